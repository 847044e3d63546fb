"""First names, with the gender that they tell, as the world's press spells them."""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import Final

_MEN: Final = """
aaron aart abbas abdel abdelaziz abdelkader abderrahmane abdou abdul abdullah abebe abel abraham
abílio achim adalbert adam adebayo adelino adil adolfo adriaan adrian adérico agustín ahmad ahmed
ahmet aitor ajay akash akira alaa alan alasdair alassane alban albert alberto albrecht aldo aldous
alejandro aleksandr aleksei alessandro alessio alexander alexandre alexandru alexei alexej aleš
alfio alfons alfonso alfred alfredo ali alireza alistair aljoscha alois aloys alvaro alwin amadou
ambros ambrosius amedeo amir amit amitabh amr amândio américo anand anas anatol anatoly anders andi
andoni andor andreas andrei andrej andres andrew andri andrij andrzej andré andrés angelo angus
anil anselm anselmo ansgar antal antero anthony antoine anton antonin antonio antony antonín antti
antónio anwar aníbal arian arjen arjun arkadi arkady arlindo arman armando armin armindo arnaldo
arndt arne arnim arno arnold arnulf arpad arthur artur arturo arun arved arvid asad ashok atal
athanasios attila attilio august augusto aurelio avi avraham axel ayman aziz babajide babak bahram
baldur baltasar balthasar balz balázs baptiste barack barnaby bart bartholomew bartosz bas bashar
basilio bassam bastian battista behrouz bekir bela ben bence benedek benedict benedikt benedito
benito benjamin benjamín benno benoît bento beppe bernard bernardo bernd berndt bernhard bernie
bernt bert berthold bertil bertram biagio bilal bill birger bjarne björn blaž boaz bob bodo bogdan
bogumil bojan bonifaz boris borut boubacar brad bram brandon branimir branko brendan brian
bronisław bruce bruno burak burghard burkhard béla caetano caio calogero cameron camilo carl carlo
carlos carmelo carmine carsten casimir caspar cauã cayetano cees celestino celso cem cemal cesare
charles cheikh chidi chinedu chinua christian christof christoph christophe christopher christos
chuck cillian ciprian ciro claas claes clarence claudio clemens clive cláudio colin conor cornelius
corrado corsin cosimo craig cristian cristiano cristóbal curdin custódio cyril cyrill cédric césar
daan dafydd dagobert damian damián dan dani daniel daniele danilo dankwart dario dariush darko
darío dave davi david davide davor declan deepak dejan demetrio denis dennis denys derek desmond
detlef detlev dezső didier diederik diego dieter diethelm dietmar dietrich dimitri dimitrios
dimitris dinesh dino dirk dmitri dmitry dmytro domenico domingo dominik donald donato dorian doug
douglas dragan dragomir dries duarte duncan dustin dušan dwight délio ebbo ebenezer eberhard
ebrahim eckart eckehard eckhard edgar edmund edmundo edoardo edson eduard eduardo edward edwin
eelco efraín egbert egon einar eirik eitan ekkehard eladio elias elijah elio elmar elmer eloy
emanuel emanuele emeka emil emiliano emilio emmanuel emmerich emre endre engelbert engin enno enric
enrico enrique enzo eoin ephraim ercole erdal erdogan erhan erhard eric erich erik erkki ermanno
ernest ernesto ernst erol erwin espen esteban estêvão ettore eugen eugenio eusebio evan evandro
evaristo evert evgeny ewald eyvind ezequiel ezio fabian fabio fabián fabrice fabrizio facundo fadi
faisal falk falko farhad farid fausto federico feliciano felipe felix femi ferdi ferdinand
ferdinando ferenc fergal fermín fernando fernão ferruccio fidel filip filippo flavio florentino
florian flurin flávio fokke folker fouad francesc francesco francis francisco franck franco frank
frans franz franz-josef françois fred frederick frederico frederik fredrik fredy fridolin friedbert
friedemann friedhelm friedrich frits fritz frédéric fulbert fábio gabriel gabriele gadi gaetano
gallus gareth gary gaspar gaurav gavin gebhard geert genaro gennady gennaro geoffrey georg george
georges gerald geraldo gerard gerardo gerben gerd gereon gergő gerhard germano germán gernot gero
gerold gerrit gerwin gethin ghassan giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco
gianni gideon gijs gilbert gilberto giles gilles gilson gino gioacchino giorgio giorgos giovanni
gisbert giuseppe glenn gonzalo gonçalo goran gordon gottfried gottlieb gottlob graham greg gregoire
gregor gregorio gregory grigory grégoire grégory gualtiero guglielmo guido guilherme guillaume
guillermo gunnar gunther gustaf gustav gustavo guus guy gyula gábor gérard götz günter günther
habib haim haitham hakan halvor hamad hamdi hamid hamish hamza hani hannes hanno hanns hanns-peter
hans hans-christian hans-dieter hans-georg hans-joachim hans-jürgen hans-peter hans-ulrich hans-
werner hansjörg hansjürg hanspeter hansruedi harald harish harm harold harry hartmut hartmuth
haruki hasan hassan hauke heikki heiko hein heiner heinrich heinz heinz-peter heitor helder helge
helmut hendrik henk henner henning henri henrik henrique henry henryk herbert heribert heriberto
herman hermann hermínio hernando hernán herwig hilario hilmar hinnerk hinrich hiroshi hisham holger
holm horacio horst hosni hossein howard hubert hubertus hugo humberto hussam hussein huub håkan
hélder hélio hüseyin ian ibrahim ibrahima ignacio ignasi ignaz igor ihor iker ilan ilja ilkka imad
imran imre ingmar ingo ingolf inácio ioannis isaac isidro ismail issam istván itamar itzhak ivan
ivica ivo iván iwan jaak jaakko jaap jaber jacco jacek jacinto jack jacob jacobo jacques jaime jair
jake jakob jakub jalal jamal james jan jan-philipp janez janko jannes jannik jannis jared jari
jaroslav jarosław jason jasper javad javier jawad jean-claude jean-françois jean-jacques jean-louis
jean-luc jean-marie jean-michel jean-paul jean-pierre jef jeff jeffrey jens jeremy jeroen jerry
jerzy jerónimo jesper jesse jesús jewgeni jewhen jim jimmy jiří joachim joakim joao joaquim joaquín
jobst jochen joe joel joep johan johann johannes john jon jonas jonathan jonty joost jordi jorge
joris jos joschka jose josef joseph josh joshua josip jost josué josé jouni jozef joão juan juha
jukka jules julian julien julio julius julián juri justin justus juvenal jérôme jörg jörn jørgen
júlio jürg jürgen kaarel kai kamal kamau kamil kamran kareem karel karim karl karl-heinz karl-josef
karlheinz karsten kaspar kasper kaveh kees keith kemal ken kenji kenneth kevin khaled khalid kilian
kirill kishore klaas klaus klaus-dieter klaus-peter knut koen kofi kolja konrad konstantin
korbinian kostas krzysztof kurt kwabena kwame kyriakos kálmán kęstutis lamberto larry lars lasse
laszlo laurent laurenz laurindo lawrence laércio leander leandro lech leen leif lennart leo leon
leonard leonardo leonel leonhard leonid leonida leopold leopoldo leszek levente liam lieven linus
lisandro livio ljubomir lloyd lorenz lorenzo lothar louis lourenço luc luca lucas luciano ludger
ludo ludvik ludwig luigi luis luiz lukas luke lukáš lutz luuk luís lászló lázaro lúcio maarten
maciej magnar magnus mahdi maher mahesh mahmoud maik majed malcolm malte mamadou manfred manoj
manuel marc marcel marcelo marcial marcin marco marcos marcus marcílio marek mario marius mariusz
mark markku marko markus marnix martim martin martti martín marvin marwan massimo matej mateo
mateus mateusz mathias mathijs mats matt matteo matthew matthias matthieu matthijs matthis matti
mattias mattijs matías mauricio maurizio mauro max maxim maxime maximilian mazen mehdi mehmet
meinrad melchior menno merlin micha michael michail michal michał michel michelangelo michiel
miguel mihai mihály mika mikael mike mikhail mikkel mikko miklós milan milos miloslav miloš mimmo
min-jun minh mirco mirko mirosław mitch mitt mladen moacir moataz mogens mohamed mohammad mohammed
mohsen moisés momir moritz morteza moshe moussa muhammad mukesh muqtada murat murilo mustafa mykola
márcio mário mátyás nabil nader nahum nando narciso narendra nasser nathan nathaniel neil nello
nelson nemesio nenad nevzat newt nicanor nicholas nick nico nicolae nicolas nicolás niek niels
nigel nikita niklas niklaus nikodem nikola nikolai nikolas nikolaus nikos nils nino nir nitin nizar
noah noam norbert norberto norman nuno nunzio nándor obinna octavio octávio oddvar ofer olaf ole
oleg oleh oleksandr oliver olivier olof oluwaseun omar ondřej oreste orhan orlando ortwin osama
oscar oskar osvaldo oswald otmar ottavio ottmar otto ottokar otávio ousmane pablo padraig
panagiotis pankaj pantelis paolo parviz pascal pascual pasquale patrice patricio patrick patrik
patrizio patrício paul paulo pavel pawel paweł pedro pekka pelle pepijn petar peter petr petri
petteri phil philip philipp philippe pier pierluigi piero pierre piet pieter pietro pim pino piotr
pippo pirmin plínio pol prakash prashant preben predrag przemysław pyotr péter qasim quirin quirino
rachid radek radomir radosław radu raed rafael raffaele raffaello rafik rahul raimondo raimund
raimundo rainer raj rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ramón randy raphael
rasmus raul ravi raymond raúl recep reginaldo reimer reinaldo reiner reinhard reinhart reinhold
remo renan renato rene renzo rené reto reuven reza rhys riad ricardo riccardo richard rick rien rik
rino rinus risto rob robert roberto robin-alexander rocco roderich rodolfo rodrigo roel roelof
rogelio roger rogier rogério rohit roland rolf rolf-dieter romain romano romeo romeu román ron
ronald rory ruben rubén rudi rudolf rudy ruedi ruggero rui rupert ruprecht ruslan russell rutger
ruud ruy ryan ryszard rüdiger saad saeed salman salvador salvatore salvo sami samir samuel sandeep
sander sandro sanjay santiago sascha satish saturnino saul sauli saverio saúl saša scott sean
sebastian sebastiano sebastião segun sekou selim sepp seppo serge sergei sergej sergey sergi sergio
serhij serkan seth severin severino seydou shane shaul shaun shimon shinzo shlomo siamak siegbert
siegfried siegmar siegmund sigmar sigurd silvan silvano silvio silvério simon simão simón sipho
siyabonga sjaak sjoerd slavoj slobodan sorin spencer stan stanislav stanisław stanley stavros
stefan stefano steffen steinar stephan stephen steve steven stewart stijn stipe stuart stéphane
sunil suresh svein sven sverre szymon sébastien sérgio sönke søren sławomir tadej tadeu tadeusz
takashi tamás tapani taras tarek tariq tarık tassilo tayyip ted teemu teodoro terje terrence teun
teófilo thabo thaddäus theo theodor theodore thierry thies thijs thilo thomas thorben thorsten
tiago tiburcio tijmen tijs tilman tilo tim timm timo timofey timon timoteo timothy timur tito tjark
tjeerd tobias todd tom tomasz tomaž tommaso tomás tomáš tomé toni tonino tony toomas torben torgeir
toribio torstein torsten traugott travis trevor tristán tullio tunde tuomas tuur twan tyler tyll
udo ueli ugo ulf uli ulises ulrich umberto unai uri urs utz uwe vaclav vadim vahid valdemar
valentin valentín valerio valter vasco vasile vasileios vasily veit velimir vicente victor vidar
vijay vikram viktor vilmos vincent vincenzo vinod vinzenz vinícius virgilio vitali vitaly vittorio
vivek vjekoslav vlad vladimir vladislav vlado vojtěch volker volkmar volodymyr václav víctor vítor
wael wagner waldemar waldir walid walter walther wannes warre warren wayne wellington wendel
wendelin wenzel werner wessel wiebe wieland wiesław wigand wiktor wilfredo wilfried wilhelm will
willem willi william willy wim winfried winston wladimir wojciech wolf-dieter wolf-rüdiger wolfgang
wolfhard wolfram wolodymyr wouter wulf xabier xaver xavier yaakov yahya yair yann yannick yannik
yannis yaroslav yasser yegor yehuda yevgeny yitzhak yngve yorgos yorick yossi youssef yoweri yuri
yusuf yves zacharias zbigniew zdeněk zeferino ziad zoltan zoltán zoran álvaro árpád étienne óscar
ľubomír željko
"""
_WOMEN: Final = """
aafke aaltje aarti abigail abir achieng adela adelaida adelaide adele adelheid adriana adriane
adélia agata agathe agnes agnieszka agnès ailsa aino aisha aissatou alba albertina alda aldina
aleida alejandra aleksandra alessandra alessia alexa alexandra alexia alice alicia alida alina
aline alison allison alma almudena almut alzira amalia amanda amandine amber ambra amelia amelie
amina aminata amparo amy amália amélie ana anabel anabela anastasia andrée anett angela angelika
angelina angelique angiola angèle angélica anikó anita anja anjali anke ann anna anna-lena
annabelle annalena annalisa annamaria annarita anne anne-marie anne-sophie annegret anneke anneli
annelies anneliese anneloes annemarie annemiek annett annette anni annick annie annika anouk antje
antoinette antonella antonia antonie antonieta aoife aparecida apolline april arabella araceli
ariadna ariana ariane arianna asma assunta astrid asunción audrey augusta aurelia aurora aurélie
ayelet aylin ayse ayşe azadeh azucena bahareh barbara barbro beata beate beatrice beatrix beatriz
begoña belén benedetta benedikta benedita bente berenice berit bernadette bernarda bernardete
bernhardine berta berthe beth bettina bettine betty beverly bianca birgit birgitta birgitte birgül
birte blanca blanka bodil bregje brenda bridget brigid brigitta brigitte britta bruna brígida
bärbel bérénice caetana camila camilla camille candela cara carina carla carlota carlotta carmela
carmen carmenza carol carola carole carolien carolin carolina caroline carolyn carys catalina
catarina caterina catharina catherine cathrin cathy catrin catriona cecilia cecília celeste celia
celina ceren charlotte chelsea cheryl chiara christa christel christiane christin christina
christine christl chrystia ciara cindy cinzia claire clara clarice clarisa clarissa claudia
clementine clotilde cláudia clémence conceição concepción concetta constance constanze consuelo
cora cordula corine corinna corinne cornelia corrie cosima costanza cristiana cristiane cristina
custódia cynthia cátia cândida cécile célia céline dagmar dalal dalia dana daniela danielle daria
debbie debora deborah debra deepa delia delphine denise deolinda diana diane dieuwertje dilma
dineke divya dolores domenica donata donatella donna dora dorien doris dorit dorotea dorothea
dorothee dorothy dragana dubravka dulce débora désirée dörte dörthe ebba ebony edda edeltraud
edeltraut edite edith eduarda efrat eilidh ekaterina elaine elba elda eleanor elena eleonora
eleonore elettra elfi elfriede eliane elif elin elina elisa elisabet elisabete elisabeth elisabetta
elise elizabeth elke ella ellen elli eloísa els elsa elsbeth elvira elza emanuela emiko emilia
emilie emily emine emma emmanuelle emmi emília encarnación enrica erdmute erica erika erin
ermelinda erna ernestine esmeralda esmée esperanza esra estefanía estela estelle ester esther
eugenia eugenie eugénia eulalia eunice eva evelien eveline evelyn evelyne evgenia evi fabiana
fabienne fabiola fadia fanny farah farzaneh fatemeh fatima fatma fatou fatoumata federica felicitas
felisa femke fenna feodora ferda fernanda filipa filippa filomena finja fiona fiorella flavia fleur
flora florence florencia flávia franca frances francesca francisca franka franziska françoise
frauke freja frida frieda friederike friedrike fritzi fulvia funke fátima gabi gabriela gabriella
gabrielle galina geertje geertruida geesje geeta gema gemma geni genoveva georgina gerda gerhild
gerlinde gerti gertrud gesa gesche gesine giada gianna gilda gina ginevra giorgia giovanna gisela
gisele giselle gitta giuditta giulia giuliana giuseppina giusy gladys gloria glória godelieve
golnaz grace graciela graciete grazia graziella graça greet greetje greta gretchen grete gretel
griet guadalupe gudrun gunda gundula gunhild gunilla guðrún gwen gül gülay gülsüm hagit hala halyna
hanan hanna hannah hanne hanneke hannelore harriet hatice heather hedi hedwig heidelinde heidemarie
heidi heidrun heike heinke heleen helen helena helene helga hella heloísa hendrika hendrikje henny
henrietta henriette henrike herma hermine herminia herta hertha hiba hilda hilde hildegard hilke
hillary hiltrud hjördis hortensia huda hulda hélène iara ida idit idoia iefke ifeoma ignacia ilaria
ilda ildikó ilka ilona ilse iman imelda imke imma immacolata imogen ina inas ineke ines inga inge
ingeborg ingeburg ingelore inger ingrid inka inken inmaculada insa inés inês iolanda irati irena
irene irina iris irma irmela irmgard irmhild irmtraud iryna irène isabel isabell isabella isabelle
isadora isaura isidora isolde isotta itziar ivana ivanka ivete ivonne jacinta jacobien jacqueline
jadwiga jana jane janet janice janina janine janneke jannike jantien jantje jaqueline jasmin jasna
jeanne jeannette jekaterina jelena jella jemima jennifer jenny jessica jette jill jimena joan joana
joanna jodie johanna joke jolanda jolien jorinde josefa josefina josefine josepha josephine josette
josiane josien joyce juana judit judith judy jule julia juliana juliane julie julieta juliette
julika jumana juna jurema jussara justine justyna jutta jördis júlia kaatje kadiatou kaisa karen
karien karima karin karina karla karlijn karola karolin karolina karoline karsta katalin katalina
katarina katarzyna kate kateryna katharina katherine kathleen kathrin kathryn kathy kati katia
katie katinka katja katrien katrin katrina katrín kavita kayla keiko kelly kendra keren kerstin
khadija kimberly kirsi kirsten klaartje klara klaudia konstanze kordula kornelia kristen kristiane
kristien kristin kristina kristine krystyna ksenia käthe lakshmi lara larisa larissa latifa laura
lauren laurinda lavinia layal lea leah leila lena lene leni leonie leonore leticia letizia leyla
leïla lia liane lidia lieke liesbeth liesel lieselot lieselotte liisa lilian liliana lilli lilly
limor lina linda lindsay linh linnéa lisa lisbeth liselotte lisette liv livia liz liza ljiljana
ljudmila loes lola loredana lorella lorena lorenza loretta lori loriana lotte lotti louisa louise
lourdes luana lucia luciana lucie lucrezia lucy lucía ludmila ludmilla ludovica luisa luise
luisella luz luzia luísa luíza lydia lynn lyudmila lídia lígia lívia lúcia maaike maarit maartje
mabel macarena machteld madalena maddalena madeleine magda magdalena maha mahnaz maike maiken maite
maja malala malgorzata malin manal mandy manja manon manuela mara marcela marcella mareike maren
margaret margarete margarethe margarida margarita margaux margherita margit margot margret margrit
marguerite maria mariam mariama mariana mariangela marianne mariapia maribel maricarmen marie
marie-christine marie-claire marie-luise marie-theres marie-therese marieke mariela mariella
marielle marietta mariette marija marijke marika marike marilena marilyn marilù marina marine
marinella marion marisa marisol marit marita maritza marja marja-liisa marjan marjolein marleen
marlen marlene marlies marloes marta martha marthe martina martine mary maryam maría marília
mathilda mathilde matilde maura maya mayte małgorzata mechthild mechthilde mechtild meena meera
megan meike melania melanie melinda melissa mercedes meredith merel meret merle meryl mette mia
micaela michaela michela michelle mieke milagros mildred milena milica mina mira mireia mireille
mirella miriam mirja mirjam mirjana moira molly mona monia monica monika monique montserrat morag
márcia mónica mônica nadia nadine nadja naima najwa nancy nandini nanette nanni naoko naomi nasrin
natalia natalie natalija natalja natalya natascha nataša nathalie natividad natália nawal neele
neeltje neha nele nelleke nelly nerea neusa ngozi niamh nicola nicole nicoletta nienke nieves nikki
nikoletta niloufar nina nisha nkechi noelia noemi noga nomvula noor noortje nora norma nour noëmi
nunzia nuria nádia núria océane odete odette odile ofelia okka oksana olena olga olha olivia olívia
oriana orly ornella ortrud ottavia ottilie otília oumou palmira paloma pamela paola parisa patricia
patrizia patrícia paula paulina pauline pegah peggy penelope penny pernille petra petronella
petronila philippa philomena phyllis pia piedade pien piera pilar polina pooja priscila priscilla
priya purificación päivi rachel rachida radha rafaela raffaella ragna ragnhild rahel raisa ramata
ramona rana rania raphaela raquel rasha ravit rebeca rebecca rebekka regina regine regula reinhild
rekha remedios renata renate renske renée ria ricarda riet riikka rike rina rita ritu rivka roberta
rocío romina romy ronit ronja roos roosje rosa rosalba rosalia rosalie rosalind rosalía rosana
rosanna rosaria rosario rosaura rose roseanne rosella rosemarie rosemary rosetta rosina rosmarie
rossana rossella roswitha rosália rosângela rowena roxana rute ruth róisín sabeth sabina sabine
sabrina sagrario sally salma salomé samanta samantha samira sandra sandrine sangeeta sanna sanne
santina sara sarah sargylana saskia sawsan selin selma serafina serena severine shalini sheila
shira shirin shirley shobha shona shreya sibel sibylle sidonie sieglind sieglinde sietske sigrid
sigrun silja silke silvana silvia silvina simin simona simone sina sinéad siobhan sissi smita
snežana socorro sofia sofie sofija solange soledad solveig sonia sonja sonsoles sophia sophie
soraya soumaya stefania stefanie steffi stella stephanie stina stéphanie suad sunita sunniva susan
susana susann susanna susanne sushma suzana suzanne svantje svea svenja svetlana svitlana swantje
swati swetlana sybille sylke sylvia sylvie ségolène séverine sílvia sónia sônia tabea tabitha talia
tamar tamara tania tanja tatiana tatjana tatyana tecla telma teodora teresa teresinha tetiana
thalia thanh thaís thea thekla theres theresa therese theresia thérèse tilda tina tineke tirza
tiziana tjitske tomasa tomoko tordis tosca tracy traudl trijntje trude trudi truus tuula tuva tzipi
tânia ulla ulrika ulrike ursina ursula urška uschi usha uta ute valentina valeria valerie valéria
valérie vanda vandana vanessa veerle vera verena veronica veronika veronique verónica vesna vicenta
vicky victoria vidya viktoria viktorija vincenza viola violeta virginia virginie virtudes vittoria
vitória vivian viviana viviane vreni vânia véronique wafa waltraud waltraut wanda wanjiru wencke
wendy wiebke wietske wilhelmina wilhelmine willemijn wilma xenia xiaoming ximena yael yara yasemin
yasmin yasmina yasmine yekaterina yelena yevgenia yifat yolanda yulia yuliya yvette yvonne zainab
zaira zdenka zeynep zilda zita zoe zohra zora zoya zoé zsuzsanna zsófia zulema zulmira zuzana ágnes
águeda ángela ángeles ângela élisabeth élodie érica özlem úrsula
"""

_EITHER: Final = """
alex andrea andy ashley casey charlie chris claude dele deniz dominique eike frankie frédérique
jackie jamie jean jessie kerry kim laurence leslie maria-josé pat robin sacha sam sasha shannon
shashi temitope terry tope ulli valery yuki
"""
"""Names that both men and women bear."""


@cache
def _bearers() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the names of men, of women and of both."""
    return frozenset(_MEN.split()), frozenset(_WOMEN.split()), frozenset(_EITHER.split())


def is_first_name(word: str) -> bool:
    """Return whether a word is a known first name."""
    low = word.lower()
    first, joined, last = low.partition("-")
    return _is_known(low) or (bool(joined and last) and _is_known(first))  # "Gian-Andrea"


def _is_known(low: str) -> bool:
    men, women, both = _bearers()
    return low in men or low in women or low in both


def gender_of_name(name: str) -> str:
    """Return "m" or "f" where the first word of a person's name tells it, else "?"."""
    first, _, rest = name.partition(" ")
    low, (men, women, _) = first.lower(), _bearers()
    if not rest:
        return "?"
    return "m" if low in men else "f" if low in women else "?"
