"""Writes the tour: a picture of every scene, and ``widgets.json``. Run by ``make tour``; ``--help``.

Nothing of it touches a person's own settings: home and configuration are a folder that goes again.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.tour.scenes import Scene
    from tests.tour.stage import Stage

LOOKS = ("light", "dark", "contrast")


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 where a scene could not be played."""
    asked = _asked(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.halves:
        return _in_halves(asked, arguments)
    with tempfile.TemporaryDirectory(prefix="dtadesign-tour-") as folder:
        at_home_in(Path(folder))
        return _tour(asked, Path(folder))


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="make tour", description="A picture of everything the window shows."
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", choices=LOOKS, default="light")
    parser.add_argument("--size", default="1440x900", help="WIDTHxHEIGHT")
    parser.add_argument("--text", type=float, default=100, help="text size in per cent, 100 to 200")
    parser.add_argument("--language", default="en")
    parser.add_argument("--direction", choices=("ltr", "rtl"), default="ltr")
    parser.add_argument("--only", default="*", help="names of scenes, with * for any, blanks between")
    parser.add_argument("--sheet", action="store_true", help="also contact sheets, sheet-1.png and so on")
    parser.add_argument("--halves", action="store_true", help="on two cores")
    parser.add_argument("--half", type=int, default=-1, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _in_halves(asked: argparse.Namespace, arguments: Sequence[str]) -> int:
    """Every second scene in a process of its own; their widgets together, in the order of the scenes."""
    from tests.tour.scenes import SCENES

    began = time.monotonic()
    own = [word for word in arguments if word not in {"--halves", "--sheet"}]
    command = [sys.executable, "-m", "tests.tour.run", *own, "--half"]
    running = [subprocess.Popen([*command, str(half)]) for half in (0, 1)]
    status = max(process.wait() for process in running)
    order = {scene.name: at for at, scene in enumerate(SCENES)}
    widgets: list[dict[str, Any]] = []
    for half in (0, 1):
        part = asked.out / f"widgets-{half}.json"
        widgets += json.loads(part.read_text(encoding="utf-8")) if part.exists() else []
        part.unlink(missing_ok=True)
    widgets.sort(key=lambda widget: (order[widget["page"]], widget["focus_order"]))
    _write(asked.out / "widgets.json", widgets)
    if asked.sheet:
        from tests.tour.sheet import write_sheets

        pictures = [asked.out / f"{name}.png" for name in order if fnmatch_any(name, asked.only)]
        write_sheets(asked.out, [path for path in pictures if path.exists()])
    _say(f"{len(widgets)} widgets in {asked.out}: {time.monotonic() - began:.0f} s")
    return status


def fnmatch_any(name: str, patterns: str) -> bool:
    """Whether a scene is asked for."""
    return any(fnmatch(name, pattern) for pattern in patterns.split())


def _write(path: Path, widgets: list[dict[str, Any]]) -> None:
    text = json.dumps(widgets, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def at_home_in(folder: Path) -> None:
    """Before Qt is there: no display, a screen large enough for every window, nobody's own folders."""
    screen = {"name": "tour", "x": 0, "y": 0, "width": 4096, "height": 2304, "logicalDpi": 96, "dpr": 1}
    config = folder / "screen.json"
    config.write_bytes(json.dumps({"screens": [screen]}).encode("utf-8"))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(folder)
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())


def _tour(asked: argparse.Namespace, folder: Path) -> int:
    from PySide6.QtCore import QPoint, Qt, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.tour.scenes import SCENES
    from tests.tour.stage import Stage
    from tests.tour.widgets import focusables

    began = time.monotonic()
    qInstallMessageHandler(complain)
    app = QApplication([])
    speak(asked.language)
    if asked.direction == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width, height = map(int, asked.size.split("x"))
    stage = Stage(folder, asked.theme, (width, height), asked.text / 100)
    widgets: list[dict[str, Any]] = []
    pictures: list[Path] = []

    def take(scene: Scene) -> None:
        top = stage.on_top()
        origin = top.mapToGlobal(QPoint(0, 0)) - stage.place_of(top).topLeft()
        if top is stage.window:
            origin = top.mapToGlobal(QPoint(0, 0))
        widgets.extend(focusables(top, scene.name, origin))
        pictures.append(asked.out / f"{scene.name}.png")
        stage.picture().save(str(pictures[-1]), "PNG", 80)

    wanted = [scene for scene in SCENES if fnmatch_any(scene.name, asked.only)]
    if asked.half >= 0:
        wanted = wanted[asked.half :: 2]
    failed = [scene.name for scene in wanted if not _played(stage, scene, take)]
    _write(asked.out / ("widgets.json" if asked.half < 0 else f"widgets-{asked.half}.json"), widgets)
    if asked.sheet:
        from tests.tour.sheet import write_sheets

        write_sheets(asked.out, pictures)
    _say(f"{len(pictures)} pictures, {len(widgets)} widgets in {asked.out}: {time.monotonic() - began:.0f} s")
    return 1 if failed or (not wanted and asked.half < 0) else 0


def complain(kind: object, context: object, words: str) -> None:
    """What Qt complains about, but for what it says of every window without a display."""
    if not words.startswith("This plugin does not support"):
        _say(words)


def speak(language: str) -> None:
    """The language of the window; ``pseudo`` is the one that nobody speaks."""
    if language == "pseudo":
        from tests.pseudo import speak_pseudo

        speak_pseudo()
    elif language != "en":
        from dtadesign.gui.languages import speak_language

        speak_language(language)


def _played(stage: Stage, scene: Scene, take: Any) -> bool:
    """Whether a scene went as its table says; one that did not does not keep the others from playing."""
    try:
        stage.play(scene, take)
    except Exception as error:  # noqa: BLE001 - a broken page is what the tour is to find
        import traceback

        traceback.print_exception(error)
        _say(f"{scene.name}: not played: {error!r}")
        return False
    return True


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
