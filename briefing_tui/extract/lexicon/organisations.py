"""Organisations and governments of the news whose names do not say that they are any."""

from __future__ import annotations

from briefing_tui.typed import Final

_NAMES: Final = frozenset(
    """
action contre la faim
adidas
airbnb
airbus
al-qaida
al-shabaab
alibaba
amazon
amnesty
amnesty international
iberia
météo-france
red eléctrica
ärzte ohne grenzen
arcelormittal
astrazeneca
bayer
bellingcat
black lives matter
blackrock
bnp paribas
boeing
boko haram
caritas
carrefour
chevron
coca-cola
deutsche bahn
equinor
duma
europol
extinction rebellion
exxonmobil
facebook
fatah
fifa
foodwatch
fridays for future
frontex
gazprom
glencore
goldman sachs
google
greenpeace
hamas
hamás
hezbollah
hezbolá
hisbollah
hizbollah
hizbullah
huawei
human rights watch
ikea
instagram
interpol
knesset
jpmorgan
legambiente
lidl
likud
lufthansa
maersk
mcdonald's
médecins du monde
médecins sans frontières
médicos sin fronteras
mercosur
microsoft
monsanto
naftogaz
nestlé
netflix
news corp
news corporation
news international
news uk
nissan
novartis
nvidia
openai
oxfam
pemex
petrobras
pfizer
pro asyl
pussy riot
rabobank
reporter ohne grenzen
reporters sans frontières
reporters without borders
repsol
rosatom
rosneft
ryanair
samsung
save the children
sea-eye
sea-watch
siemens
sinn féin
solidarność
spacex
spotify
starbucks
stellantis
syriza
taliban
talibanes
telegram
terre des hommes
tesla
thyssenkrupp
tiktok
totalenergies
toyota
transparency international
tripadvisor
twitter
uber
ukrenergo
unesco
unicef
unilever
volkswagen
wagner group
whatsapp
wikileaks
youtube
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
