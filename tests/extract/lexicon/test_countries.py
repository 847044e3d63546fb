from __future__ import annotations

import re

import pytest

from briefing_tui.extract.lexicon.countries import (
    LANGUAGES,
    country_of,
    country_of_city,
    country_words,
)
from briefing_tui.extract.lexicon.country_table import CAPITALS, COUNTRIES


@pytest.mark.parametrize(
    ("word", "language", "country"),
    [
        ("British", "en", "GB"),
        ("Israeli", "en", "IL"),
        ("Israelis", "en", "IL"),
        ("Lebanese", "en-GB", "LB"),
        ("Qatari", "en", "QA"),
        ("US", "en", "US"),
        ("U.S.", "en", "US"),
        ("London-based", "en", "GB"),
        ("Syria’s", "en", "SY"),
        ("Moscow", "en", "RU"),
        ("South Korean", "en", "KR"),
        ("Emirati", "xx", "AE"),
        ("britanniques", "fr", "GB"),
        ("Britannique", "fr", "GB"),
        ("israélienne", "fr", "IL"),
        ("allemandes", "fr", "DE"),
        ("libanaise", "fr", "LB"),
        ("lettonne", "fr", "LV"),
        ("turque", "fr", "TR"),
        ("Etats-Unis", "fr", "US"),
        ("Côte d’Ivoire", "fr", "CI"),
        ("Moscou", "fr", "RU"),
        ("Pékin", "fr", "CN"),
        ("libanesischen", "de", "LB"),
        ("deutsche", "de", "DE"),
        ("Briten", "de", "GB"),
        ("Österreicherin", "de", "AT"),
        ("Frankreichs", "de", "FR"),
        ("Moskaus", "de", "RU"),
        ("libysche", "de", "LY"),
        ("US-amerikanische", "de", "US"),
        ("francesas", "es", "FR"),
        ("alemana", "es", "DE"),
        ("iraníes", "es", "IR"),
        ("españolas", "es", "ES"),
        ("tedeschi", "it", "DE"),
        ("francesi", "it", "FR"),
        ("belgi", "it", "BE"),
        ("Usa", "it", "US"),
        ("alemã", "pt", "DE"),
        ("franceses", "pt", "FR"),
        ("Britse", "nl", "GB"),
        ("Londen", "nl", "GB"),
    ],
)
def test_a_word_leads_to_its_country(word: str, language: str, country: str) -> None:
    assert country_of(word, language) == country


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("us", "en"),
        ("polish", "en"),
        ("turkey", "en"),
        ("usa", "it"),
        ("pan-Arab", "en"),
        ("daily", "en"),
        ("", "en"),
        ("s", "de"),
        ("british", "nl"),
    ],
)
def test_other_words_lead_nowhere(word: str, language: str) -> None:
    assert country_of(word, language) is None


def test_a_city_is_known_however_it_is_written() -> None:
    assert country_of_city("Straßburger") == "FR"
    assert country_of_city("madrilène") == "ES"
    assert country_of_city("Paris Berlin") is None


def test_each_row_has_a_valid_code_and_a_column_for_each_language() -> None:
    rows = [line.split("|") for line in COUNTRIES.splitlines()]
    codes = [row[0] for row in rows]
    assert len(codes) >= 120
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch("[A-Z]{2}", code) for code in codes)
    assert all(
        len(row) == len(LANGUAGES) + 1 and all(":" in cell for cell in row[1:]) for row in rows
    )
    capitals = [line.split("|")[0] for line in CAPITALS.splitlines()]
    assert set(capitals) <= set(codes)
    assert len(capitals) == len(set(capitals))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_means_two_countries(language: str) -> None:
    from briefing_tui.extract.lexicon.countries import _names

    seen: dict[str, str] = {}
    for code, words in _names(language):
        for word in words:
            assert seen.setdefault(word, code) == code, word
    assert seen == country_words(language)
    assert "" not in seen
