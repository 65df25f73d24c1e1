"""The pages of a PDF as they will be printed, one beneath another, drawn only where they are seen."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

MARGIN, BETWEEN = 24, 20
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_POINT = 96 / 72
_KEPT = 8


class _Sheets(QWidget):
    """Draws the pages; PDFium draws each when it first comes into view."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._scale = theme, 1.0
        self._pdf: Any = None  # PDFium's document; it ships no types
        self._sizes: list[tuple[float, float]] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.words = ""

    def set_pdf(self, pdf: bytes) -> None:
        """Show another document."""
        import pypdfium2

        self._pdf = pypdfium2.PdfDocument(pdf)
        self._sizes = [self._pdf.get_page_size(at) for at in range(len(self._pdf))]
        self._images.clear()
        self.update()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def widest(self) -> float:
        """The width of the widest page at 100 %, in px."""
        return max((width for width, _ in self._sizes), default=595.0) * _POINT

    def set_scale(self, scale: float) -> None:
        """1.0 is the size on paper."""
        self._scale = scale
        self.setMinimumSize(self._needed())
        self.updateGeometry()
        self.update()

    def _needed(self) -> QSize:
        heights = [round(height * _POINT * self._scale) for _, height in self._sizes]
        width = round(self.widest() * self._scale) + 2 * MARGIN
        return QSize(width, sum(heights) + BETWEEN * max(len(heights) - 1, 0) + 2 * MARGIN)

    def sizeHint(self) -> QSize:
        """All pages and what is between them."""
        return self._needed()

    def places(self) -> list[QRect]:
        """Where each page stands."""
        found, y = [], MARGIN
        for width, height in self._sizes:
            across, down = (round(side * _POINT * self._scale) for side in (width, height))
            found.append(QRect((self.width() - across) // 2, y, across, down))
            y += down + BETWEEN
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen, or what is said while there are none."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, place in enumerate(self.places()):
            if place.intersects(event.rect()):
                painter.drawImage(place, self._image(at, place.width()))
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.words:
            painter.setFont(theme.font("lead"))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(self.visibleRegion().boundingRect(), Qt.AlignmentFlag.AlignCenter, self.words)

    def _image(self, at: int, width: int) -> QImage:
        pixels = round(width * self.devicePixelRatioF())
        key = (at, pixels)
        if key not in self._images:
            bitmap = self._pdf[at].render(scale=pixels / self._sizes[at][0], prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            )
            self._images[key] = image.copy()
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return self._images[key]


class Preview(QScrollArea):
    """The pages in a pane that scrolls. ``page_changed`` carries the page in view, from 1."""

    page_changed = Signal(int)
    focus_rect_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._zoom, self._walked_to = theme, 0.0, False
        self.sheets = _Sheets(theme)
        self.setWidget(self.sheets)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the report"))
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self._page = 0
        theme.changed.connect(self.sheets.update)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another document at the place where the former was read."""
        y = self.verticalScrollBar().value()
        self.sheets.words = ""
        self.sheets.set_pdf(pdf)
        self._fit()
        self.verticalScrollBar().setValue(y)
        self._tell_page()

    def say(self, words: str) -> None:
        """Say something where there is nothing to show yet."""
        self.sheets.words = words if not self.sheets.count() else ""
        self.sheets.update()

    def page(self) -> int:
        """The page in view, from 1; 0 while there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        seen = [at for at, place in enumerate(self.sheets.places(), 1) if place.top() <= middle]
        return seen[-1] if seen else min(1, self.sheets.count())

    def _tell_page(self) -> None:
        page = self.page()
        said = tr("Page {page} of {count}").format(page=page, count=self.sheets.count())
        self.setAccessibleDescription(said)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def go_to(self, page: int) -> None:
        """Bring a page into view, counted from 1."""
        places = self.sheets.places()
        if places:
            self.verticalScrollBar().setValue(places[min(max(page, 1), len(places)) - 1].top() - MARGIN // 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came: whoever did not walk here needs no ring around so much."""
        reasons = Qt.FocusReason
        self._walked_to = event.reason() in {reasons.TabFocusReason, reasons.BacktabFocusReason}
        super().focusInEvent(event)
        self.focus_rect_changed.emit()

    def focus_rect(self) -> QRect:
        """What the ring stands around, within the pane."""
        return self.rect().adjusted(6, 6, -6, -6) if self._walked_to else QRect()

    # --- size

    def zoom(self) -> float:
        """The size on the screen; 1.0 is the size on paper."""
        return self._zoom or self._fitting()

    def _fitting(self) -> float:
        room = self.viewport().width() - 2 * MARGIN
        return min(max(room / self.sheets.widest(), 0.3), 1.25 * self._theme.text_scale)

    def set_zoom(self, zoom: float) -> None:
        """Another size; 0 fits the width."""
        share = self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)
        self._zoom = zoom
        self._fit()
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller size."""
        now = self.zoom()
        if step > 0:
            self.set_zoom(next((zoom for zoom in ZOOMS if zoom > now + 0.01), ZOOMS[-1]))
        else:
            self.set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01), ZOOMS[0]))

    def _fit(self) -> None:
        self.sheets.set_scale(self.zoom())
        self.sheets.resize(self.sheets.sizeHint().expandedTo(self.viewport().size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew where the width is fitted."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus change the size, Home and End go to the ends."""
        bar, keys = self.verticalScrollBar(), Qt.Key
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl and plus is the size of all text
        elif event.key() in {keys.Key_Plus, keys.Key_Equal, keys.Key_Minus}:
            self.step_zoom(-1 if event.key() == keys.Key_Minus else 1)
        elif event.key() in {keys.Key_Home, keys.Key_End}:
            bar.setValue(bar.minimum() if event.key() == keys.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)
