"""The queue's groups in words: window, report and terminal say the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.wording import mark

if TYPE_CHECKING:
    from dtadesign.panel.consensus import Group

GROUP_WORDS: Mapping[Group, str] = MappingProxyType(
    {
        "gate": mark("Gates on which they differ"),
        "apart": mark("Two levels or more apart"),
        "other": mark("Other differences"),
        "missing": mark("Not rated by everybody"),
        "unanimous": mark("All say the same, not agreed yet"),
        "settled": mark("Settled"),
    }
)
"""In the order in which a board takes them up."""
