"""The look of the page in one place: measures in points, type styles and colours, from the tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from dtadesign.drawing.tokens import tokens

PAPERS = {"a4": (595.276, 841.890), "letter": (612.0, 792.0)}
TEXT_WIDTH = 481.9
"""The width of the text on every paper: A4 less 20 mm at both sides."""
HEAD_BASELINE = 46.0
HEAD_RULE = 57.0
TOP = 72.0
FOOT = 53.0
"""How far above the lower edge the text ends."""
FOOT_RULE = 46.0
FOOT_BASELINE = 32.0
HAIRLINE = 0.6
LABEL_SHARE = 0.2

_FACES = {("sans", 400): "sans", ("sans", 600): "strong", ("serif", 600): "serif", ("mono", 400): "mono"}


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size and leading, in a colour role."""

    face: str
    size: float
    leading: float
    role: str = "ink"
    right: bool = False

    def in_role(self, role: str) -> Style:
        """The same in another colour role."""
        return replace(self, role=role)

    def at_right(self) -> Style:
        """The same, set against the right edge."""
        return replace(self, right=True)

    def in_face(self, face: str) -> Style:
        """The same in another face."""
        return replace(self, face=face)


@cache
def style(name: str) -> Style:
    """A style of the report by the name the tokens give it."""
    found = tokens().report_type[name]
    return Style(_FACES[found.family, found.weight], found.pt, found.leading)


@cache
def colour(role: str) -> tuple[float, float, float]:
    """A role's colour as shares of red, green and blue; print always uses the light theme."""
    code = tokens().colour["light"][role]
    return tuple(round(int(code[at : at + 2], 16) / 255, 4) for at in (1, 3, 5))  # type: ignore[return-value]
