"""Qt models and the texts of their cells."""
