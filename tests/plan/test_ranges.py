"""Ranges of entered values: entered, checked, saved, copied and taken away with their entities."""

from __future__ import annotations

import json

import pytest

from greenplanner.plan.edits import duplicate, remove, set_value
from greenplanner.plan.faults import evaluation_faults, plan_faults
from greenplanner.plan.files import PlanFileError, decode, encode
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.ranges import OUT_OF_FORCE, find_range, with_range, without_range
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, ValueRange

PLAN = Plan(
    name="p",
    sites=(Site(id="s", region="DEU", grid_kg_per_kwh=0.4),),
    fleets=(Fleet(id="f", site="s", count=8, utilization=(0.5,) * 168),),
)
GRID = "sites/s/grid_kg_per_kwh"


def test_entered_saved_and_in_the_origin() -> None:
    plan = with_range(PLAN, ValueRange(path=GRID, low=0.3, high=0.6, note="two meters"))
    assert decode(encode(plan)) == plan
    origin = resolve(plan).origins[GRID]
    assert (origin.kind, origin.low, origin.high, origin.note) == ("entered", 0.3, 0.6, "two meters")
    again = with_range(plan, ValueRange(path=GRID, scores=(1, 1, 1, 1, 1)))
    assert len(again.ranges) == 1
    # Scores of 1 leave the basic uncertainty of electricity, 1.05.
    assert resolve(again).origins[GRID].low == pytest.approx(0.4 / 1.05)
    assert without_range(again, GRID).ranges == ()
    assert without_range(PLAN, GRID) is PLAN


def test_of_a_list_of_values_the_range_is_of_its_mean() -> None:
    path = "fleets/f/utilization"
    plan = with_range(PLAN, ValueRange(path=path, low=0.4, high=0.7))
    assert resolve(plan).origins[path].high == 0.7


def test_out_of_force_where_the_value_left_it() -> None:
    plan = with_range(PLAN, ValueRange(path=GRID, low=0.3, high=0.5))
    moved = set_value(plan, GRID, 0.6)
    assert resolve(moved).origins[GRID].low is None
    assert find_range(moved, GRID) is not None
    assert resolve(set_value(moved, GRID, 0.45)).origins[GRID].low == 0.3
    # A value of the catalog has the range of the catalog.
    assert resolve(set_value(plan, GRID, None)).origins[GRID].kind != "entered"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (ValueRange(path=GRID), "a low and a high"),
        (ValueRange(path=GRID, low=0.5, high=0.3), "above the high"),
        (ValueRange(path=GRID, low=0.5, high=0.6), "not between"),
        (ValueRange(path=GRID, low=0.3, high=0.5, scores=(1, 1, 1, 1, 1)), "not both"),
        (ValueRange(path=GRID, scores=(1, 1, 1, 1)), "five whole numbers"),
        (ValueRange(path=GRID, scores=(1, 1, 1, 1, 6)), "five whole numbers"),
        (ValueRange(path="sites/s/region", low=1, high=2), "list/id/field"),
        (ValueRange(path="fleets/f/count", low=1, high=20), "list/id/field"),
        (ValueRange(path="sites/s/pue", low=1, high=2), "enter the value first"),
    ],
)
def test_refused_with_a_sentence(entry: ValueRange, words: str) -> None:
    with pytest.raises(SentenceError, match=words):
        with_range(PLAN, entry)


@pytest.mark.parametrize(
    ("ranges", "place"),
    [
        (None, "ranges"),
        ([3], r"ranges\[0\]"),
        ([{"path": GRID, "low": "x", "high": 1}], r"ranges\[0\].low"),
        ([{"path": GRID, "low": 0.1, "high": 1, "hgih": 2}], r"ranges\[0\].hgih"),
        ([{"path": GRID, "low": 0.1, "high": 1}] * 2, r"ranges\[1\].path"),
        ([{"path": GRID, "scores": [1, 2, 3, 4, True]}], r"ranges\[0\].scores"),
    ],
)
def test_a_broken_file_names_the_place(ranges: object, place: str) -> None:
    data = json.loads(encode(PLAN)) | {"ranges": ranges}
    with pytest.raises(PlanFileError, match=place):
        decode(json.dumps(data).encode())


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"path": GRID, "low": 0.5, "high": 0.6}, f"{GRID}: the value 0.4 is not in the range"),
        ({"path": "sites/s/pue", "low": 1, "high": 2}, "sites/s/pue: a range belongs to an entered value"),
        ({"path": "fleets/no/max_w", "low": 1, "high": 2}, "fleets/no/max_w: a range belongs to an"),
        ({"path": "fleets/f/utilization", "low": 0.6, "high": 0.7}, "fleets/f/utilization: the value 0.5"),
    ],
)
def test_a_range_out_of_force_is_told_and_keeps_no_figure_away(entry: dict[str, object], words: str) -> None:
    plan = decode(json.dumps(json.loads(encode(PLAN)) | {"ranges": [entry]}).encode())
    (fault,) = [each for each in plan_faults(plan) if each.template in OUT_OF_FORCE]
    assert str(fault).startswith(words)
    assert not fault.blocking
    assert fault not in evaluation_faults(plan)


def test_copied_and_removed_with_their_entity() -> None:
    plan = with_range(PLAN, ValueRange(path="fleets/f/utilization", low=0.4, high=0.6))
    copied, fresh = duplicate(plan, "fleets", "f")
    assert {each.path for each in copied.ranges} == {"fleets/f/utilization", f"fleets/{fresh}/utilization"}
    assert {each.group for each in copied.ranges} == {"fleets/f/utilization"}
    assert remove(copied, "fleets", ["f", fresh]).ranges == ()
