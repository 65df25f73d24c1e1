"""The formats in which a review goes out: one table, each imported only once it is asked for.

A new format is one row here: the command line offers it, and the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from dtadesign.report.blocks import Document
    from dtadesign.report.content import Kind
    from dtadesign.report.progress import Progress
    from dtadesign.review.carrying import Carrying
    from dtadesign.review.record import Record


@dataclass(frozen=True)
class Options:
    """How reports are to be made; what a format has no use for it does not read."""

    paper: str = "a4"
    carrying: Carrying = "current"
    plain: bool = False
    progress: Progress | None = None
    language: str = ""
    """Of what is written for readers, by its tag; that of the review where none is named."""


@dataclass(frozen=True)
class Format:
    """How one format is written: ``write(record, kind, options)``.

    ``kinds`` are those that it is made in; a format without any is written once. ``gather`` makes one
    file of all reviews that are asked for. Where several are heavy, every core works at them.
    """

    ending: str
    write: Callable[[Record, str, Options], bytes]
    kinds: tuple[str, ...] = ()
    is_heavy: bool = False
    gather: Callable[[Sequence[Record]], bytes] | None = None


def _blocks(record: Record, kind: str, options: Options) -> Document:
    if kind in PAPERS:
        from dtadesign.report.content_papers import paper

        return paper(record, kind, options.language)
    from dtadesign.report.content import report

    return report(record, cast("Kind", kind), options.language)


def _pdf(record: Record, kind: str, options: Options) -> bytes:
    if kind == "form":
        from dtadesign.report.content_form import form
        from dtadesign.report.pdf import pdf_bytes

        asked = form(record, plain=options.plain, language=options.language)
        return pdf_bytes(asked, options.paper, progress=options.progress)
    if kind in PAPERS:
        from dtadesign.report.pdf import pdf_bytes

        return pdf_bytes(_blocks(record, kind, options), options.paper, progress=options.progress)
    from dtadesign.report.pdf_carrying import report_pdf

    return report_pdf(
        record, cast("Kind", kind), options.paper, options.carrying, options.progress, options.language
    )


def _json(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    from dtadesign.exchange.report_json import report_json
    from dtadesign.review.chain import canonical

    return canonical(report_json(record)) + b"\n"


def _csv(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    from dtadesign.exchange.answers_csv import write_answers

    return write_answers(record.checklist, record.review).encode("utf-8")


def _xlsx(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    from dtadesign.exchange.xlsx import xlsx_bytes

    return xlsx_bytes(record, options.paper)


def _robvis(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    return _robvis_of_all([record])


def _robvis_of_all(records: Sequence[Record]) -> bytes:
    from dtadesign.exchange.robvis_csv import robvis_csv

    return robvis_csv(records)


def _ics(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    from dtadesign.exchange.actions_out import actions_out

    return actions_out(record, "ics")


def _html(record: Record, kind: str, options: Options) -> bytes:
    from dtadesign.report.html import html_text

    if kind == "form":
        from dtadesign.report.html_form import form_html

        return form_html(record, plain=options.plain, language=options.language).encode("utf-8")
    return html_text(_blocks(record, kind, options)).encode("utf-8")


def _markdown(record: Record, kind: str, options: Options) -> bytes:
    from dtadesign.report.markdown import markdown_text

    return markdown_text(_blocks(record, kind, options)).encode("utf-8")


def _fhir(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    from dtadesign.exchange.fhir import fhir_r4

    return fhir_r4(record)


def _fhir_r5(record: Record, kind: str, options: Options) -> bytes:  # noqa: ARG001
    from dtadesign.exchange.fhir import fhir_r5

    return fhir_r5(record)


_READ = ("full", "summary", "gaps")
PAPERS = ("letter", "minutes", "certificate")
"""What only a board writes; it is refused of any other review, and never carries the record."""

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "pdf": Format("pdf", _pdf, (*_READ, "form", *PAPERS), is_heavy=True),
        "html": Format("html", _html, (*_READ, "form", *PAPERS)),
        "md": Format("md", _markdown, (*_READ, *PAPERS)),
        "json": Format("json", _json),
        "csv": Format("csv", _csv),
        "xlsx": Format("xlsx", _xlsx, is_heavy=True),
        "fhir": Format("fhir.json", _fhir),
        "fhir-r5": Format("fhir-r5.json", _fhir_r5),
        "ics": Format("ics", _ics),
        "robvis": Format("robvis.csv", _robvis, gather=_robvis_of_all),
    }
)
"""In the order in which they are listed."""

KINDS = tuple(dict.fromkeys(kind for form in FORMATS.values() for kind in form.kinds))
