"""What came after part 1, recomputed hour by hour in plain Python: arrangements, rejected instruments,
tariffs, paths, cohorts, successors, fuels, gases, water by source, credits, prices, workloads.

As in :mod:`tests.model.test_independent` nothing of the model or the plan is used: a file goes in, the
figures come out of ``evaluate --format json``, and the catalog is read from its CSV files.
"""

import json
import math
from itertools import pairwise

import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from tests.model.independent_more_plans import PLANS
from tests.model.test_independent import (
    ACCELERATORS,
    CONSTANTS,
    CURRENCIES,
    DAYS,
    MONTH,
    SERVERS,
    first,
    of_region,
    profile,
    site_values,
    table,
    watts,
)

FUELS, GASES = table("fuels.csv"), table("refrigerants.csv")
WITHDRAWAL, STRESS = table("water_withdrawal.csv"), table("water_stress.csv")
ORDER = ("eac", "ppa", "supplier")
KINDS = {"PPA": "ppa", "supplier rate": "supplier"}
MONTH_HOURS = [days * 24 for days in DAYS]


def path_at(points, year, rule="linear"):
    """The value of a path in a year."""
    if year <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= year < x1:
            return y0 if rule == "step" else y0 + (y1 - y0) * (year - x0) / (x1 - x0)
    return points[-1][1]


def cohorts(fleet, years, rule):
    """Purchases of a fleet as (accelerators, bought, last year, hardware); the oldest leave first."""
    start = max(years[0], fleet.get("purchase_year", years[0]))
    bought = fleet.get("purchase_year", start)
    wanted = []
    for step, year in enumerate(range(start, max(years[-1], start) + 1)):
        exact = fleet["count"] * (1 + fleet.get("growth_per_year", 0.0)) ** step
        if "count_path" in fleet:
            exact = path_at(fleet["count_path"], year, rule)
        wanted.append((year, math.floor(exact + 0.5)))
    stock, gone = [[bought, wanted[0][1]]], []
    for (_, before), (year, now) in pairwise(wanted):
        if now > before:
            stock.append([year, now - before])
        leaving = before - now
        while leaving > 0:
            taken = min(leaving, stock[0][1])
            gone.append((taken, stock[0][0], year - 1))
            stock[0][1] -= taken
            leaving -= taken
            if not stock[0][1]:
                stock.pop(0)
    found = [(count, day, None) for day, count in stock] + gone
    found += [(count, int(year), None) for year, count in fleet.get("purchases", [])]
    last = fleet.get("last_year")
    result = []
    for count, day, leaves in found:
        leaves = min((value for value in (leaves, last) if value is not None), default=None)
        chip, life = fleet, fleet.get("lifetime_years", CONSTANTS["lifetime_years"])
        ends = max(math.floor(day + life + 1e-9), day + 1)
        follows = "next_accelerator" in fleet and fleet.get("end_of_life", "replace") == "replace"
        if not follows or ends > years[-1] or (leaves is not None and leaves < ends):
            result.append((count, day, leaves, chip))
            continue
        result.append((count, day, ends - 1, fleet | {"end_of_life": "keep"}))
        fresh = {key: fleet[key] for key in ("id", "site", "utilization", "lifetime_years") if key in fleet}
        fresh["accelerator"] = fleet["next_accelerator"]
        result.append((math.ceil(count / fleet.get("next_ratio", 1.0) - 1e-9), ends, leaves, fresh))
    return result


def life_of(hardware, bought, last, year):
    """Share of the year in service, purchases, share of the year written off, for whole-year lifetimes."""
    years = hardware.get("lifetime_years", CONSTANTS["lifetime_years"])
    assert years == int(years)
    rule, age = hardware.get("end_of_life", "replace"), year - bought
    if age < 0:
        return 0, 0, 0
    there = last is None or year <= last
    if rule == "replace":
        whole = math.ceil((last - bought + 1) / years) * years if last is not None else math.inf
        return int(there), int(there and age % years == 0), int(age < whole)
    return int(there and (rule == "keep" or age < years)), int(there and age == 0), int(age < years)


def kilowatts(hardware, count, plan, offset, busy=None):
    """IT power of a cohort in each hour of the year, and what a purchase of it is: kg, price, servers."""
    chip = ACCELERATORS[hardware.get("accelerator", "generic")]
    server = SERVERS[hardware.get("server", chip["server"])]
    rate = plan.get("usd_rate", CURRENCIES[plan.get("currency", "USD")])
    get = lambda field, fallback: first(hardware.get(field), fallback)  # noqa: E731
    number = math.ceil(round(count / get("accelerators_per_server", server["accelerators_per_server"]), 9))
    fixed = get("memory_gb", server["memory_gb"]) * get("memory_w_per_gb", CONSTANTS["memory_w_per_gb"])
    fixed += float(server["storage_drives"]) * CONSTANTS["storage_w_per_drive"]
    fixed += float(server["network_ports"]) * CONSTANTS["network_w_per_port"]
    low, high = get("host_idle_w", server["host_idle_w"]), get("host_max_w", server["host_max_w"])
    known, hours = {}, []
    for use in busy or profile(hardware, plan, offset):
        if use not in known:
            power = count * watts(hardware, chip, use) + number * (low + (high - low) * use + fixed)
            known[use] = power / 1000 / float(server["psu_efficiency"])
        hours.append(known[use])
    kg = count * get("embodied_kg_per_accelerator", chip["embodied_kg"])
    kg += number * get("embodied_kg_per_server", server["embodied_kg"])
    price = count * get("price_per_accelerator", float(chip["price_usd"]) * rate)
    price += number * get("price_per_server", float(server["price_usd"]) * rate)
    return hours, kg, price, number


def trained(fleet, plan):
    """Utilization by hour that trainings and measured services make, with the power while busy."""
    works = [work for work in plan.get("workloads", []) if work["fleet"] == fleet["id"]]
    if not works or "utilization" in fleet:
        return None, None
    chip = ACCELERATORS[fleet["accelerator"]]
    hours = power = 0.0
    for work in works:
        if work.get("kind") == "inference":
            share = work["wh_per_item"] / work["busy_w"]
            hours += work["requests_per_day"] * 365 * share
            power += work["requests_per_day"] * 365 * share * work["busy_w"]
            continue
        flops = work.get("flops") or 6e18 * work["params_b"] * work["tokens_b"]
        each = flops / (float(chip["bf16_tflops"]) * 1e12 * work["mfu"]) / 3600
        each *= (1 + work.get("parallel_overhead", 0.0)) / (1 - work["failure_share"])
        each *= (1 + work.get("experiments_factor", 0.0)) * work.get("runs_per_year", 1)
        hours += each
        power += each * max(float(chip["idle_w"]), float(chip["max_w"]) * work["busy_power_share"])
    return [hours / 8760 / fleet["count"]] * 8760, power / hours


def peak_of(site, hour, offset):
    """Whether an hour of UTC is in the peak of the tariff (whole hours only)."""
    local = hour + int(offset)
    day, at = local // 24 % 7, local % 24
    start, end = site.get("peak_start_h", 8), site.get("peak_end_h", 20)
    inside = start <= at < end if start <= end else at >= start or at < end
    return inside and (site.get("peak_days") == "all days" or day < 5)


def split(site, values, it, drawn, lb, up, plan, powered):
    """Scope 2 kWh, kg and upstream of a cohort and hour sums, and what an operator answers for."""
    kind = site.get("arrangement", "own hall")
    if kind == "own hall":
        return drawn, lb, up, None, 0.0
    category = "cat1" if kind == "cloud" or site.get("operator_category") == "category 1" else "cat8"
    part = it / drawn if kind == "colocation" and site.get("load_control", True) else 0.0
    rest, rest_up = lb * (1 - part), up * (1 - part)
    other = rest + rest_up + values["loss"] * (rest + rest_up)
    if "provider_kg_per_accelerator_hour" in site and kind == "cloud":
        other = powered * site["provider_kg_per_accelerator_hour"]
    elif "provider_kg_per_kwh" in site:
        other = drawn * (1 - part) * site["provider_kg_per_kwh"]
    return drawn * part, lb * part, up * part, category, other


def instruments(plan, site, values, year, load, uncovered, price):
    """Market-based kg and cost of the contracts of a site."""
    start, span = plan.get("start_year", 2026), plan.get("years", 1)
    kg = cost = 0.0
    left = load
    kind = lambda item: item.get("kind", KINDS.get(item.get("instrument"), "eac"))  # noqa: E731
    for block in sorted(plan.get("contracts", []), key=lambda item: ORDER.index(kind(item))):
        inside = block.get("first_year", start) <= year <= block.get("last_year", start + span - 1)
        if block["site"] != site["id"] or not inside:
            continue
        volume = block.get("volume_kwh_per_year", block.get("share", 0.0) * load)
        each = block.get("price_per_kwh", 0.0)
        if "strike_path" in block or "strike_per_kwh" in block:
            points = block.get("strike_path") or [[year, block["strike_per_kwh"]]]
            each += path_at(points, year, plan.get("path_rule")) - block.get("market_price_per_kwh", price)
        cost += volume * each
        failed = any(block.get(f"criterion_{n}") is False for n in range(1, 9))
        if failed or (kind(block) == "ppa" and block.get("bundled") is False):
            continue
        used = min(volume, left)
        left -= used
        kg += used * block.get("kg_per_kwh", 0.0)
    return kg + left * uncovered, cost


def recompute(plan):
    """The figures by year."""
    start, span, rule = plan.get("start_year", 2026), plan.get("years", 1), plan.get("path_rule", "linear")
    rate = plan.get("usd_rate", CURRENCIES[plan.get("currency", "USD")])
    years = list(range(start, start + span))
    values = {site["id"]: site_values(site, plan, rate) for site in plan["sites"]}
    groups = []
    for fleet in plan["fleets"]:
        busy, power = trained(fleet, plan)
        offset = values[fleet["site"]]["offset"]
        for count, bought, last, hardware in cohorts(fleet, years, rule):
            mine = hardware | {"max_w": power} if power else hardware
            groups.append((fleet, count, bought, last, mine, *kilowatts(mine, count, plan, offset, busy)))
    records = []
    for y, year in enumerate(years):
        out = dict.fromkeys(
            ("it_kwh", "facility_kwh", "scope1_kg", "scope2_location_kg", "scope2_market_kg", "cat1", "cat2",
             "cat3a", "cat3b", "cat3c", "cat8", "embodied_amortized_kg", "water_l", "cost", "withdrawn",
             "stressed", "retired_servers", "biogenic"), 0.0)  # fmt: skip
        for site in plan["sites"]:
            one_site(plan, site, values[site["id"]], groups, y, year, rule, out)
        out["credits_retired_kg"] = 0.0
        for credit in plan.get("credits", []):
            if credit.get("purchase_year", start) == year:
                out["cost"] += credit["volume_t"] * credit.get("price_per_t", 0.0)
            if credit.get("status") == "retired" and credit.get("retirement_date", "")[:4] == str(year):
                out["credits_retired_kg"] += 1000 * credit["volume_t"]
        scope3 = sum(out[key] for key in ("cat1", "cat2", "cat3a", "cat3b", "cat3c", "cat8"))
        price = plan.get("carbon_price_per_t", 0.0)
        if "carbon_price_path" in plan:
            price = path_at(plan["carbon_price_path"], year, rule)
        kg = (out["scope1_kg"], out["scope2_location_kg"], scope3)
        shares = [plan.get(f"carbon_price_scope{n + 1}_share", (1, 1, 0)[n]) for n in range(3)]
        out["shadow"] = price * sum(a * b for a, b in zip(kg, shares, strict=True)) / 1000
        out["grid_kwh"] = out["facility_kwh"]
        out["total_location_kg"] = out["scope1_kg"] + out["scope2_location_kg"] + scope3
        out["total_market_kg"] = out["scope1_kg"] + out["scope2_market_kg"] + scope3
        records.append(out)
    return records


def one_site(plan, site, values, groups, y, year, rule, out):
    """Add what one site causes in a year."""
    clean, factor = values["change"] ** y, values["grid"]
    if "grid_path" in site:
        now, before = (path_at(site["grid_path"], when, rule) for when in (year, year - y))
        clean = now / before
        factor = factor if site.get("grid_path_basis") == "multiplier" else before
    series = {item["id"]: item["values"] for item in plan.get("series", [])}
    price = values["price"]
    if "price_series" in site:
        price = sum(series[site["price_series"]]) / 8760
    base = price
    if "electricity_price_path" in site:
        base, price = (path_at(site["electricity_price_path"], when, rule) for when in (year - y, year))
    top = first(site.get("peak_price_per_kwh"), base) * (price / base)
    drawn = [0.0] * 8760
    load = placed = 0.0
    for fleet, count, bought, last, hardware, power, kg, cost, servers in groups:
        if fleet["site"] != site["id"]:
            continue
        active, purchases, charged = life_of(hardware, bought, last, year)
        it = sum(power) * active
        here = [kw * active * values["pue"][MONTH[h]] for h, kw in enumerate(power)]
        drawn = [a + b for a, b in zip(drawn, here, strict=True)]
        energy = sum(here)
        lb = sum(kwh * values["shape"][h] for h, kwh in enumerate(here)) * factor * clean
        up = energy * values["upstream"] * clean
        kwh, own, own_up, category, other = split(
            site, values, it, energy, lb, up, plan, count * active * 8760.0
        )
        load, placed = load + kwh, placed + own
        out["scope2_location_kg"] += own
        out["cat3b"] += own_up
        out["cat3c"] += values["loss"] * (own + own_up)
        if category:
            out[category] += other
        cloud = site.get("arrangement") == "cloud"
        holder = "cat1" if cloud else "cat8" if fleet.get("tenure") == "operating lease" else "cat2"
        inside = cloud and "provider_kg_per_accelerator_hour" in site
        out[holder] += 0.0 if inside else kg * purchases
        life = hardware.get("lifetime_years", CONSTANTS["lifetime_years"])
        out["embodied_amortized_kg"] += kg / life * charged
        out["it_kwh"] += it
        out["facility_kwh"] += energy
        out["cost"] += (
            cost * purchases + cost * CONSTANTS["maintenance_share"] * active
            if holder == "cat2"
            else hardware["count"] * 8760 * active * hardware.get("rent_per_accelerator_h", 0.0)
        )
        wet = it * values["wue"]
        out["water_l"] += wet + energy * values["water"]
        if not cloud or "water_price_per_m3" in site:
            out["cost"] += wet / 1000 * values["water_price"]
        out["withdrawn"] += energy * withdrawal(site)
        level = first_text(site.get("water_stress"), of_region(STRESS, site.get("region", ""), False))
        sea = min(site.get("water_sea_share", 0.0), 1 - site.get("water_reclaimed_share", 0.0))
        out["stressed"] += wet * (1 - sea) if level in ("high", "extremely high") else 0.0
        gigabytes = fleet.get("transfer_gb_per_month", 0.0) * 12 * active * (hardware is fleet)
        each = fleet.get("transfer_kwh_per_gb", CONSTANTS["transfer_kwh_per_gb"])
        out["cat1"] += gigabytes * each * (factor + values["upstream"]) * clean
        if holder == "cat2":
            left = bought < year and purchases and hardware.get("end_of_life", "replace") == "replace"
            left = left or (last is not None and year == last + 1)
            left = left or (hardware.get("end_of_life") == "retire" and year == bought + life)
            out["retired_servers"] += servers * bool(left)
    uncovered = placed / load if load else 0.0
    if values["residual"] is not None:
        uncovered = values["residual"] * clean
    kg, cost = instruments(plan, site, values, year, load, uncovered, price)
    out["scope2_market_kg"] += kg
    out["cost"] += cost
    if site.get("arrangement") == "cloud" and not {
        *("electricity_price_per_kwh", "electricity_price_path", "price_series", "peak_price_per_kwh")
    } & {*site}:
        price = top = 0.0  # inside the rent
    money(site, values, drawn, price, top, series, out)
    halls(plan, site, out)


def first_text(entered, row):
    return entered or (row and row["level"])


def withdrawal(site):
    """Litres that power plants withdraw for a kilowatt-hour; only for sites with a mix of their own."""
    return sum(
        share * float(WITHDRAWAL[key]["withdrawal_l_per_kwh"]) for key, share in site.get("mix", {}).items()
    )


def money(site, values, drawn, price, top, series, out):
    """Add the price of each hour and the peak of each month."""
    if "price_series" in site:
        hourly = series[site["price_series"]]
        mean = sum(hourly) / 8760
        out["cost"] += sum(kw * price * hourly[h] / mean for h, kw in enumerate(drawn))
    else:
        peak = "peak_price_per_kwh" in site
        for h, kw in enumerate(drawn):
            out["cost"] += kw * (top if peak and peak_of(site, h, values["offset"]) else price)
    for month in range(12):
        inside = [kw for h, kw in enumerate(drawn) if MONTH[h] == month]
        out["cost"] += max(inside) * site.get("demand_charge_per_kw_month", 0.0)


def halls(plan, site, out):
    """Add generators and refrigerant: of the organization, or of an operator or provider."""
    fuel = FUELS[site.get("genset_fuel", "diesel")]
    litres = site.get("genset_fuel_l_per_year", 0.0)
    gas = GASES[site.get("refrigerant", "r134a")]
    gwp = float(gas["gwp_ar5" if plan.get("gwp_set") == "AR5" else "gwp_ar6"])
    leak = site.get("refrigerant_leak_per_year", CONSTANTS["refrigerant_leak_per_year"])
    burnt, upstream = litres * float(fuel["direct_kg_per_l"]), litres * float(fuel["upstream_kg_per_l"])
    leaked = site.get("refrigerant_charge_kg", 0.0) * leak * gwp
    out["cost"] += litres * site.get("diesel_price_per_l", 0.0)
    out["biogenic"] += litres * float(fuel["biogenic_kg_per_l"])
    kind = site.get("arrangement", "own hall")
    if kind == "own hall":
        out["scope1_kg"] += burnt + leaked
        out["cat3a"] += upstream
    else:
        category = "cat1" if kind == "cloud" or site.get("operator_category") == "category 1" else "cat8"
        out[category] += burnt + leaked + upstream


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan["name"])
def test_figures_agree_with_plain_loops(plan, tmp_path):
    file = tmp_path / "plan.gplan"
    given = dict(plan)
    given["workloads"] = [{k: v for k, v in w.items() if k != "busy_w"} for w in plan.get("workloads", [])]
    file.write_text(json.dumps(given), encoding="utf-8")

    def tell(*words):
        answer = CliRunner().invoke(main, ["evaluate", str(file), "--format", "json", *words])
        assert answer.exit_code == 0, answer.output
        return json.loads(answer.stdout)

    got, wanted = tell(), recompute(plan)
    more = {
        "withdrawn": "water_withdrawn_grid_l",
        "stressed": "water_stressed_l",
        "shadow": "shadow_carbon_cost",
        "retired_servers": "servers_retired",
        "biogenic": "genset_biogenic_kg",
    }
    if not all("mix" in site for site in plan["sites"]):
        del more["withdrawn"]
    options = [word for name in more.values() for word in ("--measure", name)]
    rows = tell("--by", "year", *options)
    rows = rows["rows"] if isinstance(rows, dict) else rows
    for mine, theirs, row in zip(wanted, got["years"], rows, strict=True):
        flat = {key: value for key, value in theirs.items() if key != "scope3_kg"} | theirs["scope3_kg"]
        for key, value in mine.items():
            if key == "withdrawn" and key not in more:
                continue
            found = row[more[key]] if key in more else flat[key]
            assert found == pytest.approx(value, rel=1e-9, abs=1e-6), (theirs["year"], key)
    rate = plan.get("discount_rate", CONSTANTS["discount_rate"])
    present = sum(mine["cost"] / (1 + rate) ** y for y, mine in enumerate(wanted))
    assert got["net_present_cost"] == pytest.approx(present, rel=1e-9)
    assert [item["cost"] for item in got["carbon_price"]] == pytest.approx(
        [mine["shadow"] for mine in wanted], rel=1e-9, abs=1e-6
    )
