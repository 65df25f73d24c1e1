"""The tally grid: where a key goes, what it writes, and what it passes over."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.workshop.edits import EndEdit
from dtadesign.workshop.record import WorkshopRecord
from dtadesign.workshop.tallying import Along, Grid
from tests.workshops import after, joined, person, place, plan_of, revealed, sitting, workshop_of

WIDE = plan_of(sitting("P-1", "P-2", "A-2"))


def grid_of(people: int = 2, along: Along = "row") -> tuple[WorkshopRecord, Grid]:
    papers = [person(number, "paper") for number in range(1, people + 1)]
    record = workshop_of(*joined(person(1), *papers), plan=WIDE)
    return record, Grid(record.workshop, 0, 1, along=along)


def typing(record: WorkshopRecord, grid: Grid, *keys: str) -> tuple[WorkshopRecord, Grid]:
    for key in keys:
        grid, edits = grid.typed(key)
        record = after(record, *edits)
        grid = grid.now(record.workshop)
    return record, grid


def marks(grid: Grid) -> list[list[str]]:
    return [[grid.mark(row, at) for at in range(len(grid.columns))] for row in range(len(grid.rows))]


def test_a_sheet_is_typed_by_its_row_and_goes_on_to_the_next() -> None:
    _, grid = typing(*grid_of(), *"1u30n")
    assert marks(grid) == [["1", "unknown", "3"], ["0", "na", ""]]
    assert (grid.row, grid.column, grid.missing) == (1, 2, 1)


def test_a_question_is_typed_by_its_column() -> None:
    _, grid = typing(*grid_of(along="column"), *"120")
    assert marks(grid) == [["1", "0", ""], ["2", "", ""]]
    assert (grid.row, grid.column) == (1, 1)


def test_backspace_goes_back_and_empties_and_delete_stays() -> None:
    _, grid = typing(*grid_of(), *"12", "backspace")
    assert marks(grid)[0] == ["1", "", ""]
    assert (grid.row, grid.column) == (0, 1)
    _, grid = typing(*grid_of(), "1", "left", "delete")
    assert marks(grid)[0] == ["", "", ""]
    assert (grid.row, grid.column) == (0, 0)


def test_arrows_stop_at_the_edges_and_space_leaves_a_cell_empty() -> None:
    _, grid = typing(*grid_of(), "up", "left", "down", "down", "right", "space", "2", "2")
    assert marks(grid) == [["", "", ""], ["", "", "2"]]


def test_a_revealed_column_is_passed_over_and_never_written() -> None:
    record, grid = grid_of()
    record = after(record, *revealed(place("P-2"), "2"))
    record, grid = typing(record, grid.now(record.workshop), *"13")
    assert marks(grid)[0] == ["1", "", "3"]
    assert "has been revealed" in grid.why_closed(1)
    _, grid = typing(record, replace(grid, row=0, column=1), "3")
    assert marks(grid)[0] == ["1", "", "3"]


def test_the_second_vote_takes_only_what_was_revealed() -> None:
    record, grid = grid_of()
    record = after(record, *revealed(place("P-2"), "2"))
    second = replace(grid, round=2, column=1).now(record.workshop)
    assert [bool(second.why_closed(at)) for at in range(3)] == [True, False, True]
    _, second = typing(record, second, *"01")
    assert marks(second) == [["", "0", ""], ["", "1", ""]]


def test_without_paper_or_after_the_end_nothing_is_written() -> None:
    record, grid = grid_of(0)
    assert grid.typed("1") == (grid, ())
    record, grid = grid_of()
    record = after(record, EndEdit())
    assert grid.now(record.workshop).typed("1")[1] == ()


@settings(max_examples=60, deadline=None)
@given(
    keys=st.lists(
        st.sampled_from("0 1 3 u n x space delete backspace left right up down".split()), max_size=30
    ),
    along=st.sampled_from(["row", "column"]),
)
def test_any_keys_leave_the_cursor_within_and_say_what_the_record_says(keys: list[str], along: Along) -> None:
    record, grid = typing(*grid_of(2, along), *keys)
    assert (grid.row in range(2), grid.column in range(3)) == (True, True)
    assert grid.missing == sum(not mark for row in marks(grid) for mark in row)
    assert grid.workshop == record.workshop
