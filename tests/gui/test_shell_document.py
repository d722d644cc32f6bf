"""The document without a window."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from greenplanner.gui.document import Document
from greenplanner.gui.places import place_text
from greenplanner.plan.edits import set_value
from greenplanner.plan.files import PlanFileError, save
from greenplanner.plan.types import Fleet, Plan, Scale, Scenario, Site

PLAN = Plan(
    name="P",
    sites=(Site(id="s", region="DEU"),),
    fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=8),),
    scenarios=(Scenario(id="less", name="Half", steps=(Scale(path="fleets/f/count", factor=0.5),)),),
)


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Document:
    made = Document()
    save(PLAN, tmp_path / "p.gplan")
    made.load(tmp_path / "p.gplan")
    made.flush()
    return made


def count(document: Document, number: int, key: str | None = None) -> None:
    document.edit(set_value(document.plan, "fleets/f/count", number), "Count", key)


def test_a_burst_of_edits_is_evaluated_once(document: Document, qtbot: QtBot) -> None:
    evaluated, changes = [], []
    document.results_changed.connect(lambda: evaluated.append(document.results))
    document.changed.connect(changes.append)
    for number in range(9, 30):
        count(document, number, "slider")
    assert evaluated == []
    assert len(changes) == 21
    qtbot.waitUntil(lambda: bool(evaluated), timeout=2000)
    qtbot.wait(20)
    assert len(evaluated) == 1
    assert document.results.plan.fleets[0].count == 29
    document.undo()
    assert document.plan.fleets[0].count == 8, "a drag is one step"
    assert not document.modified


def test_changes_say_what_changed(document: Document) -> None:
    seen = []
    document.changed.connect(seen.append)
    count(document, 16)
    assert seen[0].changed == {"fleets": {"f": frozenset({"count"})}}


def test_the_same_plan_is_no_edit(document: Document) -> None:
    document.edit(msgspec.structs.replace(document.plan), "Nothing")
    assert not document.can_undo


def test_scenario_and_baseline_are_both_there(document: Document) -> None:
    document.set_scenario("less")
    document.flush()
    assert document.results.value("accelerator_busy_kwh") == pytest.approx(
        document.baseline.value("accelerator_busy_kwh") / 2
    )
    assert document.results.scenario == "Half"
    document.set_scenario("no such")
    assert document.scenario_id is None
    document.flush()
    assert document.results is document.baseline


def test_removing_the_active_scenario_goes_back_to_the_baseline(document: Document, qtbot: QtBot) -> None:
    document.set_scenario("less")
    with qtbot.waitSignal(document.scenario_changed):
        document.edit(msgspec.structs.replace(document.plan, scenarios=()), "Remove")
    assert document.scenario_id is None


def test_faults_keep_the_last_good_figures_and_go_away(document: Document) -> None:
    said = []
    document.problem.connect(said.append)
    good = document.results
    wrong = msgspec.structs.replace(PLAN.fleets[0], accelerator="no-such")
    document.edit(msgspec.structs.replace(document.plan, fleets=(wrong,)), "Wrong")
    document.flush()
    assert document.stale
    assert document.results is good
    assert document.faults[0].path == "fleets[0].accelerator"
    assert "no-such" in said[-1]
    document.undo()
    document.flush()
    assert not document.stale
    assert document.faults == []
    assert said[-1] == ""


@pytest.mark.log_errors_expected
def test_an_error_of_the_model_does_not_escape(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    import greenplanner.model.evaluate as module

    def fails(*_args: object, **_named: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(module, "evaluate", fails)
    said = []
    document.problem.connect(said.append)
    count(document, 3)
    document.flush()
    assert document.stale
    assert "error in the program" in said[-1]


def test_a_refused_file_changes_nothing(document: Document, tmp_path: Path) -> None:
    before = document.plan
    with pytest.raises(PlanFileError):
        document.load(tmp_path / "missing.gplan")
    assert document.plan is before
    with pytest.raises(ValueError, match="path"):
        Document().save()


def test_an_empty_plan_has_figures_of_zero(qtbot: QtBot) -> None:
    document = Document()
    document.new()
    document.flush()
    assert not document.stale
    assert document.results is not None
    assert document.results.value("it_kwh") == 0


def test_the_baseline_is_evaluated_only_when_it_changed(document: Document) -> None:
    before, resolved = document.baseline, document.resolved
    document.set_scenario("less")
    document.flush()
    scenario = PLAN.scenarios[0]
    for factor in (0.25, 0.75):
        steps = (Scale(path="fleets/f/count", factor=factor),)
        changed = msgspec.structs.replace(scenario, steps=steps)
        document.edit(msgspec.structs.replace(document.plan, scenarios=(changed,)), "Slider")
        document.flush()
        assert document.results.plan.fleets[0].count == 8 * factor
    assert document.baseline is before
    assert document.resolved is resolved
    count(document, 16)
    document.flush()
    assert document.baseline is not before
    assert document.baseline.plan.fleets[0].count == 16
    document.undo()
    document.flush()
    assert document.baseline.plan.fleets[0].count == 8


def test_a_fleet_without_site_is_told_in_words(document: Document) -> None:
    said = []
    document.problem.connect(said.append)
    fresh = Fleet(id="fleet-1", name="Chat", count=8)
    document.edit(msgspec.structs.replace(document.plan, fleets=(*document.plan.fleets, fresh)), "Add")
    document.flush()
    assert document.stale
    assert said == ["Fleet Chat – Site: the fleet needs a site"]


def test_places_are_said_in_words() -> None:
    assert place_text(PLAN, "fleets[0].count") == "Fleet f – Accelerators"
    assert place_text(PLAN, "sites/s/pue") == "Site s – PUE"
    named = msgspec.structs.replace(PLAN, sites=(Site(id="s", name="Site 1"),))
    assert place_text(named, "sites/s/pue") == "Site 1 – PUE"
    assert place_text(PLAN, "scenarios[0].steps[0].path") == "Scenario Half – Steps"
    assert place_text(PLAN, "currency") == "Currency"
    assert place_text(PLAN, "fleets[7].site") == "fleets[7].site"
    assert place_text(PLAN, "") == ""


def test_a_scenario_that_comes_back_is_shown_again(document: Document) -> None:
    document.set_scenario("less")
    document.edit(msgspec.structs.replace(document.plan, scenarios=()), "Delete scenario")
    document.flush()
    assert document.scenario_id is None
    document.undo()
    document.flush()
    assert document.scenario_id == "less"
    assert document.results.plan.fleets[0].count == 4
    document.redo()
    assert document.scenario_id is None
    document.set_scenario(None)
    document.undo()
    assert document.scenario_id is None, "the baseline was chosen meanwhile"
