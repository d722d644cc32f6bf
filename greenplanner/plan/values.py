"""The rules for the value of one field, from its line in the attribute table."""

from __future__ import annotations

import datetime as dt
import difflib
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

import numpy as np

from greenplanner.catalog.store import FLAT, Catalog
from greenplanner.plan import messages as m
from greenplanner.plan.attributes import Attribute, attribute
from greenplanner.plan.messages import quoted, shown
from greenplanner.plan.types import HOURS_PER_WEEK, HOURS_PER_YEAR, SOURCES

MIX_TOLERANCE = 0.005
PATH_YEARS = (1990.0, 2100.0)
SHOWN_PER_LIST = 3
# What one member of a list is called in sentences.
MEMBER = {
    "sites": "site",
    "fleets": "fleet",
    "workloads": "workload",
    "contracts": "contract",
    "residual_mixes": "residual mix",
    "credits": "credit",
    "removals": "removal",
    "cpu_servers": "servers",
    "reservations": "reservation",
    "targets": "target",
    "series": "series",
    "scenarios": "scenario",
}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# Long tuples found clean, by identity: plans share them, so a live check walks each only once.
# Values hold the tuple itself, which keeps its identity from being given to another one.
_CLEAN: dict[tuple[int, float | None, float | None], tuple[object, ...]] = {}
_CLEAN_LIMIT = 128


class Problem(NamedTuple):
    """What is wrong with a value: where inside it, and the sentence as template and fields."""

    suffix: str
    template: str
    fields: dict[str, str]

    @property
    def text(self) -> str:
        """The sentence."""
        return self.template.format(**self.fields)

    @property
    def error(self) -> m.SentenceError:
        """The sentence as an error."""
        return m.SentenceError(self.template, **self.fields)


def near(word: str, words: Iterable[str]) -> str:
    """Return up to three of the words that resemble the word, joined by commas; empty for none."""
    original = {each.casefold(): each for each in words}
    hits = difflib.get_close_matches(word[:80].casefold(), original, n=3, cutoff=0.6)
    return ", ".join(original[hit] for hit in hits)


def limit_text(value: float, percent: bool = False) -> str:
    """Return a bound or value as sentences show it, in percent where asked."""
    return f"{value * 100:.10g} %" if percent else shown(value)


def number_problem(
    value: object, low: float | None, high: float | None, *, whole: bool = False, percent: bool = False
) -> Problem | None:
    """Return what is wrong with one number: its type, finiteness, wholeness or range."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return Problem("", m.NOT_NUMBER, {"value": quoted(value)})
    try:
        number = float(value)
    except OverflowError:
        return Problem("", m.TOO_LARGE, {"value": shown(value)})
    if not math.isfinite(number):
        return Problem("", m.NOT_FINITE, {"value": shown(value)})
    if whole and number != math.floor(number):
        return Problem("", m.NOT_WHOLE, {"value": shown(value)})
    if low is not None and number < low:
        fields = {"value": limit_text(value, percent), "minimum": limit_text(low, percent)}
        return Problem("", m.BELOW, fields)
    if high is not None and number > high:
        fields = {"value": limit_text(value, percent), "maximum": limit_text(high, percent)}
        return Problem("", m.ABOVE, fields)
    return None


def _is_clean(values: list[object] | tuple[object, ...], low: float | None, high: float | None) -> bool:
    """Return whether all values are finite numbers in range; quick for long lists."""
    keep = isinstance(values, tuple) and len(values) >= HOURS_PER_WEEK
    key = (id(values), low, high)
    if keep and _CLEAN.get(key) is values:
        return True
    if not set(map(type, values)) <= {float, int}:
        return False
    try:
        array = np.array(values, dtype=np.float64)
    except OverflowError:
        return False
    if not np.isfinite(array).all():
        return False
    if array.size and ((low is not None and array.min() < low) or (high is not None and array.max() > high)):
        return False
    if keep:
        if len(_CLEAN) >= _CLEAN_LIMIT:
            _CLEAN.clear()
        _CLEAN[key] = tuple(values)
    return True


def list_problems(
    values: list[object] | tuple[object, ...], low: float | None, high: float | None, *, percent: bool = False
) -> Iterator[Problem]:
    """Yield what is wrong with the members of a list of numbers: the first few, then how many more."""
    if _is_clean(values, low, high):
        return
    count = 0
    for position, value in enumerate(values):
        problem = number_problem(value, low, high, percent=percent)
        if problem is None:
            continue
        count += 1
        if count <= SHOWN_PER_LIST:
            yield problem._replace(suffix=f"[{position}]")
    if count > SHOWN_PER_LIST:
        yield Problem("", m.MORE_VALUES, {"count": str(count - SHOWN_PER_LIST)})


def text_problem(value: object, *, required: bool = False) -> Problem | None:
    """Return what is wrong with a text."""
    if not isinstance(value, str):
        return Problem("", m.NOT_TEXT, {"value": shown(value)})
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return Problem("", m.BAD_TEXT, {})
    if required and not value.strip():
        return Problem("", m.EMPTY, {})
    return None


# Energy attribute certificates by their usual names. China's GEC is one, its CCER is a credit.
_CERTIFICATES = frozenset("gec grec tigr go gos rec recs irec irecs eac eacs rego regos lgc lgcs".split())
_CERTIFICATE_WORDS = (
    "green electricity certificate",
    "green certificate",
    "guarantee of origin",
    "guarantees of origin",
    "renewable energy certificate",
    "energy attribute certificate",
    "\u7eff\u8bc1",
    "\u7eff\u8272\u7535\u529b\u8bc1\u4e66",
)


def _names_certificate(text: str) -> bool:
    """Return whether a programme is really an energy attribute certificate."""
    plain = text.casefold().replace("i-rec", "irec")
    words = re.split(r"[^\w]+", plain)
    return not _CERTIFICATES.isdisjoint(words) or any(word in plain for word in _CERTIFICATE_WORDS)


def _text(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    problem = text_problem(value, required=item.entity == "plan" and item.field == "name")
    if problem:
        yield problem
    elif (item.entity, item.field) == ("credits", "programme") and _names_certificate(str(value)):
        yield Problem("", m.NOT_A_CREDIT, {"value": shown(value)})


def _name(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    """A reference: some text; what it refers to is checked apart."""
    problem = text_problem(value, required=True)
    if problem:
        yield problem


def _id(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    problem = text_problem(value, required=True)
    if problem:
        yield problem
    elif isinstance(value, str) and ("/" in value or "*" in value):
        yield Problem("", m.BAD_ID, {"value": shown(value)})


def _number(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    problem = number_problem(
        value,
        item.minimum,
        item.maximum,
        whole=item.type in ("integer", "year"),
        percent=percent and item.type == "share",
    )
    if problem and problem.template == m.BELOW and (item.entity, item.field) == ("credits", "volume_t"):
        problem = Problem("", m.NEGATIVE_CREDIT, {})
    if problem:
        yield problem


def _date(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            dt.date.fromisoformat(value)
        except ValueError:
            pass
        else:
            return
    yield Problem("", m.NOT_DATE, {"value": quoted(value)})


def _bool(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, bool):
        yield Problem("", m.NOT_BOOL, {"value": quoted(value)})


def _choice(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, str) or value not in item.choices:
        yield Problem("", m.NOT_CHOICE, {"value": quoted(value), "choices": ", ".join(item.choices)})


def _profile(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if isinstance(value, str):
        yield from _name(item, value, percent)
    elif isinstance(value, (list, tuple)):
        if len(value) not in (HOURS_PER_WEEK, HOURS_PER_YEAR):
            yield Problem("", m.PROFILE_LENGTH, {"count": str(len(value))})
        yield from list_problems(value, item.minimum, item.maximum, percent=percent)
    elif isinstance(value, bool) or not isinstance(value, (int, float)):
        yield Problem("", m.NOT_PROFILE, {"value": shown(value)})
    else:
        problem = number_problem(value, item.minimum, item.maximum, percent=percent)
        if problem:
            yield problem


def _monthly(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, (list, tuple)):
        yield Problem("", m.NOT_LIST, {"value": quoted(value)})
        return
    if len(value) != 12:
        yield Problem("", m.MONTHLY_LENGTH, {"count": str(len(value))})
    yield from list_problems(value, item.minimum, item.maximum)


def _values(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, (list, tuple)):
        yield Problem("", m.NOT_LIST, {"value": quoted(value)})
        return
    if len(value) != HOURS_PER_YEAR:
        yield Problem("", m.VALUES_LENGTH, {"count": str(len(value))})
    yield from list_problems(value, item.minimum, item.maximum)


def _mix(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield Problem("", m.NOT_OBJECT, {"value": quoted(value)})
        return
    fine = True
    for source, share in value.items():
        if source not in SOURCES:
            fine = False
            yield Problem("", m.MIX_SOURCE, {"value": quoted(source), "choices": ", ".join(SOURCES)})
            continue
        problem = number_problem(share, item.minimum, item.maximum, percent=percent)
        if problem:
            fine = False
            yield problem._replace(suffix=f".{source}")
    if fine and abs(math.fsum(value.values()) - 1) > MIX_TOLERANCE:
        total = f"{math.fsum(value.values()):.6g}"
        yield Problem("", m.MIX_SUM, {"value": total})


def _curve(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, (list, tuple)):
        yield Problem("", m.NOT_LIST, {"value": quoted(value)})
        return
    if len(value) < 2:
        yield Problem("", m.CURVE_SHORT, {})
    points: list[tuple[float, float]] = []
    for position, point in enumerate(value):
        if not isinstance(point, (list, tuple)) or len(point) != 2:
            yield Problem(f"[{position}]", m.NOT_PAIR, {"value": quoted(point)})
            continue
        wrong = (number_problem(point[0], 0, 1), number_problem(point[1], item.minimum, item.maximum))
        for place, problem in enumerate(wrong):
            if problem:
                yield problem._replace(suffix=f"[{position}][{place}]")
        if wrong == (None, None):
            points.append((float(point[0]), float(point[1])))
    if len(points) == len(value) >= 2:
        yield from _curve_course(points)


def _curve_course(points: list[tuple[float, float]]) -> Iterator[Problem]:
    for position in range(1, len(points)):
        if points[position][0] <= points[position - 1][0]:
            yield Problem(f"[{position}][0]", m.CURVE_ORDER, {"value": shown(points[position][0])})
    if points[0][0] != 0:
        yield Problem("[0][0]", m.CURVE_START, {"value": shown(points[0][0])})
    if points[-1][0] != 1:
        yield Problem(f"[{len(points) - 1}][0]", m.CURVE_END, {"value": shown(points[-1][0])})
    if points[-1][1] <= points[0][1]:
        yield Problem("", m.CURVE_FLAT, {})


def _path(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    if not isinstance(value, (list, tuple)):
        yield Problem("", m.NOT_LIST, {"value": quoted(value)})
        return
    if not value:
        yield Problem("", m.PATH_SHORT, {})
    before: float | None = None
    for position, point in enumerate(value):
        if not isinstance(point, (list, tuple)) or len(point) != 2:
            yield Problem(f"[{position}]", m.NOT_YEAR_PAIR, {"value": quoted(point)})
            continue
        year = number_problem(point[0], *PATH_YEARS, whole=True)
        if year:
            yield year._replace(suffix=f"[{position}][0]")
        elif before is not None and float(point[0]) <= before:
            yield Problem(f"[{position}][0]", m.PATH_ORDER, {"value": shown(point[0])})
        else:
            before = float(point[0])
        whole = item.unit == "" and item.entity == "fleets"
        wrong = number_problem(point[1], item.minimum, item.maximum, whole=whole)
        if wrong:
            yield wrong._replace(suffix=f"[{position}][1]")


def _rows(item: Attribute, value: object, percent: bool) -> Iterator[Problem]:
    from greenplanner.plan.residual_mixes import row_problems

    for suffix, template, fields in row_problems(value):
        yield Problem(suffix, template, fields)


_RULES: dict[str, Callable[[Attribute, object, bool], Iterator[Problem]]] = {
    "text": _text,
    "id": _id,
    "number": _number,
    "integer": _number,
    "share": _number,
    "year": _number,
    "date": _date,
    "bool": _bool,
    "choice": _choice,
    "profile": _profile,
    "monthly": _monthly,
    "mix": _mix,
    "curve": _curve,
    "path": _path,
    "values": _values,
    "rows": _rows,
}


def is_required(item: Attribute) -> bool:
    """Return whether the field cannot be left out."""
    return item.type == "id" or (item.entity == "plan" and item.field == "name")


def value_problems(item: Attribute, value: object, *, percent: bool = False) -> list[Problem]:
    """Return all that is wrong with a value by itself, without what it refers to.

    ``percent`` words the bounds of shares in percent, as the window's cells show them.
    """
    if value is None:
        return [Problem("", m.MISSING, {})] if is_required(item) else []
    rule = _RULES.get(item.type, _name)
    return list(rule(item, value, percent))


Ids = Mapping[str, Mapping[str, object]]


def reference_problem(item: Attribute, value: object, ids: Ids, catalog: Catalog | None) -> Problem | None:
    """Return what is wrong with the thing that a value refers to; None where it refers to nothing.

    ``ids`` maps list names to ids; for ``series`` the ids map to the hourly values.
    """
    if not isinstance(value, str) or not value.strip():
        return None
    kind, _, target = item.type.partition(":")
    if item.type == "profile":
        kind, target = "ref", "series"
    if kind == "ref":
        known = ids.get(target, {})
        if value not in known:
            hint = near(value, known)
            fields = {"what": MEMBER[target], "value": shown(value)}
            if hint:
                return Problem("", m.NO_ENTITY_NEAR, fields | {"near": hint})
            return Problem("", m.NO_ENTITY, fields)
        return _series_range(item, value, known[value]) if target == "series" else None
    if kind == "catalog" and catalog is not None:
        return _row_problem(target, value, catalog)
    return None


def _row_problem(table: str, value: str, catalog: Catalog) -> Problem | None:
    rows = catalog.tables[table]
    if value in rows or (table == "shapes" and value == FLAT):
        return None
    found = [row.id for row in catalog.search(table, value[:80], limit=3)] or near(value, rows).split(", ")
    fields = {"what": table.removesuffix("s"), "value": shown(value)}
    if found and found[0]:
        return Problem("", m.NO_ROW_NEAR, fields | {"near": ", ".join(found)})
    return Problem("", m.NO_ROW, fields)


def _series_range(item: Attribute, name: str, values: object) -> Problem | None:
    """A series must lie in the range of the field that uses it (a share, an intensity)."""
    if not isinstance(values, (list, tuple)):
        return None
    bounds = attribute("sites", "grid_kg_per_kwh") if item.field == "grid_series" else item
    low, high = bounds.minimum, bounds.maximum
    if low is None or high is None or _is_clean(values, low, high):
        return None
    for value in values:
        problem = number_problem(value, low, high)
        if problem and problem.template in (m.ABOVE, m.BELOW):
            fields = {"value": shown(name), "bad": shown(value)}
            return Problem("", m.SERIES_RANGE, fields | {"minimum": shown(low), "maximum": shown(high)})
    return None
