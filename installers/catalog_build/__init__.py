"""Builds the catalog tables from the reference facts (developer tool, not shipped)."""
