"""What a board judged: on each consideration, beside applicants and service users, and its decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.panel.agreement import standings
from dtadesign.panel.beside import claims_beside, differences
from dtadesign.panel.consensus import without_discussion
from dtadesign.panel.vocabulary import vocabulary_of
from dtadesign.report.blocks import Chapter, Fact, Facts, Heading, Paragraph, Run, Table
from dtadesign.report.content_agreement import spread_sentence
from dtadesign.report.content_panel import SHORT, lived_sentence
from dtadesign.report.content_words import date_words, joined, level_word, words
from dtadesign.review.board import POINT_LISTS, board_of
from dtadesign.review.members import told_apart
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.panel.beside import Beside
    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.review.board import Dissent, Point
    from dtadesign.review.values import Answer

VALUES: Mapping[object, str] = {
    "unknown": mark("not known yet"),
    "na": mark("not applicable"),
    None: mark("no level"),
}
POINT_STATES = {"open": mark("open"), "answered": mark("answered"), "closed": mark("closed")}
DESTROYED = mark("The words were destroyed.")
METHOD = mark(
    "The score is that of the consensus; members' ratings are never averaged into it, and service users are "
    "reported beside professionals. Percent agreement is the mean share of agreeing pairs. Krippendorff's "
    "alpha uses his ordinal metric (2011), Gwet's AC2 his ordinal weights, Cohen's kappa of two quadratic "
    "weights, Fleiss' kappa none. “Not known”, “not applicable” and unanswered are missing values; what a "
    "member is recused from is not missing. Intervals are the 2.5th and 97.5th percentile of 1,000 drawings "
    "of the considerations (seed 20200807); members are not drawn."
)


def board_facts(case: Case, consideration: str) -> Iterator[Fact]:
    """How members stand on it, who stays with another judgement, and what was opened again."""
    standing = next((s for s in standings(case.checklist, case.review) if s.id == consideration), None)
    if standing is not None:
        told = consideration in without_discussion(case.record)
        more = tr("Agreed without discussion.") if told else ""
        yield Fact(tr("Members"), (words(joined((spread_sentence(standing), more))),))
    board = board_of(case.review)
    dissents = tuple(dissent_words(case, each) for each in board.dissents_on(consideration))
    if dissents:
        yield Fact(tr("Dissent"), dissents)
    opened = [each for each in board.reopenings if each.consideration == consideration]
    if opened:
        said = tr("On {day}: {why}")
        texts = ((date_words(each.at), each.why or tr(DESTROYED)) for each in opened)
        yield Fact(tr("Reopened"), tuple(words(said.format(day=day, why=why)) for day, why in texts))


def dissent_words(case: Case, dissent: Dissent) -> Words:
    """Who stays with another judgement, by name only where they wished it, their level and words."""
    names = told_apart(case.review.members)
    name = names.get(dissent.member, "") if dissent.named else ""
    member = next((m for m in case.review.members if m.review == dissent.member), None)
    level = value_words(member.answer(dissent.consideration)) if member and dissent.named else ""
    who = ", ".join(filter(None, (name or tr("A member"), level)))
    said = tr(DESTROYED) if dissent.removed else dissent.text
    return (Run(f"{who}.", strong=True), Run(f" {said}" if said else ""))


def value_words(answer: Answer) -> str:
    """A level, or what stands in place of one."""
    return tr(VALUES[answer.value]) if answer.value in VALUES else level_word(answer.value)


def beside(case: Case) -> tuple[Block, ...]:
    """The chapter of what stands beside the consensus."""
    return (
        Chapter(tr("Beside the consensus"), "beside", tr("Beside it")),
        Heading(3, tr("People with lived experience"), "lived-experience"),
        Paragraph((
            Run(tr("Were people with lived experience asked? If not, why?"), strong=True),
            Run(f" {lived_sentence(case)}"),
        )),
        *_second_panel(case),
        Heading(3, tr("What the applicants claimed"), "claims"),
        *_claims(case),
    )  # fmt: skip


def _second_panel(case: Case) -> Iterator[Block]:
    said = board_of(case.review).lived_experience
    if said is None or said.panel is None:
        return
    found = differences(case.record)
    count = tr("The two panels differ on %n consideration[|s]. They are never averaged.", "", len(found))
    yield Paragraph(words(count), keep=bool(found))
    if found:
        yield _table(case, found, tr("Their panel"))
    source = tr("Their panel stands here in the state {fingerprint}.")
    yield Paragraph(words(source.format(fingerprint=said.panel.fingerprint[:SHORT])), "small")


def _claims(case: Case) -> Iterator[Block]:
    packet = board_of(case.review).packet
    if packet is None or packet.claims is None:
        yield Paragraph(words(tr("The applicants handed in no review of their own.")))
        return
    both = claims_beside(case.record)
    differing = tuple(each for each in both if each.ours.value != each.theirs.value)
    said = tr(
        "Of %n consideration[|s] on which either says something, {same} [is|are] judged alike.", "", len(both)
    )
    yield Paragraph(words(said.format(same=len(both) - len(differing))), keep=bool(differing))
    if differing:
        yield _table(case, differing, tr("Claimed"))


def _table(case: Case, found: tuple[Beside, ...], theirs: str) -> Table:
    rows = tuple(
        (
            (Run(case.checklist.by_id[each.id].name, link=f"#{each.id}"), Run(f" {each.id}", quiet=True)),
            words(value_words(each.ours)),
            words(value_words(each.theirs)),
        )
        for each in found
    )
    return Table((tr("Consideration"), tr("Consensus"), theirs), rows, (0.6, 0.2, 0.2))


def decision(case: Case) -> tuple[Block, ...]:
    """The chapter: outcome, points, who signed what, and closure."""
    return (
        Chapter(tr("Decision"), "decision", tr("Decision")),
        *outcome_blocks(case),
        *points_by_list(case),
        *_reopenings(case),
        *_signed(case),
        *_closed(case),
    )


def outcome_blocks(case: Case) -> Iterator[Block]:
    """The outcome in the board's words, what it means, and why; that there is none yet."""
    decided = board_of(case.review).decision
    if decided is None:
        yield Paragraph(words(tr("Nothing is decided yet.")))
        return
    known = vocabulary_of(case.record).outcome(decided.outcome)
    label, meaning = (known.label, known.meaning) if known else (decided.outcome, "")
    yield Paragraph(((Run(label, strong=True)), Run(f". {meaning}" if meaning else ".")), "lead")
    reason = tr(DESTROYED) if decided.removed else decided.reason
    if reason:
        yield Paragraph(words(reason))


def points_by_list(case: Case) -> Iterator[Block]:
    """The four lists under the board's own headings, each point with its id; empty ones are left out."""
    points, heads = board_of(case.review).points, vocabulary_of(case.record).lists
    for name in POINT_LISTS:
        inside = [(id_, point) for id_, point in points.items() if point.list == name]
        if inside:
            yield Heading(3, heads[name], f"points-{name}")
            yield Facts(tuple(Fact(id_, tuple(_point(case, point))) for id_, point in inside))


def _point(case: Case, point: Point) -> Iterator[Words]:
    yield words(tr(DESTROYED) if point.removed else point.text)
    by_id = case.checklist.by_id
    about = "; ".join(f"{by_id[id_].name} ({id_})" if id_ in by_id else id_ for id_ in point.considerations)
    if about:
        yield (Run(tr("About: {considerations}").format(considerations=about), quiet=True),)
    if point.due:
        yield (Run(tr("By {day}").format(day=date_words(point.due)), strong=True),)
    if point.answer:
        yield words(tr("Applicants' answer: {answer}").format(answer=point.answer))
    if point.ruling:
        yield words(tr("The board on it: {ruling}").format(ruling=point.ruling))
    if point.state != "open":
        yield (Run(tr("State: {state}").format(state=tr(POINT_STATES[point.state])), quiet=True),)


def _reopenings(case: Case) -> Iterator[Block]:
    opened = board_of(case.review).reopenings
    if not opened:
        return
    yield Heading(3, tr("Opened again"), "reopened")
    said = tr("On {day} by {name}: {why}")
    yield Facts(tuple(
        Fact(each.consideration, (words(said.format(
            day=date_words(each.at), name=each.by, why=tr(DESTROYED) if each.removed else each.why or "–",
        )),))
        for each in opened
    ))  # fmt: skip


def _signed(case: Case) -> Iterator[Block]:
    yield Heading(3, tr("Signed"), "signed")
    signed = case.review.sign_offs
    if not signed:
        yield Paragraph(words(tr("No state before this one was signed.")))
        return
    rows = tuple(
        (words(each.by), words(date_words(each.at)), (Run(each.fingerprint[:SHORT], code=True),),
         (Run(each.report_sha256[:SHORT], code=True),))
        for each in signed
    )  # fmt: skip
    heads = (tr("By"), tr("On", "a day"), tr("Fingerprint signed"), tr("Report, SHA-256"))
    yield Table(heads, rows, (0.34, 0.26, 0.2, 0.2))


def _closed(case: Case) -> Iterator[Block]:
    closing = board_of(case.review).closing
    if closing is None:
        return
    yield Heading(3, tr("Closed"), "closed")
    said = tr("Closed on {day} by {name}. {why}").format(
        day=date_words(closing.at), name=closing.by, why=closing.why
    )
    purge = next((each for each in case.review.purges if each.n == closing.purge), None)
    gone = tr("The texts of %n event[|s] were destroyed.", "", len(purge.events)) if purge else ""
    files = tr("%n file[|s] beside the panel [was|were] destroyed.", "", len(closing.files))
    yield Paragraph(words(joined((said, gone, files if closing.files else ""))))


def panel_method(case: Case) -> tuple[Block, ...]:
    """Which weights, definitions and missing values the panel's figures rest on."""
    vocabulary = vocabulary_of(case.record)
    said = tr("The decision is in the words of “{name}”, version {version}.")
    return (
        Heading(3, tr("The panel's figures"), "panel-method"),
        Paragraph(words(tr(METHOD))),
        Paragraph(words(said.format(name=vocabulary.name, version=vocabulary.version))),
    )
