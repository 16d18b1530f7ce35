"""An address of a server says where a store lies, and protects the way to it unless told not to."""

import pytest

from ironview.store.addresses import names_server, store_address
from ironview.store.errors import StoreAddressError
from ironview.store.server_address import ServerAddress, read_server_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("postgresql://db.clinic/iron", ServerAddress("iron", "db.clinic")),
        ("postgres://anna@db.clinic:5433/iron", ServerAddress("iron", "db.clinic", "5433", "anna")),
        ("postgresql:///iron", ServerAddress("iron")),
        ("postgresql:///iron?host=/run/pg", ServerAddress("iron", "/run/pg")),
        (
            "postgresql://h/iron?sslrootcert=/etc/ca.crt&sslmode=verify-ca",
            ServerAddress(
                "iron", "h", sslmode="verify-ca", files=(("sslrootcert", "/etc/ca.crt"),)
            ),
        ),
    ],
)
def test_an_address_names_a_server(text, address):
    assert read_server_address(text) == address
    assert store_address(text) == address
    assert names_server(text)


def test_a_path_names_no_server(tmp_path):
    assert not names_server("clinic.sqlite")
    assert store_address(str(tmp_path)) == tmp_path


def test_over_a_network_the_servers_certificate_is_checked_unless_told_otherwise():
    assert read_server_address("postgresql://h/iron").parameters("")["sslmode"] == "verify-full"
    assert read_server_address("postgresql://h/iron").is_encrypted


@pytest.mark.parametrize("text", ["postgresql:///iron", "postgresql:///iron?host=/run/pg"])
def test_a_unix_socket_does_not_leave_the_computer_and_needs_no_certificate(text):
    assert read_server_address(text).is_local
    assert not read_server_address(text).is_encrypted
    assert read_server_address(text).parameters("")["sslmode"] == "disable"


def test_a_plain_connection_is_possible_when_chosen():
    address = read_server_address("postgresql://h/iron?sslmode=disable")
    assert address.parameters("")["sslmode"] == "disable"
    assert not address.is_encrypted


@pytest.mark.parametrize("mode", ["prefer", "allow", "PREFER", ""])
def test_a_mode_that_leaves_it_open_is_refused(mode):
    with pytest.raises(StoreAddressError, match="leaves it open"):
        read_server_address(f"postgresql://h/iron?sslmode={mode}")


@pytest.mark.parametrize(
    "text", ["postgresql://anna:hunter2@h/iron", "postgresql://anna@h/iron?password=hunter2"]
)
def test_a_password_in_an_address_is_refused_and_not_repeated(text):
    with pytest.raises(StoreAddressError, match="must not hold a password") as told:
        store_address(text)
    assert "hunter2" not in str(told.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("postgresql://h", "ends with the database"),
        ("postgresql://h/", "ends with the database"),
        ("postgresql://h/iron?options=-csearch_path%3Dx", "options="),
        ("postgresql://h/iron?service=hunter2", "service="),
        ("postgresql://[hunter2/iron", "cannot be understood"),
        ("postgresql://h/iron?nonsense=hunter2", "cannot be understood"),
    ],
)
def test_what_cannot_be_understood_is_said(text, says):
    with pytest.raises(StoreAddressError, match=says) as told:
        read_server_address(text)
    assert "hunter2" not in str(told.value)


def test_a_place_for_people_names_neither_role_nor_protection():
    text = "postgresql://anna@db.clinic:5433/iron?sslmode=verify-ca"
    assert read_server_address(text).place == "postgresql://db.clinic:5433/iron"
    assert read_server_address(text).file_name == "db-clinic-5433-iron"
    assert read_server_address("postgresql:///iron?host=/run/pg").place == "postgresql:///iron"
