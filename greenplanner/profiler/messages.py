"""The sentences of the profiler as templates, so that the window can translate them."""

from __future__ import annotations

from typing import Final

# --- why nothing can be measured --------------------------------------------------------------
PROBLEMS: Final[dict[str, str]] = {
    "no-package": "GPU profiling is not installed: the Python package nvidia-ml-py is missing. Install it "
    "with: pip install nvidia-ml-py",
    "wrong-package": "The outdated Python package pynvml hides NVIDIA's own one. Remove it with: pip "
    "uninstall pynvml; then install NVIDIA's again with: pip install --force-reinstall nvidia-ml-py",
    "no-driver": "No NVIDIA driver was found on this computer.",
    "not-loaded": "The NVIDIA driver is installed but not running; load it or restart the computer.",
    "mismatch": "The NVIDIA driver was updated while the computer ran; restart the computer.",
    "no-permission": "The system refuses access to the NVIDIA driver; ask the administrator for the right to "
    "use the GPU.",
    "no-gpu": "The NVIDIA driver works but finds no GPU in this computer.",
    "no-such-gpu": "There is no GPU {index}; this computer has {choices}.",
    "lost": "The GPU does not answer any more (it fell off the bus); what was measured is kept. Restart the "
    "computer.",
    "reset-required": "The GPU must be reset before it can be measured; what was measured is kept.",
    "unanswered": "The NVIDIA driver did not answer within {seconds} seconds.",
    "died": "The measuring process ended unexpectedly; what was measured until then is kept.",
    "not-started": "The measuring process could not be started ({reason}).",
    "driver-error": "The NVIDIA driver reports an error: {reason}.",
    "write-failed": "The recording cannot be written to {file}: {reason}.",
}

# --- what the user must know of a device ------------------------------------------------------
NOTES: Final[dict[str, str]] = {
    "demo": "This is a demonstration: the figures are made up by the program, no GPU is measured.",
    "mig": "The GPU is divided into instances (MIG). Power and energy are those of the whole board; "
    "utilization is not reported.",
    "vgpu": "This is a virtual GPU; its host keeps power and energy to itself.",
    "wsl": "Under Windows Subsystem for Linux the list of processes is not reported.",
    "no-power": "This GPU does not report its power, so no energy can be measured.",
    "no-counter": "This GPU has no energy counter; energy is integrated from its power.",
    "averaged": "This GPU reports power as an average over one second; short peaks are not seen.",
    "module-scope": "This GPU reports the power of the whole module, which includes the processor beside it.",
    "asleep": "This GPU is asleep; measuring wakes it and keeps it awake.",
    "others": "Other programs use this GPU too; the figures are those of the whole GPU.",
}

# --- files ------------------------------------------------------------------------------------
NOT_A_RECORDING = "{file} is not a recording of this program"
EMPTY_FILE = "{file} is empty"
NEWER_VERSION = "{file} was made by a newer version of this program (format {version}); update the program"
CANNOT_READ = "{file} cannot be read: {reason}"
CANNOT_WRITE = "{file} cannot be written: {reason}"

# --- why an energy is shown as it is ----------------------------------------------------------
ENERGY_REASONS: Final[dict[str, str]] = {
    "counter": "Measured by the GPU's own energy counter; it agrees with the integrated power to "
    "{percent} %.",
    "counter-short": "Measured by the GPU's own energy counter; the measurement is too short to check it "
    "closely (the integrated power differs by {percent} %).",
    "counter-only": "Measured by the GPU's own energy counter; there is no power reading to check it "
    "against.",
    "no-counter": "Integrated from power: this GPU has no energy counter.",
    "disagree": "Integrated from power: the energy counter differs from it by {percent} %, more than "
    "{limit} %, and is not trusted.",
    "uncovered": "Integrated from power: the energy counter covers too little of this window.",
    "nothing": "Neither power nor energy is reported in this window.",
}

# --- the clocks' event reasons ----------------------------------------------------------------
# Bits of nvmlClocksEventReasons (nvml.h, nvmlClocksEventReason* constants).
CLOCK_REASONS: Final[dict[int, str]] = {
    0x001: "idle",
    0x002: "clocks set by an application",
    0x004: "power limit",
    0x008: "hardware slowdown",
    0x010: "sync boost",
    0x020: "temperature (software)",
    0x040: "temperature (hardware)",
    0x080: "power brake by the supply",
    0x100: "display clocks",
}
# Those that slow the work down; the others are ordinary.
THROTTLING: Final = 0x004 | 0x008 | 0x020 | 0x040 | 0x080


def clock_reasons(bits: float | None) -> tuple[str, ...] | None:
    """Return the reasons in words, () where nothing holds the clocks back, None where not reported."""
    if bits is None or bits != bits:
        return None
    number = int(bits)
    known = tuple(word for bit, word in CLOCK_REASONS.items() if number & bit)
    rest = number & ~sum(CLOCK_REASONS)
    return (*known, f"reason 0x{rest:x}") if rest else known
