"""The open plan as a QObject: the plan with its history, its file and its latest results."""

from __future__ import annotations

import logging
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from greenplanner.gui.i18n import error_text, tr_sentence
from greenplanner.gui.places import fault_text
from greenplanner.plan import messages
from greenplanner.plan.changes import changes
from greenplanner.plan.history import History
from greenplanner.plan.types import Plan, Scenario

if TYPE_CHECKING:
    from greenplanner.catalog.store import Catalog
    from greenplanner.model.results import Results
    from greenplanner.plan.messages import Fault
    from greenplanner.plan.resolve import Resolved

log = logging.getLogger(__name__)
# The caller of evaluate holds its cache; past so many entries, and two for each fleet (one of the
# baseline, one of the scenario), it is emptied.
_CACHE_ENTRIES = 256
# Without these a plan loads and saves, but has no figures.
_NO_FIGURES = (messages.FLEET_SITE,)


def _empty_plan() -> Plan:
    return Plan(name=QCoreApplication.translate("Document", "Untitled plan"))


class Document(QObject):
    """The plan in the window.

    An edit is a function of the caller that gives a new plan; :meth:`edit` takes the plan.
    Results follow once per turn of the event loop, however many edits came in it.
    """

    changed = Signal(object)  # Changes; before the results follow
    stepped = Signal()  # undo or redo went a step: what was typed and refused since is forgotten
    results_changed = Signal()  # results, baseline, faults or stale are new
    scenario_changed = Signal()
    saved_changed = Signal()  # path, title or the mark of unsaved changes
    problem = Signal(str)  # a sentence for the notice bar; empty: the problem is gone

    def __init__(self, catalog: Catalog | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fixed_catalog = catalog
        self._catalog = catalog
        self._catalog_key: tuple[str | None] | None = None
        self.catalog_problem = ""  # why the catalog is not the one that the plan asks for
        self._history = History(_empty_plan())
        self._cache: dict[Any, Any] = {}
        self.path: Path | None = None
        self.resolved: Resolved | None = None
        self.results: Results | None = None
        self.baseline: Results | None = None
        self.scenario_id: str | None = None
        self.faults: list[Fault] = []
        self.stale = False
        self.evaluation_ms: float | None = None
        self._said = ""
        self._lost_scenario = ""
        self._baseline_plan: Plan | None = None  # what the baseline was evaluated from
        # A burst of edits, such as a dragged slider, is evaluated once per turn of the event loop.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._evaluate)

    # -- what is open ------------------------------------------------------------------------------

    @property
    def catalog(self) -> Catalog:
        """The catalog of the plan, read at first use: the first picture of the window does not wait."""
        key = (self.plan.catalog_version,)
        if self._fixed_catalog is not None:
            return self._fixed_catalog
        if self._catalog is None or self._catalog_key != key:
            from greenplanner.plan.catalogs import catalog_of

            self._catalog, self.catalog_problem = catalog_of(self.plan)
            self._catalog_key = key
        return self._catalog

    def catalogs_changed(self) -> None:
        """Tables were added to the catalog or taken out: look the plan's version up again."""
        self._catalog_key = None
        self._baseline_plan = None
        self._timer.start()

    @property
    def plan(self) -> Plan:
        """The plan as entered."""
        return self._history.plan

    @property
    def scenario(self) -> Scenario | None:
        """The active scenario; None for the baseline."""
        return next((item for item in self.plan.scenarios if item.id == self.scenario_id), None)

    @property
    def modified(self) -> bool:
        """True while the plan differs from what was last opened or saved."""
        return not self._history.is_saved

    @property
    def title(self) -> str:
        """The name of the plan, or of its file where the plan has none."""
        if self.plan.name:
            return self.plan.name
        return self.path.stem if self.path else QCoreApplication.translate("Document", "Untitled plan")

    # -- edits -------------------------------------------------------------------------------------

    def edit(self, new_plan: Plan, label: str, merge_key: str | None = None) -> None:
        """Make ``new_plan`` the plan; ``label`` names the step of undo.

        Steps with the same ``merge_key`` in a row are one step, as the drag of a slider is.
        """
        before = self.plan
        if new_plan is before or new_plan == before:
            return
        self._history.push(new_plan, label, merge_key)
        self._announce(before)

    def undo(self) -> None:
        """Go one step back."""
        if self.can_undo:
            before = self.plan
            self._history.undo()
            self._announce(before)
            self.stepped.emit()

    def redo(self) -> None:
        """Go one step forward again."""
        if self.can_redo:
            before = self.plan
            self._history.redo()
            self._announce(before)
            self.stepped.emit()

    @property
    def can_undo(self) -> bool:
        """True where there is a step to go back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """True where a step was taken back."""
        return self._history.can_redo

    @property
    def undo_label(self) -> str:
        """What undo would take back."""
        return self._history.undo_label or ""

    @property
    def redo_label(self) -> str:
        """What redo would bring back."""
        return self._history.redo_label or ""

    def seal(self) -> None:
        """End the merging of steps: the next edit is a step of its own (a slider was released)."""
        self._history.seal()

    def set_scenario(self, scenario_id: str | None) -> None:
        """Show the results of another scenario; None for the baseline."""
        if scenario_id is not None and all(item.id != scenario_id for item in self.plan.scenarios):
            scenario_id = None
        self._lost_scenario = ""
        if scenario_id == self.scenario_id:
            return
        self.scenario_id = scenario_id
        self._timer.start()
        self.scenario_changed.emit()

    # -- files -------------------------------------------------------------------------------------

    def new(self) -> None:
        """Start with an empty plan."""
        self.open_plan(_empty_plan(), None)

    def load(self, path: str | Path) -> None:
        """Open a file; raises PlanFileError and keeps the open plan where it cannot."""
        from greenplanner.plan import files

        path = Path(path)
        self.open_plan(files.load(path), path)

    def open_plan(self, plan: Plan, path: Path | None, *, saved: bool = True) -> None:
        """Make a plan the open one with a history of its own; not ``saved`` marks it modified."""
        before = self.plan
        self._history = History(plan)
        if not saved:
            self._history.mark_unsaved()
        self.path = path
        self.results = self.baseline = self.resolved = None
        self.faults, self.stale = [], False
        self._baseline_plan = None
        self.scenario_id, self._lost_scenario = None, ""
        self._cache.clear()
        self._announce(before)
        self.scenario_changed.emit()

    def save(self, path: str | Path | None = None) -> None:
        """Write the plan; raises PlanFileError and keeps the mark where it cannot."""
        from greenplanner.plan import files

        target = Path(path) if path is not None else self.path
        if target is None:
            raise ValueError("a plan that was never saved needs a path")
        files.save(self.plan, target, self.catalog)
        self.path = target
        self._history.mark_saved()
        self.saved_changed.emit()

    # -- results -----------------------------------------------------------------------------------

    def flush(self) -> None:
        """Evaluate now what waits for the next turn of the event loop."""
        if self._timer.isActive():
            self._timer.stop()
            self._evaluate()

    def _announce(self, before: Plan) -> None:
        if self.scenario_id is not None and self.scenario is None:
            self._lost_scenario, self.scenario_id = self.scenario_id, None
            self.scenario_changed.emit()
        elif self._lost_scenario and any(item.id == self._lost_scenario for item in self.plan.scenarios):
            # A step of undo took the scenario on the screen away, and another one brought it back.
            if self.scenario_id is None:
                self.scenario_id = self._lost_scenario
                self.scenario_changed.emit()
            self._lost_scenario = ""
        self._timer.start()
        self.changed.emit(changes(before, self.plan))
        self.saved_changed.emit()

    def _evaluate(self) -> None:
        """Bring results up to date; what fails becomes faults, and the last good results stay."""
        started = perf_counter()
        try:
            self._bring_up_to_date()
        except Exception as error:  # an edit must never end in a traceback
            text = error_text(error)
            if not isinstance(error, ValueError | KeyError):
                log.exception("the plan could not be evaluated")
                internal = "The figures could not be computed because of an error in the program (%1)."
                text = QCoreApplication.translate("Document", internal).replace("%1", text)
            self.stale = self.results is not None
            self._say(text)
        else:
            self.evaluation_ms = (perf_counter() - started) * 1000
        self.results_changed.emit()

    def _bring_up_to_date(self) -> None:
        from greenplanner.model.evaluate import evaluate
        from greenplanner.plan.faults import plan_faults
        from greenplanner.plan.resolve import resolve

        self.faults = plan_faults(self.plan, self.catalog)
        if any(_blocks(fault) for fault in self.faults):
            self.stale = self.results is not None
            self._say(self._fault_sentence())
            return
        if len(self._cache) > 2 * len(self.plan.fleets) + _CACHE_ENTRIES:
            self._cache.clear()
        # A slider moves the scenario only: the baseline stays the same object then.
        resolved, baseline = self.resolved, self.baseline
        if resolved is None or baseline is None or not _same_baseline(self._baseline_plan, self.plan):
            resolved = resolve(self.plan, self.catalog)
            baseline = evaluate(resolved, cache=self._cache)
        results = baseline
        scenario = self.scenario
        if scenario is not None:
            from greenplanner.whatif.macc import ScenarioAbatements
            from greenplanner.whatif.scenario import apply_scenario

            changed = apply_scenario(self.plan, scenario, self.catalog)
            name = scenario.name or scenario.id
            results = evaluate(resolve(changed, self.catalog), scenario=name, cache=self._cache)
            results.baseline = baseline
            results.abatements = ScenarioAbatements(self.plan, scenario, self.catalog, most=0)
        self.resolved, self.baseline, self.results = resolved, baseline, results
        self._baseline_plan = self.plan
        self.stale = False
        self._say("")

    def _fault_sentence(self) -> str:
        blocking = [fault for fault in self.faults if _blocks(fault)]
        text = fault_text(blocking[0], self.plan)
        more = len(blocking) - 1
        if not more:
            return text
        sentence = QCoreApplication.translate("Document", "{first} (and {count} more)")
        return sentence.replace("{first}", text).replace("{count}", str(more))

    def _say(self, text: str) -> None:
        if text != self._said:
            self._said = text
            self.problem.emit(text)


def _blocks(fault: Fault) -> bool:
    return fault.blocking or fault.template in _NO_FIGURES


def _same_baseline(old: Plan | None, new: Plan) -> bool:
    """Tell whether two plans differ in their scenarios at most."""
    if old is None:
        return False
    found = changes(old, new)
    return not found.plan_fields and found.lists <= {"scenarios"}


def notes(document: Document) -> list[tuple[str, str]]:
    """Return (path, sentence) of what does not block the figures but belongs to them."""
    found = [(fault.path, fault_text(fault, document.plan)) for fault in document.faults]
    if document.results is not None:
        # The faults of the plan say so already.
        warnings = [each for each in document.results.warnings if not each.code.startswith("battery-no-")]
        found += [(each.path, tr_sentence(each.template, each.fields, each.text)) for each in warnings]
    return found
