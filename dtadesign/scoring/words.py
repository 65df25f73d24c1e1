"""The plain words for the contract's ids: window, report and terminal say the same.

Pure text, keyed by the ids that stand in ``score --json``. The tables hold the English words; the
functions say them in the language that is spoken.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dtadesign.wording import mark, tr

GATE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "fail": mark("not met"),
        "unknown": mark("not known"),
        "partial": mark("met in part"),
        "unshown": mark("claimed, not shown"),
        "open": mark("still open"),
        "set_aside": mark("set aside"),
        "pass": mark("met"),
    }
)
"""A gate's state in words, in the order in which gates are listed: what needs care first."""

VERDICT_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "not_ready": mark("Not ready yet"),
        "incomplete": mark("Not finished"),
        "conditional": mark("Ready with conditions"),
        "ready": mark("Ready"),
    }
)
"""The verdict in words; a sentence with the reason follows it."""

WITHHELD_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "gate_fail": mark("At least one gate is not met, and no number makes up for that."),
        "gate_open": mark("At least one gate is still open."),
        "coverage_low": mark("Fewer than 80 % of the considerations in scope are answered."),
        "domain_unanswered": mark("At least one domain has no answer yet."),
        "range_wide": mark("It could still move by more than 20 points."),
        "short_review": mark("A short review asks only the core and the gates."),
        "stage_concept": mark("At the concept stage there is little yet that could be shown."),
        "scope_small": mark("Fewer than 20 considerations are in scope."),
        "gate_unsettled": mark("The panel has not yet agreed on every gate."),
        "profiles_differ": mark("The members described the intervention differently."),
    }
)
"""Why the overall number is not shown, one sentence a reason, in the contract's order."""


def gate_word(state: str) -> str:
    """A gate's state in words, as they are said here."""
    return tr(GATE_WORDS[state])


def verdict_word(verdict: str) -> str:
    """The verdict in words, as they are said here; nothing where it is none of ours."""
    return tr(VERDICT_WORDS[verdict]) if verdict in VERDICT_WORDS else ""


def withheld_reason(reason: str) -> str:
    """Why the overall number is not shown, as it is said here."""
    return tr(WITHHELD_REASONS[reason])
