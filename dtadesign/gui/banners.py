"""What is said above the page: not saved, open to read only, a torn last line, what came back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.banner import Banner, BannerKind
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.wording import tr


class SaveProblem(Banner):
    """Says what could not be saved, with the two ways out."""

    again_asked = Signal()

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(theme, "problem", sentence, tr("Save it elsewhere…"))
        again = LinkButton(theme, tr("Try again"), "reading")
        again.clicked.connect(self.again_asked)
        self._row.insertWidget(2, again, 0, Qt.AlignmentFlag.AlignVCenter)


class Banners(QWidget):
    """A column of banners; it takes no room while there is nothing to say."""

    elsewhere_asked = Signal()
    again_asked = Signal()
    action_asked = Signal(str)
    closed = Signal(str)
    """A person closed the one of this key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        side, top = self._theme.px(24), self._theme.px(10)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(self._theme.px(8))
        self.setVisible(bool(self._shown))

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
        shown = self._shown.get("not saved")
        if isinstance(shown, SaveProblem):
            shown.set_words(sentence)
            return
        banner = SaveProblem(self._theme, sentence)
        banner.action_asked.connect(self.elsewhere_asked)
        banner.again_asked.connect(self.again_asked)
        self._add("not saved", banner)

    def _add(self, key: str, banner: Banner) -> None:
        self._shown[key] = banner
        self._column.addWidget(banner)
        self._space()

    def take_back(self, key: str) -> None:
        """Say it no longer."""
        banner = self._shown.pop(key, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._space()

    def sentence(self, key: str) -> str:
        """What is said under a key."""
        banner = self._shown.get(key)
        return banner.sentence.text() if banner is not None else ""
