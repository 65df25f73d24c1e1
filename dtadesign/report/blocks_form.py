"""The blocks of a form: what is to be ticked and where one is to write, before any look is given to it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers that can be ticked: its value, the numeral and words beside it, and its name."""

    value: str
    numeral: str
    text: str
    says: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Answers of which one is ticked. Those ``aside`` stand abreast beneath the others."""

    name: str
    says: str
    options: tuple[Option, ...]
    aside: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """Room to write in: the name its content is kept under, the label above it, what it is read as.

    ``share`` is its part of the width, ``lines`` how many lines of handwriting it has room for;
    ``words`` are pairs of value and word, of which one is chosen where it can be.
    """

    name: str
    label: str
    says: str
    share: float = 1.0
    lines: int = 1
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """Rows of fields abreast; ``label`` stands above them all."""

    rows: tuple[tuple[Field, ...], ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a form: what it is called, what it asks, what can be ticked, room for more."""

    anchor: str
    id: str
    marks: tuple[str, ...]
    title: str
    text: str
    choice: Choice
    fields: tuple[Fields, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """What a blank form was made for, so that it is known when it comes back filled in.

    ``packet`` is the id of the packet whose questions it asks, empty where it was made for a review.
    """

    kind: str
    checklist: str
    version: str
    digest: str
    packet: str = ""
