"""The scoring rule once more, written from the contract alone, and both held to the same figures.

Nothing of `dtadesign.scoring` is used in the second writing: plain dicts and fractions, conditions
read by Python's own parser. Checklists, profiles and answers are random.
"""

from __future__ import annotations

import ast
import hashlib
import json
import math
import random
import string
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.checklist.loader import checklist_in_header
from dtadesign.exchange.profile import closed
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Evidence, Profile
from dtadesign.scoring.priorities import gaps
from dtadesign.scoring.scorecard import score
from tests.builders import LEVELS, TIME, done, run_program

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist

Data = dict[str, Any]


# --- the rule, written from the contract


def holds(condition: str, true: set[str]) -> bool:
    """The ids become Python names, and Python knows how ``not``, ``and`` and ``or`` bind."""
    if condition == "always":
        return True
    words = condition.replace("(", " ( ").replace(")", " ) ").split()
    grammar = {"and", "or", "not", "(", ")"}
    names = {word: f"v{at}" for at, word in enumerate(sorted(set(words) - grammar))}
    tree = ast.parse(" ".join(names.get(word, word) for word in words), mode="eval")
    values = {variable: name in true for name, variable in names.items()}
    return bool(eval(compile(tree, "condition", "eval"), {"__builtins__": {}}, values))  # noqa: S307


def percent(value: Fraction | None) -> float | None:
    return None if value is None else float(100 * value)


def mean(values: list[Fraction]) -> Fraction | None:
    return sum(values, Fraction(0)) / len(values) if values else None


def rule_states(checklist: Data, profile: Data, answers: dict[str, Data]) -> dict[str, Data]:
    true = {*profile["features"], *profile["diagnoses"], profile["stage"]}
    found = {}
    for domain in checklist["domains"]:
        for asked in domain["considerations"]:
            answer = answers.get(asked["id"], {"answer": None, "entries": 0})
            given = answer["answer"]
            if not holds(asked["condition"], true):
                state = "hidden"
            elif profile["scope"] == "short" and not asked["core"] and not asked["gate"]:
                state = "out_of_scope"
            else:
                kinds = {None: "unanswered", "na": "not_applicable", "unknown": "unknown"}
                state = kinds.get(given, "answered")
            level = given if state == "answered" else None
            seen = level if level is None or level < 2 or answer["entries"] else 1
            found[asked["id"]] = {
                "state": state, "L": level, "S": seen, "entries": answer["entries"], "asked": asked,
                "domain": domain["id"],
            }  # fmt: skip
    return found


def in_scope(states: dict[str, Data], domain: str | None = None) -> list[Data]:
    counted = ("answered", "unknown", "unanswered")
    return [s for s in states.values() if s["state"] in counted and domain in (None, s["domain"])]


def answered_of(items: list[Data]) -> list[Data]:
    return [item for item in items if item["state"] != "unanswered"]


def rule_domains(checklist: Data, states: dict[str, Data]) -> list[Data]:
    found = []
    for domain in checklist["domains"]:
        items = in_scope(states, domain["id"])
        known = answered_of(items)
        low = [Fraction(item["S"] or 0, 3) for item in items]
        high = [Fraction(1) if item["state"] != "answered" else Fraction(item["S"], 3) for item in items]
        found.append({
            "id": domain["id"],
            "shown": mean([Fraction(item["S"] or 0, 3) for item in known]),
            "claimed": mean([Fraction(item["L"] or 0, 3) for item in known]),
            "low": mean(low), "high": mean(high),
            "in_scope": len(items), "answered": len(known), "thin": 0 < len(items) < 3,
        })  # fmt: skip
    return found


def rule_gates(states: dict[str, Data]) -> list[Data]:
    found = []
    for name, item in states.items():
        if item["asked"]["gate"] and item["state"] != "hidden":
            words = {"not_applicable": "set_aside", "unknown": "unknown", "unanswered": "open"}
            state = words.get(item["state"])
            if state is None:
                state = {0: "fail", 1: "partial"}.get(item["L"], "pass" if item["S"] >= 2 else "unshown")
            found.append({"id": name, "state": state})
    return found


def rule_verdict(gates: list[Data], items: list[Data]) -> str:
    if any(gate["state"] == "fail" for gate in gates):
        return "not_ready"
    if not items or any(item["state"] == "unanswered" for item in items):
        return "incomplete"
    if any(gate["state"] != "pass" for gate in gates):
        return "conditional"
    weak = any(item["state"] == "unknown" or item["L"] == 0 for item in items)
    return "conditional" if weak else "ready"


def rule_robustness(scores: list[float]) -> Data:
    names = ("weights_p05", "weights_p95", "leave_one_out_low", "leave_one_out_high")
    k = len(scores)
    if k < 2:
        return dict.fromkeys(names)
    draw, overalls = random.Random(20200807), []  # noqa: S311  the contract's own
    for _ in range(2000):
        values = [-math.log(1 - draw.random()) for _ in range(k)]
        total = math.fsum(values)
        overalls.append(math.fsum(v / total * s for v, s in zip(values, scores, strict=True)))
    overalls.sort()
    rest = [math.fsum(scores[:i] + scores[i + 1 :]) / (k - 1) for i in range(k)]
    return dict(zip(names, (overalls[99], overalls[1899], min(rest), max(rest)), strict=True))


def rule_withheld(profile: Data, domains: list[Data], gates: list[Data], low: Any, high: Any) -> list[str]:
    scope = sum(domain["in_scope"] for domain in domains)
    known = sum(domain["answered"] for domain in domains)
    states = {gate["state"] for gate in gates}
    reasons = {
        "gate_fail": "fail" in states,
        "gate_open": "open" in states,
        "coverage_low": scope > 0 and Fraction(known, scope) < Fraction(80, 100),
        "domain_unanswered": any(d["in_scope"] and not d["answered"] for d in domains),
        "range_wide": low is not None and high - low > Fraction(20, 100),
        "short_review": profile["scope"] == "short",
        "stage_concept": profile["stage"] == "concept",
        "scope_small": scope < 20,
    }
    return [name for name, is_so in reasons.items() if is_so]


def rule_overall(profile: Data, states: dict[str, Data], domains: list[Data], gates: list[Data]) -> Data:
    scored = [d for d in domains if d["shown"] is not None]
    low = mean([d["low"] for d in domains if d["low"] is not None])
    high = mean([d["high"] for d in domains if d["high"] is not None])
    weights = [min(Fraction(1), Fraction(d["in_scope"], 3)) for d in scored]
    thin = sum((w * d["shown"] for w, d in zip(weights, scored, strict=True)), Fraction(0))
    sums = dict.fromkeys(("tested", "observed", "views", "none"), 0)
    for item in in_scope(states):
        sums[item["asked"]["smi_evidence"]] += item["S"] or 0
    whole = sum(sums.values())
    return {
        "shown": percent(mean([d["shown"] for d in scored])),
        "claimed": percent(mean([d["claimed"] for d in scored])),
        "low": percent(low), "high": percent(high),
        "thin_weighted": percent(thin / sum(weights)) if scored else None,
        **rule_robustness([float(100 * d["shown"]) for d in scored]),
        "smi_evidence": {k: percent(Fraction(v, whole)) if whole else None for k, v in sums.items()},
        "withheld": rule_withheld(profile, domains, gates, low, high),
    }  # fmt: skip


def rule_dimensions(checklist: Data, states: dict[str, Data]) -> list[Data]:
    found = []
    for dimension in checklist["dimensions"]:
        known = [i for i in answered_of(in_scope(states)) if dimension["id"] in i["asked"]["dimensions"]]
        shown = percent(mean([Fraction(item["S"] or 0, 3) for item in known]))
        found.append({"id": dimension["id"], "shown": shown, "answered": len(known)})
    return found


def rule(checklist: Data, profile: Data, answers: dict[str, Data]) -> Data:
    """Everything that `score --json` says but for ids and digests."""
    states = rule_states(checklist, profile, answers)
    domains, gates = rule_domains(checklist, states), rule_gates(states)
    items = in_scope(states)
    kinds = [item["state"] for item in states.values()]
    return {
        "verdict": rule_verdict(gates, items),
        "overall": rule_overall(profile, states, domains, gates),
        "coverage": {
            "in_scope": len(items), "answered": len(answered_of(items)),
            "unknown": kinds.count("unknown"), "not_applicable": kinds.count("not_applicable"),
            "hidden": kinds.count("hidden"),
            "with_evidence": sum(item["entries"] > 0 for item in answered_of(items)),
        },
        "domains": [
            d | {key: percent(d[key]) for key in ("shown", "claimed", "low", "high")} for d in domains
        ],
        "dimensions": rule_dimensions(checklist, states),
        "gates": gates,
        "considerations": [
            {"id": name, "state": item["state"], "claimed": item["L"], "shown": item["S"]}
            for name, item in states.items()
        ],
    }  # fmt: skip


def rule_gaps(checklist: Data, profile: Data, answers: dict[str, Data]) -> list[str]:
    """§3.15: which gaps, in which order; the gain is the difference of two overalls."""
    states = rule_states(checklist, profile, answers)
    gates = {gate["id"]: gate["state"] for gate in rule_gates(states)}
    order = ["fail", "unknown", "partial", "unshown", "open", "set_aside"]
    first = [name for state in order for name, own in gates.items() if own == state]

    def overall(changed: str | None) -> Fraction:
        scored = []
        for domain in checklist["domains"]:
            known = answered_of(in_scope(states, domain["id"]))
            levels = [next_level(i) if i["asked"]["id"] == changed else i["S"] or 0 for i in known]
            scored += [mean([Fraction(level, 3) for level in levels])] if levels else []
        return mean([value for value in scored if value is not None]) or Fraction(0)

    rest = [
        name
        for name, item in states.items()
        if name not in gates and item["state"] in ("answered", "unknown") and (item["S"] or 0) < 2
    ]
    gain = {name: overall(name) - overall(None) for name in rest}
    return first + sorted(rest, key=lambda name: -gain[name])


def next_level(item: Data) -> int:
    if (item["L"] or 0) >= 2 > (item["S"] or 0):
        return int(item["L"])
    return int(item["S"] or 0) + 1


def rule_closure(checklist: Data, features: set[str], diagnoses: set[str]) -> set[str]:
    implied = {f["id"]: set(f["implies"]) for f in checklist["features"]}
    found = set(features)
    for diagnosis in checklist["diagnoses"]:
        if diagnosis["id"] in diagnoses:
            found |= set(diagnosis["implies"])
    while more := set().union(*(implied[name] for name in found)) - found if found else set():
        found |= more
    return found


# --- random checklists, profiles, answers

_FIRST = string.ascii_letters + string.digits
_GRAMMAR = {"and", "or", "not", "always"}
_PROFILE = ["ssd", "bd", "dep", "bpd", "concept", "prototype", "pilot", "live"]
Case = tuple[Data, Data, dict[str, Data]]


def some_ids(rng: random.Random, count: int) -> list[str]:
    """All shapes that ids may have, the shortest and the longest too."""
    found: dict[str, str] = {}
    while len(found) < count:
        length = rng.choice([0, 1, 3, 5, 63])
        name = rng.choice(_FIRST) + "".join(rng.choices(_FIRST + "._-", k=length))
        if name.lower() not in {*_GRAMMAR, *_PROFILE}:
            found[name.lower()] = name
    return list(found.values())


def condition(rng: random.Random, names: list[str], depth: int = 0) -> str:
    kind = rng.choice(["id", "id", "not", "brackets", "and", "or"]) if depth < 4 else "id"
    if kind == "id":
        return rng.choice(names)
    inner = condition(rng, names, depth + 1)
    if kind == "not":
        return f"not {inner}"
    if kind == "brackets":
        return f"({inner})"
    return f"{inner} {kind} {condition(rng, names, depth + 1)}"


def some_checklist(rng: random.Random) -> Data:
    names = some_ids(rng, rng.randint(2, 60))
    features, rest = names[: rng.randint(0, 6)], names[6:]
    known = [*features, *_PROFILE]
    dimensions = some_ids(rng, rng.randint(0, 3))
    domains: list[Data] = [{"id": f"D{at}", "considerations": []} for at in range(rng.randint(1, 8))]
    always = rng.choice([0.2, 0.9])
    for name in rest:
        rng.choice(domains)["considerations"].append({
            "id": name, "levels": LEVELS,
            "condition": "always" if rng.random() < always else condition(rng, known),
            "gate": rng.random() < 0.2,
            "core": rng.random() < 0.5,
            "dimensions": rng.sample(dimensions, rng.randint(0, len(dimensions))),
            "smi_evidence": rng.choice(["tested", "observed", "views", "none"]),
        })  # fmt: skip

    def implied() -> list[str]:
        return rng.sample(features, rng.randint(0, min(2, len(features))))

    return {
        "id": "random", "version": "1", "title": "Random",
        "features": [{"id": name, "implies": implied()} for name in features],
        "diagnoses": [{"id": d, "name": d, "implies": implied()} for d in ("ssd", "bd", "dep", "bpd")],
        "dimensions": [{"id": name, "name": name} for name in dimensions],
        "domains": domains,
    }  # fmt: skip


def some_case(seed: int) -> Case:
    rng = random.Random(seed)  # noqa: S311  to be repeatable
    checklist = some_checklist(rng)
    features = [feature["id"] for feature in checklist["features"]]
    profile = {
        "name": "X", "stage": rng.choice(["concept", "prototype", "pilot", "live"]),
        "diagnoses": rng.sample(["ssd", "bd", "dep", "bpd"], rng.randint(0, 4)),
        "features": rng.sample(features, rng.randint(0, len(features))),
        "scope": rng.choice(["full", "full", "short"]),
    }  # fmt: skip
    # some reviews are answered throughout and well, so that all verdicts come up
    mixed = [0, 1, 2, 3, 3, "unknown", "na", None]
    values: list[Any] = rng.choice([mixed, [1, 2, 3], [2, 3, "na"], [3, 3, 0]])
    entries: list[int] = rng.choice([[0, 1, 2], [1], [1]])
    answers = {
        item["id"]: {"answer": rng.choice(values), "entries": rng.choice(entries)}
        for domain in checklist["domains"]
        for item in domain["considerations"]
    }
    return checklist, profile, answers


cases = st.integers(0, 10**9).map(some_case)


def record_from(checklist: Checklist, profile: Data, answers: dict[str, Data]) -> Record:
    record = new_record("r", TIME, checklist)
    edits: list[ProfileEdit | AnswerEdit] = [ProfileEdit(profile=from_plain(Profile, profile))]
    for name, given_ in answers.items():
        entries = tuple(Evidence(description=f"shown {n}") for n in range(given_["entries"]))
        note = "a reason" if given_["answer"] == "na" else ""
        answer = Answer(value=given_["answer"], note=note, evidence=entries)
        edits += [] if answer.is_empty else [AnswerEdit(id=name, answer=answer)]
    for edit in edits:
        record = record.with_event(record.next_event(edit, "reviewer", TIME))
    return record


def assert_same(ours: Any, theirs: Any, place: str = "") -> None:
    """Equal, figures to 1e-9."""
    if isinstance(theirs, dict):
        assert set(ours) == set(theirs), place
        for key, value in theirs.items():
            assert_same(ours[key], value, f"{place}.{key}")
    elif isinstance(theirs, list):
        assert len(ours) == len(theirs), place
        for at, value in enumerate(theirs):
            assert_same(ours[at], value, f"{place}[{at}]")
    elif isinstance(theirs, float):
        assert ours is not None, place
        assert math.isclose(ours, theirs, rel_tol=0, abs_tol=1e-9), (place, ours, theirs)
    else:
        assert ours == theirs, (place, ours, theirs)


# --- both held to the same figures


@given(cases)
@settings(max_examples=150)
def test_every_figure_is_the_contracts(case: Case) -> None:
    data, profile, answers = case
    checklist = checklist_in_header(data, "random")
    record = record_from(checklist, profile, answers)
    ours = json.loads(json.dumps(scorecard_json(record)))
    theirs = rule(data, profile, answers)
    assert_same({key: ours[key] for key in theirs}, theirs)
    assert set(ours) - set(theirs) == {"format", "checklist", "review"}


@given(cases)
@settings(max_examples=100)
def test_gaps_stand_in_the_contracts_order(case: Case) -> None:
    data, profile, answers = case
    checklist = checklist_in_header(data, "random")
    card = score(checklist, record_from(checklist, profile, answers).review)
    assert [gap.id for gap in gaps(checklist, card)] == rule_gaps(data, profile, answers)


@given(cases)
@settings(max_examples=50)
def test_a_profile_is_closed_under_what_it_implies(case: Case) -> None:
    data, profile, _ = case
    own, added = closed(from_plain(Profile, profile), checklist_in_header(data, "random"))
    expected = rule_closure(data, set(profile["features"]), set(profile["diagnoses"]))
    assert set(own.features) == expected
    assert set(added) == expected - set(profile["features"])


@given(cases)
@settings(max_examples=50)
def test_the_checklist_in_the_header_is_a_checklist(case: Case) -> None:
    header = json.loads(new_record("r", TIME, checklist_in_header(case[0], "random")).header.line)
    again = checklist_in_header(header["checklist"], "again")
    assert json.loads(json.dumps(to_plain(again))) == header["checklist"]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_real_commands_agree_too(seed: int, tmp_path: Path) -> None:
    """Through `new` with files, on the shipped checklist, as a user's script would."""
    rng = random.Random(seed)  # noqa: S311  to be repeatable
    (tmp_path / "p.json").write_text(
        json.dumps({"name": "X", "stage": "pilot", "diagnoses": ["ssd"], "features": []}),
        encoding="utf-8",
        newline="\n",
    )
    review = tmp_path / "r.dtareview"
    assert run_program("new", review, "--profile", tmp_path / "p.json").status == 0
    checklist = json.loads(review.read_bytes().splitlines()[0])["checklist"]
    names = [item["id"] for domain in checklist["domains"] for item in domain["considerations"]]
    answers: dict[str, Data] = {
        name: {"answer": rng.choice([0, 1, 2, 3, "unknown", "na"]), "entries": rng.choice([0, 1])}
        for name in names
        if rng.random() < 0.9
    }
    rows = [f"{n},{a['answer']},{'shown' * a['entries']},reason\r\n" for n, a in answers.items()]
    ran = run_program("answer", review, "--csv", "-", given="".join(rows).encode())
    assert ran.out.split() == [str(n) for n in range(2, len(answers) + 2)]
    ours = json.loads(run_program("score", review, "--json").out)
    events = [json.loads(line) for line in review.read_bytes().splitlines()[1:]]
    profile = events[0]["payload"]["profile"]
    theirs = rule(checklist, profile, answers)
    assert_same({key: ours[key] for key in theirs}, theirs)
    assert ours["review"]["fingerprint"] == events[-1]["hash"]
    own = json.dumps(checklist, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert ours["checklist"]["digest"] == hashlib.sha256(own).hexdigest()


@pytest.mark.parametrize("seed", range(10))
def test_the_commands_agree_on_other_peoples_checklists(seed: int, tmp_path: Path) -> None:
    """Ids, domains and conditions that nobody here has seen, written as YAML, answered from CSV."""
    data, profile, answers = some_case(seed)
    files = {"c.yaml": data, "p.yaml": profile}
    for name, content in files.items():
        apart = json.loads(json.dumps(content))  # what is shared would become an anchor
        text = yaml.safe_dump(apart, sort_keys=False, allow_unicode=True)
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    rows = ["id,answer,evidence,note,evidence_2"]
    for name, given_ in answers.items():
        value = "" if given_["answer"] is None else given_["answer"]
        entries = [f"shown {n}" if n < given_["entries"] else "" for n in range(2)]
        rows.append(f"{name},{value},{entries[0]},reason,{entries[1]}")
    (tmp_path / "a.csv").write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
    review = tmp_path / "r.dtareview"
    options = ["--profile", "p.yaml", "--checklist", "c.yaml", "--answers", "a.csv"]
    done("new", review, *(word if word[0] == "-" else tmp_path / word for word in options))
    features = rule_closure(data, set(profile["features"]), set(profile["diagnoses"]))
    theirs = rule(data, profile | {"features": features}, answers)
    ours = json.loads(done("score", review, "--json"))
    assert_same({key: ours[key] for key in theirs}, theirs)
    assert done("check", tmp_path / "c.yaml", review)
    assert done("score", review)
