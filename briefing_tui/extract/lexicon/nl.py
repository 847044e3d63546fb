"""Dutch."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.nl import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import (
    Language,
    Speech,
    crossed,
    inflected,
    joined,
    separated,
    tagged,
    words,
)
from briefing_tui.typed import Final

# -- verbs: stems, to be bent, by the consonant they end with and by whether they take "ge-"

_TE: Final = (
    "merk klink lach schets twitter snauw grap spot blaf schimp juich snik smeek mok klop kaf"
)
_DE: Final = """antwoord mopper jammer fluister schamper oordeel mail claim droom hoor twijfel
    zoem grinnik glunder gruw brul jubel kreun mijmer mompel monkel morrel pareer reageer
    constateer concludeer argumenteer suggereer adviseer becommentarieer analyseer protesteer
    redeneer preciseer informeer garandeer speculeer filosofeer resumeer nuanceer relativeer
    signaleer observeer dementeer bagatelliseer bekritiseer citeer corrigeer declameer definieer
    dicteer foeter formuleer fulmineer fantaseer illustreer insinueer interpreteer ironiseer
    noteer parafraseer pleit poneer postuleer profeteer provoceer rapporteer riposteer sneer
    specificeer stamel stotter temper tier waarschuw zeur scandeer somber hamer hekel huiver
    motiveer accentueer alarmeer annonceer appelleer attendeer bulder complimenteer debiteer
    grom instrueer kwalificeer memoreer moraliseer opper orakel publiceer"""
_BE_TE: Final = "verzucht bezweer bekrachtig verwacht betwist bestrijd bepleit"
_BE_DE: Final = """verklaar betoog beweer bevestig verzeker beschuldig herhaal vertel erken
    onderstreep benadruk verwonder verdedig veroordeel verduidelijk verkondig betreur beaam
    begroet beklemtoon beschrijf bejubel beklaag verbaas verwijt vermoed vermaan verhaal
    verhelder verontschuldig verraad ontken onthul ontzenuw onderschrijf bespeur betwijfel
    bezweer bedoel beloof bevroed beken vermeld voorspel veronderstel onderbouw overdrijf
    waardeer verantwoord"""
_SAYING: Final = (
    inflected(_TE, "*t *te *ten ge*t")
    | inflected(_DE, "*t *de *den ge*d")
    | inflected(_BE_TE, "*t *te *ten *")
    | inflected(_BE_DE, "*t *de *den *d")
    | words(
        """zei zegt zeiden zeggen gezegd zeg zeggend stelt stelde stelden stellen gesteld vindt
        vond vonden vinden gevonden meent meende meenden gemeend denkt dacht dachten gedacht
        schrijft schreef schreven schrijven geschreven roept riep riepen roepen geroepen spreekt
        sprak spraken spreken gesproken vraagt vroeg vroegen vragen gevraagd antwoordt
        antwoordde antwoordden geantwoord verklaart verklaarde verklaarden verklaard vertelt
        vertelde vertelden verteld vertellen bericht berichtte berichtten berichten meldt meldde
        meldden melden gemeld rapporteert rapporteerde rapporteerden gerapporteerd belooft
        beloofde beloofden beloofd zweert zwoer zwoeren gezworen betoogt betoogde betoogden
        betogen betoogd beweert beweerde beweerden beweerd beweren benadrukt benadrukte
        benadrukten benadrukken onderstreept onderstreepte onderstreepten bevestigt bevestigde
        bevestigden bevestigd ontkent ontkende ontkenden ontkend ontkennen erkent erkende
        erkenden erkend waarschuwt waarschuwde waarschuwden gewaarschuwd waarschuwen dreigt
        dreigde dreigden gedreigd eist eiste eisten geëist eisen hoopt hoopte hoopten gehoopt
        vreest vreesde vreesden gevreesd gelooft geloofde geloofden verwacht verwachtte
        verwachtten voorspelt voorspelde voorspelden voorspeld concludeert concludeerde
        concludeerden constateert constateerde constateerden geconstateerd reageert reageerde
        reageerden gereageerd herhaalt herhaalde herhaalden herhaald klaagt klaagde klaagden
        geklaagd grapt grapte grapten juicht juichte juichten oordeelt oordeelde oordeelden
        geoordeeld luidt luidde luidden pleit pleitte pleitten gepleit protesteert protesteerde
        bekent bekende bekenden bekend onthult onthulde onthulden onthuld opent opperde oppert
        opperden geopperd opmerkt weet wist sneert sneerde foetert foeterde tiert tierde moppert
        mopperde verzucht verzuchtte verzuchtten schampert schamperde verzekert verzekerde
        verzekerden verzekerd suggereert suggereerde adviseert adviseerde raadt raadde betreurt
        betreurde betreurden betreurd verdedigt verdedigde verdedigden kopt kopte kopten gekopt
        twittert twitterde tweet tweette getwitterd mailt mailde laat liet verduidelijkt
        verduidelijkte licht schat schatte schatten geschat scandeert scandeerden zingt zong
        zongen gilt gilde schreeuwt schreeuwde schreeuwden fluistert fluisterde argumenteert
        argumenteerde redeneert redeneerde analyseert analyseerde noteert noteerde noteerden
        genoteerd verklaren zuchten zuchtte zucht verzuchten uitte uiten uit sombert sist siste
        sisten gesist sneren snauwen snauwde snauwden klonk klinkt klonken blikt blikte zweren
        bekennen bezweert bezwoer bezworen bepleiten betwist betwistte betwijfelt vermoedt
        vermoedde vermoedden voorspellen constateren concluderen reageren verzekeren hopen
        vrezen geloven denken menen juichen grappen klagen mopperen fluisteren schreeuwen roemen
        pleiten toegeven toegegeven onthullen erkennen herhalen herinnert herinnerde herinnerden
        verbaast verbaasde verwijt verweet verwijten verweten betichtte beticht tekent tekende
        smeekt smeekte smeekten vermaant vermaande vermeldt vermeldde merkt stipuleert
        stipuleerde twijfelt twijfelde relativeert relativeerde berispt berispte prevelt
        prevelde bromt bromde bromden gromt gromde beaamt beaamde beaamden bulderde buldert
        lachte lacht grijnst grijnsde glimlacht glimlachte zwaait snikt snikte huilt huilde
        huilden roddelt wijst kraait kraaide sakkert sakkerde ketst ketste kapt bijt beet beten
        riposteert riposteerde briest brieste briesten tempert temperde temperden appt appte
        appten sms't postte facebookt jubelt jubelde jubelden klaart repliceert repliceerde
        repliceerden countert counterde pareert pareerde duidt duidde verhaalt verhaalde
        overweegt verwachten vermoeden bevestigen onderstrepen antwoorden rapporteren oordelen
        adviseren suggereren beschuldigen verdedigen becommentariëren betreuren beloven beamen
        opperen noteren analyseren signaleren jubelen tieren titelt titelde titelden titelen
        besluit besloot smaalt smaalde smalen hoont hoonde bitst bitste snuift snoof vervolgt
        vervolgde vervolgden aarzelt aarzelde preekt preekte oreert oreerde ergert ergerde ergeren
        stoort stoorde sputtert sputterde toetert toeterde vloekt vloekte raast raasde gniffelt
        gniffelde giechelt giechelde gnuift gnuifde dankt dankte dankten kapittelt kapittelde
        schertst schertste snikken beweent beweende dweept dweepte pocht pochte stoft stofte
        preciseert orakelen hoesten kucht kuchte zwijmelt zwijmelde"""
    )
) - words("""laat liet licht bekend uit hoort hoorde klinkt klonk klonken wijst blikt blikte kapt
    klaart beet bijt zwaait huilt huilde droomt overweegt bedoel bedoeld bedoelt bedoelde""")

_NAMING: Final = words(
    """noemt noemde noemden noemen genoemd beschrijft beschreef beschreven omschrijft omschreef
    omschreven bestempelt bestempelde bestempelden bestempeld betitelt betitelde betiteld
    kwalificeert kwalificeerde gekwalificeerd typeert typeerde getypeerd veroordeelt
    veroordeelde veroordeelden veroordeeld bekritiseert bekritiseerde bekritiseerden hekelt
    hekelde hekelden gehekeld prijst prees prezen geprezen looft loofde roemt roemde laakt
    laakte ziet zag zagen beschouwt beschouwde vergelijkt vergeleek spreekt sprak spraken
    gesproken bespot bespotte verwelkomt verwelkomde vindt vond bedankt bedankte bedankten duidt
    duidde kenschetst kenschetste gekenschetst afschildert wegzet doopt doopte gedoopt
    karakteriseert karakteriseerde karakteriseren gekarakteriseerd definieert vergeleken
    feliciteert eert leest las beticht betichtte afgedaan bezingt hoort hoorde hekelen prijzen
    roemen loven laken veroordelen bekritiseren beschrijven omschrijven bestempelen betitelen
    verwelkomen bespotten kenschetsen typeren"""
)

_SEPARABLE: Final = {
    "toe": words("""voegt voegde voegden gevoegd geeft gaf gaven gegeven licht lichtte gelicht
    zegt zei vertrouwt vertrouwde bijt beet juicht juichte juichten gejuicht"""),
    "aan": words("""kondigt kondigde kondigden gekondigd voert voerde voerden geeft gaf gaven
    tekent tekende merkt merkte merkten gemerkt stipt stipte wijst wees haalt haalde klaagt
    klaagde"""),
    "op": words("""merkt merkte merkten gemerkt roept riep riepen geroepen somt somde biecht
    biechtte gebiecht werpt wierp tekent tekende haalt haalde"""),
    "uit": words("""legt legde legden gelegd roept riep riepen sluit sloot sloten spreekt sprak
        spraken haalt haalde haalden varen vaart voer barst barstte barstten schreeuwt"""),
    "mee": words("""deelt deelde deelden gedeeld geeft gaf"""),
    "weten": words("laat liet lieten gelaten"),
    "vast": words("stelt stelde stelden gesteld houdt hield hielden gehouden"),
    "vol": words("houdt hield hielden gehouden"),
    "los": words("barst barstte gaat ging"),
    "voor": words("""stelt stelde stelden gesteld leest las rekent rekende rekenden gerekend
    houdt hield spiegelt"""),
    "tegen": words("spreekt sprak spraken werpt wierp wierpen"),
    "af": words("""wijst wees wezen gewezen doet deed keurt keurde gekeurd raadt raadde vraagt
    vroeg"""),
    "terug": words("""wijst wees kaatst kaatste blikt blikte"""),
    "door": words("geeft gaf"),
    "na": words("vraagt vroeg"),
    "bij": words("valt viel"),
    "in": words("brengt bracht schat schatte"),
    "over": words("neemt nam heeft had hebben hadden"),
    "samen": words("vat vatte vatten gevat"),
    "ontvallen": words("laat liet"),
    "voorop": words("stelt stelde"),
    "neer": words("zet zette legt legde schrijft schreef"),
    "weg": words("zet zette wuift wuifde"),
    "duidelijk": words("maakt maakte maakten gemaakt"),
    "bekend": words("maakt maakte maakten gemaakt"),
    "verder": words("gaat ging"),
    "verstaan": words("geeft gaf"),
    "kennen": words("geeft gaf"),
}

_DEFINITE: Final = words("de het deze die dit dat 't dezelfde hetzelfde")
_INDEFINITE: Final = words(
    """een één eén geen enkele meerdere verschillende twee drie vier vijf zes zeven acht negen tien
    veel vele sommige alle beide andere elke ieder iedere tal"""
)
_POSSESSIVE: Final = words("zijn haar hun mijn jouw ons onze uw z'n diens wier wiens")

_PEOPLE_ENDINGS: Final = """maker official 'er ’er
    premier oprichter oprichtster rechercheur coryfee prominent
    parlementariër statenlid eurocommissaris informateur formateur kopstuk partijgenoot
    woordvoerder woordvoerster leider leidster voorzitter voorzitster
    minister president directeur directrice deskundige onderzoeker onderzoekster hoogleraar
    econoom econome analist analiste kamerlid raadslid parlementslid politicus politica
    bestuurder chef baas topman topvrouw advocaat advocate journalist journaliste correspondent
    correspondente redacteur redactrice adviseur adviseuse expert ambassadeur commissaris loog
    kandidaat kandidate activist activiste strijder eigenaar houder burgemeester secretaris
    commandant verdachte wethouder gedeputeerde schepen meester arts verpleegkundige leraar
    lerares docent docente trainer trainster speler speelster winnaar winnares kampioen
    kampioene ondernemer onderneemster vertegenwoordiger manager coördinator coördinatrice
    medewerker medewerkster werknemer bewoner bewoonster verslaggever verslaggeefster
    presentator presentatrice schrijver schrijfster vrijwilliger vrijwilligster houdster kweker
    fabrikant historicus critici criticus architect boer boerin handelaar verkoper verkoopster
    werker werkster bezoeker bezoekster reiziger reizigster rechter procureur aanklager officier
    agent inspecteur brandweerman brandweervrouw politieman politievrouw vakbondsman
    vakbondsvrouw bestuurslid fractielid fractievoorzitter lijsttrekker aanvoerder coach keeper
    doelman middenvelder aanvaller verdediger renner schaatser zwemmer zwemster zanger zangeres
    kok kokkin wetenschapper wetenschapster natuurkundige scheikundige taalkundige wiskundige
    bankier makelaar ontwerper programmeur filosoof jurist juriste notaris curator conservator
    dominee imam militair veteraan piloot schipper visser vissers chauffeur machinist conducteur
    stewardess consul gezant afgezant onderhandelaar onderhandelaarster bemiddelaar getuige
    nabestaande omwonende buurtbewoner huurder fietser automobilist moeder vader zoon dochter
    broer zus begeleider begeleidster verpleger verpleegster interviewer interviewster verzorger
    verzorgster bestuurster bouwer bouwster zoeker zoekster kijker kijkster lezer lezeres helper
    helpster schoonmaakster danser danseres loper loopster drager draagster melker bakker bakster
    vaarder monteur technicus technica ingenieur beheerder beheerster vervoerder uitbater
    uitbaatster veehouder veehoudster veerman wisselaar winkelier ambtenaar veroordeelde
    gepensioneerde werkloze vluchteling landbouwer tuinder klant gids slager bezorger kapster
    kapper dichter dichteres psycholoog psychologe viroloog virologe socioloog politicoloog
    politicologe meteoroloog klimatoloog klimatologe toezichthouder toezichthoudster
    scheidsrechter recensent recensente columnist columniste commentator commentatrice reporter
    hoofdredacteur hoofdredactrice cartoonist magistraat inspectrice topvrouw bedrijfsleider
    geleerde gelovige deelnemer deelneemster weduwe weduwnaar ober kelner barman imker jager
    stroper monnik non pastoor pater bisschop rabbijn"""

_PEOPLE: Final = tagged(
    m="""man mannen vader vaders zoon zonen broer broers koning prins paus opa grootvader oom neef
    meneer heer jongen jongens echtgenoot weduwnaar woordvoerder voorzitter burgemeester wethouder
    politieman zakenman timmerman vakman bisschop aartsbisschop kardinaal priester pastoor imam
    keizer hertog graaf sultan emir bewindsman raadsman vakbondsman buurman overbuurman landsman
    staatsman
    visser schipper topman doelman dijkgraaf acteur regisseur directeur ambassadeur conducteur
    chauffeur tuinman brandweerman verdediger aanvaller spits""",
    f="""woordvoerster voorzitster vrouw vrouwen moeder moeders dochter dochters zus zussen
    koningin prinses actrice oma grootmoeder tante nicht mevrouw meisje meisjes echtgenote
    weduwe schrijfster onderzoekster directrice lerares politica journaliste zangeres
    burgemeesteres advocate wetenschapster boerin bewoonster bezoekster bewindsvrouw raadsvrouw
    vakbondsvrouw buurvrouw overbuurvrouw topvrouw politievrouw verpleegster presentatrice
    redactrice
    coördinatrice docente activiste analiste econome kandidate schaatsster zwemster tennisster
    speelster verslaggeefster verkoopster kunstenares vriendin klante collegaatje studente
    eigenares winnares kampioene hertogin gravin keizerin non zakenvrouw ontwerpster kokkin
    gastvrouw huisvrouw getuige-deskundige columniste lezeres essayiste dichteres filosofe
    recensente fotografe danseres componiste studente scholiere uitbaatster kapster juf
    verzorgster vroedvrouw poetsvrouw schoonmaakster begeleidster vertaalster tekenares
    filmmaakster operazangeres regisseuse presidente senatrice politiewoordvoerster
    partijleidster fractieleidster hulpverleenster juriste oud-lerares heldin dame dames""",
    x="""groene groenen liberaal liberalen socialist socialisten minister ministers oud-minister
    ex-minister premier oud-premier vicepremier viceminister vicevoorzitter vicevoorzitster
    president presidenten oud-president vicepresident kanselier hoofdofficier hoofdofficieren
    officieren_van_justitie hoofdofficier_van_justitie hoofdofficieren_van_justitie
    europarlementariër europarlementariërs statenlid statenleden coryfee nestor prominent
    oprichtster mede-oprichter medeoprichter fractiegenoot erevoorzitter
    leider leiders fractieleider partijleider lijsttrekker kamerlid kamerleden parlementslid
    parlementsleden senator senatoren raadslid raadsleden gedeputeerde schepen commissaris
    eurocommissaris staatssecretaris ambassadeurs diplomaat diplomaten generaal kolonel
    commandant officier officieren soldaat soldaten militair militairen rechter rechters
    officier_van_justitie aanklager aanklagers procureur advocaat advocaten jurist juristen
    getuige getuigen verdachte verdachten beklaagde bewoner bewoners inwoner inwoners
    buurtbewoner buurtbewoners omwonende omwonenden kiezer kiezers stemmer stemmers aanhanger
    aanhangers criticus critici activist activisten demonstrant demonstranten betoger betogers
    actievoerder actievoerders staker stakers rebel rebellen strijder strijders journalist
    journalisten verslaggever verslaggevers correspondent redacteur hoofdredacteur columnist
    commentator schrijver auteur auteurs historicus historici wetenschapper wetenschappers
    onderzoeker onderzoekers onderzoeksleider hoogleraar hoogleraren professor arts artsen
    huisarts dokter verpleegkundige verpleegkundigen leraar leraren docent docenten student
    studenten scholier scholieren leerling leerlingen kandidaat kandidaten lid leden bestuurslid
    collega collega's ambtgenoot ambtsgenoot partijgenoot vriend vrienden eigenaar oprichter
    directeuren bestuurder bestuurders bestuursvoorzitter baas bazen manager managers ondernemer
    ondernemers winkelier winkeliers boer boeren vissers tuinder vakbondsleider analist
    analisten econoom economen deskundige deskundigen expert experts adviseur adviseurs
    medewerker medewerkers werknemer werknemers personeelslid trainer trainers bondscoach coach
    speler spelers aanvoerder middenvelder keeper renner wielrenner schaatser tennisser zanger
    muzikant kunstenaar kunstenaars architect ingenieur ingenieurs piloot piloten slachtoffer
    slachtoffers nabestaande nabestaanden familie ouders ouder kinderen kind vluchteling
    vluchtelingen migrant migranten agent agenten inspecteur politicus politici functionaris
    functionarissen ambtenaar ambtenaren vertegenwoordiger vertegenwoordigers bron bronnen
    ingewijde ingewijden mensen persoon omstander omstanders voorbijganger reiziger reizigers
    klant klanten patiënt patiënten supporter supporters fan fans toeschouwer toeschouwers
    toerist toeristen vrijwilliger vrijwilligers hulpverlener hulpverleners chauffeurs curator
    notaris dominee rabbijn patriarch rector decaan deken bemiddelaar onderhandelaar gezant buur
    buren huurder huurders verhuurder eigenaren havenarbeider arbeider arbeiders lezer lezers
    kijker kijkers bezoeker bezoekers gast gasten liefhebber topambtenaar wetenschapsjournalist
    influencer rapper atleet atleten sporter sporters opvolger voorganger twintiger dertiger
    veertiger vijftiger zestiger zeventiger matroos matrozen zegsman zegsvrouw zegslieden
    opvarende opvarenden gijzelaar overlevende overlevenden parlementariër parlementariërs
    columnisten cartoonist recensent recensenten hoofdcommentator opiniemaker dichter dichters
    essayist filosoof filosofen tachtiger negentiger bakker bakkers slager slagers kok koks
    kapper kelner ober barman uitbater uitbaters cafébaas kroegbaas hotelier herbergier
    marktkramer kraamhouder loodgieter elektricien monteur metselaar dakdekker schilder
    schilders timmerlieden smid mijnwerker mijnwerkers staalarbeider fabrieksarbeider kweker
    telers teler fruitteler veehouder melkveehouder melkveehoudster varkenshouder pluimveehouder
    akkerbouwer boswachter jager herder imker wijnboer garnalenvisser verpleger chirurg
    psychiater therapeut apotheker tandarts dierenarts kinderarts gynaecoloog cardioloog
    oncoloog geriater vroedkundige ambulancier hulpverlener rechercheur speurder wijkagent
    korpschef hoofdcommissaris brandweercommandant bewaker cipier gevangene gevangenen
    gedetineerde gedetineerden dader daders inbreker dief oplichter aangeklaagde eiser eisers
    klager strafpleiter pleiter griffier jurylid juryleden bemanningslid kapitein stuurman
    matroos loods astronaut verkeersleider trambestuurder buschauffeur taxichauffeur trucker
    treinreiziger pendelaar pendelaars forens passagier passagiers vakantieganger wandelaar
    fietsers automobilisten postbode koerier bezorger pakketbezorger schoonmaker portier
    conciërge beveiliger leidinggevende directielid ceo topvrouwen toplui bedrijfsleider
    winkelbediende kassière verkoper klokkenluider klokkenluidster lobbyist belegger beleggers
    aandeelhouder aandeelhouders spaarder bankier accountant belastingadviseur vastgoedhandelaar
    huisbaas verhuurders huisgenoot buurtgenoot dorpsgenoot stadsgenoot landgenoot ploeggenoot
    ploegmaat teamgenoot tegenstander tegenstanders rivaal medestander bondgenoot ploegleider
    sportdirecteur scheidsrechter doelvrouw spits verdedigster bondsvoorzitter sporter zwemmer
    roeier turner turnster judoka wielrenster marathonloper trainer-coach componist dirigent
    violist pianist gitarist danser choreograaf fotograaf filmmaker cineast documentairemaker
    scenarist tekenaar illustrator vertaler uitgever boekhandelaar bibliothecaris archivaris
    museumdirecteur restaurator kunsthandelaar presentator weerman weervrouw nieuwslezer
    podcastmaker blogger youtuber gouverneur commissaris_van_de_koning formateur informateur
    partijvoorzitter fractievoorzitter oppositieleider oppositieleden burgerrechtenactivist
    dissident balling ballingen asielzoeker asielzoekers statushouder daklozen dakloze bedelaar
    vrijgezel gepensioneerde gepensioneerden bejaarde bejaarden tiener tieners jongere jongeren
    peuter baby kleinkind kleinzoon kleindochter stiefvader schoonmoeder schoonvader schoonzoon
    tweelingbroer peetvader erfgenaam bruid bruidegom verloofde partner partners ex-vrouw ex-man
    held getuigen ooggetuige ooggetuigen passant passanten redder reddingswerker vluchter
    terrorist terroristen extremist jihadist huurling generaals luitenant sergeant majoor
    admiraal maarschalk marinier mariniers veteranen ontdekker uitvinder wiskundige
    natuurkundige meteoroloog geoloog klimatoloog hydroloog paleontoloog sterrenkundige
    taalkundige ontwikkelaar programmeur start-upper hacker gamer promovendus promovenda lector
    schooldirecteur schoolhoofd schoolleider vakbondsman vakbondslid vakbondsleden delegee
    staker ondernemersvoorman voorman voorvrouw kopman kopstuk kopstukken insider insiders
    waarnemer waarnemers aannemer aannemers onderaannemer bouwvakker bouwvakkers stratenmaker
    hovenier glazenwasser kioskhouder schapenhouder bouwondernemer projectontwikkelaar
    lezersredacteur mediajournalist wijkbewoner wijkbewoners pendelaarster tramreiziger""",
)

_NUMBERED: Final = crossed(
    "nummer", "één een twee drie vier vijf zes zeven acht negen tien 1 2 3 4 5 6 7 8 9 10"
)

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["nl"],
    interruptions=words("advertentie lees_meer lees_verder lees_ook"),
    verbs=_SAYING | joined(_SEPARABLE),
    naming=_NAMING,
    telling=words("vertelt vertelde vertelden bezweert bezwoer verzekert verzekerde"),
    verb_phrases=words("wijst_erop wees_erop wijzen_erop wezen_erop wijst_er_op wees_er_op"),
    writing=words("schrijft schreef"),
    asking=words(
        """volgens aldus_volgens naar_zeggen_van in_de_woorden_van bij_monde_van blijkens
        in_de_ogen_van in_de_optiek_van naar_de_mening_van naar_het_oordeel_van
        als_we_mogen_geloven uit_de_koker_van in_de_visie_van te_lezen_in te_lezen_op"""
    ),
    so=words("aldus dixit"),
    hearsay=words("klinkt_het klonk_het luidt_het luidde_het heet_het heette_het staat_er"),
    having_from=words("vernam verneemt vernomen hoort hoorde hoorden gehoord"),
    citing=words("citeert citeerde citeerden citeren geciteerd"),
    yielding=words(
        """aan_het_woord het_woord te_gast aan_de_tand aan_de_lijn aan_de_telefoon een_podium
        een_forum spreekruimte aan_de_praat op_de_praatstoel voor_de_microfoon voor_de_camera
        in_de_studio de_pen een_stem"""
    ),
    sourcing=words(
        """onder_verwijzing_naar op_gezag_van met_verwijzing_naar onder_vermelding_van
        beroept_zich_op beriep_zich_op baseert_zich_op baseerde_zich_op"""
    ),
    beside=words("met"),
    conversing=words("spreekt sprak spraken gesproken praat praatte gepraat belt belde gebeld"),
    letting=words("laat liet lieten laten"),
    informing=words("weten doorschemeren"),
    perceiving=words("lezen leest las lazen horen hoort hoorde"),
    standing=words("staat stond prijkt prijkte"),
    therein=words("daarin hierin"),
    asked_by=words("ondervraagde geïnterviewde geciteerde gesproken bevraagde geraadpleegde"),
    printing=words("""publiceert publiceerde plaatst plaatste drukt drukte afdrukt afdrukte"""),
    verdicts=words(
        """oordeel conclusie slotsom vonnis diagnose motto credo verdict antwoord waarschuwing
        kritiek recensie advies strekking teneur"""
    ),
    cited=words(
        """tegen tegenover in_gesprek_met in_een_gesprek_met in_een_interview_met in_interview_met
        in_een_interview_in geciteerd_door aangehaald_door geïnterviewd_door geciteerd_in
        aangehaald_in aan_het_woord_in te_gast_bij voor_de_camera_van voor_de_microfoon_van
        in_de_studio_van in_een_reactie_aan in_een_reactie_tegen in_een_gesprek_in
        ondervraagd_door gevraagd_door benaderd_door opgetekend_door aan onder_verwijzing_naar
        op_gezag_van bericht_door in_een_opiniestuk_in bij ingezien_door in_handen_van gezien_door
        gelezen_door verkregen_door opgevist_door opgepikt_door overgenomen_door gepubliceerd_door
        gepubliceerd_in afgedrukt_door afgedrukt_in verspreid_door vertaald_door onthuld_door
        uitgezonden_door bezocht_door gebeld_door ontmoet_door aangesproken_door
        in_een_gastbijdrage_in in_een_gastbijdrage_voor in_een_column_in in_een_column_voor
        in_een_opiniestuk_voor in_een_interview_voor in_een_interview_bij in_een_gesprek_voor
        in_een_brief_aan in_een_mail_aan in_een_bericht_aan in_een_verklaring_aan
        in_een_verklaring_tegenover in_een_antwoord_aan in_een_reportage_van
        in_een_reportage_in in_een_uitzending_van in_een_podcast_van in_een_lezersbrief_in
        in_een_lezersbrief_aan in_een_ingezonden_brief_in in_een_commentaar_in
        in_een_artikel_in in_een_artikel_voor in_een_essay_in in_een_essay_voor
        voor_de_camera's_van voor_de_microfoons_van aan_de_telefoon_met
        in_een_telefoongesprek_met in_een_vraaggesprek_met in_een_vraaggesprek_in
        op_een_vraag_van op_vragen_van"""
    ),
    nouns=words(
        """verklaring boodschap bericht woorden reactie antwoord vraag conclusie oordeel
        commentaar opmerking leus leuze motto slogan kop koppen titel titels
        brief tweet mening standpunt
        belofte waarschuwing eis kritiek uitspraak stelling verwijt oproep verzoek advies devies
        credo klacht bewering verzuchting grap analyse diagnose vaststelling toelichting verweer
        pleidooi conclusies slotsom samenvatting verdict slagzin slogans leuzen tekst spandoek
        refrein aankondiging bekentenis belijdenis openingszin slotzin"""
    ),
    bearing=words("""luidt luidde luidden was is zijn waren stond staat begon besluit"""),
    plain_endings=("n",),
    adjective_stems=("e",),
    pronouns=tagged(m="hij", f="zij ze", x="ik jij je we wij u jullie men"),
    to_us=words("ons"),
    objects=words("niemand hem hen hun mij me jou ons haar zich"),
    owners=tagged(m="zijn z'n diens hem", f="haar", p="hun", x="mijn jouw onze ons uw"),
    as_said=words("zoals"),
    retelling=words(
        """herhaalt herhaalde herhaald drukt drukte neemt nam haalt haalde brengt bracht plaatst
        plaatste geplaatst"""
    ),
    relaying=words(
        """aanhaalt aanhaalde aanhaalden aangehaald overneemt overnam overnamen overgenomen afdrukt
        afdrukte afgedrukt weergeeft weergaf weergegeven publiceert publiceerde gepubliceerd
        citeert citeerde geciteerd uitzendt uitzond uitgezonden verspreidt verspreidde verspreid
        optekent optekende opgetekend opvoert opvoerde opgevoerd"""
    ),
    referring=words(
        """verwijst verwees verwezen haalt haalde aangehaald neemt nam overgenomen citeert citeerde
        baseert baseerde beroept beriep steunt steunde drukt drukte afgedrukt
        brengt bracht"""
    ),
    asking_for=words(
        """gesproken sprak ontmoette ontmoet bezocht bezoekt interviewde interviewt geïnterviewd
        belde belt gebeld ondervroeg ondervraagt opzocht opzoekt opgezocht trof treft getroffen
        bereikte bereikt volgde gevolgd portretteerde geportretteerd"""
    ),
    granting=words("gaf geeft gegeven verleende verleent verleend gunde gunt hield houdt had"),
    sending=words(
        """schreef schrijft geschreven stuurde stuurt gestuurd richtte gericht verstuurde verstuurd
        naliet nagelaten ondertekende ondertekend opstelde opgesteld mailde mailt"""
    ),
    impersonal=words("men"),
    leading_talks=words("voerde gevoerd had gehad"),
    housing=words("bij op in binnen"),
    homes=words("bij"),
    confiding=words(
        """zei zegt zeiden gezegd vertelde vertelt vertelden verteld verklaarde verklaart bekende
        bekent bevestigde bevestigt vertrouwde vertrouwt toevertrouwd toevertrouwde liet laat
        verzekerde verzekert antwoordde mailde biechtte meldde gaf"""
    ),
    coming=words("komt kwam stamt stamde"),
    convictions=words("overtuigd zeker mening oordeel"),
    others=words("ander andere tweede derde"),
    owning=words("wiens wier"),
    lowercase_names=words("dpa taz afp ansa"),
    wanting=words("wil wilde hoopt hoopte wenst mist miste vreest"),
    calling=words("heet heette heten genaamd geheten"),
    kin=words(
        """moeder vader zoon dochter broer zus zuster ouders grootvader grootmoeder opa oma
        kleinzoon kleindochter weduwe weduwnaar tante oom neef nicht"""
    ),
    sole=words(
        """woordvoerder woordvoerster paus koning koningin keizer kanselier president kind
        slachtoffer dader daders mensen bron bronnen"""
    ),
    anyone=words("man vrouw jongen meisje dame heer bejaarde gepensioneerde tiener"),
    relatives=words("die dat wie welke waarin waarbij"),
    definite=_DEFINITE,
    indefinite=_INDEFINITE,
    possessive=_POSSESSIVE,
    belonging=words("zijn haar z'n"),
    clipped=words("'t 's 'n 'k"),
    twofold={"zijn": "z'n", "die": "deze", "dat": "dit"},
    linking=words("van voor uit bij"),
    prepositions=words(
        """in op aan met naar over onder tussen door tegen zonder om tot sinds tijdens na vóór
        wegens ondanks volgens gezien vanwege binnen buiten boven achter naast rond per via te
        ten ter vanaf vanuit namens richting rondom jegens tegenover dankzij middels"""
    ),
    conjunctions=words(
        """maar of want dus doch omdat doordat terwijl toen nadat voordat als wanneer indien
        hoewel ofschoon zodat sinds totdat dan zoals mits tenzij zodra waarbij waarmee waarop
        waardoor waarom waar wat wie hoe noch evenals"""
    ),
    openers=words("maar want dus doch of"),
    supposing=words("indien mits tenzij zolang"),
    also=words("en & alsmede"),
    that=words("dat of"),
    counting=words(
        """schat schatte telde telt verwacht verwachtte registreerde registreert becijferde raamt
        raamde"""
    ),
    stating=inflected("meld schat raam becijfer bevestig", "*t *de *te *den *ten *en ge*d")
    | words(
        """zei zegt zeiden zeggen gezegd meldt meldde meldden melden gemeld bericht berichtte
        berichtten berichten stelt stelde stelden vertelt vertelde vertelden verteld verklaart
        verklaarde verklaarden verklaard schrijft schreef schreven geschreven beweert beweerde
        beweerden spreekt sprak spreken spraken rapporteert rapporteerde maakte maakt
        bekendmaakte aankondigde aangekondigd schatten bevestigt bevestigde bevestigden"""
    ),
    facing=words("tegen tegenover voor"),
    auxiliaries=words(
        """heeft hebben had hadden is zijn was waren wordt worden werd werden kan kunnen kon
        konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen
        mocht mochten geweest geworden doet doen deed deden"""
    ),
    asides=words("van_wal van_leer"),
    adverbs=words(
        """ook dan later weer nu nog steeds al alleen zelfs juist nooit altijd vaak gauw verder
        misschien echter evenwel toch bovendien daarnaast eveneens tegelijk gisteren
        vandaag morgen eergisteren vanochtend vanmiddag vanavond inmiddels intussen
        ondertussen daarom derhalve dus hier daar toen daarna vervolgens eerst eerder
        onlangs recent opnieuw nogmaals herhaaldelijk openlijk kennelijk blijkbaar
        persoonlijk zelf nadrukkelijk duidelijk scherp fel kort heel zeer vrij ongeveer
        slechts tot tenslotte uiteindelijk eindelijk tevens wel immers namelijk
        overigens erbij hierover daarover daarop daarmee daarbij erop ervan eraan
        woensdag schriftelijk telefonisch letterlijk zojuist direct meteen telkens
        meermaals niet zo er pas net daarin hierin hiermee hierbij daarvoor hiervoor
        daaraan hieraan daarvan hiervan sindsdien binnenin minder meer evenmin ginds
        elders nergens ergens overal thuis voorts daarentegen desalniettemin desondanks
        niettemin nochtans trouwens althans tenminste weliswaar wellicht allicht helaas
        gelukkig ronduit onomwonden droog droogjes droogweg laconiek bijna nauwelijks
        amper haast volstrekt geheel helemaal uitermate bijzonder nogal tamelijk
        enigszins ietwat zowat circa ruim minstens hoogstens hooguit zopas daarnet
        straks weldra binnenkort ooit soms weleens dikwijls zelden meestal doorgaans
        voortaan voorlopig vooralsnog destijds indertijd vroeger voorheen tevoren vooraf
        achteraf nadien naderhand hierna voordien prompt plots plotseling ineens
        terstond dadelijk langzaam snel onderaan bovenaan onderin bovenin middenin
        voorin achterin verderop vooraan achteraan ernaast daartegenover daartegen
        hiertegen ertegen ervoor erna daarnaar erdoor daardoor hierdoor ertussen eronder
        daaronder hieronder erboven daarboven hierboven daaruit hieruit volop luidop
        hardop zachtjes stilletjes voluit luidkeels lachend grijnzend glimlachend
        schouderophalend hoofdschuddend spottend zuchtend anders desgevraagd mondeling
        openbaar vanmorgen vannacht gisteravond gisterochtend gistermiddag
        eergisteravond binnenskamers buiten telkenmale eensgezind unaniem andermaal
        wederom alweer eens gewoon simpelweg samen gezamenlijk tezamen"""
    ),
    manners=words(
        """nuchter nuchterder kritisch kritischer scherp scherper streng strenger mild milder mals
        malser sceptisch sceptischer optimistisch optimistischer pessimistisch pessimistischer
        voorzichtig voorzichtiger ironisch ironischer bijtend bitter bitterder verzoenend
        verzoenender hard harder fel feller ernstig ernstiger vrolijk vrolijker positief positiever
        negatief negatiever vriendelijk vriendelijker terughoudend terughoudender zuinig zuiniger
        bedachtzaam somber somberder laconiek laconieker zakelijk zakelijker kort korter direct
        directer onverbloemd mededogend tevreden tevredener ontevreden ontevredener hoopvol
        hoopvoller enthousiast enthousiaster lovend lovender koel koeler koeltjes luid luider zacht
        zachter rustig rustiger droog droger warm warmer grof grover spottend spottender heftig
        heftiger beleefd beleefder nerveus nerveuzer dramatisch dramatischer persoonlijk
        persoonlijker praktisch praktischer filosofisch filosofischer geestig geestiger uitvoerig
        uitvoeriger precies preciezer boos bozer woedend razend blij blijer trots trotser bezorgd
        bezorgder ongerust geruster verbaasd verbaasder verrast verontwaardigd verbijsterd
        opgelucht teleurgesteld ontgoocheld aangeslagen geschokt geamuseerd verdeeld verdeelder
        eensgezind onverdeeld uitgesproken uitgesprokener genuanceerd genuanceerder concreet
        concreter grappig grappiger interessant interessanter opmerkelijk opmerkelijker opvallend
        opvallender mooi mooier zuur zuurder stellig stelliger vergelijkbaar eerlijk eerlijker
        duidelijk duidelijker openhartig openhartiger berustend gelaten moedeloos wanhopig cynisch
        cynischer pragmatisch pragmatischer poëtisch poëtischer plechtig strijdbaar strijdbaarder
        furieus tegendraads gematigd gematigder onverzettelijk ongenadig"""
    ),
    copulas=words(
        """is was zijn waren blijft bleef blijven bleven lijkt leek lijken klinkt klonk klinken
        klonken toont toonde tonen wordt werd staat stond"""
    ),
    adverb_endings=("lijk", "gewijs", "waarts", "erwijze", "halve", "maal", "jes"),
    agent_endings=tuple(
        words(
            """er ers ster sters eur eurs euse ist isten iste istes ant anten ante ent enten or oren
            aar aars oog ogen loge arts artsen man vrouw lui lieden ling lingen genoot genoten
            ees ezen iaan ianen in innen es essen trice ier iers aris arissen aat aten icus ici
            jarige jarigen tig"""
        )
    ),
    things=words(
        """aandeel aanleiding aanpak aanval afspraak akkoord alarm ander angst antwoord applaus
        arbeid argument avontuur beer begin begroting belang beleid besluit bewijs
        bezwaar brand brug cent cijfer cijfers computer conflict crisis dag debat
        december decor deel departement discussie document doel dossier droom druk eer
        einde element ellende etalage experiment feest feit feiten fout fragment gebaar
        gebrek geduld gelach geld geluid getij geur gevaar gevolg gevolgen geweld
        gezicht groei haast handel herfst hervorming hoop hulp humeur humor idee impasse
        inflatie instemming instrument jaar kamer kans kater keer keuze kleur klimaat
        koers komiek kost kosten kracht kritiek kwartier kwestie leer lente letter lof
        macht manier meer meerderheid meester middel moed moment monument motor nacht
        nadeel nederlaag nieuws nieuwsbrief nood noodweer november nummer offer oktober
        ongeluk onrust oorlog ophef opinie oplossing opluchting overwinning paar papier
        parlement peer plan plannen plezier politiek prijs prijzen probleem problemen
        procent proces project protest recht record reden regen regiment rivier ruimte
        ruzie samenhang scepsis schade schuld segment sentiment september sfeer spanning
        staking stap steun stilte storm strijd succes taal talent tarief teken
        temperament terreur theater toekomst toon top twijfel twijfels uitslag uur
        verbazing verdriet verkeer verkiezing verkiezingen verlies vertier vertrouwen
        vervolg verwarring verzet visie voordeel voorstel vorm vraag vragen vrede
        vreugde vuur waarheid water weer weg wereld werk wet winst winter woede woord
        woorden zaak zeer zomer zorg zorgen"""
    ),
    noun_endings=("\0", "heid", "heden", "ing", "ingen", "schap", "nis", "isme", "tie", "teit"),
    lying=words("bij nabij rond in te"),
    passive=words("wordt worden werd werden"),
    agent=words("door"),
    addressee=words("tegen tegenover aan"),
    infinitive=words("te"),
    abbreviations=words("""drs mr ir ing dhr mevr mw prof dr st nr blz jl ca bijv enz o.a d.w.z
        m.b.t mln mld"""),
    verb_second=True,
    weak=words(
        """vindt vond vonden denkt dacht dachten hoopt hoopte hoopten gelooft geloofde vreest
        vreesde weet wist ziet zag zagen verwacht verwachtte beschouwt beschouwde meent meende
        opent"""
    ),
    surnaming=words("van de den der ter te ten"),
    particles=words("""van de der den het 't t ter ten te 's bin al el la le du da di"""),
    honorifics=tagged(
        m="meneer heer dhr koning prins paus pater",
        f="mevrouw mevr mw koningin prinses",
        x="""dr drs mr ir ing prof st generaal kolonel majoor kapitein kardinaal minister premier
            staatssecretaris""",
    ),
    last_word=words("het_laatste_woord"),
    singled=words(
        """een_van_hen één_van_hen eén_van_hen een_onder_hen de_een de_ander de_andere een_ander
        een_andere de_eerste de_tweede de_derde een_tweede een_derde"""
    ),
    people=_PEOPLE | dict.fromkeys(_NUMBERED, "x"),
    people_endings=tuple(_PEOPLE_ENDINGS.split()),
    resuming=words(
        """onderzoeker onderzoekster hoogleraar deskundige expert econoom politicoloog socioloog
        historicus bioloog viroloog epidemioloog psycholoog arts advocaat advocate raadsman
        raadsvrouw jurist wethouder schepen burgemeester dijkgraaf politicus politica kamerlid
        senator parlementariër bewindsman bewindsvrouw bestuurder bestuursvoorzitter topman
        topvrouw ondernemer vakbondsman vakbondsvrouw vakbondsleider trainer coach bondscoach
        middenvelder aanvaller verdediger spits doelman keeper aanvoerder renner wielrenner
        schaatser schaatsster tennisser tennisster zanger zangeres acteur actrice regisseur
        schrijver schrijfster journalist journaliste correspondent columnist directeur
        directrice woordvoerder woordvoerster verdachte beklaagde officier aanklager boer boerin
        vrouw man twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger bewoner
        bewoonster lerares leraar oud-minister ex-minister diplomaat militair generaal pastoor
        bisschop analist activist activiste deken curator conservator architect ontwerper
        ontwerpster minister premier staatssecretaris president kanselier auteur essayist
        essayiste filosoof filosofe dichter dichteres wetenschapper wetenschapster"""
    ),
    everybodys=words("sociale social telegram youtube whatsapp facebook instagram twitter tiktok"),
    media=tagged(
        daily="""krant kranten zakenkrant kwaliteitskrant regiokrant streekkrant sportkrant
        beurskrant tabloid tabloids gratiskrant zondagskrant dagblad dagbladen ochtendkrant
        avondkrant""",
        weekly="weekblad weekbladen opinieblad",
        magazine="tijdschrift maandblad magazine blad vakblad",
        broadcaster="""omroep zender zenders tv-zender nieuwszender radiozender televisiezender""",
        agency="persbureau nieuwsbureau persdienst persbureaus",
        site="website site nieuwssite nieuwswebsite portaal",
        any="medium media pers titel",
    ),
    partisan=inflected(
        """regeringsgezind staatsgezind onafhankelijk links rechts linksliberaal liberaal
        conservatief progressief sociaaldemocratisch communistisch nationalistisch katholiek
        protestants christelijk seculier gezaghebbend gerenommeerd toonaangevend satirisch
        populair""",
        "* *e",
    )
    | words("conservatieve linkse rechtse regeringsgezinde kritische gezaghebbende protestantse"),
    mastheads=tagged(sure="courant nieuwsblad dagblad weekblad nieuwsbode"),
    press_names=words(
        """dagblad courant krant nieuwsblad volkskrant telegraaf trouw post tijd standaard laatste
        nieuws weekblad journaal omroep times gazette herald tribune news tv radio bode blad"""
    ),
    interviews=words("interview gesprek interviews vraaggesprek opiniestuk column"),
    interviewing=words("met aan in voor bij van door"),
    talks=words(
        """interview interviews gesprek vraaggesprek portret artikel analyse opiniestuk essay
        gastbijdrage betoog stuk column commentaar"""
    ),
    bodies=words(
        """ministerie regering kabinet politie partij fractie parlement senaat rechtbank
        gerechtshof hof raad commissie comité leger krijgsmacht marine bedrijf concern firma
        bank groep organisatie vereniging bond vakbond instituut universiteit hogeschool
        gemeente provincie stad staat overheid autoriteiten dienst inspectie brandweer kerk
        stichting coalitie oppositie beweging unie europese_unie navo vn club federatie bestuur
        stadsbestuur gemeentebestuur ziekenhuis school college openbaar_ministerie kamer
        tweede_kamer eerste_kamer planbureau agentschap netwerk centrum koepel bureau ambassade
        delegatie campagne redactie jury luchthaven vliegveld vervoerder spoorwegmaatschappij
        luchtvaartmaatschappij maatschappij onderneming fabrikant producent verzekeraar
        energiebedrijf oliemaatschappij toezichthouder uitgeverij winkelketen keten ploeg museum
        departement college adviescollege waterschap instantie instelling werf veiligheidsregio
        netbeheerder hulpdiensten crisisteam dorpsraad wijkraad vakcentrale recherche ggd
        rivm knmi vakbonden bonden partijen bedrijven organisaties banken gemeenten provincies
        verenigingen regeringen fracties scholen ziekenhuizen universiteiten"""
    ),
    stand_ins=tagged(
        organisation="""organisatie brancheorganisatie koepel koepelorganisatie belangenorganisatie
        werkgeversorganisatie vereniging belangenvereniging brancheclub""",
        firm="""bedrijf concern firma groep onderneming maatschappij luchtvaartmaatschappij
        vervoerder spoorwegmaatschappij fabrikant producent verzekeraar energiebedrijf
        oliemaatschappij uitgeverij winkelketen keten werf""",
        bank="bank",
        agency="agentschap toezichthouder dienst instituut instantie",
        club="club ploeg",
        union="bond vakbond",
        party="partij",
        airport="luchthaven vliegveld",
        court="rechtbank hof gerechtshof",
        office="ministerie departement",
        council="raad adviescollege college",
        school="universiteit instelling hogeschool",
    ),
    offices=words(
        """ministerie regering kabinet politie parlement senaat rechtbank gerechtshof hof leger
        krijgsmacht marine gemeente provincie overheid autoriteiten inspectie
        openbaar_ministerie ambassade kamer justitie stadsbestuur gemeentebestuur departement
        college adviescollege"""
    ),
    places=words(
        """stad gemeente provincie dorp wijk buurt streek regio eiland haven straat laan plein brug
        ziekenhuis school hogeschool universiteit museum kerk stichting vereniging theater"""
    ),
    documents=words(
        """rapport verslag brief onderzoek studie enquête peiling peilingen prognose prognoses
        exitpoll exitpolls nieuwsbrief verklaring persbericht document
        documenten wet wetsvoorstel vonnis uitspraak artikel boek dagboek verdrag akkoord
        resolutie notitie nota memo aanklacht klacht petitie pamflet video website bericht tweet
        opschrift bord spandoek kop titel tekst motie advies evaluatie jaarverslag"""
    ),
    columns=words(
        """hoofdartikel hoofdredactioneel kop koppen voorpagina commentaar cartoon onderschrift
        omslag frontpagina krantenkop titel hoofdcommentaar redactioneel opiniepagina
        opiniepagina's voorpagina's cover coververhaal spotprent commentaarstuk hoofdverhaal
        onderkop bovenkop fotobijschrift bijschrift sportpagina's economiepagina's
        cultuurpagina's binnenpagina's kolommen foto voorpaginafoto"""
    ),
    same=words("dezelfde hetzelfde"),
    columnists=words(
        """columnist columniste commentator hoofdredacteur hoofdcommentator cartoonist
        commentatrice hoofdredactrice cartooniste criticus recensent recensente
        gastauteur gastcolumnist gastcolumniste essayist essayiste"""
    ),
    pieces=words(
        """column commentaar artikel opiniestuk hoofdartikel gastbijdrage essay analyse stuk
        reportage portret recensie bespreking ingezonden lezersbrief"""
    ),
    gathering=words(
        """sprak_met spreekt_met interviewde interviewt ging_langs bezocht bezoekt ontmoette
        portretteert volgde publiceert_een_interview portretteerde gaat_langs ging_langs_bij
        gaat_langs_bij ging_op_bezoek_bij gaat_op_bezoek_bij is_op_bezoek_bij was_op_bezoek_bij
        klopte_aan_bij klopt_aan_bij belde_aan_bij belt_aan_bij belde belt belde_met belt_met
        belde_naar ontmoet treft trof vond polste polst peilde_bij peilt_bij praatte_met praat_met
        had_een_gesprek_met heeft_een_gesprek_met brengt_een_interview_met
        bracht_een_interview_met drukt_een_interview_af publiceerde_een_interview ondervroeg
        ondervraagt bevroeg bevraagt raadpleegt raadpleegde contacteerde contacteert bereikte
        bereikt vergezelde vergezelt begeleidde begeleidt zocht_op zoekt_op sprak_uitgebreid_met
        liep_mee_met loopt_mee_met reed_mee_met rijdt_mee_met voer_mee_met vaart_mee_met
        reisde_mee_met at_met dronk_koffie_met zat_aan_tafel_bij schoof_aan_bij schuift_aan_bij
        ging_te_rade_bij gaat_te_rade_bij vroeg_het_aan vraagt_het_aan vroeg_raad_aan
        legde_de_vraag_voor_aan legde_het_voor_aan legt_het_voor_aan ging_eten_met
        ging_wandelen_met wandelt_met wandelde_met kreeg_aan_de_lijn sprak spreekt"""
    ),
    voices=words(
        """redactie commentaarredactie correspondent correspondente
        verslaggever verslaggeefster reporter"""
    ),
    serving=words("stuurt stuurde zond zendt stuurden zonden"),
    staff=words(
        """columnist columniste columnisten correspondent correspondente redacteur redactrice
        hoofdredacteur journalist journaliste journalisten verslaggever verslaggeefster commentator
        criticus recensent analist lezer lezeres lezers opiniemaker recensente commentatrice
        hoofdredactrice reporter interviewer interviewster presentator presentatrice cartoonist
        cartooniste redactrice essayist essayiste gastauteur gastcolumnist gastcolumniste
        eindredacteur eindredactrice sportjournalist sportjournaliste buitenlandcommentator
        hoofdcommentator oorlogscorrespondent oorlogscorrespondente redactie commentaarredactie
        abonnee abonnees luisteraar luisteraars kijker kijkers"""
    ),
    former=words("voormalig voormalige oud-hoofdredacteur ex"),
    makers=words("auteur schrijver schrijfster regisseur maker bedenker componist"),
    works=words(
        """encycliek film boek roman lied liedje nummer album single toneelstuk musical opera serie
        programma uitzending documentaire essay gedicht schilderij spel game tijdschrift krant
        schip vrachtschip ferry fregat project operatie actie campagne tentoonstelling festival
        storm orkaan café restaurant hotel club band groep stichting partij term woord naam
        bijnaam codenaam genaamd getiteld zogenaamde zogeheten merk model type titel podcast"""
    ),
    dated_names=words("mei april"),
    times=words(
        """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
        mei juni juli augustus september oktober november december pasen kerst kerstmis
        pinksteren maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
        zaterdagavond zondagavond ochtend middag avond nacht week jaar"""
    ),
    media_leads=words(
        """columnist_van hoofdredacteur_van commentator_van correspondent_van de_voorpagina_van
        de_lezers_van commentaar_in column_in opiniestuk_in gepubliceerd_in verschenen_in
        artikel_in"""
    ),
    media_hints=words(
        """geciteerd_door aangehaald_door geïnterviewd_door zei_tegen zegt_tegen vertelde_aan
        vertelt_aan tegenover interview_aan gesproken_door"""
    ),
    media_talks=words("interview_met gesprek_met"),
    media_verbs=words("citeert meldt kopt bericht interviewt"),
    rubrics=words("persoverzicht mediaoverzicht"),
    extraposes=True,
    separable=separated(_SEPARABLE),
    subordinators=words(
        """zoals dat omdat doordat terwijl toen nadat voordat als wanneer indien hoewel zodat
        waarbij waarmee waarop waarin waardoor of sinds totdat zodra wat om zonder"""
    ),
    oblique=words("hem hen mij zich"),
    reflexives=words("zich er daaraan eraan hem hen haar erop daarop daarover erbij dat dit"),
    beside_views=words("naar volgens in"),
    views=words("""mening oordeel zeggen opvatting inzicht visie ogen woorden overtuiging
        schatting"""),
    acting=words(
        """haalt haalde interviewde interviewt ondervroeg ondervraagt bezocht bezoekt ontmoette
        gaat ging komt kwam krijgt kreeg geeft gaf neemt nam trekt trok zet zette houdt hield
        brengt bracht legt legde opent opende sluit sloot rekent rekende kiest koos wijdt wijdde
        zoekt zocht maakt maakte laat liet draait draaide wijst wees toont toonde drukt drukte
        plaatst plaatste berekent berekende herlas herleest telt telde stuurt stuurde peilt peilde
        polst polste trof treft spaart spaarde kijkt keek blikt blikte pakt pakte blijft bleef
        deelt deelde bewaart bewaarde richt richtte verneemt vernam ontdekt ontdekte bekijkt
        bekeek onderzoekt onderzocht werpt wierp staat stond ligt lag zit zat loopt liep rijdt
        reed reist reisde verwijst verwees buigt boog besteedt besteedde schenkt schonk duikt dook
        begint begon wacht wachtte klinkt klonk laat liet slaat sloeg valt viel speelt speelde
        sprong springt graaft groef rakelt duwt haakt haakte grijpt greep steekt stak vult vulde
        wendt wendde bespeelt prijkt prijkte verdiept verdiepte vergaapt"""
    ),
    within=words(
        """in_de_krant in_het_blad in_het_dagblad in_het_weekblad in_haar_kolommen in_zijn_kolommen
        op_zijn_site op_haar_site op_zijn_website op_haar_website verderop_in_de_krant
        verderop_in_het_blad elders_in_de_krant elders_in_het_blad in_zijn_commentaar
        in_haar_commentaar in_zijn_hoofdartikel in_haar_hoofdartikel in_zijn_column
        in_haar_column in_zijn_podcast in_haar_podcast in_dezelfde_krant
        in_hetzelfde_blad in_dezelfde_kolommen op_dezelfde_zender in_dezelfde_uitzending
        in_hetzelfde_dagblad in_dezelfde_editie"""
    ),
    viewing=words("voor"),
    venues=words("in op bij"),
    genitive=words("van"),
    wherein=words("waarin waarbij"),
    reportive=words("zou zouden"),
    pointing=words("dat dit aldus zo"),
    inverted_endings=("te", "de", "ten", "den", "t"),
    settings=words(
        """persconferentie persverklaring persbericht verklaring toespraak twitter facebook x
        bluesky mastodon linkedin instagram tiktok telegram whatsapp youtube"""
    ),
    nicknames=words("bijnaam bijnamen koosnaam volksmond wandeling"),
    christening=words(
        """genoemd gedoopt omgedoopt bekend noemen noemden dopen doopten heet heten heette
        heetten"""
    ),
    christened=words("genoemd gedoopt omgedoopt bekend"),
    known=words("bekend"),
    being_called=words("heet heten heette heetten"),
    none=words("niemand geen"),
    everybody=words(
        """iedereen men mensen bewoners buurtbewoners omwonenden dorpelingen buren lezers
        gebruikers stamgasten forenzen"""
    ),
    so_called=words("zogenaamde zogeheten zogenoemde zogenaamd fameuze beruchte vermeende"),
    wordings=words("term termen begrip uitdrukking neologisme scheldwoord"),
    sayings=words("gezegde spreekwoord"),
    replies=words("antwoord repliek weerwoord reactie"),
    latter=tagged(m="laatstgenoemde", first="eerstgenoemde eerste", second="tweede laatste"),
    reporting=words("""meldt meldde bericht berichtte rapporteert rapporteerde"""),
    feminine_endings=(
        *(f"{letter}ster" for letter in "bdfgklmnprtw"),  # "leidster", no "minister"
        "trice",
        "esse",
        "vrouw",
    ),
)

LANGUAGE: Final = Language(code="nl", speech=SPEECH, numbers=NUMBERS, dates=DATES)
