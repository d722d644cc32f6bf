"""Keep or replace in the window: the table of both ways, what is refused, one step of undo."""

import pytest

from greenplanner.gui.document import Document
from greenplanner.gui.pages.tables import CreditsPage, FleetsPage
from greenplanner.gui.refresh_dialog import RefreshDialog
from tests.model.test_explain import walk
from tests.whatif.test_refresh import PLAN
from tests.whatif.test_refresh_purchases import CLOUD, HALL, RENTED, TWO, plan


@pytest.fixture
def document(qapp):
    found = Document()
    found.open_plan(PLAN, None)
    found.flush()
    return found


@pytest.fixture
def dialog(document, qtbot):
    found = RefreshDialog(document, document.plan.fleets[0])
    qtbot.addWidget(found)
    return found


def test_both_ways_stand_side_by_side(dialog):
    assert "new accelerators take over from 8 of 2024" in dialog.verdict.text()
    labels = [row[0] for row in dialog.table.figures.rows]
    assert "Carbon, embodied in full (t CO₂e): keep" in labels
    energy = dialog.table.figures.rows[0]
    assert energy[1] == pytest.approx(70.08)
    assert energy[-1] == pytest.approx(sum(energy[1:-1]))


def test_each_figure_of_both_ways_opens(dialog, qtbot):
    """Keeping is the sum of its fleets; replacing is what the plan changes; views are made of these."""
    dialog.show()
    dialog.result.tabs.setCurrentWidget(dialog.table)
    panel = dialog.beside.panel
    rows = dialog.table.figures.rows
    years = dialog.found.years
    for row, cells in enumerate(rows):
        scale = 1.0 if "Cost" in cells[0] else 1e3
        for column in (1, len(years), len(years) + 1):
            key = dialog.result.key_at(row, column)
            dialog.beside.explain(key)
            step = dialog.beside.panel._own.explain(panel.key, panel.year)
            assert step.value == pytest.approx(cells[column] * scale, rel=1e-9), cells[0]
            for each in walk(step):
                if each.children and each.adds_up:
                    total = sum(child.value or 0.0 for child in each.children)
                    assert total == pytest.approx(each.value, rel=1e-9, abs=1e-6), each.label
            assert panel.tree.topLevelItemCount() == 1
            panel.dismiss()
    index = dialog.table.figures.index(0, 1)
    dialog.table.clicked.emit(index)
    assert panel.key == "energy/keep"
    assert panel.year == years[0]
    assert any(
        item.path.startswith("fleets/")
        for step in walk(panel._own.explain(panel.key))
        for item in step.inputs
    )
    dialog.ratio.setValue(3.0)
    dialog.compare()
    assert panel.isHidden(), "another comparison closes what explained the one before"


def test_one_purchase_of_several_is_chosen(qapp, qtbot):
    document = Document()
    document.open_plan(TWO, None)
    document.flush()
    dialog = RefreshDialog(document, document.plan.fleets[0])
    qtbot.addWidget(dialog)
    texts = [dialog.purchase.itemText(n) for n in range(dialog.purchase.count())]
    assert texts == ["All purchases before: 12", "Purchase of 2024: 8 accelerators",
                     "Purchase of 2025: 4 accelerators"]  # fmt: skip
    assert dialog.found.old_count == 12
    dialog.purchase.setCurrentIndex(2)
    dialog.ratio.setValue(4.0)
    dialog.compare()
    assert (dialog.found.purchase, dialog.found.old_count, dialog.found.count) == (2025, 4, 1)
    assert "from 4 of 2025" in dialog.verdict.text()
    dialog.now.setValue(2028)
    assert dialog.purchase.currentData() == 2025
    dialog.take(True)
    assert [(each.id, each.count, each.last_year) for each in document.plan.fleets] == [
        ("f", 8, None), ("f-2025", 4, 2027), ("f-next", 1, None)
    ]  # fmt: skip


def test_rented_hardware_asks_for_its_rent(qapp, qtbot):
    document = Document()
    document.open_plan(plan(RENTED, sites=(CLOUD, HALL)), None)
    document.flush()
    dialog = RefreshDialog(document, document.plan.fleets[0])
    qtbot.addWidget(dialog)
    assert not dialog.tenure.isEnabled()
    assert dialog.price_label.text() == "Rent per accelerator-hour (USD/h)"
    assert "no rent is entered" in dialog.verdict.text()
    figures = dialog.result.table.figures
    shown = [figures.data(figures.index(row, 1)) == "not known" for row in range(12)]
    assert [row for row, hidden in enumerate(shown) if hidden] == [9, 11], "the costs of replacing"
    dialog.price.setValue(1.5)
    dialog.compare()
    assert dialog.found.rent_unknown == ()
    assert "not known" not in {figures.data(figures.index(row, 1)) for row in range(12)}
    assert "category 1 or 8" in dialog.note.text()
    dialog.site.setCurrentIndex(1)
    assert dialog.price_label.text() == "Price per accelerator (USD)"
    assert dialog.price.value() < 0
    dialog.compare()
    assert dialog.found.rented == (True, False)
    assert dialog.tenure.isEnabled()


def test_the_hardware_of_both_ways_is_shown(dialog):
    rows = dialog.result.hardware.figures.rows
    assert [row[:5] for row in rows] == [
        ["A100 SXM4 80GB", "keep", "8", "2024", "end of plan"],
        ["A100 SXM4 80GB", "replace now", "8", "2024", "2025"],
        ["B200 (HGX 180GB)", "replace now", "2", "2026", "end of plan"],
    ]
    assert rows[0][6] == "1.00 kW"


def test_the_picture_has_both_sums(dialog):
    dialog.result.chart.finish()
    axes = dialog.result.chart.picture().axes
    assert [len(each.lines) for each in axes] == [3, 2]
    assert axes[0].lines[1].get_ydata()[-1] == pytest.approx(dialog.found.replace.carbon_kg.sum() / 1e3)


def test_the_comparison_is_saved_as_a_workbook(dialog, tmp_path, monkeypatch):
    import openpyxl
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: said.append(words[-1]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "both"), ""))
    dialog.save_book.click()
    ws = openpyxl.load_workbook(tmp_path / "both.xlsx", data_only=True).worksheets[0]
    assert ws["B3"].value == "p"
    dialog.write_book(str(tmp_path / "none" / "both.xlsx"))
    assert len(said) == 1
    assert "cannot be written" in said[0]


def test_what_cannot_be_is_said_and_changes_nothing(dialog, document):
    dialog.keep_to.setValue(2000)
    dialog.compare()
    assert "before the replacement" in dialog.verdict.text()
    assert not dialog.take_replace.isEnabled()
    assert document.plan == PLAN


def test_a_way_becomes_one_step_of_undo(dialog, document):
    dialog.take(True)
    assert [fleet.last_year for fleet in document.plan.fleets] == [2025, None]
    document.undo()
    assert document.plan == PLAN


def test_the_ratio_is_a_suggestion(dialog):
    assert "peak throughput" in dialog.basis.text()
    dialog._chosen("h100-sxm5-80gb")
    assert dialog.ratio.value() == pytest.approx(3.17, abs=0.01)
    dialog.ratio.setValue(1.0)
    dialog.compare()
    assert dialog.found.count == 8


def test_fleets_page_offers_it(document, qtbot):
    page = FleetsPage(document)
    qtbot.addWidget(page)
    page.show()
    assert page.refresh_action in page.commands()
    assert page.refresh_action.isEnabled()


def test_without_a_fleet_there_is_nothing_to_compare(qapp, qtbot):
    import msgspec

    document = Document()
    document.open_plan(msgspec.structs.replace(PLAN, fleets=()), None)
    page = FleetsPage(document)
    qtbot.addWidget(page)
    page.show()
    assert not page.refresh_action.isEnabled()
    assert not page.embodied_action.isEnabled()
    document.undo()


def test_the_credits_page_shows_the_disclosure(qtbot, qapp):
    import msgspec

    from tests.model.test_credits import T21

    document = Document()
    document.open_plan(msgspec.structs.replace(PLAN, credits=T21), None)
    document.flush()
    page = CreditsPage(document)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    rows = {row[0]: row[1:] for row in page.disclosure.table.figures.rows}
    assert rows["Cancelled (t CO₂e)"][0] == 100.0
    assert rows["Share of removals"][0] == pytest.approx(0.6)
    assert page.disclosure.isVisible()
    with qtbot.waitSignal(page.explain_wanted) as caught:
        page.disclosure.table.clicked.emit(page.disclosure.table.figures.index(0, 0))
    assert caught.args == ["credits_cancelled_t#all"]
