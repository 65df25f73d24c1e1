"""The tour's house rules: what a room agreed on, and a review that is read with it."""

from __future__ import annotations

from dataclasses import replace

from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_rules import HouseRulesEdit
from dtadesign.review.record import Record
from dtadesign.review.rules import HouseRule, Overlay, RulesFor, worded
from dtadesign.review.values import Answer
from tests.boards import added, collected_board, lanternway

_AT = "2026-11-25T09:00:00Z"


def rules() -> Overlay:
    """What a room agreed: two on one consideration, one for another wording."""
    checklist = lanternway().checklist
    given = (
        ("HUM-1", "A named team counts, if the same three people answer all week.", 2, "Larkstile"),
        ("HUM-1", "A bot with a name is nobody.", 0, "Larkstile"),
        ("HUM-4", "We count a rota without names as partly, also where the hours are true.", 1, "Larkstile"),
        ("AVA-5", "“Says what it is” means at the first message and again whenever somebody asks.", None, ""),
    )
    made = [
        worded(
            HouseRule(
                consideration=id_, text=text, by="Thursday group", day="2026-11-20", level=level, from_=over
            ),
            checklist,
        )
        for id_, text, level, over in given
    ]
    made[-1] = replace(made[-1], wording="0" * 12)
    made_for = RulesFor(id=checklist.id, version=checklist.version)
    return Overlay(title="House rules of the Thursday group", checklist=made_for, rules=tuple(made))


def ruled() -> Record:
    """A review that is read with them."""
    return added(lanternway(), [HouseRulesEdit(overlay=rules())], "A. Tester", _AT)


def open_ruled() -> Record:
    """The same, with one that is not answered."""
    return added(ruled(), [AnswerEdit(id="HUM-4", answer=Answer())], "A. Tester", _AT)


def ruled_board() -> Record:
    """A panel that is read with them."""
    return added(collected_board(), [HouseRulesEdit(overlay=rules())], "A. Osei", _AT)
