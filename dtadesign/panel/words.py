"""What agreement means, in sentences: window, report and terminal say the same."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.panel.agreement import Agreement, State

FEW = 20
"""Under so many considerations compared the figures are called unsure, as a score is withheld."""

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


def coefficient(value: float | None) -> str:
    """A coefficient at two decimals, halves up: "0.42", "−0.10"; an en dash where it is undefined."""
    if value is None:
        return "–"
    hundredths = math.floor(abs(round(value, 9)) * 100 + 0.5)
    number = f"{hundredths // 100}{tr('.', 'decimal mark')}{hundredths % 100:02}"
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
