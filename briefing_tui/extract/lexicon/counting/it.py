"""Italian numbers and dates."""

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
    percentage="per_cento percento",
    percentage_point="punti_percentuali punto_percentuale",
    basis_point="punti_base",
    point="punti punto",
    second="secondi secondo_",
    minute="minuti minuto",
    hour="ore ora",
    day="giorni giorno",
    week="settimane settimana",
    month="mesi mese",
    quarter="trimestri",
    year="anni anno",
    decade="decenni decennio",
    century="secoli secolo",
    year_of_age="anni_di_età",
    metre="metri metro",
    kilometre="chilometri chilometro",
    centimetre="centimetri centimetro",
    millimetre="millimetri millimetro",
    mile="miglia miglio",
    nautical_mile="miglia_nautiche miglia_marine",
    foot="piedi",
    inch="pollici pollice",
    hectare="ettari ettaro",
    square_metre="metri_quadrati metri_quadri metro_quadrato mq",
    square_kilometre="chilometri_quadrati",
    cubic_metre="metri_cubi metro_cubo",
    kilometre_per_hour="chilometri_orari chilometri_all_'_ora",
    gram="grammi grammo",
    kilogram="chilogrammi chilogrammo chili chilo",
    milligram="milligrammi",
    tonne="tonnellate tonnellata",
    litre="litri litro",
    barrel="barili barile",
    kilowatt="kilowatt chilowatt",
    megawatt="megawatt",
    gigawatt="gigawatt",
    kilowatt_hour="kilowattora chilowattora",
    horsepower="cavalli",
    celsius="gradi_celsius gradi_centigradi",
    fahrenheit="gradi_fahrenheit",
    degree="gradi grado",
    decibel="decibel",
    count="volte",
    light__year="anni_luce",
)

_CURRENCIES: Final = named(
    dollar="dollari dollaro dollari_americani",
    euro="euro",
    pound_sterling="sterline sterlina",
    japanese_yen="yen",
    chinese_yuan="yuan",
    russian_ruble="rubli",
    rupee="rupie",
    swiss_franc="franchi_svizzeri",
    franc="franchi",
    italian_lira="lire",
    peso="pesos",
    krona="corone",
    cent="centesimi",
)

NUMBERS: Final = Numbers(
    decimal=",",
    grouping=". ’'",
    cardinals=valued(
        """due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
        tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19
        venti=20 ventuno=21 ventun=21 ventotto=28 trenta=30 trentuno=31 trentotto=38 quaranta=40
        quarantuno=41 quarantotto=48 cinquanta=50 cinquantuno=51 cinquantotto=58 sessanta=60
        sessantuno=61 sessantotto=68 settanta=70 settantuno=71 settantotto=78 ottanta=80
        ottantuno=81 ottantotto=88 novanta=90 novantuno=91 novantotto=98 tré=3"""
    ),
    hundreds=words("cento"),
    scales=valued(
        "mille=1e3 mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 bilione=1e12"
    ),
    short_scales=valued("mln=1e6 mld=1e9 mio=1e6"),
    linkers=words("e"),
    compounds=True,
    ones=words("un uno una"),
    bare=words("cento mille"),
    articles=words("un una uno"),
    collectives=valued(
        "dozzina=12 decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 "
        "cinquantina=50 sessantina=60 centinaio=100 migliaio=1000"
    ),
    rounded=words(
        "decina quindicina ventina trentina quarantina cinquantina sessantina centinaio migliaio"
    ),
    vague=spanned("dozzine=12:120 decine=10:100 centinaia=100:1000 migliaia=1e3:1e4"),
    several=words("alcune alcuni diverse parecchie"),
    of=words("di d dei degli delle del della dell dello"),
    fractions=valued(
        """terzo=1/3 terzi=1/3 quarto=1/4 quarti=1/4 quinto=1/5 quinti=1/5 decimo=1/10
        decimi=1/10"""
    ),
    halves=valued("metà=0.5 mezzo=0.5 mezza=0.5"),
    halves_not_after=words("prima seconda a per in di"),
    and_half=words("e_mezzo e_mezza"),
    elided=words("l all dell dall nell sull quell un d"),
    one_in=words("su"),
    minus=words("meno"),
    units=_UNITS,
    currencies=_CURRENCIES,
    per=words("per / ogni a_testa"),
    per_unit=words("al alla all_' l_'"),
    per_not_before=words("scorso scorsa prossimo prossima dopo prima seguente successivo di"),
    before={
        **dict.fromkeys(
            words(
                "circa intorno_a intorno_ai ~ ≈ ± all_'_incirca più_o_meno attorno_ai grosso_modo "
                "approssimativamente"
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words("almeno non_meno_di un_minimo_di minimo ≥ come_minimo"), Qualifier.AT_LEAST
        ),
        **dict.fromkeys(
            words(
                "più_di più_del oltre > superiore_a superiori_a al_di_sopra_di al_di_sopra_del "
                "oltre_il oltre_i oltre_le supera superano"
            ),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words(
                "meno_di meno_del < sotto inferiore_a inferiori_a al_di_sotto_di al_di_sotto_del "
                "sotto_il sotto_i"
            ),
            Qualifier.LESS_THAN,
        ),
        **dict.fromkeys(
            words("fino_a fino_al al_massimo non_più_di un_massimo_di ≤ sino_a"), Qualifier.UP_TO
        ),
        **dict.fromkeys(words("quasi"), Qualifier.NEARLY),
    },
    after={
        **dict.fromkeys(words("circa"), Qualifier.ABOUT),
        **dict.fromkeys(words("o_più + almeno"), Qualifier.AT_LEAST),
        **dict.fromkeys(words("o_meno al_massimo"), Qualifier.UP_TO),
    },
    up=words(
        """aumentati aumentate cresciuti cresciute salite salito salita sale salgono saliti
        aumentato aumentata aumenta aumentano aumento cresciuto cresciuta cresce crescono
        crescita guadagnato guadagna rialzo balzo balzato incremento"""
    ),
    down=words(
        """diminuiti diminuite calati calate scese sceso scesa scende scendono scesi calato calata
        cala calano calo diminuito diminuita diminuisce diminuzione perso perde perdono ridotto
        ridotta riduzione crollato crollo ribasso flessione"""
    ),
    steps=words("del di dal al a da un una il circa quasi oltre più meno fino"),
    by=words("di del dello al a"),
    beside=words("sale scende cala guadagna guadagnato perde perso rialzo ribasso calo aumento"),
    turns=words("e ed o ma che chi cui dove quando mentre se come perché"),
    led_up=words("alzato alza aumentare alzare raddoppiato triplicato incrementato elevato"),
    led_down=words(
        """tagliato taglia abbassato abbassa ridurre tagliare abbassare dimezzato ridotti ridotte"""
    ),
    between=words("tra fra"),
    both=words("e"),
    from_=words("da dal dai dalle"),
    parting=words("da dal dai dalle"),
    to=words("a al ai alle"),
    or_=words("o"),
    stops=words(
        """il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai
        agli
        alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo
        sulla sui sugli sulle per tra fra e ed o ma però che chi cui quale quali dove quando come
        se perché mentre senza verso contro durante dopo prima secondo entro oltre presso lui lei
        loro noi voi io tu si mi ti ci vi ne suo sua suoi sue questo questa questi queste quel
        quello quella quei quelle è sono era erano fu furono sarà saranno stato stata stati state
        essere ha hanno aveva avevano avere può possono deve devono va vanno più meno molto anche
        già ancora sempre mai qui lì ieri oggi domani non solo tutto tutta tutti tutte ogni"""
    ),
    adjectives=words(
        """nuovi nuove nuovo nuova altri altre altro altra giovani grandi grande primi prime ultimi
        ultime ultimo ultima vecchi vecchie buoni buone piccoli piccole prossimi prossime
        principali lunghi lunghe presunti presunte ex"""
    ),
    noun_first=True,
    people=words(
        """persone morti morte feriti ferite soldati civili combattenti ribelli rifugiati profughi
        migranti sfollati studenti lavoratori dipendenti elettori voti abitanti membri vittime
        pazienti passeggeri prigionieri manifestanti poliziotti famiglie case clienti casi
        spettatori bambini donne uomini deputati dispersi arrestati"""
    ),
    aged=words("età"),
    labels=words(
        """numero n n_. nr capitolo pagina pagine articolo art_. comma sezione strada livello
        fase tappa
        gruppo linea canale sala volo piano autobus treno stagione episodio volume figura tabella
        regola categoria tipo versione legge via serie"""
    ),
    clock=words("h gmt"),
    at=words("alle dalle ore le"),
    ordinal=words("º ª ° esimo esima"),
    plurals=paired("uomini=uomo case=casa persone=persona volte=volta paese=paese mese=mese"),
    plural_endings=(
        ("tori", "tore"),
        ("ggi", "ggio"),
        ("sori", "sore"),
        ("isti", "ista"),
        ("enti", "ente"),
        ("anti", "ante"),
        ("ioni", "ione"),
        ("oni", "one"),
        ("ali", "ale"),
        ("esi", "ese"),
        ("ati", "ato"),
        ("iti", "ito"),
        ("uti", "uto"),
        ("rti", "rto"),
        ("ini", "ino"),
        ("ani", "ano"),
        ("ivi", "ivo"),
        ("osi", "oso"),
        ("che", "ca"),
        ("ghe", "ga"),
        ("nne", "nna"),
        ("ole", "ola"),
        ("ese", "esa"),
        ("ate", "ata"),
        ("ine", "ina"),
        ("ane", "ana"),
        ("ture", "tura"),
    ),
)

DATES: Final = Dates(
    months=counted(
        """gennaio=1 febbraio=2 marzo=3 aprile=4 maggio=5 giugno=6 luglio=7 agosto=8 settembre=9
        ottobre=10 novembre=11 dicembre=12"""
    ),
    weekdays=counted("lunedì=0 martedì=1 mercoledì=2 giovedì=3 venerdì=4 sabato=5 domenica=6"),
    days=counted(
        "ieri=-1 altro_ieri=-2 oggi=0 domani=1 stasera=0 dopodomani=2 stamattina=0 stanotte=0"
    ),
    parts=words("mattina pomeriggio sera notte"),
    units=named(
        day="giorno giorni", week="settimana settimane", month="mese mesi", year="anno anni"
    ),
    last=words("scorso scorsa passato passata ultimo"),
    next=words("prossimo prossima"),
    this=words("questo questa quest"),
    earlier=words("prima"),
    later=words("dopo più_tardi"),
    governing=words("prima dopo"),
    one=words("un una il"),
    then=counted(
        """giorno_dopo=1 giorno_successivo=1 giorno_seguente=1 giorno_prima=-1
        giorno_precedente=-1"""
    ),
    seasons=counted("primavera=3 estate=6 autunno=9 inverno=12"),
    nth=counted("primo=1 secondo=2 terzo=3 quarto=4 prima=1 seconda=2 terza=3 quarta=4"),
    quarter=words("trimestre"),
    half_alone=words("semestre"),
    quarter_alone=True,
    half=words("semestre"),
    future=words("deve devono dovrebbe dovrebbero previsto prevista previsti previste"),
    future_endings=("rà", "ranno"),
    past=words(
        """ha hanno aveva avevano è sono era erano fu furono venne vennero morì morirono nacque
        lasciò lasciarono andò andarono tornò arrivò iniziò cominciò finì vinse perse prese
        uscì partì"""
    ),
    now=words("è sono"),
    done_endings=(
        "ato",
        "ata",
        "ati",
        "ate",
        "uto",
        "uta",
        "uti",
        "ito",
        "ita",
        "sceso",
        "scesa",
        "morto",
        "morti",
    ),
    toward=words("per"),
    up_to=words("fino_a entro"),
    day_words=counted(
        """primo=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10
        undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17
        diciotto=18 diciannove=19 venti=20 ventuno=21 ventidue=22 ventitré=23
        ventiquattro=24 venticinque=25 ventisei=26 ventisette=27 ventotto=28 ventinove=29
        trenta=30 trentuno=31"""
    ),
    ago_after=words("fa"),
    of=words("di del dello ,"),
    within=words(
        "nel dal al del fino dopo prima tra anno anni inizio fine metà di a in ( , per ' ’"
    ),
    from_=words("dal da tra fra"),
    to=words("al - – — a fino_al fino_a"),
    both=words("e"),
    ordinal=words("º °"),
    decade_before=words("anni decennio"),
    order="dmy",
    every=words("quel ogni il i"),
    often=words("ogni tutti tutte aperto aperta aperti aperte apre orario"),
    ahead_before=words("tra fra"),
    the=words("il della"),
    between=words("tra fra"),
    decade_the=words("gli negli degli dagli agli"),
    hour_at=words("alle dalle ore"),
    several=words("giorni settimane mesi anni"),
    named_behind=words("santo nero grasso"),
    that=words("quel quell stesso"),
    feasts=counted("capodanno=101 santo_stefano=1226 ferragosto=815"),
    before_christ=words("a_._c avanti_cristo"),
)
