"""Tell whose name a part of one is: a last name alone, or a first name with a form of address."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_index import opens_sentence
from briefing_tui.extract.names import Naming, is_only_title, is_person_noun
from briefing_tui.extract.newsroom import Newsroom
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.roster import NEAR, RECENT, to_key
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Span

_NAMING: Final = frozenset({"according to", "it says"})
"""Rules by which whatever is named has told something."""
_FULL_NAME: Final = 2
_AROUND: Final = 2 * NEAR
"""Code points on either side of a word in which others of it tell what it is."""
_BEFORE: Final = 24
"""Code points in which the word before one stands, or two behind it."""
_OWNING: Final = ("'s", "’s", "s'", "s’")
_SHARED: Final = "shared subject"
_LETTERED: Final = 12
"""Code points of an article and a paper's name of one letter, and more: "O i destaca"."""
_STOPS: Final = ".,;:!?"
_OWNS: Final = frozenset("'’,")
"""What stands behind a name, and behind no word that opens a sentence: "Rao's", "Rao, 40"."""


class Register(Newsroom):
    """The sources of an article, by the parts of their names."""

    def bearer_of(self, span: Span) -> Entry | None:
        """Return whose last name a noun without an article is: "Hope King", then "King"."""
        word = span.of(self.text).removesuffix("'s").removesuffix("’s")
        if not word[:1].isupper() or " " in word:
            return None
        if word.lower() in self.speech.everybody and opens_sentence(self.text, span.start):
            return None  # "| People | say so", who are no magazine
        paper = find_outlet(word) if word.lower() in self.speech.people else None
        if paper is not None and paper.name.lower() == word.lower():
            return self.outlet_of(Naming(name=word, start=span.start))  # "Politico"
        recent = (entry for _, entry in self.trail.backwards(RECENT, before=span.start))
        known = next((entry for entry in recent if entry.name.endswith(f" {word}")), None)
        if known is not None or not self.speech.order_tells:
            return known
        full = self.full_name(word, span.start) or ""
        if not is_first_name(full.partition(" ")[0]):
            return None
        return self.by_key.get(to_key(full)) or self.add(
            full, SourceKind.PERSON, (full, word), "name"
        )

    def full_name(self, name: str, at: int) -> str | None:
        """Return the full name that one stands for; no medium's before it is part of that."""
        full = self.names.full_name(name, at)
        before = full.removesuffix(name).rstrip() if full and self.speech.order_tells else ""
        return full if not before or self.press.find(before) is None else None

    def titled(self, naming: Naming) -> str | None:
        """Return the full name of one who is called by the first one: "Ms Pimchanok"."""
        titles = naming.role.lower().split()
        known = bool(titles) and titles[-1].strip(".") in self.speech.honorifics
        return self.names.full_name_of(naming.name) if known else None

    def is_other(self, entry: Entry, naming: Naming) -> bool:
        """Return whether a surname stands for someone else of that name by now."""
        if entry.kind is not SourceKind.PERSON or " " in naming.name:
            return False
        full = self.names.full_name(naming.name, naming.start)
        return (
            full is not None
            and to_key(full) not in entry.keys
            and to_key(naming.name) != to_key(full)
            and not to_key(full).endswith(f" {to_key(entry.name)}")
        )

    def without_title(self, name: str) -> str:
        """Return a name without the roles and forms of address before it."""
        words = name.split()
        while len(words) > 1 and is_only_title(words[0].lower().strip("."), self.speech):
            if len(words) == _FULL_NAME and is_first_name(words[0].lower()):
                break  # "Dean Baker"
            words = words[1:]
        return " ".join(words)


def is_somebody(cast: Register, entry: Entry, at: int, found: Attribution | None = None) -> bool:
    """Return whether a source may be one who speaks: no thing, time or idea is.

    Args:
        cast: Everyone who speaks.
        entry: The source.
        at: Where the text means it.
        found: Who is said to speak there.
    """
    letter = len(entry.name) == 1 and cast.speech.adjectives_behind
    if letter and entry.name not in cast.text[at : at + _LETTERED].split()[:2]:
        return False  # "la grippe | A"
    if entry.kind is SourceKind.ANONYMOUS:
        # A language without such endings does not tell.
        return not cast.speech.agent_endings or _is_agent(cast, entry, found)
    if entry.kind is not SourceKind.PERSON:
        thing = cast.speech.nouns_capitalised and entry.kind is SourceKind.ORGANISATION
        return not thing or not _is_thing_of(entry.name.lower(), cast.speech)
    if entry.common is None and _is_phrase(entry.name, cast.speech):
        entry.common = True
    if entry.common is None:
        if _is_said(cast, found) and not _is_thing(entry.name.lower(), cast.speech):
            entry.common = False
            return True
        known = entry.role is not None or is_first_name(entry.name.partition(" ")[0])
        known = known or cast.names.full_name(entry.name, at) is not None
        known = known or not (
            _is_common(cast, entry.name, at) or _but_opens(cast, entry, at, found)
        )
        entry.common = not known
    return not entry.common


def only_opens(cast: Register, entry: Entry) -> bool:
    """Return whether a word has its capital from where it stands: "| Rain | fell. He said"."""
    text, name, at = cast.text, entry.name, entry.begins(0)
    if " " in name or entry.role is not None or not cast.speech.order_tells:
        return False
    if is_first_name(name) or cast.names.full_name(name, at) is not None:
        return False
    end = at + _AROUND
    at = text.find(name, max(0, at - _AROUND), end)
    while at >= 0:
        beyond = at + len(name)
        if (
            _acts(text[beyond : beyond + _BEFORE], cast.speech)
            or text[beyond : beyond + 1] in _OWNS
            or not opens_sentence(text, at)
        ):
            return False
        at = text.find(name, beyond, end)
    return True


def _acts(behind: str, speech: Speech) -> bool:
    """Return whether a name's bearer does something: "Poole | also defied |", not "Rain | fell"."""
    words = (word.rstrip(_STOPS) for word in behind.split())
    beside = (*speech.adverb_endings, *speech.past_endings)
    told = next((w for w in words if w not in speech.adverbs), "")
    return told in speech.verbs or told.endswith(beside or ("\0",))


def _is_phrase(name: str, speech: Speech) -> bool:
    """Return whether words are no name for a small one in them: "Schwitzen fürs Gewissen"."""
    low = name.partition(" ")[0].lower()
    if speech.adjectives_behind:
        alone = low == name.lower() and (low in speech.adverbs or low in speech.prepositions)
        return alone or (low != name.lower() and low in speech.bare_capitals)  # "A Tours"
    if not speech.nouns_capitalised or " " not in name:
        return False
    first, *words = name.split()
    small = [word for word in words if word in speech.prepositions | speech.linking]
    opens = first.lower().endswith(speech.opening_endings[:1]) and not is_first_name(first)
    return bool(small) and (opens or not speech.particles.issuperset(small))


def medium_of_deskmate(cast: Register, span: Span) -> Entry | None:
    """Return the medium of who is said to be somebody's colleague: "his colleague Jane Roe"."""
    first, _, rest = span.of(cast.text).lower().partition(" ")
    if first not in cast.speech.owners or rest.partition(" ")[0] not in cast.speech.deskmates:
        return None
    for at, entry in cast.trail.backwards(RECENT, before=span.start):
        if entry.kind is SourceKind.PERSON:
            return entry.medium if span.start - at < NEAR else None
    return None


def without_owner(cast: Register, naming: Naming) -> Naming:
    """Return a phrase without the name that tells whose somebody is: "der Vertreter | Libyens".

    In "der 84-jährige Roth" the text may tell that the noun is a name, and in "Lumley Ross's
    Kell" whose name the last one is.
    """
    last = naming.name.rpartition(" ")[2]
    if cast.speech.order_tells and naming.name[: -len(last) - 1].endswith(_OWNING):
        full = cast.names.full_name(last, naming.start)
        at = naming.start + len(naming.name) - len(last)
        return naming if full is None else naming._replace(name=last, start=at)
    if not (naming.definite or naming.article):
        return naming
    aged = naming.describing[-1:] if not naming.name and naming.definite else ()
    if aged and aged[0][0].isdigit() and cast.names.full_name(naming.noun or "-", 0) is not None:
        name = naming.noun.capitalize()
        return naming._replace(name=name, noun="", describing=(), definite=False)
    if not (cast.speech.nouns_capitalised and naming.name.endswith("s")):
        return naming
    base, speech = naming.name[:-1], cast.speech
    some = not naming.definite and (
        " " not in base
        or is_first_name(base.partition(" ")[0])
        or cast.names.full_name(base.rpartition(" ")[2], naming.start) == base
    )
    if not some and (" " in base or not naming.definite):
        return naming
    if not is_person_noun(naming.noun, speech):
        return naming
    known = some or country_of(base, cast.language.code) is not None
    if not known and cast.names.full_name(base, naming.start) is None:
        return naming  # "der Minister Maas"
    return naming._replace(name="", describing=(*naming.describing, naming.name))


def _is_said(cast: Register, found: Attribution | None) -> bool:
    """Return whether a verb that does nothing but report has words for a subject, no pronoun."""
    if found is None or found.cue is None:
        return False
    speech, words = cast.speech, found.mention.of(cast.text).lower()
    if words in speech.pronouns:
        return False
    if found.rule in _NAMING or found.addressed or words in speech.indefinite:
        return True  # "Another: “…”"
    verb = found.cue.of(cast.text).lower()
    if speech.saying:
        return any(verb in words for words in (speech.saying, speech.telling, speech.writing))
    if verb in speech.judging:
        return True
    idle = (speech.weak, speech.bearing, speech.naming)
    return verb in speech.verbs and not any(verb in words for words in idle)


def _is_agent(cast: Register, entry: Entry, found: Attribution | None) -> bool:
    """Return whether words for somebody tell that it is a person, a body or a text."""
    speech = cast.speech
    head = entry.noun or _head_of(entry.name, speech)
    last = head.rpartition("-")[2]
    thing = last in speech.things and not is_person_noun(head, speech)  # "porta-voz"
    thing = thing or (last.endswith(speech.thing_endings) and not _is_speaker(head, speech))
    if not thing and (last.endswith(speech.agent_endings) or is_person_noun(last, speech)):
        return True  # nearly always
    if not speech.also.isdisjoint(_words_of(entry.name)):
        return True  # "Ana Ruiz und Ivo Brandt"
    if thing:
        return False
    one, *of = _words_of(entry.name)
    if one in speech.indefinite and of and of[0].partition("'")[0] + "'" in speech.genitive:
        return True  # "un d'eux"
    if head in speech.indefinite:  # "one of the three", but no "some of the reasons"
        return entry.name.rpartition(" ")[2].lower() not in speech.things
    bare = found is not None and " " not in (word := found.mention.of(cast.text)) and word.islower()
    if not bare and _is_said(cast, found):
        return True  # but not "said | right from the beginning"
    return _is_speaker(head, speech)


def _is_speaker(noun: str, speech: Speech) -> bool:
    """Return whether a noun is known to stand for one who speaks, or for a text."""
    kinds = (speech.people, speech.media, speech.bodies, speech.documents)
    return any(is_kind_of(noun, kind, speech) for kind in kinds) or is_person_noun(noun, speech)


def _head_of(name: str, speech: Speech) -> str:
    """Return the noun that words turn about: "a | doctor | of the port"."""
    words = _words_of(name)
    links = (k for k, word in enumerate(words) if k and word in speech.linking)
    return words[next(links, len(words)) - 1].removesuffix("'s")


def _words_of(name: str) -> list[str]:
    return name.lower().replace("’", "'").split()


def _is_thing_of(low: str, speech: Speech) -> bool:
    """Return whether a name turns about a noun that is none of a body: "Höhe | der Spenden"."""
    words = low.split()
    links = (k for k, word in enumerate(words) if word in speech.genitives | speech.linking)
    hung = next((k for k in links if k), 0)
    head = words[hung - 1] if hung else low
    if head in speech.things or not hung:
        return head in speech.things
    kinds = (speech.people, speech.bodies, speech.media, speech.documents)
    return not (
        head in speech.works
        or head.endswith(speech.agent_endings)
        or any(is_kind_of(head, kind, speech) for kind in kinds)
    )


def _is_given(low: str) -> bool:
    return is_first_name(low.partition(" ")[0])


def _is_thing(low: str, speech: Speech) -> bool:
    """Return whether a word with a capital is for sure a noun for a thing, or a number."""
    if speech.nouns_capitalised and " " in low and low[0].isalpha() and not _is_given(low):
        head = _head_of(low, speech)
        low = head if not low.endswith(f" {head}") else low  # "Gefahr von Bränden"
    known = speech.nouns_capitalised and (low in speech.things or low.endswith(speech.noun_endings))
    counted = low[0].isdigit() and not low.endswith(speech.agent_endings or ("\0",))
    many = low.rpartition(" ")[2] if counted else ""
    counted = counted and not (
        is_kind_of(many, speech.bodies, speech) or is_person_noun(many, speech)
    )
    return (known and " " not in low) or counted  # "37 Prozent", but not "37 Verbände"


def _is_common(cast: Register, name: str, at: int) -> bool:
    """Return whether what nothing tells to be a name is a noun, a place, or opens a sentence."""
    speech, low = cast.speech, name.lower()
    if _is_thing(low, speech):
        return True
    if not speech.agent_endings:
        return False
    alone = " " not in name
    small = (speech.indefinite, speech.adverbs, speech.prepositions, speech.conjunctions)
    if low in speech.things or any(low in words for words in small):
        return True
    start, end = max(0, at - _AROUND), at + _AROUND
    before = {*_words_before(cast.text, name, start, end)}
    if not speech.lying.isdisjoint(before):
        return True  # "in | El Fasher"
    led = not (speech.indefinite.isdisjoint(before) and speech.possessive.isdisjoint(before))
    return alone and (led or _stands_small(cast.text, low, start, end))


def _stands_small(text: str, low: str, start: int, end: int) -> bool:
    """Return whether a word stands in small letters between two offsets."""
    at = text.find(f" {low}", start, end)
    while at >= 0:
        beyond = at + 1 + len(low)
        if not text[beyond : beyond + 1].isalnum():
            return True
        at = text.find(f" {low}", beyond, end)
    return False


def _but_opens(cast: Register, entry: Entry, at: int, found: Attribution | None) -> bool:
    """Return whether a word that the text has once is no name: "| Erledigt | ist das. Er sagt".

    A name that a text has but once, and no first name with it, stands before a verb.
    """
    text, name, speech = cast.text, entry.name, cast.speech
    if " " in name or not speech.finite_endings:
        return False
    named = found is not None and found.mention.of(text).lower() not in speech.pronouns
    if named and found is not None and found.rule != _SHARED:
        return False
    start, end = max(0, at - _AROUND), at + _AROUND
    at = text.find(name, start, end)
    if at < 0 or text.find(name, at + 1, end) >= 0:
        return False
    opens = opens_sentence(text, at)
    behind = text[at + len(name) : at + len(name) + _BEFORE].lower()
    words = [word.rstrip(_STOPS) for word in behind.split()] if behind[:1] == " " else []
    if not words:
        return opens or speech.nouns_capitalised
    verb = next((word for word in words if word not in speech.adverbs), words[0])
    finite = any(verb in known for known in (speech.verbs, speech.auxiliaries, speech.acting))
    small = any(verb in known for known in (speech.adverbs, speech.prepositions, speech.linking))
    finite = finite or (verb.endswith(speech.finite_endings) and not small)
    if speech.nouns_capitalised:
        return not finite or name.lower().endswith(speech.formed_endings)
    return opens and not finite


def _words_before(text: str, name: str, start: int, end: int) -> Iterator[str]:
    """Yield the words before each place of a name between two offsets."""
    at = text.find(name, start, end)
    while at >= 0:
        yield from text[max(0, at - _BEFORE) : at].lower().split()[-1:]
        at = text.find(name, at + 1, end)
