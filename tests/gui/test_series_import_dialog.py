"""Bringing an hourly series in: the dialog, the form, the utilization dialog, the list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from greenplanner.gui.models import series_edits
from greenplanner.gui.models.series_edits import Target
from greenplanner.gui.pages.tables import FleetsPage, SitesPage
from greenplanner.gui.widgets import series_dialog
from greenplanner.gui.widgets.profile_dialog import SERIES, ProfileDialog
from greenplanner.gui.widgets.series_dialog import SeriesDialog
from greenplanner.gui.widgets.series_list import SeriesList, import_series
from greenplanner.plan.attributes import attribute
from greenplanner.plan.types import Contract, Plan, Site
from tests.gui.page_support import open_document, shown
from tests.plan import hourly_files


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    rows = [f"{300 + hour % 24};{50 + hour % 24}" for hour in range(8760)]
    path = tmp_path / "berlin.csv"
    path.write_text("\n".join(["carbon intensity gCO2/kWh;utilization %", *rows]))
    return path


@pytest.fixture
def prices(tmp_path: Path) -> Path:
    path = tmp_path / "prices.csv"
    path.write_text("\n".join(["hour,price_EUR_MWh", *(f"{hour},{60 + hour % 24}" for hour in range(8760))]))
    return path


PRICES = [("sites", "price_series"), ("contracts", "market_price_series")]


@pytest.mark.parametrize(("entity", "field"), PRICES)
def test_prices_are_imported_beside_their_field(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, prices: Path, entity: str, field: str
) -> None:
    """Each field with a button "Import…" is one that a series can be used for."""
    plan = Plan(name="P", sites=(Site(id="s"),), contracts=(Contract(id="c", kind="ppa", site="s"),))
    document = open_document(plan)
    target = Target(entity, entity[0], field)
    assert target in series_edits.targets(plan)
    accept(monkeypatch, qtbot, prices)
    found = SeriesDialog.ask(document, None, target)  # type: ignore[arg-type]
    assert found is not None
    series, chosen = found
    assert chosen == target
    assert series.unit == "EUR/kWh"
    document.edit(series_edits.with_series(plan, series, chosen), "x")
    assert getattr(getattr(document.plan, entity)[0], field) == series.id


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.csv"
    path.write_text("a,b\nx,y\nz,w\n")
    return path


def read(qtbot: QtBot, document: Any, path: Path, target: Target | None = None) -> SeriesDialog:
    dialog = SeriesDialog(document, path, target)
    qtbot.addWidget(dialog)
    wait(qtbot, dialog)
    return dialog


def wait(qtbot: QtBot, dialog: SeriesDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.problem.text().startswith("Reading"), timeout=20000)


def accept(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, path: Path, change: Any = None) -> None:
    """Let the file dialog answer and the import dialog be accepted once it has read."""
    monkeypatch.setattr(series_dialog, "ask_file", lambda *_args: path)

    def run(dialog: SeriesDialog) -> int:
        wait(qtbot, dialog)
        if change is not None:
            change(dialog)
            wait(qtbot, dialog)
        assert dialog.ok.isEnabled(), dialog.problem.text()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SeriesDialog, "exec", run)


def choose(dialog: SeriesDialog, column: str) -> None:
    place = next(i for i in range(dialog.column.count()) if column in dialog.column.itemText(i))
    dialog.column.setCurrentIndex(place)
    dialog.column.activated.emit(place)


def test_the_dialog_says_what_it_understood(qtbot: QtBot, file: Path) -> None:
    document = open_document()
    dialog = read(qtbot, document, file)
    assert dialog.ok.isEnabled()
    assert dialog.name.text() == "berlin"
    assert "Understood" in dialog.told.text()
    assert "g/kWh" in dialog.told.text()
    assert dialog.range.text() == "Least 0.3 kg CO₂e/kWh, mean 0.3115 kg CO₂e/kWh, most 0.323 kg CO₂e/kWh"
    assert dialog.preview.values is not None
    dialog.resize(700, 720)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert not dialog.preview.grab().isNull()
    choose(dialog, "utilization")
    wait(qtbot, dialog)
    assert dialog.found.quantity == "share"
    assert "mean 61.5 %" in dialog.range.text()


def test_a_bad_file_shows_its_sentence_and_changes_nothing(qtbot: QtBot, bad: Path) -> None:
    document = open_document()
    before = document.plan
    dialog = read(qtbot, document, bad)
    assert dialog.problem.text() == "bad.csv has no column of numbers."
    assert not dialog.ok.isEnabled()
    assert dialog.told.text() == ""
    assert document.plan is before


def test_a_wrong_zone_or_unit_shows_its_sentence(qtbot: QtBot, file: Path) -> None:
    dialog = read(qtbot, open_document(), file)
    dialog.zone.setEditText("Mars/Olympus")
    dialog.read()
    wait(qtbot, dialog)
    assert "Mars/Olympus" in dialog.problem.text()
    dialog.zone.setCurrentIndex(0)
    dialog.unit.setEditText("kg/kWh")
    dialog.read()
    wait(qtbot, dialog)
    assert "above any grid" in dialog.problem.text()
    assert not dialog.ok.isEnabled()


def test_a_series_of_another_kind_is_refused(qtbot: QtBot, file: Path) -> None:
    document = open_document()
    dialog = read(qtbot, document, file, Target("fleets", document.plan.fleets[0].id))
    assert not dialog.use.isEnabled(), "the import was started beside that field"
    assert dialog.problem.text() == "Utilization holds shares: choose their unit, % or 1."
    assert not dialog.ok.isEnabled()
    choose(dialog, "utilization")
    wait(qtbot, dialog)
    assert dialog.ok.isEnabled()


def test_from_the_form_of_a_site(qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(qtbot, SitesPage(open_document()))
    document = page.document
    before = document.plan
    accept(monkeypatch, qtbot, file)
    page.form.rows["grid_series"].button.click()
    document.flush()
    site = next(each for each in document.plan.sites if each.id == page.form.key)
    assert [item.name for item in document.plan.series] == ["berlin"]
    assert site.grid_series == document.plan.series[0].id
    resolved = next(each for each in document.resolved.plan.sites if each.id == site.id)
    assert resolved.grid_kg_per_kwh == pytest.approx(0.3115)
    assert document.undo_label == "Import berlin"
    document.undo()
    assert document.plan == before, "one step"


def test_from_the_utilization_dialog(qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(qtbot, FleetsPage(open_document()))
    document = page.document
    before = document.plan
    accept(monkeypatch, qtbot, file, lambda dialog: choose(dialog, "utilization"))

    def run(dialog: ProfileDialog) -> int:
        dialog.kind.setCurrentIndex(SERIES)
        dialog.import_series()
        assert "61.5 %" in dialog.summary.text()
        assert document.plan is before, "the plan waits for OK"
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ProfileDialog, "exec", run)
    page.form.rows["utilization"].button.click()
    document.flush()
    fleet = next(each for each in document.plan.fleets if each.id == page.form.key)
    assert fleet.utilization == document.plan.series[0].id
    assert not document.stale
    document.undo()
    assert document.plan == before


def test_a_second_import_takes_the_place_of_the_first(qtbot: QtBot, file: Path) -> None:
    document = open_document()
    dialog = ProfileDialog(document, attribute("fleets", "utilization"), 0.5, None)
    qtbot.addWidget(dialog)
    found = read(qtbot, document, file)
    dialog.kind.setCurrentIndex(SERIES)
    for _ in range(2):
        dialog.take_series(found.series())
    assert dialog.series.count() == 1
    assert dialog.imported(dialog.series.currentData()) is not None
    assert dialog.imported(0.5) is None


def test_the_list_keeps_what_is_used(qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = open_document()
    site = document.plan.sites[0]
    accept(monkeypatch, qtbot, file, lambda dialog: dialog.use.setCurrentIndex(1))
    window = SeriesList(document)
    qtbot.addWidget(window)
    assert not window.remove_button.isEnabled()
    window.import_button.click()
    item = window.tree.topLevelItem(0)
    assert item.text(0) == "berlin"
    assert item.text(1) == "0.3115 kg CO₂e/kWh"
    assert site.name in item.text(2)
    assert "berlin.csv" in item.text(3)
    before = document.plan
    window.remove()
    assert document.plan is before
    assert f"is used by {site.name} – Hourly grid series;" in window.problem.text()
    accept(monkeypatch, qtbot, file)
    key = import_series(document, window)
    assert series_edits.users(document.plan, key) == []
    assert [item.name for item in document.plan.series] == ["berlin", "berlin 2"]
    window.show_series(key)
    window.remove()
    assert [item.name for item in document.plan.series] == ["berlin"]
    document.undo()
    assert len(document.plan.series) == 2


def test_marginal_intensities_are_kept_from_scope_2() -> None:
    """Average and marginal are kept apart: a grid series must hold average intensities."""
    head = "Datetime (UTC),Marginal intensity (gCO2/kWh),Average intensity (gCO2/kWh)"
    rows = [head, *(f"{at:%Y-%m-%d %H:%M},500,300" for at in hourly_files.moments(2023))]
    target = Target("sites", "s")
    marginal = hourly_files.parse(rows, column="marginal")
    assert not series_edits.fits(marginal, target)
    assert "scope 2 takes average" in series_edits.misfit(marginal, target)
    assert series_edits.fits(hourly_files.parse(rows), target)
