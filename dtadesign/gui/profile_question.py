"""One yes-or-no question of the profile, with what it means and what it brought with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.checklist.model import Feature
from dtadesign.gui.profile_scope import asked
from dtadesign.gui.summary_lines import Unfold
from dtadesign.gui.text_block import Span
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring.sentences import listed
from dtadesign.wording import mark, tr

YES_NO = (("yes", mark("Yes")), ("no", mark("No")))


class FeatureQuestion(QWidget):
    """The question at the left, yes and no at the right, its meaning in one unfold.

    ``answered`` carries the feature and ``yes`` or ``no``. Something else may hold a feature in
    place; then a sentence says what, and a no is refused with it.
    """

    answered = Signal(str, str)

    def __init__(self, theme: Theme, feature: Feature, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.feature = theme, feature
        self.question = Text(theme, asked(feature), "body", weight=600)
        self.test = Text(theme, feature.test or feature.explanation, "small", "ink2")
        if not self.test.text():
            self.test.hide()
        self.answers = Segmented(theme, [(value, tr(word)) for value, word in YES_NO], asked(feature))
        self.answers.set_question(asked(feature))
        self.answers.set_steady(steady=True)
        self.answers.segments[0].setAccessibleDescription(f"{asked(feature)} {self.test.text()}".strip())
        self.answers.chosen.connect(lambda value: self.answered.emit(feature.id, value))
        self.note = Text(theme, "", "small", "ink2")
        self._note_row = self._build_note()
        self.meaning = Unfold(theme, tr("What counts"), _meaning(feature), asked(feature))
        self._lay_out()
        theme.changed.connect(self._space)
        self._space()

    def _build_note(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconView(self._theme, "link", "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.note, 1)
        row.hide()
        return row

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        for part in (self.question, self.test, self._note_row, self.meaning):
            self._words.addWidget(part)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignTop)

    def _space(self) -> None:
        top, bottom = self._theme.px(14), self._theme.px(10)
        self._row.setContentsMargins(0, top, 0, bottom)
        self._row.setSpacing(self._theme.px(28))
        self._words.setSpacing(self._theme.px(3))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Answers beneath the question instead of beside it."""
        ways = QHBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def set_answer(
        self, value: str | None, held_by: tuple[str, ...] = (), *, said: bool = False, refused: bool = False
    ) -> None:
        """Show an answer, without a signal, and what holds it in place.

        ``said``: a person said so too. ``refused``: somebody just said no to what is held.
        """
        self.answers.set_value(value)
        self.note.set_words(_held(held_by, said=said, refused=refused))
        self._note_row.setVisible(bool(held_by))


def _held(held_by: tuple[str, ...], *, said: bool, refused: bool) -> str:
    if not held_by:
        return ""
    holders, n = listed(held_by), len(held_by)
    if refused:
        words = tr("This stays yes while {holders} [is|are] yes: the one comes with the other.", "", n)
    elif said:
        words = tr("Comes with {holders}.")
    else:
        words = tr("Added because {holders} [is|are] yes.", "", n)
    return words.format(holders=holders)


def _meaning(feature: Feature) -> list[Span]:
    spans = []
    if feature.test and feature.explanation:
        spans.append(Span(f"{feature.explanation.strip()}\n"))
    for word, example in ((tr("Yes:"), feature.example), (tr("No:"), feature.counter_example)):
        if example:
            spans += [Span(word, 600), Span(f" {example.strip()}\n")]
    if spans:
        spans[-1] = Span(spans[-1].text.rstrip("\n"), spans[-1].weight)
    return spans
