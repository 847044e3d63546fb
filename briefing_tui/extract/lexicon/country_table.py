# ruff: noqa: E501 - a line is a record
"""The table of countries; `countries` reads it.

A row is `code|en|fr|de|es|it|pt|nl`; a column is `names:adjectives`, each parted by commas.
Names stand as they are; of an adjective or demonym the masculine singular is given, and German
demonyms beside the adjective, for `countries` forms the rest. `CAPITALS` holds the capitals that
stand for their governments: one spelling for all languages first, then others by language.
A row of `CITIES` is a country's code and words for its cities in any language. `REGIONS` are
states and provinces that bear no person's name, with their short forms.
"""

from __future__ import annotations

from briefing_tui.typed import Final

COUNTRIES: Final = """\
GB|United Kingdom,Britain,Great Britain,UK,U.K.,England,Scotland,Wales,Northern Ireland:British,Briton,English,Scottish,Welsh|Royaume-Uni,Grande-Bretagne,Angleterre,Écosse:britannique,anglais,écossais|Großbritannien,Vereinigtes Königreich,UK,England,Schottland:britisch,englisch,schottisch,Brite,Engländer|Reino Unido,Gran Bretaña,Inglaterra,Escocia:británico,inglés,escocés|Regno Unito,Gran Bretagna,Inghilterra,Scozia:britannico,inglese,scozzese|Reino Unido,Grã-Bretanha,Inglaterra,Escócia:britânico,inglês,escocês|Verenigd Koninkrijk,Groot-Brittannië,Engeland,Schotland:Brits,Engels,Schots,Brit
US|United States,United States of America,US,U.S.,USA,U.S.A.,America:American|États-Unis,États-Unis d'Amérique,USA,Amérique:américain,états-unien,étatsunien|Vereinigte Staaten,Vereinigten Staaten,USA,US,Amerika:amerikanisch,US-amerikanisch,Amerikaner,US-Amerikaner|Estados Unidos,EE. UU.,EE.UU.,EEUU,EE UU:estadounidense,norteamericano|Stati Uniti,Usa,USA,America:statunitense,americano|Estados Unidos,EUA:norte-americano,americano,estadunidense|Verenigde Staten,VS,Amerika:Amerikaans,Amerikaan
FR|France:French,Frenchman,Frenchwoman|France:français|Frankreich:französisch,Franzose|Francia:francés|Francia:francese|França:francês|Frankrijk:Frans,Fransman
DE|Germany,West Germany,East Germany:German|Allemagne,RFA:allemand|Deutschland,Bundesrepublik:deutsch,bundesdeutsch|Alemania:alemán|Germania:tedesco|Alemanha:alemão|Duitsland:Duits,Duitser
AT|Austria:Austrian|Autriche:autrichien|Österreich:österreichisch,Österreicher|Austria:austriaco,austríaco|Austria:austriaco|Áustria:austríaco|Oostenrijk:Oostenrijks,Oostenrijker
CH|Switzerland:Swiss|Suisse:suisse,helvétique|Schweiz:schweizerisch,Schweizer,eidgenössisch|Suiza:suizo|Svizzera:svizzero,elvetico|Suíça:suíço|Zwitserland:Zwitsers,Zwitser
LI|Liechtenstein:|Liechtenstein:|Liechtenstein:liechtensteinisch,Liechtensteiner|Liechtenstein:|Liechtenstein:|Liechtenstein:|Liechtenstein:
LU|Luxembourg:Luxembourgish,Luxembourger|Luxembourg:luxembourgeois|Luxemburg:luxemburgisch,Luxemburger|Luxemburgo:luxemburgués|Lussemburgo:lussemburghese|Luxemburgo:luxemburguês|Luxemburg:Luxemburgs,Luxemburger
BE|Belgium:Belgian,Flemish|Belgique:belge,flamand|Belgien:belgisch,flämisch,Belgier|Bélgica:belga,flamenco|Belgio:belga,fiammingo|Bélgica:belga,flamengo|België:Belgisch,Vlaams,Belg
NL|Netherlands,The Netherlands,Holland:Dutch,Dutchman|Pays-Bas,Hollande:néerlandais,hollandais|Niederlande,Niederlanden,Holland:niederländisch,holländisch,Niederländer|Países Bajos,Holanda:neerlandés,holandés|Paesi Bassi,Olanda:olandese|Países Baixos,Holanda:neerlandês,holandês|Nederland,Holland:Nederlands,Nederlander
IE|Ireland:Irish,Irishman|Irlande:irlandais|Irland:irisch,Ire|Irlanda:irlandés|Irlanda:irlandese|Irlanda:irlandês|Ierland:Iers,Ier
ES|Spain,Catalonia:Spanish,Spaniard,Catalan,Basque|Espagne,Catalogne:espagnol,catalan,basque|Spanien,Katalonien:spanisch,katalanisch,baskisch,Spanier,Katalane|España,Cataluña:español,catalán,vasco|Spagna,Catalogna:spagnolo,catalano,basco|Espanha,Catalunha:espanhol,catalão,basco|Spanje,Catalonië:Spaans,Catalaans,Baskisch,Spanjaard
PT|Portugal:Portuguese|Portugal:portugais|Portugal:portugiesisch,Portugiese|Portugal:portugués|Portogallo:portoghese|Portugal:português|Portugal:Portugees
IT|Italy:Italian|Italie:italien|Italien:italienisch,Italiener|Italia:italiano|Italia:italiano|Itália:italiano|Italië:Italiaans,Italiaan
VA|Vatican,Holy See:|Vatican,Saint-Siège:|Vatikan,Heiliger Stuhl:vatikanisch|Vaticano,Santa Sede:vaticano|Vaticano,Santa Sede:vaticano|Vaticano,Santa Sé:vaticano|Vaticaan,Heilige Stoel:Vaticaans
MT|Malta:Maltese|Malte:maltais|Malta:maltesisch,Malteser|Malta:maltés|Malta:maltese|Malta:maltês|Malta:Maltees
GR|Greece:Greek|Grèce:grec,grecque|Griechenland:griechisch,Grieche|Grecia:griego|Grecia:greco|Grécia:grego|Griekenland:Grieks,Griek
CY|Cyprus:Cypriot|Chypre:chypriote|Zypern:zyprisch,zypriotisch,Zyprer|Chipre:chipriota|Cipro:cipriota|Chipre:cipriota|Cyprus:Cypriotisch,Cyprioot
TR|Turkey,Türkiye:Turkish,Turk|Turquie:turc,turque|Türkei:türkisch,Türke|Turquía:turco|Turchia:turco|Turquia:turco|Turkije:Turks,Turk
PL|Poland:Polish,Pole|Pologne:polonais|Polen:polnisch,Pole|Polonia:polaco|Polonia:polacco|Polónia,Polônia:polaco,polonês|Polen:Pools,Pool
CZ|Czechia,Czech Republic:Czech|Tchéquie,République tchèque:tchèque|Tschechien,Tschechische Republik:tschechisch,Tscheche|Chequia,República Checa:checo|Cechia,Repubblica Ceca:ceco|Chéquia,Tchéquia,República Checa:checo,tcheco|Tsjechië:Tsjechisch,Tsjech
SK|Slovakia:Slovak,Slovakian|Slovaquie:slovaque|Slowakei:slowakisch,Slowake|Eslovaquia:eslovaco|Slovacchia:slovacco|Eslováquia:eslovaco|Slowakije:Slowaaks,Slowaak
HU|Hungary:Hungarian|Hongrie:hongrois|Ungarn:ungarisch,Ungar|Hungría:húngaro|Ungheria:ungherese|Hungria:húngaro|Hongarije:Hongaars,Hongaar
RO|Romania:Romanian|Roumanie:roumain|Rumänien:rumänisch,Rumäne|Rumanía,Rumania:rumano|Romania:romeno,rumeno|Roménia,Romênia:romeno|Roemenië:Roemeens,Roemeen
BG|Bulgaria:Bulgarian|Bulgarie:bulgare|Bulgarien:bulgarisch,Bulgare|Bulgaria:búlgaro|Bulgaria:bulgaro|Bulgária:búlgaro|Bulgarije:Bulgaars,Bulgaar
MD|Moldova:Moldovan|Moldavie:moldave|Moldau,Republik Moldau,Moldawien:moldauisch,moldawisch|Moldavia:moldavo|Moldavia,Moldova:moldavo|Moldávia:moldavo|Moldavië:Moldavisch
UA|Ukraine:Ukrainian|Ukraine:ukrainien|Ukraine:ukrainisch,Ukrainer|Ucrania:ucraniano|Ucraina:ucraino|Ucrânia:ucraniano|Oekraïne:Oekraïens,Oekraïner
RU|Russia,Russian Federation:Russian|Russie,Fédération de Russie:russe|Russland,Russische Föderation:russisch,Russe|Rusia:ruso|Russia:russo|Rússia:russo|Rusland:Russisch,Rus
BY|Belarus:Belarusian|Biélorussie,Bélarus:biélorusse,bélarusse|Belarus,Weißrussland:belarussisch,belarusisch,weißrussisch|Bielorrusia:bielorruso|Bielorussia:bielorusso|Bielorrússia,Belarus:bielorrusso|Belarus,Wit-Rusland:Wit-Russisch,Belarussisch
LT|Lithuania:Lithuanian|Lituanie:lituanien|Litauen:litauisch,Litauer|Lituania:lituano|Lituania:lituano|Lituânia:lituano|Litouwen:Litouws
LV|Latvia:Latvian|Lettonie:letton|Lettland:lettisch,Lette|Letonia:letón|Lettonia:lettone|Letónia,Letônia:letão|Letland:Lets
EE|Estonia:Estonian|Estonie:estonien|Estland:estnisch,Este|Estonia:estonio|Estonia:estone|Estónia,Estônia:estónio,estoniano|Estland:Estisch,Ests
FI|Finland:Finnish,Finn|Finlande:finlandais,finnois|Finnland:finnisch,Finne|Finlandia:finlandés,finés|Finlandia:finlandese|Finlândia:finlandês|Finland:Fins,Fin
SE|Sweden:Swedish,Swede|Suède:suédois|Schweden:schwedisch,Schwede|Suecia:sueco|Svezia:svedese|Suécia:sueco|Zweden:Zweeds,Zweed
NO|Norway:Norwegian|Norvège:norvégien|Norwegen:norwegisch,Norweger|Noruega:noruego|Norvegia:norvegese|Noruega:norueguês|Noorwegen:Noors,Noor
DK|Denmark:Danish,Dane|Danemark:danois|Dänemark:dänisch,Däne|Dinamarca:danés|Danimarca:danese|Dinamarca:dinamarquês|Denemarken:Deens,Deen
GL|Greenland:Greenlandic,Greenlander|Groenland:groenlandais|Grönland:grönländisch,Grönländer|Groenlandia:groenlandés|Groenlandia:groenlandese|Gronelândia,Groenlândia:groenlandês|Groenland:Groenlands
IS|Iceland:Icelandic,Icelander|Islande:islandais|Island:isländisch,Isländer|Islandia:islandés|Islanda:islandese|Islândia:islandês|IJsland:IJslands
RS|Serbia:Serbian,Serb|Serbie:serbe|Serbien:serbisch,Serbe|Serbia:serbio|Serbia:serbo|Sérvia:sérvio|Servië:Servisch,Serviër
HR|Croatia:Croatian,Croat|Croatie:croate|Kroatien:kroatisch,Kroate|Croacia:croata|Croazia:croato|Croácia:croata|Kroatië:Kroatisch,Kroaat
SI|Slovenia:Slovenian,Slovene|Slovénie:slovène|Slowenien:slowenisch,Slowene|Eslovenia:esloveno|Slovenia:sloveno|Eslovénia,Eslovênia:esloveno|Slovenië:Sloveens,Sloveen
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia:Bosnian|Bosnie-Herzégovine,Bosnie:bosnien,bosniaque|Bosnien und Herzegowina,Bosnien-Herzegowina,Bosnien:bosnisch,Bosnier|Bosnia y Herzegovina,Bosnia:bosnio|Bosnia ed Erzegovina,Bosnia:bosniaco|Bósnia e Herzegovina,Bósnia:bósnio|Bosnië en Herzegovina,Bosnië:Bosnisch,Bosniër
ME|Montenegro:Montenegrin|Monténégro:monténégrin|Montenegro:montenegrinisch|Montenegro:montenegrino|Montenegro:montenegrino|Montenegro:montenegrino|Montenegro:Montenegrijns
MK|North Macedonia,Macedonia:Macedonian|Macédoine du Nord,Macédoine:macédonien|Nordmazedonien,Mazedonien:nordmazedonisch,mazedonisch|Macedonia del Norte:macedonio,normacedonio|Macedonia del Nord:macedone|Macedónia do Norte,Macedônia do Norte:macedónio,macedônio|Noord-Macedonië:Noord-Macedonisch,Macedonisch
AL|Albania:Albanian|Albanie:albanais|Albanien:albanisch,Albaner|Albania:albanés|Albania:albanese|Albânia:albanês|Albanië:Albanees
XK|Kosovo:Kosovar,Kosovan|Kosovo:kosovar|Kosovo:kosovarisch,Kosovare|Kosovo:kosovar|Kosovo:kosovaro|Kosovo:kosovar|Kosovo:Kosovaars
GE|Georgia:Georgian|Géorgie:géorgien|Georgien:georgisch,Georgier|Georgia:georgiano|Georgia:georgiano|Geórgia:georgiano|Georgië:Georgisch
AM|Armenia:Armenian|Arménie:arménien|Armenien:armenisch,Armenier|Armenia:armenio|Armenia:armeno|Arménia,Armênia:arménio,armênio|Armenië:Armeens
AZ|Azerbaijan:Azerbaijani,Azeri|Azerbaïdjan:azerbaïdjanais,azéri|Aserbaidschan:aserbaidschanisch|Azerbaiyán:azerbaiyano,azerí|Azerbaigian:azero,azerbaigiano|Azerbaijão:azeri|Azerbeidzjan:Azerbeidzjaans
KZ|Kazakhstan:Kazakh,Kazakhstani|Kazakhstan:kazakh|Kasachstan:kasachisch|Kazajistán,Kazajstán:kazajo|Kazakistan:kazako|Cazaquistão:cazaque|Kazachstan:Kazachs
KG|Kyrgyzstan:Kyrgyz|Kirghizistan,Kirghizstan:kirghize|Kirgisistan,Kirgistan:kirgisisch|Kirguistán:kirguís|Kirghizistan:kirghiso|Quirguistão:quirguiz|Kirgizië:Kirgizisch
UZ|Uzbekistan:Uzbek|Ouzbékistan:ouzbek|Usbekistan:usbekisch|Uzbekistán:uzbeko|Uzbekistan:uzbeko|Uzbequistão:uzbeque|Oezbekistan:Oezbeeks
TJ|Tajikistan:Tajik|Tadjikistan:tadjik|Tadschikistan:tadschikisch|Tayikistán:tayiko|Tagikistan:tagiko|Tajiquistão:tajique|Tadzjikistan:Tadzjieks
TM|Turkmenistan:Turkmen|Turkménistan:turkmène|Turkmenistan:turkmenisch|Turkmenistán:turkmeno|Turkmenistan:turkmeno|Turcomenistão:turcomeno|Turkmenistan:Turkmeens
IL|Israel:Israeli|Israël:israélien|Israel:israelisch,Israeli|Israel:israelí|Israele:israeliano|Israel:israelita,israelense|Israël:Israëlisch,Israëliër
PS|Palestine,Gaza,West Bank:Palestinian|Palestine,Gaza,Cisjordanie:palestinien|Palästina,Gaza,Westjordanland:palästinensisch,Palästinenser|Palestina,Gaza,Cisjordania:palestino|Palestina,Gaza,Cisgiordania:palestinese|Palestina,Gaza,Cisjordânia:palestino,palestiniano|Palestina,Gaza:Palestijns,Palestijn
LB|Lebanon:Lebanese|Liban:libanais|Libanon:libanesisch,Libanese|Líbano:libanés|Libano:libanese|Líbano:libanês|Libanon:Libanees
SY|Syria:Syrian|Syrie:syrien|Syrien:syrisch,Syrer|Siria:sirio|Siria:siriano|Síria:sírio|Syrië:Syrisch,Syriër
IQ|Iraq:Iraqi|Irak:irakien|Irak:irakisch,Iraker|Irak,Iraq:iraquí|Iraq:iracheno|Iraque:iraquiano|Irak:Iraaks,Irakees
JO|Jordan:Jordanian|Jordanie:jordanien|Jordanien:jordanisch,Jordanier|Jordania:jordano|Giordania:giordano|Jordânia:jordano|Jordanië:Jordaans
SA|Saudi Arabia:Saudi,Saudi Arabian|Arabie saoudite:saoudien|Saudi-Arabien:saudi-arabisch,saudisch,Saudi|Arabia Saudí,Arabia Saudita:saudí,saudita|Arabia Saudita:saudita|Arábia Saudita:saudita|Saoedi-Arabië,Saudi-Arabië:Saoedisch,Saudisch,Saoedi-Arabisch
AE|United Arab Emirates,UAE,U.A.E.,Emirates,Abu Dhabi,Dubai:Emirati|Émirats arabes unis,Émirats,EAU,Dubaï,Abou Dhabi:émirati,émirien|Vereinigte Arabische Emirate,VAE,Emirate,Dubai:emiratisch|Emiratos Árabes Unidos,EAU,Dubái:emiratí|Emirati Arabi Uniti,Dubai:emiratino|Emirados Árabes Unidos,Dubai:emiradense|Verenigde Arabische Emiraten,VAE,Dubai:Emiraats
QA|Qatar:Qatari|Qatar:qatari,qatarien|Katar,Qatar:katarisch,Katarer|Catar,Qatar:catarí,qatarí|Qatar:qatariota,qatarino|Catar,Qatar:catari,catariano|Qatar:Qatarees
KW|Kuwait:Kuwaiti|Koweït:koweïtien|Kuwait:kuwaitisch,Kuwaiter|Kuwait:kuwaití|Kuwait:kuwaitiano|Kuwait:kuwaitiano|Koeweit:Koeweits
BH|Bahrain:Bahraini|Bahreïn:bahreïni,bahreïnien|Bahrain:bahrainisch|Baréin:bareiní|Bahrein:bahreinita|Bahrein,Barém:bareinita|Bahrein:Bahreins
OM|Oman:Omani|Oman:omanais|Oman:omanisch,Omaner|Omán:omaní|Oman:omanita|Omã:omanense,omanita|Oman:Omaans
YE|Yemen:Yemeni|Yémen:yéménite|Jemen:jemenitisch,Jemenit|Yemen:yemení|Yemen:yemenita|Iémen,Iêmen:iemenita|Jemen:Jemenitisch
EG|Egypt:Egyptian|Égypte:égyptien|Ägypten:ägyptisch,Ägypter|Egipto:egipcio|Egitto:egiziano|Egito,Egipto:egípcio|Egypte:Egyptisch,Egyptenaar
LY|Libya:Libyan|Libye:libyen|Libyen:libysch,Libyer|Libia:libio|Libia:libico|Líbia:líbio|Libië:Libisch
TN|Tunisia:Tunisian|Tunisie:tunisien|Tunesien:tunesisch,Tunesier|Túnez:tunecino|Tunisia:tunisino|Tunísia:tunisino,tunisiano|Tunesië:Tunesisch
DZ|Algeria:Algerian|Algérie:algérien|Algerien:algerisch,Algerier|Argelia:argelino|Algeria:algerino|Argélia:argelino|Algerije:Algerijns
MA|Morocco:Moroccan|Maroc:marocain|Marokko:marokkanisch,Marokkaner|Marruecos:marroquí|Marocco:marocchino|Marrocos:marroquino|Marokko:Marokkaans
MR|Mauritania:Mauritanian|Mauritanie:mauritanien|Mauretanien:mauretanisch|Mauritania:mauritano|Mauritania:mauritano|Mauritânia:mauritano|Mauritanië:Mauritaans
EH|Western Sahara:Sahrawi|Sahara occidental:sahraoui|Westsahara:saharauisch|Sáhara Occidental:saharaui|Sahara occidentale:saharawi|Saara Ocidental:saarauí|Westelijke Sahara:
IR|Iran,Islamic Republic:Iranian|Iran:iranien|Iran:iranisch,Iraner|Irán:iraní|Iran:iraniano|Irão,Irã:iraniano|Iran:Iraans
AF|Afghanistan:Afghan|Afghanistan:afghan|Afghanistan:afghanisch,Afghane|Afganistán:afgano|Afghanistan:afghano|Afeganistão:afegão|Afghanistan:Afghaans
PK|Pakistan:Pakistani|Pakistan:pakistanais|Pakistan:pakistanisch,Pakistaner|Pakistán:pakistaní|Pakistan:pakistano,pachistano|Paquistão:paquistanês|Pakistan:Pakistaans
IN|India:Indian|Inde:indien|Indien:indisch,Inder|India:indio|India:indiano|Índia:indiano|India:Indiaas,Indiër
BD|Bangladesh:Bangladeshi|Bangladesh:bangladais|Bangladesch:bangladeschisch|Bangladés,Bangladesh:bangladesí|Bangladesh:bengalese|Bangladesh:bengali|Bangladesh:
LK|Sri Lanka:Sri Lankan|Sri Lanka:sri-lankais,srilankais|Sri Lanka:sri-lankisch|Sri Lanka:esrilanqués|Sri Lanka:srilankese|Sri Lanka:cingalês|Sri Lanka:Sri Lankaans
NP|Nepal:Nepali,Nepalese|Népal:népalais|Nepal:nepalesisch|Nepal:nepalí|Nepal:nepalese|Nepal:nepalês|Nepal:Nepalees
BT|Bhutan:Bhutanese|Bhoutan:bhoutanais|Bhutan:bhutanisch|Bután:butanés|Bhutan:bhutanese|Butão:butanês|Bhutan:Bhutaans
MV|Maldives:Maldivian|Maldives:maldivien|Malediven:maledivisch|Maldivas:maldivo|Maldive:maldiviano|Maldivas:maldivo|Malediven:Maledivisch
CN|China,People's Republic of China:Chinese|Chine:chinois|China,Volksrepublik China:chinesisch,Chinese|China:chino|Cina:cinese|China:chinês|China:Chinees
HK|Hong Kong:Hongkonger|Hong Kong:hongkongais|Hongkong:Hongkonger|Hong Kong:hongkonés|Hong Kong:|Hong Kong:|Hongkong:
MO|Macau,Macao:Macanese|Macao:|Macau:|Macao:|Macao:|Macau:macaense|Macau:
TW|Taiwan:Taiwanese|Taïwan,Taiwan:taïwanais,taiwanais|Taiwan:taiwanisch,taiwanesisch,Taiwaner|Taiwán:taiwanés|Taiwan:taiwanese|Taiwan:taiwanês|Taiwan:Taiwanees
JP|Japan:Japanese|Japon:japonais,nippon|Japan:japanisch,Japaner|Japón:japonés,nipón|Giappone:giapponese,nipponico|Japão:japonês|Japan:Japans,Japanner
KR|South Korea,Republic of Korea:South Korean,Korean|Corée du Sud:sud-coréen,coréen|Südkorea:südkoreanisch,koreanisch,Südkoreaner|Corea del Sur:surcoreano,coreano|Corea del Sud:sudcoreano,coreano|Coreia do Sul:sul-coreano,coreano|Zuid-Korea:Zuid-Koreaans,Koreaans
KP|North Korea,DPRK:North Korean|Corée du Nord:nord-coréen|Nordkorea:nordkoreanisch,Nordkoreaner|Corea del Norte:norcoreano|Corea del Nord:nordcoreano|Coreia do Norte:norte-coreano|Noord-Korea:Noord-Koreaans
MN|Mongolia:Mongolian|Mongolie:mongol|Mongolei:mongolisch|Mongolia:mongol|Mongolia:mongolo|Mongólia:mongol|Mongolië:Mongools
SG|Singapore:Singaporean|Singapour:singapourien|Singapur:singapurisch|Singapur:singapurense|Singapore:singaporiano|Singapura:singapuriano|Singapore:Singaporees
MY|Malaysia:Malaysian|Malaisie:malaisien|Malaysia:malaysisch|Malasia:malasio|Malaysia,Malesia:malese,malaysiano|Malásia:malaio|Maleisië:Maleisisch
ID|Indonesia:Indonesian|Indonésie:indonésien|Indonesien:indonesisch,Indonesier|Indonesia:indonesio|Indonesia:indonesiano|Indonésia:indonésio|Indonesië:Indonesisch
TL|East Timor,Timor-Leste:Timorese|Timor oriental:timorais|Osttimor:osttimoresisch|Timor Oriental:timorense|Timor Est:timorese|Timor-Leste:timorense|Oost-Timor:
BN|Brunei:Bruneian|Brunei:brunéien|Brunei:bruneiisch|Brunéi:bruneano|Brunei:|Brunei:|Brunei:
PH|Philippines:Philippine,Filipino|Philippines:philippin|Philippinen:philippinisch,Filipino|Filipinas:filipino|Filippine:filippino|Filipinas:filipino|Filipijnen,Filippijnen:Filipijns,Filippijns
TH|Thailand:Thai|Thaïlande:thaïlandais|Thailand:thailändisch,Thailänder|Tailandia:tailandés|Thailandia:thailandese|Tailândia:tailandês|Thailand:Thais
VN|Vietnam:Vietnamese|Vietnam,Viêt Nam:vietnamien|Vietnam:vietnamesisch,Vietnamese|Vietnam:vietnamita|Vietnam:vietnamita|Vietname,Vietnã:vietnamita|Vietnam:Vietnamees
KH|Cambodia:Cambodian|Cambodge:cambodgien|Kambodscha:kambodschanisch|Camboya:camboyano|Cambogia:cambogiano|Camboja:cambojano|Cambodja:Cambodjaans
LA|Laos:Laotian,Lao|Laos:laotien|Laos:laotisch|Laos:laosiano|Laos:laotiano|Laos:laosiano|Laos:Laotiaans
MM|Myanmar,Burma:Burmese|Birmanie,Myanmar:birman|Myanmar,Birma:myanmarisch,birmanisch|Birmania,Myanmar:birmano|Birmania,Myanmar:birmano|Birmânia,Mianmar,Myanmar:birmanês|Myanmar,Birma:Birmaans
AU|Australia:Australian|Australie:australien|Australien:australisch,Australier|Australia:australiano|Australia:australiano|Austrália:australiano|Australië:Australisch,Australiër
NZ|New Zealand:New Zealander|Nouvelle-Zélande:néo-zélandais|Neuseeland:neuseeländisch,Neuseeländer|Nueva Zelanda,Nueva Zelandia:neozelandés|Nuova Zelanda:neozelandese|Nova Zelândia:neozelandês|Nieuw-Zeeland:Nieuw-Zeelands
FJ|Fiji:Fijian|Fidji:fidjien|Fidschi:fidschianisch|Fiyi:fiyiano|Figi:figiano|Fiji:fijiano|Fiji:Fijisch
PG|Papua New Guinea:Papua New Guinean|Papouasie-Nouvelle-Guinée:papouasien|Papua-Neuguinea:papua-neuguineisch|Papúa Nueva Guinea:papú|Papua Nuova Guinea:|Papua-Nova Guiné:|Papoea-Nieuw-Guinea:
CA|Canada,Quebec:Canadian,Quebecer|Canada,Québec:canadien,québécois|Kanada,Québec:kanadisch,Kanadier|Canadá,Quebec:canadiense,quebequés|Canada:canadese|Canadá:canadense,canadiano|Canada:Canadees
MX|Mexico:Mexican|Mexique:mexicain|Mexiko:mexikanisch,Mexikaner|México,Méjico:mexicano|Messico:messicano|México:mexicano|Mexico:Mexicaans
GT|Guatemala:Guatemalan|Guatemala:guatémaltèque|Guatemala:guatemaltekisch|Guatemala:guatemalteco|Guatemala:guatemalteco|Guatemala:guatemalteco|Guatemala:Guatemalteeks
HN|Honduras:Honduran|Honduras:hondurien|Honduras:honduranisch|Honduras:hondureño|Honduras:honduregno|Honduras:hondurenho|Honduras:Hondurees
SV|El Salvador:Salvadoran,Salvadorean|Salvador,Le Salvador:salvadorien|El Salvador:salvadorianisch|El Salvador:salvadoreño|El Salvador:salvadoregno|El Salvador:salvadorenho|El Salvador:Salvadoraans
NI|Nicaragua:Nicaraguan|Nicaragua:nicaraguayen|Nicaragua:nicaraguanisch|Nicaragua:nicaragüense|Nicaragua:nicaraguense|Nicarágua:nicaraguense|Nicaragua:Nicaraguaans
CR|Costa Rica:Costa Rican|Costa Rica:costaricien|Costa Rica:costa-ricanisch|Costa Rica:costarricense|Costa Rica:costaricano|Costa Rica:costarriquenho|Costa Rica:Costa Ricaans
PA|Panama:Panamanian|Panama:panaméen|Panama:panamaisch|Panamá:panameño|Panama:panamense|Panamá:panamenho|Panama:Panamees
CU|Cuba:Cuban|Cuba:cubain|Kuba:kubanisch,Kubaner|Cuba:cubano|Cuba:cubano|Cuba:cubano|Cuba:Cubaans
DO|Dominican Republic:Dominican|République dominicaine:dominicain|Dominikanische Republik:dominikanisch|República Dominicana:dominicano|Repubblica Dominicana:dominicano|República Dominicana:dominicano|Dominicaanse Republiek:Dominicaans
HT|Haiti:Haitian|Haïti:haïtien|Haiti:haitianisch,Haitianer|Haití:haitiano|Haiti:haitiano|Haiti:haitiano|Haïti:Haïtiaans
JM|Jamaica:Jamaican|Jamaïque:jamaïcain|Jamaika:jamaikanisch|Jamaica:jamaicano,jamaiquino|Giamaica:giamaicano|Jamaica:jamaicano|Jamaica:Jamaicaans
PR|Puerto Rico:Puerto Rican|Porto Rico:portoricain|Puerto Rico:puerto-ricanisch|Puerto Rico:puertorriqueño|Porto Rico:portoricano|Porto Rico:porto-riquenho|Puerto Rico:Puerto Ricaans
CO|Colombia:Colombian|Colombie:colombien|Kolumbien:kolumbianisch,Kolumbianer|Colombia:colombiano|Colombia:colombiano|Colômbia:colombiano|Colombia:Colombiaans
VE|Venezuela:Venezuelan|Venezuela:vénézuélien|Venezuela:venezolanisch,Venezolaner|Venezuela:venezolano|Venezuela:venezuelano|Venezuela:venezuelano|Venezuela:Venezolaans
EC|Ecuador:Ecuadorian,Ecuadorean|Équateur:équatorien|Ecuador:ecuadorianisch|Ecuador:ecuatoriano|Ecuador:ecuadoriano|Equador:equatoriano|Ecuador:Ecuadoraans
PE|Peru:Peruvian|Pérou:péruvien|Peru:peruanisch,Peruaner|Perú:peruano|Perù:peruviano|Peru:peruano|Peru:Peruaans
BO|Bolivia:Bolivian|Bolivie:bolivien|Bolivien:bolivianisch,Bolivianer|Bolivia:boliviano|Bolivia:boliviano|Bolívia:boliviano|Bolivia:Boliviaans
CL|Chile:Chilean|Chili:chilien|Chile:chilenisch,Chilene|Chile:chileno|Cile:cileno|Chile:chileno|Chili:Chileens
AR|Argentina:Argentine,Argentinian,Argentinean|Argentine:argentin|Argentinien:argentinisch,Argentinier|Argentina:argentino|Argentina:argentino|Argentina:argentino|Argentinië:Argentijns
UY|Uruguay:Uruguayan|Uruguay:uruguayen|Uruguay:uruguayisch|Uruguay:uruguayo|Uruguay:uruguaiano|Uruguai:uruguaio|Uruguay:Uruguayaans
PY|Paraguay:Paraguayan|Paraguay:paraguayen|Paraguay:paraguayisch|Paraguay:paraguayo|Paraguay:paraguaiano|Paraguai:paraguaio|Paraguay:Paraguayaans
BR|Brazil:Brazilian|Brésil:brésilien|Brasilien:brasilianisch,Brasilianer|Brasil:brasileño|Brasile:brasiliano|Brasil:brasileiro|Brazilië:Braziliaans,Braziliaan
GY|Guyana:Guyanese|Guyana:guyanien|Guyana:guyanisch|Guyana:guyanés|Guyana:|Guiana:guianense|Guyana:Guyaans
SR|Suriname:Surinamese|Suriname:surinamais|Suriname:surinamisch|Surinam:surinamés|Suriname:surinamese|Suriname:surinamês|Suriname:Surinaams
ZA|South Africa:South African|Afrique du Sud:sud-africain|Südafrika:südafrikanisch,Südafrikaner|Sudáfrica:sudafricano|Sudafrica:sudafricano|África do Sul:sul-africano|Zuid-Afrika:Zuid-Afrikaans
NA|Namibia:Namibian|Namibie:namibien|Namibia:namibisch|Namibia:namibio|Namibia:namibiano|Namíbia:namibiano|Namibië:Namibisch
BW|Botswana:Botswanan|Botswana:botswanais|Botswana:botswanisch|Botsuana:botsuano|Botswana:|Botsuana:|Botswana:
ZW|Zimbabwe:Zimbabwean|Zimbabwe:zimbabwéen|Simbabwe:simbabwisch|Zimbabue:zimbabuense|Zimbabwe:zimbabwese|Zimbabué,Zimbábue:zimbabuano|Zimbabwe:Zimbabwaans
ZM|Zambia:Zambian|Zambie:zambien|Sambia:sambisch|Zambia:zambiano|Zambia:zambiano|Zâmbia:zambiano|Zambia:Zambiaans
MW|Malawi:Malawian|Malawi:malawien|Malawi:malawisch|Malaui:malauí|Malawi:malawiano|Malawi:|Malawi:Malawisch
MZ|Mozambique:Mozambican|Mozambique:mozambicain|Mosambik:mosambikanisch|Mozambique:mozambiqueño|Mozambico:mozambicano|Moçambique:moçambicano|Mozambique:Mozambikaans
AO|Angola:Angolan|Angola:angolais|Angola:angolanisch|Angola:angoleño|Angola:angolano|Angola:angolano|Angola:Angolees
CV|Cape Verde,Cabo Verde:Cape Verdean|Cap-Vert:cap-verdien|Kap Verde:kapverdisch|Cabo Verde:caboverdiano|Capo Verde:capoverdiano|Cabo Verde:cabo-verdiano|Kaapverdië:Kaapverdisch
MG|Madagascar:Malagasy|Madagascar:malgache|Madagaskar:madagassisch|Madagascar:malgache|Madagascar:malgascio|Madagáscar:malgaxe|Madagaskar:Malagassisch
MU|Mauritius:Mauritian|Maurice,île Maurice:mauricien|Mauritius:mauritisch|Mauricio:mauriciano|Mauritius:mauriziano|Maurícia:mauriciano|Mauritius:Mauritiaans
KE|Kenya:Kenyan|Kenya:kényan|Kenia:kenianisch,Kenianer|Kenia:keniano|Kenya:keniano,keniota|Quénia,Quênia:queniano|Kenia:Keniaans
UG|Uganda:Ugandan|Ouganda:ougandais|Uganda:ugandisch|Uganda:ugandés|Uganda:ugandese|Uganda:ugandês|Oeganda,Uganda:Oegandees
TZ|Tanzania:Tanzanian|Tanzanie:tanzanien|Tansania:tansanisch|Tanzania:tanzano|Tanzania:tanzaniano|Tanzânia:tanzaniano|Tanzania:Tanzaniaans
RW|Rwanda:Rwandan|Rwanda:rwandais|Ruanda:ruandisch|Ruanda:ruandés|Ruanda:ruandese|Ruanda:ruandês|Rwanda:Rwandees
BI|Burundi:Burundian|Burundi:burundais|Burundi:burundisch|Burundi:burundés|Burundi:burundese|Burundi:burundês|Burundi:Burundees
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC:Congolese|République démocratique du Congo,RDC,RD Congo:congolais|Demokratische Republik Kongo,DR Kongo:kongolesisch,Kongolese|República Democrática del Congo:congoleño|Repubblica Democratica del Congo:congolese|República Democrática do Congo:congolês|Democratische Republiek Congo:Congolees
CG|Republic of the Congo,Congo-Brazzaville:|République du Congo,Congo-Brazzaville:|Republik Kongo:|República del Congo:|Repubblica del Congo:|República do Congo:|Congo-Brazzaville:
GA|Gabon:Gabonese|Gabon:gabonais|Gabun:gabunisch|Gabón:gabonés|Gabon:gabonese|Gabão:gabonês|Gabon:Gabonees
CM|Cameroon:Cameroonian|Cameroun:camerounais|Kamerun:kamerunisch,Kameruner|Camerún:camerunés|Camerun:camerunese|Camarões:camaronês|Kameroen:Kameroens
CF|Central African Republic:Central African|République centrafricaine,Centrafrique:centrafricain|Zentralafrikanische Republik:zentralafrikanisch|República Centroafricana:centroafricano|Repubblica Centrafricana:centrafricano|República Centro-Africana:centro-africano|Centraal-Afrikaanse Republiek:
TD|Chad:Chadian|Tchad:tchadien|Tschad:tschadisch|Chad:chadiano|Ciad:ciadiano|Chade:chadiano|Tsjaad:Tsjadisch
ET|Ethiopia:Ethiopian|Éthiopie:éthiopien|Äthiopien:äthiopisch,Äthiopier|Etiopía:etíope|Etiopia:etiope|Etiópia:etíope|Ethiopië:Ethiopisch
ER|Eritrea:Eritrean|Érythrée:érythréen|Eritrea:eritreisch|Eritrea:eritreo|Eritrea:eritreo|Eritreia:eritreu|Eritrea:Eritrees
SO|Somalia:Somali,Somalian|Somalie:somalien|Somalia:somalisch,Somalier|Somalia:somalí|Somalia:somalo|Somália:somali|Somalië:Somalisch
DJ|Djibouti:Djiboutian|Djibouti:djiboutien|Dschibuti:dschibutisch|Yibuti:yibutiano|Gibuti:gibutiano|Djibuti,Jibuti:|Djibouti:
SD|Sudan:Sudanese|Soudan:soudanais|Sudan:sudanesisch,Sudanese|Sudán:sudanés|Sudan:sudanese|Sudão:sudanês|Soedan,Sudan:Soedanees,Sudanees
SS|South Sudan:South Sudanese|Soudan du Sud:sud-soudanais|Südsudan:südsudanesisch|Sudán del Sur:sursudanés|Sud Sudan:sudsudanese|Sudão do Sul:sul-sudanês|Zuid-Soedan,Zuid-Sudan:Zuid-Soedanees
NG|Nigeria:Nigerian|Nigeria,Nigéria:nigérian|Nigeria:nigerianisch,Nigerianer|Nigeria:nigeriano|Nigeria:nigeriano|Nigéria:nigeriano|Nigeria:Nigeriaans
GH|Ghana:Ghanaian|Ghana:ghanéen|Ghana:ghanaisch,Ghanaer|Ghana:ghanés|Ghana:ghanese|Gana:ganês|Ghana:Ghanees
SL|Sierra Leone:Sierra Leonean|Sierra Leone:sierra-léonais|Sierra Leone:sierra-leonisch|Sierra Leona:sierraleonés|Sierra Leone:sierraleonese|Serra Leoa:serra-leonês|Sierra Leone:
LR|Liberia:Liberian|Liberia,Libéria:libérien|Liberia:liberianisch|Liberia:liberiano|Liberia:liberiano|Libéria:liberiano|Liberia:Liberiaans
GM|Gambia,The Gambia:Gambian|Gambie:gambien|Gambia:gambisch|Gambia:gambiano|Gambia:gambiano|Gâmbia:gambiano|Gambia:Gambiaans
SN|Senegal:Senegalese|Sénégal:sénégalais|Senegal:senegalesisch,Senegalese|Senegal:senegalés|Senegal:senegalese|Senegal:senegalês|Senegal:Senegalees
ML|Mali:Malian|Mali:malien|Mali:malisch,Malier|Malí:maliense|Mali:maliano|Mali:malinês,maliano|Mali:Malinees
BF|Burkina Faso:Burkinabe|Burkina Faso,Burkina:burkinabè,burkinabé|Burkina Faso:burkinisch|Burkina Faso:burkinés|Burkina Faso:burkinabé|Burkina Faso:burquinense|Burkina Faso:
NE|Niger:Nigerien|Niger:nigérien|Niger:nigrisch|Níger:nigerino|Niger:nigerino|Níger:nigerino|Niger:Nigerees
CI|Ivory Coast,Côte d'Ivoire:Ivorian|Côte d'Ivoire:ivoirien|Elfenbeinküste:ivorisch|Costa de Marfil:marfileño|Costa d'Avorio:ivoriano|Costa do Marfim:marfinense|Ivoorkust:Ivoriaans
GN|Guinea:Guinean|Guinée:guinéen|Guinea:guineisch|Guinea:guineano|Guinea:guineano|Guiné:guineense|Guinee:Guinees
GW|Guinea-Bissau:|Guinée-Bissau:|Guinea-Bissau:|Guinea-Bisáu:|Guinea-Bissau:|Guiné-Bissau:|Guinee-Bissau:
TG|Togo:Togolese|Togo:togolais|Togo:togoisch|Togo:togolés|Togo:togolese|Togo:togolês|Togo:Togolees
BJ|Benin:Beninese|Bénin:béninois|Benin:beninisch|Benín:beninés|Benin:beninese|Benim:beninense|Benin:Benins
"""

CAPITALS: Final = """\
GB|London|fr:Londres|es:Londres|it:Londra|pt:Londres|nl:Londen
US|Washington,Washington DC,White House,Pentagon|fr:Maison-Blanche,Maison Blanche,Pentagone|de:Weißes Haus,Weiße Haus|es:Casa Blanca,Pentágono|it:Casa Bianca,Pentagono|pt:Casa Branca,Pentágono|nl:Witte Huis
FR|Paris|es:París|it:Parigi|pt:Paris|nl:Parijs|fr:Élysée,Quai d'Orsay|en:Élysée|de:Élysée
DE|Berlin|es:Berlín|it:Berlino|pt:Berlim|nl:Berlijn
AT|Vienna,Wien|fr:Vienne|es:Viena|pt:Viena|nl:Wenen
CH|Bern|en:Berne|fr:Berne|es:Berna|it:Berna|pt:Berna
NL|The Hague,Den Haag|fr:La Haye|es:La Haya|it:L'Aia|pt:Haia|en:Hague
IE|Dublin|es:Dublín|it:Dublino
ES|Madrid
PT|Lisbon|fr:Lisbonne|de:Lissabon|es:Lisboa|it:Lisbona|pt:Lisboa|nl:Lissabon
IT|Rome,Roma|de:Rom
GR|Athens|fr:Athènes|de:Athen|es:Atenas|it:Atene|pt:Atenas|nl:Athene
TR|Ankara|fr:Ankara|es:Ankara|pt:Ancara
PL|Warsaw|fr:Varsovie|de:Warschau|es:Varsovia|it:Varsavia|pt:Varsóvia|nl:Warschau
CZ|Prague|de:Prag|es:Praga|it:Praga|pt:Praga|nl:Praag
SK|Bratislava
HU|Budapest
RO|Bucharest|fr:Bucarest|de:Bukarest|es:Bucarest|it:Bucarest|pt:Bucareste|nl:Boekarest
BG|Sofia|es:Sofía
MD|Chisinau,Chișinău
UA|Kyiv,Kiev|de:Kiew,Kyjiw
RU|Moscow,Kremlin|fr:Moscou|de:Moskau,Kreml|es:Moscú|it:Mosca,Cremlino|pt:Moscovo,Moscou|nl:Moskou,Kremlin
BY|Minsk
LT|Vilnius
LV|Riga
EE|Tallinn
FI|Helsinki
SE|Stockholm|es:Estocolmo|it:Stoccolma|pt:Estocolmo
NO|Oslo
DK|Copenhagen|fr:Copenhague|de:Kopenhagen|es:Copenhague|it:Copenaghen|pt:Copenhaga,Copenhague|nl:Kopenhagen
IS|Reykjavik,Reykjavík
RS|Belgrade|de:Belgrad|es:Belgrado|it:Belgrado|pt:Belgrado|nl:Belgrado
HR|Zagreb
SI|Ljubljana
BA|Sarajevo
MK|Skopje
AL|Tirana
XK|Pristina,Prishtina
GE|Tbilisi|de:Tiflis
AM|Yerevan|fr:Erevan|de:Eriwan,Jerewan|es:Ereván
AZ|Baku|fr:Bakou|es:Bakú
KZ|Astana
UZ|Tashkent|fr:Tachkent|de:Taschkent
IL|Tel Aviv|fr:Tel-Aviv
PS|Ramallah|es:Ramala
LB|Beirut|fr:Beyrouth|nl:Beiroet
SY|Damascus|fr:Damas|de:Damaskus|es:Damasco|it:Damasco|pt:Damasco
IQ|Baghdad|fr:Bagdad|de:Bagdad|es:Bagdad|pt:Bagdá,Bagdade|nl:Bagdad
JO|Amman
SA|Riyadh,Riad|fr:Riyad|nl:Riyad
AE|Abu Dhabi|fr:Abou Dabi
QA|Doha
YE|Sanaa,Sana'a|es:Saná
EG|Cairo|fr:Le Caire|de:Kairo|es:El Cairo|it:Il Cairo
LY|Tripoli|de:Tripolis|es:Trípoli
TN|Tunis|it:Tunisi
DZ|Algiers|fr:Alger|de:Algier|es:Argel|it:Algeri|pt:Argel
MA|Rabat
IR|Tehran,Teheran|fr:Téhéran|es:Teherán|pt:Teerão,Teerã
AF|Kabul|fr:Kaboul
PK|Islamabad
IN|New Delhi,Delhi|de:Neu-Delhi|es:Nueva Delhi|it:Nuova Delhi|pt:Nova Deli,Nova Délhi
BD|Dhaka|de:Dhaka
LK|Colombo
NP|Kathmandu
CN|Beijing,Peking|fr:Pékin|es:Pekín|it:Pechino|pt:Pequim
TW|Taipei|fr:Taipeh
JP|Tokyo|de:Tokio|es:Tokio|pt:Tóquio|nl:Tokio
KR|Seoul|fr:Séoul|es:Seúl|pt:Seul
KP|Pyongyang|de:Pjöngjang
SG|Singapore
MY|Kuala Lumpur
ID|Jakarta|es:Yakarta
PH|Manila|fr:Manille
TH|Bangkok|pt:Banguecoque
VN|Hanoi|fr:Hanoï
KH|Phnom Penh
MM|Naypyidaw
AU|Canberra
NZ|Wellington
CA|Ottawa
MX|Mexico City|fr:Mexico|de:Mexiko-Stadt|es:Ciudad de México
CU|Havana|fr:La Havane|de:Havanna|es:La Habana|it:L'Avana
HT|Port-au-Prince
CO|Bogota,Bogotá
VE|Caracas
EC|Quito
PE|Lima
BO|La Paz
CL|Santiago
AR|Buenos Aires
UY|Montevideo
PY|Asuncion,Asunción
BR|Brasilia,Brasília
ZA|Pretoria
ZW|Harare
MZ|Maputo
AO|Luanda
KE|Nairobi
UG|Kampala
RW|Kigali
CD|Kinshasa
CG|Brazzaville
GA|Libreville
CM|Yaoundé
TD|N'Djamena
ET|Addis Ababa|fr:Addis-Abeba|de:Addis Abeba
ER|Asmara
SO|Mogadishu|fr:Mogadiscio|de:Mogadischu
SD|Khartoum|de:Khartum
NG|Abuja
GH|Accra
SN|Dakar
ML|Bamako
BF|Ouagadougou|fr:Ouaga
NE|Niamey
CI|Abidjan
GN|Conakry
BJ|Cotonou
"""

CITIES: Final = """\
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
CH lucerne luzerner wallis walliser tessiner luganeser westschweizer deutschschweizer bündner
CH waadtländer neuenburger
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
US houston dallas seattle miami detroit minneapolis philadelphian angeleno denver phoenix
US alabama alaska arizona arkansas california colorado connecticut florida hawaii idaho illinois
US iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri
US nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
AU queensland tasmania
CA manitoba ontario saskatchewan
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
BE bruxelles brüssel anvers antwerpen gent lüttich
IT gênes genua venise mailand neapel
CA montréal
CH genève genf bâle luzern
IL jérusalem
DE francfort hambourg münchen köln bonn
ES séville barcelone
GB édimbourg
FR straßburg
CF bangui
MC monaco
UA odessa
GE tbilissi
IN bombay guwahati
IQ mossoul mossul
SY alep homs hama idlib
OM mascate maskat
LY bengasi
GM banjul
GW bissau
PL krakau
US new_york los_angeles san_francisco new_orleans las_vegas
BR são_paulo sao_paulo
"""
"""Cities where newspapers are made, by their names and the adjectives that stand for them.

A low line stands for a space in a name.
"""

REGIONS: Final = """\
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho
Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota
Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York
North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina
South Dakota,Tennessee,Texas,Utah,Vermont,Washington State,West Virginia,Wisconsin,Wyoming
Ala,Ariz,Ark,Calif,Colo,Conn,Fla,Kan,Ky,Mass,Md,Mich,Minn,Mont,Neb,Nev,Okla,Ore,Pa,Tenn,Tex,Va
Vt,Wis,Wyo,D.C,N.C,N.D,N.H,N.J,N.M,N.Y,R.I,S.C,S.D,W.Va,Puerto Rico
Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Nunavut,Ontario
Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon,New South Wales,Queensland,Tasmania
Bayern,Brandenburg,Hessen,Mecklenburg-Vorpommern,Niedersachsen,Nordrhein-Westfalen
Rheinland-Pfalz,Sachsen,Sachsen-Anhalt,Schleswig-Holstein,Thüringen,Baden-Württemberg,Saarland
Auvergne,Bretagne,Normandie,Occitanie,Nouvelle-Aquitaine,Catalunya,Cataluña,Galicia,Andalucía
Kaschmir,Kashmir,Xinjiang,Punjab,Sindh,Tigray,Donbas,Donbass
"""
