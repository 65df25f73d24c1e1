"""Phones for tests of the room: by bare requests, or four real ones in a Chromium."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from dtadesign.room.ballot import Question

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVELS = (
    "Untested, or known to agree with and elaborate such content.",
    "Single questions were tried by the team.",
    "A written test set with several turns was passed, made with people with lived experience.",
    "As level 2, run by someone outside the team, and real conversations are sampled with consent.",
)


def question(number: int = 4, turn: int = 1) -> Question:
    """A question as a workshop asks it."""
    return Question(
        key=f"0/GAI-{number}/{turn}",
        number=number,
        of=10,
        round=turn,
        title="Does not feed delusions or elevated mood",
        question="Has the agent passed written, multi-turn tests on delusional content and elevated mood?",
        levels=LEVELS,
    )


@dataclass
class Got:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def heading(self) -> str:
        found = re.search(r"<h1[^>]*>([^<]*)</h1>", self.text)
        return found.group(1) if found else ""

    def field(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.text)
        return found.group(1) if found else ""


@dataclass
class BarePhone:
    """A phone without a browser: one connection a request, cookies kept where it is told to."""

    url: str
    cookies: bool = True
    cookie: str = ""
    shown: Got | None = None
    host: str = field(init=False)
    base: str = field(init=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        self.host, self.base = parts.netloc, parts.path

    def ask(
        self, method: str, name: str = "", body: str | None = None, headers: Mapping[str, str] | None = None
    ) -> Got:
        """One request beneath the code and its answer."""
        sent = {"Cookie": f"room={self.cookie}"} if self.cookie else {}
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        connection = HTTPConnection(self.host, timeout=10)
        path = self.base + (f"/{name}" if name else "")
        connection.request(method, path, body, {**sent, **(headers or {})})
        answer = connection.getresponse()
        got = Got(answer.status, dict(answer.headers), answer.read().decode("utf-8"))
        connection.close()
        kept = re.match(r"room=([^;]*)", got.headers.get("Set-Cookie", ""))
        if kept and self.cookies:
            self.cookie = kept.group(1)
        return got

    def look(self) -> Got:
        """The page, by whichever way this phone has it."""
        if not self.cookies and self.shown and self.shown.field("phone"):
            self.shown = self.post("next", phone=self.shown.field("phone"))
        else:
            self.shown = self.ask("GET")
        return self.shown

    def post(self, name: str, **fields: str) -> Got:
        """A form, sent; where it leads somewhere, that."""
        got = self.ask("POST", name, urlencode(fields))
        return self.ask("GET") if got.status == 303 else got

    def join(self) -> Got:
        """Open the page and join."""
        self.shown = self.post("join", form=self.look().field("form"))
        return self.shown

    def vote(self, choice: str) -> Got:
        """Send the form that is shown."""
        shown = self.shown or self.look()
        fields = {"form": shown.field("form"), "choice": choice}
        if shown.field("phone"):
            fields["phone"] = shown.field("phone")
        self.shown = self.post("vote", **fields)
        return self.shown

    @property
    def version(self) -> str:
        """What the script asks for every two seconds."""
        return self.ask("GET", "state").text
