"""Which of Qt's system libraries are missing, and the line that brings them.

pip brings Qt, but not the libraries of the system that Qt loads. On a bare Debian or Ubuntu they
are missing, and Python says so with a traceback, or Qt aborts. This module knows the libraries'
packages and needs nothing but the standard library, so that it works before anything is installed:
`python -m dtadesign.missing_libraries` prints the packages that are missing and ends with 1.
"""

import ctypes
import re
import sys

# What PySide6 itself cannot be imported without, in the order in which it fails.
_FOR_IMPORT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
}
# What a window under X11 needs besides; Qt aborts without them and names only the first.
_FOR_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# Come along with those above; named by themselves only by an import that fails.
_COME_ALONG = {
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libbrotlidec.so.1": "libfreetype6",
    "libz.so.1": "zlib1g",
    "libX11.so.6": "libx11-6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_PACKAGES = _FOR_IMPORT | _FOR_WINDOW | _COME_ALONG
_LIBRARY = re.compile(r"\S+?\.so(?:\.\d+)*")
_QT_MODULES = ("PySide6", "shiboken6")
_PIP = "python -m pip install PySide6-Essentials"
_CURE = "sudo apt-get install -y --no-install-recommends"


def explain(error: ImportError) -> str:
    """Return one sentence on why Qt could not be imported, and the line that cures it."""
    if isinstance(error, ModuleNotFoundError) and (error.name or "").startswith(_QT_MODULES):
        return f"The window needs Qt for Python, which is missing here. This line brings it:\n    {_PIP}"
    found = _LIBRARY.match(str(error))
    library = found.group() if found else ""
    if library not in _PACKAGES:
        return f"What draws the window cannot be loaded here: {error}."
    packages = missing_packages() or [_PACKAGES[library]]
    return _sentence(library, packages)


def explain_missing() -> str:
    """Return the same sentence for a window that would not open, or "" when nothing is missing.

    To be asked before Qt opens its first window under X11, since Qt then aborts instead of
    raising an error.
    """
    missing = _missing()
    return _sentence(missing[0], missing_packages()) if missing else ""


def missing_packages() -> list[str]:
    """Return the Debian packages that bring what is missing, in the order of need."""
    return list(dict.fromkeys(_PACKAGES[library] for library in _missing()))


def _sentence(library: str, packages: list[str]) -> str:
    return (
        f"The window cannot open, because the system library {library} is missing here. "
        f"On Debian and Ubuntu this line brings it:\n    {_CURE} {' '.join(packages)}"
    )


def _missing() -> list[str]:
    if sys.platform != "linux":
        return []
    return [library for library in _FOR_IMPORT | _FOR_WINDOW if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main() -> int:
    """Print the packages that are missing, on one line; the status is 1 if there are any."""
    packages = missing_packages()
    if packages:
        print(*packages)
    return 1 if packages else 0


if __name__ == "__main__":
    sys.exit(main())
