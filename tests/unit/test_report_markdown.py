"""The report as CommonMark, read back by a parser that is none of ours."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dtadesign.drawing.marks import gate_mark
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.blocks import (
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
    Run,
    Table,
)
from dtadesign.report.content import report
from dtadesign.report.markdown import markdown_text
from dtadesign.report.markdown_words import NUL
from tests.builders import answered, shown

if TYPE_CHECKING:
    from pathlib import Path

    from markdown_it.token import Token

    from dtadesign.report.blocks import Block

TRIMMED_BY_THIS_PARSER = "\x0b\x1c\x1d\x1e\x1f\x85"
TYPED = st.text(
    st.sampled_from("*_`[]()<>#+-=.!|~&\\ \t\n\r\0a1é\xa0\u2028") | st.characters(exclude_categories=["Cs"]),
    max_size=40,
).map(lambda raw: raw.strip(TRIMMED_BY_THIS_PARSER))


def of(*blocks: Block) -> Document:
    empty = Document("T", "S", "A", "en", "T", "1 May 2026", "2026-05-01", "C", "ab" * 32)
    return replace(empty, blocks=blocks)


def parsed(document: Document) -> list[Token]:
    return MarkdownIt("commonmark").parse(markdown_text(document))


def inlines(tokens: list[Token]) -> list[str]:
    """The text of each paragraph and heading as a reader of the rendered page has it."""
    return ["".join(map(said, token.children or ())) for token in tokens if token.type == "inline"]


def said(token: Token) -> str:
    return "\n" if token.type in ("softbreak", "hardbreak") else token.content


@given(TYPED.filter(bool))
@example("# a #\n\n1. b\n    c\n***\n- d\n=\n&amp; <b>![x](y)</b> `e` \\")
@example("\n \n  a  \n\n")
def test_whatever_is_typed_reads_back_to_the_character(raw: str) -> None:
    mark, kept = gate_mark("pass"), raw.replace("\0", NUL)
    words = (Run(raw, strong=True), Run("1"), Run(raw, title=True), Run(raw))
    tokens = parsed(of(
        Heading(3, raw), Paragraph(words), Entries((Entry((Run(raw),), (words,), number=3),)),
        LevelTable((LevelRow(0, mark, raw),)), ConsiderationHead("X-1", raw, raw, raw, mark, "met", ""),
        Facts((Fact("Note", ((Run(raw),), (Run(raw),))),)), Table(("A", "B"), ((words, words),), (0.5, 0.5)),
    ))  # fmt: skip
    all_of_it = f"{kept}1{kept}{kept}"
    above = f"{kept} · met"
    assert inlines(tokens)[:-1] == [
        kept, all_of_it, f"{kept}\n{all_of_it}", kept, kept, above, kept,
        f"Note: {kept}", kept, f"{all_of_it}: B {all_of_it}",
    ]  # fmt: skip
    assert not {token.type for token in tokens} & {"html_block", "code_block", "fence", "blockquote_open"}


@given(TYPED)
def test_an_emphasis_holds_wherever_it_begins_and_ends(raw: str) -> None:
    (found, _) = inlines(parsed(of(Paragraph((Run("a"), Run(f"({raw}x)", strong=True), Run("b"))))))
    assert found == f"a({raw}x)b".replace("\0", NUL)
    assert "<strong>" in MarkdownIt("commonmark").render(
        markdown_text(of(Paragraph((Run("x", strong=True),))))
    )


@pytest.mark.parametrize("behind", ["Not said.", "x", ""])
def test_a_question_is_strong_with_its_mark(behind: str) -> None:
    words = (Run("Were they asked? ", strong=True), Run(behind))
    shown = MarkdownIt("commonmark").render(markdown_text(of(Paragraph(words))))
    assert "<strong>Were they asked?</strong>" in shown


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
def test_a_whole_report_is_headings_paragraphs_and_lists(path: Path) -> None:
    tokens = parsed(report(example_record(path)))
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    assert kinds == {"heading", "paragraph", "inline", "bullet_list", "ordered_list", "list_item", "hr"}
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_a_note_of_several_lines_keeps_them() -> None:
    text = markdown_text(report(answered({"P-1": shown(1, note="first\n\n  - second")})))
    assert "- **Note**: first\\\n  \\\n  &#32;&#32;- second" in text


def test_links_lead_outward_only() -> None:
    words = (
        Run("a", link="https://example.org/(x)<y>"),
        Run("b", link="#summary"),
        Run("c", link="javascript:x"),
    )
    assert markdown_text(of(Paragraph(words))).startswith("[a](<https://example.org/(x)%3Cy%3E>)bc\n")
