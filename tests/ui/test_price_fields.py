"""What a test costs is typed in the settings, and said where a test is booked too early."""

from datetime import timedelta
from decimal import Decimal

import pytest

from ironview.controller.chart import Chart
from ironview.controller.price_per_test import keep_price, kept_price
from ironview.domain.price import Price
from ironview.ui.settings_page import SettingsPage
from ironview.ui.worklist.drawer import WorkDrawer
from tests.ui.people import TODAY, dosed_lately, store_record


@pytest.fixture
def page(qtbot, settings, workspace):
    page = SettingsPage(settings, workspace, ("en",))
    qtbot.addWidget(page)
    return page


def leave(field, text):
    field.setText(text)
    field.editingFinished.emit()


def test_an_amount_and_a_currency_are_kept_when_a_field_is_left(page, workspace):
    assert (page.price.amount.text(), page.price.currency.text()) == ("", "")
    leave(page.price.amount, "12,50")
    assert page.price.amount.text() == "12.50"
    leave(page.price.currency, "CHF")

    assert kept_price(workspace.store) == Price(Decimal("12.50"), "CHF")


def test_a_currency_alone_waits_for_its_amount(page, workspace):
    before = workspace.store.changes.latest()
    leave(page.price.currency, "EUR")
    assert page.price.currency.text() == "EUR"
    assert workspace.store.changes.latest() == before

    leave(page.price.amount, "7")
    assert kept_price(workspace.store) == Price(Decimal(7), "EUR")


def test_leaving_a_field_as_it_is_writes_nothing(page, workspace):
    leave(page.price.amount, "7")
    before = workspace.store.changes.latest()
    leave(page.price.amount, " 7 ")

    assert workspace.store.changes.latest() == before


def test_what_is_no_price_is_refused_and_the_price_before_stands_again(page, workspace, qtbot):
    leave(page.price.amount, "7")
    with qtbot.waitSignal(page.failed) as failed:
        leave(page.price.amount, "much")

    assert failed.args[0].startswith("much is no price. Nothing was changed.")
    assert page.price.amount.text() == "7"
    assert kept_price(workspace.store) == Price(Decimal(7), "")


def test_what_somebody_else_typed_is_shown_unless_one_is_typing(page, workspace):
    keep_price(workspace.store, "Beat", "9", "USD")
    workspace.patients_changed.emit()
    assert (page.price.amount.text(), page.price.currency.text()) == ("9", "USD")

    page.price.amount.setText("1")
    keep_price(workspace.store, "Beat", "8", "USD")
    workspace.patients_changed.emit()
    assert page.price.amount.text() == "1"


@pytest.fixture
def drawer(workspace, qtbot):
    chart: Chart = workspace.open_chart(store_record(workspace, dosed_lately()))
    drawer = WorkDrawer(chart)
    qtbot.addWidget(drawer)
    return drawer


def test_a_booking_too_early_says_what_it_costs(drawer, workspace):
    early = TODAY + timedelta(1)
    drawer.box.choose(early)
    assert drawer.box.warning.text().endswith("That costs a second test of ferritin.")

    keep_price(workspace.store, "Anna", "14.5", "CHF")
    drawer.show_chart(drawer.chart, drawer.entry)
    drawer.box.choose(early)
    said = drawer.box.warning.text().replace("\u00a0", " ")
    assert said.startswith("Too early: ferritin and TSAT of this day cannot be read")
    assert said.endswith("That costs a second test of ferritin: 14.50 CHF.")


def test_a_booking_that_can_be_read_costs_nothing_more(drawer):
    drawer.box.choose(TODAY + timedelta(120))

    assert drawer.box.warning.text() == ""
