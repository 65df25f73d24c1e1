"""HTML read with the standard library's parser: its elements in order, each with its own text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("meta", "br", "hr", "img", "input"))


@dataclass
class Part:
    """An element, its attributes, and the text within it; a ``br`` reads as the end of a line."""

    name: str
    attributes: dict[str, str]
    said: str = ""

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()


@dataclass
class Read:
    """All elements of a document."""

    parts: list[Part] = field(default_factory=list)

    def count(self, name: str) -> int:
        return sum(part.name == name for part in self.parts)

    @property
    def links(self) -> list[str]:
        return [part.attributes["href"] for part in self.parts if part.name == "a"]


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.read = Read()
        self._open: list[Part] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        part = Part(tag, {name: value or "" for name, value in attrs})
        self.read.parts.append(part)
        if tag == "br":
            self.handle_data("\n")
        elif tag not in VOID:
            self._open.append(part)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.read.parts.append(Part(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, tag
        assert self._open.pop().name == tag

    def handle_data(self, data: str) -> None:
        for part in self._open:
            part.said += data


def read(text: str) -> Read:
    """The elements; fails where one is not closed in its place."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    assert not parser._open
    return parser.read
