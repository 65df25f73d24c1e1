"""The reviews that the tour opens: the worked examples, and each state that a review can be in."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dtadesign.checklist.loader import checklist_in_header
from dtadesign.checklist.model import Checklist, Consideration, Domain
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit, ProfileEdit, SignOffEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import HandOverEdit
from dtadesign.review.file import write_new
from dtadesign.review.handing import handed_copy
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Evidence, Profile, Value
from tests.boards import collected_board, decided_board, signed_board
from tests.tour import packet_reviews, rules_reviews

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from dtadesign.review.edit import Edit

_BY = "A. Tester"
_AT = "2026-03-03T09:{:02d}:{:02d}Z"
_LONG = "Benachrichtigungseinstellungsmöglichkeiten und Datenschutzgrundverordnung "
_FROM_RIGHT = "הוא מדבר רק כאשר פותחים אותו, ורק מה שנשאל. "


def example(name: str) -> Record:
    """A worked example as it ships."""
    return example_record(next(path for path in example_paths() if path.stem == name))


def _with(record: Record, edits: Iterable[Edit], when: str = _AT) -> Record:
    for edit in edits:
        at = len(record.events)
        time = when.format(at // 60, at % 60)
        record = record.with_event(record.next_event(edit, _BY, time, salt=f"{at:032x}"))
    return record


def _begun(checklist: Checklist, profile: Profile, answers: dict[str, Answer] | None = None) -> Record:
    edits: list[Edit] = [ProfileEdit(profile=profile)]
    edits += [AnswerEdit(id=key, answer=answer) for key, answer in (answers or {}).items()]
    return _with(new_record("a-tour", _AT.format(0, 0), checklist), edits)


def _of_lanternway(keep: Callable[[int], bool], **profile: object) -> Record:
    whole = example("lanternway")
    answers = {key: answer for at, (key, answer) in enumerate(whole.review.answers.items()) if keep(at)}
    return _begun(whole.checklist, replace(whole.review.profile, **profile), answers)  # type: ignore[arg-type]


def named_only() -> Record:
    """What *New review* leaves: a name."""
    return _begun(example("lanternway").checklist, Profile(name="Lanternway", version="2.4", stage="concept"))


def begun() -> Record:
    """A whole profile, nothing answered."""
    return _of_lanternway(lambda _: False)


def half() -> Record:
    """Half of it answered."""
    return _of_lanternway(lambda at: at < 32)


def short() -> Record:
    """A short review, half of it answered."""
    return _of_lanternway(lambda at: at < 32, scope="short")


def ready() -> Record:
    """Everything at its best, each with something that shows it."""
    whole = example("lanternway")
    shown = Evidence(kind="record", description="Seen in the release of 3 March.", date="2026-03-03")
    answer = Answer(value=3, evidence=(shown,))
    answers = dict.fromkeys([item.id for item in whole.checklist.considerations], answer)
    return _begun(whole.checklist, whole.review.profile, answers)


def signed() -> Record:
    """A worked example that somebody signed."""
    whole = example("lanternway")
    return _with(
        whole, [SignOffEdit(fingerprint=whole.fingerprint, report_sha256="ab" * 32, program="dtadesign")]
    )


def handed() -> Record:
    """A worked example of which domains were handed to somebody."""
    return _with(example("lanternway"), [HandOverEdit(to="Kim Osei", domains=("AVA", "FBK"))])


def kims() -> Record:
    """Kim's copy of it, two answers later."""
    ours = handed()
    edit = HandOverEdit(to="Kim Osei", domains=("AVA", "FBK"))
    copy = handed_copy(ours, edit, "Kim Osei", _AT.format(40, 0))
    seen = Evidence(kind="screen", description="Onboarding, screen 4", date="2026-03-02")
    note = "The avatar says who speaks, on every screen. Seen with R. Dubois."
    answers = {"AVA-5": Answer(value=2, note=note, evidence=(seen,)), "AVA-2": Answer(value=3)}
    return _with(copy, [AnswerEdit(id=key, answer=answer) for key, answer in answers.items()])


_BETTER: tuple[Value, Value] = (2, 3)


def mended() -> Record:
    """A worked example half a year on: most of what was short is better, some of it is not."""
    shown = Evidence(kind="record", description="Release of 3 September", date="2027-09-03")
    levels: dict[str, Value] = {
        "HUM-4": 2,
        "SAF-5": 2,
        "SAF-3": 2,
        "PER-2": 3,
        "TRU-2": 3,
        "AVA-5": 2,
        "IMP-2": 3,
    }
    edits = [
        AnswerEdit(id=key, answer=Answer(value=level, evidence=(shown,))) for key, level in levels.items()
    ]
    edits += [AnswerEdit(id=key, answer=Answer(value=1)) for key in ("HUM-2", "ACC-1")]
    return _with(example("lanternway"), edits, "2027-09-14T10:{:02d}:{:02d}Z")


def other_version() -> Record:
    """The same against a later version of the checklist: reworded, split, retired, and one without a word."""
    whole = mended()
    data = json.loads(whole.header.line)["checklist"] | {"version": "2"}
    for domain in data["domains"]:
        domain["considerations"] = [
            _later(item) for item in domain["considerations"] if item["id"] != "IMP-5"
        ]
    people = data["domains"][0]["considerations"]
    old = next(item for item in people if item["id"] == "HUM-5")
    people[people.index(old)] = old | {"id": "HUM-91", "title": "Who answers, by name"}
    people.append(old | {"id": "HUM-92", "title": "What an answer costs"})
    two = ["HUM-91", "HUM-92"]
    data["retired"].append({"id": "HUM-5", "reason": "It asked two things at once.", "successors": two})
    edits: list[Edit] = [ProfileEdit(profile=whole.review.profile)]
    edits += [AnswerEdit(id=key, answer=answer) for key, answer in whole.review.answers.items()]
    later = "2028-03-03T09:{:02d}:{:02d}Z"
    return _with(
        new_record("a-later-tour", later.format(0, 0), checklist_in_header(data, "later")), edits, later
    )


def _later(item: dict[str, Any]) -> dict[str, Any]:
    """A consideration as the later version words it."""
    if item["id"] == "HUM-1":
        levels = [*item["levels"][:2], f"{item['levels'][2]} People know it.", item["levels"][3]]
        return item | {"question": item["question"].replace("?", " within a day?"), "levels": levels}
    if item["id"] in ("PER-1", "TRU-1"):
        return item | {"why": f"{item['why']} Ask again when well."}
    return item


def _wordy(name: str, text: str) -> Consideration:
    return Consideration(
        id=name, title=text[:90], question=text, why=text, proof=text, caution=text, misjudgement=text,
        good_example=text, poor_example=text, levels=(text, text[:60], text, text[:60]), gate=True,
    )  # fmt: skip


def wordy() -> Record:
    """Somebody else's checklist: long words, a text from the right, and texts that are missing."""
    items = (_wordy("LANG-1", _LONG * 4), _wordy("RTL-1", _FROM_RIGHT * 5),
             Consideration(id="BARE-1", levels=("", "", "", "")))  # fmt: skip
    domains = (Domain(id="d", name=_LONG, considerations=items),)
    checklist = Checklist(id="other", version="1", title="Somebody else's checklist", domains=domains)
    profile = Profile(name=_LONG * 2, version="1", stage="pilot")
    begun_so = _begun(checklist, profile, {"LANG-1": Answer(value=2, note=_LONG * 3)})
    acts = (Action(considerations=("LANG-1", "RTL-1"), what=_LONG * 3, owner=_LONG, due="2026-03-01"),
            Action(considerations=("RTL-1",), what=_FROM_RIGHT * 3, owner=_FROM_RIGHT, state="done"),
            Action())  # fmt: skip
    return _with(begun_so, [ActionEdit(id=f"A-{n}", action=act) for n, act in enumerate(acts, 1)])


def nothing_asked() -> Record:
    """A profile that leaves nothing in scope."""
    never = Consideration(id="N-1", title="Never asked", levels=("a", "b", "c", "d"), condition="live")
    checklist = Checklist(
        id="other", version="1", title="Other", domains=(Domain(id="d", considerations=(never,)),)
    )
    return _begun(checklist, Profile(name="A concept", stage="concept"))


RECORDS: dict[str, Callable[[], Record]] = {
    "lanternway": lambda: example("lanternway"),
    "horyzons": lambda: example("horyzons"),
    "named": named_only,
    "begun": begun,
    "half": half,
    "held": half,
    "short": short,
    "ready": ready,
    "signed": signed,
    "handed": handed,
    "kims": kims,
    "mended": mended,
    "other-version": other_version,
    "wordy": wordy,
    "nothing": nothing_asked,
    "packet-member": packet_reviews.rated,
    "packet-users": packet_reviews.of_service_users,
    "packet-begun": packet_reviews.begun,
    "rules": rules_reviews.ruled,
    "rules-open": rules_reviews.open_ruled,
    "rules-panel": rules_reviews.ruled_board,
    "panel": collected_board,
    "panel-settled": decided_board,
    "panel-signed": signed_board,
}


class Shelf:
    """Makes each review once, and hands out a fresh file of it as often as one likes."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._made = folder, dict[str, bytes]()

    def file(self, name: str) -> Path:
        """A file of this review as it was made."""
        path = self._folder / f"{name}.dtareview"
        if name not in self._made:
            write_new(path, RECORDS[name]())
            self._made[name] = path.read_bytes()
        path.write_bytes(self._made[name])
        return path
