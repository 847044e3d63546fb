"""What a page says to its reader between the paragraphs of an article: “Advertisement”."""

from __future__ import annotations

from briefing_tui.typed import Any, Final

_NOTICES: Final = """
advertisement | advertising | story continues below advertisement | skip advertisement
article continues below advertisement | story continues below | sponsored content | sponsored
continue reading | continue reading the main story | continue reading below | read more | see more
show more | view more | load more | share | share this | share this article | share this story
share on facebook | share on twitter | tweet | print | email | copy link | enlarge
click to enlarge | enlarge image | view gallery | view full size | hide caption | toggle caption
loading | loading weather data | sign up | sign up now | subscribe | subscribe now | main content
skip to content | skip to main content | back to top | listen to this article | recommended
related | related articles | related stories | more on this story | comments | add a comment
anzeige | werbung | weiterlesen | mehr lesen | teilen | artikel teilen | drucken | merken | vorlesen
artikel anhören | kommentare | zum inhalt springen | bild vergrößern | lesen sie auch
lesen sie mehr | das könnte sie auch interessieren | mehr zum thema | nach oben
publicité | la suite après cette publicité | la suite après la publicité | lire la suite
lire plus | voir plus | partager | partager l'article | imprimer | commenter | réagir | agrandir
abonnez-vous | s'abonner | lire aussi | à lire aussi | copier le lien | écouter l'article
commentaires | publicidad | compartir | comentar | comentarios | seguir leyendo | leer más
ver más | te puede interesar | guardar | suscríbete | ampliar | lea también | lee también
pubblicità | condividi | stampa | commenta | leggi anche | leggi di più | leggi tutto | abbonati
continua a leggere | approfondisci | ascolta | commenti | publicidade | compartilhar
partilhar
continua após a publicidade | continua depois da publicidade | leia mais | leia também | ler mais
saiba mais | continue lendo | assine | advertentie | delen | deel dit artikel | lees meer
lees ook | lees verder | afdrukken | reageer | tekst gaat verder onder de foto | reacties
tekst gaat verder onder de advertentie
"""
"""All that a paragraph says which is no part of the article."""
_POINTERS: Final = """
read more | read also | related | see also | more | don't miss | read next | lesen sie auch
lesen sie mehr | mehr zum thema | lire aussi | à lire aussi | lire également | lea también
lee también | te puede interesar | más información | leggi anche | leggi pure | leia também
leia mais | saiba mais | lees ook | lees meer
"""
"""What stands before a link to another article, in a paragraph that has no more than it."""
_AROUND: Final = " \t\n\xa0.…:|[](){}+»›>→▶►▼•*-–—!"
_POINTING: Final = (":", "|", ">", "»", "›", "→", "-", "–")
_LONGEST: Final = 240
"""In characters; such a notice or pointer is shorter."""
_MOST: Final = 4
"""So many elements may be in a paragraph that is a notice."""
_BLOCKS: Final = ("p", "div", "h2", "h3", "h4", "h5", "h6", "li")


_CREDITED: Final = "//body//*[contains(@class, 'redit')]"
_CREDITS: Final = frozenset({"credit", "credits", "photocredit", "imagecredit"})
"""How classes end for whose a picture or a film is."""


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(
        phrase.strip() for line in listed.split("\n") for phrase in line.split("|") if phrase
    )


_ALL_NOTICES: Final = _phrases(_NOTICES)
_ALL_POINTERS: Final = _phrases(_POINTERS)


def drop_notices(tree: Any) -> None:
    """Take out the paragraphs that are no more than such a notice, or than whose a picture is."""
    for credit in tree.xpath(_CREDITED):
        names = {part for name in credit.get("class").lower().split() for part in _parts(name)}
        short = len(" ".join(credit.text_content().split())) <= _LONGEST // 2
        if short and not names.isdisjoint(_CREDITS) and credit.getparent() is not None:
            credit.drop_tree()
    for block in [*tree.iter(*_BLOCKS)]:
        if len(block) > _MOST or len(block.text or "") > _LONGEST or block.getparent() is None:
            continue
        words = " ".join(block.text_content().split())
        if 0 < len(words) <= _LONGEST and _is_notice(words, block):
            block.drop_tree()


def _parts(name: str) -> list[str]:
    """Return the words that a class is named with: "video-resource__credit"."""
    return name.replace("_", "-").split("-")[-1:]


def _is_notice(words: str, block: Any) -> bool:
    plain = words.replace("’", "'").casefold()
    if plain.strip(_AROUND) in _ALL_NOTICES:
        return True
    linked = sum(len(" ".join(link.text_content().split())) for link in block.iter("a"))
    if not linked:
        return False
    at = min((at for sign in _POINTING if (at := plain.find(sign)) > 0), default=0)
    pointer = plain[:at].strip(_AROUND)
    return pointer in _ALL_POINTERS and linked + len(plain[: at + 1]) >= len(words) - 2
