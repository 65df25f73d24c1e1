"""The items of a FHIR QuestionnaireResponse that somebody filled in, in whatever order and nesting.

Everything that does not fit is noted with its place, and reading goes on: all of it is said at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from dtadesign.errors import nearest
from dtadesign.exchange.fhir_links import Part, links
from dtadesign.exchange.fhir_text import text_of
from dtadesign.review.answering import no_such
from dtadesign.review.values import is_date

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Place, Source
    from dtadesign.errors import Problem

REPEATING = ("evidence", "action")
"""Parts that may stand more than once, each with parts of its own inside."""

_SUGGESTED = 20  # looking for the nearest name takes time


class Found(NamedTuple):
    """An item of the response: what it stands for, where it is, and itself."""

    part: Part
    place: Place
    item: dict[str, Any]


class Items:
    """Reads items and their values; ``problems`` holds what did not fit."""

    def __init__(self, source: Source, checklist: Checklist) -> None:
        self._source = source
        self._checklist = checklist
        self._part = links(checklist).part
        self.problems: list[Problem] = []

    def wrong(self, place: Place, what: str, link: str = "") -> None:
        """Notes what is wrong at a place."""
        problem = self._source.problem(place, what)
        where = f"{problem.where} ({link[:80]})" if link else problem.where
        self.problems.append(problem._replace(where=where))

    def wrong_in(self, found: Found, what: str) -> None:
        """Notes what is wrong with an item."""
        self.wrong(found.place, what, str(found.item["linkId"]))

    def groups(self, place: Place, holder: dict[str, Any], key: str) -> list[tuple[Place, dict[str, Any]]]:
        """The members of a list of groups of keys, with their places."""
        listed = holder.get(key, [])
        if not isinstance(listed, list):
            self.wrong((*place, key), "must be a list")
            return []
        for at, member in enumerate(listed):
            if not isinstance(member, dict):
                self.wrong((*place, key, at), "must be a group of keys")
        return [((*place, key, at), member) for at, member in enumerate(listed) if isinstance(member, dict)]

    def walk(self, place: Place, holder: dict[str, Any]) -> Iterator[Found]:
        """Every item below, those inside of repeating ones left to their readers."""
        for here, item in self.groups(place, holder, "item"):
            if (part := self._known(here, item)) is None:
                continue
            yield Found(part, here, item)
            if part.kind not in REPEATING:
                yield from self.walk(here, item)
                for there, answer in self.groups(here, item, "answer"):
                    yield from self.walk(there, answer)

    def _known(self, place: Place, item: dict[str, Any]) -> Part | None:
        link = item.get("linkId")
        if not isinstance(link, str) or not link:
            self.wrong(place, 'has no "linkId"')
        elif link in self._part:
            return self._part[link]
        elif any(retired.id == link for retired in self._checklist.retired):
            self.wrong(place, no_such(self._checklist, link), link)
        else:
            near = nearest(link, self._part) if len(self.problems) < _SUGGESTED else ""
            self.wrong(place, f'no item of this checklist has the linkId "{link[:80]}"{near}')
        return None

    def answers(self, found: Found, kind: str) -> list[tuple[Place, dict[str, Any]]]:
        """The answers of an item with their places; none that holds a value of another kind."""
        given: list[tuple[Place, dict[str, Any]]] = []
        for place, answer in self.groups(found.place, found.item, "answer"):
            values = {key.removeprefix("_") for key in answer if key.removeprefix("_").startswith("value")}
            if values - {kind}:
                other = min(values - {kind})
                self.wrong(place, f'holds a "{other}" where "{kind}" is expected', str(found.item["linkId"]))
            else:
                given.append((place, answer))
        return given

    def answer(self, found: Found, kind: str) -> dict[str, Any]:
        """The one answer of an item; an empty one where there is none."""
        given = self.answers(found, kind)
        if len(given) > 1:
            self.wrong_in(found, f"has {len(given)} answers where one is expected")
        return given[0][1] if given else {}

    def text(self, found: Found, answer: dict[str, Any]) -> str:
        """The text of an answer."""
        try:
            return text_of(answer)
        except ValueError as error:
            self.wrong_in(found, str(error))
            return ""

    def one_text(self, found: Found | None) -> str:
        """The text of an item that may not be there."""
        return self.text(found, self.answer(found, "valueString")) if found else ""

    def flag(self, found: Found | None) -> bool:
        """Whether a yes-or-no item says yes."""
        value = self.answer(found, "valueBoolean").get("valueBoolean") if found else False
        if found and value is not None and not isinstance(value, bool):
            self.wrong_in(found, '"valueBoolean" must be true or false')
        return value is True

    def day(self, found: Found | None) -> str | None:
        """The day that an item gives."""
        value = self.answer(found, "valueDate").get("valueDate") if found else None
        if found is None or value is None:
            return None
        if not isinstance(value, str) or not is_date(value):
            self.wrong_in(found, f'"{str(value)[:40]}" is no date of a day; write it as 2026-11-23')
            return None
        return value

    def code(self, found: Found | None, system: str, known: Collection[str]) -> str | None:
        """The code that an item is answered by; displays are not read."""
        value = self.answer(found, "valueCoding").get("valueCoding") if found else None
        if found is None or value is None:
            return None
        if not isinstance(value, dict):
            self.wrong_in(found, '"valueCoding" must be a group of keys')
            return None
        return self._code(found, value, system, known)

    def _code(self, found: Found, value: dict[str, Any], system: str, known: Collection[str]) -> str | None:
        code, own = value.get("code"), value.get("system", system)
        if code is None and set(value) <= {"extension", "id"}:
            return None
        if own != system:
            self.wrong_in(found, f'is answered by a code of "{str(own)[:80]}" where "{system}" is expected')
        elif not isinstance(code, str) or code not in known:
            self.wrong_in(found, f'"{str(code)[:80]}" is no answer here; the codes are {", ".join(known)}')
        else:
            return code
        return None
