"""Carbon-aware load: moving a flexible share of the load to cleaner hours and cleaner sites.

Within one window the best plan is closed-form: the inflexible load stays, and the flexible energy
fills the room that is left under the capacity, cleanest hour first. This is the fractional
knapsack, so the greedy order is optimal; ``tests/model/test_shifting.py`` proves it against a
linear program (HiGHS).

The order of the hours is taken from values that nobody knows ahead (perfect foresight). Hand over
a forecast in place of the intensity, :func:`mean_profile` for example, and price the outcome with
:func:`saving` at the actual values: the difference is what perfect foresight overstates.
"""

from __future__ import annotations

import msgspec
import numpy as np

from greenplanner.model.calendar import HOUR_OF_DAY, MONTH_HOURS, MONTH_OF_HOUR
from greenplanner.plan.messages import SentenceError, shown

SHARE_RANGE = "the flexible share {value} is outside 0 to 1"
LOAD_NEGATIVE = "the load of hour {hour} is {value}, which is below 0"
LOAD_ABOVE_CAPACITY = "the load of hour {hour} is {value}, above the capacity of {capacity}"
NOT_FINITE = "{what} holds a value in hour {hour} that is no finite number"
WINDOW_RANGE = "a window of {value} h is outside 1 to {hours} h"
JOB_RANGE = "a job of {value} h with {slack} h of slack does not fit into {hours} h"
SHAPES = "{what} does not have one value for each hour of the load"

# Loads come out of sums of floats; so much above the capacity is rounding, not a fault.
_TOLERANCE = 1e-9


class ShiftError(SentenceError):
    """The load cannot be moved as asked; the message names the input and the hour."""


def shift_within_window(
    load: np.ndarray,
    flexible_share: float | np.ndarray,
    capacity: float | np.ndarray,
    intensity: np.ndarray,
    window_h: int = 24,
    *,
    first_hour: int = 0,
) -> np.ndarray:
    """Return the load with its flexible share moved to the cleanest hours of each window.

    ``min sum(x * intensity)`` with ``fixed <= x <= capacity`` and ``sum(x) = sum(load)`` in each
    window, where ``fixed = (1 - flexible_share) * load``.

    Parameters
    ----------
    load : array (..., H)
        Power of each hour, kW (or any other unit: kWh, utilization).
    flexible_share : float or array (..., 1)
        Share of each hour's load that may move, 0 to 1.
    capacity : float or array (..., 1) or (..., H)
        Upper limit of the load, in its unit. The load must respect it already.
    intensity : array (H,) or (..., H)
        What ranks the hours, kg/kWh or a forecast of it. Equal hours are filled in their order.
    window_h : int
        Length of the windows, 24 for days. A last window that is shorter stays so.
    first_hour : int
        Hour at which the first window begins, 0 to ``window_h - 1``; ``-offset % 24`` makes the days
        those of a site with that offset from UTC. The hours before it belong to the last window.

    Raises
    ------
    ShiftError
        Where the load is negative or above the capacity, or an input is out of range.
    """
    load = np.asarray(load, dtype=float)
    hours = load.shape[-1]
    if not 1 <= window_h <= hours:
        raise ShiftError(WINDOW_RANGE, value=str(window_h), hours=str(hours))
    share, limit, rank = _inputs(load, flexible_share, capacity, intensity)
    roll = -(first_hour % window_h)
    blocks = -(-hours // window_h)
    padding = [(0, 0)] * (load.ndim - 1) + [(0, blocks * window_h - hours)]

    def windows(values: np.ndarray, fill: float = 0.0) -> np.ndarray:
        rolled = np.roll(np.broadcast_to(values, load.shape), roll, axis=-1)
        padded = np.pad(rolled, padding, constant_values=fill)
        return padded.reshape(*load.shape[:-1], blocks, window_h)

    fixed = (1.0 - share) * load
    placed = fill_cheapest(windows(load - fixed).sum(axis=-1), windows(limit - fixed), windows(rank, np.inf))
    moved = placed.reshape(*load.shape[:-1], -1)[..., :hours]
    return fixed + np.roll(moved, -roll, axis=-1)


def shift_between_sites(
    load: np.ndarray,
    flexible_share: float | np.ndarray,
    capacity: float | np.ndarray,
    factor: np.ndarray,
) -> np.ndarray:
    """Return the loads with their flexible shares moved, hour by hour, to the cleanest sites.

    Parameters
    ----------
    load : array (S, H)
        IT power of each site, kW.
    flexible_share : float or array (S, 1)
        Share of each site's load that may run elsewhere, 0 to 1.
    capacity : float, array (S, 1) or (S, H)
        Upper limit of each site's IT power, kW.
    factor : array (S, H)
        Emissions of one kWh of IT load at each site, kg/kWh: grid intensity times PUE.

    Returns
    -------
    array (S, H)
        The sum over the sites is that of ``load`` in each hour.
    """
    load = np.asarray(load, dtype=float)
    share, limit, rank = _inputs(load, flexible_share, capacity, factor)
    fixed = (1.0 - share) * load
    placed = fill_cheapest((load - fixed).sum(axis=0), (limit - fixed).T, np.broadcast_to(rank, load.shape).T)
    return fixed + placed.T


def fill_cheapest(amount: np.ndarray, room: np.ndarray, cost: np.ndarray) -> np.ndarray:
    """Return how much goes to each place when ``amount`` fills the cheapest places first.

    Parameters
    ----------
    amount : array (...)
        What is to be placed, at most the sum of the room.
    room, cost : array (..., N)
        Room and cost of each of N places. Places of equal cost are filled in their order.
    """
    order = np.argsort(cost, axis=-1, kind="stable")
    sorted_room = np.maximum(np.take_along_axis(np.broadcast_to(room, cost.shape), order, axis=-1), 0.0)
    before = np.cumsum(sorted_room, axis=-1) - sorted_room
    filled = np.clip(np.asarray(amount)[..., None] - before, 0.0, sorted_room)
    result = np.empty_like(filled)
    np.put_along_axis(result, order, filled, axis=-1)
    return result


def saving(before: np.ndarray, after: np.ndarray, intensity: np.ndarray) -> float:
    """Return the share of emissions saved, 1 being all of them; 0 where there were none.

    ``1 - sum(after * intensity) / sum(before * intensity)``. Negative where the move cost more.
    """
    old = float((np.asarray(before) * intensity).sum())
    return 1.0 - float((np.asarray(after) * intensity).sum()) / old if old > 0 else 0.0


def mean_profile(values: np.ndarray) -> np.ndarray:
    """Return the 12 x 24 means of a year's hours as an array (8760,).

    What a planner knows without a forecast: the month and the hour of the day (UTC).
    """
    key = MONTH_OF_HOUR * 24 + HOUR_OF_DAY
    means = np.bincount(key, weights=values, minlength=288) / np.repeat(MONTH_HOURS / 24, 24)
    return np.asarray(means[key])


class JobSaving(msgspec.Struct, frozen=True):
    """Savings of one job against starting at once, as shares, over all hours of submission.

    ``foresight`` knows the intensity of the coming hours, ``profile`` only their 12 x 24 means;
    both are paid at the actual intensity. ``overstated`` is the difference.
    """

    foresight: float
    profile: float

    @property
    def overstated(self) -> float:
        """How far perfect foresight lies above what the mean profile reaches."""
        return self.foresight - self.profile


def job_saving(
    intensity: np.ndarray, job_h: int = 8, slack_h: int = 24, *, interruptible: bool = False
) -> JobSaving:
    """Return what a job of ``job_h`` hours saves when it may be delayed by up to ``slack_h`` hours.

    Every hour of the year is once the hour of submission, and the year follows itself. Without
    interruption the job starts at the best of ``slack_h + 1`` hours; interruptible it takes the best
    ``job_h`` of ``slack_h + job_h`` hours.

    Parameters
    ----------
    intensity : array (8760,)
        Actual intensity, kg/kWh.
    """
    values = np.asarray(intensity, dtype=float)
    hours = len(values)
    if not (job_h >= 1 and slack_h >= 0 and job_h + slack_h <= hours):
        raise ShiftError(JOB_RANGE, value=str(job_h), slack=str(slack_h), hours=str(hours))
    cost = _delayed_cost(values, values, job_h, slack_h, interruptible)
    guess = _delayed_cost(values, mean_profile(values), job_h, slack_h, interruptible)
    base = float(values.sum()) * job_h
    if base <= 0:
        return JobSaving(0.0, 0.0)
    return JobSaving(1.0 - cost / base, 1.0 - guess / base)


def _delayed_cost(
    actual: np.ndarray, known: np.ndarray, job_h: int, slack_h: int, interruptible: bool
) -> float:
    """Return the sum over all submissions of the actual cost of the hours that ``known`` ranks best."""
    hours = len(actual)
    if interruptible:
        size, paid = slack_h + job_h, actual
        ranked = known
    else:
        size = slack_h + 1
        paid, ranked = _running_sum(actual, job_h), _running_sum(known, job_h)
    view = np.lib.stride_tricks.sliding_window_view(np.concatenate((ranked, ranked[: size - 1])), size)
    if interruptible:
        picks = np.argsort(view, axis=-1, kind="stable")[:, :job_h]
    else:
        picks = view.argmin(axis=-1)[:, None]
    where = (np.arange(hours)[:, None] + picks) % hours
    return float(paid[where].sum())


def _running_sum(values: np.ndarray, length: int) -> np.ndarray:
    """Return the sum of each hour and the following ones, around the end of the year."""
    total = np.concatenate(([0.0], np.cumsum(np.concatenate((values, values[: length - 1])))))
    return np.asarray(total[length:] - total[:-length])


def _inputs(
    load: np.ndarray,
    flexible_share: float | np.ndarray,
    capacity: float | np.ndarray,
    rank: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return share, capacity and rank as arrays that fit the load, once they are found sound."""
    share, limit = np.asarray(flexible_share, dtype=float), np.asarray(capacity, dtype=float)
    rank = np.asarray(rank, dtype=float)
    for what, values in (("the flexible share", share), ("the capacity", limit), ("the intensity", rank)):
        try:
            fits = np.broadcast_shapes(values.shape, load.shape) == load.shape
        except ValueError:
            fits = False
        if not fits:
            raise ShiftError(SHAPES, what=what)
    for what, values in (("the load", load), ("the intensity", rank)):
        if not np.isfinite(values).all():
            hour = int(np.argwhere(~np.isfinite(values))[0][-1])
            raise ShiftError(NOT_FINITE, what=what, hour=str(hour))
    if not ((share >= 0) & (share <= 1)).all():
        raise ShiftError(SHARE_RANGE, value=shown(float(share[~((share >= 0) & (share <= 1))].flat[0])))
    if (load < 0).any():
        place = tuple(np.argwhere(load < 0)[0])
        raise ShiftError(LOAD_NEGATIVE, hour=str(place[-1]), value=shown(float(load[place])))
    allowed = np.broadcast_to(limit, load.shape)
    over = ~(load <= allowed * (1 + _TOLERANCE) + _TOLERANCE)
    if over.any():
        place = tuple(np.argwhere(over)[0])
        raise ShiftError(
            LOAD_ABOVE_CAPACITY,
            hour=str(place[-1]),
            value=shown(float(load[place])),
            capacity=shown(float(allowed[place])),
        )
    return share, np.maximum(allowed, load), rank
