"""Portuguese. A subject is often left out: a verb without one goes with the speaker before."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.common import COMMON
from briefing_tui.extract.lexicon.counting.pt import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech, inflected, tagged, words

# -- verbs: stems, to be bent

_AR: Final = """queix acentu acrescent acus adiant adjetiv admoest afirm afianç alert alfinet
analis anot antecip anunci apel apont apost argument assegur assever assinal atac atest avali
avis bombarde brad brinc calcul caracteriz chancel celebr classific comemor coment compar
compartilh complement conden confess confi confirm conjectur consider constat cont contest
corrobor critic declam declar decret denunci desabaf desafi desconvers destac detalh
diagnostic disfarç dispar divulg elenc elogi emend endoss enfatiz enumer esboç escancar esmiuç
especific especul esper estim evoc exager exclam exort explan explic express fal felicit
formul fris fulmin grit homenage ilustr implor indag indic inform insinu interrog ironiz jubil
julg jur justific lament lanç lembr manifest martel mencion minimiz mostr murmur narr neg not
notici notific observ opin orden pactu pergunt ponder proclam profetiz prognostic pronunci
protest public question ratific reafirm realç recapitul reclam recomend record recus reforç
registr reiter rejeit relat relativiz rememor repar repass report reprov resmung respald
ressalt ressalv retruc revel rotul salient sentenci sinaliz sintetiz solicit sublinh suplic
sustent sussurr tach tax testemunh titul trat tuit vaticin ventil vocifer zomb conclam culp
cham batiz apelid destrinç alvitr"""
_ER: Final = "respond promet escrev descrev defend reconhec esclarec entend agradec"
_IR: Final = "insist admit assum discut resum garant transmit reflet refut defin prossegu"
_FINITE: Final = words(
    """diz dizem dizia diziam disse disseram diria diriam dirá diga dito refere referem
    referia referiu referiram adverte advertem advertia advertiu advertiram sugere sugerem
    sugeria sugeriu sugeriram pede pedem pedia pediu pediram repete repetem repetia repetiu
    conclui concluem concluía concluiu concluíram mantém mantêm mantinha manteve mantiveram
    desmente desmentem desmentia desmentiu desmentiram define definem definia definiu
    prossegue prosseguia prosseguiu segue reconhece reconhecia reconheceu reconheceram crê
    acredita acreditam acreditava acreditou lê lia propõe propôs expõe expôs prevê previa
    previu contradiz contradisse antevê supõe contrapõe contrapôs intervém interveio atribui
    atribuem atribuiu argui argúi contrapor traz trouxe pensa pensam pensava noticia noticiam
    noticiou reage reagem reagiu reagiram sustenta escreveu escrevem escrevia"""
)
_PAST: Final = (
    inflected(_AR, "*ado *ada")
    | inflected("respond promet defend reconhec esclarec", "*ido")
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

SPEECH: Final = Speech(
    common=COMMON["pt"],
    verbs=(_FORMS | _SHARING)
    - words("nota cita conta trata para segue traz lidera ponta salva troca regista"),
    verb_phrases=words(
        """fez_saber faz_saber fez_questão_de_dizer deu_conta dá_conta deixou_claro
        deixa_claro pôs_em_causa põe_em_causa chamou_a_atenção chama_a_atenção foi_mais_longe
        vai_mais_longe veio_dizer se_defende se_pergunta fez_notar faz_notar abre_com
        subiu_o_tom voltou_a_afirmar"""
    ),
    naming=words(
        """fala falam falava falou chama chamam chamou classifica classificou descreve
        descreveu define definiu considera considerou compara comparou vê veem via viu trata
        tratou apelida apelidou rotula rotulou conta cita nota publica evoca"""
    ),
    participles=_SHARING,
    past_participles=_PAST,
    writing=words("escreve escrevia escreveu"),
    asking=words(
        """segundo de_acordo_com conforme na_opinião_de na_opinião_do na_opinião_da
        no_entender_de no_entender_do no_entender_da nas_palavras_de nas_palavras_do
        nas_palavras_da aos_olhos_de aos_olhos_do aos_olhos_da na_visão_de na_visão_do
        na_visão_da lê-se_em lê-se_no lê-se_na pode_ler-se_no pode_ler-se_na lê_se_no lê_se_na
        ler_se_no ler_se_na na_avaliação_de na_avaliação_do na_avaliação_da na_capa_do
        na_capa_da na_capa_de na_manchete_do"""
    ),
    viewing=words("para"),
    citing=words("citando cita citam"),
    cited=words(
        """citado_por citada_por citados_por citadas_por citado_pelo citada_pelo citados_pelo
        citadas_pelo citado_pela citada_pela citados_pela citadas_pela ouvido_por ouvida_por
        ouvidos_por ouvido_pelo ouvida_pelo ouvidos_pelo ouvido_pela ouvida_pela ouvidos_pela
        entrevistado_por entrevistada_por entrevistado_pelo entrevistada_pelo
        entrevistado_pela entrevistada_pela contactado_por contactada_por contactado_pelo
        contactada_pelo contactado_pela contactada_pela contatado_por contatada_por
        contatado_pelo contatada_pelo procurada_pela procurado_pela divulgado_por
        divulgada_por divulgado_pelo divulgada_pelo publicado_por publicada_por publicado_pelo
        publicada_pelo publicado_pela publicada_pela publicado_no publicada_no reproduzido_por
        reproduzida_por questionado_por questionada_por questionado_pelo questionada_pelo
        questionado_pela questionada_pela aos_microfones_da declarações_a declarações_à
        declarações_ao ao à aos às em no na nos nas perante através_do através_da citando cita"""
    ),
    nouns=words(
        """título manchete mensagem mensagens comunicado declaração declarações palavras
        comentário frase resposta reação reacção pergunta conclusão advertência promessa
        editorial lema slogan veredito veredicto resumo diagnóstico discurso tuíte tweet
        publicação carta aviso argumento capa crítica apelo acusação balanço sentença grito
        recado"""
    ),
    bearing=words("é era foi são dizia diz afirma resume lê soa rezava reza foram"),
    pronouns=tagged(m="ele", f="ela", p="eles elas vocês", x="eu tu você nós"),
    objects=words("me te se lhe lhes mim ti si isso isto aquilo"),
    clitics=words("me te se lhe lhes nos o a os as não já"),
    reflexive=words("se"),
    preverbs=words(
        """tem têm tinha tinham teria terá havia haviam foi é se me lhe lhes nos não já veio
        voltou quis a o fez chegou"""
    ),
    owners=tagged(x="meu minha teu tua nosso nossa", m="dele", f="dela", p="deles"),
    relatives=words("que quem cujo cuja"),
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
    drops_subject=True,
    asides=words(
        """por_sua_vez por_seu_lado por_seu_turno por_outro_lado no_entanto contudo
        sem_rodeios no_seu_editorial em_editorial em_comunicado em_nota
        em_conferência_de_imprensa aos_jornalistas em_entrevista_coletiva na_capa
        na_primeira_página em_manchete sob_anonimato sob_condição_de_anonimato à_imprensa
        com_ironia também ainda"""
    )
    | frozenset(
        f"{word} {day}"
        for word in ("na", "no", "nesta", "neste", "esta", "este")
        for day in _DAYS.split()
    ),
    within=words("nas_suas_páginas na_sua_capa aos_seus_microfones no_seu_site em_suas_páginas"),
    resuming=words(
        """especialista perito perita investigador investigadora pesquisador pesquisadora
        analista dirigente responsável cientista jornalista economista politólogo politóloga
        sociólogo socióloga historiador historiadora advogado advogada médico médica diplomata
        professor professora docente ativista deputado deputada senador senadora escritor
        escritora sindicalista autarca prefeito prefeita engenheiro engenheira governante
        geólogo geóloga militar"""
    ),
    people_endings=("ólogo", "óloga"),
    belonging=words("seu sua seus"),
    linking=words(
        """de do da dos das pelo pela pelos pelas em no na nos nas ao à aos às para contra
        sobre num numa deste desta desse dessa"""
    ),
    genitive=words("de do da dos das"),
    prepositions=words(
        """por com sem desde até entre durante mediante perante ante sob segundo salvo exceto
        junto perto longe após antes depois conforme"""
    ),
    conjunctions=words(
        """mas ou nem porque quando enquanto embora se como onde que pois logo então assim tão
        qual quanto porém todavia caso"""
    ),
    openers=words("mas porém pois"),
    also=words("e &"),
    that=words("que"),
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
    verb_endings=("ou", "iu", "aram", "eram", "iram", "avam"),
    weak=words(
        """pensa pensam acredita acreditam acreditava teme temem vê veem fala falam falava
        considera chama conta entende supõe publica cita nota lê traz espera esperam prevê"""
    ),
    passive=words("é são era eram foi foram será serão seria ser sido sendo"),
    agent=words("por pelo pela pelos pelas"),
    addressee=words("ao à aos às para perante"),
    abbreviations=words("sr sra dr dra d eng prof etc art pág n av vs exmo"),
    particles=words("de do da dos das e van von der bin ben al el di"),
    honorifics=tagged(
        m="senhor sr dom rei príncipe papa padre",
        f="senhora sra dona rainha princesa",
        x="dr dra doutor doutora",
    ),
    people=tagged(
        m="""primeiro-ministro ministro ex-ministro secretário diretor director conselheiro
        senador deputado governador prefeito vereador embaixador chefe advogado investigador
        pesquisador professor historiador escritor enviado redator autor ator cantor homem
        homens pai filho irmão marido rei papa bispo cardeal chanceler empresário fundador
        negociador opositor rebelde rebeldes soldado soldados morador moradores manifestante
        manifestantes estudante estudantes candidato assessor consultor agricultor
        agricultores trabalhador trabalhadores eleitor eleitores amigo amigos aliado aliados
        rival rivais adversário funcionário funcionários perito peritos médico médicos
        engenheiro coordenador treinador ministros deputados senadores advogados
        investigadores pesquisadores professores delegado procurador bastonário vizinho
        vizinhos bombeiros""",
        f="""primeira-ministra ministra secretária diretora directora conselheira senadora
        deputada governadora prefeita vereadora embaixadora advogada investigadora
        pesquisadora professora historiadora escritora enviada redatora autora atriz mulher
        mulheres mãe filha irmã esposa rainha princesa empresária fundadora candidata
        assessora consultora trabalhadora amiga aliada funcionária perita médica engenheira
        coordenadora treinadora delegada procuradora viúva bastonária moradora vizinha""",
        x="""presidente presidentes ex-presidente vice-presidente porta-voz porta-vozes líder
        líderes dirigente dirigentes responsável responsáveis analista analistas especialista
        especialistas economista economistas jornalista jornalistas correspondente diplomata
        diplomatas juiz juíza juízes general generais oficial oficiais comandante testemunha
        testemunhas vítima vítimas família familiares membro membros fonte fontes pessoa
        pessoas gente sindicalista sindicalistas ativista ativistas residente residentes
        refugiado refugiados piloto observador observadores utilizador usuário usuários leitor
        leitores comentador comentarista colunista artista cineasta habitante habitantes
        militar militares representante representantes docente docentes cientista cientistas
        autarca autarcas governante sobrevivente sobreviventes chanceler premiê""",
    ),
    media=tagged(
        daily="diário diários jornal jornais tabloide matutino vespertino periódico",
        weekly="semanário semanários semanal",
        magazine="revista revistas mensário",
        broadcaster="emissora emissoras televisão rádio canal estação rede cadeia",
        agency="agência agências",
        site="site sítio portal",
        any="título veículo publicação órgão",
    ),
    press_names=words(
        """times post gazette herald tribune news journal chronicle guardian mail express
        telegraph star daily weekly magazine review sun manhã notícias jornal folha diário
        público negócios globo"""
    ),
    interviews=words(
        """entrevista entrevistas declarações artigo coluna tribuna editorial carta depoimento
        conversa"""
    ),
    interviewing=words("a à ao com para em no na do da pelo"),
    talks=words("entrevista entrevistas conversa perfil"),
    bodies=words(
        """ministério governo administração polícia partido campanha comité comitê conselho
        comissão parlamento congresso senado câmara corte tribunal empresa companhia sociedade
        banco grupo organização união associação instituto universidade colégio gabinete
        exército forças marinha equipa equipe clube federação fundação igreja embaixada
        delegação coligação coalizão aliança movimento milícia autoridade autoridades
        observatório centro rede ong regime presidência oposição estado cidade região país
        liga sindicato serviço serviços casa planalto kremlin pentágono procuradoria
        prefeitura imprensa otan nato onu ue defesa proteção cruz frente confederação central
        assembleia guarda secretaria hamas hezbollah itamaraty"""
    ),
    offices=words(
        """ministério governo administração polícia parlamento congresso senado exército
        forças marinha corte embaixada presidência gabinete regime autoridades planalto
        kremlin pentágono estado procuradoria prefeitura itamaraty"""
    ),
    documents=words(
        """relatório comunicado carta estudo inquérito sondagem pesquisa documento documentos
        nota lei resolução editorial artigo livro queixa correio site tweet mensagem texto
        decreto declaração sentença tratado acordo constituição cartaz faixa vídeo balanço
        boletim despacho acórdão"""
    ),
    columns=words(
        "editorial editoriais capa manchete manchetes primeira_página título charge cartoon"
    ),
    staff=words(
        """colunista colunistas correspondente correspondentes redator redatora jornalista
        jornalistas repórter editorialista enviado enviada analista comentarista comentador crítico
        articulista cronista leitor leitora"""
    ),
    former=words("antigo antiga ex ex-diretor"),
    works=words(
        """filme livro romance álbum canção disco obra ópera série programa episódio
        documentário ensaio poema quadro jogo revista operação intitulado intitulada chamado
        chamada denominado denominada navio exposição podcast espetáculo batizado batizada"""
    ),
    times=words(
        f"""{_DAYS} janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro natal páscoa"""
    ),
    articles_before_bodies=True,
    enclitics=("-se", "-lhe", "-lhes", "-me", "-nos"),
)

LANGUAGE: Final = Language(code="pt", speech=SPEECH, numbers=NUMBERS, dates=DATES)
