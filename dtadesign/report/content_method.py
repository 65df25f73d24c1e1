"""The method in full: the rule in plain words, the figures behind the charts, and what holds of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign import __version__
from dtadesign.figures import figure, grouped, per_cent
from dtadesign.report.blocks import (
    Chapter,
    Entries,
    Entry,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Run,
    Table,
    Typeset,
)
from dtadesign.report.content_crosswalk import other_instruments
from dtadesign.report.content_rules import house_rules
from dtadesign.report.content_words import SMI_WORDS, date_words, filled, joined, level_word, words
from dtadesign.report.panel_parts import panel_method
from dtadesign.scoring import sentences as say
from dtadesign.scoring.robustness import DRAWS, SEED
from dtadesign.scoring.scorecard import LOW_COVERAGE, SMALL_SCOPE, THIN, WIDE_RANGE
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.scorecard import DomainScore

RULE = (
    (mark("In scope"), mark(
        "A consideration is asked if its condition holds for the profile. In a short review only the core "
        "considerations and every gate are asked. One that is not applicable, with a reason, leaves the "
        "scope and is listed with that reason."
    )),
    (mark("Claimed"), mark("The level that was given, 0 to 3. “Not known yet” counts as 0.")),
    (mark("Shown"), mark(
        "The same level, but 1 where level 2 or 3 is claimed and no evidence entry is there. Evidence past "
        "its date still counts; that it is past is said, judged by the date of the last event."
    )),
    (mark("Domain"), mark(
        "Each consideration scores its shown level divided by 3. A domain scores the mean over its answered "
        "considerations in scope, times 100. “Not known yet” is an answer."
    )),
    (mark("Range"), mark(
        "The low end takes each unanswered consideration as 0. The high end takes each unanswered and each "
        "not known one as 3."
    )),
    (mark("Overall"), mark(
        "The mean of the domain scores, of those domains that have one. A domain with fewer than {thin} "
        "considerations in scope is thin. Where weighting thin domains less moves the overall by more than 3 "
        "points, that is said beside it."
    )),
    (mark("Gates"), mark(
        "Each is judged by itself and never averaged away. Met: 2 or more is shown. Claimed, not shown: 2 or "
        "more is claimed and nothing is shown. Met in part: level 1. Not met: level 0. Else not known, still "
        "open, or set aside with a reason. A gate that does not apply is not listed."
    )),
    (mark("Verdict"), mark(
        "Not ready yet, if any gate is not met. Else not finished, if anything in scope is unanswered, or "
        "nothing is in scope. Else ready with conditions, if any gate is other than met, or anything in "
        "scope is not known or at level 0. Else ready."
    )),
    (mark("No overall number"), mark(
        "It is not shown where a gate is not met or still open, where fewer than {coverage} % of what is in "
        "scope is answered, where a domain has no answer, where it could still move by more than {range} "
        "points, in a short review, at the concept stage, and where fewer than {scope} considerations are in "
        "scope."
    )),
    (mark("Order of gaps"), mark(
        "Gates first, as not met, not known, met in part, claimed and not shown, still open, set aside. Then "
        "what counts below 2 or is not known, by how much the overall would rise if this one alone got what "
        "is asked next. Asked next is the proof of what is claimed and not shown; for a gate below 2 level "
        "2; else one level more."
    )),
    (mark("Numbers"), mark("People see whole numbers, halves rounded up; nothing is rounded before.")),
)  # fmt: skip
LIMITS = {"thin": THIN, "coverage": LOW_COVERAGE, "range": WIDE_RANGE, "scope": SMALL_SCOPE}
STRONG_PROOF = frozenset({"record", "user_test", "published"})
PRINTED = mark(
    "Texts stand as they were typed. Text that runs from right to left is drawn so, line by line. Within a "
    "line more than two spaces count as two."
)
IN_NO_FACE = (
    mark("One character of this report is in none of its typefaces. It is drawn as a box; whoever copies "
         "the box, or listens to it, gets the character."),
    mark("{n} characters of this report are in none of its typefaces. They are drawn as boxes; whoever "
         "copies a box, or listens to it, gets the character."),
)  # fmt: skip
CHAIN = mark(
    "The fingerprint at the foot of each page is the beginning of the last hash of the record. It stands "
    "for every edit up to that state. It cannot show that whole lines are missing at the end of a file, "
    "or that somebody wrote the file anew: compare it with one kept elsewhere."
)


def method(case: Case) -> tuple[Block, ...]:
    """The chapter."""
    return (
        Chapter(tr("Method"), "method"),
        Paragraph(words(say.not_a_measure()), "lead"),
        Heading(3, tr("The rule"), "rule"),
        Facts(tuple(Fact(tr(label), (words(tr(text).format(**LIMITS)),)) for label, text in RULE)),
        *_domains(case),
        *_overall(case),
        *_dimensions(case),
        *_evidence(case),
        *_rating(case),
        *house_rules(case),
        *_checklist(case),
        *panel_method(case),
        *other_instruments(case),
        *_record(case),
    )


def _domains(case: Case) -> Iterator[Block]:
    yield Heading(3, tr("Domains in figures"), "domain-figures")
    said = tr("The sum of the shown levels, out of three for each answered consideration, gives the score.")
    yield Paragraph(words(said), "small", keep=True)
    rows = [
        _domain_row(domain.name or domain.label, score, sum(
            case.items[c.id].counts_shown for c in domain.considerations if case.items[c.id].is_answered
        ))
        for domain, score in zip(case.checklist.domains, case.card.domains, strict=True)
    ]  # fmt: skip
    heads = (
        tr("Domain"),
        tr("Sum"),
        tr("Shown"),
        tr("Claimed"),
        tr("Range"),
        tr("Answered", "a narrow head"),
    )
    shares = (0.40, 0.14, 0.1, 0.12, 0.12, 0.12)
    yield Table(heads, tuple(rows), shares, right=(1, 2, 3, 4, 5))
    thin = [d.label for d, s in zip(case.checklist.domains, case.card.domains, strict=True) if s.thin]
    if thin:
        said = tr("Thin, with fewer than {thin} considerations in scope: {domains}.")
        yield Paragraph(words(said.format(thin=THIN, domains=", ".join(thin))))


def _domain_row(name: str, score: DomainScore, total: int) -> tuple[Words, ...]:
    if not score.in_scope:
        return (words(name), *(words(text) for text in ("", "–", "–", "", tr("none asked"))))
    of, same = tr("{part} of {all}"), figure(score.low) == figure(score.high)
    return (
        words(name),
        words(of.format(part=total, all=3 * score.answered) if score.answered else "–"),
        (Run(figure(score.shown), strong=True),),
        words(figure(score.claimed)),
        words("" if same else f"{figure(score.low)}–{figure(score.high)}"),
        words(of.format(part=score.answered, all=score.in_scope)),
    )


def _overall(case: Case) -> Iterator[Block]:
    overall, robust = case.card.overall, case.robust
    yield Heading(3, tr("Overall, and how far it can be trusted"), "overall")
    lowest = say.lowest_sentence(case.checklist, case.card)
    yield Paragraph(words(joined((lowest, say.overall_sentence(case.card, robust)))))
    drawn = tr(
        "Robustness: the domain scores are averaged {draws} times with weights drawn at random, each set of "
        "weights as likely as any other (seed {seed}). Nine in ten of these averages lie between the two "
        "ends given as “other weights”. Besides, each domain is left out in turn."
    )
    yield Paragraph(words(drawn.format(draws=grouped(DRAWS), seed=SEED)))
    if overall.withheld:
        yield Paragraph(words(tr("While the overall is not shown, these figures are not either.")))
    elif robust.weights_p05 is None:
        yield Paragraph(words(tr("Fewer than two domains have a score, so there is nothing to weigh.")))
    else:
        yield Facts((
            Fact(tr("Other weights"), (_from_to(robust.weights_p05, robust.weights_p95),)),
            Fact(tr("One domain less"), (_from_to(robust.leave_one_out_low, robust.leave_one_out_high),)),
            Fact(tr("Thin domains less"), (words(figure(overall.thin_weighted)),)),
        ))  # fmt: skip


def _from_to(low: float | None, high: float | None) -> Words:
    return words(tr("{low} to {high}").format(low=figure(low), high=figure(high)))


def _dimensions(case: Case) -> Iterator[Block]:
    known = {item.id: item for item in case.checklist.dimensions}
    rows = tuple(
        (
            (Run(known[score.id].name, strong=True),),
            words(known[score.id].meaning),
            words(figure(score.shown)),
            words(str(score.answered)),
        )
        for score in case.card.dimensions
        if score.answered >= THIN
    )
    if not rows:
        return
    yield Heading(3, tr("By dimension of the alliance"), "dimensions")
    said = tr(
        "A second cut of the same answers: the mean of the shown levels over the answered considerations "
        "that carry a dimension. Printed only where there are {thin} or more."
    )
    yield Paragraph(words(said.format(thin=THIN)), "small", keep=True)
    heads = (tr("Dimension"), tr("What it means"), tr("Shown"), tr("Considerations"))
    yield Table(heads, rows, (0.27, 0.43, 0.12, 0.18), right=(2, 3))


def _evidence(case: Case) -> Iterator[Block]:
    yield Heading(3, tr("On what the score rests"), "evidence")
    shares = case.card.overall.smi_evidence
    rows = tuple(
        (words(tr(SMI_WORDS[key])), words("–" if share is None else per_cent(share)))
        for key, share in shares.items()
    )
    yield Paragraph(words(say.evidence_sentence(case.card)), keep=True)
    heads = (tr("Evidence behind the considerations"), tr("Share of the sum of levels"))
    yield Table(heads, rows, (0.6, 0.4), (1,))
    yield Paragraph(words(joined((
        tr("The score is not weighted by the strength of evidence."), proof_sentence(case),
    ))))  # fmt: skip


def proof_sentence(case: Case) -> str:
    """How many of the 3s have a dated record, test with users or published entry."""
    threes = [item.id for item in case.card.considerations if item.shown == 3]
    if not threes:
        return tr("No consideration counts at level 3.")
    dated = sum(
        any(entry.kind in STRONG_PROOF and entry.date for entry in case.answer(name).evidence)
        for name in threes
    )
    said = tr(
        "Of the considerations at level 3 ({all}), {count} [has|have] a dated record, test with users or "
        "published source.", "", dated,
    )  # fmt: skip
    return said.format(all=len(threes), count=say.spelt(dated))


def _rating(case: Case) -> Iterator[Block]:
    meanings, rules = case.checklist.level_meanings, case.checklist.rating_rules
    if meanings or rules:
        yield Heading(3, tr("How levels are chosen"), "rating")
    if meanings:
        yield Facts(
            tuple(Fact(say.capitalised(level_word(n)), (words(text),)) for n, text in enumerate(meanings))
        )
    if rules:
        yield Entries(tuple(Entry(words(text), number=place) for place, text in enumerate(rules, 1)))


def _checklist(case: Case) -> Iterator[Block]:
    checklist, source = case.checklist, case.checklist.source
    yield Heading(3, tr("The checklist"), "checklist")
    status = tr("reviewed.", "a checklist")
    if checklist.status == "draft":
        status = tr("draft, not yet agreed by clinicians and people with lived experience.")
    cited = joined((f"{source.authors}." if source.authors else "",
                    f"({source.year})" if source.year else "", f"{source.title}." if source.title else "",
                    f"{source.journal}." if source.journal else ""))  # fmt: skip
    link = f"https://doi.org/{source.doi}"
    facts = [
        Fact(tr("Title"), (words(checklist.title),)),
        Fact(tr("Identity"), (words(_identity(case)),)),
        Fact(tr("Status"), (words(status),)),
        *((Fact(tr("Language"), (words(case.told),)),) if case.told else ()),
        Fact(tr("Digest"), ((Run(case.record.header.checklist_digest, code=True),),)),
    ]
    if checklist.about:
        facts.append(Fact(tr("About"), (words(checklist.about),)))
    if cited:
        runs: Words = words(f"{cited} ") + ((Run(source.doi, link=link),) if source.doi else ())
        facts.append(Fact(tr("Implements"), (runs,)))
    yield Facts(tuple(facts))


def _identity(case: Case) -> str:
    """The checklist that the review carries, in whichever language it is read."""
    checklist = case.record.checklist
    said = tr("{id}, version {version}, {language}")
    return said.format(id=checklist.id, version=checklist.version, language=checklist.language)


def _record(case: Case) -> Iterator[Block]:
    record = case.record
    yield Heading(3, tr("The record"), "record")
    n = len(record.events)
    said = tr("{id}, %n event[|s]", "", n)
    if n:
        said = tr("{id}, %n event[|s], the last on {day}", "", n)
    yield Facts((
        Fact(tr("Reviewer"), (words(record.by),)),
        Fact(tr("Review"), (filled(said, id=Run(case.review.id, code=True), day=date_words(case.day)),)),
        Fact(tr("Fingerprint"), ((Run(record.fingerprint, code=True),), words(tr(CHAIN)))),
        Fact(tr("Written by"), (words(f"dtadesign {__version__}"),)),
    ))  # fmt: skip
    yield Typeset(tr("Print"), words(tr(PRINTED)), *map(tr, IN_NO_FACE))
    yield Facts((Fact(tr("Sign-offs"), tuple(_sign_offs(case))),))


def _sign_offs(case: Case) -> Iterator[Words]:
    for signed in case.review.sign_offs:
        yield (
            Run(f"{signed.by}, {date_words(signed.at)}. ", strong=True),
            *filled(
                tr("State {fingerprint}, report SHA-256 {digest}"),
                fingerprint=Run(signed.fingerprint[:12], code=True),
                digest=Run(signed.report_sha256, code=True),
            ),
        )
    if not case.review.sign_offs:
        yield words(tr("Nobody has signed this state or one before it."))
