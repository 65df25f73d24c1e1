"""Which pages an open review has, in the order of the header; each is made when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.wording import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.gui.document import Document
    from dtadesign.gui.page import Page
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record

    Make = Callable[[Theme, Document, Settings], Page]


@dataclass(frozen=True)
class PageKind:
    """A page's name, its word, and what makes it.

    Those that are no ``tab`` of the header are reached by menu, keys, palette and links; ``under``
    names the tab that stays lit meanwhile, if one of them leads there and back.
    """

    name: str
    title: str
    make: Make
    tab: bool = True
    under: str = ""


def _profile(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.profile_page import ProfilePage

    return ProfilePage(theme, document)


def _walk(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.walk_page import WalkPage

    return WalkPage(theme, document, settings)


def _summary(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.summary_page import SummaryPage

    return SummaryPage(theme, document)


def _actions(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.actions_page import ActionsPage

    return ActionsPage(theme, document)


def _library(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.library_page import LibraryPage

    return LibraryPage(theme, document)


def _flash(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.flash_page import FlashPage

    return FlashPage(theme, document, settings)


def _open(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.open_page import OpenPage

    return OpenPage(theme, document)


def _report(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.report_page import ReportPage

    return ReportPage(theme, document)


def _compare(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.compare_page import ComparePage

    return ComparePage(theme, document, settings)


def _members(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.panel_members_page import MembersPage

    return MembersPage(theme, document, settings)


def _agreement(theme: Theme, document: Document, settings: Settings) -> Page:  # noqa: ARG001
    from dtadesign.gui.panel_agreement_page import AgreementPage

    return AgreementPage(theme, document)


def _consensus(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.panel_consensus_page import ConsensusPage

    return ConsensusPage(theme, document, settings)


def _letter(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.letter_page import LetterPage

    return LetterPage(theme, document, settings)


def _packet(theme: Theme, document: Document, settings: Settings) -> Page:
    from dtadesign.gui.packet_page import PacketPage

    return PacketPage(theme, document, settings)


PAGES = (
    PageKind("profile", mark("Profile"), _profile),
    PageKind("walk", mark("Walk"), _walk),
    PageKind("summary", mark("Summary"), _summary),
    PageKind("actions", mark("Actions"), _actions),
    PageKind("report", mark("Report"), _report),
    PageKind("library", mark("Evidence library"), _library, tab=False),
    PageKind("flash", mark("Flash mode"), _flash, tab=False, under="walk"),
    PageKind("open", mark("Loose ends"), _open, tab=False, under="walk"),
    PageKind("compare", mark("Compare"), _compare, tab=False),
    PageKind("packet", mark("Packet"), _packet, tab=False),
    PageKind("members", mark("Members"), _members, tab=False),
    PageKind("agreement", mark("Agreement"), _agreement, tab=False),
    PageKind("consensus", mark("Consensus"), _consensus, tab=False),
    PageKind("letter", mark("Letter"), _letter, tab=False),
)
PANEL_TABS = ("members", "agreement", "consensus", "letter", "report")
"""The tabs of a panel, in their order; its other pages are reached as those without a tab."""


def is_panel(record: Record) -> bool:
    """Whether it is a panel's record: members, or a packet that its chair sent out and does not rate."""
    from dtadesign.review.board import board_of

    review, board = record.review, board_of(record.review)
    if review.members or board.packet is None:
        return bool(review.members)
    return record.by == board.packet.chair and board.declaration is None and not review.answers


def tabs_of(record: Record) -> list[PageKind]:
    """The pages that stand in the header for this record; its packet's where it was made from one."""
    by_name = {kind.name: kind for kind in PAGES}
    packet = [by_name["packet"]] if has_packet(record) else []
    if not is_panel(record):
        return [*(kind for kind in PAGES if kind.tab), *packet]
    return [*packet, *(by_name[name] for name in PANEL_TABS)]


def has_packet(record: Record) -> bool:
    """Whether it was made from a packet, or is the panel of one."""
    from dtadesign.review.board import board_of

    return board_of(record.review).packet is not None
