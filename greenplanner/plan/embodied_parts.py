"""The embodied carbon of a server by part. The parts add up to the figure of the catalog's row."""

from __future__ import annotations

from typing import Any

import msgspec

from greenplanner.catalog.rows import Server
from greenplanner.catalog.store import Catalog
from greenplanner.plan.filling import Origin
from greenplanner.plan.types import Fleet

TOTAL = "embodied_kg_per_server"
# Field -> the row of embodied_parts.csv and the field of the server that counts its units.
_COUNTED = {
    "embodied_kg_memory": ("memory", "memory_gb"),
    "embodied_kg_storage": ("drive", "storage_drives"),
    "embodied_kg_network": ("port", "network_ports"),
    "embodied_kg_slots": ("slot", "accelerators_per_server"),
}
_CPUS = 2.0
PARTS = ("embodied_kg_cpu", *_COUNTED, "embodied_kg_chassis", "embodied_kg_facility")
# Where the rules of the parts come to more than the whole, they share what the chassis leaves.
_MOST = 0.9


def server_parts(server: Server, catalog: Catalog, whole: float) -> dict[str, tuple[float, Origin]]:
    """Return value and origin of each part of a server, kg; together they are ``whole``.

    Processors, memory, drives, ports and accelerator slots by their factors and the equipment of the
    catalog's server; chassis, board and power supplies are the rest. The facility is 0: a hall that
    stands already is in no purchase of the plan.
    """
    table = catalog.tables["embodied_parts"]
    units = {"embodied_kg_cpu": ("cpu", _CPUS)}
    units |= {field: (key, float(getattr(server, count) or 0.0)) for field, (key, count) in _COUNTED.items()}
    raw = {field: table[key].kg_per_unit * count for field, (key, count) in units.items()}  # type: ignore[attr-defined]
    # The figure of the row holds for its whole; a smaller or larger one scales the parts.
    scale = whole / server.embodied_kg if server.embodied_kg else 1.0
    fit = min(1.0, _MOST * (server.embodied_kg or 0.0) / sum(raw.values())) if sum(raw.values()) else 1.0
    found = {}
    for field, (key, count) in units.items():
        quantity = table[key].quantity("kg_per_unit", "embodied_parts")
        assert quantity is not None
        value = raw[field] * scale * fit
        note = f"{count:g} x {quantity.value:g} kg"
        if scale * fit != 1.0:
            note += f", scaled by {scale * fit:.3g} to the figure of the whole server"
        found[field] = (
            value,
            Origin(
                "assumed",
                low=None if quantity.low is None else quantity.low * count * scale * fit,
                high=None if quantity.high is None else quantity.high * count * scale * fit,
                table="embodied_parts",
                row=key,
                source=quantity.source,
                year=quantity.year,
                licence=quantity.licence,
                quality="assumed",
                note=note,
            ),
        )
    rest = max(whole - sum(value for value, _ in found.values()), 0.0)
    note = "chassis, board, power supplies, assembly: the rest of the figure of the whole server"
    found["embodied_kg_chassis"] = rest, Origin(
        "assumed", low=0.3 * rest, high=1.5 * rest, source="catalog figure less its parts", quality="assumed",
        note=note,
    )  # fmt: skip
    facility = table["facility"].quantity("kg_per_unit", "embodied_parts")
    assert facility is not None
    about = facility.value * server.accelerators_per_server
    note = (
        f"0: a hall that stands already is in no purchase of the plan. For a hall that is built for the "
        f"fleet about {about:.3g} kg a server ({facility.source})."
    )
    found["embodied_kg_facility"] = (
        0.0,
        Origin("assumed", low=0.0, high=about, source="program default", quality="assumed", note=note),
    )
    return found


def with_parts(
    fleet: Fleet, changes: dict[str, Any], origins: dict[str, Origin], server: Server, catalog: Catalog
) -> None:
    """Fill the parts of a fleet that were not entered; entered parts make the figure of the server.

    A figure entered for the whole server goes before the parts.
    """
    total = getattr(fleet, TOTAL)
    whole = total if total is not None else changes.get(TOTAL)
    if whole is None:
        return
    parts = server_parts(server, catalog, whole)
    for field, (value, origin) in parts.items():
        if getattr(fleet, field) is None:
            changes[field], origins[f"fleets/{fleet.id}/{field}"] = value, origin
    entered = [field for field in PARTS if getattr(fleet, field) is not None]
    if not entered or total is not None:
        return
    values = {field: getattr(fleet, field) for field in entered}
    low = high = 0.0
    for field in PARTS:
        origin = parts[field][1]
        value = values.get(field, parts[field][0])
        low += value if field in values or origin.low is None else origin.low
        high += value if field in values or origin.high is None else origin.high
    changes[TOTAL] = sum(values.get(field, parts[field][0]) for field in PARTS)
    path = f"fleets/{fleet.id}/{TOTAL}"
    origins[path] = msgspec.structs.replace(
        origins[path], kind="assumed", low=low, high=high, source="sum of the parts", quality="assumed",
        table="", row="", note="parts of the server, some of them entered",
    )  # fmt: skip
