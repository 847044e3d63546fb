# ruff: noqa: E501 - a line is a record
# fmt: off
"""The names of `outlet_table` put in order; written by `outlet_build`, not by hand."""

from typing import Final

KEYS: Final = """\
guardian
the guardian
observer
the observer
the times
times
the times of london
times of london
london times
sunday times
the sunday times
daily telegraph
the daily telegraph
telegraph
the telegraph
sunday telegraph
the sunday telegraph
independent
the independent
financial times
ft
economist
the economist
daily mail
mail
the mail
mailonline
mail online
mail on sunday
the mail on sunday
daily mirror
mirror
the mirror
daily express
the express
sun
the sun
sun on sunday
the sun on sunday
daily star
i paper
the i paper
evening standard
london evening standard
london standard
the london standard
the standard
metro gb
city am
morning star
scotsman
the scotsman
herald
the herald
glasgow herald
the glasgow herald
national gb
the national gb
daily record
press and journal
the press and journal
western mail
walesonline
nationcymru
belfast telegraph
irish news
the irish news
yorkshire post
manchester evening news
liverpool echo
birmingham mail
spectator
the spectator
new statesman
private eye
the week
week
prospect
oldie
the oldie
london review of books
lrb
times literary supplement
tls
new scientist
nature
lancet
the lancet
british medical journal
bmj
the bmj
jewish chronicle
the jewish chronicle
tablet
the tablet
catholic herald
big issue
the big issue
face
the face
monocle
wallpaper
bbc
british broadcasting corporation
bbc news
bbc radio 4
bbc world service
bbc radio
bbc one
bbc two
bbc newsnight
bbc verify
bbc arabic
bbc persian
bbc russian service
bbc russian
bbc monitoring
itv
itv news
itn
independent television news
channel 4 news
channel 4
channel 5 gb
sky news
gb news
talktv
talk tv
lbc
times radio
talksport
reuters
thomson reuters
reuters news agency
agence reuters
press association
pa media
pa news agency
pa
middle east eye
mee
middle east monitor
memo
opendemocracy
bellingcat
bureau of investigative journalism
the bureau of investigative journalism
tbij
byline times
declassified uk
novara media
unherd
tortoise media
canary
the canary
huffpost uk
pinknews
carbon brief
janes defence weekly
lloyds list
bookseller
the bookseller
new musical express
nme
art newspaper
the art newspaper
iran international
manoto tv
iran wire
iranwire
al quds al arabi
al qods al arabi
asharq al awsat
al sharq al awsat
ash sharq al awsat
aawsat
achark al awsat
al arab gb
al arab al londonia
al araby al jadeed
al arabi al jadid
new arab
the new arab
rai al youm
elaph
al hiwar tv
syrian observer
the syrian observer
africa confidential
africa report
the africa report
african arguments
new york times
the new york times
nyt
ny times
new york times magazine
the new york times magazine
the washington post
washington post
wapo
the wall street journal
wall street journal
wsj
angeles times
los angeles times
the los angeles times
la times
usa today
new york post
the new york post
chicago tribune
chicago sun times
boston globe
the boston globe
boston herald
philadelphia inquirer
the philadelphia inquirer
san francisco chronicle
san francisco examiner
mercury news
the mercury news
san jose mercury news
san diego union tribune
the san diego union tribune
sacramento bee
the sacramento bee
seattle times
the seattle times
oregonian
the oregonian
denver post
the denver post
houston chronicle
dallas morning news
the dallas morning news
texas tribune
the texas tribune
austin american statesman
arizona republic
the arizona republic
las vegas review journal
vegas review journal
salt lake tribune
the salt lake tribune
star tribune
minneapolis star tribune
minnesota star tribune
the minnesota star tribune
milwaukee journal sentinel
detroit free press
detroit news
the detroit news
plain dealer
the plain dealer
pittsburgh post gazette
baltimore sun
the baltimore sun
the virginian pilot
virginian pilot
charlotte observer
the charlotte observer
atlanta journal constitution
the atlanta journal constitution
miami herald
el nuevo herald
nuevo herald
tampa bay times
orlando sentinel
south florida sun sentinel
sun sentinel
the times picayune
times picayune
kansas city star
the kansas city star
st louis post dispatch
newsday
new york daily news
ny daily news
star ledger
the star ledger
the washington times
washington times
washington examiner
christian science monitor
the christian science monitor
stars and stripes
military times
defense news
defense one
investors business daily
barrons
marketwatch
time
time magazine
newsweek
new yorker
the new yorker
new york magazine
atlantic
the atlantic
harpers magazine
harpers
harpers bazaar
nation
the nation
new republic
the new republic
national review
american prospect
the american prospect
american conservative
the american conservative
mother jones
reason
jacobin
dissent
new york review of books
the new york review of books
foreign affairs
foreign policy
national interest
the national interest
us news & world report
us news and world report
vanity fair
vogue
rolling stone
esquire
gq
wired
scientific american
national geographic
science
science magazine
smithsonian magazine
popular science
mit technology review
fortune
fortune magazine
forbes
bloomberg
bloomberg news
bloomberg businessweek
businessweek
fast company
entertainment weekly
people
people magazine
us weekly
variety
hollywood reporter
the hollywood reporter
billboard
deadline
deadline hollywood
thewrap
the wrap
wrap
sports illustrated
espn
athletic
the athletic
bleacher report
tmz
associated press
the associated press
ap
agence ap
united press international
upi
dow jones newswires
cnn
cable news network
cnn international
cnn en espanol
fox news
fox news channel
fox business
msnbc
ms now
nbc news
nbc
meet the press
cbs news
cbs
60 minutes
abc news
abc
good morning america
cnbc
c span
pbs
pbs newshour
pbs news hour
pbs frontline
npr
national public radio
newsmax
one america news network
one america news
oann
newsnation
univision
telemundo
democracy now
voice of america
voa
radio free europe/radio liberty
radio free europe
radio liberty
rfe/rl
radio svoboda
radio farda
current time
radio free asia
rfa
alhurra
al hurra
radio sawa
politico
axios
hill
the hill
roll call
semafor
punchbowl news
puck
daily beast
the daily beast
huffpost
huffington post
the huffington post
buzzfeed news
buzzfeed
vox
slate
salon
vice
vice news
intercept
the intercept
drop site news
drop site
propublica
international consortium of investigative journalists
icij
marshall project
the marshall project
19th news
the 19th news
conversation
the conversation
free press
the free press
free press us
the free press us
bulwark
the bulwark
dispatch
the dispatch
daily wire
the daily wire
daily caller
the daily caller
breitbart
breitbart news
drudge report
federalist
the federalist
washington free beacon
the washington free beacon
talking points memo
war on the rocks
just security
lawfare
the war zone
war zone
al monitor
forward
the forward
jewish daily forward
the jewish daily forward
jewish telegraphic agency
jta
jewish news syndicate
jns
jewish insider
tablet magazine
jewish currents
mondoweiss
electronic intifada
the electronic intifada
jadaliyya
long war journal
the long war journal
business insider
quartz
information
the information
techcrunch
the verge
verge
ars technica
engadget
cnet
zdnet
gizmodo
404 media
rest of world
inside climate news
grist
stat news
kff health news
undark
spacecom
la opinion us
opinion us
diario ny
el diario ny
diario la prensa
el diario la prensa
epoch times
the epoch times
world journal
haitian times
honolulu star advertiser
anchorage daily news
irish times
the irish times
irish independent
irish examiner
sunday independent
business post
rte
thejournalie
journal
the journal
newstalk
village magazine
le monde
monde
le monde diplomatique
monde diplomatique
le diplo
figaro
le figaro
liberation
libe
le parisien
parisien
le parisien aujourdhui en france
parisien aujourdhui en france
aujourdhui en france
echos
les echos
la croix
l humanite
huma
l huma
l opinion
opinion
la tribune
tribune
la tribune dimanche
tribune dimanche
equipe
l equipe
journal du dimanche
le journal du dimanche
jdd
ouest france
sud ouest
la voix du nord
voix du nord
dauphine libere
le dauphine libere
dauphine
le dauphine
le progres
dernieres nouvelles dalsace
dna
est republicain
l est republicain
le republicain lorrain
republicain lorrain
depeche du midi
la depeche du midi
depeche
la depeche
midi libre
la provence
nice matin
var matin
le telegramme
telegramme
corse matin
la montagne
la nouvelle republique
nouvelle republique
la nouvelle republique du centre ouest
nouvelle republique du centre ouest
courrier picard
le courrier picard
l union fr
union fr
20 minutes
cnews
l obs
obs
le nouvel obs
nouvel obs
le nouvel observateur
nouvel observateur
le point
point
l express
marianne
valeurs actuelles
canard enchaine
le canard enchaine
canard
le canard
charlie hebdo
paris match
courrier international
telerama
challenges
inrockuptibles
les inrockuptibles
inrocks
les inrocks
capital fr
alternatives economiques
la vie
le pelerin
pelerin
politis
1 hebdo
le 1 hebdo
esprit
revue des deux mondes
xxi fr
film francais
le film francais
elle
jeune afrique
afrique asie
orient xxi
mediapart
rue89
slatefr
le huffpost
blast
jours
les jours
arret sur images
reporterre
basta
streetpress
brut
konbini
disclose
forbidden stories
intelligence online
africa intelligence
atlantico
contexte
grand continent
le grand continent
afp
agence france presse
france presse
france televisions
france tv
franceinfo
france info
france 2
france 3
france 5
france 24
france inter
france culture
radio france
ici fr
france bleu
rfi
radio france internationale
tf1
lci
bfm tv
bfmtv
bfm
bfm business
m6
canal+
tv5 monde
tv5monde
lcp
chaine parlementaire
la chaine parlementaire
arte
europe 1
rtl fr
rmc
sud radio
monte carlo doualiya
mcd
euronews
infomigrants
numerama
next inpact
next
sciences et avenir
la recherche
usbek & rica
causeur
desk russie
frankfurter allgemeine zeitung
faz
frankfurter allgemeine
frankfurter allgemeinen zeitung
frankfurter allgemeinen
frankfurter allgemeine sonntagszeitung
fas
frankfurter allgemeinen sonntagszeitung
suddeutsche zeitung
sz
suddeutsche
suddeutschen zeitung
suddeutschen
sueddeutsche zeitung
die welt
welt
welt am sonntag
die zeit
zeit
zeit online
der spiegel
spiegel
spiegels
spiegel online
nachrichtenmagazin der spiegel
bild
bild zeitung
bildzeitung
bild am sonntag
bams
die tageszeitung
tageszeitung
taz
frankfurter rundschau
fr
der tagesspiegel
tagesspiegel
tagesspiegels
berliner zeitung
berliner morgenpost
bz de
neues deutschland
nd de
junge welt
jungen welt
jungle world
der freitag
freitag
handelsblatt
handelsblatts
wirtschaftswoche
manager magazin
borsen zeitung
capital de
stern
der stern
focus
nachrichtenmagazin focus
focus online
cicero
bunte
gala
rheinische post
rheinischen post
westdeutsche allgemeine zeitung
waz
westdeutschen allgemeinen zeitung
kolner stadt anzeiger
kolner stadtanzeiger
kolnische rundschau
kolnischen rundschau
general anzeiger
bonner general anzeiger
express de
westfalische nachrichten
westfalenpost
neue westfalische
neuen westfalischen
neue osnabrucker zeitung
neuen osnabrucker zeitung
noz
hannoversche allgemeine zeitung
hannoversche allgemeine
hannoverschen allgemeinen zeitung
weser kurier
hamburger abendblatt
hamburger abendblatts
hamburger morgenpost
kieler nachrichten
ostsee zeitung
nordkurier
markische allgemeine
markische allgemeine zeitung
markischen allgemeinen zeitung
volksstimme
mitteldeutsche zeitung
mitteldeutschen zeitung
leipziger volkszeitung
sachsische zeitung
sachsischen zeitung
freie presse
freien presse
thuringer allgemeine
thuringer allgemeinen
stuttgarter zeitung
stuttgarter nachrichten
sudwest presse
schwabische zeitung
schwabischen zeitung
badische zeitung
badischen zeitung
badische neueste nachrichten
badischen neuesten nachrichten
mannheimer morgen
rhein neckar zeitung
rhein zeitung
allgemeine zeitung mainz
die rheinpfalz
rheinpfalz
saarbrucker zeitung
trierischer volksfreund
hessische/niedersachsische allgemeine
hna
munchner merkur
merkur
abendzeitung
munchner abendzeitung
tz de
augsburger allgemeine
augsburger allgemeinen
nurnberger nachrichten
redaktionsnetzwerk deutschland
rnd
deutsche presse agentur
dpa
deutschen presse agentur
deutsche presseagentur
evangelischer pressedienst
epd
katholische nachrichten agentur
kna
katholischen nachrichten agentur
sport informations dienst
sid
ard
tagesschau
tagesthemen
zdf
zdf heute
heute journal
deutschlandfunk
deutschlandfunk kultur
dlf
deutsche welle
dw
deutschen welle
phoenix de
3sat
norddeutscher rundfunk
ndr
panorama de
westdeutscher rundfunk
wdr
bayerischer rundfunk
br24
bayerischen rundfunk
sudwestrundfunk
swr
hessischer rundfunk
hessenschau
hessischen rundfunk
mitteldeutscher rundfunk
mdr
mitteldeutschen rundfunk
rundfunk berlin brandenburg
rbb
radio bremen
rtl de
n tv
ntv de
sat1
prosieben
correctiv
netzpolitikorg
netzpolitik
tablemedia
table media
telepolis
heise online
heise
golemde
t online
watson de
ubermedien
krautreporter
nius de
apollo news
tichys einblick
junge freiheit
jungen freiheit
blatter fur deutsche und internationale politik
judische allgemeine
judischen allgemeinen
qantara
qantarade
zenith de
kicker
vorwarts
dekoder
zeit magazin
zeitmagazin
geo de
spektrum der wissenschaft
enab baladi
amal berlin
aachener zeitung
aachener nachrichten
allgauer zeitung
badisches tagblatt
badischen tagblatt
berliner kurier
braunschweiger zeitung
bremer nachrichten
cellesche zeitung
celleschen zeitung
darmstadter echo
das parlament
der nordschleswiger
nordschleswiger
deister und weserzeitung
die glocke
die tagespost
tagespost
dithmarscher landeszeitung
donaukurier
dresdner neueste nachrichten
dresdner neuesten nachrichten
eichsfelder tageblatt
esslinger zeitung
emder zeitung
flensburger tageblatt
frankenpost
frankfurter neue presse
frankfurter neuen presse
frankischer tag
frankischen tag
freies wort
freien wort
freien worts
fuldaer zeitung
giessener allgemeine
giessener allgemeinen
giessener allgemeine zeitung
giessener allgemeinen zeitung
giessener anzeiger
gottinger tageblatt
heilbronner stimme
hersfelder zeitung
hildesheimer allgemeine zeitung
hildesheimer allgemeinen zeitung
hildesheimer allgemeine
hildesheimer allgemeinen
hochster kreisblatt
landshuter zeitung
lausitzer rundschau
lubecker nachrichten
ludwigsburger kreiszeitung
magdeburger volksstimme
volksstimme de
main post
mainpost
main echo
markische oderzeitung
markischen oderzeitung
markische oder zeitung
markischen oder zeitung
moz
mittelbayerische zeitung
mittelbayerischen zeitung
mittelbayerische
mittelbayerischen
mindener tageblatt
munstersche zeitung
munsterschen zeitung
neue ruhr zeitung
neuen ruhr zeitung
neue ruhr/neue rhein zeitung
neuen ruhr/neuen rhein zeitung
nrz
neue presse
neuen presse
nordbayerischer kurier
nordbayerischen kurier
norddeutsche neueste nachrichten
norddeutschen neuesten nachrichten
nordsee zeitung
nordwest zeitung
nwz
nurnberger zeitung
oberhessische presse
oberhessischen presse
offenbach post
oldenburgische volkszeitung
oldenburgischen volkszeitung
ostfriesen zeitung
ostthuringer zeitung
passauer neue presse
passauer neuen presse
pforzheimer zeitung
potsdamer neueste nachrichten
potsdamer neuesten nachrichten
recklinghauser zeitung
reutlinger general anzeiger
reutlinger generalanzeiger
ruhr nachrichten
schwarzwalder bote
schweriner volkszeitung
solinger tageblatt
straubinger tagblatt
sudkurier
thuringische landeszeitung
thuringischen landeszeitung
westdeutsche zeitung
westdeutschen zeitung
westfalen blatt
westfalische rundschau
westfalischen rundschau
wetzlarer neue zeitung
wetzlarer neuen zeitung
wiesbadener kurier
wolfsburger allgemeine zeitung
wolfsburger allgemeinen zeitung
wolfsburger allgemeine
wolfsburger allgemeinen
der teckbote
teckbote
sport bild
sportbild
11 freunde
11freunde
auto bild
computer bild
capital
lebensmittel zeitung
psychologie heute
perlentaucher
rheinischer merkur
rheinischen merkur
saarlandischer rundfunk
saarlandischen rundfunk
sr
rtl
der standard
standard
standards
die presse
kurier
kurier at
kronen zeitung
krone
kronenzeitung
kleine zeitung
kleinen zeitung
wiener zeitung
salzburger nachrichten
oberosterreichische nachrichten
oberosterreichischen nachrichten
tiroler tageszeitung
vorarlberger nachrichten
heute at
osterreich at
oe24
falter
profil
nachrichtenmagazin profil
news at
die furche
trend at
orf
osterreichischer rundfunk
zeit im bild
austria presse agentur
apa
puls 24
servustv
servus tv
exxpress
kontrastat
dossier at
oo nachrichten
puls 4
atv
neue zurcher zeitung
nzz
neuen zurcher zeitung
nzz am sonntag
tages anzeiger
tagesanzeiger
tagi
der bund
berner zeitung
basler zeitung
aargauer zeitung
luzerner zeitung
st galler tagblatt
blick
sonntagsblick
20 minuten
sonntagszeitung
die weltwoche
weltwoche
woz
die wochenzeitung
wochenzeitung
woz die wochenzeitung
republik ch
watson ch
sudostschweiz
die sudostschweiz
srf
schweizer radio und fernsehen
echo der zeit
rundschau ch
swissinfo
swi swissinfoch
swi swissinfo
keystone sda
keystone ats
schweizerische depeschenagentur
beobachter
bilanz
finews
le temps
temps
la tribune de geneve
tribune de geneve
24 heures
le matin ch
matin ch
le matin dimanche
matin dimanche
la liberte
le courrier
courrier de geneve
le courrier de geneve
le nouvelliste ch
nouvelliste ch
agefi
l agefi
heidinews
rts ch
radio television suisse
rsi ch
radiotelevisione svizzera
corriere del ticino
la regione
gotham city
new humanitarian
the new humanitarian
irin news
geneva solutions
justiceinfo
justice info
basellandschaftliche zeitung
bundner tagblatt
der landbote
landbote
engadiner post
handelszeitung
neue zurcher zeitung am sonntag
neuen zurcher zeitung am sonntag
walliser bote
watson
die republik
dolomiten
sudtiroler tageszeitung
neue sudtiroler tageszeitung
neuen sudtiroler tageszeitung
salto
alto adige
liechtensteiner vaterland
liechtensteiner volksblatt
luxemburger wort
tageblatt lu
le quotidien lu
quotidien lu
d letzebuerger land
paperjam
rtl lu
le soir
soir
la libre belgique
libre belgique
la libre
libre
derniere heure
la derniere heure
dh les sports
echo
l echo
l avenir
sudinfo
la meuse
le vif
le vif/lexpress
vif/lexpress
rtbf
rtl info
rtl tvi
belga
medor
wilfried
de standaard
standaard
de morgen
de tijd
het laatste nieuws
laatste nieuws
hln
het nieuwsblad
nieuwsblad
gazet van antwerpen
belang van limburg
het belang van limburg
knack
humo
vrt
vrt nws
vtm
vtm nieuws
apache be
mo magazine
mo*
brussels times
the brussels times
politico europe
euobserver
euractiv
agence europe
grenz echo
grenzecho
sporza
de telegraaf
telegraaf
de volkskrant
volkskrant
nrc
nrc handelsblad
algemeen dagblad
ad
trouw
het parool
parool
financieele dagblad
het financieele dagblad
fd
reformatorisch dagblad
nederlands dagblad
friesch dagblad
leeuwarder courant
dagblad van het noorden
de gelderlander
gelderlander
brabants dagblad
de limburger
limburger
de limburger nl
limburger nl
de groene amsterdammer
groene amsterdammer
vrij nederland
elsevier weekblad
ew magazine
hp/de tijd
correspondent
de correspondent
correspondent nl
follow the money
nos
nos journaal
nieuwsuur
rtl nieuws
npo
npo radio 1
bnr
bnr nieuwsradio
anp
nunl
dutchnews
dutch news
dutchnewsnl
radio zamaneh
zamaneh
radio dabanga
dabanga
tv rain
dozhd
doschd
dojd
noordhollands dagblad
haarlems dagblad
leidsch dagblad
eindhovens dagblad
bn destem
provinciale zeeuwse courant
pzc
de stentor
tubantia
omroep brabant
omroep west
omroep zeeland
omroep flevoland
omroep gelderland
rtv noord
rtv drenthe
rtv utrecht
rtv rijnmond
at5
eenvandaag
el pais
pais
el mundo
mundo
abc es
la vanguardia
el periodico
periodico
el periodico de catalunya
periodico de catalunya
el periodico de espana
periodico de espana
la razon
el confidencial
eldiarioes
diarioes
el diarioes
publico es
infolibre
el espanol
okdiario
ok diario
libertad digital
el independiente
independiente
objective
the objective
vozpopuli
el salto
ctxt
expansion
cinco dias
el economista
marca
diario as
mundo deportivo
sport es
el correo
diario vasco
el diario vasco
deia
gara
berria
la voz de galicia
voz de galicia
faro de vigo
la nueva espana
nueva espana
heraldo de aragon
diario de navarra
diario de sevilla
el norte de castilla
norte de castilla
levante emv
las provincias
ara es
el punt avui
punt avui
vilaweb
el jueves
agencia efe
efe
europa press
rtve
television espanola
tve
radio nacional de espana
rne
cadena ser
ser es
cope es
cadena cope
onda cero
antena 3
telecinco
lasexta
la sexta
sexta
tv3 es
atalayar
20minutos
huffpost espana
eitb
canal sur
telemadrid
catalunya radio
servimedia
la opinion de murcia
opinion de murcia
diario de cadiz
diario sur
diario de leon
diario de mallorca
canarias7
newtral
malditaes
diari dandorra
publico
publico pt
expresso
diario de noticias
jornal de noticias
correio da manha
observador
jornal de negocios
jornal economico
o jornal economico
visao
sabado
lusa
agencia lusa
agence lusa
rtp
sic noticias
sic pt
tvi
cnn portugal
tsf
radio renascenca
renascenca
a bola
record pt
poligrafo
nascer do sol
antena 1
acoriano oriental
diario de coimbra
o jogo
maisfutebol
corriere della sera
il corriere della sera
corriere
la repubblica
repubblica
la stampa
stampa
il sole 24 ore
sole 24 ore
il messaggero
messaggero
giornale
il giornale
foglio
il foglio
fatto quotidiano
il fatto quotidiano
libero
libero quotidiano
il manifesto
manifesto
avvenire
domani
l unita
la verita
il tempo
il giorno
la nazione
il resto del carlino
resto del carlino
quotidiano nazionale
il mattino
il secolo xix
secolo xix
gazzettino
il gazzettino
il piccolo
gazzetta del mezzogiorno
la gazzetta del mezzogiorno
giornale di sicilia
la sicilia
l unione sarda
unione sarda
il dubbio
il riformista
italia oggi
italiaoggi
milano finanza
mf
gazzetta dello sport
la gazzetta dello sport
corriere dello sport
tuttosport
espresso
l espresso
panorama
internazionale
limes
il post
linkiesta
fanpage
fanpageit
open it
dagospia
formiche
huffpost italia
irpimedia
ansa
agenzia ansa
agi
agenzia italia
adnkronos
lapresse
agenzia nova
asianews
rai
rainews
rainews24
rai news 24
tg1
tg la7
la7
mediaset
tg5
tgcom24
sky tg24
skytg24
radio radicale
radio 24
corriere del mezzogiorno
giornale di vicenza
il giornale di vicenza
eco di bergamo
l eco di bergamo
giornale di brescia
la provincia di como
provincia di como
gazzetta di parma
gazzetta del sud
la nuova sardegna
nuova sardegna
il tirreno
radio capital
pagella politica
askanews
italpress
famiglia cristiana
san marino rtv
l osservatore romano
osservatore romano
vatican news
radio vatican
vatican radio
radio vaticana
agenzia fides
agence fides
times of malta
malta independent
the malta independent
maltatoday
malta today
shift news
the shift news
shift
the shift
globe and mail
the globe and mail
toronto star
the toronto star
national post
toronto sun
gazette
the gazette
montreal gazette
the montreal gazette
ottawa citizen
vancouver sun
province ca
the province ca
calgary herald
edmonton journal
winnipeg free press
macleans
the walrus
walrus
the tyee
tyee
narwhal
the narwhal
logic
the logic
cbc
cbc news
canadian broadcasting corporation
ctv news
ctv ca
global news
global news ca
canadian press
the canadian press
la presse canadienne
presse canadienne
rebel news
la presse
devoir
le devoir
journal de montreal
le journal de montreal
journal de quebec
le journal de quebec
le soleil
le droit
l actualite
radio canada
ici radio canada
tva nouvelles
tva
el universal
universal
reforma
jornada
la jornada
milenio
excelsior
el financiero
financiero
economista mx
el economista mx
el norte mx
norte mx
el sol de mexico
sol de mexico
cronica de hoy
la cronica de hoy
proceso
animal politico
aristegui noticias
sinembargo
nexos
letras libres
televisa
n+
tv azteca
notimex
zeta mx
zeta tijuana
el heraldo de mexico
heraldo de mexico
el informador mx
informador mx
radio formula
prensa libre
prensa libre gt
hora gt
la hora gt
el periodico gt
periodico gt
plaza publica
la prensa hn
prensa hn
el heraldo hn
heraldo hn
la tribuna hn
tribuna hn
la prensa grafica
prensa grafica
diario de hoy
el diario de hoy
el faro
faro
la prensa ni
prensa ni
confidencial
confidencial ni
la nacion cr
nacion cr
el observador cr
observador cr
the tico times
tico times
la prensa pa
prensa pa
estrella de panama
la estrella de panama
granma
juventud rebelde
prensa latina
cubadebate
14ymedio
cibercuba
diario de cuba
listin diario
diario libre
caribe do
el caribe do
el nuevo dia
nuevo dia
le nouvelliste
alterpresse
ayibopost
gleaner
the gleaner
jamaica gleaner
jamaica observer
trinidad and tobago guardian
trinidad express
barbados today
stabroek news
kaieteur news
de ware tijd
ware tijd
el tiempo
el espectador
espectador
semana
revista semana
el colombiano
el heraldo co
heraldo co
el pais co
pais co
la republica co
republica co
portafolio
caracol radio
noticias caracol
rcn
rcn radio
noticias rcn
blu radio
w radio
la silla vacia
silla vacia
vanguardia co
el nuevo siglo
nuevo siglo
la patria co
patria co
el nacional
el universal ve
universal ve
ultimas noticias
tal cual
telesur
efecto cocuyo
armandoinfo
armando info
el pitazo
pitazo
runrunes
correo del orinoco
venezuelanalysis
comercio ec
el comercio ec
el universo
expreso ec
primicias
ecuavisa
comercio
el comercio
la republica pe
republica pe
gestion
correo pe
peru21
caretas
rpp
rpp noticias
idl reporteros
ojo publico
agencia andina
america television
canal n pe
expreso pe
la razon bo
razon bo
el deber
los tiempos
pagina siete
el mercurio
mercurio
la tercera
tercera
el mostrador
clinic
the clinic
ciper
ciper chile
biobiochile
radio bio bio
la segunda cl
segunda cl
diario financiero
cnn chile
radio cooperativa
adn radio
t13
meganoticias
el dinamo
cuarta cl
la cuarta cl
clarin
la nacion
pagina/12
pagina 12
pagina12
perfil
ambito financiero
ambito
cronista
el cronista
la voz del interior
voz del interior
capital ar
la capital ar
andes ar
los andes ar
infobae
telam
todo noticias
tn ar
buenos aires times
eldiarioar
diario ar
el diario ar
chequeado
noticias ar
gaceta ar
la gaceta ar
c5n
radio mitre
tyc sports
ole
noticias argentinas
el pais uy
pais uy
el observador
la diaria
brecha
busqueda
mercopress
abc color
ultima hora
la nacion py
nacion py
folha de spaulo
folha de s paulo
folha de sao paulo
a folha
folha
globo
o globo
estado de s paulo
o estado de s paulo
estado de spaulo
o estado de spaulo
estado de sao paulo
o estado de sao paulo
estadao
valor economico
correio braziliense
zero hora
gzh
gazeta do povo
estado de minas
o dia
jornal do brasil
veja
istoe
epoca
cartacapital
carta capital
exame
revista piaui
g1 br
portal g1
uol
uol noticias
tv globo
rede globo
globonews
band br
tv bandeirantes
rede record
sbt
cbn br
radio cbn
cnn brasil
jovem pan
agencia brasil
agencia publica
nexo jornal
poder360
metropoles
intercept brasil
the intercept brasil
brasil de fato
brasil 247
sumauma
o povo
diario do nordeste
a gazeta br
gazeta br
jornal do commercio
tv cultura
agencia estado
congresso em foco
ponte jornalismo
espn brasil
extra br
infomoney
jota br
haaretz
yedioth ahronoth
yediot ahronot
yedioth aharonoth
yediot aharonot
yedioth ahronot
yediot achronot
jediot acharonot
ynet
ynetnews
israel hayom
yisrael hayom
maariv
jerusalem post
the jerusalem post
the times of israel
times of israel
globes
calcalist
themarker
marker
the marker
makor rishon
walla
walla news
kan il
kan news
kan 11
kan public broadcaster
channel 12
channel 12 news
keshet 12
channel 13 il
channel 14 il
army radio
galatz
galei tzahal
i24news
i24
+972 magazine
972 magazine
local call
sikha mekomit
arutz sheva
israel national news
davar
zman yisrael
shomrim
hamakom
kikar hashabbat
hamodia
panorama il
kul al arab
wafa
maan news agency
maan
al quds ps
al quds newspaper
al ayyam ps
al hayat al jadida
palestine chronicle
the palestine chronicle
al aqsa tv
palestine tv
felesteen
shehab news agency
shehab news
quds news network
safa news agency
safa ps
sama news
l orient le jour
orient le jour
l orient today
orient today
l olj
olj
an nahar
annahar
al nahar
al akhbar
al akhbar lb
as safir
al safir
al joumhouria
al joumhouriya
al liwaa
ad diyar
al diyar
al binaa
nidaa al watan
nida al watan
al mustaqbal
daily star lb
the daily star lb
al modon
almodon
daraj
megaphone
public source
the public source
now lebanon
ici beyrouth
this is beirut
naharnet
lebanon24
elnashra
al manar
al manar tv
al manar tv channel
al mayadeen
al mayadin
lbci
lbc lb
mtv lebanon
mtv liban
al jadeed
nbn lb
otv lb
national news agency
agence nationale dinformation
nna
ani lb
al markazia
cradle
the cradle
agenda culturel
l agenda culturel
executive magazine
sana
syrian arab news agency
agence arabe syrienne dinformations
al thawra sy
tishreen
al watan sy
al baath sy
north press agency
north press
hawar news agency
anha
syria tv
syria television
orient news
zaman al wasl
halab today
deir ezzor 24
deirezzor24
al jumhuriya sy
syria direct
raqqa is being slaughtered silently
rudaw
kurdistan 24
kurdistan24
shafaq news
iraqi news agency
al sabah iq
al mada
al mada iq
az zaman
azzaman
al sumaria
alsumaria
iraqi media network
al iraqiya
nrt iq
bas news
basnews
petra news agency
petra jo
jordan news agency
al rai jo
ad dustour
al dustour jo
al ghad
alghad
jordan times
the jordan times
ammon news
roya news
roya tv
7iber
al arabiya
al arabiyya
al arabiya english
al hadath
arab news
saudi gazette
okaz
al riyadh
al watan sa
al jazirah sa
al hayat
al hayat sa
saudi press agency
spa
agence de presse saoudienne
independent arabia
asharq news
asharq business
al majalla
majalla
mbc sa
al ekhbariya
the national
gulf news
khaleej times
al khaleej
al ittihad ae
al bayan
emarat al youm
wam
emirates news agency
sky news arabia
al ain news
al mashhad
erem news
arabian business
al jazeera
aljazeera
al jazeera english
al dschasira
al jazira
aj+
aje
al sharq qa
al raya
al watan qa
gulf times
peninsula
the peninsula
peninsula qatar
the peninsula qatar
qatar news agency
qna
doha news
al araby tv
al arabi tv
al qabas
al rai kw
al anba kw
al jarida
al jarida kw
al seyassah
arab times
kuwait times
kuna
kuwait news agency
akhbar al khaleej
gulf daily news
bahrain news agency
bna bh
al wasat bh
oman daily observer
oman observer
times of oman
oman news agency
saba news agency
saba ye
al masirah
al massirah
al masirah tv
al masdar online
south24
aden al ghad
al ahram
ahram online
al ahram weekly
al ahram hebdo
al masry al youm
al masri al youm
egypt independent
al akhbar eg
al gomhuria
al shorouk
shorouk news
youm7
al youm al sabea
al yawm al sabi
al watan eg
al dostor
al dostour eg
al wafd
mada masr
daily news egypt
egypt today
middle east news agency
mena news agency
mena eg
al qahera news
al qahira news
rose al youssef
rose al yusuf
al manassa
libya herald
libya observer
the libya observer
al wasat ly
lana ly
libyan news agency
libya al ahrar
la presse tn
presse tn
la presse de tunisie
presse de tunisie
le temps tn
temps tn
le quotidien tn
quotidien tn
kapitalis
business news tn
nawaat
inkyfada
webdo
leaders tn
tunis afrique presse
mosaique fm
al chourouk tn
al katiba
el watan
watan
liberte dz
le soir dalgerie
soir dalgerie
expression dz
l expression dz
le quotidien doran
quotidien doran
el moudjahid
moudjahid
tout sur lalgerie
tsa dz
est republicain dz
l est republicain dz
jeune independant
le jeune independant
algerie presse service
aps
24h algerie
maghreb emergent
radio m
twala
interlignes
el khabar
khabar
echorouk
ech chourouk
echourouk
ennahar dz
ennahar tv
le matin
matin
le matin du sahara
matin du sahara
economiste
l economiste
l opinion ma
opinion ma
aujourdhui le maroc
liberation ma
al bayane
la vie eco
vie eco
telquel
tel quel
le desk
le360
le 360
medias24
hespress
yabiladi
barlamane
assabah ma
akhbar al yaoum
al massae
maghreb arabe presse
map
2m ma
2m tv
medi1
medi1 tv
medi1tv
morocco world news
al akhbar mr
alakhbar
cridem
sahara media
hurriyet
hurriyet daily news
milliyet
sabah
sabah tr
daily sabah
cumhuriyet
sozcu
birgun
evrensel
yeni safak
aksam
star tr
turkiye tr
karar
zaman
yeni akit
dunya
agos
anadolu agency
anadolu
agence anadolu
anadolu ajansi
nachrichtenagentur anadolu
aa
demiroren news agency
dha
ihlas news agency
trt
trt world
trt haber
ntv tr
cnn turk
haberturk
halk tv
a haber
t24
bianet
diken
medyascope
odatv
gazete duvar
ahval
turkish minute
nordic monitor
ozguruz
mezopotamya agency
firat news agency
anf news
anf ku
cyprus mail
phileleftheros
politis cy
kibris
cyprus news agency
irna
islamic republic news agency
fars news agency
fars news
fars
tasnim
tasnim news agency
tasnim news
mehr news agency
mehr news
mehr
isna
iranian students news agency
ilna
yjc
young journalists club
press tv
presstv
al alam
al alam tv
irib
islamic republic of iran broadcasting
tehran times
iran daily
kayhan
keyhan
ettelaat
shargh
etemad
hamshahri
jomhouri eslami
javan ir
vatan e emrooz
arman e melli
ham mihan
donya e eqtesad
financial tribune
nour news
mizan news agency
mizan ir
khabar online
entekhab
tolonews
tolo news
ariana news
pajhwok
pajhwok afghan news
khaama press
hasht e subh
8am media
amu tv
etilaatroz
zan times
afghanistan international
kabul now
tass
itar tass
ria novosti
ria
interfax
rossiya segodnya
sputnik
sputnik news
sputniknews
rt
russia today
kommersant
kommersant fm
vedomosti
wedomosti
izvestia
izvestiya
iswestija
rossiyskaya gazeta
rossiiskaia gazeta
rossijskaja gaseta
nezavisimaya gazeta
nezavissimaia gazeta
nesawissimaja gaseta
komsomolskaya pravda
komsomolskaia pravda
komsomolskaja prawda
moscow times
the moscow times
moskovsky komsomolets
moskovski komsomolets
pravda
prawda
krasnaya zvezda
novaya gazeta
novaia gazeta
nowaja gaseta
novaja gazeta
argumenty i fakty
rbc ru
rbk ru
lentaru
gazetaru
fontanka
vzglyad
rossiya 1
rossija 1
rossiya 24
channel one ru
perviy kanal
perwy kanal
ntv ru
zvezda tv
tv zvezda
echo of moscow
ekho moskvy
echo de moscou
echo moskwy
russia beyond
tsargrad
mediazona
kavkazrealii
kavkaz realii
caucasian knot
kavkazsky uzel
ovd info
verstka
agentstvo
rybar
barents observer
the barents observer
meduza
novaya gazeta europe
novaya gazeta europa
insider lv
the insider lv
istories
important stories
diena
latvijas avize
neatkariga
lsm
latvijas televizija
latvian television
leta lv
delfi
re:baltica
postimees
eesti paevaleht
eesti ekspress
ohtuleht
err ee
err news
eesti rahvusringhaaling
baltic news service
bns ee
lietuvos rytas
15min
lrt lt
lithuanian national radio and television
verslo zinios
elta lt
nasha niva
siena lt
belta
sovetskaya belorussiya
sb belarus segodnya
tutby
zerkalo
zerkaloio
nexta
charter 97
euroradio
ukrainska pravda
ukrajinska prawda
ukrayinska pravda
kyiv independent
the kyiv independent
kyiv post
the kyiv post
european pravda
yevropeiska pravda
ukrinform
interfax ukraine
unian
rbc ukraine
rbk ukraina
suspilne
hromadske
babel ua
nv ua
novoye vremya
new voice of ukraine
dzerkalo tyzhnia
zerkalo nedeli
den ua
liganet
zaborona
slidstvoinfo
bihusinfo
detector media
censornet
channel 24 ua
1+1 ua
tsn ua
espreso tv
espreso
militarnyi
defense express
ukrayinskyi tyzhden
the ukrainian week
ukrainian week
stranaua
ziarul de garda
newsmaker md
moldpres
ipn md
nokta
civilge
civil georgia
oc media
interpressnews
agendage
jamnews
rustavi 2
formula ge
mtavari
netgazeti
armenpress
civilnet
hetq
azatutyun
evn report
azertac
apa az
trend az
trend news agency
turan az
turan information agency
meydan tv
abzas media
kazinform
tengrinews
vlast kz
astana times
the astana times
orda kz
kloop
24kg
kabar kg
azattyk
radio azattyk
akipress
gazetauz
kunuz
uza uz
asia plus
khovar
chronicles of turkmenistan
gazeta wyborcza
wyborcza
rzeczpospolita
dziennik gazeta prawna
fakt
super express
gazeta polska
puls biznesu
nasz dziennik
polityka
newsweek polska
wprost
do rzeczy
tygodnik powszechny
sieci
krytyka polityczna
okopress
onet
wirtualna polska
interia
pap
polska agencja prasowa
polish press agency
tvp
telewizja polska
tvp info
tvp world
tvn24
tvn
tvn 24
polsat
polsat news
polskie radio
polish radio
tok fm
rmf fm
tv republika
belsat
notes from poland
new eastern europe
vsquare
mlada fronta dnes
mf dnes
lidove noviny
hospodarske noviny
pravo
denik n
denik
blesk
respekt
reflex
tyden
ctk
czech news agency
ceska televize
czech television
ct24
cesky rozhlas
czech radio
radio prague international
radio prague
novinkycz
novinky
seznam zpravy
aktualnecz
irozhlas
forum 24
investigacecz
transitions cz
sme sk
pravda sk
dennik n
hospodarske noviny sk
novy cas
aktualitysk
aktuality
dennik postoj
tyzden
tasr
sita sk
stvr
rtvs
tv markiza
markiza
slovak spectator
the slovak spectator
magyar nemzet
nepszava
nepszabadsag
magyar hang
hvg
magyar narancs
elet es irodalom
heti valasz
valasz online
telex
telexhu
444hu
index hu
indexhu
24hu
origo
mandiner
atlatszo
direkt36
mti
rtl hu
rtl klub
atv hu
hir tv
klubradio
partizan
vilaggazdasag
adevarul
romania libera
libertatea
jurnalul national
evenimentul zilei
ziarul financiar
gandul
revista 22
dilema veche
hotnews
hotnewsro
g4media
digi24
antena 3 cnn
pro tv
realitatea
tvr ro
agerpres
mediafax
rise project
pressone
recorder ro
romania insider
dnevnik bg
kapital
24 chasa
trud
sega
standart bg
bta
bulgarian news agency
bnt bg
bulgarian national radio
bnr bg
btv bg
nova bg
nova tv bg
mediapool
bivol
offnews
novinite
kathimerini
i kathimerini
ekathimerini
ta nea
to vima
efimerida ton syntakton
efsyn
avgi
i avgi
proto thema
naftemporiki
eleftherotypia
rizospastis
dimokratia
ethnos
documento
ert gr
skai
antenna gr
ant1
mega gr
athens news agency
ana mpa
amna
ingr
reporters united
inside story
solomon gr
top channel
koha jone
panorama al
shqip
ata al
albanian telegraphic agency
euronews albania
exital
reporteral
koha ditore
kallxo
zeri
bota sot
rtk xk
prishtina insight
nova makedonija
sloboden pechat
sloboden pecat
metamk
mia mk
politika
blic
danas
vecernje novosti
kurir
informer rs
nova rs
novars
vreme
nin rs
radar rs
tanjug
beta rs
beta news agency
fonet
rts rs
radio television of serbia
n1 rs
n1 tv
b92
krik
cins rs
insajder
balkan insight
balkan investigative reporting network
birn
pescanik
jutarnji list
vecernji list
24sata
slobodna dalmacija
novi list
nacional hr
globus hr
novosti hr
hina
hina hr
hrt
nova tv hr
n1 hr
indexhr
telegram hr
telegramhr
h alter
delo
dnevnik si
vecer
finance si
mladina
sta si
slovenian press agency
rtv slovenija
rtv slovenia
pop tv
24ur
ostro
necenzurirano
oslobodenje
dnevni avaz
nezavisne novine
glas srpske
dani ba
fena
srna
al jazeera balkans
klix
zurnal
radio sarajevo
detektor
vijesti
pobjeda
dan me
monitor me
mina me
dagens nyheter
dn
svenska dagbladet
svd
aftonbladet
expressen
goteborgs posten
sydsvenskan
dagens industri
arbetet
dagen se
etc se
dagens etc
flamman
sveriges television
svt
svt nyheter
sveriges radio
tv4 se
tt news agency
tt nyhetsbyran
tidningarnas telegrambyra
local
the local
local sweden
the local sweden
blankspot
aftenposten
verdens gang
vg
dagbladet
dagens naeringsliv
klassekampen
vart land
bergens tidende
stavanger aftenblad
adresseavisen
nordlys
morgenbladet
nrk
tv 2 no
ntb
nettavisen
faktiskno
politiken
berlingske
berlingske tidende
jyllands posten
ekstra bladet
bt dk
information dk
dagbladet information
borsen
kristeligt dagblad
weekendavisen
danmarks radio
dr dk
tv 2 dk
ritzau
zetland dk
altinget
danwatch
sermitsiaq
knr gl
helsingin sanomat
ilta sanomat
iltalehti
aamulehti
turun sanomat
kauppalehti
hufvudstadsbladet
suomen kuvalehti
yle
mtv fi
stt fi
morgunbladid
frettabladid
visir
ruv
heimildin
stundin
iceland review
reykjavik grapevine
the reykjavik grapevine
the times of india
times of india
hindu
the hindu
hindustan times
indian express
the indian express
new indian express
the new indian express
telegraph in
the telegraph in
telegraph india
the telegraph india
the statesman
deccan herald
deccan chronicle
the tribune in
tribune in
pioneer
the pioneer
economic times
the economic times
business standard
mint in
livemint
hindu businessline
the hindu businessline
businessline
financial express
the financial express
financial express in
mid day
greater kashmir
assam tribune
the assam tribune
dainik jagran
dainik bhaskar
amar ujala
malayala manorama
mathrubhumi
anandabazar patrika
eenadu
loksatta
india today
outlook in
outlook india
frontline in
caravan
the caravan
caravan in
the week in
week in
tehelka
scrollin
scroll
the wire
wire
the wire in
wire in
print
the print
theprint
quint
the quint
newslaundry
news minute
the news minute
alt news
altnews
firstpost
moneycontrol
swarajya
reporters collective
the reporters collective
ndtv
new delhi television
cnn news18
news18
republic tv
times now
aaj tak
zee news
wion
doordarshan
dd news
all india radio
akashvani
press trust of india
pti
asian news international
ani
indo asian news service
ians
united news of india
uni
siasat daily
the siasat daily
dawn
news international
the news international
express tribune
the express tribune
nation pk
the nation pk
daily times pk
pakistan observer
pakistan today
business recorder
friday times
the friday times
jang
daily jang
nawa i waqt
geo news
geo tv
ary news
samaa tv
dunya news
associated press of pakistan
app
radio pakistan
mashaal radio
radio mashaal
prothom alo
daily star bd
the daily star bd
dhaka tribune
new age bd
bangladesh sangbad sangstha
bdnews24
bdnews24com
business standard bd
the business standard bd
netra news
daily mirror lk
daily news lk
island lk
the island lk
sunday times lk
colombo telegraph
ada derana
groundviews
tamilnet
kantipur
kathmandu post
the kathmandu post
himalayan times
the himalayan times
nepali times
rastriya samachar samiti
setopati
kuensel
mihaaru
edition mv
the edition mv
xinhua
xinhua news agency
chine nouvelle
agence chine nouvelle
agence xinhua
china news service
peoples daily
renmin ribao
le quotidien du peuple
quotidien du peuple
global times
huanqiu shibao
china daily
pla daily
jiefangjun bao
guangming daily
economic daily cn
science and technology daily
southern weekly
southern weekend
nanfang zhoumo
southern metropolis daily
beijing news
the beijing news
beijing daily
caixin
caixin global
caijing
yicai
yicai global
china business network
paper
the paper
pengpai
sixth tone
guancha
cctv
china central television
cgtn
china radio international
qiushi
securities times
china digital times
south china morning post
scmp
standard hk
the standard hk
hong kong free press
hkfp
ming pao
apple daily
sing tao daily
sing tao
oriental daily news
oriental daily
hong kong economic journal
ta kung pao
wen wei po
hk01
stand news
citizen news
initium media
initium
the initium
rthk
radio television hong kong
tvb
phoenix television
phoenix tv
asia times
asia sentinel
far eastern economic review
hoje macau
macau business
macau daily times
taipei times
taiwan news
liberty times
united daily news
china times
zhongguo shibao
economic daily news
central news agency
cna
focus taiwan
commonwealth magazine
digitimes
tvbs
ftv news
formosa television
set news
reporter tw
the reporter tw
news lens
the news lens
taiwanplus
mirror media
asahi shimbun
the asahi shimbun
asahi shinbun
asahi
yomiuri shimbun
the yomiuri shimbun
yomiuri shinbun
yomiuri
japan news
the japan news
mainichi shimbun
mainichi
the mainichi
mainichi shinbun
nikkei
nihon keizai shimbun
the nikkei
nikkei asia
nikkei asian review
sankei shimbun
sankei
tokyo shimbun
chunichi shimbun
hokkaido shimbun
okinawa times
ryukyu shimpo
akahata
japan times
the japan times
japan today
kyodo
kyodo news
agence kyodo
kyodo news agency
jiji press
jiji
nhk
nhk world
nippon tv
nippon television
tbs television
tbs news
fuji tv
fuji television
tv asahi
shukan bunshun
bunshun
toyo keizai
diplomat
the diplomat
nipponcom
tansa
chosun ilbo
the chosun ilbo
chosun daily
the chosun daily
joongang ilbo
korea joongang daily
dong a ilbo
donga ilbo
hankyoreh
the hankyoreh
kyunghyang shinmun
the kyunghyang shinmun
hankook ilbo
maeil business newspaper
maeil business
korea economic daily
korea herald
the korea herald
korea times
the korea times
yonhap
yonhap news agency
yonhap news
agence yonhap
newsis
kbs
mbc kr
sbs kr
jtbc
ytn
newstapa
nk news
nk pro
daily nk
38 north
ohmynews
kcna
korean central news agency
rodong sinmun
montsame
ub post
straits times
the straits times
business times sg
the business times sg
lianhe zaobao
berita harian sg
channel newsasia
channel news asia
cna sg
mothership
rice media
fulcrum sg
star my
the star my
new straits times
malay mail
edge malaysia
the edge malaysia
malaysiakini
free malaysia today
sarawak report
bernama
utusan malaysia
berita harian my
sinar harian
sin chew daily
kompas
tempo id
tempo magazine
koran tempo
jakarta post
the jakarta post
jakarta globe
republika
republika id
media indonesia
jawa pos
detik
detikcom
antara
antara news agency
antara news
tirto
cnn indonesia
metro tv id
benarnews
project multatuli
jubi
tatoli
borneo bulletin
philippine daily inquirer
inquirer
philippine star
the philippine star
manila bulletin
manila times
the manila times
businessworld
rappler
abs cbn
abs cbn news
gma network
gma news
philippine news agency
philippine center for investigative journalism
vera files
mindanews
bangkok post
nation th
the nation th
thai rath
thairath
matichon
khaosod
khaosod english
prachatai
thai pbs
thai enquirer
vietnam news agency
vnexpress
tuoi tre
thanh nien
nhan dan
viet nam news
vietnamnet
the vietnamese
vietnamese
vtv vn
phnom penh post
the phnom penh post
cambodia daily
the cambodia daily
khmer times
camboja news
voice of democracy
vod kh
fresh news kh
vientiane times
kpl la
irrawaddy
the irrawaddy
irrawaddy mm
myanmar now
frontier myanmar
mizzima
democratic voice of burma
dvb
myanmar times
the myanmar times
global new light of myanmar
the global new light of myanmar
khit thit media
australian
the australian
sydney morning herald
the sydney morning herald
smh
age
the age
australian financial review
the australian financial review
financial review
afr
daily telegraph au
the daily telegraph au
herald sun
courier mail
the courier mail
advertiser au
the advertiser au
adelaide advertiser
the west australian
west australian
canberra times
the canberra times
mercury au
the mercury au
saturday paper
the saturday paper
monthly
the monthly
quarterly essay
crikey
guardian australia
newscomau
quillette
inside story au
abc au
australian broadcasting corporation
abc australia
four corners
sbs au
sbs news
nine news
9news
seven news
7news
sky news australia
australian associated press
aap
new zealand herald
the new zealand herald
nz herald
post nz
the post nz
dominion post
the dominion post
press nz
the press nz
otago daily times
stuff nz
stuffconz
newsroom nz
spinoff
the spinoff
spinoff nz
the spinoff nz
new zealand listener
radio new zealand
rnz
tvnz
1news
newshub
fiji times
the fiji times
fiji sun
islands business
post courier
papua new guinea post courier
national pg
the national pg
samoa observer
les nouvelles caledoniennes
nouvelles caledoniennes
tahiti infos
mail & guardian
the mail & guardian
mail and guardian
daily maverick
news24
sunday times za
business day
business day za
star za
the star za
iol za
cape times
cape argus
sowetan
citizen za
the citizen za
city press
beeld
burger
die burger
netwerk24
amabhungane
groundup
south african broadcasting corporation
sabc
sabc news
enca
continent
the continent
eyewitness news
namibian
the namibian
namibian newspaper
the namibian newspaper
allgemeine zeitung na
new era na
mmegi
botswana guardian
herald zw
the herald zw
newsday zw
standard zw
the standard zw
zimlive
new zimbabwe
newzimbabwe
zambia daily mail
times of zambia
news diggers
lusaka times
nyasa times
nation mw
the nation mw
noticias mz
o pais mz
pais mz
savana mz
carta de mocambique
aim mz
jornal de angola
angop
novo jornal
maka angola
club k
a semana cv
semana cv
inforpress
express de madagascar
l express de madagascar
midi madagasikara
express mu
l express mu
express maurice
l express maurice
le mauricien
mauricien
defi media
daily nation
nation media group
standard ke
the standard ke
star ke
the star ke
business daily
business daily africa
eastafrican
the eastafrican
east african
the east african
citizen tv ke
kenya broadcasting corporation
capital fm ke
elephant ke
the elephant ke
kenya news agency
daily monitor
new vision
independent ug
the independent ug
observer ug
the observer ug
nile post
citizen tz
the citizen tz
daily news tz
mwananchi
jamiiforums
new times rw
the new times rw
igihe
iwacu
sos medias burundi
radio okapi
le potentiel
potentiel
actualitecd
le phare cd
phare cd
7sur7cd
kivu security tracker
depeches de brazzaville
les depeches de brazzaville
l union ga
union ga
gabon review
cameroon tribune
jour cm
le jour cm
mutations cm
actu cameroun
radio ndeke luka
corbeau news
tchadinfos
alwihda info
addis standard
reporter et
the reporter et
addis fortune
ethiopian news agency
fana broadcasting corporate
fana
ethiopia insight
radio erena
shabait
garowe online
hiiraan online
shabelle
radio shabelle
shabelle media network
sonna
radio dalsan
la nation dj
nation dj
adi dj
sudan tribune
suna sd
sudan news agency
ayin network
ayin
al taghyeer
al rakoba
radio tamazuj
eye radio
city review ss
the city review ss
punch
the punch
punch ng
guardian ng
the guardian ng
guardian nigeria
the guardian nigeria
vanguard
vanguard ng
thisday
this day
nation ng
the nation ng
daily trust
nigerian tribune
leadership ng
businessday ng
premium times
sahara reporters
saharareporters
thecable
humangle
channels television
channels tv
arise news
arise tv
news agency of nigeria
daily graphic
graphic online
ghanaian times
ghana news agency
joy fm
myjoyonline
ghanaweb
fourth estate gh
the fourth estate gh
awoko
sierraloaded
frontpage africa
frontpageafrica
daily observer lr
point gm
the point gm
standard gm
the standard gm
le soleil sn
soleil sn
sud quotidien
walf quotidien
walfadjri
l observateur
observateur
l observateur sn
observateur sn
le quotidien
enquete sn
enquete+
agence de presse senegalaise
seneweb
dakaractu
seneplus
apanews
agence de presse africaine
wakat sera
la maison des reporters
maison des reporters
pressafrik
essor ml
l essor ml
le republicain ml
republicain ml
independant ml
l independant ml
maliweb
studio tamani
journal du mali
l observateur paalga
observateur paalga
sidwaya
le pays bf
pays bf
lefasonet
omega fm
radio omega
agence dinformation du burkina
le sahel ne
sahel ne
actuniger
air info
studio kalangou
fraternite matin
intelligent dabidjan
l intelligent dabidjan
inter ci
l inter ci
abidjannet
agence ivoirienne de presse
rti ci
radiodiffusion television ivoirienne
guineenews
mediaguinee
mosaique guinee
togo presse
republic of togo tg
alternative tg
l alternative tg
la nation bj
nation bj
la nouvelle tribune bj
nouvelle tribune bj
banouto
organized crime and corruption reporting project
occrp
lighthouse reports
investigate europe
european investigative collaborations"""
LINES: Final = (
8, 8, 55, 55, 86, 86, 86, 86, 86, 176, 176, 216, 216, 216, 216, 269, 269, 293, 293, 330, 330, 359,
359, 390, 390, 390, 390, 390, 466, 466, 506, 506, 506, 546, 546, 590, 590, 590, 590, 632, 662,
662, 710, 710, 710, 710, 710, 803, 828, 859, 899, 899, 928, 928, 928, 928, 980, 980, 1017, 1051,
1051, 1097, 1114, 1146, 1174, 1217, 1217, 1248, 1285, 1339, 1376, 1415, 1415, 1462, 1495, 1528,
1528, 1566, 1601, 1601, 1629, 1629, 1669, 1669, 1728, 1761, 1782, 1782, 1810, 1810, 1810, 1856,
1856, 1889, 1889, 1919, 1980, 1980, 2010, 2010, 2034, 2057, 2084, 2084, 2084, 2084, 2084, 2084,
2084, 2084, 2084, 2084, 2231, 2248, 2266, 2266, 2304, 2342, 2342, 2365, 2365, 2409, 2409, 2449,
2479, 2498, 2519, 2519, 2544, 2560, 2575, 2601, 2601, 2601, 2601, 2674, 2674, 2674, 2674, 2731,
2731, 2772, 2772, 2822, 2856, 2884, 2884, 2884, 2991, 3022, 3059, 3090, 3110, 3145, 3145, 3172,
3207, 3234, 3265, 3320, 3350, 3350, 3385, 3385, 3419, 3419, 3459, 3496, 3524, 3524, 3561, 3561,
3630, 3630, 3630, 3630, 3630, 3738, 3738, 3789, 3789, 3864, 3864, 3891, 3946, 3967, 3995, 3995,
4036, 4082, 4082, 4122, 4171, 4171, 4171, 4171, 4243, 4243, 4298, 4298, 4298, 4360, 4360, 4360,
4418, 4418, 4418, 4418, 4494, 4519, 4519, 4564, 4601, 4634, 4634, 4669, 4702, 4702, 4743, 4785,
4825, 4825, 4825, 4882, 4882, 4961, 4961, 4993, 4993, 5030, 5030, 5061, 5061, 5094, 5135, 5135,
5176, 5176, 5213, 5255, 5255, 5292, 5292, 5337, 5337, 5372, 5372, 5372, 5372, 5455, 5497, 5528,
5528, 5563, 5563, 5596, 5639, 5639, 5676, 5676, 5714, 5714, 5761, 5761, 5833, 5864, 5864, 5903,
5934, 5973, 5973, 6032, 6032, 6077, 6077, 6115, 6177, 6199, 6199, 6251, 6251, 6276, 6276, 6336,
6381, 6381, 6453, 6486, 6521, 6552, 6581, 6623, 6646, 6676, 6676, 6727, 6751, 6751, 6783, 6831,
6831, 6863, 6863, 6904, 6940, 6940, 6968, 6968, 7003, 7040, 7040, 7077, 7077, 7133, 7165, 7186,
7208, 7239, 7239, 7307, 7345, 7381, 7381, 7427, 7427, 7515, 7544, 7563, 7596, 7619, 7631, 7650,
7695, 7740, 7740, 7780, 7822, 7852, 7897, 7897, 7937, 7958, 7958, 7999, 7999, 8054, 8085, 8115,
8115, 8152, 8179, 8202, 8202, 8268, 8295, 8295, 8339, 8339, 8339, 8371, 8399, 8415, 8415, 8447,
8484, 8498, 8498, 8498, 8498, 8580, 8580, 8621, 8656, 8656, 8656, 8707, 8728, 8728, 8768, 8799,
8799, 8831, 8831, 8831, 8881, 8881, 8881, 8928, 8928, 8928, 8992, 9008, 9028, 9028, 9028, 9028,
9083, 9083, 9119, 9141, 9141, 9141, 9199, 9230, 9259, 9288, 9336, 9336, 9371, 9371, 9371, 9371,
9454, 9485, 9517, 9551, 9551, 9581, 9581, 9615, 9645, 9680, 9698, 9698, 9722, 9748, 9770, 9802,
9820, 9820, 9856, 9856, 9856, 9935, 9935, 9990, 10005, 10024, 10043, 10043, 10080, 10080, 10114,
10114, 10158, 10186, 10186, 10256, 10256, 10302, 10302, 10331, 10331, 10371, 10371, 10371, 10371,
10419, 10419, 10448, 10448, 10480, 10480, 10511, 10511, 10559, 10559, 10600, 10633, 10633, 10669,
10669, 10736, 10780, 10817, 10850, 10877, 10877, 10901, 10929, 10929, 10929, 10929, 10981, 10981,
11021, 11021, 11057, 11092, 11124, 11161, 11189, 11189, 11258, 11284, 11284, 11343, 11382, 11399,
11399, 11437, 11465, 11465, 11491, 11522, 11546, 11562, 11580, 11602, 11626, 11659, 11703, 11722,
11747, 11783, 11803, 11825, 11825, 11860, 11860, 11860, 11860, 11913, 11913, 11961, 11998, 12031,
12077, 12116, 12116, 12149, 12184, 12219, 12241, 12273, 12290, 12290, 12290, 12333, 12357, 12403,
12403, 12426, 12426, 12426, 12519, 12519, 12544, 12544, 12578, 12578, 12578, 12578, 12578, 12663,
12663, 12698, 12724, 12724, 12724, 12759, 12759, 12784, 12784, 12784, 12784, 12831, 12831, 12864,
12864, 12864, 12923, 12954, 12979, 12979, 13013, 13013, 13013, 13013, 13081, 13109, 13109, 13152,
13152, 13208, 13208, 13256, 13256, 13256, 13256, 13302, 13339, 13370, 13397, 13422, 13422, 13455,
13484, 13514, 13514, 13514, 13514, 13603, 13603, 13659, 13659, 13684, 13711, 13734, 13734, 13734,
13734, 13734, 13734, 13812, 13812, 13835, 13861, 13886, 13945, 13945, 13945, 13945, 14032, 14064,
14105, 14179, 14202, 14230, 14230, 14230, 14230, 14278, 14304, 14384, 14404, 14404, 14432, 14453,
14453, 14478, 14505, 14551, 14573, 14573, 14611, 14627, 14660, 14691, 14719, 14754, 14772, 14792,
14825, 14848, 14848, 14873, 14911, 14939, 14961, 14991, 15010, 15032, 15057, 15098, 15143, 15210,
15235, 15260, 15260, 15301, 15301, 15301, 15371, 15371, 15371, 15371, 15476, 15488, 15500, 15512,
15547, 15577, 15595, 15611, 15611, 15648, 15648, 15717, 15741, 15754, 15754, 15754, 15790, 15806,
15821, 15844, 15844, 15887, 15887, 15887, 15924, 15946, 15968, 15986, 16006, 16030, 16030, 16077,
16104, 16136, 16160, 16160, 16189, 16230, 16262, 16293, 16314, 16351, 16351, 16351, 16351, 16351,
16482, 16482, 16482, 16569, 16569, 16569, 16569, 16569, 16569, 16684, 16684, 16684, 16731, 16731,
16731, 16796, 16796, 16796, 16796, 16796, 16905, 16905, 16905, 16905, 16905, 16972, 16972, 16972,
17006, 17006, 17040, 17040, 17040, 17090, 17129, 17165, 17190, 17190, 17232, 17232, 17281, 17309,
17309, 17335, 17335, 17381, 17425, 17478, 17514, 17540, 17540, 17569, 17569, 17569, 17638, 17658,
17676, 17692, 17692, 17740, 17740, 17740, 17819, 17819, 17872, 17872, 17935, 17935, 17984, 18010,
18043, 18065, 18065, 18111, 18111, 18111, 18175, 18175, 18175, 18274, 18305, 18305, 18364, 18395,
18429, 18464, 18491, 18491, 18491, 18588, 18618, 18618, 18673, 18705, 18705, 18761, 18761, 18807,
18807, 18877, 18922, 18975, 18999, 18999, 19058, 19058, 19115, 19115, 19184, 19225, 19255, 19288,
19316, 19316, 19359, 19405, 19446, 19446, 19497, 19497, 19533, 19533, 19596, 19612, 19612, 19684,
19715, 19715, 19790, 19790, 19790, 19790, 19880, 19880, 19920, 19920, 19920, 19998, 19998, 20038,
20038, 20038, 20100, 20100, 20100, 20151, 20151, 20151, 20215, 20215, 20215, 20259, 20285, 20300,
20300, 20300, 20350, 20350, 20386, 20386, 20386, 20441, 20441, 20470, 20470, 20470, 20545, 20545,
20545, 20608, 20608, 20669, 20716, 20734, 20734, 20758, 20774, 20799, 20835, 20835, 20881, 20881,
20919, 20944, 20944, 20987, 21007, 21039, 21063, 21091, 21124, 21144, 21174, 21210, 21210, 21260,
21322, 21322, 21390, 21390, 21422, 21454, 21474, 21499, 21521, 21521, 21549, 21567, 21607, 21639,
21670, 21690, 21714, 21734, 21734, 21775, 21794, 21820, 21842, 21842, 21882, 21902, 21920, 21920,
21943, 21972, 21987, 21987, 22015, 22045, 22060, 22060, 22122, 22147, 22185, 22202, 22227, 22242,
22242, 22294, 22294, 22329, 22329, 22329, 22369, 22388, 22388, 22388, 22388, 22489, 22510, 22533,
22555, 22577, 22577, 22577, 22577, 22694, 22717, 22739, 22762, 22786, 22816, 22816, 22860, 22860,
22882, 22895, 22895, 22895, 22895, 22895, 22995, 22995, 22995, 22995, 23084, 23106, 23106, 23150,
23150, 23150, 23150, 23150, 23254, 23254, 23284, 23284, 23333, 23333, 23404, 23423, 23423, 23448,
23470, 23470, 23516, 23534, 23534, 23594, 23616, 23640, 23640, 23686, 23709, 23709, 23773, 23799,
23799, 23857, 23894, 23916, 23943, 23965, 23989, 24002, 24002, 24060, 24060, 24106, 24125, 24125,
24175, 24175, 24225, 24247, 24247, 24247, 24247, 24360, 24360, 24376, 24376, 24411, 24411, 24435,
24448, 24465, 24477, 24501, 24522, 24539, 24539, 24580, 24580, 24580, 24635, 24651, 24651, 24651,
24721, 24750, 24750, 24782, 24782, 24782, 24844, 24844, 24894, 24928, 24959, 24959, 25041, 25071,
25104, 25126, 25126, 25157, 25177, 25177, 25223, 25243, 25268, 25290, 25290, 25290, 25342, 25342,
25401, 25421, 25421, 25455, 25487, 25513, 25539, 25557, 25567, 25583, 25583, 25583, 25583, 25654,
25654, 25654, 25708, 25732, 25766, 25796, 25834, 25872, 25906, 25906, 25938, 25960, 25997, 25997,
26036, 26036, 26036, 26036, 26089, 26117, 26141, 26141, 26194, 26194, 26194, 26194, 26266, 26266,
26266, 26325, 26325, 26325, 26401, 26429, 26449, 26468, 26468, 26494, 26494, 26545, 26583, 26583,
26583, 26583, 26631, 26662, 26662, 26662, 26717, 26717, 26759, 26759, 26788, 26815, 26815, 26884,
26884, 26931, 26963, 26994, 27026, 27026, 27026, 27085, 27128, 27128, 27174, 27206, 27226, 27226,
27252, 27270, 27288, 27288, 27356, 27373, 27384, 27410, 27424, 27424, 27424, 27510, 27520, 27543,
27584, 27635, 27662, 27692, 27692, 27730, 27760, 27786, 27815, 27815, 27836, 27836, 27836, 27836,
27877, 27877, 27877, 27920, 27920, 27946, 27971, 27971, 28003, 28003, 28003, 28040, 28055, 28055,
28081, 28098, 28117, 28144, 28144, 28176, 28205, 28228, 28228, 28228, 28263, 28263, 28308, 28340,
28340, 28376, 28397, 28416, 28416, 28440, 28440, 28467, 28494, 28494, 28521, 28521, 28578, 28627,
28658, 28694, 28725, 28725, 28765, 28795, 28795, 28824, 28824, 28879, 28879, 28908, 28908, 28937,
28955, 28955, 28985, 28985, 28985, 29041, 29072, 29099, 29135, 29162, 29196, 29196, 29243, 29268,
29268, 29268, 29268, 29314, 29314, 29369, 29393, 29393, 29439, 29464, 29464, 29464, 29521, 29555,
29555, 29581, 29594, 29627, 29627, 29665, 29665, 29694, 29707, 29721, 29721, 29721, 29774, 29774,
29818, 29818, 29862, 29862, 29862, 29862, 29913, 29961, 29999, 30035, 30062, 30086, 30086, 30127,
30155, 30179, 30213, 30241, 30275, 30313, 30340, 30364, 30392, 30420, 30447, 30460, 30504, 30504,
30526, 30526, 30549, 30567, 30602, 30602, 30602, 30602, 30602, 30602, 30683, 30707, 30745, 30745,
30745, 30796, 30822, 30857, 30886, 30886, 30929, 30968, 30968, 31008, 31008, 31042, 31068, 31099,
31119, 31147, 31181, 31215, 31234, 31253, 31290, 31312, 31339, 31339, 31373, 31390, 31407, 31431,
31431, 31469, 31498, 31498, 31523, 31554, 31593, 31632, 31632, 31676, 31706, 31742, 31764, 31764,
31797, 31822, 31848, 31848, 31890, 31920, 31920, 31920, 31959, 31959, 31991, 31991, 32027, 32027,
32059, 32083, 32106, 32131, 32131, 32131, 32163, 32186, 32210, 32235, 32271, 32287, 32311, 32338,
32360, 32387, 32387, 32431, 32466, 32492, 32525, 32566, 32591, 32612, 32644, 32686, 32686, 32720,
32744, 32771, 32798, 32829, 32857, 32898, 32898, 32955, 32973, 32993, 32993, 32993, 33033, 33046,
33046, 33085, 33085, 33134, 33147, 33147, 33184, 33204, 33228, 33259, 33287, 33299, 33339, 33376,
33396, 33437, 33437, 33437, 33504, 33504, 33535, 33535, 33560, 33560, 33620, 33620, 33653, 33653,
33682, 33682, 33707, 33707, 33750, 33750, 33798, 33798, 33843, 33867, 33897, 33918, 33946, 33970,
33996, 34024, 34024, 34068, 34106, 34134, 34134, 34165, 34165, 34197, 34225, 34225, 34283, 34312,
34340, 34340, 34372, 34400, 34434, 34434, 34473, 34473, 34511, 34511, 34570, 34615, 34643, 34643,
34670, 34694, 34730, 34755, 34777, 34802, 34802, 34834, 34858, 34882, 34907, 34943, 34973, 34973,
35006, 35006, 35035, 35061, 35084, 35115, 35138, 35138, 35138, 35138, 35138, 35200, 35200, 35220,
35220, 35220, 35283, 35283, 35314, 35348, 35383, 35411, 35411, 35459, 35459, 35494, 35537, 35537,
35581, 35620, 35657, 35657, 35696, 35724, 35751, 35789, 35812, 35838, 35888, 35929, 35929, 35992,
35992, 35992, 35992, 36065, 36065, 36112, 36146, 36146, 36207, 36207, 36250, 36250, 36250, 36250,
36303, 36303, 36359, 36359, 36403, 36436, 36465, 36465, 36465, 36465, 36538, 36573, 36606, 36606,
36642, 36677, 36716, 36760, 36784, 36784, 36811, 36811, 36834, 36834, 36863, 36863, 36888, 36888,
36888, 36944, 36944, 36975, 36975, 37021, 37021, 37021, 37021, 37117, 37144, 37173, 37173, 37202,
37202, 37272, 37272, 37336, 37366, 37394, 37428, 37428, 37516, 37516, 37564, 37564, 37599, 37622,
37622, 37651, 37674, 37704, 37704, 37741, 37741, 37782, 37782, 37810, 37810, 37850, 37850, 37885,
37911, 37948, 37991, 38018, 38040, 38073, 38073, 38112, 38137, 38162, 38162, 38203, 38203, 38249,
38249, 38284, 38328, 38328, 38378, 38378, 38403, 38403, 38442, 38487, 38487, 38516, 38516, 38547,
38547, 38586, 38586, 38626, 38626, 38660, 38660, 38690, 38690, 38722, 38722, 38785, 38785, 38813,
38813, 38848, 38848, 38901, 38901, 38929, 38929, 38979, 38998, 39036, 39083, 39110, 39134, 39160,
39202, 39235, 39266, 39266, 39307, 39307, 39345, 39382, 39412, 39446, 39446, 39446, 39497, 39544,
39590, 39637, 39679, 39712, 39759, 39759, 39796, 39823, 39823, 39857, 39857, 39893, 39928, 39928,
39959, 39959, 39988, 39988, 40023, 40051, 40051, 40099, 40099, 40099, 40157, 40182, 40206, 40206,
40240, 40273, 40273, 40310, 40310, 40348, 40379, 40379, 40415, 40457, 40487, 40527, 40560, 40560,
40601, 40601, 40626, 40657, 40702, 40753, 40753, 40787, 40818, 40844, 40870, 40902, 40902, 40931,
40931, 40966, 40988, 41018, 41037, 41059, 41059, 41085, 41120, 41150, 41177, 41215, 41240, 41278,
41278, 41307, 41335, 41366, 41404, 41404, 41443, 41443, 41471, 41503, 41503, 41530, 41530, 41564,
41564, 41607, 41607, 41639, 41665, 41690, 41725, 41749, 41762, 41793, 41819, 41819, 41857, 41877,
41907, 41907, 41907, 41954, 41975, 41975, 42014, 42014, 42041, 42041, 42076, 42076, 42111, 42111,
42144, 42166, 42187, 42187, 42221, 42260, 42260, 42260, 42301, 42327, 42363, 42363, 42396, 42410,
42450, 42477, 42495, 42548, 42548, 42577, 42615, 42645, 42669, 42697, 42736, 42759, 42789, 42789,
42830, 42830, 42830, 42830, 42830, 42912, 42912, 42940, 42940, 42940, 42940, 42940, 42940, 42940,
43047, 43081, 43129, 43129, 43170, 43207, 43236, 43273, 43302, 43328, 43349, 43374, 43374, 43423,
43442, 43495, 43495, 43528, 43528, 43578, 43578, 43578, 43620, 43620, 43664, 43685, 43702, 43702,
43737, 43767, 43795, 43837, 43868, 43900, 43927, 43955, 43955, 44012, 44049, 44076, 44098, 44122,
44179, 44179, 44210, 44246, 44278, 44296, 44339, 44368, 44383, 44412, 44441, 44471, 44516, 44516,
44516, 44516, 44516, 44516, 44516, 44647, 44647, 44692, 44692, 44768, 44798, 44798, 44847, 44847,
44906, 44929, 44974, 44974, 44974, 45012, 45045, 45045, 45083, 45083, 45083, 45083, 45144, 45144,
45144, 45205, 45234, 45264, 45264, 45264, 45307, 45307, 45343, 45343, 45386, 45386, 45428, 45428,
45496, 45518, 45544, 45567, 45592, 45622, 45644, 45675, 45711, 45731, 45731, 45787, 45787, 45831,
45859, 45890, 45890, 45962, 45976, 45998, 46023, 46023, 46071, 46100, 46100, 46137, 46169, 46169,
46169, 46169, 46169, 46169, 46271, 46271, 46271, 46311, 46311, 46352, 46352, 46384, 46384, 46432,
46457, 46457, 46489, 46513, 46513, 46560, 46591, 46591, 46633, 46633, 46664, 46684, 46712, 46712,
46756, 46788, 46822, 46877, 46904, 46930, 46954, 46954, 46954, 47024, 47024, 47076, 47076, 47104,
47104, 47139, 47163, 47185, 47207, 47207, 47207, 47207, 47289, 47318, 47318, 47348, 47348, 47390,
47445, 47445, 47445, 47521, 47548, 47576, 47603, 47635, 47635, 47681, 47681, 47720, 47720, 47757,
47787, 47818, 47849, 47849, 47893, 47929, 47963, 48022, 48043, 48043, 48089, 48114, 48141, 48169,
48169, 48208, 48208, 48239, 48239, 48275, 48275, 48315, 48339, 48339, 48381, 48381, 48381, 48444,
48468, 48468, 48511, 48511, 48539, 48539, 48590, 48617, 48617, 48649, 48675, 48675, 48675, 48744,
48757, 48785, 48824, 48843, 48868, 48899, 48932, 48932, 48969, 48969, 48969, 49034, 49077, 49077,
49118, 49118, 49151, 49170, 49207, 49262, 49290, 49326, 49352, 49383, 49405, 49439, 49439, 49473,
49509, 49546, 49573, 49598, 49648, 49648, 49648, 49648, 49648, 49648, 49648, 49771, 49800, 49819,
49848, 49879, 49879, 49879, 49879, 49941, 49941, 49977, 50004, 50004, 50062, 50085, 50114, 50143,
50143, 50183, 50212, 50248, 50282, 50282, 50328, 50369, 50404, 50404, 50442, 50482, 50482, 50537,
50572, 50615, 50615, 50664, 50664, 50664, 50734, 50772, 50794, 50828, 50828, 50828, 50828, 50917,
50917, 50971, 51015, 51048, 51081, 51081, 51123, 51123, 51123, 51174, 51206, 51206, 51245, 51267,
51295, 51336, 51368, 51368, 51368, 51433, 51433, 51497, 51497, 51547, 51581, 51615, 51615, 51671,
51698, 51698, 51741, 51782, 51782, 51782, 51782, 51832, 51832, 51861, 51861, 51882, 51908, 51949,
51969, 51993, 52010, 52040, 52075, 52104, 52141, 52177, 52177, 52226, 52261, 52261, 52300, 52300,
52338, 52338, 52398, 52398, 52441, 52441, 52487, 52487, 52513, 52513, 52558, 52558, 52595, 52619,
52619, 52667, 52686, 52716, 52716, 52754, 52754, 52754, 52810, 52810, 52865, 52865, 52865, 52865,
52907, 52907, 52953, 52953, 52982, 53019, 53045, 53075, 53075, 53101, 53101, 53132, 53153, 53153,
53178, 53202, 53229, 53253, 53282, 53311, 53333, 53361, 53361, 53414, 53414, 53436, 53436, 53436,
53482, 53535, 53535, 53578, 53598, 53641, 53668, 53735, 53762, 53762, 53795, 53827, 53858, 53879,
53906, 53930, 53968, 53990, 54014, 54052, 54071, 54093, 54121, 54140, 54160, 54160, 54160, 54160,
54160, 54160, 54257, 54257, 54296, 54327, 54327, 54327, 54390, 54412, 54435, 54471, 54495, 54520,
54537, 54557, 54579, 54606, 54624, 54658, 54683, 54721, 54759, 54781, 54824, 54824, 54824, 54902,
54935, 54966, 54996, 55028, 55068, 55068, 55112, 55112, 55112, 55159, 55159, 55159, 55214, 55214,
55214, 55262, 55262, 55336, 55351, 55351, 55387, 55387, 55420, 55420, 55454, 55454, 55519, 55553,
55582, 55582, 55608, 55632, 55657, 55685, 55716, 55735, 55763, 55795, 55812, 55852, 55890, 55934,
55958, 55958, 56004, 56036, 56068, 56068, 56102, 56130, 56130, 56172, 56201, 56201, 56236, 56252,
56280, 56305, 56344, 56380, 56380, 56429, 56429, 56467, 56490, 56510, 56510, 56510, 56579, 56579,
56605, 56605, 56646, 56646, 56681, 56681, 56681, 56718, 56718, 56718, 56783, 56783, 56783, 56853,
56853, 56853, 56924, 56924, 56978, 56978, 57030, 57030, 57058, 57087, 57087, 57087, 57087, 57161,
57188, 57188, 57215, 57235, 57257, 57280, 57296, 57296, 57327, 57341, 57341, 57341, 57392, 57410,
57410, 57444, 57444, 57444, 57444, 57512, 57540, 57563, 57596, 57596, 57638, 57638, 57685, 57708,
57732, 57757, 57774, 57774, 57848, 57870, 57870, 57933, 57933, 57978, 57978, 58035, 58052, 58075,
58095, 58095, 58095, 58147, 58167, 58194, 58228, 58253, 58278, 58307, 58330, 58330, 58330, 58381,
58381, 58434, 58461, 58478, 58478, 58537, 58559, 58579, 58609, 58639, 58662, 58662, 58713, 58729,
58729, 58762, 58779, 58806, 58839, 58839, 58839, 58925, 58925, 58988, 58988, 59030, 59030, 59090,
59129, 59164, 59191, 59191, 59224, 59250, 59275, 59297, 59297, 59297, 59348, 59348, 59388, 59411,
59440, 59464, 59494, 59518, 59550, 59585, 59611, 59611, 59638, 59638, 59670, 59698, 59749, 59749,
59749, 59801, 59831, 59856, 59886, 59909, 59927, 59952, 59952, 59986, 60013, 60048, 60073, 60096,
60120, 60150, 60171, 60204, 60231, 60254, 60269, 60294, 60332, 60361, 60379, 60379, 60419, 60419,
60466, 60488, 60520, 60542, 60572, 60597, 60597, 60648, 60679, 60696, 60713, 60735, 60735, 60771,
60803, 60825, 60841, 60867, 60905, 60932, 60986, 60986, 61025, 61048, 61089, 61105, 61127, 61159,
61180, 61212, 61236, 61266, 61286, 61311, 61355, 61380, 61422, 61444, 61459, 61484, 61505, 61505,
61505, 61561, 61561, 61561, 61561, 61632, 61632, 61632, 61667, 61667, 61702, 61702, 61747, 61765,
61783, 61813, 61835, 61878, 61922, 61955, 61955, 62010, 62037, 62064, 62082, 62102, 62120, 62137,
62159, 62179, 62197, 62197, 62247, 62247, 62247, 62303, 62303, 62303, 62303, 62391, 62391, 62424,
62456, 62482, 62505, 62527, 62559, 62597, 62615, 62639, 62661, 62699, 62726, 62726, 62765, 62791,
62811, 62835, 62855, 62855, 62883, 62883, 62927, 62927, 62995, 63027, 63050, 63072, 63094, 63107,
63141, 63166, 63166, 63210, 63210, 63237, 63253, 63253, 63284, 63298, 63316, 63339, 63362, 63385,
63398, 63398, 63425, 63443, 63461, 63486, 63515, 63545, 63568, 63602, 63630, 63662, 63689, 63714,
63733, 63759, 63799, 63799, 63842, 63863, 63882, 63908, 63933, 63962, 63980, 64003, 64026, 64056,
64079, 64107, 64156, 64182, 64204, 64226, 64242, 64261, 64294, 64294, 64329, 64347, 64347, 64390,
64416, 64416, 64449, 64474, 64491, 64512, 64547, 64547, 64547, 64620, 64638, 64669, 64669, 64718,
64718, 64740, 64768, 64799, 64824, 64853, 64881, 64901, 64931, 64960, 64976, 64976, 65019, 65042,
65042, 65042, 65084, 65098, 65136, 65167, 65207, 65236, 65261, 65293, 65318, 65318, 65368, 65399,
65417, 65451, 65474, 65501, 65518, 65542, 65565, 65617, 65657, 65657, 65707, 65725, 65751, 65775,
65790, 65808, 65872, 65889, 65917, 65917, 65945, 65964, 65982, 66004, 66023, 66023, 66060, 66077,
66077, 66149, 66149, 66186, 66200, 66215, 66235, 66260, 66260, 66260, 66342, 66374, 66402, 66430,
66449, 66491, 66515, 66543, 66558, 66591, 66591, 66616, 66629, 66655, 66675, 66695, 66695, 66735,
66765, 66781, 66807, 66826, 66852, 66873, 66873, 66914, 66914, 66953, 66953, 66976, 66993, 67034,
67064, 67086, 67119, 67148, 67161, 67176, 67191, 67234, 67249, 67270, 67304, 67336, 67358, 67380,
67401, 67430, 67460, 67460, 67487, 67487, 67518, 67547, 67572, 67597, 67626, 67650, 67671, 67693,
67693, 67722, 67743, 67743, 67743, 67788, 67822, 67840, 67840, 67840, 67904, 67904, 67904, 67904,
67962, 67995, 68024, 68024, 68049, 68074, 68100, 68131, 68149, 68173, 68210, 68237, 68259, 68290,
68303, 68322, 68335, 68362, 68394, 68419, 68419, 68465, 68508, 68540, 68558, 68558, 68614, 68633,
68676, 68709, 68709, 68740, 68759, 68778, 68804, 68827, 68858, 68885, 68911, 68937, 68958, 68983,
69008, 69030, 69059, 69089, 69127, 69144, 69169, 69195, 69217, 69248, 69265, 69278, 69303, 69324,
69362, 69362, 69432, 69432, 69513, 69513, 69539, 69576, 69576, 69630, 69630, 69695, 69695, 69695,
69695, 69755, 69790, 69823, 69862, 69862, 69898, 69898, 69930, 69930, 70013, 70055, 70055, 70089,
70089, 70089, 70152, 70152, 70152, 70220, 70242, 70279, 70279, 70316, 70346, 70378, 70408, 70450,
70483, 70524, 70547, 70574, 70602, 70602, 70648, 70688, 70688, 70688, 70735, 70735, 70762, 70784,
70784, 70814, 70814, 70814, 70814, 70851, 70851, 70851, 70885, 70885, 70911, 70941, 70941, 70977,
70977, 71007, 71033, 71065, 71092, 71092, 71144, 71144, 71181, 71181, 71212, 71244, 71274, 71297,
71326, 71345, 71345, 71381, 71381, 71426, 71426, 71465, 71465, 71508, 71508, 71547, 71547, 71588,
71588, 71639, 71656, 71656, 71696, 71696, 71749, 71749, 71781, 71818, 71854, 71892, 71926, 71926,
71964, 71964, 71998, 72032, 72032, 72057, 72079, 72099, 72125, 72125, 72172, 72202, 72202, 72260,
72289, 72289, 72331, 72367, 72398, 72440, 72440, 72480, 72480, 72524, 72556, 72591, 72622, 72622,
72650, 72685, 72726, 72752, 72782, 72814, 72839, 72839, 72896, 72896, 72959, 72993, 73031, 73063,
73099, 73121, 73121, 73162, 73162, 73162, 73162, 73162, 73263, 73301, 73301, 73301, 73301, 73378,
73378, 73435, 73470, 73470, 73503, 73528, 73556, 73599, 73599, 73599, 73659, 73688, 73688, 73734,
73761, 73761, 73812, 73837, 73837, 73837, 73907, 73907, 73907, 73940, 73970, 73991, 73991, 74033,
74052, 74087, 74108, 74136, 74191, 74191, 74232, 74232, 74271, 74271, 74314, 74340, 74372, 74372,
74416, 74416, 74462, 74503, 74534, 74563, 74582, 74615, 74645, 74645, 74645, 74692, 74692, 74734,
74751, 74751, 74796, 74823, 74856, 74903, 74933, 74971, 75025, 75059, 75094, 75121, 75149, 75149,
75194, 75230, 75230, 75230, 75296, 75330, 75359, 75378, 75378, 75423, 75443, 75443, 75478, 75478,
75510, 75541, 75579, 75579, 75579, 75579, 75643, 75643, 75643, 75643, 75643, 75643, 75734, 75734,
75734, 75734, 75804, 75804, 75804, 75858, 75858, 75911, 75911, 75946, 75977, 76011, 76048, 76083,
76115, 76135, 76135, 76185, 76217, 76217, 76217, 76217, 76294, 76294, 76321, 76321, 76347, 76347,
76387, 76387, 76423, 76423, 76462, 76488, 76488, 76524, 76553, 76553, 76588, 76612, 76640, 76640,
76640, 76640, 76698, 76743, 76798, 76798, 76833, 76833, 76870, 76870, 76925, 76956, 76956, 77007,
77043, 77043, 77094, 77094, 77144, 77144, 77144, 77144, 77208, 77228, 77244, 77271, 77292, 77310,
77326, 77350, 77350, 77381, 77407, 77433, 77465, 77465, 77507, 77545, 77568, 77604, 77604, 77655,
77655, 77702, 77735, 77775, 77775, 77775, 77841, 77869, 77895, 77929, 77929, 77960, 77991, 78018,
78018, 78058, 78090, 78134, 78169, 78191, 78226, 78265, 78302, 78345, 78376, 78376, 78376, 78425,
78425, 78479, 78514, 78514, 78558, 78595, 78618, 78618, 78645, 78645, 78645, 78701, 78718, 78751,
78783, 78809, 78850, 78873, 78900, 78948, 78948, 78999, 78999, 79050, 79078, 79078, 79126, 79159,
79181, 79181, 79233, 79233, 79271, 79307, 79365, 79392, 79426, 79460, 79460, 79500, 79500, 79536,
79562, 79562, 79621, 79647, 79672, 79716, 79748, 79774, 79805, 79842, 79873, 79907, 79934, 79934,
79973, 79999, 79999, 80058, 80058, 80115, 80149, 80180, 80180, 80226, 80270, 80313, 80343, 80343,
80343, 80389, 80419, 80461, 80483, 80483, 80522, 80522, 80571, 80571, 80648, 80686, 80686, 80725,
80725, 80725, 80791, 80791, 80816, 80816, 80816, 80816, 80908, 80908, 80957, 80987, 80987, 81038,
81038, 81038, 81099, 81099, 81153, 81153, 81210, 81210, 81247, 81247, 81292, 81292, 81325, 81365,
81389, 81411, 81437, 81463, 81502, 81502, 81502, 81502, 81588, 81588, 81619, 81619, 81650, 81650,
81682, 81718, 81718, 81772, 81772, 81772, 81841, 81841, 81841, 81841, 81889, 81889, 81921, 81951,
81951, 81988, 82019, 82019, 82019, 82019, 82068, 82092, 82092, 82126, 82126, 82162, 82194, 82194,
82239, 82265, 82312, 82312, 82376, 82376, 82423, 82465, 82465, 82538, 82578, 82578, 82578, 82643,
82680, 82700, 82736, 82736, 82807, 82807, 82807, 82842, 82856, 82870, 82898, 82898, 82931, 82946,
82959, 82959, 82977, 83006, 83036, 83063, 83063, 83063, 83143, 83159, 83159, 83193, 83229, 83229,
83229, 83229, 83284, 83323, 83360, 83377, 83406, 83406, 83437, 83466, 83466, 83504, 83526, 83526,
83577, 83614, 83644, 83672, 83711, 83740, 83740, 83779, 83816, 83816, 83842, 83857, 83891, 83922,
83959, 83982, 84014, 84043, 84071, 84071, 84103, 84138, 84138, 84176, 84225, 84225, 84225, 84225,
84272, 84272, 84304, 84340, 84340, 84389, 84389, 84429, 84429, 84460, 84460, 84524, 84524, 84524,
84524, 84581, 84615, 84658, 84692, 84692, 84729, 84773, 84804, 84834, 84834, 84875, 84875, 84907,
84942, 84942, 84978, 85012, 85043, 85084, 85084, 85120, 85146, 85172, 85222, 85251, 85251, 85282,
85310, 85310, 85344, 85364, 85416, 85416, 85470, 85470, 85506, 85545, 85584, 85584, 85611, 85650,
85691, 85729, 85781, 85809, 85848, 85883, 85883, 85927, 85961, 85992, 85992, 86049, 86097, 86121,
86154, 86190, 86222, 86222, 86222, 86290, 86307, 86346, 86346, 86375, 86401, 86437, 86437, 86479,
86479, 86510, 86540, 86565, 86609, 86634, 86634, 86682, 86682, 86682, 86718, 86718, 86718, 86718,
86788, 86788, 86830, 86830, 86865, 86865, 86905, 86934, 86973, 87005, 87039, 87074, 87074, 87129,
87152, 87181, 87181, 87230, 87230, 87261, 87305, 87305, 87352, 87390, 87421, 87421, 87458, 87482,
87482, 87537, 87563, 87602, 87602, 87663, 87714, 87714, 87743, 87743, 87783, 87783, 87812, 87844,
87844, 87897, 87897, 87897, 87897, 87934, 87966, 87966, 88006, 88073, 88095, 88121, 88145, 88145,
88194, 88221, 88221, 88272, 88308, 88308, 88333, 88333, 88356, 88356, 88378, 88400, 88433, 88477,
88477, 88515, 88538, 88538, 88563, 88598, 88598, 88638, 88690, 88690, 88718, 88744, 88773, 88818,
88850, 88850, 88902, 88902, 88932, 88958, 88995, 88995, 89058, 89086, 89128, 89173, 89188, 89231,
89231, 89261, 89261, 89290, 89290, 89340, 89369, 89369, 89436, 89479, 89522,
)
IN_CONTEXT: Final = """\
20 minutes
24 heures
60 minutes
a bola
a folha
aa
abc
abendzeitung
ad
age
agi
agos
aje
aksam
aktuality
alto adige
ambito
anadolu
ani
antara
app
aps
arte
athletic
atlantic
atv
australian
avvenire
ayin
basta
beeld
beobachter
berria
big issue
bilanz
bild
billboard
blast
blick
brecha
brut
bunte
burger
business daily
business day
busqueda
canard
canary
capital
caravan
caretas
cctv
challenges
channel 12
cicero
city press
clinic
cna
confidencial
contexte
continent
conversation
corriere
cradle
crikey
current time
daily graphic
daily monitor
daily nation
daily record
daily star
danas
dauphine
davar
dawn
de morgen
de stentor
de tijd
deadline
deia
delfi
delo
denik
depeche
der bund
der freitag
der spiegel
der standard
der stern
detektor
devoir
die burger
die furche
die presse
die republik
die welt
die zeit
diken
dimokratia
diplomat
disclose
dispatch
dissent
dn
dna
documento
dolomiten
domani
dunya
dutch news
dw
east african
el colombiano
el correo
el deber
el dinamo
el economista
el espanol
el faro
el financiero
el jueves
el mercurio
el mostrador
el nacional
el periodico
el salto
el tiempo
el universo
elle
entekhab
epoca
equipe
esprit
esquire
estado de minas
ethnos
exame
excelsior
expansion
expresso
face
fakt
falter
faro
fars
fas
fd
federalist
financiero
focus
foglio
folha
follow the money
forbes
foreign affairs
foreign policy
formiche
fortune
forward
four corners
fr
free press
freie presse
freien presse
freitag
gala
gara
gazette
gestion
giornale
global news
globes
gotham city
grist
herald
hill
hindu
humo
il dubbio
il foglio
il giornale
il giorno
il manifesto
il mattino
il piccolo
il post
il riformista
il tempo
il tirreno
important stories
information
inquirer
insajder
inside story
internazionale
irrawaddy
jang
jornada
journal
jours
kapital
karar
kibris
kicker
knack
kompas
krone
kurier
l actualite
l avenir
l equipe
l express
l humanite
l observateur
l unita
la croix
la depeche
la diaria
la jornada
la liberte
la libre
la meuse
la montagne
la nacion
la nazione
la nouvelle republique
la provence
la razon
la recherche
la regione
la repubblica
la sexta
la sicilia
la stampa
la tercera
la verita
la vie
landbote
las provincias
le canard
le courrier
le dauphine
le devoir
le droit
le nouvelliste
le parisien
le pelerin
le point
le potentiel
le progres
le quotidien
le soleil
les jours
liberation
libero
libertatea
libre
limes
local
local call
logic
los tiempos
m6
mail
manifesto
map
marca
marianne
marker
mcd
megaphone
mehr
memo
mercurio
merkur
mf
milenio
mirror
monocle
monthly
morning star
mother jones
mothership
namibian
narwhal
nation
national interest
nature
neue presse
neuen presse
new vision
nexos
next
nikkei
nordlys
nouvelle republique
novinky
novo jornal
o dia
o jogo
o povo
objective
observador
observateur
ole
origo
pa
panorama
paper
parisien
partizan
pelerin
peninsula
people
perfil
periodico
pioneer
plaza publica
pobjeda
point
poligrafo
politico
politika
polityka
popular science
portafolio
potentiel
pravda
pravo
prawda
prensa libre
primicias
print
private eye
proceso
profil
prospect
public source
puck
punch
qna
quartz
realitatea
reason
reflex
reforma
renascenca
repubblica
republika
respekt
rest of world
rheinpfalz
ria
roll call
rt
rtl
sabado
sabah
salon
salto
science
scroll
sega
semana
sexta
shabelle
shift
sid
sieci
skai
slate
smh
spa
spiegel
spiegels
spinoff
sputnik
sr
stampa
standard
standards
stars and stripes
stern
sud ouest
sudostschweiz
sun
tablet
tagi
tel quel
telex
tercera
the age
the athletic
the atlantic
the australian
the big issue
the canary
the caravan
the clinic
the continent
the conversation
the cradle
the diplomat
the dispatch
the east african
the express
the face
the federalist
the forward
the free press
the gazette
the herald
the hill
the hindu
the information
the irrawaddy
the journal
the local
the logic
the mail
the marker
the mirror
the monthly
the namibian
the narwhal
the nation
the national
the national interest
the nikkei
the objective
the paper
the peninsula
the pioneer
the print
the public source
the punch
the shift
the spinoff
the standard
the statesman
the sun
the tablet
the vietnamese
the walrus
the war zone
the week
the wire
the wrap
time
times now
tls
trouw
trud
tubantia
tva
tyden
tyzden
ultima hora
uni
vanguard
variety
vecer
veja
vg
vice
vietnamese
vijesti
visao
vogue
volksstimme
vorwarts
vox
vreme
vrij nederland
wallpaper
walrus
war zone
watson
week
welt
west australian
western mail
wilfried
wire
wired
world journal
wprost
wrap
zaman
zeit
zerkalo
zero hora"""
WITH_ARTICLE: Final = """\
1+1
2m
360
aap
actualite
adi
advertiser
afr
aim
al akhbar
al anba
al arab
al ayyam
al baath
al chourouk
al dostour
al dustour
al hayat
al ittihad
al jarida
al jazirah
al jumhuriya
al mada
al quds
al rai
al sabah
al sharq
al thawra
al wasat
al watan
allgemeine zeitung
alternative
andes
anf
antenna
ap
apa
apache
ara
assabah
ata
avenir
babel
band
berita harian
beta
bna
bnr
bns
bnt
bola
bt
btv
bund
business news
business standard
business times
businessday
bz
canal n
capital fm
caribe
cbn
channel 13
channel 14
channel 24
channel 5
channel one
cins
citizen
citizen tv
city review
colombiano
comercio
cope
correo
correspondent
courrier
croix
ctv
cuarta
dagen
daily mirror
daily news
daily observer
daily telegraph
daily times
dan
dani
deber
den
desk
dia
diaria
dinamo
diplo
dnevnik
dossier
dr
droit
dubbio
echo
echos
economic daily
economist
economista
economiste
edition
elephant
elta
ennahar
enquete
err
ert
espanol
espectador
espresso
essor
est republicain
etc
expreso
express
expression
extra
figaro
finance
financial express
formula
fourth estate
fresh news
frontline
ft
fulcrum
furche
g1
gaceta
gazeta
geo
giorno
gleaner
globo
globus
glocke
guardian
haber
heraldo
heute
hina
hora
hospodarske noviny
huffpost
huma
humanite
ici
independant
independent
independiente
index
informador
informer
initium
insider
inter
intercept
iol
ipn
island
javan
jdd
jogo
jota
jour
jueves
kabar
kan
knr
kpl
lana
lancet
lbc
leaders
leadership
leta
liberte
limburger
lrb
lrt
matin
mattino
mauricien
mbc
mee
mega
mena
mercury
messaggero
metro
metro tv
meuse
mia
mina
mint
mizan
monde
monitor
montagne
morgen
mostrador
moz
mtv
mundo
mutations
n1
nacion
nacional
national
nazione
nbn
nd
new age
new era
new times
new yorker
news
newsday
newsmaker
newsroom
nin
nius
norte
noticias
nouvelle tribune
nouvelliste
nova
nova tv
novosti
nrt
ntv
nv
nwz
obs
observer
oldie
open
opinion
orda
osterreich
otv
outlook
pais
parlament
patria
pays
petra
phare
phoenix
piccolo
politis
post
povo
prensa
press
presse
progres
provence
province
provincias
publico
quint
quotidien
radar
razon
rbc
rbk
recherche
record
recorder
regione
reporter
republic of togo
republica
republicain
republik
riformista
rsi
rti
rtk
rts
rundschau
rzeczy
saba
safa
sahel
savana
sbs
scotsman
segunda
ser
sic
sicilia
siena
sita
sme
soir
soleil
solomon
spectator
sport
sta
standaard
standart
star
statesman
stentor
stt
stuff
suna
sunday times
sz
tageblatt
tagespost
tagesspiegel
telegraaf
telegram
telegramme
telegraph
tempo
temps
tiempo
tiempos
tijd
times
tirreno
tn
transitions
trend
tribuna
tribune
tsa
tsn
turan
turkiye
tv 2
tv3
tv4
tvr
tyee
tz
union
unita
universal
universo
uza
vanguardia
verge
verita
vie
vif
vlast
vod
vtv
watan
xxi
zenith
zeta
zetland"""
WORDS: Final = """\
1
11
11Freunde
14ymedio
15min
19th
1News
20
20minutos
24
24H
24sata
24ur
2M
360
38
3sat
404
444
60
7NEWS
7iber
7sur7
8am
972
9News
AA
AAP
ABC
ABS
AD
ADI
ADN
AFP
AFR
AGI
AIM
AJ
AJE
AKIpress
AMNA
ANA
ANF
ANGOP
ANHA
ANI
ANP
ANSA
ANT1
AP
APA
APAnews
APP
APS
ARD
ARTE
ARY
AT5
ATA
ATV
AZERTAC
Aachener
Aaj
Aamulehti
Aargauer
Aawsat
Abendzeitung
Abidjan
Abzas
Achark
Acoriano
Actu
ActuNiger
Actualite
Actualité
Ad
Ada
Addis
Adelaide
Aden
Adevarul
Adevărul
Adnkronos
Adresseavisen
Advertiser
Afghanistan
Africa
African
Afrique
Aftenposten
Aftonbladet
Age
Agefi
Agence
Agencia
Agenda
Agentstvo
Agenzia
Agerpres
Agos
Agência
Ahram
Ahval
Air
Akahata
Akashvani
Akhbar
Aksam
Aktuality
Aktualne
Aktuálně
Akşam
Al
Alakhbar
Albanian
Algemeen
Algerie
Alghad
Algérie
Alhurra
Aljazeera
All
Allgauer
Allgemeine
Allgäuer
Almodon
Alsumaria
Alt
AltNews
AlterPresse
Alternative
Alternatives
Altinget
Alto
Alwihda
Amal
Amar
Ambito
America
American
Ammon
Amu
América
An
Anadolu
Anandabazar
Anchorage
Andes
Angeles
Angop
Animal
Annahar
Ansa
Antara
Antena
Antenna
Apache
Apollo
Apple
Ara
Arab
Arabian
Arbetet
Argumenty
Ariana
Arise
Aristegui
Arizona
Arman
Armando
Armenpress
Army
Arret
Arrêt
Ars
Art
Arte
Arutz
As
Asahi
Ash
Asharq
Asia
AsiaNews
Asian
Askanews
Assabah
Assam
Associated
Astana
Atalayar
Athens
Athletic
Atlanta
Atlantic
Atlantico
Atlatszo
Augsburger
Aujourd
Austin
Australian
Austria
Auto
Avenir
Avgi
Avvenire
Awoko
Axios
AyiboPost
Ayin
Az
Azattyk
Azatutyun
Azertac
Azzaman
Açoriano
Aïr
B
B92
BBC
BFM
BFMTV
BILD
BIRN
BMJ
BN
BNA
BNR
BNS
BNT
BR24
BTA
Babel
Badische
Badischen
Badisches
Bahrain
Balkan
Baltic
Baltimore
BamS
Band
Bangkok
Bangladesh
Banouto
Barbados
Barents
Barlamane
Barron
Bas
BasNews
Basellandschaftliche
Basler
Basta
Bayerischen
Bayerischer
Bdnews24
Beeld
Beijing
BelTA
Belang
Belfast
Belga
Bellingcat
Belsat
Belta
BenarNews
Beobachter
Bergens
Berita
Berliner
Berlingske
Bernama
Berner
Berria
Beta
Bianet
Big
Bihus
Bilanz
Bild
Bildzeitung
Billboard
BioBioChile
BirGun
BirGün
Birgun
Birgün
Birmingham
Bivol
Blankspot
Blast
Blatter
Bleacher
Blesk
Blic
Blick
Bloomberg
Blu
Blätter
Bola
Bonner
Bookseller
Borneo
Borsen
Boston
Bota
Botswana
Brabants
Brasil
Braunschweiger
Brecha
Breitbart
Bremer
British
Brussels
Brut
Buenos
Bulgarian
Bulwark
Bund
Bundner
Bunshun
Bunte
Bureau
Burger
Business
BusinessDay
BusinessLine
BusinessWorld
Businessweek
Busqueda
BuzzFeed
Byline
Börsen
Børsen
Búsqueda
Bündner
C
C5N
CBC
CBN
CBS
CCTV
CGTN
CINS
CIPER
CNA
CNBC
CNET
CNEWS
CNN
CNews
COPE
CORRECTIV
CT24
CTK
CTV
CTXT
Cable
Cadena
Caijing
Caixin
Calcalist
Calgary
CamboJA
Cambodia
Cameroon
Canadian
Canal
Canard
Canarias7
Canary
Canberra
Cape
Capital
Caracol
Caravan
Carbon
Caretas
Caribe
Carta
CartaCapital
Catalunya
Catholic
Caucasian
Causeur
Cellesche
Celleschen
Censor
Central
Ceska
Cesky
Chaine
Challenges
Channel
Channels
Charlie
Charlotte
Charter
Chaîne
Chequeado
Chicago
China
Chine
Chosun
Christian
Chronicles
Chunichi
CiberCuba
Cicero
Cinco
Ciper
Citizen
City
Civil
CivilNet
Clarin
Clarín
Clinic
Club
Colombiano
Colombo
Comercio
CommonWealth
Computer
Confidencial
Congresso
Contexte
Continent
Conversation
Corbeau
Correctiv
Correio
Correo
Correspondent
Corriere
Corse
Courier
Courrier
Cradle
Cridem
Crikey
Croix
Cronica
Cronista
Crónica
Ctxt
Cuarta
Cubadebate
Cumhuriyet
Current
Cyprus
Czech
DD
DER
DH
DHA
DLF
DN
DNA
DPA
DR
DVB
DW
Dabanga
Dagblad
Dagbladet
Dagen
Dagens
Dagospia
Daily
Dainik
Dakaractu
Dallas
Dan
Danas
Dani
Danmarks
Danwatch
Daraj
Darmstadter
Darmstädter
Dauphine
Dauphiné
Davar
Dawn
Deadline
Deber
Deccan
Declassified
Defense
Defi
Deia
Deir
DeirEzzor24
Deister
Dekoder
Delfi
Delo
Demiroren
Demirören
Democracy
Democratic
Den
Denik
Dennik
Denník
Denver
Deník
Depeche
Depeches
Derniere
Dernieres
Dernière
Dernières
Desk
Detector
Detektor
Detik
Detikcom
Detroit
Deutsche
Deutschen
Deutschlandfunk
Devoir
Dhaka
Dia
Diari
Diaria
Diario
Diena
Digi24
DigiTimes
Diken
Dilema
Dimokratia
Dinamo
Diplo
Diplomat
Direkt36
Disclose
Dispatch
Dissent
Dithmarscher
Diário
Dnevni
Dnevnik
Documento
Doha
Dojd
Dolomiten
Domani
Dominion
Donaukurier
Dong
Donga
Donya
Doordarshan
Doschd
Dossier
Dow
Dozhd
Dresdner
Droit
Drop
Drudge
Dubbio
Dunya
Dutch
DutchNews
Dzerkalo
Dziennik
Défi
Dépêche
Dépêches
Dínamo
Dünya
EFE
ELTA
ERR
ERT
ESPN
ETC
EURACTIV
EUobserver
EVN
EW
East
EastAfrican
Ech
Echo
Echorouk
Echos
Echourouk
Eco
Economic
Economist
Economista
Economiste
Ecuavisa
Edge
Edition
Edmonton
EenVandaag
Eenadu
Eesti
Ef
EfSyn
Efe
Efecto
Efimerida
Egypt
EiTB
Eichsfelder
Eindhovens
Ekathimerini
Ekho
Ekstra
El
Elaph
Electronic
Eleftherotypia
Elephant
Elet
Elle
Elnashra
Elsevier
Emarat
Emder
Emirates
EnQuete
EnQuête
Enab
Engadget
Engadiner
Ennahar
Enquete
Enquête
Entekhab
Entertainment
Epoca
Epoch
Equipe
Erem
Espanol
Español
Espectador
Espreso
Espresso
Esprit
Esquire
Esslinger
Essor
Est
Estadao
Estado
Estadão
Estrella
Etemad
Ethiopia
Ethiopian
Ethnos
Etilaatroz
Ettelaat
Euractiv
Euronews
Europa
Europe
European
Euroradio
Evangelischer
Evenimentul
Evening
Evrensel
Exame
Excelsior
Excélsior
Executive
Exit
Expansion
Expansión
Expreso
Express
Expressen
Expression
Expresso
Extra
Exxpress
Eye
Eyewitness
Eßlinger
F
FAS
FAZ
FD
FOCUS
FR
FRANCE
FT
FTV
Face
Fakt
Faktisk
Falter
Famiglia
Fana
Fanpage
Far
Faro
Fars
Fast
Fatto
Federalist
Felesteen
Fena
Figaro
Fiji
Film
Finance
Financial
Financieele
Financiero
Finews
Firat
Firstpost
Flamman
Flensburger
FoNet
Focus
Foglio
Folha
Follow
Fontanka
Forbes
Forbidden
Foreign
Formiche
Formosa
Formula
Fortune
Forum
Forward
Four
Fourth
Fox
France
Franceinfo
Frankenpost
Frankfurter
Frankischen
Frankischer
Fraternite
Fraternité
Free
Freie
Freien
Freies
Freitag
Fresh
Frettablaðið
Friday
Friesch
FrontPage
FrontPageAfrica
Frontier
Frontline
Fränkischen
Fränkischer
Fréttablaðið
Fuji
Fulcrum
Fuldaer
Furche
G1
G4Media
GB
GMA
GQ
GZH
Gabon
Gaceta
Gala
Galatz
Galei
Gandul
Gara
Garowe
Gazet
Gazeta
Gazete
Gazette
Gazzetta
Gazzettino
Gelderlander
General
Geneva
Geo
Gestion
Gestión
Ghana
GhanaWeb
Ghanaian
Gießener
Giornale
Giorno
Gizmodo
Glas
Glasgow
Gleaner
Global
Globe
Globes
Globo
GloboNews
Globus
Glocke
Golem
Good
Goteborgs
Gotham
Gottinger
Grand
Granma
Graphic
Greater
Grenz
GrenzEcho
Grist
Groene
GroundUp
Groundviews
Guancha
Guangming
Guardian
Guineenews
Guinéenews
Gulf
Gândul
Göteborgs
Göttinger
H
HINA
HK01
HKFP
HLN
HNA
HP
HRT
HVG
Ha
HaMakom
Haaretz
Haarlems
Haber
Haberturk
Habertürk
Haitian
Halab
Halk
Ham
Hamburger
Hamodia
Hamshahri
Handelsblatt
Handelsblatts
Handelszeitung
Hankook
Hankyoreh
Hannoversche
Hannoverschen
Harper
Hasht
Hawar
Heidi
Heilbronner
Heimildin
Heise
Helsingin
Herald
Heraldo
Hersfelder
Hespress
Hessische
Hessischen
Hessischer
Heti
Hetq
Heute
Hiiraan
Hildesheimer
Hill
Himalayan
Hina
Hindu
Hindustan
Hir
Hochster
Hoje
Hokkaido
Hollywood
Hong
Honolulu
Hora
Hospodarske
Hospodárske
Hospodářské
HotNews
Hotnews
Houston
Hromadske
Huanqiu
HuffPost
Huffington
Hufvudstadsbladet
HumAngle
Huma
Humanite
Humanité
Humo
Hurriyet
Hír
Höchster
Hürriyet
I
IANS
ICI
ICIJ
IDL
ILNA
IOL
IPN
IRIB
IRIN
IRNA
ISNA
ITAR
ITN
ITV
Iceland
Ici
Igihe
Ihlas
Ilta
Iltalehti
Important
Independant
Independent
Independiente
Index
India
Indian
Indo
Indépendant
InfoLibre
InfoMigrants
InfoMoney
Infobae
Informador
Information
Informer
Inforpress
Initium
Inkyfada
Inquirer
Inrocks
Inrockuptibles
Insajder
Inside
Insider
Intelligence
Intelligent
Inter
InterPressNews
Intercept
Interfax
Interia
Interlignes
International
Internazionale
Investigace
Investigate
Investor
Iran
IranWire
Iranian
Iraqi
Irish
IrpiMedia
Irrawaddy
Islamic
Island
Islands
Israel
IstoE
Istories
IstoÉ
Iswestija
Italia
ItaliaOggi
Italpress
Itar
Iwacu
Izvestia
Izvestiya
JAMnews
JDD
JNS
JOTA
JTA
JTBC
Jacobin
Jadaliyya
Jakarta
Jamaica
JamiiForums
Jane
Janes
Jang
Japan
Javan
Jawa
Jedi
Jerusalem
Jeune
Jewish
Jiefangjun
Jiji
Jogo
Jomhouri
JoongAng
Joongang
Jordan
Jornada
Jornal
Jour
Journal
Jours
Jovem
Joy
Jubi
Judische
Judischen
Jueves
Junge
Jungen
Jungle
Jurnalul
Just
Justice
JusticeInfo
Jutarnji
Juventud
Jyllands
Jüdische
Jüdischen
KALLXO
KBS
KCNA
KFF
KNA
KNR
KPL
KRIK
KUNA
Kabar
Kabul
Kaieteur
Kallxo
Kan
Kansas
Kantipur
Kapital
Kapitalis
Karar
Kathimerini
Kathmandu
Katholische
Katholischen
Kauppalehti
Kavkaz
Kavkazsky
Kayhan
Kazinform
Kenya
Keshet
Keyhan
Keystone
Khaama
Khabar
Khaleej
Khaosod
Khit
Khmer
Khovar
Kicker
Kieler
Kikar
Kivu
Klassekampen
Kleine
Kleinen
Klix
Kloop
Klubradio
Klubrádió
Knack
Koha
Kolner
Kolnische
Kolnischen
Kommersant
Kompas
Komsomolskaia
Komsomolskaja
Komsomolskaya
Komsomolskaïa
Konbini
Kontrast
Koran
Korea
Korean
Krasnaya
Krautreporter
Kristeligt
Krone
Kronen
Kronenzeitung
Krytyka
Kuensel
Kul
Kun
Kurdistan
Kurdistan24
Kurier
Kurir
Kuwait
Kyiv
Kyodo
Kyunghyang
Kölner
Kölnische
Kölnischen
Kıbrıs
L
LA
LANA
LBC
LBCI
LCI
LCP
LETA
LIGA
LRB
LRT
LSM
La7
LaPresse
Laatste
Lancet
Landbote
Landshuter
Latvian
Latvijas
Lausitzer
Lawfare
Le360
LeFaso
Leaders
Leadership
Lebanon24
Lebensmittel
Leeuwarder
Lefaso
Leidsch
Leipziger
Lenta
Letras
Levante
Lianhe
Libe
Liberation
Libero
Libertad
Libertatea
Liberte
Liberty
Liberté
Libre
Libya
Libyan
Libé
Libération
Lidove
Lidové
Liechtensteiner
Lietuvos
Liga
Lighthouse
Limburger
Limes
Linkiesta
Listin
Listín
Lithuanian
LiveMint
Liverpool
Lloyd
Local
Logic
Loksatta
London
Long
Los
Lubecker
Ludwigsburger
Lusa
Lusaka
Luxemburger
Luzerner
Lübecker
M6
MAP
MBC
MCD
MDR
MEE
MEMO
MENA
MF
MIA
MINA
MIT
MO
MOZ
MS
MSNBC
MTI
MTV
Ma
Maan
Maariv
Macau
Maclean
Mada
Maeil
Magdeburger
Maghreb
Magyar
Mail
MailOnline
Main
Mainichi
Mainpost
Maisfutebol
Maison
Majalla
Maka
Makor
Malay
Malayala
Malaysiakini
Maldita
Maliweb
Malta
MaltaToday
Manager
Manchester
Mandiner
Manifesto
Manila
Mannheimer
Manoto
Marca
Marianne
Marker
MarketWatch
Markische
Markischen
Markiza
Markíza
Marshall
Mashaal
Mathrubhumi
Matichon
Matin
Mattino
Mauricien
Medi1
Medi1TV
Media
MediaZona
Mediafax
Mediaguinee
Mediaguinée
Mediapart
Mediapool
Medias24
Mediaset
Mediazona
Medor
Meduza
Medyascope
Meet
Mega
Meganoticias
Megaphone
Mehr
MercoPress
Mercurio
Mercury
Merkur
Messaggero
Meta
Metro
Metropoles
Metrópoles
Meuse
Meydan
Mezopotamya
Miami
Mid
Middle
Midi
Mihaaru
Milano
Milenio
Militarnyi
Military
Milliyet
Milwaukee
MindaNews
Mindener
Ming
Minneapolis
Minnesota
Mint
Mirror
Mittelbayerische
Mittelbayerischen
Mitteldeutsche
Mitteldeutschen
Mitteldeutscher
Mizan
Mizzima
Mlada
Mladina
Mladá
Mmegi
Moldpres
Monde
Mondoweiss
Moneycontrol
Monitor
Monocle
Montagne
Monte
Monthly
Montreal
Montsame
Morgen
Morgenbladet
Morgunblaðið
Morning
Morocco
Mosaique
Mosaïque
Moscow
Moskovski
Moskovsky
Mostrador
Mother
Mothership
Moudjahid
Mtavari
Munchner
Mundo
Munstersche
Munsterschen
Mutations
Mwananchi
MyJoyOnline
Myanmar
Märkische
Märkischen
Médi1
Médiaguinée
Médiapart
Médias24
Médor
Münchner
Münstersche
Münsterschen
N
N1
NBC
NBN
NDR
NDTV
NHK
NIN
NK
NME
NNA
NOS
NOW
NOZ
NPO
NPR
NRC
NRK
NRT
NRZ
NTB
NTV
NU
NV
NWZ
NY
NYT
NZ
NZZ
Nachrichtenagentur
Nachrichtenmagazin
Nacion
Nacional
Nación
Naftemporiki
Naharnet
Namibian
Nanfang
Narwhal
Nascer
Nasha
Nasz
Nation
National
Nature
Nawa
Nawaat
Nazione
Neatkariga
Neatkarīgā
Necenzurirano
Nederlands
Nepali
Nepszabadsag
Nepszava
Nesawissimaja
Netgazeti
Netra
Nettavisen
Netwerk24
Netzpolitik
Neue
Neuen
Neues
New
NewZimbabwe
News
News18
News24
NewsDay
NewsMaker
NewsNation
Newsday
Newshub
Newsis
Newslaundry
Newsmax
Newsroom
Newstalk
Newstapa
Newsweek
Newtral
Nexo
Nexos
Next
Nexta
Nezavisimaya
Nezavisne
Nezavissimaia
Nezavissimaïa
Nhan
Nhân
Nice
Nida
Nidaa
Nieuwsblad
Nieuwsuur
Nigerian
Nihon
Nikkei
Nile
Nine
Nippon
Nius
Nokta
Noordhollands
Nordbayerischen
Nordbayerischer
Norddeutsche
Norddeutschen
Norddeutscher
Nordic
Nordkurier
Nordlys
Nordschleswiger
Nordsee
Nordwest
Norte
North
Notes
Noticias
Notimex
Notícias
Nour
Nouvel
Nouvelle
Nouvelles
Nouvelliste
Nova
Novaia
Novaja
Novara
Novaya
Novaïa
Novi
Novinite
Novinky
Novo
Novosti
Novoye
Novy
Nový
Nowaja
Nueva
Nuevo
Numerama
Nuova
Nurnberger
Nyasa
Népszabadság
Népszava
Nürnberger
OANN
OC
OCCRP
OFFNews
OK
OKO
OKdiario
OLJ
OO
ORF
OTV
OVD
Oberhessische
Oberhessischen
Oberosterreichische
Oberosterreichischen
Oberösterreichische
Oberösterreichischen
Objective
Obs
Observador
Observateur
Observer
OdaTV
Offenbach
OhmyNews
Ohtuleht
Ojo
Okaz
Okdiario
Okinawa
Oldenburgische
Oldenburgischen
Oldie
Ole
Olé
Oman
Omega
Omroep
Onda
One
Onet
Open
Opinion
Opinión
Orda
Oregonian
Organized
Orient
Oriental
Origo
Orlando
Oslobođenje
Osservatore
Osterreich
Osterreichischer
Ostfriesen
Ostro
Ostsee
Ostthuringer
Ostthüringer
Otago
Ottawa
Ouest
Outlook
Ozguruz
OÖ
Oštro
PA
PAP
PBS
PLA
POLITICO
PTI
PZC
Pagella
Pagina
Pagina12
Pais
Pajhwok
Pakistan
Palestine
Panorama
Paper
Paperjam
Papua
Paris
Parisien
Parlament
Parool
Partizan
Partizán
Passauer
Patria
Pays
País
Pelerin
Pengpai
Peninsula
People
Perfil
Periodico
Periódico
Perlentaucher
Peru21
Perviy
Perwy
Perú21
Pescanik
Petra
Peščanik
Pforzheimer
Phare
Philadelphia
Phileleftheros
Philippine
Phnom
Phoenix
Piccolo
PinkNews
Pioneer
Pitazo
Pittsburgh
Plain
Plaza
Pobjeda
Poder360
Point
Poligrafo
Polish
Politico
Politika
Politiken
Politis
Polityka
Polsat
Polska
Polskie
Polígrafo
Ponte
Pop
Popular
Portafolio
Post
Postimees
Potentiel
Potsdamer
Povo
Prachatai
Pravda
Pravo
Prawda
Premium
Prensa
Press
PressAfrik
PressOne
PressTV
Presse
Primicias
Print
Prishtina
Private
Pro
ProPublica
ProSieben
Proceso
Profil
Progres
Progrès
Project
Prospect
Prothom
Proto
Provence
Province
Provincia
Provinciale
Provincias
Právo
Psychologie
Public
Publico
Puck
Puls
Punch
Punchbowl
Punt
Página
Página12
Pèlerin
Público
QNA
Qantara
Qatar
Qiushi
Quarterly
Quartz
Quds
Quillette
Quint
Quotidiano
Quotidien
RAI
RBB
RBC
RBK
RCN
RFA
RFE
RFI
RIA
RISE
RMC
RMF
RND
RNE
RNZ
RPP
RSI
RT
RTBF
RTE
RTHK
RTI
RTK
RTL
RTP
RTS
RTV
RTVE
RTVS
RTÉ
RUV
Radar
Radio
Radiodiffusion
Radiotelevisione
Rai
RaiNews
RaiNews24
Rappler
Raqqa
Rastriya
Razon
Razón
Raï
Re
Realitatea
Reason
Rebel
Recherche
Recklinghauser
Recklinghäuser
Record
Recorder
RedaktionsNetzwerk
Redaktionsnetzwerk
Rede
Reflex
Reforma
Reformatorisch
Regione
Renascenca
Renascença
Renmin
Reporter
Reporterre
Reporters
Repubblica
Republic
Republica
Republicain
Republik
Republika
República
Respekt
Rest
Resto
Reuters
Reutlinger
Revista
Revue
Reykjavik
Reykjavík
Rhein
Rheinische
Rheinischen
Rheinischer
Rheinpfalz
Ria
Rice
Riformista
Ritzau
Rizospastis
Rodong
Roll
Rolling
Romania
România
Rose
Rossiiskaia
Rossiiskaïa
Rossija
Rossijskaja
Rossiya
Rossiyskaya
Roya
Rudaw
Rue89
Ruhr
Rundfunk
Rundschau
Runrun
Runrunes
Russia
Rustavi
Rybar
Ryukyu
Rzeczpospolita
Rzeczy
RÚV
Rádio
Républicain
SABC
SANA
SB
SBS
SBT
SCMP
SER
SET
SIC
SID
SITA
SME
SMH
SONNA
SOS
SPA
SR
SRF
SRNA
STA
STAT
STT
STVR
SUNA
SVT
SWI
SWR
SZ
Saarbrucker
Saarbrücker
Saarlandischen
Saarlandischer
Saarländischen
Saarländischer
Saba
Sabado
Sabah
Sachsische
Sachsischen
Sacramento
Safa
Sahara
SaharaReporters
Sahel
Salon
Salt
Salto
Salzburger
Sama
Samaa
Samoa
San
Sankei
Sarawak
Sat
Saturday
Saudi
Savana
Schwabische
Schwabischen
Schwarzwalder
Schwarzwälder
Schweizer
Schweizerische
Schweriner
Schwäbische
Schwäbischen
Science
Sciences
Scientific
Scotsman
Scroll
Seattle
Secolo
Securities
Sega
Segunda
Semafor
Semana
Seneplus
Seneweb
Sermitsiaq
Servimedia
Servus
ServusTV
Setopati
Seven
Sexta
Seznam
Shabait
Shabelle
Shafaq
Shargh
Shehab
Shift
Shomrim
Shorouk
Shqip
Shukan
Siasat
Sicilia
Sidwaya
Sieci
Siena
Sierraloaded
Sikha
Silla
Sin
SinEmbargo
Sinar
Sing
Sixth
Skai
Sky
SkyTG24
Slate
Slidstvo
Sloboden
Slobodna
Slovak
Slovenian
Smithsonian
Soir
Sol
Sole
Soleil
Solinger
Solomon
SonntagsBlick
SonntagsZeitung
South
South24
Southern
Sovetskaya
Sowetan
Sozcu
Space
Spectator
Spektrum
Spiegel
Spiegels
Spinoff
Sport
SportBild
Sports
Sporza
Sputnik
Sputniknews
St
Stabroek
Stampa
Stand
Standaard
Standard
Standards
Standart
Star
Stars
Statesman
Stavanger
Stentor
Stern
Straits
Strana
Straubinger
StreetPress
Studio
Stuff
Stundin
Stuttgarter
Sud
Sudan
Suddeutsche
Suddeutschen
Sudinfo
Sudkurier
Sudostschweiz
Sudtiroler
Sudwest
Sudwestrundfunk
Sueddeutsche
Sumauma
Sumaúma
Sun
Sunday
Suomen
Super
Suspilne
SvD
Svenska
Sveriges
Swarajya
Swissinfo
Sydney
Sydsvenskan
Syria
Syrian
Sábado
Sächsische
Sächsischen
Sözcü
Süddeutsche
Süddeutschen
Südkurier
Südostschweiz
Südtiroler
Südwest
Südwestrundfunk
T
T13
T24
TASR
TASS
TBIJ
TBS
TF1
TG
TG1
TG5
TGCOM24
TIME
TLS
TMZ
TN
TOK
TOLOnews
TRT
TSA
TSF
TSN
TT
TV
TV3
TV4
TV5
TV5MONDE
TV5Monde
TVA
TVB
TVBS
TVE
TVI
TVN
TVN24
TVNZ
TVP
TVR
Ta
Table
Tablet
Tageblatt
Tages
Tagesanzeiger
Tagespost
Tagesschau
Tagesspiegel
Tagesspiegels
Tagesthemen
Tagi
Tahiti
Taipei
Taiwan
TaiwanPlus
Tal
Talk
TalkTV
Talking
TamilNet
Tampa
Tanjug
Tansa
Tasnim
Tass
Tatoli
Taz
Tchadinfos
TechCrunch
Teckbote
Tehelka
Tehran
Tel
TelQuel
Telam
TeleSUR
Telecinco
Telegraaf
Telegram
Telegramme
Telegraph
Telemadrid
Telemundo
Telepolis
Telerama
Telesur
Televisa
Television
Televisión
Telewizja
Telex
Tempo
Temps
Tengrinews
Tercera
Texas
Tgcom24
Thai
Thairath
Thanh
TheCable
TheJournal
TheMarker
ThePrint
TheWrap
This
ThisDay
Thomson
Thuringer
Thuringische
Thuringischen
Thüringer
Thüringische
Thüringischen
Tichys
Tico
Tidningarnas
Tiempo
Tiempos
Tijd
Time
Times
Tiroler
Tirreno
Tirto
Tishreen
To
Todo
Togo
Tokyo
Tolo
Top
Toronto
Tortoise
Tout
Toyo
Transitions
Trend
Tribuna
Tribune
Trierischer
Trinidad
Trouw
Trud
Tsargrad
Tubantia
Tunis
Tuoi
Turan
Turkish
Turkiye
Turun
Tut
Tuttosport
Tuổi
Twala
TyC
Tyden
Tyee
Tygodnik
Tyzden
Télam
Télégramme
Télérama
Türkiye
Týden
Týždeň
U
UB
UNI
UNIAN
UOL
UPI
US
USA
Ubermedien
Ukrainian
Ukrainska
Ukrajinska
Ukrayinska
Ukrayinskyi
Ukraïnska
Ukrinform
Ultima
Ultimas
UnHerd
Undark
Union
Unione
Unita
United
Unità
Universal
Universo
Univision
Us
Usbek
Utusan
UzA
VG
VICE
VOA
VOD
VRT
VSquare
VTM
VTV
Valasz
Valeurs
Valor
Vancouver
Vanguard
Vanguardia
Vanity
Var
Variety
Vart
Vatan
Vatican
Vecer
Vecernje
Vecernji
Vedomosti
Vegas
Veja
Venezuelanalysis
Vera
Verdens
Verge
Verita
Verità
Verslo
Verstka
Večer
Večernje
Večernji
Vice
Vie
Vientiane
Viet
Vietnam
VietnamNet
Vietnamese
Vif
Vijesti
VilaWeb
Vilaggazdasag
Village
Világgazdaság
Virginian
Visao
Visir
Visão
Vlast
VnExpress
Vogue
Voice
Voix
Volkskrant
Volksstimme
Vorarlberger
Vorwarts
Vorwärts
Vox
Voz
Vozpopuli
Vozpópuli
Vreme
Vrij
Vzglyad
Válasz
Vårt
Vísir
W
WAFA
WAM
WAZ
WDR
WELT
WION
WOZ
WSJ
WaPo
Wafa
Wakat
WalFadjri
WalesOnline
Walf
Walfadjri
Wall
Walla
Walliser
Wallpaper
Walrus
War
Ware
Washington
Watan
Watson
Webdo
Wedomosti
Week
Weekendavisen
Welt
Weltwoche
Wen
Weser
West
Westdeutsche
Westdeutschen
Westdeutscher
Western
Westfalen
Westfalenpost
Westfalische
Westfalischen
Westfälische
Westfälischen
Wetzlarer
Wiener
Wiesbadener
Wilfried
Winnipeg
Wire
Wired
WirtschaftsWoche
Wirtschaftswoche
Wirtualna
Wochenzeitung
Wolfsburger
World
Wprost
Wrap
Wyborcza
XXI
Xinhua
YJC
YLE
YTN
Yabiladi
Yediot
Yedioth
Yeni
Yevropeiska
Yicai
Yisrael
Yle
Ynet
Ynetnews
Yomiuri
Yonhap
Yorkshire
Youm7
Young
ZDF
ZDNet
ZEIT
ZEITmagazin
Zaborona
Zaman
Zamaneh
Zambia
Zan
Zee
Zeit
Zeri
Zerkalo
Zero
Zeta
Zetland
Zhongguo
Ziarul
ZimLive
Zman
Zurnal
Zvezda
Zëri
ad
agence
agencia
al
amaBhungane
an
as
ash
az
bTV
bdnews24
d
dpa
eNCA
eXXpress
ech
el
elDiario
elDiarioAR
eldiario
epd
franceinfo
heise
hessenschau
heute
i
i24
i24NEWS
i24News
iRozhlas
iStories
in
infoLibre
junge
jungen
laSexta
manager
manifesto
n
nd
netzpolitik
ntv
oe24
openDemocracy
portal
rbb
revista
t
tageszeitung
talkSPORT
taz
teleSUR
tz
ynet
zenith
Ámbito
Átlátszó
Écho
Échos
Économiste
Élet
Época
Équipe
Õhtuleht
Österreich
Österreichischer
Özgürüz
Última
Últimas
Übermedien
ČT24
ČTK
Česká
Český
İhlas
Žurnal"""
NAMES: Final = """\
1 hebdo;1+1
11 Freunde
11Freunde
14ymedio
15min
19th News
1News
20 Minuten;20 Minutes
20minutos
24 Heures;24 heures;24 Chasa;24.hu;24.kg
24H Algerie;24H Algérie
24sata
24ur
2M TV;2M
360
38 North
3sat
404 Media
444.hu
60 Minutes
7NEWS
7iber
7sur7.cd
8am Media
972 Magazine
9News
AA
AAP
ABC Australia;ABC Color;ABC News;ABC
ABS CBN News;ABS-CBN News;ABS CBN;ABS-CBN
AD
ADI
ADN Radio
AFP
AFR
AGI
AIM
AJ+
AJE
AKIpress
AMNA
ANA MPA;ANA-MPA
ANF News;ANF
ANGOP
ANHA
ANI
ANP
ANSA
ANT1
AP
APA
APAnews
APP
APS
ARD
ARTE
ARY News
AT5
ATA
ATV
AZERTAC
Aachener Nachrichten;Aachener Zeitung
Aaj Tak
Aamulehti
Aargauer Zeitung
Aawsat
Abendzeitung
Abidjan.net
Abzas Media
Achark al Awsat;Achark al-Awsat
Acoriano Oriental
Actu Cameroun
ActuNiger
Actualite.cd;Actualite
Actualité.cd;Actualité
Ad Dustour;Ad-Dustour;Ad Diyar;Ad-Diyar
Ada Derana
Addis Standard;Addis Fortune
Adelaide Advertiser
Aden al Ghad;Aden al-Ghad
Adevarul
Adevărul
Adnkronos
Adresseavisen
Advertiser
Afghanistan International
Africa Confidential;Africa Intelligence;Africa Report
African Arguments
Afrique Asie
Aftenposten
Aftonbladet
Age
Agefi
Agence arabe syrienne d'informations;Agence arabe syrienne d’informations;Agence d'information du Burkina;Agence d’information du Burkina;Agence nationale d'information;Agence nationale d’information;Agence de Presse Senegalaise;Agence de Presse Sénégalaise;Agence de presse senegalaise;Agence de presse sénégalaise;Agence de presse saoudienne;Agence ivoirienne de presse;Agence de presse africaine;Agence Chine nouvelle;Agence France Presse;Agence France-Presse;Agence Anadolu;Agence Europe;Agence Xinhua;Agence Yonhap;Agence Fides;Agence Kyodo;Agence Lusa;Agence AP
Agencia Publica;Agencia Andina;Agencia Brasil;Agencia Estado;Agencia Lusa;Agencia EFE
Agenda culturel;Agenda.ge
Agentstvo
Agenzia Italia;Agenzia Fides;Agenzia ANSA;Agenzia Nova
Agerpres
Agos
Agência Pública;Agência Brasil;Agência Estado;Agência Lusa
Ahram Online
Ahval
Air Info
Akahata
Akashvani
Akhbar Al Khaleej;Akhbar Al Yaoum
Aksam
Aktuality.sk;Aktuality
Aktualne.cz
Aktuálně.cz
Akşam
Al Arab al Londonia;Al Manar TV channel;Al-Arab al-Londonia;Al-Manar TV channel;Al Arabiya English;Al Araby Al Jadeed;Al Araby al Jadeed;Al Hayat al Jadida;Al Jazeera Balkans;Al Jazeera English;Al-Araby Al-Jadeed;Al-Araby al-Jadeed;Al-Hayat al-Jadida;Al Arabi al Jadid;Al Quds newspaper;Al Sharq Al Awsat;Al Sharq al Awsat;Al-Arabi al-Jadid;Al-Quds newspaper;Al-Sharq Al-Awsat;Al-Sharq al-Awsat;Al Masdar Online;Al Masri al Youm;Al Masry Al Youm;Al Masry al Youm;Al Qods Al Arabi;Al Qods Al-Arabi;Al Quds Al Arabi;Al Quds al Arabi;Al Youm Al Sabea;Al Youm al Sabea;Al-Masdar Online;Al-Masri al-Youm;Al-Masry Al-Youm;Al-Masry al-Youm;Al-Quds Al-Arabi;Al-Quds al-Arabi;Al-Youm Al-Sabea;Al-Youm al-Sabea;Al Ahram Weekly;Al Yawm al Sabi;Al-Ahram Weekly;Al-Yawm al-Sabi;Al Ahram Hebdo;Al Joumhouriya;Al Qahera News;Al Qahira News;Al-Ahram Hebdo;Al-Joumhouriya;Al-Qahera News;Al-Qahira News;Al Joumhouria;Al Masirah TV;Al-Joumhouria;Al-Masirah TV;Al Dschasira;Al Ekhbariya;Al Jumhuriya;Al Mustaqbal;Al-Dschasira;Al-Ekhbariya;Al-Jumhuriya;Al-Mustaqbal;Al Ain News;Al Arabi TV;Al Arabiyya;Al Araby TV;Al Chourouk;Al Gomhuria;Al Hiwar TV;Al Manar TV;Al Markazia;Al Massirah;Al Mayadeen;Al Seyassah;Al Taghyeer;Al-Ain News;Al-Arabi TV;Al-Arabiyya;Al-Araby TV;Al-Gomhuria;Al-Hiwar TV;Al-Manar TV;Al-Markazia;Al-Massirah;Al-Mayadeen;Al-Seyassah;Al-Taghyeer;Al Alam TV;Al Aqsa TV;Al Arabiya;Al Dostour;Al Dustour;Al Iraqiya;Al Ittihad;Al Jazeera;Al Jazirah;Al Khaleej;Al Majalla;Al Manassa;Al Mashhad;Al Masirah;Al Mayadin;Al Monitor;Al Shorouk;Al Sumaria;Al-Alam TV;Al-Aqsa TV;Al-Arabiya;Al-Dostour;Al-Dustour;Al-Iraqiya;Al-Ittihad;Al-Jazeera;Al-Jazirah;Al-Khaleej;Al-Majalla;Al-Manassa;Al-Mashhad;Al-Masirah;Al-Mayadin;Al-Monitor;Al-Shorouk;Al-Sumaria;Al Akhbar;Al Bayane;Al Dostor;Al Hadath;Al Jadeed;Al Jarida;Al Jazira;Al Katiba;Al Massae;Al Rakoba;Al Riyadh;Al Thawra;Al-Akhbar;Al-Dostor;Al-Hadath;Al-Jadeed;Al-Jarida;Al-Jazira;Al-Rakoba;Al-Riyadh;Al-Thawra;Al Ahram;Al Ayyam;Al Baath;Al Bayan;Al Binaa;Al Diyar;Al Hayat;Al Hurra;Al Liwaa;Al Manar;Al Modon;Al Nahar;Al Qabas;Al Sabah;Al Safir;Al Sharq;Al Wasat;Al Watan;Al-Ahram;Al-Ayyam;Al-Baath;Al-Bayan;Al-Binaa;Al-Diyar;Al-Hayat;Al-Hurra;Al-Liwaa;Al-Manar;Al-Modon;Al-Nahar;Al-Qabas;Al-Sabah;Al-Safir;Al-Sharq;Al-Wasat;Al-Watan;Al Alam;Al Anba;Al Arab;Al Ghad;Al Mada;Al Quds;Al Raya;Al Wafd;Al-Alam;Al-Anba;Al-Arab;Al-Ghad;Al-Mada;Al-Quds;Al-Raya;Al-Wafd;Al Rai;Al-Rai
Alakhbar
Albanian Telegraphic Agency
Algemeen Dagblad
Algerie Presse Service
Alghad
Algérie Presse Service
Alhurra
Aljazeera
All India Radio
Allgauer Zeitung
Allgemeine Zeitung Mainz;Allgemeine Zeitung
Allgäuer Zeitung
Almodon
Alsumaria
Alt News
AltNews
AlterPresse
Alternative
Alternatives Economiques;Alternatives economiques;Alternatives Économiques;Alternatives économiques
Altinget
Alto Adige
Alwihda Info
Amal Berlin
Amar Ujala
Ambito Financiero;Ambito
America Television
American Conservative;American Prospect
Ammon News
Amu TV
América Televisión
An Nahar;An-Nahar
Anadolu Agency;Anadolu Ajansı;Anadolu
Anandabazar Patrika
Anchorage Daily News
Andes
Angeles Times
Angop
Animal Politico;Animal Político
Annahar
Ansa
Antara news agency;Antara News;Antara
Antena 3 CNN;Antena 1;Antena 3
Antenna
Apache
Apollo News
Apple Daily
Ara
Arab Times;Arab News
Arabian Business
Arbetet
Argumenty i Fakty
Ariana News
Arise News;Arise TV
Aristegui Noticias
Arizona Republic
Arman e Melli;Arman-e Melli
Armando Info;Armando.info
Armenpress
Army Radio
Arret sur images
Arrêt sur images
Ars Technica
Art Newspaper
Arte
Arutz Sheva
As Safir;As-Safir
Asahi Shimbun;Asahi Shinbun;Asahi
Ash Sharq al Awsat;Ash-Sharq al-Awsat
Asharq Al Awsat;Asharq Al-Awsat;Asharq Business;Asharq al Awsat;Asharq al-Awsat;Asharq News
Asia Sentinel;Asia Times;Asia Plus;Asia-Plus
AsiaNews
Asian News International
Askanews
Assabah
Assam Tribune
Associated Press of Pakistan;Associated Press
Astana Times
Atalayar
Athens News Agency
Athletic
Atlanta Journal Constitution;Atlanta Journal-Constitution
Atlantic
Atlantico
Atlatszo
Augsburger Allgemeinen;Augsburger Allgemeine
Aujourd'hui en France;Aujourd’hui en France;Aujourd'hui le Maroc;Aujourd’hui le Maroc
Austin American Statesman;Austin American-Statesman
Australian Broadcasting Corporation;Australian Associated Press;Australian Financial Review;Australian
Austria Presse Agentur;Austria Presse-Agentur
Auto Bild
Avenir
Avgi
Avvenire
Awoko
Axios
AyiboPost
Ayin Network;Ayin
Az Zaman;Az-Zaman
Azattyk
Azatutyun
Azertac
Azzaman
Açoriano Oriental
Aïr Info
B.T.;B.Z.
B92
BBC Russian Service;BBC World Service;BBC Monitoring;BBC Newsnight;BBC Persian;BBC Radio 4;BBC Russian;BBC Arabic;BBC Verify;BBC Radio;BBC News;BBC One;BBC Two;BBC
BFM Business;BFM TV;BFM-TV;BFM
BFMTV
BILD
BIRN
BMJ
BN DeStem
BNA
BNR Nieuwsradio;BNR
BNS
BNT
BR24
BTA
Babel
Badische Neueste Nachrichten;Badische Zeitung
Badischen Neuesten Nachrichten;Badischen Tagblatt;Badischen Zeitung
Badisches Tagblatt
Bahrain News Agency
Balkan Investigative Reporting Network;Balkan Insight
Baltic News Service
Baltimore Sun
BamS
Band
Bangkok Post
Bangladesh Sangbad Sangstha
Banouto
Barbados Today
Barents Observer
Barlamane
Barron's;Barron’s
Bas News
BasNews
Basellandschaftliche Zeitung
Basler Zeitung
Basta!
Bayerischen Rundfunk
Bayerischer Rundfunk
Bdnews24
Beeld
Beijing Daily;Beijing News
BelTA
Belang van Limburg
Belfast Telegraph
Belga
Bellingcat
Belsat
Belta
BenarNews
Beobachter
Bergens Tidende
Berita Harian
Berliner Morgenpost;Berliner Zeitung;Berliner Kurier
Berlingske Tidende;Berlingske
Bernama
Berner Zeitung
Berria
Beta news agency;Beta
Bianet
Big Issue
Bihus.Info
Bilanz
Bild am Sonntag;Bild Zeitung;Bild-Zeitung;Bild
Bildzeitung
Billboard
BioBioChile
BirGun
BirGün
Birgun
Birgün
Birmingham Mail
Bivol
Blankspot
Blast
Blatter fur deutsche und internationale Politik
Bleacher Report
Blesk
Blic
Blick
Bloomberg Businessweek;Bloomberg News;Bloomberg
Blu Radio
Blätter für deutsche und internationale Politik
Bola
Bonner General Anzeiger;Bonner General-Anzeiger
Bookseller
Borneo Bulletin
Borsen Zeitung;Borsen-Zeitung
Boston Herald;Boston Globe
Bota Sot
Botswana Guardian
Brabants Dagblad
Brasil de Fato;Brasil 247
Braunschweiger Zeitung
Brecha
Breitbart News;Breitbart
Bremer Nachrichten
British Broadcasting Corporation;British Medical Journal
Brussels Times
Brut
Buenos Aires Times
Bulgarian National Radio;Bulgarian News Agency
Bulwark
Bund
Bundner Tagblatt
Bunshun
Bunte
Bureau of Investigative Journalism
Burger
Business Daily Africa;Business Recorder;Business Standard;Business Insider;Business Daily;Business Times;Business News;Business Post;Business Day
BusinessDay
BusinessLine
BusinessWorld
Businessweek
Busqueda
BuzzFeed News;BuzzFeed
Byline Times
Börsen Zeitung;Börsen-Zeitung
Børsen
Búsqueda
Bündner Tagblatt
C SPAN;C-SPAN
C5N
CBC News;CBC
CBN
CBS News;CBS
CCTV
CGTN
CINS
CIPER
CNA
CNBC
CNET
CNEWS
CNN International;CNN en Espanol;CNN en Español;CNN Indonesia;CNN Portugal;CNN Brasil;CNN News18;CNN-News18;CNN Chile;CNN Turk;CNN Türk;CNN
CNews
COPE
CORRECTIV
CT24
CTK
CTV News;CTV
CTXT
Cable News Network
Cadena COPE;Cadena SER
Caijing
Caixin Global;Caixin
Calcalist
Calgary Herald
CamboJA News
Cambodia Daily
Cameroon Tribune
Canadian Broadcasting Corporation;Canadian Press
Canal Sur;Canal N;Canal+
Canard Enchaine;Canard Enchaîné;Canard enchaine;Canard enchaîné;Canard
Canarias7
Canary
Canberra Times
Cape Argus;Cape Times
Capital FM;Capital
Caracol Radio
Caravan
Carbon Brief
Caretas
Caribe
Carta de Mocambique;Carta de Moçambique;Carta Capital
CartaCapital
Catalunya Radio;Catalunya Ràdio
Catholic Herald
Caucasian Knot
Causeur
Cellesche Zeitung
Celleschen Zeitung
Censor.NET;Censor.net
Central News Agency
Ceska televize
Cesky rozhlas
Chaine parlementaire
Challenges
Channel News Asia;Channel NewsAsia;Channel 12 News;Channel 4 News;Channel One;Channel 12;Channel 13;Channel 14;Channel 24;Channel 4;Channel 5
Channels Television;Channels TV
Charlie Hebdo
Charlotte Observer
Charter 97
Chaîne parlementaire
Chequeado
Chicago Sun Times;Chicago Sun-Times;Chicago Tribune
China Radio International;China Central Television;China Business Network;China Digital Times;China News Service;China Daily;China Times
Chine nouvelle
Chosun Daily;Chosun Ilbo
Christian Science Monitor
Chronicles of Turkmenistan
Chunichi Shimbun
CiberCuba
Cicero
Cinco Dias;Cinco Días
Ciper Chile
Citizen News;Citizen TV;Citizen
City Review;City Press;City A.M.;City AM
Civil Georgia;Civil.ge
CivilNet
Clarin
Clarín
Clinic
Club K;Club-K
Colombiano
Colombo Telegraph
Comercio
CommonWealth Magazine
Computer Bild
Confidencial
Congresso em Foco
Contexte
Continent
Conversation
Corbeau News
Correctiv
Correio Braziliense;Correio da Manha;Correio da Manhã
Correo del Orinoco;Correo
Correspondent
Corriere del Mezzogiorno;Corriere dello Sport;Corriere del Ticino;Corriere della Sera;Corriere
Corse Matin;Corse-Matin
Courier Mail;Courier-Mail
Courrier International;Courrier international;Courrier de Geneve;Courrier de Genève;Courrier picard;Courrier
Cradle
Cridem
Crikey
Croix
Cronica de Hoy
Cronista
Crónica de Hoy
Ctxt
Cuarta
Cubadebate
Cumhuriyet
Current Time
Cyprus News Agency;Cyprus Mail
Czech News Agency;Czech Television;Czech Radio
DD News
DER STANDARD;DER SPIEGEL
DH Les Sports
DHA
DLF
DN
DNA
DPA
DR
DVB
DW
Dabanga
Dagblad van het Noorden
Dagbladet Information;Dagbladet
Dagen
Dagens Næringsliv;Dagens Industri;Dagens Nyheter;Dagens ETC
Dagospia
Daily News Egypt;Daily Telegraph;Daily Maverick;Daily Observer;Daily Express;Daily Graphic;Daily Monitor;Daily Caller;Daily Mirror;Daily Nation;Daily Record;Daily Beast;Daily Sabah;Daily Times;Daily Trust;Daily Jang;Daily Mail;Daily News;Daily Star;Daily Wire;Daily NK
Dainik Bhaskar;Dainik Jagran
Dakaractu
Dallas Morning News
Dan
Danas
Dani
Danmarks Radio
Danwatch
Daraj
Darmstadter Echo
Darmstädter Echo
Dauphine Libere;Dauphine libere;Dauphine
Dauphiné Libéré;Dauphiné libéré;Dauphiné
Davar
Dawn
Deadline Hollywood;Deadline
Deber
Deccan Chronicle;Deccan Herald
Declassified UK
Defense Express;Defense News;Defense One
Defi Media
Deia
Deir Ezzor 24
DeirEzzor24
Deister  und Weserzeitung;Deister- und Weserzeitung
Dekoder
Delfi
Delo
Demiroren News Agency
Demirören News Agency
Democracy Now!;Democracy Now
Democratic Voice of Burma
Den
Denik N;Denik
Dennik Postoj;Dennik N
Denník Postoj;Denník N
Denver Post
Deník N;Deník
Depeche du Midi;Depeche
Depeches de Brazzaville
Derniere Heure
Dernieres Nouvelles d'Alsace;Dernieres Nouvelles d’Alsace
Dernière Heure
Dernières Nouvelles d'Alsace;Dernières Nouvelles d’Alsace
Desk Russie;Desk
Detector Media
Detektor
Detik
Detikcom
Detroit Free Press;Detroit News
Deutsche Presse Agentur;Deutsche Presse-Agentur;Deutsche Presseagentur;Deutsche Welle
Deutschen Presse Agentur;Deutschen Presse-Agentur;Deutschen Welle
Deutschlandfunk Kultur;Deutschlandfunk
Devoir
Dhaka Tribune
Dia
Diari d'Andorra;Diari d’Andorra
Diaria
Diario de Mallorca;Diario de Noticias;Diario do Nordeste;Diario Financiero;Diario de Coimbra;Diario de Navarra;Diario de Sevilla;Diario La Prensa;Diario de Cadiz;Diario de Cádiz;Diario de Cuba;Diario de Leon;Diario de León;Diario de Hoy;Diario Libre;Diario Vasco;Diario Sur;Diario AR;Diario AS;Diario NY;Diario.es
Diena
Digi24
DigiTimes
Diken
Dilema veche
Dimokratia
Dinamo
Diplo
Diplomat
Direkt36
Disclose
Dispatch
Dissent
Dithmarscher Landeszeitung
Diário de Notícias;Diário do Nordeste;Diário de Coimbra
Dnevni avaz
Dnevnik
Documento
Doha News
Dojd
Dolomiten
Domani
Dominion Post
Donaukurier
Dong A Ilbo;Dong-A Ilbo
Donga Ilbo
Donya e Eqtesad;Donya-e Eqtesad
Doordarshan
Doschd
Dossier
Dow Jones Newswires
Dozhd
Dresdner Neuesten Nachrichten;Dresdner Neueste Nachrichten
Droit
Drop Site News;Drop Site
Drudge Report
Dubbio
Dunya News;Dunya
Dutch News
DutchNews.nl;DutchNews
Dzerkalo Tyzhnia
Dziennik Gazeta Prawna
Défi Media
Dépêche du Midi;Dépêche
Dépêches de Brazzaville
Dínamo
Dünya
EFE
ELTA
ERR News;ERR
ERT
ESPN Brasil;ESPN
ETC
EURACTIV
EUobserver
EVN Report
EW Magazine
East African
EastAfrican
Ech Chourouk;Ech-Chourouk
Echo de Moscou;Echo of Moscow;Echo der Zeit;Echo Moskwy;Echo
Echorouk
Echos
Echourouk
Eco di Bergamo
Economic Daily News;Economic Daily;Economic Times
Economist
Economista
Economiste
Ecuavisa
Edge Malaysia
Edition
Edmonton Journal
EenVandaag
Eenadu
Eesti Rahvusringhaaling;Eesti Rahvusringhääling;Eesti Paevaleht;Eesti Päevaleht;Eesti Ekspress
Ef.Syn.
EfSyn
Efe
Efecto Cocuyo
Efimerida ton Syntakton
Egypt Independent;Egypt Today
EiTB
Eichsfelder Tageblatt
Eindhovens Dagblad
Ekathimerini
Ekho Moskvy
Ekstra Bladet
El Moudjahid;El-Moudjahid;El Khabar;El-Khabar;El Watan;El-Watan
Elaph
Electronic Intifada
Eleftherotypia
Elephant
Elet es Irodalom
Elle
Elnashra
Elsevier Weekblad
Emarat Al Youm
Emder Zeitung
Emirates News Agency
EnQuete+
EnQuête+
Enab Baladi
Engadget
Engadiner Post
Ennahar TV;Ennahar
Enquete
Enquête
Entekhab
Entertainment Weekly
Epoca
Epoch Times
Equipe
Erem News
Espanol
Español
Espectador
Espreso TV;Espreso
Espresso
Esprit
Esquire
Esslinger Zeitung
Essor
Est Republicain;Est Républicain;Est republicain;Est républicain
Estadao
Estado de Sao Paulo;Estado de São Paulo;Estado de S. Paulo;Estado de S.Paulo;Estado de Minas
Estadão
Estrella de Panama;Estrella de Panamá
Etemad
Ethiopia Insight
Ethiopian News Agency
Ethnos
Etilaatroz
Ettelaat
Euractiv
Euronews Albania;Euronews
Europa Press
Europe 1
European Investigative Collaborations;European Pravda
Euroradio
Evangelischer Pressedienst
Evenimentul Zilei
Evening Standard
Evrensel
Exame
Excelsior
Excélsior
Executive Magazine
Exit.al
Expansion
Expansión
Expreso
Express de Madagascar;Express Maurice;Express Tribune;Express
Expressen
Expression
Expresso
Extra
Exxpress
Eye Radio
Eyewitness News
Eßlinger Zeitung
F.A.Z.
FAS
FAZ
FD
FOCUS Online
FR
FRANCE 24
FT
FTV News
Face
Fakt
Faktisk.no
Falter
Famiglia Cristiana
Fana Broadcasting Corporate;Fana
Fanpage.it;Fanpage
Far Eastern Economic Review
Faro de Vigo;Faro
Fars News Agency;Fars News;Fars
Fast Company
Fatto Quotidiano
Federalist
Felesteen
Fena
Figaro
Fiji Times;Fiji Sun
Film francais;Film français
Finance
Financial Express;Financial Tribune;Financial Review;Financial Times
Financieele Dagblad
Financiero
Finews
Firat News Agency
Firstpost
Flamman
Flensburger Tageblatt
FoNet
Focus Online;Focus Taiwan;Focus
Foglio
Folha de Sao Paulo;Folha de São Paulo;Folha de S. Paulo;Folha de S.Paulo;Folha
Follow the Money
Fontanka
Forbes
Forbidden Stories
Foreign Affairs;Foreign Policy
Formiche
Formosa Television
Formula
Fortune magazine;Fortune
Forum 24
Forward
Four Corners
Fourth Estate
Fox News Channel;Fox Business;Fox News
France Televisions;France Télévisions;France Culture;France Presse;France-Presse;France Inter;France Bleu;France Info;France 24;France TV;France 2;France 3;France 5
Franceinfo
Frankenpost
Frankfurter Allgemeinen Sonntagszeitung;Frankfurter Allgemeine Sonntagszeitung;Frankfurter Allgemeinen Zeitung;Frankfurter Allgemeine Zeitung;Frankfurter Neuen Presse;Frankfurter Allgemeinen;Frankfurter Neue Presse;Frankfurter Allgemeine;Frankfurter Rundschau
Frankischen Tag
Frankischer Tag
Fraternite Matin
Fraternité Matin
Free Malaysia Today;Free Press
Freie Presse
Freien Presse;Freien Worts;Freien Wort
Freies Wort
Freitag
Fresh News
Frettablaðið
Friday Times
Friesch Dagblad
FrontPage Africa
FrontPageAfrica
Frontier Myanmar
Frontline
Fränkischen Tag
Fränkischer Tag
Fréttablaðið
Fuji Television;Fuji TV
Fulcrum
Fuldaer Zeitung
Furche
G1
G4Media
GB News
GMA Network;GMA News
GQ
GZH
Gabon Review
Gaceta
Gala
Galatz
Galei Tzahal
Gandul
Gara
Garowe Online
Gazet van Antwerpen
Gazeta Wyborcza;Gazeta do Povo;Gazeta Polska;Gazeta.ru;Gazeta.uz;Gazeta
Gazete Duvar
Gazette
Gazzetta del Mezzogiorno;Gazzetta dello Sport;Gazzetta di Parma;Gazzetta del Sud
Gazzettino
Gelderlander
General Anzeiger;General-Anzeiger
Geneva Solutions
Geo News;Geo TV;Geo
Gestion
Gestión
Ghana News Agency
GhanaWeb
Ghanaian Times
Gießener Allgemeinen Zeitung;Gießener Allgemeine Zeitung;Gießener Allgemeinen;Gießener Allgemeine;Gießener Anzeiger
Giornale di Brescia;Giornale di Sicilia;Giornale di Vicenza;Giornale
Giorno
Gizmodo
Glas Srpske
Glasgow Herald
Gleaner
Global New Light of Myanmar;Global Times;Global News
Globe and Mail
Globes
Globo
GloboNews
Globus
Glocke
Golem.de
Good Morning America
Goteborgs Posten;Goteborgs-Posten
Gotham City
Gottinger Tageblatt
Grand Continent
Granma
Graphic Online
Greater Kashmir
Grenz Echo;Grenz-Echo
GrenzEcho
Grist
Groene Amsterdammer
GroundUp
Groundviews
Guancha
Guangming Daily
Guardian Australia;Guardian Nigeria;Guardian
Guineenews
Guinéenews
Gulf Daily News;Gulf Times;Gulf News
Gândul
Göteborgs Posten;Göteborgs-Posten
Göttinger Tageblatt
H Alter;H-Alter
HINA
HK01
HKFP
HLN
HNA
HP/De Tijd
HRT
HVG
Ha'aretz;Ha’aretz
HaMakom
Haaretz
Haarlems Dagblad
Haber
Haberturk
Habertürk
Haitian Times
Halab Today
Halk TV
Ham Mihan;Ham-Mihan
Hamburger Abendblatts;Hamburger Abendblatt;Hamburger Morgenpost
Hamodia
Hamshahri
Handelsblatt
Handelsblatts
Handelszeitung
Hankook Ilbo
Hankyoreh
Hannoversche Allgemeine Zeitung;Hannoversche Allgemeine
Hannoverschen Allgemeinen Zeitung
Harper's Magazine;Harper’s Magazine;Harper's Bazaar;Harper’s Bazaar;Harper's;Harper’s
Hasht e Subh;Hasht-e Subh
Hawar News Agency
Heidi.news
Heilbronner Stimme
Heimildin
Heise Online
Helsingin Sanomat
Herald Sun;Herald
Heraldo de Aragon;Heraldo de Aragón;Heraldo de Mexico;Heraldo de México;Heraldo
Hersfelder Zeitung
Hespress
Hessische/Niedersachsische Allgemeine;Hessische/Niedersächsische Allgemeine
Hessischen Rundfunk
Hessischer Rundfunk
Heti Valasz;Heti Válasz
Hetq
Heute
Hiiraan Online
Hildesheimer Allgemeinen Zeitung;Hildesheimer Allgemeine Zeitung;Hildesheimer Allgemeinen;Hildesheimer Allgemeine
Hill
Himalayan Times
Hina
Hindu BusinessLine;Hindu
Hindustan Times
Hir TV
Hochster Kreisblatt
Hoje Macau
Hokkaido Shimbun
Hollywood Reporter
Hong Kong Economic Journal;Hong Kong Free Press
Honolulu Star Advertiser;Honolulu Star-Advertiser
Hora
Hospodarske noviny
Hospodárske noviny
Hospodářské noviny
HotNews.ro;HotNews
Hotnews.ro
Houston Chronicle
Hromadske
Huanqiu Shibao
HuffPost Espana;HuffPost España;HuffPost Italia;HuffPost UK;HuffPost
Huffington Post
Hufvudstadsbladet
HumAngle
Huma
Humanite
Humanité
Humo
Hurriyet Daily News;Hurriyet
Hír TV
Höchster Kreisblatt
Hürriyet Daily News;Hürriyet
I Kathimerini;I Avgi
IANS
ICI Radio Canada;ICI Radio-Canada;ICI
ICIJ
IDL Reporteros;IDL-Reporteros
ILNA
IOL
IPN
IRIB
IRIN News
IRNA
ISNA
ITAR TASS;ITAR-TASS
ITN
ITV News;ITV
Iceland Review
Ici Radio Canada;Ici Radio-Canada;Ici Beyrouth
Igihe
Ihlas News Agency
Ilta Sanomat;Ilta-Sanomat
Iltalehti
Important Stories
Independant
Independent Television News;Independent Arabia;Independent
Independiente
Index.hr;Index.hu;Index
India Today
Indian Express
Indo Asian News Service;Indo-Asian News Service
Indépendant
InfoLibre
InfoMigrants
InfoMoney
Infobae
Informador
Information
Informer
Inforpress
Initium Media;Initium
Inkyfada
Inquirer
Inrocks
Inrockuptibles
Insajder
Inside Climate News;Inside Story
Insider
Intelligence Online
Intelligent d'Abidjan;Intelligent d’Abidjan
Inter
InterPressNews
Intercept Brasil;Intercept
Interfax Ukraine;Interfax-Ukraine;Interfax
Interia
Interlignes
International Consortium of Investigative Journalists
Internazionale
Investigace.cz
Investigate Europe
Investor's Business Daily;Investor’s Business Daily
Iran International;Iran Daily;Iran Wire
IranWire
Iranian Students' News Agency;Iranian Students’ News Agency;Iranian Students News Agency
Iraqi Media Network;Iraqi News Agency
Irish Independent;Irish Examiner;Irish Times;Irish News
IrpiMedia
Irrawaddy
Islamic Republic of Iran Broadcasting;Islamic Republic News Agency
Island
Islands Business
Israel National News;Israel HaYom;Israel Hayom
IstoE
Istories
IstoÉ
Iswestija
Italia Oggi
ItaliaOggi
Italpress
Itar Tass;Itar-Tass
Iwacu
Izvestia
Izvestiya
JAMnews
JDD
JNS
JOTA
JTA
JTBC
Jacobin
Jadaliyya
Jakarta Globe;Jakarta Post
Jamaica Observer;Jamaica Gleaner
JamiiForums
Jane's Defence Weekly;Jane’s Defence Weekly
Janes Defence Weekly
Jang
Japan Times;Japan Today;Japan News
Javan
Jawa Pos
Jedi'ot Acharonot;Jedi’ot Acharonot
Jerusalem Post
Jeune Independant;Jeune Indépendant;Jeune Afrique
Jewish Telegraphic Agency;Jewish News Syndicate;Jewish Daily Forward;Jewish Chronicle;Jewish Currents;Jewish Insider
Jiefangjun Bao
Jiji Press;Jiji
Jogo
Jomhouri Eslami
JoongAng Ilbo
Joongang Ilbo
Jordan News Agency;Jordan Times
Jornada
Jornal do Commercio;Jornal de Negocios;Jornal de Negócios;Jornal de Noticias;Jornal de Notícias;Jornal Economico;Jornal Económico;Jornal de Angola;Jornal do Brasil
Jour
Journal de Montreal;Journal de Montréal;Journal du Dimanche;Journal du dimanche;Journal de Quebec;Journal de Québec;Journal du Mali;Journal
Jours
Jovem Pan
Joy FM
Jubi
Judische Allgemeine
Judischen Allgemeinen
Jueves
Junge Freiheit;Junge Welt
Jungen Freiheit
Jungle World
Jurnalul National;Jurnalul Național
Just Security
Justice Info
JusticeInfo
Jutarnji list
Juventud Rebelde
Jyllands Posten;Jyllands-Posten
Jüdische Allgemeine
Jüdischen Allgemeinen
KALLXO
KBS
KCNA
KFF Health News
KNA
KNR
KPL
KRIK
KUNA
Kabar
Kabul Now
Kaieteur News
Kallxo
Kan public broadcaster;Kan News;Kan 11;Kan
Kansas City Star
Kantipur
Kapital
Kapitalis
Karar
Kathimerini
Kathmandu Post
Katholische Nachrichten Agentur;Katholische Nachrichten-Agentur
Katholischen Nachrichten Agentur;Katholischen Nachrichten-Agentur
Kauppalehti
Kavkaz Realii;Kavkaz.Realii
Kavkazsky Uzel
Kayhan
Kazinform
Kenya Broadcasting Corporation;Kenya News Agency
Keshet 12
Keyhan
Keystone ATS;Keystone SDA;Keystone-ATS;Keystone-SDA
Khaama Press
Khabar Online;Khabar
Khaleej Times
Khaosod English;Khaosod
Khit Thit Media
Khmer Times
Khovar
Kicker
Kieler Nachrichten
Kikar HaShabbat
Kivu Security Tracker
Klassekampen
Kleine Zeitung
Kleinen Zeitung
Klix
Kloop
Klubradio
Klubrádió
Knack
Koha Ditore;Koha Jone;Koha Jonë
Kolner Stadt Anzeiger;Kolner Stadt-Anzeiger;Kolner Stadtanzeiger
Kolnische Rundschau
Kolnischen Rundschau
Kommersant FM;Kommersant
Kompas
Komsomolskaia Pravda
Komsomolskaja Prawda
Komsomolskaya Pravda
Komsomolskaïa Pravda
Konbini
Kontrast.at
Koran Tempo
Korea Economic Daily;Korea JoongAng Daily;Korea Herald;Korea Times
Korean Central News Agency
Krasnaya Zvezda
Krautreporter
Kristeligt Dagblad
Krone
Kronen Zeitung;Kronen-Zeitung
Kronenzeitung
Krytyka Polityczna
Kuensel
Kul al Arab;Kul al-Arab
Kun.uz
Kurdistan 24
Kurdistan24
Kurier
Kurir
Kuwait News Agency;Kuwait Times
Kyiv Independent;Kyiv Post
Kyodo News Agency;Kyodo News;Kyodo
Kyunghyang Shinmun
Kölner Stadt Anzeiger;Kölner Stadt-Anzeiger;Kölner Stadtanzeiger
Kölnische Rundschau
Kölnischen Rundschau
Kıbrıs
L.A. Times
LA Times
LANA
LBC
LBCI
LCI
LCP
LETA
LIGA.net
LRB
LRT
LSM
La7
LaPresse
Laatste Nieuws
Lancet
Landbote
Landshuter Zeitung
Latvian Television
Latvijas Televizija;Latvijas Televīzija;Latvijas Avize;Latvijas Avīze
Lausitzer Rundschau
Lawfare
Le360
LeFaso.net
Leaders
Leadership
Lebanon24
Lebensmittel Zeitung
Leeuwarder Courant
Lefaso.net
Leidsch Dagblad
Leipziger Volkszeitung
Lenta.ru
Letras Libres
Levante EMV;Levante-EMV
Lianhe Zaobao
Libe
Liberation
Libero Quotidiano;Libero
Libertad Digital
Libertatea
Liberte
Liberty Times
Liberté
Libre Belgique;Libre
Libya Al Ahrar;Libya Al-Ahrar;Libya Observer;Libya Herald
Libyan News Agency
Libé
Libération
Lidove noviny
Lidové noviny
Liechtensteiner Volksblatt;Liechtensteiner Vaterland
Lietuvos rytas
Liga.net
Lighthouse Reports
Limburger
Limes
Linkiesta
Listin Diario
Listín Diario
Lithuanian National Radio and Television
LiveMint
Liverpool Echo
Lloyd's List;Lloyd’s List
Local Sweden;Local Call;Local
Logic
Loksatta
London Evening Standard;London Review of Books;London Standard;London Times
Long War Journal
Los Angeles Times
Lubecker Nachrichten
Ludwigsburger Kreiszeitung
Lusa
Lusaka Times
Luxemburger Wort
Luzerner Zeitung
Lübecker Nachrichten
M6
MAP
MBC
MCD
MDR
MEE
MEMO
MENA news agency;MENA
MF Dnes;MF
MIA
MINA
MIT Technology Review
MO Magazine;MO*
MOZ
MS NOW
MSNBC
MTI
MTV Lebanon;MTV Liban;MTV
Ma'an News Agency;Ma’an News Agency;Ma'ariv;Ma’ariv;Ma'an;Ma’an
Maan News Agency
Maariv
Macau Daily Times;Macau Business
Maclean's;Maclean’s
Mada Masr
Maeil Business Newspaper;Maeil Business
Magdeburger Volksstimme
Maghreb Arabe Presse;Maghreb Emergent;Maghreb Émergent
Magyar Narancs;Magyar Nemzet;Magyar Hang
Mail and Guardian;Mail & Guardian;Mail on Sunday;Mail Online;Mail
MailOnline
Main Echo;Main Post;Main-Echo;Main-Post
Mainichi Shimbun;Mainichi Shinbun;Mainichi
Mainpost
Maisfutebol
Maison des Reporters
Majalla
Maka Angola
Makor Rishon
Malay Mail
Malayala Manorama
Malaysiakini
Maldita.es
Maliweb
Malta Independent;Malta Today
MaltaToday
Manager Magazin
Manchester Evening News
Mandiner
Manifesto
Manila Bulletin;Manila Times
Mannheimer Morgen
Manoto TV
Marca
Marianne
Marker
MarketWatch
Markische Allgemeine Zeitung;Markische Oder Zeitung;Markische Oder-Zeitung;Markische Oderzeitung;Markische Allgemeine
Markischen Allgemeinen Zeitung;Markischen Oder Zeitung;Markischen Oder-Zeitung;Markischen Oderzeitung
Markiza
Markíza
Marshall Project
Mashaal Radio
Mathrubhumi
Matichon
Matin du Sahara;Matin Dimanche;Matin
Mattino
Mauricien
Medi1 TV;Medi1
Medi1TV
Media Indonesia
MediaZona
Mediafax
Mediaguinee
Mediaguinée
Mediapart
Mediapool
Medias24
Mediaset
Mediazona
Medor
Meduza
Medyascope
Meet the Press
Mega
Meganoticias
Megaphone
Mehr News Agency;Mehr News;Mehr
MercoPress
Mercurio
Mercury News;Mercury
Merkur
Messaggero
Meta.mk
Metro TV;Metro
Metropoles
Metrópoles
Meuse
Meydan TV
Mezopotamya Agency
Miami Herald
Mid Day;Mid-Day
Middle East News Agency;Middle East Monitor;Middle East Eye
Midi Madagasikara;Midi Libre;Midi libre
Mihaaru
Milano Finanza
Milenio
Militarnyi
Military Times
Milliyet
Milwaukee Journal Sentinel
MindaNews
Mindener Tageblatt
Ming Pao
Minneapolis Star Tribune
Minnesota Star Tribune
Mint
Mirror Media;Mirror
Mittelbayerische Zeitung;Mittelbayerische
Mittelbayerischen Zeitung;Mittelbayerischen
Mitteldeutsche Zeitung
Mitteldeutschen Rundfunk;Mitteldeutschen Zeitung
Mitteldeutscher Rundfunk
Mizan News Agency;Mizan
Mizzima
Mlada fronta DNES;Mlada fronta Dnes
Mladina
Mladá fronta DNES;Mladá fronta Dnes
Mmegi
Moldpres
Monde Diplomatique;Monde diplomatique;Monde
Mondoweiss
Moneycontrol
Monitor
Monocle
Montagne
Monte Carlo Doualiya
Monthly
Montreal Gazette
Montsame
Morgen
Morgenbladet
Morgunblaðið
Morning Star
Morocco World News
Mosaique Guinee;Mosaique FM
Mosaïque Guinée;Mosaïque FM
Moscow Times
Moskovski Komsomolets
Moskovsky Komsomolets
Mostrador
Mother Jones
Mothership
Moudjahid
Mtavari
Munchner Abendzeitung;Munchner Merkur
Mundo Deportivo;Mundo
Munstersche Zeitung
Munsterschen Zeitung
Mutations
Mwananchi
MyJoyOnline
Myanmar Times;Myanmar Now
Märkische Allgemeine Zeitung;Märkische Oder Zeitung;Märkische Oder-Zeitung;Märkische Oderzeitung;Märkische Allgemeine
Märkischen Allgemeinen Zeitung;Märkischen Oder Zeitung;Märkischen Oder-Zeitung;Märkischen Oderzeitung
Médi1 TV
Médiaguinée
Médiapart
Médias24
Médor
Münchner Abendzeitung;Münchner Merkur
Münstersche Zeitung
Münsterschen Zeitung
N.Y. Times;N+
N1 TV;N1
NBC News;NBC
NBN
NDR
NDTV
NHK World;NHK
NIN
NK News;NK Pro
NME
NNA
NOS Journaal;NOS
NOW Lebanon
NOZ
NPO Radio 1;NPO
NPR
NRC Handelsblad;NRC
NRK
NRT
NRZ
NTB
NTV
NU.nl
NV
NWZ
NY Daily News;NY Times
NYT
NZ Herald
NZZ am Sonntag;NZZ
Nachrichtenagentur Anadolu
Nachrichtenmagazin Der Spiegel;Nachrichtenmagazin Profil;Nachrichtenmagazin Focus
Nacion
Nacional
Nación
Naftemporiki
Naharnet
Namibian newspaper;Namibian
Nanfang Zhoumo
Narwhal
Nascer do Sol
Nasha Niva
Nasz Dziennik
Nation Media Group;Nation.Cymru;Nation
National Public Radio;National News Agency;National Geographic;National Interest;National Review;National Post;National
Nature
Nawa i Waqt;Nawa-i-Waqt
Nawaat
Nazione
Neatkariga
Neatkarīgā
Necenzurirano
Nederlands Dagblad
Nepali Times
Nepszabadsag
Nepszava
Nesawissimaja Gaseta
Netgazeti
Netra News
Nettavisen
Netwerk24
Netzpolitik.org
Neue Zurcher Zeitung am Sonntag;Neue Zürcher Zeitung am Sonntag;Neue Ruhr/Neue Rhein Zeitung;Neue Sudtiroler Tageszeitung;Neue Südtiroler Tageszeitung;Neue Osnabrucker Zeitung;Neue Osnabrücker Zeitung;Neue Zurcher Zeitung;Neue Zürcher Zeitung;Neue Ruhr Zeitung;Neue Westfalische;Neue Westfälische;Neue Presse
Neuen Zurcher Zeitung am Sonntag;Neuen Zürcher Zeitung am Sonntag;Neuen Ruhr/Neuen Rhein Zeitung;Neuen Sudtiroler Tageszeitung;Neuen Südtiroler Tageszeitung;Neuen Osnabrucker Zeitung;Neuen Osnabrücker Zeitung;Neuen Zurcher Zeitung;Neuen Zürcher Zeitung;Neuen Westfalischen;Neuen Westfälischen;Neuen Ruhr Zeitung;Neuen Presse
Neues Deutschland
New York Review of Books;New York Times Magazine;New Delhi Television;New Voice of Ukraine;New Zealand Listener;New Musical Express;New York Daily News;New Eastern Europe;New Indian Express;New Zealand Herald;New Straits Times;New York Magazine;New York magazine;New Humanitarian;New York Times;New Scientist;New Statesman;New York Post;New Republic;New Zimbabwe;New Vision;New Yorker;New Times;New Arab;New Age;New Era
NewZimbabwe
News Agency of Nigeria;News International;News Diggers;News Minute;News.com.au;News Lens;News
News18
News24
NewsDay
NewsMaker
NewsNation
Newsday
Newshub
Newsis
Newslaundry
Newsmax
Newsroom
Newstalk
Newstapa
Newsweek Polska;Newsweek
Newtral
Nexo Jornal
Nexos
Next INpact;Next
Nexta
Nezavisimaya Gazeta
Nezavisne novine
Nezavissimaia Gazeta
Nezavissimaïa Gazeta
Nhan Dan
Nhân Dân
Nice Matin;Nice-Matin
Nida al Watan;Nida al-Watan
Nidaa al Watan;Nidaa al-Watan
Nieuwsblad
Nieuwsuur
Nigerian Tribune
Nihon Keizai Shimbun
Nikkei Asian Review;Nikkei Asia;Nikkei
Nile Post
Nine News
Nippon Television;Nippon.com;Nippon TV
Nius
Nokta
Noordhollands Dagblad
Nordbayerischen Kurier
Nordbayerischer Kurier
Norddeutsche Neueste Nachrichten
Norddeutschen Neuesten Nachrichten
Norddeutscher Rundfunk
Nordic Monitor
Nordkurier
Nordlys
Nordschleswiger
Nordsee Zeitung;Nordsee-Zeitung
Nordwest Zeitung;Nordwest-Zeitung
Norte de Castilla;Norte
North Press Agency;North Press
Notes from Poland
Noticias Argentinas;Noticias Caracol;Noticias RCN;Noticias
Notimex
Notícias
Nour News
Nouvel Observateur;Nouvel Obs
Nouvelle Republique du Centre Ouest;Nouvelle Republique du Centre-Ouest;Nouvelle République du Centre Ouest;Nouvelle République du Centre-Ouest;Nouvelle Republique;Nouvelle République;Nouvelle Tribune
Nouvelles Caledoniennes;Nouvelles Calédoniennes;Nouvelles caledoniennes;Nouvelles calédoniennes
Nouvelliste
Nova Makedonija;Nova TV;Nova.rs;Nova
Novaia Gazeta
Novaja Gazeta
Novara Media
Novaya Gazeta Europa;Novaya Gazeta Europe;Novaya Gazeta
Novaïa Gazeta
Novi list
Novinite
Novinky.cz;Novinky
Novo Jornal
Novosti
Novoye Vremya
Novy Cas;Novy cas
Nový Čas;Nový čas
Nowaja Gaseta
Nueva Espana;Nueva España
Nuevo Herald;Nuevo Siglo;Nuevo Dia;Nuevo Día
Numerama
Nuova Sardegna
Nurnberger Nachrichten;Nurnberger Zeitung
Nyasa Times
Népszabadság
Népszava
Nürnberger Nachrichten;Nürnberger Zeitung
OANN
OC Media
OCCRP
OFFNews
OK Diario
OKO.press
OKdiario
OLJ
OO Nachrichten
ORF
OTV
OVD Info;OVD-Info
Oberhessische Presse
Oberhessischen Presse
Oberosterreichische Nachrichten
Oberosterreichischen Nachrichten
Oberösterreichische Nachrichten
Oberösterreichischen Nachrichten
Objective
Obs
Observador
Observateur Paalga;Observateur
Observer
OdaTV
Offenbach Post;Offenbach-Post
OhmyNews
Ohtuleht
Ojo Publico;Ojo Público
Okaz
Okdiario
Okinawa Times
Oldenburgische Volkszeitung
Oldenburgischen Volkszeitung
Oldie
Ole
Olé
Oman Daily Observer;Oman News Agency;Oman Observer
Omega FM
Omroep Gelderland;Omroep Flevoland;Omroep Brabant;Omroep Zeeland;Omroep West
Onda Cero
One America News Network;One America News
Onet
Open
Opinion de Murcia;Opinion
Opinión de Murcia;Opinión
Orda
Oregonian
Organized Crime and Corruption Reporting Project
Orient Le Jour;Orient-Le Jour;Orient Today;Orient News;Orient XXI
Oriental Daily News;Oriental Daily
Origo
Orlando Sentinel
Oslobođenje
Osservatore Romano
Osterreich
Osterreichischer Rundfunk
Ostfriesen Zeitung;Ostfriesen-Zeitung
Ostro
Ostsee Zeitung;Ostsee-Zeitung
Ostthuringer Zeitung
Ostthüringer Zeitung
Otago Daily Times
Ottawa Citizen
Ouest France;Ouest-France
Outlook India;Outlook
Ozguruz
OÖ Nachrichten
Oštro
PA news agency;PA Media;PA
PAP
PBS Frontline;PBS News Hour;PBS NewsHour;PBS
PLA Daily
POLITICO Europe;POLITICO
PTI
PZC
Pagella Politica
Pagina Siete;Pagina 12;Pagina/12
Pagina12
Pais
Pajhwok Afghan News;Pajhwok
Pakistan Observer;Pakistan Today
Palestine Chronicle;Palestine TV
Panorama
Paper
Paperjam
Papua New Guinea Post Courier;Papua New Guinea Post-Courier
Paris Match;Paris-Match
Parisien Aujourd'hui en France;Parisien Aujourd’hui en France;Parisien-Aujourd'hui en France;Parisien-Aujourd’hui en France;Parisien
Parlament
Parool
Partizan
Partizán
Passauer Neuen Presse;Passauer Neue Presse
Patria
Pays
País
Pelerin
Pengpai
Peninsula Qatar;Peninsula
People magazine;People's Daily;People’s Daily;People
Perfil
Periodico de Catalunya;Periodico de Espana;Periodico
Periódico de Catalunya;Periódico de España;Periódico
Perlentaucher
Peru21
Perviy Kanal
Perwy Kanal
Perú21
Pescanik
Petra News Agency;Petra
Peščanik
Pforzheimer Zeitung
Phare
Philadelphia Inquirer
Phileleftheros
Philippine Center for Investigative Journalism;Philippine Daily Inquirer;Philippine News Agency;Philippine Star
Phnom Penh Post
Phoenix Television;Phoenix TV;Phoenix
Piccolo
PinkNews
Pioneer
Pitazo
Pittsburgh Post Gazette;Pittsburgh Post-Gazette
Plain Dealer
Plaza Publica;Plaza Pública
Pobjeda
Poder360
Point
Poligrafo
Polish Press Agency;Polish Radio
Politico Europe;Politico
Politika
Politiken
Politis
Polityka
Polsat News;Polsat
Polska Agencja Prasowa
Polskie Radio
Polígrafo
Ponte Jornalismo
Pop TV
Popular Science
Portafolio
Post Courier;Post-Courier;Post
Postimees
Potentiel
Potsdamer Neuesten Nachrichten;Potsdamer Neueste Nachrichten
Povo
Prachatai
Pravda
Pravo
Prawda
Premium Times
Prensa Grafica;Prensa Gráfica;Prensa Latina;Prensa Libre;Prensa
Press Trust of India;Press Association;Press and Journal;Press TV;Press
PressAfrik
PressOne
PressTV
Presse canadienne;Presse de Tunisie;Presse
Primicias
Print
Prishtina Insight
Private Eye
Pro TV
ProPublica
ProSieben
Proceso
Profil
Progres
Progrès
Project Multatuli
Prospect
Prothom Alo
Proto Thema
Provence
Province
Provincia di Como
Provinciale Zeeuwse Courant
Provincias
Právo
Psychologie Heute
Public Source
Publico
Puck
Puls Biznesu;Puls 24;Puls 4
Punch
Punchbowl News
Punt Avui
Página Siete;Página 12;Página/12
Página12
Pèlerin
Público
QNA
Qantara.de;Qantara
Qatar News Agency
Qiushi
Quarterly Essay
Quartz
Quds News Network
Quillette
Quint
Quotidiano Nazionale
Quotidien du peuple;Quotidien d'Oran;Quotidien d’Oran;Quotidien
RAI
RBB
RBC Ukraine;RBC-Ukraine;RBC
RBK Ukraina;RBK-Ukraina;RBK
RCN Radio;RCN
RFA
RFE/RL
RFI
RIA Novosti;RIA
RISE Project
RMC
RMF FM
RND
RNE
RNZ
RPP Noticias;RPP
RSI
RT
RTBF
RTE
RTHK
RTI
RTK
RTL Nieuws;RTL Info;RTL Klub;RTL TVI;RTL-TVI;RTL
RTP
RTS
RTV Slovenija;RTV Rijnmond;RTV Slovenia;RTV Drenthe;RTV Utrecht;RTV Noord
RTVE
RTVS
RTÉ
RUV
Radar
Radio Free Europe/Radio Liberty;Radio France Internationale;Radio France internationale;Radio Prague International;Radio Television Hong Kong;Radio Television of Serbia;Radio-Television of Serbia;Radio Nacional de Espana;Radio Nacional de España;Radio Television Suisse;Radio Télévision Suisse;Radio television suisse;Radio télévision suisse;Radio Cooperativa;Radio Free Europe;Radio New Zealand;Radio Ndeke Luka;Radio Renascenca;Radio Free Asia;Radio Pakistan;Radio Radicale;Radio Sarajevo;Radio Shabelle;Radio Vaticana;Radio Azattyk;Radio Bio Bio;Radio Bio-Bio;Radio Bío Bío;Radio Bío-Bío;Radio Capital;Radio Dabanga;Radio Formula;Radio Fórmula;Radio Liberty;Radio Mashaal;Radio Svoboda;Radio Tamazuj;Radio Vatican;Radio Zamaneh;Radio Bremen;Radio Canada;Radio Dalsan;Radio France;Radio Prague;Radio-Canada;Radio Erena;Radio Farda;Radio Mitre;Radio Okapi;Radio Omega;Radio Sawa;Radio CBN;Radio 24;Radio M
Radiodiffusion Television ivoirienne;Radiodiffusion Télévision ivoirienne
Radiotelevisione svizzera
Rai Al Youm;Rai Al-Youm;Rai News 24;Rai al Youm;Rai al-Youm;Rai
RaiNews
RaiNews24
Rappler
Raqqa Is Being Slaughtered Silently
Rastriya Samachar Samiti
Razon
Razón
Raï Al Youm;Raï Al-Youm;Raï al Youm;Raï al-Youm
Re:Baltica
Realitatea
Reason
Rebel News
Recherche
Recklinghauser Zeitung
Recklinghäuser Zeitung
Record
Recorder
RedaktionsNetzwerk Deutschland
Redaktionsnetzwerk Deutschland
Rede Record;Rede Globo
Reflex
Reforma
Reformatorisch Dagblad
Regione
Renascenca
Renascença
Renmin Ribao
Reporter.al;Reporter
Reporterre
Reporters' Collective;Reporters’ Collective;Reporters United
Repubblica
Republic of Togo;Republic TV
Republica
Republicain lorrain;Republicain
Republik
Republika
República
Respekt
Rest of World
Resto del Carlino
Reuters News Agency;Reuters
Reutlinger General Anzeiger;Reutlinger General-Anzeiger;Reutlinger Generalanzeiger
Revista Semana;Revista Piaui;Revista Piauí;Revista 22
Revue des Deux Mondes
Reykjavik Grapevine
Reykjavík Grapevine
Rhein Neckar Zeitung;Rhein-Neckar-Zeitung;Rhein Zeitung;Rhein-Zeitung
Rheinische Post
Rheinischen Merkur;Rheinischen Post
Rheinischer Merkur
Rheinpfalz
Ria Novosti
Rice Media
Riformista
Ritzau
Rizospastis
Rodong Sinmun
Roll Call
Rolling Stone
Romania Insider;Romania libera
România liberă
Rose al Youssef;Rose al-Youssef;Rose al Yusuf;Rose al-Yusuf
Rossiiskaia Gazeta
Rossiiskaïa Gazeta
Rossija 1
Rossijskaja Gaseta
Rossiya Segodnya;Rossiya 24;Rossiya 1
Rossiyskaya Gazeta
Roya News;Roya TV
Rudaw
Rue89
Ruhr Nachrichten;Ruhr-Nachrichten
Rundfunk Berlin Brandenburg;Rundfunk Berlin-Brandenburg
Rundschau
Runrun.es
Runrunes
Russia Beyond;Russia Today
Rustavi 2
Rybar
Ryukyu Shimpo
Rzeczpospolita
Rzeczy
RÚV
Rádio Renascença;Rádio CBN
Républicain lorrain;Républicain
SABC News;SABC
SANA
SB Belarus Segodnya
SBS News;SBS
SBT
SCMP
SER
SET News
SIC Noticias;SIC Notícias;SIC
SID
SITA
SME
SMH
SONNA
SOS Medias Burundi;SOS Médias Burundi
SPA
SR
SRF
SRNA
STA
STAT News
STT
STVR
SUNA
SVT Nyheter;SVT
SWI swissinfo.ch;SWI Swissinfo
SWR
SZ
Saarbrucker Zeitung
Saarbrücker Zeitung
Saarlandischen Rundfunk
Saarlandischer Rundfunk
Saarländischen Rundfunk
Saarländischer Rundfunk
Saba News Agency;Saba
Sabado
Sabah
Sachsische Zeitung
Sachsischen Zeitung
Sacramento Bee
Safa News Agency;Safa
Sahara Reporters;Sahara Media
SaharaReporters
Sahel
Salon
Salt Lake Tribune
Salto
Salzburger Nachrichten
Sama News
Samaa TV
Samoa Observer
San Diego Union Tribune;San Diego Union-Tribune;San Francisco Chronicle;San Francisco Examiner;San Jose Mercury News;San Marino RTV
Sankei Shimbun;Sankei
Sarawak Report
Sat.1
Saturday Paper
Saudi Press Agency;Saudi Gazette
Savana
Schwabische Zeitung
Schwabischen Zeitung
Schwarzwalder Bote
Schwarzwälder Bote
Schweizer Radio und Fernsehen
Schweizerische Depeschenagentur
Schweriner Volkszeitung
Schwäbische Zeitung
Schwäbischen Zeitung
Science and Technology Daily;Science magazine;Science
Sciences et Avenir
Scientific American
Scotsman
Scroll.in;Scroll
Seattle Times
Secolo XIX
Securities Times
Sega
Segunda
Semafor
Semana
Seneplus
Seneweb
Sermitsiaq
Servimedia
Servus TV
ServusTV
Setopati
Seven News
Sexta
Seznam Zpravy;Seznam Zprávy
Shabait
Shabelle Media Network;Shabelle
Shafaq News
Shargh
Shehab News Agency;Shehab News
Shift News;Shift
Shomrim
Shorouk News
Shqip
Shukan Bunshun
Siasat Daily
Sicilia
Sidwaya
Sieci
Siena
Sierraloaded
Sikha Mekomit
Silla Vacia;Silla Vacía
Sin Chew Daily
SinEmbargo
Sinar Harian
Sing Tao Daily;Sing Tao
Sixth Tone
Skai
Sky News Australia;Sky News Arabia;Sky News;Sky TG24
SkyTG24
Slate.fr;Slate
Slidstvo.Info
Sloboden Pechat;Sloboden Pecat;Sloboden Pečat
Slobodna Dalmacija
Slovak Spectator
Slovenian Press Agency
Smithsonian Magazine
Soir d'Algerie;Soir d'Algérie;Soir d’Algerie;Soir d’Algérie;Soir
Sol de Mexico;Sol de México
Sole 24 Ore;Sole-24 Ore
Soleil
Solinger Tageblatt
Solomon
SonntagsBlick
SonntagsZeitung
South African Broadcasting Corporation;South Florida Sun Sentinel;South China Morning Post
South24
Southern Metropolis Daily;Southern Weekend;Southern Weekly
Sovetskaya Belorussiya
Sowetan
Sozcu
Space.com
Spectator
Spektrum der Wissenschaft
Spiegel Online;Spiegel-Online;Spiegel
Spiegels
Spinoff
Sport Informations Dienst;Sport-Informations-Dienst;Sport Bild;Sport-Bild;Sport
SportBild
Sports Illustrated
Sporza
Sputnik News;Sputnik
Sputniknews
St. Louis Post Dispatch;St. Louis Post-Dispatch;St Louis Post Dispatch;St Louis Post-Dispatch;St. Galler Tagblatt
Stabroek News
Stampa
Stand News
Standaard
Standard
Standards
Standart
Star Tribune;Star Ledger;Star-Ledger;Star
Stars and Stripes
Statesman
Stavanger Aftenblad
Stentor
Stern
Straits Times
Strana.ua
Straubinger Tagblatt
StreetPress
Studio Kalangou;Studio Tamani
Stuff.co.nz;Stuff
Stundin
Stuttgarter Nachrichten;Stuttgarter Zeitung
Sud Quotidien;Sud Ouest;Sud Radio
Sudan News Agency;Sudan Tribune
Suddeutsche Zeitung;Suddeutsche
Suddeutschen Zeitung;Suddeutschen
Sudinfo
Sudkurier
Sudostschweiz
Sudtiroler Tageszeitung
Sudwest Presse
Sudwestrundfunk
Sueddeutsche Zeitung
Sumauma
Sumaúma
Sun on Sunday;Sun Sentinel;Sun
Sunday Independent;Sunday Telegraph;Sunday Times
Suomen Kuvalehti
Super Express
Suspilne
SvD
Svenska Dagbladet
Sveriges Television;Sveriges Radio
Swarajya
Swissinfo
Sydney Morning Herald
Sydsvenskan
Syria Television;Syria Direct;Syria TV
Syrian Arab News Agency;Syrian Observer
Sábado
Sächsische Zeitung
Sächsischen Zeitung
Sözcü
Süddeutsche Zeitung;Süddeutsche
Süddeutschen Zeitung;Süddeutschen
Südkurier
Südostschweiz
Südtiroler Tageszeitung
Südwest Presse
Südwestrundfunk
T Online;T-Online
T13
T24
TASR
TASS
TBIJ
TBS Television;TBS News
TF1
TG La7
TG1
TG5
TGCOM24
TIME
TLS
TMZ
TN
TOK FM
TOLOnews
TRT Haber;TRT World;TRT
TSA
TSF
TSN
TT News Agency;TT Nyhetsbyran;TT Nyhetsbyrån
TV Bandeirantes;TV Republika;TV Cultura;TV Markiza;TV Markíza;TV Azteca;TV Zvezda;TV Asahi;TV Globo;TV Rain;TV 2
TV3
TV4
TV5 Monde
TV5MONDE
TV5Monde
TVA Nouvelles;TVA
TVB
TVBS
TVE
TVI
TVN 24;TVN
TVN24
TVNZ
TVP World;TVP Info;TVP
TVR
Ta Kung Pao;Ta Nea
Table Media;Table.Media
Tablet Magazine;Tablet
Tageblatt
Tages Anzeiger;Tages-Anzeiger
Tagesanzeiger
Tagespost
Tagesschau
Tagesspiegel
Tagesspiegels
Tagesthemen
Tagi
Tahiti Infos
Taipei Times
Taiwan News
TaiwanPlus
Tal Cual
Talk TV
TalkTV
Talking Points Memo
TamilNet
Tampa Bay Times
Tanjug
Tansa
Tasnim News Agency;Tasnim News;Tasnim
Tass
Tatoli
Taz
Tchadinfos
TechCrunch
Teckbote
Tehelka
Tehran Times
Tel Quel
TelQuel
Telam
TeleSUR
Telecinco
Telegraaf
Telegram.hr;Telegram
Telegramme
Telegraph India;Telegraph
Telemadrid
Telemundo
Telepolis
Telerama
Telesur
Televisa
Television Espanola
Televisión Española
Telewizja Polska
Telex.hu;Telex
Tempo magazine;Tempo
Temps
Tengrinews
Tercera
Texas Tribune
Tgcom24
Thai Enquirer;Thai Rath;Thai PBS
Thairath
Thanh Nien;Thanh Niên
TheCable
TheJournal.ie
TheMarker
ThePrint
TheWrap
This Is Beirut;This is Beirut;This Day
ThisDay
Thomson Reuters
Thuringer Allgemeinen;Thuringer Allgemeine
Thuringische Landeszeitung
Thuringischen Landeszeitung
Thüringer Allgemeinen;Thüringer Allgemeine
Thüringische Landeszeitung
Thüringischen Landeszeitung
Tichys Einblick
Tico Times
Tidningarnas Telegrambyra;Tidningarnas Telegrambyrå
Tiempo
Tiempos
Tijd
Time Magazine;Time magazine;Time
Times Literary Supplement;Times of Israel;Times of London;Times of Zambia;Times Picayune;Times of India;Times of Malta;Times-Picayune;Times of Oman;Times Radio;Times Now;Times
Tiroler Tageszeitung
Tirreno
Tirto
Tishreen
To Vima
Todo Noticias
Togo Presse;Togo-Presse
Tokyo Shimbun
Tolo News
Top Channel
Toronto Star;Toronto Sun
Tortoise Media
Tout sur l'Algerie;Tout sur l'Algérie;Tout sur l’Algerie;Tout sur l’Algérie
Toyo Keizai
Transitions
Trend News Agency;Trend
Tribuna
Tribune de Geneve;Tribune de Genève;Tribune Dimanche;Tribune
Trierischer Volksfreund
Trinidad and Tobago Guardian;Trinidad Express
Trouw
Trud
Tsargrad
Tubantia
Tunis Afrique Presse
Tuoi Tre
Turan Information Agency;Turan
Turkish Minute
Turkiye
Turun Sanomat
Tut.by
Tuttosport
Tuổi Trẻ
Twala
TyC Sports
Tyden
Tyee
Tygodnik Powszechny
Tyzden
Télam
Télégramme
Télérama
Türkiye
Týden
Týždeň
U.S. News and World Report;U.S. News & World Report
UB Post
UNI
UNIAN
UOL Noticias;UOL Notícias;UOL
UPI
US News & World Report
USA Today
Ubermedien
Ukrainian Week
Ukrainska Pravda
Ukrajinska Prawda
Ukrayinska Pravda
Ukrayinskyi Tyzhden
Ukraïnska Pravda
Ukrinform
Ultima Hora
Ultimas Noticias
UnHerd
Undark
Union
Unione Sarda
Unita
United Press International;United News of India;United Daily News
Unità
Universal
Universo
Univision
Us Weekly
Usbek & Rica
Utusan Malaysia
UzA
VG
VICE News
VOA
VOD
VRT NWS;VRT
VSquare
VTM Nieuws;VTM
VTV
Valasz Online
Valeurs Actuelles;Valeurs actuelles
Valor Economico;Valor Econômico
Vancouver Sun
Vanguard
Vanguardia
Vanity Fair
Var Matin;Var-Matin
Variety
Vart Land
Vatan e Emrooz;Vatan-e Emrooz
Vatican Radio;Vatican News
Vecer
Vecernje Novosti;Vecernje novosti
Vecernji list
Vedomosti
Vegas Review Journal;Vegas Review-Journal
Veja
Venezuelanalysis
Vera Files
Verdens Gang
Verge
Verita
Verità
Verslo zinios;Verslo žinios
Verstka
Večer
Večernje Novosti;Večernje novosti
Večernji list
Vice News;Vice
Vie eco;Vie éco;Vie
Vientiane Times
Viet Nam News
Vietnam News Agency
VietnamNet
Vietnamese
Vif/L'Express;Vif/L’Express;Vif
Vijesti
VilaWeb
Vilaggazdasag
Village Magazine
Világgazdaság
Virginian Pilot;Virginian-Pilot
Visao
Visir
Visão
Vlast
VnExpress
Vogue
Voice of Democracy;Voice of America
Voix du Nord
Volkskrant
Volksstimme
Vorarlberger Nachrichten
Vorwarts
Vorwärts
Vox
Voz del Interior;Voz de Galicia
Vozpopuli
Vozpópuli
Vreme
Vrij Nederland
Vzglyad
Válasz Online
Vårt Land
Vísir
W Radio
WAFA
WAM
WAZ
WDR
WELT
WION
WOZ Die Wochenzeitung;WOZ
WSJ
WaPo
Wafa
Wakat Sera;Wakat Séra
WalFadjri
WalesOnline
Walf Quotidien
Walfadjri
Wall Street Journal
Walla News;Walla!;Walla
Walliser Bote
Wallpaper
Walrus
War on the Rocks;War Zone
Ware Tijd
Washington Free Beacon;Washington Examiner;Washington Times;Washington Post
Watan
Watson
Webdo
Wedomosti
Week
Weekendavisen
Welt am Sonntag;Welt
Weltwoche
Wen Wei Po
Weser Kurier;Weser-Kurier
West Australian
Westdeutsche Allgemeine Zeitung;Westdeutsche Zeitung
Westdeutschen Allgemeinen Zeitung;Westdeutschen Zeitung
Westdeutscher Rundfunk
Western Mail
Westfalen Blatt;Westfalen-Blatt
Westfalenpost
Westfalische Nachrichten;Westfalische Rundschau
Westfalischen Rundschau
Westfälische Nachrichten;Westfälische Rundschau
Westfälischen Rundschau
Wetzlarer Neuen Zeitung;Wetzlarer Neue Zeitung
Wiener Zeitung
Wiesbadener Kurier
Wilfried
Winnipeg Free Press
Wire
Wired
WirtschaftsWoche
Wirtschaftswoche
Wirtualna Polska
Wochenzeitung
Wolfsburger Allgemeinen Zeitung;Wolfsburger Allgemeine Zeitung;Wolfsburger Allgemeinen;Wolfsburger Allgemeine
World Journal
Wprost
Wrap
Wyborcza
XXI
Xinhua News Agency;Xinhua
YJC
YLE
YTN
Yabiladi
Yediot Achronot;Yediot Aharonot;Yediot Ahronot
Yedioth Aharonoth;Yedioth Ahronoth;Yedioth Ahronot
Yeni Safak;Yeni Şafak;Yeni Akit
Yevropeiska Pravda
Yicai Global;Yicai
Yisrael Hayom
Yle
Ynet
Ynetnews
Yomiuri Shimbun;Yomiuri Shinbun;Yomiuri
Yonhap News Agency;Yonhap News;Yonhap
Yorkshire Post
Youm7
Young Journalists Club
ZDF heute;ZDF
ZDNet
ZEIT ONLINE;ZEIT Online;ZEIT
ZEITmagazin
Zaborona
Zaman al Wasl;Zaman al-Wasl;Zaman
Zamaneh
Zambia Daily Mail
Zan Times
Zee News
Zeit Magazin;Zeit im Bild;Zeit Online;Zeit
Zeri
Zerkalo Nedeli;Zerkalo.io;Zerkalo
Zero Hora
Zeta Tijuana;Zeta
Zetland
Zhongguo Shibao
Ziarul Financiar;Ziarul de Garda;Ziarul de Gardă
ZimLive
Zman Yisrael
Zurnal
Zvezda TV
Zëri
ad Dustour;ad-Dustour;ad Diyar;ad-Diyar
agence Reuters;agence AP
agencia Efe
al Arab al Londonia;al Manar TV channel;al-Arab al-Londonia;al-Manar TV channel;al Araby Al Jadeed;al Araby al Jadeed;al Hayat al Jadida;al-Araby Al-Jadeed;al-Araby al-Jadeed;al-Hayat al-Jadida;al Arabi al Jadid;al Quds newspaper;al Sharq Al Awsat;al Sharq al Awsat;al-Arabi al-Jadid;al-Quds newspaper;al-Sharq Al-Awsat;al-Sharq al-Awsat;al Masdar Online;al Masri al Youm;al Masry Al Youm;al Masry al Youm;al Quds Al Arabi;al Quds al Arabi;al Youm Al Sabea;al Youm al Sabea;al-Masdar Online;al-Masri al-Youm;al-Masry Al-Youm;al-Masry al-Youm;al-Quds Al-Arabi;al-Quds al-Arabi;al-Youm Al-Sabea;al-Youm al-Sabea;al Ahram Weekly;al Yawm al Sabi;al-Ahram Weekly;al-Yawm al-Sabi;al Ahram Hebdo;al Joumhouriya;al Qahera News;al Qahira News;al-Ahram Hebdo;al-Joumhouriya;al-Qahera News;al-Qahira News;al Joumhouria;al Masirah TV;al-Joumhouria;al-Masirah TV;al Dschasira;al Ekhbariya;al Jumhuriya;al Mustaqbal;al-Dschasira;al-Ekhbariya;al-Jumhuriya;al-Mustaqbal;al Ain News;al Arabi TV;al Arabiyya;al Araby TV;al Gomhuria;al Hiwar TV;al Manar TV;al Markazia;al Massirah;al Mayadeen;al Seyassah;al Taghyeer;al-Ain News;al-Arabi TV;al-Arabiyya;al-Araby TV;al-Gomhuria;al-Hiwar TV;al-Manar TV;al-Markazia;al-Massirah;al-Mayadeen;al-Seyassah;al-Taghyeer;al Alam TV;al Aqsa TV;al Arabiya;al Dostour;al Dustour;al Iraqiya;al Ittihad;al Jazeera;al Jazirah;al Khaleej;al Majalla;al Manassa;al Mashhad;al Masirah;al Mayadin;al Monitor;al Shorouk;al Sumaria;al-Alam TV;al-Aqsa TV;al-Arabiya;al-Dostour;al-Dustour;al-Iraqiya;al-Ittihad;al-Jazeera;al-Jazirah;al-Khaleej;al-Majalla;al-Manassa;al-Mashhad;al-Masirah;al-Mayadin;al-Monitor;al-Shorouk;al-Sumaria;al Akhbar;al Dostor;al Hadath;al Jadeed;al Jarida;al Jazira;al Rakoba;al Riyadh;al Thawra;al-Akhbar;al-Dostor;al-Hadath;al-Jadeed;al-Jarida;al-Jazira;al-Rakoba;al-Riyadh;al-Thawra;al Ahram;al Ayyam;al Baath;al Bayan;al Binaa;al Diyar;al Hayat;al Hurra;al Liwaa;al Manar;al Modon;al Nahar;al Qabas;al Sabah;al Safir;al Sharq;al Wasat;al Watan;al-Ahram;al-Ayyam;al-Baath;al-Bayan;al-Binaa;al-Diyar;al-Hayat;al-Hurra;al-Liwaa;al-Manar;al-Modon;al-Nahar;al-Qabas;al-Sabah;al-Safir;al-Sharq;al-Wasat;al-Watan;al Alam;al Anba;al Arab;al Ghad;al Mada;al Quds;al Raya;al Wafd;al-Alam;al-Anba;al-Arab;al-Ghad;al-Mada;al-Quds;al-Raya;al-Wafd;al Rai;al-Rai
amaBhungane
an Nahar;an-Nahar
as Safir;as-Safir
ash Sharq al Awsat;ash-Sharq al-Awsat
az Zaman;az-Zaman
bTV
bdnews24.com
d'Letzebuerger Land;d'Lëtzebuerger Land;d’Letzebuerger Land;d’Lëtzebuerger Land
dpa
eNCA
eXXpress
ech Chourouk;ech-Chourouk
el Moudjahid;el-Moudjahid;el Khabar;el-Khabar;el Watan;el-Watan
elDiario.es
elDiarioAR
eldiario.es
epd
franceinfo
heise online;heise
hessenschau
heute journal;heute-journal
i Paper;i paper
i24
i24NEWS
i24News
iRozhlas
iStories
in.gr
infoLibre
junge Welt
jungen Welt
laSexta
manager magazin
manifesto
n tv;n-tv
nd
netzpolitik
ntv
oe24
openDemocracy
portal G1
rbb
revista piaui;revista piauí
t online;t-online
tageszeitung
talkSPORT
taz
teleSUR
tz
ynet
zenith
Ámbito Financiero;Ámbito
Átlátszó
Écho
Échos
Économiste
Élet és Irodalom
Época
Équipe
Õhtuleht
Österreich
Österreichischer Rundfunk
Özgürüz
Última Hora
Últimas Noticias
Übermedien
ČT24
ČTK
Česká televize
Český rozhlas
İhlas News Agency
Žurnal"""
