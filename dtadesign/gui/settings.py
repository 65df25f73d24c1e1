"""What the window remembers for one person on one computer; nothing of it is in any record."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Signal

from dtadesign.paths import config_dir

MOST_RECENT = 8


class Recent(NamedTuple):
    """A review that was open: what the start page says of it without reading it."""

    path: str
    title: str
    about: str
    answered: int
    in_scope: int
    verdict: str
    worst: str
    at: str
    gates: int = 0
    """How many gates are not met."""

    @property
    def is_finished(self) -> bool:
        """Whether everything in scope was answered, and there is a verdict: a workshop has none."""
        return bool(self.verdict) and 0 < self.in_scope == self.answered


class Settings(QObject):
    """Reads and writes the settings file; each setting is a property here and nowhere else."""

    changed = Signal()

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self._file = file or config_dir() / "window.ini"
        self._values = QSettings(str(self._file), QSettings.Format.IniFormat)

    def _text(self, key: str, default: str = "") -> str:
        value = self._values.value(key, default)
        return value if isinstance(value, str) else default

    def _set(self, key: str, value: object) -> None:
        self._values.setValue(key, value)
        self.changed.emit()

    @property
    def look(self) -> str:
        """``system``, ``light``, ``dark`` or ``contrast``."""
        look = self._text("look", "system")
        return look if look in ("light", "dark", "contrast") else "system"

    @look.setter
    def look(self, look: str) -> None:
        self._set("look", look)

    @property
    def language(self) -> str:
        """``system``, or the tag of a language."""
        return self._text("language", "system")

    @language.setter
    def language(self, language: str) -> None:
        self._set("language", language)

    @property
    def look_seen(self) -> str:
        """How the system looked last time, for the first paint, which asks nobody."""
        return self._text("look_seen", "light")

    @look_seen.setter
    def look_seen(self, look: str) -> None:
        if look != self.look_seen:
            self._values.setValue("look_seen", look)

    @property
    def declined_translations(self) -> list[str]:
        """The languages in which a person was offered to read checklists, and did not want to."""
        return self._text("declined_translations").split()

    @declined_translations.setter
    def declined_translations(self, tags: list[str]) -> None:
        self._set("declined_translations", " ".join(tags))

    @property
    def text_scale(self) -> float:
        """Text size as a factor."""
        try:
            return float(self._text("text_scale", "1.0"))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._set("text_scale", f"{scale:.2f}")

    @property
    def single_letters(self) -> bool:
        """Whether keys such as U and N work by themselves (WCAG 2.1.4)."""
        return self._text("single_letters", "yes") != "no"

    @single_letters.setter
    def single_letters(self, on: bool) -> None:
        self._set("single_letters", "yes" if on else "no")

    @property
    def still(self) -> bool:
        """Whether nothing moves."""
        return self._text("still", "no") == "yes"

    @still.setter
    def still(self, still: bool) -> None:
        self._set("still", "yes" if still else "no")

    @property
    def reopens(self) -> bool:
        """Whether the program opens again what was open when it was closed."""
        return self._text("reopens", "no") == "yes"

    @reopens.setter
    def reopens(self, on: bool) -> None:
        self._set("reopens", "yes" if on else "no")

    @property
    def open_at_close(self) -> list[tuple[str, str, str]]:
        """The reviews that were open when the program was closed, each with its page and place."""
        import json  # only where somebody wants it

        try:
            found = json.loads(self._text("open_at_close", "[]"))
            return [(str(path), str(page), str(place)) for path, page, place in found]
        except (ValueError, TypeError):
            return []

    @open_at_close.setter
    def open_at_close(self, reviews: list[tuple[str, str, str]]) -> None:
        import json

        self._set("open_at_close", json.dumps(reviews, ensure_ascii=True))

    @property
    def flash_through(self) -> str:
        """What a round of flash mode goes through."""
        return self._text("flash_through", "open")

    @flash_through.setter
    def flash_through(self, through: str) -> None:
        self._set("flash_through", through)

    @property
    def reviewer(self) -> str:
        """The name that new reviews are made by, where one was given."""
        return self._text("reviewer")

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._set("reviewer", name)

    @property
    def folder(self) -> Path:
        """Where new reviews are kept."""
        kept = self._text("folder")
        if kept:
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / "dtadesign"

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._set("folder", str(folder))

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, as Qt wrote it."""
        value = self._values.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("geometry", geometry)

    @property
    def panes(self) -> list[int]:
        """The widths of the walk's panes, empty where they were never moved."""
        widths = self._text("panes").split()
        return [int(width) for width in widths] if all(width.isdigit() for width in widths) else []

    @panes.setter
    def panes(self, widths: list[int]) -> None:
        self._set("panes", " ".join(map(str, widths)))

    def place(self, review: str) -> tuple[str, str]:
        """The page on which a review was left, and where on it."""
        page, _, place = self._text(f"places/{review}").partition(" ")
        return page, place

    def set_place(self, review: str, page: str, place: str) -> None:
        """Remember where a review is left; nobody needs to be told."""
        self._values.setValue(f"places/{review}", f"{page} {place}")

    def is_closed(self, review: str, message: str, sentence: str) -> bool:
        """Whether a person has closed a message of a review that says just this."""
        return self._text(f"closed/{review}/{message}") == _stamp(sentence)

    def set_closed(self, review: str, message: str, sentence: str) -> None:
        """A person has closed a message of a review; nobody needs to be told."""
        self._values.setValue(f"closed/{review}/{message}", _stamp(sentence))

    @property
    def recent(self) -> tuple[Recent, ...]:
        """The reviews that were open, the last first; what cannot be read is left out."""
        kept = self._text("recent")
        if not kept:
            return ()
        import json  # only where there is something to read

        try:
            return tuple(Recent(**entry) for entry in json.loads(kept))
        except (ValueError, TypeError):
            return ()

    def add_recent(self, entry: Recent) -> None:
        """Put a review first among the recent ones."""
        others = [other for other in self.recent if other.path != entry.path]
        self._keep([entry, *others][:MOST_RECENT])

    def forget_recent(self, path: str) -> None:
        """Take a review off the list; its file stays."""
        self._keep([other for other in self.recent if other.path != path])

    def _keep(self, entries: list[Recent]) -> None:
        import json

        self._set("recent", json.dumps([entry._asdict() for entry in entries], ensure_ascii=True))

    def renew_recent(self, entry: Recent) -> None:
        """Say anew how far a review is; its place among the others stays."""
        self._keep([entry if other.path == entry.path else other for other in self.recent])

    @property
    def shelf(self) -> tuple[str, list[Any]]:
        """What ships, as the start page said it last, and a stamp of what that was."""
        import json

        try:
            stamp, words = json.loads(self._text("shelf") or '["", []]')
        except (ValueError, TypeError):
            return "", []
        return str(stamp), list(words)

    @shelf.setter
    def shelf(self, shelf: tuple[str, list[Any]]) -> None:
        import json

        self._values.setValue("shelf", json.dumps(shelf, ensure_ascii=True))

    def sync(self) -> bool:
        """Write them to disk; False where that failed, which is no reason to stop anybody."""
        self._values.sync()
        return self._values.status() == QSettings.Status.NoError


def _stamp(sentence: str) -> str:
    """Enough of a sentence to know it again."""
    from hashlib import sha256  # only where somebody closes something

    return sha256(sentence.encode()).hexdigest()[:16]
