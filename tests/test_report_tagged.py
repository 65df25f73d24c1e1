"""The report read aloud and kept for good: PDF/UA-1 and PDF/A-3a in the eyes of a checker of others."""

from __future__ import annotations

import io
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import page as checker
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.content import report
from dtadesign.report.pdf import pdf_bytes
from dtadesign.report.pdf_saving import saved
from dtadesign.review.values import Answer, Evidence
from tests.builders import answered, record_of
from tests.test_report_pdf import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.content import Kind

STANDARDS = (checker.ValidationProfile.PDF_UA_1, checker.ValidationProfile.PDF_A_3A)
KINDS: tuple[Kind, ...] = ("full", "summary", "gaps")


def failures(data: bytes) -> list[str]:
    """What the checker objects to, by either standard."""
    reports = [checker.validate_pdf_bytes(data, profile=standard) for standard in STANDARDS]
    return [f"{failure.rule_id}: {failure.message}" for each in reports for failure in each.failures]


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", KINDS)
def test_an_example_keeps_both_standards(path: Any, kind: Kind) -> None:
    assert failures(pdf_bytes(report(example_record(path), kind))) == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_and_a_hostile_review_keep_both_standards(kind: Kind) -> None:
    hostile = {
        name: Answer(value=0, note="\n".join(HOSTILE[at::4]), evidence=(Evidence(description=HOSTILE[at]),))
        for at, name in enumerate(("P-1", "P-2", "A-1", "A-2"))
    }
    for record in (record_of(), answered(hostile)):
        assert failures(pdf_bytes(report(record, kind), "letter")) == []


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=80), st.sampled_from([0, 2, "unknown", None]))
def test_any_note_keeps_both_standards(note: str, value: Any) -> None:
    record = answered({"P-1": Answer(value=value, note=note)})
    assert failures(pdf_bytes(report(record))) == []


def test_a_file_without_its_language_or_a_figure_without_words_is_objected_to() -> None:
    data = pdf_bytes(report(record_of()))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        del pdf.Root.Lang
        assert failures(saved(pdf)) != []


def elements(data: bytes) -> list[Any]:
    """The structure's elements in the order of reading."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [(str(e.S)[1:], str(e.get("/Alt", ""))) for e in _below(pdf.Root.StructTreeRoot.K)]


def _below(element: Any) -> Iterator[Any]:
    yield element
    for kid in element.get("/K", ()):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _below(kid)


def test_headings_leave_no_level_out_and_rows_are_as_long_as_their_table() -> None:
    found = elements(pdf_bytes(report(example_record(example_paths()[0]))))
    levels = [int(tag[1]) for tag, _ in found if tag[0] == "H" and tag[1:].isdigit()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_chart_says_its_numbers() -> None:
    found = elements(pdf_bytes(report(example_record(example_paths()[0]))))
    figures = [alt for tag, alt in found if tag == "Figure"]
    assert figures
    assert [alt for alt in figures if not any(map(str.isdigit, alt)) and "nothing in scope" not in alt] == []


def test_a_paragraph_over_a_page_break_stays_one() -> None:
    long = answered({"P-1": Answer(value=1, note="word " * 4_000)})
    with pikepdf.open(io.BytesIO(pdf_bytes(report(long)))) as pdf:
        kids = [list(e.K) for e in _below(pdf.Root.StructTreeRoot.K) if str(e.S) == "/P"]
    elsewhere = [sum(isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid for kid in each) for each in kids]
    assert sum(parts > 2 for parts in elsewhere) == 1


def test_no_stream_ends_so_that_its_length_is_in_doubt() -> None:
    """Among so many some would, were nothing done about it."""
    for first in range(35, 120):
        with pikepdf.new() as pdf:
            for second in range(35, 55):
                pdf.add_blank_page()
                pdf.pages[-1].Contents = pdf.make_stream(b"q Q\n" * 40 + b"%" + bytes((first, second)))
            pdf.Root.Metadata = pdf.make_stream(b"<x/>", Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
            assert b"\r\nendstream" not in saved(pdf)


@pytest.mark.parametrize("kind", ["/Length1", "/Width"])
def test_nor_does_a_font_or_a_picture(kind: str) -> None:
    """A zero added to their end would leave the sum's last byte as it is."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        held = pdf.make_stream(b"\x0c")  # whose sum is 0x000d000d
        held[kind] = 1
        pdf.pages[0].Resources = pikepdf.Dictionary(Held=held)
        pdf.Root.Metadata = pdf.make_stream(b"<x/>", Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        assert b"\r\nendstream" not in saved(pdf)
