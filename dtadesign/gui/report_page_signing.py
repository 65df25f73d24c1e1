"""Signing a state in the window: whose name, and who signed what before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.dates import day_words
from dtadesign.gui.forms import line_field
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Review


class SigningDialog(Dialog):
    """Asks for the name; the signature can be given only with one."""

    def __init__(self, theme: Theme, fingerprint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Sign this state?"),
            tr(
                "You sign what now has the fingerprint {fingerprint}, and the full report made from exactly "
                "that. The signature stays in the record. Later edits are still possible; they come after "
                "it and are not signed."
            ).format(fingerprint=fingerprint[:12]),
            act=tr("Sign and save the report…"),
            keep=tr("Do not sign"),
            parent=parent,
        )
        self.field = line_field(theme, tr("Your name"), tr("As it should stand in the record."), name)
        self.field.control.edited.connect(self._settle)
        self.body.addWidget(self.field)
        self.focus_first(self.field.control)
        self._settle()

    def name(self) -> str:
        """Who signs."""
        return clean_text(self.field.control.text().strip())

    def _settle(self) -> None:
        self.act_button.setEnabled(bool(self.name()))


def signed_words(review: Review) -> str:
    """Who signed which state, the last first, and how much was edited since."""
    lines = []
    for signed in reversed(review.sign_offs):
        since = review.n - signed.n
        said = tr("{name} signed {fingerprint} on {day}; nothing was edited since.")
        if since:
            said = tr("{name} signed {fingerprint} on {day}; %n edit[|s] since.", "", since)
        day, fingerprint = day_words(signed.at), signed.fingerprint[:12]
        lines.append(said.format(name=signed.by, fingerprint=fingerprint, day=day))
    return "\n".join(lines)
