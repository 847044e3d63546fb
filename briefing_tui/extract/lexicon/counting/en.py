"""English numbers and dates."""

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

_CARDINALS: Final = valued(
    """two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"""
)

_UNITS: Final = named(
    percentage="percent per_cent pct pc percentage",
    percentage_point="percentage_points percentage_point percent_points pct_points",
    basis_point="basis_points basis_point",
    point="points point",
    second="seconds second",
    minute="minutes minute",
    hour="hours hour",
    day="days day",
    week="weeks week",
    fortnight="fortnights fortnight",
    month="months month",
    quarter="quarters",
    year="years year yrs",
    decade="decades decade",
    century="centuries century",
    year_of_age="year_olds year_old years_old year_-_old year_-_olds years_-_old years_of_age yo",
    month_of_age="month_old months_old month_-_old",
    week_of_age="week_-_old weeks_old",
    day_of_age="day_-_old days_old",
    metre="metres metre meters meter",
    kilometre="kilometres kilometre kilometers kilometer kms",
    centimetre="centimetres centimetre centimeters centimeter",
    millimetre="millimetres millimetre millimeters millimeter",
    micrometre="micrometres micrometre micrometers micrometer microns micron",
    nanometre="nanometres nanometre nanometers nanometer",
    mile="miles mile",
    nautical_mile="nautical_miles nautical_mile",
    light__year="light_-_years light_-_year light_years light_year",
    yard="yards yard",
    foot="feet foot",
    inch="inches inch",
    acre="acres acre",
    hectare="hectares hectare",
    square_metre="square_metres square_metre square_meters square_meter",
    square_kilometre="square_kilometres square_kilometre square_kilometers square_kilometer",
    square_mile="square_miles square_mile",
    square_foot="square_feet square_foot sq_ft",
    square_yard="square_yards square_yard",
    square_inch="square_inches square_inch",
    cubic_metre="cubic_metres cubic_metre cubic_meters cubic_meter",
    cubic_foot="cubic_feet cubic_foot",
    cubic_yard="cubic_yards cubic_yard",
    cubic_inch="cubic_inches cubic_inch",
    cubic_centimetre="cubic_centimetres cubic_centimeters",
    gram="grams gram grammes",
    kilogram="kilograms kilogram kilos kilo",
    milligram="milligrams milligram",
    microgram="micrograms microgram",
    tonne="tonnes tonne metric_tons metric_ton",
    ton="tons ton",
    pound__mass="pound pounds",
    ounce="ounces ounce",
    fluid_ounce="fluid_ounces fluid_ounce",
    stone="stone",
    litre="litres litre liters liter",
    millilitre="millilitres millilitre milliliters milliliter",
    pint="pints pint",
    quart="quarts quart",
    gallon="gallons gallon",
    barrel="barrels barrel",
    barrel_per_day="bpd b_/_d",
    bushel="bushels bushel",
    cup="cups",
    watt="watts watt",
    kilowatt="kilowatts kilowatt",
    megawatt="megawatts megawatt",
    gigawatt="gigawatts gigawatt",
    terawatt="terawatts terawatt",
    watt_hour="watt_hours watt_-_hours",
    kilowatt_hour="kilowatt_hours kilowatt_hour kilowatt_-_hours kilowatt_-_hour",
    megawatt_hour="megawatt_hours megawatt_hour megawatt_-_hours megawatt_-_hour",
    gigawatt_hour="gigawatt_hours gigawatt_hour gigawatt_-_hours",
    terawatt_hour="terawatt_hours terawatt_hour terawatt_-_hours",
    horsepower="horsepower horse_power",
    volt="volts volt",
    ampere="amps amp amperes ampere",
    ohm="ohms ohm",
    farad="farads farad",
    joule="joules joule",
    newton="newtons",
    newton_metre="newton_metres newton_metre newton_meters",
    pound__foot="pound_-_feet pound_-_foot pound_feet lb_feet lb_-_feet",
    calorie="calories calorie",
    british_thermal_unit="btu btus",
    kilocalorie="kilocalories",
    hertz="hertz",
    kilohertz="kilohertz",
    megahertz="megahertz",
    gigahertz="gigahertz",
    byte="bytes byte",
    kilobyte="kilobytes kilobyte",
    megabyte="megabytes megabyte",
    gigabyte="gigabytes gigabyte gigs gig",
    terabyte="terabytes terabyte",
    petabyte="petabytes petabyte",
    bit="bits",
    megapixel="megapixels megapixel",
    pixel="pixels pixel",
    celsius="""celsius degrees_celsius degree_celsius degrees_c degrees_centigrade centigrade
    °_celsius""",
    fahrenheit="fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f °_fahrenheit",
    kelvin="kelvin kelvins",
    degree="degrees degree",
    decibel="decibels decibel",
    carat="carats carat karat",
    knot="knots knot",
    mach="mach",
    revolutions_per_minute="revolutions_per_minute",
    count="times",
    parts__per__million="parts_per_million part_per_million",
    parts__per__billion="parts_per_billion part_per_billion",
    parts__per__trillion="parts_per_trillion",
    brake_horsepower="brake_horsepower",
    mile_per_hour="miles_an_hour",
)

_CURRENCIES: Final = named(
    dollar="dollars dollar bucks buck dlrs dlr",
    euro="euros euro",
    european_currency_unit="ecus ecu european_currency_units european_currency_unit",
    pound_sterling="pounds_sterling pound_sterling british_pounds stg quid",
    japanese_yen="yen",
    chinese_yuan="yuan renminbi",
    russian_ruble="rubles ruble roubles rouble",
    rupee="rupees rupee",
    indian_rupee="indian_rupees indian_rupee",
    pakistani_rupee="pakistani_rupees pakistani_rupee",
    sri_lankan_rupee="sri_lankan_rupees sri_lankan_rupee",
    franc="francs franc",
    peso="pesos peso",
    krona="kronor krona",
    krone="kroner krone crowns crown",
    guilder="guilders guilder",
    schilling="schillings schilling",
    peseta="pesetas peseta",
    escudo="escudos escudo",
    drachma="drachmas drachma",
    markka="markka markkas",
    cruzado="cruzados cruzado",
    lira="liras lira lire",
    rand="rand",
    shekel="shekels shekel sheqels new_shekels",
    dirham="dirhams dirham",
    dinar="dinars dinar",
    riyal="riyals riyal",
    rial="rials rial",
    naira="naira",
    shilling="shillings shilling",
    ringgit="ringgit",
    baht="baht",
    rupiah="rupiah",
    south_korean_won="won",
    zloty="zlotys zloty",
    forint="forints forint",
    real="reais",
    hryvnia="hryvnias hryvnia",
    taka="taka",
    cent="cents cent cts",
    penny="pence pennies penny",
    sen="sen",
    bitcoin="bitcoins bitcoin",
    papua_new_guinean_kina="kina",
    kwacha="kwachas kwacha",
    ghanaian_cedi="cedis cedi",
    ethiopian_birr="birr",
    botswana_pula="pula",
    kyat="kyats kyat",
    vietnamese_dong="dong",
    mongolian_tugrik="tugriks tugrik",
    kazakhstani_tenge="tenge",
    georgian_lari="lari",
    armenian_dram="drams dram",
    manat="manats manat",
    afghani="afghanis afghani",
    bulgarian_lev="leva lev",
    leu="lei leu",
    koruna="korunas koruna koruny",
    guarani="guaranis guaranies guarani guaraní guaraníes",
    boliviano="bolivianos boliviano",
    bolivar="bolivars bolivar bolívares",
    metical="meticais metical",
    ariary="ariary",
    haitian_gourde="gourdes gourde",
)

_PREFIXES: Final = (
    "kilo", "mega", "giga", "tera", "peta", "exa", "hecto", "centi", "milli", "micro", "nano",
    "pico", "femto", "deci",
)  # fmt: skip
_PREFIXED: Final = named(
    metre="metre metres meter meters",
    gram="gram grams gramme grammes",
    watt="watt watts",
    hertz="hertz",
    byte="byte bytes",
    bit="bit bits",
    joule="joule joules",
    pascal="pascal pascals",
    volt="volt volts",
    ampere="amp amps ampere amperes",
    ohm="ohm ohms",
    farad="farad farads",
    newton="newton newtons",
    litre="litre litres liter liters",
    tonne="tonne tonnes ton tons",
    second="second seconds",
    mole="mole moles",
    electronvolt="electronvolt electronvolts",
    sievert="sievert sieverts",
    becquerel="becquerel becquerels",
    pixel="pixel pixels",
    calorie="calorie calories",
    parsec="parsec parsecs",
    bar="bar bars",
    gray="gray grays",
)
_WATT_HOURS: Final = {
    f"{prefix}watt hour{ending}": f"{prefix}watt hour"
    for prefix in _PREFIXES
    for ending in ("", "s")
}

NUMBERS: Final = Numbers(
    decimal=".",
    grouping=",",
    cardinals=_CARDINALS,
    hundreds=words("hundred"),
    scales=valued(
        """thousand=1e3 million=1e6 milliard=1e9 billion=1e9 trillion=1e12 quadrillion=1e15
        lakh=1e5 crore=1e7"""
    ),
    short_scales=valued(
        "k=1e3 m=1e6 mn=1e6 mln=1e6 mil=1e6 b=1e9 bn=1e9 bln=1e9 tn=1e12 trln=1e12 trn=1e12 t=1e12"
    ),
    linkers=words("and"),
    ones=words("one"),
    ones_count=True,
    ones_not_after=words(
        """the this that which no any every each another some other only_the such every first last
        next old new big good bad not some neither either none or day year number"""
    ),
    ones_not_before=words("day another time thing side way point more last"),
    articles=words("a an"),
    collectives=valued("dozen=12"),
    vague=spanned(
        """dozens=12:120 scores=20:200 tens=10:100 hundreds=100:1000 thousands=1e3:1e4
        millions=1e6:1e7 milliards=1e9:1e10 billions=1e9:1e10 trillions=1e12:1e13"""
    ),
    several=words("several few many"),
    of=words("of the"),
    fractions=valued(
        """half=1/2 halves=1/2 third=1/3 thirds=1/3 quarter=1/4 quarters=1/4 fourth=1/4 fourths=1/4
        fifth=1/5 fifths=1/5 sixth=1/6 sixths=1/6 seventh=1/7 sevenths=1/7 eighth=1/8
        eighths=1/8 ninths=1/9 tenth=1/10 tenths=1/10 hundredth=1/100 hundredths=1/100
        thousandth=1/1000"""
    ),
    each=words("every"),
    nth=valued("second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10"),
    each_not_before=words(
        """monday tuesday wednesday thursday friday saturday sunday weekend time one night morning
        summer"""
    ),
    halves=valued("half=0.5"),
    halves_not_after=words(
        "first second other better top bottom last final opening next latter early"
    ),
    and_half=words("and_a_half -_and_-_a_-_half"),
    one_in=words("in out_of of_every in_every"),
    minus=words("minus negative"),
    units=_UNITS | _WATT_HOURS,
    prefixes=_PREFIXES,
    prefixed=_PREFIXED,
    currencies=_CURRENCIES,
    nations=named(
        australian="australian",
        canadian="canadian",
        singapore="singapore singaporean",
        hong_kong="hong_kong",
        new_zealand="new_zealand",
        new_taiwan="taiwan new_taiwan taiwanese",
        mexican="mexican",
        swiss="swiss",
        swedish="swedish",
        norwegian="norwegian",
        danish="danish",
        argentine="argentine argentinian",
        chilean="chilean",
        colombian="colombian",
        philippine="philippine",
        egyptian="egyptian",
        syrian="syrian",
        lebanese="lebanese",
        iraqi="iraqi",
        iranian="iranian",
        turkish="turkish",
        kenyan="kenyan",
        indian="indian",
        pakistani="pakistani",
        saudi="saudi",
        emirati="emirati uae",
        jordanian="jordanian",
        kuwaiti="kuwaiti",
        brazilian="brazilian",
        polish="polish",
        hungarian="hungarian",
        cfa="cfa",
        us="us u_._s_. american",
        british="british",
        japanese="japanese",
        chinese="chinese",
        south_african="south_african",
        south_korean="south_korean korean",
        israeli="israeli",
        malaysian="malaysian",
        thai="thai",
        russian="russian",
        zimbabwean="zimbabwean",
        jamaican="jamaican",
    ),
    per=words("per each every / -_per_-"),
    per_unit=words("a an -_a_-"),
    per_not_before=words("ago later earlier before after from since hence"),
    before={
        **dict.fromkeys(
            words(
                """about around roughly approximately approx approx_. some circa ~ ≈ ∼ an_estimated
                estimated barely_over maybe perhaps in_the_region_of in_the_order_of close_to_about
                somewhere_around just_about give_or_take plus_or_minus ± more_or_less"""
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words(
                """at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum ≥
                upwards_of"""
            ),
            Qualifier.AT_LEAST,
        ),
        **dict.fromkeys(
            words(
                """more_than over above greater_than higher_than in_excess_of exceeding exceeded
                exceeds exceed beyond > well_over just_over upward_of surpassing topping older_than
                longer_than larger_than bigger_than surpassed topped"""
            ),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words(
                """less_than fewer_than under below lower_than < smaller_than younger_than
                shorter_than just_under well_under well_below sub_-"""
            ),
            Qualifier.LESS_THAN,
        ),
        **dict.fromkeys(
            words(
                """up_to as_many_as as_much_as at_most no_more_than not_more_than a_maximum_of
                maximum ≤ as_high_as as_large_as up_until_to"""
            ),
            Qualifier.UP_TO,
        ),
        **dict.fromkeys(
            words("nearly almost close_to just_short_of approaching barely nearing practically"),
            Qualifier.NEARLY,
        ),
    },
    during=words("over"),
    after={
        **dict.fromkeys(
            words("or_so or_thereabouts give_or_take -_ish -_odd or_so_."), Qualifier.ABOUT
        ),
        **dict.fromkeys(
            words("or_more or_above and_above at_least or_higher + and_over and_up"),
            Qualifier.AT_LEAST,
        ),
        **dict.fromkeys(
            words("or_less or_fewer at_most or_below or_lower and_under or_under"), Qualifier.UP_TO
        ),
    },
    up=words(
        """doubled tripled quadrupled up rose rise rises rising risen gained gain gains gaining
        increased increase increases increasing jumped jump jumps jumping climbed climb climbs
        climbing advanced advance advances advancing added adding adds soared soar soars soaring
        surged surge surges surging grew grow grows growing grown spiked rallied rallying
        edged_up ticked_up rebounded rocketed skyrocketed upward upwards widened expanded
        improved higher"""
    ),
    down=words(
        """halved down off fell fall falls falling fallen dropped drop drops dropping declined
        decline declines declining decreased decrease decreases decreasing lost lose loses losing
        slid slide slides sliding plunged plunge plunges plunging plummeted plummet plummeting
        slipped slip slips slipping sank sink sinks sinking tumbled tumble tumbles tumbling shed
        sheds shedding dipped dip dips dipping eased shrank shrink shrinks shrinking slumped
        slump slumps slumping lower crashed cut contracted narrowed downward downwards retreated
        reduced"""
    ),
    behind_up=words("more higher"),
    behind_down=words("less fewer lower"),
    steps=words(
        """by to at about around nearly almost roughly approximately another an a of some as_much_as
        just over under more than less over the sharply further additional only"""
    ),
    by=words("by to"),
    beside=words(
        """up down off upward upwards downward downwards higher lower add added adds gain gained
        gains gaining lose lost loses losing shed sheds shedding improved expanded advance advanced
        advances contracted eased slip slips slide slides fall falls"""
    ),
    turns=words(
        """and but or nor which who whom whose that while when as after before because if whether
        where although though since until unless"""
    ),
    no_rise=words(
        """make makes made making take takes took taking pay pays paid paying write writes wrote
        written writing sell sells sold selling spin spins spun spinning lay lays laid laying
        set sets setting knock knocks knocked knocking hold holds held holding live lives lived
        come comes came get gets got head heads headed buy buys bought buying spark sparked
        cream creamed carry carried call called calls fight fought round rounded cash cashed"""
    ),
    led_up=words(
        """accelerate accelerated accelerates accelerating raise raised raises raising lift lifted
        lifts lifting boost boosted boosts hike hiked hikes double doubled doubles doubling
        triple tripled triples tripling quadrupled swelled ballooned expand"""
    ),
    led_down=words(
        """slow slowed slows slowing ease easing eases cool cooled cools lowered lowers lowering
        slash slashed slashes trim trimmed trims halve halved halves curb curbed shorten
        shortened"""
    ),
    between=words("between"),
    both=words("and"),
    from_=words("from"),
    to=words("to until through"),
    or_=words("or"),
    stops=words(
        """the a an this that these those of in on at by for with from to into onto over under above
        below between among across through during before after since until till about against
        without
        within toward towards upon near behind beyond off out up down around along past via per
        as than
        and or but nor so yet if when while where because although though whether unless who whom
        whose which what how why is are was were be been being am has have had having do does did
        done
        will would shall should can could may might must not no never also just only even still
        already
        again ever once then now here there today yesterday tomorrow tonight ago later earlier
        he she it they we you i him her them us me his its their our your my mine
        himself herself itself themselves each every both all any some many much few several other
        said says say saying told tells added according including include includes
        more most less least very too quite rather almost nearly away apart ahead back together
        went go goes going gone came come comes coming made make makes making took take takes taking
        gave give gives giving got get gets getting put puts left left leave leaves worth long wide
        tall deep high old each respectively overall collectively alone annually
        yearly
        instead amid despite like unlike versus vs et etc straight last next
        spoke wrote began held stood sat heard knew thought met
        little nothing yes
        overnight twice once abroad overseas worldwide nationwide early late soon strong
        became become remained remain seem seems seemed lost won
        died were killed injured wounded arrested"""
    )
    - words("killed injured wounded arrested lost left"),
    plurals=paired(
        """people=people men=man women=woman children=child feet=foot lives=life wives=wife
        police=police cattle=cattle sheep=sheep aircraft=aircraft dead=dead injured=injured
        wounded=wounded killed=killed arrested=arrested missing=missing species=species
        series=series mice=mouse teeth=tooth fish=fish deer=deer data=data media=media
        criteria=criterion crises=crisis personnel=personnel troops=troop others=other
        homeless=homeless elderly=elderly displaced=displaced detained=detained moves=move
        accused=accused unemployed=unemployed disabled=disabled deceased=deceased jailed=jailed
        infected=infected hospitalised=hospitalised hospitalized=hospitalized rescued=rescued
        evacuated=evacuated kidnapped=kidnapped convicted=convicted imprisoned=imprisoned
        knives=knife halves=half shelves=shelf wolves=wolf thieves=thief loaves=loaf leaves=leaf
        staff=staff crew=crew head=head offspring=offspring livestock=livestock clergy=clergy
        rabbis=rabbi jihadis=jihadi taxis=taxi
        folks=folk movies=movie cookies=cookie zombies=zombie ties=tie lies=lie deaths=death
        buses=bus gases=gas viruses=virus analyses=analysis bonuses=bonus campuses=campus
        bases=base houses=house horses=horse cases=case nurses=nurse purchases=purchase
        increases=increase releases=release exercises=exercise franchises=franchise
        courses=course purposes=purpose leases=lease licenses=license licences=licence
        causes=cause clauses=clause phrases=phrase diseases=disease enterprises=enterprise
        offenses=offense expenses=expense responses=response roses=rose spouses=spouse
        warehouses=warehouse databases=database headphones=headphone axes=axis alumni=alumnus
        shoes=shoe"""
    ),
    plural_endings=(
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
        ("oes", "o"),
        ("zzes", "zz"),
        ("men", "man"),
        ("wives", "wife"),
        ("children", "child"),
        ("s", ""),
    ),
    not_plural=("ss", "us", "is", "news"),
    plural_needed=True,
    possessive=words("s"),
    not_noun=("ing", "ly", "ed"),
    nouns=words(
        """family assembly supply reply ally rally monopoly anomaly bed seed need building ring wing
        string spring king breed speed reed weed"""
    ),
    people=words(
        """people persons men women children dead killed injured wounded missing arrested displaced
        soldiers troops civilians fighters rebels refugees migrants students workers employees jobs
        voters users residents members victims patients passengers deaths casualties prisoners
        protesters demonstrators officers families households homes houses houses copies units
        participants spectators fans customers subscribers hostages cases infections votes"""
    ),
    aged=words("aged age ages"),
    labels=words(
        """top big number no no_. nr nr_. № # chapter page pages pp p article section route
        highway level
        phase
        stage channel grade room gate flight line platform figure table volume vol step item
        question
        part version type category group tier title rule proposition amendment act episode season
        season size class game week day round lap game district ward precinct apartment apt suite
        unit bus train interstate exit psalm verse aged_group lot file code zip"""
    ),
    clock=words(
        """am pm a_._m_. p_._m_. a_._m p_._m o_'_clock o_’_clock gmt utc et est edt pt pst pdt
        bst cet """
        "cest ct mt local hrs_gmt"
    ),
    at=words("at until till"),
    ordinal=words("st nd rd th"),
    ordinals=words(
        """first second third fourth fifth sixth seventh eighth ninth ones twos threes fours fives
        sixes sevens eights nines"""
    ),
)

DATES: Final = Dates(
    months=counted(
        """january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10
        november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10
        nov=11 dec=12"""
    ),
    capital_months=True,
    ambiguous=words("may march mar jan sep august"),
    weekdays=counted(
        """monday=0 tuesday=1 wednesday=2 thursday=3 friday=4 saturday=5 sunday=6 mon=0 tue=1
        tues=1 wed=2 thu=3 thur=3 thurs=3 fri=4"""
    ),
    days=counted(
        """yesterday=-1 today=0 tomorrow=1 tonight=0 last_night=-1 this_morning=0 this_afternoon=0
        this_evening=0"""
    ),
    parts=words("morning afternoon evening night"),
    units=named(
        day="day days",
        week="week weeks",
        weekend="weekend",
        month="month months",
        year="year years",
    ),
    at_weekend=words("over_the at_the on_the during_the"),
    last=words("last past"),
    next=words("next coming"),
    this=words("this current"),
    earlier=words("earlier before"),
    later=words("later after"),
    governing=words("before after"),
    one=words("a the one"),
    then=counted("next_day=1 following_day=1 previous_day=-1 preceding_day=-1"),
    seasons=counted("spring=3 summer=6 autumn=9 fall=9 winter=12"),
    nth=counted("first=1 second=2 third=3 fourth=4 final=4 last=4"),
    quarter=words("quarter"),
    half=words("half"),
    quarter_signs=words("q"),
    future=words(
        """will ll shall would scheduled slated expected due poised begins starts resumes opens
        reopens closes ends returns reconvenes"""
    ),
    past=words(
        """was were is are has have had did does do said says say told came went met held took
        began won lost shot found left made gave saw spoke wrote sent fell rose hit broke became
        got led ran sat stood brought caught flew fled fought put set cut quit grew drew struck
        sank shrank slid"""
    ),
    now=words("is are has have do does say says said told set put"),
    past_endings=("ed",),
    passive=words("be"),
    toward=words("for starting starting_on"),
    up_to=words("until till by"),
    day_of=words("of"),
    day_words=counted(
        """first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9
        tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15
        sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30"""
    ),
    ago_after=words("ago"),
    of=words("of , the in"),
    within=words(
        """in year since by until till during before after from of between late early mid mid_-
        circa to
        for around and through throughout ( , ;"""
    ),
    from_=words("from between"),
    to=words("to - – — through until till"),
    both=words("and"),
    ordinal=words("st nd rd th"),
    decade=words("s"),
    every=words(
        """every each every_other every_single alternate once_a_week_on twice_a_week_on
        times_a_week_on days_a_week_on"""
    ),
    often=words("every each daily open opens opened hours usually always weekdays"),
    often_behind=words("mornings afternoons evenings nights"),
    shift_before=counted("a_week_on=7 a_week_from=7 two_weeks_on=14 two_weeks_from=14"),
    ahead_after=words("from_now from_today hence"),
    inside=words("in"),
    the=words("the"),
    between=words("between"),
    decade_the=words("the"),
    decade_part=words("early late mid"),
    decades=counted(
        "thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90"
    ),
    not_decade=words(
        """her his their my your our temperature temperatures highs lows degrees upper lower low
        high"""
    ),
    oclock=words("o"),
    several=words("days weeks months years"),
    named=words("super black bloody good holy cyber fat ash palm easter maundy"),
    named_behind=words("times mail telegraph mirror express herald post sun world tribune memo"),
    that=words("that same"),
    since=words("since"),
    feasts=counted(
        """christmas_eve=1224 christmas_day=1225 boxing_day=1226 new_year_'_s_eve=1231
        new_year_’_s_eve=1231 new_year_'_s_day=101 new_year_’_s_day=101 valentine_'_s_day=214
        valentine_’_s_day=214"""
    ),
    before_christ=words("bc bce b_._c"),
)
