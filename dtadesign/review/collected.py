"""The edit by which a panel takes a member's review in: what they rated for good, their record until it goes.

The record stands in ``private`` as it was, text of the file and all, so that it can be verified again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

from dtadesign.plain import Misfit, from_plain, to_plain
from dtadesign.review.answer_parts import open_entries, plain_answer
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.member import Declared, Member
from dtadesign.review.members import with_member
from dtadesign.review.values import Answer, Review

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, kw_only=True)
class CollectEdit(Edit):
    """A member's review, in the state that ``fingerprint`` names, was taken into the panel.

    ``record`` is the text of their file; empty where it was destroyed.
    """

    kind: ClassVar[str] = "collect"
    review: str
    name: str
    fingerprint: str
    profile_sha256: str
    answers: Mapping[str, Answer]
    record: str
    packet: str | None = None
    declared: Declared | None = None

    def payload(self) -> dict[str, Any]:
        """What is kept for good: who, in which state, and what they rated, without a word of theirs."""
        answers = {
            id_: {"answer": answer.value, "evidence": open_entries(answer.evidence)}
            for id_, answer in self.answers.items()
        }
        beside = {"packet": self.packet, "declared": to_plain(self.declared)}
        return super().payload() | {key: value for key, value in beside.items() if value is not None} | {
            "review": self.review,
            "name": self.name,
            "fingerprint": self.fingerprint,
            "profile_sha256": self.profile_sha256,
            "answers": answers,
        }  # fmt: skip

    def private(self) -> dict[str, Any]:
        """Their whole record."""
        return {"record": self.record}

    @classmethod
    def read(cls, event: Event) -> Self:
        """The member as collected, with their words where the event still has them."""
        payload = dict(event.payload)
        payload.pop("private_sha256", None)
        answers, record = payload.pop("answers"), str((event.private or {}).get("record", ""))
        texts = _last_texts(event)
        whole = {
            id_: plain_answer(kept["answer"], kept["evidence"], texts.get(id_), removed=id_ not in texts)
            for id_, kept in answers.items()
        }
        return from_plain(cls, payload | {"answers": whole, "record": record})

    def apply(self, review: Review, event: Event) -> Review:
        """The panel with this member."""
        member = Member(
            n=event.n, at=event.at, review=self.review, name=self.name, fingerprint=self.fingerprint,
            profile_sha256=self.profile_sha256, answers=self.answers, removed=event.is_stripped,
            packet=self.packet, declared=self.declared,
        )  # fmt: skip
        return with_member(review, member)


def events_inside(event: Event) -> Iterator[Event]:
    """The events of the member's record that a collection holds; none where it was destroyed."""
    for line in str((event.private or {}).get("record", "")).split("\n")[1:-1]:
        data = json.loads(line)
        if not _is_event(data):
            raise Misfit("no record")
        yield Event(
            data["n"], data["at"], data["by"], data["kind"], data["payload"], data.get("private"),
            data["prev"], data["hash"],
        )  # fmt: skip


def _is_event(data: Any) -> bool:
    """Whether it has the members of one, each of its kind; that it holds is for `verify` to say."""
    texts = ("at", "by", "kind", "prev", "hash")
    return (
        isinstance(data, dict)
        and all(isinstance(data.get(key), str) for key in texts)
        and type(data.get("n")) is int
        and isinstance(data.get("payload"), dict)
        and isinstance(data.get("private", {}), dict)
    )


def _last_texts(event: Event) -> dict[str, Mapping[str, Any] | None]:
    """The texts of each answer that still has what it had, by consideration."""
    last = {inside.payload["id"]: inside for inside in events_inside(event) if inside.kind == "answer"}
    return {id_: inside.private for id_, inside in last.items() if not inside.is_stripped}
