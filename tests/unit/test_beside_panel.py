"""Whatever lies beside a panel and still holds a note is found, in any format; it goes only on a word."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest

from dtadesign.formats import FORMATS, Options
from dtadesign.panel.traces import flat, traces
from dtadesign.report import beside_panel
from dtadesign.report.beside_panel import beside, destroy
from dtadesign.review.board import Document
from dtadesign.review.chain import digest
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_beside import FileEdit
from dtadesign.review.edits_packet import PacketEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.values import Answer, Evidence
from tests.builders import TIME, done, run, with_edit
from tests.panels import levels, member, panel_of

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

SECRET = 'Mrs Voss said: "they never <called> back & I wept", so müde – 夜 ' * 3
DIGEST = "ab" * 32


def kim() -> Record:
    entry = Evidence(description=SECRET, kind="record", where="the tape in the cupboard at home")
    return member(
        "Kim", {"P-1": Answer(value=2, note=SECRET, evidence=(entry,)), "P-2": Answer(note="too thin")}
    )


@pytest.fixture(autouse=True)
def nobodys_own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program keeps what it keeps in a folder of the test's own."""
    place = tmp_path_factory.mktemp("kept")
    monkeypatch.setattr(beside_panel, "config_dir", lambda: place / "config")
    monkeypatch.setattr(beside_panel, "state_dir", lambda: place / "state")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(place))
    return place


@pytest.fixture
def panel(tmp_path: Path) -> Path:
    path = tmp_path / "panel.dtareview"
    agreed = AnswerEdit(id="P-1", answer=Answer(value=2, note="the consensus keeps this sentence"))
    write_new(path, with_edit(panel_of(kim(), member("Osei", levels(2))), agreed, "chair"))
    return path


def names(panel: Path) -> dict[str, str]:
    found = beside(panel, read_review(panel)).found
    return {one.path.relative_to(panel.parent).as_posix(): one.what for one in found}


@pytest.mark.parametrize("form", [name for name in FORMATS if name not in ("ics", "robvis")])
@pytest.mark.parametrize("of", ["panel", "member"])
def test_what_was_exported_is_found_in_every_format(panel: Path, form: str, of: str) -> None:
    record = read_review(panel) if of == "panel" else kim()
    data = FORMATS[form].write(record, "full", Options(carrying="none"))
    (panel.parent / "other name").write_bytes(data)
    assert list(names(panel)) == ["other name"]


def test_a_report_that_carries_a_members_review_says_so(panel: Path) -> None:
    (panel.parent / "a.pdf").write_bytes(FORMATS["pdf"].write(kim(), "full", Options(carrying="full")))
    assert names(panel) == {"a.pdf": "a report that carries the review of Kim"}


def test_members_files_copies_and_leftovers_are_known_for_what_they_are(panel: Path) -> None:
    (panel.parent / "members").mkdir()
    write_new(panel.parent / "members" / "k.dtareview", kim())
    (panel.parent / ".k.dtareview.new").write_bytes((panel.parent / "members" / "k.dtareview").read_bytes())
    (panel.parent / "copy.dtareview").write_bytes(panel.read_bytes())
    (panel.parent / "torn").write_bytes(panel.read_bytes()[: -len(panel.read_bytes()) // 3])
    (panel.parent / "typed.txt").write_bytes(SECRET.upper().encode("utf-16"))
    assert names(panel) == {
        ".k.dtareview.new": "the review of Kim",
        "copy.dtareview": "a copy of this panel, or a report that carries it",
        "members/k.dtareview": "the review of Kim",
        "torn": "a copy of this panel, or a report that carries it",
        "typed.txt": "holds a note",
    }


def test_what_holds_no_note_is_left_alone(panel: Path) -> None:
    (panel.parent / "other.txt").write_text(
        "the consensus keeps this sentence", encoding="utf-8", newline="\n"
    )
    write_new(panel.parent / "other.dtareview", member("Lee", levels(3)))
    (panel.parent / "thin.txt").write_text("it is too thin", encoding="utf-8", newline="\n")
    assert names(panel) == {}


def test_a_short_note_is_found_in_an_export_of_the_panel(panel: Path) -> None:
    text = f"{read_review(panel).fingerprint[:12]}\n\nToo thin.\n"
    (panel.parent / "export.md").write_text(text, encoding="utf-8", newline="\n")
    assert names(panel) == {"export.md": "made from this panel"}


def test_words_of_a_short_note_that_only_meet_at_a_full_stop_are_no_note(panel: Path) -> None:
    text = f"{read_review(panel).fingerprint[:12]}\n\nThe plan is too. Thin lines follow.\n"
    (panel.parent / "export.md").write_text(text, encoding="utf-8", newline="\n")
    assert names(panel) == {}


def test_documents_and_evidence_that_were_judged_are_spared(panel: Path) -> None:
    data = SECRET.encode()
    packet = PacketEdit(
        packet="p", sha256=DIGEST, made=TIME, chair="c",
        documents=(Document(name="terms.txt", sha256=digest(data), size=len(data)),),
    )  # fmt: skip
    (panel.parent / "terms.txt").write_bytes(data)
    assert list(names(panel)) == ["terms.txt"]
    record = with_edit(read_review(panel), packet)
    assert beside(panel, record).found == ()


def test_no_link_is_followed_and_no_deep_folder_entered(
    panel: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away")
    (away / "k.dtareview").write_bytes(panel.read_bytes())
    (panel.parent / "file").symlink_to(away / "k.dtareview")
    (panel.parent / "folder").symlink_to(away)
    (panel.parent / "one" / "two").mkdir(parents=True)
    (panel.parent / "one" / "two" / "k").write_bytes(panel.read_bytes())
    assert names(panel) == {}


def test_a_bound_that_was_met_is_said(panel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (panel.parent / "a").write_bytes(b"x" * 300)
    (panel.parent / "b").write_bytes(b"x")
    monkeypatch.setattr(beside_panel, "LARGEST_FILE", 200)
    said = beside(panel, read_review(panel)).limits
    assert any("a: is larger" in sentence for sentence in said)
    monkeypatch.setattr(beside_panel, "MOST_FILES", 0)
    assert any("Only the first 0" in sentence for sentence in beside(panel, read_review(panel)).limits)


def test_a_copied_file_that_was_written_out_to_be_looked_at_is_found(
    tmp_path: Path, nobodys_own_places: Path
) -> None:
    from base64 import b64encode

    data = b"\x89PNG a picture"
    copy = FileEdit(
        consideration="P-1", sha256=digest(data), size=len(data), type="image/png", name="a.png",
        data=b64encode(data).decode(),
    )  # fmt: skip
    folder = nobodys_own_places / "dtadesign-abcd_123" / "ab"
    folder.mkdir(parents=True)
    (folder / "a.png").write_bytes(data)
    path = tmp_path / "panel.dtareview"
    write_new(path, panel_of(with_edit(kim(), copy, "Kim")))
    assert [one.path for one in beside(path, read_review(path)).found] == [folder / "a.png"]


def test_what_changed_or_is_open_elsewhere_is_not_removed(panel: Path) -> None:
    changed, opened = panel.parent / "changed.txt", panel.parent / "k.dtareview"
    changed.write_bytes(SECRET.encode())
    write_new(opened, kim())
    found = beside(panel, read_review(panel)).found
    changed.write_bytes(b"something else")
    with ReviewFile(opened, "Kim"):
        gone = destroy(found)
    assert gone.files == ()
    assert changed.exists()
    assert opened.exists()
    assert len(gone.problems) == 2


def test_the_command_lists_destroys_and_certifies(
    panel: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept = panel.parent / "k.dtareview"
    write_new(kept, kim())
    before = panel.read_bytes()
    out = done("panel", "close", panel, "--why", "over", "--dry-run")
    assert "the review of Kim" in out
    assert (panel.read_bytes(), kept.exists()) == (before, True)
    pdf = tmp_path_factory.mktemp("out") / "c.pdf"
    out = done(
        "panel", "close", panel, "--why", "over", "--by", "A. Osei", "--destroy-beside", "--certificate", pdf
    )
    assert "2 members' records" in out
    assert not kept.exists()
    assert pdf.read_bytes().startswith(b"%PDF")
    assert {path.name for path in panel.parent.iterdir()} == {"panel.dtareview"}
    assert flat(SECRET)[:20] not in flat(panel.read_text(encoding="utf-8"))
    closing = read_review(panel).review.board
    assert closing
    assert closing.closing
    assert [one.name for one in closing.closing.files] == ["k.dtareview"]
    assert run("panel", "close", panel, "--why", "again").status == 2


def test_without_the_word_files_beside_are_listed_and_left(panel: Path) -> None:
    write_new(panel.parent / "k.dtareview", kim())
    ran = run("panel", "close", panel, "--why", "over")
    assert ran.status == 0
    assert "k.dtareview: the review of Kim" in ran.out
    assert (panel.parent / "k.dtareview").exists()


def test_what_stays_in_the_panel_is_no_trace(panel: Path) -> None:
    record = read_review(panel)
    quoted = AnswerEdit(id="P-1", answer=Answer(value=2, note=SECRET))
    assert flat(SECRET)[:32] in traces(record).pieces
    assert flat(SECRET)[:32] not in traces(with_edit(record, quoted, "chair")).pieces
