"""Takes the README's pictures from the tour. ``make pictures`` writes them into ``resources/pictures``."""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.builders import ROOT
from tests.tour.run import at_home_in, complain

if TYPE_CHECKING:
    from tests.tour.scenes import Scene
    from tests.tour.stage import Stage

SIZE = (1440, 900)
PICTURES = (
    ("walk.png", "walk", "light"),
    ("summary.png", "summary", "dark"),
    ("actions.png", "actions", "light"),
    ("compare.png", "compare", "light"),
    ("projector.png", "projector-shifted", "light"),
)
"""The picture's name, its scene, and the look."""


def main() -> int:
    """The exit status."""
    with tempfile.TemporaryDirectory(prefix="dtadesign-tour-") as folder:
        at_home_in(Path(folder))
        _take(Path(folder))
    return 0


def _take(folder: Path) -> None:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from tests.tour.scenes import SCENES
    from tests.tour.stage import Stage

    qInstallMessageHandler(complain)
    QApplication([])
    stage, scenes = Stage(folder), {scene.name: scene for scene in SCENES}
    for name, scene, look in PICTURES:
        stage.set_view(look, SIZE, 1.0)
        stage.play(scenes[scene], partial(_save, stage, name))


def _save(stage: Stage, name: str, scene: Scene) -> None:
    from PIL import Image

    if stage.window.view is not None:
        stage.window.view.header.set_saved("Saved 10:42", done=True)
    stage.settle()
    path = ROOT / "resources" / "pictures" / name
    stage.picture().save(str(path), "PNG")
    with Image.open(path) as picture:
        picture.convert("RGB").save(path, optimize=True)
    sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    sys.exit(main())
