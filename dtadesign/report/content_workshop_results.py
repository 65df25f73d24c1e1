"""The room's results, with nobody in them: how votes spread and moved beside the key; house rules."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dtadesign.drawing.spread import spread_picture
from dtadesign.report.blocks import Bar, Bars, Fact, Facts, Heading, Paragraph, Run, Together
from dtadesign.report.content_words import date_words, filled, joined, words
from dtadesign.report.content_workshop import draft_note, level_name
from dtadesign.review.rules_words import CHANGES_NO_SCORE, agreed, counts_as
from dtadesign.scoring.sentences import listed
from dtadesign.wording import mark, tr
from dtadesign.workshop import calibration_words as say
from dtadesign.workshop.calibration import level_of
from dtadesign.workshop.results import spread
from dtadesign.workshop.said import level_number, median_words, shift_words, spread_words
from dtadesign.workshop.values import ROUNDS, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers
    from dtadesign.review.rules import HouseRule
    from dtadesign.workshop.values import Way

FEW_PEOPLE = 5
"""Of fewer people whoever was in the room can tell, or guess, whose vote is whose."""

WAYS: Mapping[Way, str] = {
    "phone": mark("{count} by phone"), "file": mark("{count} with a file of their own"),
    "form": mark("{count} on a form"), "paper": mark("{count} on paper"),
}  # fmt: skip


def results(papers: Papers) -> Document:
    """The results of everything that was revealed."""
    title = tr("Results of the room")
    return papers.of_votes(title, title, lambda: _blocks(papers))


def _blocks(papers: Papers) -> Iterator[Block]:
    workshop = papers.workshop
    people = _people(papers)
    yield Heading(1, papers.title, "summary")
    yield Paragraph(words(tr("Results of the room, without names.")), "lead")
    if 0 < people < FEW_PEOPLE:
        said = tr(
            "So few took part that whoever was there can tell whose vote is whose. Keep these pages among "
            "those who were there."
        )
        yield Paragraph((Run(said, strong=True),))
    yield Facts(tuple(_facts(papers, people)))
    for number, sitting in enumerate(workshop.plan.sittings):
        shown = [id_ for id_ in sitting.considerations if Place(number, id_, 1) in workshop.revealed]
        if shown:
            yield Heading(2, sitting.case.title, f"case-{number + 1}")
            yield from draft_note(sitting.case)
            yield Paragraph(words(_how_to_read()), "small")
            for id_ in shown:
                yield Together(tuple(_consideration(papers, number, id_)))
    yield from house_rules(papers)


def _people(papers: Papers) -> int:
    """How many gave a vote that was revealed."""
    revealed = papers.workshop.revealed
    return len({who for place in revealed for who in papers.workshop.voted(place)})


def _facts(papers: Papers, people: int) -> Iterator[Fact]:
    workshop = papers.workshop
    ways = Counter(each.way for each in workshop.participants)
    told = listed([tr(text).format(count=ways[way]) for way, text in WAYS.items() if ways[way]])
    said = tr("%n [person|people] voted", "", people)
    yield Fact(tr("Who"), (words(f"{said} ({told})." if told else f"{said}."),))
    yield Fact(tr("Held on"), (words(date_words(papers.day)),))
    first, second = papers.calibration.room
    if not first.levels:
        yield Fact(tr("Votes"), (words(tr("No vote was revealed.")),))
        return
    yield Fact(tr("Beside the key"), tuple(words(text) for text in _beside_key(papers) if text))
    yield Fact(tr("With one another"), tuple(words(text) for text in _agreement(papers) if text))
    cautions = (
        say.few_considerations(first.considerations),
        tr(say.SECOND_VOTE_MEANS) if second.levels else "",
    )
    if any(cautions):
        yield Fact(tr("What that says"), tuple(words(text) for text in cautions if text))


def _beside_key(papers: Papers) -> Iterator[str]:
    first, second = papers.calibration.room
    yield joined((tr("First vote:"), say.room_sentence(first)))
    if second.levels:
        yield joined((tr("Second vote:"), say.room_sentence(second)))


def _agreement(papers: Papers) -> Iterator[str]:
    """Where something was voted twice, both votes on the same considerations; else the first."""
    before, after = papers.calibration.twice
    if not after.considerations:
        yield say.agreement_sentence(papers.calibration.room[0])
        return
    yield joined((tr("First vote:"), say.agreement_sentence(before)))
    yield joined((tr("Second vote, on the same considerations:"), say.agreement_sentence(after)))


def _how_to_read() -> str:
    return tr(
        "Each dot is a person in the field of the level they gave, 0 to 3; the framed field is the key's. At "
        "the right stands the median."
    )


def _consideration(papers: Papers, number: int, consideration: str) -> Iterator[Block]:
    workshop = papers.workshop
    entry = workshop.plan.sittings[number].case.entry(consideration)
    key, item = entry.level if entry else None, papers.item(consideration)
    yield Heading(4, item.name)
    about = tr("{id}, gate").format(id=item.id) if item.gate else item.id
    if entry:
        about = tr("{id} · key: {answer}").format(id=about, answer=level_name(key))
    yield Paragraph(words(about), "small", keep=True)
    places = [
        place for round_ in ROUNDS if (place := Place(number, consideration, round_)) in workshop.revealed
    ]
    yield Bars(tuple(_bar(papers, place, level_of(key)) for place in places))
    first, *others = (workshop.at(place) for place in places)
    said = shift_words(first, others[0]) if others else spread_words(spread(workshop, places[0]))
    yield Paragraph(words(" ".join(said)), "small")
    if rule := workshop.rule_on(consideration):
        yield Paragraph(filled(tr("House rule: {text}"), Run("", strong=True), text=Run(rule.text)), "small")


def _bar(papers: Papers, place: Place, key: int | None) -> Bar:
    found = spread(papers.workshop, place)
    name = tr("First vote") if place.round == 1 else tr("Second vote")
    median = "–" if found.median is None else level_number(found.median)
    sentence = f"{name}: {' '.join(spread_words(found))}"
    counts = ", ".join(f"{count} × {level_name(choice)}" for choice, count in found.counts.items() if count)
    told = f"{counts}; {median_words(found.median)}"
    return Bar(name, spread_picture(found.levels, key, sentence), median, "", sentence, told=told)


def house_rules(papers: Papers) -> Iterator[Block]:
    """What the room settled, with who, when and over what."""
    rules = [rule for rule in papers.workshop.rules if rule.text]
    if not rules:
        return
    yield Heading(2, tr("House rules"), "house-rules")
    yield Paragraph(words(tr(CHANGES_NO_SCORE)), "small", keep=True)
    yield Facts(tuple(_rule(papers, rule) for rule in rules))


def _rule(papers: Papers, rule: HouseRule) -> Fact:
    known = papers.checklist.by_id
    name = known[rule.consideration].name if rule.consideration in known else rule.consideration
    more = joined((counts_as(rule), agreed(rule, date_words(rule.day) if rule.day else "")))
    return Fact(name, (words(rule.text), (Run(more, quiet=True),)) if more else (words(rule.text),))
