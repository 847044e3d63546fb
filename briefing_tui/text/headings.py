"""Tell the headings of plain text by how a line looks; strict, for a false one cuts the text."""

from __future__ import annotations

LONGEST = 80
"""The most characters of a heading between paragraphs."""
LONGEST_TITLE = 160

_MOST_WORDS = 13
_OPENING = "“„«‹‘\"'‚»"
_CLOSING = "”“»›’\"'«"
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"))
_NAMED_BY = """
jan feb mar apr may jun jul aug sep oct nov dec fév avr mai juin juil aoû déc mär okt dez ene abr
ago dic gen mag giu lug set ott fev out mrt mei mon tue wed thu fri sat sun lun mar mer jeu ven sam
dim die mit don fre son mié jue vie sáb dom gio sab seg ter qua qui sex maa din woe vri zat zon
"""
_BESIDE_A_DATE = """
updated published posted modified last on at the of and de du del di le el il am um der den uhr
stand publié mis à jour modifié heures h aktualisiert veröffentlicht pm a.m p.m gmt utc est edt et
cet cest pst pdt bst st nd rd th op om
"""
_BEFORE_A_NAME = "by von par por di da door written text texte propos avec reporting editing"
_BEFORE_A_CREDIT = """
image images photo photos picture pictures foto fotos bild bilder video vidéo source sources quelle
quellen crédit crédits credit credits fuente fuentes fonte fonti bron file caption read watch
listen related share tags tag topics topic filed copyright contact email tel phone fax siehe lire
voir reuters ap afp dpa getty
"""
_NAMED = frozenset(_NAMED_BY.split())
"""How the names of months and days begin, in the languages that the press is read in."""
_BETWEEN = frozenset(_BESIDE_A_DATE.split())
_BYLINE = frozenset(_BEFORE_A_NAME.split())
_CREDITS = frozenset(_BEFORE_A_CREDIT.split())


def looks_like_heading(line: str, *, title: bool = False) -> bool:
    """Return whether `line`, without white space around it, could be a heading.

    Args:
        line: A paragraph of the text.
        title: Whether it opens the text, where it may be longer and end as a question.
    """
    if not line or len(line) > (LONGEST_TITLE if title else LONGEST):
        return False
    if not _opens_well(line) or not _closes_well(line, title=title):
        return False
    words = line.split()
    if len(words) > (2 * _MOST_WORDS if title else _MOST_WORDS):
        return False
    return not (
        _is_dateline(words)
        or _is_byline(words)
        or words[0].rstrip(":").casefold() in _CREDITS
        or any(sign in line for sign in ("\t", "|", "://", "www.", "@"))
        or (not title and _has_sentence_end(line))
        or _signs_sentence(line)
    )


def _opens_well(line: str) -> bool:
    bare = line.lstrip(_OPENING + "¿¡ \xa0\u202f")
    first = bare[:1]
    return first.isdigit() or (first.isalpha() and not first.islower())


def _closes_well(line: str, *, title: bool) -> bool:
    bare = line.rstrip(_CLOSING + ") \xa0\u202f")
    last = bare[-1:]
    if not (last.isalnum() or last in "%€$£" or (title and last in "?!")):
        return False
    return line.count('"') % 2 == 0 and _is_balanced(line)


def _is_balanced(line: str) -> bool:
    """Return whether every quotation in the line is closed."""
    if "„" in line:
        return line.count("„") == line.count("“") + line.count("”")
    return all(line.count(a) == line.count(b) for a, b in _PAIRS)


def _has_sentence_end(line: str) -> bool:
    """Return whether a full stop after a whole word stands inside the line."""
    for before in line.split(". ")[:-1]:
        word = before.rpartition(" ")[2]
        if len(word) > 3 and word.islower():
            return True
    return "? " in line or "! " in line


def _signs_sentence(line: str) -> bool:
    """Return whether a name stands behind a sentence in marks: "“It is over.” Le Monde"."""
    if line[0] not in _OPENING:
        return False  # most lines
    return any(f"{end}{mark} " in line for end in ".!?…" for mark in '”“»"')


def _is_dateline(words: list[str]) -> bool:
    if words[-1].endswith(")") and " ".join(words).partition("(")[0].isupper():
        return True
    bare = [word.strip(".,:()/").casefold() for word in words]
    if not any(word[:1].isdigit() for word in bare):
        return False  # "Donbass" begins as "Donnerstag" does
    return all(
        word in _BETWEEN or word[:1].isdigit() or word[:3] in _NAMED or word[:4] in _NAMED
        for word in bare
    )


def _is_byline(words: list[str]) -> bool:
    first = words[0].rstrip(":").casefold()
    if first not in _BYLINE or not 2 <= len(words) <= 8:
        return False
    return sum(word[:1].isupper() for word in words[1:]) * 2 >= len(words) - 1
