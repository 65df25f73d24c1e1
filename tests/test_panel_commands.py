"""A board's round typed: packet, declaring, rating, collecting, adding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.cli.main import main
from dtadesign.panel.packets import read_packet
from dtadesign.review.board import board_of
from dtadesign.review.file import read_review, write_new
from tests.boards import lanternway

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def claims(tmp_path: Path) -> str:
    path = tmp_path / "lanternway.dtareview"
    write_new(path, lanternway())
    return str(path)


@pytest.fixture
def sent(tmp_path: Path, claims: str) -> Path:
    path = tmp_path / "p.dtapacket"
    plan = tmp_path / "Plan.pdf"
    plan.write_bytes(b"plan")
    given = ["--claims", claims, "--chair", "A. Osei", "--seat", "Kim: nurse", "--seat", "Lo",
             "--document", str(plan), "--question", "Is it safe?", "--due", "2026-12-01"]  # fmt: skip
    assert main(["panel", "packet", str(path), *given]) == 0
    return path


def reviewed(sent: Path, name: str, *answers: tuple[str, str]) -> str:
    path = str(sent.parent / f"{name}.dtareview")
    assert main(["new", path, "--packet", str(sent), "--reviewer", name]) == 0
    assert main(["panel", "declare", path, "--role", "nurse"]) == 0
    for id_, answer in answers:
        assert main(["answer", path, id_, answer]) == 0
    return path


def collected(sent: Path, *reviews: str) -> str:
    out = str(sent.parent / "panel.dtareview")
    assert main(["panel", "collect", out, "--packet", str(sent), *reviews]) == 0
    return out


def test_a_packet_is_made_checked_and_never_replaced(
    sent: Path, claims: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = read_packet(sent).packet
    assert [(seat.name, seat.role) for seat in found.seats] == [("Kim", "nurse"), ("Lo", "")]
    assert [each.name for each in found.documents] == ["Plan.pdf"]
    assert main(["check", str(sent)]) == 0
    before = sent.read_bytes()
    assert main(["panel", "packet", str(sent), "--claims", claims]) == 2
    assert "exists already" in capsys.readouterr().err
    assert sent.read_bytes() == before


def test_check_says_what_is_wrong_with_a_packet(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent.write_bytes(sent.read_bytes().replace(b'"due":"2026', b'"due":"soon', 1))
    assert main(["check", str(sent)]) == 1
    assert "due: is no date" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "said"),
    [(["--due", "soon"], "no date"), (["--seat", "Kim", "--seat", "Kim"], "no other seat")],
)  # fmt: skip
def test_a_packet_that_nobody_could_read_is_not_made(
    tmp_path: Path, claims: str, more: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.dtapacket"
    assert main(["panel", "packet", str(path), "--claims", claims, *more]) == 2
    assert said in capsys.readouterr().err
    assert not path.exists()


def test_a_packet_is_rated_afresh_and_by_name(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(sent.parent / "r.dtareview")
    assert main(["new", out, "--packet", str(sent)]) == 2
    assert "--reviewer NAME" in capsys.readouterr().err
    assert main(["new", out, "--packet", str(sent), "--reviewer", "Kim", "--short"]) == 2
    assert main(["new", out, "--packet", str(sent), "--reviewer", "Ng"]) == 0
    assert "Ng is on no seat" in capsys.readouterr().err


def test_claims_open_one_by_one(sent: Path, claims: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = reviewed(sent, "Kim", ("PER-1", "1"))
    capsys.readouterr()
    assert main(["panel", "claims", path, "PER-2"]) == 2
    assert main(["panel", "claims", path]) == 0
    printed = capsys.readouterr().out
    assert "PER-1" in printed
    assert "PER-2" not in printed
    assert main(["panel", "claims", claims]) == 2


def test_what_is_recused_is_not_answered(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = reviewed(sent, "Kim", ("TRU-1", "2"))
    assert main(["panel", "declare", path, "--interest", "my sister", "--recuse", "TRU"]) == 0
    assert main(["answer", path, "TRU-1", "3"]) == 2
    assert "declared not to rate TRU-1" in capsys.readouterr().err
    assert main(["answer", path, "TRU-1", "none"]) == 0
    declared = board_of(read_review(sent.parent / "Kim.dtareview").review).declaration
    assert declared is not None
    assert "TRU-8" in declared.recused


def test_collecting_is_all_or_nothing(sent: Path, claims: str, capsys: pytest.CaptureFixture[str]) -> None:
    kim, out = reviewed(sent, "Kim"), sent.parent / "panel.dtareview"
    assert main(["panel", "collect", str(out), "--packet", str(sent), kim, claims]) == 2
    said = capsys.readouterr().err
    assert f"{claims}: was not made from the packet of this panel" in said
    assert not out.exists()
    assert main(["panel", "collect", str(out), kim]) == 0
    found = read_review(out)
    assert [event.kind for event in found.events] == ["profile", "packet", "collect"]
    assert "Nothing came yet from Lo." in capsys.readouterr().err


def test_adding_takes_what_can_be_and_says_the_rest(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    panel = collected(sent, reviewed(sent, "Kim"))
    lo, damaged = reviewed(sent, "Lo"), sent.parent / "bad.dtareview"
    damaged.write_bytes((sent.parent / "Lo.dtareview").read_bytes().replace(b'"Lo"', b'"Lu"', 1))
    assert main(["panel", "add", panel, str(damaged), lo]) == 2
    assert "bad.dtareview:2: " in capsys.readouterr().err
    assert [member.name for member in read_review(sent.parent / "panel.dtareview").review.members] == [
        "Kim",
        "Lo",
    ]
    assert main(["verify", panel]) == 0


def test_a_later_file_replaces_and_opens_the_consensus_again(
    sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kim, lo = reviewed(sent, "Kim", ("PER-1", "1")), reviewed(sent, "Lo", ("PER-1", "1"))
    panel = collected(sent, kim, lo)
    assert main(["answer", panel, "PER-1", "1", "--note", "Agreed."]) == 0
    assert main(["answer", lo, "PER-1", "3"]) == 0
    assert main(["panel", "add", panel, lo]) == 0
    said = capsys.readouterr().err
    assert "stands in its place" in said
    assert "ratings changed since the consensus: PER-1." in said
    assert "PER-1" in read_review(sent.parent / "panel.dtareview").review.reopened


def test_a_file_that_went_another_way_is_refused(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kim = reviewed(sent, "Kim")
    other = sent.parent / "other.dtareview"
    other.write_bytes((sent.parent / "Kim.dtareview").read_bytes())
    assert main(["answer", kim, "PER-1", "1"]) == 0
    assert main(["answer", str(other), "PER-1", "2"]) == 0
    panel = collected(sent, kim)
    assert main(["panel", "add", panel, str(other)]) == 2
    assert "has gone another way" in capsys.readouterr().err


def test_a_review_is_no_panel_to_add_to(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kim = reviewed(sent, "Kim")
    assert main(["panel", "add", kim, kim]) == 2
    assert "is no panel" in capsys.readouterr().err


def test_without_claims_a_packet_needs_a_profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["panel", "packet", str(tmp_path / "p.dtapacket")]) == 2
    assert "needs a profile" in capsys.readouterr().err
