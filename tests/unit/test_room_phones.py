"""What an honest phone meets: it joins, votes, changes its vote, with cookies or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.room.ballot import Cast, Room
from dtadesign.room.server import LOOP, RoomServer
from tests.room_phones import BarePhone, question

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def url(room: Room) -> Iterator[str]:
    server = RoomServer(room, "ABCDE", "en")
    yield server.start(LOOP).urls[0]
    server.stop()


@pytest.fixture(params=[True, False], ids=["cookies", "no cookies"])
def phone(url: str, request: pytest.FixtureRequest) -> BarePhone:
    return BarePhone(url, cookies=request.param)


def casts(room: Room) -> list[tuple[str, str]]:
    return [(cast.key, cast.choice) for cast in room.taken()]


def test_a_phone_joins_votes_and_changes_its_vote(room: Room, phone: BarePhone) -> None:
    assert phone.look().heading == "Vote from this phone"
    assert room.joined() == []
    assert phone.join().heading == "You are in"
    room.show(question())
    assert phone.look().heading == question().title
    assert phone.vote("1").heading == "Your vote is in"
    (first,) = room.taken()
    assert first == Cast(room.joined()[0], question().key, "1")
    assert room.voted(question().key) == {first.phone}
    assert phone.vote("2").heading == "Your vote is in"
    assert casts(room) == [(question().key, "2")]
    assert len(room.joined()) == 1


def test_between_questions_and_at_the_end_the_page_says_so(room: Room, phone: BarePhone) -> None:
    phone.join()
    room.show(question())
    phone.look()
    phone.vote("0")
    room.show(None)
    assert phone.look().heading == "This vote is closed"
    room.show(question(turn=2))
    shown = phone.look()
    assert "Second vote, after talking" in shown.text
    assert " checked" not in shown.text
    room.end()
    assert phone.look().heading == "Thank you"
    assert phone.cookie == ""


@pytest.mark.parametrize("choice", ["0", "1", "2", "3", "unknown", "na"])
def test_each_choice_is_taken(room: Room, url: str, choice: str) -> None:
    phone = BarePhone(url)
    phone.join()
    room.show(question())
    phone.look()
    phone.vote(choice)
    assert casts(room) == [(question().key, choice)]


def test_a_form_without_a_choice_comes_back_with_its_fault(room: Room, phone: BarePhone) -> None:
    phone.join()
    room.show(question())
    phone.look()
    back = phone.vote("")
    assert back.status == 422
    assert 'aria-describedby="wrong"' in back.text
    assert casts(room) == []
    assert phone.vote("3").heading == "Your vote is in"


def test_the_room_s_state_changes_only_when_it_moves_on(room: Room, url: str) -> None:
    phone = BarePhone(url)
    phone.join()
    before = phone.version
    assert phone.version == before
    room.show(question())
    assert phone.version != before
    open_now = phone.version
    room.show(question())
    assert phone.version == open_now


def test_a_code_in_small_letters_leads_to_the_room(url: str) -> None:
    got = BarePhone(url.replace("ABCDE", "abcde")).ask("GET")
    assert (got.status, got.headers["Location"]) == (303, "/ABCDE")


def test_what_is_typed_stands_there_to_the_character(room: Room, url: str) -> None:
    from dataclasses import replace

    phone = BarePhone(url)
    phone.join()
    room.show(replace(question(), title='<b>&"', levels=("<script>", "'", "&amp;", "ä")))
    text = phone.look().text
    assert "<b>" not in text
    assert "<script>" not in text
    assert "&lt;b&gt;&amp;&quot;" in text
    assert "&amp;amp;" in text


def test_the_page_s_own_words_are_in_the_room_s_language(room: Room) -> None:
    server = RoomServer(room, "ABCDE", "fr")
    try:
        phone = BarePhone(server.start(LOOP).urls[0])
        phone.join()
        room.show(question())
        text = phone.look().text
    finally:
        server.stop()
    assert '<html lang="en">' in text
    assert '<legend lang="fr" dir="auto">' in text
