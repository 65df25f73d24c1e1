"""The formats in which the window saves a report or a review, as the system's dialog lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.formats import FORMATS
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {
    "html": mark("Report as a web page"),
    "md": mark("Report as Markdown"),
    "xlsx": mark("Spreadsheet"),
    "csv": mark("Answers as CSV"),
    "json": mark("Data for other programs"),
    "fhir": mark("FHIR R4 bundle"),
    "fhir-r5": mark("FHIR R5 bundle"),
    "ics": mark("Calendar of due dates"),
    "robvis": mark("Row for a robvis matrix"),
}
"""Every format but PDF, which the page itself shows; held against the table of formats by a test."""


def filters() -> str:
    """The dialog's list."""
    return ";;".join(_filter(name) for name in WORDS)


def format_of(chosen: str, path: Path) -> tuple[str, Path]:
    """The format of the filter that was chosen, and the path with its ending, were that left out."""
    name = next((name for name in WORDS if _filter(name) == chosen), next(iter(WORDS)))
    ending = FORMATS[name].ending
    return name, path if path.name.endswith(f".{ending}") else path.with_name(f"{path.name}.{ending}")


def _filter(name: str) -> str:
    return f"{tr(WORDS[name])} (*.{FORMATS[name].ending})"
