"""One cell of the table pages as text: shown, edited, copied and read, and where its value is from."""

from __future__ import annotations

import html
import math
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale

from greenplanner.catalog.store import Catalog
from greenplanner.gui import numbers, places
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text, language, shown_name, tr_data, tr_sentence, tr_sentences
from greenplanner.gui.models import blocks
from greenplanner.plan import faults
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.messages import PARSE_CHOICE, Fault, SentenceError, quoted
from greenplanner.plan.resolve import Origin, Resolved, ResolveError, resolve
from greenplanner.plan.types import Plan, Site

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

# What was entered is shown in full, as far as it is readable; what was filled with less.
ENTERED_DIGITS = 7
FILLED_DIGITS = 4
SERIES_TABLE = "series"
_STAND_IN = "*"  # no id of a plan can be this


def is_numeric(attribute: Attribute) -> bool:
    """Tell whether cells of the field are right-aligned numbers."""
    return attribute.is_number or attribute.type == "profile"


def unit_text(attribute: Attribute, plan: Plan) -> str:
    """Return the unit as shown: ``currency`` becomes the currency of the plan."""
    if attribute.type == "profile":
        return "%"
    return numbers.unit_text(attribute.unit, plan.currency or "USD")


def sentence(error: ValueError) -> str:
    """Return an error as a translated sentence with a capital and a full stop."""
    return finished(error_text(error))


def finished(text: str) -> str:
    """Return a sentence with a capital and a full stop; the name of a file stays as it is."""
    if "." not in text.partition(" ")[0].rstrip("."):
        text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "。", "?", "？")) else text + ("。" if language() == "zh_CN" else ".")


def reference_name(attribute: Attribute, value: str, plan: Plan, catalog: Catalog) -> str:
    """Return the name behind an id of a catalog row or of another entity."""
    if attribute.type.startswith("catalog:"):
        row = catalog.tables[attribute.type.removeprefix("catalog:")].get(value)
        return shown_name(row.name) if row is not None else value
    members = getattr(plan, attribute.type.removeprefix("ref:"))
    found = next((item for item in members if item.id == value), None)
    return (found.name or found.id) if found is not None else value


def display(
    attribute: Attribute, value: Any, plan: Plan, catalog: Catalog, digits: int = ENTERED_DIGITS
) -> str:
    """Return the value as a cell shows it, in the user's language and number format."""
    if value is None:
        return ""
    if attribute.type.startswith(("catalog:", "ref:")):
        return reference_name(attribute, value, plan, catalog)
    if attribute.type == "choice":
        return tr_data(value)
    if attribute.type == "bool":
        return yes_no(value)
    if attribute.type == "year":
        return str(value)
    if attribute.type == "share":
        return share_text(value, digits)
    if attribute.is_number:
        return number_text(value, digits)
    return _display_structure(attribute, value, plan, digits)


def _display_structure(attribute: Attribute, value: Any, plan: Plan, digits: int = ENTERED_DIGITS) -> str:
    kind = attribute.type
    if kind == "profile":
        if isinstance(value, str):
            return next((item.name or item.id for item in plan.series if item.id == value), value)
        if isinstance(value, tuple):
            shape = (
                translate("Cells", "weekly, mean {mean}")
                if len(value) == 168
                else translate("Cells", "hourly, mean {mean}")
            )
            return shape.format(mean=share_text(sum(value) / len(value), 3))
        return share_text(value, digits)
    if kind == "monthly":
        low, high = number_text(min(value)), number_text(max(value))
        return translate("Cells", "12 values, {low} to {high}").format(low=low, high=high)
    if kind == "mix":
        parts = sorted(value.items(), key=lambda item: -item[1])
        return ", ".join(f"{tr_data(name)} {share_text(share)}" for name, share in parts if share)
    if kind == "path":
        if attribute.field == "purchases":
            # Single events, not a course from one to the next.
            return "; ".join(f"{year:.0f}: {number_text(each)}" for year, each in value)
        first, last = value[0], value[-1]
        ends = [f"{year:.0f}: {number_text(each)}" for year, each in (first, last)]
        if len(value) == 1:
            return ends[0]
        between = "" if len(value) == 2 else " … "
        return f"{ends[0]}{between or ' '}→ {ends[1]}"
    if kind == "curve":
        return translate("Cells", "{count} points").format(count=len(value))
    return str(value)


def yes_no(value: bool) -> str:
    """Return a truth value as a word."""
    return translate("Cells", "yes") if value else translate("Cells", "no")


def number_text(value: float, digits: int = ENTERED_DIGITS) -> str:
    """Return a number with at most ``digits`` significant figures and no zeros that say nothing."""
    if not value or isinstance(value, int) or not math.isfinite(value):
        return QLocale().toString(value).replace("-", numbers.MINUS)
    decimals = min(max(0, digits - 1 - math.floor(math.log10(abs(value)))), 12)
    text = f"{value:.{decimals}f}"
    used = len(text.rstrip("0").partition(".")[2]) if "." in text else 0
    return QLocale().toString(float(value), "f", used).replace("-", numbers.MINUS)


def share_text(value: float, digits: int = ENTERED_DIGITS) -> str:
    """Return a share (0 to 1) as a percentage."""
    return f"{number_text(float(value) * 100, digits)} %"


def decimal_mark() -> str:
    """Return the decimal mark of the user's language."""
    return QLocale().decimalPoint()


def exact(attribute: Attribute, value: Any, plan: Plan, catalog: Catalog) -> str:
    """Return the value as text that reads back as the same value, with the user's decimal mark."""
    if value is None:
        return ""
    if attribute.type == "profile" and isinstance(value, tuple):
        return ""
    if attribute.type.startswith("catalog:"):
        return blocks.row_text(catalog, attribute.type.removeprefix("catalog:"), value)
    if attribute.type.startswith("ref:"):
        return reference_name(attribute, value, plan, catalog)
    text = faults.format_value(attribute.entity, attribute.field, value)
    if is_numeric(attribute) and not isinstance(value, str):
        text = text.replace("%", "").strip().replace(".", decimal_mark())
    return text


def read(attribute: Attribute, text: str, plan: Plan, catalog: Catalog) -> Any:
    """Return the value that a typed or pasted text means; None for an empty one.

    Raises
    ------
    ValueError
        With a sentence.
    """
    text = text.strip()
    if not text:
        return None
    if attribute.type.startswith("catalog:"):
        value: Any = blocks.find_row(catalog, attribute.type.removeprefix("catalog:"), text)
    elif attribute.type.startswith("ref:"):
        name = attribute.type.removeprefix("ref:")
        value = blocks.find_entity(getattr(plan, name), text, name)
    elif attribute.type == "choice":
        value = _choice(attribute, text)
    elif attribute.type == "bool" and text.casefold() in (yes_no(True).casefold(), yes_no(False).casefold()):
        value = text.casefold() == yes_no(True).casefold()
    elif attribute.type == "profile" and _is_series(text, plan):
        value = blocks.find_entity(plan.series, text, SERIES_TABLE)
    else:
        if is_numeric(attribute):
            text = blocks.plain_number(text, decimal_mark())
        value = faults.parse_value(attribute.entity, attribute.field, text)
    fault = faults.value_fault(attribute.entity, attribute.field, value)
    if fault:
        raise SentenceError(fault.template, **fault.fields)
    return value


def _is_series(text: str, plan: Plan) -> bool:
    return any(text in (item.id, item.name) for item in plan.series)


def _choice(attribute: Attribute, text: str) -> str:
    for choice in attribute.choices:
        if text.casefold() in (choice.casefold(), tr_data(choice).casefold()):
            return choice
    choices = ", ".join(tr_data(choice) for choice in attribute.choices)
    raise SentenceError(PARSE_CHOICE, value=quoted(text.strip()), choices=choices)


# -- where a value is from -----------------------------------------------------------------------


def kind_word(kind: str) -> str:
    """Return the kind of an origin in words."""
    return {
        "entered": translate("Cells", "entered"),
        "measured": translate("Cells", "measured"),
        "catalog": translate("Cells", "catalog"),
        "assumed": translate("Cells", "assumed"),
        "model": translate("Cells", "model"),
    }.get(kind, translate("Cells", "not set"))


def range_text(attribute: Attribute, origin: Origin) -> str:
    """Return ``37 to 130 W`` or an empty text."""
    if origin.low is None or origin.high is None:
        return ""
    low, high = (display_number(attribute, bound) for bound in (origin.low, origin.high))
    return translate("Cells", "{low} to {high}").format(low=low, high=high)


def display_number(attribute: Attribute, value: float) -> str:
    """Return a number of the field in its unit's form: shares in percent."""
    if attribute.type in ("share", "profile"):
        return share_text(value, FILLED_DIGITS)
    if attribute.type == "year":
        return str(round(value))
    return number_text(value, FILLED_DIGITS)


def allowed_text(attribute: Attribute) -> str:
    """Return the range that the field accepts, or an empty text."""
    if attribute.minimum is None and attribute.maximum is None:
        return ""
    low = "" if attribute.minimum is None else display_number(attribute, attribute.minimum)
    high = "" if attribute.maximum is None else display_number(attribute, attribute.maximum)
    return translate("Cells", "{low} to {high}").format(low=low, high=high)


def default_text(attribute: Attribute) -> str:
    """Return in words where a value that is not entered comes from."""
    rule = attribute.default
    if not rule:
        return translate("Cells", "none: leave empty where it does not apply")
    if rule.startswith("constant:"):
        return translate("Cells", "the catalog's general value")
    if rule.startswith("catalog:"):
        table = rule.removeprefix("catalog:").split(".")[0]
        return {
            "accelerator": translate("Cells", "the accelerator's catalog entry"),
            "server": translate("Cells", "the server's catalog entry"),
        }.get(table, translate("Cells", "the catalog's entry for the grid region"))
    if rule.startswith("plan:"):
        return translate("Cells", "the years of the plan")
    if attribute.is_number or attribute.type == "profile":
        return display_number(attribute, float(rule))
    return tr_data(rule)


def column_tooltip(attribute: Attribute, plan: Plan) -> str:
    """Return description, unit, accepted range and default of a field as rich text."""
    unit = unit_text(attribute, plan)
    lines = [f"<b>{html.escape(tr_data(attribute.label))}</b>", html.escape(tr_data(attribute.description))]
    if unit:
        lines.append(_row(translate("Cells", "Unit"), unit))
    if allowed := allowed_text(attribute):
        lines.append(_row(translate("Cells", "Accepted"), allowed))
    lines.append(_row(translate("Cells", "When left empty"), default_text(attribute)))
    return _rich(lines)


def origin_tooltip(attribute: Attribute, value: Any, origin: Origin | None, plan: Plan, shown: str) -> str:
    """Return value, unit, origin, source, year, licence, range and note as rich text."""
    unit = unit_text(attribute, plan)
    text = shown if not unit or (unit.startswith("%") and "%" in shown) else f"{shown} {unit}"
    text = text or translate("Cells", "not set")
    lines = [f"<b>{html.escape(tr_data(attribute.label))}: {html.escape(text)}</b>"]
    if origin is None:
        lines.append(html.escape(translate("Cells", "Nothing is entered and the catalog knows no value.")))
        return _rich(lines)
    lines.append(_row(translate("Cells", "Origin"), kind_word(origin.kind)))
    source = tr_data(origin.source) + (f" ({origin.year})" if origin.year else "")
    for label, part in (
        (translate("Cells", "Source"), source),
        (translate("Cells", "Licence"), origin.licence),
        (translate("Cells", "Range"), range_text(attribute, origin)),
        (translate("Cells", "Note"), tr_sentences(origin.note)),
    ):
        if part.strip():
            lines.append(_row(label, part))
    return _rich(lines)


def origin_line(attribute: Attribute, origin: Origin | None) -> str:
    """Return the origin of a value in one line of plain text."""
    if origin is None:
        return translate("Cells", "not set")
    parts = [kind_word(origin.kind)]
    if bounds := range_text(attribute, origin):
        parts[0] = f"{parts[0]}, {bounds}"
    if origin.source and origin.kind != "entered":
        parts.append(tr_data(origin.source) + (f" ({origin.year})" if origin.year else ""))
    return " · ".join(parts)


def _row(label: str, text: str) -> str:
    return f"{html.escape(label)}: {html.escape(text)}"


def _rich(lines: list[str]) -> str:
    # A width makes Qt wrap the tip; without one a long note is a single line across the screen.
    body = "<br>".join(line for line in lines if line)
    return f'<table width="360"><tr><td>{body}</td></tr></table>'


def entity_word(entity: str) -> str:
    """Return the translated name of one member of a list."""
    return {
        "sites": translate("Cells", "site"),
        "fleets": translate("Cells", "fleet"),
        "workloads": translate("Cells", "workload"),
        "contracts": translate("Cells", "contract"),
        "residual_mixes": translate("Cells", "residual mix"),
        "credits": translate("Cells", "credit"),
        "removals": translate("Cells", "removal"),
        "cpu_servers": translate("Cells", "servers"),
        "reservations": translate("Cells", "reservation"),
        "targets": translate("Cells", "target"),
    }[entity]


def resolved(document: Document) -> Resolved | None:
    """Return the filled plan, also where the plan as it stands cannot be evaluated yet.

    The figures are then of the plan before, but what the catalog fills in need not be.
    """
    if not document.stale and document.resolved is not None:
        # Workloads make the utilization of their fleet; the table shows what is in force.
        demand = document.baseline.demand if document.baseline is not None else None
        return demand.plans[0] if demand is not None else document.resolved
    try:
        return _resolved_without_sites(document.plan, document.catalog)
    except ResolveError:
        return document.resolved


def fault_sentences(document: Document, entity: str) -> dict[tuple[str, str], str]:
    """Return (id, field) -> sentence of what the members of a list lack or contradict."""
    found: dict[tuple[str, str], str] = {}
    for fault in document.faults:
        name, member, field = places.split(document.plan, fault.path)
        if name == entity and member is not None:
            found.setdefault((member.id, field), fault_sentence(fault))
    return found


def fault_sentence(fault: Fault) -> str:
    """Return what is wrong, without its place, as a sentence."""
    return finished(tr_sentence(fault.template, fault.fields, fault.text))


def _resolved_without_sites(plan: Plan, catalog: Catalog) -> Resolved:
    """Fill a plan in which fleets and contracts may still lack a site: a stand-in lends them one."""
    known = {site.id for site in plan.sites}
    lent = msgspec.structs.replace(
        plan,
        sites=(*plan.sites, Site(id=_STAND_IN)),
        fleets=tuple(_at_known(item, known) for item in plan.fleets),
        contracts=tuple(_at_known(item, known) for item in plan.contracts),
    )
    found = resolve(lent, catalog)
    filled = msgspec.structs.replace(
        found.plan,
        sites=found.plan.sites[:-1],
        fleets=tuple(_without_stand_in(item) for item in found.plan.fleets),
        contracts=tuple(_without_stand_in(item) for item in found.plan.contracts),
    )
    return msgspec.structs.replace(found, plan=filled)


def _at_known(item: Any, known: set[str]) -> Any:
    return item if item.site in known else msgspec.structs.replace(item, site=_STAND_IN)


def _without_stand_in(item: Any) -> Any:
    return msgspec.structs.replace(item, site=None) if item.site == _STAND_IN else item


def by_id(members: tuple[Any, ...]) -> dict[str, Any]:
    """Return the members of a list by id."""
    return {member.id: member for member in members}


def same(first: Any, second: Any) -> bool:
    """Compare two entities, cheaply where they are the same object."""
    return first is second or (isinstance(first, msgspec.Struct) and first == second)


def outside(low: str, high: str) -> str:
    """Return the sentence for a number outside its range."""
    return translate("Cells", "Only {low} to {high} is possible here.").format(low=low, high=high)


def no_number(text: str) -> str:
    """Return the sentence for a text that is no number."""
    return translate("Cells", "{text} is not a number.").format(text=quoted(text.strip()))
