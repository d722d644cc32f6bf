"""Tables of embodied carbon: factors of the parts of a server, and published figures of accelerators."""

from __future__ import annotations

from greenplanner.catalog.rows import Row

PARTS_FILE = "embodied_parts.csv"
PUBLISHED_FILE = "embodied_published.csv"


class EmbodiedPart(Row, frozen=True, kw_only=True):
    """``embodied_parts.csv``: kilograms of one unit of a part (gigabyte, drive, port, slot, processor)."""

    unit: str
    kg_per_unit: float
    kg_per_unit_low: float | None = None
    kg_per_unit_high: float | None = None


class PublishedEmbodied(Row, frozen=True, kw_only=True):
    """``embodied_published.csv``: what one source says of one accelerator.

    ``accelerator`` is the id of a row, ``any`` for a figure that the source takes for every GPU.
    ``years`` is the lifetime that the method assumes, None where it assumes none.
    """

    accelerator: str
    kg: float
    kg_low: float | None = None
    kg_high: float | None = None
    years: float | None = None
    boundary: str
