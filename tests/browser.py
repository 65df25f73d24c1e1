"""A headless Chromium, driven over its own pipe: no library between it and the test."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST = 30.0
GONE = "Inspected target navigated or closed"
READS, WRITES = 103, 104
"""Where the browser's ends stand until it takes them as its 3 and 4: far from any that are in use."""


class Browser:
    """One page of one browser."""

    def __init__(self, out: IO[bytes], back: IO[bytes]) -> None:
        self._out = out
        self._back = back
        self._rest = b""
        self._count = 0
        self._session = ""
        self.told: list[dict[str, Any]] = []

    def open(self, path: Path, width: int = 1280, downloads: Path | None = None) -> None:
        """Show a file, and wait until it is there."""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.ask(f"{domain}.enable")
        if downloads:
            self.ask("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads))
        self.ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False
        )
        self.ask("Page.navigate", url=path.as_uri())
        self.until("document.readyState === 'complete' && location.protocol === 'file:'")

    def run(self, script: str) -> Any:
        """The value of an expression in the page; a fault of the page is one of the test."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until an expression holds."""
        end = time.monotonic() + LONGEST
        while not self.run(script):
            assert time.monotonic() < end, script
            time.sleep(0.05)

    def press(self, key: str, text: str = "") -> None:
        """A key, down and up, to what has the focus."""
        codes = {"Enter": 13, "Tab": 9, "Delete": 46}
        code = codes.get(key, ord(key.upper()[0]))
        for kind in ("keyDown", "keyUp"):
            more = {"text": text} if text and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **more)

    def type(self, text: str) -> None:
        """A text into what has the focus."""
        self.ask("Input.insertText", text=text)

    def choose_file(self, selector: str, path: Path) -> None:
        """Give a file to a field for files."""
        text, name = json.dumps(path.read_text(encoding="utf-8")), json.dumps(path.name)
        self.run(
            f"""(() => {{
                const field = document.querySelector({json.dumps(selector)}), given = new DataTransfer();
                given.items.add(new File([{text}], {name}));
                field.files = given.files;
                field.dispatchEvent(new Event("change", {{ bubbles: true }}));
            }})()"""
        )

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """One request and its answer; what the browser tells meanwhile is kept."""
        self._count += 1
        message = {"id": self._count, "method": method, "params": params}
        if self._session and not method.startswith(("Target.", "Browser.")):
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while True:
            answer = self._next()
            if answer.get("id") == self._count:
                if answer.get("error", {}).get("message") == GONE:
                    return {"result": {}}  # a key or a look that led to another page: it says nothing more
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result
            self.told.append(answer)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._back], [], [], LONGEST)
            assert ready, "the browser does not answer"
            part = os.read(self._back.fileno(), 1 << 16)
            assert part, "the browser is gone"
            self._rest += part
        first, _, self._rest = self._rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(first)
        return answer

    @property
    def complaints(self) -> list[str]:
        """What the page's console was told of faults, and what its own rule forbade."""
        kinds = ("Runtime.exceptionThrown", "Log.entryAdded")
        return [json.dumps(told["params"]) for told in self.told if told.get("method") in kinds]


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A browser with a home of its own in ``folder``; ended with the test."""
    read_end, out = os.pipe()
    back, write_end = os.pipe()
    os.dup2(read_end, READS, inheritable=True)
    os.dup2(write_end, WRITES, inheritable=True)
    command = (
        f'exec chromium --headless=new --no-sandbox --disable-gpu --user-data-dir="$1" '
        f"--remote-debugging-pipe 3<&{READS} 4>&{WRITES}"
    )
    process = subprocess.Popen(
        ["bash", "-c", command, "bash", str(folder / "browser")],
        pass_fds=(READS, WRITES), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    for end in (read_end, write_end, READS, WRITES):
        os.close(end)
    try:
        with os.fdopen(out, "wb") as writing, os.fdopen(back, "rb", buffering=0) as reading:
            driven = Browser(writing, reading)
            yield driven
            driven.ask("Browser.close")
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
