"""A round by packet: what is declared, what opens when, and who can be collected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import NotDone
from dtadesign.panel.claims import claims_on, why_closed
from dtadesign.panel.collecting import begun, begun_with
from dtadesign.panel.coming import said_of_members
from dtadesign.panel.declaring import declare_edit
from dtadesign.panel.packets import review_from
from dtadesign.review.board import Seat, board_of
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.packet_rules import why_no_rating
from dtadesign.review.values import Answer, Value
from tests.builders import TIME, small_checklist, with_edit
from tests.panels import came, levels, member
from tests.unit.test_packets import opened

if TYPE_CHECKING:
    from dtadesign.panel.packets import Opened
    from dtadesign.review.edits_packet import DeclareEdit
    from dtadesign.review.record import Record


def seated(name: str, *, of: Opened | None = None, declares: bool = True, **rated: Value) -> Record:
    record = review_from(of or opened(), name, name, TIME)
    if declares:
        record = with_edit(record, declaring(), name)
    for id_, value in rated.items():
        record = with_edit(record, AnswerEdit(id=id_.replace("_", "-"), answer=Answer(value=value)), name)
    return record


def declaring(*recuse: str, interest: str = "") -> DeclareEdit:
    return declare_edit(small_checklist(), role="nurse", interest=interest, recuse=recuse)


def panel(*records: Record) -> Record:
    found = begun_with(opened(), "the-panel", records[0], "A. Osei", TIME)
    for record in records:
        found = came(found, record).panel
    return found


def test_a_domain_stands_for_its_considerations() -> None:
    checklist = small_checklist()
    domain = checklist.domains[0]
    edit = declare_edit(checklist, role="", interest="my sister", recuse=[domain.id])
    assert edit.recused == tuple(item.id for item in domain.considerations)
    assert edit.interests


def test_all_is_recused_from_everything_and_nothing_is_no_interest() -> None:
    assert declare_edit(small_checklist(), role="", interest="", recuse=["all"]).recused_from_all
    assert not declare_edit(small_checklist(), role="nurse", interest="", recuse=[]).interests


def test_a_name_that_nothing_has_is_refused() -> None:
    with pytest.raises(NotDone, match='"P-11"; the nearest'):
        declare_edit(small_checklist(), role="", interest="", recuse=["P-11"])


def test_a_claim_opens_with_the_rating_and_closes_where_it_is_cleared() -> None:
    record = seated("Kim")
    assert claims_on(record.review, "P-1") is None
    assert "opens once you have rated it" in why_closed(record.review, "P-1")
    for value in (1, "unknown"):
        rated = with_edit(record, AnswerEdit(id="P-1", answer=Answer(value=value)), "Kim")
        claim = claims_on(rated.review, "P-1")
        assert claim is not None
        assert claim.value == 3
    noted = with_edit(record, AnswerEdit(id="P-1", answer=Answer(note="a thought")), "Kim")
    assert claims_on(noted.review, "P-1") is None


def test_nothing_opens_to_the_recused_and_all_in_a_panel() -> None:
    record = with_edit(seated("Kim", P_1=2), declaring("P-1"), "Kim")
    assert claims_on(record.review, "P-1") is None
    claim = claims_on(panel(record).review, "P-1")
    assert claim is not None
    assert claim.value == 3
    assert claims_on(panel(record).review, "A-2") == Answer()


def test_no_packet_no_claims() -> None:
    assert claims_on(member("kim", levels(1)).review, "P-1") is None


def test_what_is_recused_is_not_rated() -> None:
    record = with_edit(seated("Kim"), declaring("P-1"), "Kim")
    assert "declared not to rate P-1" in why_no_rating(record.review, "P-1")
    assert not why_no_rating(record.review, "P-2")


def test_the_panel_begins_with_the_packet_or_with_that_of_the_first() -> None:
    given = panel(seated("Kim", P_1=1))
    took = begun_with(None, "x", seated("Kim"), "A. Osei", TIME)
    assert board_of(given.review).packet == board_of(took.review).packet
    assert [event.kind for event in given.events] == ["profile", "packet", "collect"]
    assert begun_with(None, "x", member("kim", levels(1)), "c", TIME).review.board is None


_FOREIGN = (
    (lambda: member("kim", levels(1)), "was not made from the packet"),
    (lambda: seated("Kim", of=opened(id="round-2")), "was made from another packet"),
    (lambda: seated("Kim", of=opened(questions=("Other?",))), "changed after it was sent"),
    (lambda: seated("Kim", of=opened(audience="service_user")), "set beside each other, never averaged"),
)


@pytest.mark.parametrize(("make", "said"), _FOREIGN)
def test_what_belongs_to_another_round_is_refused_by_name(make: object, said: str) -> None:
    assert callable(make)
    with pytest.raises(NotDone, match=said) as error:
        came(panel(seated("Lo", P_1=1)), make())
    assert str(error.value).startswith("kim.dtareview: ")


def test_a_profile_other_than_the_packets_is_refused() -> None:
    other = replace(opened().packet.profile, name="Other")
    sent = opened()
    record = begun("Kim", member("kim", {}, of=other), "Kim", TIME)
    record = with_edit(record, sent.edit, "Kim")
    with pytest.raises(NotDone, match="describes the intervention otherwise"):
        came(panel(seated("Lo")), record)


def test_professionals_do_not_go_into_a_panel_of_service_users() -> None:
    theirs = opened(audience="service_user")
    found = begun_with(theirs, "p", seated("Kim", of=theirs), "c", TIME)
    with pytest.raises(NotDone, match="packet for professionals"):
        came(found, seated("Lo"))


def test_service_users_do_not_join_members_without_a_packet() -> None:
    found = came(begun("p", member("kim", levels(1)), "c", TIME), member("kim", levels(1))).panel
    with pytest.raises(NotDone, match="packet for service users"):
        came(found, seated("Lo", of=opened(audience="service_user")))


def test_who_is_unseated_undeclared_recused_or_missing_is_said() -> None:
    sent = opened(seats=(Seat(name="Kim"), Seat(name="Ng")))
    kim = seated("Kim", of=sent, declares=False)
    lo = with_edit(seated("Lo", of=sent), declaring("all"), "Lo")
    found = begun_with(sent, "p", kim, "c", TIME)
    for record in (kim, lo):
        found = came(found, record).panel
    said = "\n".join(said_of_members(found.review))
    assert "Kim has declared nothing." in said
    assert "Lo is on no seat" in said
    assert "Lo is recused from everything" in said
    assert "Nothing came yet from Ng." in said
    assert "Kim has not rated anything yet." in said
    assert "Lo has not rated" not in said
