"""The code by which a room is found, and the picture that spares people from typing it."""

from __future__ import annotations

import secrets

SIGNS = "ABCDEFGHJKMNPQRTUVWXYZ34679"
"""No two that are taken for one another: of 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B one at most."""
LENGTH = 5


def new_code() -> str:
    """A code for one session: one of fourteen million."""
    return "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def qr_matrix(url: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code of an address, row by row, dark where True; the margin of four is the painter's."""
    import segno  # not before somebody shows it

    made = segno.make_qr(url, error="m", boost_error=True)
    return tuple(tuple(bool(cell) for cell in row) for row in made.matrix)
