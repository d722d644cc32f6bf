"""The abatement cost of the measures of a scenario as JSON and as a text table."""

from __future__ import annotations

from typing import Any

from greenplanner.model.abatement_cost import AbatementCost, MeasureRow, Worth
from greenplanner.plan.types import Lever, Plan
from greenplanner.report.scenario_steps import Words, step_words

ORDER_RULES = {
    "listed": "In the order of the scenario.",
    "cost": "Measures that save money and emissions come first, by the money they save in all; then by cost "
    "per tonne; what abates nothing comes last. Each is ranked by what it does alone.",
    "abatement": "By the emissions that each abates alone, the most first.",
}
BASIS_NAMES = {"total_location_kg": "Total, location-based", "total_market_kg": "Total, market-based"}
COST_RULE = (
    "Annualized cost: the one-off cost as an annuity over the service life, and the change of hardware "
    "(annuity), rent, electricity, contracts, water, maintenance and fuel. Credits and the internal carbon "
    "price are in no cost."
)


def measure_name(row: MeasureRow, plan: Plan, t: Words = str) -> str:
    """Return what a measure is called: its lever and target, or its field and places."""
    names = [step_words(step, plan, t)[0] for step in row.measure.steps]
    return "; ".join(dict.fromkeys(names))


REMARKS = {
    "left out": "Not part of the joint figures: {reason}.",
    "needs": "Cannot be done alone, needs an earlier measure: {reason}.",
    "raises": "Raises emissions: no cost per tonne.",
    "nothing": "Abates nothing on this basis.",
    "none": "Nothing says what it costs by itself: only what it changes in energy, hardware, water and "
    "contracts is counted.",
    "assumed": "Its own cost is assumed.",
    "rent": "The rent of the new hardware is not known and not in the cost.",
}


def remarks(row: MeasureRow, t: Words = str) -> list[str]:
    """Return what a reader has to know of a measure's figures, as sentences."""
    problem = row.problem
    reason = t(problem.template).format(**problem.fields) if problem is not None else ""
    keys = []
    if row.after is None:
        keys.append("left out")
    elif row.alone is None:
        keys.append("needs")
    worth = row.after or row.alone
    if worth is not None and worth.raises:
        keys.append("raises")
    elif worth is not None and not worth.abates:
        keys.append("nothing")
    if worth is not None and row.cost in ("none", "assumed"):
        keys.append(row.cost)
    if row.rent_lost:
        keys.append("rent")
    return [t(REMARKS[key]).format(reason=reason) for key in keys]


def record(found: AbatementCost, plan: Plan) -> dict[str, Any]:
    """Return the table as JSON."""
    return {
        "scenario": found.scenario,
        "basis": found.basis,
        "years": list(found.years),
        "order": found.order,
        "order_rule": ORDER_RULES[found.order],
        "cost_rule": COST_RULE,
        "currency": found.currency,
        "discount_rate": found.rate,
        "baseline_t": found.base_kg / 1000.0,
        "joint_t": found.joint_kg / 1000.0,
        "joint_cost": found.joint_cost,
        "residual_t": found.residual_kg / 1000.0,
        "sets_refused": found.refused,
        "credit_steps_left_out": len(found.credits),
        "measures": [_row(row, plan) for row in found.rows],
    }


def _row(row: MeasureRow, plan: Plan) -> dict[str, Any]:
    steps = row.measure.steps
    result: dict[str, Any] = {
        "number": row.measure.number,
        "name": measure_name(row, plan),
        "lever": steps[0].lever if isinstance(steps[0], Lever) else None,
        "steps": [place + 1 for place in row.measure.places],
        "life_years": row.measure.life,
        "cost_origin": row.cost,
        **_worth("standalone", row.alone),
        **_worth("sequential", row.after),
        "shapley_t": None if row.shapley_kg is None else row.shapley_kg / 1000.0,
        "in_joint": row.after is not None,
        "remarks": remarks(row),
    }
    return result


def _worth(name: str, worth: Worth | None) -> dict[str, Any]:
    values = (
        (None,) * 6
        if worth is None
        else (
            worth.kg / 1000.0,
            worth.capital,
            worth.annuity * worth.years,
            worth.running,
            worth.cost,
            worth.per_t,
        )
    )
    keys = ("t", "one_off_cost", "annuity", "running_cost", "cost", "cost_per_t")
    return {f"{name}_{key}": value for key, value in zip(keys, values, strict=True)}


def as_text(found: AbatementCost, plan: Plan) -> str:
    """Return the table as text for a terminal."""
    years = f"{found.years[0]}" if len(found.years) == 1 else f"{found.years[0]} to {found.years[-1]}"
    lines = [
        f"Abatement cost of scenario {found.scenario}, {BASIS_NAMES[found.basis]}, {years}",
        ORDER_RULES[found.order],
        COST_RULE,
        "",
    ]
    money = found.currency
    heads = ["", "alone t", "in order t", "Shapley t", f"{money}, alone", f"{money}, in order"]
    table: list[tuple[str, ...]] = [(*heads, f"{money}/t alone", f"{money}/t in order")]
    notes: list[str] = []
    for place, row in enumerate(found.rows, start=1):
        table.append((f"{place}. {measure_name(row, plan)}", *_cells(row)))
        notes += [f"  {place}. {text}" for text in remarks(row)]
    sums = _sums(found)
    table.append(("All together", *sums))
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        rest = "  ".join(text.rjust(width) for text, width in zip(line[1:], widths[1:], strict=True))
        lines.append(f"{line[0].ljust(widths[0])}  {rest}".rstrip())
    base, joint, left = (value / 1000 for value in (found.base_kg, found.joint_kg, found.residual_kg))
    lines.append(f"\nBaseline {base:,.2f} t, joint abatement {joint:,.2f} t, residual {left:,.2f} t CO2e")
    if found.refused:
        lines.append(
            f"{found.refused} sets of measures cannot be applied; Shapley values are means over the orders "
            "that can."
        )
    if found.joint and not found.shared:
        lines.append("Shapley values were not computed: there are too many measures.")
    if found.credits:
        lines.append("Steps on credits are left out: credits abate nothing and are in no cost.")
    return "\n".join([*lines, *notes])


def _cells(row: MeasureRow) -> tuple[str, ...]:
    shared = None if row.shapley_kg is None else row.shapley_kg / 1000.0
    alone, after = (
        (None, None, None) if worth is None else (worth.kg / 1000.0, worth.cost, worth.per_t)
        for worth in (row.alone, row.after)
    )
    return (
        *(_number(value) for value in (alone[0], after[0], shared)),
        *(_number(value, 0) for value in (alone[1], after[1])),
        *(_number(value) for value in (alone[2], after[2])),
    )


def _sums(found: AbatementCost) -> tuple[str, ...]:
    shares = [row.shapley_kg for row in found.joint]
    shared = sum(value for value in shares if value is not None) / 1000.0 if found.shared else None
    cost = found.joint_cost
    per_t = cost / (found.joint_kg / 1000.0) if found.joint_kg > 0 else None
    joint = found.joint_kg / 1000.0
    return ("", _number(joint), _number(shared), "", _number(cost, 0), "", _number(per_t))


def _number(value: float | None, decimals: int = 2) -> str:
    if value is None:
        return "-"
    return f"{value + 0.0:,.{decimals}f}"
