"""Inference workloads of a plan on their fleet: text by tokens, other tasks by measured items."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from greenplanner.catalog.inference_items import default_item
from greenplanner.catalog.store import default_catalog
from greenplanner.model.estimates_inference import estimate_in_plan, estimate_inference
from greenplanner.model.evaluate import evaluate
from greenplanner.model.inference import ItemService, Service, UnknownFigureError
from greenplanner.model.inference_steps import request_steps
from greenplanner.model.inference_workload import service_of
from greenplanner.model.results import Results
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

CATALOG = default_catalog()
FLEET = Fleet(id="f", accelerator="h100-sxm5-80gb", count=8, idle_w=95.0, max_w=700.0, tdp_w=700.0)
CHAT = Workload(id="w", kind="inference", params_b=8.0, prompt_tokens=500.0, output_tokens=300.0)
ITEMS = ("image", "video", "speech", "embedding", "classification", "recommender")


def change(work: Workload, **fields: object) -> Workload:
    return msgspec.structs.replace(work, **fields)  # type: ignore[arg-type]


def text(work: Workload, fleet: Fleet = FLEET) -> Service:
    service = service_of(work, fleet, CATALOG)
    assert isinstance(service, Service)
    return service


def test_batch_by_bound_and_placement() -> None:
    assert text(CHAT).batch == 64
    assert text(change(CHAT, batch=16.0)).batch == 16
    assert text(change(CHAT, placement="edge")).batch == 1
    quick = text(change(CHAT, bound="latency", latency_s=4.0))
    assert 1 <= quick.batch < 64
    assert quick.latency_s <= 4.0
    # A target acts only where the service is run for latency.
    assert text(change(CHAT, bound="throughput", latency_s=4.0)).batch == 64


def test_power_of_the_fleet_acts() -> None:
    """A fleet measured at 350 W serves at the same speed with less energy."""
    capped = text(CHAT, msgspec.structs.replace(FLEET, max_w=350.0))
    assert capped.replica_s == text(CHAT).replica_s
    assert capped.request_j < 0.75 * text(CHAT).request_j


def test_bits_and_cache_act() -> None:
    assert text(change(CHAT, weight_bits=4.0)).weights_gb == pytest.approx(4.0)
    assert text(change(CHAT, kv_bits=8.0)).kv_gb == pytest.approx(text(CHAT).kv_gb / 2)
    assert text(change(CHAT, kv_elements=1e6, batch=64.0)).kv_gb == pytest.approx(64 * 650 * 2e6 / 1e9)


def test_software_that_saves_work() -> None:
    """Half the work is half the energy and time of a request, at the same power."""
    whole = estimate_inference(change(CHAT, batch=32.0), "h100-sxm5-80gb", CATALOG)
    half = estimate_inference(change(CHAT, batch=32.0, work_factor=0.5), "h100-sxm5-80gb", CATALOG)
    assert half.parts.total == pytest.approx(whole.parts.total / 2)
    assert half.service.latency_s == pytest.approx(whole.service.latency_s / 2)
    assert half.service.mean_w == whole.service.mean_w
    # The demand takes the factor itself.
    assert text(change(CHAT, work_factor=0.5)).replica_s == text(CHAT).replica_s


def test_only_active_parameters_are_entered() -> None:
    service = text(change(CHAT, params_b=None, active_params_b=8.0))
    assert service.model.params == 8e9


def test_what_is_missing_is_named() -> None:
    with pytest.raises(UnknownFigureError, match="parameters"):
        service_of(change(CHAT, params_b=None), FLEET, CATALOG)
    with pytest.raises(UnknownFigureError, match="tokens"):
        service_of(change(CHAT, prompt_tokens=None, output_tokens=None), FLEET, CATALOG)
    with pytest.raises(UnknownFigureError, match="accelerator"):
        service_of(CHAT, msgspec.structs.replace(FLEET, accelerator=None), CATALOG)


@pytest.mark.parametrize("task", ITEMS)
def test_other_tasks_take_the_measured_energy(task: str) -> None:
    service = service_of(change(CHAT, task=task), FLEET, CATALOG)
    assert isinstance(service, ItemService)
    row = default_item(task, CATALOG, FLEET.accelerator)
    assert service.wh_per_item == row.wh_per_item
    assert service.accelerator_hours * service.mean_w == pytest.approx(row.wh_per_item)
    assert row.wh_per_item_low < row.wh_per_item < row.wh_per_item_high
    own = service_of(change(CHAT, task=task, wh_per_item=5.0), FLEET, CATALOG)
    assert isinstance(own, ItemService)
    assert own.wh_per_item == 5.0


def test_image_by_hand() -> None:
    """Stable Diffusion 3.5 Large on H100: 1.1434 Wh at 661 W is 6.2 s."""
    service = service_of(change(CHAT, task="image"), FLEET, CATALOG)
    assert service.accelerator_hours * 3600 == pytest.approx(1.1434 * 3600 / 661, rel=1e-3)
    # On a B200 the measurement of the B200 is taken.
    blackwell = msgspec.structs.replace(FLEET, accelerator="b200-sxm-180gb", max_w=1000.0)
    assert default_item("image", CATALOG, blackwell.accelerator).wh_per_item == pytest.approx(0.9779)


def test_one_default_for_each_task() -> None:
    rows = CATALOG.tables["inference_items"].values()
    for task in ITEMS:
        assert (
            sum(getattr(row, "task", "") == task and getattr(row, "is_default", False) for row in rows) == 1
        )
    with pytest.raises(KeyError):
        default_item("text", CATALOG)


def test_one_request_of_a_plan() -> None:
    """The same fleet, site and workload in a plan give what the quick answer gives."""
    site = Site(id="s", pue=1.3, grid_kg_per_kwh=0.4)
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=16)
    work = change(CHAT, fleet="f", batch=32.0)
    done = resolve(Plan(name="p", sites=(site,), fleets=(fleet,), workloads=(work,)), CATALOG)
    found = estimate_in_plan(done, "w")
    quick = estimate_inference(change(CHAT, batch=32.0), "h100-sxm5-80gb", CATALOG, pue=1.3, kg_per_kwh=0.4)
    assert found.parts.total == pytest.approx(quick.parts.total)
    assert found.g == pytest.approx(found.parts.total * 0.4)
    step = request_steps(found)
    paths = {item.path for child in step.children[0].children for item in child.inputs} | {
        step.inputs[0].path
    }
    assert {"sites/s/pue", "sites/s/grid_kg_per_kwh", "fleets/f/host_max_w", "fleets/f/max_w"} <= paths
    with pytest.raises(UnknownFigureError, match="text"):
        estimate_in_plan(
            resolve(
                Plan(name="p", sites=(site,), fleets=(fleet,), workloads=(change(work, task="image"),)),
                CATALOG,
            ),
            "w",
        )


def in_plan(**fields: object) -> Results:
    site = Site(id="s", pue=1.3, grid_kg_per_kwh=0.4)
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=16)
    work = change(CHAT, fleet="f", params_b=70.0, requests_per_day=1e4, **fields)
    plan = Plan(name="p", start_year=2026, years=1, sites=(site,), fleets=(fleet,), workloads=(work,))
    return evaluate(resolve(plan, CATALOG))


def test_plan_warns_where_memory_and_latency_end() -> None:
    def codes(**fields: object) -> set[str]:
        return {item.code for item in in_plan(**fields).warnings if item.code.startswith("demand")}

    assert codes() == set()
    assert codes(accelerators_per_replica=2) == {"demand-batch"}
    assert codes(accelerators_per_replica=1) == {"demand-memory"}
    assert codes(bound="latency", latency_s=0.5) == {"demand-latency"}


def test_energy_of_a_plan_is_that_of_its_requests() -> None:
    """A fleet without idle power and hosts draws requests x energy of the accelerators of a request."""
    site = Site(id="s", pue=1.0, grid_kg_per_kwh=0.4)
    fleet = Fleet(
        id="f", site="s", accelerator="h100-sxm5-80gb", count=64, idle_w=0.0, host_idle_w=0.0, host_max_w=0.0,
        memory_gb=0.0, storage_drives=0.0, network_ports=0.0, psu_efficiency=1.0,
    )  # fmt: skip
    work = change(CHAT, fleet="f", params_b=70.0, requests_per_day=1e6)
    plan = Plan(name="p", start_year=2026, years=1, sites=(site,), fleets=(fleet,), workloads=(work,))
    done = resolve(plan, CATALOG)
    service = text(done.plan.workloads[0], done.plan.fleets[0])
    expected = 365e6 * service.request_j / 3.6e6
    assert evaluate(done).value("facility_kwh") == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("known", [{"max_w": 600.0}, {"power_curve": ((0.0, 0.0), (1.0, 0.8))}])
def test_a_known_busy_power_is_that_of_a_request_too(known: dict[str, Any]) -> None:
    """The fleet draws what is entered or measured while it is busy, and so does each request of it."""
    site = Site(id="s", pue=1.0, grid_kg_per_kwh=0.4)
    fleet = Fleet(
        id="f", site="s", accelerator="h100-sxm5-80gb", count=64, idle_w=0.0, host_idle_w=0.0, host_max_w=0.0,
        memory_gb=0.0, storage_drives=0.0, network_ports=0.0, psu_efficiency=1.0, **known,
    )  # fmt: skip
    work = change(CHAT, fleet="f", params_b=70.0, requests_per_day=1e6)
    plan = Plan(name="p", start_year=2026, years=1, sites=(site,), fleets=(fleet,), workloads=(work,))
    done = resolve(plan, CATALOG)
    service = estimate_in_plan(done, "w").service
    assert service.mean_w == pytest.approx(600.0 if "max_w" in known else 560.0)
    assert service.request_j == pytest.approx(service.mean_w * service.accelerator_hours * 3600.0)
    results = evaluate(done)
    assert results.value("facility_kwh") == pytest.approx(365e6 * service.request_j / 3.6e6, rel=1e-6)
    assert results.workload_rows()[0]["watts"] == pytest.approx(service.mean_w)


def test_wh_per_item_of_a_plan_names_its_row() -> None:
    results = in_plan(task="image")
    origin = results.origins["workloads/w/wh_per_item"]
    assert origin.table == "inference_items"
    assert (origin.low, origin.high) != (None, None)
    assert results.plan.workloads[0].wh_per_item == pytest.approx(1.1434)
