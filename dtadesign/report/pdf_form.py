"""What a PDF says of itself where nobody sees it.

A form says it twice, in a field without a place and in the metadata: one of the two outlives most
programs that fill forms in and save them anew.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from dtadesign.report.form_names import ABOUT
from dtadesign.report.pdf_archive import Own

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.report.blocks_form import Form

URI = "urn:dtadesign:report"
_MEANINGS = {
    "kind": "The kind of form that this is",
    "checklist": "The checklist that the form asks",
    "version": "The version of that checklist",
    "digest": "The SHA-256 of that checklist as canonical JSON",
    "packet": "The packet whose questions the form asks",
}


def kept_of(form: Form) -> Mapping[str, str]:
    """The texts that go along unseen, by the names of their fields."""
    return {ABOUT: json.dumps(_said(form), sort_keys=True, separators=(",", ":"), ensure_ascii=False)}


def own_of_report(fingerprint: str) -> Own:
    """What a report says of itself as metadata."""
    meaning = "The hash of the last event of the review that the report was made from"
    return Own(URI, "dtadesign", "dtadesign report", {"fingerprint": fingerprint}, {"fingerprint": meaning})


def own_of(form: Form) -> Own:
    """What a form says of itself as metadata: the same that it keeps unseen."""
    return Own(URI, "dtadesign", "dtadesign form", _said(form), _MEANINGS)


def _said(form: Form) -> dict[str, str]:
    """What it says; a form of a review names no packet."""
    return {name: value for name, value in asdict(form).items() if value}
