"""Why no phone gets through, in a sentence that says what to do: nobody waits in front of a full room."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.room.ballot import Stats

PATIENCE = 8.0
"""Seconds in which somebody takes out a phone and opens the address."""
SILENCE = 15.0
"""Seconds after which phones that ask every two are no longer there."""


def what_is_wrong(stats: Stats, addresses: Collection[str], seconds: float, *, reachable: bool = True) -> str:
    """Why phones do not get through, or nothing where they do or may still come.

    ``seconds`` is how long the room has been open, ``reachable`` what the server found of itself.
    """
    if all(ip_address(address.partition("%")[0]).is_loopback for address in addresses):
        return _no_network(only_itself=bool(addresses))
    if not reachable:
        return _joined(
            tr("This computer does not answer at its own address; its firewall may close it."),
            tr("Allow this program in the firewall’s settings, then let phones in again."),
        )
    if stats.refused.get("room full"):
        said = tr("The room is full: %n phone[ is|s are] in.", "", stats.phones)
        return _joined(said, tr("Who comes now can vote on paper."))
    if stats.phones:
        return _gone_silent(stats.last_contact)
    return "" if seconds < PATIENCE or stats.last_contact is not None else _nobody(stats)


def _no_network(*, only_itself: bool) -> str:
    said = (
        tr("This computer reaches only itself: no phone can come in.")
        if only_itself
        else tr("This computer is in no network: no phone can come in.")
    )
    return _joined(
        said, tr("Join a network or open a hotspot of your own, then let phones in again."), _others()
    )


def _gone_silent(ago: float | None) -> str:
    if ago is None or ago < SILENCE:
        return ""
    said = tr("No phone was heard for %n second[|s].", "", round(ago))
    return _joined(
        said, tr("Look whether this computer is still in the same network as the phones."), _others()
    )


def _nobody(stats: Stats) -> str:
    """Nobody who belongs here has come yet: what came instead, if anything did."""
    refused = stats.refused
    if not stats.requests:
        return _joined(
            tr("Nothing has come from any phone yet."),
            tr("Guest networks often keep devices apart, and a firewall on this computer may do the same."),
            tr("Try the next address, or open a hotspot of your own and let the phones join that."),
            _others(),
        )
    if refused.get("other code", 0) >= max(refused.values(), default=0):
        return tr("Phones get through, but with another code. The address ends with the code as it is shown.")
    if refused.get("other host", 0) >= max(refused.values(), default=0):
        return tr(
            "Phones get through, but by another address. Have it typed as it is shown, or scan the picture."
        )
    return _joined(
        tr("Something in this network sends so much, or so wrongly, that it is turned away."),
        tr("Open a hotspot of your own and let the phones join that."),
        _others(),
    )


def _others() -> str:
    return tr("Paper, the form and files need no network.")


def _joined(*sentences: str) -> str:
    return " ".join(sentences)
