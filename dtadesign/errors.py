"""What can go wrong, as one tree.

Every message is a sentence for a person: what is wrong, where, and if possible what to do.
The faces (window and command line) catch `DtaError` and show its message; anything else that
escapes is a fault of the program.

    DtaError
"""


class DtaError(Exception):
    """Anything the program can explain to a person; its message is that explanation."""
