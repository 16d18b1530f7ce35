"""What to look at before iron is given, in lines."""

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.before_iron import BeforeIron
from ironview.domain.findings import Finding
from ironview.wording.dates import date_text
from ironview.wording.findings import finding_title
from ironview.wording.verdict_labels import stores_label

translate = QCoreApplication.translate


def before_iron_lines(before: BeforeIron, locale: QLocale | None = None) -> tuple[str, ...]:
    """Return a line for iron stores that do not ask for iron, then one for each caution."""
    said = [] if not before.is_unasked else [_of_stores(before, locale)]
    return tuple(line for line in (*said, *(_of(one, locale) for one in before.cautions)) if line)


def _of_stores(before: BeforeIron, locale: QLocale | None) -> str:
    if before.stores is None or before.stores_on is None:
        return ""
    text = translate("BeforeIron", "Iron stores on {date}: {verdict}. This does not ask for iron.")
    day = date_text(before.stores_on, locale)
    return text.format(date=day, verdict=stores_label(before.stores))


def _of(finding: Finding, locale: QLocale | None) -> str:
    title = finding_title(finding, locale)
    if not finding.samples:
        return title
    text = translate("BeforeIron", "{finding} (sample of {date})")
    return text.format(finding=title, date=date_text(finding.samples[-1].day, locale))
