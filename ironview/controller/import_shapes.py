"""How the tables of one shape on the bench are read, and whether that will be remembered."""

from dataclasses import dataclass

from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.interchange.tabular.mapping_writing import write_mapping
from ironview.store.mappings import StoredMapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeMapping:
    """How the tables of one shape were read.

    Attributes:
        headers: What names the shape.
        tables: The tables of it among the files.
        proposed: The stored mapping by which they were read first; None for none.
        name: Under which it will be remembered; empty for not at all.
    """

    headers: tuple[str, ...]
    tables: tuple[str, ...]
    mapping: TableMapping = NO_MAPPING
    proposed: StoredMapping | None = None
    name: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether storing the rows remembers it."""
        return self.is_changed and bool(self.name.strip())

    @property
    def is_changed(self) -> bool:
        """Whether a person decided something that is not remembered yet."""
        before = self.proposed.text if self.proposed is not None else ""
        return self.mapping.says_something and write_mapping(self.mapping) != before
