"""Opening and closing the room: addresses, the code, what is wrong, and the end within a second."""

from __future__ import annotations

import socket
import threading
import time
from ipaddress import ip_address
from urllib.parse import urlsplit

import pytest

from dtadesign.errors import NotDone
from dtadesign.room import addresses, server
from dtadesign.room.addresses import own_addresses
from dtadesign.room.ballot import Room, Stats
from dtadesign.room.code import LENGTH, SIGNS, new_code, qr_matrix
from dtadesign.room.server import LOOP, RoomServer
from dtadesign.room.trouble import PATIENCE, SILENCE, what_is_wrong
from tests.room_phones import BarePhone, question
from tests.test_architecture import importers_of, modules_after

HERE = ("192.168.0.7",)


def stats(phones: int = 0, requests: int = 0, last: float | None = None, **refused: int) -> Stats:
    return Stats(phones, requests, {name.replace("_", " "): count for name, count in refused.items()}, last)


def room_threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name == "room" or t.name.startswith("waitress")]


def test_it_ends_within_a_second_with_phones_connected_and_leaves_no_thread() -> None:
    room = Room()
    running = RoomServer(room, "ABCDE", "en")
    url = running.start(LOOP).urls[0]
    phone = BarePhone(url)
    phone.join()
    where = urlsplit(url)
    wires = [socket.create_connection((str(where.hostname), int(where.port or 0))) for _ in range(20)]
    for wire in wires[:10]:
        wire.sendall(b"POST /ABCDE/vote HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf")
    assert room_threads()
    start = time.monotonic()
    running.stop()
    assert time.monotonic() - start < 1
    while room_threads():
        assert time.monotonic() - start < 1.5, room_threads()
        time.sleep(0.01)
    for wire in wires:
        wire.close()
    with pytest.raises(OSError, match="refused"):
        phone.look()


def test_nothing_listens_before_it_is_started_or_after_it_is_stopped_and_it_can_start_again() -> None:
    running = RoomServer(Room(), "ABCDE", "en")
    assert not running.reachable()
    running.stop()
    for _ in range(2):
        started = running.start(LOOP)
        assert running.reachable()
        assert BarePhone(started.urls[0]).look().status == 200
        running.stop()
        assert not running.reachable()


def test_its_own_look_at_itself_is_not_taken_for_a_phone() -> None:
    room = Room()
    running = RoomServer(room, "ABCDE", "en")
    running.start(LOOP)
    try:
        assert running.reachable()
        assert room.stats == Stats(0, 0, {}, None)
    finally:
        running.stop()


def test_a_port_that_is_taken_is_said() -> None:
    with socket.socket() as taken:
        taken.bind((LOOP, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(NotDone, match=f"refuses port {port}"):
            RoomServer(Room(), "ABCDE", "en").start(LOOP, port)
    with pytest.raises(NotDone, match="refuses port 70000"):
        RoomServer(Room(), "ABCDE", "en").start(LOOP, 70000)
    assert room_threads() == []


def test_every_address_of_several_networks_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "own_addresses", lambda: ("192.168.0.7", "10.0.0.3", "fd00::7"))
    running = RoomServer(Room(), "ABCDE", "en")
    started = running.start()
    running.stop()
    assert started.urls == tuple(f"http://{a}:{started.port}/ABCDE" for a in ("192.168.0.7", "10.0.0.3"))


def test_without_a_network_only_this_computer_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "own_addresses", tuple)
    running = RoomServer(Room(), "ABCDE", "en")
    started = running.start()
    running.stop()
    assert started.addresses == (LOOP,)
    assert "reaches only itself" in what_is_wrong(stats(), started.addresses, 0)


def test_private_addresses_come_first_and_the_loop_never(monkeypatch: pytest.MonkeyPatch) -> None:
    ways = [
        "8.8.4.4",
        "fd00::7",
        "127.0.0.1",
        "169.254.3.4",
        "fe80::1%eth0",
        "::1",
        "192.168.0.7",
        "10.0.0.3",
    ]
    monkeypatch.setattr(addresses, "_on_the_way_to", lambda *_: ways)
    monkeypatch.setattr(addresses, "_by_name", lambda: ["10.0.0.3", "127.0.1.1"])
    assert own_addresses() == ("192.168.0.7", "10.0.0.3", "8.8.4.4", "fd00::7")


def test_this_computer_s_addresses_are_its_own() -> None:
    for address in own_addresses():
        family = socket.AF_INET6 if ip_address(address).version == 6 else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as bound:
            bound.bind((address, 0))


def test_codes_are_short_differ_and_hold_no_sign_twice_alike() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert {len(code) for code in codes} == {LENGTH}
    assert set("".join(codes)) <= set(SIGNS)
    assert all(len(pair & set(SIGNS)) <= 1 for pair in map(set, ("0OQD"[:2], "1IL", "2Z", "5S", "8B")))


def test_the_qr_code_is_square_with_its_three_eyes() -> None:
    url = "http://192.168.100.100:65535/ABCDE"
    matrix = qr_matrix(url)
    size = len(matrix)
    assert {len(row) for row in matrix} == {size}
    assert size in {25, 29}
    eye = (True,) * 7
    assert matrix[0][:7] == matrix[0][-7:] == matrix[-1][:7] == eye
    assert matrix[1][:7] == (True, False, False, False, False, False, True)
    assert qr_matrix(url) == matrix
    assert qr_matrix(url.lower()) != matrix


@pytest.mark.parametrize(
    ("given", "where", "seconds", "said"),
    [
        (stats(), (), 0, "in no network"),
        (stats(), (LOOP,), 0, "reaches only itself"),
        (stats(), HERE, PATIENCE - 1, ""),
        (stats(), HERE, PATIENCE, "Guest networks often keep devices apart"),
        (stats(requests=3, other_code=3), HERE, 60, "another code"),
        (stats(requests=3, other_host=2, other_code=1), HERE, 60, "another address"),
        (stats(requests=900, too_often=900), HERE, 60, "turned away"),
        (stats(requests=1, last=3), HERE, 60, ""),
        (stats(phones=12, requests=90, last=1), HERE, 600, ""),
        (stats(phones=12, requests=90, last=SILENCE + 1), HERE, 600, "No phone was heard for 16 seconds"),
        (stats(phones=250, requests=900, last=1, room_full=3), HERE, 600, "room is full: 250 phones are in"),
    ],
)
def test_what_is_wrong_is_said(given: Stats, where: tuple[str, ...], seconds: float, said: str) -> None:
    found = what_is_wrong(given, where, seconds)
    assert said in found
    assert bool(found) == bool(said)


def test_what_keeps_phones_apart_names_the_other_ways_and_a_hotspot() -> None:
    for given, where in ((stats(), HERE), (stats(), ()), (stats(requests=9, malformed=9), HERE)):
        said = what_is_wrong(given, where, 60)
        assert "Paper, the form and files" in said
        assert "hotspot of your own" in said


def test_a_firewall_is_named_where_the_server_does_not_answer_itself() -> None:
    assert "firewall" in what_is_wrong(stats(), HERE, 0, reachable=False)


def test_the_stats_tell_who_came_and_why_somebody_was_turned_away() -> None:
    room = Room()
    running = RoomServer(room, "ABCDE", "en")
    url = running.start(LOOP).urls[0]
    try:
        BarePhone(url.replace("ABCDE", "QQQQQ")).ask("GET")
        assert room.stats == Stats(0, 1, {"other code": 1}, None)
        BarePhone(url).join()
        room.show(question())
        now = room.stats
    finally:
        running.stop()
    assert (now.phones, now.refused) == (1, {"other code": 1})
    assert now.last_contact is not None
    assert now.last_contact < 5


def test_the_web_is_loaded_only_once_a_room_is_opened() -> None:
    outside = {"waitress", "segno"}
    assert not outside & modules_after("import dtadesign.cli, dtadesign.room.ballot, dtadesign.room.trouble")
    assert not {"segno", "asyncio"} & modules_after("import dtadesign.room.server")
    assert [path.name for path in importers_of("waitress")] == ["server.py"]
    assert [path.name for path in importers_of("segno")] == ["code.py"]
