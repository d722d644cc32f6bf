"""The reference job of issue 2, and the bare NumPy arithmetic of the same job."""

import numpy as np
import pytest

from tests.support.plans import reference_job, run


def test_reference_job_gives_the_published_figures(tiny):
    """5 229 608.6 kWh and 1 568 882.6 kg are stated in issue 2 (rounded down there)."""
    results = run(reference_job(), tiny)
    assert results.total("facility_kwh") == pytest.approx(5_229_608.6, abs=0.1)
    assert results.total("scope2_location_kg") == pytest.approx(1_568_882.6, abs=0.1)
    assert results.total("pue") == pytest.approx(1.25)


def test_reference_job_agrees_with_plain_numpy(tiny):
    """P = 700 W x curve(u) x 1 000 x 1.25; kg = sum over hours of kWh x intensity."""
    hour = np.arange(8760)
    busy = 0.5 + 0.4 * np.sin(2 * np.pi * hour / 24)
    intensity = 0.3 + 0.1 * np.cos(2 * np.pi * hour / 24)
    energy = np.interp(busy, [0, 0.1, 0.5, 1], [0.12, 0.32, 0.75, 1.02]) * 700 * 1000 / 1000 * 1.25
    results = run(reference_job(), tiny)
    assert results.total("grid_kwh") == pytest.approx(energy.sum(), rel=1e-12)
    assert results.total("scope2_location_kg") == pytest.approx((energy * intensity).sum(), rel=1e-12)
