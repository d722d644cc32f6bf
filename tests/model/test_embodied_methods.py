"""Embodied carbon by part, and the spread of the methods; oracles were made by running the peers."""

import msgspec
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.embodied_methods import act_kg, llmcarbon_kg, methods, spread
from greenplanner.plan.embodied_parts import PARTS, server_parts
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from tests.support.plans import run

CATALOG = default_catalog()


def test_oracles_of_an_h100():
    """LLMCarbon 14.65, ACT 5 nm Taiwan die only 22.6 kg (both run); CCF 150, NVIDIA 164, EcoLogits 273,
    BoaviztAPI 575.1: a spread of 39 times."""
    assert llmcarbon_kg(814.0, 4.0) == pytest.approx(14.65, abs=0.005)
    assert act_kg(814.0, 4.0) == pytest.approx(22.6, abs=0.05)
    found = methods(CATALOG, CATALOG.accelerator("h100-sxm5-80gb"))
    by_name = {item.name: item for item in found if item.kind != "plan"}
    assert by_name["CCF, Impact Framework"].kg == 150
    assert by_name["NVIDIA PCF"].kg == 164
    assert by_name["EcoLogits (ADEME)"].kg == 273
    assert by_name["BoaviztAPI 2.5"].kg == 575.1
    assert spread(found) == pytest.approx(39, abs=0.5)
    assert [item.kg for item in found] == sorted(item.kg for item in found)
    assert {item.years for item in found} >= {2.0, 3.0, 4.0, 5.0}


def test_nodes_outside_the_tables():
    assert llmcarbon_kg(100.0, 28.0) is None
    assert act_kg(100.0, 45.0) is None
    # 9.5 nm lies half-way between 7 nm (1.6) and 12 nm (1.2).
    assert llmcarbon_kg(100.0, 9.5) == pytest.approx(1.4)
    # ACT at 7 nm by hand: (583 x 2.15 + 275 + 500) / 0.875 = 2 318.2 g/cm2.
    assert act_kg(100.0, 7.0) == pytest.approx(2.3182, abs=1e-4)


def test_the_plans_own_figure_is_marked():
    found = methods(CATALOG, CATALOG.accelerator("l40s"), own_kg=99.0, own_years=4.0)
    own = [item for item in found if item.kind == "plan"]
    assert [(item.kg, item.kg_per_year) for item in own] == [(99.0, 24.75)]


@pytest.mark.parametrize("key", sorted(CATALOG.tables["servers"]))
def test_the_parts_of_every_server_add_up_to_its_row(key):
    server = CATALOG.server(key)
    parts = server_parts(server, CATALOG, server.embodied_kg)
    assert set(parts) == set(PARTS)
    assert all(value >= 0 for value, _ in parts.values())
    assert sum(value for value, _ in parts.values()) == pytest.approx(server.embodied_kg, rel=1e-12)
    assert all(origin.low <= value <= origin.high for value, origin in parts.values()), parts


FLEET = Fleet(id="f", site="s", accelerator="a1", count=16)
PLAN = Plan(name="p", start_year=2026, sites=(Site(id="s", region="AAA"),), fleets=(FLEET,))


def test_an_entered_part_makes_the_figure_of_the_server(tiny):
    """Tiny server 2 000 kg: cpu 40, memory 1 000, drives 100, ports 80, slots 320, chassis 460. Memory of
    500 kg gives 1 500; two servers and 16 x 100 kg: 4 600 kg."""
    parts = {field: getattr(resolve(PLAN, tiny).plan.fleets[0], field) for field in PARTS}
    assert parts == {
        "embodied_kg_cpu": 40.0,
        "embodied_kg_memory": 1000.0,
        "embodied_kg_storage": 100.0,
        "embodied_kg_network": 80.0,
        "embodied_kg_slots": 320.0,
        "embodied_kg_chassis": 460.0,
        "embodied_kg_facility": 0.0,
    }
    assert run(PLAN, tiny).total("cat2_kg") == pytest.approx(5600.0)
    lean = msgspec.structs.replace(FLEET, embodied_kg_memory=500.0)
    assert run(PLAN, tiny, fleets=(lean,)).total("cat2_kg") == pytest.approx(4600.0)
    hall = msgspec.structs.replace(FLEET, embodied_kg_facility=300.0)
    assert run(PLAN, tiny, fleets=(hall,)).total("cat2_kg") == pytest.approx(6200.0)


def test_an_entered_total_goes_before_the_parts(tiny):
    both = msgspec.structs.replace(FLEET, embodied_kg_per_server=1000.0, embodied_kg_memory=900.0)
    plan = msgspec.structs.replace(PLAN, fleets=(both,))
    assert run(plan, tiny).total("cat2_kg") == pytest.approx(3600.0)
    assert [fault.path for fault in plan_faults(plan)] == ["fleets[0].embodied_kg_per_server"]
    total = msgspec.structs.replace(PLAN, fleets=(msgspec.structs.replace(both, embodied_kg_memory=None),))
    fleet = resolve(total, tiny).plan.fleets[0]
    assert sum(getattr(fleet, field) for field in PARTS) == pytest.approx(1000.0)
