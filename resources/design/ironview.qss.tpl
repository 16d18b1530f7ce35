/* IronView stylesheet template. A word in braces comes from tokens.json; "icons" in braces is a folder
   of SVGs already recoloured for the theme (QSS cannot recolour). Every size in pt is multiplied by the
   text size when loaded. Style: Fusion. The focus ring of buttons is an overlay widget. */
QWidget { color: {ink}; }
QMainWindow, QDialog, QWidget#canvas { background: {canvas}; }
QToolTip { background: {ink}; color: {surface}; border: 1px solid {ink}; padding: 4px 6px; font-size: 9pt; }

/* surfaces */
QFrame[role="card"] { background: {surface}; border: 1px solid {line}; border-radius: 6px; }
QFrame[role="banner"] { background: {surface}; border: 0; border-bottom: 1px solid {line}; }
QFrame[role="identity"] { background: {raised}; border: 0; border-bottom: 1px solid {line}; }
QFrame[role="signoff"] { background: {surface}; border: 0; border-top: 1px solid {line}; }
QFrame[role="signoff"][state="reopened"] { background: {warningFill}; }
QFrame[role="signoff"][state="blocked"] { background: {heldFill}; }
QFrame[role="consequence"] { background: {raised}; border: 1px solid {line}; border-left: 3px solid {accent}; border-radius: 4px; }
QFrame[role="failure"] { background: {surface}; border: 1px solid {line}; border-left: 3px solid {urgent}; border-radius: 4px; }
QFrame#tour { background: {surface}; border: 2px solid {accent}; border-radius: 8px; }
QStatusBar { background: {sunken}; border-top: 1px solid {line}; min-height: 26px; }
QStatusBar QLabel { font-size: 9pt; padding: 0 10px; }
QStatusBar::item { border: 0; }
QStatusBar QPushButton#backupFact { border: 0; background: transparent; padding: 0 6px; min-height: 20px; font-size: 9pt; font-weight: 400; }
QStatusBar QPushButton#backupFact:hover { text-decoration: underline; }
QSplitter::handle { background: {canvas}; }
QSplitter::handle:hover { background: {line}; }

/* text roles */
QLabel { background: transparent; }
QLabel[role="display"] { font-size: 20pt; font-weight: 600; }
QLabel[role="headline"] { font-size: 15pt; font-weight: 600; }
QLabel[role="title"] { font-size: 13pt; font-weight: 600; }
QLabel[role="value"] { font-size: 12pt; font-weight: 600; }
QLabel[role="subtitle"] { font-size: 11pt; font-weight: 600; }
QLabel[role="body"] { font-size: 10pt; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="caption"] { font-size: 9pt; color: {muted}; }
QLabel[role="fieldname"] { font-size: 9pt; font-weight: 500; color: {ink2}; }
QLabel[tone="ink"] { color: {ink}; } QLabel[tone="ink2"] { color: {ink2}; } QLabel[tone="muted"] { color: {muted}; }
QLabel[tone="too_early"] { color: {tooEarly}; } QLabel[tone="provisional"] { color: {provisional}; } QLabel[tone="held"] { color: {held}; }
QLabel[tone="high"] { color: {high}; } QLabel[tone="low"] { color: {low}; } QLabel[tone="interference"] { color: {interference}; }
QLabel[tone="invalid"] { color: {invalid}; } QLabel[tone="accent"] { color: {accent}; }
QLabel[tone="warning"] { color: {warning}; } QLabel[tone="urgent"] { color: {urgent}; } QLabel[tone="ok"] { color: {ok}; }

/* buttons; focus ring is the FocusRing overlay */
QPushButton { background: {surface}; border: 1px solid {border}; border-radius: 4px; padding: 0 12px; min-height: 30px; font-weight: 500; }
QPushButton:hover { background: {raised}; border-color: {ink2}; }
QPushButton:pressed { background: {sunken}; }
QPushButton:checked { background: {accentSoft}; font-weight: 600; }
QPushButton:disabled { background: {sunken}; border-color: {line}; color: {disabled}; }
QPushButton[size="small"], QPushButton[extent="small"] { padding: 0 9px; min-height: 26px; font-size: 9pt; }
QPushButton[kind="primary"] { background: {accent}; border-color: {accent}; color: {accentText}; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: {accentHover}; border-color: {accentHover}; }
QPushButton[kind="primary"]:disabled { background: {sunken}; border-color: {line}; color: {disabled}; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; color: {accent}; }
QPushButton[kind="flat"]:hover { background: {accentSoft}; }
QPushButton[size="small"][kind="icon"], QPushButton[kind="icon"] { padding: 0; min-width: 26px; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 0; min-width: 26px; min-height: 26px; }
QPushButton[kind="quiet"]:hover { background: {raised}; border-color: {border}; }
QPushButton[kind="quiet"]:pressed { background: {sunken}; }
QToolButton { background: {surface}; border: 1px solid {border}; border-radius: 4px; padding: 0 9px; min-height: 26px; font-size: 9pt; font-weight: 500; }
QToolButton:hover { background: {raised}; border-color: {ink2}; } QToolButton:pressed { background: {sunken}; }
QToolButton:checked { background: {accentSoft}; font-weight: 600; } QToolButton:disabled { background: {sunken}; border-color: {line}; color: {disabled}; }
QToolButton::menu-indicator { image: none; }
QLineEdit QToolButton { background: transparent; border: 0; padding: 0; min-height: 0; }
QPushButton::menu-indicator { image: url({icons}/chevron-down.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; right: 7px; }
QPushButton[kind="icon"]::menu-indicator { image: none; width: 0; }
QPushButton[menu="true"] { padding-right: 24px; }
/* segmented control: QPushButtons in a QButtonGroup, spacing 0 */
QPushButton[seg="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; } 
QPushButton[seg="mid"] { border-radius: 0; border-left: 0; }
QPushButton[seg="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 0; }

/* fields */
QLineEdit, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QComboBox { background: {surface}; border: 1px solid {border}; border-radius: 4px; padding: 0 9px; min-height: 30px; selection-background-color: {accent}; selection-color: {accentText}; }
QLineEdit, QPlainTextEdit { placeholder-text-color: {muted}; }
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid {accent}; padding: 0 8px; min-height: 28px; }
QLineEdit:disabled, QComboBox:disabled { background: {sunken}; border-color: {line}; color: {disabled}; }
QLineEdit[state="error"] { border-color: {urgent}; } QLineEdit[state="held"] { border-color: {held}; }
QLineEdit[state="computed"] { border-color: transparent; background: transparent; color: {ink2}; }
QLineEdit[place="grid"], QComboBox[place="grid"] { min-height: 28px; }
QLineEdit[place="grid"]:focus, QComboBox[place="grid"]:focus { min-height: 26px; }
QComboBox[state="assumed"], QLineEdit[tone="muted"] { color: {muted}; }
QComboBox[state="error"] { border-color: {urgent}; } QComboBox[state="held"] { border-color: {held}; }
QComboBox::drop-down { border: 0; width: 24px; } QComboBox::down-arrow { image: url({icons}/chevron-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: {surface}; border: 1px solid {border}; padding: 4px; selection-background-color: {accentSoft}; selection-color: {ink}; outline: 0; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid {border}; background: {surface}; }
QCheckBox::indicator { border-radius: 3px; } QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; image: url({icons}/check-on.svg); }
QRadioButton::indicator:checked { border: 5px solid {accent}; width: 6px; height: 6px; background: {accentText}; }

/* rail */
QToolBar#rail { background: {sunken}; border: 0; border-right: 1px solid {line}; padding: 8px 6px; spacing: 2px; }
QToolBar#rail QToolButton { border: 1px solid transparent; border-radius: 6px; min-width: 60px; font-size: 9pt; color: {ink2}; padding: 6px 0 5px 0; min-height: 47px; }
QToolBar#rail QToolButton:hover { background: {raised}; }
QToolBar#rail QToolButton:checked { background: {surface}; border-color: {line}; color: {accent}; font-weight: 600; }

/* lists and tables: delegates paint rows; QSS only the frame, head and grid */
QListView, QTableView, QTreeView { background: {surface}; border: 0; outline: 0; gridline-color: {line}; selection-background-color: {accentSoft}; selection-color: {ink}; alternate-background-color: {raised}; }
QHeaderView { background: {surface}; border: 0; }
QHeaderView::section { background: {surface}; border: 0; border-bottom: 1px solid {border}; padding: 0 10px; min-height: 32px; font-size: 9pt; color: {muted}; }
QTableView::item { border-bottom: 1px solid {line}; padding: 0 10px; }
QTableView::item:selected { background: {accentSoft}; color: {ink}; }
QTableView::item:focus { border: 2px solid {accent}; }

/* tabs */
QTabWidget::pane { border: 0; } QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 0 2px; margin-right: 18px; min-height: 38px; color: {ink2}; }
QTabBar::tab:hover { color: {ink}; } QTabBar::tab:selected { color: {ink}; font-weight: 600; border-bottom-color: {accent}; }
QTabBar::tab:focus { background: {accentSoft}; }

/* menus, scroll bars, progress */
QMenu { background: {surface}; border: 1px solid {border}; padding: 4px; } QMenu::item { padding: 6px 28px 6px 12px; border-radius: 3px; }
QMenu::item:selected { background: {accentSoft}; } QMenu::item:disabled { color: {disabled}; } QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; } QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: {border}; border-radius: 3px; } QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; } QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::handle:hover { background: {ink2}; } QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: {sunken}; border: 0; border-radius: 2px; min-height: 4px; max-height: 4px; text-align: right; } QProgressBar::chunk { background: {accent}; border-radius: 2px; }
