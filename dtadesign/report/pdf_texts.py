"""All that a PDF says, to be searched: what its pages show, what its forms hold, and the files inside it."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 64 * 1024 * 1024
"""How much is unpacked of one stream: a hostile file may claim any number."""


def pdf_texts(data: bytes) -> Iterator[str]:
    """The texts, in no order; raises `ValueError` where the file cannot be read as a PDF."""
    yield _shown(data)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for found in pdf.objects:
                yield from _held(found)
    except (pikepdf.PdfError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ValueError(str(error)) from error


def pdf_streams(data: bytes) -> Iterator[bytes]:
    """The bytes of what the file carries and of its metadata; raises `ValueError` as `pdf_texts`."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for found in pdf.objects:
                if isinstance(found, pikepdf.Stream) and found.get("/Type") == Name.EmbeddedFile:
                    yield _unpacked(found)
    except (pikepdf.PdfError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _shown(data: bytes) -> str:
    """What its pages show, as a reader takes it out."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from error
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


def _held(found: pikepdf.Object) -> Iterator[str]:
    if isinstance(found, pikepdf.Stream):
        if found.get("/Subtype") != Name.Image:
            yield _unpacked(found).decode("utf-8", "replace")
    elif isinstance(found, pikepdf.Dictionary):
        yield from (str(value) for value in found.values() if isinstance(value, pikepdf.String))


def _unpacked(stream: pikepdf.Stream) -> bytes:
    raw = stream.read_raw_bytes()
    if stream.get("/Filter") != Name.FlateDecode:
        return raw
    try:
        return zlib.decompressobj().decompress(raw, LARGEST)
    except zlib.error:
        return raw
