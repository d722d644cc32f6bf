"""A new workload has figures at once, whatever it is."""

from __future__ import annotations

import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan
from greenplanner.whatif.new_workload import WHATS, What, new_workload, with_workload

CATALOG = default_catalog()
EMPTY = Plan(name="p", start_year=2026, years=2)


@pytest.mark.parametrize("what", WHATS)
def test_each_kind_has_figures_on_a_fleet_of_its_own(what: What) -> None:
    plan = with_workload(EMPTY, new_workload(EMPTY, what, CATALOG), CATALOG, fleet=None)
    assert plan_faults(plan, CATALOG) == []
    results = evaluate(resolve(plan, CATALOG))
    row = results.workload_rows()[0]
    energy = row["client_kwh"] if what == "federated" else row["facility_kwh"]
    assert energy > 0.0
    troubles = {notice.code for notice in results.warnings if notice.code.startswith("demand-")}
    assert troubles <= {"demand-final-only"}
    assert len(plan.fleets) == (0 if what == "federated" else 1)


def test_pretraining_is_done_once() -> None:
    plan = with_workload(EMPTY, new_workload(EMPTY, "pretraining", CATALOG), CATALOG, fleet=None)
    assert [row["year"] for row in evaluate(resolve(plan, CATALOG)).workload_rows()] == [2026]


def test_presets() -> None:
    """A model without published tokens gets 20 for each parameter, and says so."""
    model = next(
        row
        for row in CATALOG.tables["models"].values()
        if row.tokens_b is None and row.training_flops is None and row.active_params_b is None  # type: ignore[attr-defined]
    )
    work = new_workload(EMPTY, "pretraining", CATALOG, preset=model.id)
    assert work.tokens_b == pytest.approx(20.0 * model.params_b)  # type: ignore[attr-defined]
    assert "Hoffmann" in (work.notes or "")
    items = [row for row in CATALOG.tables["inference_items"].values() if row.task == "image"]  # type: ignore[attr-defined]
    other = next(row for row in items if not row.is_default)  # type: ignore[attr-defined]
    work = new_workload(EMPTY, "image", CATALOG, preset=other.id)
    assert work.wh_per_item == other.wh_per_item  # type: ignore[attr-defined]
    assert other.source in (work.notes or "")
    usual = next(row for row in items if row.is_default)  # type: ignore[attr-defined]
    assert new_workload(EMPTY, "image", CATALOG, preset=usual.id).wh_per_item is None


def test_on_a_fleet_that_is_there() -> None:
    plan = with_workload(EMPTY, new_workload(EMPTY, "text", CATALOG), CATALOG, fleet=None)
    fleet = plan.fleets[0].id
    more = with_workload(plan, new_workload(plan, "image", CATALOG), CATALOG, fleet=fleet)
    assert more.fleets == plan.fleets
    assert more.workloads[1].fleet == fleet
    sized = with_workload(plan, new_workload(plan, "video", CATALOG), CATALOG, fleet=fleet, size=True)
    assert (sized.fleets[0].count or 0) >= (plan.fleets[0].count or 0)
