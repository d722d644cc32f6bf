"""The form for the fields of the plan itself: who, when, in which currency, with what prices."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.field_row import FieldRow
from greenplanner.plan import edits
from greenplanner.plan.attributes import Attribute, attribute
from greenplanner.plan.resolve import ENTERED, Origin

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def groups() -> list[tuple[str, tuple[str, ...]]]:
    """Return the headings of the form with their fields."""
    return [
        (
            translate("PlanForm", "Report"),
            ("name", "organization", "status", "prepared_by", "reviewed_by", "approach", "gwp_set"),
        ),
        (translate("PlanForm", "Time"), ("start_year", "years", "path_rule")),
        (
            translate("PlanForm", "Money"),
            ("currency", "usd_rate", "discount_rate"),
        ),
        (
            translate("PlanForm", "Net revenue (ESRS E1-6)"),
            ("revenue_m", "revenue_statements_m", "revenue_difference", "revenue_line"),
        ),
        (
            translate("PlanForm", "Internal carbon price"),
            (
                "carbon_price_per_t",
                "carbon_price_path",
                "carbon_price_scheme",
                "carbon_price_scope1_share",
                "carbon_price_scope2_share",
                "carbon_price_scope3_share",
                "carbon_price_application",
                "carbon_price_assumptions",
                "carbon_price_statements",
            ),
        ),
        (
            translate("PlanForm", "Carbon credits (memo)"),
            (
                *("vcmi_inventory", "vcmi_target", "vcmi_progress", "vcmi_advocacy"),
                *("vcmi_silver_share", "vcmi_gold_share", "vcmi_platinum_share"),
                *("neutrality_attested", "neutrality_statement"),
            ),
        ),
        (translate("PlanForm", "Notes"), ("notes",)),
    ]


class Refused(NamedTuple):
    """A typed text that is no value; it stays in its editor until it is mended."""

    text: str
    sentence: str


class PlanFields:
    """The plan in the shape of a table with one row, as a field of a form reads it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.refused: dict[str, Refused] = {}

    def entered(self, _row: int, field: str) -> Any:
        """Return what was entered, or None."""
        return getattr(self.document.plan, field)

    def value(self, row: int, field: str) -> Any:
        """Return the value in force: entered or filled."""
        own = self.entered(row, field)
        resolved = self.document.resolved
        return own if own is not None or resolved is None else getattr(resolved.plan, field)

    def origin(self, row: int, field: str) -> Origin | None:
        """Return where the value in force comes from; None where there is none."""
        if self.entered(row, field) is not None:
            return ENTERED
        resolved = self.document.resolved
        if resolved is None or self.value(row, field) is None:
            return None
        return resolved.origins.get(f"plan/{field}")

    def refused_at(self, _row: int, field: str) -> Refused | None:
        """Return the text that was refused, if any."""
        return self.refused.get(field)

    def fault_at(self, _row: int, field: str) -> str:
        """Return what the plan lacks or contradicts here, as a sentence; empty where nothing."""
        found = (fault for fault in self.document.faults if fault.path == field)
        return next((cells.fault_sentence(fault) for fault in found), "")

    def shown(self, row: int, item: Attribute) -> str:
        """Return the value as text for a reader."""
        return cells.display(item, self.value(row, item.field), self.document.plan, self.document.catalog)


class PlanForm(QWidget):
    """An edit in the form is an edit of the plan; what is no value stays and says why."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.fields = PlanFields(document)
        self.rows: dict[str, FieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title, names in groups():
            label = QLabel(title)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            label.setContentsMargins(0, 8, 0, 0)
            column.addWidget(label)
            grid = QGridLayout()
            grid.setHorizontalSpacing(6)
            grid.setVerticalSpacing(5)
            grid.setColumnMinimumWidth(0, 130)
            grid.setColumnStretch(2, 3)
            grid.setColumnStretch(3, 1)
            for place, name in enumerate(names):
                row = FieldRow(document, attribute("plan", name), grid, 2 * place, self)
                row.entered.connect(self._entered)
                row.given.connect(self._given)
                row.reset.connect(self._reset)
                self.rows[name] = row
            column.addLayout(grid)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show what the plan says now."""
        for name, row in self.rows.items():
            row.retint()
            row.show(self.fields, 0)  # type: ignore[arg-type]
            row.back.setVisible(row.back.isVisibleTo(self) and name != "name")

    def _entered(self, field: str, text: str) -> None:
        item = attribute("plan", field)
        try:
            value = cells.read(item, text, self.document.plan, self.document.catalog)
            if field == "name" and value is None:
                raise ValueError(self.tr("A plan needs a name."))
            plan = edits.set_value(self.document.plan, f"plan/{field}", value, self.document.catalog)
        except ValueError as error:
            self.fields.refused[field] = Refused(text, cells.sentence(error))
        else:
            self.fields.refused.pop(field, None)
            self.document.edit(plan, self.tr("Edit {field}").replace("{field}", tr_data(item.label)))
        self.refresh()

    def _given(self, field: str, value: object) -> None:
        """Enter a value that a dialog has checked."""
        self.fields.refused.pop(field, None)
        plan = edits.set_value(self.document.plan, f"plan/{field}", value, self.document.catalog)
        label = self.tr("Edit {field}").replace("{field}", tr_data(attribute("plan", field).label))
        self.document.edit(plan, label)
        self.refresh()

    def _reset(self, field: str) -> None:
        self.fields.refused.pop(field, None)
        plan = edits.set_value(self.document.plan, f"plan/{field}", None)
        label = self.tr("Reset {field}").replace("{field}", tr_data(attribute("plan", field).label))
        self.document.edit(plan, label)
        self.refresh()
