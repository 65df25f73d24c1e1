"""What is said above the page: not saved, open to read only, a torn last line, what came back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.banner import Banner, BannerKind
from dtadesign.wording import tr

NOT_SAVED = "unsaved"
STAYS = frozenset((NOT_SAVED, "reading", "copy", "language", "closed"))
"""What holds for as long as the review is open; all else was news on the page on which it came."""

_LOW = 140
"""Where they have less room than this, in px at 100 %, what stands around them is less."""


class SaveProblem(Banner):
    """Says what could not be saved, with the two ways out."""

    again_asked = Signal()

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(theme, "problem", sentence, tr("Save it elsewhere…"))
        self.add_action(tr("Try again")).clicked.connect(self.again_asked)


class Banners(QWidget):
    """One banner at a time, the newest unless something is not saved; the others are a press away.

    They take no room while there is nothing to say, and never more than a third of the page.
    """

    elsewhere_asked = Signal()
    again_asked = Signal()
    action_asked = Signal(str)
    closed = Signal(str)
    """A person closed the one of this key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Banner] = {}
        self._front = ""
        self._column = QVBoxLayout(self)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self.setVisible(bool(self._shown))
        self._fit()

    def _fit(self) -> None:
        host = self.parentWidget()
        if host is None or not self._shown:
            return
        room, px = (host.height() - self.mapTo(host, QPoint()).y()) // 3, self._theme.px
        side, top = px(24), px(10 if room > px(_LOW) else 4)
        self._column.setContentsMargins(side, top, side, top)
        for banner in self._shown.values():
            banner.set_most(room - 2 * top)

    def event(self, event: QEvent) -> bool:
        """Another page's height is another third of it."""
        host = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and host is not None:
            host.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page has another height."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._fit()
        return False

    def moveEvent(self, event: QMoveEvent) -> None:
        """What stands above has another height."""
        super().moveEvent(event)
        self._fit()

    # --- saying

    def say(
        self, key: str, kind: BannerKind, sentence: str, action: str = "", *, closable: bool = False
    ) -> None:
        """Show a banner under a key; one of the same key is replaced. ``action_asked`` carries the key."""
        self.take_back(key)
        banner = Banner(self._theme, kind, sentence, action, closable=closable)
        banner.action_asked.connect(lambda: self.action_asked.emit(key))
        banner.closed.connect(lambda: self.take_back(key))
        banner.closed.connect(lambda: self.closed.emit(key))
        self._add(key, banner)

    def say_not_saved(self, sentence: str) -> None:
        """Show that saving failed."""
        shown = self._shown.get(NOT_SAVED)
        if isinstance(shown, SaveProblem):
            shown.set_words(sentence)
            return
        banner = SaveProblem(self._theme, sentence)
        banner.action_asked.connect(self.elsewhere_asked)
        banner.again_asked.connect(self.again_asked)
        self._add(NOT_SAVED, banner)

    def _add(self, key: str, banner: Banner) -> None:
        self._shown[key] = banner
        banner.next_asked.connect(self._turn)
        banner.hide()
        self._column.addWidget(banner)
        self._bring_to_front(self._order()[0])

    def take_back(self, key: str) -> None:
        """Say it no longer."""
        banner = self._shown.pop(key, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            keys = self._order()
            self._bring_to_front(self._front if self._front in keys else next(iter(keys), ""))

    def take_back_news(self) -> None:
        """Another page: what was news on the one before has been read."""
        for key in [*self._shown]:
            if key not in STAYS:
                self.take_back(key)

    def sentence(self, key: str) -> str:
        """What is said under a key."""
        banner = self._shown.get(key)
        return banner.sentence.text() if banner is not None else ""

    # --- one at a time

    def _order(self) -> list[str]:
        """The newest first, but what is not saved before all."""
        newest_first = list(reversed(self._shown))
        return sorted(newest_first, key=lambda key: key != NOT_SAVED)

    def _turn(self) -> None:
        keys = self._order()
        self._bring_to_front(keys[(keys.index(self._front) + 1) % len(keys)])
        turn = self._shown[self._front].turn
        if turn is not None:
            turn.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_to_front(self, front: str) -> None:
        self._front = front
        self._space()
        for at, key in enumerate(self._order(), 1):
            self._shown[key].set_turn(at, len(self._shown))
            self._shown[key].setVisible(key == front)
