"""The version information Windows shows among the properties of the program."""

from typing import Final

_TEXT: Final = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'IronView'),
      StringStruct('FileDescription', 'IronView'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'ironview'),
      StringStruct('LegalCopyright', 'Apache-2.0'),
      StringStruct('OriginalFilename', 'ironview.exe'),
      StringStruct('ProductName', 'IronView'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ])
"""


def version_file(version: str) -> str:
    """Return what PyInstaller's ``version`` option reads.

    Args:
        version: Such as ``0.1.0``; what follows its numbers is shown and not counted.
    """
    numbers = [int(part) for part in version.split(".") if part.isdigit()][:4]
    return _TEXT.format(version=version, four=tuple(numbers + [0] * (4 - len(numbers))))
