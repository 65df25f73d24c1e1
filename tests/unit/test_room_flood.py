"""Too much of anything changes nothing, honest phones are served meanwhile, and nobody is told anything."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

from dtadesign.room import reading, server
from dtadesign.room.ballot import CHANGES_AT_MOST, FORGOTTEN_AFTER, SEATS_GIVEN, Room
from dtadesign.room.pace import KNOWN_AT_MOST, Pace
from tests.room_hall import Hall, opened_hall
from tests.room_phones import BarePhone, question

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = "x" * 5000


@pytest.fixture
def hall() -> Iterator[Hall]:
    with opened_hall() as opened:
        yield opened


# --- too much


@pytest.mark.parametrize("length", [reading.LONGEST_BODY + 1, 5000, 10**9])
def test_long_bodies_are_refused_before_they_are_read(hall: Hall, length: int) -> None:
    before = hall.state
    kind = "Content-Type: application/x-www-form-urlencoded"
    got = hall.request(
        "POST /ABCDE/vote HTTP/1.1", kind, f"Content-Length: {length}", body=b"choice=3&form=" + b"x" * 100
    )
    assert b" 413 " in got.partition(b"\r\n")[0]
    assert hall.unchanged(before)


def test_long_headers_and_paths_are_refused(hall: Hall) -> None:
    before = hall.state
    assert b" 431 " in hall.request("GET /ABCDE HTTP/1.1", f"X: {LONG * 2}").partition(b"\r\n")[0]
    assert b" 431 " in hall.request(f"GET /{LONG * 2} HTTP/1.1").partition(b"\r\n")[0]
    assert b" 404 " in hall.request(f"GET /ABCDE/{LONG[:200]} HTTP/1.1").partition(b"\r\n")[0]
    assert hall.unchanged(before)


def test_no_more_phones_come_in_than_there_is_room_for(hall: Hall) -> None:
    hall.room.limit = 2
    BarePhone(hall.url).join()
    before = hall.state
    turned_away = BarePhone(hall.url).join()
    assert (turned_away.status, turned_away.heading) == (503, "The room is full")
    assert hall.room.stats.refused["room full"] == 1
    assert hall.unchanged(before)


def test_a_silent_phone_that_never_voted_gives_its_seat_to_another() -> None:
    now = [0.0]
    room = Room(limit=2, clock=lambda: now[0])
    voter, silent = room.enter(), room.enter()
    assert voter
    assert silent
    room.show(question())
    assert room.vote(voter, room.view(voter).form, "1") == "in"
    assert room.enter() is None
    now[0] = FORGOTTEN_AFTER + 1
    assert room.enter()
    assert room.knows(voter)
    assert not room.knows(silent)
    assert len(room.joined()) == 2


def test_seats_are_not_given_out_without_end() -> None:
    now = [0.0]
    room = Room(limit=5, clock=lambda: now[0])
    given = set()
    for _ in range(1000):
        now[0] += FORGOTTEN_AFTER + 1
        given.add(room.enter())
    assert len(given - {None}) == SEATS_GIVEN * 5


def test_votes_that_are_changed_without_end_do_not_pile_up() -> None:
    room = Room()
    room.show(question())
    token = room.enter()
    assert token
    for n in range(CHANGES_AT_MOST):
        assert room.vote(token, room.view(token).form, str(n % 4)) == "in"
    assert [cast.choice for cast in room.taken()] == ["3"]
    for _ in range(3):
        assert room.vote(token, room.view(token).form, "0") == "changed too often"
    assert room.taken() == []
    assert room.view(token).choice == "3"
    room.show(question(turn=2))
    assert room.vote(token, room.view(token).form, "0") == "in"


def test_a_phone_that_asks_without_pause_is_slowed_and_others_are_not(hall: Hall) -> None:
    other = BarePhone(hall.url)
    other.join()
    statuses = [hall.phone.ask("GET", "state").status for _ in range(80)]
    assert statuses[0] == 200
    assert statuses[-1] == 429
    assert other.ask("GET", "state").status == 200
    assert hall.room.stats.refused["too often"] > 10


def test_strangers_use_up_only_the_pace_of_strangers(hall: Hall) -> None:
    hall.running._answering._of_address = Pace(0, 20)
    strangers = [BarePhone(hall.url.replace("ABCDE", "QQQQQ")).ask("GET").status for _ in range(30)]
    assert strangers == [404] * 20 + [429] * 10
    assert hall.phone.look().status == 200


def test_the_pace_is_remembered_of_a_bounded_number_of_callers() -> None:
    pace = Pace(1, 2)
    for n in range(KNOWN_AT_MOST * 2):
        assert pace.allows(str(n), 0)
    assert len(pace) == KNOWN_AT_MOST
    assert [pace.allows("a", 0), pace.allows("a", 0), pace.allows("a", 0), pace.allows("a", 1.5)] == [
        True, True, False, True,
    ]  # fmt: skip


# --- connections that say nothing


def silent_connections(hall: Hall, count: int) -> list[socket.socket]:
    return [socket.create_connection(hall.address, timeout=10) for _ in range(count)]


def test_connections_that_say_nothing_keep_nobody_out(hall: Hall) -> None:
    wires = silent_connections(hall, server.CONNECTIONS + 60)
    try:
        start = time.monotonic()
        assert hall.phone.look().heading == "Your vote is in"
        assert time.monotonic() - start < 1
        assert hall.running._listener
        assert len(hall.running._listener.active_channels) < server.CONNECTIONS
    finally:
        for wire in wires:
            wire.close()


def test_a_request_that_comes_in_drops_is_let_go(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "REQUEST_WITHIN", 0.5)
    with socket.create_connection(hall.address, timeout=10) as wire:
        start = time.monotonic()
        gone = False
        while not gone and time.monotonic() - start < 8:
            try:
                wire.sendall(b"x")
                wire.settimeout(0.2)
                gone = wire.recv(1) == b""
            except TimeoutError:
                continue
            except OSError:
                gone = True
        assert gone
    assert hall.phone.look().status == 200


# --- what is told


def test_every_answer_is_closed_to_others_and_tells_nothing_of_the_machine(hall: Hall) -> None:
    stranger = BarePhone(hall.url)
    telling = ("waitress", "python", "traceback", "dtadesign", socket.gethostname().lower())
    answers = [
        hall.phone.ask("GET"), hall.phone.ask("GET", "state"),
        stranger.ask("PUT"), stranger.ask("GET", "none"),
        hall.phone.ask("POST", "vote", hall.fields()), hall.phone.ask("GET", headers={"Host": "x"}),
    ]  # fmt: skip
    for got in answers:
        assert got.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "unsafe" not in got.headers["Content-Security-Policy"]
        assert got.headers["Cache-Control"] == "no-store"
        assert got.headers["X-Content-Type-Options"] == "nosniff"
        assert "Server" not in got.headers
        assert "Access-Control-Allow-Origin" not in got.headers
        said = (got.text + str(got.headers)).lower()
        assert [word for word in telling if word in said] == []
    refused = hall.raw(b"\0\r\n\r\n").lower()
    assert b"content-security-policy" in refused
    assert b"waitress" not in refused


def test_the_secret_is_out_of_reach_of_scripts_and_other_sites(hall: Hall) -> None:
    phone = BarePhone(hall.url)
    got = phone.ask("GET")
    set_cookie = phone.ask("POST", "join", urlencode({"form": got.field("form")})).headers["Set-Cookie"]
    assert "HttpOnly" in set_cookie
    assert "SameSite=Strict" in set_cookie
    assert "Max-Age" not in set_cookie
    assert "Expires" not in set_cookie
    shown = phone.ask("GET").text
    assert phone.cookie not in shown
    assert all(id_ not in shown for id_ in hall.room.joined())


def test_no_phone_is_shown_what_another_voted(hall: Hall) -> None:
    other = BarePhone(hall.url)
    other.join()
    before = other.look().text
    hall.phone.vote("2")
    after = other.look().text
    assert before == after
    hall.room.show(None)
    assert other.look().text == hall.phone.look().text


def test_a_fault_of_our_own_tells_nothing_and_ends_nothing(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(token: str) -> None:
        raise RuntimeError("what only we may know" + token)

    with monkeypatch.context() as broken:
        broken.setattr(hall.room, "view", fails)
        got = hall.phone.ask("GET")
    assert (got.status, got.text) == (500, "Internal Server Error")
    assert "what only we may know" in caplog.text
    assert hall.phone.look().heading == "Your vote is in"
