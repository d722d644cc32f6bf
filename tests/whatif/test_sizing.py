"""Sizing a fleet for its demand."""

import math

import msgspec
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.edits import EditError
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Scale, Site, Workload
from greenplanner.whatif.scenario import apply_step
from greenplanner.whatif.sizing import SizingError, needed_size, size_fleet

CATALOG = default_catalog()
TRAINING = Workload(id="w", fleet="f", flops=1e24, params_b=70.0, mfu=0.4, failure_share=0.0)
SERVICE = Workload(
    id="q", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=1e7, prompt_tokens=500.0,
    output_tokens=300.0, growth_per_year=1.0,
)  # fmt: skip


def plan_of(*works, years=1, **fleet):
    return Plan(
        name="p", start_year=2026, years=years, sites=(Site(id="s", region="DEU", pue=1.2),),
        fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=8, **fleet),), workloads=works,
    )  # fmt: skip


def codes(plan):
    return {each.code for each in evaluate(resolve(plan, CATALOG)).warnings}


def test_a_training_within_a_month():
    """By hand: 701 885 h / (30 x 24 h) = 974.8 accelerators, 976 in servers of 8."""
    work = Workload(
        id="w", fleet="f", flops=1e24, params_b=70.0, mfu=0.4, failure_share=0.0, deadline_days=30.0
    )
    plan = size_fleet(plan_of(work), "f", CATALOG)
    assert plan.fleets[0].count == 976
    assert "demand-time" not in codes(plan)
    assert "demand-too-large" not in codes(plan)


def test_a_training_within_the_year():
    """701 885 h / 8 760 h = 80.1: 88 in servers of 8."""
    assert size_fleet(plan_of(TRAINING), "f", CATALOG).fleets[0].count == 88
    assert size_fleet(plan_of(TRAINING), "f", CATALOG, spare=0.2).fleets[0].count == 104


def test_a_service_that_grows():
    once = size_fleet(plan_of(SERVICE, years=3), "f", CATALOG)
    assert "demand-headroom" not in codes(once)
    size = needed_size(plan_of(SERVICE, years=3), "f", CATALOG)
    assert once.fleets[0].count == size.by_year[2028] == size.most
    assert size.by_year[2028] >= 2 * size.by_year[2027] - 16
    yearly = size_fleet(plan_of(SERVICE, years=3), "f", CATALOG, by_year=True)
    assert dict(yearly.fleets[0].count_path) == size.by_year
    assert "demand-headroom" not in codes(yearly)
    assert evaluate(resolve(yearly, CATALOG)).total("cost_capital") <= evaluate(resolve(once, CATALOG)).total(
        "cost_capital"
    )


def test_an_entered_utilization_gives_way_to_the_demand():
    plan = size_fleet(plan_of(TRAINING, utilization=0.9), "f", CATALOG)
    assert plan.fleets[0].utilization is None
    busy = evaluate(resolve(plan, CATALOG)).detail["mean_busy"][0]
    assert busy == pytest.approx(701885 / 8760 / 88, rel=1e-4)


def test_the_states_of_a_training_must_fit():
    """405 B parameters x 16 bytes / (80 GB x 0.8) = 101.3 accelerators."""
    tiny = Workload(id="w", fleet="f", flops=1e18, params_b=405.0)
    assert size_fleet(plan_of(tiny), "f", CATALOG).fleets[0].count == 8 * math.ceil(101.25 / 8)


def test_what_cannot_be_told_is_said():
    with pytest.raises(SizingError, match="no workload"):
        size_fleet(plan_of(), "f", CATALOG)
    with pytest.raises(SizingError, match="requests per day"):
        size_fleet(plan_of(Workload(id="w", fleet="f", kind="inference", params_b=8.0)), "f", CATALOG)
    with pytest.raises(EditError, match="no fleet"):
        size_fleet(plan_of(TRAINING), "g", CATALOG)


def test_scaling_a_utilization_scales_the_one_that_the_demand_makes():
    """Not the default of the program: 31.3 % x 1.1."""
    plan = plan_of(TRAINING)
    plan = msgspec.structs.replace(plan, fleets=(msgspec.structs.replace(plan.fleets[0], count=256),))
    scaled = apply_step(plan, Scale(path="fleets/f/utilization", factor=1.1), CATALOG)
    assert scaled.fleets[0].utilization == pytest.approx(1.1 * 701885 / 8760 / 256, rel=1e-4)
