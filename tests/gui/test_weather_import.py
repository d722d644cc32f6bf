"""File > Import weather year: two series for a site, one step of undo, sentences for bad files."""

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from greenplanner.catalog.store import default_catalog
from greenplanner.gui.document import Document
from greenplanner.gui.weather_import import import_weather
from greenplanner.plan.types import Fleet, Plan, Site
from tests.catalog.test_climates import epw


@pytest.fixture
def document(qtbot):
    made = Document(default_catalog())
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64)
    made.open_plan(Plan(name="p", sites=(Site(id="s", region="IRL", cooling="lm-2"),), fleets=(fleet,)), None)
    made.flush()
    return made


def test_weather_is_used_at_the_site_and_undone_in_one_step(document, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(epw(tmp_path)), ""))
    before = document.results.total("pue")
    assert import_weather(document, None)
    document.flush()
    site = document.plan.sites[0]
    assert {site.dry_bulb_series, site.wet_bulb_series} == {series.id for series in document.plan.series}
    assert all(len(series.values) == 8760 and series.unit == "°C" for series in document.plan.series)
    assert document.results.total("pue") != before
    document.undo()
    document.flush()
    assert document.plan.series == ()
    assert document.results.total("pue") == pytest.approx(before)


def test_a_bad_file_is_told_and_changes_nothing(document, monkeypatch, tmp_path):
    said = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(epw(tmp_path, 8759)), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: said.append(text))
    plan = document.plan
    assert not import_weather(document, None)
    assert document.plan is plan
    assert "8759 hours" in said[0]


def test_cancel_and_a_plan_without_sites(document, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("", ""))
    assert not import_weather(document, None)
    said = []
    monkeypatch.setattr(QMessageBox, "information", lambda parent, title, text: said.append(text))
    document.new()
    assert not import_weather(document, None)
    assert "add a site first" in said[0]
