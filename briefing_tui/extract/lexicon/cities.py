"""Cities where newspapers are made, by their names and the adjectives that stand for them.

"The Munich paper", "das Pariser Blatt", "le quotidien madrilène": a city points at a country.
"""

from __future__ import annotations

from briefing_tui.typed import Final

_CITIES: Final = """\
GB london londoner londonien londonienne londinense londinese londres londra edinburgh edinburger
GB manchester glasgow belfast cardiff
US washington washingtoner washingtonien new-yorker new-yorkais new-yorkaise neoyorquino
US newyorkese chicago chicagoer boston bostoner atlanta philadelphia
FR paris pariser parisien parisienne parisino parigino lyon lyoner lyonnais lyonnaise lille lillois
FR bordeaux bordelais marseille marseillais toulouse toulousain rennes rennais straßburger
DE berlin berliner berlinois berlinoise berlinés berlinese munich münchner münchener munichois
DE munichoise muniqués hamburg hamburger hambourgeois frankfurt frankfurter francfortois cologne
DE kölner colonais leipzig leipziger stuttgart stuttgarter düsseldorf düsseldorfer dresden
DE dresdner
AT vienna wiener viennois viennoise vienés viennese graz grazer salzburg salzburger
CH zurich zürcher zürich zurichois zurichoise geneva genfer genevois genevoise ginebrino ginevrino
CH bern berner bernois bernoise basel basler bâlois bâloise lausanne lausannois lausannoise
CH lucerne luzerner
BE brussels brüsseler bruxellois bruxelloise bruselense antwerp antwerpener antwerps anversois
BE liège liégeois
NL amsterdam amsterdamer amsterdamois amstellodamois rotterdam rotterdamer
ES madrid madrider madrilène madrilènes madrileño madrileña madrileno barcelona barcelonais
ES barcelonaise barcelonés barcelonesa barcellonese sevilla valencia bilbao
PT lisbon lissabonner lisbonnais lisboeta porto
IT rome römer römische römischen romain romaine romano milan mailänder milanais milanaise milanés
IT milanese turin turiner turinois turinoise turinés torinese naples neapolitaner napolitain
PL warsaw warschauer varsovien varsovienne krakow krakauer
CZ prague prager pragois pragoise praguense praghese brno
HU budapest budapester
RU moscow moskauer moscovite moscovita
UA kyiv kiev kiewer kyjiwer
SE stockholm stockholmer malmö göteborg
DK copenhagen kopenhagener
NO oslo osloer
FI helsinki helsinkier
GR athens athener athénien athénienne ateniense
TR istanbul istanbuler stambouliote ankara
IE dublin dubliner dublinois
IL jerusalem jerusalemer
EG cairo kairoer cairote
LB beirut beiruter beyrouthin beyrouthine
MA casablanca rabat casablancais
DZ algiers algérois algéroise
TN tunis tuniser tunisois
SN dakar dakarois
KE nairobi
NG lagos
ZA johannesburg johannesburger
IN delhi mumbai kolkata
CN beijing pekinger pékinois pékinoise shanghai
HK hongkonger hongkongais hongkongaise
JP tokyo tokioter tokyoïte
KR seoul seouler séoulien
AU sydney melbourne canberra
CA toronto ottawa montreal montréalais montréalaise québécois
BR rio carioca paulistano paulista
AR porteño porteña buenos
MX mexico
GB liverpool leeds bristol newcastle sheffield birmingham aberdeen dundee derry
US houston dallas seattle miami detroit minneapolis philadelphian angeleno
DE hannover bremen nuremberg dortmund
FR nantes strasbourg montpellier perpignan reims metz amiens limoges dijon caen rouen poitiers
FR bayonne grenoble besançon mulhouse avignon nîmes toulon lorient quimper clermont-ferrand
FR saint-étienne
CH neuchâtel fribourg
CA saguenay
DZ oran
MR nouakchott
IT bologna florence palermo genoa
ES seville zaragoza malaga
PL gdansk poznan wroclaw
RU petersburg novosibirsk yekaterinburg
UA lviv odesa kharkiv
BY minsk
LT vilnius
LV riga
EE tallinn
RO bucharest cluj
BG sofia
RS belgrade
HR zagreb
SI ljubljana
SK bratislava
BA sarajevo
ME podgorica
MK skopje
XK pristina
AL tirana
MD chisinau chișinău
GE tbilisi
AM yerevan
AZ baku
KZ almaty astana
UZ tashkent
KG bishkek
TJ dushanbe
TM ashgabat
TR izmir
IE galway limerick
IL haifa
PS ramallah gaza
JO amman
SY damascus aleppo
IQ baghdad erbil basra
IR tehran isfahan
SA riyadh jeddah mecca
AE dubai sharjah
QA doha
OM muscat
BH manama
YE sanaa aden
EG alexandria
LY tripoli benghazi
SD khartoum
UG kampala
TZ dodoma
RW kigali
NG abuja ibadan kano enugu
GH accra kumasi
CI abidjan
ML bamako
BF ouagadougou
NE niamey
BJ cotonou
TG lomé lome
CM yaoundé yaounde douala
CD kinshasa
CG brazzaville
GA libreville
SL freetown
LR monrovia
ZA pretoria durban soweto
ZW harare bulawayo
ZM lusaka
MW lilongwe blantyre
NA windhoek
BW gaborone
MZ maputo
AO luanda
MG antananarivo
IN chennai kolkatan calcutta bangalore bengaluru hyderabad lucknow ahmedabad pune mumbaikar
PK karachi lahore islamabad peshawar rawalpindi
BD dhaka
LK colombo
NP kathmandu
AF kabul
MM yangon naypyitaw mandalay
TH bangkok
VN hanoi
LA vientiane
ID jakarta surabaya
PH manila
TW taipei
CN guangzhou shenzhen
JP osaka nagoya sapporo
KP pyongyang
MN ulaanbaatar
AU brisbane adelaide hobart darwin
NZ auckland wellington christchurch dunedin
CA vancouver calgary winnipeg halifax edmonton
AR cordoba rosario
CL santiago
PE lima
CO bogota bogotá medellin
VE caracas
EC quito guayaquil
UY montevideo
PY asunción asuncion
CU havana
BR brasilia brasília
MX guadalajara monterrey
DE bremer hannoveraner nürnberg nürnberger dortmunder essener duisburg
DE duisburger bochum bochumer wuppertal wuppertaler bielefeld bielefelder bonner münsteraner
DE karlsruhe karlsruher mannheim mannheimer augsburg augsburger wiesbaden wiesbadener kiel kieler
DE aachen aachener braunschweig braunschweiger chemnitz chemnitzer magdeburg magdeburger freiburg
DE freiburger krefeld krefelder lübeck lübecker erfurt erfurter mainz mainzer rostock rostocker
DE kassel kasseler potsdam potsdamer saarbrücken saarbrücker oldenburg oldenburger osnabrück
DE osnabrücker leverkusen heidelberg heidelberger darmstadt darmstädter regensburg regensburger
DE ingolstadt ingolstädter würzburg würzburger ulmer heilbronn heilbronner göttingen göttinger
DE koblenz koblenzer trier trierer jena jenaer erlangen erlanger cottbus cottbuser schwerin
DE schweriner hildesheim hildesheimer passau passauer bayreuth bayreuther bamberg bamberger
DE konstanzer tübingen tübinger flensburg flensburger wilhelmshavener bremerhaven bremerhavener
DE weimarer dessau dessauer görlitz görlitzer zwickau zwickauer hallenser hallescher kölns
DE gelsenkirchen gelsenkirchener mönchengladbacher paderborn paderborner reutlinger offenbacher
AT linz linzer innsbruck innsbrucker klagenfurt klagenfurter bregenz bregenzer eisenstädter
CH winterthur winterthurer lugano luganer biel bieler chur churer aarau aarauer schaffhausen
CH schaffhauser solothurn solothurner zuger thuner lausanner
GB londonern
FR straßburg nizza marseiller
IT bozen bozner bozener venedig venezianische florenz florentiner
IT triest triester meraner
ES madrilenische katalanische
LU escher
LI vaduz vaduzer
NL den-haager utrecht utrechter
PL danzig danziger breslau breslauer posener
RU petersburger
UA charkiw charkiwer odessaer lwiwer
SI laibacher
HR zagreber
RS belgrad belgrader
BG sofioter
RO bukarest bukarester
SK pressburger
LV rigaer
LT vilniuser
EE tallinner
IL telaviver
JP tokio
TR ankaraner
PT lissabon
CY nikosia
GE tiflis tifliser
BA sarajewo
"""


def country_of_city(word: str) -> str | None:
    """Return the country of the city that a word names or belongs to: "Pariser" -> "FR".

    Args:
        word: As it stands in the text, without article.

    Returns:
        ISO 3166-1 alpha-2.
    """
    low = word.casefold()
    at = max(_CITIES.find(f" {low} "), _CITIES.find(f" {low}\n")) if low else -1
    line = _CITIES.rfind("\n", 0, at) + 1
    return _CITIES[line : line + 2] if at > 0 else None
