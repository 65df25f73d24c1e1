"""The floor of a report: bare ReportLab setting the same texts and tables on as many pages.

Reads what `run.py` has taken from the report: its texts, its tables, its number of pages, and
which large packages it imported. One style, no marks, charts, links or bookmarks.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from dtadesign.paths import data_dir

_CLOSE = [("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]


def main() -> None:
    """Writes the document that the first argument describes to the second."""
    plan: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for package in plan["imports"]:
        import_module(package)
    font = data_dir("resources") / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf"
    pdfmetrics.registerFont(TTFont("body", str(font)))
    style = ParagraphStyle(
        "body", fontName="body", fontSize=8, leading=9.5
    )  # small, so that no page runs over
    flow: list[Flowable] = []
    for page in plan["pages"]:
        flow += [_flowable(part, style) for part in page] + [PageBreak()]
    SimpleDocTemplate(sys.argv[2], topMargin=30, bottomMargin=30).build(flow)


def _flowable(part: str | list[list[str]], style: ParagraphStyle) -> Flowable:
    if isinstance(part, str):
        return Paragraph(part, style)
    rows = [[Paragraph(cell, style) for cell in row] for row in part]
    width = 440 / len(rows[0])
    return Table(rows, colWidths=[width] * len(rows[0]), style=_CLOSE)


if __name__ == "__main__":
    main()
