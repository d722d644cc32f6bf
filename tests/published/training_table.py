"""The checks of training against published runs as a table: computed here, shown in the manual.

``python -m tests.published.training_table`` writes ``resources/published/training_checks.csv`` anew and
prints it as Markdown. ``published_training.csv`` holds the facts: parameters, tokens, hours, watts, PUE,
factor, with the source of each. Rows of which nobody saw the source here are marked recalled.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from statistics import median
from typing import NamedTuple

from greenplanner import resources
from greenplanner.catalog.hardware_names import find_hardware
from greenplanner.catalog.store import default_catalog
from greenplanner.model.estimates import TrainingEstimate, estimate_training
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

FACTS = Path(__file__).with_name("published_training.csv")
SHIPPED = "published/training_checks.csv"
# Runs that were collected afterwards; they moved no usual efficiency, but widened its range.
UNSEEN = Path(__file__).with_name("training_unseen.csv")
SHIPPED_UNSEEN = "published/training_unseen.csv"
# Rows that played no part when the usual efficiencies were set.
HELD_OUT = {"Falcon-40B", "StarCoderBase 15.5B", "TinyLlama 1.1B", "StableLM 3B 4E1T"}


class Fact(NamedTuple):
    """One published run; numbers are None where nothing is published."""

    model: str
    org: str
    year: int
    params_b: float | None
    active_params_b: float | None
    tokens_b: float | None
    flops: float | None
    hardware: str
    chip_hours: float | None
    power_w: float | None
    power_kind: str
    pue: float | None
    grid_kg_per_kwh: float | None
    energy_mwh: float | None
    tco2e: float | None
    tdp_times_hours: bool
    left_out: str
    evidence: str
    source: str

    @property
    def measured(self) -> bool:
        """True where the watts were measured, not taken from a data sheet."""
        return self.power_w is not None and not self.tdp_times_hours


class Unseen(NamedTuple):
    """One run that no number rests on: the estimate and the published accelerator-hours."""

    name: str
    estimate: TrainingEstimate
    hours: float
    evidence: str
    source: str

    @property
    def ratio(self) -> float:
        """Computed over published accelerator-hours."""
        return self.estimate.chip_hours / self.hours


def unseen() -> list[Unseen]:
    """Return the runs collected afterwards, from parameters, tokens and hardware alone."""
    runs = []
    with UNSEEN.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            active = float(row["active_params_b"]) if row["active_params_b"] else None
            work = Workload(
                id="w",
                params_b=float(row["params_b"]),
                active_params_b=active,
                tokens_b=float(row["tokens_b"]),
            )
            found = estimate_training(work, row["hardware"], default_catalog())
            runs.append(Unseen(row["model"], found, float(row["chip_hours"]), row["evidence"], row["source"]))
    return runs


def unseen_rows() -> list[dict[str, str]]:
    """Return the shipped table of the runs collected afterwards."""
    return [
        {
            "model": run.name,
            "hardware": run.estimate.accelerator,
            "published_hours": f"{run.hours:.6g}",
            "computed_hours": f"{run.estimate.chip_hours:.4g}",
            "computed_low": f"{run.estimate.chip_hours_low:.4g}",
            "computed_high": f"{run.estimate.chip_hours_high:.4g}",
            "hours_ratio": f"{run.ratio:.2f}",
            "evidence": run.evidence,
            "source": run.source,
        }
        for run in unseen()
    ]


def facts() -> list[Fact]:
    """Return all rows of the file."""
    found = []
    with FACTS.open(encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file):
            values: dict[str, object] = {}
            for name, kind in Fact.__annotations__.items():
                text = record[name]
                if "float" in str(kind):
                    values[name] = float(text) if text else None
                elif "bool" in str(kind):
                    values[name] = text == "yes"
                else:
                    values[name] = int(text) if name == "year" else text
            found.append(Fact(**values))  # type: ignore[arg-type]
    return found


def predicted(fact: Fact) -> TrainingEstimate:
    """Return the estimate from FLOPs (or parameters and tokens) and hardware alone; PUE as published."""
    catalog = default_catalog()
    work = Workload(
        id="w",
        params_b=fact.params_b,
        active_params_b=fact.active_params_b,
        tokens_b=None if fact.flops else fact.tokens_b,
        flops=fact.flops,
    )
    chip = find_hardware(fact.hardware, catalog).row.id
    return estimate_training(work, chip, catalog, pue=fact.pue or 1.1)


def reproduced(fact: Fact) -> tuple[float, float]:
    """Return MWh and tonnes from the published hours, watts, PUE and factor, through a plan.

    The watts are those of one accelerator with its share of the server; rows whose PUE is not in the
    published energy carry none.
    """
    assert fact.chip_hours is not None
    assert fact.power_w is not None
    count = max(1, round(fact.chip_hours / 8000.0))
    fleet = Fleet(
        id="f", site="s", tdp_w=fact.power_w, idle_w=0.0, max_w=fact.power_w, count=count, utilization=1.0,
        powered_share=fact.chip_hours / (count * 8760.0), host_idle_w=0.0, host_max_w=0.0, memory_gb=0.0,
        storage_drives=0.0, network_ports=0.0, psu_efficiency=1.0,
    )  # fmt: skip
    site = Site(id="s", pue=fact.pue or 1.0, grid_kg_per_kwh=fact.grid_kg_per_kwh or 0.0, grid_shape="flat")
    results = evaluate(resolve(Plan(name="p", sites=(site,), fleets=(fleet,)), default_catalog()))
    return (results.total("facility_kwh") or 0.0) / 1e3, (results.total("scope2_location_kg") or 0.0) / 1e3


def predictable() -> list[Fact]:
    """Return the rows that say what was computed and how long it took, and are not left out."""
    return [
        fact
        for fact in facts()
        if not fact.left_out and fact.chip_hours and (fact.flops or (fact.params_b and fact.tokens_b))
    ]


def rows() -> list[dict[str, str]]:
    """Return the shipped table: one row for each run that is predicted."""
    found = []
    for fact in predictable():
        estimate = predicted(fact)
        assert fact.chip_hours is not None
        measured = fact.measured and fact.energy_mwh is not None
        found.append(
            {
                "model": fact.model,
                "year": str(fact.year),
                "hardware": estimate.accelerator,
                "published_hours": f"{fact.chip_hours:.6g}",
                "computed_hours": f"{estimate.chip_hours:.4g}",
                "hours_ratio": f"{estimate.chip_hours / fact.chip_hours:.2f}",
                "published_mwh": f"{fact.energy_mwh:.6g}" if measured and fact.energy_mwh else "",
                "computed_mwh": f"{estimate.facility_kwh / 1e3:.4g}" if measured else "",
                "energy_ratio": f"{estimate.facility_kwh / 1e3 / fact.energy_mwh:.2f}"
                if measured and fact.energy_mwh
                else "",
                "evidence": fact.evidence + (", held out" if fact.model in HELD_OUT else ""),
                "source": fact.source,
            }
        )
    return found


def text(table: list[dict[str, str]]) -> str:
    """Return the table as CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(table[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue()


def markdown_unseen(table: list[dict[str, str]]) -> str:
    """Return the runs collected afterwards as a Markdown table."""
    lines = [
        "| run | hardware | published h | computed h | low to high | ratio |",
        "|---|---|---|---|---|---|",
    ]
    for row in table:
        numbers = [f"{float(row[name]):,.0f}" for name in ("published_hours", "computed_hours")]
        span = " to ".join(f"{float(row[name]):,.0f}" for name in ("computed_low", "computed_high"))
        lines.append(
            f"| {row['model']} | {row['hardware']} | {' | '.join(numbers)} | {span} | {row['hours_ratio']} |"
        )
    return "\n".join(lines)


def markdown(table: list[dict[str, str]]) -> str:
    """Return the columns that the manual shows as a Markdown table."""
    lines = [
        "| run | hardware | published h | computed h | ratio | energy ratio |",
        "|---|---|---|---|---|---|",
    ]
    for row in table:
        cells = (
            row["model"], row["hardware"], f"{float(row['published_hours']):,.0f}",
            f"{float(row['computed_hours']):,.0f}", row["hours_ratio"], row["energy_ratio"],
        )  # fmt: skip
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    content = rows()
    target = resources.path("attributes.csv").parent / SHIPPED
    target.parent.mkdir(exist_ok=True)
    target.write_text(text(content), encoding="utf-8")
    print(markdown(content))
    errors = [abs(float(row["hours_ratio"]) - 1.0) for row in content]
    print(f"\n{len(content)} runs, median error of the hours {median(errors):.0%}")
    others = unseen_rows()
    (target.parent / Path(SHIPPED_UNSEEN).name).write_text(text(others), encoding="utf-8")
    print(f"\n{markdown_unseen(others)}\n")
    for left in facts():
        if left.left_out:
            print(f"left out: {left.model}: {left.left_out}")
