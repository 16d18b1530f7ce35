import struct

import pytest
from PySide6.QtGui import QImage

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>'


@pytest.fixture(scope="module")
def drawing(script):
    return script("windows/icon.py")


def test_the_icon_holds_a_whole_picture_of_each_size(drawing, tmp_path, qapp, capsys):
    svg, ico = tmp_path / "some.svg", tmp_path / "some.ico"
    svg.write_text(SVG)

    assert drawing.main([str(svg), "-o", str(ico)]) == 0

    content = ico.read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(drawing.SIZES))
    for number, size in enumerate(drawing.SIZES):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        length, at = entry[6:]
        image = QImage.fromData(content[at : at + length], "PNG")
        assert entry[0] == size % 256
        assert image.width() == image.height() == size
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
    assert at + length == len(content)


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_picture_is_refused(drawing, tmp_path, qapp):
    svg = tmp_path / "some.svg"
    svg.write_text("<html/>")

    with pytest.raises(SystemExit, match="no picture"):
        drawing.pictures(svg)
