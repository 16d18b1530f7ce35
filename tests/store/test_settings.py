"""Settings are kept for everyone, with their history."""


def put(store, **values):
    with store.writing("Anna", "save_settings") as change:
        for name, value in values.items():
            store.settings.put(name, value, change)
    return change.id


def test_settings_come_back_after_a_restart(store):
    put(store, time_zone="Europe/Berlin", page=3, demo=None)

    with store.again() as other:
        assert other.settings.all() == {"time_zone": "Europe/Berlin", "page": 3, "demo": None}


def test_a_new_store_has_none(store):
    assert store.settings.all() == {}


def test_the_last_value_counts_and_the_same_value_is_no_change(store):
    put(store, profile="ibd")
    assert put(store, profile="general") is not None
    assert put(store, profile="general") is None

    assert store.settings.all() == {"profile": "general"}


def test_a_setting_can_be_taken_back(store):
    put(store, profile="ibd")
    number = put(store, profile="general")
    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)

    assert store.settings.all() == {"profile": "ibd"}
