"""Importing PySide in three quarters of the time.

PySide carries a dozen Python modules inside its library and compiles them anew at each start; here
they are kept compiled, beside this module, as Python keeps its own. And after each import of any
module it reads that module's source, in search of ``from __feature__ import …``, which is not used
here; it is told not to. Where any of this cannot be done, PySide is imported as ever.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType

    Kept = dict[str, tuple[bytes | str, CodeType]]
    """By the name of a file: its source, whole, and what was compiled of it."""

_OURS = ("shibokensupport/", "signature_bootstrap.py")
_NOT_NEEDED = "shibokensupport/signature/lib/pyi_generator.py"
"""What writes PySide's own type stubs; a program has no use for it, and it loads much else."""


def import_qt() -> None:
    """Import PySide's core, once in the life of a program; raises `ImportError` as PySide does."""
    if "PySide6" in sys.modules:
        return
    kept = _read()
    compiled = _Compiler(kept)
    builtins.compile = compiled
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = compiled.real
    if compiled.new:
        _write(kept | compiled.new)
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class _Compiler:
    """Stands in for ``compile``: gives what is kept of PySide's own modules, and keeps the rest."""

    def __init__(self, kept: Kept) -> None:
        self.real, self._kept = builtins.compile, kept
        self.new: Kept = {}

    def __call__(self, source: Any, filename: Any, *how: Any, **named: Any) -> Any:
        """As ``compile``."""
        if not isinstance(filename, str) or not filename.startswith(_OURS):
            return self.real(source, filename, *how, **named)
        if filename == _NOT_NEEDED:
            source = ""
        if filename in self._kept and self._kept[filename][0] == source:
            return self._kept[filename][1]
        code: CodeType = self.real(source, filename, *how, **named)
        self.new[filename] = (source, code)
        return code


def _path() -> str:
    name = f"pyside.{sys.implementation.cache_tag}.{MAGIC_NUMBER.hex()}.kept"
    return os.path.join(os.path.dirname(__file__), "__pycache__", name)  # noqa: PTH118, PTH120


def _read() -> Kept:
    try:
        with open(_path(), "rb") as file:
            kept = marshal.loads(file.read())  # noqa: S302 - as Python does with its own, in this folder
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(kept: Kept) -> None:
    """Keep it for the next start, unless Python was told to write no bytecode."""
    if sys.dont_write_bytecode:
        return
    path = _path()
    part = f"{path}.{os.getpid()}"
    try:
        with open(part, "wb") as file:
            file.write(marshal.dumps(kept))
        os.replace(part, path)  # noqa: PTH105
    except OSError:
        pass


if __name__ == "__main__":
    sys.dont_write_bytecode = False
    import_qt()
