"""Undo and redo over plans. Plans are immutable and share their parts, so a step costs little."""

from __future__ import annotations

from typing import NamedTuple

from greenplanner.plan.types import Plan


class _Step(NamedTuple):
    plan: Plan
    label: str
    merge_key: object


class History:
    """The plans that were, the one that is, and the ones that were undone.

    ``merge_key`` folds a drag of a slider into one step: a push with the key of the step before
    replaces that step's plan, until :meth:`seal`, an undo or another key ends the run.
    """

    def __init__(self, plan: Plan, *, limit: int = 1000) -> None:
        self._steps: list[_Step] = [_Step(plan, "", None)]
        self._at = 0
        self._limit = max(limit, 1)
        self._merging = False
        self._saved: Plan | None = plan

    @property
    def plan(self) -> Plan:
        """The present plan."""
        return self._steps[self._at].plan

    def push(self, plan: Plan, label: str, merge_key: object = None) -> None:
        """Make a plan the present one; what was undone is gone. The same plan again is no step."""
        if plan is self.plan:
            return
        del self._steps[self._at + 1 :]
        top = self._steps[-1]
        if merge_key is not None and self._merging and top.merge_key == merge_key:
            self._steps[-1] = _Step(plan, label, merge_key)
            return
        self._steps.append(_Step(plan, label, merge_key))
        if len(self._steps) > self._limit + 1:
            del self._steps[0]
        self._at = len(self._steps) - 1
        self._merging = merge_key is not None

    def seal(self) -> None:
        """End the run of merged steps: the slider was let go."""
        self._merging = False

    def undo(self) -> Plan:
        """Go one step back and return the plan; nothing happens where there is none."""
        self._merging = False
        self._at = max(self._at - 1, 0)
        return self.plan

    def redo(self) -> Plan:
        """Go one step forward and return the plan; nothing happens where there is none."""
        self._merging = False
        self._at = min(self._at + 1, len(self._steps) - 1)
        return self.plan

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._at < len(self._steps) - 1

    @property
    def undo_label(self) -> str:
        """The label of the step that an undo takes back; empty where there is none."""
        return self._steps[self._at].label if self.can_undo else ""

    @property
    def redo_label(self) -> str:
        """The label of the step that a redo repeats; empty where there is none."""
        return self._steps[self._at + 1].label if self.can_redo else ""

    def mark_saved(self) -> None:
        """Remember the present plan as the one in the file; also ends a run of merged steps."""
        self._saved = self.plan
        self._merging = False

    def mark_unsaved(self) -> None:
        """Forget which plan is in the file: a recovered plan is in none."""
        self._saved = None

    @property
    def is_saved(self) -> bool:
        """Whether the present plan is the very one that was saved or opened."""
        return self.plan is self._saved
