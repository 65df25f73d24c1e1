"""A workshop while it runs: the considerations, the one that is voted on, and who has voted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.panel_consensus_sides import Sides, SideWords
from dtadesign.gui.passed_keys import PassedKeys
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.surfaces import Pane, Rule, Scrolled, bring_into_view, scrolling
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.gui.workshop_aside import Aside
from dtadesign.gui.workshop_key import KeyCard, RulePart
from dtadesign.gui.workshop_levels import LevelCells
from dtadesign.gui.workshop_list import SpotList
from dtadesign.gui.workshop_phones_part import PhonesPart
from dtadesign.gui.workshop_seen import counts_of, revealed_words
from dtadesign.gui.workshop_step import StepBar
from dtadesign.gui.workshop_steps import done_count
from dtadesign.gui.workshop_voters import voted_words
from dtadesign.wording import mark, tr
from dtadesign.workshop.stages import STATE_WORDS, spots, state_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_desk import Desk
    from dtadesign.gui.workshop_phones import Phones
    from dtadesign.workshop.stages import Spot

_K = Qt.Key
_WIDEST = 1_180
"""No wider than this (px at 100 %) does the consideration stand: more room goes to its margins."""
_TIGHT = 600
"""Below this width (px at 100 %) the strip says how many have voted in figures alone."""
_ENTER = (_K.Key_Return, _K.Key_Enter)


class RunPage(QWidget):
    """Three panes; the outer two are drawers where there is no room for them."""

    name = "run"
    title = mark("Run")
    tally_asked = Signal()
    files_asked = Signal()
    projector_asked = Signal()
    blank_asked = Signal()
    key_on_projector_asked = Signal()

    def __init__(self, theme: Theme, desk: Desk, phones: Phones, settings: Settings) -> None:
        super().__init__()
        self.theme, self.desk, self._settings = theme, desk, settings
        self._shown: Spot | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "page")
        self.setAccessibleName(tr("Run"))
        self._make_left()
        self._make_middle()
        self.aside = Aside(theme, desk.timer, PhonesPart(theme, phones))
        words = SideWords(
            tr("Considerations"), tr("The room"), tr("The room"), "users",
            tr("Who has voted, the time, phones, paper and files"),
        )  # fmt: skip
        self.sides = Sides(theme, self.left, self._right, self.aside, (self._head, self.aside.head), words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        self._connect()
        theme.changed.connect(self._fit)
        self.refresh()

    def _make_left(self) -> None:
        theme = self.theme
        self.left = Pane(theme, "page", (0, 20, 0, 8), 8)
        self.left.setProperty("pane", "true")
        head = self._head = Pane(theme, "page", (24, 0, 24, 4), 2)
        head.column.addWidget(headline(theme, tr("Considerations"), "section"))
        self.progress = Text(theme, "", "small", "ink2")
        self.list = SpotList(theme)
        self.left.column.addWidget(head)
        below = Pane(theme, "page", (24, 0, 24, 0))
        below.column.addWidget(self.progress)
        self.left.column.addWidget(below)
        self.left.column.addWidget(scrolling(self.list), 1)

    def _make_middle(self) -> None:
        theme = self.theme
        self.id_line, self.heading = Text(theme, "", "small", "ink2"), headline(theme, "")
        self.question = Text(theme, "", "lead")
        self.gate, self.state = Chip(theme, tr("Gate"), "shield-check"), Chip(theme, "")
        self.said = Text(theme, "", "section")
        self.levels, self.key, self.rule = LevelCells(theme), KeyCard(theme), RulePart(theme)
        article = Pane(theme, "surface", (32, 22, 32, 20), 12)
        top = QHBoxLayout()
        top.addWidget(self.id_line, 1)
        top.addWidget(self.gate)
        top.addWidget(self.state)
        article.column.addLayout(top)
        for part in (self.heading, self.question, self.levels, self.said, self.key, self.rule):
            article.column.addWidget(part)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(8))
        article.column.addLayout(self._below)
        article.column.addStretch(1)
        self.bar = StepBar(theme)
        self._content = Scrolled()
        self.area = scrolling(_centred(article, self._content))
        below = _centred(self.bar, QWidget())
        self._measured = (article, self.bar)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.area, 1), (Rule(), 0), (below, 0)):
            column.addWidget(widget, stretch)

    def _connect(self) -> None:
        desk = self.desk
        self.list.chosen.connect(self.show_spot)
        self.bar.step_asked.connect(self.do_next)
        self.bar.next_asked.connect(desk.go_on)
        self.bar.key_asked.connect(self.turn_key)
        self.bar.rule_asked.connect(self.write_rule)
        self.key.projector_asked.connect(self.key_on_projector_asked)
        self.rule.edited.connect(desk.type_rule)
        self.rule.left.connect(desk.write_typing)
        self.rule.text.control.returnPressed.connect(self._leave_rule)
        self.aside.files_asked.connect(self.files_asked)
        self.aside.voters.no_longer.clicked.connect(desk.presence.wait_no_longer)
        self.aside.projector.turn.clicked.connect(self.projector_asked)
        self.aside.paper.tally_asked.connect(self.tally_asked)
        self.aside.paper.more_asked.connect(desk.presence.add_paper)
        self.aside.paper.fewer_asked.connect(desk.presence.remove_paper)
        self._passed = PassedKeys(self.area, *self.findChildren(Pressable))
        self._passed.pressed.connect(self.keyPressEvent)
        desk.changed.connect(self.refresh)
        desk.turned.connect(self._turn)

    # --- what is shown

    def enter(self) -> None:
        """Come to the front, at the next step."""
        self.refresh()
        first = self.bar.step if self.bar.step.isEnabled() else self.bar.key
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._show_row)

    def _show_row(self) -> None:
        row = self.list.stop(self.desk.here)
        if row is not None and row.isVisible():
            bring_into_view(row)

    def panes(self) -> list[QWidget]:
        """The drawers' buttons, the list, the levels, the step, the rule, the room."""
        strip, row = self.sides.strip, self.list.stop(self.desk.here)
        stops = [strip.queue, strip.agreement, row, self.levels, self.rule.text.control, self.bar.step]
        return [part for part in (*stops, self.aside.phones.turn) if part is not None]

    def refresh(self) -> None:
        """Draw what the workshop says now."""
        desk, workshop = self.desk, self.desk.workshop
        every, done = spots(workshop), done_count(workshop)
        self.progress.set_words(tr("{done} of {all} done").format(done=done, all=len(every)))
        self.list.show_workshop(workshop, desk.here)
        state = state_of(workshop, desk.here)
        self._show_here()
        self.bar.show_step(desk.step(), key_shown=desk.key_shown, is_revealed=state == "revealed")
        ended = workshop.ended
        self.bar.step.setEnabled(not ended or desk.step() in ("next", "finish"))
        self.aside.set_ended(ended=ended)
        if ended and not self.bar.step.isEnabled():
            self.bar.say_ended()
        self.bar.say_missing(len(desk.presence.missing))
        self.bar.say_elsewhere(self._open_elsewhere())
        letters = self._settings.single_letters
        self.bar.set_keys_shown(shown=letters)
        self.aside.paper.set_keys_shown(shown=letters)
        self.aside.projector.turn.set_key_shown("P" if letters else None)
        self._show_room()
        self.state.setText(tr(STATE_WORDS[state]))
        self.state.updateGeometry()

    def _open_elsewhere(self) -> str:
        """The title of another consideration that is being voted on meanwhile."""
        place = self.desk.workshop.open
        if place is None or (place.sitting, place.consideration) == self.desk.here:
            return ""
        return self.desk.workshop.checklist.by_id[place.consideration].name

    def _show_here(self) -> None:
        desk, workshop = self.desk, self.desk.workshop
        sitting, item = (
            workshop.plan.sittings[desk.here.sitting],
            workshop.checklist.by_id[desk.here.consideration],
        )
        number = sitting.considerations.index(item.id) + 1
        where = tr("{case}  ·  {id}  ·  {number} of {all}")
        self.id_line.set_words(
            where.format(case=sitting.case.title, id=item.id, number=number, all=len(sitting.considerations))
        )
        self.gate.setVisible(item.gate)
        self.heading.set_words(item.name)
        self.question.set_words(item.question)
        self.levels.show_levels(item.levels, counts_of(desk))
        self.said.set_words(" ".join(revealed_words(self.desk)))
        self.said.setVisible(bool(self.said.text()))
        self.key.show_key(sitting.case, sitting.case.entry(item.id), on_projector=desk.key_on_projector)
        self.key.setVisible(desk.key_shown)
        self.rule.show_rule(desk.rule(item.id), anew=desk.here != self._shown)
        self._shown = desk.here

    def _show_room(self) -> None:
        desk, workshop = self.desk, self.desk.workshop
        voted = workshop.voted(desk.place)
        self.aside.voters.no_longer.setVisible(0 < len(desk.presence.missing) < len(desk.presence.here_now))
        self.aside.voters.show_voters(
            desk.presence.here_now,
            voted,
            is_open=workshop.open == desk.place,
            was_open=desk.place in workshop.revealed,
        )
        self.aside.paper.show_count(
            len(desk.presence.of_way("paper")), can_fewer=desk.presence.can_remove_paper
        )
        done = sum(one.id in voted for one in desk.presence.here_now)
        self.sides.strip.say(self.progress.text(), "")
        everybody = len(desk.presence.here_now)
        words = voted_words(done, everybody)
        is_tight = self.width() / self.theme.text_scale < _TIGHT
        figures = tr("{done} of {all}").format(done=done, all=everybody)
        short = figures if everybody else tr("Nobody yet")
        self.sides.strip.agreement.setText(short if is_tight else words)
        self.sides.strip.agreement.setAccessibleName(words)
        self.sides.strip.agreement.updateGeometry()

    # --- what the person does

    def show_spot(self, spot: object) -> None:
        """Turn to another consideration."""
        self.desk.go_to(spot)  # type: ignore[arg-type]
        self.sides.left.close_drawer()

    def _turn(self) -> None:
        """Another one is shown: from its top, and said."""
        self.area.verticalScrollBar().setValue(0)
        item = self.desk.workshop.checklist.by_id[self.desk.here.consideration]
        announce(self, f"{item.name}. {item.question}")
        self._show_row()

    def do_next(self) -> None:
        """The one big step; where something was revealed, it is said."""
        before = self.desk.step()
        self.desk.do_next()
        if before in ("reveal", "reveal_again") and self.desk.step() != before:
            announce(self, " ".join((tr("Revealed."), *revealed_words(self.desk))))
            if self.said.isVisible():
                self.area.ensureWidgetVisible(self.said)

    def turn_key(self) -> None:
        """Show what the key says, or hide it again."""
        self.desk.turn_key()
        if self.desk.key_shown:
            bring_into_view(self.key)
            announce(self, f"{self.key.level.text()}. {self.key.reason.text()}")

    def write_rule(self) -> None:
        """Into the line in which the room's rule is written."""
        bring_into_view(self.rule)
        self.rule.text.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_rule(self) -> None:
        """Enter ends the line; the focus goes only once the key is over, which would else be a step."""
        self.desk.write_typing()
        QTimer.singleShot(0, self, lambda: self.bar.step.setFocus(Qt.FocusReason.OtherFocusReason))
        if self.rule.text.control.text().strip():
            announce(self, tr("The house rule is kept."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; K, H, R, V, T, P and B where letters are keys, and the arrow to the next."""
        if (
            event.isAutoRepeat()
            or isinstance(self.window().focusWidget(), QLineEdit)
            or event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            super().keyPressEvent(event)
        elif event.key() in _ENTER and self.rule.isAncestorOf(self.window().focusWidget()):
            self._leave_rule()
        elif event.key() in _ENTER:
            self.do_next()
        elif event.key() in (_K.Key_Left, _K.Key_Right):
            on = _K.Key_Left if self.isRightToLeft() else _K.Key_Right
            self.desk.go_on() if event.key() == on else self.desk.go_back()
        elif not (self._settings.single_letters and self.do_letter(event.text().upper())):
            super().keyPressEvent(event)

    def do_letter(self, letter: str) -> bool:
        """What a letter does; False where it is none of ours."""
        step = self.desk.step()
        does = {
            "K": self.turn_key, "H": self.write_rule, "T": self.tally_asked.emit,
            "P": self.projector_asked.emit, "B": self.blank_asked.emit,
            "R": self.do_next if step in ("reveal", "reveal_again") else None,
            "V": self.do_next if step in ("open", "open_again") else None,
        }  # fmt: skip
        if letter not in does:
            return False
        do = does[letter]
        if do is not None:
            do()
        return True

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or in drawers, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        middle = self.sides.fit(self.width())
        self.levels.set_across(4 if middle >= 680 else 2 if middle >= 460 else 1)
        for part in self._measured:
            part.setMaximumWidth(self.theme.px(_WIDEST))
        low = self.height() / self.theme.text_scale < 480
        self.bar.set_room(roomy=middle >= 640)
        self.bar.set_low(low, self._below)
        self._show_room()


def _centred(part: QWidget, around: QWidget) -> QWidget:
    """A part in the middle of a ground of its own colour."""
    around.setProperty("ground", "surface")
    around.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(part, 10_000)
    row.addStretch(1)
    return around
