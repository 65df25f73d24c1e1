"""Files of every format that was ever written open, verify and score as they did then."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.exchange.answers_csv import write_answers
from dtadesign.exchange.report_json import report_json
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.panel.agreement import agreement, agreement_json
from dtadesign.plain import to_plain
from dtadesign.review.board import Board, board_of
from dtadesign.review.chain import digest
from dtadesign.review.edits import KINDS, AnswerEdit, SignOffEdit
from dtadesign.review.file import ReviewFile, lines_of, read_review
from dtadesign.review.rules import plain_overlay
from dtadesign.review.values import Answer
from dtadesign.review.verify import verify
from tests.test_against_contract import assert_same

if TYPE_CHECKING:
    from dtadesign.review.edit import Edit
    from dtadesign.review.member import Member
    from dtadesign.review.record import Record

HELD = sorted((Path(__file__).parent / "held").glob("*.dtareview"))
each = pytest.mark.parametrize("path", HELD, ids=[path.stem for path in HELD])


def expected(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return found


def test_none_has_gone_missing() -> None:
    assert len(HELD) >= 12


@each
def test_it_scores_as_it_did(path: Path) -> None:
    record = read_review(path)
    assert_same(json.loads(json.dumps(scorecard_json(record))), expected(path)["scorecard"])
    assert write_answers(record.checklist, record.review) == expected(path)["answers"]


@each
def test_it_holds_what_it_held(path: Path) -> None:
    record, then = read_review(path), expected(path)
    assert (len(record.events), record.torn) == (then["events"], then["torn"])
    assert [event.n for event in record.events if event.is_stripped] == then["stripped"]
    assert [signed.fingerprint for signed in record.review.sign_offs] == then["sign_offs"]
    assert [scoping.profile.title for scoping in record.review.profiles] == then["profiles"]


@each
def test_it_holds_what_stood_beside_the_answers(path: Path) -> None:
    """The first six were written before there was anything beside them, and it is not in their files."""
    review, then = read_review(path).review, expected(path)
    assert report_json(read_review(path))["actions"] == then.get("actions", [])
    files = [[f.n, f.consideration, f.sha256, f.size, f.type, f.name] for f in review.files]
    assert files == then.get("files", [])
    given = [[over.to, list(over.domains), over.is_copy] for over in review.hand_overs]
    assert given == then.get("hand_overs", [])
    back = [[taken.fingerprint, list(taken.took), list(taken.kept)] for taken in review.taken_back]
    assert back == then.get("taken_back", [])
    assert (review.translation.language if review.translation else None) == then.get("language")


@each
def test_it_holds_the_members_and_their_agreement(path: Path) -> None:
    """The eighth was the first panel; those before were written before there was one, and have no members."""
    record, then = read_review(path), expected(path)
    members = [
        [m.n, m.review, m.name, m.fingerprint, m.profile_sha256, m.removed, _said(m)]
        for m in record.review.members
    ]
    assert members == then.get("members", [])
    if members:
        found = json.loads(json.dumps(agreement_json(agreement(record.checklist, record.review))))
        assert_same({key: found[key] for key in then["agreement"]}, then["agreement"])


@each
def test_it_holds_what_its_board_came_to(path: Path) -> None:
    """The first eight were written before there was a board."""
    review, then = read_review(path).review, expected(path)
    assert _plain(board_of(review)) == then.get("board", _plain(Board()))
    declared = [_plain(member.declared) for member in review.members]
    assert declared == then.get("declared", [None] * len(declared))


@each
def test_it_holds_the_house_rules_it_was_read_with(path: Path) -> None:
    """The first eleven were written before there were any."""
    overlay = read_review(path).review.house_rules
    found = plain_overlay(overlay) | {"sha256": overlay.sha256} if overlay else None
    assert found == expected(path).get("house_rules")


def _plain(value: object) -> Any:
    return json.loads(json.dumps(to_plain(value), default=sorted))


def test_each_kind_of_event_is_held_in_one_of_them() -> None:
    held = {event.kind for path in HELD for event in read_review(path).events}
    assert held >= set(KINDS)


def _said(member: Member) -> dict[str, Any]:
    answers = member.answers.items()
    return {id_: [a.value, [entry.kind for entry in a.evidence], a.note] for id_, a in answers}


@each
def test_it_verifies_and_would_be_written_the_same(path: Path) -> None:
    record = read_review(path)
    assert verify(path).holds == (not record.torn)
    data = path.read_bytes()
    assert data[: len(data) - record.torn] == b"".join(lines_of(record))


@each
def test_a_byte_changed_anywhere_is_found(path: Path, tmp_path: Path) -> None:
    """A sample of a hundred; of a small record every byte is tried in `unit/test_record.py`."""
    rng, copy = random.Random(path.stem), tmp_path / path.name  # noqa: S311
    data = path.read_bytes()
    for _ in range(100):
        changed = bytearray(data)
        changed[rng.randrange(len(data) - 1)] ^= rng.randrange(1, 256)
        copy.write_bytes(changed)
        assert not verify(copy).holds


@each
def test_it_can_be_gone_on_with(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    with ReviewFile(copy, "me") as file:
        file.append([_next_edit(file.record)], "me")
    assert verify(copy, expected(path)["scorecard"]["review"]["fingerprint"]).holds


def _next_edit(record: Record) -> Edit:
    """An answer; a closed panel takes no more of them, but it can be signed."""
    if board_of(record.review).closing:
        return SignOffEdit(fingerprint=record.fingerprint, report_sha256="ab" * 32, program="1")
    return AnswerEdit(id="P-2", answer=Answer(value=0))


def test_the_signed_report_is_known() -> None:
    (signed,) = [path for path in HELD if path.stem == "3-signed"]
    assert verify(signed, report=b"the report").holds
    assert read_review(signed).review.sign_offs[0].report_sha256 == digest(b"the report")
