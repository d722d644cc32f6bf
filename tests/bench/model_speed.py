"""Fleet-hours per second of ``evaluate`` beside a bare NumPy kernel of the same job."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Series, Site
from tests.support.plans import BARE

HOURS = 8760
POINTS = ((0.0, 0.12), (0.1, 0.32), (0.5, 0.75), (1.0, 1.02))


def profile(phase: float) -> np.ndarray:
    """Utilization of the reference job, shifted so that no two fleets are alike."""
    return 0.5 + 0.4 * np.sin(2 * np.pi * (np.arange(HOURS) + phase) / 24)


def plan(fleets: int, sites: int, years: int) -> Plan:
    """The reference job many times: hourly utilization, curve with points, imported intensity."""
    intensity = 0.3 + 0.1 * np.cos(2 * np.pi * np.arange(HOURS) / 24)
    return Plan(
        name="bench",
        years=years,
        sites=tuple(Site(id=f"s{n}", pue=1.25, grid_series="grid") for n in range(sites)),
        fleets=tuple(
            Fleet(
                id=f"f{n}",
                site=f"s{n % sites}",
                accelerator="h100-sxm5-80gb",
                count=1000,
                tdp_w=700.0,
                utilization=f"u{n}",
                power_curve=POINTS,
                **BARE,
            )
            for n in range(fleets)
        ),
        series=(
            Series(id="grid", values=tuple(intensity.tolist())),
            *(Series(id=f"u{n}", values=tuple(profile(n / 7).tolist())) for n in range(fleets)),
        ),
    )


def cooled_plan(fleets: int, sites: int, years: int) -> Plan:
    """Weekly utilization, and a cooling system in another climate at each site."""
    places = list(default_catalog().tables["climates"])
    return Plan(
        name="bench",
        years=years,
        sites=tuple(Site(id=f"s{n}", region="USA", climate=places[n], cooling="lm-2") for n in range(sites)),
        fleets=tuple(
            Fleet(
                id=f"f{n}",
                site=f"s{n % sites}",
                accelerator="h100-sxm5-80gb",
                count=128 + n,
                utilization=tuple(np.linspace(0.2, 0.8, 168).tolist()),
            )
            for n in range(fleets)
        ),
    )


def kernel(fleets: int) -> float:
    """The same arithmetic with nothing around it: curve, PUE, intensity, sums."""
    intensity = 0.3 + 0.1 * np.cos(2 * np.pi * np.arange(HOURS) / 24)
    x, y = np.array(POINTS).T
    busy = _profiles(fleets)
    energy = np.interp(busy, x, y) * (700.0 * 1000 / 1000 * 1.25)
    return float((energy * intensity).sum() + energy.sum())


def memory_kernel(fleets: int) -> float:
    """The least that any hourly model must do: read each hour once, multiply and add."""
    return float((_profiles(fleets) * 1.25).sum())


_CACHE: dict[int, np.ndarray] = {}


def _profiles(fleets: int) -> np.ndarray:
    if fleets not in _CACHE:
        _CACHE[fleets] = np.stack([profile(n / 7) for n in range(fleets)])
    return _CACHE[fleets]


def median_ms(function: Callable[[], object], rounds: int = 15) -> float:
    """Median wall time in ms after one warm-up."""
    function()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        function()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print the table."""
    catalog = default_catalog()
    print("evaluate beside a bare NumPy kernel of the same job (8 760 hourly values a fleet)")
    print("fleets sites years | evaluate  kernel  ratio | Mfleet-h/s evaluate, kernel | hours cached")
    for fleets, sites, years in ((1, 1, 1), (20, 5, 1), (100, 20, 10)):
        resolved = resolve(plan(fleets, sites, years), catalog)
        full = median_ms(lambda resolved=resolved: evaluate(resolved))
        bare = median_ms(lambda fleets=fleets: kernel(fleets))
        cache: dict[object, object] = {}
        evaluate(resolved, cache=cache)
        warm = median_ms(lambda resolved=resolved, cache=cache: evaluate(resolved, cache=cache))
        hours = fleets * HOURS / 1e3
        print(
            f"{fleets:6d} {sites:5d} {years:5d} | {full:6.2f} ms {bare:6.2f} ms {full / bare:5.2f} | "
            f"{hours / full:10.1f} {hours / bare:8.1f}          | {warm:6.2f} ms"
        )
    print("with a cooling model at each site (no battery); targets of issue 3: 250 ms and 15 ms")
    for fleets, sites, years in ((100, 20, 10), (20, 5, 1)):
        resolved = resolve(cooled_plan(fleets, sites, years), catalog)
        full = median_ms(lambda resolved=resolved: evaluate(resolved))
        least = median_ms(lambda fleets=fleets: memory_kernel(fleets))
        times = f"{full:6.2f} ms, {full / least:.0f} x the memory-bound kernel"
        print(f"{fleets:6d} {sites:5d} {years:5d} | {times}")
    bare = median_ms(lambda: memory_kernel(100))
    print(f"memory-bound kernel, 100 fleets: {bare:.2f} ms, {876.0 / bare:.0f} Mfleet-h/s")


if __name__ == "__main__":
    main()
