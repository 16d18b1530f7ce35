"""Patterns of what the store tells of its audit, keys and backups, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_TRUST: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "The store could not be written, and its key file {name} could not be brought back: it "
        "may be newer than the store. Check the drive, then do the same again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "What this changed was changed again since. Nothing was taken back. "
        "Take the later change back first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{who} changed it again on {when}. Nothing was taken back. "
        "The history shows what it was; take the later change back first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The patient these entries belong to was taken out of the list since. Nothing "
        "was taken back. Bring the patient back first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entries were added to this patient or changed since. Nothing was taken back. "
        "Take those changes back first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A row of {table} refers to a row that is not there.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Another window or program has the data file open. Nothing was changed. Close it "
        "everywhere, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Change {place} has no entry in the audit.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Change {place} no longer says what entry {number} says of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Change {place}, of entry {number}, is missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entry {number} of the audit does not continue the entry before it: entries were altered,"
        " put in or put in another order.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entry {number} of the audit is missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entry {number} of the audit was altered after it was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The audit ends at entry {number}, but a later entry was seen before: entries were cut "
        "off, or an older copy of the data file was put in its place.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup {name} is damaged, was altered, or is no backup. It was left as it is and "
        "cannot be relied on.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The converted copy does not hold what the store holds. The store is as it was. Check the"
        " store, and the disk.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The data file was just replaced by another program. Open it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The file is damaged: {fault}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The key file beside the store is damaged or was altered. Nothing was opened or changed. "
        "Bring the key file of the newest backup beside the store.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The key file was written by a newer IronView. It was left untouched. Install the newer "
        "version to open the store.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The key file {name} could not be read: {fault}. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The name or the passphrase is not right. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The passphrase file {name} could not be read. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The passphrase until now is not right. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The second place for backups, {place}, is not there. Plug the drive in or connect the "
        "share. The backup itself was made.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store is locked. Give its passphrase at a terminal, in a file named with "
        "--passphrase-file, or in IRONVIEW_PASSPHRASE. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store {name} is locked: a name and a passphrase open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This recovery code does not open the store. Check each group of letters; a sheet printed"
        " before the last one opens nothing any more. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "What patient {key} is found by is not what the patient is called.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} could not be written: {fault}. What stood there before is as it was. Free some "
        "space, check the drive, or choose another place.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} has no audit. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is encrypted, or is no IronView store, and its key file {keys} is missing. "
        "Nothing was opened. Bring the key file back, from a backup if need be.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is the last who can open the store. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} was restored, but no key file opens it: the backup holds none. Bring the key file"
        " of its time beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{place} did not keep what was written. Use another medium.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{place} was altered after entry {number} wrote it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{place} was put into entry {number} after it was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{place}, written with entry {number}, is missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup {name} could not be encrypted. It is as it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{place} is no folder that is there. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backups lie in {place} already. Choose a folder on another medium. Nothing was "
        "changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup is in place, but none of the keys at hand opens it. Log in with the "
        "passphrase of its time.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup is in place.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup is in place. The damaged file is kept as {name}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup is in place. What was there is kept as {name}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store has no key file any more. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store is encrypted.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store is encrypted. From now on {name} opens it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store is not encrypted any more: who has the file can read it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store is written under a new key.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There is no key file: nobody needs a passphrase here.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A package needs a passphrase. Give it at a terminal, in a file named with "
        "--package-passphrase-file, or in IRONVIEW_PACKAGE_PASSPHRASE. Nothing was done.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The passphrase does not open {name}. Nothing of it was read. Ask the sender for "
        "the passphrase, and mind capitals and spaces.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The passphrase of a package needs at least {count} characters, because whoever "
        "finds the file may try as often as they like. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The two passphrases are not the same. Nothing was written. Try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "These patients are more than {size} MB, which is more than one package may hold."
        " Nothing was written. Export fewer patients at a time.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This package comes from a sender this store does not know: “{label}”, "
        "fingerprint {fingerprint}. Nothing was stored. Compare the fingerprint with the "
        "sender, for example by telephone, then trust it under a name.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Warning: this package says it comes from “{label}”, but it is signed with "
        "another key than that of “{name}”, whom this store trusts. Its fingerprint is "
        "{fingerprint}. Nothing was stored. Ask the sender by telephone whether their "
        "store was made anew; if they do not confirm this fingerprint, do not use the "
        "package.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Warning: {by} withdrew the trust of this store in “{name}”, with this reason: "
        "{reason}. The fingerprint of this package is {fingerprint}. Nothing was stored.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A sender is trusted only by its fingerprint: add --fingerprint with the digits "
        "you compared by telephone. Nothing was stored.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a patient package of version {version}, and this IronView reads "
        "version {ours}. Nothing of it was read. Update IronView, or ask the sender for a"
        " new copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is a patient package, which opens only with its passphrase: use the "
        "command “ironview package import”. Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is cut off: its end is missing. Nothing of it was read. Copy it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is damaged or was altered after it was signed. Nothing of it was read. "
        "Ask the sender for a new copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is no patient package. Nothing of it was read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“{name}” is the name of another sender, with another key. Nothing was stored. "
        "Choose another name.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not encrypted, though its key file says that it is: another file was "
        "put in its place. Nothing was opened. Restore a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is missing or empty, though its key file is there. Nothing was made in its "
        "place. Bring the data file back, or restore a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The backup is not encrypted and the store is, and nobody signed in. Nothing was "
        "changed. Sign in, or, where nobody can any more, move {keys} elsewhere first.",
    ),
)
"""Said of what makes a store one to be trusted."""
