"""A panel by commands, from file to file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.file import read_review, write_new
from dtadesign.review.record import new_record
from dtadesign.review.values import Answer
from tests.builders import TIME, done, profile, run, shown, small_checklist, with_edit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

AGENT = profile(features=("agent", "chat"))


def write_member(path: Path, name: str, answers: Mapping[str, Answer], **more: Any) -> Path:
    record = new_record(path.stem, TIME, more.get("checklist") or small_checklist())
    record = with_edit(record, ProfileEdit(profile=more.get("of", AGENT)), name)
    for key, value in answers.items():
        record = with_edit(record, AnswerEdit(id=key, answer=value), name)
    write_new(path, record)
    return path


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """Kim, Osei and another Kim."""
    rated = [
        ("Kim", {"P-1": shown(3, "help page"), "P-2": Answer(value=2), "A-2": Answer(value=1)}),
        ("Osei", {"P-1": Answer(value=1), "P-2": Answer(value=2), "A-2": Answer(value="unknown")}),
        ("Kim", {"P-1": shown(2, "a call"), "P-2": Answer(value=0), "A-2": Answer(value=1)}),
    ]
    return [write_member(tmp_path / f"{at}.dtareview", *one) for at, one in enumerate(rated)]


def agreement(panel: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done("panel", "agreement", panel, "--json"))
    return found


def test_a_panel_is_made_and_says_who_is_called_what(three: list[Path], tmp_path: Path) -> None:
    ran = run("panel", "collect", tmp_path / "panel.dtareview", *three)
    assert (ran.status, ran.out) == (0, f"{tmp_path / 'panel.dtareview'}\n")
    assert ran.problems == ["More than one review is by Kim; this one is called Kim (2) here."]
    assert [event.by for event in read_review(tmp_path / "panel.dtareview").events] == ["chair"] * 4


@pytest.fixture
def panel(three: list[Path], tmp_path: Path) -> Path:
    done("panel", "collect", tmp_path / "panel.dtareview", *three)
    return tmp_path / "panel.dtareview"


def test_the_agreement_in_json(panel: Path) -> None:
    found = agreement(panel)
    assert (found["raters"], found["considerations"]) == (3, 3)
    assert found["percent_agreement"] == pytest.approx(100 * (0 + 1 / 3 + 1) / 3)
    assert found["weighted_kappa_quadratic"] is None
    nobody = dict.fromkeys(("Kim", "Osei", "Kim (2)"))
    assert found["per_consideration"] == [
        {"id": "P-1", "levels": {"Kim": 3, "Osei": 1, "Kim (2)": 2}, "spread": 2, "state": "gate"},
        {"id": "P-2", "levels": {"Kim": 2, "Osei": 2, "Kim (2)": 0}, "spread": 2, "state": "apart"},
        {"id": "A-1", "levels": nobody, "spread": None, "state": "missing"},
        {"id": "A-2", "levels": {"Kim": 1, "Osei": None, "Kim (2)": 1}, "spread": 0, "state": "gate"},
    ]  # fmt: skip


def test_the_agreement_for_a_person_names_gates_first_and_says_what_alpha_is_not(panel: Path) -> None:
    said = done("panel", "agreement", panel)
    assert "In 44\u00a0% of pairs, two members gave the same level (3 considerations compared)." in said
    assert "it says how alike members rate, not whether they are right" in said
    assert "Only 3 considerations could be compared: no figure here is sure." in said
    assert said.index("Gates on which they differ: 2") < said.index("Two levels or more apart: 1")
    assert "P-1      Somebody answers: Kim level 3, Osei level 1, Kim (2) level 2" in said
    assert "A-2      A-2: Kim level 1, Osei not known, Kim (2) level 1" in said
    assert "and 1 that nobody has answered" in said


def test_members_without_names_stand_by_numbers_in_text_and_json(panel: Path) -> None:
    said = done("panel", "agreement", panel, "--anonymous")
    assert "3 members: Member 1, Member 2, Member 3" in said
    assert not any(name in said for name in ("Kim", "Osei"))
    found = json.loads(done("panel", "agreement", panel, "--anonymous", "--json"))
    assert found["per_consideration"][0]["levels"] == {"Member 1": 3, "Member 2": 1, "Member 3": 2}
    assert found["raters_beside_the_others"][0]["reviewer"] == "Member 1"


def test_no_line_for_a_person_is_wider_than_a_hundred_columns(panel: Path) -> None:
    assert max(map(len, done("panel", "agreement", panel).splitlines())) <= 100


def test_a_panel_of_nothing_to_compare_says_so(tmp_path: Path) -> None:
    one = write_member(tmp_path / "one.dtareview", "Kim", {"P-1": Answer(value=2)})
    done("panel", "collect", tmp_path / "panel.dtareview", one)
    assert "there is nothing to compare" in done("panel", "agreement", tmp_path / "panel.dtareview")
    found = agreement(tmp_path / "panel.dtareview")
    assert {found[key] for key in ("percent_agreement", "gwet_ac2_ordinal", "alpha_ci95")} == {None}


def test_the_panel_is_a_review_whose_answers_are_the_consensus(panel: Path, tmp_path: Path) -> None:
    done("answer", panel, "P-1", "2")
    assert "P-1,2,help page,,a call" in done("answers", panel).splitlines()
    gate = json.loads(done("score", panel, "--json"))["gates"][0]
    assert gate == {"id": "P-1", "state": "pass"}
    done("compare", tmp_path / "0.dtareview", panel)
    done("report", panel, "-o", tmp_path / "r.md", "--format", "md")
    assert "records in it hold too: 3" in done("verify", panel)


def test_a_damaged_file_is_named_with_its_line_and_nothing_is_made(three: list[Path], tmp_path: Path) -> None:
    three[1].write_bytes(three[1].read_bytes().replace(b'"answer":1', b'"answer":3'))
    other = write_member(tmp_path / "x.dtareview", "Lee", {}, checklist=small_checklist(version="2"))
    ran = run("panel", "collect", tmp_path / "panel.dtareview", *three, other)
    assert ran.status == 2
    damaged, foreign, last = ran.problems
    assert damaged.startswith(f"{three[1]}:3: This line was changed after it was written (payload).")
    assert foreign.startswith(f"{other}: was made with another checklist (small 2) than this panel (small 1)")
    assert "not made" in last
    assert not (tmp_path / "panel.dtareview").exists()


def test_a_continuing_file_replaces_the_former_and_a_parted_one_is_refused(three: list[Path]) -> None:
    copy, out = three[0].with_name("later.dtareview"), three[0].with_name("panel.dtareview")
    copy.write_bytes(three[0].read_bytes())
    done("answer", copy, "P-2", "0")
    ran = run("panel", "collect", out, *three[:2], copy)
    assert "continues a file of the same review" in ran.err
    assert agreement(out)["per_consideration"][1]["levels"] == {"Kim": 0, "Osei": 2}
    done("answer", three[0], "P-2", "3")
    ran = run("panel", "collect", out.with_name("no.dtareview"), *three, copy)
    assert (ran.status, "neither continues the other" in ran.err) == (2, True)


def test_a_torn_file_is_taken_without_its_end_and_it_is_said(three: list[Path]) -> None:
    with open(three[0], "ab") as file:
        file.write(b'{"at":')
    ran = run("panel", "collect", three[0].with_name("panel.dtareview"), *three)
    assert (ran.status, "never finished (6 bytes)" in ran.err) == (0, True)
    done("verify", three[0].with_name("panel.dtareview"))


def test_a_report_that_carries_its_review_is_a_member_too(three: list[Path], tmp_path: Path) -> None:
    done("report", three[0], "-o", tmp_path / "kim.pdf", "--kind", "summary")
    done("panel", "collect", tmp_path / "panel.dtareview", tmp_path / "kim.pdf", three[1])
    assert agreement(tmp_path / "panel.dtareview")["raters"] == 2
    done("verify", tmp_path / "panel.dtareview")


def test_nothing_is_written_over(panel: Path, three: list[Path]) -> None:
    before = panel.read_bytes()
    ran = run("panel", "collect", panel, *three)
    assert (ran.status, "exists already" in ran.err) == (2, True)
    assert panel.read_bytes() == before


def test_profiles_that_differ_are_said(three: list[Path], tmp_path: Path) -> None:
    lee = write_member(tmp_path / "lee.dtareview", "Lee", {}, of=profile())
    ran = run("panel", "collect", tmp_path / "panel.dtareview", *three, lee)
    assert "The members described the intervention differently" in ran.err
    assert "profiles_differ" in done("score", tmp_path / "panel.dtareview", "--json")


def test_a_review_is_no_panel(three: list[Path]) -> None:
    ran = run("panel", "agreement", three[0])
    assert (ran.status, "is no panel" in ran.err) == (2, True)


def test_one_of_two_of_a_name_is_purged_by_the_name_they_are_told_apart_by(panel: Path) -> None:
    done("purge", panel, "--person", "Kim (2)", "--why", "asked for")
    assert [member.removed for member in read_review(panel).review.members] == [False, False, True]


def test_purging_a_member_leaves_agreement_and_record(panel: Path) -> None:
    before = agreement(panel)
    done("purge", panel, "--person", "Osei", "--why", "closed")
    assert agreement(panel) == before
    assert "The texts of 1 event are gone." in done("verify", panel)
