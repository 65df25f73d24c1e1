"""The plain words for the contract's ids: window, report and terminal say the same.

Pure text, keyed by the ids that stand in ``score --json``.
"""

from collections.abc import Mapping
from types import MappingProxyType

GATE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "fail": "not met",
        "unknown": "not known",
        "partial": "met in part",
        "unshown": "claimed, not shown",
        "open": "still open",
        "set_aside": "set aside",
        "pass": "met",
    }
)
"""A gate's state in words, in the order in which gates are listed: what needs care first."""

VERDICT_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "not_ready": "Not ready yet",
        "incomplete": "Not finished",
        "conditional": "Ready with conditions",
        "ready": "Ready",
    }
)
"""The verdict in words; a sentence with the reason follows it."""

WITHHELD_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "gate_fail": "At least one gate is not met, and no number makes up for that.",
        "gate_open": "At least one gate is still open.",
        "coverage_low": "Fewer than 80 % of the considerations in scope are answered.",
        "domain_unanswered": "At least one domain has no answer yet.",
        "range_wide": "It could still move by more than 20 points.",
        "short_review": "A short review asks only the core and the gates.",
        "stage_concept": "At the concept stage there is little yet that could be shown.",
        "scope_small": "Fewer than 20 considerations are in scope.",
        "gate_unsettled": "The panel has not yet agreed on every gate.",
        "profiles_differ": "The members described the intervention differently.",
    }
)
"""Why the overall number is not shown, one sentence a reason, in the contract's order."""
