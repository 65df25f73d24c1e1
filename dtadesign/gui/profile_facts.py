"""The first part of the profile: name, version, whose it is, stage, diagnoses, full or short."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from dtadesign.checklist.model import Checklist, Stage
from dtadesign.gui.forms import Field, LineEdit, checks_field, line_field, segmented_field, text_field
from dtadesign.gui.summary_lines import Line, Unfold
from dtadesign.gui.text_block import Span, Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.growing_text import GrowingText
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Steady, Text
from dtadesign.review.values import Profile, Scope
from dtadesign.wording import mark, tr

NAME_NEEDED = mark(
    "A name is needed: it stands on every page of the report. Until then the last one is kept."
)
TEXTS = ("name", "version", "organisation", "summary")


class Facts(Pane):
    """The fields of a profile that are no features.

    ``typed`` carries a field's name and text at each key, ``left`` comes when a text field is
    left, ``chosen`` carries a field's name and value: ``stage``, ``diagnoses`` or ``scope``.
    Fields are made with their text: Orca takes news of a cursor for that of the focus, and would not
    read the name of one that has the focus soon after.
    """

    typed = Signal(str, str)
    left = Signal()
    chosen = Signal(str, object)

    def __init__(self, theme: Theme, checklist: Checklist, profile: Profile) -> None:
        super().__init__(theme, "surface", (0, 0, 0, 10), 20)
        self._checklist = checklist
        self._build_texts(theme, profile)
        self._build_choices(theme)
        for part in (self.names, self.summary, self.stage, self.diagnoses, self.scope):
            self.column.addWidget(part)
        self._connect()

    def _build_texts(self, theme: Theme, profile: Profile) -> None:
        self.name = line_field(theme, tr("Name"), text=profile.name)
        self.version = line_field(theme, tr("Version"), text=profile.version)
        self.organisation = line_field(theme, tr("Organisation"), text=profile.organisation)
        self.names = Line(theme, self.name, self.version, self.organisation, spacing=20)
        for at, share in enumerate((16, 7, 16)):
            self.names.row.setStretch(at, share)
        self.summary = text_field(
            theme,
            tr("In a sentence or two"),
            tr("What it is and whom it is for, as the report will say it."),
            least_lines=2,
        )

    def _build_choices(self, theme: Theme) -> None:
        checklist = self._checklist
        self.stage = segmented_field(theme, tr("Stage"), [(s.id, s.name) for s in checklist.stages])
        self.stage_words = Steady(theme, [_stage_words(stage) for stage in checklist.stages], "small", "ink2")
        diagnoses = [(d.id, d.short_name or d.name) for d in checklist.diagnoses]
        self.diagnoses = checks_field(theme, tr("Diagnoses in scope"), diagnoses)
        if not diagnoses:
            self.diagnoses.hide()
        meanings: list[Span] = []
        for diagnosis in checklist.diagnoses:
            if diagnosis.explanation:
                meanings += [Span(f"{diagnosis.name}: ", 600), Span(f"{diagnosis.explanation.strip()}\n")]
        if meanings:
            meanings[-1] = Span(meanings[-1].text.rstrip("\n"))
        self.meanings = Unfold(theme, tr("What they cover"), meanings, tr("diagnoses"))
        self.scope = segmented_field(
            theme, tr("How much is asked"), [("full", tr("Full review")), ("short", tr("Short review"))]
        )
        self._scope_words = Text(theme, "", "small", "ink2")
        for field, words in (
            (self.stage, self.stage_words),
            (self.diagnoses, self.meanings),
            (self.scope, self._scope_words),
        ):
            column = field.layout()
            if column is not None:
                column.addWidget(words)

    def _connect(self) -> None:
        for name in TEXTS:
            control = self._control(name)
            control.edited.connect(lambda text, field=name: self._tell_typed(field, text))
            control.left.connect(self.left)
        self.stage.control.chosen.connect(lambda value: self.chosen.emit("stage", value))
        self.diagnoses.control.changed.connect(lambda ids: self.chosen.emit("diagnoses", tuple(ids)))
        self.scope.control.chosen.connect(lambda value: self.chosen.emit("scope", value))

    def _control(self, name: str) -> LineEdit | GrowingText:
        field: Field[LineEdit] | Field[GrowingText] = getattr(self, name)
        return field.control

    def _tell_typed(self, name: str, text: str) -> None:
        nameless = name == "name" and not text.strip()
        if name == "name":
            self.name.set_error(tr(NAME_NEEDED) if nameless else "")
        if not nameless:
            self.typed.emit(name, text)

    def show_profile(self, profile: Profile, asked: Callable[[Scope], int]) -> None:
        """Put a profile in; ``asked`` says how many considerations a full or short review asks.

        A text that is being typed in is the truth while it has the focus.
        """
        for name in TEXTS:
            control = self._control(name)
            if not (control.hasFocus() and control.isVisible()):
                control.set_text(getattr(profile, name))
        if self.name.control.text().strip():
            self.name.set_error("")
        self.stage.control.set_value(profile.stage)
        stage = next((s for s in self._checklist.stages if s.id == profile.stage), None)
        self.stage_words.set_words(_stage_words(stage) if stage is not None else "")
        self.stage_words.setVisible(self.stage_words.has_any)
        self.diagnoses.control.set_values(profile.diagnoses)
        self.scope.control.set_value(profile.scope)
        self._scope_words.set_words(
            tr(
                "The full review asks all {all} that apply. The short one asks {short}: the core and every "
                "gate. It shows no overall number."
            ).format(all=asked("full"), short=asked("short"))
        )

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Whether the texts take any typing; they can always be read and copied."""
        for name in TEXTS:
            self._control(name).setReadOnly(not writable)
        for choice in (self.stage.control, self.scope.control):
            choice.set_read_only(read_only=not writable)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Names beneath one another, and choices no wider than they must be."""
        for choice in (self.stage.control, self.scope.control):
            choice.set_steady(steady=not narrow)
        self.names.set_stacked(narrow)


def _stage_words(stage: Stage) -> Words:
    spans = [Span(stage.explanation.strip())]
    if stage.shown:
        lead = "\n" if stage.explanation else ""
        spans += [Span(lead + tr("What counts as shown here:") + " ", 600), Span(stage.shown.strip())]
    return spans if plain(spans) else ""
