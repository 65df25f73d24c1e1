"""The checklist as service users read it: question and levels in plain words, where it has them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.review.board import board_of

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.review.values import Review


def reads_plainly(review: Review) -> bool:
    """Whether it was made from a packet for people with lived experience."""
    packet = board_of(review).packet
    return packet is not None and packet.audience == "service_user"


def plainly(checklist: Checklist, original: Checklist) -> Checklist:
    """The checklist in plain words; each part that has none stays as it is.

    Where it is a translation of ``original`` that has no plain words of its own, the translated question
    stays: plain words in another language help nobody.
    """
    domains = tuple(
        replace(domain, considerations=tuple(_plain(item, original.by_id[item.id], checklist is not original)
                                             for item in domain.considerations))
        for domain in checklist.domains
    )  # fmt: skip
    return replace(checklist, domains=domains)


def _plain(item: Consideration, original: Consideration, is_translated: bool) -> Consideration:  # noqa: FBT001
    question, levels = item.plain_question, item.plain_levels
    if is_translated and question == original.plain_question:
        question = ""
    if is_translated and levels == original.plain_levels:
        levels = None
    return replace(item, question=question or item.question, levels=levels or item.levels)
