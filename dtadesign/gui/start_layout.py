"""Where everything on the start page stands: two columns, or one where there is no room for two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.ink import pen_of, rounded
from dtadesign.gui.start_examples import ExampleCards
from dtadesign.gui.start_first import FirstSteps
from dtadesign.gui.start_rows import RecentRow, WayRow
from dtadesign.gui.start_sheet import Sheet
from dtadesign.gui.widgets.buttons import Button
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.settings import Recent
    from dtadesign.gui.shelf_words import Shelf
    from dtadesign.gui.theme import Theme

_ONE_COLUMN, _SMALL = 900, 1200
_LEFT = 7 / 18
_LOOK_WORDS = {"light": mark("Light"), "dark": mark("Dark"), "contrast": mark("High contrast")}


class StartSheet(Sheet):
    """Everything on the page; `arrange` puts it down anew, whatever changed."""

    painted = Signal()
    chosen = Signal(str)
    forget_asked = Signal(str)
    example_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._room, self._checklist = (0, 0), ""
        self.copies_go_to = ""
        self.new = Button(theme, tr("New review"), "primary", icon="plus", size="button_large", parent=self)
        self.open = Button(theme, tr("Open a file…"), icon="folder-open", size="button_large", parent=self)
        words = (tr("Short review"), tr("The core considerations and the gates"))
        self.short = WayRow(theme, "zap", *words)
        self.short.setParent(self)
        words = (tr("Packet for a board"), tr("One proposal, the same for all who review it"))
        self.packet = WayRow(theme, "users", *words)
        self.packet.setParent(self)
        words = (tr("Run a workshop"), tr("A room rates an invented case, talks, and rates again"))
        self.workshop = WayRow(theme, "presentation", *words)
        self.workshop.setParent(self)
        self.rows: list[RecentRow] = []
        self._first = FirstSteps(self)
        self._cards = ExampleCards(self)
        self.keys = self._quiet(tr("Keys"), "keyboard", "?")
        self.look = self._quiet("", "contrast")
        self.menu = self._quiet(tr("Menu"), "ellipsis")

    def _quiet(self, word: str, icon: str, key: str | None = None) -> Button:
        return Button(self.theme, word, "quiet", icon=icon, key=key, size="button_small", parent=self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so once it is painted."""
        super().paintEvent(event)
        self.painted.emit()

    # --- what it shows

    def set_recent(self, entries: tuple[Recent, ...]) -> None:
        """The reviews that were open, the last first."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        if not entries:
            return
        from datetime import datetime

        from dtadesign.gui.recent_words import when

        today = datetime.now().astimezone()
        for at, entry in enumerate(entries):
            last = at == len(entries) - 1
            row = RecentRow(self.theme, entry, when(entry.at, today), first=at == 0, last=last)
            row.setParent(self)
            row.clicked.connect(lambda _=False, row=row: self._press(row))
            row.forget_asked.connect(lambda row=row: self.forget_asked.emit(row.recent.path))
            row.step_asked.connect(lambda step, row=row: self._step(row, step))
            self.rows.append(row)

    def _press(self, row: RecentRow) -> None:
        (self.forget_asked if row.is_missing else self.chosen).emit(row.recent.path)

    def _step(self, row: RecentRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()

    def set_shelf(self, shelf: Shelf) -> None:
        """What ships, once it was read."""
        self._checklist = shelf.checklist
        if shelf.short_review:
            self.short.set_line(tr("%n core consideration[|s] and gate[|s] at most", "", shelf.short_review))
        self._cards.set_examples(shelf.examples)
        self.arrange()

    # --- where it stands

    def fit(self, width: int, height: int) -> None:
        """The page is this large."""
        if (width, height) != self._room:
            self._room = (width, height)
            self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll bar takes of the width."""
        super().resizeEvent(event)
        if self._room[0]:
            self.fit(event.size().width(), self._room[1])

    def arrange(self) -> None:
        """Put everything down for the page as large as it is."""
        width, height = self._room
        if not width:
            return
        self._across = width
        word = tr(_LOOK_WORDS[self.theme.name])
        self.look.setText(word)
        self.look.setAccessibleName(tr("Look: {look}. Change it").format(look=word))
        needed = self._put_down(width, height)
        if needed > height:  # once more, with the ends of both columns where they now are
            needed = self._put_down(width, round(needed))
        self.setMinimumHeight(round(needed))
        self.say_order()
        self.place_ring()
        self.update()

    def _put_down(self, width: int, height: int) -> float:
        """Everything in a page of that size; the height that it needs."""
        self.clear()
        px, shown = self.theme.px, width / self.theme.text_scale
        self.put_ground("page", QRectF(0, 0, width, height))
        small, one = shown < _SMALL, shown < _ONE_COLUMN
        split = float(width) if one else round(width * _LEFT)
        margins = (40, 44, 32, 28) if small else (72, 64, 60, 36)
        left_height = self._left(QRectF(0, 0, split, 0 if one else height), tuple(map(px, margins)))
        margins = (36, 40, 40, 28) if small else (64, 60, 72, 36)
        if one:
            rest = QRectF(0, left_height, width, max(height - left_height, 0))
            return left_height + self._right(rest, tuple(map(px, margins)))
        right = QRectF(split + 1, 0, width - split - 1, height)
        return max(left_height, self._right(right, tuple(map(px, margins))))

    def _left(self, pane: QRectF, margins: tuple[int, ...]) -> float:
        px, theme = self.theme.px, self.theme
        self.put_ground("surface", pane)
        ground = self._drawn[-1]
        x, y, width = margins[0], pane.y() + margins[1], pane.width() - margins[0] - margins[2]
        self.put_drawing(self._paint_sign, QRectF(x, y, px(33.6), px(24)))
        y += self.put_text("dtadesign", "section", (x + px(46), y - px(1), width)) + px(32)
        y += self.put_text(
            tr("What does this design offer the working alliance?"), "display", (x, y, width)
        ) + px(16)
        lead = tr(
            "Walk a digital intervention for people with serious mental illness through its "
            "considerations. Leave with a profile, the gaps in order, and a report you can stand behind."
        )
        y += self.put_text(lead, "lead", (x, y, width), "ink2") + px(28)
        y = self._flow((self.new, self.open), x, y, width, px(14)) + px(32)
        for way in (self.short, self.packet, self.workshop):
            tall, wide = way.height_for(width), min(way.sizeHint().width(), width)
            self.put_widget(way, QRectF(x, y, wide, tall))
            y += tall + px(16)
        y += px(8)
        said = tr("Everything stays on this computer. Nothing is sent.")
        foot = theme.typeset(said, "small", width - px(28)).height
        y = max(y, pane.bottom() - margins[3] - foot - px(6))
        self.put_icon("lock-keyhole", "ink2", QRectF(x, y + px(1), px(18), px(18)))
        y += self.put_text(said, "small", (x + px(28), y, width - px(28)), "ink2") + px(6)
        end = y + margins[3]
        if end > pane.bottom():
            self._drawn[self._drawn.index(ground)] = ground._replace(
                place=QRectF(pane.x(), pane.y(), pane.width(), end - pane.y())
            )
        return end - pane.y()

    def _flow(self, buttons: tuple[QWidget, ...], x: float, y: float, width: float, gap: float) -> float:
        """Buttons side by side, or beneath each other; where they end."""
        left, bottom = x, y
        for button in buttons:
            size = button.sizeHint()
            if left > x and left + size.width() > x + width:
                left, y = x, bottom + gap
            self.put_widget(button, QRectF(left, y, size.width(), size.height()))
            left, bottom = left + size.width() + gap, y + size.height()
        return bottom

    def _right(self, pane: QRectF, margins: tuple[int, ...]) -> float:
        px = self.theme.px
        if pane.x():
            self.put_ground("line", QRectF(pane.x() - 1, 0, 1, max(pane.height(), 1)))
        x, y, width = pane.x() + margins[0], pane.y() + margins[1], pane.width() - margins[0] - margins[2]
        y = self._recent(x, y, width) if self.rows else self._first.put(x, y, width)
        y += px(28)
        y += self.put_text(tr("Worked examples"), "section", (x, y, width)) + px(4)
        kept = tr("Copies are kept in {folder}.").format(folder=self.copies_go_to)
        y += self.put_text(kept, "small", (x, y, width), "ink2") + px(12)
        y = self._cards.put(x, y, width) + px(16)
        y = self._drop_place(x, y, width) + px(20)
        return self._foot(x, y, width, pane.bottom() - margins[3]) + margins[3] - pane.y()

    def _recent(self, x: float, y: float, width: float) -> float:
        px = self.theme.px
        y += self.put_text(tr("Carry on"), "section", (x, y, width)) + px(14)
        tall = [row.height_for(round(width) - 2) for row in self.rows]
        self.put_box(
            QRectF(x, y, width, sum(tall) + 2), tokens().radius["panel"], line="line", ground="surface"
        )
        y += 1
        for row, height in zip(self.rows, tall, strict=True):
            self.put_widget(row, QRectF(x + 1, y, width - 2, height))
            y += height
        return y + 1

    def _drop_place(self, x: float, y: float, width: float) -> float:
        px = self.theme.px
        said = tr("Drop a review or a checklist anywhere on this window to open it.")
        room = width - px(78)
        tall = self.theme.typeset(said, "reading", room).height + px(40)
        radius = tokens().radius["card"]
        self.put_box(QRectF(x, y, width, tall), radius, line="control", dashed=True)
        self.put_icon("download", "ink2", QRectF(x + px(22), y + tall / 2 - px(10), px(20), px(20)))
        self.put_text(said, "reading", (x + px(56), y + px(20), room), "ink2")
        return y + tall

    def _foot(self, x: float, y: float, width: float, bottom: float) -> float:
        """The checklist and three quiet buttons, at the end of the page."""
        px, buttons = self.theme.px, (self.keys, self.look, self.menu)
        taken = sum(button.sizeHint().width() for button in buttons) + 2 * px(4)
        tall = self.menu.sizeHint().height()
        room = width - taken - px(16)
        said = self._checklist
        words = self.theme.typeset(said, "small", max(room, px(200)))
        beside = room >= px(200)
        needed = max(tall, words.height) if beside or not said else tall + words.height + px(8)
        y = max(y, bottom - needed)
        middle = y + needed / 2 if beside or not said else y + needed - tall / 2
        if said:
            top = middle - words.height / 2 if beside else y
            self.put_text(said, "small", (x, top, max(room, px(200))), "ink2")
        if taken > width:
            return self._flow(buttons, x, y, width, px(4))
        left = x + width - taken
        for button in buttons:
            size = button.sizeHint()
            self.put_widget(button, QRectF(left, middle - tall / 2, size.width(), tall))
            left += size.width() + px(4)
        return y + needed

    def _paint_sign(self, painter: QPainter, place: QRectF) -> None:
        """The program's sign, as `drawing.marks.program_sign` has it, without loading the marks."""
        unit = place.width() / 28
        side = 14 * unit
        for centre, role in ((18, "ink"), (10, "accent")):
            ring = QRectF(place.x() + centre * unit - side / 2, place.y() + 3 * unit, side, side)
            rounded(painter, ring, side / 2, None, pen_of(self.theme.colour(role), 2.4 * unit))
