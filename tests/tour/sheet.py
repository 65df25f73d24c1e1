"""Contact sheets: the pictures of a tour side by side, each with its name beneath."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

ACROSS, DOWN = 3, 3
WIDTH = 640
GAP, LINE = 12, 26


def write_sheets(folder: Path, pictures: Sequence[Path]) -> list[Path]:
    """``sheet-1.png`` and so on into a folder."""
    each = ACROSS * DOWN
    found = []
    for start in range(0, len(pictures), each):
        path = folder / f"sheet-{start // each + 1}.png"
        _sheet(pictures[start : start + each]).save(path)
        found.append(path)
    return found


def _sheet(pictures: Sequence[Path]) -> Image.Image:
    small = [_small(path) for path in pictures]
    height = max(image.height for image in small)
    across = min(ACROSS, len(small))
    down = -(-len(small) // ACROSS)
    size = across * (WIDTH + GAP) + GAP, down * (height + LINE + GAP) + GAP
    sheet = Image.new("RGB", size, "#808080")
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(data_dir("resources") / "fonts" / "DejaVuSans.ttf"), 16)
    for at, (path, image) in enumerate(zip(pictures, small, strict=True)):
        x, y = GAP + at % ACROSS * (WIDTH + GAP), GAP + at // ACROSS * (height + LINE + GAP)
        sheet.paste(image, (x, y))
        pen.text((x, y + image.height + 3), path.stem, fill="white", font=font)
    return sheet


def _small(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.load()
        size = WIDTH, round(image.height * WIDTH / image.width)
        return image.convert("RGB").resize(size, Image.Resampling.LANCZOS)


if __name__ == "__main__":  # python -m tests.tour.sheet FOLDER
    here = Path(sys.argv[1])
    write_sheets(here, sorted(path for path in here.glob("*.png") if not path.name.startswith("sheet-")))
