"""The fleet table shows the utilization that the workloads make, and says so."""

from __future__ import annotations

from greenplanner.gui.models import cells
from greenplanner.gui.places import place_text
from greenplanner.plan import edits
from greenplanner.plan.types import Fleet, Plan, Site, Workload
from tests.gui.page_support import open_document

PLAN = Plan(
    name="p", sites=(Site(id="s", region="DEU", pue=1.2),),
    fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=256),),
    workloads=(Workload(id="w", name="Run", fleet="f", flops=1e24, params_b=70.0, mfu=0.4),),
)  # fmt: skip


def test_the_table_shows_what_the_demand_makes(qapp):
    document = open_document()
    document.edit(PLAN, "work")
    document.flush()
    shown = cells.resolved(document)
    assert shown is not None
    assert 0.3 < shown.plan.fleets[0].utilization < 0.4
    assert shown.origins["fleets/f/utilization"].kind == "model"
    assert "workloads" in shown.origins["fleets/f/utilization"].source
    document.edit(edits.set_value(document.plan, "fleets/f/utilization", 0.9), "enter")
    document.flush()
    assert cells.resolved(document).plan.fleets[0].utilization == 0.9
    codes = {notice.code: notice.path for notice in document.results.warnings}
    assert place_text(document.plan, codes["demand-entered"]).startswith("Fleet f")
    assert place_text(document.plan, "workloads/w/deadline_days") == "Workload Run – Time allowed"
