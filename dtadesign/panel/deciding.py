"""The decision in the board's words, and the points of its letter composed from the consensus.

Nothing is proposed that does not follow from the consensus and the checklist's own words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dtadesign.errors import NotDone, nearest
from dtadesign.panel.agreement import standings
from dtadesign.panel.consensus import is_settled
from dtadesign.panel.vocabulary import vocabulary_of
from dtadesign.review.answering import no_such
from dtadesign.review.board import POINT_LISTS, Point, board_of
from dtadesign.review.edits_board import DecisionEdit, PointEdit, VocabularyEdit
from dtadesign.scoring.priorities import gaps
from dtadesign.scoring.scorecard import TOP, score
from dtadesign.scoring.sentences import capitalised
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.review.board import PointList, Vocabulary
    from dtadesign.review.edit import Edit
    from dtadesign.review.record import Record
    from dtadesign.scoring.priorities import Gap
    from dtadesign.scoring.scorecard import Scorecard

Key = tuple[str, tuple[str, ...]]


def decision_edits(
    record: Record, outcome: str | None, reason: str = "", vocabulary: Vocabulary | None = None
) -> list[Edit]:
    """The decision, before it the vocabulary where the panel has none yet or another; None takes it back.

    Raises `NotDone` for an outcome that the vocabulary does not know, and for a conditional one without
    any required point.
    """
    if not record.review.members:
        raise NotDone(tr("This is no panel: it has no members."))
    board = board_of(record.review)
    words = vocabulary or vocabulary_of(record)
    taken: list[Edit] = [] if words == board.vocabulary else [VocabularyEdit(vocabulary=words)]
    if outcome is None:
        if board.decision is None:
            raise NotDone(tr("There is no decision to take back."))
        return [DecisionEdit(outcome=None)]
    known = words.outcome(outcome)
    if known is None:
        ids = [each.id for each in words.outcomes]
        said = tr('The board\'s vocabulary has no outcome "{outcome}"{nearest}; there are {ids}.')
        close = nearest(outcome, ids)
        raise NotDone(said.format(outcome=outcome[:80], nearest=close, ids=", ".join(ids)))
    if known.conditional and not any(point.list == "required" for point in board.points.values()):
        said = tr('"{label}" stands under required changes, and no point of the letter is one yet.')
        raise NotDone(said.format(label=known.label))
    return [*taken, DecisionEdit(outcome=outcome, reason=clean_text(reason).strip())]


def vocabulary_edit(record: Record, vocabulary: Vocabulary) -> VocabularyEdit:
    """Takes a board's words up; raises `NotDone` where a decision stands in words that these lack."""
    decision = board_of(record.review).decision
    if decision and vocabulary.outcome(decision.outcome) is None:
        said = tr('The decision stands as "{outcome}", which this vocabulary does not know.')
        raise NotDone(said.format(outcome=decision.outcome))
    return VocabularyEdit(vocabulary=vocabulary)


def unsettled_sentence(record: Record) -> str:
    """What a board should know that decides now: gates without a consensus; nothing where there are none."""
    card = score(record.checklist, record.review)
    ids = [gate.id for gate in card.gates if not is_settled(record.review, gate.id)]
    if not ids:
        return ""
    said = tr("%n gate[|s] [has|have] no settled consensus: {ids}. The decision is recorded.", "", len(ids))
    return said.format(ids=", ".join(ids))


def proposed_points(record: Record) -> list[Point]:
    """The four lists that follow from the consensus, in the letter's order; each consideration once.

    Required: gates that are not met, and what is absent. Recommended: other gaps, in the order worth
    fixing. Questions: what is not known, and where members differ and nothing was shown. Commended:
    what is shown at the highest level. What has no consensus yet is required of nobody.
    """
    card = score(record.checklist, record.review)
    found = {**dict(_asked(record, card)), **dict(_commended(record, card))}
    return sorted(found.values(), key=lambda point: POINT_LISTS.index(point.list))


def _asked(record: Record, card: Scorecard) -> Iterator[tuple[str, Point]]:
    differing = {each.id for each in standings(record.checklist, record.review) if each.spread}
    shown = {id_ for member in record.review.members for id_ in member.answers if member.answer(id_).evidence}
    for gap in gaps(record.checklist, card):
        item = card.item(gap.id)
        if item.is_answered:
            list_ = _list_of(gap, item.state == "unknown", item.claimed == 0, gap.id in differing)
            yield gap.id, _point(record, list_, gap.id, _step(record, gap))
    for id_ in (each.id for each in card.considerations if each.state == "unanswered"):
        if id_ in differing and id_ not in shown:
            said = tr("{name}: our members judged this differently, and nothing was shown. {question}")
            yield id_, _point(record, "question", id_, said)


def _list_of(gap: Gap, unknown: bool, absent: bool, differing: bool) -> PointList:  # noqa: FBT001
    if gap.gate_state or absent:
        return "required"
    return "question" if unknown or (gap.asks_proof and differing) else "recommended"


def _commended(record: Record, card: Scorecard) -> Iterator[tuple[str, Point]]:
    for item in card.considerations:
        if item.shown == TOP:
            said = tr("{name}: {anchor}")
            yield item.id, _point(record, "commended", item.id, said, TOP)


def _step(record: Record, gap: Gap) -> str:
    if record.review.answer(gap.id).value == "unknown":
        return tr("{name}: we could not tell. {question}")
    if gap.asks_proof:
        return tr("{name}: show what you say. {proof}")
    return tr("{name}: {anchor}").replace("{anchor}", record.checklist.by_id[gap.id].levels[gap.asked])


def _point(record: Record, list_: PointList, id_: str, said: str, level: int | None = None) -> Point:
    item = record.checklist.by_id[id_]
    holes = {
        "{name}": item.name,
        "{question}": item.question,
        "{proof}": item.proof or item.question,
        "{anchor}": "" if level is None else item.levels[level],
    }
    for hole, text in holes.items():
        said = said.replace(hole, text)
    return Point(list=list_, considerations=(id_,), text=said.strip())


def take_up_edits(record: Record) -> list[PointEdit]:
    """The proposals that were not taken up yet, as new points in one stroke.

    What stands on a list, or stood there and was taken off, is not proposed for that list again.
    """
    known = _ever(record)
    number = board_of(record.review).last_point
    new = [point for point in proposed_points(record) if (point.list, point.considerations) not in known]
    return [PointEdit(id=f"P-{number + at}", point=point) for at, point in enumerate(new, start=1)]


def _ever(record: Record) -> set[Key]:
    """Which considerations were ever on which list."""
    points = (event.payload for event in record.events if event.kind == PointEdit.kind)
    return {(each["list"], tuple(each["considerations"])) for each in points if "list" in each}


def new_point_edit(
    record: Record, list_: PointList, text: str, considerations: tuple[str, ...] = (), due: str | None = None
) -> PointEdit:
    """A point of the chair's own."""
    given = {"list": list_, "text": text, "considerations": considerations, "due": due}
    return PointEdit(id=board_of(record.review).next_point, point=_changed(record, None, given))


def point_edit(record: Record, id_: str, **changed: Any) -> PointEdit:
    """A point with these of its fields changed; raises `NotDone` where that cannot be."""
    return PointEdit(id=id_, point=_changed(record, point_of(record, id_), changed))


def take_off_edit(record: Record, id_: str) -> PointEdit:
    """A point taken off the letter; its id is not used again."""
    point_of(record, id_)
    return PointEdit(id=id_, point=None)


def close_point_edit(record: Record, id_: str, ruling: str) -> PointEdit:
    """The board closes a point and says why; raises `NotDone` without a ruling."""
    if not clean_text(ruling).strip():
        raise NotDone(tr("{point}: say how the board rules on it.").format(point=id_))
    return point_edit(record, id_, ruling=ruling, state="closed")


def point_of(record: Record, id_: str) -> Point:
    """The point of this id; raises `NotDone` where the letter has none such."""
    points = board_of(record.review).points
    if id_ not in points:
        said = tr("There is no point {point}{nearest}.")
        raise NotDone(said.format(point=id_[:80], nearest=nearest(id_, points)))
    return points[id_]


def _changed(record: Record, before: Point | None, given: dict[str, Any]) -> Point:
    texts = {key: clean_text(given[key]).strip() for key in ("text", "answer", "ruling") if key in given}
    given = given | texts
    unknown = [id_ for id_ in given.get("considerations", ()) if id_ not in record.checklist.by_id]
    if unknown:
        raise NotDone(f"{capitalised(no_such(record.checklist, unknown[0]))}.")
    if given.get("list", "required") not in POINT_LISTS:
        raise NotDone(tr("Write one of: {words}.").format(words=", ".join(POINT_LISTS)))
    if given.get("text") == "":
        raise NotDone(tr("A point of the letter needs its words."))
    try:
        return replace(before, removed=False, **given) if before else Point(**given)
    except ValueError as error:
        raise NotDone(f"{error}.") from None
