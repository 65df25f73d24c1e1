"""A report's blocks as a PDF: the same blocks give the same bytes, on every machine and day."""

from __future__ import annotations

import io
from hashlib import md5
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from dtadesign import __version__
from dtadesign.report import pdf_style as measure
from dtadesign.report.pdf_fonts import FILES, typeface
from dtadesign.report.pdf_pages import pages_of
from dtadesign.report.pdf_paint import paint
from dtadesign.report.pdf_parts import text_box
from dtadesign.report.pdf_pictures import draw_photo
from dtadesign.report.pdf_setting import set_document
from dtadesign.report.pdf_style import PAPERS, TEXT_WIDTH, Style, colour, style
from dtadesign.report.pdf_text import first_baseline, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Document, Photo
    from dtadesign.report.pdf_boxes import Box
    from dtadesign.report.pdf_pages import Page
    from dtadesign.report.pdf_text import Line, Look


URL_SIGNS = ":/?#[]@!$&'()*+,;=%~"
rl_config.useA85 = 0  # binary streams: a fifth smaller, and sooner made


def pdf_bytes(document: Document, paper: str = "a4") -> bytes:
    """The document as a PDF on ``a4`` or ``letter`` paper."""
    for name in FILES:
        if not name.startswith("wide"):
            typeface(name)
    room = PAPERS[paper][1] - measure.TOP - measure.FOOT
    boxes = set_document(document.blocks, TEXT_WIDTH, room)
    pages = pages_of(boxes, room)
    return _Press(document, paper, pages).printed()


class _Press:
    """Draws laid-out pages; the pen that boxes are drawn with."""

    def __init__(self, document: Document, paper: str, pages: Sequence[Page]) -> None:
        self._document = document
        self._width, self._height = PAPERS[paper]
        self._left = (self._width - TEXT_WIDTH) / 2
        self._pages = pages
        self._page_of = {name: number for number, page in enumerate(pages, 1) for name in _anchors(page)}
        self._marks: dict[Picture, str] = {}
        self._bytes = io.BytesIO()
        self._canvas = Canvas(
            self._bytes, pagesize=PAPERS[paper], invariant=1, lang=document.language, pageCompression=1
        )

    def printed(self) -> bytes:
        """All pages as the bytes of a PDF."""
        self._describe()
        for number, page in enumerate(self._pages, 1):
            self._around(page, number)
            for distance, box in page.boxes:
                box.draw(self, self._left, self._height - measure.TOP - distance)
            self._canvas.showPage()
        self._canvas.save()
        return self._bytes.getvalue()

    def _describe(self) -> None:
        document, canvas = self._document, self._canvas
        canvas.setTitle(document.title)
        canvas.setAuthor(document.author)
        canvas.setSubject(document.subject)
        canvas.setCreator(f"dtadesign {__version__}")
        canvas.setKeywords(f"fingerprint {document.fingerprint}")
        stamp = "".join(char for char in document.at if char.isdigit())[:14].ljust(14, "0")
        canvas.setDateFormatter(lambda *_: f"D:{stamp}Z")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.showOutline()
        # The file's id is made from this and what is on the pages, not from any clock or variable.
        inner: Any = canvas
        inner._doc.signature = md5(document.fingerprint.encode("ascii"), usedforsecurity=False)  # noqa: SLF001

    def _around(self, page: Page, number: int) -> None:
        """Running head and foot: what this is, of which day and state, and where one is in it."""
        document, width = self._document, TEXT_WIDTH
        look = style("running").in_role("ink2")
        head = self._height - measure.HEAD_BASELINE
        self._running(document.running, look, 0, head, width * 0.66)
        self._running(page.running or document.dated, look.at_right(), width * 0.66, head, width * 0.34)
        self.rule(self._left, self._height - measure.HEAD_RULE, width, "ink2")
        self.rule(self._left, measure.FOOT_RULE, width, "line")
        foot = measure.FOOT_BASELINE
        self._running(document.checklist, look, 0, foot, width * 0.4)
        code = document.fingerprint[:12]
        size = style("digest").size
        self._canvas.setFont("mono", size)
        self._canvas.drawString(self._left + (width - text_width(code, "mono", size)) / 2, foot, code)
        self._running(f"Page {number} of {len(self._pages)}", look.at_right(), width * 0.6, foot, width * 0.4)

    def _running(self, words: str, look: Style, at: float, baseline: float, width: float) -> None:
        """One line, the first of what the words would take."""
        lines = text_box(words, look, width).lines[:1]
        self.lines(lines, look, self._left + at, baseline + first_baseline(look), width)

    def lines(self, lines: Sequence[Line], look: Style, x: float, top: float, width: float) -> None:
        """Lines of text.

        Each but the last ends in a space, so that nobody who copies the page or listens to it joins
        two words.
        """
        canvas = self._canvas
        text = canvas.beginText()
        face, size, role = "", 0.0, ""
        baseline = top - first_baseline(look)
        for at, line in enumerate(lines):
            start = x + width - line.width if look.right or line.at_right else x
            text.setTextOrigin(round(start, 3), round(baseline, 3))
            for part, own in line.stretches:
                if (own.face, own.size) != (face, size):
                    face, size = own.face, own.size
                    text.setFont(face, size)
                if own.role != role:
                    role = own.role
                    text.setFillColorRGB(*colour(role))
                text.textOut(self._said(part, own))
                wide = text_width(part, face, size)
                if own.link:
                    self._link(own, start, baseline, wide)
                start += wide
            if at < len(lines) - 1:
                text.textOut(" ")
            baseline -= look.leading
        canvas.drawText(text)

    def _said(self, part: str, look: Look) -> str:
        """The text itself, or the page number that stands where only a place was kept for it."""
        return str(self._page_of.get(look.page_of, "–")) if look.page_of else part

    def _link(self, look: Look, x: float, baseline: float, width: float) -> None:
        box = (x, baseline - look.size * 0.25, x + width, baseline + look.size * 0.8)
        if look.link.startswith("#"):
            if look.link[1:] in self._page_of:
                self._canvas.linkRect("", look.link[1:], box, relative=1, Border="[0 0 0]")
            return
        self._canvas.linkURL(quote(look.link, safe=URL_SIGNS), box, relative=1)
        self._canvas.setLineWidth(0.5)
        self._canvas.setStrokeColorRGB(*colour(look.role))
        self._canvas.line(x, baseline - 1.6, x + width, baseline - 1.6)

    def picture(self, picture: Picture, x: float, top: float, scale: float) -> None:
        """A picture; a mark, which stands on many pages, is kept once and shown from there."""
        canvas = self._canvas
        if picture.alt:
            paint(canvas, picture, x, top, scale)
            return
        if picture not in self._marks:
            self._keep_mark(picture)
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, round(x, 3), round(top - picture.height * scale, 3))
        canvas.doForm(self._marks[picture])
        canvas.restoreState()

    def _keep_mark(self, picture: Picture) -> None:
        name = self._marks[picture] = f"mark{len(self._marks) + 1}"
        self._canvas.beginForm(name, -1, -1, picture.width + 1, picture.height + 1)
        paint(self._canvas, picture, 0, picture.height, 1)
        self._canvas.endForm()

    def photo(self, photo: Photo, x: float, top: float, width: float, height: float) -> None:
        """A picture out of a file; the same one is kept once, however often it is shown."""
        draw_photo(self._canvas, photo, (x, top - height, width, height))
        self.frame(x, top - height, width, height)

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """A hairline around, so that a white picture is seen to end."""
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
        self._canvas.setStrokeColorRGB(*colour(role))
        self._canvas.setLineWidth(measure.HAIRLINE)
        self._canvas.line(round(x, 3), round(y, 3), round(x + width, 3), round(y, 3))

    def ground(self, x: float, y: float, width: float, height: float, role: str) -> None:
        """A filled rectangle."""
        self._canvas.setFillColorRGB(*colour(role))
        self._canvas.rect(round(x, 3), round(y, 3), round(width, 3), round(height, 3), stroke=0, fill=1)

    def anchor(self, name: str, x: float, top: float) -> None:
        """A place that links lead to."""
        left, upper = self._canvas.absolutePosition(x, top)
        self._canvas.bookmarkPage(name, fit="XYZ", left=round(left - 8, 2), top=round(upper + 6, 2), zoom=0)

    def bookmark(self, name: str, title: str, level: int) -> None:
        """An entry in the list of bookmarks."""
        self._canvas.addOutlineEntry(title, name, level, closed=level > 0)


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
