"""Tell whose name a part of one is: a last name alone, or a first name with a form of address."""

from __future__ import annotations

from briefing_tui.extract.names import is_title
from briefing_tui.extract.newsroom import Newsroom
from briefing_tui.extract.roster import RECENT, to_key
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Span


class Register(Newsroom):
    """The sources of an article, by the parts of their names."""

    def bearer_of(self, span: Span) -> Entry | None:
        """Return whose last name a noun without an article is: "Hope King", then "King"."""
        word = span.of(self.text).removesuffix("'s").removesuffix("’s")
        if not word[:1].isupper() or " " in word:
            return None
        recent = (entry for _, entry in self.trail.backwards(RECENT, before=span.start))
        return next((entry for entry in recent if entry.name.endswith(f" {word}")), None)

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
        while len(words) > 1 and is_title(words[0].lower().strip("."), self.speech):
            words = words[1:]
        return " ".join(words)
