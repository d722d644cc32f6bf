"""What a narrow window shows, and the marks of what is missing, contradictory or not up to date."""

from __future__ import annotations

import warnings
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from greenplanner.gui.dialogs import ShortcutsDialog, keys_and_name
from greenplanner.gui.models.entity_table import PROBLEM_ROLE, STALE_ROLE
from greenplanner.gui.pages.overview import OverviewPage
from greenplanner.gui.pages.tables import FleetsPage
from greenplanner.gui.pages.whatif import WhatIfPage
from greenplanner.gui.widgets.command_palette import CommandPalette
from greenplanner.gui.widgets.headlines import Headlines
from greenplanner.gui.widgets.page_header import PageHeader
from greenplanner.gui.widgets.veil import Veil
from greenplanner.plan import edits
from greenplanner.plan.types import Fleet
from tests.gui.page_support import open_document, shown


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def fleets(qtbot: QtBot) -> Any:
    return shown(qtbot, FleetsPage(open_document()), 1052, 600)


def add_fleet(document: Any, **fields: Any) -> None:
    plan = document.plan
    document.edit(msgspec.structs.replace(plan, fleets=(*plan.fleets, Fleet(**fields))), "Add")
    document.flush()


# -- room ------------------------------------------------------------------------------------------


def test_the_table_has_about_sixty_percent(fleets: Any) -> None:
    assert 0.55 < fleets.view.width() / fleets.width() < 0.68
    assert 340 <= fleets.form.width() <= 380


def test_a_narrow_page_hides_the_form_and_brings_it_back(fleets: Any) -> None:
    fleets.resize(620, 600)
    assert not fleets.form.isVisible()
    assert not fleets.details.isChecked()
    fleets.resize(1052, 600)
    assert fleets.form.isVisible()
    fleets.details.click()
    fleets.resize(620, 600)
    fleets.resize(1052, 600)
    assert not fleets.form.isVisible(), "the user's choice stays"


def test_names_in_a_narrow_chart_stay_inside(qtbot: QtBot) -> None:
    page = shown(qtbot, OverviewPage(open_document()), 612, 600)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for width in (612, 420, 1200):
            page.resize(width, 600)
            page.prepare_screenshot()
            for chart in (page.by_source, page.by_fleet):
                figure = chart.canvas.figure
                (axes,) = figure.axes
                labels = [*axes.get_yticklabels(), *axes.get_xticklabels()]
                boxes = [label.get_window_extent() for label in labels if label.get_text()]
                assert min(box.x0 for box in boxes) >= 0, width
                assert max(box.x1 for box in boxes) <= figure.bbox.width, width
            ends = [text.get_window_extent().x1 for text in page.by_source.painter._ends]
            assert max(ends) <= page.by_source.canvas.figure.bbox.width


# -- values of many hours --------------------------------------------------------------------------


def test_a_week_of_utilization_is_said_in_the_form(fleets: Any) -> None:
    document = fleets.document
    key = fleets.form.key
    week = tuple(0.4 if hour % 24 < 12 else 0.8 for hour in range(168))
    document.edit(edits.set_value(document.plan, f"fleets/{key}/utilization", week), "Week")
    document.flush()
    row = fleets.form.rows["utilization"]
    assert row.summary.isVisible()
    assert not row.editor.isVisible()
    assert row.summary.text() == "mean 60\u00a0%, 168 hours"
    assert row.label.buddy() is row.button
    document.undo()
    document.flush()
    assert row.editor.isVisible()
    assert not row.summary.isVisible()


# -- marks -----------------------------------------------------------------------------------------


def test_missing_fields_are_marked_in_their_cells(fleets: Any) -> None:
    document, table = fleets.document, fleets.table
    add_fleet(document, id="new", name="New")
    row = table.row_of("new")
    said = {
        field: table.index(row, table.column_of(field)).data(PROBLEM_ROLE)
        for field in ("site", "count", "accelerator")
    }
    assert said == {
        "site": "The fleet needs a site.",
        "count": "The fleet needs a number of accelerators.",
        "accelerator": "The fleet needs an accelerator of the catalog, or a TDP.",
    }
    tip = table.index(row, table.column_of("site")).data(3)
    assert tip == "The fleet needs a site."
    fleets.view.go_to("new", "site")
    assert fleets.form.rows["site"].hint.text() == "The fleet needs a site."
    site = document.plan.sites[0].id
    document.edit(edits.set_value(document.plan, "fleets/new/site", site), "Site")
    document.flush()
    assert table.index(row, table.column_of("site")).data(PROBLEM_ROLE) is None
    assert fleets.form.rows["site"].hint.text() == ""


def test_figures_that_are_not_up_to_date_are_marked(fleets: Any, qtbot: QtBot) -> None:
    document = fleets.document
    overview = shown(qtbot, OverviewPage(document))
    headlines, header = Headlines(document), PageHeader(document)
    for widget in (headlines, header):
        qtbot.addWidget(widget)
    card = headlines.cards["facility_kwh"]
    figure, before = card.value_text(), card.change_text()
    assert header.stale.isHidden()
    add_fleet(document, id="new", name="New")
    assert card.value_text() == figure, "the last good figures stay"
    assert card.change_text() == "not up to date"
    assert "not up to date" in card.accessibleName()
    assert not header.stale.isHidden()
    result = fleets.table.index(0, len(fleets.table.attributes))
    assert result.data(STALE_ROLE)
    covered = overview.scroll.widget()
    (veil,) = (each for each in covered.findChildren(Veil) if each.isVisible())
    assert veil.geometry() == covered.rect()
    overview.resize(900, 640)
    assert veil.geometry() == covered.rect()
    document.undo()
    document.flush()
    assert card.change_text() == before
    assert header.stale.isHidden()
    assert not result.data(STALE_ROLE)
    assert not any(each.isVisible() for each in covered.findChildren(Veil))


def test_differences_are_not_finer_than_the_figures(qtbot: QtBot) -> None:
    page = shown(qtbot, WhatIfPage(open_document()), 1400, 800)
    table = page.table
    table.figures.rows = [["PUE", 1.203, 1.20298702, -0.00001298, -0.001]]
    assert table._text(0, 3, -0.00001298) == "0"
    assert table._text(0, 4, -0.001) == "0"
    assert table._text(0, 3, -0.0126) == "−0.013"
    table.figures.rows = [["t", 15594.2, 14000.0, -1594.2, -10.2]]
    assert table._text(0, 3, -1594.2) == "−1,594"
    assert table._text(0, 4, -10.22) == "−10.2"
    table.figures.rows = [["t", 0.0, 0.0, 0.0, None]]
    assert table._text(0, 3, 0.0) == "0"


# -- commands --------------------------------------------------------------------------------------


def test_what_a_page_can_do_is_in_the_palette_and_the_sheet(fleets: Any, qtbot: QtBot) -> None:
    commands = fleets.commands()
    palette = CommandPalette(commands)
    qtbot.addWidget(palette)
    palette.field.setText("add fle")
    assert palette.list.topLevelItem(0).text(0) == "Add fleet"
    assert palette.list.topLevelItem(0).text(1) == "Ctrl+Shift+A"
    palette.field.setText("fill")
    assert palette.list.topLevelItem(0).text(1) == "Ctrl+D"
    sheet = ShortcutsDialog(commands)
    qtbot.addWidget(sheet)
    assert ("Ctrl+Shift+A", "Add fleet") in [keys_and_name(action) for action in commands]
