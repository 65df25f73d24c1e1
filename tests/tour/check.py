"""Plays every scene in every look, size and text size, and says what does not hold. ``make tour-check``.

``--part 1/2`` plays every second scene, so that two cores can share the work.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from tests.tour.run import LOOKS, at_home_in, complain, speak

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.tour.layout import Fault
    from tests.tour.scenes import Scene
    from tests.tour.stage import Stage

SIZES = ((1024, 640), (1440, 900), (1920, 1080), (3840, 2160))
TEXTS = (1.0, 1.5, 2.0)


@dataclass(frozen=True)
class View:
    """A look, a window's size and a text size."""

    look: str
    size: tuple[int, int]
    text: float

    def __str__(self) -> str:
        width, height = self.size
        return f"{self.look} {width}×{height} {self.text:.0%}"


EVERY_VIEW = tuple(View(*parts) for parts in product(LOOKS, SIZES, TEXTS))
HARDEST = (
    View("light", (1024, 640), 1.0),
    View("dark", (1024, 640), 2.0),
    View("contrast", (1440, 900), 1.5),
    View("light", (1920, 1080), 1.0),
    View("dark", (1440, 900), 1.0),
    View("light", (3840, 2160), 2.0),
)
"""Each for another layout: drawers, one column, narrow, wide, usual, everything large."""


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="make tour-check")
    parser.add_argument("--cross", action="store_true", help="a third of the scenes, in one view each")
    parser.add_argument("--part", default="1/1", help="as 1/2: the first of two parts")
    parser.add_argument("--only", default="*", help="names of scenes, with * for any, blanks between")
    parser.add_argument("--language", default="en")
    parser.add_argument("--direction", choices=("ltr", "rtl"), default="ltr")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="dtadesign-tour-") as folder:
        at_home_in(Path(folder))
        return _check(asked, Path(folder))


def _check(asked: argparse.Namespace, folder: Path) -> int:
    from PySide6.QtCore import Qt, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.tour.scenes import SCENES
    from tests.tour.stage import Stage

    qInstallMessageHandler(complain)
    app = QApplication([])
    speak(asked.language)
    if asked.direction == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage = Stage(folder)
    part, parts = map(int, asked.part.split("/"))
    wanted = [scene for scene in SCENES if any(fnmatch(scene.name, name) for name in asked.only.split())]
    if asked.cross:
        wanted = cross_section(wanted)
    found = 0
    for at, scene in enumerate(wanted):
        if at % parts == part - 1:
            views = (HARDEST[at // parts % len(HARDEST)],) if asked.cross else EVERY_VIEW
            found += _say(scene, views, stage)
    sys.stdout.write(f"{found} faults in {len(wanted[part - 1 :: parts])} scenes\n")
    return 1 if found else 0


def cross_section(scenes: Sequence[Scene]) -> list[Scene]:
    """Of each page the first scene and every third, and all that hold the longest words."""
    chosen, counts = [], dict[str, int]()
    for scene in scenes:
        page = scene.name.split("-")[0]
        counts[page] = counts.get(page, -1) + 1
        if counts[page] % 3 == 0 or scene.review == "wordy":
            chosen.append(scene)
    return chosen


def _say(scene: Scene, views: Iterable[View], stage: Stage) -> int:
    """Say each fault once, with the views in which it is."""
    where: dict[str, list[str]] = {}
    for view in views:
        for fault in faults_in(scene, view, stage):
            where.setdefault(str(fault), []).append(str(view))
    for said, seen in where.items():
        more = f" and {len(seen) - 1} more" if len(seen) > 1 else ""
        sys.stdout.write(f"{scene.name} [{seen[0]}{more}] {said}\n")
    sys.stdout.flush()
    return len(where)


def faults_in(scene: Scene, view: View, stage: Stage) -> list[Fault]:
    """What does not hold in a scene, in one view."""
    from tests.tour.layout import Fault, faults, name_of

    found: list[Fault] = []

    def take(_: Scene) -> None:
        top = stage.on_top()
        found.extend(faults(top))
        if not stage.window.rect().contains(stage.place_of(top)) and top is not stage.window:
            found.append(Fault("does not fit into the window", type(top).__name__))
        found.extend(Fault("a window of its own", name_of(stray)) for stray in stage.strays())

    stage.set_view(view.look, view.size, view.text)
    try:
        stage.play(scene, take)
    except Exception as error:  # noqa: BLE001 - a broken scene is a fault as any other
        found.append(Fault("not played", scene.name, repr(error)))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
