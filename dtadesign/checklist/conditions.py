"""When a consideration applies: a small language of ids, ``and``, ``or``, ``not`` and brackets.

``not`` binds first, then ``and``, then ``or``. ``always`` stands alone. The ids are those of
features, diagnoses and stages; a profile makes true exactly the ids that it names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    Test = Callable[[frozenset[str]], bool]

ALWAYS = "always"
WORDS = frozenset({"and", "or", "not", ALWAYS})
LONGEST = 2_000
DEEPEST = 40

_TOKEN = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*|[()])")


class ConditionError(ValueError):
    """The text is no condition; the message says where it goes wrong."""


@dataclass(frozen=True)
class Joined:
    """Parts of a condition and the word that joins them; ``not`` stands before its one part."""

    word: Literal["and", "or", "not"]
    parts: tuple[Tree, ...]


Tree = str | Joined
"""An id, or parts joined by a word."""


@dataclass(frozen=True)
class Condition:
    """A parsed condition: its ids, and whether it holds where exactly ``names`` are true.

    ``tree`` is for those who say it in another language; None for ``always``.
    """

    text: str
    ids: frozenset[str]
    holds: Test
    tree: Tree | None = None


@lru_cache(maxsize=1024)
def parse(text: str) -> Condition:
    """The condition that ``text`` writes; raises `ConditionError`."""
    if len(text) > LONGEST:
        raise ConditionError(f"is longer than {LONGEST} characters")
    if text.strip() == ALWAYS:
        return Condition(text, frozenset(), lambda _: True)
    parser = _Parser(_tokens(text))
    tree = parser.either(0)
    if parser.token is not None:
        raise ConditionError(f'has "{parser.token}" where "and", "or" or the end was expected')
    return Condition(text, frozenset(parser.ids), _test(tree), tree)


def _test(tree: Tree) -> Test:
    if isinstance(tree, str):
        return lambda names: tree in names
    tests = [_test(part) for part in tree.parts]
    if tree.word == "not":
        return lambda names: not tests[0](names)
    if tree.word == "and":
        return lambda names: all(test(names) for test in tests)
    return lambda names: any(test(names) for test in tests)


def _tokens(text: str) -> list[str]:
    tokens, at, text = [], 0, text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ConditionError(f'has "{text[at:].strip()[:1]}", which is no id, word or bracket')
        tokens.append(match.group(1))
        at = match.end()
    return tokens


class _Parser:
    """Recursive descent; each method answers with a tree and leaves ``token`` after what it read."""

    def __init__(self, tokens: list[str]) -> None:
        self._rest = iter(tokens)
        self.token = next(self._rest, None)
        self.ids: set[str] = set()

    def _take(self) -> str | None:
        token, self.token = self.token, next(self._rest, None)
        return token

    def either(self, depth: int) -> Tree:
        parts = [self._both(depth)]
        while self.token == "or":
            self._take()
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else Joined("or", tuple(parts))

    def _both(self, depth: int) -> Tree:
        parts = [self._one(depth)]
        while self.token == "and":
            self._take()
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else Joined("and", tuple(parts))

    def _one(self, depth: int) -> Tree:
        negated = False
        while self.token == "not":
            self._take()
            negated = not negated
        part = self._bracket(depth) if self.token == "(" else self._id()
        return Joined("not", (part,)) if negated else part

    def _bracket(self, depth: int) -> Tree:
        if depth >= DEEPEST:
            raise ConditionError(f"has more than {DEEPEST} brackets inside one another")
        self._take()
        part = self.either(depth + 1)
        if self._take() != ")":
            raise ConditionError("has a bracket that is not closed")
        return part

    def _id(self) -> str:
        token = self._take()
        if token is None:
            raise ConditionError("ends where an id was expected")
        if token in WORDS or token in "()":
            raise ConditionError(f'has "{token}" where an id was expected')
        if token.lower() in WORDS:
            raise ConditionError(f'has "{token}"; write "{token.lower()}"')
        self.ids.add(token)
        return token
