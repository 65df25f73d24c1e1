"""The report's PDF, read by others: every text is in it, on every page stands what belongs there."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.content import report
from dtadesign.report.pdf import pdf_bytes
from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.file import write_new
from dtadesign.review.record import new_record
from dtadesign.review.values import EVIDENCE_KINDS, Answer, Evidence, Profile
from tests.builders import ROOT, TIME, answered, profile, record_of, small_checklist, with_edit
from tests.report_reading import body, needs_pdftotext, opened, pages, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pypdf import PdfReader

    from dtadesign.review.record import Record

NAMES = [path.stem for path in example_paths()]
HOSTILE = (
    "<b>unclosed & <para> </para> &amp; <a href='x'>",
    "emoji 😀 🧠 ❤️ 👩‍👩‍👧 and 🇩🇪",
    "日本語のテキストはとても長いので改行が必要です。" * 6,
    "Ελληνικά Кириллица ✓ → ● ≥ ½ 𝒳𝓎 𠀀",
    "x" * 400,
    "word " * 2_000,
    "one\ntwo\r\n\n\tindented\ttabs\n   three",
    "well-known co-operation- " * 60,
    "pro -\ncontra-\n---\nso-",
    '=HYPERLINK("http://x")',
    "https://example.org/a/very/long/path/" + "segment-" * 40,
    "שלום עולם",
)


@cache
def example(name: str) -> Record:
    return example_record(next(path for path in example_paths() if path.stem == name))


@cache
def example_pdf(name: str) -> bytes:
    return pdf_bytes(report(example(name)))


def pdf_of(record: Record) -> bytes:
    return pdf_bytes(report(record))


def texts_in(record: Record) -> list[str]:
    """Every text that people wrote and that stands in the review."""
    review = record.review
    given = review.profile
    found = [given.name, given.version, given.organisation, given.summary]
    for answer in review.answers.values():
        found.append(answer.note)
        for entry in answer.evidence:
            found += [entry.description, entry.where, entry.digest]
    for action in review.actions.values():
        found += [action.what, action.owner]
    return [text for text in found if text]


@needs_pdftotext
@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_an_example_is_in_its_pdf(name: str) -> None:
    text = body(example_pdf(name))
    assert [told for told in texts_in(example(name)) if squeezed(told) not in text] == []


@needs_pdftotext
def test_every_hostile_text_is_in_the_pdf() -> None:
    checklist = small_checklist()
    names = [consideration.id for consideration in checklist.considerations]
    for start in range(0, len(HOSTILE), len(names)):
        notes = HOSTILE[start : start + len(names)]
        answers = {
            name: Answer(value="unknown", note=note, evidence=(Evidence(description=note, where=note[:300]),))
            for name, note in zip(names, notes, strict=False)
        }
        record = answered(answers)
        text = body(pdf_of(record))
        assert [told for told in texts_in(record) if squeezed(told) not in text] == []


# Letters of three scripts, marks of markup, signs that no shipped face has.
typed = st.text(alphabet=st.sampled_from("abc dé <>&;\"'/\n\t日😀Ж→.,()-"), max_size=80).map(str.strip)
entries = st.builds(Evidence, kind=st.sampled_from(EVIDENCE_KINDS), description=typed, where=typed)
answers = st.builds(
    Answer, value=st.sampled_from([0, 1, 2, 3, "unknown", "na"]), note=typed,
    evidence=st.lists(entries, max_size=2).map(tuple),
)  # fmt: skip
profiles = st.builds(
    Profile, name=typed, version=typed, organisation=typed, summary=typed,
    stage=st.just("pilot"), features=st.sampled_from([(), ("agent", "chat")]),
    scope=st.sampled_from(["full", "short"]),
)  # fmt: skip


@needs_pdftotext
@settings(max_examples=12)
@given(st.dictionaries(st.sampled_from(["P-1", "P-2", "A-1", "A-2"]), answers), profiles)
def test_every_text_of_any_review_is_in_its_pdf(drawn: dict[str, Answer], described: Profile) -> None:
    record = answered(drawn, given=described)
    text = body(pdf_of(record))
    assert [told for told in texts_in(record) if squeezed(told) not in text] == []


@needs_pdftotext
def test_every_hostile_text_of_an_action_is_in_the_pdf() -> None:
    held = [
        Action(considerations=("P-1", "A-2")[: n % 3], what=note, owner=note[:300])
        for n, note in enumerate(HOSTILE)
    ]
    record = record_of(*(ActionEdit(id=f"A-{n}", action=action) for n, action in enumerate(held, 1)))
    text = body(pdf_of(record))
    assert [told for told in texts_in(record) if squeezed(told) not in text] == []


@needs_pdftotext
def test_a_text_that_was_taken_back_is_not_in_the_pdf() -> None:
    record = answered({"P-1": Answer(value=1, note="firstwording")})
    record = with_edit(record, AnswerEdit(id="P-1", answer=Answer(value=1, note="secondwording")))
    text = body(pdf_of(record))
    assert "secondwording" in text
    assert "firstwording" not in text


@needs_pdftotext
def test_each_page_says_its_number_and_the_fingerprint() -> None:
    found = pages(example_pdf("lanternway"))
    for number, page in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in page
        assert example("lanternway").fingerprint[:12] in page
        assert "Lanternway 2.1, design review" in page


@needs_pdftotext
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_summary_is_one_page(name: str, paper: str) -> None:
    assert len(pages(pdf_bytes(report(example(name), "summary"), paper))) == 1


@needs_pdftotext
def test_question_and_levels_of_a_consideration_stand_on_one_page() -> None:
    found = [squeezed(page) for page in pages(example_pdf("lanternway"))]
    for consideration in example("lanternway").checklist.considerations[:20]:
        head, first, last = map(squeezed, (consideration.question, *consideration.levels[::3]))
        with_head = [page for page in found if head in page and first[:20] in page]
        assert not with_head or any(last[:30] in page for page in with_head)


def reader(name: str) -> PdfReader:
    return opened(example(name))


def test_metadata_come_from_the_record() -> None:
    found = reader("lanternway")
    assert found.metadata is not None
    assert found.metadata.title == "Lanternway 2.1: design review"
    assert found.metadata.author == "Design team"
    assert found.metadata.subject
    assert str(found.metadata.creation_date) == "2026-11-12 09:01:13+00:00"
    assert str(found.trailer["/Root"]["/Lang"]) == "en"  # type: ignore[index]


def test_bookmarks_name_chapters_domains_and_considerations() -> None:
    found = reader("lanternway")
    titles = list(_titles(found.outline))
    for title in ("Lanternway 2.1", "What to fix, in order", "Method", "Human support", "A reachable human"):
        assert title in titles


def _titles(outline: Any) -> Iterator[str]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield entry.title


def test_links_lead_to_places_on_pages_and_to_the_sources() -> None:
    found = reader("lanternway")
    links = [note.get_object() for page in found.pages for note in page.get("/Annots", [])]
    inside = [link for link in links if "/Dest" in link]
    addresses = {link["/A"]["/URI"] for link in links if "/A" in link}
    assert len(inside) > 100
    places = {page.indirect_reference.idnum for page in found.pages if page.indirect_reference}
    assert {link["/Dest"][0].idnum for link in inside} <= places
    assert {link["/Dest"][1] for link in inside} == {"/XYZ"}
    assert "https://doi.org/10.2196/17204" in addresses


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_paper(paper: str, size: tuple[int, int]) -> None:
    for page in opened(record_of(), paper=paper).pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size


def test_the_same_state_gives_the_same_bytes() -> None:
    assert pdf_of(example("horyzons")) == example_pdf("horyzons")
    later = with_edit(example("horyzons"), AnswerEdit(id="HUM-1", answer=Answer(value=3)))
    assert pdf_of(later) != example_pdf("horyzons")
    assert pdf_of(later.at(len(later.events) - 1)) == example_pdf("horyzons")


@pytest.mark.slow
@pytest.mark.parametrize(("zone", "seed"), [("Pacific/Auckland", "1"), ("America/New_York", "77")])
def test_the_bytes_are_the_same_in_every_zone_and_process(tmp_path: Path, zone: str, seed: str) -> None:
    review, out = tmp_path / "lanternway.dtareview", tmp_path / "report.pdf"
    write_new(review, example("lanternway"))
    subprocess.run(
        [sys.executable, "-m", "dtadesign", "report", str(review), "-o", str(out), "--record", "none"],
        check=True, cwd=ROOT, capture_output=True,
        env=os.environ | {"TZ": zone, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": "1", "LC_ALL": "C"},
    )  # fmt: skip
    assert out.read_bytes() == example_pdf("lanternway")


def test_what_was_set_before_changes_no_byte() -> None:
    before = pdf_of(answered({"P-1": Answer(value=1, note="日本 😀")}))
    pdf_of(answered({"P-1": Answer(value=1, note="本 ∎ 語")}))
    assert pdf_of(answered({"P-1": Answer(value=1, note="日本 😀")})) == before


def test_every_face_is_embedded_and_no_glyph_is_missing() -> None:
    found = opened(answered({"P-1": Answer(value=1, note="日 😀 Ж → ✓")}))
    text = "".join(page.extract_text() for page in found.pages)
    assert "日 😀 Ж → ✓" in text
    fonts = {
        font.get_object()["/FontDescriptor"].get_object()["/FontName"]
        for page in found.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
        if "/FontDescriptor" in font.get_object()
    }
    assert any("DejaVu" in name for name in fonts)


def test_a_review_without_any_event_has_pages() -> None:
    assert len(opened(new_record("a", TIME, small_checklist())).pages) > 3


def test_other_peoples_checklists_may_leave_every_text_empty() -> None:
    bare = {"id": "bare", "version": "1", "title": "Bare", "retired": [], "features": [], "dimensions": []}
    domains = [{"id": "D", "considerations": [{"id": "C", "levels": ["", "", "", ""]}]}]
    checklist = small_checklist(**bare, domains=domains)
    assert len(opened(record_of(checklist=checklist)).pages) > 3


def test_levels_longer_than_a_page_go_on_over_pages() -> None:
    long = "a level that nobody would read to its end " * 200
    domains = [{"id": "D", "considerations": [{"id": "C", "levels": [long] * 4, "question": long[:900]}]}]
    checklist = small_checklist(domains=domains, retired=[], features=[])
    assert len(opened(record_of(checklist=checklist, given=profile())).pages) > 5
