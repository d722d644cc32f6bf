"""The hours of a site: the pictures hold the hours of the model and add up to the results."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from greenplanner.gui import theme
from greenplanner.gui.document import Document
from greenplanner.gui.models.cells import kind_word
from greenplanner.gui.models.entity_table import EntityTable
from greenplanner.gui.pages.tables import FleetsPage, SitesPage
from greenplanner.gui.site_hours_charts import sankey
from greenplanner.gui.site_hours_view import SiteHours
from greenplanner.gui.widgets.catalog_picker import CatalogPicker
from greenplanner.model.factors import factors
from greenplanner.model.site_hours import site_year
from greenplanner.model.site_view import QUANTITIES
from greenplanner.plan.attributes import attribute
from greenplanner.plan.types import Fleet, Plan, Site

WEEK = tuple(([0.3] * 8 + [0.8] * 12 + [0.4] * 4) * 7)
PLAN = Plan(
    name="Hours",
    years=3,
    start_year=2026,
    sites=(
        Site(
            id="a",
            name="Alpha",
            region="DEU",
            cooling="lm-2",
            liquid_cooling="direct-to-chip",
            liquid_share=0.4,
            solar_kw=2000.0,
            wind_kw=800.0,
            battery_kwh=1500.0,
            battery_kw=500.0,
        ),
        Site(id="b", name="Beta", region="FRA"),
        Site(id="c", name="Bare", region="FRA"),
    ),
    fleets=(
        Fleet(id="f", site="a", accelerator="h100-sxm5-80gb", count=1024, utilization=WEEK),
        Fleet(id="g", site="a", accelerator="h100-sxm5-80gb", count=256, purchase_year=2027),
        Fleet(id="h", site="b", accelerator="h100-sxm5-80gb", count=64, flexible_share=0.3),
    ),
)


@pytest.fixture
def document(qapp: object) -> Document:
    document = Document()
    document.open_plan(PLAN, None)
    document.flush()
    return document


def opened(document: Document, site: str, qtbot: Any) -> SiteHours:
    dialog = SiteHours(document, site)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(dialog, qtbot, site)
    return dialog


def settle(dialog: SiteHours, qtbot: Any, site: str, year: int | None = None) -> None:
    def there() -> bool:
        view = dialog.view
        return view is not None and view.site == site and (year is None or view.year == year)

    qtbot.waitUntil(there, timeout=10000)


def test_heat_map_holds_the_hours_in_local_time(document: Document, qtbot: Any) -> None:
    dialog = opened(document, "a", qtbot)
    assert document.results is not None
    resolved = document.results.resolved
    made = site_year(resolved, factors(resolved), 0, np.array([1.0, 0.0, 1.0]))
    assert dialog.view is not None
    assert dialog.view.local_shift == 1
    # Local 13:00 of the fifth day is 12:00 UTC.
    assert dialog.view.hours["facility"][4 * 24 + 13] == made.facility_kw[4 * 24 + 12]
    assert list(dialog.view.hours) == list(QUANTITIES)
    dialog.heat.finish()
    assert dialog.heat.canvas is not None
    image = dialog.heat.canvas.figure.axes[0].images[0]
    assert np.array_equal(image.get_array(), np.roll(made.it_kw, 1).reshape(365, 24).T)
    for row in range(dialog.quantity.count()):
        dialog.show_quantity(dialog.quantity.itemData(row))
        dialog.heat.finish()
        assert dialog.quantity.itemText(row) in dialog.heat.heading.text()
    headers, rows = dialog.heat._table_data
    assert len(rows) == 12
    assert len(headers) == len(rows[0]) == 4


@pytest.mark.parametrize("site", ["a", "b"])
def test_flow_adds_up_to_the_results(document: Document, qtbot: Any, site: str) -> None:
    dialog = opened(document, site, qtbot)
    results = document.results
    assert results is not None
    assert dialog.view is not None
    place = 0 if site == "a" else 1

    def total(measure: str) -> float:
        return float(results.by_site(measure)[0, :, place].sum())

    flow = sankey(dialog.view)
    for key in ("facility", "battery") if site == "a" else ("facility",):
        assert flow.inflow(key) == pytest.approx(flow.outflow(key), rel=1e-6)
    assert flow.value("facility") == pytest.approx(total("facility_kwh"), rel=1e-6)
    assert flow.value("grid") == pytest.approx(total("grid_kwh"), rel=1e-6)
    assert flow.value("busy") == pytest.approx(total("accelerator_busy_kwh"), rel=1e-6)
    cooling = {"overhead", "compressor", "fans", "pumps", "losses", "other"}
    assert sum(flow.inflow(key) for key in cooling) == pytest.approx(total("overhead_kwh"), rel=1e-6)
    for node, measure in (("solar", "solar_kwh"), ("wind", "wind_kwh"), ("curtailed", "curtailed_kwh")):
        assert flow.value(node) == pytest.approx(total(measure), rel=1e-6)
    pue = float(results.by_site("facility_kwh")[0, 6, place] / results.by_site("it_kwh")[0, 6, place])
    assert dialog.view.pue[6] == pytest.approx(pue, rel=1e-12)


def test_a_site_without_cooling_has_one_pue(document: Document, qtbot: Any) -> None:
    dialog = opened(document, "b", qtbot)
    assert dialog.view is not None
    assert np.ptp(dialog.view.hours["pue"]) < 1e-12
    assert "free_share" not in dialog.view.hours
    assert "onsite" not in dialog.view.hours
    assert "cooling system" in dialog.note.text()
    for tab in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(tab)
        chart = dialog.tabs.currentWidget()
        chart.finish()
        chart.show_table(True)
        assert chart._table_data[1]


def test_year_and_site_can_be_chosen(document: Document, qtbot: Any) -> None:
    dialog = opened(document, "a", qtbot)
    assert [dialog.years.itemData(row) for row in range(dialog.years.count())] == [2026, 2027, 2028]
    first = dialog.view
    dialog.show_year(2027)
    settle(dialog, qtbot, "a", 2027)
    assert first is not None
    assert dialog.view is not None
    assert dialog.view.it_kwh.sum() > first.it_kwh.sum()
    dialog.show_site("b")
    settle(dialog, qtbot, "b", 2027)
    assert dialog.sites.currentText() == "Beta"


def test_empty_states(document: Document, qtbot: Any) -> None:
    dialog = opened(document, "c", qtbot)
    assert dialog.stack.currentWidget() is dialog.empty
    assert "2026" in dialog.empty.text()
    document.new()
    document.flush()
    assert dialog.stack.currentWidget() is dialog.empty
    assert "no figures" in dialog.empty.text()


def test_it_follows_the_results_while_it_is_seen(document: Document, qtbot: Any) -> None:
    dialog = opened(document, "b", qtbot)
    before = dialog.view

    def double(plan: Plan) -> Plan:
        fleet = msgspec.structs.replace(plan.fleets[2], count=plan.fleets[2].count * 2)
        return msgspec.structs.replace(plan, fleets=(*plan.fleets[:2], fleet))

    document.edit(double(document.plan), "double")
    document.flush()
    qtbot.waitUntil(lambda: dialog.view is not before, timeout=10000)
    assert before is not None
    assert dialog.view is not None
    assert dialog.view.it_kwh.sum() == pytest.approx(2 * before.it_kwh.sum(), rel=1e-9)
    seen = dialog.view
    dialog.hide()
    document.edit(double(document.plan), "again")
    document.flush()
    QCoreApplication.processEvents()
    assert dialog.view is seen
    dialog.show()
    qtbot.waitUntil(lambda: dialog.view is not seen, timeout=10000)


def test_dark_and_light(document: Document, qtbot: Any, qapp: QApplication) -> None:
    asked = theme.scheme()
    try:
        for scheme, tokens in (("light", theme.LIGHT), ("dark", theme.DARK)):
            theme.apply(qapp, scheme)
            dialog = opened(document, "a", qtbot)
            for tab in range(4):
                dialog.tabs.setCurrentIndex(tab)
                chart = dialog.tabs.currentWidget()
                chart.finish()
                face = chart.canvas.figure.get_facecolor()[:3]
                wanted = tuple(int(tokens.surface[at : at + 2], 16) / 255 for at in (1, 3, 5))
                assert face == pytest.approx(wanted, abs=0.01)
    finally:
        theme.apply(qapp, asked)


def test_page_shows_the_hours_of_the_current_site(document: Document, qtbot: Any) -> None:
    page = SitesPage(document)
    qtbot.addWidget(page)
    page.resize(1084, 640)
    page.show()
    page.view.go_to("b", "name")
    settle(page.pictures, qtbot, "b")
    assert page.pictures.height() > 200
    page.view.go_to("a", "name")
    settle(page.pictures, qtbot, "a")
    assert not page.pictures.sites.isVisible()
    page.pictures_button.click()
    assert not page.pictures.isVisible()


def test_page_opens_one_dialog(document: Document, qtbot: Any) -> None:
    page = SitesPage(document)
    qtbot.addWidget(page)
    page.show()
    page.view.go_to("b", "name")
    page.pictures.enlarge.click()
    dialog = page.hours.dialog
    assert dialog is not None
    assert not dialog.isModal()
    settle(dialog.hours, qtbot, "b")
    page.view.go_to("a", "name")
    page.hours_action.trigger()
    assert page.hours.dialog is dialog
    settle(dialog.hours, qtbot, "a")


def test_pue_of_the_model_is_shown_until_one_is_entered(document: Document) -> None:
    table = EntityTable(document, "sites")
    results = document.baseline
    assert results is not None
    pue = results.by_site("facility_kwh")[0, :, 0].sum() / results.by_site("it_kwh")[0, :, 0].sum()
    assert table.value(0, "pue") == pytest.approx(pue)
    origin = table.origin(0, "pue")
    assert origin is not None
    assert origin.kind == "model"
    assert kind_word(origin.kind) == "model"
    assert table.value(0, "wue_l_per_kwh") > 0
    assert table.shown(0, attribute("sites", "pue")) != ""
    assert table.enter("a", attribute("sites", "pue"), "1.25")
    document.flush()
    table.refresh()
    origin = table.origin(0, "pue")
    assert origin is not None
    assert (table.value(0, "pue"), origin.kind) == (1.25, "entered")


def test_pickers_tell_cooling_systems_and_climates_apart(document: Document, qtbot: Any) -> None:
    picker = CatalogPicker(document.catalog, "cooling_systems")
    qtbot.addWidget(picker)
    row = document.catalog.tables["cooling_systems"]["lm-1"]
    assert picker._texts(row)[1:] == ["air", "1.08 to 1.34", "published"]
    picker = CatalogPicker(document.catalog, "climates")
    qtbot.addWidget(picker)
    assert picker._texts(document.catalog.tables["climates"]["athens"]) == ["Athens", "GRC", "3A"]


def test_flexible_load_says_what_foresight_overstates(document: Document, qtbot: Any) -> None:
    page = FleetsPage(document)
    qtbot.addWidget(page)
    page.show()
    page.form.show_entity("h")
    note = page.form.flexible
    assert note is not None
    assert "in advance" in note.text()
    page.form.show_entity("f")
    assert note.text() == ""
