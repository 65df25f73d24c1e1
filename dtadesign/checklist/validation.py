"""From plain data to a frozen value, with every problem said in plain words."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError

from dtadesign.checklist.rules import MOST_PROBLEMS
from dtadesign.errors import FileProblems, nearest
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from dtadesign.checklist.reading import Source

Kind = TypeVar("Kind")

_SAID = {
    "string_type": "must be text; put it in quotes",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "tuple_type": "must be a list",
    "dict_type": "must be a group of keys",
    "dataclass_type": "must be a group of keys",
}


def validated(kind: type[Kind], source: Source, inside: tuple[str | int, ...] = ()) -> Kind:
    """The source's data, or the part that ``inside`` leads to, as the dataclass ``kind``.

    Raises `FileProblems` with all that is wrong.
    """
    data = source.data
    for step in inside:
        data = data[step]
    try:
        # as JSON, where "strict" still means that a list may be a tuple
        return TypeAdapter(kind).validate_json(json.dumps(_tidy(data)))
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_PROBLEMS]
        raise FileProblems(
            source.problem(inside + _place(detail), _sentence(kind, detail)) for detail in details
        ) from None


def _tidy(value: Any) -> Any:
    """A key with nothing behind it is a key left out; half of a character is none."""
    if isinstance(value, dict):
        return {clean_text(key): _tidy(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_tidy(item) for item in value]
    return clean_text(value) if isinstance(value, str) else value


def _place(detail: ErrorDetails) -> tuple[str | int, ...]:
    place = tuple(step for step in detail["loc"] if step != "[key]")
    return place[:-1] if detail["type"] == "missing" else place


def _sentence(kind: Any, detail: ErrorDetails) -> str:
    said, key = detail["type"], str(detail["loc"][-1]) if detail["loc"] else ""
    if said == "missing":
        return f"entry {int(key) + 1} is missing" if key.isdigit() else f'"{key}" is missing'
    if said == "too_long":
        counts = detail["ctx"]
        return f"has {counts['actual_length']} entries where {counts['max_length']} are expected"
    if said == "unexpected_keyword_argument":
        return f'the key "{key[:80]}" is not known here{nearest(key, _keys(kind, detail["loc"]))}'
    if said == "literal_error":
        expected = detail["ctx"]["expected"]
        return f'"{str(detail["input"])[:80]}" is not one of {expected}'
    if said == "value_error":
        return str(detail["ctx"]["error"])
    return _SAID.get(said) or detail["msg"][:1].lower() + detail["msg"][1:]


def _keys(kind: Any, place: tuple[str | int, ...]) -> list[str]:
    """The keys that are known where an unknown one was found."""
    for step in place[:-1]:
        hints = get_type_hints(kind)
        inner = _dataclass_in(hints.get(str(step)))
        kind = inner or kind
    return [field.name for field in fields(kind)]


def _dataclass_in(annotation: Any) -> Any:
    if is_dataclass(annotation):
        return annotation
    for part in get_args(annotation):
        found = _dataclass_in(part)
        if found is not None:
            return found
    return None
