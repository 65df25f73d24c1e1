"""The report's part on other instruments: ids and levels, sure ones apart from loose ones."""

from __future__ import annotations

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.blocks import Heading, Table
from dtadesign.report.content_case import Case
from dtadesign.report.content_crosswalk import other_instruments
from tests.builders import answered

CASE = Case(example_record(next(path for path in example_paths() if path.stem == "lanternway")))


def tables() -> dict[str, dict[str, list[str]]]:
    """The cells of each instrument's table, by its name and the section's id."""
    blocks = list(other_instruments(CASE))
    names = [block.text for block in blocks if isinstance(block, Heading) and block.level == 4]
    found = [block for block in blocks if isinstance(block, Table)]
    return {
        name: {row[0][0].text: ["".join(run.text for run in cell) for cell in row] for row in table.rows}
        for name, table in zip(names, found, strict=True)
    }


def test_each_section_tells_levels_apart_by_how_sure_they_are() -> None:
    row = tables()["App Evaluation Model (American Psychiatric Association)"]["3"]
    assert row[2:] == ["IMP-1: 2, IMP-4: not known", "–", "IMP-2: 1, LEX-1: 1"]


def test_what_does_not_apply_is_left_out_and_what_is_not_touched_stands_empty() -> None:
    dtac = next(rows for name, rows in tables().items() if "Digital Technology" in name)
    assert "GAI-1" not in dtac["C1"][4]
    assert dtac["A"][2:] == ["–", "–", "–"]


def test_only_what_the_report_tells_of_is_linked_to() -> None:
    runs = [run for block in other_instruments(CASE) if isinstance(block, Table) for row in block.rows
            for cell in row for run in cell]  # fmt: skip
    linked = {run.link.removeprefix("#") for run in runs if run.link}
    assert linked
    assert all(CASE.items[name].is_in_scope for name in linked)


def test_another_checklist_has_no_such_part() -> None:
    assert list(other_instruments(Case(answered({})))) == []
