"""A crowd before a room, in a process of its own: `python -m tests.room_crowd URL COUNT`, or a flood.

It reads one word a line (load, join, look, vote) and lets all phones do it at once, each over real sockets;
back comes one line of JSON with the seconds each phone took, and what went wrong. With `flood` as the
count it sends the worst it can until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

FORM = re.compile(r'name="form" value="([^"]*)"')
SET = re.compile(r"Set-Cookie: room=([^;]+)")


class CrowdPhone:
    """A phone that does what the page in a browser does."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.host, self.port, self.base = str(parts.hostname), int(parts.port or 80), parts.path
        self.cookie = self.form = self.version = ""

    async def ask(self, method: str, path: str = "", body: str = "") -> tuple[int, str]:
        """One request over a connection of its own."""
        reader, writer = await asyncio.open_connection(self.host, self.port)
        kind = "Content-Type: application/x-www-form-urlencoded\r\n" if body else ""
        writer.write(
            f"{method} {self.base}{path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n{kind}"
            f"Cookie: room={self.cookie}\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()
        )
        got = (await reader.read()).decode("latin-1")
        writer.close()
        if kept := SET.search(got):
            self.cookie = kept.group(1)
        if form := FORM.search(got):
            self.form = form.group(1)
        return int(got[9:12] or "0"), got

    async def join(self) -> bool:
        """Open the page, join, and see that one is in."""
        await self.ask("GET")
        status, _ = await self.ask("POST", "/join", urlencode({"form": self.form}))
        return status == 303 and "You are in" in (await self.ask("GET"))[1]

    async def load(self) -> bool:
        """What a browser loads besides the page, once: looks, script and typefaces."""
        names = re.findall(r'"([\w.-]+[.]woff2)"', (await self.ask("GET", "/room.css"))[1])
        return all([(await self.ask("GET", f"/{name}"))[0] == 200 for name in ("room.js", *names)])

    async def look(self) -> bool:
        """Ask whether the room has moved on, and load the question."""
        status, _ = await self.ask("GET", "/state")
        return status == 200 and 'type="radio"' in (await self.ask("GET"))[1]

    async def vote(self) -> bool:
        """Send a vote, and see that it is in."""
        status, _ = await self.ask("POST", "/vote", urlencode({"form": self.form, "choice": "2"}))
        return status == 303 and "Your vote is in" in (await self.ask("GET"))[1]


async def timed(act: Callable[[], Coroutine[None, None, bool]]) -> float:
    """The seconds it took, or -1 where it did not come out as it should."""
    start = time.perf_counter()
    try:
        came_out = await act()
    except OSError as error:
        came_out, said = False, repr(error)
    else:
        said = "another answer"
    if not came_out:
        sys.stderr.write(f"{act.__name__}: {said}\n")
    return time.perf_counter() - start if came_out else -1


async def crowd(url: str, count: int) -> None:
    """So many phones, which do the same at once."""
    phones = [CrowdPhone(url) for _ in range(count)]
    while word := (await asyncio.to_thread(sys.stdin.readline)).strip():
        took = await asyncio.gather(*(timed(getattr(phone, word)) for phone in phones))
        sys.stdout.write(json.dumps(took) + "\n")
        sys.stdout.flush()


async def flood(url: str) -> None:
    """Wrong codes, broken requests, and connections that say nothing, as fast as it goes."""
    parts = urlsplit(url)
    worst = (b"GET /QQQQQ HTTP/1.1\r\nHost: a\r\n\r\n", b"\0" * 9000, b"POST ", b"")
    done = asyncio.Event()

    async def one(number: int) -> None:
        while not done.is_set():
            try:
                reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
                writer.write(worst[number % len(worst)])
                await asyncio.wait_for(reader.read(), 1)
                writer.close()
            except (OSError, TimeoutError):
                continue

    async def until_told() -> None:
        await asyncio.to_thread(sys.stdin.readline)
        done.set()

    sys.stdout.write("flooding\n")
    sys.stdout.flush()
    await asyncio.gather(until_told(), *(one(n) for n in range(400)))


if __name__ == "__main__":
    asyncio.run(flood(sys.argv[1]) if sys.argv[2] == "flood" else crowd(sys.argv[1], int(sys.argv[2])))
