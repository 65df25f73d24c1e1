"""What a page says of its own letters: how many characters of the document none of its faces has."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from dtadesign.drawing.shapes import Picture
from dtadesign.figures import grouped
from dtadesign.report.blocks import Fact, Facts, Run, Typeset
from dtadesign.report.pdf_fonts import boxes_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dtadesign.report.blocks import Block

_NOT_DRAWN = frozenset({"alt", "anchor", "link", "page_of", "says", "sentence", "value"})
_FIELDS: dict[type, tuple[str, ...]] = {}


def with_letters_counted(blocks: Sequence[Block]) -> Iterable[Block]:
    """The blocks, the place for what holds of the letters filled."""
    if not any(isinstance(block, Typeset) for block in blocks):
        return blocks
    boxes = boxes_in("".join(text for text in drawn_texts(blocks) if not text.isascii()))
    return [_filled(block, boxes) if isinstance(block, Typeset) else block for block in blocks]


def _filled(block: Typeset, boxes: int) -> Facts:
    said = (block.one if boxes == 1 else block.many).replace("{n}", grouped(boxes))
    return Facts((Fact(block.label, (block.words, (Run(said),)) if boxes else (block.words,)),))


def drawn_texts(value: Any) -> Iterator[str]:
    """Every text of the blocks that is drawn."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Run):
            yield one.text
        elif isinstance(one, str):
            yield one
        elif isinstance(one, (tuple, list)):
            waiting += one
        elif one is not None:
            waiting += [getattr(one, name) for name in _parts(type(one))]


def _parts(kind: type) -> tuple[str, ...]:
    """The fields of a block in which texts may stand."""
    if kind not in _FIELDS:
        drawn = () if kind is Picture or not is_dataclass(kind) else fields(kind)
        _FIELDS[kind] = tuple(field.name for field in drawn if field.name not in _NOT_DRAWN)
    return _FIELDS[kind]
