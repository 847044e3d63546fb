"""Resolve the newspapers, channels and agencies of an article, however they are called."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cache, partial

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    homes_of,
    is_ambiguous,
    is_first_word,
)
from briefing_tui.extract.mastheads import MARKS
from briefing_tui.extract.names import Naming, is_person_noun, read_naming
from briefing_tui.extract.roster import Roster, to_key
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_tui.extract.lexicon.outlets import Outlet
    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Source

NEAR: Final = 1200
"""Code points behind which a speaker is no longer whom a pronoun means."""
_RUN: Final = re.compile(r"[^\W_]+")
_CAPITALS: Final = late(r"[Tt]he ([^\W\da-zß-öø-ÿ_]\w+(?: [^\W\da-zß-öø-ÿ_]\w+)+)")
_CALLED: Final = late(r"\b([^\W\d_a-z][^\W\d_]+) [„«»\"]([^\W\d_a-z][^„“”«»\"\n]{2,30})[“”«»\"]")
_CALLED_REACH: Final = 400
"""Code points back in which a medium was named that no lexicon knows."""
RECENT: Final = 40
"""Mentions among which a description or pronoun finds whom it means."""


class Trail:
    """Who was resolved where, in the order of the text."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._places = array("I")
        self._entries: list[Entry] = []

    def note(self, at: int, entry: Entry) -> None:
        """Add who was resolved at an offset."""
        index = bisect_right(self._places, at)
        self._places.insert(index, at)
        self._entries.insert(index, entry)

    def backwards(
        self, most: int | None = None, *, before: int | None = None
    ) -> Iterator[tuple[int, Entry]]:
        """Yield who was resolved where, the last one before an offset first."""
        last = len(self._places) if before is None else bisect_left(self._places, before)
        for index in range(last - 1, -1 if most is None else max(-1, last - 1 - most), -1):
            yield self._places[index], self._entries[index]


class Newsroom(Roster):
    """The media of an article, among its sources."""

    def __init__(
        self, text: str, language: Language, press: Press, declared: Iterable[Source] = ()
    ) -> None:
        """Begin with the sources that the author declared."""
        super().__init__(text, language, declared)
        self.press = press
        self._trail = Trail()
        self._naming: tuple[Span | None, Naming] = None, Naming()
        """The phrase that was taken apart last: it is often asked for twice."""
        self._places: dict[Entry, array[int]] | None = None

    def _take_apart(self, span: Span) -> Naming:
        """Read what a phrase says of somebody."""
        if self._naming[0] != span:
            owned = self._owned_from(span)
            self._naming = span, read_naming(self.text, Span(owned, span.end), self.speech)
        return self._naming[1]

    def _owned_from(self, span: Span) -> int:
        """Return where words begin that a medium or its country owns.

        "the Daily Mail's | columnist X", "Tanzania's | The Citizen"
        """
        owner, owned, rest = span.of(self.text).replace("’", "'").partition("'s ")
        if not owned:
            return span.start
        if rest[:1].islower() and find_outlet(owner) is not None:
            return span.end - len(rest)
        home = self.press.country_in((owner.rpartition(" ")[2],))
        words = rest.split(" ")
        names = (" ".join(words[k:]) for k in range(len(words)) if words[k][:1].isupper())
        name = next((n for n in names if home and self._is_at_home(n, home)), "")
        return span.end - len(name) if name else span.start

    def _is_at_home(self, name: str, home: str) -> bool:
        article = name.partition(" ")[0]
        return article.lower() in ARTICLES or find_outlet(name, home) is not None

    def _read(self, span: Span) -> Naming:
        """Take a phrase apart; where it names a known outlet, that is its name."""
        naming = self._take_apart(span)
        site = span.of(self.text).rpartition(" ")[2]
        if self.press.is_site(site):
            return naming._replace(name=site, start=span.end - len(site), noun="", role="")
        span = Span(self._owned_from(span), span.end)
        if is_kind_of(naming.noun, self.speech.media, self.speech):
            name = self.press.named_in(span.of(self.text))
            name = self._before_city(name) or name
            if name:
                return naming._replace(name=name, start=span.start + span.of(self.text).find(name))
        words = span.of(self.text)
        if local := self.press.local_in(words):
            return naming._replace(name=local, start=span.start, noun="")
        lead = words.partition(" ")[0].lower() in self.speech.definite
        whole = words[words.find(" ") + 1 :] if lead else words
        first = _RUN.match(whole)
        capital = whole[1:] != whole[1:].lower() or whole[0].isdigit()  # "24 heures"
        longer = len(whole) > len(naming.name) and " " in whole and capital
        longer = longer and first is not None and is_first_word(first.group())
        if longer and find_outlet(whole) is not None:
            return naming._replace(name=whole, start=span.end - len(whole))
        if naming.role and lead and self._is_masthead(whole):
            return naming._replace(name=whole, start=span.end - len(whole), noun="", role="")
        own = lead and words[0].isupper() and whole[0].isupper()
        if own and not naming.name and find_outlet(words) is not None:
            return naming._replace(name=words, start=span.start, noun="")  # "El Espectador"
        noun = self.speech.nouns_capitalised and lead and not naming.name and " " not in whole
        camel = any(char.isupper() for char in whole[1:])  # "SonntagsZeitung"
        noun = noun and whole[0].isupper() and (camel or whole.lower() not in self.speech.media)
        if noun and find_outlet(words) is not None:  # "in der Zeit"
            return naming._replace(name=whole, start=span.end - len(whole), noun="")
        if is_person_noun(naming.noun, self.speech) or find_outlet(naming.name) is not None:
            return self._without_nation(naming)
        if (city := self._before_city(words)) and not naming.name.islower():
            return naming._replace(name=city, start=span.start + words.find(city), noun="")
        known = self.press.outlet_in(words)
        marked = self.text[naming.start - 1 : naming.start] in MARKS and " " in naming.name
        if marked and known is not None and self.text[span.end - 1] in MARKS:
            known = None  # "der Podcast „Lage der Nation“" is not "The Nation"
        if known is None:
            return self._without_home(self._without_nation(naming))
        at = words.find(known[0])
        named = naming.start + len(naming.name)
        if " " in naming.name and span.start < named <= span.start + at:
            return naming  # "Ruth Okafor of the BBC"
        beside = tuple(words[:at].split()) or naming.describing
        return naming._replace(name=known[0], start=span.start + at, describing=beside)

    def _is_masthead(self, words: str) -> bool:
        """Return whether words are a paper's name that ends like a role: "Impartial Reporter"."""
        capital = all(word[0].isupper() for word in words.split())
        role = words.rpartition(" ")[2].lower() in self.speech.people
        return capital and role and self.press.looks_like_outlet(words)

    def _before_city(self, words: str) -> str:
        """Return the outlet's name before its city: "El Mundo | aus Madrid", or ""."""
        name, _, place = words.rpartition(" ")
        head, _, link = name.rpartition(" ")
        if not self.speech.nouns_capitalised or link.lower() not in self.speech.linking or not head:
            return ""
        parts = head.split(" ")
        names = (" ".join(parts[k:]) for k in range(len(parts)))
        home = self.press.country_in((place,))
        return next((n for n in names if home and n[0].isupper() and find_outlet(n, home)), "")

    def _without_nation(self, naming: Naming) -> Naming:
        """Take the nation off a person's name: "le Danois Mikkel Lund"."""
        nation, _, name = naming.name.partition(" ")
        plain = name.count(" ") and name[0].isupper() and self.speech.adjectives_behind
        if not plain or not naming.definite:
            return naming
        party = nation.isupper() and naming.noun in self.speech.people  # "le député LFI Jo Roe"
        party = party or (nation.isupper() and nation.lower() in self.speech.bodies)  # "l'ONG X"
        if not party and country_of(nation.lower(), self.language.code) is None:
            return naming
        start = naming.start + len(naming.name) - len(name)
        return naming._replace(name=name, start=start, describing=(*naming.describing, nation))

    def _without_home(self, naming: Naming) -> Naming:
        """Take the country or city off the name of an outlet: "Argentina's La Nación"."""
        home, _, name = naming.name.replace("’", "'").partition("'s ")
        if not name and self.speech.nouns_capitalised:
            home, _, name = naming.name.partition(" ")  # "Luxemburgs Tageblatt"
            name = name if home.endswith("s") else ""
        country = self.press.country_in((home,)) if name else None
        own = bool(name) and find_outlet(home) is not None
        if not own and (country is None or find_outlet(name, country) is None):
            return naming
        start = naming.start + len(naming.name) - len(name)
        return naming._replace(name=name, start=start, describing=(*naming.describing, home))

    def _outlet(self, naming: Naming) -> Entry | None:
        """Return the entry of an outlet, if the name is one's."""
        name = naming.name
        article = self._article(naming)
        country = self.press.country_in(naming.describing) if naming.describing else None
        country = country or self.press.home_behind(naming.start + len(naming.name))
        if (shortened := self._shortened(name, article, naming.start)) is not None:
            return shortened
        outlet = self._known_outlet(name, article, country, naming.start)
        described = is_kind_of(naming.noun, self.speech.media, self.speech)
        described = described or self.press.is_told_medium(naming.start + len(name))
        bare = not (described or article or naming.describing)
        if outlet is not None and bare and self._is_surname(name, naming.start):
            outlet = None
        full = self._long_name(name, article, naming.start)
        if outlet is None and not described and not self.press.looks_like_outlet(full):
            return None
        if outlet is None and full != name and to_key(full) in self._by_key:
            return self._by_key[to_key(full)]
        if outlet is None:
            entry = self._add(name, SourceKind.OUTLET, (name,))
            entry.country = entry.country or country
            return entry
        if self._has_other_article(outlet, article, name, naming.start):
            full = f"{article} {name}"
            return self._by_key.get(to_key(full)) or self._add(
                full, SourceKind.OUTLET, (full, name)
            )
        entry = self._by_key.get(to_key(outlet.name)) or self._from_lexicon(outlet)
        if to_key(name) != to_key(outlet.name) and name not in entry.aliases:
            entry.aliases = (*entry.aliases, name)
        return entry

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
        found = (find_outlet(form, country) for form in forms)
        known = next((o for o in found if o and country in (None, o.country)), None)
        if country is not None:
            return known
        if known is None:
            return self._local(name, at) if homes_of(name) else None
        return self._namesake(known, name) or known

    def _local(self, name: str, at: int) -> Outlet | None:
        """Return the outlet of a name at home where the text just is: "à Libreville, L'Union"."""
        last = self._last_outlet(at)
        return self.press.local_outlet(name, at, (last.country or "") if last is not None else "")

    def _shortened(self, name: str, article: str, at: int) -> Entry | None:
        """Return the outlet before that "the Post" stands for: "The Washington Post"."""
        if name.partition(" ")[0].lower() in self.speech.definite:
            article, _, name = name.partition(" ")
        if not article or " " in name or name.lower() not in self.speech.press_names:
            return None
        whole = f"{article} {name}"
        own = find_outlet(whole)
        named = own is not None and own.name.lower() in (name.lower(), whole.lower())
        if named and not is_ambiguous(whole):
            return None
        best, chosen = -1, None
        for entry, places in self._outlet_places().items():
            first, _, rest = entry.name.rpartition(" ")
            longer = rest == name and first.lower() not in ARTICLES
            before = bisect_left(places, at) if longer else 0
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
        for _, entry in self._trail.backwards(RECENT):
            if entry.kind is not SourceKind.OUTLET or entry.country is None:
                continue
            other = find_outlet(name, entry.country) if entry.country != outlet.country else None
            return other if other is not None and other.country == entry.country else None
        return None

    def _last_outlet(self, at: int, after: int | None = None) -> Entry | None:
        """Return the outlet that the text named last before an offset, if not long before.

        Args:
            at: The offset.
            after: Where it is named at the earliest.
        """
        best, chosen = at - NEAR if after is None else after, None
        for entry, places in self._outlet_places().items():
            before = bisect_left(places, at)
            if before and places[before - 1] >= best:
                best, chosen = places[before - 1], entry
        return chosen

    def _from_lexicon(self, outlet: Outlet) -> Entry:
        entry = self._add(outlet.name, SourceKind.OUTLET, (outlet.name, *outlet.aliases))
        entry.country = outlet.country
        entry.outlet_kind = outlet.kind
        entry.url = f"https://{outlet.domain}" if outlet.domain else None
        return entry

    def _article(self, naming: Naming) -> str:
        before = self.text[max(0, naming.start - 6) : naming.start].rstrip('„“”"«‚‘ ').split()
        before = [word.lstrip("([") for word in before]
        known = bool(before) and before[-1].lower().rstrip("'’") in ARTICLES
        return before[-1] if known else ""

    def _is_surname(self, name: str, at: int) -> bool:
        return " " not in name and self.names.full_name(name, at) is not None

    def _of_city(self, naming: Naming, span: Span) -> Entry | None:
        """Return the outlet that "das Pariser Blatt" means where no outlet is called so."""
        city, _, rest = naming.name.partition(" ")
        country = self.press.country_in((city,)) if rest.lower() == naming.noun else None
        if country is None or find_outlet(naming.name) is not None:
            return None
        entry = self._medium(naming._replace(describing=(city,)), span)
        return entry if entry is not None and entry.country == country else None

    def _medium(self, naming: Naming, span: Span) -> Entry | None:
        """Return the last outlet before that fits in country and kind; a better fit goes first."""
        if self.speech.media.get(naming.noun) == "own":
            return None  # the parish letter is no paper that was named before
        country = self.press.country_in(naming.describing)
        best: tuple[int, int] | None = None
        chosen = None
        clashes = cache(partial(self.press.clashes, noun=naming.noun))
        for entry, places in self._outlet_places().items():
            if (country and entry.country and entry.country != country) or places[0] >= span.start:
                continue
            if clashes(entry.outlet_kind):
                continue
            at = places[bisect_left(places, span.start) - 1]
            fit = 2 * bool(country and entry.country == country)
            fit += not entry.outlet_kind or self.press.fits(entry.outlet_kind, naming.noun)
            if best is None or (fit, at) > best:
                best, chosen = (fit, at), entry
        after = best[1] if best else -1
        found = self._called_before(span, after) or self._unknown_medium(span, after) or chosen
        return found or self._local_paper(span.start)

    def _local_paper(self, at: int) -> Entry | None:
        """Return what the text named before that looks like a paper: "the Dale Sentinel"."""
        runs = _CAPITALS.finditer(self.text, max(0, at - NEAR), at)
        names = [run.group(1) for run in runs if self.press.looks_like_outlet(run.group(1))]
        if not names or find_outlet(names[-1]) is not None:
            return None
        known = self._by_key.get(to_key(names[-1]))
        if known is not None:
            return known if known.kind is SourceKind.OUTLET else None
        return self._add(names[-1], SourceKind.OUTLET, (names[-1],))

    def _namesake_of(self, naming: Naming, span: Span) -> Entry | None:
        """Return the outlet called like a noun where the last one is at home: "in der Presse"."""
        if not self.speech.nouns_capitalised or naming.describing:
            return None
        noun = naming.noun.capitalize()
        outlet = find_outlet(f"die {noun}") or find_outlet(f"der {noun}")
        last = self._last_outlet(span.start) if outlet is not None else None
        if outlet is None or last is None or last.country != outlet.country:
            return None
        return self._by_key.get(to_key(outlet.name)) or self._from_lexicon(outlet)

    def _called_before(self, span: Span, after: int) -> Entry | None:
        """Return the medium that only a noun tells, if it was named last: "das Portal „Moor“"."""
        if not self.speech.nouns_capitalised:
            return None
        first = max(after, span.start - _CALLED_REACH, self.text.rfind("\n", 0, span.start))
        found = None
        for match in _CALLED.finditer(self.text, max(0, first), span.start):
            if is_kind_of(match.group(1).lower(), self.speech.media, self.speech):
                found = match
        if found is None:
            return None
        return self._outlet(Naming(name=found.group(2), start=found.start(2), noun="medium"))

    def _unknown_medium(self, span: Span, after: int) -> Entry | None:
        """Return who spoke last, if it may be a newspaper that the lexicon does not know."""
        for at, entry in self._trail.backwards(1, before=span.start):
            if at > after and entry.kind is SourceKind.ORGANISATION and not entry.noun:
                entry.kind = SourceKind.OUTLET
                return entry
        return None

    def _outlet_places(self) -> dict[Entry, array[int]]:
        """Return the outlets that the text names, and where; scanned when first needed."""
        if self._places is None:
            self._places = {}
            for occurrence in self.press.find_occurrences():
                span = Span(occurrence.start, occurrence.end)
                words = Naming(name=span.of(self.text), start=span.start)
                entry = self._shortened(words.name, self._article(words), span.start)
                entry = entry or self._by_key.get(to_key(occurrence.outlet.name))
                if entry is None and occurrence.outlet.country in homes_of(occurrence.outlet.name):
                    entry = self._from_lexicon(occurrence.outlet)
                elif entry is None:
                    entry = self._outlet(Naming(name=occurrence.outlet.name, start=span.start))
                if entry is not None:
                    entry.mention(span)
                    self._places.setdefault(entry, array("I")).append(span.start)
        return self._places
