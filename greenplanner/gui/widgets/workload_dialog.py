"""Adding a workload: what it is, a preset, the demand, the fleet; and what it takes, before it is added."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells, workload_columns
from greenplanner.gui.numbers import format_number, format_quantity
from greenplanner.gui.widgets.delegates import editor_text, make_editor
from greenplanner.gui.widgets.notices import notice_text
from greenplanner.gui.widgets.preset_table import PresetTable
from greenplanner.model.evaluate import evaluate
from greenplanner.plan import edits
from greenplanner.plan.attributes import attribute
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan, Workload
from greenplanner.whatif.new_workload import ITEMS, WHATS, What, new_workload, takes_model, with_workload
from greenplanner.whatif.remedies import around

_NEW = ""  # data of the choice that makes a fleet
# What is asked for first; all other fields are in the form of the page.
FIELDS: dict[str, tuple[str, ...]] = {
    "pretraining": ("tokens_b", "precision", "deadline_days"),
    "fine-tuning": ("method", "tokens_b", "runs_per_year"),
    "text": ("requests_per_day", "prompt_tokens", "output_tokens", "growth_per_year", "weight_bits"),
    "federated": (
        "params_b",
        "clients",
        "rounds",
        "runs_per_year",
        "client_w",
        "client_hours_per_round",
        "mb_per_round",
        "client_owner",
        "client_region",
    ),
}
_ITEM_FIELDS = ("requests_per_day", "growth_per_year")


class WorkloadDialog(QDialog):
    """``plan`` is the plan with the workload, ``key`` its id; None while a field holds no value."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.plan: Plan | None = None
        self.key = ""
        self._what: What = "pretraining"
        self._chosen = False  # the user has chosen a fleet
        self.editors: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Add workload"))
        self.resize(960, 640)
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self.refresh)
        self.kinds.setCurrentRow(0)

    def _build(self) -> None:
        self.kinds = QListWidget()
        self.kinds.setFixedWidth(200)
        self.kinds.setSpacing(4)
        self.kinds.setAccessibleName(self.tr("What it is"))
        for what in WHATS:
            item = QListWidgetItem(self._names()[what][0])
            item.setData(Qt.ItemDataRole.UserRole, what)
            self.kinds.addItem(item)
        self.kinds.currentItemChanged.connect(
            lambda item: self._show(item.data(Qt.ItemDataRole.UserRole)) if item else None
        )
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.presets = PresetTable(self.document.catalog)
        self.presets.chosen.connect(self._preset_chosen)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.fleets = QComboBox()
        self.fleets.setAccessibleName(self.tr("Fleet"))
        for fleet in self.document.plan.fleets:
            self.fleets.addItem(fleet.name or fleet.id, fleet.id)
        self.fleets.addItem(self.tr("A new fleet, sized for it"), _NEW)
        self.size = QCheckBox(self.tr("Size the fleet for all of its workloads"))
        self.size.setToolTip(
            self.tr(
                "Give the fleet as many accelerators as its workloads need, and let the demand make its use"
            )
        )
        self.fields = QWidget()
        self.grid = QGridLayout(self.fields)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + 6)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = self.buttons.addButton(
            self.tr("Add workload"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.add_button.setProperty("primary", True)
        self.add_button.setDefault(True)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda: self._timer.start())
        self.fleets.currentIndexChanged.connect(self._fleet_chosen)
        self.fleets.activated.connect(lambda: setattr(self, "_chosen", True))
        self.size.toggled.connect(lambda: self._timer.start())
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.about)
        right.addWidget(self.presets, 1)
        right.addWidget(self.fields)
        right.addWidget(self.preview)
        self._rest = QWidget()  # takes the room where there are no presets
        right.addWidget(self._rest, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.kinds)
        row.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.addLayout(row, 1)
        box.addWidget(self.buttons)

    def _names(self) -> dict[str, tuple[str, str]]:
        """Return name and explanation of each kind."""
        item = self.tr(
            "It takes the measured energy of an item; choose whose measurement. A range goes with each."
        )
        return {
            "pretraining": (
                self.tr("Training run"),
                self.tr("A model is trained from the start: parameters x tokens give the work, done once in "
                        "the first year of the plan."),
            ),
            "fine-tuning": (
                self.tr("Fine-tuning"),
                self.tr("A trained model is adapted, again and again over the year; with LoRA only small "
                        "matrices beside the frozen weights."),
            ),
            "text": (
                self.tr("Chat or text service"),
                self.tr("A language model answers requests: tokens, weights and memory give accelerators and "
                        "energy."),
            ),
            "image": (self.tr("Image service"), item),
            "video": (self.tr("Video service"), item),
            "speech": (self.tr("Speech service"), item),
            "embedding": (self.tr("Embedding service"), item),
            "classification": (self.tr("Classification service"), item),
            "recommender": (self.tr("Recommender"), item),
            "federated": (
                self.tr("Federated learning"),
                self.tr("Devices of clients train a shared model, outside the halls. Own devices are "
                        "scope 2, those of others scope 3."),
            ),
        }  # fmt: skip

    # -- what is shown -----------------------------------------------------------------------

    def choose(self, what: str) -> None:
        """Show another kind."""
        self.kinds.setCurrentRow(WHATS.index(what))  # type: ignore[arg-type]
        self.refresh()

    def _show(self, what: What) -> None:
        self._what = what
        self.about.setText(self._names()[what][1])
        for widget in (self.presets, self.fleets, self.size):
            widget.setVisible(what != "federated")
        self._rest.setVisible(what == "federated")
        self._make_fields()
        federated = what == "federated"
        if not self._chosen:
            self.fleets.blockSignals(True)
            self.fleets.setCurrentIndex(self._usual_fleet(what))
            self.fleets.blockSignals(False)
        self.fleets.setEnabled(not federated)
        self.size.setEnabled(not federated and self.fleets.currentData() != _NEW)
        # Choosing the preset fills the fields and starts the preview.
        if takes_model(what):
            self.presets.show_models(edits.DEFAULT_MODEL)
        elif what in ITEMS:
            self.presets.show_items(what)
        else:
            self._fill()

    def _usual_fleet(self, what: What) -> int:
        """Return the place of the first fleet that is for such work, else of the first one."""
        wanted = "training" if what in ("pretraining", "fine-tuning") else "inference"
        fleets = self.document.plan.fleets
        return next((place for place, fleet in enumerate(fleets) if fleet.purpose == wanted), 0)

    def _make_fields(self) -> None:
        """Make the editors of the kind; name, fleet and size stand with them."""
        kept = (self.name, self.fleets, self.size)
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in kept:
                widget.hide()
                widget.deleteLater()
        self.editors = {}
        names = FIELDS.get(self._what, _ITEM_FIELDS)
        places: list[tuple[str, QWidget, str]] = [(self.tr("Name"), self.name, "")]
        if self._what != "federated":
            places.append((self.tr("Fleet"), self.fleets, ""))
        for field in names:
            item_of = attribute("workloads", field)
            editor = make_editor(self.document, item_of, self.fields)
            editor.setAccessibleName(cells.tr_data(item_of.label))
            editor.setToolTip(cells.column_tooltip(item_of, self.document.plan))
            editor.committed.connect(lambda: self._timer.start())  # type: ignore[attr-defined]
            if isinstance(editor, QLineEdit):
                editor.textEdited.connect(lambda: self._timer.start())
            self.editors[field] = editor
            unit = cells.unit_text(item_of, self.document.plan)
            if field == "requests_per_day":
                # Some services are measured by the thousand.
                unit = self.tr("{items} a day").replace("{items}", workload_columns.items(self._what))
            places.append((cells.tr_data(item_of.label), editor, unit))
        for place, (text, widget, unit) in enumerate(places):
            row, column = place // 2, 3 * (place % 2)
            label = QLabel(text)
            label.setBuddy(widget)
            self.grid.addWidget(label, row, column)
            self.grid.addWidget(widget, row, column + 1, 1, 1 if unit else 2)
            if unit:
                self.grid.addWidget(QLabel(unit), row, column + 2)
        self.grid.addWidget(self.size, (len(places) + 1) // 2, 1, 1, 5)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(4, 1)

    def _preset_chosen(self, _key: str) -> None:
        self._fill()

    def _start(self) -> Workload:
        preset = None if self._what == "federated" else self.presets.key() or None
        return new_workload(self.document.plan, self._what, self.document.catalog, preset=preset)

    def _fill(self) -> None:
        """Show the values of the preset in the fields that nobody typed into."""
        work = self._start()
        filled = self._filled(work)
        if not self.name.isModified():
            self.name.setText(self._name(work))
            self.name.setModified(False)
        for field, editor in self.editors.items():
            if editor.is_modified():  # type: ignore[attr-defined]
                continue
            own, value = getattr(work, field), getattr(filled, field)
            item = attribute("workloads", field)
            # A list shows what is filled in as chosen; a line shows it as a suggestion.
            shown = own if isinstance(editor, QLineEdit) else value
            editor.set_text(editor_text(self.document, item, shown))  # type: ignore[attr-defined]
            if isinstance(editor, QLineEdit):
                text = cells.display(item, value, self.document.plan, self.document.catalog, 4)
                editor.setPlaceholderText("" if own is not None else text.removesuffix(" %"))
        self._timer.start()

    def _filled(self, work: Workload) -> Workload:
        plan = msgspec.structs.replace(self.document.plan, fleets=(), workloads=(work,), scenarios=())
        plan = msgspec.structs.replace(plan, contracts=(), credits=(), measurements=())
        return resolve(plan, self.document.catalog).plan.workloads[0]

    def _name(self, work: Workload) -> str:
        kind = self._names()[self._what][0]
        row = self.document.catalog.tables["models"].get(work.model or "")
        base = f"{kind}, {row.name}" if row is not None else kind
        taken = {each.name for each in self.document.plan.workloads}
        name, number = base, 2
        while name in taken:
            name, number = f"{base} {number}", number + 1
        return name

    def _fleet_chosen(self) -> None:
        self.size.setEnabled(self._what != "federated" and self.fleets.currentData() != _NEW)
        self._timer.start()

    # -- what comes out ----------------------------------------------------------------------

    def _made(self) -> tuple[Plan, Workload]:
        """Return the plan with the workload; raises ValueError with a sentence."""
        plan, catalog = self.document.plan, self.document.catalog
        work = self._start()
        changes: dict[str, object] = {}
        for field, editor in self.editors.items():
            item = attribute("workloads", field)
            if not editor.is_modified():  # type: ignore[attr-defined]
                continue
            try:
                changes[field] = cells.read(item, editor.text(), plan, catalog)  # type: ignore[attr-defined]
            except ValueError as error:
                raise ValueError(f"{cells.tr_data(item.label)}: {cells.sentence(error)}") from None
        name = self.name.text().strip() or self._name(work)
        changes |= {"name": name, "id": edits.new_id(plan, "workloads", name)}
        work = msgspec.structs.replace(work, **changes)
        fleet = self.fleets.currentData() or None
        return with_workload(plan, work, catalog, fleet=fleet, size=self.size.isChecked()), work

    def refresh(self) -> None:
        """Compute what the workload takes."""
        self._timer.stop()
        try:
            self.plan, work = self._made()
            self.key = work.id
            self.preview.setText(self._says(self.plan, work.id))
        except (ValueError, KeyError) as error:
            self.plan, self.key = None, ""
            self.preview.setText(cells.sentence(error))
        self.add_button.setEnabled(self.plan is not None)

    def _accept(self) -> None:
        self.refresh()
        if self.plan is not None:
            self.accept()

    def _says(self, plan: Plan, key: str) -> str:
        """Return what the workload takes of its fleet; only that fleet is evaluated."""
        work = next(item for item in plan.workloads if item.id == key)
        # A federated training has no fleet, and its figures need none.
        part = around(plan, work.fleet) if work.fleet else _alone(plan, work)
        results = evaluate(resolve(part, self.document.catalog))
        rows = [row for row in results.workload_rows() if row["id"] == key]
        if not rows:
            found = [notice for notice in results.warnings if notice.path.startswith(f"workloads/{key}")]
            return "\n".join(notice_text(notice) for notice in found)
        if work.kind == "federated":
            text = self.tr(
                "{energy} a year on the devices and in transfer, {carbon} location-based; outside the halls, "
                "in the totals of the plan."
            )
            values = {
                "energy": format_quantity(rows[0]["client_kwh"], "kWh"),
                "carbon": format_quantity(rows[0]["client_kg"], "kg"),
            }
        else:
            text = self.tr(
                "{fleet}: it needs {needed} of {count} accelerators{days}. With its share of the fleet's "
                "idle time: {energy} and {carbon} location-based in {year}."
            )
            fleet = next(item for item in results.plan.fleets if item.id == work.fleet)
            row = max(rows, key=lambda each: each["needed"])
            days = self.tr(", one run takes {days} days").replace("{days}", format_number(row["days"]))
            values = {
                "fleet": fleet.name or fleet.id,
                "needed": cells.number_text(row["needed"], 3),
                "count": cells.number_text(float(fleet.count or 0)),
                "days": days if row["days"] else "",
                "energy": format_quantity(row["facility_kwh"], "kWh"),
                "carbon": format_quantity(row["electricity_location_kg"], "kg"),
                "year": str(row["year"]),
            }
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        quiet = ("demand-final-only",)
        notes = [
            notice_text(notice)
            for notice in results.warnings
            if notice.code.startswith("demand-") and notice.code not in quiet
        ]
        return "\n".join([text, *dict.fromkeys(notes)])


def _alone(plan: Plan, work: Workload) -> Plan:
    return msgspec.structs.replace(around(plan, ""), workloads=(work,))
