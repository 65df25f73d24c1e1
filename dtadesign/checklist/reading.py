"""From a file that people write to plain data, strictly, with the line of every part.

YAML is read more narrowly than its authors meant it: beside text there are only ``true``,
``false``, whole numbers, decimals and null. So ``no`` is text and not false, ``1:30`` is no
number, and ``010`` no octal. Repeated keys, aliases and tags are refused. JSON is read too.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NoReturn

from dtadesign.errors import FileProblems, NotDone, Problem

LARGEST = 8 * 1024 * 1024
DEEPEST = 40
MOST_PARTS = 200_000  # twenty times the shipped checklist

Place = tuple[str | int, ...]
Lines = dict[Place, int]

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\Z")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}\Z")
_RECORD = re.compile(r'\s*\{\s*"format"\s*:\s*"dtadesign-(review|workshop)/')
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}


class Source:
    """A file's data and the line on which each part of it stands."""

    def __init__(self, name: str, data: Any, text: str, lines: Lines | None = None) -> None:
        self.name = name
        self.data = data
        self._text = text
        self._lines = lines

    def problem(self, place: Place, what: str) -> Problem:
        """The problem at ``place``, with the nearest line that is known and a readable path."""
        return Problem(self.name, self._line(place), self._spell(place), what)

    def _line(self, place: Place) -> int:
        if self._lines is None:  # JSON: positions are only looked for once something is wrong
            try:
                self._lines = _from_yaml(self.name, self._text)[1]
            except FileProblems:
                self._lines = {}
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def _spell(self, place: Place) -> str:
        """``domains[2] (PER).considerations[0] (PER-1).levels``."""
        words, value = "", self.data
        for step in place:
            words += f"[{step}]" if isinstance(step, int) else f".{step}"
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                value = None
            if isinstance(step, int) and isinstance(value, dict) and isinstance(value.get("id"), str):
                words += f" ({value['id'][:64]})"
        return words.lstrip(".")


def read_text(path: Path, largest: int = LARGEST) -> str:
    """The file's UTF-8 text without a byte-order mark; raises `DtaError` with a sentence."""
    return decode(str(path), read_bytes(path, largest))


def read_bytes(path: Path, largest: int) -> bytes:
    """The file as it is; raises `NotDone` where it cannot be read or is too large."""
    try:
        with open(path, "rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        raise NotDone(f"{path}: cannot be read: {error.strerror or error}.") from None
    if len(data) > largest:
        raise NotDone(f"{path}: is too large; more than {largest:,} bytes are not read.")
    return data


def decode(name: str, data: bytes) -> str:
    """The bytes as UTF-8 text; raises `FileProblems` with the line of the first bad byte."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        what = "is not UTF-8 text; save it as UTF-8, or choose the right file"
        raise FileProblems([Problem(name, line, "", what)]) from None
    return text


def read_source(path: Path) -> Source:
    """The data of a YAML or JSON file; raises `DtaError` with every problem of its writing."""
    return parse(str(path), read_text(path))


def parse(name: str, text: str) -> Source:
    """The data of a YAML or JSON text that is called ``name`` in messages."""
    if text.lstrip()[:1] == "{":
        source = _from_json(name, text)
        if source is not None:
            return source
        if record := _RECORD.match(text):  # one line of JSON after another: no YAML, and told by its name
            what = f"is the record of a {record[1]}; choose a file of the kind that belongs here"
            raise FileProblems([Problem(name, 1, "", what)])
    data, lines = _from_yaml(name, text)
    return Source(name, data, text, lines)


def _from_json(name: str, text: str) -> Source | None:
    """None where the text is no JSON: it may still be YAML in its flow style."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(items)
        if len(found) < len(items):
            keys = [key for key, _ in items]
            key = next(key for key in keys if keys.count(key) > 1)
            raise FileProblems([Problem(name, _line_of(text, key), "", f'the key "{key[:80]}" stands twice')])
        return found

    try:
        data = json.loads(text, object_pairs_hook=pairs)
    except (json.JSONDecodeError, RecursionError):
        return None
    except ValueError:  # a whole number of thousands of digits
        raise FileProblems([Problem(name, 1, "", "holds a number that is too long")]) from None
    return None if is_too_much(data) else Source(name, data, text)


def is_too_much(data: Any) -> bool:
    """Whether it is deeper or has more parts than we read; the YAML reader then says where."""
    level, parts = [data], 0
    for _ in range(DEEPEST + 1):
        level = [
            part
            for value in level
            if isinstance(value, dict | list)
            for part in (value.values() if isinstance(value, dict) else value)
        ]
        parts += len(level)
    return bool(level) or parts > MOST_PARTS


def _line_of(text: str, key: str) -> int:
    """The line where the quoted key stands last: near enough to find it."""
    return text[: max(text.rfind(json.dumps(key, ensure_ascii=False)), 0)].count("\n") + 1


def _from_yaml(name: str, text: str) -> tuple[Any, Lines]:
    import yaml  # only here, and only when a file of this kind is read

    if "\0" in text:
        raise FileProblems([Problem(name, text[: text.index("\0")].count("\n") + 1, "", "is no text")])
    reader = _YamlReader(name)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            reader.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        line = min(mark.line, text.count("\n")) + 1 if mark else 1
        raise FileProblems([Problem(name, line, "", f"is not well-formed: {what}")]) from None
    return reader.root, reader.lines


class _YamlReader:
    """Builds data from parser events with a stack of its own, so that depth is counted, not felt."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[tuple[Place, Any]] = []
        self._keys: list[str | None] = []
        self._documents = 0
        self._parts = 0
        self.root: Any = None
        self.lines: Lines = {}

    def take(self, event: Any) -> None:
        """One event of the parser."""
        kind = type(event).__name__
        line = event.start_mark.line + 1 if event.start_mark else 1
        self._parts += 1
        if self._parts > MOST_PARTS:
            self._refuse(line, f"has more than {MOST_PARTS:,} parts")
        if kind == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                self._refuse(line, "holds more than one document")
        elif kind == "AliasEvent" or getattr(event, "anchor", None):
            self._refuse(line, "uses an anchor or alias (& or *); write the part out")
        elif getattr(event, "tag", None):
            self._refuse(line, f"uses a tag ({event.tag}); write plain text")
        elif kind == "ScalarEvent":
            self._scalar(event, line)
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._start({} if kind == "MappingStartEvent" else [], line)
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._open.pop()
            self._keys.pop()

    def _refuse(self, line: int, what: str) -> NoReturn:
        raise FileProblems([Problem(self._name, line, "", what)])

    def _start(self, container: Any, line: int) -> None:
        if len(self._open) >= DEEPEST:
            self._refuse(line, f"is nested more than {DEEPEST} deep")
        place = self._put(container, line)
        self._open.append((place, container))
        self._keys.append(None)

    def _scalar(self, event: Any, line: int) -> None:
        inside_mapping = bool(self._open) and isinstance(self._open[-1][1], dict)
        if inside_mapping and self._keys[-1] is None:
            if event.value in self._open[-1][1]:
                self._refuse(line, f'the key "{event.value[:80]}" stands twice')
            self._keys[-1] = event.value
            self.lines[(*self._open[-1][0], event.value)] = line
        else:
            plain = event.style in (None, "")
            self._put(_plain(event.value) if plain else event.value, line)

    def _put(self, value: Any, line: int) -> Place:
        if not self._open:
            self.root = value
            self.lines[()] = line
            return ()
        place, container = self._open[-1]
        if isinstance(container, dict):
            key = self._keys[-1]
            if key is None:
                self._refuse(line, "has a key that is no text")
            container[key] = value
            self._keys[-1] = None
            return (*place, str(key))
        container.append(value)
        here = (*place, len(container) - 1)
        self.lines[here] = line
        return here


def _plain(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    return float(text) if _DECIMAL.match(text) else text
