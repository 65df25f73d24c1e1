"""Answers go out as CSV and come in again equal, and nothing in it is live."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import FileProblems
from dtadesign.exchange.answers_csv import Row, Rows, read_answers, write_answers
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Answer, Evidence
from tests.builders import answered, consideration, shown, small_checklist

CHECKLIST = small_checklist()
text = st.text(st.characters(codec="utf-8")) | st.text("=+-@'\t\r\n\",;\u2028\x85\x00א👋", max_size=6)
evidence = st.builds(Evidence, kind=st.sampled_from(EVIDENCE_KINDS), description=text.filter(bool))
answers = st.builds(
    lambda value, note, entries: Answer(value=value, note=note or "why", evidence=tuple(entries)),
    st.none() | st.sampled_from(list(VALUES.values())), text, st.lists(evidence, max_size=4),
).filter(lambda answer: answer.value != "na" or answer.note.strip() != "")  # fmt: skip
LIVE = ("=", "+", "-", "@", "\t", "\r")


def read(given_text: str) -> dict[str, Answer]:
    return read_answers(given_text, "a.csv", CHECKLIST)


def refused(given_text: str) -> list[str]:
    with pytest.raises(FileProblems) as error:
        read(given_text)
    return str(error.value).splitlines()


@given(st.dictionaries(st.sampled_from(["P-1", "P-2", "A-1", "A-2"]), answers))
def test_what_goes_out_comes_in_equal(given_answers: dict[str, Answer]) -> None:
    review = answered(given_answers, checklist=CHECKLIST).review
    assert read(write_answers(CHECKLIST, review)) == given_answers


@given(st.dictionaries(st.sampled_from(["P-1", "P-2"]), answers, min_size=1))
def test_no_cell_is_live_in_a_spreadsheet(given_answers: dict[str, Answer]) -> None:
    out = write_answers(CHECKLIST, answered(given_answers, checklist=CHECKLIST).review)
    cells = [cell for row in csv.reader(io.StringIO(out, newline="")) for cell in row]
    assert not any(cell.startswith(LIVE) for cell in cells)


def test_only_the_columns_that_are_needed_stand_there() -> None:
    def heading(answer: Answer) -> str:
        return write_answers(CHECKLIST, answered({"P-1": answer}).review).split("\r\n", maxsplit=1)[0]

    assert heading(shown(1)) == "id,answer,evidence,note"
    assert heading(shown(1, "a", "b")) == "id,answer,evidence,note,evidence_2"
    kinds = Answer(value=1, evidence=(Evidence(kind="record", description="a"), Evidence(description="b")))
    assert heading(kinds) == "id,answer,evidence,evidence_kind,note,evidence_2,evidence_2_kind" or (
        set(heading(kinds).split(","))
        == {"id", "answer", "evidence", "note", "evidence_kind", "evidence_2", "evidence_2_kind"}
    )


def test_rows_stand_in_checklist_order_and_only_where_something_was_said() -> None:
    review = answered({"A-2": shown(0), "P-1": Answer(note="only a note")}).review
    ids = [row[0] for row in csv.reader(write_answers(CHECKLIST, review).splitlines())]
    assert ids == ["id", "P-1", "A-2"]


@pytest.mark.parametrize(
    ("row", "answer"),
    [
        ("P-1,2,a screen,why", shown(2, "a screen", note="why")),
        ("P-1,,,", Answer()),
        ("P-1,,x,y", Answer(note="y", evidence=(Evidence(description="x"),))),
        ("P-1, 2 ,,", Answer(value=2)),
        ("P-1,UNKNOWN,,", Answer(value="unknown")),
        ("P-1,na,,because", Answer(value="na", note="because")),
        ("P-1,1", Answer(value=1)),
        ("P-1,1,  two spaces  ,", shown(1, "  two spaces  ")),
        ('P-1,1,"a\r\nb",', shown(1, "a\r\nb")),
        ("P-1,1,'=1+1,'plain", shown(1, "=1+1", note="'plain")),
        ("P-1,1,''=x,''", shown(1, "'=x", note="'")),
    ],
)
def test_a_row_states_the_whole_answer(row: str, answer: Answer) -> None:
    assert read(f"id,answer,evidence,note\n{row}\n") == {"P-1": answer}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(end: str) -> None:
    assert len(read(end.join(["id,answer", "P-1,1", "P-2,2", ""]))) == 2


def test_columns_may_stand_in_any_order_and_a_heading_may_be_missing() -> None:
    assert read("note,ID,Answer\nx,P-1,2\n") == {"P-1": Answer(value=2, note="x")}
    assert read("P-1,2,a screen,why\n") == {"P-1": shown(2, "a screen", note="why")}


def test_a_consideration_may_be_called_id() -> None:
    checklist = small_checklist(
        domains=[{"id": "D", "considerations": [consideration("id"), consideration("PK-1")]}], retired=[]
    )
    expected = {"id": Answer(value=2)}
    assert read_answers("id,answer,evidence,note\nid,2,,\n", "f", checklist) == expected
    assert read_answers("id,2,,\n", "f", checklist) == expected


def test_further_entries_have_further_columns() -> None:
    found = read("id,answer,evidence,evidence_kind,evidence_3,evidence_3_kind\nP-1,3,a,record,c,seen\n")
    assert [(entry.kind, entry.description) for entry in found["P-1"].evidence] == [
        ("record", "a"), ("seen", "c"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given_text", "said"),
    [
        ("id,answer\nP-9,1\n", 'a.csv:2: P-9: there is no consideration "P-9"; the nearest'),
        ("id,answer\nP-0,1\n", '"P-0" is no longer asked (It asked two things.) In its place: P-1 and P-2'),
        ("id,answer\nP-1,4\n", 'a.csv:2: P-1: "4" is no answer'),
        ("id,answer\nP-1,yes\n", '"yes" is no answer; write 0, 1, 2, 3, unknown, na, or nothing'),
        ("id,answer\nP-1,none\n", '"none" is no answer'),
        ("id,answer\nP-1,²\n", '"²" is no answer'),
        ("id,answer,note\nP-1,na,\n", "needs its reason in the note"),
        ("id,answer,note\nP-1,na,  \n", "needs its reason in the note"),
        ("id,answer\nP-1,1,x,y\n", "has 4 cells under 2 headings"),
        ("id,answer\nP-1,1\nP-1,2\n", "a.csv:3: P-1: stands here for the second time"),
        ("id,anser\nP-1,1\n", 'there is no column "anser"; the nearest known one is "answer"'),
        ("id,answer,answer\nP-1,1,2\n", 'the column "answer" stands twice'),
        ("id,evidence\nP-1,x\n", 'the column "answer" is missing'),
        ("answer,note\n1,x\n", 'the column "id" is missing'),
        ("id,answer,evidence,evidence_kind\nP-1,2,x,rumour\n", '"rumour" is no kind of evidence'),
        ("id,answer,evidence_1\nP-1,2,x\n", 'there is no column "evidence_1"; the nearest'),
        ("id,answer,evidence_0\n", 'there is no column "evidence_0"'),
        ('id,answer\nP-1,"1\n', "is no row of a CSV file"),
        ('id,answer\nP-1,"1"x\n', "is no row of a CSV file"),
        ("id,answer,note\nP-1,1," + "x" * 1_000_001, "is no row of a CSV file"),
    ],
)
def test_a_bad_row_is_named_with_its_line(given_text: str, said: str) -> None:
    assert said in "\n".join(refused(given_text))


def test_every_bad_row_is_named_at_once() -> None:
    found = refused("id,answer,note\nP-9,1,\nP-1,2,\nP-2,5,\nA-1,na,\n")
    assert [line.split(":")[1] for line in found] == ["2", "4", "5"]


def test_under_a_wrong_heading_only_the_heading_is_named() -> None:
    assert len(refused("id,anser\nP-9,1\nP-1,5\n")) == 1


def test_the_line_of_a_row_counts_line_ends_inside_cells() -> None:
    assert refused('id,answer,note\nP-1,1,"a\nb\nc"\nP-9,1,\n')[0].startswith("a.csv:5: P-9")


@pytest.mark.parametrize("empty", ["", "\n\n", "id,answer\n", "id,answer,evidence,note\r\n,,,\r\n"])
def test_an_empty_file_has_no_answers(empty: str) -> None:
    assert read(empty) == {}


def test_rows_come_as_they_are_given() -> None:
    """The first is there before the second has been written."""
    written: list[str] = []

    def lines() -> object:
        for line in ("id,answer\n", "P-1,1\n", "P-2,2\n"):
            written.append(line)
            yield line

    rows = Rows(lines(), "f", CHECKLIST)  # type: ignore[arg-type]
    assert next(rows) == Row(2, "P-1", Answer(value=1))
    assert len(written) == 2


def test_a_file_with_semicolons_is_told_from_one_without_columns() -> None:
    with pytest.raises(FileProblems, match="semicolons between its cells"):
        read_answers("id;answer;evidence;note\r\nP-1;2;;\r\n", "a.csv", small_checklist())
