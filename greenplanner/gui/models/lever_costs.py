"""The cost of a lever itself in words: once, each year, the terms behind it and where they are from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.i18n import tr_data
from greenplanner.plan.lever_cost import Amount, CostPart, LeverCost
from greenplanner.plan.lever_table import LeverInfo
from greenplanner.plan.types import Plan

translate = QCoreApplication.translate


def _money(value: float, currency: str) -> str:
    return numbers.format_quantity(value, "currency", currency=currency)


def amount_text(amount: Amount, currency: str) -> str:
    """Return ``9,000 EUR (1,500 EUR to 60,000 EUR)``; one number where it has no range."""
    text = _money(amount.value, currency)
    if amount.low == amount.high:
        return text
    ends = translate("LeverCost", "{low} to {high}")
    ends = ends.replace("{low}", _money(amount.low, currency)).replace(
        "{high}", _money(amount.high, currency)
    )
    return f"{text} ({ends})"


def cost_text(cost: LeverCost, info: LeverInfo, currency: str) -> str:
    """Return what a lever costs by itself, once and each year."""
    if cost.setting:
        text = translate("LeverCost", "No cost of its own: a setting.")
        if info.parameter("price_per_kwh") is not None:
            text = translate("LeverCost", "No cost of its own: the price is in the contract.")
        if cost.capital.high:
            test = translate("LeverCost", "Setting up and testing: up to {high} once.")
            text = f"{text} {test.replace('{high}', _money(cost.capital.high, currency))}"
        return text
    lines = []
    if cost.capital.high or not cost.yearly.high:
        once = translate("LeverCost", "Once: {amount}")
        lines.append(once.replace("{amount}", amount_text(cost.capital, currency)))
    if cost.yearly.high or cost.yearly.low:
        each = translate("LeverCost", "Each year: {amount}")
        lines.append(each.replace("{amount}", amount_text(cost.yearly, currency)))
    return "\n".join(lines)


def origin_text(cost: LeverCost) -> str:
    """Return in a word where the cost is from."""
    words = {
        "entered": translate("LeverCost", "entered"),
        "assumed": translate("LeverCost", "assumed, until you enter your own"),
        "catalog": translate("LeverCost", "from published figures"),
    }
    return words[cost.origin]


def _term(part: CostPart, info: LeverInfo, plan: Plan, currency: str) -> str:
    item = info.parameter(part.name)
    label = tr_data(item.attribute.label) if item is not None else part.name
    if part.name == "upkeep_share":
        quantity = f"{numbers.format_share(part.quantity)} × {_money(part.price, currency)}"
    else:
        days = translate("LeverCost", "days")
        units = {"effort": days, "upkeep": days, "price_per_kw": "kW", "price_per_kwh": "kWh"}
        unit = units.get(part.name, translate("LeverCost", "accelerators"))
        price = _money(part.price, currency)
        quantity = f"{numbers.format_number(part.quantity)} {unit} × {price}"
    return f"{label}: {quantity}"


def terms_text(cost: LeverCost, info: LeverInfo, plan: Plan) -> str:
    """Return the terms of a cost, one a line, for example ``Effort, once: 10 days × 900 EUR``."""
    currency = plan.currency or "USD"
    return "\n".join(_term(part, info, plan, currency) for part in cost.parts if part.amount)


def short_text(cost: LeverCost, currency: str) -> str:
    """Return the own cost of a step in one line, without its range."""
    if cost.setting:
        return translate("LeverCost", "No cost of its own")
    parts = []
    if cost.capital.value:
        once = translate("LeverCost", "once {amount}")
        parts.append(once.replace("{amount}", _money(cost.capital.value, currency)))
    if cost.yearly.value:
        each = translate("LeverCost", "{amount} each year")
        parts.append(each.replace("{amount}", _money(cost.yearly.value, currency)))
    amounts = ", ".join(parts) or _money(0.0, currency)
    text = translate("LeverCost", "Own cost {amounts} ({origin})").replace("{amounts}", amounts)
    words = {
        "entered": translate("LeverCost", "entered"),
        "assumed": translate("LeverCost", "assumed"),
        "catalog": translate("LeverCost", "from published figures"),
    }
    return text.replace("{origin}", words[cost.origin])
