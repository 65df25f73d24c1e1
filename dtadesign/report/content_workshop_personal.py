"""What one participant takes home: their votes beside key and room, in kind words; no grade, no rank.

Nothing of anybody else is in it but the middle of the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.own_votes import own_votes, own_votes_key
from dtadesign.panel.words import coefficient
from dtadesign.report.blocks import (
    Bar,
    Bars,
    Entries,
    Entry,
    Fact,
    Facts,
    Heading,
    OnePage,
    Pair,
    Paragraph,
    Run,
    Table,
    Together,
)
from dtadesign.report.content_words import filled, joined, words
from dtadesign.report.content_workshop import level_name, named
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr
from dtadesign.workshop import calibration_words as say
from dtadesign.workshop.calibration import level_of
from dtadesign.workshop.calibration_figures import LEAST
from dtadesign.workshop.said import level_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers
    from dtadesign.workshop.calibration_figures import Compared
    from dtadesign.workshop.calibration_values import Calibrated, Missed, Seen, Vote

MOST_MISSED = 5


def personal_page(papers: Papers, number: int) -> Document:
    """The pages of a participant, by their place among those who joined, from 1."""
    found = papers.calibration.participants[number - 1]
    title = tr("To take home: {name}").format(name=found.name)
    return papers.of_votes(title, tr("To take home"), lambda: _blocks(papers, found))


def _blocks(papers: Papers, found: Calibrated) -> Iterator[Block]:
    """Two pages as long as two can hold it."""
    first, second = found.votes
    head = (
        Heading(1, found.name, "summary"),
        Paragraph(words(_about(papers, found)), "lead"),
        Paragraph(words(tr(say.NO_GRADE)), "small"),
    )
    if not first.of:
        said = tr("No vote was revealed, so that there is nothing to set beside yours.")
        yield from (*head, Paragraph(words(said)))
        return
    beside = Pair(tuple(_beside_key(first)), tuple(_beside_room(first)), 0.5, 16.0)
    yield OnePage((*head, beside, *_charts(papers, found)))
    yield OnePage((
        *_looked_at_again(papers, found), *_domains(papers, first), *_further(found, second),
        *_how_to_read(found),
    ))  # fmt: skip


def _about(papers: Papers, found: Calibrated) -> str:
    said = tr("Your votes in {workshop}, beside the key and beside the room: %n consideration[|s].", "",
              found.votes[0].of)  # fmt: skip
    return said.format(workshop=papers.title)


def _beside_key(vote: Vote) -> Iterator[Block]:
    """The first vote alone: it was given before anybody talked."""
    yield Heading(3, tr("Beside the key"))
    yield Paragraph((Run(f"{capitalised(say.lean(vote.key, 'key'))}.", strong=True),))
    yield from _figures(vote.key)
    yield Paragraph(words(say.same_sentence(vote)), "small")


def _beside_room(vote: Vote) -> Iterator[Block]:
    yield Heading(3, tr("Beside the room"))
    yield Paragraph((Run(f"{capitalised(say.lean(vote.room, 'room'))}.", strong=True),))
    yield from _figures(vote.room)
    yield Paragraph(words(tr(say.ROOM_IS_NO_KEY)), "small")


def _figures(found: Compared) -> Iterator[Block]:
    """The mean with its interval, and how little so few say; of too few no figure."""
    figures = ""
    if found.considerations >= LEAST:
        said = tr("In the first vote, on average {figures} levels; below 0 is stricter.")
        figures = said.format(figures=say.in_figures(found))
    if texts := joined((figures, say.few_sentence(found))):
        yield Paragraph(words(texts), "small")


def _charts(papers: Papers, found: Calibrated) -> Iterator[Block]:
    yield Heading(2, tr("Your votes"), "votes")
    sittings = papers.workshop.plan.sittings
    used = sorted({each.sitting for each in found.seen})
    for at in used:
        rows = tuple(_bar(papers, each) for each in found.seen if each.sitting == at)
        key = own_votes_key() if at == used[-1] else ()
        if len(used) > 1:
            yield Paragraph((Run(sittings[at].case.title, strong=True),), keep=True)
        yield Bars(rows, key)


def _bar(papers: Papers, seen: Seen) -> Bar:
    first, second = (level_of(vote) for vote in (seen.first, seen.second))
    also = [level for other in seen.agrees[1:] if (level := level_of(other)) is not None]
    room = seen.room_second if seen.room_second is not None else seen.room_first
    name = papers.item(seen.consideration).name
    told = _in_words(seen, room)
    sentence = f"{name}: {told}"
    picture = own_votes(first, second, level_of(seen.key), also, room, sentence)
    beside = tr("key {level}").format(level=level_name(seen.key) if seen.key != "na" else "–")
    return Bar(name, picture, _own(seen), beside, sentence, told=told)


def _own(seen: Seen) -> str:
    """Both votes where the second is another one, with an en dash for what is no level."""
    first, second = (
        "–" if (level := level_of(vote)) is None else level for vote in (seen.first, seen.second)
    )
    if seen.second is None or first == second:
        return tr("you {level}").format(level=first)
    return tr("you {first}, then {second}").format(first=first, second=second)


def _in_words(seen: Seen, room: float | None) -> str:
    parts = [tr("first vote {answer}").format(answer=level_name(seen.first))]
    if seen.second is not None:
        parts.append(tr("second vote {answer}").format(answer=level_name(seen.second)))
    parts.append(tr("key {answer}").format(answer=level_name(seen.key)))
    parts += [tr("reasonable too {answer}").format(answer=level_name(each)) for each in seen.agrees[1:]]
    if room is not None:
        parts.append(tr("middle of the others {level}").format(level=level_number(room)))
    return f"{', '.join(parts)}."


def _looked_at_again(papers: Papers, found: Calibrated) -> Iterator[Block]:
    """Where a second look pays: first votes that part from the key, with the reason of the key."""
    missed = found.votes[0].missed
    if not missed:
        return
    yield Heading(2, tr("Worth a second look"), "second-look")
    yield Entries(
        tuple(_entry(papers, each) for each in sorted(missed, key=_weight)[:MOST_MISSED]), ruled=True
    )
    left = len(missed) - MOST_MISSED
    if left > 0:
        yield Paragraph(words(tr("%n more [is|are] in the chart above.", "", left)), "small")


def _weight(missed: Missed) -> tuple[bool, int]:
    """Gates first, and what reasonable people give too last."""
    return missed.reasonable, min(list(say.WHY).index(why) for why in missed.why)


def _entry(papers: Papers, missed: Missed) -> Entry:
    case = papers.workshop.plan.sittings[missed.sitting].case
    entry = case.entry(missed.consideration)
    said = tr("You gave {vote}, the key {level}: {why}.").format(
        vote=level_name(missed.vote), level=level_name(missed.key), why=say.missed_words(missed)
    )
    below = [words(said)]
    if entry:
        below.append(filled(tr("The key says: {reason}"), Run("", quiet=True), reason=Run(entry.reason)))
        if missed.reasonable and entry.differ:
            differ = tr("Where people differ: {reason}")
            below.append(filled(differ, Run("", quiet=True), reason=Run(entry.differ)))
    return Entry(named(papers, missed.consideration), tuple(below))


def _domains(papers: Papers, vote: Vote) -> Iterator[Block]:
    """By domain in counts; a mean difference only of three or more."""
    if len(vote.domains) < 2:
        return
    names = {domain.id: domain.label for domain in papers.checklist.domains}
    rows = [(words(names[each.id]), words(say.domain_words(each))) for each in vote.domains]
    heads = (tr("Domain"), tr("First vote"))
    table = Table(heads, tuple(rows), (0.4, 0.6))
    if any(each.difference is not None for each in vote.domains):
        means = [words(coefficient(each.difference)) for each in vote.domains]
        wider = tuple((*row, mean) for row, mean in zip(rows, means, strict=True))
        table = Table((*heads, tr("Mean difference")), wider, (0.34, 0.44, 0.22), right=(2,))
    said = tr("Of one or two considerations there is no mean: that is an answer, not a habit.")
    yield Together((Heading(2, tr("By domain"), "domains"), table, Paragraph(words(said), "small")))


def _further(found: Calibrated, second: Vote) -> Iterator[Block]:
    facts = []
    if found.talking.both:
        texts = (say.talking_sentence(found.talking), say.difference_sentence(second.key, "key"))
        facts.append(Fact(tr("After talking"), (words(joined(texts)), words(tr(say.SECOND_VOTE_MEANS)))))
    if told := say.trend_sentence(found.trend):
        facts.append(Fact(tr("From case to case"), (words(told),)))
    if facts:
        yield Together((Heading(2, tr("What moved"), "moved"), Facts(tuple(facts), "small")))


def _how_to_read(found: Calibrated) -> Iterator[Block]:
    first = found.votes[0]
    texts = (
        say.spread_sentence(first.key), say.kappa_sentence(first.key), say.no_level_sentence(first),
        tr(say.INTERVALS_MEAN), tr(say.MANY_LOOKED_AT),
    )  # fmt: skip
    yield Together((
        Heading(3, tr("How far these figures carry")),
        Paragraph(words(joined(texts)), "small"),
        Paragraph(words(tr(say.WHY_IT_SERVES)), "small"),
    ))  # fmt: skip
