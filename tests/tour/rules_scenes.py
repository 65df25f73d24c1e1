"""The tour's house rules: the sheet of all, one that is written, and another set that comes in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.exchange.rules_file import write_rules
from dtadesign.gui import rules_work
from dtadesign.gui.rules_dialog import RulesDialog
from tests.tour.rules_reviews import rules

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tour.stage import Stage


def _others(stage: Stage) -> Path:
    """A file that says something else on one, and something on another."""
    own = rules()
    apart = replace(own.rules[2], text="A rota without names counts as nothing.", level=0, by="Friday group")
    new = replace(own.rules[3], consideration="HUM-2", text="An hour is an hour of the clinic’s.")
    path = stage.folder / "friday.yaml"
    write_rules(path, replace(own, title="House rules of the Friday group", rules=(apart, new)))
    return path


def sheet(stage: Stage) -> None:
    """All of them, on the consideration one stands on."""
    rules_work.show_house_rules(stage.theme, stage.view, stage.settings)


def writing(stage: Stage) -> None:
    """A rule that is being written."""
    RulesDialog(stage.theme, stage.document, stage.settings, stage.view.where()[1], stage.window).write_one()


def merging(stage: Stage) -> None:
    """Another set comes in."""
    rules_work.bring_house_rules(stage.theme, stage.view, _others(stage))
