"""The middle of the profile page: the facts, then the questions in their groups."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dtadesign.checklist.model import Checklist, Feature
from dtadesign.gui.profile_facts import Facts
from dtadesign.gui.profile_question import FeatureQuestion
from dtadesign.gui.profile_scope import implying, knows_facts, said_yes, was_asked
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.review.values import Profile, Review
from dtadesign.wording import mark, tr

FACTS = "the-intervention"
LEAD = mark("The profile decides which considerations apply. Nothing is left out without saying why.")


def groups_of(checklist: Checklist) -> list[tuple[str, str, list[Feature]]]:
    """The groups that ask something: id, heading, the features asked; derived ones never are."""
    asked = [feature for feature in checklist.features if not feature.derived]
    named = [(group.id, group.name) for group in checklist.feature_groups]
    found = [(id_, name, [f for f in asked if f.group == id_]) for id_, name in named]
    found.append(("other-features", tr("More about it"), [f for f in asked if f.group is None]))
    return [group for group in found if group[2]]


class Form(Pane):
    """All that the profile asks. ``answered`` carries a feature and ``yes`` or ``no``."""

    answered = Signal(str, str)

    def __init__(self, theme: Theme, checklist: Checklist, profile: Profile) -> None:
        super().__init__(theme, "surface", (40, 28, 40, 48), 0)
        self._checklist = checklist
        self.title = headline(theme, tr("What is being reviewed"))
        self.facts = Facts(theme, checklist, profile)
        self.questions: dict[str, FeatureQuestion] = {}
        self.sections: dict[str, QWidget] = {FACTS: self.title}
        self._groups = groups_of(checklist)
        self.column.addWidget(self.title)
        self.column.addWidget(Text(theme, tr(LEAD), "body", "ink2"))
        self.column.addSpacing(theme.px(22))
        self.column.addWidget(self.facts)
        for id_, name, features in self._groups:
            self._add_group(theme, id_, name, features)
        self.column.addStretch(1)

    def _add_group(self, theme: Theme, id_: str, name: str, features: list[Feature]) -> None:
        heading = Pane(theme, "surface", (0, 22, 0, 12))
        heading.column.addWidget(Text(theme, name, "section"))
        self.sections[id_] = heading
        self.column.addWidget(heading)
        for feature in features:
            question = FeatureQuestion(theme, feature)
            question.answered.connect(self.answered)
            self.questions[feature.id] = question
            self.column.addWidget(Rule())
            self.column.addWidget(question)

    @property
    def groups(self) -> list[tuple[str, str]]:
        """The parts of the page, for the list beside it."""
        return [(FACTS, tr("The intervention")), *((id_, name) for id_, name, _ in self._groups)]

    def group_of(self, feature: str) -> str:
        """The part in which a feature is asked."""
        return next((id_ for id_, _, fs in self._groups if any(f.id == feature for f in fs)), FACTS)

    def first_of(self, group: str) -> QWidget:
        """What takes the focus where a part begins."""
        for id_, _, features in self._groups:
            if id_ == group:
                return self.focus_target(features[0].id)
        return self.facts.name.control

    def focus_target(self, feature: str) -> QWidget:
        """The answer of a feature that takes the focus."""
        segments = self.questions[feature].answers.segments
        return next((s for s in segments if s.isChecked()), segments[0])

    def show_review(self, review: Review, touched: Collection[str], refused: str = "") -> None:
        """Show every answer; ``refused`` is a feature somebody just said no to in vain."""
        said = said_yes(self._checklist, review)
        for name, question in self.questions.items():
            held_by = implying(self._checklist, review.profile, name)
            if name in review.profile.features:
                question.set_answer("yes", held_by, said=name in said, refused=name == refused)
            else:
                question.set_answer("no" if was_asked(review, touched, name) else None)

    def unanswered(self) -> int:
        """How many questions show no answer."""
        return sum(question.answers.value() is None for question in self.questions.values())

    def done_groups(self, review: Review) -> list[str]:
        """The parts in which nothing is left to answer."""
        done = [FACTS] if knows_facts(review) else []
        for id_, _, features in self._groups:
            if all(self.questions[f.id].answers.value() is not None for f in features):
                done.append(id_)
        return done

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Whether anything can be changed; all of it can always be read."""
        self.facts.set_writable(writable)
        for question in self.questions.values():
            question.answers.set_read_only(read_only=not writable)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a setter of one value
        """One thing beneath another."""
        self.facts.set_narrow(narrow)
        for question in self.questions.values():
            question.set_narrow(narrow)

    def group_at(self, y: int) -> str:
        """The part that stands at a height of the form."""
        passed = [
            id_ for id_, mark in self.sections.items() if mark.mapTo(self, mark.rect().topLeft()).y() <= y
        ]
        return passed[-1] if passed else FACTS
