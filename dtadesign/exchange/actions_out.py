"""The actions of a record in the format that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.wording import speaking

if TYPE_CHECKING:
    from dtadesign.review.record import Record

Format = Literal["csv", "md", "ics"]


def actions_out(record: Record, form: Format) -> bytes:
    """The file's bytes: the same state gives the same ones, whatever the window speaks."""
    with speaking(None):
        if form == "csv":
            from dtadesign.exchange.actions_csv import write_actions

            return write_actions(record).encode("utf-8")
        if form == "md":
            from dtadesign.exchange.actions_markdown import actions_markdown

            return actions_markdown(record).encode("utf-8")
        from dtadesign.exchange.actions_ics import actions_ics

        return actions_ics(record)
