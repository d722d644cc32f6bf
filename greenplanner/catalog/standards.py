"""What standards fix, as dated data: limits, indicators and the data points of reports.

``checked`` is the month in which the row was last compared with a source, or "to be checked".
"""

from __future__ import annotations

from greenplanner.catalog.rows import Row

STANDARD_FILE = "standards.csv"
INDICATOR_FILE = "indicators.csv"
DATAPOINT_FILE = "datapoints.csv"


class StandardValue(Row, frozen=True, kw_only=True):
    """``standards.csv``: a number that a standard fixes, with the date from which it is in force."""

    standard: str
    clause: str
    value: float
    unit: str = ""
    in_force: str
    checked: str


class IndicatorRow(Row, frozen=True, kw_only=True):
    """``indicators.csv``: an indicator with the standard and part that define it.

    ``group`` is dc (ISO/IEC 30134, EN 50600-4), own, sci or china; ``category`` a note on its level.
    """

    group: str
    unit: str = ""
    standard: str
    part: str = ""
    formula: str
    category: str = ""
    checked: str


class Datapoint(Row, frozen=True, kw_only=True):
    """``datapoints.csv``: a data point of a report, keyed to the paragraphs of ESRS Set 1 or an annex.

    ``revised`` is the paragraph of the revised standard, empty until somebody has verified it;
    ``field`` the field of a site that holds it, where the user enters it.
    """

    framework: str
    part: str
    unit: str = ""
    paragraph: str
    revised: str = ""
    field: str = ""
    checked: str
