"""Making a packet: one sheet that asks for all of it, and a new file at its end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.gui.packet_dialog import PacketDialog
from dtadesign.gui.packet_source import source_of
from dtadesign.panel.packets import FORMAT, PacketFile, claims_from, write_packet
from dtadesign.review.clock import now
from dtadesign.review.file import own_id
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.main_window import MainWindow


def make_packet(window: MainWindow) -> bool:
    """Ask for all of it, write the packet and say what to do with it; whether it was written."""
    document = window.view.document if window.view is not None else None
    own = None
    if document is not None and not document.review.members:
        document.write_typing()
        own = source_of(document.record)
    dialog = PacketDialog(window.theme, window.settings, own, window)
    while dialog.exec() == dialog.DialogCode.Accepted:
        path = _where(window, dialog)
        if path is None:
            continue
        try:
            write_packet(path, _packet(dialog))
        except DtaError as error:
            asking.say_error(window.theme, window, tr("The packet could not be made"), error)
            continue
        window.settings.reviewer = dialog.chair_name
        said = tr(
            "{file} is made. Send it to everybody who reviews. Who opens it here begins a review of their "
            "own; what comes back you add to the panel."
        )
        asking.say(window.theme, window, tr("The packet is ready"), said.format(file=path.name))
        return True
    return False


def _packet(asked: PacketDialog) -> PacketFile:
    """What was asked for, as a packet; raises `DtaError`."""
    source = asked.source
    assert source is not None  # noqa: S101  the sheet accepts nothing without
    theirs = asked.claims
    return PacketFile(
        format=FORMAT,
        id=own_id(),
        made=now(),
        chair=asked.chair_name,
        checklist=source.checklist,
        profile=source.profile,
        due=asked.due_day,
        audience="service_user" if asked.audience.control.value() == "service_user" else "professional",
        seats=asked.seats.seats,
        documents=asked.documents.documents,
        questions=asked.questions_asked,
        claims=claims_from(theirs, source.checklist, asked.claims_name) if theirs else None,
        house_rules=asked.rules.plain,
    )


def _where(window: MainWindow, asked: PacketDialog) -> Path | None:
    """A place for the packet, chosen in the system's own dialog."""
    from dtadesign.gui.start_new import file_name

    title = asked.source.profile.title if asked.source else ""
    proposed = asking.free_name(window.settings.folder / f"{Path(file_name(title)).stem}.dtapacket")
    if not proposed.parent.is_dir():
        proposed = Path.home() / proposed.name
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Where to keep the packet"), str(proposed), tr("Packets") + " (*.dtapacket)",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )  # fmt: skip
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == ".dtapacket" else path.with_name(path.name + ".dtapacket")
