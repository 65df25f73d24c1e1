"""What the profile amounts to: how much applies, where, what just changed, and what does not."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dtadesign.checklist.model import Checklist
from dtadesign.drawing.charts import scope_pips
from dtadesign.gui.announce import announce
from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.paint import paint
from dtadesign.gui.profile_scope import Left, left_out, scope_of, short_ids
from dtadesign.gui.summary_lines import LeadFigure, Line
from dtadesign.gui.text_block import Span, TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.kept import Kept, measured
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.review.values import Profile
from dtadesign.scoring.sentences import capitalised, spelt
from dtadesign.wording import tr


class ScopeRow(Kept, QWidget):
    """A domain: its name, a pip for each of its considerations, how many apply.

    ``most`` is the longest row of pips on the page, so that all are drawn at one size.
    """

    def __init__(self, theme: Theme, name: str, most: int) -> None:
        super().__init__()
        self._theme, self._name, self._most = theme, name, most
        self._holds: list[bool] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def set_holds(self, holds: list[bool]) -> None:
        """Which of its considerations apply, in their order."""
        if holds != self._holds:
            self._holds = holds
            said = tr("{domain}: {count} of {all} apply")
            self.setAccessibleName(
                said.format(domain=self._name, count=sum(self._holds), all=len(self._holds))
            )
            self.update()

    def count(self) -> str:
        """``6 of 7``."""
        return tr("{count} of {all}").format(count=sum(self._holds), all=len(self._holds))

    def _name_block(self, width: int) -> TextBlock:
        return self._theme.typeset(self._name, "small", min(width * 0.5, self._theme.px(168)))

    @measured
    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the name needs."""
        return max(round(self._name_block(width).height), self._theme.px(20)) + self._theme.px(7)

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        return QSize(self._theme.px(280), self.heightForWidth(self._theme.px(280)))

    def minimumSizeHint(self) -> QSize:
        """The name may wrap."""
        return QSize(self._theme.px(200), self._theme.px(27))

    def draw(self, painter: QPainter) -> None:
        """Paint name, pips and count."""
        theme = self._theme
        any_applies = any(self._holds)
        name, middle = self._name_block(self.width()), self.height() / 2
        name.paint(painter, 0, middle - name.height / 2, theme.colour("ink" if any_applies else "ink3"))
        painter.setFont(theme.font("small", numbers=True))
        painter.setPen(theme.colour("ink2"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        draw_words(painter, self.rect(), flags, self.count())
        picture, longest = scope_pips(self._holds), scope_pips([True] * self._most)
        left = min(self.width() * 0.5, theme.px(168)) + theme.px(8)
        room = self.width() - left - theme.px(52)
        scale = min(theme.text_scale, room / longest.width)
        height = picture.height * scale
        place = QRectF(left, middle - height / 2, picture.width * scale, height)
        paint(painter, picture, theme, place, turns=True)


class Side(Pane):
    """The pane at the right, with its own scrolling."""

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        super().__init__(theme, "page")
        self._checklist = checklist
        inner = Pane(theme, "page", (32, 28, 28, 20), 16)
        self._build_lead(inner)
        most = max(len(domain.considerations) for domain in checklist.domains) or 1
        self.rows = {domain.id: ScopeRow(theme, domain.label, most) for domain in checklist.domains}
        rows = Pane(theme, "page")
        for row in self.rows.values():
            rows.column.addWidget(row)
        inner.column.addWidget(rows)
        self._build_left_out(inner)
        inner.column.addStretch(1)
        self.area = scrolling(inner)
        self.column.addWidget(self.area, 1)
        self._left: tuple[Left, ...] | None = None
        theme.changed.connect(self._fill_left_out)

    def _build_lead(self, inner: Pane) -> None:
        theme = self._theme
        self.figure = LeadFigure(theme, "0", 56)
        self.lead = Text(theme, "", "body", "ink2")
        lead = Line(theme, self.figure, self.lead, spacing=14)
        lead.row.setStretch(1, 1)
        lead.row.setAlignment(self.lead, Qt.AlignmentFlag.AlignVCenter)
        inner.column.addWidget(lead)
        self.banner = Banner(theme, "news", "")
        self.banner.hide()
        inner.column.addWidget(self.banner)

    def _build_left_out(self, inner: Pane) -> None:
        theme = self._theme
        self.left_title = Text(theme, "", "label")
        self.rules_link = LinkButton(theme, tr("Show the rules"), "small")
        self.rules_link.clicked.connect(self._turn_rules)
        head = Line(theme, self.left_title, self.rules_link)
        head.row.setStretch(0, 1)
        inner.column.addWidget(head)
        self._rules_shown = False
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        inner.column.addWidget(self._list)

    def show_profile(self, profile: Profile) -> None:
        """Count anew."""
        scope, total = scope_of(self._checklist, profile), len(self._checklist.considerations)
        self.figure.set_words(str(len(scope.asked)))
        said = tr("of {all} considerations apply")
        if profile.scope != "full":
            said = tr("of {all} considerations are asked in the short review")
        self.lead.set_words(f"{said.format(all=total)}\n{_gates(scope.gates)}")
        applying = {item.id for item in scope.applying}
        for domain in self._checklist.domains:
            self.rows[domain.id].set_holds([item.id in applying for item in domain.considerations])
        left = left_out(self._checklist, profile)
        if left != self._left:
            self._left = left
            self._fill_left_out()

    def say(self, sentence: str) -> None:
        """Say what just changed, its first words in bold."""
        first, stop, rest = sentence.partition(". ")
        lead = tr("Just now, {news}").format(news=f"{first[:1].lower()}{first[1:]}{stop}")
        self.banner.set_words([Span(lead, 600), Span(rest)])
        self.banner.setVisible(bool(sentence))
        announce(self, sentence)

    def _turn_rules(self) -> None:
        self._rules_shown = not self._rules_shown
        self.rules_link.setText(tr("Hide the rules") if self._rules_shown else tr("Show the rules"))
        self.rules_link.updateGeometry()
        self._fill_left_out()

    def _fill_left_out(self) -> None:
        left = self._left or ()
        count = sum(len(part.ids) for part in left)
        said = tr("{count} [does|do] not apply", "", count).format(count=spelt(count))
        self.left_title.set_words(capitalised(said) if count else tr("All of them apply"))
        self.rules_link.setVisible(bool(left))
        while (item := self._list_column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._list_column.setSpacing(self._theme.px(8))
        for part in left:
            self._list_column.addWidget(self._left_row(part))

    def _left_row(self, part: Left) -> QWidget:
        theme = self._theme
        ids = Text(theme, short_ids(part.ids), "small")
        ids.setFixedWidth(theme.px(84))
        words = Pane(theme, "page", spacing=1)
        words.column.addWidget(Text(theme, part.reason or part.rule, "small", "ink2"))
        if self._rules_shown:
            words.column.addWidget(Text(theme, tr("rule: {rule}").format(rule=part.rule), "micro", "ink3"))
        row = Line(theme, ids, words, spacing=12)
        row.row.setStretch(1, 1)
        row.row.setAlignment(ids, Qt.AlignmentFlag.AlignTop)
        return row


def _gates(count: int) -> str:
    """In a count that leads a page numbers stand in figures."""
    return tr("%n of them [is a gate|are gates]", "", count) if count else tr("none of them is a gate")
