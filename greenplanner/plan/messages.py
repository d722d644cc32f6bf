"""The sentences of the document as templates, so that the window can translate them.

A sentence is ``template.format(**fields)``; the fields are text already, so a translated template
with the same field names gives the sentence in another language.
"""

from __future__ import annotations

import msgspec

# --- values -----------------------------------------------------------------------------------
NOT_TEXT = "{value} is not text"
NOT_NUMBER = "{value} is not a number"
NOT_WHOLE = "{value} is not a whole number"
NOT_FINITE = "{value} is not a finite number"
NOT_BOOL = "{value} is neither true nor false"
NOT_LIST = "{value} is not a list"
NOT_OBJECT = "{value} is not an object with named fields"
NOT_DATE = "{value} is not a date; write year-month-day, for example 2026-03-31"
NOT_PROFILE = "{value} is neither a number, a list of 168 or 8760 numbers, nor the id of a series"
NOT_CHOICE = "{value} is none of {choices}"
NOT_PAIR = "{value} is not a pair of utilization and power"
BAD_TEXT = "the text holds a damaged character (half of a surrogate pair); type it anew"
TOO_LARGE = "{value} is beyond the range of numbers"
ABOVE = "{value} is above {maximum}"
BELOW = "{value} is below {minimum}"
NOT_A_CREDIT = (
    "{value} is an energy attribute certificate, not a carbon credit; enter it as an energy contract"
)
NEGATIVE_CREDIT = "a credit volume cannot be negative"
EMPTY = "this is empty; enter a text"
MISSING = "this is missing"
MISSING_LIST_NULL = "null is not a list; leave the field out or write []"
UNKNOWN_FIELD = "there is no field of this name"
UNKNOWN_FIELD_NEAR = "there is no field of this name; did you mean {near}?"
TWICE = "this field is written twice; keep one of the two"
TOO_DEEP = "this is nested deeper than {limit} levels"
MONTHLY_LENGTH = "{count} values where 12 are needed, January to December"
PROFILE_LENGTH = "{count} values where 168 (a week) or 8760 (a year) are needed"
VALUES_LENGTH = "{count} values where 8760 are needed, one for each hour of a year"
MORE_VALUES = "{count} more values of this list are wrong"
MIX_SOURCE = "{value} is no source of electricity; the sources are {choices}"
MIX_SUM = "the shares add up to {value} instead of 1"
MIX_ROW_TWICE = "the source {value} is in row {row} too; put both into one row, or name them apart"
MIX_ROW_KIND = "{value} is no source of the catalog; say whether it is fossil, nuclear or renewable"
MIX_ROW_FACTOR = "{value} is no source of the catalog; enter its direct emission factor"
MIX_ROW_SOLD = (
    "{value}: {issued} certificates issued are more than {generation} generated plus {expired} expired"
)
MIX_IN_ROW = "row {row}: {problem}"
MIX_NO_GENERATION = "the residual mix needs at least one source with generation"
MIX_NOTHING_LEFT = "no untracked electricity is left, so there is no residual mix"
CURVE_SHORT = "a power curve needs at least two points"
CURVE_ORDER = "utilization {value} does not rise above the point before"
CURVE_START = "the first point is at utilization {value} instead of 0"
CURVE_END = "the last point is at utilization {value} instead of 1"
REFRESH_PURCHASE = "{value} has no purchase of {year} that is in service before {other}; it has {choices}"
REFRESH_GONE = "{value} has nothing in service any more when {year} begins; choose an earlier year"
REFRESH_EMPTY = "{value} has no accelerators yet"
REFRESH_SITE = "the plan has no site {value}"
REFRESH_RATIO = "the performance ratio {value} is not above 0"
REFRESH_EARLY = "the replacement in {value} is not after the purchase in {other}; enter the purchase year"
REFRESH_MODEL = "the catalog has no accelerator {value}"
REFRESH_OUTSIDE = "the year {value} is outside the plan, {first} to {last}"
REFRESH_ORDER = "the year to keep to, {value}, is before the replacement in {other}"
PATH_SHORT = "a path needs at least one year"
PATH_ORDER = "the year {value} is not after the year before"
NOT_YEAR_PAIR = "{value} is not a pair of a year and a value"
PATH_NO_YEAR = "a line without a year or without a value"
CURVE_FLAT = "power at utilization 1 must be above power at utilization 0"
BAD_ID = "{value} holds / or *, which paths need; choose another id"

# --- references -------------------------------------------------------------------------------
SAME_ID = "the id {value} is used by {other} too"
NO_ENTITY = "there is no {what} with the id {value}"
NO_ENTITY_NEAR = "there is no {what} with the id {value}; did you mean {near}?"
NO_ROW = "the catalog has no {what} {value}"
NO_ROW_NEAR = "the catalog has no {what} {value}; did you mean {near}?"
SERIES_RANGE = "the series {value} holds {bad}, outside {minimum} to {maximum}"

# --- steps of a scenario ----------------------------------------------------------------------
STEP_KIND = "{value} is no kind of step; write set, scale or lever"
STEP_PATH = "{value} is not of the form list/id/field or plan/field"
STEP_LIST = "{value} addresses no list; a step can address {choices}"
STEP_FIELD = "{list} have no field {value}"
STEP_FIELD_NEAR = "{list} have no field {value}; did you mean {near}?"
STEP_ID = "an id cannot be changed by a step"
STEP_NO_SCALE = "{value} is not a number and cannot be scaled"

# --- incomplete or contradictory, yet loadable --------------------------------------------------
FLEET_SITE = "the fleet needs a site"
FLEET_COUNT = "the fleet needs a number of accelerators"
FLEET_ACCELERATOR = "the fleet needs an accelerator of the catalog, or a TDP"
IDLE_ABOVE_MAX = "idle power {value} W is above busy power {other} W"
HOST_IDLE_ABOVE_MAX = "host idle power {value} W is above host full power {other} W"
READY_ABOVE_MAX = "ready power {value} W is above busy power {other} W"
READY_BELOW_IDLE = "ready power {other} W is below idle power {value} W"
MEASURED_PATH = "{value} is not of the form list/id/field"
RANGE_PATH = "{value} is not list/id/field of a quantity that can have a range"
RANGE_NEITHER = "a range needs a low and a high, or five scores"
RANGE_BOTH = "a range has a low and a high or five scores, not both"
RANGE_SCORES = "the scores are five whole numbers from 1 (best) to 5"
RANGE_REVERSED = "the low {value} is above the high {other}"
RANGE_OUTSIDE = "the value {value} is not between {low} and {high}"
RANGE_NOT_ENTERED = "a range belongs to an entered value; enter the value first"
RANGE_LEFT = "the value {value} is not in the range entered for it, {low} to {high}: it counts as exact"
SAME_RANGE = "{value} has a range in {other} too"
MEASURED_NOTE = "95 % interval; the sensor's own error comes on top"
CAP_BELOW_IDLE = "power cap {other} W is below idle power {value} W"
BATTERY_NO_POWER = "a battery of {value} kWh without power is not counted; enter its power in kW"
BATTERY_NO_ENERGY = "a battery of {value} kW without capacity is not counted; enter its capacity in kWh"
LIQUID_SHARE_ALONE = "a share of the second cooling system needs that system; choose one"
WORKLOAD_FLEET = "the workload needs a fleet that does it"
WORKLOAD_MODEL = "the workload needs parameters, or a model of the catalog that gives them"
WORKLOAD_ACTIVE = "{value} billion active parameters are more than all {other} billion"
WORKLOAD_TRAINED = "the training needs tokens or FLOPs, or a model of the catalog whose tokens are known"
WORKLOAD_BOTH = "FLOPs are entered, so the {count} tokens are not used; keep one of the two"
WORKLOAD_TEACHER = "distillation needs the parameters of the teacher"
WORKLOAD_REQUESTS = "the service needs requests per day"
WORKLOAD_SHAPE = "the course of the demand is zero in all hours, so no request counts"
WORKLOAD_TOKENS = "a text service needs prompt or output tokens"
WORKLOAD_CLIENTS = "federated training needs clients per round and rounds"
EMBODIED_BOTH = "the figure of the whole server goes before its parts; clear it or the parts"
SHARES_ABOVE_ONE = "with the {other} it is more than 100 %; what is above is cut off"
STATED_NOT_CLOUD = (
    "a factor per accelerator-hour counts in the cloud only; choose that arrangement or clear it"
)
STATED_OWN = (
    "a provider's factor counts in colocation and in the cloud only; choose the arrangement or clear it"
)
STATED_BOTH = "the factor per accelerator-hour goes before the one per kWh; keep one of the two"
CONTRACT_SITE = "the contract needs a site"
CONTRACT_BOTH = "the contract has both a share and a volume; keep one of the two"
CONTRACT_NEITHER = "the contract needs a share of load or a volume"
VINTAGE_REVERSED = "the first year of the vintage {value} is after its last year {other}"
INSTRUMENT_KIND = "{value} is no certificate; choose the kind that goes with it"
TERM_REVERSED = "the first year {value} is after the last year {other}"
SERVICE_REVERSED = "the last year in service {other} is before the purchase in {value}"
CREDIT_VOLUME = "the credit needs a volume"
CREDIT_DATE = "a retired credit needs a retirement date"
TARGET_GOAL = "the target needs a target value or a reduction"
TARGET_BOTH = "the target value goes before the reduction; keep one of the two"
TARGET_RATE = "a fixed percentage per year needs the reduction per year"
TARGET_BUDGET = "a budget path needs the budget"
TARGET_YEARS = "the target year {value} is not after the base year {other}"
TARGET_NET_ZERO = "the net-zero year {value} is not after the base year {other}"
TARGET_RISES = "{measure} shall rise: choose the path linear or limit, with a target value"
TARGET_NO_SUM = "{measure} is a ratio, which has no budget; choose another path"
TARGET_NO_SITE = "{measure} is a figure of the whole plan; leave the site empty"
TARGET_NEGATIVE = "only the balance after credits can be below 0"
CURRENCY_RATE = "the catalog has no exchange rate for {value}; enter the exchange rate"

# --- files ------------------------------------------------------------------------------------
FILE_FAULT = "{first}"
FILE_FAULTS = "{first} (and {count} more)"
FILE_MISSING = "{file} does not exist"
FILE_FOLDER = "{file} is a folder, not a plan file"
FILE_SPECIAL = "{file} is not an ordinary file"
FILE_DENIED = "{file} cannot be read: permission denied"
FILE_UNREADABLE = "{file} cannot be read: {reason}"
FILE_SIZE = "the file is larger than {limit} MB, which no plan is"
FILE_EMPTY = "the file is empty"
FILE_ENCODING = "the file is not UTF-8 text (byte {position}), so it is no plan file or it is damaged"
FILE_JSON = "the file is not valid JSON: line {line}, column {column}: {reason}"
FILE_DEEP = "the file is nested too deeply to be a plan"
FILE_NUMBER = "the file holds a number with too many digits"
FILE_NO_PLAN = "the file is JSON, but not a GreenPlanner plan: it names no schema version"
FILE_SCHEMA = "schema: {value} is not a schema version; it is a whole number from 1"
FILE_NEWER = "made by a newer GreenPlanner (schema {value}; this one reads up to {limit}): update the program"
FILE_OLDER = "made by a GreenPlanner too old for this one (schema {value})"
FILE_MIGRATION = "the file of schema {value} cannot be brought to the present schema: {reason}"
SAVE_READ_ONLY = "{file} is read-only; save under another name"
SAVE_DENIED = "{file} cannot be written: permission denied; save to another folder"
SAVE_FULL = "{file} was not saved: the disk is full; free some space or save to another disk"
SAVE_NO_FOLDER = "{file} was not saved: the folder {folder} does not exist"
SAVE_FOLDER = "{file} is a folder; choose a file name"
SAVE_FAILED = "{file} was not saved: {reason}"
SAVE_FAULTS = "the plan cannot be saved as it is: {first}"

# --- edits ------------------------------------------------------------------------------------
EDIT_LIST = "there is no list {value}; the lists are {choices}"
EDIT_PATH = "{value} is not of the form list/id/field or plan/field"
EDIT_FIELD = "{list} have no field {value}"
EDIT_ID_FIXED = "the id {value} stays as it is; other parts of the plan refer to it"
EDIT_USED = "{value} is used by {users}; remove these first, or together with it"
EDIT_VALUE = "{path}: {problem}"
EDIT_TYPE = "{value} is not a member of the list {list}"

# --- typed values -----------------------------------------------------------------------------
PARSE_NUMBER = "{value} is not a number"
PARSE_GROUPS = "{value} has thousands separators in odd places"
PARSE_WHOLE = "{value} is not a whole number"
PARSE_BOOL = "{value} is neither yes nor no"
PARSE_CHOICE = "{value} is none of {choices}"
PARSE_DATE = "{value} is not a date; write year-month-day, for example 2026-03-31"
PARSE_MIX = "{value} is not a source with its share, for example coal 60 %; gas 40 %"
PARSE_PATH = "{value} is not a year with a value, for example 2026: 0.38; 2035: 0.12"
PARSE_CURVE = "{value} is not a list of points, for example 0 0.1; 0.5 0.7; 1 1"
PARSE_NONE = "this field cannot be typed as text"

# --- scenarios --------------------------------------------------------------------------------
SCENARIO_UNKNOWN = "there is no scenario {value}"
SCENARIO_UNKNOWN_NEAR = "there is no scenario {value}; did you mean {near}?"
SCENARIO_TWO = "{count} scenarios are named {value}; use the id instead"
SCENARIO_STEP = "scenario {scenario}, step {step} ({path}): {problem}"
SCENARIO_NO_VALUE = "there is no value to scale"


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong with a plan, and where.

    ``path`` gives positions (``fleets[3].utilization``), ``text`` the sentence without the path.
    ``blocking`` faults make a plan file unreadable: wrong types, unknown fields, values out of
    range, duplicate ids, references to nothing. The others (a fleet without a count, a retired
    credit without a date, idle power above busy power) leave a draft that loads and saves, while
    ``greenplanner check`` reports all.
    """

    path: str
    text: str
    template: str
    fields: dict[str, str]
    blocking: bool = True

    def __str__(self) -> str:
        return f"{self.path}: {self.text}" if self.path else self.text


def fault(path: str, template: str, blocking: bool = True, /, **fields: str) -> Fault:
    """Return the fault whose text is the filled template."""
    return Fault(path, template.format(**fields), template, fields, blocking)


class SentenceError(ValueError):
    """An error of one translatable sentence: ``template`` filled with ``fields``.

    Where it wraps another sentence, ``inner`` is that one, and its text the field ``problem``.
    """

    def __init__(self, template: str, inner: SentenceError | None = None, /, **fields: str) -> None:
        if inner is not None:
            fields["problem"] = str(inner)
        super().__init__(template.format(**fields))
        self.template = template
        self.fields = fields
        self.inner = inner


def shown(value: object) -> str:
    """Return a value as sentences show it: numbers plain, texts as they are, all of it short."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = f"'{value}'" if not value.strip() or value != value.strip() else value
        text = text.encode("utf-8", "replace").decode("utf-8")
    elif isinstance(value, int):
        text = str(value) if value.bit_length() < 128 else f"a number of {value.bit_length()} bits"
    elif isinstance(value, float):
        text = repr(value).removesuffix(".0")
    elif isinstance(value, dict):
        return "an object"
    elif isinstance(value, (list, tuple)):
        return "a list"
    else:
        text = str(value)
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:57] + "..."


def quoted(value: object) -> str:
    """Return a value as :func:`shown`, texts in quotes to tell '1.4' from 1.4."""
    text = shown(value)
    return f"'{text}'" if isinstance(value, str) and not text.startswith("'") else text
