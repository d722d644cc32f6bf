"""``greenplanner workloads`` and ``greenplanner size``."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.plan.files import load, save
from greenplanner.plan.types import Fleet, Plan, Site, Workload

SAMPLE = str(resources.path("samples/train-and-serve.gplan"))
PLAIN = str(resources.path("samples/training-gpt3.gplan"))


def call(*words):
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_workloads_in_three_forms():
    rows = json.loads(call("workloads", SAMPLE, "--format", "json").output)
    assert len(rows) == 3 * 4
    table = call("workloads", SAMPLE).output
    assert "Pretraining 8B" in table
    assert "Chat, 8B" in table
    lines = list(csv.DictReader(io.StringIO(call("workloads", SAMPLE, "--format", "csv").output)))
    assert [line["year"] for line in lines[:4]] == ["2026", "2027", "2028", "2029"]
    assert float(lines[0]["hours"]) == pytest.approx(rows[0]["hours"])
    assert call("workloads", PLAIN).output == "The plan has no workloads.\n"
    eight = json.loads(
        call("workloads", SAMPLE, "--scenario", "Weights in 8 bits", "--format", "json").output
    )
    assert eight[-1]["hours"] < rows[-1]["hours"]


def test_what_is_not_counted_is_told(tmp_path):
    """70 billion parameters in 16 bits do not fit into one H100: no row, and not "no workloads"."""
    work = Workload(
        id="w", name="Chat", fleet="f", kind="inference", params_b=70.0, prompt_tokens=500.0,
        output_tokens=300.0, requests_per_day=1e6, accelerators_per_replica=1,
    )  # fmt: skip
    fleet = Fleet(id="f", site="a", accelerator="h100-sxm5-80gb", count=8)
    plan = Plan(name="p", start_year=2026, years=1, sites=(Site(id="a"),), fleets=(fleet,), workloads=(work,))
    file = tmp_path / "p.gplan"
    save(plan, file, default_catalog())
    found = call("workloads", file)
    assert found.exit_code == 0
    assert "No workload of the plan is counted." in found.output
    assert "Chat: the model does not fit into 1 accelerators; 2 are needed" in found.stderr
    as_json = call("workloads", file, "--format", "json")
    assert json.loads(as_json.stdout) == []
    assert "2 are needed" in as_json.stderr


def test_size_prints_and_writes(tmp_path):
    out = tmp_path / "out.gplan"
    found = json.loads(call("size", SAMPLE, "serve", "--json").output)
    assert found["accelerators"] == 136
    assert list(found["by_year"]) == ["2026", "2027", "2028", "2029"]
    assert call("size", SAMPLE, "serve", "--by-year", "-o", out).exit_code == 0
    fleet = load(out, default_catalog()).fleets[1]
    assert [count for _, count in fleet.count_path] == list(found["by_year"].values())
    assert "144 accelerators, 18 servers" in call("size", SAMPLE, "train").output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("size", SAMPLE, "nothing"), "no fleet"),
        (("size", PLAIN, "v100"), "no"),
        (("size", SAMPLE, "serve", "--spare", "-1"), "outside"),
        (("size", "missing.gplan", "serve"), "does not exist"),
        (("workloads", "missing.gplan"), "does not exist"),
    ],
)
def test_bad_input_ends_with_one_sentence(words, sentence):
    result = call(*words)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert "Traceback" not in result.output


def test_csv_holds_no_formula(tmp_path):
    """Text that a spreadsheet would run (accounting vector T26) gets a quote before it, in every CSV."""
    names = ['=HYPERLINK("http://evil","x")', "+1+1", "-2+3", "@SUM(1,1)", "\t=1+1"]
    plan = Plan(
        name="x", start_year=2026,
        sites=tuple(Site(id=f"s{n}", name=name, region="DEU") for n, name in enumerate(names)),
        fleets=tuple(
            Fleet(id=f"f{n}", name=name, site=f"s{n}", accelerator="h100-sxm5-80gb", count=8)
            for n, name in enumerate(names)
        ),
        workloads=tuple(
            Workload(id=f"w{n}", name=name, fleet=f"f{n}", params_b=1.0, tokens_b=10.0)
            for n, name in enumerate(names)
        ),
    )  # fmt: skip
    file = tmp_path / "x.gplan"
    save(plan, file)
    for command in (
        ["evaluate", str(file), "--format", "csv"],
        ["evaluate", str(file), "--by", "site,fleet", "--measure", "it_kwh", "--format", "csv"],
        ["evaluate", str(file), "--scope2", "--format", "csv"],
        ["indicators", str(file), "--format", "csv"],
        ["workloads", str(file), "--format", "csv"],
    ):
        answer = CliRunner().invoke(main, command)
        assert answer.exit_code == 0, answer.output
        for row in csv.reader(io.StringIO(answer.stdout)):
            for cell in row:
                number = cell.lstrip("-").replace(".", "").replace("e", "").replace("-", "").isdigit()
                assert number or cell[:1] not in tuple("=+-@\t"), (command, cell)
