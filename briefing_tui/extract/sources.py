"""Turn the words that name a speaker into sources: one for each who speaks, however called.

"Lister", "he" and "the researcher" are Charles Lister where the text before says so; "the British
newspaper" is the last British newspaper. What cannot be resolved with good reason keeps its own
words as its name, or, where it is a pronoun, stays nobody.
"""

from __future__ import annotations

import re
from array import array
from bisect import insort
from functools import cached_property
from itertools import pairwise

from briefing_tui.extract.compounds import gender_of, is_kind_of
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_index import name_at, name_behind
from briefing_tui.extract.names import Naming, is_determiner, is_person_noun, is_title
from briefing_tui.extract.newsroom import NEAR, RECENT, Newsroom
from briefing_tui.extract.roles import find_role, without_article
from briefing_tui.extract.roster import to_key
from briefing_tui.extract.staff import employer_of, find_column, find_medium
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Source

_WORD: Final = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_LABEL_END: Final = re.compile(r",?[^\n:]{0,20}[.:](?=\s|$)")
"""What ends a line or sentence that but names a medium: "Imedi|, 8.15pm."."""
_AGED: Final = late(r"-year-old$")
_OWNED: Final = re.compile(r"([^\W\d_]+)['’]s(?: [a-z\-]+)*? ([a-z]+)")
_ACRONYM: Final = re.compile(r"\s?\(([A-ZÀ-Þ][A-ZÀ-Þ0-9.\-]{1,9})\)")
_NATION: Final = late(r",\s(?:[^\W\d_]{2,3}\s|[^\W\d_]['’])?([^\W\d_]+)\s")
_BRACKET: Final = re.compile(r"\(([^()\n]{2,60})\)")
_SEAT: Final = late(r" in ([A-Z][^\W\d_]+)")
_STOP: Final = late(r"[.!?][”“\"'’»]?\s")
_FAR: Final = 2
"""Sentences' ends between two sentences that are not neighbours."""
_SHORT_WORD: Final = 2
_OPENS: Final = frozenset(("", *".!?…”»,\n"))
"""What stands before the first word of a sentence, or of what a sentence says."""
_SEXES: Final = ("m", "f")
_OBLIQUE: Final = 400
"""Code points back in which somebody was named who has not spoken yet."""
_BOTH: Final = 2
_BESIDE: Final = 60
"""Code points around an introduction in which the words of a description must stand."""


class Cast(Newsroom):
    """Everyone who speaks in an article."""

    def __init__(
        self, text: str, language: Language, press: Press, declared: Iterable[Source] = ()
    ) -> None:
        """Begin with the sources that the author declared."""
        super().__init__(text, language, press, declared)
        self._spelled_out: set[str] = set()
        self._employing = False
        """Whether somebody's medium is looked for: those named on the way have none."""

    # -- resolving

    def resolve(self, found: Attribution) -> Entry | None:
        """Return who an attribution means, or None where nobody can be named."""
        mention = found.antecedent or found.mention
        entry = self._named_beside(found)
        told = found.context is not None and found.context.rule == "introduced"
        writer = found.context.mention if told and found.context is not None else None
        entry = entry or self._resolve_span(mention, found.before, found.topic, writer)
        if entry is not None:
            self._note(entry, found.mention)
        return entry

    def _named_beside(self, found: Attribution) -> Entry | None:
        """Return whom a pronoun means that the subject of the sentence before cannot be."""
        gender = self.speech.pronouns.get(found.mention.of(self.text).lower(), "x")
        if found.beside is None or gender not in ("m", "f"):
            return None
        topic = self._resolve_span(found.before, None) if found.before is not None else None
        if topic is not None and topic.kind is SourceKind.PERSON and self._agrees(topic, gender):
            return None
        for span in (part for whole in found.beside.people for part in self._each_of(whole)):
            entry = self._resolve_span(span, None)
            if entry is not None and self._agrees(entry, gender):
                medium = found.beside.medium
                found.via = found.via or ((medium,) if medium is not None else ())
                return self._marked(entry, gender)
        return None

    def is_known(self, found: Attribution) -> bool:
        """Return whether a mention holds a name, a pronoun or a noun for one who can speak."""
        naming = self._take_apart(found.mention)
        words = found.mention.of(self.text).lower()
        return bool(naming.name or naming.noun) or words in self.speech.pronouns

    def resolve_via(self, span: Span, topic: Span | None = None) -> Entry | None:
        """Return the medium or person that passed words on.

        Args:
            span: The words that name it.
            topic: Whom the sentence before is about: a medium, perhaps, that they describe.
        """
        medium = employer_of(self.press, span)
        entry = self._owning(medium) if medium else self._resolve_span(span, None, topic)
        if entry is not None:
            self._note(entry, span)
        return entry

    def _note(self, entry: Entry, span: Span) -> None:
        entry.mention(span)
        self._trail.note(span.start, entry)
        if entry.kind is SourceKind.OUTLET:
            insort(self._outlet_places().setdefault(entry, array("I")), span.start)

    def _resolve_span(
        self,
        span: Span,
        before: Span | None,
        topic: Span | None = None,
        writer: Span | None = None,
    ) -> Entry | None:
        words = span.of(self.text).lower().replace("’", "'")
        speech = self.speech
        if words in speech.pronouns or words in speech.possessive or words in speech.owners:
            return self._pronoun(words, span, (before, topic, writer))
        if words in speech.relatives or words in speech.objects or words in speech.definite:
            return None
        owner, _, text = words.rpartition(" ")
        if owner in speech.owners and speech.verb_second and text in speech.pieces:
            return self._pronoun(owner, span, (before, topic))  # "heißt es in seinem Text"
        if words.rpartition(" ")[2] in speech.latter:
            return self._latter(words.rpartition(" ")[2], span)
        if (medium := find_column(self.press, span)) is not None:
            nearer = topic and before and topic.start < before.start < span.start
            return self._owning(medium, (before, topic) if nearer else (topic, before))
        if (both := self._together(span) or self._medium_at_home(span)) is not None:
            return both
        naming = self._read(span)
        if naming.name:
            head = self._without_medium(naming)
            end = head.start + len(head.name)
            behind = self.text[end : span.end].split()
            if behind and behind[0] in speech.linking:
                span = Span(span.start, end)
            return self._named(head, span)
        return self._described(naming, span, before, topic)

    def _without_medium(self, naming: Naming) -> Naming:
        """Take the medium off somebody's name: "Anna Lehr | von der Zeit"."""
        for link in self.speech.agent if self.speech.nouns_capitalised else ():
            name, linked, rest = naming.name.partition(f" {link} ")
            if linked and " " in name and find_outlet(rest) is not None:
                return naming._replace(name=name)
        return naming

    def _pronoun(self, word: str, span: Span, about: tuple[Span | None, ...]) -> Entry | None:
        """Return whom "he" means: the one the text was about, else the last who spoke."""
        gender = self.speech.pronouns.get(word, self.speech.owners.get(word, "x"))
        if gender == "x":
            return None
        earlier = dict.fromkeys(before for before in about if before and before.start < span.start)
        for span_before in (part for before in earlier for part in self._each_of(before)):
            entry = self._noted_at(span_before) or self._resolve_span(span_before, None)
            if entry is not None and self._agrees(entry, gender):
                far = gender == "n" and self._is_far(span_before, span)
                if far and (named := self._last_outlet(span.start, span_before.end)) is not None:
                    return named
                entry.mention(span_before)
                return self._marked(entry, gender)
        for at, entry in self._trail.backwards(RECENT, before=span.start):
            if span.start - at > NEAR:
                break
            if self._agrees(entry, gender):
                named = self._last_outlet(span.start, at) if gender == "n" else None
                return named or self._marked(entry, gender)
        return self._last_outlet(span.start) if gender == "n" else None

    def _is_far(self, before: Span, span: Span) -> bool:
        """Return whether a whole sentence stands between two spans."""
        return len(_STOP.findall(self.text, before.end, span.start)) >= _FAR

    def _noted_at(self, span: Span) -> Entry | None:
        """Return whom a pronoun before has been found to mean."""
        for at, entry in self._trail.backwards(1, before=span.start + 1):
            pronoun = span.of(self.text).lower() in self.speech.pronouns
            return entry if at == span.start and pronoun else None
        return None

    def _each_of(self, span: Span) -> list[Span]:
        """Return the parts of "Ms Ruth Okafor and Mr Ivo Brandt", or the whole."""
        words = span.of(self.text)
        for also in () if self.press.is_medium(words) else self.speech.also:
            first, both, second = words.partition(f" {also} ")
            if both and first[:1].isupper() and second[:1].isupper():
                middle = span.start + len(first)
                return [Span(span.start, middle), Span(middle + len(both), span.end)]
        return [span]

    def _together(self, span: Span) -> Entry | None:
        """Return two people who speak as one, under their own words: "Ana Ruiz and Ivo Brandt"."""
        parts = self._each_of(span)
        if len(parts) < _BOTH or not all(self._is_full_name(part) for part in parts):
            return None
        for part in parts:
            self._resolve_span(part, None)
        words = " ".join(span.of(self.text).split())
        return self._by_key.get(to_key(words)) or self._add(words, SourceKind.ANONYMOUS, (words,))

    def _medium_at_home(self, span: Span) -> Entry | None:
        """Return the medium that "Kenya's other big daily" means, named behind it or before."""
        match = _OWNED.fullmatch(span.of(self.text))
        if match is None or match.group(2).lower() not in self.speech.media:
            return None
        name = self.press.apart_at(span.end)
        if name is not None:
            return self._resolve_span(name, None)
        if (named := self._body_behind(Naming(noun=match.group(2)), span)) is not None:
            named.kind = SourceKind.OUTLET
            return named
        return self._medium(Naming(noun=match.group(2), describing=(match.group(1),)), span)

    def _is_full_name(self, span: Span) -> bool:
        """Return whether words name a person, by themselves or with what the text has elsewhere."""
        naming = self._read(span)
        if not naming.name or self._kind(naming) is not SourceKind.PERSON:
            return False
        if find_outlet(naming.name) is not None or naming.name.isupper():
            return False
        titled = bool(naming.role) or " " in naming.name
        return titled or self.names.full_name(naming.name, span.start) is not None

    def _marked(self, entry: Entry, gender: str) -> Entry:
        if entry.kind is SourceKind.PERSON and gender in "mf" and entry.gender == "?":
            entry.gender = gender
        return entry

    def _agrees(self, entry: Entry, gender: str) -> bool:
        person = entry.kind is SourceKind.PERSON
        alone = entry.kind is SourceKind.ANONYMOUS
        alone = alone and not self._is_many(entry.noun or entry.name)
        if gender in "mf":
            gendered = self.speech.things_have_gender
            thing = gendered and entry.kind is not SourceKind.ANONYMOUS
            someone = alone and (gendered or is_person_noun(entry.noun, self.speech))
            known = person or someone or thing
            return known and entry.gender in ("?", "x", gender)
        if gender == "s":  # "su", "suo": one, man or woman
            return person or alone or self.speech.things_have_gender
        if gender == "n":
            return not person and entry.kind is not SourceKind.ANONYMOUS
        return not person

    def _is_many(self, noun: str) -> bool:
        """Return whether a noun is a plural, as far as its ending tells: not "matroos"."""
        people = self.speech.people
        return noun.endswith("s") and (noun[:-1] in people or noun not in people)

    # -- names

    def _named(self, naming: Naming, span: Span) -> Entry | None:
        name = naming.name
        if name.isupper() and len(name) > 1 and name not in self._spelled_out:
            self._spelled_out.add(name)
            if to_key(name) not in self._by_key:
                self._spell_out(name)
        known = self._by_key.get(to_key(name))
        if known is not None and not self._is_other(known, naming):
            return self._enriched(known, naming, span)
        outlet = self._of_city(naming, span) or self._outlet(naming)
        if outlet is not None:
            return self._enriched(outlet, naming, span)
        kind = self._kind(naming)
        if kind is SourceKind.PERSON:
            full = name
            if " " not in name:
                known_as = self.names.full_name(name, span.start) or self._titled(naming)
                full = known_as or self._called(name, span.start)
            full = self._without_title(full)
            if " " not in full and naming.role.lower() in self.speech.ranks:
                full = f"{naming.role} {full}"
            known = self._by_key.get(to_key(full)) or self._same_person(full)
            entry = known or self._add(full, kind, (full,))
            if known is None:
                told = gender_of(naming.noun, self.speech)  # "die Autorin Nino X"
                entry.gender = told if told == "f" else gender_of_name(full)
            for form in (name, full):
                self._by_key.setdefault(to_key(form), entry)
            self._by_key[to_key(full.split()[-1])] = entry
            return self._enriched(entry, naming, span)
        entry = self._add(name, kind, (name,))
        entry.country = (
            country_of(name, self.language.code) if kind is SourceKind.GOVERNMENT else None
        )
        return self._enriched(entry, naming, span)

    def _titled(self, naming: Naming) -> str | None:
        """Return the full name of one who is called by the first one: "Ms Pimchanok"."""
        titles = naming.role.lower().split()
        known = bool(titles) and titles[-1].strip(".") in self.speech.honorifics
        return self.names.full_name_of(naming.name) if known else None

    @cached_property
    def _brackets(self) -> dict[str, int]:
        """The words in capitals that stand in brackets, and where each does so first."""
        found: dict[str, int] = {}
        for match in _BRACKET.finditer(self.text):
            if match[1].isupper():
                found.setdefault(match[1], match.start())
        return found

    def _spell_out(self, acronym: str) -> None:
        """Enter the name that an acronym stands for, where the text gives both: "Name (ABC)"."""
        at = self._brackets.get(acronym, -1)
        words = self.text[max(0, at - 120) : max(0, at)].split()
        speech, start = self.speech, len(words)
        while start > 0:
            word = words[start - 1]
            low = word.lower()
            joins = low in speech.linking or low in speech.also or low in speech.definite
            if not (word[0].isupper() or joins) or word[-1] in '.,;:!?”"':
                break
            start -= 1
        while start < len(words) and not words[start][0].isupper():
            start += 1
        while start < len(words) and words[start].lower() in speech.definite:
            start += 1
        if len(words) - start > 1 and find_outlet(acronym) is None:
            name = " ".join(words[start:])
            entry = self._by_key.get(to_key(name))
            if entry is None:
                kind = self._kind(Naming(name=name, start=at))
                kind = SourceKind.ORGANISATION if kind is SourceKind.PERSON else kind
                entry = self._add(name, kind, (name,))
            self._alias(entry, acronym)

    def _is_other(self, entry: Entry, naming: Naming) -> bool:
        """Return whether a surname stands for someone else of that name by now."""
        if entry.kind is not SourceKind.PERSON or " " in naming.name:
            return False
        full = self.names.full_name(naming.name, naming.start)
        return (
            full is not None
            and to_key(full) not in entry.keys
            and to_key(naming.name) != to_key(full)
        )

    def _called(self, first: str, at: int) -> str:
        """Return the full name of whom a text calls by a first name, or that name."""
        before = self.text.rfind(f"{first} ", max(0, at - 2 * NEAR), at)
        known = before >= 0 and is_first_name(first)
        full = self.names.begun_at(before) if known else None
        return full if full is not None and full.startswith(f"{first} ") else first

    def _without_title(self, name: str) -> str:
        words = name.split()
        while len(words) > 1 and is_title(words[0].lower().strip("."), self.speech):
            words = words[1:]
        return " ".join(words)

    def _kind(self, naming: Naming) -> SourceKind:
        speech, words = self.speech, [w.lower() for w in _WORD.findall(naming.name)]
        if any(is_kind_of(word, speech.offices, speech) for word in words):
            return SourceKind.GOVERNMENT
        if any(is_kind_of(word, speech.bodies, speech) for word in words):
            return SourceKind.ORGANISATION
        if naming.noun and is_person_noun(naming.noun, speech) and naming.role:
            return SourceKind.PERSON
        if is_kind_of(naming.noun, speech.bodies, speech):
            return SourceKind.ORGANISATION
        if country_of(naming.name, self.language.code) is not None and (
            self.names.full_name(naming.name, naming.start) is None
        ):
            return SourceKind.GOVERNMENT
        if naming.name.isupper() and 2 <= len(naming.name) <= 6:
            return SourceKind.ORGANISATION
        told = speech.adjectives_behind or any(word.islower() for word in naming.describing)
        described = told and naming.describing and " " in naming.name
        owned = self.text[max(0, naming.start - 3) : naming.start] in ("'s ", "’s ")
        bare = naming.definite and not (naming.role or described or owned)
        if bare and speech.articles_before_bodies:
            return SourceKind.ORGANISATION
        return SourceKind.PERSON

    def _enriched(self, entry: Entry, naming: Naming, span: Span) -> Entry:
        """Add what a mention tells: role, gender, short name."""
        speech = self.speech
        if naming.noun and entry.gender == "?":
            entry.gender = gender_of(naming.noun, speech)
        if naming.gender and entry.gender == "?":
            entry.gender = naming.gender
        if naming.role:
            title = naming.role.split()[0].lower().strip(".")
            if entry.gender == "?":
                entry.gender = speech.honorifics.get(title, "?").replace("x", "?")
        acronym = _ACRONYM.match(self.text, span.end)
        if acronym and entry.kind is not SourceKind.PERSON:
            self._alias(entry, acronym.group(1))
        if entry.kind is SourceKind.PERSON and entry.role is None:
            entry.role = find_role(self.text, naming, span, self.speech)
        if entry.kind is SourceKind.PERSON and entry.medium is None and not self._employing:
            medium = find_medium(self.press, naming, span)
            self._employing = medium is not None
            entry.medium = self._owning(medium) if medium is not None else None
            self._employing = False
        return entry

    def _owning(self, span: Span, about: Iterable[Span | None] = ()) -> Entry | None:
        """Return the medium that words name, describe, or, as "its" does, take for known.

        Args:
            span: The words.
            about: Whom the sentences around are about: one of them, perhaps, for the last case.
        """
        words = span.of(self.text).lower()
        if not words or words in self.speech.belonging or is_determiner(words, self.speech):
            near = (each for each in about if each and self.press.is_medium(each.of(self.text)))
            topic = next(near, None)
            return self._resolve_span(topic, None) if topic else self._last_outlet(span.start)
        if find_outlet(name := span.of(self.text)) is not None:
            return self._outlet(Naming(name=name, start=span.start))
        return self._resolve_span(span, None)

    # -- descriptions

    def _described(
        self, naming: Naming, span: Span, before: Span | None, topic: Span | None
    ) -> Entry | None:
        """Return whom "the minister" or "the British newspaper" means, or a source of its own."""
        noun = naming.noun
        if self.speech.genitives and is_kind_of(noun, self.speech.documents, self.speech):
            owner = self._owner(naming, span)
            if owner is not None:
                return owner
        medium = is_kind_of(noun, self.speech.media, self.speech)
        many = noun.endswith("s") and not noun.endswith("ss")
        if (medium or is_person_noun(noun, self.speech)) and not many:
            name = name_behind(self.text, span.end, self.speech)
            if name is None and medium:
                name = self.press.apart_at(span.end)
            name = name or self._name_behind_nation(span.end)
            if name is not None and (not medium or self.press.is_medium(name.of(self.text))):
                return self._resolve_span(name, None)
        body = self._body_behind(naming, span) if naming.definite and not medium else None
        if body is not None:
            return body
        first = span.of(self.text).partition(" ")[0].lower()
        ours = self.speech.owners.get(first) == "x" and medium  # "notre confrère"
        if (naming.definite or ours) and is_kind_of(noun, self.speech.media, self.speech):
            entry = self._namesake_of(naming, span) or self._new_medium(topic, span, naming)
            entry = entry or self._medium(naming, span)
            if entry is not None:
                return entry
        if naming.definite and noun:
            for _, entry in self._trail.backwards(RECENT, before=span.start):
                if self._matches(entry, naming):
                    return entry
            entry = self._introduced(naming, span)
            told = self._may_resume(noun, span.start) or self._may_tell(naming, span)
            if entry is None and told:
                entry = self._resumed(naming, span, before)
            if entry is not None:
                return entry
        return self._own_words(naming, span)

    def _new_medium(self, topic: Span | None, span: Span, told: Naming) -> Entry | None:
        """Return the medium that a description must mean: what the sentence before is about.

        "The Grocer was having none of it. “…,” the magazine said."
        """
        if topic is None or not 0 < span.start - topic.end < NEAR:
            return None
        naming = self._read(topic)
        title = self.text[topic.start : topic.end]
        opens = self.text[max(0, topic.start - 2) : topic.start].strip(" ")[-1:] in _OPENS
        led = naming.definite or _LABEL_END.match(self.text, topic.end) is not None
        led = led and opens and naming.name[:1].isupper() and not naming.noun
        led = led and naming.name.lower() not in self.speech.definite
        known = find_outlet(title)
        plain = opens and known is not None and not told.describing
        if plain and known is not None and not self.press.clashes(known.kind, told.noun):
            between = self._last_outlet(span.start, topic.end)
            return self._resolve_span(topic, None) if between is None else None
        if not led or known is not None or self.press.outlet_in(title) is not None:
            return None
        if self._is_no_paper(naming.name, topic, span):
            return None
        entry = self._by_key.get(to_key(naming.name))
        if entry is not None and entry.kind is not SourceKind.ORGANISATION:
            new = entry.kind is SourceKind.OUTLET or title.isupper()
            if not new:
                return None
        entry = entry or self._add(naming.name, SourceKind.OUTLET, (naming.name,))
        entry.kind = SourceKind.OUTLET
        return entry

    def _is_no_paper(self, name: str, topic: Span, span: Span) -> bool:
        """Return whether a name is a country's, or a known medium stands behind it."""
        if country_of(name, self.language.code) is not None:
            return True  # "L'Espagne “va choisir”, prévient El País. Le quotidien"
        places = self._outlet_places().values()
        return any(topic.end <= at < span.start for starts in places for at in starts)

    def _body_behind(self, naming: Naming, span: Span) -> Entry | None:
        """Return the organisation that commas set off behind its noun: "the operator, | Acme,"."""
        known = (self.speech.bodies, self.speech.media)
        if not any(is_kind_of(naming.noun, nouns, self.speech) for nouns in known):
            return None
        name = name_behind(self.text, span.end, self.speech, lone=True)
        entry = self._resolve_span(name, None) if name is not None else None
        if entry is not None and entry.kind is SourceKind.PERSON and entry.role is None:
            entry.kind, entry.noun = SourceKind.ORGANISATION, naming.noun
        return entry

    def _is_new_before(self, noun: str, at: int) -> bool:
        """Return whether a text has told of somebody by the noun alone: "mit einem Offizier"."""
        before = self.text[max(0, at - NEAR) : at].lower().split()
        pairs = pairwise(before)
        return any(word.startswith(noun) and one in self.speech.indefinite for one, word in pairs)

    def _may_resume(self, noun: str, at: int) -> bool:
        """Return whether a noun may mean whoever was named: "the author", „der CSU-Politiker“."""
        speech = self.speech
        if speech.nouns_capitalised and is_person_noun(noun, speech):
            alone = is_kind_of(noun, speech.sole, speech) or self._is_many(noun)
            feminine = noun.endswith(speech.feminine_endings or ("\0",)) or noun == "frau"
            alone = alone or (self.text[at : at + 4].lower() == "die " and not feminine)
            return not alone and not self._is_new_before(noun, at)
        return is_kind_of(noun, speech.resuming, speech) or bool(_AGED.search(noun))

    def _may_tell(self, naming: Naming, span: Span) -> bool:
        """Return whether a phrase may tell who somebody is that was named without a role."""
        words = span.of(self.text).lower().replace("’", " ").replace("'", " ").split()
        head = self.speech.things_have_gender and words[1:2] == [naming.noun]
        return head and naming.noun in self.speech.people and not self._is_many(naming.noun)

    def _name_behind_nation(self, at: int) -> Span | None:
        """Return the name in "his director, le Danois Mikkel Lund," or ", lady Jane Roe,"."""
        match = _NATION.match(self.text, at) if self.speech.adjectives_behind else None
        if match is None:
            return None
        low = match.group(1).lower()
        known = low in self.speech.honorifics or is_person_noun(low, self.speech)
        nation = country_of(low, self.language.code) is not None
        return name_at(self.text, match.end(), self.speech) if known or nation else None

    def _owner(self, naming: Naming, span: Span) -> Entry | None:
        """Return the medium whose report a phrase means: "einem Bericht der Nordpost"."""
        at = self.text[span.start : span.end].lower().find(naming.noun)
        behind = self.text.find(" ", span.start + at, span.end) if at >= 0 else -1
        rest = Span(behind + 1, span.end) if behind > 0 else None
        if rest is None or not self.press.is_medium(rest.of(self.text)):
            return None
        return self._resolve_span(rest, None)

    def _matches(self, entry: Entry, naming: Naming) -> bool:
        """Return whether a description repeats an earlier source's role or name."""
        noun = to_key(naming.noun)
        told = to_key(f"{entry.role or ''} {entry.name} {entry.noun}")
        if noun not in told:
            return False
        return {noun, *(to_key(w) for w in naming.describing if len(w) > 2)} <= {*told.split()}

    def _introduced(self, naming: Naming, span: Span) -> Entry | None:
        """Return a person whom the text introduced with the noun without quoting them."""
        start = max(0, span.start - 2 * NEAR)
        if naming.noun not in self.text[start : span.start].lower():
            return None
        from briefing_tui.extract.introductions import find_introductions  # late: few need it

        wanted = [to_key(word) for word in naming.describing if len(word) > _SHORT_WORD]
        last = None
        for found in find_introductions(self.text, naming.noun, start, span.start):
            around = self.text[max(0, found.start - _BESIDE) : found.end + _BESIDE]
            if not wanted or all(word in to_key(around) for word in wanted):
                last = found.name
        if last is None:
            return None
        name = last.of(self.text).rstrip(" .")
        entry = self._resolve_span(Span(last.start, last.start + len(name)), None)
        if entry is None or entry.kind is not SourceKind.PERSON:
            return None
        entry.role = entry.role or naming.noun
        return self._marked(entry, gender_of(naming.noun, self.speech))

    def _latter(self, word: str, span: Span) -> Entry | None:
        """Return the person, with or without a name, whom "ce dernier" means."""
        gender = self.speech.latter[word]
        for at, entry in self._trail.backwards(before=span.start):
            if span.start - at > NEAR:
                break
            alone = entry.kind is SourceKind.ANONYMOUS and is_person_noun(entry.noun, self.speech)
            if (entry.kind is SourceKind.PERSON or alone) and entry.gender in ("?", "x", gender):
                return entry
        return None

    def _resumed(self, naming: Naming, span: Span, before: Span | None) -> Entry | None:
        """Return the person named last, where a bare noun such as "l'expert" can mean them.

        The one that the sentence before was about goes first.
        """
        speech = self.speech
        gender = speech.people.get(naming.noun, "x")
        gender = naming.gender if gender == "x" else gender
        topic = self._topic(before, span)
        new = topic is not None and topic.kind is SourceKind.PERSON and topic.role is None
        if new and topic is not None and self._may_be_resumed(topic, gender, naming.noun):
            return self._marked(topic, gender)
        if len(naming.describing) > 1 or not speech.bodies.isdisjoint(naming.describing):
            return None
        if not self._may_resume(naming.noun, span.start):
            return None
        if topic is not None and self._may_be_resumed(topic, gender, naming.noun):
            return self._marked(topic, gender)
        if naming.describing:
            return None
        named = self.names.begun_before(span.start, gender, _OBLIQUE) if gender in _SEXES else None
        for at, entry in self._trail.backwards():
            if span.start - at > NEAR or (named is not None and at < named.start):
                break
            if self._may_be_resumed(entry, gender, naming.noun):
                return self._marked(entry, gender)
        return self._resolve_span(named, None) if named is not None else None

    def _topic(self, before: Span | None, span: Span) -> Entry | None:
        """Return whom the sentence before a description was about, if it names them."""
        if before is None or self.text.find("\n", before.end, span.start) >= 0:
            return None  # another paragraph may be about another
        known = before.start < span.start
        known = known and before.of(self.text).lower() not in self.speech.pronouns
        return self._resolve_span(before, None) if known else None

    def _may_be_resumed(self, entry: Entry, gender: str, noun: str) -> bool:
        """Return whether a noun of a gender may mean a person, or somebody without a name."""
        fits = entry.gender in ("?", gender or entry.gender)
        if entry.kind is SourceKind.PERSON:
            return fits
        if entry.kind is not SourceKind.ANONYMOUS or not is_person_noun(entry.noun, self.speech):
            return False
        same = entry.gender == gender and not self._is_many(entry.noun)
        return same or (fits and noun in self.speech.selfsame)

    def _seat_behind(self, noun: str, at: int) -> str:
        """Return where a body has its seat: "das Gesundheitsministerium | in Ankara", or ""."""
        match = _SEAT.match(self.text, at)
        if match is None or not is_kind_of(noun, self.speech.bodies, self.speech):
            return ""
        return match.group() if self.press.country_in((match.group(1),)) is not None else ""

    def _begins_sentence(self, low: str, naming: Naming) -> bool:
        """Return whether a capital word is an article or a noun, and no name."""
        noun = low == naming.noun and not self.speech.nouns_capitalised
        return noun or is_determiner(low, self.speech)

    def _own_words(self, naming: Naming, span: Span) -> Entry | None:
        words = " ".join(span.of(self.text).split())
        if naming.definite or words.partition(" ")[0].lower() in self.speech.belonging:
            words = without_article(words, self.speech.definite | self.speech.belonging)
        elif self._begins_sentence(words.partition(" ")[0].lower(), naming):
            words = words[0].lower() + words[1:]
        if not any(c.isalpha() for c in words):
            return None
        if naming.noun in self.speech.voices and (own := employer_of(self.press, span)):
            return self._owning(own)  # "der Kommentator der Zeitung"
        if self.speech.nouns_capitalised and naming.noun:
            words += self._seat_behind(naming.noun, span.end)
        known = self._by_key.get(to_key(words))
        if known is not None:
            return known
        speech, noun = self.speech, naming.noun
        kind = SourceKind.ANONYMOUS
        if is_kind_of(noun, speech.media, speech):
            kind = SourceKind.OUTLET
        elif is_person_noun(noun, speech):
            kind = SourceKind.ANONYMOUS
        elif is_kind_of(noun, speech.offices, speech):
            kind = SourceKind.GOVERNMENT
        elif is_kind_of(noun, speech.bodies, speech):
            kind = SourceKind.ORGANISATION
        elif is_kind_of(noun, speech.documents, speech):
            kind = SourceKind.DOCUMENT
        entry = self._add(words, kind, (words,))
        entry.noun = noun
        entry.gender = gender_of(noun, speech)
        if entry.gender == "?" and naming.gender:
            entry.gender = naming.gender
        return entry
