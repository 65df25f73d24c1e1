"""Beginning a review: its name, and at once a file of that name, so that nothing is ever unsaved."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.gui.asking import free_name, where_to_save
from dtadesign.gui.forms import line_field, segmented_field
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_TAKEN_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def file_name(title: str) -> str:
    """A title as a file's name, on every system."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .")[:80].strip(" .") or tr("Review")
    if _TAKEN_BY_WINDOWS.match(name):
        name = tr("Review") + " " + name
    return f"{name}.dtareview"


class NewReviewDialog(Dialog):
    """Asks for the name, how much is asked, and who reviews; says where the file will be."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        scope: str,
        parent: QWidget,
        checklist: Checklist | None = None,
    ) -> None:
        super().__init__(
            theme, tr("What is being reviewed?"), act=tr("Begin"), keep=tr("Not now"), parent=parent
        )
        self._theme, self._settings, self._chosen = theme, settings, None
        self.checklist = checklist
        self.name = line_field(theme, tr("Name"), tr("Of the product or proposal. It can be changed later."))
        self.version = line_field(theme, tr("Version"), tr("If it has one."))
        choices = [("full", tr("Full")), ("short", tr("Short"))]
        self.scope = segmented_field(
            theme, tr("How much is asked"), choices, tr("A short review asks only the core and the gates.")
        )
        self.scope.control.set_value(scope)
        self.reviewer = line_field(
            theme, tr("Who reviews"), tr("Stands beside every entry. Empty: reviewer."), settings.reviewer
        )
        self._place = Text(theme, "", "small", "ink2")
        other = LinkButton(theme, tr("Choose another place…"))
        other.clicked.connect(self._choose)
        self._against = Text(theme, "", "small", "ink2")
        another = LinkButton(theme, tr("Another checklist…"))
        another.clicked.connect(self._choose_checklist)
        fields = (self.name, self.version, self.scope, self.reviewer)
        for part in (*fields, self._against, another, self._place, other):
            self.body.addWidget(part)
        self._say_checklist()
        for field in (self.name, self.version, self.reviewer):
            field.control.returnPressed.connect(self.accept)
        for field in (self.name, self.version):
            field.control.edited.connect(lambda _: self._say_place())
        self._say_place()
        self.focus_first(self.name.control)

    _chosen: Path | None

    @property
    def path(self) -> Path:
        """Where the file will be."""
        if self._chosen is not None:
            return self._chosen
        title = f"{self.name.control.text()} {self.version.control.text()}"
        return free_name(self._settings.folder / file_name(title))

    def _say_place(self) -> None:
        self._place.set_words(tr("It is kept at {path}").format(path=self.path))

    def _say_checklist(self) -> None:
        if self.checklist is None:
            self._against.set_words(tr("It is reviewed against the checklist that ships."))
            return
        said = tr("It is reviewed against: {title}, {version}")
        self._against.set_words(said.format(title=self.checklist.title, version=self.checklist.version))

    def _choose_checklist(self) -> None:
        from dtadesign.checklist.loader import load_checklist
        from dtadesign.errors import DtaError
        from dtadesign.gui.asking import say_error, which_checklist

        path = which_checklist(self, self._settings.folder)
        if path is None:
            return
        try:
            self.checklist = load_checklist(path)
        except DtaError as error:
            say_error(self._theme, self, tr("This checklist cannot be used yet"), error)
        self._say_checklist()

    def _choose(self) -> None:
        chosen = where_to_save(self, tr("Where to keep the review"), self.path)
        if chosen is not None:
            self._chosen = chosen
            self._settings.folder = chosen.parent
            self._say_place()

    def accept(self) -> None:
        """Only with a name."""
        if not self.name.control.text().strip():
            self.name.set_error(tr("A name is needed. A working title will do."))
            self.name.control.setFocus()
            return
        self._settings.reviewer = self.reviewer.control.text().strip()
        super().accept()
