"""A member's declaration of interests: asked before rating, and declared anew whenever it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dtadesign.gui.forms import Checks, checks_field, line_field, segmented_field, text_field
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.declaring import ALL, declare_edit
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.checklist.model import Checklist, Domain
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Declaration
    from dtadesign.review.edits_packet import DeclareEdit


class DeclaringDialog(Dialog):
    """Asks as what they review, whether they have interests and which, and what they do not rate then."""

    def __init__(
        self,
        theme: Theme,
        checklist: Checklist,
        parent: QWidget,
        *,
        role: str = "",
        before: Declaration | None = None,
    ) -> None:
        super().__init__(
            theme,
            tr("Do you have interests in this proposal?"),
            tr(
                "Work for the applicants or for a rival, money, friendship, a study of your own. Whoever has "
                "an interest can rate nothing that it touches; that is recorded and no reproach."
            ),
            act=tr("Declare it so"),
            keep=tr("Leave it as it is") if before else tr("Not now"),
            parent=parent,
        )
        self.setMinimumWidth(min(theme.px(600), self.room.width()))
        self._checklist = checklist
        self.role = line_field(
            theme, tr("As what you review"), tr("For instance: nursing, statistics, lived experience."), role
        )
        self.interests = segmented_field(
            theme, tr("Interests"), [("no", tr("I have none")), ("yes", tr("I have some"))]
        )
        self.text = text_field(
            theme, tr("Which"), tr("The chair reads this with your review."), least_lines=2
        )
        self.scope = segmented_field(
            theme,
            tr("What you do not rate because of them"),
            [("none", tr("Nothing: I rate all")), ("some", tr("Some of it")), ("all", tr("All of it"))],
        )
        self.domains = checks_field(theme, tr("Whole domains"), [(d.id, d.label) for d in checklist.domains])
        self._single = _Considerations(theme, checklist)
        self.considerations = self._single.boxes
        self._apart: list[QWidget] = [self.text, self.scope]
        self._named: list[QWidget] = [self.domains, self._single]
        for part in (self.role, self.interests, self.text, self.scope, self.domains, self._single):
            self.body.addWidget(part)
        self.interests.control.chosen.connect(lambda _: self._settle())
        self.scope.control.chosen.connect(lambda _: self._settle())
        self._show(before)
        self.focus_first(self.role.control if not role else self.interests.control.segments[0])

    def _show(self, before: Declaration | None) -> None:
        self.scope.control.set_value("none")
        if before is not None:
            self.role.control.set_text(before.role)
            self.interests.control.set_value("yes" if before.interests else "no")
            self.text.control.set_text(before.text)
            self.scope.control.set_value(
                "all" if before.recused_from_all else "some" if before.recused else "none"
            )
            self._single.set_values(before.recused)
        self._settle()

    def _settle(self) -> None:
        has = self.interests.control.value() == "yes"
        some = has and self.scope.control.value() == "some"
        for part in self._apart:
            part.setVisible(has)
        for part in self._named:
            part.setVisible(some)
        self.interests.set_error("")
        self.scope.set_error("")

    @property
    def _recused(self) -> list[str]:
        if self.interests.control.value() != "yes" or self.scope.control.value() == "none":
            return []
        if self.scope.control.value() == "all":
            return [ALL]
        return [*self.domains.control.values(), *self._single.values()]

    def edit(self) -> DeclareEdit:
        """What was declared."""
        has = self.interests.control.value() == "yes"
        return declare_edit(
            self._checklist,
            role=clean_text(self.role.control.text()),
            interest=self.text.control.text() if has else "",
            recuse=self._recused,
        )

    def accept(self) -> None:
        """Only with an answer; and who has interests says which, or what they do not rate."""
        if self.interests.control.value() is None:
            self.interests.set_error(tr("Say whether you have any. Most have none."))
            self.interests.control.take_focus()
        elif self.interests.control.value() == "yes" and not self.text.control.text().strip():
            self.text.set_error(tr("Say in a few words which interests you have."))
            self.text.control.setFocus()
        elif self.scope.control.value() == "some" and self.scope.isVisible() and not self._recused:
            self.scope.set_error(
                tr("Name at least one domain or consideration, or choose that you rate all.")
            )
            self.scope.control.take_focus()
        else:
            super().accept()


class _Considerations(Pane):
    """Every consideration to tick, folded by domain."""

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        super().__init__(theme, "page", (0, 0, 0, 0), 6)
        self._groups: list[Checks] = []
        self.folds: dict[str, LinkButton] = {}
        self.column.addWidget(Text(theme, tr("Single considerations"), "label"))
        for at, domain in enumerate(checklist.domains):
            checks = Checks(theme, _choices(domain))
            checks.setAccessibleName(domain.label)
            self._groups.append(checks)
            link = LinkButton(theme, domain.label, "reading")
            link.clicked.connect(lambda _=False, at=at: self._turn(at))
            self.folds[domain.id] = link
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(checks)
            self._open(checks, link, opened=False)

    def _turn(self, at: int) -> None:
        checks, link = self._groups[at], [*self.folds.values()][at]
        self._open(checks, link, opened=checks.isHidden())

    def _open(self, checks: Checks, link: LinkButton, *, opened: bool) -> None:
        checks.setVisible(opened)
        link.setAccessibleDescription(tr("open") if opened else tr("closed"))

    @property
    def boxes(self) -> dict[str, QWidget]:
        """The box of each consideration."""
        return {id_: box for group in self._groups for id_, box in group.boxes.items()}

    def values(self) -> list[str]:
        """The ticked ones."""
        return [id_ for group in self._groups for id_ in group.values()]

    def set_values(self, ids: tuple[str, ...]) -> None:
        """Tick these, and unfold where there are any."""
        for group, fold in zip(self._groups, self.folds.values(), strict=True):
            group.set_values(ids)
            self._open(group, fold, opened=bool(group.values()))


def _choices(domain: Domain) -> list[tuple[str, str]]:
    return [(item.id, f"{item.id}  {item.name}") for item in domain.considerations]


def declared_words(declared: Declaration | None) -> str:
    """What stands in the record of it, as sentences."""
    if declared is None:
        return tr("You have declared nothing yet.")
    said = [tr("As {role}.").format(role=declared.role)] if declared.role else []
    if not declared.interests:
        said.append(tr("No interests."))
    elif declared.text:
        said.append(tr("Interests: {text}").format(text=declared.text))
    else:
        said.append(tr("There are interests."))
    if declared.recused_from_all:
        said.append(tr("You rate none of it."))
    elif declared.recused:
        said.append(tr("You do not rate {ids}.").format(ids=", ".join(declared.recused)))
    elif declared.interests:
        said.append(tr("You rate all of it."))
    return "\n".join(said)
