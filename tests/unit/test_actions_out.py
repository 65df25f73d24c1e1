"""Actions as CSV, Markdown and for a calendar, each read back by other means."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import FileProblems
from dtadesign.exchange.actions_csv import read_actions
from dtadesign.exchange.actions_out import actions_out
from dtadesign.review.action import ACTION_STATES, EFFORTS, Action
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import Answer
from dtadesign.wording import speaking
from tests.builders import done, record_of, run, shown, small_checklist

CHECKLIST = small_checklist()
ASK = Action(considerations=("P-1", "A-2"), what="Ask Renée; then, tell all", owner="Kim", due="2026-12-01")
text = st.text(st.characters(codec="utf-8"))
actions = st.builds(
    Action, considerations=st.lists(st.sampled_from(["P-1", "A-2"]), unique=True).map(tuple), what=text,
    owner=text, due=st.none() | st.dates().map(str), effort=st.none() | st.sampled_from(EFFORTS),
    state=st.sampled_from(ACTION_STATES),
)  # fmt: skip
several = st.lists(actions, max_size=4)


def record_with(*held: Action) -> Any:
    return record_of(*(ActionEdit(id=f"A-{n}", action=action) for n, action in enumerate(held, 1)))


def csv_of(*held: Action) -> str:
    return actions_out(record_with(*held), "csv").decode("utf-8")


@given(several)
def test_csv_reads_back_equal(held: list[Action]) -> None:
    back = read_actions(csv_of(*held), "a.csv", CHECKLIST)
    assert back == {f"A-{n}": action for n, action in enumerate(held, 1)}


@given(several)
def test_nothing_in_the_csv_is_live(held: list[Action]) -> None:
    for row in csv.reader(io.StringIO(csv_of(*held), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("id,what\nP-1,x\n", '"P-1" is no action'),
        ("id,what\nA-1,x\nA-1,y\n", "second time"),
        ("id,what,due\nA-1,x,soon\n", "is no date"),
        ("id,what,effort\nA-1,x,huge\n", "is no effort"),
        ("id,what,considerations\nA-1,x,P-9\n", 'there is no consideration "P-9"'),
        ("id,waht\nA-1,x\n", 'no column "waht"'),
        ("id\nA-1\n", 'the column "what" is missing'),
        ('id,what\nA-1,"x\n', "no row of a CSV file"),
    ],
)
def test_what_does_not_fit_is_said(content: str, said: str) -> None:
    with pytest.raises(FileProblems) as error:
        read_actions(content, "a.csv", CHECKLIST)
    assert said in str(error.value)


def unfolded(data: bytes) -> list[str]:
    """The calendar's lines, each checked for its length and its end, put together again."""
    assert data.endswith(b"\r\n")
    lines = data[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode("utf-8")  # no character is broken in two
    return data[:-2].decode("utf-8").replace("\r\n ", "").split("\r\n")


def entries(data: bytes) -> list[dict[str, str]]:
    """Read as the standard's grammar has it: properties of components, one value a line."""
    lines, found, stack = unfolded(data), [], []
    for line in lines:
        match = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[A-Z]+)*):(.*)", line, re.DOTALL)
        assert match, line
        name, value = match[1], match[3]
        if name == "BEGIN":
            stack.append(value)
            if len(stack) == 2:
                found.append({"kind": value})
        elif name == "END":
            assert stack.pop() == value
        elif len(stack) == 2:
            assert name not in found[-1]
            found[-1][name] = value
    assert not stack
    return found


def plain(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value)
    return re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], value)


@given(several)
def test_a_calendar_holds_every_action_once(held: list[Action]) -> None:
    data = actions_out(record_with(*held), "ics")
    found = {entry["UID"]: entry for entry in entries(data)}
    assert len(found) == len(held)
    for n, action in enumerate(held, 1):
        entry = found[f"a-review-A-{n}"]
        assert entry["kind"] == ("VEVENT" if action.due else "VTODO")
        assert entry["DTSTAMP"] == "20261123T100000Z"
        assert plain(entry["SUMMARY"]) != ""
        if action.due:
            assert entry["DTSTART"] == action.due.replace("-", "")


def test_a_calendars_texts_are_whole() -> None:
    (entry,) = entries(
        actions_out(record_with(replace(ASK, what="Ask Renée; one, two\nand \\ three")), "ics")
    )
    assert plain(entry["SUMMARY"]) == "Ask Renée; one, two and \\ three"
    assert plain(entry["DESCRIPTION"]).startswith("Ask Renée; one, two\nand \\ three\n")
    assert (entry["CONTACT"], entry["CATEGORIES"], entry["DTEND"]) == ("Kim", "P-1,A-2", "20261202")


@pytest.mark.parametrize("form", ["csv", "md", "ics"])
def test_the_same_state_gives_the_same_bytes_whatever_is_spoken(form: Any) -> None:
    record = record_with(ASK, replace(ASK, due=None, state="done"))
    with speaking(lambda words, about, n: f"‹{words}›"):  # noqa: ARG005  as Qt's translators are called
        assert actions_out(record, form) == actions_out(record_with(*record.review.actions.values()), form)


def test_markdown_stays_one_table_whatever_is_written() -> None:
    record = record_with(replace(ASK, what="a | b\n<script> **x**", owner="[x](y)", due="2026-11-22"))
    out = actions_out(record, "md").decode("utf-8")
    (row,) = [line for line in out.splitlines() if line.startswith("| A-1")]
    assert [cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] == [
        r"A-1: a \| b<br>\<script\> \*\*x\*\*", "Somebody answers (P-1); A-2 (A-2)", r"\[x\](y)",
        "2026-11-22, overdue", "", "to do", "gate still open, +66.7 in PEOPLE",
    ]  # fmt: skip


def test_a_text_that_was_destroyed_leaves_a_word() -> None:
    record = record_with(ASK)
    record = replace(record, events=(*record.events[:-1], replace(record.events[-1], private=None)))
    for form in ("csv", "md", "ics"):
        assert "text removed" in actions_out(record, form).decode("utf-8").replace("\\", "")


def test_the_command_prints_and_writes(tmp_path: Any) -> None:
    from dtadesign.review.file import write_new

    path, out = tmp_path / "r.dtareview", tmp_path / "a.ics"
    record = record_of(AnswerEdit(id="P-1", answer=shown(0)), ActionEdit(id="A-1", action=ASK))
    write_new(path, record)
    assert done("actions", path) == actions_out(record, "csv").decode("utf-8")
    assert done("actions", path, "-o", out, "--format", "ics").strip() == str(out)
    assert out.read_bytes() == actions_out(record, "ics")
    assert run("actions", path, "--format", "xml").status == 2


def test_the_board_of_the_file_is_judged_by_its_last_event() -> None:
    held = replace(ASK, due="2026-11-22", considerations=("P-2",))
    record = record_of(AnswerEdit(id="P-2", answer=Answer(value=0)), ActionEdit(id="A-1", action=held))
    assert "2026-11-22, overdue" in actions_out(record, "md").decode("utf-8")
