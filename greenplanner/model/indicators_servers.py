"""ITEEsv and ITEUsv (ISO/IEC 30134-4 and -5): servers with accelerators, and servers without.

Performance of accelerators is in TFLOP/s, that of other servers in the unit of their benchmark: the
two are never added. ITEUsv leaves servers out whose computing is mostly done by accelerators.
"""

from __future__ import annotations

from greenplanner.catalog.standards import IndicatorRow
from greenplanner.model.indicators import (
    _POWER_FIELDS,
    server_energy_effectiveness,
    server_kw,
    server_utilization,
)
from greenplanner.model.indicators_types import Indicator, Note, Slice, Term, made, note
from greenplanner.plan.resolve import GENERIC
from greenplanner.plan.types import CpuServer


def iteesv(row: IndicatorRow, at: Slice) -> Indicator:
    """Return peak performance over peak power of the servers with accelerators."""
    performance, terms = [], []
    for f in at.fleets:
        fleet = at.results.plan.fleets[f]
        peak = fleet.peak_tflops
        origin = at.results.origins.get(f"fleets/{fleet.id}/peak_tflops")
        # Hardware that the catalog does not know has no peak, not that of the usual accelerator.
        if peak is None or (origin is not None and origin.row == GENERIC):
            return made(row, at, None, note("no-peak", name=fleet.name or fleet.id))
        performance.append(peak * (fleet.count or 0))
        paths = tuple(f"fleets/{fleet.id}/{name}" for name in ("accelerator", "peak_tflops", "count"))
        label = f"{fleet.name or fleet.id}: Peak performance"
        terms.append(Term(label, performance[-1], "TFLOP/s", inputs=paths))
    kw = float(server_kw(at.results)[at.fleets].sum())
    value = server_energy_effectiveness(performance, [kw])
    notes = () if value is not None else (note("no-load"),)
    fleets = [at.results.plan.fleets[f] for f in at.fleets]
    inputs = tuple(f"fleets/{fleet.id}/{name}" for fleet in fleets for name in _POWER_FIELDS)
    terms.append(Term("Peak power of the servers", kw, "kW", inputs=inputs))
    return made(row, at, value, *notes, terms=tuple(terms))


def groups(at: Slice) -> list[CpuServer]:
    """Return the servers without accelerators at the sites of a slice."""
    ids = {site.id for site in at.sites}
    return [item for item in at.results.plan.cpu_servers if item.site in ids and item.count]


def _name(item: CpuServer) -> str:
    return item.name or item.id


def _label(item: CpuServer, text: str) -> str:
    name = _name(item)
    return f"{name}: {text}"


def iteesv_cpu(row: IndicatorRow, at: Slice) -> Indicator:
    """Return sum of SMPE / sum of SMPO of the servers without accelerators (ISO/IEC 30134-4)."""
    members = groups(at)
    if not members:
        return made(row, at, None, note("no-cpu-servers"), state="not applicable")
    lacking = [item for item in members if item.performance is None or not item.peak_kw]
    if lacking:
        return made(row, at, None, note("no-performance", name=_name(lacking[0])))
    names = dict.fromkeys((item.benchmark or "").strip() for item in members)
    if len(names) > 1:
        shown = ", ".join(name or "-" for name in names)
        return made(row, at, None, note("benchmarks-differ", names=shown))
    value = server_energy_effectiveness(
        [(item.performance or 0.0) * (item.count or 0) for item in members],
        [(item.peak_kw or 0.0) * (item.count or 0) for item in members],
    )
    terms = []
    for item in members:
        place = f"cpu_servers/{item.id}"
        number = float(item.count or 0)
        paths = (f"{place}/performance", f"{place}/benchmark", f"{place}/count")
        top = (item.performance or 0.0) * number
        terms.append(Term(_label(item, "Peak performance"), top, "", inputs=paths))
        drawn = (item.peak_kw or 0.0) * number
        terms.append(Term(_label(item, "Peak power"), drawn, "kW", inputs=(f"{place}/peak_kw", paths[-1])))
    said = next(iter(names))
    notes: list[Note] = [note("benchmark", name=said) if said else note("no-benchmark")]
    return made(row, at, value, *notes, note("cpu-energy"), terms=tuple(terms))


def iteusv(row: IndicatorRow, at: Slice) -> Indicator:
    """Return the mean CPU utilization of the servers without accelerators (ISO/IEC 30134-5)."""
    members = groups(at)
    if not members:
        return made(row, at, None, note("accelerators"), state="not applicable")
    lacking = [item for item in members if item.cpu_utilization is None]
    if lacking:
        return made(row, at, None, note("no-cpu-utilization", name=_name(lacking[0])))
    value = server_utilization(
        [item.cpu_utilization or 0.0 for item in members], [float(item.count or 0) for item in members]
    )
    terms = []
    for item in members:
        paths = (f"cpu_servers/{item.id}/cpu_utilization",)
        terms.append(Term(_label(item, "CPU utilization"), item.cpu_utilization, "", inputs=paths))
        paths = (f"cpu_servers/{item.id}/count",)
        terms.append(Term(_label(item, "Number of servers"), float(item.count or 0), "", inputs=paths))
    notes = [note("accelerators-left-out")] if at.fleets else []
    return made(row, at, value, *notes, note("cpu-energy"), terms=tuple(terms))
