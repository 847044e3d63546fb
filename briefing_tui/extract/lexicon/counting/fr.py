"""French numbers and dates."""

from __future__ import annotations

from briefing_tui.extract.lexicon.counting import (
    Dates,
    Numbers,
    counted,
    named,
    paired,
    spanned,
    valued,
    words,
)
from briefing_tui.model import Qualifier
from briefing_tui.typed import Final

_UNITS: Final = named(
    percentage="pour_cent pourcent",
    percentage_point="points_de_pourcentage point_de_pourcentage points_de_%",
    basis_point="points_de_base",
    point="points point",
    second="secondes seconde",
    minute="minutes minute",
    hour="heures heure",
    day="jours jour journées",
    week="semaines semaine",
    month="mois",
    quarter="trimestres",
    year="ans an années année",
    decade="décennies décennie",
    century="siècles siècle",
    metre="mètres mètre",
    kilometre="kilomètres kilomètre",
    centimetre="centimètres centimètre",
    millimetre="millimètres millimètre",
    micrometre="micromètres micromètre microns micron",
    nanometre="nanomètres nanomètre",
    nautical_mile="milles_nautiques milles_marins",
    mile="miles mile",
    foot="pieds",
    inch="pouces pouce",
    acre="acres acre",
    hectare="hectares hectare",
    square_metre="mètres_carrés mètre_carré",
    square_kilometre="kilomètres_carrés kilomètre_carré",
    cubic_metre="mètres_cubes mètre_cube",
    kilometre_per_hour="kilomètres_heure kilomètres_/_heure kilomètres_-_heure",
    gram="grammes gramme",
    kilogram="kilogrammes kilogramme kilos kilo",
    milligram="milligrammes milligramme",
    tonne="tonnes tonne",
    litre="litres litre",
    millilitre="millilitres",
    hectolitre="hectolitres hectolitre",
    barrel="barils baril",
    watt="watts watt",
    kilowatt="kilowatts kilowatt",
    megawatt="mégawatts mégawatt",
    gigawatt="gigawatts gigawatt",
    terawatt="térawatts",
    kilowatt_hour="kilowattheures kilowattheure kilowatts_-_heures kilowatts_-_heure",
    megawatt_hour="mégawattheures mégawattheure mégawatts_-_heures",
    gigawatt_hour="gigawattheures",
    terawatt_hour="térawattheures",
    horsepower="chevaux",
    volt="volts",
    ampere="ampères",
    calorie="calories",
    hertz="hertz",
    megahertz="mégahertz",
    gigahertz="gigahertz",
    byte="octets",
    kilobyte="kilooctets ko",
    megabyte="mégaoctets mo",
    gigabyte="gigaoctets go",
    terabyte="téraoctets to",
    megapixel="mégapixels",
    celsius="degrés_celsius degrés_celcius degré_celsius °_celsius",
    fahrenheit="degrés_fahrenheit",
    degree="degrés degré",
    decibel="décibels",
    knot="nœuds noeuds",
    light__year="années_-_lumière années_lumière",
    year_of_age="ans_d_'_âge",
    count="fois",
)

_CURRENCIES: Final = named(
    dollar="dollars dollar",
    euro="euros euro",
    pound_sterling="livres_sterling livre_sterling",
    pound="livres_égyptiennes",
    japanese_yen="yens yen",
    chinese_yuan="yuans yuan renminbi",
    russian_ruble="roubles rouble",
    rupee="roupies roupie",
    swiss_franc="francs_suisses franc_suisse",
    cfa_franc="francs_cfa franc_cfa",
    franc="francs franc",
    australian_dollar="dollars_australiens",
    canadian_dollar="dollars_canadiens",
    dollar_="dollars_américains",
    syrian_pound="livres_syriennes",
    lebanese_pound="livres_libanaises",
    egyptian_pound="livres_égyptiennes_",
    turkish_lira="livres_turques",
    peso="pesos",
    krona="couronnes",
    dirham="dirhams dirham",
    dinar="dinars dinar",
    riyal="riyals rials",
    shekel="shekels shekel",
    zloty="zlotys",
    naira="nairas",
    rand="rands",
    hryvnia="hryvnias",
    cent="centimes centime cents",
    bitcoin="bitcoins",
)

NUMBERS: Final = Numbers(
    decimal=",",
    grouping=". ",
    cardinals=valued(
        """deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
        treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40
        cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90"""
    ),
    joined=valued(
        """dix_-_sept=17 dix_-_huit=18 dix_-_neuf=19 dix_sept=17 dix_huit=18 dix_neuf=19
        quatre_-_vingt=80 quatre_-_vingts=80 quatre_vingt=80 quatre_vingts=80"""
    ),
    vigesimal=frozenset({60.0, 80.0}),
    hundreds=words("cent cents"),
    scales=valued(
        "mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12"
    ),
    short_scales=valued("k=1e3 m=1e6 mn=1e6 mio=1e6 md=1e9 mds=1e9 mrd=1e9 mrds=1e9"),
    linkers=words("et"),
    ones=words("un une"),
    articles=words("un une"),
    collectives=valued(
        """douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
        cinquantaine=50 soixantaine=60 centaine=100 millier=1000 douzaines=12"""
    ),
    rounded=words(
        """dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
        millier"""
    ),
    vague=spanned("dizaines=10:100 vingtaines=20:200 centaines=100:1000 milliers=1e3:1e4"),
    several=words("plusieurs quelques"),
    of=words("de d des du la l"),
    fractions=valued(
        """tiers=1/3 quart=1/4 quarts=1/4 cinquième=1/5 cinquièmes=1/5 sixième=1/6 septième=1/7
        septièmes=1/7 sixièmes=1/6 huitième=1/8 huitièmes=1/8 neuvièmes=1/9 dixième=1/10
        dixièmes=1/10 centième=1/100 millième=1/1000"""
    ),
    halves=valued("moitié=0.5 demi=0.5"),
    and_half=words("et_demi et_demie"),
    bare=words("cent mille"),
    elided=words("l d qu"),
    one_in=words("sur"),
    minus=words("moins"),
    units=_UNITS,
    currencies={name: unit.strip("_ ") for name, unit in _CURRENCIES.items()},
    per=words("par / chaque"),
    per_unit=words("le la l_' à_l_'"),
    per_not_before=words(
        """dernier dernière passé passée prochain prochaine suivant suivante précédent précédente
        avant après où du de des d même"""
    ),
    before={
        **dict.fromkeys(
            words(
                """environ près_d_' autour_de quelque quelques autour_des à_peu_près ~ ≈
                aux_alentours_de
                de_l_'_ordre_de approximativement peut_-_être aux_environs_de autour_d_' circa ±
                plus_ou_moins
                une_moyenne_de grosso_modo"""
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words(
                "au_moins pas_moins_de un_minimum_de minimum au_minimum ≥ pas_moins_d_' au_bas_mot"
            ),
            Qualifier.AT_LEAST,
        ),
        **dict.fromkeys(
            words(
                """plus_de plus_d_' plus_d_’ plus_des supérieur_à supérieure_à au_-_delà_de >
                au_-_dessus_de
                dépassant dépassé dépasse dépassent supérieurs_à supérieures_à un_peu_plus_de
                bien_plus_de excédant"""
            ),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words(
                """moins_de moins_d_' moins_d_’ inférieur_à inférieure_à en_dessous_de < sous
                au_-_dessous_de
                un_peu_moins_de en_-_dessous_de"""
            ),
            Qualifier.LESS_THAN,
        ),
        **dict.fromkeys(
            words(
                """jusqu_'_à jusqu_’_à jusqu_'_aux au_plus pas_plus_de au_maximum un_maximum_de ≤
                tout_au_plus"""
            ),
            Qualifier.UP_TO,
        ),
        **dict.fromkeys(words("près_de presque quasiment pratiquement"), Qualifier.NEARLY),
    },
    after={
        **dict.fromkeys(words("environ à_peu_près"), Qualifier.ABOUT),
        **dict.fromkeys(words("ou_plus et_plus au_moins + au_minimum"), Qualifier.AT_LEAST),
        **dict.fromkeys(words("ou_moins au_plus au_maximum"), Qualifier.UP_TO),
    },
    up=words(
        """hausse augmenté augmente augmentent augmentation progressé progresse progressent
        progression
        grimpé grimpe grimpent gagné gagne gagnent bondi bondit bond monté monte montent accru crû
        croissance avancé avance rebondi rebondit gagnant progressant grimpant s_'_est_envolé
        envolé envole explosé"""
    ),
    down=words(
        """baisse baissé baissent chuté chute chutent reculé recule reculent recul perdu perd
        perdent
        diminué diminue diminuent diminution cédé cède cèdent plongé plonge plongent tombé tombe
        tombée tombent réduit régressé dévissé effondré perdant cédant reculant chutant"""
    ),
    steps=words(
        """de d ' ’ à par environ près plus moins plus_de quelque jusqu du en a ont est encore
        presque"""
    ),
    by=words("de d à"),
    beside=words(
        """hausse baisse recul croissance progression augmentation diminution gagné gagne gagnent
        perdu perd perdent avance bond monte tombe cède"""
    ),
    turns=words("et mais ou car qui que qu dont où lorsque quand alors tandis si comme"),
    led_up=words(
        """grimper bondir progresser alourdi alourdit relevé relève relèvent relevait haussé
        augmenter augmentait augmentaient relever doublé triplé quadruplé accroître majoré"""
    ),
    led_down=words(
        """chuter reculer tomber descendu descend plongé plonger abaissé abaisse abaissent abaisser
        réduire réduit réduisent réduite baisser diminuer amputé raboté comprimé allégé ramené
        divisé"""
    ),
    between=words("entre"),
    both=words("et"),
    from_=words("de passer passé passe passant passée passés des"),
    to=words("à"),
    or_=words("ou"),
    stops=words(
        """le la les l un une des du de d au aux ce cet cette ces mon ton son sa ses leur leurs
        nos vos
        notre votre et ou mais donc or ni car que qu qui quoi dont où quand comme si lorsque alors
        puis ensuite dans sur sous par pour avec sans entre vers chez à en depuis pendant durant
        avant après contre selon malgré sauf parmi lors dès jusque jusqu hors près loin il elle ils
        elles on nous vous je tu se s ne n pas y est sont était étaient sera seront été être a ont
        avait avaient aura auront ayant avoir fait font faire peut peuvent doit doivent va vont plus
        moins très trop aussi encore déjà toujours jamais ici là hier demain aujourd dont environ
        seulement notamment tous toutes tout toute chaque plusieurs quelques certains certaines
        autant ainsi même mêmes"""
    ),
    adjectives=words(
        """autres autre nouveaux nouvelles nouveau nouvelle jeunes jeune grands grandes grand grande
        petits petites petit petite premiers premières derniers dernières dernier dernière anciens
        anciennes ancien ancienne bons bonnes mauvais mauvaises gros grosses principaux principales
        différents différentes vieux vieilles longues longs longue long seuls seules seul seule
        prochains prochaines ex meilleurs meilleures simples vrais vraies hauts hautes"""
    ),
    noun_first=True,
    people=words(
        """personnes morts mort blessés blessées tués tuées disparus soldats civils combattants
        rebelles réfugiés migrants déplacés étudiants salariés employés emplois électeurs habitants
        membres victimes patients passagers décès prisonniers manifestants policiers familles
        ménages logements maisons voix clients abonnés otages cas spectateurs enfants femmes hommes
        députés élèves exemplaires participants"""
    ),
    aged=words("âgé âgée âgés âgées âge"),
    labels=words(
        """numéro n° no no_. nº n ° chapitre page pages p article section route niveau phase
        étape groupe
        ligne chaîne salle porte vol étage bus train saison épisode tome volume figure tableau règle
        catégorie classe type version paragraphe alinéa loi catégories édition arrondissement"""
    ),
    clock=words("h h_. gmt"),
    ordinals=words(
        """unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième
        onzième douzième treizième quatorzième quinzième seizième"""
    ),
    at=words("à vers dès avant après"),
    ordinal=words("er ère re e ème ème eme ᵉ nd nde ᵉʳ ers ères es"),
    plurals=paired(
        """travaux=travail yeux=œil animaux=animal journaux=journal hôpitaux=hôpital chevaux=cheval
        tribunaux=tribunal morts=mort fois=fois pays=pays corps=corps mois=mois cas=cas
        repas=repas voix=voix prix=prix procès=procès décès=décès canaux=canal métaux=métal
        généraux=général bras=bras fils=fils discours=discours recours=recours cours=cours
        concours=concours parcours=parcours secours=secours ours=ours"""
    ),
    plural_endings=(("eaux", "eau"), ("eux", "eu"), ("s", "")),
    not_plural=("ss", "us", "ès", "is"),
)

DATES: Final = Dates(
    months=counted(
        """janvier=1 février=2 fevrier=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 aout=8
        septembre=9 octobre=10 novembre=11 décembre=12 decembre=12 janv=1 févr=2 juil=7 sept=9
        oct=10 nov=11 déc=12"""
    ),
    ambiguous=words("mars mai sept oct nov"),
    weekdays=counted("lundi=0 mardi=1 mercredi=2 jeudi=3 vendredi=4 samedi=5 dimanche=6"),
    days=counted(
        """hier=-1 demain=1 avant_-_hier=-2 après_-_demain=2 aujourd_'_hui=0 aujourd_’_hui=0
        ce_matin=0 ce_soir=0 cette_nuit=0"""
    ),
    parts=words("matin soir midi"),
    units=named(
        day="jour jours",
        week="semaine semaines",
        weekend="week weekend",
        month="mois",
        year="an ans année années",
    ),
    at_weekend=words("au_cours_du pendant_le"),
    last=words("dernier dernière passé passée"),
    next=words("prochain prochaine"),
    this=words("cette ce"),
    earlier=words("plus_tôt auparavant avant"),
    later=words("plus_tard après"),
    governing=words("avant après"),
    one=words("un une le la"),
    then=counted("veille=-1 lendemain=1 jour_suivant=1 jour_précédent=-1"),
    seasons=counted("printemps=3 été=6 automne=9 hiver=12"),
    nth=counted("premier=1 deuxième=2 second=2 troisième=3 quatrième=4"),
    quarter=words("trimestre"),
    half_alone=words("semestre"),
    quarter_alone=True,
    half=words("semestre"),
    quarter_signs=words("t"),
    future=words(
        """va vont doit doivent devrait devraient prévu prévue prévus prévues attendu attendue
        attendus attendues commence débute commencent débutent rouvre rouvrent ouvre ouvrent
        achève achèvent"""
    ),
    future_endings=(
        "era",
        "eront",
        "ira",
        "iront",
        "dra",
        "dront",
        "rra",
        "rront",
        "vra",
        "vront",
        "aura",
        "auront",
        "ettra",
        "ettront",
        "attra",
        "attront",
        "aîtra",
        "aîtront",
    ),
    past=words("a ont avait avaient est sont était étaient fut furent affirme déclare dit"),
    now=words("est sont affirme déclare dit"),
    done_endings=(
        "é",
        "ée",
        "és",
        "ées",
        "mort",
        "morte",
        "morts",
        "mortes",
        "enu",
        "enue",
        "enus",
        "enues",
    ),
    toward=words("pour ici"),
    up_to=words("jusqu_à"),
    day_words=counted(
        """premier=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
        douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30"""
    ),
    ago_before=words("il_y_a voilà voici"),
    of=words("de du , l ' ’"),
    within=words(
        """en depuis jusqu_'_en dès avant après de entre fin début mi au vers l_'_année année d_'
        d du ' ’
        courant printemps été automne hiver ( les"""
    ),
    from_=words("du de entre depuis"),
    to=words("au à - – — aux jusqu_'_au jusqu_'_à jusqu_’_au jusqu_’_à"),
    both=words("et"),
    ordinal=words("er e ᵉʳ ᵉ"),
    decade_before=words("années décennie"),
    order="dmy",
    every=words("chaque le"),
    often=words("chaque tous toutes ouvert ouverte ouverts ouvertes"),
    shift_after=counted("en_huit=7 en_quinze=14"),
    ahead_before=words("dans"),
    the=words("le la"),
    between=words("entre"),
    decade_the=words("les des aux fin début milieu la cette"),
    hour_at=words("à vers dès avant après"),
    several=words("jours semaines ans années"),
    named_behind=words("noir noire saint gras"),
    since=words("depuis"),
    feasts=counted("saint_-_sylvestre=1231 jour_de_noël=1225 noël=1225 toussaint=1101"),
    that=words("même là"),
    before_christ=words("av_._j avant_j_._- avant_jésus"),
)
