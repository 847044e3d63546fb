"""Italian. A subject is often left out: a verb without one goes with the speaker before."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.common import COMMON
from briefing_tui.extract.lexicon.counting.it import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech, inflected, tagged, words

# -- verbs: stems, to be bent

_ARE: Final = """afferm boll dichiar spieg sottoline raccont comment denunci accus critic
annunci assicur precis riport osserv not lament rilev segnal ricord replic titol parl consider
giudic rivel confid conferm indic evidenzi puntualizz minimizz ironizz tuon attacc sentenzi
chios incalz esord esclam lanc invoc esort auspic salut elogi bocci argoment analizz apostrof
approv arring atton avanz azzard bacchett bisbigli calcol cit condann confess constat contest
consigli declam denot deplor diagnostic domand dubit enfatizz enunci esager esalt esorcizz
evoc fantastic formul giur grid illustr immagin implor imput inform insinu interpret interrog
intim intitol invit manifest mormor narr neg notific obiett ordin paragon pens polemizz sbott
sfog conclam preg presagi profetizz pronostic pronunci raccomand ragion rievoc rifiut rilanci
rimarc rimprover ringrazi riepilog ritratt rivendic scherz sospett specific sper squalific
sussurr svel tagli testimoni tratteggi tranquillizz twitt url valut vant verbalizz vocifer
chiam stigmatizz augur"""
_FINITE: Final = words(
    """dice dicono diceva dicevano disse dissero direbbe dirà dicendo aggiunge aggiungono
    aggiungeva aggiunse aggiunsero scrive scrivono scriveva scrisse scrissero sostiene
    sostengono sosteneva sostennero sostenne ammette ammettono ammetteva ammise conclude
    concludono concludeva concluse risponde rispondono rispondeva rispose risposero riconosce
    riconoscono riconosceva riconobbe chiede chiedono chiedeva chiese chiesero ribatte
    ribattono ribatté prosegue proseguono proseguiva proseguì promette promettono prometteva
    promise definisce definiscono definiva definì ribadisce ribadiscono ribadiva ribadì
    chiarisce chiariscono chiarì suggerisce suggeriscono suggeriva suggerì riferisce
    riferiscono riferiva riferì garantisce garantiscono garantì avverte avvertono avvertiva
    avvertì insiste insistono insisteva ripete ripetono ripeteva smentisce smentiscono smentì
    smentiva crede credono credeva descrive descrivono descriveva difende legge leggono
    prevede prevedono prevedeva teme temono temeva propone propongono propose esclude
    escludono escluse intende invita contraddice espone interviene intervenne ammonisce ammonì
    ammoniscono applaude esulta commentano commentava riprende riprendono mette scandisce
    scandì obietta vede vedono parla parlano parlava prende premette premise ritiene ritengono
    riteneva ritenne ricorda auspica deduce desume predice maledice benedice"""
)
_PAST: Final = inflected(_ARE, "*ato *ata") | words(
    """detto detta aggiunto scritto sostenuto ammesso concluso risposto riconosciuto chiesto
    ribattuto proseguito promesso definito ribadito chiarito suggerito riferito garantito
    avvertito insistito ripetuto smentito creduto descritto difeso letto previsto temuto
    proposto escluso contraddetto esposto ammonito ripreso scandito premesso ritenuto
    fatto_sapere"""
)
_SHARING: Final = inflected(_ARE, "*ando *are") | words(
    """dicendo dire dicendosi aggiungendo aggiungere scrivendo scrivere sostenendo sostenere
    ammettendo ammettere concludendo concludere rispondendo rispondere riconoscendo
    riconoscere chiedendo chiedere ribattendo ribattere proseguendo promettendo promettere
    definendo definire definendolo definendola ribadendo ribadire chiarendo chiarire
    suggerendo suggerire riferendo riferire garantendo garantire avvertendo avvertire
    insistendo insistere ripetendo ripetere smentendo smentire descrivendo descrivere
    proponendo proporre escludendo escludere premettendo ritenendo parlando"""
)
_FORMS: Final = inflected(_ARE, "*a *ano *ava *avano *ò *arono *erà *erebbe *erebbero") | _FINITE
_DAYS: Final = "lunedì martedì mercoledì giovedì venerdì sabato domenica"

SPEECH: Final = Speech(
    common=COMMON["it"],
    verbs=(_FORMS | _SHARING)
    - words("nota sfida cita conta invita testa intima mette prende tema"),
    verb_phrases=words(
        """fa_sapere fanno_sapere fatto_sapere ha_fatto_sapere fa_notare fanno_notare
        ha_fatto_notare mette_in_guardia mettono_in_guardia ha_messo_in_guardia
        messo_in_guardia si_chiede si_è_chiesto tiene_a_precisare rincara_la_dose
        punta_il_dito taglia_corto tagliato_corto mette_in_chiaro apre_con dà_voce_a
        si_domanda si_dice si_è_detto si_è_detta si_sfoga si_difende"""
    ),
    naming=words(
        """parla parlano parlava definisce definiscono definì chiama chiamano chiamò bolla
        bollò descrive giudica considera vede vedono legge paragona cita nota intitola
        tratteggia evoca"""
    ),
    participles=_SHARING,
    past_participles=_PAST,
    writing=words("scrive scriveva scrisse"),
    asking=words(
        """secondo a_detta_di a_detta_del a_detta_della a_giudizio_di a_giudizio_del stando_a
        stando_al stando_alla stando_all' a_parere_di a_parere_del nelle_parole_di
        nelle_parole_del agli_occhi_di agli_occhi_del si_legge_su si_legge_sul si_legge_sulla
        si_legge_nel si_legge_nella si_legge_in leggiamo_su sulla_prima_pagina_di
        sulla_prima_pagina_del sulla_prima_pagina_della sulle_pagine_di sulle_pagine_del
        sulle_colonne_del sulle_colonne_di"""
    ),
    viewing=words("per"),
    citing=words("citando cita citano"),
    cited=words(
        """citato_da citata_da citati_da citate_da citato_dal citata_dal citati_dal
        citato_dalla citata_dalla citati_dalla citato_dall' citata_dall' citati_dall'
        ripreso_da ripresa_da riprese_da ripreso_dal ripresa_dal riprese_dal riprese_dall'
        ripreso_dall' riportato_da riportata_da riportato_dal riportata_dal riportate_da
        riportate_dal raccolte_da raccolte_dal intervistato_da intervistata_da
        intervistato_dal intervistata_dal intervistato_dalla intervistata_dalla
        intervistato_dall' intervistata_dall' interpellato_da interpellata_da interpellato_dal
        interpellata_dal interpellato_dall' interpellata_dall' sentito_da sentita_da
        sentito_dal sentita_dal sentito_dall' sentita_dall' contattato_da contattata_da
        pubblicato_da pubblicata_da pubblicato_dal pubblicata_dal pubblicato_su pubblicata_su
        ai_microfoni_di ai_microfoni_del ai_microfoni_della a al alla allo all' ai su sul
        sulla sull' nel nella nell' con citando cita davanti_a"""
    ),
    nouns=words(
        """titolo messaggio messaggi comunicato dichiarazione dichiarazioni parole commento
        commenti frase risposta reazione domanda conclusione avvertimento promessa editoriale
        slogan motto verdetto sintesi diagnosi discorso tweet post lettera avviso argomento
        monito appello accusa giudizio bilancio sentenza grido battuta affondo"""
    ),
    bearing=words(
        "è era fu sono recita recitava dice diceva suona suonava afferma resta tuona riassume"
    ),
    pronouns=tagged(m="egli lui", f="ella lei", p="loro essi esse", x="io tu noi voi chi"),
    objects=words("me te sé ciò mi ti ci vi si ne"),
    clitics=words("mi ti ci vi si lo la li le gli ne non l' s' c' già ce ve se lui lei"),
    reflexive=words("si s'"),
    preverbs=words(
        """ha hanno aveva avevano avrebbe avrebbero avrà abbia è sono era erano si mi ti ci vi
        lo la gli le ne non l' stato stata voluto tenuto a fatto poi"""
    ),
    owners=tagged(x="mio mia tuo tua nostro nostra", m="", f="", p="loro"),
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
        nessuno nessuna qualche centinaia migliaia numerosi numerose vari varie dei degli"""
    ),
    possessive=words("suo sua suoi sue loro mio mia miei nostro nostra nostri nostre"),
    genders=tagged(
        m="il lo un uno questo quel quello del dello al allo dal dallo nel sul",
        f="la una un' questa quella della alla dalla nella sulla",
    ),
    things_have_gender=True,
    adjectives_behind=True,
    subject_behind=True,
    drops_subject=True,
    asides=words(
        """da_parte_sua dal_canto_suo a_sua_volta invece tuttavia senza_mezzi_termini
        nel_suo_editoriale in_prima_pagina in_una_nota in_un_comunicato in_conferenza_stampa
        ai_giornalisti a_margine a_caldo dal_palco con_amarezza con_ironia ancora inoltre"""
    ),
    within=words("nelle_sue_pagine sulle_sue_pagine ai_suoi_microfoni sul_suo_sito vi"),
    resuming=words(
        """esperto esperta ricercatore ricercatrice analista dirigente responsabile
        specialista scienziato scienziata giornalista economista politologo politologa
        sociologo sociologa storico storica avvocato avvocata medico diplomatico diplomatica
        professore professoressa docente attivista deputato deputata senatore senatrice
        scrittore scrittrice sindacalista sindaco sindaca ingegnere ingegnera geologo geologa
        portavoce premier numero_uno leader militare"""
    ),
    people_endings=("ologo", "ologa"),
    belonging=words("suo sua suoi"),
    linking=words(
        """di d' del dello della dei degli delle dell' in a al allo alla ai agli alle all' per
        contro su sul sullo sulla sui sugli sulle sull' nel nello nella nei negli nelle nell'
        dal dallo dalla dai dagli dalle dall' da"""
    ),
    genitive=words("di d' del dello della dei degli delle dell'"),
    prepositions=words(
        """con senza fra tra verso durante dopo prima sotto sopra dietro presso oltre secondo
        attraverso mediante entro fino salvo tranne accanto vicino lontano davanti dentro
        fuori"""
    ),
    conjunctions=words(
        """ma o oppure né perché quando mentre anche se come dove che poiché quindi dunque
        però cosa quanto affinché sebbene benché finché siccome appena"""
    ),
    openers=words("ma però quindi dunque"),
    also=words("e ed &"),
    that=words("che"),
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
        tuttavia mattina sera"""
    ),
    adverb_endings=(
        "ò",
        "mente",
    ),
    verb_endings=("ò", "arono", "erono", "irono", "avano", "ebbero"),
    weak=words(
        """pensa pensano pensava crede credono credeva teme temono vede vedono parla parlano
        considera chiama legge sembra spera sperano intende prevede cita nota riprende mette
        prende"""
    ),
    passive=words(
        "è sono era erano fu furono sarà saranno sarebbe essere stato stata stati state viene "
        "venne vengono veniva"
    ),
    agent=words("da dal dallo dalla dai dagli dalle dall'"),
    addressee=words("a al allo alla ai agli alle all'"),
    abbreviations=words("sig dott prof on avv ing sen ecc art pag n ca s.p.a mons geom arch"),
    particles=words("di de da del della dei d' la lo van von der bin ben al el y"),
    honorifics=tagged(
        m="signor sig don re principe papa padre dottor mons monsignor",
        f="signora signorina regina principessa suor donna dottoressa",
        x="on avv ing onorevole",
    ),
    people=tagged(
        m="""ministro exministro sottosegretario segretario direttore consigliere senatore
        deputato governatore sindaco assessore ambasciatore comandante capo avvocato
        ricercatore professore storico scrittore inviato corrispondente redattore autore
        attore cantante uomo uomini padre figlio fratello marito re papa vescovo cardinale
        cancelliere imprenditore fondatore negoziatore oppositore ribelle ribelli soldato
        soldati cittadino cittadini manifestante manifestanti studente studenti candidato
        consulente maestro poliziotto agricoltore agricoltori lavoratore lavoratori elettore
        elettori amico amici alleato alleati rivale rivali avversario funzionario funzionari
        esperto esperti scienziato scienziati ingegnere coordinatore allenatore ministri
        deputati senatori avvocati ricercatori professori delegato procuratore vicepresidente
        magistrato magistrati industriale operaio operai""",
        f="""ministra sottosegretaria segretaria direttrice consigliera senatrice deputata
        governatrice sindaca assessora ambasciatrice comandante avvocata ricercatrice
        professoressa storica scrittrice inviata redattrice autrice attrice donna donne madre
        figlia sorella moglie regina imprenditrice fondatrice cittadina studentessa candidata
        maestra lavoratrice amica alleata funzionaria esperta scienziata ingegnera
        coordinatrice allenatrice delegata procuratrice vedova cancelliera operaia poliziotta""",
        x="""presidente presidenti premier portavoce leader dirigente dirigenti responsabile
        responsabili analista analisti specialista specialisti economista economisti
        giornalista giornalisti diplomatico diplomatici diplomatica giudice giudici generale
        generali ufficiale ufficiali testimone testimoni vittima vittime famiglia familiari
        membro membri fonte fonti persona persone gente sindacalista sindacalisti attivista
        attivisti residente residenti rifugiato rifugiati pilota osservatore osservatori
        utente utenti lettore lettori commentatore editorialista artista regista abitante
        abitanti militare militari rappresentante rappresentanti docente docenti medico medici
        colonnello ex pm capogruppo numero superstite superstiti capitano inquirenti""",
    ),
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
        "a al allo alla all' con per su sul sulla sull' del della dell' di rilasciata concessa"
    ),
    talks=words("intervista interviste colloquio ritratto"),
    bodies=words(
        """ministero governo amministrazione polizia partito campagna comitato consiglio
        commissione parlamento congresso senato camera corte tribunale impresa azienda società
        banca gruppo organizzazione unione associazione istituto università collegio ufficio
        esercito forze marina squadra club federazione fondazione chiesa ambasciata
        delegazione coalizione alleanza movimento milizia autorità gabinetto osservatorio
        centro rete ong regime presidenza opposizione stato città regione paese lega sindacato
        servizio servizi casa quirinale viminale farnesina cremlino pentagono procura comune
        prefettura giunta onu nato ue cgil cisl uil difesa croce fronte confindustria
        protezione guardia stampa vaticano questura hamas hezbollah palazzo"""
    ),
    offices=words(
        """ministero governo amministrazione polizia parlamento congresso senato esercito
        forze marina corte ambasciata presidenza gabinetto regime autorità quirinale viminale
        farnesina cremlino pentagono stato procura comune prefettura giunta questura"""
    ),
    documents=words(
        """rapporto comunicato lettera studio inchiesta sondaggio documento documenti nota
        legge risoluzione editoriale articolo libro denuncia mail sito tweet messaggio testo
        decreto dichiarazione sentenza trattato accordo costituzione cartello striscione video
        bilancio bollettino relazione"""
    ),
    columns=words(
        "editoriale editoriali copertina titolo titoli prima_pagina vignetta occhiello titolone"
    ),
    staff=words(
        """editorialista editorialisti corrispondente corrispondenti redattore redattrice
        giornalista giornalisti inviato inviata cronista commentatore commentatrice analista
        critico notista opinionista columnist lettore lettrice vignettista"""
    ),
    former=words("ex già"),
    works=words(
        """film libro romanzo album canzone disco opera serie programma episodio documentario
        saggio poesia quadro gioco rivista operazione ribattezzata ribattezzato intitolato
        intitolata chiamato chiamata denominato denominata nave mostra podcast spettacolo
        trasmissione"""
    ),
    times=words(
        f"""{_DAYS} gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
        novembre dicembre natale pasqua"""
    ),
    articles_before_bodies=True,
    elided=words("l' un' dell' all' dall' nell' sull' d' c' s' quest' quell' n' v'"),
)

LANGUAGE: Final = Language(code="it", speech=SPEECH, numbers=NUMBERS, dates=DATES)
