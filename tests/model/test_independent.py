"""Every headline recomputed hour by hour in plain Python, from the file and the CSV tables alone.

Nothing of ``greenplanner.model`` or ``greenplanner.plan`` is used: the plan goes in as a file, the
figures come out of ``evaluate --format json``.
"""

import csv
import json
import math
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from tests.model.independent_plans import PLANS

CATALOG = Path(__file__).parents[2] / "resources" / "catalog"
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
ORDER = ("eac", "ppa", "supplier")


def table(*names):
    """Rows of catalog tables by id, as text."""
    return {
        row["id"]: row for name in names for row in csv.DictReader((CATALOG / name).open(encoding="utf-8"))
    }


REGIONS = table("regions.csv", "regions_electricitymaps_odbl.csv")
LOSSES, PRICES, RESIDUALS = table("losses.csv"), table("electricity_prices.csv"), table("residual_mix.csv")
ACCELERATORS, SERVERS, SOURCES = table("accelerators.csv"), table("servers.csv"), table("source_factors.csv")
CONSTANTS = {key: float(row["value"]) for key, row in table("constants.csv").items()}
_FUEL = table("fuels.csv")["diesel"]
DIESEL = float(_FUEL["direct_kg_per_l"]), float(_FUEL["upstream_kg_per_l"])
CURRENCIES = {key: float(row["per_usd"]) for key, row in table("currencies.csv").items()}
SHAPES = {}
for _row in csv.DictReader((CATALOG / "hour_shapes_odbl.csv").open(encoding="utf-8")):
    SHAPES.setdefault(_row["zone"], {})[int(_row["month"])] = [float(_row[f"h{h:02}"]) for h in range(24)]
MONTH = [month for month, days in enumerate(DAYS) for _ in range(days * 24)]


def of_region(rows, region, world):
    """The row of a region, of a parent, or of the world."""
    key = region
    while key:
        found = [row for row in rows.values() if row["region"] == key]
        if found:
            return found[-1]
        key = REGIONS[key]["parent"]
    return rows.get("WLD") if world else None


def first(*values):
    """The first value that is there."""
    return next((float(value) for value in values if value not in (None, "")), None)


def site_values(site, plan, rate):
    """What the site comes to with the catalog: factors, and the hourly shape of mean 1."""
    key = site.get("region", "WLD")
    region = REGIONS[key]
    series = {item["id"]: item["values"] for item in plan.get("series", [])}
    direct, upstream = first(region["direct_kg_per_kwh"]), first(region["upstream_kg_per_kwh"])
    water = first(region["water_l_per_kwh"])
    if "mix" in site:
        direct = upstream = water = 0.0
        for name, share in site["mix"].items():
            row = {k: float(SOURCES[name][k]) for k in ("direct_kg_per_kwh", "lifecycle_kg_per_kwh")}
            direct += share * row["direct_kg_per_kwh"]
            upstream += share * (row["lifecycle_kg_per_kwh"] - row["direct_kg_per_kwh"])
            water += share * float(SOURCES[name]["water_l_per_kwh"])
    shape_id = site.get("grid_shape", region["shape"] or "flat")
    if "grid_series" in site:
        shape = series[site["grid_series"]]
        direct = sum(shape) / 8760
    elif shape_id == "flat":
        shape = [1.0] * 8760
    else:
        shape = [SHAPES[shape_id][MONTH[h] + 1][h % 24] for h in range(8760)]
    mean = sum(shape) / 8760
    grid = first(site.get("grid_kg_per_kwh"), direct)
    residual = of_region(RESIDUALS, site.get("region", ""), False)
    return {
        "grid": grid,
        "shape": [value / mean for value in shape],
        "offset": first(site.get("utc_offset_h"), region["utc_offset_h"], 0),
        "pue": site.get("pue_monthly") or [first(site.get("pue"), CONSTANTS["pue"])] * 12,
        "upstream": first(site.get("upstream_kg_per_kwh"), upstream, 0),
        "residual": first(site.get("residual_kg_per_kwh"), residual and residual["kg_per_kwh"]),
        "loss": first(site.get("td_loss"), of_region(LOSSES, key, True)["loss"]),
        "wue": first(site.get("wue_l_per_kwh"), CONSTANTS["wue_l_per_kwh"]),
        "water": first(site.get("grid_water_l_per_kwh"), water),
        "price": first(
            site.get("electricity_price_per_kwh"),
            float(of_region(PRICES, key, True)["usd_per_kwh"]) * rate,
        ),
        "water_price": first(site.get("water_price_per_m3"), CONSTANTS["water_price_usd_per_m3"] * rate),
        "change": 1.0 + site.get("grid_change_per_year", 0.0),
        "fuel": site.get("genset_fuel_l_per_year", 0.0),
        "gas": site.get("refrigerant_charge_kg", 0.0)
        * first(site.get("refrigerant_leak_per_year"), CONSTANTS["refrigerant_leak_per_year"])
        * first(site.get("refrigerant_gwp"), 1530),
        "share": site.get("renewable_share", 0.0),
    }


def profile(fleet, plan, offset):
    """Utilization by UTC hour."""
    given = fleet.get("utilization", CONSTANTS["utilization"])
    if isinstance(given, str):
        given = next(item["values"] for item in plan["series"] if item["id"] == given)
    if not isinstance(given, list):
        return [given] * 8760
    if len(given) == 8760:
        return given
    result = []
    for hour in range(8760):
        # In half hours of local time: an hour of UTC is two of them.
        halves = [math.floor((2 * hour + half + 2 * offset) / 2) % 168 for half in (0, 1)]
        result.append((given[halves[0]] + given[halves[1]]) / 2)
    return result


def watts(fleet, chip, busy):
    """Power of one accelerator at a utilization."""
    tdp = first(fleet.get("tdp_w"), chip["tdp_w"])
    cap = fleet.get("power_cap_w", math.inf)
    curve = fleet.get("power_curve")
    if curve:
        low, high = curve[0][1] * tdp, curve[-1][1] * tdp
        for (x0, y0), (x1, y1) in pairwise(curve):
            if x0 <= busy <= x1:
                at = tdp * (y0 + (y1 - y0) * (busy - x0) / (x1 - x0))
                break
        weight = (at - low) / (high - low)
    else:
        scale = tdp / float(chip["tdp_w"])
        low = first(fleet.get("idle_w"), float(chip["idle_w"]) * scale)
        if "ready_w" in fleet:
            low += fleet.get("ready_share", 1.0) * (fleet["ready_w"] - low)
        high = first(fleet.get("max_w"), float(chip["max_w"]) * scale)
        weight = busy ** fleet.get("power_exponent", 1.0)
    return min(low, cap) + (min(high, cap) - min(low, cap)) * weight


def fleet_hours(fleet, plan, site, rate):
    """IT energy of a full year, facility energy, the same weighted with the grid, carbon, price."""
    chip = ACCELERATORS[fleet.get("accelerator", "generic")]
    server = SERVERS[fleet.get("server", chip["server"])]
    get = lambda field, fallback: first(fleet.get(field), fallback)  # noqa: E731
    per = get("accelerators_per_server", server["accelerators_per_server"])
    number = math.ceil(round(fleet["count"] / per, 9))
    fixed = (
        get("memory_gb", server["memory_gb"]) * get("memory_w_per_gb", CONSTANTS["memory_w_per_gb"])
        + get("storage_drives", server["storage_drives"])
        * get("storage_w_per_drive", CONSTANTS["storage_w_per_drive"])
        + get("network_ports", server["network_ports"])
        * get("network_w_per_port", CONSTANTS["network_w_per_port"])
    )
    low = get("host_idle_w", server["host_idle_w"])
    high = get("host_max_w", server["host_max_w"])
    scale = fleet.get("powered_share", 1.0) / 1000 / get("psu_efficiency", server["psu_efficiency"])
    it = drawn = weighted = 0.0
    known = {}
    for hour, busy in enumerate(profile(fleet, plan, site["offset"])):
        if busy not in known:
            known[busy] = (
                fleet["count"] * watts(fleet, chip, busy) + number * (low + (high - low) * busy + fixed)
            ) * scale
        energy = known[busy]
        it += energy
        energy *= site["pue"][MONTH[hour]]
        drawn += energy
        weighted += energy * site["shape"][hour]
    carbon = fleet["count"] * get("embodied_kg_per_accelerator", chip["embodied_kg"])
    carbon += number * get("embodied_kg_per_server", server["embodied_kg"])
    price = fleet["count"] * get("price_per_accelerator", float(chip["price_usd"]) * rate)
    price += number * get("price_per_server", float(server["price_usd"]) * rate)
    return it, drawn, weighted, carbon, price


def life(fleet, year, start):
    """Share of the year in service, purchases, share written off; by walking over the purchases."""
    bought, years = (
        fleet.get("purchase_year", start),
        fleet.get("lifetime_years", CONSTANTS["lifetime_years"]),
    )
    rule = fleet.get("end_of_life", "replace")
    if year < bought:
        return 0.0, 0, 0.0
    first_life = max(0.0, min(1.0, bought + years - year))
    if rule == "replace":
        days = [bought + k * years for k in range(400)]
        return 1.0, sum(year <= day < year + 1 for day in days), 1.0
    return (first_life if rule == "retire" else 1.0), int(year == bought), first_life


def recompute(plan):
    """The headline figures by year."""
    start, span = plan.get("start_year", 2026), plan.get("years", 1)
    rate = plan.get("usd_rate", CURRENCIES[plan.get("currency", "USD")])
    sites = {site["id"]: site_values(site, plan, rate) for site in plan["sites"]}
    hours = [fleet_hours(fleet, plan, sites[fleet["site"]], rate) for fleet in plan["fleets"]]
    records = []
    for y in range(span):
        year = start + y
        out = dict.fromkeys(("it", "grid", "s1", "lb", "mb", "2", "3a", "3b", "3c", "am", "wat", "cost"), 0.0)
        loads, placed = dict.fromkeys(sites, 0.0), dict.fromkeys(sites, 0.0)
        for fleet, (it, drawn, weighted, carbon, price) in zip(plan["fleets"], hours, strict=True):
            site = sites[fleet["site"]]
            active, purchases, written_off = life(fleet, year, start)
            clean = site["change"] ** y
            lb = weighted * active * site["grid"] * clean
            upstream = drawn * active * site["upstream"] * clean
            loads[fleet["site"]] += drawn * active
            out["it"] += it * active
            out["grid"] += drawn * active
            out["lb"] += lb
            placed[fleet["site"]] += lb
            out["3b"] += upstream
            out["3c"] += site["loss"] * (lb + upstream)
            out["2"] += carbon * purchases
            years = fleet.get("lifetime_years", CONSTANTS["lifetime_years"])
            out["am"] += carbon / years * written_off
            upkeep = first(fleet.get("maintenance_share"), CONSTANTS["maintenance_share"])
            out["wat"] += it * active * site["wue"] + drawn * active * site["water"]
            out["cost"] += price * purchases + price * upkeep * active + drawn * active * site["price"]
            out["cost"] += it * active * site["wue"] / 1000 * site["water_price"]
        for key, site in sites.items():
            out["s1"] += site["fuel"] * DIESEL[0] + site["gas"]
            out["3a"] += site["fuel"] * DIESEL[1]
            left, clean = loads[key], site["change"] ** y
            own = [{"kind": "ppa", "site": key, "share": site["share"]}] if site["share"] else []
            blocks = [*plan.get("contracts", []), *own]
            for block in sorted(blocks, key=lambda item: ORDER.index(item.get("kind", "eac"))):
                term = (block.get("first_year", start), block.get("last_year", start + span - 1))
                if block["site"] != key or not term[0] <= year <= term[1]:
                    continue
                volume = block.get("volume_kwh_per_year", block.get("share", 0) * loads[key])
                out["cost"] += volume * block.get("price_per_kwh", 0.0)
                if block.get("qualifies", True):
                    used = min(volume, left)
                    left -= used
                    out["mb"] += used * block.get("kg_per_kwh", 0.0)
            if site["residual"] is not None:
                out["mb"] += left * site["residual"] * clean
            elif loads[key]:
                # No residual mix: by location, hour by hour.
                out["mb"] += left * placed[key] / loads[key]
        retired = 0.0
        for credit in plan.get("credits", []):
            if credit.get("purchase_year", start) == year:
                out["cost"] += credit["volume_t"] * credit.get("price_per_t", 0.0)
            if credit.get("status") == "retired" and credit["retirement_date"].startswith(str(year)):
                retired += credit["volume_t"] * 1000
        records.append(headline(year, out, retired))
    return records


def headline(year, out, retired):
    """The sums under the names of the JSON."""
    scope3 = {
        "cat1": 0.0,
        "cat2": out["2"],
        "cat3a": out["3a"],
        "cat3b": out["3b"],
        "cat3c": out["3c"],
        "cat8": 0.0,
    }
    base = out["s1"] + sum(scope3.values())
    return {
        "year": year,
        "it_kwh": out["it"],
        "facility_kwh": out["grid"],
        "grid_kwh": out["grid"],
        "pue": out["grid"] / out["it"] if out["it"] else None,
        "scope1_kg": out["s1"],
        "scope2_location_kg": out["lb"],
        "scope2_market_kg": out["mb"],
        "scope3_kg": scope3,
        "embodied_amortized_kg": out["am"],
        "total_location_kg": base + out["lb"],
        "total_market_kg": base + out["mb"],
        "credits_retired_kg": retired,
        "water_l": out["wat"],
        "cost": out["cost"],
    }


def flat(record):
    """Scope 3 beside the other keys."""
    return {k: v for k, v in record.items() if k != "scope3_kg"} | record["scope3_kg"]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan["name"])
def test_figures_agree_with_plain_loops(plan, tmp_path):
    file = tmp_path / "plan.gplan"
    file.write_text(json.dumps(plan), encoding="utf-8")
    answer = CliRunner().invoke(main, ["evaluate", str(file), "--format", "json"])
    assert answer.exit_code == 0, answer.output
    got, wanted = json.loads(answer.stdout), recompute(plan)
    assert [record["year"] for record in got["years"]] == [record["year"] for record in wanted]
    for mine, theirs in zip(wanted, got["years"], strict=True):
        assert flat(theirs) == pytest.approx(flat(mine), rel=1e-9, abs=1e-6)
    sums = {key: sum(flat(r)[key] for r in wanted) for key in flat(wanted[0]) if key not in ("year", "pue")}
    sums["pue"] = sums["facility_kwh"] / sums["it_kwh"] if sums["it_kwh"] else None
    assert flat(got["totals"]) == pytest.approx(sums, rel=1e-9, abs=1e-6)
