"""Profiles, answers and actions by chance, for what is written out to be read back equal."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from dtadesign.review.action import ACTION_STATES, EFFORTS, Action
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.record import Record
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Answer, Evidence, Profile
from tests.builders import record_of

CONSIDERATIONS = ("P-1", "P-2", "A-1", "A-2")
HARD = (
    "=1+1",
    "'",
    "@x",
    "\t",
    "\r\n",
    "_x0041_",
    "x005F_",
    "\x00\x07\x1f",
    " ",
    "שלום",
    "漢字",
    "😀",
    "\u2028",
    "<&>",
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.lists(st.sampled_from(HARD)).map(
    "".join
)
said = texts.filter(str.strip)
days = st.none() | st.dates(date(1, 1, 1)).map(date.isoformat)
entries = st.builds(
    Evidence,
    kind=st.sampled_from(EVIDENCE_KINDS),
    description=said,
    where=texts,
    date=days,
    expires=days,
    digest=st.sampled_from(["", "ab" * 32]),
)
answers = st.builds(
    Answer,
    value=st.sampled_from([*VALUES.values(), None]),
    note=said,
    evidence=st.lists(entries, max_size=3).map(tuple),
)
profiles = st.builds(
    Profile,
    name=said,
    version=texts,
    organisation=texts,
    summary=texts,
    stage=st.sampled_from(["concept", "prototype", "pilot", "live"]),
    diagnoses=st.sampled_from([(), ("ssd", "bpd")]),
    features=st.sampled_from([(), ("agent", "chat"), ("chat",)]),
    scope=st.sampled_from(["full", "short"]),
)
actions = st.builds(
    Action,
    considerations=st.lists(st.sampled_from(CONSIDERATIONS), unique=True).map(tuple),
    what=said,
    owner=texts,
    due=days,
    effort=st.sampled_from([None, *EFFORTS]),
    state=st.sampled_from(ACTION_STATES),
)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """A record of the small checklist with any profile, answers and actions."""
    given = draw(st.dictionaries(st.sampled_from(CONSIDERATIONS), answers))
    planned = draw(st.lists(actions, max_size=3))
    return record_of(
        ProfileEdit(profile=draw(profiles)),
        *(AnswerEdit(id=name, answer=answer) for name, answer in given.items()),
        *(ActionEdit(id=f"A-{number}", action=action) for number, action in enumerate(planned, 1)),
    )
