"""What a room sees: a view painted over the whole window, and told in full to a screen reader."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel

from dtadesign.drawing.high_contrast import luminance
from dtadesign.gui.announce import announce
from dtadesign.gui.ink import fill
from dtadesign.gui.mirrored import painting
from dtadesign.gui.paint import paint
from dtadesign.wording import tr
from dtadesign.workshop.projected import projected
from dtadesign.workshop.telling import news, told

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture
    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.showing import ProjectorView


class ProjectorPage(QLabel):
    """One view, as large as the window; nothing on it moves, and all of it changes at one moment.

    A label, since what it is to a screen reader is words.
    """

    def __init__(self, theme: Theme, view: ProjectorView | None = None) -> None:
        super().__init__()
        self._theme, self.view, self.is_blank = theme, view, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)
        self._tell()

    def show_view(self, view: ProjectorView) -> None:
        """Show another view, and say what came."""
        if view == self.view:
            return
        before, self.view = self.view, view
        self._tell()
        self.update()
        if not self.is_blank:
            announce(self, news(before, view))

    def set_blank(self, blank: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show nothing, so that the room looks at one another, or the view again."""
        self.is_blank = blank
        self._tell()
        self.update()
        announce(self, self.accessibleName())

    def drawing(self) -> Picture | None:
        """What is painted now; nothing while it is blank."""
        if self.view is None or self.is_blank:
            return None
        colours = self._theme.colours
        is_dark = luminance(colours["ink"]) > luminance(colours["page"])
        return projected(self._as_painted(self.view), self.width() / self.height(), is_dark=is_dark)

    def sizeHint(self) -> QSize:
        """The smallest projector's."""
        return QSize(1280, 720)

    def minimumSizeHint(self) -> QSize:
        """As small as a preview."""
        return QSize(320, 180)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the view in the middle of its ground."""
        painter, rect = painting(self), QRectF(self.rect())
        fill(painter, rect, self._theme.colour("page"))
        picture = self.drawing()
        if picture is not None:
            paint(painter, picture, self._theme, rect, turns=True, comes_again=False)

    def _as_painted(self, view: ProjectorView) -> ProjectorView:
        """In a window from right to left all is turned over, and a QR code has to be readable after that."""
        if not self.isRightToLeft() or view.joining is None:
            return view
        turned = tuple(row[::-1] for row in view.joining.qr)
        return replace(view, joining=replace(view.joining, qr=turned))

    def _tell(self) -> None:
        """All that is shown, for who does not see it."""
        first, *others = told(self.view) if self.view is not None else ("",)
        self.setAccessibleName(tr("The screen is blank.") if self.is_blank else first)
        self.setAccessibleDescription("" if self.is_blank else " ".join(others))
