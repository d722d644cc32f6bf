"""What the window remembers between two starts: a small ini file in the user's settings folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from greenplanner.gui.theme import SCHEMES, Scheme

RECENT_LIMIT = 10


def default_file() -> Path:
    """Return where the settings are kept on this system."""
    import platformdirs

    return Path(platformdirs.user_config_dir("greenplanner", appauthor=False)) / "window.ini"


class Settings:
    """Typed access to the settings; a damaged value counts as unset."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or default_file()
        self._store = QSettings(str(self.file), QSettings.Format.IniFormat)

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "", type=str))

    @property
    def theme(self) -> Scheme:
        """The color scheme; ``system`` where none was chosen."""
        text = self._text("theme")
        return next((scheme for scheme in SCHEMES if scheme == text), "system")

    @theme.setter
    def theme(self, scheme: Scheme) -> None:
        self._store.setValue("theme", scheme)

    @property
    def language(self) -> str | None:
        """The code of the language; None follows the system."""
        return self._text("language") or None

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved last, the latest first; files that are gone are left out."""
        return [path for path in self._recent_paths() if path.is_file()]

    def _recent_paths(self) -> list[Path]:
        return [Path(line) for line in self._text("recent").split("|") if line]

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.resolve()
        paths = [path, *(other for other in self._recent_paths() if other != path)]
        self._store.setValue("recent", "|".join(str(each) for each in paths[:RECENT_LIMIT]))

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self._store.remove("recent")

    @property
    def last_folder(self) -> Path:
        """The folder in which the next file dialog starts."""
        recent = self.recent
        return recent[0].parent if recent else Path.home()

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty at the first start."""
        value = self._store.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def narrow_navigation(self) -> bool:
        """True where the user folded the list of pages to its icons."""
        return bool(self._store.value("narrow_navigation", False, type=bool))

    @narrow_navigation.setter
    def narrow_navigation(self, value: bool) -> None:
        self._store.setValue("narrow_navigation", value)

    def sync(self) -> None:
        """Write what is pending."""
        self._store.sync()
