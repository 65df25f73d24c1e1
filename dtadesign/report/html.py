"""The report as one HTML file: the PDF's twin from the same blocks, read without network or script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.svg import role_rules, roles, shapes
from dtadesign.languages import speaking_in
from dtadesign.report.blocks import Run
from dtadesign.report.content_words import filled
from dtadesign.report.html_page import css_pages, css_text, page, style
from dtadesign.report.html_parts import Writer
from dtadesign.report.html_words import NUL, attribute, direction, runs, text
from dtadesign.report.outline import anchors, pairs, parts, pictures
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Document
    from dtadesign.report.outline import Part
TO_THE_REPORT = mark("To the report")
CONTENTS = mark("Contents")
SUMMARY = mark("Summary")


def html_text(document: Document) -> str:
    """The whole document; the same blocks give the same text."""
    with speaking_in(document.language):
        return _html(document)


def _html(document: Document) -> str:
    marks = {picture: f"_{at}" for at, picture in enumerate(dict.fromkeys(_marks(document)), 1)}
    writer = Writer(anchors(document), marks)
    inside = writer.blocks(document.blocks) + writer.end()
    about = {
        "author": document.author,
        "description": document.subject,
        "dcterms.date": document.at,
        "dtadesign.fingerprint": document.fingerprint,
    }
    body = (
        f'<a class="skip" href="#_main">{text(tr(TO_THE_REPORT))}</a>\n'
        f"{marks_once(marks)}{_header(document)}{_contents(parts(document))}"
        f'<main id="_main" tabindex="-1">\n{inside}</main>\n{_footer(document, inside)}'
    )
    css = style("base.css", "report.css", more=_own_style(document))
    return page(document.title, document.language, about, css, body)


def marks_once(marks: dict[Picture, str]) -> str:
    """Every mark of the document, drawn once and shown from there."""
    inside = "".join(
        f'<symbol id="{name}" viewBox="0 0 20 20">{shapes(picture)}</symbol>'
        for picture, name in marks.items()
    )
    return f'<svg class="marks" aria-hidden="true" width="0" height="0">{inside}</svg>\n' if inside else ""


def _marks(document: Document) -> list[Picture]:
    return [picture for picture in pictures(document) if not picture.alt]


def _header(document: Document) -> str:
    running, dated = document.running, document.dated
    return (
        f'<header class="running">\n<p{direction(running)}>{text(running)}</p>\n'
        f'<p><time datetime="{attribute(document.at)}">{text(dated)}</time></p>\n</header>\n'
    )


def _contents(found: tuple[Part, ...]) -> str:
    if not found:
        return ""
    inside = f'<li><a href="#summary">{text(tr(SUMMARY))}</a></li>\n' + "".join(_line(part) for part in found)
    return (
        '<nav class="contents" aria-labelledby="_contents">\n<h2 id="_contents">'
        f"{text(tr(CONTENTS))}</h2>\n"
        f'<ul role="list">\n{inside}</ul>\n</nav>\n'
    )


def _line(part: Part) -> str:
    within = "".join(f"<li>{_link(head.anchor, head.text)}</li>\n" for head in part.within)
    below = f'<ul role="list">\n{within}</ul>' if within else ""
    return f"<li>{_link(part.anchor, part.title)}{below}</li>\n"


def _link(anchor: str, words: str) -> str:
    return f'<a href="#{attribute(anchor)}"{direction(words)}>{text(words)}</a>'


def _footer(document: Document, inside: str) -> str:
    said = tr("A character of number 0 cannot stand in HTML; {sign} is in its place.").format(sign=NUL)
    stood_in = f"<p>{text(said)}</p>\n"
    state = filled(tr("Fingerprint {fingerprint}"), fingerprint=Run(document.fingerprint[:12], code=True))
    return (
        f'<footer class="running">\n<p{direction(document.checklist)}>{text(document.checklist)}</p>\n'
        f"<p>{runs(state, ())}</p>\n"
        f"{stood_in if NUL in inside else ''}</footer>\n"
    )


def _own_style(document: Document) -> str:
    """Rules that follow from what stands in this document, and what stands on each printed page."""
    shares = {round(pair.share * 100): pair.share for pair in pairs(document)}
    columns = "".join(
        f".pair-{name}{{grid-template-columns:minmax(0,{share:g}fr) minmax(0,{1 - share:g}fr)}}"
        for name, share in sorted(shares.items())
    )
    boxes = (
        ("top-left", css_text(document.running)),
        ("top-right", css_text(document.dated)),
        ("bottom-left", css_text(document.checklist)),
        ("bottom-center", css_text(document.fingerprint[:12])),
        ("bottom-right", css_pages()),
    )
    around = "".join(f"@{place}{{content:{words}}}" for place, words in boxes)
    return (
        f"{role_rules(roles(pictures(document)))}\n@media (min-width:46rem){{{columns}}}\n"
        f"@media print{{{columns}}}\n@page{{{around}}}\n"
    )
