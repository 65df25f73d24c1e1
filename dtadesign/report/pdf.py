"""A report's blocks as a PDF: the same blocks give the same bytes, on every machine and day."""

from __future__ import annotations

import io
from contextlib import nullcontext
from hashlib import md5
from itertools import groupby
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName
from reportlab.pdfgen.canvas import Canvas

from dtadesign import __version__
from dtadesign.languages import speaking_in
from dtadesign.report import pdf_style as measure
from dtadesign.report.pdf_archive import About, archived
from dtadesign.report.pdf_boxes import TextBox
from dtadesign.report.pdf_fonts import ALWAYS, typeface
from dtadesign.report.pdf_form import kept_of, own_of, own_of_report
from dtadesign.report.pdf_pages import pages_of
from dtadesign.report.pdf_paint import paint
from dtadesign.report.pdf_parts import text_box
from dtadesign.report.pdf_pictures import draw_photo
from dtadesign.report.pdf_setting import set_document
from dtadesign.report.pdf_style import PAPERS, TEXT_WIDTH, Style, colour, style
from dtadesign.report.pdf_text import first_baseline, text_width
from dtadesign.report.pdf_typeset import with_letters_counted
from dtadesign.report.pdf_widgets import Fillable
from dtadesign.report.progress import Progress
from dtadesign.report.tagging import END, PAGINATION, Tags, said_as
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Document, Photo
    from dtadesign.report.pdf_archive import Carried
    from dtadesign.report.pdf_boxes import Box, PictureBox
    from dtadesign.report.pdf_pages import Page
    from dtadesign.report.pdf_text import Look
    from dtadesign.report.pdf_widgets import Widget
    from dtadesign.report.tagging import Element


URL_SIGNS = ":/?#[]@!$&'()*+,;=%~"
rl_config.useA85 = 0  # binary streams: a fifth smaller, and sooner made


def pdf_bytes(
    document: Document, paper: str = "a4", carried: Sequence[Carried] = (), progress: Progress | None = None
) -> bytes:
    """The document as a PDF on ``a4`` or ``letter`` paper, with the files that it is to carry."""
    progress = progress or Progress()
    for name in ALWAYS:
        typeface(name)
    room = PAPERS[paper][1] - measure.TOP - measure.FOOT
    with speaking_in(document.language):
        boxes = set_document(tuple(with_letters_counted(document.blocks)), TEXT_WIDTH, room, progress)
        pages = pages_of(boxes, room)
        return _Press(document, paper, pages).printed(carried, progress)


class _Press:
    """Draws laid-out pages; the pen that boxes are drawn with."""

    def __init__(self, document: Document, paper: str, pages: Sequence[Page]) -> None:
        self._document = document
        self._about = _about(document)
        self._width, self._height = PAPERS[paper]
        self._left = (self._width - TEXT_WIDTH) / 2
        self._pages = pages
        self._page_of = {name: number for number, page in enumerate(pages, 1) for name in _anchors(page)}
        self._marks: dict[Picture, str] = {}
        self._bytes = io.BytesIO()
        self._canvas = Canvas(
            self._bytes, pagesize=PAPERS[paper], invariant=1, lang=document.language, pageCompression=0
        )
        inner: Any = self._canvas
        inner._preamble = ""  # noqa: SLF001  it asks for a face that no page uses and none is embedded
        self._tags = Tags(self._canvas)
        self._lines_below: list[tuple[str, float, float, float]] = []
        self._deepest = -1
        self._form = Fillable(kept_of(document.form)) if document.form else None

    def printed(self, carried: Sequence[Carried], progress: Progress) -> bytes:
        """All pages as the bytes of a PDF, with the files that it carries."""
        self._describe()
        for number, page in enumerate(progress.over(self._pages, 0.35, 0.9), 1):
            with self._furniture():
                self._head(page)
            for distance, box in page.boxes:
                box.draw(self, self._left, self._height - measure.TOP - distance)
            with self._furniture():
                self._foot(number)
            self._canvas.showPage()
        self._canvas.save()
        return archived(self._bytes.getvalue(), self._tags, self._about, carried, self._form)

    def _describe(self) -> None:
        about, canvas = self._about, self._canvas
        canvas.setTitle(about.title)
        canvas.setAuthor(about.author)
        canvas.setSubject(about.subject)
        canvas.setCreator(about.creator)
        canvas.setProducer(about.producer)
        canvas.setKeywords(about.keywords)
        stamp = "".join(char for char in about.at if char.isdigit())[:14]
        canvas.setDateFormatter(lambda *_: f"D:{stamp}Z")
        canvas.showOutline()
        # The file's id is made from this and what is on the pages, not from any clock or variable.
        inner: Any = canvas
        signature = md5(self._document.fingerprint.encode("ascii"), usedforsecurity=False)
        inner._doc.signature = signature  # noqa: SLF001

    def _furniture(self) -> AbstractContextManager[None]:
        """What stands around the text says nothing where every page repeats it; on the only page it does."""
        return self._tags.artifact(PAGINATION) if len(self._pages) > 1 else nullcontext()

    def _head(self, page: Page) -> None:
        """What this is, and of which day; within a chapter, which one."""
        width, look = TEXT_WIDTH, style("running").in_role("ink2")
        baseline = self._height - measure.HEAD_BASELINE
        self._running(self._document.running, look, 0, baseline, width * 0.66)
        beside = page.running or self._document.dated
        self._running(beside, look.at_right(), width * 0.66, baseline, width * 0.34)
        self.rule(self._left, self._height - measure.HEAD_RULE, width, "ink2")

    def _foot(self, number: int) -> None:
        """Which checklist and which state, and where one is in it."""
        width, look = TEXT_WIDTH, style("running").in_role("ink2")
        baseline, code = measure.FOOT_BASELINE, self._document.fingerprint[:12]
        self.rule(self._left, measure.FOOT_RULE, width, "line")
        self._running(self._document.checklist, look, 0, baseline, width * 0.4)
        digest = style("digest")
        start = (width - text_width(code, digest.face, digest.size)) / 2
        self._running(code, digest, start, baseline, width * 0.2)
        self._running(
            tr("Page {number} of {count}").format(number=number, count=len(self._pages)),
            look.at_right(),
            width * 0.6,
            baseline,
            width * 0.4,
        )

    def _running(self, words: str, look: Style, at: float, baseline: float, width: float) -> None:
        """One line, the first of what the words would take."""
        box = text_box(words, look, width)
        line = TextBox(box.lines[:1], look, width)
        self.lines(line, self._left + at, baseline + first_baseline(look))

    def inside(self, element: Element | None) -> AbstractContextManager[None]:
        """What is drawn now belongs to this element."""
        return self._tags.inside(element)

    def silently(self) -> AbstractContextManager[None]:
        """What is drawn now is a repetition, of which nothing is said."""
        return self._tags.artifact(PAGINATION)

    def lines(self, box: TextBox, x: float, top: float) -> None:
        """Lines of text.

        Each but the last ends in a space, so that nobody who copies the page or listens to it joins
        two words.
        """
        if not any(line.stretches for line in box.lines):
            return
        text = self._canvas.beginText()
        writer = _Writer(text, self._tags, box.element)
        baseline = top - first_baseline(box.style)
        for at, line in enumerate(box.lines):
            start = x + box.width - line.width if box.style.right or line.at_right else x
            text.setTextOrigin(round(start, 3), round(baseline, 3))
            for leads, group in groupby(line.stretches, lambda stretch: self._leads(stretch[1])):
                begin, words, stretches = start, "", list(group)
                for part, own in stretches:
                    writer.write(self._said(part, own), own, leads)
                    start += text_width(part, own.face, own.size)
                    words += part
                if leads:
                    self._link(stretches[0][1], writer.element, words, (begin, baseline, start - begin))
            if at < len(box.lines) - 1:
                writer.space()
            baseline -= box.style.leading
        writer.end()
        self._canvas.drawText(text)
        self._underline()

    def _said(self, part: str, look: Look) -> str:
        """The text itself, or the page number that stands where only a place was kept for it."""
        return str(self._page_of.get(look.page_of, "–")) if look.page_of else part

    def _leads(self, look: Look) -> str:
        """Where the stretch leads, if it leads anywhere here."""
        if look.link.startswith("#") and look.link[1:] not in self._page_of:
            return ""
        return look.link

    def _link(self, look: Look, element: Element, words: str, place: tuple[float, float, float]) -> None:
        x, baseline, width = place
        box = (x, baseline - look.size * 0.25, x + width, baseline + look.size * 0.8)
        if look.link.startswith("#"):
            self._canvas.linkRect("", look.link[1:], box, relative=1, Border="[0 0 0]")
            self._tags.annotated(element, words.strip() or look.link)
            return
        self._canvas.linkURL(quote(look.link, safe=URL_SIGNS), box, relative=1)
        self._tags.annotated(element, look.link)
        self._lines_below.append((look.role, x, baseline - 1.6, x + width))

    def _underline(self) -> None:
        """The lines beneath links out of the report, drawn after their text: they say nothing."""
        if not self._lines_below:
            return
        with self._tags.artifact():
            for role, left, y, right in self._lines_below:
                self._canvas.setLineWidth(0.5)
                self._canvas.setStrokeColorRGB(*colour(role))
                self._canvas.line(left, y, right, y)
        self._lines_below.clear()

    def picture(self, box: PictureBox, x: float, top: float) -> None:
        """A picture; a mark, which stands on many pages, is kept once and shown from there."""
        canvas, picture, scale = self._canvas, box.picture, box.scale
        if box.element is not None:
            box.element.box = self._area(x, top, picture.width * scale, picture.height * scale)
            with self._tags.content(box.element):
                paint(canvas, picture, x, top, scale)
            return
        if picture not in self._marks:
            self._keep_mark(picture)
        with self._tags.artifact():
            canvas.saveState()
            canvas.transform(scale, 0, 0, scale, round(x, 3), round(top - picture.height * scale, 3))
            canvas.doForm(self._marks[picture])
            canvas.restoreState()

    def _area(self, x: float, top: float, width: float, height: float) -> tuple[float, float, float, float]:
        """A rectangle as the page measures it."""
        left, upper = self._canvas.absolutePosition(x, top)
        right, lower = self._canvas.absolutePosition(x + width, top - height)
        return left, lower, right, upper

    def _keep_mark(self, picture: Picture) -> None:
        name = self._marks[picture] = f"mark{len(self._marks) + 1}"
        self._canvas.beginForm(name, -1, -1, picture.width + 1, picture.height + 1)
        paint(self._canvas, picture, 0, picture.height, 1)
        self._canvas.endForm()

    def photo(
        self, photo: Photo, element: Element, x: float, top: float, width: float, height: float
    ) -> None:
        """A picture out of a file; the same one is kept once, however often it is shown."""
        element.box = self._area(x, top, width, height)
        with self._tags.content(element):
            draw_photo(self._canvas, photo, (x, top - height, width, height))
        self.frame(x, top - height, width, height)

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """A hairline around, so that a white picture is seen to end."""
        with self._tags.artifact():
            self._canvas.setStrokeColorRGB(*colour("line"))
            self._canvas.setLineWidth(measure.HAIRLINE)
            self._canvas.rect(round(x, 3), round(y, 3), round(width, 3), round(height, 3), stroke=1, fill=0)

    def scaled(self, box: Box, x: float, top: float, factor: float) -> None:
        """A box at another size."""
        self._canvas.saveState()
        self._canvas.translate(x, top)
        self._canvas.scale(factor, factor)
        box.draw(self, 0, 0)
        self._canvas.restoreState()

    def rule(self, x: float, y: float, width: float, role: str) -> None:
        """A line across."""
        with self._tags.artifact():
            self._canvas.setStrokeColorRGB(*colour(role))
            self._canvas.setLineWidth(measure.HAIRLINE)
            self._canvas.line(round(x, 3), round(y, 3), round(x + width, 3), round(y, 3))

    def ground(self, x: float, y: float, width: float, height: float, role: str) -> None:
        """A filled rectangle."""
        with self._tags.artifact():
            self._canvas.setFillColorRGB(*colour(role))
            self._canvas.rect(round(x, 3), round(y, 3), round(width, 3), round(height, 3), stroke=0, fill=1)

    def field(
        self, widget: Widget, element: Element, x: float, top: float, width: float, height: float
    ) -> None:
        """A field of a form; what a reader shows there is written into the finished file."""
        area = PDFArray(round(side, 2) for side in self._area(x, top, width, height))
        drawn = PDFDictionary({"Type": PDFName("Annot"), "Subtype": PDFName("Widget"), "Rect": area})
        inner: Any = self._canvas
        inner._addAnnotation(drawn)  # noqa: SLF001  it has no door of its own
        place = self._tags.annotated(element, widget.says)
        if self._form:
            self._form.placed.append((place, widget))

    def anchor(self, name: str, x: float, top: float) -> None:
        """A place that links lead to."""
        left, upper = self._canvas.absolutePosition(x, top)
        self._canvas.bookmarkPage(name, fit="XYZ", left=round(left - 8, 2), top=round(upper + 6, 2), zoom=0)

    def bookmark(self, name: str, title: str, level: int) -> None:
        """An entry in the list of bookmarks; no level of it is left out."""
        level = self._deepest = min(level, self._deepest + 1)
        self._canvas.addOutlineEntry(title, name, level, closed=level > 0)


class _Writer:
    """Writes stretches into a text object, each as the content of its element or of its link's."""

    def __init__(self, text: Any, tags: Tags, element: Element) -> None:
        self._text = text
        self._tags = tags
        self._whole = element
        self._is_open = False
        self.element = element
        self._face, self._size, self._role = "", 0.0, ""

    def write(self, words: str, look: Look, leads: str) -> None:
        if not self._tags.is_silent:
            self._begin(self._tags.link(self._whole, leads) if leads else self._whole)
        self._look_so(look)
        if look.said:
            self._operator(said_as(look.said))
        self._text.textOut(words)
        if look.said:
            self._operator(END)

    def space(self) -> None:
        """The space at the end of a line, where anything was said in it or before."""
        if self._is_open or self._tags.is_silent:
            self._text.textOut(" ")

    def end(self) -> None:
        if self._is_open:
            self._operator(END)
        self._is_open = False

    def _begin(self, element: Element) -> None:
        if self._tags.is_silent or (self._is_open and element is self.element):
            return
        self.end()
        self.element = element
        self._operator(self._tags.begun(element))
        self._is_open = True

    def _operator(self, operator: str) -> None:
        self._text._code.append(operator)  # noqa: SLF001  it has no door of its own

    def _look_so(self, look: Look) -> None:
        if (look.face, look.size) != (self._face, self._size):
            self._face, self._size = look.face, look.size
            self._text.setFont(look.face, look.size)
        if look.role != self._role:
            self._role = look.role
            self._text.setFillColorRGB(*colour(look.role))


def _about(document: Document) -> About:
    return About(
        title=_plain(document.title), author=_plain(document.author), subject=_plain(document.subject),
        keywords=f"{'checklist' if document.form else 'fingerprint'} {document.fingerprint}",
        language=document.language,
        creator=f"dtadesign {__version__}", producer="dtadesign with ReportLab and pikepdf",
        at=_moment(document.at),
        own=own_of(document.form) if document.form else own_of_report(document.fingerprint),
    )  # fmt: skip


def _plain(text: str) -> str:
    """Metadata hold no control characters and no line ends."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _moment(at: str) -> str:
    """The moment to the second, as both kinds of metadata can say it."""
    digits = "".join(char for char in at if char.isdigit())[:14].ljust(14, "0")
    day, time = digits[:8], digits[8:]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{time[:2]}:{time[2:4]}:{time[4:]}Z"


def _anchors(page: Page) -> Iterable[str]:
    for _, box in page.boxes:
        yield from _names(box)


def _names(box: Any) -> Iterable[str]:
    name = getattr(box, "name", "")
    if name:
        yield name
    for inner in getattr(box, "boxes", ()):
        yield from _names(inner)
    for cell in getattr(box, "cells", ()):
        yield from _names(cell.box)
