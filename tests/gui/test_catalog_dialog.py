"""The dialog of catalog versions: add, compare, fix the plan to one, undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from greenplanner.catalog.additions import versions
from greenplanner.gui.catalog_dialog import CatalogDialog
from greenplanner.gui.document import Document
from tests.catalog.test_additions import ROW, lines_of, table
from tests.whatif.test_restate import PLAN


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "library"
    monkeypatch.setattr("greenplanner.catalog.additions.default_library", lambda: folder)
    return folder


@pytest.fixture
def dialog(library: Path, qtbot: Any) -> CatalogDialog:
    document = Document()
    document.open_plan(PLAN, None)
    document.flush()
    found = CatalogDialog(document)
    qtbot.addWidget(found)
    found.show()
    return found


def test_add_compare_use_and_undo(dialog: CatalogDialog, library: Path, tmp_path: Path) -> None:
    document = dialog._document
    base = document.catalog.version
    assert dialog.tree.topLevelItemCount() == 1
    assert not dialog.tabs.isVisible()
    dialog.add(table(tmp_path, ROW), "residual-2027")
    assert "replaced: 1" in dialog.problem.text()
    assert document.catalog.version == f"{base}+residual-2027"  # the plan follows the newest
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(1))  # the shipped one
    assert dialog.tabs.isVisible()
    assert dialog.inputs.topLevelItem(0).text(2) == "0.3"
    assert "an issuing body" in dialog.inputs.topLevelItem(0).text(4)
    dialog.use()
    assert document.plan.catalog_version == base
    assert document.catalog.version == base
    document.flush()
    assert document.results.resolved.catalog.version == base
    document.undo()
    document.flush()
    assert document.catalog.version == f"{base}+residual-2027"


def test_faults_are_said(dialog: CatalogDialog, library: Path, tmp_path: Path) -> None:
    dialog.add(table(tmp_path, ROW.replace("0.25", "0.31")), "x")
    assert "outside its own range" in dialog.problem.text()
    assert dialog.problem.property("danger")
    assert len(versions(library)) == 1


def test_a_version_in_use_stays(dialog: CatalogDialog, tmp_path: Path) -> None:
    dialog.add(table(tmp_path, ROW), "x")
    dialog.use()
    dialog.remove()
    assert "choose another version first" in dialog.problem.text()
    dialog.newest_button.click()
    dialog.remove()
    assert dialog.tree.topLevelItemCount() == 1


def test_a_place_without_hours_is_told_and_with_them_added(
    dialog: CatalogDialog, library: Path, tmp_path: Path
) -> None:
    head, rows = lines_of("climates.csv", "dublin")
    places = table(tmp_path, *(row.replace("dublin,", "cork,", 1) for row in rows), head=head)
    dialog.add(places, "cork")
    assert "has no hours: first add" in dialog.problem.text()
    head, rows = lines_of("climate_hours.csv", "dublin")
    hours = [row.replace("dublin,", "cork,", 1) for row in rows]
    dialog.add(table(tmp_path, *hours, head=head, name="hours.csv"), "hours")
    assert "new rows: 1, replaced: 0" in dialog.problem.text()
    dialog.add(places, "cork")
    assert dialog._document.catalog.climates.row("cork").metro
    assert len(versions(library)) == 3
