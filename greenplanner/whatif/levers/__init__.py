"""Levers: measures as functions from a plan to another plan, by subject in the modules here."""

from greenplanner.whatif.levers.registry import LeverError as LeverError
from greenplanner.whatif.levers.registry import applicable as applicable
from greenplanner.whatif.levers.registry import apply_lever as apply_lever
from greenplanner.whatif.levers.registry import apply_with_cost as apply_with_cost
from greenplanner.whatif.levers.registry import functions as functions
