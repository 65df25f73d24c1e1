"""The single keys of the walk: what the page obeys and what the key sheet lists."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True)
class WalkKey:
    """A key (or several) by Qt's number, how it is shown, what it does, and its command's id."""

    command: str
    keys: tuple[Qt.Key, ...]
    shown: tuple[str, ...]
    does: str
    shift: bool = False
    character: bool = True


_K = Qt.Key
WALK_KEYS = (
    WalkKey("level", (_K.Key_0, _K.Key_1, _K.Key_2, _K.Key_3), ("0", "1", "2", "3"), "choose the level"),
    WalkKey("unknown", (_K.Key_U,), ("U",), "not known yet"),
    WalkKey("na", (_K.Key_N,), ("N",), "not applicable, with its reason"),
    WalkKey("clear", (_K.Key_Delete, _K.Key_Backspace), ("Delete",), "clear the answer", character=False),
    WalkKey("next", (_K.Key_Return, _K.Key_Enter, _K.Key_Right), ("Enter", "Right"), "next", character=False),
    WalkKey("previous", (_K.Key_Left,), ("Left",), "previous", character=False),
    WalkKey("skip", (_K.Key_S,), ("S",), "skip for now"),
    WalkKey("evidence", (_K.Key_E,), ("E",), "add evidence"),
    WalkKey("note", (_K.Key_O,), ("O",), "write a note"),
    WalkKey("why", (_K.Key_W,), ("W",), "why it matters"),
    WalkKey("proof", (_K.Key_P,), ("P",), "what counts as proof"),
    WalkKey("examples", (_K.Key_X,), ("X",), "examples"),
    WalkKey("misjudged", (_K.Key_M,), ("M",), "often misjudged"),
    WalkKey("words", (_K.Key_D,), ("D",), "words explained"),
    WalkKey("next_gate", (_K.Key_G,), ("G",), "next gate that is not met"),
    WalkKey("previous_gate", (_K.Key_G,), ("Shift", "G"), "previous gate that is not met", shift=True),
    WalkKey("list", (_K.Key_L,), ("L",), "the whole domain as a list, and back"),
    WalkKey("flash", (_K.Key_F,), ("F",), "flash mode: one at a time, large"),
    WalkKey("mark_next", (_K.Key_Down,), ("Shift", "Down"), "mark", shift=True, character=False),
    WalkKey("mark_previous", (_K.Key_Up,), ("Shift", "Up"), "mark", shift=True, character=False),
)


def walk_key(event: QKeyEvent) -> WalkKey | None:
    """The walk's key that was pressed, if it was one; Ctrl and Alt make it another."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = held == Qt.KeyboardModifier.ShiftModifier
    if held != Qt.KeyboardModifier.NoModifier and not shift:
        return None
    for key in WALK_KEYS:
        if event.key() in key.keys and key.shift == shift:
            return key
    return None
