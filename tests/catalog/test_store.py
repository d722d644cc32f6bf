"""Look-up, search, walking up the regions, and what a damaged table says."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from greenplanner.catalog.store import SHAPE_FILE, Catalog, CatalogError, UnknownIdError, default_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The shipped catalog."""
    return default_catalog()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the catalog folder that a test may damage."""
    return Path(shutil.copytree(default_catalog().folder, tmp_path / "catalog"))


def test_lookup(catalog: Catalog) -> None:
    """By table and by the typed short forms."""
    assert catalog.row("accelerators", "tpu-v3") is catalog.accelerator("tpu-v3")
    assert catalog.server("dgx-h100").vendor == "NVIDIA"
    assert catalog.region("DEU").country == "DEU"
    assert catalog.constant("pue").unit == "kWh/kWh"
    assert catalog.source("coal").name


@pytest.mark.parametrize(
    ("table", "wrong", "right"),
    [
        ("accelerators", "h100-sxm5-80g", "h100-sxm5-80gb"),
        ("accelerators", "h100", "h100-sxm5-80gb"),
        ("regions", "Germany", "DEU"),
        ("constants", "PUE", "pue"),
    ],
)
def test_unknown_id_suggests(catalog: Catalog, table: str, wrong: str, right: str) -> None:
    """The message names what was asked for and the nearest ids, without KeyError's quotes around it."""
    with pytest.raises(UnknownIdError) as caught:
        catalog.row(table, wrong)
    message = str(caught.value)
    assert wrong in message
    assert right in message
    assert message.startswith("the catalog has no")


def test_unknown_shape(catalog: Catalog) -> None:
    """An unknown shape is told like an unknown row; flat always exists."""
    assert (catalog.shape_values("flat") == np.ones((12, 24))).all()
    with pytest.raises(UnknownIdError):
        catalog.shape_values("XX")


def test_search(catalog: Catalog) -> None:
    """All words must be there, in any order; names that start with the first word come first."""
    assert next(row.id for row in catalog.search("accelerators", "h100 sxm")) == "h100-sxm5-80gb"
    assert {row.id for row in catalog.search("accelerators", "SXM H100")} == {"h100-sxm5-80gb"}
    assert catalog.search("regions", "germany")[0].id == "DEU"
    assert catalog.search("accelerators", "no such thing") == []
    first = [row.name for row in catalog.search("regions", "", limit=7)]
    assert len(first) == 7
    assert first == sorted(first, key=str.casefold)


def test_for_region_walks_up(catalog: Catalog) -> None:
    """The region itself, then its parent, then the world where that is asked for."""
    assert catalog.for_region("prices", "US-VA").region == "US-VA"
    assert catalog.for_region("prices", "US-NEWE").region == "USA"
    assert catalog.for_region("losses", "EM-US-TEX-ERCO").region == "USA"
    assert catalog.for_region("losses", "CN-GD").region == "CHN"
    assert catalog.for_region("losses", "NPL") is None
    assert catalog.for_region("losses", "NPL", world=True).region == "WLD"
    assert catalog.for_region("residuals", "NPL", world=True) is None
    assert catalog.for_region("prices", None, world=True).region == "WLD"


def test_quantity(catalog: Catalog) -> None:
    """A field with its own quality and source wins over the row's; an empty field is None."""
    row = catalog.accelerator("h100-sxm5-80gb")
    tdp, idle = row.quantity("tdp_w", "accelerators"), row.quantity("idle_w", "accelerators")
    assert tdp is not None
    assert tdp.quality == "cross-checked"
    assert tdp.low is None
    assert idle is not None
    assert idle.quality == "assumed"
    assert idle.low is not None
    assert idle.high is not None
    assert catalog.accelerator("v100-sxm2-32gb").quantity("fp8_tflops", "accelerators") is None


def test_hash_follows_the_content(copy: Path) -> None:
    """Line ends do not count, figures do."""
    before = Catalog(copy).hash
    assert before == default_catalog().hash
    path = copy / "currencies.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert Catalog(copy).hash == before
    path.write_bytes(path.read_bytes().replace(b"0.924", b"0.925"))
    assert Catalog(copy).hash != before


def edit(name: str, change: Callable[[list[str]], None]) -> Callable[[Path], None]:
    """Return a function that changes the lines of one table of a copy."""

    def apply(folder: Path) -> None:
        lines = (folder / name).read_text(encoding="utf-8").splitlines()
        change(lines)
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    return apply


def put(name: str, number: int, old: str, new: str) -> Callable[[Path], None]:
    """Return a function that replaces a text in one line (counted from 1) of a table."""

    def change(lines: list[str]) -> None:
        assert old in lines[number - 1]
        lines[number - 1] = lines[number - 1].replace(old, new, 1)

    return edit(name, change)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (put("currencies.csv", 3, "0.924", "much"), ("currencies.csv", "line 3", "per_usd")),
        (put("currencies.csv", 3, "0.924", "nan"), ("currencies.csv", "line 3", "per_usd")),
        (put("constants.csv", 3, "published", "certain"), ("constants.csv", "line 3", "quality")),
        (put("currencies.csv", 1, "per_usd", "rate"), ("currencies.csv", "line 2", "per_usd")),
        (
            edit("currencies.csv", lambda lines: lines.append(lines[1])),
            ("currencies.csv", "is there twice", "USD"),
        ),
        (
            edit("currencies.csv", lambda lines: lines.append("EURO,0.9")),
            ("currencies.csv", "line 41", "cells"),
        ),
        (
            edit("currencies.csv", lambda lines: lines.append(lines[1] + ",,,")),
            ("currencies.csv", "line 41", "cells"),
        ),
        (put(SHAPE_FILE, 2, ",1,", ",13,"), (SHAPE_FILE, "line 2", "month 13")),
        (put(SHAPE_FILE, 2, ",1,", ",2,"), (SHAPE_FILE, "AU-NSW", "lacks months")),
        (put(SHAPE_FILE, 1, "h07", "h7"), (SHAPE_FILE, "line 2", "h07")),
        (put(SHAPE_FILE, 2, "published", "sure"), (SHAPE_FILE, "line 2", "quality")),
        (lambda folder: (folder / "servers.csv").unlink(), ("servers.csv",)),
        (lambda folder: (folder / "servers.csv").write_bytes(b"id,name\n\xff\xfe,x\n"), ("servers.csv",)),
        (lambda folder: (folder / "VERSION").unlink(), ("VERSION",)),
    ],
)
def test_damaged_table(copy: Path, damage: Callable[[Path], None], words: tuple[str, ...]) -> None:
    """One sentence that names the file and, where there is one, line and column."""
    damage(copy)
    with pytest.raises(CatalogError) as caught:
        Catalog(copy)
    for word in words:
        assert word in str(caught.value)


def test_id_in_two_files(copy: Path) -> None:
    """The two region files share one name space."""
    source = (copy / "regions.csv").read_text(encoding="utf-8").splitlines()
    with (copy / "regions_electricitymaps_odbl.csv").open("a", encoding="utf-8") as file:
        file.write(source[1] + "\n")
    with pytest.raises(CatalogError, match="WLD is in another file too"):
        Catalog(copy)


def test_one_catalog_for_all() -> None:
    """The shipped catalog is read once."""
    assert default_catalog() is default_catalog()
