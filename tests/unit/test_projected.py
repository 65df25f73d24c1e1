"""A projector's pages: all of it is large enough, in its place and over nothing else, on every screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest

from dtadesign.drawing.advances import words_width
from dtadesign.drawing.set_words import balanced, fitting, set_words
from dtadesign.drawing.shapes import Circle, Label, Path, Picture, Rect
from dtadesign.drawing.svg import svg_file
from dtadesign.drawing.tokens import tokens
from dtadesign.drawing.votes import Board, Level, VoteRow
from dtadesign.workshop.page_vote import votes_drawing
from dtadesign.workshop.projected import projected
from dtadesign.workshop.showing import ProjectorView
from dtadesign.workshop.telling import told
from tests.projections import QR, views

STATES = views()
SCREENS = {"16:9": 16 / 9, "4:3": 4 / 3, "16:10": 1.6, "21:9": 21 / 9}
LEVELS = (
    "Untested, or known to agree with such content and elaborate it.",
    "Single questions were tried by the team.",
    (
        "A written test set with several turns, made with clinicians and people with lived experience. "
        "The pass mark set beforehand was met. Failures were fixed and tested again."
    ),
    "As level 2, run by someone outside the team, repeated for each version, sampled with consent.",
)
QUESTION = "Has the agent passed written tests of several turns on delusional content and elevated mood?"


def _filled(view: ProjectorView, times: float = 1.0) -> ProjectorView:
    """The view with texts as long as the shipped checklist's, or so many times as long."""
    if not view.levels:
        return view
    levels = tuple(_longer(level, times) for level in LEVELS)
    name, question = _longer("Does not feed delusions or elevated mood", times), _longer(QUESTION, times)
    return replace(view, name=name, question=question, levels=levels)


def _longer(words: str, times: float) -> str:
    return (words + " ") * int(times) + words[: round(len(words) * (times % 1))]


def _box(label: Label) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what a label inks."""
    size, width = tokens().type[label.style].px, words_width(label.text, label.style)
    left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return left, label.y - 0.7 * size, left + width, label.y + 0.22 * size


def _labels(picture: Picture) -> list[Label]:
    quotes = "“"  # stands in the margin of its words and is no text
    return [shape for shape in picture.shapes if isinstance(shape, Label) and shape.text != quotes]


def _over_one_another(picture: Picture) -> list[tuple[str, str]]:
    return [
        (one.text, other.text)
        for one, other in combinations(_labels(picture), 2)
        if _meet(_box(one), _box(other))
    ]


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("times", [1, 1.35])
def test_every_word_is_large_and_has_its_place(state: str, screen: str, times: float) -> None:
    picture = projected(_filled(STATES[state], times), SCREENS[screen], is_dark=False)
    assert min(tokens().type[label.style].px for label in _labels(picture)) >= picture.height / 45
    assert _over_one_another(picture) == []
    for label in _labels(picture):
        left, top, right, bottom = _box(label)
        assert (left >= 0, top >= 0, right <= picture.width, bottom <= picture.height) == (True,) * 4


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("state", STATES)
def test_at_usual_length_no_word_is_left_out(state: str, screen: str) -> None:
    view = _filled(STATES[state])
    shown = " ".join(label.text for label in _labels(projected(view, SCREENS[screen], is_dark=False)))
    for text in (*view.levels, view.rule, view.key.reason if view.key else "", *view.story):
        assert [word for word in text.split() if word not in shown] == []
    assert "…" not in shown


def test_three_times_the_length_still_has_no_word_over_another() -> None:
    for state in ("vote", "shifted", "key-and-rule"):
        assert _over_one_another(projected(_filled(STATES[state], 3), 4 / 3, is_dark=False)) == []


def _dots(picture: Picture, *, is_filled: bool) -> int:
    fill = "shown" if is_filled else "surface"
    return sum(isinstance(shape, Circle) and shape.fill == fill for shape in picture.shapes)


def test_one_dot_a_level_given_outlined_before_and_filled_after() -> None:
    picture = projected(STATES["shifted"], 16 / 9, is_dark=False)
    assert (_dots(picture, is_filled=False), _dots(picture, is_filled=True)) == (5, 5)


def test_while_the_room_votes_the_dots_tell_only_how_many_have() -> None:
    picture = projected(STATES["vote"], 16 / 9, is_dark=False)
    circles = [shape for shape in picture.shapes if isinstance(shape, Circle) and shape.y > 800]
    assert [shape.fill for shape in circles] == ["shown"] * 3 + [None] * 3


@pytest.mark.parametrize("counts", [(0, 0, 0, 0), (3, 5, 3, 1), (250, 0, 0, 0), (60, 60, 60, 70)])
def test_every_dot_lies_in_its_column(counts: tuple[int, int, int, int]) -> None:
    board = Board(1776, tuple(Level(text) for text in LEVELS),
                  (VoteRow("First vote", "before talking", counts),), "projector_small")  # fmt: skip
    dots = [each for each in board.shapes(0, 0, 600) if isinstance(each, Circle) and each.fill == "surface"]
    wide = board.columns[0]
    for level, count in enumerate(counts):
        left = board.side + level * wide
        here = [dot for dot in dots if left <= dot.x - dot.radius and dot.x + dot.radius <= left + wide]
        assert len(here) == count
    assert all(board.head < dot.y - dot.radius < dot.y + dot.radius < 600 for dot in dots)
    assert len({(dot.x, dot.y) for dot in dots}) == sum(counts)


def _ground(median: float) -> tuple[float, float]:
    row = VoteRow("First vote", "", (1, 1, 1, 1), median, "median", "median")
    board = Board(1000, tuple(Level("It is so.") for _ in range(4)), (row,), "projector_small")
    found = [s for s in board.shapes(0, 0, 500) if isinstance(s, Rect) and s.fill == "selected" and not s.pen]
    first = (found[0].x - board.side) / board.columns[0]
    return round(first, 1), round(found[0].width / board.columns[0], 1)


def test_a_half_lies_half_on_either_level() -> None:
    assert _ground(1) == (1.0, 1.0)
    assert _ground(1.5) == (1.5, 1.0)


@pytest.mark.parametrize(("is_dark", "ground", "ink"), [(False, "surface", "ink"), (True, "ink", "page")])
def test_a_qr_code_is_dark_on_light_in_every_theme(is_dark: bool, ground: str, ink: str) -> None:
    picture = projected(STATES["welcome"], 16 / 9, is_dark=is_dark)
    path = next(s for s in picture.shapes if isinstance(s, Path) and len(s.commands) > 100)
    assert path.fill == ink
    assert len(path.commands) == 5 * sum(map(sum, QR))
    assert any(isinstance(s, Rect) and s.fill == ground and s.width == s.height > 300 for s in picture.shapes)


def test_the_picture_tells_what_it_shows() -> None:
    view = STATES["shifted"]
    assert projected(view, 16 / 9, is_dark=False).alt == " ".join(told(view))


def test_a_slide_has_title_votes_and_words_and_no_keys() -> None:
    picture = votes_drawing(_filled(STATES["shifted"]))
    shown = " ".join(label.text for label in _labels(picture))
    for words in ("Does not feed delusions", "First vote", "Second vote", "Three of five moved"):
        assert words in shown
    assert "show the key" not in shown


def test_a_slide_holds_nothing_of_the_moment() -> None:
    discussed = replace(STATES["discuss"], rule="A name on a rota counts as 1.")
    for view in (STATES["discuss"], discussed):
        picture = votes_drawing(view)
        said = picture.alt + " ".join(label.text for label in _labels(picture))
        assert [words for words in ("just now", "talk about it", "left") if words in said] == []


def test_a_slide_is_a_file_by_itself_and_always_the_same() -> None:
    text = svg_file(votes_drawing(_filled(STATES["rule"])))
    assert text == svg_file(votes_drawing(_filled(STATES["rule"])))
    root = ET.fromstring(text)  # noqa: S314 - we wrote it
    labels = root.findall("{http://www.w3.org/2000/svg}text")
    assert root.get("width") == "1920"
    title = next(label for label in labels if label.text == "Does not feed delusions or elevated mood")
    assert "Source Serif 4" in title.attrib["font-family"]
    assert all(float(label.attrib["textLength"]) > 0 for label in labels)


# --- words in lines


def test_words_are_broken_between_words_and_only_else_within_one() -> None:
    assert set_words("one two", "projector_small", 60).lines == ("one", "two")
    pieces = set_words("overflowing", "projector_small", 60).lines
    assert "".join(pieces) == "overflowing"
    assert max(words_width(piece, "projector_small") for piece in pieces) <= 60


def test_a_line_is_read_from_the_side_of_its_paragraph() -> None:
    assert set_words("שלום GAI-2 שלום", "projector_small", 70).lines == ("שלום", "\u200fGAI-2", "שלום")
    assert set_words("say שלום", "projector_small", 62).lines == ("say", "\u200eשלום")
    assert fitting("שלום GAI-2", ("projector_small", "projector_lead"), 70, 99).style == "projector_small"
    assert words_width("\u200fa", "projector_small") == words_width("a", "projector_small")


def test_balanced_lines_are_as_few_and_about_as_long() -> None:
    words = "Five of twelve moved, each by one level. Nine now say 1."
    plain, even = (how(words, "projector_lead", 900) for how in (set_words, balanced))
    assert len(even.lines) == len(plain.lines) == 2
    lengths = [words_width(line, "projector_lead") for line in even.lines]
    assert min(lengths) > 0.7 * max(lengths)


def test_what_has_no_room_even_in_the_smallest_type_is_shown_to_go_on() -> None:
    found = fitting("word " * 90, ("projector_body", "projector_small"), 300, 100)
    assert (found.style, len(found.lines), found.lines[-1][-1]) == ("projector_small", 3, "…")


def test_widths_are_the_fonts_own() -> None:
    assert words_width("0", "projector_code") == words_width("i", "projector_code")
    assert words_width("", "projector_small") == 0
    assert words_width("iii", "projector_small") < words_width("mmm", "projector_small")
    assert words_width("שלום", "projector_small") > 0
