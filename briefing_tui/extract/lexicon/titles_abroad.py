"""Words that make a name a newspaper's, in whatever language: "Gazeta", "Zaobao", "Der"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.shape import words
from briefing_tui.typed import Final

FIRST_WORDS: Final = words(
    """gazeta dziennik kurier głos diario diari diário correo correio jornal periódico noticias
    notícias semanario giornale corriere gazzetta gazzettino messaggero quotidiano tageblatt
    courrier quotidien éveil écho dépêche réveil messager républicain bâton canard dagblad novine
    novosti vesti vedomosti izvestia izvestiya pravda komsomolskaya moskovsky moskovskaya
    moskovskiye nezavisimaya rossiyskaya novaya vremya yedioth yediot yated hamodia akhbar yeni
    radio rádio tv canal heraldo gaceta voce eco cronache"""
)
"""Words with which papers' names begin, all over the world."""
STATIONS: Final = words("radio rádio tv tele télé televisión televisione rtv")
"""Those with which but stations' names do."""
LAST_WORDS: Final = words(
    """ribao wanbao zaobao shibao chenbao shimbun shimpo nippo ilbo sinmun daily zeitung tageblatt
    anzeiger bote nachrichten rundschau allgemeine dagblad bladet blad tidende tidning
    tidningen avis avisen posten lehti sanomat gazetesi gazete gazeta hírlap újság novine
    noviny vjesnik dnevnik glasnik pravda vedomosti novosti vesti izvestia gazette herald
    tribune courier examiner inquirer ledger observer weekly telegraph mail tv radio rádió fm
    televisión televisão televisione bulletin chronicle advertiser"""
)
"""Words with which they end."""
ARTICLES: Final = words("el la le il de het der die das los las les")
"""Articles of other languages, as a name begins with them."""
ARTICLES_OF_PAPERS: Final = words("der die das het")
"""Those with which no person's name begins, nor a place's."""
