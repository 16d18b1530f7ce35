"""What a row says in its file, for the screen."""

from ironview.interchange.raw_content import as_in_the_file

__all__ = ["as_in_the_file"]
