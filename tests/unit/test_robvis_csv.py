"""A matrix of reviews in the words that robvis draws."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from dtadesign.exchange.robvis_csv import robvis_csv
from dtadesign.review.file import write_new
from dtadesign.review.values import Answer
from tests.builders import answered, done, profile, run, shown, small_checklist, small_data

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

AGENT = profile(features=("agent", "chat"))


def rows(*records: Record) -> list[list[str]]:
    return list(csv.reader(io.StringIO(robvis_csv(records).decode("utf-8"), newline="")))


def test_a_row_each_and_a_column_a_domain() -> None:
    found = rows(answered({"P-1": shown(3, "a log"), "P-2": shown(2, "a log")}), answered({}, given=AGENT))
    assert found == [
        ["Study", "PEOPLE", "AGENT", "Overall", "Weight"],
        ["Lantern 2", "Low", "Not applicable", "Low", "1"],
        ["Lantern 2 (2)", "No information", "No information", "No information", "1"],
    ]


@pytest.mark.parametrize(
    ("gate", "other", "word", "overall"),
    [
        (shown(0), shown(3, "a log"), "Critical", "Critical"),
        (shown(2, "a log"), shown(2), "Some concerns", "Low"),
        (shown(1), shown(0), "High", "Some concerns"),
        (shown(2, "a log"), Answer(), "No information", "No information"),
        (shown(2, "a log"), Answer(value="na", note="why"), "Low", "Low"),
    ],
)
def test_the_words_follow_the_rule(gate: Answer, other: Answer, word: str, overall: str) -> None:
    found = rows(answered({"P-1": gate, "P-2": other}))
    assert (found[1][1], found[1][3]) == (word, overall)


def test_other_checklists_bring_their_own_columns() -> None:
    data = small_data()
    data["domains"][1] |= {"id": "OTHER", "name": "PEOPLE"}
    record = answered({}, checklist=small_checklist(domains=data["domains"]))
    assert rows(answered({}), record)[0][1:4] == ["PEOPLE (PEOPLE)", "AGENT", "PEOPLE (OTHER)"]


def test_no_name_is_live_in_a_spreadsheet() -> None:
    assert rows(answered({}, given=profile(name="=1+1\nx", version="")))[1][0] == "'=1+1 x"


def test_the_command_writes_one_file_of_all(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_new(tmp_path / f"{name}.dtareview", answered({"P-1": shown(1)}))
    (tmp_path / "c.dtareview").write_text("{}\n", encoding="utf-8", newline="\n")
    ran = run("report", *sorted(tmp_path.glob("*.dtareview")), "--format", "robvis,csv")
    assert ran.status == 2
    assert [line.rpartition("/")[2] for line in ran.out.replace("\\", "/").splitlines()] == [
        "a.csv", "b.csv", "reviews.robvis.csv",
    ]  # fmt: skip
    assert len(ran.problems) == 1
    text = (tmp_path / "reviews.robvis.csv").read_text(encoding="utf-8")
    assert [line.split(",")[0] for line in text.splitlines()] == ["Study", "Lantern 2", "Lantern 2 (2)"]


def test_of_one_review_it_is_named_after_it(tmp_path: Path) -> None:
    write_new(tmp_path / "a.dtareview", answered({}))
    printed = done("report", tmp_path / "a.dtareview", "--format", "robvis")
    assert printed.strip() == str(tmp_path / "a.robvis.csv")
