"""The columns of results of the page of workloads, and the line of totals above them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import language
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.gui.widgets.totals_line import linked
from greenplanner.model.results import Notice
from greenplanner.plan.types import Workload

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
Rows = list[dict[str, Any]]


def _by_workload(document: Document) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for row in document.results.workload_rows() if document.results is not None else ():
        found.setdefault(row["id"], []).append(row)
    return found


def _known(rows: Rows, field: str) -> list[float]:
    return [row[field] for row in rows if row.get(field) is not None]


def _of(field: str, join: Callable[[list[float]], float] = sum) -> Callable[[Document], Mapping[str, float]]:
    """Return what gives a figure by id of the workload: the sum over the years, or their maximum."""

    def values(document: Document) -> Mapping[str, float]:
        known = {key: _known(rows, field) for key, rows in _by_workload(document).items()}
        return {key: float(join(each)) for key, each in known.items() if each}

    return values


def _of_either(of_fleet: str, of_clients: str) -> Callable[[Document], Mapping[str, float]]:
    """Return what gives a figure by id, of the share of a fleet or of the clients, summed over the years."""

    def values(document: Document) -> Mapping[str, float]:
        return {**_of(of_fleet)(document), **_of(of_clients)(document)}

    return values


def _per_request(document: Document) -> Mapping[str, float]:
    found = {}
    for key, rows in _by_workload(document).items():
        requests, energy = sum(_known(rows, "requests")), sum(_known(rows, "facility_kwh"))
        if requests > 0.0:
            found[key] = 1000.0 * energy / requests
    return found


def _demand(document: Document) -> Mapping[str, str]:
    """Return what is asked of each workload, in a few words."""
    if document.results is None:
        return {}
    return {work.id: _asked(work) for work in document.results.plan.workloads}


def _asked(work: Workload) -> str:
    if work.kind == "inference":
        text = translate("ResultColumns", "{count} {items} a day").replace("{items}", items(work.task))
        value = work.requests_per_day
    elif work.kind == "federated":
        text, value = translate("ResultColumns", "{count} client rounds"), None
        if work.clients is not None and work.rounds is not None:
            value = float(work.clients) * work.rounds
    elif work.flops is not None:
        return f"{work.flops:.3g} FLOP"
    else:
        text, value = translate("ResultColumns", "{count} tokens"), None
        value = None if work.tokens_b is None else work.tokens_b * 1e9
    return numbers.NOT_KNOWN if value is None else text.replace("{count}", large(value))


def items(task: str | None) -> str:
    """Return what one request of a service is; some are measured by the thousand."""
    return {
        "image": translate("ResultColumns", "images"),
        "video": translate("ResultColumns", "clips"),
        "speech": translate("ResultColumns", "minutes of speech"),
        "embedding": translate("ResultColumns", "× 1000 texts"),
        "classification": translate("ResultColumns", "× 1000 classifications"),
        "recommender": translate("ResultColumns", "× 1000 recommendations"),
    }.get(task or "", translate("ResultColumns", "requests"))


def large(value: float) -> str:
    """Return a large number in words: 20 million, 2 trillion."""
    words = {
        1e12: translate("ResultColumns", "{number} trillion"),
        1e9: translate("ResultColumns", "{number} billion"),
        1e8: translate("ResultColumns", "{number} hundred million"),
        1e6: translate("ResultColumns", "{number} million"),
        1e4: translate("ResultColumns", "{number} ten thousand"),
    }
    # Chinese counts large numbers by four digits.
    sizes = (1e12, 1e8, 1e4) if language() == "zh_CN" else (1e12, 1e9, 1e6)
    for size, word in ((each, words[each]) for each in sizes):
        if abs(value) >= size:
            return word.replace("{number}", cells.number_text(value / size, 4))
    return cells.number_text(value, 4)


def _fits(document: Document) -> Mapping[str, str]:
    """Return whether each workload fits, by the notices on it and on its fleet."""
    results = document.results
    if results is None:
        return {}
    words = {
        "demand-unknown": translate("ResultColumns", "not counted"),
        "demand-memory": translate("ResultColumns", "no: memory"),
        "demand-states": translate("ResultColumns", "no: memory"),
        "demand-too-large": translate("ResultColumns", "no: fleet too small"),
        "demand-time": translate("ResultColumns", "no: too slow"),
        "demand-latency": translate("ResultColumns", "no: too slow"),
        "demand-headroom": translate("ResultColumns", "no headroom"),
    }
    found: dict[str, str] = {}
    for work in results.plan.workloads:
        if work.kind == "federated":
            continue
        codes = {notice.code for notice in notices_of(document, work.id)}
        if work.fleet is None:
            found[work.id] = translate("ResultColumns", "no fleet")
        else:
            text = next((word for code, word in words.items() if code in codes), None)
            found[work.id] = text or translate("ResultColumns", "fits")
    return found


def notices_of(document: Document, key: str) -> list[Notice]:
    """Return what the demand says of a workload and of its fleet."""
    results = document.results
    work = next((item for item in results.plan.workloads if item.id == key), None) if results else None
    if results is None or work is None:
        return []
    places = (f"workloads/{key}/", f"fleets/{work.fleet}/")
    return [
        notice
        for notice in results.warnings
        if notice.code.startswith(("demand-", "workload-alone")) and f"{notice.path}/".startswith(places)
    ]


def _share(value: float) -> str:
    return cells.number_text(100.0 * float(value), 3)


def _short(value: float) -> str:
    return cells.number_text(float(value), 4)


def _whole(value: float) -> str:
    """Write a number of accelerators rounded up, as the sentences on what does not fit do."""
    return cells.number_text(float(math.ceil(round(value, 6))), 4)


def _thousandth(value: float) -> str:
    return cells.number_text(float(value) / 1000.0, 4)


def _key(figure: str) -> str:
    return with_year(f"{figure}@workloads/{{id}}", None)


def columns() -> tuple[ResultColumn, ...]:
    """Return what each workload takes, over all years of the plan."""
    note = translate("ResultColumns", "Result over all years of the plan, of the active scenario; read-only.")
    share = translate(
        "ResultColumns",
        "The share of the workload, by accelerator-hours, in all that its fleet causes, idle time too.",
    )
    clients = translate("ResultColumns", "Of federated training that of the devices and the network between.")
    return (
        ResultColumn(
            translate("ResultColumns", "Demand"),
            "",
            translate("ResultColumns", "What is asked: tokens of a training, requests of a service."),
            _demand,
            str,
            numeric=False,
            explains=_key("chip_hours"),
        ),
        ResultColumn(
            translate("ResultColumns", "Fits"),
            "",
            translate(
                "ResultColumns",
                "Whether the fleet has the memory, the time and the accelerators for it. What helps stands "
                "above the table when the row is selected.",
            ),
            _fits,
            str,
            numeric=False,
            explains=_key("needed"),
        ),
        ResultColumn(
            translate("ResultColumns", "Accelerators needed"),
            "",
            translate(
                "ResultColumns",
                "Accelerators that the workload should have, with headroom and whole replicas or for the "
                "time allowed; of the year that needs most.",
            ),
            _of("needed", max),
            _whole,
            explains=_key("needed"),
        ),
        ResultColumn(
            translate("ResultColumns", "Of the fleet"),
            "%",
            translate(
                "ResultColumns",
                "Share of the powered accelerators that the workload keeps busy on average; of the busiest "
                "year. The utilization of the fleet follows from it.",
            ),
            _of("share", max),
            _share,
            explains=_key("share"),
        ),
        ResultColumn(
            translate("ResultColumns", "Wall time"),
            "d",
            translate(
                "ResultColumns", "Days that one training takes on the whole fleet; of the slowest year."
            ),
            _of("days", max),
            _short,
            explains=_key("days"),
        ),
        ResultColumn(
            translate("ResultColumns", "Accelerator-hours"),
            "h",
            translate("ResultColumns", "Hours of accelerators that the workload takes up.") + " " + note,
            _of("hours"),
            _short,
            explains=_key("chip_hours"),
        ),
        ResultColumn(
            translate("ResultColumns", "Energy"),
            "MWh",
            f"{share} {clients} {note}",
            _of_either("facility_kwh", "client_kwh"),
            _thousandth,
            explains=_key("energy_kwh"),
        ),
        ResultColumn(
            translate("ResultColumns", "Location-based"),
            "t CO₂e",
            f"{share} {clients} {note}",
            _of_either("electricity_location_kg", "client_kg"),
            _thousandth,
            explains=_key("emissions_kg"),
        ),
        ResultColumn(
            translate("ResultColumns", "Per request"),
            "Wh",
            translate(
                "ResultColumns",
                "Facility energy of the service over its requests, idle time of the fleet too.",
            ),
            _per_request,
            _short,
            explains=_key("wh_per_request"),
        ),
    )


def totals(document: Document) -> str:
    """Return energy and emissions of all workloads in one line."""
    if document.results is None or not document.plan.workloads:
        return ""
    rows = document.results.workload_rows()
    energy, carbon = sum(_known(rows, "facility_kwh")), sum(_known(rows, "electricity_location_kg"))
    text = translate("ResultColumns", "All workloads: {energy} facility energy, {carbon} location-based")
    shown = [
        ("{energy}", numbers.format_quantity(energy, "kWh"), "workloads_facility_kwh"),
    ]
    if any(row["kind"] == "federated" for row in rows):
        text = translate(
            "ResultColumns",
            "All workloads: {energy} facility energy and {clients} of clients, {carbon} location-based",
        )
        clients = numbers.format_quantity(sum(_known(rows, "client_kwh")), "kWh")
        shown.append(("{clients}", clients, "workloads_client_kwh"))
        carbon += sum(_known(rows, "client_kg"))
    shown.append(("{carbon}", numbers.format_quantity(carbon, "kg"), "workloads_location_kg"))
    text = escape(text)
    for name, amount, key in shown:
        text = text.replace(name, linked(amount, with_year(key, None)))
    return text
