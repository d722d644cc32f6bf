"""Colors and fonts: ten tokens per scheme feed the palette, the style sheet and the charts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

Scheme = Literal["light", "dark", "system"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "system")
_SCHEME_PROPERTY = "greenplanner_scheme"
_TOKENS_PROPERTY = "greenplanner_dark"
# Families that hold Chinese glyphs, in the order of preference; only installed ones are used.
_CJK = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)


@dataclass(frozen=True)
class Tokens:
    """The colors of one scheme as ``#rrggbb``."""

    window: str
    surface: str
    surface_alt: str
    border: str
    text: str
    text_muted: str
    accent: str
    accent_text: str
    accent_soft: str
    danger: str
    warning: str
    ok: str
    ghost: str
    series: tuple[str, ...]


# The series were searched for the largest smallest distance (CIE Lab) under normal, protan, deutan
# and tritan sight at a contrast of 3:1 or more against the surface; the test computes both again.
LIGHT = Tokens(
    window="#f5f7f6",
    surface="#ffffff",
    surface_alt="#eef2f0",
    border="#d5dcd8",
    text="#15201b",
    text_muted="#586660",
    accent="#0a7a4b",
    accent_text="#ffffff",
    accent_soft="#dcf0e6",
    danger="#b3261e",
    warning="#8a5a00",
    ok="#0a7a4b",
    ghost="#84908a",
    series=("#0a7a4b", "#838de2", "#9d9125", "#4c2673", "#cf6e99", "#24404c", "#4841d2", "#5b2a15"),
)
DARK = Tokens(
    window="#121816",
    surface="#1b2320",
    surface_alt="#232d29",
    border="#33403a",
    text="#e8eeea",
    text_muted="#a0aea7",
    accent="#3cc68a",
    accent_text="#06130d",
    accent_soft="#1d3b2e",
    danger="#ff8a7a",
    warning="#f2bd4c",
    ok="#3cc68a",
    ghost="#75837c",
    series=("#3cc68a", "#be8cd9", "#be842d", "#abe3db", "#c44f4f", "#cbd241", "#3f7983", "#b541d2"),
)


def tokens() -> Tokens:
    """Return the tokens in force."""
    app = QApplication.instance()
    return DARK if app is not None and app.property(_TOKENS_PROPERTY) else LIGHT


def scheme() -> Scheme:
    """Return the scheme that was asked for, which may be ``system``."""
    app = QApplication.instance()
    asked = app.property(_SCHEME_PROPERTY) if app is not None else None
    return asked if asked in SCHEMES else "system"


def apply(app: QApplication, scheme: Scheme) -> None:
    """Give the application a scheme; every widget gets a PaletteChange event."""
    hints = app.styleHints()
    if app.property(_SCHEME_PROPERTY) is None:
        app.setStyle("Fusion")
        hints.colorSchemeChanged.connect(lambda: _follow_system(app))
    app.setProperty(_SCHEME_PROPERTY, scheme)
    if scheme == "system":
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
    else:
        dark = scheme == "dark"
    app.setProperty(_TOKENS_PROPERTY, dark)
    chosen = DARK if dark else LIGHT
    app.setPalette(palette(chosen))
    app.setStyleSheet(style_sheet(chosen))


def _follow_system(app: QApplication) -> None:
    if scheme() == "system":
        apply(app, "system")


def palette(t: Tokens) -> QPalette:
    """Return the palette of a scheme."""
    role = QPalette.ColorRole
    result = QPalette()
    for which, color in (
        (role.Window, t.window),
        (role.WindowText, t.text),
        (role.Base, t.surface),
        (role.AlternateBase, t.surface_alt),
        (role.ToolTipBase, t.surface),
        (role.ToolTipText, t.text),
        (role.PlaceholderText, t.text_muted),
        (role.Text, t.text),
        (role.Button, t.surface),
        (role.ButtonText, t.text),
        (role.BrightText, t.danger),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.accent_text),
        (role.Accent, t.accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Light, t.surface),
        (role.Midlight, t.border),
        (role.Mid, t.border),
        (role.Dark, t.ghost),
        (role.Shadow, t.border),
    ):
        result.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.ghost))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.border))
    return result


def style_sheet(t: Tokens) -> str:
    """Return the style sheet of a scheme; selectors are object names and plain classes."""
    from greenplanner import resources

    text = resources.path("style.qss").read_text(encoding="utf-8")
    text = text.replace("@icons", resources.path("icons").as_posix())
    text = text.replace("@scheme", "dark" if t is DARK else "light")
    for name in sorted(Tokens.__dataclass_fields__, key=len, reverse=True):
        value = getattr(t, name)
        if isinstance(value, str):
            text = text.replace(f"@{name}", value)
    return text


def cjk_family() -> str | None:
    """Return an installed family with Chinese glyphs, or None."""
    installed = set(QFontDatabase.families())
    found = next((family for family in _CJK if family in installed), None)
    if found is None:
        chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
        found = chinese[0] if chinese else None
    return found


def chart_families() -> list[str]:
    """Return the installed families for chart texts, Chinese last."""
    installed = set(QFontDatabase.families())
    wanted = ("Segoe UI", "Helvetica Neue", "Inter", "Noto Sans", "DejaVu Sans", "Liberation Sans")
    families = [family for family in wanted if family in installed][:1]
    # DejaVu Sans comes with matplotlib: it is there even where the system does not have it.
    families += [family for family in ("DejaVu Sans",) if family not in families]
    chinese = cjk_family()
    return families + ([chinese] if chinese else [])


def matplotlib_style(t: Tokens) -> dict[str, Any]:
    """Return rcParams for ``matplotlib.rc_context``, in the colors of the tokens."""
    from cycler import cycler

    return {
        "font.family": _known_to_matplotlib(chart_families()),
        "font.size": 9.5,
        "axes.unicode_minus": True,
        "figure.facecolor": t.surface,
        "figure.edgecolor": t.surface,
        "savefig.facecolor": t.surface,
        "axes.facecolor": t.surface,
        "axes.edgecolor": t.border,
        "axes.labelcolor": t.text_muted,
        "axes.titlecolor": t.text,
        "axes.titlesize": 11,
        "axes.titlelocation": "left",
        "axes.titlepad": 10,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.grid": True,
        "axes.grid.axis": "y",
        "axes.prop_cycle": cycler(color=t.series),
        "grid.color": t.border,
        "grid.linewidth": 0.6,
        "grid.alpha": 0.7,
        "text.color": t.text,
        "xtick.color": t.text_muted,
        "ytick.color": t.text_muted,
        "xtick.major.size": 0,
        "ytick.major.size": 0,
        "legend.frameon": False,
        "legend.labelcolor": t.text,
        "hatch.color": t.surface,
        "lines.linewidth": 1.8,
    }


def _known_to_matplotlib(families: list[str]) -> list[str]:
    """Drop what matplotlib has not found: it would log a line for each text item."""
    from matplotlib import font_manager

    def missing() -> list[str]:
        known = {entry.name for entry in font_manager.fontManager.ttflist}
        return [family for family in families if family not in known]

    # The stored list of fonts may be older than a font that was installed since. The name of a file
    # mostly tells its family; where it does not (wqy-microhei.ttc), the files themselves are asked.
    for same in (_same, _holds):
        wanted = missing()
        for path in font_manager.findSystemFonts() if wanted else ():
            if any(same(family, path) for family in wanted):
                font_manager.fontManager.addfont(path)
    left = missing()
    return [family for family in families if family not in left] or ["DejaVu Sans"]


def _same(family: str, path: str) -> bool:
    plain = path.casefold().replace("-", "").replace(" ", "").replace("_", "")
    return family.casefold().replace(" ", "") in plain


def _holds(family: str, path: str) -> bool:
    from matplotlib.ft2font import FT2Font

    try:
        return FT2Font(path).family_name == family
    except (OSError, RuntimeError):
        return False
