"""`make listen`: the job from start page to report by keys alone, and what Orca says to each.

The real screen reader reads the real window in a virtual display; its voice writes instead of
speaking. The transcript goes to standard output, to be read by a person. Exits with 1 where Orca
was silent after a key that should be answered, said it twice, or read a control without a name.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.listen.steps import SITTINGS, Step

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent.parent
LAUNCHER = "/usr/libexec/at-spi-bus-launcher" if sys.platform == "linux" else ""
NEEDS = ("Xvfb", "dbus-run-session", "orca", "openbox", "xdotool")
PATIENCE_S, QUIET_S, KEY_S = 60.0, 1.0, 0.15
"""How long anything may take; how long all are idle before Orca is heard out; between keys."""
IDLE_TICKS = 4
"""Hundredths of a second that an idle process may well use."""
NAMELESS = re.compile(
    r"^(push button|button|radio button|check box|entry|text|link|frame|panel|layered pane|filler|table)\.?$"
)
_ORCA = {
    "general": {
        "speechServerFactory": "written_voice", "enableKeyEcho": False, "enableEchoByWord": False,
        "presentTimeInterval": 0,
    },
    "pronunciations": {}, "keybindings": {},
    "profiles": {"default": {"profile": ["Default", "default"], "enableKeyEcho": False}},
}  # fmt: skip


def main() -> int:
    """Plays the job inside a session of its own."""
    missing = [tool for tool in NEEDS if shutil.which(tool) is None]
    if missing:
        print(f"Not here: {', '.join(missing)}. Debian has them.", file=sys.stderr)
        return 2
    if len(sys.argv) > 1 and sys.argv[1] == "inside":
        return _listen(Path(sys.argv[2]), sys.argv[3:])
    with tempfile.TemporaryDirectory(prefix="dtadesign-listen-") as folder, _display() as name:
        inside = [sys.executable, "-m", "tests.listen.run", "inside", folder, *sys.argv[1:]]
        return subprocess.run(
            ["dbus-run-session", "--", *inside],
            env=_environment(Path(folder), name), cwd=ROOT, check=False,
        ).returncode  # fmt: skip


class _display:  # noqa: N801  reads as a word in the with statement
    """A virtual display."""

    def __enter__(self) -> str:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as told:
            return f":{told.readline().strip()}"

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()


def _environment(folder: Path, display: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND", "DBUS_", "XDG_"))}
    orca = folder / ".local" / "share" / "orca"
    orca.mkdir(parents=True)
    (orca / "user-settings.conf").write_text(json.dumps(_ORCA), encoding="utf-8", newline="\n")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return kept | {
        "DISPLAY": display, "HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GSETTINGS_BACKEND": "memory", "PYTHONPATH": str(ROOT),
        "LISTEN_SAID": str(folder / "said.txt"), "LISTEN_IDLE": str(folder / "idle.txt"),
    }  # fmt: skip


def _listen(folder: Path, only: list[str]) -> int:
    servers = [_start("openbox"), _start(LAUNCHER, "--launch-immediately")]
    time.sleep(1)
    _start("gsettings", "set", "org.gnome.desktop.interface", "toolkit-accessibility", "true").wait()
    (folder / "said.txt").touch()
    voice = {**os.environ, "PYTHONPATH": str(ROOT / "tests" / "listen")}
    reader = _start("orca", *os.environ.get("LISTEN_ORCA", "").split(), environment=voice)
    try:
        _heard_out(folder)
        faults = [
            fault
            for name, arguments, steps in SITTINGS
            if not only or name in only
            for fault in _sit(folder, reader.pid, name, arguments, steps)
        ]
    finally:
        for process in servers:
            process.terminate()
        reader.kill()  # it takes its time over a farewell
        reader.wait(20)
    print(*(f"FAULT  {fault}" for fault in faults), sep="\n")
    return 1 if faults else 0


def _start(*command: str, environment: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)


def _sit(
    folder: Path, reader: int, name: str, arguments: tuple[str, ...], steps: tuple[Step, ...]
) -> list[str]:
    """One sitting at the program; what was wrong with what was said."""
    print(f"\n=== {name}")
    if arguments:
        _start(sys.executable, "-m", "dtadesign", "example", str(folder)).wait()
    heard, home = len(_said(folder)), folder / name
    home.mkdir()
    program = subprocess.Popen(
        [sys.executable, "-m", "dtadesign", *arguments], cwd=folder, env={**os.environ, "HOME": str(home)}
    )
    faults = []
    try:
        window = _window(program)
        for step in (Step("the window opens", ()), *steps):
            _keep_in_front(program.pid, window)
            _press(step.keys)
            _heard_out(folder, program.pid, reader)
            lines = _said(folder)[heard:]
            heard += len(lines)
            _show(step, lines)
            faults += _faults(step, lines)
    finally:
        program.terminate()
        program.wait(20)
    return faults


def _answer(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout


def _window(program: subprocess.Popen[bytes]) -> str:
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid), "--name", "dtadesign"]
    found: list[str] = []

    def is_there() -> bool:
        found[:] = _answer(search).split()
        return bool(found)

    _wait(is_there)
    return found[-1]


def _keep_in_front(program: int, window: str) -> None:
    """A window manager may have given the focus to nobody after a dialog."""
    ask = ["xdotool", "getwindowfocus", "getwindowpid"]
    holds = _answer(ask).strip()
    if holds != str(program):
        _start("xdotool", "windowactivate", "--sync", window).wait()


def _press(keys: tuple[str, ...]) -> None:
    for key in keys:
        command = ["type", "--delay", "60", key[1:]] if key.startswith("'") else ["key", key]
        subprocess.run(["xdotool", *command], check=True)
        time.sleep(KEY_S)


def _heard_out(folder: Path, *busy: int) -> None:
    """Wait until neither Orca nor the program has anything left to do, and nothing new was said."""
    since, before = time.monotonic(), (-1, -1)

    def is_heard() -> bool:
        nonlocal since, before
        now = (len(_said(folder)), sum(_work(pid) for pid in busy) // IDLE_TICKS)
        if now != before or any(_is_running(pid) for pid in busy):
            since, before = time.monotonic(), now
        return _idle(folder) > since + QUIET_S

    _wait(is_heard)


def _of(pid: int) -> list[str]:
    """What Linux tells of a process, from its state on."""
    if sys.platform != "linux":
        raise SystemExit("Orca is the screen reader of Linux desktops.")
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()


def _work(pid: int) -> int:
    """The ticks of a processor that a process has used."""
    user, system = _of(pid)[11:13]
    return int(user) + int(system)


def _is_running(pid: int) -> bool:
    return _of(pid)[0] == "R"


def _idle(folder: Path) -> float:
    try:
        return float((folder / "idle.txt").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0.0


def _wait(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not ready():
        if time.monotonic() > end:
            raise SystemExit("Nothing came of it for too long.")
        time.sleep(0.1)


def _said(folder: Path) -> list[str]:
    return (folder / "said.txt").read_text(encoding="utf-8").splitlines()


def _show(step: Step, lines: list[str]) -> None:
    print(f"\n[{step.what}]  {' '.join(step.keys)}".rstrip())
    for line in lines or ["(silence)"] * step.answered:
        print(f"    {line}", flush=True)


def _faults(step: Step, lines: list[str]) -> list[str]:
    found = [f"no name at {step.what}: {line}" for line in lines if NAMELESS.match(line)]
    if step.answered and not lines:
        found.append(f"silence at: {step.what}")
    bare = [line.removesuffix(".") for line in lines]
    found += [f"twice at {step.what}: {line}" for line in dict.fromkeys(bare) if bare.count(line) > 1]
    if step.hears and not any(step.hears in line for line in lines):
        found.append(f"not said at {step.what}: {step.hears}")
    return found


if __name__ == "__main__":
    sys.exit(main())
