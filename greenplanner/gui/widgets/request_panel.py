"""One request of a service, or one training: its energy, and what other methods say of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text, tr_data, tr_sentence, tr_sentences
from greenplanner.gui.numbers import format_exact, format_number, format_quantity, unit_text
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.explain_panel import origin_details, origin_text
from greenplanner.report.figures_bars import Bars, Part

if TYPE_CHECKING:
    from greenplanner.model.comparison_inference import OtherMethod
    from greenplanner.model.estimates_inference import InferenceEstimate, Parts
    from greenplanner.model.estimates_items import ItemEstimate
    from greenplanner.model.explain import Input, Step
    from greenplanner.model.results import Results

_DIGITS = 3


class RequestPanel(QFrame):
    """Shows one workload of the document; :meth:`show_workload` chooses which."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.estimate: InferenceEstimate | ItemEstimate | None = None
        self._workload: str | None = None
        self.heading = QLabel(self.tr("One request"))
        self.heading.setProperty("heading", True)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setProperty("muted", True)
        self.chart = ChartView()
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("Step"), self.tr("Value"), self.tr("Formula or origin")])
        self.tree.setAccessibleName(self.tr("Steps of one request"))
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 270)
        header.resizeSection(1, 130)
        self.body = QWidget()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.chart, 1)
        row.addWidget(self.tree, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(6)
        box.addWidget(self.heading)
        box.addWidget(self.summary)
        box.addWidget(self.notes)
        box.addWidget(self.body, 1)
        self._rest = QWidget()  # takes the room where there is nothing to draw
        box.addWidget(self._rest, 1)
        self.setProperty("card", True)
        document.results_changed.connect(self.refresh)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep step and value in sight in a narrow panel."""
        super().resizeEvent(event)
        room = self.width() // 2 - 40
        self.tree.header().resizeSection(0, max(140, min(270, room - 130)))
        self.tree.header().resizeSection(1, max(100, min(130, room - 140)))

    def show_workload(self, key: str | None) -> None:
        """Show the workload with this id; None shows what the panel is for."""
        self._workload = key
        self.refresh()

    def finish(self) -> None:
        """Draw the chart now, for a screenshot."""
        if self.tree.topLevelItemCount():
            self.chart.finish()

    def refresh(self) -> None:
        """Compute and show the request of the chosen workload."""
        from greenplanner.model.estimates_inference import InferenceEstimate
        from greenplanner.model.inference_steps import item_steps, request_steps

        self.estimate, trouble = None, self.tr("Choose a workload to see what it takes.")
        self.tree.clear()
        self.heading.setText(self.tr("One request"))
        self.notes.clear()
        if self._workload is not None and not self._training(self._workload):
            trouble = self._compute(self._workload)
        found = self.estimate
        if isinstance(found, InferenceEstimate):
            self.summary.setText(self._sentence(found))
            self.notes.setText("\n".join(self._note_lines(found)))
            self.chart.set_bars(self._bars(found.parts, found.others))
            self._add(None, request_steps(found), 0)
            self._add_methods([(item.name, item.wh, "Wh", item.note, item.source) for item in found.others])
        elif found is not None:
            self.heading.setText(self.tr("One item"))
            self.summary.setText(self._item_sentence(found))
            self.notes.setText(tr_sentences(found.row.note))
            self.chart.set_bars(self._bars(found.parts, ()))
            self._add(None, item_steps(found), 0)
        elif not self.tree.topLevelItemCount():
            self.summary.setText(trouble)
        shown = self.tree.topLevelItemCount() > 0
        self.body.setVisible(shown)
        self._rest.setVisible(not shown)
        self.notes.setVisible(bool(self.notes.text()))

    def _training(self, key: str) -> bool:
        """Show what other methods say of a training; False where the workload is none."""
        from greenplanner.model.workload_view import other_methods_of

        results = self.document.results
        others = other_methods_of(results, key) if results is not None else ()
        if results is None or not others:
            return False
        row = next(item for item in results.workload_rows() if item["id"] == key)
        self.heading.setText(self.tr("The training in {year}").replace("{year}", str(row["year"])))
        working, low, high = self._working(results, key, row)
        text = self.tr(
            "{working} of the facility while it works ({low} to {high}), {energy} with its share of the "
            "fleet's idle time; {hours} accelerator-hours, {carbon} location-based."
        )
        fields = {
            "working": format_quantity(working, "kWh"),
            "low": format_quantity(low, "kWh"),
            "high": format_quantity(high, "kWh"),
            "energy": format_quantity(row["facility_kwh"], "kWh"),
            "hours": format_number(row["hours"], _DIGITS),
            "carbon": format_quantity(row["electricity_location_kg"], "kg"),
        }
        for name, value in fields.items():
            text = text.replace("{" + name + "}", value)
        self.summary.setText(text)
        none = (0.0,) * len(others)
        # The other methods know no idle time: theirs stands against the work alone.
        idle = max(0.0, float(row["facility_kwh"]) - working)
        alone = (working, *(item.kwh for item in others))
        self.chart.set_bars(
            Bars(
                title=self.tr("Other methods say"),
                unit="kWh",
                categories=(self.tr("This plan"), *(item.name for item in others)),
                parts=(
                    Part("work", self.tr("The work alone"), alone),
                    Part("idle", self.tr("Its share of idle time"), (idle, *none)),
                ),
                category_label=self.tr("Method"),
                total_label=self.tr("Total"),
                horizontal=True,
            )
        )
        self._add_methods([(item.name, item.kwh, "kWh", item.note, item.source) for item in others])
        return True

    def _working(self, results: Results, key: str, row: dict[str, Any]) -> tuple[float, float, float]:
        """Return facility energy of the work alone in kWh with low and high; that of the row if unknown."""
        from greenplanner.gui.models.workload_figures import plan_in_force, training_of

        plan, all_of = plan_in_force(self.document), float(row["facility_kwh"])
        found = training_of(self.document, plan, results, key, row["year"]) if plan is not None else None
        if found is None:
            return all_of, all_of, all_of
        return found.facility_kwh, found.facility_kwh_low, found.facility_kwh_high

    def _compute(self, key: str) -> str:
        """Set the estimate, or return the sentence that says why there is none."""
        from greenplanner.model.estimates_inference import estimate_in_plan
        from greenplanner.model.estimates_items import item_in_plan
        from greenplanner.model.inference import DoesNotFitError, UnknownFigureError
        from greenplanner.plan.resolve import resolve
        from greenplanner.whatif.scenario import apply_scenario

        plan, catalog = self.document.plan, self.document.catalog
        try:
            if self.document.scenario is not None:
                plan = apply_scenario(plan, self.document.scenario, catalog)
            work = next((item for item in plan.workloads if item.id == key), None)
            if work is None or work.kind != "inference":
                return self.tr("Choose a workload to see what it takes.")
            compute = estimate_in_plan if (work.task or "text") == "text" else item_in_plan
            self.estimate = compute(resolve(plan, catalog), key, pue=self._pue(work.fleet))
        except DoesNotFitError as error:
            text = self.tr("The model does not fit: {given} accelerators are given, {needed} are needed.")
            return text.replace("{given}", str(error.given)).replace("{needed}", str(error.needed))
        except UnknownFigureError as error:
            return self.tr("This is not known: {what}.").replace("{what}", tr_data(str(error)))
        except (ValueError, KeyError) as error:
            return error_text(error)
        return ""

    def _pue(self, fleet_id: str | None) -> float | None:
        """Return the PUE that the results give for a fleet, None where there are none."""
        results = self.document.results
        index = {fleet.id: number for number, fleet in enumerate(results.plan.fleets)} if results else {}
        if results is None or fleet_id not in index:
            return None
        number = index[fleet_id]
        it_kwh = float(results.by_fleet("it_kwh")[:, :, number].sum())
        facility = float(results.by_fleet("facility_kwh")[:, :, number].sum())
        return max(1.0, facility / it_kwh) if it_kwh > 0.0 else None

    # -- what is shown -----------------------------------------------------------------------

    def _sentence(self, found: InferenceEstimate) -> str:
        service = found.service
        one = self.tr(
            "{wh} Wh ({low} to {high}) and {g} g CO₂e (location-based). One accelerator holds the model and "
            "works on {batch} requests at a time: {speed} output tokens a second, {seconds} s an answer."
        )
        more = self.tr(
            "{wh} Wh ({low} to {high}) and {g} g CO₂e (location-based). {count} accelerators hold the model "
            "and work on {batch} requests at a time: {speed} output tokens a second, {seconds} s an answer."
        )
        text = one if service.count == 1 else more
        fields = {
            "wh": format_number(found.parts.total, _DIGITS),
            "low": format_number(found.wh_low, _DIGITS),
            "high": format_number(found.wh_high, _DIGITS),
            "g": format_number(found.g, _DIGITS),
            "count": str(service.count),
            "batch": format_exact(round(service.batch, 1)),
            "speed": format_number(service.tokens_per_second, _DIGITS),
            "seconds": format_number(service.latency_s, _DIGITS),
        }
        for name, value in fields.items():
            text = text.replace("{" + name + "}", value)
        return text

    def _note_lines(self, found: InferenceEstimate) -> list[str]:
        from greenplanner.model.inference_steps import cautions

        return [tr_sentence(item.template, item.fields, item.text) for item in cautions(found)]

    def _item_sentence(self, found: ItemEstimate) -> str:
        text = self.tr(
            "{wh} Wh ({low} to {high}) and {g} g CO₂e (location-based) for one {item}; an accelerator works "
            "{seconds} s on it."
        )
        fields = {
            "wh": format_number(found.parts.total, _DIGITS),
            "low": format_number(found.wh_low, _DIGITS),
            "high": format_number(found.wh_high, _DIGITS),
            "g": format_number(found.g, _DIGITS),
            "item": tr_data(found.row.item),
            "seconds": format_number(found.service.accelerator_hours * 3600.0, _DIGITS),
        }
        for name, value in fields.items():
            text = text.replace("{" + name + "}", value)
        return text

    def _bars(self, parts: Parts, others: Sequence[OtherMethod]) -> Bars:
        """Return ours by part beside the totals of the other methods."""
        empty = (0.0,) * len(others)
        ours = [
            ("prompt", self.tr("Reading the prompt"), parts.prompt),
            ("output", self.tr("Writing the answer"), parts.output),
            ("server", self.tr("Rest of the server"), parts.host + parts.supplies),
            ("standby", self.tr("Standby"), parts.standby),
            ("facility", self.tr("Facility"), parts.facility),
        ]
        if not others:
            ours[:2] = [("output", self.tr("Accelerators"), parts.output)]
        stack = [Part(key, label, (value, *empty)) for key, label, value in ours]
        if others:
            totals = (0.0, *(item.wh for item in others))
            stack.append(Part("other", self.tr("Other method, all in all"), totals))
        return Bars(
            title=self.tr("Other methods say") if others else self.tr("Energy by part"),
            unit="Wh",
            categories=(self.tr("This plan"), *(item.name for item in others)),
            parts=tuple(stack),
            category_label=self.tr("Method"),
            total_label=self.tr("Total"),
            horizontal=True,
        )

    def _add_methods(self, others: Sequence[tuple[str, float, str, str, str]]) -> None:
        """List name, value, unit, weak point and source of the other methods."""
        methods = QTreeWidgetItem([self.tr("Other methods"), "", ""])
        for name, value, unit, note, source in others:
            line = QTreeWidgetItem([name, format_quantity(value, unit, 4), tr_data(note)])
            line.setToolTip(2, f"{tr_data(note)}\n{tr_data(source)}")
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            methods.addChild(line)
        self.tree.addTopLevelItem(methods)
        methods.setExpanded(True)

    def _add(self, parent: QTreeWidgetItem | None, step: Step, depth: int) -> None:
        item = QTreeWidgetItem([tr_data(step.label), format_quantity(step.value, step.unit, 4), ""])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tip = "\n".join(text for text in (tr_data(step.formula), tr_data(step.note)) if text)
        item.setToolTip(0, tip or item.text(0))
        item.setText(2, tr_data(step.formula))
        item.setToolTip(2, tip)
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        for entry in step.inputs:
            item.addChild(self._input(entry))
        for child in step.children:
            self._add(item, child, depth + 1)
        item.setExpanded(depth < 2)

    def _input(self, entry: Input) -> QTreeWidgetItem:
        value = entry.value
        number = isinstance(value, int | float)
        shown = f"{format_exact(value)} {unit_text(entry.unit)}".strip() if number else str(value)
        line = QTreeWidgetItem([tr_data(entry.label), shown, origin_text(entry.origin)])
        line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.setToolTip(2, origin_details(entry.origin))
        font = line.font(0)
        font.setItalic(True)
        line.setFont(0, font)
        return line
