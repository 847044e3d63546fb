"""Dutch."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.common import COMMON
from briefing_tui.extract.lexicon.counting.nl import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import (
    Language,
    Speech,
    inflected,
    joined,
    separated,
    tagged,
    words,
)

_WEAK_TE: Final = "* *t *te *ten ge*t"
_WEAK_DE: Final = "* *t *de *den ge*d"
_FIXED_DE: Final = "* *t *de *den"
_FIXED_TE: Final = "* *t *te *ten"

_SAYING: Final = (
    inflected("merk klink lach schets twitter klaag snauw grap spot juich", "*t *te *ten ge*t")
    | inflected(
        """antwoord verklaar betoog beweer bevestig verzeker beschuldig herhaal vertel erken
        onderstreep benadruk bekritiseer reageer constateer concludeer waarschuw noem
        argumenteer suggereer adviseer becommentarieer analyseer protesteer redeneer preciseer
        informeer garandeer speculeer filosofeer resumeer nuanceer relativeer signaleer
        observeer dementeer mopper jammer fluister schamper oordeel oordeelt verwonder verdedig
        veroordeel verduidelijk verkondig betreur hoop droom""",
        _FIXED_DE,
    )
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
        geklaagd grapt grapte grapten grapte juicht juichte juichten oordeelt oordeelde
        oordeelden geoordeeld luidt luidde luidden pleit pleitte pleitten gepleit protesteert
        protesteerde bekent bekende bekenden bekend onthult onthulde onthulden onthuld opent
        opperde oppert opperden geopperd opmerkt weet wist sneert sneerde foetert foeterde tiert
        tierde moppert mopperde verzucht verzuchtte verzuchtten schampert schamperde verzekert
        verzekerde verzekerden verzekerd suggereert suggereerde adviseert adviseerde raadt
        raadde betreurt betreurde betreurden betreurd verdedigt verdedigde verdedigden kopt
        kopte kopten gekopt twittert twitterde tweet tweette getwitterd mailt mailde laat liet
        verduidelijkt verduidelijkte licht schat schatte schatten geschat scandeert scandeerden
        zingt zong zongen gilt gilde schreeuwt schreeuwde schreeuwden fluistert fluisterde
        argumenteert argumenteerde redeneert redeneerde analyseert analyseerde noteert noteerde
        noteerden genoteerd citeert"""
    )
) - words("laat liet licht bekend")

_NAMING: Final = words(
    """noemt noemde noemden noemen genoemd beschrijft beschreef beschreven omschrijft omschreef
    omschreven bestempelt bestempelde bestempelden bestempeld betitelt betitelde betiteld
    kwalificeert kwalificeerde gekwalificeerd typeert typeerde getypeerd veroordeelt
    veroordeelde veroordeelden veroordeeld bekritiseert bekritiseerde bekritiseerden hekelt
    hekelde hekelden gehekeld prijst prees prezen geprezen looft loofde roemt roemde laakt
    laakte ziet zag zagen beschouwt beschouwde vergelijkt vergeleek spreekt sprak spraken
    gesproken heeft_het_over bespot bespotte verwelkomt verwelkomde vindt vond"""
)

_SEPARABLE: Final = {
    "toe": words("""voegt voegde voegden gevoegd geeft gaf gaven gegeven licht lichtte gelicht
        zegt zei"""),
    "aan": words("""kondigt kondigde kondigden gekondigd voert voerde voerden geeft gaf gaven
        tekent tekende"""),
    "op": words("""merkt merkte merkten gemerkt roept riep riepen geroepen somt somde"""),
    "uit": words("""legt legde legden gelegd roept riep riepen sluit sloot sloten spreekt sprak
        spraken haalt haalde"""),
    "mee": words("deelt deelde deelden gedeeld"),
    "weten": words("laat liet lieten gelaten"),
    "vast": words("stelt stelde stelden gesteld houdt hield"),
    "voor": words("stelt stelde stelden gesteld leest las"),
    "tegen": words("spreekt sprak spraken werpt wierp wierpen"),
    "af": words("wijst wees wezen gewezen doet deed"),
    "terug": words("wijst wees kaatst kaatste"),
    "door": words("geeft gaf"),
    "na": words("vraagt vroeg"),
    "bij": words("valt viel"),
    "in": words("brengt bracht schat schatte"),
    "over": words("neemt nam"),
    "duidelijk": words("maakt maakte maakten gemaakt"),
    "bekend": words("maakt maakte maakten gemaakt"),
    "verder": words("gaat ging"),
    "verstaan": words("geeft gaf"),
    "kennen": words("geeft gaf"),
}

_DEFINITE: Final = words("de het deze die dit dat 't")
_INDEFINITE: Final = words(
    """een één geen enkele meerdere verschillende twee drie vier vijf zes zeven acht negen tien
    veel vele sommige alle beide andere elke ieder iedere tal"""
)
_POSSESSIVE: Final = words("zijn haar hun mijn jouw ons onze uw z'n diens wier wiens")

SPEECH: Final = Speech(
    common=COMMON["nl"],
    verbs=_SAYING | joined(_SEPARABLE),
    naming=_NAMING,
    telling=words("vertelt vertelde vertelden"),
    writing=words("schrijft schreef"),
    asking=words(
        """volgens aldus_volgens naar_zeggen_van in_de_woorden_van bij_monde_van blijkens"""
    ),
    so=words("aldus zo"),
    citing=words("citeert citeerde citeerden citeren geciteerd"),
    cited=words(
        """tegenover in_gesprek_met in_een_gesprek_met in_een_interview_met in_interview_met
        in_een_interview_in geciteerd_door aangehaald_door geïnterviewd_door
        onder_verwijzing_naar op_gezag_van bericht_door in_een_opiniestuk_in bij"""
    ),
    nouns=words(
        """verklaring boodschap bericht woorden reactie antwoord vraag conclusie oordeel
        commentaar opmerking leus leuze motto slogan kop titel brief tweet mening standpunt
        belofte waarschuwing eis kritiek uitspraak stelling"""
    ),
    bearing=words("""luidt luidde luidden was is zijn waren stond staat begon besluit"""),
    pronouns=tagged(m="hij", f="zij ze", x="ik jij je we wij u jullie men"),
    objects=words("hem hen hun mij me jou ons haar zich"),
    owners=tagged(m="zijn z'n diens hem", f="haar", p="hun", x="mijn jouw onze ons uw"),
    relatives=words("die dat wie welke"),
    definite=_DEFINITE,
    indefinite=_INDEFINITE,
    possessive=_POSSESSIVE,
    belonging=words("zijn haar"),
    linking=words("van voor uit bij"),
    prepositions=words(
        """in op aan met naar over onder tussen door tegen zonder om tot sinds tijdens na vóór
        wegens ondanks volgens gezien vanwege binnen buiten boven achter naast rond per via te
        ten ter vanaf vanuit namens richting rondom jegens tegenover dankzij middels"""
    ),
    conjunctions=words(
        """maar of want dus doch omdat doordat terwijl toen nadat voordat als wanneer indien
        hoewel ofschoon zodat sinds totdat of dan zoals mits tenzij zodra waarbij waarmee waarop
        waardoor waarom waar wat wie hoe noch evenals"""
    ),
    openers=words("maar want dus doch of"),
    also=words("en & alsmede"),
    that=words("dat of"),
    auxiliaries=words(
        """heeft hebben had hadden is zijn was waren wordt worden werd werden kan kunnen kon
        konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen
        mocht mochten geweest geworden doet doen deed deden"""
    ),
    adverbs=words(
        """ook dan later weer nu nog steeds al alleen zelfs juist nooit altijd vaak gauw verder
        misschien echter evenwel toch bovendien daarnaast eveneens tegelijk gisteren vandaag
        morgen eergisteren vanochtend vanmiddag vanavond inmiddels intussen ondertussen daarom
        derhalve dus hier daar toen daarna vervolgens eerst eerder onlangs recent opnieuw
        nogmaals herhaaldelijk openlijk kennelijk blijkbaar persoonlijk zelf nadrukkelijk
        duidelijk scherp fel kort heel zeer vrij ongeveer slechts tot tenslotte uiteindelijk
        eindelijk tevens wel immers namelijk overigens erbij hierover daarover daarop daarmee
        daarbij erop ervan eraan woensdag schriftelijk telefonisch letterlijk zojuist direct
        meteen telkens meermaals niet zo er pas net"""
    ),
    adverb_endings=("lijk",),
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
    particles=words("""van de der den het 't ter ten te op in 's bin al el la le du da di"""),
    honorifics=tagged(
        m="meneer heer dhr koning prins paus pater",
        f="mevrouw mevr mw koningin prinses",
        x="""dr drs mr ir ing prof st generaal kolonel majoor kapitein kardinaal minister premier
            staatssecretaris""",
    ),
    people=tagged(
        m="""man mannen vader zoon broer koning prins paus woordvoerder voorzitter burgemeester
            wethouder politieman zakenman timmerman bisschop priester imam keizer""",
        f="""woordvoerster voorzitster vrouw vrouwen moeder dochter zus koningin prinses actrice
            schrijfster onderzoekster directrice lerares politica journaliste zangeres
            burgemeesteres advocate wetenschapster boerin bewoonster""",
        x="""minister ministers premier president presidenten kanselier leider leiders
            fractieleider partijleider lijsttrekker kamerlid kamerleden senator raadslid
            gedeputeerde commissaris staatssecretaris ambassadeur diplomaat diplomaten generaal
            commandant officier soldaat rechter rechters officier_van_justitie aanklager
            advocaat advocaten getuige getuigen bewoner bewoners inwoner inwoners buurtbewoner
            buurtbewoners kiezer kiezers aanhanger aanhangers criticus critici activist
            activisten demonstrant demonstranten betoger betogers rebel rebellen strijder
            strijders journalist journalisten verslaggever correspondent redacteur
            hoofdredacteur columnist commentator schrijver auteur auteurs historicus
            wetenschapper wetenschappers onderzoeker onderzoekers onderzoeksleider hoogleraar
            professor arts artsen dokter verpleegkundige leraar leraren docent student studenten
            leerling kandidaat kandidaten lid leden collega collega's vriend vriendin vrienden
            buurman buurvrouw eigenaar oprichter directeur directeuren bestuurder
            bestuursvoorzitter topman topvrouw baas manager ondernemer ondernemers boer boeren
            vakbondsleider analist analisten econoom economen deskundige deskundigen expert
            experts adviseur adviseurs medewerker medewerkers werknemer werknemers trainer
            bondscoach coach speler spelers aanvoerder wielrenner schaatser zanger muzikant
            regisseur acteur kunstenaar architect ingenieur piloot slachtoffer slachtoffers
            nabestaande nabestaanden familie ouders ouder kinderen vluchteling vluchtelingen
            migrant migranten agent agenten politicus politici functionaris functionarissen
            vertegenwoordiger bron bronnen ingewijde ingewijden mensen persoon omstander
            omstanders reiziger reizigers klant klanten""",
    ),
    people_endings=(
        "woordvoerder",
        "woordvoerster",
        "leider",
        "leidster",
        "voorzitter",
        "voorzitster",
        "minister",
        "president",
        "directeur",
        "deskundige",
        "onderzoeker",
        "hoogleraar",
        "econoom",
        "analist",
        "kamerlid",
        "politicus",
        "bestuurder",
        "chef",
        "baas",
        "topman",
        "advocaat",
        "journalist",
        "correspondent",
        "redacteur",
        "adviseur",
        "expert",
        "ambassadeur",
        "commissaris",
        "loog",
        "kandidaat",
        "activist",
        "strijder",
        "eigenaar",
        "houder",
        "burgemeester",
        "secretaris",
    ),
    media=tagged(
        daily="krant kranten dagblad dagbladen ochtendkrant avondkrant",
        weekly="weekblad weekbladen opinieblad",
        magazine="tijdschrift maandblad magazine blad vakblad",
        broadcaster="""omroep zender zenders tv-zender nieuwszender radiozender televisiezender""",
        agency="persbureau nieuwsbureau persdienst persbureaus",
        site="website site nieuwssite nieuwswebsite portaal",
        any="medium media pers titel",
    ),
    press_names=words(
        """dagblad courant krant nieuwsblad volkskrant telegraaf trouw post tijd standaard laatste
        nieuws weekblad journaal omroep times gazette herald tribune news tv radio bode blad"""
    ),
    interviews=words("interview gesprek interviews vraaggesprek opiniestuk column"),
    interviewing=words("met aan in voor bij"),
    talks=words("interview interviews gesprek vraaggesprek portret"),
    bodies=words(
        """ministerie regering kabinet politie partij fractie parlement senaat rechtbank
        gerechtshof hof raad commissie comité leger krijgsmacht marine bedrijf concern firma
        bank groep organisatie vereniging bond vakbond instituut universiteit hogeschool
        gemeente provincie stad staat overheid autoriteiten dienst inspectie brandweer kerk
        stichting coalitie oppositie beweging unie europese_unie navo vn club federatie bestuur
        stadsbestuur gemeentebestuur ziekenhuis school college openbaar_ministerie kamer
        tweede_kamer eerste_kamer planbureau agentschap netwerk centrum koepel bureau ambassade
        delegatie campagne redactie jury"""
    ),
    offices=words(
        """ministerie regering kabinet politie parlement senaat rechtbank gerechtshof hof leger
        krijgsmacht marine gemeente provincie overheid autoriteiten inspectie
        openbaar_ministerie ambassade kamer justitie stadsbestuur gemeentebestuur"""
    ),
    documents=words(
        """rapport verslag brief onderzoek studie enquête peiling verklaring persbericht document
        documenten wet wetsvoorstel vonnis uitspraak artikel boek dagboek verdrag akkoord
        resolutie notitie nota memo aanklacht klacht petitie pamflet video website bericht tweet
        opschrift bord spandoek kop titel tekst motie advies evaluatie jaarverslag"""
    ),
    columns=words(
        """hoofdartikel hoofdredactioneel kop koppen voorpagina commentaar cartoon onderschrift
        omslag"""
    ),
    staff=words(
        """columnist columniste columnisten correspondent correspondente redacteur redactrice
        hoofdredacteur journalist journaliste journalisten verslaggever verslaggeefster commentator
        criticus recensent analist lezer lezeres lezers opiniemaker"""
    ),
    former=words("voormalig voormalige oud-hoofdredacteur ex"),
    works=words(
        """film boek roman lied liedje nummer album single toneelstuk musical opera serie
        programma uitzending documentaire essay gedicht schilderij spel game tijdschrift krant
        schip vrachtschip ferry fregat project operatie actie campagne tentoonstelling festival
        storm orkaan café restaurant hotel club band groep stichting partij term woord naam
        bijnaam codenaam genaamd getiteld zogenaamde zogeheten merk model type titel podcast"""
    ),
    times=words(
        """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
        mei juni juli augustus september oktober november december pasen kerst kerstmis
        pinksteren maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
        zaterdagavond zondagavond ochtend middag avond nacht week jaar"""
    ),
    articles_before_bodies=True,
    separable=separated(_SEPARABLE),
    subordinators=words(
        """zoals dat omdat doordat terwijl toen nadat voordat als wanneer indien hoewel zodat
        waarbij waarmee waarop waarin waardoor of sinds totdat zodra wat om zonder"""
    ),
    oblique=words("hem hen mij zich"),
    reflexives=words("zich er hem hen haar erop daarop daarover erbij dat dit"),
    beside_views=words("naar volgens in"),
    views=words("""mening oordeel zeggen opvatting inzicht visie ogen woorden overtuiging
        schatting"""),
    viewing=words("voor"),
    genitive=words("van"),
    reportive=words("zou zouden"),
    pointing=words("dat dit aldus zo"),
    feminine_endings=("ster", "trice", "esse", "vrouw"),
)

LANGUAGE: Final = Language(code="nl", speech=SPEECH, numbers=NUMBERS, dates=DATES)
