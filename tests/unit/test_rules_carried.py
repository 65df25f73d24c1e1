"""House rules go where a review goes: into comparisons, packets, members' reviews, panels and copies."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from jsonschema import validate

from dtadesign.errors import FileProblems
from dtadesign.exchange.comparison import comparison, comparison_json
from dtadesign.exchange.comparison_text import comparison_text
from dtadesign.exchange.comparison_words import remarks
from dtadesign.exchange.rules_file import write_rules
from dtadesign.exchange.schemas import packet_schema
from dtadesign.panel.collecting import begun_with
from dtadesign.panel.packets import packet_bytes, read_packet, review_from, write_packet
from dtadesign.plain import to_plain
from dtadesign.review.carrying import carried
from dtadesign.review.edits_beside import HandOverEdit
from dtadesign.review.file import read_review
from dtadesign.review.handing import handed_copy
from dtadesign.review.rules import plain_overlay
from tests.builders import TIME, done, record_of, run, small_checklist
from tests.panels import AGENT
from tests.unit.test_house_rules import RULE, RULES, using
from tests.unit.test_packets import opened, packet

if TYPE_CHECKING:
    from pathlib import Path

MOVED = "A level may differ because of a rule."


def test_a_comparison_says_when_they_differed() -> None:
    other = replace(RULES, title="Friday's", version="2", rules=(replace(RULE, level=2),))
    with_ours, with_theirs, without = using(), using(other), record_of()
    assert remarks(comparison(with_ours, with_theirs)) == [
        f"The house rules are not the same: The clinic's rules (2026-11-20), then Friday's (2). {MOVED}"
    ]
    (one,) = remarks(comparison(with_ours, without))
    assert one.startswith("The old review is read with house rules, The clinic's rules (2026-11-20);")
    (two,) = remarks(comparison(without, with_ours))
    assert two.startswith("The new review is read with house rules, The clinic's rules (2026-11-20);")
    assert two in comparison_text(comparison(without, with_ours))


def test_a_comparison_of_equal_ones_says_nothing_and_json_names_them() -> None:
    found = comparison(using(), using())
    assert remarks(found) == []
    assert comparison_json(found)["new"]["house_rules_digest"] == RULES.sha256


def test_a_packet_carries_them_to_everybody_and_into_the_panel(tmp_path: Path) -> None:
    sent = write_packet(tmp_path / "p.dtapacket", packet(house_rules=plain_overlay(RULES)))
    read = read_packet(tmp_path / "p.dtapacket")
    assert read == sent
    member = review_from(read, "a-member", "Kim", TIME)
    assert member.review.house_rules == RULES
    assert begun_with(read, "a-panel", member, "chair", TIME).review.house_rules == RULES
    validate(json.loads((tmp_path / "p.dtapacket").read_bytes()), packet_schema())


def test_a_packet_without_any_is_written_as_before() -> None:
    assert b"house_rules" not in packet_bytes(packet())
    assert [event.kind for event in review_from(opened(), "r", "Kim", TIME).events] == ["profile", "packet"]


@pytest.mark.parametrize(
    ("rules", "what"),
    [
        ({"title": "x"}, "are no house rules"),
        (
            plain_overlay(replace(RULES, rules=(replace(RULE, consideration="P-3"),))),
            "no consideration",
        ),
    ],
)
def test_a_packet_with_others_is_refused(rules: dict[str, object], what: str) -> None:
    with pytest.raises(FileProblems, match=what):
        packet_bytes(packet(house_rules=rules))


def test_the_command_takes_them_from_a_file(tmp_path: Path) -> None:
    profile, checklist, rules, out = (
        tmp_path / name for name in ("profile.json", "checklist.json", "rules.yaml", "p.dtapacket")
    )
    for path, value in ((profile, AGENT), (checklist, small_checklist())):
        plain = to_plain(value)
        plain.pop("scope", None)
        path.write_text(json.dumps(plain), encoding="utf-8", newline="\n")
    write_rules(rules, RULES)
    typed = ["panel", "packet", out, "--profile", profile, "--checklist", checklist, "--rules", rules]
    done(*typed)
    review = tmp_path / "r.dtareview"
    assert run("new", review, "--packet", out, "--reviewer", "Kim").status == 0
    assert read_review(review).review.house_rules == RULES


def test_a_copy_for_somebody_and_a_report_keep_them() -> None:
    record = using()
    copy = handed_copy(record, HandOverEdit(to="Kim", domains=("PEOPLE",)), "reviewer", TIME)
    assert copy.review.house_rules == RULES
    inside = carried(record, "current")
    assert inside is not None
    assert inside.review.house_rules == RULES
