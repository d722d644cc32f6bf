"""The sentences of calibration and comparison as templates, so that the window can translate them."""

from __future__ import annotations

# --- why a value cannot be had ---------------------------------------------------------------------
NO_SAMPLES = "The recording holds no samples of this GPU over time, so nothing can be calibrated with it."
ONLY_ENERGIES = (
    "The recording holds energies of whole runs and no course over time, so nothing can be calibrated "
    "with it."
)
NO_POWER = "This GPU reports no power, so nothing can be calibrated with it."
DEMO = "This is the demonstration device; its figures are made up and are no measurement."
NO_UTILIZATION = "Utilization is not reported; idle levels and the curve cannot be told from power alone."
IDLE_SHORT = (
    "Idle power needs at least {needed} s with utilization 0, from {after} s after the last load on; the "
    "recording holds {seconds} s."
)
MAX_SHORT = "Sustained power needs at least {needed} s without a gap; the recording holds {seconds} s."
CURVE_FEW = "A power curve needs at least {needed} stretches of {width} s; the recording holds {count}."
CURVE_FALLS = "Power does not rise with utilization in this recording, so there is no power curve."
INTERVAL_FEW = "no interval: only {count} blocks of 10 s"

# --- what one should know ----------------------------------------------------------------------------
LINEAR_LEVELS = (
    "Straight line by default: {count} distinct levels of utilization were seen, and 4 are needed to tell a "
    "bent curve."
)
LINEAR_CHOSEN = "Straight line: no bent curve fits better by more than 4 in AICc."
BENT_CHOSEN = "The {family} curve fits better than a straight line by {delta} in AICc."
STEPS_KEPT = "The load changes so often that stretches after a step were kept."
CONTEXT_BY_PROGRAMS = "Bare and ready idle were told apart by the list of programs on the GPU."
CONTEXT_BY_MEMORY = (
    "Bare and ready idle were told apart by the memory in use (above {limit} MiB a context counts as "
    "loaded), because the recording lists no programs."
)
CONTEXT_UNKNOWN = "Whether a context was loaded while idle is not reported; the value counts as idle power."
ABOVE_LIMIT = "Sustained power is {percent} % of the enforced limit: the sensor is suspicious."
AVERAGED = "Power is a mean over 1 s or more on this card or in this log; steps look like ramps."
SLOW = "One sample every {seconds} s: power between is not seen."
WORKLOAD = "The curve holds for workloads like the recorded one: utilization says little about the load."
SYSTEMATIC = (
    "Sensor: about +/-{usual} % for this card, worst seen {worst} %; it applies to all values, does not "
    "shrink with time and is in none of the intervals."
)
BOARD_ONLY = "Power is that of the board; the server's processors, memory, fans and supply are not in it."
WARMER = "The GPU was {kelvin} K warmer at the end; hotter chips draw more."

# --- use for a fleet -----------------------------------------------------------------------------------
NOTHING_TO_USE = "The calibration holds no value that a fleet can use."
FLEET_TDP = "the fleet has no TDP, which a power curve needs; enter it or choose an accelerator"
USED_VALUES = "{count} measured values from {recording}"

# --- comparison -----------------------------------------------------------------------------------------
COMPARE_POWER = "One of the two recordings reports no power."
COMPARE_SHORT = "Comparing needs at least {needed} s in each recording."
COMPARE_DEVICES = "The recordings are of different devices: {first} and {second}."
COMPARE_TEMPERATURE = "The GPU was {kelvin} K apart in temperature; hotter chips draw more."
COMPARE_LEVEL = "The difference is smaller than its interval: these recordings do not show one."
COMPARE_SENSOR = (
    "On one and the same card the sensor's bias largely cancels in a share; on two cards it does not."
)
SAVES_PER_YEAR = (
    "At the fleet's utilization and size, with busy power changed by {percent} %: {kwh} kWh, {kg} kg CO2e "
    "and {cost} {currency} a year."
)
NO_GPU = "There is no GPU {gpu} in the recording; it has {choices}."
SHORT_WINDOW = "The window is under 10 s: take the interval seriously, or mark a longer one."
FROM_CURVE = "the straight line at utilization 0; idle itself was too short to measure"
NOT_ABOVE_READY = "bare idle was not measured; it is not above ready idle"
OTHER_CARD = (
    "The limit of {device} is {limit} W and the TDP of the fleet {tdp} W: is it the same accelerator?"
)
BUSY_BELOW_IDLE = "with this change the fleet would draw less busy than idle"
NO_ROOM = "the work would need more than all of the fleet's time"
SERIES_KEPT = "The fleet's utilization is a series and stays as it is; only its power changes."
NO_MARK = "There is no marked window {mark} in {recording}."
