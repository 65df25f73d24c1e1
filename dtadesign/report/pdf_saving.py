"""Saves a PDF so that the same content is the same bytes, and every reader finds the same streams in it.

A compressed stream ends in a checksum, and one time in 256 its last byte is a carriage return. The line
feed that follows then makes a line end of two bytes, and strict readers (ISO 19005-3, 6.1.7.1) count the
stream one byte shorter than it says it is. Such a stream is given something that changes its sum and
nothing else.
"""

from __future__ import annotations

import io
import re
import zlib

import pikepdf
from pikepdf import Dictionary, Name, ObjectStreamMode, Pdf, Stream

_RETURN = 0x0D
_AMBIGUOUS = re.compile(rb"(?<=\r)\nendstream")
_BEGINS = re.compile(rb"(\d+) 0 obj\s*<<(?:[^>]|>(?!>))*>>\s*stream\n")
_TRIES = 12


def saved(pdf: Pdf) -> bytes:
    """The file's bytes, all streams compressed anew by pikepdf's own library."""
    for each in pdf.objects:
        if isinstance(each, Stream):
            _settle(each)
    data = _written(pdf)
    for _ in range(_TRIES):
        if not _AMBIGUOUS.search(data):
            break
        data = _nudged(data, _ambiguous(data))
    return data


def _written(pdf: Pdf, *, compress_anew: bool = True) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate, min_version="1.7",
        compress_streams=True, recompress_flate=compress_anew, fix_metadata_version=False,
    )  # fmt: skip
    return out.getvalue()


def _settle(stream: Stream) -> None:
    """See to it that the stream, once it is compressed, ends in something else than a return."""
    if stream.get("/Type") == Name.Metadata or stream.get("/Filter", Name.FlateDecode) != Name.FlateDecode:
        return  # it stays as it is, and ends in a mark of its own
    data = stream.read_bytes()
    if zlib.adler32(data) & 0xFF != _RETURN:
        return
    # What is behind the end of a program for drawing, of a font or of pixels is read by nobody.
    stream.write(data + (b"\1" if "/Length1" in stream or "/Width" in stream else b"\n"))
    if "/Length1" in stream:
        stream.Length1 = len(data) + 1


def _ambiguous(data: bytes) -> list[int]:
    """The numbers of the objects whose stream ends in a return, but for the last, which lists the others."""
    found, at = [], 0
    while begin := _BEGINS.search(data, at):
        length = re.search(rb"/Length (\d+)", begin[0])
        at = begin.end() + (int(length[1]) if length else 0)
        if data[at - 1] == _RETURN:
            found.append(int(begin[1]))
    return found


def _nudged(data: bytes, numbers: list[int]) -> bytes:
    """The file with something added, which says nothing, to each of these streams of the file's own."""
    held = {number: _held_by(data, number) for number in numbers}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for inside in held.values():
            any(_says_what_goes_without_saying(pdf.get_object(number, 0)) for number in inside)
        metadata = pdf.Root.Metadata
        metadata.write(metadata.read_bytes() + b"\n")  # moves all that follows, which the last stream lists
        return _written(pdf, compress_anew=False)  # they were compressed by the same library a moment ago


def _held_by(data: bytes, number: int) -> list[int]:
    """The numbers of the objects within an object stream; none for any other stream."""
    begin = re.search(rb"(?<!\d)%d 0 obj" % number, data)
    head = _BEGINS.match(data, begin.start()) if begin else None
    if begin is None or head is None or b"/ObjStm" not in head[0]:
        return []
    first = re.search(rb"/First (\d+)", head[0])
    length = re.search(rb"/Length (\d+)", head[0])
    if first is None or length is None:
        return []
    text = zlib.decompress(data[head.end() : head.end() + int(length[1])])
    return [int(digits) for digits in text[: int(first[1])].split()[::2]]


def _says_what_goes_without_saying(held: pikepdf.Object) -> bool:
    """Whether something could be added to it that is the case in any case."""
    if not isinstance(held, Dictionary):
        return False
    if "/S" in held and "/P" in held and "/R" not in held:
        held["/R"] = 0  # an element of the structure, in its first revision
        return True
    if held.get("/Subtype") == Name.Widget and "/H" not in held:
        held["/H"] = Name.I  # a field, which shows that it is pressed by inverting itself
        return True
    return False
