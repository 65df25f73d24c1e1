"""What the single keys of the walk do, on the page of one consideration and in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from dtadesign.gui.walk_keys import walk_key
from dtadesign.gui.walk_order import next_unmet_gate
from dtadesign.gui.widgets.radio import Radio

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from dtadesign.gui.walk_page import WalkPage
    from dtadesign.review.values import Value

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkCommands:
    """Obeys for one page."""

    def __init__(self, page: WalkPage) -> None:
        self._page = page
        self._does: dict[str, Callable[[], object]] = {
            "unknown": lambda: self._answer("unknown"),
            "clear": lambda: self._answer(None),
            "na": self._set_aside,
            "next_gate": lambda: self._to_gate(1),
            "previous_gate": lambda: self._to_gate(-1),
            "list": page.toggle_list,
            "words": self._explain_words,
            "action": lambda: page.go_asked.emit("actions", f"new/{self._here() or page.place()}"),
            "flash": lambda: page.go_asked.emit("flash", page.place()),
            "next": lambda: self._step_or_row(1),
            "previous": lambda: self._step_or_row(-1),
            "skip": self.skip,
            "charts": page.scorecard.turn_charts,
        }

    def press(self, event: QKeyEvent, *, letters: bool) -> bool:
        """Whether a key was one of ours. ``letters``: whether single characters work."""
        page, focus = self._page, self._page.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            page.escape()
            return True
        key = walk_key(event)
        in_text = isinstance(focus, QLineEdit | QPlainTextEdit)
        if not page.place() or key is None or in_text or (key.character and not letters):
            return False
        if event.key() in _ENTER and isinstance(focus, QPushButton) and not isinstance(focus, Radio):
            focus.click()
            return True
        return self.obey(key.command, event.key())

    def obey(self, command: str, key: int = 0) -> bool:
        """Do what a key asks for; False where it means nothing here."""
        if command == "level":
            self._answer(key - Qt.Key.Key_0)
        elif command in ("mark_next", "mark_previous"):
            return self._mark(1 if command == "mark_next" else -1)
        elif command in self._does:
            self._does[command]()
        else:
            self.open_part(command)
        return True

    def skip(self) -> None:
        """On, and remembered for this sitting where it has no answer."""
        here = self._here() or self._page.place()
        if self._page.document.card.item(here).state == "unanswered":
            self._page.document.skipped.add(here)
        self._step_or_row(1)

    def open_part(self, command: str) -> None:
        """What only the page of one consideration has: from the list one goes there."""
        page = self._page
        if page.middle.shows_list and page.list.marks and command in ("evidence", "note"):
            page.marked.ask(command)
            return
        if page.middle.shows_list:
            page.leave_list(self._here() or page.place())
        if command == "evidence":
            page.article.open_evidence()
        elif command == "note":
            page.article.open_note()
        else:
            page.article.toggle(command)

    def _here(self) -> str:
        """What the keys answer: in the list nothing, where the current one is no row of it."""
        page = self._page
        if page.middle.shows_list:
            return page.list.here(page.window().focusWidget(), page.place())
        return page.place()

    def _answer(self, value: int | str | None) -> None:
        page, answer = self._page, _value(value)
        if not page.middle.shows_list:
            page.article.choose(answer)
        elif page.list.marks:
            page.marked.answer(answer)
        elif here := self._here():
            page.list.answer(here, answer)
            page.take_row(here)

    def _explain_words(self) -> None:
        from dtadesign.gui.glossary_sheet import explain_words

        page = self._page
        here = self._here() or page.place()
        explain_words(page.theme, page.window(), page.document.checklist, here, page.go_asked.emit)

    def _set_aside(self) -> None:
        page = self._page
        if page.middle.shows_list and page.list.marks:
            page.marked.ask("na")
        else:
            page.ask_reason(self._here())

    def _mark(self, step: int) -> bool:
        page = self._page
        if not page.middle.shows_list:
            return False
        row = page.list.mark_on(self._here(), step)
        if row is not None:
            page.middle.bring_into_view(row)
        return True

    def _step_or_row(self, step: int) -> None:
        if self._page.middle.shows_list:
            self._page.list.step(self._here(), step)
        else:
            self._page.step(step)

    def _to_gate(self, step: int) -> None:
        there = next_unmet_gate(self._page.document.asked_card, self._page.place(), step)
        if there is not None:
            self._page.leave_list(there)


def _value(value: int | str | None) -> Value:
    return value  # type: ignore[return-value]
