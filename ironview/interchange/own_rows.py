"""The extension that carries what FHIR has no place for.

A resource IronView wrote holds, besides its standard elements, one extension::

    {"url": "urn:ironview:record-row", "valueString": "<row of ironview-record/1, as JSON>"}

A reader takes that row only while the standard elements still say the same (value, unit, date,
code, status): whoever changes the resource afterwards is believed, and the extension is passed by.
"""

from typing import Final

ROW_URL: Final = "urn:ironview:record-row"
"""Of a row, and of the patient."""
RECORD_URL: Final = "urn:ironview:record-keys"
"""Of the patient only: keys of the record that IronView does not know."""
CODE_SYSTEM: Final = "urn:ironview:record-code"
"""Of the codes of ``ironview-record/1``: analytes, products, conditions, events and scales."""
