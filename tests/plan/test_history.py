"""Undo and redo lead back and forth through the very same plans."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenplanner.plan.edits import empty_plan
from greenplanner.plan.history import History
from greenplanner.plan.types import Plan


@given(
    st.lists(st.tuples(st.text(max_size=3), st.sampled_from([None, "a", "b"]), st.booleans()), max_size=12)
)
def test_undo_and_redo_are_inverse(pushes: list[tuple[str, str | None, bool]]) -> None:
    history = History(empty_plan("0"))
    start = history.plan
    for number, (label, key, seal) in enumerate(pushes, start=1):
        history.push(Plan(name=str(number)), label, key)
        if seal:
            history.seal()
    end, steps = history.plan, 0
    seen = [end]
    while history.can_undo:
        label = history.undo_label
        seen.append(history.undo())
        assert history.redo_label == label
        steps += 1
    assert history.plan is start
    assert history.undo() is start
    for _ in range(steps):
        assert history.can_redo
        assert history.plan is seen.pop()
        history.redo()
    assert history.plan is end
    assert not history.can_redo
    assert history.redo() is end


def test_a_drag_is_one_step() -> None:
    history = History(empty_plan("0"))
    for name in "abc":
        history.push(Plan(name=name), "Drag", "slider")
    assert history.plan.name == "c"
    assert history.undo().name == "0"
    assert history.redo().name == "c"
    history.push(Plan(name="d"), "Drag", "slider")
    assert history.undo().name == "c"


def test_what_ends_a_drag() -> None:
    history = History(empty_plan("0"))
    history.push(Plan(name="a"), "Drag", "one")
    history.push(Plan(name="b"), "Drag", "two")
    history.seal()
    history.push(Plan(name="c"), "Drag", "two")
    history.mark_saved()
    history.push(Plan(name="d"), "Drag", "two")
    names = [history.plan.name]
    while history.can_undo:
        names.append(history.undo().name)
    assert names == ["d", "c", "b", "a", "0"]


def test_saved_is_told_by_identity() -> None:
    history = History(empty_plan("0"))
    assert history.is_saved
    history.push(Plan(name="a"), "Edit")
    assert not history.is_saved
    history.undo()
    assert history.is_saved
    history.redo()
    history.mark_saved()
    assert history.is_saved
    history.undo()
    assert not history.is_saved
    history.mark_unsaved()
    history.redo()
    assert not history.is_saved


def test_the_same_plan_is_no_step() -> None:
    history = History(empty_plan("0"))
    history.push(history.plan, "Nothing")
    assert not history.can_undo
    assert history.undo_label == history.redo_label == ""


def test_a_push_forgets_what_was_undone() -> None:
    history = History(empty_plan("0"))
    history.push(Plan(name="a"), "A")
    history.undo()
    history.push(Plan(name="b"), "B")
    assert not history.can_redo
    assert history.undo_label == "B"


def test_the_limit() -> None:
    history = History(empty_plan("0"), limit=3)
    for name in "abcde":
        history.push(Plan(name=name), name)
    count = 0
    while history.can_undo:
        history.undo()
        count += 1
    assert count == 3
    assert history.plan.name == "b"
