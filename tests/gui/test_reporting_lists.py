"""Reservations, other servers and removals in the window: entered, undone, with their scores."""

import msgspec
import pytest

from greenplanner.gui.document import Document
from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.pages.indicators import IndicatorsPage
from greenplanner.gui.pages.tables import CreditsPage
from greenplanner.gui.places import place_text
from greenplanner.gui.plan_settings import PlanSettings
from greenplanner.gui.settings import Settings
from greenplanner.gui.widgets.click_explain import split_year
from greenplanner.plan.types import Credit, Fleet, Plan, Site
from tests.gui.page_support import open_document, shown

# 5000 kg of embodied carbon over 4 years, 8 accelerators, 0.4 kg/kWh.
PLAN = Plan(
    name="p", start_year=2026,
    sites=(Site(id="s", name="Hall", pue=1.25, grid_kg_per_kwh=0.4),),
    fleets=(
        Fleet(id="f", name="Cluster", site="s", count=8, tdp_w=1000.0, idle_w=1000.0, max_w=1000.0,
              embodied_kg_per_accelerator=625.0, embodied_kg_per_server=0.0, lifetime_years=4.0),
    ),
)  # fmt: skip


@pytest.fixture
def page(qtbot):
    found = shown(qtbot, IndicatorsPage(open_document(PLAN)))
    found.show_list("reservations")
    return found


def enter(part, field, text, row=0):
    assert part.table.enter(part.table.id_at(row), part.table.attributes[part.table.column_of(field)], text)
    part.document.flush()


def test_a_reservation_is_added_scored_and_undone(page):
    """T07 and T08 in the window: 25.68 kg; with 10 kWh measured and 1000 units 29.68 g."""
    part = page.lists["reservations"]
    assert part.stack.currentIndex() == 0  # the empty state, with its button
    part.first_button.click()
    document = page.document
    document.flush()
    made = document.plan.reservations[0]
    assert (made.name, made.fleet, made.reserved, made.hours_per_year) == ("Reservation 1", "f", 1.0, 8760.0)
    enter(part, "reserved", "2")
    enter(part, "hours_per_year", "720")
    enter(part, "units_per_year", "1000")
    document.edit(_measured(document, 10.0), "measured")
    document.flush()
    first = len(part.table.attributes)
    shown_texts = [part.table.data(part.table.index(0, first + n)) for n in (0, 1)]
    assert shown_texts == ["25.68", "29.68"]
    # A click opens how the score came about.
    key = part.table.explains(0, first + 1)
    step = document.results.explain(split_year(key)[0], None)
    assert step.value == pytest.approx(29.684931506849313, rel=1e-9)
    page.show_group("sci")
    row = next(row for row in page.shown.rows if row[0] == "SCI per unit, reserved hardware")
    assert row[1] == pytest.approx(29.684931506849313, rel=1e-9)
    for _ in range(5):
        document.undo()
    assert document.plan.reservations == ()


def _measured(document, kwh):
    from greenplanner.plan.edits import set_value

    return set_value(document.plan, f"reservations/{document.plan.reservations[0].id}/kwh_per_year", kwh)


def test_what_is_no_value_stays_in_its_cell_with_a_sentence(page):
    part = page.lists["reservations"]
    part.add()
    column = part.table.attributes[part.table.column_of("hours_per_year")]
    assert not part.table.enter(part.table.id_at(0), column, "9000")
    assert "above 8760" in part.table.refused_at(0, "hours_per_year").sentence
    assert page.document.plan.reservations[0].hours_per_year == 8760.0


def test_other_servers_give_iteusv(page):
    page.show_list("cpu_servers")
    part = page.lists["cpu_servers"]
    part.add()
    enter(part, "cpu_utilization", "40")
    page.show_group("dc")
    row = next(row for row in page.shown.rows if str(row[0]).startswith("ITEUsv"))
    assert row[1] == pytest.approx(0.4)
    assert [action.text() for action in page.commands()] == ["Copy the table"]
    page.show_list("cpu_servers")
    assert "Add servers" in [action.text() for action in page.commands()]


def test_removals_are_a_tab_of_the_credits(qtbot):
    page = shown(qtbot, CreditsPage(open_document(PLAN)))
    page.tabs.setCurrentIndex(1)
    page.removals.first_button.click()
    enter(page.removals, "t_per_year", "120")
    page.removals.refresh(None)
    assert "120" in page.removals.totals.text()
    assert "e1_7_removals_own" in page.removals.totals.text()
    plan = page.document.plan
    assert plan.removals[0].t_per_year == 120.0
    assert place_text(plan, "removals[0].t_per_year") == "Removal 1 – Removed"
    assert page.document.results.total("total_location_kg") == pytest.approx(
        open_document(PLAN).results.total("total_location_kg")
    )


def test_a_fault_of_a_list_leads_to_its_page(qtbot, tmp_path, monkeypatch):
    document = Document()
    document.open_plan(PLAN, None)
    window = MainWindow(document, Settings(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    monkeypatch.setattr("greenplanner.gui.dialogs.NotesDialog.ask", lambda *_: "reservations[0].first_year")
    window.commands.show_notes()
    assert window.page_id == "indicators"
    assert window.page.tabs.tabText(window.page.tabs.currentIndex()) == "Reservations"


def test_questions_of_the_plan_are_answered_with_yes_or_no(qtbot):
    """The foundational criteria of VCMI in the plan settings: not answered, yes, no."""
    dialog = PlanSettings(open_document(PLAN))
    qtbot.addWidget(dialog)
    box = dialog.editors["vcmi_inventory"]
    assert [box.itemText(n) for n in range(box.count())] == ["Not answered", "yes", "no"]
    box.setCurrentIndex(1)
    dialog.editors["neutrality_attested"].setCurrentIndex(2)
    dialog.accept()
    assert dialog.plan.vcmi_inventory is True
    assert dialog.plan.neutrality_attested is False
    assert dialog.plan.vcmi_target is None


def test_the_disclosure_says_which_criteria_of_vcmi_are_open(qtbot):
    """All emissions covered, but no tier until the four foundational criteria are answered with yes."""
    credit = Credit(id="k", volume_t=1e6, status="retired", retirement_date="2026-05-01")
    plan = msgspec.structs.replace(PLAN, credits=(credit,), vcmi_inventory=True, vcmi_target=True)
    page = shown(qtbot, CreditsPage(open_document(plan)))
    text = page.disclosure.note.text()
    assert "No VCMI tier without its foundational criteria" in text
    assert "VCMI 3: progress shown, VCMI 4: advocacy in line" in text
    met = msgspec.structs.replace(plan, vcmi_progress=True, vcmi_advocacy=True)
    page = shown(qtbot, CreditsPage(open_document(met)))
    assert "No VCMI tier" not in page.disclosure.note.text()
