"""Arabic letters in the forms that they take beside one another.

The forms are those of Unicode's presentation forms, by the joining rules of its chapter 9. The
ligature of lam and alef is left as two letters.
"""

from __future__ import annotations

from functools import cache
from unicodedata import category, decomposition

Forms = dict[str, str]
_TATWEEL = "\u0640"


@cache
def _forms() -> dict[str, Forms]:
    """The forms of each letter: isolated, initial, medial, final, as far as it has them."""
    found: dict[str, Forms] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFE80, 0xFEF5)):
        kind, _, letters = decomposition(chr(code)).partition(" ")
        if kind and " " not in letters:
            found.setdefault(chr(int(letters, 16)), {})[kind.strip("<>")] = chr(code)
    return found


def joined(text: str) -> list[str]:
    """Each character of ``text`` as it looks there; the text is in the order in which it is read."""
    shown = list(text)
    letters = [at for at, char in enumerate(text) if category(char) != "Mn"]
    for place, at in enumerate(letters):
        forms = _forms().get(text[at])
        if forms is None:
            continue
        before = text[letters[place - 1]] if place else ""
        after = text[letters[place + 1]] if place + 1 < len(letters) else ""
        back = _joins_forward(before) and "final" in forms
        on = "initial" in forms and _joins_back(after)
        shape = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get((back, on))
        shown[at] = forms.get(shape or "isolated", text[at])
    return shown


def _joins_forward(char: str) -> bool:
    return char == _TATWEEL or "initial" in _forms().get(char, {})


def _joins_back(char: str) -> bool:
    return char == _TATWEEL or "final" in _forms().get(char, {})
