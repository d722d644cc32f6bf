"""What the tests of the pages share: a document with a plan, and pages with their charts drawn."""

from __future__ import annotations

from typing import Any

from greenplanner.gui.document import Document
from greenplanner.plan.types import Plan
from tests.bench.edit_to_paint import plan as fleets_plan


def open_document(plan: Plan | None = None) -> Document:
    document = Document()
    document.open_plan(fleets_plan(3) if plan is None else plan, None)
    document.flush()
    return document


def shown(qtbot: Any, page: Any, width: int = 1280, height: int = 720) -> Any:
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.prepare_screenshot()
    return page
