"""What the reader must know about the rent of hardware: what it lacks, and what a cloud's rent holds."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.model.arrangement import CLOUD
from greenplanner.model.rent import BOUGHT, ELECTRICITY, RENT, WATER, is_billed, rented
from greenplanner.model.results import Notice
from greenplanner.plan.resolve import Resolved, entity_name
from greenplanner.plan.types import Fleet

TEMPLATES = {
    "rent-unknown": "{name}: the hardware is rented and no rent is entered; it is not known and not "
    "counted in the cost. Enter the rent per accelerator-hour.",
    "rent-price": "{name}: the hardware is rented, so its purchase price is not counted; enter the rent "
    "per accelerator-hour.",
    "rent-unused": "{name}: the hardware is bought, so the rent is not counted. Check tenure and "
    "arrangement.",
    "rent-next": "{name}: the rent holds for the accelerator that follows too.",
    "rent-electricity": "{name}: electricity and water are inside the rent of the cloud and not charged "
    "again, unless a price is entered here.",
    "rent-beside": "{name}: a price of electricity or water is entered here and charged beside the rent of "
    "the cloud.",
}


def _notice(code: str, path: str, name: str) -> Notice:
    template = TEMPLATES[code]
    return Notice(code, path, template.format(name=name), template, {"name": name})


def rent_notices(resolved: Resolved) -> Iterator[Notice]:
    """Yield the notices of the fleets, then those of the cloud sites that have fleets."""
    plan = resolved.plan
    for fleet, lent in zip(plan.fleets, rented(plan), strict=True):
        for code, field in _of_rented(resolved, fleet) if lent else _of_bought(fleet):
            yield _notice(code, f"fleets/{fleet.id}/{field}", entity_name(fleet))
    for site in plan.sites:
        if site.arrangement == CLOUD and any(fleet.site == site.id for fleet in plan.fleets):
            paid = any(is_billed(resolved, site, fields) for fields in (ELECTRICITY, WATER))
            path = f"sites/{site.id}/electricity_price_per_kwh"
            yield _notice("rent-beside" if paid else "rent-electricity", path, entity_name(site))


def _of_bought(fleet: Fleet) -> Iterator[tuple[str, str]]:
    if fleet.rent_per_accelerator_h:
        yield "rent-unused", RENT


def _of_rented(resolved: Resolved, fleet: Fleet) -> Iterator[tuple[str, str]]:
    if fleet.rent_per_accelerator_h is None and fleet.count:
        yield "rent-unknown", RENT
    elif fleet.rent_per_accelerator_h and fleet.next_accelerator and fleet.end_of_life == "replace":
        yield "rent-next", RENT
    for field in BOUGHT[:2]:
        origin = resolved.origins.get(f"fleets/{fleet.id}/{field}")
        if getattr(fleet, field) and origin is not None and origin.kind == "entered":
            yield "rent-price", field
            break
