"""The method in full: the rule in plain words, the figures behind the charts, and what holds of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign import __version__
from dtadesign.figures import figure
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
from dtadesign.report.content_words import SMI_WORDS, date_words, joined, words
from dtadesign.scoring import sentences as say
from dtadesign.scoring.robustness import DRAWS, SEED
from dtadesign.scoring.scorecard import LOW_COVERAGE, SMALL_SCOPE, THIN, WIDE_RANGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.scorecard import DomainScore

RULE = (
    ("In scope", ("A consideration is asked if its condition holds for the profile. In a short review only "
     "the core considerations and every gate are asked. One that is not applicable, with a reason, leaves "
     "the scope and is listed with that reason.")),
    ("Claimed", "The level that was given, 0 to 3. “Not known yet” counts as 0."),
    ("Shown", ("The same level, but 1 where level 2 or 3 is claimed and no evidence entry is there. Evidence "
     "past its date still counts; that it is past is said, judged by the date of the last event.")),
    ("Domain", ("Each consideration scores its shown level divided by 3. A domain scores the mean over its "
     "answered considerations in scope, times 100. “Not known yet” is an answer.")),
    ("Range", ("The low end takes each unanswered consideration as 0. The high end takes each unanswered and "
     "each not known one as 3.")),
    ("Overall", (f"The mean of the domain scores, of those domains that have one. A domain with fewer than "
     f"{THIN} considerations in scope is thin. Where weighting thin domains less moves the overall by more "
     "than 3 points, that is said beside it.")),
    ("Gates", ("Each is judged by itself and never averaged away. Met: 2 or more is shown. Claimed, not "
     "shown: 2 or more is claimed and nothing is shown. Met in part: level 1. Not met: level 0. Else not "
     "known, still open, or set aside with a reason. A gate that does not apply is not listed.")),
    ("Verdict", ("Not ready yet, if any gate is not met. Else not finished, if anything in scope is "
     "unanswered, or nothing is in scope. Else ready with conditions, if any gate is other than met, or "
     "anything in scope is not known or at level 0. Else ready.")),
    ("No overall number", (f"It is not shown where a gate is not met or still open, where fewer than "
     f"{LOW_COVERAGE} % of what is in scope is answered, where a domain has no answer, where it could still "
     f"move by more than {WIDE_RANGE} points, in a short review, at the concept stage, and where fewer than "
     f"{SMALL_SCOPE} considerations are in scope.")),
    ("Order of gaps", ("Gates first, as not met, not known, met in part, claimed and not shown, still open, "
     "set aside. Then what counts below 2 or is not known, by how much the overall would rise if this one "
     "alone got what is asked next. Asked next is the proof of what is claimed and not shown; for a gate "
     "below 2 level 2; else one level more.")),
    ("Numbers", "People see whole numbers, halves rounded up; nothing is rounded before."),
)  # fmt: skip
STRONG_PROOF = frozenset({"record", "user_test", "published"})
PRINTED = (
    "Texts stand as they were typed. Text that runs from right to left is drawn so, line by line. Within a "
    "line more than two spaces count as two."
)
IN_NO_FACE = (
    ("One character of this report is in none of its typefaces. It is drawn as a box; whoever copies "
     "the box, or listens to it, gets the character."),
    ("{n} characters of this report are in none of its typefaces. They are drawn as boxes; whoever copies a "
     "box, or listens to it, gets the character."),
)  # fmt: skip
CHAIN = (
    "The fingerprint at the foot of each page is the beginning of the last hash of the record. It stands "
    "for every edit up to that state. It cannot show that whole lines are missing at the end of a file, "
    "or that somebody wrote the file anew: compare it with one kept elsewhere."
)


def method(case: Case) -> tuple[Block, ...]:
    """The chapter."""
    return (
        Chapter("Method", "method"),
        Paragraph(words(say.NOT_A_MEASURE), "lead"),
        Heading(3, "The rule", "rule"),
        Facts(tuple(Fact(label, (words(text),)) for label, text in RULE)),
        *_domains(case),
        *_overall(case),
        *_dimensions(case),
        *_evidence(case),
        *_rating(case),
        *_checklist(case),
        *other_instruments(case),
        *_record(case),
    )


def _domains(case: Case) -> Iterator[Block]:
    yield Heading(3, "Domains in figures", "domain-figures")
    said = "The sum of the shown levels, out of three for each answered consideration, gives the score."
    yield Paragraph(words(said), "small", keep=True)
    rows = [
        _domain_row(domain.name or domain.label, score, sum(
            case.items[c.id].counts_shown for c in domain.considerations if case.items[c.id].is_answered
        ))
        for domain, score in zip(case.checklist.domains, case.card.domains, strict=True)
    ]  # fmt: skip
    heads = ("Domain", "Sum", "Shown", "Claimed", "Range", "Answered")
    shares = (0.40, 0.14, 0.1, 0.12, 0.12, 0.12)
    yield Table(heads, tuple(rows), shares, right=(1, 2, 3, 4, 5))
    thin = [d.label for d, s in zip(case.checklist.domains, case.card.domains, strict=True) if s.thin]
    if thin:
        yield Paragraph(words(f"Thin, with fewer than {THIN} considerations in scope: {', '.join(thin)}."))


def _domain_row(name: str, score: DomainScore, total: int) -> tuple[Words, ...]:
    if not score.in_scope:
        return (words(name), *(words(text) for text in ("", "–", "–", "", "none asked")))
    same = figure(score.low) == figure(score.high)
    return (
        words(name),
        words(f"{total} of {3 * score.answered}" if score.answered else "–"),
        (Run(figure(score.shown), strong=True),),
        words(figure(score.claimed)),
        words("" if same else f"{figure(score.low)}–{figure(score.high)}"),
        words(f"{score.answered} of {score.in_scope}"),
    )


def _overall(case: Case) -> Iterator[Block]:
    overall, robust = case.card.overall, case.robust
    yield Heading(3, "Overall, and how far it can be trusted", "overall")
    lowest = say.lowest_sentence(case.checklist, case.card)
    yield Paragraph(words(joined((lowest, say.overall_sentence(case.card, robust)))))
    drawn = (
        f"Robustness: the domain scores are averaged {DRAWS:,} times with weights drawn at random, each "
        f"set of weights as likely as any other (seed {SEED}). Nine in ten of these averages lie between "
        "the two ends given as “other weights”. Besides, each domain is left out in turn."
    )
    yield Paragraph(words(drawn))
    if overall.withheld:
        yield Paragraph(words("While the overall is not shown, these figures are not either."))
    elif robust.weights_p05 is None:
        yield Paragraph(words("Fewer than two domains have a score, so there is nothing to weigh."))
    else:
        yield Facts((
            Fact("Other weights", (words(f"{figure(robust.weights_p05)} to {figure(robust.weights_p95)}"),)),
            Fact("One domain less", (words(
                f"{figure(robust.leave_one_out_low)} to {figure(robust.leave_one_out_high)}"
            ),)),
            Fact("Thin domains less", (words(figure(overall.thin_weighted)),)),
        ))  # fmt: skip


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
    yield Heading(3, "By dimension of the alliance", "dimensions")
    said = (
        "A second cut of the same answers: the mean of the shown levels over the answered considerations "
        f"that carry a dimension. Printed only where there are {THIN} or more."
    )
    yield Paragraph(words(said), "small", keep=True)
    heads = ("Dimension", "What it means", "Shown", "Considerations")
    yield Table(heads, rows, (0.27, 0.43, 0.12, 0.18), right=(2, 3))


def _evidence(case: Case) -> Iterator[Block]:
    yield Heading(3, "On what the score rests", "evidence")
    shares = case.card.overall.smi_evidence
    rows = tuple(
        (words(SMI_WORDS[key]), words("–" if share is None else f"{figure(share)} %"))
        for key, share in shares.items()
    )
    yield Paragraph(words(say.evidence_sentence(case.card)), keep=True)
    yield Table(("Evidence behind the considerations", "Share of the sum of levels"), rows, (0.6, 0.4), (1,))
    yield Paragraph(words(joined((
        "The score is not weighted by the strength of evidence.", proof_sentence(case),
    ))))  # fmt: skip


def proof_sentence(case: Case) -> str:
    """How many of the 3s have a dated record, test with users or published entry."""
    threes = [item.id for item in case.card.considerations if item.shown == 3]
    if not threes:
        return "No consideration counts at level 3."
    dated = sum(
        any(entry.kind in STRONG_PROOF and entry.date for entry in case.answer(name).evidence)
        for name in threes
    )
    return (
        f"Of the considerations at level 3 ({len(threes)}), {say.counted(dated, 'has', 'have')} a dated "
        "record, test with users or published source."
    )


def _rating(case: Case) -> Iterator[Block]:
    meanings, rules = case.checklist.level_meanings, case.checklist.rating_rules
    if meanings or rules:
        yield Heading(3, "How levels are chosen", "rating")
    if meanings:
        yield Facts(tuple(Fact(f"Level {n}", (words(text),)) for n, text in enumerate(meanings)))
    if rules:
        yield Entries(tuple(Entry(words(text), number=place) for place, text in enumerate(rules, 1)))


def _checklist(case: Case) -> Iterator[Block]:
    checklist, source = case.checklist, case.checklist.source
    yield Heading(3, "The checklist", "checklist")
    status = "draft, not yet agreed by clinicians and people with lived experience"
    cited = joined((f"{source.authors}." if source.authors else "",
                    f"({source.year})" if source.year else "", f"{source.title}." if source.title else "",
                    f"{source.journal}." if source.journal else ""))  # fmt: skip
    link = f"https://doi.org/{source.doi}"
    facts = [
        Fact("Title", (words(checklist.title),)),
        Fact("Identity", (words(f"{checklist.id}, version {checklist.version}, {checklist.language}"),)),
        Fact("Status", (words(f"{status}." if checklist.status == "draft" else f"{checklist.status}."),)),
        Fact("Digest", ((Run(case.record.header.checklist_digest, code=True),),)),
    ]
    if checklist.about:
        facts.append(Fact("About", (words(checklist.about),)))
    if cited:
        runs: Words = words(f"{cited} ") + ((Run(source.doi, link=link),) if source.doi else ())
        facts.append(Fact("Implements", (runs,)))
    yield Facts(tuple(facts))


def _record(case: Case) -> Iterator[Block]:
    record = case.record
    yield Heading(3, "The record", "record")
    events = f"{len(record.events)} events"
    last = f", the last on {date_words(case.day)}" if record.events else ""
    yield Facts((
        Fact("Reviewer", (words(record.by),)),
        Fact("Review", ((Run(case.review.id, code=True), Run(f", {events}{last}")),)),
        Fact("Fingerprint", ((Run(record.fingerprint, code=True),), words(CHAIN))),
        Fact("Written by", (words(f"dtadesign {__version__}"),)),
    ))  # fmt: skip
    yield Typeset("Print", words(PRINTED), *IN_NO_FACE)
    yield Facts((Fact("Sign-offs", tuple(_sign_offs(case))),))


def _sign_offs(case: Case) -> Iterator[Words]:
    for signed in case.review.sign_offs:
        yield (
            Run(f"{signed.by}, {date_words(signed.at)}. ", strong=True),
            Run("State "), Run(signed.fingerprint[:12], code=True),
            Run(", report SHA-256 "), Run(signed.report_sha256, code=True),
        )  # fmt: skip
    if not case.review.sign_offs:
        yield words("Nobody has signed this state or one before it.")
