"""The profile page: what is being reviewed, and at once what that brings in and leaves out."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.laid_out import lay_out_now
from dtadesign.gui.page import Page
from dtadesign.gui.profile_form import FACTS, Form
from dtadesign.gui.profile_groups import GroupList
from dtadesign.gui.profile_scope import (
    asked,
    implying,
    news,
    reclosed,
    said_yes,
    scope_of,
    with_answer,
)
from dtadesign.gui.profile_side import Side
from dtadesign.gui.profile_start import Start, Strip
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.surfaces import Pane, Rule, scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.review.packet_rules import profile_is_fixed
from dtadesign.scoring.sentences import quoted
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Profile, Scope

WIDE, MIDDLE = 1200, 920
"""Widths (px at 100 %) from which groups stand at the left, and the scope at the right."""
LEFT, RIGHT, RIGHT_SMALL = 228, 400, 340
NARROW_FORM = 560
FIXED = mark("The profile came with the packet and stays as it is, so that everybody reviews the same.")
MEASURE = 816


class ProfilePage(Page):
    """Fields and questions in the middle; at the left the parts; at the right what they amount to."""

    name = "profile"
    title = mark("Profile")

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        checklist = document.checklist
        self.form = Form(theme, checklist, document.review.profile)
        self.groups = GroupList(theme, self.form.groups)
        self.side = Side(theme, checklist)
        self.start, self.strip = Start(theme), Strip(theme)
        self.fixed = Banner(theme, "news", tr(FIXED), tr("What the packet says"))
        self.fixed.hide()
        self._touched: set[str] = set()
        self._shown: Profile | None = None
        self._cause, self._refused = "", ""
        self._lay_out()
        self._connect()
        self.refresh()

    # --- laying out

    def _lay_out(self) -> None:
        theme = self.theme
        self._left = Pane(theme, "page", (20, 28, 12, 24), 0)
        self._left.column.addWidget(self.groups)
        self._left.column.addStretch(1)
        self.left_words = Text(theme, "", "small", "ink2")
        self._left.column.addWidget(self.left_words)
        self.area = scrolling(self._centred(self.form))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fixed)
        column.addWidget(self.area, 1)
        middle.setProperty("ground", "surface")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._right = Pane(theme, "page")
        self._right.column.addWidget(self.side, 1)
        self._right.column.addWidget(Rule())
        self._right.column.addWidget(self.start)
        column.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(middle, 1)
        row.addWidget(self._right)
        for pane in (self._left, middle, self._right):
            pane.setProperty("pane", True)
        self.drawer = Drawer(theme, self, tr("What applies"), "right", 400)

    def _centred(self, form: Form) -> QWidget:
        pane = Pane(self.theme, "surface")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(form, 10_000)
        row.addStretch(1)
        pane.column.addLayout(row)
        return pane

    def _connect(self) -> None:
        facts = self.form.facts
        facts.typed.connect(self._type)
        facts.left.connect(self.document.write_typing)
        facts.chosen.connect(self._choose)
        self.form.answered.connect(self._answer)
        self.groups.group_asked.connect(self._go_to_group)
        self.area.verticalScrollBar().valueChanged.connect(self._mark_group)
        self.start.walk_asked.connect(self._walk)
        self.start.scope_asked.connect(self._walk_scope)
        self.strip.walk.clicked.connect(self._walk)
        self.fixed.action_asked.connect(lambda: self.go_asked.emit("packet", ""))
        self.strip.what_applies.clicked.connect(self._open_drawer)
        self.theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes give way where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, px = self.width() / self.theme.text_scale, self.theme.px
        wide, middle = width >= WIDE, width >= MIDDLE
        self._left.setVisible(wide)
        self._left.setFixedWidth(px(LEFT))
        self._right.setFixedWidth(px(RIGHT if wide else RIGHT_SMALL))
        self.strip.setVisible(not middle)
        if middle and self.side.parent() is not self._right:
            self.drawer.close_drawer()
            self._right.column.insertWidget(0, self.side, 1)
            self.side.show()
        self._right.setVisible(middle)
        self.form.setMaximumWidth(px(MEASURE))
        right = RIGHT if wide else RIGHT_SMALL if middle else 0
        form = width - (LEFT if wide else 0) - right
        self.form.set_narrow(form < NARROW_FORM)

    def _open_drawer(self) -> None:
        self.drawer.set_content(self.side)
        self.drawer.open_drawer()

    # --- what the person does

    def _type(self, field: str, text: str) -> None:
        profile = self.document.review.profile
        changed: dict[str, Any] = {field: text}
        self.document.type_profile(replace(profile, **changed))

    @contextmanager
    def _keeping_place(self, part: QWidget) -> Iterator[None]:
        """What comes or goes above a part leaves it where it is on the screen."""
        before = part.mapTo(self.area.viewport(), QPoint()).y()
        yield
        lay_out_now()
        moved = part.mapTo(self.area.viewport(), QPoint()).y() - before
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + moved)

    def _choose(self, field: str, value: Any) -> None:
        self.document.write_typing()
        profile = replace(self.document.review.profile, **{field: value})
        if field == "diagnoses":
            profile = reclosed(self.document.checklist, profile, self._said())
        self._change(profile, self._words_of(field, value))

    def _words_of(self, field: str, value: Any) -> str:
        checklist = self.document.checklist
        if field == "stage":
            name = next((s.name for s in checklist.stages if s.id == value), "")
            return tr("The stage {stage}").format(stage=quoted(name)) if name else ""
        if field == "scope":
            return tr("The short review") if value == "short" else tr("The full review")
        return ""

    def _said(self) -> frozenset[str]:
        return said_yes(self.document.checklist, self.document.review)

    def _answer(self, feature: str, value: str) -> None:
        document = self.document
        document.write_typing()
        checklist, profile = document.checklist, document.review.profile
        self._touched.add(feature)
        held = implying(checklist, profile, feature) if value == "no" else ()
        if held:
            self._refused = feature
            self.refresh()
            self._refused = ""
            return
        answer = {value: feature}
        question = next(f for f in checklist.features if f.id == feature)
        cause = tr("A yes to {question}").format(question=quoted(asked(question))) if value == "yes" else ""
        self._change(with_answer(checklist, profile, self._said(), **answer), cause)

    def _change(self, profile: Profile, cause: str) -> None:
        self._cause = cause
        focus = self.focusWidget()
        part: QWidget = focus if self.form.isAncestorOf(focus) else self.form
        with self._keeping_place(part):
            self.document.set_profile(profile)
            self.refresh()
        self._cause = ""

    def _walk(self) -> None:
        self.go_asked.emit("walk", "")

    def _walk_scope(self, scope: str) -> None:
        self._choose("scope", scope)
        self._walk()

    # --- showing it

    def refresh(self) -> None:
        """Show the profile as it is, and say what a change of it brought."""
        review, checklist = self.document.review, self.document.checklist
        profile = review.profile
        if self._shown is not None and profile != self._shown:
            has_answers = bool(review.answers)
            sentence = news(checklist, self._shown, profile, self._cause, has_answers=has_answers)
            if sentence:
                self.side.say(sentence)
        if profile != self._shown:
            self.side.show_profile(profile)
        self._shown = profile
        self.form.show_review(review, self._touched, self._refused)
        self.form.facts.show_profile(profile, self._count)
        self.form.set_writable(self.document.can_describe)
        self.start.other.setVisible(self.document.can_describe)
        self.fixed.setVisible(profile_is_fixed(review))
        self._show_progress(begun=bool(review.answers))

    def _count(self, scope: Scope) -> int:
        profile = replace(self.document.review.profile, scope=scope)
        return len(scope_of(self.document.checklist, profile).asked)

    def _show_progress(self, *, begun: bool) -> None:
        open_questions, questions = self.form.unanswered(), len(self.form.questions)
        self.groups.set_done(self.form.done_groups(self.document.review))
        state = tr("{count} answered") if open_questions else tr("all answered")
        said = tr(
            "%n question[|s], {state}. You can change them at any time. Answers given are kept.",
            "", questions,
        )  # fmt: skip
        if not self.document.can_describe:
            said = tr("%n question[|s], {state}. They cannot be changed here.", "", questions)
        self.left_words.set_words(said.format(state=state.format(count=questions - open_questions)))
        self.left_words.setVisible(questions > 0)
        scope = self.document.review.profile.scope
        other: Scope = "short" if scope == "full" else "full"
        self.start.show_state(
            begun=begun, scope=scope, other_count=self._count(other), open_questions=open_questions
        )
        total = len(self.document.checklist.considerations)
        self.strip.show_state(self.start.walk.text(), self._count(scope), total)

    # --- where one is

    def enter(self, place: str = "") -> None:
        """Come to the front, at a feature where one is named."""
        if not self.is_as_left():
            self.refresh()
        if place in self.form.questions:
            target = self.form.focus_target(place)
            self.area.verticalScrollBar().setValue(self.form.questions[place].y() - self.theme.px(72))
        elif self.document.review.answers:
            target = self.start.walk if self._right.isVisible() else self.strip.walk
        else:
            target = self.form.facts.name.control
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_group()
        if place in self.form.questions:
            self.groups.set_current(self.form.group_of(place))

    def place(self) -> str:
        """The feature whose question has the focus."""
        focused = self.focusWidget()
        for name, question in self.form.questions.items():
            if question.isAncestorOf(focused):
                return name
        return ""

    def panes(self) -> list[QWidget]:
        """The parts of the page, from left to right."""
        groups = [next(iter(self.groups.rows.values()))] if self._left.isVisible() else []
        go_on = self.start.walk if self._right.isVisible() else self.strip.walk
        return [*groups, self.form.facts.name.control, go_on]

    def _go_to_group(self, group: str) -> None:
        target = self.form.first_of(group)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        mark = self.form.sections[group]
        y = 0 if group == FACTS else mark.mapTo(self.form, mark.rect().topLeft()).y()
        self.area.verticalScrollBar().setValue(y)
        self.groups.set_current(group)

    def _mark_group(self) -> None:
        bar = self.area.verticalScrollBar()
        y = bar.value() + round(self.area.viewport().height() * 0.35)
        last = self.form.groups[-1][0]
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        self.groups.set_current(last if at_end else self.form.group_at(y))

    def event(self, event: QEvent) -> bool:
        """The first showing settles the layout."""
        if event.type() == QEvent.Type.Polish:
            self._fit()
        return super().event(event)
