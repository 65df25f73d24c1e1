"""The codes of the library's data in words, each table in the order in which a reader is offered them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dtadesign.wording import mark, tr

DIAGNOSES: Mapping[str, str] = MappingProxyType(
    {
        "smi": mark("Any serious mental illness"),
        "ssd": mark("Schizophrenia spectrum"),
        "bd": mark("Bipolar disorder"),
        "dep": mark("Severe depression"),
        "bpd": mark("Borderline personality"),
        "depression": mark("Depression, other"),
        "anxiety": mark("Anxiety"),
        "trauma": mark("Traumatic stress"),
        "substance": mark("Substance use"),
        "other_mental_health": mark("Mental health, other or mixed"),
        "general": mark("General, or other health"),
        "staff_or_carers": mark("Staff or carers"),
    }
)
"""Who was studied; ``none`` and ``unknown`` are said elsewhere and cannot be asked for."""

DIAGNOSES_SAID: Mapping[str, str] = MappingProxyType(
    {
        "smi": mark("people with serious mental illness"),
        "ssd": mark("schizophrenia spectrum disorders"),
        "bd": mark("bipolar disorder"),
        "dep": mark("severe depression"),
        "bpd": mark("borderline personality disorder"),
        "depression": mark("depression that is not said to be severe"),
        "anxiety": mark("anxiety"),
        "trauma": mark("traumatic stress"),
        "substance": mark("substance use"),
        "other_mental_health": mark("other mental health problems"),
        "general": mark("the general population or other health problems"),
        "staff_or_carers": mark("staff or carers"),
    }
)
"""The same within a sentence, after "in"."""

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "self_guided": mark("Self-guided"),
        "guided": mark("Guided by a professional"),
        "peer": mark("Peers or a peer network"),
        "agent": mark("Avatar, agent or chatbot"),
        "blended": mark("With face-to-face care"),
        "face_to_face": mark("Face to face"),
        "unstated": mark("Digital, help not stated"),
    }
)
"""What kind of intervention."""

MEASURED: Mapping[str, str] = MappingProxyType(
    {
        "alliance": mark("Alliance"),
        "engagement": mark("Engagement"),
        "outcome": mark("Outcome"),
        "experience": mark("Views and usability"),
    }
)
"""What was measured or asked about."""

FINDINGS: Mapping[str, str] = MappingProxyType(
    {
        "yes": mark("goes with it"),
        "mixed": mark("in part, or unclear"),
        "no": mark("not found"),
        "not_reported": mark("not reported"),
        "not_seen": mark("not seen"),
    }
)
"""Whether the alliance goes with something."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "rct": mark("Randomised trial"),
        "experiment": mark("Experiment"),
        "observational": mark("Observational study"),
        "qualitative": mark("Interviews or other qualitative study"),
        "usability": mark("Design or usability study"),
        "case": mark("Cases"),
        "measure": mark("Development of a measure"),
        "meta_analysis": mark("Meta-analysis"),
        "systematic_review": mark("Systematic review"),
        "review": mark("Review"),
        "framework": mark("Theory or framework"),
        "viewpoint": mark("Viewpoint"),
        "guidance": mark("Guidance or standard"),
        "law": mark("Law"),
        "preprint_other": mark("Protocol, preprint, product page or news"),
        "unknown": mark("Kind of study not known"),
    }
)
"""How something was studied."""

CITED: Mapping[str, str] = MappingProxyType(
    {
        "confirmed": mark("The review by Tremain and colleagues cites it."),
        "inferred": mark("That the review cites it is inferred from the fragment."),
        "likely": mark("The review probably cites it; that was not seen."),
        "unknown": mark("Whether the review cites it is not known."),
        "unlikely": mark("The review hardly cites it: it appeared weeks before."),
        "impossible": mark("It is later than the review."),
    }
)
"""What is known of the review's own use of it."""

SEEN: Mapping[str, str] = MappingProxyType(
    {
        "P/S": mark(
            "Seen in a source of its own, nearly always its abstract. A fragment of the review's evidence "
            "table seems to be about it."
        ),
        "S": mark("Seen in a source of its own, nearly always its abstract, not as a full paper."),
    }
)
"""How far a study was seen."""

RECORD_SEEN = mark("Its record was seen: that it exists, not that the full paper was read.")
RECORD_NOT_SEEN = mark("Its record was not seen, or only through somebody else's account.")

SERIOUS = ("ssd", "bd", "dep", "bpd", "smi")
"""The populations that count as serious mental illness."""
OTHER = ("depression", "anxiety", "trauma", "substance", "other_mental_health")
"""Those with other mental health problems."""
SYNTHESES = ("meta_analysis", "systematic_review", "review")
"""Kinds that gather other studies and must not be counted beside them."""


def kind_word(kind: str) -> str:
    """How something was studied, in words; a kind that is none of ours stands for itself."""
    return tr(KINDS[kind]) if kind in KINDS else kind.replace("_", " ")
