"""A high contrast of light polarity: the system's own grounds and text, our shapes.

Our contrast theme is white on black. Who has set their system to black on white, or to colours of
their own, gets those (design, §4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

_GROUNDS = ("page", "surface", "sunken", "passSoft", "partialSoft", "failSoft", "unknownSoft", "openSoft")
_TEXTS = ("ink", "ink2", "ink3", "control", "line", "open")
_LEAST = 7.0


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def of_light_polarity(ground: str, text: str) -> Mapping[str, str] | None:
    """All roles for a system's ground and text; None where it is dark, or its text too weak.

    Where a colour of ours would be too weak on that ground, the text's stands for it.
    """
    if luminance(ground) <= luminance(text) or contrast(ground, text) < _LEAST:
        return None
    roles = dict(tokens().colour["light"])
    roles |= dict.fromkeys(_GROUNDS, ground) | dict.fromkeys(_TEXTS, text)
    for role in ("pass", "partial", "fail", "unknown", "accent", "accentHover", "link", "focus", "shown"):
        if contrast(roles[role], ground) < 4.5:
            roles[role] = text
    for role in ("selected", "accentSoft"):
        if contrast(roles[role], text) < _LEAST:
            roles[role] = ground
    roles["claimed"] = text
    return roles
