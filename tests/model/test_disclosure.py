"""What is told beside scope 2: methods, instruments, factors, targets; hand-made cases."""

import msgspec
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.disclosure import (
    CO2_ONLY,
    NO_INSTRUMENTS,
    NO_RESIDUAL,
    NO_TARGETS,
    TOPICS,
    disclosure,
)
from greenplanner.plan.types import Contract, Target, Workload
from tests.support.plans import energy_plan, run


def told(plan, **changes):
    found = disclosure(run(plan, default_catalog(), **changes), 2026)
    order = [TOPICS.index(line.topic) for line in found]
    assert order == sorted(order)
    return {topic: [line for line in found if line.topic == topic] for topic in TOPICS}


def test_all_of_it():
    """1 GWh: GO 20 % unbundled, PPA 30 % bundled, 10 % rejected, supplier 60 % of which 10 % are unused."""
    plan = energy_plan(1e6, region="DEU", grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.5)
    contracts = (
        Contract(id="g", name="GO", instrument="GO", technology="hydro", site="s", share=0.2),
        Contract(id="p", name="PPA", instrument="PPA", technology="wind", site="s", share=0.3),
        Contract(id="x", name="Old", instrument="GO", site="s", share=0.1, criterion_4=False),
        Contract(id="d", name="Rate", instrument="supplier rate", site="s", share=0.6, kg_per_kwh=0.3),
    )
    targets = (
        Target(id="t", name="Half", measure="scope 2 market-based", reduction=0.5, target_year=2030),
        Target(id="u", name="PUE", measure="PUE", path="limit", target_value=1.2, target_year=2030),
    )
    found = told(plan, contracts=contracts, targets=targets)
    assert [line.value for line in found[TOPICS[0]]] == pytest.approx([400e3, 150e3])
    types = {line.name: (line.share, line.notes[0]) for line in found[TOPICS[1]]}
    assert types == {
        "GO": (pytest.approx(0.2), "unbundled"),
        "PPA": (pytest.approx(0.3), "bundled with the electricity"),
        "supplier rate": (pytest.approx(0.5), "bundled with the electricity"),
    }
    energy = {line.name: line.value for line in found[TOPICS[2]]}
    assert energy == pytest.approx({"hydro": 2e5, "wind": 3e5, "not stated": 5e5})
    not_counted = {line.name: (line.value, line.notes[0]) for line in found[TOPICS[3]]}
    assert not_counted == {"Old": (pytest.approx(1e5), "rejected"), "Rate": (pytest.approx(1e5), "unused")}
    assert [line.value for line in found[TOPICS[4]]] == [0.4]
    assert [(line.value, line.notes) for line in found[TOPICS[5]]] == [(0.5, ("entered",))]
    assert [(line.name, line.notes[1]) for line in found[TOPICS[6]]] == [("Half", "market-based")]


def test_nothing_to_tell_is_said():
    """No instruments, no residual mix, no targets: each has its sentence."""
    found = told(energy_plan(1e6, region="US-VA"))
    assert found[TOPICS[1]][0].notes == (NO_INSTRUMENTS,)
    assert found[TOPICS[5]][0].notes == (NO_RESIDUAL,)
    assert found[TOPICS[6]][0].notes == (NO_TARGETS,)
    assert found[TOPICS[4]][0].notes[-1].isdigit()  # the year of the data stands beside the source
    share = told(energy_plan(1e6, region="US-VA", renewable_share=0.25))
    assert [(line.name, line.share) for line in share[TOPICS[1]]] == [
        ("Renewable share", pytest.approx(0.25))
    ]


def test_an_unknown_year_is_refused():
    with pytest.raises(ValueError):
        disclosure(run(energy_plan(1.0), default_catalog()), 2031)


def test_shares_add_up_with_the_rest():
    plan = energy_plan(1e6, grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.5)
    ppa = Contract(id="p", kind="ppa", site="s", share=0.7)
    full = msgspec.structs.replace(ppa, id="q", kind="eac", share=0.9)
    shares = [line.share for line in told(plan, contracts=(ppa, full))[TOPICS[1]]]
    assert sum(shares) == pytest.approx(1.0)


def test_own_devices_of_federated_training_count_and_have_their_factor():
    """1 GWh in the hall and 1 000 x 10 x 10 W x 0.5 h = 50 kWh outside it; the GO is half of the hall."""
    plan = energy_plan(1e6, region="DEU", grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.5)
    work = Workload(
        id="w", name="Phones", kind="federated", clients=1000, rounds=10, client_w=10.0,
        client_hours_per_round=0.5, mb_per_round=1.0, client_owner="own", client_region="DEU",
        client_kg_per_kwh=0.3, client_residual_kg_per_kwh=0.7,
    )  # fmt: skip
    go = Contract(id="g", instrument="GO", site="s", volume_kwh_per_year=5e5)
    found = told(plan, workloads=(work,), contracts=(go,))
    assert [line.value for line in found[TOPICS[0]]] == pytest.approx([400_000 + 15, 250_000 + 35])
    assert found[TOPICS[1]][0].share == pytest.approx(5e5 / 1_000_050)
    assert [(line.name, line.value) for line in found[TOPICS[4]][1:]] == [("Phones", 0.3)]
    assert [(line.name, line.value) for line in found[TOPICS[5]][1:]] == [("Phones", 0.7)]
    others = msgspec.structs.replace(work, client_owner="others")
    late = msgspec.structs.replace(work, first_year=2030)
    for none in (others, late):
        found = told(plan, workloads=(none,), contracts=(go,))
        assert found[TOPICS[1]][0].share == pytest.approx(0.5)
        assert len(found[TOPICS[4]]) == len(found[TOPICS[5]]) == 1


def test_a_factor_of_co2_alone_says_so():
    """China's official factors and AIB's residual mixes count CO2 only; France's grid factor CO2e."""
    for region, grid, rest in (("CN-GRID-EAST", True, True), ("FRA", False, True), ("US-VA", False, False)):
        found = told(energy_plan(1e6, region=region))
        assert (CO2_ONLY in found[TOPICS[4]][0].notes) is grid, region
        assert (CO2_ONLY in found[TOPICS[5]][0].notes) is rest, region
