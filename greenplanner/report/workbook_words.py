"""The labels of the workbook in each language. English is the key; numbers do not depend on it."""

from __future__ import annotations

from collections.abc import Mapping

from greenplanner.catalog.shown_names import filled, name_in
from greenplanner.report.workbook_words_zh import CHINESE, MONTHS_ZH, SHEETS_ZH

LANGUAGES = ("en", "zh_CN")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SHEETS = {
    "Cover": "Cover",
    "Summary": "Summary",
    "Inputs": "Inputs",
    "Hours": "Hours by month",
    "Fleet": "Fleets in a year of service",
    "Workloads": "Workloads",
    "Energy": "Energy",
    "Instruments": "Instruments and carbon-free energy",
    "Scope12": "Scopes 1 and 2",
    "Months": "Scope 2 by month",
    "Scope3": "Scope 3 and totals",
    "Water": "Water",
    "Cost": "Cost",
    "Credits": "Credits (ledger)",
    "Targets": "Targets and budgets",
    "MACC": "Abatement cost (MACC)",
    "Indicators": "Indicators of data centres",
    "ESRS": "ESRS E1-5 to E1-8",
    "SCI": "Software Carbon Intensity",
    "Uncertainty": "Uncertainty of the totals",
    "Factors": "Factors",
    "Method": "Method",
    "Checks": "Checks",
    "Provenance": "Provenance",
    "Lists": "Lists",
}


class Words:
    """One language."""

    def __init__(self, language: str) -> None:
        # Anything that is not Chinese is served in English, as in the window.
        self.language = "zh_CN" if language.replace("-", "_").lower().startswith("zh") else "en"
        self._table = CHINESE if self.language == "zh_CN" else {}

    def t(self, text: str) -> str:
        """Return a label or a name of the catalog; one without translation stays English."""
        return self._table.get(text) or self.name(text)

    def name(self, text: str) -> str:
        """Return a name of the catalog as the reader knows it, any other name as it is."""
        return name_in(self.language, text)

    def sentence(self, template: str, fields: Mapping[str, str]) -> str:
        """Return a sentence of the model with its fields; regions are named as the reader knows them."""
        regions = ("region", "place")
        named = {name: self.name(value) if name in regions else value for name, value in fields.items()}
        return filled(self.t(template), named)

    def sheet(self, name: str) -> str:
        """Return the title of a sheet."""
        own = SHEETS_ZH if self.language == "zh_CN" else _SHEETS
        return own.get(name, _SHEETS[name])

    def month(self, index: int) -> str:
        """Return the name of a month, 0 to 11."""
        return (MONTHS_ZH if self.language == "zh_CN" else _MONTHS)[index]
