"""A picture as PNG: drawn onto a page of its own size, and the page looked at by what shows reports.

So there is one painter for paper and picture, and neither a window nor a further library is needed.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
from PIL.PngImagePlugin import PngInfo
from reportlab.pdfgen.canvas import Canvas

from dtadesign.report.pdf_paint import paint
from dtadesign.report.pdf_style import colour

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture


def png(picture: Picture, scale: float = 1.0) -> bytes:
    """The picture in pixels of its own units, its sentence kept as the file's description."""
    about, data = PngInfo(), io.BytesIO()
    about.add_itxt("Description", picture.alt)
    pdf = pypdfium2.PdfDocument(_page(picture))
    try:
        pdf[0].render(scale=scale).to_pil().save(data, "PNG", pnginfo=about, optimize=True)
    finally:
        pdf.close()
    return data.getvalue()


def _page(picture: Picture) -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(picture.width, picture.height), invariant=1)
    canvas.setFillColorRGB(*colour("page"))
    canvas.rect(0, 0, picture.width, picture.height, stroke=0, fill=1)
    paint(canvas, picture, 0, picture.height, 1)
    canvas.showPage()
    canvas.save()
    return data.getvalue()
