"""The picture of what covers the electricity of the sites, and the lines on missing residual mixes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from greenplanner.gui.i18n import tr_data
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.notices import notice_text
from greenplanner.model.instruments import Covered, contracted_energy
from greenplanner.model.results import Results, distinct_names
from greenplanner.report.figures_bars import Bars, Part

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
_TOP = 10
_LINES, _NAMES = 2, 6


def disclosures(results: Results) -> list[str]:
    """Return the lines that must stand beside market-based figures: sites without a residual mix.

    More than two sites share one line.
    """
    found = [notice for notice in results.warnings if notice.code == "no-residual"]
    if len(found) <= _LINES:
        return [notice_text(notice) for notice in found]
    names = [notice.fields["name"] for notice in found]
    text = translate(
        "Coverage",
        "No residual mix is known for {sites}; the grid factor is used for market-based electricity "
        "without instruments.",
    )
    if len(names) > _NAMES:
        more = translate("Coverage", "{count} more").replace("{count}", str(len(names) - _NAMES))
        names = [*names[:_NAMES], more]
    return [text.replace("{sites}", ", ".join(names))]


def coverage_bars(results: Results, year: int | None) -> Bars:
    """Return by site what covers its electricity; what covers nothing, unused and rejected, has own bars.

    The bar of a site is so the electricity of the site and nothing else.
    """
    rows = [row for row in contracted_energy(results) if year in (None, row.year)]
    used = {site.id: sum(row.kwh for row in rows if row.site == site.id) for site in results.plan.sites}
    sites = sorted(results.plan.sites, key=lambda site: -used[site.id])
    names = dict(
        zip((site.id for site in results.plan.sites), distinct_names(results.plan.sites), strict=True)
    )
    parts: dict[str, tuple[str, dict[str, float]]] = {}

    def add(key: str, label: str, row: Covered, kwh: float) -> None:
        if kwh > 0.5:
            amounts = parts.setdefault(key, (label, {}))[1]
            amounts[row.site] = amounts.get(row.site, 0.0) + kwh

    for row in sorted(rows, key=_order):
        add(*_kind(row), row, row.kwh)
    idle = {
        "unused": (translate("Coverage", "Unused"), sum(row.unused_kwh for row in rows)),
        "rejected": (translate("Coverage", "Rejected"), sum(row.rejected_kwh for row in rows)),
    }
    apart = {key: each for key, each in idle.items() if each[1] > 0.5}
    shown, others = sites[:_TOP], sites[_TOP:]
    categories = [names[site.id] for site in shown]
    categories += [translate("Coverage", "Other sites")] if others else []
    made, nothing = [], [0.0] * len(apart)
    for key, (label, amounts) in parts.items():
        values = [amounts.get(site.id, 0.0) for site in shown]
        values += [sum(amounts.get(site.id, 0.0) for site in others)] if others else []
        made.append(Part(key, label, (*values, *nothing)))
    before = [0.0] * len(categories)
    for key, (label, amount) in apart.items():
        made.append(Part(key, label, (*before, *(amount if each == key else 0.0 for each in apart))))
    categories += [label for label, _ in apart.values()]
    title = translate("Coverage", "What covers the electricity of the sites")
    if year is not None:
        title = f"{title}, {year}"
    return Bars(
        title=title,
        unit="kWh",
        categories=tuple(categories),
        parts=tuple(made),
        category_label=translate("Coverage", "Site"),
        total_label=translate("Coverage", "Total"),
        horizontal=True,
        apart=len(apart),
    )


def _order(row: Covered) -> tuple[int, str]:
    return ("on-site", "eac", "ppa", "supplier", "rest").index(row.source), row.instrument or ""


def _kind(row: Covered) -> tuple[str, str]:
    """Return key and label of the part that a row belongs to."""
    if row.source == "on-site":
        return row.source, translate("Coverage", "On site")
    if row.source == "rest":
        return row.source, translate("Coverage", "Residual mix or grid")
    if not row.contract:
        return "renewable share", translate("Coverage", "Renewable share")
    return row.instrument or row.source, tr_data(row.instrument or row.source)


class CoverageChart(ChartView):
    """The bars with a choice of years."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: Results | None = None
        self.years = QComboBox()
        self.years.setAccessibleName(self.tr("Year"))
        self.years.activated.connect(lambda: self._show())
        self.controls.addWidget(self.years)

    def set_results(self, results: Results | None) -> None:
        """Show other results."""
        self.results = results
        if results is None:
            return
        wanted = [None, *results.years] if len(results.years) > 1 else list(results.years)
        if [self.years.itemData(row) for row in range(self.years.count())] != wanted:
            before = self.years.currentData()
            with QSignalBlocker(self.years):
                self.years.clear()
                for year in wanted:
                    self.years.addItem(self.tr("All years") if year is None else str(year), year)
                self.years.setCurrentIndex(max(0, self.years.findData(before)))
        self.years.setEnabled(len(wanted) > 1)
        self._show()

    def _show(self) -> None:
        if self.results is not None:
            self.set_bars(coverage_bars(self.results, self.years.currentData()))
