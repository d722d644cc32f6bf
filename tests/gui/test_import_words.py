"""The import of a log says what it left out in the window's words."""

from __future__ import annotations

from greenplanner.gui.gpu import texts
from greenplanner.gui.gpu.import_dialog import left_out_lines
from greenplanner.gui.i18n import apply_language
from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers.table import Skip
from greenplanner.profiler.sentence import Sentence


def test_left_out_names_quantities_and_gathers_reasons(qapp: object) -> None:
    """2 + 3 + 1 cells of three columns that are all N/A stand in one line, by name."""
    why = [
        Skip("cell", count, Sentence(m.CELL_IS, column=column, value="N/A"))
        for column, count in (("power_w", 2), ("memory_used_mib", 3), ("power_avg_w", 1))
    ]
    other = Skip("cell", 4, Sentence(m.CELL_IS, column="utilization_pct", value="empty"))
    rows = Skip("row", 1, Sentence(m.NO_TIME))
    assert left_out_lines((*why, other, rows)) == [
        "cells skipped: 6 (Power / Memory is N/A)",
        "cells skipped: 4 (Utilization is empty)",
        "rows skipped: 1 (the time cannot be read)",
    ]


def test_remarks_of_an_import_follow_the_language_and_the_users_own_do_not(qapp: object) -> None:
    text = "Not used: fan. The log names no time zone; its times are taken as they stand. Node 7"
    assert texts.remarks(text) == text
    apply_language(qapp, "zh_CN")
    try:
        shown = texts.remarks(text)
    finally:
        apply_language(qapp, "en")
    assert "Not used" not in shown
    assert "time zone" not in shown
    assert "fan" in shown
    assert shown.endswith("Node 7")
