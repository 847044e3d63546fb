"""What a reader may rely on: the same text, broken, moved or read on, is found the same way."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing_tui.errors import BadContent
from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse
from tests.extract.sound import PIECES, check, findings

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing
    from tests.extract.conftest import Case

_ROOT: Final = Path(__file__).parents[2]
_TODAY: Final = date(2024, 12, 9)
_NUMBERS: Final = st.integers(0, 40_000)
_OWN: Final = tuple(path.read_text("utf-8") for path in sorted((_ROOT / "content").glob("*.md")))
_PARAGRAPHS: Final = st.lists(
    st.lists(PIECES.filter(lambda piece: "\n" not in piece), min_size=8, max_size=40).map("".join),
    min_size=1,
    max_size=4,
)
_AT_EASE: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
_QUIET: Final = (
    "The farmers moved their cattle before the night and did not come back to the valley.",
    "🙂 𝔘𝔫𝔡 e\u0301\u00ad: the cattle were gone, and the farmers with them, before the night.",
)
_ADDED: Final = (_QUIET[0], pytest.param(_QUIET[1], marks=pytest.mark.slow))
"""Each of them is added to every case, which takes ten seconds and more."""
_PARTS: Final = 9
"""Tests among which what takes minutes is shared out, each well within the time that one has."""
_STRAY: Final = (*",:;.()“”„«»'\"–", "\n\n", "the", "der", "qui", "selon", "die", "que")
"""What may stand in a text where it should not."""
_TELLING: Final = (
    "“Nobody had told us,” said Zelda Quarrington, 44, who lost 12 cows in March 2019."
)


_FOUND: Final[dict[tuple[str, str], Briefing]] = {}


def _as_it_stands(case: Case) -> Briefing:
    """Return the briefing of a case itself, which is built once for all that is added to it."""
    key = case.name, case.text
    if key not in _FOUND:
        _FOUND[key] = case.build()
    return _FOUND[key]


def _brief(text: str, language: str | None = "en", form: Form = Form.PLAIN) -> Briefing:
    document = replace(parse(text, form=form), language=language)
    return build_briefing(document, today=_TODAY)


# -- articles, broken


@given(number=_NUMBERS, start=_NUMBERS, length=_NUMBERS)
@_AT_EASE
def test_a_truncated_case_gives_a_sound_briefing(
    number: int, start: int, length: int, pick: Callable[[int], Case]
) -> None:
    case = pick(number)
    begin = start % len(case.text)
    check(case.build(case.text[begin : begin + 1 + length % len(case.text)]))


@given(number=_NUMBERS, seed=_NUMBERS)
@_AT_EASE
def test_a_shuffled_case_gives_a_sound_briefing(
    number: int, seed: int, pick: Callable[[int], Case]
) -> None:
    case = pick(number)
    words = case.text.split(" ")
    Random(seed).shuffle(words)
    check(case.build(" ".join(words)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "hält traf sie. er. Brücke Die Ingenieur hält“, Karin sagte Paul „Die Vollmer nicht“, "
            "„Sie",
        ),
        ("de", "„Es reicht“, sagte in"),
        ("de", "Ähnlich argumentiert in"),
        ("de", "Die Presse stieg. „Ich gezählt“, besucht,"),
        ("de", '„Die " hält“, geprüft.“'),
        ("en", "There are, as the daily remarks, still twenty days\n\nThe “end”"),
        ("en", 'as daily remarks, days\n\nThe "It'),
        ("en", '"With mocking "binding,'),
        ("en", "“No”, said the committee and"),
        ("fr", "« Non », dit le comité social et"),
        ("en", "It cites for this the keeper, Qiu Ming: “Dust.” Caixin cites as a witness"),
        ("en", "“A house without doors”: the image comes from the"),
        ("en", "The Post spoke to two people. The other,"),
        ("en", "“Calm” is a story about the mayor saying"),
        ("de", "Einer von ihnen,"),
        ("fr", "« La ville-fleuve. » C'est la manchette ce matin"),
        ("fr", "« Le feu sous la cendre » : joli titre ce matin"),
    ],
)
def test_a_sentence_that_breaks_off_is_read(language: str, text: str) -> None:
    check(_brief(text, language))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(_PARTS))
def test_a_case_is_read_wherever_it_breaks_off(first: int, cases: tuple[Case, ...]) -> None:
    """Each case is cut off behind every third word, in steps that differ from case to case."""
    for number, case in enumerate(cases[first::_PARTS]):
        for end in [match.end() for match in re.finditer(r"\S+", case.text)][number % 3 :: 3]:
            case.build(case.text[:end])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_cases_torn_apart_and_put_together_give_sound_briefings(
    seed: int, cases: tuple[Case, ...]
) -> None:
    """Words out of place, marks lost and added, sentences cut off: in every language."""
    random = Random(seed)
    for _ in range(400):
        case = random.choice(cases)
        words = case.text.split(" ")
        if random.random() < 0.5:
            random.shuffle(words)
        for _ in range(random.randrange(8)):
            at = random.randrange(len(words))
            words[at : at + random.randrange(2)] = [random.choice(_STRAY)]
        check(case.build(" ".join(words[: random.randrange(1, 90)])))


def test_a_question_word_in_the_place_of_a_pronoun_is_read() -> None:
    text = "wer sagt er die Zeitung „Das ist gut“ wer sagte sie"
    check(build_briefing(replace(parse(text, form=Form.PLAIN), language="de"), today=_TODAY))


@given(number=_NUMBERS, start=_NUMBERS, length=_NUMBERS)
@settings(_AT_EASE, max_examples=30)
def test_a_truncated_article_gives_a_sound_briefing(number: int, start: int, length: int) -> None:
    head, body = _own(number)
    begin = start % len(body)
    _check_unless_marked_badly(f"{head}{body[begin : begin + length]}")


@given(number=_NUMBERS, seed=_NUMBERS, by=st.sampled_from(["\n\n", "\n", " ", ""]))
@example(number=1, seed=139, by=" ")
@example(number=1, seed=24543, by="\n")
@settings(_AT_EASE, max_examples=30)
def test_a_shuffled_article_gives_a_sound_briefing(number: int, seed: int, by: str) -> None:
    head, body = _own(number)
    pieces = body.split(by) if by else list(body)
    Random(seed).shuffle(pieces)
    _check_unless_marked_badly(f"{head}{by.join(pieces)}")


def _own(number: int) -> tuple[str, str]:
    """Return the front matter of one of the bundled articles, and the rest."""
    text = _OWN[number % len(_OWN)]
    end = text.index("\n---\n", 4) + len("\n---\n")
    return text[:end], text[end:]


def _check_unless_marked_badly(text: str) -> None:
    """Check what is found; a mark of the author's that makes no sense any more may be refused."""
    try:
        briefing = _brief(text, None, Form.MARKDOWN)
    except BadContent:
        assert "]{" in text
    else:
        check(briefing)


# -- the same again


def test_another_process_finds_the_same_in_the_same_order() -> None:
    """Strings are hashed anew in each process, and with them sets are in another order."""
    exports = {_export_in_another_process(seed) for seed in ("1", "2", "3")}
    assert len(exports) == 1


def _export_in_another_process(seed: str) -> bytes:
    ended = subprocess.run(
        [sys.executable, "-m", "briefing_tui", "export", "--form", "json", "--why",
         *sorted(map(str, (_ROOT / "content").glob("*.md")))],
        env=os.environ | {"PYTHONPATH": str(_ROOT), "PYTHONHASHSEED": seed},
        capture_output=True,
        timeout=60,
        check=True,
    )  # fmt: skip
    return ended.stdout


# -- what is added behind


@given(paragraphs=_PARAGRAPHS, added=st.sampled_from((*_QUIET, _TELLING[1:])))
@example(paragraphs=["““““““„ nobody"], added=_TELLING[1:])  # a full stop ends it, no mark does
@_AT_EASE
def test_a_paragraph_at_the_end_changes_no_earlier_finding(
    paragraphs: list[str], added: str
) -> None:
    """Adding a paragraph leaves everything as it was found before it.

    The exceptions are documented rules, of which there is none here. A quotation that is still open
    at the end of a paragraph goes on where the next one opens with a mark (`quotes`). A short line
    without a full stop becomes a heading once something follows it (`text.headings`). A full date
    dates the others where no earlier one does (`dates`). A source has the fullest of its names
    (`roster`). A name on a line of its own signs the words above it (`labels`, `person_lines`).
    """
    text = ".\n\n".join([*paragraphs, ""]).rstrip()
    before = findings(_brief(text))
    behind = set(findings(_brief(f"{text}\n\n{added}")))
    assert [finding for finding in before if finding not in behind] == []


@pytest.mark.slow
@pytest.mark.parametrize("added", [*_ADDED, _TELLING])
def test_a_paragraph_behind_a_case_changes_no_earlier_finding(
    added: str, cases: tuple[Case, ...]
) -> None:
    for case in cases:
        behind = set(findings(case.build(f"{case.text}\n\n{added}")))
        lost = [finding for finding in findings(_as_it_stands(case)) if finding not in behind]
        assert lost == [], case.name


def test_a_cut_crosses_no_quotation_inside() -> None:
    check(_brief('“a "playing \'\'Ten moves" strike. ran millions".\n'))


def test_a_fuller_name_behind_changes_the_name_and_nothing_else() -> None:
    text = "“It is so,” said Okafor of the dam."
    [before] = _brief(text).quotes
    longer = _brief(f"{text}\n\nRuth Okafor came late.")
    [after] = longer.quotes
    assert longer.source(after.speaker or "").name == "Ruth Okafor"
    assert replace(after, speaker=before.speaker) == before


# -- what is added in front


@pytest.mark.parametrize("added", _ADDED)
def test_a_paragraph_in_front_moves_every_finding_by_its_length(
    added: str, cases: tuple[Case, ...]
) -> None:
    for case in cases:
        briefing = case.build(f"{added}\n\n{case.text}")
        expected = _as_it_stands(case)
        moved = len(briefing.document.text) - len(expected.document.text)
        behind = set(findings(briefing, moved=moved))
        lost = [finding for finding in findings(expected) if finding not in behind]
        assert lost == [], case.name
