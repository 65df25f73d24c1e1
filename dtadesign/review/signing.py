"""Signing a state: the edit that binds it to the report made from exactly that state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign import __version__
from dtadesign.errors import NotDone
from dtadesign.review.chain import digest
from dtadesign.review.edits import SignOffEdit
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.review.record import Record


def signing_edit(fingerprint: str, pdf: bytes) -> SignOffEdit:
    """The edit that signs a state and the report made from it."""
    return SignOffEdit(fingerprint=fingerprint, report_sha256=digest(pdf), program=__version__)


def refuse_signed(record: Record, pdf: bytes, name: str) -> None:
    """Raises `NotDone` where these bytes are a report that somebody signed: it is not to be replaced."""
    own = digest(pdf)
    for signed in record.review.sign_offs:
        if signed.report_sha256 == own:
            said = tr("{file}: is the report that {name} signed; choose another name for yours.")
            raise NotDone(said.format(file=name, name=signed.by))
