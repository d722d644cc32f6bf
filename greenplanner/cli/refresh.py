"""``greenplanner refresh``: keep a fleet, or replace it now by another accelerator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import PLAN, fail, main

if TYPE_CHECKING:
    from greenplanner.plan.types import Fleet, Plan
    from greenplanner.whatif.refresh import Refresh
    from greenplanner.whatif.refresh_hardware import Hardware


@main.command()
@PLAN
@click.option("--fleet", required=True, metavar="ID", help="The fleet, by its id.")
@click.option("--keep-to", required=True, type=int, metavar="YEAR", help="Last year in service if kept.")
@click.option("--replace-by", "model", required=True, metavar="ACCELERATOR", help="New accelerator, by id.")
@click.option("--ratio", type=float, metavar="R", help="Work of a new accelerator over that of an old one.")
@click.option("--now", type=int, metavar="YEAR", help="First year of the new hardware if replaced now.")
@click.option(
    "--purchase",
    default="all",
    show_default=True,
    metavar="YEAR|all",
    help="The purchase to compare; all: what the fleet bought before.",
)
@click.option("--site", metavar="ID", help="Site of the new hardware, if another.")
@click.option(
    "--tenure",
    type=click.Choice(["owned", "operating lease", "finance lease"]),
    help="Whose the new hardware is; else as the old.",
)
@click.option("--price", type=float, metavar="P", help="Price of a new accelerator; else from the catalog.")
@click.option("--rent", type=float, metavar="P", help="Rent of a new accelerator per hour, where rented.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--save-keep", type=click.Path(path_type=Path), metavar="FILE", help="Write the plan of keeping."
)
@click.option(
    "--save-replace", type=click.Path(path_type=Path), metavar="FILE", help="Write the plan of replacing."
)
@click.option(
    "--explain", "key", metavar="FIGURE/WAY", help="Show the steps of a figure: carbon/keep, cost/replace."
)
@click.option("--year", type=int, help="With --explain: one calendar year.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write a workbook with formulas too.")
def refresh(
    plan: Path,
    fleet: str,
    keep_to: int,
    model: str,
    ratio: float | None,
    now: int | None,
    purchase: str,
    site: str | None,
    as_json: bool,
    output: Path | None,
    save_keep: Path | None,
    save_replace: Path | None,
    key: str | None,
    year: int | None,
    **entered: Any,
) -> None:
    """Compare keeping hardware of PLAN with replacing it now: carbon, energy, cost, break-even years.

    What is compared is one purchase of a fleet or all that it made before; the rest stays as it is.
    Rented hardware (cloud, operating lease) is compared by its rent. The plan of a way that you write
    with --save-keep or --save-replace explains each figure: greenplanner evaluate FILE --explain. Without
    --ratio that of the peak
    throughput in the catalog is used, and said.
    """
    import json

    from greenplanner.catalog.store import UnknownIdError, default_catalog
    from greenplanner.cli import _load
    from greenplanner.plan.messages import SentenceError
    from greenplanner.plan.resolve import ResolveError
    from greenplanner.whatif.refresh import keep_or_replace, performance_ratio, record

    catalog = default_catalog()
    document = _load(plan)
    chosen = next((item for item in document.fleets if item.id == fleet), None)
    if chosen is None:
        known = ", ".join(item.id for item in document.fleets)
        fail(f"{plan}: the plan has no fleet {fleet!r}; it has {known or 'none'}")
    if purchase != "all" and not purchase.isdigit():
        fail(f"--purchase {purchase!r} is no year; write a year, or all")
    try:
        suggested = performance_ratio(catalog, chosen.accelerator or "", model) if ratio is None else None
        if ratio is None and suggested is None:
            fail("the catalog has no throughput for both accelerators; give --ratio")
        found = keep_or_replace(
            document,
            fleet,
            keep_to,
            model,
            ratio or suggested or 0.0,
            catalog,
            now,
            hardware=_hardware(entered),
            purchase=None if purchase == "all" else int(purchase),
            site=site,
        )
    except (SentenceError, ResolveError, UnknownIdError) as error:
        fail(f"{plan}: {error}")
    _save(found, save_keep, save_replace)
    if output is not None:
        _write(output, found, document, chosen, model, ratio or suggested or 0.0)
    if key is not None:
        click.echo(_explained(found, key, year, as_json=as_json))
        return
    if as_json:
        click.echo(json.dumps(record(found), indent=2, ensure_ascii=False))
        return
    if suggested is not None:
        click.echo(f"ratio {suggested:.3g} from the peak throughput in the catalog; a measured one is better")
    click.echo("\n".join(_lines(found, document.currency or "USD")))


def _explained(found: Refresh, key: str, year: int | None, *, as_json: bool) -> str:
    from greenplanner.catalog.store import default_catalog
    from greenplanner.report import text
    from greenplanner.whatif.explain_refresh import RefreshExplained

    try:
        step = RefreshExplained(found, default_catalog()).explain(key, year)
    except (KeyError, ValueError) as error:
        fail(error.args[0])
    return text.explanation_json(step) if as_json else text.explanation(step)


def _save(found: Refresh, keep: Path | None, replace: Path | None) -> None:
    from greenplanner.catalog.store import default_catalog
    from greenplanner.plan.files import PlanFileError, save

    for path, made in ((keep, found.keep_plan), (replace, found.replace_plan)):
        if path is not None:
            try:
                save(made, path, default_catalog())
            except PlanFileError as error:
                fail(error, 1)


def _write(output: Path, found: Refresh, plan: Plan, fleet: Fleet, model: str, ratio: float) -> None:
    from greenplanner.catalog.store import default_catalog
    from greenplanner.report.refresh_book import About, RefreshBookError, write_refresh_book
    from greenplanner.whatif.refresh import record

    name = default_catalog().accelerator(model).name
    about = About(plan.name, fleet.name or fleet.id, name, ratio, plan.currency or "USD")
    try:
        write_refresh_book(record(found), about, output)
    except RefreshBookError as error:
        fail(error, 1)


def _hardware(entered: dict[str, Any]) -> dict[str, object]:
    fields = {"price": "price_per_accelerator", "rent": "rent_per_accelerator_h", "tenure": "tenure"}
    return {field: entered[name] for name, field in fields.items() if entered.get(name) is not None}


def _hardware_line(row: Hardware, money: str) -> str:
    """Return one purchase in one line: what, when, where, and what it is worked out from."""
    last = f"to {row.to_year}" if row.to_year is not None else "on"
    paid = "price not known" if row.price is None else f"price {row.price:,.0f} {money}"
    if row.rented:
        paid = "rent not known" if row.rent_per_h is None else f"rent {row.rent_per_h:g} {money}/h each"
    facts = (
        f"{row.count} x {row.accelerator} at {row.site}, {row.from_year} {last}",
        "" if row.busy_w is None else f"{row.busy_w:g} W busy each",
        "" if row.embodied_kg is None else f"embodied {row.embodied_kg:,.0f} kg",
        paid,
    )
    return "; ".join(fact for fact in facts if fact)


def _lines(found: Refresh, money: str) -> list[str]:
    rows = (
        ("energy, MWh", "energy_kwh", 1e3),
        ("carbon, embodied in full, t", "carbon_kg", 1e3),
        ("carbon, embodied amortized, t", "amortized_kg", 1e3),
        ("carbon, amortized, rest dropped, t", "dropped_kg", 1e3),
        (f"cost, cash, {money}", "cost", 1.0),
        (f"cost, net present, {money}", "present_cost", 1.0),
    )
    bought = f"bought in {found.purchase}" if found.purchase else "of all purchases before"
    ways = f"keep to {found.keep_to}, or replace in {found.now}"
    lines = [f"{found.count} new accelerators for {found.old_count} {bought}; {ways}"]
    for word, held in (("keep", found.keep_hardware), ("replace now", found.replace_hardware)):
        lines += [f"  {word}: {_hardware_line(row, money)}" for row in held]
    lines.append(f"{'sum over the plan':36}{'keep':>16}{'replace now':>16}")
    for label, name, scale in rows:
        keep, replace = (float(getattr(way, name).sum()) / scale for way in (found.keep, found.replace))
        lines.append(f"{label:36}{keep:16,.1f}{replace:16,.1f}")
    for label, year in (("carbon", found.carbon_break_even), ("cost", found.cost_break_even)):
        text = (
            f"replacing now is ahead from {year} on"
            if year
            else "replacing now does not pay back in the plan"
        )
        if not (found.carbon_known if label == "carbon" else found.cost_known):
            text = "not known, because a figure of the hardware is missing"
        if label == "cost" and found.rent_unknown:
            text = f"not known, because no rent is entered for {', '.join(found.rent_unknown)}"
        lines.append(f"{label}: {text}")
    lines += [notice.text for notice in found.unknown]
    lines.append("the carbon views are never added; old hardware is written off to the end of its lifetime")
    if any(found.rented):
        lines.append(
            "what is rented has its rent in place of a price, and no write-off after it is given back"
        )
    if found.utilization is not None:
        share = 100.0 * found.utilization
        lines.append(
            f"the workloads keep {share:.3g} % of the fleet busy; both ways are worked out with that"
        )
    return lines
