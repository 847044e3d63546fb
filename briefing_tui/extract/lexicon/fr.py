"""French."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.fr import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech, crossed, inflected, tagged, words
from briefing_tui.typed import Final

# -- verbs: stems, to be bent; a second stem goes before the endings that are spelled otherwise

_ER: Final = """abond décrypt enchaîn embray exult grogn bougonn marmonn bredouill balanc
cingl étrill éreint euphémis appréci philosoph claqu gliss point pavois trépign interview
accus admonest affirm ajout alert analys approuv argu argument articul assur attaqu attest
augur avou balay blâm certifi chuchot cit clam claironn comment condamn confess confi confirm
communiqu conseill constat contest contre-attaqu contrecarr cri critiqu déclam déclar décoch décod
décortiqu décri demand démarr déplor désapprouv détaill devin diagnostiqu dout énumér épingl
escompt estim étonn évalu exclam exhort expliqu expos exprim félicit formul fulmin glos
glorifi hasard hurl identifi ignor imagin implor indign indiqu insinu insist ironis invit
jubil jur justifi lâch lament mentionn minimis moqu murmur narr ni not notifi objectiv observ
offusqu opin ordonn pari persifl persist plaid plaisant pleur pointill postul précis préconis
prétext proclam pronostiqu propos protest publi questionn racont raill rapport rassur réaffirm
récapitul réclam rectifi récus redout réfut regrett relat relativis remarqu remerci renot
répliqu reproch résum rétorqu revendiqu ripost salu scandalis signal souffl souhait
soulign soupçonn soupir stigmatis suppli susurr tacl télégraphi témoign tempêt titr tonn
tonitru tranch tweet vant vitupér vocifér alarm amus emport enthousiasm esclaff targu souci
appréhend interpell spécifi spécul suppos théoris synthétis prophétis pressent encens recommand
insurg rumin pest impatient défauss prôn fantasm médit démasqu dévoil désol acclam admir adjur
affich apostroph invoqu arbitr assum badin blagu brocard calcul caricatur chant chiffr commémor
consol continu croqu daub dézingu écorch égratign émerveill énerv enflamm entonn éruct étrangl
extasi fanfaronn flingu frissonn gauss gourmand grond houspill infirm irrit lou maugré oppos os
placard
râl recadr barr régal rembarr rican rigol rimaill ronchonn savour scand sermonn
sous-titr surtitr taquin temporis triomph valid vilipend object anticip apitoy attrist conjur
écri évacu époumon excus convi couin crach dédramatis dénigr désavou développ diabolis digress
dramatis épanch épilogu
entêt esquiss étay étouff explicit ferraill flatt gargaris gazouill généralis hésit illustr
inform insult invectiv minaud navr obstin paraphras parodi pleurnich pouff psalmodi raisonn
inclin méfi rebiff récit réconfort récri récrimin relay remémor résign ressass ridiculis
sanglot tergivers torpill trompett vulgaris délect"""
_CER: Final = (
    "annonc dénonc avanc prononc énonc menac grinc lanc nuanc acquiesc agac retrac tanc "
    "relanc semonc",
    "ç",
)
_GER: Final = (
    "exig fustig interrog insurg jug présag envisag encourag partag dérog allég corrig soulag "
    "enrag rengorg song",
    "ge",
)
_GRAVE: Final = (
    "suggèr espèr répèt révèl considèr exagèr préfèr réitèr énumèr tempèr vitupèr vocifèr concèd "
    "interprèt inquièt complèt allègu assèn relèv soulèv achèv martèl décrèt rappell renouvell "
    "célèbr dissèqu rouspèt modèr grommell désespèr rejett morigèn",
    "suggér espér répét révél considér exagér préfér réitér énumér tempér vitupér vocifér concéd "
    "interprét inquiét complét allégu assén relev soulev achev martel décrét rappel renouvel "
    "célébr disséqu rouspét modér grommel désespér rejet morigén",
)
_IR: Final = """réagi averti rugi garanti renchéri surenchéri gémi bondi défini réjoui applaudi
compati démoli attendri frémi blêmi rebondi rugi enhardi enorgueilli"""
_RE: Final = "répond prétend défend sous-entend pourfend"
_FINITE: Final = words(
    """dixit dit disent disait disaient dirent dirait diraient dira diront redit redisent contredit
    contredisent prédit prédisent prédisait prédirent écrit écrivent écrivait écrivaient
    écrivit écrivirent écrirait écrira décrit décrivent décrivait décrivit soutient
    soutiennent soutenait soutenaient soutint soutinrent soutiendrait maintient maintiennent
    maintenait maintint convient conviennent convenait convint prévient préviennent prévenait
    prévint prévinrent intervient reconnaît reconnait reconnaissent reconnaissait
    reconnaissaient reconnut reconnurent admet admettent admettait admettaient admit admirent
    promet promettent promettait promit promirent conclut concluent concluait concluaient
    fêtait fêtaient fêtent
    conclurent conclurait exclut excluent excluait plaint plaignent plaignait plaignit craint
    craignent craignait craignit craignaient poursuit poursuivent poursuivait poursuivaient
    poursuivit poursuivirent reprend reprennent reprenait reprit reprirent apprend apprennent
    apprenait apprit croit croient croyait pense pensent pensait dément démentent démentait
    démentit démentaient prévoit prévoient prévoyait enjoint résume appuie appuient appuyait
    appuya essaie émet émettent émettait émit transmet transcrit lit lisait interdit entend
    souscrit appelle appellent appelait appela veut_croire émeut émeuvent sourit
    sourient souriait souvient souviennent souvenait déduit déduisent déduisait rit rient riait
    clôt aboie balaie balaient relaie relaient apitoie apitoient retranscrit retranscrivent
    dis disais dirai réponds répondais répondrai enquiert commence commencent commençait
    débute débutent débutait termine terminent terminait"""
)
_NAMING_STEMS: Final = """évoqu parl trait baptis surnomm compar qualifi attribu dépeign assimil
rêv rebaptis affubl désign flair renifl hum"""

_FORMS: Final = (
    inflected(_ER, "*e *ent *ait *aient *a *èrent *era *eront *erait *eraient")
    | inflected(f"{_CER[0]} {_GER[0]}", "*e *ent *èrent *era *eront *erait *eraient")
    | inflected(" ".join(s[:-1] + _CER[1] for s in _CER[0].split()), "*ait *aient *a")
    | inflected(" ".join(s + "e" for s in _GER[0].split()), "*ait *aient *a")
    | inflected(_GRAVE[0], "*e *ent *era *eront *erait *eraient")
    | inflected(_GRAVE[1], "*ait *aient *a *èrent *era *eront *erait *eraient")
    | inflected(_IR, "*t *ssent *ssait *ssaient *rent *ra *ront *rait *raient")
    | inflected(_RE, "* *ent *ait *aient *it *irent *ra *ront *rait *raient")
    | _FINITE
)
_NAMING: Final = inflected(
    _NAMING_STEMS, "*e *ent *ait *aient *a *èrent *era *erait *eraient"
) | words(
    """voit voient voyait voyaient sent sentent sentait sentaient pressent dépeint traduit trouve
    trouvent trouvait nomme nomment nommait
    présente présentent présentait"""
)
_PAST: Final = (
    inflected(
        f"{_ER} {_CER[0]} {_GER[0]} {_GRAVE[1]} {_NAMING_STEMS} appel appuy", "*é *és *ée *ées"
    )
    | inflected(_IR, "* *s *e *es")
    | inflected(_RE, "*u *us *ue *ues")
    | words(
        """soutenu maintenu convenu prévenu reconnu admis promis conclu exclu plaint craint
        vu repris poursuivi souri appris cru pensé démenti prévu enjoint émis transmis lu dit dite
        dits dites plainte soutenue maintenue convenue reconnue admise promise conclue reprise
        poursuivie souvenu souvenue enquis enquise écrit décrit"""
    )
)
_SHARING: Final = (
    inflected(f"{_ER} {_GRAVE[1]} {_NAMING_STEMS} appel appuy", "*ant *er")
    | inflected(f"{_CER[0]} {_GER[0]}", "*er")
    | inflected(" ".join(s[:-1] + _CER[1] for s in _CER[0].split()), "*ant")
    | inflected(" ".join(s + "e" for s in _GER[0].split()), "*ant")
    | inflected(_IR, "*ssant *r")
    | inflected(_RE, "*ant *re")
    | words(
        """enfoncer hausser disant dire écrivant écrire décrivant décrire soutenant soutenir
        maintenir
        convenant convenir prévenant prévenir reconnaissant reconnaître admettant admettre
        promettant promettre concluant conclure excluant exclure plaignant plaindre craignant
        craindre poursuivant poursuivre reprenant reprendre croyant pensant démentant démentir
        prévoyant contredisant prédisant prédire voyant faisant_valoir faisant_savoir"""
    )
)


def _of(frames: str) -> frozenset[str]:
    """Return phrases with each form of the "de" that follows them."""
    return words(" ".join(inflected(frames, "*_de *_du *_des *_d'")))


def _in_plural(**groups: str) -> dict[str, str]:
    """Return nouns with their gender, each in the plural as well."""
    plural = {tag: " ".join(inflected(text, "*s")) for tag, text in groups.items()}
    return tagged(**plural) | tagged(**groups)


_NUMBERED: Final = crossed(
    "numéro n_°", "un deux trois quatre cinq six sept huit neuf dix 1 2 3 4 5 6 7 8 9 10"
)

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["fr"],
    furniture=("Légende image,",),
    interruptions=words(
        """publicité pub lire_la_suite la_suite_après_cette_publicité lire_aussi à_lire_aussi
        lire_également voir_aussi à_lire"""
    ),
    verbs=_FORMS | _SHARING | _NAMING,
    yielding=words(
        """fait_dire font_dire a_fait_dire fait_écrire font_écrire
        donne_la_parole donnent_la_parole a_donné_la_parole donner_la_parole laisse_la_parole
        préfère_donner_la_parole préfère_laisser_la_parole choisit_de_donner_la_parole
        laissent_la_parole dernier_mot mot_de_la_fin mot_de_la_fin_revient
        dernier_mot_revient laisse_le_dernier_mot laisse_le_mot_de_la_fin donne_le_mot_de_la_fin
        laissent_le_dernier_mot laisse_le_soin laissent_le_soin cède_la_parole
        tend_le_micro tendent_le_micro a_tendu_le_micro
        est_allé_voir est_allée_voir sont_allés_voir est_allé_trouver est_allée_trouver
        sont_allés_trouver est_allé_interroger est_allée_interroger est_allé_rencontrer
        est_allée_rencontrer est_allé_écouter est_allé_demander_à a_pu_rencontrer a_pu_joindre
        a_pu_interroger a_pu_parler_à a_pu_parler_avec a_réussi_à_joindre s'_est_entretenu_avec
        s'_est_entretenue_avec a_échangé_avec a_discuté_avec a_parlé_à a_parlé_avec a_rendu_visite_à
        rend_visite_à s'_est_rendu_chez s'_est_rendue_chez s'_est_tourné_vers s'_est_tournée_vers
        se_tourne_vers a_passé_la_journée_avec consacre_un_portrait_à a_demandé_son_avis_à
        demande_son_avis_à tend_le_micro_à tend_son_micro_à a_tendu_son_micro_à
        ouvre_ses_colonnes ouvrent_leurs_colonnes a_ouvert_ses_colonnes pose_la_question
        posé_la_question fait_parler font_parler a_fait_parler fait_témoigner
        font_témoigner a_fait_témoigner fait_réagir ouvre_ses_pages
        a_ouvert_ses_pages"""
    )
    | _of(
        """a_recueilli_les_confidences a_recueilli_le_témoignage a_recueilli_la_parole
        préfère_la_parole préfèrent_la_parole
        a_recueilli_les_propos a_recueilli_l'_avis recueille_le_témoignage
        recueille_les_confidences recueille_les_propos dresse_le_portrait brosse_le_portrait
        publie_le_témoignage publie_la_lettre publie_une_lettre publie_une_tribune
        publie_une_lettre_ouverte retrace_le_parcours raconte_l'_histoire
        a_retrouvé_la_trace est_allé_à_la_rencontre est_allée_à_la_rencontre
        est_parti_à_la_rencontre est_partie_à_la_rencontre va_à_la_rencontre part_à_la_rencontre
        sont_allés_à_la_rencontre sont_partis_à_la_rencontre"""
    )
    | crossed(
        "laissera laisserons laissons donnera donnerons donnons cédera céderons",
        "la_parole la_conclusion le_dernier_mot le_mot_de_la_fin",
    )
    | crossed(
        "laisse laissent a_laissé ont_laissé laissait",
        """parler s'_exprimer témoigner raconter réagir répondre conclure s'_expliquer s'_épancher
        plaider""",
    )
    | crossed("terminera terminons terminerons finira finissons conclura concluons", "avec par")
    | words("laisse_la_conclusion laissent_la_conclusion conclusion_revient")
    | crossed(
        "donne donnent laisse laissent cède",
        "aussi_la_parole également_la_parole ensuite_la_parole enfin_la_parole",
    ),
    verb_phrases=words(
        """fait_valoir font_valoir faisait_valoir fit_valoir faire_valoir faisant_valoir
        fait_savoir font_savoir faisait_savoir fit_savoir faire_savoir faisant_savoir
        fait_remarquer font_remarquer faisait_remarquer fait_observer font_observer fait_part
        font_part fait_état font_état faisait_état met_en_garde mettent_en_garde mis_en_garde
        mettait_en_garde mettant_en_garde
        met_en_doute mettent_en_doute mettait_en_doute mis_en_doute remet_en_cause
        remettent_en_cause remis_en_cause
        met_en_avant mis_en_avant tire_la_sonnette_d'_alarme attire_l'_attention
        attirent_l'_attention attiré_l'_attention est_persuadé est_persuadée est_convaincu
        est_convaincue est_certain est_certaine est_d'_avis enfoncer_le_clou
        mettre_en_garde hausser_le_ton se_dit_persuadé se_dit_persuadée part_du_principe
        en_arrive_à_la_conclusion en_vient_à_la_conclusion enfonce_le_clou va_plus_loin
        veut_croire veulent_croire croit_savoir croient_savoir laisse_entendre
        laissent_entendre laissé_entendre tient_à_préciser pris_position
        rend_hommage rendu_hommage tourne_en_dérision passe_en_revue s'_en_prend
        s'_en_est_pris revient_sur donne_la_parole prend_la_parole pris_la_parole
        hausse_le_ton résume_ainsi voit_dans rend_compte tire_à_boulets_rouges
        ne_mâche_pas_ses_mots ouvre_sur ouvrent_sur ouvre_son_édition_sur barre_sa_une
        ouvre_avec ouvre_en_première_page_avec ouvre_en_première_page_sur ouvre_sa_une_sur
        ouvre_sa_une_avec ouvre_sa_première_page_sur ouvre_sa_première_page_avec
        barrent_leur_une barre_la_une barre_à_sa_une fait_sa_une_sur fait_sa_une_de fait_sa_une_avec
        font_leur_une_sur titre_à_la_une affiche_en_une consacre_sa_une consacre_sa_manchette
        remet_les_pendules_à_l'_heure donne_le_ton sonne_l'_alarme monte_au_créneau
        sort_de_ses_gonds en_rajoute pose_la_question posent_la_question s'_en_étonne
        fait_comprendre font_comprendre a_le_sentiment ont_le_sentiment a_la_conviction
        n'_en_doute_pas
        fait_le_pari part_du_constat ne_cache_pas n'_en_démord_pas ne_décolère_pas est_formel
        est_formelle est_catégorique découvre_que sait_pertinemment
        se_fait_l'_écho fait_chorus broie_du_noir jette_un_froid borné_à bornée_à bornés_à
        bornées_à"""
    )
    | _of("contenté contentée contentés contentées"),
    naming=_NAMING,
    participles=_SHARING,
    past_participles=_PAST - _FORMS,
    writing=words("écrit écrivait écrivent éditorialise"),
    asking=words(
        """selon d'_après suivant à_en_croire si_l'_on_en_croit s'_il_faut_en_croire à_entendre
        à_lire signé signée la_une_choisie_par la_manchette_choisie_par la_une_retenue_par
        lire_dans lire_sur lire_chez lit_on_dans lit_on_sur
        lit_on_chez"""
    )
    | _of(
        """de_l'_avis de_l'_aveu de_l'_aveu_même aux_dires au_dire selon_les_dires
        selon_les_propos selon_l'_avis selon_les_déclarations aux_yeux dans_les_mots
        d'_après_le_témoignage d'_après_le_récit selon_le_témoignage
        selon_le_récit d'_après_les_mots d'_après_les_dires d'_après_les_propos d'_après_les_termes
        selon_les_mots selon_les_termes selon_la_formule selon_l'_expression
        pour_reprendre_les_mots pour_reprendre_les_termes pour_reprendre_la_formule
        pour_reprendre_l'_expression pour_reprendre_le_titre pour_reprendre_le_mot
        pour_reprendre_l'_image selon_le_mot selon_le_titre selon_l'_image à_la_une
        sur_la_une en_une à_la_première_page en_première_page
        en_couverture en_manchette à_la_manchette lire_à_la_une lit_on_à_la_une lire_en_une du_côté
        s'_affiche_en_une s'_affiche_à_la_une s'_étale_en_une s'_étale_à_la_une
        s'_inscrit_en_une s'_étale_en_première_page s'_affiche_en_première_page
        fait_aussi_la_une font_aussi_la_une fait_également_la_une font_également_la_une
        fait_encore_la_une font_encore_la_une fait_toujours_la_une font_toujours_la_une
        c'_est_,_ce_matin_,_la_une c'_est_ce_matin_la_une
        barre_la_une barrent_la_une barre_la_manchette fait_la_une font_la_une c'_est_la_une
        fait_la_couverture font_la_couverture orne_la_une orne_la_couverture ouvre_la_une
        occupe_la_une occupent_la_une la_page_d'_accueil la_première_page toute_la_une
        sous_la_plume sous_la_signature par_la_plume sous_le_crayon par_la_bouche
        dans_les_colonnes dans_les_pages dans_la_bouche
        par_la_voix"""
    ),
    printing=words(
        "publie publiait imprime reproduit diffuse diffusait consacre consacrent consacrait"
    ),
    retelling=words(
        """mis mise mises publié publiée publiés publiées reprise reprises cité citée cités citées
        diffusé diffusée diffusés relayée relayées reproduite reproduites imprimé imprimée rapporté
        rapportée rapportés retenu retenue traduit traduite tiré tirée"""
    ),
    relaying=words(
        """publie publient reprend reprennent repris relaie relaient relayé relayés rapporte
        rapportent retranscrit retranscrivent reproduit diffuse diffusent met mettent cite citent
        révèle dévoile épingle retient relève traduit transmet place choisi choisie choisit
        imprime affiche"""
    ),
    venues=words("à dans sur chez"),
    alike=tagged(
        state="président présidente chef_de_l'état cheffe_de_l'état chef_de_l'etat",
        cabinet="""premier_ministre première_ministre chef_du_gouvernement cheffe_du_gouvernement
            locataire_de_matignon hôte_de_matignon""",
        bench="juge magistrat magistrate",
        house="député députée sénateur sénatrice parlementaire élu élue",
        learned="""historien historienne chercheur chercheuse politologue sociologue économiste
            universitaire géographe anthropologue professeur professeure spécialiste expert""",
        post="ambassadeur ambassadrice diplomate consul émissaire",
        play="attaquant milieu défenseur gardien buteur joueur ailier capitaine",
        cloth="évêque archevêque cardinal prélat prêtre curé",
        letters="romancier romancière écrivain écrivaine auteur autrice poète essayiste",
    ),
    equating=words("qu'_est qu'_était"),
    reread=words("lu vu entendu lire voir écouter entendre découvrir relire"),
    whom=words("dont"),
    wherein=words("où dont dans_lequel dans_laquelle dans_lesquels dans_les_colonnes_duquel"),
    voicing=_of(
        "sous_la_plume sous_la_signature par_la_voix par_la_plume sous_le_crayon par_la_bouche"
    ) | words("signé signée"),
    viewing=words("pour chez dans sur côté à"),
    questioning=inflected(
        "interrog interview rencontr crois contact sond retrouv sollicit questionn",
        "*e *ent *er *é *ée *és *ées *ait *a",
    )
    | words("interrogea interrogeait joint jointe joints joindre suivi suivie suivis"),
    media_leads=_of(
        """éditorialiste chroniqueur chroniqueuse billettiste caricaturiste à_la_une en_une la_une
        les_colonnes les_pages la_manchette les_lecteurs aux_lecteurs le_site la_page_d'_accueil"""
    )
    | words(
        """écrit_dans écrivait_dans lit-on_dans lire_dans titre_dans article_dans tribune_dans
        éditorial_dans chronique_dans publié_dans publiée_dans paru_dans parue_dans"""
    ),
    media_talks=words("entretien_avec interview_avec conversation_avec"),
    media_verbs=words("titre cite rapporte publie interroge"),
    media_hints=_of("éditorial édito article dépêche")
    | words(
        """cité_par citée_par interrogé_par interrogée_par rencontré_par contacté_par
        entretien_à entretien_accordé_à interview_à interview_accordée_à
        confié_à confiée_à confie_à
        publié_par publiée_par relayé_par relayée_par"""
    ),
    airing=_of(
        """au_micro sur_l'_antenne à_l'_antenne sur_le_plateau sur_les_ondes
        devant_les_caméras devant_la_caméra face_à_la_caméra devant_le_micro au_téléphone
        dans_les_colonnes dans_les_pages"""
    ),
    eldest=words("doyen doyenne aîné benjamin vétéran pionnier"),
    thereof=words("en"),
    lowercase_names=words("taz dpa tageszeitung nachtkritik laregione laRegione franceinfo"),
    same=words("même mêmes sortant sortante démissionnaire"),
    reporting=words("rapporte rapportent rapportait relate relatent relaie relaient"),
    letting=words("laisse laissent laissait"),
    having_say=words(
        """le_soin parler s'_exprimer témoigner raconter réagir répondre conclure s'_expliquer
        dire"""
    ),
    editors=words("éditeur éditrice rédacteur rédactrice"),
    titling=words("titre titrait barre_sa_une"),
    page_spots=words(
        """au_centre en_bas en_haut à_droite à_gauche en_bas_de_page en_haut_de_page
        en_pied_de_page en_manchette en_sous-tribune au-dessus_du_titre en_photo
        en_ventre plus_bas plus_haut en_encadré en_pages_intérieures"""
    ),
    deskmates=words("collègue"),
    kin=words(
        """mère père fils fille frère sœur épouse époux mari compagne compagnon fiancé fiancée
        oncle tante cousin cousine neveu nièce grand-mère grand-père belle-mère beau-père
        belle-sœur beau-frère petite-fille"""
    ),
    informants=words("source sources"),
    fellows=tagged(m="confrère", f="consœur"),
    gerund=("en", "ant"),
    sheets=words("feuille feuillet"),
    indefinite_alone=words("uns unes autres"),
    sourcing=_of(
        """a_appris ont_appris apprend apprennent a_appris_auprès apprend_auprès tient sur_la_foi
        sur_le_témoignage se_fondant_sur_le_témoignage s'_appuyant_sur_le_témoignage
        reprenant_des_informations citant_des_informations sur_la_base_d'_informations
        reprenant_une_dépêche s'_appuyant_sur_une_dépêche"""
    ),
    uttered=inflected(
        """adress envoy rédig prononc sign laiss griffonn trac grav lanc cri hurl chant post lâch
        formul énonc exprim pos""",
        "*é *ée *és *ées",
    )
    | words("écrit écrite écrits lu lue peint peinte fait faite faits faites tenu tenue tenus"),
    sending=inflected(
        """accord adress envoy rédig sign laiss publi post donn diffus distribu expédi remett
        transmett lanc lu prononc glissé gliss dict""",
        "*e *ent *é *ée *és *ées",
    )
    | words("remis remise transmis transmise fait_parvenir lu lue")
    | words("écrit écrite écrits écrites écrivent"),
    shunning=words(
        """évite évitent évitait esquive esquivent proscrit proscrivent bannit bannissent interdit
        interdisent déconseille déconseillent récuse récusent rejette rejettent écarte écartent
        contourne pas jamais personne sans ni guère aucun"""
    ),
    sayings=words("proverbe dicton adage"),
    signs=words(
        """panneau panneaux pancarte pancartes banderole banderoles calicot calicots mur murs
        façade écriteau écriteaux"""
    ),
    before_nouns=words(
        """petit petite grand grande bon bonne beau belle nouvelle long longue jolie gros grosse
        pleine double copieuse copieux
        joli vraie mauvais mauvaise brève vive simple rude haute vieil vieux vieille jeune nouveau
        premier première deuxième troisième quatrième cinquième sixième septième huitième neuvième
        dixième onzième douzième dernier dernière énième giga méga super mini"""
    ),
    degrees=words("très fort trop si plutôt tout pas guère peu assez"),
    turning=words("tout tel telle autre pas"),
    infinitive=words("avoir ayant"),
    moments=words("heure heures jour jours semaine semaines mois an ans année années"),
    none=words("personne nul nulle aucun aucune"),
    unheard_of=words("certain certaine dénommé dénommée"),
    calling=words("appelle appelait nomme nommait prénommé prénommée dénommé dénommée"),
    pictures=words("photo photos photographie image images cliché clichés photomontage montage"),
    aiming=inflected("tir mis cogn enquêt pari compt tap", "*er *é *e *ent *ait *ant")
    | words("feu mainmise pari pression enquête main yeux regard"),
    stations=words("sur"),
    settings=words(
        """conférence communiqué hémicycle point discours allocution meeting audience procès
        twitter facebook x instagram télévision réseaux déplacement telegram whatsapp linkedin
        la_télévision la_télé
        presse journalistes reporters soins tiktok youtube twitch snapchat bluesky mastodon truth"""
    ),
    impersonal=words("on l'on"),
    housing=words("à au aux chez dans parmi côté")
    | _of("du_côté au_sein dans_les_rangs dans_le_camp dans_les_couloirs auprès"),
    homes=words("chez côté") | _of("du_côté"),
    inquiring=crossed("demande demandent demandait demandé", "à au aux")
    | words("lui_demande lui_demandent lui_demandait lui_a_demandé lui_ont_demandé"),
    queries=words("question"),
    replies=words("réponse réplique repartie"),
    nicknames=words("surnom surnoms sobriquet"),
    christening=words(
        """appelé appelée appelés appelées surnommé surnommée surnommés surnommées baptisé
        baptisée baptisés baptisées rebaptisé rebaptisée rebaptisés rebaptisées appelle
        appellent appelait appelaient surnomme surnomment surnommait surnommaient baptisent
        baptise rebaptise rebaptisent appeler surnommer"""
    ),
    christened=words(
        """appelé appelée appelés appelées surnommé surnommée surnommés surnommées baptisé
        baptisée baptisés baptisées rebaptisé rebaptisée rebaptisés rebaptisées"""
    ),
    everybody=words(
        """on l'on tous chacun gens habitués riverains habitants voisins villageois anciens
        locaux internautes usagers supporteurs supporters lecteurs commerçants marins enfants
        jeunes passants initiés pêcheurs insulaires"""
    ),
    so_called=words(
        """fameux fameuse fameuses soi-disant prétendu prétendue prétendus prétendues pseudo
        célèbre célèbres sacro-saint sacro-sainte sacro-saints dit dite dits dites"""
    ),
    columnists=words(
        """éditorialiste éditorialistes chroniqueur chroniqueuse billettiste caricaturiste
        dessinateur dessinatrice commentateur commentatrice"""
    ),
    answering=words(
        """lui_a lui_ont lui_avait lui_confie lui_répond lui_explique lui_indique lui_assure
        lui_raconte lui_déclare lui_rétorque lui_réplique lui_lance lui_glisse lui_souffle lui_dit
        lui_oppose lui_objecte lui_rappelle"""
    ),
    latter={"dernier": "m", "dernière": "f", "celui-ci": "m", "celle-ci": "f", "même": "?"}
    | tagged(p="derniers dernières")
    | tagged(first="premier première", second="second seconde"),
    mentioned=words("nommé nommée cité citée mentionné mentionnée"),
    referring=words(
        """reprend reprennent reprenait traduit traduisent relaie relaient republie republient
        renvoie renvoient s'_appuie mentionne mentionnent signale signalent"""
    ),
    citing=words("citant cite citent cité relayant citer citait citaient invoquant paraphrasant"),
    cited=words(
        " ".join(
            inflected(
                """cité relayé rapporté interrogé interviewé contacté consulté obtenu recueilli
                révélé questionné rencontré sollicité sondé publié diffusé dévoilé relaté relevé
                exhumé hébergé croisé abordé accosté retrouvé filmé
                déniché mentionné consigné livré confié épinglé""",
                "*_par *e_par *s_par *es_par",
            )
            | inflected(
                "publié paru diffusé cité rapporté interrogé relayé repris recueilli révélé",
                "*_dans *e_dans *s_dans *es_dans *_sur *e_sur *_à *e_à",
            )
            | inflected("joint repris transmis retransmis", "*_par *e_par *s_par *es_par")
            | inflected("invité", "*_de *e_de *_du *e_du *_sur *e_sur *_des *_d' *e_d'")
        )
    )
    | _of(
        """au_micro sur_l'_antenne à_l'_antenne sur_le_plateau sur_les_ondes auprès
        devant_les_caméras devant_la_caméra devant_le_micro dans_les_colonnes dans_les_pages
        dans_l'_émission sur_le_site
        du_20_heures au_20_heures du_13_heures au_13_heures du_journal_de_20_heures
        au_journal_de_20_heures du_journal_télévisé au_journal_télévisé de_la_matinale
        dans_la_matinale dans_le_journal sur_le_site_internet
        dans_l'_édition à_une_question aux_questions à_la_question à_la_demande
        à_la_rédaction par_l'_intermédiaire par_le_biais par_le_truchement par_l'_entremise"""
    )
    | words(
        """que_cite que_citent qu'_a_cité que_traduit que_traduisent qu'_a_traduit
        qu'_a_traduite que_reprend que_reprennent qu'_a_repris qu'_a_reprise traduit_par
        traduite_par traduits_par que_publie que_révèle que_relaie que_dévoile que_rapporte
        que_diffuse qu'_a_publié qu'_a_publiée qu'_a_révélé qu'_a_révélée qu'_a_obtenu
        qu'_a_obtenue qu'_a_consulté qu'_a_consultée que_reproduit
        que_reproduisent que_s'_est_procuré que_s'_est_procurée
        dont_fait_état pour joint_par_téléphone_par jointe_par_téléphone_par
        joint_au_téléphone_par contacté_par_téléphone_par à au aux dans sur chez devant citant cite
        citent relayant"""
    ),
    nouns=words(
        """verdict titre slogan mot mots message messages communiqué déclaration déclarations
        propos commentaire commentaires citation phrase formule réponse réaction question
        constat conclusion avertissement promesse appel aveu éditorial édito tribune légende
        devise refrain cri avis analyse diagnostic bilan discours tweet publication lettre
        manchette expression accroche chapeau mise_en_garde credo argument remarque critique
        reproche surtitre sous-titre billet chronique boutade pique saillie raillerie riposte
        réplique supplique sentence caricature blague chiffre affiche triomphe chant annonce
        demande menace alerte plainte témoignage témoignages paroles pronostic prophétie prédiction
        interrogation traduction
        version morale décodage résumé explication explications précision précisions tirade diatribe
        plaidoyer réquisitoire pirouette calembour mantra leitmotiv adage opinion jugement
        hypothèse crainte regret espoir souhait vœu confidence confidences injonction démenti
        accusation trouvaille ligne lignes exclamation réflexion réflexions extrait extraits
        verbatim florilège"""
    ),
    coming=words(
        """vient_de vient_du vient_d' revient_à revient_au est_de est_du est_d' sont_de sont_du
        sont_d' celui_de celui_du celui_d' celle_de celle_du celle_d' est_signé est_signée
        sont_signés de_la_fin_à de_la_fin_au est_confié_à est_confié_au est_confiée_à
        est_confiée_au"""
    ),
    bearing=words(
        """est était sont étaient fut dit disait tombe tient tenait résume claque barre
        s'étale affirme précise ajoute indique souligne sonne lance annonce proclame"""
    ),
    pronouns=tagged(
        m="il celui-ci lui", f="elle celle-ci", p="ils elles eux ceux-ci celles-ci",
        x="je j' tu nous vous on moi",
    ),
    demonstratives={"celui": "il", "celle": "elle"},
    oneself=words("je j'"),
    to_us=words("nous"),
    objects=words("me m' te t' se s' y en ça cela ceci"),
    bare_capitals={"a": "à"},
    clitics=words("me m' te t' se s' le la les l' lui leur nous vous y en ne n' pas lui-même "
                  "elle-même eux-mêmes"),
    reflexive=words("s' se"),
    preverbs=words(
        """a ont avait avaient aurait auraient aura eut est sont était étaient serait fut s'
        se lui leur nous vous l' n' ne en y pas été fait voulu tenu à dû pu veut voulait
        contenté contentée borné bornée de d' contente contentent borne bornent finit finissent fini
        par vient viennent venait va vont jusqu' peut peuvent pouvait empêcher feint feignent
        choisit choisissent choisi préfère préfèrent préféré ose osent osé"""
    ),
    owners=tagged(x="mon ma mes ton ta tes notre nos votre vos", p="leur leurs", s="son sa ses"),
    as_said=words("comme"),
    relatives=words("qui dont lequel laquelle lesquels lesquelles"),
    definite=words("le la les l' ce cet cette ces du au aux"),
    indefinite=words(
        """un une des plusieurs quelques certains certaines deux trois quatre cinq six sept
        huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent beaucoup
        aucun aucune chaque tout toute tous toutes
        autre autres d'autres nombre nombreux nombreuses divers diverses la_plupart"""
    ),
    possessive=words("son sa ses leur leurs mon ma mes notre nos votre vos"),
    many_verbs=("aient", "ront"),
    genders=tagged(
        m="le un ce cet du au",
        f="la une cette",
        p="""les des ces aux leurs plusieurs quelques certains certaines deux trois quatre cinq six
        sept huit neuf dix""",
    ),
    asides=words(
        """la_semaine_dernière la_semaine_passée le_mois_dernier l'_an_dernier l'_année_dernière
        le_soir_même le_matin_même la_nuit_même
        ces_derniers_jours ces_jours-ci ces_dernières_semaines la_veille le_lendemain
        le_jour_même il_y_a_peu il_y_a_quelques_jours ce_matin ce_lundi ce_mardi ce_mercredi
        ce_jeudi ce_vendredi ce_samedi ce_dimanche cette_semaine ce_week-end de_son_côté
        de_leur_côté de_mon_côté pour_sa_part pour_leur_part à_son_tour
        à_leur_tour quant_à_lui quant_à_elle quant_à_eux en_revanche par_ailleurs
        dans_ses_colonnes dans_ses_pages dans_son_éditorial en_une à_la_une sur_son_site
        à_distance t
        dans_la_foulée au_passage en_substance sans_détour sans_ambages lui_aussi elle_aussi
        de_source_sûre de_source_diplomatique de_source_officielle de_source_policière
        de_source_proche de_bonne_source de_source_judiciaire de_source_gouvernementale
        de_sources_concordantes sous_couvert_d'_anonymat en_conclusion d'_emblée d'_abord
        en_retour en_effet en_outre en_particulier
        sur_toute_la_largeur sur_toute_la_largeur_de_sa_une sur_toute_la_largeur_de_la_une
        sur_toute_la_page sur_toute_sa_une en_travers_de_sa_une sur_cinq_colonnes_à_la_une
        à_l'_antenne à_sa_une sur_sa_une en_sa_une dans_un_communiqué sur_x avec_ironie
        avec_humour avec_amertume
        avec_malice avec_gourmandise avec_gravité avec_prudence avec_regret avec_colère
        avec_emphase avec_délectation avec_soulagement avec_tristesse avec_fatalisme
        avec_lyrisme avec_dépit avec_force avec_fierté avec_inquiétude avec_lucidité avec_calme
        non_sans_ironie non_sans_humour non_sans_malice non_sans_amertume non_sans_raison
        sans_rire sans_trembler sans_nuance sans_hésiter sans_fard sans_complexe
        en_gros_caractères en_lettres_capitales en_première_page en_manchette en_couverture
        en_page_intérieure dans_un_éditorial dans_son_édito dans_un_édito dans_un_billet
        dans_son_billet dans_sa_chronique quant_à_lui quant_à_elle d'_une_voix_grave
        d'_un_ton_grave de_concert à_l'_unisson à_ce_propos dans_sa_rubrique dans_son_article
        dans_sa_tribune dans_ce_numéro à_ce_sujet à_cet_égard en_chœur d'_une_même_voix
        d'_une_seule_voix l'_un_comme_l'_autre l'_une_comme_l'_autre l'_un_et_l'_autre tous_deux
        toutes_deux tous_les_deux toutes_les_deux tous_les_trois toutes_les_trois en_grand
        en_gras en_rouge en_majuscules en_capitales en_lettres_rouges en_grandes_lettres"""
    ),
    within=words(
        """y dans_son_éditorial dans_son_édito dans_sa_chronique dans_son_billet
        dans_ses_colonnes dans_ses_pages à_son_antenne sur_son_antenne
        dans_les_colonnes_du_journal dans_les_colonnes_du_quotidien sur_son_site à_son_micro
        sur_le_même_plateau au_même_micro à_la_même_antenne sur_la_même_antenne
        sur_les_mêmes_ondes dans_la_même_émission
        dans_les_mêmes_colonnes dans_les_mêmes_pages une_page_plus_loin deux_pages_plus_loin
        quelques_pages_plus_loin
        à_la_page_suivante en_page_suivante sur_la_même_page à_la_même_page en_vis-à-vis"""
    )
    | crossed(
        "dans_le_même dans_ce_même",
        "numéro article texte reportage journal quotidien hebdomadaire magazine",
    )
    | crossed("dans_la_même dans_cette_même", "édition enquête page livraison"),
    resuming=words(
        """intéressé intéressée natif native ex-ministre ex-maire ex-député ex-députée
        vainqueur lauréat lauréate champion championne coureur coureuse
        joueur joueuse navigateur navigatrice philosophe juriste constitutionnaliste essayiste
        souverain souveraine monarque pontife édile
        éditorialiste chroniqueur chroniqueuse caricaturiste dessinateur dessinatrice cinéaste
        homme femme dame réalisateur réalisatrice chanteur chanteuse acteur actrice comédien
        comédienne poète
        poétesse peintre architecte photographe prélat glaciologue biologiste physicien physicienne
        chercheur chercheuse expert experte syndicaliste élu élue responsable dirigeant
        dirigeante analyste spécialiste scientifique journaliste économiste politologue
        sociologue historien historienne avocat avocate médecin diplomate universitaire
        géographe professeur professeure enseignant enseignante militant militante député
        députée sénateur sénatrice écrivain écrivaine romancier romancière quadragénaire
        quinquagénaire sexagénaire trentenaire septuagénaire octogénaire militaire climatologue
        ingénieur ingénieure auteur auteure autrice commentateur commentatrice observateur
        observatrice officier interlocuteur interlocutrice orientaliste essayiste consultant
        consultante politiste intellectuel intellectuelle"""
    ),
    anyone=words("homme femme dame"),
    pieces=words("chronique éditorial édito tribune billet article analyse commentaire papier"),
    beside=words("avec"),
    gathering=crossed(
        "a ont avait",
        """interrogé rencontré suivi envoyé recueilli retrouvé visité sondé enquêté joint contacté
        arpenté passé traîné croisé accompagné embarqué réuni rassemblé convié écouté
        posé_la_question ouvert_ses_colonnes demandé_à demandé_leur_avis demandé_son_avis
        demandé_l'_avis donné_rendez-vous pu_rencontrer pu_consulter pu_interroger pu_joindre
        bu_un_café pris_un_café déjeuné dîné discuté échangé parlé conversé invité mis_la_main
        reçu accueilli pu_lire pu_voir pu_parcourir pu_écouter pu_feuilleter
        fait_le_tour tendu_l'_oreille pris_le_pouls pris_le_train poussé_la_porte
        téléphoné passé_un_coup_de_fil obtenu_copie eu_connaissance rendu_compte""",
    )
    | crossed(
        "est",
        """allé allée parti partie retourné retournée descendu_dans descendue_dans monté_à_bord
        montée_à_bord parti_à_la_rencontre""",
    )
    | words(
        """raconte racontent relate relatent interroge interrogent recueille retrouve sonde réunit
        reçoit reçoivent accueille accueillent
        sont_allés
        enquête_sur publie_une_enquête publie_un_reportage publie_un_entretien
        publie_une_tribune publie_un_portrait livre_un_reportage propose_un_reportage
        consacre_un_reportage consacre_un_portrait consacre_une_enquête
        dresse_le_portrait ouvre_ses_colonnes donne_à_entendre fait_entendre
        se_fait_l'_écho se_font_l'_écho prend_le_pouls prennent_le_pouls prend_la_température
        rapporte_le_témoignage y_croise y_rencontre part_à_la_rencontre rend_visite rendent_visite
        a_rendu_visite"""
    )
    | crossed(
        "publie publient dévoile dévoilent révèle révèlent diffuse diffusent a_publié a_dévoilé",
        """des_échanges des_courriels des_mails des_messages des_sms des_lettres des_extraits
        des_écoutes des_enregistrements les_échanges les_courriels les_mails les_messages
        les_lettres""",
    )
    | crossed(
        "relaie relaient rapporte rapportent décrit décrivent recueille",
        """la_colère le_désarroi la_détresse le_ras-le-bol les_craintes les_inquiétudes
        l'_inquiétude les_doléances les_témoignages les_réactions l'_appel la_fatigue
        l'_amertume l'_émotion le_malaise l'_angoisse la_joie le_soulagement
        la_déception le_désespoir""",
    )
    | crossed(
        "consacre consacrent a_consacré ont_consacré",
        """une_page deux_pages trois_pages quatre_pages six_pages huit_pages dix_pages un_dossier
        une_double_page un_article un_long_article une_série un_supplément plusieurs_pages""",
    )
    | crossed("lui leur", "consacre consacrent a_consacré ont_consacré a_parlé")
    | crossed(
        "s'_est se_sont",
        """rendu rendue glissé glissée entretenu entretenue posté postée installé installée invité
        tourné tournée tournés
        invitée faufilé faufilée""",
    )
    | _of(
        """est_allé_à_la_rencontre est_allée_à_la_rencontre part_à_la_rencontre
        est_parti_à_la_rencontre est_partie_à_la_rencontre"""
    ),
    at_word=words(
        """à_l'_en_croire à_l'_entendre si_on_l'_en_croit si_l'_on_l'_en_croit à_ses_yeux
        à_son_avis a_ses_yeux a_son_avis à_son_sens de_son_point_de_vue"""
    ),
    topics=_of("à_propos") | words("quant_à quant_au quant_aux pour_ce_qui_est_de"),
    cleft=words("c'_est c'_était ce_sont c'_est-à-dire"),
    presenting=words("il_y_a il_y_avait voici voilà"),
    opening_verbs=words(
        """reste restent restait manque manquent manquait suit suivent suivait vient viennent
        demeure demeurent subsiste subsistent suffit arrive arrivent"""
    ),
    taking_up=words("c'"),
    pointing=words(
        """sous_ce_titre sous_cette_manchette sous_cette_formule ainsi_parle ainsi_titre
        ainsi_s'_exprime ainsi_s'_exprimait ainsi_s'_ouvre ainsi_commence ainsi_débute
        ainsi_conclut ainsi_réagit ainsi_résume
        c'_est_ainsi
        c'_est_par c'_est_avec c'_est_sous c'_est_en c'_est_ce_que c'_est_ce_qu' c'_est_le_titre
        c'_est_le_cri
        c'_est_la_question signé dixit c'_est_signé telle_est tel_est tels_sont voilà_ce_que
        voilà_ce_qu'
        voici_ce_que voici_ce_qu' voilà_comment voici_comment
        pose_la_question posent_la_question se_le_demande se_pose_la_question
        avec_ces_mots par_ces_mots sur_ces_mots en_ces_termes"""
    )
    | crossed(
        """salue saluent commente commentent titre décrit annonce conclut exprime réagit présente
        raconte dépeint évoque célèbre enterre ironise s'amuse accueille raille""",
        "ainsi",
    ),
    selfsame=words("intéressé intéressée"),
    perceiving=words(
        """lit lisait lis relis traduis retiens note recopie reproduis découvre découvrait apprend
        trouve trouvait promet promettait"""
    ),
    entitling=inflected("intitul titr baptis", "*é *ée *és *ées"),
    headings=words("titre"),
    sole=words(
        """président présidente vice-président vice-présidente ministre premier-ministre
        vice-ministre secrétaire roi reine prince princesse pape monarque chancelier chancelière
        gouverneur gouverneure préfet préfète maire bourgmestre ambassadeur ambassadrice
        porte-parole commissaire directeur directrice chef cheffe leader patron patronne général
        générale commandant commandante procureur procureure juge magistrat magistrate entraîneur
        entraîneuse sélectionneur sélectionneuse arbitre recteur rectrice doyen doyenne fondateur
        fondatrice rédacteur rédactrice candidat candidate plaignant plaignante suspect victime
        témoin correspondant correspondante envoyé envoyée présentateur présentatrice animateur
        animatrice curé évêque archevêque cardinal prêtre imam père mère frère sœur fils fille mari
        épouse voisin voisine collègue ami amie allié alliée proche membre personne enfant parent
        client cliente passant passante passager passagère lecteur lectrice habitant habitante
        riverain riveraine manifestant manifestante source peuple famille foule gens opposant
        opposante adversaire rival rivale prédécesseur successeur homologue adjoint adjointe
        policier policière gendarme soldat ancien ancienne autrice représentant représentante
        négociateur négociatrice médiateur médiatrice conseiller conseillère secouriste numéro
        guide otage internaute propriétaire actionnaire employé employée salarié salariée"""
    ),
    agent_endings=tuple(
        words(
            """eur eurs euse euses trice trices iste istes ien iens ienne iennes ier iers ière ières
            ant ants ante antes ois oise oises aire aires logue logues ain aine ains aines"""
        )
    ),
    the_one=words("celui celle ceux celles"),
    numbers_of=words(
        """dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine
        cinquantaine soixantaine centaine centaines millier milliers million millions moitié tiers
        quart partie groupe foule poignée ensemble reste totalité minorité bande série collectif
        camp clan trio duo quatuor noyau frange"""
    ),
    thing_endings=("tion", "tions", "sion", "sions", "ité", "ités", "esse", "isme", "itude"),
    things=words(
        """affaire ambiance anniversaire avant calendrier
        odeur peur saveur fraîcheur chaleur vapeur rumeur lueur blancheur rigueur ardeur pudeur
        stupeur torpeur ampleur épaisseur profondeur largeur lenteur fureur terreur horreur tumeur
        humeur ferveur liqueur sueur fleur coeur cœur bonheur labeur compteur ordinateur moteur
        tracteur ascenseur odeurs peurs rumeurs fleurs lendemain histoire
        histoires défaite défaites victoire victoires plomberie mort naissance départ arrivée
        retour absence présence silence tempête pluie neige bruit fumée eau feu incendie séisme
        boue route rue porte toit pont mur marché budget prix coût comptes compte chiffre
        chiffres cause cahier chantier commentaire
        conséquence contexte couleur courrier décor détail croissant dernier dernière dossier
        douleur demain entretien erreur espoir événement exemple faveur formulaire frontière
        grandeur hauteur heure hiver honneur horaire instant inventaire jour lien longueur lumière
        main maintien malheur manière matière montant moteur motif papier parti part première
        premier prière quartier question rien rivière secteur semaine sentier temps terrain
        train valeur vigueur ville voix raison résultat remède problème preuve"""
    ),
    people_endings=("ologue", "culteur", "cultrice", "thérapeute", "icienne"),
    adjectives_behind=True,
    things_have_gender=True,
    inverted_endings=("e", "ent", "ait"),
    obliging=words("faut fallait faudra faudrait"),
    idle={"lire": words("la le les l' notre nos cet cette ce aussi également ici plus")},
    belonging_to=_of("relève relèvent relevait relevaient relèverait relever relevant"),
    causing=words("fait font faisait faisaient fera feront ferait"),
    moving=words(
        """de_quoi pas_de_quoi ce_qui voilà_qui il_n'_en_faut_pas_plus_pour
        il_n'_en_fallait_pas_plus_pour il_n'_en_faut_pas_davantage_pour
        il_n'_en_fallait_pas_davantage_pour"""
    ),
    relational_endings=tuple(
        words(
            """ique iques al ale aux ales el els elle elles if ifs ive ives aire aires ain aine ains
            aines ien iens ienne iennes ois oise oises ais aise aises éen éens éenne éennes"""
        )
    ),
    participle_endings=("é", "ée", "és", "ées", "i", "u", "is", "ise", "ises"),
    belonging=words("son sa ses leur leurs"),
    linking=words("de d' du des en à au aux pour contre sur"),
    genitive=words("de d' du des"),
    prepositions=words(
        """par avec sans dans chez vers depuis pendant durant avant après sous entre parmi
        envers dès vu vus jusque jusqu' malgré hors outre selon suivant via lors face derrière
        devant près auprès autour afin grâce quant voici voilà au-dessus au-dessous"""
    ),
    conjunctions=words(
        """mais ou car donc ni or puis si s'il quand lorsque lorsqu' comme puisque puisqu'
        tandis alors parce quoique quoiqu' où que qu' quoi comment pourquoi combien
        quel quelle quels quelles
        est-ce était-ce serait-ce sera-ce"""
    ),
    openers=words("mais or car puis"),
    supposing=words("si s'il s'ils s'"),
    also=words("et &"),
    that=words("que qu'"),
    counting=words(
        """attend attendent parle parlent évoque évoquent craint craignent compte compté dénombre
        dénombré recense recensé évalue évaluait évalué chiffre chiffré estime estimé prévoit
        prévoyait table enregistré enregistre dénombrait recensait comptait"""
    ),
    stating=inflected(
        """affirm annonc déclar expliqu indiqu précis estim signal confirm assur not rapport révél
        racont mentionn dénombr recens évalu comptabilis constat avanc""",
        "*e *ent *ait *aient *a *èrent *é",
    )
    | words(
        """annonçait annonça annonçaient avançait dit disent disait disaient écrit écrivent
        écrivait soutient soutiennent soutenait reconnaît reconnaissent reconnu admet admettent
        admis parle parlent parlait évoque évoquent évoquait"""
    ),
    facing=words("à au aux devant"),
    auxiliaries=words(
        """a ont avait avaient aurait auraient aura auront ait aient ayant eu eut eurent est
        sont était étaient fut furent sera seront serait seraient soit soient été être avoir
        étant ai avons avez as ne n' pas peut peuvent pouvait pourrait pourraient doit doivent
        devait devrait devraient va vont allait vient viennent venait veut veulent voulait
        fait font faisait faut fallait semble semblent tient tiennent tenait voulu tenu dû pu"""
    ),
    adverbs=words(
        """peut-être
        aussi encore déjà toujours jamais souvent alors sinon ensuite enfin ainsi même hier
        demain aujourd'hui notamment d'ailleurs ailleurs aussitôt bientôt désormais plutôt
        surtout seulement également récemment vendredi lundi mardi mercredi jeudi samedi
        dimanche matin soir après-midi midi minuit ici là là-bas ce_matin d'abord pourtant
        cependant toutefois néanmoins sobrement sèchement clairement fermement franchement
        simplement finalement vivement publiquement longuement rapidement prudemment
        immédiatement autrement rien plus moins très trop peu bien mieux presque tard tôt
        parfois quelquefois loin seul seule seuls seules non sans_détour lui-même elle-même
        eux-mêmes par_ailleurs
        en_revanche de_son_côté à_son_tour tout_de_même malicieusement gravement directement
        volontiers dernier drôlement joliment vertement crûment platement poliment fièrement
        amèrement sévèrement discrètement posément carrément froidement tristement durement
        nettement manifestement ouvertement bizarrement étrangement vaguement justement crânement
        doucement calmement perfidement gentiment gaiement hardiment résolument
        oui certes hélas allez bref tiens voyons
        là-dessus outre-frontière outre-frontières outre-gothard
        outre-manche outre-atlantique outre-rhin outre-quiévrain outre-sarine outre-jura
        outre-pyrénées outre-mer outre-alpes outre-méditerranée"""
    ),
    adverb_endings=(
        "amment", "emment", "iquement", "ivement", "eusement", "ellement", "ablement", "ectement",
        "alement", "èrement", "airement", "oirement", "idement", "iblement", "sément",
    ),
    verb_endings=(
        "aient", "èrent", "eront", "pait", "tait", "dait", "bait", "vait", "sait", "nait", "uait",
        "iait", "yait", "eait", "çait", "mait", "urait", "erait", "irait", "llait", "elait",
        "ssent", "ennent", "oivent", "isent", "ivent", "aillent", "ondent", "endent", "ettent",
        "onnent",
    ),
    past_endings=(),
    weak=words(
        """pense pensent pensait croit croient croyait craint craignent craignait espère
        espèrent espérait voit voient voyait parle parlent parlait évoque évoquent qualifie
        qualifient appelle appellent approuve approuvent juge reprend apprend lit entend
        prévoit limite publie publient doute partage évalue traite trouve trouvent trouvait
        présente présentent présentait nomme nomment commence commencent commençait débute
        débutent débutait termine terminent terminait informe informent illustre illustrent
        développe développent pensé cru espéré"""
    ),
    acting=words(
        """refuse refusent choisit choisissent décide décident donne donnent montre
        montrent consacre consacrent revient reviennent ouvre ouvrent offre offrent dresse dressent
        trempe trempent enfonce enfoncent remet remettent prend prennent rend rendent perd perdent
        suit suivent pousse poussent tire tirent lève lèvent jette jettent laisse laissent quitte
        quittent arrive arrivent parcourt parcourent oublie oublient ose osent évite évitent joue
        jouent gagne gagnent cède cèdent rejoint rejoignent réunit réunissent remonte remontent
        met mettent sort sortent sait savent peint cherche cherchent arpente arpentent tempère
        boude boudent botte détaille brosse brossent épluche épluchent feuillette sacrifie
        souffre souffrent accepte acceptent vend vendent vit vivent dort dorment courent descend
        descendent attend attendent construit construisent bat battent meurt meurent naît
        recueille recueillent accueille accueillent traîne traînent
        subit subissent fuit fuient boit boivent sert servent mène mènent bâtit bâtissent envoie
        envoient reçoit reçoivent obtient obtiennent paie paient gère gèrent crée créent vieillit
        distribue distribuent brandit brandissent nourrit nourrissent remplit remplissent bâille
        retient retiennent retenait retenaient contient contiennent soutire
        tend tendent tient tiennent essuie essuient balaie balaient range rangent"""
    )
    | inflected(
        """répar ramass secou agit pleur dessin allum empil emball
        creus scrut guett contempl repeign tourn hoch fum épluch déball
        tricot contemp repass recoll essor effeuill achèt résist habit travaill mang grimp mont
        install soign dirig possèd dispos organis
        prépar profit surveill regard nettoi apport dépos transport occup""",
        "*e *ent",
    ),
    passive=words(
        "est sont soit soient était étaient fut furent sera seront serait seraient été être étant"
    ),
    shares=words("nombre nombreux nombreuses beaucoup plupart majorité"),
    others=words("autre"),
    branding=inflected(
        """accus qualifi tax trait jug soupçonn surnomm présent considér critiqu moqu raill raval
        dépeign compar assimil dénonc salu décri stigmatis vilipend brocard""",
        "*é *ée *és *ées",
    )
    | words("décrit décrite décrits décrites perçu perçue perçus perçues vu vue vus vues"),
    agent=words("par"),
    addressee=words("à au aux devant auprès_de"),
    abbreviations=words("mm etc av apr env éd chap cf max min tél mgr st ste bd art vol"),
    subject_behind=True,
    surnaming=words("de du d'"),
    particles=words(
        """della dello degli del dei de d' du des la le
        van von der den bin ben al el di da ibn abou zu e"""
    ),
    honorifics=tagged(
        m="m mm mr monsieur mgr prince roi père pape cheikh lord sir abbé",
        x="dr pr prof me maître gen gén lt col",
        f="mme mmes madame mlle mademoiselle princesse reine lady sœur",
    ),
    last_word=words("le_mot_de_la_fin le_dernier_mot"),
    singled=words(
        """l'_un l'_une l'_autre un_autre une_autre l'_un_d'_eux l'_une_d'_elles l'_une_d'_eux
        l'_un_d'_entre_eux l'_une_d'_entre_elles l'_une_d'_entre_eux un_d'_entre_eux
        une_d'_entre_elles une_d'_entre_eux un_d'_eux une_d'_elles le_premier la_première le_second
        la_seconde
        le_deuxième la_deuxième le_troisième la_troisième"""
    )
    | crossed("j'_en_retiens j'_en_cite", "un une"),
    people=_in_plural(
        m="""administrateur avoué cameraman chaudronnier créateur débardeur encadrant explorateur
        forain lexicographe logisticien pâtre porte-drapeau préhistorien prospecteur serrurier
        théoricien pisteur
        président docteur vice-président directeur conseiller sénateur député élu ambassadeur
        général colonel commandant lieutenant officier procureur avocat magistrat
        expéditeur acquéreur forgeron éditeur parolier conteur pèlerin industriel graveur verrier
        geôlier époux parrain jumeau ermite clochard mendiant dénonciateur informateur
        espion sorcier guérisseur transporteur coursier archer rameur muletier chamelier
        soigneur youtubeur podcasteur sellier riziculteur aïeul
        chercheur professeur historien écrivain expert envoyé correspondant rédacteur auteur
        romancier acteur chanteur réalisateur homme hommes père fils frère mari roi prince
        souverain sultan émir fon lamido pape évêque cardinal prêtre imam chancelier patron
        entrepreneur fondateur cofondateur
        banquier négociateur médiateur opposant combattant combattants soldat soldats
        habitant habitants manifestant manifestants militant militants étudiant étudiants
        témoin témoins dirigeant dirigeants candidat représentant représentants consultant
        enseignant policier policiers agriculteur agriculteurs ouvrier ouvriers électeur
        électeurs partisan partisans soutiens voisin voisins ami amis allié alliés rival rivaux
         adversaires conseillers ministres présidents députés sénateurs élus experts
        chercheurs avocats officiers généraux émissaire cadres ancien anciens
        observateur observateurs gouverneur préfet maire chroniqueur sélectionneur
        entraîneur attaquant gardien intéressé dessinateur rédacteurs présentateur animateur
        intellectuel curé archevêque prélat pasteur
        rabbin coureur champion joueur
        navigateur marin paysan paysans pêcheur pêcheurs berger éleveur éleveurs viticulteur
        vigneron pdg dg directeurs artisan artisans maraîcher maraîchers apiculteur céréalier
        céréaliers producteur producteurs négociant importateur exportateur armateur armateurs
        promoteur bailleur locataires exilé exilés rapatrié expatrié ressortissant détenu détenus
        prisonnier prisonniers accusé accusés prévenu prévenus condamné inculpé
        instituteur proviseur doyen recteur collégien écolier doctorant
         apprenti employé employés salarié salariés fonctionnaires agent agents douanier
        inspecteur greffier huissier bâtonnier plaignant suspect sauveteur sauveteurs secouriste
        ambulancier courtier actionnaires investisseur investisseurs épargnant
         footballeur nageur skieur boxeur musicien musiciens compositeur danseur
         metteur conservateur sculpteur plasticien rappeur chansonnier moine
        vicaire aumônier magnat héritier cafetier
        épicier boucher poissonnier coiffeur couturier vendeur vendeurs marchand marchands
        brocanteur kiosquier jardinier
        chasseur chasseurs randonneur matelot batelier docker dockers adolescent
        garçon gamin grand-père oncle cousin neveu gendre compagnon délégué délégués
         consul adjoint quidam individu habitué habitués fidèles blogueur
        influenceur facteur postier livreur livreurs serveur cuisinier routier routiers
        conducteur conducteurs camionneur mécanicien plombier électricien maçon menuisier
        forestier bûcheron pharmacien déserteur déserteurs conscrit conscrits
        directeur-adjoint ministre-président ex-patron ex-député
        ex-directeur ex-chef ex-conseiller
        ex-président ex-premier-ministre coprésident co-président vice-chancelier
        co-fondateur chauffeurs infirmier infirmiers bachelier membre-fondateur
        commerçant commerçants restaurateur hôtelier boulanger chirurgien
        aide-soignant chauffeur cheminot cheminots physicien mathématicien
          retraité retraités lycéen riverain riverains passant passants client
        clients usager usagers passager spectateur spectateurs supporter supporters gérant
          poète comédien
        beau-père beau-frère prédécesseur successeur suppléant tenancier sommelier
        barman caissier maréchal amiral caporal
        sergent adjudant interlocuteur interlocuteurs ferrailleur
        grutier soudeur tourneur fraiseur ajusteur charpentier couvreur carreleur luthier horloger
        bijoutier tisserand potier pâtissier charcutier traiteur crémier fromager horticulteur
        sylviculteur trufficulteur ostréiculteur mytiliculteur pisciculteur saunier paludier
        moissonneur saisonnier vendangeur métayer fermier exploitant bouvier vacher chevrier éboueur
        balayeur portier surveillant assistant éducateur imprimeur brancardier opticien
         soignant praticien malades informaticien développeur codeur hacker
        data-scientist trésorier auditeur assureur contremaître steward éclusier skipper
        basketteur handballeur rugbyman sprinteur marathonien lutteur judoka grimpeur
        tennisman golfeur escrimeur buteur défenseur préparateur chef-cuisinier pizzaïolo crêpier
        plongeur monteur batteur ténor circassien clown magicien traducteur collectionneur
        commissaire-priseur alternant petit-fils fiancé veuf orphelin jeunes vieillard
        bambin villageois banlieusard îlien montagnard vacancier estivant campeur motard
        piéton consommateur acheteur syndic agent-immobilier sans-abri sdf migrant demandeur
        passeur chômeur bonze muezzin cultivateur planteur cacaoculteur cotonculteur orpailleur
        mareyeur griot notables chef-coutumier marabout apparatchik dissident maquisard
        milicien eurodéputé conseiller-fédéral conseiller-municipal échevin landamman sous-préfet
        intendant socialistes écologistes centristes communistes édile maire-adjoint
        premier-adjoint vice-premier locuteur inventeur découvreur
        astrophysicien généticien statisticien technicien réparateur dépanneur carrossier
        assesseur patriarche mufti ayatollah émir sultan métropolite formateur coordinateur
        coordonnateur organisateur magasinier démineur cuistot
        mécano rapporteur téléspectateur abonné adhérent voyageur navetteur frontalier
        promeneur baigneur régisseur figurant programmateur grammairien académicien sinistré
        sinistrés évacué blessé patient juré conférencier coopérateur meunier
        chapelier tanneur brasseur distillateur torréfacteur chocolatier glacier fripier
        ferronnier tailleur armurier ramoneur cavalier jockey dresseur joaillier repreneur
        vice-recteur vice-gouverneur ex-gouverneur ex-international ex-sélectionneur
         ex-champion ex-otage ex-détenu rédacteur-en-chef
        contrôleur aiguilleur barbier cordonnier squatteur ravisseur théologien braconnier
        trappeur torero dompteur écuyer bedeau sacristain fossoyeur guichetier majordome
        pizzaiolo tonnelier vannier tapissier aviateur scaphandrier supporteur moukhtar édile
        pontife
        accompagnateur plâtrier terrassier relieur chiffonnier veilleur
        marinier foreur betteravier affineur confiseur tuteur moniteur lanceur paroissien diacre
        abbé thanatopracteur laborantin créancier badaud naufragé sous-officier sapeur artilleur
        insurgé guérillero codétenu maton brigadier patrouilleur surfeur affréteur ailier
        remplaçant équipier baroudeur volleyeur cascadeur jongleur costumier
        décorateur voleur cambrioleur trafiquant dealer tueur meurtrier receleur
        braqueur requérant grainetier
        quincaillier teinturier blanchisseur valet thésard géophysicien louvetier cueilleur glaneur
        vagabond donateur émeutier casseur pillard hackeur programmeur modérateur caméraman
        correcteur collaborateur calife cheikh sourcier gourou séminariste nonce
         conjoint amant ex-mari papa natif émigré trublion vaincu médaillé tacticien tribun
        slameur garçonnet taulier
        aidant cantinier cantonnier croupier déplacé donneur enquêteur évadé illustrateur
        palefrenier parieur pensionné puisatier recruteur régisseur rentier sapeur-pompier sondeur
        stadier tatoueur travailleur videur fontainier cadreur projeteur""",
        f="""citoyenne opératrice visiteuse metteuse-en-scène logisticienne théoricienne
        présidente docteure lieutenante plume vice-présidente directrice conseillère
        sénatrice députée élue expéditrice acquéreuse
        éditrice conteuse industrielle armatrice exportatrice sous-préfète électricienne
        marraine jumelle aïeule mendiante dénonciatrice informatrice espionne sorcière
        guérisseuse transporteuse coursière rameuse soigneuse youtubeuse podcasteuse
        escrimeuse sauveteuse combattante défenseuse chauffeuse esthéticienne fillette
        éboueuse sommelière dame
        ambassadrice générale colonelle commandante procureure avocate magistrate chercheuse
        professeure historienne écrivaine experte envoyée correspondante rédactrice autrice
        romancière actrice chanteuse réalisatrice femme femmes mère fille sœur épouse reine
        souveraine princesse chancelière patronne entrepreneuse fondatrice cofondatrice banquière
        négociatrice médiatrice opposante habitante manifestante militante étudiante
        dirigeante candidate représentante consultante enseignante policière agricultrice
        ouvrière électrice voisine amie alliée rivale ancienne gouverneure préfète mairesse
        observatrice chroniqueuse veuve infirmière sélectionneuse entraîneuse attaquante
        gardienne ministre-présidente ex-présidente ex-directrice ex-députée coprésidente
        co-présidente cheffe intéressée dessinatrice présentatrice animatrice
        intellectuelle coureuse championne joueuse navigatrice paysanne bergère éleveuse
        viticultrice artisane maraîchère apicultrice productrice négociante exilée rapatriée
        expatriée ressortissante détenue prisonnière accusée prévenue condamnée
        inculpée institutrice doyenne rectrice collégienne
        écolière doctorante apprentie employée salariée douanière inspectrice greffière bâtonnière
        plaignante secouriste ambulancière courtière footballeuse nageuse skieuse boxeuse
        musicienne compositrice danseuse metteuse conservatrice sculptrice plasticienne religieuse
        héritière cafetière épicière bouchère poissonnière coiffeuse couturière vendeuse marchande
        jardinière chasseuse randonneuse adolescente gamine grand-mère tante cousine nièce
        compagne déléguée adjointe habituée blogueuse influenceuse factrice postière livreuse
        serveuse cuisinière conductrice mécanicienne pharmacienne sage-femme bachelière aïeule
        commerçante restauratrice chirurgienne aide-soignante physicienne mathématicienne
        retraitée lycéenne riveraine passante cliente usagère passagère spectatrice gérante
        poétesse comédienne cheminote vieille
        villageoise motarde syndique sous-préfète tenancière barmaid caissière soudeuse
        menuisière horlogère bijoutière brodeuse tisserande
        potière boulangère pâtissière fromagère ostréicultrice saisonnière fermière exploitante
        interlocutrice auteure agente surveillante femme-de-ménage nourrice nounou assistante
        éducatrice monitrice
        maîtresse proviseure éditrice brancardière opticienne soignante praticienne informaticienne
        développeuse codeuse trésorière auditrice huissière camionneuse routière hôtesse batelière
        éclusière skippeuse basketteuse handballeuse sprinteuse marathonienne lutteuse judokate
        grimpeuse tenniswoman golfeuse crêpière monteuse rappeuse circassienne traductrice
        collectionneuse belle-mère belle-sœur petite-fille fiancée orpheline
        îlienne vacancière campeuse piétonne consommatrice acheteuse promotrice migrante réfugiée
        demandeuse chômeuse pasteure rabbine nonne cultivatrice planteuse mareyeuse griotte
        dissidente eurodéputée conseillère-fédérale échevine vice-première inventrice
        astrophysicienne généticienne statisticienne technicienne réparatrice
        coordinatrice coordonnatrice organisatrice formatrice rapporteuse téléspectatrice
        abonnée adhérente voyageuse navetteuse frontalière promeneuse baigneuse
        programmatrice académicienne sinistrée évacuée blessée patiente jurée conférencière
        meunière brasseuse torréfactrice chocolatière fripière cavalière vigneronne pêcheuse
        contrôleuse aiguilleuse cordonnière braconnière dompteuse écuyère guichetière gouvernante
        aviatrice théologienne tapissière dresseuse squatteuse
        hôtelière supportrice gloire ex-internationale ex-championne ex-détenue repreneuse
        magasinière
        accompagnatrice plombière maçonne charpentière luthière bûcheronne forestière tutrice
        lanceuse paroissienne abbesse laborantine surfeuse buteuse équipière volleyeuse
        cascadeuse costumière décoratrice voleuse trafiquante tueuse meurtrière braqueuse requérante
        blanchisseuse lavandière thésarde cueilleuse donatrice programmeuse
        modératrice correctrice consule collaboratrice cartomancienne conjointe amante
        ex-femme belle-fille maman ballerine native émigrée vaincue médaillée tacticienne
        défenseure slameuse cantatrice
        adjudante aidante alternante assureure attachée balayeuse bailleresse cantinière carreleuse
        carrossière couvreuse croupière déplacée déserteuse détaillante diététicienne donneuse
        enquêtrice entrepreneure épargnante fugitive illustratrice importatrice intendante
        investisseuse masseuse milicienne officière ouvreuse partisane passeuse pèlerine pensionnée
        plongeuse pompière prostituée puéricultrice recruteuse régisseuse rentière repasseuse
        résistante sergente soldate sondeuse tatoueuse travailleuse vendangeuse votante voyante""",
        x="""cinéphile colocataire contribuable dactylo mélomane pédopsychiatre toiletteur
        tractoriste destinataire bénéficiaire signataire titulaire ministre parlementaire politiste
        philosophe lauréat lauréate vainqueur vainqueure
        ministre-adjoint premier-ministre porte-parole chef chefs cheffe leader leaders
        responsable responsables analyste analystes politologue sociologue économiste
        économistes spécialiste spécialistes diplomate diplomates journaliste journalistes
        éditorialiste éditorialistes juge juges scientifique scientifiques médecin médecins
        géographe démographe géopolitologue climatologue politicien stratège membre membres
        collègue collègues proche proches personne personnes gens peuple victime victimes
        réfugié réfugiés source sources syndicaliste syndicalistes activiste activistes
        artiste cinéaste commentateur commentateurs commentatrice internaute internautes
        personnalité personnalités célébrité célébrités population
        lecteur lecteurs lectrice parents parent famille foule otage otages rescapé rescapée
        survivant survivants survivante numéro bourgmestre guide monarque caricaturiste
        locataire actionnaire fonctionnaire fleuriste dentiste
        psychologue psychiatre vétérinaire interprète militaires experte-comptable
        quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire trentenaire
        astronaute trapéziste garde-côtes garde-chasse propriétaires
        reporter reporters pigiste photographe billettiste polémiste essayiste juriste
        constitutionnaliste fiscaliste urbaniste biologiste chimiste astronome touriste
        touristes bénévole bénévoles volontaire volontaires cycliste alpiniste secrétaire maire
        maires envoyé-spécial vétéran pilote ingénieur ingénieure urgentiste pompier pompiers
        aubergiste standardiste gendarme légionnaire chauffagiste ébéniste antiquaire céramiste
        maître-nageur maître-chien maître-nageuse garde-champêtre
        pépiniériste paysagiste alpagiste vigile bibliothécaire documentaliste archiviste radiologue
        cardiologue pédiatre généraliste orthophoniste dermatologue épidémiologiste virologue
        infectiologue oncologue neurologue gériatre psychothérapeute addictologue anesthésiste
        orientaliste gréviste perchiste athlète coach documentariste dialoguiste violoniste pianiste
        guitariste
        chorégraphe dramaturge biographe mécène élève ado enfant croisiériste automobiliste
        trottinettiste copropriétaire allocataire grossiste dignitaire putschiste jihadiste
        djihadiste botaniste zoologue ornithologue entomologiste océanographe hydrologue
        météorologue prévisionniste sismologue volcanologue agronome ethnologue anthropologue
        linguiste paléontologue criminologue numismate philatéliste socialistes écologistes
        caviste kiné ostéopathe styliste mannequin vidéaste trader spationaute
        cosmonaute parachutiste métallo
        centristes communistes insoumis nationalistes indépendantistes jeunes
        typographe légiste copilote sniper kayakiste véliplanchiste acrobate funambule
        ventriloque marionnettiste choriste soliste violoncelliste altiste flûtiste trompettiste
        percussionniste accordéoniste organiste harpiste claveciniste éclairagiste machiniste
        lithographe aquarelliste assassin naturaliste topographe cartographe zadiste philanthrope
        généalogiste médiéviste germaniste adepte disciple
        universitaire humoriste commissaire rebelle cadre adversaire arbitre stagiaire
        gestionnaire comptable scénariste galeriste milliardaire oligarque voyagiste
        pisciniste bouquiniste buraliste pompiste garagiste concessionnaire sidérurgiste
        plénipotentiaire fidèle kinésithérapeute ex-ministre ex-maire libraire architecte
        archéologue notaire propriétaire peintre homologue concierge psychanalyste gymnaste
        transfuge vice-ministre cariste manutentionnaire pénaliste ex-capitaine disquaire
        taxidermiste illusionniste vacataire droguiste lobbyiste capitaine géomètre gosse
        proxénète faussaire démissionnaire cinquantenaire récidiviste novice
        finaliste insulaire pensionnaire critique ex-responsable ex-diplomate ex-juge
        intérimaire nutritionniste mercenaire bagagiste détective garde-frontière garde-côte
        réserviste graphiste projectionniste conscrite croque-mort baby-sitter manager astrologue
        turfiste barista islamologue""",
    )
    | dict.fromkeys(_NUMBERED, "x"),
    everybodys=words(
        "social sociaux telegram youtube whatsapp facebook instagram twitter tiktok"
    ),
    media=tagged(
        daily="quotidien quotidiens journal journaux tabloïd tabloïde gazette feuille",
        weekly="hebdomadaire hebdo hebdomadaires dominical",
        magazine="magazine revue mensuel magazines bimensuel",
        broadcaster="""diffuseur chaîne chaînes radio radios télévision télévisions station télé
        télés radiotélévision radiodiffuseur antenne""",
        agency="agence agences",
        site="site sites portail webzine pure-player",
        any="""palmipède canard organe titre média médias publication gratuit
        confrère confrères consœur consœurs
        concurrent concurrente titres périodique bihebdomadaire trimestriel""",
    ),
    hailing=words("à"),
    press_names=words(
        """information informations times post gazette herald tribune news journal chronicle
        observer guardian mail diario periódico corriere giornale gazzetta gazeta jornal
        tageblatt nachrichten anzeiger rundschau allgemeine morgenpost tribuna dagblad shimbun
        ilbo noviny heraldo folha
        express telegraph star dispatch courier courrier monitor examiner daily weekly
        magazine review sun matin soir parisien républicain dépêche voix nouvelles zeitung
        blatt presse info infos today tv radio fm actu hebdo magazine mag figaro progrès dauphiné
        télégramme libre indépendant écho échos éveil réveil nouvelliste messager observateur
        patriote phare moniteur événement nouvelle éclair eveil depeche petites-affiches"""
    ),
    interviews=words(
        """entretien entretiens interview interviews tribune éditorial édito chronique
        déclaration déclarations confidences entrevue lettre article billet enquête reportage
        analyse podcast conversation conversations discussion échange"""
    ),
    interviewing=words("à au aux avec pour dans sur de d' du des par signé signée"),
    talks=words(
        """entretien entretiens interview interviews portrait rencontre témoignage témoignages récit
        confession confessions article tribune chronique analyse commentaire billet éditorial édito
        papier lettre texte déclarations réflexion contribution enquête reportage réponse réponses
        explication explications démonstration décryptage éclairage éclairages dépêche
        message messages courriel courriels mail mails sms communiqué tract télégramme missive
        pétition discours"""
    ),
    all_papers=words("presse"),
    all_titles=words("presse quotidiens journaux hebdomadaires médias"),
    bodies=words(
        """ministère gouvernement administration police parti campagne comité conseil
        mission institution confédération congrégation intercommunalité
        commission presse parlement congrès sénat chambre assemblée cour tribunal entreprise
        société firme banque groupe groupement organisation union association institut
        université école bureau armée forces marine force équipe club fédération fondation
        église eglise ambassade délégation coalition alliance mouvement milice autorité autorités
        cabinet observatoire centre réseau ong régime présidence opposition état etat ville région
        département pays nation ligue syndicat service services élysée matignon kremlin
        pentagone maison-blanche maison hezbollah hamas fonds chancellerie parquet préfecture
        mairie municipalité rébellion diplomatie quai trésor défense commissariat onu otan ue
        cgt agence diète croix-rouge croissant-rouge front rassemblement collectif géant
        constructeur opérateur éditeur enseigne plateforme compagnie laboratoire distributeur
        think_tank secrétariat gendarmerie consortium caisse exécutif camp entourage patronat
        majorité syndicats partis ministères bercy beauvau state_department bureaux rectorat
        hôpital hémicycle états-major jury amicale confrérie corporation filière filiale
        interprofession intersyndicale inspection instance instances organisations associations
        entreprises collectivité collectivités bourse bloc elysée métropole agglomération
        compagnies sociétés firmes banques groupes opérateurs constructeurs
        commissariat évêché vatican palais direction cédéao cedeao uemoa ecowas bceao minusma cpi
        junte clinique diocèse musée théâtre festival orchestre équipage start-up chorale
        brasserie coopérative"""
    ),
    offices=words(
        """ministère gouvernement administration police parlement congrès sénat armée forces
        marine cour ambassade présidence cabinet régime autorités élysée elysée matignon kremlin
        pentagone maison-blanche état etat chancellerie parquet préfecture exécutif diplomatie
        gendarmerie bercy beauvau ministères état-major"""
    ),
    documents=words(
        """rapport communiqué lettre étude enquête sondage document documents note loi
        résolution éditorial édito article tribune livre plainte courriel site tweet message
        texte décret déclaration ordonnance jugement traité accord constitution affiche
        mise_en_garde carnet carnets cahiers missive missives procès-verbal mémo mail mails
        télégramme
        banderole pancarte vidéo bilan projet bulletin avis charte titre"""
    ),
    marked_words=words("une unes"),
    greeting=inflected(
        """salu barr résum ponctu comment moqu raill félicit remerci gratifi fêt célébr balay cingl
        éreint apostroph interpell chapeaut surmont légend titr habill décor couronn fusill accueill
        parl""",
        "*e *ent *ait *aient *a *èrent *é *ée *ant *er *i *ir",
    )
    | words(
        """répond répondent répondait répondit répondu répondre conclut concluent conclu conclure
        réagit réagissent réagi réagir claque claquent"""
    ),
    handing=words("d'_un d'_une par_un par_une avec_un avec_une"),
    columns=words(
        """éditorial éditoriaux édito éditos la_une sa_une leur_une unes titre titres gros_titre
        manchette couverture légende dessin caricature chapeau surtitre colonnes pages
        équipe_éditoriale comité_éditorial conseil_éditorial rédaction"""
    ),
    verdicts=words(
        "article note commentaire billet chronique tribune dépêche papier reportage récit portrait"
    ),
    staff=words(
        """confrère consœur éditorialiste éditorialistes chroniqueur chroniqueuse chroniqueurs
        correspondant correspondante correspondants rédacteur rédactrice journaliste journalistes
        envoyé envoyée
        reporter reporters critique critiques analyste analystes commentateur commentatrice
        spécialiste spécialistes caricaturiste dessinateur dessinatrice directeur_de_la_rédaction
        lecteur lectrice lecteurs plume plumes présentateur présentatrice polémiste billettiste
        photographe animateur animatrice pigiste signature"""
    ),
    voices=words(
        """éditorialiste éditorialistes correspondant correspondante correspondants envoyé envoyée
        reporter journaliste rédacteur rédactrice chroniqueur chroniqueuse billettiste plume
        commentateur commentatrice"""
    ),
    former=words("ancien ancienne anciens ex ex-rédacteur ex-directeur feu"),
    interim=("par intérim", "en exercice", "en titre", "par délégation"),
    areas=words(
        "côte rive région île ville province vallée baie banlieue canton département archipel"
    ),
    places=words(
        """rue avenue place boulevard quai square pont stade lycée collège école université hôpital
        clinique quartier cité city résidence théâtre café restaurant hôtel librairie galerie
        paroisse fondation institut maison société entreprise groupe enseigne marque association
        parti bar bistrot brasserie pizzeria auberge camping boulangerie épicerie boutique magasin
        ferme domaine refuge club festival musée cinéma salle bateau navire chalutier voilier
        ferry paquebot cargo remorqueur péniche usine start-up ong collectif compagnie"""
    ),
    works=words(
        """encyclique film livre roman album chanson single pièce opéra série émission épisode
        documentaire essai poème tableau jeu magazine revue opération baptisé baptisée
        intitulé intitulée surnommé surnommée nommé nommée dénommé dénommée navire exposition
        podcast spectacle ouvrage bande dessinée tube mémoire programme rubrique recueil
        bande-dessinée feuilleton long-métrage court-métrage"""
    ),
    makers=words(
        """invité invitée auteur autrice auteure réalisateur réalisatrice romancier romancière
        compositeur compositrice chanteur chanteuse scénariste interprète créateur
        créatrice producteur productrice cinéaste dessinateur dessinatrice musicien
        musicienne coauteur coautrice acteur actrice héros héroïne vedette présentateur
        présentatrice animateur animatrice"""
    ),
    wordings=words(
        """mot mots terme termes expression notion concept vocable néologisme adjectif qualificatif
        étiquette locution anglicisme acronyme verbe image métaphore comparaison"""
    ),
    who=words("qui"),
    thus=words("ainsi"),
    these=words("ce cet cette ces"),
    picking=inflected("not relev retien repren épingl isol", "*e *ent *é *ée")
    | words(
        """relève relèvent retient retiennent retenu retenue reprend reprennent repris reprise
        préfère préfèrent préféré pointe pointent souligne soulignent s'arrête s'attarde cite citent
        ressort ressortent exhume exhument"""
    ),
    dated_names=words("avril noël"),
    times=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
        juin juillet août septembre octobre novembre décembre noël pâques"""
    ),
    charging=words(
        """répond répondent répondait répondaient répondra répondre coupable coupables inculpé
        inculpée inculpés inculpées accusé accusée accusés accusées poursuivi poursuivie poursuivis
        poursuivies examen écroué écrouée écroués prévenu prévenue prévenus"""
    ),
    apposing=words(", et"),
    rubrics=words(
        """revue_de_presse revue_de_la_presse revues_de_presse revue_des_journaux tour_de_presse
        kiosque_du_matin presse_du_matin presse_du_jour"""
    ),
    elided=words("l' d' qu' s' n' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu'"),
    enclitics=(
        "-t-ils", "-t-elles", "-t-il", "-t-elle", "-t-on", "-ils", "-elles", "-il", "-elle", "-on",
    ),
)  # fmt: skip

LANGUAGE: Final = Language(code="fr", speech=SPEECH, numbers=NUMBERS, dates=DATES)
