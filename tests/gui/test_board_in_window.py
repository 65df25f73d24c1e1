"""A board's whole round in the window, packet to closure, and the same by commands: one record."""

from __future__ import annotations

import shutil
import tempfile
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtTest import QTest

from dtadesign.gui.packet_declaring import DeclaringDialog
from dtadesign.gui.packet_dialog import PacketDialog
from dtadesign.gui.packet_sheet import MemberDialog, PacketSheet
from dtadesign.gui.panel_members_page import MembersPage
from dtadesign.gui.walk_page import WalkPage
from dtadesign.report.pdf_texts import pdf_texts
from dtadesign.review.file import read_review
from dtadesign.review.verify import verify
from tests.board_run import (
    ANSWERED,
    ANSWERS,
    BOARD,
    CAME_BACK,
    CERTIFICATE,
    CHAIR,
    CLOSED,
    DAMAGED,
    DECIDED,
    MEMBERS,
    PACKET,
    PARTED,
    PRIVATE,
    PROPOSAL,
    PROTOCOL,
    SENT,
    SERVICE_USERS,
    TAKEN_IN,
    TALKED,
    USERS,
    USERS_PACKET,
    applicants_files,
    by_commands,
    told,
    type_out,
)
from tests.gui.board_hands import Answers, Desk, acted, click, pick, write
from tests.gui.board_steps import Chair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path, PurePath

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record
    from tests.board_run import Rater, Step

    At = Callable[[str], Desk]

BY_KEYS = MEMBERS[4]
"""Who rates everything in the walk, by keys; the others fill in a table and drop it."""


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> tuple[Record, Record, set[str]]:
    """What the commands make of it: the record before closure and after, and which files are left."""
    folder = tmp_path_factory.mktemp("commands") / "board"
    folder.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dtadesign.report.beside_panel._kept_by_program", list)
        by_commands(folder)
        before = read_review(folder / BOARD)
        type_out(CLOSED, folder)
    return before, read_review(folder / BOARD), {path.name for path in folder.iterdir()}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the files of the round lie; what the program writes elsewhere lies beside it too."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    made = tmp_path / "board"
    for each in (made, tmp_path / "temporary"):
        each.mkdir()
    applicants_files(made)
    return made


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


@pytest.fixture
def at(
    theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Desk]]:
    """Somebody's program, begun anew at their own home."""
    desks: list[Desk] = []

    def begin(name: str) -> Desk:
        desks.append(Desk(theme, tmp_path / "homes" / name.split(maxsplit=1)[0], qtbot, monkeypatch))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.window.close_review()
        desk.window.windows.end()


def send(desk: Desk, answers: Answers, folder: Path, one: Step) -> None:
    """A packet, made on the sheet."""
    given: Any = one.options

    def fill(sheet: Any) -> None:
        assert isinstance(sheet, PacketDialog)
        click(sheet.choose)
        write(sheet.chair.control, given["chair"])
        if "document" in given:
            click(sheet.documents.add)
        click(sheet.own_review)
        for place, seat in enumerate(given["seat"]):
            if place:
                click(sheet.seats.add)
            name, _, role = seat.partition(":")
            write(sheet.seats.rows[place][1], name)
            if role:
                write(sheet.seats.rows[place][2], role)
        if given.get("audience") == "service_user":
            click(sheet.audience.control.segments[1])
        if "due" in given:
            write(sheet.due.control, given["due"])
            write(sheet.questions.control, "\n".join(given["question"]))

    documents = [[folder / PROTOCOL]] if "document" in given else []
    answers.expect(
        acted(fill), answers.read, files=[folder / PROPOSAL, *documents, folder / PROPOSAL, folder / one.on]
    )
    desk.window.commands.actions["new_packet"].trigger()
    answers.all_came()


def rate(desk: Desk, answers: Answers, folder: Path, packet: PurePath, rater: Rater) -> None:
    """A member opens the packet, says who they are, declares, and rates."""

    def who(sheet: Any) -> None:
        assert isinstance(sheet, MemberDialog)
        pick(sheet.seat.control, rater.name)
        click(sheet.other)

    def declare(sheet: Any) -> None:
        assert isinstance(sheet, DeclaringDialog)
        assert sheet.role.control.text() == rater.role
        click(sheet.interests.control.segments[bool(rater.interest)])
        if rater.interest:
            write(sheet.text.control, rater.interest)
            click(sheet.scope.control.segments[1])
            for domain in rater.recused:
                click(sheet.domains.control.boxes[domain])

    answers.expect(acted(_sheet), acted(who), acted(declare), files=[folder / rater.file])
    desk.drop(folder / packet)
    answers.all_came()
    if rater == BY_KEYS:
        _rate_by_keys(desk, rater)
    else:
        rows = [f"{id_},{level},Protocol 4,{rater.note(id_)}\n" for id_, level in rater.rated()]
        table = folder / "rows.csv"
        table.write_text("id,answer,evidence,note\n" + "".join(rows), encoding="utf-8", newline="\n")
        answers.expect(acted(lambda _: None))
        desk.drop(table)
        answers.all_came()
        table.unlink()
    desk.close()


def _sheet(sheet: Any) -> None:
    assert isinstance(sheet, PacketSheet)


def _rate_by_keys(desk: Desk, rater: Rater) -> None:
    walk = desk.page("walk", WalkPage)
    for id_, level in rater.rated():
        walk.enter(id_)
        QTest.keyClicks(walk, str(level))
        desk.window.commands.actions["evidence"].trigger()
        evidence = walk.article.evidence
        if evidence._editor is None:
            evidence.add()
        editor = evidence._editor
        assert editor is not None
        write(editor.what.control, "Protocol 4")
        click(editor._done)
        write(walk.article.note.field, rater.note(id_))


def note(desk: Desk, file: Path, consideration: str, level: int, words: str) -> None:
    """One answer with its note, in a review of one's own."""
    desk.drop(file)
    walk = desk.page("walk", WalkPage)
    walk.enter(consideration)
    QTest.keyClicks(walk, str(level))
    write(walk.article.note.field, words)
    desk.close()


def begin(desk: Desk, answers: Answers, packet: Path, out: Path, files: list[Path]) -> None:
    """The chair opens the packet and begins the panel with the files that came."""

    def as_chair(sheet: Any) -> None:
        _sheet(sheet)
        click(sheet.chair)

    answers.expect(as_chair, answers.read, files=[out, files])
    desk.drop(packet)
    answers.all_came()
    assert isinstance(desk.window.view.page() if desk.window.view else None, MembersPage)


def same(ours: Record, theirs: Record) -> None:
    """Event by event: kind, who, payload, and the private texts."""
    for n, (one, other) in enumerate(zip_longest(told(ours), told(theirs)), 1):
        assert one == other, n


def says_private(path: Path) -> bool:
    """Whether a file says what closing destroys, in one of the ways in which the program writes."""
    data = path.read_bytes()
    texts = [data.decode("utf-8", "replace"), data.decode("utf-16-le", "replace")]
    if data.startswith(b"%PDF"):
        texts += pdf_texts(data)
    said = ["".join(text.replace("%20", "").split()) for text in texts]
    return any("".join(PRIVATE.split()) in text for text in said)


def test_the_window_and_the_commands_write_the_same_record(
    at: At, answers: Answers, folder: Path, qtbot: QtBot, commands: tuple[Record, Record, set[str]],
    tmp_path: Path,
) -> None:  # fmt: skip
    for one in SENT:
        desk = at(str(one.options["chair"]))
        send(desk, answers, folder, one)
        desk.close()
    for packet, raters in ((PACKET, MEMBERS), (USERS_PACKET, SERVICE_USERS)):
        for rater in raters:
            rate(at(rater.name), answers, folder, packet, rater)
    spoil(at, folder)
    users(at("Noor"), answers, folder, qtbot)

    desk = at(CHAIR)
    chair = Chair(desk, answers, folder, qtbot)
    came = [folder / each.file for each in MEMBERS[:2]]
    begin(desk, answers, folder / PACKET, folder / BOARD, [*came, folder / DAMAGED])
    assert TAKEN_IN[0].refused in answers.said[-1]
    chair.do(TAKEN_IN[2:4])
    chair.do(TALKED)
    chair.do(DECIDED)
    chair.do(ANSWERS[:1])
    (folder / CAME_BACK).write_text(ANSWERED, encoding="utf-8", newline="\n")
    chair.do(ANSWERS[1:])
    assert desk.document.flush()
    before, closed, left = commands
    same(read_review(folder / BOARD), before)
    assert len([path for path in folder.iterdir() if says_private(path)]) > len(MEMBERS)

    chair.do(CLOSED)
    others = {str(USERS), *(str(each.file) for each in SERVICE_USERS)}
    assert desk.settings.sync()
    desk.window.windows.keep()
    kept = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert {"window.ini", "sessions"} <= {name for path in kept for name in (path.name, path.parent.name)}
    assert {path.name for path in kept if says_private(path)} == others
    desk.close()
    same(read_review(folder / BOARD), closed)
    assert verify(folder / BOARD).holds
    assert {path.name for path in folder.iterdir()} == left
    assert str(CERTIFICATE) in left
    assert {path.name for path in tmp_path.rglob("*") if path.is_file() and says_private(path)} == others


def spoil(at: At, folder: Path) -> None:
    """One file goes another way at home than at work; in a copy of another one letter is changed."""
    parted, damaged = MEMBERS[1], MEMBERS[2]
    shutil.copyfile(folder / parted.file, folder / PARTED)
    note(at(parted.name), folder / parted.file, "HUM-1", 1, parted.note("HUM-1 at work"))
    note(at(parted.name), folder / PARTED, "HUM-1", 2, parted.note("HUM-1 at home"))
    data = (folder / damaged.file).read_bytes()
    (folder / DAMAGED).write_bytes(data.replace(b"remark", b"remarK", 1))


def users(desk: Desk, answers: Answers, folder: Path, qtbot: QtBot) -> None:
    """The service users' own panel, agreed in one stroke."""
    files = [folder / each.file for each in SERVICE_USERS]
    begin(desk, answers, folder / USERS_PACKET, folder / USERS, files)
    Chair(desk, answers, folder, qtbot).do(TAKEN_IN[-1:])
    assert desk.document.review.answer("HUM-1").value == 0
    desk.close()
