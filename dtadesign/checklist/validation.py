"""From plain data to a frozen value, with every problem said in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from dtadesign.errors import FileProblems, nearest

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from dtadesign.checklist.reading import Source

Model = TypeVar("Model", bound=BaseModel)

MOST_PROBLEMS = 1_000  # nobody reads more, and each costs time
_SAID = {
    "missing": "is missing",
    "string_type": "must be text; put it in quotes",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "tuple_type": "must be a list",
    "dict_type": "must be a group of keys",
    "model_type": "must be a group of keys",
    "model_attributes_type": "must be a group of keys",
}


def validated(model: type[Model], source: Source, inside: tuple[str | int, ...] = ()) -> Model:
    """The source's data, or the part that ``inside`` leads to, as ``model``.

    Raises `FileProblems` with all that is wrong.
    """
    data = source.data
    for step in inside:
        data = data[step]
    try:
        return model.model_validate(_without_empty(data))
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_PROBLEMS]
        raise FileProblems(
            source.problem(inside + _place(detail), _sentence(model, detail)) for detail in details
        ) from None


def _without_empty(value: Any) -> Any:
    """A key with nothing behind it is a key left out."""
    if isinstance(value, dict):
        return {key: _without_empty(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_empty(item) for item in value]
    return value


def _place(detail: ErrorDetails) -> tuple[str | int, ...]:
    place = tuple(step for step in detail["loc"] if step != "[key]")
    return place[:-1] if detail["type"] == "missing" else place


def _sentence(model: type[BaseModel], detail: ErrorDetails) -> str:
    kind, key = detail["type"], str(detail["loc"][-1]) if detail["loc"] else ""
    if kind == "missing":
        return f'"{key}" is missing'
    if kind == "extra_forbidden":
        return f'the key "{key[:80]}" is not known here{nearest(key, _keys(model, detail["loc"]))}'
    if kind == "string_pattern_mismatch":
        shape = "letters, digits, full stops, hyphens and underscores, 1 to 64 of them"
        return f'"{str(detail["input"])[:80]}" is no id: {shape}, beginning with a letter or digit'
    if kind == "literal_error":
        expected = detail["ctx"]["expected"]
        return f'"{str(detail["input"])[:80]}" is not one of {expected}'
    if kind == "value_error":
        return str(detail["ctx"]["error"])
    return _SAID.get(kind) or detail["msg"][:1].lower() + detail["msg"][1:]


def _keys(model: type[BaseModel], place: tuple[str | int, ...]) -> list[str]:
    """The keys that are known where an unknown one was found."""
    for step in place[:-1]:
        field = model.model_fields.get(str(step)) if isinstance(step, str) else None
        inner = _model_in(field.annotation) if field else None
        if inner is not None:
            model = inner
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _model_in(part)
        if found is not None:
            return found
    return None
