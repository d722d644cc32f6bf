"""Defects that a review found: what a reader must be told, and names that stand for two things."""

import json

import msgspec
import pytest
from click.testing import CliRunner

from greenplanner import resources
from greenplanner.cli import main
from greenplanner.model.hours import hour_sums
from greenplanner.plan.attributes import attribute
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Series, Site
from tests.support.plans import run


def codes(results):
    return [notice.code for notice in results.warnings]


def one(**fields):
    """A plan of one site with one fleet of which some fields are given."""
    fleet = {"id": "f", "site": "s", "accelerator": "a1", "count": 8} | fields
    return Plan(
        name="p", start_year=2026, years=3, sites=(Site(id="s", region="AAA"),), fleets=(Fleet(**fleet),)
    )


def test_a_site_without_region_is_told_also_with_its_own_grid_factor(tiny):
    """Upstream, losses, water and price are then the world's, which is no silent matter."""
    own = (Site(id="s", grid_kg_per_kwh=0.8),)
    assert "no-region-rest" in codes(run(one(), tiny, sites=own))
    full = (
        Site(
            id="s",
            grid_kg_per_kwh=0.8,
            upstream_kg_per_kwh=0.0,
            td_loss=0.0,
            grid_water_l_per_kwh=0.0,
            electricity_price_per_kwh=0.1,
        ),
    )
    assert "no-region-rest" not in codes(run(one(), tiny, sites=full))


@pytest.mark.parametrize(
    ("bought", "life", "code", "year"),
    [
        (2026, 2.0, "retired", "2028"),
        (2020, 4.0, "retired-before", "2024"),
        (2022, 4.0, "retired-before", "2026"),
        (2026, 3.0, None, ""),
        (2026, 2.5, "retired-within", "2028"),
    ],
)
def test_retired_hardware_is_no_silent_zero(tiny, bought, life, code, year):
    results = run(one(purchase_year=bought, lifetime_years=life, end_of_life="retire"), tiny)
    found = [notice for notice in results.warnings if notice.code.startswith("retired")]
    assert [(notice.code, notice.fields["year"]) for notice in found] == ([(code, year)] if code else [])
    if code == "retired-before":
        assert results.total("it_kwh") == 0.0


@pytest.mark.parametrize(("life", "last"), [(2.0, "2027"), (1.5, "2027"), (1.0, "2026")])
def test_the_last_year_of_writing_off_is_named(tiny, life, last):
    """Two years from 1 January 2026 end with 2027, not after 2028."""
    results = run(one(lifetime_years=life, end_of_life="keep"), tiny)
    (notice,) = [notice for notice in results.warnings if notice.code == "beyond-life"]
    assert notice.fields["year"] == last
    charged = results.annual("embodied_amortized_kg")
    assert charged[int(last) - 2026] > 0
    assert charged[int(last) - 2025 :].sum() == 0


def test_a_contract_outside_the_years_is_told(tiny):
    late = Contract(id="c", site="s", share=0.5, first_year=2030, last_year=2035)
    inside = Contract(id="d", site="s", share=0.5, first_year=2028, last_year=2035)
    found = [n for n in run(one(), tiny, contracts=(late, inside)).warnings if n.code == "outside-term"]
    assert [notice.path for notice in found] == ["contracts/c/first_year"]


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"idle_w": 9000.0}, True),
        ({"max_w": 1.0}, True),
        ({"host_idle_w": 50_000.0}, True),
        ({"tdp_w": 30.0}, False),
        ({"idle_w": 20.0}, False),
        ({"power_cap_w": 5.0}, True),
        ({"power_cap_w": 200.0}, False),
        ({"max_w": 1.0, "power_curve": ((0.0, 0.1), (1.0, 1.0))}, False),
    ],
)
def test_idle_above_busy_power_of_the_catalog_is_a_fault(tiny, fields, fault):
    """Busy energy would be negative; the other power of the pair may come from the catalog."""
    assert bool(plan_faults(one(**fields), tiny)) is fault


def test_fleets_of_one_name_stay_apart_in_tables(tiny):
    """Two fleets (or sites) of one name are two rows, told apart by their ids."""
    sites = (Site(id="s", name="Hall", region="AAA"), Site(id="t", name="Hall", region="AAA"))
    fleets = tuple(
        Fleet(id=key, name="GPUs", site=site, accelerator="a1", count=8)
        for key, site in (("f", "s"), ("g", "t"), ("h", "t"))
    )
    results = run(one(), tiny, sites=sites, fleets=fleets)
    rows = results.rows(["fleet"], ["it_kwh"])
    assert [row["fleet"] for row in rows] == ["GPUs (f)", "GPUs (g)", "GPUs (h)"]
    rows = results.rows(["site"], ["it_kwh"])
    assert [row["site"] for row in rows] == ["Hall (s)", "Hall (t)"]
    assert rows[1]["it_kwh"] == pytest.approx(2 * rows[0]["it_kwh"])


@pytest.mark.parametrize("content", ["", "[1", '{"schema": 1, "name": "x", "years": 0}'])
@pytest.mark.parametrize("command", ["evaluate", "check"])
def test_a_fault_names_the_file(tmp_path, command, content):
    """With many files in one run a sentence without the file helps nobody."""
    file = tmp_path / "broken.gplan"
    file.write_text(content, encoding="utf-8")
    answer = CliRunner().invoke(main, [command, str(file)])
    assert answer.exit_code == 2
    assert "broken.gplan" in answer.output


def test_the_schema_wants_a_name():
    name = json.loads(CliRunner().invoke(main, ["schema"]).stdout)["properties"]["name"]
    assert name["pattern"] == r"\S"


@pytest.mark.parametrize(
    "extra", [("--year", "2026"), ("--measure", "cost"), ("--explain", "pue", "--by", "site")]
)
def test_options_that_would_do_nothing_are_refused(extra):
    sample = resources.path("samples") / "university-cluster.gplan"
    answer = CliRunner().invoke(main, ["evaluate", str(sample), *extra])
    assert answer.exit_code == 2
    assert "--" in answer.output


def test_stages_of_the_attribute_table_are_true(tiny):
    """An input of the algebra leaves the sums over hours alone; region and site move them."""
    week = tuple(0.9 if hour % 24 < 8 else 0.1 for hour in range(168))
    sites = (Site(id="s", region="AAA"), Site(id="t", utc_offset_h=5.0))

    def sums(**fields):
        plan = one(utilization=week, **fields)
        return hour_sums(resolve(msgspec.structs.replace(plan, sites=sites), tiny)).busy_shaped.tolist()

    assert attribute("fleets", "power_cap_w").stage == "algebra"
    assert sums(power_cap_w=150.0) == sums()
    assert attribute("fleets", "site").stage == "hours"
    assert attribute("sites", "region").stage == "hours"
    assert sums(site="t") != sums()


def test_an_entered_grid_factor_sets_the_mean_of_a_series(tiny):
    """As the description of the series says: its mean counts unless a factor is entered."""
    series = Series(id="g", values=tuple(0.2 + 0.1 * (hour % 2) for hour in range(8760)))
    for factor, mean in ((None, 0.25), (0.5, 0.5)):
        site = Site(id="s", grid_series="g", grid_kg_per_kwh=factor)
        results = run(one(utilization=0.5), tiny, sites=(site,), series=(series,))
        kg, kwh = results.total("scope2_location_kg"), results.total("grid_kwh")
        assert kg / kwh == pytest.approx(mean, rel=1e-12)


def test_the_renewable_share_comes_before_the_rate_of_the_supplier(tiny):
    """Contracts stand above supplier rates (Scope 2 Guidance): 60 % at 0, 40 % at 0.35."""
    site = Site(id="s", grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.5, renewable_share=0.6)
    rate = Contract(id="c", kind="supplier", site="s", share=0.7, kg_per_kwh=0.35)
    results = run(one(), tiny, sites=(site,), contracts=(rate,))
    expected = 0.4 * 0.35 * results.total("grid_kwh")
    assert results.total("scope2_market_kg") == pytest.approx(expected, rel=1e-12)
