"""The hour axis: 8 760 hours of a non-leap year in UTC, 1 January a Monday (DESIGN section 3)."""

from __future__ import annotations

import numpy as np

from greenplanner.plan.types import HOURS_PER_YEAR

# Hours of the months of a non-leap year.
MONTH_HOURS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) * 24
MONTH_STARTS = np.concatenate(([0], np.cumsum(MONTH_HOURS)[:-1]))
MONTH_OF_HOUR = np.repeat(np.arange(12), MONTH_HOURS)
HOUR_OF_DAY = np.arange(HOURS_PER_YEAR) % 24
# Axes (D, Y, 12, fleets or sites): purchases are booked in January, what runs all year by hours.
JANUARY = np.eye(12)[0][None, None, :, None]
MONTH_SHARE = (MONTH_HOURS / MONTH_HOURS.sum())[None, None, :, None]
