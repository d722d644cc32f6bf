"""The rows of the lever gallery: groups and levers, with the effect of each where it is known."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from greenplanner.catalog.lever_evidence import evidence_of
from greenplanner.gui import numbers
from greenplanner.gui.i18n import error_text, tr_data
from greenplanner.gui.models import cells
from greenplanner.plan.lever_table import ALL, LeverInfo, table
from greenplanner.whatif.effects import Change, Effect

# The measure by which a lever is best known: the first that moves.
_MAIN = ("facility_kwh", "scope2_location_kg", "grid_kwh", "scope2_market_kg", "embodied_amortized_kg")
Index = QModelIndex | QPersistentModelIndex
KEY_ROLE = Qt.ItemDataRole.UserRole  # id of the lever; empty for the heading of a group
EFFECT_ROLE = KEY_ROLE + 1
STALE_ROLE = KEY_ROLE + 2

translate = QCoreApplication.translate


def _sign(value: float) -> str:
    return "+" if value > 0 else numbers.MINUS if value < 0 else ""


def signed(value: float, unit: str, currency: str = "") -> str:
    """Return a difference with its sign and unit, for example ``−337 MWh``."""
    if abs(value) < 1e-9:
        return numbers.format_quantity(0.0, unit, currency=currency)
    return _sign(value) + numbers.format_quantity(abs(value), unit, currency=currency)


def share_text(change: Change) -> str:
    """Return a change in percent of the plan."""
    return numbers.format_change(change.base + change.value, change.base)


def range_text(change: Change, unit: str, currency: str = "") -> str:
    """Return ``−529 MWh to +6.79 MWh``; empty where the ends are the value itself."""
    if abs(change.high - change.low) <= 1e-9 * max(abs(change.high), abs(change.low)):
        return ""
    divisor, name = numbers.scaled_unit(max(abs(change.low), abs(change.high)), unit, currency)
    low, high = (_sign(end) + numbers.format_number(abs(end) / divisor) for end in (change.low, change.high))
    high = f"{high} {name}".strip()
    return translate("LeverGallery", "{low} to {high}").format(low=low, high=high)


def main_change(effect: Effect) -> tuple[str, Change]:
    """Return the measure by which a lever is best known: energy, else location, market, embodied."""
    for key in _MAIN:
        change = effect.energy if key == "facility_kwh" else effect.changes[key]
        if any(abs(value) > 1e-6 * max(1.0, abs(change.base)) for value in (change.value, change.low)):
            return key, change
    return "facility_kwh", effect.energy


def evidence_word(info: LeverInfo) -> tuple[str, str]:
    """Return (kind of badge, words) on what the effect of a lever rests."""
    rows = evidence_of(info.id)
    published = sum(row.quality != "assumed" for row in rows)
    if published:
        word = translate("LeverGallery", "{count} published measurements or studies")
        return "catalog", word.format(count=published)
    if info.basis == "physics" and not any(
        item.quality == "assumed" and item.better for item in info.parameters
    ):
        return "model", translate("LeverGallery", "computed by the model")
    return "assumed", translate("LeverGallery", "estimate: no measured energy is published")


def evidence_line(info: LeverInfo) -> str:
    """Return one range of the evidence in a line, a published one where there is, and whose it is."""
    rows = evidence_of(info.id)
    ranged = [row for row in rows if row.low is not None and row.high is not None and row.low < row.high]
    if not ranged:
        return ""
    row = min(ranged, key=lambda each: each.range_quality != "published")
    factor = -1.0 if row.direction == "reduction" and row.unit == "%" else 1.0
    low, high = sorted((float(row.low or 0.0) * factor, float(row.high or 0.0) * factor))
    marks = [
        f"{_sign(end) if row.unit == '%' else ''}{cells.number_text(abs(end), 3)}" for end in (low, high)
    ]
    whose = (
        translate("LeverGallery", "published range")
        if row.range_quality == "published"
        else translate("LeverGallery", "assumed range")
    )
    text = translate("LeverGallery", "{metric}: {low} to {high} {unit}, {whose}")
    fields = {
        "metric": tr_data(row.metric)[:1].upper() + tr_data(row.metric)[1:],
        "low": marks[0],
        "high": marks[1],
        "unit": row.unit,
        "whose": whose,
    }
    return text.format(**fields)


def acts_on(info: LeverInfo, scope: str) -> bool:
    """Tell whether a lever can have this target: ``*`` or ``<list>/<id>``."""
    return scope == ALL or scope.partition("/")[0] in info.targets


class GalleryModel(QAbstractListModel):
    """Groups and levers that fit a search, in the order of the table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[str, LeverInfo | None]] = []
        self.effects: dict[str, Effect] = {}
        self.stale = False
        self._text = ""
        self._only_applicable = False
        self._scope = ALL
        self._fill()

    def search(self, text: str, only_applicable: bool, scope: str = ALL) -> None:
        """Show the levers whose label, group or description holds all words, and that act on ``scope``."""
        self._text, self._only_applicable, self._scope = text, only_applicable, scope
        self._fill()

    def _fits(self, info: LeverInfo) -> bool:
        if not acts_on(info, self._scope):
            return False
        effect = self.effects.get(info.id)
        if self._only_applicable and effect is not None and not effect.applicable:
            return False
        hay = " ".join((tr_data(info.label), tr_data(info.group), tr_data(info.changes), info.id)).casefold()
        return all(word in hay for word in self._text.casefold().split())

    def _fill(self) -> None:
        rows: list[tuple[str, LeverInfo | None]] = []
        group = ""
        for info in table().values():
            if not self._fits(info):
                continue
            if info.group != group:
                group = info.group
                rows.append((group, None))
            rows.append((group, info))
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def set_effects(self, effects: dict[str, Effect], stale: bool = False) -> None:
        """Show effects; ``stale`` ones are of a plan that has changed since."""
        self.effects, self.stale = effects, stale
        if self._only_applicable:
            self._fill()
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def row_of(self, key: str) -> int:
        """Return the row of a lever; -1 where it is not shown."""
        return next(
            (row for row, (_, info) in enumerate(self.rows) if info is not None and info.id == key), -1
        )

    # -- Qt ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups cannot be chosen."""
        if not index.isValid() or self.rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        group, info = self.rows[index.row()]
        if info is None:
            return tr_data(group) if role == Qt.ItemDataRole.DisplayRole else "" if role == KEY_ROLE else None
        effect = self.effects.get(info.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr_data(info.label)
        if role == KEY_ROLE:
            return info.id
        if role == EFFECT_ROLE:
            return effect
        if role == STALE_ROLE:
            return self.stale
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tip(info, effect)
        return None

    def _tip(self, info: LeverInfo, effect: Effect | None) -> str:
        lines = [tr_data(info.changes)]
        if info.raises:
            lines.append(
                translate("LeverGallery", "Can raise energy: {why}").format(why=tr_data(info.raises))
            )
        lines.append(evidence_word(info)[1])
        if evidence_line(info):
            lines.append(evidence_line(info))
        if effect is not None and effect.problem is not None:
            lines.append(translate("LeverGallery", "Not here: {why}").format(why=error_text(effect.problem)))
        return "\n".join(lines)
