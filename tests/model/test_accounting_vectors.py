"""The accounting vectors through the command line: as published, and with other numbers of the same kind.

Each case is a plan file; what comes out of ``greenplanner evaluate`` and ``greenplanner indicators`` is
compared with a hand calculation. The first numbers of each list are those of
``reference/accounting_vectors.json``, the others are free. Pure functions that no plan reaches (T11, T16 to
T19) and the workbook (T26) have tests of their own, named in ELSEWHERE.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from greenplanner.cli import main

ELSEWHERE = {
    "T11": "tests/model/test_indicators.py::test_t11_servers",
    "T15": "tests/whatif/test_macc.py::test_t15_from_a_plan_file",
    "T16": "tests/model/test_uncertainty.py::test_t16_as_a_plan",
    "T17": "tests/model/test_uncertainty.py::test_t17_as_a_plan",
    "T18": "tests/model/test_propagation.py::test_t18_lognormal",
    "T19": "tests/model/test_scope2.py::test_t19_residual_mix",
    "T26": "tests/report/test_workbook_text.py::test_t26_hostile_names_stay_text",
}
BARE: dict[str, Any] = {
    "host_idle_w": 0.0, "host_max_w": 0.0, "memory_gb": 0.0, "storage_drives": 0.0, "network_ports": 0.0,
    "psu_efficiency": 1.0, "embodied_kg_per_server": 0.0, "accelerators_per_server": 1,
}  # fmt: skip
MET = {f"criterion_{number}": True for number in range(1, 9)}


def fleet(kwh: float, **fields: Any) -> dict[str, Any]:
    """Return 1 000 accelerators that draw ``kwh`` in a year whatever they do."""
    count = fields.get("count", 1000)
    watts = kwh * 1000 / 8760.0 / count
    plain = {"id": "f", "site": "s", "count": count, "tdp_w": watts, "idle_w": watts, "max_w": watts}
    return plain | BARE | {"utilization": 0.5, "embodied_kg_per_accelerator": 0.0} | fields


def site(**fields: Any) -> dict[str, Any]:
    return {"id": "s", "pue": 1.0, "td_loss": 0.0, "upstream_kg_per_kwh": 0.0} | fields


@pytest.fixture
def tell(tmp_path: Path):
    """Return a function that gives the JSON of a command on a plan."""

    def run(command: str, *options: str, **plan: Any) -> Any:
        file = tmp_path / "v.gplan"
        file.write_text(json.dumps({"schema": 2, "name": "v", "start_year": 2026} | plan), encoding="utf-8")
        form = ["--json"] if command == "targets" else ["--format", "json"]
        answer = CliRunner().invoke(main, [command, str(file), *options, *form])
        assert answer.exit_code == 0, answer.output
        return json.loads(answer.stdout)

    return run


def near(value: float) -> Any:
    return pytest.approx(value, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(
    ("kwh", "bought", "factor", "credits_kg"),
    [(1000, 500, 0.8, 100), (7350, 1200, 0.431, 2500), (48e6, 47.5e6, 0.0275, 8.1e6), (3, 1, 2.5, 1)],
)
def test_t01(tell, kwh, bought, factor, credits_kg):
    """LB E f, MB (E - R) f, ledger apart, balance (E - R) f - credits."""
    plan = {
        "sites": [site(grid_kg_per_kwh=factor)],
        "fleets": [fleet(kwh, count=1 if kwh < 10_000 else 1000)],
        "contracts": [{"id": "c", "kind": "eac", "site": "s", "volume_kwh_per_year": bought}],
    }
    credit = {"id": "k", "volume_t": credits_kg / 1000, "status": "retired", "retirement_date": "2026-06-30",
              "evidence": "registry"}  # fmt: skip
    bare = tell("evaluate", **plan)["years"][0]
    found = tell("evaluate", **plan, credits=[credit])
    year = found["years"][0]
    assert year["scope2_location_kg"] == near(kwh * factor)
    assert year["scope2_market_kg"] == near((kwh - bought) * factor)
    assert year["credits_retired_kg"] == near(credits_kg)
    balance = found["credits"]["years"][0]["balance_after_credits_kg"]
    assert balance == near(year["total_market_kg"] - credits_kg)
    assert {key: year[key] for key in year if key != "credits_retired_kg"} == {
        key: bare[key] for key in bare if key != "credits_retired_kg"
    }


@pytest.mark.parametrize(
    ("it", "pue", "factor", "share", "residual"),
    [(1e6, 1.25, 0.4, 0.4, 0.55), (3.3e5, 1.61, 0.71, 0.85, 0.12), (2e7, 1.07, 0.02, 1.0, 0.4)],
)
def test_t02(tell, it, pue, factor, share, residual):
    """MB (1 - share) E_DC EF_res; without a residual mix EF_loc, with a line that says so."""
    plan = {
        "fleets": [fleet(it)],
        "contracts": [{"id": "p", "kind": "ppa", "site": "s", "share": share}],
    }
    hall = site(pue=pue, grid_kg_per_kwh=factor)
    year = tell("evaluate", sites=[hall | {"residual_kg_per_kwh": residual}], **plan)["years"][0]
    assert year["facility_kwh"] == near(it * pue)
    assert year["scope2_location_kg"] == near(it * pue * factor)
    assert year["scope2_market_kg"] == near(it * pue * (1 - share) * residual)
    without = tell("evaluate", sites=[hall], **plan)
    assert without["years"][0]["scope2_market_kg"] == near(it * pue * (1 - share) * factor)
    # Where contracts cover all of it nothing takes the residual mix.
    assert share == 1.0 or any("residual mix" in line for line in without["warnings"])


@pytest.mark.parametrize(
    ("load", "certificate", "failed", "ppa", "supplier", "rate", "residual"),
    [(1e6, 3e5, 1e5, 2e5, 2.5e5, 0.35, 0.5), (4e5, 1e5, 9e5, 1.5e5, 5e4, 0.61, 0.44),
     (9e6, 1e6, 2e6, 7.5e6, 3e6, 0.2, 0.9)],
)  # fmt: skip
def test_t03(tell, load, certificate, failed, ppa, supplier, rate, residual):
    """Certificates, then contracts, then the supplier's rate, each as far as load is left."""
    contracts = [
        {"id": "d", "kind": "supplier", "site": "s", "volume_kwh_per_year": supplier, "kg_per_kwh": rate},
        {"id": "b", "kind": "eac", "site": "s", "volume_kwh_per_year": failed, "criterion_4": False},
        {"id": "c", "kind": "ppa", "site": "s", "volume_kwh_per_year": ppa},
        {"id": "a", "kind": "eac", "site": "s", "volume_kwh_per_year": certificate},
    ]
    plan = {"sites": [site(residual_kg_per_kwh=residual)], "fleets": [fleet(load)]}

    def by_hand(first: float) -> float:
        rest = max(load - first - ppa, 0.0)
        return min(supplier, rest) * rate + max(rest - supplier, 0.0) * residual

    found = tell("evaluate", **plan, contracts=contracts)
    assert found["years"][0]["scope2_market_kg"] == near(by_hand(certificate))
    rejected = next(row for row in found["instruments"] if row["contract"] == "b")
    assert rejected["rejected_kwh"] == near(failed)
    assert "does not meet criterion 4" in rejected["reason"]
    accepted = [{k: v for k, v in each.items() if k != "criterion_4"} for each in contracts]
    assert tell("evaluate", **plan, contracts=accepted)["years"][0]["scope2_market_kg"] == near(
        by_hand(certificate + failed)
    )


@pytest.mark.parametrize(("load", "volume"), [(1e6, 1.2e6), (5e3, 5.001e3), (2e7, 9e8)])
def test_t04(tell, load, volume):
    """A surplus is unused and pushes nothing below zero."""
    contract = {"id": "c", "kind": "eac", "site": "s", "volume_kwh_per_year": volume}
    found = tell(
        "evaluate", sites=[site(residual_kg_per_kwh=0.5)], fleets=[fleet(load)], contracts=[contract]
    )
    assert found["years"][0]["scope2_market_kg"] == pytest.approx(0.0, abs=1e-6)
    assert found["instruments"][0]["unused_kwh"] == pytest.approx(volume - load, rel=1e-6)


@pytest.mark.parametrize(
    ("generation", "grid", "rest"),
    [((4, 12, 0, 10), (0.3, 0.5, 0.2, 0.4), 0.5), ((15, 3, 1, 9), (0.9, 0.1, 0.0, 1.0), 0.31),
     ((0, 0, 40, 0), (0.25, 0.75, 0.5, 0.6), 0.77)],
)  # fmt: skip
def test_t05(tell, generation, grid, rest):
    """Four hours of 10 kWh, repeated all year: 24/7 CFE, matched share, annual and hourly matching."""
    hours = 8760 // 4
    given = [float(value) for value in generation] * hours
    contract = {
        "id": "p", "kind": "ppa", "site": "s", "volume_kwh_per_year": sum(given), "generation_series": "g"
    } | MET  # fmt: skip
    found = tell(
        "evaluate",
        "--scope2",
        sites=[site(residual_kg_per_kwh=rest, grid_cfe_series="k")],
        fleets=[fleet(87600.0)],
        contracts=[contract],
        series=[{"id": "g", "values": given}, {"id": "k", "values": [float(v) for v in grid] * hours}],
    )["sites"][0]
    matched = [min(10, each) for each in generation]
    free = [m + (10 - m) * k for m, k in zip(matched, grid, strict=True)]
    assert found["cfe_score"] == near(sum(free) / 40)
    assert found["cfe_matched_share"] == near(sum(matched) / 40)
    assert found["cfe_annual_share"] == near(min(sum(generation), 40) / 40)
    assert found["scope2_market_kg"] == near(max(40 - sum(generation), 0) * rest * hours)
    assert found["scope2_market_hourly_draft_residual_kg"] == near((40 - sum(matched)) * rest * hours)


@pytest.mark.parametrize(
    ("kwh", "factor", "upstream", "loss"),
    [(1.25e6, 0.4, 0.08, 0.06), (8e4, 0.93, 0.011, 0.17), (6.6e7, 0.05, 0.03, 0.023)],
)
def test_t06(tell, kwh, factor, upstream, loss):
    """3b E u; 3c E L (f + u), a loss of generation being L / (1 - L)."""
    for basis, share in (("delivered", loss), ("generation", loss / (1 - loss))):
        hall = site(grid_kg_per_kwh=factor, upstream_kg_per_kwh=upstream, td_loss=loss, td_loss_basis=basis)
        scope3 = tell("evaluate", sites=[hall], fleets=[fleet(kwh)])["years"][0]["scope3_kg"]
        assert scope3["cat3b"] == near(kwh * upstream)
        assert scope3["cat3c"] == near(kwh * share * (factor + upstream))


@pytest.mark.parametrize(("kg", "years"), [(5000.0, 4), (13.5, 6), (98765.0, 3)])
def test_t07(tell, kg, years):
    """Category 2 in full in the year of purchase, 1/n a year in the planning view; never both in a total."""
    chips = fleet(1000.0, count=1, embodied_kg_per_accelerator=kg, lifetime_years=years, end_of_life="retire")
    found = tell("evaluate", years=years + 2, sites=[site(grid_kg_per_kwh=0.0)], fleets=[chips])["years"]
    assert [year["scope3_kg"]["cat2"] for year in found] == near([kg] + [0.0] * (years + 1))
    assert [year["embodied_amortized_kg"] for year in found] == near([kg / years] * years + [0.0] * 2)
    assert [year["total_location_kg"] for year in found] == near([kg] + [0.0] * (years + 1))


@pytest.mark.parametrize(
    ("factor", "embodied_kg", "requests", "tokens"),
    [(0.4, 25.684931506849312, 2.0, 500.0), (0.031, 800.0, 1e6, 137.0), (0.9, 3.0, 50.0, 1.0)],
)
def test_t08_and_t09_consumer(tell, factor, embodied_kg, requests, tokens):
    """SCI (E I + M) / R of a service that has a fleet to itself; a PPA of 100 % leaves it as it is."""
    chips = fleet(1e6, embodied_kg_per_accelerator=embodied_kg / 1000, lifetime_years=1)
    del chips["utilization"]
    chips |= {"accelerator": "h100-sxm5-80gb"}
    work = {"id": "q", "fleet": "f", "kind": "inference", "params_b": 1.0, "layers": 16, "hidden_size": 2048,
            "requests_per_day": requests, "prompt_tokens": 10, "output_tokens": tokens}  # fmt: skip
    contract = {"id": "p", "kind": "ppa", "site": "s", "share": 1.0}
    grams = (1e6 * factor + embodied_kg) * 1000
    for contracts in ([], [contract]):
        found = tell(
            "indicators", "--group", "sci",
            sites=[site(grid_kg_per_kwh=factor)], fleets=[chips], workloads=[work], contracts=contracts,
        )["indicators"]  # fmt: skip
        values = {item["key"]: item["value"] for item in found}
        assert values["sci_request@q"] == near(grams / (requests * 365))
        assert values["sciai_consumer@q"] == near(grams / (requests * 365 * tokens) * 1e6)


@pytest.mark.parametrize(
    ("kg", "flops", "params"),
    [(200_000.0, 5e22, 2.5), (75_000.0, 1e21, 2.5), (3.0e6, 3.1e24, 70.0)],
)
def test_t09_provider(tell, kg, flops, params):
    """Training on a fleet of its own: g per PFLOP of the model, kg per billion parameters."""
    chips = fleet(kg / 0.5)
    del chips["utilization"]
    chips |= {"accelerator": "h100-sxm5-80gb"}
    work = {"id": "w", "fleet": "f", "params_b": params, "flops": flops}
    found = tell(
        "indicators", "--group", "sci", sites=[site(grid_kg_per_kwh=0.5)], fleets=[chips], workloads=[work]
    )
    values = {item["key"]: item["value"] for item in found["indicators"]}
    assert values["sciai_provider_flop"] == near(kg * 1000 / (flops / 1e15))
    assert values["sciai_provider_parameter"] == near(kg / params)


@pytest.mark.parametrize(
    ("it", "pue", "wue", "go", "ppa", "factor", "reuse"),
    [(10e6, 1.25, 1.8, 3e6, 3.5e6, 0.4, 0.125), (10e6, 1.25, 1.8, 13e6, 0, 0.4, 0.0),
     (7e5, 1.52, 0.2, 1e5, 2e5, 0.71, 0.3)],
)  # fmt: skip
def test_t10(tell, it, pue, wue, go, ppa, factor, reuse):
    """PUE, WUE, REF (at most 1), CUE, ERE; ERF where heat is reused."""
    contracts = [
        {"id": "g", "kind": "eac", "site": "s", "volume_kwh_per_year": go, "technology": "wind"},
        {"id": "p", "kind": "ppa", "site": "s", "volume_kwh_per_year": ppa, "technology": "solar"},
    ]
    hall = site(pue=pue, wue_l_per_kwh=wue, grid_kg_per_kwh=factor, heat_reuse_share=reuse)
    found = tell("indicators", sites=[hall], fleets=[fleet(it)], contracts=contracts)["indicators"]
    values = {item["key"]: item["value"] for item in found}
    assert values["pue@s"] == near(pue)
    assert values["wue@s"] == near(wue)
    assert values["ref@s"] == near(min((go + ppa) / (it * pue), 1.0))
    assert values["cue@s"] == near(pue * factor)
    if reuse:
        assert values["erf@s"] == near(reuse / pue)
        assert values["ere@s"] == near(pue - reuse)


@pytest.mark.parametrize(
    ("kwh", "certificates", "pue", "grade"),
    [(10e6, 3e6, 1.25, 2), (4e6, 1e5, 1.19, 1), (2e5, 1e5, 1.44, 3), (1e6, 0.0, 1.51, "none")],
)
def test_t12(tell, kwh, certificates, pue, grade):
    """China: national and regional factor, GEC at 0, the rest at 0.5856, grade by PUE."""
    gec = {"id": "g", "instrument": "GEC", "site": "s", "volume_kwh_per_year": certificates} | MET
    for region, factor in (("CN-MEE-2023", 0.5306), ("CN-GRID-EAST", 0.55)):
        plan = {
            "sites": [site(region=region, residual_kg_per_kwh=0.5856, pue=pue)],
            "fleets": [fleet(kwh / pue)],
            "contracts": [gec],
        }
        year = tell("evaluate", **plan)["years"][0]
        assert year["scope2_location_kg"] == near(kwh * factor)
        assert year["scope2_market_kg"] == near((kwh - certificates) * 0.5856)
        found = tell("indicators", "--group", "china", **plan)["indicators"]
        assert next(item["value"] for item in found if item["key"] == "gb40879_grade@s") == grade


@pytest.mark.parametrize(
    ("standard", "base_year", "base", "rate"),
    [("sbti-v1-linear", 2020, 10_000, 0.042), ("sbti-v13-scope1", 2025, 10_000, 0.042),
     ("sbti-v13-scope2", 2025, 10_000, 1 / 15), ("sbti-v13-scope2", 2023, 812.5, 1 / 17),
     ("sbti-v13-scope1", 2030, 55.0, 0.045), ("sbti-v1-linear", 2024, 3e5, 0.042)],
)  # fmt: skip
def test_t13(tell, standard, base_year, base, rate):
    """Linear from the base year; max(4.2 %, (1 - residual) / (net-zero year - base year)) since 2026."""
    target = {
        "id": "t",
        "standard": standard,
        "base_year": base_year,
        "base_value": base,
        "target_year": 2032,
    }
    (found,) = tell("targets", sites=[site()], fleets=[fleet(1e3)], targets=[target])["targets"]
    assert found["reduction_per_year"] == near(rate)
    assert found["goal"] == near(base * (1 - rate * (2032 - base_year)))


@pytest.mark.parametrize(
    ("base", "rate", "tonnes"),
    [(10_000, 0.042, (9800, 9500, 9000, 8300, 7600)), (500, 0.1, (100, 400, 350, 90, 260)),
     (80, 0.02, (90, 70, 70, 74, 73))],
)  # fmt: skip
def test_t14(tell, base, rate, tonnes):
    """The sum over the years against the sum of the path; the end point apart."""
    allowed = [base * (1 - rate * (n + 1)) for n in range(5)]
    target = {
        "id": "t", "measure": "scope 2 location-based", "path": "percent per year", "rate_per_year": rate,
        "base_year": 2025, "base_value": base, "target_year": 2030,
    }  # fmt: skip
    hall = site(grid_path=[[2026 + n, each / 10_000] for n, each in enumerate(tonnes)])
    plan = {"years": 5, "sites": [hall], "fleets": [fleet(1e7, lifetime_years=9)]}
    (found,) = tell("targets", targets=[target], **plan)["targets"]
    assert [year["target"] for year in found["years"]] == near(allowed)
    assert [year["plan"] for year in found["years"]] == near(list(tonnes))
    budget = found["budget"]
    assert (budget["allowed"], budget["used"]) == near((sum(allowed), sum(tonnes)))
    assert budget["overshoot"] == pytest.approx(sum(tonnes) - sum(allowed), abs=1e-6)
    assert found["endpoint_met"] == (tonnes[-1] <= allowed[-1])


@pytest.mark.parametrize(
    ("charge", "location", "market", "hardware", "revenue", "price"),
    [(200e3, 0.4, 0.33, 1.3e6, 100.0, 100.0), (1e3, 0.1, 0.9, 5e4, 3.0, 42.5), (8e5, 0.7, 0.0, 0, 9e3, 250)],
)
def test_t20_and_t23(tell, charge, location, market, hardware, revenue, price):
    """Both totals, over revenue; the internal price on scopes 1 and 2 (location-based), in no cost."""
    kwh = 1.25e6
    hall = site(
        grid_kg_per_kwh=location, residual_kg_per_kwh=market, refrigerant_charge_kg=charge / 200,
        refrigerant_leak_per_year=0.2, refrigerant_gwp=1000.0,
    )  # fmt: skip
    plan = {"sites": [hall], "fleets": [fleet(kwh, embodied_kg_per_accelerator=hardware / 1000)]}
    credit = {"id": "k", "volume_t": 100, "status": "retired", "retirement_date": "2026-01-31"}
    plan |= {"revenue_m": revenue, "credits": [credit]}
    bare, found = tell("evaluate", **plan), tell("evaluate", **plan, carbon_price_per_t=price)
    year, priced = found["years"][0], found["carbon_price"][0]
    assert year["scope1_kg"] == near(charge)
    assert year["total_location_kg"] == near(charge + kwh * location + hardware)
    assert year["total_market_kg"] == near(charge + kwh * market + hardware)
    assert priced["priced_t"] == near((charge + kwh * location) / 1000)
    assert priced["cost"] == near((charge + kwh * location) / 1000 * price)
    assert list(priced["share"].values()) == [1.0, 1.0, 0.0]
    assert bare["years"][0]["cost"] == year["cost"]
    values = {
        item["key"]: item["value"] for item in tell("indicators", "--group", "esrs", **plan)["indicators"]
    }
    assert values["e1_6_ilb"] == near(year["total_location_kg"] / 1000 / revenue)
    assert values["e1_6_imb"] == near(year["total_market_kg"] / 1000 / revenue)


@pytest.mark.parametrize("tonnes", [(40, 20, 40, 300), (1.5, 0.25, 12, 0.5), (0, 7, 9, 1e6)])
def test_t21(tell, tonnes):
    """ESRS E1-7: only what is retired in the period, by kind, standard, EU and corresponding adjustment."""
    kinds = ("removal biogenic", "removal technological", "reduction")
    more = (
        {"programme": "A", "country": "BR", "corresponding_adjustment": True},
        {"programme": "B", "country": "DE", "corresponding_adjustment": False},
        {"programme": "A", "country": "KE", "corresponding_adjustment": False},
    )
    done = {"status": "retired", "retirement_date": "2026-12-31"}
    ledger = [
        {"id": f"k{n}", "kind": kinds[n], "volume_t": tonnes[n]} | more[n] | done
        for n in range(3)
        if tonnes[n] > 0
    ]
    ledger += [{"id": "k3", "volume_t": tonnes[3], "status": "purchased"}]
    ledger += [{"id": "k4", "volume_t": 5, "status": "retired", "retirement_date": "2027-01-01"}]
    found = tell("evaluate", sites=[site()], fleets=[fleet(1e3)], credits=ledger)["credits"]["years"][0]
    whole = sum(tonnes[:3])
    assert (found["cancelled_t"], found["planned_t"]) == near((whole, tonnes[3]))
    assert found["share_removal"] == near((tonnes[0] + tonnes[1]) / whole)
    assert found["share_reduction"] == near(tonnes[2] / whole)
    assert found["share_biogenic_of_removal"] == near(tonnes[0] / (tonnes[0] + tonnes[1]))
    assert found["share_by_standard"]["A"] == near((tonnes[0] + tonnes[2]) / whole)
    assert found["share_eu"] == near(tonnes[1] / whole)
    assert found["share_corresponding_adjustment"] == near(tonnes[0] / whole)


@pytest.mark.parametrize(
    ("kwh", "contracted", "nuclear"), [(1.25e6, 5e5, 0.2), (3e5, 0.0, 0.65), (7e6, 6.9e6, 0.0)]
)
def test_t22(tell, kwh, contracted, nuclear):
    """ESRS E1-5: renewable only where contracted; the rest nuclear by the mix, all else fossil."""
    mix = {"coal": 0.9 - nuclear, "nuclear": nuclear, "hydro": 0.1}
    contract = {
        "id": "c", "kind": "eac", "site": "s", "volume_kwh_per_year": contracted, "technology": "hydro"
    }  # fmt: skip
    plan = {"sites": [site(mix=mix)], "fleets": [fleet(kwh)], "contracts": [contract]}
    values = {
        item["key"]: item["value"] for item in tell("indicators", "--group", "esrs", **plan)["indicators"]
    }
    rest = (kwh - contracted) / 1000
    assert values["e1_5_renewable"] == near(contracted / 1000)
    assert values["e1_5_nuclear"] == near(rest * nuclear)
    assert values["e1_5_fossil"] == near(rest * (1 - nuclear))
    assert values["e1_5_share"] == near(contracted / kwh)


@pytest.mark.parametrize(("it", "pue", "factor"), [(1e5, 1.3, 0.4), (6.2e6, 1.06, 0.77), (900.0, 2.1, 0.013)])
def test_t24(tell, it, pue, factor):
    """The sum does not change with the split: servers in scope 2, overhead in category 8 or 1."""
    for fields, scope2, category in (
        ({}, pue, None),
        ({"arrangement": "colocation"}, 1.0, "cat8"),
        ({"arrangement": "colocation", "operator_category": "category 1"}, 1.0, "cat1"),
        ({"arrangement": "colocation", "load_control": False}, 0.0, "cat8"),
        ({"arrangement": "cloud"}, 0.0, "cat1"),
    ):
        hall = site(pue=pue, grid_kg_per_kwh=factor) | fields
        year = tell("evaluate", sites=[hall], fleets=[fleet(it)])["years"][0]
        assert year["scope2_location_kg"] == near(it * scope2 * factor)
        assert year["total_location_kg"] == near(it * pue * factor)
        if category:
            assert year["scope3_kg"][category] == near(it * (pue - scope2) * factor)


@pytest.mark.parametrize(("charge", "leak", "gas", "gwp"), [
    (100, 0.05, "r134a", 1530), (740, 0.021, "r134a", 1530), (55.5, 0.3, "r32", 771), (1, 1.0, "r134a", 1530),
])  # fmt: skip
def test_t25(tell, charge, leak, gas, gwp):
    """Charge x leak x GWP of AR6."""
    hall = site(refrigerant=gas, refrigerant_charge_kg=charge, refrigerant_leak_per_year=leak)
    assert tell("evaluate", sites=[hall], fleets=[fleet(1e3)])["years"][0]["scope1_kg"] == near(
        charge * leak * gwp
    )


@pytest.mark.parametrize("vector", ELSEWHERE)
def test_the_vector_has_its_test(vector):
    """What is named as tested elsewhere is there."""
    path, name = ELSEWHERE[vector].split("::")
    text = (Path(__file__).parents[2] / path).read_text(encoding="utf-8")
    assert f"def {name}(" in text
