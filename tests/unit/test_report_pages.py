"""How a report lies on its pages: what stays together, how full they are, what is said of the letters."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.drawing.marks import level_mark
from dtadesign.drawing.shapes import Label
from dtadesign.drawing.strip import ABREAST, strip
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report import pdf_style as measure
from dtadesign.report.blocks import Chapter, Fact, Facts, Paragraph, Run, Table, Typeset
from dtadesign.report.content import report, running
from dtadesign.report.pdf import pdf_bytes
from dtadesign.report.pdf_boxes import Box, ChapterBox, RuleBox
from dtadesign.report.pdf_pages import SHARED, pages_of
from dtadesign.report.pdf_parts import LINES
from dtadesign.report.pdf_setting import set_block, set_document
from dtadesign.report.pdf_typeset import with_letters_counted
from dtadesign.report.progress import Progress
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.values import Answer
from tests.builders import answered, profile, with_edit
from tests.report_reading import opened, said

if TYPE_CHECKING:
    from dtadesign.report.blocks import Block
    from dtadesign.report.pdf_pages import Page
    from dtadesign.review.record import Record

ROOM = 700.0
LONG = "a diary for young people and for all of those who are near to them, of many words. " * 30


def laid_out(*blocks: Block, room: float = ROOM) -> list[Page]:
    return pages_of(set_document(blocks, measure.TEXT_WIDTH, room, Progress()), room)


def filled(page: Page) -> float:
    return max((at + box.height for at, box in page.boxes), default=0.0)


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_only_where_a_chapter_ends_a_page_is_less_than_half_full(path: object, paper: str) -> None:
    record = example_record(path)  # type: ignore[arg-type]
    room = measure.PAPERS[paper][1] - measure.TOP - measure.FOOT
    found = laid_out(*with_letters_counted(report(record).blocks), room=room)
    within = [page for page, after in pairwise(found) if after.running == page.running]
    assert [page.running for page in within if filled(page) < room / 2] == []


def test_a_chapter_begins_beneath_one_that_ended_early_and_else_on_a_page_of_its_own() -> None:
    def pages(height: float) -> int:
        chapters = [ChapterBox("A"), Box(10), ChapterBox("B", (RuleBox(9, "ink", keep=True),)), Box(10)]
        return len(pages_of([Box(600), *chapters[:1], Box(height), *chapters[2:]], ROOM))

    assert pages(SHARED * ROOM - 1) == 2
    assert pages(SHARED * ROOM + 1) == 3


def test_the_first_page_is_shared_with_no_chapter() -> None:
    assert len(pages_of([Box(20), ChapterBox("A"), Box(20)], ROOM)) == 2


def test_a_table_that_is_parted_has_its_heads_on_every_page() -> None:
    rows = tuple(((Run(f"row {number}"),), (Run("two"),)) for number in range(200))
    pages = laid_out(Paragraph((Run("before"),)), Table(("One", "Two"), rows, (0.5, 0.5)))
    assert len(pages) > 4
    assert filled(pages[0]) > ROOM * 0.9
    data = pdf_bytes(replace(report(answered({})), blocks=(Table(("One", "Two"), rows, (0.5, 0.5)),)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) > 4


def test_of_a_fact_no_single_line_stands_alone_before_or_behind_a_break() -> None:
    short = tuple((Run(f"paragraph {number}"),) for number in range(4))
    (row,) = set_block(Facts((Fact("Label", short),)), 400.0)
    line = 14.7
    assert row.part(line + 1) is None
    parts = row.part(row.height - line)
    assert parts is not None
    assert parts[1].height >= LINES * line


@given(st.text(max_size=200))
def test_what_stands_at_the_head_of_pages_is_short(name: str) -> None:
    words = re.findall(r"[^\W\d_]{2,}", running(name))
    assert len(words) <= 5


def test_every_chapter_is_called_by_one_or_two_words_at_the_head() -> None:
    blocks = report(example_record(example_paths()[0])).blocks
    heads = [block.running or block.title for block in blocks if isinstance(block, Chapter)]
    assert [head for head in heads if len(head.split()) > 2] == []


def long_named() -> Record:
    given = replace(profile(), name=LONG, organisation=LONG, summary=LONG)
    return with_edit(answered({"P-1": Answer(value=1)}), ProfileEdit(profile=given))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_summary_is_one_page_whatever_the_profile_says(paper: str) -> None:
    assert len(opened(long_named(), "summary", paper).pages) == 1


@pytest.mark.parametrize(
    ("note", "words"), [("", None), ("a 🧠", "One character"), ("🧠🧠 𝒳", "3 characters")]
)
def test_the_method_says_how_many_characters_no_face_has(note: str, words: str | None) -> None:
    document = report(answered({"P-1": Answer(value=1, note=note)}))
    told = said(tuple(with_letters_counted(document.blocks)))
    assert ("drawn as" in told and "in none of its typefaces" in told) == (words is not None)
    assert words is None or words in told


def test_each_character_that_is_counted_is_drawn_as_a_box() -> None:
    record = answered({"P-1": Answer(value=1, note="a 🧠 b 𝒳𝓎 c 日本 \ufeff")})
    data = pdf_bytes(report(record))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        drawn = sum(page.Contents.read_bytes().count(b"/ActualText") for page in pdf.pages)
    (count,) = re.findall(
        r"(\d+) characters of this", said(tuple(with_letters_counted(report(record).blocks)))
    )
    assert drawn == int(count)


def test_the_place_for_it_is_left_out_by_those_who_draw_no_letters() -> None:
    from dtadesign.report.html import html_text
    from dtadesign.report.markdown import markdown_text

    document = report(answered({"P-1": Answer(value=1, note="🧠")}))
    assert any(isinstance(block, Typeset) for block in document.blocks)
    assert "typefaces" not in html_text(document) + markdown_text(document)


def test_a_strip_says_each_mark_beside_it_and_goes_on_beneath() -> None:
    picture = strip([(level_mark(2), str(number)) for number in range(ABREAST + 1)], "all")
    labels = [shape for shape in picture.shapes if isinstance(shape, Label)]
    assert [label.text for label in labels] == [str(number) for number in range(ABREAST + 1)]
    assert labels[-1].x == labels[0].x
    assert labels[-1].y > labels[0].y
