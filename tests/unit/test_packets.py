"""A packet: written once, read strictly, and what a review made from it may not do."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.checklist.reading import decode
from dtadesign.errors import DtaError, NotDone
from dtadesign.exchange.schemas import packet_schema
from dtadesign.panel import packets
from dtadesign.panel.packets import (
    FORMAT,
    Opened,
    PacketFile,
    claims_from,
    document,
    packet_bytes,
    read_packet,
    review_from,
    write_packet,
)
from dtadesign.review.board import Document, Seat, board_of
from dtadesign.review.chain import canonical, cleaned, digest
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.values import Answer
from tests.builders import TIME, small_checklist, with_edit
from tests.panels import AGENT, levels, member, panel_of

if TYPE_CHECKING:
    from pathlib import Path

SHA = "ab" * 32


def packet(**changed: Any) -> PacketFile:
    own = PacketFile(
        format=FORMAT, id="round-1", made=TIME, chair="A. Osei", checklist=small_checklist(),
        profile=AGENT, due="2026-12-01", seats=(Seat(name="Kim", role="nurse"),),
        documents=(Document(name="Plan.pdf", sha256=SHA, size=12),), questions=("Is it safe?",),
        claims=claims_from(member("team", levels(3, "unknown")), small_checklist(), "team.dtareview"),
    )  # fmt: skip
    return replace(own, **changed)


def opened(**changed: Any) -> Opened:
    made = packet(**changed)
    return Opened(made, digest(packet_bytes(made)))


def written(path: Path, data: Any) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else canonical(data))
    return path


def plain() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(packet_bytes(packet()))
    return found


def test_what_was_written_reads_back_with_the_digest_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "p.dtapacket"
    made = write_packet(path, packet())
    assert read_packet(path) == made
    assert made.sha256 == digest(path.read_bytes())
    assert path.read_bytes() == canonical(json.loads(path.read_bytes()))
    jsonschema.validate(json.loads(path.read_bytes()), packet_schema())


def test_a_packet_is_never_written_over(tmp_path: Path) -> None:
    path = written(tmp_path / "p.dtapacket", b"mine")
    with pytest.raises(NotDone, match="exists already"):
        write_packet(path, packet())
    assert path.read_bytes() == b"mine"


_TEXTS = st.text(st.characters(exclude_categories=()), max_size=40)


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(_TEXTS.filter(lambda text: text.strip()), max_size=4, unique_by=lambda t: str(cleaned(t))),
    questions=st.lists(_TEXTS, max_size=4),
    note=_TEXTS,
    value=st.sampled_from([0, 1, 2, 3, "unknown", "na", None]),
)
def test_any_texts_read_back_equal(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], questions: list[str], note: str, value: Any
) -> None:
    claims = claims_from(member("team", levels(3)), small_checklist(), "t")
    made = packet(
        seats=tuple(Seat(name=name, role=note) for name in names),
        questions=tuple(questions),
        claims=replace(claims, answers={"P-1": Answer(value=value, note=note)}),
    )
    path = written(tmp_path_factory.mktemp("p") / "p.dtapacket", packet_bytes(made))
    again = read_packet(path).packet
    assert packet_bytes(again) == path.read_bytes()
    assert again.questions == tuple(cleaned(questions))
    assert again.claims is not None
    assert again.claims.answers["P-1"] == Answer(value=value, note=cleaned(note))


_WRONG: tuple[tuple[str, Any, str], ...] = (
    ("seats", [{"name": "Kim", "role": 7}], "must be text"),
    ("seats", [{"name": "Kim"}, {"name": "Kim"}], "no other seat"),
    ("due", "soon", "no date"),
    ("audience", "robots", "is not one of"),
    ("documents", [{"name": "x", "sha256": "AB", "size": 1}], "no SHA-256"),
    ("documents", [{"name": "x", "sha256": SHA, "size": -1}], "no size"),
    ("documents", [{"name": "x", "sha256": SHA, "size": 1.5}], "size"),
    ("questions", "why?", "must be a list"),
    ("made", "today", "no time"),
    ("id", " ", "must not be empty"),
    ("surprise", 1, "not known here"),
)


@pytest.mark.parametrize(("key", "value", "said"), _WRONG)
def test_what_does_not_belong_is_said_with_its_place(tmp_path: Path, key: str, value: Any, said: str) -> None:
    path = written(tmp_path / "p.dtapacket", plain() | {key: value})
    with pytest.raises(DtaError, match=said) as error:
        read_packet(path)
    assert "Traceback" not in str(error.value)
    assert str(error.value).startswith(str(path))


def test_all_problems_are_said_at_once(tmp_path: Path) -> None:
    data = plain() | {"made": "today", "chair": ""}
    with pytest.raises(DtaError) as error:
        read_packet(written(tmp_path / "p.dtapacket", data))
    assert len(str(error.value).splitlines()) == 2


def test_a_key_of_the_checklist_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    data = plain()
    data["checklist"]["domains"][0]["considerations"][0]["weight"] = 3
    with pytest.raises(DtaError, match='"weight" is not known here'):
        read_packet(written(tmp_path / "p.dtapacket", data))


def test_a_claim_on_what_is_not_asked_is_refused_with_the_nearest(tmp_path: Path) -> None:
    data = plain()
    data["claims"]["answers"]["P-9"] = {"value": 1}
    with pytest.raises(DtaError, match="P-9"):
        read_packet(written(tmp_path / "p.dtapacket", data))


def test_a_feature_that_is_not_known_is_refused(tmp_path: Path) -> None:
    data = plain()
    data["profile"]["features"] = ["chatt"]
    with pytest.raises(DtaError, match='nothing of "chatt"'):
        read_packet(written(tmp_path / "p.dtapacket", data))


def test_a_repeated_key_is_refused(tmp_path: Path) -> None:
    data = packet_bytes(packet()).replace(b'{"audience":', b'{"audience":"professional","audience":', 1)
    with pytest.raises(DtaError, match="stands twice"):
        read_packet(written(tmp_path / "p.dtapacket", data))


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_packet_is_refused(tmp_path: Path, part: float) -> None:
    data = packet_bytes(packet())
    with pytest.raises(DtaError):
        read_packet(written(tmp_path / "p.dtapacket", data[: int(len(data) * part)]))


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7", b"\xff\xfe{", b"[1]", b"{}", b'{"format":7}', b'{"a":' * 500 + b"1" + b"}" * 500,
     b'{"format":"dtadesign-packet/1","id":' + b"9" * 5000 + b"}",
     b'{"format":"dtadesign-packet/1","id":NaN}'],
)  # fmt: skip
def test_hostile_bytes_are_refused_with_a_sentence(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(DtaError):
        read_packet(written(tmp_path / "p.dtapacket", data))


def test_a_newer_packet_names_its_version(tmp_path: Path) -> None:
    data = plain() | {"format": "dtadesign-packet/12"}
    with pytest.raises(NotDone, match="newer version of dtadesign; its format is dtadesign-packet/12"):
        read_packet(written(tmp_path / "p.dtapacket", data))


def test_too_large_a_file_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packets, "LARGEST", 1000)
    path = tmp_path / "p.dtapacket"
    path.write_bytes(b"{" * 1001)
    with pytest.raises(NotDone, match="too large"):
        read_packet(path)
    with pytest.raises(NotDone, match="at most 1,000 bytes"):
        write_packet(tmp_path / "q.dtapacket", packet())


def test_claims_hold_nothing_that_was_taken_back() -> None:
    team = member("team", {"P-1": Answer(value=3, note="we boasted")})
    team = with_edit(team, AnswerEdit(id="P-1", answer=Answer(value=1, note="soberly")), "team")
    data = packet_bytes(packet(claims=claims_from(team, small_checklist(), "t")))
    assert "boasted" not in decode("p", data)
    assert "soberly" in decode("p", data)


def test_a_panel_and_another_checklist_make_no_claims() -> None:
    with pytest.raises(NotDone, match="is a panel"):
        claims_from(panel_of(member("kim", levels(1))), small_checklist(), "p.dtareview")
    other = replace(small_checklist(), version="99")
    with pytest.raises(NotDone, match="another checklist"):
        claims_from(member("kim", levels(1)), other, "p.dtareview")


def test_a_document_is_known_by_name_size_and_digest(tmp_path: Path) -> None:
    path = written(tmp_path / "Plan.pdf", b"plan")
    assert document(path) == Document(name="Plan.pdf", sha256=digest(b"plan"), size=4)
    with pytest.raises(NotDone, match="cannot be read"):
        document(tmp_path / "none.pdf")


def test_a_review_from_a_packet_begins_with_profile_and_packet() -> None:
    found = opened()
    record = review_from(found, "own-id", "Kim", TIME)
    assert [event.kind for event in record.events] == ["profile", "packet"]
    assert (record.header.id, record.by, record.review.profile) == ("own-id", "Kim", AGENT)
    sent = board_of(record.review).packet
    assert sent is not None
    assert (sent.id, sent.sha256, sent.claims) == ("round-1", found.sha256, found.packet.claims)


def test_the_profile_that_came_with_a_packet_stays() -> None:
    record = review_from(opened(), "own-id", "Kim", TIME)
    with pytest.raises(NotDone, match="came with the packet"):
        record.next_event(ProfileEdit(profile=replace(AGENT, name="Other")), "Kim", TIME)
