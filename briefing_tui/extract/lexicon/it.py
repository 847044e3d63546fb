"""Italian. A subject is often left out: a verb without one goes with the speaker before."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.it import DATES, NUMBERS
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

_ARE: Final = """anticip accus afferm allarm analizz annunci apostrof approv argoment arring assicur
    attacc auspic augur avanz azzard bacchett bersagli biasim bisbigli bocci bofonchi boll
    borbott brontol calcol caldeggi cant celebr chiam chios commemor comment complimenti condann
    conferm confess confid confut congratul consider consigli constat contest critic declam
    denot denunci deplor dettagli diagnostic dichiar disapprov domand dubit elenc elogi enfatizz
    enumer enunci esager esalt esclam esorcizz esort evidenzi evoc festeggi fulmin giudic giur
    giustific gongol grid illustr immagin implor imput incalz incoraggi indic indign inform
    inneggi insinu interpret interrog intim invit invoc ipotizz ironizz lament lanc lod manifest
    meravigli minacci minimizz moralizz mormor motiv narr neg notific obiett ordin osserv
    paragon parl pavent polemizz pontific postul precis predic preg presagi proclam profetizz
    profess pronostic pronunci puntualizz quantific raccomand raccont ragion rammaric rassicur
    rettific replic recit reclam ricalc ricord riepilog rievoc rifiut rilanci rilev rimarc
    rimbrott rimprover rincar ringrazi riport ritratt rivel rivendic salut sbandier sbott sbrait
    sbuff scherz scomunic sdrammatizz segnal sentenzi sfog sfott sghignazz sintetizz smorz
    sogghign sollecit sospett sospir sottoline specific sper spieg squalific stigmatizz strepit
    strill stronc suggell sussurr svel tagli testimoni titol tranquillizz tratteggi tuon twitt
    url vagheggi valut vant vaticin verbalizz vocifer"""
_ERE: Final = """aggiung soggiung scriv sottoscriv conclud rispond riconosc chied richied ribatt
controbatt promett ripet cred descriv difend legg esclud ammett premett riflett pretend deduc
desum scommett smett"""
_ISC: Final = """ribad chiar sugger rifer garant smen ammon scand defin esord stup interloqu
    inve inser redargu sbalord"""
_OF: Final = "*_di *_del *_dello *_della *_dell'"
_FINITE: Final = words(
    """dice dicono diceva dicevano disse dissero direbbe dirà dicendo aggiunge aggiungono
    aggiungeva aggiunse aggiunsero scrisse scrissero sostiene sostengono sosteneva sostennero
    sostenne ammette ammettono ammetteva ammise conclude concludono concludeva concluse risponde
    rispondono rispondeva rispose risposero riconosce riconoscono riconosceva riconobbe chiede
    chiedono chiedeva chiese chiesero ribatte ribattono ribatté prosegue proseguono proseguiva
    proseguì promette promettono prometteva promise definisce definiscono definiva definì
    ribadisce ribadiscono ribadiva ribadì chiarisce chiariscono chiarì suggerisce suggeriscono
    suggeriva suggerì riferisce riferiscono riferiva riferì garantisce garantiscono garantì
    avverte avvertono avvertiva avvertì insiste insistono insisteva ripete ripetono ripeteva
    smentisce smentiscono smentì smentiva crede credono credeva descrive descrivono descriveva
    difende legge leggono prevede prevedono prevedeva teme temono temeva propone propongono
    propose esclude escludono escluse intende invita contraddice espone interviene intervenne
    ammonisce ammonì ammoniscono applaude esulta commentano commentava riprende riprendono mette
    scandisce scandì obietta vede vedono parla parlano parlava prende premette premise ritiene
    ritengono riteneva ritenne predice maledice benedice sottoscrisse soggiunse soggiunsero
    rilesse riflesse ridisse contraddisse pretese dedusse desunse scommise proponeva supponeva
    suppone supponevano ride rideva rise sorride sorrise geme gemette esplode esplose sbotta
    incita riassume riassumono riassumeva riassumevano riassunse ripercorre ripercorrono
    esultano esultava apre chiude chiosa dissente dissentì
    concorda concordano concordò rivolge rivolse si_schermisce esige esigono spera confessa
    scrivevano respinge respinse respingono rassegna insorge insorse insorgono"""
)
_PAST: Final = (
    inflected(_ARE, "*ato *ata *ati *ate")
    | inflected(_ISC, "*ito *ita *iti *ite")
    | words(
        """soggiunto richiesto sottoscritto controbattuto dedotto desunto premesso scommesso
    riflettuto ironizzato esordito ammonito scandito smentito interloquito inveito dissentito
    riso sorriso supposto preteso respinto insorto detto detta aggiunto scritto sostenuto
    ammesso concluso risposto riconosciuto chiesto ribattuto proseguito promesso definito
    ribadito chiarito suggerito riferito garantito avvertito insistito ripetuto creduto
    descritto difeso letto previsto temuto proposto escluso contraddetto esposto ripreso
    ritenuto fatto_sapere"""
    )
)
_SHARING: Final = (
    inflected(_ARE, "*ando *are") | inflected(_ERE, "*endo *ere") | inflected(_ISC, "*endo *ire")
) | words(
    """dicendo dire dicendosi aggiungendo aggiungere scrivendo scrivere sostenendo sostenere
    ammettendo ammettere concludendo concludere rispondendo rispondere riconoscendo
    riconoscere chiedendo chiedere ribattendo ribattere proseguendo promettendo promettere
    definendo definire definendolo definendola ribadendo ribadire chiarendo chiarire
    suggerendo suggerire riferendo riferire garantendo garantire avvertendo avvertire
    insistendo insistere ripetendo ripetere smentendo smentire descrivendo descrivere
    proponendo proporre escludendo escludere premettendo ritenendo parlando citando
    riprendendo"""
)
_FORMS: Final = (
    inflected(_ARE, "*a *ano *ava *avano *ò *arono *erà *erebbe *erebbero")
    | inflected(_ERE, "*e *ono *eva *evano *erà *eranno")
    | inflected(_ISC, "*isce *iscono *iva *ivano *ì *irono *irà")
    | _FINITE
)
_DAYS: Final = "lunedì martedì mercoledì giovedì venerdì sabato domenica"

_PEOPLE: Final = (
    gendered(
        """ricerca sena governa ambascia diret condiret lavora agricol elet fonda cofonda crea
        cura coordina allena negozia media amministra presenta condut scrit pit scul let spetta
        investiga anima organizza ispet compra legisla consuma tradut istrut imprendi alberga
        ristora soccorri nuota viaggia collabora sosteni opposi dona gioca""",
        "*tore *tori",
        "*trice *trici",
    )
    | gendered(
        """ministr exministr ex-ministr viceministr sottosegretari segretari vicesegretari deputat
        eurodeputat avvocat magistrat sindac candidat delegat impiegat funzionari incaricat inviat
        commissari maestr cuoc operai bidell alleat avversari amic nemic figli zi suocer cognat
        fidanzat spos imputat indagat condannat detenut arrestat accusat pensionat disoccupat
        precari sfollat rifugiat scienziat biolog archeolog psicolog politolog sociolog geolog
        virolog epidemiolog filosof storic teolog fornai macellai balnear contadin ragazz cittadin
        vicin anzian intervistat cardiolog ginecolog oncolog architett volontari soci azionari
        alunn bibliotecari interessat""",
        "*o *i",
        "*a *e",
    )
    | gendered("consiglier infermier parrucchier camerier banchier", "*e *i", "*a *e")
    | tagged(
        m="""capo vicecapo uomo uomini padre padri papà marito re papa pontefice pontefici
        vescovo arcivescovo cardinale parroco sacerdote prete frate cancelliere imprenditore
        imprenditori soldato soldati ribelle ribelli sindaco sindaci
        questore prefetto viceprefetto rettore pastore difensore difensori professor ingegner
        dottor procuratore pm gip gup senatore senatori operatore operatori attore attori autore
        autori redattore direttore vicedirettore condirettore fratello figlio nonno nonni genero
        zio cugino maggiordomo allenatore ct mister tecnico tecnici calciatore
        portiere arbitro campione colonnello maresciallo brigadiere maggiore ammiraglio
        prigioniero eroe armatore armatori promotore carabiniere carabinieri vigile
        vigili pompiere pompieri medico medici geometra principe conte duca medium
        studente studenti balneari agricoltore
        agricoltori pescatore pescatori lettore lettori elettore elettori lavoratore lavoratori
        giocatore giocatori albergatore albergatori ristoratore ristoratori consumatore
        consumatori soccorritore soccorritori imam rabbino patriarca monsignore""",
        f="""donna donne procuratrice investigatrice signora madre madri mamma mamme moglie
        figlia sorella regina principessa professoressa dottoressa presidentessa studentessa
        suora badessa contessa duchessa vedova assessora sindaca cancelliera questora
        prefetta rettrice difensora nonna nuora cugina zia attrice autrice scrittrice direttrice
        redattrice operatrice imprenditrice poetessa campionessa colonnella maestra ragazza""",
        x="""presidente presidenti vicepresidente vicepresidenti expresidente premier
        vicepremier portavoce leader dirigente dirigenti responsabile responsabili analista
        analisti specialista specialisti economista economisti giornalista giornalisti cronista
        cronisti diplomatico diplomatici diplomatica giudice giudici generale generali ufficiale
        ufficiali testimone testimoni vittima vittime famiglia famiglie familiari familiare
        parente parenti genitore genitori membro membri fonte fonti persona persone gente
        sindacalisti attivista attivisti residente residenti pilota osservatore osservatori
        utente utenti commentatore editorialista opinionista artista artisti regista registi
        abitante abitanti militare militari rappresentante rappresentanti docente docenti ex
        reporter fotoreporter freelance
        capogruppo numero superstite superstiti capitano inquirenti inquirente investigatori
        comandante comandanti preside presidi manager insegnante insegnanti legale legali
        parlamentare parlamentari onorevole esponente esponenti collega colleghi coniuge erede
        eredi cantante cantanti cliente clienti paziente pazienti passante passanti agente
        agenti commerciante commercianti negoziante negozianti esercente esercenti automobilista
        automobilisti barista progettista tifoso tifosi tifosa turista turisti bagnante
        manifestanti manifestante corrispondente corrispondenti titolare titolari amministratore
        amministratrice proprietario proprietari proprietaria esperto esperti esperta esperte
        prete bambino bambini bambina giovane giovani adolescente minorenne migrante migranti
        politico politici europarlamentare interlocutore interlocutori partigiano partigiana
        gestore gestori padrone padrona dipendente dipendenti bracciante braccianti insider
        omologo omologa assistente assistenti custode tenore soprano chef influencer rapper
        atleta atleti tennista ciclista centrocampista sospettato sospettata
        sindacalista musicista macchinista macchinisti tassista tassisti attaccante tenente
        assessore assessori azionista azionisti cantautore columnist commentatrice critico decano
        editorialisti ereditiera guida guide ingegnera ingegnere ingegneri internauta monarca
        notista ostaggio ostaggi passeggero passeggera passeggeri penalista poliziotto poliziotta
        poliziotti porporato predecessore prelato professore professori religioso religiosa
        rivale rivali successore tecnica vignettista pasticcere pasticcera panettiere panettiera
        pizzaiolo pizzaiola oste ostessa barman camerieri sommelier fruttivendolo pescivendolo
        macellaia fioraio fioraia orologiaio calzolaio sarto sarta falegname fabbro idraulico
        elettricista muratore muratori carpentiere meccanico saldatore gruista camionista
        camionisti autista autisti ferroviere ferrovieri postino postina rider riders
        portinaio portinaia custodi vigilante sorvegliante bagnino bagnina infermieri ostetrica
        dentista farmacista farmacisti psichiatra pediatra terapeuta neurologo neurologa geologa
        biologa fisico chimico chimica matematico matematica astronomo astronoma antropologo
        antropologa paleontologo paleontologa climatologo climatologa meteorologo vulcanologo
        vulcanologa sismologo sismologa linguista archivista bidella educatore educatrice
        stagista tirocinante dottorando dottoranda allevatore allevatrice allevatori viticoltore
        viticoltrice vignaiolo vignaiola apicoltore pastora pescatrice marinaio marinai mozzo
        minatore minatori metalmeccanico metalmeccanici cassintegrato esodato licenziato
        alpinista alpinisti escursionista escursionisti soccorritrice nuotatore nuotatrice
        velista canottiere ginnasta judoka maratoneta terzino difensora capocannoniere
        preparatore massaggiatore fisioterapista nutrizionista carcerato carcerata evaso ladro
        rapinatore boss mafioso pentito collaboratore collaboratrice estremista terrorista
        mercenario combattente combattenti veterano veterana recluta caporale sergente
        sottotenente generalessa ammiragli ereditario pretendente fidanzati patrigno matrigna
        nipote nipoti gemello gemella orfano orfana tutore tutrice inquilino inquilina inquilini
        affittuario senzatetto clochard contabile commercialista notaio notaia ragioniere
        gallerista collezionista mecenate coreografo coreografa ballerino ballerina violinista
        pianista chitarrista batterista trombettista fotografo fotografa illustratore
        illustratrice documentarista saggista biografo biografa traduttore traduttrice blogger
        programmatore programmatrice denunciante querelante danneggiato ricorrente ricorrenti
        simpatizzante simpatizzanti sostenitrice pellegrino pellegrina abate frati monaco
        monaca missionario missionaria cooperante astronauta""",
    )
)

_NUMBERED: Final = crossed(
    "numero n_.", "uno due tre quattro cinque sei sette otto nove dieci 1 2 3 4 5 6 7 8 9 10"
)

_MOODS: Final = """divers oppost contrari soddisfatt preoccupat critic dur nett caut scettic delus
    amar lapidari laconic perpless fiducios commoss emozionat incredul furios furibond indignat
    sorpres raggiant content orgoglios determinat sever caustic ironic polemic secc analog
    positiv negativ infuriat amareggiat sconcertat stupit dispiaciut allarmat"""

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["it"],
    interruptions=words("pubblicità leggi_anche leggi_tutto vedi_anche"),
    verbs=(_FORMS | _SHARING)
    - words(
        """nota cita invita mette prende canta recita riporta spera sperano rise ride rideva chiude
        apre rassegna respinge respingono esige esplode rivolge"""
    ),
    verb_phrases=words(
        """fa_sapere fanno_sapere fatto_sapere ha_fatto_sapere fa_notare fanno_notare
        ha_fatto_notare mette_in_guardia mettono_in_guardia ha_messo_in_guardia messo_in_guardia
        si_chiede si_è_chiesto tiene_a_precisare rincara_la_dose punta_il_dito taglia_corto
        tagliato_corto mette_in_chiaro apre_con si_domanda si_dice si_dicono
        si_è_detto si_interroga si_è_sfogato si_è_sfogata si_lamenta si_è_lamentato si_rammarica
        si_compiace si_congratula si_limita_a_dire si_è_limitato_a_dire si_lascia_sfuggire
        si_è_lasciato_sfuggire si_schermisce si_giustifica si_indigna va_giù_duro
        è_andato_giù_duro va_oltre rincara fa_eco gli_fa_eco le_fa_eco fanno_eco fa_presente
        ha_fatto_presente hanno_fatto_sapere ha_voluto_precisare tiene_a_sottolineare
        ci_tiene_a_precisare lancia_l'_allarme ha_lanciato_l'_allarme getta_acqua_sul_fuoco
        allarga_le_braccia alza_la_voce alza_le_mani non_ha_dubbi non_usa_mezzi_termini
        non_usa_giri_di_parole invita_alla_calma mostra_i_muscoli si_mostra_fiducioso
        prende_la_parola ha_preso_la_parola si_è_detto_convinto si_è_detta si_sfoga si_difende"""
    ),
    settings=words("conferenza comunicato discorso comizio udienza twitter facebook social"),
    naming=words(
        """parla parlano parlava definisce definiscono definì chiama chiamano chiamò bolla
        bollò descrive giudica considera vede vedono legge paragona cita nota intitola
        tratteggia evoca sogna sognano liquida liquidano liquidò liquidava archivia archiviano
        dipinge dipingono etichetta etichettano bollano bollava marchia marchiano"""
    ),
    dubbing=words(
        """definisce definiscono definì definiva definito chiama chiamò chiamava bolla bollò bollato
        giudica giudicò giudicava giudicato considera considerava considerato descrive descriveva
        descritto ritiene riteneva vede vedono"""
    ),
    questioned=words(
        """interrogato interrogata interpellato interpellata sollecitato sollecitata"""
    ),
    participles=_SHARING,
    past_participles=_PAST,
    writing=words("scrive scriveva scrisse"),
    asking=words(
        """secondo per_bocca_di per_bocca_del per_bocca_della a_sentire a_dar_retta_a
        a_voler_credere_a a_dire_di a_dire_del a_dire_della nell'_opinione_di ad_avviso_di
        ad_avviso_del ad_avviso_della a_avviso_di a_giudizio_della a_giudizio_dell'
        a_giudizio_degli a_giudizio_dei a_parere_della a_parere_dell' a_parere_degli
        a_parere_dei a_detta_dell' a_detta_degli a_detta_dei stando_agli stando_ai stando_alle
        nelle_parole_della nelle_parole_dell' agli_occhi_della sul_fronte_di nella_versione_di
        nella_versione_del in_base_a a_detta_di a_detta_del a_detta_della a_giudizio_di
        a_giudizio_del stando_a stando_al stando_alla stando_all' a_parere_di a_parere_del
        nelle_parole_di nelle_parole_del agli_occhi_di agli_occhi_del si_legge_su si_legge_sul
        si_legge_sulla si_legge_nel si_legge_nella si_legge_in leggiamo_su sulla_prima_pagina_di
        sulla_prima_pagina_del sulla_prima_pagina_della sulle_pagine_di sulle_pagine_del
        sulle_colonne_del sulle_colonne_di"""
    ),
    viewing=words("per su sul sulla sull' nel nello nella nell'"),
    venues=words("in su sul sulla sull' nel nello nella nell' nei negli nelle"),
    headlining=words(
        "ha sceglie scelse mette porta preferisce piazza schiera strilla sbatte spara urla"
    ),
    citing=words("citando cita citano"),
    yielding=words(
        """dà_voce dà_la_parola dà_spazio ha_dato_voce ha_dato_la_parola cede_la_parola
        mette_in_bocca mettono_in_bocca ha_messo_in_bocca"""
    )
    | crossed(
        """raccoglie_la_voce ha_raccolto_la_voce raccoglie_la_testimonianza raccoglie_lo_sfogo
        ha_raccolto_la_testimonianza ha_raccolto_lo_sfogo pubblica_la_lettera""",
        "di del dello della dell'",
    )
    | crossed("affida_il_commento lascia_la_parola", "a al alla all'")
    | crossed(
        "pubblica pubblicava ospita ospitava propone",
        " ".join(
            inflected("un_articolo un_editoriale un_commento un_intervento", _OF)
            | inflected("un'_analisi una_lettera una_riflessione una_rubrica", _OF)
        ),
    ),
    questioning=words(
        """intervista intervistano intervistava intervistò interpella interpellano ascolta
        ascoltano sente sentono incontra incontrano incontrò interroga interrogano raggiunge
        contatta consulta ritrova rintraccia"""
    )
    | inflected(
        """intervist interpell incontr interrog contatt consult ritrov rintracci sond""",
        "*ato *ata *ati *ate",
    )
    | words("raggiunto raggiunta raggiunti raggiunte sentito sentita sentiti sentite"),
    cited=crossed(
        """citato citata citati citate ripreso ripresa ripresi riprese riportato riportata
        riportati riportate raccolto raccolta raccolte intervistato intervistata intervistati
        interpellato interpellata interpellati interpellate sentito sentita sentiti sentite
        contattato contattata contattati contattate raggiunto raggiunta pubblicato pubblicata
        pubblicati pubblicate diffuso diffusa diffuse rilanciato rilanciata rilanciate rivelato
        rivelata anticipato anticipata anticipate visionato visionata consultato consultata
        ospite""",
        "da dal dallo dalla dall' dai dagli dalle su sul sulla sull' di del della dell'",
    )
    | crossed(
        "che",
        """riporta riprende cita pubblica rilancia diffonde anticipa traduce rivela riporta_oggi
        ha_pubblicato ha_ripreso ha_diffuso ha_rilanciato ha_riportato""",
    )
    | crossed(
        """il_cui_dispaccio il_cui_lancio la_cui_nota le_cui_parole la_cui_intervista
        la_cui_cronaca""",
        "riporta riprende pubblica rilancia diffonde cita riportano riprendono",
    )
    | words(
        """ai_microfoni_di ai_microfoni_del ai_microfoni_della ai_microfoni_dell'
        dalle_colonne_di dalle_colonne_del dalle_colonne_della dalle_colonne_dell'
        sulle_colonne_di sulle_colonne_de sulle_colonne_del sulle_colonne_della
        sulle_colonne_dell' sulle_pagine_di sulle_pagine_de sulle_pagine_del sulle_pagine_dell'
        in_un_colloquio_con in_un'_intervista_a in_un'_intervista_al in_un'_intervista_alla
        in_un'_intervista_con negli_studi_di a al alla allo all' ai su sul sulla sull' nel
        nella nell' con citando cita davanti_a come_riporta come_riferisce come_racconta
        come_scrive secondo_quanto_riporta secondo_quanto_riferisce secondo_quanto_scrive"""
    ),
    nouns=words(
        """titolo titoli titolone titoloni titolazione strillo apertura pagina copertina richiamo
        richiami occhiello messaggio messaggi comunicato dichiarazione dichiarazioni parole commento
        commenti frase risposta reazione domanda conclusione avvertimento promessa editoriale
        slogan motto verdetto sintesi diagnosi discorso tweet post lettera avviso argomento
        monito appello accusa giudizio bilancio sentenza grido battuta affondo replica protesta
        denuncia critica lamentela sfogo promemoria ammonimento auspicio conferma smentita
        rassicurazione chiosa stoccata frecciata messaggio_chiaro ringraziamento ricetta
        proposta tesi ipotesi diktat striscione scritta slogan_scelto richiesta invito
        confidenza annuncio impegno constatazione spiegazione versione idea convinzione certezza
        parola_d'_ordine considerazione considerazioni riflessione osservazione osservazioni
        malumore malumori lamento lamenti lamentele dubbio dubbi timore timori paura speranza
        speranze confessione ammissione rivelazione previsione profezia paragone ironia rabbia
        amarezza sarcasmo ragionamento pronostico testimonianza testimonianze racconto racconti
        grida obiezione obiezioni rimprovero rimpianto rammarico supplica preghiera invettiva
        requisitoria arringa provocazione frecciate bordata stilettata pungolo esortazione
        dedica epitaffio didascalia prudenza stizza"""
    ),
    bearing=words(
        """è era fu sono recita recitava dice diceva suona suonava afferma resta tuona riassume
        recitano proclama proclamava avverte avvertiva campeggia"""
    ),
    pronouns=tagged(
        m="egli lui costui", f="ella lei costei", p="loro essi esse", x="io tu noi voi chi"
    ),
    to_us=words("ci"),
    objects=words("nessuno me te sé ciò mi ti ci vi si ne"),
    clitics=words(
        """mi ti ci vi si lo la li le gli ne non l' s' c' già ce ve se lui lei glielo gliela
        glieli gliele gliene"""
    ),
    reflexive=words("si s'"),
    preverbs=words(
        """ha hanno aveva avevano avrebbe avrebbero avrà abbia è sono era erano si mi ti ci vi
        lo la gli le ne non l' stato stata voluto tenuto a fatto poi"""
    ),
    owners=tagged(x="mio mia tuo tua nostro nostra", s="suo sua suoi sue", p="loro"),
    as_said=words("come"),
    relatives=words("che cui chi quale quali"),
    definite=words(
        """il lo la i gli le l' questo questa questi queste quel quello quella quei quegli
        quelle del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo
        dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui
        sugli sulle sull'"""
    ),
    indefinite=words(
        """un uno una un' alcuni alcune due tre quattro cinque sei sette otto nove dieci molti
        molte diversi diverse altro altra altri altre ogni tutto tutta tutti tutte nessun
        nessuna qualche centinaia migliaia numerosi numerose vari varie dei degli"""
    ),
    possessive=words("suo sua suoi sue loro mio mia miei nostro nostra nostri nostre"),
    genders=tagged(
        m="il lo un uno questo quel quello del dello al allo dal dallo nel sul",
        f="la una un' questa quella della alla dalla nella sulla",
    ),
    things_have_gender=True,
    adjectives_behind=True,
    subject_behind=True,
    inverted_endings=("a", "e", "ò", "ano", "ono", "ato", "uto", "ito"),
    drops_subject=True,
    dialogue_dashes=True,
    greeting=words(
        """saluta salutano salutò salutato accoglie accolgono accolse accolto risponde rispondono
        rispose risposto liquida liquidano liquidato riassume celebra commenta commentano
        commentato replica replicato"""
    ),
    handing=words("con_un con_una con_un'"),
    asides=words(
        """da_parte_sua dal_canto_suo a_sua_volta invece tuttavia senza_mezzi_termini in_serata
        in_mattinata nel_pomeriggio in_giornata in_tarda_serata ieri_sera nei_giorni_scorsi
        in_aula in_diretta in_diretta_tv in_tv al_telefono per_telefono via_social sui_social
        su_x su_facebook in_un_post in_un_tweet in_un_video in_una_lettera con_un_sorriso
        sorridendo ridendo tra_le_lacrime fra_le_lacrime in_lacrime con_rabbia con_orgoglio
        con_fermezza con_durezza con_un_filo_di_voce senza_giri_di_parole a_denti_stretti
        a_voce_alta a_gran_voce al_termine al_termine_dell'_incontro a_fine_partita nel_dopogara
        a_stretto_giro in_merito al_riguardo in_proposito a_tal_proposito in_particolare
        in_sostanza in_sintesi in_ultimo dal_suo_canto per_parte_sua nel_suo_editoriale
        in_prima_pagina in_una_nota in_un_comunicato in_conferenza_stampa ai_giornalisti
        a_margine a_caldo dal_palco con_amarezza con_ironia ancora inoltre"""
    ),
    views=words("avviso parere giudizio dire opinione detta modo_di_vedere"),
    beside_views=words("a ad in secondo"),
    hearsay=words("si_legge si_poteva_leggere si_può_leggere sta_scritto è_scritto"),
    pointing=words(
        """lo così questo in_questo_modo in_tal_modo è_quanto e_'_quanto e_’_quanto è_ciò_che
        è_quello_che"""
    )
    | crossed(
        "con sotto",
        """questa_frase quella_frase queste_parole quelle_parole questo_titolo quel_titolo
        questa_battuta questa_formula questa_immagine questa_domanda questo_grido""",
    ),
    within=words(
        """nelle_sue_pagine sulle_sue_pagine ai_suoi_microfoni sul_suo_sito vi
        sullo_stesso_giornale sulle_stesse_colonne sulle_stesse_pagine sullo_stesso_quotidiano
        nello_stesso_programma"""
    ),
    resuming=words(
        """progettista religioso religiosa atleta ragazzo ragazza giovane
        interessato interessata campione campionessa donna uomo esperto esperta ricercatore
        ricercatrice analista dirigente responsabile specialista scienziato scienziata
        giornalista economista politologo politologa sociologo sociologa storico storica
        avvocato avvocata legale penalista medico virologo virologa biologo biologa psicologo
        psicologa epidemiologo epidemiologa geologo geologa archeologo archeologa diplomatico
        diplomatica professore professoressa docente attivista deputato deputata senatore
        senatrice parlamentare onorevole esponente scrittore scrittrice sindacalista sindaco
        sindaca assessore assessora governatore governatrice preside ingegnere ingegnera
        architetto architetta portavoce premier leader militare manager imprenditore
        imprenditrice tecnico allenatore allenatrice mister attaccante centrocampista difensore
        portiere tennista ciclista pilota calciatore regista attore attrice cantante cantautore
        artista autore autrice magistrato magistrata inquirente colonnello prelato porporato
        presule sacerdote parroco pensionato pensionata anziano anziana operaio operaia
        infermiere infermiera insegnante maestra maestro imputato imputata indagato indagata
        fondatore fondatrice curatore curatrice commissario commissaria ex_premier tecnica
        cofondatore funzionario funzionaria eurodeputato eurodeputata ereditiera titolare
        decano decana veterano veterana pioniere pioniera"""
    ),
    people_endings=("ologo", "ologa"),
    plurals={"i": ("o", "io", "e", "a")},
    belonging=words("suo sua suoi"),
    linking=words(
        """di de d' del dello della dei degli delle dell' in a ad al allo alla ai agli alle all' per
        contro su sul sullo sulla sui sugli sulle sull' nel nello nella nei negli nelle nell'
        dal dallo dalla dai dagli dalle dall' da"""
    ),
    genitive=words("di de d' del dello della dei degli delle dell'"),
    prepositions=words(
        """con senza fra tra verso durante dopo prima sotto sopra dietro presso oltre secondo
        attraverso mediante entro fino sino eccetto contro malgrado salvo tranne accanto lontano
        davanti dentro fuori"""
    ),
    conjunctions=words(
        """ma o oppure né perché quando mentre anche se come dove che poiché quindi dunque
        però cosa quanto affinché sebbene benché finché siccome appena nonostante seppure
        laddove purché ovvero"""
    ),
    openers=words("ma però quindi dunque"),
    supposing=words("se"),
    also=words("e ed &"),
    that=words("che"),
    counting=words(
        """stima stimato conta contato calcola calcolato registra registrato prevede prevedeva
        censito"""
    ),
    stating=inflected(
        """afferm annunci dichiar spieg indic precis stim segnal conferm assicur inform calcol rivel
        raccont comunic""",
        "*a *ano *ava *avano *ò *arono *ato",
    )
    | words(
        """dice dicono disse dissero diceva dicevano detto sostiene sostengono sosteneva riferisce
        riferiscono riferito ammette ammettono ammesso scrive scrivono ha_scritto parla parlano
        parlava"""
    ),
    facing=words("a al ai alla alle agli davanti"),
    auxiliaries=words(
        """ha hanno aveva avevano avrebbe avrebbero avrà avranno abbia ebbe è sono era erano
        fu furono sarà saranno sarebbe sarebbero sia stato stata stati state essere avere può
        possono poteva potrebbe deve devono doveva dovrebbe va vanno vuole vogliono viene
        vengono veniva sta stanno stava non"""
    ),
    adverbs=words(
        """anche inoltre già ancora sempre mai spesso ieri oggi domani allora poi infine così
        solo soltanto prima adesso ora qui qua là lì molto più meno bene male quasi appena
        nemmeno neanche recentemente forse stamattina stasera invece intanto lunedì martedì
        mercoledì giovedì venerdì sabato domenica testualmente stesso pure però subito
        tuttavia mattina sera perfino persino addirittura finanche infatti dunque quindi perciò
        comunque ormai certo appunto insomma semmai peraltro altresì viceversa piuttosto"""
    ),
    adverb_endings=("ò", "rà", "ranno", "mente"),
    verb_endings=("endo", "ando", "ò", "arono", "erono", "irono", "avano", "ebbero"),
    we_endings=("iamo",),
    things=words(
        """acqua aiuti ambiente anno aria arresto arrivo aumento autobus autostrada bandiera
        biglietto blackout bollette bonus borsa bufera bus calcio caldo carburanti carburante
        carcere clima colpa congresso consumi contratto contratti coronavirus costo costi covid
        crisi crollo cultura data dazi debito decreto delitto difficoltà diritto diritti disagi
        disagio dossier droga ecologia edilizia elezioni emergenza energia esame esplosione estate
        evasione farmaci fatto fatti femminicidio ferrovie festival fisco fuoco gara gas gelo
        giorno giornata governance immigrazione imposte incendio incendi inchiesta incidente
        incidenti inflazione influenza infrastrutture inquinamento inverno istruzione lavori
        lavoro legge mafia maltempo manovra maturità maxi mese metropolitana metrò mezzi
        migrazioni modo momento morte moto motivo motivi mutui natura notte nucleare numero numeri
        occupazione omicidio omicidi opere ora orario parcheggi parcheggio partita patente
        pensioni percorso periferie petrolio pioggia politica ponte povertà prezzi prezzo privacy
        processo progetto punto questione rapina referendum regole regola rapporto riarmo riforma
        riforme rifiuti rischio rischi riscaldamento risultato risultati ritardo ritardi salari
        salario sanità sanzioni scontro scontri scuola sciopero scioperi settore settori sicurezza
        sisma siccità soldi spesa spese sport stipendi stipendio strage stupro successo tagli
        tariffe tasse tassa tempo temporali tennis termovalorizzatore terremoto terrorismo
        traffico tragedia trasporti trasporto treni treno truffa truffe turismo vaccini vaccino
        valore viabilità viaggio violenza violenze vittoria voti voto sconfitta zona"""
    ),
    infinitive_endings=("are", "ere", "ire", "arsi", "ersi", "irsi"),
    having=words("aver avere averlo averla esser essere essersi"),
    denying=words("non mai né"),
    reasons=words("perché poiché giacché"),
    intransitive=words(
        """arrivare arrivato arrivata arrivati entrare entrato entrata uscire uscito uscita partire
        partito partita tornare tornato tornata rientrare rientrato rientrata andare andato andata
        venire venuto venuta finire concludere terminare interpellato interpellata interrogato
        interrogata intervenire intervenuto intervenuta
        morire salire salito salita scendere sceso scesa"""
    ),
    weak=words(
        """pensa pensano pensava crede credono credeva teme temono vede vedono parla parlano
        considera chiama legge sembra spera sperano intende prevede cita nota riprende mette
        prende"""
    ),
    passive=words(
        "è sono era erano fu furono sarà saranno sarebbe essere stato stata stati state viene "
        "venne vengono veniva"
    ),
    others=words("altro altra"),
    branding=inflected(
        """accusat definit bollat tacciat considerat criticat giudicat presentat paragonat descritt
        vist percepit additat etichettat""",
        "*o *a *i *e",
    ),
    agent=words("da dal dallo dalla dai dagli dalle dall'"),
    addressee=words("a ad al allo alla ai agli alle all'"),
    abbreviations=words("sig dott prof on avv ing sen ecc art pag n ca s.p.a mons geom arch"),
    surnaming=words("di de da del della dei degli dal dello dell' d'"),
    particles=words("di de da del della dei d' la lo van von der bin ben al el y"),
    surnames=words("conte re duca barone marchese priore"),
    honorifics=tagged(
        m="signor sig don re principe papa padre dottor mons monsignor",
        f="signora signorina regina principessa suor donna dottoressa",
        x="on avv ing onorevole",
    ),
    last_word=words("l'_ultima_parola"),
    singled=words(
        """uno una uno_di_loro una_di_loro l'_altro l'_altra un_altro un'_altra il_primo
        la_prima il_secondo la_seconda"""
    ),
    people=_PEOPLE | dict.fromkeys(_NUMBERED, "x"),
    everybodys=words("social sociali telegram youtube whatsapp facebook instagram twitter tiktok"),
    media=tagged(
        daily="quotidiano quotidiani giornale giornali tabloid gazzetta testata",
        weekly="settimanale settimanali",
        magazine="rivista mensile riviste rotocalco",
        broadcaster="emittente emittenti televisione radio canale tv rete telegiornale tg",
        agency="agenzia agenzie",
        site="sito siti portale",
        any="testate media pubblicazione foglio organo",
    ),
    press_names=words(
        """times post gazette herald tribune news journal chronicle guardian mail express
        telegraph star daily weekly magazine review sun sera stampa giornale messaggero
        mattino gazzettino resto carlino nazione secolo tempo corriere tirreno"""
    ),
    interviews=words(
        "intervista interviste dichiarazioni articolo colloquio intervento editoriale lettera"
    ),
    interviewing=words(
        """a ad al allo alla all' con per su sul sulla sull' del della dell' di d' rilasciata
        concessa firmato firmata"""
    ),
    talks=words(
        """intervista interviste colloquio ritratto articolo analisi commento saggio intervento
        testimonianza recensione corsivo retroscena reportage cronaca inchiesta rubrica pezzo
        riflessione lettera sfogo racconto"""
    ),
    all_papers=words("stampa"),
    everyones=words("media giornalisti cronisti microfoni"),
    bodies=words(
        """ministero governo amministrazione polizia partito campagna comitato consiglio
        commissione parlamento congresso senato camera corte tribunale impresa azienda società
        banca gruppo organizzazione unione associazione istituto università collegio ufficio
        esercito forze marina squadra club federazione fondazione chiesa ambasciata
        delegazione coalizione alleanza movimento milizia autorità gabinetto osservatorio
        centro rete ong regime presidenza opposizione stato città regione paese lega sindacato
        servizio servizi casa quirinale viminale farnesina cremlino pentagono procura comune
        prefettura giunta onu nato ue cgil cisl uil difesa croce fronte confindustria
        protezione guardia stampa vaticano questura hamas hezbollah palazzo compagnia ente
        costruttore operatore assicurazione cooperativa catena aeroporto scalo museo ospedale
        municipio dicastero agenzia autorità istituzione tar consulta cassazione csm antimafia
        anac gip bce fmi sindacati associazioni imprese aziende partiti governi comuni regioni
        banche procure opposizioni comitati organizzazioni ministeri enti istituti tribunali
        movimenti cooperative federazioni ospedali agenzie"""
    ),
    stand_ins=tagged(
        firm="azienda società compagnia gruppo impresa costruttore operatore catena",
        bank="banca istituto",
        agency="agenzia ente autorità istituto",
        club="club squadra società",
        union="sindacato confederazione",
        party="partito",
        airport="aeroporto scalo",
        court="tribunale corte cassazione",
        office="ministero dicastero",
        town="comune municipio",
        school="università ateneo",
    ),
    offices=words(
        """ministero governo amministrazione polizia parlamento congresso senato esercito
        forze marina corte ambasciata presidenza gabinetto regime autorità quirinale viminale
        farnesina cremlino pentagono stato procura comune prefettura giunta questura tribunale
        municipio dicastero"""
    ),
    documents=words(
        """verbale verbali perizia referto dossier rapporto comunicato lettera studio inchiesta
        sondaggio documento documenti nota legge risoluzione editoriale articolo libro denuncia
        mail sito tweet messaggio testo decreto dichiarazione sentenza trattato accordo
        costituzione cartello striscione video bilancio bollettino relazione"""
    ),
    columns=words(
        """editoriale editoriali copertina titolo titoli prima_pagina vignetta occhiello titolone
        apertura sommario catenaccio sottotitolo didascalia corsivo foto fotonotizia strillo
        civetta locandina richiamo spalla taglio"""
    ),
    partisan=words(
        """conservatore conservatrice liberale socialista comunista repubblicano repubblicana
        cattolico cattolica progressista"""
    ),
    voices=words("editorialista editorialisti"),
    same=words("stesso stessa stessi stesse"),
    columnists=words(
        """editorialista editorialisti opinionista commentatore commentatrice vignettista"""
    ),
    pieces=words(
        """editoriale rubrica articolo commento corsivo retroscena reportage pezzo analisi cronaca
        fondo"""
    ),
    gathering=words(
        """dedica_una_pagina dedica_un_ritratto dedica_un_servizio dedica_un_profilo
        dedica_un'_intervista intervista incontra parla_con racconta_la_storia
        raccoglie pubblica_un'_intervista raggiunge rintraccia ritrova visita
        va_a_trovare va_a_sentire va_a_cercare va_a_incontrare"""
    )
    | crossed(
        "ha hanno aveva avevano",
        """intervistato incontrato raccolto visitato raggiunto rintracciato ritrovato scovato
        contattato interpellato interrogato consultato sentito ascoltato chiamato seguito
        accompagnato ospitato accolto ricevuto invitato sondato parlato parlato_con
        dialogato_con conversato_con chiacchierato_con discusso_con pranzato cenato
        passato_la_giornata_con trascorso_la_giornata_con bevuto_un_caffè preso_un_caffè""",
    )
    | crossed(
        "è sono",
        """andato_a_trovare andata_a_trovare andati_a_trovare andato_a_sentire andata_a_sentire
        andati_a_sentire andato_a_cercare andata_a_cercare andati_a_cercare andato_a_incontrare
        andata_a_incontrare andato_a_intervistare andata_a_intervistare andato_da andata_da
        andati_da andato_dal andata_dal andati_dal andato_dalla andata_dalla andati_dalla""",
    )
    | crossed(
        """chiede_un_parere chiede_lumi si_rivolge ha_chiesto ha_chiesto_un_parere ha_chiesto_lumi
        si_è_rivolto si_è_rivolta ha_dedicato_una_pagina ha_dedicato_un_ritratto
        ha_dedicato_un_servizio è_andato_a_chiedere è_andata_a_chiedere""",
        "a al alla allo all' ai agli alle",
    )
    | crossed(
        "bussa_alla_porta ha_bussato_alla_porta si_è_seduto_al_tavolo si_è_seduta_al_tavolo",
        "di del della dello dell' dei degli delle",
    )
    | crossed(
        "si_intrattiene si_è_intrattenuto si_è_intrattenuta si_è_seduto si_è_seduta",
        "con",
    ),
    staff=words(
        """editorialista editorialisti corrispondente corrispondenti redattore redattrice
        giornalista giornalisti inviato inviata cronista commentatore commentatrice analista
        critico notista opinionista columnist lettore lettrice vignettista reporter fotoreporter
        caporedattore caporedattrice redattori inviati inviate cronisti freelance firma
        vicedirettore vicedirettrice"""
    ),
    former=words("ex già"),
    works=words(
        """enciclica
        film libro romanzo album canzone disco opera serie programma episodio documentario
        saggio poesia quadro gioco rivista operazione ribattezzata ribattezzato intitolato
        intitolata chiamato chiamata denominato denominata nave mostra podcast spettacolo
        trasmissione rubrica supplemento enciclica cortometraggio"""
    ),
    times=words(
        f"""{_DAYS} gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
        novembre dicembre natale pasqua"""
    ),
    printing=words("pubblica pubblicava riproduce diffonde dedica dedicano dedicava ospita"),
    retelling=words(
        """ripreso ripresa ripresi riprese pubblicato pubblicata pubblicati diffuso diffusa diffusi
        rilanciato rilanciata riportato riportata riportati citato citata raccolto raccolta messo
        messa mette evidenzia"""
    ),
    relaying=words(
        """pubblica pubblicano riporta riportano riprende riprendono diffonde diffondono rilancia
        rilanciano cita citano rivela rivelano anticipa raccoglie raccolgono traduce trasmette"""
    ),
    sourcing=words(
        """ha_appreso_da ha_appreso_dal ha_appreso_dalla hanno_appreso_da ha_saputo_da
        ha_saputo_dal apprende_da apprende_dal"""
    ),
    perceiving=words("leggiamo scopriamo"),
    wherein=words("dove nel_quale nella_quale in_cui sul_quale sulla_quale"),
    uttered=words(
        """scritto scritta scritti scritte letto letta firmato firmata pronunciato pronunciata
        inviato inviata redatto redatta"""
    ),
    shunning=words(
        """evita evitano evitò schiva rifugge vieta vietano vietò proibisce proibì sconsiglia
        sconsigliano bandisce bandiscono cancella cancellano cancellò respinge rifiuta rifiutano
        rifiutò scarta scartano non mai nessuno senza né neppure neanche nessun"""
    ),
    sayings=words("proverbio detto adagio"),
    before_nouns=words(
        """gran grande grandi buon buono buona bel bello bella brutto brutta piccolo piccola nuovo
        nuova vecchio vecchia lungo lunga breve primo prima ultimo ultima giovane
        tutt'altro tutt'altra stesso stessa altro altra diverso diversa analogo analoga opposto
        opposta identico identica ampio ampia"""
    ),
    degrees=words("molto troppo così più assai piuttosto"),
    turning=words("non molto meglio peggio lo scettica scettiche entusiasta favorevole favorevoli")
    | words("felice felici prudente prudenti ottimista pessimista simile")
    | inflected(_MOODS, "*o *a *i *e *issimo *issima *issimi *issime"),
    infinitive=words("aver avere avendo"),
    moments=words(
        "volta volte minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni"
    ),
    none=words("nessuno nessun nessuna nessun'"),
    unheard_of=words("certo certa tal tale"),
    calling=words("chiama chiamava"),
    inquiring=crossed("chiede chiedono chiedeva chiese domanda", "a al alla allo all' ai agli"),
    questions=words("domanda domande quesito"),
    replies=words("risposta replica"),
    nicknames=words("soprannome soprannomi nomignolo"),
    christening=words(
        """chiamato chiamata chiamati chiamate soprannominato soprannominata soprannominati
        battezzato battezzata ribattezzato ribattezzata chiamano chiamavano soprannominano"""
    ),
    christened=words(
        """chiamato chiamata chiamati chiamate soprannominato soprannominata soprannominati
        battezzato battezzata ribattezzato ribattezzata"""
    ),
    everybody=words(
        """tutti gente abitanti vicini paesani residenti passanti utenti lettori habitué clienti"""
    ),
    so_called=words(
        """cosiddetto cosiddetta cosiddetti cosiddette famoso famosa famosi famose presunto presunta
        presunti presunte sedicente celebre"""
    ),
    answering=crossed(
        "gli le",
        """ha_detto dice risponde ha_risposto spiega ha_spiegato confida racconta assicura conferma
        ha_confermato ha_raccontato ha_confidato ha_confessato confessa ammette riassume
        ha_riassunto disse rispose spiegò raccontò confidò""",
    ),
    latter={"ultimo": "m", "ultima": "f", "stessa": "?"}
    | tagged(first="primo prima", second="secondo seconda"),
    mentioned=words("citato citata nominato nominata"),
    coming=words(
        """viene_da viene_dal viene_dalla arriva_da arriva_dal arriva_dalla spetta_a spetta_al
        spetta_alla è_di è_del è_della sono_di sono_del sono_della porta_la_firma_di
        porta_la_firma_del porta_la_firma_della è_firmato_da è_firmato_dal
        è_firmato_dalla è_firmata_da è_firmata_dal è_firmata_dalla è_affidato_a
        è_affidato_al è_affidato_alla è_affidata_a è_affidata_al è_affidata_alla"""
    ),
    topics=words("quanto_a quanto_al quanto_alla a_proposito_di a_proposito_del a_proposito_della"),
    presenting=words("c'_è c'_era ci_sono c'_erano ecco"),
    eldest=words("decano decana veterano veterana pioniere"),
    informants=words("fonte fonti"),
    editors=words("direttore direttrice editore editrice condirettore"),
    even={"mentre": "intanto"},
    titling=words("titola titolava apre_con apriva_con"),
    page_spots=words(
        """al_centro a_centro_pagina a_centropagina in_basso in_alto a_destra a_sinistra di_spalla
        in_spalla a_fondo_pagina a_piè_di_pagina al_piede sopra_la_testata sotto_la_testata
        in_taglio_basso di_taglio_basso in_taglio_alto in_apertura in_evidenza nella_foto
        nella_foto_centrale più_in_basso più_sotto sotto sopra in_un_riquadro in_manchette"""
    ),
    deskmates=words("collega"),
    entitling=words("intitolato intitolata intitolati intitolate titolato titolata"),
    headings=words("titolo"),
    wordings=words(
        """parola parole termine termini espressione concetto nozione vocabolo neologismo aggettivo
        etichetta verbo locuzione"""
    ),
    who=words("chi"),
    thus=words("così"),
    these=words("questo questa questi queste quel quella"),
    reckonings=words(
        """dati cifre calcoli stime versione analisi racconto interpretazione valutazione previsioni
        proiezioni ricostruzione parole dichiarazioni testimonianza"""
    ),
    picking=words(
        """sottolinea sottolineano riprende riprendono sceglie scelgono isola isolano coglie colgono
        evidenzia evidenziano rilancia"""
    ),
    makers=words(
        """ospite autore autrice regista romanziere romanziera compositore compositrice cantante
        sceneggiatore sceneggiatrice creatore creatrice produttore produttrice protagonista attore
        attrice coautore coautrice conduttore conduttrice"""
    ),
    interim=("ad interim", "pro tempore", "in carica"),
    areas=words("costa sponda regione isola città provincia valle baia arcipelago"),
    places=words(
        """via viale piazza corso largo vicolo ponte stadio liceo istituto collegio scuola
        università ospedale clinica quartiere residenza teatro caffè bar ristorante albergo
        hotel libreria ateneo galleria parrocchia fondazione palazzo casa società azienda
        gruppo marca associazione partito nave peschereccio traghetto rimorchiatore fattoria
        cinema museo circolo festival fabbrica trattoria pizzeria"""
    ),
    acting=words(
        """rifiuta rifiutano sceglie scelgono decide decidono dà danno mostra mostrano dedica
        dedicano torna tornano apre aprono offre offrono mette mettono prende prendono rende rendono
        perde perdono segue seguono spinge tira alza alzano getta lascia lasciano arriva arrivano
        percorre dimentica osa evita evitano gioca giocano vince vincono cede cedono riunisce sale
        salgono esce escono sa sanno cerca cercano accetta accettano chiude chiudono porta portano
        fa fanno entra cade occupa occupano campeggia riserva
        vive dorme rinnega convoca lavora soffre cresce nasce muore corre fugge compie
        rompe vende invia viaggia costruisce distrugge controlla dirige
        presiede governa rappresenta indaga trascina accumula affronta ottiene
        blocca approva prepara organizza inaugura sospende rinvia annulla ritira
        condivide accoglie accolgono riceve ricevono abbraccia abbracciano saluta salutano
        ospita ospitano sfida sfidano insegue inseguono premia premiano"""
    ),
    many_articles=words(
        "i gli le dei degli delle due tre quattro cinque molti molte alcuni alcune questi queste"
    ),
    many_verbs=("ano", "ono"),
    verdicts=words(
        "articolo nota commento corsivo rubrica cronaca dispaccio pezzo servizio reportage"
    ),
    voicing=words(
        """per_bocca_di per_bocca_del per_bocca_della a_firma_di a_firma_del per_la_penna_di
        per_la_penna_del con_la_firma_di"""
    ),
    airing=crossed(
        """ai_microfoni dai_microfoni sulle_pagine dalle_pagine sulle_colonne dalle_colonne
        negli_studi sulle_frequenze""",
        "di del della dell' de",
    ),
    media_leads=crossed(
        """editorialista opinionista vignettista la_prima_pagina le_pagine le_colonne i_lettori
        i_microfoni il_sito""",
        "di del della dell' de",
    )
    | crossed(
        "pubblicato pubblicata articolo editoriale commento scrive titola si_legge",
        "su sul sulla sull' nel",
    ),
    media_talks=words("intervista_con colloquio_con"),
    media_verbs=words("titola cita riferisce pubblica intervista"),
    media_hints=crossed("editoriale articolo", "di del della dell'")
    | crossed(
        """citato citata intervistato intervistata sentito sentita contattato contattata
        pubblicato pubblicata raggiunto raggiunta""",
        "da dal dalla dall'",
    )
    | crossed("intervista_concessa intervista_rilasciata", "a al alla all'")
    | words("un'_intervista_a un'_intervista_al un'_intervista_alla un'_intervista_all'"),
    selfsame=words("interessato interessata"),
    reporting=words("riferisce riferiscono riferiva racconta raccontano"),
    sole=words(
        """presidente presidentessa vicepresidente ministro ministra viceministro segretario
        segretaria re regina principe principessa papa pontefice monarca cancelliere cancelliera
        governatore governatrice prefetto sindaco sindaca ambasciatore ambasciatrice portavoce
        commissario commissaria direttore direttrice capo leader generale comandante procuratore
        procuratrice giudice allenatore allenatrice arbitro rettore rettrice fondatore
        fondatrice candidato candidata sospettato vittima testimone corrispondente inviato
        inviata presentatore presentatrice conduttore conduttrice parroco vescovo arcivescovo
        cardinale prete imam padre madre fratello sorella figlio figlia marito moglie vicino
        vicina collega amico amica alleato alleata membro persona bambino bambina genitori
        cliente passante passeggero passeggera lettore lettrice abitante manifestante fonte
        popolo famiglia gente oppositore avversario rivale predecessore successore omologo vice
        poliziotto soldato ex rappresentante negoziatore negoziatrice mediatore mediatrice
        consigliere consigliera numero guida ostaggio internauta proprietario proprietaria
        azionista dipendente impiegato impiegata premier vicepremier assessore assessora
        sottosegretario sottosegretaria questore"""
    ),
    styled={"premier": "consiglio primo prima", "capo": "consiglio presidente primo"},
    apposing=words(", e ed"),
    rubrics=words("rassegna_stampa rassegna_della_stampa"),
    elided=words("l' un' dell' all' dall' nell' sull' d' c' s' quest' quell' n' v'"),
)

LANGUAGE: Final = Language(code="it", speech=SPEECH, numbers=NUMBERS, dates=DATES)
