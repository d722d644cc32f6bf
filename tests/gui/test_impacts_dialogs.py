# ruff: noqa: F811 - fixtures that are imported are arguments too
"""The dialogs of embodied carbon and of water, waste and heat."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from greenplanner.gui.document import Document
from greenplanner.gui.pages.tables import FleetsPage, SitesPage
from greenplanner.gui.widgets.embodied_dialog import EmbodiedDialog
from greenplanner.gui.widgets.impacts_dialog import ImpactsDialog
from greenplanner.plan.types import Fleet, Plan, Site
from tests.gui.table_support import _english, document, go, show  # noqa: F401 - fixtures are taken by name

FLEET = Fleet(
    id="h", name="Serving", site="s", accelerator="h100-sxm5-80gb", count=64, lifetime_years=2.0,
    purchase_year=2026, reuse_share=0.25, embodied_kg_memory=1000.0,
)  # fmt: skip
STRESSED = "Water on site in areas under water stress, without sea water"
SITE = Site(id="s", name="Madrid", region="ESP", water_sea_share=0.5, wue_l_per_kwh=1.0)
PLAN = Plan(name="p", start_year=2026, years=4, sites=(SITE,), fleets=(FLEET,))


@pytest.fixture
def hall(document: Document) -> Document:
    document.open_plan(PLAN, None)
    document.flush()
    return document


def _rows(table: Any) -> dict[str, list[Any]]:
    return {row[0]: row[1:] for row in table.figures.rows}


def test_methods_and_parts_of_a_fleet(hall: Document, qtbot: Any) -> None:
    page = show(FleetsPage, hall, qtbot)
    go(page, "h", "count")
    page.embodied_action.trigger()
    dialog = page.embodied
    qtbot.addWidget(dialog)
    found = _rows(dialog.methods)
    assert found["BoaviztAPI 2.5"][1] == 575.1
    assert found["LLMCarbon"][1] == pytest.approx(14.65, abs=0.01)
    assert found["GreenPlanner"][0] == "this plan"
    # The plan's own line stands out, with its lifetime: 164 kg over 2 years.
    own = [row[0] for row in dialog.methods.figures.rows].index("GreenPlanner")
    assert dialog.methods.figures.bold == {own}
    assert found["GreenPlanner"][3] == pytest.approx(82.0)
    assert "39" in dialog.says.text()
    parts = _rows(dialog.parts)
    assert parts["Embodied: main memory"][0] == "entered"
    assert parts["Embodied: main memory"][1] == 1000.0
    whole = hall.resolved.plan.fleets[0].embodied_kg_per_server
    assert sum(row[1] for row in parts.values()) == pytest.approx(whole)
    dialog.reject()


def test_water_waste_and_heat_by_site(hall: Document, qtbot: Any) -> None:
    page = show(SitesPage, hall, qtbot)
    page.impacts_action.trigger()
    dialog = page.impacts
    qtbot.addWidget(dialog)
    found = _rows(dialog.table)
    assert found["Water stress"][1] == "high"
    onsite, sea = found["Water on site"][1], found["Water on site, sea water"][1]
    assert onsite > 0
    assert sea == pytest.approx(onsite / 2)
    assert found["Water on site in areas under water stress, without sea water"][1] == pytest.approx(
        onsite / 2
    )
    # Bought 2026, replaced 2028: 8 servers leave once.
    assert found["Servers retired"][1:] == [8.0, 8.0]
    assert found["Retired hardware, reused"][1] == pytest.approx(0.25 * (64 * 3 + 8 * 100))
    dialog.years.setCurrentIndex(dialog.years.findData(2026))
    assert _rows(dialog.table)["Servers retired"][1:] == [0.0, 0.0]
    dialog.reject()


def test_dialogs_without_results_or_fleet(document: Document, qtbot: Any) -> None:
    document.open_plan(Plan(name="empty"), None)
    document.flush()
    for dialog in (ImpactsDialog(document), EmbodiedDialog(document, "none")):
        qtbot.addWidget(dialog)
        dialog.refresh()
    page = show(FleetsPage, document, qtbot)
    page.embodied_action.trigger()
    assert page.embodied is None


def test_another_accelerator_shows_its_own_methods(hall: Document, qtbot: Any) -> None:
    other = msgspec.structs.replace(FLEET, accelerator="tpu-v6e")
    hall.open_plan(msgspec.structs.replace(PLAN, fleets=(other,)), None)
    hall.flush()
    dialog = EmbodiedDialog(hall, "h")
    qtbot.addWidget(dialog)
    found = _rows(dialog.methods)
    assert "Schneider et al. (Google)" in found
    assert "CCF, Impact Framework" not in found
