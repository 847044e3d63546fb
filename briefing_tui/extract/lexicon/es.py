"""Spanish. A subject is often left out: a verb without one goes with the speaker before."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.common import COMMON
from briefing_tui.extract.lexicon.counting.es import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech, inflected, tagged, words

# -- verbs: stems, to be bent

_AR: Final = """afirm asegur explic declar señal coment denunci anunci critic destac subray
resalt indic manifest precis apunt recalc remarc lament celebr aclar revel report inform
ratific reiter acus avis alert argument cit compar conden confirm consider contest contrast
cuestion elogi enfatiz titul public not observ opin pregunt pronostic proclam reclam relat
replic rechaz respald salud sentenci suplic tach tild valor vaticin zanj exclam grit narr
ironiz bromea calific aplaud catalog llam bautiz interpret analiz ampar articul aventur atac
avanz aval balance clam colig desacredit descart desgran deton detall diagnostic dictamin dud
espet espec especul estim evoc expres exhort formul glos ilustr implor insinu interrog invoc
juzg justific mascull matiz mencion murmur profetiz pronunci puntualiz rectific relativiz
remach repas reproch retrat retruc sintetiz solicit solt sospech susurr trasl tron tuite
vocifer zahir augur apel asever basc barrunt confi desliz desvel discrep lanz habl inst record
cont confes apost neg reneg recomend adelant jact mostr jur jalea"""
_AR_BENT: Final = "recuerd cuent confies apuest nieg recomiend muestr"
_ER: Final = "respond promet tem sostien mantien añad reconoc entend defend aprend comprend propon"
_IR: Final = (
    "insist admit escrib describ transmit coincid exig asum discut resum decid debat difund"
)
_FINITE: Final = words(
    """dice dicen decía decían dijo dijeron diría dirían dirá dirán diga digan dijera advierte
    advierten advertía advertían advirtió advirtieron advertiría sostiene sostienen sostenía
    sostenían sostuvo sostuvieron mantiene mantienen mantenía mantuvo mantuvieron sugiere
    sugieren sugería sugirió sugirieron pide piden pedía pedían pidió pidieron repite repiten
    repetía repitió concluye concluyen concluía concluyó concluyeron desmiente desmienten
    desmentía desmintió define definen definía definió prosigue proseguía prosiguió reconocía
    reconoció reconocieron cree creen creía creían creyó piensa piensan pensaba opina escribió
    recoge recogen recogía recogió lee leía propuso expone exponen expuso supone intuye
    previene previno prevé aduce adujo atribuye atribuyó arguye arguyó incide sigue siente
    siguió respondió contradice predice predijo maldijo bendijo interviene intervino refiere
    refirió reflexiona concede concedió considera apostilla apostilló abunda abundó ahonda
    añadió defendió"""
)
_PAST: Final = (
    inflected(f"{_AR}", "*ado")
    | inflected(f"{_IR} añad respond promet", "*ido")
    | words(
        """dicho escrito descrito advertido sostenido mantenido sugerido pedido repetido concluido
    desmentido definido proseguido reconocido creído recogido propuesto expuesto previsto
    defendido contradicho predicho referido concedido admitido insistido añadido respondido
    calificado"""
    )
)
_SHARING: Final = (
    inflected(_AR, "*ando *ar")
    | inflected("respond promet tem sosten manten añad reconoc entend defend", "*iendo *er")
    | inflected(_IR, "*iendo *ir")
    | words(
        """diciendo decir advirtiendo advertir sugiriendo sugerir pidiendo pedir repitiendo
        repetir concluyendo concluir desmintiendo desmentir definiendo definir prosiguiendo
        proponiendo proponer expresándose refiriéndose exponiendo exponer"""
    )
)
_FORMS: Final = (
    inflected(_AR, "*a *an *aba *aban *ó *aron *ará *arán *aría *arían")
    | inflected(_AR_BENT, "*a *an *e")
    | inflected(f"{_ER} {_IR}", "*e *en *ía *ían *ió *ieron")
    | _FINITE
)
_DAYS: Final = "lunes martes miércoles jueves viernes sábado domingo"

SPEECH: Final = Speech(
    common=COMMON["es"],
    verbs=(_FORMS | _SHARING) - words("nota notas cita cuenta cuento publica solicitud llaman"),
    verb_phrases=words(
        """puso_de_manifiesto pone_de_manifiesto puso_de_relieve pone_de_relieve hizo_hincapié
        hace_hincapié dio_a_conocer da_por_hecho dejó_claro deja_claro ha_dejado_claro
        se_pregunta se_preguntó quiso_dejar_claro salió_al_paso va_más_allá fue_más_allá
        abre_con abre_su_portada"""
    ),
    naming=words(
        """habla hablan hablaba habló llama llamó llaman califica calificó describe describió
        tacha tachó tilda tildó define definió compara comparó ve ven veía vio trata trató
        bautiza bautizó considera cuenta cita nota publica titula"""
    ),
    participles=_SHARING,
    past_participles=_PAST,
    writing=words("escribe escribía escribió"),
    asking=words(
        """según de_acuerdo_con a_juicio_de a_juicio_del en_opinión_de en_opinión_del
        en_palabras_de en_palabras_del a_ojos_de a_decir_de conforme_a se_lee_en
        se_podía_leer_en se_puede_leer_en leemos_en en_la_portada_de en_portada_de"""
    ),
    viewing=words("para en desde"),
    citing=words("citando cita citan"),
    cited=words(
        """citado_por citada_por citados_por citadas_por recogido_por recogida_por
        recogidas_por recogidos_por consultado_por consultada_por consultados_por
        consultadas_por entrevistado_por entrevistada_por entrevistados_por preguntado_por
        preguntada_por publicado_por publicada_por publicado_en publicada_en difundido_por
        difundida_por recogidas_en declaraciones_a declaraciones_al contactado_por
        contactada_por interrogada_por interrogado_por reveló_a en a al ante desde citando
        cita a_los_micrófonos_de en_los_micrófonos_de a_través_de"""
    ),
    nouns=words(
        """titular mensaje mensajes comunicado declaración declaraciones palabras comentario
        frase respuesta reacción pregunta conclusión advertencia promesa editorial lema
        consigna veredicto resumen diagnóstico discurso tuit publicación carta aviso argumento
        portada crítica dictamen balance sentencia grito titulares"""
    ),
    bearing=words(
        "es era fue son reza rezaba dice decía decían afirma resume resumía rezan reza fueron"
    ),
    pronouns=tagged(m="él", f="ella", p="ellos ellas ustedes", x="yo tú usted nosotros uno"),
    objects=words("me te se nos os mí ti sí ello eso esto"),
    clitics=words("me te se le les nos os lo la los las no ya"),
    reflexive=words("se"),
    preverbs=words(
        """ha han había habían habría habrían hubo me te se le les nos lo la los las no ya
        quiso querido sido vuelto volvió a"""
    ),
    owners=tagged(x="mi mis tu tus nuestro nuestra", m="", f="", p=""),
    relatives=words("que quien quienes cuyo cuya"),
    definite=words("el la los las lo al del este esta estos estas ese esa esos esas aquel aquella"),
    indefinite=words(
        """un una unos unas varios varias algunos algunas dos tres cuatro cinco seis siete
        ocho nueve diez muchos muchas otro otra otros otras cada todo toda todos todas ningún
        ninguna cientos miles numerosos numerosas diversos diversas"""
    ),
    possessive=words("su sus mi mis tu tus nuestro nuestra nuestros nuestras"),
    genders=tagged(m="el un este ese aquel al del", f="la una esta esa aquella"),
    things_have_gender=True,
    adjectives_behind=True,
    subject_behind=True,
    drops_subject=True,
    asides=words(
        """por_su_parte por_su_lado a_su_vez en_cambio sin_embargo sin_rodeos en_su_editorial
        en_sus_páginas en_portada en_primera_plana en_un_comunicado
        bajo_condición_de_anonimato en_conversación con_ironía en_rueda_de_prensa a_la_prensa
        a_los_periodistas sobre_el_terreno además también"""
    )
    | frozenset(f"{word} {day}" for word in ("el", "este") for day in _DAYS.split()),
    within=words("en_sus_páginas en_su_portada en_sus_micrófonos en_su_web en_el_mismo_diario"),
    resuming=words(
        """experto experta investigador investigadora analista dirigente responsable
        especialista científico científica periodista economista politólogo politóloga
        sociólogo historiador historiadora abogado abogada médico médica diplomático
        diplomática catedrático catedrática profesor profesora docente activista diputado
        diputada senador senadora escritor escritora sindicalista concejal concejala alcalde
        alcaldesa ingeniero ingeniera hidrólogo hidróloga portavoz militar"""
    ),
    people_endings=("ólogo", "óloga"),
    belonging=words("su sus"),
    linking=words("de del en a al para contra sobre"),
    genitive=words("de del"),
    prepositions=words(
        """por con sin desde hasta entre hacia tras durante mediante ante bajo según salvo
        excepto junto cerca lejos"""
    ),
    conjunctions=words(
        """pero o u ni sino porque cuando mientras aunque si como donde que pues luego así tan
        cual cuanto qué quién cómo cuándo dónde"""
    ),
    openers=words("pero sino pues"),
    also=words("y e &"),
    that=words("que"),
    auxiliaries=words(
        """ha han había habían habría habrían haber hay hubo hayan haya es son era eran fue
        fueron será serán sería serían sido ser está están estaba estaban estar estado puede
        pueden podía podría podrían debe deben debía debería va van iba quiere quieren quiso
        suele no"""
    ),
    adverbs=words(
        """también además ya aún todavía siempre nunca jamás ayer hoy mañana entonces después
        luego así incluso solo sólo antes ahora aquí allí muy más menos bien mal casi apenas
        tampoco recientemente asimismo quizá quizás tal lunes martes miércoles jueves viernes
        sábado domingo textualmente literalmente mismo anoche"""
    ),
    adverb_endings=(
        "ó",
        "mente",
    ),
    verb_endings=("ó", "aron", "ieron", "aban", "arían"),
    weak=words(
        """cree creen creía piensa piensan teme temen ve ven habla hablan considera califica
        llama cuenta entiende supone publica cita nota lee recoge"""
    ),
    passive=words("es son era eran fue fueron será serán sería ser sido siendo"),
    agent=words("por"),
    addressee=words("a al ante"),
    abbreviations=words("sr sra dr dra d dña etc art núm pág av vs aprox ud uds gral"),
    particles=words("de del la las los y van von der bin ben al el da di"),
    honorifics=tagged(
        m="señor sr don d rey príncipe papa padre",
        f="señora sra doña dña reina princesa",
        x="dr dra doctor doctora",
    ),
    people=tagged(
        m="""presidente expresidente vicepresidente ministro exministro secretario director
        consejero senador diputado gobernador alcalde concejal embajador comandante jefe líder
        abogado investigador profesor catedrático historiador escritor enviado corresponsal
        redactor autor actor cantante hombre hombres padre hijo hermano marido rey papa obispo
        cardenal canciller empresario fundador negociador opositor rebelde rebeldes soldado
        soldados vecino vecinos manifestante manifestantes militante militantes estudiante
        estudiantes candidato asesor consultor maestro policía agricultor agricultores
        trabajador trabajadores votante seguidores amigo amigos aliado aliados rival rivales
        adversario funcionario funcionarios experto expertos científico científicos médico
        médicos ingeniero coordinador entrenador ministros diputados senadores abogados
        investigadores profesores delegado""",
        f="""presidenta expresidenta vicepresidenta ministra exministra secretaria directora
        consejera senadora diputada gobernadora alcaldesa concejala embajadora jefa lideresa
        abogada investigadora profesora catedrática historiadora escritora enviada redactora
        autora actriz mujer mujeres madre hija hermana esposa reina princesa empresaria
        fundadora negociadora opositora vecina candidata asesora consultora maestra
        agricultora trabajadora amiga aliada funcionaria experta científica médica ingeniera
        coordinadora entrenadora delegada viuda""",
        x="""portavoz portavoces dirigente dirigentes responsable responsables analista
        analistas especialista especialistas economista economistas periodista periodistas
        corresponsal diplomático diplomáticos juez jueza jueces fiscal fiscales general
        generales oficial oficiales testigo testigos víctima víctimas familia familiares
        miembro miembros fuente fuentes persona personas gente sindicalista activista
        activistas residente residentes refugiado refugiados piloto líderes observador
        observadores usuario usuarios lector lectores comentarista columnista editorialista
        artista cineasta habitante habitantes militar militares representante representantes
        docente docentes número superviviente supervivientes""",
    ),
    media=tagged(
        daily="diario diarios periódico periódicos rotativo tabloide gaceta matutino vespertino",
        weekly="semanario semanarios",
        magazine="revista revistas mensual",
        broadcaster="cadena cadenas emisora televisión radio canal televisora radiotelevisión",
        agency="agencia agencias",
        site="web sitio portal digital",
        any="cabecera medio medios publicación rotativa",
    ),
    press_names=words(
        """times post gazette herald tribune news journal chronicle guardian mail express
        telegraph star daily weekly magazine review sun mundo país nación razón vanguardia
        periódico diario voz correo noticias prensa hora mercurio universal"""
    ),
    interviews=words(
        """entrevista entrevistas declaraciones artículo columna tribuna comparecencia editorial
        carta"""
    ),
    interviewing=words("a al con para en de del por"),
    talks=words("entrevista entrevistas conversación perfil"),
    bodies=words(
        """ministerio gobierno administración policía partido campaña comité consejo comisión
        parlamento congreso senado cámara corte tribunal empresa compañía sociedad banco grupo
        organización unión asociación instituto universidad colegio oficina ejército fuerzas
        marina equipo club federación fundación iglesia embajada delegación coalición alianza
        movimiento milicia autoridad autoridades gabinete observatorio centro red ong régimen
        presidencia oposición estado ciudad región país liga sindicato servicio servicios casa
        moncloa kremlin pentágono fiscalía ayuntamiento prensa alcaldía junta generalitat
        prefectura consejería onu otan ue guardia defensa cruz frente confederación patronal
        plataforma hamás hezbolá"""
    ),
    offices=words(
        """ministerio gobierno administración policía parlamento congreso senado ejército
        fuerzas marina corte embajada presidencia gabinete régimen autoridades moncloa kremlin
        pentágono estado fiscalía ayuntamiento junta generalitat consejería"""
    ),
    documents=words(
        """informe comunicado carta estudio encuesta sondeo documento documentos nota ley
        resolución editorial artículo libro demanda correo web tuit mensaje texto decreto
        declaración sentencia tratado acuerdo constitución cartel pancarta vídeo video balance
        boletín auto"""
    ),
    columns=words(
        "editorial editoriales portada portadas titular titulares primera_plana viñeta cabecera"
    ),
    staff=words(
        """columnista columnistas corresponsal corresponsales redactor redactora redactores
        periodista periodistas reportero reportera editorialista editorialistas enviado enviada
        analista analistas comentarista crítico crítica articulista lector lectora colaborador
        colaboradora"""
    ),
    former=words("antiguo antigua exdirector exdirectora exredactor ex"),
    works=words(
        """película libro novela álbum canción disco obra ópera serie programa episodio
        documental ensayo poema cuadro juego revista operación bautizada bautizado titulado
        titulada llamado llamada denominado denominada buque exposición podcast espectáculo"""
    ),
    times=words(
        f"""{_DAYS} enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre navidad"""
    ),
    articles_before_bodies=True,
)

LANGUAGE: Final = Language(code="es", speech=SPEECH, numbers=NUMBERS, dates=DATES)
