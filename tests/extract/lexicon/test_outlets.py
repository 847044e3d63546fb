from __future__ import annotations

import re
import subprocess
import sys
from unicodedata import combining, normalize

import pytest

from briefing_tui.extract.lexicon import outlet_build
from briefing_tui.extract.lexicon.country_table import COUNTRIES
from briefing_tui.extract.lexicon.outlet_table import TABLE
from briefing_tui.extract.lexicon.outlets import (
    Kind,
    Outlet,
    by_first_word,
    find_outlet,
    is_ambiguous,
    longest_name,
    outlets,
    to_key,
    to_unaccented,
)

# Countries of the table without a row of their own among the countries.
SMALL = {"AD", "SM", "BB", "TT", "WS", "NC", "PF"}
SMALL |= {"BS", "BZ", "CK", "GU", "LS", "SB", "SC", "SZ", "TO", "VU"}
SMALL |= {"ST", "GQ", "MC", "FO", "AS", "KM"}


def every_outlet() -> set[Outlet]:
    return set(outlets().values())


@pytest.mark.parametrize(
    ("name", "country", "domain"),
    [
        ("The Guardian", "GB", "theguardian.com"),
        ("the Washington Post", "US", "washingtonpost.com"),
        ("New York Times", "US", "nytimes.com"),
        ("L.A. Times", "US", "latimes.com"),
        ("CNN", "US", "cnn.com"),
        ("BBC", "GB", "bbc.com"),
        ("Middle East Eye", "GB", "middleeasteye.net"),
        ("Al Jazeera", "QA", "aljazeera.com"),
        ("al-Jazeera", "QA", "aljazeera.com"),
        ("Haaretz", "IL", "haaretz.com"),
        ("Ha’aretz", "IL", "haaretz.com"),
        ("L'Orient-Le Jour", "LB", "lorientlejour.com"),
        ("L’Orient–Le Jour", "LB", "lorientlejour.com"),
        ("Agence France-Presse", "FR", "afp.com"),
        ("l'AFP", "FR", "afp.com"),
        ("du Monde", "FR", "lemonde.fr"),
        ("Libération", "FR", "liberation.fr"),
        ("Liberation", "FR", "liberation.fr"),
        ("La Presse", "CA", "lapresse.ca"),
        ("FAZ", "DE", "faz.net"),
        ("der Frankfurter Allgemeinen Zeitung", "DE", "faz.net"),
        ("Süddeutsche", "DE", "sueddeutsche.de"),
        ("Die Presse", "AT", "diepresse.com"),
        ("Der Standard", "AT", "derstandard.at"),
        ("Tages-Anzeiger", "CH", "tagesanzeiger.ch"),
        ("NZZ", "CH", "nzz.ch"),
        ("El País", "ES", "elpais.com"),
        ("Corriere della Sera", "IT", "corriere.it"),
        ("Folha de S.Paulo", "BR", "folha.uol.com.br"),
        ("Asharq al-Awsat", "GB", "aawsat.com"),
        ("Asahi Shimbun", "JP", "asahi.com"),
        ("Meduza", "LV", "meduza.io"),
        ("TASS", "RU", "tass.ru"),
        ("Gazeta Wyborcza", "PL", "wyborcza.pl"),
    ],
)
def test_well_known_names_are_found(name: str, country: str, domain: str) -> None:
    outlet = find_outlet(name)
    assert outlet is not None
    assert (outlet.country, outlet.domain) == (country, domain)


@pytest.mark.parametrize("name", ["", "The", "Guardian Council", "Presse", "des Bund", "Republik"])
def test_other_words_are_no_outlet(name: str) -> None:
    assert find_outlet(name) is None


def test_the_country_tells_namesakes_apart() -> None:
    kenyan = find_outlet("The Star", "KE")
    malaysian = find_outlet("the Star", "MY")
    assert kenyan is not None
    assert malaysian is not None
    assert (kenyan.domain, malaysian.domain) == ("the-star.co.ke", "thestar.com.my")
    assert kenyan.name == malaysian.name == "The Star"
    tunisian = find_outlet("La Presse", "TN")
    assert tunisian is not None
    assert tunisian.country == "TN"
    assert find_outlet("The Star") is None
    assert find_outlet("Le Monde", "KE") == find_outlet("Le Monde")


@pytest.mark.parametrize(
    ("name", "ambiguous"),
    [
        ("CNN", False),
        ("the CNN", False),
        ("The New York Times", False),
        ("Times", True),
        ("the Times", False),
        ("Monde", True),
        ("du Monde", False),
        ("Time", True),
        ("Die Zeit", True),
        ("der Spiegel", True),
        ("Presse", True),
        ("The Hill", True),
        ("nobody's paper", False),
    ],
)
def test_a_name_that_needs_more_than_itself_is_ambiguous(name: str, ambiguous: bool) -> None:
    assert is_ambiguous(name) is ambiguous


def test_a_key_is_the_same_however_the_name_is_typed() -> None:
    assert to_key("L’Orient-Le Jour") == to_key("l'orient le jour") == "l orient le jour"
    assert to_key("Süddeutsche") == to_key("Su\u0308ddeutsche") == "suddeutsche"
    assert to_key("Børsen") == "borsen"
    assert to_key("U.S. News") == "us news"


def test_an_outlet_knows_its_other_names() -> None:
    outlet = find_outlet("FAZ")
    assert outlet is not None
    assert outlet.name == "Frankfurter Allgemeine Zeitung"
    assert "FAZ" in outlet.aliases
    assert outlet.name not in outlet.aliases
    assert (outlet.kind, outlet.language) == ("daily", "de")


def test_the_table_is_sound() -> None:
    every = every_outlet()
    codes = {line[:2] for line in COUNTRIES.splitlines()} | SMALL
    assert len(every) >= 600
    assert {outlet.country for outlet in every} <= codes
    assert {outlet.kind for outlet in every} <= set(re.findall(r"'(\w+)'", str(Kind)))
    assert all(re.fullmatch("[a-z]{2}", outlet.language) for outlet in every)
    assert all(outlet.name == outlet.name.strip() for outlet in every)


def test_domains_are_well_formed_and_unique() -> None:
    rows = [line for line in TABLE.decode().splitlines() if "|" in line]
    sites = [site for row in rows for site in row.split("|")[2].split()]
    assert len(sites) == len(set(sites))
    assert all(re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", site) for site in sites)
    assert not [site for site in sites if site.startswith("www.")]


def test_the_index_is_that_of_the_table_and_no_key_has_two_outlets() -> None:
    assert outlet_build.INDEX.read_text(encoding="utf-8") == outlet_build.to_index()


def test_names_are_found_by_their_first_word_longest_first() -> None:
    words = by_first_word()
    assert "Middle East Eye" in words["Middle"]
    assert {"Al-Jazeera", "Al Jazeera"} <= set(words["Al"])
    assert "al-Jazeera" in words["al"]
    assert {"Orient-Le Jour", "Orient Le Jour"} <= set(words["Orient"])
    assert {"Ha'aretz", "Ha’aretz"} <= set(words["Ha"])
    assert {"LA Times"} <= set(words["LA"])
    assert words["New"].index("New York Times Magazine") < words["New"].index("New York Times")
    for names in words.values():
        assert list(names) == sorted(names, key=len, reverse=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("said The New York Times on Friday", ["New York Times"]),
        ("CNN's report, Al-Jazeera’s and al-Akhbar's", ["CNN", "Al-Jazeera", "al-Akhbar"]),
        ("titre L’Orient-Le Jour, citant Ha’aretz", ["Orient-Le Jour", "Ha’aretz"]),
        ("selon la Croix-Rouge et Le Monde", ["Monde"]),
        ("the Guardian Council and the Guardian", ["Guardian"]),
        ("ein AFP-Korrespondent der Süddeutschen Zeitung", ["AFP", "Süddeutschen Zeitung"]),
        ("CNNs and Reutersville", []),
        ("an interview given to BBCthe night before", ["BBC"]),
        ("the ANTeater and TIMEless", []),
    ],
)
def test_a_scanner_finds_names_in_running_text(text: str, found: list[str]) -> None:
    names = []
    past = 0
    for word in re.finditer(r"[^\W_]+", text):
        name = longest_name(text, word.start(), word[0]) if word.start() >= past else None
        if name:
            names.append(name)
            past = word.start() + len(name)
    assert names == found


def test_importing_it_loads_nothing_heavy() -> None:
    code = (
        "import sys, briefing_tui.extract.lexicon.outlets, briefing_tui.extract.lexicon.countries;"
        "print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    modules = {module.partition(".")[0] for module in loaded.stdout.split()}
    assert not modules & {"json", "yaml", "markdown_it", "textual", "rich", "click", "asyncio"}
    assert "briefing_tui.extract.lexicon.outlet_build" not in loaded.stdout


def test_letters_lose_their_accents_as_in_the_character_database() -> None:
    letters = "".join(map(chr, range(0x20, 0x250))).casefold()
    plain = "".join(char for char in normalize("NFD", letters) if not combining(char))
    assert to_unaccented(letters) == plain
    assert "".join(map(to_unaccented, letters)) == plain
    assert to_unaccented("tuổi trẻ") == "tuoi tre"
