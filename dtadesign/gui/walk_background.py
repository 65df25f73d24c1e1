"""What stands behind a question: why, for whom, what is proof, examples, misjudgement, studies.

Where the texts stand depends on the room: beside the levels, beneath them once opened, or folded
behind buttons in a small window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.text_block import Span, Words
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.text import Text
from dtadesign.report.content_words import POPULATION_WORDS, SMI_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist, Consideration, Reference
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Profile

HEADS = {
    "why": "Why it matters",
    "people": "For the people in scope",
    "proof": "What counts as proof",
    "examples": "Examples",
    "misjudged": "Often misjudged",
    "studies": "Who was studied",
}
NOT_CHECKED = "The population of the sources is not yet checked."


class Section(QWidget):
    """A small head and its text."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.has_words = False
        self.head = Text(theme, HEADS[name], "label")
        self.text = Text(theme, "", "reading", "ink2")
        self.setAccessibleName(HEADS[name])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        if name == "people":
            head.addWidget(IconView(theme, "triangle-alert", "partial", 18))
        head.addWidget(self.head, 1)
        self.head_row = head
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(4))
        self.column.addLayout(head)
        self.column.addWidget(self.text)

    def set_words(self, words: Words) -> None:
        """Say this; nothing where there is nothing to say."""
        self.has_words = bool(words)
        self.text.set_words(words)


class Studies(Section):
    """Grade, population and the sources; a DOI opens in the browser, and only when pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "studies")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self.column.addLayout(self._list)

    def show_studies(self, consideration: Consideration, references: Sequence[Reference]) -> None:
        """Show these."""
        said = f"{SMI_WORDS[consideration.smi_evidence]}."
        if consideration.grade:
            said += f" Grade: {consideration.grade}."
        if consideration.smi_population_checked is False:
            said += f" {NOT_CHECKED}"
        self.set_words(said)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for reference in references:
            self._list.addWidget(_Source(self._theme, reference))


class _Source(QWidget):
    """One reference, with its link."""

    def __init__(self, theme: Theme, reference: Reference) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        parts = (f"{reference.authors} ({reference.year})", reference.title, reference.journal)
        column.addWidget(Text(theme, ". ".join(filter(None, parts)) + ".", "small", "ink2"))
        studied = ", ".join(POPULATION_WORDS.get(name, name) for name in reference.population)
        if studied:
            column.addWidget(Text(theme, f"Studied: {studied}.", "micro", "ink2"))
        address = f"https://doi.org/{reference.doi}" if reference.doi else reference.url
        if address.startswith(("https://", "http://")):
            link = LinkButton(
                theme, f"doi.org/{reference.doi}" if reference.doi else reference.url[:60], "micro"
            )
            link.setToolTip(f"Opens {address} in the browser")
            link.setAccessibleName(f"Open in the browser: {reference.title or address}")
            link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


class Background(QWidget):
    """The six sections; the article and the side column place them. ``studies_asked``: the link."""

    studies_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.studies = Studies(theme)
        self.sections = {name: Section(theme, name) for name in HEADS if name != "studies"}
        self.sections["studies"] = self.studies
        self.studies_link = LinkButton(theme, "")
        self.studies_link.clicked.connect(self.studies_asked)
        self.sections["why"].head_row.addWidget(self.studies_link)
        for section in self.sections.values():
            section.column.addStretch(1)
        self.hide()

    def show_consideration(
        self, checklist: Checklist, consideration: Consideration, profile: Profile
    ) -> None:
        """Say what belongs to this one."""
        sections = self.sections
        sections["why"].set_words(consideration.why)
        sections["people"].set_words(_for_people(checklist, consideration, profile))
        sections["proof"].set_words(consideration.proof)
        sections["examples"].set_words(_examples(consideration))
        sections["misjudged"].set_words(consideration.misjudgement)
        references = [
            checklist.reference[key] for key in consideration.references if key in checklist.reference
        ]
        self.studies.show_studies(consideration, references)
        count = len(references)
        self.studies_link.setText("1 source" if count == 1 else f"{count} sources" if count else "Evidence")
        self.studies_link.updateGeometry()
        self.studies_link.setAccessibleName(f"{self.studies_link.text()}: who was studied")
        sections["why"].has_words = True


def _for_people(checklist: Checklist, consideration: Consideration, profile: Profile) -> Words:
    spans = [Span(f"{consideration.caution} ")] if consideration.caution else []
    for diagnosis in checklist.diagnoses:
        note = consideration.diagnosis_notes.get(diagnosis.id)
        if note and (diagnosis.id in profile.diagnoses or not profile.diagnoses):
            spans += [Span(f"{diagnosis.short_name or diagnosis.name}: ", 600), Span(f"{note} ")]
    return spans


def _examples(consideration: Consideration) -> Words:
    spans = []
    if consideration.good_example:
        spans += [Span("Good: ", 600), Span(consideration.good_example)]
    if consideration.poor_example:
        spans += [Span("\nPoor: " if spans else "Poor: ", 600), Span(consideration.poor_example)]
    return spans
