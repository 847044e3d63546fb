"""Organisations and governments of the news whose names do not say that they are any."""

from __future__ import annotations

from briefing_tui.typed import Final

_NAMES: Final = frozenset(
    """
accenture
action contre la faim
adidas
adobe
aeroflot
air canada
air france
airbnb
airbus
al-nusra front
al-qaeda
al-qaida
al-shabaab
aldi
alibaba
alleanza verdi e sinistra
allianz
amazon
american airlines
american express
amnesty
amnesty international
amtrak
ansar allah
anthropic
apple
arcelormittal
asda
asml
astellas
astrazeneca
at&t
audi
aviva
bae systems
baidu
bankamerica
barclays
bayer
bellingcat
bildu
biontech
black lives matter
blackrock
blackstone
bloco de esquerda
bluesky
bmw
bnp paribas
boeing
boko haram
bristol-myers squibb
british airways
british steel
bytedance
caritas
carrefour
cathay pacific
cd&v
centrica
chega
chevron
christenunie
chrysler
cisco
citibank
citigroup
coalición canaria
coca-cola
comcast
commerzbank
confindustria
costco
credit suisse
d66
daimler
danone
dassault aviation
deepmind
deepseek
deloitte
delta air lines
deutsche bahn
deutsche post
deutsche telekom
dhl
duma
easyjet
ebay
edeka
eh bildu
eli lilly
enel
eni
equinor
ericsson
ethiopian airlines
europol
extinction rebellion
exxon
exxonmobil
facebook
fatah
fdi
federal reserve
fedex
ferrero
fiat
fifa
foodwatch
ford motor
forum voor democratie
forza italia
foxconn
fratelli d'italia
free syrian army
fridays for future
frontex
fujitsu
gazprom
general atomics
general dynamics
general electric
general mills
general motors
glencore
goldman sachs
google
greenpeace
greggs
groenlinks
hamas
hamás
hapag-lloyd
hayat tahrir al-sham
heineken
hezbollah
hezbolá
hisbollah
hitachi
hizbollah
hizbullah
honda
houthis
hsbc
huawei
human rights watch
hyundai
iberdrola
iberia
ikea
inditex
iniciativa liberal
instagram
intel
interpol
isis
islamic jihad
islamic state
italia viva
izquierda unida
jabhat al-nusra
johnson & johnson
jpmorgan
junts
knesset
kodak
kpmg
kraft heinz
l'oréal
legambiente
lehman brothers
lidl
likud
linkedin
lockheed martin
lufthansa
lvmh
maersk
marks & spencer
mazda
mcdonald's
mckinsey
mercedes-benz
merck
mercosur
merrill lynch
michelin
microsoft
mitsubishi
moderna
mondelez
monsanto
moody's
morgan stanley
movimento 5 stelle
movimento cinque stelle
muslim brotherhood
médecins du monde
médecins sans frontières
médicos sin fronteras
météo-france
n-va
naftogaz
national grid
natwest
nescafé
nestlé
netflix
network rail
news corp
news corporation
news international
news uk
nieuw sociaal contract
nike
nintendo
nissan
nokia
northrop grumman
novartis
novo nordisk
nvidia
open vld
openai
oxfam
palantir
palestinian islamic jihad
panasonic
partij voor de dieren
paypal
pemex
pepsico
petrobras
peugeot
pfizer
philips
pinterest
pirelli
podemos
pro asyl
procter & gamble
proud boys
pussy riot
pwc
qantas
qualcomm
rabobank
raytheon
red eléctrica
reddit
renault
reporter ohne grenzen
reporters sans frontières
reporters without borders
repsol
rewe
rheinmetall
rolls-royce
rosatom
rosneft
ryanair
sainsbury's
salesforce
samsung
sanofi
santander
save the children
scania
sea-eye
sea-watch
siemens
singapore airlines
sinn féin
snapchat
solidarność
sony
southern water
southwest airlines
spacex
spotify
standard chartered
starbucks
stellantis
sumar
swissair
syrian democratic forces
syriza
t-mobile
taliban
talibanes
tata steel
telefónica
telegram
tencent
terre des hommes
tesco
tesla
texaco
thames water
thyssenkrupp
tiktok
toshiba
totalenergies
toyota
transparency international
tripadvisor
tsmc
turkish airlines
twitter
uber
ukrenergo
unesco
unicef
unicredit
unidas podemos
unilever
uniper
unisys
united airlines
verizon
vlaams belang
vodafone
volkswagen
volvo
wagner group
waitrose
walmart
wells fargo
whatsapp
wikileaks
xiaomi
youtube
ärzte ohne grenzen
""".strip().split("\n")
)
"""In lower case."""
LEGAL_FORMS: Final = frozenset(
    [
        "AB",
        "AG",
        "BV",
        "Co",
        "Corp",
        "GmbH",
        "Inc",
        "KG",
        "LLC",
        "LLP",
        "Ltd",
        "NV",
        "PLC",
        "Plc",
        "Pty",
        "SA",
        "SE",
        "SpA",
    ]
)
"""What closes a company's name."""
LEGAL_ENDINGS: Final = frozenset(map(str.lower, LEGAL_FORMS))
"""The same in lower case."""
_GOVERNMENTS: Final = frozenset(
    """
bruselas
brussel
brussels
brüssel
bruxelas
bruxelles
capitol hill
casa bianca
casa blanca
casa branca
downing street
elysée
kreml
kremlin
maison-blanche
palazzo chigi
quai d'orsay
weiße haus
weißen haus
weißes haus
white house
whitehall
witte huis
élysée
""".strip().split("\n")
)
"""By their seats, in lower case."""


def is_organisation(name: str) -> bool:
    """Return whether a name is that of a well-known organisation."""
    return name.lower() in _NAMES


def is_government(name: str) -> bool:
    """Return whether a name is that of a seat that stands for a government."""
    return name.lower().replace("’", "'") in _GOVERNMENTS
