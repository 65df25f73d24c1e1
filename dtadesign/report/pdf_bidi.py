"""Lines with right-to-left script in the order in which they are drawn, from left to right.

The rules are those of the Unicode bidirectional algorithm (UAX #9) without explicit embeddings:
weak types W1 to W7, neutrals N1 and N2, levels I1, I2, L1 and L2.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

from dtadesign.report.pdf_joining import joined

_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN", "ES", "ET", "CS", "NSM"})


def has_right_to_left(text: str) -> bool:
    """Whether any character is of a script that runs from right to left."""
    return _RIGHT.search(text) is not None


def runs_right(text: str) -> bool:
    """Whether most of its letters are of such a script, so that its lines begin at the right."""
    kinds = [bidirectional(char) for char in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def visual(text: str, base: int = 0) -> list[tuple[str, int]]:
    """The characters of a line as they look, from left to right, each with its place in ``text``.

    ``base`` is 1 where the paragraph runs from right to left. Brackets are mirrored, Arabic letters
    joined.
    """
    levels, shown = _levels(text, base), joined(text)
    return [
        (_MIRRORED.get(shown[at], shown[at]) if levels[at] % 2 else shown[at], at)
        for at in _reordered(levels)
    ]


def _levels(text: str, base: int) -> list[int]:
    kinds = _weak([bidirectional(char) for char in text], "R" if base else "L")
    kinds = _neutral(kinds, "R" if base else "L")
    return [_level(kind, base) for kind in kinds]


def _weak(kinds: list[str], base: str) -> list[str]:
    """W1 to W7 in one walk: numbers take after the strong letters before them."""
    found: list[str] = []
    strong, before = base, base
    for kind, following in zip(kinds, [*kinds, ""][1:], strict=True):
        if kind in ("L", "R", "AL"):
            strong = kind
        before = before if kind == "NSM" else _resolved(kind, strong, before, following)
        found.append({"AL": "R"}.get(before, before))
    return found


def _resolved(kind: str, strong: str, before: str, following: str) -> str:
    """A number, or a sign within one, after the last strong letter ``strong``."""
    is_number = kind == "EN" or (
        kind in ("ES", "CS") and following == "EN" and before in ("EN", "AN", "L")
        and before == _number(strong)
    ) or (kind == "ET" and (following == "EN" or before == "EN"))  # fmt: skip
    return _number(strong) if is_number else kind


def _number(strong: str) -> str:
    """What a European number counts as after such a letter."""
    return {"AL": "AN", "L": "L"}.get(strong, "EN")


def _neutral(kinds: list[str], base: str) -> list[str]:
    """N1 and N2: between two of one direction neutrals take it, else that of the line."""
    found, at = list(kinds), 0
    while at < len(kinds):
        if kinds[at] not in _NEUTRAL:
            at += 1
            continue
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        left = _direction(kinds[at - 1]) if at else base
        right = _direction(kinds[end]) if end < len(kinds) else base
        found[at:end] = [left if left == right else base] * (end - at)
        at = end
    return found


def _direction(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _level(kind: str, base: int) -> int:
    if base:
        return 1 if kind == "R" else 2
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _reordered(levels: list[int]) -> list[int]:
    """L2: from the highest level to the lowest odd one, each stretch is turned round."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = max(end, at + 1)
    return order
