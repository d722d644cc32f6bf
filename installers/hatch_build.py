"""Puts ``resources/`` into the wheel as ``greenplanner/_resources``.

An editable install gets no copy: there ``greenplanner.resources`` finds the checkout's own folder.
"""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """The hook that pyproject.toml names."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Include the folder in a wheel that is built for use elsewhere."""
        if version == "standard":
            build_data["force_include"]["resources"] = "greenplanner/_resources"
