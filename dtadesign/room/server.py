"""The server that phones in the room reach: off until it is started, gone when it is stopped.

This is the one place that knows waitress. What waitress leaves open is closed here: a connection
serves one request and lives for seconds, so that whoever opens many and says nothing keeps nobody
out; bodies in chunks are refused; and it can be stopped from another thread at once.
"""

from __future__ import annotations

import logging
import select
import socket
import sys
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask

from dtadesign.errors import NotDone
from dtadesign.languages import speaking_in
from dtadesign.room.addresses import own_addresses
from dtadesign.room.answering import SAFE_HEADERS, Answering
from dtadesign.room.looks import parts
from dtadesign.room.reading import LONGEST_BODY
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.room.ballot import Room

LOOP = "127.0.0.1"
CONNECTIONS = 450
"""Open at once; below what select() of Windows can watch."""
CROWDED = 200
"""So many are open only where a whole room comes at once, or somebody holds them open."""
WAITING = 512
"""Connections that the system keeps until they are taken up."""
REQUEST_WITHIN, IN_A_CROWD, WHERE_FULL, ANSWER_WITHIN = 5.0, 2.0, 0.5, 30.0
"""Seconds from opening until a request has to be complete, and until its answer has to be taken."""
LOOKS_EVERY = 0.25
"""Seconds after which it looks who is late, also where nothing happens."""
LONGEST_HEADER = 8192
THREADS = 4
ENDS_WITHIN = 0.8


class Started(NamedTuple):
    """Where the room is now."""

    urls: tuple[str, ...]
    """What phones can open, the likeliest first; only this computer's own loop without a network."""
    addresses: tuple[str, ...]
    port: int


class RoomServer:
    """Serves one room under one code; stopped, it can be started again."""

    def __init__(self, room: Room, code: str, language: str) -> None:
        self.code = code
        self._language = language
        self._answering = Answering(room, code, language)
        self._listener: _Listener | None = None
        self._thread: Thread | None = None
        self._started: Started | None = None

    def start(self, address: str = "", port: int = 0) -> Started:
        """Listen at this address, or at all of this computer; port 0 is any that is free.

        Returns all addresses to try. Raises `NotDone` where the port is refused.
        """
        self.stop()
        with speaking_in(self._language):
            parts()  # read now what phones will ask for
        given = (address,) if address else _of_one_kind(own_addresses()) or (LOOP,)
        bound = _bound(address or ("0.0.0.0" if "." in given[0] else "::"), port)  # noqa: S104  for the room
        port = bound.getsockname()[1]
        self._answering.hosts = _hosts((*given, LOOP, "localhost"), port)
        self._listener = _Listener(self._answering, bound)
        self._thread = Thread(target=self._listener.run, name="room", daemon=True)
        self._thread.start()
        urls = tuple(f"http://{_in_url(each)}:{port}/{self.code}" for each in given)
        self._started = Started(urls, given, port)
        return self._started

    def stop(self) -> None:
        """End within a second, whoever is connected; nothing of it goes on."""
        listener, thread = self._listener, self._thread
        self._listener = self._thread = self._started = None
        if listener and thread:
            listener.end()
            thread.join(ENDS_WITHIN / 2)

    def reachable(self) -> bool:
        """Whether the server answers at an address of its own within two seconds.

        What a firewall does to others cannot be seen from here; that it closes the port to all can.
        """
        if self._started is None:
            return False
        return any(self._answers(address, self._started.port) for address in self._started.addresses)

    def _answers(self, address: str, port: int) -> bool:
        with closing(HTTPConnection(address, port, timeout=2)) as asking:
            try:
                asking.request("GET", f"/{self.code}/state", headers={"Room-Check": self._answering.check})
                return asking.getresponse().status == 200
            except (OSError, HTTPException):
                return False


def _of_one_kind(addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the first one's kind, IPv4 or IPv6: one socket listens at all of them."""
    return tuple(address for address in addresses if ("." in address) == ("." in addresses[0]))


def _bound(address: str, port: int) -> socket.socket:
    """A socket at this address; on Windows no other program can take it over."""
    bound = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((address, port))
    except (OSError, OverflowError):
        bound.close()
        said = tr(
            "The system refuses port {port} for the phones’ page: another program has it, or it may not "
            "be used. Leave the port out, and a free one is taken."
        )
        raise NotDone(said.format(port=port)) from None
    return bound


def _hosts(names: tuple[str, ...], port: int) -> frozenset[str]:
    """What a browser calls this computer by; the port that all know is left out."""
    bare = {_in_url(name) for name in names}
    return frozenset({f"{name}:{port}" for name in bare} | (bare if port == 80 else set()))


def _in_url(address: str) -> str:
    return f"[{address}]" if ":" in address else address


# --- what waitress leaves open


class _Parser(HTTPRequestParser):
    """Takes one request a connection, and none in chunks."""

    def parse_header(self, header_plus: bytes) -> None:
        """Read the head of a request."""
        super().parse_header(header_plus)
        if self.chunked or "TRANSFER_ENCODING" in self.headers:
            raise ParsingError("chunks are not taken here")
        self.headers["CONNECTION"] = "close"
        self.connection_close = True


class _Malformed(ErrorTask):
    """Says in a word that a request could not be read."""

    def execute(self) -> None:
        """Answer, and count it."""
        error = self.request.error
        self.channel.server.answering.refuse("too long" if error.code in (413, 431) else "malformed")
        body = error.reason.encode()
        self.status = f"{error.code} {error.reason}"
        self.response_headers += [
            *SAFE_HEADERS,
            ("Content-Type", "text/plain"),
            ("Cache-Control", "no-store"),
        ]
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class _Channel(HTTPChannel):
    parser_class = _Parser
    error_task_class = _Malformed

    @property
    def is_idle(self) -> bool:
        """Whether it has neither asked for anything yet nor is being answered."""
        return not (self.requests or self.total_outbufs_len > 0 or self.will_close)

    def writable(self) -> bool:
        """Whether there is something to send that nobody is sending: not while a request is being answered.

        Whoever answers sends by itself and then wakes the loop. Asked meanwhile, the loop went round without
        rest, and kept the one lock that Python has from those who answer: two hundred votes took seconds.
        """
        return bool(self.will_close or (not self.requests and super().writable()))

    def is_late(self, now: float, request_within: float) -> bool:
        """Whether it took too long over its request, or over taking the answer."""
        opened: float = self.creation_time
        return now - opened > (request_within if self.is_idle else ANSWER_WITHIN)


class _Listener(TcpWSGIServer):
    """Accepts connections, and lets go those that say nothing."""

    channel_class = _Channel

    def __init__(self, answering: Answering, bound: socket.socket) -> None:
        self.answering = answering
        host, port = bound.getsockname()[:2]
        adjusted = Adjustments(
            host=host, port=port, threads=THREADS, ident="", backlog=WAITING, log_socket_errors=False,
            connection_limit=CONNECTIONS,
            max_request_header_size=LONGEST_HEADER, max_request_body_size=LONGEST_BODY + 1,
            asyncore_use_poll=hasattr(select, "poll"), clear_untrusted_proxy_headers=False,
        )  # fmt: skip
        adjusted.asyncore_loop_timeout = adjusted.cleanup_interval = LOOKS_EVERY
        logging.getLogger("waitress").setLevel(logging.ERROR)  # a flood is no news for a terminal
        where = (bound.family, bound.type, bound.proto, bound.getsockname())
        super().__init__(answering, _sock=bound, adj=adjusted, sockinfo=where, bind_socket=False)

    def handle_accept(self) -> None:
        """Take up all who wait, as a whole room does, and not one each time round."""
        before = -1
        while before < len(self.active_channels) < CONNECTIONS:
            before = len(self.active_channels)
            super().handle_accept()

    def maintenance(self, now: float) -> None:
        """Let go who is late, and the sooner the more there are."""
        within = IN_A_CROWD if len(self.active_channels) > CROWDED else REQUEST_WITHIN
        within = WHERE_FULL if self.in_connection_overflow else within
        for channel in self.active_channels.values():
            channel.will_close = channel.will_close or channel.is_late(now, within)

    def end(self) -> None:
        """Called from another thread: no request is begun any more, and all connections are closed."""
        self.task_dispatcher.shutdown(timeout=ENDS_WITHIN / 2)
        self.trigger.pull_trigger(self._close_all)

    def _close_all(self) -> None:
        for channel in list(self.active_channels.values()):
            channel.handle_close()
        self.close()
