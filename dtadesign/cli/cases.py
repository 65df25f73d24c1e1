"""Workshop cases: list those that ship, begin one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def cases(given: Namespace) -> int:
    """Prints a line for each case that ships; or writes a template."""
    if given.profile and not given.template:
        raise NotDone("--profile is for a template: give --template OUT.yaml with it.")
    if given.template:
        return _template(given.template, given.profile)
    return _list()


def _list() -> int:
    from dtadesign.workshop.cases import read_case, shipped_cases

    for path in shipped_cases():
        case = read_case(path)
        counts = (
            f"{len(case.key)} considerations, {sum(bool(each.reasonable) for each in case.key)} where people "
            f"differ, {len(case.screens)} screens, {len(case.documents)} documents"
        )
        about = f"{case.title}, {case.tagline}"
        print(f"{case.id}  {case.version}  {case.language}  {case.status}  {counts}  {about}")
    return 0


def _template(out: Path, profile: Path | None) -> int:
    from dtadesign.checklist.loader import DEFAULT, find_checklist
    from dtadesign.exchange.profile import load_profile
    from dtadesign.review.disk import not_written, place_new_file
    from dtadesign.workshop.case_template import template_text

    checklist = find_checklist(DEFAULT)
    text = template_text(checklist, load_profile(profile, checklist) if profile else None)
    try:
        place_new_file(out, text.encode("utf-8"))
    except FileExistsError:
        raise NotDone(f"{out}: exists already and is left as it is; choose another name.") from None
    except OSError as error:
        raise NotDone(f"{out}: {not_written(error)}") from None
    print(out)
    return 0
