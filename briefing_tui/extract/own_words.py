"""Make a source of the words that the text has for somebody without a name: "two officials".

What sort of source it is, the words tell, as they do of a name.
"""

from __future__ import annotations

from briefing_tui.extract.appellations import take_apart
from briefing_tui.extract.declension import as_subject, thing_as_subject
from briefing_tui.extract.full_names import begins_as_person
from briefing_tui.extract.lexicon.countries import country_of, is_region
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.organisations import is_government, is_organisation
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_index import opens_sentence
from briefing_tui.extract.names import is_any_body, is_determiner, is_many, is_person_noun
from briefing_tui.extract.newcomers import is_site
from briefing_tui.extract.phrasebook import gender_of, is_kind_of
from briefing_tui.extract.roles import without_article
from briefing_tui.extract.roster import NEAR, to_key
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.tokens import JOINED
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_SEXES: Final = ("m", "f")
_BY: Final = 4
"""Words of "as reported by", and one more."""
_TOLD: Final = 90
"""Code points of " told the London-based newspaper Asharq Al-Awsat", at most."""
_STOPS: Final = '.,;:“”"\n'
_PREFIX: Final = 2
"""Letters of "ex", at most."""
_FULL_NAME: Final = 2
_ARTICLE: Final = 4
"""Code points of "Les "."""
_SEAT: Final = late(r" in ([A-Z][^\W\d_]+)")


def own_words(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return a source that is called as the text calls it, new or known; None for mere marks."""
    words = " ".join(span.of(cast.text).split()).removesuffix("'s").removesuffix("’s")
    words = words[:-1] if words.endswith(("s'", "s’")) else words  # "Republicans' | reaction"
    article = words.partition(" ")[0].lower()
    owned = article in cast.speech.belonging or article in cast.speech.owning
    if owned and naming.noun in cast.speech.headings:
        return None  # "Son titre : “…”"
    if owned and (medium := _owned_medium(cast, naming, span)) is not None:
        return medium  # "Seine Zeitung"
    if naming.definite or owned:
        words = _without_determiner(words, cast.speech)
    elif _begins_sentence(cast, article, naming) or _opens_with_adjective(cast, words, span.start):
        words = words[0].lower() + words[1:]
    if not any(c.isalpha() for c in words):
        return None
    while (last := words.rpartition(" "))[0] and last[2].lower() in cast.speech.genitive:
        words = last[0]  # "envoyée spéciale à Rome | de"
    if (bare := without_case(cast, naming, span)) != naming.noun:
        words = words[: len(words) - len(naming.noun) + len(bare)]
        naming = naming._replace(noun=bare)
    written = words
    if cast.speech.nominatives:
        words, noun = as_subject(words, article, naming.noun, cast.speech)
        naming = naming._replace(noun=noun)
        words = thing_as_subject(words, cast.speech)
    if naming.noun in cast.speech.voices and (own := employer_of(cast.press, span)):
        return cast.owning(own)  # "der Kommentator der Zeitung"
    if cast.speech.nouns_capitalised and naming.noun:
        words += _seat_behind(cast, naming.noun, span.end)
    known = cast.by_key.get(to_key(words))
    if known is not None:
        return known
    speech, noun = cast.speech, naming.noun
    if words in speech.lowercase_names and (outlet := find_outlet(words)) is not None:
        known = cast.by_key.get(to_key(outlet.name))  # "die Deutsche Presse-Agentur (| dpa |)"
        return known or cast.from_lexicon(outlet, words)
    entry = cast.add(words, _kind_of_words(words, naming, speech), (words,), "own words")
    cast.add_alias(entry, written)
    entry.noun = _one_of(words, noun, speech)
    entry.gender = _gender_told(entry.noun, words, article, naming, speech)
    one = speech.order_tells and noun in speech.staff and not is_many(noun, speech)
    own = employer_of(cast.press, span) if one else None
    if own is not None and cast.press.first_between(*own) is not None:
        entry.medium = cast.owning(own)  # "| the Sun|'s political editor"
    return entry


def _without_determiner(words: str, speech: Speech) -> str:
    """Return a description as a name: "its columnist" is "columnist"; "les uns" stays."""
    if words.partition(" ")[2].lower() in speech.indefinite_alone:
        return words.lower()
    if _is_one_of_many(words, speech):
        return words[0].lower() + words[1:]
    return without_article(words, speech.definite | speech.belonging | speech.owning)


def _gender_told(noun: str, words: str, article: str, naming: Naming, speech: Speech) -> str:
    """Return the gender that a noun, its description or its article tells, or "?"."""
    if speech.subject_genders.get(words.partition(" ")[0]) == "f":
        return "f"  # "eine Abgeordnete"
    gender = gender_of(noun, speech)
    if gender == "?" and naming.gender:
        gender = naming.gender
    thing = gender == "?" and speech.nouns_capitalised and not is_person_noun(noun, speech)
    if thing and speech.subject_genders.get(article) == "n":
        return "n"  # "Das Gericht" is no "er"
    return gender


def _owned_medium(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the medium just named in a paragraph where a bare noun tells whose one is."""
    speech = cast.speech
    if naming.describing or not is_kind_of(naming.noun, speech.media, speech):
        return None
    return cast.last_outlet(span.start, cast.text.rfind("\n", 0, span.start) + 1)


def unnamed(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return whom the text told of without a name: "an official |. The official said".

    Or who that is, where the next paragraph tells: "A baker … | Jane Roe |, 40, … The baker said"
    """
    speech, noun = cast.speech, naming.noun
    if not (speech.order_tells or speech.subject_behind) or not is_person_noun(noun, speech):
        return None
    start = max(0, span.start - NEAR // 2)
    from briefing_tui.extract.introductions import find_unnamed  # late: few need it

    found = find_unnamed(cast.text, noun, start, span.start, speech)
    if found is None and speech.order_tells and is_many(noun, speech) and not naming.describing:
        found = _many_before(cast, noun, span)
        return _without_name(cast, noun, found) if found is not None else None
    if found is None and speech.order_tells and 0 < cast.text.find(noun, 0, NEAR // 2) < start:
        lede = find_unnamed(cast.text, noun, 0, NEAR // 2, speech)
        return _named_below(cast, lede, noun, span.start) if lede is not None else None
    told = found.of(cast.text).lower() if found is not None else ""
    if found is None or not all(word.lower() in told for word in naming.describing):
        return None
    if (below := _named_below(cast, found, noun, span.start)) is not None:
        return below
    return _without_name(cast, noun, found)


def _without_name(cast: Cast, noun: str, found: Span) -> Entry | None:
    """Return a source under the words that told of it, with the medium to which it spoke."""
    known = len(cast.entries)
    entry = own_words(cast, take_apart(cast.press, found), found)
    if entry is None:
        return None
    entry.noun = entry.noun or noun
    if len(cast.entries) > known and cast.speech.order_tells:
        medium = _medium_told(cast, found.end)
        entry.medium = cast.resolve_via(medium) if medium is not None else None
    return entry


def _medium_told(cast: Cast, at: int) -> Span | None:
    """Return the medium to which one without a name speaks: "an official | told the Post".

    Or by which they are quoted: "an official, | as quoted by the Post"
    """
    words = cast.text[at : at + _TOLD].split(" ")[1:]
    if words and words[0] in cast.speech.telling:
        at += len(words[0]) + 1
    else:
        by = next((k for k, word in enumerate(words[:_BY]) if word in cast.speech.agent), 0)
        if not by or f"{words[by - 1]} {words[by]}" not in cast.speech.cited:
            return None
        at += len(" ".join(words[: by + 1])) + 1
    end = next((k for k in range(at, len(cast.text)) if cast.text[k] in _STOPS), len(cast.text))
    name = cast.press.first_between(at, min(end, at + _TOLD))
    start = cast.text.find(name, at)
    return Span(start, start + len(name)) if name else None


def _many_before(cast: Cast, noun: str, span: Span) -> Span | None:
    """Return those who told something, by the same noun and where they are from, if but those.

    "The talks failed, | Peruvian sources | told the Post. ¶ … the sources said"
    """
    from briefing_tui.extract.introductions import find_tellers  # late: few need it

    start = max(0, span.start - NEAR)
    told = {
        each.of(cast.text): each
        for each in find_tellers(cast.text, noun, start, span.start, cast.speech)
        if cast.press.country_in((*each.of(cast.text).split()[:-1],))
        or (cast.text[each.start].isupper() and not opens_sentence(cast.text, each.start))
    }
    return next(iter(told.values())) if len(told) == 1 else None


def _named_below(cast: Cast, found: Span, noun: str, end: int) -> Entry | None:
    """Return whom the paragraph below words for somebody names, if they may be one."""
    from briefing_tui.extract.introductions import named_below  # late: few need it

    name = named_below(cast.text, found, end)
    below = cast.resolve_span(name, None) if name is not None else None
    known = below is not None and {below.gender, gender_of(noun, cast.speech)} != {*_SEXES}
    return below if known else None


def _kind_of_words(words: str, naming: Naming, speech: Speech) -> SourceKind:
    """Return what sort of source words for one without a name mean."""
    noun = naming.noun
    medium = is_kind_of(noun, speech.media, speech) and not is_any_body(naming, speech)
    if medium or (not noun and _is_small_name(words)):
        return SourceKind.OUTLET
    if any(body in words.lower() for body in speech.spelled):
        return SourceKind.ORGANISATION  # "Ärzte ohne Grenzen"
    if is_person_noun(noun, speech):
        return SourceKind.ANONYMOUS
    if is_government(words) or is_kind_of(noun, speech.offices, speech):
        return SourceKind.GOVERNMENT
    if is_organisation(words) or is_kind_of(noun, speech.bodies, speech):
        return SourceKind.ORGANISATION
    document = is_kind_of(noun, speech.documents, speech)
    return SourceKind.DOCUMENT if document else SourceKind.ANONYMOUS


def _is_small_name(words: str) -> bool:
    """Return whether an outlet or site has a name that looks like none: "taz", "Kallxo.com"."""
    outlet = find_outlet(words) if words.islower() else None
    forms = (outlet.name, *outlet.aliases) if outlet is not None else ()
    return is_site(words) or any(f" {form}".endswith(f" {words}") for form in forms)


def _is_one_of_many(words: str, speech: Speech) -> bool:
    """Return whether words mean one of several: "l'un des | négociateurs"."""
    first, second = (*words.lower().replace("’", "'").split(), "", "")[:2]
    elided, _, one = first.partition("'")
    led = f"{elided}'" in speech.elided and speech.genders.get(one) in _SEXES
    return led and second in speech.genitive


def _one_of(words: str, noun: str, speech: Speech) -> str:
    """Return a plural's singular where one of them is meant: "l'un des | négociateurs"."""
    first, second = (*words.lower().replace("’", "'").split(), "", "")[:2]
    some = speech.genders.get(first.rpartition("'")[2]) in _SEXES and second in speech.genitive
    return noun[:-1] if some and noun[:-1] in speech.people else noun


def without_case(cast: Cast, naming: Naming, span: Span) -> str:
    """Return the noun of a phrase without a genitive's ending: "des Landesamts"."""
    speech, noun, words = cast.speech, naming.noun, span.of(cast.text).lower().split()
    genitive = words[0] in speech.genitives and words[0] in speech.oblique
    if not (speech.nouns_capitalised and genitive and words[-1] == noun):
        return noun
    endings = speech.case_endings if naming.definite else speech.case_endings[:2]
    forms = [noun.removesuffix(ending) for ending in endings]  # "des Präsidenten"
    kinds = (speech.people, speech.bodies, speech.offices, speech.documents)
    known = (form for form in forms if any(is_kind_of(form, kind, speech) for kind in kinds))
    return min((form for form in known if form != noun), key=len, default=noun)


def as_it_was(naming: Naming, speech: Speech) -> Naming:
    """Return a description by what somebody was: "ex-joueur", "ancien | joueur | de Parme"."""
    first, *more = naming.describing or ("",)
    low = first.lower()
    body = naming.article and low in speech.bodies  # "l'ancien | parti | au pouvoir"
    if naming.noun in speech.former and (body or is_person_noun(low, speech)):
        return naming._replace(noun=first.lower(), describing=(naming.noun, *more))
    was, hyphen, noun = first.lower().partition("-")
    if naming.noun or not hyphen or was not in speech.former or not is_person_noun(noun, speech):
        return naming
    return naming._replace(noun=noun, describing=(was, *more))


def without_prefix(noun: str, speech: Speech) -> str:
    """Return a noun without what tells that somebody is that no longer: "Ex-Kanzler"."""
    if not speech.nouns_capitalised:
        return noun
    prefixes = (each for each in speech.former if len(each) <= _PREFIX and noun.startswith(each))
    rests = (noun[len(each) :].lstrip("-") for each in prefixes)
    return next((rest for rest in rests if is_person_noun(rest, speech)), noun)


def _seat_behind(cast: Cast, noun: str, at: int) -> str:
    """Return where a body has its seat: "das Gesundheitsministerium | in Ankara", or ""."""
    match = _SEAT.match(cast.text, at)
    if match is None or not is_kind_of(noun, cast.speech.bodies, cast.speech):
        return ""
    return match.group() if cast.press.country_in((match.group(1),)) is not None else ""


def _opens_with_adjective(cast: Cast, words: str, at: int) -> bool:
    """Return whether the first word has a capital but for its place: "| Internen | Berichten"."""
    first, gap, _ = words.partition(" ")
    bent = bool(gap) and first.istitle() and first.endswith(cast.speech.bent_endings or ("\0",))
    bent = bent and not first.endswith(cast.speech.native_endings)  # "Berliner Behörden"
    return bent and first.lower() not in cast.speech.people and opens_sentence(cast.text, at)


def _begins_sentence(cast: Cast, low: str, naming: Naming) -> bool:
    """Return whether a capital word is an article or a noun, and no name."""
    noun = low == naming.noun and not (cast.speech.nouns_capitalised or naming.role[1:2].isupper())
    return noun or is_determiner(low, cast.speech)


def kind_of(cast: Cast, naming: Naming) -> SourceKind:
    """Return what sort of source a name is, by itself and by what stands beside it."""
    speech, words = cast.speech, [w.lower() for w in JOINED.findall(naming.name)]
    if len(words) == 1 and words[0] in speech.indefinite and speech.order_tells:
        return SourceKind.ANONYMOUS  # "Another: “…”"
    titled = bool(naming.role) and is_person_noun(naming.noun, speech)
    if titled and speech.nouns_capitalised and speech.bodies.isdisjoint(words):
        return SourceKind.PERSON  # "Komiteechef Jagland"
    seat = is_government(naming.name)
    given = len(words) > 1 and speech.adjectives_behind and is_first_name(words[0])
    offices = words[1:] if given else words  # "Marine Roe" is no navy
    if seat or any(is_kind_of(word, speech.offices, speech) for word in offices):
        return SourceKind.GOVERNMENT
    full = len(words) > 1 and is_first_name(words[0]) and speech.nouns_capitalised
    compounds = words[:-1] if full and words[-1] not in speech.bodies else offices  # "Jo Wieland"
    if any(is_kind_of(word, speech.bodies, speech) for word in compounds):
        return SourceKind.ORGANISATION
    if titled:
        return SourceKind.PERSON
    owned = cast.text[max(0, naming.start - 3) : naming.start] in ("'s ", "’s ", "s' ", "s’ ")
    if is_kind_of(naming.noun, speech.bodies, speech):
        was = " " in naming.name and not speech.former.isdisjoint(map(str.lower, naming.describing))
        was = was or (owned and begins_as_person(words, speech))  # "the Bureau of X's | Jo Roe"
        return SourceKind.PERSON if was else SourceKind.ORGANISATION  # "former regulator | Jo Roe"
    placed = country_of(naming.name, cast.language.code) is not None or is_region(naming.name)
    if placed and cast.names.full_name(naming.name, naming.start) is None:
        article = cast.text[max(0, naming.start - _ARTICLE) : naming.start].lower().split()[-1:]
        one = speech.adjectives_behind and bool(article) and article[0] in speech.these
        return SourceKind.ANONYMOUS if one else SourceKind.GOVERNMENT  # "ce Français de 30 ans"
    acronym = naming.name.isupper() and 2 <= len(naming.name) <= 6
    if acronym or is_organisation(naming.name):
        return SourceKind.ORGANISATION
    told = speech.adjectives_behind or any(word.islower() for word in naming.describing)
    described = naming.describing and " " in naming.name
    person = begins_as_person(words, speech)  # "the Norwegian | Ingrid Berg"
    described = described and (told or person)
    described = described or any(word[0].isdigit() for word in naming.describing)  # by their age
    bare = naming.definite and not (naming.role or described or owned)
    full = full and len(words) == _FULL_NAME  # "Das meint | Jo Roe"
    bare = bare and not (full or _begins_surname(cast, naming) or _is_womans(cast, naming))
    if bare and speech.nouns_capitalised and _are_agents(naming.name.lower(), speech):
        return SourceKind.ANONYMOUS
    return SourceKind.ORGANISATION if bare else SourceKind.PERSON


def _is_womans(cast: Cast, naming: Naming) -> bool:
    """Return whether an article stands before the surname of somebody named: "la | Rossi |"."""
    if not cast.speech.drops_subject or " " in naming.name:
        return False
    full = cast.names.full_name(naming.name, naming.start)
    first = full.partition(" ")[0].lower() if full is not None else ""
    return full is not None and full != naming.name and is_first_name(first)


def _are_agents(low: str, speech: Speech) -> bool:
    """Return whether words mean who does something: "Initiatoren | der Aktionswoche"."""
    head, _, rest = low.partition(" ")
    hung = rest.partition(" ")[0] in speech.genitives
    return hung and head.endswith(speech.agent_endings)


def _begins_surname(cast: Cast, naming: Naming) -> bool:
    """Return whether an article before a name is part of it: "Jo | Le Bihan |, dit"."""
    before = cast.text[max(0, naming.start - _ARTICLE) : naming.start].split()
    article = before[-1] if before else ""
    if not article.istitle() or article.lower() not in cast.speech.definite:
        return False
    full = cast.names.full_name(naming.name, naming.start)
    return full is not None and full.endswith(f" {article} {naming.name}")
