"""The sentences on levers as templates: why a step is wrong, why a lever cannot be applied here."""

from __future__ import annotations

# --- the step itself --------------------------------------------------------------------------
LEVER_UNKNOWN = "there is no lever {value}"
LEVER_UNKNOWN_NEAR = "there is no lever {value}; did you mean {near}?"
LEVER_TARGET = "{value} is no target of this lever; write {choices}"
LEVER_PARAMETER = "the lever has no parameter of this name"
LEVER_PARAMETER_NEAR = "the lever has no parameter of this name; did you mean {near}?"
LEVER_EXCLUDED = "{label} and {other} exclude each other on the same target; keep one of the two"

# --- why it cannot be applied here ------------------------------------------------------------
NOTHING_TO_ACT_ON = "the plan has nothing that this lever acts on: {what}"
NO_ROOM = (
    "fleet {fleet} would be {value} busy in its fullest hour; let the number of accelerators follow instead"
)
CAP_NOT_BELOW = "a cap of {value} W is not below the {other} W that fleet {fleet} draws when busy"
CAP_BELOW_IDLE = "a cap of {value} W is below the idle power of {other} W of fleet {fleet}"
BUSY_BELOW_IDLE = "fleet {fleet} would draw less busy than idle; enter its idle power or a smaller saving"
ALREADY_FULL = "fleet {fleet} is {value} busy already, at or above the target"
ALREADY_THERE = "{what} is so already"
NO_SHAPE = "the grid of site {site} has the same factor in all hours: choose a grid shape or an hourly series"
NO_OTHER_SITE = "there is no other site in the plan to move to"
NO_TWIN = "no fleet at another site has the same accelerator as fleet {fleet}"
NO_COOLING = "site {site} has no cooling system: the heat needs one to act on"
NO_CLIMATE = "the catalog has no climate for the region of site {site}: choose a climate"
NO_PUE_GAIN = "the PUE of site {site} is {value} already"
COVERED = "contracts cover {value} of the electricity of site {site} already"
NO_LOAD = "no fleet stands at site {site}"
NO_SPEED = "the catalog has no peak throughput or bandwidth to compare {value} and {other}"
NO_FORMAT = "{value} has no {format} arithmetic in the catalog"
NO_ACCELERATOR = "fleet {fleet} has no accelerator of the catalog to compare with"
NO_UTILIZATION = "fleet {fleet} has no utilization"
HAS_WORKLOAD = "fleet {fleet} carries workload {value}: apply the lever to the workload"
NO_MEMORY = "fleet {fleet} has no main memory that could go"
NO_PORTS = "fleet {fleet} has no network ports that could save"
EMPTY_FLEET = "fleet {fleet} has no accelerators"
