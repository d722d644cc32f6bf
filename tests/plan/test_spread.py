"""Each factor of the catalog carries a low and a high, its source's or that of its pedigree."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.plan.attributes import attribute
from greenplanner.plan.files import load
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site

SAMPLES = sorted((resources.root() / "samples").glob("*.gplan"))
# Whole numbers, years, time zones and counts of parts are no measured quantities.
EXACT = {"utc_offset_h", "storage_drives", "network_ports", "accelerators_per_server"}


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_every_factor_has_a_range(path: Path) -> None:
    resolved = resolve(load(path))
    checked = 0
    for place, origin in resolved.origins.items():
        item = attribute(place.split("/")[0], place.rsplit("/", 1)[-1])
        if not origin.table or item.type not in ("number", "share", "profile") or item.field in EXACT:
            continue
        if origin.source == "by definition":  # one US dollar is one US dollar
            continue
        assert origin.low is not None, place
        assert origin.high is not None, place
        assert origin.low <= origin.high, place
        checked += 1
    assert checked > 20


def test_pedigree_by_hand() -> None:
    """Ireland's residual mix, published 2024 figure in catalog 2026.11: scores 2, 2, 1, 1, 1 and basic 1.05.

    ln GSD^2 = sqrt(ln(1.05)^2 + ln(1.02)^2 + ln(1.05)^2) = 0.07178; GSD^2 = 1.07442.
    """
    plan = Plan(name="p", sites=(Site(id="s", region="IRL"),), fleets=(Fleet(id="f", site="s", count=8),))
    resolved = resolve(plan, default_catalog())
    origin = resolved.origins["sites/s/residual_kg_per_kwh"]
    value = resolved.plan.sites[0].residual_kg_per_kwh
    assert value is not None
    assert origin.low == pytest.approx(value / 1.07442, rel=1e-4)
    assert origin.high == pytest.approx(value * 1.07442, rel=1e-4)
    assert "GSD2 1.07 (scores 2, 2, 1, 1, 1)" in origin.note


def test_shares_stay_shares() -> None:
    """The interval of a loss or an efficiency never leaves what the field accepts."""
    plan = Plan(name="p", sites=(Site(id="s", region="DEU"),), fleets=(Fleet(id="f", site="s", count=8),))
    resolved = resolve(plan, default_catalog())
    for place, origin in resolved.origins.items():
        item = attribute(place.split("/")[0], place.rsplit("/", 1)[-1])
        if item.type == "share" and origin.table:
            assert 0 <= origin.low <= origin.high <= 1, place
