"""What holds for every text, also for those that nobody would print."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.extract.lexicon import LANGUAGES
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse
from tests.extract.sound import PIECES, check
from tests.growth import least_seconds

if TYPE_CHECKING:
    from briefing_tui.model import Briefing

_TODAY: Final = date(2024, 12, 9)
_ARTICLES: Final = st.lists(PIECES, max_size=120).map("".join)
_AT_EASE: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
_THOROUGH: Final = settings(_AT_EASE, max_examples=200)


def _brief(text: str, language: str | None = "en", form: Form = Form.PLAIN) -> Briefing:
    document = replace(parse(text, form=form), language=language)
    return build_briefing(document, today=_TODAY)


# -- any text


@given(text=_ARTICLES, language=st.sampled_from((*LANGUAGES, None)), form=st.sampled_from([*Form]))
@_THOROUGH
def test_any_article_gives_a_sound_briefing(text: str, language: str | None, form: Form) -> None:
    check(_brief(text, language, form))


@given(text=st.text(max_size=300), language=st.sampled_from((*LANGUAGES, None)))
@_AT_EASE
def test_any_unicode_gives_a_sound_briefing(text: str, language: str | None) -> None:
    check(_brief(text, language))


@given(text=_ARTICLES, language=st.sampled_from((*LANGUAGES, None)))
@_AT_EASE
def test_the_same_text_gives_the_same_briefing(text: str, language: str | None) -> None:
    assert _brief(text, language) == _brief(text, language)


# -- time

_HARD: Final = {
    "opening marks": "“",
    "opening marks and words": "“dam ",
    "straight marks that only open": '"dam ',
    "single marks that only open": "‘dam ",
    "single marks behind an s": "‘dams’ ",
    "closing marks": "dam” ",
    "closing guillemets": "a» ",
    "apostrophes": "'",
    "letters": "a ",
    "commas": ", ",
    "brackets": "(",
    "cues": "said said said ",
    "capitalised words": "Okafor ",
    "quotations in a paragraph": "“It is so and it was so,” said Ruth Okafor. ",
    "quotations without a cue": "“It is so and it was so.” ",
    "fragments without a full stop": "the “dam” and ",
    "quotations in paragraphs": "“It is so,” said Ruth Okafor.\n\n",
    "pronouns in paragraphs": "Ruth Okafor came. “It is so,” she said.\n\n",
    "outlets in paragraphs": "“It is so,” The Guardian said. “It is,” writes Le Monde.\n\n",
    "quotations inside quotations": "“Ruth said ‘no’ and went,” said Brandt. ",
    "figures in a paragraph": "At least 12 people died. ",
    "figures without a full stop": "and 12 people died ",
    "numbers with full stops": "1.",
    "days to come": "will meet on Monday ",
    "seasons and quarters": "last spring third quarter next day later ",
}


@pytest.mark.slow
@pytest.mark.parametrize("piece", _HARD.values(), ids=_HARD.keys())
def test_time_grows_with_length(piece: str) -> None:
    _grows_with_length(piece * (12_000 // len(piece)), piece * (48_000 // len(piece)))


@pytest.mark.slow
def test_time_grows_with_the_depth_of_quotations() -> None:
    _grows_with_length("“a " * 1_000 + "”" * 1_000, "“a " * 4_000 + "”" * 4_000)


@pytest.mark.slow
def test_time_grows_with_the_number_of_speakers() -> None:
    said = [f"“It is so,” said Anna {_surname(i)}.\n\n" for i in range(1_600)]
    _grows_with_length("".join(said[:400]), "".join(said))


def _surname(number: int) -> str:
    return "Po" + "".join(chr(97 + number // 26**place % 26) for place in range(3)) + "le"


def _grows_with_length(short: str, four_times: str) -> None:
    """Assert that four times the text takes less than eight times as long."""
    small = max(0.05, least_seconds(lambda: _brief(short)))
    assert least_seconds(lambda: _brief(four_times)) < 8 * small
