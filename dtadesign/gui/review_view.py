"""An open review in the window: header, banners, and the page that is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.banners import Banners
from dtadesign.gui.header import Header
from dtadesign.gui.laid_out import lay_out_now
from dtadesign.gui.pages import PAGES, PageKind, is_panel, tabs_of
from dtadesign.gui.widgets.stack import Stack
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.page import Page
    from dtadesign.gui.search_palette import SearchPalette
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme

REFUSED = mark("Nothing was changed: this review is open to read.")
FROM_REPORT = mark(
    "This is the review inside a report: what its pages show. The first change asks where to keep it as a "
    "review of your own."
)


class ReviewView(QWidget):
    """Shows one document; pages are made when they are first asked for."""

    shown_changed = Signal()
    write_here_asked = Signal()
    spoken_language_asked = Signal()
    elsewhere_asked = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__()
        self._theme, self.document, self._settings = theme, document, settings
        self._pages: dict[str, Page] = {}
        self._front = ""
        self._stands: dict[str, str] = {}
        self._palette: SearchPalette | None = None
        self.header, self.banners = Header(theme), Banners(theme)
        self._stack = Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = Rule()
        for part in (self.header, self._line, self.banners):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._connect_header()
        self._connect_document()
        self._show_state()

    def _connect_header(self) -> None:
        self.header.page_asked.connect(self.go)
        self.header.search_asked.connect(self.search)
        self.header.undo_asked.connect(self.document.undo)
        self.header.redo_asked.connect(self.document.redo)
        self.banners.again_asked.connect(self.document.try_again)
        self.banners.elsewhere_asked.connect(self.elsewhere_asked)
        self.banners.action_asked.connect(self._act)
        self.banners.closed.connect(self._keep_closed)

    def _act(self, banner: str) -> None:
        """What a banner offers is asked for."""
        signal = self.spoken_language_asked if banner == "language" else self.write_here_asked
        signal.emit()

    def _connect_document(self) -> None:
        document = self.document
        document.changed.connect(self._refresh)
        document.saved.connect(lambda _: self._show_saved())
        document.saving.connect(lambda: self.header.set_saved(tr("Saving…"), done=False))
        document.save_failed.connect(self._show_problem)
        document.undone.connect(self._show_undone)
        document.refused.connect(self._show_refused)

    def _show_state(self) -> None:
        """All that the header and the banners say of the document."""
        document = self.document
        self._show_what_it_is()
        self._show_can()
        if not document.can_write:
            self.header.set_saved(tr("Open to read"), done=False)
            way_out = tr("Write here…") if document.can_take_over else tr("Keep it elsewhere…")
            way_out = "" if document.record.read_only_because else way_out
            self.banners.say("reading", "care", document.read_only_because, way_out)
        elif document.keeps_where is not None:
            self.header.set_saved(tr("Open to read"), done=False)
            self.banners.say("reading", "news", tr(FROM_REPORT), closable=True)
        else:
            self.banners.take_back("reading")
            self.banners.take_back("refused")
            self._show_saved()
        if document.review.asks:
            self._say_unless_closed("copy", _copy(document))
        self._show_closed()
        self._show_language()
        if document.record.torn:
            self.banners.say("torn", "news", _torn(document.record.torn), closable=True)

    def _show_closed(self) -> None:
        """That a panel is closed stands above all of its pages."""
        closed = self.document.closed_because
        if closed != self.banners.sentence("closed"):
            self.banners.say("closed", "news", closed)

    def _show_what_it_is(self) -> None:
        """Its title, what kind of review it is, and the pages of that kind."""
        record, profile = self.document.record, self.document.review.profile
        kind = tr("short review") if profile.scope == "short" else tr("design review")
        self.header.set_title(
            profile.title or self.document.path.stem, tr("panel") if is_panel(record) else kind
        )
        self.header.set_pages(tabs_of(record))

    def _offers_translation(self, language: str) -> bool:
        return language != "en" and language not in self._settings.declined_translations

    def _say_unless_closed(self, banner: str, sentence: str) -> None:
        """What holds for a review for good is not said again to somebody who has closed it."""
        self._stands[banner] = sentence
        if not self._settings.is_closed(self.document.review.id, banner, sentence):
            self.banners.say(banner, "news", sentence, closable=True)

    def _keep_closed(self, banner: str) -> None:
        """Somebody who does not want the checklist in this language is not asked at each review."""
        from dtadesign.gui.languages import spoken

        if banner == "language" and self.document.read_as is None:
            self._settings.declined_translations = [*self._settings.declined_translations, spoken()]
        elif banner in self._stands:
            self._settings.set_closed(self.document.review.id, banner, self._stands[banner])

    def _show_language(self) -> None:
        """How much of the checklist is in the review's language, or that a translation could be read."""
        from dtadesign.gui.checklist_language import could_be_read_in
        from dtadesign.gui.languages import spoken
        from dtadesign.gui.reading_as import how_much, language_name

        said = how_much(self.document)
        if said:
            self._say_unless_closed("language", said)
        elif self._offers_translation(spoken()) and could_be_read_in(self.document, spoken()):
            words = tr("This checklist can be read in {language}, in part; what lacks stays as it is.")
            words = words.format(language=language_name(spoken()))
            self.banners.say("language", "news", words, tr("Read it so"), closable=True)

    def _show_can(self) -> None:
        document = self.document
        self.header.set_can(undo=document.can_undo, redo=document.can_redo, why_no_undo=document.why_no_undo)

    def _show_saved(self) -> None:
        if self.document.is_saved and self.document.can_write and self.document.keeps_where is None:
            self.banners.take_back("reading")
            self.header.set_saved(tr("Saved {time}").format(time=self.document.saved_at), done=True)
            self.banners.take_back("unsaved")
            self._show_can()
            self.shown_changed.emit()

    def _show_problem(self, sentence: str) -> None:
        self.header.set_saved(tr("Not saved"), done=False)
        self.banners.say_not_saved(sentence)
        announce(self, sentence)
        self.shown_changed.emit()

    def _show_undone(self, sentence: str, consideration: str) -> None:
        page = self.page()
        if consideration and page is not None and page.name == "walk" and page.place() != consideration:
            page.enter(consideration)
        self.banners.say("came back", "news", sentence, closable=True)
        announce(self, sentence)

    def _show_refused(self, why: str) -> None:
        """That it had no effect, and why; the way out stands in the message behind this one."""
        said = tr("Nothing was changed. {why}").format(why=why) if why else tr(REFUSED)
        self.banners.say("refused", "news", said, closable=True)
        announce(self, said)

    def _refresh(self) -> None:
        self.banners.take_back("came back")
        self._show_what_it_is()
        self._show_closed()
        self._show_can()
        self.shown_changed.emit()
        page = self.page()
        if page is not None:
            page.refresh()

    def come_back(self, page: str, place: str) -> bool:
        """To the page and place at which this review was left; whether there is such a page."""
        known = any(kind.name == page for kind in PAGES)
        if known:
            self.go(page, place)
        return known

    def say_restored(self, sentence: str) -> None:
        """The program had ended without closing."""
        self.banners.take_back("torn")
        self.banners.say("restored", "news", sentence, closable=True)
        announce(self, sentence)

    def document_moved(self) -> None:
        """The document is written elsewhere now, or may be written at last."""
        self._show_state()

    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self._front)

    def go(self, name: str, place: str = "") -> None:
        """Bring a page to the front, at a place on it."""
        before, kind = self.page(), next(kind for kind in PAGES if kind.name == name)
        if name not in self._pages:
            self._make(kind)
        page = self._pages[name]
        self.document.write_typing()
        for said in ("came back", "refused"):
            self.banners.take_back(said)
        if before is not None and before is not page:
            self.banners.take_back_news()
            before.leave()
        self._front = name
        for part in (self.header, self._line):
            part.setVisible(not page.fills_window)
        self.header.tabs.set_page(
            name if self.header.tabs.has(name) else kind.under
        )  # before the focus: what is told last, is read
        self._stack.setCurrentWidget(page)
        page.enter(place)
        self.shown_changed.emit()
        lay_out_now()

    def _make(self, kind: PageKind) -> None:
        page = kind.make(self._theme, self.document, self._settings)
        page.setObjectName(kind.name)
        page.go_asked.connect(self.go)
        page.moved.connect(self.moved)
        self._pages[kind.name] = page
        self._stack.addWidget(page)

    def flash(self) -> None:
        """Flash mode, from where one is in the walk."""
        page = self.page()
        place = page.place() if page is not None and page.name in ("walk", "flash", "open") else ""
        known = place in self.document.checklist.by_id
        self.go("flash", place if known else self._settings.place(self.document.review.id)[1])

    def open_part(self, part: str) -> None:
        """Evidence or note of the consideration where one is in the walk."""
        from dtadesign.gui.walk_page import WalkPage

        page = self.page()
        if isinstance(page, WalkPage):
            page.commands.open_part(part)
            return
        place = page.place() if page is not None and page.name in ("flash", "open") else ""
        known = place in self.document.checklist.by_id
        self.go("walk", f"{place if known else ''}/{part}")

    def commands_left_out(self) -> list[str]:
        """The commands that this window is too small to have buttons for."""
        page = self.page()
        return [*self.header.commands_left_out(), *(page.commands_left_out() if page is not None else [])]

    def check_digests(self) -> None:
        """Compare each file that the review refers to with its digest, in the walk, where evidence is."""
        from dtadesign.gui.walk_page import WalkPage
        from dtadesign.review.referring import references

        if not any(references(self.document.review)):
            sentence = tr("This review refers to no file whose digest could be checked.")
            self.banners.say("digests", "news", sentence, closable=True)
            announce(self, sentence)
            return
        self.banners.take_back("digests")
        if not isinstance(self.page(), WalkPage):
            self.go("walk")
        walk = self.page()
        if isinstance(walk, WalkPage):
            walk.article.evidence.showing.check_all()

    def search(self) -> None:
        """Open the search over everything."""
        if self._palette is None:
            from dtadesign.gui.search_palette import SearchPalette

            self._palette = SearchPalette(self._theme, self.window(), self.document)
            self._palette.go_asked.connect(self.go)
        self._palette.open_palette()

    def step_pane(self, step: int) -> None:
        """F6: on to the next pane, header first; Shift+F6 back."""
        page = self.page()
        stops: list[QWidget] = [self.header.tabs, *(page.panes() if page else [])]
        stops = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
        focus = self.window().focusWidget()
        at = _pane_of(focus, stops)
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def where(self) -> tuple[str, str]:
        """The page in front and where one is on it."""
        page = self.page()
        return (page.comes_back_as or page.name, page.place()) if page is not None else ("", "")

    def forget(self) -> None:
        """Take what lies outside this widget along when it goes."""
        if self._palette is not None:
            self._palette.deleteLater()


def _pane_of(focus: QWidget | None, stops: list[QWidget]) -> int:
    """Which stop's pane holds the focus: the nearest ancestor that also holds a stop."""
    widget = focus
    while widget is not None:
        for at, stop in enumerate(stops):
            if widget is stop or (widget.property("pane") and widget.isAncestorOf(stop)):
                return at
        widget = widget.parentWidget()
    return -1


def _copy(document: Document) -> str:
    """What a copy for somebody asks, and what becomes of it."""
    names = [domain.label for domain in document.checklist.domains if domain.id in document.review.asks]
    said = tr(
        "This is a copy for {name}. It asks only: {domains}. When you are done, send the file back; "
        "your answers are taken from it."
    )
    return said.format(name=document.review.hand_overs[-1].to, domains=", ".join(names))


def _torn(count: int) -> str:
    return tr(
        "The last line was never finished, as after a power cut: %n byte[|s] of it are left out. All before "
        "it holds.", "", count,
    )  # fmt: skip
