"""All fields of the selected entity, in groups, beside the table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells, series_edits
from greenplanner.gui.models.entity_table import EntityTable
from greenplanner.gui.models.series_edits import Target
from greenplanner.gui.models.workload_columns import items
from greenplanner.gui.widgets.criteria_panel import CriteriaPanel
from greenplanner.gui.widgets.field_groups import grouped
from greenplanner.gui.widgets.field_row import LABEL_WIDTH, UNIT_WIDTH, FieldRow
from greenplanner.gui.widgets.flexible_note import FlexibleNote
from greenplanner.plan import edits
from greenplanner.plan.attributes import attribute
from greenplanner.plan.types import Series
from greenplanner.plan.workload_fields import fields_of


class DetailForm(QScrollArea):
    """Shows one entity of a table; an edit in it is an edit of the plan, as in the table."""

    def __init__(self, document: Document, table: EntityTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.table = document, table
        self.key = ""
        self.rows: dict[str, FieldRow] = {}
        self._titles: list[tuple[QLabel, list[str]]] = []
        self.flexible: FlexibleNote | None = None
        self.criteria: CriteriaPanel | None = None
        self._references: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        table.dataChanged.connect(self.show_current)
        table.rowsRemoved.connect(self.show_current)

    def _build(self) -> None:
        """Make the widgets; again only when the lists behind their choices changed."""
        body = QWidget()
        body.setObjectName("scrollBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 0, 8, 12)
        column.setSpacing(4)
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        column.addWidget(self.heading)
        self.rows, self._titles = {}, []
        for title, attributes in grouped(self.table.entity):
            label = QLabel(title)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            label.setContentsMargins(0, 10, 0, 0)  # goes with the title where the group is left out
            column.addWidget(label)
            self._titles.append((label, [item.field for item in attributes]))
            if "criterion_1" in [item.field for item in attributes]:
                self.criteria = CriteriaPanel(self.document, body)
                self.criteria.answered.connect(self._answered)
                self.criteria.entered.connect(self._proved)
                column.addWidget(self.criteria)
                continue
            grid = QGridLayout()
            grid.setHorizontalSpacing(6)
            grid.setVerticalSpacing(4)
            # The same widths in every group, so that the fields stand below each other.
            grid.setColumnMinimumWidth(0, LABEL_WIDTH)
            grid.setColumnMinimumWidth(3, UNIT_WIDTH)
            grid.setColumnStretch(2, 1)
            for place, item in enumerate(attributes):
                row = FieldRow(self.document, item, grid, 2 * place, body)
                row.entered.connect(self._entered)
                row.given.connect(self._given)
                row.reset.connect(self._reset)
                row.imported.connect(self._imported)
                self.rows[item.field] = row
            column.addLayout(grid)
            if "flexible_share" in [item.field for item in attributes]:
                self.flexible = FlexibleNote(self.document, body)
                column.addWidget(self.flexible)
        column.addStretch(1)
        self.setWidget(body)
        self._references = self._choices()

    def _choices(self) -> tuple[object, ...]:
        plan = self.document.plan
        usual = (*plan.sites, *plan.series)
        lists = {
            "sites": plan.series,
            "credits": (),
            "removals": (),
            "cpu_servers": plan.sites,
            "reservations": plan.fleets,
            "targets": plan.sites,
            "workloads": (*plan.fleets, *plan.series),
        }.get(self.table.entity, usual)
        return tuple((item.id, item.name) for item in lists)

    def show_entity(self, key: str) -> None:
        """Show another entity."""
        if key != self.key:
            self.key = key
            self.ensureVisible(0, 0)
        self.show_current()

    def show_current(self) -> None:
        """Show what the plan now says of the entity."""
        if self._choices() != self._references:
            position = self.verticalScrollBar().value()
            self._build()
            self.verticalScrollBar().setValue(position)
        row = self.table.row_of(self.key) if self.key else -1
        self.widget().setEnabled(row >= 0)
        if row < 0:
            self.heading.setText(self.tr("Nothing selected"))
            return
        name = self.table.value(row, "name") or self.key
        self.heading.setText(name)
        belongs = self._belongs(row)
        if "requests_per_day" in self.rows:
            # Some services are measured by the thousand: the label says what one request is.
            label = cells.tr_data(self.rows["requests_per_day"].attribute.label)
            what = items(self.table.entity_at(row).task) if self.table.entity_at(row).task else ""
            self.rows["requests_per_day"].label.setText(f"{label} ({what})" if what else label)
        for name, field in self.rows.items():
            field.key = self.key
            field.set_shown(belongs is None or name in belongs)
            field.show(self.table, row)
        for label, names in self._titles:
            label.setVisible(belongs is None or not belongs.isdisjoint(names))
        if self.flexible is not None:
            self.flexible.show_fleet(self.key)
        if self.criteria is not None:
            self.criteria.show_contract(self.table, row, self.key)

    def show_field(self, field: str) -> None:
        """Scroll to a field and give it the keyboard."""
        row = self.rows.get(field)
        if row is None:
            return
        self.widget().layout().activate()
        self.ensureWidgetVisible(row.label, 0, 60)
        target = row.button if isinstance(row.editor, QLabel) else row.editor
        if target is not None and target.isVisible():
            target.setFocus()

    def _belongs(self, row: int) -> frozenset[str] | None:
        """Return the fields that say something of the entity in a row; None: all of them do."""
        if self.table.entity != "workloads":
            return None
        refused = {field for key, field in self.table.refused if key == self.key}
        return fields_of(self.table.entity_at(row)) | refused

    def retint(self) -> None:
        """Follow a change of the theme."""
        for field in self.rows.values():
            field.retint()
        self.show_current()

    # -- edits -------------------------------------------------------------------------------------

    def _entered(self, field: str, text: str) -> None:
        if self.table.row_of(self.key) >= 0:
            self.table.enter(self.key, self.rows[field].attribute, text)
            self.show_current()

    def _answered(self, field: str, value: object) -> None:
        label = cells.tr_data(attribute(self.table.entity, field).label)
        self._set(field, value, self.tr("Change {field}").format(field=label))

    def _proved(self, field: str, text: str) -> None:
        if self.table.row_of(self.key) >= 0:
            self.table.enter(self.key, attribute(self.table.entity, field), text)
            self.show_current()

    def _given(self, field: str, value: object) -> None:
        label = cells.tr_data(self.rows[field].attribute.label)
        self._set(field, value, self.tr("Change {field}").format(field=label))

    def _imported(self, series: Series, target: Target) -> None:
        """Add a series and use it: one step of undo."""
        changed = series_edits.with_series(self.document.plan, series, target)
        self.document.edit(changed, series_edits.step_text(series))
        self.table.refresh()
        self.show_current()
        # The form was made anew for the longer list: the keyboard stays where it was.
        button = self.rows[target.path.rpartition("/")[2]].button
        if button is not None:
            button.setFocus()

    def _reset(self, field: str) -> None:
        label = cells.tr_data(self.rows[field].attribute.label)
        self._set(field, None, self.tr("{field} back to catalog value").format(field=label))

    def _set(self, field: str, value: object, label: str) -> None:
        path = f"{self.table.entity}/{self.key}/{field}"
        changed = edits.set_value(self.document.plan, path, value, self.document.catalog)
        self.table.dismiss([(self.key, field)])
        self.document.edit(changed, label)
        self.table.refresh()
        self.show_current()
