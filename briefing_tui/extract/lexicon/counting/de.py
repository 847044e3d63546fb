"""German numbers and dates."""

from __future__ import annotations

from briefing_tui.extract.lexicon.counting import (
    Dates,
    Numbers,
    counted,
    named,
    spanned,
    valued,
    words,
)
from briefing_tui.model import Qualifier
from briefing_tui.typed import Final

_UNITS: Final = named(
    percentage="prozent prozentig prozentige prozentigen prozentiger",
    percentage_point="prozentpunkte prozentpunkten prozentpunkt",
    basis_point="basispunkte basispunkten basispunkt",
    per_mille="promille",
    point="punkte punkten punkt zähler zählern",
    second="sekunden sekunde sekündig sekündige",
    minute="minuten minute minütig minütige minütigen minütiger",
    hour="stunden stunde std std_. stündig stündige stündigen stündiger",
    day="tage tagen tag tägig tägige tägigen tägiger",
    week="wochen woche wöchig wöchige wöchigen wöchiger",
    month="monate monaten monat monatig monatige monatigen",
    quarter="quartale quartalen",
    year="jahre jahren jahr jahres jährigen_",
    decade="jahrzehnte jahrzehnten jahrzehnt",
    century="jahrhunderte jahrhunderten",
    year_of_age="jährige jähriger jährigen jähriges jährig jahre_alt jahre_alte jahre_alten "
    "jahre_alter jahren_alt lebensjahre",
    metre="meter metern metre",
    kilometre="kilometer kilometern",
    centimetre="zentimeter zentimetern",
    millimetre="millimeter millimetern",
    micrometre="mikrometer mikrometern",
    nanometre="nanometer nanometern",
    nautical_mile="seemeilen seemeile",
    mile="meilen meile",
    foot="fuß",
    inch="zoll",
    hectare="hektar",
    square_metre="quadratmeter quadratmetern qm",
    square_kilometre="quadratkilometer quadratkilometern qkm",
    cubic_metre="kubikmeter kubikmetern",
    cubic_centimetre="kubikzentimeter",
    kilometre_per_hour="stundenkilometer stundenkilometern kilometer_pro_stunde km_/_h",
    gram="gramm",
    kilogram="kilogramm kilo kilos",
    milligram="milligramm",
    tonne="tonnen tonne",
    litre="liter litern",
    millilitre="milliliter millilitern",
    hectolitre="hektoliter",
    barrel="barrel fass",
    pound__mass="pfund",
    watt="watt",
    kilowatt="kilowatt",
    megawatt="megawatt",
    gigawatt="gigawatt",
    terawatt="terawatt",
    kilowatt_hour="kilowattstunden kilowattstunde",
    megawatt_hour="megawattstunden megawattstunde",
    gigawatt_hour="gigawattstunden gigawattstunde",
    terawatt_hour="terawattstunden terawattstunde",
    horsepower="pferdestärken",
    volt="volt",
    ampere="ampere",
    calorie="kalorien",
    kilocalorie="kilokalorien",
    hertz="hertz",
    kilohertz="kilohertz",
    megahertz="megahertz",
    gigahertz="gigahertz",
    byte="byte bytes",
    kilobyte="kilobyte",
    megabyte="megabyte",
    gigabyte="gigabyte",
    terabyte="terabyte",
    megapixel="megapixel",
    celsius="grad_celsius °_celsius",
    fahrenheit="grad_fahrenheit",
    degree="grad",
    decibel="dezibel",
    knot="knoten",
    light__year="lichtjahre lichtjahren",
    count="mal",
    millisievert="millisievert",
    microsievert="mikrosievert",
)

_CURRENCIES: Final = named(
    dollar="dollar us_-_dollar dollars",
    euro="euro euros",
    pound_sterling="pfund_sterling britische_pfund britischen_pfund",
    japanese_yen="yen",
    chinese_yuan="yuan renminbi",
    russian_ruble="rubel",
    indian_rupee="rupien rupie",
    swiss_franc="franken schweizer_franken",
    franc="francs franc",
    deutsche_mark="mark d_-_mark deutsche_mark",
    austrian_schilling="schilling",
    peso="pesos peso",
    rupee="rupien rupie",
    krona="kronen krone",
    zloty="zloty złoty",
    forint="forint",
    turkish_lira="lira",
    dirham="dirham",
    dinar="dinar",
    riyal="riyal rial",
    shekel="schekel",
    hryvnia="hrywnja griwna",
    bitcoin="bitcoin bitcoins",
    cent="cent cents",
)

_ORDERED: Final = counted(
    """zweite=2 dritte=3 vierte=4 fünfte=5 sechste=6 siebte=7 achte=8 neunte=9 zehnte=10
    zwanzigste=20"""
)
_NTH: Final = {
    f"{word}{ending}": float(number)
    for word, number in _ORDERED.items()
    for ending in ("", "r", "s", "n")
}

NUMBERS: Final = Numbers(
    decimal=",",
    grouping=". '’",
    cardinals=valued(
        """zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
        dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19
        zwanzig=20 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5
        fünfeinhalb=5.5 sechseinhalb=6.5 siebeneinhalb=7.5 achteinhalb=8.5 neuneinhalb=9.5
        zehneinhalb=10.5 elfeinhalb=11.5 zwölfeinhalb=12.5
        dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80
        neunzig=90"""
    ),
    hundreds=words("hundert"),
    scales=valued(
        """tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 milliarden=1e9 billion=1e12
        billionen=1e12 billiarde=1e15 billiarden=1e15"""
    ),
    short_scales=valued("mio=1e6 mill=1e6 mrd=1e9 mia=1e9 bio=1e12 tsd=1e3 tds=1e3"),
    glue=("und",),
    compounds=True,
    ones=words("ein eine einer einem eins"),
    articles=words("ein eine einer einem eines einen"),
    collectives=valued("dutzend=12 viertelmillion=2.5e5 dreiviertelmillion=7.5e5"),
    vague=spanned(
        """dutzende=12:120 dutzenden=12:120 hunderte=100:1000 hunderten=100:1000 tausende=1e3:1e4
        tausenden=1e3:1e4 zehntausende=1e4:1e5 zehntausenden=1e4:1e5 hunderttausende=1e5:1e6
        hunderttausenden=1e5:1e6 aberhunderte=100:1000 abertausende=1e3:1e4"""
    ),
    several=words("mehrere einige mehreren einigen viele paar"),
    of=words("von der des aller"),
    fractions=valued(
        """drittel=1/3 dritteln=1/3 viertel=1/4 vierteln=1/4 fünftel=1/5 sechstel=1/6
        siebtel=1/7 achtel=1/8 neuntel=1/9 zehntel=1/10 hundertstel=1/100 tausendstel=1/1000"""
    ),
    thereof=words("davon hiervon dessen"),
    each=words("jede jeder jedes jeden jedem"),
    nth=_NTH,
    each_not_before=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mal male wochenende"
    ),
    halves=valued("hälfte=0.5 halbe=0.5 halben=0.5 halbes=0.5 halber=0.5 dreiviertel=0.75"),
    halves_count=words("halbe halben halbes halber"),
    bare=words("hundert tausend"),
    one_in=words("von"),
    minus=words("minus"),
    units=_UNITS,
    currencies=_CURRENCIES,
    nations=named(
        us="us us_- amerikanische amerikanischen",
        australian="australische australischen",
        canadian="kanadische kanadischen",
        swedish="schwedische schwedischen",
        norwegian="norwegische norwegischen",
        danish="dänische dänischen",
        egyptian="ägyptische ägyptischen",
        syrian="syrische syrischen",
        hong_kong="hongkong",
        british="britische britischen",
        mexican="mexikanische mexikanischen",
    ),
    per=words("pro je /"),
    per_unit=words("im am die in_der"),
    per_not_before=words("zuvor danach davor darauf später vor nach des der"),
    before={
        **dict.fromkeys(
            words(
                """etwa rund ungefähr circa ca ca_. zirka um_die schätzungsweise ~ ≈ ±
                plus_/_minus etwa_um geschätzt """
                "geschätzte geschätzten an_die knapp_über_"
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words("mindestens wenigstens zumindest nicht_weniger_als ≥ minimal"), Qualifier.AT_LEAST
        ),
        **dict.fromkeys(
            words(
                """mehr_als über > gut weit_über deutlich_über oberhalb_von mehr_denn größer_als
                höher_als länger_als älter_als übersteigt überschreitet weit_mehr_als"""
            ),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words(
                """weniger_als unter < unterhalb_von kleiner_als kürzer_als jünger_als knapp_unter
                deutlich_unter"""
            ),
            Qualifier.LESS_THAN,
        ),
        **dict.fromkeys(
            words("bis_zu höchstens maximal nicht_mehr_als bis_zu_rund ≤ allenfalls"),
            Qualifier.UP_TO,
        ),
        **dict.fromkeys(words("fast nahezu beinahe knapp annähernd kaum"), Qualifier.NEARLY),
    },
    after={
        **dict.fromkeys(words("oder_mehr und_mehr +"), Qualifier.AT_LEAST),
        **dict.fromkeys(words("oder_weniger"), Qualifier.UP_TO),
    },
    up=words(
        """verdoppelte verdreifachte vervierfachte stieg steigt steigen stiegen gestiegen anstieg
        zugenommen gewann gewannen plus zuwachs kletterte kletterten erhöht erhöhte erhöhen
        wuchs wuchsen gewachsen zulegte legte legten steigerung angestiegen erhöhung zunahme
        wachstum"""
    ),
    down=words(
        """minus halbierte fiel fielen fällt sank sanken sinkt sinken gesunken gefallen rückgang
        verlor verloren verliert reduziert reduzierte schrumpfte schrumpften geschrumpft abnahme
        gab gaben einbruch brach senkte gesenkt verringert verringerte rutschte absturz"""
    ),
    behind_up=words("mehr höher gestiegen zugelegt gewachsen angestiegen"),
    behind_down=words(
        "weniger niedriger gesunken gefallen zurückgegangen eingebrochen geschrumpft"
    ),
    steps=words(
        "um auf von etwa rund fast knapp mehr als über weitere nur noch gut bis zu ein eine einen"
    ),
    by=words("um auf"),
    beside=words("plus minus zuwachs gewann gewannen verlor verloren verliert"),
    turns=words(
        """und aber oder doch denn sondern weil dass daß wenn ob während nachdem bevor als obwohl
        damit sodass wo wie"""
    ),
    led_up=words(
        """hob hoben hebt verteuerte verteuerten verdoppelte verdoppelten verdreifachte
        verdreifachten vervierfachte steigerte steigerten steigert vergrößerte vergrößerten
        stockte stockten kletterte erhöht wächst wachsen"""
    ),
    led_down=words(
        """brach brachen büßte büßten büsste büssten senkt senken senkten halbierte halbierten
        kürzte kürzten kürzt drückte drückten verbilligte verbilligten verringerten verringern
        reduzierten reduzieren nahm ging gingen geht schmolz schmolzen"""
    ),
    end_up=words(
        """gestiegen angestiegen gewachsen angewachsen zugelegt erhöht angehoben gesteigert
        zugenommen verteuert aufgestockt geklettert erhöhen steigern anheben steigen ansteigen
        wachsen zulegen zunehmen klettern verdoppelt verdreifacht"""
    ),
    end_down=words(
        """gesunken gefallen zurückgegangen gesenkt verringert reduziert gekürzt geschrumpft
        eingebrochen abgenommen zurück halbiert senken sinken reduzieren verringern kürzen fallen
        abnehmen zurückgehen herabgesetzt heruntergesetzt"""
    ),
    between=words("zwischen"),
    both=words("und"),
    from_=words("von vom"),
    parting=words("von vom"),
    to=words("bis auf"),
    or_=words("oder"),
    stops=words(
        """der die das des dem den ein eine einer eines einem einen und oder aber denn sondern
        doch in im
        an am auf aus bei mit nach von vom vor zu zum zur über unter für gegen ohne um durch bis
        seit
        während wegen trotz zwischen hinter neben als wie wenn weil dass ob da er sie es wir ihr ich
        du sich ihm ihn ihnen mir mich uns euch sein seine seiner seinen seinem ihre ihrer ihren
        ihrem
        dieser diese dieses diesen diesem jener jede jeder jedes jeden ist sind war waren sei seien
        wird werden wurde wurden worden hat haben hatte hatten habe hätte kann können konnte konnten
        soll sollen sollte sollten muss müssen musste will wollen wollte nicht kein keine keinen
        noch
        schon nur auch erst bereits sowie so mehr weniger sehr hier dort dann jetzt heute gestern
        morgen alt lang breit hoch tief groß schwer wert je pro davon darunter insgesamt"""
    ),
    nouns_capitalised=True,
    people=words(
        """menschen personen tote toten todesopfer verletzte verletzten verletzter soldaten
        zivilisten
        kämpfer rebellen flüchtlinge flüchtlingen migranten studenten schüler mitarbeiter
        mitarbeitern beschäftigte beschäftigten arbeitsplätze stellen wähler stimmen einwohner
        einwohnern mitglieder opfer patienten passagiere fahrgäste gefangene demonstranten
        polizisten familien haushalte wohnungen häuser kunden fälle zuschauer kinder frauen männer
        abgeordnete vermisste insassen teilnehmer fans exemplare exemplaren"""
    ),
    aged=words("alter"),
    labels=words(
        """nummer nr nr_. kapitel seite seiten s artikel abschnitt absatz paragraph paragraf §
        stufe phase
        gruppe linie kanal zimmer gleis flug etage band folge staffel bahn platz rang tabelle
        abbildung version typ klasse art_. abs_. hausnummer tor halle bundesstraße autobahn"""
    ),
    clock=words("uhr mesz mez utc gmt"),
    scored=words("zu"),
    ordinal_after=words(
        """der die das des dem den zum zur am im vom beim sein seine seinen seinem seines seiner ihr
        ihre ihren ihrem ihres ihrer unser unseren jeder jeden"""
    ),
    ordinal=words("te ten ter tes tem ste sten ster stes"),
    ordinal_dot=True,
    plurals={},
    plural_endings=(),
)

_WEEKDAYS: Final = counted(
    "montag=0 dienstag=1 mittwoch=2 donnerstag=3 freitag=4 samstag=5 sonnabend=5 sonntag=6"
)

_DAYS_OF_MONTH: Final = """
erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt
fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst
dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst
achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst
"""
_DAY_WORDS: Final = {
    stem + ending: day
    for day, stem in enumerate(_DAYS_OF_MONTH.split(), 1)
    for ending in ("e", "en", "er")
}

DATES: Final = Dates(
    months=counted(
        """januar=1 jänner=1 februar=2 feber=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8
        september=9 oktober=10 november=11 dezember=12 jan=1 feb=2 apr=4 aug=8 sept=9 sep=9
        okt=10 nov=11 dez=12"""
    ),
    capital_months=True,
    ambiguous=words("august jan mai"),
    weekdays=_WEEKDAYS
    | {
        f"{day}{part}": number
        for day, number in _WEEKDAYS.items()
        for part in ["früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"]
    },
    days=counted("gestern=-1 heute=0 vorgestern=-2 übermorgen=2"),
    parts=words("abend morgen vormittag nachmittag mittag nacht früh"),
    units=named(
        day="tag tage tagen",
        week="woche wochen",
        weekend="wochenende wochenendes",
        month="monat monate monaten monats",
        year="jahr jahre jahren jahres",
    ),
    at_weekend=words("am übers über_das"),
    last=words(
        "vergangenen vergangene vergangener vergangenes letzten letzte letzter letztes vorigen "
        "voriger vorige voriges"
    ),
    next=words("kommenden kommende kommender kommendes nächsten nächste nächster nächstes"),
    this=words("dieser dieses diesen diesem diese"),
    earlier=words("zuvor früher vorher davor"),
    later=words("später danach darauf"),
    one=words("ein einen einem eine einer am"),
    then=counted(
        """vortag=-1 tag_zuvor=-1 tag_darauf=1 tag_danach=1 tags_zuvor=-1 tags_darauf=1
        nächsten_tag=1 folgenden_tag=1 vorigen_tag=-1"""
    ),
    seasons=counted(
        """frühling=3 frühjahr=3 sommer=6 herbst=9 winter=12 frühlings=3 frühjahrs=3 sommers=6
        herbstes=9 winters=12"""
    ),
    nth=counted(
        """erste=1 ersten=1 erstes=1 zweite=2 zweiten=2 zweites=2 dritte=3 dritten=3 drittes=3
        vierte=4 vierten=4 viertes=4"""
    ),
    quarter=words("quartal quartals"),
    half_alone=words("halbjahr halbjahrs halbjahres"),
    quarter_alone=True,
    half=words("halbjahr halbjahrs halbjahres"),
    quarter_signs=words("q"),
    future=words(
        """wird werden werde würde würden soll sollen will wollen beginnt beginnen startet starten
        findet finden öffnet öffnen endet enden schließt schliesst"""
    ),
    past=words(
        """war waren hat haben habe hatte hatten ist sind sei seien wurde wurden konnte konnten
        musste mussten sollte sollten wollte wollten durfte durften kam kamen ging gingen gab
        gaben traf trafen sank sanken wuchs wuchsen legte legten lief liefen starb starben
        begann begannen fand fanden verlor verloren fiel fielen stieg stiegen trat traten brach
        brachen schloss schlossen zog zogen griff griffen hielt hielten ließ ließen nahm nahmen
        gewann gewannen endete endeten startete starteten scheiterte scheiterten blieb blieben
        verließ verließen sagte sagten teilte teilten erklärte erklärten kündigte kündigten"""
    ),
    now=words(
        "ist sind sei seien sagte sagten teilte teilten erklärte erklärten kündigte kündigten"
    ),
    perfect=words("haben worden"),
    toward=words("für"),
    up_to=words("bis bis_zum bis_zu"),
    day_words=_DAY_WORDS,
    ago_before=words("vor"),
    of=words(", den dem der im des jahres"),
    within=words(
        "in im seit bis nach vor von ab jahr jahre jahres anfang mitte ende zwischen um und sommer "
        "winter frühjahr herbst ( ,"
    ),
    from_=words("von vom zwischen"),
    to=words("bis - – — zum auf bis_zum bis_einschließlich"),
    both=words("und"),
    ordinal_dot=True,
    decade=words("er ern"),
    order="dmy",
    every=words("jenem jeden jeder jedem jedes jeweils jeweils_am immer_am"),
    often=words("täglich jeden jede jeder jedes immer jeweils werktags geöffnet geöffneten"),
    shift_after=counted(
        "in_einer_woche=7 in_acht_tagen=7 in_zwei_wochen=14 in_vierzehn_tagen=14 in_14_tagen=14"
    ),
    inside=words("in"),
    the=words("den dem"),
    between=words("zwischen"),
    decade_behind=words("jahre jahren"),
    decade_the=words("den der die"),
    decade_part=words("frühen späten mittleren beginnenden ausgehenden"),
    decades=counted(
        """dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80
        neunziger=90 dreißigern=30 vierzigern=40 fünfzigern=50 sechzigern=60 siebzigern=70
        achtzigern=80 neunzigern=90 dreißigerjahre=30 vierzigerjahre=40 fünfzigerjahre=50
        sechzigerjahre=60 siebzigerjahre=70 achtzigerjahre=80 neunzigerjahre=90
        dreißigerjahren=30 vierzigerjahren=40 fünfzigerjahren=50 sechzigerjahren=60
        siebzigerjahren=70 achtzigerjahren=80 neunzigerjahren=90"""
    ),
    not_decade=words("seinen ihren meinen unseren grad temperaturen"),
    oclock=words("uhr"),
    hour_at=words("um gegen"),
    several=words("tage tagen wochen monate monaten jahre jahren"),
    named=words("schwarzer schwarzen super blutiger grüner goldener"),
    that=words("desselben gleichen jenes jenem jenen jener"),
    since=words("seit"),
    feasts=counted(
        """neujahr=101 neujahrstag=101 heiligabend=1224 heiligabends=1224 silvester=1231
        silvesterabend=1231 silvesternacht=1231
        ersten_weihnachtstag=1225 zweiten_weihnachtstag=1226 ersten_weihnachtsfeiertag=1225
        zweiten_weihnachtsfeiertag=1226 nikolaustag=1206 allerheiligen=1101"""
    ),
    before_christ=words("v_._chr v_._u_._z vor_christus vor_christi"),
)
