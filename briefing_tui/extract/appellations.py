"""Read what a phrase calls somebody, where names of media stand among its words."""

from __future__ import annotations

from functools import partial

from briefing_tui.extract.declension import is_naming_adjective
from briefing_tui.extract.full_names import begins_as_person
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet, is_ambiguous, is_first_word
from briefing_tui.extract.name_parts import read_naming
from briefing_tui.extract.named_media import newcomer_in, noun_in_capitals
from briefing_tui.extract.names import is_person_noun, is_title
from briefing_tui.extract.newcomers import is_longer_masthead, is_site, looks_like_outlet
from briefing_tui.extract.origins import (
    before_city,
    before_home,
    owned_from,
    without_home,
    without_nation,
)
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.strange_names import paper_before_name
from briefing_tui.extract.surroundings import MARKS
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.press import Press

_RUN: Final = compiled(r"[^\W_]+")
_LED: Final = 7
"""Code points of "in the "."""
_LONGEST_PARTY: Final = 6
"""Letters of "LFI" or "EELV", at most, and one more."""


def take_apart(press: Press, span: Span) -> Naming:
    """Read what a phrase says of somebody."""
    return read_naming(press.text, Span(owned_from(press, span), span.end), press.speech)


def read_appellation(press: Press, span: Span) -> Naming:
    """Take a phrase apart; where it names a known outlet, that is its name."""
    owned = Span(owned_from(press, span), span.end)
    if (whose := _of_staff(press, owned)) is not None:
        return whose
    naming = read_naming(press.text, owned, press.speech)
    of_body = _is_of_paper(press, naming) or _is_of(press, naming) or _is_of_party(press, naming)
    if press.speech.adjectives_behind and of_body:
        return naming._replace(name="", role=naming.noun, describing=(*naming.describing, "X"))
    if press.speech.adjectives_behind and _is_bodys(naming, press.speech):
        return naming._replace(name="", describing=(*naming.describing, "X"))
    if press.speech.order_tells and (hailed := before_home(press, owned, naming.name)):
        return read_appellation(press, hailed)
    span, words = owned, owned.of(press.text)
    if (noun := noun_in_capitals(words, press.speech)) and naming.definite:
        return naming._replace(name="", noun=noun, describing=())  # "the | Daily | writes"
    low, small = words.lower() if " " in words else "", press.speech.lowercase_names
    low = low.replace("’", "'").removesuffix("'s")
    site = low if low in small else words.rpartition(" ")[2]  # "The i", "the agency dpa"
    if (site in small and (press.speech.order_tells or not site.islower())) or is_site(site):
        return naming._replace(name=site, start=span.end - len(site), noun="", role="")
    if is_kind_of(naming.noun, press.speech.media, press.speech):
        places = press.speech.places.intersection((*naming.describing[-1:], naming.name.lower()))
        if places and press.speech.adjectives_behind:  # "le quotidien de la rue | Berri"
            return naming._replace(name="", describing=())
        name = press.marked_in(words) or press.named_in(words)
        if name := before_city(press, name) or name:
            return naming._replace(name=name, start=span.start + words.find(name))
    if (told := newcomer_in(press, span)) is not None:
        return naming._replace(name=told.of(press.text), start=told.start, noun="", role="")
    if local := press.local_in(words):
        return naming._replace(name=local, start=span.start, noun="")
    person = words.startswith(f"{naming.name} ") and is_first_name(naming.name.partition(" ")[0])
    if not person and (new := press.unlisted_in(words)):
        return naming._replace(name=new, start=span.end - len(new), noun="", role="")
    if (whole := _as_whole_name(press, naming, span)) is not None:
        return whole
    if not naming.name and (named := _before_kind(press, naming, span)) is not None:
        return named
    kind = naming.name.partition(" ")[0].lower() in press.speech.media  # "Liberal | Weekly X"
    if (not kind and is_person_noun(naming.noun, press.speech)) or press.find(naming.name):
        return without_nation(press, naming)
    if (city := before_city(press, words)) and not naming.name.islower():
        return naming._replace(name=city, start=span.start + words.find(city), noun="")
    return _with_outlet_in(press, naming, span)


def _of_staff(press: Press, span: Span) -> Naming | None:
    """Return somebody of a paper that a noun tells: "la columnista del diario X | Ana Colom"."""
    speech, words = press.speech, span.of(press.text).split(" ")
    if speech.staff.isdisjoint(map(_bare, words[:2])):
        return None  # most phrases
    noun = 0 if _bare(words[0]) in speech.staff else 1
    lows = [_bare(word) for word in words]
    media = (k for k in range(2, len(lows)) if lows[k] in speech.media)
    paper = next(media, None) or paper_before_name(words, noun + 2, speech)
    if paper is None:
        return None
    link = next((k for k in range(noun + 2, paper) if lows[k] in speech.genitive), paper)
    named = link - 1 > noun and lows[noun + 1] not in speech.genitive
    named = named and (speech.verb_second or speech.adjectives_behind)
    if named and link < paper and words[link - 1][:1].isupper():
        end = span.start + len(" ".join(words[:link]))  # "columnist X | van de krant Y"
        return read_naming(press.text, Span(span.start, end), speech)
    places = range(paper + 1, len(words) - 1)
    first = next((k for k in places if is_first_name(lows[k])), None)
    if first is None and (last := paper_before_name(words, paper + 1, speech)) is not None:
        first = last + 1
    if first is None or not (speech.adjectives_behind or speech.nouns_capitalised):
        return None
    name = " ".join(words[first:])
    naming = read_naming(press.text, Span(span.end - len(name), span.end), speech)
    return naming._replace(noun=lows[noun], role=lows[noun])


def _is_of_paper(press: Press, naming: Naming) -> bool:
    """Return whether a name is but a paper's that somebody is of: "le lecteur du journal | X"."""
    if not (naming.name and naming.describing and is_person_noun(naming.noun, press.speech)):
        return False
    hangs = naming.describing[0].lower() in press.speech.genitive
    own = naming.describing[-1][0].isupper() and len(naming.describing) > 1  # "de L'|Alsace-Midi"
    hangs = hangs and (own or any(word.lower() in press.speech.media for word in naming.describing))
    return hangs and find_outlet(naming.name) is not None


def _is_of_party(press: Press, naming: Naming) -> bool:
    """Return whether initials behind a role are but a party's: "la députée | LFI | s'en mêle"."""
    name, noun = naming.name, naming.noun
    initials = name.isupper() and name.isalpha() and 1 < len(name) < _LONGEST_PARTY
    return initials and noun in press.speech.people and naming.article


def _is_of(press: Press, naming: Naming) -> bool:
    """Return whether a name is but a body's that somebody is of: "un pilier du groupe | X"."""
    speech, describing = press.speech, naming.describing
    if naming.definite or not (naming.article and naming.name and len(describing) > 1):
        return False  # mostly
    if describing[0].lower() not in speech.genitive or describing[-1].lower() not in speech.bodies:
        return False
    papers = (speech.documents, speech.nouns, speech.columns, speech.media, speech.bodies)
    other = any(naming.noun in nouns for nouns in papers) or is_person_noun(naming.noun, speech)
    return not other and find_outlet(naming.name) is None


def _is_bodys(naming: Naming, speech: Speech) -> bool:
    """Return whether a name is but whose body speaks: "le cabinet du ministre | Jean Petit |"."""
    if naming.noun not in speech.bodies or not (naming.definite and " " in naming.name):
        return False
    hangs = not naming.describing or naming.describing[0].lower() in speech.genitive
    return hangs and is_first_name(naming.name.partition(" ")[0].lower())


def _bare(word: str) -> str:
    """Return a word in small letters without what is elided before it: "l'editorialista"."""
    return word.lower().replace("’", "'").rpartition("'")[2]


def _is_known_alone(press: Press, name: str, at: int) -> bool:
    """Return whether one word before what it is must be a name: "(| Posta | newspaper)"."""
    inside = press.text[max(0, at - 1) : at] == "(" or press.text[max(0, at - 2) : at - 1].isalpha()
    return press.find(name) is not None or (inside and name.lower() not in press.speech.times)


def _before_kind(press: Press, naming: Naming, span: Span) -> Naming | None:
    """Return the name of a medium before what it is: "Vesti FM | radio", "the RPP | channel"."""
    speech, words = press.speech, span.of(press.text).split(" ")
    first = int(words[0].lower() in speech.definite)
    end = len(words)
    while end > first and (words[end - 1] in speech.media or words[end - 1] in speech.press_kinds):
        end -= 1
    if not speech.order_tells or speech.media.keys().isdisjoint(words[end:]):
        return None  # most phrases, and "One ARDB | official |"
    name = words[first:end]
    kind = max((k for k in range(first, end) if words[k] in speech.media), default=end)
    if {word[:1].isupper() for word in words[kind + 1 : end]} == {True}:
        cut = len(" ".join(words[:end]))  # "the Cypriot daily VATAN | newspaper"
        return read_naming(press.text, Span(span.start, span.start + cut), speech)
    capital = bool(name) and all(word[:1].isupper() for word in name)
    alone = capital and len(name) == 1 and not first and _is_known_alone(press, name[0], span.start)
    shouted = any(word.isupper() and len(word) > 1 for word in name)  # not "the São Paulo daily"
    if not (capital and (shouted or alone or (len(name) > 1 and not first))):
        return None
    if press.country_in((*name, " ".join(name))) is not None or "-" in name[0]:
        return None  # "Iranian state television"
    start = span.start + sum(len(word) + 1 for word in words[:first])
    return naming._replace(name=" ".join(name), start=start)


def _as_whole_name(press: Press, naming: Naming, span: Span) -> Naming | None:
    """Return a phrase as the name of a medium that it is as a whole, behind its article or not."""
    words = span.of(press.text).rstrip()  # "„Die “"
    lead = words.partition(" ")[0].lower() in press.speech.definite
    whole = words[words.find(" ") + 1 :] if lead else words
    marked = len(whole) > 2 and whole[0] in MARKS and whole[-1] in MARKS
    whole = whole[1:-1].strip() if marked else whole  # "das „Manager Magazin“"
    named = partial(naming._replace, name=whole, start=span.start + words.rfind(whole))
    if marked and press.find(whole) is not None:
        return named(noun="", role="")
    first = _RUN.match(whole)
    capital = whole[1:] != whole[1:].lower() or whole[:1].isdigit()  # "24 heures"
    longer = len(whole) > len(naming.name) and " " in whole
    shouted = whole.isupper()
    longer = longer and first is not None and (shouted or is_first_word(first.group()))
    outlet = press.find(whole) if longer else None
    if outlet is not None and (capital or whole == outlet.name):
        return named()
    titled = naming.role or (press.speech.nouns_capitalised and " " in whole)
    if titled and lead and _is_masthead(press, whole):
        return named(noun="", role="")
    if _is_bare_name(press, words, span.start):
        return named(noun="")  # "Politico", which is a noun as well
    kind, _, name = whole.partition(" ")
    rival = lead and kind in press.speech.press_kinds and name[:1].isupper()
    if rival and press.find(name) is not None:
        return named(name=name, start=span.end - len(name), noun="", role="")
    own = lead and words[0].isupper() and whole[0].isupper()
    own = own and not (press.speech.nouns_capitalised and whole.lower() in press.speech.people)
    own = own or (words[1:2] in ("'", "’") and words[0].isupper() and words[2:3].isupper())
    if own and not naming.name and (find_outlet(words) or _is_inside(press, span.start)):
        return naming._replace(name=words, start=span.start, noun="")  # "El Espectador"
    noun = press.speech.nouns_capitalised and lead and not naming.name
    if noun and _is_noun_of_paper(press, whole) and press.find(words) is not None:
        return named(noun="")  # "in der Zeit"
    return None


def _is_noun_of_paper(press: Press, noun: str) -> bool:
    """Return whether one noun may be a paper's name behind its article: not "der Diplomat"."""
    low, camel = noun.lower(), any(char.isupper() for char in noun[1:])  # "SonntagsZeitung"
    plain = low in press.speech.people or (low in press.speech.media and not camel)
    return noun[0].isupper() and " " not in noun and not plain


def _is_bare_name(press: Press, words: str, at: int) -> bool:
    """Return whether one word with a capital is an outlet's name by itself where it stands."""
    if " " in words or not words[0].isupper() or press.speech.nouns_capitalised:
        return False
    inside = press.text[max(0, at - 2) : at].rstrip().islower()
    elided = words[1:2] in ("'", "’") and words[2:].islower()
    sure = inside or not (elided or is_ambiguous(words))
    return sure and words.lower() not in press.speech.media and press.find(words) is not None


def _with_outlet_in(press: Press, naming: Naming, span: Span) -> Naming:
    """Return what a phrase says of somebody with the outlet that it names among its words."""
    words = span.of(press.text)
    known = press.outlet_in(words)
    marked = press.text[naming.start - 1 : naming.start] in MARKS and " " in naming.name
    if marked and known is not None and press.text[span.end - 1] in MARKS:
        known = None  # "der Podcast „Lage der Nation“" is not "The Nation"
    if known is None:
        return without_home(press, without_nation(press, naming))
    first, gap, last = naming.name.partition(" ")
    if gap and last == known[0] and is_naming_adjective(first, press.speech):
        return naming  # "Vereinten Nationen"
    if is_longer_masthead(naming.name, known[0], press.language):
        return naming
    if gap and last == known[0] and " " not in last and is_first_name(first):
        return naming  # "Sunita Rai"
    at = words.find(known[0])
    named = naming.start + len(naming.name)
    if " " in naming.name and span.start < named <= span.start + at:
        return naming  # "Ruth Okafor of the BBC"
    beside = tuple(words[:at].split()) or naming.describing
    return naming._replace(name=known[0], start=span.start + at, describing=beside)


def _is_inside(press: Press, at: int) -> bool:
    """Return whether an offset stands inside a sentence, where a capital means a name."""
    before = press.text[max(0, at - 2) : at].strip(" ")
    return press.speech.adjectives_behind and (before.isalnum() or before == ",")


def _is_masthead(press: Press, words: str) -> bool:
    """Return whether words are a paper's name that ends like a role: "Impartial Reporter"."""
    capital = all(word[0].isupper() for word in words.split())
    role = words.rpartition(" ")[2].lower() in press.speech.people
    return capital and role and looks_like_outlet(words, press.speech)


def inside_marks(press: Press, span: Span) -> Span:
    """Return what stands in marks where a phrase is nothing else: "„Der Standard“"."""
    if not press.speech.nouns_capitalised:
        return span
    words = span.of(press.text)
    marked = words[0] in MARKS and words[-1] in MARKS and MARKS.isdisjoint(words[1:-1])
    return Span(span.start + 1, span.end - 1) if marked else span


def without_medium(press: Press, naming: Naming) -> Naming:
    """Take the medium off somebody's name: "Anna Lehr | von der Zeit"."""
    if press.speech.order_tells and naming.name.count(" ") > 1:
        return _without_paper(press, naming)
    if not press.speech.verb_second or " " not in naming.name:
        return naming
    for link in press.speech.agent | press.speech.genitive:
        name, linked, rest = naming.name.partition(f" {link} ")
        rest = rest.strip('„“»«"') if linked and " " in name else ""
        known = rest and (press.find(rest) or press.find(rest.partition(" ")[2].lstrip('„“»«"')))
        if known or looks_like_outlet(rest, press.speech):
            return naming._replace(name=name)
    return naming


def _without_paper(press: Press, naming: Naming) -> Naming:
    """Take off the medium in front of a name: "In the | Times | Ann Roe argues"."""
    words, name = naming.name.split(" "), naming.name
    venue, _, article = (
        press.text[max(0, naming.start - _LED) : naming.start].lower().partition(" ")
    )
    article = article.removesuffix(" ")
    led = venue in press.speech.venues and article in press.speech.definite
    for k in range(1, len(words) - 1) if led else ():
        paper = " ".join(words[:k])
        known = press.find(f"{article} {paper}") or press.is_newcomer(paper)
        if known and begins_as_person(words[k:], press.speech):
            start = naming.start + len(paper) + 1
            return naming._replace(name=name[len(paper) + 1 :], start=start)
    return naming


def without_first_role(press: Press, span: Span) -> Span:
    """Return a phrase without the first of two roles: "SPD-Chef und | Vizekanzler X"."""
    speech = press.speech
    if not speech.nouns_capitalised:
        return span
    words = span.of(press.text)
    for also in speech.also:
        first, both, second = words.partition(f" {also} ")
        last, name = first.rpartition(" ")[2].lower(), second.split()
        roles = bool(both) and is_person_noun(last, speech) and len(name) > 2
        if roles and is_title(name[0].lower(), speech):
            return Span(span.end - len(second), span.end)
    return span
