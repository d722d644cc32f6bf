"""The cover of the workbook lists what the scenario changes, levers with their parameters."""

from __future__ import annotations

from pathlib import Path

import msgspec
import openpyxl

from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Lever, Scale, Scenario, Set
from greenplanner.report.scenario_steps import step_words
from greenplanner.report.workbook import write_workbook
from greenplanner.whatif.scenario import apply_scenario
from greenplanner.whatif.step_costs import step_costs
from tests.whatif.lever_plans import CATALOG, hall

STEPS = (
    Lever(lever="power-cap", target="fleets/f", parameters={"cap_share": 0.6}),
    Lever(lever="ppa"),
    Set(path="sites/s/td_loss", value=0.05),
    Scale(path="fleets/*/count", factor=0.5),
)


def test_steps_are_listed_on_the_cover(tmp_path: Path) -> None:
    plan = msgspec.structs.replace(hall(), scenarios=(Scenario(id="x", name="Measures", steps=STEPS),))
    changed = apply_scenario(plan, plan.scenarios[0], CATALOG)
    results = evaluate(resolve(changed, CATALOG), "Measures")
    file = tmp_path / "out.xlsx"
    costs = step_costs(plan, plan.scenarios[0], CATALOG)
    write_workbook(results, file, baseline=evaluate(resolve(plan, CATALOG)), step_costs=costs)
    rows = [
        [cell.value for cell in row] for row in openpyxl.load_workbook(file)["Cover"].iter_rows(max_col=3)
    ]
    at = next(number for number, row in enumerate(rows) if row[0] == "Changes of the scenario, in this order")
    assert rows[at + 1][:2] == ["Step 1", "Power cap, Cluster"]
    assert rows[at + 1][2].startswith("Cap, share of TDP: 60 %; Longer by: 6.7 %")
    assert rows[at + 1][2].endswith("Own cost, once: 0 (0 - 7,500) USD (assumed)")
    assert [None if cost is None else cost.capital.value for cost in costs] == [0, 0, None, None]
    assert rows[at + 2][1] == "Power purchase agreement (PPA), all"
    assert rows[at + 3] == ["Step 3", "Grid loss, Hall", "0.05"]
    assert rows[at + 4] == ["Step 4", "Accelerators, all", "x 0.5"]


def test_the_baseline_has_no_such_list(tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"
    write_workbook(evaluate(resolve(hall(), CATALOG)), file)
    texts = [cell.value for row in openpyxl.load_workbook(file)["Cover"].iter_rows() for cell in row]
    assert "Changes of the scenario, in this order" not in texts


def test_an_entered_cost_hides_the_assumed_terms() -> None:
    step = Lever(lever="consolidation", parameters={"capital": 5000.0})
    words = step_words(step, hall(), lambda text: text)[1]
    assert "One-off cost: 5000" in words
    assert "Effort" not in words
