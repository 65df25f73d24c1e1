"""Texts in CommonMark: whatever was typed reads back to the character, and is never markup."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from dtadesign.report.blocks import Run
from dtadesign.report.outline import without_pages

if TYPE_CHECKING:
    from dtadesign.report.blocks import Words

NUL = "␀"
"""Stands for the character of number 0, for which CommonMark reads another anyway."""
URL_SIGNS = ":/?#[]@!$&'()*+,;=%~"

_SIGNS = re.compile(r"[\\`*_\[\]<~]|&(?=[#A-Za-z])")
_BEGINS = re.compile(r"^([0-9]*)([#+\-=>.)])", re.MULTILINE)
"""What would begin a heading, a list, a quotation or an underline."""
_HASH = re.compile(r"(?<!&)#")
_PLAIN_CODE = re.compile(r"[0-9A-Za-z-]+\Z")
_AT_ENDS = re.compile(r"(^[^\S\n]+|[^\S\n]+$)", re.MULTILINE)
_KEPT_AS_IS = frozenset(map(chr, (*range(0x1C, 0x20), 0x0B, 0x85)))
"""White space that CommonMark keeps, but for which it knows no number."""


def literal(raw: str, *, one_line: bool = False) -> str:
    """A text that shows as it is; its lines end in hard breaks, or in one line by their number."""
    return marked((Run(raw),), one_line=one_line)


def marked(words: Words, *, one_line: bool = False) -> str:
    """Words with what is strong, a title, a code or a link to an address."""
    said = ""
    for run in _merged(without_pages(words)):
        said += _said(run, after=said)
    return _in_lines(said, one_line=one_line)


def _merged(words: Words) -> list[Run]:
    """The runs, those of one kind that follow one another joined: two pairs of stars would clash."""
    found: list[Run] = []
    for run in words:
        last = found[-1] if found else None
        if last is not None and replace(last, text="") == replace(run, text=""):
            found[-1] = replace(last, text=last.text + run.text)
        else:
            found.append(run)
    return found


def _said(run: Run, after: str) -> str:
    if run.code and _PLAIN_CODE.match(run.text):
        return f"`{run.text}`"
    if run.link.startswith(("https://", "http://", "mailto:")):
        return f"[{_escaped(run.text)}](<{quote(run.link, safe=URL_SIGNS)}>)"
    star = "**" if run.strong or run.leading else "*" if run.title else ""
    return _starred(run.text, star) if star and not after.endswith("*") else _escaped(run.text)


def _starred(raw: str, star: str) -> str:
    """Stars around the text from its first letter to its last or what it asks: elsewhere they may fail."""
    letters = [at for at, char in enumerate(raw) if char.isalnum()]
    if not letters:
        return _escaped(raw)
    first, last = letters[0], letters[-1] + 1
    if raw[last : last + 2] in ("? ", "! "):  # holds too, as white space follows
        last += 1
    return f"{_escaped(raw[:first])}{star}{_escaped(raw[first:last])}{star}{_escaped(raw[last:])}"


def _escaped(raw: str) -> str:
    """Every sign that could mean something within a line."""
    return _SIGNS.sub(r"\\\g<0>", raw.replace("\0", NUL)).replace("\r", "&#13;")


def _in_lines(said: str, *, one_line: bool) -> str:
    """Breaks that hold, and white space at the ends of lines by its number."""
    body = _HASH.sub(r"\#", said) if one_line else said.strip("\n")
    before = len(said) - len(said.lstrip("\n")) if body else len(said)
    behind = len(said) - len(said.rstrip("\n")) if body else 0
    body = _AT_ENDS.sub(lambda match: "".join(map(_number, match.group())), body)
    body = _BEGINS.sub(r"\1\\\2", body)
    joined = body.replace("\n", "&#10;" if one_line else "\\\n")
    return joined if one_line else "&#10;" * before + joined + "&#10;" * behind


def _number(char: str) -> str:
    return char if char in _KEPT_AS_IS else f"&#{ord(char)};"
