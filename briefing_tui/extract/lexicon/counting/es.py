"""Spanish numbers and dates."""

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
    percentage="por_ciento porciento",
    percentage_point="puntos_porcentuales punto_porcentual puntos_de_porcentaje",
    basis_point="puntos_básicos puntos_base",
    point="puntos punto",
    second="segundos segundo_",
    minute="minutos minuto",
    hour="horas hora",
    day="días día dias",
    week="semanas semana",
    month="meses mes",
    quarter="trimestres",
    year="años año",
    decade="décadas década",
    century="siglos siglo",
    year_of_age="años_de_edad",
    metre="metros metro",
    kilometre="kilómetros kilómetro",
    centimetre="centímetros centímetro",
    millimetre="milímetros milímetro",
    mile="millas milla",
    nautical_mile="millas_náuticas",
    foot="pies",
    inch="pulgadas pulgada",
    hectare="hectáreas hectárea",
    square_metre="metros_cuadrados metro_cuadrado",
    square_kilometre="kilómetros_cuadrados kilómetro_cuadrado",
    cubic_metre="metros_cúbicos metro_cúbico",
    kilometre_per_hour="kilómetros_por_hora",
    gram="gramos gramo",
    kilogram="kilogramos kilogramo kilos kilo",
    milligram="miligramos",
    tonne="toneladas tonelada",
    pound__mass="libras libra",
    ounce="onzas onza",
    litre="litros litro",
    millilitre="mililitros",
    barrel="barriles barril",
    kilowatt="kilovatios kilovatio",
    megawatt="megavatios megavatio",
    gigawatt="gigavatios gigavatio",
    kilowatt_hour="kilovatios_hora kilovatio_hora",
    megawatt_hour="megavatios_hora megavatio_hora",
    celsius="grados_celsius grados_centígrados",
    fahrenheit="grados_fahrenheit",
    degree="grados grado",
    decibel="decibelios decibeles",
    count="veces",
    light__year="años_luz",
)

_CURRENCIES: Final = named(
    dollar="dólares dólar dólares_estadounidenses",
    euro="euros euro",
    pound_sterling="libras_esterlinas",
    japanese_yen="yenes",
    chinese_yuan="yuanes yuan",
    russian_ruble="rublos",
    rupee="rupias",
    swiss_franc="francos_suizos",
    franc="francos",
    peso="pesos peso",
    mexican_peso="pesos_mexicanos",
    argentine_peso="pesos_argentinos",
    colombian_peso="pesos_colombianos",
    chilean_peso="pesos_chilenos",
    bolivar="bolívares",
    peruvian_sol="soles",
    brazilian_real="reales",
    spanish_peseta="pesetas",
    krona="coronas",
    cent="céntimos centavos",
)

NUMBERS: Final = Numbers(
    decimal=",",
    grouping=". ",
    cardinals=valued(
        """dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
        trece=13 catorce=14 quince=15 dieciséis=16 dieciseis=16 diecisiete=17 dieciocho=18
        diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23
        veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29
        treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
        doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400
        cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
        setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900
        novecientas=900"""
    ),
    hundreds=words("cien ciento"),
    scales=valued(
        """mil=1e3 millón=1e6 millon=1e6 millones=1e6 millardo=1e9 millardos=1e9 billón=1e12
        billones=1e12"""
    ),
    short_scales=valued("m=1e6 mm=1e6 mill=1e6 mdd=1e6"),
    linkers=words("y"),
    ones=words("un una uno"),
    bare=words("cien ciento mil"),
    articles=words("un una"),
    collectives=valued(
        "docena=12 docenas=12 decena=10 veintena=20 treintena=30 quincena=15 "
        "centenar=100 millar=1000"
    ),
    rounded=words("decena veintena treintena quincena centenar millar"),
    behind_up=words("más"),
    behind_down=words("menos"),
    vague=spanned(
        """decenas=10:100 centenares=100:1000 cientos=100:1000 miles=1e3:1e4 millares=1e3:1e4"""
    ),
    several=words("varios varias algunos unos_cuantos"),
    of=words("de del los las la el"),
    fractions=valued(
        """tercio=1/3 tercios=1/3 cuarto=1/4 cuartos=1/4 quinto=1/5 quintos=1/5 quinta=1/5
        quintas=1/5 cuarta=1/4 cuartas=1/4 tercera=1/3 terceras=1/3 décimo=1/10 décima=1/10"""
    ),
    halves=valued("mitad=0.5 medio=0.5 media=0.5"),
    halves_not_after=words("primera segunda por en el a"),
    parts=words("parte partes"),
    and_half=words("y_medio y_media"),
    one_in=words("de_cada"),
    minus=words("menos"),
    units=_UNITS,
    currencies=_CURRENCIES,
    per=words("por / cada"),
    per_unit=words("al a_la el la"),
    per_not_before=words(
        "pasado pasada próximo próxima siguiente anterior antes después que de del"
    ),
    before={
        **dict.fromkeys(
            words(
                """unos unas alrededor_de cerca_de_ aproximadamente en_torno_a aproximado ~ ≈ ±
                alrededor_del
                en_torno_al circa más_o_menos algunos_ aproximadamente_el en_torno_a_los"""
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words(
                """al_menos por_lo_menos como_mínimo no_menos_de un_mínimo_de ≥ cuando_menos
                mínimo_de"""
            ),
            Qualifier.AT_LEAST,
        ),
        **dict.fromkeys(
            words(
                """más_de más_del > superior_a superiores_a por_encima_de por_encima_del supera
                superó """
                "superan superaron los_más_de"
            ),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words("menos_de menos_del < inferior_a inferiores_a por_debajo_de por_debajo_del"),
            Qualifier.LESS_THAN,
        ),
        **dict.fromkeys(
            words("hasta como_máximo a_lo_sumo no_más_de un_máximo_de ≤ máximo_de"), Qualifier.UP_TO
        ),
        **dict.fromkeys(words("casi cerca_de cerca_del prácticamente"), Qualifier.NEARLY),
    },
    after={
        **dict.fromkeys(words("aproximadamente"), Qualifier.ABOUT),
        **dict.fromkeys(words("o_más + como_mínimo al_menos"), Qualifier.AT_LEAST),
        **dict.fromkeys(words("o_menos como_máximo"), Qualifier.UP_TO),
    },
    up=words(
        """subió sube suben subieron subido subida aumentó aumenta aumentan aumentaron aumento
        aumentado creció crece crecen crecieron crecido crecimiento ganó gana avanzó avanza alza
        incremento incrementó incrementaron repuntó repunte"""
    ),
    down=words(
        """bajó baja bajan bajaron bajado cayó cae caen cayeron caído caída descendió desciende
        descendieron descenso disminuyó disminución perdió pierde perdieron retrocedió retroceso
        redujo reducción recorte desplomó"""
    ),
    steps=words("un una de del al a el hasta más menos casi alrededor cerca unos solo otro"),
    by=words("en un al a hasta"),
    beside=words("alza gana ganó pierde perdió perdieron sube subida baja caída recorte avanza"),
    turns=words("y e o u pero que quien donde cuando mientras si como porque aunque"),
    led_up=words(
        """elevó elevaron elevado elevar aumentar subir encareció duplicó triplicó incrementaron
        incrementar"""
    ),
    led_down=words(
        """rebajó rebajaron rebajado rebajar recortó recortaron recortado recortar reducir reducido
        redujeron bajar abarató"""
    ),
    between=words("entre"),
    both=words("y"),
    from_=words("de del desde"),
    parting=words("de del"),
    to=words("a al hasta"),
    or_=words("o"),
    stops=words(
        """el la los las lo un una unos unas de del al a y e o u ni pero sino que quien quienes cual
        cuales cuyo donde cuando como si porque aunque mientras en con por para sin sobre bajo tras
        entre hacia hasta desde según durante contra ante mediante excepto salvo él ella ellos ellas
        nosotros yo tú se me te le les nos su sus mi mis este esta estos estas ese esa esos esas
        aquel es son era eran fue fueron será serán sido ser está están estaba estaban ha han había
        habían haber hay tiene tienen puede pueden debe deben va van más menos muy tan también ya
        aún todavía siempre nunca aquí allí ayer hoy mañana no solo sólo todo toda todos todas cada
        varios varias otros_ otras_ después antes"""
    ),
    adjectives=words(
        """nuevos nuevas nuevo nueva otros otras otro otra jóvenes grandes gran primeros primeras
        últimos últimas último última antiguos antiguas buenos buenas pequeños pequeñas próximos
        próximas principales largos largas simples mejores peores supuestos supuestas"""
    ),
    noun_first=True,
    not_noun=("aron", "ieron"),
    people=words(
        """personas muertos muertes heridos heridas soldados civiles combatientes rebeldes
        refugiados
        migrantes desplazados estudiantes trabajadores empleados empleos votantes votos habitantes
        miembros víctimas pacientes pasajeros presos manifestantes policías familias hogares
        viviendas casas clientes casos espectadores niños mujeres hombres diputados desaparecidos
        detenidos alumnos"""
    ),
    aged=words("edad"),
    labels=words(
        """número núm núm_. nº n_. capítulo página páginas artículo sección ruta nivel fase etapa
        grupo
        línea canal sala puerta vuelo piso autobús tren temporada episodio tomo volumen figura
        tabla regla categoría tipo versión ley apartado calle kilómetro"""
    ),
    clock=words("h horas_de_la h_. am pm a_._m_. p_._m_. gmt"),
    at=words("las"),
    ordinal=words("º ª er o a"),
    plurals=paired(
        """veces=vez luces=luz jueces=juez meses=mes países=país muertes=muerte hombres=hombre
        clases=clase coches=coche partes=parte ataques=ataque viajes=viaje buques=buque
        bloques=bloque cheques=cheque pies=pie noches=noche estudiantes=estudiante
        habitantes=habitante combatientes=combatiente migrantes=migrante votantes=votante
        pacientes=paciente manifestantes=manifestante rebeldes=rebelde crisis=crisis país=país"""
    ),
    plural_endings=(
        ("ciones", "ción"),
        ("siones", "sión"),
        ("iones", "ión"),
        ("ores", "or"),
        ("ares", "ar"),
        ("eres", "er"),
        ("ales", "al"),
        ("eles", "el"),
        ("iles", "il"),
        ("dades", "dad"),
        ("s", ""),
    ),
)

DATES: Final = Dates(
    months=counted(
        """enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9
        setiembre=9 octubre=10 noviembre=11 diciembre=12"""
    ),
    weekdays=counted("lunes=0 martes=1 miércoles=2 jueves=3 viernes=4 sábado=5 domingo=6"),
    days=counted("ayer=-1 hoy=0 anteayer=-2 anoche=-1 esta_mañana=0 esta_tarde=0 esta_noche=0"),
    units=named(day="día días", week="semana semanas", month="mes meses", year="año años"),
    last=words("pasado pasada último última"),
    next=words("próximo próxima"),
    this=words("este esta"),
    earlier=words("antes"),
    later=words("después más_tarde"),
    governing=words("antes después"),
    one=words("un una"),
    then=counted("día_siguiente=1 día_anterior=-1"),
    nth=counted("primer=1 segundo=2 tercer=3 cuarto=4"),
    quarter=words("trimestre"),
    half_alone=words("semestre"),
    quarter_alone=True,
    half=words("semestre"),
    future=words("va van debe deben prevé prevén previsto prevista previstos previstas"),
    future_endings=("rá", "rán"),
    past=words(
        """ha han había habían es son era eran fue fueron está están dijo estuvo estuvieron
        estaba estaban tuvo tuvieron hizo hicieron vino vinieron dijeron"""
    ),
    now=words("es son están está dijo ha han"),
    done_endings=("ado", "ido", "ído", "dicho", "hecho", "muerto", "visto"),
    past_endings=("ó", "aron", "ieron"),
    toward=words("para para_el"),
    up_to=words("hasta hasta_el"),
    day_of=words("de"),
    day_words=counted(
        """primero=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
        once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17
        dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23
        veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28
        veintinueve=29 treinta=30"""
    ),
    ago_before=words("hace"),
    ago_after=words("atrás"),
    of=words("de del ,"),
    within=words(
        """en desde hasta del de año años entre a principios finales mediados ( , para antes
        después por"""
    ),
    from_=words("de del desde entre"),
    to=words("a al - – — hasta hasta_el"),
    both=words("y"),
    ordinal=words("º er"),
    decade_before=words(
        "años década_de década_de_los finales_de_los principios_de_los mediados_de_los"
    ),
    order="dmy",
    every=words("aquel cada los"),
    often=words("cada todos todas abierto abierta abiertos abiertas abre abren horario"),
    shift_after=counted("que_viene=0"),
    ahead_before=words("dentro_de"),
    inside=words("en"),
    the=words("el la"),
    between=words("entre"),
    decade_the=words("los la"),
    hour_at=words("las"),
    several=words("días semanas meses años"),
    named_behind=words("santo negro"),
    that=words("aquel ese mismo"),
    feasts=counted("nochebuena=1224 nochevieja=1231"),
    before_christ=words("a_._c antes_de_cristo a_._de_c"),
)
