"""Give words that dashes part from their sentence to who says them."""

from __future__ import annotations

from briefing_tui.extract.reading import BRACKETS, DASHES, Cue, Phrase
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading, Search

_ASIDE: Final = 24
"""Tokens between two dashes, at most."""
_LEADING: Final = 3
"""Tokens among which a clause opens behind "And when"."""
_ENDS: Final = frozenset("!?.")
_LABEL: Final = 4
"""Tokens of a paper's name that opens a line, at most."""
_HOMED: Final = 12
"""Tokens of a name that opens a line and of where it is at home, at most."""
_APART: Final = BRACKETS | {","}


def labelled_before(search: Search, dash: int) -> Phrase | None:
    """Return whose name is all before a dash: "The Sun –", "Marca, Madrid, Spain –".

    Where a city and a country are told, it may be a name that nobody knows.
    """
    if not 0 < dash <= _HOMED:
        return None
    low, kind = search.low, search.kind
    listed = dash == 1 and 0 in search.sentence.outlets  # one that no lexicon has
    if dash <= _LABEL and (listed or search.is_just_outlet(Phrase(0, dash))):
        return Phrase(0, dash)
    end = next((k for k in range(1, dash) if low[k] in _APART), 0)
    behind = range(end, dash)
    if not end or any(kind[k] not in (NAME, PUNCTUATION) for k in behind):
        return None
    known = search.is_just_outlet(Phrase(0, end))
    closes = all(kind[k] == PUNCTUATION for k in range(dash + 2, len(low)))
    homed = closes and low[:dash].count(",") > 1 and kind[0] in (NAME, NUMBER)
    homed = homed and not search.phrases.is_preposition(0)
    return Phrase(0, end) if known or homed else None


def read_dash(search: Search, i: int) -> None:
    """Read who says the words before a dash: "“Enough” – that's the Mirror", "“Go.” – Jane Roe"."""
    low, phrases = search.low, search.phrases
    phrase = phrases.starting_at(i + 1)
    if i + 1 < len(low) and low[i + 1] in search.speech.bearing and phrases.names_outlet(i + 2):
        # "“Enough” – that's | the Daily Mirror | this morning"
        search.add("dash", i, i + 1, phrases.starting_at(i + 2))
    elif phrase is None or phrase.pronoun:
        return
    elif low[phrases.head_of(phrase).end - 1] in search.speech.things:
        return  # "“the dark side” – an apparent reference to X"
    elif _closes(search, phrase.end):
        search.add("dash", i, i + 1, phrase)
    elif (medium := _paper_apart(search, phrase)) is not None:
        search.add("dash", i, i + 1, phrase, medium)


def _paper_apart(search: Search, who: Phrase) -> Phrase | None:
    """Return the paper that a comma sets off behind a signature: "– Jane Roe, | Fresno Bee |"."""
    low, first = search.low, who.end + 1
    if low[who.end : first] != [","] or {*search.kind[who.start : who.end]} != {NAME}:
        return None
    medium = search.phrases.behind(first) if first < len(low) else None
    named = medium is not None and search.phrases.names_outlet(first)
    return medium if medium is not None and named and _closes(search, medium.end) else None


def _closes(search: Search, k: int) -> bool:
    """Return whether nothing but a date, or a paper in brackets, closes a sentence from a token.

    Or more words in marks do.
    """
    low, kind, speech = search.low, search.kind, search.speech
    if kind[k : k + 1] == [QUOTATION] and search.phrases.names_outlet(k - 1):
        return True  # "“Go.” – The Sun “Stay.” – The Times"
    if low[k : k + 1] == ["("] and low[-1] == ")":
        return kind[k - 1] == NAME and speech.order_tells  # "“Go” – Roe (the Sun)"
    if speech.nouns_capitalised and low[k - 1] in speech.rubrics:
        return False  # "„Aus“ – Internationale | Pressestimmen"
    return all(
        kind[j] in (PUNCTUATION, NUMBER) or low[j] in speech.times for j in range(k, len(low))
    )


def said_between(press: Press, reading: Reading, q: int) -> Cue | None:
    """Return who says a sentence between dashes: "When | Roe | wound up — “I will win!” — we".

    Args:
        press: The media of the text.
        reading: The sentence.
        q: The quotation, behind a dash.
    """
    sentence, phrases, speech = reading.sentence, reading.phrases, press.speech
    low, dash = sentence.low, q - 1
    words = press.text[sentence.start[q] + 1 : sentence.end[q] - 1]
    if words[-1:] not in _ENDS or " " not in words:
        return None
    if q + 1 >= len(low) or low[q + 1].lstrip("!?") not in DASHES or QUOTATION in sentence.kind[:q]:
        return None
    told = (cue for cue in reversed(reading.cues) if cue.last <= dash and cue.rule == "verb")
    cue = next((cue for cue in told if cue.phrase and phrases.may_speak(cue.phrase)), None)
    if cue is not None:
        return cue
    leads = speech.conjunctions | speech.also
    first = next((k for k in range(_LEADING) if low[k] not in leads), 0)
    who = phrases.first_subject(dash, first)
    if who is None or who.end >= dash or not phrases.may_speak(who):
        return None
    acts = sentence.kind[who.end] == WORD and not phrases.is_preposition(who.end)
    return Cue("subject", who.start, who.start, who) if acts else None


def resumed_behind(press: Press, reading: Reading, q: int) -> int:
    """Return the quotation that one goes on with behind dashes, or 0.

    "| “He will pay” | - at which point the crowd sang “Yes!” - “and he will build”"

    Args:
        press: The media of the text.
        reading: The sentence.
        q: What is quoted behind the second dash.
    """
    low, kind, start = reading.sentence.low, reading.sentence.kind, reading.sentence.start[q] + 1
    if not press.text[start : start + 1].islower():
        return 0
    for k in range(q - 2, max(1, q - _ASIDE), -1):
        if low[k] in DASHES:
            return k - 1 if kind[k - 1] == QUOTATION else 0
    return 0
