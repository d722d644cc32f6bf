"""The sheets of the workbook, one module a subject."""
