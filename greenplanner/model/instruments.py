"""What contracts and on-site generation cover, as one tidy list: for indicators, tables and pictures."""

from __future__ import annotations

import msgspec
import numpy as np

from greenplanner.model.results import Results
from greenplanner.plan.instruments import RENEWABLE

# Classes of :class:`Covered`, in the order of the hierarchy behind what the site generates itself.
SOURCES = ("on-site", "eac", "ppa", "supplier", "rest")


class Covered(msgspec.Struct, frozen=True):
    """Electricity of one site and year from one source, in kWh.

    ``source`` is on-site, eac, ppa, supplier or rest (residual mix or, without one, the grid).
    ``contract`` is the id, empty for the site's renewable share, on-site and rest. ``instrument``,
    ``technology`` and ``bundled`` are those of the contract, None where not stated. ``renewable`` is
    None where the technology is not stated. ``kwh`` counts, ``unused_kwh`` and ``rejected_kwh`` do
    not. ``share`` is kwh over the electricity that the site used, None without any.
    """

    year: int
    site: str
    source: str
    contract: str
    name: str
    instrument: str | None
    technology: str | None
    bundled: bool | None
    renewable: bool | None
    kwh: float
    unused_kwh: float
    rejected_kwh: float
    kg_per_kwh: float | None
    reason: str
    share: float | None


def scope2_part(results: Results) -> np.ndarray:
    """Return the part of the grid import that stands in scope 2, (Y, 12, S); 1 without any import."""
    own, drawn = results.by_site("scope2_kwh"), results.by_site("grid_kwh")
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(drawn > 0, own / drawn, 1.0))


def contracted_energy(results: Results) -> tuple[Covered, ...]:
    """Return what covered the electricity of each site and year, instruments in the order of use.

    It is the electricity of scope 2: what an operator or provider answers for (colocation overhead,
    cloud) is left out, and so is its part of what panels on site give. At an own hall the ``kwh`` of a
    site and year add up to its facility energy (with the loss of a battery).
    """
    plan = results.plan
    contracts = {item.id: item for item in plan.contracts}
    onsite = (results.by_site("onsite_kwh") * scope2_part(results)).sum(axis=1)
    drawn = results.by_site("scope2_kwh").sum(axis=1)
    found: list[Covered] = []
    for s, site in enumerate(plan.sites):
        for y, year in enumerate(results.years):
            used = float(drawn[y, s] + onsite[y, s])

            def share(kwh: float, used: float = used) -> float | None:
                return kwh / used if used > 0 else None

            if onsite[y, s]:
                kwh = float(onsite[y, s])
                found.append(_plain(year, site.id, "on-site", kwh, share(kwh), renewable=True))
            covered = 0.0
            for use in results.contract_uses:
                if use.site != site.id or use.year != year:
                    continue
                contract = contracts.get(use.contract)
                technology = contract.technology if contract else None
                covered += use.used_kwh
                found.append(
                    Covered(
                        year=year,
                        site=site.id,
                        source=use.kind,
                        contract=use.contract,
                        name=use.name,
                        instrument=contract.instrument if contract else None,
                        technology=technology,
                        bundled=contract.bundled if contract else None,
                        renewable=_renewable(technology, own=contract is None),
                        kwh=use.used_kwh,
                        unused_kwh=use.unused_kwh,
                        rejected_kwh=use.rejected_kwh,
                        kg_per_kwh=use.kg_per_kwh,
                        reason=use.reason,
                        share=share(use.used_kwh),
                    )
                )
            rest = max(float(drawn[y, s]) - covered, 0.0)
            factor = float(np.broadcast_to(results.detail["residual"], drawn.shape)[y, s])
            found.append(_plain(year, site.id, "rest", rest, share(rest), renewable=False, kg_per_kwh=factor))
    return tuple(found)


def _renewable(technology: str | None, own: bool) -> bool | None:
    # The site's renewable share says so by its name.
    if own:
        return True
    return None if technology in (None, "mixed") else technology in RENEWABLE


def _plain(
    year: int,
    site: str,
    source: str,
    kwh: float,
    share: float | None,
    *,
    renewable: bool,
    kg_per_kwh: float | None = 0.0,
) -> Covered:
    return Covered(
        year, site, source, "", "", None, None, None, renewable, kwh, 0.0, 0.0, kg_per_kwh, "", share
    )  # fmt: skip
