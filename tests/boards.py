"""A whole board on the worked example: five members who differ, a consensus, dissent, decision and closure.

All of it is fictional. `PRIVATE` stands in every member's own note and may stand nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from statistics import median_low
from typing import TYPE_CHECKING

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.panel.agreement import standings
from dtadesign.panel.beside import lived_experience_edit
from dtadesign.panel.collecting import begun
from dtadesign.panel.consensus import consensus_edit, dissent_edit, reopen_edit, unanimous_edits
from dtadesign.review.board import (
    Claims,
    Document,
    LetterText,
    Meeting,
    Outcome,
    Point,
    Seat,
    Vocabulary,
)
from dtadesign.review.edits import AnswerEdit, ProfileEdit, SignOffEdit
from dtadesign.review.edits_board import (
    DecisionEdit,
    LetterEdit,
    MeetingEdit,
    PointEdit,
    VocabularyEdit,
)
from dtadesign.review.edits_packet import DeclareEdit, PacketEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Evidence
from tests.panels import came

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.panel.agreement import Standing
    from dtadesign.review.edit import Edit
    from dtadesign.review.values import Level

PRIVATE = "only-for-myself"
CHAIR = "Amara Osei"
MEMBERS = (
    (CHAIR, "psychiatry, chair", 0, ()),
    ("Renée Dubois", "lived experience", -1, ()),
    ("Łukasz Zieliński", "statistics", 0, ()),
    ("Jürgen Maaß", "data protection", 1, ("TRU-1", "TRU-2")),
    ("Maeve Kelly", "nursing", 0, ()),
)
"""Name, role, how much milder than the example, and from what they are recused."""
_SHA = "ab" * 32
WORDS = Vocabulary(
    name="Eastmoor board",
    version="1",
    language="en",
    sha256=_SHA,
    outcomes=(
        Outcome(id="yes", label="Approved"),
        Outcome(id="if", label="Approved with conditions", meaning="It may start once they are met.",
                conditional=True),
    ),
    lists={"required": "What has to change", "recommended": "What we advise", "question": "What we ask you",
           "commended": "What we commend"},
)  # fmt: skip


def lanternway() -> Record:
    """The worked example, which here is the applicants' own review."""
    return example_record(next(path for path in example_paths() if path.stem == "lanternway"))


def added(record: Record, edits: Iterable[Edit], by: str, at: str) -> Record:
    """The record with these edits by one person at one time."""
    for edit in edits:
        record = record.with_event(record.next_event(edit, by, at))
    return record


def packet(*, service_users: bool = False) -> PacketEdit:
    """What the chair sent out, with the applicants' own review as claims."""
    own = lanternway()
    claims = Claims(
        review=own.header.id, name="Lanternway team", fingerprint=own.fingerprint,
        answers=dict(own.review.answers),
    )  # fmt: skip
    return PacketEdit(
        packet="packet-service-users" if service_users else "packet-professionals",
        sha256=_SHA,
        made="2026-11-02T09:00:00Z",
        chair=CHAIR,
        due="2026-11-11",
        audience="service_user" if service_users else "professional",
        seats=tuple(Seat(name=name, role=role) for name, role, _, _ in MEMBERS),
        documents=(Document(name="Study protocol.pdf", sha256="cd" * 32, size=412_000),),
        questions=("Would you let somebody you know use it?",),
        claims=claims,
    )


def member(place: int, *, service_users: bool = False) -> Record:
    """One member's own review."""
    name, role, milder, recused = MEMBERS[place]
    source = lanternway()
    record = new_record(f"{'user' if service_users else 'member'}-{place}", "2026-11-05T09:00:00Z",
                        source.checklist)  # fmt: skip
    held = tuple(id_ for id_ in recused if id_ in source.checklist.by_id)
    declared = DeclareEdit(role=role, interests=bool(held), recused=held, text=f"{PRIVATE} interest")
    answers = [
        AnswerEdit(id=id_, answer=_rated(answer, place, at, milder))
        for at, (id_, answer) in enumerate(source.review.answers.items())
    ]
    edits = [ProfileEdit(profile=source.review.profile), packet(service_users=service_users), declared]
    return added(record, [*edits, *answers], name, "2026-11-09T18:00:00Z")


def _rated(answer: Answer, place: int, at: int, milder: int) -> Answer:
    """The example's level, moved by who is strict or mild; all alike on every third."""
    level = answer.level
    note = f"{PRIVATE} {place} {at}"
    if level is None:
        return replace(answer, note=answer.note if answer.value == "na" else note)
    step = 0 if at % 3 == 0 else milder if (at + place) % 2 else (place + at) % 5 // 4
    moved: Level = _LEVELS[min(max(level + step, 0), 3)]
    evidence = (Evidence(kind="document", description="Study protocol, section 4"),) if moved > 1 else ()
    return Answer(value=moved, note=note, evidence=evidence)


_LEVELS: tuple[Level, Level, Level, Level] = (0, 1, 2, 3)


@cache
def collected_board(*, service_users: bool = False) -> Record:
    """The panel with its packet and all members, before anybody talked."""
    members = [member(place, service_users=service_users) for place in range(3 if service_users else 5)]
    at = "2026-11-11T09:00:00Z"
    panel = begun("users-panel" if service_users else "the-panel", members[0], CHAIR, at)
    panel = added(panel, [packet(service_users=service_users)], CHAIR, at)
    for record in members:
        panel = came(panel, record).panel
    return panel


@cache
def agreed_board(*, service_users: bool = False) -> Record:
    """The panel with a consensus on all that anybody gave a level to."""
    panel, at = collected_board(service_users=service_users), "2026-11-12T13:00:00Z"
    panel = added(panel, unanimous_edits(panel), CHAIR, at)
    for standing in standings(panel.checklist, panel.review):
        known = [level for level in standing.levels.values() if level is not None]
        if known and panel.review.answer(standing.id).value is None:
            level = _LEVELS[median_low(known) - (1 if service_users and max(known) > 1 else 0)]
            edit = consensus_edit(panel, standing.id, level, "The board read section 4 together.")
            panel = added(panel, [edit], CHAIR, at)
    return panel


def talked_through(panel: Record) -> Record:
    """With dissent by name and without, something reopened, and people with lived experience asked."""
    found = [each for each in standings(panel.checklist, panel.review) if (each.spread or 0) > 0]
    apart = [each.id for each in found]
    first, second = (_another(panel, each) for each in found[:2])
    named = dissent_edit(panel, apart[0], first, "That line is what people will read.", named=True)
    unnamed = dissent_edit(panel, apart[1], second, "At night nobody answers.")
    panel = added(panel, [named, unnamed], CHAIR, "2026-11-12T13:20:00Z")
    panel = added(panel, [reopen_edit(panel, apart[2], "A newer screen came in.")], CHAIR,
                  "2026-11-12T13:25:00Z")  # fmt: skip
    again = AnswerEdit(id=apart[2], answer=Answer(value=1, note="The newer screen says less."))
    asked = lived_experience_edit(
        panel, "panel", "Three people who use such apps were paid for two afternoons.",
        agreed_board(service_users=True),
    )  # fmt: skip
    return added(panel, [again, asked], CHAIR, "2026-11-12T13:30:00Z")


def _another(panel: Record, standing: Standing) -> str:
    """A member whose level is not the consensus."""
    agreed = panel.review.answer(standing.id).level
    return next(name for name, level in standing.levels.items() if level not in (agreed, None))


def decision_edits(panel: Record) -> list[Edit]:
    """The board's words, its points on all four lists, decision, letter and meeting."""
    ids = [each.id for each in standings(panel.checklist, panel.review)]
    points = (
        Point(list="required", considerations=(ids[0],), text="Say who reads messages, and when.",
              due="2027-01-15"),
        Point(list="required", considerations=(ids[1], ids[2]), text="Show the rules for stopping.",
              state="answered", answer="The rules are in the new protocol."),
        Point(list="recommended", considerations=(ids[3],), text="Let people choose a quieter tone."),
        Point(list="question", text="Who pays for the phones?", state="closed", answer="The trust does.",
              ruling="Answered."),
        Point(list="commended", considerations=(ids[4],), text="The way in which feedback is given."),
    )  # fmt: skip
    letter = LetterText(
        to="Ines Brandt\nLanternway team", opening="Thank you for your proposal.",
        closing="Write to us where anything is unclear.",
    )  # fmt: skip
    present = tuple(name for name, _, _, _ in MEMBERS)
    meeting = Meeting(date="2026-11-12", present=present, text="The next meeting is in January.")
    return [
        VocabularyEdit(vocabulary=WORDS),
        *(PointEdit(id=f"P-{at}", point=point) for at, point in enumerate(points, 1)),
        DecisionEdit(outcome="if", reason="Two things have to be clear before anybody uses it."),
        LetterEdit(letter=letter),
        MeetingEdit(meeting=meeting),
    ]


@cache
def decided_board() -> Record:
    """The panel with its decision, not signed yet."""
    panel = talked_through(agreed_board())
    return added(panel, decision_edits(panel), CHAIR, "2026-11-12T14:20:00Z")


def signed_board() -> Record:
    """The panel signed by its chair and one member."""
    panel = decided_board()
    sign = SignOffEdit(fingerprint=panel.fingerprint, report_sha256="ef" * 32, program="1")
    panel = added(panel, [sign], CHAIR, "2026-11-13T09:00:00Z")
    return added(panel, [sign], MEMBERS[4][0], "2026-11-13T10:00:00Z")
