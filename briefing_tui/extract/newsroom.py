"""Resolve the newspapers, channels and agencies of an article, however they are called."""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from itertools import islice

from briefing_tui.extract.declension import thing_as_subject
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.organisations import is_organisation
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    TOLD,
    find_outlet,
    grown_article,
    homes_of,
    is_ambiguous,
    is_body,
    outlet_at,
)
from briefing_tui.extract.marked_names import article_before_city
from briefing_tui.extract.mastheads import LONGEST_ACRONYM
from briefing_tui.extract.names import Naming, own_article
from briefing_tui.extract.newcomers import is_site, looks_like_outlet
from briefing_tui.extract.phrasebook import is_kind_of, part_elided
from briefing_tui.extract.roster import NEAR, RECENT, Roster, Trail, to_key
from briefing_tui.extract.surroundings import LONGEST_WORD, MARKS
from briefing_tui.model import SourceKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.extract.lexicon.outlets import Outlet
    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Source


_FULL_NAME: Final = 2
_INITIALED: Final = 3
"""Places of outlets before initials among which the one they mean is named."""
_TITLE_WORDS: Final = 2


class Newsroom(Roster):
    """The media of an article, among its sources."""

    def __init__(
        self, text: str, language: Language, press: Press, declared: Iterable[Source] = ()
    ) -> None:
        """Begin with the sources that the author declared."""
        super().__init__(text, language, declared)
        self.press = press
        self.trail = Trail()
        self.hearer: Span | None = None
        """Who is told what is being resolved: no noun alone means them."""
        self._places: dict[Entry, array[int]] | None = None
        self._mentioned = Trail()
        """Which outlet is named at each of these places, in the order of the text."""

    def outlet_of(self, naming: Naming) -> Entry | None:
        """Return the entry of an outlet, if the name is one's."""
        if naming.name.rpartition(" ")[2] in self.speech.all_papers:
            return None  # "La presse | régionale", not La Presse
        article = self._article(naming)
        if article and is_body(f"{article} {naming.name}"):
            return None  # "het CBS"
        name, city = self.press.without_city(naming.name, article)
        country = self.press.country_in(naming.describing) if naming.describing else None
        country = country or city or self.press.home_behind(naming.start + len(naming.name))
        told = None if country else self.press.home_told(naming.start)
        country = country or told
        apart = country is not None and self.speech.subject_behind  # "le Times de Londres"
        apart = apart or self._is_told_at_home(name, naming.start)
        if not apart and (shortened := self._shortened(name, article, naming.start)) is not None:
            return shortened
        outlet = self._known_outlet(name, article, country, naming.start)
        if outlet is None and naming.describing and self.speech.order_tells:
            outlet = find_outlet(f"{naming.describing[-1]} {name}")  # "the | new York Times"
        person = naming.noun in self.speech.fellows and is_first_name(name.partition(" ")[0])
        described = is_kind_of(naming.noun, self.speech.media, self.speech) and not person
        described = described or name in self.press.placed
        if told is not None:  # "the Saudi newspaper | Aftenposten"
            led = self.text[max(0, naming.start - LONGEST_WORD) : naming.start].split()[-1:]
            described = described or not self.speech.media.keys().isdisjoint(led)
        described = described or self.press.is_told_medium(naming.start + len(name))
        bare = not (described or article or naming.describing)
        if outlet is not None and bare and self._is_surname(name, naming.start):
            outlet = None
        if outlet is not None and self.is_short_for_body(name, naming.start):
            return None
        wanting = outlet is not None and bare and country is None  # its article
        if wanting and is_organisation(name) and outlet and name != outlet.name:
            return None  # "News International" is no Pakistani daily
        full = self._long_name(name, article, naming.start)
        if outlet is None and not described and not looks_like_outlet(full, self.speech):
            return None
        if outlet is None and name.partition(" ")[0].lower() in self.speech.bare_capitals:
            return None  # "A Tours, le même journal"
        if outlet is None:
            own = thing_as_subject(name, self.speech)
            own = own_article(self.text, naming, self.speech) + own
            entry = self.by_key.get(to_key(own)) or self.add(
                own, SourceKind.OUTLET, (own, name), "named medium"
            )
            site = outlet_at(own) if country is None and is_site(own) else None
            if site is not None:  # "Bild.de"
                country, entry.url = site.country, f"https://{site.domain}"
            entry.country = entry.country or country
            return entry
        if self._has_other_article(outlet, article, name, naming.start):
            full = f"{article} {name}"
            return self.by_key.get(to_key(full)) or self.add(
                full, SourceKind.OUTLET, (full, name), "named medium"
            )
        entry = self.by_key.get(to_key(outlet.name)) or self.from_lexicon(outlet)
        if to_key(name) != to_key(outlet.name) and name not in entry.aliases:
            entry.aliases = (*entry.aliases, name)
        return entry

    def is_short_for_body(self, name: str, at: int = 0) -> bool:
        """Return whether the text gave a body's name that one word begins: "l'Union européenne".

        Or one for which it is an acronym: "the Australian Federal Police (| AFP |)".
        """
        if name.isupper() and self.speech.order_tells:
            spelled = self.names.spelled_out(name)
            last = spelled[0].rpartition(" ")[2].lower() if spelled is not None else ""
            return last in self.speech.bodies and self.press.find(name) is not None
        if name.lower() not in self.speech.bodies or not self.speech.adjectives_behind:
            return False
        before = self.text.rfind(f"{name} ", 0, at)
        behind = self.text[before + len(name) + 1 :][:1] if before >= 0 else ""
        return behind.islower()

    def _has_other_article(self, outlet: Outlet, article: str, name: str, at: int) -> bool:
        """Return whether a name's own article is another than the outlet's: "La Nation"."""
        own, _, rest = outlet.name.partition(" ")
        if own.lower() not in ARTICLES or not article[:1].isupper() or rest != name:
            return False
        if not self.speech.adjectives_behind:
            return False  # "Der Guardian"
        start = at - len(article) - 1
        inside = self.text[max(0, start - 2) : max(0, start)].rstrip()[-1:]
        return (inside.isalnum() or inside == ",") and article.lower() != own.lower()

    def _known_outlet(self, name: str, article: str, country: str | None, at: int) -> Outlet | None:
        """Return the outlet of a name, with its own article or with the text's.

        One that is at home elsewhere than the text says is another of the same name.
        """
        forms = [f"{article} {name}", name, f"the {name}"] if article else [name]
        found = (self.press.locals.get(form) or find_outlet(form, country) for form in forms)
        known = next((o for o in found if o and country in (None, o.country)), None)
        full = f"{article} {name}" if article else name
        foreign = full.partition(" ")[0].lower() in ARTICLES - self.speech.definite
        if country is not None or (foreign and known and known.name == full):
            return known  # "Le Point"
        if known is None:
            return self._local(name, at) if homes_of(name) else None
        return self._namesake(known, name) or self._in_own_language(known, name) or known

    def _is_told_at_home(self, name: str, at: int) -> bool:
        """Return whether a name is at home where a sentence begins: "À Londres, le | Times"."""
        place = self.press.fronted_home(at) if name.lower() in self.speech.press_names else None
        own = find_outlet(f"the {name}", place) if place is not None else None
        return own is not None and own.country == place

    def _local(self, name: str, at: int) -> Outlet | None:
        """Return the outlet of a name at home where the text just is: "à Libreville, L'Union"."""
        last = self.last_outlet(at)
        country = last.country if last is not None else self.press.press_home
        return self.press.local_outlet(name, at, country or "")

    def _shortened(self, name: str, article: str, at: int) -> Entry | None:
        """Return the outlet before that "the Post" stands for: "The Washington Post"."""
        if name.partition(" ")[0].lower() in self.speech.definite:
            article, _, name = name.partition(" ")
        if article and _may_be_initials(name):
            return self._spelled_before(name, at)
        if self.speech.adjectives_behind and (begun := self._begun(name, article, at)) is not None:
            return begun
        if not article or " " in name or name.lower() not in self.speech.press_names:
            return None
        whole = f"{article} {name}"
        own = find_outlet(whole)
        named = own is not None and own.name.lower() in (name.lower(), whole.lower())
        if named and not is_ambiguous(whole):
            return None
        return self.longer(name, at)

    def _begun(self, name: str, article: str, at: int) -> Entry | None:
        """Return the outlet named before whose name begins so: "Le Courrier | de l'Ouest |".

        Not where the name is another's at home in the same country.
        """
        if " " in name or self.text.find(f"{name} d", 0, at) < 0:
            return None  # mostly
        whole = f"{article} {name}" if article else name
        known = None if is_ambiguous(whole) else find_outlet(whole)
        for entry, places in self.outlet_places().items():
            first, _, rest = entry.name.partition(" ")
            bare = rest if first.lower() in self.speech.definite else entry.name
            head, _, behind = bare.partition(" ")
            hangs = part_elided(behind).partition(" ")[0] in self.speech.genitive
            own = known is None or entry.country not in (None, known.country)
            if head == name and hangs and own and places[0] < at:
                return entry
        return None

    def _spelled_before(self, initials: str, at: int) -> Entry | None:
        """Return the outlet named just before whose initials the text goes on with: "die StZ"."""
        found = (entry for _, entry in islice(self.outlets_before(at), _INITIALED))
        return next((entry for entry in found if _spells(entry.name, initials)), None)

    def spelled_in(self, span: Span) -> Entry | None:
        """Return the outlet named just before that an article and initials mean: "die StZ"."""
        article, _, word = span.of(self.text).partition(" ")
        led = article.lower() in ARTICLES and _may_be_initials(word)
        return self._spelled_before(word, span.start) if led else None

    def longer(self, name: str, at: int) -> Entry | None:
        """Return the outlet named last before an offset whose name ends with a word."""
        if name.lower() not in self.speech.press_names:
            return None
        best, chosen = -1, None
        for entry, places in self.outlet_places().items():
            words = entry.name.split(" ")
            days = (k for k, word in enumerate(words) if word in self.speech.venues)
            end = next(days, len(words))  # "The Mail | on Sunday"
            led = end == len(words) and " ".join(words[: end - 1]).lower() in ARTICLES
            is_longer = words[end - 1] == name and not led
            before = bisect_left(places, at) if is_longer else 0
            if before and places[before - 1] > best:
                best, chosen = places[before - 1], entry
        return chosen

    def _long_name(self, name: str, article: str, at: int) -> str:
        """Return the name that "the Courier" stands for where the text gives it in full."""
        if not article or " " in name or name.lower() not in self.speech.press_names:
            return name
        return self.names.full_name(name, at) or name

    def _namesake(self, outlet: Outlet, name: str) -> Outlet | None:
        """Return the outlet of a name that is at home where the last outlet before it is."""
        for _, entry in self.trail.backwards(RECENT):
            if entry.kind is not SourceKind.OUTLET or entry.country is None:
                continue
            other = find_outlet(name, entry.country) if entry.country != outlet.country else None
            if other is not None and other.country == entry.country:
                return other
            break
        home = self.press.press_home
        other = find_outlet(name, home) if home not in (None, outlet.country) else None
        return other if other is not None and other.country == home else None

    def _in_own_language(self, outlet: Outlet, name: str) -> Outlet | None:
        """Return the outlet of a name that alone publishes in the text's language."""
        if outlet.language == self.language.code:
            return None
        others = (find_outlet(name, country) for country in homes_of(name))
        own = [o for o in others if o is not None and o.language == self.language.code]
        return own[0] if len(own) == 1 else None

    def last_outlet(self, at: int, after: int | None = None) -> Entry | None:
        """Return the outlet that the text named last before an offset, if not long before.

        Args:
            at: The offset.
            after: Where it is named at the earliest.
        """
        best, chosen = at - NEAR if after is None else after, None
        for entry, places in self.outlet_places().items():
            before = bisect_left(places, at)
            if before and places[before - 1] >= best:
                best, chosen = places[before - 1], entry
        return chosen

    def from_lexicon(self, outlet: Outlet, called: str = "") -> Entry:
        """Enter an outlet with what the lexicon knows of it, perhaps as a text calls it: "dpa"."""
        names = (outlet.name, *outlet.aliases)
        entry = self.add(called or outlet.name, SourceKind.OUTLET, names, "known medium")
        entry.country = outlet.country
        entry.outlet_kind = outlet.kind
        entry.url = f"https://{outlet.domain}" if outlet.domain else None
        return entry

    def _article(self, naming: Naming) -> str:
        before = self.text[max(0, naming.start - 6) : naming.start].rstrip('„“”"«‚‘ ').split()
        before = [word.lstrip("([") for word in before]
        last = before[-1].lower().rstrip("'’") if before else ""
        known = last in ARTICLES or (last in TOLD and last in self.speech.addressee)
        marked = self.speech.nouns_capitalised and self.text[naming.start - 1] in MARKS
        if marked and not known and before:
            city = article_before_city(self.text, naming.start - 1)  # "die Wiener «Presse»"
            return city or grown_article(before[-1].lower(), naming.name)  # "beim «Bund»"
        return before[-1] if known else ""

    def _is_surname(self, name: str, at: int) -> bool:
        full = self.names.full_name(name, at) if " " not in name else None
        link = full.split()[:-1] if full is not None else []
        of = len(link) > _FULL_NAME and link[-1] in self.speech.genitive  # "Jan Pol van | Trouw"
        return full is not None and not of

    def outlet_places(self) -> dict[Entry, array[int]]:
        """Return the outlets that the text names, and where; scanned when first needed."""
        if self._places is None:
            self._places = {}
            for occurrence in self.press.find_occurrences():
                span = Span(occurrence.start, occurrence.end)
                words = Naming(name=span.of(self.text), start=span.start)
                entry = self._shortened(words.name, self._article(words), span.start)
                entry = entry or self.by_key.get(to_key(occurrence.outlet.name))
                if entry is None and occurrence.outlet.country in homes_of(occurrence.outlet.name):
                    entry = self.from_lexicon(occurrence.outlet)
                elif entry is None:
                    entry = self.outlet_of(Naming(name=occurrence.outlet.name, start=span.start))
                if entry is not None:
                    entry.mention(span)
                    self._note_form(entry, words)
                    self._places.setdefault(entry, array("I")).append(span.start)
                    self._mentioned.note(span.start, entry)
        return self._places

    def note_outlet(self, at: int, entry: Entry) -> None:
        """Add an outlet that words at an offset mean."""
        insort(self.outlet_places().setdefault(entry, array("I")), at)
        self._mentioned.note(at, entry)

    def outlets_before(self, at: int) -> Iterator[tuple[int, Entry]]:
        """Yield the outlets named before an offset and where, the last one first."""
        self.outlet_places()
        return self._mentioned.backwards(before=at)

    def _note_form(self, entry: Entry, words: Naming) -> None:
        """List how the text writes an outlet's name, where that is not as the lexicon does: FAZ."""
        first, _, rest = words.name.partition(" ")
        form = rest if rest and first.lower() in ARTICLES else words.name
        own = entry.name.partition(" ")[0]
        if own.lower() in ARTICLES and own in (first, self._article(words)):
            form = f"{own} {form}"
        shouted = form.isupper() and len(form) > LONGEST_ACRONYM
        if shouted:  # "ISWESTIJA"
            outlet = find_outlet(form)
            known = outlet.aliases if outlet is not None else ()
            form = next((name for name in known if name.upper() == form), form)
            shouted = form.isupper()
        if not (shouted or form in entry.aliases or entry.name.endswith(form)):
            entry.aliases = (*entry.aliases, form)


def _may_be_initials(name: str) -> bool:
    """Return whether a word is short and has several capitals: "StZ", "HAZ"."""
    short = _TITLE_WORDS <= len(name) <= LONGEST_ACRONYM and name.isalpha() and name[0].isupper()
    return short and sum(map(str.isupper, name)) >= _TITLE_WORDS


def _spells(name: str, initials: str) -> bool:
    """Return whether each word of a name begins with some of the letters, in order: "St|Z"."""
    words = name.casefold().split()
    words = words[words[0] in ARTICLES :]
    return len(words) >= _TITLE_WORDS and _are_spelled(words, initials.casefold())


def _are_spelled(words: list[str], letters: str) -> bool:
    if not words:
        return not letters
    most = len(letters) - len(words) + 1
    return any(
        words[0].startswith(letters[:count]) and _are_spelled(words[1:], letters[count:])
        for count in range(1, most + 1)
    )
