"""A whole workshop in the window: five files, four phones in a real Chromium, three on paper."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from dtadesign.gui import asking
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.workshop_handouts_page import HandoutsPage
from dtadesign.gui.workshop_results_page import ResultsPage
from dtadesign.gui.workshop_tally import TallyDialog
from dtadesign.report.pdf_texts import pdf_texts
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.file import ReviewFile, create_review
from dtadesign.review.values import Answer
from dtadesign.workshop.case_checking import closed
from dtadesign.workshop.record import read_workshop
from dtadesign.workshop.results import shift, spread
from dtadesign.workshop.stages import spots
from dtadesign.workshop.tallying import KEYS
from dtadesign.workshop.values import Place
from tests.builders import done
from tests.gui.workshop_hands import drop, main_window, make_workshop, opened, press
from tests.room_phones import phones

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.showing import ProjectorView
    from dtadesign.workshop.stages import Spot
    from dtadesign.workshop.values import Round, Workshop
    from tests.room_phones import ChromiumPhone

pytestmark = pytest.mark.outside

# what everybody chooses on the ten, the first time and the second, by the keys of the tally
FILES = {
    "Ann": ("1232103211", "2222103211"), "Béla": ("2222222222", "2222222222"),
    "Chidi": ("3210u11n23", "2211111122"), "Dua": ("0000000000", "1111100000"),
    "Eli": ("3211302132", "22213u2132"),
}  # fmt: skip
PHONES = (("1111111111", "2211111111"), ("2132301u10", "2132301u11"),
          ("0123012301", "1122112211"), ("33n3333333", "32n3333332"))  # fmt: skip
PAPER = (("3333333333", "2223333332"), ("1u2n310213", "1u2n310213"), ("2131203120", "2221212122"))
EVERYBODY = (*FILES.values(), *PHONES, *PAPER)
RULES = ("A page signed once counts as 1.", "A name is one.")


@pytest.fixture
def main(theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(asking, "say", lambda *_: None)
    monkeypatch.setattr(Dialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    shown = main_window(theme, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.windows.close_all()


class Day:
    """The facilitator's window, and everybody's hands."""

    def __init__(self, window: WorkshopWindow, folder: Path, people: tuple[ChromiumPhone, ...], qtbot: QtBot):
        self.window, self.folder, self.people, self.qtbot = window, folder, people, qtbot
        self.asked = spots(window.desk.workshop)

    @property
    def workshop(self) -> Workshop:
        return self.window.desk.workshop

    @property
    def projected(self) -> ProjectorView:
        shown = self.window.projecting.projector
        assert shown is not None
        assert shown.page.view is not None
        return shown.page.view

    def come(self) -> None:
        """Phones by the address on the projector, paper by its number, files by being dropped."""
        aside = self.window.run.aside
        aside.phones.turn.click()
        press(self.window, Qt.Key.Key_P)
        joining = self.projected.joining
        assert joining is not None
        for phone in self.people:
            phone.join(f"{joining.address}/{joining.code}")
        for _ in PAPER:
            aside.paper.more.click()
        sitting = self.workshop.plan.sittings[0]
        profile = closed(sitting.case.profile, self.workshop.checklist)
        for name, (first, _) in FILES.items():
            create_review(self.file(name), self.workshop.checklist, [ProfileEdit(profile=profile)], name)
            self.answer(name, first)
        self.hand_over()
        self.qtbot.waitUntil(lambda: len(self.workshop.participants) == 12, timeout=10_000)

    def file(self, name: str) -> Path:
        return self.folder / f"{name}.dtareview"

    def answer(self, name: str, row: str) -> None:
        with ReviewFile(self.file(name), name) as review:
            review.append([AnswerEdit(id=spot.consideration, answer=_answer(key))
                           for spot, key in zip(self.asked, row, strict=True)], name)  # fmt: skip

    def hand_over(self) -> None:
        drop(self.window, *map(self.file, FILES))

    def vote(self, spot: Spot, round_: Round) -> None:
        """One vote of the whole room, opened, given by phone and on paper, and revealed."""
        window, at = self.window, self.asked.index(spot)
        window.desk.go_to(spot)
        press(window, Qt.Key.Key_Return)
        assert self.workshop.open == spot.place(round_)
        name = self.workshop.checklist.by_id[spot.consideration].name
        for phone, rows in zip(self.people, PHONES, strict=True):
            phone.wait_for_question(name)
            phone.vote(KEYS[rows[round_ - 1][at]])
        grid = TallyDialog(window.theme, window.desk, window)
        grid.show()
        press(grid, "".join(rows[round_ - 1][at] for rows in PAPER))
        grid.close()
        grid.deleteLater()
        count = window.run.aside.voters.count
        self.qtbot.waitUntil(lambda: count.text() == "12 of 12 have voted", timeout=10_000)
        assert self.shown(round_) is None
        window.run.bar.step.setFocus()
        press(window, Qt.Key.Key_Return)
        assert self.shown(round_) is not None

    def shown(self, round_: Round) -> object:
        """What the projector shows of a vote."""
        return self.projected.first if round_ == 1 else self.projected.second


def _answer(key: str) -> Answer:
    value = KEYS[key]
    return Answer(value=int(value) if value.isdigit() else value, note="Reason." if value == "na" else "")  # type: ignore[arg-type]


def test_twelve_vote_twice_on_ten_by_every_way(main: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = make_workshop(tmp_path / "day.dtaworkshop", considerations=10)
    with phones(tmp_path / "chromium") as people:
        day = Day(opened(main, path), tmp_path, people, qtbot)
        day.come()
        for spot in day.asked:
            day.vote(spot, 1)
        for name, (_, second) in FILES.items():
            day.answer(name, second)
        day.hand_over()
        for spot in day.asked:
            day.vote(spot, 2)
        for spot, rule in zip(day.asked, RULES, strict=False):
            day.window.desk.go_to(spot)
            press(day.window, Qt.Key.Key_H)
            press(day.window, rule)
        day.window.desk.write_typing()
        _after(day)
    _the_record(path)
    _what_was_made(day)


def _after(day: Day) -> None:
    """Results looked at, the workshop ended, all papers made."""
    window = day.window
    window.go("results")
    page = window._page("results")
    assert isinstance(page, ResultsPage)
    assert page.table.rowCount() == 10
    assert page.calibration.table.rowCount() == 12
    page.save_rules(day.folder / "rules.yaml")
    page.end.click()
    assert day.workshop.ended
    for phone in day.people:
        phone.wait_for("Thank you")
    day.qtbot.waitUntil(lambda: not window.phones.are_on, timeout=10_000)
    window.go("handouts")
    papers = window._page("handouts")
    assert isinstance(papers, HandoutsPage)
    papers.save(tuple(papers.buttons), day.folder / "papers")
    day.qtbot.waitUntil(papers.all.isEnabled, timeout=120_000)


def _the_record(path: Path) -> None:
    """Every vote is in it, and what moved is what was moved."""
    workshop = read_workshop(path)
    assert sorted(each.way for each in workshop.participants) == ["file"] * 5 + ["paper"] * 3 + ["phone"] * 4
    for at, spot in enumerate(spots(workshop)):
        for round_ in (0, 1):
            where = Place(0, spot.consideration, 2 if round_ else 1)
            assert sorted(workshop.at(where).values()) == sorted(KEYS[rows[round_][at]] for rows in EVERYBODY)
            levels = sorted(int(rows[round_][at]) for rows in EVERYBODY if rows[round_][at].isdigit())
            middle = levels[(len(levels) - 1) // 2], levels[len(levels) // 2]
            assert spread(workshop, where).median == sum(middle) / 2
        pairs = [rows for rows in ((a[at], b[at]) for a, b in EVERYBODY) if "".join(rows).isdigit()]
        assert shift(workshop, 0, spot.consideration).moved == sum(a != b for a, b in pairs)


def _what_was_made(day: Day) -> None:
    """Calibration, papers and house rules."""
    told = json.loads(done("workshop", "calibration", day.window.desk.path, "--json"))
    by_name = {each["name"]: each for each in told["participants"]}
    key = [
        entry.level for s in day.asked if (entry := day.workshop.plan.sittings[0].case.entry(s.consideration))
    ]
    assert by_name["Béla"]["votes"][0]["key"]["same"] == key.count(2)
    assert len(by_name) == 12
    made = {path.name: path for path in (day.folder / "papers").rglob("*") if path.is_file()}
    personal = [name for name in made if "personal" in name or "certificate" in name]
    assert len(personal) >= 12, sorted(made)
    results = next(
        path for name, path in made.items() if name.startswith("results") and name.endswith(".pdf")
    )
    text = " ".join(" ".join(pdf_texts(results.read_bytes())).split())
    assert RULES[0] in text
    assert not any(name in text for name in FILES)
    assert "2 of them: no problem found" in done("check", day.folder / "rules.yaml")
