"""What to fix first, with what the next level asks; the whole list in order; what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.laid_out import lay_out_now
from dtadesign.gui.mirrored import draw_words, margins
from dtadesign.gui.paint import paint
from dtadesign.gui.summary_lines import Line
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.kept import measured
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.surfaces import Card, Pane, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring.priorities import unanswered
from dtadesign.scoring.sentences import capitalised, spelt
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture
    from dtadesign.gui.theme import Theme
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.priorities import Gap

FIRST = 4
NOTHING = mark("Nothing that is answered falls short of level 2.")
_NUMBER, _MARK, _GAP = 30, 18, 10
_STACK_BELOW = 760
_LINK_BELOW = 900


class GapRow(Pressable):
    """A gap: its place, mark, title, what is asked, its id. Narrow, what is asked stands beneath."""

    def __init__(self, theme: Theme, place: int, title: str, asked: str, aside: str, mark: Picture) -> None:
        super().__init__(theme, "")
        self._place, self._title, self._asked, self._aside, self._mark = str(place), title, asked, aside, mark
        self.setAccessibleName(f"{place}. {title}, {aside}")
        self.setAccessibleDescription(asked)
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self) -> int:
        return self._theme.px(_NUMBER + _MARK + _GAP)

    def _aside_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font("small"))
        return max(metrics.horizontalAdvance(self._aside), metrics.horizontalAdvance(_gate_aside("AVA-10")))

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock, float]:
        """Title, what is asked, and where the latter begins; at 0 it stands beneath."""
        theme, gap = self._theme, self._theme.px(20)
        room = width - self._left() - self._aside_width() - gap
        if width < theme.px(_STACK_BELOW):
            title = theme.typeset(self._title, "reading", room, weight=600, line="small")
            return title, theme.typeset(self._asked, "reading", width - self._left(), line="small"), 0
        share = room * 0.4
        title = theme.typeset(self._title, "reading", share - gap, weight=600, line="small")
        asked = theme.typeset(self._asked, "reading", room - share, line="small")
        return title, asked, self._left() + share

    @measured
    def heightForWidth(self, width: int) -> int:
        """The taller of both, or both beneath one another."""
        title, asked, start = self._blocks(width)
        height = max(title.height, asked.height) if start else title.height + asked.height
        return max(round(height) + self._theme.px(14), self._theme.px(36))

    def sizeHint(self) -> QSize:
        """As wide as the card."""
        return QSize(self._theme.px(480), self.heightForWidth(self._theme.px(480)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, everything wrapped."""
        return QSize(self._theme.px(240), self._theme.px(36))

    def draw(self, painter: QPainter) -> None:
        """Paint place, mark, title, what is asked, id."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), tokens().radius["mark"], tokens().radius["mark"])
        title, asked, start = self._blocks(self.width())
        top, line, side = theme.px(7), title.line_height, theme.px(_MARK)
        painter.setFont(theme.font("figure", scale=theme.text_scale * 18 / tokens().type["figure"].px))
        painter.setPen(theme.colour("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter
        draw_words(painter, QRectF(0, top, theme.px(_NUMBER), line), flags, self._place)
        place = QRectF(theme.px(_NUMBER), top + (line - side) / 2, side, side)
        paint(painter, self._mark, theme, place)
        title.paint(painter, self._left(), top, theme.colour("ink"))
        if start:
            asked.paint(painter, start, top, theme.colour("ink"))
        else:
            asked.paint(painter, self._left(), top + title.height, theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        right = QRectF(0, top, self.width(), line)
        draw_words(painter, right, flags | Qt.AlignmentFlag.AlignRight, self._aside)


class _Beneath(QWidget):
    """A link that stands beside a row or, with the row's own margin, beneath it."""

    def __init__(self, link: LinkButton) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(link)
        self.row.addStretch(1)


class FixCard(Card):
    """The first gaps, or all; ``consideration_asked`` carries the one pressed."""

    consideration_asked = Signal(str)
    action_asked = Signal(str)
    """A place on the board of actions."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 8)
        self._lines: list[Line] = []
        self.what_if = LinkButton(theme, tr("What if…"), "small")
        self.what_if.clicked.connect(lambda: self.action_asked.emit("whatif"))
        self._first_open = ""
        self.all_link = LinkButton(theme, "", "small")
        self.all_link.clicked.connect(self.turn)
        head = Line(theme, headline(theme, tr("Fix first"), "section"), self.what_if, self.all_link)
        head.row.setStretch(0, 1)
        for link in (self.what_if, self.all_link):
            head.row.setAlignment(link, Qt.AlignmentFlag.AlignBottom)
        self.list = Pane(theme, "surface")
        self.words = Text(theme, "", "small", "ink2")
        self.open_link = LinkButton(theme, tr("Go to the first of them"), "small")
        self.open_link.clicked.connect(lambda: self.consideration_asked.emit(self._first_open))
        self.open_row = Line(theme, self.words, self.open_link)
        self.open_row.row.setStretch(0, 1)
        for part in (head, self.list, self.open_row):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._all = False
        self._case: Case | None = None
        self._shown: object = None

    def turn(self) -> None:
        """All of them, or only the first again."""
        self._all = not self._all
        if self._case is not None:
            self.show_case(self._case)
        lay_out_now()

    def show_case(self, case: Case) -> None:
        """List them anew, unless they stand as they stood."""
        self._case, found = case, case.gaps
        gaps = found if self._all else found[:FIRST]
        self.all_link.setVisible(len(found) > FIRST)
        word = tr("Only the first {count}") if self._all else tr("All {count} gaps in order")
        self.all_link.setText(word.format(count=FIRST if self._all else len(found)))
        self.all_link.updateGeometry()
        self._show_open(case, any_gap=bool(found))
        shown = (gaps, tuple(case.items[gap.id] for gap in gaps), case.review.actions)
        if shown != self._shown:
            self._shown = shown
            self._fill(case, gaps)

    def _fill(self, case: Case, gaps: tuple[Gap, ...]) -> None:
        while (entry := self.list.column.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        self._lines = []
        for place, gap in enumerate(gaps, 1):
            if place > 1:
                self.list.column.addWidget(Rule())
            row = _row(self._theme, case, gap, place)
            row.clicked.connect(lambda _=False, id_=gap.id: self.consideration_asked.emit(id_))
            line = Line(self._theme, row, _Beneath(action_link(self._theme, self, case, gap.id)))
            line.row.setStretch(0, 1)
            self._lines.append(line)
            self.list.column.addWidget(line)
        self._stack()
        self.list.setVisible(bool(gaps))

    def _stack(self) -> None:
        """The links beneath, where there is no room beside."""
        px, stacked = self._theme.px, self.width() < self._theme.px(_LINK_BELOW)
        for line in self._lines:
            line.set_stacked(stacked)
            line.row.setSpacing(0 if stacked else px(16))
            start = px(_NUMBER + _MARK + _GAP) if stacked else 0
            for beneath in line.findChildren(_Beneath):
                beneath.row.setContentsMargins(*margins(self, start, 0, 0, px(8) if stacked else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or beneath, as there is room."""
        super().resizeEvent(event)
        self._stack()

    def _show_open(self, case: Case, *, any_gap: bool) -> None:
        still = unanswered(case.card)
        said = [] if any_gap else [tr(NOTHING)]
        if still:
            words = tr(
                "{count} consideration[|s] [is|are] still open and stand[s|] apart: nobody has answered "
                "[it|them] yet.", "", len(still),
            )  # fmt: skip
            said.append(capitalised(words.format(count=spelt(len(still)))))
        self._first_open = still[0] if still else ""
        self.words.set_words(" ".join(said))
        self.open_link.setVisible(bool(still))
        self.open_row.setVisible(bool(said))


def action_link(theme: Theme, card: FixCard, case: Case, consideration: str) -> LinkButton:
    """From a gap to its action, or to a new one."""
    about = [key for key, action in case.review.actions.items() if consideration in action.considerations]
    link = LinkButton(theme, about[0] if about else tr("Make this an action"), "small")
    name = case.checklist.by_id[consideration].name
    said = tr("Action {action} about {title}") if about else tr("Make an action of {title}")
    link.setAccessibleName(said.format(action=about[0] if about else "", title=name))
    place = about[0] if about else f"new/{consideration}"
    link.clicked.connect(lambda: card.action_asked.emit(place))
    return link


def _gate_aside(id_: str) -> str:
    return tr("{id} · gate").format(id=id_)


def _row(theme: Theme, case: Case, gap: Gap, place: int) -> GapRow:
    from dtadesign.report.content_summary import asked_words

    item, title = case.items[gap.id], case.checklist.by_id[gap.id].name
    asked = "".join(run.text for run in asked_words(case, gap))
    if gap.gate_state:
        return GapRow(theme, place, title, asked, _gate_aside(gap.id), gate_mark(gap.gate_state))
    value = "unknown" if item.state == "unknown" else item.shown
    return GapRow(theme, place, title, asked, gap.id, level_mark(value))
