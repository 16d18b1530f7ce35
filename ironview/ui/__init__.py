"""What is on the screen. It shows what the controller says and decides nothing.

Widgets and painting only: no store, no files, no rules. pyqtgraph is imported by
``ironview.ui.timeline`` and ``ironview.ui.clinic`` alone, and those packages are imported only when
a timeline or the page of the clinic is shown, because pyqtgraph costs more than the rest of a first
window together.
"""
