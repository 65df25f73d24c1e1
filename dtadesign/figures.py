"""The numbers that people see: whole ones, halves up."""

from __future__ import annotations

import math

from dtadesign.wording import tr


def whole(value: float) -> int:
    """The whole number, halves up; 56.4999999999 left by sums of thirds is 56.5."""
    return math.floor(round(value, 9) + 0.5)


def figure(value: float | None) -> str:
    """A score as people read it: a whole number, or an en dash where there is none."""
    return "–" if value is None else str(whole(value))


def per_cent(share: float) -> str:
    """A share as people read it: "59 %"."""
    return tr("{share} %").format(share=whole(share))


def decimal(value: float) -> str:
    """A number at one decimal: "1.5"."""
    return f"{value:.1f}".replace(".", tr(".", "decimal mark"))


def grouped(value: int) -> str:
    """A large whole number, its digits in groups: "2,000"."""
    return f"{value:,}".replace(",", tr(",", "thousands mark"))


def signed(value: float) -> str:
    """By how much something moves, at one decimal: "+1.8", "−0.3", "0"."""
    tenths = math.floor(abs(round(value, 9)) * 10 + 0.5)
    if not tenths:
        return "0"
    number = decimal(tenths / 10)
    return f"+{number}" if value > 0 else f"−{number}"
