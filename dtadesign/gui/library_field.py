"""The field as a picture and as a table: does alliance go with outcome, with engagement, where, in whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.field_chart import finding_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.announce import announce
from dtadesign.gui.library_field_row import WIDEST, FieldRow
from dtadesign.gui.library_words import name_of
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.library.field import (
    FACE_TO_FACE,
    NO_WEIGHING,
    field_of,
    finding,
    gaps,
    headline,
    reading,
    row_name,
)
from dtadesign.library.vocabulary import FINDINGS, FORMATS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.gui.theme import Theme
    from dtadesign.library.field import Field, Link
    from dtadesign.library.filtering import Found
    from dtadesign.library.sources import Source, Study

MARGINS = (32, 20, 32, 28)


class FieldView(Pane):
    """``row_asked`` carries what the rows are (format or people) and the row; ``source_asked`` a key."""

    row_asked = Signal(str, str)
    source_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", MARGINS, 10)
        self._found: Found | None = None
        self._people, self._as_table = "", False
        links = [("outcome", tr("With outcome")), ("engagement", tr("With engagement"))]
        ways = [("format", tr("By type")), ("people", tr("By people"))]
        self.link = Segmented(theme, links, tr("Does alliance go with"))
        self.by = Segmented(theme, ways, tr("Rows"))
        for segmented, question in ((self.link, tr("Does alliance go with")), (self.by, tr("Rows"))):
            segmented.set_question(question)
            segmented.chosen.connect(lambda _: self.refresh())
        self.link.set_value("outcome")
        self.by.set_value("format")
        self.turn = Button(theme, tr("As a table"), icon="rows-3", key="T", size="button_small")
        self.turn.clicked.connect(self.turn_table)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        self.reading = Text(theme, "", "reading", "ink2")
        self.headline = Text(theme, "", "section")
        controls = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        controls.setSizePolicy(policy)
        flow = Flow(controls, across=theme.px(16), down=theme.px(8))
        for control in (self.link, self.by, self.turn):
            flow.addWidget(control)
        self._rows = QVBoxLayout()
        self.rows: list[FieldRow] = []
        self._rows.setSpacing(0)
        heads = ("", tr("Studies"), *(_upper(tr(words)) for words in FINDINGS.values()))
        self.table = ChartTable(theme, tr("The field as a table"), heads)
        self._gaps, self._syntheses = QVBoxLayout(), QVBoxLayout()
        self.without = Text(theme, "", "small", "ink2")
        self.gathered = Text(theme, tr("Reviews and meta-analyses, counted nowhere above"), "label")
        weighing = Text(theme, tr(NO_WEIGHING), "small", "ink2")
        above, below = self._prose = Pane(theme, spacing=10), Pane(theme, spacing=10)
        for part in (self.headline, self.reading):
            above.column.addWidget(part)
        below.column.addLayout(self._gaps)
        for part in (weighing, self.without, self.gathered):
            below.column.addWidget(part)
        below.column.addLayout(self._syntheses)
        for whole in (above, controls):
            self.column.addWidget(whole)
        self.column.addLayout(self._rows)
        for whole in (self.table, _Key(theme), below):
            self.column.addWidget(whole)
        self.column.addStretch(1)
        self.table.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A column in the middle of the page, its sentences no wider than one reads."""
        super().resizeEvent(event)
        side = max(MARGINS[0], round((self.width() / self._theme.text_scale - WIDEST) / 2))
        self._margins = (side, MARGINS[1], side, MARGINS[3])
        self._space()
        spare = max(self.width() - 2 * self._theme.px(side) - self._theme.px(tokens().measure_px), 0)
        for pane in self._prose:
            left, right = (spare, 0) if self.isRightToLeft() else (0, spare)
            pane.column.setContentsMargins(left, 0, right, 0)

    def show_found(self, found: Found, people: str) -> None:
        """Count what is among these sources; ``people`` are those that were asked for."""
        self._found, self._people = found, people
        self.refresh()

    def refresh(self) -> None:
        """Draw picture, table and words anew."""
        if self._found is None:
            return
        link, by = self.link.value(), self.by.value()
        field = field_of(self._found.sources, link, by)  # type: ignore[arg-type]
        self.headline.set_words(headline(field))
        self.reading.set_words(reading(field))
        self._show_rows(field)
        self._show_around(field)

    def _show_rows(self, field: Field) -> None:
        _empty(self._rows)
        self.rows = [FieldRow(self._theme, row, field.by) for row in field.rows]
        for row in self.rows:
            row.clicked.connect(lambda _=False, id_=row.row.id: self.row_asked.emit(field.by, id_))
            self._rows.addWidget(row)
            if row.parentWidget() is not None:  # shown without one, it opens a window of its own
                row.setVisible(not self._as_table)
        numbers = [
            [row_name(row, field.by), str(row.total), *map(str, row.counts)]
            for row in (*field.rows, field.every)
        ]
        self.table.set_rows(numbers)

    def _show_around(self, field: Field) -> None:
        theme = self._theme
        _empty(self._gaps)
        for sentence in gaps(field, self._people):
            self._gaps.addWidget(Text(theme, sentence, "reading"))
        count = field.without_alliance
        said = tr("%n stud[y|ies] did not rate or ask about the alliance and [is|are] left out.", "", count)
        self.without.set_words(said)
        self.without.setVisible(count > 0)
        _empty(self._syntheses)
        self.gathered.setVisible(bool(field.syntheses))
        for source in field.syntheses:
            if source.study is not None:
                ask = self.source_asked.emit
                self._syntheses.addWidget(_Synthesis(theme, source, source.study, field.link, ask))

    def turn_table(self) -> None:
        """The picture as a table, or back."""
        self._as_table = not self._as_table
        for row in self.rows:
            row.setVisible(not self._as_table)
        self.table.setVisible(self._as_table)
        self.turn.setText(tr("As a picture") if self._as_table else tr("As a table"))
        self.turn.updateGeometry()
        announce(self, tr("The field is shown as a table.") if self._as_table else tr("The field is drawn."))


def _upper(words: str) -> str:
    """As the head of a column begins."""
    return words[:1].upper() + words[1:]


class _Key(QWidget):
    """The marks with their words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = Flow(self, across=theme.px(18), down=theme.px(4))
        for code, words in FINDINGS.items():
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(7))
            row.addWidget(PictureView(theme, finding_mark(code)), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Text(theme, tr(words), "micro", "ink2", wrap=False))
            flow.addWidget(part)


class _Synthesis(QWidget):
    """A review or meta-analysis: its finding, its name, and what it reported, in its own words."""

    def __init__(
        self, theme: Theme, source: Source, study: Study, link: Link, ask: Callable[[str], object]
    ) -> None:
        super().__init__()
        found = finding(study, link)
        text = study.outcome_text if link == "outcome" else study.engagement_text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(10))
        mark = PictureView(theme, finding_mark(found), 16)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        name = LinkButton(theme, name_of(source), "reading")
        name.clicked.connect(lambda: ask(source.key))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        alone = f"{tr(FORMATS[FACE_TO_FACE])}: " if study.formats == (FACE_TO_FACE,) else ""
        words = [Span(f"{tr(FINDINGS[found])}. ", 600), Span(f"{alone}{text}")]
        row.addWidget(Text(theme, words, "reading", "ink2"), 1)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
