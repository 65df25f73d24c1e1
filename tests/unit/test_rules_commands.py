"""`dtadesign rules`: listed, taken up, taken off, merged, written; and `check` of such a file."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from dtadesign.exchange.rules_file import load_rules, write_rules
from dtadesign.exchange.schemas import rules_schema
from dtadesign.plain import to_plain
from dtadesign.review.file import read_review, write_new
from dtadesign.review.rules import FORMAT, HouseRule, Overlay, RulesFor, plain_overlay
from dtadesign.workshop.edits import RuleEdit
from dtadesign.workshop.record import WorkshopFile
from tests.builders import TIME, done, record_of, run, small_checklist
from tests.unit.test_house_rules import RULE, RULES
from tests.workshops import plan_of

if TYPE_CHECKING:
    from pathlib import Path

OTHER = replace(RULE, by="Friday group", day="2026-11-21", level=2)


@pytest.fixture
def review(tmp_path: Path) -> Path:
    write_new(tmp_path / "r.dtareview", record_of())
    return tmp_path / "r.dtareview"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    write_rules(tmp_path / "rules.yaml", RULES)
    return tmp_path / "rules.yaml"


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    write_rules(tmp_path / "theirs.yaml", replace(RULES, title="Friday's", rules=(OTHER,)))
    return tmp_path / "theirs.yaml"


def used(review: Path) -> Overlay | None:
    return read_review(review).review.house_rules


def test_a_review_takes_them_up_and_lists_them(review: Path, rules: Path) -> None:
    assert done("rules", "use", review, rules) == "2\n"
    assert used(review) == RULES
    assert done("rules", "list", review).splitlines() == [
        "The clinic's rules (2026-11-20): 1 rule for small 1",
        "P-1      Somebody answers",
        "  A rota without names counts as 1.",
        "  Counts as 1. Agreed by Thursday group on 2026-11-20. Settled over Larkspur.",
    ]


def test_who_takes_them_up_is_kept(review: Path, rules: Path) -> None:
    done("rules", "use", review, rules, "--by", "Kim")
    assert read_review(review).events[-1].by == "Kim"


def test_the_same_again_is_no_event(review: Path, rules: Path) -> None:
    done("rules", "use", review, rules)
    again = run("rules", "use", review, rules)
    assert (again.status, again.out) == (0, "")
    assert "already" in again.err


def test_others_take_their_place_and_it_is_said(review: Path, rules: Path, theirs: Path) -> None:
    done("rules", "use", review, rules)
    assert "take the place of The clinic's rules" in run("rules", "use", review, theirs).err
    assert used(review) == load_rules(theirs)


def test_they_are_taken_off(review: Path, rules: Path) -> None:
    done("rules", "use", review, rules)
    assert done("rules", "drop", review) == "3\n"
    assert used(review) is None
    assert run("rules", "drop", review).status == 2


def test_rules_on_what_was_never_asked_are_not_taken_up(review: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    write_rules(path, replace(RULES, rules=(replace(RULE, consideration="P-3"),)))
    ran = run("rules", "use", review, path)
    assert ran.status == 2
    assert 'there is no consideration "P-3"; the nearest known one is "P-' in ran.err
    assert used(review) is None


def test_what_fits_no_longer_is_taken_up_and_said(review: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.yaml"
    write_rules(path, replace(RULES, rules=(replace(RULE, wording="0" * 12),)))
    ran = run("rules", "use", review, path)
    assert ran.status == 0
    assert ran.problems == [
        "P-1 is worded differently than when its house rule was agreed. The rule is kept."
    ]


def test_where_two_differ_both_are_printed_and_nothing_is_written(
    rules: Path, theirs: Path, tmp_path: Path
) -> None:
    ran = run("rules", "merge", rules, theirs, "-o", tmp_path / "m.yaml")
    assert ran.status == 1
    assert ran.out.splitlines() == [
        "P-1",
        f"  a: {rules}",
        "     A rota without names counts as 1.",
        "     Counts as 1. Agreed by Thursday group on 2026-11-20. Settled over Larkspur.",
        f"  b: {theirs}",
        "     A rota without names counts as 1.",
        "     Counts as 2. Agreed by Friday group on 2026-11-21. Settled over Larkspur.",
    ]
    assert not (tmp_path / "m.yaml").exists()


@pytest.mark.parametrize(
    ("takes", "kept"), [(["b"], [OTHER]), (["both"], [RULE, OTHER]), (["b", "P-1=a"], [RULE])]
)
def test_they_are_merged_as_is_said(
    rules: Path, theirs: Path, tmp_path: Path, takes: list[str], kept: list[HouseRule]
) -> None:
    out = tmp_path / "m.yaml"
    typed = [word for take in takes for word in ("--take", take)]
    assert done("rules", "merge", rules, theirs, "-o", out, *typed) == f"{out}\n"
    assert list(load_rules(out).rules) == kept
    printed = done("rules", "merge", rules, theirs, *typed)
    assert printed == out.read_text(encoding="utf-8")


@pytest.mark.parametrize("take", ["c", "P-1=c", "P-2=a"])
def test_a_choice_that_is_none_is_refused(rules: Path, theirs: Path, take: str) -> None:
    assert run("rules", "merge", rules, theirs, "--take", take).status == 2


def test_a_review_s_rules_are_written_to_a_file(review: Path, rules: Path, tmp_path: Path) -> None:
    done("rules", "use", review, rules)
    out = tmp_path / "out.yaml"
    done("rules", "from", review, "-o", out)
    assert load_rules(out) == RULES
    done("rules", "from", review, "-o", out, "--title", "Ours")
    assert load_rules(out).title == "Ours"


def test_what_was_written_by_hand_is_not_lost_to_a_review_s_rules(
    review: Path, rules: Path, tmp_path: Path
) -> None:
    done("rules", "use", review, rules)
    out = tmp_path / "out.yaml"
    done("rules", "from", review, "-o", out)
    write_rules(out, replace(RULES, rules=(*RULES.rules, replace(RULE, consideration="P-2"))))
    before = out.read_bytes()
    ran = run("rules", "from", review, "-o", out)
    assert ran.status == 2
    assert "on P-2, and is left as it is; choose another name" in ran.err
    assert out.read_bytes() == before


def test_a_workshop_s_rules_are_written_in_its_checklist_s_order(tmp_path: Path) -> None:
    path, out = tmp_path / "w.dtaworkshop", tmp_path / "rules.yaml"
    with WorkshopFile.create(path, plan_of(), small_checklist(), TIME) as file:
        elsewhere = replace(RULE, consideration="P-2", text="Often is often.")
        file.append(RuleEdit(rule=elsewhere), RuleEdit(rule=RULE), at=TIME)
    done("rules", "from", path, "-o", out)
    overlay = load_rules(out, small_checklist())
    assert overlay.title == "A morning"
    assert [rule.text for rule in overlay.rules] == [RULE.text, "Often is often."]
    assert all(rule.wording for rule in overlay.rules)


def test_a_workshop_without_any_says_so(tmp_path: Path) -> None:
    path = tmp_path / "w.dtaworkshop"
    WorkshopFile.create(path, plan_of(), small_checklist(), TIME).close()
    ran = run("rules", "from", path, "-o", tmp_path / "rules.yaml")
    assert ran.status == 2
    assert "no house rule was agreed there" in ran.err


def test_a_review_without_any_says_so(review: Path, tmp_path: Path) -> None:
    for typed in (["list", review], ["from", review, "-o", tmp_path / "x.yaml"]):
        ran = run("rules", *typed)
        assert ran.status == 2
        assert "uses no house rules" in ran.err


def test_one_is_added_and_a_new_file_made(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    typed = ["rules", "add", path, "HUM-1", "A  bot is nobody.", "--by", "Kim", "--day", "2026-11-25"]
    done(*typed, "--counts-as", "0")
    (rule,) = load_rules(path).rules
    assert (rule.text, rule.level, rule.by, rule.day) == ("A  bot is nobody.", 0, "Kim", "2026-11-25")
    assert rule.wording
    assert load_rules(path).title == "ours"
    again = run(*typed, "--counts-as", "0")
    assert again.status == 2
    done("rules", "add", path, "HUM-1", "A named bot is nobody too.", "--by", "Kim")
    assert len(load_rules(path).rules) == 2
    assert done("check", path).endswith("2 of them: no problem found.\n")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["HUM-111", "x", "--by", "Kim"], "nearest known"),
        (["HUM-1", " ", "--by", "Kim"], "TEXT is empty"),
        (["HUM-1", "x", "--by", "Kim", "--day", "25.11.2026"], "is no date"),
        (["HUM-1", "x"], "--by"),
        (["HUM-1", "x", "--by", " "], "Say who agreed"),
        (["HUM-1", "x", "--by", "Kim", "--counts-as", "4"], "--counts-as"),
    ],
)
def test_what_is_no_rule_is_refused(tmp_path: Path, typed: list[str], said: str) -> None:
    ran = run("rules", "add", tmp_path / "ours.yaml", *typed)
    assert ran.status == 2
    assert said in ran.err
    assert not (tmp_path / "ours.yaml").exists()


def test_adding_takes_the_checklist_that_a_file_is_for(rules: Path, tmp_path: Path) -> None:
    ran = run("rules", "add", rules, "P-2", "Often is often.", "--by", "Kim")
    assert ran.status == 2
    assert "--checklist FILE" in ran.err
    small = tmp_path / "checklist.json"
    small.write_text(json.dumps(to_plain(small_checklist())), encoding="utf-8", newline="\n")
    done("rules", "add", rules, "P-2", "Often is often.", "--by", "Kim", "--checklist", small)
    assert [rule.consideration for rule in load_rules(rules).rules] == ["P-1", "P-2"]


def test_check_says_what_is_wrong_and_what_fits_no_longer(tmp_path: Path) -> None:
    path = tmp_path / "r.yaml"
    made_for = RulesFor(id="smi-alliance", version="0.1")
    write_rules(path, Overlay(title="x", checklist=made_for, rules=(replace(RULE, consideration="HUM-1"),)))
    ran = run("check", path)
    assert ran.status == 0
    assert "was agreed for version 0.1" in ran.err
    write_rules(path, Overlay(title="x", checklist=made_for, rules=(replace(RULE, consideration="HUN-1"),)))
    ran = run("check", path)
    assert ran.status == 1
    assert 'there is no consideration "HUN-1"; the nearest known one is "HUM-1"' in ran.err


def test_check_of_rules_for_an_unknown_checklist_looks_at_their_form(rules: Path) -> None:
    ran = run("check", rules)
    assert ran.status == 0
    assert "ids are not looked at" in ran.err


def test_a_report_in_json_takes_them_along(review: Path, rules: Path, tmp_path: Path) -> None:
    done("rules", "use", review, rules)
    out, again = tmp_path / "r.json", tmp_path / "again.dtareview"
    done("report", review, "--format", "json", "-o", out)
    small = tmp_path / "checklist.json"
    small.write_text(json.dumps(to_plain(small_checklist())), encoding="utf-8", newline="\n")
    done("new", again, "--answers", out, "--checklist", small)
    assert used(again) == RULES


def test_a_file_keeps_the_schema_that_ships() -> None:
    validator = Draft202012Validator(rules_schema())
    data = {"format": FORMAT, **plain_overlay(RULES)}
    assert list(validator.iter_errors(data)) == []
    assert list(validator.iter_errors(data | {"rules": [{"consideration": "P-1"}]})) != []
