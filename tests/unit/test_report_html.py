"""The report as HTML: its elements, what it lets in, and that whatever was typed stays text."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.drawing.marks import gate_mark
from dtadesign.drawing.shapes import Picture
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.blocks import (
    Bar,
    Bars,
    Chapter,
    ConsiderationHead,
    Document,
    Entries,
    Entry,
    Fact,
    Facts,
    Heading,
    LevelRow,
    LevelTable,
    Paragraph,
    Photo,
    Run,
    Shown,
    Table,
    Verdict,
)
from dtadesign.report.content import report
from dtadesign.report.html import html_text
from dtadesign.report.html_words import NUL
from tests.builders import answered, shown
from tests.html_reading import read

if TYPE_CHECKING:
    from dtadesign.report.blocks import Block
    from dtadesign.report.content import Kind

OURS = frozenset(
    "html head meta title style body a svg symbol use rect circle line path text header p time nav h1 h2 h3 "
    "h4 ul ol li main section div table caption thead tbody tr th td dl dt dd figure figcaption img hr span "
    "strong cite code br bdi footer".split()
)
TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    (
        "</p><script>alert(1)</script>",
        '"><img src=x onerror=y>',
        "]]>&amp;&#60;",
        "</style>",
        "<!--",
        "א\u202eב日本語",
    )
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6368000000820081772d7e3e0000000049454e44ae426082"
)


@pytest.fixture(scope="module", params=[path.stem for path in example_paths()])
def document(request: pytest.FixtureRequest) -> Document:
    path = next(path for path in example_paths() if path.stem == request.param)
    return report(example_record(path))


def of(*blocks: Block, title: str = "T", language: str = "en") -> Document:
    empty = Document(title, "S", "A", language, title, "1 May 2026", "2026-05-01", "C", "ab" * 32)
    return replace(empty, blocks=blocks)


@given(TYPED)
def test_whatever_is_typed_stays_text_to_the_character(raw: str) -> None:
    mark = gate_mark("pass")
    words = (Run(raw, strong=True), Run(raw, quiet=True))
    bar = Bar(raw, Picture(9, 9, (), raw), raw, raw, raw)
    blocks = (
        Verdict(mark, raw, words), Heading(3, raw), Paragraph(words, "lead"),
        Entries((Entry(words, (words,)),)), Bars((bar,), ((mark, raw),)),
        Table((raw,), ((words,),), (1.0,)), LevelTable((LevelRow(0, mark, raw, (raw,)),)),
        ConsiderationHead("X-1", raw, raw, raw, mark, raw, raw),
        Facts((Fact(raw, (words, Shown((words,), Photo(PNG, 1, 1, 1, raw, words)))),)),
    )  # fmt: skip
    found = read(html_text(of(*blocks, title=raw)))
    assert {part.name for part in found.parts} <= OURS
    assert next(p.said for p in found.parts if "lead" in p.classes) == (raw + raw).replace("\0", NUL)
    image = next(part for part in found.parts if part.name == "img")
    assert image.attributes["alt"] == raw.replace("\0", NUL)


def test_nothing_is_loaded_and_only_its_own_style_holds(document: Document) -> None:
    text = html_text(document)
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in text
    assert not re.search(r"<script|<link|<iframe|\son[a-z]+=|\sstyle=|@import|url\((?!data:)", text)
    loads = [p.attributes["src"] for p in read(text).parts if "src" in p.attributes]
    assert all(value.startswith("data:image/") for value in loads)


def test_headings_follow_one_another_without_a_gap(document: Document) -> None:
    levels = [
        int(part.name[1]) for part in read(html_text(document)).parts if re.fullmatch("h[1-6]", part.name)
    ]
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_there_is_one_of_each_landmark_and_the_contents_lead_somewhere(document: Document) -> None:
    found = read(html_text(document))
    for name in ("header", "nav", "main", "footer", "title"):
        assert found.count(name) == 1
    places = {part.attributes["id"] for part in found.parts if "id" in part.attributes}
    inward = [href[1:] for href in found.links if href.startswith("#")]
    assert inward
    assert set(inward) <= places
    assert len(places) == sum("id" in part.attributes for part in found.parts)


def test_tables_have_a_caption_and_heads_with_a_scope(document: Document) -> None:
    found = read(html_text(document))
    assert found.count("table") == found.count("caption") > 10
    heads = [part for part in found.parts if part.name == "th"]
    assert {part.attributes["scope"] for part in heads} == {"row", "col"}


def test_pictures_say_what_they_show_or_are_passed_over(document: Document) -> None:
    drawn = [part for part in read(html_text(document)).parts if part.name == "svg"]
    said = [part for part in drawn if part.attributes.get("aria-label")]
    assert all(part.attributes["role"] == "img" for part in said)
    assert all(part.attributes.get("aria-hidden") == "true" for part in drawn if part not in said)
    assert said


def test_links_outward_give_nothing_away() -> None:
    words = (
        Run("a", link="https://example.org/<b>?q=ü"),
        Run("b", link="javascript:alert(1)"),
        Run("c", link="#no"),
    )
    found = read(html_text(of(Paragraph(words))))
    out = [part for part in found.parts if part.name == "a" and "rel" in part.attributes]
    assert [part.attributes["href"] for part in out] == ["https://example.org/%3Cb%3E?q=%C3%BC"]
    assert out[0].attributes["rel"] == "external noopener noreferrer"
    assert "javascript" not in html_text(of(Paragraph(words)))


def test_other_scripts_say_their_direction_and_language() -> None:
    text = html_text(of(Facts((Fact("Note", ((Run("שלום"),), (Run("see 日本語のメモ, 한국어"),))),))))
    assert '<p dir="auto">שלום</p>' in text
    assert 'see <span lang="ja">日本語のメモ</span>, <span lang="ko">한국어</span>' in text
    assert '<html lang="ar-EG" dir="rtl">' in html_text(of(language="ar-EG"))


def test_a_damaged_picture_gives_way_to_a_sentence() -> None:
    photo = Photo(PNG[:40], 1, 1, 1, "seen", (Run("p.png"),))
    text = html_text(of(Facts((Fact("Evidence", (Shown(((Run("x"),),), photo),)),))))
    assert "damaged and cannot be shown: </span>p.png" in text
    assert "<img" not in text


def test_a_title_in_the_running_head_is_a_text_and_nothing_else() -> None:
    text = html_text(of(title='x";} </style><script>'))
    assert '@top-left{content:"x\\22 \\3b \\7d  \\3c \\2f style\\3e \\3c script\\3e "}' in text


def test_what_only_makes_sense_on_pages_is_left_out(document: Document) -> None:
    text = html_text(document)
    assert " on page " not in text
    assert "Pages: " not in text


@pytest.mark.parametrize("kind", ["full", "summary", "gaps"])
def test_the_same_state_gives_the_same_file(kind: Kind) -> None:
    record = answered({"P-1": shown(2, "x", note="a\n b")})
    assert html_text(report(record, kind)) == html_text(report(record, kind))
    assert "a<br> b" in html_text(report(record))


def test_a_chapter_is_a_section_that_its_heading_names() -> None:
    found = read(html_text(of(Chapter("One", "one"), Paragraph((Run("x"),)), Chapter("Two", "two"))))
    sections = [part.attributes["aria-labelledby"] for part in found.parts if part.name == "section"]
    assert sections == ["one", "two"]
