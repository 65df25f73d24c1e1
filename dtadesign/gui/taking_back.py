"""Taking a copy's answers back: what it alone changed is listed, what both changed is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.exchange.handing_words import change_words
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.review.handing import coming_back
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dtadesign.exchange.handing_words import ChangeWords
    from dtadesign.gui.document import Document
    from dtadesign.gui.review_view import ReviewView
    from dtadesign.gui.theme import Theme
    from dtadesign.review.handing import Change, Coming

_WIDE_PX = 860
OURS, THEIRS = "ours", "theirs"


class TakingBackDialog(Dialog):
    """Side by side what both changed; until one chooses otherwise, what is here stays."""

    def __init__(self, theme: Theme, document: Document, coming: Coming, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("Take back what this copy brings?"),
            _lead(coming),
            act=tr("Take it back"),
            keep=tr("Leave all as it is"),
            parent=parent,
        )
        self.setMaximumWidth(theme.px(_WIDE_PX))
        self.choices: Mapping[str, Segmented] = {}
        self._theme, self._coming = theme, coming
        self._list(self.body, document)
        self.resize(min(theme.px(_WIDE_PX), parent.width() - 40), self.height())
        if self.choices:
            next(iter(self.choices.values())).take_focus()
        self._settle()

    def _list(self, column: QVBoxLayout, document: Document) -> None:
        theme, both = self._theme, self._coming.to_choose
        choices: dict[str, Segmented] = {}
        if both:
            column.addWidget(Text(theme, tr("Changed here and in the copy"), "label"))
        for change in both:
            words = change_words(change, document.checklist)
            choices[change.key] = self._choice(words.name)
            column.addWidget(self._side_by_side(change, words, choices[change.key]))
            column.addWidget(Rule())
        alone = [change for change in self._coming.changes if not change.both]
        if alone:
            column.addWidget(Text(theme, tr("Changed in the copy alone"), "label"))
        for change in alone:
            column.addWidget(self._taken(change, change_words(change, document.checklist)))
        self.choices = choices

    def _choice(self, name: str) -> Segmented:
        choice = Segmented(self._theme, [(OURS, tr("Keep what is here")), (THEIRS, tr("Take the copy’s"))])
        choice.setAccessibleName(name)
        choice.set_value(OURS)
        choice.chosen.connect(self._settle)
        return choice

    def _side_by_side(self, change: Change, words: ChangeWords, choice: Segmented) -> QWidget:
        theme = self._theme
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Text(theme, words.name, "body", weight=600))
        pair = QHBoxLayout()
        pair.setSpacing(theme.px(24))
        there = tr("In the copy, by {name}").format(name=change.by)
        for head, said, texts in (
            (tr("Here"), words.ours, words.our_texts),
            (there, words.theirs, words.their_texts),
        ):
            spans = [Span(f"{head}\n", 600), Span("\n".join((said, *texts)))]
            pair.addWidget(Text(theme, spans, "reading", "ink2"), 1)
        column.addLayout(pair)
        column.addWidget(choice)
        return whole

    def _taken(self, change: Change, words: ChangeWords) -> Text:
        said = tr("{now}, by {name}. It was {before}.").format(
            now=words.theirs, name=change.by, before=words.ours
        )
        texts = "".join(f"\n{text}" for text in words.their_texts)
        return Text(self._theme, [Span(f"{words.name}\n", 600), Span(said + texts)], "reading", "ink2")

    @property
    def theirs(self) -> tuple[str, ...]:
        """The keys of what is taken from the copy although it was changed here too."""
        return tuple(key for key, choice in self.choices.items() if choice.value() == THEIRS)

    def _settle(self) -> None:
        count = len(self._coming.changes) - len(self._coming.to_choose) + len(self.theirs)
        words = tr("Take %n change[|s] back", "", count) if count else tr("Keep all that is here")
        self.act_button.setText(words)
        self.act_button.updateGeometry()


def _lead(coming: Coming) -> str:
    names = ", ".join(dict.fromkeys(change.by for change in coming.changes))
    alone = len(coming.changes) - len(coming.to_choose)
    said = tr("%n change[|s] by {name} [is|are] only in the copy.", "", alone).format(name=names)
    undo = tr("Undo does not reach what is taken back.")
    if not coming.to_choose:
        return f"{said} {undo}"
    both = tr(
        "%n [was|were] made on both sides, each its own way: choose which holds.", "", len(coming.to_choose)
    )
    return " ".join((said, both, undo) if alone else (both, undo))


def take_back(theme: Theme, view: ReviewView, path: Path | None = None) -> bool:
    """Ask for a copy where none is given, show what it brings, and take it; whether it was taken."""
    from dtadesign.gui import asking
    from dtadesign.review.file import read_review

    document, window = view.document, view.window()
    if not document.can_write:
        document.refused.emit(document.read_only_because)
        return False
    path = path or asking.which_copy(window, document.path.parent)
    if path is None:
        return False
    document.write_typing()
    try:
        coming = coming_back(document.record, read_review(path))
    except DtaError as error:
        asking.say_error(theme, window, tr("Nothing can be taken back from this file"), error)
        return False
    if not coming.brings_something:
        asking.say(theme, window, tr("Nothing new"), tr("Everything in that copy is here already."))
        return False
    dialog = TakingBackDialog(theme, document, coming, window)
    if dialog.exec() != TakingBackDialog.DialogCode.Accepted:
        return False
    document.take_back(coming, dialog.theirs)
    _say_taken(view, coming, len(dialog.theirs))
    return True


def _say_taken(view: ReviewView, coming: Coming, theirs: int) -> None:
    taken = len(coming.changes) - len(coming.to_choose) + theirs
    kept = len(coming.to_choose) - theirs
    said = [tr("%n change[ was|s were] taken back from the copy.", "", taken)]
    if kept:
        said.append(tr("%n [stays as it is|stay as they are] here.", "", kept))
    view.banners.say("taken back", "done", " ".join(said), closable=True)
