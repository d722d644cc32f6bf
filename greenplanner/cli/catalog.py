"""``greenplanner catalog`` and ``greenplanner restate``: versions of the catalog."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import main

if TYPE_CHECKING:
    from greenplanner.whatif.restate import Restatement

FILE = click.argument("file", type=click.Path(path_type=Path), metavar="FILE.csv")


def _fail(sentence: object) -> Any:
    from greenplanner.cli import fail

    return fail(sentence)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


@main.group()
def catalog() -> None:
    """List the versions of the catalog; check and add newer tables."""


@catalog.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_versions(as_json: bool) -> None:
    """List the versions that a plan can name, oldest first, and the added tables."""
    from greenplanner.catalog.additions import AdditionError, catalog_for, library, versions

    try:
        names, items = versions(), library()
        hashes = {name: catalog_for(name).hash for name in names}
    except AdditionError as error:
        _fail(error)
    if as_json:
        added = [
            {"label": item.label, "table": item.table, "rows": item.rows, "added": item.added}
            for item in items
        ]
        known = [{"version": name, "hash": hashes[name]} for name in names]
        click.echo(json.dumps({"versions": known, "added": added}, indent=2, ensure_ascii=False))
        return
    for name in names:
        mark = "  (newest)" if name == names[-1] else ""
        click.echo(f"{name}  {hashes[name]}{mark}")
    for item in items:
        click.echo(f"  {item.label}: {_count(item.rows, 'row')} of {item.table}, added on {item.added}")


@catalog.command()
@FILE
def check(file: Path) -> None:
    """Check a newer table without adding it. Exit code 0: sound, 2: not."""
    from greenplanner.catalog.additions import AdditionError, catalog_for, check_table

    try:
        found = check_table(file, catalog_for())
    except AdditionError as error:
        _fail(error)
    new = _count(len(found.new), "new row")
    click.echo(f"{file}: {found.table}, {new}, {len(found.replaced)} replaced")


@catalog.command()
@FILE
@click.option("--label", required=True, help="Names the version, for example grid-2027.")
def add(file: Path, label: str) -> None:
    """Check a newer table and add it: the newest version then holds its rows."""
    from greenplanner.catalog.additions import AdditionError, add_table, versions

    try:
        item = add_table(file, label)
        newest = versions()[-1]
    except AdditionError as error:
        _fail(error)
    click.echo(f"added {_count(item.rows, 'row')} of {item.table}; the newest version is {newest}")


@catalog.command()
@click.argument("label")
def remove(label: str) -> None:
    """Take an added table out again."""
    from greenplanner.catalog.additions import AdditionError, remove_table

    try:
        remove_table(label)
    except AdditionError as error:
        _fail(error)
    click.echo(f"removed {label}")


@main.command()
@click.argument("plan", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--from", "old", metavar="VERSION", help="The earlier version; the plan's own where left out.")
@click.option("--to", "new", metavar="VERSION", help="The later version; the newest where left out.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def restate(plan: Path, old: str | None, new: str | None, as_json: bool) -> None:
    """Show the figures of PLAN under two versions of the catalog, and which inputs moved them."""
    from greenplanner.catalog.additions import AdditionError, catalog_for
    from greenplanner.plan.files import PlanFileError, load
    from greenplanner.plan.resolve import ResolveError
    from greenplanner.whatif.restate import restate as run

    try:
        loaded = load(plan)
        made = loaded.made_with.catalog if loaded.made_with else None
        found = run(loaded, catalog_for(old or loaded.catalog_version or made or None), catalog_for(new))
    except (AdditionError, PlanFileError, ResolveError) as error:
        _fail(f"{plan}: {error}")
    method = loaded.made_with.method if loaded.made_with else ""
    click.echo(
        _as_json(found, method) if as_json else _as_text(found, loaded.currency or "USD") + _on_method(method)
    )


def _on_method(made: str) -> str:
    """Say where the plan was saved under another method: only catalogs can be chosen, no older method."""
    from greenplanner import METHOD_VERSION

    if made in ("", METHOD_VERSION):
        return ""
    return (
        f"\n\nThe plan was saved under method {made}; both sides are computed by method {METHOD_VERSION} of "
        "this program. For the old digits use the release that wrote the plan."
    )


def _as_json(found: Restatement, method: str) -> str:
    from greenplanner import METHOD_VERSION

    figures = [
        {"figure": item.measure, "year": item.year, "old": item.old, "new": item.new}
        for item in found.figures
    ]
    inputs = [
        {
            "path": item.path,
            "old": item.old,
            "new": item.new,
            "unit": item.unit,
            "old_source": item.old_origin.source if item.old_origin else None,
            "new_source": item.new_origin.source if item.new_origin else None,
        }
        for item in found.inputs
    ]
    content = {
        "from": found.old_version,
        "to": found.new_version,
        "method": {"plan": method or None, "program": METHOD_VERSION},
        "figures": figures,
        "inputs": inputs,
    }
    return json.dumps(content, indent=2, ensure_ascii=False)


def _as_text(found: Restatement, currency: str) -> str:
    from greenplanner.model.measures import MEASURES

    lines = [f"Catalog {found.old_version} -> {found.new_version}", "", "Over the years of the plan:"]
    for item in found.figures:
        if item.year is None:
            measure = MEASURES[item.measure]
            unit = measure.unit.replace("currency", currency)
            change = f"{100 * item.change:+.2f} %" if item.old else "new" if item.new else "no change"
            lines.append(f"  {measure.label:34} {item.old:>18,.1f} {item.new:>18,.1f} {unit:8} {change}")
    lines += ["", "Why:" if found.inputs else "Nothing that the plan takes from the catalog changed."]
    for each in found.inputs:
        source = each.new_origin.source if each.new_origin else "entered"
        was = f"{each.old} -> {each.new}" if each.old != each.new else f"{each.new}, another source"
        lines.append(f"  {each.path}: {was} {each.unit}".rstrip() + f" ({source})")
    return "\n".join(lines)
