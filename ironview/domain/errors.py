"""Everything IronView raises on purpose: what a person can understand and act on."""


class IronViewError(Exception):
    """Its text says what happened, what was kept, and what to do. Never holds patient data
    that must not reach a log; anything that is not an IronViewError is a bug."""


def sentence_of(error: IronViewError) -> str:
    """Return the sentence of an error; ``str(error)`` would forget how it was made."""
    return error.args[0] if error.args and isinstance(error.args[0], str) else str(error)


class UnreadableFileError(IronViewError):
    """A file could not be read; nothing of it was taken over."""


class ResourceError(IronViewError):
    """A file of the knowledge base is wrong; the text names the file, line and key."""
