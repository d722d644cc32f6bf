"""A measured value says so, with its recording and interval, wherever the plan's values are shown."""

import openpyxl
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.measurements import with_measurement
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Measured, Measurement, Plan, Site
from greenplanner.report import text
from greenplanner.report.workbook import write_workbook
from tests.report.books import differences, recalculate

FLEET = Fleet(
    id="f",
    site="s",
    accelerator="a100-sxm4-80gb",
    count=8,
    utilization=0.5,
    idle_w=55.0,
    ready_w=62.5,
    max_w=390.0,
)
PLAN = with_measurement(
    Plan(name="p", sites=(Site(id="s", region="DEU", pue=1.2),), fleets=(FLEET,)),
    Measurement(
        id="m",
        name="run.gprec",
        device="NVIDIA A100",
        date="2026-11-20T09:15:00+00:00",
        sensor=0.05,
        values=(
            Measured(path="fleets/f/ready_w", value=62.5, low=61.0, high=64.0),
            Measured(path="fleets/f/max_w", value=400.0, low=395.0, high=405.0),  # overwritten with 390 since
        ),
    ),
)


@pytest.fixture(scope="module")
def results():
    return evaluate(resolve(PLAN, default_catalog()))


def test_the_workbook_names_recording_and_interval_and_recalculates(results, tmp_path):
    target = tmp_path / "p.xlsx"
    write_workbook(results, target)
    sheet = openpyxl.load_workbook(target, data_only=True)["Inputs"]
    rows = {row[0]: row for row in sheet.iter_rows(max_col=11, values_only=True)}
    ready = rows["fleets/f/ready_w"]
    assert ready[2] == 62.5
    assert ready[4:8] == (61.0, 64.0, "measured", "run.gprec (NVIDIA A100, 2026-11-20)")
    assert rows["fleets/f/max_w"][6] == "entered"
    assert not differences(target, recalculate(target, tmp_path))


def test_explanations_name_the_recording(results):
    shown = text.explanation(results.explain("accelerator_idle_kwh"))
    assert "measured: run.gprec (NVIDIA A100, 2026-11-20) [range 61 to 64]" in shown
