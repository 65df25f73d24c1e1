"""What a request says: its cookie, its form, from which site it comes. Nothing in it is believed."""

from __future__ import annotations

from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Environment = Mapping[str, Any]
LONGEST_BODY = 2048
COOKIE = "room"
_FORM = "application/x-www-form-urlencoded"


class Refused(Exception):
    """A request is turned away: with which status, and why, in a word for the statistics."""

    def __init__(self, status: int, why: str) -> None:
        self.status = status
        self.why = why
        super().__init__(why)


def header(environ: Environment, name: str) -> bytes:
    """A header of the request, as bytes to be compared; empty where it is missing."""
    return str(environ.get(f"HTTP_{name}", "")).encode("utf-8", "replace")


def cookie_of(environ: Environment) -> str:
    """The secret that the phone keeps; empty where it keeps none."""
    try:
        kept = SimpleCookie(environ.get("HTTP_COOKIE", "")).get(COOKIE)
    except CookieError:
        return ""
    return kept.value if kept else ""


def refuse_other_sites(environ: Environment) -> None:
    """Refuse what a browser says another site sends; what says nothing still has to bring a number."""
    own = f"http://{environ['HTTP_HOST'].lower()}"
    origin, referer = environ.get("HTTP_ORIGIN"), environ.get("HTTP_REFERER")
    came_from = urlsplit(referer) if referer and origin is None else None
    named = origin if came_from is None else f"{came_from.scheme}://{came_from.netloc}"
    if named is not None and named.lower() != own:
        raise Refused(403, "other site")


def form_of(environ: Environment) -> Mapping[str, str]:
    """The fields that were sent; only the forms of the page itself pass."""
    if environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower() != _FORM:
        raise Refused(415, "malformed")
    try:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if length > LONGEST_BODY:
            raise Refused(400, "too long")
        body = environ["wsgi.input"].read(length).decode("ascii")
        pairs = parse_qsl(
            body, keep_blank_values=True, strict_parsing=bool(body), errors="strict", max_num_fields=3
        )
    except ValueError:
        raise Refused(400, "malformed") from None
    sent = dict(pairs)
    if len(sent) != len(pairs) or not sent.keys() <= {"form", "choice", "phone"}:
        raise Refused(400, "malformed")
    return sent
