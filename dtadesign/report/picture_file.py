"""A picture as a file of its own, for a slide: as SVG or as PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dtadesign.drawing.shapes import Picture


def picture_file(picture: Picture, ending: str) -> bytes:
    """The picture on a page's ground, as ``.svg`` or ``.png``; raises `NotDone` for another ending."""
    write = WRITERS.get(ending.lower())
    if write is None:
        said = tr("A picture is written as {endings}; its file's name says which.")
        raise NotDone(said.format(endings=", ".join(WRITERS)))
    return write(picture)


def _svg(picture: Picture) -> bytes:
    from dtadesign.drawing.svg import svg_file

    return svg_file(picture).encode("utf-8")


def _png(picture: Picture) -> bytes:
    from dtadesign.report.pdf_picture_file import png

    return png(picture)


WRITERS: Mapping[str, Callable[[Picture], bytes]] = {".svg": _svg, ".png": _png}
"""By the ending of a file's name; each is imported once it is asked for."""
