"""One table model for sites, fleets, contracts and credits: the plan as rows, attributes as columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.columns import Refused as Refused
from greenplanner.gui.models.columns import ResultColumn as ResultColumn
from greenplanner.gui.models.columns import click_tip
from greenplanner.gui.models.modeled import MODEL, modeled_values
from greenplanner.gui.models.runs import runs
from greenplanner.plan import edits
from greenplanner.plan.attributes import Attribute, columns
from greenplanner.plan.measurements import measured_origins
from greenplanner.plan.ranges import range_origins
from greenplanner.plan.resolve import ENTERED, Origin, Resolved
from greenplanner.plan.workload_fields import fields_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RAW_ROLE = Role.UserRole + 1  # the value in force, for sorting
KIND_ROLE = Role.UserRole + 2  # kind of origin; "" where there is no value
PROBLEM_ROLE = Role.UserRole + 3  # the sentence of a refused text; None where the cell is fine
ATTRIBUTE_ROLE = Role.UserRole + 4  # the Attribute; None for a column of results
UNIT_ROLE = Role.UserRole + 5  # of a header section
STALE_ROLE = Role.UserRole + 6  # true where a result is of an earlier plan

_HEAVY_ROLES = [Role.DisplayRole, Role.EditRole, Role.ToolTipRole, RAW_ROLE, KIND_ROLE, PROBLEM_ROLE]

_ANSWERED = frozenset(
    int(role)
    for role in (
        *_HEAVY_ROLES,
        ATTRIBUTE_ROLE,
        STALE_ROLE,
        Role.TextAlignmentRole,
        Role.AccessibleTextRole,
        Role.AccessibleDescriptionRole,
    )
)


class EntityTable(QAbstractTableModel):
    """The members of one list of the plan.

    Rows are told apart by id: a refresh touches the rows that changed and never resets the model,
    so that selection and scroll position stay.
    """

    def __init__(
        self,
        document: Document,
        entity: str,
        results: Sequence[ResultColumn] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.entity = entity
        self.attributes: tuple[Attribute, ...] = columns(entity)
        self.results = tuple(results)
        self.refused: dict[tuple[str, str], Refused] = {}
        self._faults: dict[tuple[str, str], str] = {}
        self._resolved: Resolved | None = None
        self._known: Mapping[str, Origin] = {}  # of entered values that were measured or have a range
        self._rows: tuple[Any, ...] = ()
        self._filled: dict[str, Any] = {}
        self._values: list[Mapping[str, Any]] = [{} for _ in self.results]
        self._belongs: dict[str, frozenset[str]] = {}
        self._modeled: Mapping[tuple[str, str], float] = {}
        self._seen: tuple[Any, ...] = ()
        self._take()
        document.stepped.connect(self.dismiss)

    # -- shape -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of entities; a cell has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of attributes and results shown."""
        return 0 if parent.isValid() else len(self.attributes) + len(self.results)

    def id_at(self, row: int) -> str:
        """Return the id of the entity in a row."""
        return self._rows[row].id

    def entity_at(self, row: int) -> Any:
        """Return the entity of a row as entered."""
        return self._rows[row]

    def row_of(self, key: str) -> int:
        """Return the row of an entity, or -1."""
        return next((row for row, item in enumerate(self._rows) if item.id == key), -1)

    def attribute_at(self, column: int) -> Attribute | None:
        """Return the attribute of a column; None for results."""
        return self.attributes[column] if 0 <= column < len(self.attributes) else None

    def column_of(self, field: str) -> int:
        """Return the column of a field, or -1."""
        return next((i for i, item in enumerate(self.attributes) if item.field == field), -1)

    def explains(self, row: int, column: int) -> str | None:
        """Return the key that explains a result; None for an input, or where there is no value."""
        place = column - len(self.attributes)
        if not 0 <= place < len(self.results) or not 0 <= row < len(self._rows):
            return None
        key = self.id_at(row)
        return self.results[place].key_of(key) if self._values[place].get(key) is not None else None

    def path(self, row: int, column: int) -> str:
        """Return the path of a cell, as edits take it."""
        return f"{self.entity}/{self.id_at(row)}/{self.attributes[column].field}"

    # -- values ------------------------------------------------------------------------------------

    def entered(self, row: int, field: str) -> Any:
        """Return what was entered, or None."""
        return getattr(self._rows[row], field)

    def value(self, row: int, field: str) -> Any:
        """Return the value in force: entered, or filled from the catalog."""
        own = self.entered(row, field)
        if own is not None:
            return own
        key = self._rows[row].id
        if field not in self._belongs.get(key, (field,)):
            return None
        found = getattr(self._filled[key], field) if key in self._filled else None
        return self._modeled.get((key, field)) if found is None else found

    def origin(self, row: int, field: str) -> Origin | None:
        """Return where the value in force comes from; None where there is none."""
        if self.value(row, field) is None:
            return None
        path = f"{self.entity}/{self._rows[row].id}/{field}"
        if self.entered(row, field) is not None:
            # By the plan as it is now: the figures may still be those of the value before.
            return self._known.get(path, ENTERED)
        known = self._resolved.origins.get(path) if self._resolved is not None else None
        if known is None and (self._rows[row].id, field) in self._modeled:
            known = MODEL
        return known

    def refused_at(self, row: int, field: str) -> Refused | None:
        """Return the text that was refused in a cell, if any."""
        return self.refused.get((self._rows[row].id, field))

    def fault_at(self, row: int, field: str) -> str:
        """Return what the plan lacks or contradicts in a cell, as a sentence; empty where nothing."""
        return self._faults.get((self._rows[row].id, field), "")

    def shown(self, row: int, attribute: Attribute) -> str:
        """Return the text of a cell without regard to refused input."""
        own = self.entered(row, attribute.field) is not None
        digits = cells.ENTERED_DIGITS if own else cells.FILLED_DIGITS
        value = self.value(row, attribute.field)
        return cells.display(attribute, value, self.document.plan, self.document.catalog, digits)

    def exact(self, row: int, column: int) -> str:
        """Return a cell as text that reads back as the same value (copy, start of an edit)."""
        attribute = self.attribute_at(column)
        if attribute is None:
            number = self._values[column - len(self.attributes)].get(self.id_at(row))
            return "" if number is None else str(number).replace(".", cells.decimal_mark())
        refused = self.refused_at(row, attribute.field)
        if refused is not None:
            return refused.text
        value = self.value(row, attribute.field)
        return cells.exact(attribute, value, self.document.plan, self.document.catalog)

    # -- Qt's view of it ---------------------------------------------------------------------------

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a view asks of a cell."""
        # Views ask for fonts, brushes and icons at each cell they draw: there are none.
        if role not in _ANSWERED or not index.isValid():
            return None
        row, attribute = index.row(), self.attribute_at(index.column())
        if attribute is None:
            return self._result_data(row, index.column() - len(self.attributes), role)
        refused = self.refused_at(row, attribute.field)
        if role == Role.DisplayRole:
            return refused.text if refused else self.shown(row, attribute)
        if role == Role.EditRole:
            return self.exact(row, index.column())
        if role == RAW_ROLE:
            return self._sort_key(row, attribute)
        if role == PROBLEM_ROLE:
            return (refused.sentence if refused else self.fault_at(row, attribute.field)) or None
        if role == KIND_ROLE:
            origin = self.origin(row, attribute.field)
            return origin.kind if origin else ""
        if role == ATTRIBUTE_ROLE:
            return attribute
        return self._quiet_data(row, attribute, role, refused)

    def _quiet_data(self, row: int, attribute: Attribute, role: int, refused: Refused | None) -> Any:
        if role == Role.TextAlignmentRole:
            return _aligned(cells.is_numeric(attribute))
        if role == Role.ToolTipRole:
            problem = refused.sentence if refused else self.fault_at(row, attribute.field)
            if problem:
                return problem
            value = self.value(row, attribute.field)
            origin = self.origin(row, attribute.field)
            return cells.origin_tooltip(
                attribute, value, origin, self.document.plan, self.shown(row, attribute)
            )
        if role in (Role.AccessibleTextRole, Role.AccessibleDescriptionRole):
            if refused:
                return f"{refused.text}: {refused.sentence}"
            known = cells.origin_line(attribute, self.origin(row, attribute.field))
            origin = self.fault_at(row, attribute.field) or known
            return f"{self.shown(row, attribute)} ({origin})"
        return None

    def _result_data(self, row: int, column: int, role: int) -> Any:
        item = self.results[column]
        value = self._values[column].get(self.id_at(row))
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return "–" if value is None else item.text(value)
        if role == RAW_ROLE:
            return value
        if role == Role.ToolTipRole:
            if self.document.stale:
                return self.tr("Not up to date: the plan has a fault.")
            explained = self.explains(row, column + len(self.attributes)) is not None
            return f"{item.tooltip}\n{click_tip()}" if explained else item.tooltip
        if role == STALE_ROLE:
            return self.document.stale
        if role == Role.TextAlignmentRole:
            return _aligned(item.numeric)
        return None

    def _sort_key(self, row: int, attribute: Attribute) -> Any:
        value = self.value(row, attribute.field)
        if isinstance(value, bool):
            return int(value)
        if isinstance(value, tuple) and value and attribute.type == "profile":
            return sum(value) / len(value)
        if isinstance(value, int | float) or value is None:
            return value
        return self.shown(row, attribute).casefold()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: results are read-only."""
        flags = super().flags(index)
        if index.isValid() and self.attribute_at(index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return label, unit and tooltip of a column, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        attribute = self.attribute_at(section)
        if attribute is None:
            return self._result_header(section - len(self.attributes), role)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return cells.tr_data(attribute.label)
        if role == UNIT_ROLE:
            return cells.unit_text(attribute, self.document.plan)
        if role == Role.ToolTipRole:
            return cells.column_tooltip(attribute, self.document.plan)
        if role == Role.TextAlignmentRole:
            return _aligned(cells.is_numeric(attribute))
        return attribute if role == ATTRIBUTE_ROLE else None

    def _result_header(self, column: int, role: int) -> Any:
        if not 0 <= column < len(self.results):
            return None
        item = self.results[column]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return item.label
        if role == UNIT_ROLE:
            return item.unit.replace("currency", self.document.plan.currency or "USD")
        if role == Role.ToolTipRole:
            return item.tooltip
        if role == Role.TextAlignmentRole:
            return _aligned(item.numeric)
        return None

    # -- one cell edited ---------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Enter a typed text; what is no value stays marked in its cell and the plan as it was."""
        if role != Role.EditRole or not index.isValid():
            return False
        attribute = self.attribute_at(index.column())
        if attribute is None:
            return False
        return self.enter(self.id_at(index.row()), attribute, "" if value is None else str(value))

    def enter(self, key: str, attribute: Attribute, text: str) -> bool:
        """Enter a text into a field of an entity, shown as a column or not."""
        plan, catalog = self.document.plan, self.document.catalog
        try:
            value = cells.read(attribute, text, plan, catalog)
            changed = edits.set_value(plan, f"{self.entity}/{key}/{attribute.field}", value)
        except ValueError as error:
            self.refuse({(key, attribute.field): Refused(text, cells.sentence(error))})
            return False
        self.dismiss([(key, attribute.field)])
        label = self.tr("Change {field}").format(field=cells.tr_data(attribute.label))
        self.document.edit(changed, label)
        self.refresh()
        return True

    def refuse(self, refused: Mapping[tuple[str, str], Refused]) -> None:
        """Keep texts that are no values in their cells, marked."""
        self.refused.update(refused)
        self._touch(refused)

    def dismiss(self, places: Iterable[tuple[str, str]] | None = None) -> None:
        """Forget refused texts: those of some cells (id, field), or all."""
        gone = [
            place for place in (list(self.refused) if places is None else places) if place in self.refused
        ]
        for place in gone:
            del self.refused[place]
        self._touch(gone)

    def _touch(self, places: Iterable[tuple[str, str]]) -> None:
        for key, field in places:
            row, column = self.row_of(key), self.column_of(field)
            if row >= 0 and column >= 0:
                index = self.index(row, column)
                self.dataChanged.emit(index, index, _HEAVY_ROLES)

    # -- following the document ----------------------------------------------------------------------

    def _take(self) -> None:
        found = self._resolved = cells.resolved(self.document)
        self._rows = getattr(self.document.plan, self.entity)
        self._filled = cells.by_id(getattr(found.plan, self.entity)) if found is not None else {}
        # A default of a field that says nothing of a kind of workload is left out of sight.
        works = self._rows if self.entity == "workloads" else ()
        self._belongs = {work.id: fields_of(work) for work in works}
        self._values = [item.values(self.document) for item in self.results]
        plan = self.document.plan
        self._known = range_origins(plan, self.document.catalog) | measured_origins(plan)
        self._modeled = modeled_values(self.document, self.entity)
        self._faults = cells.fault_sentences(self.document, self.entity)
        self._seen = self._fingerprint()

    def _fingerprint(self) -> tuple[Any, ...]:
        """What a cell's text depends on besides its own row: names of sites, fleets and series, currency."""
        plan = self.document.plan
        sites = plan.sites if self.entity != "sites" else ()
        fleets = plan.fleets if self.entity in ("workloads", "reservations") else ()
        return (
            sites,
            fleets,
            plan.series,
            plan.measurements,
            plan.ranges,
            plan.currency,
            self.document.stale,
            self._modeled,
        )

    def refresh(self) -> None:
        """Follow the document: rows that came, went, moved or changed, and nothing else."""
        new = getattr(self.document.plan, self.entity)
        old_ids, new_ids = [item.id for item in self._rows], [item.id for item in new]
        if old_ids != new_ids:
            gone = set(old_ids) - set(new_ids)
            # A later entity may get the same id: it must not inherit the mark.
            self.refused = {place: each for place, each in self.refused.items() if place[0] not in gone}
            self._follow_rows(old_ids, new_ids)
        before, filled, values, seen = self._rows, self._filled, self._values, self._seen
        faults = self._faults
        self._take()
        everything = seen != self._seen
        marked = {key for key, _ in dict(faults.items() ^ self._faults.items())}
        changed = [
            row
            for row, item in enumerate(new)
            if everything
            or item.id in marked
            or not cells.same(before[row], item)
            or not cells.same(filled.get(item.id), self._filled.get(item.id))
            or any(
                old.get(item.id) != now.get(item.id) for old, now in zip(values, self._values, strict=True)
            )
        ]
        for first, last in runs(changed):
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, self.columnCount() - 1), _HEAVY_ROLES
            )
        if everything:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _follow_rows(self, old_ids: list[str], new_ids: list[str]) -> None:
        staying = set(new_ids)
        for first, last in reversed(list(runs([i for i, key in enumerate(old_ids) if key not in staying]))):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._rows = self._rows[:first] + self._rows[last + 1 :]
            self.endRemoveRows()
        members = cells.by_id(getattr(self.document.plan, self.entity))
        kept = {item.id for item in self._rows}
        self._reorder([key for key in new_ids if key in kept])
        for first, last in runs([i for i, key in enumerate(new_ids) if key not in kept]):
            fresh = tuple(members[key] for key in new_ids[first : last + 1])
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows = self._rows[:first] + fresh + self._rows[first:]
            self.endInsertRows()

    def _reorder(self, order: list[str]) -> None:
        if [item.id for item in self._rows] == order:
            return
        self.layoutAboutToBeChanged.emit()
        old = self._rows
        members = cells.by_id(old)
        self._rows = tuple(members[key] for key in order)
        position = {key: row for row, key in enumerate(order)}
        for index in self.persistentIndexList():
            moved = self.index(position[old[index.row()].id], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()


def _aligned(right: bool) -> Qt.AlignmentFlag:
    return (
        Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignVCenter
