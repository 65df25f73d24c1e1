"""Words for people, in the language that is spoken here; English, as written in the source, without one.

Every sentence that the program says goes through `tr`, so that Qt's own tools find it and a window
can speak another language. Nothing here knows Qt: the window says how to translate (`speak`), for
its own thread alone, so that a report made meanwhile keeps to the language of its checklist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translate = Callable[[str, str, int], str]
"""Source words, what tells equal words apart, and a number or -1; an empty text where unknown."""

_translate: ContextVar[Translate | None] = ContextVar("translate", default=None)
_FORMS = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


def tr(words: str, about: str = "", n: int = -1) -> str:
    """The words in the language spoken here.

    ``about`` tells equal words of different meaning apart. With a number, ``%n`` stands for it and
    ``[one|several]`` for what English says of one and of any other number:
    ``tr("%n gate[|s] [is|are] not met", "", n)``. Put values in afterwards, by name, so that another
    language may order them as it does: ``tr("{gate} of {domain}").format(gate=…, domain=…)``.
    """
    translate = _translate.get()
    said = translate(words, about, n) if translate else ""
    return said or (words if n < 0 else _english(words, n))


def _english(words: str, n: int) -> str:
    return _FORMS.sub(lambda forms: forms[1 if n == 1 else 2], words).replace("%n", str(n))


def mark(words: str) -> str:
    """Words in a table, found by Qt's tools here and translated by `tr` when they are said."""
    return words


def speak(translate: Translate | None) -> None:
    """From now on words are said this way in this thread; None is English."""
    _translate.set(translate)


@contextmanager
def speaking(translate: Translate | None) -> Iterator[None]:
    """Words are said this way for a while; None is English."""
    before = _translate.set(translate)
    try:
        yield
    finally:
        _translate.reset(before)
