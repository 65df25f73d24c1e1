"""By which addresses others reach this computer; asked of the system, and nothing is sent for it."""

from __future__ import annotations

import socket
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address

_FAR = ("192.0.2.1", "2001:db8::1")
"""Addresses for documentation: the way to them is the way out, by whatever network that is."""
_NEAR = ("10.42.0.2", "192.168.137.2", "192.168.2.2", "192.168.43.2", "192.168.49.2", "172.20.10.2",
         "10.255.255.254", "172.31.255.254", "192.168.255.254")  # fmt: skip
"""Neighbours in networks that have a way of their own: hotspots as systems open them, and large networks."""


def own_addresses() -> tuple[str, ...]:
    """This computer's addresses in its networks, the likeliest for phones first; none without a network.

    Private IPv4 before other IPv4 before IPv6; among equals, that of the way out comes first. The
    computer's own loop and addresses that hold on one cable only are left out.
    """
    found = dict.fromkeys([*_on_the_way_to(*_FAR), *_on_the_way_to(*_NEAR), *_by_name()])
    return tuple(sorted((address for address in found if _serves(address)), key=_rank))


def _on_the_way_to(*others: str) -> list[str]:
    """The own address that a packet to each of these would bear; connecting UDP sends none."""
    found = []
    for other in others:
        family = socket.AF_INET6 if ":" in other else socket.AF_INET
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((other, 9))
            found.append(str(probe.getsockname()[0]))
    return found


def _by_name() -> list[str]:
    """What the system lists for its own name: on Windows and macOS, all of its networks."""
    with suppress(OSError):
        listed = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
        return [str(entry[4][0]) for entry in listed]
    return []


def _serves(address: str) -> bool:
    given = ip_address(address.partition("%")[0])
    return not (given.is_loopback or given.is_link_local or given.is_unspecified or given.is_multicast)


def _rank(address: str) -> int:
    given: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    return 2 if given.version == 6 else 0 if given.is_private else 1
