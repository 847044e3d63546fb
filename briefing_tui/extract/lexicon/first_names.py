"""First names that tell a person's gender, as the world's press spells them.

Names that both men and women bear somewhere ("Andrea", "Jean", "Robin", "Kim") are left out.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import Final

_MEN: Final = """
aaron aart abdel abdou abdul abdullah abel abraham abílio achim adalbert adam adelino adil adolfo
adriaan adrian adérico agustín ahmad ahmed ahmet aitor akira alaa alan alasdair alban albert
alberto albrecht aldo aldous alejandro aleksandr aleksei alessandro alessio alexander alexandre
alexandru alexei alexej aleš alfio alfons alfonso alfred alfredo ali alistair aljoscha alois aloys
alvaro alwin amadou ambros ambrosius amedeo amir amit amândio américo anatol anatoly anders andi
andoni andor andreas andrei andrej andrew andri andrij andrzej andré andrés angelo angus anselm
anselmo ansgar antal antero anthony antoine anton antonin antonio antony antonín antti antónio
anwar aníbal arian arjen arkadi arlindo arman armando armin armindo arnaldo arndt arne arnim arno
arnold arnulf arpad arthur artur arturo arved arvid asad atal athanasios attila attilio august
augusto aurelio axel ayman aziz baldur baltasar balthasar balz balázs baptiste barack barnaby bart
bartholomew bartosz bas bashar basilio bastian battista bekir bela ben bence benedek benedict
benedikt benedito benito benjamin benjamín benno benoît bento beppe bernard bernardo bernd berndt
bernhard bernie bernt bert berthold bertil bertram biagio bilal bill birger bjarne björn blaž bob
bodo bogdan bogumil bojan bonifaz boris borut boubacar brad bram brandon branimir branko brendan
brian bronisław bruce bruno burak burghard burkhard béla caetano caio calogero cameron camilo carl
carlo carlos carmelo carmine carsten casimir caspar cauã cayetano cees celestino celso cem cesare
charles cheikh chinedu christian christof christoph christophe christopher christos chuck cillian
ciprian ciro claas claes clarence claudio clemens clive cláudio colin conor cornelius corrado
corsin cosimo craig cristian cristiano cristóbal curdin custódio cyril cyrill cédric césar daan
dafydd dagobert damian damián dan daniel daniele danilo dankwart dario darko darío dave davi david
davide davor declan deepak dejan demetrio denis dennis denys derek desmond detlef detlev dezső
didier diederik diego dieter diethelm dietmar dietrich dimitri dimitrios dimitris dino dirk dmitri
dmitry dmytro domenico domingo dominik donald donato dorian doug douglas dragan dragomir dries
duarte duncan dustin dušan dwight délio ebbo ebenezer eberhard eckart eckehard eckhard edgar edmund
edmundo edoardo edson eduard eduardo edward edwin eelco efraín egbert egon einar eirik ekkehard
eladio elias elijah elio elmar elmer eloy emanuel emanuele emil emiliano emilio emmanuel emmerich
emre endre engelbert engin enno enric enrico enrique enzo eoin ephraim ercole erdogan erhan erhard
eric erich erik erkki ermanno ernest ernesto ernst erol erwin espen esteban estêvão ettore eugen
eugenio eusebio evan evandro evaristo evert evgeny ewald eyvind ezequiel ezio fabian fabio fabián
fabrice fabrizio facundo falk falko fausto federico feliciano felipe felix ferdi ferdinand
ferdinando ferenc fergal fermín fernando fernão ferruccio fidel filip filippo flavio florentino
florian flurin flávio fokke folker francesc francesco francis francisco franck franco frank frans
franz franz-josef françois fred frederick frederico frederik fredrik fredy fridolin friedbert
friedemann friedhelm friedrich frits fritz frédéric fulbert fábio gabriel gabriele gaetano gallus
gareth gary gaspar gavin gebhard geert genaro gennaro geoffrey georg george georges gerald geraldo
gerard gerardo gerben gerd gereon gergő gerhard germano germán gernot gero gerold gerrit gerwin
gethin giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gideon gijs gilbert
gilberto giles gilles gilson gino gioacchino giorgio giorgos giovanni gisbert giuseppe glenn
gonzalo gonçalo goran gordon gottfried gottlieb gottlob graham greg gregoire gregor gregorio
gregory grégoire grégory gualtiero guglielmo guido guilherme guillaume guillermo gunnar gunther
gustaf gustav gustavo guus guy gyula gábor gérard götz günter günther hakan halvor hamid hamish
hamza hannes hanno hanns hanns-peter hans hans-christian hans-dieter hans-georg hans-joachim
hans-jürgen hans-peter hans-ulrich hans-werner hansjörg hansjürg hanspeter hansruedi harald harm
harold harry hartmut hartmuth haruki hasan hassan hauke heikki heiko hein heiner heinrich heinz
heinz-peter heitor helder helge helmut hendrik henk henner henning henri henrik henrique henry
henryk herbert heribert heriberto herman hermann hermínio hernando hernán herwig hilario hilmar
hinnerk hinrich hiroshi holger holm horacio horst hosni howard hubert hubertus hugo humberto
hussein huub håkan hélder hélio hüseyin ian ibrahim ibrahima ignacio ignasi ignaz igor ihor iker
ilan ilja ilkka imran imre ingmar ingo ingolf inácio ioannis isaac isidro ismail istván ivan ivica
ivo iván iwan jaak jaakko jaap jacco jacek jacinto jack jacob jacobo jacques jaime jair jake jakob
jakub james jan jan-philipp janez janko jannes jannik jannis jared jari jaroslav jarosław jason
jasper javier jef jeff jeffrey jens jeremy jeroen jerry jerzy jerónimo jesper jesse jesús jewgeni
jewhen jim jimmy jiří joachim joakim joaquim joaquín jobst jochen joe joel joep johan johann
johannes john jon jonas jonathan jonty joost jordi jorge joris jos joschka josef joseph josh joshua
josip jost josué josé jouni jozef joão juan juha jukka jules julian julien julio julius julián juri
justin justus juvenal jérôme jörg jörn jørgen júlio jürg jürgen kaarel kai kamau kamil kareem karel
karim karl karl-heinz karl-josef karlheinz karsten kaspar kasper kees keith kemal ken kenji kenneth
kevin khaled khalid kilian kirill klaas klaus klaus-dieter klaus-peter knut koen kofi kolja konrad
konstantin korbinian kostas krzysztof kurt kwame kyriakos kálmán kęstutis lamberto lars lasse
laszlo laurent laurenz laurindo lawrence laércio leander leandro lech leen leif lennart leo leon
leonard leonardo leonel leonhard leonid leonida leopold leopoldo leszek levente liam lieven linus
lisandro livio ljubomir lloyd lorenz lorenzo lothar louis lourenço luc luca lucas luciano ludger
ludo ludvik ludwig luigi luis luiz lukas luke lukáš lutz luuk luís lászló lázaro lúcio maarten
maciej magnar magnus mahmoud maik malcolm malte mamadou manfred manuel marc marcel marcelo marcial
marcin marco marcos marcus marcílio marek mario marius mariusz mark markku marko markus marnix
martim martin martti martín marvin massimo matej mateo mateus mateusz mathias mathijs mats matt
matteo matthew matthias matthieu matthijs matthis matti mattias mattijs matías mauricio maurizio
mauro max maxim maxime maximilian mehdi mehmet meinrad melchior menno merlin micha michael michail
michal michał michel michelangelo michiel miguel mihai mihály mika mikael mike mikhail mikkel mikko
miklós milan milos miloslav miloš mimmo min-jun minh mirco mirko mirosław mitch mitt mladen moacir
mogens mohamed mohammad mohammed moisés momir moritz moussa muhammad murat murilo mustafa mykola
márcio mário mátyás nabil nando narciso narendra nathan nathaniel neil nello nelson nemesio nenad
newt nicanor nicholas nick nico nicolae nicolas nicolás niek niels nigel niklas niklaus nikodem
nikola nikolai nikolas nikolaus nikos nils nino norbert norberto norman nuno nunzio nándor octavio
octávio oddvar olaf ole oleg oleh oleksandr oliver olivier olof omar ondřej oreste orhan orlando
ortwin oscar oskar osvaldo oswald otmar ottavio ottmar otto ottokar otávio ousmane pablo padraig
panagiotis pantelis paolo pascal pascual pasquale patrice patricio patrick patrik patrizio patrício
paul paulo pavel pawel paweł pedro pekka pelle pepijn petar peter petr petri petteri phil philip
philipp philippe pier pierluigi piero pierre piet pieter pietro pim pino piotr pippo pirmin plínio
pol preben predrag przemysław péter quirin quirino radek radomir radosław radu rafael raffaele
raffaello raimondo raimund raimundo rainer rajesh ralf ralph rami ramiro ramón randy raphael rasmus
raul ravi raymond raúl recep reginaldo reimer reinaldo reiner reinhard reinhart reinhold remo renan
renato rene renzo rené reto rhys ricardo riccardo richard rick rien rik rino rinus risto rob robert
roberto robin-alexander rocco roderich rodolfo rodrigo roel roelof rogelio roger rogier rogério
roland rolf rolf-dieter romain romano romeo romeu román ron ronald rory ruben rubén rudi rudolf
rudy ruedi ruggero rui rupert ruprecht ruslan russell rutger ruud ruy ryan ryszard rüdiger salman
salvador salvatore salvo samir samuel sander sandro sanjay santiago sascha saturnino saul sauli
saverio saúl saša scott sean sebastian sebastiano sebastião selim sepp seppo serge sergei sergej
sergey sergi sergio serhij serkan seth severin severino shane shaun shinzo siegbert siegfried
siegmar siegmund sigmar sigurd silvan silvano silvio silvério simon simão simón sipho siyabonga
sjaak sjoerd slavoj slobodan sorin spencer stan stanislav stanisław stanley stavros stefan stefano
steffen steinar stephan stephen steve steven stewart stijn stipe stuart stéphane svein sven sverre
szymon sébastien sérgio sönke søren sławomir tadej tadeu tadeusz takashi tamás tapani taras tariq
tarık tassilo tayyip ted teemu teodoro terje terrence teun teófilo thabo thaddäus theo theodor
theodore thierry thies thijs thilo thomas thorben thorsten tiago tiburcio tijmen tijs tilman tilo
tim timm timo timon timoteo timothy tito tjark tjeerd tobias todd tom tomasz tomaž tommaso tomás
tomáš tomé toni tonino tony toomas torben torgeir toribio torstein torsten traugott travis trevor
tristán tullio tuomas tuur twan tyler tyll udo ueli ugo ulf uli ulises ulrich umberto unai urs utz
uwe vaclav valdemar valentin valentín valerio valter vasco vasile vasileios veit velimir vicente
victor vidar vijay viktor vilmos vincent vincenzo vinzenz vinícius virgilio vitali vitaly vittorio
vjekoslav vlad vladimir vlado vojtěch volker volkmar volodymyr václav víctor vítor wagner waldemar
waldir walid walter walther wannes warre warren wayne wellington wendel wendelin wenzel werner
wessel wiebe wieland wiesław wigand wiktor wilfredo wilfried wilhelm will willem willi william
willy wim winfried winston wladimir wojciech wolf-dieter wolf-rüdiger wolfgang wolfhard wolfram
wolodymyr wouter wulf xabier xaver xavier yann yannick yannik yannis yasser yitzhak yngve yorgos
yorick youssef yoweri yuri yves zacharias zbigniew zdeněk zeferino ziad zoltan zoltán zoran álvaro
árpád étienne óscar ľubomír željko
"""
_WOMEN: Final = """
aafke aaltje abigail achieng adela adelaida adelaide adele adelheid adriana adriane adélia agata
agathe agnes agnieszka agnès ailsa aino aisha alba albertina alda aldina aleida alejandra
aleksandra alessandra alessia alexa alexandra alexia alice alicia alida alina aline alison allison
alma almudena almut alzira amalia amanda amandine amber ambra amelia amelie amina aminata amparo
amy amália amélie ana anabel anabela anastasia andrée anett angela angelika angelina angelique
angiola angèle angélica anikó anita anja anjali anke anna anna-lena annabelle annalena annalisa
annamaria annarita anne anne-marie anne-sophie annegret anneke anneli annelies anneliese anneloes
annemarie annemiek annett annette anni annick annie annika anouk antje antoinette antonella antonia
antonie antonieta aoife aparecida apolline april arabella araceli ariadna ariana ariane arianna
assunta astrid asunción audrey augusta aurelia aurora aurélie aylin ayse ayşe azucena barbara
barbro beata beate beatrice beatrix beatriz begoña belén benedetta benedikta benedita bente
berenice berit bernadette bernarda bernardete bernhardine berta berthe beth bettina bettine betty
beverly bianca birgit birgitta birgitte birgül birte blanca blanka bodil bregje brenda bridget
brigid brigitta brigitte britta bruna brígida bärbel bérénice caetana camila camilla camille
candela cara carina carla carlota carlotta carmela carmen carmenza carol carola carole carolien
carolin carolina caroline carolyn carys catalina catarina caterina catharina catherine cathrin
cathy catrin catriona cecilia cecília celeste celia celina charlotte chelsea cheryl chiara christa
christel christiane christin christina christine christl ciara cindy cinzia claire clara clarice
clarisa clarissa claudia clementine clotilde cláudia clémence conceição concepción concetta
constance constanze consuelo cora cordula corine corinna corinne cornelia corrie cosima costanza
cristiana cristiane cristina custódia cynthia cátia cândida cécile célia céline dagmar dalia dana
daniela danielle daria debbie debora deborah delia delphine denise deolinda diana diane dieuwertje
dilma dineke dolores domenica donata donatella donna dora dorien doris dorit dorotea dorothea
dorothee dorothy dragana dubravka dulce débora désirée dörte dörthe ebba ebony edda edeltraud
edeltraut edite edith eduarda eilidh ekaterina elaine elba elda eleanor elena eleonora eleonore
elettra elfi elfriede eliane elif elin elina elisa elisabet elisabete elisabeth elisabetta elise
elizabeth elke ella ellen elli eloísa els elsa elsbeth elvira elza emanuela emiko emilia emilie
emily emine emma emmanuelle emmi emília encarnación enrica erdmute erica erika erin ermelinda erna
ernestine esmeralda esmée esperanza esra estefanía estela estelle ester esther eugenia eugenie
eugénia eulalia eunice eva evelien eveline evelyn evelyne evgenia evi fabiana fabienne fabiola
fanny fatima fatma fatou federica felicitas felisa femke fenna feodora ferda fernanda filipa
filippa filomena finja fiona fiorella flavia fleur flora florence florencia flávia franca francesca
francisca franka franziska françoise frauke freja frida frieda friederike friedrike fritzi fulvia
fátima gabi gabriela gabriella gabrielle galina geertje geertruida geesje gema gemma geni genoveva
georgina gerda gerhild gerlinde gerti gertrud gesa gesche gesine giada gianna gilda gina ginevra
giorgia giovanna gisela gisele giselle gitta giuditta giulia giuliana giuseppina giusy gladys
gloria glória godelieve grace graciela graciete grazia graziella graça greet greetje greta gretchen
grete gretel griet guadalupe gudrun gunda gundula gunhild gunilla guðrún gwen gül gülay hala halyna
hanna hannah hanne hanneke hannelore harriet hatice heather hedi hedwig heidelinde heidemarie heidi
heidrun heike heinke heleen helen helena helene helga hella heloísa hendrika hendrikje henny
henrietta henriette henrike herma hermine herminia herta hertha hilda hilde hildegard hilke hillary
hiltrud hjördis hortensia hulda hélène iara ida idoia iefke ignacia ilaria ilda ildikó ilka ilona
ilse imelda imke imma immacolata imogen ina ineke ines inga inge ingeborg ingeburg ingelore inger
ingrid inka inken inmaculada insa inés inês iolanda irati irena irene irina iris irma irmela
irmgard irmhild irmtraud iryna irène isabel isabell isabella isabelle isadora isaura isidora isolde
isotta itziar ivana ivanka ivete ivonne jacinta jacobien jacqueline jadwiga jana jane janet janice
janina janine janneke jannike jantien jantje jaqueline jasmin jasna jeanne jeannette jekaterina
jelena jella jemima jennifer jenny jessica jette jill jimena joan joana joanna jodie johanna joke
jolanda jolien jorinde josefa josefina josefine josepha josephine josette josiane josien joyce
juana judit judith judy jule julia juliana juliane julie julieta juliette julika juna jurema
jussara justine justyna jutta jördis júlia kaatje kaisa karen karien karima karin karina karla
karlijn karola karolin karolina karoline karsta katalin katalina katarina katarzyna kate kateryna
katharina katherine kathleen kathrin kathryn kathy kati katia katie katinka katja katrien katrin
katrina katrín keiko kelly kendra kerstin khadija kimberly kirsi kirsten klaartje klara klaudia
konstanze kordula kornelia kristen kristiane kristien kristin kristina kristine krystyna ksenia
käthe lara larissa latifa laura laurinda lavinia lea leah leila lena lene leni leonie leonore
leticia letizia leyla leïla lia liane lidia lieke liesbeth liesel lieselot lieselotte liisa lilian
liliana lilli lilly lina linda lindsay linh linnéa lisa lisbeth liselotte lisette liv livia liz
liza ljiljana ljudmila loes lola loredana lorella lorena lorenza loretta loriana lotte lotti louisa
louise lourdes luana lucia luciana lucie lucrezia lucy lucía ludmila ludmilla ludovica luisa luise
luisella luz luzia luísa luíza lydia lynn lídia lígia lívia lúcia maaike maarit maartje mabel
macarena machteld madalena maddalena madeleine magda magdalena maike maiken maite maja malala
malgorzata malin mandy manja manon manuela mara marcela marcella mareike maren margaret margarete
margarethe margarida margarita margaux margherita margit margot margret margrit marguerite maria
mariam mariama mariana mariangela marianne mariapia maribel maricarmen marie marie-christine
marie-claire marie-luise marie-theres marie-therese marieke mariela mariella marielle marietta
mariette marija marijke marika marike marilena marilù marina marine marinella marion marisa marisol
marit marita maritza marja marja-liisa marjan marjolein marleen marlen marlene marlies marloes
marta martha marthe martina martine mary maría marília mathilda mathilde matilde maura maya mayte
małgorzata mechthild mechthilde mechtild megan meike melania melanie melinda melissa mercedes
meredith merel meret merle meryl mette mia micaela michaela michela michelle mieke milagros mildred
milena milica mina mira mireia mireille mirella miriam mirja mirjam mirjana moira molly mona monia
monica monika monique montserrat morag márcia mónica mônica nadia nadine nadja naima nancy nanette
nanni naoko naomi natalia natalie natalija natalja natalya natascha nataša nathalie natividad
natália neele neeltje nele nelleke nelly nerea neusa ngozi niamh nicola nicole nicoletta nienke
nieves nikki nikoletta nina noelia noemi nomvula noor noortje nora norma nour noëmi nunzia nuria
nádia núria océane odete odette odile ofelia okka oksana olena olga olha olivia olívia oriana
ornella ortrud ottavia ottilie otília palmira paloma pamela paola patricia patrizia patrícia paula
paulina pauline peggy penelope penny pernille petra petronella petronila philippa philomena phyllis
pia piedade pien piera pilar pooja priscila priscilla priya purificación päivi rachel rachida
rafaela raffaella ragna ragnhild rahel ramona rana rania raphaela raquel rebeca rebecca rebekka
regina regine regula reinhild remedios renata renate renske renée ria ricarda riet riikka rike rina
rita roberta rocío romina romy ronja roos roosje rosa rosalba rosalia rosalie rosalind rosalía
rosana rosanna rosaria rosario rosaura rose roseanne rosella rosemarie rosemary rosetta rosina
rosmarie rossana rossella roswitha rosália rosângela rowena roxana rute ruth róisín sabeth sabina
sabine sabrina sagrario sally salomé samanta samantha samira sandra sandrine sanna sanne santina
sara sarah saskia selin selma serafina serena severine sheila shona shreya sibel sibylle sidonie
sieglind sieglinde sietske sigrid sigrun silja silke silvana silvia silvina simin simona simone
sina sinéad siobhan sissi snežana socorro sofia sofie sofija solange soledad solveig sonia sonja
sonsoles sophia sophie soumaya stefania stefanie steffi stella stephanie stina stéphanie sunita
sunniva susan susana susann susanna susanne suzana suzanne svantje svea svenja svetlana svitlana
swantje swetlana sybille sylke sylvia sylvie ségolène séverine sílvia sónia sônia tabea tabitha
talia tamara tania tanja tatiana tatjana tecla telma teodora teresa teresinha tetiana thalia thanh
thaís thea thekla theres theresa therese theresia thérèse tilda tina tineke tiziana tjitske tomasa
tomoko tordis tosca tracy traudl trijntje trude trudi truus tuula tuva tânia ulla ulrika ulrike
ursina ursula urška uschi uta ute valentina valeria valerie valéria valérie vanda vanessa veerle
vera verena veronica veronika veronique verónica vesna vicenta vicky victoria viktoria viktorija
vincenza viola violeta virginia virginie virtudes vittoria vitória vivian viviana viviane vreni
vânia véronique waltraud waltraut wanda wanjiru wencke wendy wiebke wietske wilhelmina wilhelmine
willemijn wilma xenia xiaoming ximena yael yara yasemin yasmin yasmina yolanda yulia yuliya yvette
yvonne zainab zaira zdenka zeynep zilda zita zoe zohra zora zoé zsuzsanna zsófia zulema zulmira
zuzana ágnes águeda ángela ángeles ângela élisabeth élodie érica özlem úrsula
"""


@cache
def _genders() -> dict[str, str]:
    men, women = _MEN.split(), _WOMEN.split()
    return dict.fromkeys(women, "f") | dict.fromkeys(men, "m")


def is_first_name(word: str) -> bool:
    """Return whether a word is a known first name."""
    low = word.lower()
    first, joined, last = low.partition("-")
    return low in _genders() or (bool(joined and last) and first in _genders())  # "Gian-Andrea"


def gender_of_name(name: str) -> str:
    """Return "m" or "f" where the first word of a person's name tells it, else "?"."""
    first, _, rest = name.partition(" ")
    return _genders().get(first.lower(), "?") if rest else "?"
