"""Official direct factors, typed from the sources named (most through a second document)."""

from __future__ import annotations

_QUOTE = "transcribed in a public repository, primary not opened"
_EEA = f"EEA greenhouse gas emission intensity of electricity generation, country level, 2023 ({_QUOTE})"
_NGA = f"Australia NGA Factors 2025, Table 1, scope 2 ({_QUOTE})"
_EEA_2023 = {
    "AUT": 85, "BEL": 145, "BGR": 281, "HRV": 134, "CYP": 585, "CZE": 440, "DNK": 94, "EST": 690, "FIN": 40,
    "FRA": 50, "DEU": 329, "GRC": 258, "HUN": 154, "IRL": 260, "ITA": 225, "LVA": 67, "LTU": 124, "LUX": 56,
    "MLT": 342, "NLD": 263, "POL": 614, "PRT": 119, "ROU": 234, "SVK": 84, "SVN": 176, "ESP": 158, "SWE": 8,
}  # fmt: skip
_NAMES = {
    "AUT": "Austria", "BEL": "Belgium", "BGR": "Bulgaria", "HRV": "Croatia", "CYP": "Cyprus", "CZE": "Czechia",
    "DNK": "Denmark", "EST": "Estonia", "FIN": "Finland", "FRA": "France", "DEU": "Germany", "GRC": "Greece",
    "HUN": "Hungary", "IRL": "Ireland", "ITA": "Italy", "LVA": "Latvia", "LTU": "Lithuania", "LUX": "Luxembourg",
    "MLT": "Malta", "NLD": "Netherlands", "POL": "Poland", "PRT": "Portugal", "ROU": "Romania", "SVK": "Slovakia",
    "SVN": "Slovenia", "ESP": "Spain", "SWE": "Sweden",
}  # fmt: skip
_ALPHA2 = dict(
    zip(
        _NAMES,
        "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(),
        strict=True,
    )
)

LICENCE = {"EEA": "CC BY 4.0 (EEA)", "DESNZ": "Open Government Licence v3.0", "UBA": "official figures (UBA)"}

# id, name, country, g/kWh, year, gas basis, source, quality, offset, note
Row = tuple[str, str, str, float, int, str, str, str, float | None, str]

ROWS: list[Row] = [
    ("GB-DESNZ-2025", "United Kingdom, DESNZ 2025", "GBR", 177.0, 2025, "CO2e",
     f"UK DESNZ greenhouse gas conversion factors 2025, UK electricity generated ({_QUOTE})", "published", None,
     "For company reporting of 2025; built on 2023 generation."),
    ("GB-DESNZ-2024", "United Kingdom, DESNZ 2024", "GBR", 207.05, 2024, "CO2e",
     "UK DESNZ/BEIS greenhouse gas conversion factors 2024 (recalled, check: gov.uk)", "assumed", None, ""),
    ("DE-UBA-2024", "Germany, UBA 2024", "DEU", 363.0, 2024, "CO2",
     f"Umweltbundesamt, Climate Change 13/2025, p. 21, estimate for 2024 ({_QUOTE})", "published", None,
     "CO2 only; first estimate of the source."),
    ("IN-CEA-2023", "India, CEA FY2023-24", "IND", 727.0, 2023, "CO2",
     "CEA CO2 Baseline Database v20 (recalled, check: cea.nic.in)", "assumed", None, "CO2 only, weighted average."),
    ("IN-CEA-2024", "India, CEA FY2024-25", "IND", 710.0, 2024, "CO2",
     "CEA CO2 Baseline Database v21 (recalled and rounded, check: cea.nic.in)", "assumed", None, "CO2 only."),
    ("SG-EMA-2023", "Singapore, EMA 2023", "SGP", 412.0, 2023, "CO2",
     "EMA Singapore Energy Statistics (recalled, check: ema.gov.sg)", "assumed", None, "Average operating margin."),
    ("TW-EA-2024", "Taiwan, Energy Administration 2024", "TWN", 474.0, 2024, "CO2e",
     "Taiwan Energy Administration electricity carbon factor 2024 (recalled, check: moeaea.gov.tw)", "assumed", None,
     ""),
    ("KR-GIR-2023", "Korea, GIR 2023", "KOR", 417.3, 2023, "CO2e",
     "Korea GIR consumption-end factor 2023 (recalled, check: gir.go.kr)", "assumed", None,
     "At the consumption end: losses are inside, so do not add them again."),
    ("JP-METI-2023", "Japan, METI/MoE 2023", "JPN", 423.0, 2023, "CO2",
     "Japan METI/MoE national average 2023 (recalled, check: env.go.jp)", "assumed", None, "CO2 only."),
    ("NZ-MFE-2025", "New Zealand, MfE 2025", "NZL", 78.7, 2025, "CO2e",
     f"New Zealand MfE Measuring Emissions 2026 v2, electricity 2025 ({_QUOTE})", "published", None, ""),
    ("AU-NGA-2025", "Australia, NGA 2025", "AUS", 620.0, 2025, "CO2e", _NGA, "published", None, ""),
]  # fmt: skip
ROWS += [
    (f"AU-{state}-NGA-2025", f"{name} (Australia), NGA 2025", "AUS", grams, 2025, "CO2e", _NGA, "published", hours, "")
    for state, name, grams, hours in (
        ("NSW", "New South Wales and ACT", 640.0, 10.0), ("VIC", "Victoria", 780.0, 10.0),
        ("QLD", "Queensland", 670.0, 10.0), ("SA", "South Australia", 220.0, 9.5),
        ("WA", "Western Australia (SWIS)", 500.0, 8.0), ("TAS", "Tasmania", 200.0, 10.0),
        ("NT", "Northern Territory (DKIS)", 560.0, 9.5),
    )
]  # fmt: skip
ROWS += [
    (f"{_ALPHA2[country]}-EEA-2023", f"{_NAMES[country]}, EEA 2023", country, float(grams), 2023, "CO2e", _EEA,
     "published", None, "Direct emissions of gross generation.")
    for country, grams in _EEA_2023.items()
]  # fmt: skip

# What the derived direct factors of the world series are compared with (g/kWh, year, gas, source).
CHECKS: dict[str, tuple[float, str]] = {
    "DEU": (363, "UBA 2024, CO2"),
    "GBR": (177, "DESNZ 2025, CO2e"),
    "USA": (349.7, "eGRID2023, CO2e"),
    "IND": (727, "CEA FY2023-24, CO2"),
    "KOR": (417.3, "GIR 2023, CO2e at consumption end"),
    "CHN": (530.6, "MEE 2023, CO2 only"),
    "TWN": (474, "Energy Administration 2024, CO2e"),
    "SGP": (412, "EMA 2023, CO2"),
    "JPN": (423, "METI/MoE 2023, CO2"),
    "AUS": (620, "NGA 2025, CO2e"),
    "NZL": (78.7, "MfE 2025, CO2e"),
} | {country: (grams, "EEA 2023, CO2e") for country, grams in _EEA_2023.items() if country != "DEU"}


def whole(key: str, country: str) -> str:
    """Return the country where the row stands for all of it, else an empty text."""
    return "" if key.startswith("AU-") and key != "AU-NGA-2025" else country
