"""Energy consumption by origin as ESRS E1-5 asks for it: fossil, nuclear, renewable."""

from __future__ import annotations

import msgspec
import numpy as np

from greenplanner.model.clients import in_service, of_training, trainings
from greenplanner.model.indicators import covered, standard
from greenplanner.model.indicators_types import Slice
from greenplanner.model.residual_mix import site_mix
from greenplanner.model.results import Results
from greenplanner.plan.types import Site, Workload


class EnergyMix(msgspec.Struct, frozen=True):
    """Energy consumption by origin, MWh (or any one unit): E1-5, paragraph 37."""

    fossil: float
    nuclear: float
    renewable: float

    @property
    def total(self) -> float:
        """All of it."""
        return self.fossil + self.nuclear + self.renewable


def energy_mix(
    total: float, renewable: float, nuclear_share_of_rest: float, nuclear: float = 0.0
) -> EnergyMix:
    """Return energy by origin: renewable only where a contract defines it (ESRS E1-5, AR 32 (j)).

    The renewable part of the rest counts as fossil: a policy of the program, which is disclosed.

    Parameters
    ----------
    total : electricity
    renewable, nuclear : the parts that contracts or own generation define
    nuclear_share_of_rest : share of nuclear in the mix of what no contract defines, 0 to 1
    """
    rest = max(total - renewable - nuclear, 0.0)
    from_rest = rest * nuclear_share_of_rest
    return EnergyMix(rest - from_rest, nuclear + from_rest, renewable)


class Energy(msgspec.Struct, frozen=True):
    """What E1-5 needs of a period, kWh. ``undefined`` is contracted without a stated technology.

    ``stands_in``: for electricity without contracts the mix of the region stands in; ``calculated``: a
    calculated residual mix gives it.
    """

    mix: EnergyMix
    bought: float
    own: float
    fuel_fossil: float
    fuel_renewable: float
    undefined: float
    without_mix: tuple[str, ...]
    unknown_fuel: bool
    stands_in: bool
    calculated: bool

    @property
    def fossil(self) -> float:
        """Fossil electricity and fuel."""
        return self.mix.fossil + self.fuel_fossil

    @property
    def renewable(self) -> float:
        """Renewable electricity and fuel."""
        return self.mix.renewable + self.fuel_renewable

    @property
    def total(self) -> float:
        """All energy."""
        return self.fossil + self.mix.nuclear + self.renewable


def nuclear_share(at: Slice, site: Site) -> float | None:
    """Return the share of nuclear in the electricity without contracts, None where no mix is known.

    A calculated residual mix says what it is made of; no published one does, so the site's own mix, else
    that of its region, stands in.
    """
    found = site_mix(at.results.resolved, site)
    if found is not None:
        return found.shares["nuclear"]
    if site.mix:
        return site.mix.get("nuclear", 0.0)
    row = at.results.resolved.catalog.mix_region(site.region)
    return None if row is None else row.nuclear or 0.0


def energy(at: Slice) -> Energy:
    """Return energy by origin over the sites of a slice: electricity of scope 2, own generation, fuel."""
    rows = covered(at)
    rest = [row for row in rows if row.source == "rest"]
    calculated = {site.id for site in at.sites if site_mix(at.results.resolved, site) is not None}
    fossil = nuclear = renewable = bought = own = undefined = 0.0
    without: list[str] = []
    for site in at.sites:
        here = [row for row in rows if row.site == site.id]
        total = sum(row.kwh for row in here)
        defined = sum(row.kwh for row in here if row.renewable)
        own_here = sum(row.kwh for row in here if row.source == "on-site")
        atomic = sum(row.kwh for row in here if row.technology == "nuclear")
        # Contracts without a technology define no origin: they count as fossil, not as the mix.
        open_kwh = sum(row.kwh for row in here if row.renewable is None)
        share = nuclear_share(at, site)
        if share is None and total - defined > 0:
            without.append(site.name or site.id)
        found = energy_mix(total - open_kwh, defined, share or 0.0, atomic)
        fossil += found.fossil + open_kwh
        nuclear += found.nuclear
        renewable += found.renewable
        own += own_here
        bought += defined - own_here
        undefined += open_kwh
    if at.site is None:
        from_clients = client_mix(at)
        fossil, nuclear = fossil + from_clients.fossil, nuclear + from_clients.nuclear
    fuel = [fuel_of(at, site) for site in at.sites]
    known = [item for item in fuel if item is not None]
    return Energy(
        mix=EnergyMix(fossil, nuclear, renewable),
        bought=bought,
        own=own,
        fuel_fossil=sum(item[0] for item in known),
        fuel_renewable=sum(item[1] for item in known),
        undefined=undefined,
        without_mix=tuple(without),
        unknown_fuel=len(known) < len(fuel),
        stands_in=any(row.kwh > 0 and row.site not in calculated for row in rest)
        or (at.site is None and at.sum("client_own_kwh") > 0),
        calculated=any(row.kwh > 0 and row.site in calculated for row in rest),
    )


def client_mix(at: Slice) -> EnergyMix:
    """Return the electricity of own devices in federated training by origin, kWh; no contract covers it."""
    fossil = nuclear = 0.0
    years = np.array(at.results.years)
    for work in trainings(at.results.plan):
        yearly = of_training(work).get("client_own_kwh", 0.0)
        kwh = float((yearly * in_service(work, years))[at.years].sum())
        part = kwh * client_nuclear_share(at.results, work)
        fossil, nuclear = fossil + kwh - part, nuclear + part
    return EnergyMix(fossil, nuclear, 0.0)


def client_nuclear_share(results: Results, work: Workload) -> float:
    """Return the share of nuclear in the mix where the devices are, 0 where no mix is known."""
    row = results.resolved.catalog.mix_region(work.client_region)
    return (row.nuclear or 0.0) if row is not None else 0.0


# The source of a fuel of generators as paragraph 38 of E1-5 names it.
_SOURCES = {"diesel": "oil", "natural-gas": "gas"}


def fuel_source(site: Site) -> str:
    """Return oil, gas or other."""
    return _SOURCES.get(site.genset_fuel or "diesel", "other")


def fossil_fuel_by_source(at: Slice) -> dict[str, float]:
    """Return kWh of the fossil fuel of own generators: oil, gas or other (E1-5, paragraph 38)."""
    found: dict[str, float] = {}
    for site in at.sites:
        fuel = fuel_of(at, site)
        if fuel is not None and fuel[0] > 0:
            source = fuel_source(site)
            found[source] = found.get(source, 0.0) + fuel[0]
    return found


def fuel_of(at: Slice, site: Site) -> tuple[float, float] | None:
    """Return fossil and renewable kWh of the fuel of own generators, None where the fuel has no value."""
    litres = site.genset_fuel_l_per_year or 0.0
    if litres <= 0 or site.arrangement not in (None, "own hall"):
        return 0.0, 0.0
    key = site.genset_fuel or "diesel"
    if f"{key}-kwh-per-l" not in at.results.resolved.catalog.tables["standards"]:
        return None
    years = 1 if at.year is not None else len(at.results.years)
    kwh = litres * standard(at.results, f"{key}-kwh-per-l").value * years
    return (0.0, kwh) if (site.genset_biogenic_kg_per_l or 0.0) > 0 else (kwh, 0.0)
