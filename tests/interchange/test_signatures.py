import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.signatures import (
    SignatureError,
    UnknownSignerError,
    read_public_key,
    read_trusted_keys,
    signature_of,
    signer_of,
)
from tests.signing import Signer

KEY = """untrusted comment: minisign public key 47CF18CEC7104AB1
RWSxShDHzhjPR598I5HalFe0Hv4ZwlgtwR6ktZh9wBD4x91f9MG0rrCW
"""
OF_DIGEST = """untrusted comment: signature from minisign secret key
RUSxShDHzhjPR721B7t13i2khG2QtwfhBBehs/qr6hcwf5kQeaSF/4vcluvZQl8rAQAPlTFoECfqWgyUQe3aDetQenMt31htkws=
trusted comment: made today
nvNspbRCkZiVThX0rbuR22FgtHmgdXX1XNjV3FiB5Gbz8sEcM3kfEVYMieIqGmFnEVSStbYX7dt6MXD+WCTqAQ==
"""
OF_WHOLE = """untrusted comment: signature from minisign secret key
RWSxShDHzhjPRxmsBLaQEphjmd6Kv8+ZpRRpQn87uUQL14OpAPKdNWCVx1k2n2MY/MoWbz5/EaFLB0I2lYpRPv+33lp5LJtmFwI=
trusted comment: timestamp:1795850991	file:f
dye2DORUhQwW2joQR7/r6vbusQDENg/E5S3sLytetyqB3u/BVWpm/sfRTvzeYLbhNDUjMM0q9IvlU8JPgcZOBA==
"""
"""Written by minisign 0.11 of the file ``f``, which holds ``hi`` and a line feed."""


@pytest.fixture
def keys(tmp_path):
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "makers.pub").write_text(KEY)
    return read_trusted_keys([tmp_path / "keys"])


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "f"
    path.write_text("hi\n")
    return path


def refusal(file, keys, kind=SignatureError):
    with pytest.raises(kind) as refused:
        signer_of(file, keys)
    return str(refused.value)


@pytest.mark.parametrize(
    ("text", "comment"), [(OF_DIGEST, "made today"), (OF_WHOLE, "timestamp:1795850991\tfile:f")]
)
def test_what_minisign_signed_is_known(file, keys, text, comment):
    signature_of(file).write_text(text)

    signed = signer_of(file, keys)

    assert (signed.by.owner, signed.by.number) == ("makers", "47CF18CEC7104AB1")
    assert signed.comment == comment


def test_line_ends_of_windows_do_not_matter(file, keys):
    signature_of(file).write_bytes(OF_DIGEST.replace("\n", "\r\n").encode())

    assert signer_of(file, keys) is not None


def test_a_file_without_a_signature_is_signed_by_nobody(file, keys):
    assert signer_of(file, keys) is None


@pytest.mark.parametrize("text", [OF_DIGEST, OF_WHOLE])
def test_an_altered_file_is_refused(file, keys, text):
    signature_of(file).write_text(text)
    file.write_text("ho\n")

    assert "is not what makers signed" in refusal(file, keys)


@pytest.mark.parametrize("text", [OF_DIGEST, OF_WHOLE])
def test_an_altered_signed_comment_is_refused(file, keys, text):
    signature_of(file).write_text(text.replace("trusted comment: ", "trusted comment: really "))

    assert "is not what makers signed" in refusal(file, keys)


def test_the_first_comment_is_anybodys(file, keys):
    signature_of(file).write_text(OF_DIGEST.replace("untrusted comment: ", "untrusted comment: x"))

    assert signer_of(file, keys) is not None


@given(at=st.integers(0, 63), bit=st.integers(0, 7))
def test_any_altered_bit_of_a_signature_is_refused(tmp_path_factory, at, bit):
    folder = tmp_path_factory.mktemp("signed")
    signer = Signer("clinic")
    signer.publish(folder)
    file = folder / "f"
    file.write_text("hi\n")
    lines = signer.sign(file).read_text().split("\n")
    raw = bytearray(base64.b64decode(lines[1]))
    raw[10 + at] ^= 1 << bit
    lines[1] = base64.b64encode(raw).decode()
    signature_of(file).write_text("\n".join(lines))

    assert "altered" in refusal(file, read_trusted_keys([folder]))


def test_a_signer_nobody_trusts_is_named_by_number_only(file, keys):
    Signer("stranger", 7).sign(file)

    said = refusal(file, keys, UnknownSignerError)

    assert "0707070707070707" in said
    assert "stranger" not in said


def test_a_key_under_the_number_of_another_does_not_sign_for_it(file, keys, tmp_path):
    forger = Signer("forger")
    forger.number = bytes.fromhex("47CF18CEC7104AB1")[::-1]
    forger.sign(file)
    forger.publish(tmp_path / "clinic")

    first = read_trusted_keys([tmp_path / "keys", tmp_path / "clinic"])

    assert [key.owner for key in first.values()] == ["makers"]
    assert "is not what makers signed" in refusal(file, first)


def test_a_clinic_adds_its_own_key(file, keys, tmp_path):
    clinic = Signer("clinic", 9)
    clinic.publish(tmp_path / "clinic")
    clinic.sign(file)

    signed = signer_of(file, keys | read_trusted_keys([tmp_path / "clinic"]))

    assert signed.by.owner == "clinic"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "\n\n\n\n",
        OF_DIGEST.replace("trusted comment: made", "comment: made"),
        OF_DIGEST.replace("RUS", "RVS"),
        OF_DIGEST + "more\n",
        "\n".join(OF_DIGEST.split("\n")[:2]),
        OF_DIGEST.replace("RUSx", "RUS!"),
    ],
)
def test_what_is_no_signature_is_refused(file, keys, text):
    signature_of(file).write_text(text)

    assert "is no signature" in refusal(file, keys)


@pytest.mark.parametrize(("size", "said"), [(10_000, "is no signature"), (10_001, "is larger")])
def test_a_signature_of_any_size_is_not_read(file, keys, size, said):
    signature_of(file).write_text("x" * size)

    assert said in refusal(file, keys)


def test_a_file_too_large_to_be_signed_whole_does_not_pass_as_an_empty_one(file, keys, monkeypatch):
    monkeypatch.setattr("ironview.interchange.signatures._LARGEST_WHOLE", 2)
    signature_of(file).write_text(OF_WHOLE)

    assert "is larger" in refusal(file, keys)


def test_bytes_that_are_no_text_are_no_signature(file, keys):
    signature_of(file).write_bytes(b"\xff\xfe" * 40)

    assert "is no signature" in refusal(file, keys)


def test_a_signature_that_cannot_be_read_is_told(file, keys):
    signature_of(file).mkdir()

    assert "could not be read" in refusal(file, keys)


@pytest.mark.parametrize("text", ["", "nonsense", KEY.replace("RWS", "RUS"), KEY + KEY])
def test_what_is_no_key_is_refused(tmp_path, text):
    (tmp_path / "some.pub").write_text(text)

    with pytest.raises(SignatureError, match="no public key"):
        read_trusted_keys([tmp_path])


def test_a_key_without_its_comment_is_read(tmp_path):
    path = tmp_path / "bare.pub"
    path.write_text(KEY.split("\n")[1])

    assert read_public_key(path).number == "47CF18CEC7104AB1"


def test_a_folder_that_is_missing_has_no_keys(tmp_path):
    assert read_trusted_keys([tmp_path / "missing"]) == {}
