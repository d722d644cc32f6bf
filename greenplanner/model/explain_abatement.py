"""How what a measure abates and costs came about, as steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenplanner.model.abatement_cost import BASES, ORDERS, AbatementCost, MeasureRow, Worth
from greenplanner.model.explain_steps import Step, inputs_of
from greenplanner.model.measures import MEASURES
from greenplanner.plan import attributes, lever_table
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Lever, Plan

if TYPE_CHECKING:
    from greenplanner.model.results import Results

PREFIX = "macc/"
FIGURES = ("alone", "after", "shapley", "cost_alone", "cost_after", "per_t_alone", "per_t_after")
LABELS = {
    "alone": "Abated alone",
    "after": "Abated in this order",
    "shapley": "Abated, shared fairly (Shapley)",
    "cost_alone": "Annualized cost, alone",
    "cost_after": "Annualized cost, in this order",
    "per_t_alone": "Cost per tonne, alone",
    "per_t_after": "Cost per tonne, in this order",
    "before": "Emissions without the measure",
    "with": "Emissions with the measure",
    "annuity": "One-off cost, as annuity",
    "capital": "One-off cost",
    "life": "Service life",
    "years": "Years shown",
}
FORMULAS = {
    "alone": "emissions of the plan - emissions with this measure only",
    "after": "emissions with the measures before it - emissions with this measure too",
    "shapley": "mean over all orders of what the measure abates at its place",
    "cost": "one-off cost as annuity + change of each other annualized cost",
    "per_t": "annualized cost / tonnes abated",
    "annuity": "one-off cost x r / (1 - (1 + r)^-service life) x years shown",
    "part": "figure with the measure - figure without it",
    "evaluated": "evaluated plan",
    "entered": "as entered or assumed for the measure",
    "count": "number of calendar years",
}
NOTES = {
    "cost": "Credits and the internal carbon price are in no cost. Below zero the measure saves money.",
    "shapley": "All sets of measures are evaluated; the values sum to what all do together.",
    "later": "Not computed: the tab Abatement of the What-if page computes it in the background.",
    "refused": "Sets that cannot be applied are left out: the mean is over the orders that can be applied.",
    "raises": "Emissions rise: there is no cost per tonne.",
    "life": "Assumed by the lever where none is entered; 10 years for slider steps.",
}
OTHER_PERIOD = "it changes the years or the currency of the plan, so there is nothing to compare with"
NO_YEAR = "the plan has no year {year}; its years are {first} to {last}"


def measure_label(row: MeasureRow, plan: Plan) -> str:
    """Return the lever or the field of a measure, with the entity that it acts on."""
    step = row.measure.steps[0]
    if isinstance(step, Lever):
        info = lever_table.table().get(step.lever)
        return _placed(info.label if info is not None else step.lever, step.target, plan)
    parts = step.path.split("/")
    item = attributes.table().get((parts[0], parts[-1]))
    return _placed(item.label if item is not None else parts[-1], step.path, plan)


def _placed(label: str, path: str, plan: Plan) -> str:
    parts = path.split("/")
    members = getattr(plan, parts[0], ()) if len(parts) > 1 and parts[0] != "plan" else ()
    found = next((each for each in members if each.id == parts[1]), None)
    return f"{label}, {entity_name(found)}" if found is not None else label


def explain_abatement(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of a figure of the abatement table: ``macc/<basis>/<order>/<number>/<figure>``.

    Raises
    ------
    KeyError
        Where there is no such measure or figure, or no scenario.
    ValueError
        Where the plan does not hold the year.
    """
    if year is not None and year not in results.years:
        raise ValueError(f"the plan covers {results.years[0]} to {results.years[-1]}, not {year}")
    _, basis, order, number, figure = key.split("/") if key.count("/") == 4 else ("",) * 5
    if results.abatements is None or basis not in BASES or order not in ORDERS or figure not in FIGURES:
        raise KeyError(f"there is no abatement figure {key!r}")
    table = results.abatements.table(basis, order, year)
    row = next((each for each in table.rows if str(each.measure.number) == number), None)
    if row is None:
        raise KeyError(f"the scenario has no measure {number}")
    return _figure(results, table, row, figure)


def _figure(results: Results, table: AbatementCost, row: MeasureRow, figure: str) -> Step:
    name = measure_label(row, results.plan)
    if figure == "shapley":
        note = NOTES["shapley" if row.shapley_kg is not None else "later"]
        note += f" {NOTES['refused']}" if table.refused else ""
        label = f"{name}: {LABELS[figure]}"
        return Step(label, FORMULAS[figure], row.shapley_kg, "kg", adds_up=False, note=note)
    place = figure.rpartition("_")[2]
    worth = row.alone if place == "alone" else row.after
    if worth is None:
        raise KeyError(f"this measure has no figure {figure!r}")
    if figure == place:
        return _abated(f"{name}: {LABELS[figure]}", worth, place)
    cost = _cost(results, f"{name}: {LABELS[f'cost_{place}']}", worth, table.currency)
    if figure.startswith("cost"):
        return cost
    return Step(
        f"{name}: {LABELS[figure]}",
        FORMULAS["per_t"],
        worth.per_t,
        f"{table.currency}/t",
        children=(cost, _abated(f"{name}: {LABELS[place]}", worth, place)),
        adds_up=False,
        note=NOTES["raises"] if worth.raises else "",
    )


def _abated(label: str, worth: Worth, place: str) -> Step:
    parts = (
        Step(LABELS["before"], FORMULAS["evaluated"], worth.before_kg, "kg"),
        Step(LABELS["with"], FORMULAS["evaluated"], worth.before_kg - worth.kg, "kg"),
    )
    return Step(label, FORMULAS[place], worth.kg, "kg", children=parts, adds_up=False)


def _cost(results: Results, label: str, worth: Worth, currency: str) -> Step:
    annuity = Step(
        LABELS["annuity"],
        FORMULAS["annuity"],
        worth.annuity * worth.years,
        currency,
        inputs=inputs_of(results, ["plan/discount_rate"]),
        children=(
            Step(LABELS["capital"], FORMULAS["part"], worth.capital, currency),
            Step(LABELS["life"], FORMULAS["entered"], worth.life, "years", note=NOTES["life"]),
            Step(LABELS["years"], FORMULAS["count"], float(worth.years), ""),
        ),
        adds_up=False,
    )
    parts = tuple(
        Step(MEASURES[key].label, FORMULAS["part"], value, currency)
        for key, value in worth.parts.items()
        if value
    )
    return Step(label, FORMULAS["cost"], worth.cost, currency, children=(annuity, *parts), note=NOTES["cost"])
