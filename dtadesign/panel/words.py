"""What agreement means, in sentences: window, report and terminal say the same."""

from __future__ import annotations

import math
from collections.abc import Mapping
from statistics import median
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from dtadesign.figures import decimal, figure
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.panel.agreement import Agreement, Standing, State
    from dtadesign.panel.raters import RaterProfile

Closeness = Literal["few", "same", "chance", "some", "close"]

FEW = 20
"""Under so many considerations compared the figures are called unsure, as a score is withheld."""

PREVALENT = 0.8
"""From this share of all levels given on, one level is said to prevail; the line is this program's own."""

STATE_WORDS: Mapping[State, str] = MappingProxyType(
    {
        "gate": mark("Gates on which they differ"),
        "apart": mark("Two levels or more apart"),
        "differs": mark("One level apart"),
        "missing": mark("Not rated by everybody"),
        "agreed": mark("All say the same"),
    }
)
"""The states in words, in the order in which a panel takes them up."""

COEFFICIENTS: Mapping[str, str] = MappingProxyType(
    {
        "krippendorff_alpha_ordinal": mark("Krippendorff's alpha, his ordinal metric"),
        "gwet_ac2_ordinal": mark("Gwet's AC2, his ordinal weights"),
        "weighted_kappa_quadratic": mark("Kappa of two, quadratic weights"),
        "fleiss_kappa": mark("Fleiss' kappa, without weights"),
    }
)
"""The coefficients' names with their weights, since "ordinal" is not one thing."""

MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "percent_agreement": mark(
            "Agreement in per cent is how often two members gave the same level; it does not say how much of "
            "that is chance, and one level apart counts as much as three."
        ),
        "krippendorff_alpha_ordinal": mark(
            "Alpha (Krippendorff's ordinal metric, 2011) is by which part members disagree less than chance "
            "would make them, near levels counting less; it does not say who is right."
        ),
        "gwet_ac2_ordinal": mark(
            "AC2 (Gwet's ordinal weights) expects less agreement by chance where one level prevails, and "
            "stays high there; it does not show that members tell the levels apart."
        ),
        "weighted_kappa_quadratic": mark(
            "Kappa of two counts the square of the levels' distance; it does not say whether the two differ "
            "in strictness or here and there."
        ),
        "fleiss_kappa": mark(
            "Fleiss' kappa knows only same and different, for comparison with what others report; it does "
            "not know that one level apart is less than three."
        ),
    }
)
"""What each figure means and what it does not, one sentence each."""

INTERVALS_MEAN = mark(
    "An interval holds the figure in 95 of 100 drawings of the considerations: it says how much hangs on "
    "what was asked, not how other members would rate."
)
DOMAINS_MEAN = mark(
    "In one domain little is compared: its figures show where to begin talking, not how close members are."
)
RATERS_MEAN = mark(
    "A mean over what a member and others rated, between 3 levels stricter and 3 milder: it does not say who "
    "is right, and one member in twenty stands out by chance alone."
)

_OVERALL: Mapping[tuple[Closeness, bool], str] = MappingProxyType(
    {
        ("close", True): mark(
            "Close enough to talk about single points; not close enough to leave any gate undiscussed."
        ),
        ("close", False): mark("Close enough to talk about single points; on no gate do members differ."),
        ("some", True): mark(
            "Closer than chance, but not close: talk about what the levels mean before single points, and "
            "leave no gate undiscussed."
        ),
        ("some", False): mark(
            "Closer than chance, but not close: talk about what the levels mean before single points; on no "
            "gate do members differ."
        ),
        ("chance", True): mark(
            "Not to be told from chance: talk about what the levels mean before any single point, and leave "
            "no gate undiscussed."
        ),
        ("chance", False): mark(
            "Not to be told from chance: talk about what the levels mean before any single point; on no gate "
            "do members differ."
        ),
        ("same", True): mark(
            "Only one level was given, which does not show how close members are; leave no gate undiscussed."
        ),
        ("same", False): mark(
            "Only one level was given, which does not show how close members are; on no gate do they differ."
        ),
        ("few", True): mark(
            "Too little was compared to say how close members are; leave no gate undiscussed."
        ),
        ("few", False): mark(
            "Too little was compared to say how close members are; on no gate do they differ so far."
        ),
    }
)
"""What the figures come to, by how close members are and whether they differ on any gate."""

_DISTANCES = (
    (0.375, mark("about a quarter of a level")),
    (0.625, mark("about half a level")),
    (0.875, mark("about three quarters of a level")),
    (1.25, mark("about one level")),
    (math.inf, mark("more than one level")),
)


def coefficient(value: float | None) -> str:
    """A coefficient at two decimals, halves up: "0.42", "−0.10"; an en dash where it is undefined."""
    if value is None:
        return "–"
    hundredths = math.floor(abs(round(value, 9)) * 100 + 0.5)
    point = tr(".", "decimal mark")
    number = f"{hundredths // 100}{point}{hundredths % 100:02}"
    return f"−{number}" if value < 0 and hundredths else number


def pairs_sentence(found: Agreement) -> str:
    """The share of agreeing pairs, over how many considerations; it needs no statistics to be read."""
    if found.percent_agreement is None:
        return tr("No consideration has levels of two members, so there is nothing to compare.")
    said = tr(
        "In {percent} % of pairs, two members gave the same level (%n consideration[|s] compared).",
        "",
        found.considerations,
    )
    return said.format(percent=figure(found.percent_agreement)).replace(" %", "\u00a0%")


def few_sentence(found: Agreement) -> str:
    """That too little was compared for any figure to be trusted; nothing where it was enough."""
    if not found.considerations or found.considerations >= FEW:
        return ""
    return tr(
        "Only %n consideration[|s] could be compared: no figure here is sure.", "", found.considerations
    )


def meaning_sentence(found: Agreement) -> str:
    """What alpha says here and what it does not, in one sentence; why there is none, where there is none."""
    if found.percent_agreement is None:
        return ""
    if found.krippendorff_alpha_ordinal is None:
        return tr(
            "All levels given are the same one, so nobody can say how much of the agreement is chance, and "
            "that members agree does not show that they are right."
        )
    said = tr(
        "Alpha is {alpha} (from {low} to {high} in 95 of 100 drawings of the considerations): 1 is full "
        "agreement, 0 is what chance brings; it says how alike members rate, not whether they are right."
    )
    low, high = found.alpha_ci95 or (None, None)
    alpha = coefficient(found.krippendorff_alpha_ordinal)
    return said.format(alpha=alpha, low=coefficient(low), high=coefficient(high))


def closeness(found: Agreement) -> Closeness:
    """How close members are, by alpha's interval: no scale of adjectives (Landis and Koch 1977) is behind it.

    ``chance``: it reaches down to 0, which is what chance brings. ``close``: all of it lies above ½, so that
    members disagree less than half as much as chance would make them. ``some``: between the two.
    ``few``: fewer than `FEW` were compared. ``same``: no alpha, because only one level was given.
    """
    if found.considerations < FEW:
        return "few"
    if not found.alpha_ci95:
        return "same"
    low, _ = found.alpha_ci95
    if low <= 0:
        return "chance"
    return "close" if low > 0.5 else "some"


def overall_sentence(found: Agreement) -> str:
    """What the figures come to, for a panel that begins to talk; nothing where nothing is compared."""
    if not found.considerations:
        return ""
    return tr(_OVERALL[closeness(found), bool(found.in_state("gate"))])


def prevalence_sentence(found: Agreement) -> str:
    """Where nearly all levels given are one: that alpha and kappas are low there; else nothing.

    Feinstein AR, Cicchetti DV (1990). High agreement but low kappa: I. The problems of two paradoxes.
    Journal of Clinical Epidemiology 43(6): 543–549.
    """
    most, ratings = max(found.given, default=0), sum(found.given)
    if not ratings or most < PREVALENT * ratings:
        return ""
    said = tr(
        "{percent} % of the levels given are level {level}. Where one level prevails so, alpha and the "
        "kappas come out low however often members agree (Feinstein and Cicchetti 1990); AC2 does not."
    )
    level = found.given.index(most)
    return said.format(percent=figure(100 * most / ratings), level=level).replace(" %", "\u00a0%")


def left_out_sentence(found: Agreement) -> str:
    """That some drawings hold nothing to work a figure out from; nothing where all do."""
    draws = [drawn.draws for drawn in found.intervals.values() if drawn]
    missing = 1000 - min(draws, default=1000)
    if not missing:
        return ""
    return tr(
        "Up to %n of 1,000 drawings held no variation and [is|are] left out of an interval, which then "
        "says less than it seems.",
        "",
        missing,
    )


def distance_words(far: float) -> str:
    """How far apart two means of levels are: "about half a level"."""
    return next(tr(words) for end, words in _DISTANCES if far < end)


def rater_sentence(rater: RaterProfile) -> str:
    """Stricter or milder than the others, in words, and on how many considerations; no capital, no full stop.

    Nothing is said of fewer considerations than `FEW`, and no direction where the interval holds 0.
    """
    n = rater.considerations
    if rater.difference is None:
        return tr("nothing rated that another rated too")
    if n < FEW:
        return tr("too few to say: %n consideration[|s] rated by others too", "", n)
    if rater.interval is None or rater.interval.low <= 0 <= rater.interval.high:
        return tr("neither clearly stricter nor clearly milder than the others, on %n considerations", "", n)
    far = abs(rater.difference)
    if far < 0.125:
        if rater.difference < 0:
            return tr("hardly stricter than the others, on %n considerations", "", n)
        return tr("hardly milder than the others, on %n considerations", "", n)
    distance = distance_words(far)
    if rater.difference < 0:
        return tr("{distance} stricter than the others, on %n considerations", "", n).format(
            distance=distance
        )
    return tr("{distance} milder than the others, on %n considerations", "", n).format(distance=distance)


def spread_in_short(standing: Standing) -> str:
    """Which levels one consideration was given, in a few words; empty where fewer than two gave one."""
    levels = [level for level in standing.levels.values() if level is not None]
    if len(levels) < 2:
        return ""
    if min(levels) == max(levels):
        return tr("all at {level}").format(level=levels[0])
    middle = median(levels)
    words = figure(middle) if middle == int(middle) else decimal(middle)
    said = tr("{low} to {high}, median {median}")
    return said.format(low=min(levels), high=max(levels), median=words)
