"""What differs between two plans, by identity: views refresh from it."""

from __future__ import annotations

import msgspec

from greenplanner.plan.types import LISTS, Plan

_LIST_FIELDS = frozenset(LISTS)


class Changes(msgspec.Struct, frozen=True):
    """The difference of two plans.

    ``plan_fields`` are changed fields of the plan itself; ``added``, ``removed`` and ``changed``
    give ids by list (``changed``: id to the names of its changed fields); ``reordered`` names the
    lists whose common members stand in another order.
    """

    plan_fields: frozenset[str]
    added: dict[str, tuple[str, ...]]
    removed: dict[str, tuple[str, ...]]
    changed: dict[str, dict[str, frozenset[str]]]
    reordered: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.plan_fields or self.lists)

    @property
    def lists(self) -> frozenset[str]:
        """Names of all lists that were touched."""
        return frozenset({*self.added, *self.removed, *self.changed, *self.reordered})

    @property
    def structural(self) -> frozenset[str]:
        """Names of the lists whose members or order changed: their tables start anew."""
        return frozenset({*self.added, *self.removed, *self.reordered})

    def ids(self, list_name: str) -> frozenset[str]:
        """Ids of the list that were added, removed or changed."""
        return frozenset(
            {
                *self.added.get(list_name, ()),
                *self.removed.get(list_name, ()),
                *self.changed.get(list_name, {}),
            }
        )

    def fields(self, list_name: str) -> frozenset[str]:
        """Names of the fields that changed in members that were there before and after."""
        return frozenset().union(*self.changed.get(list_name, {}).values())


def changes(old: Plan, new: Plan) -> Changes:
    """Return what differs between two plans; entities that are the same object are not compared."""
    plan_fields = frozenset(
        name
        for name in Plan.__struct_fields__
        if name not in _LIST_FIELDS
        and getattr(old, name) is not getattr(new, name)
        and getattr(old, name) != getattr(new, name)
    )
    added: dict[str, tuple[str, ...]] = {}
    removed: dict[str, tuple[str, ...]] = {}
    changed: dict[str, dict[str, frozenset[str]]] = {}
    reordered: set[str] = set()
    for name in LISTS:
        before, after = getattr(old, name), getattr(new, name)
        if before is after:
            continue
        was = {each.id: each for each in before}
        now = {each.id: each for each in after}
        if fresh := tuple(key for key in now if key not in was):
            added[name] = fresh
        if gone := tuple(key for key in was if key not in now):
            removed[name] = gone
        touched = {
            key: fields
            for key, each in now.items()
            if key in was and was[key] is not each and (fields := _fields(was[key], each))
        }
        if touched:
            changed[name] = touched
        if [key for key in was if key in now] != [key for key in now if key in was]:
            reordered.add(name)
    return Changes(plan_fields, added, removed, changed, frozenset(reordered))


def _fields(old: object, new: object) -> frozenset[str]:
    names: tuple[str, ...] = old.__struct_fields__  # type: ignore[attr-defined]
    return frozenset(
        name
        for name in names
        if getattr(old, name) is not getattr(new, name) and getattr(old, name) != getattr(new, name)
    )
