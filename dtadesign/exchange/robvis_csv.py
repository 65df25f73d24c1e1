"""Several reviews as one matrix that robvis draws as traffic lights: a row each, a column a domain.

robvis (McGuinness and Higgins 2021) knows words for risk of bias. Ours say how far a design falls
short, which is something else, so the words are mapped by a plain rule and the plot wants a title
that says so:

- *Not applicable*: nothing of the domain is in scope;
- *Critical*: a gate in it is not met, whatever the rest says;
- *No information*: fewer than 80 % of it are answered;
- *Low*, *Some concerns*, *High*: what is shown is at level 2 or more on the mean, at level 1 or
  more, or less.

Overall follows the verdict: ready is *Low*, conditional *Some concerns*, a gate not met
*Critical*, unfinished *No information*. In R: ``rob_traffic_light(read.csv(FILE), "Generic")``.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from dtadesign.exchange.answers_csv import harmless
from dtadesign.scoring.scorecard import LOW_COVERAGE, score

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from dtadesign.review.record import Record
    from dtadesign.scoring.scorecard import DomainScore, VerdictId

OVERALL: Mapping[VerdictId, str] = {
    "ready": "Low",
    "conditional": "Some concerns",
    "not_ready": "Critical",
    "incomplete": "No information",
}
ABSENT = "Not applicable"


def robvis_csv(records: Sequence[Record]) -> bytes:
    """The matrix, in the order of the records; domains in the order of the first that has them."""
    columns = _columns(records)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(cell) for cell in ("Study", *columns.values(), "Overall", "Weight")])
    for name, record in zip(_names(records), records, strict=True):
        card = score(record.checklist, record.review)
        failed = {record.checklist.domain_of[gate.id].id for gate in card.gates if gate.state == "fail"}
        words = {domain.id: _judgement(domain, failed) for domain in card.domains}
        cells = [words.get(domain, ABSENT) for domain in columns]
        writer.writerow([harmless(name), *cells, OVERALL[card.verdict], 1])
    return out.getvalue().encode("utf-8")


def _columns(records: Sequence[Record]) -> dict[str, str]:
    """The domains of all checklists by id, each with a heading that no other has."""
    labels: dict[str, str] = {}
    for record in records:
        for domain in record.checklist.domains:
            labels.setdefault(domain.id, domain.label)
    headings = list(labels.values())
    return {
        name: label if headings.count(label) == 1 else f"{label} ({name})" for name, label in labels.items()
    }


def _names(records: Sequence[Record]) -> Iterator[str]:
    """What each is called; robvis takes equal names for one study."""
    taken: set[str] = set()
    for record in records:
        plain = " ".join(record.review.profile.title.split()) or record.review.id
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain} ({number})"
        taken.add(name)
        yield name


def _judgement(domain: DomainScore, failed: Collection[str]) -> str:
    if not domain.in_scope:
        return ABSENT
    if domain.id in failed:
        return "Critical"
    if domain.shown is None or round(100 * domain.answered / domain.in_scope, 9) < LOW_COVERAGE:
        return "No information"
    level = round(domain.shown * 3 / 100, 9)
    return "Low" if level >= 2 else "Some concerns" if level >= 1 else "High"
