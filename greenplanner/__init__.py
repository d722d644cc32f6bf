"""GreenPlanner: plan the energy, carbon, water and cost of an organisation's AI fleets."""

__version__ = "0.1.0"

# The version of the arithmetic. It moves when the same plan and the same catalog give another
# number; the plan file names it, so that last year's report can be explained (DESIGN section 4).
METHOD_VERSION = "1"
