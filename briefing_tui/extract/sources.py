"""Turn the words that name a speaker into sources: one for each who speaks, however called.

"Lister", "he" and "the researcher" are Charles Lister where the text before says so; "the British
newspaper" is the last British newspaper. What cannot be resolved with good reason keeps its own
words as its name, or, where it is a pronoun, stays nobody.
"""

from __future__ import annotations

from briefing_tui.extract.appellations import (
    inside_marks,
    read_appellation,
    take_apart,
    without_first_role,
    without_medium,
)
from briefing_tui.extract.appositions import find_role
from briefing_tui.extract.declension import gender_of_role, gender_told, thing_as_subject
from briefing_tui.extract.described_media import is_home, medium_at_home, of_city
from briefing_tui.extract.descriptions import resolve_description
from briefing_tui.extract.firms import firm_called
from briefing_tui.extract.latter import latter_in, resolve_latter
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.first_names import gender_of_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.named_late import named_late
from briefing_tui.extract.named_media import bare_name
from briefing_tui.extract.names import Naming, is_determiner, own_article
from briefing_tui.extract.namesakes import of_several
from briefing_tui.extract.own_columns import find_column
from briefing_tui.extract.own_words import kind_of
from briefing_tui.extract.owned_things import owner_of_words
from briefing_tui.extract.pieces import is_written_of, whose_piece
from briefing_tui.extract.pronouns import named_beside, resolve_pronoun, taken_up
from briefing_tui.extract.register import Register, is_somebody, medium_of_deskmate, without_owner
from briefing_tui.extract.relays import Heard
from briefing_tui.extract.resumption import (
    native_meant,
    resume_compatriot,
    whom_told,
)
from briefing_tui.extract.roster import to_key
from briefing_tui.extract.staff import find_medium
from briefing_tui.extract.surroundings import MARKS
from briefing_tui.extract.tellers import heard_in, whose_words, without_piece
from briefing_tui.extract.together import means_many, speaking_as_one
from briefing_tui.extract.via_sources import changes_medium, find_via
from briefing_tui.extract.whom_meant import noun_meant
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

_ACRONYM: Final = late(r"\s?\(([A-ZÀ-Þ][A-ZÀ-Þ0-9.\-]{1,9})\)")
_BRACKET: Final = 2
"""Code points behind a name within which one opens around its acronym."""


class Cast(Register):
    """Everyone who speaks in an article."""

    def __init__(
        self, text: str, language: Language, press: Press, declared: Iterable[Source] = ()
    ) -> None:
        """Begin with the sources that the author declared."""
        super().__init__(text, language, press, declared)
        self._spelled_out: set[str] = set()
        self.firms: dict[str, str] | None = None  # companies by their names' first words
        self.addressing = False
        """Whether somebody speaks to a medium: a pronoun then means none."""
        self.many = False  # whether a pronoun means more than one
        self._read: tuple[Span | None, Naming] = None, Naming()
        """The phrase that was read last: it is often asked for twice."""
        self.heard = Heard(press)  # through whom each was, for whom a description means
        self.outer: Entry | None = None
        """Whom words cannot mean: who says the quotation around another one, or the one before
        to whom the words are an answer."""
        self._employing = False
        """Whether somebody's medium is looked for: those named on the way have none."""

    # -- resolving

    def resolve(self, found: Attribution) -> Entry | None:
        """Return who an attribution means, or None where nobody can be named."""
        mention = found.antecedent or found.mention
        self.many = bool(self.speech.several) and means_many(self.press, found)
        self.hearer = found.reporter
        entry = taken_up(self, found) or (None if self.many else named_beside(self, found))
        noun = noun_meant(found.mention.of(self.text), self.speech) if entry is not None else ""
        if entry is not None and noun in self.speech.authors:
            entry = None if is_written_of(self, entry, found.mention.start) else entry
        before = found.before if not changes_medium(self, found) else None
        self.addressing = found.addressed and not self.speech.order_tells
        writer = whom_told(self, found.context)
        entry = entry or self.resolve_span(mention, before, found.topic, writer)
        self.addressing, self.many, self.hearer = False, False, None
        if entry is None or not is_somebody(self, entry, mention.start, found):
            return None
        self.note_mention(entry, found.mention)
        return entry

    def is_known(self, found: Attribution) -> bool:
        """Return whether a mention holds a name, a pronoun or a noun for one who can speak."""
        naming = take_apart(self.press, found.mention)
        words = found.mention.of(self.text).lower()
        return bool(naming.name or naming.noun) or words in self.speech.pronouns

    def resolve_via(self, span: Span, topic: Span | None = None) -> Entry | None:
        """Return the medium or person that passed words on.

        Args:
            span: The words that name it.
            topic: Whom the sentence before is about: a medium, perhaps, that they describe.
        """
        return find_via(self, span, topic)

    def _medium_in(self, span: Span) -> Span | None:
        """Return words that name a medium, or the one in them that owns a page: "| X |'s lead"."""
        words = span.of(self.text)
        owner, owns, _ = words.replace("’", "'").partition("'s ")
        if self.press.is_medium(words) or not (owns and self.speech.order_tells):
            return span if self.press.is_medium(words) else None
        return Span(span.start, span.start + len(owner)) if self.press.is_medium(owner) else None

    def note_mention(self, entry: Entry, span: Span) -> None:
        """Note that words mean somebody."""
        entry.mention(span)
        self.trail.note(span.start, entry)
        if entry.kind is SourceKind.OUTLET:
            self.note_outlet(span.start, entry)

    def resolve_span(
        self,
        span: Span,
        before: Span | None,
        topic: Span | None = None,
        writer: Span | None = None,
    ) -> Entry | None:
        """Return whom words mean, or None where they name nobody.

        Args:
            span: The words.
            before: Whom their own sentence is about in front of them.
            topic: Whom the sentence before is about.
            writer: Who is told to write all that follows.
        """
        span, speech = without_first_role(self.press, inside_marks(self.press, span)), self.speech
        words = span.of(self.text).lower().replace("’", "'")
        words = speech.demonstratives.get(words, words)
        if words.partition(" ")[0] in speech.none:
            return None  # "aucun journal"
        if words in speech.latter and speech.verb_second:
            return resolve_latter(self, words, span, before)
        if words in speech.pronouns or words in speech.possessive or words in speech.owners:
            return resolve_pronoun(self, words, span, (before, topic, writer))
        if words in speech.relatives or words in speech.objects or words in speech.definite:
            return None
        if (wrote := whose_piece(self, words, span, (before, topic))) is not None:
            return wrote
        if (last := latter_in(speech, words)) in speech.latter:
            return resolve_latter(self, last, span, before)
        if (medium := find_column(self.press, span)) not in (None, span):
            nearer = topic and before and topic.start < before.start < span.start
            return self.owning(medium, (before, topic) if nearer else (topic, before))
        if (teller := whose_words(self.press, span)) is not None:
            return self.resolve_span(teller, before, topic)
        told = heard_in(self.press, span) if words.endswith(speech.tellings) else span
        if told is None:
            return None  # "offizielle Angaben"
        span = told
        if (both := speaking_as_one(self, span) or medium_at_home(self, span)) is not None:
            return both
        return self._named_or_described(span, before, topic)

    def _named_or_described(
        self, span: Span, before: Span | None, topic: Span | None
    ) -> Entry | None:
        """Return whom words mean that are no pronoun: by the name in them, or as they describe."""
        if self.speech.nouns_capitalised:
            span = owner_of_words(self.text, span, self.speech)
        naming = without_owner(self, self.read(span))
        if naming.noun and naming.name.lower() in self.speech.no_heads:
            naming = naming._replace(name="")  # "Local media"
        if naming.name and self._is_of_place(naming, span):
            naming = naming._replace(name="")  # "au quotidien du Vermont"
        if naming.name and (again := resume_compatriot(self, naming, span, before)) is not None:
            return again
        if (native := native_meant(self, naming, span, before)) is not None:
            return native
        if naming.name[:1].islower() and self.text[naming.start - 1] in MARKS:
            return self.outlet_of(naming)  # "die „taz“", but not "der „große Wurf“"
        if "." in (name := span.of(self.text)) and name in self.press.placed:
            return self.outlet_of(Naming(name=name, start=span.start))  # "(faz.net)"
        if naming.name:
            return self._meant_again(naming, span) or self._named_by(naming, span)
        if (bearer := self.bearer_of(span) or self.spelled_in(span)) is not None:
            return bearer
        if (bare := without_piece(self.press, naming, span)) != span:
            naming, span = self.read(bare), bare
        return resolve_description(self, naming, span, before, topic)

    def _meant_again(self, naming: Naming, span: Span) -> Entry | None:
        """Return the paper just named, where a noun that is one's name may mean it as well."""
        article, _, noun = naming.name.rpartition(" ")
        other = bool(article) and article.lower() not in self.speech.definite
        noun = noun.lower() if self.speech.nouns_capitalised and not other else ""
        if self.speech.media.get(noun, "any") == "any" or naming.name.isupper():
            return None  # "DIE WOCHENZEITUNG"
        start = self.text.rfind("\n", 0, span.start)
        last = self.last_outlet(span.start, max(0, start))
        return last if last is not None and self.press.fits(last.outlet_kind, noun) else None

    def _named_by(self, naming: Naming, span: Span) -> Entry | None:
        """Return whom a name means, what links on to it left out."""
        head = without_medium(self.press, naming)
        end = head.start + len(head.name)
        behind = self.text[end : span.end].split()
        if behind and behind[0] in self.speech.linking:
            span = Span(span.start, end)
        return self._named(head, span)

    def _is_of_place(self, naming: Naming, span: Span) -> bool:
        """Return whether a name tells but where a medium is that its noun alone means."""
        before, speech = self.text[span.start : naming.start].replace("’", "'").split(), self.speech
        if is_home(self.press, naming, before):
            return True
        of = len(before) > 1 and before[-1] in speech.definite and naming.noun in speech.media
        of = of and not (speech.genitive or speech.complement).isdisjoint(before[-2:])
        if not of or speech.order_tells:  # "the daily of the French | bishops"
            return of and self.press.country_in((naming.name,)) is not None
        alone = speech.adjectives_behind and naming.noun in before and " " not in naming.name
        return alone and self.press.outlet_in(span.of(self.text)) is None

    def read(self, span: Span) -> Naming:
        """Return what a phrase calls somebody."""
        if self._read[0] != span:
            self._read = span, bare_name(self.press, read_appellation(self.press, span))
        return self._read[1]

    # -- names

    def _named(self, naming: Naming, span: Span) -> Entry | None:
        name = naming.name
        if name.isupper() and len(name) > 1 and name not in self._spelled_out:
            self._spelled_out.add(name)
            if to_key(name) not in self.by_key:
                self._spell_out(name)
        several, meant = of_several(self, naming) if " " not in name else (False, None)
        if several:
            known = self.resolve_span(meant, None) if meant is not None else None
            return self._enriched(known, naming, span) if known is not None else None
        known = self.by_key.get(to_key(name))
        if known is not None and not self.is_other(known, naming):
            return self._enriched(known, naming, span)
        known = firm_called(self, naming) or of_city(self, naming, span) or self.outlet_of(naming)
        if known is not None:
            return self._enriched(known, naming, span)
        kind = kind_of(self, naming)
        if kind is SourceKind.PERSON:
            counted = self.speech.adjectives_behind and " " not in name
            if counted and self.text[max(0, naming.start - 2) : naming.start - 1].isdigit():
                return None  # "la une de 20 | Minutes |"
            full = name
            if " " not in name:
                known_as = self.full_name(name, span.start) or self.titled(naming)
                full = known_as or self.names.called(name, span.start)
            elif name.partition(" ")[0].lower() in self.speech.particles:
                full = self.names.ending_with(name, span.start) or name
            full = self.without_title(full)
            rank = naming.role.rpartition(" ")[2]  # "the UK's | Prince | William"
            if " " not in full and rank.lower() in self.speech.ranks:
                full = f"{rank} {full}"
            known = self.by_key.get(to_key(full)) or self._same_person(full)
            entry = known or self.add(full, kind, (full,), "name")
            if known is None:
                told = gender_told(naming.noun, "", self.speech)  # "die Autorin Nino X"
                entry.gender = told if told == "f" else gender_of_name(full)
            for form in (name, full):
                self.by_key.setdefault(to_key(form), entry)
            self.by_key[to_key(full.split()[-1])] = entry
            entry = self._enriched(entry, naming, span)
            return entry if known else named_late(self, entry, naming.role, span.start)
        if self.speech.thing_genders:
            name = thing_as_subject(name, self.speech)
            if (known := self.by_key.get(to_key(name))) is not None:
                return self._enriched(known, naming, span)
        if kind is SourceKind.ORGANISATION:
            name = own_article(self.text, naming, self.speech) + name
        entry = self.add(name, kind, (name, naming.name), "name")
        entry.country = (
            country_of(name, self.language.code) if kind is SourceKind.GOVERNMENT else None
        )
        return self._enriched(entry, naming, span)

    def _spell_out(self, acronym: str) -> None:
        """Enter the name that an acronym stands for, where the text gives both: "Name (ABC)"."""
        place = self.press.country_in((acronym,)) is not None  # "EU" is no El Universal
        paper = None if place else self.names.with_initials(acronym)
        if paper is not None and (named := self.outlet_of(Naming(name=paper))) is not None:
            self.add_alias(named, acronym)  # "O Diário de Notícias abre com X. O | DN | diz"
            return
        found = self.names.spelled_out(acronym)
        if found is None or find_outlet(acronym) is not None:
            return
        name, at = found
        entry = self.by_key.get(to_key(name))
        if entry is None:
            kind = kind_of(self, Naming(name=name, start=at))
            kind = SourceKind.ORGANISATION if kind is SourceKind.PERSON else kind
            entry = self.add(thing_as_subject(name, self.speech), kind, (name,), "acronym")
        self.add_alias(entry, acronym)

    def _enriched(self, entry: Entry, naming: Naming, span: Span) -> Entry:
        """Add what a mention tells: role, gender, short name."""
        speech = self.speech
        if naming.noun and entry.gender == "?":
            entry.gender = gender_told(naming.noun, span.of(self.text), speech)
        if naming.gender and entry.gender == "?":
            entry.gender = naming.gender
        if naming.role:
            title = naming.role.split()[0].lower().strip(".")
            if entry.gender == "?":
                entry.gender = speech.honorifics.get(title, "?").replace("x", "?")
        bracket = "(" in self.text[span.end : span.end + _BRACKET]
        if bracket and entry.kind is not SourceKind.PERSON:
            acronym = _ACRONYM.match(self.text, span.end)
            if acronym is not None:
                self.add_alias(entry, acronym.group(1))
        if entry.kind is SourceKind.PERSON and entry.role is None:
            entry.role = find_role(self.text, naming, span, self.language)
            if entry.gender == "?" and entry.role:
                entry.gender = gender_of_role(entry.role, speech)
        if entry.kind is SourceKind.PERSON and entry.medium is None and not self._employing:
            medium = find_medium(self.press, naming, span, None if entry.mentions else entry.name)
            self._employing = medium is not None
            entry.medium = (
                self.owning(medium) if medium is not None else medium_of_deskmate(self, span)
            )
            self._employing = False
        return entry

    def owning(self, span: Span, about: Iterable[Span | None] = ()) -> Entry | None:
        """Return the medium that words name, describe, or, as "its" does, take for known.

        Args:
            span: The words.
            about: Whom the sentences around are about: one of them, perhaps, for the last case.
        """
        words = span.of(self.text).lower().replace("’", "'")
        if not words or words in self.speech.belonging or is_determiner(words, self.speech):
            near = (self._medium_in(each) for each in about if each)
            topic = next((each for each in near if each is not None), None)
            known = self.resolve_span(topic, None) if topic else self.last_outlet(span.start)
            if known or words not in self.speech.belonging or not self.speech.order_tells:
                return known
            meant = resolve_pronoun(self, words, span, tuple(about))  # no lexicon knows it
            return meant if meant and meant.kind is not SourceKind.PERSON else None
        name = span.of(self.text)
        plain = name.islower() and not self.speech.nouns_capitalised  # "du quotidien"
        if not plain and self.press.find(name) is not None:
            longer = self.longer(name, span.start)  # "Times | critic Jane Roe"
            known = longer or self.outlet_of(Naming(name=name, start=span.start))
            if known is None:
                known = self.outlet_of(Naming(name=name, start=0))  # "Reporter der NZZ | in Delhi"
            return known
        entry = self.resolve_span(span, None)
        if entry and entry.kind is SourceKind.ORGANISATION and not MARKS.isdisjoint(name):
            entry.kind = SourceKind.OUTLET  # "Kolumnistin der «Presse»"
        return entry
