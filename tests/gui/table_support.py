"""What the tests of the table pages share: a plan, a page, and ways to a cell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from greenplanner.gui.document import Document
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.pages.tables import FleetsPage
from greenplanner.gui.widgets.editors import ChoiceEditor, TextEditor, YearEditor
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Site

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAN = Plan(
    name="Test",
    sites=(Site(id="a", name="Alpha", region="DEU"), Site(id="b", name="Beta", region="FRA")),
    fleets=(
        Fleet(id="f1", name="Zulu", site="a", accelerator="h100-sxm5-80gb", count=8, utilization=0.5),
        Fleet(id="f2", name="Yankee", site="b", accelerator="h100-sxm5-80gb", count=64),
        Fleet(id="f3", name="Xray", site="a", accelerator="h100-sxm5-80gb", count=16, idle_w=80.0),
    ),
    contracts=(
        Contract(id="good", name="Good", kind="eac", site="a", volume_kwh_per_year=1e9),
        Contract(id="bad", name="Bad", kind="eac", site="a", share=0.1, qualifies=False),
    ),
    credits=(
        Credit(id="c1", name="Counted", volume_t=10, status="retired", retirement_date="2026-05-01"),
        Credit(id="c2", name="Late", volume_t=10, status="retired", retirement_date="2050-05-01"),
        Credit(id="c3", name="Planned", volume_t=10),
    ),
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def document(qapp: object) -> Document:
    document = Document()
    document.open_plan(PLAN, None)
    document.flush()
    return document


def show(kind: type[EntityPage], document: Document, qtbot: Any) -> EntityPage:
    page = kind(document)
    qtbot.addWidget(page)
    page.resize(1060, 620)
    page.show()
    page.activateWindow()
    page.view.setFocus()
    return page


@pytest.fixture
def page(document: Document, qtbot: Any) -> EntityPage:
    return show(FleetsPage, document, qtbot)


def go(page: EntityPage, key: str, field: str) -> QModelIndex:
    page.view.go(page.view.model().index(page.view.shown_row(key), page.table.column_of(field)))
    return page.view.currentIndex()


def editor(page: EntityPage) -> Any:
    kinds = TextEditor | ChoiceEditor | YearEditor
    found = [each for each in page.view.viewport().children() if isinstance(each, kinds)]
    return found[-1]


def fleet(document: Document, key: str) -> Fleet:
    return next(item for item in document.plan.fleets if item.id == key)
