"""German."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.de import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import (
    Language,
    Speech,
    crossed,
    inflected,
    joined,
    respelled,
    separated,
    tagged,
    words,
)
from briefing_tui.typed import Final

_WEAK: Final = "*t *te *ten *e *en ge*t"
_WEAK_ER: Final = "*t *te *ten *e *n ge*t"
_WEAK_ET: Final = "*et *ete *eten *e *en ge*et"
_FIXED: Final = "*t *te *ten *e *en"
_FIXED_ER: Final = "*t *te *ten *e *n"
_FIXED_ET: Final = "*et *ete *eten *e *en"

_SAYING: Final = (
    inflected("sag frag mahn droh klag jubel scherz schimpf witzel höhn", _WEAK)
    | inflected("dämpf hämmer bezeug", _WEAK)
    | words("wirbt warb warben")
    | inflected("warn mein prahl schwärm raun brüll witz seufz reim staun lob ächz stöhn", _WEAK)
    | inflected("zürn groll murr knurr maul motz zisch schnaub brumm lach grins feix unk", _WEAK)
    | inflected("folger forder wetter polter flüster stichel donner läster jammer meuter", _WEAK_ER)
    | inflected(
        "zeter kalauer zwitscher nörgel grummel zweifel lächel kicher orakel tadel", _WEAK_ER
    )
    | inflected(
        "sekundier assistier attestier quittier bescheinig bejubel bemäkel bekrittel", _FIXED
    )
    | inflected("überschreib übertitel betitel prophezei besänftig beschwichtig beruhig", _FIXED)
    | inflected("antwort wert deut wend spott dicht", _WEAK_ET)
    | inflected("überschreib übertitel betitel", _FIXED)
    | inflected(
        "ächz schnaub schäum tob schnauz fauch groll bang prust trotz argwöhn ahn ulk", _WEAK
    )
    | inflected("schlussfolger frotzel mäkel mecker spöttel rätsel", _WEAK_ER)
    | inflected("beicht", _WEAK_ET)
    | inflected("twitter", _WEAK_ER)
    | inflected("barm keif", _WEAK)
    | inflected("fabulier schwadronier dozier lamentier replizier skizzier echauffier", _FIXED)
    | words("schmunzelt schmunzelte predigt predigte leugnet leugnete vermutet vermutete")
    | inflected("tweet blogg post chatt mail simst", _WEAK_ET)
    | inflected(
        """erklär bemerk beton berichtig bestätig bekräftig beklag bemängel beteuer versicher
        verkünd begrüß erzähl ergänz erinner verlang vermut versprech verrat erwider verteidig
        behaupt beschwer befürcht bezweifel beschuldig bezichtig verkündig entgegn unterstreich
        resümier resumier kommentier kritisier argumentier präzisier konstatier dementier
        prognostizier diagnostizier plädier appellier protestier spekulier philosophier referier
        zitier notier bilanzier protokollier insistier räsonier theoretisier formulier informier
        signalisier garantier adressier rapportier differenzier relativier rezitier gratulier
        mutmaß überleg urteil offenbar frohlock versichert monier interpretier akzentuier
        analysier proklamier postulier publizier räsonnier sinnier kontert bedank gelob ermahn
        ermutig erwähn erläuter erörter verdeutlich veranschaulich entschuldig enthüll erkundig
        diktier jubilier triumphier attestier registrier vermerk beruhig beschwichtig rechtfertig
        ironisier bescheinig bejah bekund belehr vermeld verneint vernein verdächtig wiederhol
        widerleg hinterfrag
        unterstell pocht beharr urteil""",
        _FIXED,
    )
    | inflected(
        """äußer erläuter beteuer versicher erinner schilder kommandier widersprech""", _FIXED_ER
    )
    | inflected("erwart berichtet bericht behaupt befürcht beantwort bedeut verlautbar", _FIXED_ET)
    | inflected("verkünd entgegn melde meld erwider beschuldig begründ bewert beobacht", _FIXED_ET)
    | inflected("bericht meld", "ge*et", _FIXED_ET)
    | words(
        """geäußert geschildert kontert konterte konterten kontere kontern gekontert pochte pocht
        pochten gepocht urteilte urteilt urteilten geurteilt jubelte jubelt jubelten jubeln
        gejubelt gratulierte gemeldet gelobt gelobte gelobten geprahlt gemailt zürnte zürnt
        grollte stöhnte stöhnt ächzte kommentierte lautet frotzelte sprach spricht sprachen
        spreche sprechen gesprochen versprach verspricht versprachen versprochen widersprach
        widerspricht widersprachen widersprochen entsprach schrieb schreibt schrieben schreibe
        schreiben geschrieben beschrieb beschreibt beschrieben rief ruft riefen rufe rufen
        gerufen zugeflüstert zuflüstert zuflüsterte zugerufen zuruft zurief zugeraunt zuraunte
        flüsterte flüstert geflüstert raunte raunt geraunt schrie schreit schrien geschrien
        gestand gesteht gestanden gestehe bestritt
        bestreitet bestritten bestreite bestreiten verwies verweist verwiesen verweise verweisen
        empfahl empfiehlt empfahlen empfohlen riet rät rieten rate raten geraten verriet verrät
        verrieten verraten schwor schwört schworen geschworen bat bittet baten bitte gebeten
        befahl befiehlt befahlen befohlen bekennt unterstrich unterstreicht unterstrichen
        vernahm verlas verliest verlasen verlesen las liest lasen unterstrichen glaubt glaubte
        glaubten glaube glauben geglaubt denkt dachte dachten denke denken gedacht hofft hoffte
        hofften hoffe hoffen gehofft findet fand fanden finde finden gefunden wünscht wünschte
        wünschten weiß wusste wussten wisse weissagte sorgte wetterte wettert höhnte höhnt
        scherzte scherzt witzelte jammerte jammert bedauert bedauerte bedauerten bedauere
        bedauern erkannte erkennt erkannten resümiert bilanziert besagt besagte besagten besage
        bezeugte bezeugt bezeugten titelt titelte titelten titeln getitelt
        überschrieb überschrieben unkt unkte orakelte
        orakelt ätzt ätzte giftete giftet keilte poltert polterte tönt tönte tönten schreibt
        sagen gesagt antworten geantwortet geantwortete fürchtet fürchtete fürchteten singt sang
        sangen gesungen skandierte skandierten skandiert befindet befand befanden befunden verreißt
        verriss vermisst vermisste vermissten wundert wunderte wunderten empört empörte empörten
        ärgert ärgerte ärgerten freut freute freuten tröstet tröstete sorgt sorgten bangt bangte
        ätzen ätzten wundern empören ärgern freuen sorgen bangen vermissen fürchten schmunzeln
        überträgt übertrug übertrugen verlauten
        dankt dankte dankten gedankt"""
    )
) - words("deut deutet deutete deuten deute bedeutet bedeutete bedeuten bedeute")

_NAMING: Final = (
    inflected(
        """kritisier charakterisier bezeichn verurteil qualifizier titulier klassifizier diffamier
        brandmark würdig verspott verhöhn beschimpf beleidig verunglimpf kennzeichn feier rühm
        rüg lob tadel geißel schelt schmäh prophezei bewunder begrüß attackier verteufel
        deklarier definier begrüß interpretier attestier bescheinig bejubel vermiss beklag
        diagnostizier konstatier registrier bemängel monier begeh beschwör""",
        _FIXED,
    )
    | inflected("bezeichn kennzeichn bewert beurteil verspott tauft begründ", _FIXED_ET)
    | inflected("beanstand befürcht erwart", _FIXED_ET)
    | inflected("feier bewunder tadel geißel veräpp", _FIXED_ER)
    | words(
        """nannte nennt nannten nenne nennen genannt benannte gelobt lobte lobten gerügt gewürdigt
        gefeiert beurteilte beurteilt beurteilten beschrieb beschreibt beschrieben beschreibe
        beschreiben sieht sah sahen sehe sehen gesehen hält hielt hielten halte gehalten
        verglich vergleicht verglichen sprach spricht redete redet gesprochen empfindet empfand
        gebrandmarkt gegeißelt getadelt gerühmt geschmäht gescholten verteufelt abgetan
        wittert witterte witterten preist pries priesen gepriesen ahnt ahnte ahnten
        rechnet rechnete rechnen dringt drang drängt drängte träumt träumte
        wertete wertet werteten werte gewertet betrachtet betrachtete betrachteten verwendet
        verwendete benutzt benutzte gebraucht gebrauchte verstand versteht versprach fordert
        forderte plant plante verbucht verbuchte abtut abtat umschreibt umschrieb umschrieben
        belächelt belächelte abstempelt abstempelte einstuft einstufte auslegt auslegte hinstellt
        hinstellte deutet deutete"""
    )
)

_JUDGING: Final = inflected(
    """kritisier charakterisier bezeichn verurteil titulier diffamier brandmark würdig verspott
        verhöhn beschimpf rüg lob tadel begrüß attackier bemängel monier beklag""",
    _FIXED,
) | words(
    """nannte nennt nannten nennen genannt sprach spricht sprachen sprechen gesprochen redete
        teilte teilt teilten mitgeteilt kündigte kündigt kündigten angekündigt merkte merkt räumte
        räumt räumten eingeräumt fügte fügt mahnte mahnt mahnten prangerte prangert prangerten
        wies weist wiesen zurückgewiesen lehnte lehnt lehnten abgelehnt dementierte"""
)
"""Verbs that nobody has for a subject but one who speaks."""

_SEPARABLE: Final = {
    "mit": inflected("teil", "*t *te *ten *e *en ge*t zu*en"),
    "hinzu": inflected("füg setz", "*t *te *ten *e *en ge*t zu*en"),
    "an": words(
        """kündigt kündigte kündigten kündige kündigen gekündigt gibt gab gaben gebe geben gegeben
        merkt merkte merkten merke merken gemerkt deutet deutete deuteten deute deuten gedeutet
        mahnt mahnte mahnten gemahnt prangert prangerte prangerten geprangert führt führte
        führten führe führen geführt ordnet ordnete ordneten geordnet regt regte regten geregt
        bietet bot boten geboten klagt klagte klagten geklagt fügt fügte fügten gefügt sagt
        sagte gesagt erkennt erkannte erkannt zweifelt zweifelte zweifelten gezweifelt drohte
        droht gedroht vertraut vertraute vertrauten schloss schlossen schließt schließen
        geschlossen"""
    ),
    "aus": words(
        """führt führte führten führe führen geführt schließt schloss schlossen schließe schließen
        geschlossen spricht sprach sprachen gesprochen drückt drückte drückten gedrückt ruft
        rief riefen gerufen sagt sagte sagten gesagt geht ging gingen gehe gehen gegangen
        richtet richtete richten plaudert plauderte"""
    ),
    "bekannt": words("gibt gab gaben gebe geben gegeben macht machte machten gemacht"),
    "zu": words(
        """gibt gab gaben gebe geben gegeben stimmt stimmte stimmten gestimmt sagt sagte sagten
        gesagt sichert sicherte sicherten gesichert ruft rief riefen gerufen gesteht gestand"""
    ),
    "ein": words(
        """räumt räumte räumten räume räumen geräumt gesteht gestand gestanden wendet wandte
        wandten gewandt schätzt schätzte schätzten schätze geschätzt stuft stufte stuften
        gestuft wirft warf warfen geworfen lenkt lenkte gelenkt fordert forderte forderten
        gefordert"""
    ),
    "hin": words("weist wies wiesen weise weisen gewiesen deutet deutete"),
    "zurück": words(
        """weist wies wiesen weise weisen gewiesen gibt gab rudert ruderte führt führte führten
        geführt"""
    ),
    "hervor": words("hebt hob hoben hebe heben gehoben stößt stieß"),
    "fest": words("stellt stellte stellten stelle stellen gestellt hält hielt hielten gehalten"),
    "klar": words("stellt stellte stellten stelle stellen gestellt macht machte machten gemacht"),
    "deutlich": words("macht machte machten mache machen gemacht"),
    "heraus": words("stellt stellte stellten gestellt streicht strich gestrichen"),
    "auf": words(
        """ruft rief riefen rufe rufen gerufen fordert forderte forderten fordere fordern
        gefordert zeigt zeigte zeigten gezeigt wirft warf klärt klärte zählt zählte macht machte
        machten gemacht"""
    ),
    "vor": words(
        """rechnet rechnete rechneten rechnen gerechnet tragen lesen halten wirft warf warfen werfe
        werfen geworfen schlägt schlug schlugen schlage schlagen geschlagen trägt trug trugen
        getragen hält hielt hielten gehalten liest las lasen
        gelesen gibt gab gaben gegeben bringt brachte brachten gebracht"""
    ),
    "fort": words("fährt fuhr fuhren gefahren fahren setzt setzte"),
    "ab": words(
        """lehnt lehnte lehnten lehne lehnen gelehnt streitet stritt stritten gestritten wiegelt
        wiegelte wiegelten gewiegelt wehrt wehrte gewehrt gibt gab gegeben winkt winkte gewinkt
        rät riet rieten geraten tut tat taten getan"""
    ),
    "zusammen": words("fasst fasste fassten gefasst fassen faßt faßte"),
    "dar": words("legt legte legten gelegt legen stellt stellte stellten gestellt stellen"),
    "nach": words(
        """legt legte legten gelegt legen fragt fragte fragten gefragt fragen hakt hakte haken
        schiebt schob geschoben schieben"""
    ),
    "hinterher": words("schiebt schob geschoben"),
    "dazwischen": words("ruft rief riefen gerufen"),
    "bei": words("pflichtet pflichtete pflichteten gepflichtet pflichten"),
    "entgegen": words("hält hielt hielten gehalten setzt setzte"),
    "voraus": words("sagt sagte sagten gesagt"),
    "wieder": words("gibt gab gaben gegeben"),
    "weiter": words("gibt gab sagt sagte"),
    "dagegen": words("hält hielt"),
    "nahe": words("legt legte"),
    "frei": words("spricht sprach"),
    "bloß": words("stellt stellte"),
    "weis": words("sagt sagte"),
    "durch": words("gibt gab sagt sagte"),
    "richtig": words("stellt stellte stellten gestellt"),
    "übel": words("nimmt nahm"),
    "auskunft": words("gibt gab gaben gegeben erteilt erteilte"),
    "stellung": words("nimmt nahm nahmen genommen"),
    "bilanz": words("zieht zog zogen gezogen"),
    "schluss": words("zieht zog zogen gezogen"),
    "fazit": words("zieht zog zogen gezogen"),
    "lehre": words("zieht zog zogen gezogen"),
    "frage": words("stellt stellte stellten gestellt"),
    "forderung": words("erhebt erhob erhoben"),
    "vorwurf": words("erhebt erhob erhoben"),
    "klartext": words("redet redete spricht sprach"),
    "alarm": words("schlägt schlug schlugen geschlagen"),
    "kritik": words("übt übte übten geübt"),
    "partei": words("ergreift ergriff ergriffen"),
    "luft": words("macht machte machten gemacht"),
    "position": words("bezieht bezog bezogen"),
    "auffassung": words("vertritt vertrat vertraten vertrete vertreten"),
    "ansicht": words("vertritt vertrat vertraten vertrete vertreten"),
    "meinung": words("vertritt vertrat vertraten vertrete vertreten"),
    "standpunkt": words("vertritt vertrat vertraten vertrete vertreten"),
    "aufmerksamkeit": words("lenkt lenkte lenkten richtet richtete"),
    "ausdruck": words("bringt brachte brachten gebracht verleiht verlieh"),
    "bedenken": words("gibt gab gaben gegeben"),
    "protokoll": words("gibt gab gaben gegeben"),
    "verstehen": words("gibt gab gaben gegeben"),
    "sprache": words("bringt brachte"),
    "überzeugt": words("zeigt zeigte zeigten gezeigt"),
    "erfreut": words("zeigt zeigte zeigten gezeigt"),
    "enttäuscht": words("zeigt zeigte zeigten gezeigt"),
    "zuversichtlich": words("zeigt zeigte zeigten gezeigt"),
    "besorgt": words("zeigt zeigte zeigten gezeigt äußert äußerte"),
}


_SPOKEN_OF: Final = """gescholtene kritisierte angegriffene attackierte gelobte gerügte getadelte
    gefeierte geehrte geschasste gestürzte entlassene unterlegene verurteilte freigesprochene
    inhaftierte angesprochene befragte zitierte erwähnte verspottete geschmähte
    beleidigte gerettete"""


def _with_feminines(forms: str) -> tuple[str, ...]:
    """Return endings of nouns for persons with those of the feminine: "trainerin"."""
    plain = [e for e in forms.split() if not e.endswith(("in", "frau", "leute", "en", "e", "s"))]
    return tuple(sorted({*forms.split(), *(f"{e}in" for e in plain)}))


_DEFINITE: Final = words(
    """der die das den dem des dieser diese dieses dies diesen diesem jener jene jenes jenen jenem
    derselbe dieselbe dasselbe demselben denselben derselben desselben selben"""
)
_INDEFINITE: Final = words(
    """ein eine einen einem einer eines kein keine keinen keinem keiner keines mehrere einige
    viele manche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig achtzig
    hundert alle allen aller beide beiden andere anderen anderer jeder jede jedes jedem jeden
    weitere weiteren zahlreiche etliche wenige jegliche jeglicher jeglichen sämtliche sämtlichen
    sämtlicher manchen mehreren einigen vielen zahlreichen etlichen wenigen
    solche solchen solcher solches solchem"""
)
_POSSESSIVE: Final = (
    inflected("sein ihr", "* *e *en *em *er *es")
    | inflected("mein dein", "* *e *en *em *er *es")
    | words("unser unsere unseren unserem unserer unseres euer eure dessen deren")
)

_NUMBERED: Final = crossed(
    "nummer", "eins zwei drei vier fünf sechs sieben acht neun zehn 1 2 3 4 5 6 7 8 9 10"
)

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["de"],
    interruptions=words(
        """anzeige werbung weiterlesen zum_weiterlesen lesen_sie_auch lesen_sie_hier lesen_sie_dazu
        lesen_sie_mehr lesen_sie_dazu_auch hören_sie_auch sehen_sie_auch siehe_auch mehr_dazu
        mehr_zum_thema auch_interessant"""
    ),
    verbs=_SAYING
    | joined(_SEPARABLE)
    | words("voraussagte wissen ausrichten durchblicken reden redet redete"),
    naming=_NAMING,
    judging=_JUDGING,
    telling=words("verriet"),
    writing=words(
        """schreibt schrieb schreiben kommentiert kommentieren kommentierte kommentierten
        leitartikelt"""
    ),
    asking=words("laut gemäß glaubt_man folgt_man geht_es_nach wenn_es_nach"),
    gathering=words(
        """gesprochen besucht getroffen begleitet befragt umgehört spricht_mit sprach_mit
        unterhält_sich unterhielt_sich redet_mit hat_mit besuchte trifft traf
        porträtiert porträtierte interviewt interviewte begleitete befragte erzählt_von
        erzählt_die schildert schilderte berichtet_von zu_wort druckt_ein_interview
        bringt_ein_interview war_bei ging_zu nachgefragt fragte_nach hört_sich hörte_sich zitiert
        lässt ließ lassen ließen umgesehen umgeschaut begab_sich fing_ein eingefangen
        gesammelt sammelt sammelte telefoniert aufgeschrieben
        ans_telefon_bekommen ans_telefon_geholt vor_die_kamera_geholt vors_mikrofon_geholt
        ans_mikrofon_geholt vor_das_mikrofon_geholt zum_reden_gebracht ausfindig_gemacht
        gefunden aufgespürt aufgesucht kontaktiert angetroffen gehört angerufen erreicht abgepasst
        abgefangen"""
    ),
    beside=words("mit"),
    inquiring=words(
        """fragt fragte fragten gefragt befragt nachgefragt wissen_,_ob wissen_,_wann wissen_,_was
        wissen_,_wie wissen_,_warum wissen_,_wer wissen_,_wo wissen_,_weshalb wissen_,_wieso
        wissen_,_welche wissen_,_welcher wissen_,_wen wissen_,_wohin wissen_."""
    ),
    replies=words("antwort nachfrage replik erwiderung entgegnung"),
    requests=words("anfrage nachfrage"),
    questions=words("frage nachfrage vorwurf einwand vorhalt hinweis einwurf"),
    asked=words("gefragt befragt angesprochen konfrontiert angefragt gebeten kontaktiert"),
    asked_by=words(
        """befragte befragter befragten zitierte zitierter zitierten interviewte interviewter
        interviewten kontaktierte kontaktierten angefragte angefragten porträtierte porträtierten
        besuchte besuchten begleitete begleiteten"""
    ),
    conversing=words("gesprochen spricht sprach sprechen redet redete telefoniert unterhält"),
    letting=words("lässt ließ lassen ließen lasse"),
    headed=words("unter_titel mit_titel unter_überschrift mit_überschrift"),
    retelling=words(
        """greift griff aufgreift aufgriff aufgegriffen wiederholt wiederholte aufnimmt aufnahm
        aufgenommen stützt gestützt beruft übersetzt übersetzte hebt hob drucken druckten
        wiederholen wiederholten greifen griffen übernehmen übernahmen bringen brachten"""
    ),
    relaying=words(
        """druckt druckte abdruckt abdruckte abgedruckt nachdruckt nachgedruckt wiedergibt wiedergab
        wiedergegeben übernimmt übernahm übernommen verbreitet verbreitete veröffentlicht
        veröffentlichte dokumentiert dokumentierte publiziert publizierte ausstrahlt ausstrahlte
        ausgestrahlt bringt brachte zitiert zitierte überliefert überlieferte festhielt festhält"""
    ),
    referring=words(
        """verweist verwies verwiesen stützt stützte gestützt beruft berief berufen bezieht bezog
        greift griff aufgegriffen übernimmt übernahm übernommen gibt gab wiedergegeben druckt
        druckte nachgedruckt abgedruckt bringt brachte zitiert zitierte liest las findet fand
        entnimmt entnahm entdeckt entdeckte verlinkt verlinkte verbreitet verbreitete"""
    ),
    asking_for=words(
        """getroffen traf befragt befragte interviewt interviewte besucht besuchte begleitet
        angerufen kontaktiert erreicht erreichte aufgesucht angetroffen abgepasst abgefangen
        trifft begleitete porträtiert porträtierte"""
    ),
    granting=words(
        """gab gibt gegeben abgab abgibt abgegeben gewährte gewährt diktierte machte hielt hält
        gehalten verlas verlesen vortrug vorgetragen nachreichte nachreicht nachgereicht nachschob
        nachschiebt nachlegte prägte geprägt"""
    ),
    manners=words(
        """nüchterner kritischer schärfer milder skeptischer optimistischer pessimistischer
        gelassener kämpferischer deutlicher differenzierter vorsichtiger ironischer bissiger
        versöhnlicher strenger härter drastischer pathetischer pragmatischer grundsätzlicher
        ernster heiterer positiver freundlicher wohlwollender zurückhaltender nachdenklicher
        poetischer düsterer lakonischer sachlicher knapper direkter unverblümter nachsichtiger
        zuversichtlicher gnädiger enttäuscht begeistert zufrieden empört besorgt ratlos gelassen
        verhalten entsetzt erleichtert alarmiert verärgert amüsiert beeindruckt verwundert
        kühler lauter leiser ruhiger trockener wärmer bitterer schroffer grober spöttischer
        heftiger höflicher feierlicher nervöser entspannter dramatischer persönlicher praktischer
        philosophischer prosaischer witziger ausführlicher genauer präziser böser sanfter ähnlich
        anders gespalten unbeeindruckt unaufgeregt nüchtern kritisch skeptisch fröhlich berühmt
        berüchtigt unvergessen frech trocken lapidar barsch knapp prompt"""
    ),
    neuter_endings=("es",),
    spelled=words(
        """reporter_ohne_grenzen ärzte_ohne_grenzen journalisten_ohne_grenzen
        ingenieure_ohne_grenzen
        apotheker_ohne_grenzen tierärzte_ohne_grenzen"""
    ),
    amounting=words("in_höhe_von im_wert_von im_umfang_von"),
    exceeding=words("mehr_als weniger_als"),
    copulas=words("ist war bleibt blieb steht stand scheint schien gilt galt wird wurde sei"),
    bare_objects=words(
        """bezug wert anzeige strafanzeige strafantrag abschied rücksicht bescheid anstoß einspruch
        widerspruch beschwerde klage berufung revision protest mut trost dank anspruch einfluss
        abstand anteil notiz kenntnis einsicht nutzen schaden zweifel vorsorge gehör bericht
        rechenschaft zeugnis widerstand hilfe ärger vorwürfe konsequenzen fehler abbitte anklage
        antrag beifall applaus gebrauch gnade nachhilfe hoffnung verdacht worte vertrauen unruhe
        angst sorge freude empörung grund"""
    ),
    predicate_endings=("är", "ig", "lich", "isch", "sam", "bar", "haft", "los", "ell", "iv", "ös"),
    participle_links=words("auf von vom durch mit zu zum zur nach über"),
    participle_starts=("ge", "be", "ver", "er", "ent", "an", "auf", "um", "unter", "über", "zer"),
    opening_endings=("end", "t"),
    serving=words(
        """schreibt schrieb schreiben kommentiert kommentierte verfasst verfasste geschrieben
        gelesen las liest gesehen sah gehört angehört angesehen angeschaut saß sitzt reiste reist
        gereist fuhr fährt besucht besuchte rezensiert rezensierte bespricht besprach besprochen
        gesprochen sprach spricht getroffen traf begleitet begleitete beobachtet beobachtete
        verbracht verbrachte gefahren gearbeitet gewühlt gekämpft gegraben geblättert gewagt
        begeben umgesehen umgehört unterwegs berichtet berichtete analysiert analysierte
        porträtiert porträtierte recherchiert recherchierte befragt befragte interviewt
        interviewte"""
    ),
    sending=words(
        """schrieb schreibt geschrieben verfasst verfasste schickt schickte geschickt verschickt
        sandte gesandt richtete gerichtet hinterließ hinterlassen unterzeichnet unterschrieben
        unterzeichnete unterschrieb formuliert formulierte aufgesetzt abgeschickt"""
    ),
    wherein=words("wo"),
    standing=words("steht stand prangt prangte"),
    hearsay=words(
        """rede heißt_es hieß_es heiße_es geheißen_habe_es verlautete verlautet hört_man hörte_man
        ist_zu_hören war_zu_hören zu_hören_ist zu_hören_war zu_lesen_ist zu_lesen_war zu_lesen_steht
        zu_lesen_stand nachzulesen_ist nachzulesen_war"""
    ),
    responding=words("auf an"),
    regarding=words("zu zum zur über wegen um trotz gegen ohne seit während angesichts"),
    viewing=words("für"),
    genitive=words("von"),
    settings=words(
        """parlament plenum journalisten reportern pressevertretern pressekonferenz mitteilung
        pressemitteilung aussendung presseaussendung twitter
        x instagram facebook linkedin bluesky mastodon tiktok telegram youtube
        sozialen_medien sozialen_netzwerken"""
    ),
    postpositions=words("zufolge"),
    so=words("so"),
    these=words("diesem diesen dieser diese dieses"),
    yielding=words("zu_wort zu_worte das_wort zu_gast im_interview ans_mikrofon"),
    seeming=words(
        """zeigt zeigte zeigten zeigen zeige gibt gab gaben geben gebe fühlt fühlte fühlten wähnt
        wähnte erinnert erinnerte äußert äußerte äußerten bedankt bedankte"""
    ),
    wanting=words(
        """will wollte möchte mag mochte hofft hoffte plant plante wünscht wünschte braucht brauchte
        rechnet rechnete vermisst vermisste fühlt fühlte kennt kannte hat hatte"""
    ),
    reporting=words(
        """meldet meldete berichtet berichtete titelt titelte urteilt urteilte meint meinte mahnt
        mahnte warnt warnte spottet spottete kommentiert analysiert resümiert bilanziert konstatiert
        findet fordert kritisiert lobt tadelt zitiert wettert höhnt unkt schlussfolgert ätzt jubelt
        befürchtet fürchtet glaubt hofft hält sieht fragt staunt argumentiert notiert vermutet
        überschreibt mutmaßt orakelt prophezeit räsoniert stellt macht widmet erfuhr erfahren
        antwortet entgegnet erwidert kontert ergänzt erinnert empfiehlt verteidigt begrüßt"""
    ),
    confiding=words(
        """sagt sagte sagten gesagt erklärt erklärte erklärten bestätigt bestätigte erzählt erzählte
        verriet verrät versichert versicherte gesteht gestand berichtet berichtete schildert
        schilderte gab gibt teilte vertraute vertraut anvertraut antwortete erläuterte räumte
        versichert mitgeteilt eingeräumt gestanden geschildert angegeben geäußert zugerufen
        zugeflüstert zugeraunt geantwortet gebeichtet diktiert diktierte geschrieben geraten"""
    ),
    claiming=words(
        """sagt sagte sagten gesagt meint meinte gemeint schreibt schrieb schrieben geschrieben
        erklärt erklärte erzählt erzählte findet fand behauptet behauptete versichert versicherte
        schildert schilderte formuliert formulierte beschreibt beschrieb antwortet antwortete
        geantwortet ruft rief beteuert beteuerte schwärmt schwärmte betont betonte fragt fragte"""
    ),
    disclaiming=words("nicht nie niemand keiner kein keine auch ebenfalls ebenso alles viel man"),
    through=words("über via"),
    informing=words("wissen verlauten ausrichten mitteilen durchblicken"),
    sourcing=words(
        """unter_berufung_auf mit_berufung_auf unter_verweis_auf mit_verweis_auf
        unter_hinweis_auf mit_bezug_auf unter_bezugnahme_auf"""
    )
    | crossed(
        "beruft berief stützt stützte",
        "sich_auf sich_dabei_auf sich_dafür_auf sich_hierbei_auf sich_hier_auf",
    ),
    signs=words("plakat plakate plakaten schild schilder schildern transparent transparenten"),
    perceiving=words("lesen liest las lasen hören hört hörte erfahren erfährt erfuhr"),
    within=words(
        """dort hier darin im_blatt im_blattinneren im_blattinnern weiter_hinten ebenda
        ein_paar_seiten_weiter einige_seiten_weiter wenige_seiten_weiter im_selben_heft
        im_heft in_dem_blatt
        in_der_zeitung im_innern im_inneren im_innenteil im_selben_blatt in_derselben_zeitung
        in_derselben_ausgabe in_ihrem_blatt
        in_seinem_blatt in_ihrer_zeitung in_seiner_zeitung in_ihrer_kolumne in_seiner_kolumne
        mit_blick im_hinblick in_bezug mit_bezug unter_verweis unter_hinweis mit_verweis
        in_anspielung in_anlehnung"""
    )
    | crossed("in_ihrem in_seinem", "podcast newsletter blog magazin programm")
    | crossed("auf_ihrer auf_seiner", "website webseite internetseite seite"),
    therein=words("darin hierin"),
    citing=words("zitiert zitierte zitierten zitieren zitiere wiedergegeben angeführt"),
    following=words("nach"),
    having_from=words("erfuhr erfährt erfahren hört hörte hörten gehört vernahm vernommen"),
    rivals=words("konkurrenz"),
    dealing=words(
        "beschäftigt beschäftigte befasst befasste widmet widmete reagiert reagierte bezieht bezog"
    ),
    venues=words("in bei auf"),
    reread=words("gelesen gesehen gehört"),
    hosting=words("bei beim"),
    cited=words(
        """auf_dem auf_der bei_der bei_dem beim über_die gegenüber im_gespräch_mit im_interview_mit
        aus_einem_interview_mit aus_einem_interview_der aus_einem_interview_des
        aus_einem_gespräch_mit
        im_interview_der im_interview_des in_einem_interview_mit in_einem_interview_der
        in_einem_interview_des in_einem_gespräch_mit zitiert_von berichtet_von
        übernommen_von gesammelt_von aufgezeichnet_von übertragen_von aufgegriffen_von
        ausgestrahlt_von eingefangen_von weitergegeben_von wiedergegeben_von
        veröffentlicht_von veröffentlicht_in verbreitet_von unter_berufung_auf
        mit_bezug_auf mit_verweis_auf mit_hinweis_auf zitiert_nach interviewt_von befragt_von
        kontaktiert_von getroffen_von begleitet_von angesprochen_von in_der
        in_dem im nach_einem_bericht_der nach_einem_bericht_des nach_einem_bericht_von
        nach_berichten_der nach_berichten_des nach_berichten_von einem_bericht_der
        einem_bericht_des in_einem_bericht_der im_leitartikel_der im_leitartikel_des
        im_leitartikel_von im_kommentar_der im_kommentar_des in_einem_kommentar_der
        in_einem_leitartikel_der in_der_kolumne_der im_magazin_der in_einem_beitrag_für
        in_einem_gastbeitrag_für in_einem_kommentar_für in_der_sendung
        in_einem_artikel_der in_einem_leserbrief_an in_einem_brief_an in_einer_mail_an
        in_einer_zuschrift_an in_einer_stellungnahme_für in_einem_statement_für
        von_der_titelseite_der von_der_titelseite_des
        über_der_titelseite_der über_der_titelseite_des zur zum auf_die_frage_der
        auf_die_frage_des auf_die_frage_von auf_nachfrage_der
        auf_nachfrage_des auf_nachfrage_von auf_anfrage_der auf_anfrage_des auf_anfrage_von"""
    )
    | crossed(
        """auf_den_wellen am_mikrofon am_mikrophon am_mikro an_der_antenne auf_den_seiten
        in_den_spalten auf_der_welle auf_der_seite in_derselben_ausgabe""",
        "von vom der des",
    ),
    printing=words(
        "druckt druckte abdruckt veröffentlicht veröffentlichte vorliegt vorlag vorliegen vorlagen"
    ),
    rubrics=words(
        """pressestimmen presseschau pressespiegel medienschau medienspiegel zeitungsschau
        pressekommentare pressestimme medienecho presseecho zeitungskommentare
        zeitungen_kommentieren zeitungen_schreiben blick_in_die_zeitungen internationale_presse"""
    ),
    nouns=words(
        """erklärung mitteilung worte worten aussage aussagen botschaft kommentar bemerkung frage
        antwort begründung fazit motto slogan losung schlagzeile überschrift titel urteil
        behauptung äußerung äußerungen credo stellungnahme statement schreiben brief bekenntnis
        forderung forderungen devise parole kostprobe leseprobe versprechen kritik einschätzung
        reaktion rede warnung zitat ausspruch meinung these hauptthese kernthese kernaussage
        hauptaussage schlussfolgerung zwischenruf grußwort satz spruch vorwurf leserbrief
        zuschrift wort schlusswort zeile ausruf auszug pressestimmen presseschau medienschau
        pressespiegel medienspiegel presseecho stimmen reaktionen
        ausschnitt eintrag passage absatz abschnitt passus sätze zeilen
        ankündigung ansage kampfansage appell aufruf mahnung versicherung beteuerung zusage drohung
        prognose analyse bilanz
        feststellung befürchtung diktum bonmot eingeständnis geständnis diagnose lehre einsicht
        erkenntnis gedanke moral ratschlag weisheit schlusspunkt pointe auffassung ansicht
        sichtweise überzeugung auskunft information widerspruch ruf zuruf gruß stoßseufzer
        seufzer entschuldigung klage dementi hilferuf wutausbruch einwand einspruch nachsatz"""
    ),
    reactions=words(
        """freude jubel frust erleichterung entsetzen ärger trauer empörung verständnis
        unverständnis ratlosigkeit enttäuschung zuspruch widerspruch unterstützung rückendeckung
        schützenhilfe beifall applaus gegenwind spott lob kritik zustimmung ablehnung"""
    ),
    coming=words("stammt stammte kommt kam gehört gehörte gebührt gebührte"),
    convictions=words(
        """überzeugt sicher ansicht meinung auffassung zuversichtlich schluss schlussfolgerung
        ergebnis"""
    ),
    bearing=words(
        """lautet lautete lauten lauteten war waren ist sind sei seien heißt hieß besagt besagte
        steht stand enthielt begann endete dazu"""
    ),
    plain_endings=("n",),
    pronouns=tagged(
        m="er dieser jener letzterer ersterer",
        f="sie diese letztere erstere",
        n="es",
        x="ich du man wir",
    ),
    demonstratives={
        "der": "er",
        "die": "sie",
        "dieser": "er",
        "diese": "sie",
        "jener": "er",
        "jene": "sie",
    },
    predicative=words(
        """betroffen gefordert verletzt gefragt gemeint bekannt unbekannt klar offen unklar sicher
        neu umstritten entscheidend wichtig richtig falsch wahr möglich unmöglich nötig selten
        geplant vorgesehen gesucht gefunden geblieben bedroht beteiligt zuständig verantwortlich
        schuld verboten erlaubt angeklagt beschuldigt festgenommen gestorben getötet gerettet
        bemerkenswert auffällig auffallend erstaunlich bezeichnend typisch interessant spannend
        schwierig schlimm gut besser schlecht schlechter gewiss fraglich strittig denkbar
        verschwunden geschlossen geöffnet gestrichen gekürzt verloren gewonnen begeistert
        enttäuscht verärgert empört erleichtert überrascht zufrieden unzufrieden skeptisch stolz
        vertreten anwesend abwesend eingeladen mitgemeint angesprochen ausgenommen"""
    ),
    subject_genders={"der": "m", "die": "f", "das": "n", "ein": "mn", "eine": "f"},
    nominatives={"einen": "ein", "einem": "ein", "eines": "ein", "einer": "eine"},
    ones={"einen": "einer", "einem": "einer", "eines": "einer"},
    several_nominatives={
        many: many[:-1]
        for many in ("einigen", "mehreren", "vielen", "manchen", "wenigen", "zahlreichen")
    },
    many_endings=("ern", "eln"),
    latter=tagged(m="dieser letzterer diesem letzterem", f="letztere"),
    to_us=words("uns"),
    objects=words("ihm ihn ihnen uns euch mir mich dir dich"),
    owners=tagged(
        m="sein seine seinen seinem seiner seines dessen ihn ihm",
        f="ihr ihre ihren ihrem ihrer ihres deren",
        x="mein meine unser unsere",
    ),
    nicknames=words(
        """spitzname spitznamen beiname beinamen kosename kosenamen übername übernamen volksmund"""
    ),
    christening=words(
        """genannt getauft umgetauft nennen nannten nenne nennt nannte taufen tauften tauft
        taufte heißt heißen hieß hießen heisst heissen hiess hiessen"""
    ),
    christened=words("genannt getauft umgetauft"),
    being_called=words("heißt heißen hieß hießen heisst heissen hiess hiessen"),
    none=words("niemand kein keine keiner keines"),
    everybody=words(
        """man alle jeder leute menschen anwohner anwohnern bewohner bewohnern einheimische
        einheimischen nachbarn dorfbewohner insulaner stammgäste pendler passanten leser user
        nutzer fans kinder händler fischer bergretter eingeweihte"""
    ),
    so_called=words(
        "sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten"
    ),
    as_said=words("wie"),
    owning=words("dessen deren"),
    relatives=words("welcher welche welches wer"),
    definite=_DEFINITE,
    indefinite=_INDEFINITE,
    several=words(
        """mehrere einige viele manche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
        alle beide andere zahlreiche etliche wenige"""
    ),
    among=words("darunter etwa voran beispielsweise"),
    possessive=_POSSESSIVE,
    inverted_endings=("t", "te", "ten", "en"),
    belonging=words(
        "ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines deren dessen"
    ),
    linking=words("von vom für aus beim"),
    prepositions=words(
        """zum im in am an bei zur mit nach zu auf über unter vor hinter neben zwischen durch
        gegen ohne um bis seit während wegen trotz laut gemäß angesichts aufgrund anlässlich
        jenseits diesseits abseits inmitten seitens hinsichtlich bezüglich ungeachtet zugunsten
        innerhalb außerhalb gegenüber bezüglich hinsichtlich infolge mittels mithilfe dank statt
        anstatt anstelle entlang binnen ab außer samt seitens zugunsten ins ans aufs beim
        zufolge via per pro je unweit nahe ums vors fürs"""
    ),
    conjunctions=words(
        """aber oder doch denn sondern weil wenn dass daß ob obwohl obgleich während nachdem bevor
        ehe bis seit seitdem damit als wie da indem sofern falls sobald solange soweit sowohl
        weder noch jedoch sodass zumal wobei womit woran worauf wodurch weshalb weswegen warum
        wieso wo wohin woher wann was wer wem wen wohingegen sowie"""
    ),
    openers=words("aber oder doch denn sondern jedoch"),
    supposing=words("wenn falls sofern solange"),
    also=words("und & sowie"),
    that=words("dass daß ob"),
    counting=words(
        """glaubt glaubte fürchtet befürchtet bezifferte beziffert beziffern bezifferten schätzte
        schätzt schätzen schätzten zählte zählt zählen zählten verzeichnete verzeichnet
        registrierte registriert registrierten erwartet erwartete erwarten rechnet rechnete
        meldete meldet melden"""
    ),
    stating=inflected(
        "bericht meld schätz rechn sag beton erzähl schilder enthüll behaupt",
        "*t *te *ten *e *en ge*t",
    )
    | inflected("erklär bestätig beziffer präzisier bilanzier vermut", "*t *te *ten *e *en")
    | inflected("bericht meld rechn schätz behaupt beziffer bericht", "*et *ete *eten *t")
    | words(
        """spricht sprach sprechen sprachen gesprochen gibt gab geben gaben gegeben bekanntgab
        bekanntgibt angab angibt angaben teilt teilte teilten mitteilt mitteilte mitteilten
        mitgeteilt kündigt kündigte kündigten angekündigt ankündigte geht ging gehen gingen
        ausgegangen ausgeht schreibt schrieb schreiben schrieben erwartet erwartete erwarten
        weist wies warnt warnte warnten nennt nannte nannten hinzufügte"""
    ),
    facing=words("zu zum zur vor gegenüber"),
    auxiliaries=words(
        """hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird
        werden wurde wurden werde würde würden worden geworden gewesen kann können konnte
        konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen
        sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe
        dürfte dürften mag mögen mochte möge möchte möchten muß mußte müßte lässt ließ ließen
        lassen"""
    ),
    adverbs=words(
        """zuoberst zuunterst gleich mitten daraufhin erstens zweitens drittens viertens letztens
        einzig
        auch dann später wieder nun jetzt noch nur sogar eben nie immer oft bald schon weiter
        weiterhin vielleicht jedoch allerdings hingegen dagegen dennoch trotzdem zudem außerdem
        ferner überdies ebenfalls ebenso gleichfalls zugleich gleichzeitig gestern heute morgen
        vorgestern inzwischen mittlerweile unterdessen indes indessen derweil daher deshalb
        deswegen darum somit demnach folglich hier dort da danach daraufhin hierzu dazu darüber
        davon dabei dafür damals bereits zuvor vorher zunächst zuerst anschließend schließlich
        endlich letztlich wörtlich sinngemäß unlängst kürzlich jüngst neulich erneut abermals
        nochmals einmal mehrfach mehrmals wiederholt öffentlich offenbar angeblich demgegenüber
        gegenüber selbst persönlich ausdrücklich klar deutlich scharf heftig vehement energisch
        nachdrücklich knapp kurz ganz sehr ziemlich recht etwa rund lediglich bislang bisher
        seither seitdem vorerst erst zuletzt früh abends morgens mittags nachmittags vormittags
        nachts heutzutage übrigens freilich indessen wohl ja nicht so also gar eher nämlich
        etwas telefonisch schriftlich mündlich live offiziell ironisch lachend vorsichtig
        anders abschließend zusammenfassend einleitend ergänzend eingangs einschränkend
        optimistisch pessimistisch kritisch skeptisch weiters sodann hinterher vorab vorher
        unmittelbar direkt sofort umgehend stets mehr gerne gern einst dabei darin daran darauf
        weniger dadurch damit daraus davor danach hierbei hiermit hierauf insgesamt derzeit aktuell
        möglicherweise zurzeit momentan parallel nebenbei hinzu zwar indirekt konkret zufällig
        insbesondere besonders beispielsweise etwa zumindest wenigstens erstmals gemeinsam
        einstimmig eindringlich ebenda anderswo irgendwann irgendwo nirgends drinnen drin innen
        drüben draußen hinten vorne vorn oben unten links rechts daneben dahinter nebenan
        woanders darunter andernorts zuhause daheim überall vielerorts anderntags tags
        vergleichsweise diesmal halb nein
        immerhin prompt genüsslich trocken lapidar lakonisch süffisant unverblümt rundheraus
        hart streng milde genauso seinerzeit jedenfalls wiederum ihrerseits seinerseits
        desgleichen soeben anfangs gleichwohl nunmehr
        sonst ansonsten längst gerade eigens durchaus keineswegs keinesfalls vielmehr mitunter
        bisweilen manchmal oftmals häufig meist meistens zumeist selten kaum beinahe fast nahezu
        völlig allenfalls bestenfalls notfalls ohnehin sowieso schlicht schlichtweg einfach geradezu
        regelrecht gleichsam quasi sozusagen künftig demnächst sogleich plötzlich langsam schnell
        rasch obendrein zusätzlich einerseits andererseits andernfalls ehemals vormals lange vorhin
        teils hierzulande anscheinend gewiss zweifellos leider hoffentlich mindestens höchstens
        zeitgleich zwischendurch vergeblich umsonst
        frei offen freimütig leise laut unumwunden kurzum sprich naturgemäß erwartungsgemäß"""
    ),
    before_nouns=words(
        """wenig viel mehr weniger große großes großen klare klares deutliche deutliches scharfe
        harte starke erhebliche ernste ernsthafte leise leichte milde warme lobende mahnende
        kritische versöhnliche tröstliche bittere beißende hohes höchstes gute schlechte"""
    ),
    adjective_endings=("e", "er", "en", "es", "em"),
    weak_endings=("en", "e"),
    strong_endings={"m": "er", "f": "e", "n": "es", "p": "e"},
    bent_endings=("en", "em", "er", "es", "e"),
    adjective_stems=("sch", "lich", "ig", "onal", "teral", "vereint", "vereinigt", "rot"),
    thing_cases={"s": "mn", "es": "mn", "n": "p", "en": ""},
    thing_genders=tagged(
        p="""behörden parteien medien ministerien gerichte verbände kreise streitkräfte staaten
            dienste berichte ungen schaften heiten keiten tionen täten agenturen""",
        n="""amt ministerium parlament gericht institut blatt fernsehen radio magazin komitee
            kabinett schreiben gutachten zentrum museum militär konsulat präsidium portal netzwerk
            bündnis konsortium kreuz papier medium kommando hilfswerk haus protokoll memo telegramm
            dokument video urteil gesetz buch programm plakat flugblatt statement interview""",
        m="""rat senat verband fonds dienst rundfunk konzern ausschuss verein gerichtshof
            kongress verlag klub club krisenstab bericht brief vorstand halbmond rechnungshof
            gewerkschaftsbund generalstab fußballbund vermerk vertrag entwurf antrag aufruf
            beschluss artikel kommentar eintrag flughafen provider""",
        f="""behörde polizei partei agentur bank kirche presse kammer armee firma botschaft
            statistik studie liga börse feuerwehr küstenwache luftwaffe marine opposition
            initiative union mail umfrage klage notiz eingabe petition resolution ung schaft heit
            keit tion sion tät""",
    ),
    articles_of_men=words("der den einen ihren seinen deinen unseren"),
    articles_of_women=words("der einer ihrer seiner unserer"),
    adverb_endings=(
        "weise",
        "ierend",
        "maßen",
        "gemäß",
        "lich",
        "isch",
        "halber",
        "wärts",
        "wenig",
        "weniger",
    ),
    passive=words("wird werden wurde wurden werde würde würden worden"),
    agent=words("von vom durch"),
    addressee=words("gegenüber zu"),
    infinitive=words("zu"),
    abbreviations=words(
        """bzw ca usw dr nr st mio mrd abs art evtl ggf inkl sog vgl str jun sen geb bspw etc u.a
        z.b d.h co tel min max std gest hl jh prof ing dipl phil med jur allg amtl dt engl frz
        ehem kap bd hrsg red sept okt nov dez jan feb apr aug abg nabg labg bgm"""
    ),
    verb_second=True,
    things_have_gender=True,
    weak=words(
        """glaubt glaubte glaubten glaube hofft hoffte hofften findet fand fanden denkt dachte
        dachten befindet befand befanden befinden finden weiß wusste sieht sah sahen hält hielt
        hielten will wollte wollen wolle plant
        plante rechnet rechnete rechnen verwendet verwendete benutzt benutzte erkannte
        erkennt wünscht versteht verstand
        empfindet erwartet erwartete erwarteten fürchtet fürchtete las liest lasen will wollte
        wollen wolle"""
    ),
    particles=words(
        "von van de der den zu zum bin al el la le du da di ter ibn abu dos vom und e y"
    ),
    honorifics=tagged(
        m="herr herrn mr monsieur señor senhor signor sir lord pater könig prinz papst fürst graf",
        f="""frau fräulein mrs ms miss madame dona doña señora senhora signora lady königin
            prinzessin dame""",
        x="""dr prof gen lt col professor doktor dipl-ing ing mag general oberst leutnant hauptmann
            major st
            sankt kardinal abg nabg labg bgm""",
    ),
    last_word=words("das_letzte_wort das_schlusswort den_schlusspunkt"),
    singled=words(
        """einer eine eines einer_von_ihnen eine_von_ihnen der_eine die_eine der_andere
        die_andere ein_anderer eine_andere ein_weiterer eine_weitere der_erste die_erste
        der_zweite die_zweite der_dritte die_dritte"""
    ),
    people=tagged(
        m=f"""{_SPOKEN_OF}
            sprecher regierungssprecher minister ministers präsident präsidenten kanzler chef
            chefs leiter vorsitzender vorsitzende vorsitzenden mann männer vater sohn bruder
            könig prinz papst kaiser richter anwalt verteidiger staatsanwalt bischof kardinal
            priester pfarrer botschafter general journalist reporter korrespondent redakteur
            chefredakteur autor schriftsteller historiker wissenschaftler forscher professor
            arzt lehrer student schüler kandidat abgeordneter abgeordnete abgeordneten senator
            gouverneur bürgermeister oberbürgermeister politiker experte experten analyst ökonom
            berater mitarbeiter direktor generaldirektor generalsekretär sekretär staatssekretär
            geschäftsführer gründer manager unternehmer besitzer eigentümer trainer spieler
            kapitän zeuge augenzeuge zeugen augenzeugen kritiker gegner anhänger aktivist
            aktivisten demonstrant rebell soldat offizier kommandeur kommandant polizist beamter
            beamte ermittler bürger bewohner anwohner einwohner nachbar freund kollege kollegen
            vertreter beauftragter beauftragte diplomat diplomaten unterhändler vermittler
            gesandter regisseur schauspieler sänger musiker künstler kommentator moderator
            arbeitgeber arbeitnehmer
            blogger kolumnist geistlicher prediger imam rabbiner täter verdächtiger angeklagter
            angeklagte beschuldigte opfer angehörige verwandter verwandte eltern
            arbeiter bauer investor händler bankier premier premierminister außenminister
            innenminister verteidigungsminister finanzminister ministerpräsident
            ministerpräsidenten bundeskanzler bundespräsident bundespräsidenten vizepräsident
            amtsinhaber herausforderer rivale konkurrent nachfolger vorgänger stellvertreter
            sachverständiger gutachter gewerkschafter funktionär verleger intendant dirigent
            pilot ingenieur techniker veranstalter organisator fan fans zuschauer teilnehmer
            mitglied mitglieder person personen leute menschen kreise insider informant
            informanten quelle quellen christdemokrat sozialdemokrat liberaler grüner
            republikaner demokrat demokraten extremist islamist islamisten terrorist terroristen
            kämpfer aufständische taliban entführer flüchtling flüchtlinge migranten beobachter
            beobachtern verfasser urheber nutzer kunde kunden kläger antragsteller generalmajor
            oberstleutnant brigadegeneral admiral sheriff monarch fürst emir scheich ayatollah
            rivale konkurrent kollege lama guru häftling geisel hersteller betreiber
            anbieter meteorologe seismologe
            biologe physiker chemiker astronom mediziner psychologe soziologe jurist theologe
            philosoph virologe epidemiologe geologe paläontologe archäologe ärzte pianist cellist
            organist violinist bassist komponist germanist slawist orientalist lobbyist tourist
            lagerist amerikanist schlagzeuger choreograf tänzer galerist bildhauer designer
            modeschöpfer monteur imker psychiater detektiv notar lektor romancier börsianer
            vermieter mieter lehrling azubi pädagoge erzieher mönch rabbi ratsherr migrant
            asylbewerber veteran milizionär gefangener straftäter skispringer boxer athlet
            betroffener geschädigter schwimmer besucher pilger youtuber podcaster produzent rapper
            songwriter großvater cousin onkel jesuit referee postbote paketbote
            programmierer hacker ozeanograf rennfahrer florist landwirt pendler passagier
            mechaniker elektriker optiker pensionär lkw-fahrer fahrgast fahrradkurier velokurier
            drogenkurier geldkurier eilkurier medikamentenkurier fahrradkuriere götterbote
            liebesbote fahrradbote unglücksbote todesbote laufbote eilbote ombudsman ombudsmann
            impresario senn maler befürworter unterstützer initiator rettungskräfte
            einsatzkräfte""",
        f="""familie betroffene geschädigte
            rivalin konkurrentin kollegin sprecherin regierungssprecherin ministerin
            präsidentin kanzlerin chefin leiterin frau
            frauen mutter tochter schwester königin prinzessin richterin anwältin staatsanwältin
            bischöfin botschafterin journalistin reporterin korrespondentin redakteurin
            chefredakteurin autorin schriftstellerin historikerin wissenschaftlerin forscherin
            professorin ärztin lehrerin studentin schülerin kandidatin senatorin gouverneurin
            bürgermeisterin oberbürgermeisterin politikerin expertin analystin ökonomin
            beraterin mitarbeiterin direktorin generalsekretärin sekretärin staatssekretärin
            geschäftsführerin gründerin managerin unternehmerin trainerin spielerin zeugin
            augenzeugin kritikerin aktivistin demonstrantin soldatin polizistin beamtin bürgerin
            nachbarin freundin kollegin vertreterin diplomatin regisseurin schauspielerin
            sängerin künstlerin moderatorin bloggerin kolumnistin außenministerin
            innenministerin verteidigungsministerin finanzministerin ministerpräsidentin
            bundeskanzlerin premierministerin gewerkschafterin witwe enkelin
            großmutter tante verfasserin pilotin ingenieurin juristin geigerin pianistin
            komponistin choreografin tänzerin bildhauerin galeristin designerin malerin imkerin
            försterin psychiaterin notarin lektorin germanistin astronomin mieterin pädagogin
            erzieherin nonne lobbyistin migrantin veteranin boxerin athletin turnerin schwimmerin
            besucherin touristin kundin kassiererin produzentin rapperin cousine weberin näherin
            programmiererin flötistin sopranistin violinistin cellistin""",
    )
    | dict.fromkeys(_NUMBERED, "x"),
    people_endings=_with_feminines(
        """vorstand vorständin angeklagte angeklagten angeklagter verdächtige verdächtigen
            verdächtiger abgeordnete abgeordneten abgeordneter aktionär aktionärin aktivist
            aktivisten aktivistin analyst analysten anhänger anhängerin anwalt anwälte anwältin
            arbeiter arbeiterin arzt autor autorin banker bauer bauern beamte beamten beamter
            beauftragte beauftragten beauftragter berater beraterin beschäftigte beschäftigter
            besitzer besitzerin betreiber betreiberin bewohner bewohnerin biologe biologin bischof
            blogger boss botschafter botschafterin bäuerin bürger bürgerin chef chefin chefs
            chronist coach demokrat demokraten demokratin denker denkerin dichter direktor
            direktorin dirigent dirigentin ermittler ermittlerin essayist experte experten
            expertin fahrer fahrerin feuilletonist forscher forscherin fraktionschef frau
            führer führerin gast gegner gegnerin geher general genosse genossin geologe
            geologin glossist gründer gründerin helfer hersteller herstellerin historiker
            historikerin händler händlerin hüter hüterin inhaber inhaberin intendant isten
            journalist journalistin jäger jägerin jährige jähriger jährigen kandidat
            kandidaten kandidatin kanzler kanzlerin kapitän kapitänin karikaturist kenner
            kennerin kollege kollegin
            kolumnist kommandant kommandantin kommandeur kommandeurin kommentator kommissar
            kommissarin korrespondent korrespondentin kreise kreisen kritiker kritikerin
            kurator kustos kämpfer kämpferin könig königin legende lehrer lehrerin leitartikler
            leiter leiterin leser leserin leute loge logen login lotse läufer läuferin
            macher macherin manager managerin mann meister meisterin minister ministerin
            ministerpräsident ministers mitglied mitglieder moderator nachbar nachbarin
            obfrau obmann offizier offizierin partner partnerin pfarrer pfarrerin pfleger
            pflegerin philosoph philosophen philosophin pilot pilotin politiker politikerin
            premier professor professorin präses präsident präsidenten präsidentin publizist
            pächter pächterin rat rechtler redakteur redakteurin redaktor redner rednerin
            regisseur regisseurin reiter reporter retter retterin richter richterin räte
            rätin sammler sammlerin schaffer schreiber schüler schützer schützerin schützin
            sekretär sekretärin senator senatorin sieger siegerin soziologe soziologin
            spieler spielerin sprechende sprecher sprecherin sprechers star starin steller
            stellerin student stürmer sänger sängerin techniker technikerin therapeut
            torwart trainer trainerin träger trägerin veranstalter veranstalterin
            verantwortliche verantwortlicher verkäufer verkäuferin verteidiger vertreter
            vertreterin vertretern verwalter verwalterin vize vorsitzende vorsitzenden
            vorsitzender wart weltmeister weltmeisterin werker werkerin wirt wirtin
            wissenschaftler wissenschaftlerin wächter zeuge zeugen zeugin züchter züchterin
            ärztin ökonom ökonomen ökonomin iker stratege strategin dozent doktorand
            referent präfekt agronom fotograf geograf demograf demograph geograph funktionär
            parlamentarier gouverneur vorsteher kabarettist linguist reservist architekt planer
            spediteur friseur hebamme chirurg apotheker rektor dekan kämmerer dissident exilant
            deserteur feldwebel erstatter pastor mufti metropolit patriarch anleger milliardär
            millionär oligarch verleger influencer dramaturg erzähler übersetzer dolmetscher
            bibliothekar archivar passant anwohner überlebender überlebende hinterbliebene
            witwer zuschauer insider informant kläger gutachter gesandte gesandter emissär konsul
            attaché unternehmer hotelier schlosser klempner sanitäter zöllner matrose schaffner
            rentner investor makler fischerin schäferin bäckerin gärtnerin köchin kellner winzer
            artist astronaut aussteiger eigentümer einkäufer einwohner erbin erfinder fußballer
            gastgeber geistliche geistlicher geschworene geschworener gymnasiast herausgeber
            funker insasse insassin installateur juwelier kantor kaplan kneipier laborant magier
            maurer modistin muezzin nachfahre organist passagier pfadfinder pilger präparator
            prokurist restaurator ringer sachverständige sachverständiger spion sportler
            streikende streikender studierende studierender surfer teilnehmer bariton triathlet
            türsteher versicherte versicherter vertraute vertrauter vikar wanderer wanderin
            zauberer auszubildende auszubildender bauherr familienvater gerichtsvollzieher
            krankenschwester bäcker fischer gärtner metzger fleischer schuster tischler schreiner
            dachdecker töpfer schäfer förster konditor brauer hirte hirten hirtin viehhirt taucher
            seelsorger kassierer barista demoskop häuptling stammesältester dorfälteste
            dorfältester imamin pensionist geflüchtete geflüchteter schwiegervater vermieterin
            reeder goldschmied schneiderin wäscherin jongleur radprofi bergsteiger kletterer
            nomade nomaden nomadin kamerad kameraden schöffe schöffin hebammen nachbarn
            wilderer ranger beobachterin youtuberin insulaner pendlerin hörer
            oberst rekrut wehrpflichtiger exporteur importeur pflanzer schlachter gutsherr
            sonderling bräutigam wissenschafter patient streetworker zeichner
            illustrator gitarrist trompeter postbotin totengräber bestatter wärter aufseher
            gewerbetreibender mäzen sponsor angler küster bademeister böttcher sattler glaser
            drucker korbflechter kutscher knecht magd zimmerer chauffeur portier concierge butler
            croupier buchmacher bibliothekarin tagelöhner saisonarbeiter
            diplomat diplomatin diplomaten unterhändler männer männern sultan rabbiner meteorologe
            meteorologen psychologe psychologen ökologe ökologen archäologe archäologen kennern
            delegierte delegierter delegierten lehrling schriftsetzer buchhalter schweißer söldner
            freiwillige freiwilliger ehrenamtliche ehrenamtlicher prälat urlauber reisende
            reisender pensionär neffe nichte enkel schwager schwiegermutter verlobte verlobter
            gefährte gefährtin fabrikant bouquinist antiquar schleuser schmuggler bettler
            schiffer schwimmer heimkehrer rückkehrer whistleblower wähler sparer gänger
            angestellte angestellter praktikant jugendlicher jugendliche teenager vertriebene
            vertriebener verordnete verordneter obdachlose obdachloser ruderin stadtrat
            gemeinderat ingenieur entwickler monteur oberhaupt dezernent koordinator psychiater
            mediziner deichgraf landgraf sennerin käser romanist anglist syndikus gesellschafter
            franchisenehmer schornsteinfeger kaminkehrer mesner propst äbtissin ordensschwester
            superintendent diakon pädagoge pädagogin logopäde logopädin barkeeper abiturient
            leutnant geheimdienstler parteifreund hinterbänkler extremist wirtschaftsprüfer
            floristin tüftler glasbläser klavierstimmer steinmetz konservator straßenkehrer türmer
            burgherr schlossherr warlord putschist diktator gattin kronprinz thronfolger kurfürst
            herzogin dompteur akrobatin comedian bühnenbildner maskenbildner ballerina biathlet
            sprinter kletterin seglerin oppositionelle oppositioneller beschuldigte beschuldigter
            rezeptionist sommelier profi schneider geiger koch schmied schultheiß ammann stadtammann
            landammann"""
    ),
    everybodys=words(
        "soziale sozialen social telegram youtube whatsapp facebook instagram twitter tiktok"
    ),
    media=tagged(
        daily="""zeitung zeitungen tageszeitung tageszeitungen boulevardzeitung
            boulevardblatt tagesblatt zeitungsberichten""",
        paper="blatt kleinformat postille gazette",
        weekly="wochenzeitung wochenzeitungen wochenblatt sonntagszeitung wochenschrift",
        magazine="""magazin nachrichtenmagazin zeitschrift wochenmagazin monatsmagazin
            fachzeitschrift fachmagazin illustrierte monatsschrift revue""",
        broadcaster="""sender fernsehsender radiosender nachrichtensender rundfunk hörfunk
            rundfunksender fernsehen radio privatsender hörfunksender antenne kanäle kanälen
            morgenmagazin mittagsmagazin abendmagazin frühmagazin morgenjournal mittagsjournal
            abendjournal talkshow frühsendung abendsendung nachrichtensendung""",
        agency="nachrichtenagentur agentur nachrichtenagenturen presseagentur agenturen",
        site="""webseite website internetseite internetportal portal nachrichtenportal
            onlinedienst newsportal internetdienst onlineportal webportal branchendienst
            mediendienst newsletter blog podcast nachrichtenseite newsseite online-journal
            newsplattform nachrichtenplattform onlinejournal satireseite rechercheseite
            enthüllungsseite nichtregierungsseite lokalseite oppositionsseite exilseite""",
        any="medium organ publikation",
        own="""gemeindebrief pfarrbrief rundbrief amtsblatt vereinsblatt presse medien
            medienberichte medienberichten""",
    ),
    other_compounds=words("agentur agenturen"),
    press_names=words(
        """zeitung nachrichten anzeiger tageblatt tagblatt kurier presse rundschau post merkur
        bote blatt journal allgemeine wochenblatt morgenpost abendblatt abendpost tagesspiegel
        generalanzeiger volksblatt volksstimme volkszeitung landeszeitung echo kreisblatt
        stadtanzeiger stadt-anzeiger news times post gazette herald tribune tv radio antenne
        rundfunk fernsehen express beobachter volksfreund stimme landbote volksbote stadtbote
        wochenspiegel umschau courier volkswacht tagespost wochenpost abendzeitung sonntagszeitung
        wochenzeitung kreiszeitung bauernzeitung ärztezeitung kirchenzeitung ledger observer
        examiner inquirer chronicle advertiser bladet tidningen tidende kuriren sportsblad"""
    ),
    mastheads=tagged(
        sure="""zeitung nachrichten anzeiger anzeigers tageblatt tageblatts tagblatt tagblatts
        kurier kuriers rundschau merkur merkurs landbote landboten volksfreund volksfreunds
        volksblatt volksblatts volksstimme kreisblatt kreisblatts wochenblatt wochenblatts
        generalanzeiger generalanzeigers stadtanzeiger stadtanzeigers morgenpost abendpost
        tagespost volkszeitung landeszeitung kreiszeitung beobachter beobachters wochenspiegel
        volksbote volksboten stadtbote stadtboten ledger observer gazette herald tribune courier
        examiner inquirer chronicle advertiser bladet tidningen tidende kuriren morgenblatt
        abendblatt wochenpost landpost heimatbote heimatboten dorfpost kreisbote kreisboten""",
        town="post allgemeine allgemeinen",
    ),
    masthead_endings=("bote", "boten", "post", "kurier", "kuriers", "anzeiger", "anzeigers"),
    partisan=inflected(
        """regierungsnah regierungskritisch regierungstreu staatlich halbstaatlich staatsnah
        oppositionell oppositionsnah linksliberal liberal konservativ rechtskonservativ
        linksgerichtet rechtsgerichtet rechtsliberal nationalkonservativ sozialdemokratisch
        kommunistisch islamistisch unabhängig kremlnah kremltreu kremlkritisch reformorientiert
        reformnah panarabisch parteinah religiös säkular wirtschaftsliberal bürgerlich
        nationalistisch auflagenstark hisbollahnah armeenah parteieigen amtlich link recht
        linksalternativ linkspopulistisch rechtspopulistisch rechtsnational katholisch
        protestantisch wirtschaftsnah gewerkschaftsnah meinungsstark angesehen renommiert
        traditionsreich seriös satirisch überregional königstreu königsnah monarchistisch
        regierungsfreundlich regierungsfeindlich militärnah armeetreu staatstreu sozialistisch
        nationalreligiös ultraorthodox rechtsextrem linksextrem putintreu putinnah putinkritisch
        kirchennah parteitreu englischsprachig deutschsprachig
        französischsprachig russischsprachig arabischsprachig exilrussisch exiliranisch""",
        "*e *en *er *em",
    ),
    paper_genders=tagged(
        m="""anzeiger kurier merkur bote spiegel tagesspiegel standard express herald telegraph
            courier nordkurier stern falter freitag volksfreund blick bund sender rundfunk guardian
            deutschlandfunk landbote morgen tag independent observer economist figaro""",
        f="""zeitung presse rundschau post allgemeine morgenpost abendpost volksstimme volkszeitung
            landeszeitung welt zeit tageszeitung taz times gazette tribune woche wirtschaftswoche
            weltwoche republik stimme mail sun stampa repubblica krone bild nzz faz sz agentur""",
        n="""blatt tageblatt tagblatt wochenblatt abendblatt volksblatt kreisblatt handelsblatt
            echo profil wort vaterland journal neues""",
    ),
    press_kinds=words(
        """boulevard online wirtschafts nachrichten tages wochen lokal regional partei staats tv
        radio fernseh sport gratis sonntags fach internet kirchen schüler haus branchen springer
        oppositions regierungs massen konkurrenz morgen abend us eu traditions welt käse leit
        nachbar schwester intelligenz provinz wirtschaft qualitäts straßen finanz hauptstadt jugend
        gewerkschafts abo kauf pendler gegen mutter studenten studierenden universitäts betriebs
        werks stadt bezirks vorstadt dorf heimat groß klein partner zentral land landes
        kreis exil untergrund propaganda skandal klatsch haupt stamm leib revolver wurst sommer
        wandel flug merk feigen ahorn buch schul partei hetz anzeigen amts mitteilungs flach
        feld luft brief fan flaschen leser rohr eil paket hass geschäfts privat
        kultur musik literatur film mode frauen männer senioren kinder straßen unterhaltungs
        gesellschafts nobel renommier vorzeige aller sonder rivale erzrivale lokalrivale rivalin
        konkurrent konkurrentin mitbewerber presse"""
    ),
    interviews=words("""interview gespräch interviews telefonat fernsehinterview zeitungsinterview
        radiointerview telefoninterview exklusivinterview gastbeitrag gastkommentar"""),
    leading_talks=words("geführt führte"),
    interviewing=words("mit der dem des im vom für in"),
    talks=words(
        """interview interviews gespräch gespräche porträt portrait porträts fernsehinterview
        zeitungsinterview radiointerview telefoninterview exklusivinterview"""
    ),
    bodies=words(
        """un polizei regierung ministerium partei fraktion behörde behörden amt gericht verbände
        staatsanwaltschaft parlament kongress senat bundestag bundesrat landtag kommission
        ausschuss rat kabinett armee militär bundeswehr streitkräfte feuerwehr unternehmen
        konzern firma gesellschaft bank gruppe organisation verband verein vereinigung
        gewerkschaft institut universität hochschule kirche vatikan stiftung bündnis allianz
        bewegung miliz opposition koalition stadt land bund staat verwaltung stadtverwaltung
        zentrale vorstand aufsichtsrat betriebsrat botschaft delegation zentralrat
        direktion abteilung bundesregierung landesregierung staatsregierung
        innenministerium außenministerium
        verteidigungsministerium finanzministerium bundesamt landesamt bundesgerichtshof
        bundesverfassungsgericht verfassungsgericht landgericht amtsgericht oberlandesgericht
        kriminalpolizei kriminalamt bundeskriminalamt landeskriminalamt geheimdienst
        verfassungsschutz jury redaktion klub club föderation liga union komitee zentrum agentur
        netzwerk initiative bürgerinitiative fluggesellschaft airline bahn börse börsenaufsicht
        werft klinik krankenhaus schule nasa esa uno eu nato pentagon eu-kommission wetterdienst
        linke grünen linkspartei rotes leitung krisenstab kammer nationalrat weiße fifa uefa dfb
        cdu csu spd fdp adac taliban hamas hisbollah afd bsw dgb aok zdk rechnungshof gerichtshof
        rathaus landkreis kreistag magistrat dezernat ressort präfektur bistum pfarrei synode
        caritas diakonie kreml duma knesset unterhaus oberhaus repräsentantenhaus
        abgeordnetenhaus anwaltschaft staatskanzlei kripo küstenwache luftwaffe bergwacht
        rettungsdienst leitstelle junta regime belegschaft elternschaft ärzteschaft krankenkasse
        krankenkassen stadtwerke verkehrsbetriebe hilfswerk umwelthilfe lebenshilfe
        welthungerhilfe kommune kommunen genossenschaft innung klinikum tierheim thinktank
        ministerkonferenz lufthansa telekom charité
        verlag sparkasse gemeinde mannschaft umweltverbände start-up plattform museum orchester
        geschäftsführung geschäftsleitung parteiführung
        kartellamt bundeskartellamt finanzamt ordnungsamt jugendamt gesundheitsamt sozialamt bauamt
        umweltamt patentamt versammlung vertretung firmen
        chor ensemble theater oper kanzlei kita schulamt brauerei molkerei besatzung crew bankhaus
        sekretariat"""
    ),
    offices=words(
        """polizei regierung ministerium behörde behörden gericht staatsanwaltschaft parlament
        kongress senat bundestag bundesrat landtag kabinett armee militär bundeswehr
        streitkräfte botschaft bundesregierung landesregierung staatsregierung innenministerium
        außenministerium verteidigungsministerium finanzministerium bundesamt bundesgerichtshof
        bundesverfassungsgericht verfassungsgericht landgericht amtsgericht kriminalpolizei
        bundeskriminalamt landeskriminalamt geheimdienst verfassungsschutz pentagon
        eu-kommission nationalrat amt stadtverwaltung krisenstab kartellamt bundeskartellamt
        finanzamt ordnungsamt jugendamt gesundheitsamt sozialamt bauamt umweltamt patentamt"""
    ),
    documents=words(
        """zettel bericht berichte berichten studie brief schreiben umfrage erklärung mitteilung
        pressemitteilung aussendung presseaussendung pressemeldung meldung meldungen
        stellungnahme gutachten urteil gesetz
        entwurf gesetzentwurf papier dokument dokumente text artikel beitrag kommentar buch
        tagebuch vertrag abkommen resolution klage anklage anklageschrift antrag beschluss
        begründung urteilsbegründung aufruf flugblatt bekennerschreiben video botschaft
        videobotschaft tonband internetseite homepage webseite website blog eintrag blogeintrag
        programm parteiprogramm verfassung charta plakat plakate transparent transparente schild
        schilder aufschrift inschrift titelseite statement kommuniqué communiqué untersuchung
        zwischenbericht jahresbericht abschlussbericht statistik mail e-mail rundmail vermerk
        rundschreiben protokoll memo notiz telegramm eingabe petition"""
    ),
    columns=words(
        """leitartikel leitartikels editorial editorials schlagzeile schlagzeilen titelseite
        titelzeile überschrift titelblatt titelgeschichte aufmacher bildunterschrift karikatur
        unterschrift bildtext bildzeile bildlegende fotounterschrift fotozeile bildtitel oberzeile
        titelbild foto titelfoto unterzeile dachzeile glosse kommentarspalte kommentar kommentars
        meinungsteil meinungsseite meinungsseiten wirtschaftsteil kulturteil sportteil feuilleton
        feuilletons lokalteil
        seite seiten frontseite spalten ausgabe heft beilage
        eilmeldung redaktion chefredaktion artikel artikels
        beitrag beitrags
        veröffentlichung"""
    ),
    proposals=words(
        """plan pläne zahlen vorschlag vorschläge gesetz gesetze entwurf entscheidung beschluss
        beschlüsse urteil haushalt haushalts vorwürfe vorwurf kritik forderung forderungen reform
        reformen maßnahme maßnahmen auflagen kompromiss einigung abkommen vertrag ergebnis
        ergebnisse auftritt rede verhalten vorgehen idee debatte politik kurs regelung verbot
        zölle angriff angriffe bericht berichte initiative aussagen äußerungen ankündigung
        ankündigungen angebot berechnungen umfrage studie vorhaben streik sperrung absage"""
    ),
    captions=words("text bild foto zeile fotos bilder titel untertitel zwischentitel"),
    advice=words("rat bitte appell ratschlag tipp"),
    verdicts=words(
        """fazit quintessenz tenor urteil verdikt resümee befund diagnose motto credo
        schlussfolgerung zeile titel schluss antwort warnung mahnung prognose kritik rezension
        besprechung bilanz"""
    ),
    idle={
        "blick": words(
            """richtet richtete weitet weitete wendet wandte schweift schweifte fällt fiel geht
            ging gleitet wandert wanderte verengt verengte schärft trübt lohnt bleibt senkt hebt
            mit_| den_| aus_dem_| im_|_haben im_|_hat im_|_hatte im_|_hatten im_|_habe im_|_hätte
            im_|_hätten im_|_gehabt im_|_behalten im_|_behält im_|_behielt im_|_halten hat_im_|
            haben_im_| habe_im_| hatte_im_| hatten_im_| hätte_im_| hätten_im_| behalte_im_|
            behält_im_| behielt_im_| behalten_im_| hält_im_| hielt_im_| bleibt_im_| blieb_im_|"""
        ),
        "zeit": words(
            """drängt drängte vergeht verging verrinnt läuft lief eilt heilt rennt rast fehlt
            scheint scheinen steht stand reicht arbeitet"""
        ),
        "welt": words(
            "schaut schaute dreht drehte steht stand gerät geriet zur_| auf_| um_| durch_|"
        ),
        "city": words("in_| durch_|"),
        "spiegel": words("sinkt sank steigt stieg fällt fiel hängt hing"),
        "stern": words("sinkt sank leuchtet steigt steht stand"),
        "standard": words("sinkt sank steigt gilt galt"),
    },
    media_leads=crossed(
        """kolumnist kolumnistin kommentator kommentatorin leitartikler leitartiklerin
        korrespondent korrespondentin redakteur redakteurin chefredakteur chefredakteurin
        karikaturist karikaturistin""",
        "von bei der des",
    )
    | crossed("titelseite schlagzeile seiten spalten", "von der des")
    | crossed("leitartikel kommentar", "der des in")
    | crossed("beitrag gastbeitrag artikel kolumne gastkommentar", "für in")
    | words("schreibt_in schrieb_in heißt_es_in heisst_es_in liest_man_in"),
    media_talks=words("interview_mit gespräch_mit"),
    media_verbs=words("titelt zitiert meldet berichtet"),
    media_hints=words(
        """gegenüber zitiert_von befragt_von interview_für
        leitartikel_von"""
    ),
    columnists=words(
        """kolumnist kolumnistin kommentator kommentatorin leitartikler leitartiklerin kritiker
        kritikerin rezensent rezensentin karikaturist karikaturistin inlandchef
        inlandchefin auslandchef auslandchefin politikchef politikchefin wirtschaftschef
        wirtschaftschefin sportchef sportchefin kulturchef kulturchefin ressortleiter
        ressortleiterin bundeshauschef innenpolitikchef innenpolitikchefin chefredakteur
        chefredakteurin redakteur redakteurin redaktor redaktorin korrespondent
        korrespondentin gastautor gastautorin glossist reporter reporterin direttore
        direttrice"""
    ),
    resuming=words(
        """politiker politikerin autor autorin verfasser verfasserin kommentator
        kommentatorin kolumnist kolumnistin
        kritiker kritikerin rezensent rezensentin leitartikler leitartiklerin redakteur
        redakteurin redaktor redaktorin historiker historikerin ökonom ökonomin
        politologe politologin soziologe soziologin schriftsteller schriftstellerin
        philosoph philosophin experte expertin forscher forscherin wissenschaftler
        wissenschaftlerin essayist essayistin publizist publizistin inlandchef
        inlandchefin auslandchef auslandchefin innenpolitikchef innenpolitikchefin"""
    ),
    anyone=words(
        """mann frau junge mädchen dame herr vater mutter familienvater senior seniorin rentner
        rentnerin greis greisin jugendliche einheimische"""
    ),
    sole=words(
        """sprecher sprecherin papst könig königin kaiser kanzler kanzlerin präsident präsidentin
        kind opfer täter leute menschen quelle quellen"""
    ),
    others=words("anderer andere zweiter zweite dritter dritte vierter vierte weiterer weitere"),
    kin=words(
        """mutter vater sohn tochter bruder schwester eltern großmutter großvater enkel enkelin
        witwe witwer tante onkel cousin cousine"""
    ),
    voices=words(
        """kommentator kommentatorin leitartikler leitartiklerin glossist glossistin redaktion
        schlagzeilenmacher blattmacher titelmacher kollegen kolleginnen"""
    ),
    pieces=words(
        """kolumne kommentar leitartikel gastbeitrag glosse artikel beitrag essay editorial analyse
        text bericht reportage porträt portrait rezension besprechung nachruf"""
    ),
    hailing=words("aus"),
    staff=words(
        """kolumnist kolumnistin kolumnisten korrespondent korrespondentin korrespondenten
        redakteur redakteurin redakteure redaktor redaktorin chefredakteur
        chefredakteurin reporter reporterin journalist journalistin journalisten
        kommentator kommentatorin kommentatoren kritiker kritikerin autor autorin
        autoren verfasser verfasserin leitartikler leitartiklerin herausgeber
        herausgeberin rezensent rezensentin feuilletonist feuilletonistin gastautor
        gastautorin leser leserin leserinnen analyst analystin karikaturist karikaturistin
        essayist essayistin
        publizist publizistin ressortleiter ressortleiterin glossist moderator
        moderatorin inlandchef inlandchefin auslandchef auslandchefin politikchef
        politikchefin wirtschaftschef wirtschaftschefin sportchef sportchefin kulturchef
        kulturchefin kollegen kolleginnen kollege kollegin redaktion
        glossistin"""
    ),
    leaders=inflected(
        """chef sprecher verleger eigentümer besitzer inhaber gründer direktor leiter
        geschäftsführer mitarbeiter vertreter intendant teilhaber käufer""",
        "* *in",
    ),
    acting_as=words("als"),
    covering=words(
        "arbeitet schreibt leitet hauptstadtbüro hauptstadtbüros studio studios ressort"
    ),
    concerning=words("betrifft angeht anbelangt anlangt"),
    writers=words("autor autorin verfasser verfasserin"),
    former=words("ehemalige ehemaliger ehemaligen früherer frühere früheren ex einstige einstiger"),
    retired=words("a i"),
    works=words(
        """enzyklika
        film films roman romans buch buches lied liedes song songs album albums single stück
        theaterstück musical oper serie fernsehserie sendung show dokumentation essay gedicht
        gemälde gemäldes bild bildes spiel computerspiel spiels magazin zeitung zeitschrift
        artikel titel schiff schiffes schiffs fähre frachter tanker flugzeugträger raumfähre
        raumsonde sonde raumschiff shuttle rakete satellit satelliten typ typs baureihe modell
        modells marke operation projekt projekts aktion kampagne ausstellung festival tatort
        hurrikan hurrikans orkan taifun sturm tief hoch tropensturm wirbelsturm zyklon
        restaurant hotel diskothek club bar lokal kneipe band gruppe rockband musikgruppe
        boygroup verein partei initiative organisation unternehmen firma software programm
        betriebssystem browser virus wurm zug lokomotive yacht segelschiff kreuzfahrtschiff
        fregatte u-boot bohrinsel preis auszeichnung wettbewerb theater kino museum galerie
        zeche trilogie ballett symphonie sinfonie hymne novelle comic zeichentrickfilm spielfilm
        kinofilm dokumentarfilm bestseller fernsehsendung talkshow quizsendung drama komödie
        stiftung prädikat note kategorie orden medaille stern komet asteroid planet gattung art
        domain kanal sender fernsehsender radiosender nachrichtenagentur nachrichtenmagazin
        tageszeitung wochenzeitung internetseite webseite internetportal portal suchmaschine
        plattform namens genannt genannte genannten genannter genanntes sogenannte sogenannten
        sogenannter sogenanntes betitelt heißt hieß getauft begriff wort codename decknamen name
        namen spitzname stichwort bezeichnung künstlernamen pseudonym spitznamen slogan rubrik
        reihe"""
    ),
    dated_names=words("august mai"),
    times=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar
        märz april mai juni juli august september oktober november dezember montagabend
        dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
        montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen
        sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag
        donnerstagnachmittag freitagnachmittag abend morgen nachmittag vormittag mittag nacht
        uhr jahr jahre jahren woche wochen monat monate monaten tag tage tagen wochenende ostern
        weihnachten pfingsten silvester neujahr montags stunden stunde minuten jänner anfang
        ende mitte vortag vorabend folgetag"""
    ),
    nouns_capitalised=True,
    separable=separated(_SEPARABLE),
    subordinators=words(
        """wie dass daß weil da nachdem obwohl obgleich während als ob wenn indem bevor ehe sobald
        solange soweit sodass wobei falls sofern wo womit wodurch worauf woraufhin warum weshalb
        wohingegen wogegen zumal damit seit seitdem was um ohne wonach demzufolge derzufolge
        wann wieso wohin woher"""
    ),
    oblique=words(
        """den dem des einen einem eines diesen diesem dieses keinen keinem jenen jenem ihren
        ihrem seinen seinem unseren unserem einander ihm ihn ihnen mir mich dir dich uns euch
        meinem meinen demselben denselben desselben denen jedem jeden allen beiden vielen manchen
        mehreren einigen wenigen anderen etlichen zahlreichen sämtlichen solchem solchen"""
    ),
    selves=words("derselben demselben"),
    genitives=words(
        """des der eines einer dieser dieses seiner seines ihrer ihres deren dessen unserer
        unseres jener jenes aller beider mehrerer zweier dreier derselben desselben"""
    ),
    reflexives=words("sich ihm ihn ihnen uns mir mich euch es dazu darüber hierzu dies das"),
    beside_views=words("nach laut aus gemäß zufolge entsprechend in"),
    views=words(
        """angabe angaben ansicht meinung auffassung einschätzung aussage aussagen worten
        darstellung information informationen auskunft überzeugung sicht schätzung schätzungen
        berechnung berechnungen zahlen erhebungen erkenntnissen recherche recherchen äußerungen
        mitteilung überlieferung erinnerung verständnis urteil dafürhalten lesart logik
        augenzeugenberichten bekunden bewertung augen willen vorstellungen plänen planungen
        prognose prognosen beobachtung beobachtungen einschätzungen kenntnis zählung idee
        vorschlag vorschlägen ankündigung ankündigungen konzept wunsch wünschen entwurf
        empfehlung empfehlungen"""
    ),
    outcomes=words("ergebnis ergebnisse resultat resultate befund befunde"),
    tellings=tuple(
        words(
            """angaben angabe aussagen berichten berichte meldungen schätzungen
            informationen erkenntnissen darstellung auskunft auskünften"""
        )
    ),
    intents=words(
        """idee vorschlag vorschlägen ankündigung ankündigungen konzept wunsch wünschen entwurf
        empfehlung empfehlungen"""
    ),
    intending=words("soll sollen sollte sollten"),
    opinions=words(
        """ansicht meinung auffassung sicht überzeugung dafürhalten lesart logik urteil bewertung
        augen"""
    ),
    reportive=words(
        """sei seien habe haben werde müsse könne könnten solle wolle dürfe möge gebe gehe komme
        stehe bleibe lasse liege halte nehme finde wisse brauche sehe zeige bringe gelte heiße
        führe tue trage bestehe bedeute hätte hätten wäre wären würde würden müsste müssten
        dürften drohe spreche fehle gehöre beginne verfüge betreffe ergebe handele handle stelle
        koste reiche wirke helfe nütze diene verdiene zahle bezahle verliere gewinne mache
        schaffe verschaffe erhöhe senke steige sinke wachse scheitere verstoße verlange
        benötige ermögliche verhindere verzichte bekomme erhalte genieße leide funktioniere
        profitiere riskiere ignoriere blockiere sitze schlafe lebe arbeite wohne erfülle
        erreiche verdränge treffe werfe ziehe entziehe beziehe setze ersetze nutze benutze
        verschwinde entstehe verstehe entscheide gefährde mangele lohne bedrohe schulde
        verkenne unterschätze überfordere kenne verbringe kaufe verkaufe übernehme verfehle
        wolle betreibe verfolge plane verbreite produziere liefere kämpfe laufe verlaufe
        vertraue misstraue regiere verteidige verrate zerstöre käme kämen gäbe gäben nähme nähmen
        stünde stünden fände fänden läge lägen sähe sähen bräuchte bräuchten"""
    )
    - words("haben könnten"),
    reportive_having=words("habe hätte hätten"),
    reportive_endings=("e",),
    preterite_endings=("te",),
    pointing=words("das dies so dieses soweit"),
    ordinal_stop=True,
    case_endings=("s", "es", "n", "en"),
    plural_endings=("e",),
    verb_prefixes=words("ab an auf aus be bei ein ent er ge um ver zer zu"),
    agent_endings=tuple(
        words(
            """er ern ers in innen ist isten ant anten ent enten or oren eur eure oge ogen ese esen
            mann frau leute wählte wählten amt erei"""
        )
    ),
    thing_endings=("ung", "ungen", "keit", "keiten", "heit", "heiten", "tion", "tionen", "ismus"),
    lying=words("in nach"),
    calling=words("namens nennt nennen nannte nannten genannt heißt heißen hieß"),
    things=words(
        """delikt delikte delikten grundrecht hauptstadt region regionen seite seiten zeile zeilen
        amtszeit aktie angabe angaben angriff angriffe anspruch anteil arbeit aufgabe ausmaß
        ausnahme ausnahmen bedenken beispiel beitrag betrug bild buch chance debatte echo erfolg
        ergebnis fakt fall fehler folge forderung form frage fragen gefahr gefühl geld gesetz
        geschichte gespräch grund grundlage haft hafen hilfe idee ideen interesse jahr jahre kampf
        karte kern konflikt krieg krise kritik kurs lage land lehre letzte liste mal maßnahme
        maßnahmen mehrheit mittel moment motiv name namen nein niveau partie phase plan pläne
        position preis problem profil projekt prozent prozess punkt recht rede reform rolle ruf
        sache schaden schritt schuld seite sicht sieg sinn sorge spiel spruch stadt stelle
        steuer stimmung strafe straße strategie streit studie sturm system tag tatsache tat teil
        test thema titel ton tod traum urteil variante verbot vertrag verträge vorhaben vorwurf
        tote toten wasser niveaus bluff einwand einwände vorwürfe gerücht gerüchte anschuldigung
        anschuldigungen spekulationen mutmaßungen vermutungen beschwerden proteste rufe daten
        informationen abfolge
        wahl wahrheit weg weise wechsel welt wende wert wirkung wort worte wunsch zahl zahlen
        zeichen zeit ziel zukunft zuversicht zweck zweifel"""
    ),
    finite_endings=("t", "te", "ten"),
    owner_endings=("s", "ß", "x", "z", "'", "’"),
    formed_endings=("bar", "eln", "en", "ern", "ig", "isch", "lich", "nd", "sam", "t"),
    noun_endings=(
        *("nis", "ung", "keit", "heit", "schaft", "tion", "tät", "ismus", "mut"),
        *("nisse", "ungen", "keiten", "heiten", "schaften", "tionen", "täten"),
    ),
    feminine_endings=("in", "innen", "frau"),
    native_endings=("er", "erin", "esin", "ianer"),
    natives=words(
        """brite britin franzose französin pole polin däne dänin schwede schwedin finne finnin russe
        russin ire irin schotte schottin grieche griechin türke türkin serbe serbin kroate kroatin
        ungar ungarin tscheche tschechin slowake slowakin slowene slowenin bulgare bulgarin rumäne
        rumänin portugiese chinese deutsche baske baskin katalane katalanin bayer bayerin sachse
        sächsin hesse hessin schwabe schwäbin franke fränkin"""
    ),
    either_endings=(
        *("aufständische", "überlebende", "angehörige", "geschädigte", "betroffene", "verletzte"),
        *("jugendliche", "freiwillige", "geflüchtete", "obdachlose", "angestellte", "gesandte"),
        *("delegierte", "hinterbliebene", "geistliche", "erwachsene", "verwandte", "beschäftigte"),
        "jährige",
        "vorsitzende",
        "abgeordnete",
        "angeklagte",
        "verdächtige",
        "beschuldigte",
        "beauftragte",
        "verantwortliche",
        "studierende",
        "reisende",
        "gefangene",
        "vertraute",
        "beamte",
        *_SPOKEN_OF.split(),
    ),
    lowercase_names=words(
        """dpa taz ddp epd apa sda heise n-tv ntv dapd kna sid swissinfo agrarheute netzpolitik
        kicker stern profil falter focus golem domradio radioeins zentralplus turi2 kress watson
        dts bz rbb rbb24 tagesschau24 t-online 3sat"""
    ),
)

LANGUAGE: Final = Language(
    code="de", speech=respelled(SPEECH, "ß", "ss"), numbers=NUMBERS, dates=DATES
)
