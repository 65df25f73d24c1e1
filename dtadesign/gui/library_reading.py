"""The library's reading pane: one source with all that is known of it, and how far that was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.drawing.field_chart import finding_mark
from dtadesign.gui.library_words import authors_of, coded, kind_of, people_of, title_of
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.library.vocabulary import CITED, FINDINGS, RECORD_NOT_SEEN, RECORD_SEEN, SEEN
from dtadesign.report.content_words import SMI_WORDS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.text_block import Words
    from dtadesign.gui.theme import Theme
    from dtadesign.library.sources import Source, Study

WIDEST = 720
MARGINS = (32, 24, 32, 28)


class Reading(Pane):
    """Shows one source; ``consideration_asked`` carries the id of one that rests on it."""

    consideration_asked = Signal(str)

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        super().__init__(theme, "surface", MARGINS, 8)
        self._checklist = checklist
        self._content = QWidget()
        self.links: list[LinkButton] = []
        self.setProperty("pane", "reading")
        self.setAccessibleName(tr("What is known of it"))
        self.column.addWidget(self._content)
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short enough to read; what is left over is margin."""
        super().resizeEvent(event)
        left, top, right, below = MARGINS
        spare = round(self.width() / self._theme.text_scale) - left - WIDEST
        self._margins = (left, top, max(right, spare), below)
        self._space()

    def show_nothing(self, sentence: str) -> None:
        """Nothing is chosen, or nothing was found."""
        column = self._anew()
        column.addWidget(Text(self._theme, sentence, "lead", "ink2"))

    def show_source(self, source: Source) -> None:
        """Show this one from its beginning."""
        column = self._anew()
        self._add_head(column, source)
        if source.study is not None:
            self._add_study(column, source, source.study)
        else:
            said = tr(
                "Not among the studies of this library: only who was studied and how is known here, and "
                "not what was measured or found. The considerations below say what it is cited for."
            )
            self._section(column, tr("What is known"), _fact(tr("Studied"), people_of(source)), said)
        self._add_seen(column, source)
        self._add_considerations(column, source)

    def spoken(self) -> str:
        """All that stands there, for a screen reader that comes to the pane."""
        return " ".join(text.text() for text in self._content.findChildren(Text))

    def _anew(self) -> QVBoxLayout:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(6))
        self.column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content, self.links = content, []
        return column

    def _add_head(self, column: QVBoxLayout, source: Source) -> None:
        theme, reference = self._theme, source.reference
        kind = tr("Study") if source.study else tr("Reference, not among the studies")
        column.addWidget(Text(theme, f"{kind}   ·   {kind_of(source)}", "small", "ink2"))
        column.addWidget(Text(theme, title_of(source), "section"))
        year = f" ({reference.year})" if reference.year else ""
        where = " ".join(filter(None, (reference.journal, reference.volume_pages)))
        cited = ". ".join(filter(None, (f"{authors_of(source)}{year}", where)))
        column.addWidget(Text(theme, f"{cited}.", "reading", "ink2"))
        column.addLayout(self._way_out(source))
        column.addSpacing(theme.px(4))
        column.addWidget(Rule())

    def _way_out(self, source: Source) -> QHBoxLayout:
        """The only thing here that leaves this computer, and only when it is pressed."""
        theme, row, address = self._theme, QHBoxLayout(), source.address
        row.setSpacing(theme.px(12))
        if not address:
            row.addWidget(Text(theme, tr("No address of it is known here."), "small", "ink2"), 1)
            return row
        shown = f"doi.org/{source.reference.doi}" if source.reference.doi else address.split("/")[2]
        link = LinkButton(theme, shown)
        link.setToolTip(tr("Opens {address} in the browser").format(address=address))
        link.setAccessibleName(tr("Open in the browser: {address}").format(address=address))
        link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        self.links.append(link)
        row.addWidget(link)
        row.addWidget(Text(theme, tr("opens in the browser"), "small", "ink2"), 1)
        return row

    def _section(self, column: QVBoxLayout, head: str, *paragraphs: Words) -> None:
        column.addSpacing(self._theme.px(10))
        column.addWidget(Text(self._theme, head, "label"))
        for words in paragraphs:
            if words:
                column.addWidget(Text(self._theme, words, "reading", "ink2"))

    def _add_study(self, column: QVBoxLayout, source: Source, study: Study) -> None:
        smi = {"yes": tr("yes"), "no": tr("no")}.get(study.smi, tr("not stated"))
        self._section(
            column,
            tr("What was done, and with whom"),
            _fact(tr("Intervention"), study.intervention),
            _fact(tr("How it is delivered"), study.delivery),
            _fact(tr("Type"), coded(study.formats, "formats")),
            _fact(tr("People"), study.population),
            _fact(tr("Number"), study.n),
            _fact(tr("Serious mental illness"), smi),
            _fact(tr("Counted here under"), people_of(source)),
        )
        column.addSpacing(self._theme.px(10))
        column.addWidget(Text(self._theme, tr("What was found"), "label"))
        measured = coded(study.measured, "measured") or (
            tr("nothing of the results was seen") if "not_seen" in study.measured else tr("nothing")
        )
        for words in (
            _fact(tr("Measured or asked about"), measured),
            _fact(tr("Measure of the alliance"), study.alliance_measure),
            _fact(tr("On the alliance"), study.alliance_finding),
        ):
            column.addWidget(Text(self._theme, words, "reading", "ink2"))
        heads = (tr("Alliance and outcome"), tr("Alliance and engagement"))
        self._add_link(column, heads[0], study.with_outcome, tr("On outcome"), study.outcome_text)
        self._add_link(column, heads[1], study.with_engagement, tr("On engagement"), study.engagement_text)

    def _add_link(self, column: QVBoxLayout, head: str, found: str, on: str, text: str) -> None:
        """Whether the alliance goes with it, and beneath it what was reported of it at all."""
        theme, row = self._theme, QHBoxLayout()
        row.setSpacing(theme.px(8))
        mark = PictureView(theme, finding_mark(found), 16)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        said = [Span(f"{head}: ", 600), Span(tr(FINDINGS[found]))]
        row.addWidget(Text(theme, said, "reading", "ink"), 1)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        if text:
            column.addWidget(Text(theme, _fact(on, text), "reading", "ink2"))

    def _add_seen(self, column: QVBoxLayout, source: Source) -> None:
        study, record = source.study, RECORD_SEEN if source.reference.verified else RECORD_NOT_SEEN
        note = (study.note if study else source.reference.note).rstrip(".")
        self._section(
            column,
            tr("How far it was seen"),
            " ".join(
                filter(
                    None,
                    (
                        tr(record),
                        tr(SEEN[study.provenance]) if study else "",
                        tr(CITED[study.cited_by_review]) if study else "",
                    ),
                )
            ),
            _fact(tr("Noted"), f"{note}.") if note else "",
        )

    def _add_considerations(self, column: QVBoxLayout, source: Source) -> None:
        theme, ids = self._theme, source.considerations
        column.addSpacing(theme.px(10))
        if not ids:
            column.addWidget(Text(theme, tr("No consideration of this checklist rests on it."), "label"))
            return
        head = tr("%n consideration[|s] [rests|rest] on it", "", len(ids))
        column.addWidget(Text(theme, head, "label"))
        for id_ in ids:
            consideration = self._checklist.by_id[id_]
            link = LinkButton(theme, f"{id_}   {consideration.name}", "reading")
            link.clicked.connect(lambda _=False, id_=id_: self.consideration_asked.emit(id_))
            self.links.append(link)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            grade = tr(SMI_WORDS[consideration.smi_evidence])
            if consideration.grade:
                grade = tr("{smi}. Grade: {grade}.").format(smi=grade, grade=consideration.grade)
            column.addWidget(Text(theme, grade, "small", "ink2"))


def _fact(name: str, words: str) -> list[Span]:
    return [Span(f"{name}: ", 600), Span(words or tr("not reported in what was seen"))]
