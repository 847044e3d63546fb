"""Find who has told what a phrase names: "das Fazit | des Blattes", "| Polizei|angaben"."""

from __future__ import annotations

from briefing_tui.extract.names import is_determiner
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.press import Press

_OWNED: Final = 3
"""Words of "Zitat von Roe", "Fazit des Blattes"."""
_OF_PIECE: Final = 4
"""Words of "der Autor des Artikels", "das Fazit des Blattes"."""


def without_piece(press: Press, naming: Naming, span: Span) -> Span:
    """Return a phrase without what somebody wrote: "der Autor | des Artikels"."""
    words, speech = span.of(press.text).lower().split(" "), press.speech
    if len(words) < _OF_PIECE or not {*words[-2:-1]} <= speech.genitives:
        return span
    forms = (words[-1], words[-1].removesuffix("s"), words[-1].removesuffix("es"))
    if not is_kind_of(naming.noun, speech.staff, speech) or speech.pieces.isdisjoint(forms):
        return span
    return Span(span.start, span.end - len(words[-1]) - len(words[-2]) - 2)


def whose_words(press: Press, span: Span) -> Span | None:
    """Return who has said what a phrase is: "das Fazit | des Blattes"."""
    words, speech = span.of(press.text).split(" "), press.speech
    if press.speech.nouns_capitalised and is_determiner(words[0].lower(), press.speech):
        while len(words) > _OF_PIECE and words[1].islower():
            words = [words[0], *words[2:]]  # "die | zentrale | Aussage einer Studie"
    lows = [word.lower() for word in words[:_OF_PIECE]]
    if lows[0] in speech.the_one and len(words) > _OWNED - 1:
        rest = Span(span.start + len(words[0]) + len(words[1]) + 2, span.end)
        of = lows[1] in speech.genitive
        return rest if of and press.is_medium(rest.of(press.text)) else None
    k = int(is_determiner(lows[0], speech))
    if len(words) < k + _OWNED or not (speech.verdicts or speech.nouns):
        return None
    of = lows[k + 1] in speech.genitives
    if not of and (lows[k + 1] not in speech.genitive or not speech.nouns_capitalised):
        return None
    said = lows[k] in speech.verdicts or lows[k] in speech.nouns or lows[k] in speech.outcomes
    definite = k and lows[0] in speech.definite
    if (
        not said
        or not (definite or lows[k] not in speech.documents)
        or not (k or words[0].istitle())
    ):
        return None
    at = span.end - len(" ".join(words[k + 1 :]))
    return Span(at if of else at + len(words[k + 1]) + 1, span.end)


def heard_in(press: Press, span: Span) -> Span | None:
    """Return who has told what a phrase names: "laut | Polizei|angaben", or the phrase itself.

    None where it but tells that something was told: "offizielle Angaben".
    """
    words = span.of(press.text)
    if (teller := _teller_in(press, span)) is not None:
        return teller
    last, speech = words.rpartition(" ")[2].lower(), press.speech
    told = " " in words and not is_kind_of(last, speech.documents, speech)
    told = told or (words[:1].isupper() and words.lower() in speech.tellings)
    return None if told else span


def _teller_in(press: Press, span: Span) -> Span | None:
    """Return who has told what a compound names: "laut | Polizei|angaben"."""
    speech, words = press.speech, span.of(press.text)
    lead, _, last = words.rpartition(" ")
    end = next((e for e in speech.tellings if last.lower().endswith(e)), "")
    who = last[: len(last) - len(end)].rstrip("-")
    if not end or not who or is_determiner(lead.lower(), speech):
        return None
    kinds = (speech.people, speech.bodies, speech.offices, speech.media)
    forms = (who.removesuffix("s"), who)  # "Regierung|s|angaben"
    known = (each for each in forms if any(is_kind_of(each.lower(), k, speech) for k in kinds))
    teller = next(known, who if who.isupper() and len(who) > 1 else "")
    if not teller or lead[:1].isupper():
        return None
    return Span(span.start, span.end - len(last) + len(teller))
