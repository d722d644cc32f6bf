"""The abatement cost of a scenario in the words of the window: names, remarks, rules, table, curve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from greenplanner.catalog.store import Catalog
from greenplanner.gui import numbers, theme
from greenplanner.gui.i18n import error_text, tr_data
from greenplanner.gui.widgets.chart import axis_number, quantity_text, shown_unit
from greenplanner.gui.widgets.step_list import step_text, target_text
from greenplanner.model.abatement_cost import AbatementCost, MeasureRow
from greenplanner.plan import lever_table
from greenplanner.plan.types import Lever, Plan

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from greenplanner.report.figures_macc import CurveBar

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
# What explains the figure of each column of the table; None for names and remarks.
COLUMNS = (
    None, "alone", "after", "shapley", "per_t_alone", "per_t_after", "cost_alone", "cost_after", None,
)  # fmt: skip


def name_of(row: MeasureRow, plan: Plan, catalog: Catalog) -> str:
    """Return a measure in a few words."""
    step = row.measure.steps[0]
    if isinstance(step, Lever):
        info = lever_table.table().get(step.lever)
        label = tr_data(info.label) if info is not None else step.lever
        if step.target == lever_table.ALL:
            return label
        text = translate("StepList", "{label}, {where}").replace("{label}", label)
        return text.replace("{where}", target_text(step.target, plan))
    text = step_text(step, plan, catalog)
    more = len(row.measure.steps) - 1
    if not more:
        return text
    return (
        translate("Macc", "{step} (and {count} more)").replace("{step}", text).replace("{count}", str(more))
    )


def full_text(row: MeasureRow, plan: Plan, catalog: Catalog) -> str:
    """Return all steps of a measure with their values, and the years over which its cost is spread."""
    lines = [step_text(step, plan, catalog) for step in row.measure.steps]
    life = translate("Macc", "One-off cost spread over {years} years")
    return "\n".join([*lines, life.replace("{years}", numbers.format_exact(row.measure.life))])


def remarks(row: MeasureRow) -> list[tuple[str, str]]:
    """Return what a reader has to know of a measure: in two words and as a sentence."""
    found = []
    reason = error_text(row.problem) if row.problem is not None else ""
    if row.after is None:
        text = translate("Macc", "It is no part of the joint figures: {reason}.").replace("{reason}", reason)
        found.append((translate("Macc", "left out"), text))
    elif row.alone is None:
        text = translate("Macc", "It cannot be done alone, it needs an earlier measure: {reason}.")
        found.append((translate("Macc", "needs an earlier one"), text.replace("{reason}", reason)))
    worth = row.after or row.alone
    if worth is not None and worth.raises:
        text = translate("Macc", "Emissions rise, so there is no cost per tonne.")
        found.append((translate("Macc", "raises emissions"), text))
    elif worth is not None and not worth.abates:
        text = translate(
            "Macc", "On this basis it abates nothing; a contract, for example, acts market-based only."
        )
        found.append((translate("Macc", "abates nothing"), text))
    if worth is None:
        return found
    if row.cost == "none":
        text = translate(
            "Macc",
            "Nothing says what it costs by itself: only what it changes in energy, hardware, water and "
            "contracts is counted. A lever in place of the slider has a cost.",
        )
        found.append((translate("Macc", "own cost not known"), text))
    elif row.cost == "assumed":
        text = translate("Macc", "Its own cost is assumed by the lever; enter yours there.")
        found.append((translate("Macc", "own cost assumed"), text))
    if row.rent_lost:
        text = translate("Macc", "The rent of the new hardware is not known and not in the cost.")
        found.append((translate("Macc", "rent not known"), text))
    return found


def basis_names() -> dict[str, str]:
    """Return the names of the bases."""
    return {
        "total_location_kg": translate("Macc", "Total, location-based"),
        "total_market_kg": translate("Macc", "Total, market-based"),
    }


def order_names() -> dict[str, str]:
    """Return the names of the orders."""
    return {
        "listed": translate("Macc", "As in the scenario"),
        "cost": translate("Macc", "By cost per tonne"),
        "abatement": translate("Macc", "By abatement"),
    }


def order_rules() -> dict[str, str]:
    """Return what each order means."""
    return {
        "listed": translate(
            "Macc",
            "The measures are done from top to bottom; each bar shows what one adds to those before it. "
            "Moving one moves its changes in the scenario. Undo takes it back.",
        ),
        "cost": translate(
            "Macc",
            "Measures that save money and emissions come first, by the money they save in all and not per "
            "tonne; then by cost per tonne; what abates nothing comes last. Each is ranked by what it does "
            "alone. The scenario stays as it is.",
        ),
        "abatement": translate(
            "Macc", "By what each measure abates alone, the most first. The scenario stays as it is."
        ),
    }


def cost_rule() -> str:
    """Return what is in the cost and what is not."""
    return translate(
        "Macc",
        "Cost is annualized: the one-off cost as an annuity over the service life, and the change of "
        "hardware (annuity), rent, electricity, contracts, water, maintenance and fuel. Credits and the "
        "internal carbon price are in no cost.",
    )


def headers(found: AbatementCost) -> tuple[list[str], list[float]]:
    """Return the header of the table, and what the figures of each column are divided by."""
    mass, mass_unit = mass_scale(found)
    money, money_unit = money_scale(found)
    mass_unit = mass_unit.removesuffix(" CO₂e")
    rate = f"{found.currency}/t"
    texts = (
        (translate("Macc", "Measure"), "", 1.0),
        (translate("Macc", "Alone ({unit})"), mass_unit, mass),
        (translate("Macc", "In order ({unit})"), mass_unit, mass),
        (translate("Macc", "Shapley ({unit})"), mass_unit, mass),
        (translate("Macc", "{unit} alone"), rate, 1.0),
        (translate("Macc", "{unit} in order"), rate, 1.0),
        (translate("Macc", "Cost alone ({unit})"), money_unit, money),
        (translate("Macc", "Cost in order ({unit})"), money_unit, money),
        (translate("Macc", "Remarks"), "", 1.0),
    )
    return [text.replace("{unit}", unit) for text, unit, _ in texts], [each[2] for each in texts]


def header_tips() -> list[str]:
    """Return what each column means."""
    return [
        translate("Macc", "A lever, or the slider steps of one field."),
        translate("Macc", "What the measure abates as the only one. These figures do not add up."),
        translate("Macc", "What the measure abates after those above it. Sums to what all do together."),
        translate(
            "Macc", "The mean over all orders: a fair share that does not depend on the order. Sums as well."
        ),
        translate("Macc", "Annualized cost over tonnes abated, as the only measure."),
        translate("Macc", "Annualized cost over tonnes abated, after the measures above it."),
        translate(
            "Macc", "Annualized cost over the years shown, as the only measure; below zero it saves money."
        ),
        translate("Macc", "Annualized cost over the years shown, after the measures above it."),
        translate("Macc", "What a reader has to know of the figures."),
    ]


def mass_scale(found: AbatementCost) -> tuple[float, str]:
    """Return divisor and unit for the emissions of the table."""
    return shown_unit(max([abs(found.joint_kg), *(abs(w.kg) for w in _worths(found))], default=0.0), "kg")


def money_scale(found: AbatementCost) -> tuple[float, str]:
    """Return divisor and unit for the costs of the table."""
    sizes = [abs(worth.cost) for worth in _worths(found)]
    return shown_unit(max(sizes, default=0.0), found.currency or "USD")


def _worths(found: AbatementCost) -> list[Any]:
    return [worth for row in found.rows for worth in (row.alone, row.after) if worth is not None]


def table_rows(found: AbatementCost, plan: Plan, catalog: Catalog) -> list[list[Any]]:
    """Return the rows of the table, the sum last."""
    scale = headers(found)[1]
    rows: list[list[Any]] = []
    for place, row in enumerate(found.rows, start=1):
        alone, after = row.alone, row.after
        values = (
            alone.kg if alone else None,
            after.kg if after else None,
            row.shapley_kg,
            alone.per_t if alone else None,
            after.per_t if after else None,
            alone.cost if alone else None,
            after.cost if after else None,
        )
        cells = [None if v is None else v / d for v, d in zip(values, scale[1:8], strict=True)]
        said = ", ".join(short for short, _ in remarks(row))
        rows.append([f"{place}  {name_of(row, plan, catalog)}", *cells, said])
    together = translate("Macc", "All together")
    shares = sum(row.shapley_kg or 0.0 for row in found.joint) / scale[3] if found.shared else None
    per_t = found.joint_cost / (found.joint_kg / 1000.0) if found.joint_kg > 0 else None
    sums = (found.joint_kg / scale[2], shares, None, per_t, None, found.joint_cost / scale[7])
    rows.append([together, None, *sums, ""])
    return rows


def summary(found: AbatementCost) -> str:
    """Return the emissions before and after, and what all measures cost, in one line."""
    text = translate("Macc", "Baseline {base} · abated {joint} · left {left} · annualized cost {cost}")
    for name, value, unit in (
        ("{base}", found.base_kg, "kg"),
        ("{joint}", found.joint_kg, "kg"),
        ("{left}", found.residual_kg, "kg"),
        ("{cost}", found.joint_cost, found.currency or "USD"),
    ):
        text = text.replace(name, quantity_text(value, unit, 4))
    return text


def notes(found: AbatementCost) -> list[str]:
    """Return sentences on the table as a whole."""
    said = []
    if found.refused:
        text = translate(
            "Macc",
            "{count} sets of measures cannot be applied (exclusions, prerequisites); Shapley values are "
            "means over the orders that can be applied.",
        )
        said.append(text.replace("{count}", str(found.refused)))
    if found.joint and not found.shared:
        text = translate(
            "Macc", "Shapley values are not computed: {count} measures would need {sets} evaluations."
        )
        count = len(found.joint)
        said.append(text.replace("{count}", str(count)).replace("{sets}", numbers.format_exact(2**count)))
    if found.credits:
        said.append(translate("Macc", "Steps on credits are no measure: credits abate nothing."))
    return said


def curve(found: AbatementCost, plan: Plan, catalog: Catalog) -> list[CurveBar]:
    """Return the bars of the curve; measures that are no part of the joint figures have none."""
    from greenplanner.report.figures_macc import CurveBar

    divisor, _ = mass_scale(found)
    bars = []
    for place, row in enumerate(found.rows, start=1):
        if row.after is not None:
            acts = row.after.abates or row.after.raises
            width = row.after.kg / divisor if acts else 0.0
            bars.append(CurveBar(str(place), name_of(row, plan, catalog), width, row.after.per_t))
    return bars


def colors(found: AbatementCost) -> list[str]:
    """Return the color of the bar of each row; empty where it has none."""
    series = theme.tokens().series
    joint = [row.measure.number for row in found.joint]
    return [
        series[joint.index(row.measure.number) % len(series)] if row.after is not None else ""
        for row in found.rows
    ]


def drawing(found: AbatementCost, plan: Plan, catalog: Catalog) -> tuple[Any, str]:
    """Return the function that draws the curve, and its title."""
    _, unit = mass_scale(found)
    basis = basis_names()[found.basis]
    title = translate("Macc", "Cost per tonne ({unit}) over abatement: {basis}").replace("{basis}", basis)
    title = title.replace("{unit}", f"{found.currency}/t CO₂e")
    x_label = translate("Macc", "Abatement in this order ({unit})").replace("{unit}", unit)
    raises = translate("Macc", "Raises emissions (runs backwards)")

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from matplotlib.backend_bases import FigureCanvasBase

        from greenplanner.report.figures_macc import draw_macc

        draw_macc(
            figure,
            tokens,
            curve(found, plan, catalog),
            x_label=x_label,
            raises_label=raises,
            number=axis_number,
            # In the window the names stand beside the curve; a picture that is taken along needs them.
            legend=type(figure.canvas) is FigureCanvasBase,
        )

    return draw, title
