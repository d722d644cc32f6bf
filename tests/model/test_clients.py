"""Federated training in the inventory: scope 2 or category 1, by hand; halls and PUE stay as they are."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.indicators import indicators
from greenplanner.model.measures import MEASURES
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Site, Workload

CATALOG = default_catalog()
# 100 clients x 1 000 rounds x 5 W x 0.1 h = 50 kWh; 100 000 updates x 10 MB = 1 000 GB.
FEDERATED = Workload(
    id="x", name="Phones", kind="federated", clients=100, rounds=1000, client_w=5.0,
    client_hours_per_round=0.1, mb_per_round=10.0, client_owner="own", client_region="DEU",
    client_kg_per_kwh=0.4, client_residual_kg_per_kwh=0.7, client_upstream_kg_per_kwh=0.1,
    client_td_loss=0.05, client_price_per_kwh=0.3,
)  # fmt: skip
NETWORK_KWH = 1000.0 * CATALOG.constant("transfer_kwh_per_gb").value


def plan_of(*works: Workload, **fields: object) -> Plan:
    values = {"name": "p", "start_year": 2026, "years": 1, "currency": "USD", "carbon_price_per_t": 100.0,
              "sites": (Site(id="s", region="NOR", pue=1.2),),
              "fleets": (Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=8, utilization=0.5,
                               end_of_life="keep", purchase_year=2025),)}  # fmt: skip
    return Plan(**{**values, **fields, "workloads": works})


def run(*works: Workload, **fields: object):
    return evaluate(resolve(plan_of(*works, **fields), CATALOG))


def others(**changes: object) -> Workload:
    return msgspec.structs.replace(FEDERATED, client_owner="others", **changes)


def added(works: tuple[Workload, ...], measure: str) -> float:
    return (run(*works).total(measure) or 0.0) - (run().total(measure) or 0.0)


@pytest.mark.parametrize(
    ("measure", "own", "of_others"),
    [
        ("client_kwh", 50 + NETWORK_KWH, 50 + NETWORK_KWH),
        ("it_kwh", 0.0, 0.0),
        ("facility_kwh", 0.0, 0.0),
        ("grid_kwh", 0.0, 0.0),
        ("scope2_location_kg", 50 * 0.4, 0.0),
        ("scope2_market_kg", 50 * 0.7, 0.0),
        ("cat3b_kg", 50 * 0.1, 0.0),
        ("cat3c_kg", 0.05 * 50 * 0.5, 0.0),
        ("cat1_kg", NETWORK_KWH * 0.5, 50 * 0.5 * 1.05 + NETWORK_KWH * 0.5),
        ("total_location_kg", 50 * 0.5 * 1.05 + NETWORK_KWH * 0.5, 50 * 0.5 * 1.05 + NETWORK_KWH * 0.5),
        ("total_market_kg", 50 * 0.7 + 50 * 0.1 + 1.25 + NETWORK_KWH * 0.5, 50 * 0.525 + NETWORK_KWH * 0.5),
        ("cost", 50 * 0.3, 0.0),
        ("water_l", 0.0, 0.0),
        ("embodied_amortized_kg", 0.0, 0.0),
        # Prices cover scope 1 and 2 in full, scope 3 by the entered share.
        ("all_energy_kwh", 50 + NETWORK_KWH, 50 + NETWORK_KWH),
    ],
)
def test_what_it_adds_by_hand(measure, own, of_others):
    """Devices 50 kWh, network by GB: own devices scope 2 with 3b, 3c and a bill, others' category 1."""
    assert added((FEDERATED,), measure) == pytest.approx(own, abs=1e-6)
    assert added((others(),), measure) == pytest.approx(of_others, abs=1e-6)


def test_pue_cue_and_wue_are_those_of_the_halls():
    """The numerator of CUE is what the halls emit (ISO/IEC 30134-8): a phone is in none of them."""
    plain, with_it = run(), run(FEDERATED)
    for key in ("pue", "cue", "wue"):
        assert with_it.total(key) == pytest.approx(plain.total(key), rel=1e-12), key
    assert with_it.explain("cue").value == pytest.approx(plain.total("cue"))


@settings(max_examples=20, deadline=None)
@given(
    clients=st.integers(0, 10**7), loss=st.floats(0, 0.3), upstream=st.floats(0, 1), direct=st.floats(0, 1)
)  # fmt: skip
def test_the_location_based_total_does_not_change_with_whose_they_are(clients, loss, upstream, direct):
    """As T24 of the accounting vectors: the split moves figures between scopes, the sum stays."""
    changes = {"clients": clients, "client_td_loss": loss, "client_upstream_kg_per_kwh": upstream,
               "client_kg_per_kwh": direct}  # fmt: skip
    own = run(msgspec.structs.replace(FEDERATED, **changes))
    other = run(others(**changes))
    assert own.total("total_location_kg") == pytest.approx(other.total("total_location_kg"), rel=1e-9)
    row = own.workload_rows()[0]
    assert row["client_kg"] == pytest.approx(other.workload_rows()[0]["client_kg"], rel=1e-9, abs=1e-9)
    assert row["client_kwh"] == pytest.approx(own.total("client_kwh"))


def test_only_the_years_in_which_it_runs_and_each_of_its_runs():
    twice = msgspec.structs.replace(FEDERATED, runs_per_year=2.0, first_year=2027, last_year=2027)
    found = run(twice, years=3).annual("client_own_kwh")
    assert list(found) == pytest.approx([0, 100, 0])


def test_contracts_of_a_site_do_not_cover_the_devices():
    contract = Contract(id="c", site="s", kind="ppa", share=1.0)
    found = run(FEDERATED, contracts=(contract,))
    assert found.total("scope2_market_kg") == pytest.approx(50 * 0.7)
    assert found.annual("scope2_market_kg")[0] > 0


def test_where_they_are_gives_the_factors_and_the_default_is_said():
    """Without a region that of the fleet's site, else the world; whose they are defaults to others'."""
    bare = Workload(id="x", kind="federated", clients=100, rounds=1000)
    found = run(bare)
    assert found.plan.workloads[0].client_kg_per_kwh == CATALOG.region("WLD").direct_kg_per_kwh
    near = run(msgspec.structs.replace(bare, fleet="f"))
    assert near.plan.workloads[0].client_kg_per_kwh == CATALOG.region("NOR").direct_kg_per_kwh
    codes = [notice.code for notice in found.warnings]
    assert {"federated-others", "federated-assumed"} <= {*codes}
    text = next(notice.text for notice in found.warnings if notice.code == "federated-others")
    assert "category 1 of World, a policy" in text
    assert found.total("cat1_clients_kg") > 0
    said = [notice.code for notice in run(FEDERATED).warnings]
    assert "federated-own" in said
    assert "federated-assumed" not in said


def test_no_residual_mix_takes_the_grid_factor_and_says_so():
    work = msgspec.structs.replace(FEDERATED, client_region="WLD", client_residual_kg_per_kwh=None)
    found = run(work)
    assert "federated-residual" in [notice.code for notice in found.warnings]
    halls = run().total("scope2_market_kg")
    assert found.total("scope2_market_kg") - halls == pytest.approx(50 * 0.4)


def test_what_is_missing_adds_nothing_and_is_named():
    found = run(Workload(id="x", kind="federated", clients=100))
    assert found.total("client_kwh") == 0
    assert "demand-unknown" in [notice.code for notice in found.warnings]


@pytest.mark.parametrize("work", [FEDERATED, others()])
def test_each_figure_opens_down_to_the_training(work):
    results = run(work)

    def walk(step):
        yield step
        for child in step.children:
            yield from walk(child)

    for key in MEASURES:
        steps = list(walk(results.explain(key)))
        for step in steps:
            if step.adds_up and step.children and step.value is not None:
                assert sum(each.value or 0.0 for each in step.children) == pytest.approx(
                    step.value, rel=1e-9, abs=1e-6
                ), key
    paths = {item.path for step in walk(results.explain("total_location_kg")) for item in step.inputs}
    assert {"workloads/x/clients", "workloads/x/client_kg_per_kwh"} <= paths


def test_energy_and_instruments_of_esrs_hold_own_devices():
    """E1-5: electricity of own operations, fossil but for the nuclear share of the region's mix."""

    def values(results):
        return {item.id: item.value for item in indicators(results, "esrs", 2026)}

    plain, own, of_others = values(run()), values(run(FEDERATED)), values(run(others()))
    assert own["e1_5_total"] - plain["e1_5_total"] == pytest.approx(0.05)
    assert of_others["e1_5_total"] == pytest.approx(plain["e1_5_total"])
    assert own["e1_6_s2lb"] - plain["e1_6_s2lb"] == pytest.approx(0.02)


def test_targets_of_the_plan_count_it_and_those_of_a_site_do_not():
    from greenplanner.model.target_measures import measure_info

    whole = measure_info("total location-based").read
    results, plain = run(FEDERATED), run()
    assert whole(results, None)[0] - whole(plain, None)[0] == pytest.approx(
        (50 * 0.525 + NETWORK_KWH * 0.5) / 1000
    )
    assert whole(results, "s")[0] == pytest.approx(whole(plain, "s")[0])


def test_rows_by_site_and_fleet_hold_it_beside_them():
    rows = run(FEDERATED).rows(("site", "fleet"), ("scope2_location_kg",))
    alone = [row for row in rows if row["site"] is None]
    assert sum(row["scope2_location_kg"] for row in alone) == pytest.approx(20.0)


def test_what_is_unsure_of_the_devices_stands_with_the_trainings_that_have_any():
    """Power, time and energy per gigabyte have ranges; a training on a fleet has no clients."""
    from greenplanner.model.uncertainty_factors import estimates

    bare = Workload(id="x", kind="federated", clients=10**6, rounds=100, params_b=0.1, client_owner="own")
    other = Workload(id="y", fleet="f", params_b=1.0, tokens_b=10.0)
    found = estimates(resolve(plan_of(bare, other), CATALOG), ("total_location_kg",))
    paths = [member.path for each in found for member in each.members]
    fields = {path.rsplit("/", 1)[1] for path in paths}
    assert {"client_w", "client_hours_per_round", "client_kwh_per_gb", "client_kg_per_kwh"} <= fields
    assert not [path for path in paths if path.startswith("workloads/y/client")]
    # World: no residual mix, so its stand-in is no factor of its own.
    assert "client_residual_kg_per_kwh" not in fields


def test_the_command_prints_its_energy_and_json_has_it():
    from greenplanner.report.text import results_table

    results = run(FEDERATED)
    assert "Federated training (outside the halls)" in results_table(results)
    found = results.to_json()["federated"]
    assert found["client_own_kwh"] == pytest.approx(50)
    assert found["all_energy_kwh"] == pytest.approx(results.total("facility_kwh") + 50 + NETWORK_KWH)
    plain = run()
    assert "Federated" not in results_table(plain)
    assert "federated" not in plain.to_json()
