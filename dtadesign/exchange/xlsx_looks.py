"""How cells of a spreadsheet look, and how values are put into them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from dtadesign.drawing.tokens import tokens
from dtadesign.exchange.xlsx_text import LIVE, escaped

if TYPE_CHECKING:
    from dtadesign.exchange.xlsx_rows import Cell, Column

LINE = 11
"""Points: the size of the type."""
SHORT_TEXT = 255
"""Excel draws number signs for a longer text in a cell of the form Text."""


class Looks:
    """How cells look: the colours of the report."""

    def __init__(self) -> None:
        colour = tokens().colour["light"]
        ink, line = _argb(colour["ink"]), Side("thin", _argb(colour["line"]))
        self.plain = Font(name="Calibri", size=LINE, color=ink)
        self.heading = Font(name="Calibri", size=14, bold=True, color=ink)
        self._head = Font(name="Calibri", size=LINE, bold=True, color=_argb(colour["onAccent"]))
        self._head_fill = PatternFill("solid", fgColor=_argb(colour["accent"]))
        self._to_fill = PatternFill("solid", fgColor=_argb(colour["accentSoft"]))
        self.wrapped = Alignment(vertical="top", wrap_text=True)
        self._left = Alignment(horizontal="left", vertical="top")
        self._middle = Alignment(horizontal="center", vertical="top")
        self._border = Border(left=line, right=line, top=line, bottom=line)

    def dress_head(self, cell: Any) -> None:
        """A column's heading."""
        cell.font, cell.fill, cell.alignment = self._head, self._head_fill, self.wrapped

    def dress(self, cell: Any, column: Column) -> None:
        """A cell of a table; the one with the answer stands out."""
        cell.font, cell.alignment, cell.border = self.plain, self.wrapped, self._border
        if column.form == "level":
            cell.fill, cell.alignment = self._to_fill, self._middle
        elif column.form == "date" or isinstance(cell.value, int | float):
            cell.alignment = self._left  # under its heading, apart from the text beside it


def _argb(colour: str) -> str:
    return f"FF{colour.removeprefix('#')}"


def put(cell: Any, value: Cell, column: Column) -> None:
    """A value in its cell, in the form of its column."""
    if column.form == "date":
        cell.number_format = "yyyy\\-mm\\-dd"
    elif column.form == "number":
        cell.number_format = "0.0"
    elif column.form == "text":
        cell.number_format = "@"
    if isinstance(value, str):
        put_text(cell, value)
    elif value is not None:
        if column.form == "text":
            cell.number_format = "General"
        cell.value = value


def put_text(cell: Any, text: str) -> None:
    """A text that stays text, whatever it begins with, also once somebody has gone into the cell."""
    cell.value = escaped(text)
    cell.data_type = "s"  # not a formula, whatever it begins with
    if len(text) > SHORT_TEXT:
        cell.number_format = "General"
    if text.startswith(LIVE) or len(text) > SHORT_TEXT:
        cell.quotePrefix = True
