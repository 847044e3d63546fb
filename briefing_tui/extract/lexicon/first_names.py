"""First names that tell a person's gender, as the world's press spells them.

Names that both men and women bear somewhere ("Andrea", "Jean", "Robin", "Kim") are left out.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import Final

_MEN: Final = """
aaron aart abdou abdul abdullah abel abraham abílio adam adelino adolfo adriaan adrian adérico
agustín ahmad ahmed ahmet aitor alan albert alberto aldo alejandro aleksandr aleksei alessandro
alessio alexander alexandre alexei alfio alfonso alfred alfredo ali alistair alvaro amadou amedeo
amândio américo anatoly anders andoni andreas andrei andrew andrzej andrés angelo anselmo antero
anthony antoine antonio antony antónio anwar aníbal arjen arlindo armando armindo arnaldo arno
arnold arthur artur arturo asad atal attilio august augusto aurelio aziz baltasar barack bart
bartholomew bas bashar basilio battista ben benedito benito benjamin benoît bento beppe bernard
bernardo bernd bernhard bernie bert biagio bill bjarne björn bob bogdan boris boubacar brad bram
brandon brendan brian bruce bruno caetano caio calogero camilo carlo carlos carmelo carmine carsten
cauã cayetano cees celestino celso cesare charles christian christoph christophe christopher chuck
ciprian ciro clarence claudio cláudio colin corrado cosimo craig cristian cristiano cristóbal
custódio cyril cédric césar daan damian damián dan daniel daniele darío dave davi david davide
demetrio denis dennis derek didier diederik diego dieter dimitri dimitris dino dirk dmitri dmitry
domenico domingo dominik donald donato doug douglas dragan dries duarte duncan dustin dwight délio
edmund edmundo edoardo edson eduardo edward edwin eelco efraín egbert eladio elias elijah elio eloy
emanuel emanuele emiliano emilio emmanuel enric enrico enrique enzo ercole eric erik ermanno ernest
ernesto ernst esteban estêvão ettore eugen eugenio eusebio evan evandro evaristo evert evgeny
ezequiel ezio fabio fabián fabrice facundo fausto federico feliciano felipe felix ferdi ferdinand
ferdinando fermín fernando fernão ferruccio fidel filip filippo flavio florentino florian flávio
francesc francesco francis francisco franck franco frank frans franz françois fred frederick
frederico friedrich frits frédéric fábio gabriel gabriele gaetano gareth gary gaspar gavin geert
genaro gennaro geoffrey georg george georges gerald geraldo gerard gerardo gerben gerhard germano
germán gerrit giacomo giancarlo gianfranco gianluca gianmarco gianni gijs gilbert gilberto gilles
gilson gino gioacchino giorgio giovanni giuseppe glenn gonzalo gonçalo goran gordon graham greg
gregor gregorio gregory grégory gualtiero guglielmo guido guilherme guillaume guillermo gunther
gustav gustavo guus guy gérard günter hamid hans harald harm harold harry hassan hein heinrich
heinz heitor helder helmut hendrik henk henri henrik henrique henry herbert heriberto herman
hermann hermínio hernando hernán hilario horacio horst hosni howard hubert hugo humberto hussein
huub hélder hélio ian ibrahim ignacio ignasi igor iker imran inácio isaac isidro ismail ivan ivo
iván jaap jacco jacinto jack jacob jacobo jacques jaime jair jake jakob jakub james jan jared
jaroslav jason jasper javier jef jeff jeffrey jens jeremy jeroen jerry jerónimo jesse jesús jim
jimmy jiří joachim joaquim joaquín joe joel joep johan johann johannes john jon jonas jonathan
joost jordi jorge joris jos josef joseph josh joshua josip josué josé jozef joão juan jules julian
julien julio julián justin juvenal jérôme jörg jørgen júlio jürgen kareem karel karl karsten kees
keith ken kenneth kevin khaled khalid klaas klaus koen konrad konstantin kurt lamberto lars laurent
laurindo lawrence laércio leandro leen leif lennart leo leon leonard leonardo leonel leonid leonida
leopold leopoldo lieven lisandro livio lloyd lorenzo lothar louis lourenço luc luca lucas luciano
ludo ludwig luigi luis luiz lukas luke lukáš luuk luís lázaro lúcio maarten mahmoud malcolm mamadou
manfred manuel marc marcel marcelo marcial marco marcos marcus marcílio marek mario marius mark
marko markus marnix martim martin martín marvin massimo mateo mateus mateusz mathijs matt matteo
matthew matthias matthieu matthijs mattijs matías mauricio maurizio mauro max maxime maximilian
mehmet menno michael michał michel michelangelo michiel miguel mike mikhail milan milos miloš mimmo
mirko mitch mitt moacir mogens mohamed mohammad mohammed moisés moritz muhammad murat murilo
mustafa márcio mário nando narciso narendra nathan nathaniel neil nello nelson nemesio newt nicanor
nicholas nick nicolas nicolás niek niels nigel nikola nikolai nikos nino norbert norberto norman
nuno nunzio octavio octávio olaf oleg oliver olivier omar ondřej oreste orlando oscar oskar osvaldo
ottavio otto otávio ousmane pablo paolo pascal pascual pasquale patrice patricio patrick patrizio
patrício paul paulo pavel pedro pepijn petar peter petr phil philip philipp philippe pier pierluigi
piero pierre piet pieter pietro pim pino piotr pippo plínio pol preben quirino rafael raffaele
raffaello raimondo raimundo rainer ralf ralph ramiro ramón randy raul raymond raúl recep reginaldo
reinaldo reinhard remo renan renato rene renzo rené ricardo riccardo richard rick rien rik rino
rinus rob robert roberto rocco rodolfo rodrigo roel roelof rogelio roger rogier rogério roland rolf
romano romeo romeu román ron ronald rory ruben rubén rudi rudolf rudy ruggero rui rupert russell
rutger ruud ruy ryan salman salvador salvatore salvo samuel sander sandro santiago saturnino saul
saverio saúl scott sean sebastian sebastiano sebastião sepp serge sergei sergey sergi sergio seth
severino shane shaun shinzo sigmar silvano silvio silvério simon simão simón sjaak sjoerd slavoj
sorin spencer stan stanley stefan stefano steffen stephen steve steven stewart stijn stuart
stéphane sven sébastien sérgio søren tadeu tayyip ted teodoro terrence teun teófilo thabo theo
theodor theodore thierry thijs thomas thorsten tiago tiburcio tijmen tijs tim timoteo timothy tito
tjeerd tobias todd tom tomasz tommaso tomás tomáš tomé tonino tony toribio torsten travis trevor
tristán tullio tuur twan tyler udo ugo ulises ulrich umberto unai uwe vaclav valdemar valentin
valentín valerio valter vasco vicente victor viktor vincent vincenzo vinícius virgilio vitali
vitaly vittorio vlad vladimir volker volodymyr václav víctor vítor wagner waldir walter wannes
warre warren wayne wellington werner wessel wiebe wilfredo wilfried wilhelm will willem william wim
winfried winston wolfgang wouter xabier xavier yann yannick yasser yitzhak yorick yoweri yuri yves
zbigniew zdeněk zeferino zoltán zoran álvaro étienne óscar
"""
_WOMEN: Final = """
aafke aaltje abigail adela adelaida adelaide adele adriana adélia agata agnes agnieszka agnès aisha
alba albertina alda aldina aleida alejandra aleksandra alessandra alessia alexandra alice alicia
alina aline alison allison almudena alzira amalia amanda amber ambra amelia amina amparo amy amália
amélie ana anabel anabela anastasia angela angelina angelique angiola angélica anita anke anna
annalisa annamaria annarita anne annegret anneke annelies anneloes annemarie annemiek annette
annick annie anouk antje antonella antonia antonieta aparecida april araceli ariadna ariana arianna
assunta astrid asunción audrey augusta aurora ayşe azucena barbara beata beate beatrice beatriz
begoña belén benedetta benedita berenice bernarda bernardete berta beth bettina betty beverly
bianca birgit birgitta birgitte blanca bregje brenda bridget brigitte britta bruna brígida caetana
camila camille candela cara carla carlota carlotta carmela carmen carmenza carol carola carole
carolien carolina caroline carolyn catalina catarina caterina catherine cathy cecilia cecília
celeste celia charlotte chelsea cheryl chiara christa christiane christina christine cindy cinzia
claire clara clarice clarisa claudia clotilde cláudia clémence conceição concepción concetta
consuelo cora corine cornelia corrie costanza cristiana cristiane cristina custódia cynthia cátia
cândida cécile célia céline dagmar dalia daniela danielle debbie debora deborah delia delphine
denise deolinda diana diane dieuwertje dilma dineke dolores domenica donata donatella donna dorien
doris dorotea dorothea dorothy dragana dulce débora ebony edite edith eduarda elaine elba elda
eleanor elena eleonora elettra eliane elif elisa elisabet elisabete elisabeth elisabetta elise
elizabeth elke ella ellen eloísa els elsbeth elvira elza emanuela emilia emily emma emmanuelle
emília encarnación enrica erica erika erin ermelinda esmeralda esmée esperanza estefanía estela
ester esther eugenia eugénia eulalia eunice eva evelien evelyn fabiana fabienne fabiola fatima
federica felisa femke fenna fernanda filipa filomena fiona fiorella flavia fleur flora florence
florencia flávia franca francesca francisca franziska françoise frauke freja frida fulvia fátima
gabriela gabriella gabrielle geertje geertruida geesje gema gemma geni genoveva georgina gerda
gertrud giada gianna gilda gina ginevra giorgia giovanna gisela gisele giuditta giulia giuliana
giuseppina giusy gladys gloria glória godelieve grace graciela graciete grazia graziella graça
greet greetje greta griet guadalupe gudrun halyna hanna hannah hanneke hannelore hatice heather
heidi heike heleen helen helena helga heloísa hendrika henny henriette herminia hilde hillary
hortensia hélène iara ida idoia iefke ignacia ilaria ilda ilona ilse imma immacolata ineke ines
inge ingeborg ingrid inmaculada inés inês iolanda irena irene iris irma iryna irène isabel isabell
isabella isabelle isadora isaura isidora isotta itziar ivana ivanka ivete jacinta jacobien
jacqueline jane janet janice janneke jantien jantje jaqueline jasmin jeanne jelena jennifer jessica
jill jimena joan joana joanna jodie joke jolanda jolien josefa josefina josephine josette josien
joyce juana judith judy julia juliana julie julieta juliette jurema jussara justyna jutta júlia
kaatje karen karien karin karla karlijn karolina katarzyna kate katharina katherine kathleen
kathryn kathy katia katie katja katrien katrin kelly kerstin khadija kirsten klaartje kristen
kristien kristina kristine lara larissa latifa laura laurinda lavinia lea leila lena leonie leticia
letizia leyla lidia lieke liesbeth lieselot liliana lilly linda lindsay lisa lisette livia liz liza
loes lola loredana lorella lorena lorenza loretta loriana lotte louisa louise lourdes luana lucia
luciana lucie lucrezia lucy lucía ludmila luisa luisella luz luísa luíza lydia lynn lídia lígia
lívia lúcia maaike maartje macarena machteld madalena maddalena madeleine magdalena maite maja
malala malgorzata manon manuela mara marcela marcella mareike margaret margarete margarida
margarita margherita margot marguerite maria mariana mariangela marianne mariapia maribel
maricarmen marie marieke mariela mariella marielle mariette marijke marike marilena marilù marina
marine marinella marisa marisol maritza marjan marjolein marleen marlene marlies marloes marta
martha martina martine mary maría marília mathilde matilde maura maya mayte małgorzata megan
melania melanie melinda melissa mercedes meredith merel meryl micaela michaela michela michelle
mieke milagros mildred milena milica mireia mirella miriam mirjam moira molly mona monia monica
monika monique montserrat márcia mónica mônica nadia nadine naima nancy naomi natalia natalie
natascha nathalie natividad natália neeltje nelleke nelly nerea neusa nicola nicole nicoletta
nienke nieves nikki nina noelia noortje nora norma nunzia nuria nádia núria odete odile ofelia
oksana olena olga olivia olívia oriana ornella ottavia otília palmira paloma pamela paola patricia
patrizia patrícia paula pauline penelope penny petra petronila phyllis piedade pien piera pilar
priscila priscilla purificación rachel rachida rafaela raffaella ramona rana raquel rebeca rebecca
regina remedios renata renate renske riet rina rita roberta rocío romina roos roosje rosa rosalba
rosalia rosalie rosalía rosana rosanna rosaria rosario rosaura rose roseanne rosella rosemary
rosetta rossana rossella rosália rosângela roxana rute ruth sabina sabine sabrina sagrario sally
salomé samanta samantha samira sandra sanne santina sara sarah saskia serafina serena sheila
sibylle sietske sigrid silke silvana silvia silvina simona simone snežana socorro sofia sofie
solange soledad solveig sonia sonja sonsoles sophia sophie soumaya stefania stefanie stella
stephanie stéphanie susan susana susanna susanne suzana suzanne svenja svetlana svitlana sylvia
sylvie ségolène sílvia sónia sônia tamara tania tanja tatiana tecla telma teodora teresa teresinha
thaís theresa thérèse tina tineke tiziana tjitske tosca tracy trijntje truus tânia ulrike ursula
ute valentina valeria valéria valérie vanda vanessa veerle vera verena veronica veronika verónica
vicenta vicky victoria viktoria vincenza viola violeta virginia virginie virtudes vittoria vitória
viviana viviane vânia véronique wendy wietske willemijn wilma ximena yara yasmin yolanda yulia
yvette yvonne zainab zaira zeynep zilda zoe zoé zulema zulmira zuzana águeda ángela ángeles ângela
élisabeth érica úrsula
"""


@cache
def _genders() -> dict[str, str]:
    men, women = _MEN.split(), _WOMEN.split()
    return dict.fromkeys(women, "f") | dict.fromkeys(men, "m")


def is_first_name(word: str) -> bool:
    """Return whether a word is a known first name."""
    return word.lower() in _genders()


def gender_of_name(name: str) -> str:
    """Return "m" or "f" where the first word of a person's name tells it, else "?"."""
    first, _, rest = name.partition(" ")
    return _genders().get(first.lower(), "?") if rest else "?"
