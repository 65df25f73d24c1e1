"""The tour's workshop: set up, run in each of its states, paper votes, results and handouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.workshop.cases import find_case, read_case_with_its_checklist
from dtadesign.workshop.edits import JoinEdit, OpenEdit, RevealEdit, RuleEdit, VoteEdit
from dtadesign.workshop.record import WorkshopFile
from dtadesign.workshop.stages import spots
from dtadesign.workshop.values import Participant, Place, Plan, Sitting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.values import Choice, Way
    from tests.tour.stage import Stage

    Step = Callable[[Stage], object]

_AT = "2026-11-25T10:00:00Z"
_WAYS: tuple[Way, ...] = ("phone", "file", "paper", "form")
_LETTERS: Mapping[str, Choice] = {
    "0": "0", "1": "1", "2": "2", "3": "3", "u": "unknown", "n": "na",
}  # fmt: skip


def _made(path: Path, cases: tuple[str, ...] = ("brightwater",), seconds: int = 0) -> WorkshopFile:
    """A workshop that twelve take part in."""
    path.unlink(missing_ok=True)
    found = [read_case_with_its_checklist(find_case(case)) for case in cases]
    sittings = tuple(Sitting(case=case, considerations=case.suggested) for case, _ in found)
    plan = Plan(title="Reading the same thing", facilitator="A. Tester", seconds=seconds, sittings=sittings)
    file = WorkshopFile.create(path, plan, found[0][1], _AT)
    people = [Participant(id=f"{n:012x}", way=_WAYS[n % 4], number=n // 4 + 1) for n in range(12)]
    file.append(*(JoinEdit(participant=each) for each in people), at=_AT)
    return file


def _vote(file: WorkshopFile, place: Place, letters: str, *, reveal: bool = True) -> None:
    people = file.workshop.participants
    file.append(OpenEdit(place=place), at=_AT)
    file.append(
        *(
            VoteEdit(participant=one.id, place=place, choice=_LETTERS[letter])
            for one, letter in zip(people, letters, strict=False)
        ),
        at=_AT,
    )
    if reveal:
        file.append(RevealEdit(place=place), at=_AT)


def _begun(stage: Stage, cases: tuple[str, ...] = ("brightwater",), seconds: int = 0) -> WorkshopWindow:
    """Two considerations are done, a third is being voted on."""
    path = stage.folder / "room.dtaworkshop"
    file = _made(path, cases, seconds)
    asked = file.workshop.plan.sittings[0].considerations
    _vote(file, Place(0, asked[0], 1), "000111112223")
    _vote(file, Place(0, asked[0], 2), "110111111122")
    _vote(file, Place(0, asked[1], 1), "u33222111n00")
    _vote(file, Place(0, asked[1], 2), "111111111111")
    _rule(file)
    _vote(file, Place(0, asked[2], 1), "0011122", reveal=False)
    file.close()
    return _shown(stage, path)


def _rule(file: WorkshopFile) -> None:
    from dtadesign.review.rules import HouseRule

    asked = file.workshop.plan.sittings[0].considerations
    words = "A test of single turns counts as 1, however many questions were asked."
    rule = HouseRule(consideration=asked[0], text=words, level=1, by="A. Tester", day="2026-11-25")
    file.append(RuleEdit(rule=rule), at=_AT)


def _shown(stage: Stage, path: Path) -> WorkshopWindow:
    from dtadesign.gui.workshop_opening import open_workshop

    assert open_workshop(stage.window, path)
    shown = stage.window.windows.workshops[-1]
    shown.setMinimumSize(0, 0)
    shown.resize(*stage.size)
    shown.move(0, 0)
    shown.activateWindow()
    stage.until(shown.isActiveWindow)
    shown.run.enter()
    stage.settle()
    return shown


# --- scenes


def setting_up(stage: Stage) -> None:
    """Nothing is chosen yet."""
    from dtadesign.gui.workshop_setup_dialog import SetupDialog

    SetupDialog(stage.theme, stage.settings, stage.window).exec()


def set_up(stage: Stage) -> None:
    """Two cases are chosen, all their considerations to be seen."""
    from dtadesign.gui.workshop_setup_dialog import SetupDialog

    dialog = SetupDialog(stage.theme, stage.settings, stage.window)
    for card in dialog.cards.cards[:2]:
        card.setChecked(True)
    dialog._settle()
    for choice in dialog.choices.values():
        choice.show_others()
    dialog.time.control.set_value("90")
    dialog.exec()


def refused(stage: Stage) -> None:
    """Begun without a case, and a file that is none."""
    from dtadesign.gui.workshop_setup_dialog import SetupDialog

    dialog = SetupDialog(stage.theme, stage.settings, stage.window)
    dialog.show()
    stage.settle()
    dialog.accept()
    dialog.exec()


def first(stage: Stage) -> None:
    """Nobody is here, and nothing was voted on."""
    path = stage.folder / "empty.dtaworkshop"
    path.unlink(missing_ok=True)
    case, checklist = read_case_with_its_checklist(find_case("brightwater"))
    plan = Plan(title="Empty room", sittings=(Sitting(case=case, considerations=case.suggested),))
    WorkshopFile.create(path, plan, checklist, _AT).close()
    _shown(stage, path)


def voting(stage: Stage) -> None:
    """Seven of twelve have voted, and time runs."""
    window = _begun(stage)
    window.desk.timer.start(75)
    window.desk.timer.turn()
    window.refresh()


def revealed(stage: Stage) -> None:
    """The first vote is seen, the key beside it."""
    window = _begun(stage)
    window.run.do_next()
    window.run.turn_key()


def shifted(stage: Stage) -> None:
    """Both votes are seen, with the rule that was agreed."""
    window = _begun(stage, ("brightwater", "larkstile"))
    window.desk.go_to(spots(window.desk.workshop)[0])


def room(stage: Stage) -> None:
    """The right side, in its drawer where it has one."""
    window = _begun(stage)
    if window.run.sides.strip.isVisible():
        window.run.sides.strip.agreement.click()


def listed(stage: Stage) -> None:
    """The left side, in its drawer where it has one; else something was refused."""
    window = _begun(stage)
    if window.run.sides.strip.queue.isVisible():
        window.run.sides.strip.queue.click()
    else:
        window.desk.turn_key_on_projector()


def paper(stage: Stage) -> None:
    """Paper votes, one consideration after the other."""
    from dtadesign.gui.workshop_tally import TallyDialog

    window = _begun(stage)
    dialog = TallyDialog(stage.theme, window.desk, window)
    for key in ("0", "u"):
        dialog.type(key)
    dialog.exec()


def results(stage: Stage) -> None:
    """What it came to."""
    _begun(stage).go("results")


def handouts(stage: Stage) -> None:
    """What it hands out."""
    _begun(stage).go("handouts")


def ending(stage: Stage) -> None:
    """What ending it means."""
    window = _begun(stage)
    window.go("results")
    window._page("results")._ask_end()  # type: ignore[attr-defined]


STATES: Mapping[str, Step] = {
    "first": first, "voting": voting, "revealed": revealed, "shifted": shifted, "room": room, "list": listed,
    "paper": paper, "results": results, "handouts": handouts, "ending": ending, "setting-up": setting_up,
    "set-up": set_up, "refused": refused,
}  # fmt: skip
