"""Whoever copies the report or listens to it gets the words of its blocks, all of them, in their order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.content import report
from dtadesign.report.pdf import pdf_bytes
from dtadesign.review.action import Action
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import EVIDENCE_KINDS, Answer, Evidence
from tests.builders import answered, record_of, with_edit
from tests.report_reading import needs_pdftotext, pages, squeezed
from tests.report_words import on_the_pages, parted, told_aloud, words_of

if TYPE_CHECKING:
    from dtadesign.report.content import Kind
    from dtadesign.review.record import Record

KINDS: tuple[Kind, ...] = ("full", "summary", "gaps")
NAMES = [path.stem for path in example_paths()]
pytestmark = needs_pdftotext


def wrong(record: Record, kind: Kind = "full", paper: str = "a4", *, aloud: bool = True) -> list[str]:
    """Where the words of the pages, and those that are read aloud, part from those of the blocks."""
    document = report(record, kind)
    data, said = pdf_bytes(document, paper), words_of(document)
    found = [parted(said, on_the_pages(data, document))]
    found += [_aloud(said, data, document)] if aloud else []
    return [place for place in found if place]


def _aloud(said: str, data: bytes, document: Any) -> str:
    """On an only page what stands around the text is read too."""
    found = told_aloud(data)
    around = "".join((document.running + document.dated).split())
    return parted(said, found.removeprefix(around).partition("".join(document.checklist.split()))[0])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_an_example_stand_in_their_order(name: str, paper: str, kind: Kind) -> None:
    record = example_record(next(path for path in example_paths() if path.stem == name))
    # Poppler takes a quarter of a minute for the structure of a whole report: of one it must do.
    aloud = kind == "summary" or (name, paper) == (NAMES[0], "a4")
    assert wrong(record, kind, paper, aloud=aloud) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_of_an_empty_review_stand_in_their_order(kind: Kind) -> None:
    assert wrong(record_of(), kind) == []


typed = st.text(alphabet=st.sampled_from("abc dé <>&;\"'/\n\t日😀Ж→.,()-"), max_size=80).map(str.strip)
entries = st.builds(Evidence, kind=st.sampled_from(EVIDENCE_KINDS), description=typed, where=typed)
answers = st.builds(
    Answer, value=st.sampled_from([0, 1, 2, 3, "unknown", "na"]), note=typed,
    evidence=st.lists(entries, max_size=2).map(tuple),
)  # fmt: skip
planned = st.builds(Action, considerations=st.just(("P-1",)), what=typed, owner=typed)


@settings(max_examples=10, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["P-1", "P-2", "A-1", "A-2"]), answers),
    st.lists(planned, max_size=3),
    st.sampled_from(KINDS),
)
def test_the_words_of_any_review_stand_in_their_order(
    drawn: dict[str, Answer], board: list[Action], kind: Kind
) -> None:
    record = answered(drawn)
    for number, action in enumerate(board, 1):
        record = with_edit(record, ActionEdit(id=f"A-{number}", action=action))
    assert wrong(record, kind) == []


def test_a_table_over_pages_repeats_its_heads_and_says_them_once() -> None:
    record = answered({"P-1": Answer(value=0)})
    for number in range(1, 101):
        action = Action(considerations=("P-1",), what=f"Step {number}", owner="Ines Brandt")
        record = with_edit(record, ActionEdit(id=f"A-{number}", action=action))
    assert wrong(record, aloud=False) == []
    data = pdf_bytes(report(record, "gaps"))
    assert sum("ActionDueEffort" in squeezed(page) for page in pages(data, "-raw")) > 3
    assert told_aloud(data).count("ActionDueEffortStateWouldbring") == 1


RIGHT_TO_LEFT = "שלום עולם (שלום) abc 12 مرحبا بالعالم"


def test_the_words_of_right_to_left_text_are_all_there() -> None:
    record = answered({"P-1": Answer(value=1, note=RIGHT_TO_LEFT)})
    told = told_aloud(pdf_bytes(report(record)))
    assert Counter(RIGHT_TO_LEFT) - Counter(told) <= Counter({" ": 9})
