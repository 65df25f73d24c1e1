"""Phones for tests of the room: by bare requests, or four real ones in a Chromium."""

from __future__ import annotations

import json
import re
import time
from base64 import b64decode
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from dtadesign.room.ballot import Question
from tests.browser import LONGEST, browser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from tests.browser import Browser

LEVELS = (
    "Untested, or known to agree with and elaborate such content.",
    "Single questions were tried by the team.",
    "A written test set with several turns was passed, made with people with lived experience.",
    "As level 2, run by someone outside the team, and real conversations are sampled with consent.",
)


def question(number: int = 4, turn: int = 1) -> Question:
    """A question as a workshop asks it."""
    return Question(
        key=f"0/GAI-{number}/{turn}",
        number=number,
        of=10,
        round=turn,
        title="Does not feed delusions or elevated mood",
        question="Has the agent passed written, multi-turn tests on delusional content and elevated mood?",
        levels=LEVELS,
    )


@dataclass
class Got:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def heading(self) -> str:
        found = re.search(r"<h1[^>]*>([^<]*)</h1>", self.text)
        return found.group(1) if found else ""

    def field(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.text)
        return found.group(1) if found else ""


@dataclass
class BarePhone:
    """A phone without a browser: one connection a request, cookies kept where it is told to.

    One that is ``patient`` asks again where it was told that it asks too often, as people are slower.
    """

    url: str
    cookies: bool = True
    patient: bool = False
    cookie: str = ""
    shown: Got | None = None
    host: str = field(init=False)
    base: str = field(init=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        self.host, self.base = parts.netloc, parts.path

    def ask(
        self, method: str, name: str = "", body: str | None = None, headers: Mapping[str, str] | None = None
    ) -> Got:
        """One request beneath the code and its answer."""
        sent = {"Cookie": f"room={self.cookie}"} if self.cookie else {}
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        connection = HTTPConnection(self.host, timeout=10)
        path = self.base + (f"/{name}" if name else "")
        connection.request(method, path, body, {**sent, **(headers or {})})
        answer = connection.getresponse()
        got = Got(answer.status, dict(answer.headers), answer.read().decode("utf-8"))
        connection.close()
        if got.status == 429 and self.patient:
            time.sleep(float(got.headers["Retry-After"]))
            return self.ask(method, name, body, headers)
        kept = re.match(r"room=([^;]*)", got.headers.get("Set-Cookie", ""))
        if kept and self.cookies:
            self.cookie = kept.group(1)
        return got

    def look(self) -> Got:
        """The page, by whichever way this phone has it."""
        if not self.cookies and self.shown and self.shown.field("phone"):
            self.shown = self.post("next", phone=self.shown.field("phone"))
        else:
            self.shown = self.ask("GET")
        return self.shown

    def post(self, name: str, **fields: str) -> Got:
        """A form, sent; where it leads somewhere, that."""
        got = self.ask("POST", name, urlencode(fields))
        return self.ask("GET") if got.status == 303 else got

    def join(self) -> Got:
        """Open the page and join."""
        self.shown = self.post("join", form=self.look().field("form"))
        return self.shown

    def vote(self, choice: str) -> Got:
        """Send the form that is shown."""
        shown = self.shown or self.look()
        fields = {"form": shown.field("form"), "choice": choice}
        if shown.field("phone"):
            fields["phone"] = shown.field("phone")
        self.shown = self.post("vote", **fields)
        return self.shown

    @property
    def version(self) -> str:
        """What the script asks for every two seconds."""
        return self.ask("GET", "state").text


KEYS = {"Tab": 9, "Enter": 13, " ": 32, "ArrowUp": 38, "ArrowDown": 40}


class ChromiumPhone:
    """One phone in a Chromium: a context of its own, so that its cookie is its own."""

    def __init__(self, shared: Browser, *, script: bool = True, width: int = 390, height: int = 844) -> None:
        self._browser = shared
        shared._session = ""
        context = shared.ask("Target.createBrowserContext")["browserContextId"]
        target = shared.ask("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        attached = shared.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            self.ask(f"{domain}.enable")
        self.resize(width, height)
        self.ask("Emulation.setFocusEmulationEnabled", enabled=True)
        self.ask("Emulation.setScrollbarsHidden", hidden=True)
        self.ask("Emulation.setScriptExecutionDisabled", value=not script)

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """One request to this phone's page."""
        self._browser._session = self._session
        return self._browser.ask(method, **params)

    def run(self, script: str) -> Any:
        """The value of an expression in this phone's page."""
        self._browser._session = self._session
        return self._browser.run(script)

    def until(self, script: str) -> None:
        """Wait until an expression holds, also while the page is being replaced by another."""
        end = time.monotonic() + LONGEST
        while True:
            answer = self.ask("Runtime.evaluate", expression=f"Boolean({script})", returnByValue=True)
            if answer["result"].get("value") and "exceptionDetails" not in answer:
                return
            assert time.monotonic() < end, (script, self.heading)
            time.sleep(0.03)

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """The screen, in pixels of the page; ``scale`` is how many dots a pixel has."""
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=scale, mobile=False,
        )  # fmt: skip

    def prefers(self, **features: str) -> None:
        """What this phone is set to: ``color_scheme="dark"``, ``contrast="more"``."""
        wanted = [{"name": f"prefers-{name.replace('_', '-')}", "value": v} for name, v in features.items()]
        self.ask("Emulation.setEmulatedMedia", features=wanted)

    # --- as somebody in the room does it

    def open(self, url: str) -> None:
        """Open the room's address."""
        self.ask("Page.navigate", url=url)
        self.until("location.protocol === 'http:' && document.readyState === 'complete'")

    @property
    def heading(self) -> str:
        """What the page is headed, or nothing while it is being replaced."""
        answer = self.ask(
            "Runtime.evaluate", expression="document.querySelector('h1').innerText", returnByValue=True
        )
        return str(answer["result"].get("value", "")) if "exceptionDetails" not in answer else ""

    def wait_for(self, heading: str) -> None:
        """Wait until the page is headed so."""
        self.until(f"document.querySelector('h1').innerText === {json.dumps(heading)}")

    def press_button(self, words: str) -> None:
        """Press the button that is called so."""
        self.until(
            "(() => { const found = [...document.querySelectorAll('button, summary')]"
            f".find((one) => one.checkVisibility() && one.innerText.trim() === {json.dumps(words)});"
            " if (found) found.click(); return Boolean(found); })()"
        )

    def join(self, url: str) -> None:
        """Open the address and join."""
        self.open(url)
        self.press_button("Join")
        self.until("document.querySelector('#next')")

    def wait_for_question(self, title: str) -> None:
        """Wait until a question is asked, without touching anything."""
        self.wait_for(title)
        self.until("document.querySelectorAll('input[type=radio]').length === 6")

    def choose(self, choice: str) -> None:
        """Choose one of the radio buttons."""
        radio = f"document.querySelector('input[value={json.dumps(choice)}]')"
        self.until(f"{radio} && ({radio}.click(), true)")

    def vote(self, choice: str) -> None:
        """Choose and send; returns once the page says that the vote is in."""
        self.choose(choice)
        self.press_button("Send my vote")
        self.wait_for("Your vote is in")

    def change(self, choice: str) -> None:
        """Change the vote that was sent; returns once the page shows it."""
        form = "document.querySelector('input[name=form]').value"
        before = self.run(form)
        self.press_button("Change my vote")
        self.choose(choice)
        self.press_button("Send the change")
        self.until(f"{form} !== {json.dumps(before)}")
        self.wait_for("Your vote is in")

    # --- looking at it

    def press(self, key: str) -> None:
        """A key, down and up, to what has the focus."""
        text = {"Enter": "\r", " ": " "}.get(key, "")
        for kind in ("keyDown", "keyUp"):
            more = {"text": text} if text and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code="Space" if key == " " else key,
                     windowsVirtualKeyCode=KEYS[key], **more)  # fmt: skip

    @property
    def tree(self) -> list[tuple[str, str, str]]:
        """The accessibility tree: each node's role, name and description."""
        nodes = self.ask("Accessibility.getFullAXTree")["nodes"]
        return [
            (
                node["role"]["value"],
                node.get("name", {}).get("value", ""),
                node.get("description", {}).get("value", ""),
            )
            for node in nodes
            if not node.get("ignored")
        ]

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """The page as it is seen, or the whole of it."""
        taken = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        path.write_bytes(b64decode(taken["data"]))


@contextmanager
def phones(folder: Path, count: int = 4) -> Iterator[tuple[ChromiumPhone, ...]]:
    """So many phones in one browser, none of which has opened anything yet."""
    with browser(folder) as shared:
        yield tuple(ChromiumPhone(shared) for _ in range(count))
        shared._session = ""
    # That a vote was not taken is an answer with its status, which the console lists too.
    assert [said for said in shared.complaints if '"source": "network"' not in said] == []
