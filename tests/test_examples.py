"""The worked examples are what a newcomer sees first: they must build, verify and score as meant.

The published one is held to its promise entry by entry: nothing stands in it without a source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from dtadesign.exchange.examples import example_paths, example_record, examples, write_examples
from dtadesign.review.values import EVIDENCE_KINDS
from dtadesign.review.verify import verify
from dtadesign.scoring.scorecard import Scorecard, score

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.exchange.report_json import GivenAnswer
    from dtadesign.review.record import Record
    from dtadesign.review.values import Evidence

EVERY_NAME = ("horyzons", "lanternway")


def record(name: str) -> Record:
    """The record of one example."""
    return example_record(next(path for path in example_paths() if path.stem == name))


def answers(name: str) -> dict[str, GivenAnswer]:
    """The answers as its author wrote them."""
    example = next(item for item in examples() if item.id == name)
    return {answer.id: answer for answer in example.answers}


def evidence(name: str) -> list[Evidence]:
    """Every entry of an example."""
    return [entry for answer in answers(name).values() for entry in answer.evidence]


def scorecard(name: str) -> Scorecard:
    """Its scorecard."""
    made = record(name)
    return score(made.checklist, made.review)


def gates(name: str) -> dict[str, str]:
    """The gates that are not met, with their state."""
    return {gate.id: gate.state for gate in scorecard(name).gates if gate.state != "pass"}


def test_both_ship_with_what_the_start_page_shows() -> None:
    assert tuple(example.id for example in examples()) == EVERY_NAME
    assert all(example.title and 60 < len(example.about) < 160 for example in examples())


def test_each_is_written_and_verifies(tmp_path: Path) -> None:
    written = write_examples(tmp_path)
    assert [path.stem for path, _ in written] == list(EVERY_NAME)
    assert all(verify(path).holds for path, _ in written)


def test_each_is_the_same_everywhere(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_examples(tmp_path / name)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_one_that_is_there_is_left(tmp_path: Path) -> None:
    (tmp_path / "horyzons.dtareview").write_text("mine", encoding="utf-8", newline="")
    assert [made for _, made in write_examples(tmp_path)] == [False, True]
    assert (tmp_path / "horyzons.dtareview").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", EVERY_NAME)
def test_everything_in_scope_is_answered_with_a_note(name: str) -> None:
    coverage = scorecard(name).coverage
    assert coverage.in_scope == coverage.answered > 50
    assert all(answer.note.strip() for answer in answers(name).values())


@pytest.mark.parametrize("name", EVERY_NAME)
def test_answers_stand_in_checklist_order(name: str) -> None:
    order = [item.id for item in record(name).checklist.considerations]
    given = list(answers(name))
    assert given == sorted(given, key=order.index)


@pytest.mark.parametrize("name", EVERY_NAME)
def test_the_profile_is_the_whole_truth(name: str) -> None:
    example = next(item for item in examples() if item.id == name)
    assert set(record(name).review.profile.features) == set(example.profile["features"])


@pytest.mark.parametrize("name", EVERY_NAME)
def test_evidence_is_not_from_the_future(name: str) -> None:
    day = record(name).events[0].at[:10]
    assert all((entry.date or day) <= day for entry in evidence(name))


def test_the_proposal_is_not_ready_for_one_gate() -> None:
    assert scorecard("lanternway").verdict == "not_ready"
    assert gates("lanternway") == {
        "HUM-4": "fail",
        "AVA-5": "unshown",
        "SAF-3": "partial",
        "SAF-5": "unknown",
        "TRU-2": "partial",
    }


def test_the_proposal_claims_more_than_it_shows() -> None:
    overall = scorecard("lanternway").overall
    assert overall.shown is not None
    assert overall.claimed is not None
    assert 50 < overall.shown < overall.claimed < 65
    assert overall.withheld == ("gate_fail",)


def test_the_proposal_shows_every_kind_of_evidence_and_one_that_has_expired() -> None:
    last = record("lanternway").events[-1].at[:10]
    assert {entry.kind for entry in evidence("lanternway")} == set(EVIDENCE_KINDS)
    assert sum((entry.expires or last) < last for entry in evidence("lanternway")) == 1


def test_the_proposal_keeps_one_answer_that_does_not_count() -> None:
    hidden = {item.id for item in scorecard("lanternway").considerations if item.state == "hidden"}
    kept = hidden & set(answers("lanternway"))
    assert kept == {"TRU-5"}
    assert "Kept from" in answers("lanternway")["TRU-5"].note


def test_the_proposal_sets_one_aside_with_its_reason() -> None:
    aside = [name for name, answer in answers("lanternway").items() if answer.answer == "na"]
    assert aside == ["LEX-4"]


def test_the_proposals_highest_levels_were_checked_with_users() -> None:
    highest = [answer for answer in answers("lanternway").values() if answer.answer == 3]
    assert len(highest) == 5
    assert all("user_test" in {entry.kind for entry in answer.evidence} for answer in highest)


def test_the_proposal_tries_the_reports_typefaces() -> None:
    notes = "".join(answer.note for answer in answers("lanternway").values())
    texts = notes + "".join(entry.description for entry in evidence("lanternway"))
    assert all(sign in texts for sign in "öφ“”‘’«»≥")
    assert max(len(answer.note) for answer in answers("lanternway").values()) > 1_100


def test_every_level_of_the_published_one_names_a_source_of_the_checklist() -> None:
    known = {item.id for item in record("horyzons").checklist.references}
    for answer in answers("horyzons").values():
        keys = {entry.where.split(",")[0] for entry in answer.evidence if entry.kind == "published"}
        if answer.answer != "unknown":
            assert keys & known, answer.id
        assert all(key in answer.note for key in keys), answer.id


def test_every_source_of_the_published_one_can_be_found() -> None:
    dois = {item.id: item.doi for item in record("horyzons").checklist.references}
    for entry in evidence("horyzons"):
        found = re.fullmatch(r"(\w+), doi (10\.\d+/\S+)", entry.where)
        assert found, entry.where
        assert found[2] == dois.get(found[1], found[2])


def test_the_published_one_shows_no_more_than_was_found() -> None:
    found = scorecard("horyzons")
    assert found.verdict == "conditional"
    assert set(gates("horyzons").values()) == {"partial", "unknown"}
    assert found.coverage.unknown > found.coverage.in_scope / 2
    assert found.overall.withheld == ("range_wide",)


def test_the_published_one_says_what_unknown_means() -> None:
    summary = record("horyzons").review.profile.summary
    assert "publications only" in summary
    assert "unknown means" in " ".join(summary.split())
