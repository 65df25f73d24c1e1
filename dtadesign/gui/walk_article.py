"""One consideration: question, background, the four levels, evidence and note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.packet_claims import ClaimsPart
from dtadesign.gui.reading_as import mark_of
from dtadesign.gui.rules_slot import RulesSlot
from dtadesign.gui.walk_actions import ActionsPart
from dtadesign.gui.walk_background import HEADS, Background
from dtadesign.gui.walk_counts_as import CountsAs
from dtadesign.gui.walk_dialogs import why_not_asked
from dtadesign.gui.walk_evidence import EvidencePart
from dtadesign.gui.walk_note import NotePart
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.level_choice import LevelChoice
from dtadesign.gui.widgets.marked_text import MarkedText
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.review.packet_rules import why_no_rating
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Value

Form = Literal["small", "normal", "wide"]
WIDEST = 760
_AT_ONCE = ("why", "people")
_FOLDED = ("proof", "examples", "misjudged")


class Article(Pane):
    """``na_asked`` wants a reason; everything else it writes into the document itself."""

    na_asked = Signal()
    profile_asked = Signal()
    bring_into_view = Signal(QWidget)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "surface", (40, 20, 40, 24), 0)
        self.setProperty("pane", "article")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._document, self._id = document, ""
        self._form: Form = "normal"
        self._opened: set[str] = set()
        self._beside = False
        self._parts_opened = False
        self.background = Background(theme)
        self.levels = LevelChoice(theme)
        self.evidence = EvidencePart(theme, document)
        self.note = NotePart(theme, document)
        self.acts = ActionsPart(theme, document)
        self.claims = ClaimsPart(theme, document)
        self._make_head()
        self._make_background()
        self._make_proof()
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        theme = self._theme
        self.where = Text(theme, "", "small", "ink2")
        self._chips = {
            "gate": Chip(theme, tr("Gate"), "shield-check"),
            "core": Chip(theme, tr("Core"), "bookmark"),
            "language": Chip(theme, "", "languages"),
        }
        self.not_asked = Banner(theme, "news", "")
        self._apart = Pane(theme, "surface", (0, 0, 0, 14))
        self._apart.column.addWidget(self.not_asked)
        self.title = Text(theme, "", "title")
        self.question = MarkedText(theme, "", "question")
        self.to_profile = Button(theme, tr("Change the profile"), "primary", icon_after="arrow-right")
        self.to_profile.clicked.connect(self.profile_asked)
        self._nothing = Pane(theme, "surface", (0, 14, 0, 0))
        self._nothing.column.addWidget(self.to_profile, 0, Qt.AlignmentFlag.AlignLeading)
        self._nothing.hide()
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(10))
        self._head.addWidget(self.where, 1)
        for chip in self._chips.values():
            self._head.addWidget(chip)

    def _make_background(self) -> None:
        theme = self._theme
        self._columns, self._unfolded = QWidget(), QWidget()
        self._column_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._column_row.setContentsMargins(0, theme.px(10), 0, theme.px(4))
        self._line = QFrame(self._columns)  # without a parent it would be shown as a window
        self._line.setProperty("rule", "true")
        self._line.setStyleSheet("QFrame { max-height: 16777215px; }")
        self._line.setFixedWidth(1)
        self._below = QVBoxLayout(self._unfolded)
        self._below.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._below.setSpacing(theme.px(16))
        self._buttons = QWidget()
        flow = Flow(across=theme.px(8), down=theme.px(6))
        room_above = QVBoxLayout(self._buttons)
        room_above.setContentsMargins(0, theme.px(8), 0, 0)
        room_above.addLayout(flow)
        self._openers: dict[str, Button] = {}
        self._links: dict[str, LinkButton] = {}
        for name in ("why", "people", *_FOLDED, "studies"):
            button = Button(theme, tr(HEADS[name]), icon="chevron-right", size="button_small")
            button.clicked.connect(lambda _=False, name=name: self.toggle(name))
            flow.addWidget(button)
            self._openers[name] = button
        for name in _FOLDED:
            link = LinkButton(theme, tr(HEADS[name]))
            link.clicked.connect(lambda _=False, name=name: self.toggle(name))
            self.levels.add_link(link)
            self._links[name] = link

    def _make_proof(self) -> None:
        self.counts_as = CountsAs(self._theme)
        self.levels.add_link(self.counts_as)
        self._proof = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._proof.addWidget(self.evidence, 1, Qt.AlignmentFlag.AlignTop)
        self._proof.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        theme, column = self._theme, self.column
        column.addWidget(self._apart)
        column.addLayout(self._head)
        column.addSpacing(theme.px(4))
        column.addWidget(self.title)
        column.addSpacing(theme.px(8))
        column.addWidget(self.question)
        column.addWidget(self._nothing)
        column.addWidget(self._buttons)
        column.addWidget(self._columns)
        self._above = column.count()
        column.addSpacing(theme.px(10))
        column.addWidget(self.levels)
        column.addWidget(self._unfolded)
        column.addWidget(self.claims)
        column.addSpacing(theme.px(12))
        column.addLayout(self._proof)
        column.addWidget(self.acts)
        column.addStretch(1)
        self.rules = RulesSlot(theme, self._document, column, self.levels, self._head)
        self._proof.setSpacing(theme.px(20))
        self._column_row.setSpacing(theme.px(28))

    def _connect(self) -> None:
        self.levels.level_chosen.connect(self.choose)
        self.levels.unknown_chosen.connect(lambda: self.choose("unknown"))
        self.levels.not_applicable_asked.connect(self.na_asked)
        self.background.marks.add(self.question)
        self.background.studies_asked.connect(lambda: self.toggle("studies"))
        self.evidence.opened.connect(self._open_parts)
        self.evidence.finished.connect(self.levels.take_focus)
        self.evidence.take_drops_on(self, self.note.field.viewport())

    # --- what it shows

    @property
    def consideration(self) -> Consideration:
        """The one that is shown."""
        return self._document.checklist.by_id[self._id]

    def show_consideration(self, consideration: str) -> None:
        """Show another one, its background folded again."""
        self._id = consideration
        self._opened, self._parts_opened = set(), False
        checklist, shown = self._document.checklist, self.consideration
        domain = checklist.domain_of[consideration]
        walked = [i.id for i in domain.considerations if self._state(i.id) not in ("hidden", "out_of_scope")]
        where = domain.label
        if consideration in walked:
            where = tr("{domain}, {place} of {all}")
            at = walked.index(consideration) + 1
            where = where.format(domain=domain.label, place=at, all=len(walked))
        self.where.set_words(f"{shown.id}   ·   {where}")
        self._chips["gate"].setVisible(shown.gate)
        self._chips["gate"].setToolTip(shown.gate_reason)
        self._chips["core"].setVisible(shown.core)
        self._chips["language"].setText(mark_of(self._document, shown.id))
        self._chips["language"].updateGeometry()
        self._chips["language"].setVisible(bool(self._chips["language"].text()))
        self._nothing.hide()
        self.title.set_words(shown.name)
        self.question.set_words(shown.question)
        self.levels.set_levels(shown.levels)
        self.background.show_consideration(checklist, shown, self._document.review.profile)
        self.evidence.show_consideration(consideration)
        self.note.show_consideration(consideration)
        self.acts.show_consideration(consideration)
        self.claims.show_consideration(consideration)
        self.refresh()

    def prepare(self, consideration: str) -> None:
        """Set the texts of one that is likely to come next, while nobody waits for them."""
        document = self._document
        coming = document.checklist.by_id[consideration]
        self.title.prepare(coming.name)
        self.question.prepare(coming.question)
        self.levels.prepare(coming.levels)
        self.background.prepare(document.checklist, coming, document.review.profile)
        self.evidence.prepare(consideration)

    def show_nothing(self) -> None:
        """The profile leaves nothing to ask."""
        self.title.set_words(tr("Nothing is in scope"))
        self.question.set_words(tr("The profile leaves no consideration that applies. It can be changed."))
        self._nothing.show()
        self.rules.hide()
        for part in (
            *self._chips.values(),
            self._apart,
            self.levels,
            self.evidence,
            self.note,
            self.acts,
            self.claims,
            self._columns,
            self._buttons,
            *self.background.sections.values(),
        ):
            part.hide()

    def _state(self, consideration: str) -> str:
        return self._document.card.item(consideration).state

    def show_answer(self, consideration: str) -> int | None:
        """The answer alone, which says where the focus comes to; what it counts as, if that is less."""
        answer, item = self._document.review.answer(consideration), self._document.card.item(consideration)
        counts = item.shown if item.claimed != item.shown else None
        self.levels.show()
        self.levels.set_read_only(read_only=not self._document.can_rate_on(consideration))
        self.levels.set_answer(answer.value, counts)
        return counts

    def refresh(self) -> None:
        """Draw the answer anew."""
        counts = self.show_answer(self._id)
        self._say_apart()
        self.rules.show_on(self._id)
        self.claims.refresh()
        self.evidence.refresh()
        self.note.refresh()
        self.acts.refresh()
        self.counts_as.show_level(counts)
        self._arrange()

    def _say_apart(self) -> None:
        """Why it is not to be rated here, where it is not."""
        said = why_no_rating(self._document.review, self._id)
        if not said and (why := why_not_asked(self._document, self._id)):
            said = tr("Does not apply: {why}. An answer is kept and counts nowhere.").format(why=why)
        self.not_asked.set_words(said)
        self._apart.setVisible(bool(said))

    def set_form(self, form: Form, *, beside: bool, room: int) -> None:
        """How much room there is, and whether the background stands beside in a column of its own."""
        limit = {"small": 944, "normal": 900, "wide": WIDEST}[form]
        side = max(40, round((room / self._theme.text_scale - limit) / 2))
        self._form, self._beside = form, beside
        self.levels.set_compact(form == "small")
        self._margins = (side, 14, side, 12) if form == "small" else (side, 20, side, 24)
        ways = QBoxLayout.Direction
        self._proof.setDirection(ways.TopToBottom if form == "small" else ways.LeftToRight)
        self._space()
        self._arrange()

    def _arrange(self) -> None:
        """Put every section where it belongs in this form."""
        if not self._id:
            return
        small = self._form == "small"
        sections = self.background.sections
        if not small and not self._beside and sections["why"].parentWidget() is not self._columns:
            self._column_row.removeWidget(self._line)
            self._column_row.addWidget(sections["why"], 1)
            self._column_row.addWidget(self._line)
            self._column_row.addWidget(sections["people"], 1)
        for name, section in sections.items():
            folded = small or name not in _AT_ONCE
            if folded and not self._beside and section.parentWidget() is not self._unfolded:
                self._below.addWidget(section)
            at_once = self._beside or not folded
            section.setVisible(section.has_words and (at_once or name in self._opened))
        self._columns.setVisible(not small and not self._beside)
        self._line.setVisible(sections["people"].has_words)
        self._buttons.setVisible(small)
        self.counts_as.setVisible(small and self.counts_as.has_words)
        self._unfolded.setVisible(not self._beside and any(self._may_unfold(n) for n in self._opened))
        self._place_unfolded(above=small)
        for name, button in self._openers.items():
            button.setVisible(sections[name].has_words and name != "studies")
        for name, link in self._links.items():
            link.setVisible(not small and not self._beside and sections[name].has_words)
        self.levels.fit_links()
        self.background.studies_link.setVisible(not self._beside)
        shown = not small or self._parts_opened
        answer = self._document.review.answer(self._id)
        self.evidence.setVisible(shown or bool(answer.evidence))
        self.note.setVisible(shown or bool(answer.note))
        self.acts.setVisible(shown or self.acts.has_any)

    def _may_unfold(self, name: str) -> bool:
        return self.background.sections[name].has_words

    def _place_unfolded(self, *, above: bool) -> None:
        at = self.column.indexOf(self._unfolded)
        wanted = self._above if above else self.column.indexOf(self.levels) + 1
        if at not in (wanted, wanted - 1) or above != (at < self.column.indexOf(self.levels)):
            self.column.removeWidget(self._unfolded)
            wanted = self._above if above else self.column.indexOf(self.levels) + 1
            self.column.insertWidget(wanted, self._unfolded)

    # --- what it does

    def choose(self, value: Value) -> None:
        """Give an answer; note and evidence stay."""
        self._document.write_typing()
        answer = self._document.review.answer(self._id)
        self._document.answer(self._id, replace(answer, value=value))

    def toggle(self, name: str) -> None:
        """Open or close one of the background's sections."""
        section = self.background.sections[name]
        if not section.has_words:
            return
        if not section.isVisible() or name in self._opened:
            self._opened ^= {name}
            self._arrange()
        if section.isVisible():
            self.bring_into_view.emit(section)

    def _open_parts(self, part: QWidget) -> None:
        """In a small window evidence and note wait to be asked for."""
        if not self._parts_opened:
            self._parts_opened = True
            self._arrange()
        self.bring_into_view.emit(part)

    def open_evidence(self) -> None:
        """Begin an entry."""
        self._parts_opened = True
        self._arrange()
        self.bring_into_view.emit(self.evidence)
        self.evidence.add()

    def open_note(self) -> None:
        """Into the note."""
        self._parts_opened = True
        self._arrange()
        self.note.take_focus()
        self.bring_into_view.emit(self.note)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint its ground; as it hides all behind it, none of that is painted."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("surface"))

    def sizeHint(self) -> QSize:
        """The pane in which it scrolls gives it its width; to ask all its parts for theirs takes long."""
        return QSize(self._theme.px(WIDEST), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows make it longer: its height follows its width, which is all that is asked for."""
        return QSize(self._theme.px(300), 0)

    def top(self) -> QPoint:
        """Where it begins."""
        return QPoint(0, 0)
