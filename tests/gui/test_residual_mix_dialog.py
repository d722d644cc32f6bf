"""The dialog of the residual mix: what is typed, what comes out, what is wrong, one step of undo."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from greenplanner.gui.document import Document
from greenplanner.gui.pages import energy
from greenplanner.gui.pages.energy import EnergyPage
from greenplanner.gui.widgets.mix_grid import EXPIRED, FACTOR, FROM, GENERATION, ISSUED, KIND, LEFT, SOURCE
from greenplanner.gui.widgets.residual_mix_dialog import ResidualMixDialog
from greenplanner.plan.types import Fleet, MixRow, Plan, ResidualMix, Site
from tests.gui.page_support import open_document

PLAN = Plan(
    name="Mix",
    sites=(
        Site(id="va", name="Virginia", region="US-VA", residual_kg_per_kwh=0.3),
        Site(id="de", name="Frankfurt", region="DEU"),
    ),
    fleets=(Fleet(id="f", site="va", accelerator="h100-sxm5-80gb", count=64, utilization=0.5),),
)
MIX = ResidualMix(
    id="m", name="Testland", year=2025, unit="TWh", source="Registry",
    rows=(
        MixRow(source="wind", generation=100, issued=80, expired=10),
        MixRow(source="coal", generation=60, kg_per_kwh=0.9),
    ),
)  # fmt: skip
TAKEN = msgspec.structs.replace(
    PLAN,
    residual_mixes=(MIX,),
    sites=(Site(id="va", name="Virginia", region="US-VA", residual_mix="m"), PLAN.sites[1]),
)


@pytest.fixture
def document(qapp: object) -> Document:
    return open_document(PLAN)


def dialog_of(document: Document, qtbot: Any, site: str | None = "va") -> ResidualMixDialog:
    dialog = ResidualMixDialog(document, site)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def enter(dialog: ResidualMixDialog, rows: list[list[str]]) -> None:
    """Write rows of source, kind, generation, issued, expired, factor."""
    dialog.grid.setRowCount(len(rows))
    dialog.grid.set_texts(rows)


T19 = [["wind", "", "100", "80", "10", ""], ["coal", "", "60", "", "", "0.9"]]


def test_a_new_mix_begins_with_the_sources_of_the_catalog(document: Document, qtbot: Any) -> None:
    dialog = dialog_of(document, qtbot)
    grid = dialog.grid
    assert [grid.text_at(row, SOURCE) for row in range(grid.rowCount())][:4] == [
        "coal",
        "gas",
        "oil",
        "nuclear",
    ]
    assert grid.text_at(0, KIND) == "fossil"
    assert "0.76 (0.67 – 0.87)" in grid.text_at(0, FROM)
    assert not dialog.use_button.isEnabled()
    assert dialog.takers() == ["va"]
    assert not dialog.problem.property("danger")  # an empty grid is no mistake yet


def test_t19_live(document: Document, qtbot: Any) -> None:
    """Wind 100 - 80 + 10 = 30 left; 54 / 90 = 0.6; production mix 0.3375."""
    dialog = dialog_of(document, qtbot)
    enter(dialog, T19)
    assert [dialog.grid.text_at(row, LEFT) for row in (0, 1)] == ["30", "60"]
    assert "0.6 kg" in dialog.result.text()
    assert "0.3375" in dialog.details.text()
    assert "fossil 66.67 %" in dialog.details.text()
    assert dialog.grid.text_at(1, FROM) == "entered"
    dialog.grid.item(0, EXPIRED).setText("40")  # 60 left: 54 / 120
    assert "0.45 kg" in dialog.result.text()


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([["wind", "", "100", "180", "10", ""]], "Row 1: wind: 180 certificates issued are more than 100"),
        ([["coal", "", "60"], ["peat", "fossil", "5"]], "Row 2: peat is no source of the catalog; enter its"),
        ([["coal", "", "60"], ["peat", "", "5", "", "", "1"]], "say whether it is fossil"),
        ([["wind", "", "-1"]], "Row 1: "),
        ([["coal", "", "1", "", "", "9"]], "Row 1: "),
        ([["", "", "5"]], "Row 1 needs a source."),
        ([["wind", "", "10", "10"]], "No untracked electricity is left"),
    ],
)
def test_what_is_wrong_names_the_row(document: Document, qtbot: Any, rows: Any, says: str) -> None:
    dialog = dialog_of(document, qtbot)
    enter(dialog, rows)
    assert says in dialog.problem.text()
    assert dialog.problem.property("danger")
    assert not dialog.use_button.isEnabled()


def test_paste_from_excel(document: Document, qtbot: Any, qapp: Any) -> None:
    dialog = dialog_of(document, qtbot)
    dialog.grid.setRowCount(1)
    qapp.clipboard().setText("hydro\trenewable\t1 200\t300\t50\nlignite\tfossil\t500\t\t\t1.1")
    dialog.grid.setCurrentCell(0, SOURCE)
    dialog.grid.paste()
    hydro, lignite = dialog.grid.rows()
    assert (hydro.source, hydro.kind, hydro.generation, hydro.issued) == ("hydro", None, 1200, 300)
    assert (lignite.source, lignite.kind, lignite.kg_per_kwh) == ("lignite", "fossil", 1.1)
    assert dialog.found is not None
    assert dialog.found.kg_per_kwh == pytest.approx(550 / 1450)


def test_use_it_is_one_step_of_undo(document: Document, qtbot: Any, monkeypatch: Any) -> None:
    """The site takes the calculated factor, its entered one goes; the panel says whence it comes."""
    page = EnergyPage(document)
    qtbot.addWidget(page)
    page.show()

    def use(dialog: ResidualMixDialog) -> int:
        enter(dialog, T19)
        dialog.name.setText("Testland")
        dialog.year.setText("2025")
        dialog.sites.item(0).setCheckState(energy.Qt.CheckState.Checked)
        dialog.use_button.click()
        return 1

    monkeypatch.setattr(ResidualMixDialog, "exec", use)
    page.mix_action.trigger()
    document.flush()
    (mix,) = document.plan.residual_mixes
    assert (mix.name, mix.year, mix.rows) == ("Testland", 2025, (MIX.rows[0], MIX.rows[1]))
    site = document.plan.sites[0]
    assert (site.residual_mix, site.residual_kg_per_kwh) == (mix.id, None)
    results = document.results
    assert results is not None
    assert results.total("scope2_market_kg") == pytest.approx(0.6 * results.total("grid_kwh"))
    origin = document.resolved.origins["sites/va/residual_kg_per_kwh"]
    assert "calculated from the residual mix Testland" in origin.source
    document.undo()
    assert document.plan == PLAN
    document.redo()
    assert document.plan.residual_mixes == (mix,)


def test_it_can_be_opened_again_and_removed(qapp: object, qtbot: Any) -> None:
    document = open_document(TAKEN)
    dialog = dialog_of(document, qtbot)
    assert (dialog.name.text(), dialog.year.text(), dialog.unit.currentText()) == ("Testland", "2025", "TWh")
    assert dialog.takers() == ["va"]
    dialog.grid.item(1, FACTOR).setText("0.6")
    dialog.grid.item(0, ISSUED).setText("")
    dialog.sites.item(0).setCheckState(energy.Qt.CheckState.Unchecked)
    assert dialog.use_button.text() == "Keep in the plan"
    dialog.use_button.click()
    assert dialog.plan is not None
    assert dialog.plan.residual_mixes[0].rows[1].kg_per_kwh == 0.6
    assert dialog.plan.sites[0].residual_mix is None
    again = dialog_of(document, qtbot)
    assert again.drop_button.isVisible()
    again.drop_button.click()
    assert again.plan is not None
    assert again.plan.residual_mixes == ()
    assert again.plan.sites[0].residual_mix is None


def test_the_year_is_checked(document: Document, qtbot: Any) -> None:
    dialog = dialog_of(document, qtbot)
    enter(dialog, T19)
    dialog.year.setText("25")
    assert "1990" in dialog.problem.text()
    assert not dialog.use_button.isEnabled()


def test_columns_of_amounts(document: Document, qtbot: Any) -> None:
    """The unit stands in the headings of the energies."""
    dialog = dialog_of(document, qtbot)
    dialog.unit.setCurrentText("TWh")
    assert dialog.grid.horizontalHeaderItem(GENERATION).text() == "Generated (TWh)"


def test_enter_in_the_grid_edits_and_does_not_close(document: Document, qtbot: Any) -> None:
    dialog = dialog_of(document, qtbot)
    enter(dialog, T19)
    dialog.grid.setFocus()
    dialog.grid.setCurrentCell(0, GENERATION)
    qtbot.keyClick(dialog.grid, energy.Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.plan is None
    editor = dialog.grid.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "200")
    qtbot.keyClick(editor, energy.Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.grid.text_at(0, GENERATION) == "200")  # 130 left: 54 / 190
    assert dialog.found is not None
    assert dialog.found.kg_per_kwh == pytest.approx(54 / 190)
    dialog.grid.setCurrentCell(0, LEFT)
    qtbot.keyClick(dialog.grid, energy.Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_source_is_chosen_from_the_list_or_typed(document: Document, qtbot: Any) -> None:
    dialog = dialog_of(document, qtbot)
    dialog.add_button.click()
    last = dialog.grid.rowCount() - 1
    delegate = dialog.grid.itemDelegateForColumn(SOURCE)
    index = dialog.grid.model().index(last, SOURCE)
    box = delegate.createEditor(dialog.grid, None, index)
    assert "wind" in [box.itemText(n) for n in range(box.count())]
    box.setCurrentText("lignite")
    delegate.setModelData(box, dialog.grid.model(), index)
    assert dialog.grid.text_at(last, SOURCE) == "lignite"
    dialog.cut_button.click()
    assert dialog.grid.rowCount() == last


def test_tab_leaves_the_grid_and_reaches_the_button(document: Document, qtbot: Any) -> None:
    """A grid that keeps Tab for its cells would hold whoever has no mouse."""
    dialog = dialog_of(document, qtbot)
    enter(dialog, T19)
    dialog.grid.setFocus()
    seen = []
    for _ in range(6):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    assert seen[:4] == [dialog.add_button, dialog.cut_button, dialog.sites, dialog.use_button]
    assert dialog.mixes in seen or dialog.name in seen
    assert not dialog.grid.horizontalHeader().highlightSections()  # bold headings would be cut


def test_enter_presses_the_button_that_has_the_focus(document: Document, qtbot: Any) -> None:
    dialog = dialog_of(document, qtbot)
    enter(dialog, T19)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.add_button.setFocus()
    qtbot.keyClick(dialog.add_button, Qt.Key.Key_Return)
    assert dialog.grid.rowCount() == 3
    assert dialog.isVisible(), "the default button was not meant"
    dialog.name.setFocus()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.plan is not None
