"""Find the body that a noun means: "the operator, | Acme,", "Acme cuts jobs. | The firm |"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES
from briefing_tui.extract.names_behind import name_behind
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.roster import NEAR
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_LED: Final = late(
    r"(?<!\w)(?:([^\W\d_]{1,6}) )?"
    r"([^\W\da-zß-öø-ÿ_][\w\-]+(?: (?:d[aeo]s? )?[^\W\da-zß-öø-ÿ_][\w\-]+)*)"
)


def body_behind(cast: Cast, naming: Naming, span: Span) -> Entry | None:
    """Return the organisation that commas set off behind its noun: "the operator, | Acme,"."""
    known = (cast.speech.bodies, cast.speech.media)
    if not any(is_kind_of(naming.noun, nouns, cast.speech) for nouns in known):
        return None
    name = name_behind(cast.text, span.end, cast.speech, lone=True)
    entry = cast.resolve_span(name, None) if name is not None else None
    if entry is not None and entry.kind is SourceKind.PERSON and entry.role is None:
        entry.kind, entry.noun = SourceKind.ORGANISATION, naming.noun
    return entry


def body_taken_up(cast: Cast, naming: Naming, span: Span, topic: Span | None) -> Entry | None:
    """Return the body just told of that a bare noun means: "Acme cuts jobs. | The firm |"."""
    speech = cast.speech
    tag = speech.stand_ins.get(naming.noun)
    if tag is None or naming.describing:
        return None
    start = max(cast.text.rfind("\n", 0, span.start) + 1, span.start - NEAR // 4)
    names = _led_names(cast, start, span.start)
    if topic is not None:
        names.insert(0 if topic.start >= start else len(names), topic)
    told = cast.text[min(start, *(name.start for name in names), span.start) : span.start]
    if naming.noun in told.lower().split():
        return None  # "a firm |": the text has told of another
    for name in names:
        words = name.of(cast.text).lower().split()
        known = {speech.stand_ins[word] for word in words if word in speech.stand_ins}
        told_so = tag in known
        fits = told_so or not (known or naming.noun in speech.offices)
        if fits and (entry := _body_of(cast, name, told_so=told_so)) is not None:
            entry.noun = entry.noun or naming.noun  # it is no newspaper
            return entry
    return None


def _led_names(cast: Cast, start: int, end: int) -> list[Span]:
    """Return the names behind articles, and acronyms, in a text, the last one first."""
    articles = cast.speech.definite - cast.speech.venues  # not "no Brasil"
    runs = _LED.finditer(cast.text, start, end)
    led = [run for run in runs if run[2].isupper() or (run[1] or "").lower() in articles]
    return [Span(run.start(2), run.end(2)) for run in reversed(led)]


def _body_of(cast: Cast, name: Span, *, told_so: bool) -> Entry | None:
    """Return the organisation that has a name, where nothing tells that it is somebody's."""
    words = name.of(cast.text)
    article, _, bare = words.rpartition(" ")
    plain = article.lower() in cast.speech.definite or not article
    common = plain and bare.lower() in cast.speech.bodies  # "A Polícia"
    place = plain and cast.press.country_in((bare,)) is not None
    if not (bare[:1].isupper() or told_so) or common or place or cast.press.is_medium(words):
        return None
    if bare.lower() in ARTICLES:
        return None  # of another language
    entry = cast.resolve_span(name, None)
    if entry is None or entry.kind in (SourceKind.ORGANISATION, SourceKind.GOVERNMENT):
        return entry
    known = cast.names.full_name(bare, name.start) is not None or is_first_name(bare)
    if entry.kind is not SourceKind.PERSON or entry.role or known or not plain:
        return None
    entry.kind = SourceKind.ORGANISATION
    return entry
