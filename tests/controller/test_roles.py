"""Every changing action of the controllers and the command line, in the hands of every role."""

import ast
import importlib
from dataclasses import replace
from pathlib import Path

import pytest

import ironview
from ironview.domain.errors import IronViewError
from ironview.domain.roles import ALLOWED, Role, may
from ironview.store.accounts import NotAllowedError
from tests.controller.every_action import DOES, RESULT, Filled, World

NOT_DONE_HERE = {
    "copy_backup": "noted after a backup, which everybody may make",
    "sign_in": "asked when somebody comes in",
    "recover_passphrase": "noted when somebody comes in by a recovery sheet",
}
CONVERSIONS = {"decrypt_store", "change_key"}
"""The store of these tests is plain: who may begin them learns that there is nothing to do."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory, guideline, qapp):
    """A store in which everything can be done."""
    return Filled(tmp_path_factory.mktemp("filled"), guideline)


@pytest.fixture
def world_of(filled, tmp_path):
    opened = []

    def make(role: Role) -> World:
        folder = tmp_path / role.value
        folder.mkdir()
        world = filled.copy(role, folder)
        opened.append(world.w)
        return world

    yield make
    for workspace in opened:
        workspace.close()


@pytest.mark.parametrize("action", DOES)
def test_an_action_is_done_by_the_roles_of_the_table_and_refused_to_all_others(action, world_of):
    for role in Role:
        world = world_of(role)
        if may(role, action):
            try:
                DOES[action](world)
            except NotAllowedError:
                raise
            except IronViewError:
                assert action in CONVERSIONS
        else:
            before = world.store.changes.latest()
            with pytest.raises(NotAllowedError, match=r"Nothing was changed\."):
                DOES[action](world)
            with world.store.again() as store:
                assert store.changes.latest() == before


def test_the_table_names_every_action_and_every_action_is_tried_here():
    assert set(ALLOWED) <= DOES.keys() | NOT_DONE_HERE.keys()
    assert actions_written() <= DOES.keys() | NOT_DONE_HERE.keys()
    assert actions_written() <= ALLOWED.keys()


def actions_written() -> set[str]:
    """Return every action that controllers, pages and commands write into the audit or ask for."""
    verbs = {
        *("writing", "_writing", "_deciding", "_add", "_amend", "carry_out", "_move", "_write"),
        *("log", "log_all", "_logged", "refuse_beyond_role", "_refuse_beyond_role"),
    }
    root = Path(ironview.__file__).parent
    found = set()
    for path in (*root.glob("controller/*.py"), *root.glob("cli/*.py"), *root.glob("store/*.py")):
        module = importlib.import_module(f"ironview.{path.parent.name}.{path.stem}")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "attr", "") or getattr(
                getattr(node, "func", None), "id", ""
            )
            if isinstance(node, ast.Call) and name in verbs:
                found |= {_text(one, module) for one in node.args}
    by_the_program = {"ironview", "audit_began"}
    return {one for one in found if one.isidentifier() and one.islower()} - by_the_program


def _text(node: ast.expr, module: object) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    value = getattr(module, node.id, "") if isinstance(node, ast.Name) else ""
    return value if isinstance(value, str) else ""


def test_a_store_without_people_lets_everybody_do_everything(make_workspace):
    workspace = make_workspace("whoever")
    workspace.save_clinic_name("Clinic")
    assert workspace.clinic_name == "Clinic"


def test_who_was_removed_can_change_nothing_from_the_next_moment_on(world_of):
    world = world_of(Role.STAFF)
    world.chart.add_results([replace(RESULT, value="12")])
    with world.store.writing("Anna", "remove_account") as change:
        world.store.accounts.remove(change, seen=world.account(Role.STAFF))
    with pytest.raises(NotAllowedError, match="nobody of this store"):
        world.chart.add_results([replace(RESULT, value="13")])
