"""Whether another window or a new day brought something: asked every second, answered cheaply."""

from datetime import date

from ironview.store.database import Store


class StoreNews:
    """Remembers how the store was when it was looked at last."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._seen = (store.data_version(), today)
        self._latest = (store.changes.latest(), today)

    def is_there(self, today: date) -> bool:
        """Whether a change or a new day came; that somebody looked at a patient is none.

        Raises:
            StoreError: The store cannot be read.
        """
        seen = (self._store.data_version(), today)
        if seen == self._seen:
            return False
        self._seen = seen
        before, self._latest = self._latest, (self._store.changes.latest(), today)
        return before != self._latest

    def forget(self, today: date) -> None:
        """Take the next look for news: nobody heard what the others wrote meanwhile."""
        self._seen = (-1, today)
        self._latest = (-1, today)
