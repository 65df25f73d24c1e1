"""The theme gives colours, fonts and icons, and says when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter, QPalette

from dtadesign.drawing.tokens import THEMES, tokens
from dtadesign.errors import DtaError
from dtadesign.gui.dressing import palette
from dtadesign.gui.stylesheet import stylesheet
from dtadesign.gui.theme import FALLBACK_FAMILY, Theme
from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ICONS = sorted(path.stem for path in (data_dir("resources") / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", THEMES)
def test_a_role_has_the_tokens_colour(theme: Theme, name: str) -> None:
    theme.set_look(name)
    assert theme.colour("accent").name().upper() == tokens().colour[name]["accent"]


def test_a_new_look_is_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_look("dark")


def test_the_same_look_is_not_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look("light", 1.0)


def test_an_unknown_theme_is_named_with_those_that_are_there(theme: Theme) -> None:
    with pytest.raises(DtaError, match="light, dark, contrast"):
        theme.set_look("sepia")


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.5, 1.5), (3.0, 2.0)])
def test_text_size_stays_between_one_and_two(theme: Theme, asked: float, given: float) -> None:
    theme.set_look(text_scale=asked)
    assert theme.text_scale == given


@pytest.mark.parametrize(
    ("style", "family", "weight"),
    [
        ("body", "Atkinson Hyperlegible Next", 400),
        ("label", "Atkinson Hyperlegible Next", 600),
        ("title", "Source Serif 4", 600),
    ],
)
def test_type_is_set_in_the_shipped_faces(theme: Theme, style: str, family: str, weight: int) -> None:
    info = QFontInfo(theme.font(style))
    assert (info.family(), info.weight()) == (family, weight)


def test_what_people_type_has_a_fallback(theme: Theme) -> None:
    assert theme.font("body").families()[-1] == FALLBACK_FAMILY


def test_fonts_grow_with_the_text(theme: Theme) -> None:
    theme.set_look(text_scale=2.0)
    assert theme.font("body").pixelSize() == 32


def test_number_columns_have_figures_of_one_width(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.font("label", numbers=True))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("000")


@pytest.mark.parametrize("name", ICONS)
def test_every_shipped_icon_is_drawn_in_the_roles_colour(theme: Theme, name: str) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    theme.draw_icon(painter, name, "fail", QRectF(0, 0, 48, 48))
    painter.end()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert theme.colour("fail").name() in solid


def test_a_missing_icon_is_named(theme: Theme) -> None:
    with pytest.raises(DtaError, match="no-such-icon"):
        theme.icon("no-such-icon")


def test_native_parts_stand_on_the_themes_page(theme: Theme) -> None:
    theme.set_look("dark")
    ground = palette(theme).color(QPalette.ColorRole.Window)
    assert ground == theme.colour("page")


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_only_colours_of_its_theme(name: str) -> None:
    colours = tokens().colour[name]
    sheet = stylesheet(colours, round)
    assert "{" in sheet
    assert "{{" not in sheet
    used = {word.strip(";") for word in sheet.split() if word.startswith("#")}
    assert used <= set(colours.values())


def test_nothing_moves_with_reduced_motion(theme: Theme) -> None:
    assert theme.motion_ms("page") == 140
    theme.set_reduced_motion(True)
    assert theme.motion_ms("page") == 0
