"""Know a medium that no lexicon knows by how its name ends: "the Hereford Bugle", "Delfi.lt".

Or by how it goes on behind another one's: "El Correo | de Antofagasta".
"""

from __future__ import annotations

from array import array
from functools import cache, lru_cache

from briefing_tui.extract.lexicon.countries import country_of_city, home_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet, first_words, homes_of, longest_name
from briefing_tui.extract.lexicon.shape import words
from briefing_tui.extract.lexicon.titles_abroad import (
    ARTICLES,
    ARTICLES_OF_PAPERS,
    FIRST_WORDS,
    LAST_WORDS,
)
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.strange_names import may_be_full_name
from briefing_tui.extract.tokens import TITLE_WORD
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Match

    from briefing_tui.extract.lexicon.shape import Language, Speech

_MOST_WORDS: Final = 3
"""Words before the last one of such a name, at most."""
_LONGEST_WORD: Final = 20
_FULL_NAME: Final = 2
_OFTEN: Final = 1024
"""Words with capitals that come again and again in a text, at most."""
_SMALL_HEAD: Final = 2
"""Code points of "i "."""
_SHORTEST_HEAD: Final = 3
"""Letters before "bote" in a paper's name, at least."""
_COUNTRIES: Final = words(
    """ad ae al ao ar at az ba bd be bf bg bh bi bj bo br bt bw by cd cf cg ch ci cl cm cn cr
    cu cv cy cz de dj dk dz ec ee eg es eu fi fj fr gd ge gf gh gl gm gn gp gq gr gt gy hk hn
    hr ht hu id ie il info iq ir jp ke kg kh km kr kw kz lb lc li lk lr ls lt lu lv ly mc md
    me media mg mk ml mm mn mq mt mu mv mw mx mz nc ng nl no np pa pe pf pg ph pk pl ps pt py
    qa ro rs ru rw se sg si sk sl sn sv sy td tg th tj tl tm tn tr tt tw tz ua ug uy uz vc ve
    vn vu ws xk ye za zm zw"""
)
"""Ends of sites' names, but for those that a word might be."""
_WORDY: Final = words("at au be ca in is it my nz to uk us za")
"""Those others, which behind a capital are a site's: "CBC.ca"."""
_SECOND: Final = words("co com net org")
"""What may stand before them: "Stuff.co.nz"."""
_SITES: Final = _COUNTRIES | words("com net news org press tv")
"""With those under which companies are found as well."""
_DOMAIN: Final = compiled(r"\.(?<=\w.)([a-z]{2,5}|[A-Z]{2,5}|Net|Com|Org)(?![\w@]|\.\w)")
"""It begins with the full stop, so that the search runs over all else at once."""
_SITE_NAME: Final = late(r"(?<![\w@/.])[\w\-]{2,30}(?:\.(?:com?|net|org))?\Z")
_LONGEST_SITE: Final = 40
_LONGEST_ARTICLE: Final = 5
"""Code points of " dell'", and of those before it."""
_ELIDED_NAME: Final = late(r"[^\W\d_]['’][^\W\d_a-zß-öø-ÿ]")
_CALL_SIGN: Final = ("-TV", "-FM", "-AM")
"""How stations' names end that have no other: "WKYT-TV"."""
_ARABIC: Final = late(r"(?: (?:a[dlnrstz]|ash|el)-[^\W\d_a-zß-öø-ÿ][\w\-]+)+")
_PERSIAN: Final = late(r"-y?e [^\W\d_a-zß-öø-ÿ][\w\-]+")
_ROMANCE: Final = late(
    r" ((?:de |d)(?:l[ao]s? |l['’])|(?:d[eiou]s?|d[ao]s?|dell[aeo]|de[il]) |(?:dell|d)['’])"
    r"([^\W\d_a-zß-öø-ÿ][\w\-]+)"
)
_ARABIC_HEADS: Final = ("al-", "al ", "an-", "ar-", "as-", "ash-", "at-", "az-", "el-")
_ROMANCE_HEADS: Final = ("el ", "il ", "l'", "l’", "la ", "le ", "lo ", "los ", "o ")
_ROMANCE_LANGUAGES: Final = words("es fr it pt")
_LED: Final = ("the ", "der ", "die ", "das ", "dem ", "des ")
_JOINTS: Final = (" & ", " and ")


@cache
def mastheads_as_written(speech: Speech) -> Mapping[str, str]:
    """Return the last words of newspapers' names with their capital, and what each asks for."""
    return {word.capitalize(): sort for word, sort in speech.mastheads.items()}


def masthead_sort(word: str, speech: Speech) -> str | None:
    """Return what a last word of newspapers' names asks for, or None where it is none.

    Where nouns are compounded it may end with one: "Lechauer | Flussbote".
    """
    sort = mastheads_as_written(speech).get(word)
    if sort is not None or not word.endswith(speech.masthead_endings):
        return sort
    low = word.lower()
    end = next(each for each in speech.masthead_endings if low.endswith(each))
    head = low[: -len(end)]
    known = len(head) < _SHORTEST_HEAD or head in speech.press_kinds
    return None if known or is_kind_of(low, speech.people, speech) else "sure"


def plain_masthead(name: str, speech: Speech) -> str:
    """Return a paper's name as a subject has it: "Lechauer Flussbote|n|"."""
    head, gap, last = name.rpartition(" ")
    endings = speech.case_endings if speech.nouns_capitalised else ()
    bare = (last[: -len(ending)] for ending in endings if last.endswith(ending))
    plain = next((word for word in bare if masthead_sort(word, speech) is not None), last)
    return f"{head}{gap}{plain}"


def newcomer_at(text: str, at: int, end: int, last: int, language: Language) -> Span | None:
    """Return the name that ends with a word such as "Bugle", or that word, without its article.

    Args:
        text: The article.
        at: Where the word begins.
        end: Where it ends.
        last: Where the name found before it ends.
        language: The text's.
    """
    speech = language.speech
    known = mastheads_as_written(speech)
    sort, end = masthead_sort(text[at:end], speech), _joined_end(text, end, known)
    if _goes_on(text, end) and not _leads_to_person(text, end, speech):
        return None
    start = _run_start(text, at, last, speech)
    small = text[max(0, start - _LONGEST_WORD) : start].rpartition("\n")[2].split(" ")[-2:-1]
    if small and small[0].islower() and find_outlet(f"{small[0]} {text[start:end]}") is not None:
        start -= len(small[0]) + 1  # "the | new York Times"
    words = text[start:at].split()
    while len(words) > 1 and speech.nouns_capitalised and words[0].lower() in speech.media:
        start += len(words.pop(0)) + 1  # "die Zeitung | Lechauer Bote"
    led = text[max(0, start - 4) : start].lower() in _LED
    if (not words or sort == "led") and not led:
        return None
    if len(words) < _FULL_NAME and not led and is_first_name(words[0].lower()):
        return None  # "Emily Post"
    if sort == "town" and not _is_of_town(words, language):
        return None  # "die Deutsche | Post"
    alone = len(words) == 1 and text[at:end].lower() in speech.media
    if alone and country_of_city(words[0]) is not None:
        return None  # "die Madrider Zeitung"
    lows = [word.lower() for word in words]
    titled = any(low in speech.honorifics or low in speech.people for low in lows)
    return None if titled else Span(start, end)


def _is_of_town(words: list[str], language: Language) -> bool:
    """Return whether but a town that no list has stands before a noun: "die | Lechauer | Post"."""
    speech, town = language.speech, words[0].lower() if len(words) == 1 else ""
    known = country_of_city(town) is not None or home_of(town, language.code) is not None
    known = known or town in speech.people or town in speech.press_kinds
    return not known and town.endswith(speech.native_endings[:1])


def _leads_to_person(text: str, end: int, speech: Speech) -> bool:
    """Return whether a full name stands right behind: "In the Tarrow Post | Ann Roe argues"."""
    name = text[end + 1 : end + _LONGEST_WORD].split(" ") if speech.order_tells else []
    full = text[end] == " " and len(name) > 1 and name[1][:1].isupper()
    return full and is_first_name(name[0].lower())


def _goes_on(text: str, end: int) -> bool:
    """Return whether another word with a capital follows, so that the name is a longer one."""
    return text[end : end + 1] in ("-", " ") and text[end + 1 : end + 2].isupper()


def onward_end(text: str, at: int, end: int, own: str, language: Language) -> int:
    """Return where a name ends that goes on behind an outlet's: "Al-Khaleej | al-Yawm".

    Args:
        text: The article.
        at: Where the outlet's name begins, with its article.
        end: Where it ends.
        own: The language in which the outlet publishes, or "".
        language: The text's.
    """
    sign = text[end : end + 1]
    if sign == "-":
        more = _PERSIAN.match(text, end) if text[end + 1 : end + 2] in ("e", "y") else None
        return more.end() if more is not None else end
    if sign != " " or text[end + 1 : end + 2] not in ("a", "d", "e"):
        return end
    low = text[at:end].lower()
    if low.startswith(_ARABIC_HEADS) or own == "ar":
        more = _ARABIC.match(text, end)
        return more.end() if more is not None else end
    romance = own in _ROMANCE_LANGUAGES or low.startswith(_ROMANCE_HEADS)
    more = _ROMANCE.match(text, end) if romance else None
    return more.end() if more is not None and _names_more(more, text[at:end], language) else end


def _names_more(more: Match[str], name: str, language: Language) -> bool:
    """Return whether what a Romance preposition leads to is part of a name before it.

    In such a language it may be anything else, but for a name that many papers have, and no place
    or person: "Le Monde de Poutine", "El Universo de Guayaquil", "L'Express de Jean-Jacques".
    """
    link, low = more[1].split()[0].lower().rstrip("'’"), more[2].lower()
    linking = language.speech.linking
    if link not in linking and f"{link}'" not in linking:
        return link not in language.speech.definite and not name.isupper()  # "AFP das Ende"
    head = name.lower().rpartition(" ")[2].replace("’", "'").rpartition("'")[2]
    common = head in language.speech.press_names or bool(homes_of(name))
    placed = home_of(low, language.code) is not None
    return common and not placed and not is_first_name(low.partition("-")[0])


def headed_end(text: str, at: int, end: int, speech: Speech) -> int:
    """Return where a name ends that a noun heads behind its article: "La Voix | de Vézanne".

    Args:
        text: The article.
        at: Where the noun begins, with its capital.
        end: Where it ends.
        speech: The words of its language.
    """
    if not (speech.adjectives_behind and text.startswith((" d", " D"), end)):
        return end  # most words
    if text[at:end].lower() not in speech.press_names:
        return end
    before = text[max(0, at - _LONGEST_ARTICLE) : at].lower().replace("’", "'").split()[-1:]
    led = any(each in speech.definite or each.endswith("l'") for each in before)
    more = _ROMANCE.match(text, end) if led else None
    named = more is not None and not is_first_name(more[2].lower().partition("-")[0])
    return more.end() if more is not None and named else end


def is_headed(phrase: str, speech: Speech) -> bool:
    """Return whether a phrase is an article and a name that a noun heads: "L'Écho du Brévent"."""
    at = 2 if phrase[1:2] in ("'", "’") else phrase.find(" ") + 1
    end = phrase.find(" ", at)
    return end > 0 and end < headed_end(phrase, at, end, speech) == len(phrase)


def _joined_end(text: str, end: int, known: Mapping[str, str]) -> int:
    """Return where a name ends that was made of two: "Telegraph | & Argus"."""
    joint = next((joint for joint in _JOINTS if text.startswith(joint, end)), "")
    beyond = first = end + len(joint)
    while joint and text[beyond : beyond + 1].isalpha():
        beyond += 1
    return beyond if text[first:beyond] in known else end


def _run_start(text: str, at: int, last: int, speech: Speech) -> int:
    """Return where the words with capitals begin that lead up to an offset."""
    start, count = at, 0
    while count < _MOST_WORDS and start > last and text[start - 1] == " ":
        before = text.rfind(" ", max(last, start - _LONGEST_WORD), start - 1) + 1
        word = text[max(before, text.rfind("\n", before, start) + 1, last) : start - 1]
        word = word.lstrip("(“‘\"'")
        low = word.lower()
        joins = word == "&" and speech.nouns_capitalised and start < at
        named = word[:1].isupper() and word[-1].isalnum() and low not in speech.definite
        if (
            speech.order_tells
            and "-" in word[1:-_SHORTEST_HEAD]
            and word.rpartition("-")[2].islower()
        ):
            break  # "the Leeds-based | Tarrow Tribune"
        if not (named or joins):
            break
        opens = low in speech.prepositions or low in speech.linking or low in speech.conjunctions
        dated = low in speech.times and text[before - 4 : before].lower() not in _LED
        if opens or low in speech.adverbs or (low in speech.also and not joins) or dated:
            break  # but "the | Sunday Mirror"
        start, count = start - 1 - len(word), count + 1
    return start


def find_sites(text: str) -> array[int]:
    """Return where names such as "Delfi.lt" begin and end: no sentence ends inside them."""
    found = array("I")
    for match in _DOMAIN.finditer(text):
        wordy = match[1] in _WORDY
        if not wordy and match[1].lower() not in _SITES:
            continue
        first = max(0, match.start() - _LONGEST_SITE)
        name = _SITE_NAME.search(text[first : match.start()])
        if name is None or (wordy and not name.group()[0].isupper()):
            continue
        if not match[1].isupper() or name.group().isupper():
            found.extend((first + name.start(), match.end()))
    return found


def find_small(text: str, speech: Speech) -> list[tuple[int, int]]:
    """Return where outlets are named whose names have no capital: "the i", "il manifesto"."""
    found: list[tuple[int, int]] = []
    for name in speech.lowercase_names:
        at = text.find(name[1:]) if " " in name else -1
        while at >= 0:
            end = at + len(name) - 1
            apart = text[at - 1].lower() == name[0] and not text[at - 2 : at - 1].isalnum()
            behind = text[end : end + 2].lstrip("-.")  # not "the i-word", "the i.e."
            if apart and not behind[:1].isalnum():
                found.append((at - 1, end))
            at = text.find(name[1:], end)
    return found


def is_site(phrase: str) -> bool:
    """Return whether a phrase is the name of a site that ends with its country: "Delfi.lt"."""
    name, dot, country = phrase.rpartition(".")
    if not dot:
        return False
    country = country.lower() if name.isupper() else country
    head, _, second = name.rpartition(".")
    named = head if second in _SECOND else name  # "Hurriyet | .com.tr"
    known = country in _COUNTRIES or (country in _WORDY and name[:1].isupper())
    return known and len(named) > 1 and named.replace("-", "").isalnum()


def looks_like_outlet(name: str, speech: Speech) -> bool:
    """Return whether a proper name ends like a newspaper's: "Springfield Gazette".

    Where adjectives stand behind their noun, it begins so: "Courrier d'Orsenna". A single
    word needs its article: "the Gazette". A site's name ends with its country: "Delfi.lt".
    """
    return is_site(name) or ends_like_outlet(TITLE_WORD.findall(name), speech)


def is_longer_masthead(whole: str, name: str, language: Language) -> bool:
    """Return whether a paper that no list has is called as one, and more: "Lechauer | Kurier"."""
    town, _, last = whole.rpartition(" ")
    if last != name or not town or not language.speech.nouns_capitalised:
        return False
    known = home_of(town, language.code) is not None  # "Londoner | Times"
    return not known and looks_like_outlet(whole, language.speech)


def ends_like_outlet(words: list[str], speech: Speech) -> bool:
    """Return whether the words of a proper name end, or begin, like a newspaper's."""
    known = speech.press_names
    if words and words[-1].endswith(_CALL_SIGN) and words[-1].isupper():
        return True
    if len(words) < 2 or not known:
        return False
    last = words[-1].lower()
    solid = bool(speech.masthead_endings) and masthead_sort(words[-1], speech) is not None
    ends = (last in known or solid) and words[-1][0].isupper()
    if ends and last in speech.people:  # no "Utah Republican", no "Supreme Leader"
        ends = last not in speech.partisan and words[-2].lower() not in speech.of_posts
    if ends and (words[-2][0].isupper() or words[:-1] == ["the"]):
        return True
    if not speech.adjectives_behind:
        return False
    names = [word for word in words if word[0].isupper() or _ELIDED_NAME.match(word)]
    if len(names) < 2 or not names[0][0].isupper():
        return False
    if len(names) > _FULL_NAME and _bears_name(names, words, speech):
        return False  # "del Guardian | Jane Roe"
    head = names[0].lower()
    return (head[2:] if _ELIDED_NAME.match(names[0]) else head) in known  # "L'Écho du Fouta"


def _bears_name(names: list[str], words: list[str], speech: Speech) -> bool:
    """Return whether a person's full name stands behind a paper's: "Guardian | Jane Roe"."""
    if is_first_name(names[1].lower()):
        return True
    rests = ((words[:k], words[k:]) for k in range(1, len(words) - 1) if words[k][0].isupper())
    return any(
        may_be_full_name(rest, speech) and find_outlet(" ".join(paper)) is not None
        for paper, rest in rests
    )


def is_papers_name(parts: list[str], speech: Speech) -> bool:
    """Return whether a name begins or ends as papers' do: "Gazeta X", "El Diari del Port"."""
    if len(parts) == 1:
        head, _, last = parts[0].rpartition("-")
        known = last in mastheads_as_written(speech) and speech.nouns_capitalised
        known = known or (last.lower() in speech.masthead_endings and not head.isupper())
        return known and head[:1].isupper() and head.lower() not in speech.press_kinds
    lows = [part.lower().replace("’", "'") for part in parts]
    first = lows[0].partition("'")[2] or lows[0]
    if first in FIRST_WORDS or lows[-1] in LAST_WORDS or lows[0] in ARTICLES_OF_PAPERS:
        return True
    if lows[-1] not in speech.mastheads and lows[0] not in ARTICLES:
        return False  # most names
    named = sum(part[0].isupper() for part in parts)
    if named > _FULL_NAME and lows[-1] in speech.mastheads and not parts[-1].isupper():
        return True  # "Harbour Daily News"
    return lows[0] in ARTICLES and (lows[1] in FIRST_WORDS or named > _FULL_NAME)


def with_small_head(text: str, at: int) -> tuple[int, str] | None:
    """Return where the name begins that has one small letter before a word: "the i | Paper"."""
    head = at - _SMALL_HEAD
    if head < 1 or text[head + 1] != " " or not text[head - 1].isspace():
        return None  # most words
    name = longest_name(text, head, text[head]) if text[head].islower() else None
    return (head, name) if name is not None else None


@lru_cache(maxsize=_OFTEN)
def place_in_name(word: str, speech: Speech) -> tuple[bool, bool]:
    """Return whether an outlet's name may begin with a word, and whether one may end with it."""
    # "CNNthe" begins with a name, and "NEUE" may
    begins = word in first_words() or word[1:3].isupper()
    begins = begins or (speech.adjectives_behind and word.lower() in speech.press_names)
    ends = word in mastheads_as_written(speech) or word.endswith(speech.masthead_endings)
    return begins, ends
