"""The catalog that a plan asks for, and what stands in where it is not to be had."""

from __future__ import annotations

from pathlib import Path

from greenplanner.catalog.additions import AdditionError, catalog_for
from greenplanner.catalog.store import Catalog, default_catalog
from greenplanner.plan.types import Plan


def catalog_of(plan: Plan | None, folder: Path | None = None) -> tuple[Catalog, str]:
    """Return the catalog of a plan and a sentence where it is not the one that the plan asks for.

    Parameters
    ----------
    plan : Plan or None
        ``catalog_version`` names the version; without one the newest is taken.
    folder : Path, optional
        The library of added tables; the user's where None.
    """
    try:
        return catalog_for(plan.catalog_version if plan is not None else None, folder), ""
    except AdditionError as error:
        problem = str(error)
    try:
        return catalog_for(None, folder), problem
    except AdditionError as error:
        # A damaged library must not keep a plan from being opened.
        return default_catalog(), str(error)
