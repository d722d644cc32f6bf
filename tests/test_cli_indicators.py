"""``greenplanner indicators`` and ``evaluate --explain`` with the key of an indicator."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.plan.files import save
from tests.model.test_indicators import WORK


@pytest.fixture
def path(tmp_path):
    save(WORK, tmp_path / "plan.gplan")
    return str(tmp_path / "plan.gplan")


def call(*arguments):
    found = CliRunner().invoke(main, [str(item) for item in arguments])
    assert not isinstance(found.exception, Exception) or isinstance(found.exception, SystemExit)
    return found


def test_json_has_values_states_and_reasons(path):
    data = json.loads(call("indicators", path, "--format", "json", "--year", 2026).output)
    rows = {row["key"]: row for row in data["indicators"]}
    assert rows["pue@s"]["value"] == pytest.approx(1.25)
    assert rows["iteusv"]["state"] == "not applicable"
    assert "Accelerators" in rows["iteusv"]["note"]
    assert rows["eu_owner@s"]["value"] is None
    assert rows["e1_6_tlb"]["part"] == "E1-6 52 (a)"


def test_csv_and_table(path):
    rows = list(csv.DictReader(io.StringIO(call("indicators", path, "--format", "csv").output)))
    assert {row["year"] for row in rows} == {"2026", "2027"}
    text = call("indicators", path, "--group", "dc", "--whole").output
    assert "ISO/IEC 30134-2, EN 50600-4-2" in text
    assert "not applicable" in text
    assert "ESRS" not in text


def test_bad_options_give_a_sentence(path):
    assert "covers 2026 to 2027, not 1999" in call("indicators", path, "--year", 1999).output
    assert "exclude each other" in call("indicators", path, "--year", 2026, "--whole").output


def test_explain_opens_an_indicator(path):
    text = call("evaluate", path, "--explain", "ref@s").output
    assert "Hall: REF, renewable energy factor = 0" in text
    assert "ISO/IEC 30134-3" in text
    data = json.loads(call("evaluate", path, "--explain", "sci_request@q", "--format", "json").output)
    assert [child["label"][0] for child in data["children"]] == ["E", "I", "M", "R"]
    assert "no figure is called 'nonsense'" in call("evaluate", path, "--explain", "nonsense").output
