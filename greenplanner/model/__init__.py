"""The vectorized model: pure functions on arrays, no I/O, no clock, no randomness."""
