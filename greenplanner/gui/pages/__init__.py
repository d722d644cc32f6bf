"""The pages of the window by id. A page is imported when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from greenplanner.gui.page import Page


class PageInfo(NamedTuple):
    """A page before it is imported: ``label`` is English, in the translation context "Pages"."""

    id: str
    label: str
    icon: str
    factory: str

    def load(self) -> type[Page]:
        """Import the class of the page."""
        module, name = self.factory.split(":")
        return getattr(import_module(module), name)  # type: ignore[no-any-return]


def _page(page_id: str, label: str, factory: str) -> PageInfo:
    return PageInfo(page_id, label, page_id, f"greenplanner.gui.pages.{factory}")


PAGES: tuple[PageInfo, ...] = (
    _page("overview", "Overview", "overview:OverviewPage"),
    _page("sites", "Sites", "tables:SitesPage"),
    _page("fleets", "Fleets", "tables:FleetsPage"),
    _page("workloads", "Workloads", "workloads:WorkloadsPage"),
    _page("energy", "Energy contracts", "energy:EnergyPage"),
    _page("credits", "Carbon credits", "tables:CreditsPage"),
    _page("cost", "Cost", "cost:CostPage"),
    _page("indicators", "Indicators", "indicators:IndicatorsPage"),
    _page("whatif", "What-if", "whatif:WhatIfPage"),
    _page("target", "Targets", "target:TargetsPage"),
    _page("gpu", "Live GPU", "gpu:GpuPage"),
    _page("report", "Report", "report:ReportPage"),
)
