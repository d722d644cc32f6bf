"""``greenplanner evaluate --scope2``, and the instruments in the JSON of evaluate."""

import csv
import io
import json

import msgspec
import pytest
from click.testing import CliRunner

from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.files import save
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Site, Workload

PLAN = Plan(
    name="Two sites",
    start_year=2026,
    years=2,
    sites=(Site(id="de", name="Frankfurt", region="DEU"), Site(id="va", name="Virginia", region="US-VA")),
    fleets=(
        Fleet(id="f", site="de", accelerator="h100-sxm5-80gb", count=16, utilization=0.5),
        Fleet(id="g", site="va", accelerator="h100-sxm5-80gb", count=8, utilization=0.5),
    ),
    contracts=(
        Contract(id="p", name="Wind PPA", instrument="PPA", technology="wind", site="de", share=0.6),
        Contract(id="g", name="Old GO", instrument="GO", site="de", share=0.1, criterion_4=False),
    ),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("cli") / "two.gplan"
    save(PLAN, file)
    return str(file)


def call(*words):
    result = CliRunner().invoke(main, list(words))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_json(path):
    """Figures by site, year and portfolio; the draft and the missing residual mix are labeled."""
    data = json.loads(call("evaluate", path, "--scope2", "--format", "json").output)
    results = evaluate(resolve(PLAN, default_catalog()))
    assert "not in force" in data["draft"]
    assert [(row["year"], row["site"]) for row in data["sites"]] == [
        (2026, "de"), (2026, "va"), (2027, "de"), (2027, "va"),
    ]  # fmt: skip
    whole = data["portfolio"][-1]
    assert whole["year"] is None
    assert whole["scope2_location_kg"] == pytest.approx(results.total("scope2_location_kg"))
    assert whole["scope2_market_kg"] == pytest.approx(results.total("scope2_market_kg"))
    assert 0 < whole["cfe_matched_share"] < whole["cfe_score"] < 1
    assert any("residual mix" in line and "Virginia" in line for line in data["disclosures"])
    old = next(row for row in data["instruments"] if row["contract"] == "g")
    assert (old["instrument"], old["kwh"]) == ("GO", 0.0)
    assert old["rejected_kwh"] > 0
    plain = json.loads(call("evaluate", path, "--format", "json").output)
    assert plain["instruments"] == data["instruments"]


def test_table_and_csv(path):
    """Both methods beside each other, the draft named so, rejected volumes with the reason."""
    shown = call("evaluate", path, "--scope2").output
    for text in ("Scope 2, location-based", "Scope 2, market-based (in force)", "DRAFT", "criterion 4",
                 "grid average, not net", "Virginia: the catalog has no residual mix"):  # fmt: skip
        assert text in shown
    rows = list(csv.DictReader(io.StringIO(call("evaluate", path, "--scope2", "--format", "csv").output)))
    assert len(rows) == 4
    assert float(rows[0]["scope2_market_kg"]) > 0


def test_explain_names_what_rejects(path):
    shown = call("evaluate", path, "--explain", "scope2_market_kg").output
    assert "rejected: does not meet criterion 4" in shown
    assert "<contracts/g/criterion_4> entered" in shown


def test_stands_alone(path):
    result = call("evaluate", path, "--scope2", "--by", "site")
    assert result.exit_code == 2
    assert "--scope2 stands alone" in result.output


def test_plan_without_sites(tmp_path):
    """Nothing to show is no fault."""
    file = tmp_path / "empty.gplan"
    save(Plan(name="Empty"), file)
    for form in ("table", "json", "csv"):
        assert call("evaluate", str(file), "--scope2", "--format", form).exit_code == 0


def test_own_devices_outside_the_halls_are_told(tmp_path):
    """1 000 x 10 x 10 W x 0.5 h a year for two years = 100 kWh at 0.3 and 0.7 kg/kWh, beside the sites."""
    work = Workload(
        id="w", kind="federated", clients=1000, rounds=10, client_w=10.0, client_hours_per_round=0.5,
        mb_per_round=1.0, client_owner="own", client_kg_per_kwh=0.3, client_residual_kg_per_kwh=0.7,
    )  # fmt: skip
    file = tmp_path / "devices.gplan"
    save(msgspec.structs.replace(PLAN, workloads=(work,)), file)
    output = call("evaluate", str(file), "--scope2").output
    assert "in no column: 100 kWh, 30.0 kg location-based, 70.0 kg market-based." in output


def test_a_carbon_free_share_that_stays_is_told(tmp_path):
    """The factor of Frankfurt falls by 6 % a year: its mix does not follow, and view and steps say so."""
    falling = msgspec.structs.replace(PLAN.sites[0], grid_change_per_year=-0.06)
    file = tmp_path / "falling.gplan"
    save(msgspec.structs.replace(PLAN, sites=(falling, PLAN.sites[1])), file)
    told = "stays the same over the years, although its factor changes: Frankfurt."
    assert told in call("evaluate", str(file), "--scope2").output
    steps = call("evaluate", str(file), "--explain", "cfe_score@de").output
    assert "stays the same over the years, although the grid factor changes" in steps
    save(msgspec.structs.replace(PLAN, sites=(falling, PLAN.sites[1]), years=1), file)
    assert "stays the same" not in call("evaluate", str(file), "--scope2").output
