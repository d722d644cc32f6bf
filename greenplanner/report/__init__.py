"""The workbook, figures and texts made from results."""
