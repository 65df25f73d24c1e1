"""Frozen dataclasses from plain data and back, strictly, by their annotations alone.

Reading and scoring a review has to be quick, and a record was checked when it was made. So this
way in knows types only: whatever does not fit raises `Misfit`, and the caller asks pydantic, at
the slow door, to say in sentences what is wrong. The standard library is all it needs.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Kind = TypeVar("Kind")
Builder = Callable[[Any], Any]


class Misfit(ValueError):
    """The data does not have the shape of the type."""


class Value:
    """What all values share."""

    # read by pydantic where it makes one of these from a file: no unknown keys, no guessed types
    __pydantic_config__ = {"extra": "forbid", "strict": True}  # noqa: RUF012


def from_plain(kind: type[Kind], data: Any) -> Kind:
    """The data (dicts, lists, texts, whole numbers, booleans, None) as ``kind``; raises `Misfit`.

    Unknown members and members of another type do not fit; a list becomes a tuple. What the
    type's own ``__post_init__`` refuses is its `ValueError`.
    """
    value: Kind = _builder(kind)(data)  # type: ignore[arg-type]
    return value


def to_plain(value: Any) -> Any:
    """A value as dicts, lists and scalars: what `json` writes."""
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: to_plain(item) for key, item in value.items()}
    return [to_plain(item) for item in value] if isinstance(value, tuple) else value


@cache
def _builder(kind: Any) -> Builder:
    """How to build one type; worked out once for each."""
    if is_dataclass(kind):
        return _of_dataclass(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return _of_literal(arguments)
    if origin in (Union, types.UnionType):
        return _of_union(arguments)
    if origin is tuple:
        return _of_tuple(arguments)
    if origin is not None and issubclass(origin, Mapping):
        return _of_mapping(_builder(arguments[1]))
    return (lambda data: data) if kind is Any else _of_scalar(kind)


def _of_dataclass(kind: Any) -> Builder:
    hints = get_type_hints(kind)
    builders = {field.name: _builder(hints[field.name]) for field in fields(kind)}
    needed = {
        field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING
    }

    def build(data: Any) -> Any:
        if not isinstance(data, dict) or not data.keys() <= builders.keys() or needed - data.keys():
            raise Misfit(f"no {kind.__name__}")
        return kind(**{name: builders[name](item) for name, item in data.items()})

    return build


def _of_literal(values: tuple[Any, ...]) -> Builder:
    def build(data: Any) -> Any:
        if not any(type(data) is type(value) and data == value for value in values):
            raise Misfit(f"not one of {values}")
        return data

    return build


def _of_union(kinds: tuple[Any, ...]) -> Builder:
    builders = [_builder(kind) for kind in kinds]

    def build(data: Any) -> Any:
        for builder in builders:
            try:
                return builder(data)
            except Misfit:
                continue
        raise Misfit("none of the types fits")

    return build


def _of_tuple(kinds: tuple[Any, ...]) -> Builder:
    if len(kinds) == 2 and kinds[1] is ...:
        item = _builder(kinds[0])
        return lambda data: tuple(map(item, _list(data)))
    builders = [_builder(kind) for kind in kinds]

    def build(data: Any) -> Any:
        if len(_list(data)) != len(builders):
            raise Misfit(f"not {len(builders)} of them")
        return tuple(builder(item) for builder, item in zip(builders, data, strict=True))

    return build


def _list(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise Misfit("no list")
    return data


def _of_mapping(item: Builder) -> Builder:
    def build(data: Any) -> Any:
        if not isinstance(data, dict):
            raise Misfit("no group of keys")
        return {key: item(value) for key, value in data.items()}

    return build


def _of_scalar(kind: Any) -> Builder:
    def build(data: Any) -> Any:
        if type(data) is not kind:
            raise Misfit(f"no {kind.__name__}")
        return data

    return build
