"""A lever that changes the number of accelerators changes those of later years too."""

import msgspec

from greenplanner.plan.types import Fleet, Plan
from greenplanner.whatif.levers.counts import with_counts_following

FLEET = Fleet(
    id="f", site="s", count=100, count_path=((2026.0, 100.0), (2028.0, 150.0)), purchases=((2027.0, 7.0),)
)
PLAN = Plan(name="p", fleets=(FLEET, Fleet(id="g", site="s", count=5)))


def with_first(**changes):
    return msgspec.structs.replace(PLAN, fleets=(msgspec.structs.replace(FLEET, **changes), PLAN.fleets[1]))


def test_numbers_by_year_follow_the_count():
    """100 -> 40: 150 becomes 60, 7 becomes 2.8, rounded up to 3."""
    found = with_counts_following(PLAN, with_first(count=40)).fleets[0]
    assert found.count_path == ((2026.0, 40.0), (2028.0, 60.0))
    assert found.purchases == ((2027.0, 3.0),)


def test_what_the_lever_set_itself_stays():
    own = ((2026.0, 9.0),)
    found = with_counts_following(PLAN, with_first(count=40, count_path=own)).fleets[0]
    assert found.count_path == own


def test_without_a_change_it_is_the_same_plan():
    assert with_counts_following(PLAN, PLAN) is PLAN
    extra = msgspec.structs.replace(PLAN, fleets=(*PLAN.fleets, Fleet(id="h", site="s", count=3)))
    assert with_counts_following(PLAN, extra) is extra
