"""Beside the preview: which report, where it goes, what stands in it and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from dtadesign.gui.forms import segmented_field
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.surfaces import Pane, Rule, scrolling
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring.sentences import not_a_measure
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.theme import Theme

KINDS = (("full", mark("Full")), ("summary", mark("Summary")), ("gaps", mark("Gaps")), ("form", mark("Form")))
PAPERS = (("a4", mark("A4")), ("letter", mark("US Letter")))
HOLDS = {
    "full": mark(
        "The verdict on one page; what to fix, in order; every consideration with its answer, evidence "
        "and note; the method; the sources. Every text that stands in the review is in it."
    ),
    "summary": mark(
        "The verdict, the profile by domain, the gates and what to fix first, for a reader with one minute."
    ),
    "gaps": mark(
        "The verdict, then every gate and every gap in the order worth fixing, with what the next level asks."
    ),
    "form": mark(
        "All questions in scope, blank: to be filled in on paper or on screen. A form that was filled in on "
        "screen can be taken back as answers."
    ),
}


def _said(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(value, tr(word)) for value, word in choices]


class Options(Pane):
    """The pane of choices. Each signal says what the person asked for."""

    chosen = Signal()
    save_asked = Signal()
    data_asked = Signal()
    sign_asked = Signal()
    destroy_asked = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme, languages: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(theme, "page")
        self.tongue = segmented_field(theme, tr("Language of the report"), languages, across=2)
        self.kind = segmented_field(theme, tr("What it holds"), _said(KINDS), across=2)
        self.paper = segmented_field(theme, tr("Paper"), _said(PAPERS))
        self.kind.control.set_value("full")
        self.paper.control.set_value("a4")
        self.holds = Text(theme, tr(HOLDS["full"]), "small", "ink2")
        self.save = Button(theme, tr("Save the report…"), "primary", icon="download")
        self.data = Button(theme, tr("Save in another format…"), icon="file")
        self.language = Text(theme, "", "small", "ink2")
        self.done = Banner(theme, "done", "")
        self.folder = LinkButton(theme, tr("Open its folder"), "reading")
        self.problem = Banner(theme, "problem", "", closable=True)
        self.fingerprint = Fingerprint(theme)
        self.signed = Text(theme, "", "small", "ink")
        self.signing = LinkButton(theme, tr("Sign this state…"), "reading")
        self.destroying = LinkButton(theme, tr("Destroy texts…"), "reading")
        self._lay_out()
        self.tongue.setVisible(len(languages) > 1)
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        inner = Pane(theme, "page", (28, 28, 28, 24), 16)
        column = inner.column
        column.addWidget(headline(theme, tr("The report")))
        column.addWidget(self.kind)
        column.addWidget(self.holds)
        column.addWidget(self.paper)
        column.addWidget(self.tongue)
        column.addWidget(self.language)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.save, 0, left)
        column.addWidget(self.data, 0, left)
        for part in (self.done, self.folder, self.problem):
            column.addWidget(part, 0, left if part is self.folder else Qt.AlignmentFlag(0))
            part.hide()
        column.addWidget(Rule())
        print_ = Pane(theme, "page", spacing=4)
        print_.column.addWidget(Text(theme, tr("Fingerprint of this state"), "label"))
        print_.column.addWidget(self.fingerprint)
        told = tr("Each page carries it. Any later edit gives another one.")
        print_.column.addWidget(Text(theme, told, "small", "ink2"))
        print_.column.addWidget(self.signed)
        column.addWidget(print_)
        is_not = [Span(tr("What it is not.") + " ", 600), Span(not_a_measure())]
        column.addWidget(Text(theme, is_not, "small", "ink2"))
        column.addWidget(Rule())
        column.addWidget(self.signing, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.destroying, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.column.addWidget(scrolling(inner))

    def _connect(self) -> None:
        self.kind.control.chosen.connect(self._choose)
        self.paper.control.chosen.connect(self._choose)
        self.tongue.control.chosen.connect(self._choose)
        self.save.clicked.connect(self.save_asked)
        self.data.clicked.connect(self.data_asked)
        self.signing.clicked.connect(self.sign_asked)
        self.destroying.clicked.connect(self.destroy_asked)
        self.folder.clicked.connect(self.folder_asked)

    def _choose(self) -> None:
        self.holds.set_words(tr(HOLDS[self.kind.control.value() or "full"]))
        self.chosen.emit()

    def say_language(self, sentence: str) -> None:
        """Say what is to be known of the language that is chosen, where there is anything."""
        self.language.set_words(sentence)
        self.language.setVisible(bool(sentence))

    def say_done(self, sentence: str) -> None:
        """Say that something was written, and where."""
        self.problem.hide()
        self.done.set_words(sentence)
        self.done.show()
        self.folder.show()

    def say_problem(self, sentence: str) -> None:
        """Say what could not be done."""
        self.done.hide()
        self.folder.hide()
        self.problem.set_words(sentence)
        self.problem.show()


class Fingerprint(QLabel):
    """Twelve digits in the mono face; they can be selected and copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setAccessibleName(tr("Fingerprint"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.mono_font())
        self.setMinimumHeight(self._theme.px(24))

    def set_fingerprint(self, whole: str) -> None:
        """Show the first twelve digits; all of them in the tip."""
        self.setText(whole[:12])
        self.setToolTip(whole)
        self.setAccessibleDescription(" ".join(whole[:12]))
