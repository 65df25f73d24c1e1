"""A projector's page of one consideration: its question, the board of votes, and beneath it what they say.

All sizes are found together: what can be smaller becomes so by steps, the words beneath first, then the
levels, then title and question; where that is not enough, the votes leave their room to the levels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.drawing.dots import people
from dtadesign.drawing.set_words import WordsSet, balanced, set_words
from dtadesign.drawing.shapes import Label, Picture
from dtadesign.drawing.votes import ROOMY_ROW, Board, Level, VoteRow
from dtadesign.wording import tr
from dtadesign.workshop.page_parts import (
    FOOT,
    HEAD,
    HEIGHT,
    NEXT,
    SMALL,
    foot,
    head,
    margin,
    no_names,
    one_line,
)
from dtadesign.workshop.said import median_words, voted_words
from dtadesign.workshop.telling import key_words, prompt_words, rule_title, time_words, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.drawing.shapes import Shape
    from dtadesign.workshop.showing import ProjectorView, VotesShown

_HEADINGS = (
    ("projector_title", "projector_body_2"),
    ("projector_title_2", "projector_body_3"),
    ("projector_title_3", "projector_body_3"),
    ("projector_title_4", SMALL),
)
_LEVELS = ("projector_body_3", SMALL)
_LEVELS_ALONE = ("projector_body", "projector_body_2", *_LEVELS)
_BENEATH = (
    ("projector_lead", "projector_body_3"),
    ("projector_lead_2", "projector_body_3"),
    ("projector_lead_2", SMALL),
    ("projector_lead_3", SMALL),
)
_GAP = 24.0
_INDENT = 44.0


class _Said(NamedTuple):
    """Words with the role that they are painted in."""

    words: WordsSet
    role: str


@dataclass(frozen=True)
class _Plan:
    """The page with its sizes chosen."""

    view: ProjectorView
    width: float
    bottom: float
    heading: tuple[str, str]
    level: str
    beneath: tuple[str, str]
    is_even: bool = True
    is_aside_alone: bool = False
    """The key or the rule needs all the room beneath the board."""

    @property
    def inner(self) -> float:
        return self.width - 2 * margin(self.width)

    @cached_property
    def title(self) -> WordsSet:
        return set_words(self.view.name, self.heading[0], self.inner)

    @cached_property
    def question(self) -> WordsSet:
        asked = "" if self.is_aside_alone else self.view.question  # last of all: two votes were given on it
        return set_words(asked, self.heading[1], self.inner)

    @cached_property
    def board(self) -> Board:
        return Board(self.inner, _levels(self.view), _rows(self.view), self.level, self.is_even)

    @cached_property
    def words(self) -> tuple[_Said, ...]:
        """The room's own words; the rule stands beneath them where the key needs the place beside."""
        if self.is_aside_alone and self.aside:
            return ()
        room = self.inner * (0.35 if self.view.key else 0.57) if self.aside else self.inner
        found = [_Said(balanced(" ".join(self.view.words), self.beneath[0], room), "ink")]
        if self.view.key and self.view.rule:
            found += self._set(_rule_words(self.view), room)
        return tuple(found)

    @cached_property
    def aside(self) -> tuple[_Said, ...]:
        """What stands beside the words."""
        share = 1.0 if self.is_aside_alone else 0.61 if self.view.key else 0.36
        room = self.inner * share - (0 if self.is_aside_alone else _INDENT)
        found = self._set(_aside_words(self.view), room)
        if self.is_aside_alone and self.view.key and self.view.rule:
            found += self._set(_rule_words(self.view), room)
        return tuple(found)

    def _set(self, said: Sequence[str], room: float) -> list[_Said]:
        """Words with the first of them as their head."""
        styles = ["projector_label", *(self.beneath[1] for _ in said[1:])]
        sets = [set_words(words, style, room) for words, style in zip(said, styles, strict=False)]
        return [_Said(words, "ink2" if at else "ink") for at, words in enumerate(sets)]

    @property
    def board_top(self) -> float:
        return HEAD + self.title.height + 6 + self.question.height + _GAP

    @property
    def under(self) -> float:
        """How high is what stands beneath the board."""
        if not self.view.words:
            return 92.0
        return max(_height(self.words), _height(self.aside), 76.0)

    @property
    def board_room(self) -> float:
        return self.bottom - self.under - _GAP - self.board_top

    def fits(self, row: float) -> bool:
        return self.board.height(row) <= self.board_room


def vote_page(view: ProjectorView, width: float) -> Iterator[Shape]:
    """The page as a projector shows it, its keys at the foot."""
    yield from _page(view, width, HEIGHT - FOOT - 20)
    yield from foot(width, vote_keys(view), no_names())


def votes_drawing(view: ProjectorView, width: float = 1920.0) -> Picture:
    """A consideration's votes as a picture for a slide: title, question, levels, votes, words."""
    kept = replace(view, phase="vote", is_kept=True)
    return Picture(width, HEIGHT, tuple(_page(kept, width, HEIGHT - 48)), " ".join(told(kept)))


def vote_keys(view: ProjectorView) -> list[tuple[str, str]]:
    """The keys that do something at this moment."""
    if not view.is_revealed:
        return [("R", tr("reveal"))]
    key = tr("hide the key") if view.key else tr("show the key")
    keys = [("K", key), ("H", tr("write a house rule")), (NEXT, tr("next consideration"))]
    return [("V", tr("second vote")), *keys] if view.round == 1 else keys


def _page(view: ProjectorView, width: float, bottom: float) -> Iterator[Shape]:
    plan = _plan(view, width, bottom)
    left = margin(width)
    number = tr("{id} · {number} of {of}").format(id=view.consideration, number=view.number, of=view.of)
    voted = [voted_words(view.voted, view.expected)] if view.is_revealed else []
    yield from head(width, view.case, view.tagline, [number, *voted])
    yield from plan.title.labels(left, HEAD)
    yield from plan.question.labels(left, HEAD + plan.title.height + 6)
    yield from plan.board.shapes(left, plan.board_top, plan.board_room)
    top = bottom - plan.under
    if view.is_revealed or view.words:
        yield from _said(plan, left, top)
    if not view.is_revealed and not view.words:
        yield from _waiting(view, left, top, plan.inner)


def _plan(view: ProjectorView, width: float, bottom: float) -> _Plan:
    levels = _LEVELS if view.first else _LEVELS_ALONE
    tried = [
        _Plan(view, width, bottom, heading, level, beneath)
        for heading, level, beneath in product(_HEADINGS, levels, _BENEATH if view.words else _BENEATH[:1])
    ]
    roomy = next((plan for plan in tried if plan.fits(ROOMY_ROW)), None)
    smallest = tried[-1]
    tried += [
        replace(smallest, is_even=False),
        replace(smallest, is_aside_alone=True),
        replace(smallest, is_even=False, is_aside_alone=True),
    ]
    return roomy or next((plan for plan in tried if plan.fits(0)), tried[-1])


def _said(plan: _Plan, left: float, top: float) -> Iterator[Shape]:
    """The words in the room's name, and beside them the key, the rule or what to do now."""
    yield from _stack(plan.words, left, top)
    if plan.is_aside_alone:
        yield from _stack(plan.aside, left, top)
        return
    at = left + plan.inner * (0.39 if plan.view.key else 0.64)
    if plan.view.rule and not plan.view.key:
        yield Label(at, top + 52, "“", "projector_hero", "accent")
    yield from _stack(plan.aside, at + _INDENT, top)


def _stack(parts: Sequence[_Said], left: float, top: float) -> Iterator[Shape]:
    for at, (words, role) in enumerate(parts):
        top += _before(at, role)
        yield from words.labels(left, top, role)
        top += words.height


def _height(parts: Sequence[_Said]) -> float:
    return sum(_before(at, said.role) + said.words.height for at, said in enumerate(parts))


def _before(at: int, role: str) -> float:
    """How far a part stands from the one above: a head, which is in ink, further."""
    if not at:
        return 0.0
    return 10.0 if role == "ink" else 3.0


def _aside_words(view: ProjectorView) -> tuple[str, ...]:
    """What stands beside the words, its head first."""
    if not view.is_revealed:
        return _open_again(view) if view.words else ()
    if view.key:
        return key_words(view.key)
    if view.rule:
        return _rule_words(view)
    return prompt_words() if view.phase == "discuss" else ()


def _rule_words(view: ProjectorView) -> tuple[str, str]:
    return rule_title(view), view.rule


def _open_again(view: ProjectorView) -> tuple[str, ...]:
    if view.seconds_left is None:
        return (tr("Vote again, whatever you said before."),)
    return tr("Vote again, whatever you said before."), time_words(view.seconds_left)


def _waiting(view: ProjectorView, left: float, top: float, width: float) -> Iterator[Shape]:
    """How many have voted, a dot for each, and the time."""
    words = one_line(voted_words(view.voted, view.expected), "projector_lead")
    yield from words.labels(left, top)
    time = one_line("" if view.seconds_left is None else time_words(view.seconds_left), "projector_lead_2")
    yield from time.labels(left + width, top + 4, "ink2", "end")
    if view.expected:
        at = top + words.height + 10
        yield from people(view.expected, view.voted, left, at, (width, 30), 13)


# --- what the board shows


def _levels(view: ProjectorView) -> tuple[Level, ...]:
    key = view.key
    if key is None:
        return tuple(Level(text) for text in view.levels)
    return tuple(
        Level(text, tr("key", "of a case") if at == key.level else "", is_near=at in key.reasonable)
        for at, text in enumerate(view.levels)
    )


def _rows(view: ProjectorView) -> tuple[VoteRow, ...]:
    if view.first is None:
        return ()
    first = _row(view.first, tr("First vote"), tr("before talking"), is_filled=False)
    if view.round == 1:
        return (first,)
    name, about = tr("Second vote"), tr("after talking")
    if view.second is None:
        return first, VoteRow(name, about, waiting=voted_words(view.voted, view.expected))
    return first, _row(view.second, name, about, is_filled=True)


def _row(votes: VotesShown, name: str, about: str, *, is_filled: bool) -> VoteRow:
    missing = []
    if votes.unknown:
        missing.append(tr("%n not known yet", "how many votes", votes.unknown))
    if votes.na:
        missing.append(tr("%n do[es|] not apply", "how many votes", votes.na))
    return VoteRow(
        name,
        about,
        votes.levels,
        votes.median,
        median_words(votes.median),
        tr("median"),
        tuple(missing),
        is_filled,
    )
