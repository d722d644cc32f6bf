"""Computing the effects of levers off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.tasks import Progress, Work
from greenplanner.model.results import Results
from greenplanner.plan.lever_table import table
from greenplanner.plan.types import Lever, Plan, Step
from greenplanner.whatif.effects import Effect, lever_effect

translate = QCoreApplication.translate


def effects_work(
    plan: Plan,
    steps: Sequence[Lever],
    catalog: Catalog,
    base: Results,
    earlier: Sequence[Step],
    found: list[tuple[Lever, Effect]],
) -> Work:
    """Return work that puts the effect of each step into ``found``, one after the other.

    ``plan`` has the steps ``earlier`` done already, and ``base`` are its figures. The list may be
    read while the work goes on.
    """
    cache: dict[Any, Any] = {}

    def work(progress: Progress, cancelled: Any) -> list[tuple[Lever, Effect]]:
        for number, step in enumerate(steps):
            if cancelled():
                break
            progress(number / len(steps), tr_data(table()[step.lever].label))
            found.append((step, lever_effect(plan, step, catalog, cache, base=base, earlier=earlier)))
        progress(1.0)
        return found

    return work


def title() -> str:
    """Return what the status bar calls the work."""
    return translate("LeverGallery", "Effects of levers")
