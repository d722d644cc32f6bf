"""Reservations (SCI) and servers without accelerators through plan files, against hand calculations."""

import pytest

from tests.model.test_accounting_vectors import fleet, near, site, tell  # noqa: F401


def found(tell, group, year=None, **plan):  # noqa: F811
    options = ("--group", group) + (() if year is None else ("--year", str(year)))
    return {item["key"]: item for item in tell("indicators", *options, **plan)["indicators"]}


# kg of one accelerator, accelerators, years, reserved, hours, kWh of the fleet, g/kWh, PUE, units
CASES = [
    (625.0, 8, 4.0, 2.0, 720.0, 70_080.0, 0.4, 1.25, 1000.0),
    (1_460.0, 12, 5.0, 3.0, 8760.0, 105_120.0, 0.05, 1.1, 3.0e6),
    (333.0, 64, 3.0, 0.5, 100.0, 9.9e5, 0.9, 1.0, 7.0),
]


@pytest.mark.parametrize("case", CASES)
def test_sci_of_a_reservation_by_hand(tell, case):  # noqa: F811
    """M = TE x (TiR/EL) x (RR/ToR); E = kWh of the fleet x PUE x RR x TiR / (ToR x 8760 h); I from the grid.

    First case: 5000 kg x 720/35 040 x 2/8 = 25.684932 kg (T07); 87 600 kWh x 2 x 720 / 70 080 = 1800 kWh;
    (1800 x 0.4 + 25.684932) kg over 1000 = 745.684932 g.
    """
    kg, count, life, reserved, hours, kwh, factor, pue, units = case
    plan = {
        "sites": [site(grid_kg_per_kwh=factor, pue=pue)],
        "fleets": [fleet(kwh, count=count, embodied_kg_per_accelerator=kg, lifetime_years=life)],
        "reservations": [{"id": "r", "fleet": "f", "reserved": reserved, "hours_per_year": hours,
                          "unit": "run", "units_per_year": units}],
    }  # fmt: skip
    share = kg * count * (hours / (life * 8760.0)) * (reserved / count)
    energy = kwh * pue * reserved * hours / (count * 8760.0)
    rows = found(tell, "sci", **plan)
    assert rows["sci_reservation_m@r"]["value"] == near(share)
    assert rows["sci_reservation@r"]["value"] == near((energy * factor + share) / units * 1000)
    assert "R counts: run." in rows["sci_reservation@r"]["note"]
    assert "8 760 hours" in rows["sci_reservation_m@r"]["note"]
    # Contracts and credits never act (T08).
    contract = {"id": "c", "kind": "ppa", "site": "s", "share": 1.0, "technology": "wind"}
    credit = {"id": "k", "volume_t": 1e6, "status": "retired", "retirement_date": "2026-05-01"}
    again = found(tell, "sci", **plan, contracts=[contract], credits=[credit])
    assert again["sci_reservation@r"]["value"] == rows["sci_reservation@r"]["value"]


def test_measured_energy_goes_before_the_mean_of_the_fleet(tell):  # noqa: F811
    """T08: 10 kWh x 400 g/kWh + 25 684.93 g over 1000 units = 29.684932 g."""
    plan = {
        "sites": [site(grid_kg_per_kwh=0.4)],
        "fleets": [fleet(7e4, count=8, embodied_kg_per_accelerator=625.0, lifetime_years=4.0)],
        "reservations": [{"id": "r", "fleet": "f", "reserved": 2, "hours_per_year": 720,
                          "units_per_year": 1000, "kwh_per_year": 10}],
    }  # fmt: skip
    assert found(tell, "sci", **plan)["sci_reservation@r"]["value"] == near(29.684931506849313)


def test_a_reservation_over_years_and_cohorts(tell):  # noqa: F811
    """10 of 20 accelerators of 876 kg, 4 y; 10 more from 2027. A whole year of 5: 5 x 876 / 4 = 1095 kg.

    The share does not depend on how many others there are; from 2028 on the reservation is over.
    """
    plan = {
        "years": 3,
        "sites": [site(grid_kg_per_kwh=0.5)],
        "fleets": [fleet(1.752e5, count=10, embodied_kg_per_accelerator=876.0, lifetime_years=4.0,
                         count_path=[[2026, 10], [2027, 20], [2028, 20]])],
        "reservations": [{"id": "r", "fleet": "f", "reserved": 5, "hours_per_year": 8760,
                          "units_per_year": 100, "last_year": 2027}],
    }  # fmt: skip
    for year in (2026, 2027):
        rows = found(tell, "sci", year, **plan)
        assert rows["sci_reservation_m@r"]["value"] == near(1095.0)
        # 17 520 kWh an accelerator and year, at 0.5: 5 x 8760 kg + 1095 kg over 100.
        assert rows["sci_reservation@r"]["value"] == near((5 * 8760.0 + 1095.0) / 100 * 1000)
    late = found(tell, "sci", 2028, **plan)["sci_reservation@r"]
    assert (late["value"], late["state"]) == (None, "not known")


@pytest.mark.parametrize("path", [[[2026, 20], [2027, 10]], [[2026, 10], [2027, 30]]])
def test_what_has_left_the_fleet_is_reserved_by_nobody(tell, path):  # noqa: F811
    """10 of 20 leave after 2026 and are written off on: one that is reserved answers for 876 / 4 kg."""
    plan = {
        "years": 2,
        "sites": [site(grid_kg_per_kwh=0.5)],
        "fleets": [fleet(1.752e5, count=10, embodied_kg_per_accelerator=876.0, lifetime_years=4.0,
                         count_path=path)],
        "reservations": [{"id": "r", "fleet": "f", "reserved": 5, "hours_per_year": 8760}],
    }  # fmt: skip
    for year in (2026, 2027):
        assert found(tell, "sci", year, **plan)["sci_reservation_m@r"]["value"] == near(1095.0)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"fleet": None}, "Choose the fleet"),
        ({"reserved": None}, "Enter reserved accelerators and hours"),
        ({"reserved": 9}, "More is reserved than the 8 accelerators in service in 2026"),
        ({"first_year": 2030, "last_year": 2031}, "is not there in this period"),
        ({"units_per_year": None}, "Enter the number of units R"),
    ],
)
def test_what_keeps_a_reservation_from_a_score(tell, fields, sentence):  # noqa: F811
    one = {"id": "r", "fleet": "f", "reserved": 2, "hours_per_year": 720, "units_per_year": 10} | fields
    plan = {"sites": [site()], "fleets": [fleet(1e5, count=8)]}
    plan["reservations"] = [{key: value for key, value in one.items() if value is not None}]
    item = found(tell, "sci", **plan)["sci_reservation@r"]
    assert item["value"] is None
    assert sentence in item["note"]


SERVERS = [
    # T11, three single servers; then groups of several: mean by number of servers.
    ([(100, 0.5, 0.2, 1), (200, 0.8, 0.4, 1), (300, 1.0, 0.6, 1)], 260.8695652173913, 0.4),
    ([(50, 0.25, 0.1, 30), (90, 0.6, 0.7, 10)], (50 * 30 + 90 * 10) / (0.25 * 30 + 0.6 * 10), 0.25),
]


@pytest.mark.parametrize(("groups", "effectiveness", "utilization"), SERVERS)
def test_servers_without_accelerators(tell, groups, effectiveness, utilization):  # noqa: F811
    """T11: ITEEsv = sum of performance / sum of kW = 600 / 2.3; ITEUsv = mean CPU utilization."""
    members = [
        {"id": f"g{n}", "site": "s", "count": number, "performance": perf, "peak_kw": kw,
         "cpu_utilization": cpu, "benchmark": "SERT"}
        for n, (perf, kw, cpu, number) in enumerate(groups)
    ]  # fmt: skip
    plan = {"sites": [site(), site(id="t")], "fleets": [fleet(1e5)], "cpu_servers": members}
    bare = found(tell, "dc", **(plan | {"cpu_servers": []}))
    rows = found(tell, "dc", **plan)
    for place in ("", "@s"):
        assert rows[f"iteesv_cpu{place}"]["value"] == near(effectiveness)
        assert rows[f"iteusv{place}"]["value"] == near(utilization)
    assert "Fleets with accelerators are left out" in rows["iteusv"]["note"]
    assert "in no figure of the plan" in rows["iteesv_cpu"]["note"]
    assert rows["iteusv@t"]["state"] == rows["iteesv_cpu@t"]["state"] == "not applicable"
    assert bare["iteusv"]["state"] == "not applicable"
    # They are in no other figure.
    for key in ("pue", "ref", "iteesv", "cue", "wue"):
        assert rows[key]["value"] == bare[key]["value"]


def test_servers_that_cannot_be_added_say_why(tell):  # noqa: F811
    one = {"id": "a", "name": "Web", "site": "s", "count": 2, "performance": 10, "peak_kw": 0.5}
    other = {"id": "b", "site": "s", "count": 1, "performance": 10, "peak_kw": 0.5, "cpu_utilization": 0.5}
    plan = {"sites": [site()], "fleets": [fleet(1e5)]}
    mixed = [one | {"benchmark": "SERT"}, other | {"benchmark": "SPECpower"}]
    rows = found(tell, "dc", **plan, cpu_servers=mixed)
    assert "different benchmarks, which cannot be added: SERT, SPECpower" in rows["iteesv_cpu"]["note"]
    assert "Enter the CPU utilization of Web" in rows["iteusv"]["note"]
    bare = [{"id": "a", "name": "Web", "site": "s", "count": 2}]
    assert (
        "performance and peak power of Web"
        in found(tell, "dc", **plan, cpu_servers=bare)["iteesv_cpu"]["note"]
    )


@pytest.mark.parametrize("numbers", [[(100, 0.5), (200, 0.8), (300, 1.0)], [(7.5, 0.3), (990, 0.7)]])
def test_iteesv_of_accelerators_with_entered_peaks(tell, numbers):  # noqa: F811
    """T11 with fleets of one server each: 600 TFLOP/s / 2.3 kW = 260.869565."""
    fleets = [
        fleet(kw * 8760, id=f"f{n}", count=1, peak_tflops=peak, utilization=1.0)
        for n, (peak, kw) in enumerate(numbers)
    ]
    row = found(tell, "dc", sites=[site()], fleets=fleets)["iteesv"]
    assert row["value"] == near(sum(peak for peak, _ in numbers) / sum(kw for _, kw in numbers))
    bare = found(tell, "dc", sites=[site()], fleets=[*fleets, fleet(1e3, id="g")])["iteesv"]
    assert bare["value"] is None
    assert "for g: enter it at the fleet" in bare["note"]


@pytest.mark.parametrize("arrangement", ["own hall", "colocation", "cloud"])
def test_the_whole_fleet_reserved_all_year_has_the_score_of_the_fleet(tell, arrangement):  # noqa: F811
    """RR = ToR, TiR = 8760 h: E, I and M are those of the fleet, so with R = powered hours the score is."""
    hall = site(grid_kg_per_kwh=0.3, pue=1.2, arrangement=arrangement)
    one = fleet(5e5, count=50, embodied_kg_per_accelerator=400.0, powered_share=0.8)
    reservation = {"id": "r", "fleet": "f", "reserved": 50, "hours_per_year": 8760,
                   "units_per_year": 50 * 0.8 * 8760}  # fmt: skip
    rows = found(tell, "sci", sites=[hall], fleets=[one], reservations=[reservation])
    whole = rows["sci_accelerator_hour@f"]["value"]
    # What is reserved is powered, so its energy is that of powered hours: 1 / 0.8 of the fleet's mean.
    grams = 400.0 / 5 * 50 * 1000 / (50 * 0.8 * 8760)
    assert rows["sci_reservation@r"]["value"] == near((whole - grams) / 0.8 + grams)


def test_the_score_of_a_fleet_says_where_it_holds_hardware_that_has_left(tell):  # noqa: F811
    """20 accelerators of 876 kg, 4 y; 10 leave after 2026: 20 x 219 kg over 10 x 8760 h in 2027."""
    plan = {
        "years": 2,
        "sites": [site(grid_kg_per_kwh=0.0)],
        "fleets": [fleet(1e5, count=20, embodied_kg_per_accelerator=876.0, lifetime_years=4.0,
                         count_path=[[2026, 20], [2027, 10]])],
    }  # fmt: skip
    before, after = (found(tell, "sci", year, **plan)["sci_accelerator_hour@f"] for year in (2026, 2027))
    assert before["value"] == near(219_000.0 / 8760)
    assert after["value"] == near(2 * 219_000.0 / 8760)
    assert "has left the fleet" not in before["note"]
    assert "has left the fleet" in after["note"]
