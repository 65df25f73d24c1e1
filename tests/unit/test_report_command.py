"""The commands `report` and `self-test`: what is written where, and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dtadesign.cli import two_cores
from dtadesign.review.file import write_new
from dtadesign.review.values import Answer
from tests.builders import answered, done, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "mine.dtareview"
    write_new(path, answered({"P-1": Answer(value=2), "P-2": Answer(value=1, note="a note")}))
    return path


def test_a_report_stands_beside_its_review(review: Path) -> None:
    assert done("report", review).splitlines() == [str(review.with_suffix(".pdf"))]
    assert review.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_out_is_the_file_where_one_report_is_asked_for(review: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "r.pdf"
    assert done("report", review, "-o", out).split() == [str(out)]
    assert out.is_file()


def test_several_formats_and_kinds_go_into_the_folder(review: Path, tmp_path: Path) -> None:
    out = tmp_path / "all"
    printed = done("report", review, "-o", out, "--format", "pdf,json", "--kind", "full,summary,gaps")
    names = ["mine.pdf", "mine-summary.pdf", "mine-gaps.pdf", "mine.json"]
    assert printed.splitlines() == [str(out / name) for name in names]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)


def test_reviews_of_one_name_do_not_replace_each_other(review: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "mine.dtareview"
    other.parent.mkdir()
    other.write_bytes(review.read_bytes())
    printed = done("report", review, other, "-o", tmp_path / "out").splitlines()
    assert [path.rpartition("out")[2][1:] for path in printed] == ["mine.pdf", "mine-2.pdf"]


def test_json_is_canonical(review: Path) -> None:
    done("report", review, "--format", "json")
    text = review.with_suffix(".json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert found["format"] == "dtadesign-report/1"
    assert text == json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def test_a_former_report_is_replaced_and_the_review_left_as_it_is(review: Path) -> None:
    before = review.read_bytes()
    review.with_suffix(".pdf").write_bytes(b"old")
    done("report", review)
    assert review.with_suffix(".pdf").read_bytes() != b"old"
    assert review.read_bytes() == before
    assert len(list(review.parent.iterdir())) == 2


def test_at_gives_the_report_of_that_event(review: Path, tmp_path: Path) -> None:
    done("report", review, "--at", 1, "-o", tmp_path / "then.pdf")
    done("report", review, "-o", tmp_path / "now.pdf")
    assert (tmp_path / "then.pdf").read_bytes() != (tmp_path / "now.pdf").read_bytes()


def test_formats_without_kinds_are_written_once(review: Path, tmp_path: Path) -> None:
    printed = done(
        "report", review, "-o", tmp_path / "all", "--format", "csv,ics,pdf", "--kind", "gaps,summary"
    )
    assert [line.rpartition("all")[2][1:] for line in printed.splitlines()] == [
        "mine.csv", "mine.ics", "mine-gaps.pdf", "mine-summary.pdf",
    ]  # fmt: skip
    assert (tmp_path / "all" / "mine.csv").read_bytes() == done("answers", review).encode()


def test_one_bad_review_does_not_lose_the_others(review: Path, tmp_path: Path) -> None:
    bad, last = tmp_path / "bad.dtareview", tmp_path / "z.dtareview"
    bad.write_text("{}\n", encoding="utf-8", newline="\n")
    last.write_bytes(review.read_bytes())
    ran = run("report", review, bad, tmp_path / "none.dtareview", last, "--format", "json")
    assert ran.status == 2
    assert ran.out.splitlines() == [str(review.with_suffix(".json")), str(last.with_suffix(".json"))]
    assert [name in line for name, line in zip(("bad.dta", "none.dta"), ran.problems, strict=True)] == [
        True
    ] * 2


@pytest.mark.slow
def test_a_batch_on_all_cores_is_as_if_one_had_done_it(
    review: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviews = [tmp_path / f"{name}.dtareview" for name in "cab"]
    for path in reviews:
        path.write_bytes(review.read_bytes())
    reviews.insert(1, tmp_path / "none.dtareview")
    monkeypatch.setattr(two_cores, "_cores", lambda: 2)
    both = run("report", *reviews, "-o", tmp_path / "both")
    monkeypatch.setattr(two_cores, "_cores", lambda: 1)
    one = run("report", *reviews, "-o", tmp_path / "one")
    assert both.out.replace("both", "one") == one.out
    assert (both.status, both.err) == (one.status, one.err) == (2, one.err)
    for name in "cab":
        assert (tmp_path / "both" / f"{name}.pdf").read_bytes() == (
            tmp_path / "one" / f"{name}.pdf"
        ).read_bytes()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--format", "pfd"], '"pfd" is no format of a report (there are pdf, '),
        (["--kind", "whole"], '"whole" is no kind'),
        (["--format", ","], "No format is named"),
        (["--at", "9"], "there is no event 9; the review has 3."),
        (["--at", "-1"], "there is no event -1"),
    ],
)
def test_what_is_not_there_is_said_and_nothing_written(review: Path, options: list[str], told: str) -> None:
    ran = run("report", review, *options)
    assert ran.status == 2
    assert told in ran.err
    assert [path.name for path in review.parent.iterdir()] == ["mine.dtareview"]


def test_a_report_never_replaces_its_review(review: Path) -> None:
    ran = run("report", review, "-o", review)
    assert ran.status == 2
    assert "is the review itself" in ran.err


def test_a_torn_last_line_is_said_and_left_out(review: Path, tmp_path: Path) -> None:
    done("report", review, "-o", tmp_path / "whole.pdf")
    with open(review, "ab") as file:
        file.write(b'{"at":')
    ran = run("report", review, "-o", tmp_path / "torn.pdf")
    assert ran.status == 0
    assert "never finished" in ran.err
    assert (tmp_path / "torn.pdf").read_bytes() == (tmp_path / "whole.pdf").read_bytes()


def test_a_place_that_cannot_be_written_is_said(review: Path) -> None:
    ran = run("report", review, "-o", review / "in" / "a-file.pdf")
    assert ran.status == 2
    assert len(ran.problems) == 1


@pytest.mark.slow
def test_all_that_ships_opens_scores_and_reports() -> None:
    printed = done("self-test").splitlines()
    assert printed[0].startswith("checklist smi-alliance 1")
    opened = [line.split(":")[0] for line in printed[1:-1]]
    assert {"case brightwater 1", "case pellwyn 1"} <= set(opened[:-2])
    assert opened[-2:] == ["example horyzons", "example lanternway"]
