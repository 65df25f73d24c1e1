"""The job as keys, in two sittings: what one wants, what one presses, and what must be heard."""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """Keys as xdotool names them; ``'`` types a text."""

    what: str
    keys: tuple[str, ...]
    hears: str = ""
    answered: bool = True


_JOB = (
    Step("a new review", ("ctrl+n",)),
    Step("its name", ("'Lantern 3",), answered=False),
    Step("make it", ("Return",)),
    Step("to the next field", ("Tab",)),
    Step("to the next field", ("Tab",)),
    Step("to the walk", ("ctrl+2",)),
    Step("level 2", ("2",)),
    Step("the next consideration", ("Return",)),
    Step("not known yet", ("u",)),
    Step("add evidence", ("e",)),
    Step("back to the levels", ("Escape",)),
    Step("write a note", ("o",)),
    Step("a sentence", ("'Asked the clinic.",), answered=False),
    Step("back to the levels", ("Escape",)),
    Step("undo", ("ctrl+z",)),
    Step("the next pane", ("F6",)),
    Step("the next pane", ("F6",)),
    Step("all keys", ("question",)),
    Step("close them", ("Escape",)),
    Step("find something", ("ctrl+k",)),
    Step("human", ("'human",), answered=False),
    Step("the first that was found", ("Down",)),
    Step("go there", ("Return",)),
    Step("the summary", ("ctrl+3",)),
    Step("charts as tables", ("t",), "Charts are shown as tables."),
    Step("on", ("Tab",)),
    Step("on", ("Tab",)),
    Step("charts drawn", ("t",), "Charts are drawn."),
    Step("the actions", ("ctrl+4",)),
    Step("the report", ("ctrl+p",)),
    Step("on", ("Tab",)),
    Step("on", ("Tab",)),
)
_EXAMPLE = (
    Step("the walk", ("ctrl+2",)),
    Step("the next", ("Return",)),
    Step("level 3", ("3",)),
    Step("level 0", ("0",)),
    Step("undo", ("ctrl+z",)),
)
SITTINGS = (("new", (), _JOB), ("example", ("lanternway.dtareview",), _EXAMPLE))
