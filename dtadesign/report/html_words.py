"""Texts in HTML: whatever was typed stands there to the character, and never becomes an element.

Text of other scripts says its direction and, where the script alone decides it, its language.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from dtadesign.report.outline import without_pages

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.report.blocks import Run, Words

URL_SIGNS = ":/?#[]@!$&'()*+,;=%~"
OUTWARD = ("https://", "http://", "mailto:")
NUL = "␀"
"""Stands for the character of number 0, which no HTML may hold."""

_RIGHT = frozenset(("R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "AN"))
_KANA, _HANGUL = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WIDE = re.compile(f"[{_KANA}{_HANGUL}{_HAN}][{_KANA}{_HANGUL}{_HAN}\u3000-\u303f\uff01-\uff60 ]*")


def text(raw: str) -> str:
    """The text for the space between elements; lines end in ``<br>``, so that they survive copying."""
    at, found = 0, []
    for match in _WIDE.finditer(raw):
        part = match.group().rstrip(" ")
        found += [_plain(raw[at : match.start()]), f'<span lang="{_language(part)}">{_plain(part)}</span>']
        at = match.start() + len(part)
    return "".join((*found, _plain(raw[at:])))


def attribute(raw: str) -> str:
    """The text for an attribute in double quotes."""
    return _kept(raw).replace("\n", "&#10;").replace("\t", "&#9;")


def runs(words: Words, known: Collection[str]) -> str:
    """Words with their kinds; a link to a place that is not in this document is plain text."""
    parts = without_pages(words)
    return "".join(_run(run, known, alone=len(parts) == 1) for run in parts)


def direction(words: Words | str) -> str:
    """The attribute by which a paragraph finds its own direction, where it needs one."""
    raw = words if isinstance(words, str) else "".join(run.text for run in words)
    return ' dir="auto"' if _turns(raw) else ""


def _run(run: Run, known: Collection[str], *, alone: bool) -> str:
    before = run.text[: len(run.text) - len(run.text.lstrip(" "))] if run.link else ""
    said = text(run.text[len(before) :])
    if not alone and _turns(run.text):
        said = f"<bdi>{said}</bdi>"
    for holds, name in ((run.code, "code"), (run.title, "cite"), (run.strong, "strong")):
        said = f"<{name}>{said}</{name}>" if holds else said
    for holds, name in ((run.quiet, "quiet"), (run.leading, "leading")):
        said = f'<span class="{name}">{said}</span>' if holds else said
    return before + _linked(said, run.link, known) if run.link else said


def _linked(said: str, link: str, known: Collection[str]) -> str:
    if link.startswith("#"):
        return f'<a href="#{attribute(link[1:])}">{said}</a>' if link[1:] in known else said
    if not link.startswith(OUTWARD):
        return said
    return f'<a href="{attribute(quote(link, safe=URL_SIGNS))}" rel="external noopener noreferrer">{said}</a>'


def _plain(raw: str) -> str:
    return _kept(raw).replace("\n", "<br>")


def _kept(raw: str) -> str:
    return escape(raw).replace("\r", "&#13;").replace("\0", NUL)


def _turns(raw: str) -> bool:
    """Whether a character in it runs from right to left, or changes the direction."""
    return not raw.isascii() and any(unicodedata.bidirectional(char) in _RIGHT for char in raw)


def _language(part: str) -> str:
    """The language of a stretch of East Asian text, by its script."""
    if re.search(f"[{_KANA}]", part):
        return "ja"
    return "ko" if re.search(f"[{_HANGUL}]", part) else "zh"
