"""The document: types, file format, filling from the catalog, edits, undo history. No Qt."""
