"""House rules as the text of their file: YAML that people go on with by hand, the same for the same rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dtadesign.review.rules import FORMAT, plain_overlay
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from dtadesign.review.rules import Overlay

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z|[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_WORDS = frozenset("true false null yes no on off y n".split())
_UNFIT = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
_TO_ESCAPE = re.compile(f'["\\\\{_UNFIT}]')
_UNFIT_FOR_BLOCK = re.compile(f"[{_UNFIT}]".replace("\x00-\x1f", "\x00-\x09\x0b-\x1f"))
_WIDTH = 96
_HEAD = """\
# House rules for a checklist of dtadesign: how we read a consideration, once it was argued out.
#
# consideration  its id in the checklist
# text           what was agreed, in words
# level          what such a thing counts as, 0 to 3; leave it out where that was not agreed
# by, day, from  who agreed, on which day (2026-11-23), and about which case or review
# wording        stands for how the checklist worded it then; leave it out where you write by hand
#
# `dtadesign check FILE` finds what is wrong here.
"""


def rules_text(overlay: Overlay) -> str:
    """The file's text: the same for the same rules, whenever and wherever it is written."""
    plain = plain_overlay(overlay)
    lines = [_HEAD, f"format: {FORMAT}", *_pair("title", plain["title"], 0)]
    lines += _pair("version", plain["version"], 0) if "version" in plain else []
    lines += ["checklist:", *_pair("id", overlay.checklist.id, 2)]
    lines += _pair("version", overlay.checklist.version, 2) if overlay.checklist.version else []
    lines += ["rules:"] if plain["rules"] else ["rules: []"]
    for rule in plain["rules"]:
        of_rule = [line for key, value in rule.items() for line in _pair(key, value, 4)]
        lines += ["", f"  - {of_rule[0].lstrip()}", *of_rule[1:]]
    return "\n".join(lines) + "\n"


def _pair(key: str, value: str | int, indent: int) -> list[str]:
    """A key with its value, on one line or as a block beneath it."""
    start = f"{' ' * indent}{key}:"
    if isinstance(value, int):
        return [f"{start} {value}"]
    text = clean_text(value)
    block = _block(text) if key == "text" else []
    if block:
        deeper = " " * (indent + 2)
        return [f"{start} {block[0]}", *(f"{deeper}{line}" if line else "" for line in block[1:])]
    return [f"{start} {text if _is_plain(text) else _quoted(text)}"]


def _is_plain(text: str) -> bool:
    """Whether YAML of any version takes it for this text without quotes."""
    return bool(_PLAIN.match(text)) and text.lower() not in _WORDS


def _block(text: str) -> list[str]:
    """The text as a block, its sign first; nothing where a block would not give it back as it is."""
    if _UNFIT_FOR_BLOCK.search(text):
        return []
    if "\n" in text:
        lines = text.split("\n")
        return (
            ["|-", *lines] if all(line == line.strip() for line in lines) and lines[0] and lines[-1] else []
        )
    words = text.split(" ")
    if not all(words):
        return []
    return [">-", *_wrapped(words)]


def _wrapped(words: list[str]) -> list[str]:
    """The words in lines, each as long as a page of text is wide; no word is parted."""
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + len(word) < _WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _quoted(text: str) -> str:
    return f'"{_TO_ESCAPE.sub(_escaped, text)}"'


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if character in '"\\':
        return f"\\{character}"
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
