"""ESRS E1 data points on lists and texts, through plan files with hand calculations."""

import msgspec
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.indicators import all_indicators
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.resolve import resolve
from tests.model.test_accounting_vectors import fleet, near, site, tell  # noqa: F401
from tests.model.test_explain_all import PLAN
from tests.model.test_reporting_lists import found


def esrs(tell, year=None, **plan):  # noqa: F811
    return found(tell, "esrs", year, **plan)


@pytest.mark.parametrize(
    ("own", "upstream", "downstream", "lost"), [(120.0, 30.0, 0.5, 7.0), (1.0, 2.0e5, 3.0, 0.0)]
)
def test_removals_stand_apart(tell, own, upstream, downstream, lost):  # noqa: F811
    """E1-7, paragraph 58: by origin, activity and storage; upstream only from 2027; in no total."""
    plan = {"years": 2, "sites": [site(grid_kg_per_kwh=0.4)], "fleets": [fleet(1e5)]}
    removals = [
        {"id": "a", "activity": "Reforestation", "storage": "biosphere", "t_per_year": own,
         "reversed_t_per_year": lost, "methodology": "ISO 14064-2", "reversal_risk": "Buffer of 20 %"},
        {"id": "b", "origin": "upstream value chain", "activity": "Biochar", "storage": "products",
         "t_per_year": upstream, "first_year": 2027, "methodology": "Puro"},
        {"id": "c", "origin": "downstream value chain", "activity": "Reforestation", "storage": "biosphere",
         "t_per_year": downstream, "methodology": "ISO 14064-2"},
    ]  # fmt: skip
    rows = esrs(tell, 2027, **plan, removals=removals)
    values = {key: row["value"] for key, row in rows.items()}
    assert values["e1_7_removals_own"] == near(own + upstream + downstream)
    assert values["e1_7_removals_operations"] == near(own)
    assert values["e1_7_removals_upstream"] == near(upstream)
    assert values["e1_7_removals_downstream"] == near(downstream)
    assert values["e1_7_reversals"] == near(lost)
    forest, coal = f"{own + downstream:.6g} t", f"{upstream:.6g} t"
    assert values["e1_7_removals_activity"] == f"Reforestation {forest}; Biochar {coal}"
    assert values["e1_7_removals_storage"] == f"biosphere {forest}; products {coal}"
    assert values["e1_7_removals_method"] == "ISO 14064-2; Puro"
    assert values["e1_7_removals_risk"] == "Buffer of 20 %"
    assert "Apart from all totals" in rows["e1_7_removals_own"]["note"]
    first = esrs(tell, 2026, **plan, removals=removals)
    assert first["e1_7_removals_own"]["value"] == near(own + downstream)
    bare = esrs(tell, 2027, **plan)
    for key, row in bare.items():
        if not key.startswith(("e1_7_removals", "e1_7_reversals")):
            assert row["value"] == values[key], key
    assert bare["e1_7_removals_own"]["state"] == "not applicable"
    with_and_without = [
        tell("evaluate", **plan, **more)["years"] for more in ({}, {"removals": removals})
    ]  # fmt: skip
    assert with_and_without[0] == with_and_without[1]


def test_a_removal_without_tonnes_is_asked_for(tell):  # noqa: F811
    plan = {"sites": [site()], "fleets": [fleet(1e5)], "removals": [{"id": "a", "name": "Forest"}]}
    row = esrs(tell, **plan)["e1_7_removals_own"]
    assert (row["value"], row["state"]) == (None, "not known")
    assert "Enter the tonnes of Forest" in row["note"]


@pytest.mark.parametrize(("used", "statements"), [(100.0, 140.0), (3.5, 3.5), (8.0, 6.0)])
def test_net_revenue_is_reconciled(tell, used, statements):  # noqa: F811
    """E1-6, paragraph 55: used + left out = statements; the difference has a name or asks for one."""
    plan = {"years": 2, "sites": [site()], "fleets": [fleet(1e5)], "revenue_m": used}
    lacking = esrs(tell, 2026, **plan)
    assert lacking["e1_6_revenue"]["value"] == used
    assert lacking["e1_6_revenue_total"]["state"] == "not known"
    plan |= {"revenue_statements_m": statements, "revenue_line": "Note 4"}
    rows = esrs(tell, 2026, **plan)
    assert rows["e1_6_revenue_other"]["value"] == near(statements - used)
    assert rows["e1_6_revenue_line"]["value"] == "Note 4"
    asked = "Name the reason" in (rows["e1_6_revenue_other"]["note"] or "")
    assert asked == (used != statements)
    named = esrs(tell, 2026, **plan, revenue_difference="Services")["e1_6_revenue_other"]
    assert ("The difference is: Services." in (named["note"] or "")) == (used != statements)


@pytest.mark.parametrize(("fuel", "letter", "kwh"), [("diesel", "b", 10.0), ("natural-gas", "c", 10.0)])
def test_fossil_energy_by_source(tell, fuel, letter, kwh):  # noqa: F811
    """E1-5, paragraph 38: 500 L at 10 kWh = 5 MWh of oil or gas; 250 MWh x 0.7 fossil electricity."""
    hall = site(mix={"coal": 0.7, "nuclear": 0.3}, genset_fuel=fuel, genset_fuel_l_per_year=500.0)
    rows = esrs(tell, sites=[hall], fleets=[fleet(2.5e5)])
    values = {name: rows[f"e1_5_38{name}"]["value"] for name in "abcde"}
    assert values == {"a": 0.0, "b": 0.0, "c": 0.0, "d": 0.0, "e": near(175.0), letter: near(0.5 * kwh)}
    assert sum(values.values()) == near(rows["e1_5_fossil"]["value"])
    assert "high climate impact sectors" in rows["e1_5_38a"]["note"]


def test_scope_3_by_category_adds_up(tell):  # noqa: F811
    hall = site(td_loss=0.06, upstream_kg_per_kwh=0.08, grid_kg_per_kwh=0.4, genset_fuel_l_per_year=100.0)
    rows = esrs(tell, sites=[hall], fleets=[fleet(1.25e6, embodied_kg_per_accelerator=2.0)])
    parts = [rows[f"e1_6_s3_cat{number}"]["value"] for number in (1, 2, 3, 8)]
    assert sum(parts) == near(rows["e1_6_s3"]["value"])
    # 1000 x 2 kg; 1250 MWh x (0.08 + 0.06 x 0.48) = 136 t and the upstream part of the fuel (T06).
    assert parts[1] == near(2.0)
    assert parts[2] == pytest.approx(136.0, abs=0.1)
    assert rows["e1_6_gwp"]["value"] == "AR6 GWP-100"


def test_texts_of_the_carbon_price(tell):  # noqa: F811
    plan = {"sites": [site()], "fleets": [fleet(1e5)]}
    assert esrs(tell, **plan)["e1_8_application"]["state"] == "not applicable"
    plan |= {"carbon_price_per_t": 100.0}
    assert esrs(tell, **plan)["e1_8_assumptions"]["state"] == "not known"
    texts = {"application": "All halls", "assumptions": "EU ETS, mean of 2026", "statements": "As in note 7"}
    rows = esrs(tell, **plan, **{f"carbon_price_{name}": text for name, text in texts.items()})
    assert {name: rows[f"e1_8_{name}"]["value"] for name in texts} == texts


# Fields that say who, where or why, and act on no indicator.
_WORDS = {"id", "name", "notes", "evidence", "first_year", "last_year"}
_OTHER = {
    "origin": "downstream value chain", "storage": "mineral", "kind": "hybrid", "fleet": None, "site": "none",
    "first_year": 2027, "last_year": 2026,
}  # fmt: skip
_FIELDS = [
    (entity, item.field)
    for entity in ("removals", "cpu_servers", "reservations")
    for item in of_entity(entity)
    if item.field not in _WORDS
]


def figures(plan):
    results = evaluate(resolve(plan, default_catalog()))
    return [(item.key, item.year, item.value, item.reason) for item in all_indicators(results)]


@pytest.fixture(scope="module")
def base():
    return figures(PLAN)


def test_every_value_is_a_figure_or_a_text(base):
    """A sum of nothing is 0.0: a whole number would stand as a word in the tables."""
    assert {type(value) for _, _, value, _ in base} == {float, str, type(None)}


@pytest.mark.parametrize(("entity", "field"), _FIELDS)
def test_every_field_of_the_lists_moves_an_indicator(base, entity, field):
    member = getattr(PLAN, entity)[0]
    if field in _OTHER:
        value = _OTHER[field]
    else:
        now = getattr(member, field)
        value = "other" if isinstance(now, str) or now is None else type(now)(now * 2)
        value = 5.0 if field == "kwh_per_year" else value
    changed = msgspec.structs.replace(member, **{field: value})
    if field == "site":
        changed = msgspec.structs.replace(member, site=None)
    plan = msgspec.structs.replace(PLAN, **{entity: (changed, *getattr(PLAN, entity)[1:])})
    assert figures(plan) != base


def test_carbon_neutral_is_printed_only_where_it_is_attested(tell):  # noqa: F811
    """ISO 14068-1 and ESRS E1-7, paragraph 61: default is silence, a credit alone claims nothing."""
    credit = {"id": "k", "volume_t": 1e6, "status": "retired", "retirement_date": "2026-05-01"}
    plan = {"sites": [site()], "fleets": [fleet(1e5)], "credits": [credit]}
    row = esrs(tell, **plan, neutrality_statement="Verifier, report 7")["e1_7_neutrality"]
    assert (row["value"], row["state"]) == (None, "not applicable")
    assert esrs(tell, **plan, neutrality_attested=True)["e1_7_neutrality"]["value"] is None
    both = esrs(tell, **plan, neutrality_attested=True, neutrality_statement="Verifier, report 7")
    assert both["e1_7_neutrality"]["value"] == "Carbon neutral (ISO 14068-1): Verifier, report 7"


@pytest.mark.parametrize(("racks", "value", "word"), [(100, None, "up to 100 racks out"), (101, 2.0, ""),
                                                      (None, 2.0, "enter the racks")])  # fmt: skip
def test_small_halls_are_out_of_the_scope_of_gb_40879(tell, racks, value, word):  # noqa: F811
    """Edge halls of up to 100 racks are out of scope; PUE 1.25 is grade 2."""
    hall = site(region="CN-SH", pue=1.25) | ({} if racks is None else {"racks": racks})
    row = found(tell, "china", sites=[hall], fleets=[fleet(1e5)])["gb40879_grade@s"]
    assert row["value"] == value
    assert word in (row["note"] or "")
    assert ("racks" in (row["note"] or "")) == bool(word)


@pytest.mark.parametrize(("pue", "grade"), [(1.2, 1.0), (1.3, 2.0), (1.5, 3.0), (1.500001, "none")])
@pytest.mark.parametrize("kwh", [1e5, 52_098.698, 333_333.3])
def test_a_limit_belongs_to_its_grade(tell, kwh, pue, grade):  # noqa: F811
    """PUE is a quotient, 1.2000000000000002 as a number: that is still 1.20."""
    row = found(tell, "china", sites=[site(region="CN-SH", pue=pue)], fleets=[fleet(kwh)])["gb40879_grade@s"]
    assert row["value"] == grade


@pytest.mark.parametrize("count", [70, 333, 1000])
def test_500_kw_are_at_the_limit(tell, count):  # noqa: F811
    """500 kW shared out to accelerators and added up again."""
    row = found(tell, "eu", sites=[site(region="DEU")], fleets=[fleet(500 * 8760.0, count=count)])[
        "eu_pdit@s"
    ]
    assert row["value"] == near(500.0)
    assert "At or above 500 kW" in row["note"]


@pytest.mark.parametrize(
    ("entity", "field", "value"),
    [
        ("plan", "revenue_statements_m", 250.0), ("plan", "revenue_line", "Note 9"),
        ("plan", "revenue_difference", "Other"), ("plan", "carbon_price_application", "One hall"),
        ("plan", "carbon_price_assumptions", "Own"), ("plan", "carbon_price_statements", "No"),
        ("plan", "scope1_ets_share", 0.4), ("plan", "gwp_set", "AR5"),
        ("sites", "racks", 20), ("sites", "bandwidth_in_gbps", 40.0), ("sites", "bandwidth_out_gbps", 40.0),
        ("fleets", "peak_tflops", 123.0),
    ],
)  # fmt: skip
def test_every_other_field_of_the_reports_moves_an_indicator(entity, field, value):
    hall = msgspec.structs.replace(PLAN.sites[0], region="CN-SH")
    plan = msgspec.structs.replace(PLAN, sites=(hall, *PLAN.sites[1:]))
    member = plan if entity == "plan" else getattr(plan, entity)[0]
    changed = msgspec.structs.replace(member, **{field: value})
    if entity != "plan":
        changed = msgspec.structs.replace(plan, **{entity: (changed, *getattr(plan, entity)[1:])})
    assert figures(changed) != figures(plan)
