"""Writes a structure that was gathered while drawing into the file that was drawn (ISO 32000-1, 14.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, String

from dtadesign.report.tagging import Content, Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pikepdf import Object, Pdf

    from dtadesign.report.tagging import Annotation, Tags

PRINTED = 4
"""The annotation flag that PDF/A asks for: it stands on paper too."""


def write_structure(pdf: Pdf, tags: Tags) -> None:
    """Adds the tree of elements, the way back from pages to it, and what makes the file a tagged one."""
    writer = _Writer(pdf, tags)
    writer.write()
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Writer:
    def __init__(self, pdf: Pdf, tags: Tags) -> None:
        self._pdf = pdf
        self._tags = tags
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._notes = 0

    def write(self) -> None:
        pdf, tags = self._pdf, self._tags
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._written(tags.root, root)
        numbers = Array()
        for at, page in enumerate(self._pages):
            marked = tags.pages[at] if at < len(tags.pages) else []
            page.StructParents = at
            page.Tabs = Name.S
            numbers.append(at)
            numbers.append(pdf.make_indirect(Array([self._made[id(element)] for element in marked])))
        first = len(self._pages)
        for number, (place, element, says) in enumerate(tags.annotations, first):
            annotation = self._annotation(place)
            annotation.StructParent = number
            annotation.F = PRINTED
            annotation.Contents = String(says)
            numbers.append(number)
            numbers.append(self._made[id(element)])
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = first + len(tags.annotations)
        pdf.Root.StructTreeRoot = root

    def _written(self, element: Element, parent: Object) -> Object:
        made = self._pdf.make_indirect(
            Dictionary({"/Type": Name.StructElem, "/S": Name(f"/{element.tag}"), "/P": parent})
        )
        self._made[id(element)] = made
        self._describe(element, made)
        made["/K"] = self._kids(element, made)
        return made

    def _describe(self, element: Element, made: Object) -> None:
        if element.alt:
            made.Alt = String(element.alt)
        if element.language:
            made.Lang = String(element.language)
        if element.tag == "Note":
            self._notes += 1
            made.ID = String(f"note{self._notes}")
        attributes = _attributes(element)
        if attributes is not None:
            made.A = attributes

    def _kids(self, element: Element, made: Object) -> Array:
        """Its parts; marks of the page on which most of it stands are given by number alone."""
        first = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        if first is not None:
            made["/Pg"] = self._pages[first]
        return Array([self._kid(kid, made, first) for kid in element.kids])

    def _kid(self, kid: Element | Content | Annotation, made: Object, first: int | None) -> Any:
        if isinstance(kid, Element):
            return self._written(kid, made)
        if isinstance(kid, Content):
            if kid.page == first:
                return kid.mark
            return Dictionary({"/Type": Name.MCR, "/Pg": self._pages[kid.page], "/MCID": kid.mark})
        return Dictionary({"/Type": Name.OBJR, "/Pg": self._pages[kid.page], "/Obj": self._annotation(kid)})

    def _annotation(self, place: Annotation) -> Object:
        listed = self._pages[place.page].Annots
        if not listed[place.place].is_indirect:
            listed[place.place] = self._pdf.make_indirect(listed[place.place])
        found: Object = listed[place.place]
        return found


def _attributes(element: Element) -> Object | None:
    """What the element's kind lets one say of it (ISO 32000-1, 14.8.5)."""
    table: dict[str, Any] = {}
    if element.scope:
        table["/Scope"] = Name(f"/{element.scope}")
    if element.columns > 1:
        table["/ColSpan"] = element.columns
    if table:
        return Dictionary({"/O": Name.Table} | table)
    if element.box is not None:
        return Dictionary({"/O": Name.Layout, "/BBox": _box(element.box), "/Placement": Name.Block})
    if element.numbering:
        return Dictionary({"/O": Name.List, "/ListNumbering": Name(f"/{element.numbering}")})
    return None


def _box(box: Sequence[float]) -> Array:
    return Array([round(number, 2) for number in box])
