"""In which of its texts a consideration differs between two checklists, and by which words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.checklist.model import Consideration

_WORD = re.compile(r"\S+\s*|\s+")

_PARTS: Mapping[str, str] = {
    "title": mark("Title"),
    "question": mark("Question"),
    "proof": mark("What counts as proof"),
    "gate": mark("Gate"),
    "core": mark("Core"),
    "condition": mark("When it applies"),
    "gate_reason": mark("Why it is a gate"),
    "why": mark("Why it matters"),
    "caution": mark("Caution"),
    "diagnosis_notes": mark("For the people in scope"),
    "dimensions": mark("Alliance dimensions"),
    "good_example": mark("A good example"),
    "poor_example": mark("A poor example"),
    "misjudgement": mark("Often misjudged"),
    "plain_question": mark("Question in plain words"),
}
_RATED = ("question", "level_0", "level_1", "level_2", "level_3", "proof", "gate", "condition")
"""What is asked, and how it is rated; the other texts explain it."""


@dataclass(frozen=True)
class Rewording:
    """One text of a consideration that differs: its id (``level_2``), as it was, as it is."""

    part: str
    old: str
    new: str


@dataclass(frozen=True)
class Stretch:
    """A stretch of a text, and whether the other text has it too."""

    text: str
    changed: bool


def rewordings(old: Consideration, new: Consideration) -> tuple[Rewording, ...]:
    """Every text in which they differ, what is asked and rated first."""
    before, after = dict(_texts(old)), dict(_texts(new))
    return tuple(Rewording(part, text, after[part]) for part, text in before.items() if text != after[part])


def changes_rating(wording: tuple[Rewording, ...]) -> bool:
    """Whether what is asked or how it is rated differs, not only what explains it."""
    return any(change.part in _RATED for change in wording)


def part_words(part: str) -> str:
    """A text's id in words: ``Level 2``, ``Question``."""
    name, _, level = part.partition("_level_")
    if part.startswith("level_"):
        return tr("Level {level}").format(level=part[-1])
    if name == "plain" and level:
        return tr("Level {level} in plain words").format(level=level)
    return tr(_PARTS[part])


def _texts(item: Consideration) -> Iterator[tuple[str, str]]:
    yield "title", item.title
    yield "question", item.question
    for level, text in enumerate(item.levels):
        yield f"level_{level}", text
    yield "proof", item.proof
    yield "gate", _yes(is_so=item.gate)
    yield "core", _yes(is_so=item.core)
    for part in ("condition", "gate_reason", "why", "caution"):
        yield part, getattr(item, part)
    yield "diagnosis_notes", "\n".join(f"{key}: {text}" for key, text in item.diagnosis_notes.items())
    yield "dimensions", ", ".join(item.dimensions)
    for part in ("good_example", "poor_example", "misjudgement", "plain_question"):
        yield part, getattr(item, part)
    for level, text in enumerate(item.plain_levels or ("", "", "", "")):
        yield f"plain_level_{level}", text


def _yes(*, is_so: bool) -> str:
    return tr("yes") if is_so else tr("no")


def changed_words(old: str, new: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Both texts in stretches: what only one of them has is marked as changed."""
    from difflib import SequenceMatcher  # only where something was reworded

    before, after = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, [w.strip() for w in before], [w.strip() for w in after], autojunk=False)
    left: list[Stretch] = []
    right: list[Stretch] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        for side, words in ((left, before[i1:i2]), (right, after[j1:j2])):
            text = "".join(words)
            end = 0 if tag == "equal" else len(text.rstrip())  # no line beneath the space that follows
            parts = (Stretch(text[:end], changed=True), Stretch(text[end:], changed=False))
            side += [part for part in parts if part.text]
    return tuple(left), tuple(right)
