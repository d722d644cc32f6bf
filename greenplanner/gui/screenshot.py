"""A picture of any page of the window, without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTHS, HEIGHTS = (640, 7680), (420, 4320)


class ScreenshotError(ValueError):
    """The picture cannot be made; the message is one sentence for the user."""


def parse_size(text: str) -> tuple[int, int]:
    """Return (width, height) of ``1280x800``."""
    parts = text.lower().replace("×", "x").split("x")
    try:
        width, height = (int(part) for part in parts)
    except ValueError:
        raise ScreenshotError(f"{text!r} is no size; write width x height, for example 1280x800") from None
    for name, value, (low, high) in (("width", width, WIDTHS), ("height", height, HEIGHTS)):
        if not low <= value <= high:
            raise ScreenshotError(f"the {name} {value} is not between {low} and {high}")
    return width, height


def screenshot(
    plan_path: str | Path | None,
    page: str,
    size: str | tuple[int, int],
    theme: str,
    language: str,
    out: str | Path,
    scenario: str | None = None,
    explain: str | None = None,
) -> None:
    """Write a PNG of the whole window with one page open.

    Parameters
    ----------
    plan_path : str or Path, optional
        The plan; None shows the welcome of an empty window.
    page : str
        The id of a page, for example ``overview``.
    size : str or (int, int)
        Width and height in pixels, ``1280x800``.
    theme : {"light", "dark"}
    language : {"en", "zh_CN"}
    out : str or Path
    scenario : str, optional
        Name or id of the scenario to show; the baseline where None.
    explain : str, optional
        A figure whose explanation stands open beside the page, for example ``pue`` or ``it_kwh@berlin``.

    Raises
    ------
    ScreenshotError
        With one sentence on what is wrong.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    width, height = parse_size(size) if isinstance(size, str) else parse_size(f"{size[0]}x{size[1]}")
    _check(page, theme, language)
    from greenplanner.gui import theme as colors
    from greenplanner.gui.app import make_application
    from greenplanner.gui.document import Document
    from greenplanner.gui.i18n import apply_language

    with _quiet_platform():
        app = make_application()
        colors.apply(app, theme)  # type: ignore[arg-type]
        apply_language(app, language)
        document = Document()
        if plan_path is not None:
            _load(document, Path(plan_path), scenario)
        where = page if plan_path is not None else "welcome"
        _draw(document, where, (width, height), Path(out), explain)


def _explain(window: object, key: str) -> None:
    panel = window.explain_panel  # type: ignore[attr-defined]
    window.explain(key)  # type: ignore[attr-defined]
    if not panel.tree.topLevelItemCount():
        raise ScreenshotError(f"no figure is called {key!r}")


@contextmanager
def _quiet_platform() -> Iterator[None]:
    """Drop what the offscreen platform says of each window; it means nothing to a user."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith("This plugin does not support"):
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _check(page: str, theme: str, language: str) -> None:
    from greenplanner.gui.i18n import LANGUAGES
    from greenplanner.gui.pages import PAGES

    for what, value, known in (
        ("page", page, ["welcome", *(each.id for each in PAGES)]),
        ("theme", theme, ["light", "dark", "system"]),
        ("language", language, list(LANGUAGES)),
    ):
        if value not in known:
            raise ScreenshotError(f"there is no {what} {value!r}; there are {', '.join(known)}")


def _load(document: object, path: Path, scenario: str | None) -> None:
    from greenplanner.plan.files import PlanFileError
    from greenplanner.plan.messages import SentenceError

    try:
        document.load(path)  # type: ignore[attr-defined]
        if scenario is not None:
            from greenplanner.whatif.scenario import find_scenario

            found = find_scenario(document.plan, scenario)  # type: ignore[attr-defined]
            document.set_scenario(found.id)  # type: ignore[attr-defined]
    except (PlanFileError, SentenceError, KeyError) as error:
        raise ScreenshotError(str(error)) from None
    document.flush()  # type: ignore[attr-defined]


def _draw(document: object, page: str, size: tuple[int, int], out: Path, explain: str | None) -> None:
    import tempfile

    from PySide6.QtCore import QCoreApplication, QSize, Qt

    from greenplanner.gui.main_window import MainWindow
    from greenplanner.gui.settings import Settings

    # The user's own settings have no say in a picture.
    with tempfile.TemporaryDirectory(prefix="greenplanner-picture-") as folder:
        window = MainWindow(document, Settings(Path(folder) / "window.ini"))  # type: ignore[arg-type]
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(QSize(*size))
        window.show_page(page)
        window.show()
        if explain is not None:
            _explain(window, explain)
        for _ in range(3):
            QCoreApplication.processEvents()
        if window.page is not None:
            window.page.prepare_screenshot()
        for _ in range(3):
            QCoreApplication.processEvents()
        window.setFocus()
        picture = window.grab().toImage()
        window.tasks.stop()
        window.hide()
        window.deleteLater()
    if picture.size() != QSize(*size):
        picture = picture.scaled(
            QSize(*size), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    picture.setDevicePixelRatio(1.0)
    if not out.parent.is_dir():
        raise ScreenshotError(f"the folder {out.parent} does not exist")
    if not picture.save(str(out), "PNG"):
        raise ScreenshotError(f"{out.name} was not written; is its folder writable?")
