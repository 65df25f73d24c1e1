"""The phones' page in Chromium: by script and without, by keys alone, small, dark, and as it is read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.drawing.tokens import tokens
from dtadesign.room.ballot import Room
from dtadesign.room.server import LOOP, RoomServer
from tests.browser import browser
from tests.room_phones import LEVELS, ChromiumPhone, phones, question

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.outside

TITLE, ASKED = question().title, question().question
CONTRASTS = """(() => {
  const light = (c) => {
    const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map((v) => v / 255)
      .map((v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if (!c.startsWith("rgba(0, 0, 0, 0")) return c;
    }
  };
  const spoken = [...document.body.querySelectorAll("*")].filter((e) => e.checkVisibility()
    && !e.classList.contains("aside") && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  return spoken.map((e) => {
    const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
    return [e.innerText, (a + .05) / (b + .05)];
  });
})()"""
SMALL = """[...document.querySelectorAll("button, summary, label, a")].filter((e) => e.checkVisibility())
  .map((e) => [e.innerText, e.getBoundingClientRect()]).filter(([, box]) => box.height < 44 || box.width < 44)
  .map(([text]) => text)"""


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def url(room: Room) -> Iterator[str]:
    """As phones reach it: by an address in the network, which browsers trust less than their own loop."""
    server = RoomServer(room, "KH7RM", "en")
    yield server.start().urls[0]
    server.stop()


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[ChromiumPhone]:
    with phones(tmp_path, 1) as (one,):
        yield one


def choices(room: Room) -> list[str]:
    return [cast.choice for cast in room.taken()]


def pages(phone: ChromiumPhone, room: Room, url: str) -> Iterator[str]:
    """Each page in turn, by its heading."""
    phone.open(url)
    yield "Vote from this phone"
    phone.join(url)
    yield "You are in"
    room.show(question())
    phone.wait_for_question(TITLE)
    yield TITLE
    phone.press_button("Send my vote")
    phone.until("document.getElementById('wrong')")
    yield TITLE
    phone.vote("2")
    yield "Your vote is in"
    phone.press_button("Change my vote")
    phone.until("document.querySelector('details[open]')")
    yield "Your vote is in"
    room.show(None)
    phone.wait_for("This vote is closed")
    yield "This vote is closed"
    room.end()
    phone.wait_for("Thank you")
    yield "Thank you"


def test_four_phones_join_wait_vote_and_change(room: Room, url: str, tmp_path: Path) -> None:
    with phones(tmp_path) as four:
        for phone in four:
            phone.join(url)
        assert len(set(room.joined())) == 4
        room.show(question())
        for phone, choice in zip(four, ("0", "1", "unknown", "na"), strict=True):
            phone.wait_for_question(TITLE)
            phone.vote(choice)
        assert [cast.phone for cast in room.taken()] == room.joined()
        four[1].change("3")
        assert [(cast.phone, cast.choice) for cast in room.taken()] == [(room.joined()[1], "3")]
        room.show(question(turn=2))
        for phone in four:
            phone.wait_for_question(TITLE)
            assert phone.run("document.querySelector('.above').innerText").endswith(
                "Second vote, after talking"
            )
        room.show(None)
        for phone in four:
            phone.wait_for("This vote is closed")
    assert room.stats.refused == {}


def test_each_page_is_read_out_with_its_landmarks_and_one_heading(
    phone: ChromiumPhone, room: Room, url: str
) -> None:
    seen = []
    for heading in pages(phone, room, url):
        seen.append(heading)
        tree = phone.tree
        named = [(role, name) for role, name, _ in tree]
        assert ("RootWebArea", heading) in named
        assert phone.run("[...document.querySelectorAll('h1')].map((e) => e.innerText)") == [heading]
        assert ("heading", heading) in named
        for landmark in ("main", "contentinfo", "status"):
            assert sum(role == landmark for role, _ in named) == 1
        acts = {"radio", "button", "link", "textbox", "DisclosureTriangle"}
        assert [pair for pair in named if pair[0] in acts and not pair[1].strip()] == []
        assert phone.run("document.documentElement.lang") == "en"
        assert not [name for role, name in named if role in acts and name == "Next"]
    assert len(seen) == 8


def test_a_question_is_a_named_group_of_six_named_choices(phone: ChromiumPhone, room: Room, url: str) -> None:
    phone.join(url)
    room.show(question())
    phone.wait_for_question(TITLE)
    tree = phone.tree
    radios = [name for role, name, _ in tree if role == "radio"]
    assert radios[:4] == [f"{n} {text}" for n, text in enumerate(LEVELS)]
    assert radios[4:] == ["I cannot tell from the case", "It does not apply"]
    assert ("group", ASKED, "") in tree
    phone.press_button("Send my vote")
    phone.until("document.getElementById('wrong')")
    assert ("group", ASKED, "Choose one of these first, then send it.") in phone.tree
    assert phone.run("document.activeElement.id") == "wrong"


def test_after_each_change_one_reads_on_at_the_heading_and_the_vote_is_told(
    phone: ChromiumPhone, room: Room, url: str
) -> None:
    focused, told = "document.activeElement.tagName", "document.getElementById('said').innerText"
    phone.join(url)
    room.show(question())
    phone.wait_for_question(TITLE)
    assert phone.run(focused) == "H1"
    phone.vote("2")
    assert phone.run(focused) == "H1"
    assert phone.run(told) == "Your vote is in: 2."
    phone.change("na")
    assert phone.run(told) == "Your vote is in: It does not apply."
    room.show(None)
    phone.wait_for("This vote is closed")
    assert phone.run(focused) == "H1"
    assert phone.run(told) == ""
    assert choices(room) == ["na"]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_everything_is_done_by_keys_alone(room: Room, url: str, tmp_path: Path, *, script: bool) -> None:
    with browser(tmp_path) as shared:
        phone = ChromiumPhone(shared, script=script)
        phone.open(url)
        for key in ("Tab", "Enter"):
            phone.press(key)
        phone.wait_for("You are in")
        room.show(question())
        if script:
            phone.wait_for_question(TITLE)
        else:
            for key in ("Tab", "Enter"):
                phone.press(key)
            phone.wait_for_question(TITLE)
        for key in ("Tab", " ", "ArrowDown", "ArrowDown", "Tab", "Enter"):
            phone.press(key)
        phone.wait_for("Your vote is in")
        assert choices(room) == ["2"]
        for key in ("Tab", "Enter", "Tab", "ArrowUp", "Tab", "Enter"):
            phone.press(key)
        phone.until("document.querySelector('.chosen .numeral').innerText === '1'")
        assert choices(room) == ["1"]


def test_it_works_with_scripts_turned_off(room: Room, url: str, tmp_path: Path) -> None:
    with browser(tmp_path) as shared:
        phone = ChromiumPhone(shared, script=False)
        phone.join(url)
        room.show(question())
        phone.press_button("Next")
        phone.wait_for_question(TITLE)
        phone.press_button("Send my vote")
        phone.until("document.getElementById('wrong')")
        phone.vote("3")
        phone.change("0")
        assert choices(room) == ["0"]
        room.show(None)
        phone.press_button("Next")
        phone.wait_for("This vote is closed")
        room.end()
        phone.press_button("Next")
        phone.wait_for("Thank you")
        assert phone.ask("Network.getCookies", urls=[url])["cookies"] == []


def test_it_works_without_cookies(phone: ChromiumPhone, room: Room, url: str) -> None:
    phone.open(url)
    phone.ask("Network.clearBrowserCookies")
    phone.press_button("Join")
    phone.wait_for("You are in")
    room.show(question())
    phone.wait_for_question(TITLE)
    phone.vote("1")
    phone.change("2")
    room.show(question(turn=2))
    phone.wait_for_question(TITLE)
    assert phone.ask("Network.getCookies", urls=[url])["cookies"] == []
    assert choices(room) == ["2"]
    assert len(room.joined()) == 1


def test_a_phone_says_when_the_room_cannot_be_reached(phone: ChromiumPhone, room: Room) -> None:
    server = RoomServer(room, "KH7RM", "en")
    phone.join(server.start(LOOP).urls[0])
    server.stop()
    phone.until("document.getElementById('said').innerText.startsWith('The room cannot be reached')")
    assert phone.run("document.getElementById('said').checkVisibility()")
    phone.until("document.getElementById('said').innerText.startsWith('The room is closed')")


def test_a_wrong_code_is_met_by_a_page_that_can_be_read(phone: ChromiumPhone, url: str) -> None:
    phone.open(url.replace("KH7RM", "QQQQQ"))
    assert phone.heading == "Nothing is here"
    assert phone.run("getComputedStyle(document.querySelector('h1')).fontWeight") == "600"
    assert ("main", "") in [(role, name) for role, name, _ in phone.tree]


def test_what_comes_too_late_is_said_above_the_question_that_is_open_now(
    room: Room, url: str, tmp_path: Path
) -> None:
    with browser(tmp_path) as shared:
        phone = ChromiumPhone(shared, script=False)
        phone.join(url)
        room.show(question())
        phone.press_button("Next")
        phone.wait_for_question(TITLE)
        phone.choose("3")
        room.show(question(turn=2))
        phone.press_button("Send my vote")
        phone.until("document.querySelector('[role=alert]')")
        assert phone.run("document.querySelector('[role=alert]').innerText").startswith("That came too late")
        assert phone.run("document.querySelectorAll('input:checked').length") == 0
    assert choices(room) == []


@pytest.mark.parametrize(
    ("width", "height"), [(320, 568), (320, 256), (1280, 800)], ids=["small", "400 %", "wide"]
)
def test_nothing_stands_out_at_the_side_and_all_can_be_pressed(
    phone: ChromiumPhone, room: Room, url: str, width: int, height: int
) -> None:
    phone.resize(width, height)
    for heading in pages(phone, room, url):
        assert phone.run("document.documentElement.scrollWidth") <= width, heading
        assert phone.run(SMALL) == [], heading
        assert phone.run("document.querySelector('main').getBoundingClientRect().width") <= width


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [("light", "no-preference", "light"), ("dark", "no-preference", "dark"), ("dark", "more", "contrast")],
)
def test_it_takes_on_what_the_phone_is_set_to_and_can_be_read(
    phone: ChromiumPhone, room: Room, url: str, scheme: str, contrast: str, theme: str
) -> None:
    phone.prefers(color_scheme=scheme, contrast=contrast)
    page = tokens().colour[theme]["page"]
    red, green, blue = (int(page[at : at + 2], 16) for at in (1, 3, 5))
    for heading in pages(phone, room, url):
        ground = phone.run("getComputedStyle(document.documentElement).backgroundColor")
        assert ground == f"rgb({red}, {green}, {blue})"
        ratios = phone.run(CONTRASTS)
        assert len(ratios) >= 3
        assert [(words, ratio) for words, ratio in ratios if ratio < 4.5] == [], heading


def test_nothing_moves_where_that_is_asked_for(phone: ChromiumPhone, room: Room, url: str) -> None:
    moving = (
        "[...document.querySelectorAll('*')].some((e) => getComputedStyle(e).transitionDuration !== '0s')"
    )
    phone.join(url)
    room.show(question())
    phone.wait_for_question(TITLE)
    assert phone.run(moving)
    phone.prefers(reduced_motion="reduce")
    assert not phone.run(moving)


def test_the_typefaces_are_ours(phone: ChromiumPhone, room: Room, url: str) -> None:
    phone.join(url)
    room.show(question())
    phone.wait_for_question(TITLE)
    phone.until("[...document.fonts].filter((face) => face.status === 'loaded').length === 3")
