"""The tokens hold what the design promises: every contrast floor, computed."""

import pytest

from dtadesign.drawing.tokens import THEMES, tokens

TEXT_GROUNDS = ("page", "surface", "sunken", "selected", "accentSoft")
SOFT_GROUNDS = ("passSoft", "partialSoft", "failSoft", "unknownSoft", "openSoft")
FLOORS = [
    *((role, ground, 7.0) for role in ("ink", "ink2") for ground in TEXT_GROUNDS),
    *(("ink", ground, 7.0) for ground in SOFT_GROUNDS),
    *((role, ground, 4.5) for role in ("ink3", "link") for ground in ("page", "surface", "sunken")),
    *((state, "surface", 4.5) for state in ("pass", "partial", "fail", "unknown", "open")),
    *((state, f"{state}Soft", 4.5) for state in ("pass", "partial", "fail", "unknown", "open")),
    ("onAccent", "accent", 4.5),
    ("onAccent", "accentHover", 4.5),
    *(("accent", ground, 3.0) for ground in ("page", "surface", "selected", "sunken")),
    *(("control", ground, 3.0) for ground in ("page", "surface", "sunken")),
    *(("focus", ground, 3.0) for ground in ("page", "surface", "selected", "sunken")),
    *(("shown", ground, 3.0) for ground in ("surface", "track", "range")),
    *(("claimed", ground, 3.0) for ground in ("surface", "track", "range")),
    *(("ink2", ground, 3.0) for ground in ("range", "track")),
    *((level, "surface", 3.0) for level in ("level2", "level3")),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("role", "ground", "floor"), FLOORS)
def test_contrast_stays_above_its_floor(theme: str, role: str, ground: str, floor: float) -> None:
    colours = tokens().colour[theme]
    assert contrast(colours[role], colours[ground]) >= floor


@pytest.mark.parametrize("theme", THEMES)
def test_levels_lead_away_from_the_ground(theme: str) -> None:
    colours = tokens().colour[theme]
    distances = [contrast(colours[f"level{n}"], colours["surface"]) for n in range(4)]
    assert distances == sorted(distances)


def test_every_theme_names_the_same_roles() -> None:
    assert len({frozenset(roles) for roles in tokens().colour.values()}) == 1


def test_no_text_in_the_window_is_smaller_than_13_px() -> None:
    assert min(style.px for style in tokens().type.values()) == 13
