"""The big numbers of a running session, as text: one GPU, or several together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.gpu import texts
from greenplanner.gui.gpu.site_rates import SiteRate
from greenplanner.gui.i18n import tr_data
from greenplanner.profiler.live import LiveTrack
from greenplanner.profiler.messages import THROTTLING, clock_reasons

Figure = tuple[str, str]  # the number, and the line below it
KEYS = ("power", "energy", "utilization", "temperature", "memory", "clock", "held", "carbon", "cost")
_MOST_NAMES = 4


def power_now(track: LiveTrack) -> float | None:
    """Return the mean power of the last second in W, None where none is reported."""
    for name in ("power_w", "power_avg_w"):
        t, values = track.recent(name)
        part = values[t > track.t - 1.0]
        part = part[np.isfinite(part)]
        if part.size:
            return float(part.mean())
    return None


def figures(tracks: Sequence[LiveTrack], rate: SiteRate | None) -> dict[str, Figure]:
    """Return the texts by key of ``KEYS``; sums for power, energy, carbon and cost."""
    # A GPU that is gone has an energy, and nothing that holds now.
    there = [track for track in tracks if not track.gone]
    watts = _total([power_now(track) for track in there])
    return {
        "power": _power(there, watts),
        "energy": _energy(tracks),
        "utilization": _spread(there, "utilization_pct", "%"),
        "temperature": _spread(there, "temperature_c", "°C"),
        "memory": _memory(there),
        "clock": _clock(there),
        "held": _held(there),
        "carbon": _carbon(watts, rate),
        "cost": _cost(watts, rate),
    }


def _total(values: Sequence[float | None]) -> float | None:
    """Return the sum; None where one is not known, because a part is no total."""
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None


def _power(tracks: Sequence[LiveTrack], watts: float | None) -> Figure:
    limit = _total([track.latest["limit_w"] or track.device.limit_w for track in tracks])
    below = QCoreApplication.translate("LiveGpu", "limit not reported")
    if limit:
        below = QCoreApplication.translate("LiveGpu", "of {limit} W")
        below = below.replace("{limit}", numbers.format_number(limit, 3))
        if watts is not None:
            below += f" ({numbers.format_share(watts / limit, 2)})"
    return texts.reading(watts, "W"), below


def _energy(tracks: Sequence[LiveTrack]) -> Figure:
    found = [track.energy() for track in tracks]
    joules = _total([each[0] for each in found])
    methods = {each[1] for each in found if each[1]}
    if methods == {"counter"}:
        below = QCoreApplication.translate("LiveGpu", "by its counter")
    elif methods == {"integrated"}:
        below = QCoreApplication.translate("LiveGpu", "integrated")
    elif methods:
        below = QCoreApplication.translate("LiveGpu", "both ways")
    else:
        below = ""
    return texts.energy(joules, 3), below


def method_lines(tracks: Sequence[LiveTrack]) -> list[str]:
    """Return how the energies were found and how far both ways differ, GPUs of one method together."""
    translate = QCoreApplication.translate
    words = {
        "counter": translate("LiveGpu", "Energy by the GPU's own counter"),
        "integrated": translate("LiveGpu", "Energy integrated from power"),
    }
    lines = []
    for method, text in words.items():
        group = [track for track in tracks if track.energy()[1] == method]
        if not group:
            continue
        apart = [abs(each) for each in (track.disagreement for track in group) if each is not None]
        if apart:
            differ = translate("LiveGpu", "{text}; the two ways differ by {percent} %")
            if len(group) > 1:
                differ = translate("LiveGpu", "{text}; the two ways differ by {percent} % at most")
            percent = numbers.format_number(max(apart) * 100, 2)
            text = differ.replace("{text}", text).replace("{percent}", percent)
        lines.append(f"GPU {', '.join(str(track.device.index) for track in group)}: {text}")
    return lines


def _spread(tracks: Sequence[LiveTrack], column: str, unit: str) -> Figure:
    values = [track.latest[column] for track in tracks]
    known = [value for value in values if value is not None]
    if not known:
        return texts.not_reported(), ""
    low, high = min(known), max(known)
    text = numbers.format_exact(round(low))
    if round(high) > round(low):
        text = f"{text}–{numbers.format_exact(round(high))}"
    return f"{text} {unit}", "" if len(known) == len(values) else _some(len(known), len(values))


def _some(known: int, count: int) -> str:
    text = QCoreApplication.translate("LiveGpu", "{known} of {count} GPUs report it")
    return text.replace("{known}", str(known)).replace("{count}", str(count))


def _memory(tracks: Sequence[LiveTrack]) -> Figure:
    used = _total([track.latest["memory_used_mib"] for track in tracks])
    size = _total([track.device.memory_total_mib for track in tracks])
    below = ""
    if size:
        below = QCoreApplication.translate("LiveGpu", "of {size} GiB")
        below = below.replace("{size}", numbers.format_number(size / 1024, 3))
    return texts.reading(None if used is None else used / 1024, "GiB"), below


def _clock(tracks: Sequence[LiveTrack]) -> Figure:
    core, memory = _spread(tracks, "sm_mhz", "MHz"), _spread(tracks, "memory_mhz", "MHz")
    below = QCoreApplication.translate("LiveGpu", "memory {clock}").replace(
        "{clock}", memory[0].removesuffix(" MHz")
    )
    return core[0], below


def _held(tracks: Sequence[LiveTrack]) -> Figure:
    """Return what holds the clocks back, in words."""
    found: list[str] = []
    known = False
    slowed = False
    for track in tracks:
        bits = track.latest["reasons"]
        words = clock_reasons(bits)
        if words is None:
            continue
        known = True
        slowed = slowed or bool(int(bits or 0) & THROTTLING)
        found += [tr_data(word) for word in words if tr_data(word) not in found]
    if not known:
        return texts.not_reported(), ""
    if not found:
        return QCoreApplication.translate("LiveGpu", "nothing"), ""
    below = QCoreApplication.translate("LiveGpu", "slows work") if slowed else ""
    return ", ".join(found), below


def _per_hour(watts: float | None, rate: float | None) -> float | None:
    return None if watts is None or rate is None else watts / 1000.0 * rate


def _at(rate: SiteRate) -> str:
    return QCoreApplication.translate("LiveGpu", "at {site}").replace("{site}", rate.name)


def _carbon(watts: float | None, rate: SiteRate | None) -> Figure:
    if rate is None:
        return numbers.NOT_KNOWN, QCoreApplication.translate("LiveGpu", "the plan has no site")
    grams = _per_hour(watts, None if rate.kg_per_kwh is None else rate.kg_per_kwh * 1000.0)
    if grams is None:
        return (texts.not_reported() if watts is None else numbers.NOT_KNOWN), _at(rate)
    return f"{numbers.format_number(grams, 3)} g/h", _at(rate)


def _cost(watts: float | None, rate: SiteRate | None) -> Figure:
    if rate is None:
        return numbers.NOT_KNOWN, QCoreApplication.translate("LiveGpu", "the plan has no site")
    money = _per_hour(watts, rate.cost_per_kwh)
    if money is None:
        return (texts.not_reported() if watts is None else numbers.NOT_KNOWN), _at(rate)
    return numbers.format_number(money, 2), _at(rate)


def programs_line(tracks: Sequence[LiveTrack], cpu_pct: float | None) -> str:
    """Return which programs use the GPUs, and the load of the computer's processor beside them."""
    names: list[str] = []
    known = False
    for track in tracks:
        if track.processes is not None:
            known = True
            names += [f"{each.name or '?'} ({each.pid})" for each in track.processes]
    names = list(dict.fromkeys(names))
    if not known:
        text = QCoreApplication.translate("LiveGpu", "Programs on the GPU: not reported.")
    elif not names:
        text = QCoreApplication.translate("LiveGpu", "No program uses the GPU.")
    else:
        text = QCoreApplication.translate("LiveGpu", "Programs on the GPU: {names}.")
        more = f" +{len(names) - _MOST_NAMES}" if len(names) > _MOST_NAMES else ""
        text = text.replace("{names}", ", ".join(names[:_MOST_NAMES]) + more)
    if cpu_pct is not None:
        load = QCoreApplication.translate("LiveGpu", "Processor of this computer: {percent} %.")
        text += " " + load.replace("{percent}", numbers.format_exact(round(cpu_pct)))
    return text
