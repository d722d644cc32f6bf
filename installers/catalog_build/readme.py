"""The README of the catalog folder and the note of the open database licence."""

from __future__ import annotations

from pathlib import Path

TABLES = {
    "accelerators.csv": "GPUs, TPUs, NPUs, ASICs, FPGAs, APUs and edge modules; peak figures are dense",
    "servers.csv": "servers without their accelerators; `host_*` also without memory, drives and network ports",
    "cpus.csv": "server processors",
    "regions.csv": "electricity regions under open licences",
    "regions_electricitymaps_odbl.csv": "Electricity Maps countries and zones (ODbL 1.0)",
    "source_factors.csv": "direct and life-cycle factors and water by generation source",
    "hour_shapes_odbl.csv": "12 x 24 shapes of grid intensity, UTC, yearly mean 1 (ODbL 1.0)",
    "losses.csv": "transmission and distribution losses as a share of delivered electricity",
    "residual_mix.csv": "residual mixes",
    "electricity_prices.csv": "prices for large users",
    "currencies.csv": "units per US dollar, mean of 2024",
    "constants.csv": "defaults that belong to no region and no device",
    "inference_items.csv": "measured energy of images, clips and other items that services make",
    "lever_evidence.csv": "published and estimated effects of levers; they inform, no figure comes from them",
    "lever_evidence_odbl.csv": "the same from Electricity Maps series (ODbL 1.0)",
}

RULES = """
Written by tools of their own: `climates.csv` and `climate_hours.csv` (83 places; by `installers/catalog_build/climates.py`
from the facts and weather years inside public packages), `cooling_systems.csv` and `cooling_parameters.csv` (by
`installers/fit_cooling.py` and `installers/catalog_build/cooling_tables.py`; lm-1 to lm-10 fitted to Lei and Masanet
2022). By hand: `renewable_shapes.csv` (capacity factors), `region_climates.csv` (the place that stands for a region
until another is chosen), `markets.csv` (countries that share a market of certificates), `grid_overlaps.csv` (divisions of the US and of
China that cut across each other), `models.csv` (well-known
models) and `mfu.csv` (usual efficiency of training).

## Quality

`published`: a source at hand or named prints it. `cross-checked`: it also agrees with a second source.
`assumed`: recalled, or by a rule below; such a value has a low and a high wherever the table has columns for them.
`<field>_quality` and `<field>_source` stand above the row's own. Nothing is 0 because it is unknown; an empty cell is
unknown.

## Rules of the estimates

* **Busy power of an accelerator**: the TDP, range 0.7 to 1.02 of it, because nobody publishes a sustained mean for all.
  TPU v2 to v4: measured maxima of Jouppi et al. 2023 (recalled). TPU v5e and later have no published TDP: Epoch AI's
  derived one, low end 0.4 of it, as the fleet mean of TPU v6e shows.
* **Idle power**: where the facts have a figure (Cloud Carbon Footprint minima, mock defaults of NVIDIA's test driver)
  it is taken as assumed, because none is a measurement. Else a share of the TDP: data-centre GPU 0.13 (0.08-0.22),
  consumer GPU 0.06 (0.02-0.12), APU 0.18, TPU, ASIC and NPU 0.30 (0.12-0.50; TPU v4 has 0.47), FPGA 0.20, edge 0.25.
* **Embodied carbon of an accelerator**: 61.5 kg x TDP/400 W (factor kept within 0.25 and 1) + 3.55 kg per cm2 of die
  + 0.92 kg per GB of memory. It passes through the three published figures of like boundary (A100 40 GB 127.6, HGX
  H100 164, HGX B200 284 kg) and is exact there by construction: three points, three numbers, so it proves nothing
  beyond them. Published values for one and the same H100 run from 14.65 to 575 kg; `low` and `high` show that spread
  (0.09 to 3.5 times, 5 times above 100 GB). A die area that is not published is taken as 800 mm2 x TDP/300 W within 50
  and 800 mm2.
* **Price of an accelerator**: Epoch AI and other named figures; else USD per watt of TDP, the median of the priced
  rows of its class (consumer, with HBM, without). Chips that are not sold (TPU, Trainium, Maia) get the same rule.
* **Servers**: power from processors, board and fans, carbon and price from the parts list; each row prints its rule.
  The rule gives 8.5 kW for a busy DGX H100 at default memory, drives and ports; Latif et al. 2025 measured at most
  8.4 kW on such a node (rated 10.2 kW).
  The default of the big NVIDIA systems is EcoLogits' 5700 kg. Power, carbon and price are assumed throughout.
  The ODbL collection of vendor footprints (Boavizta) is not shipped; it is named as evidence only.
* **Direct and upstream factor from a life-cycle factor**: direct = life-cycle x (mix x direct factors) / (mix x
  life-cycle factors), upstream = life-cycle - direct. Low and high come from the ranges of the source factors. Where no
  mix is known the note begins with `NO-MIX`: all of it counts as scope 2 and upstream is 0.
* **Upstream of direct-only rows** (eGRID, China, official factors): the country's upstream scaled down with the direct
  factor, at least 10 g/kWh, range of a factor of 2.
* **Water of generation**: the country's WRI value where published (with evaporation from reservoirs), else mix x water
  by source, else the world's 3.908 L/kWh. The methods differ by more than a factor of 2, which the range shows.
* **Losses**: stored as a share of delivery, L/(1-L) where the source's figure is a share of generation.
* **Hour shape**: the zone's own where it is in the checked set of 40, else flat. A country with several zones takes
  one of them: USA PJM, Canada Ontario, Australia New South Wales, Brazil central, India west, Japan Tokyo, Italy north,
  Sweden SE3, Denmark DK1. There is no series for mainland China: flat.
* **Utc offset**: standard time of the capital or main load centre, no daylight saving.
"""

LICENCES = """
## Licences and attribution

* Our World in Data, Ember, Epoch AI, World Bank, EEA, Eurostat: CC BY 4.0, credit as in `source`.
* US EPA eGRID: public domain. UK DESNZ: Open Government Licence v3.0.
* EcoLogits is MPL-2.0, codecarbon MIT; figures taken from them come from the open sources above.
* Files ending in `_odbl.csv` contain information from Electricity Maps (https://www.electricitymaps.com), made
  available under the Open Database License 1.0: see LICENSE-ODbL.txt. They stay files of their own. Electricity Maps'
  mix shares (AGPL-3.0 repository) are used for the split and not shipped.
* Figures marked `facts` are single published numbers without a database licence; cite the source. Green-e and AIB
  state no open licence for their whole tables: check their terms before you redistribute the rows.

## Restrictions

* One vintage and one basis per `series`: never mix rows of different series in a trend.
* China's official factors are CO2 only. Korea's is at the consumption end, losses inside.
* The row WLD is for a first look only.
* Rows that say "recalled" were written from memory: check them before a figure goes into an audited report.
"""

ODBL = """The files hour_shapes_odbl.csv and regions_electricitymaps_odbl.csv are derivative databases of
Electricity Maps data (https://www.electricitymaps.com, yearly data by way of thegreenwebfoundation/co2.js, hourly data
by way of HewlettPackard/sustain-cluster and the UMass/EuroSys'24 trace).

They are made available under the Open Database License (ODbL) v1.0:
https://opendatacommons.org/licenses/odbl/1-0/
Any rights in individual contents of the database are licensed under the Database Contents License:
https://opendatacommons.org/licenses/dbcl/1-0/

What was changed: hour shapes are 12 x 24 means divided by their yearly mean; of the regions, direct and upstream
factors, water, shape and offset were added as README.md says. Whoever distributes a changed version of these two files
does so under the ODbL with this attribution. A report made with the program is a produced work: it names Electricity
Maps as the source where their rows were used.
"""

Check = tuple[str, float, float | None, float, str]


def _checks(checks: list[Check]) -> str:
    lines = [
        "## Derived direct factors against official ones (g/kWh)",
        "",
        "| country | derived (2025 or latest) | same rule on 2023 | official | deviation | official source |",
        "|---|---|---|---|---|---|",
    ]
    for code, derived, same_year, grams, source in checks:
        earlier = "" if same_year is None else f"{same_year:.0f}"
        lines.append(
            f"| {code} | {derived:.0f} | {earlier} | {grams:g} | {derived / grams - 1:+.0%} | {source} |"
        )
    lines += [
        "",
        "Where the deviation is above 25 % the range of the row takes the official figure in and the note says so. Why:",
        "",
        "* Vintage: most official figures are of 2023 and grids have become cleaner since; with the life-cycle values of",
        "  2023 the same rule comes within 25 % for DNK, DEU, ESP, FIN, IRL, PRT and most others. UBA counts CO2 per",
        "  kilowatt-hour consumed in 2024.",
        "* BEL, NLD and CYP stay low with the values of 2023: likely fossil waste, blast-furnace gas, power plants of low",
        "  efficiency and how heat from CHP is treated, none of which the mix shows (not verified).",
        "* EST and AUS: the series is itself low there. Oil shale is counted as ordinary fuel; lignite is one coal.",
        "* In grids with little combustion (FRA, NZL, SWE) a few grams make a large percentage.",
        "* KOR's official factor is at the consumption end, so losses are inside.",
        "",
        "For an inventory take the official row where there is one; the world series is for comparing countries.",
        "",
    ]
    return "\n".join(lines)


def write(folder: Path, version: str, counts: dict[str, int], checks: list[Check]) -> None:
    """Write README.md and LICENSE-ODbL.txt."""
    lines = [
        "# Catalog",
        "",
        f"Version {version}. Written by `installers/build_catalog.py` from the reference facts: change the tool, not the "
        "tables.",
        "Columns are the fields of `greenplanner/catalog/rows.py`; every row has source, year, licence and quality.",
        "",
        "| file | rows | content |",
        "|---|---|---|",
        *(f"| {name} | {counts[name]} | {text} |" for name, text in TABLES.items()),
        "",
        "Series of regions: `world-2025` (ISO-3 ids), `egrid-2023` (`US-<subregion>`, `US-<state>`), `china-2023`",
        "(`CN-<province>`, `CN-GRID-<grid>`, `CN-MEE-<year>`), `official` (`DE-UBA-2024`, `FR-EEA-2023`, ...),",
        "`electricitymaps-2025` (`EM-<zone>`).",
    ]
    text = "\n".join(lines) + "\n" + RULES + "\n" + _checks(checks) + LICENCES
    (folder / "README.md").write_text(text, encoding="utf-8", newline="\n")
    (folder / "LICENSE-ODbL.txt").write_text(ODBL, encoding="utf-8", newline="\n")
