"""The lever gallery: the list on the left, one lever in full on the right, effects in the background."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from greenplanner.gui.document import Document
from greenplanner.gui.lever_tasks import effects_work, title
from greenplanner.gui.models.lever_gallery import acts_on
from greenplanner.gui.tasks import Progress, Task, run_task
from greenplanner.gui.widgets.lever_detail import LeverDetail
from greenplanner.gui.widgets.lever_list import LeverList
from greenplanner.model.results import Results
from greenplanner.plan.lever_table import table
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Lever, Plan, Scenario, Step
from greenplanner.whatif.effects import Effect, lever_effect

_WAIT_MS = 350


class LeverGallery(QObject):
    """Keeps list and detail on the plan in force. ``added`` is a step to add or to put in place."""

    added = Signal(object, int)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.list = LeverList()
        self.detail = LeverDetail()
        self.effects: dict[str, Effect] = {}
        self.visible = False
        self._plan: Plan | None = None  # with the scenario done, as the effects are against it
        self._scenario: Scenario | None = None
        self._task: Task | None = None
        self._found: list[tuple[Lever, Effect]] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._start)
        self.list.chosen.connect(self.show_lever)
        self.list.scoped.connect(self._scoped)
        self.list.activated.connect(lambda _key: self._add_shown())
        self.detail.wanted.connect(self._preview)
        self.detail.added.connect(self.added)

    def _scoped(self, _target: str) -> None:
        """Forget the effects: they are of another target."""
        self.effects = {}
        self.list.set_effects(self.effects, stale=True)
        self.show_lever(self.list.key)
        self._start()

    def _steps(self) -> list[Lever]:
        scope = self.list.scope
        return [Lever(lever=key, target=scope) for key, info in table().items() if acts_on(info, scope)]

    # -- the plan ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Follow the document: effects of another plan are stale until they are computed again."""
        document = self.document
        if not self.visible or document.results is None:
            return
        scenario = document.scenario
        plan = self._applied(document.plan, scenario)
        self.list.set_plan(document.plan)
        if plan is None or (
            self._plan is not None and _same(plan, self._plan) and scenario == self._scenario
        ):
            return
        first = self._plan is None
        self._plan, self._scenario = plan, scenario
        self.list.set_effects(self.effects, stale=True)
        self.show_lever(self.list.key)
        if first:
            self._start()
        else:
            self._wait.start()

    def _applied(self, plan: Plan, scenario: Scenario | None) -> Plan | None:
        from greenplanner.whatif.scenario import apply_scenario

        if scenario is None:
            return plan
        try:
            return apply_scenario(plan, scenario, self.document.catalog)
        except SentenceError:
            return None

    @property
    def earlier(self) -> tuple[Step, ...]:
        """The steps of the scenario in force."""
        return self._scenario.steps if self._scenario is not None else ()

    def _start(self) -> None:
        if self._plan is None or self.document.results is None:
            return
        self._found = []
        steps = self._steps()
        work = effects_work(
            self._plan, steps, self.document.catalog, self.document.results, self.earlier, self._found
        )
        self._task = run_task(self.list, work, self._done, title=title(), key="levers")
        self._task.progressed.connect(self._partly)

    def finish(self) -> None:
        """Compute all effects now, for a picture."""
        self.refresh()
        self._wait.stop()
        if self._plan is None or self.document.results is None:
            return
        if self._task is not None:
            self._task.cancel()
        steps = self._steps()
        work = effects_work(self._plan, steps, self.document.catalog, self.document.results, self.earlier, [])
        self._done(work(lambda *_: None, lambda: False))
        self.finish_detail()

    def finish_detail(self) -> None:
        """Compute the effect of what the detail shows now."""
        self.refresh()
        found = self._before()
        if found is not None and self.detail.info is not None:
            plan, base, earlier = found
            step = self.detail.form.step()
            self._show_effect(lever_effect(plan, step, self.document.catalog, {}, base=base, earlier=earlier))

    def _partly(self) -> None:
        self._take(list(self._found))

    def _done(self, found: list[tuple[Lever, Effect]]) -> None:
        self._take(found)
        self.list.set_effects(self.effects)

    def _take(self, found: list[tuple[Lever, Effect]]) -> None:
        for step, effect in found:
            self.effects[step.lever] = effect
        self.list.set_effects(self.effects, stale=len(found) < len(self._steps()))
        if self.detail.number < 0 and self.detail.info is not None and not self.detail.form.step().parameters:
            effect = self.effects.get(self.detail.info.id)
            if effect is not None and any(step == self.detail.form.step() for step, _ in found):
                self._show_effect(effect)

    # -- one lever -----------------------------------------------------------------------------------

    def show_lever(self, key: str) -> None:
        """Show a lever at its defaults with its effect."""
        if not key or self._plan is None:
            return
        step = Lever(lever=key, target=self.list.scope)
        self.detail.set_lever(key, self.document.plan, self.document.catalog, step)
        self._preview(self.detail.form.step())

    def edit_step(self, number: int) -> None:
        """Show a step of the scenario with what is entered in it."""
        scenario = self.document.scenario
        if scenario is None or number >= len(scenario.steps):
            return
        step = scenario.steps[number]
        if not isinstance(step, Lever):
            return
        self.refresh()
        self.list.choose(step.lever)
        self.detail.set_lever(step.lever, self.document.plan, self.document.catalog, step, number)
        self._preview(step)

    def _preview(self, step: Lever) -> None:
        """Show the effect of what is entered; of a step in the scenario, against the plan without it."""
        effect = self.effects.get(step.lever)
        if (
            self.detail.number < 0
            and not self.list.gallery.stale
            and effect is not None
            and effect.step == step
        ):
            self._show_effect(effect)
            return
        found = self._before()
        if found is None:
            return
        plan, base, earlier = found
        self.detail.show_effect(None, "", "")
        catalog = self.document.catalog

        def work(progress: Progress, cancelled: object) -> Effect:
            return lever_effect(plan, step, catalog, {}, base=base, earlier=earlier)

        run_task(self.list, work, self._previewed, title=title(), key="lever", shown=False)

    def _previewed(self, effect: Effect) -> None:
        if self.detail.info is not None and self.detail.form.step() == effect.step:
            self._show_effect(effect)

    def _before(self) -> tuple[Plan, Results | None, tuple[Step, ...]] | None:
        """Return the plan that the shown lever is compared with, its figures and the steps in it."""
        if self._plan is None or self.document.results is None:
            return None
        number, scenario = self.detail.number, self._scenario
        if number < 0 or scenario is None:
            return self._plan, self.document.results, self.earlier
        earlier = scenario.steps[:number]
        before = self._applied(self.document.plan, msgspec.structs.replace(scenario, steps=earlier))
        return None if before is None else (before, None, earlier)

    def _show_effect(self, effect: Effect) -> None:
        results = self.document.results
        assert results is not None
        years = results.years
        span = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
        name = results.scenario or self.tr("the baseline")
        text = self.tr("Difference to {name}, {years}; the range is that of the parameters below.")
        if self.detail.number >= 0:
            text = self.tr("Difference to what the earlier steps leave, {years}.")
        text = text.replace("{name}", name).replace("{years}", span)
        self.detail.show_effect(effect, text, results.plan.currency or "")

    def _add_shown(self) -> None:
        if self.detail.add.isEnabled():
            self.detail.add.click()


def _same(one: Plan, other: Plan) -> bool:
    """Tell whether two plans have the same inputs; scenarios are none."""
    from greenplanner.plan.changes import changes

    found = changes(one, other)
    return not found.plan_fields and found.lists <= {"scenarios"}
