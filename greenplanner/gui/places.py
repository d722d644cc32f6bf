"""Where a fault or a note of the plan is, in words: the name of the entity and the label of the field."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication

from greenplanner.gui.i18n import tr_data, tr_sentence
from greenplanner.plan.attributes import table
from greenplanner.plan.messages import Fault
from greenplanner.plan.types import LISTS, Plan

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

_PLACE = re.compile(r"^(\w+)(?:\[(\d+)\]|/([^/]+))?(?:[./](\w+))?")


def split(plan: Plan, path: str) -> tuple[str, Any, str]:
    """Return list, entity and field of ``fleets[0].site`` or ``fleets/a/site``; None for no entity."""
    found = _PLACE.match(path)
    if found is None or found[1] not in LISTS:
        return "", None, path.rpartition("/")[2]
    members = getattr(plan, found[1])
    if found[2] is not None:
        number = int(found[2])
        entity = members[number] if number < len(members) else None
    else:
        entity = next((item for item in members if item.id == found[3]), None)
    return found[1], entity, found[4] or ""


def kind_text(name: str) -> str:
    """Return what a member of a list of the plan is called, with a place for its name: ``Fleet {name}``."""
    return {
        "sites": translate("Places", "Site {name}"),
        "fleets": translate("Places", "Fleet {name}"),
        "workloads": translate("Places", "Workload {name}"),
        "contracts": translate("Places", "Contract {name}"),
        "residual_mixes": translate("Places", "Residual mix {name}"),
        "credits": translate("Places", "Credit {name}"),
        "removals": translate("Places", "Removal {name}"),
        "cpu_servers": translate("Places", "Servers {name}"),
        "reservations": translate("Places", "Reservation {name}"),
        "targets": translate("Places", "Target {name}"),
        "series": translate("Places", "Series {name}"),
        "scenarios": translate("Places", "Scenario {name}"),
    }[name]


def place_text(plan: Plan, path: str) -> str:
    """Return a place as a reader knows it: ``Fleet Chat, Europe – Site``; the path where unknown."""
    name, entity, field = split(plan, path)
    item = table().get((name or "plan", field))
    label = tr_data(item.label) if item is not None else ""
    if not name:
        return label or path
    if entity is None:
        return path
    what = kind_text(name)
    own = entity.name or entity.id
    kind = what.replace("{name}", "").strip().casefold()
    # Not "Fleet Fleet 1".
    what = own if own.casefold().startswith(kind) else what.replace("{name}", own)
    return f"{what} – {label}" if label else what


def fault_text(fault: Fault, plan: Plan) -> str:
    """Return a fault in the language of the window, with its place in words."""
    sentence = tr_sentence(fault.template, fault.fields, fault.text)
    return f"{place_text(plan, fault.path)}: {sentence}" if fault.path else sentence
