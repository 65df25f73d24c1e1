"""Above the preview: which page one sees, and how large; at the foot of a small window, the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from dtadesign.gui.summary_lines import Line
from dtadesign.gui.widgets.buttons import Button, IconButton
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.report_page_sheets import Preview
    from dtadesign.gui.theme import Theme


class Bar(Pane):
    """Turns the pages of a preview and changes their size."""

    def __init__(self, theme: Theme, preview: Preview) -> None:
        super().__init__(theme, "surface", (24, 6, 16, 6))
        self._preview = preview
        self.words = Text(theme, "", "small", "ink2", wrap=False)
        self.previous = IconButton(theme, "chevron-left", tr("Previous page"), "button_small")
        self.following = IconButton(theme, "chevron-right", tr("Next page"), "button_small")
        self.smaller = Button(theme, tr("Smaller"), "quiet", size="button_small")
        self.larger = Button(theme, tr("Larger"), "quiet", size="button_small")
        self.fit = Button(theme, tr("Fit the width"), "quiet", size="button_small")
        pages, sizes = (self.previous, self.words, self.following), (self.smaller, self.larger, self.fit)
        self._turning = (self.previous, self.following, *sizes)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Making the report"))
        self.stop = Button(theme, tr("Stop"), size="button_small")
        self.again = Button(theme, tr("Make the report"), size="button_small")
        making: tuple[QWidget, ...] = (self.progress, self.stop, self.again)
        for part in making:
            part.hide()
        line = Line(theme, *pages, *making, *sizes, spacing=6)
        line.row.insertStretch(len(pages) + len(making), 1)
        for part in (*pages, *making, *sizes):
            line.row.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(line)
        self._connect()

    def _connect(self) -> None:
        preview = self._preview
        preview.page_changed.connect(self.show_page)
        self.smaller.clicked.connect(lambda: preview.step_zoom(-1))
        self.larger.clicked.connect(lambda: preview.step_zoom(1))
        self.fit.clicked.connect(lambda: preview.set_zoom(0))
        self.previous.clicked.connect(lambda: preview.go_to(preview.page() - 1))
        self.following.clicked.connect(lambda: preview.go_to(preview.page() + 1))

    def show_page(self) -> None:
        """Say which page of how many is in view."""
        count = self._preview.sheets.count()
        said = tr("Page {page} of {count}").format(page=self._preview.page(), count=count)
        self.words.set_words(said if count else "")
        self._show_way(making=False, stopped=False)

    def say_making(self) -> None:
        """Say that a report is being made."""
        self.words.set_words(tr("Making the report…"))
        self._preview.say(tr("Making the report of this state…"))
        self._show_way(making=True, stopped=False)

    def say_share(self, percent: int) -> None:
        """Say how much of it is made."""
        self.progress.setValue(percent)

    def say_stopped(self) -> None:
        """Say that there is no report of this state, and offer to make it after all."""
        self.words.set_words(tr("There is no report of this state."))
        self._preview.say(tr("The report was not made: you stopped it."))
        self._show_way(making=False, stopped=True)

    def _show_way(self, *, making: bool, stopped: bool) -> None:
        self.progress.setVisible(making)
        self.stop.setVisible(making)
        self.again.setVisible(stopped)
        had_focus = any(part.hasFocus() for part in self._turning)
        for part in self._turning:  # no page is shown that they could turn or size
            part.setVisible(not making and not stopped)
        if had_focus and making:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)


class Strip(Pane):
    """What stands at the foot of a small window instead of the pane at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page")
        self.choices = Button(theme, tr("Choices"), size="button_small")
        self.save = Button(theme, tr("Save the report…"), "primary", size="button_small")
        line, inner = Line(theme, self.choices, self.save), Pane(theme, "page", (24, 10, 24, 10))
        line.row.insertStretch(0, 1)
        inner.column.addWidget(line)
        self.column.addWidget(Rule())
        self.column.addWidget(inner)
