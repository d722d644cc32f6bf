"""Electricity regions of open licences: world countries, US, China, official national factors."""

from __future__ import annotations

from pathlib import Path

from installers.catalog_build import official, places
from installers.catalog_build.common import Record, number, read_facts
from installers.catalog_build.sources import OWID_OTHER, SOURCES, Factor, weighted

WORLD_BASIS = "lifecycle (OWID/Ember; year per EcoLogits methodology notes)"
MIX_BASIS = "lifecycle (Ember method via OWID, CO2e)"
OWID_LICENCE = "CC BY 4.0 (Our World in Data, Ember); compiled by EcoLogits (MPL-2.0)"
SPLIT_RULE = "direct = life-cycle x (mix x direct factors) / (mix x life-cycle factors); upstream = the rest"
WORLD_WATER = (3.908, 3.1, 3.908)
MACKNICK_RULE = "mix x water factors of source_factors.csv"


def shares_of(line: dict[str, str]) -> dict[str, float] | None:
    """Return the generation shares of a facts line, adding up to 1, or None where it has none."""
    values = {key: number(line[f"{key}_pct"]) for key in SOURCES}
    if any(value is None for value in values.values()):
        return None
    total = sum(value or 0.0 for value in values.values())
    return {key: (value or 0.0) / total for key, value in values.items()}


def split(lifecycle: float, mix: dict[str, float], other: Factor | None) -> Record:
    """Split a life-cycle factor in direct and upstream by the mix; the two add up to it exactly."""
    whole = weighted(mix, "lifecycle", 0, other)
    direct = round(lifecycle * weighted(mix, "direct", 0, other) / whole, 6)
    low = lifecycle * weighted(mix, "direct", 1, other) / whole
    high = lifecycle * weighted(mix, "direct", 2, other) / whole
    upstream = round(lifecycle - direct, 6)
    low, high = min(low, direct), min(max(high, direct), lifecycle)
    return {
        "direct_kg_per_kwh": direct,
        "direct_kg_per_kwh_low": round(low, 6),
        "direct_kg_per_kwh_high": round(high, 6),
        "direct_kg_per_kwh_quality": "assumed",
        "direct_kg_per_kwh_source": f"derived: {SPLIT_RULE}",
        "lifecycle_kg_per_kwh": lifecycle,
        "upstream_kg_per_kwh": upstream,
        "upstream_kg_per_kwh_low": round(max(lifecycle - high, 0.0), 6),
        "upstream_kg_per_kwh_high": round(lifecycle - low, 6),
        "upstream_kg_per_kwh_quality": "assumed",
        "upstream_kg_per_kwh_source": f"derived: {SPLIT_RULE}",
    }


def unsplit(lifecycle: float) -> Record:
    """Return the fields of a life-cycle factor without a mix: scope 2 takes all of it."""
    return {
        "direct_kg_per_kwh": lifecycle,
        "direct_kg_per_kwh_low": round(0.5 * lifecycle, 6),
        "direct_kg_per_kwh_high": lifecycle,
        "direct_kg_per_kwh_quality": "assumed",
        "direct_kg_per_kwh_source": "life-cycle factor used whole: there is no mix to split it by",
        "lifecycle_kg_per_kwh": lifecycle,
        "upstream_kg_per_kwh": 0.0,
        "upstream_kg_per_kwh_low": 0.0,
        "upstream_kg_per_kwh_high": round(0.5 * lifecycle, 6),
        "upstream_kg_per_kwh_quality": "assumed",
        "upstream_kg_per_kwh_source": "not separated: it is inside the direct factor of this row",
    }


NO_MIX = "NO-MIX: life-cycle factor used as scope 2, upstream not separated."


def water_of(value: float | None, source: str, mix: dict[str, float] | None, other: Factor | None) -> Record:
    """Return the water fields: published for the country, else by the mix, else the world value."""
    if value is not None:
        low, high, quality = 0.5 * value, 2.0 * value, "published"
        source = f"{source}; range factor 2 ours (method and hydro allocation)"
    elif mix is not None:
        value, low, high = (weighted(mix, "water", k, other) for k in range(3))
        low, quality, source = min(low, value), "assumed", MACKNICK_RULE
    else:
        (value, low, high), quality = WORLD_WATER, "assumed"
        source = "world value: WRI 3.908 L/kWh via EcoLogits 0.11.3, low end the US average of Li et al. 2023"
        low, high = 0.3 * value, 3.0 * value
    return {
        "water_l_per_kwh": round(value, 4),
        "water_l_per_kwh_low": round(low, 4),
        "water_l_per_kwh_high": round(high, 4),
        "water_l_per_kwh_quality": quality,
        "water_l_per_kwh_source": source,
    }


def world(facts: Path) -> dict[str, Record]:
    """Return the world series and the row WLD."""
    grid = read_facts(facts, "grid.csv")
    mixes = {line["code"]: line for line in grid if line["level"] == "country" and line["basis"] == MIX_BASIS}
    lines = [line for line in grid if line["basis"] == WORLD_BASIS and line["level"] == "country"]
    result: dict[str, Record] = {}
    for line in lines:
        code, note = line["code"], ""
        mix_line = mixes.get(code)
        mix = shares_of(mix_line) if mix_line else None
        lifecycle, year, quality = float(line["gco2e_kwh"]) / 1000, 2025, "published"
        for late in (2022, 2023, 2024):
            if f"latest data year is {late}" in line["note"]:
                year = late
        if code == "CAF":
            lifecycle, quality = 0.024, "assumed"
            note = "The source prints 0, a rounding artefact; 24 g/kWh is the IPCC median of hydropower. Range 1-60 g. "
        if code == "UZB":
            lifecycle, quality, year = float(mixes[code]["gco2e_kwh"]) / 1000, "assumed", 2023
            note = "The 2025 value of the source (exactly 1000) is suspect; the 2023 value of the same series is used. "
        row: Record = {
            "id": code,
            "name": line["name"],
            "level": "country",
            "country": code,
            "series": "world-2025",
            "basis": f"life-cycle CO2e, generation; OWID/Ember, 2025 or latest available; {SPLIT_RULE}",
            "shape": places.COUNTRY_SHAPE.get(code, "flat"),
            "utc_offset_h": places.OFFSET[code],
            "source": "OWID/Ember yearly electricity data as in EcoLogits 0.11.3 data/electricity_mixes.json",
            "year": year,
            "licence": OWID_LICENCE,
            "quality": quality,
        }
        if mix and mix_line:
            row |= split(lifecycle, mix, OWID_OTHER)
            row |= {key: round(value, 5) for key, value in mix.items()}
            row["mix_year"] = int(mix_line["year"])
            row["mix_source"] = (
                "Our World in Data / Ember / Energy Institute via codecarbon 3.3.2 (MIT), CC BY 4.0"
            )
            note += f"Mix of {mix_line['year']}; its 'other' is other renewables, mostly geothermal."
        else:
            row |= unsplit(lifecycle)
            note = f"{NO_MIX} {note}"
        published_water = None if "world default" in line["note"] else number(line["water_l_per_kwh"])
        row |= water_of(published_water, "WRI (Reig et al. 2020) via EcoLogits 0.11.3", mix, OWID_OTHER)
        row["note"] = note.strip()
        result[code] = row
    result["WLD"] = _world_row(grid, result)
    return dict(sorted(result.items(), key=lambda item: (item[0] != "WLD", item[0])))


def lifecycle_of_2023(facts: Path) -> dict[str, float]:
    """Return the 2023 life-cycle values (g/kWh) of the series behind the world rows, for comparison only."""
    return {
        line["code"]: float(line["gco2e_kwh"])
        for line in read_facts(facts, "grid.csv")
        if line["level"] == "country" and line["year"] == "2023" and "Ember method" in line["basis"]
    }


def _world_row(grid: list[dict[str, str]], countries: dict[str, Record]) -> Record:
    line = next(x for x in grid if x["code"] == "WLD" and x["year"] == "2025")
    lifecycle = float(line["gco2e_kwh"]) / 1000
    # World shares of generation in 2024, Ember Global Electricity Review 2025 (recalled, to 0.5 points).
    mix = dict(zip(SOURCES, (0.344, 0.220, 0.027, 0.090, 0.143, 0.081, 0.069, 0.023, 0.003), strict=True))
    return {
        "id": "WLD",
        "name": "World",
        "level": "world",
        "series": "world-2025",
        "basis": f"life-cycle CO2e, generation; {SPLIT_RULE}",
        **split(lifecycle, mix, OWID_OTHER),
        **mix,
        "mix_year": 2024,
        "mix_source": "Ember Global Electricity Review 2025, world shares of 2024: recalled, to about half a point",
        **water_of(3.908, "WRI via EcoLogits 0.11.3 (world)", mix, OWID_OTHER),
        "shape": "flat",
        "utc_offset_h": 0.0,
        "source": line["source"],
        "year": 2025,
        "licence": "CC BY 4.0 (Ember)",
        "quality": "published",
        "note": "Only for a first look: no site draws the world average.",
    }


def borrow(direct: float, parent: Record, name: str) -> Record:
    """Return the upstream of a direct-only row: the country's, scaled down with the direct factor.

    It is never scaled up: what makes a grid dirtier than its country is mostly coal, whose upstream
    is a small part of its combustion. A floor of 10 g/kWh stands for plants and fuel supply of grids
    with little combustion.
    """
    scale = min(direct / parent["direct_kg_per_kwh"], 1.0) if parent["direct_kg_per_kwh"] else 1.0
    value = max(parent["upstream_kg_per_kwh"] * scale, min(0.010, parent["upstream_kg_per_kwh"]))
    return {
        "upstream_kg_per_kwh": round(value, 6),
        "upstream_kg_per_kwh_low": round(0.5 * value, 6),
        "upstream_kg_per_kwh_high": round(2.0 * value, 6),
        "upstream_kg_per_kwh_quality": "assumed",
        "upstream_kg_per_kwh_source": f"upstream of {name} scaled down with the direct factor; floor 10 g/kWh; range factor 2",
    }


def child(key: str, name: str, parent: Record, direct: float, **fields: object) -> Record:
    """Return a direct-only row below a country row."""
    row: Record = {
        "id": key,
        "name": name,
        "country": parent["id"],
        "parent": parent["id"],
        "direct_kg_per_kwh": direct,
        **borrow(direct, parent, parent["id"]),
        "shape": parent["shape"],
        "utc_offset_h": parent["utc_offset_h"],
        "quality": "published",
    }
    water = fields.pop("water", None)
    if water is not None:
        row |= water_of(float(str(water)), "Li et al. 2023, arXiv:2304.03271, Table 1 (grid)", None, None)
    else:
        row |= {
            "water_l_per_kwh": parent["water_l_per_kwh"],
            "water_l_per_kwh_low": round(0.3 * parent["water_l_per_kwh"], 4),
            "water_l_per_kwh_high": round(3.0 * parent["water_l_per_kwh"], 4),
            "water_l_per_kwh_quality": "assumed",
            "water_l_per_kwh_source": f"value of {parent['id']}, range factor 3",
        }
    return row | fields


STATE_WATER = {"AZ": 4.959, "TX": 1.287, "VA": 2.385, "WA": 9.501, "IA": 3.104}


def united_states(facts: Path, usa: Record) -> list[Record]:
    """Return eGRID2023 subregions and states."""
    rows = []
    for line in read_facts(facts, "grid.csv"):
        if line["level"] not in ("eGRID subregion", "state"):
            continue
        direct = round(float(line["gco2e_kwh"]) / 1000, 6)
        common = {
            "series": "egrid-2023",
            "basis": "direct CO2e, total output rate of generation; losses are in losses.csv",
            "source": "US EPA eGRID2023 rev2",
            "year": 2023,
            "licence": "public domain (US Government)",
        }
        if line["level"] == "eGRID subregion":
            code = line["code"].split(":")[1]
            if code == "US":
                rows.append(
                    child("US-EGRID", "United States, eGRID average", usa, direct, level="country", **common)
                )
                continue
            offset, shape = places.EGRID[code]
            parent = usa
            rows.append(
                child(f"US-{code}", f"eGRID {line['name']}", parent, direct, level="subregion", shape=shape,
                      utc_offset_h=float(offset), **common)
            )  # fmt: skip
        else:
            state = line["code"].split("-")[1]
            if state == "AVG":
                continue
            name = "District of Columbia" if state == "DC" else line["name"]
            rows.append(
                child(f"US-{state}", f"{name} (US state)", usa, direct, level="state",
                      shape=places.STATE_SHAPE.get(state, "flat"), utc_offset_h=places.STATE_OFFSET.get(state, -5.0),
                      water=STATE_WATER.get(state),
                      note="Generation inside the state; what a site draws follows the eGRID subregion more closely.",
                      **common)
            )  # fmt: skip
    return rows


CHINA_GRID = {"NORTH": 8, "NW": 8, "EAST": 8, "CENTRAL": 8, "NE": 8, "SOUTH": 8, "SW": 8}


def china(facts: Path, chn: Record) -> list[Record]:
    """Return China's official national, regional and provincial factors (direct CO2 only)."""
    rows = []
    common = {
        "series": "china-2023",
        "licence": "official figures, no licence stated",
        "shape": "flat",
        "note": "CO2 only: no CH4 and N2O (China's official scope 2 factors have none). One time zone, UTC+8.",
    }
    for line in read_facts(facts, "grid.csv"):
        direct = round(float(line["gco2e_kwh"]) / 1000, 6) if line["gco2e_kwh"] else 0.0
        if line["level"] == "province" or line["level"] == "regional grid":
            level = "province" if line["level"] == "province" else "grid"
            rows.append(
                child(line["code"], f"{line['name']} (China)", chn, direct, level=level, year=2023,
                      basis="direct CO2 only, average with inter-provincial transfers"
                      if level == "province" else "direct CO2 only, regional grid average",
                      source=line["source"].split(", via")[0].split(", quoted")[0], **common)
            )  # fmt: skip
        elif line["code"] == "CN" and line["basis"] == "direct CO2":
            rows.append(
                child(f"CN-MEE-{line['year']}", f"China, official national factor {line['year']}", chn, direct,
                      level="country", year=int(line["year"]), basis="direct CO2 only, national average",
                      source=line["source"], **common)
            )  # fmt: skip
    return rows


def official_rows(countries: dict[str, Record]) -> list[Record]:
    """Return official national and EEA direct factors."""
    rows = []
    for key, name, country, grams, year, gas, source, quality, offset, note in official.ROWS:
        parent = countries[country]
        fields: Record = {
            "series": "official",
            "level": "country" if country == official.whole(key, country) else "state",
            "basis": f"direct {gas}, national inventory or reporting factor",
            "source": source,
            "year": year,
            "licence": official.LICENCE.get(key.split("-")[1], "official figures"),
            "quality": quality,
            "note": note,
        }
        if quality == "assumed":
            fields |= {
                "direct_kg_per_kwh_low": round(0.95 * grams / 1000, 6),
                "direct_kg_per_kwh_high": round(1.05 * grams / 1000, 6),
                "direct_kg_per_kwh_quality": "assumed",
            }
        row = child(key, name, parent, round(grams / 1000, 6), **fields)
        if offset is not None:
            row["utc_offset_h"] = offset
        if key == "AU-VIC-NGA-2025":
            row["shape"] = "AU-VIC"
        if key == "AU-QLD-NGA-2025":
            row["shape"] = "AU-QLD"
        rows.append(row)
    return rows
