"""The job as keys, in three sittings: what one wants, what one presses, and what must be heard."""

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
    Step("make it", ("Return",), "Name text."),
    Step("to the next field", ("Tab",), "Version"),
    Step("to the next field", ("Tab",), "Organisation"),
    Step("to the stage", ("Tab", "Tab"), "Stage"),
    Step("a prototype", ("Right",), "Prototype"),
    Step("to the diagnoses", ("Tab", "Tab"), "Bipolar disorder"),
    Step("tick it", ("space",), "checked"),
    Step("to the walk", ("ctrl+2",), "Walk"),
    Step("level 2", ("2",), "Counts as 1. Gate claimed, not shown."),
    Step("add evidence", ("e",), "What shows it"),
    Step("what it is", ("'The duty list.",), "Counts as 2. Gate met."),
    Step("it is done, back to the levels", ("Escape",), "Levels"),
    Step("the charts of the walk", ("t",), "Charts are shown as tables."),
    Step("and back", ("t",), "Charts are drawn."),
    Step("the next consideration", ("Return",), "Choices that matter"),
    Step("not known yet", ("u",), "Not known yet."),
    Step("write a note", ("o",)),
    Step("a sentence", ("'Asked the clinic.",), answered=False),
    Step("back to the levels", ("Escape",)),
    Step("undo", ("ctrl+z",), "Undone"),
    Step("flash mode", ("f",), "A lighter mode"),
    Step("level 2", ("2",), "Saved "),
    Step("back", ("Left",), "A lighter mode"),
    Step("leave it", ("f",), "Levels"),
    Step("the next pane", ("F6",)),
    Step("the next pane", ("F6",)),
    Step("all keys", ("question",)),
    Step("close them", ("Escape",)),
    Step("find something", ("ctrl+k",), "Find anything text."),
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
    Step("level 3", ("3",), "Counts as 3."),
    Step("level 0", ("0",), "Counts as 0."),
    Step("undo", ("ctrl+z",), "Undone"),
)
_FIELDS = (
    Step("a new review", ("ctrl+n",), "Name text."),
    Step("make it without a name", ("Return",), "A name is needed."),
    Step("to the button", ("shift+Tab",), "Begin"),
    Step("press it", ("Return",), "A name is needed."),
    Step("not now", ("Escape",)),
)
SITTINGS = (
    ("new", (), _JOB),
    ("example", ("lanternway.dtareview",), _EXAMPLE),
    ("fields", (), _FIELDS),
)
