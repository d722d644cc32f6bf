"""The columns of results at the end of the table pages, and the line of totals above them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_list
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.gui.widgets.totals_line import joined

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def _thousandth(value: float) -> str:
    """Show kWh as MWh and kg as tonnes."""
    return cells.number_text(float(value) / 1000.0, 4)


def _measure(measure: str, *, site: bool) -> Callable[[Document], Mapping[str, float]]:
    """Return what gives a measure over all years by id of the fleet or site."""

    def values(document: Document) -> Mapping[str, float]:
        results = document.results
        if results is None:
            return {}
        array = results.by_site(measure) if site else results.by_fleet(measure)
        members = results.plan.sites if site else results.plan.fleets
        sums = np.asarray(array).sum(axis=(0, 1))
        return {item.id: float(number) for item, number in zip(members, sums, strict=True)}

    return values


def _energy_and_carbon(*, site: bool) -> tuple[ResultColumn, ...]:
    place = "sites" if site else "fleets"
    note = translate("ResultColumns", "Result over all years of the plan, of the active scenario; read-only.")
    return (
        ResultColumn(
            translate("ResultColumns", "IT energy"),
            "MWh",
            translate("ResultColumns", "IT energy") + ". " + note,
            _measure("it_kwh", site=site),
            _thousandth,
            explains=with_year(f"it_kwh@{place}/{{id}}", None),
        ),
        ResultColumn(
            translate("ResultColumns", "Location-based"),
            "t CO₂e",
            translate("ResultColumns", "Scope 2, location-based") + ". " + note,
            _measure("scope2_location_kg", site=site),
            _thousandth,
            explains=with_year(f"scope2_location_kg@{place}/{{id}}", None),
        ),
        ResultColumn(
            translate("ResultColumns", "All scopes"),
            "t CO₂e",
            translate("ResultColumns", "Scopes 1, 2 and 3, location-based") + ". " + note,
            _measure("total_location_kg", site=site),
            _thousandth,
            explains=with_year(f"total_location_kg@{place}/{{id}}", None),
        ),
    )


def site_columns() -> tuple[ResultColumn, ...]:
    """Return IT energy and location-based emissions of each site."""
    return _energy_and_carbon(site=True)


def fleet_columns() -> tuple[ResultColumn, ...]:
    """Return IT energy and location-based emissions of each fleet."""
    return _energy_and_carbon(site=False)


# -- contracts -------------------------------------------------------------------------------------


def _use(field: str) -> Callable[[Document], Mapping[str, float]]:
    def values(document: Document) -> Mapping[str, float]:
        sums: dict[str, float] = {}
        for use in document.results.contract_uses if document.results is not None else ():
            if use.contract:
                sums[use.contract] = sums.get(use.contract, 0.0) + getattr(use, field)
        return sums

    return values


def _reasons(document: Document) -> Mapping[str, str]:
    """Say in words why a volume does not count in full."""
    found: dict[str, str] = {}
    for use in document.results.contract_uses if document.results is not None else ():
        if not use.contract:
            continue
        if use.rejected_kwh > 0 or use.reason:
            found[use.contract] = translate("ResultColumns", "rejected: {reason}").format(
                reason=tr_list(use.reason)
            )
        elif use.unused_kwh > 0:
            found.setdefault(use.contract, translate("ResultColumns", "more than the site's electricity"))
    return found


def _reason_key(contract: str) -> str:
    return with_year(f"rejected_kwh@contracts/{contract}", None)


def contract_columns() -> tuple[ResultColumn, ...]:
    """Return used, unused and rejected volume of each contract, and why."""
    note = translate("ResultColumns", "Result over all years of the plan, of the active scenario; read-only.")
    described = (
        (
            translate("ResultColumns", "Used"),
            "used_kwh",
            translate("ResultColumns", "Volume that covers electricity of the site."),
        ),
        (
            translate("ResultColumns", "Unused"),
            "unused_kwh",
            translate("ResultColumns", "Volume beyond the electricity of the site; it has no effect."),
        ),
        (
            translate("ResultColumns", "Rejected"),
            "rejected_kwh",
            translate("ResultColumns", "Volume that does not meet the quality criteria."),
        ),
    )
    volumes = tuple(
        ResultColumn(
            label,
            "kWh",
            f"{tip} {note}",
            _use(field),
            lambda value: cells.number_text(round(value)),
            explains=with_year(f"{field}@contracts/{{id}}", None),
        )
        for label, field, tip in described
    )
    reason = ResultColumn(
        translate("ResultColumns", "Why not in full"),
        "",
        translate("ResultColumns", "Why a volume is unused or rejected."),
        _reasons,
        str,
        numeric=False,
        explains=_reason_key,
    )
    return (*volumes, reason)


# -- credits ---------------------------------------------------------------------------------------


def _retired(document: Document) -> Mapping[str, str]:
    """Say of each credit whether it counts as retired in the years of the plan, by the model's rule."""
    results = document.results
    if results is None:
        return {}
    first, last = results.years[0], results.years[-1]
    found = {}
    for credit in results.plan.credits:
        date = credit.retirement_date or ""
        if credit.status != "retired":
            found[credit.id] = translate("ResultColumns", "no: {status}").format(
                status=cells.tr_data(credit.status or "planned")
            )
        elif not date[:4].isdigit():
            found[credit.id] = translate("ResultColumns", "no: no date")
        elif not first <= int(date[:4]) <= last:
            found[credit.id] = translate("ResultColumns", "no: outside the plan's years")
        else:
            found[credit.id] = translate("ResultColumns", "yes")
    return found


def credit_columns() -> tuple[ResultColumn, ...]:
    """Return whether each credit counts as retired in the period."""
    tip = translate(
        "ResultColumns",
        "Only retired credits with a retirement date in the years of the plan count as retired.",
    )
    return (
        ResultColumn(
            translate("ResultColumns", "Counts as retired"),
            "",
            tip,
            _retired,
            str,
            numeric=False,
            explains=with_year("credits_retired_kg@credits/{id}", None),
        ),
    )


# -- lines of totals -------------------------------------------------------------------------------


def _total(document: Document, label: str, measure: str, unit: str) -> tuple[str, str, str]:
    results = document.results
    value = results.total(measure) if results is not None else None
    return label, numbers.format_quantity(value, unit), with_year(measure, None)


def fleet_totals(document: Document) -> str:
    """Return accelerators, servers, IT energy and emissions of all fleets."""
    results = document.results
    if results is None:
        return ""
    count = sum(fleet.count or 0 for fleet in results.plan.fleets)
    servers = np.asarray(results.detail["servers"]).sum() if "servers" in results.detail else None
    parts = [(translate("ResultColumns", "Accelerators"), cells.number_text(count), "accelerators")]
    if servers is not None:
        parts.append(
            (translate("ResultColumns", "Servers"), cells.number_text(round(float(servers))), "servers")
        )
    parts.append(_total(document, translate("ResultColumns", "IT energy"), "it_kwh", "kWh"))
    parts.append(
        _total(document, translate("ResultColumns", "Scope 2, location-based"), "scope2_location_kg", "kg")
    )
    return joined(parts)


def site_totals(document: Document) -> str:
    """Return facility energy, grid import and both scope 2 figures of all sites."""
    if document.results is None:
        return ""
    return joined(
        [
            _total(document, translate("ResultColumns", "Facility energy"), "facility_kwh", "kWh"),
            _total(
                document, translate("ResultColumns", "Scope 2, location-based"), "scope2_location_kg", "kg"
            ),
            _total(document, translate("ResultColumns", "market-based"), "scope2_market_kg", "kg"),
        ]
    )


def contract_totals(document: Document) -> str:
    """Return the volumes of all contracts, and what is left to the residual mix."""
    if document.results is None:
        return ""

    def volume(label: str, field: str) -> tuple[str, str, str]:
        value = sum(_use(field)(document).values())
        return label, numbers.format_quantity(value, "kWh"), with_year(field, None)

    return joined(
        [
            volume(translate("ResultColumns", "Used"), "used_kwh"),
            volume(translate("ResultColumns", "Unused"), "unused_kwh"),
            volume(translate("ResultColumns", "Rejected"), "rejected_kwh"),
            _total(
                document, translate("ResultColumns", "Scope 2, location-based"), "scope2_location_kg", "kg"
            ),
            _total(document, translate("ResultColumns", "market-based"), "scope2_market_kg", "kg"),
        ]
    )


def credit_totals(document: Document) -> str:
    """Return the ledger: retired and other tonnes."""
    if document.results is None:
        return ""
    return joined(
        [
            _total(
                document,
                translate("ResultColumns", "Retired in the plan's years"),
                "credits_retired_kg",
                "kg",
            ),
            _total(document, translate("ResultColumns", "Planned or purchased"), "credits_other_kg", "kg"),
        ]
    )
