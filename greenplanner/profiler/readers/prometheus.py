"""Prometheus: answers of the query API as JSON, and exposition text as scraped from an exporter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from greenplanner.profiler.readers import dcgm
from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

_LINE = re.compile(r"^([A-Za-z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+(-?\d+))?(?:\s+#.*)?$")
_LABEL = re.compile(r'([A-Za-z_]\w*)="((?:[^"\\]|\\.)*)"')


def sniff_json(head: str) -> bool:
    """Return whether the text starts like an answer of the query API."""
    start = head.lstrip()
    return start.startswith("{") and '"status"' in start and ('"data"' in start or '"error"' in start)


def sniff_text(head: str) -> bool:
    """Return whether the text is exposition text: comments and lines ``name{labels} value``."""
    lines = [line for line in head.splitlines() if line.strip()][:40]
    metric = [line for line in lines if not line.startswith("#")]
    # The last line of the head may be cut.
    whole = metric[:-1] if len(metric) > 1 else metric
    helps = any(re.match(r"# (HELP|TYPE) \w+", line) for line in lines)
    braces = any("{" in line for line in whole)
    return bool(whole) and all(_LINE.match(line) for line in whole) and (helps or braces)


def read_json(text: str, options: Options) -> ReadResult:
    """Return what an answer of ``/api/v1/query_range`` or ``/api/v1/query`` holds."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise ReadError(m.PROMETHEUS_CUT) from None
    if not isinstance(data, dict) or data.get("status") != "success":
        why = str(data.get("error", data.get("status"))) if isinstance(data, dict) else type(data).__name__
        raise ReadError(m.PROMETHEUS_ERROR, reason=why[:200])
    body = data.get("data")
    result = body.get("result") if isinstance(body, dict) else None
    if not isinstance(body, dict) or not isinstance(result, list):
        raise ReadError(m.PROMETHEUS_KIND)
    kind = body.get("resultType")
    if kind not in ("matrix", "vector"):
        raise ReadError(m.PROMETHEUS_KIND)
    samples = []
    for item in result:
        if not isinstance(item, dict) or not isinstance(item.get("metric"), dict):
            raise ReadError(m.PROMETHEUS_KIND)
        labels = {str(name): str(value) for name, value in item["metric"].items()}
        points = item.get("values", []) if kind == "matrix" else [item.get("value")]
        samples.append((labels.pop("__name__", ""), labels, _points(points)))
    return _result("Prometheus", f"Prometheus answer ({kind})", samples)


def _points(points: Any) -> list[tuple[float, str]]:
    return [
        (float(point[0]), str(point[1]))
        for point in (points if isinstance(points, list) else [])
        if isinstance(point, list) and len(point) == 2 and isinstance(point[0], int | float)
    ]


def read_text(text: str, options: Options) -> ReadResult:
    """Return what an exporter wrote: one value of each metric, at a time that only scrapes know."""
    samples: list[tuple[str, dict[str, str], list[tuple[float, str]]]] = []
    bad = 0
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.match(line)
        if match is None:
            bad += 1
            continue
        name, labels, value, stamp = match.groups()
        known = dict(_LABEL.findall(labels or ""))
        samples.append((name, known, [(float(stamp) / 1000.0 if stamp else 0.0, value)]))
    return _result("DCGM exporter", "metrics of an exporter (text)", samples, bad)


def _result(
    name: str,
    title: str,
    samples: Iterable[tuple[str, dict[str, str], list[tuple[float, str]]]],
    bad: int = 0,
) -> ReadResult:
    tally, builder = Tally(), TrackBuilder(join=True)
    tally.add("row", m.NOT_UNDERSTOOD, bad)
    seen: dict[tuple[str, str], set[float]] = {}
    rows, shared, utilized, spare = 0, 0, set(), []
    for metric, labels, points in samples:
        rows += len(points)
        if metric not in dcgm.METRICS:
            if metric in dcgm.SPARE and "GPU_I_ID" not in labels:
                spare.append((metric, labels, points))
            else:
                tally.add("series", Sentence(m.SERIES_UNUSED, series=metric or "?"))
            continue
        key = gpu_key(labels)
        # Every MIG instance repeats the watts of the whole board at the same times: one is enough.
        # Series of one GPU that differ in a label (its pod) follow each other in time: all count.
        known = seen.setdefault((key, metric), set())
        fresh = [point for point in points if point[0] not in known]
        known.update(time for time, _ in points)
        if points and not fresh:
            instance = "GPU_I_ID" in labels
            shared += instance
            tally.add("series", Sentence(m.MIG_REPEATS if instance else m.SAME_TWICE, series=metric))
            continue
        points = fresh
        if metric.startswith("DCGM_FI_DEV_GPU_UTIL"):
            utilized.add(key)
        _add(builder, tally, metric, dcgm.METRICS[metric], labels, points)
    for metric, labels, points in spare:
        if gpu_key(labels) in utilized:
            tally.add("series", Sentence(m.BESIDE_UTILIZATION, series=metric))
        else:
            _add(builder, tally, metric, dcgm.SPARE[metric], labels, points)
    if builder.empty:
        raise ReadError(m.NO_GPU_METRIC)
    tracks, start = builder.tracks()
    remarks = [m.COUNTER_UNIT] if any(
        "energy_j" in track.columns for track in tracks) else []  # fmt: skip
    if shared:
        remarks.append(m.BOARD_NOT_INSTANCE)
    if max(len(track.seconds) for track in tracks) == 1:
        remarks.append(m.ONE_INSTANT)
    else:
        remarks.append(m.DCGM_PERIOD)
    return ReadResult(
        name, title, tracks, start_s=start if start > 0 else None,
        zone=True, rows=rows,
        skipped=tally.skips(), remarks=tuple(remarks),
    )  # fmt: skip


def gpu_key(labels: dict[str, str]) -> str:
    """Return what tells a GPU apart: its UUID, else host and index."""
    uuid = dcgm.first(labels, dcgm.UUID)
    return uuid or f"{dcgm.first(labels, dcgm.HOST)} {dcgm.first(labels, dcgm.INDEX)}".strip() or "0"


def _add(
    builder: TrackBuilder,
    tally: Tally,
    metric: str,
    target: tuple[str, float],
    labels: dict[str, str],
    points: list[tuple[float, str]],
) -> None:
    column, factor = target
    index = dcgm.first(labels, dcgm.INDEX)
    facts = {
        "name": dcgm.first(labels, dcgm.NAME),
        "uuid": dcgm.first(labels, dcgm.UUID),
        "index": int(index) if index.isdigit() else None,
    }
    for time, text in points:
        value, why = dcgm.value_of(text, metric)
        if value is None:
            tally.add("cell", Sentence(m.CELL_IS, column=metric, value=why))
            continue
        builder.add(gpu_key(labels), time, {column: value * factor}, **facts)
