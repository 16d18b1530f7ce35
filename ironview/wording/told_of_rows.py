"""Patterns of what readers tell of single rows, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_ROWS: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "This row was changed or removed here and changed in the other store. What stands here is "
        "kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A text is longer than a cell of a workbook can be. Nothing was written. Export as CSV.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Body height {value} {unit} of {date} was taken over into the "
        "patient's data, where the latest counts.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Body weight {value} {unit} of {date} was taken over into the "
        "patient's data, where the latest counts.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "It corrects one of several results that were moved to other patients, and "
        "nothing says which. Correct the right one by hand, then reject this row.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was overridden. Choose one of the reasons.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was overridden. This needs a comment: write in a few words why.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was overridden. Shorten the comment to {most} letters.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{typed} is no price. Nothing was changed. Type an amount such as 12.50, and the currency "
        "beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written. Enter a lower limit, an upper limit or both.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written. Shorten the reason to {most} letters.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written. The lower limit must be below the upper limit.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written. {amount} {unit} is no plausible result of this test. "
        "Check the number and the unit.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written: somebody set a target meanwhile. Close this window and open "
        "it again to see it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was booked. Choose at least one test.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written. Say in a few words how the call ended.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was written. Shorten the note to {most} letters.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was signed. A finding is open: say what is done about it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was signed. Say in a few words what is done instead.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nothing was signed. Shorten the comment to {most} letters.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This sample became another meanwhile, here or in another window. Nothing was signed. "
        "Look at it again, then sign.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The signature was written, but the data file does not give it back. "
        "Take this sample as not signed, and check the data file under Settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "It is signed already.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A result waits for an answer. It was not signed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "It was signed before and is another now. Sign it by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "It has a finding above notice. Sign it by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Not everything in it can be read. Sign it by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A result lies outside its limits. Sign it by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Somebody else changed this choice meanwhile. Nothing was changed. Look at "
        "what is chosen now, then repeat your choice.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The profile {name} does not count any more: somebody else withdrew it. Nothing "
        "was changed. Choose another.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The birth date “{date}” is no date. It was left empty.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The birth date “{date}” may have day and month exchanged. It was left empty.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The dates of this record cannot be moved so that it still gives the "
        "same answer; it may hold a date far in the past or future. Nothing "
        "was written. Check its dates.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The status “{status}” of {row} ({date}) is unknown: the result may "
        "have been cancelled. Say which status is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store itself cannot be imported into itself. Nothing was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store itself lies in {path}, and files are moved out of a watched "
        "folder. Nothing there was read or moved. Choose another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The watched folder {path} cannot be read ({fault}). What was dropped "
        "there is read as soon as the folder is back.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There are more than {most} rows, and a workbook cannot hold them. "
        "Nothing was written. Export them as CSV.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This {kind} does not have the form FHIR gives it ({fault}). It was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Two patients share the number {number} but not the {fault}; they were "
        "kept apart. Check which is right.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "an IronView record, FHIR in JSON, HL7 version 2 or a table",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "birth date",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "family name",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "is one of several possibilities",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "is over, but nothing says since when",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "is provisional",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "is unconfirmed",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "it is only ordered",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "names no patient",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "results are partial",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "sex",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "the specimen is in the laboratory",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "was entered in error",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "was refuted",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{fault}. The rest of the row counts without it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{path} could not be moved to {place} ({fault}). What became of its "
        "rows is in the store; the file is where it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{path} is the store itself. Nothing was written. Choose another name.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is iron, but nothing says whether it was infused. Enter the infusion if it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is left out by the mapping.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is no result yet: {why}. Import the final report.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is none of the tests IronView reads.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is not the blood test ({specimen}). It was not taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is where the file breaks off. Get the whole file again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} may be {one} or {other}, and no number of its column tells. Say "
        "in a mapping what the decimal mark is.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} names no patient. It was not given to anyone.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} of “{date}”: day and month may be exchanged, and no date of its "
        "column tells ({examples}). Say in a mapping which stands first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} is no iron IronView knows.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} names no product, so what was given is not known. Enter the infusion if "
        "it was iron.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row}: nothing says what its columns are. Say what each of them is.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row}: the column “{column}” does not say whether it is the day of giving or of "
        "an order. Say in a mapping which it is.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} has the status “{status}”, which does not say whether it was given. "
        "Enter the infusion if it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} stands in the table twice. The second was not taken over; accept it if "
        "two were given.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row}: the dose “{dose}” may have decimals or thousands, and no number of its "
        "column tells. Say in a mapping what the decimal mark is.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row}: nothing says whether the dose “{dose}” is in mg of iron. Say in a "
        "mapping which unit it has.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row}: “{dose}” is no amount of iron in mg or g. Enter the infusion with the "
        "dose that was given.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} tells again of a dose that was taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} was entered in error in the source. It was not taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row} was not taken. Nothing was taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{row}: the file calls its tests by numbers. Say in a mapping which of them is which test.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{row}” is no row of {kind}. It was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” is a heading; its members are rows of their own.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” is an order. Only what is recorded as given counts as an infusion.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” is none of the tests IronView reads.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” of {date} is iron, but nothing says whether it was infused. "
        "Enter the infusion if it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” of {date} names no patient. It was not given to anyone.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” of {date} tells again of an infusion that was taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” was entered in error in the source. It was not taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” was not taken. Nothing was taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” {fault}. It was not taken over.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{title}” {shown} names no patient. It was not given to anyone.",
    ),
)
"""Said of rows, and words inside such sentences."""
