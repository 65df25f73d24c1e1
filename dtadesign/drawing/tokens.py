"""The design tokens as typed values: the one place where colours, type and measures come from.

Sizes are pixels at 100 % text size, report sizes are points, colours are ``#RRGGBB``.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from dtadesign.paths import data_dir

THEMES = ("light", "dark", "contrast")

_Value = TypeVar("_Value")


class TypeStyle(NamedTuple):
    """A style of text in the window: family role, weight, size and line height in px."""

    family: str
    weight: int
    px: float
    line: float


class ReportStyle(NamedTuple):
    """A style of text in the report: family role, weight, size and leading in pt."""

    family: str
    weight: int
    pt: float
    leading: float


class Tokens(NamedTuple):
    """All tokens, by the names of ``tokens.json``."""

    colour: Mapping[str, Mapping[str, str]]
    type: Mapping[str, TypeStyle]
    report_type: Mapping[str, ReportStyle]
    space: tuple[int, ...]
    radius: Mapping[str, int]
    stroke: Mapping[str, float]
    height: Mapping[str, int]
    motion_ms: Mapping[str, int]
    measure_px: int
    """The widest that a block of reading text may be."""


def read_tokens(path: Path) -> Tokens:
    """Read the tokens of a file in the form of ``resources/tokens.json``."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Tokens(
        colour=_frozen({theme: _frozen(roles) for theme, roles in raw["colour"].items()}),
        type=_frozen({name: TypeStyle(**style) for name, style in raw["type"].items()}),
        report_type=_frozen({name: ReportStyle(**style) for name, style in raw["type_report_pt"].items()}),
        space=tuple(raw["space"]),
        radius=_frozen(raw["radius"]),
        stroke=_frozen(raw["stroke"]),
        height=_frozen(raw["height"]),
        motion_ms=_frozen(raw["motion_ms"]),
        measure_px=raw["measure"]["max_px"],
    )


@cache
def tokens() -> Tokens:
    """The shipped tokens, read once."""
    return read_tokens(data_dir("resources") / "tokens.json")


def _frozen(values: Mapping[str, _Value]) -> Mapping[str, _Value]:
    return MappingProxyType(dict(values))
