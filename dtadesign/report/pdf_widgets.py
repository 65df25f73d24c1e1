"""Fields of a form, put into a PDF that was drawn with a place for each of them (ISO 32000-1, 12.7).

Each has an appearance of its own, so that no reader has to make one up and PDF/A holds. While it is
empty it shows nothing; what is written into it shows in a face that the file holds whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, String

from dtadesign.report.pdf_fonts import FILES, font_file, typeface
from dtadesign.report.pdf_style import colour

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pikepdf import Object, Pdf

    from dtadesign.report.tagging import Annotation

READ_ONLY, MANY_LINES, ONE_OF_MANY, DROPS_DOWN = 1 << 0, 1 << 12, 1 << 15, 1 << 17
FACE, SIZE = "sans", 8.8
_KAPPA = 0.5523
RADIUS = 5.4


@dataclass(frozen=True, slots=True)
class Writing:
    """Room for a text; ``says`` is what it is called aloud."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Words:
    """Room for one of some words, pairs of value and word."""

    name: str
    says: str
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """One circle of those of which one is ticked; ``group_says`` is what they are about."""

    name: str
    group_says: str
    value: str
    says: str


Widget = Writing | Words | Tick


@dataclass(slots=True)
class Fillable:
    """The fields of a document and where each was drawn; ``kept`` are texts that go along unseen."""

    kept: Mapping[str, str]
    placed: list[tuple[Annotation, Widget]] = field(default_factory=list)


def write_form(pdf: Pdf, fillable: Fillable) -> None:
    """Makes fields of the annotations at these places."""
    form = _Form(pdf)
    for name, text in fillable.kept.items():
        form.keep(name, text)
    for place, widget in fillable.placed:
        page = pdf.pages[place.page].obj
        form.add(page.Annots[place.place], page, widget)
    pdf.Root.AcroForm = form.written()


class _Form:
    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self.fields: list[Object] = []
        self._groups: dict[str, Object] = {}
        self._circles = {is_on: self._circle(is_on=is_on) for is_on in (False, True)}

    def written(self) -> Object:
        """The form of the whole file."""
        return self._pdf.make_indirect(
            Dictionary(
                Fields=Array(self.fields),
                DR=Dictionary(Font=Dictionary({"/Sans": _font(self._pdf)})),
                DA=String(_writing()),
            )
        )

    def keep(self, name: str, text: str) -> None:
        """A text without a place on any page."""
        kept = Dictionary(FT=Name.Tx, T=String(name), V=String(text), Ff=READ_ONLY)
        self.fields.append(self._pdf.make_indirect(kept))

    def add(self, annotation: Object, page: Object, widget: Widget) -> None:
        """Make a field, or one of the circles of a field, of an annotation."""
        annotation.P = page
        annotation.TU = String(widget.says)
        if isinstance(widget, Tick):
            self._add_tick(annotation, widget)
            return
        annotation.T = String(widget.name)
        annotation.DA = String(_writing())
        annotation.AP = Dictionary(N=self._nothing(annotation))
        if isinstance(widget, Words):
            annotation.FT, annotation.Ff = Name.Ch, DROPS_DOWN
            annotation.Opt = Array([Array([String(value), String(word)]) for value, word in widget.words])
        else:
            annotation.FT, annotation.Ff = Name.Tx, MANY_LINES
        self.fields.append(annotation)

    def _add_tick(self, annotation: Object, tick: Tick) -> None:
        group = self._groups.get(tick.name)
        if group is None:
            group = self._pdf.make_indirect(
                Dictionary(
                    FT=Name.Btn, Ff=ONE_OF_MANY, T=String(tick.name), TU=String(tick.group_says),
                    Kids=Array(), V=Name.Off,
                )
            )  # fmt: skip
            self._groups[tick.name] = group
            self.fields.append(group)
        annotation.Parent = group
        annotation.AS = Name.Off
        annotation.AP = Dictionary(
            N=Dictionary({f"/{tick.value}": self._circles[True], "/Off": self._circles[False]})
        )
        annotation.MK = Dictionary(CA=String("l"), BC=Array(colour("ink")), BG=Array([1, 1, 1]))
        annotation.BS = Dictionary(W=1, S=Name.S)
        group.Kids.append(annotation)

    def _nothing(self, annotation: Object) -> Object:
        """The appearance of an empty field; each has its own, which some writers overwrite."""
        left, lower, right, upper = (float(side) for side in annotation.Rect)
        return self._appearance(b"/Tx BMC\nEMC\n", right - left, upper - lower)

    def _circle(self, *, is_on: bool) -> Object:
        side = 18.0
        middle, code = side / 2, bytearray()
        code += b"q 1 1 1 rg %s RG 0.9 w %s B Q\n" % (_numbers(colour("ink")), _round(middle, RADIUS))
        if is_on:
            code += b"q %s rg %s f Q\n" % (_numbers(colour("accent")), _round(middle, RADIUS - 2.2))
        return self._appearance(bytes(code), side, side)

    def _appearance(self, code: bytes, width: float, height: float) -> Object:
        return self._pdf.make_stream(
            code, Type=Name.XObject, Subtype=Name.Form, Resources=Dictionary(),
            BBox=Array([0, 0, round(width, 2), round(height, 2)]),
        )  # fmt: skip


def _writing() -> str:
    """How what is filled in is to be written."""
    red, green, blue = colour("ink")
    return f"/Sans {SIZE} Tf {red} {green} {blue} rg"


def _numbers(values: Iterable[float]) -> bytes:
    return " ".join(f"{value:g}" for value in values).encode("ascii")


def _round(middle: float, radius: float) -> bytes:
    """A circle around the middle of a square, as a path."""
    low, high, pull = middle - radius, middle + radius, radius * _KAPPA
    near, far = middle - pull, middle + pull
    curves = (
        (far, high, high, far, high, middle), (high, near, far, low, middle, low),
        (near, low, low, near, low, middle), (low, far, near, high, middle, high),
    )  # fmt: skip
    parts = [_numbers((middle, high)) + b" m"]
    parts += [_numbers(round(value, 3) for value in curve) + b" c" for curve in curves]
    return b" ".join((*parts, b"h"))


def _font(pdf: Pdf) -> Object:
    """The face that what is filled in shows in: whole, since nobody knows what that will be."""
    face, data = typeface(FACE).face, font_file(FACE)
    name = Name(f"/{FILES[FACE].partition('_')[0]}-Regular")
    inside = pdf.make_stream(data)
    inside.Length1 = len(data)
    box = Array([round(side) for side in face.bbox])
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=name, FontFile2=inside, FontBBox=box, Flags=32, ItalicAngle=0,
        Ascent=round(face.ascent), Descent=round(face.descent), CapHeight=round(face.capHeight),
        StemV=round(face.stemV),
    )  # fmt: skip
    chars = [bytes([code]).decode("cp1252", "ignore") for code in range(32, 256)]
    widths = [round(face.charWidths.get(ord(char), 0)) if char else 0 for char in chars]
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.TrueType, BaseFont=name, Encoding=Name.WinAnsiEncoding,
            FirstChar=32, LastChar=255, Widths=Array(widths), FontDescriptor=pdf.make_indirect(descriptor),
        )
    )  # fmt: skip
