"""Dutch numbers and dates."""

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
    percentage="procent",
    percentage_point="procentpunt procentpunten",
    basis_point="basispunten basispunt",
    point="punten punt",
    second="seconden seconde",
    minute="minuten minuut",
    hour="uur uren",
    day="dagen dag",
    week="weken week",
    month="maanden maand",
    quarter="kwartalen",
    year="jaar jaren",
    decade="decennia decennium",
    century="eeuwen eeuw",
    year_of_age="jarige jarig jaar_oud jaar_oude",
    metre="meter meters",
    kilometre="kilometer kilometers",
    centimetre="centimeter centimeters",
    millimetre="millimeter millimeters",
    mile="mijl mijlen",
    nautical_mile="zeemijl zeemijlen",
    foot="voet",
    inch="inch",
    hectare="hectare hectaren",
    square_metre="vierkante_meter vierkante_meters",
    square_kilometre="vierkante_kilometer vierkante_kilometers",
    cubic_metre="kubieke_meter kubieke_meters kuub",
    kilometre_per_hour="kilometer_per_uur",
    gram="gram",
    kilogram="kilogram kilo",
    milligram="milligram",
    tonne="ton",
    litre="liter liters",
    barrel="vaten vat",
    kilowatt="kilowatt",
    megawatt="megawatt",
    gigawatt="gigawatt",
    kilowatt_hour="kilowattuur",
    megawatt_hour="megawattuur",
    celsius="graden_celsius",
    fahrenheit="graden_fahrenheit",
    degree="graden graad",
    decibel="decibel",
    horsepower="pk",
    count="keer maal",
    light__year="lichtjaar lichtjaren",
)

_CURRENCIES: Final = named(
    dollar="dollar dollars",
    euro="euro euro_'_s",
    pound_sterling="pond britse_pond",
    japanese_yen="yen",
    chinese_yuan="yuan",
    russian_ruble="roebel roebels",
    rupee="roepie",
    swiss_franc="zwitserse_frank",
    franc="frank",
    dutch_guilder="gulden",
    peso="peso",
    krona="kronen kroon",
    turkish_lira="lira",
    cent="cent",
)

NUMBERS: Final = Numbers(
    decimal=",",
    grouping=". ",
    cardinals=valued(
        """twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12
        dertien=13
        veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20
        dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
        anderhalf=1.5 anderhalve=1.5 tweeënhalf=2.5 drieënhalf=3.5 vierenhalf=4.5
        vijfenhalf=5.5 zesenhalf=6.5 zevenenhalf=7.5 achtenhalf=8.5 negenenhalf=9.5
        tienenhalf=10.5"""
    ),
    hundreds=words("honderd"),
    scales=valued("duizend=1e3 miljoen=1e6 miljard=1e9 biljoen=1e12 biljard=1e15"),
    short_scales=valued("mln=1e6 mld=1e9 mrd=1e9"),
    glue=("en", "ën"),
    compounds=True,
    ones=words("een één eén"),
    bare=words("honderd duizend"),
    articles=words("een"),
    collectives=valued(
        "dozijn=12 tiental=10 twintigtal=20 dertigtal=30 vijftigtal=50 honderdtal=100"
    ),
    rounded=words("tiental twintigtal dertigtal vijftigtal honderdtal"),
    vague=spanned(
        """tientallen=10:100 honderden=100:1000 duizenden=1e3:1e4 tienduizenden=1e4:1e5
        honderdduizenden=1e5:1e6 miljoenen=1e6:1e7 miljarden=1e9:1e10 dozijnen=12:120"""
    ),
    several=words("enkele meerdere een_paar"),
    of=words("van de het"),
    fractions=valued(
        """derde=1/3 kwart=1/4 vierde=1/4 vijfde=1/5 tiende=1/10 zesde=1/6 achtste=1/8"""
    ),
    thereof=words("daarvan hiervan"),
    each=words("elke iedere elk ieder"),
    nth=valued("tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 tiende=10"),
    each_not_before=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag keer weekend weekeinde"
    ),
    halves=valued("helft=0.5 half=0.5 halve=0.5 driekwart=0.75"),
    halves_count=words("half halve"),
    and_half=words("en_een_half"),
    halves_not_after=words("eerste tweede"),
    one_in=words("op_de van_de"),
    minus=words("min minus"),
    units=_UNITS,
    currencies=_CURRENCIES,
    nations=named(
        us="amerikaanse us",
        australian="australische",
        canadian="canadese",
        swedish="zweedse",
        norwegian="noorse",
        danish="deense",
        mexican="mexicaanse",
    ),
    per=words("per / elke"),
    before={
        **dict.fromkeys(
            words(
                """ongeveer circa ca ca_. zo_'_n zo_’_n rond rond_de om_en_nabij pakweg
                naar_schatting """
                "~ ≈ ± een_kleine_ zowat"
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words("minstens ten_minste tenminste minimaal niet_minder_dan zeker ≥ op_zijn_minst"),
            Qualifier.AT_LEAST,
        ),
        **dict.fromkeys(
            words("meer_dan ruim boven boven_de > hoger_dan groter_dan ouder_dan langer_dan"),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words("minder_dan onder onder_de < lager_dan kleiner_dan jonger_dan korter_dan"),
            Qualifier.LESS_THAN,
        ),
        **dict.fromkeys(
            words("tot maximaal hooguit hoogstens niet_meer_dan tot_wel ten_hoogste ≤"),
            Qualifier.UP_TO,
        ),
        **dict.fromkeys(words("bijna haast nagenoeg krap"), Qualifier.NEARLY),
    },
    after={
        **dict.fromkeys(words("of_meer en_meer +"), Qualifier.AT_LEAST),
        **dict.fromkeys(words("of_minder"), Qualifier.UP_TO),
    },
    up=words(
        """steeg stijgt stegen stijgen gestegen stijging groeide groeit gegroeid groei won wint
        wonnen
        klom klommen toegenomen toename plus"""
    ),
    down=words(
        """daalde daalt daalden dalen gedaald daling verloor verliest verloren zakte zakken gezakt
        kromp krimp afgenomen afname kelderde"""
    ),
    behind_up=words("meer hoger gestegen gegroeid"),
    behind_down=words("minder lager gedaald"),
    steps=words("de het met naar tot van ongeveer bijna ruim meer dan minder nog een"),
    by=words("met naar tot"),
    beside=words("won wint wonnen verloor verliest verloren plus"),
    turns=words("en of maar want die dat wie waar toen terwijl omdat als nadat hoewel"),
    led_up=words("verhoogde verhoogden verhoogt verdubbelde verdrievoudigde nam liep steeg"),
    led_down=words(
        """verlaagde verlaagden verlaagt halveerde verminderde verminderden schroefde"""
    ),
    end_up=words(
        """gestegen gegroeid toegenomen verhoogd opgelopen stijgen groeien verhogen toe op
        verdubbeld"""
    ),
    end_down=words(
        """gedaald afgenomen verlaagd gekrompen teruggelopen dalen verlagen krimpen af terug
        gehalveerd"""
    ),
    between=words("tussen"),
    both=words("en"),
    from_=words("van"),
    parting=words("van"),
    to=words("tot naar t / m"),
    or_=words("of"),
    stops=words(
        """de het een en of maar want dus dan die dat deze dit wie wat waar wanneer hoe als omdat
        hoewel
        terwijl in op aan bij met naar van voor uit over onder boven door tegen om tot sinds tijdens
        na tussen zonder volgens wegens achter naast hij zij ze wij we jij je ik u hem haar hen hun
        ons mij zich zijn was waren is wordt worden werd werden geworden heeft hebben had hadden kan
        kunnen kon konden zal zullen zou zouden moet moeten moest wil willen niet geen nog al ook
        slechts pas reeds zo meer minder zeer hier daar toen nu vandaag gisteren morgen elk elke
        kwamen raakten vielen stierven overleden gingen kregen bleven stemden zeiden stonden
        alle per er te lang breed hoog diep oud zwaar daarvan"""
    )
    - words("een"),
    plurals=paired(
        """mensen=mens personen=persoon doden=dode gewonden=gewonde kinderen=kind vrouwen=vrouw
        mannen=man landen=land soldaten=soldaat jaren=jaar leden=lid steden=stad
        vluchtelingen=vluchteling huizen=huis stemmen=stem banen=baan"""
    ),
    plural_endings=(("ingen", "ing"), ("ers", "er"), ("en", ""), ("s", "")),
    not_plural=("ss", "us", "is"),
    people=words(
        """mensen personen doden gewonden soldaten burgers strijders rebellen vluchtelingen
        migranten
        studenten medewerkers werknemers banen kiezers stemmen inwoners leden slachtoffers patiënten
        passagiers gevangenen demonstranten agenten gezinnen woningen huizen klanten gevallen
        toeschouwers kinderen vrouwen mannen vermisten leerlingen"""
    ),
    aged=words("leeftijd"),
    labels=words(
        """nummer nr nr_. hoofdstuk pagina pagina's artikel paragraaf niveau fase groep lijn
        kanaal kamer
        vlucht verdieping seizoen aflevering deel figuur tabel regel categorie type versie wet spoor
        art_."""
    ),
    clock=words("uur_'_s uur_s gmt"),
    at=words("om"),
    ordinal=words("e de ste"),
)

_WEEKDAYS: Final = counted(
    "maandag=0 dinsdag=1 woensdag=2 donderdag=3 vrijdag=4 zaterdag=5 zondag=6"
)

DATES: Final = Dates(
    months=counted(
        """januari=1 februari=2 maart=3 april=4 mei=5 juni=6 juli=7 augustus=8 september=9
        oktober=10 november=11 december=12 jan=1 feb=2 mrt=3 apr=4 aug=8 sept=9 okt=10 nov=11
        dec=12"""
    ),
    ambiguous=words("jan"),
    weekdays=_WEEKDAYS
    | {
        f"{day}{part}": number
        for day, number in _WEEKDAYS.items()
        for part in ["ochtend", "middag", "avond", "nacht"]
    },
    days=counted(
        """gisteren=-1 vandaag=0 eergisteren=-2 overmorgen=2 vanavond=0 vanmorgen=0 vanochtend=0
        vanmiddag=0 gisteravond=-1"""
    ),
    parts=words("ochtend middag avond nacht"),
    units=named(
        day="dag dagen",
        week="week weken",
        weekend="weekend weekeinde",
        month="maand maanden",
        year="jaar jaren",
    ),
    at_weekend=words("in_het dit"),
    last=words("vorige afgelopen vorig"),
    next=words("volgende komende volgend komend"),
    this=words("deze dit"),
    earlier=words("eerder daarvoor"),
    later=words("later daarna"),
    one=words("een de"),
    then=counted("volgende_dag=1 dag_erna=1 dag_daarna=1 dag_ervoor=-1 vorige_dag=-1"),
    seasons=counted("lente=3 voorjaar=3 zomer=6 herfst=9 najaar=9 winter=12"),
    nth=counted("eerste=1 tweede=2 derde=3 vierde=4"),
    quarter=words("kwartaal"),
    half_alone=words("halfjaar"),
    quarter_alone=True,
    half=words("halfjaar helft"),
    quarter_signs=words("q"),
    future=words("zal zullen zou zouden gaat gaan wordt worden begint beginnen moet moeten"),
    past=words(
        """heeft hebben had hadden is zijn was waren werd werden zei zeiden verliet verlieten
        ging gingen kwam kwamen begon begonnen won wonnen verloor verloren stierf stierven
        overleed overleden vond brak viel vielen nam namen gaf gaven vertrok vertrokken
        sloot sloten trad bleef bleven"""
    ),
    now=words("is zijn zei zeiden"),
    toward=words("voor"),
    up_to=words("tot tot_en_met"),
    day_words=counted(
        """eerste=1 een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10
        elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17
        achttien=18 negentien=19 twintig=20 eenentwintig=21 tweeëntwintig=22
        drieëntwintig=23 vierentwintig=24 vijfentwintig=25 zesentwintig=26 zevenentwintig=27
        achtentwintig=28 negenentwintig=29 dertig=30 eenendertig=31"""
    ),
    ago_after=words("geleden"),
    of=words(", van"),
    within=words("in sinds tot na voor van vanaf begin eind medio tussen jaar om en rond ( , het"),
    from_=words("van tussen"),
    to=words("tot - – — t_/_m tot_en_met op"),
    both=words("en"),
    ordinal=words("e"),
    decade_before=words("jaren"),
    order="dmy",
    every=words("elke iedere"),
    often=words("elke iedere dagelijks open geopend altijd"),
    shift_after=counted("over_een_week=7 over_twee_weken=14"),
    inside=words("over"),
    between=words("tussen"),
    decade_the=words("de begin eind medio vroege late"),
    hour_at=words("om"),
    several=words("dagen weken maanden jaren"),
    named=words("goede witte zwarte"),
    that=words("die dat hetzelfde datzelfde"),
    since=words("sinds"),
    feasts=counted("kerstavond=1224 oudejaarsavond=1231 oudejaarsdag=1231 nieuwjaarsdag=101"),
    before_christ=words("v_._chr voor_christus"),
)
