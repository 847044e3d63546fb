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
2, 2, 3, 3, 4, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 11, 11, 11, 12, 12,
13, 13, 13, 14, 14, 15, 15, 15, 15, 16, 17, 17, 18, 18, 18, 18, 18, 19, 20, 21, 22, 22, 23, 23,
23, 23, 24, 24, 25, 26, 26, 27, 28, 29, 30, 31, 31, 32, 33, 34, 35, 36, 36, 37, 38, 39, 39, 40,
41, 41, 42, 42, 43, 43, 44, 45, 46, 46, 47, 47, 47, 48, 48, 49, 49, 50, 51, 51, 52, 52, 53, 54,
55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 56, 57, 58, 58, 59, 60, 60, 61, 61, 62, 62, 63, 64, 65,
66, 66, 67, 68, 69, 70, 70, 70, 70, 71, 71, 71, 71, 72, 72, 73, 73, 74, 75, 76, 76, 76, 77, 78,
79, 80, 81, 82, 82, 83, 84, 85, 86, 87, 88, 88, 89, 89, 90, 90, 91, 92, 93, 93, 94, 94, 95, 95,
95, 95, 95, 96, 96, 97, 97, 98, 98, 99, 100, 101, 102, 102, 103, 104, 104, 105, 108, 108, 108,
108, 109, 109, 110, 110, 110, 111, 111, 111, 112, 112, 112, 112, 113, 114, 114, 115, 116, 117,
117, 118, 119, 119, 120, 121, 122, 122, 122, 123, 123, 124, 124, 125, 125, 126, 126, 127, 127,
128, 129, 129, 130, 130, 131, 132, 132, 133, 133, 134, 134, 135, 135, 135, 135, 136, 137, 138,
138, 139, 139, 140, 141, 141, 142, 142, 143, 143, 144, 144, 145, 146, 146, 147, 148, 149, 149,
150, 150, 151, 151, 152, 153, 154, 154, 155, 155, 156, 156, 157, 158, 158, 159, 160, 161, 162,
163, 164, 165, 166, 166, 167, 168, 168, 169, 170, 170, 171, 171, 172, 173, 173, 174, 174, 175,
176, 176, 177, 177, 178, 179, 180, 181, 182, 182, 183, 184, 185, 185, 186, 186, 187, 188, 189,
190, 191, 192, 193, 194, 195, 195, 196, 197, 198, 199, 199, 200, 201, 201, 202, 202, 203, 204,
205, 205, 206, 207, 208, 208, 209, 210, 210, 211, 211, 211, 212, 213, 214, 214, 215, 216, 217,
217, 217, 217, 218, 218, 219, 220, 220, 220, 221, 222, 222, 223, 224, 224, 225, 225, 225, 226,
226, 226, 227, 227, 227, 228, 229, 230, 230, 230, 230, 231, 231, 232, 233, 233, 233, 234, 235,
236, 237, 238, 238, 239, 239, 239, 239, 240, 241, 242, 243, 243, 244, 244, 245, 246, 247, 248,
248, 249, 250, 251, 252, 253, 253, 254, 254, 254, 255, 255, 256, 257, 258, 259, 259, 260, 260,
261, 261, 262, 263, 263, 264, 264, 265, 265, 266, 266, 267, 267, 267, 267, 268, 268, 269, 269,
270, 270, 271, 271, 272, 272, 273, 274, 274, 275, 275, 276, 277, 278, 279, 280, 280, 281, 282,
282, 282, 282, 283, 283, 284, 284, 285, 286, 287, 288, 289, 289, 290, 291, 291, 292, 293, 294,
294, 295, 296, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 310,
311, 311, 311, 311, 312, 312, 313, 314, 315, 316, 319, 319, 320, 321, 322, 323, 324, 325, 325,
325, 326, 327, 330, 330, 331, 331, 331, 332, 332, 333, 333, 334, 334, 334, 334, 334, 335, 335,
336, 337, 337, 337, 338, 338, 339, 339, 339, 339, 340, 340, 341, 341, 341, 342, 343, 344, 344,
345, 345, 345, 345, 346, 347, 347, 348, 348, 349, 349, 350, 350, 350, 350, 351, 352, 353, 354,
355, 355, 356, 357, 358, 358, 358, 358, 359, 359, 360, 360, 361, 362, 363, 363, 363, 363, 363,
363, 364, 364, 365, 366, 367, 368, 368, 368, 368, 369, 370, 371, 372, 373, 374, 374, 374, 374,
375, 376, 377, 378, 378, 379, 380, 380, 381, 382, 383, 384, 384, 385, 386, 387, 388, 389, 390,
391, 392, 393, 394, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 407,
408, 408, 408, 409, 409, 409, 409, 410, 411, 412, 413, 414, 415, 416, 417, 417, 418, 418, 419,
420, 421, 421, 421, 422, 423, 424, 425, 425, 426, 426, 426, 427, 428, 429, 430, 431, 432, 432,
433, 434, 435, 436, 436, 437, 438, 439, 440, 441, 444, 444, 444, 444, 444, 445, 445, 445, 446,
446, 446, 446, 446, 446, 447, 447, 447, 448, 448, 448, 449, 449, 449, 449, 449, 450, 450, 450,
450, 450, 451, 451, 451, 452, 452, 453, 453, 453, 454, 455, 456, 457, 457, 458, 458, 459, 460,
460, 461, 461, 462, 463, 464, 465, 466, 466, 467, 467, 467, 468, 469, 470, 471, 471, 472, 472,
472, 473, 473, 474, 474, 475, 475, 476, 477, 478, 479, 479, 480, 480, 480, 481, 481, 481, 482,
483, 483, 484, 485, 486, 487, 488, 488, 488, 489, 490, 490, 491, 492, 492, 493, 493, 494, 494,
495, 496, 497, 498, 498, 499, 499, 500, 500, 501, 502, 503, 504, 505, 505, 506, 507, 508, 508,
509, 509, 510, 510, 511, 512, 512, 513, 514, 514, 515, 515, 515, 515, 516, 516, 517, 517, 517,
518, 518, 519, 519, 519, 520, 520, 520, 521, 521, 521, 522, 522, 522, 523, 524, 525, 525, 525,
526, 526, 527, 527, 527, 528, 528, 529, 529, 529, 530, 530, 530, 531, 531, 532, 533, 534, 534,
535, 536, 537, 538, 538, 539, 539, 540, 541, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550,
550, 551, 552, 552, 553, 553, 554, 555, 556, 557, 558, 558, 559, 560, 561, 562, 565, 565, 565,
566, 567, 567, 568, 568, 568, 569, 569, 570, 571, 572, 572, 573, 574, 575, 576, 576, 577, 578,
578, 579, 580, 581, 582, 582, 582, 583, 583, 584, 585, 585, 586, 587, 588, 591, 591, 591, 591,
592, 592, 592, 593, 594, 595, 596, 597, 598, 599, 599, 600, 601, 602, 602, 603, 603, 603, 603,
604, 605, 606, 606, 607, 607, 607, 607, 608, 608, 608, 609, 609, 609, 610, 611, 612, 613, 613,
614, 614, 615, 616, 616, 616, 616, 617, 618, 618, 618, 619, 619, 620, 620, 621, 622, 622, 623,
623, 624, 625, 626, 627, 627, 627, 628, 629, 629, 632, 633, 636, 637, 638, 638, 639, 640, 641,
644, 644, 645, 645, 645, 645, 646, 646, 646, 647, 647, 648, 649, 649, 650, 650, 650, 651, 652,
652, 653, 654, 655, 656, 656, 657, 658, 659, 659, 659, 660, 660, 661, 662, 662, 663, 664, 665,
665, 666, 666, 667, 668, 668, 669, 669, 670, 671, 672, 673, 674, 674, 677, 677, 678, 678, 679,
679, 680, 680, 681, 682, 682, 683, 683, 683, 684, 685, 686, 687, 688, 689, 689, 690, 691, 691,
691, 691, 692, 692, 693, 694, 694, 695, 696, 696, 696, 697, 698, 698, 699, 700, 701, 701, 702,
702, 703, 704, 705, 705, 705, 706, 706, 707, 707, 708, 708, 708, 708, 711, 711, 712, 712, 713,
714, 715, 715, 715, 715, 715, 715, 716, 717, 718, 718, 718, 719, 720, 721, 722, 722, 723, 724,
724, 725, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 737, 738, 739, 740,
741, 741, 742, 743, 743, 744, 745, 746, 747, 747, 748, 749, 750, 751, 751, 752, 753, 754, 754,
755, 756, 756, 756, 757, 757, 758, 758, 759, 759, 760, 761, 762, 763, 763, 763, 764, 765, 768,
771, 771, 772, 773, 774, 775, 776, 777, 778, 778, 779, 780, 781, 781, 781, 782, 783, 783, 784,
784, 785, 786, 786, 787, 788, 791, 791, 791, 792, 792, 793, 793, 794, 794, 795, 795, 796, 796,
797, 797, 798, 798, 799, 799, 800, 800, 801, 802, 803, 804, 805, 806, 807, 808, 808, 809, 810,
811, 811, 812, 812, 813, 814, 814, 815, 816, 817, 817, 818, 819, 820, 820, 821, 821, 822, 822,
823, 824, 825, 825, 826, 827, 828, 829, 830, 831, 831, 832, 833, 834, 835, 836, 837, 837, 838,
838, 839, 840, 841, 842, 843, 843, 843, 843, 843, 844, 844, 845, 845, 845, 846, 846, 847, 848,
851, 854, 854, 855, 855, 855, 855, 856, 856, 859, 860, 860, 861, 861, 862, 862, 862, 862, 865,
865, 866, 866, 867, 868, 869, 869, 869, 869, 870, 871, 872, 872, 873, 874, 875, 876, 877, 877,
878, 878, 879, 879, 880, 880, 881, 881, 881, 882, 882, 883, 883, 884, 884, 884, 884, 885, 886,
887, 887, 888, 888, 889, 889, 890, 891, 892, 893, 893, 894, 894, 897, 897, 898, 899, 899, 900,
901, 902, 902, 903, 903, 904, 904, 905, 905, 906, 906, 907, 908, 909, 910, 911, 912, 913, 913,
914, 915, 916, 916, 919, 919, 920, 920, 921, 921, 922, 925, 925, 926, 926, 927, 927, 930, 930,
931, 931, 932, 932, 935, 935, 936, 936, 939, 939, 940, 940, 941, 941, 944, 944, 945, 945, 948,
949, 950, 951, 952, 953, 954, 957, 958, 959, 959, 962, 962, 965, 966, 967, 970, 970, 970, 971,
974, 975, 978, 981, 982, 985, 985, 988, 989, 989, 990, 990, 991, 992, 992, 993, 993, 994, 994,
995, 996, 996, 997, 997, 997, 998, 999, 1000, 1000, 1003, 1004, 1004, 1005, 1006, 1007, 1008,
1009, 1009, 1010, 1010, 1011, 1012, 1013, 1016, 1016, 1017, 1018, 1019, 1020, 1023, 1023, 1024,
1024, 1025, 1026, 1027, 1028, 1029, 1029, 1030, 1031, 1032, 1035, 1035, 1036, 1037, 1038, 1041,
1041, 1042, 1042, 1043, 1044, 1044, 1045, 1045, 1046, 1046, 1047, 1047, 1048, 1049, 1052, 1053,
1054, 1054, 1054, 1055, 1056, 1056, 1057, 1057, 1058, 1058, 1059, 1059, 1060, 1060, 1061, 1062,
1063, 1063, 1064, 1065, 1065, 1065, 1066, 1067, 1070, 1070, 1071, 1072, 1073, 1074, 1075, 1078,
1079, 1080, 1080, 1083, 1083, 1083, 1083, 1083, 1084, 1084, 1085, 1085, 1085, 1085, 1085, 1085,
1085, 1086, 1087, 1088, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1096, 1097, 1098,
1099, 1099, 1100, 1100, 1101, 1101, 1101, 1102, 1102, 1103, 1104, 1105, 1105, 1106, 1107, 1108,
1109, 1110, 1111, 1112, 1113, 1113, 1114, 1115, 1116, 1119, 1120, 1120, 1120, 1120, 1120, 1120,
1120, 1121, 1121, 1122, 1122, 1123, 1124, 1124, 1125, 1125, 1126, 1127, 1128, 1128, 1128, 1129,
1130, 1130, 1131, 1131, 1131, 1131, 1132, 1132, 1132, 1133, 1134, 1135, 1135, 1135, 1136, 1136,
1137, 1137, 1138, 1138, 1139, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1150, 1151,
1151, 1152, 1152, 1153, 1154, 1155, 1155, 1156, 1157, 1158, 1159, 1159, 1160, 1161, 1161, 1162,
1165, 1165, 1165, 1165, 1165, 1165, 1166, 1166, 1166, 1167, 1167, 1168, 1168, 1169, 1169, 1170,
1171, 1171, 1172, 1173, 1173, 1174, 1175, 1175, 1176, 1176, 1177, 1178, 1179, 1179, 1180, 1181,
1182, 1183, 1184, 1185, 1186, 1186, 1186, 1187, 1187, 1188, 1188, 1189, 1189, 1190, 1191, 1192,
1193, 1193, 1193, 1193, 1194, 1195, 1195, 1196, 1196, 1197, 1200, 1200, 1200, 1201, 1202, 1203,
1204, 1205, 1205, 1206, 1206, 1207, 1207, 1208, 1209, 1210, 1211, 1211, 1212, 1213, 1214, 1217,
1218, 1218, 1219, 1220, 1221, 1222, 1222, 1223, 1223, 1224, 1224, 1225, 1225, 1226, 1227, 1227,
1230, 1230, 1230, 1231, 1232, 1232, 1233, 1233, 1234, 1234, 1235, 1236, 1236, 1237, 1240, 1240,
1240, 1241, 1242, 1243, 1244, 1245, 1246, 1247, 1248, 1248, 1249, 1249, 1249, 1250, 1251, 1251,
1252, 1252, 1253, 1254, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264, 1264, 1265, 1266, 1267,
1268, 1269, 1272, 1272, 1272, 1272, 1272, 1272, 1272, 1273, 1274, 1275, 1276, 1277, 1277, 1277,
1277, 1278, 1278, 1279, 1280, 1280, 1283, 1284, 1285, 1286, 1286, 1287, 1288, 1289, 1290, 1290,
1293, 1294, 1295, 1295, 1296, 1299, 1299, 1300, 1301, 1304, 1304, 1305, 1305, 1305, 1306, 1307,
1308, 1311, 1311, 1311, 1311, 1312, 1312, 1313, 1314, 1315, 1316, 1316, 1317, 1317, 1317, 1318,
1319, 1319, 1320, 1321, 1322, 1323, 1324, 1324, 1324, 1325, 1325, 1326, 1326, 1327, 1330, 1331,
1331, 1332, 1333, 1333, 1334, 1337, 1337, 1337, 1337, 1338, 1338, 1339, 1339, 1340, 1341, 1342,
1343, 1344, 1345, 1346, 1347, 1348, 1349, 1352, 1352, 1353, 1354, 1354, 1355, 1355, 1356, 1356,
1357, 1357, 1358, 1358, 1359, 1359, 1360, 1360, 1361, 1361, 1362, 1363, 1363, 1364, 1365, 1366,
1366, 1367, 1367, 1367, 1368, 1368, 1371, 1371, 1371, 1371, 1372, 1372, 1373, 1373, 1374, 1375,
1376, 1377, 1377, 1378, 1378, 1379, 1380, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388,
1388, 1389, 1389, 1390, 1390, 1390, 1391, 1394, 1394, 1395, 1396, 1399, 1400, 1401, 1402, 1402,
1403, 1404, 1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 1417, 1417,
1417, 1417, 1417, 1417, 1418, 1418, 1419, 1420, 1420, 1420, 1421, 1422, 1423, 1424, 1425, 1426,
1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1437, 1437, 1440, 1441, 1442,
1443, 1444, 1447, 1447, 1448, 1448, 1448, 1449, 1449, 1449, 1450, 1450, 1450, 1451, 1451, 1452,
1453, 1453, 1454, 1454, 1455, 1455, 1456, 1456, 1457, 1458, 1459, 1459, 1460, 1461, 1462, 1463,
1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1472, 1473, 1474, 1477, 1477, 1478, 1479,
1479, 1480, 1481, 1481, 1482, 1483, 1484, 1485, 1486, 1489, 1489, 1490, 1490, 1491, 1492, 1493,
1493, 1493, 1494, 1494, 1495, 1495, 1496, 1496, 1497, 1497, 1497, 1498, 1498, 1498, 1499, 1499,
1499, 1500, 1500, 1500, 1501, 1501, 1502, 1502, 1503, 1503, 1504, 1505, 1505, 1505, 1505, 1506,
1507, 1507, 1508, 1509, 1510, 1511, 1512, 1512, 1513, 1514, 1514, 1514, 1515, 1516, 1516, 1517,
1517, 1517, 1517, 1518, 1519, 1520, 1521, 1521, 1522, 1522, 1523, 1524, 1525, 1526, 1527, 1527,
1530, 1531, 1531, 1532, 1532, 1533, 1533, 1534, 1535, 1536, 1537, 1537, 1537, 1538, 1539, 1540,
1543, 1544, 1545, 1546, 1547, 1547, 1547, 1548, 1548, 1551, 1552, 1553, 1553, 1554, 1555, 1556,
1557, 1560, 1561, 1561, 1562, 1563, 1563, 1564, 1565, 1566, 1569, 1569, 1569, 1570, 1570, 1571,
1571, 1572, 1572, 1573, 1574, 1575, 1576, 1576, 1577, 1578, 1579, 1580, 1580, 1580, 1581, 1581,
1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1590, 1591, 1591, 1592, 1593, 1594, 1594,
1594, 1595, 1598, 1599, 1600, 1601, 1602, 1605, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612,
1613, 1616, 1617, 1618, 1619, 1620, 1623, 1624, 1625, 1625, 1626, 1626, 1627, 1628, 1631, 1632,
1633, 1634, 1634, 1635, 1638, 1639, 1640, 1641, 1641, 1642, 1645, 1646, 1647, 1650, 1651, 1654,
1657, 1657, 1658, 1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671,
1672, 1673, 1674, 1675, 1676, 1676, 1676, 1677, 1677, 1677, 1677, 1678, 1678, 1678, 1679, 1679,
1680, 1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687, 1690, 1690, 1691, 1692, 1693, 1694, 1695,
1696, 1697, 1698, 1699, 1700, 1700, 1701, 1701, 1701, 1702, 1702, 1702, 1702, 1703, 1703, 1704,
1705, 1706, 1707, 1708, 1709, 1712, 1713, 1714, 1715, 1716, 1717, 1717, 1718, 1719, 1720, 1721,
1722, 1722, 1723, 1723, 1724, 1724, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1734, 1735,
1735, 1736, 1737, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1744, 1745, 1746, 1747, 1748,
1749, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1761, 1762, 1763, 1764, 1765,
1766, 1767, 1768, 1769, 1770, 1771, 1772, 1773, 1776, 1777, 1778, 1779, 1780, 1781, 1782, 1782,
1783, 1784, 1784, 1785, 1786, 1786, 1787, 1788, 1789, 1790, 1793, 1793, 1793, 1794, 1795, 1796,
1796, 1797, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1807, 1808, 1809,
1809, 1809, 1810, 1811, 1812, 1813, 1816, 1817, 1818, 1819, 1820, 1820, 1821, 1822, 1823, 1826,
1827, 1828, 1829, 1830, 1831, 1834, 1835, 1835, 1836, 1837, 1840, 1841, 1842, 1843, 1844, 1845,
1846, 1846, 1847, 1848, 1849, 1850, 1851, 1851, 1852, 1853, 1853, 1854, 1854, 1855, 1856, 1857,
1858, 1859, 1859, 1859, 1860, 1863, 1864, 1865, 1866, 1867, 1868, 1869, 1870, 1871, 1871, 1872,
1873, 1874, 1875, 1876, 1876, 1877, 1880, 1881, 1882, 1883, 1884, 1885, 1885, 1886, 1886, 1887,
1887, 1888, 1889, 1892, 1893, 1894, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1906,
1907, 1908, 1909, 1910, 1913, 1913, 1914, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922,
1922, 1923, 1924, 1924, 1924, 1925, 1926, 1927, 1927, 1927, 1928, 1928, 1928, 1928, 1929, 1932,
1933, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947,
1950, 1951, 1951, 1952, 1953, 1954, 1955, 1955, 1956, 1957, 1958, 1959, 1959, 1960, 1961, 1962,
1963, 1964, 1967, 1968, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980, 1981, 1984,
1985, 1986, 1987, 1988, 1989, 1990, 1991, 1991, 1994, 1994, 1995, 1995, 1996, 1997, 1997, 1998,
1998, 1999, 1999, 1999, 1999, 2000, 2001, 2002, 2003, 2003, 2004, 2004, 2005, 2005, 2006, 2007,
2007, 2008, 2008, 2008, 2009, 2009, 2009, 2010, 2011, 2012, 2012, 2013, 2014, 2015, 2016, 2017,
2018, 2019, 2020, 2021, 2022, 2022, 2023, 2024, 2024, 2024, 2025, 2025, 2026, 2027, 2027, 2028,
2028, 2028, 2028, 2029, 2029, 2029, 2030, 2030, 2031, 2032, 2032, 2033, 2033, 2034, 2035, 2036,
2037, 2037, 2038, 2038, 2039, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2045, 2046, 2046, 2047,
2047, 2048, 2048, 2049, 2049, 2050, 2050, 2051, 2051, 2054, 2055, 2055, 2056, 2056, 2057, 2057,
2058, 2059, 2060, 2061, 2062, 2062, 2063, 2063, 2064, 2065, 2065, 2066, 2067, 2068, 2069, 2069,
2070, 2071, 2071, 2074, 2075, 2075, 2076, 2077, 2078, 2079, 2079, 2080, 2080, 2081, 2084, 2085,
2086, 2086, 2087, 2088, 2089, 2090, 2091, 2094, 2095, 2095, 2096, 2096, 2097, 2098, 2099, 2102,
2105, 2106, 2106, 2109, 2109, 2109, 2109, 2109, 2110, 2111, 2111, 2111, 2111, 2112, 2112, 2113,
2114, 2114, 2115, 2116, 2117, 2118, 2118, 2118, 2119, 2120, 2120, 2121, 2122, 2122, 2123, 2124,
2124, 2124, 2125, 2125, 2125, 2126, 2127, 2128, 2128, 2129, 2130, 2131, 2132, 2133, 2136, 2136,
2137, 2137, 2138, 2138, 2139, 2140, 2141, 2141, 2142, 2142, 2143, 2144, 2145, 2146, 2147, 2148,
2149, 2149, 2149, 2150, 2150, 2151, 2152, 2152, 2153, 2154, 2155, 2158, 2159, 2160, 2163, 2164,
2165, 2166, 2167, 2167, 2168, 2169, 2169, 2169, 2170, 2171, 2172, 2173, 2173, 2174, 2175, 2175,
2176, 2176, 2177, 2178, 2181, 2181, 2181, 2181, 2182, 2182, 2182, 2182, 2182, 2182, 2183, 2183,
2183, 2183, 2184, 2184, 2184, 2185, 2185, 2186, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193,
2193, 2194, 2195, 2195, 2195, 2195, 2196, 2196, 2197, 2197, 2198, 2198, 2199, 2199, 2200, 2200,
2201, 2202, 2202, 2203, 2204, 2204, 2205, 2206, 2209, 2209, 2209, 2209, 2210, 2211, 2212, 2212,
2213, 2213, 2214, 2214, 2215, 2216, 2216, 2217, 2218, 2218, 2219, 2219, 2220, 2220, 2220, 2220,
2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2228, 2229, 2230, 2231, 2234, 2234, 2235, 2238,
2239, 2242, 2242, 2243, 2243, 2244, 2245, 2246, 2246, 2246, 2247, 2248, 2249, 2252, 2252, 2253,
2254, 2255, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2266, 2267, 2267, 2267, 2268,
2268, 2269, 2270, 2270, 2271, 2272, 2273, 2273, 2274, 2274, 2274, 2275, 2276, 2277, 2278, 2279,
2280, 2283, 2286, 2289, 2289, 2290, 2290, 2291, 2292, 2292, 2293, 2294, 2295, 2295, 2296, 2296,
2297, 2298, 2299, 2300, 2303, 2304, 2304, 2305, 2305, 2306, 2307, 2307, 2308, 2309, 2310, 2313,
2314, 2315, 2316, 2317, 2318, 2319, 2320, 2320, 2321, 2324, 2324, 2325, 2325, 2326, 2327, 2328,
2328, 2329, 2332, 2333, 2336, 2336, 2336, 2337, 2338, 2339, 2340, 2340, 2341, 2341, 2342, 2342,
2343, 2346, 2346, 2347, 2347, 2347, 2348, 2348, 2349, 2349, 2349, 2349, 2350, 2350, 2351, 2352,
2352, 2353, 2353, 2353, 2354, 2354, 2355, 2355, 2356, 2356, 2357, 2357, 2358, 2358, 2359, 2360,
2361, 2362, 2363, 2364, 2365, 2365, 2365, 2365, 2366, 2366, 2367, 2367, 2368, 2368, 2369, 2370,
2370, 2373, 2373, 2373, 2374, 2374, 2374, 2374, 2375, 2375, 2376, 2377, 2377, 2378, 2379, 2379,
2379, 2379, 2380, 2381, 2381, 2382, 2382, 2383, 2386, 2386, 2387, 2388, 2391, 2391, 2392, 2392,
2395, 2398, 2398, 2401, 2404, 2404, 2404, 2405, 2406, 2407, 2408, 2408, 2409, 2409, 2409, 2410,
2411, 2412, 2413, 2413, 2414, 2415, 2416, 2416, 2417, 2418, 2419, 2420, 2420, 2420, 2421, 2422,
2422, 2423, 2426, 2426, 2426, 2426, 2427, 2428, 2431, 2432, 2435, 2435, 2436, 2437, 2437, 2438,
2439, 2439, 2442, 2443, 2444, 2445, 2448, 2449, 2449, 2452, 2453, 2453, 2454, 2455, 2456, 2459,
2460, 2461, 2462, 2463, 2466, 2466, 2467, 2470, 2470, 2471, 2474, 2474, 2474, 2474, 2475, 2475,
2476, 2479, 2479, 2480, 2480, 2481, 2481, 2482, 2482, 2483, 2483, 2483, 2483, 2484, 2485, 2486,
2487, 2487, 2488, 2491, 2492, 2493, 2493, 2494, 2494, 2495, 2498, 2498, 2499, 2500, 2501, 2504,
2504, 2505, 2508, 2509, 2512, 2513, 2513, 2514, 2515, 2515, 2516, 2517, 2520, 2520, 2523, 2523,
2524, 2527, 2528, 2528, 2529, 2530, 2533, 2534, 2537, 2538, 2541, 2542, 2542, 2543, 2544, 2545,
2545, 2546, 2549, 2550, 2553, 2554, 2555, 2555, 2555, 2556, 2557, 2560, 2560, 2561, 2564, 2565,
2565, 2566, 2566, 2567, 2568, 2569, 2572, 2573, 2573, 2576, 2576, 2576, 2577, 2577, 2577, 2577,
2578, 2578, 2579, 2579, 2580, 2580, 2581, 2582, 2583, 2584, 2585, 2586, 2586, 2587, 2588, 2589,
2589, 2590, 2590, 2591, 2594, 2594, 2595, 2596, 2597, 2597, 2598, 2599, 2599, 2602, 2603, 2606,
2606, 2607, 2610, 2610, 2611, 2611, 2614, 2614, 2615, 2616, 2616, 2617, 2617, 2617, 2617, 2618,
2619, 2619, 2620, 2621, 2622, 2623, 2624, 2624, 2625, 2626, 2626, 2627, 2630, 2630, 2631, 2631,
2632, 2632, 2633, 2634, 2635, 2638, 2638, 2639, 2640, 2640, 2641, 2642, 2642, 2643, 2646, 2646,
2647, 2648, 2649, 2652, 2653, 2653, 2654, 2654, 2655, 2656, 2657, 2657, 2660, 2661, 2662, 2665,
2666, 2667, 2667, 2670, 2670, 2671, 2671, 2672, 2675, 2675, 2676, 2677, 2678,
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
ambito
anadolu
ani
antara
app
aps
arte
athletic
atlantic
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
domani
dunya
dutch news
dw
east african
el colombiano
el correo
el deber
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
new vision
nexos
next
nikkei
nordlys
nouvelle republique
novinky
novo jornal
o dia
objective
observador
observateur
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
sabado
sabah
salon
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
atv
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
capital
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
geo
giorno
gleaner
globo
globus
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
pays
petra
phare
phoenix
piccolo
politis
post
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
rtl
rts
rundschau
rzeczy
saba
safa
sahel
salto
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
stt
stuff
suna
sunday times
sz
tageblatt
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
watson
xxi
zenith
zeta
zetland"""
WORDS: Final = """\
1
14ymedio
15min
19th
1News
20
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
ATA
ATV
AZERTAC
Aaj
Aamulehti
Aargauer
Aawsat
Abendzeitung
Abidjan
Abzas
Achark
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
Allgemeine
Almodon
Alsumaria
Alt
AltNews
AlterPresse
Alternative
Alternatives
Altinget
Alwihda
Amal
Amar
Ambito
American
Ammon
Amu
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
Aïr
B
B92
BBC
BFM
BFMTV
BILD
BIRN
BMJ
BNA
BNR
BNS
BNT
BR24
BTA
Babel
Badische
Badischen
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
Brecha
Breitbart
British
Brussels
Brut
Buenos
Bulgarian
Bulwark
Bund
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
C
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
Catholic
Caucasian
Causeur
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
Confidencial
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
Diplo
Diplomat
Direkt36
Disclose
Dispatch
Dissent
Diário
Dnevni
Dnevnik
Documento
Doha
Dojd
Domani
Dominion
Dong
Donga
Donya
Doordarshan
Doschd
Dossier
Dow
Dozhd
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
Economic
Economist
Economista
Economiste
Ecuavisa
Edge
Edition
Edmonton
Eenadu
Eesti
Ef
EfSyn
Efe
Efecto
Efimerida
Egypt
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
Emirates
EnQuete
EnQuête
Enab
Engadget
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
Exxpress
Eye
Eyewitness
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
Frankfurter
Fraternite
Fraternité
Free
Freie
Freien
Freitag
Fresh
Frettablaðið
Friday
Friesch
FrontPage
FrontPageAfrica
Frontier
Frontline
Fréttablaðið
Fuji
Fulcrum
Furche
G1
G4Media
GB
GMA
GQ
GZH
Gabon
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
Golem
Good
Goteborgs
Gotham
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
Hankook
Hankyoreh
Hannoversche
Hannoverschen
Harper
Hasht
Hawar
Heidi
Heimildin
Heise
Helsingin
Herald
Heraldo
Hespress
Hessische
Hessischen
Hessischer
Heti
Hetq
Heute
Hiiraan
Hill
Himalayan
Hina
Hindu
Hindustan
Hir
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
Infobae
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
Itar
Iwacu
Izvestia
Izvestiya
JAMnews
JDD
JNS
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
Latvian
Latvijas
Lawfare
Le360
LeFaso
Leaders
Leadership
Lebanon24
Leeuwarder
Lefaso
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
Lusa
Lusaka
Luxemburger
Luzerner
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
Maghreb
Magyar
Mail
MailOnline
Mainichi
Maison
Majalla
Maka
Makor
Malay
Malayala
Malaysiakini
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
Ming
Minneapolis
Minnesota
Mint
Mirror
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
NTB
NTV
NU
NV
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
Norddeutscher
Nordic
Nordkurier
Nordlys
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
ORF
OTV
OVD
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
OhmyNews
Ohtuleht
Ojo
Okaz
Okdiario
Okinawa
Oldie
Oman
Omega
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
Ostro
Ostsee
Otago
Ottawa
Ouest
Outlook
Ozguruz
Oštro
PA
PAP
PBS
PLA
POLITICO
PTI
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
Parool
Partizan
Partizán
Pays
País
Pelerin
Pengpai
Peninsula
People
Perfil
Periodico
Periódico
Peru21
Perviy
Perwy
Perú21
Pescanik
Petra
Peščanik
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
Polish
Politico
Politika
Politiken
Politis
Polityka
Polsat
Polska
Polskie
Pop
Popular
Portafolio
Post
Postimees
Potentiel
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
Provincias
Právo
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
Revista
Revue
Reykjavik
Reykjavík
Rhein
Rheinische
Rheinischen
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
Schweizer
Schweizerische
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
Sports
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
Stern
Straits
Strana
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
Sudostschweiz
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
Südostschweiz
Südwest
Südwestrundfunk
T
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
Thüringer
Tichys
Tico
Tidningarnas
Tiempo
Tiempos
Tijd
Time
Times
Tiroler
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
Westfalenpost
Westfalische
Westfälische
Wiener
Wilfried
Winnipeg
Wire
Wired
WirtschaftsWoche
Wirtschaftswoche
Wirtualna
Wochenzeitung
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
14ymedio
15min
19th News
1News
20 Minuten;20 Minutes
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
ATA
ATV
AZERTAC
Aaj Tak
Aamulehti
Aargauer Zeitung
Aawsat
Abendzeitung
Abidjan.net
Abzas Media
Achark al Awsat;Achark al-Awsat
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
Agencia Publica;Agencia Andina;Agencia Brasil;Agencia Lusa;Agencia EFE
Agenda culturel;Agenda.ge
Agentstvo
Agenzia Italia;Agenzia Fides;Agenzia ANSA;Agenzia Nova
Agerpres
Agos
Agência Pública;Agência Brasil;Agência Lusa
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
Allgemeine Zeitung Mainz;Allgemeine Zeitung
Almodon
Alsumaria
Alt News
AltNews
AlterPresse
Alternative
Alternatives Economiques;Alternatives economiques;Alternatives Économiques;Alternatives économiques
Altinget
Alwihda Info
Amal Berlin
Amar Ujala
Ambito Financiero;Ambito
American Conservative;American Prospect
Ammon News
Amu TV
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
Antena 3 CNN;Antena 3
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
Aïr Info
B.T.;B.Z.
B92
BBC Russian Service;BBC World Service;BBC Monitoring;BBC Newsnight;BBC Persian;BBC Radio 4;BBC Russian;BBC Arabic;BBC Verify;BBC Radio;BBC News;BBC One;BBC Two;BBC
BFM Business;BFM TV;BFM-TV;BFM
BFMTV
BILD
BIRN
BMJ
BNA
BNR Nieuwsradio;BNR
BNS
BNT
BR24
BTA
Babel
Badische Neueste Nachrichten;Badische Zeitung
Badischen Neuesten Nachrichten;Badischen Zeitung
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
Berliner Morgenpost;Berliner Zeitung
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
Brecha
Breitbart News;Breitbart
British Broadcasting Corporation;British Medical Journal
Brussels Times
Brut
Buenos Aires Times
Bulgarian National Radio;Bulgarian News Agency
Bulwark
Bund
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
C SPAN;C-SPAN
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
Canal+
Canard Enchaine;Canard Enchaîné;Canard enchaine;Canard enchaîné;Canard
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
Catholic Herald
Caucasian Knot
Causeur
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
Confidencial
Contexte
Continent
Conversation
Corbeau News
Correctiv
Correio Braziliense;Correio da Manha;Correio da Manhã
Correo del Orinoco;Correo
Correspondent
Corriere dello Sport;Corriere del Ticino;Corriere della Sera;Corriere
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
Diario de Noticias;Diario Financiero;Diario de Navarra;Diario de Sevilla;Diario La Prensa;Diario de Cuba;Diario de Hoy;Diario Libre;Diario Vasco;Diario AR;Diario AS;Diario NY;Diario.es
Diena
Digi24
DigiTimes
Diken
Dilema veche
Dimokratia
Diplo
Diplomat
Direkt36
Disclose
Dispatch
Dissent
Diário de Notícias
Dnevni avaz
Dnevnik
Documento
Doha News
Dojd
Domani
Dominion Post
Dong A Ilbo;Dong-A Ilbo
Donga Ilbo
Donya e Eqtesad;Donya-e Eqtesad
Doordarshan
Doschd
Dossier
Dow Jones Newswires
Dozhd
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
Dünya
EFE
ELTA
ERR News;ERR
ERT
ESPN
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
Economic Daily News;Economic Daily;Economic Times
Economist
Economista
Economiste
Ecuavisa
Edge Malaysia
Edition
Edmonton Journal
Eenadu
Eesti Rahvusringhaaling;Eesti Rahvusringhääling;Eesti Paevaleht;Eesti Päevaleht;Eesti Ekspress
Ef.Syn.
EfSyn
Efe
Efecto Cocuyo
Efimerida ton Syntakton
Egypt Independent;Egypt Today
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
Emirates News Agency
EnQuete+
EnQuête+
Enab Baladi
Engadget
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
Exxpress
Eye Radio
Eyewitness News
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
Frankfurter Allgemeinen Sonntagszeitung;Frankfurter Allgemeine Sonntagszeitung;Frankfurter Allgemeinen Zeitung;Frankfurter Allgemeine Zeitung;Frankfurter Allgemeinen;Frankfurter Allgemeine;Frankfurter Rundschau
Fraternite Matin
Fraternité Matin
Free Malaysia Today;Free Press
Freie Presse
Freien Presse
Freitag
Fresh News
Frettablaðið
Friday Times
Friesch Dagblad
FrontPage Africa
FrontPageAfrica
Frontier Myanmar
Frontline
Fréttablaðið
Fuji Television;Fuji TV
Fulcrum
Furche
G1
G4Media
GB News
GMA Network;GMA News
GQ
GZH
Gabon Review
Gala
Galatz
Galei Tzahal
Gandul
Gara
Garowe Online
Gazet van Antwerpen
Gazeta Wyborcza;Gazeta do Povo;Gazeta Polska;Gazeta.ru;Gazeta.uz
Gazete Duvar
Gazette
Gazzetta del Mezzogiorno;Gazzetta dello Sport
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
Giornale di Sicilia;Giornale
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
Golem.de
Good Morning America
Goteborgs Posten;Goteborgs-Posten
Gotham City
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
Hankook Ilbo
Hankyoreh
Hannoversche Allgemeine Zeitung;Hannoversche Allgemeine
Hannoverschen Allgemeinen Zeitung
Harper's Magazine;Harper’s Magazine;Harper's Bazaar;Harper’s Bazaar;Harper's;Harper’s
Hasht e Subh;Hasht-e Subh
Hawar News Agency
Heidi.news
Heimildin
Heise Online
Helsingin Sanomat
Herald Sun;Herald
Heraldo de Aragon;Heraldo de Aragón;Heraldo
Hespress
Hessische/Niedersachsische Allgemeine;Hessische/Niedersächsische Allgemeine
Hessischen Rundfunk
Hessischer Rundfunk
Heti Valasz;Heti Válasz
Hetq
Heute
Hiiraan Online
Hill
Himalayan Times
Hina
Hindu BusinessLine;Hindu
Hindustan Times
Hir TV
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
HuffPost Italia;HuffPost UK;HuffPost
Huffington Post
Hufvudstadsbladet
HumAngle
Huma
Humanite
Humanité
Humo
Hurriyet Daily News;Hurriyet
Hír TV
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
Infobae
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
Itar Tass;Itar-Tass
Iwacu
Izvestia
Izvestiya
JAMnews
JDD
JNS
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
Jomhouri Eslami
JoongAng Ilbo
Joongang Ilbo
Jordan News Agency;Jordan Times
Jornada
Jornal de Negocios;Jornal de Negócios;Jornal de Noticias;Jornal de Notícias;Jornal Economico;Jornal Económico;Jornal de Angola;Jornal do Brasil
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
Latvian Television
Latvijas Televizija;Latvijas Televīzija;Latvijas Avize;Latvijas Avīze
Lawfare
Le360
LeFaso.net
Leaders
Leadership
Lebanon24
Leeuwarder Courant
Lefaso.net
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
Lusa
Lusaka Times
Luxemburger Wort
Luzerner Zeitung
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
Maghreb Arabe Presse;Maghreb Emergent;Maghreb Émergent
Magyar Narancs;Magyar Nemzet;Magyar Hang
Mail and Guardian;Mail & Guardian;Mail on Sunday;Mail Online;Mail
MailOnline
Mainichi Shimbun;Mainichi Shinbun;Mainichi
Maison des Reporters
Majalla
Maka Angola
Makor Rishon
Malay Mail
Malayala Manorama
Malaysiakini
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
Markische Allgemeine Zeitung;Markische Allgemeine
Markischen Allgemeinen Zeitung
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
Ming Pao
Minneapolis Star Tribune
Minnesota Star Tribune
Mint
Mirror Media;Mirror
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
Mutations
Mwananchi
MyJoyOnline
Myanmar Times;Myanmar Now
Märkische Allgemeine Zeitung;Märkische Allgemeine
Märkischen Allgemeinen Zeitung
Médi1 TV
Médiaguinée
Médiapart
Médias24
Médor
Münchner Abendzeitung;Münchner Merkur
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
NTB
NTV
NU.nl
NV
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
Neue Osnabrucker Zeitung;Neue Osnabrücker Zeitung;Neue Zurcher Zeitung;Neue Zürcher Zeitung;Neue Westfalische;Neue Westfälische
Neuen Osnabrucker Zeitung;Neuen Osnabrücker Zeitung;Neuen Zurcher Zeitung;Neuen Zürcher Zeitung;Neuen Westfalischen;Neuen Westfälischen
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
Norddeutscher Rundfunk
Nordic Monitor
Nordkurier
Nordlys
Norte de Castilla;Norte
North Press Agency;North Press
Notes from Poland
Noticias Caracol;Noticias RCN;Noticias
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
Nuevo Herald;Nuevo Dia;Nuevo Día
Numerama
Nurnberger Nachrichten
Nyasa Times
Népszabadság
Népszava
Nürnberger Nachrichten
OANN
OC Media
OCCRP
OFFNews
OK Diario
OKO.press
OKdiario
OLJ
ORF
OTV
OVD Info;OVD-Info
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
OhmyNews
Ohtuleht
Ojo Publico;Ojo Público
Okaz
Okdiario
Okinawa Times
Oldie
Oman Daily Observer;Oman News Agency;Oman Observer
Omega FM
Onda Cero
One America News Network;One America News
Onet
Open
Opinion
Opinión
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
Ostro
Ostsee Zeitung;Ostsee-Zeitung
Otago Daily Times
Ottawa Citizen
Ouest France;Ouest-France
Outlook India;Outlook
Ozguruz
Oštro
PA news agency;PA Media;PA
PAP
PBS Frontline;PBS News Hour;PBS NewsHour;PBS
PLA Daily
POLITICO Europe;POLITICO
PTI
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
Parool
Partizan
Partizán
Pays
País
Pelerin
Pengpai
Peninsula Qatar;Peninsula
People magazine;People's Daily;People’s Daily;People
Perfil
Periodico de Catalunya;Periodico de Espana;Periodico
Periódico de Catalunya;Periódico de España;Periódico
Peru21
Perviy Kanal
Perwy Kanal
Perú21
Pescanik
Petra News Agency;Petra
Peščanik
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
Polish Press Agency;Polish Radio
Politico Europe;Politico
Politika
Politiken
Politis
Polityka
Polsat News;Polsat
Polska Agencja Prasowa
Polskie Radio
Pop TV
Popular Science
Portafolio
Post Courier;Post-Courier;Post
Postimees
Potentiel
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
Provincias
Právo
Public Source
Publico
Puck
Puls Biznesu;Puls 24
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
RTV Slovenija;RTV Slovenia
RTVE
RTVS
RTÉ
RUV
Radar
Radio Free Europe/Radio Liberty;Radio France Internationale;Radio France internationale;Radio Prague International;Radio Television Hong Kong;Radio Television of Serbia;Radio-Television of Serbia;Radio Nacional de Espana;Radio Nacional de España;Radio Television Suisse;Radio Télévision Suisse;Radio television suisse;Radio télévision suisse;Radio Free Europe;Radio New Zealand;Radio Ndeke Luka;Radio Renascenca;Radio Free Asia;Radio Pakistan;Radio Radicale;Radio Sarajevo;Radio Shabelle;Radio Vaticana;Radio Azattyk;Radio Bio Bio;Radio Bio-Bio;Radio Bío Bío;Radio Bío-Bío;Radio Dabanga;Radio Liberty;Radio Mashaal;Radio Svoboda;Radio Tamazuj;Radio Vatican;Radio Zamaneh;Radio Bremen;Radio Canada;Radio Dalsan;Radio France;Radio Prague;Radio-Canada;Radio Erena;Radio Farda;Radio Okapi;Radio Omega;Radio Sawa;Radio CBN;Radio 24;Radio M
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
Revista Semana;Revista Piaui;Revista Piauí;Revista 22
Revue des Deux Mondes
Reykjavik Grapevine
Reykjavík Grapevine
Rhein Neckar Zeitung;Rhein-Neckar-Zeitung;Rhein Zeitung;Rhein-Zeitung
Rheinische Post
Rheinischen Post
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
Schweizer Radio und Fernsehen
Schweizerische Depeschenagentur
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
Sport Informations Dienst;Sport-Informations-Dienst;Sport
Sports Illustrated
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
Stern
Straits Times
Strana.ua
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
Sudostschweiz
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
Südostschweiz
Südwest Presse
Südwestrundfunk
T Online;T-Online
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
TV Bandeirantes;TV Republika;TV Markiza;TV Markíza;TV Azteca;TV Zvezda;TV Asahi;TV Globo;TV Rain;TV 2
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
Thüringer Allgemeinen;Thüringer Allgemeine
Tichys Einblick
Tico Times
Tidningarnas Telegrambyra;Tidningarnas Telegrambyrå
Tiempo
Tiempos
Tijd
Time Magazine;Time magazine;Time
Times Literary Supplement;Times of Israel;Times of London;Times of Zambia;Times Picayune;Times of India;Times of Malta;Times-Picayune;Times of Oman;Times Radio;Times Now;Times
Tiroler Tageszeitung
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
Westdeutsche Allgemeine Zeitung
Westdeutschen Allgemeinen Zeitung
Westdeutscher Rundfunk
Western Mail
Westfalenpost
Westfalische Nachrichten
Westfälische Nachrichten
Wiener Zeitung
Wilfried
Winnipeg Free Press
Wire
Wired
WirtschaftsWoche
Wirtschaftswoche
Wirtualna Polska
Wochenzeitung
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
