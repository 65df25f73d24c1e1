"""The tour's packet: a member's review at its beginning, and the panel before anything came."""

from __future__ import annotations

from dtadesign.panel.packets import FORMAT, Opened, PacketFile
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_packet import DeclareEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer
from tests.boards import added, lanternway, packet

_AT = "2026-11-05T09:00:00Z"
MEMBER = "Renée Dubois"


def rated(*, service_users: bool = False) -> Record:
    """A member's own review, two considerations in, recused from a domain."""
    own = lanternway()
    record = new_record("a-member", _AT, own.checklist)
    recused = tuple(id_ for id_ in own.checklist.by_id if id_.startswith("AVA-"))
    declared = DeclareEdit(
        role="lived experience", interests=True, recused=recused, text="I drew two of the avatars."
    )
    answers = [AnswerEdit(id=id_, answer=Answer(value=1)) for id_ in ("HUM-1", "HUM-4")]
    edits = [ProfileEdit(profile=own.review.profile), packet(service_users=service_users), declared]
    return added(record, [*edits, *answers], MEMBER, _AT)


def of_service_users() -> Record:
    """The same in plain words."""
    return rated(service_users=True)


def begun() -> Record:
    """The chair's panel before anything came."""
    own = lanternway()
    record = new_record("a-begun-panel", _AT, own.checklist)
    return added(record, [ProfileEdit(profile=own.review.profile), packet()], packet().chair, _AT)


def opened() -> Opened:
    """What a file of the packet holds."""
    own, sent = lanternway(), packet()
    made = PacketFile(
        format=FORMAT, id=sent.packet, made=sent.made, chair=sent.chair, checklist=own.checklist,
        profile=own.review.profile, due=sent.due, audience=sent.audience, seats=sent.seats,
        documents=sent.documents, questions=sent.questions, claims=sent.claims,
    )  # fmt: skip
    return Opened(made, sent.sha256)
