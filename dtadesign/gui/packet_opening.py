"""A packet was opened or dropped: what it is, and the two ways on, as a member or as the chair."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.gui.packet_declaring import DeclaringDialog
from dtadesign.gui.packet_sheet import MemberDialog, PacketSheet
from dtadesign.panel.packets import read_packet, review_from
from dtadesign.review.clock import now
from dtadesign.review.file import own_id, write_new
from dtadesign.wording import tr
from dtadesign.workshop.cases import is_of_a_case

if TYPE_CHECKING:
    from dtadesign.gui.main_window import MainWindow
    from dtadesign.panel.packets import Opened


def open_packet(window: MainWindow, path: Path) -> bool:
    """Show what the packet is and go the way that is chosen; whether a review or a panel was made of it."""
    try:
        opened = read_packet(path)
    except DtaError as error:
        asking.say_error(window.theme, window, tr("This packet cannot be opened"), error)
        return False
    sheet = PacketSheet(window.theme, opened, window)
    if sheet.exec() != sheet.DialogCode.Accepted:
        return False
    if sheet.as_chair:
        return begin_panel(window, opened, path.parent)
    return rate(window, opened, path.parent)


def rate(window: MainWindow, opened: Opened, folder: Path) -> bool:
    """The member's review: who they are, where it is kept, what they declare; then the walk.

    On an invented case nobody has interests to declare, and it is read first.
    """
    who = MemberDialog(window.theme, opened, window.settings, folder, window)
    if who.exec() != who.DialogCode.Accepted:
        return False
    at, path = now(), who.path
    record = review_from(opened, own_id(), who.name, at)
    if not is_of_a_case(opened.packet.id):
        declaring = DeclaringDialog(window.theme, opened.packet.checklist, window, role=who.role)
        if declaring.exec() != declaring.DialogCode.Accepted:
            return False
        record = record.with_event(record.next_event(declaring.edit(), who.name, at))
    try:
        write_new(path, record)
    except DtaError as error:
        asking.say_error(window.theme, window, tr("The review could not be made"), error)
        return False
    window.settings.reviewer = who.name
    return _open_at(window, path, "packet" if is_of_a_case(opened.packet.id) else "walk")


def begin_panel(window: MainWindow, opened: Opened, folder: Path) -> bool:
    """The chair's panel, empty or with the members' files that are chosen."""
    packet = opened.packet
    proposed = asking.free_name(folder / _panel_name(packet.profile.title))
    path = asking.where_to_save(window, tr("Where to keep the panel"), proposed)
    if path is None:
        return False
    try:
        write_new(path, review_from(opened, own_id(), packet.chair, now()))
    except DtaError as error:
        asking.say_error(window.theme, window, tr("The panel could not be made"), error)
        return False
    if not _open_at(window, path, "members"):
        return False
    _ask_for_members(window, path, folder)
    return True


def _ask_for_members(window: MainWindow, path: Path, folder: Path) -> None:
    from dtadesign.gui.panel_collecting import take_files

    filters = tr("Reviews") + " (*.dtareview)"
    chosen, _ = QFileDialog.getOpenFileNames(window, tr("Members' files, if any came"), str(folder), filters)
    holder = window.windows.holding(path)
    if chosen and holder is not None and holder.view is not None:
        take_files(holder.theme, holder, holder.view.document, [*map(Path, chosen)])


def _panel_name(title: str) -> str:
    from dtadesign.gui.start_new import file_name

    return file_name(tr("{title}, panel").format(title=title))


def _open_at(window: MainWindow, path: Path, page: str) -> bool:
    done = window.open_file(path)
    holder = window.windows.holding(path.absolute())
    if holder is not None:
        holder.go(page)
    return done
