"""The catalog: reads the tables of ``resources/catalog`` into typed rows, looks up, searches."""
