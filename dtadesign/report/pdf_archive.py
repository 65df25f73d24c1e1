"""A drawn PDF made fit to be kept and read aloud: PDF/A-3a and PDF/UA-1.

Adds the structure, metadata, the meaning of colours and the files it carries, and compresses all of it
anew by the one library that ships with the program, so that the bytes are the same on every machine.
Nothing here knows what the document is about.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, String

from dtadesign.paths import data_dir
from dtadesign.report.pdf_saving import saved
from dtadesign.report.pdf_structure import write_structure
from dtadesign.report.pdf_widgets import write_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pikepdf import Pdf

    from dtadesign.report.pdf_widgets import Fillable
    from dtadesign.report.tagging import Tags

PDFUA = "http://www.aiim.org/pdfua/ns/id/"


@dataclass(frozen=True)
class Own:
    """Metadata of the document's own kind: name space, usual prefix, each value and what it means."""

    uri: str
    prefix: str
    title: str
    values: Mapping[str, str]
    meanings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class About:
    """What the file says of itself. ``at`` is its moment, ISO 8601 in UTC, such as 2026-11-25T09:00:00Z."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    creator: str
    producer: str
    at: str
    own: Own | None = None


@dataclass(frozen=True)
class Carried:
    """A file inside the file: its name, content, media type, what it is to the pages, and a description."""

    name: str
    data: bytes
    media_type: str
    description: str
    relationship: str = "Source"


def archived(
    drawn: bytes, tags: Tags, about: About, carried: Sequence[Carried] = (), form: Fillable | None = None
) -> bytes:
    """The whole file; the same arguments give the same bytes."""
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        write_structure(pdf, tags)
        if form:
            write_form(pdf, form)
        pdf.Root.Lang = String(about.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdf.Root.OutputIntents = Array([_output_intent(pdf)])
        for file in carried:
            _carry(pdf, file, about.at)
        pdf.Root.Metadata = pdf.make_stream(xmp(about).encode(), Type=Name.Metadata, Subtype=Name.XML)
        return saved(pdf)


@cache
def _colours() -> bytes:
    return (data_dir("resources") / "icc" / "sRGB.icc").read_bytes()


def _output_intent(pdf: Pdf) -> Dictionary:
    profile = pdf.make_stream(_colours())
    profile.N = 3
    return Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"), DestOutputProfile=profile,
    )  # fmt: skip


def _carry(pdf: Pdf, file: Carried, at: str) -> None:
    day = "D:" + "".join(char for char in at if char.isdigit())[:14] + "Z"
    pdf.attachments[file.name] = AttachedFileSpec(
        pdf, file.data, filename=file.name, mime_type=file.media_type, description=file.description,
        relationship=Name(f"/{file.relationship}"), creation_date=day, mod_date=day,
    )  # fmt: skip
    held = pdf.Root.get("/AF", Array())
    held.append(pdf.attachments[file.name].obj)
    pdf.Root.AF = held


def xmp(about: About) -> str:
    """The metadata packet (ISO 16684-1), with the schemas that PDF/A wants declared (ISO 19005-3, 6.6.2)."""
    own = about.own
    schemas = [_schema("PDF/UA identification", PDFUA, "pdfuaid", {"part": "The part of PDF/UA"}, "Integer")]
    if own:
        schemas.append(_schema(own.title, own.uri, own.prefix, own.meanings, "Text"))
    return "\n".join((
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        *_described("dc", "http://purl.org/dc/elements/1.1/", {
            "format": "application/pdf",
            "title": _either("Alt", about.title, ' xml:lang="x-default"'),
            "creator": _either("Seq", about.author),
            "description": _either("Alt", about.subject, ' xml:lang="x-default"'),
            "language": _either("Bag", about.language),
        }),
        *_described("xmp", "http://ns.adobe.com/xap/1.0/", {
            "CreateDate": about.at, "ModifyDate": about.at, "CreatorTool": escape(about.creator),
        }),
        *_described("pdf", "http://ns.adobe.com/pdf/1.3/", {
            "Producer": escape(about.producer), "Keywords": escape(about.keywords),
        }),
        *_described("pdfaid", "http://www.aiim.org/pdfa/ns/id/", {"part": "3", "conformance": "A"}),
        *_described("pdfuaid", PDFUA, {"part": "1"}),
        *_own(own),
        _EXTENSION.format("".join(schemas)),
        "</rdf:RDF>", "</x:xmpmeta>", '<?xpacket end="r"?>',
    ))  # fmt: skip


def _described(prefix: str, uri: str, values: Mapping[str, str]) -> Iterator[str]:
    yield f'<rdf:Description rdf:about="" xmlns:{prefix}="{uri}">'
    for name, inner in values.items():
        if inner:
            yield f"<{prefix}:{name}>{inner}</{prefix}:{name}>"
    yield "</rdf:Description>"


def _own(own: Own | None) -> Iterator[str]:
    if own:
        yield from _described(own.prefix, own.uri, {name: escape(text) for name, text in own.values.items()})


def _either(kind: str, text: str, more: str = "") -> str:
    """A text in the container that its property asks for; nothing where there is no text."""
    return f"<rdf:{kind}><rdf:li{more}>{escape(text)}</rdf:li></rdf:{kind}>" if text else ""


_EXTENSION = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n'
    "<pdfaExtension:schemas><rdf:Bag>{}</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>"
)


def _schema(title: str, uri: str, prefix: str, meanings: Mapping[str, str], kind: str) -> str:
    properties = "".join(
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{name}</pdfaProperty:name>"
        f"<pdfaProperty:valueType>{kind}</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        f"<pdfaProperty:description>{escape(meaning)}</pdfaProperty:description></rdf:li>"
        for name, meaning in meanings.items()
    )
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{escape(title)}</pdfaSchema:schema>'
        f"<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
