"""Electricity Maps countries and zones: a file of its own under the Open Database License."""

from __future__ import annotations

from pathlib import Path

from installers.catalog_build import places
from installers.catalog_build.common import Record, read_facts
from installers.catalog_build.regions import (
    MIX_BASIS,
    NO_MIX,
    SPLIT_RULE,
    shares_of,
    split,
    unsplit,
    water_of,
)
from installers.catalog_build.sources import OWID_OTHER

ZONE_BASIS = "lifecycle, consumption-based (flow-traced)"


def records(facts: Path) -> list[Record]:
    """Return one row a zone: 2025, or 2024 where the value of 2025 is suspect."""
    grid = read_facts(facts, "grid.csv")
    owid = {line["code"]: line for line in grid if line["level"] == "country" and line["basis"] == MIX_BASIS}
    by_year: dict[str, dict[str, dict[str, str]]] = {"2024": {}, "2025": {}}
    for line in grid:
        if line["basis"] == ZONE_BASIS:
            by_year[line["year"]][line["code"]] = line
    rows = []
    for code in sorted(by_year["2025"]):
        line = by_year["2025"][code]
        suspect = "SUSPECT" in line["note"]
        if suspect:
            line = by_year["2024"][code]
        iso3 = places.ISO3[code.split("-")[0]]
        parent = iso3 if iso3 in places.WORLD_SERIES else None
        lifecycle = round(float(line["gco2e_kwh"]) / 1000, 6)
        mix_line = by_year["2024"].get(code)
        mix = shares_of(mix_line) if mix_line and "do not use" not in mix_line["note"] else None
        other, origin = None, "Electricity Maps mix of 2024 or before"
        if mix_line and "geothermal" in mix_line["note"]:
            other = OWID_OTHER
        if mix is None and "-" not in code and iso3 in owid:
            mix, other = shares_of(owid[iso3]), OWID_OTHER
            origin = f"OWID/Ember mix of {owid[iso3]['year']}"
        shape = code if code in places.SHAPE_IDS else "flat"
        if "-" not in code:
            shape = places.COUNTRY_SHAPE.get(iso3, "flat")
        note = "The value of 2025 is suspect; 2024 is used. " if suspect else ""
        if mix:
            note += f"Split by the {origin}; the shares are not shipped."
        else:
            note = f"{NO_MIX} {note}"
        rows.append(
            {
                "id": f"EM-{code}",
                "name": f"{line['name']} (Electricity Maps)",
                "level": "zone" if "-" in code else "country",
                "country": iso3,
                "parent": parent,
                "series": "electricitymaps-2025",
                "basis": f"life-cycle CO2e, consumption-based (flow-traced); {SPLIT_RULE}",
                **(split(lifecycle, mix, other) if mix else unsplit(lifecycle)),
                **water_of(None, "", mix, other),
                "mix_source": origin if mix else None,
                "shape": shape,
                "utc_offset_h": places.zone_offset(code),
                "source": f"© Electricity Maps, yearly data {line['year']}, via thegreenwebfoundation/co2.js",
                "year": int(line["year"]),
                "licence": "ODbL 1.0",
                "quality": "published",
                "note": note.strip(),
            }
        )
    return rows
