"""Handouts as files: PDFs that read aloud, forms that come back, pictures for slides, all by commands."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from pypdf import PdfReader

from dtadesign.checklist.loader import find_checklist
from dtadesign.report.form_names import BY, VALUE, of_question
from dtadesign.report.handouts import handouts
from dtadesign.report.pdf_texts import pdf_texts
from dtadesign.workshop.cases import read_case, shipped_cases
from dtadesign.workshop.record import new_workshop, read_record
from dtadesign.workshop.values import Plan, Sitting
from tests.builders import TIME, done, run
from tests.form_filling import filled_in
from tests.html_reading import read
from tests.report_reading import squeezed
from tests.test_report_tagged import failures
from tests.test_workshop_commands import case_file, refused
from tests.unit.test_handouts import held
from tests.workshops import begun, place

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.workshop.record import WorkshopRecord


@pytest.fixture(scope="module")
def shipped() -> WorkshopRecord:
    """A workshop on all cases that ship."""
    checklist = find_checklist("smi-alliance")
    cases = [read_case(path, checklist) for path in shipped_cases()]
    sittings = tuple(Sitting(case=case, considerations=case.suggested) for case in cases)
    return new_workshop(Plan(title="All of them", sittings=sittings), checklist, "all", TIME)


@pytest.fixture
def w(tmp_path: Path) -> Path:
    """A workshop on two cases, P-1 and A-2 in each."""
    path = tmp_path / "w.dtaworkshop"
    files = (case_file(tmp_path, title) for title in ("Hearth", "Kiln"))
    done(
        "workshop",
        "new",
        path,
        *(part for file in files for part in ("--case", file)),
        "--title",
        "A morning",
    )
    return path


def texts(data: bytes) -> str:
    """All that a PDF holds anywhere, without spaces."""
    return squeezed("\n".join(pdf_texts(data)))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("record", [held(), begun()], ids=["held", "begun"])
def test_every_handout_keeps_both_standards(record: WorkshopRecord, paper: str) -> None:
    for handout in handouts(record):
        assert failures(handout.written("pdf", paper)) == [], handout.name


def test_what_is_handed_out_on_shipped_cases_keeps_both_standards(shipped: WorkshopRecord) -> None:
    for handout in handouts(shipped, ["agenda", "forms", "cases", "key"])[:8]:
        assert failures(handout.written()) == [], handout.name


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_shipped_case_has_two_pages(shipped: WorkshopRecord, paper: str) -> None:
    for sheet in handouts(shipped, ["cases"]):
        assert len(PdfReader(io.BytesIO(sheet.written("pdf", paper))).pages) == 2, sheet.name


def test_no_reason_of_a_shipped_key_is_anywhere_in_what_everybody_reads(shipped: WorkshopRecord) -> None:
    """Looked for in all that the PDFs hold; the key's own PDF shows that it is found there."""
    open_to_all = handouts(shipped, ["agenda", "forms", "tally", "cases"])
    told = {
        form: "".join(
            squeezed(each.written(form).decode("utf-8")) for each in open_to_all if form in each.formats
        )
        for form in ("html", "md")
    }
    told["pdf"] = "".join(texts(each.written()) for each in open_to_all)
    keys = "".join(texts(each.written()) for each in handouts(shipped, ["key"]))
    for sitting in shipped.workshop.plan.sittings:
        for id_ in sitting.considerations:
            entry = sitting.case.entry(id_)
            assert entry is not None
            for secret in filter(None, (entry.reason, entry.often, entry.differ)):
                assert squeezed(secret) in keys
                assert not [form for form, text in told.items() if squeezed(secret)[:60] in text]


def test_every_word_of_a_shipped_case_is_on_its_sheet(shipped: WorkshopRecord) -> None:
    for sitting, sheet in zip(shipped.workshop.plan.sittings, handouts(shipped, ["cases"]), strict=True):
        found = texts(sheet.written())
        for text in sitting.case.texts:
            assert squeezed(text.partition(": ")[2] or text) in found


def forms(w: Path, form: str) -> list[bytes]:
    return [each.written(form) for each in handouts(read_record(w), ["forms"])]


def test_a_form_asks_what_the_sitting_asks_and_says_which_case(w: Path) -> None:
    _, second = forms(w, "html")
    page = read(second.decode("utf-8"))
    assert [part.attributes["id"] for part in page.parts if "question" in part.classes] == ["P-1", "A-2"]
    assert any(
        "A morning · case 2 of 2: Kiln · two considerations: P-1, A-2" in part.said for part in page.parts
    )
    assert "Amorning·case2of2:Kiln·twoconsiderations:P-1,A-2" in texts(forms(w, "pdf")[1])


def test_forms_of_two_cases_are_told_apart_by_a_browsers_drafts_and_by_who_takes_them(w: Path) -> None:
    pages = [read(form.decode("utf-8")) for form in forms(w, "html")]
    (one,), (other,) = ([part.attributes for part in page.parts if part.name == "form"] for page in pages)
    assert one["data-form"] != other["data-form"]
    assert one["data-packet"] != other["data-packet"]


def test_a_filled_pdf_form_is_collected_for_its_own_case(w: Path, tmp_path: Path) -> None:
    fields = {of_question("P-1", VALUE): "/2", of_question("A-2", VALUE): "/unknown", BY: "Ola"}
    path = tmp_path / "back.pdf"
    path.write_bytes(filled_in(forms(w, "pdf")[1], fields))
    done("workshop", "collect", w, path)
    workshop = read_record(w).workshop
    (who,) = workshop.participants
    assert (who.way, who.label) == ("form", "Ola")
    assert workshop.at(place("P-1", at=1)) == {who.id: "2"}
    assert workshop.at(place("A-2", at=1)) == {who.id: "unknown"}
    assert not workshop.at(place("P-1"))


def test_a_saved_html_form_is_collected_for_its_own_case(w: Path, tmp_path: Path) -> None:
    """What the form's script saves, from the data that the form itself carries."""
    page = read(forms(w, "html")[1].decode("utf-8"))
    (form,) = [part for part in page.parts if part.name == "form"]
    about = {name: form.attributes[f"data-{name}"] for name in ("checklist", "version", "digest")}
    saved: dict[str, Any] = {
        "format": "dtadesign-form/1", "id": "an-id", "by": "", "packet": form.attributes["data-packet"],
        "checklist": {"id": about["checklist"], "version": about["version"], "digest": about["digest"]},
        "answers": [{"id": "P-1", "answer": 1, "note": "", "evidence": []}],
    }  # fmt: skip
    path = tmp_path / f"answers-{about['checklist']}.json"  # as the script calls it where nobody gave a name
    path.write_text(json.dumps(saved), encoding="utf-8", newline="\n")
    done("workshop", "collect", w, path)
    workshop = read_record(w).workshop
    assert [each.name for each in workshop.participants] == ["Form 1"]
    assert list(workshop.at(place("P-1", at=1)).values()) == ["1"]
    assert not workshop.at(place("P-1"))


def test_handouts_are_written_where_they_are_asked_for(w: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    ran = run("workshop", "handouts", w, out, "--only", "agenda,key", "--format", "pdf,html,md")
    assert ran.status == 0
    assert ran.out.splitlines() == [
        str(out / f"{name}.{form}")
        for name in ("agenda", "key-1-hearth", "key-2-kiln")
        for form in ("pdf", "html", "md")
    ]
    assert "Not for participants while something is voted on: Key: Hearth, Key: Kiln." in ran.err
    assert {path.name for path in out.iterdir()} == {path.rpartition("/")[2] for path in ran.out.splitlines()}


def test_where_no_folder_can_be_is_said(w: Path) -> None:
    said = refused("workshop", "handouts", w, w, "--only", "agenda")
    assert said.startswith(f"{w}: no folder can be made there: ")


def test_markdown_says_in_words_what_the_papers_draw(w: Path, tmp_path: Path) -> None:
    voted(w)
    done("workshop", "handouts", w, tmp_path, "--only", "agenda,tally,results,personal", "--format", "md")
    agenda, tally, results, own = (
        (tmp_path / f"{name}.md").read_text(encoding="utf-8")
        for name in ("agenda", "tally-1-hearth", "results", "personal-paper-1")
    )
    assert "- **0:00**: Welcome, and how it goes; Minutes 10" in agenda
    assert "- **First vote**: 1 × 0, 1 × 1, 1 × 3; median 1" in results
    assert "0 \\_\\_\\_\\_  1 " in tally
    assert "first vote 0, key 2" in own


def test_what_there_is_none_of_is_refused_before_anything_is_written(w: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    assert "is no handout" in refused("workshop", "handouts", w, out, "--only", "agenda,poster")
    assert "is no format of handouts" in refused("workshop", "handouts", w, out, "--format", "docx")
    assert "None of these is made as md" in refused(
        "workshop", "handouts", w, out, "--only", "forms", "--format", "md"
    )
    assert "is no language" in refused("workshop", "handouts", w, out, "--lang", "tlh")
    assert not out.exists()


def voted(w: Path) -> Path:
    """The first vote on P-1 of the first case, revealed; the second, not revealed."""
    done("workshop", "join", w, "--paper", "3")
    for choices in ("013", "112"):
        for number, choice in enumerate(choices, 1):
            done("workshop", "vote", w, f"Paper {number}", "P-1", choice, "--case", "1")
        if choices == "013":
            done("workshop", "reveal", w, "P-1", "--case", "1")
    return w


def test_a_picture_shows_the_last_vote_that_is_revealed(w: Path, tmp_path: Path) -> None:
    out = tmp_path / "p.png"
    done("workshop", "picture", voted(w), "P-1", "--case", "1", "-o", out)
    with Image.open(out) as image:
        assert image.size == (1920, 1080)
        described = image.info["Description"]
    assert "First vote: 0: 1, 1: 1, 2: 0 and 3: 1" in described
    assert "Second vote" not in described
    assert "Secret reason" not in described


def test_a_picture_is_the_same_each_time_and_shows_the_key_when_asked(w: Path, tmp_path: Path) -> None:
    voted(w)
    one, other, key = (tmp_path / f"{name}.svg" for name in ("one", "other", "key"))
    for out, more in ((one, ()), (other, ()), (key, ("--key",))):
        done("workshop", "picture", w, "P-1", "--case", "1", *more, "-o", out)
    assert one.read_bytes() == other.read_bytes()
    assert b"Secret reason" not in one.read_bytes()
    assert "Secret reason" in key.read_text(encoding="utf-8")


def test_a_picture_of_what_nobody_saw_yet_is_refused(w: Path, tmp_path: Path) -> None:
    out = tmp_path / "p.svg"
    voted(w)
    assert "is not revealed" in refused("workshop", "picture", w, "A-2", "--case", "1", "-o", out)
    assert "is not revealed" in refused(
        "workshop", "picture", w, "P-1", "--case", "1", "--round", "2", "-o", out
    )
    assert "is not voted on" in refused("workshop", "picture", w, "P-7", "-o", out)
    assert "written as .svg, .png" in refused(
        "workshop", "picture", w, "P-1", "--case", "1", "-o", out.with_suffix(".gif")
    )


def test_calibration_is_printed_for_a_person_and_as_json(w: Path) -> None:
    printed = done("workshop", "calibration", voted(w))
    assert "Paper 1\n" in printed
    assert "too few to say which way: 1 consideration compared" in printed.replace("\n      ", " ").lower()
    found = json.loads(done("workshop", "calibration", w, "--json"))
    assert [each["votes"][0]["key"]["difference"] for each in found["participants"]] == [-2, -1, 1]
    assert [each["votes"][1]["of"] for each in found["participants"]] == [0, 0, 0]


def test_calibration_before_any_reveal_says_so(w: Path) -> None:
    done("workshop", "join", w, "--paper", "1")
    done("workshop", "vote", w, "Paper 1", "P-1", "0", "--case", "1")
    assert "No vote was revealed yet" in done("workshop", "calibration", w)
