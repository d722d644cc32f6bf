"""The words of the uncertainty view: how a range came about, what a score means, what the method is."""

from __future__ import annotations

from greenplanner.model.uncertainty_factors import Estimate, How

# How a range came about, in a few words and in a sentence.
HOW: dict[How, str] = {
    "source": "range of the source",
    "pedigree": "pedigree scores",
    "assumed": "assumed range",
    "entered range": "entered low and high",
    "entered scores": "entered scores",
    "measured": "measured interval",
    "sensor": "error of the sensor",
    "setting": "a setting: exact",
    "exact": "no range: entered as exact",
    "left": "range left: counts as exact",
    "none": "no range known",
}
HOW_LONG: dict[How, str] = {
    "source": "The source of the catalog row gives a low and a high.",
    "pedigree": "The source gives no range. Its data quality does: 95 % interval by geometric standard "
    "deviation, value / GSD² to value x GSD².",
    "assumed": "The low and the high are assumed; nobody published them for this case.",
    "entered range": "The low and the high were entered beside the value.",
    "entered scores": "Five data quality scores were entered beside the value: value / GSD² to value x GSD².",
    "measured": "Statistical 95 % interval of the recording.",
    "sensor": "Systematic error of the power sensor; it moves all values of one recording alike.",
    "setting": "A choice, a count or a format of the plan. It is not a measured quantity and has no range.",
    "exact": "The value was entered without a range and counts as exact. Enter a low and a high, or scores.",
    "left": "A range was entered, but the value does not lie in it any more. It counts as exact until the "
    "range is entered again.",
    "none": "Nobody knows a range.",
}

# The pedigree matrix in words (ecoinvent 2; GHG Protocol, Quantitative Uncertainty Guidance).
SCORES: dict[str, tuple[str, str, str, str, str]] = {
    "reliability": (
        "measured and verified",
        "measured and not verified, or verified and partly assumed",
        "partly an estimate, not verified",
        "estimate of an expert",
        "rough guess",
    ),
    "completeness": (
        "all relevant sites over a sufficient time",
        "more than half of the sites, sufficient time",
        "less than half of the sites, or a short time",
        "one site only",
        "unknown, or few sites and a short time",
    ),
    "temporal": (
        "at most 3 years old",
        "at most 6 years old",
        "at most 10 years old",
        "at most 15 years old",
        "older, or age not known",
    ),
    "geographical": (
        "the area itself",
        "a larger area that holds it",
        "an area with similar production",
        "an area with somewhat similar production",
        "another or an unknown area",
    ),
    "technological": (
        "the very device or process",
        "the same process at another company",
        "the same process with other technology",
        "a related process or a generic device",
        "a related process at laboratory scale or with other technology",
    ),
}
INDICATOR_NAMES = {
    "reliability": "Reliability",
    "completeness": "Completeness",
    "temporal": "Age",
    "geographical": "Place",
    "technological": "Technology",
}

METHOD = (
    "Closed form (IPCC approach 1) for independent factors and small ranges, no simulation: products add "
    "the squares of the percentages, sums the squares of the amounts."
)
SIDES = (
    "Unequal sides are kept apart: what makes a total smaller and what makes it larger is added up "
    "separately, each as the root of the sum of squares."
)
SHARED = "A factor that several sites or fleets use is one: its effects are added before they are squared."
EXACT = "Values entered without a range count as exact. Enter a low and a high for those that are estimates."
TOO_WIDE = (
    "{names}: the range is wider than approach 1 is made for (standard deviation above 30 % of the value); "
    "read the interval as an order of magnitude."
)


def how_text(estimate: Estimate) -> str:
    """Return how the range of a factor came about, with its scores and GSD^2 where it has them."""
    text = HOW[estimate.how]
    origin = estimate.origin
    if estimate.sensor is not None:
        return f"{text}: ±{estimate.sensor * 100:.3g} %"
    if origin.gsd2 is not None and estimate.how in ("pedigree", "entered scores"):
        scores = ", ".join(map(str, origin.scores))
        return f"{text} {scores}: GSD² {origin.gsd2:.4g}"
    return text
