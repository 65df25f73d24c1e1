"""What stands behind a question: why, for whom, what is proof, examples, misjudgement, studies.

Where the texts stand depends on the room: beside the levels, beneath them once opened, or folded
behind buttons in a small window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.glossary_marks import TermMarks
from dtadesign.gui.text_block import Span, Words
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.marked_text import MarkedText
from dtadesign.gui.widgets.text import Text
from dtadesign.report.content_words import POPULATION_WORDS, SMI_WORDS
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist, Consideration, Reference
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Profile

HEADS = {
    "why": mark("Why it matters"),
    "people": mark("For the people in scope"),
    "proof": mark("What counts as proof"),
    "examples": mark("Examples"),
    "misjudged": mark("Often misjudged"),
    "studies": mark("Who was studied"),
}
NOT_CHECKED = mark("The population of the sources is not yet checked.")


class Section(QWidget):
    """A small head and its text."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.has_words = False
        self.head = Text(theme, tr(HEADS[name]), "label")
        self.text = MarkedText(theme, "", "reading", "ink2")
        self.setAccessibleName(tr(HEADS[name]))
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

    def sizeHint(self) -> QSize:
        """Its height follows its width; to ask all its parts for theirs each time takes long."""
        return QSize(self._theme.px(360), 0)

    def set_words(self, words: Words) -> None:
        """Say this; nothing where there is nothing to say."""
        self.has_words = bool(words)
        self.text.set_words(words)


class Studies(Section):
    """Grade, population and the sources; a DOI opens in the browser, and only when pressed.

    ``library_asked`` carries the key of a source that is wanted in the library.
    """

    library_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "studies")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self._to_list: Sequence[Reference] | None = None
        self.column.addLayout(self._list)

    def show_studies(self, consideration: Consideration, references: Sequence[Reference]) -> None:
        """Show these."""
        said = [tr("{evidence}.").format(evidence=tr(SMI_WORDS[consideration.smi_evidence]))]
        if consideration.grade:
            said.append(tr("Grade: {grade}.").format(grade=consideration.grade))
        if consideration.smi_population_checked is False:
            said.append(tr(NOT_CHECKED))
        self.set_words(" ".join(said))
        self._to_list = references
        if self.isVisible():
            self._list_sources()

    def showEvent(self, event: QShowEvent) -> None:
        """The sources are made when somebody looks: most pages are turned without."""
        super().showEvent(event)
        self._list_sources()

    def _list_sources(self) -> None:
        references, self._to_list = self._to_list, None
        if references is None:
            return
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for reference in references:
            source = _Source(self._theme, reference)
            source.in_library.clicked.connect(lambda _=False, key=reference.id: self.library_asked.emit(key))
            self._list.addWidget(source)


class _Source(QWidget):
    """One reference, with the way to the library and the one out of this computer."""

    def __init__(self, theme: Theme, reference: Reference) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        parts = (f"{reference.authors} ({reference.year})", reference.title, reference.journal)
        column.addWidget(Text(theme, ". ".join(filter(None, parts)) + ".", "small", "ink2"))
        studied = ", ".join(tr(POPULATION_WORDS.get(name, name)) for name in reference.population)
        if studied:
            said = tr("Studied: {people}.").format(people=studied)
            column.addWidget(Text(theme, said, "micro", "ink2"))
        links = Flow(across=theme.px(16), down=0)
        column.addLayout(links)
        self.in_library = LinkButton(theme, tr("In the library"), "micro")
        title = reference.title or reference.id
        self.in_library.setAccessibleName(tr("In the library: {title}").format(title=title))
        links.addWidget(self.in_library)
        address = f"https://doi.org/{reference.doi}" if reference.doi else reference.url
        if address.startswith(("https://", "http://")):
            shown = f"doi.org/{reference.doi}" if reference.doi else QUrl(address).host()
            link = LinkButton(theme, shown, "micro")
            link.setToolTip(tr("Opens {address} in the browser").format(address=address))
            link.setAccessibleName(tr("Open in the browser: {address}").format(address=title))
            link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
            links.addWidget(link)


class Background(QWidget):
    """The six sections; the article and the side column place them. ``studies_asked``: the link.

    ``library_asked`` carries the key of a source that is wanted in the library. The glossary's
    terms are marked in the sections, and in what is added to ``marks``.
    """

    studies_asked = Signal()
    library_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.studies = Studies(theme)
        self.sections = {name: Section(theme, name) for name in HEADS if name != "studies"}
        self.sections["studies"] = self.studies
        self.studies.library_asked.connect(self.library_asked)
        self.marks = TermMarks((section.text for section in self.sections.values()), self)
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
        for name, words in _words(checklist, consideration, profile).items():
            sections[name].set_words(words)
        references = [
            checklist.reference[key] for key in consideration.references if key in checklist.reference
        ]
        self.studies.show_studies(consideration, references)
        count = len(references)
        link = tr("%n source[|s]", "", count) if count else tr("Evidence")
        self.studies_link.setText(link)
        self.studies_link.updateGeometry()
        self.studies_link.setAccessibleName(tr("{link}: who was studied").format(link=link))
        sections["why"].has_words = True
        self.marks.soon()

    def prepare(self, checklist: Checklist, consideration: Consideration, profile: Profile) -> None:
        """Set what is likely to be said next, where it would be seen at once."""
        for name, words in _words(checklist, consideration, profile).items():
            if self.sections[name].isVisible():
                self.sections[name].text.prepare(words)


def _words(checklist: Checklist, consideration: Consideration, profile: Profile) -> dict[str, Words]:
    """What each section says of a consideration."""
    return {
        "why": consideration.why,
        "people": _for_people(checklist, consideration, profile),
        "proof": consideration.proof,
        "examples": _examples(consideration),
        "misjudged": consideration.misjudgement,
    }


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
        spans += [Span(tr("Good: "), 600), Span(consideration.good_example)]
    poor = tr("Poor: ")
    if consideration.poor_example:
        spans += [Span(f"\n{poor}" if spans else poor, 600), Span(consideration.poor_example)]
    return spans
