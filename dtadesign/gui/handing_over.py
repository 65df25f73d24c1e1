"""Handing domains to somebody: who, which, and whether the other domains' texts go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.gui.forms import checks_field, line_field
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.text import Text
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.review_view import ReviewView
    from dtadesign.gui.theme import Theme

_COLUMN_PX = 268
_LEGAL = "-_.,() "


class HandingOverDialog(Dialog):
    """Asks for a name and at least one domain; nothing is written before both are there."""

    def __init__(
        self, theme: Theme, document: Document, here: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            tr("Who is to answer which domains?"),
            tr(
                "They get a copy of this review that asks only these. What they answer comes back into "
                "this file under their name; you can both go on meanwhile."
            ),
            act=tr("Write the copy…"),
            keep=tr("Hand nothing over"),
            parent=parent,
        )
        self.setMinimumWidth(min(theme.px(560), self.room.width()))
        self.person = line_field(theme, tr("Their name"), tr("It stands in the record of this review."))
        self.domains = checks_field(
            theme, tr("Domains"), _choices(document), tr("Behind each: how many are answered so far.")
        )
        for box in self.domains.control.boxes.values():
            box.setMinimumWidth(theme.px(_COLUMN_PX))
        self.domains.control.set_values([here] if here else [])
        self.with_texts = CheckBox(theme, tr("With the notes and evidence of the other domains"))
        self.body.addWidget(self.person)
        self.body.addWidget(self.domains)
        self.body.addWidget(self.with_texts)
        self.body.addWidget(
            Text(
                theme,
                tr("Without them the copy holds levels, and nobody's words, of what it does not ask."),
                "small",
                "ink2",
            )
        )
        self.focus_first(self.person.control)

    @property
    def name(self) -> str:
        """Who is to answer."""
        return clean_text(self.person.control.text().strip())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The domains, in the checklist's order."""
        return tuple(self.domains.control.values())

    def accept(self) -> None:
        """Only with a name and a domain."""
        self.person.set_error("" if self.name else tr("Write who is to answer."))
        self.domains.set_error("" if self.chosen else tr("Choose at least one domain."))
        if not self.name:
            self.person.control.setFocus()
        elif not self.chosen:
            next(iter(self.domains.control.boxes.values())).setFocus()
        else:
            super().accept()


def _choices(document: Document) -> list[tuple[str, str]]:
    """Each domain that asks something, with how far it is."""
    scores = {score.id: score for score in document.card.domains}
    said = tr("{domain}: {answered} of {asked}")
    return [
        (domain.id, said.format(domain=domain.label, answered=score.answered, asked=score.in_scope))
        for domain in document.checklist.domains
        if (score := scores[domain.id]).in_scope
    ]


def proposed_path(document: Document, name: str) -> Path:
    """A file beside the review, named after the person, with nothing in it that a system forbids."""
    legal = "".join(sign if sign.isalnum() or sign in _LEGAL else "_" for sign in name).strip(" .")
    return document.path.with_name(f"{document.path.stem} – {legal or 'copy'}.dtareview")


def hand_over(theme: Theme, view: ReviewView) -> bool:
    """Ask, write the copy and say what to do with it; whether it was written."""
    from dtadesign.gui import asking

    document, window = view.document, view.window()
    if not document.can_write:
        document.refused.emit(document.read_only_because)
        return False
    home = document.checklist.domain_of.get(view.where()[1])
    dialog = HandingOverDialog(theme, document, home.id if home else "", window)
    if dialog.exec() != HandingOverDialog.DialogCode.Accepted:
        return False
    proposed = asking.free_name(proposed_path(document, dialog.name))
    path = asking.where_to_save(window, tr("Where to put the copy"), proposed)
    if path is None:
        return False
    try:
        document.hand_over(path, dialog.name, dialog.chosen, with_texts=dialog.with_texts.isChecked())
    except DtaError as error:
        asking.say_error(theme, window, tr("The copy could not be written"), error)
        return False
    said = tr(
        "{file} asks {name} only what you chose. When it comes back, drop it on this window, or choose "
        "“Take answers back” in the menu."
    )
    view.banners.say("handed", "done", said.format(file=path.name, name=dialog.name), closable=True)
    return True
