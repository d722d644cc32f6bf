"""Values of sites that the model gives where nothing is entered: PUE and WUE of the cooling model."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from greenplanner.gui.document import Document
from greenplanner.model.site_hours import uses_cooling
from greenplanner.plan.resolve import Origin

# A text of its own in the translations.
SOURCE = "from the cooling model: enter a value to replace it"
MODEL = Origin("model", source=SOURCE)
_RATIOS = {"pue": ("facility_kwh", "it_kwh"), "wue_l_per_kwh": ("water_onsite_l", "it_kwh")}


def modeled_values(document: Document, entity: str) -> Mapping[tuple[str, str], float]:
    """Return (site, field) -> value of the first year, for what the cooling model gives.

    They are those of the plan without a scenario, as all that a table shows.
    """
    results = document.baseline
    if entity != "sites" or results is None:
        return {}
    sites = results.plan.sites
    if not any(uses_cooling(site) for site in sites):
        return {}
    found: dict[tuple[str, str], float] = {}
    for field, (top, bottom) in _RATIOS.items():
        above, below = (results.by_site(measure).sum(axis=1) for measure in (top, bottom))
        for number, site in enumerate(sites):
            # The first year in which anything runs there.
            used = np.flatnonzero(below[:, number] > 0)
            if uses_cooling(site) and getattr(site, field) is None and used.size:
                found[site.id, field] = float(above[used[0], number] / below[used[0], number])
    return found
