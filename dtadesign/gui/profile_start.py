"""The foot of the profile page: on to the walk, or to the shorter or longer one."""

from PySide6.QtCore import Qt, Signal

from dtadesign.gui.summary_lines import Line
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.review.values import Scope
from dtadesign.wording import tr


class Start(Pane):
    """``walk_asked`` asks for the walk; ``scope_asked`` for the other kind of review and the walk."""

    walk_asked = Signal()
    scope_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page", (32, 12, 12, 20), 8)
        self.open_words = Text(theme, "", "small", "ink2")
        self.walk = Button(theme, tr("Start the walk"), "primary", icon_after="arrow-right")
        self.other = LinkButton(theme, "", "small")
        self.walk.clicked.connect(self.walk_asked)
        self.other.clicked.connect(lambda: self.scope_asked.emit(self._other_scope))
        self._other_scope: Scope = "short"
        self.buttons = Flow(across=14, down=6)
        self.buttons.addWidget(self.walk)
        self.buttons.addWidget(self.other)
        self.column.addWidget(self.open_words)
        self.column.addLayout(self.buttons)

    def show_state(self, *, begun: bool, scope: Scope, other_count: int, open_questions: int) -> None:
        """Say how one goes on: begun or not, full or short, with questions left open or not."""
        self.walk.setText(tr("Go on with the walk") if begun else tr("Start the walk"))
        self.walk.updateGeometry()
        self._other_scope = "short" if scope == "full" else "full"
        short = self._other_scope == "short"
        words = tr("or the short one: {count}") if short else tr("or the full one: {count}")
        self.other.setText(words.format(count=other_count))
        if short:
            name = tr("Walk the short review instead: %n consideration[|s]", "", other_count)
        else:
            name = tr("Walk the full review instead: %n consideration[|s]", "", other_count)
        self.other.setAccessibleName(name)
        self.other.updateGeometry()
        self.open_words.set_words(
            tr("%n question[|s] [is|are] not answered yet. Until then that counts as no.", "", open_questions)
        )
        self.open_words.setVisible(open_questions > 0)


class Strip(Pane):
    """What stands at the foot of a small window instead of the pane at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page")
        self.words = Text(theme, "", "small")
        self.what_applies = Button(theme, tr("What applies"), size="button_small")
        self.walk = Button(
            theme, tr("Start the walk"), "primary", icon_after="arrow-right", size="button_small"
        )
        row = Line(theme, self.words, self.what_applies, self.walk)
        row.row.setStretch(0, 1)
        row.row.setAlignment(self.words, Qt.AlignmentFlag.AlignVCenter)
        inner = Pane(theme, "page", (24, 10, 24, 10))
        inner.column.addWidget(row)
        self.column.addWidget(Rule())
        self.column.addWidget(inner)

    def show_state(self, walk: str, asked: int, total: int) -> None:
        """Say how much is asked, and how one goes on."""
        self.words.set_words(tr("{count} of {all} apply").format(count=asked, all=total))
        self.walk.setText(walk)
        self.walk.updateGeometry()
