"""Tagged PDF for a ReportLab canvas, which draws and knows nothing of what its drawing means.

While a page is drawn, `Tags` brackets every stroke either as the content of an element (a paragraph,
a cell, a figure) or as an artifact, which says nothing. The elements form a tree; its order is that
of reading, whatever the order of drawing was, and an element may go on over pages.
``pdf_structure`` writes the tree into the finished file.

Nothing here knows what the document is about. The standard's words are used: ISO 32000-1, 14.6 to
14.8 (marked content, structure), and ISO 14289-1 for what a reader may rely on.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

END = "EMC"
ARTIFACT = "/Artifact <</Type /Layout>> BDC"
_HEADINGS = frozenset({"H1", "H2", "H3", "H4", "H5", "H6"})
PAGINATION = "/Artifact <</Type /Pagination>> BDC"


class Content(NamedTuple):
    """A bracketed stretch of a page's content: the page's number from 0, its mark on that page."""

    page: int
    mark: int


class Annotation(NamedTuple):
    """An annotation of a page, a link or a field, by its place among the page's own."""

    page: int
    place: int


class Element:
    """One element of the structure, such as ``P``, ``H2``, ``LI``, ``TD``.

    It takes its place in the tree when it is first opened or drawn: in ``within``, where that is given,
    else in the element that is open at that moment. A heading ``H1`` … ``H6`` says how deep it is meant;
    in the tree no level is left out.

    ``alt`` is what is said in place of a figure; ``scope`` (``Row``, ``Column``) what a table's head
    cell is the head of; ``columns`` how many columns a cell spans; ``numbering`` how a list is
    numbered (``None``, ``Disc``, ``Decimal``).
    """

    __slots__ = (
        "alt", "box", "columns", "is_placed", "kids", "language", "numbering", "scope", "tag", "target",
        "within",
    )  # fmt: skip

    def __init__(
        self, tag: str, within: Element | None = None, *, alt: str = "", scope: str = "", numbering: str = "",
        columns: int = 1,
    ) -> None:  # fmt: skip
        self.tag = tag
        self.within = within
        self.alt = alt
        self.scope = scope
        self.numbering = numbering
        self.columns = columns
        self.language = ""
        self.target = ""
        self.box: tuple[float, float, float, float] | None = None
        self.is_placed = False
        self.kids: list[Element | Content | Annotation] = []


class Tags:
    """The structure of a document that is being drawn on a canvas."""

    def __init__(self, canvas: Any, root: str = "Document") -> None:
        self.root = Element(root)
        self.root.is_placed = True
        self.pages: list[list[Element]] = []
        self.annotations: list[tuple[Annotation, Element, str]] = []
        self._canvas = canvas
        self._open = [self.root]
        self._headings: list[str] = []
        self._is_silent = False

    @contextmanager
    def inside(self, element: Element | None) -> Iterator[None]:
        """What is drawn now belongs to this element, and elements that begin now are parts of it."""
        if element is None or self._is_silent:
            yield
            return
        self._place(element)
        self._open.append(element)
        yield
        self._open.pop()

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn on the canvas now is said by this element."""
        if self._is_silent:
            yield
            return
        self._canvas._code.append(self.begun(element))  # noqa: SLF001  it has no door of its own
        yield
        self._canvas._code.append(END)  # noqa: SLF001

    @contextmanager
    def artifact(self, kind: str = ARTIFACT) -> Iterator[None]:
        """What is drawn now says nothing, whatever it is: lines, grounds, what stands on every page."""
        if self._is_silent:
            yield
            return
        self._is_silent = True
        self._canvas._code.append(kind)  # noqa: SLF001
        yield
        self._canvas._code.append(END)  # noqa: SLF001
        self._is_silent = False

    @property
    def is_silent(self) -> bool:
        """Whether what is drawn now says nothing."""
        return self._is_silent

    def begun(self, element: Element) -> str:
        """The operator that begins content of this element on the page of the moment; `END` ends it."""
        self._place(element)
        page = self._page()
        mark = len(self.pages[page])
        self.pages[page].append(element)
        element.kids.append(Content(page, mark))
        return f"/{element.tag} <</MCID {mark}>> BDC"

    def link(self, within: Element, target: str) -> Element:
        """The link to ``target`` that goes on at the end of this element, or a new one there."""
        self._place(within)
        last = within.kids[-1] if within.kids else None
        if isinstance(last, Element) and last.target == target:
            return last
        link = Element("Link", within)
        link.target = target
        return link

    def annotated(self, element: Element, says: str) -> Annotation:
        """The annotation that was just added to the page belongs to this element, and says this."""
        self._place(element)
        place = Annotation(self._page(), len(self._canvas._annotationrefs) - 1)  # noqa: SLF001
        element.kids.append(place)
        self.annotations.append((place, element, says))
        return place

    def _page(self) -> int:
        number: int = self._canvas.getPageNumber() - 1
        while len(self.pages) <= number:
            self.pages.append([])
        return number

    def _place(self, element: Element) -> None:
        if element.is_placed:
            return
        element.is_placed = True
        if element.tag in _HEADINGS:
            element.tag = self._without_gap(element.tag)
        parent = element.within or self._open[-1]
        self._place(parent)
        element.within = parent
        parent.kids.append(element)

    def _without_gap(self, wished: str) -> str:
        """The level of a heading under those before it, so that none is left out."""
        while self._headings and self._headings[-1] >= wished:
            self._headings.pop()
        self._headings.append(wished)
        return f"H{len(self._headings)}"


def said_as(text: str) -> str:
    """The operator that begins content which is to be read as ``text``, whatever its glyphs are."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"
