"""On-site generation, batteries and generators: what of a site's load the grid still carries.

A battery step is ``state[h + 1] = clip(state[h] + change[h], lowest, energy)``: the rule decides the
change that it wants, the clip is the energy limit. So the hour loop is two calls of NumPy on one
column of sites, and the state at which a year ends as it began follows from two runs.

Balance of each hour: ``onsite + import + discharge = load + charge + exported + curtailed``; of the
year: ``charge - discharge = loss + state at the end - state at the start``.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import numpy as np

from greenplanner.plan.messages import SentenceError, shown

Rule = Literal["self-consumption", "intensity"]
RULES: tuple[Rule, ...] = ("self-consumption", "intensity")

NO_CAPACITY = "battery {number} has no energy capacity; enter kWh above 0, or remove the battery"
NO_POWER = "battery {number} has no power; enter kW above 0, or remove the battery"
BAD_EFFICIENCY = "battery {number}: the {what} efficiency {value} is not above 0 and up to 1"
BAD_RESERVE = "battery {number}: the reserve {value} is not from 0 to below 1"
BAD_START = "battery {number}: the state at the start {value} kWh is outside {minimum} to {maximum} kWh"
BAD_RULE = "{value} is no rule of dispatch; the rules are self-consumption and intensity"
NO_INTENSITY = "dispatch by intensity needs the grid intensity of each hour"
BAD_HOURS = "{what} of site {number} is {value} in hour {hour}; it must be a number from 0"
SHAPE = "{what} has the shape {value} where {expected} is needed"

# Round trip 0.85 (Cole and Karmakar 2023, NREL battery cost projections; recalled), halved between
# the two ways.
EFFICIENCY = 0.85**0.5


class OnsiteError(SentenceError):
    """A battery, a generator or an hourly input is out of range; the message names it."""


class Battery(msgspec.Struct, frozen=True, kw_only=True):
    """A battery at the alternating-current side. ``number`` of a message is its place from 1.

    Parameters
    ----------
    power_kw : float
        Limit of charging and of discharging, both at the site's bus bar.
    energy_kwh : float
        Usable energy at the cells.
    reserve : float
        Share of the energy that stays in the battery.
    start_kwh : float, optional
        State at the start; by default the state with which the year also ends.
    """

    power_kw: float
    energy_kwh: float
    charge_efficiency: float = EFFICIENCY
    discharge_efficiency: float = EFFICIENCY
    reserve: float = 0.0
    start_kwh: float | None = None


class Dispatch(msgspec.Struct, frozen=True):
    """Hourly energy of each site, arrays (S, H) in kWh, as means of power over the hour kW.

    ``onsite_used`` is on-site energy that met the load at once; ``state`` (S, H + 1) is the energy in
    the battery before each hour and at the end; ``loss`` (S,) the sum of the year; ``rule`` what each
    site followed: "intensity" gives way to "self-consumption" where it would emit more.
    """

    grid_import: np.ndarray
    onsite_used: np.ndarray
    exported: np.ndarray
    curtailed: np.ndarray
    charge: np.ndarray
    charge_from_grid: np.ndarray
    discharge: np.ndarray
    state: np.ndarray
    loss: np.ndarray
    rule: tuple[Rule, ...]


def dispatch(
    load_kw: np.ndarray,
    onsite_kw: np.ndarray,
    batteries: list[Battery | None],
    *,
    rule: Rule = "self-consumption",
    intensity: np.ndarray | None = None,
    export_limit_kw: float | np.ndarray = 0.0,
    first_hour: int = 0,
) -> Dispatch:
    """Return the hourly energy flows of S sites.

    * self-consumption: what is left of on-site energy charges, any other load discharges; the grid
      never charges, so import never rises.
    * intensity: on-site energy charges likewise; besides, the grid charges in hours up to a daily low
      threshold, and only hours from a daily high one discharge. The high one is the intensity of
      the n-th dirtiest hour, n being the hours that empty the battery; the low one that of the m-th
      cleanest (m hours fill it), at most the round-trip efficiency times the high threshold of this
      and of the next day. A site whose imports would emit more than under self-consumption gets
      that rule instead.

    Parameters
    ----------
    load_kw, onsite_kw : array (S, H)
        Power drawn at the bus bar and generation on site, kW.
    batteries : list of S
        None where a site has none.
    intensity : array (H,) or (S, H)
        kg/kWh, needed by the rule "intensity"; ranks the hours and prices imports.
    export_limit_kw : float or array (S, 1)
        What the grid takes; the rest is curtailed.
    first_hour : int
        Hour at which the first day of the thresholds begins, as in ``shift_within_window``.
    """
    load, onsite = _hours("the load", load_kw), _hours("on-site generation", onsite_kw)
    if load.shape != onsite.shape or len(batteries) != len(load):
        raise OnsiteError(SHAPE, what="on-site generation", value=str(onsite.shape), expected=str(load.shape))
    if rule not in RULES:
        raise OnsiteError(BAD_RULE, value=str(rule))
    table = _table(batteries)
    result = _self_consumption(load, onsite, table, export_limit_kw)
    if rule == "self-consumption" or not any(batteries):
        return result
    if intensity is None:
        raise OnsiteError(NO_INTENSITY)
    dirt = np.broadcast_to(_hours("the grid intensity", np.atleast_2d(intensity)), load.shape)
    other = _by_intensity(load, onsite, table, export_limit_kw, dirt, first_hour)
    # With a stated start the two years may end with different energy in the battery, which
    # would compare unlike; then what is missing counts as drawn in the year's dirtiest hour.
    missing = np.maximum(result.state[:, -1] - other.state[:, -1], 0.0) * table.give * dirt.max(axis=1)
    before = (result.grid_import * dirt).sum(axis=1)
    better = (other.grid_import * dirt).sum(axis=1) + missing <= before
    return _merge(other, result, better)


class _Table(msgspec.Struct, frozen=True):
    """The batteries as columns (S,); sites without one have power and energy 0."""

    power: np.ndarray
    energy: np.ndarray
    lowest: np.ndarray
    take: np.ndarray
    give: np.ndarray
    start: np.ndarray


def _table(batteries: list[Battery | None]) -> _Table:
    columns: list[tuple[float, ...]] = []
    for number, battery in enumerate(batteries, start=1):
        if battery is None:
            columns.append((0.0, 0.0, 0.0, 1.0, 1.0, np.nan))
            continue
        label = str(number)
        # Written so that NaN, infinity and None fail too.
        if not (battery.energy_kwh is not None and 0 < battery.energy_kwh < np.inf):
            raise OnsiteError(NO_CAPACITY, number=label)
        if not (battery.power_kw is not None and 0 < battery.power_kw < np.inf):
            raise OnsiteError(NO_POWER, number=label)
        both = (("charge", battery.charge_efficiency), ("discharge", battery.discharge_efficiency))
        for what, value in both:
            if not 0 < value <= 1:
                raise OnsiteError(BAD_EFFICIENCY, number=label, what=what, value=shown(value))
        if not 0 <= battery.reserve < 1:
            raise OnsiteError(BAD_RESERVE, number=label, value=shown(battery.reserve))
        lowest = battery.reserve * battery.energy_kwh
        start = np.nan if battery.start_kwh is None else battery.start_kwh
        if battery.start_kwh is not None and not lowest <= battery.start_kwh <= battery.energy_kwh:
            limits = {"minimum": shown(lowest), "maximum": shown(battery.energy_kwh)}
            raise OnsiteError(BAD_START, number=label, value=shown(battery.start_kwh), **limits)
        columns.append((battery.power_kw, battery.energy_kwh, lowest, both[0][1], both[1][1], start))
    return _Table(*np.array(columns, dtype=float).reshape(-1, 6).T)


def _self_consumption(
    load: np.ndarray, onsite: np.ndarray, table: _Table, export_limit: float | np.ndarray
) -> Dispatch:
    net = load - onsite
    power = table.power[:, None]
    want = np.clip(-net, -power, power)
    return _run(load, onsite, table, export_limit, want, "self-consumption")


def _by_intensity(
    load: np.ndarray,
    onsite: np.ndarray,
    table: _Table,
    export_limit: float | np.ndarray,
    dirt: np.ndarray,
    first_hour: int,
) -> Dispatch:
    low, high = _thresholds(load - onsite, table, dirt, first_hour)
    net = load - onsite
    power = table.power[:, None]
    surplus = np.clip(-net, 0.0, power)
    want = np.where(dirt <= low, power, surplus)
    # An hour at both thresholds (a flat day) charges nothing and discharges.
    want = np.where((dirt >= high) & (net > 0), -np.minimum(net, power), want)
    return _run(load, onsite, table, export_limit, want, "intensity")


def _thresholds(
    net: np.ndarray, table: _Table, dirt: np.ndarray, first_hour: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the thresholds of each hour's day, two arrays (S, H)."""
    sites, hours = dirt.shape
    day_h = min(24, hours)
    roll = -(first_hour % day_h)
    days = hours // day_h
    # Hours after the last whole day get the thresholds of that day.
    ranked = np.sort(np.roll(dirt, roll, axis=1)[:, : days * day_h].reshape(sites, days, day_h), axis=2)
    positive = np.maximum(net, 0.0)
    mean_net = positive.sum(axis=1) / np.maximum((positive > 0).sum(axis=1), 1)
    usable = table.energy - table.lowest
    rate = np.maximum(np.minimum(table.power, mean_net), 1e-12)
    fill = _count(usable, table.take * np.maximum(table.power, 1e-12), day_h)
    empty = _count(usable * table.give, rate, day_h)
    at = np.arange(sites)
    high = ranked[at, :, day_h - empty]
    clean = ranked[at, :, fill - 1]
    ahead = np.minimum(high, np.roll(high, -1, axis=1))
    # A hair below break-even, so that rounding never makes a swap cost more than it saves.
    low = np.minimum(clean, ahead * (table.take * table.give)[:, None] * (1 - 1e-12))

    def spread(values: np.ndarray) -> np.ndarray:
        long = np.repeat(values, day_h, axis=1)
        long = np.pad(long, ((0, 0), (0, hours - days * day_h)), mode="edge")
        return np.roll(long, -roll, axis=1)

    return spread(low), spread(high)


def _count(energy: np.ndarray, rate: np.ndarray, day_h: int) -> np.ndarray:
    """Return the hours that ``rate`` needs for ``energy``, from 1 to half a day."""
    return np.clip(np.ceil(energy / rate - 1e-9), 1, max(day_h // 2, 1)).astype(int)


def _run(
    load: np.ndarray,
    onsite: np.ndarray,
    table: _Table,
    export_limit: float | np.ndarray,
    want: np.ndarray,
    rule: Rule,
) -> Dispatch:
    """Step through the year. ``want`` (S, H) is charge (positive) or discharge at the bus bar, kW."""
    take, give = table.take[:, None], table.give[:, None]
    change = np.where(want > 0, want * take, want / give)
    state = _states(change, table)
    moved = np.diff(state, axis=1)
    charge, discharge = np.maximum(moved, 0.0) / take, np.maximum(-moved, 0.0) * give
    surplus, shortfall = np.maximum(onsite - load, 0.0), np.maximum(load - onsite, 0.0)
    from_onsite = np.minimum(charge, surplus)
    from_grid = charge - from_onsite
    left = surplus - from_onsite
    exported = np.minimum(left, export_limit)
    return Dispatch(
        grid_import=np.maximum(shortfall - discharge, 0.0) + from_grid,
        onsite_used=np.minimum(onsite, load),
        exported=exported,
        curtailed=left - exported,
        charge=charge,
        charge_from_grid=from_grid,
        discharge=discharge,
        state=state,
        loss=charge.sum(axis=1) - discharge.sum(axis=1) - (state[:, -1] - state[:, 0]),
        rule=(rule,) * len(load),
    )


def _states(change: np.ndarray, table: _Table) -> np.ndarray:
    """Return the states (S, H + 1) of batteries that want ``change`` (S, H) of their energy.

    A chain of clips is itself one clip, ``end = clip(start + sum, L, U)``, so a year that ends as it
    began starts at U where the sum of the changes is positive and at L where it is negative. U and L are
    the ends of the years that begin full and at the lowest level.
    """
    if not (table.energy > 0).any():
        return np.zeros((len(table.energy), change.shape[1] + 1))  # no battery, no steps
    columns = np.ascontiguousarray(change.T)
    ends = _chain(np.tile(columns, 2), np.concatenate((table.energy, table.lowest)), table)[-1]
    sites = len(table.energy)
    start = np.where(change.sum(axis=1) > 0, ends[:sites], ends[sites:])
    start = np.where(np.isnan(table.start), start, table.start)
    return np.ascontiguousarray(_chain(columns, start, table).T)


def _chain(columns: np.ndarray, start: np.ndarray, table: _Table) -> np.ndarray:
    """Return the states (H + 1, N) of the chain from ``start`` (N,), changed by ``columns`` (H, N).

    In blocks of about sqrt(H) hours, which all step at the same time: a block as a whole is one clip
    of its start, so that the starts of the blocks follow from each other before the hours do.
    """
    copies = len(start) // max(len(table.energy), 1)
    top, bottom = np.tile(table.energy, copies), np.tile(table.lowest, copies)
    hours, batteries = columns.shape
    length = max(math.isqrt(hours), 1)
    blocks = -(-hours // length)
    # Hours without a change fill the last block; they leave the state as it is.
    padded = np.zeros((blocks * length, batteries))
    padded[:hours] = columns
    steps = np.ascontiguousarray(padded.reshape(blocks, length, batteries).transpose(1, 0, 2))
    total, least, most = steps.sum(axis=0), np.tile(bottom, (blocks, 1)), np.tile(top, (blocks, 1))
    for step in steps:
        for bound in (least, most):
            np.add(bound, step, out=bound)
            np.maximum(bound, bottom, out=bound)
            np.minimum(bound, top, out=bound)
    starts = np.empty((blocks, batteries))
    state = start
    for block in range(blocks):
        starts[block] = state
        state = np.minimum(np.maximum(state + total[block], least[block]), most[block])
    states = np.empty((length, blocks, batteries))
    current = starts
    for hour, step in enumerate(steps):
        current = np.add(current, step, out=states[hour])
        np.maximum(current, bottom, out=current)
        np.minimum(current, top, out=current)
    chained = states.transpose(1, 0, 2).reshape(blocks * length, batteries)[:hours]
    return np.concatenate((start[None, :], chained))


def _merge(first: Dispatch, second: Dispatch, choose: np.ndarray) -> Dispatch:
    """Return the sites of ``first`` where ``choose`` holds, else those of ``second``."""
    fields = {
        name: np.where(choose[:, None] if getattr(first, name).ndim == 2 else choose, *pair)
        for name in Dispatch.__struct_fields__
        if name != "rule"
        for pair in [(getattr(first, name), getattr(second, name))]
    }
    rules = zip(first.rule, second.rule, choose, strict=True)
    return Dispatch(**fields, rule=tuple(one if good else two for one, two, good in rules))


def _hours(what: str, values: np.ndarray) -> np.ndarray:
    array = np.asarray(values, dtype=float)
    if array.ndim != 2:
        raise OnsiteError(SHAPE, what=what, value=str(array.shape), expected="(sites, hours)")
    bad = ~(np.isfinite(array) & (array >= 0))
    if bad.any():
        site, hour = (int(each) for each in np.argwhere(bad)[0])
        value = shown(float(array[site, hour]))
        raise OnsiteError(BAD_HOURS, what=what, number=str(site + 1), value=value, hour=str(hour))
    return array
