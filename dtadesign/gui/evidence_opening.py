"""Opening what evidence shows: only what is on this computer or on the web, and never to run it."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from dtadesign.errors import NotDone
from dtadesign.wording import tr

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from dtadesign.review.values_beside import FileCopy

_RUN = frozenset(
    "exe msi msix bat cmd com scr pif ps1 psm1 vbs vbe js jse mjs wsf wsh hta cpl jar lnk reg url msc inf "
    "scf gadget application appref-ms desktop sh bash zsh fish csh command tool app workflow scpt "
    "applescript terminal appimage run bin deb rpm pkg dmg iso img apk py pyw pyc pl rb php lua chm xll iqy "
    "slk webloc settingcontent-ms library-ms search-ms".split()
)
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
_SUFFIX = {
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp",
    "application/pdf": ".pdf",
}  # fmt: skip
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')


def open_url(url: QUrl) -> bool:
    """Hand something to the program that the system has for it; whether there was one."""
    return QDesktopServices.openUrl(url)


def open_path(path: Path) -> None:
    """Open a file or folder on this computer; raises `NotDone` where no program takes it."""
    if not open_url(QUrl.fromLocalFile(str(path))):
        said = tr("No program was found that opens {name}. It is in {folder}.")
        raise NotDone(said.format(name=path.name, folder=path.parent))


def could_run(path: Path) -> bool:
    """Whether opening a file could start a program; one that cannot be read could."""
    if path.suffix.lower().lstrip(".") in _RUN:
        return True
    try:
        with open(path, "rb") as file:
            return file.read(4).startswith(_PROGRAMS)
    except OSError:
        return True


def host_of(address: str) -> str:
    """The computer to which an address leads; a name that only looks like another is spelt out."""
    host = QUrl(address.strip()).host(QUrl.ComponentFormattingOption.FullyEncoded)
    return host or address


def open_address(address: str) -> None:
    """Open an address on the web; raises `NotDone` where it is none or no program takes it."""
    url = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in ("http", "https") or not open_url(url):
        raise NotDone(tr("{address} could not be opened.").format(address=address))


class CopiesOut:
    """Copies written out to be looked at: in a folder of their own that goes with the window."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None

    def written(self, copy: FileCopy, data: bytes) -> Path:
        """The copy as a file that only this person can read and nobody write."""
        from tempfile import TemporaryDirectory

        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="dtadesign-")
        folder = Path(self._folder.name) / copy.sha256[:16]
        path = folder / safe_name(copy)
        if not path.exists():
            folder.mkdir(mode=0o700, exist_ok=True)
            with open(path, "xb", opener=_for_one) as file:
                file.write(data)
            path.chmod(0o400)
        return path

    def close(self) -> None:
        """Take the folder away."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _for_one(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def safe_name(copy: FileCopy) -> str:
    """A name for a copy that leads nowhere else and is no other kind of file than it holds."""
    name = _UNFIT.sub("_", PurePath(copy.name.replace("\\", "/")).name).strip(" .")[-100:] or "copy"
    suffix = _SUFFIX.get(copy.type)
    if suffix and PurePath(name).suffix.lower() not in (suffix, *((".jpeg",) if suffix == ".jpg" else ())):
        name += suffix
    return name
