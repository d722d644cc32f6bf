"""Sums along the axes of the results."""

from __future__ import annotations

import numpy as np


def by_site(values: np.ndarray, place: np.ndarray, sites: int) -> np.ndarray:
    """Return what the fleets of each site have together: (..., F) -> (..., S).

    Parameters
    ----------
    values : array (..., F)
    place : array (F,) of int, the index of each fleet's site
    sites : int, the number of sites S
    """
    member = np.zeros((len(place), sites))
    member[np.arange(len(place)), place] = 1.0
    return np.asarray(values @ member)
