# ruff: noqa: E501 - one case a line
"""The plan file: what goes in comes out, whatever is broken is one sentence, saving is whole or not."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner import METHOD_VERSION, __version__
from greenplanner.catalog.store import Catalog
from greenplanner.plan import files
from greenplanner.plan.files import PlanFileError, decode, encode, load, save
from greenplanner.plan.types import Fleet, Plan, Site
from tests.plan.samples import full, plans, raw_bytes, small

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and links")
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def sentence(data: bytes) -> str:
    with pytest.raises(PlanFileError) as error:
        decode(data)
    text = str(error.value)
    assert "\n" not in text
    return text


# --- round trip -------------------------------------------------------------------------------
@given(plans())
def test_round_trip(plan: Plan) -> None:
    data = encode(plan)
    assert decode(data) == plan
    assert encode(decode(data)) == data


def test_layout() -> None:
    data = encode(decode(raw_bytes(full()))).decode()
    lines = data.splitlines()
    assert lines[1] == '  "schema": 2,'
    assert data.endswith("}\n")
    assert "计划" in data
    assert '      "pue_monthly": [1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2],' in lines
    assert '      "power_curve": [[0.0, 0.1], [0.5, 0.8], [1.0, 1.0]]' in lines
    assert len(lines) < 2 * 365 + 170
    json.loads(data)


def test_one_changed_hour_changes_one_line() -> None:
    data = full()
    before = encode(decode(raw_bytes(data))).splitlines()
    data["series"][0]["values"][4000] = 0.125
    after = encode(decode(raw_bytes(data))).splitlines()
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_whole_numbers_may_be_written_with_a_point() -> None:
    data = small()
    data["fleets"][0]["count"] = 16.0
    data["years"] = 3.0
    plan = decode(raw_bytes(data))
    assert plan == decode(raw_bytes(small()))
    assert isinstance(plan.fleets[0].count, int)


def test_byte_order_mark_is_taken() -> None:
    assert decode(b"\xef\xbb\xbf" + raw_bytes(small())).name == small()["name"]


def test_null_is_not_entered() -> None:
    data = small()
    data["fleets"][0]["idle_w"] = None
    assert decode(raw_bytes(data)) == decode(raw_bytes(small()))


# --- broken files -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
        (b"\xff\xfe{", "the file is not UTF-8 text (byte 0), so it is no plan file or it is damaged"),
        (b'{"schema": 1,\n "name" 3}', "the file is not valid JSON: line 2, column 9: Expecting ':' delimiter"),
        (b"[" * 100_000, "the file is nested too deeply to be a plan"),
        (b'{"a":' * 100_000, "the file is nested too deeply to be a plan"),
        (b"3", "the file is JSON, but not a GreenPlanner plan: it names no schema version"),
        (b"[]", "the file is JSON, but not a GreenPlanner plan: it names no schema version"),
        (b'{"name": "x"}', "the file is JSON, but not a GreenPlanner plan: it names no schema version"),
        (b'{"schema": 7, "zzz": 1}', "made by a newer GreenPlanner (schema 7; this one reads up to 2): update the program"),
        (b'{"schema": "1"}', "schema: '1' is not a schema version; it is a whole number from 1"),
        (b'{"schema": true}', "schema: true is not a schema version; it is a whole number from 1"),
        (b'{"schema": 0}', "schema: 0 is not a schema version; it is a whole number from 1"),
        (b'{"schema": -1}', "schema: -1 is not a schema version; it is a whole number from 1"),
        (b'{"schema": 1}', "name: this is missing"),
        (b'{"schema": 1, "name": "a", "name": "b"}', "name: this field is written twice; keep one of the two"),
        (
            b'{"schema": 1, "name": "a", "fleets": [{"id": "f", "count": 1, "count": 2}]}',
            "fleets[0].count: this field is written twice; keep one of the two",
        ),
        (b'{"schema": 1, "name": ' + b"1" * 5000 + b"}", "the file holds a number with too many digits"),
        (b'{"schema": 1, "name": "a", "discount_rate": NaN}', "discount_rate: nan is not a finite number"),
        (b'{"schema": 1, "name": "a", "revenue_m": 1e999}', "revenue_m: inf is not a finite number"),
    ],
)  # fmt: skip
def test_broken(data: bytes, text: str) -> None:
    assert sentence(data) == text


def test_the_sentence_of_the_design() -> None:
    data = small()
    data["fleets"][3]["utilization"] = 1.4
    assert sentence(raw_bytes(data)) == "fleets[3].utilization: 1.4 is above 1"
    data["sites"][0]["pue"] = 0.5
    data["years"] = 0
    assert sentence(raw_bytes(data)) == "years: 0 is below 1 (and 2 more)"
    with pytest.raises(PlanFileError) as error:
        decode(raw_bytes(data))
    assert [fault.path for fault in error.value.faults] == ["years", "sites[0].pue", "fleets[3].utilization"]


def test_each_beginning_of_a_file_is_refused() -> None:
    data = encode(decode(raw_bytes(small()))).rstrip()
    for length in range(len(data)):
        with pytest.raises(PlanFileError):
            decode(data[:length])


SMALL = encode(decode(raw_bytes(small())))


@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_flipped_bytes_give_a_plan_or_a_sentence(flips: list[tuple[int, int]]) -> None:
    data = bytearray(SMALL)
    for place, value in flips:
        data[place] = value
    try:
        plan = decode(bytes(data))
    except PlanFileError as error:
        sentence = str(error)
        assert "\n" not in sentence
    else:
        assert decode(encode(plan)) == plan


@given(st.binary(max_size=60))
def test_any_bytes_give_a_sentence(data: bytes) -> None:
    with pytest.raises(PlanFileError):
        decode(data)


def test_older_schemas_are_migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(
        files,
        "MIGRATIONS",
        {
            1: lambda data: {**data, "title": data["title"].upper()},
            2: lambda data: {"schema": 3, "name": data["title"]},
        },
    )
    assert decode(b'{"schema": 1, "title": "old"}').name == "OLD"
    assert decode(b'{"schema": 2, "title": "old"}').name == "old"
    assert sentence(b'{"schema": 1}').startswith(
        "the file of schema 1 cannot be brought to the present schema"
    )
    assert sentence(b'{"schema": 4}').startswith(
        "made by a newer GreenPlanner (schema 4; this one reads up to 3)"
    )
    monkeypatch.setattr(files, "MIGRATIONS", {2: lambda data: data})
    assert sentence(b'{"schema": 1}') == "made by a GreenPlanner too old for this one (schema 1)"


# --- loading ----------------------------------------------------------------------------------
def test_load_says_what_is_wrong_with_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> str:
        with pytest.raises(PlanFileError) as error:
            load(path)
        return str(error.value)

    assert refused(tmp_path / "no.gplan") == "no.gplan does not exist"
    assert refused(tmp_path) == f"{tmp_path.name} is a folder, not a plan file"
    assert "cannot be read" in refused(Path("a\0b"))
    assert "cannot be read" in refused(tmp_path / ("x" * 5000))
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        assert refused(tmp_path / "pipe") == "pipe is not an ordinary file"
        (tmp_path / "loop").symlink_to("loop")
        assert "cannot be read" in refused(tmp_path / "loop")
    big = tmp_path / "big.gplan"
    big.write_bytes(b" " * 100)
    monkeypatch.setattr(files, "MAX_BYTES", 99)
    assert "larger than" in refused(big)


@POSIX
@pytest.mark.skipif(ROOT, reason="root reads everything")
def test_load_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(SMALL)
    path.chmod(0)
    with pytest.raises(PlanFileError, match="permission denied"):
        load(path)


# --- saving -----------------------------------------------------------------------------------
def test_save_names_the_versions(tmp_path: Path, catalog: Catalog) -> None:
    plan = decode(SMALL)
    path = tmp_path / "a.gplan"
    saved = save(plan, path, catalog)
    assert saved.made_with is not None
    assert (saved.made_with.program, saved.made_with.catalog, saved.made_with.method) == (
        __version__,
        "tiny",
        METHOD_VERSION,
    )
    assert load(path, catalog) == saved
    assert saved.fleets is plan.fleets
    before = path.read_bytes()
    save(saved, path, catalog)
    assert path.read_bytes() == before


def test_a_plan_that_could_not_be_opened_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(b"old")
    for fleet in (
        Fleet(id="f", utilization=1.4),
        Fleet(id="f", tdp_w=float("nan")),
        Fleet(id="f", site="none"),
    ):
        with pytest.raises(PlanFileError, match=r"the plan cannot be saved as it is: fleets\[0\]"):
            save(Plan(name="x", fleets=(fleet,)), path)
    assert path.read_bytes() == b"old"
    with pytest.raises(PlanFileError):
        encode(Plan(name="x", sites=(Site(id="a", name="\ud800"),)))
    with pytest.raises(PlanFileError):
        encode(Plan(name="x", sites=(Site(id="a", pue=float("inf")),)))


def test_a_draft_is_saved(tmp_path: Path) -> None:
    save(Plan(name="x", fleets=(Fleet(id="f"),)), tmp_path / "a.gplan")
    assert load(tmp_path / "a.gplan").fleets == (Fleet(id="f"),)


def _fail(code: int) -> Any:
    def function(*args: object, **kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    return function


@pytest.mark.parametrize("call", ["fsync", "replace", "open"])
@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "permission denied"), (errno.EROFS, "read-only"), (errno.EIO, "not saved")],
)  # fmt: skip
def test_a_failure_leaves_the_old_file_whole(
    call: str, code: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(SMALL)
    with monkeypatch.context() as patched:
        patched.setattr(files.os, call, _fail(code))
        with pytest.raises(PlanFileError, match=words) as error:
            save(Plan(name="new"), path)
    assert str(error.value).startswith("a.gplan")
    assert path.read_bytes() == SMALL
    assert [each.name for each in tmp_path.iterdir()] == ["a.gplan"]


def test_a_disk_that_fills_up_while_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(SMALL)

    def opened(*args: Any, **kwargs: Any) -> Any:
        file = open(*args, **kwargs)  # noqa: PTH123, SIM115

        class Half:
            def __enter__(self) -> Any:
                return self

            def __exit__(self, *args: object) -> None:
                file.close()

            def write(self, data: bytes) -> int:
                file.write(data[: len(data) // 2])
                raise OSError(errno.ENOSPC, "full")

        return Half()

    monkeypatch.setattr(files, "open", opened, raising=False)
    with pytest.raises(PlanFileError, match="disk is full"):
        save(Plan(name="new"), path)
    assert path.read_bytes() == SMALL
    assert [each.name for each in tmp_path.iterdir()] == ["a.gplan"]


def test_a_crash_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(SMALL)

    def crash(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "replace", crash)
    with pytest.raises(KeyboardInterrupt):
        save(Plan(name="new"), path)
    assert path.read_bytes() == SMALL
    assert [each.name for each in tmp_path.iterdir()] == ["a.gplan"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PlanFileError, match="does not exist"):
        save(Plan(name="x"), tmp_path / "no" / "a.gplan")
    with pytest.raises(PlanFileError, match="is a folder"):
        save(Plan(name="x"), tmp_path)


def test_a_read_only_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(SMALL)
    path.chmod(0o444)
    with pytest.raises(PlanFileError, match=r"a\.gplan is read-only; save under another name"):
        save(Plan(name="x"), path)
    assert path.read_bytes() == SMALL
    path.chmod(0o644)


@POSIX
def test_permission_bits_and_links_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.gplan"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link = tmp_path / "link.gplan"
    link.symlink_to(path)
    save(Plan(name="x"), link)
    assert link.is_symlink()
    assert load(path).name == "x"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    mask = os.umask(0o027)
    try:
        save(Plan(name="x"), tmp_path / "new.gplan")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "new.gplan").stat().st_mode) == 0o640
