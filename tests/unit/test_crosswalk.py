"""What a review answers of other instruments: every mapping is of something, and says how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.checklist.loader import find_checklist
from dtadesign.errors import FileProblems
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.library.crosswalk import (
    CONFIDENCES,
    Instrument,
    crosswalk,
    load_instrument,
    shipped_instruments,
)
from dtadesign.library.sources import sources
from dtadesign.scoring.scorecard import score
from tests.builders import answered, small_checklist

if TYPE_CHECKING:
    from pathlib import Path

INSTRUMENTS = {instrument.id: instrument for instrument in shipped_instruments()}
each = pytest.mark.parametrize("instrument", INSTRUMENTS.values(), ids=lambda one: one.id)


def test_the_instruments_asked_for_ship() -> None:
    assert set(INSTRUMENTS) == {"APA", "DTAC", "Enlight"}
    assert {section.id for section in INSTRUMENTS["DTAC"].sections} >= {"C1", "C2", "C3", "C4", "D1"}
    assert [section.id for section in INSTRUMENTS["APA"].sections] == ["1", "2", "3", "4", "5"]


@each
def test_every_mapping_is_of_a_consideration_that_there_is(instrument: Instrument) -> None:
    checklist = find_checklist("smi-alliance")
    named = {name for section in instrument.sections for name in section.considerations}
    assert named <= checklist.by_id.keys()


@each
def test_each_is_referred_to_by_a_source_of_the_library(instrument: Instrument) -> None:
    known = {source.key for source in sources(find_checklist("smi-alliance"))}
    assert instrument.reference in known
    assert instrument.known


@each
def test_sections_are_told_apart_in_few_words_of_ours(instrument: Instrument) -> None:
    ids = [section.id for section in instrument.sections]
    assert len(set(ids)) == len(ids)
    assert all(0 < len(section.about.split()) <= 14 for section in instrument.sections)


def test_a_row_says_what_is_answered_and_what_is_open() -> None:
    record = example_record(next(path for path in example_paths() if path.stem == "lanternway"))
    card = score(record.checklist, record.review)
    row = next(row for row in crosswalk(record.checklist, card) if row.section.id == "C1")
    assert [one.id for one in row.open] == ["SAF-5", "IMP-5"]
    assert next(one for one in row.answered if one.id == "SAF-4").confidence == "close"
    order = [CONFIDENCES.index(one.confidence) for one in row.mapped]
    assert order == sorted(order)


def test_a_section_that_is_not_touched_has_its_row() -> None:
    record = example_record(example_paths()[0])
    rows = crosswalk(record.checklist, score(record.checklist, record.review))
    assert [row.section.id for row in rows if not row.mapped] == ["A"]


def test_a_checklist_of_other_ids_has_none() -> None:
    assert crosswalk(small_checklist(), score(small_checklist(), answered({}).review)) == ()


def test_a_word_that_is_no_confidence_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    text = (
        "id: X\nname: X\nreference: X\nknown: x\nsections: [{id: A, about: a, considerations: {P-1: sure}}]\n"
    )
    path.write_text(text, encoding="utf-8", newline="\n")
    with pytest.raises(FileProblems, match="P-1"):
        load_instrument(path)
