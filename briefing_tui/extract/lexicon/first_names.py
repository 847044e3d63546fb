"""First names, with the gender that they tell, as the world's press spells them."""

from __future__ import annotations

from functools import lru_cache

from briefing_tui.extract.lexicon.lines import Listed
from briefing_tui.typed import Final


def _bearers(text: str) -> Listed:
    """Return names that are written down in their order."""
    return Listed(text.replace(" ", "\n").encode())


_MEN: Final = _bearers("""
aaron aart ababacar abbas abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelmadjid
abderrahim abderrahmane abdessalam abdou abdoulaye abdul abdullah abdulrahman abebe abel aboubacar
abraham abílio achim adalbert adam adama adamou adebayo adelino adham adil adnan adolfo adriaan
adrian adrien adérico agustín ahmad ahmed ahmet aidan aitor aivars ajay akash akira akram alaa
alain alan alasdair alassane alastair alban albert alberto albrecht aldo aldous alejandro aleksa
aleksandr aleksei alessandro alessio alexander alexandre alexandru alexei alexej aleš alfio alfons
alfonso alfred alfredo algirdas ali aliou alioune alireza alistair aljoscha alois aloys alphonse
alvaro alvise alwin aly amadou ambros ambrosius amedeo amerigo amilcare amir amit amitabh ammar
amos amr amândio américo anand anas anatol anatole anatoly anders andi andoni andor andreas andrei
andrej andres andrew andri andrij andris andriy andrzej andré andrés angelo angus anil annibale
anselm anselmo ansgar antal antero anthime anthony antoine anton antonin antonio antony antonín
antti antónio anwar aníbal anže arben arcangelo archie arian ariel arif arjen arjun arkadi arkady
arlindo arman armand armando armel armen armin armindo arnaldo arnaud arndt arne arnim arno arnold
arnulf arpad artem arthur arto artur arturo arun arved arvid arvind arvydas asad ashok ashraf
ashwin assane atal athanasios attila attilio august auguste augustin augusto aurelio aurélien avi
avigdor avner avraham axel aydın ayman azelio aziz babacar babajide babak babatunde badr bahram
bakary balbir baldur baltasar balthasar balwinder balz balázs bambang baptiste barack barnaby
barrack barry bart bartholomew bartolomeo bartosz bas basem bashar basilio bassam bassirou bastian
bastien battista behnam behrouz behzad bekir bela ben bence benedek benedetto benedict benedikt
benedito benito benjamin benjamín benno benny benoît bento beppe bernard bernardo bernd berndt
bernhard bernie bernt bert berthold bertil bertram bertrand besnik biagio bilal bill billy birama
birger bjarne björn bjørn blaise blaž boaz bob bodo bogdan bogumil bogusław bohdan bohumil bojan
bonaventura bongani bonifaz boris borut boubacar boubakar boureima brad brahim bram brandon
branimir branko brendan briac brian brice bronisław bruce bruno bryan budi burak burghard burkhard
béla bülent caetano caio callum calogero calvin cameron camilo carl carlo carlos carmelo carmine
carsten casimir caspar catello cauã cayetano cees celestino celso cem cemal cemil cesare chaim
chakib charles cheick cheikh chester chidi chinedu chinua chokri christian christof christoph
christophe christopher christos chuck chukwuemeka cian ciarán cillian ciprian cipriano ciro claas
claes clarence claudio clemens clive clotaire clyde cláudio clément colin colm connor conor
corentin cormac cornelius corrado corsin cosimo costel craig cristian cristiano cristóbal curdin
custódio cyril cyrill cyrille cyrus czesław cédric célestin césar cătălin daan dafydd dagobert dale
damian damiano damien damián dan dani daniel daniele danilo dankwart danny dante daouda dario
dariush dariusz darko darren darío dave davi david davide davor dean declan deepak dejan demba
demetrio denis dennis denys derek dermot desmond detlef detlev devendra dezső diarmuid didier
diederik diego dieter diethelm dietmar dietrich dieudonné dimitar dimitri dimitrios dimitris dinesh
dino dirk djibo djibril dmitri dmitry dmytro domenico domingo dominik donald donato donnacha dorian
dorin doug dougal douglas dragan dragomir dragoș dražen dries driss drissa duarte duccio duilio
duncan dustin dušan dwight dylan délio eamon ebbo ebenezer eberhard ebrahim eckart eckehard eckhard
edgar edin edmond edmund edmundo edoardo edson eduard eduardo edward edwin eelco efraín egbert
egidio egon ehsan ehud einar eino eirik eitan ekkehard eladio elhadj elias eliezer eligio elijah
elio elmar elmer eloy emanuel emanuele emeka emil emilian emiliano emilio emmanuel emmerich emre
endre engelbert engin ennio enno enric enrico enrique enver enzo eoin ephraim ercan ercole erdal
erdem erdogan erhan erhard eric erich erik erkan erkki ermanno ernest ernesto ernst erol ertuğrul
erwan erwin esmail espen esteban estêvão ethan ettore eugen eugenio eugène eusebio evan evandro
evaristo evert everton evgeny ewald eyal eyvind ezequiel ezio ezra fabian fabien fabio fabián
fabrice fabrizio facundo fadi fahd faisal falk falko faouzi farhad farid farouk farzad fathi fatih
faustin fausto federico feliciano felipe felix femi ferdi ferdinand ferdinando ferenc fergal fergus
ferhat fermín fernand fernando fernão ferruccio fiachra fidel filiberto filip filippo finlay fionn
firmin flavio florent florentino florian florin floyd flurin flávio fodé fokke folker fouad
francesc francesco francis francisco franck franco frank frans franz franz-josef françois fred
frederick frederico frederik fredrik fredy fridolin friedbert friedemann friedhelm friedrich frits
fritz frédéric fuad fulbert fulvio fumio furio fyodor fábio félicien félix gabin gabriel gabriele
gadi gaetano gallus ganesh gareth gary gaspar gaspare gaston gaurav gauthier gautier gavin gavino
gaël gaëtan gebhard geert genaro gennady gennaro geoff geoffrey geoffroy georg george georges
georgy gerald geraldo gerard gerardo gerben gerd gereon gergő gerhard germano germán gernot gero
gerold gerrit gervais gervasio gerwin gethin ghassan gheorghe ghislain giacinto giacomo gian
giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpiero gideon gijs gilbert
gilberto gildas giles gilles gilson gino gintaras gioacchino giorgio giorgos giosuè giovanni
girolamo gisbert giuliano giulio giuseppe glenn goffredo gontran gonzalo gonçalo gopal goran gordon
gottfried gottlieb gottlob goulven graeme graham graziano greg gregoire gregor gregorio gregory
grigory grzegorz grégoire grégory gualtiero guglielmo guido guilherme guillaume guillermo gunnar
gunther guoqiang gurdev gurpreet gustaf gustav gustave gustavo guus guy guéladio gwenaël gwendal
gwilym gyula györgy gábor gérald gérard gökhan götz günter günther habib hadi haim haitham hakan
hakim halil halvor hamad hamdi hamid hamidou hamish hamisi hamza hani hannes hanno hanns
hanns-peter hans hans- hans-christian hans-dieter hans-georg hans-joachim hans-jürgen hans-peter
hans-ulrich hansjörg hansjürg hanspeter hansruedi harald hari haris harish harjot harm harold
harouna harpreet harri harry hartmut hartmuth haruki hasan hassan hassane hatem hauke hazem haïtham
hector heikki heiko hein heiner heinrich heinz heinz-peter heitor helder helge helmut hendrik henk
henner henning henri henrik henrique henry henryk herbert heribert heriberto herman hermann
hermínio hernando hernán hervé herwig hicham hichem hideo hilario hilmar hinnerk hinrich hippolyte
hiroshi hiroyuki hisham hocine holger holm honorat horacio horst hosni hossein houcine howard
hrvoje hubert hubertus hugh hugo hugues humberto hussam hussein huub håkan héctor hélder hélio
hüseyin iacopo iain ian ibrahim ibrahima ichiro idriss idrissa ignacio ignasi ignaz ignazio igor
ihab ihor ikenna iker ilan ilario ilhan ilir ilja ilker ilkka ilmari ilya ilyas ilyès imad imran
imre imtiaz ingmar ingo ingolf inácio ioannis ionuț irungu isaac isao isidro ismail ismaël ismaïla
issa issam issoufou istván itamar itzhak ivan ivano ivica ivo iván iwan jaak jaakko jaap jaber jabu
jacco jacek jacinto jack jacky jacob jacobo jacopo jacques jagdish jaime jair jake jakez jakob
jakub jalal jalel jamal james jan jan-philipp janez janko jannes jannik jannis janusz jaouad jared
jari jaroslav jarosław jason jasper javad javier jawad jean-claude jean-françois jean-jacques
jean-louis jean-luc jean-marie jean-michel jean-paul jean-pierre jef jeff jeffrey jens jeremy
jeroen jerry jerzy jerónimo jesper jesse jesús jewgeni jewhen ji-hoon jianguo jim jimmy jiro jiří
joachim joakim joao joaquim joaquín jobst jochen joe joel joep johan johann johannes john johnny
jon jonas jonathan jonty joon-ho joost jordi jorge joris jorma jos joschka jose josef joseph josh
joshua josip jost josué josé jouni jozef joão joël juan juha juhani jukka jules julian julien julio
julius julián junichi jure juri juris justin justus juvenal jérémie jérémy jérôme jón jörg jörn
jørgen júlio jürg jürgen jānis kaarel kader kadir kai kaito kalevi kalidou kamal kamau kamel kamil
kamran kareem karel karim karl karl-heinz karl-josef karlheinz karsten karthik kaspar kasper kassim
katsumi kaveh kazimierz kazuo kaïs kees keith kemal ken kenji kenneth kestutis kevin khaled khalid
khalil kilian killian kimmo kiran kirill kishore kiyoshi klaas klaus klaus-dieter klaus-peter
klemen knut koen koffi kofi koichi kojo kolja konrad konstantin korbinian kostas kouadio kouamé
krešimir kristjan kristóf krzysztof kunle kurt kwabena kwadwo kwaku kwame kyle kylian kyriakos
kálmán kévin kęstutis lamberto lamine lanciné lander larry lars lassana lasse laszlo laurent
laurenz lauri laurindo lawrence lazzaro laércio leander leandro lech leen lefteris leif lennart leo
leon leonard leonardo leonel leonhard leonid leonida leopold leopoldo leszek levent levente lewis
liam lieven lino linus lionel lisandro livio liviu ljubomir lloyd loeïz lorcan lorenz lorenzo loris
lotfi lothar louis lourenço loïc lubomír luc luca lucas luciano lucien lucio ludger ludo ludovic
ludovico ludvik ludwig luigi luis luiz luka lukas luke lukáš lutz luuk luís lwazi lyle lászló
lázaro léandre léo léon léopold lúcio maarten maciej magdy magnar magnus mahamadou mahamane mahamat
mahdi maher mahesh mahmoud maik majed majid makoto malcolm malick malte mamadou mamady mamoun
mandla manfred manfredi manish manlio manoj manpreet mansour manuel marc marcel marcellin marcello
marcelo marcial marcin marco marcos marcus marcílio marek mariano mario marius mariusz mark markku
marko markus marnix martim martin martino martti martín marvin marwan masaru masato masoud
massimiliano massimo matej mateo mateus mateusz mathias mathieu mathijs mathis matjaž mats matt
matteo matthew matthias matthieu matthijs matthis matti mattia mattias mattijs matías matúš maurice
mauricio maurizio mauro max maxence maxim maxime maximilian maximiliano mazen maël mbaye mehdi
mehmet mehran meinrad melchior melih menno merlin mert metin micha michael michail michal michaël
michał michel michelangelo michele michiel mick mickaël miguel miha mihai mihály mika mikael mike
mikhail mikkel mikko miklós milan milorad milos miloslav miloš mimmo min-jun mindaugas minh minho
mircea mirco mirko miroslav mirosław mitch mitsuo mitt mladen moacir moataz moctar modibo mogens
mohamadou mohamed mohammad mohammed mohan mohit mohsen moisés mojtaba mokhtar momir momčilo moncef
mondher mongi moriba moritz morteza moshe mostafa moumouni mounir mourad moussa moustapha muhammad
muhannad mukesh munir muqtada murat murilo mustafa mustapha mykola márcio mário mátyás māris nabil
nacer nadav nadeem nader naftali nahuel nahum nando narciso narendra naresh nasser natan nathan
nathaniel nazario neal nebojša necati neil nell nello nelson nemesio nenad nereo nevzat newt niall
nicanor nicholas nick nico nicolae nicolas nicolás nicolò nicéphore niek niels nigel nikhil nikita
niklas niklaus nikodem nikola nikolai nikolas nikolaus nikos nils nir nitin nizar nnamdi noah noam
noboru nobuo nolan norbert norberto norman noureddine noël nuno nunzio nuri nándor obinna octavian
octavio octávio oddvar odhiambo odhran ofer oisin oisín okan olaf olavi oldřich ole oleg oleh
oleksandr oliver olivier oliviero olof olusegun oluwaseun omar ondřej onur oren oreste orhan
orlando ortwin osama osamu oscar oskar osman osvaldo oswald othman othmane otieno otis otmar
ottavio ottmar otto ottokar ottone otávio oumar oumarou ousmane owen oğuz pablo pacôme padraig
panagiotis pankaj pantelis paolo pape parviz pascal pascual pasquale patrice patricio patrick patrik
patrizio patrício paul paulo pavel pawel paweł pedro pekka pelle pentti pepijn pertti petar pete
peter petr petri petru petteri phil philip philipp philippe pier piergiorgio pierluigi piero
pierpaolo pierre pierrick piers piet pieter pietro pim pino piotr pippo pirmin plinio plínio pol
prakash prashant preben predrag primož przemysław pyotr pádraig péter qasim quentin quirin quirino
rabih rachid radek radomir radosław radovan radu raed rafael rafał raffaele raffaello rafik rafiq
raghav rahul raimondo raimonds raimund raimundo rainer raj rajesh rajiv rakesh ralf ralph ramesh
rami ramin ramiro ramnath ramon ramón randy raniero raphael raphaël rasheed rashid rasmus rastislav
raul ravi raviv raymond raúl recep redouane reginald reginaldo reimer reinaldo reiner reinhard
reinhart reinhold remigio remo renan renato renaud rene renzo rené reto reuven reza rhodri rhys
riad ricardo riccardo richard rick ridha rien rigoberto rik rino rinus risto rob robert roberto
robin-alexander rocco roderich rodney rodolfo rodrigo rodrigue roel roelof rogelio roger rogier
rogério rohit roland rolando rolf rolf-dieter romain romano romaric romeo romeu romolo romuald
romualdo román roméo ron ronald ronan rory roscoe roy ruairi ruben rubén rudi rudolf rudy ruedi
rufus ruggero rui rupert ruprecht ruslan russ russell rutger ruud ruy ryan ryo ryota ryszard réda
régis rémi rémy rüdiger răzvan saad sachin saeed saleh salem salif salim salman salvador salvatore
salvo sameh samer sami samir sampo samuel samuele sandeep sander sandro sanjay santiago sascha
satish satoshi saturnin saturnino saul sauli saverio saïd saïdou saúl saša scott seamus sean
sebastian sebastiano sebastião sedat segun sekou selim semih senad sepp seppo serdar serge sergei
sergej sergey sergi sergio serhij serhiy serkan seth seung-hyun severin severino seydou seán shahid
shahin shai shane sharif shaul shaun sherif shigeru shimon shinichi shinji shinjiro shinzo shlomo
shmuel shoichi shota siamak sibusiso siddharth sidiki sidney siegbert siegfried siegmar siegmund
sigmar sigurd silas silvan silvano silverio silvestro silvio silvério simon simão simón sinan
siniša sipho sirio siyabonga sjaak sjoerd slamet slavoj slimane slobodan sofiane sorin soufiane
souleymane spencer spyros stan stanislas stanislav stanisław stanley stavros steeve stefan stefano
steffen steinar stepan stephan stephen steve steven stewart stijn stipe strahinja stuart stéphane
sukhdev suleiman sunil suresh susumu svein sven sverre sylvain sylvestre szymon sébastien sékou
séni sérgio sönke søren süleyman sławomir tadashi tadej tadeu tadeusz tadhg tahar takashi takeshi
talal tamer tamás tancredi tanguy taoufik tapani tapio taras tarek tariq tarmo tarun tarık tassilo
tatsuya tayfun tayyip taïeb ted teemu tendai teodoro terje terrence tetsuo teun tewolde teófilo
thabiso thabo thaddäus thanasis thanos themba theo theodor theodore thiago thibaud thibault thibaut
thierno thierry thies thijs thilo thomas thorben thorsten théo théodore théophile tiago tiberio
tiberiu tiburcio tidiane tihomir tijmen tijs tilman tilo tim timm timo timofey timon timoteo
timothy timothée timur timéo tito titouan tiziano tiémoko tjark tjeerd tobia tobias toby todd tolga
tom tomasz tomaž tomer tomislav tommaso tommy tomohiro tomás tomáš tomé toni tonino tony toomas
torben torgeir toribio torstein torsten toru toshio traian traugott travis trevor tristan tristán
tshepo tsutomu tullio tunde tuomas turgut tuur twan tyler tyll ubaldo uche udo ueli ufuk ugo ulf
uli ulises ulisse ulrich umberto umut unai uri urmas urs usman utz uwe uzi vaclav vadim vahe vahid
valdemar valdis valentin valentino valentín valeriano valerio valeriu valter valère varun vasco
vasile vasileios vasily vassilis veikko veit velimir venanzio vernon vicent vicente victor
victorien vidar vijay vikram viktor vilmos vincent vincenzo vinod vinzenz vinícius virgilio
virginio vitali vitaly vito vittorio vivek vjekoslav vlad vladimir vladimiro vladislav vlado
vojtěch volkan volker volkmar volodymyr vyacheslav vytautas václav väinö víctor vítor wael wagner
waldemar waldir walid walt walter walther wannes warre warren waseem wassim wayne weiming
wellington wendel wendelin wendell wenzel werner wesley wessel wiebe wieland wiesław wigand wiktor
wilfred wilfredo wilfrid wilfried wilhelm will willem willi william willy wim winfried winston
wissam wladimir wojciech wolf-dieter wolf-rüdiger wolfgang wolfhard wolfram wolodymyr wout wouter
wulf włodzimierz xabier xaver xavier xiaobo yaakov yacouba yahya yair yann yannick yannig yannik
yannis yaroslav yasin yasser yassin yassine yasuo yavuz yaw yaya yayi yegor yehuda yevgeny yitzhak
yngve yoann yoav yoel yohan yohann yoichi yorgos yorick yoshio yossi youcef younès youssef youssouf
youssoufou yoweri yuri yusuf yusuke yutaka yuval yves yvon yılmaz zacharias zachary zaheer zaher
zahid zaid zakaria zaki zbigniew zbyněk zdeněk zdzisław zeev zeferino zhiqiang ziad zied zinedine
zoltan zoltán zoran zubair zuhair zvi zvonko zygmunt zéphirin álvaro árpád édouard émile éric
étienne évariste óscar ömer özgür ümit ģirts ľubomír łukasz štefan željko žiga ștefan
""")
_WOMEN: Final = _bearers("""
aafke aaltje aarti abena abigail abir achieng adaeze adela adelaida adelaide adele adelheid aditi
adjoa adriana adriane adwoa adélia affoué afia agata agathe agnes agnieszka agnès agustina aida
ailsa aino aisha aisling aissatou akiko akinyi akissi akosua akua alba albertina alda aldina aleida
alejandra aleksandra alenka alessandra alessia alexa alexandra alexia alice alicia alida alina
aline alison alix alizée allison alma almudena almut alzira amaka amal amalia amanda amandine amber
ambra amel amelia amelie amina aminata amparo amy amália amélie ana anabel anabela ananya anastasia
anaïs anca andrée anete anett angela angelika angelina angelique angiola angèle angélica anikó
anita anja anjali anke ann anna anna-lena annabel annabelle annalena annalisa annamaria annarita
anne anne-marie anne-sophie annegret anneke anneli annelies anneliese anneloes annemarie annemiek
annett annette anni annick annie annika anouk antje antoinette antonella antonia antonie antonieta
aoife aparecida apolline april arabella araceli ariadna ariana ariane arianna arlette armelle asha
aslı asma assia assunta assétou astou astrid asunción atieno audrey augusta augustine aurelia
aurora aurore aurélie awa axelle aya ayaka ayako ayelet ayesha aylin ayse ayşe azadeh azucena aïcha
aïda aïssa aïssata aïssatou bahareh baiba barbara barbro beata beate beatrice beatrix beatriz becky
begoña belén benedetta benedikta benedita benoîte bente berenice berit berna bernadette bernarda
bernardete bernardine bernhardine berta berthe beth bettina bettine betty beverley beverly bianca
biljana bintou birgit birgitta birgitte birgül birte blanca blandine blanka bodil bolanle bouchra
bożena božena bregje brenda brid bridget brigid brigitta brigitte britta bronwen bronwyn bruna bríd
brígida burcu busisiwe bärbel béatrice bénédicte bérengère bérénice caetana camila camilla camille
candela caoimhe capucine cara carina carla carlota carlotta carmela carmen carmenza carol carola
carole carolien carolin carolina caroline carolyn carys catalina catarina caterina catharina
catherine cathrin cathy catrin catriona cecilia cecília celeste celia celina ceren cerys chantal
charlotte charlène chaïma chelsea cheryl chiamaka chiara chidinma chieko chioma chloe chloé christa
christel christelle christiane christin christina christine christl chrystia ciara cindy cinzia
claire clara clarice clarisa clarissa clarisse claudette claudia claudie claudine clementine
clodagh clothilde clotilde cláudia clémence clémentine colette conceição concepción concetta
constance constanza constanze consuelo cora coralie cordula corina corine corinna corinne cornelia
corrie cosima costanza coumba cristiana cristiane cristina custódia cynthia cyrielle cátia cândida
cécile cécilia célia céline dace dagmar dalal dalia dalila dana daniela danielle danièle danuta
daria darja debbie debjani debora deborah debra deepa defne deirdre delfina delia delphine denise
deolinda derya despina dewi diana diane dieuwertje dijana dilek dilma dina dineke divya djamila
djénéba doina dolores domenica donata donatella donna dora doreen dorien doris dorit dorota dorotea
dorothea dorothee dorothy dorothée dragana drahomíra dubravka dulce débora désirée dörte dörthe
ebba ebony ebru edda edeltraud edeltraut edite edith edna eduarda eeva efrat eilidh ekaterina
elaine elba elda eleanor elena eleni eleonora eleonore elettra elfi elfriede eliane elif elin elina
elisa elisabet elisabete elisabeth elisabetta elise elizabeth elke ella ellen elli ellie elly elnaz
eloísa els elsa elsbeth elvira elvire elza elżbieta emanuela emiko emilia emilie emily emina emine
emma emmanuelle emmi emília encarnación enid enikő enora enrica erdmute erica erika eriko erin
ermelinda erminia erna ernestine esmeralda esmée esperanza esra estefanía estela estelle ester
esterina esther eszter ethel etsuko eufemia eugenia eugenie eugénia eugénie eulalia eun-ji eunice
eva evangelia evelien eveline evelyn evelyne evgenia evi ewa fabiana fabienne fabiola fadia fairuz
fanny farah farida farzana farzaneh fatemeh fatiha fatima fatimata fatma fatou fatouma fatoumata
fatuma fausta faïza federica felicitas felisa femke fenna feodora ferda fereshteh feriel fernanda
fernande fiammetta filipa filippa filomena finja fiona fiorella flaminia flavia flavie fleur flora
florence florencia flávia folake folasade franca frances francesca francisca franka franziska
françoise frauke freja freya frida frieda friederike friedrike fritzi fulvia fumiko funke fátima
gabi gabriela gabriella gabrielle galina gamze gaëlle geertje geertruida geesje geeta gema gemma
geneviève geni genoveva georgette georgina geraldine gerda gerhild gerlinde germaine gerti gertrud
gesa gesche gesine ghada ghania ghislaine giada gianna giedrė gilda gillian gina ginette ginevra
giorgia giovanna gisela gisele giselle gisèle gitta giuditta giulia giuliana giuseppina giusy
gladys gloria glória godelieve golnaz gordana grace graciela graciete grainne grazia graziella
graça grażyna greet greetje greta gretchen grete gretel griet gráinne guadalupe gudrun gunda
gundula gunhild gunilla guðrún gwen gwenaëlle gwendoline gwendolyn géraldine gül gülay gülsüm hadja
hafida hafsa hagit hala halima halina halyna hana hanako hanan hanane hanna hannah hanne hanneke
hannelore haoua harriet haruka hatice hawa hayet hayley heather hedi hedwig heidelinde heidemarie
heidi heidrun heike heinke heleen helen helena helene helga hella heloísa hendrika hendrikje henny
henrietta henriette henrike herma hermine herminia herta hertha hiba hilda hilde hildegard hilke
hilkka hillary hiltrud hina hiroko hjördis hoda hortense hortensia houda huda huguette hulda
hye-jin hélène hülya iara ida idit idoia iefke ifeoma ignacia ikram ilaria ilda ildikó ileana
ilenia ilinca ilka ilona ilse ilze iman imane imelda imke imma immacolata imogen ina inas ineke
ines inga inge ingeborg ingeburg ingelore inger ingrid inka inken inmaculada insa intisar inès inés
inês ioana ioanna iolanda iole irati irena irene irina iris irma irmela irmgard irmhild irmtraud
iryna irène isabel isabell isabella isabelle isadora isaura isidora isla isolde isotta itziar ivana
ivanka ivete ivonne iwona jacinta jacobien jacqueline jadranka jadwiga jamila jana jane janet
janice janina janine janneke jannike jantien jantje jaqueline jaroslava jasmin jasna jeanine jeanne
jeannette jeannine jekaterina jelena jella jemima jennifer jenny jessica jette jill jimena joan
joana joanna joanne jocelyne jodie johanna joke jolanda jolanta jolien jorinde josefa josefina
josefine josepha josephine josette josiane josien joséphine joyce joëlle juana judit judith judy
jule julia juliana juliane julie julieta juliette julika jumana juna junko jurema jussara justine
justyna jutta jördis júlia jūratė kaarina kaatje kadiatou kadidia kadri kaisa kaori karen karien
karima karin karina karine karla karlijn karola karolin karolina karoline karsta katalin katalina
katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn kathy kati
katia katie katinka katja katrien katrin katrina katrín kavita kavitha kayla kazuko keiko kelly
kendra keren kerstin khadidja khadija khady kimberly kinga kirsi kirsten kirsty klaartje klara
klaudia konstanze kordula kornelia kristen kristiane kristien kristin kristina kristine krystyna
ksenia květa kyoko käthe laetitia laila lakshmi lamia lara larisa larissa latifa laura laure lauren
laurie laurinda lavinia layal layla laëtitia lea leah leena leila lena lene leni lenka lenora
lenore leonie leonore lerato leticia letizia letícia leyla leïla lia liane lidia lieke liesbeth
liesel lieselot lieselotte liis liisa lilian liliana liliane lilli lilly limor lina linda lindiwe
lindsay linh linnéa lisa lisbeth lise liselotte lisette liv livia liz liza ljiljana ljudmila loes
lola loredana lorella lorena lorenza loretta lori loriana lorna lorraine lotte lotti loubna louisa
louise louisette lourdes luana lucia luciana lucie lucile lucille lucrezia lucy lucía ludivine
ludmila ludmilla ludovica luisa luise luisella lusine luz luzia luísa luíza lydia lydie lynn
lyudmila léa léna léonie lídia lígia lívia lúcia maaike maarit maarja maartje mabel macarena
machteld madalena maddalena madeleine madeline maeva maeve mafalda magali magalie magda magdalena
maggie maha mahnaz mahsa maike maiken maite maja malala malgorzata malika malin manal mandy manel
manja manju manon manuela mara marcela marceline marcella mareike maren margaret margarete
margarethe margarida margarita margaux margherita margit margot margret margrit marguerite maria
mariam mariama mariame mariana mariangela marianna marianne mariapia maribel maricarmen marie
marie-christine marie-claire marie-luise marie-theres marie-therese marieke mariela mariella
marielle marietta mariette marija marijke marika marike mariko marilena marilyn marilù marina
marine marinella marion marisa marisol maristella marit marita maritza marja marja-liisa marjan
marjatta marjolein marjorie marleen marlen marlene marlies marloes marlène marta martha marthe
martina martine mary maryam maryline maryse marzena marzia maría marília masako mathilda mathilde
matilde maud maura maureen mauricette mavis maya mayte mayumi maëlle maïmouna maïté małgorzata maša
mechthild mechthilde mechtild meena meenakshi meera megan megumi mei-ling meike melania melanie
melinda melissa meral mercedes meredith merel meret meriem meritxell merja merle merve meryem meryl
mette mhairi mia micaela michaela michela micheline michelle michiko michèle mieke mihaela miho
milagros mildred milena milica millie mimma min-ji mina minna mira miranda mireia mireille mirella
miri miriam mirja mirjam mirjana mirta misaki moira mojca molly mona monia monica monika monique
montserrat morag morven mounia muireann muriel mwajuma myriam myrtle márcia méabh mélanie mélissa
mélodie mónica mônica nabila nadia nadine nadja nadjet nadège nafissatou nahla naima najat najwa
naledi nanami nancy nandini nanette nanni naoko naomi narges nasim nasreen nasrin natacha natalia
natalie natalija nataliya natalja natalya natascha natasha nataša nathalie natividad natália nawal
nayla nazlı naïma ndeye ndèye neele neeltje neema neha nele nelleke nelly nerea nesrin neusa ngoné
ngozi niamh nicola nicole nicoletta nienke nieves nikki nikoletta nilgün niloofar niloufar nilufar
nilüfer nina ninon nisha nitzan nives njeri nkechi noa noelia noemi noga nokuthula nolwenn nomsa
nomvula noor noortje nora noriko norma nour noura noémie noëlle noëmi nuala nunzia nuray nurhayati
nuria nádia núria océane odete odette odile ofelia okka oksana olena olga olha olivia olívia
ombretta ophélie oriana oriane orietta orla orlaith orly ornella ortrud otilia ottavia ottilie
otília ouarda oumaïma oumou outi palmira paloma pamela paola paraskevi parisa pascale patricia
patrizia patrícia paula paule paulette paulina pauline pegah peggy pelin penelope penny pernille
perrine petra petronella petronila philippa philomena phoebe phyllis pia piedade pien piera
pierangela pilar pinuccia polina polly pooja priscila priscilla priscille priya priyanka
purificación putri päivi pınar rachel rachele rachida radha radmila rafaela raffaella ragna
ragnhild rahel rahima raisa raluca ramata ramatou ramatoulaye ramona rana rania raphaela raquel
rasha ravit raymonde rebeca rebecca rebekka reem regina regine regula rehema reinhild rekha
remedios renata renate renske renée rhiannon ria ricarda riet riikka rike rima rina rita ritu ritva
rivka roberta rocío roisin rokhaya rokia rolande romina romy ronit ronja roos roosje rosa rosalba
rosalia rosalie rosalind rosalía rosamaria rosana rosanna rosanne rosaria rosario rosaura rose
roseanne roseline rosella roselyne rosemarie rosemary rosetta rosie rosina rosine rosmarie rossana
rossella roswitha rosália rosângela rotem rowena roxana roxane rubina rukhsana rula rute ruth
ruxandra rym rébecca régine réka róisín sabeth sabina sabine sabrina sachiko sadia safi safiatou
sagrario salima salimata sally salma salomé samaneh samanta samantha samia samira sana sanaa sandra
sandrine sangeeta sanna sanne santina saoirse sara sarah sargylana saskia satu savita sawsan saïda
seema selin selma sepideh serafina serena setareh severina severine sevgi shabana shabnam shahrzad
shalini sharmin shazia sheila shira shirin shirley shizuka shobha shona shreya sibel sibilla
sibylle sidonie sieglind sieglinde sietske sigrid sigrun sigríður siham sihem silja silke silvana
silvia silvina simin simona simone simonetta simonne sina sinead sinéad siobhan siobhán sirpa sissi
siti siân slavica smaranda smita snežana socorro sofia sofie sofija sofía soheila sokhna solange
soledad solveig solène sonia sonja sonsoles soo-jin sophia sophie soraya sorcha souad soumaya
stefania stefanie steffi stella stephanie stina stéphanie suad sudha suha sunita sunniva susan
susana susann susanna susanne sushila sushma suzana suzanne suzon svantje svea svenja svetlana
sveva svitlana swantje swati swetlana sybille sylke sylvaine sylvette sylvia sylviane sylvie
ségolène séraphine séverine sílvia sónia sônia tabea tabitha tahmina talia tamar tamara tamsin
tania tanja tanya tara tarja tatiana tatjana tatyana tecla telma teodora teresa teresinha teresita
tetiana thalia thandeka thandi thanh thaís thea thekla theres theresa therese theresia thérèse
tiffany tilda tina tineke tiphaine tirza tiziana tjaša tjitske tomasa tomoko tordis tosca touria
tracy traudl trijntje trude trudi truus tuula tuva tuğba tzipi tânia ulla ulrika ulrike ursina
ursula urszula urška uschi usha uta ute valentina valeria valerie valéria valérie vanda vandana
vanessa vanna vasiliki veerle velia vera verena veronica veronika veronique verónica vesna vicenta
vicky victoria vidya viktoria viktorija vilma vincenza viola violeta viorica virginia virginie
virtudes vittoria vitória vivian viviana viviane vreni vânia véronique wafa waltraud waltraut
wambui wanda wanjiru wassila wencke wendy wiebke wietske wilhelmina wilhelmine willemijn wilma
winifred winnie xenia xiaoming xiaoyan ximena yacine yael yamina yandé yara yasemin yasmin yasmina
yasmine yaël yekaterina yelena yetunde yevgenia yifat ylenia yoko yolanda yolande yosra yuko yulia
yuliia yuliya yumi yumiko yvette yvonne zahra zainab zaira zanele zawadi zaynab zdenka zdeňka zehra
zeinab zeinabou zeynep zeïnab zilda zineb zita zoe zofia zohra zohreh zora zoya zoé zsuzsanna zsófi
zsófia zulema zulmira zuzana zuzanna zélie ágnes águeda ángela ángeles ângela édith édwige éliane
élisa élisabeth élise élodie éloïse éléonore émilie érica éva évelyne özge özlem úrsula ľubica
špela
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
