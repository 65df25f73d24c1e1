"""The package around a spreadsheet: written without a clock, opened without trust.

Out: every entry at one fixed time, so that the same state gives the same entries on every machine.
In: a compressed file may claim or unfold to anything, so parts are unpacked up to a limit and
no further, what is not needed is left out, and no part may declare entities.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PARTS = 2_000
LARGEST = 64 * 1024 * 1024
"""Of all parts together, unpacked."""
MOST_TAGS = 1_000_000
"""Of one part; a checklist of a thousand considerations needs a quarter of it."""
_NEEDED = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/(_rels/)?workbook\.xml(\.rels)?|"
    r"xl/(sharedStrings|styles)\.xml|xl/worksheets/[^/]+\.xml", re.IGNORECASE,
)  # fmt: skip
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding=["']([^"']+)""")


def without_clock(data: bytes, instead: Mapping[str, bytes]) -> bytes:
    """The package again, its entries equal on every machine and day, some with other contents."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else the system that it was made on
            entry.external_attr = 0o644 << 16
            new.writestr(entry, instead.get(name) or old.read(name))
    return out.getvalue()


def needed_parts(name: str, data: bytes) -> bytes:
    """A package of those parts alone that cells are read from; raises `NotDone` with a sentence."""
    out, room = io.BytesIO(), LARGEST
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
            if len(old.infolist()) > MOST_PARTS:
                raise NotDone(f"{name}: has more than {MOST_PARTS:,} parts and is not read.")
            for entry in old.infolist():
                if _NEEDED.fullmatch(entry.filename):
                    with old.open(entry) as part:
                        content = part.read(room + 1)
                    room -= len(content)
                    _refuse(name, entry.filename, content, room)
                    new.writestr(entry.filename, content)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise NotDone(f"{name}: is no whole spreadsheet; save it as .xlsx, without a password.") from None
    return out.getvalue()


def _refuse(name: str, part: str, content: bytes, room: int) -> None:
    """Raises `NotDone` where a part is too large, or written in a way that spreadsheets are not."""
    if room < 0:
        raise NotDone(f"{name}: unfolds to more than {LARGEST:,} bytes and is not read.")
    if content.count(b"<") > MOST_TAGS:
        raise NotDone(f"{name}: its part {part} has more than {MOST_TAGS:,} tags and is not read.")
    declared = _DECLARED.match(content.removeprefix(b"\xef\xbb\xbf")[:200])
    is_utf8 = declared is None or declared[1].lower() in (b"utf-8", b"us-ascii")
    if not is_utf8 or b"\0" in content or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise NotDone(f"{name}: its part {part} is not written as spreadsheets are and is not read.")
