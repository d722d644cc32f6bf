"""The sentences of the readers as templates, so that the window can translate them."""

from __future__ import annotations

# --- what was read --------------------------------------------------------------------------------
READ_SAMPLES = "{title}: {samples} samples of {gpus} GPUs over {seconds} s"
READ_WINDOWS = "{title}: {windows} windows with energies"

# --- what was left out, and why ---------------------------------------------------------------------
SKIPPED_ROWS = "rows skipped: {count} ({reason})"
SKIPPED_CELLS = "cells skipped: {count} ({reason})"
SKIPPED_SERIES = "series skipped: {count} ({reason})"
CUT_OFF = "the last line is cut off"
WIDTH = "not as many cells as the heading: {cells} instead of {width}"
HEADING_AGAIN = "the heading is repeated"
NO_TIME = "the time cannot be read"
NO_DURATION = "the duration cannot be read"
CELL_IS = "{column} is {value}"
CELL_NO_NUMBER = "{column} is no number: {value}"
SERIES_UNUSED = "{series} is not used here"
SERIES_UNIT = "{series} names neither W nor %"
MIG_REPEATS = "{series}: a MIG instance repeats its board; one is taken, nothing is summed"
SAME_TWICE = "{series}: the same GPU twice; one is taken, nothing is summed"
BESIDE_UTILIZATION = "{series} is not used beside the utilization"
NOT_UNDERSTOOD = "the line is cut off or not understood"
CODECARBON_LOST = (
    "run {number} has {cells} of {width} fields (CodeCarbon 3.2.9 to 3.3.0 lose empty ones) and cannot be "
    "put right"
)
CODECARBON_ZERO = "0 kWh beside a GPU means not reported, so the energy of the GPUs is unknown"
ZEUS_ZERO = "0 J: the window is shorter than the counter's period, so its energy is unknown"

# --- what the user must choose ------------------------------------------------------------------------
ASK_COLUMNS = "The file has no heading. Which value does each column hold?"
ASK_INTERVAL = "The log has no times. How many seconds lie between its rows?"
ASK_START = "When did the log start? This may stay empty."
ASK_WINDOWS = "Windows lie inside each other. Which ones do you want?"

# --- what was taken for granted, and what one should know ---------------------------------------------
GUESSED_COLUMNS = "The file has no heading; the columns were told by their values: {columns}."
GUESSED_INTERVAL = "The log has no times; its rows are taken to be {seconds} s apart."
UNORDERED = (
    "{count} rows are earlier than the row before (was the clock set back?); the samples were put in order "
    "of time."
)
LOCAL_TIME = "The log names no time zone; its times are taken as they stand."
NOT_USED = "Not used: {columns}."
WHOLE_WATTS = "{tool} writes power in whole watts."
COUNTER_UNIT = "The energy counter counts from the start of the driver; differences are used."
BOARD_NOT_INSTANCE = "Power and energy are those of whole boards, not of MIG instances."
ONE_INSTANT = "The file holds one instant: the power at that moment, no course over time."
DCGM_PERIOD = "The DCGM exporter refreshes its values every 30 s unless set otherwise."
NO_COURSE = "The file holds energies without a course over time, so nothing can be calibrated with it."
CODECARBON_RIGHTED = (
    "Run {number} has {cells} of {width} fields (CodeCarbon 3.2.9 to 3.3.0 lose empty ones); it was put "
    "right by its values. Empty: {missing}."
)
MLFLOW_PERIOD = "MLflow writes means of 10 s, rounded to 0.1, unless set otherwise."
MLFLOW_RUNS = "The file holds {count} runs; each GPU of each run stands by itself."
INTERVAL_MEANS = "The log holds means of each interval."
RESTARTED = "Logging was started again {count} times in this file."
CHIP_ONLY = "The log holds the power of the chip only, not of the board; it is not used."
NO_POWER = "GPU {gpu} reports no power in this file."
RENUMBERED = "GPUs of several hosts or runs have new numbers here: {gpus}."

# --- why nothing can be read ----------------------------------------------------------------------------
NO_ROW = "the file looks like {title}, but holds no row that can be read"
DAMAGED = "the file looks like {title}, but is damaged"
COLUMN_COUNT = "{named} columns are named, and the file has {width}"
COLUMN_UNKNOWN = "{column} is no column of nvidia-smi that is read here"
NO_WATTS = "the file has no heading and no column that looks like watts; say what its columns are"
BAD_INTERVAL = "the seconds between rows must be above 0 and at most 3600"
BAD_START = "{value} is no time; write for example 2026-11-20 09:15:00"
PROMETHEUS_CUT = "the Prometheus answer is cut off or damaged: it is no valid JSON"
PROMETHEUS_ERROR = "Prometheus answered with an error instead of data: {reason}"
PROMETHEUS_KIND = "the Prometheus answer holds no series by GPU"
NO_GPU_METRIC = "no power, energy or utilization of a GPU is in the file"
GRAFANA_NONE = "the Grafana export holds no series in watts or percent"
ZEUS_NO_GPU = "the Zeus log names no GPU"
ZEUS_NO_WINDOW = "the log has no window {name}"
MLFLOW_NONE = "no system metrics of a GPU are there"
MLFLOW_FOLDER = "the folder holds no system metrics of MLflow"
MLFLOW_MANY = "the folder holds more than {limit} metrics; choose the folder of one run"
NOT_ORDINARY = "this is not an ordinary file"
TOO_LARGE = "the file is larger than {limit} MB; split it first"
EMPTY = "the file is empty"
BINARY = "the file is no text, so it is no log that can be read here"
UNKNOWN_TOOL = "this is no log of a known tool; known are {tools}"
IN_FILE = "{file}: {problem}"
MISSING = "{file} does not exist"
DENIED = "{file} cannot be read: permission denied"
UNREADABLE = "{file} cannot be read: {reason}"
