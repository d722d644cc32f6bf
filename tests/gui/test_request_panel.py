"""One request of a service in the window."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from greenplanner.gui.widgets.request_panel import RequestPanel
from greenplanner.model.estimates_inference import InferenceEstimate
from greenplanner.plan.types import Fleet, Plan, Scenario, Set, Site, Workload
from tests.gui.page_support import open_document

CHAT = Workload(
    id="chat", kind="inference", fleet="f", params_b=70.0, prompt_tokens=500.0, output_tokens=300.0,
    requests_per_day=1e5,
)  # fmt: skip
PLAN = Plan(
    name="p",
    start_year=2026,
    years=1,
    sites=(Site(id="s", pue=1.2, grid_kg_per_kwh=0.4),),
    fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=16),),
    workloads=(CHAT,),
    scenarios=(Scenario(id="bits", steps=(Set(path="workloads/chat/weight_bits", value=8.0),)),),
)


@pytest.fixture
def panel(qtbot: Any) -> RequestPanel:
    panel = RequestPanel(open_document(PLAN))
    qtbot.addWidget(panel)
    panel.resize(1000, 420)
    panel.show()
    panel.show_workload("chat")
    return panel


def with_chat(**fields: Any) -> Plan:
    return msgspec.structs.replace(PLAN, workloads=(msgspec.structs.replace(CHAT, **fields),))


def test_parts_add_up_and_other_methods_stand_beside(panel: RequestPanel) -> None:
    assert panel.estimate is not None
    bars = panel.chart.bars
    assert bars is not None
    assert bars.totals()[0] == pytest.approx(panel.estimate.parts.total)
    assert bars.categories[1:] == ("EcoLogits 0.11.3", "LLMCarbon", "Epoch AI 2025")
    assert panel.estimate.used[-1].path == "fleets/f/max_w"
    assert "Wh" in panel.summary.text()
    assert panel.tree.topLevelItemCount() == 2


def test_pue_is_that_of_the_site(panel: RequestPanel) -> None:
    assert panel.estimate is not None
    parts = panel.estimate.parts
    assert parts.facility / parts.total == pytest.approx(0.2 / 1.2)


def test_it_follows_the_scenario_and_the_edits(panel: RequestPanel) -> None:
    assert panel.estimate is not None
    before = panel.estimate.parts.total
    panel.document.set_scenario("bits")
    panel.document.flush()
    assert isinstance(panel.estimate, InferenceEstimate)
    assert panel.estimate.service.count == 2
    assert panel.estimate.parts.total < before


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"accelerators_per_replica": 1}, "2 are needed"),
        ({"params_b": None}, "not known"),
        ({"kind": "federated", "clients": 5, "rounds": 2}, "Choose a workload"),
    ],
)
def test_what_does_not_work_is_said(panel: RequestPanel, fields: dict[str, Any], words: str) -> None:
    panel.document.edit(with_chat(**fields), "edit")
    panel.document.flush()
    panel.refresh()
    assert panel.estimate is None
    assert words in panel.summary.text()
    assert not panel.body.isVisible()


def test_items(panel: RequestPanel) -> None:
    panel.document.edit(with_chat(task="image"), "edit")
    panel.document.flush()
    assert panel.estimate is not None
    bars = panel.chart.bars
    assert bars is not None
    assert bars.categories == ("This plan",)
    assert bars.totals()[0] == pytest.approx(panel.estimate.parts.total)
    assert "image" in panel.summary.text()
    assert panel.tree.topLevelItemCount() == 1


def test_nothing_chosen(panel: RequestPanel) -> None:
    panel.show_workload(None)
    assert "Choose a workload" in panel.summary.text()


def test_training_beside_other_methods(panel: RequestPanel) -> None:
    panel.document.edit(with_chat(kind="training", tokens_b=100.0), "edit")
    panel.document.flush()
    bars = panel.chart.bars
    assert bars is not None
    results = panel.document.results
    assert results is not None
    assert bars.totals()[0] == pytest.approx(results.workload_rows()[0]["facility_kwh"])
    assert len(bars.categories) >= 3
    assert panel.body.isVisible()


def test_cautions_are_shown(panel: RequestPanel) -> None:
    panel.document.edit(with_chat(accelerators_per_replica=2), "edit")
    panel.document.flush()
    assert "do not fit into memory" in panel.notes.text()
