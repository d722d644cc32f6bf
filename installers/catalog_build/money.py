"""Electricity prices, currencies and constants."""

from __future__ import annotations

from pathlib import Path

from installers.catalog_build.common import Record, read_facts

EUR_USD_2023 = 1.081
VAT_SOUTH_AFRICA = 1.15
_REGIONS = {
    "US average": ["USA"], "US Virginia": ["US-VA", "US-SRVC"], "US Texas": ["US-TX", "US-ERCT"],
    "US California": ["US-CA", "US-CAMX"], "US Washington": ["US-WA"], "Canada Quebec": ["EM-CA-QC"],
    "Germany": ["DEU"], "France": ["FRA"], "UK": ["GBR"], "Ireland": ["IRL"], "Netherlands": ["NLD"],
    "Spain": ["ESP"], "Sweden": ["SWE"], "Norway": ["NOR"], "Poland": ["POL"], "Italy": ["ITA"],
    "China average": ["CHN"], "China western hubs": ["CN-NM", "CN-GZ", "CN-GS", "CN-NX"], "India": ["IND"],
    "Japan": ["JPN"], "Korea": ["KOR"], "Singapore": ["SGP"], "Malaysia Johor": ["MYS"], "Australia": ["AUS"],
    "Brazil": ["BRA"], "UAE": ["ARE"], "Finland": ["FIN"], "Cyprus": ["CYP"],
}  # fmt: skip
# Recalled here, USD/kWh for large users without refundable tax, order of magnitude: central, low, high.
_RECALLED = {
    "WLD": (0.12, 0.05, 0.28), "CAN": (0.09, 0.05, 0.12), "TWN": (0.12, 0.09, 0.15), "HKG": (0.16, 0.13, 0.20),
    "ISL": (0.06, 0.04, 0.08), "CHE": (0.17, 0.13, 0.22), "BEL": (0.16, 0.12, 0.20), "AUT": (0.17, 0.13, 0.21),
    "DNK": (0.13, 0.09, 0.18), "PRT": (0.13, 0.10, 0.17), "CHL": (0.13, 0.09, 0.17), "MEX": (0.10, 0.07, 0.14),
    "IDN": (0.075, 0.06, 0.10), "THA": (0.12, 0.10, 0.15), "SAU": (0.07, 0.048, 0.085), "ISR": (0.13, 0.10, 0.17),
    "NZL": (0.12, 0.09, 0.16), "QAT": (0.04, 0.03, 0.06), "VNM": (0.08, 0.065, 0.11), "KEN": (0.16, 0.12, 0.20),
    "GRC": (0.17, 0.12, 0.22), "CZE": (0.17, 0.13, 0.21), "ROU": (0.16, 0.12, 0.20),
}  # fmt: skip


def prices(facts: Path, names: dict[str, str]) -> list[Record]:
    """Return the rows of ``electricity_prices.csv``."""
    rows: list[Record] = []
    for line in read_facts(facts, "prices.csv"):
        if line["category"] != "industrial electricity":
            continue
        if line["region"] == "ZA":
            if line["year"] == "2024":
                central, low, high = (
                    round(float(line[key]) / 1000 / VAT_SOUTH_AFRICA, 4) for key in ("central", "low", "high")
                )
                source = (
                    "Eskom Megaflex >= 132 kV 2024 via HewlettPackard/sustain-cluster, VAT of 15 % removed"
                )
                note = "Mean and 10th/90th percentile of the hours."
                rows.append(
                    _price(
                        "ZAF", "South Africa", central, low, high, source, 2024, "published", note, "facts"
                    )
                )
            continue
        if line["region"] == "South Africa":
            continue
        rate = EUR_USD_2023 if line["unit"].startswith("EUR") else 1.0
        central, low, high = (round(float(line[k]) * rate, 4) for k in ("central", "low", "high"))
        published = line["verified"] == "yes"
        source = "national tariffs, EIA and Eurostat, recalled, check before use"
        note = "Order of magnitude with network charges, without refundable tax."
        if published:
            source = "Eurostat nrg_pc_205, non-household, second half of 2023"
            note = f"Converted at {EUR_USD_2023} USD/EUR (mean of 2023, recalled)."
        rows += [
            _price(region, line["region"], central, low, high, source, int(line["year"]),
                   "published" if published else "assumed", note, "CC BY 4.0 (Eurostat)" if published else "facts")
            for region in _REGIONS[line["region"]]
        ]  # fmt: skip
    for region, (central, low, high) in _RECALLED.items():
        rows.append(
            _price(region, names[region], central, low, high, "recalled order of magnitude, check the local tariff", 2024,
                   "assumed", "With network charges, without refundable tax.", "facts")
        )  # fmt: skip
    return sorted(rows, key=lambda row: (row["id"] != "WLD", row["id"]))


def _price(region: str, name: str, central: float, low: float, high: float, source: str, year: int, quality: str,
           note: str, licence: str) -> Record:  # fmt: skip
    return {
        "id": region, "name": f"{name}, large users", "region": region, "usd_per_kwh": central,
        "usd_per_kwh_low": low, "usd_per_kwh_high": high, "source": source, "year": year, "licence": licence,
        "quality": quality, "note": note,
    }  # fmt: skip


_CURRENCIES = """
USD 1 US dollar|EUR 0.924 Euro|GBP 0.783 Pound sterling|CNY 7.20 Chinese yuan|JPY 151.4 Japanese yen
INR 83.7 Indian rupee|KRW 1364 South Korean won|CHF 0.881 Swiss franc|CAD 1.370 Canadian dollar
AUD 1.516 Australian dollar|SGD 1.336 Singapore dollar|SEK 10.57 Swedish krona|NOK 10.75 Norwegian krone
DKK 6.89 Danish krone|PLN 3.98 Polish zloty|BRL 5.39 Brazilian real|TWD 32.1 New Taiwan dollar
HKD 7.80 Hong Kong dollar|ZAR 18.3 South African rand|MXN 18.3 Mexican peso|NZD 1.652 New Zealand dollar
ILS 3.70 Israeli shekel|AED 3.6725 UAE dirham|SAR 3.75 Saudi riyal|QAR 3.64 Qatari riyal|TRY 32.8 Turkish lira
IDR 15850 Indonesian rupiah|MYR 4.58 Malaysian ringgit|THB 35.3 Thai baht|VND 25000 Vietnamese dong
PHP 57.3 Philippine peso|CZK 23.2 Czech koruna|HUF 366 Hungarian forint|RON 4.60 Romanian leu
ISK 138 Icelandic krona|CLP 944 Chilean peso|COP 4070 Colombian peso|KES 135 Kenyan shilling|EGP 45.3 Egyptian pound
"""


def currencies() -> list[Record]:
    """Return the rows of ``currencies.csv``."""
    rows = []
    for entry in _CURRENCIES.replace("\n", "|").strip("|").split("|"):
        code, rate, name = entry.split(" ", 2)
        fixed = code == "USD"
        rows.append(
            {
                "id": code, "name": name, "per_usd": float(rate),
                "per_usd_low": None if fixed else float(f"{0.98 * float(rate):.4g}"),
                "per_usd_high": None if fixed else float(f"{1.02 * float(rate):.4g}"),
                "source": "by definition" if fixed else "annual mean 2024, recalled, check: your central bank",
                "year": 2024, "licence": "facts", "quality": "published" if fixed else "assumed",
                "note": "" if fixed else "Edit to the rate of your books; about 2 % uncertain.",
            }
        )  # fmt: skip
    return rows


# id, name, value, low, high, unit, source, year, licence, quality, note
_CONSTANTS: list[tuple[str, str, float, float, float, str, str, int, str, str, str]] = [
    ("discount_rate", "Discount rate", 0.07, 0.03, 0.12, "1/year", "planning assumption", 2025, "own", "assumed",
     "Take the rate of your finance department."),
    ("pue", "PUE", 1.54, 1.08, 2.2, "kWh/kWh", "Uptime Institute Global Data Center Survey 2025, mean of largest sites",
     2025, "facts", "published",
     "Survey mean; new halls 1.48, 20 MW and more 1.44. Low: Meta and Google fleets; high: old air-cooled halls."),
    ("utilization", "Utilization", 0.5, 0.2, 0.9, "1", "convention of Cloud Carbon Footprint and BoaviztAPI", 2024,
     "facts", "assumed", "Nobody publishes fleet means; training runs lie near the top, serving often below half."),
    ("wue_l_per_kwh", "WUE", 0.36, 0.0, 1.9, "L/kWh", "LBNL 2024 United States Data Center Energy Usage Report, 2023",
     2023, "facts", "published", "US mean of all sites. Microsoft 0.27-0.30, Google 0.94-1.15, AWS 0.12-0.15, Meta 0.18; "
     "water-cooled chillers 2-3 L/kWh."),
    ("water_price_usd_per_m3", "Water price", 1.5, 0.9, 2.4, "USD/m3",
     "US industrial water, market reports, recalled, check the local tariff", 2025, "facts", "assumed", ""),
    ("refrigerant_leak_per_year", "Refrigerant leakage", 0.05, 0.02, 0.15, "1/year",
     "IPCC 2006 vol. 3 table 7.9, chillers 2-15 %, recalled", 2006, "facts", "assumed", "Use your logbook."),
    ("memory_w_per_gb", "Memory power", 0.09, 0.037, 0.40, "W/GB",
     "BoaviztAPI 2.5: 16 modules of 64 GB at half load 89 W", 2025, "facts", "assumed",
     "Peers spread tenfold for 1 TB: CodeCarbon 3 0.037, BoaviztAPI 0.087, Green Algorithms 0.37, CCF 0.39."),
    ("storage_w_per_drive", "Drive power", 8.0, 2.0, 20.0, "W", "BoaviztAPI 2.5 default of solid-state drives", 2025,
     "facts", "published", "Hard disks 6.4 W (5.4-9.4)."),
    ("network_w_per_port", "Network power", 40.0, 10.0, 80.0, "W",
     "rule: adapter 20 W + optics 10 W + switch share 10 W per port", 2025, "own", "assumed",
     "400 Gbit/s fabric; 25 Gbit/s Ethernet lies near 10 W, 800 Gbit/s optics near 80 W."),
    ("maintenance_share", "Maintenance", 0.05, 0.02, 0.12, "1/year", "planning assumption", 2025, "own", "assumed",
     "Share of the purchase price a year; support contracts of accelerator systems lie near the top."),
    ("lifetime_years", "Lifetime", 5.0, 3.0, 7.0, "years", "planning assumption", 2025, "own", "assumed",
     "Peers: ACT 2, EcoLogits 3, CCF 4, LLMCarbon 5, Google's TPU study 6."),
    ("battery_efficiency", "Battery round-trip efficiency", 0.85, 0.77, 0.92, "1",
     "Cole and Karmakar 2023, Cost Projections for Utility-Scale Battery Storage, NREL, recalled; range ours", 2023,
     "facts", "assumed", "Alternating current to alternating current."),
    ("genset_test_hours", "Generator test hours", 12.0, 6.0, 52.0, "h/year", "planning assumption: an hour a month", 2025,
     "own", "assumed", "Weekly half-hour runs without load give 26, monthly hours 12."),
    ("genset_load_share", "Generator load in tests", 0.3, 0.25, 1.0, "1", "planning assumption", 2025, "own", "assumed",
     "Tests with a load bank run near full load."),
    ("training_failure_share", "Training time lost to failures", 0.05, 0.01, 0.15, "1",
     "Llama 3 report 2024 (arXiv:2407.21783): more than 90 % effective training time; range ours", 2024, "facts",
     "assumed",
     "Checkpoints, failures, restarts and repeated steps; the higher the more accelerators work together."),
    ("training_staleness_share", "Extra work of asynchronous training", 0.1, 0, 0.5, "1",
     "assumed: stale updates need more steps for the same quality", 2025, "own", "assumed",
     "DiLoCo-type methods report near 0 for few workers, plain asynchronous SGD much more."),
    ("client_w", "Power of a client device while training", 5, 2, 30, "W",
     "assumed: phone 2-6 W while it computes, laptop 15-30 W", 2024, "own", "assumed",
     "Measure on your devices where you can."),
    ("client_hours_per_round", "Client time per round", 0.05, 0.01, 0.5, "h",
     "assumed: about three minutes of local training per round", 2024, "own", "assumed",
     "Take the time of your own rounds."),
    ("inference_headroom", "Headroom of services", 0.3, 0.1, 0.5, "1", "planning assumption", 2025, "own", "assumed",
     "Share of the capacity that stays free in the busiest hour."),
    ("inference_batch", "Requests in work at a time", 64, 8, 256, "requests",
     "EcoLogits 0.11 assumes 64, Jegham et al. 2025 assume 8, vLLM takes up to 256 by default", 2025, "facts", "assumed",
     "Nobody publishes means of production; energy per answer falls steeply with it."),
    ("inference_standby_share", "Capacity on standby", 0.1, 0, 0.5, "1",
     "Elsworth et al. (Google) 2025, arXiv:2508.15734: 0.02 Wh idle to 0.20 Wh of accelerators and hosts; range ours",
     2025, "facts", "published", "Energy of servers that stand ready, over that of the ones in use; small services lie far above."),
    ("transfer_kwh_per_gb", "Energy of wide-area data transfer", 0.01, 0.001, 0.06, "kWh/GB",
     "assumed between Cloud Carbon Footprint (0.001) and Aslan et al. 2018 (0.06 for 2015, halving in two years), recalled",
     2025, "facts", "assumed", "Fixed-line core and access network, without the user's devices. Mobile access is far above."),
    ("mass_kg_per_accelerator", "Mass of an accelerator", 3.0, 1.0, 5.0, "kg",
     "NVIDIA PCF summary: HGX H100 baseboard with 8 accelerators 24 kg (3 kg each); range ours", 2025, "facts",
     "assumed", "With heat sink. A B200 has 4 kg; a card in a slot 1 to 2 kg."),
    ("mass_kg_per_server", "Mass of a server without accelerators", 100.0, 25.0, 110.0, "kg",
     "NVIDIA DGX H100: 130 kg with 8 accelerators of 3 kg, recalled; low: two-socket rack server", 2023, "facts",
     "assumed", "Take the data sheet of your server."),
]  # fmt: skip


def constants() -> list[Record]:
    """Return the rows of ``constants.csv``."""
    keys = (
        "id",
        "name",
        "value",
        "value_low",
        "value_high",
        "unit",
        "source",
        "year",
        "licence",
        "quality",
        "note",
    )
    return [dict(zip(keys, row, strict=True)) for row in _CONSTANTS]
