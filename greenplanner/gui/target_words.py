"""What the page of targets says and draws: states in words, tables and pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers, theme
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import joined, tr_data
from greenplanner.gui.models.cells import number_text
from greenplanner.gui.models.columns import ResultColumn
from greenplanner.gui.site_hours_charts import Drawing
from greenplanner.gui.widgets.chart import axis_number
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.model.results import Results
from greenplanner.model.targets import PROBLEMS, Assessment, TargetYear, assess_all

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
MET, MISSED, OPEN = "✓", "✕", "–"


class Assessed:
    """The targets of a document against its results, computed once for each pair of results."""

    def __init__(self) -> None:
        self._results: tuple[Results | None, Results | None] = (None, None)
        self.now: tuple[Assessment, ...] = ()
        self.before: tuple[Assessment, ...] = ()

    def follow(self, document: Document) -> None:
        """Read the document; ``before`` is empty without a scenario."""
        results = document.results
        baseline = document.baseline if document.scenario_id is not None else None
        if (results, baseline) == self._results:
            return
        self._results = results, baseline
        self.now = assess_all(results, baseline) if results is not None else ()
        self.before = assess_all(baseline) if baseline is not None else ()

    def of(self, key: str) -> Assessment | None:
        """Return a target by id."""
        return next((item for item in self.now if item.id == key), None)

    def baseline_of(self, key: str) -> Assessment | None:
        """Return a target without the scenario, None where none is active."""
        return next((item for item in self.before if item.id == key), None)


def amount(value: float | None, item: Assessment, digits: int = 4) -> str:
    """Return a value in the unit of the target."""
    number = numbers.NOT_KNOWN if value is None else number_text(value, digits)
    unit = numbers.unit_text(item.unit)
    return f"{number} {unit}".strip() if value is not None else number


def problem_text(item: Assessment) -> str:
    """Return why there is no path or figure, in the language of the window."""
    return tr_data(PROBLEMS[item.problem]).replace("{year}", item.at) if item.problem else ""


def state_text(item: Assessment) -> str:
    """Return the state of a target with its mark."""
    if item.state == "unknown":
        return f"{OPEN} {problem_text(item) or translate('Targets', 'no year to compare')}"
    if item.state == "met":
        return f"{MET} " + translate("Targets", "met in all years")
    text = translate("Targets", "missed from {year}")
    # Missed for a while only.
    after = [each for each in item.judged if each.year > (item.first_missed or 0)]
    if any(each.met for each in after):
        text = translate("Targets", "missed first in {year}")
    return f"{MISSED} {text}".replace("{year}", str(item.first_missed))


def year_text(year: TargetYear) -> str:
    """Return the state of one year with its mark."""
    if year.met is None:
        return OPEN
    if year.met:
        return f"{MET} " + translate("Targets", "met")
    return f"{MISSED} " + translate("Targets", "missed")


def last_year(item: Assessment) -> TargetYear | None:
    """Return the target year where the plan has it, else the last year that can be compared."""
    found = next((each for each in item.judged if each.year == item.target_year), None)
    return found or (item.judged[-1] if item.judged else None)


def distance_text(item: Assessment) -> str:
    """Return by how much the target year, or the last year, misses or keeps the target."""
    year = last_year(item)
    if year is None or year.gap is None:
        return numbers.NOT_KNOWN
    size = amount(abs(year.gap), item, 3)
    over = (
        translate("Targets", "{year}: {amount} short")
        if item.rises
        else translate("Targets", "{year}: {amount} over")
    )
    kept = translate("Targets", "{year}: {amount} to spare")
    text = kept if year.met else over
    return text.replace("{year}", str(year.year)).replace("{amount}", size)


def budget_text(item: Assessment) -> str:
    """Return what is left of the budget or how far it is overshot."""
    if item.budget is None:
        return numbers.NOT_KNOWN
    text = translate("Targets", "{amount} left") if item.budget.met else translate("Targets", "{amount} over")
    mark = MET if item.budget.met else MISSED
    return f"{mark} {text.replace('{amount}', amount(abs(item.budget.overshoot), item, 3))}"


def result_columns(assessed: Assessed) -> tuple[ResultColumn, ...]:
    """Return state, distance and budget of each target."""

    def key_of_year(key: str) -> str | None:
        """Return what explains the year that the column tells of."""
        item = assessed.of(key)
        year = last_year(item) if item is not None else None
        return with_year(f"target/{key}", year.year) if year is not None else None

    def key_of_state(key: str) -> str | None:
        item = assessed.of(key)
        if item is None or item.first_missed is None:
            return key_of_year(key)
        return with_year(f"target/{key}", item.first_missed)

    def key_of_budget(key: str) -> str | None:
        item = assessed.of(key)
        return with_year(f"target/{key}", None) if item is not None and item.budget is not None else None

    def column(label: str, tip: str, text: Any, explains: Callable[[str], str | None]) -> ResultColumn:
        def values(document: Document) -> dict[str, str]:
            assessed.follow(document)
            return {item.id: text(item) for item in assessed.now}

        return ResultColumn(label, "", tip, values, str, numeric=False, explains=explains)

    return (
        column(
            translate("Targets", "State"),
            translate("Targets", "Whether the plan keeps the target in each of its years."),
            state_text,
            key_of_state,
        ),
        column(
            translate("Targets", "Distance"),
            translate("Targets", "Distance in the target year, or in the last year of the plan before it."),
            distance_text,
            key_of_year,
        ),
        column(
            translate("Targets", "Budget"),
            translate(
                "Targets",
                "Sum over the years after the base year against the sum of the targets. The end point can be "
                "met while the budget is overshot.",
            ),
            budget_text,
            key_of_budget,
        ),
    )


def summary(item: Assessment, site: str) -> str:
    """Return what the target says, in one paragraph."""
    parts = [tr_data(item.label) + (f", {site}" if site else "")]
    if item.base_value is not None:
        origin = (
            translate("Targets", "the plan's own figure")
            if item.own_base
            else translate("Targets", "entered")
        )
        text = translate("Targets", "base {year}: {amount} ({origin})").replace("{origin}", origin)
        parts.append(
            text.replace("{year}", str(item.base_year)).replace("{amount}", amount(item.base_value, item))
        )
    if item.rate is not None:
        text = translate("Targets", "{share} of the base per year")
        if item.path == "ACA 2026" and not item.entered_rate:
            text = translate("Targets", "{share} of the base per year (formula inferred, check)")
        parts.append(text.replace("{share}", numbers.format_share(item.rate)))
    if item.goal is not None and item.path != "budget":
        text = translate("Targets", "goal {year}: {amount}")
        parts.append(
            text.replace("{year}", str(item.target_year)).replace("{amount}", amount(item.goal, item))
        )
    lines = ["; ".join(parts) + "."]
    lines += [text for text in (problem_text(item), _sums(item), _needed(item)) if text]
    return joined(lines)


def _sums(item: Assessment) -> str:
    budget = item.budget
    if budget is None:
        return ""
    texts = []
    if item.endpoint_met is not None and item.path != "budget":
        word = translate("Targets", "met") if item.endpoint_met else translate("Targets", "missed")
        texts.append(translate("Targets", "End point {word}.").replace("{word}", word))
    text = translate("Targets", "Budget {allowed}, plan {used}: {result}.")
    text = text.replace("{allowed}", amount(budget.allowed, item)).replace(
        "{used}", amount(budget.used, item)
    )
    texts.append(text.replace("{result}", budget_text(item)))
    if budget.years < budget.asked:
        text = translate("Targets", "The plan has {years} of the {asked} years of the budget.")
        texts.append(text.replace("{years}", str(budget.years)).replace("{asked}", str(budget.asked)))
    return joined(texts)


def _needed(item: Assessment) -> str:
    if item.needed_per_year is None:
        return ""
    if item.needed_per_year == 0:
        return translate("Targets", "After the plan nothing more is needed.")
    if item.rises:
        text = translate("Targets", "After the plan each year has to bring {amount} more.")
    else:
        text = translate("Targets", "After the plan each year has to bring {amount} less.")
    text = text.replace("{amount}", amount(item.needed_per_year, item))
    if item.needed_share is None:
        return text
    share = translate("Targets", "That is {share} of the base per year.")
    return f"{text} {share.replace('{share}', numbers.format_share(item.needed_share))}"


def year_table(item: Assessment, before: Assessment | None) -> tuple[list[str], list[list[Any]]]:
    """Return header and rows of one target, the years across."""
    unit = numbers.unit_text(item.unit)
    label = translate("Targets", "Distance")
    header = [translate("Targets", "Figure") + (f" ({unit})" if unit else "")]
    header += [str(each.year) for each in item.years]
    rows: list[list[Any]] = [
        [translate("Targets", "Target"), *(each.target for each in item.years)],
        [translate("Targets", "Plan"), *(each.plan for each in item.years)],
        [f"{label}, " + translate("Targets", "above 0 misses"), *(each.gap for each in item.years)],
        [f"{label} (%)", *(_percent(each) for each in item.years)],
        [translate("Targets", "State"), *(year_text(each) for each in item.years)],
    ]
    if before is not None:
        rows.append([translate("Targets", "Plan without scenario"), *(each.plan for each in before.years)])
        rows.append(
            [translate("Targets", "State without scenario"), *(year_text(each) for each in before.years)]
        )
    return header, rows


def _percent(year: TargetYear) -> float | None:
    return None if year.gap_share is None else year.gap_share * 100.0


def all_table(items: tuple[Assessment, ...]) -> tuple[list[str], list[list[Any]]]:
    """Return the states of all targets, the years across."""
    if not items:
        return [], []
    header = [translate("Targets", "Target"), *(str(each.year) for each in items[0].years)]
    header.append(translate("Targets", "Budget"))
    return header, [
        [item.name, *(year_text(each) for each in item.years), budget_text(item)] for item in items
    ]


def path_drawing(item: Assessment, before: Assessment | None) -> Drawing:
    """Return the picture of the path with the plan by year."""
    title = f"{item.name}: {tr_data(item.label)}"
    if item.unit:
        title = f"{title} ({numbers.unit_text(item.unit)})"
    labels = {
        "plan": translate("Targets", "Plan"),
        "baseline": translate("Targets", "Without scenario"),
        "target": translate("Targets", "Target"),
        "beyond": translate("Targets", "Short of the target")
        if item.rises
        else translate("Targets", "Over the target"),
        "met": translate("Targets", "met"),
        "missed": translate("Targets", "missed"),
    }

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from greenplanner.report.figures_targets import TargetPicture, draw_target_path

        picture = TargetPicture(
            years=tuple(each.year for each in item.years),
            plan=tuple(each.plan for each in item.years),
            baseline=tuple(each.plan for each in before.years) if before is not None else (),
            target=tuple(each.target for each in item.years),
            met=tuple(each.met for each in item.years),
            course=item.course,
            steps=item.path in ("limit", "budget"),
            rises=item.rises,
            unit=numbers.unit_text(item.unit),
            labels=labels,
        )
        draw_target_path(figure, tokens, picture, axis_number)

    def hover(event: Any) -> str:
        year = None if event.xdata is None else round(event.xdata)
        found = next((each for each in item.years if each.year == year), None)
        if found is None:
            return ""
        lines = [f"<b>{found.year}</b>", f"{labels['plan']}: {amount(found.plan, item)}"]
        lines.append(f"{labels['target']}: {amount(found.target, item)}")
        lines.append(year_text(found))
        return "<br>".join(lines)

    return Drawing(draw, title, year_table(item, before), summary(item, ""), hover)


def budget_drawing(item: Assessment) -> Drawing | None:
    """Return the picture of the sums since the base year; None where the target has no budget."""
    if item.budget is None:
        return None
    counted = [each for each in item.years if each.target is not None and each.plan is not None]
    counted = [each for each in counted if each.year <= item.target_year]
    years = [counted[0].year - 1, *(each.year for each in counted)]
    allowed, used = [0.0], [0.0]
    for each in counted:
        allowed.append(allowed[-1] + (each.target or 0.0))
        used.append(used[-1] + (each.plan or 0.0))
    labels = {
        "plan": translate("Targets", "Plan, sum since the base year"),
        "budget": translate("Targets", "Budget so far"),
        "overshoot": translate("Targets", "Overshoot"),
        "whole": translate("Targets", "Budget up to {year}").replace("{year}", str(item.target_year)),
    }
    unit = numbers.unit_text(item.unit)

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from greenplanner.report.figures_targets import draw_target_budget

        assert item.budget is not None
        draw_target_budget(
            figure,
            tokens,
            years=years,
            allowed=allowed,
            used=used,
            whole=item.budget.whole,
            unit=unit,
            labels=labels,
            number=axis_number,
        )

    header = [translate("Targets", "Year"), f"{labels['plan']} ({unit})", f"{labels['budget']} ({unit})"]
    rows = [[str(year), spent, limit] for year, spent, limit in zip(years, used, allowed, strict=True)]
    title = f"{item.name}: " + translate("Targets", "budget") + f" ({unit})"
    return Drawing(draw, title, (header, rows), budget_text(item))
