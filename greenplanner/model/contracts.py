"""Market-based scope 2: instruments in order of precision, then the residual mix.

Annual matching as in the GHG Protocol Scope 2 Guidance (2015), section 6. No block can push the
figure below zero; what exceeds the load is unused, what does not qualify is rejected and its
volume moves down the hierarchy.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

KINDS = ("eac", "ppa", "supplier")


class Instrument(msgspec.Struct, frozen=True):
    """One block of the hierarchy for one site.

    ``volume`` is (D, Y) in kWh a year (0 outside the term), ``price_per_kwh`` (D, Y), ``kg_per_kwh``
    (D,). ``contract`` is the id, empty for the site's renewable share.
    """

    contract: str
    kind: str
    volume: np.ndarray
    kg_per_kwh: np.ndarray
    price_per_kwh: np.ndarray
    qualifies: bool = True


class Allocation(msgspec.Struct, frozen=True):
    """What the blocks did.

    ``used``, ``unused`` and ``rejected`` are (C, D, Y) in kWh, ``rest`` (D, Y) the electricity that
    takes the residual mix, ``emissions`` (D, Y) in kg.
    """

    used: np.ndarray
    unused: np.ndarray
    rejected: np.ndarray
    rest: np.ndarray
    emissions: np.ndarray


def in_order(instruments: Sequence[Instrument]) -> list[Instrument]:
    """Return the instruments in the order of the hierarchy: certificates, contracts, supplier rate."""
    return sorted(instruments, key=lambda item: KINDS.index(item.kind))


def allocate(load: np.ndarray, instruments: Sequence[Instrument], residual: np.ndarray) -> Allocation:
    """Match instruments to the load of one site, in the order given.

    S2_MB = sum_i q_i x EF_i + (E - sum_i q_i) x EF_residual with sum_i q_i <= E.

    Parameters
    ----------
    load : array (D, Y), kWh, with all draws
    instruments : in the order of the hierarchy
    residual : array (D or 1, Y), kg/kWh
    """
    rest = np.array(load, dtype=float)
    emissions = np.zeros_like(rest)
    shape = (len(instruments), *rest.shape)
    used, unused, rejected = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for index, item in enumerate(instruments):
        volume = np.broadcast_to(item.volume, rest.shape)
        if not item.qualifies:
            rejected[index] = volume
            continue
        used[index] = np.minimum(volume, rest)
        unused[index] = volume - used[index]
        rest = rest - used[index]
        emissions = emissions + used[index] * item.kg_per_kwh[:, None]
    return Allocation(used, unused, rejected, rest, emissions + rest * residual)
