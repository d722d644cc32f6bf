"""A flow picture (Sankey diagram) with ribbons of its own: no pyplot, no Qt, no words.

Nodes stand in columns. A link that skips a column passes it in a lane of its own, so ribbons never
run through a node; each node has at least the height of its label, so labels never overlap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import msgspec
import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from greenplanner.report.figures_hours import Colors

# In shares of the height of the picture: the least height of a slot, and the gap between slots.
SLOT, GAP = 0.05, 0.012
_FIRST_SLOT = 0.085  # labels of sources have two lines
_BAR = 0.022  # width of a node
_LEFT, _RIGHT = 0.17, 0.70  # where the first and the last column stand


class Node(msgspec.Struct, frozen=True):
    """One node: its column from the left, its label, and the number of its color (-1 a loss, -2 neutral)."""

    key: str
    label: str
    column: int
    color: int


class Link(msgspec.Struct, frozen=True):
    """One ribbon; ``value`` in the unit of the caller."""

    source: str
    target: str
    value: float


class Placed(msgspec.Struct, frozen=True):
    """A node or lane in the picture: x, the bottom and the height, and the middle of its slot."""

    x: float
    bottom: float
    height: float
    slot: float


class Sankey(msgspec.Struct, frozen=True):
    """Nodes in the order from top to bottom within their columns, and links."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]

    def inflow(self, key: str) -> float:
        """Return what flows into a node."""
        return sum(link.value for link in self.links if link.target == key)

    def outflow(self, key: str) -> float:
        """Return what flows out of a node."""
        return sum(link.value for link in self.links if link.source == key)

    def value(self, key: str) -> float:
        """Return the size of a node."""
        return max(self.inflow(key), self.outflow(key))


def _lane(link: Link, column: int) -> str:
    return f"{link.source}>{link.target}@{column}"


def _columns(sankey: Sankey) -> list[list[tuple[str, float, bool]]]:
    """Return for each column (key, value, is a node) from top to bottom, lanes of passing links below."""
    column = {node.key: node.column for node in sankey.nodes}
    used = [node for node in sankey.nodes if sankey.value(node.key) > 0]
    found: list[list[tuple[str, float, bool]]] = [[] for _ in range(max(column.values()) + 1)]
    order = {node.key: place for place, node in enumerate(sankey.nodes)}
    for number, entries in enumerate(found):
        items: list[tuple[float, str, float, bool]] = [
            (order[node.key], node.key, sankey.value(node.key), True)
            for node in used
            if node.column == number
        ]
        # A lane keeps the place of where it leads to.
        items += [
            (order[link.target] - 0.5, _lane(link, number), link.value, False)
            for link in sankey.links
            if column[link.source] < number < column[link.target]
        ]
        entries += [(key, value, real) for _, key, value, real in sorted(items, key=lambda item: item[0])]
    return [entries for entries in found if entries]


def layout(sankey: Sankey) -> dict[str, Placed]:
    """Return where nodes and lanes stand; one scale holds for all columns."""
    columns = _columns(sankey)

    def slot_of(number: int, value: float, real: bool) -> float:
        least = _FIRST_SLOT if number == 0 else SLOT
        return max(value, least) if real else value

    def need(number: int, scale: float) -> float:
        entries = columns[number]
        slots = [slot_of(number, value * scale, real) for _, value, real in entries]
        return sum(slots) + GAP * (len(entries) - 1)

    low, high = 0.0, 1.0 / max(sum(value for _, value, _ in entries) for entries in columns)
    for _ in range(60):
        middle = (low + high) / 2
        if all(need(number, middle) <= 1.0 for number in range(len(columns))):
            low = middle
        else:
            high = middle
    placed: dict[str, Placed] = {}
    last = max(len(columns) - 1, 1)
    for number, entries in enumerate(columns):
        x = _LEFT + (_RIGHT - _LEFT) * number / last
        top = 1.0 - (1.0 - need(number, low)) / 2
        for key, value, real in entries:
            height = value * low
            slot = slot_of(number, height, real)
            placed[key] = Placed(x, top - slot / 2 - height / 2, height, top - slot / 2)
            top -= slot + GAP
    return placed


def _ribbon(start: tuple[float, float], end: tuple[float, float], height: float) -> Path:
    (x0, y0), (x1, y1) = start, end
    middle = (x0 + x1) / 2
    points = [
        (x0, y0),
        (middle, y0),
        (middle, y1),
        (x1, y1),
        (x1, y1 + height),
        (middle, y1 + height),
        (middle, y0 + height),
        (x0, y0 + height),
        (x0, y0),
    ]
    codes = [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3, Path.CLOSEPOLY]
    return Path(np.array(points), codes)


def draw_sankey(
    figure: Figure, palette: Colors, sankey: Sankey, *, amount: Callable[[float], str]
) -> Mapping[str, Placed]:
    """Draw the picture; ``amount`` writes a value with its unit. Returns where everything stands."""
    figure.set_facecolor(palette.surface)
    axes = figure.add_subplot()
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(-0.02, 1.02)
    if not sankey.links:
        return {}
    placed = layout(sankey)
    nodes = {node.key: node for node in sankey.nodes}
    columns = sorted({nodes[key].column for key in placed if key in nodes})
    order = list(placed)
    scale = next(iter(placed.values())).height / max(_size(sankey, order[0]), 1e-300)
    # Ribbons leave and reach a node in the order of where they go and come from.
    left = {key: item.bottom + item.height for key, item in placed.items()}
    right = dict(left)
    steps: list[tuple[str, str, Link]] = []
    for link in sankey.links:
        path = [link.source]
        first, last = nodes[link.source].column, nodes[link.target].column
        path += [_lane(link, column) for column in range(first + 1, last) if column in columns]
        path = [key for key in path if key in placed] + [link.target]
        steps += [(one, two, link) for one, two in pairwise(path)]
    starts: dict[tuple[str, str, Link], float] = {}
    for step in sorted(steps, key=lambda step: -placed[step[1]].slot):
        right[step[0]] -= step[2].value * scale
        starts[step] = right[step[0]]
    for step in sorted(steps, key=lambda step: -placed[step[0]].slot):
        one, two, link = step
        height = link.value * scale
        left[two] -= height
        origin = placed[one].x + (_BAR if one in nodes else 0.0)
        ends = nodes[link.target].column == columns[-1]
        color = _color(palette, nodes[link.target if ends else link.source])
        ribbon = _ribbon((origin, starts[step]), (placed[two].x, left[two]), height)
        axes.add_patch(PathPatch(ribbon, facecolor=color, alpha=0.38, linewidth=0))
    for key, item in placed.items():
        if key in nodes:
            box = Rectangle((item.x, item.bottom), _BAR, item.height, linewidth=0)
            box.set_facecolor(_color(palette, nodes[key]))
            axes.add_patch(box)
            _label(axes, palette, nodes[key], item, amount(sankey.value(key)), columns)
    return placed


def _size(sankey: Sankey, key: str) -> float:
    if ">" not in key:
        return sankey.value(key)
    return next(link.value for link in sankey.links if key.startswith(f"{link.source}>{link.target}@"))


def _color(palette: Colors, node: Node) -> str:
    if node.color < 0:
        return str(palette.text_muted if node.color == -2 else palette.ghost)
    return str(palette.series[node.color])


def _label(
    axes: object, palette: Colors, node: Node, item: Placed, amount: str, columns: Sequence[int]
) -> None:
    first, last = node.column == columns[0], node.column == columns[-1]
    style = {"color": palette.text, "fontsize": "small", "gid": f"label-{node.key}"}
    write = axes.text  # type: ignore[attr-defined]
    if first:
        write(item.x - 0.01, item.slot, f"{node.label}\n{amount}", ha="right", va="center", **style)
    elif last:
        write(item.x + _BAR + 0.01, item.slot, f"{node.label}  {amount}", ha="left", va="center", **style)
    else:
        middle = item.x + _BAR / 2
        write(
            middle, item.slot, f"{node.label}\n{amount}", ha="center", va="center", **style,
            bbox={"boxstyle": "round,pad=0.3", "facecolor": palette.surface, "alpha": 0.85, "linewidth": 0},
        )  # fmt: skip
