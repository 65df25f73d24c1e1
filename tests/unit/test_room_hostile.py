"""What a hostile guest sends changes nothing: no seat, no vote, no question."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

from tests.room_hall import Hall, opened_hall
from tests.room_phones import BarePhone, question

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = "x" * 5000


@pytest.fixture
def hall() -> Iterator[Hall]:
    with opened_hall() as opened:
        yield opened


# --- where and as whom


NOWHERE = (
    "", "AAAAA", "AAAAA/state", "AAAAA/vote", "ABCD", "ABCDEF", "ABCDE0", "%00", "..", "favicon.ico",
    "ABCDE/../ABCDE", "ABCDE/etc", "ABCDE/room.py", LONG[:500],
)  # fmt: skip


@pytest.mark.parametrize("path", NOWHERE)
def test_wherever_no_room_is_all_is_alike(hall: Hall, path: str) -> None:
    before = hall.state
    stranger = BarePhone(hall.url.rpartition("/")[0] + "/" + path)
    got, nowhere = stranger.ask("GET"), BarePhone(hall.url.replace("ABCDE", "QQQQQ")).ask("GET")
    assert got.status == 404
    assert got.text == nowhere.text
    assert "ABCDE" not in got.text
    assert hall.unchanged(before)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "", "127.0.0.1:1", "[::1]"])
def test_a_name_that_is_not_this_computer_s_is_refused(hall: Hall, host: str) -> None:
    before = hall.state
    got = hall.phone.ask("POST", "vote", hall.fields(), {"Host": host})
    assert got.status == 400
    assert hall.unchanged(before)
    assert hall.room.stats.refused["other host"] == 1


def test_a_host_named_twice_or_never_is_refused(hall: Hall) -> None:
    before = hall.state
    assert hall.request("GET /ABCDE HTTP/1.1", "Host: evil.example").startswith(b"HTTP/1.1 400")
    assert hall.raw(b"GET /ABCDE HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 400")
    assert hall.raw(b"GET /ABCDE HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.0 400")
    assert hall.unchanged(before)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1"},
        {"Referer": "http://evil.example/ABCDE"},
    ],
)
def test_another_site_cannot_vote_for_a_phone(hall: Hall, headers: dict[str, str]) -> None:
    before = hall.state
    assert hall.phone.ask("POST", "vote", hall.fields(), headers).status == 403
    assert hall.unchanged(before)


def test_another_site_cannot_make_a_phone_join(hall: Hall) -> None:
    before = hall.state
    for number in ("", "guess", "ä"):
        assert BarePhone(hall.url).ask("POST", "join", urlencode({"form": number})).status == 403
    assert hall.unchanged(before)


@pytest.mark.parametrize("token", ["", "guess", "new", LONG[:1500], '"', "a;b=c"])
def test_a_secret_cannot_be_guessed(hall: Hall, token: str) -> None:
    before = hall.state
    stranger = BarePhone(hall.url, cookie=token)
    assert stranger.ask("POST", "vote", hall.fields(phone=token)).status == 403
    assert hall.unchanged(before)


# --- again, and too late


def test_a_form_that_was_sent_before_is_refused(hall: Hall) -> None:
    again = hall.fields()
    assert hall.phone.ask("POST", "vote", again).status == 303
    assert [cast.choice for cast in hall.room.taken()] == ["3"]
    before = hall.state
    got = hall.phone.ask("POST", "vote", again.replace("choice=3", "choice=0"))
    assert got.status == 409
    assert "changed nothing" in got.text
    assert hall.unchanged(before)
    assert hall.room.stats.refused["replayed"] == 1


def test_an_older_form_is_refused_after_a_newer_was_sent(hall: Hall) -> None:
    older = hall.fields()
    hall.phone.look()
    hall.phone.vote("2")
    hall.room.taken()
    before = hall.state
    assert hall.phone.ask("POST", "vote", older).status == 409
    assert hall.unchanged(before)


def test_a_vote_for_a_closed_question_is_refused(hall: Hall) -> None:
    late = hall.fields()
    hall.room.show(None)
    before = hall.state
    got = hall.phone.ask("POST", "vote", late)
    assert got.status == 409
    assert "too late" in got.text
    assert hall.state == before
    hall.room.show(question(turn=2))
    got = hall.phone.ask("POST", "vote", late)
    assert got.status == 409
    assert "too late" in got.text
    assert hall.room.taken() == []
    assert hall.room.voted(question(turn=2).key) == frozenset()


def test_the_form_of_one_phone_does_not_serve_another(hall: Hall) -> None:
    other = BarePhone(hall.url)
    other.join()
    before = hall.state
    assert other.ask("POST", "vote", hall.fields()).status == 409
    assert hall.unchanged(before)


@pytest.mark.parametrize("choice", ["4", "-1", "00", "null", "2 ", "\u0662", LONG[:1000]])
def test_no_other_choice_is_taken(hall: Hall, choice: str) -> None:
    before = hall.state
    assert hall.phone.ask("POST", "vote", hall.fields(choice=choice)).status == 422
    assert hall.unchanged(before)


# --- malformed


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "BREW"])
def test_other_methods_are_refused(hall: Hall, method: str) -> None:
    before = hall.state
    assert b" 405 " in hall.request(f"{method} /ABCDE HTTP/1.1").partition(b"\r\n")[0]
    assert hall.unchanged(before)


@pytest.mark.parametrize("kind", ["", "text/plain", "application/json", "multipart/form-data; boundary=x"])
def test_other_types_are_refused(hall: Hall, kind: str) -> None:
    before = hall.state
    assert hall.phone.ask("POST", "vote", hall.fields(), {"Content-Type": kind}).status == 415
    assert hall.unchanged(before)


@pytest.mark.parametrize(
    "body",
    ["form", "form=1&form=2", "form=1&choice=1&phone=1&more=1", "form=1&other=1", "choice=%ff&form=1",
     "=", "&&&", "form=%zz&choice", "choice=1&choice=1"],
)  # fmt: skip
def test_malformed_forms_are_refused(hall: Hall, body: str) -> None:
    before = hall.state
    assert hall.phone.ask("POST", "vote", body).status == 400
    assert hall.unchanged(before)


def test_a_body_that_is_not_ascii_is_refused(hall: Hall) -> None:
    before = hall.state
    kind = "Content-Type: application/x-www-form-urlencoded"
    got = hall.request("POST /ABCDE/vote HTTP/1.1", kind, "Content-Length: 3", body=b"a=\xff")
    assert b" 400 " in got.partition(b"\r\n")[0]
    assert hall.unchanged(before)


@pytest.mark.parametrize(
    "sent",
    [
        b"\r\n\r\n", b"\0" * 100, b"GET\r\n\r\n", b"GET /ABCDE\r\n\r\n", b"GET /ABCDE HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01",
        b"GET /ABCDE HTTP/1.1\r\nHost : x\r\n\r\n", b"GET /ABCDE HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
        b"POST /ABCDE/vote HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /ABCDE/vote HTTP/1.1\r\nContent-Length: 1, 2\r\n\r\nab",
        b"POST /ABCDE/vote HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
    ],
)  # fmt: skip
def test_what_is_no_request_is_refused(hall: Hall, sent: bytes) -> None:
    before = hall.state
    got = hall.raw(sent)
    assert got == b"" or got.split(b" ")[1][:1] == b"4", got
    assert hall.unchanged(before)


@pytest.mark.parametrize("encoding", ["chunked", "gzip, chunked", "identity", "xchunked"])
def test_bodies_in_chunks_are_refused(hall: Hall, encoding: str) -> None:
    before = hall.state
    chunk = hall.fields().encode()
    cookie = f"Cookie: room={hall.phone.cookie}"
    got = hall.request(
        "POST /ABCDE/vote HTTP/1.1", cookie, f"Transfer-Encoding: {encoding}",
        "Content-Type: application/x-www-form-urlencoded",
        body=f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n0\r\n\r\n",
    )  # fmt: skip
    assert got.split(b" ")[1] in (b"400", b"501")
    assert hall.unchanged(before)


def test_a_body_with_a_question_for_the_page_is_refused(hall: Hall) -> None:
    before = hall.state
    got = hall.request("GET /ABCDE HTTP/1.1", "Content-Length: 3", body=b"a=b")
    assert b" 400 " in got.partition(b"\r\n")[0]
    assert hall.unchanged(before)


def test_a_second_request_on_the_same_connection_is_not_read(hall: Hall) -> None:
    before = hall.state
    body = hall.fields()
    smuggled = (
        f"POST /ABCDE/vote HTTP/1.1\r\nHost: {hall.phone.host}\r\nCookie: room={hall.phone.cookie}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    )
    got = hall.request("GET /ABCDE/state HTTP/1.1", "Connection: keep-alive", body=smuggled.encode())
    assert got.count(b"HTTP/1.1") == 1
    assert hall.unchanged(before)
