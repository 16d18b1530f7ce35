"""The key file and what is done with it: both, or neither."""

import os

import pytest

from ironview.store.errors import StoreError
from ironview.store.key_change import changed_keys
from ironview.store.key_file import key_file_path, new_key_file, read_key_file, write_key_file
from tests.controller.every_action import CHEAP, PASSPHRASE


@pytest.fixture
def keys():
    bare, opened = new_key_file("a store", is_encrypted=False)
    return bare.with_person("Anna", PASSPHRASE, opened, CHEAP), opened


@pytest.fixture
def newer(keys):
    return keys[0].with_person("Berta", PASSPHRASE, keys[1], CHEAP)


def names(path):
    return sorted(one.name for one in path.parent.iterdir())


def test_the_new_key_file_stays_where_everything_was_done(path, keys, newer):
    write_key_file(path, keys[0])
    with changed_keys(path, newer):
        assert read_key_file(path) == newer
    assert read_key_file(path) == newer
    assert names(path) == [key_file_path(path).name]


def test_the_key_file_before_is_back_where_something_failed(path, keys, newer):
    write_key_file(path, keys[0])
    with pytest.raises(StoreError, match="no room"), changed_keys(path, newer):
        raise StoreError("no room")
    assert read_key_file(path) == keys[0]
    assert names(path) == [key_file_path(path).name]


def test_where_there_was_none_there_is_none_again(path, keys):
    with pytest.raises(StoreError, match="no room"), changed_keys(path, keys[0]):
        raise StoreError("no room")
    assert names(path) == []


def test_a_disk_that_gives_no_file_two_names_gets_a_copy(path, keys, newer, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    write_key_file(path, keys[0])
    with pytest.raises(StoreError, match="no room"), changed_keys(path, newer):
        raise StoreError("no room")
    assert read_key_file(path) == keys[0]
    assert names(path) == [key_file_path(path).name]


def test_a_key_file_that_cannot_be_brought_back_is_told(path, keys):
    def fail():
        key_file_path(path).unlink()
        raise StoreError("no room")

    told = "may be newer than the store"
    with pytest.raises(StoreError, match=told), changed_keys(path, keys[0]):
        fail()
