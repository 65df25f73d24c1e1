"""The single keys of the walk: what the page obeys and what the key sheet lists."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from dtadesign.wording import mark


@dataclass(frozen=True)
class WalkKey:
    """A key (or several) by Qt's number, how it is shown, what it does, and its command's id.

    ``group`` is where the key sheet lists it: ``answer``, ``go``, ``read``, or nowhere by itself.
    """

    command: str
    keys: tuple[Qt.Key, ...]
    shown: tuple[str, ...]
    does: str
    group: str = "read"
    shift: bool = False
    character: bool = True


_K = Qt.Key
WALK_KEYS = (
    WalkKey(
        "level",
        (_K.Key_0, _K.Key_1, _K.Key_2, _K.Key_3),
        ("0", "1", "2", "3"),
        mark("choose the level"),
        "answer",
    ),
    WalkKey("unknown", (_K.Key_U,), ("U",), mark("not known yet"), "answer"),
    WalkKey("na", (_K.Key_N,), ("N",), mark("not applicable, with its reason"), "answer"),
    WalkKey(
        "clear",
        (_K.Key_Delete, _K.Key_Backspace),
        ("Delete",),
        mark("clear the answer"),
        "answer",
        character=False,
    ),
    WalkKey(
        "next",
        (_K.Key_Return, _K.Key_Enter, _K.Key_Right),
        ("Enter", "Right"),
        mark("next"),
        "go",
        character=False,
    ),
    WalkKey("previous", (_K.Key_Left,), ("Left",), mark("previous"), "go", character=False),
    WalkKey("skip", (_K.Key_S,), ("S",), mark("skip for now"), "answer"),
    WalkKey("evidence", (_K.Key_E,), ("E",), mark("add evidence")),
    WalkKey("paste", (), ("Ctrl", "V"), mark("show what was copied: a picture, files"), character=False),
    WalkKey("note", (_K.Key_O,), ("O",), mark("write a note")),
    WalkKey("action", (_K.Key_A,), ("A",), mark("new action about it")),
    WalkKey("why", (_K.Key_W,), ("W",), mark("why it matters")),
    WalkKey("proof", (_K.Key_P,), ("P",), mark("what counts as proof")),
    WalkKey("examples", (_K.Key_X,), ("X",), mark("examples")),
    WalkKey("misjudged", (_K.Key_M,), ("M",), mark("often misjudged")),
    WalkKey("charts", (_K.Key_T,), ("T",), mark("charts as tables, and back")),
    WalkKey("words", (_K.Key_D,), ("D",), mark("words explained")),
    WalkKey("next_gate", (_K.Key_G,), ("G",), mark("next gate that is not met"), "go"),
    WalkKey(
        "previous_gate", (_K.Key_G,), ("Shift", "G"), mark("previous gate that is not met"), "go", shift=True
    ),
    WalkKey("list", (_K.Key_L,), ("L",), mark("the whole domain as a list, and back"), "go"),
    WalkKey("flash", (_K.Key_F,), ("F",), mark("flash mode: one at a time, large"), "go"),
    WalkKey("mark_next", (_K.Key_Down,), ("Shift", "Down"), mark("mark"), "", shift=True, character=False),
    WalkKey("mark_previous", (_K.Key_Up,), ("Shift", "Up"), mark("mark"), "", shift=True, character=False),
)


def walk_key(event: QKeyEvent) -> WalkKey | None:
    """The walk's key that was pressed, if it was one; Ctrl and Alt make it another."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = held == Qt.KeyboardModifier.ShiftModifier
    if held != Qt.KeyboardModifier.NoModifier and not shift:
        return None
    pressed = _TURNED.get(event.key(), event.key()) if _from_right() else event.key()
    for key in WALK_KEYS:
        if pressed in key.keys and key.shift == shift:
            return key
    return None


_TURNED: dict[int, int] = {_K.Key_Left: _K.Key_Right, _K.Key_Right: _K.Key_Left}


def _from_right() -> bool:
    """Where lines begin at the right, on is to the left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
