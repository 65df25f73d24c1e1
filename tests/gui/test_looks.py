"""The window looks as the system does, live: light, dark, high contrast of either polarity, still."""

# ruff: noqa: N802, N815  Qt's names, which the fake must answer to

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from dtadesign.drawing.high_contrast import contrast, of_light_polarity
from dtadesign.gui import system_look
from dtadesign.gui.looks import Looks
from dtadesign.gui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.gui.theme import Theme


class FakeHints(QObject):
    """What a system says of itself; both of Qt's objects in one."""

    colorSchemeChanged = Signal(object)
    contrastPreferenceChanged = Signal(object)
    scheme, wanted = Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference

    def accessibility(self) -> FakeHints:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.wanted

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)

    def want(self, contrast: Qt.ContrastPreference) -> None:
        self.wanted = contrast
        self.contrastPreferenceChanged.emit(contrast)


@pytest.fixture
def hints() -> FakeHints:
    return FakeHints()


@pytest.fixture
def looks(theme: Theme, tmp_path: Path, hints: FakeHints) -> Looks:
    made = Looks(theme, Settings(tmp_path / "window.ini"), cast("Any", hints))
    made.follow_system()
    return made


def test_the_systems_dark_is_followed_while_the_window_is_open(
    looks: Looks, hints: FakeHints, theme: Theme
) -> None:
    hints.turn(Qt.ColorScheme.Dark)
    assert theme.name == "dark"
    looks.choose("light")
    hints.turn(Qt.ColorScheme.Dark)
    assert theme.name == "light"


@pytest.mark.usefixtures("looks")
def test_high_contrast_comes_and_goes_with_the_system(
    hints: FakeHints, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_look, "own_colours", lambda: None)
    hints.want(Qt.ContrastPreference.HighContrast)
    assert theme.name == "contrast"
    hints.want(Qt.ContrastPreference.NoPreference)
    assert theme.name == "light"


@pytest.mark.usefixtures("looks")
def test_a_light_high_contrast_keeps_the_systems_ground_and_text(
    hints: FakeHints, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_look, "own_colours", lambda: of_light_polarity("#fffaef", "#2d2200"))
    hints.want(Qt.ContrastPreference.HighContrast)
    assert (theme.name, theme.colour("page").name(), theme.colour("ink").name()) == (
        "contrast", "#fffaef", "#2d2200",
    )  # fmt: skip


@pytest.mark.parametrize(("ground", "text"), [("#ffffff", "#000000"), ("#ffff88", "#101040")])
def test_our_shapes_can_be_seen_on_the_systems_ground(ground: str, text: str) -> None:
    roles = of_light_polarity(ground, text)
    assert roles is not None
    for role in ("pass", "partial", "fail", "unknown", "accent", "focus", "control"):
        assert contrast(roles[role], roles["surface"]) >= 4.5
    assert contrast(roles["ink"], roles["selected"]) >= 7


@pytest.mark.parametrize(("ground", "text"), [("#000000", "#ffffff"), ("#ffffff", "#999999")])
def test_a_dark_or_weak_palette_is_left_to_our_own_contrast(ground: str, text: str) -> None:
    assert of_light_polarity(ground, text) is None


def test_the_first_paint_looks_as_the_system_did_last_time(
    theme: Theme, tmp_path: Path, hints: FakeHints
) -> None:
    settings = Settings(tmp_path / "window.ini")
    first = Looks(theme, settings, cast("Any", hints))
    first.follow_system()
    hints.turn(Qt.ColorScheme.Dark)
    theme.set_look("light")
    Looks(theme, settings)
    assert theme.name == "dark"


@pytest.mark.usefixtures("looks")
def test_a_desktop_without_animations_is_believed(
    hints: FakeHints, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_look, "_PLATFORM", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n", encoding="utf-8", newline="\n")
    assert theme.motion_ms("page") > 0
    hints.turn(Qt.ColorScheme.Light)
    assert theme.motion_ms("page") == 0
