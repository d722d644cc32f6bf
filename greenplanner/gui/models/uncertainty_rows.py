"""Rows and words of the uncertainty view: totals with intervals, and the factors behind one of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.i18n import joined, shown_name, tr_data, tr_sentences
from greenplanner.gui.models import cells
from greenplanner.gui.places import place_text
from greenplanner.model import uncertainty_words as words
from greenplanner.model.measures import MEASURES
from greenplanner.model.uncertainty import MEASURED, Interval, Share, Uncertainty, mean_of_estimate
from greenplanner.model.uncertainty_factors import Estimate
from greenplanner.plan.attributes import Attribute, attribute
from greenplanner.plan.types import Plan

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
_PLACES_NAMED, _WIDE_NAMED = 3, 2


class Factors(NamedTuple):
    """The table of factors: header, rows, and what stands behind each row."""

    header: list[str]
    rows: list[list[object]]
    shares: list[Share]


def total_rows(found: Uncertainty, year: int | None) -> tuple[list[str], list[list[object]]]:
    """Return header and rows of the totals; amounts in a unit that reads well."""
    header = [
        translate("Uncertainty", "Total"),
        translate("Uncertainty", "Value"),
        translate("Uncertainty", "− %"),
        translate("Uncertainty", "+ %"),
    ]
    rows: list[list[object]] = []
    for measure in MEASURED:
        item = found.interval(measure, year)
        divisor, unit = numbers.scaled_unit(max(item.value, item.high), MEASURES[measure].unit)
        label = f"{tr_data(MEASURES[measure].label)} ({unit})"
        rows.append([label, item.value / divisor, item.minus_percent, item.plus_percent])
    return header, rows


def factor_rows(found: Uncertainty, measure: str, year: int | None) -> Factors:
    """Return the factors of a total, the one with the most variance first."""
    header = [
        translate("Uncertainty", "Factor"),
        translate("Uncertainty", "Variance (%)"),
        translate("Uncertainty", "Low"),
        translate("Uncertainty", "Value"),
        translate("Uncertainty", "High"),
        translate("Uncertainty", "Unit"),
        translate("Uncertainty", "Range from"),
        translate("Uncertainty", "Elasticity"),
    ]
    shares = found.shares(measure, year)
    rows: list[list[object]] = []
    for share in shares:
        estimate = share.estimate
        item = attribute_of(estimate)
        low, value, high = (shown_value(item, each) for each in (estimate.low, estimate.value, estimate.high))
        unit = cells_unit(estimate, item)
        if estimate.sensor is not None:
            low, value, high, unit = -estimate.sensor * 100, 0.0, estimate.sensor * 100, "%"
        variance = share.variance_share * 100 if estimate.has_range else None
        how = how_text(estimate)
        rows.append([title(estimate), variance, low, value, high, unit, how, share.elasticity])
    return Factors(header, rows, shares)


def title(estimate: Estimate) -> str:
    """Return field and place of a factor: ``Grid factor, Germany``."""
    place = shown_name(estimate.place)
    if len(estimate.members) > 1 and "; " in place:
        place = translate("Uncertainty", "{count} places").format(count=len(estimate.members))
    return f"{tr_data(estimate.label)}, {place}"


def attribute_of(estimate: Estimate) -> Attribute:
    """Return the field that a factor is a value of."""
    entity, _, field = estimate.members[0].path.split("/")
    return attribute(entity, field)


def is_percent(item: Attribute) -> bool:
    """Return whether values of a field are shares that the screen shows in percent."""
    return item.type in ("share", "profile")


def shown_value(item: Attribute, value: float | None) -> float | None:
    """Return a value as the screen has it: shares in percent."""
    return value * 100 if value is not None and is_percent(item) else value


def cells_unit(estimate: Estimate, item: Attribute) -> str:
    """Return the unit of a factor on the screen."""
    return "%" if is_percent(item) else numbers.unit_text(estimate.unit)


def how_text(estimate: Estimate) -> str:
    """Return how the range of a factor came about, with GSD² where it has scores."""
    text = tr_data(words.HOW[estimate.how])
    if estimate.origin.gsd2 is not None and estimate.how in ("pedigree", "entered scores"):
        gsd2 = numbers.format_number(estimate.origin.gsd2, 4)
        return translate("Uncertainty", "{how}, GSD² {gsd2}").format(how=text, gsd2=gsd2)
    return text


def interval_text(item: Interval) -> str:
    """Return ``123 to 240 t CO₂e (−28 % / +39 %)``."""
    divisor, unit = numbers.scaled_unit(item.high, MEASURES[item.measure].unit)
    low, high = (numbers.format_number(value / divisor, 4) for value in (item.low, item.high))
    text = translate("Uncertainty", "{low} to {high} {unit}").format(low=low, high=high, unit=unit)
    if item.minus_percent is None or item.plus_percent is None:
        return text
    minus, plus = (numbers.format_number(value, 2) for value in (item.minus_percent, item.plus_percent))
    return f"{text} ({numbers.MINUS}{minus} % / +{plus} %)"


def details(plan: Plan, share: Share) -> str:
    """Return what is known of a factor, for below the table: how, mean, source, and its places."""
    estimate = share.estimate
    item = attribute_of(estimate)
    lines = [tr_data(words.HOW_LONG[estimate.how])]
    mean = mean_of_estimate(estimate)
    if mean is not None:
        text = translate("Uncertainty", "Lognormal: median {median}, mean {mean}.")
        median = numbers.format_number(shown_value(item, estimate.value), 5)
        lines[0] += " " + text.format(median=median, mean=numbers.format_number(shown_value(item, mean), 5))
    origin = estimate.origin
    parts = [cells.kind_word(origin.kind), tr_data(origin.source), str(origin.year or "")]
    lines.append(" · ".join(part for part in parts if part))
    if origin.note:
        lines.append(tr_sentences(origin.note))
    places = [place_text(plan, member.path) for member in estimate.members]
    used = "; ".join(places[:_PLACES_NAMED])
    if len(places) > 1:
        more = len(places) - _PLACES_NAMED
        if more > 0:
            used += " " + translate("Uncertainty", "and {count} more").format(count=more)
        text = translate("Uncertainty", "One factor in {count} places: {places}")
        lines.append(text.format(count=len(places), places=used))
    else:
        lines.append(used)
    return "\n".join(lines)


def method() -> str:
    """Return the sentences on the method."""
    return joined(tr_data(text) for text in (words.METHOD, words.SIDES, words.SHARED))


def warning(found: Uncertainty, measure: str, year: int | None) -> str:
    """Return which ranges are too wide for the method; empty for none."""
    wide = found.wide(measure, year)
    if not wide:
        return ""
    names = [title(each.estimate) for each in wide]
    text = "; ".join(names[:_WIDE_NAMED])
    if len(names) > _WIDE_NAMED:
        more = len(names) - _WIDE_NAMED
        text += " " + translate("Uncertainty", "and {count} more").format(count=more)
    return tr_data(words.TOO_WIDE).format(names=text)
