"""First names, with the gender that they tell, as the world's press spells them."""

from __future__ import annotations

from briefing_tui.extract.lexicon.lines import Listed
from briefing_tui.frugal import lru_cache
from briefing_tui.typed import Final


def _bearers(text: str) -> Listed:
    """Return names that are written down in their order."""
    return Listed(text.replace(" ", "\n").encode())


_MEN: Final = _bearers("""
aaron aart abbas abdel abdelaziz abdelkader abderrahmane abdou abdul abdullah abdulrahman abebe abel
abraham abílio achim adalbert adam adama adebayo adelino adil adnan adolfo adriaan adrian adérico
agustín ahmad ahmed ahmet aidan aitor ajay akash akira alaa alain alan alasdair alassane alastair
alban albert alberto albrecht aldo aldous alejandro aleksandr aleksei alessandro alessio alexander
alexandre alexandru alexei alexej aleš alfio alfons alfonso alfred alfredo ali alireza alistair
aljoscha alois aloys alphonse alvaro alwin amadou ambros ambrosius amedeo amir amit amitabh amos amr
amândio américo anand anas anatol anatole anatoly anders andi andoni andor andreas andrei andrej
andres andrew andri andrij andriy andrzej andré andrés angelo angus anil anselm anselmo ansgar antal
antero anthony antoine anton antonin antonio antony antonín antti antónio anwar aníbal arben archie
arian ariel arif arjen arjun arkadi arkady arlindo arman armand armando armen armin armindo arnaldo
arnaud arndt arne arnim arno arnold arnulf arpad artem arthur artur arturo arun arved arvid arvind
asad ashok ashraf atal athanasios attila attilio august auguste augusto aurelio avi avigdor avner
avraham axel aydın ayman aziz babajide babak babatunde bahram balbir baldur baltasar balthasar balz
balázs bambang baptiste barack barnaby barrack barry bart bartholomew bartosz bas bashar basilio
bassam bastian battista behnam behrouz behzad bekir bela ben bence benedek benedict benedikt
benedito benito benjamin benjamín benno benny benoît bento beppe bernard bernardo bernd berndt
bernhard bernie bernt bert berthold bertil bertram bertrand besnik biagio bilal bill billy birger
bjarne björn bjørn blaž boaz bob bodo bogdan bogumil bogusław bohdan bojan bonifaz boris borut
boubacar boubakar brad bram brandon branimir branko brendan brian bronisław bruce bruno bryan budi
burak burghard burkhard béla bülent caetano caio callum calogero calvin cameron camilo carl carlo
carlos carmelo carmine carsten casimir caspar cauã cayetano cees celestino celso cem cemal cemil
cesare chaim charles cheikh chidi chinedu chinua christian christof christoph christophe christopher
christos chuck chukwuemeka ciarán cillian ciprian ciro claas claes clarence claudio clemens clive
cláudio clément colin connor conor cornelius corrado corsin cosimo craig cristian cristiano
cristóbal curdin custódio cyril cyrill cédric césar daan dafydd dagobert damian damien damián dan
dani daniel daniele danilo dankwart danny dario dariush dariusz darko darren darío dave davi david
davide davor declan deepak dejan demetrio denis dennis denys derek desmond detlef detlev devendra
dezső didier diederik diego dieter diethelm dietmar dietrich dimitar dimitri dimitrios dimitris
dinesh dino dirk dmitri dmitry dmytro domenico domingo dominik donald donato dorian doug dougal
douglas dragan dragomir dries duarte duncan dustin dušan dwight dylan délio eamon ebbo ebenezer
eberhard ebrahim eckart eckehard eckhard edgar edmund edmundo edoardo edson eduard eduardo edward
edwin eelco efraín egbert egon ehsan ehud einar eino eirik eitan ekkehard eladio elias eliezer
elijah elio elmar elmer eloy emanuel emanuele emeka emil emiliano emilio emmanuel emmerich emre
endre engelbert engin enno enric enrico enrique enver enzo eoin ephraim ercole erdal erdogan erhan
erhard eric erich erik erkan erkki ermanno ernest ernesto ernst erol ertuğrul erwin esmail espen
esteban estêvão ethan ettore eugen eugenio eugène eusebio evan evandro evaristo evert everton evgeny
ewald eyal eyvind ezequiel ezio fabian fabien fabio fabián fabrice fabrizio facundo fadi fahd faisal
falk falko farhad farid farouk farzad fausto federico feliciano felipe felix femi ferdi ferdinand
ferdinando ferenc fergal fergus ferhat fermín fernand fernando fernão ferruccio fidel filip filippo
finlay flavio florent florentino florian flurin flávio fokke folker fouad francesc francesco francis
francisco franck franco frank frans franz franz-josef françois fred frederick frederico frederik
fredrik fredy fridolin friedbert friedemann friedhelm friedrich frits fritz frédéric fulbert fyodor
fábio félix gabriel gabriele gadi gaetano gallus ganesh gareth gary gaspar gaston gaurav gavin gaël
gebhard geert genaro gennady gennaro geoff geoffrey geoffroy georg george georges georgy gerald
geraldo gerard gerardo gerben gerd gereon gergő gerhard germano germán gernot gero gerold gerrit
gerwin gethin ghassan giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gideon
gijs gilbert gilberto giles gilles gilson gino gioacchino giorgio giorgos giovanni gisbert giuseppe
glenn gonzalo gonçalo gopal goran gordon gottfried gottlieb gottlob graeme graham greg gregoire
gregor gregorio gregory grigory grzegorz grégoire grégory gualtiero guglielmo guido guilherme
guillaume guillermo gunnar gunther guoqiang gustaf gustav gustave gustavo guus guy gyula györgy
gábor gérald gérard gökhan götz günter günther habib hadi haim haitham hakan halil halvor hamad
hamdi hamid hamish hamisi hamza hani hannes hanno hanns hanns-peter hans hans- hans-christian
hans-dieter hans-georg hans-joachim hans-jürgen hans-peter hans-ulrich hansjörg hansjürg hanspeter
hansruedi harald hari harish harm harold harry hartmut hartmuth haruki hasan hassan hatem hauke
hector heikki heiko hein heiner heinrich heinz heinz-peter heitor helder helge helmut hendrik henk
henner henning henri henrik henrique henry henryk herbert heribert heriberto herman hermann hermínio
hernando hernán hervé herwig hilario hilmar hinnerk hinrich hiroshi hisham holger holm horacio horst
hosni hossein howard hubert hubertus hugh hugo hugues humberto hussam hussein huub håkan héctor
hélder hélio hüseyin iain ian ibrahim ibrahima idrissa ignacio ignasi ignaz igor ihor iker ilan ilir
ilja ilker ilkka ilmari ilya imad imran imre ingmar ingo ingolf inácio ioannis irungu isaac isidro
ismail issa issam istván itamar itzhak ivan ivica ivo iván iwan jaak jaakko jaap jaber jabu jacco
jacek jacinto jack jacob jacobo jacques jaime jair jake jakob jakub jalal jamal james jan
jan-philipp janez janko jannes jannik jannis janusz jared jari jaroslav jarosław jason jasper javad
javier jawad jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marie jean-michel
jean-paul jean-pierre jef jeff jeffrey jens jeremy jeroen jerry jerzy jerónimo jesper jesse jesús
jewgeni jewhen ji-hoon jianguo jim jimmy jiří joachim joakim joao joaquim joaquín jobst jochen joe
joel joep johan johann johannes john johnny jon jonas jonathan jonty joon-ho joost jordi jorge joris
jos joschka jose josef joseph josh joshua josip jost josué josé jouni jozef joão joël juan juha
jukka jules julian julien julio julius julián junichi juri justin justus juvenal jérémy jérôme jón
jörg jörn jørgen júlio jürg jürgen kaarel kadir kai kamal kamau kamil kamran kareem karel karim karl
karl-heinz karl-josef karlheinz karsten kaspar kasper kaveh kees keith kemal ken kenji kenneth kevin
khaled khalid khalil kilian kirill kishore klaas klaus klaus-dieter klaus-peter knut koen kofi kolja
konrad konstantin korbinian kostas kristóf krzysztof kurt kwabena kwame kyle kyriakos kálmán
kęstutis lamberto larry lars lasse laszlo laurent laurenz laurindo lawrence laércio leander leandro
lech leen leif lennart leo leon leonard leonardo leonel leonhard leonid leonida leopold leopoldo
leszek levent levente lewis liam lieven linus lionel lisandro livio ljubomir lloyd lorenz lorenzo
lothar louis lourenço loïc luc luca lucas luciano lucien ludger ludo ludovic ludvik ludwig luigi
luis luiz lukas luke lukáš lutz luuk luís lászló lázaro léo léon lúcio maarten maciej magdy magnar
magnus mahdi maher mahesh mahmoud maik majed majid malcolm malte mamadou mamoun mandla manfred manoj
mansour manuel marc marcel marcelo marcial marcin marco marcos marcus marcílio marek mario marius
mariusz mark markku marko markus marnix martim martin martti martín marvin marwan masoud massimo
matej mateo mateus mateusz mathias mathieu mathijs mats matt matteo matthew matthias matthieu
matthijs matthis matti mattias mattijs matías maurice mauricio maurizio mauro max maxim maxime
maximilian maximiliano mazen mehdi mehmet mehran meinrad melchior melih menno merlin mert metin
micha michael michail michal michaël michał michel michelangelo michiel mick miguel mihai mihály
mika mikael mike mikhail mikkel mikko miklós milan milorad milos miloslav miloš mimmo min-jun minh
minho mirco mirko mirosław mitch mitt mladen moacir moataz mogens mohamed mohammad mohammed mohan
mohsen moisés mojtaba momir moritz morteza moshe mostafa mounir moussa muhammad muhannad mukesh
muqtada murat murilo mustafa mykola márcio mário mátyás nabil nadav nadeem nader naftali nahum nando
narciso narendra nasser natan nathan nathaniel neal nebojša neil nell nello nelson nemesio nenad
nevzat newt niall nicanor nicholas nick nico nicolae nicolas nicolás niek niels nigel nikita niklas
niklaus nikodem nikola nikolai nikolas nikolaus nikos nils nir nitin nizar noah noam norbert
norberto norman noël nuno nunzio nuri nándor obinna octavio octávio oddvar odhiambo ofer okan olaf
ole oleg oleh oleksandr oliver olivier olof olusegun oluwaseun omar ondřej onur oren oreste orhan
orlando ortwin osama oscar oskar osman osvaldo oswald othman otieno otmar ottavio ottmar otto
ottokar otávio ousmane owen oğuz pablo padraig panagiotis pankaj pantelis paolo parviz pascal
pascual pasquale patrice patricio patrick patrik patrizio patrício paul paulo pavel pawel paweł
pedro pekka pelle pepijn petar pete peter petr petri petteri phil philip philipp philippe pier
pierluigi piero pierre piers piet pieter pietro pim pino piotr pippo pirmin plínio pol prakash
prashant preben predrag przemysław pyotr pádraig péter qasim quentin quirin quirino rabih rachid
radek radomir radosław radovan radu raed rafael raffaele raffaello rafik rafiq rahul raimondo
raimund raimundo rainer raj rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ramon ramón
randy raphael raphaël rasheed rashid rasmus raul ravi raviv raymond raúl recep reginald reginaldo
reimer reinaldo reiner reinhard reinhart reinhold remo renan renato renaud rene renzo rené reto
reuven reza rhodri rhys riad ricardo riccardo richard rick rien rik rino rinus risto rob robert
roberto robin-alexander rocco roderich rodney rodolfo rodrigo roel roelof rogelio roger rogier
rogério rohit roland rolf rolf-dieter romain romano romeo romeu román ron ronald rory roy ruben
rubén rudi rudolf rudy ruedi ruggero rui rupert ruprecht ruslan russell rutger ruud ruy ryan ryszard
régis rémi rüdiger răzvan saad saeed saleh salem salif salim salman salvador salvatore salvo sami
samir samuel sandeep sander sandro sanjay santiago sascha satish satoshi saturnino saul sauli
saverio saúl saša scott sean sebastian sebastiano sebastião sedat segun sekou selim semih sepp seppo
serge sergei sergej sergey sergi sergio serhij serhiy serkan seth seung-hyun severin severino seydou
seán shahid shahin shai shane sharif shaul shaun shimon shinji shinzo shlomo shmuel siamak sidney
siegbert siegfried siegmar siegmund sigmar sigurd silvan silvano silvio silvério simon simão simón
sinan sipho siyabonga sjaak sjoerd slamet slavoj slobodan sorin souleymane spencer stan stanislas
stanislav stanisław stanley stavros stefan stefano steffen steinar stephan stephen steve steven
stewart stijn stipe stuart stéphane suleiman sunil suresh svein sven sverre sylvain szymon sébastien
sérgio sönke søren süleyman sławomir tadej tadeu tadeusz takashi takeshi talal tamer tamás tapani
taras tarek tariq tarık tassilo tayyip ted teemu tendai teodoro terje terrence teun teófilo thabo
thaddäus thanos theo theodor theodore thiago thibault thierry thies thijs thilo thomas thorben
thorsten tiago tiburcio tijmen tijs tilman tilo tim timm timo timofey timon timoteo timothy timur
tito tjark tjeerd tobias toby todd tolga tom tomasz tomaž tomer tommaso tommy tomás tomáš tomé toni
tonino tony toomas torben torgeir toribio torstein torsten traugott travis trevor tristan tristán
tullio tunde tuomas turgut tuur twan tyler tyll udo ueli ufuk ugo ulf uli ulises ulrich umberto umut
unai uri urs usman utz uwe uzi vaclav vadim vahe vahid valdemar valentin valentín valerio valter
vasco vasile vasileios vasily veit velimir vernon vicente victor vidar vijay vikram viktor vilmos
vincent vincenzo vinod vinzenz vinícius virgilio vitali vitaly vittorio vivek vjekoslav vlad
vladimir vladislav vlado vojtěch volker volkmar volodymyr vyacheslav václav väinö víctor vítor wael
wagner waldemar waldir walid walter walther wannes warre warren wayne weiming wellington wendel
wendelin wenzel werner wesley wessel wiebe wieland wiesław wigand wiktor wilfred wilfredo wilfried
wilhelm will willem willi william willy wim winfried winston wissam wladimir wojciech wolf-dieter
wolf-rüdiger wolfgang wolfhard wolfram wolodymyr wouter wulf xabier xaver xavier xiaobo yaakov
yacouba yahya yair yann yannick yannik yannis yaroslav yasser yassin yavuz yegor yehuda yevgeny
yitzhak yngve yoav yoel yorgos yorick yossi youssef yoweri yuri yusuf yuval yves yılmaz zacharias
zachary zaheer zahid zaid zaki zbigniew zbyněk zdeněk zeev zeferino zhiqiang ziad zoltan zoltán
zoran zvi ștefan álvaro árpád édouard éric étienne óscar ömer özgür ümit ľubomír łukasz željko
""")
_WOMEN: Final = _bearers("""
aafke aaltje aarti abena abigail abir achieng adaeze adela adelaida adelaide adele adelheid adriana
adriane adélia agata agathe agnes agnieszka agnès agustina ailsa aino aisha aissatou akinyi akosua
alba albertina alda aldina aleida alejandra aleksandra alessandra alessia alexa alexandra alexia
alice alicia alida alina aline alison allison alma almudena almut alzira amalia amanda amandine
amber ambra amelia amelie amina aminata amparo amy amália amélie ana anabel anabela anastasia andrée
anett angela angelika angelina angelique angiola angèle angélica anikó anita anja anjali anke ann
anna anna-lena annabel annabelle annalena annalisa annamaria annarita anne anne-marie anne-sophie
annegret anneke anneli annelies anneliese anneloes annemarie annemiek annett annette anni annick
annie annika anouk antje antoinette antonella antonia antonie antonieta aoife aparecida apolline
april arabella araceli ariadna ariana ariane arianna asha aslı asma assunta astrid asunción atieno
audrey augusta aurelia aurora aurore aurélie awa ayelet ayesha aylin ayse ayşe azadeh azucena aïcha
bahareh barbara barbro beata beate beatrice beatrix beatriz becky begoña belén benedetta benedikta
benedita bente berenice berit bernadette bernarda bernardete bernhardine berta berthe beth bettina
bettine betty beverley beverly bianca biljana birgit birgitta birgitte birgül birte blanca blanka
bodil bregje brenda bridget brigid brigitta brigitte britta bronwen bronwyn bruna brígida bärbel
bérénice caetana camila camilla camille candela capucine cara carina carla carlota carlotta carmela
carmen carmenza carol carola carole carolien carolin carolina caroline carolyn carys catalina
catarina caterina catharina catherine cathrin cathy catrin catriona cecilia cecília celeste celia
celina ceren cerys chantal charlotte chelsea cheryl chiamaka chiara chioma chloe christa christel
christelle christiane christin christina christine christl chrystia ciara cindy cinzia claire clara
clarice clarisa clarissa claudia claudine clementine clotilde cláudia clémence colette conceição
concepción concetta constance constanza constanze consuelo cora cordula corine corinna corinne
cornelia corrie cosima costanza cristiana cristiane cristina custódia cynthia cátia cândida cécile
célia céline dagmar dalal dalia dana daniela danielle daria debbie debjani debora deborah debra
deepa defne delia delphine denise deolinda despina dewi diana diane dieuwertje dilma dina dineke
divya dolores domenica donata donatella donna dora doreen dorien doris dorit dorota dorotea dorothea
dorothee dorothy dragana dubravka dulce débora désirée dörte dörthe ebba ebony edda edeltraud
edeltraut edite edith eduarda efrat eilidh ekaterina elaine elba elda eleanor elena eleni eleonora
eleonore elettra elfi elfriede eliane elif elin elina elisa elisabet elisabete elisabeth elisabetta
elise elizabeth elke ella ellen elli ellie eloísa els elsa elsbeth elvira elza elżbieta emanuela
emiko emilia emilie emily emine emma emmanuelle emmi emília encarnación enrica erdmute erica erika
erin ermelinda erna ernestine esmeralda esmée esperanza esra estefanía estela estelle ester esther
eszter eugenia eugenie eugénia eulalia eun-ji eunice eva evelien eveline evelyn evelyne evgenia evi
ewa fabiana fabienne fabiola fadia fanny farah farzaneh fatemeh fatima fatma fatou fatoumata fatuma
federica felicitas felisa femke fenna feodora ferda fernanda filipa filippa filomena finja fiona
fiorella flavia fleur flora florence florencia flávia folake franca frances francesca francisca
franka franziska françoise frauke freja freya frida frieda friederike friedrike fritzi fulvia funke
fátima gabi gabriela gabriella gabrielle galina gaëlle geertje geertruida geesje geeta gema gemma
geneviève geni genoveva georgina geraldine gerda gerhild gerlinde gerti gertrud gesa gesche gesine
ghada giada gianna gilda gillian gina ginette ginevra giorgia giovanna gisela gisele giselle gitta
giuditta giulia giuliana giuseppina giusy gladys gloria glória godelieve golnaz grace graciela
graciete grazia graziella graça grażyna greet greetje greta gretchen grete gretel griet guadalupe
gudrun gunda gundula gunhild gunilla guðrún gwen gül gülay gülsüm hagit hala halima halyna hana
hanan hanna hannah hanne hanneke hannelore harriet haruka hatice hawa hayley heather hedi hedwig
heidelinde heidemarie heidi heidrun heike heinke heleen helen helena helene helga hella heloísa
hendrika hendrikje henny henrietta henriette henrike herma hermine herminia herta hertha hiba hilda
hilde hildegard hilke hillary hiltrud hina hjördis hoda hortensia huda hulda hye-jin hélène iara ida
idit idoia iefke ifeoma ignacia ilaria ilda ildikó ileana ilka ilona ilse iman imelda imke imma
immacolata imogen ina inas ineke ines inga inge ingeborg ingeburg ingelore inger ingrid inka inken
inmaculada insa inès inés inês ioana ioanna iolanda irati irena irene irina iris irma irmela irmgard
irmhild irmtraud iryna irène isabel isabell isabella isabelle isadora isaura isidora isla isolde
isotta itziar ivana ivanka ivete ivonne jacinta jacobien jacqueline jadwiga jana jane janet janice
janina janine janneke jannike jantien jantje jaqueline jasmin jasna jeanne jeannette jekaterina
jelena jella jemima jennifer jenny jessica jette jill jimena joan joana joanna joanne jodie johanna
joke jolanda jolien jorinde josefa josefina josefine josepha josephine josette josiane josien joyce
juana judit judith judy jule julia juliana juliane julie julieta juliette julika jumana juna jurema
jussara justine justyna jutta jördis júlia kaatje kadiatou kaisa karen karien karima karin karina
karine karla karlijn karola karolin karolina karoline karsta katalin katalina katarina katarzyna
kate katerina kateryna katharina katherine kathleen kathrin kathryn kathy kati katia katie katinka
katja katrien katrin katrina katrín kavita kayla keiko kelly kendra keren kerstin khadija khady
kimberly kirsi kirsten kirsty klaartje klara klaudia konstanze kordula kornelia kristen kristiane
kristien kristin kristina kristine krystyna ksenia käthe laetitia laila lakshmi lara larisa larissa
latifa laura lauren laurinda lavinia layal layla lea leah leila lena lene leni lenka leonie leonore
lerato leticia letizia letícia leyla leïla lia liane lidia lieke liesbeth liesel lieselot lieselotte
liisa lilian liliana liliane lilli lilly limor lina linda lindiwe lindsay linh linnéa lisa lisbeth
liselotte lisette liv livia liz liza ljiljana ljudmila loes lola loredana lorella lorena lorenza
loretta lori loriana lorna lorraine lotte lotti louisa louise lourdes luana lucia luciana lucie
lucrezia lucy lucía ludmila ludmilla ludovica luisa luise luisella lusine luz luzia luísa luíza
lydia lynn lyudmila léa lídia lígia lívia lúcia maaike maarit maartje mabel macarena machteld
madalena maddalena madeleine magda magdalena maggie maha mahnaz mahsa maike maiken maite maja malala
malgorzata malin manal mandy manja manon manuela mara marcela marcella mareike maren margaret
margarete margarethe margarida margarita margaux margherita margit margot margret margrit marguerite
maria mariam mariama mariana mariangela marianne mariapia maribel maricarmen marie marie-christine
marie-claire marie-luise marie-theres marie-therese marieke mariela mariella marielle marietta
mariette marija marijke marika marike marilena marilyn marilù marina marine marinella marion marisa
marisol marit marita maritza marja marja-liisa marjan marjolein marleen marlen marlene marlies
marloes marta martha marthe martina martine mary maryam maryse maría marília mathilda mathilde
matilde maud maura maureen mavis maya mayte małgorzata mechthild mechthilde mechtild meena meera
megan mei-ling meike melania melanie melinda melissa meral mercedes meredith merel meret merle merve
meryl mette mia micaela michaela michela micheline michelle michiko michèle mieke mihaela milagros
mildred milena milica millie min-ji mina mira miranda mireia mireille mirella miri miriam mirja
mirjam mirjana moira molly mona monia monica monika monique montserrat morag muriel mwajuma myriam
márcia mélanie mónica mônica nadia nadine nadja nadège naima najwa naledi nancy nandini nanette
nanni naoko naomi narges nasreen nasrin natacha natalia natalie natalija natalja natalya natascha
natasha nataša nathalie natividad natália nawal nazlı ndeye ndèye neele neeltje neema neha nele
nelleke nelly nerea neusa ngozi niamh nicola nicole nicoletta nienke nieves nikki nikoletta niloufar
nilüfer nina nisha nitzan njeri nkechi noa noelia noemi noga nomvula noor noortje nora noriko norma
nour noura noémie noëmi nunzia nuray nurhayati nuria nádia núria océane odete odette odile ofelia
okka oksana olena olga olha olivia olívia oriana orla orly ornella ortrud ottavia ottilie otília
oumou palmira paloma pamela paola parisa pascale patricia patrizia patrícia paula paulette paulina
pauline pegah peggy pelin penelope penny pernille petra petronella petronila philippa philomena
phoebe phyllis pia piedade pien piera pilar polina polly pooja priscila priscilla priya purificación
putri päivi pınar rachel rachida radha rafaela raffaella ragna ragnhild rahel rahima raisa ramata
ramona rana rania raphaela raquel rasha ravit rebeca rebecca rebekka reem regina regine regula
rehema reinhild rekha remedios renata renate renske renée rhiannon ria ricarda riet riikka rike rima
rina rita ritu rivka roberta rocío romina romy ronit ronja roos roosje rosa rosalba rosalia rosalie
rosalind rosalía rosana rosanna rosanne rosaria rosario rosaura rose roseanne roseline rosella
rosemarie rosemary rosetta rosie rosina rosmarie rossana rossella roswitha rosália rosângela rotem
rowena roxana roxane rubina rula rute ruth régine réka róisín sabeth sabina sabine sabrina sachiko
sadia sagrario sally salma salomé samanta samantha samira sana sandra sandrine sangeeta sanna sanne
santina sara sarah sargylana saskia sawsan seema selin selma serafina serena severine shabana
shabnam shalini sharmin sheila shira shirin shirley shobha shona shreya sibel sibylle sidonie
sieglind sieglinde sietske sigrid sigrun sigríður silja silke silvana silvia silvina simin simona
simone sina sinéad siobhan siobhán sissi siti siân smita snežana socorro sofia sofie sofija sofía
solange soledad solveig solène sonia sonja sonsoles soo-jin sophia sophie soraya soumaya stefania
stefanie steffi stella stephanie stina stéphanie suad sunita sunniva susan susana susann susanna
susanne sushila sushma suzana suzanne svantje svea svenja svetlana svitlana swantje swati swetlana
sybille sylke sylvia sylvie ségolène séverine sílvia sónia sônia tabea tabitha tahmina talia tamar
tamara tamsin tania tanja tanya tara tatiana tatjana tatyana tecla telma teodora teresa teresinha
teresita tetiana thalia thandeka thandi thanh thaís thea thekla theres theresa therese theresia
thérèse tiffany tilda tina tineke tirza tiziana tjitske tomasa tomoko tordis tosca tracy traudl
trijntje trude trudi truus tuula tuva tuğba tzipi tânia ulla ulrika ulrike ursina ursula urška uschi
usha uta ute valentina valeria valerie valéria valérie vanda vandana vanessa veerle vera verena
veronica veronika veronique verónica vesna vicenta vicky victoria vidya viktoria viktorija vincenza
viola violeta virginia virginie virtudes vittoria vitória vivian viviana viviane vreni vânia
véronique wafa waltraud waltraut wambui wanda wanjiru wencke wendy wiebke wietske wilhelmina
wilhelmine willemijn wilma winifred xenia xiaoming xiaoyan ximena yael yara yasemin yasmin yasmina
yasmine yekaterina yelena yevgenia yifat yoko yolanda yulia yuliya yumi yvette yvonne zahra zainab
zaira zanele zawadi zdenka zdeňka zehra zeinab zeynep zilda zita zoe zohra zora zoya zoé zsuzsanna
zsófia zulema zulmira zuzana zuzanna ágnes águeda ángela ángeles ângela édith éliane élisabeth élise
élodie éloïse émilie érica özge özlem úrsula
""")

_EITHER: Final = _bearers("""
alex andrea andy ashley casey charlie chris claude dele deniz dominique eike frankie frédérique
jackie jamie jean jessie kerry kim laurence leslie maria-josé nino pat robin sacha sam sasha shannon
shashi temitope terry tope ulli valery yuki
""")
"""Names that both men and women bear."""


@lru_cache(maxsize=256)
def is_first_name(word: str) -> bool:
    """Return whether a word is a known first name."""
    low = word.lower()
    first, joined, last = low.partition("-")
    return _is_known(low) or (bool(joined and last) and _is_known(first))  # "Gian-Andrea"


def _is_known(low: str) -> bool:
    return low in _MEN or low in _WOMEN or low in _EITHER


def gender_of_name(name: str) -> str:
    """Return "m" or "f" where the first word of a person's name tells it, else "?"."""
    first, _, rest = name.partition(" ")
    low = first.lower()
    if not rest:
        return "?"
    if low not in _MEN and low not in _WOMEN:
        low = low.partition("-")[0]  # "Jean-Daniel"
    return "m" if low in _MEN else "f" if low in _WOMEN else "?"
