"""The page that shows a view, as one picture: the same shapes on any screen, in any theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Picture
from dtadesign.workshop.page_end import end_page
from dtadesign.workshop.page_front import case_page, welcome_page
from dtadesign.workshop.page_parts import HEIGHT
from dtadesign.workshop.page_vote import vote_page
from dtadesign.workshop.telling import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.drawing.shapes import Shape
    from dtadesign.workshop.showing import ProjectorView

NARROWEST, WIDEST = 1.25, 2.4
"""Of a page, as shares of its height; a screen beyond that shows it in its middle."""


def projected(view: ProjectorView, shape: float, *, is_dark: bool) -> Picture:
    """The page for a screen of this shape (width by height); ``is_dark``: light words on a dark ground."""
    width = HEIGHT * min(max(shape, NARROWEST), WIDEST)
    return Picture(width, HEIGHT, tuple(_shapes(view, width, is_dark=is_dark)), " ".join(told(view)))


def _shapes(view: ProjectorView, width: float, *, is_dark: bool) -> Iterable[Shape]:
    if view.phase == "welcome":
        return welcome_page(view, width, is_dark=is_dark)
    if view.phase == "case":
        return case_page(view, width)
    if view.phase == "end":
        return end_page(view, width)
    return vote_page(view, width)
