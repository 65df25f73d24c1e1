"""What stands in a report, for its floor to set: texts and tables, dealt out over its pages."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import escape
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from dtadesign.report import blocks, content, pdf
from dtadesign.review.file import read_review

Part = str | list[list[str]]


def plan(review: Path) -> dict[str, Any]:
    """Pages of parts, and which large packages the report needs."""
    document = content.report(read_review(review))
    data = pdf.pdf_bytes(document)
    large = [name for name in ("pydantic", "pikepdf") if name in sys.modules]
    parts = list(_parts(document.blocks))
    count = len(PdfReader(io.BytesIO(data)).pages)
    each = -(-len(parts) // count)
    return {"imports": large, "pages": [parts[at : at + each] for at in range(0, len(parts), each)]}


def _parts(value: Any) -> Iterator[Part]:
    """A text for each that the report sets as one, a table for each that it sets as one."""
    if isinstance(value, blocks.Table):
        yield [[_text(cell) for cell in row] for row in value.rows]
    elif isinstance(value, blocks.LevelTable):
        yield [[str(row.level), escape(row.text)] for row in value.rows]
    elif isinstance(value, blocks.Facts):
        yield [[escape(fact.label), " ".join(map(_text, fact.texts))] for fact in value.facts]
    elif _is_words(value):
        yield _text(value)
    elif isinstance(value, str) and " " in value:
        yield escape(value)
    else:
        for item in _inside(value):
            yield from _parts(item)


def _inside(value: Any) -> tuple[Any, ...]:
    if is_dataclass(value) and type(value).__module__ == blocks.__name__:
        return tuple(getattr(value, field.name) for field in fields(value))
    return value if isinstance(value, tuple) else ()


def _is_words(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(run, blocks.Run) for run in value)


def _text(words: Any) -> str:
    return escape("".join(run.text for run in words))


if __name__ == "__main__":
    made = json.dumps(plan(Path(sys.argv[1])))
    Path(sys.argv[2]).write_text(made, encoding="utf-8", newline="\n")
