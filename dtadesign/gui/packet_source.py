"""Where a packet's profile and claims come from: an open review, a review's file, a report, a profile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.exchange.profile import closed, load_profile
from dtadesign.gui.opening import kind_of
from dtadesign.review.file import read_review

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record
    from dtadesign.review.values import Profile

PROFILES = {".yaml", ".yml", ".json"}


@dataclass(frozen=True)
class Source:
    """A profile, the checklist that it is for, and the review that it stands in, if it does."""

    profile: Profile
    checklist: Checklist
    record: Record | None = None


def record_from(path: Path) -> Record:
    """The review in a file or inside a report; raises `DtaError`."""
    if kind_of(path) == "pdf":
        from dtadesign.report.pdf_carrying import read_report

        return read_report(path)
    return read_review(path)


def source_of(record: Record) -> Source:
    """The profile of a review, asked in full."""
    profile, _ = closed(replace(record.review.profile, scope="full"), record.checklist)
    return Source(profile, record.checklist, record)


def source_from(path: Path, checklist: Checklist | None = None) -> Source:
    """The profile in a review, a report or a profile's file; raises `DtaError`.

    A profile's file is held against ``checklist``, else the one that ships.
    """
    if path.suffix.lower() not in PROFILES:
        return source_of(record_from(path))
    against = checklist or find_checklist(DEFAULT)
    profile, _ = closed(load_profile(path, against), against)
    return Source(profile, against)
