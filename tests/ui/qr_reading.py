"""Reads a clean QR code of version 3, level M, alphanumeric, from its modules: ISO/IEC 18004."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_SIZE = 29
_DATA_CODEWORDS = 44
_MASKS = (
    lambda r, c: (r + c) % 2,
    lambda r, _c: r % 2,
    lambda _r, c: c % 3,
    lambda r, c: (r + c) % 3,
    lambda r, c: (r // 2 + c // 3) % 2,
    lambda r, c: r * c % 2 + r * c % 3,
    lambda r, c: (r * c % 2 + r * c % 3) % 2,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2,
)


def read_qr(matrix):
    """Return the text of a matrix of modules; True is dark."""
    assert len(matrix) == _SIZE
    assert all(len(row) == _SIZE for row in matrix)
    # Format information beside the upper left finder: 2 bits of level, 3 of mask, xor 10101.
    head = "".join(str(int(matrix[8][c])) for c in range(5))
    format_bits = int(head, 2) ^ 0b10101
    assert format_bits >> 3 == 0b00, "level M"
    mask = _MASKS[format_bits & 0b111]
    bits = [int(matrix[r][c]) ^ (mask(r, c) == 0) for r, c in _places() if not _is_function(r, c)]
    text = "".join(map(str, bits))[: _DATA_CODEWORDS * 8]
    assert text[:4] == "0010", "alphanumeric"
    count = int(text[4:13], 2)
    return _letters(text[13:], count)


def _places():
    """Yield places in the order of data: pairs of columns from the right, up and down."""
    upwards = True
    for right in (28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        rows = range(_SIZE - 1, -1, -1) if upwards else range(_SIZE)
        for r in rows:
            yield r, right
            yield r, right - 1
        upwards = not upwards


def _is_function(r, c):
    finder = (r < 9 and (c < 9 or c > 20)) or (r > 20 and c < 9)
    alignment = 20 <= r <= 24 and 20 <= c <= 24
    return finder or alignment or r == 6 or c == 6


def _letters(bits, count):
    found, at = "", 0
    while count - len(found) >= 2:
        pair = int(bits[at : at + 11], 2)
        found += _ALPHABET[pair // 45] + _ALPHABET[pair % 45]
        at += 11
    if count - len(found):
        found += _ALPHABET[int(bits[at : at + 6], 2)]
    return found
