"""A board's whole round as data: five members, one proposal, from packet to letter to closure.

The steps are what people do, in order. `by_commands` types them; another test may do the same in the
window and hold its record beside the other with `told`: the same events, but for ids, times and hashes.
All of it is fictional. `PRIVATE` stands in whatever closing destroys, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from dtadesign.exchange.examples import write_examples
from dtadesign.review.board import board_of
from tests.builders import Ran, done, run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.review.record import Record
    from dtadesign.review.values import Value

Given = str | PurePath | bool | tuple["str | PurePath", ...]
"""What follows an option; a `PurePath` is a file of the round's folder, a tuple repeats the option."""

PRIVATE = "Nightjar unrepeatable remark"
PROPOSAL, PROTOCOL = PurePath("lanternway.dtareview"), PurePath("Protocol.pdf")
PACKET, USERS_PACKET = PurePath("lanternway.dtapacket"), PurePath("lanternway-users.dtapacket")
BOARD, USERS = PurePath("board.dtareview"), PurePath("users.dtareview")
PARTED, DAMAGED = PurePath("Renée-at-home.dtareview"), PurePath("Łukasz-damaged.dtareview")
LETTER, MINUTES = PurePath("letter.pdf"), PurePath("minutes.pdf")
SIGNED, ALSO_SIGNED = PurePath("signed.pdf"), PurePath("signed-too.pdf")
FORM, CAME_BACK = PurePath("to-answer.csv"), PurePath("answered.csv")
CERTIFICATE = PurePath("certificate.pdf")
CHAIR, DAY = "Amara Osei", "2027-01-15"
ANSWERED = "point,answer\nP-1,The rota stands on the page now.\nP-2,We asked three people.\n"


@dataclass(frozen=True)
class Rater:
    """Somebody who reviews: their role, what they declare, and their levels in `ASKED`'s order."""

    name: str
    role: str
    levels: tuple[Value, ...]
    interest: str = ""
    recused: tuple[str, ...] = ()

    @property
    def file(self) -> PurePath:
        """Their own review."""
        return PurePath(f"{self.name.split()[0]}.dtareview")

    def note(self, consideration: str) -> str:
        """What they note on it, and nobody else."""
        return f"{PRIVATE} of {self.name} about {consideration}"

    def rated(self) -> Iterator[tuple[str, Value]]:
        """Each consideration and level."""
        return ((id_, level) for id_, level in zip(ASKED, self.levels, strict=True) if level is not None)


ASKED = ("HUM-1", "HUM-4", "AVA-2", "SAF-1", "SAF-3", "PER-1", "FBK-1", "TON-1", "TRU-1", "ACC-1")
MEMBERS = (
    Rater(CHAIR, "psychiatry", (2, 0, 3, 2, 1, 2, 1, 3, 1, 3)),
    Rater("Renée Dubois", "lived experience", (1, 0, 1, 2, 0, 2, 1, 2, 3, 3)),
    Rater("Łukasz Zieliński", "statistics", (2, 0, 2, 2, 1, 2, "unknown", 3, 2, 3)),
    Rater("Jürgen Maaß", "data protection", (2, 0, 3, 2, 2, 2, 1, 3, None, 3), f"{PRIVATE} on my brother",
          ("TRU",)),
    Rater("Maeve Kelly", "nursing", (3, 0, 2, 2, 1, 2, 1, 3, 2, 3)),
)  # fmt: skip
SERVICE_USERS = (
    Rater("Noor", "", (0, 0, 2, 1, 1, 2, None, 2, 1, 3)),
    Rater("Tom", "", (0, 0, 2, 1, 1, 2, None, 2, 1, 3)),
)


@dataclass(frozen=True)
class Step:
    """What somebody does to a file with one task of `dtadesign panel`; ``refused``: what it says instead."""

    task: str
    on: PurePath
    words: tuple[str | PurePath, ...] = ()
    options: Mapping[str, Given] = field(default_factory=dict)
    refused: str = ""


def step(
    task: str, *words: str | PurePath, on: PurePath = BOARD, refused: str = "", **options: Given
) -> Step:
    """A step on the board's file."""
    return Step(task, on, words, options, refused)


SENT = (
    step("packet", on=PACKET, claims=PROPOSAL, chair=CHAIR, due="2026-12-11", document=(PROTOCOL,),
         seat=tuple(f"{each.name}:{each.role}" for each in MEMBERS),
         question=("Would you let somebody you know use it?",)),
    step("packet", on=USERS_PACKET, claims=PROPOSAL, chair="Noor", audience="service_user",
         seat=tuple(each.name for each in SERVICE_USERS)),
)  # fmt: skip
"""What the chairs send out."""

TAKEN_IN = (
    step("collect", *(each.file for each in MEMBERS[:2]), DAMAGED, packet=PACKET,
         refused="was changed after it was written"),
    step("collect", *(each.file for each in MEMBERS[:2]), packet=PACKET),
    step("add", DAMAGED, PARTED, *(each.file for each in MEMBERS[3:]), refused="has gone another way"),
    step("add", MEMBERS[2].file),
    step("collect", *(each.file for each in SERVICE_USERS), on=USERS, packet=USERS_PACKET),
    step("unanimous", on=USERS),
)  # fmt: skip
"""What becomes of the files that come back: one is damaged, one has parted from the one taken in."""

TALKED = (
    step("unanimous"),
    step("consensus", "HUM-1", "2", refused="needs its reason"),
    step("consensus", "HUM-1", "2", reason="Users met both supporters."),
    step("consensus", "AVA-2", "1", reason=f"{PRIVATE} in a draft"),
    step("consensus", "AVA-2", "2", reason="It is said at first contact."),
    step("consensus", "SAF-3", "0", reason="No plan was shown."),
    step("consensus", "FBK-1", "1", reason="One of us could not tell."),
    step("consensus", "TON-1", "3", reason="Read aloud together."),
    step("consensus", "TRU-1", "2", reason="The form says it plainly."),
    step("dissent", "HUM-1", "Renée Dubois", text="The page is out of date.", named=True),
    step("dissent", "AVA-2", "Jürgen Maaß", text=f"{PRIVATE}, and not by name"),
    step("dissent", "TRU-1", "Jürgen Maaß", text="none", refused="is recused from TRU-1"),
    step("reopen", "SAF-3", why="A plan came in late."),
    step("consensus", "SAF-3", "1", reason="The late plan is a draft."),
    step("lived-experience", "panel", panel_file=USERS, why="Two users were paid for an afternoon."),
)
"""The board's judgement, from the unanimous to what people with lived experience said."""

DECIDED = (
    step("points", take_up=True),
    step("point", list="question", text="Who pays for the phones?", due=DAY),
    step("point", "P-1", text="Say who reads messages, and when."),
    step("point", "P-1", due=DAY),
    step("decide", "approve_with_conditions"),
    step("decide", "approve_with_conditions", reason="Little is missing, and it can be mended."),
    step("letter-text", to="The Lanternway team"),
    step("letter-text", opening="Thank you for your proposal."),
    step("letter-text", closing="Come again."),
    step("meeting", date="2026-12-12"),
    step("meeting", present=(CHAIR,)),
    step("meeting", present=(CHAIR, "Renée Dubois")),
    step("meeting", text="The board was quorate."),
    step("letter", out=LETTER),
    step("minutes", out=MINUTES),
    step("sign", report=SIGNED, by=CHAIR),
    step("sign", report=SIGNED, by="Renée Dubois", refused="choose another name for yours"),
    step("sign", report=ALSO_SIGNED, by="Renée Dubois"),
    step("consensus", "HUM-1", "3", reason="No.", refused="reopen it first"),
)
"""The decision, its papers, and who signs; a field at a time, as the window writes them."""

ANSWERS = (
    step("answers", out=FORM),
    step("answers", CAME_BACK),
    step("point", "P-1", close=True, refused="--ruling"),
    step("point", "P-1", close=True, ruling="Seen in version 2.2."),
)
"""What the applicants answer, and how the board rules on it."""

CLOSED = (
    step("close", why="Three years are over.", destroy_beside=True, certificate=CERTIFICATE),
    step("consensus", "HUM-1", "3", reason="No.", refused="closed"),
)
"""The end."""

SHORT = {"out": "-o"}


def typed(one: Step, folder: Path) -> list[str]:
    """The step as it is typed after `dtadesign`."""
    out = ["panel", one.task, str(folder / one.on), *(_said(word, folder) for word in one.words)]
    for name, value in one.options.items():
        option = SHORT.get(name, f"--{name.replace('_', '-')}")
        if value is True:
            out.append(option)
            continue
        for each in value if isinstance(value, tuple) else (value,):
            out += [option, _said(each, folder)]
    return out


def _said(value: object, folder: Path) -> str:
    return str(folder / value) if isinstance(value, PurePath) else str(value)


def type_out(steps: Iterable[Step], folder: Path) -> list[Ran]:
    """Types the steps; each must do what it should, or refuse with its sentence."""
    ran = []
    for one in steps:
        found = run(*typed(one, folder))
        assert (found.status == 0) != bool(one.refused), (typed(one, folder), found)
        assert one.refused in found.err, (typed(one, folder), found.err)
        ran.append(found)
    return ran


def applicants_files(folder: Path) -> None:
    """What the applicants hand in: their own review and a document."""
    write_examples(folder)
    (folder / PROTOCOL).write_bytes(b"The protocol of the pilot.")


def rate(rater: Rater, packet: PurePath, folder: Path) -> None:
    """Makes one member's review from the packet, declares, and rates, all by commands."""
    path = folder / rater.file
    done("new", path, "--packet", folder / packet, "--reviewer", rater.name)
    recused = [word for id_ in rater.recused for word in ("--recuse", id_)]
    done("panel", "declare", path, "--role", rater.role, "--interest", rater.interest, *recused)
    rows = [f"{id_},{level},Protocol 4,{rater.note(id_)}\n" for id_, level in rater.rated()]
    answers = folder / "rows.csv"
    answers.write_text("id,answer,evidence,note\n" + "".join(rows), encoding="utf-8", newline="\n")
    done("answer", path, "--csv", answers)
    answers.unlink()


def spoil(folder: Path) -> None:
    """One file goes another way at home than at work; in a copy of another one letter is changed."""
    parted, damaged = MEMBERS[1], MEMBERS[2]
    data = (folder / parted.file).read_bytes()
    (folder / PARTED).write_bytes(data)
    done("answer", folder / parted.file, "HUM-1", "1", "--note", parted.note("HUM-1 at work"))
    done("answer", folder / PARTED, "HUM-1", "2", "--note", parted.note("HUM-1 at home"))
    data = (folder / damaged.file).read_bytes()
    (folder / DAMAGED).write_bytes(data.replace(b"remark", b"remarK", 1))


def by_commands(folder: Path) -> dict[str, list[Ran]]:
    """The whole round up to its closure, which `CLOSED` brings; what each part printed."""
    applicants_files(folder)
    ran = {"sent": type_out(SENT, folder)}
    for rater in MEMBERS:
        rate(rater, PACKET, folder)
    for rater in SERVICE_USERS:
        rate(rater, USERS_PACKET, folder)
    spoil(folder)
    ran |= {"taken in": type_out(TAKEN_IN, folder), "talked": type_out(TALKED, folder)}
    ran["decided"] = type_out(DECIDED, folder)
    (folder / CAME_BACK).write_text(ANSWERED, encoding="utf-8", newline="\n")
    ran["answers"] = type_out(ANSWERS, folder)
    return ran


_HASH = re.compile(r"[0-9a-f]{64}\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")


def told(record: Record) -> list[tuple[str, str, Any, Any]]:
    """Each event as kind, who, payload and texts, without what differs from one run to the next.

    A collected record is told by what it came to: how somebody got to a level is their own affair.
    """
    names = {member.review: member.name for member in record.review.members}
    board = board_of(record.review)
    if board.packet:
        names[board.packet.id] = "packet"
        if board.packet.claims:
            names[board.packet.claims.review] = "claims"
    if board.lived_experience and board.lived_experience.panel:
        names[board.lived_experience.panel.review] = "service users"
    events = []
    for event in record.events:
        private = None if event.kind == "collect" else event.private
        events.append((event.kind, event.by, _without(event.payload, names), _without(private, names)))
    return events


def _without(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        value = names.get(value, value)
        return _TIME.sub("time", _HASH.sub("hash", value))
    if isinstance(value, Mapping):
        return {key: _without(part, names) for key, part in value.items() if key not in ("salt", "size")}
    return [_without(part, names) for part in value] if isinstance(value, list | tuple) else value
