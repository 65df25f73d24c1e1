"""Which pages an open review has, in the order of the header; each is made when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.gui.document import Document
    from dtadesign.gui.page import Page
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme

    Make = Callable[[Theme, Document, Settings], Page]


@dataclass(frozen=True)
class PageKind:
    """A page's name, its word in the header, and what makes it."""

    name: str
    title: str
    make: Make


def _profile(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.profile_page import ProfilePage

    return ProfilePage(theme, document)


def _walk(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.walk_page import WalkPage

    return WalkPage(theme, document, settings)


def _summary(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.summary_page import SummaryPage

    return SummaryPage(theme, document)


def _report(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.report_page import ReportPage

    return ReportPage(theme, document)


PAGES = (
    PageKind("profile", "Profile", _profile),
    PageKind("walk", "Walk", _walk),
    PageKind("summary", "Summary", _summary),
    PageKind("report", "Report", _report),
)
