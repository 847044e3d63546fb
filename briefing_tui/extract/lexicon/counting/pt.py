"""Portuguese numbers and dates."""

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
    percentage="por_cento porcento",
    percentage_point="pontos_percentuais ponto_percentual",
    basis_point="pontos_base",
    point="pontos ponto",
    second="segundos",
    minute="minutos minuto",
    hour="horas hora",
    day="dias dia",
    week="semanas semana",
    month="meses mês",
    quarter="trimestres",
    year="anos ano",
    decade="décadas década",
    century="séculos século",
    year_of_age="anos_de_idade",
    metre="metros metro",
    kilometre="quilômetros quilómetros quilômetro quilómetro",
    centimetre="centímetros centímetro",
    millimetre="milímetros milímetro",
    mile="milhas milha",
    foot="pés",
    inch="polegadas polegada",
    hectare="hectares hectare",
    square_metre="metros_quadrados metro_quadrado",
    square_kilometre="quilômetros_quadrados quilómetros_quadrados",
    cubic_metre="metros_cúbicos metro_cúbico",
    kilometre_per_hour="quilômetros_por_hora quilómetros_por_hora",
    gram="gramas grama",
    kilogram="quilogramas quilos quilo",
    milligram="miligramas",
    tonne="toneladas tonelada",
    litre="litros litro",
    barrel="barris barril",
    kilowatt="quilowatts",
    megawatt="megawatts",
    gigawatt="gigawatts",
    celsius="graus_celsius graus_centígrados",
    fahrenheit="graus_fahrenheit",
    degree="graus grau",
    decibel="decibéis",
    count="vezes",
    light__year="anos_-_luz anos_luz",
)

_CURRENCIES: Final = named(
    dollar="dólares dólar dólares_americanos",
    euro="euros euro",
    pound_sterling="libras_esterlinas libras",
    japanese_yen="ienes",
    chinese_yuan="yuans yuan",
    russian_ruble="rublos",
    rupee="rúpias",
    swiss_franc="francos_suíços",
    franc="francos",
    brazilian_real="reais",
    portuguese_escudo="escudos",
    angolan_kwanza="kwanzas",
    peso="pesos",
    krona="coroas",
    cent="cêntimos centavos",
)

NUMBERS: Final = Numbers(
    decimal=",",
    grouping=". ",
    cardinals=valued(
        """dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12
        treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17
        dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40
        cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 duzentos=200 duzentas=200
        trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500
        quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800
        oitocentas=800 novecentos=900 novecentas=900"""
    ),
    hundreds=words("cem cento"),
    scales=valued(
        """mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 bilião=1e12 biliões=1e12
        trilhão=1e12
        trilhões=1e12"""
    ),
    short_scales=valued("mi=1e6 mm=1e6 m=1e6 bi=1e9 tri=1e12"),
    linkers=words("e"),
    ones=words("um uma"),
    bare=words("cem cento mil"),
    articles=words("um uma"),
    collectives=valued("dúzia=12 dúzias=12 dezena=10 vintena=20 centena=100 milhar=1000"),
    rounded=words("dezena vintena centena milhar"),
    vague=spanned("dezenas=10:100 centenas=100:1000 milhares=1e3:1e4"),
    several=words("vários várias alguns algumas"),
    of=words("de do da dos das"),
    fractions=valued(
        """terço=1/3 terços=1/3 quarto=1/4 quartos=1/4 quartas=1/4 quinto=1/5
        quintos=1/5 décimo=1/10 décimos=1/10"""
    ),
    halves=valued("metade=0.5 meio=0.5 meia=0.5"),
    halves_not_after=words("primeira segunda por em no ao a"),
    parts=words("parte partes"),
    and_half=words("e_meio e_meia"),
    one_in=words("em_cada"),
    minus=words("menos"),
    units=_UNITS,
    currencies=_CURRENCIES,
    per=words("por / cada"),
    per_unit=words("ao à o a"),
    per_not_before=words(
        "passado passada próximo próxima seguinte anterior antes depois que de do da"
    ),
    before={
        **dict.fromkeys(
            words(
                """cerca_de aproximadamente em_torno_de por_volta_de ~ ≈ ± uns umas mais_ou_menos
                à_volta_de"""
            ),
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(
            words("pelo_menos ao_menos no_mínimo não_menos_de um_mínimo_de ≥"), Qualifier.AT_LEAST
        ),
        **dict.fromkeys(
            words(
                "mais_de mais_do_que > acima_de acima_dos superior_a superiores_a supera superam"
            ),
            Qualifier.MORE_THAN,
        ),
        **dict.fromkeys(
            words("menos_de < abaixo_de abaixo_dos inferior_a inferiores_a"), Qualifier.LESS_THAN
        ),
        **dict.fromkeys(words("até no_máximo não_mais_de um_máximo_de ≤ até_a"), Qualifier.UP_TO),
        **dict.fromkeys(words("quase perto_de praticamente"), Qualifier.NEARLY),
    },
    after={
        **dict.fromkeys(words("aproximadamente"), Qualifier.ABOUT),
        **dict.fromkeys(words("ou_mais + no_mínimo pelo_menos"), Qualifier.AT_LEAST),
        **dict.fromkeys(words("ou_menos no_máximo"), Qualifier.UP_TO),
    },
    up=words(
        """subiu sobe sobem subiram subida aumentou aumenta aumentam aumentaram aumento cresceu
        cresce
        cresceram crescimento ganhou avançou avanço alta disparou incremento"""
    ),
    down=words(
        """caiu cai caem caíram queda desceu desce descem desceram descida diminuiu diminuíram
        diminuição perdeu perde perderam recuou recuo reduziu redução baixou baixaram encolheu"""
    ),
    steps=words("de do da para a ao um uma mais menos quase cerca até no"),
    by=words("em para"),
    beside=words("alta ganhou perde perdeu perderam sobe cai avanço queda"),
    turns=words("e ou mas que quem onde quando enquanto se como porque embora"),
    led_up=words("elevou elevaram elevar aumentar dobrou duplicou triplicou subir"),
    led_down=words("cortou cortaram cortar reduzir reduziram baixou baixar diminuir rebaixou"),
    between=words("entre"),
    both=words("e"),
    from_=words("de do desde dos"),
    parting=words("de do"),
    to=words("a para ao até"),
    or_=words("ou"),
    stops=words(
        """o a os as um uma uns umas de do da dos das d e ou mas nem que quem qual quais cujo
        onde quando
        como se porque embora enquanto em no na nos nas com por pelo pela pelos pelas para sem
        sobre sob após entre até desde segundo durante contra ante perante ele ela eles elas nós eu
        tu você me te lhe lhes seu sua seus suas este esta estes estas esse essa esses essas aquele
        é são era eram foi foram será serão sido ser está estão estava estavam tem têm tinha tinham
        há havia pode podem deve devem vai vão mais menos muito também já ainda sempre nunca aqui
        ali ontem hoje amanhã não só apenas todo toda todos todas cada ao à aos às depois antes"""
    ),
    adjectives=words(
        """novos novas novo nova outros outras outro outra jovens grandes grande primeiros primeiras
        últimos últimas último última antigos antigas bons boas pequenos pequenas próximos próximas
        principais longos longas"""
    ),
    noun_first=True,
    not_noun=("aram", "eram", "iram"),
    people=words(
        """pessoas mortos mortes mortas feridos feridas soldados civis combatentes rebeldes
        refugiados
        migrantes deslocados estudantes trabalhadores funcionários empregos eleitores votos
        habitantes membros vítimas pacientes passageiros presos manifestantes policiais polícias
        famílias casas clientes casos espectadores crianças mulheres homens deputados desaparecidos
        detidos alunos"""
    ),
    aged=words("idade"),
    labels=words(
        """número nº n_. capítulo página páginas artigo seção secção rota nível fase etapa grupo
        linha
        canal sala portão voo andar ônibus autocarro trem comboio temporada episódio volume figura
        tabela regra categoria tipo versão lei rua"""
    ),
    clock=words("h gmt horas_da"),
    at=words("às"),
    ordinal=words("º ª"),
    plurals=paired(
        """vezes=vez países=país meses=mês mulheres=mulher homens=homem jovens=jovem
        pessoas=pessoa"""
    ),
    plural_endings=(
        ("ções", "ção"),
        ("ões", "ão"),
        ("ais", "al"),
        ("éis", "el"),
        ("ores", "or"),
        ("ares", "ar"),
        ("eres", "er"),
        ("ns", "m"),
        ("s", ""),
    ),
    not_plural=("ss", "us", "ês"),
)

DATES: Final = Dates(
    months=counted(
        """janeiro=1 fevereiro=2 março=3 abril=4 maio=5 junho=6 julho=7 agosto=8 setembro=9
        outubro=10 novembro=11 dezembro=12"""
    ),
    ambiguous=words("segunda terça quarta quinta sexta"),
    weekdays=counted(
        """segunda_-_feira=0 terça_-_feira=1 quarta_-_feira=2 quinta_-_feira=3 sexta_-_feira=4
        sábado=5 domingo=6 segunda=0 terça=1 quarta=2 quinta=3 sexta=4"""
    ),
    days=counted("ontem=-1 hoje=0 amanhã=1 anteontem=-2 esta_manhã=0 esta_noite=0"),
    parts=words("manhã tarde noite"),
    units=named(day="dia dias", week="semana semanas", month="mês meses", year="ano anos"),
    last=words("passado passada último última"),
    next=words("próximo próxima"),
    this=words("este esta neste nesta"),
    earlier=words("antes"),
    later=words("depois mais_tarde"),
    governing=words("antes depois"),
    one=words("um uma"),
    then=counted("dia_seguinte=1 dia_anterior=-1"),
    nth=counted("primeiro=1 segundo=2 terceiro=3 quarto=4 primeira=1 terceira=3"),
    quarter=words("trimestre"),
    half_alone=words("semestre"),
    quarter_alone=True,
    half=words("semestre"),
    future=words("vai vão deve devem deverá deverão previsto prevista previstos previstas"),
    future_endings=("rá", "rão"),
    not_future=words("verão"),
    past=words("foi foram é são era eram está estão tem têm tinha tinham disse"),
    now=words("é são está estão tem têm disse"),
    past_endings=("ou", "iu", "aram", "eram", "iram"),
    toward=words("para para_a para_o"),
    up_to=words("até até_a até_o"),
    day_of=words("de"),
    day_words=counted(
        """primeiro=1 um=1 dois=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10
        onze=11 doze=12 treze=13 catorze=14 quinze=15 dezesseis=16 dezessete=17 dezoito=18
        dezenove=19 vinte=20 trinta=30 quatorze=14 dezasseis=16 dezassete=17 dezanove=19"""
    ),
    ago_before=words("há"),
    ago_after=words("atrás"),
    of=words("de do ,"),
    within=words("em desde até de do ano anos entre início final meados no ( , a para"),
    from_=words("de do desde entre"),
    to=words("a ao à - – — até até_o para"),
    both=words("e"),
    ordinal=words("º"),
    decade_before=words("anos década_de década_dos"),
    order="dmy",
    every=words("naquela naquele aquele cada toda todo"),
    often=words("cada todos todas aberto aberta abertos abertas abre abrem horário"),
    shift_after=counted("que_vem=0"),
    ahead_before=words("daqui_a dentro_de"),
    inside=words("em"),
    the=words("o da"),
    between=words("entre"),
    decade_the=words("os nos dos aos a"),
    hour_at=words("às"),
    several=words("dias semanas meses anos"),
    named_behind=words("santa santo negra"),
    that=words("naquele aquele naquela aquela daquele desse nesse esse mesmo"),
    before_christ=words("a_._c antes_de_cristo"),
)
