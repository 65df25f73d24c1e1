"""What the server answers to each request, and what it turns away: a WSGI application, no library.

Everything that comes in is somebody else's. A request is let through only where it names this
computer by an address of its own, knows the code, comes neither too often nor from another site, and
is of the few forms that the page itself sends. Whatever is refused changes nothing but a count.
"""

from __future__ import annotations

import secrets
import time
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.languages import speaking_in
from dtadesign.room.looks import parts
from dtadesign.room.pace import Pace
from dtadesign.room.page import STYLE_ELSEWHERE, Place, elsewhere, full, page
from dtadesign.room.reading import COOKIE, Refused, cookie_of, form_of, header, refuse_other_sites
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from dtadesign.room.ballot import Room
    from dtadesign.room.reading import Environment

    StartResponse = Callable[[str, list[tuple[str, str]]], object]

LONGEST_PATH = 80
UNSEATED = "new"
"""What the cookie says before its phone has joined: that cookies are kept here."""
HTML = "text/html; charset=utf-8"
_ELSEWHERE = b64encode(sha256(STYLE_ELSEWHERE.encode()).digest()).decode()
_POLICY = (
    f"default-src 'none'; script-src 'self'; style-src 'self' 'sha256-{_ELSEWHERE}'; font-src 'self'; "
    "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
SAFE_HEADERS = (
    ("Content-Security-Policy", _POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)
_STATUS = {
    200: "200 OK", 303: "303 See Other", 400: "400 Bad Request", 403: "403 Forbidden",
    404: "404 Not Found", 405: "405 Method Not Allowed", 409: "409 Conflict",
    415: "415 Unsupported Media Type", 422: "422 Unprocessable Content", 429: "429 Too Many Requests",
    503: "503 Service Unavailable",
}  # fmt: skip
_PHONE_PACE = (5, 40)
"""A phone asks every two seconds and loads six files at first; this is a second's worth, and at once."""
_ADDRESS_PACE = (200, 2500)
"""Of those who are not in yet: a guest network may show all phones under one address."""
_ALL_PACE = (400, 5000)


class Answer(NamedTuple):
    """What goes back."""

    status: int
    content: bytes = b""
    kind: str = "text/plain; charset=utf-8"
    more: tuple[tuple[str, str], ...] = ()
    lasts: bool = False
    """Whether the phone may keep it: typefaces and looks, which tell nothing of the room."""


class Answering:
    """The application for one room under one code; ``hosts`` are the names by which it may be called."""

    def __init__(
        self, room: Room, code: str, language: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.hosts: Collection[str] = frozenset()
        self.check = secrets.token_urlsafe(16)
        """What the server's own look at itself asks for, so that it is not counted as a phone."""
        self._room = room
        self._place = Place(code, language, secrets.token_urlsafe(12))
        self._clock = clock
        self._of_phone = Pace(*_PHONE_PACE)
        self._of_address = Pace(*_ADDRESS_PACE)
        self._of_all = Pace(*_ALL_PACE)

    def __call__(self, environ: Environment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request, as WSGI has it."""
        try:
            answer = self._answer(environ)
        except Refused as refused:
            self._room.count(refused.why)
            answer = self._refusal(refused.status)
        headers = [
            ("Content-Type", answer.kind),
            ("Content-Length", str(len(answer.content))),
            ("Cache-Control", "private, max-age=3600" if answer.lasts else "no-store"),
        ]
        start_response(_STATUS[answer.status], [*headers, *SAFE_HEADERS, *answer.more])
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else answer.content]

    def refuse(self, why: str) -> None:
        """Count what never became a request."""
        self._room.count(why)

    # --- what is let through

    def _answer(self, environ: Environment) -> Answer:
        if environ.get("HTTP_HOST", "").lower() not in self.hosts:
            raise Refused(400, "other host")
        if secrets.compare_digest(header(environ, "ROOM_CHECK"), self.check.encode()):
            return Answer(200)
        token = cookie_of(environ)
        seated = self._room.knows(token)
        self._keep_pace(token if seated else "", environ.get("REMOTE_ADDR", ""))
        method, name = self._asked(environ)
        if method == "POST":
            return self._posted(environ, name, token)
        answer = self._got(name, token)
        self._room.count(heard=True)
        return answer

    def _keep_pace(self, token: str, address: str) -> None:
        """Refuse who comes too often. A flood of strangers leaves the pace of those who are in alone."""
        now = self._clock()
        if token:
            allowed = self._of_phone.allows(token, now)
        else:
            allowed = self._of_address.allows(address, now) and self._of_all.allows("", now)
        if not allowed:
            raise Refused(429, "too often")

    def _asked(self, environ: Environment) -> tuple[str, str]:
        """The method, and what is asked for beneath the code."""
        method, path = environ["REQUEST_METHOD"], environ.get("PATH_INFO", "")
        if method not in ("GET", "HEAD", "POST"):
            raise Refused(405, "other method")
        code, _, name = path.removeprefix("/").partition("/")
        if len(path) > LONGEST_PATH or not secrets.compare_digest(
            code.upper().encode("utf-8"), self._place.code.encode("utf-8")
        ):
            raise Refused(404, "other code")
        if method != "POST" and environ.get("CONTENT_LENGTH") not in (None, "", "0"):
            raise Refused(400, "malformed")
        return method, name if code == self._place.code else name or "again"

    # --- asking

    def _got(self, name: str, token: str) -> Answer:
        if name == "":
            more = () if token else (self._cookie_header(UNSEATED),)
            return self._page(token, more=more)
        if name == "state":
            return Answer(200, str(self._room.version).encode())
        if name in parts():
            part = parts()[name]
            return Answer(200, part.content, part.kind, lasts=True)
        if name == "again":  # a code that was typed in small letters
            return self._over_there()
        raise Refused(404, "other page")

    # --- sending

    def _posted(self, environ: Environment, name: str, cookie: str) -> Answer:
        if name not in ("join", "vote", "next"):
            raise Refused(404, "other page")
        refuse_other_sites(environ)
        sent = form_of(environ)
        carried = sent.get("phone", "")
        token = carried if carried and not self._room.knows(cookie) else cookie
        if name == "join":
            return self._join(sent.get("form", ""), cookie)
        if name == "vote":
            return self._vote(token, sent, carried)
        self._room.count(heard=True)
        return self._page(token, carried=carried)

    def _join(self, form: str, cookie: str) -> Answer:
        if not secrets.compare_digest(form.encode("utf-8"), self._place.door.encode()):
            raise Refused(403, "other site")
        if self._room.knows(cookie):
            return self._over_there()
        token = self._room.enter()
        if token is None:
            return self._no_seat()
        self._room.count(heard=True)
        if cookie:
            return self._over_there(self._cookie_header(token))
        return self._page(token, carried=token)

    def _no_seat(self) -> Answer:
        if self._room.view("").phase == "ended":
            return self._over_there()
        self._room.count("room full")
        with speaking_in(self._place.language):
            return _html(503, full(self._place))

    def _vote(self, token: str, sent: Mapping[str, str], carried: str) -> Answer:
        outcome = self._room.vote(token, sent.get("form", ""), sent.get("choice", ""))
        if outcome == "in":
            self._room.count(heard=True)
            return self._page(token, carried=carried) if carried else self._over_there()
        if outcome == "nothing chosen":
            self._room.count(heard=True)
        else:
            self._room.count(outcome)
        status = {"nothing chosen": 422, "no seat": 403}.get(outcome, 409)
        return self._page(token, status, outcome, carried=carried)

    # --- answers

    def _page(
        self, token: str, status: int = 200, outcome: str = "", *, carried: str = "",
        more: tuple[tuple[str, str], ...] = (),
    ) -> Answer:  # fmt: skip
        view = self._room.view(token)
        if view.phase == "ended" and token:
            more = (self._cookie_header("", "; Max-Age=0"),)
        with speaking_in(self._place.language):
            said = _became(outcome) if outcome else ""
            notice, wrong = ("", said) if outcome == "nothing chosen" else (said, "")
            text = page(self._place, view, notice, wrong, carried if view.seated else "")
        return _html(status, text, more)

    def _over_there(self, *more: tuple[str, str]) -> Answer:
        return Answer(303, more=(("Location", f"/{self._place.code}"), *more))

    def _cookie_header(self, value: str, more: str = "") -> tuple[str, str]:
        said = f"{COOKIE}={value}; Path=/{self._place.code}; HttpOnly; SameSite=Strict{more}"
        return ("Set-Cookie", said)

    def _refusal(self, status: int) -> Answer:
        more = {405: (("Allow", "GET, HEAD, POST"),), 429: (("Retry-After", "2"),)}.get(status, ())
        if status != 404:
            return Answer(status, _STATUS[status].partition(" ")[2].encode(), more=more)
        with speaking_in(self._place.language):
            return _html(status, elsewhere(self._place.language))


def _became(outcome: str) -> str:
    """What became of a vote that was not taken."""
    if outcome == "nothing chosen":
        return tr("Choose one of these first, then send it.")
    if outcome == "closed":
        return tr("That came too late: the vote was closed already. What you sent before holds.")
    if outcome == "changed too often":
        return tr("This vote was changed very often; what you sent last holds.")
    if outcome == "no seat":
        return tr("This phone is not in the room any more. Join again to vote.")
    return tr("That was sent a second time and changed nothing.")


def _html(status: int, text: str, more: tuple[tuple[str, str], ...] = ()) -> Answer:
    return Answer(status, text.encode("utf-8"), HTML, more)
