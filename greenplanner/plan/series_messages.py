"""The sentences of the import of hourly files, as templates that the window can translate."""

from __future__ import annotations

import msgspec

from greenplanner.plan.messages import SentenceError

# --- what cannot be read ----------------------------------------------------------------------
MISSING = "{file} does not exist"
UNREADABLE = "{file} cannot be read: {reason}"
TOO_LARGE = "{file} is larger than {limit} MB; an hourly file of one year has less than 10"
EMPTY = "{file} is empty"
WORKBOOK = "{file} is an Excel workbook; save the sheet as CSV and import that"
BINARY = "{file} is not a text file"
BAD_CSV = "{file}, row {row}: the line cannot be split into cells ({reason})"
NO_VALUES = "{file} has no column of numbers"
NO_TIME = (
    "{file} has {count} values and no time column; without one 8760 are needed, "
    "or 8784 of a leap year, or two or four times as many"
)
BAD_TIME = "{file}, row {row}: {value} in the column {column} is not a time"
BAD_DATE = "{file}, row {row}: {value} in the column {column} is no date of the calendar"
BAD_VALUE = "{file}, row {row}: {value} in the column {column} is not a number"
NOT_FINITE = "{file}, row {row}: {value} in the column {column} is beyond the range of numbers"
SHORT_ROW = "{file}, row {row}: {count} cells where {expected} are needed"
NEGATIVE = "{file}, row {row}: {value} in the column {column} is negative, which {what} cannot be"
ABOVE_ONE = (
    "{file}, row {row}: {value} in the column {column} is above {limit}, the most a utilization can be"
)
TOO_HIGH = (
    "{file}, row {row}: {value} in the column {column} is more than {limit} kg/kWh, above any grid; "
    "check the unit (understood: {unit})"
)
TWO_TIMES = (
    "{file} has several time columns, {columns}, that do not say which one counts; "
    "choose one of them or remove the others"
)
NO_COLUMN = "{file} has no column {value}; the columns are {columns}"
NO_UNIT = "{value} is no unit that can be read; the units are {units}"
NO_ZONE = "{value} is no time zone; write a name such as Europe/Berlin or an offset such as +01:00"
NO_YEAR = "{file} has no hour of the year {value}; it holds {years}"
DAY_OR_MONTH = "{file}, row {row}: {value} may be day.month or month.day; write dates as year-month-day"
COARSE = "{file} has one value every {hours} h; hourly values are needed"
MANY_PER_TIME = (
    "{file}, row {row}: {count} rows have the time of another row, so the file seems to hold "
    "several zones or kinds; leave one of them"
)
SHORT_YEAR = (
    "{file} covers {count} of the 8760 hours of {year}, from {first} to {last}; at least {least} are "
    "needed, or choose to repeat the mean day of the file"
)

# --- what was understood ----------------------------------------------------------------------
ENCODING = "text in {value}"
DELIMITER = "cells separated by {value}"
ONE_COLUMN = "one value a line"
SKIPPED = "lines before the table that were passed over: {count}"
FOOTER = "lines after the table that were passed over: {count}"
DECIMAL = "decimal mark: {value}"
TIME_COLUMN = "time: column {column}, read as {form}"
TIME_IGNORED = "the time column {column} was not used"
TIME_END = "the times name the end of each interval; they were moved to its start"
TIME_NONE = "no time column: the values are taken as the hours of a year from 1 January 00:00"
RESOLUTION = "one value every {value} minutes"
ZONE_FILE = "time zone: {value}, as the file says"
ZONE_FILE_ONLY = "time zone: {value}, written in the times themselves, so the chosen one was not needed"
ZONE_USER = "time zone: {value}, as chosen"
ZONE_CLOCK = "time zone: {value}, because the hour lost at its change to summer time is missing"
ZONE_ASSUMED = "time zone: UTC, because the file names none; choose another if the times are local"
VALUE_COLUMN = "values: column {column}"
VALUE_OTHERS = "other columns that could be used: {columns}"
UNIT = "unit: {value}"
UNIT_CONVERTED = "unit: {value}, converted to {target}"
UNIT_GUESSED = "unit: {value}, guessed from the size of the values; choose another if it is wrong"
UNIT_UNKNOWN = "unit: not named; the values were taken as they are"
MARGINAL = "marginal intensity: good for comparing shifts of load, not for an inventory"
BASIS = "basis: {value}"
ESTIMATED = "{count} of the {all} values are estimates of the source (column {column})"
YEAR = "year: {value}"
YEAR_OTHERS = "the file holds other years too: {value}"
WEEKDAY = (
    "1 January {year} was a {day}; the plan's year begins on a Monday and keeps the dates, not the weekdays"
)

# --- what was repaired ------------------------------------------------------------------------
GAP_LINE = "a gap of {count} h from {when} UTC was filled by a straight line"
GAP_DAYS = "a gap of {count} h from {when} UTC was filled from the same hours of the days around it"
GAPS_MORE = "further gaps filled in the same way: {count}, {hours} h in all"
SPRING = "the hour {when} does not exist in {zone}; nothing is missing there"
SPRING_VALUE = "the hour {when} does not exist in {zone}; row {row}, which has it, was left out"
AUTUMN = "the hour {when} is there twice, in summer and in winter time; both were used"
AUTUMN_ONCE = "the hour {when} is there once though it passes twice in {zone}; the second one was filled"
DUPLICATE = "times that are there twice: {count}, the first in row {row}; their values were averaged"
LEAP = "29 February was left out"
AVERAGED = "values every {value} minutes were averaged to hours"
SUMMED = "energies of {value} minutes were added up to hours"
SPREAD = "values every {value} h were held over the hours until the next one"
SHARED = "energies of {value} h were spread evenly over their hours"
WRAPPED = "{count} h at the {place} of the UTC year come from the other end of the local year"
REPEATED = "{count} h that the file does not hold repeat the mean day of those that it holds"
BLANKS = "cells without a value: {count}, the first in row {row}; they count as gaps"
ORDER = "the rows were in descending order and were turned"


class Sentence(msgspec.Struct, frozen=True):
    """A statement on an import: the filled template, and its parts for a translation."""

    text: str
    template: str
    fields: dict[str, str]

    def __str__(self) -> str:
        return self.text


def say(template: str, **fields: str) -> Sentence:
    """Return the sentence of a template."""
    return Sentence(template.format(**fields), template, fields)


class SeriesFileError(SentenceError):
    """An hourly file cannot be imported; one sentence with the file and, where there is one, the row."""
