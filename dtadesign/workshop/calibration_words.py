"""What calibration means, in sentences that suit whoever reads their own and whoever reads another's.

They name no person, give no grade and rank nobody. A way (stricter, milder) is told only where its
interval leaves no doubt about it, and of few considerations it is said that they are few.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from dtadesign.figures import figure
from dtadesign.panel.words import FEW, coefficient, distance_words
from dtadesign.scoring.sentences import capitalised, listed
from dtadesign.wording import mark, tr
from dtadesign.workshop.calibration_figures import KAPPA_LEAST, LEAST, TREND_LEAST

if TYPE_CHECKING:
    from dtadesign.workshop.calibration_figures import Compared, Trend
    from dtadesign.workshop.calibration_values import InDomain, Missed, RoomVote, Talking, Vote, Why

Beside = Literal["key", "room"]

NO_GRADE = mark(
    "This is no grade and no test result. The key is one careful reading of a text that was made up; where "
    "it says that reasonable people differ, they do."
)
WHY_IT_SERVES = mark(
    "Knowing which way one leans helps when it counts: one looks once more before giving that level."
)
ROOM_IS_NO_KEY = mark(
    "The room is no key: somebody who saw what the others did not see stands apart from it."
)
INTERVALS_MEAN = mark(
    "An interval holds the figure in 95 of 100 drawings of the same considerations, its ends moved out for "
    "how few they are (Hesterberg 2015). It says how much hangs on what was asked; of this case, this room "
    "and this day it knows nothing else."
)
MANY_LOOKED_AT = mark(
    "One in twenty leans one way or the other by chance alone, so in a room of twenty it says little that "
    "one does."
)
SECOND_VOTE_MEANS = mark(
    "After talking people come together whether or not they are right; that they agree more does not show "
    "that they read better."
)

WHY: Mapping[Why, str] = MappingProxyType(
    {
        "gate": mark("a gate let pass that the key does not let pass"),
        "apart": mark("two levels or more from the key"),
        "often": mark("the level that people often choose here"),
        "applies": mark("one says that it does not apply, the other gives a level"),
    }
)
"""Why a vote is worth looking at again, what weighs most first."""


def lean(found: Compared, beside: Beside) -> str:
    """Stricter or milder than key or room, in words; no capital, no full stop.

    Nothing is said of fewer considerations than `LEAST`, and no way where the interval holds 0.
    """
    n = found.considerations
    if not n or found.difference is None:
        return tr("nothing to compare yet")
    if n < LEAST:
        return tr("too few to say which way: %n consideration[|s] compared", "", n)
    if found.distance == 0:
        return (
            tr("the same as the key on all %n considerations", "", n)
            if beside == "key"
            else tr("the same as the middle of the others on all %n considerations", "", n)
        )
    if found.interval is None or found.interval.low <= 0 <= found.interval.high:
        return (
            tr("neither clearly stricter nor clearly milder than the key")
            if beside == "key"
            else tr("neither clearly stricter nor clearly milder than the others")
        )
    return _way(found.difference, beside)


def _way(difference: float, beside: Beside) -> str:
    if difference < 0 and beside == "key":
        said = tr("{distance} stricter than the key")
    elif difference < 0:
        said = tr("{distance} stricter than the middle of the others")
    elif beside == "key":
        said = tr("{distance} milder than the key")
    else:
        said = tr("{distance} milder than the middle of the others")
    return said.format(distance=distance_words(abs(difference)))


def leans(found: Compared) -> bool:
    """Whether a way is told of it at all."""
    drawn = found.interval
    return found.considerations >= LEAST and drawn is not None and not drawn.low <= 0 <= drawn.high


def in_figures(found: Compared) -> str:
    """The mean difference with its interval, "−0.50 (from −0.90 to −0.10)"; else an en dash."""
    if found.difference is None:
        return "–"
    value = coefficient(found.difference)
    if found.interval is None or found.considerations < LEAST:
        return value
    said = tr("{figure} (from {low} to {high})")
    drawn = found.interval
    return said.format(figure=value, low=coefficient(drawn.low), high=coefficient(drawn.high))


def difference_sentence(found: Compared, beside: Beside) -> str:
    """The lean as a sentence, with its figures; without them of fewer than `LEAST` considerations."""
    if found.difference is None:
        return tr("There is no level of both to compare yet.")
    if found.considerations < LEAST:
        return f"{capitalised(lean(found, beside))}."
    said = tr("{lean}: on average {figures} levels.")
    return said.format(lean=capitalised(lean(found, beside)), figures=in_figures(found))


def spread_sentence(found: Compared) -> str:
    """How far off on average, whichever way; nothing of fewer than `LEAST` considerations."""
    if found.considerations < LEAST or found.distance is None:
        return ""
    said = tr(
        "Whichever way, a level lies {distance} away on average (standard deviation of the differences "
        "{deviation})."
    )
    return said.format(distance=coefficient(found.distance), deviation=coefficient(found.deviation))


def few_sentence(found: Compared) -> str:
    """How little is said by so few as were compared; nothing where it was enough."""
    return few_considerations(found.considerations)


def few_considerations(n: int) -> str:
    """How little so many considerations say; nothing from `FEW` on."""
    if not n or n >= FEW:
        return ""
    if n < LEAST:
        return tr("%n consideration[|s] say[s|] nothing about how somebody rates elsewhere.", "", n)
    return tr("%n considerations say little: on others it may well look different.", "", n)


def same_sentence(vote: Vote) -> str:
    """How many levels are the key's, strictly and within reason, and how many lie within one level."""
    n = vote.key.considerations
    if not n:
        return ""
    said = tr("{same} of %n level[|s] [is|are] exactly the key's, {near} within one level of it.", "", n)
    said = said.format(same=vote.key.same, near=vote.key.within_one)
    if vote.reasonable.same == vote.key.same:
        return said
    more = tr("Counting what the key says reasonable people give too, {reasonable} of %n agree.", "", n)
    return f"{said} {more.format(reasonable=vote.reasonable.same)}"


def kappa_sentence(found: Compared) -> str:
    """Kappa with its interval, or why it is not told."""
    n = found.considerations
    if n < KAPPA_LEAST:
        said = tr(
            "Kappa is not told of %n consideration[|s]: with four levels it needs {least} of them.", "", n
        )
        return said.format(least=KAPPA_LEAST)
    if found.weighted_kappa_quadratic is None:
        return tr("Kappa is undefined here: nothing varies, so that agreement cannot be told from chance.")
    said = tr(
        "Kappa with quadratic weights is {kappa} (from {low} to {high}), 0 being chance and 1 no difference."
    )
    drawn, kappa = found.kappa_interval, coefficient(found.weighted_kappa_quadratic)
    low, high = (drawn.low, drawn.high) if drawn else (None, None)
    return said.format(kappa=kappa, low=coefficient(low), high=coefficient(high))


def no_level_sentence(vote: Vote) -> str:
    """What was revealed and has no level of theirs; nothing where all have one."""
    parts = [
        tr("%n as not known", "", vote.unknown) if vote.unknown else "",
        tr("%n as not applicable", "", vote.not_applicable) if vote.not_applicable else "",
        tr("%n without a vote", "", vote.not_voted) if vote.not_voted else "",
    ]
    found = listed([part for part in parts if part])
    return tr("Not compared: {parts}.").format(parts=found) if found else ""


def talking_sentence(found: Talking) -> str:
    """What became of the votes that were given twice; nothing where none was."""
    if not found.both:
        return ""
    said = tr(
        "Of %n vote[|s] given twice, {nearer} came nearer to the key, {further} went further from it, "
        "{as_far} stayed as far.",
        "",
        found.both,
    )
    return said.format(nearer=found.nearer, further=found.further, as_far=found.as_far)


def domain_words(found: InDomain) -> str:
    """A domain in counts, and its mean difference where three or more are compared."""
    on_key = tr("{same} of {all} on the key")
    if found.reasonable > found.same:  # in brackets, for these count among the stricter or milder ones too
        on_key = tr("{same} of {all} on the key ({reasonable} within reason)")
    counts = {"same": found.same, "all": found.considerations, "reasonable": found.reasonable}
    parts = [on_key.format(**counts)]
    if found.stricter:
        parts.append(tr("{count} stricter").format(count=found.stricter))
    if found.milder:
        parts.append(tr("{count} milder").format(count=found.milder))
    return ", ".join(parts)


def missed_words(found: Missed) -> str:
    """Why it is worth looking at again; no capital, no full stop."""
    said = listed([tr(words) for why, words in WHY.items() if why in found.why])
    if found.reasonable:
        return tr("{why}; reasonable people give this one too").format(why=said)
    return said


def trend_sentence(found: Trend) -> str:
    """Where the distance from the key went over the cases; never a direction out of two of them."""
    n = len(found.distances)
    if n < 2:
        return ""
    figures = ", ".join(coefficient(distance) for _, distance in found.distances)
    told = tr("Mean distance from the key, case by case: {figures} levels.").format(figures=figures)
    return f"{told} {_direction(found, n)}"


def _direction(found: Trend, n: int) -> str:
    if n < TREND_LEAST or found.slope is None:
        return tr("Two cases differ; a trend they do not show, for they are not equally hard.")
    drawn = found.interval
    if drawn is None or drawn.low <= 0 <= drawn.high:
        return tr("That shows no clear direction over %n cases.", "", n)
    way = (
        tr("From case to case it fell by {slope} ({low} to {high}).")
        if found.slope < 0
        else tr("From case to case it grew by {slope} ({low} to {high}).")
    )
    ends = sorted((abs(drawn.low), abs(drawn.high)))
    said = way.format(
        slope=coefficient(abs(found.slope)), low=coefficient(ends[0]), high=coefficient(ends[1])
    )
    more = tr("Cases are not equally hard, so that this need not be learning.")
    return f"{said} {more}"


def room_sentence(found: RoomVote) -> str:
    """How much of a vote lies on the key, strictly and within reason; nothing where nobody gave a level."""
    if found.percent_same is None:
        return ""
    n, same = found.levels, figure(found.percent_same)
    if found.percent_reasonable == found.percent_same:
        return _unbroken(tr("Of %n level[|s] given, {same} % [is|are] the key's.", "", n).format(same=same))
    said = tr(
        "Of %n level[|s] given, {same} % [is|are] the key's, and {reasonable} % counting what reasonable "
        "people give too.",
        "",
        n,
    )
    return _unbroken(said.format(same=same, reasonable=figure(found.percent_reasonable)))


def agreement_sentence(found: RoomVote) -> str:
    """How far participants agree with one another; with alpha from `LEAST` considerations on."""
    if found.percent_agreement is None:
        return tr("No consideration has levels of two people, so there is nothing to compare.")
    said = tr("Any two people gave the same level in {percent} % of pairs (%n consideration[|s]).", "",
              found.considerations)  # fmt: skip
    said = _unbroken(said.format(percent=figure(found.percent_agreement)))
    alpha, drawn = found.krippendorff_alpha_ordinal, found.alpha_interval
    if alpha is None or drawn is None or found.considerations < LEAST:
        return said
    more = tr("Krippendorff's alpha (ordinal) is {alpha}, from {low} to {high}.")
    low, high = coefficient(drawn.low), coefficient(drawn.high)
    return f"{said} {more.format(alpha=coefficient(alpha), low=low, high=high)}"


def _unbroken(sentence: str) -> str:
    """No line ends between a number and its sign."""
    return sentence.replace(" %", "\u00a0%")
