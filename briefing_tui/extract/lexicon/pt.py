"""Portuguese. A subject is often left out: a verb without one goes with the speaker before."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.pt import DATES, NUMBERS
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

_AR: Final = """aclam acentu aconselh acrescent acus adiant adjetiv admoest afianç afirm alardei
    alarm alert alfinet alvitr ameaç analis anot antecip anunci apel apelid apont apost apreci
    argument articul assegur assever assinal atac atest augur avali avanç avent avis batiz
    bombarde brad brinc calcul caracteriz celebr censur certific cham chor cit clam classific
    coment comemor compar compartilh complement complet conclam conden confess confi confidenci
    confirm congratul conjectur consider constat cont contest contra-atac corrobor critic culp
    declam declar declin decret denunci deplor desabaf desafi desaprov desconvers descart
    desculp desdenh desmascar destac destrinç detalh diagnostic disfarç dispar divag divulg
    duvid elenc elogi emend endoss enfatiz enumer esboç escancar esmiuç especific especul esper
    espet estim estranh evidenci evoc exager exalt exclam explan explic explicit exort express
    fal felicit filosof formul fris fulmin glorific gracej grit homenage identific ignor ilustr
    imagin implor imput indag indic indign inform inquiet insinu interpel interpret interrog
    ironiz jact jubil julg jur justific lament lanç lastim lembr louv manifest martel mencion
    minimiz mostr murmur narr neg not notici notific observ opin orden pactu parabeniz parafrase
    pergunt polemiz ponder pontific precis preconiz preg proclam profetiz prognostic pronunci
    protest public qualific queix question ralh ratific realç reafirm recapitul reclam recomend
    reconsider record recrimin recus reforç registr regist reiter reivindic rejeit relat
    relativiz relembr rememor remat repar repass replic report reprov resmung ressalt ressalv
    retruc revel rotul salient satiriz saud sentenci sinaliz sintetiz solicit soluç sublinh
    suplic suspir sussurr sustent tach tax testemunh titul tranquiliz trat tuit vaticin ventil
    verbaliz vocifer zomb estamp arremat"""
_ER: Final = """respond promet escrev descrev defend reconhec esclarec entend agradec rebat arremet
estabelec remet subscrev"""
_IR: Final = """insist admit assum discut resum garant transmit refut defin prossegu sorr reag
exig redargu retorqu aplaud conclu desment"""
_FINITE: Final = words(
    """diz dizem dizia diziam disse disseram diria diriam dirá diga dito refere referem referia
    referiu referiram adverte advertem advertia advertiu advertiram sugere sugerem sugeria
    sugeriu sugeriram pede pedem pedia pediu pediram repete repetem repetia repetiu conclui
    concluem concluía concluiu concluíram mantém mantêm mantinha manteve mantiveram desmente
    desmentem desmentia desmentiu desmentiram define definem definia definiu prossegue
    prosseguia prosseguiu segue reconhece reconhecia reconheceu reconheceram crê acredita
    acreditam acreditava acreditou lê lia propõe propôs expõe expôs prevê previa previu
    contradiz contradisse antevê supõe contrapõe contrapôs intervém interveio atribui atribuem
    atribuiu argui argúi contrapor traz trouxe pensa pensam pensava noticia noticiam noticiou
    reage reagem reagiu reagiram sustenta escreveu escrevem escrevia acreditaram confessaram
    confidencia riu ri ria sorri sorriu contrapõem rebate contesta retorquiu retorque redarguiu
    argumentam creem decide decidiu opõe opôs intervieram intervêm desabafa ressalta desafia
    dispara disparou teme temem temia temeu temeram receia receava receou estampou estampa estampam
    sente sentiu deixa deixou supôs supunha deduz
    deduziu traduz traduziu corrige corrigiu exige exigiu exigem exigiram desdiz predisse prediz"""
)
_PAST: Final = (
    inflected(_AR, "*ado *ada *ados *adas")
    | inflected("respond promet defend reconhec esclarec agradec rebat", "*ido")
    | inflected(_IR, "*ido")
    | words(
        """dito escrito descrito referido advertido sugerido pedido repetido concluído mantido
        desmentido definido prosseguido proposto exposto previsto contradito"""
    )
)
_SHARING: Final = (
    inflected(_AR, "*ando *ar")
    | inflected("respond promet escrev descrev defend reconhec esclarec", "*endo *er")
    | inflected(
        f"{_IR} suger refer advert ped repet conclu desment reag",
        "*indo *ir",
    )
    | words("dizendo dizer propondo propor expondo mantendo manter referindo-se")
)
_FORMS: Final = (
    inflected(_AR, "*a *am *ava *avam *ou *aram *ará *aria *ariam")
    | inflected(_ER, "*e *em *ia *iam *eu *eram *eria")
    | inflected(_IR, "*e *em *ia *iam *iu *iram *iria")
    | _FINITE
)
_DAYS: Final = (
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça "
    "quarta quinta sexta"
)

_PIECES: Final = " ".join(
    inflected("artigo artigo_de_opinião texto texto_de_opinião ensaio", "um_*_de um_*_do um_*_da")
    | inflected("coluna crónica crônica tribuna análise", "uma_*_de uma_*_do uma_*_da")
    | inflected("entrevista", "uma_*_a uma_*_ao uma_*_à uma_*_com uma_*_concedida_por")
    | inflected("entrevista", "uma_*_concedida_pelo uma_*_concedida_pela")
)
"""What a paper prints, up to whose it is."""

_PEOPLE: Final = (
    gendered(
        """investigad pesquisad trabalhad senad ex-senad governad ex-governad embaixad direct
        diret ex-diret subdiret profess escrit redat act at cant consult assess coordenad
        treinad selecionad seleccionad fundad cofundad negociad agricult lavrad pescad condut
        legislad administrad gest mediad observad relat audit instrut inspet curad locut edit produt
        seguid eleit historiad oposit defens organizad jogad corred aut coaut procurad promot
        pint escult
        leit espectad morad vend comprad colaborad moderad servid comentad apresentad jurad
        desembargad reit supervis utilizad consumid programad estivad minerad criad
        ouvid torced caçad desenhad tradut""",
        "*or *ores",
        "*ora *oras",
    )
    | gendered(
        """primeiro-ministr ministr ex-ministr conselheir secretári subsecretári ex-secretári
        deputad ex-deputad eurodeputad advogad magistrad comissári candidat delegad empregad
        funcionári alun vizinh engenheir arquitet arquitect enfermeir operári cozinheir banqueir
        livreir bombeir sargent catedrátic perit net sogr cunhad noiv amig companheir empresári
        proprietári mandatári notári voluntári detid acusad arguid condenad investigad afetad
        desalojad aposentad reformad encarregad enviad aliad adversári inimig académic acadêmic
        diplomátic guerrilheir tesoureir emissári migrad refugiad viúv adept desaparecid herdeir
        mineir fazendeir veterinári arqueólog filósof camioneir padeir cabeleireir jardineir
        sociólog politólog psicólog biólog geólog bancári universitári usuári partidári
        ferroviári rodoviári metroviári caixeir sapateir marinheir bastonári soci idos menin
        garot entrevistad fisioterapeut filh espos""",
        "*o *os",
        "*a *as",
    )
    | tagged(
        m="""chefe chefes homem homens pai pais marido rei papa bispo arcebispo cardeal padre
        padres pároco frade prefeito ex-prefeito vice-prefeito médico médicos político políticos
        técnico técnicos músico músicos crítico críticos soldado soldados rebelde rebeldes ator
        atores actor capitão coronel major almirante imperador príncipe conde duque
        campeão anfitrião rapaz irmão irmãos neto tio primo avô réu réus alemão cidadão cidadãos
        cirurgião embaixador juiz juízes guarda-redes goleiro avançado zagueiro árbitro
        mestre carteiro imã rabino patrão patrões vilão herói chanceler
        barão camponês camponeses freguês""",
        f="""mulher mulheres mãe mães rainha princesa esposa irmã irmãs neta tia prima avó atriz
        atrizes actriz juíza juízas prefeita ex-prefeita médica médicas campeã anfitriã condessa
        duquesa moça rapariga freira viúva embaixatriz poetisa cidadã cidadãs capitã chefa patroa
        camponesa cirurgiã governanta senhora dona""",
        x="""número estudante estudantes atacante tenente presidente presidentes ex-presidente
        vice-presidente presidenta porta-voz
        porta-vozes líder líderes dirigente dirigentes responsável responsáveis analista
        analistas especialista especialistas economista economistas jornalista jornalistas
        repórter repórteres correspondente correspondentes diplomata diplomatas general generais
        oficial oficiais comandante comandantes testemunha testemunhas vítima vítimas família
        famílias familiar familiares parente parentes membro membros fonte fontes pessoa pessoas
        gente sindicalista sindicalistas ativista ativistas activista activistas residente
        residentes piloto pilotos observadores comentarista comentaristas colunista colunistas
        cronista artista artistas cineasta cineastas carnavalesco carnavalesca obstetra pediatra
        habitante habitantes militar militares representante representantes docente docentes
        cientista cientistas autarca autarcas governante governantes sobrevivente sobreviventes
        premiê premier manifestante manifestantes militante militantes cliente clientes paciente
        pacientes agente agentes comerciante comerciantes colega colegas jovem jovens criança
        crianças turista turistas passageiro passageiros passageira motorista motoristas taxista
        taxistas atleta atletas tenista ciclista surfista jurista juristas parlamentar
        parlamentares edil edis titular titulares gerente gerentes intérprete chef neurologista
        cardiologista infectologista epidemiologista oncologista ambientalista ecologista
        feminista estilista romancista poeta fadista guitarrista pianista contribuinte
        internauta internautas adolescente bolsista estagiário estagiária magnata promotor rival
        rivais amante cúmplice suspeito suspeita suspeitos policial policiais polícias
        socialista comunista democrata republicano bloquista petista quilombola indígena
        indígenas cacique pescador pescadores rapper influenciador influenciadora youtuber
        articulista cartunista cartoonista editorialista editorialistas monarca refém guia polícia
        decano religioso religiosa vice-ministro executivo executiva executivos executivas
        humorista comediante lojista lojistas feirante feirantes camelô caminhoneiro
        caminhoneira caminhoneiros camionista camionistas maquinista ciclistas pedestre pedestres
        peão peões tripulante tripulantes comissária assistente assistentes auxiliar auxiliares
        ajudante servente faxineira faxineiro zelador zeladora porteiro porteira vigilante
        vigilantes eletricista electricista pedreiro carpinteiro mecânico
        canalizador encanador soldador mergulhador nadador nadadora remador velejador maratonista
        judoca ginasta skatista meio-campista capitães
        massagista preparador fisiologista nutricionista dermatologista psiquiatra urologista
        ginecologista dentista parteira socorrista socorristas paramédico
        paramédica cuidador cuidadora fonoaudióloga terapeuta contabilista contador
        contadora solicitador tabelião escrivão subprocurador subprocuradora
        ouvidora vereador vereadora vereadores governanta diplomatas cônsul consulesa adido
        ditador tirano presidenciável correligionário
        correligionária correligionários apoiante apoiantes apoiador apoiadora apoiadores
        simpatizante simpatizantes eleitor eleitora eleitores votante votantes filiado filiada
        capelão vigário bispa pastor pastora pastores monge abade pai-de-santo
        mãe-de-santo ialorixá cardeais romeiro peregrino peregrina peregrinos pajé capataz
        seringueiro seringueira ribeirinho ribeirinha ribeirinhos pecuarista pecuaristas
        cafeicultor viticultor viticultora vitivinicultor apicultor suinicultor
        ganadeiro marisqueira mariscador armador operacional operacionais
        sapador gêmeo gémeo gêmea gémea enteado enteada padrasto madrasta sobrinho sobrinha
        sobrinhos bisneto bisneta órfão órfã herdeira namorado namorada parceiro parceira
        companheira ex-mulher ex-marido inquilino inquilina inquilinos senhorio senhoria condômino
        sem-abrigo sem-teto recluso reclusa reclusos presidiário presidiária preso
        presa presos detento detenta detentos foragido foragida sequestrador assaltante ladrão
        traficante miliciano milicianos terrorista terroristas extremista jihadista mercenário
        combatente combatentes veterano veterana veteranos recruta alferes brigadeiro
        vice-almirante marechal comodoro astronauta astrônomo astrónomo matemático
        físico botânico zoólogo paleontólogo paleontóloga meteorologista
        climatologista glaciologista antropólogo antropóloga linguista filólogo arquivista
        bibliotecário bibliotecária museólogo museóloga conservador restaurador restauradora
        galerista colecionador coleccionador mecenas coreógrafo coreógrafa bailarino bailarina
        maestro maestrina compositor compositora violinista baterista baixista sambista
        repentista cordelista cartomante ilustrador ilustradora fotógrafo fotógrafa
        documentarista argumentista dramaturgo dramaturga encenador encenadora ensaísta
        contista biógrafo biógrafa tradutora blogueiro blogueira podcaster
        streamer empreendedor empreendedora investidor investidora investidores corretor corretora
        banqueira cambista tesoureiro hoteleiro hoteleira taberneiro
        restaurador dono dona donos garçom garçonete barman padeira
        merceeiro peixeira costureira alfaiate
        programador programadora hacker denunciante denunciantes delator delatora informante
        lesado lesada lesados queixoso queixosa queixosos reclamante requerente ofendido
        premiado ex interlocutor interlocutores anarquista vidente acionista acionistas
        eurodeputado constitucionalista constitucionalistas penalista criminalista cambista
        médico-legista médica-legista legista anestesista açougueiro açougueira açougueiros
        talhante talhantes revisor revisora revisores cangalheiro coveiro coveira sacristão
        barqueiro barqueira barqueiros cozinheiro lavadeira oleiro ferreiro relojoeiro
        marceneiro serralheiro torneiro estofador tipógrafo tipógrafa impressor
        farmacêutico farmacêutica farmacêuticos boticário parteiro obstetriz
        hidrólogo hidróloga sismólogo sismóloga vulcanólogo politóloga geógrafo geógrafa
        demógrafo demógrafa cartógrafo urbanista urbanistas paisagista criador criadora criadores
        olheiro olheira adjunto adjunta adjuntos maqueiro maqueira salva-vidas nadador-salvador
        florista floristas quiosqueiro jornaleiro jornaleira ardina taxidermista cobrador
        cobradora bilheteiro bilheteira hospedeira comissário-chefe rececionista recepcionista
        recepcionistas secretária-geral secretário-geral genro nora cuidadores
        leiloeiro leiloeira livreiros alfarrabista antiquário antiquária guia-turístico
        apicultora sommelier enólogo enóloga queijeiro queijeira moleiro vindimador
        vindimadora salineiro estivadora portageiro portageira controlador controladora
        controladores aviador aviadora comandante-geral porta-bandeira voluntariado
        explorador exploradora alpinista alpinistas mergulhadora arqueiro curandeiro curandeira
        benzedeira pregador pregadora missionário missionária missionários seminarista
        catequista acólito noviça rabina imame mufti aiatolá xeque sultão
        emir rainha-mãe regente plebeu fidalgo marquês marquesa visconde viscondessa
        cangaceiro garimpeiro garimpeira garimpeiros boia-fria boias-frias meeiro posseiro
        grileiro latifundiário latifundiária gaúcho boiadeiro vaqueiro vaqueira peões
        mototaxista motoboy entregador entregadora entregadores estafeta estafetas
        camareira copeiro copeira babá ama diarista diaristas empreiteiro empreiteira
        mestre-de-obras calceteiro calceteira varredor varredora gari garis cantoneiro
        pugilista boxeador lutador lutadora enxadrista xadrezista surfistas ciclistas
        goleira goleiros zagueira lateral volante ponta extremo médio capitã treinadores
        torcedor árbitra bandeirinha cartola cartolas olheiros""",
    )
)

_NUMBERED: Final = crossed(
    "número nº", "um dois três quatro cinco seis sete oito nove dez 1 2 3 4 5 6 7 8 9 10"
)

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["pt"],
    furniture=("Legenda da foto,",),
    interruptions=words("publicidade anúncio leia_mais leia_também veja_também"),
    verbs=(_FORMS | _SHARING)
    - words(
        """nota cita conta trata segue traz chora serve deixa deixou sente sentiu decide decidiu
        completa completam completou ignora ignoram mostra mostram"""
    ),
    verb_phrases=words(
        """fez_saber faz_saber fez_questão_de_dizer deu_conta dá_conta deixou_claro deixa_claro
        pôs_em_causa põe_em_causa chamou_a_atenção chama_a_atenção foi_mais_longe vai_mais_longe
        veio_dizer se_defende se_pergunta fez_notar faz_notar abre_com subiu_o_tom
        voltou_a_afirmar se_queixa se_queixou queixou_se queixa_se lamentou_se lamenta_se
        defende_se defendeu_se congratulou_se regozijou_se mostrou_se mostra_se
        limitou_se_a_dizer limita_se_a_dizer se_limitou_a_dizer não_poupa_críticas
        não_poupou_críticas foi_além vai_além foi_taxativo foi_taxativa foi_direto
        bateu_na_tecla jogou_a_culpa subiu_ao_palco tomou_a_palavra pediu_a_palavra deu_o_recado
        dá_o_recado mandou_um_recado fez_um_apelo faz_um_apelo deixou_um_recado deixou_um_aviso
        deixa_um_aviso deixou_o_aviso chega_a_dizer chegou_a_dizer chegou_a_afirmar
        deixou_escapar faz_eco encolhe_os_ombros encolheu_os_ombros não_esconde não_escondeu
        tem_dito foi_mais_duro foi_mais_dura abre_a_edição_com abriu_a_edição_com"""
    )
    | crossed(
        """começou começava continuou continuava seguiu terminou acabou concluiu iniciou
        começou_por terminou_por acabou_por voltou_a""",
        """dizendo explicando afirmando comentando lembrando recordando reconhecendo admitindo
        destacando garantindo dizer explicar afirmar comentar lembrar recordar reconhecer admitir
        destacar garantir sublinhar""",
    ),
    settings=words(
        "conferência comunicado coletiva discurso comício audiência twitter facebook redes"
    ),
    naming=words(
        """fala falam falava falou chama chamam chamou classifica classificou descreve
        descreveu define definiu considera considerou compara comparou vê veem via viu trata
        tratou apelida apelidou rotula rotulou conta cita nota publica evoca"""
    ),
    dubbing=words(
        """qualifica qualificam qualificou classifica classificou classificava classificam
        classificaram tacha tachou define definiu
        definia definem descreve descreveu descrevia considera considerou considerava consideram
        chama chamou chamava apelida apelidou rotula rotulou julga julgou vê veem via viu
        classificado definido descrito considerado"""
    ),
    questioned=words(
        """questionado questionada questionados perguntado perguntada interrogado interrogada
        indagado indagada inquirido inquirida"""
    ),
    participles=_SHARING,
    beside=words("com"),
    past_participles=_PAST,
    writing=words("escreve escrevia escreveu"),
    asking=words(
        """segundo de_acordo_com consoante a_crer_em a_acreditar_em nas_contas_de nas_contas_do
        nas_contas_da pela_voz_de pela_voz_do pela_voz_da pela_boca_de nos_termos_do no_dizer_de
        no_dizer_do no_dizer_da na_leitura_de na_leitura_do na_leitura_da na_perspetiva_de
        na_perspetiva_do na_perspetiva_da na_ótica_de na_ótica_do na_ótica_da na_análise_de
        na_análise_do na_análise_da na_versão_de na_versão_do na_versão_da no_relato_de
        no_relato_do no_relato_da aos_olhos_dos ao_ver_de na_primeira_página_do
        na_primeira_página_da no_site_do no_site_da conforme na_opinião_de na_opinião_do
        na_opinião_da no_entender_de no_entender_do no_entender_da nas_palavras_de
        nas_palavras_do nas_palavras_da aos_olhos_de aos_olhos_do aos_olhos_da na_visão_de
        na_visão_do na_visão_da lê_se_em lê_se_no lê_se_na pode_ler_se_no pode_ler_se_na
        ler_se_em ler_se_no ler_se_na lia_se_em lia_se_no lia_se_na na_avaliação_de
        na_avaliação_do na_avaliação_da
        na_capa_do na_capa_da na_capa_de na_manchete_do"""
    ),
    viewing=words("para em no na nos nas"),
    venues=words("em no na nos nas num numa neste nesta"),
    citing=words("citando cita citam"),
    yielding=words(
        """dá_voz deu_voz dá_a_palavra deu_a_palavra dá_espaço deu_espaço cede_a_palavra
        cedeu_a_palavra ouve_se ouviu_se se_ouve se_ouviu"""
    )
    | crossed(
        """publica publicou reproduz reproduziu imprime imprimiu transcreve transcreveu recolhe
        recolheu traz recebeu""",
        """carta a_carta uma_carta depoimento o_depoimento testemunho o_testemunho relato o_relato
        desabafo o_desabafo""",
    )
    | crossed("põe_na_boca pôs_na_boca coloca_na_boca colocou_na_boca", "de do da")
    | crossed("publica publicou traz trouxe partilha partilhou divulga divulgou acolhe", _PIECES),
    questioning=words(
        """entrevista entrevistou entrevistam ouve ouviu ouviram consulta consultou interroga
        interrogou interpela interpelou encontra encontrou contacta contactou contata contatou
        questiona questionou sonda sondou localiza localizou"""
    ),
    cited=crossed(
        """citado citada citados citadas ouvido ouvida ouvidos ouvidas entrevistado entrevistada
        entrevistados entrevistadas contactado contactada contactados contactadas contatado
        contatada contatados contatadas procurado procurada procurados procuradas divulgado
        divulgada divulgados divulgadas publicado publicada publicados publicadas reproduzido
        reproduzida reproduzidas questionado questionada questionados questionadas consultado
        consultada consultados consultadas obtido obtida obtidos obtidas revelado revelada
        avançado avançada noticiado noticiada transmitido transmitida interpelado interpelada
        inquirido inquirida abordado abordada
        abordados abordadas sondado sondada retomado retomada retomados retomadas localizado
        localizada encontrado encontrada gravado gravada transcrito transcrita transcritos
        transcritas convidado convidada recolhido recolhida recolhidos recolhidas difundido
        difundida""",
        "por pelo pela pelos pelas em no na nos nas do da",
    )
    | crossed(
        "que",
        """cita citam reproduz reproduzem difunde divulga publica publicou revela revelou traduz
        transcreve divulgou difundiu reproduziu recolhe""",
    )
    | crossed(
        """cujo_despacho cujo_telegrama cuja_nota cuja_crónica cujo_texto cujas_palavras
        cuja_entrevista cujas_declarações""",
        "reproduz publica divulga difunde cita traduz reproduzem",
    )
    | words(
        """declarações_a declarações_à declarações_ao aos_microfones_da aos_microfones_do
        ao_microfone_da nas_páginas_do nas_páginas_da em_conversa_com em_entrevista_com
        em_entrevista_a em_entrevista_à em_entrevista_ao nos_estúdios_da ao à aos às em no na
        nos nas perante através_do através_da citando cita segundo_noticia
        segundo_escreve segundo_relata segundo_avança como_noticia como_relata como_escreve
        conforme_noticia conforme_relata"""
    ),
    nouns=words(
        """título títulos manchete manchetes destaque destaques
        mensagem mensagens comunicado declaração declarações palavras
        comentário frase resposta reação reacção pergunta conclusão advertência promessa
        editorial lema slogan veredito veredicto resumo diagnóstico discurso tuíte tweet
        publicação carta aviso argumento capa crítica apelo acusação balanço sentença grito
        recado denúncia queixa protesto dúvida alerta réplica desabafo confissão reparo
        justificação justificativa explicação proposta receita tese hipótese ideia convicção
        legenda cartaz faixa mote mantra garantia desmentido elogio ameaça provocação piada
        palavra_de_ordem mandamento convite pedido exigência versão avaliação leitura
        consideração considerações observação observações lamento lamentos queixas dúvidas temor
        temores medo esperança esperanças profecia ironia raiva amargura testemunho testemunhos
        relato objeção objecção súplica prece reflexão opinião constatação vaticínio"""
    ),
    bearing=words("""é era foi são dizia diz afirma resume lê soa rezava reza foram rezam dizem
    diziam avisa avisava proclama proclamava anuncia anunciava"""),
    pronouns=tagged(m="ele", f="ela", p="eles elas vocês", x="eu tu você nós"),
    to_us=words("nos"),
    objects=words("ninguém me te se lhe lhes mim ti si isso isto aquilo"),
    clitics=words("me te se lhe lhes nos o a os as não já"),
    reflexive=words("se"),
    preverbs=words(
        """tem têm tinha tinham teria terá havia haviam foi é se me lhe lhes nos não já veio
        voltou quis a o fez chegou"""
    ),
    owners=tagged(
        s="seu sua seus suas", x="meu minha teu tua nosso nossa", m="dele", f="dela", p="deles"
    ),
    as_said=words("como"),
    relatives=words("que quem cujo cuja qual quais"),
    definite=words(
        """o a os as do da dos das no na nos nas ao à aos às pelo pela pelos pelas este esta
        estes estas esse essa esses essas aquele aquela deste desta neste nesta desse dessa
        nesse nessa num numa"""
    ),
    indefinite=words(
        """um uma uns umas vários várias alguns algumas dois duas três quatro cinco seis sete
        oito nove dez muitos muitas outro outra outros outras cada todo toda todos todas
        nenhum nenhuma centenas milhares diversos diversas"""
    ),
    possessive=words("seu sua seus suas meu minha meus minhas nosso nossa nossos nossas"),
    genders=tagged(
        m="o um este esse aquele do no ao pelo",
        f="a uma esta essa aquela da na à pela",
    ),
    things_have_gender=True,
    adjectives_behind=True,
    subject_behind=True,
    inverted_endings=("a", "e", "ou", "eu", "iu", "am", "em", "ado", "ido"),
    drops_subject=True,
    dialogue_dashes=True,
    greeting=words(
        """saúda saúdam saudou recebe recebem recebeu responde respondem respondeu resume resumiu
        despede despediu celebra celebrou comenta comentou acolhe acolheu reage reagiu"""
    ),
    handing=words("com_um com_uma"),
    asides=words(
        """por_sua_vez por_seu_lado por_seu_turno por_outro_lado no_entanto contudo
        sem_rodeios à_saída à_chegada à_margem em_tom_irônico em_tom_irónico em_tom_de_brincadeira
        com_humor com_orgulho com_resignação com_firmeza entre_lágrimas em_lágrimas aos_gritos
        a_rir entre_risos em_voz_alta por_escrito por_telefone em_direto ao_vivo em_plenário
        na_tribuna na_audiência nas_redes_sociais em_rede_social no_x no_twitter em_suas_redes
        em_vídeo em_privado em_público a_propósito a_esse_respeito nesse_sentido por_fim
        por_último em_seguida de_imediato de_pronto em_resposta ao_final no_final na_ocasião
        à_época na_altura em_declarações em_coletiva em_entrevista no_seu_editorial em_editorial
        em_comunicado em_nota
        em_conferência_de_imprensa aos_jornalistas em_entrevista_coletiva na_capa
        na_primeira_página em_manchete sob_anonimato sob_condição_de_anonimato à_imprensa
        com_ironia também ainda além_disso além_do_mais ainda_assim mesmo_assim"""
    )
    | crossed("na no nesta neste esta este", _DAYS)
    | crossed("na nesta esta de da à", "manhã tarde noite madrugada"),
    views=words("ver opinião entender juízo parecer modo_de_ver avaliação visão ótica perspetiva"),
    beside_views=words("a em na no segundo"),
    hearsay=words(
        """lê_se pode_ler_se podia_ler_se podemos_ler lia_se leu_se se_lê se_lia se_pode_ler
        se_podia_ler está_escrito"""
    ),
    pointing=words("foi assim isto isso desta_forma dessa_forma deste_modo desse_modo é_o_que")
    | crossed(
        "com sob",
        """esta_frase essa_frase estas_palavras essas_palavras este_título esse_título esta_manchete
        essa_manchete esta_fórmula essa_fórmula esta_imagem essa_imagem esta_pergunta
        essa_pergunta""",
    ),
    within=words(
        """nas_suas_páginas na_sua_capa aos_seus_microfones no_seu_site em_suas_páginas
        no_mesmo_jornal nas_mesmas_páginas no_mesmo_diário na_mesma_rádio no_mesmo_programa"""
    ),
    wherein=words("onde em_que no_qual na_qual nos_quais nas_quais"),
    resuming=words(
        """obstetra cirurgião cirurgiã pediatra jovem rapaz rapariga moça religioso religiosa
        campeão campeã atleta ambientalista carnavalesco mulher homem especialista perito perita
        investigador investigadora pesquisador pesquisadora analista dirigente responsável
        cientista jornalista economista politólogo politóloga sociólogo socióloga historiador
        historiadora advogado advogada defensor jurista médico médica infectologista
        epidemiologista biólogo bióloga psicólogo psicóloga neurologista geólogo geóloga
        diplomata professor professora docente ativista activista deputado deputada senador
        senadora parlamentar vereador vereadora relator relatora escritor escritora romancista
        poeta sindicalista autarca edil prefeito prefeita governante engenheiro engenheira
        arquiteto arquiteta militar magistrado magistrada desembargador desembargadora promotor
        promotora delegado delegada gestor gestora executivo executiva empresário empresária
        treinador treinadora técnico técnica atacante avançado guarda-redes goleiro selecionador
        piloto tenista cineasta ator atriz cantor cantora artista autor autora aposentado
        aposentada reformado reformada idoso idosa agricultor agricultora pescador pescadora
        comerciante morador moradora porta-voz ex-ministro ex-ministra ex-presidente mandatário
        mandatária premiê chanceler comissário comissária bastonário bastonária prelado
        funcionário funcionária coordenador coordenadora bombeiro enfermeiro enfermeira arguido
        arguida réu ré acusado acusada estilista fadista líder mestre constitucionalista penalista
        criminalista
        legista farmacêutico farmacêutica sismólogo sismóloga hidrólogo hidróloga geógrafo
        geógrafa urbanista cronista adjunto adjunta veterano veterana revisor revisora"""
    ),
    people_endings=("ólogo", "óloga"),
    agent_endings=tuple(
        words(
            """or ora ores oras ista istas eiro eira eiros eiras ante antes ente entes inte intes
            ário ária ários árias ês esa eses esas ólogo óloga ólogos ólogas"""
        )
    ),
    things=words(
        """acidente ambiente amor andor antecedente assento bandeira barreira batente brincadeira
        cadeira calor carreira cenário comentário componente continente corrente
        cor dinheiro dor enchente erro estrela fator favor feira flor formulário fronteira frente
        honor honra horário humor incidente inteira inventário ladeira
        madeira maior maneira melhor menor mente motor oriente ocidente odor parte poente pior
        poeira ponte presente prazer primeira primeiro queira quinzena rumor sabor salário setor
        sector semblante semestre sorte suor tambor teor terceira terror torneira valor
        vapor verdadeira vista volante vontade mapa coisa caso assunto tema problema questão razão
        resultado motivo causa exemplo detalhe pormenor hora dia semana mês ano noite tarde
        manhã vida morte casa rua cidade água terra fogo luz mão voz papel página fim começo"""
    ),
    oneself=words("eu"),
    kin=words(
        """pai mãe irmão irmã filho filha marido esposa sogro sogra cunhado cunhada primo prima tio
        tia avô avó neto neta sobrinho sobrinha noivo noiva padrasto madrasta genro nora enteado
        enteada bisavó bisavô"""
    ),
    belonging=words("seu sua seus"),
    linking=words(
        """de do da dos das pelo pela pelos pelas em no na nos nas ao à aos às para contra
        sobre num numa deste desta desse dessa"""
    ),
    genitive=words("de do da dos das"),
    prepositions=words(
        """por com sem desde até entre durante mediante perante ante sob segundo salvo exceto
        junto perto longe após contra apesar antes depois conforme"""
    ),
    conjunctions=words(
        """mas ou nem porque quando enquanto embora se como onde que pois logo então assim tão
        qual quanto porém todavia caso"""
    ),
    openers=words("mas porém pois"),
    supposing=words("se caso"),
    also=words("e &"),
    that=words("que"),
    counting=words(
        """estima estimou calcula calculou contabilizou contabiliza registou registrou prevê contou
        espera"""
    ),
    stating=inflected(
        """afirm anunci declar explic indic precis estim assinal confirm assegur inform relat calcul
        revel cont detalh garant""",
        "*a *am *ava *avam *ou *aram *ado",
    )
    | words(
        """diz dizem disse disseram dizia diziam dito sustenta sustentou reconhece reconheceu
        admite admitiu admitiram fala falam falou falaram"""
    ),
    facing=words("a ao aos à às perante"),
    auxiliaries=words(
        """tem têm tinha tinham teria teriam terá terão ter tido há havia haviam houve haver é
        são era eram foi foram será serão seria seriam sido ser está estão estava estavam
        esteve estar pode podem podia poderia deve devem devia deveria vai vão ia quer querem
        quis costuma não"""
    ),
    adverbs=words(
        """também ainda já sempre nunca jamais ontem hoje amanhã então depois antes assim só
        somente apenas agora aqui ali lá muito mais menos bem mal quase tampouco talvez
        recentemente igualmente segunda-feira terça-feira quarta-feira quinta-feira
        sexta-feira sábado domingo mesmo contudo entretanto inclusive logo"""
    ),
    adverb_endings=("mente",),
    verb_endings=("ando", "endo", "indo", "ou", "iu", "aram", "eram", "iram", "avam", "rá"),
    we_endings=("amos", "emos", "imos"),
    infinitive_endings=("ar", "er", "ir", "ar-se", "er-se", "ir-se"),
    having=words("ter ser haver tê-lo tê-la"),
    denying=words("não nunca jamais"),
    reasons=words("porque pois porquanto"),
    intransitive=words(
        """chegar chegado entrar entrado sair saído voltar voltado regressar regressado retornar
        partir partido ir ido vir vindo terminar terminado concluir questionado questionada
        perguntado perguntada confrontado confrontada intervir intervindo morrer
        morrido despedir-se retirar-se"""
    ),
    weak=words(
        """receia receiam pensa pensam acredita acreditam acreditava teme temem vê veem fala falam
        falava
        considera chama conta entende supõe publica cita nota lê traz espera esperam prevê"""
    ),
    passive=words("é são era eram foi foram será serão seria ser sido sendo"),
    others=words("outro outra"),
    branding=inflected(
        """acusad qualificad tachad considerad criticad classificad apresentad comparad apontad
        descrit vist rotulad""",
        "*o *a *os *as",
    ),
    agent=words("por pelo pela pelos pelas"),
    addressee=words("ao à aos às para perante"),
    abbreviations=words("sr sra dr dra d eng prof etc art pág n av vs exmo"),
    surnames=words(
        """silva sousa souza santos costa oliveira almeida moraes morais castro melo mello carvalho
        azevedo freitas andrade barros faria lima matos mattos miranda moura paiva queiroz rezende
        resende rosário cunha fonseca conceição luz cruz vasconcelos lacerda abreu araújo arruda
        assis brito campos jesus macedo magalhães menezes mesquita noronha nóbrega pina siqueira
        toledo veiga gama rocha mota motta graça nascimento paula lurdes fátima deus"""
    ),
    surnaming=words("de do da dos das"),
    particles=words("de do da dos das e van von der bin ben al el di"),
    honorifics=tagged(
        m="senhor sr dom rei príncipe papa padre",
        f="senhora sra dona rainha princesa",
        x="dr dra doutor doutora",
    ),
    last_word=words("a_última_palavra"),
    singled=words(
        """um uma um_deles uma_delas outro outra o_outro a_outra o_primeiro a_primeira
        o_segundo a_segunda"""
    ),
    people=_PEOPLE | dict.fromkeys(_NUMBERED, "x"),
    everybodys=words("social sociais telegram youtube whatsapp facebook instagram twitter tiktok"),
    media=tagged(
        daily="diário diários jornal jornais tabloide matutino vespertino periódico",
        weekly="semanário semanários semanal",
        magazine="revista revistas mensário",
        broadcaster="emissora emissoras televisão rádio canal estação rede cadeia",
        agency="agência agências",
        site="site sítio portal",
        any="título veículo publicação órgão reportagem",
    ),
    press_names=words(
        """times post gazette herald tribune news journal chronicle guardian mail express
        telegraph star daily weekly magazine review sun manhã notícias jornal folha diário
        público negócios globo"""
    ),
    interviews=words(
        """entrevista entrevistas declarações artigo coluna tribuna editorial carta depoimento
        conversa conversas reportagem crónica crônica análise texto podcast comentário"""
    ),
    interviewing=words("a à ao com para em no na de do da pelo por assinado assinada"),
    talks=words(
        """entrevista entrevistas conversa perfil artigo análise coluna crônica crónica ensaio
        depoimento comentário retrato resenha
        texto reportagem testemunho carta confissão relato explicação ensaio declarações
        intervenção reflexão desabafo"""
    ),
    all_papers=words("imprensa"),
    everyones=words("media imprensa jornalistas"),
    bodies=words(
        """ministério governo administração polícia partido campanha comité comitê conselho
        departamento
        comissão parlamento congresso senado câmara corte tribunal empresa companhia sociedade
        banco grupo organização união associação instituto universidade colégio gabinete
        exército forças marinha equipa equipe clube federação fundação igreja embaixada
        delegação coligação coalizão aliança movimento milícia autoridade autoridades
        observatório centro rede ong regime presidência oposição estado cidade região país
        liga sindicato serviço serviços casa planalto kremlin pentágono procuradoria
        prefeitura imprensa otan nato onu ue defesa proteção cruz frente confederação central
        assembleia guarda secretaria hamas hezbollah itamaraty pasta tutela município autarquia
        fabricante operadora petrolífera petroleira construtora seguradora montadora mineradora
        siderúrgica cooperativa transportadora concessionária distribuidora farmacêutica
        instituição entidade organismo reguladora aeroporto museu hospital escola direção
        direcção reitoria federações elétrica eléctrica retalhista varejista colegiado coordenação
        diretoria
        secretariado chancelaria prefeitura gestora administradora agência inspeção inspetoria
        corporação bombeiros arquidiocese diocese bispado cúria procuradoria-geral defensoria
        controladoria ouvidoria superintendência subprefeitura intendência entidades bolsa
        consórcio consultora consultoria corretora holding laboratório livraria editora
        produtora gravadora galeria teatro orquestra mesquita sinagoga paróquia sé
        reserva tesouro fisco receita alfândega estado-maior brigada batalhão regimento esquadra
        delegacia marinha bancada coletivo coletividade junta freguesia arquivo"""
    ),
    stand_ins=tagged(
        firm="""empresa companhia grupo fabricante operadora petrolífera petroleira construtora
        seguradora montadora mineradora siderúrgica transportadora concessionária distribuidora
        farmacêutica elétrica eléctrica retalhista varejista""",
        bank="banco instituição",
        agency="agência entidade organismo reguladora instituto",
        club="clube equipa equipe",
        union="sindicato central confederação",
        party="partido",
        airport="aeroporto",
        court="tribunal supremo corte stf stj tse colegiado",
        office="ministério pasta tutela secretaria",
        town="câmara município autarquia prefeitura",
        school="universidade instituição reitoria",
    ),
    offices=words(
        """ministério governo administração polícia parlamento congresso senado exército
        forças marinha corte embaixada presidência gabinete regime autoridades planalto
        kremlin pentágono estado procuradoria prefeitura itamaraty pasta tutela tribunal
        município autarquia secretaria colegiado"""
    ),
    documents=words(
        """trecho excerto relatório comunicado carta estudo inquérito sondagem pesquisa documento
        documentos nota lei resolução editorial artigo livro queixa correio site tweet mensagem
        texto
        decreto declaração sentença tratado acordo constituição cartaz faixa vídeo balanço
        boletim despacho acórdão laudo parecer memorando memorial
        panfleto manifesto dossiê dossier petição abaixo-assinado circular telegrama ofício
        ata postagem post bilhete edital petição requerimento diário"""
    ),
    columns=words(
        """editorial editoriais capa capas manchete manchetes primeira_página título títulos charge
        cartoon cartune caricatura páginas legenda chamada lide lead antetítulo subtítulo
        destaque redação redacção foto fotolegenda"""
    ),
    partisan=words(
        """conservador conservadora liberal socialista comunista republicano republicana católico
        católica progressista"""
    ),
    voices=words("editorialista editorialistas"),
    same=words("mesmo mesma mesmos mesmas"),
    columnists=words(
        """colunista colunistas editorialista articulista comentador comentadora comentarista
        cronista cartunista cartoonista chargista comentadores colunistas cronistas
        editorialistas articulistas"""
    ),
    pieces=words(
        """coluna artigo crónica crônica editorial reportagem análise comentário texto matéria
        peça tribuna ensaio"""
    ),
    gathering=words(
        """dedica_uma_página dedica_um_perfil dedica_um_retrato dedica_uma_reportagem
        dedicou_uma_página dedicou_um_perfil dedicou_um_retrato dedicou_uma_reportagem
        entrevista entrevistou entrevistava ouviu ouve visitou visita acompanhou acompanha
        conta_a_história contou_a_história recolheu_o_testemunho recolhe_o_testemunho
        publica_uma_entrevista publicou_uma_entrevista traz_uma_entrevista interroga interrogou
        foi_ouvir foi_ver foi_visitar foi_procurar foi_encontrar foi_entrevistar foi_ao_campo
        foi_ao_terreno encontra encontrou localiza localizou contacta contactou contata contatou
        consulta consultou sonda sondou procurou reuniu juntou convida convidou recebeu seguiu
        telefona telefonou conheceu desencantou voltou_a_ouvir conseguiu_ouvir
        conseguiu_entrevistar manda_repórteres mandou_repórteres mandou_um_repórter
        mandou_uma_repórter mandou_o_repórter mandou_a_repórter enviou_repórteres
        enviou_um_repórter enviou_uma_repórter enviou_o_repórter enviou_a_repórter"""
    )
    | crossed(
        """fala falou falava conversa conversou dialoga dialogou esteve se_sentou se_reuniu
        se_encontrou se_cruzou se_deparou almoçou jantou viajou viaja caminhou passou_o_dia
        passou_a_manhã passou_a_tarde
        passou_a_noite tomou_café tomou_um_café bebeu_um_café topou deu voltou regressou""",
        "com",
    )
    | crossed(
        "falou fala conversou conseguiu_falar conseguiu_conversar pôde_falar",
        "por_telefone_com ao_telefone_com por_vídeo_com a_sós_com com",
    )
    | crossed(
        "sentou senta reuniu encontrou cruzou deparou avistou",
        "se_com se_à_mesa_com",
    )
    | crossed(
        "foi_ao_encontro foi_à_procura foi_atrás vai_atrás andou_atrás bateu_à_porta bate_à_porta",
        "de do da dos das",
    )
    | crossed("foi_a_casa foi_à_casa", "de do da")
    | crossed("telefonou ligou", "a ao à para"),
    staff=words(
        """colunista colunistas correspondente correspondentes redator redatora jornalista
        jornalistas repórter editorialista enviado enviada analista comentarista comentador crítico
        articulista cronista cronistas leitor leitora
        leitores repórteres analistas comentadora comentaristas comentadores articulistas redatores
        enviados enviadas crítica editora-chefe editor-chefe cartunista cartoonista chargista
        vaticanista fotojornalista fotógrafo fotógrafa colaborador colaboradora blogueiro
        blogueira freelancer setorista ombudsman"""
    ),
    former=words("antigo antiga ex ex-diretor"),
    works=words(
        """encíclica filme livro romance álbum canção disco obra ópera série programa episódio
        documentário ensaio poema quadro jogo revista operação intitulado intitulada chamado
        chamada denominado denominada navio exposição podcast espetáculo batizado batizada
        secção seção rubrica suplemento encíclica"""
    ),
    times=words(
        f"""{_DAYS} janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro natal páscoa"""
    ),
    printing=words("publica publicava reproduz difunde dedica dedicam dedicava imprime"),
    retelling=words(
        """citado citada citou publicado publicada publicou reproduzido reproduzida reproduziu
        divulgado divulgada divulgou retomado retomada retomou transcreve transcreveu transcrito
        recolhido recolhida destaca destacou"""
    ),
    relaying=words(
        """publica publicam recolhe reproduz reproduzem difunde divulga divulgam cita citam revela
        revelam avança adianta transmite retoma traduz"""
    ),
    sourcing=words(
        """soube_de soube_por apurou_junto_de apurou_com soube_junto_de teve_conhecimento_por"""
    ),
    perceiving=words("lemos descobrimos"),
    uttered=words(
        """lidos lidas gritado gritada gritados gritadas publicado publicada deixado deixada
        dirigido dirigida pronunciado pronunciada lançado lançada entoado entoada pintado pintada
        escrito escrita escritos escritas lido lida assinado assinada proferido proferida enviado
        enviada redigido redigida"""
    ),
    shunning=words(
        """evita evitam evitou contorna proíbe proíbem proibiu proibiram desaconselha desaconselham
        veta vetou bane banem risca riscou apaga apagou rejeita rejeitam rejeitou recusa recusam
        recusou descarta descartou não nunca jamais ninguém sem nem tampouco nenhum"""
    ),
    sayings=words("provérbio ditado dito"),
    before_nouns=words(
        """grande grandes bom boa bons boas mau má melhor pior pequeno pequena novo nova velho velha
        longo longa breve primeiro primeira último última jovem"""
    ),
    degrees=words("muito tão mais pouco bastante"),
    turning=words("não muito melhor pior opinião diferente posição contrária oposta favorável")
    | inflected(
        "satisfeit preocupad crític dur cautelos emocionad indignad surpreendid orgulhos",
        "*o *a *os *as",
    ),
    infinitive=words("ter tendo"),
    moments=words("vez vezes minuto minutos hora horas dia dias semana semanas mês meses ano anos"),
    none=words("ninguém nenhum nenhuma"),
    unheard_of=words("certo certa tal"),
    calling=words("chama chamava"),
    inquiring=crossed("pergunta perguntam perguntava perguntou", "a ao à aos às"),
    questions=words("pergunta perguntas questão"),
    replies=words("resposta réplica"),
    nicknames=words("apelido apelidos alcunha"),
    christening=words(
        """chamado chamada chamados chamadas apelidado apelidada apelidados batizado batizada
        rebatizado rebatizada conhecido conhecida conhecidos conhecidas chamam chamavam
        apelidaram batizaram"""
    ),
    christened=words(
        """chamado chamada chamados chamadas apelidado apelidada apelidados batizado batizada
        rebatizado rebatizada conhecido conhecida conhecidos conhecidas"""
    ),
    known=words("conhecido conhecida conhecidos conhecidas"),
    everybody=words(
        """todos gente moradores vizinhos habitantes internautas usuários utilizadores leitores"""
    ),
    so_called=words(
        """chamado chamada chamados chamadas denominado denominada denominados denominadas famoso
        famosa famosos famosas suposto suposta supostos supostas alegado alegada célebre
        autodenominado autodenominada"""
    ),
    answering=words(
        """disse-lhe responde-lhe respondeu-lhe explica-lhe explicou-lhe lhe_disse lhe_respondeu
        lhe_explicou lhe_contou contou-lhe conta-lhe confirma-lhe confirmou-lhe diz-lhe confessa-lhe
        confessou-lhe garantiu-lhe garante-lhe resumiu-lhe lhe_confessou lhe_confirmou lhe_diz
        lhe_garantiu lhe_resumiu confidenciou-lhe lhe_confidenciou"""
    ),
    latter={"último": "m", "última": "f", "mesma": "?"}
    | tagged(first="primeiro primeira", second="segundo segunda"),
    mentioned=words("citado citada mencionado mencionada referido referida"),
    coming=words(
        """vem_de vem_do vem_da cabe_a cabe_ao cabe_à pertence_a pertence_ao pertence_à é_de é_do
        é_da são_de são_do são_da"""
    ),
    topics=words("quanto_a quanto_ao quanto_à a_propósito_de a_propósito_do a_propósito_da"),
    presenting=words("há havia eis"),
    eldest=words("decano decana veterano veterana pioneiro"),
    informants=words("fonte fontes"),
    editors=words("diretor diretora director directora editor editora"),
    even={"até": "mesmo"},
    titling=words("titula titulava titulou abre_com abriu_com"),
    page_spots=words(
        """ao_centro no_centro em_baixo embaixo em_cima à_direita à_esquerda no_topo em_rodapé
        no_rodapé na_foto na_fotografia mais_abaixo nas_páginas_interiores em_destaque
        ao_lado no_alto"""
    ),
    deskmates=words("colega"),
    entitling=words("intitulado intitulada intitulados intituladas"),
    headings=words("título"),
    wordings=words(
        """palavra palavras termo termos expressão conceito noção vocábulo neologismo adjetivo
        adjectivo rótulo verbo"""
    ),
    who=words("quem"),
    thus=words("assim"),
    these=words("este esta estes estas esse essa esses essas"),
    reckonings=words(
        """dados números cálculos estimativas versão análise relato interpretação avaliação
        previsões projeções reconstituição matéria palavras declarações depoimento testemunho"""
    ),
    picking=words(
        """destaca destacam destacou recolhe escolhe escolhem escolheu retém sublinha sublinham
        realça realçam retoma"""
    ),
    makers=words(
        """convidado convidada autor autora diretor diretora realizador realizadora romancista
        compositor compositora cantor cantora guionista roteirista criador criadora
        produtor produtora protagonista ator atriz coautor coautora"""
    ),
    interim=("em exercício", "interino", "interina"),
    areas=words("costa margem região ilha cidade província vale baía arquipélago"),
    places=words(
        """rua avenida praça travessa largo ponte estádio liceu instituto colégio escola
        universidade hospital clínica bairro residência teatro café bar restaurante hotel
        livraria galeria paróquia fundação casa sociedade empresa grupo marca associação
        partido navio barco traineira ferry rebocador quinta cinema museu clube festival
        fábrica padaria"""
    ),
    acting=words(
        """rejeita rejeitam escolhe escolhem decide decidem dá dão mostra mostram dedica dedicam
        volta voltam abre abrem oferece oferecem põe põem toma tomam perde perdem segue seguem
        empurra tira levanta levantam deixa deixam chega chegam percorre esquece evita evitam
        joga jogam ganha ganham cede cedem reúne reúnem sobe sobem sai saem sabe sabem procura
        procuram aceita aceitam fecha fecham leva levam faz fazem entra entram cai caem ocupa
        ocupam reserva
        vive dorme renega difere convoca trabalha carece sofre cresce
        nasce morre corre foge cumpre rompe vende envia viaja conduz constrói
        destrói controla lidera preside governa encabeça representa investiga
        arrasta acumula enfrenta consegue obtém impulsiona bloqueia vota
        negoceia negocia prepara organiza inaugura estreia suspende adia cancela retira
         partilha fez fizeram deu deram
        pôs puseram veio vieram teve tiveram quis soube trouxe viveu perdeu recebeu"""
    ),
    many_articles=words(
        """os as uns umas estes estas esses essas seus suas vários várias alguns algumas muitos
        muitas dois duas três quatro cinco"""
    ),
    many_verbs=("am", "em"),
    verdicts=words(
        """artigo nota comentário coluna crónica crônica despacho texto reportagem peça matéria
        notícia"""
    ),
    voicing=words(
        """pela_voz_de pela_voz_do pela_voz_da pela_pena_de pela_pena_do pela_pena_da
        com_assinatura_de pela_boca_de pela_boca_do pela_boca_da"""
    ),
    airing=crossed(
        """aos_microfones nos_microfones nas_páginas nas_colunas nos_estúdios na_antena nas_ondas
        no_microfone ao_microfone""",
        "de do da",
    ),
    media_leads=crossed(
        """colunista editorialista cronista a_capa a_primeira_página as_páginas os_leitores
        os_microfones o_site comentador comentadora comentarista articulista
        correspondente cartunista a_manchete a_edição a_edição_de_hoje a_reportagem as_colunas""",
        "de do da",
    )
    | crossed("publicado publicada artigo coluna editorial escreve titula lê_se", "em no na"),
    media_talks=words("entrevista_com conversa_com"),
    media_verbs=words("titula cita noticia publica entrevista"),
    media_hints=crossed("editorial artigo despacho", "de do da")
    | crossed(
        """citado citada entrevistado entrevistada ouvido ouvida contactado contactada contatado
        contatada publicado publicada divulgado divulgada""",
        "por pelo pela",
    )
    | crossed("entrevista entrevista_concedida declarações", "a ao à"),
    selfsame=words("interessado interessada visado visada"),
    reporting=words("noticia noticiam relata relatam informa informam"),
    sole=words(
        """presidente presidenta vice-presidente ministro ministra vice-ministro secretário
        secretária rei rainha príncipe princesa papa pontífice monarca chanceler governador
        governadora prefeito prefeita embaixador embaixadora porta-voz comissário comissária diretor
        diretora director directora chefe líder patrão general comandante procurador procuradora
        juiz juíza treinador treinadora selecionador árbitro reitor reitora decano fundador
        fundadora candidato candidata suspeito suspeita vítima testemunha correspondente enviado
        enviada apresentador apresentadora pároco bispo arcebispo cardeal padre imã pai mãe irmão
        irmã filho filha marido esposa mulher vizinho vizinha colega amigo amiga aliado aliada
        membro pessoa criança pais cliente passageiro passageira leitor leitora habitante
        manifestante fonte povo família gente opositor adversário rival antecessor sucessor homólogo
        adjunto adjunta polícia soldado antigo antiga representante negociador negociadora mediador
        mediadora conselheiro conselheira número guia refém internauta proprietário proprietária
        acionista empregado empregada funcionário funcionária primeiro-ministro primeira-ministra
        premiê vice-prefeito vice-prefeita"""
    ),
    styled={
        "premiê": "primeiro-ministro primeira-ministra",
        "chefe": "presidente primeiro-ministro",
    },
    apposing=words(", e"),
    rubrics=words("revista_de_imprensa revista_da_imprensa resumo_da_imprensa"),
    enclitics=("-se", "-lhe", "-lhes", "-me", "-nos"),
)

LANGUAGE: Final = Language(code="pt", speech=SPEECH, numbers=NUMBERS, dates=DATES)
