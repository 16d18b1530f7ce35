from ironview.controller.trusted_keys import clinic_keys_folder, trusted_keys
from ironview.interchange.signatures import read_trusted_keys
from ironview.knowledge.resources import resource_path
from tests.signing import Signer


def test_every_key_that_comes_with_the_program_is_one():
    assert resource_path("trusted_keys").is_dir()
    read_trusted_keys([resource_path("trusted_keys")])


def test_the_keys_of_an_administrator_count_too(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    Signer("clinic").publish(clinic_keys_folder())

    assert "clinic" in {key.owner for key in trusted_keys().values()}
