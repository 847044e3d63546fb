"""Spanish. A subject is often left out: a verb without one goes with the speaker before."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.es import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import (
    Language,
    Speech,
    crossed,
    gendered,
    inflected,
    tagged,
    words,
)
from briefing_tui.typed import Final

# -- verbs: stems, to be bent

_AR: Final = """abog aclam aclar aconsej acot acus adelant afirm agreg ahond alab alarde alarm
    aleg alert amenaz amonest ampar analiz anhel anot anticip anunci apel aplaud apostill apreci
    apremi apunt arengu argument articul asegur asever atac atestigu atin augur aval avanz
    aventur avis balance balbuce barrunt basc bautiz bram brome burl calcul calific carg catalog
    celebr censur certific chill cit clam coment compar concret conden confirm cont congratul
    conjetur consider constat contest contraatac contrast core corrobor critic cuchiche cuestion
    culp declam declar delat denost denunci deplor desahog desautoriz descart desconfi desdeñ
    desgran deslind desliz despach despotric destac desvel detall detect diagnostic dictamin
    discrep disculp dispar divulg dud elogi emplaz encar enfatiz enfad enjuici ensalz enumer
    escandaliz especific especul esper espet estim evalu evidenci evoc exager exclam excus
    exhort explay explic expres extrañ felicit filosof flagel formul fulmin garantiz glos grit
    gruñ habl ilustr imagin implor imput increp indic indign inform insinu inst interpel
    interpret interrog invit invoc ironiz jact jur justific juzg ladr lament lanz llam llor
    machac manifest martille mascull matiz mencion menospreci minimiz mof mostr murmur musit
    narr neg notific not objet observ opin orden parafrase pontific precis pregon pregunt
    presagi proclam profetiz pronostic pronunci protest public puntualiz quej ratific razon
    reafirm recab recalc recapitul rechaz reclam record recrimin rectific reflexion refrend
    refunfuñ refut regañ reiter reivindic relat relativiz remach remarc rememor repar repas
    replic report reproch resalt reseñ resopl respald retrat retruc revel rezong rog rotul rumi
    salud sentenci señal sermone simplific sincer sintetiz socarr solicit solidariz solloz
    sospech subray suplic suspir sustent susurr tach tante tartamude teoriz terci testific tild
    titube titul traslad tranquiliz tron tuite ufan urg valor vanaglori vaticin ventil verbaliz
    vislumbr vocifer zahir zanj relev transparent desgañit jale plante anim recomend confes apost
    condens"""
_AR_BENT: Final = "recuerd cuent confies apuest nieg recomiend muestr rueg demuestr reprueb"
_ER: Final = """respond promet tem sostien mantien añad reconoc entend defend aprend comprend
    propon arremet acomet agradec encarec esclarec establec"""
_IR: Final = """insist admit escrib describ transmit coincid exig asum discut resum decid debat
    difund aplaud esgrim suscrib alud inquir rebat asist permit recib urg incid aduc persuad"""
_FINITE: Final = words(
    """dice dicen decía decían dijo dijeron diría dirían dirá dirán diga digan dijera advierte
    advierten advertía advertían advirtió advirtieron advertiría sostiene sostienen sostenía
    sostenían sostuvo sostuvieron sostendrá mantiene mantienen mantenía mantuvo mantuvieron
    sugiere sugieren sugería sugirió sugirieron pide piden pedía pedían pidió pidieron pedirá
    repite repiten repetía repitió repitieron concluye concluyen concluía concluyó concluyeron
    desmiente desmienten desmentía desmintió desmintieron define definen definía definió
    definieron prosigue prosiguen proseguía prosiguió reconocía reconoció reconocieron cree
    creen creía creían creyó creyeron piensa piensan pensaba pensó opina recoge recogen recogía
    recogió lee leía propuso propusieron propone proponen expone exponen exponía expuso
    expusieron supone suponen intuye previene previno prevé prevén preveía aduce aducen adujo
    adujeron atribuye atribuyen atribuyó arguye arguyen arguyó incide siente sienten siguió
    contradice predice predijo maldijo bendijo interviene intervino refiere refieren refirió
    refirieron reflexiona concede conceden concedió consigna consignó apostilla abunda abundó
    replicó ríe rió gime gimió reía clama maldice disiente disintió asiente asintió corrige
    corrigió corrigieron traduce tradujo deduce dedujo confía resuelve resolvió sonríe sonrió
    tercia apela agradece agradecen agradeció agradecieron ofrece ofreció deja dejó dejan
    dejaron señala apuntala ruge rugió insta consta remata remató remataron concluirá zanja
    dijeran pidiera pidieran pida pidan reconozca reclamara exigiera advirtiera sostuviera
    afirmara asegurara prometiera ruega desea deseó desean estalla estalló arranca arrancó arenga
    defiende defienden entiende entienden"""
)
_PAST: Final = (
    inflected(f"{_AR}", "*ado")
    | inflected(f"{_IR} añad respond promet arremet agradec", "*ido")
    | words(
        """dicho escrito descrito suscrito advertido sostenido mantenido sugerido pedido repetido
        concluido desmentido definido proseguido reconocido creído recogido propuesto expuesto
        previsto defendido contradicho predicho referido concedido calificado argüido aducido
        reído resuelto traducido deducido corregido"""
    )
)
_SHARING: Final = (
    inflected(_AR, "*ando *ar")
    | inflected(
        "respond promet tem sosten manten añad reconoc entend defend arremet agradec",
        "*iendo *er",
    )
    | inflected(_IR, "*iendo *ir")
    | words(
        """diciendo decir advirtiendo advertir sugiriendo sugerir pidiendo pedir repitiendo
        repetir concluyendo concluir desmintiendo desmentir definiendo definir prosiguiendo
        proponiendo proponer expresándose refiriéndose exponiendo exponer aduciendo quejándose
        preguntándose lamentándose dirigiéndose mostrándose"""
    )
)
_FORMS: Final = (
    inflected(_AR, "*a *an *aba *aban *ó *aron *ará *arán *aría *arían")
    | inflected(_AR_BENT, "*a *an *e")
    | inflected(f"{_ER} {_IR}", "*e *en *ía *ían *ió *ieron")
    | _FINITE
)
_DAYS: Final = "lunes martes miércoles jueves viernes sábado domingo"

_PEOPLE: Final = (
    gendered(
        """investigad trabajad senad exsenad gobernad exgobernad embajad direct exdirect
        subdirect profes escrit redact aut act consult ases coordinad entrenad fundad cofundad
        negociad agricult emprended labrad pescad conduct legislad administrad gest mediad
        observad relat audit instruct inspect cur locut edit product seguid elect historiad
        oposit defens organizad jugad corred regid procurad interventor invers compositor pint
        escult lect espectad benefact demandad promot vend comprad colaborad moderad servid
        comentad estibad minad rect exrect doct tut pastor presentad conservad
        supervis compr portad secuestrad agres""",
        "*or *ores",
        "*ora *oras",
    )
    | gendered(
        """ministr exministr viceministr consejer exconsejer secretari exsecretari subsecretari
        vicesecretari diputad exdiputad abogad magistrad letrad comisari subcomisari candidat
        excandidat delegad emplead funcionari alumn vecin ingenier arquitect enfermer obrer
        camarer cociner ganader banquer librer maestr bomber sargent catedrátic expert perit
        herman hij niet abuel suegr cuñad espos novi amig compañer empresari propietari
        mandatari notari voluntari detenid acusad imputad condenad procesad afectad damnificad
        desplazad jubilad pensionad encargad enviad comisionad aliad adversari enemig académic
        diplomátic científic guerriller vocer dueñ parlamentari tesorer emisari migrad refugiad
        viud ciudadan aficionad desaparecid usuari miner campesin granjer cirujan veterinari
        arqueólog filósof camioner panader peluquer jardiner tertulian psicólog sociólog
        politólog portugues uniformad interesad aludid inquilin paisan tender bibliotecari
        farmacéutic dramaturg teólog demócrat""",
        "*o *os",
        "*a *as",
    )
    | gendered("president expresident vicepresident exvicepresident", "*e *es", "*a *as")
    | tagged(
        m="""jefe jefes exjefe enviado hombre hombres padre padres marido rey papa
        pontífice obispo arzobispo cardenal sacerdote cura alcalde exalcalde alcaldes concejal
        concejales edil ediles médico médicos político políticos técnico técnicos músico músicos
        crítico críticos soldado soldados rebelde rebeldes actor actores entrenador policías
        capitán excapitán coronel almirante zar emperador príncipe conde duque yerno
        padrino seleccionador caudillo cónsul campeón bailarín anfitrión huésped varón
        caballero""",
        f="""jefa exjefa lideresa actriz mujer mujeres madre madres reina princesa alcaldesa
        exalcaldesa concejala concejalas edila médica jueza juezas capitana campeona bailarina
        anfitriona condesa duquesa nuera monja viuda lideresas chica señora alcaldesas""",
        x="""comandante cantante manifestante manifestantes militante militantes estudiante
        estudiantes agente agentes votante votantes comerciante comerciantes cliente clientes
        paciente pacientes rival rivales amante pariente parientes aspirante aspirantes
        portavoz portavoces dirigente dirigentes responsable responsables analista
        analistas especialista especialistas economista economistas periodista periodistas
        corresponsal corresponsales juez jueces fiscal fiscales general generales oficial
        oficiales testigo testigos víctima víctimas familia familias familiar familiares miembro
        miembros fuente fuentes persona personas gente sindicalista sindicalistas activista
        activistas residente residentes refugiado piloto pilotos líder líderes colíder usuario
        usuarios comentarista columnista columnistas editorialista articulista artista artistas
        cineasta cineastas habitante habitantes militar militares representante representantes
        docente docentes número superviviente supervivientes sobreviviente sobrevivientes colega
        colegas titular titulares exlíder jerarca magnate ponente asistente asistentes
        contribuyente portero futbolista tenista ciclista atleta taxista transportista
        electricista pensionista ecologista feminista terrorista ambientalista urbanista
        novelista guionista internauta internautas policía internista pediatra psiquiatra
        terapeuta adolescente joven jóvenes niños niñas menor menores turista turistas premier
        mandamás intérprete chef canciller excanciller delincuente cómplice intendente gerente
        gerentes vidente presidenciable letrista rapero cantautor cantautora allegado allegados
        allegadas entrevistado entrevistada interlocutor interlocutores manifestantes huelguista
        huelguistas sospechoso sospechosa caficultor tenor soprano regante regantes
        accionista accionistas adjunto adjunta anciano anciana ancianos antecesor sucesor astronauta
        chico demandante deportista deportistas dibujante directivo directiva directivos
        editorialistas ejecutivo ejecutiva ejecutivos gobernante gobernantes guía guías
        hostelero hostelera hosteleros humorista imán monarca muchacho muchacha pasajero pasajera
        pasajeros patrón patrona poeta poetisa prelado purpurado párroco rehén rehenes religioso
        religiosa reportero reportera reporteros transeúnte transeúntes árbitro árbitra crítica
        pastelero pastelera carnicero carnicera pescadero pescadera frutero frutera ferretero
        relojero relojera zapatero costurera sastre albañil albañiles fontanero electricistas
        carpintero herrero mecánico soldador jornalero jornalera jornaleros temporero temporera
        agricultora viticultor viticultora bodeguero bodeguera apicultor ganadera ganaderos
        mariscadora mariscador percebeiro armador marinero marinera marineros patrones buzo
        camionera camioneros maquinista conductora repartidor repartidora cartero cartera
        limpiadora limpiador conserje portera vigilante vigilantes socorrista socorristas
        sanitario sanitaria sanitarios celador matrona comadrona dentista cardiólogo cardióloga
        oncólogo oncóloga neurólogo neuróloga epidemiólogo epidemióloga virólogo viróloga biólogo
        bióloga geólogo geóloga físico químico matemático matemática astrónomo astrónoma
        antropólogo antropóloga paleontólogo paleontóloga climatólogo climatóloga meteorólogo
        meteoróloga investigadores bedel orientador orientadora pedagogo pedagoga becario becaria
        opositores recluso reclusa reclusos preso presa presos fugitivo ladrón
        atracador narcotraficante sicario terroristas extremista mercenario combatiente
        combatientes veterano veterana veteranos recluta teniente alférez comodoro brigadier
        excombatiente heredero heredera pretendiente cónyuge novio hijastro hijastra
        padrastro madrastra sobrino sobrina sobrinos primo prima primos nieto nieta nietos bisnieto
        huérfano huérfana gemelo gemela tutor tutora casero casera sintecho vagabundo
        emprendedora inversores corredor corredora contable contables asesora tesorera
        hotelero hotelera tabernero tabernera barman sumiller pinche galerista coleccionista
        mecenas coreógrafo coreógrafa violinista pianista guitarrista baterista bajista
        trompetista maestra cantaor cantaora bailaor bailaora fotógrafo fotógrafa ilustrador
        ilustradora documentalista ensayista biógrafo biógrafa traductor traductora bloguero
        bloguera tuitero programador programadora denunciante denunciantes delator perjudicado
        perjudicada perjudicados querellante querellantes reclamante asambleísta senadores
        simpatizante simpatizantes seguidora peregrino peregrina fraile abad abadesa obispa
        vicario rabino pastora misionero misionera cooperante cooperantes montañero montañera
        alpinista escalador nadador nadadora remero corredores maratoniano gimnasta judoka
         centrocampista guardameta seleccionadora preparador masajista
        fisioterapeuta nutricionista cuidador cuidadora cronista cronistas vaticanista vaticanistas
        viñetista operario operaria operarios peón peones capataz encargados tendero tendera
        dependiente dependienta oficinista informático informática""",
    )
)

_NUMBERED: Final = crossed(
    "número nº", "uno dos tres cuatro cinco seis siete ocho nueve diez 1 2 3 4 5 6 7 8 9 10"
)

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["es"],
    furniture=("Pie de foto,",),
    interruptions=words("publicidad anuncio leer_más lea_también lee_también leer_también"),
    verbs=(_FORMS | _SHARING)
    - words(
        """nota cita cuenta publica llaman carga cargan cargar cargaba incide consta deja dejó
        dejan dejaron recaba detecta anima firma siente sienten desea desean recibe
        reciben dirige dirigen dirigir traslada asiste asisten permite permiten remata
        arranca estalla recibió recibieron recibía recibían"""
    ),
    verb_phrases=words(
        """puso_de_manifiesto pone_de_manifiesto puso_de_relieve pone_de_relieve hizo_hincapié
        hace_hincapié dio_a_conocer da_por_hecho dejó_claro deja_claro ha_dejado_claro
        se_pregunta se_preguntó quiso_dejar_claro salió_al_paso va_más_allá fue_más_allá
        encabeza_con encabezó_con abrió_con abre_con sale_con salió_con abre_su_portada
        así_titula así_abre va_más_lejos fue_más_lejos carga_contra cargó_contra
        ha_cargado_contra cargaron_contra echa_mano se_dirigió hace_saber hizo_saber
        hicieron_saber ha_hecho_saber da_cuenta dio_cuenta se_queja se_quejó se_lamenta
        se_lamentó se_sincera se_sinceró se_defiende se_defendió se_felicita se_felicitó
        pone_el_acento puso_el_acento pone_el_dedo_en_la_llaga llama_la_atención
        llamó_la_atención llamó_a llama_a llamaron_a ha_llamado_a hace_un_llamado
        hizo_un_llamado salió_en_defensa toma_la_palabra tomó_la_palabra
        rompió_el_silencio rompe_el_silencio deja_caer dejó_caer se_limita_a_decir
        se_limitó_a_decir se_limitó_a_señalar acierta_a_decir acertó_a_decir
        alcanza_a_decir alcanzó_a_decir llega_a_decir llegó_a_decir suelta soltó va_con"""
    )
    | crossed(
        """acaba_de acaban_de acababa_de acabó_por acabaron_por terminó_por terminaron_por llegó_a
        llega_a llegaron_a""",
        """admitir reconocer asegurar afirmar declarar confesar advertir señalar preguntar espetar
        exclamar anunciar insinuar decirle decirles advertirle advertirles preguntarle
        preguntarles espetarle espetarles pedirle pedirles asegurarle recordarle""",
    )
    | crossed(
        """comenzó comenzaba empezó empezaba continuó continuaba siguió seguía terminó acabó
        concluyó inició ha_comenzado ha_empezado ha_continuado ha_seguido ha_terminado
        ha_concluido""",
        """diciendo explicando valorando señalando afirmando comentando recordando reconociendo
        admitiendo destacando asegurando contando relatando lamentando""",
    ),
    settings=words("conferencia comunicado rueda discurso mitin audiencia twitter facebook redes"),
    naming=words(
        """habla hablan hablaba habló llama llamó llaman califica calificó describe describió
        tacha tachó tilda tildó define definió compara comparó ve ven veía vio trata trató
        bautiza bautizó considera cuenta cita nota publica titula"""
    ),
    dubbing=words(
        """califica calificó calificaba calificaron califican tacha tachó tachaba tacharon tachan
        tilda tildó tildaba tildaron tildan define definió definía definieron definen describe
        describió describía considera consideró consideraba consideran llama llamó llamaba juzga
        juzgó ve ven
        veía vio calificado tachado tildado definido descrito considerado"""
    ),
    questioned=words(
        """preguntado preguntada preguntados interrogado interrogada cuestionado cuestionada
        interpelado interpelada inquirido inquirida"""
    ),
    participles=_SHARING,
    past_participles=_PAST,
    writing=words("escribe escribía escribió"),
    asking=words(
        """según de_acuerdo_con a_juicio_de a_juicio_del en_opinión_de en_opinión_del
        en_palabras_de en_palabras_del a_ojos_de a_decir_de conforme_a al_decir_de a_entender_de
        a_la_vista_de a_criterio_de a_criterio_del en_boca_de en_boca_del por_boca_de
        por_boca_del en_versión_de en_la_versión_de en_la_línea_de en_expresión_de
        si_hay_que_creer_a de_creer_a de_creer_al para_entender_de a_tenor_de en_voz_de
        se_lee_en se_podía_leer_en se_puede_leer_en leemos_en en_la_portada_de
        en_portada_de"""
    ),
    viewing=words("para en desde"),
    venues=words("en"),
    reread=words("leído visto leer"),
    headlining=words(
        """coloca colocó pone puso expone expuso elige eligió prefiere lleva llevó trae trajo saca
        sacó estampa estampó clava apuesta"""
    ),
    citing=words("citando cita citan"),
    yielding=words(
        """da_la_palabra dio_la_palabra da_voz dio_voz cede_la_palabra cedió_la_palabra se_oye
        se_oyó se_oía se_escucha se_escuchó se_escuchaba"""
    )
    | crossed(
        """recoge_el_testimonio ha_recogido_el_testimonio recogió_el_testimonio recoge_las_palabras
        publica_la_carta""",
        "de del",
    )
    | crossed(
        "publica publicó publicaba trae trajo comparte acoge",
        """un_artículo_de un_artículo_del un_artículo_de_opinión_de un_artículo_de_opinión_del
        un_texto_de un_texto_del una_tribuna_de una_tribuna_del una_columna_de una_columna_del
        una_crónica_de un_análisis_de un_análisis_del un_ensayo_de""",
    ),
    questioning=words(
        "entrevista entrevistó entrevistan entrevistado interroga interrogó consulta consultó"
    ),
    cited=crossed(
        """citado citada citados citadas recogido recogida recogidos recogidas reproducido
        reproducida reproducidas consultado consultada consultados consultadas entrevistado
        entrevistada entrevistados entrevistadas preguntado preguntada preguntados preguntadas
        interrogado interrogada contactado contactada contactados contactadas publicado
        publicada publicados publicadas difundido difundida difundidos difundidas emitido
        emitida revelado revelada obtenido obtenida adelantado adelantada invitado invitada
        divulgado divulgada divulgadas cuestionado cuestionada interpelado interpelada sondeado
        sondeados filtrado filtrada""",
        "por en",
    )
    | crossed(
        "que",
        """recoge recogen recogió cita citan citó reproduce reproducen reprodujo difunde difunden
        difundió publica publicó ha_publicado revela reveló adelanta adelantó traduce transcribe
        ha_recogido ha_difundido ha_reproducido emite emitió emitieron ha_emitido""",
    )
    | crossed(
        """cuyo_despacho cuyo_teletipo cuyo_cable cuya_nota cuya_crónica cuya_información cuyo_texto
        cuyas_palabras cuya_entrevista cuyas_declaraciones""",
        "recoge reproduce publica difunde cita traduce recogía reproducía publicaba",
    )
    | words(
        """declaraciones_a declaraciones_al reveló_a en a al ante desde citando cita según_recoge
        según_informa según_publica según_adelanta según_cuenta como_recoge como_informa
        como_publica según_ha_publicado según_ha_informado
        a_los_micrófonos_de en_los_micrófonos_de ante_los_micrófonos_de a_través_de
        en_las_páginas_de en_las_páginas_del en_el_plató_de en_conversación_con en_diálogo_con
        en_una_entrevista_con en_una_entrevista_a en_una_charla_con en_una_tribuna_en"""
    ),
    nouns=words(
        """titular título dichos mensaje mensajes comunicado declaración declaraciones palabras
        comentario frase respuesta reacción pregunta conclusión advertencia promesa editorial lema
        consigna veredicto resumen diagnóstico discurso tuit publicación carta aviso argumento
        portada crítica dictamen balance sentencia grito titulares denuncia queja protesta réplica
        contestación duda demanda alerta burla moraleja tesis eslogan leyenda pancarta tuits
        mandato recado juramento reproche matiz mantra apodo receta pronóstico propuesta petición
        ruego llamamiento llamado explicación excusa justificación reflexión opinión apuesta
        consideración consideraciones observación observaciones lamento lamentos malestar quejas
        dudas temor temores miedo esperanza esperanzas confesión profecía paradoja ironía rabia
        amargura testimonio testimonios relato objeción rechazo súplica plegaria provocación
        desahogo reproches afirmación presagio vaticinio invectiva"""
    ),
    bearing=words(
        """es era fue son reza rezaba dice decía decían afirma resume resumía rezan fueron
        sonaba suena sostenía decidió decide proclama proclamaba advierte advertía sigue"""
    ),
    pronouns=tagged(
        m="él aquél éste",
        f="ella ésta aquélla",
        p="ellos ellas ustedes",
        x="yo tú usted nosotros nosotras",
    ),
    to_us=words("nos"),
    objects=words("nadie me te se le les nos os mí ti sí ello eso esto"),
    clitics=words("me te se le les nos os lo la los las no ya"),
    reflexive=words("se"),
    preverbs=words(
        """ha han había habían habría habrían hubo me te se le les nos lo la los las no ya
        quiso querido sido vuelto volvió a"""
    ),
    owners=tagged(s="su sus", x="mi mis tu tus nuestro nuestra"),
    as_said=words("como"),
    relatives=words("que quien quienes cuyo cuya cual"),
    definite=words("el la los las lo al del este esta estos estas ese esa esos esas aquel aquella"),
    indefinite=words(
        """un una uno unos unas ninguno alguno alguna varios varias algunos algunas dos tres
        cuatro cinco seis siete ocho nueve diez muchos muchas otro otra otros otras cada todo
        toda todos todas ningún ninguna cientos miles numerosos numerosas diversos diversas"""
    ),
    possessive=words("su sus mi mis tu tus nuestro nuestra nuestros nuestras"),
    genders=tagged(m="el un este ese aquel al del", f="la una esta esa aquella"),
    things_have_gender=True,
    adjectives_behind=True,
    subject_behind=True,
    inverted_endings=("a", "e", "ó", "an", "en", "on", "ado", "ido"),
    drops_subject=True,
    dialogue_dashes=True,
    greeting=words(
        """saluda saludan saludó recibe reciben recibió responde responden respondió despide
        despiden despidió resume resumen resumió celebra celebran celebró zanja zanjó acoge acogió
        despacha despachó contesta contestó"""
    ),
    handing=words("con_un con_una"),
    asides=words(
        """por_su_parte por_su_lado a_su_vez en_cambio sin_embargo sin_rodeos en_su_editorial
        en_sus_páginas en_portada en_primera_plana en_un_comunicado bajo_condición_de_anonimato
        en_conversación con_ironía en_rueda_de_prensa en_conferencia_de_prensa
        en_conversación_telefónica con_sorna con_resignación con_rotundidad con_dureza
        con_orgullo con_rabia con_tristeza entre_lágrimas entre_risas entre_sollozos
        entre_aplausos en_tono_irónico en_tono_jocoso en_broma con_voz_entrecortada
        a_continuación acto_seguido de_inmediato al_respecto en_su_día
        a_preguntas_de_los_periodistas a_este_diario a_este_periódico a_los_medios a_gritos
        en_redes_sociales en_sus_redes en_sus_redes_sociales en_su_cuenta_de_x
        en_la_red_social_x en_directo en_antena en_público en_privado en_el_pleno en_la_tribuna
        en_sede_parlamentaria por_escrito por_teléfono a_la_salida al_término en_ese_sentido
        por_último por_entonces en_declaraciones a_la_prensa a_los_periodistas sobre_el_terreno
        además también"""
    )
    | crossed("el este", _DAYS)
    | crossed("la esta ayer_por_la hoy_por_la", "mañana tarde noche"),
    views=words("juicio opinión entender parecer criterio ver decir modo_de_ver"),
    beside_views=words("a en según"),
    hearsay=words("se_lee se_podía_leer se_puede_leer puede_leerse podía_leerse se_leía"),
    pointing=words(
        """así lo eso esto de_esta_manera de_esa_manera de_este_modo de_ese_modo de_esta_forma
        es_lo_que"""
    )
    | crossed(
        "con bajo",
        """esta_frase esa_frase estas_palabras esas_palabras este_titular ese_titular este_título
        ese_título esta_sentencia esa_sentencia esta_fórmula esa_fórmula esta_imagen esa_imagen
        esta_pregunta esa_pregunta este_grito ese_grito""",
    ),
    within=words(
        """en_sus_páginas en_su_portada en_sus_micrófonos en_su_web en_el_mismo_diario
        en_el_mismo_periódico en_las_mismas_páginas en_la_misma_cadena en_la_misma_emisora
        en_el_mismo_programa"""
    ),
    wherein=words("donde en_el_que en_la_que en_los_que en_las_que en_el_cual en_la_cual"),
    resuming=words(
        """joven muchacho muchacha chico chica religioso religiosa campeón campeona deportista
        atleta mujer hombre experto experta investigador investigadora analista dirigente
        responsable especialista científico científica periodista economista politólogo
        politóloga sociólogo socióloga historiador historiadora abogado abogada letrado letrada
        magistrado magistrada médico médica diplomático diplomática catedrático catedrática
        profesor profesora docente activista diputado diputada senador senadora parlamentario
        parlamentaria mandatario mandataria gobernante edil escritor escritora novelista poeta
        sindicalista concejal concejala alcalde alcaldesa regidor regidora ingeniero ingeniera
        hidrólogo hidróloga biólogo bióloga virólogo viróloga epidemiólogo epidemióloga
        psicólogo psicóloga portavoz vocero vocera militar exministro exministra expresidente
        expresidenta técnico seleccionador empresario empresaria funcionario funcionaria artista
        cineasta actriz cantante autor autora jubilado jubilada maestro maestra enfermero
        enfermera acusado acusada detenido imputado procesado interesado interesada negociador
        negociadora mediador mediadora anciano anciana directivo directiva ejecutivo ejecutiva
        agricultor agricultora ganadero ganadera futbolista tenista hostelero hostelera
        arquitecto arquitecta astronauta prelado purpurado premier canciller comisario comisaria"""
    ),
    people_endings=("ólogo", "óloga"),
    belonging=words("su sus"),
    linking=words("de del en a al para contra sobre"),
    genitive=words("de del"),
    prepositions=words(
        """por con sin desde hasta entre hacia tras durante mediante ante bajo según salvo
        excepto pese contra junto cerca lejos frente delante detrás dentro fuera encima debajo
        alrededor"""
    ),
    conjunctions=words(
        """pero o u ni sino porque cuando mientras aunque si como donde que pues luego así tan
        cual cuanto qué quién cómo cuándo dónde conque siquiera"""
    ),
    openers=words("pero sino pues"),
    supposing=words("si"),
    also=words("y e &"),
    that=words("que"),
    counting=words(
        """cifra cifró cifraron calcula calculó estima estimó contabilizó contabiliza registró
        registra prevé espera contó"""
    ),
    stating=inflected(
        """afirm anunci declar explic indic precis estim señal confirm asegur inform report detall
        relat calcul cifr revel cont""",
        "*a *an *aba *aban *ó *aron *ado",
    )
    | words(
        """dice dicen dijo dijeron decía decían dicho sostiene sostienen sostuvo reconoce reconoció
        admite admitió admitieron habla hablan habló hablaron cuenta cuentan"""
    ),
    facing=words("a al ante"),
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
    verb_endings=("ando", "iendo", "ó", "aron", "ieron", "aban", "arían", "rá", "rán"),
    we_endings=("amos", "emos", "imos"),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse", "arle", "erle", "irle"),
    having=words("haber haberse haberlo haberla ser haberle"),
    denying=words("no nunca jamás"),
    reasons=words("porque pues"),
    intransitive=words(
        """llegar llegado entrar entrado salir salido volver vuelto regresar regresado partir
        partido ir ido venir venido marcharse irse acabar acabado terminar terminado concluir
        concluido preguntado preguntada cuestionado cuestionada interpelado
        interpelada comparecer comparecido intervenir intervenido morir muerto despedirse"""
    ),
    weak=words(
        """cree creen creía piensa piensan teme temen ve ven habla hablan considera califica
        llama cuenta entiende supone publica cita nota lee recoge"""
    ),
    passive=words("es son era eran fue fueron será serán sería ser sido siendo"),
    others=words("otro otra"),
    branding=inflected(
        """acusad calificad tachad tildad considerad señalad criticad juzgad presentad comparad
        motejad descrit vist percibid""",
        "*o *a *os *as",
    ),
    agent=words("por"),
    addressee=words("a al ante"),
    abbreviations=words("sr sra dr dra d dña etc art núm pág av vs aprox ud uds gral"),
    surnames=words("kirchner santamaría borbón quevedo castro perón tena arce haro ros mora ory"),
    surnaming=words("de del"),
    particles=words("de del la las los y van von der bin ben al el da di"),
    honorifics=tagged(
        m="señor sr don d rey príncipe papa padre",
        f="señora sra doña dña reina princesa",
        x="dr dra doctor doctora",
    ),
    last_word=words("la_última_palabra"),
    singled=words(
        """uno una uno_de_ellos una_de_ellas otro otra el_otro la_otra el_primero la_primera
        el_segundo la_segunda"""
    ),
    people=_PEOPLE | dict.fromkeys(_NUMBERED, "x"),
    everybodys=words("social sociales telegram youtube whatsapp facebook instagram twitter tiktok"),
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
    interviewing=words("a al con para en de del por firmado firmada"),
    talks=words(
        """entrevista entrevistas despacho reportaje conversación perfil artículo análisis tribuna
        columna comentario ensayo testimonio retrato reseña crónica"""
    ),
    all_papers=words("prensa"),
    everyones=words("medios prensa periodistas"),
    bodies=words(
        """ministerio gobierno administración policía partido campaña comité consejo comisión
        departamento
        parlamento congreso senado cámara corte tribunal empresa compañía sociedad banco grupo
        organización unión asociación instituto universidad colegio oficina ejército fuerzas
        marina equipo club federación fundación iglesia embajada delegación coalición alianza
        movimiento milicia autoridad autoridades gabinete observatorio centro red ong régimen
        presidencia oposición estado ciudad región país liga sindicato servicio servicios casa
        moncloa kremlin pentágono fiscalía ayuntamiento prensa alcaldía junta generalitat
        prefectura consejería acusación onu otan ue guardia defensa cruz frente confederación
        patronal plataforma hamás hezbolá audiencia juzgado fabricante operadora petrolera
        constructora aseguradora eléctrica minera aerolínea cooperativa entidad institución
        organismo
        regulador cadena aeropuerto museo hospital municipio consistorio agencia cartera"""
    ),
    stand_ins=tagged(
        firm="""empresa compañía grupo fabricante operadora petrolera constructora aseguradora
        eléctrica minera aerolínea cadena""",
        bank="banco entidad",
        agency="agencia organismo instituto regulador",
        club="club equipo",
        union="sindicato central confederación",
        party="partido",
        airport="aeropuerto",
        court="tribunal audiencia juzgado supremo corte sala",
        office="ministerio cartera consejería",
        town="ayuntamiento consistorio alcaldía",
        school="universidad institución",
    ),
    offices=words(
        """ministerio gobierno administración policía parlamento congreso senado ejército
        fuerzas marina corte embajada presidencia gabinete régimen autoridades moncloa kremlin
        pentágono estado fiscalía ayuntamiento junta generalitat consejería tribunal
        audiencia juzgado consistorio cartera municipio"""
    ),
    documents=words(
        """informe comunicado carta estudio encuesta sondeo documento documentos nota ley
        resolución editorial artículo libro demanda correo web tuit mensaje texto decreto
        declaración sentencia tratado acuerdo constitución cartel pancarta vídeo video balance
        boletín auto teletipo despacho cable"""
    ),
    columns=words(
        """editorial editoriales portada portadas titulares primera_plana viñeta cabecera página
        páginas foto fotonoticia subtítulo antetítulo destacado"""
    ),
    partisan=words(
        """conservador conservadora liberal socialista comunista republicano republicana
        nacionalista monárquico independentista progresista"""
    ),
    voices=words("editorialista editorialistas"),
    same=words("mismo misma mismos mismas"),
    columnists=words(
        """columnista columnistas editorialista editorialistas articulista comentarista
        humorista dibujante"""
    ),
    pieces=words(
        """columna artículo editorial tribuna análisis crónica reportaje nota comentario texto
        despacho"""
    ),
    gathering=words(
        """dedica_una_página dedica_un_perfil dedica_un_retrato dedica_un_reportaje
        dedica_una_entrevista dedica_la_contraportada habló_con ha_hablado_con
        hablaron_con hablan_con han_hablado_con conversaron_con charlaron_con entrevista
        entrevistó ha_entrevistado conversó_con visitó ha_visitado recoge_el_testimonio
        recoge_los_testimonios cuenta_la_historia retrata publica_un_reportaje acompañó
        acompaña conversa_con charla_con charló_con habla_con dialogó_con se_reunió_con
        se_reúne_con se_entrevistó_con viajó_con viaja_con estuvo_con dio_con da_con
        ha_dado_con se_topó_con ha_acompañado ha_encontrado_a ha_encontrado_al
        ha_escuchado_a ha_escuchado_al ha_seguido_a ha_seguido_al ha_invitado"""
    )
    | crossed(
        """encontró encuentra localizó localiza telefoneó escuchó escucha siguió conoció visita
        encuentran encontraron conocen conocieron entrevistan entrevistaron visitan visitaron
        fue_a_ver ha_ido_a_ver sentó invitó invita recibió""",
        "a al",
    ),
    staff=words(
        """columnista columnistas corresponsal corresponsales redactor redactora redactores
        periodista periodistas reportero reportera editorialista editorialistas enviado enviada
        analista analistas comentarista crítico crítica articulista lector lectora colaborador
        colaboradora cronista cronistas vaticanista vaticanistas reporteros viñetista"""
    ),
    former=words("antiguo antigua exdirector exdirectora exredactor ex"),
    works=words(
        """encíclica película libro novela álbum canción disco obra ópera serie programa episodio
        documental ensayo poema cuadro juego revista operación bautizada bautizado titulado
        titulada llamado llamada denominado denominada buque exposición podcast espectáculo
        sección suplemento encíclica ciclo cortometraje largometraje videojuego"""
    ),
    dated_names=words("julio abril"),
    times=words(
        f"""{_DAYS} enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre navidad"""
    ),
    printing=words("publica publicaba reproduce imprime difunde difundía dedica dedican dedicaba"),
    retelling=words(
        """recogido recogida recogió recogieron publicado publicada publicó reproducido reproducida
        reprodujo citado citada citó difundido difundida difundió destacado destacada destacó
        llevado llevada lleva llevó"""
    ),
    relaying=words(
        """publica publican recoge recogen difunde difunden reproduce reproducen cita citan revela
        revelan avanza adelanta transmite rescata destaca traduce"""
    ),
    sourcing=words(
        """supo_de supo_por ha_sabido_de ha_sabido_por han_sabido_de han_sabido_por tuvo_noticia_por
        ha_podido_saber_de ha_podido_saber_por"""
    ),
    perceiving=words("leemos descubrimos"),
    uttered=words(
        """escrito escrita escritos escritas leído leída firmado firmada pronunciado pronunciada
        enviado enviada dirigido dirigida redactado redactada"""
    ),
    shunning=words(
        """evita evitan evitó evitaron rehúye rehúyen rehuyó esquiva esquivan esquivó elude eluden
        eludió prohíbe prohíben prohibió prohibieron desaconseja desaconsejan desaconsejó veta vetó
        proscribe proscriben destierra destierran borra borran borró rechaza rechazan rechazó
        descarta descartan descartó no nunca jamás nadie sin ni tampoco ningún ninguno"""
    ),
    sayings=words("refrán proverbio dicho"),
    before_nouns=words(
        """gran grande grandes buen buena buenos mal mala mejor peor pequeño pequeña nuevo nueva
        viejo vieja largo larga breve primer primera último última propio propia joven"""
    ),
    degrees=words("muy tan más poco nada bastante"),
    turning=words("no tampoco muy mucho mejor peor lo escéptica escéptico escépticos favorable")
    | inflected(
        """distint contrari satisfech preocupad crític dur optimist pesimist cautel emocionad
        indignad sorprendid orgullos content dolid molest contundent""",
        "*o *a *os *as",
    ),
    infinitive=words("haber habiendo"),
    moments=words("vez veces minuto minutos hora horas día días semana semanas mes meses año años"),
    none=words("nadie ningún ninguno ninguna"),
    unheard_of=words("tal cierto cierta"),
    calling=words("llama llamaba apellida apoda"),
    inquiring=crossed("pregunta preguntan preguntaba preguntó", "a al"),
    questions=words("pregunta preguntas"),
    replies=words("respuesta réplica contestación"),
    nicknames=words("apodo apodos mote sobrenombre"),
    christening=words(
        """llamado llamada llamados llamadas apodado apodada apodados apodadas bautizado
        bautizada rebautizado rebautizada conocido conocida conocidos conocidas llaman
        llamaban apodan apodaron bautizaron rebautizaron"""
    ),
    christened=words(
        """llamado llamada llamados llamadas apodado apodada apodados apodadas bautizado
        bautizada rebautizado rebautizada conocido conocida conocidos conocidas"""
    ),
    known=words("conocido conocida conocidos conocidas"),
    everybody=words(
        """todos gente vecinos vecinas lugareños habitantes internautas usuarios lectores
        parroquianos"""
    ),
    so_called=words(
        """llamado llamada llamados llamadas denominado denominada denominados denominadas famoso
        famosa famosos famosas supuesto supuesta supuestos supuestas presunto presunta célebre
        autodenominado autodenominada"""
    ),
    answering=crossed(
        "le les",
        """dice dijo responde respondió explica explicó confía confió contesta contestó cuenta contó
        asegura aseguró replica replicó confirma confirmó resume resumió relata relató reconoce
        reconoció confiesa confesó admite admitió advierte advirtió comenta comentó susurra susurró
        aclara aclaró describe describió suelta soltó repite repitió pide pidió recuerda recordó""",
    )
    | crossed(
        "le_ha les_ha le_había le_han",
        """dicho respondido explicado confiado contestado contado asegurado confirmado resumido
        confesado reconocido admitido advertido comentado""",
    ),
    latter={"último": "m", "última": "f", "misma": "?"}
    | tagged(first="primero primera", second="segundo segunda"),
    mentioned=words("citado citada nombrado nombrada mencionado mencionada"),
    coming=words(
        """viene_de viene_del procede_de procede_del corresponde_a corresponde_al es_de es_del
        son_de son_del lleva_la_firma_de llevan_la_firma_de"""
    ),
    topics=words("en_cuanto_a en_cuanto_al respecto_a respecto_al a_propósito_de a_propósito_del"),
    presenting=words("hay había"),
    eldest=words("decano decana veterano veterana pionero"),
    informants=words("fuente fuentes"),
    editors=words("director directora editor editora"),
    even={"hasta": "incluso", "mientras": "entonces"},
    titling=words("titula titulaba tituló abre_con abrió_con abre_su_portada encabeza_con"),
    page_spots=words(
        """en_el_centro abajo arriba a_la_derecha a_la_izquierda más_abajo más_arriba
        en_la_parte_inferior en_la_parte_superior en_la_foto en_la_foto_principal
        en_páginas_interiores en_un_recuadro a_pie_de_página bajo_la_cabecera
        sobre_la_cabecera en_el_faldón debajo al_lado en_la_columna_derecha
        en_la_columna_izquierda en_la_bajada en_el_zócalo"""
    ),
    deskmates=words("colega compañero compañera"),
    entitling=words("titulado titulada titulados tituladas bautizado bautizada"),
    headings=words("título titular"),
    wordings=words(
        """palabra palabras término términos expresión concepto noción vocablo neologismo adjetivo
        calificativo etiqueta verbo anglicismo"""
    ),
    who=words("quién"),
    thus=words("así"),
    these=words("este esta estos estas ese esa esos esas"),
    reckonings=words(
        """datos cifras cálculos estimaciones versión análisis relato interpretación valoración
        previsiones proyecciones reconstrucción palabras declaraciones testimonio"""
    ),
    picking=words(
        """destaca destacan destacó recoge recogen recogió rescata rescatan rescató elige eligen
        eligió retiene retienen subraya subrayan entresaca entresacan extrae"""
    ),
    makers=words(
        """invitado invitada autor autora director directora realizador realizadora novelista
        compositor compositora cantante guionista creador creadora productor productora
        dibujante protagonista actor actriz coautor coautora presentador presentadora
        conductor conductora"""
    ),
    interim=("en funciones", "interino", "interina", "en ejercicio"),
    areas=words("costa orilla región isla ciudad provincia valle bahía comunidad archipiélago"),
    places=words(
        """calle avenida plaza paseo bulevar muelle puente estadio instituto colegio escuela
        universidad hospital clínica barrio residencia teatro café bar restaurante hotel librería
        galería parroquia fundación instituto casa sociedad empresa compañía grupo marca
        asociación partido barco buque pesquero velero ferri remolcador granja taller cine museo
        club festival fábrica oenegé"""
    ),
    acting=words(
        """rechaza rechazan elige eligen decide deciden da dan muestra muestran dedica dedican
        vuelve vuelven abre abren ofrece ofrecen pone ponen toma toman pierde pierden
        sigue siguen empuja tira tiran levanta levantan deja dejan llega llegan recorre
        recorren olvida olvidan evita evitan juega juegan gana ganan cede ceden reúne
        reúnen sube suben sale salen sabe saben buscan acepta aceptan cierra
        cierran lleva llevan hace hacen entra entran cae caen prefiere prefieren abrió
        dio mostró dedicó volvió puso tomó perdió siguió llegó ganó salió supo cerró
        llevó hizo entró cayó cuelga coloca ocupa ocupan reserva reservan
        vive duerme reniega difiere convoca trabaja discrepa carece
        padece sufre crece muere corre huye cumple rompe vende envía
        viaja conduce construye destruye lidera preside gobierna encabeza
        representa investiga arrastra acumula afronta encara logra consigue obtiene
        impulsa frena bloquea aprueba vota negocia prepara organiza inaugura estrena
        suspende aplaza cancela retira comparte """
    ),
    many_articles=words(
        """los las unos unas estos estas esos esas sus varios varias algunos algunas muchos muchas
        dos tres cuatro cinco"""
    ),
    many_verbs=("an", "en", "on"),
    verdicts=words(
        """artículo nota comentario columna tribuna crónica despacho texto reportaje información
        noticia pieza"""
    ),
    voicing=words(
        """por_boca_de por_boca_del en_boca_de en_boca_del por_la_pluma_de por_la_pluma_del
        con_la_firma_de con_la_firma_del con_firma_de"""
    ),
    airing=crossed(
        """ante_los_micrófonos a_los_micrófonos en_los_micrófonos en_las_páginas en_las_columnas
        en_el_plató en_las_ondas en_antena""",
        "de del",
    ),
    media_leads=crossed(
        """columnista editorialista articulista viñetista la_portada la_primera_plana las_páginas
        los_lectores los_micrófonos la_web el_sitio""",
        "de del",
    )
    | crossed("publicado publicada artículo tribuna columna editorial escribe titula se_lee", "en"),
    media_talks=words("entrevista_con conversación_con charla_con"),
    media_verbs=words("titula cita informa publica entrevista"),
    media_hints=crossed("editorial artículo despacho teletipo", "de del")
    | crossed(
        """citado citada entrevistado entrevistada consultado consultada contactado contactada
        publicado publicada difundido difundida""",
        "por",
    )
    | crossed("entrevista entrevista_concedida declaraciones", "a al")
    | words("confesó_a confesó_al confiesa_a cuenta_a contó_a"),
    selfsame=words("interesado interesada"),
    reporting=words("informa informan informaba relata relatan"),
    sole=words(
        """presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro
        viceministra secretario secretaria rey reina príncipe princesa papa pontífice monarca
        canciller gobernador gobernadora alcalde alcaldesa embajador embajadora portavoz vocero
        vocera comisario comisaria director directora jefe jefa líder patrón general comandante
        fiscal juez jueza entrenador entrenadora seleccionador árbitro rector rectora decano decana
        fundador fundadora redactor redactora candidato candidata demandante sospechoso sospechosa
        víctima testigo corresponsal enviado enviada presentador presentadora párroco obispo
        arzobispo cardenal sacerdote imán padre madre hermano hermana hijo hija marido esposa esposo
        vecino vecina colega amigo amiga aliado aliada miembro persona niño niña padres cliente
        clienta transeúnte pasajero pasajera lector lectora habitante manifestante fuente pueblo
        familia gente opositor opositora adversario rival antecesor sucesor homólogo adjunto adjunta
        policía guardia soldado antiguo antigua representante negociador negociadora mediador
        mediadora consejero consejera número guía rehén internauta propietario propietaria
        accionista empleado empleada trabajador trabajadora premier delegado delegada subdelegado
        subdelegada vicealcalde vicealcaldesa"""
    ),
    styled={"premier": "primer primera", "jefe": "presidente primer", "jefa": "presidenta primera"},
    apposing=words(", y e"),
    rubrics=words("revista_de_prensa revista_de_la_prensa repaso_de_prensa resumen_de_prensa"),
)

LANGUAGE: Final = Language(code="es", speech=SPEECH, numbers=NUMBERS, dates=DATES)
