"""What the pictures of a workload show adds up to its figures."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.model.estimates import estimate_training, training_in_plan
from greenplanner.model.evaluate import evaluate, powered_of
from greenplanner.model.results import Results
from greenplanner.model.workload_pictures import batch_curve, memory_of, week_of
from greenplanner.plan.files import load
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

CATALOG = default_catalog()


@pytest.fixture(scope="module")
def sample() -> Results:
    return evaluate(resolve(load(resources.path("samples/train-and-serve.gplan"), CATALOG), CATALOG))


def test_the_week_of_a_service_has_the_course_of_its_demand(sample: Results) -> None:
    """The shape of the sample is 0.2 at 02:00 and 1.75 at 10:00 of a working day, 0.6 of it at weekends."""
    week = week_of(sample, "chat", 2026)
    assert week is not None
    assert week.workload[10] / week.workload[2] == pytest.approx(1.75 / 0.2)
    assert week.workload[5 * 24 + 10] == pytest.approx(0.6 * 1.7 / 1.75 * week.workload[10], rel=0.03)
    row = next(row for row in sample.workload_rows() if (row["id"], row["year"]) == ("chat", 2026))
    assert week.workload.mean() == pytest.approx(row["accelerators"], rel=1e-3)
    assert np.allclose(week.workload, week.fleet)
    assert week.powered == 136.0


def test_trainings_fill_what_is_left_and_share_it(sample: Results) -> None:
    one, other = week_of(sample, "pretraining", 2026), week_of(sample, "tuning", 2026)
    assert one is not None
    assert other is not None
    assert np.allclose(one.workload + other.workload, one.fleet)
    rows = {row["id"]: row for row in sample.workload_rows() if row["year"] == 2026}
    assert one.workload.mean() == pytest.approx(rows["pretraining"]["accelerators"], rel=1e-6)
    assert week_of(sample, "unknown", 2026) is None


def test_memory_adds_up(sample: Results) -> None:
    """8 billion parameters in 16 bits are 16 GB; 10 % of an H100's 80 GB are for the software."""
    chat = next(work for work in sample.plan.workloads if work.id == "chat")
    fleet = next(fleet for fleet in sample.plan.fleets if fleet.id == "serve")
    memory = memory_of(chat, fleet, CATALOG)
    assert memory is not None
    assert memory.weights == pytest.approx(16.0)
    assert memory.reserved == pytest.approx(8.0)
    assert memory.weights + memory.cache + memory.free + memory.reserved == pytest.approx(80.0)


def test_memory_of_a_training_that_is_too_large() -> None:
    """70 billion parameters x 16 bytes are 1 120 GB; 8 H100 leave 0.8 x 640 = 512 GB for them."""
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=8, powered_share=1.0)
    work = Workload(id="w", fleet="f", kind="training", params_b=70.0, tokens_b=1.0)
    memory = memory_of(work, fleet, CATALOG)
    assert memory is not None
    assert memory.weights + memory.training == pytest.approx(1120.0)
    assert memory.free == pytest.approx(512.0 - 1120.0)


def test_a_larger_batch_takes_less_energy_and_more_time(sample: Results) -> None:
    chat = next(work for work in sample.plan.workloads if work.id == "chat")
    fleet = next(fleet for fleet in sample.plan.fleets if fleet.id == "serve")
    curve = batch_curve(chat, fleet, CATALOG)
    assert curve is not None
    assert curve.used in curve.batch
    assert (np.diff(curve.j_per_token) < 0.0).all()
    assert (np.diff(curve.latency_s) > 0.0).all()
    assert batch_curve(msgspec.structs.replace(chat, task="image"), fleet, CATALOG) is None


def test_a_training_of_a_plan_is_that_of_the_quick_estimate() -> None:
    work = Workload(id="w", fleet="f", kind="training", params_b=70.0, tokens_b=1000.0)
    plan = Plan(
        name="p",
        sites=(Site(id="s", pue=1.2, grid_kg_per_kwh=0.4),),
        fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=512),),
        workloads=(work,),
    )
    quick = estimate_training(work, "h100-sxm5-80gb", CATALOG, pue=1.2, kg_per_kwh=0.4)
    found = training_in_plan(plan, "w", CATALOG, pue=1.2, kg_per_kwh=0.4)
    for name in ("facility_kwh", "facility_kwh_low", "facility_kwh_high", "location_kg_high", "chip_hours"):
        assert getattr(found, name) == pytest.approx(getattr(quick, name))
    with pytest.raises(ValueError, match="no fleet"):
        training_in_plan(
            msgspec.structs.replace(plan, workloads=(msgspec.structs.replace(work, fleet=None),)),
            "w",
            CATALOG,
            pue=1.2,
            kg_per_kwh=0.4,
        )


def test_an_entered_busy_power_is_taken_whole() -> None:
    """500 W entered: accelerator-hours x (500 W + host) as the plan computes them, no usual share of it."""
    work = Workload(id="w", fleet="f", kind="training", params_b=70.0, tokens_b=1000.0)
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=512, max_w=500.0, host_max_w=0.0,
                  memory_gb=0.0, storage_drives=0.0, network_ports=0.0, psu_efficiency=1.0)  # fmt: skip
    site = Site(id="s", pue=1.2, grid_kg_per_kwh=0.4)
    plan = Plan(name="p", sites=(site,), fleets=(fleet,), workloads=(work,))
    found = training_in_plan(plan, "w", CATALOG, pue=1.2, kg_per_kwh=0.4)
    assert found.facility_kwh == pytest.approx(found.chip_hours * 0.5 * 1.2)
    row = evaluate(resolve(plan, CATALOG)).workload_rows()[0]
    assert row["watts"] == 500.0


def test_powered_accelerators_by_year(sample: Results) -> None:
    powered = powered_of(sample.resolved)
    assert powered is not None
    assert powered.shape == (4, 2)
    assert powered[0].tolist() == [144.0, 136.0]
