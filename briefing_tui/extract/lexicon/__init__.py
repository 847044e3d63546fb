"""Language knowledge as data: one module per language, one for the world's press.

The code that reads it knows no language. A module is imported when its language is first needed.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import filterfalse

from briefing_tui.extract.lexicon.shape import words
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.extract.lexicon.shape import Language

LANGUAGES: Final = ("en", "fr", "de", "es", "it", "pt", "nl")
"""The languages that have a module here."""
_SAMPLE: Final = 4000
"""Code points that are read; a text begins in the language it goes on in."""
_WORD: Final = compiled(r"[^\x00-`{-\xa9](?<=[^\W\d_])[a-z]*+[^\W\d_]*+")
"""A word in small letters; plain sets tell most of them, and where none begins, at once."""
COMMON: Final[Mapping[str, frozenset[str]]] = {
    "en": words(
        "the of and to in a that is was for on with as it at by from he his be has had have not "
        "are but they an this were who which said their its will would been she her or about "
        "after"
    ),
    "fr": words(
        "le la les de des du un une et à en que qui dans pour par sur au aux est a ont été avec "
        "ce cette son sa ses il elle ne pas plus se mais ou leur sont était après selon l d qu "
        "ces nous ils elles sans sous entre même encore tout dont fait être avant contre c n"
    ),
    "de": words(
        "der die das und in den von zu mit dem des auf für im ist ein eine einer einem einen "
        "nicht sich auch es an er sie als bei nach aus wird wurde hat haben dass über zum zur um "
        "war"
    ),
    "es": words(
        "el la los las de del y en que un una por con para se su sus al es no lo como más pero ha "
        "fue han este esta entre sobre según también desde había ser son sin hasta ya tras hay "
        "está donde cuando porque muy dos todo sigue qué quién cómo nos ante"
    ),
    "it": words(
        "il lo la i gli le di del della dei delle e in che un una per con da dal alla al non è si "
        "ha sono nel nella come più ma anche questo questa stato dopo suo sua ai hanno sul sulla "
        "nei degli dai dalla perché tra fra loro essere molto ed alle agli senza ancora"
    ),
    "pt": words(
        "o a os as de do da dos das e em no na nos nas que um uma por com para se não ao à é mais "
        "como foi mas são ou seu sua pelo pela também entre disse está há após aos às nesta este "
        "esta porque quando até sem sobre ela ele muito já ser numa num depois contra"
    ),
    "nl": words(
        "de het een van en in op te dat is voor met zijn die niet aan er om ook als bij door naar "
        "uit maar dan heeft werd wordt hebben nog hij zij ze over tegen was volgens"
    ),
}
"""The most frequent function words; they stand together so that telling a language loads none."""


@cache
def language(code: str) -> Language:
    """Return what is known of a language.

    Args:
        code: A BCP 47 tag; only its primary part counts. English stands in for the unknown.
    """
    primary = code.partition("-")[0].lower()
    known = primary if primary in LANGUAGES else "en"
    # `importlib` does the same, but brings more with it than the module has.
    module = getattr(__import__(__name__, fromlist=[known]), known)
    return cast("Language", module.LANGUAGE)


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language whose function words are the most frequent.

    English where no word is known.
    """
    read = text[:_SAMPLE].lower().split()
    counts = Counter(filter(str.isalpha, read))  # most words stand between spaces
    counts.update(_WORD.findall(" ".join(filterfalse(str.isalpha, read))))
    known = {code: COMMON[code] & counts.keys() for code in LANGUAGES}
    shares = {code: sum(map(counts.__getitem__, here)) for code, here in known.items()}
    best = max(LANGUAGES, key=lambda code: shares[code])
    return best if shares[best] else LANGUAGES[0]
