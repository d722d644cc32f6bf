"""A strike price settles hour by hour where prices are hourly: hand calculations."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.course import technology_output
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Series, Site

DAY = (0.20, 0.10, 0.02, 0.08)  # mean 0.10
SITE = Site(id="s", region="DEU", pue=1.0, price_series="p")
PPA = Contract(id="c", kind="ppa", site="s", volume_kwh_per_year=1e5, strike_per_kwh=0.06)


def repeated(key, values):
    return Series(id=key, values=tuple(np.resize(np.asarray(values, dtype=float), 8760).tolist()))


def results(site=SITE, ppa=PPA, years=1, utilization=0.5):
    plan = Plan(
        name="p", start_year=2026, years=years, currency="EUR", sites=(site,), contracts=(ppa,),
        fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=16, utilization=utilization),),
        series=(
            repeated("p", DAY), repeated("g", (0.0, 1.0, 5.0, 0.0)), repeated("m", (0.0, 0.06, 0.03, 0.9)),
        ),
    )  # fmt: skip
    return evaluate(resolve(plan, default_catalog()))


def cost(**changes):
    site = changes.pop("site", SITE)
    return results(site, msgspec.structs.replace(PPA, **changes)).annual("cost_contracts")[0]


def test_the_course_of_the_generation_captures_its_own_price():
    """(1 x 0.10 + 5 x 0.02) / 6 = 0.0333: 100 000 x (0.06 - 0.0333) = 2 667; one price would gain 4 000."""
    assert cost(generation_series="g") == pytest.approx(1e5 * (0.06 - 0.2 / 6), rel=1e-12)
    assert cost(hour_shape="flat") == pytest.approx(1e5 * (0.06 - 0.10), rel=1e-12)


def test_an_entered_market_price_is_one_price():
    assert cost(generation_series="g", market_price_per_kwh=0.08) == pytest.approx(1e5 * -0.02, rel=1e-12)


def test_hourly_market_prices_go_before_those_of_the_site():
    """(1 x 0.06 + 5 x 0.03) / 6 = 0.035."""
    assert cost(generation_series="g", market_price_series="m") == pytest.approx(1e5 * 0.025, rel=1e-12)
    no_hours = msgspec.structs.replace(SITE, price_series=None, electricity_price_per_kwh=0.5)
    assert cost(site=no_hours, generation_series="g", market_price_series="m") == pytest.approx(
        2500.0, rel=1e-12
    )


def test_peak_hours():
    """0.3 from 8 to 20 every day, else 0.1: an even volume captures 0.2; a peak of 24 h all of it 0.3."""
    tariff = Site(id="s", region="DEU", pue=1.0, electricity_price_per_kwh=0.1, peak_price_per_kwh=0.3,
                  peak_start_h=8.0, peak_end_h=20.0, peak_days="all days")  # fmt: skip
    assert cost(site=tariff, hour_shape="flat") == pytest.approx(1e5 * (0.06 - 0.2), rel=1e-9)
    always = msgspec.structs.replace(tariff, peak_start_h=0.0, peak_end_h=24.0)
    assert cost(site=always, hour_shape="flat") == pytest.approx(1e5 * (0.06 - 0.3), rel=1e-9)


def test_as_the_site_draws_it_settles_against_what_the_site_pays():
    found = results(ppa=msgspec.structs.replace(PPA, hour_shape="load"), utilization=(0.9, 0.1) * 84)
    paid = found.total("cost_electricity") / found.total("grid_kwh")
    assert paid != pytest.approx(0.1, rel=1e-3)
    assert found.total("cost_contracts") == pytest.approx(1e5 * (0.06 - paid), rel=1e-9)


def test_solar_hour_by_hour():
    """The same as 8 760 settlements: sum of volume x (strike - price)."""
    found = results(ppa=msgspec.structs.replace(PPA, technology="solar"))
    made = technology_output(found.resolved, "solar", found.plan.sites[0])
    hours = 1e5 * made / made.sum() * (0.06 - np.resize(DAY, 8760))
    assert found.total("cost_contracts") == pytest.approx(hours.sum(), rel=1e-9)


def test_the_price_path_scales_the_hours():
    """The level doubles in 2027: the captured price too."""
    site = msgspec.structs.replace(SITE, electricity_price_path=((2026, 0.1), (2027, 0.2)))
    found = results(site, msgspec.structs.replace(PPA, generation_series="g"), years=2)
    expected = [1e5 * (0.06 - 0.2 / 6), 1e5 * (0.06 - 0.4 / 6)]
    assert found.annual("cost_contracts").tolist() == pytest.approx(expected, rel=1e-12)


def test_notice_and_explanation_say_so():
    found = results(ppa=msgspec.structs.replace(PPA, generation_series="g"))
    assert [item.code for item in found.warnings if item.code.startswith("strike")] == ["strike-hours"]
    step = found.explain("cost_contracts")
    use = step.children[0].children[-1]
    (captured,) = use.children
    assert captured.value == pytest.approx(0.2 / 6)
    assert {"contracts/c/generation_series", "sites/s/price_series"} <= {
        item.path for item in captured.inputs
    }
    named = results(ppa=msgspec.structs.replace(PPA, market_price_series="m"))
    assert not [item for item in named.warnings if item.code.startswith("strike")]
