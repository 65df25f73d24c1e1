"""The one word that closes a panel: what goes, which files too, why, and where the certificate is put."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dtadesign.gui.forms import line_field, text_field
from dtadesign.gui.letter_saving import ask_place
from dtadesign.gui.letter_section import in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.closing import ALSO, to_destroy
from dtadesign.report.beside_panel import beside
from dtadesign.report.content_certificate import WHAT
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.panel.closing import Also
    from dtadesign.report.beside_panel import Found

_ALSO: dict[Also, str] = {
    "dissent": mark("Also the words of dissent recorded by name"),
    "claims": mark("Also the packet's texts, with what the applicants claimed"),
}


class ClosingDialog(Dialog):
    """Nothing happens before its word is pressed, which needs a reason."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget) -> None:
        super().__init__(
            theme, tr("Close this panel for good?"),
            tr(
                "Afterwards nothing is rated or decided here. It can still be signed, and the points of its "
                "letter answered and closed."
            ),
            act=tr("Close the panel"), keep=tr("Leave it open"), parent=parent,
        )  # fmt: skip
        self._document, self._found = document, list[tuple["Found", CheckBox]]()
        self.goes = Text(theme, "", "body")
        self.more: dict[Also, CheckBox] = {one: CheckBox(theme, tr(_ALSO[one])) for one in ALSO}
        self._files = Pane(theme, "page", spacing=2)
        self.limits = Text(theme, "", "small", "ink2")
        self.why = text_field(
            theme, tr("Why"),
            tr("This sentence stays in the record for good. Write nothing in it that should go."),
            least_lines=2,
        )  # fmt: skip
        proposed = document.path.with_name(f"{document.path.stem}-certificate.pdf")
        self.place = line_field(
            theme, tr("Certificate of destruction"), tr("Empty: none is written."), str(proposed)
        )
        self.choose = Button(theme, tr("Choose the place…"), size="button_small")
        self._lay()
        self._look()

    def _lay(self) -> None:
        theme = self._theme
        parts: tuple[QWidget, ...] = (
            Text(theme, tr("What goes"), "label"), self.goes, *self.more.values(),
            Text(theme, tr("Files that still hold a note"), "label"), self._files, self.limits,
            self.why, self.place, in_lines(theme, self.choose),
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)
        for box in self.more.values():
            box.ticked.connect(lambda _: self._look())
        self.why.control.edited.connect(lambda _: self._settle())
        self.place.control.edited.connect(lambda _: self._settle())
        self.choose.clicked.connect(self._choose)

    def _look(self) -> None:
        """Count what goes in the panel, and look for files beside it that hold the same."""
        record, also = self._document.record, self.also()
        counts = Counter(text.what for text in to_destroy(record, also))
        lines = [
            tr("{what}: {count}").format(what=tr(WHAT[what]), count=count) for what, count in counts.items()
        ]
        self.goes.set_words("\n".join(lines) or tr("No text inside the panel's record."))
        for _, box in self._found:
            box.hide()
            box.deleteLater()
        found = beside(self._document.path, record, also)
        said = tr("{path}: {what}")
        self._found = [
            (one, CheckBox(self._theme, said.format(path=self._shown(one.path), what=one.what)))
            for one in found.found
        ]
        for _, box in self._found:
            box.setChecked(True)
            box.ticked.connect(lambda _: self._settle())
            self._files.column.addWidget(box)
        self._files.setVisible(bool(self._found))
        none = [] if found.found else [tr("None was found.")]
        looked = tr("%n file[|s] [was|were] looked through.", "", found.looked_at)
        self.limits.set_words("\n".join((*none, looked, *found.limits)))
        self._settle()

    def _shown(self, path: Path) -> Path:
        folder = self._document.path.resolve().parent
        return path.relative_to(folder) if path.is_relative_to(folder) else path

    def _settle(self) -> None:
        files = len(self.chosen())
        words = tr("Close the panel, destroy %n file[|s]", "", files) if files else tr("Close the panel")
        self.act_button.setText(words)
        self.act_button.updateGeometry()
        self.place.set_error(self._wrong_place())
        self.act_button.setEnabled(bool(self.reason()) and not self.place.error())

    def _wrong_place(self) -> str:
        """Before anything goes: a certificate that cannot be written would come too late."""
        path = self.certificate()
        if path is not None and not path.parent.is_dir():
            return tr("There is no such folder.")
        if path is not None and path.exists():
            return tr("{file} exists already. Choose another name.").format(file=path.name)
        return ""

    def _choose(self) -> None:
        proposed = self.certificate() or self._document.path.with_suffix(".pdf")
        path, _ = ask_place(self, tr("Certificate of destruction"), proposed, tr("PDF (*.pdf)"))
        if path is not None:
            self.place.control.set_text(str(path))
            self._settle()

    def also(self) -> tuple[Any, ...]:
        """What goes besides."""
        return tuple(one for one, box in self.more.items() if box.isChecked())

    def chosen(self) -> list[Found]:
        """The files beside it that are to be destroyed."""
        return [one for one, box in self._found if box.isChecked()]

    def reason(self) -> str:
        """Why it is closed."""
        return clean_text(self.why.control.text().strip())

    def certificate(self) -> Path | None:
        """Where the certificate goes; None where none is wanted."""
        text = self.place.control.text().strip()
        return Path(text) if text else None
