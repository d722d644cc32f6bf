"""The algebra takes factors with a leading axis of draws: D draws at once equal D single plans."""

import msgspec
import numpy as np
import pytest

from greenplanner.model.evaluate import evaluate
from greenplanner.model.factors import factors
from greenplanner.model.hours import hour_sums
from greenplanner.model.totals import totals
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Site

PLAN = Plan(
    name="p",
    years=3,
    sites=(Site(id="s", region="AAA", grid_change_per_year=-0.05), Site(id="t", renewable_share=0.1)),
    fleets=(
        Fleet(id="f", site="s", accelerator="a1", count=80, utilization=0.4),
        Fleet(id="g", site="t", accelerator="a1", count=8, utilization=tuple([0.1, 0.7] * 84)),
    ),
    contracts=(Contract(id="c", kind="eac", site="s", share=0.3),),
)

# kind, field, index of the entity, three draws
CASES = [
    ("fleet", "idle_w", "fleets", 0, (20.0, 40.0, 60.0)),
    ("fleet", "count", "fleets", 1, (8, 12, 100)),
    ("fleet", "lifetime_years", "fleets", 0, (2.0, 3.5, 5.0)),
    ("fleet", "embodied_kg_per_accelerator", "fleets", 0, (15.0, 164.0, 575.0)),
    ("site", "grid_kg_per_kwh", "sites", 0, (0.3, 0.4, 0.5)),
    ("site", "residual_kg_per_kwh", "sites", 0, (0.3, 0.4, 0.5)),
    ("site", "td_loss", "sites", 1, (0.02, 0.06, 0.1)),
    ("site", "renewable_share", "sites", 1, (0.0, 0.1, 0.9)),
    ("contract", "share", "contracts", 0, (0.1, 0.5, 1.0)),
    ("contract", "kg_per_kwh", "contracts", 0, (0.0, 0.05, 0.1)),
]


@pytest.mark.parametrize(("kind", "field", "name", "index", "draws"), CASES)
def test_draws_equal_single_plans(tiny, kind, field, name, index, draws):
    resolved = resolve(PLAN, tiny)
    inputs = factors(resolved)
    table = dict(getattr(inputs, kind))
    table[field] = np.repeat(table[field], 3, axis=0)
    table[field][:, index] = draws
    many = totals(resolved, hour_sums(resolved), msgspec.structs.replace(inputs, **{kind: table}))
    for number, value in enumerate(draws):
        entities = list(getattr(PLAN, name))
        entities[index] = msgspec.structs.replace(entities[index], **{field: value})
        single = evaluate(resolve(msgspec.structs.replace(PLAN, **{name: tuple(entities)}), tiny))
        for measure, values in many.fleet.items():
            row = values[number] if len(values) > 1 else values[0]
            expected = np.broadcast_to(
                single.fleet[measure], np.broadcast_shapes(row.shape, single.fleet[measure].shape)
            )
            np.testing.assert_allclose(
                np.broadcast_to(row, expected.shape), expected, rtol=1e-12, err_msg=measure
            )
