"""Cities where newspapers are made, by their names and the adjectives that stand for them.

"The Munich paper", "das Pariser Blatt", "le quotidien madrilène": a city points at a country.
"""

from __future__ import annotations

from functools import cache

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
"""


@cache
def _by_word() -> dict[str, str]:
    return {word: line[:2] for line in _CITIES.splitlines() for word in line[3:].split()}


def country_of_city(word: str) -> str | None:
    """Return the country of the city that a word names or belongs to: "Pariser" -> "FR".

    Args:
        word: As it stands in the text, without article.

    Returns:
        ISO 3166-1 alpha-2.
    """
    return _by_word().get(word.casefold())
