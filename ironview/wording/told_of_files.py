"""Patterns of what readers and the store tell of whole files, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_FILES: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk reported an error at {name}. Nothing was changed. Check the drive and its "
        "connection.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The patient list could not be brought up to date; what was entered is stored. Free "
        "some space, or check the drive: IronView tries again by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Findings overridden elsewhere that cannot be read were left out: {n}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Findings overridden elsewhere were not taken over for patients who are already in the "
        "store: {n}. Decide about them here.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "No profile {profile} comes with this program.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The batch breaks off before its end. What is there was read; get the whole file.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The batch says it holds {stated} messages, but only {found} are in "
        "the file. They were read; get the whole file again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The own profile {profile} cannot be read, and the delivered one "
        "counts in its place until it is corrected or deactivated. {error}",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There is no file {name}. Nothing was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There is no profile {profile}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There is no {name}. Nothing was changed. Known: {known}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} cannot be read with this answer.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} could not be read ({fault}). Nothing was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} has the format {format}, which is newer than this IronView; it "
        "reads {ours}. It was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} holds more than IronView reads at once from a workbook ({size} "
        "MB unpacked). Nothing of it was read; split it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} holds more than {size} MB when unpacked, which is more than "
        "IronView reads at once. Nothing of it was read; split it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} holds {count} files; at most {most} are read from one archive. "
        "Nothing of it was read; split it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is JSON, but not {known}. It was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is XML or HTML, not {known}. Nothing of it was read; export it as JSON.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a damaged or incomplete .gz file. Nothing of it was read; get it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a damaged or incomplete .zip file. Nothing of it was read; get it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a damaged or incomplete workbook. Nothing of it was read; get it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a folder. Name the files in it; nothing was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is an archive inside an archive. Unpack it first; it was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is empty. There was nothing to read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is encrypted. Unpack it first; it was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is larger than {size} MB, which is more than IronView reads at "
        "once from a table. Nothing of it was read; split it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is nested deeper than any record is. Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is no table IronView can read ({fault}). Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not a text file IronView knows. Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not valid JSON ({fault}). It was not read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not valid JSON ({fault}). Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not {known}. Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is protected by a password. Save it without one; nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} may be a table, but no line of it names columns that make "
        "results: a test with its value, or tests IronView knows. It begins "
        "with: {shown}. Nothing of it was read; a mapping can say what its "
        "columns are.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} may be a table, but no line of it names columns that make "
        "results: a test with its value, or tests IronView knows. Nothing of "
        "it was read; a mapping can say what its columns are.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} may not be read by this user. Change its permissions; nothing was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} names no patient number; its rows stand under “{patient}”. Say whose they are.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{profile} is the default profile of the clinic. Nothing was changed. "
        "Choose another default profile first.",
    ),
)
"""Said of documents."""
OF_STORES: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "An address of a file has three slashes and then its path: sqlite:///path.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "An entry is no longer in the store. Nothing was moved.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Another window is writing to the data file. Nothing was changed. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entries of this import were corrected or taken out since. Nothing was "
        "taken back. Take those changes back first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entries that came with the other patient, or the patient's own data, "
        "were changed since. Nothing was separated. Take those changes back "
        "first, or move single entries to the other patient.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Since this import, entries were added to patients that came with it: "
        "{names}. Nothing was taken back. Take those entries out first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file could not be opened. Check that its folder exists and may be written.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file is damaged. It was left as it is. Restore a backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file is damaged. Nothing was changed. Restore a backup.",
    ),
    QT_TRANSLATE_NOOP("Told", "The layout of the file was altered: {kind} {name}."),
    QT_TRANSLATE_NOOP("Told", "What the file says of its own layout cannot be read."),
    QT_TRANSLATE_NOOP(
        "Told",
        "Version {version} of {key} is damaged. Nothing was changed. Restore a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file may not be written. Nothing was changed. Check its rights and its folder's.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file {name} could not be opened: {fault}. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file {name} may not be written. Nothing was changed. Check "
        "the rights of the file and of its folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file {path} is not there any more. Nothing was read or "
        "written. Bring it back, or restore a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk is full. Nothing was changed. Free some space, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk is full: {name} could not be written. Nothing was changed. "
        "Free some space, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk reported an error. Nothing was changed. Check the drive and its connection.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The file is damaged or is not an IronView store. It was left as it is.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This data file was written by a newer IronView. It was left "
        "untouched. Install the newer version to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This entry is no longer in the store.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This import was taken back already. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This patient is no longer in the store.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This patient is no longer in the store. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{names} and {more} more",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a folder. Name a file in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not an IronView store. It was left as it is.",
    ),
)
"""Said of the data file."""
