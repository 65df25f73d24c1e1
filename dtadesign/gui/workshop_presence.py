"""Who is in the room of a workshop just now: who came, who left again, and who is still waited for."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from dtadesign.wording import tr
from dtadesign.workshop.edits import JoinEdit
from dtadesign.workshop.values import Participant

if TYPE_CHECKING:
    from dtadesign.gui.workshop_desk import Desk
    from dtadesign.workshop.values import Way


class Presence:
    """Everybody who joined stays in the record; who left is only not waited for, and votes again at will."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.gone: set[str] = set()

    @property
    def here_now(self) -> tuple[Participant, ...]:
        """Everybody but those who left and have not voted in what is looked at."""
        voted = self._desk.workshop.voted(self._desk.place)
        return tuple(
            one for one in self._desk.workshop.participants if one.id not in self.gone or one.id in voted
        )

    @property
    def missing(self) -> tuple[Participant, ...]:
        """Who is waited for in the vote that is open here."""
        if self._desk.workshop.open != self._desk.place:
            return ()
        voted = self._desk.workshop.voted(self._desk.place)
        return tuple(one for one in self.here_now if one.id not in voted)

    def wait_no_longer(self) -> None:
        """Go on without those who have not voted; whoever votes later is there again."""
        left = self.missing
        self.gone |= {one.id for one in left}
        self._desk.changed.emit()
        self._desk.said.emit(tr("%n [is|are] not waited for any more.", "", len(left)))

    def of_way(self, way: Way) -> tuple[Participant, ...]:
        """Who takes part in one way and has not left."""
        return tuple(one for one in self.here_now if one.way == way)

    def add_paper(self) -> None:
        """One more votes on paper: somebody who had left, else somebody new."""
        back = next(
            (one for one in self._desk.workshop.participants if one.way == "paper" and one.id in self.gone),
            None,
        )
        if back is not None:
            self.gone.discard(back.id)
            self._desk.changed.emit()
            self._desk.said.emit(tr("{name} is here again.").format(name=back.name))
            return
        number = self._desk.workshop.next_number("paper")
        new = Participant(id=secrets.token_hex(6), way="paper", number=number)
        if self._desk.append(JoinEdit(participant=new)):
            self._desk.said.emit(tr("{name} is here.").format(name=new.name))

    @property
    def can_remove_paper(self) -> bool:
        """Whether somebody on paper may leave: the last who has no vote in what is looked at."""
        return self._last_on_paper() is not None

    def remove_paper(self) -> None:
        """One on paper leaves; what they voted before stays."""
        last = self._last_on_paper()
        if last is not None:
            self.gone.add(last.id)
            self._desk.changed.emit()
            self._desk.said.emit(tr("{name} has left; what they voted before stays.").format(name=last.name))

    def _last_on_paper(self) -> Participant | None:
        voted = self._desk.workshop.voted(self._desk.place)
        return next((one for one in reversed(self.of_way("paper")) if one.id not in voted), None)
