"""``inference_items.csv``: measured energy of one item that a service other than text makes."""

from __future__ import annotations

from typing import Literal

from greenplanner.catalog.rows import Quality, Row
from greenplanner.catalog.store import Catalog

ITEM_FILE = "inference_items.csv"

ItemTask = Literal["image", "video", "speech", "embedding", "classification", "recommender"]


class InferenceItem(Row, frozen=True, kw_only=True):
    """Energy of the accelerators for one item: an image, a clip, a minute, a thousand classifications.

    ``accelerator`` is where it was measured, ``busy_w`` its mean power meanwhile; ``is_default`` marks the
    row that a task takes where nothing is chosen.
    """

    task: ItemTask
    item: str
    model: str
    params_b: float | None = None
    accelerator: str | None = None
    is_default: bool = False
    wh_per_item: float
    wh_per_item_low: float
    wh_per_item_high: float
    wh_per_item_quality: Quality | None = None
    busy_w: float | None = None


def default_item(task: str, catalog: Catalog, accelerator: str | None = None) -> InferenceItem:
    """Return the row that a task takes where nothing is chosen.

    A measurement of the same model on ``accelerator`` goes before the one on another.

    Raises
    ------
    KeyError
        For a task that has no items (text is computed from its tokens).
    """
    rows = [row for row in catalog.tables["inference_items"].values() if isinstance(row, InferenceItem)]
    usual = next((row for row in rows if row.task == task and row.is_default), None)
    if usual is None:
        raise KeyError(f"there is no energy per item for {task!r}")
    same = (row for row in rows if (row.task, row.model) == (task, usual.model))
    return next((row for row in same if row.accelerator == accelerator), usual)
