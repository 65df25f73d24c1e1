"""A board's steps in the window: what each task of `dtadesign panel` is there, by clicks and keys."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from dtadesign.gui.letter_decision import DecisionSection
from dtadesign.gui.letter_meeting import MeetingSection
from dtadesign.gui.letter_page import LetterPage
from dtadesign.gui.letter_points import PointsSection
from dtadesign.gui.letter_text import TextSection
from dtadesign.gui.panel_consensus_page import ConsensusPage
from dtadesign.gui.panel_members_page import MembersPage
from dtadesign.gui.widgets.growing_text import GrowingText
from dtadesign.gui.widgets.segmented import Segmented
from tests.gui.board_hands import acted, child, click, pick, write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.board_run import Step
    from tests.gui.board_hands import Answers, Desk

LEVELS = ("0", "1", "2", "3", "unknown", "na")


class Chair:
    """Does at a desk what the steps say; what is refused must be refused there too."""

    def __init__(self, desk: Desk, answers: Answers, folder: Path, qtbot: QtBot) -> None:
        self.desk, self.answers, self.folder, self.qtbot = desk, answers, folder, qtbot

    def do(self, steps: Iterable[Step]) -> None:
        """Each step, as its task is done in the window."""
        for one in steps:
            name = f"_{one.task.replace('-', '_')}"
            before = len(self.desk.document.record.events)
            getattr(self, name)(one, *one.words, **one.options)
            self.answers.all_came()
            self.desk.document.write_typing()
            grew = len(self.desk.document.record.events) > before
            assert one.task == "add" or not (one.refused and grew), one

    def _at(self, name: object) -> Path:
        assert isinstance(name, PurePath)
        return self.folder / name

    # --- members

    def _add(self, one: Step, *files: PurePath) -> None:
        """Dropped on the window; a single one is chosen on the page of the members."""
        paths = [self._at(file) for file in files]
        if len(paths) > 1:
            self.answers.expect(self.answers.read)
            self.desk.drop(*paths)
        else:
            self.answers.expect(self.answers.read, files=[paths])
            click(self.desk.page("members", MembersPage).add)
        assert (one.refused in self.answers.said[-1]) or not one.refused

    # --- consensus

    def _consensus_page(self, consideration: str = "") -> ConsensusPage:
        page = self.desk.page("consensus", ConsensusPage)
        if consideration and page.place() != consideration:
            click(page.queue.rows[consideration])
            assert page.place() == consideration
        return page

    def _unanimous(self, one: Step) -> None:  # noqa: ARG002
        click(self._consensus_page().accept)

    def _consensus(self, one: Step, consideration: str, level: str, reason: str = "") -> None:
        page = self._consensus_page(consideration)
        if reason and not page.reason.control.isReadOnly():
            write(page.reason.control, reason)
        click(page.choice.segments[LEVELS.index(level)])
        if one.refused:
            said = page.reason.error() + self.desk.refused()
            assert one.refused in said or (one.refused == "needs its reason" and "write why" in said), said

    def _dissent(
        self, one: Step, consideration: str, member: str, text: str = "", *, named: bool = False
    ) -> None:
        part = self._consensus_page(consideration).dissent
        click(part.open)
        id_ = next(each.review for each in self.desk.document.review.members if each.name == member)
        pick(part.who.control, id_)
        write(part.words.control, text)
        if named:
            click(part.named)
        click(part.write)
        assert one.refused in part.words.error()

    def _reopen(self, one: Step, consideration: str, why: str) -> None:  # noqa: ARG002
        page = self._consensus_page(consideration)
        self.answers.expect(acted(lambda dialog: write(child(dialog, GrowingText), why)))
        click(page.reopen)

    def _lived_experience(self, one: Step, asked: str, panel_file: PurePath, why: str) -> None:  # noqa: ARG002
        def fill(dialog: Any) -> None:
            place = ("members", "panel", "no").index(asked)
            click(child(dialog, Segmented).segments[place])
            write(child(dialog, GrowingText), why)

        self.answers.expect(acted(fill), files=[self._at(panel_file)])
        click(self._consensus_page().aside.say)

    # --- the letter

    def _section(self, name: str) -> Any:
        page = self.desk.page("letter", LetterPage)
        click(page.steps.rows[name])
        assert page.place() == name
        return page.section

    def _points(self, one: Step, *, take_up: bool) -> None:  # noqa: ARG002
        shown: PointsSection = self._section("points")
        assert take_up
        click(shown.take)

    def _point(self, one: Step, id_: str = "", **given: Any) -> None:
        shown: PointsSection = self._section("points")
        if not id_:
            self._new_point(shown, **given)
        elif given.get("close"):
            self._close_point(one, shown, id_, given.get("ruling", ""))
        else:
            self._edit_point(shown, id_, given)

    def _new_point(self, shown: PointsSection, *, list: str, text: str, due: str) -> None:  # noqa: A002
        def fill(dialog: Any) -> None:
            pick(dialog.list.control, list)
            write(dialog.text.control, text)
            write(dialog.due.control, due)

        self.answers.expect(acted(fill))
        click(shown.add)
        editor = next(card.editor for card in shown.cards.values() if card.editor)
        click(editor.done_button)

    def _edit_point(self, shown: PointsSection, id_: str, given: dict[str, str]) -> None:
        click(shown.cards[id_].edit)
        editor = shown.cards[id_].editor
        assert editor is not None
        for field, words in given.items():
            write(getattr(editor, field).control, words)
        click(editor.done_button)

    def _close_point(self, one: Step, shown: PointsSection, id_: str, ruling: str) -> None:
        def lack(dialog: Any) -> None:
            assert not dialog.act_button.isEnabled()
            click(dialog.keep_button)

        self.answers.expect(
            lack if one.refused else acted(lambda dialog: write(dialog.ruling.control, ruling))
        )
        click(shown.cards[id_].close_it)

    def _decide(self, one: Step, outcome: str, reason: str = "") -> None:  # noqa: ARG002
        shown: DecisionSection = self._section("decision")
        if reason:
            write(shown.reason.control, reason)
        else:
            click(shown.outcomes.rows[shown.outcomes.ids.index(outcome)])

    def _letter_text(self, one: Step, **texts: str) -> None:  # noqa: ARG002
        shown: TextSection = self._section("text")
        for field, words in texts.items():
            write(getattr(shown, field).control, words)

    def _meeting(
        self, one: Step, date: str = "", present: tuple[str, ...] = (), text: str = ""  # noqa: ARG002
    ) -> None:  # fmt: skip
        shown: MeetingSection = self._section("meeting")
        if date:
            write(shown.day.control, date)
            shown.words.control.setFocus()
        assert shown.present is not None
        for name in present:
            if not shown.present.control.boxes[name].isChecked():
                click(shown.present.control.boxes[name])
        if text:
            write(shown.words.control, text)

    def _paper(self, section: str, button: str, out: PurePath) -> None:
        shown = self._section(section)
        self.answers.expect(files=[self._at(out)])
        click(getattr(shown, button))
        assert self._at(out).is_file()

    def _letter(self, one: Step, out: PurePath) -> None:  # noqa: ARG002
        self._paper("text", "save", out)

    def _minutes(self, one: Step, out: PurePath) -> None:  # noqa: ARG002
        self._paper("meeting", "save", out)

    def _sign(self, one: Step, report: PurePath, by: str) -> None:
        shown: Any = self._section("signatures")
        before = len(self.desk.document.review.sign_offs)
        self.answers.expect(acted(lambda dialog: write(dialog.field.control, by)), files=[self._at(report)])
        click(shown.sign)

        def ended() -> bool:
            return bool(shown.problem()) or len(self.desk.document.review.sign_offs) > before

        self.qtbot.waitUntil(ended, timeout=60_000)
        assert one.refused in shown.problem()

    def _answers(self, one: Step, file: PurePath | None = None, out: PurePath | None = None) -> None:  # noqa: ARG002
        if out is not None:
            self._paper("text", "form", out)
        else:
            self.desk.drop(self._at(file))

    def _close(
        self, one: Step, why: str, *, destroy_beside: bool, certificate: PurePath  # noqa: ARG002
    ) -> None:  # fmt: skip
        def fill(dialog: Any) -> None:
            assert destroy_beside == bool(dialog.chosen())
            write(dialog.why.control, why)
            write(dialog.place.control, str(self._at(certificate)))

        shown = self._section("closing")
        self.answers.expect(acted(fill))
        click(shown.close_it)
        assert not shown.problem()
        assert self._at(certificate).is_file()
