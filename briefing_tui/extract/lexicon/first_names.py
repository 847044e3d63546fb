"""First names that tell a person's gender, as the world's press spells them.

Names that both men and women bear somewhere ("Andrea", "Jean", "Robin", "Kim") are left out.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import Final

_MEN: Final = """
aaron aart abdou abdul abdullah abel abraham abílio achim adalbert adam adelino adolfo adriaan
adrian adérico agustín ahmad ahmed ahmet aitor alan albert alberto albrecht aldo alejandro aleksandr
aleksei alessandro alessio alexander alexandre alexei alfio alfonso alfred alfredo ali alistair
alois alvaro amadou amedeo amândio américo anatoly anders andoni andreas andrei andrew andrzej
andrés angelo anselmo antero anthony antoine anton antonio antony antónio anwar aníbal arjen arlindo
armando armindo arnaldo arne arno arnold arthur artur arturo arvid asad atal attilio august augusto
aurelio axel aziz baltasar barack bart bartholomew bas bashar basilio bastian battista ben benedikt
benedito benito benjamin benno benoît bento beppe bernard bernardo bernd bernhard bernie bert
berthold biagio bill bjarne björn bob bodo bogdan boris boubacar brad bram brandon brendan brian
bruce bruno burak burkhard caetano caio calogero camilo carlo carlos carmelo carmine carsten caspar
cauã cayetano cees celestino celso cem cesare charles christian christoph christophe christopher
chuck ciprian ciro clarence claudio clemens cláudio colin corrado cosimo craig cristian cristiano
cristóbal custódio cyril cédric césar daan damian damián dan daniel daniele darío dave davi david
davide demetrio denis dennis derek detlef detlev didier diederik diego dieter dietmar dietrich
dimitri dimitris dino dirk dmitri dmitry domenico domingo dominik donald donato doug douglas dragan
dries duarte duncan dustin dwight délio eckart edmund edmundo edoardo edson eduardo edward edwin
eelco efraín egbert egon ekkehard eladio elias elijah elio elmar eloy emanuel emanuele emiliano
emilio emmanuel emre engelbert enric enrico enrique enzo ercole erhard eric erik ermanno ernest
ernesto ernst erol erwin esteban estêvão ettore eugen eugenio eusebio evan evandro evaristo evert
evgeny ezequiel ezio fabian fabio fabián fabrice facundo falk fausto federico feliciano felipe felix
ferdi ferdinand ferdinando fermín fernando fernão ferruccio fidel filip filippo flavio florentino
florian flávio francesc francesco francis francisco franck franco frank frans franz françois fred
frederick frederico friedrich frits fritz frédéric fábio gabriel gabriele gaetano gareth gary gaspar
gavin geert genaro gennaro geoffrey georg george georges gerald geraldo gerard gerardo gerben
gerhard germano germán gero gerold gerrit giacomo giancarlo gianfranco gianluca gianmarco gianni
gijs gilbert gilberto gilles gilson gino gioacchino giorgio giovanni giuseppe glenn gonzalo gonçalo
goran gordon graham greg gregor gregorio gregory grégory gualtiero guglielmo guido guilherme
guillaume guillermo gunnar gunther gustav gustavo guus guy gérard götz günter günther hakan hamid
hannes hanno hans hansjörg hansruedi harald harm harold harry hartmut hassan hauke heiko hein heiner
heinrich heinz heitor helder helge helmut hendrik henk henner henning henri henrik henrique henry
herbert heriberto herman hermann hermínio hernando hernán hilario holger horacio horst hosni howard
hubert hugo humberto hussein huub hélder hélio ian ibrahim ignacio ignasi igor iker imran ingo
inácio isaac isidro ismail ivan ivo iván jaap jacco jacinto jack jacob jacobo jacques jaime jair
jake jakob jakub james jan jannik jannis jared jaroslav jason jasper javier jef jeff jeffrey jens
jeremy jeroen jerry jerónimo jesse jesús jim jimmy jiří joachim joaquim joaquín jochen joe joel joep
johan johann johannes john jon jonas jonathan joost jordi jorge joris jos joschka josef joseph josh
joshua josip josué josé jozef joão juan jules julian julien julio julius julián justin justus
juvenal jérôme jörg jørgen júlio jürg jürgen kareem karel karl karsten kaspar kees keith kemal ken
kenneth kevin khaled khalid kilian klaas klaus knut koen konrad konstantin kurt lamberto lars lasse
laurent laurindo lawrence laércio leandro leen leif lennart leo leon leonard leonardo leonel leonid
leonida leopold leopoldo lieven linus lisandro livio lloyd lorenz lorenzo lothar louis
lourenço luc luca lucas luciano ludo ludwig luigi luis luiz lukas luke lukáš lutz luuk luís lázaro
lúcio maarten magnus mahmoud maik malcolm malte mamadou manfred manuel marc marcel marcelo marcial
marco marcos marcus marcílio marek mario marius mark marko markus marnix martim martin martín marvin
massimo mateo mateus mateusz mathijs matt matteo matthew matthias matthieu matthijs matthis mattijs
matías mauricio maurizio mauro max maxime maximilian mehmet menno michael michał michel michelangelo
michiel miguel mika mike mikhail milan milos miloš mimmo mirco mirko mitch mitt moacir mogens
mohamed mohammad mohammed moisés moritz muhammad murat murilo mustafa márcio mário nando narciso
narendra nathan nathaniel neil nello nelson nemesio newt nicanor nicholas nick nicolas nicolás niek
niels nigel nikola nikolai nikos nils nino norbert norberto norman nuno nunzio octavio octávio olaf
ole oleg oliver olivier omar ondřej oreste orhan orlando oscar oskar osvaldo otmar ottavio ottmar
otto ottokar otávio ousmane pablo paolo pascal pascual pasquale patrice patricio patrick patrik
patrizio patrício paul paulo pavel pedro pepijn petar peter petr phil philip philipp philippe
pier pierluigi piero pierre piet pieter pietro pim pino piotr pippo plínio pol preben quirin quirino
rafael raffaele raffaello raimondo raimund raimundo rainer ralf ralph ramiro ramón randy raul
raymond raúl recep reginaldo reinaldo reiner reinhard remo renan renato rene renzo rené reto ricardo
riccardo richard rick rien rik rino rinus rob robert roberto rocco rodolfo rodrigo roel roelof
rogelio roger rogier rogério roland rolf romano romeo romeu román ron ronald rory ruben rubén rudi
rudolf rudy ruedi ruggero rui rupert russell rutger ruud ruy ryan rüdiger salman salvador salvatore
salvo samuel sander sandro santiago saturnino saul saverio saúl scott sean sebastian sebastiano
sebastião selim sepp serge sergei sergey sergi sergio serkan seth severino shane shaun shinzo
siegfried siegmar sigmar silvano silvio silvério simon simão simón sjaak sjoerd slavoj sorin spencer
stan stanley stefan stefano steffen stephan stephen steve steven stewart stijn stuart stéphane sven
sébastien sérgio sönke søren tadeu tassilo tayyip ted teodoro terrence teun teófilo thabo theo
theodor theodore thierry thijs thilo thomas thorsten tiago tiburcio tijmen tijs tilman tilo tim
timo timoteo timothy tito tjeerd tobias todd tom tomasz tommaso tomás tomáš tomé tonino tony torben
toribio torsten travis trevor tristán tullio tuur twan tyler udo ueli ugo ulf uli ulises ulrich
umberto unai urs uwe vaclav valdemar valentin valentín valerio valter vasco veit vicente victor
viktor vincent vincenzo vinícius virgilio vitali vitaly vittorio vlad vladimir volker volkmar
volodymyr václav víctor vítor wagner waldir walter walther wannes warre warren wayne wellington
wenzel werner wessel wiebe wilfredo wilfried wilhelm will willem william wim winfried winston
wolfgang wolfram wouter xabier xaver xavier yann yannick yasser yitzhak yorick yoweri yuri yves
zbigniew zdeněk zeferino zoltán zoran álvaro étienne óscar
"""
_WOMEN: Final = """
aafke aaltje abigail adela adelaida adelaide adele adriana adélia agata agathe agnes agnieszka agnès
aisha alba albertina alda aldina aleida alejandra aleksandra alessandra alessia alexandra alice
alicia alina aline alison allison almudena alzira amalia amanda amber ambra amelia amina amparo amy
amália amélie ana anabel anabela anastasia angela angelina angelique angiola angélica anita anja
anke anna annalisa annamaria annarita anne annegret anneke annelies anneliese anneloes annemarie
annemiek annette anni annick annie annika anouk antje antonella antonia antonie antonieta aparecida
april araceli ariadna ariana arianna assunta astrid asunción audrey augusta aurora aylin ayse ayşe
azucena barbara beata beate beatrice beatrix beatriz begoña belén benedetta benedita berenice
bernarda bernardete berta beth bettina betty beverly bianca birgit birgitta birgitte birte blanca
bregje brenda bridget brigitta brigitte britta bruna brígida bärbel caetana camila camille candela
cara carla carlota carlotta carmela carmen carmenza carol carola carole carolien carolina caroline
carolyn catalina catarina caterina catherine cathy cecilia cecília celeste celia charlotte chelsea
cheryl chiara christa christel christiane christina christine cindy cinzia claire clara clarice
clarisa claudia clotilde cláudia clémence conceição concepción concetta consuelo cora cordula corine
corinna cornelia corrie costanza cristiana cristiane cristina custódia cynthia cátia cândida cécile
célia céline dagmar dalia daniela danielle debbie debora deborah delia delphine denise deolinda
diana diane dieuwertje dilma dineke dolores domenica donata donatella donna dora dorien doris
dorotea dorothea dorothee dorothy dragana dulce débora dörte ebony edda edeltraud edite edith
eduarda elaine elba elda eleanor elena eleonora elettra elfriede eliane elif elisa elisabet
elisabete elisabeth elisabetta elise elizabeth elke ella ellen eloísa els elsa elsbeth elvira elza
emanuela emilia emilie emily emine emma emmanuelle emília encarnación enrica erica erika erin
ermelinda erna esmeralda esmée esperanza estefanía estela ester esther eugenia eugénia eulalia
eunice eva evelien eveline evelyn fabiana fabienne fabiola fatima fatma federica felicitas felisa
femke fenna fernanda filipa filomena fiona fiorella flavia fleur flora florence florencia flávia
franca francesca francisca franka franziska françoise frauke freja frida frieda friederike fulvia
fátima gabriela gabriella gabrielle geertje geertruida geesje gema gemma geni genoveva georgina
gerda gerlinde gertrud gesa gesine giada gianna gilda gina ginevra giorgia giovanna gisela gisele
gitta giuditta giulia giuliana giuseppina giusy gladys gloria glória godelieve grace graciela
graciete grazia graziella graça greet greetje greta griet guadalupe gudrun gunda gundula halyna
hanna hannah hanneke hannelore hatice heather hedwig heidi heidrun heike heleen helen helena helga
hella heloísa hendrika henny henriette henrike herminia herta hilda hilde hildegard hillary
hortensia hélène iara ida idoia iefke ignacia ilaria ilda ilka ilona ilse imke imma immacolata ina
ineke ines inga inge ingeborg ingrid inmaculada inés inês iolanda irena irene iris irma irmela
irmgard irmtraud iryna irène isabel isabell isabella isabelle isadora isaura isidora isolde isotta
itziar ivana ivanka ivete jacinta jacobien jacqueline jana jane janet janice janina janneke jantien
jantje jaqueline jasmin jeanne jelena jennifer jessica jill jimena joan joana joanna jodie johanna
joke jolanda jolien josefa josefina josephine josette josien joyce juana judith judy jule julia
juliana juliane julie julieta juliette jurema jussara justyna jutta júlia kaatje karen karien karin
karla karlijn karolina karoline katarzyna kate kateryna katharina katherine kathleen kathrin kathryn
kathy katia katie katja katrien katrin kelly kerstin khadija kirsten klaartje kristen kristien
kristina kristine käthe lara larissa latifa laura laurinda lavinia lea leila lena leonie leonore
leticia letizia leyla lidia lieke liesbeth lieselot lieselotte liliana lilly linda lindsay lisa
lisbeth lisette liv livia liz liza loes lola loredana lorella lorena lorenza loretta loriana
lotte louisa louise lourdes luana lucia luciana lucie lucrezia lucy lucía ludmila luisa luise
luisella luz luísa luíza lydia lynn lídia lígia lívia lúcia maaike maartje macarena machteld
madalena maddalena madeleine magda magdalena maike maite maja malala malgorzata manon manuela mara
marcela marcella mareike margaret margarete margarida margarita margaux margherita margit margot
margret marguerite maria mariana mariangela marianne mariapia maribel maricarmen marie marieke
mariela mariella marielle mariette marijke marike marilena marilù marina marine marinella marion
marisa marisol maritza marjan marjolein marleen marlene marlies marloes marta martha martina martine
mary maría marília mathilde matilde maura maya mayte małgorzata mechthild megan meike melania
melanie melinda melissa mercedes meredith merel merle meryl micaela michaela michela michelle mieke
milagros mildred milena milica mina mira mireia mirella miriam mirjam moira molly mona monia monica
monika monique montserrat márcia mónica mônica nadia nadine nadja naima nancy naomi natalia natalie
natascha nathalie natividad natália neeltje nele nelleke nelly nerea neusa nicola nicole nicoletta
nienke nieves nikki nina noelia noortje nora norma nunzia nuria nádia núria océane odete odile
ofelia oksana olena olga olha olivia olívia oriana ornella ottavia otília palmira paloma pamela
paola patricia patrizia patrícia paula pauline penelope penny petra petronila philippa phyllis pia
piedade pien piera pilar priscila priscilla purificación rachel rachida rafaela raffaella ramona
rana raquel rebeca rebecca rebekka regina regine regula remedios renata renate renske ricarda riet
rina rita roberta rocío romina romy roos roosje rosa rosalba rosalia rosalie rosalía rosana rosanna
rosaria rosario rosaura rose roseanne rosella rosemarie rosemary rosetta rosina rossana rossella
roswitha rosália rosângela roxana rute ruth sabina sabine sabrina sagrario sally salomé samanta
samantha samira sandra sanne santina sara sarah saskia selma serafina serena sheila sibel sibylle
sietske sigrid silke silvana silvia silvina simona simone snežana socorro sofia sofie solange
soledad solveig sonia sonja sonsoles sophia sophie soumaya stefania stefanie stella stephanie
stéphanie susan susana susanna susanne suzana suzanne svenja svetlana svitlana sybille sylvia sylvie
ségolène sílvia sónia sônia tabea tamara tania tanja tatiana tatjana tecla telma teodora teresa
teresinha tetiana thaís thea theres theresa therese thérèse tina tineke tiziana tjitske tosca tracy
trijntje truus tânia ulla ulrike ursula uta ute valentina valeria valerie valéria valérie vanda
vanessa veerle vera verena veronica veronika verónica vicenta vicky victoria viktoria vincenza viola
violeta virginia virginie virtudes vittoria vitória viviana viviane vânia véronique waltraud wendy
wiebke wietske willemijn wilma ximena yara yasemin yasmin yolanda yulia yvette yvonne zainab zaira
zeynep zilda zoe zoé zulema zulmira zuzana águeda ángela ángeles ângela élisabeth élodie érica
úrsula
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
