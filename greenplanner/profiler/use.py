"""Planning with a calibration: a function from plan to plan, one edit that is undone in one step."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from greenplanner.catalog.store import Catalog, UnknownIdError, default_catalog
from greenplanner.plan.edits import EditError, find, set_values
from greenplanner.plan.measurements import with_measurement
from greenplanner.plan.resolve import ResolveError, resolve
from greenplanner.plan.types import Fleet, Measured, Measurement, Plan
from greenplanner.profiler import calibration_messages as m
from greenplanner.profiler.calibration import Calibration, CalibrationError
from greenplanner.profiler.levels import Level
from greenplanner.profiler.sentence import Sentence

DIGITS = 2
# Limit of the card and TDP of the fleet may differ by this share before one is told.
SAME_CARD = 0.05


def measurement_id(found: Calibration) -> str:
    """Return the id of a calibration in a plan: the same readings of the same GPU give the same id."""
    return f"recording-{found.sha256[:10]}-gpu{found.gpu}"


def measured_fields(fleet: Fleet, found: Calibration) -> dict[str, Measured | None]:
    """Return what the calibration gives for the fields of a complete fleet; None takes an entry away.

    Idle power is bare idle, or idle where it is not known whether a context was loaded; ready power
    is idle with one; busy power is the sustained maximum. A bent curve becomes points as shares of
    TDP; with a straight one entered points and exponents are taken away, as they would stand in its place.
    """
    base = f"fleets/{fleet.id}"
    values: dict[str, Measured | None] = {}
    bare = found.idle_bare or found.idle
    curve = found.curve
    if bare is not None:
        values["idle_w"] = _level(f"{base}/idle_w", bare)
    elif found.idle_ready is None and curve is not None and curve.family == "linear":
        value = round(max(0.0, curve.a_w), DIGITS)
        low, high = _at_most(curve.a_low, value), _at_least(curve.a_high, value)
        values["idle_w"] = Measured(path=f"{base}/idle_w", value=value, low=low, high=high, note=m.FROM_CURVE)
    if found.idle_ready is not None:
        ready = _level(f"{base}/ready_w", found.idle_ready)
        values["ready_w"] = ready
        if "idle_w" not in values and (fleet.idle_w or 0.0) > found.idle_ready.value_w:
            # Without a context a card draws no more than with one.
            values["idle_w"] = Measured(path=f"{base}/idle_w", value=ready.value, note=m.NOT_ABOVE_READY)
    elif found.idle is not None and fleet.ready_w is not None:
        values["ready_w"] = None  # it would stand in place of the measured idle power
    if found.sustained is not None:
        values["max_w"] = _level(f"{base}/max_w", found.sustained)
    if not values and curve is None:
        raise CalibrationError(Sentence(m.NOTHING_TO_USE))
    if curve is not None and curve.family != "linear":
        if not fleet.tdp_w:
            raise CalibrationError(Sentence(m.FLEET_TDP))
        points = tuple((u, round(watts / fleet.tdp_w, 6)) for u, watts in curve.points)
        values["power_curve"] = Measured(path=f"{base}/power_curve", value=points, note=str(curve.reason))
    elif fleet.power_curve is not None:
        values["power_curve"] = None
    if curve is not None and fleet.power_exponent is not None:
        values["power_exponent"] = None
    return values


def _level(path: str, level: Level) -> Measured:
    value = round(level.value_w, DIGITS)
    return Measured(
        path=path, value=value, low=_at_most(level.low_w, value), high=_at_least(level.high_w, value),
        note=str(level.note) or None,
    )  # fmt: skip


def _at_most(bound: float | None, value: float) -> float | None:
    return None if bound is None else round(max(0.0, min(bound, value)), DIGITS)


def _at_least(bound: float | None, value: float) -> float | None:
    return None if bound is None else round(max(bound, value), DIGITS)


def use_for_fleet(
    plan: Plan,
    fleet_id: str,
    found: Calibration,
    catalog: Catalog | None = None,
    *,
    file: str = "",
    only: Collection[str] | None = None,
) -> Plan:
    """Return the plan in which a fleet has the measured values, with the recording behind each.

    Parameters
    ----------
    plan : Plan
    fleet_id : str
    found : Calibration
    catalog : Catalog, optional
        The shipped one where None.
    file : str
        The file of the recording, noted in the plan.
    only : collection of field names, optional
        Only these of ``idle_w``, ``ready_w``, ``max_w``, ``power_curve``, ``power_exponent``; all where None.

    Raises
    ------
    CalibrationError
        Where the calibration is of the demonstration device or holds nothing that the fleet can take.
    EditError
        Where the plan has no such fleet, or cannot be completed.
    """
    if found.source == "demo":
        raise CalibrationError(Sentence(m.DEMO))
    catalog = catalog or default_catalog()
    find(plan, "fleets", fleet_id)
    fleet = complete_fleet(plan, fleet_id, catalog)
    fields = measured_fields(fleet, found)
    if only is not None:
        fields = {field: each for field, each in fields.items() if field in only}
    if not fields:
        raise CalibrationError(Sentence(m.NOTHING_TO_USE))
    changes: dict[str, Any] = {
        f"fleets/{fleet_id}/{field}": None if each is None else each.value for field, each in fields.items()
    }
    changed = set_values(plan, changes, catalog)
    measurement = Measurement(
        id=measurement_id(found),
        name=found.recording or None,
        file=file or None,
        sha256=found.sha256,
        device=found.device or None,
        date=found.created or None,
        seconds=round(found.seconds, 3),
        sensor=found.sensor,
        note=str(
            Sentence(m.SYSTEMATIC, usual=f"{100 * found.sensor:g}", worst=f"{100 * found.sensor_worst:g}")
        ),
        values=tuple(each for each in fields.values() if each is not None),
    )
    return with_measurement(changed, measurement)


def complete_fleet(plan: Plan, fleet_id: str, catalog: Catalog) -> Fleet:
    """Return the fleet with all its values; raises EditError where the plan cannot be completed."""
    try:
        complete = resolve(plan, catalog).plan
    except (ResolveError, UnknownIdError) as error:
        raise EditError("{problem}", problem=str(error)) from None
    fleet: Fleet = find(complete, "fleets", fleet_id)
    return fleet


def doubts(plan: Plan, fleet_id: str, found: Calibration, catalog: Catalog | None = None) -> tuple[str, ...]:
    """Return sentences on why the recording may not be of the fleet's accelerator; empty for none."""
    fleet = complete_fleet(plan, fleet_id, catalog or default_catalog())
    limit, tdp = found.limit_w, fleet.tdp_w
    if limit and tdp and abs(limit / tdp - 1.0) > SAME_CARD:
        return (Sentence(m.OTHER_CARD, device=found.device or "GPU", limit=f"{limit:g}", tdp=f"{tdp:g}"),)
    return ()
