"""Contract instruments: what follows from their kind, and the eight Scope 2 quality criteria.

GHG Protocol Scope 2 Guidance (2015), chapter 7 (the number of its table is to be checked).
"""

from __future__ import annotations

from typing import Any

from greenplanner.plan.filling import Origin
from greenplanner.plan.types import Contract

CRITERIA = tuple(range(1, 9))
# What a criterion asks, in the words of the notices and lists.
CRITERION_TEXTS = {
    1: "emission rate conveyed",
    2: "only claim to this electricity",
    3: "tracked and retired for the organization",
    4: "issued and retired close to the time of use",
    5: "from the market of the site",
    6: "supplier rate without attributes sold to others",
    7: "all claims of a direct purchase conveyed",
    8: "residual mix at hand, or its absence disclosed",
}
# Kind of the hierarchy by the type of instrument, where only the type is entered.
KIND_OF = {"PPA": "ppa", "supplier rate": "supplier"}
INSTRUMENT_OF = {"eac": "other EAC", "ppa": "PPA", "supplier": "supplier rate"}
RENEWABLE = ("solar", "wind", "hydro", "biomass", "geothermal")
_SOURCE = "follows from the kind of the instrument"


def instrument_values(contract: Contract) -> dict[str, tuple[Any, Origin]]:
    """Return what is not entered but follows from the kind: kind, instrument, bundled, hour shape."""
    kind = contract.kind or KIND_OF.get(contract.instrument or "", "eac")

    def assumed(value: Any, note: str = "") -> tuple[Any, Origin]:
        return value, Origin("assumed", source=_SOURCE, quality="assumed", note=note)

    found = {
        "instrument": assumed(INSTRUMENT_OF[kind]),
        "bundled": assumed(kind != "eac"),
        "hour_shape": assumed("load" if kind == "supplier" else "technology"),
    }
    if contract.instrument in KIND_OF:
        found["kind"] = assumed(kind)
    return found


def failed_criteria(contract: Contract) -> tuple[int, ...]:
    """Return the criteria that an instrument does not meet: answered No, or a PPA without certificates."""
    failed = [number for number in CRITERIA if getattr(contract, f"criterion_{number}") is False]
    if contract.kind == "ppa" and contract.bundled is False and 7 not in failed:
        failed.append(7)
    return tuple(sorted(failed))


def qualifies(contract: Contract) -> bool:
    """Return True where the volume counts in market-based scope 2."""
    return contract.qualifies is not False and not failed_criteria(contract)


def asked_criteria(contract: Contract) -> tuple[int, ...]:
    """Return the criteria that the user has to answer for this kind of instrument.

    6 is for supplier rates, 7 for direct purchases; 8 the program answers by its disclosure line.
    """
    special = {"supplier": (6,), "ppa": (7,)}.get(contract.kind or "", ())
    return (1, 2, 3, 4, 5, *special)


def open_criteria(contract: Contract) -> tuple[int, ...]:
    """Return the criteria that should be answered and are not."""
    return tuple(
        number for number in asked_criteria(contract) if getattr(contract, f"criterion_{number}") is None
    )


def criterion_reason(number: int) -> str:
    """Return the reason of a rejection by one criterion."""
    return f"does not meet criterion {number}: {CRITERION_TEXTS[number]}"


def rejection(contract: Contract) -> str:
    """Return why the volume is not counted, an empty text where it is."""
    failed = failed_criteria(contract)
    if failed:
        return "; ".join(criterion_reason(number) for number in failed)
    if contract.qualifies is False:
        return contract.evidence or "does not meet the quality criteria"
    return ""
