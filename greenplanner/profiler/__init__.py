"""Live GPU: sampling in a process of its own, recordings, energy of a window. No Qt.

``pynvml`` is imported by :mod:`greenplanner.profiler.nvml` only, and that module by the worker
process only: no other part of the program loads the driver's library.
"""
