"""The tour's sheets of a packet, with everything in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.board import Seat
from tests.boards import lanternway
from tests.tour.packet_reviews import MEMBER, opened, rated

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tour.stage import Stage


def sheet(stage: Stage) -> None:
    """What a packet is, and which way on."""
    from dtadesign.gui.packet_sheet import PacketSheet

    PacketSheet(stage.theme, opened(), stage.window).exec()


def who(stage: Stage) -> None:
    """Who a member is."""
    from dtadesign.gui.packet_sheet import MemberDialog

    MemberDialog(stage.theme, opened(), stage.settings, stage.folder, stage.window).exec()


def making(stage: Stage) -> None:
    """A packet that is being made, all of it filled in."""
    from dtadesign.gui.packet_dialog import PacketDialog
    from dtadesign.gui.packet_source import source_of

    dialog = PacketDialog(stage.theme, stage.settings, source_of(lanternway()), stage.window)
    dialog.chair.control.set_text("Amara Osei")
    dialog.documents.take([_document(stage.folder)])
    dialog.seats.add_row(Seat(name=MEMBER, role="lived experience"))
    dialog.exec()


def refused(stage: Stage) -> None:
    """The same without what it needs."""
    from dtadesign.gui.packet_dialog import PacketDialog

    dialog = PacketDialog(stage.theme, stage.settings, None, stage.window)
    dialog.due.control.set_text("soon")
    dialog.accept()
    dialog.exec()


def declaring(stage: Stage) -> None:
    """A declaration with interests."""
    from dtadesign.gui.packet_declaring import DeclaringDialog
    from dtadesign.review.board import board_of

    review = rated().review
    dialog = DeclaringDialog(
        stage.theme, lanternway().checklist, stage.window, before=board_of(review).declaration
    )
    dialog.exec()


def declaring_first(stage: Stage) -> None:
    """A declaration before anything was said."""
    from dtadesign.gui.packet_declaring import DeclaringDialog

    dialog = DeclaringDialog(stage.theme, lanternway().checklist, stage.window, role="nursing")
    dialog.accept()
    dialog.exec()


def checked(stage: Stage) -> None:
    """A file that bears a document's name and is another version."""
    stage.page.check_files([_document(stage.folder)])


def _document(folder: Path) -> Path:
    path = folder / "Study protocol.pdf"
    path.write_bytes(b"the protocol")
    return path
