"""Who is in the room, what is asked, and what was voted: thread-safe, and without any web.

The window says what is open and takes out what was voted; the server's threads let phones in and
take their votes. A phone has a secret by which it is known again, and a public id that tells
nothing. Everything kept here is bounded, whatever guests do.
"""

from __future__ import annotations

import secrets
import time
from collections import Counter
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Choice = Literal["0", "1", "2", "3", "unknown", "na"]
CHOICES: tuple[str, ...] = get_args(Choice)
Outcome = Literal["in", "nothing chosen", "closed", "replayed", "no seat", "changed too often"]
Phase = Literal["waiting", "open", "closed", "ended"]

ROOM_FOR = 250
FORGOTTEN_AFTER = 30.0
"""Seconds after which a phone that never voted and is no longer heard of gives its seat to another."""
CHANGES_AT_MOST = 20
"""How often one phone may send a vote to one question: nobody needs more, and each is written to disk."""
SEATS_GIVEN = 4
"""How many times the limit of seats may be given out in all, so that no list of who came grows for ever."""


@dataclass(frozen=True, slots=True)
class Question:
    """What phones are asked. ``key`` is its own for each sitting, consideration and round."""

    key: str
    number: int
    of: int
    round: int
    title: str
    question: str
    levels: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Cast:
    """A vote as it came in: by which phone, to which question."""

    phone: str
    key: str
    choice: str


@dataclass(frozen=True, slots=True)
class Stats:
    """What has come to the room's door, so that somebody can be told why nothing does."""

    phones: int
    requests: int
    refused: Mapping[str, int]
    """How many requests were turned away, by why."""
    last_contact: float | None
    """How many seconds ago a phone that belongs here was heard; None before the first."""


@dataclass(frozen=True, slots=True)
class View:
    """What one phone is shown; ``form`` is the one-time number that its vote has to bring."""

    phase: Phase
    version: int
    question: Question | None = None
    choice: str = ""
    form: str = ""
    seated: bool = False


@dataclass(slots=True)
class _Phone:
    id: str
    heard: float
    form: str = ""
    form_of: int = -1
    choice: str = ""
    sent: int = 0
    voted: bool = False


class Room:
    """The room's state. ``limit`` is how many phones it takes; it may be set to the heads that are there."""

    def __init__(self, limit: int = ROOM_FOR, clock: Callable[[], float] = time.monotonic) -> None:
        self.limit = limit
        self._clock = clock
        self._lock = Lock()
        self._phones: dict[str, _Phone] = {}
        self._given = 0
        self._question: Question | None = None
        self._last_key = ""
        self._phase: Phase = "waiting"
        self._version = 0
        self._casts: dict[tuple[str, str], Cast] = {}
        self._voted: dict[str, set[str]] = {}
        self._requests = 0
        self._refused: Counter[str] = Counter()
        self._heard: float | None = None

    # --- for the window

    def show(self, question: Question | None) -> None:
        """Open a question, or close the one that is open: from then on no vote to it is taken."""
        with self._lock:
            phase: Phase = "open" if question else "closed" if self._last_key else "waiting"
            if self._phase == "ended" or (question, phase) == (self._question, self._phase):
                return
            if question and question.key != self._last_key:
                self._last_key = question.key
                for phone in self._phones.values():
                    phone.choice, phone.sent = "", 0
            self._question, self._phase = question, phase
            self._version += 1

    def end(self) -> None:
        """Say thanks to all; nothing is taken any more."""
        with self._lock:
            self._question, self._phase = None, "ended"
            self._version += 1
            for phone in self._phones.values():
                phone.choice = ""

    def taken(self) -> list[Cast]:
        """The votes since it was last asked, in order; of each phone the latest to each question."""
        with self._lock:
            casts = list(self._casts.values())
            self._casts.clear()
            return casts

    def joined(self) -> list[str]:
        """The public ids of the phones that are in, in the order of joining."""
        with self._lock:
            return [phone.id for phone in self._phones.values()]

    def voted(self, key: str) -> frozenset[str]:
        """The public ids of the phones that have voted to a question."""
        with self._lock:
            return frozenset(self._voted.get(key, ()))

    @property
    def stats(self) -> Stats:
        """What has come to the door so far."""
        with self._lock:
            ago = None if self._heard is None else self._clock() - self._heard
            return Stats(len(self._phones), self._requests, dict(self._refused), ago)

    # --- for the server

    @property
    def version(self) -> int:
        """Counts up whenever the room moves on."""
        with self._lock:
            return self._version

    def enter(self) -> str | None:
        """Let a phone in and return its secret; None where the room is full or has ended."""
        with self._lock:
            if self._phase == "ended" or self._given >= SEATS_GIVEN * self.limit:
                return None
            if len(self._phones) >= self.limit and not self._forget_one():
                return None
            self._given += 1
            token = secrets.token_urlsafe(16)
            self._phones[token] = _Phone(secrets.token_hex(6), self._clock())
            return token

    def knows(self, token: str) -> bool:
        """Whether this is the secret of a phone that is in; it is heard of by this."""
        with self._lock:
            phone = self._phones.get(token)
            if phone:
                phone.heard = self._clock()
            return phone is not None

    def view(self, token: str) -> View:
        """What the phone of this secret is shown now; of an unknown one, what anybody is."""
        with self._lock:
            phone = self._phones.get(token)
            if phone is None:
                return View(self._phase, self._version)
            if phone.form_of != self._version:
                self._new_form(phone)
            return View(self._phase, self._version, self._question, phone.choice, phone.form, seated=True)

    def vote(self, token: str, form: str, choice: str) -> Outcome:
        """Take a vote, or say why not; then nothing has changed."""
        with self._lock:
            phone = self._phones.get(token)
            if phone is None:
                return "no seat"
            if self._question is None or form.partition("-")[0] != str(self._version):
                return "closed"
            if phone.form_of != self._version or not secrets.compare_digest(form, phone.form):
                return "replayed"
            if choice not in CHOICES:
                return "nothing chosen"
            if phone.sent >= CHANGES_AT_MOST:
                return "changed too often"
            self._take(phone, self._question.key, choice)
            return "in"

    def count(self, refused: str = "", *, heard: bool = False) -> None:
        """Count a request, why it was turned away, and whether it came from somebody who belongs here."""
        with self._lock:
            self._requests += 1
            if refused:
                self._refused[refused] += 1
            if heard:
                self._heard = self._clock()

    def _take(self, phone: _Phone, key: str, choice: str) -> None:
        phone.choice, phone.sent, phone.voted = choice, phone.sent + 1, True
        self._new_form(phone)
        self._voted.setdefault(key, set()).add(phone.id)
        self._casts.pop((phone.id, key), None)
        self._casts[phone.id, key] = Cast(phone.id, key, choice)

    def _new_form(self, phone: _Phone) -> None:
        phone.form_of = self._version
        phone.form = f"{self._version}-{secrets.token_urlsafe(12)}"

    def _forget_one(self) -> bool:
        """Free the seat that was longest silent, if it never voted and is silent for long enough."""
        silent = [(phone.heard, token) for token, phone in self._phones.items() if not phone.voted]
        if not silent or self._clock() - min(silent)[0] < FORGOTTEN_AFTER:
            return False
        del self._phones[min(silent)[1]]
        return True
