"""A board's day: ten proposals, twelve members each, collected and compared in one process.

Processor time, best of five, beside the floor: the drawings alone, as many and as large.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable

from dtadesign.checklist.loader import find_checklist
from dtadesign.panel.agreement import agreement
from dtadesign.panel.collecting import begun, collected
from dtadesign.panel.resampling import DRAWS
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Profile, Value

TIME = "2026-11-23T10:00:00Z"
PROPOSALS, MEMBERS, TURNS = 10, 12, 5
VALUES: tuple[Value, ...] = (0, 1, 2, 2, 2, 3, 3, 3, "unknown")


def main() -> int:
    """Prints what ten panels take."""
    reviews = members()
    panel = panel_of(reviews)
    collecting, comparing, floor = (
        best(each)
        for each in (
            lambda: panel_of(reviews),
            lambda: agreement(panel.checklist, panel.review),
            lambda: drawings(len(panel.checklist.considerations)),
        )
    )
    whole = PROPOSALS * (collecting + comparing)
    print(f"{PROPOSALS} panels of {MEMBERS}: {whole * 1e3:.0f} ms of the processor  (aim: < 2000), of that")
    print(
        f"  collected {PROPOSALS * collecting * 1e3:.0f} ms, agreement {PROPOSALS * comparing * 1e3:.0f} ms"
    )
    print(f"  agreement ÷ its drawings alone {comparing / floor:.1f}")
    return 0


def members() -> list[Record]:
    """Twelve reviews in which everything is answered."""
    checklist, rng = find_checklist("smi-alliance"), random.Random(1)  # noqa: S311
    profile = Profile(
        name="Morrow",
        stage="pilot",
        features=tuple(feature.id for feature in checklist.features),
        diagnoses=tuple(diagnosis.id for diagnosis in checklist.diagnoses),
    )
    found = []
    for at in range(MEMBERS):
        record = new_record(f"member-{at}", TIME, checklist)
        edits = [
            AnswerEdit(id=item.id, answer=Answer(value=rng.choice(VALUES), note="A note."))
            for item in checklist.considerations
        ]
        for edit in (ProfileEdit(profile=profile), *edits):
            record = record.with_event(record.next_event(edit, f"Member {at}", TIME))
        found.append(record)
    return found


def panel_of(reviews: list[Record]) -> Record:
    """The panel of these reviews."""
    panel = begun("panel", reviews[0], "chair", TIME)
    for record in reviews:
        panel = collected(panel, record, "member.dtareview", "chair", TIME).panel
    return panel


def drawings(size: int) -> int:
    """As many drawings as an interval needs, of plain numbers, and nothing worked out from them."""
    choices, numbers = random.Random(1).choices, range(size)  # noqa: S311
    return sum(sum(choices(numbers, k=size)) for _ in range(DRAWS))


def best(do: Callable[[], object]) -> float:
    """Seconds of processor time, the least of five turns."""
    took = []
    for _ in range(TURNS):
        start = time.process_time()
        do()
        took.append(time.process_time() - start)
    return min(took)


if __name__ == "__main__":
    sys.exit(main())
