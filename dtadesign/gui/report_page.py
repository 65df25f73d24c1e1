"""The report page: the report of exactly this state as it will be printed, and the way to save it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.errors import DtaError, NotDone
from dtadesign.gui.announce import announce
from dtadesign.gui.page import Page
from dtadesign.gui.reading_as import language_name
from dtadesign.gui.report_page_bar import Bar, Strip
from dtadesign.gui.report_page_destroying import DestroyingDialog
from dtadesign.gui.report_page_maker import Maker, Wish
from dtadesign.gui.report_page_options import Options
from dtadesign.gui.report_page_sheets import Preview
from dtadesign.gui.report_page_signing import SigningDialog, signed_words
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.report.language import languages_of, notes, told_in
from dtadesign.review.file import write_whole
from dtadesign.review.signing import signing_edit
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme

BESIDE = 900
"""Width (px at 100 %) from which the choices stand beside the preview."""
PAUSE_MS = 200
SAY_AFTER_MS = 400


class ReportPage(Page):
    """Preview in the middle, choices at the right."""

    name = "report"
    title = mark("Report")

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        self.preview = Preview(theme)
        record = document.record
        languages = [(tag, language_name(tag)) for tag in languages_of(record)]
        self.options = Options(theme, languages)
        self.options.tongue.control.set_value(told_in(record).tag)
        self.bar, self.strip = Bar(theme, self.preview), Strip(theme)
        self.maker = Maker()
        self._pdf: tuple[Wish, bytes] | None = None
        self._waiting: Callable[[bytes], object] | None = None
        self._folder: Path | None = None
        self._pause = self._timer(PAUSE_MS, self._ask)
        self._slow = self._timer(SAY_AFTER_MS, self.bar.say_making)
        self._lay_out()
        self._connect()

    def _timer(self, ms: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    # --- laying out

    def _lay_out(self) -> None:
        theme = self.theme
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Rule())
        column.addWidget(self.preview, 1)
        column.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        self._right = Pane(theme, "page")
        self._right.column.addWidget(self.options)
        row.addWidget(self._right)
        for pane in (middle, self._right):
            pane.setProperty("pane", True)
        self.drawer = Drawer(theme, self, tr("Choices"), "right", 380)

    def _connect(self) -> None:
        self.maker.made.connect(self._show_made)
        self.maker.failed.connect(self._show_failed)
        self.maker.share.connect(self.bar.say_share)
        self.maker.stopped.connect(self._show_stopped)
        self.bar.stop.clicked.connect(self.maker.stop)
        self.bar.again.clicked.connect(self._ask)
        self.options.chosen.connect(self._ask)
        self.options.tongue.control.chosen.connect(self._say_language)
        self.options.save_asked.connect(self.save_report)
        self.options.data_asked.connect(self.save_otherwise)
        self.options.sign_asked.connect(self.sign)
        self.options.destroy_asked.connect(self.destroy_texts)
        self.options.folder_asked.connect(self._open_folder)
        self.strip.choices.clicked.connect(self._open_drawer)
        self.strip.save.clicked.connect(self.save_report)
        self.theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices give way where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() / self.theme.text_scale >= BESIDE
        if beside and self.options.parent() is not self._right:
            self.drawer.close_drawer()
            self._right.column.addWidget(self.options)
            self.options.show()
        self._right.setFixedWidth(self.theme.px(372))
        self._right.setVisible(beside)
        self.strip.setVisible(not beside)

    def _open_drawer(self) -> None:
        self.drawer.set_content(self.options)
        self.drawer.open_drawer()

    # --- making it

    def wish(self) -> Wish:
        """The report of the present state, as it is chosen."""
        kind = self.options.kind.control.value() or "full"
        paper = self.options.paper.control.value() or "a4"
        return Wish(self.document.record, kind, paper, self.language())

    def language(self) -> str:
        """The tag of the language that is chosen."""
        return self.options.tongue.control.value() or ""

    def _ask(self) -> None:
        self._pause.stop()
        wish = self.wish()
        if self._pdf is None or self._pdf[0].key != wish.key:
            self._slow.start()
            self.maker.ask(wish)

    def _show_made(self, wish: Wish, pdf: bytes) -> None:
        if wish.key != self.wish().key:
            return
        self._slow.stop()
        self._pdf = (wish, pdf)
        self.preview.show_pdf(pdf)
        self.bar.show_page()
        if self._waiting is not None:
            then, self._waiting = self._waiting, None
            then(pdf)

    def _show_stopped(self) -> None:
        self._slow.stop()
        self._waiting = None
        self.bar.say_stopped()
        self.bar.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, sentence: str) -> None:
        self._slow.stop()
        self._waiting = None
        self.options.say_problem(sentence)

    # --- saving it

    def ask_path(self, title: str, proposed: Path, pattern: str) -> Path | None:
        """Where to save, by the system's own dialog; None where the person thought better of it."""
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(proposed), pattern)
        return Path(chosen) if chosen else None

    def proposed(self, ending: str) -> Path:
        """A name beside the review, after it and the kind of report."""
        kind = self.options.kind.control.value()
        more = f"-{kind}" if ending == "pdf" and kind != "full" else ""
        return self.document.path.with_name(f"{self.document.path.stem}{more}.{ending}")

    def save_report(self) -> None:
        """Save what the preview shows; where it is still being made, as soon as it is."""
        path = self.ask_path(tr("Save the report"), self.proposed("pdf"), tr("PDF (*.pdf)"))
        if path is None:
            return
        self.document.write_typing()
        self._once_made(lambda pdf: self._write(path, pdf))

    def _once_made(self, then: Callable[[bytes], object]) -> None:
        """Do something with the report of the present state, now or as soon as it is made."""
        if self._pdf is not None and self._pdf[0].key == self.wish().key:
            then(self._pdf[1])
        else:
            self._waiting = then
            self._ask()

    def ask_place(self, title: str, proposed: Path, filters: str) -> tuple[Path | None, str]:
        """Where to save and in which format, by the system's own dialog."""
        chosen, kind = QFileDialog.getSaveFileName(self, title, str(proposed), filters)
        return (Path(chosen) if chosen else None), kind

    def save_otherwise(self) -> None:
        """Save report or review in another format; of those that have it, of the kind that is chosen."""
        from dtadesign.formats import FORMATS, Options
        from dtadesign.gui.report_page_formats import filters, format_of

        proposed = self.document.path.with_suffix("")
        path, chosen = self.ask_place(tr("Save in another format"), proposed, filters())
        if path is None:
            return
        self.document.write_typing()
        wish = self.wish()
        name, target = format_of(chosen, path)
        if target != path and target.exists():  # of which the dialog could not have asked
            self._say_problem(tr("{file} exists already. Choose another name.").format(file=target.name))
            return
        kind = wish.kind if wish.kind in FORMATS[name].kinds else "full"
        self._write(
            target, FORMATS[name].write(wish.record, kind, Options(wish.paper, language=wish.language))
        )

    def _write(self, path: Path, data: bytes, said: str = "") -> bool:
        try:
            self._refuse_the_review(path)
            write_whole(path, data)
        except DtaError as error:
            self._say_problem(str(error))
            return False
        self._folder = path.parent
        sentence = said + tr("{file} is in {folder}.").format(file=path.name, folder=path.parent)
        self.options.say_done(sentence)
        announce(self, sentence)
        return True

    def _say_problem(self, sentence: str) -> None:
        self.options.say_problem(sentence)
        announce(self, sentence)

    def _refuse_the_review(self, path: Path) -> None:
        if path.resolve() == self.document.path.resolve():
            said = tr("{file} is the review itself. Choose another name for its report.")
            raise NotDone(said.format(file=path.name))

    def _open_folder(self) -> None:
        if self._folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            said = tr("The folder could not be opened. It is {folder}.")
            self.options.say_problem(said.format(folder=self._folder))

    # --- signing and destroying

    def sign(self) -> None:
        """Sign the present state and save its full report, which is what is signed."""
        document = self.document
        document.write_typing()
        if not document.can_write:
            self._say_problem(document.read_only_because)
            return
        fingerprint = document.record.fingerprint
        dialog = SigningDialog(self.theme, fingerprint, document.by, self)
        if dialog.exec() != SigningDialog.DialogCode.Accepted:
            return
        self.options.kind.control.set_value("full")
        path = self.ask_path(tr("Save the report that you sign"), self.proposed("pdf"), tr("PDF (*.pdf)"))
        if path is not None:
            self._once_made(lambda pdf: self._sign(path, pdf, fingerprint, dialog.name()))

    def _sign(self, path: Path, pdf: bytes, fingerprint: str, name: str) -> None:
        """The report first: a signature without the report that it names would be worth nothing."""
        if self.document.record.fingerprint != fingerprint:
            self._say_problem(tr("The review was edited in the meantime. Nothing was signed."))
            return
        if self._write(path, pdf, tr("Signed by {name}.").format(name=name) + " "):
            self.document.sign(signing_edit(fingerprint, pdf), name)
            self.refresh()

    def destroy_texts(self) -> None:
        """Destroy texts for good, after a choice and a reason."""
        document = self.document
        document.write_typing()
        if not document.can_write:
            self._say_problem(document.read_only_because)
            return
        dialog = DestroyingDialog(self.theme, document.record, self)
        if dialog.exec() != DestroyingDialog.DialogCode.Accepted:
            return
        what = dialog.amount().words()
        try:
            document.purge(dialog.choice(), dialog.reason())
        except DtaError as error:
            self._say_problem(str(error))
            return
        self._folder = document.path.parent
        self.options.say_done(tr("Destroyed: {what}. Levels and scores are as they were.").format(what=what))
        self.refresh()

    # --- where one is

    def refresh(self) -> None:
        """Make the report of another state, once the edits pause."""
        self._say_language()
        self.options.fingerprint.set_fingerprint(self.document.record.fingerprint)
        self.options.signed.set_words(signed_words(self.document.review))
        self.options.signed.setVisible(bool(self.document.review.sign_offs))
        self._pause.start()

    def _say_language(self) -> None:
        self.options.say_language(" ".join(notes(told_in(self.document.record, self.language()))))

    def enter(self, place: str = "") -> None:
        """Come to the front and make the report."""
        self.refresh()
        self._ask()
        save = self.options.save if self._right.isVisible() else self.strip.save
        (save if place == "make" else self.preview).setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """Preview and choices."""
        beside = self._right.isVisible()
        return [self.preview, self.options.kind.control.segments[0] if beside else self.strip.choices]
