"""A room with one honest phone in it, to which everything hostile is sent."""

from __future__ import annotations

import socket
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode, urlsplit

from dtadesign.room.ballot import Room
from dtadesign.room.server import LOOP, RoomServer
from tests.room_phones import BarePhone, question

if TYPE_CHECKING:
    from collections.abc import Iterator


class Hall(NamedTuple):
    """A room with one honest phone that has voted 1 and looks at the page."""

    room: Room
    phone: BarePhone
    url: str
    running: RoomServer

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.url)
        return str(parts.hostname), int(parts.port or 0)

    @property
    def state(self) -> tuple[object, ...]:
        """All that may not change."""
        view = self.room.view(self.phone.cookie)
        return (self.room.joined(), self.room.voted(question().key), self.room.version, view)

    def raw(self, sent: bytes) -> bytes:
        """Send bytes as they are; return all that comes back."""
        with socket.create_connection(self.address, timeout=10) as wire:
            with suppress(OSError):
                wire.sendall(sent)
                wire.shutdown(socket.SHUT_WR)
            got = b""
            with suppress(ConnectionResetError):
                while part := wire.recv(65536):
                    got += part
            return got

    def request(self, start: str, *headers: str, body: bytes = b"") -> bytes:
        """A request with the right host, and whatever else is to be wrong."""
        host = urlsplit(self.url).netloc
        lines = [start, f"Host: {host}", *headers, "", ""]
        return self.raw("\r\n".join(lines).encode("latin-1") + body)

    def fields(self, **other: str) -> str:
        """The form that the honest phone would send next."""
        assert self.phone.shown
        return urlencode({"form": self.phone.shown.field("form"), "choice": "3", **other})

    def unchanged(self, before: tuple[object, ...]) -> bool:
        """Whether nothing has changed since, and the honest phone is still served."""
        assert self.phone.look().heading == "Your vote is in"
        return self.state == before and self.room.taken() == []


@contextmanager
def opened_hall() -> Iterator[Hall]:
    """A running server with its room and phone; stopped at the end."""
    room = Room()
    running = RoomServer(room, "ABCDE", "en")
    url = running.start(LOOP).urls[0]
    try:
        phone = BarePhone(url)
        phone.join()
        room.show(question())
        phone.look()
        phone.vote("1")
        room.taken()
        yield Hall(room, phone, url, running)
    finally:
        running.stop()
