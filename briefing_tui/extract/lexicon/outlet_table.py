# ruff: noqa: E501 - a line is a record
"""The table of the world's press; `outlets` reads it and says what its marks mean.

A line `@CC xx` says the country (ISO 3166-1 alpha-2) and the language (ISO 639-1) of the rows
below it. A row is `names|kind|domains` or `names|kind|domains|language`: names parted by ";",
the canonical one first, each with its mark; domains parted by spaces, the main one first. Kinds:
d daily, w weekly, m magazine, b broadcaster, r radio, t television, a agency, s site, o none:
a body that is called as an outlet is elsewhere ("het CBS", the Dutch statistics office).

It is kept as bytes: as a text, with letters beyond Latin-1 in it, it would take twice as much.
"""

from __future__ import annotations

from briefing_tui.typed import Final

TABLE: Final = """
@GB en
Screen International;Screen Daily|m|screendaily.com
Sight and Sound;Sight & Sound|m|
Total Film|m|
Little White Lies|m|lwlies.com
Sunday Mirror|w|
Sunday Express|w|
Sunday People|w|
The Independent on Sunday|w|
News of the World|w|
The Playlist|s|theplaylist.net
Daily Star Sunday;Star on Sunday|w|
FT Weekend|w|
Scottish Mail on Sunday|w|
Scottish Sun on Sunday|w|
Sunday National|w|
Sunday Herald|w|
Sunday Sport|w|
WhatsOnStage;WhatsOnStage.com|s|whatsonstage.com
The Arts Desk;theartsdesk;theartsdesk.com|s|theartsdesk.com
Londonist|s|londonist.com
Den of Geek|s|denofgeek.com
Digital Spy|s|digitalspy.com
Sky Sports|t|skysports.com
TNT Sports|t|
BT Sport|t|
FourFourTwo|m|fourfourtwo.com
Match of the Day|t|
CapX|s|
The New European|w|
Eastern Daily Press|d|edp24.co.uk
The Shetland Times|w|shetlandtimes.co.uk
The Oban Times|w|obantimes.co.uk
Cambrian News|w|cambrian-news.co.uk
The Scottish Sun|d|thescottishsun.co.uk
Scottish Daily Mail|d|
Scottish Daily Express|d|scottishdailyexpress.co.uk
Stornoway Gazette|w|stornowaygazette.co.uk
Impartial Reporter|w|impartialreporter.com
Shropshire Star|d|shropshirestar.com
Sunderland Echo|d|sunderlandecho.com
The Grocer|m|thegrocer.co.uk
LocalGov|s|localgov.co.uk
The Northern Echo|d|thenorthernecho.co.uk
Express & Star|d|expressandstar.com
Bristol Post|d|bristolpost.co.uk
South Wales Echo|d|
Nottingham Post|d|nottinghampost.com
Leicester Mercury|d|leicestermercury.co.uk
Hull Daily Mail|d|hulldailymail.co.uk
Lancashire Telegraph|d|lancashiretelegraph.co.uk
Lincolnshire Echo|w|
Western Morning News|d|
Western Daily Press|d|
Kent Messenger|w|kentonline.co.uk
Oxford Mail|d|oxfordmail.co.uk
Inside Housing|m|insidehousing.co.uk
Nursing Times|m|nursingtimes.net
Farmers Weekly|w|fwi.co.uk
Church Times|w|churchtimes.co.uk
West Highland Free Press|w|whfp.com
The Orcadian|w|orcadian.co.uk
Argyllshire Advertiser|w|
Ham & High|w|hamhigh.co.uk
The Ferret|s|theferret.scot
Golwg360|s|golwg.360.cymru|cy
BBC Radio Shropshire|r|
The Guardian^|d|theguardian.com guardian.co.uk
The Observer^|w|observer.co.uk
The Times^;The Times of London;Times of London;London Times|d|thetimes.com thetimes.co.uk
The Sunday Times|w|thesundaytimes.co.uk
The Daily Telegraph;The Telegraph^|d|telegraph.co.uk
The Sunday Telegraph|w|
The Independent^|d|independent.co.uk
Financial Times;FT^|d|ft.com
The Economist^|w|economist.com
Daily Mail;The Mail?;MailOnline;Mail Online|d|dailymail.co.uk dailymail.com
The Mail on Sunday|w|mailonsunday.co.uk
Daily Mirror;The Mirror?|d|mirror.co.uk
Daily Express;The Express?=|d|express.co.uk
The Sun?;The Sun on Sunday|d|thesun.co.uk
Daily Star^;Daily Star of Scotland|d|dailystar.co.uk
The i Paper;i paper;i newspaper;The i?=|d|inews.co.uk theipaper.com
Evening Standard;London Evening Standard;The London Standard;The Standard?=|d|standard.co.uk
Metro?|d|metro.co.uk
City A.M.;City AM|d|cityam.com
Morning Star^|d|morningstaronline.co.uk
The Scotsman^|d|scotsman.com
The Herald?;The Glasgow Herald;Glasgow Herald|d|heraldscotland.com
The National (GB)|d|thenational.scot
Daily Record^|d|dailyrecord.co.uk
The Press and Journal;P&J|d|pressandjournal.co.uk
Western Mail^|d|
WalesOnline|s|walesonline.co.uk
Nation.Cymru|s|nation.cymru
Belfast Telegraph|d|belfasttelegraph.co.uk
The Irish News|d|irishnews.com
Yorkshire Post|d|yorkshirepost.co.uk
Manchester Evening News|d|manchestereveningnews.co.uk
Liverpool Echo|d|liverpoolecho.co.uk
Birmingham Mail|d|birminghammail.co.uk
The Spectator^|w|spectator.co.uk spectator.com
New Statesman|w|newstatesman.com
Private Eye?|m|private-eye.co.uk
The Week?|w|theweek.com theweek.co.uk
Prospect?|m|prospectmagazine.co.uk
The Oldie^|m|theoldie.co.uk
London Review of Books;LRB^|m|lrb.co.uk
Times Literary Supplement;TLS?|w|the-tls.co.uk the-tls.com
New Scientist|w|newscientist.com
Nature?|w|nature.com
The Lancet^|w|thelancet.com
British Medical Journal;The BMJ;BMJ|w|bmj.com
The Jewish Chronicle|w|thejc.com
The Tablet?|w|thetablet.co.uk
Catholic Herald|m|catholicherald.co.uk thecatholicherald.com
The Big Issue?|w|bigissue.com
The Face?|m|theface.com
Monocle?|m|monocle.com
Wallpaper?|m|wallpaper.com
BBC;British Broadcasting Corporation;BBC News;BBC Radio 4;BBC World Service;BBC Radio;BBC One;BBC Two;BBC Newsnight;BBC Verify;Beeb;the Beeb|b|bbc.com bbc.co.uk
BBC Arabic|b||ar
BBC Persian|b||fa
BBC Russian Service;BBC Russian|b||ru
BBC Monitoring|a|monitoring.bbc.co.uk
ITV;ITV News|t|itv.com
ITN;Independent Television News|a|itn.co.uk
Channel 4 News;Channel 4|t|channel4.com
Channel 5 (GB)|t|channel5.com
Sky News|t|sky.com
GB News|t|gbnews.com
TalkTV;Talk TV|t|talk.tv
LBC|r|lbc.co.uk
Times Radio|r|
talkSPORT|r|talksport.com
Reuters;Thomson Reuters;Reuters News Agency;agence Reuters|a|reuters.com
Press Association;PA Media;PA news agency;PA?|a|pa.media
Middle East Eye;MEE^|s|middleeasteye.net
Middle East Monitor;MEMO?|s|middleeastmonitor.com
openDemocracy|s|opendemocracy.net
Bellingcat|s|bellingcat.com
The Bureau of Investigative Journalism;Bureau of Investigative Journalism;TBIJ|s|thebureauinvestigates.com
Byline Times|s|bylinetimes.com
Declassified UK|s|declassifieduk.org
Novara Media|s|novaramedia.com
UnHerd|s|unherd.com
Tortoise Media|s|tortoisemedia.com
The Canary?|s|thecanary.co
HuffPost UK|s|huffingtonpost.co.uk
PinkNews|s|thepinknews.com
Carbon Brief|s|carbonbrief.org
Jane's Defence Weekly;Janes Defence Weekly|w|janes.com
Lloyd's List|d|lloydslist.com
The Bookseller|w|thebookseller.com
New Musical Express;NME|m|nme.com
The Art Newspaper|m|theartnewspaper.com
Iran International|t|iranintl.com|fa
Manoto TV|t|manototv.com|fa
Iran Wire;IranWire|s|iranwire.com|fa
Al-Quds Al-Arabi;Al Qods Al-Arabi;Al-Quds al-Arabi;Al-Kuds al-Arabi|d|alquds.co.uk|ar
Asharq Al-Awsat;Al-Sharq Al-Awsat;Asharq al-Awsat;Ash-Sharq al-Awsat;Aawsat;Achark al-Awsat;Asch-Scharq al-Ausat|d|aawsat.com|ar
Al-Arab (GB);Al-Arab al-Londonia|d|alarab.co.uk|ar
Al-Araby Al-Jadeed;Al-Arabi al-Jadid;Al-Araby al-Jadeed;Al-Arabi al-Dschadid;Al-Arabi al-Jadeed|d|alaraby.co.uk|ar
The New Arab|s|newarab.com
Arabi21;Arabi 21|s|arabi21.com|ar
Raï al-Youm;Rai al-Youm;Raï Al-Youm;Rai al-Jaum;Ra'i al-Jaum;Raialyoum|s|raialyoum.com|ar
Elaph|s|elaph.com|ar
Al-Hiwar TV|t|alhiwar.tv|ar
The Syrian Observer|s|syrianobserver.com
Africa Confidential|m|africa-confidential.com
The Africa Report|m|theafricareport.com
African Arguments|s|africanarguments.org

@US en
IndieWire|s|indiewire.com
Duluth News Tribune|d|duluthnewstribune.com
Bridge Michigan|s|bridgemi.com
The Columbus Dispatch|d|dispatch.com
Cedar Rapids Gazette|d|thegazette.com
Kennebec Journal|d|
The Wichita Eagle|d|kansas.com
Bangor Daily News|d|bangordailynews.com
Portland Press Herald|d|pressherald.com
Des Moines Register|d|desmoinesregister.com
Omaha World-Herald|d|omaha.com
Topeka Capital-Journal|d|cjonline.com
Billings Gazette|d|billingsgazette.com
Idaho Statesman|d|idahostatesman.com
Albuquerque Journal|d|abqjournal.com
El Paso Times|d|elpasotimes.com
San Antonio Express-News|d|expressnews.com
The Advocate (US)|d|theadvocate.com
Clarion Ledger|d|clarionledger.com
Montgomery Advertiser|d|montgomeryadvertiser.com
Lexington Herald-Leader|d|kentucky.com
Courier Journal|d|courier-journal.com
Akron Beacon Journal|d|beaconjournal.com
Toledo Blade|d|toledoblade.com
Dayton Daily News|d|daytondailynews.com
Buffalo News|d|buffalonews.com
Hartford Courant|d|courant.com
Providence Journal|d|providencejournal.com
Burlington Free Press|d|burlingtonfreepress.com
Richmond Times-Dispatch|d|richmond.com
The Post and Courier|d|postandcourier.com
Arizona Daily Star|d|tucson.com
Fresno Bee|d|fresnobee.com
Honolulu Civil Beat|s|civilbeat.org
CalMatters|s|calmatters.org
Stateline|s|stateline.org
Chillicothe Gazette|d|chillicothegazette.com
Wisconsin Public Radio|r|wpr.org
Minnesota Public Radio|r|mprnews.org
The New York Times;New York Times;NYT;NY Times;N.Y. Times|d|nytimes.com
The New York Times Magazine;New York Times Magazine|m|
The Washington Post;Washington Post;WaPo|d|washingtonpost.com
The Wall Street Journal;Wall Street Journal;WSJ|d|wsj.com
Los Angeles Times;The Los Angeles Times;L.A. Times=;LA Times=|d|latimes.com
USA Today|d|usatoday.com
New York Post;The New York Post|d|nypost.com
Chicago Tribune|d|chicagotribune.com
Chicago Sun-Times|d|suntimes.com
The Boston Globe|d|bostonglobe.com
Boston Herald|d|bostonherald.com
The Philadelphia Inquirer|d|inquirer.com
San Francisco Chronicle|d|sfchronicle.com
San Francisco Examiner|d|sfexaminer.com
The Mercury News;San Jose Mercury News|d|mercurynews.com
The San Diego Union-Tribune;San Diego Union-Tribune|d|sandiegouniontribune.com
The Sacramento Bee|d|sacbee.com
The Seattle Times|d|seattletimes.com
The Oregonian|d|oregonlive.com
The Denver Post|d|denverpost.com
Houston Chronicle|d|houstonchronicle.com
The Dallas Morning News|d|dallasnews.com
The Texas Tribune|s|texastribune.org
Austin American-Statesman|d|statesman.com
The Arizona Republic|d|azcentral.com
Las Vegas Review-Journal|d|reviewjournal.com
The Salt Lake Tribune|d|sltrib.com
Star Tribune;Minneapolis Star Tribune;The Minnesota Star Tribune|d|startribune.com
Milwaukee Journal Sentinel|d|jsonline.com
Detroit Free Press|d|freep.com
The Detroit News|d|detroitnews.com
The Plain Dealer|d|cleveland.com
Pittsburgh Post-Gazette|d|post-gazette.com
The Baltimore Sun|d|baltimoresun.com
The Virginian-Pilot|d|pilotonline.com
The Charlotte Observer|d|charlotteobserver.com
The Atlanta Journal-Constitution;Atlanta Journal-Constitution|d|ajc.com
Miami Herald|d|miamiherald.com
El Nuevo Herald|d|elnuevoherald.com|es
Tampa Bay Times|d|tampabay.com
Orlando Sentinel|d|orlandosentinel.com
South Florida Sun Sentinel;Sun Sentinel|d|sun-sentinel.com
The Times-Picayune;Times-Picayune|d|nola.com
The Kansas City Star|d|kansascity.com
St. Louis Post-Dispatch;St Louis Post-Dispatch|d|stltoday.com
Newsday|d|newsday.com
New York Daily News;NY Daily News|d|nydailynews.com
The Star-Ledger|d|nj.com
The Washington Times;Washington Times|d|washingtontimes.com
Washington Examiner|d|washingtonexaminer.com
The Christian Science Monitor;Christian Science Monitor|w|csmonitor.com
Stars and Stripes?|d|stripes.com
Military Times|s|militarytimes.com
Defense News|s|defensenews.com
Defense One|s|defenseone.com
Investor's Business Daily|w|investors.com
Barron's|w|barrons.com
MarketWatch|s|marketwatch.com
Time?;Time Magazine;Time magazine;TIME?|w|time.com
Newsweek|w|newsweek.com
The New Yorker^|w|newyorker.com
New York Magazine;New York magazine|m|nymag.com
The Atlantic?|m|theatlantic.com
Harper's Magazine;Harper's|m|harpers.org
Harper's Bazaar|m|harpersbazaar.com
The Nation?|m|thenation.com
The New Republic|m|newrepublic.com
National Review|m|nationalreview.com
The American Prospect|m|prospect.org
The American Conservative|m|theamericanconservative.com
Mother Jones?|m|motherjones.com
Reason?|m|reason.com
Jacobin|m|jacobin.com
Dissent?|m|dissentmagazine.org
The New York Review of Books;New York Review of Books|m|nybooks.com
Foreign Affairs?|m|foreignaffairs.com
Foreign Policy?|m|foreignpolicy.com
The National Interest?|m|nationalinterest.org
U.S. News & World Report;US News & World Report;U.S. News and World Report|s|usnews.com
Vanity Fair|m|vanityfair.com
Vogue?|m|vogue.com
Rolling Stone|m|rollingstone.com
Esquire?|m|esquire.com
GQ|m|gq.com
Wired?|m|wired.com
Scientific American|m|scientificamerican.com
National Geographic|m|nationalgeographic.com
Science?;Science magazine|w|science.org
Smithsonian Magazine|m|smithsonianmag.com
Popular Science?|m|popsci.com
MIT Technology Review|m|technologyreview.com
Fortune?;Fortune magazine|m|fortune.com
Forbes?|m|forbes.com
Bloomberg;Bloomberg News|a|bloomberg.com
Bloomberg Businessweek;Businessweek|m|businessweek.com
Fast Company|m|fastcompany.com
Entertainment Weekly|m|ew.com
People?;People magazine|w|people.com
Us Weekly|w|usmagazine.com
Variety?|w|variety.com
The Hollywood Reporter;Hollywood Reporter|w|hollywoodreporter.com
Billboard?|m|billboard.com
Deadline?;Deadline Hollywood|s|deadline.com
TheWrap;The Wrap?|s|thewrap.com
Sports Illustrated|m|si.com
ESPN|t|espn.com
The Athletic?|s|theathletic.com
Bleacher Report|s|bleacherreport.com
TMZ|s|tmz.com
Associated Press;The Associated Press;AP^;agence AP;Agence AP|a|apnews.com ap.org
United Press International;UPI|a|upi.com
Dow Jones Newswires|a|dowjones.com
CNN;Cable News Network;CNN International|t|cnn.com
CNN en Español|t||es
Fox News;Fox News Channel|t|foxnews.com
Fox Business|t|foxbusiness.com
MSNBC;MS NOW|t|msnbc.com ms.now
NBC News;NBC;Meet the Press|t|nbcnews.com nbc.com
CBS News;CBS;60 Minutes?|t|cbsnews.com cbs.com
ABC News;ABC?;Good Morning America|t|abcnews.go.com abcnews.com
CNBC|t|cnbc.com
C-SPAN|t|c-span.org
PBS;PBS NewsHour;PBS News Hour;PBS Frontline|b|pbs.org
NPR;National Public Radio|r|npr.org
Newsmax|t|newsmax.com
One America News Network;One America News;OANN|t|oann.com
NewsNation|t|newsnationnow.com
Univision|t|univision.com|es
Telemundo|t|telemundo.com|es
Democracy Now!;Democracy Now|s|democracynow.org
Voice of America;VOA|b|voanews.com
Radio Free Europe/Radio Liberty;Radio Free Europe;Radio Liberty;RFE/RL|r|rferl.org
Radio Svoboda|r|svoboda.org|ru
Radio Farda|r|radiofarda.com|fa
Current Time?|t|currenttime.tv|ru
Radio Free Asia;RFA|r|rfa.org
Alhurra;Al-Hurra|t|alhurra.com|ar
Radio Sawa|r|radiosawa.com|ar
Politico?;POLITICO?|s|politico.com
Politico New York;POLITICO New York|s|
Politico Florida;POLITICO Florida|s|
Politico Magazine;POLITICO Magazine|w|
Politico Playbook;POLITICO Playbook|s|
Axios|s|axios.com
The Hill?|s|thehill.com
Roll Call?|s|rollcall.com
Semafor|s|semafor.com
Punchbowl News|s|punchbowl.news
Puck?|s|puck.news
The Daily Beast|s|thedailybeast.com
HuffPost;Huffington Post;The Huffington Post|s|huffpost.com huffingtonpost.com
BuzzFeed News;BuzzFeed|s|buzzfeednews.com buzzfeed.com
Vox?|s|vox.com
Slate?|s|slate.com
Salon?|s|salon.com
Vice?;Vice News;VICE News|s|vice.com
The Intercept^|s|theintercept.com
Drop Site News;Drop Site|s|dropsitenews.com
ProPublica|s|propublica.org
International Consortium of Investigative Journalists;ICIJ|s|icij.org
The Marshall Project|s|themarshallproject.org
The 19th News;The 19th^|s|19thnews.org
The Conversation?|s|theconversation.com
The Free Press?;The Free Press (US)|s|thefp.com
The Bulwark|s|thebulwark.com
The Dispatch?|s|thedispatch.com
The Daily Wire|s|dailywire.com
Daily Caller;The Daily Caller|s|dailycaller.com
Breitbart;Breitbart News|s|breitbart.com
Drudge Report|s|drudgereport.com
The Federalist?|s|thefederalist.com
Washington Free Beacon;The Washington Free Beacon|s|freebeacon.com
Talking Points Memo|s|talkingpointsmemo.com
War on the Rocks|s|warontherocks.com
Just Security|s|justsecurity.org
Lawfare|s|lawfaremedia.org
The War Zone?|s|twz.com
Al-Monitor|s|al-monitor.com
The Forward?;The Jewish Daily Forward|s|forward.com
Jewish Telegraphic Agency;JTA|a|jta.org
Jewish News Syndicate;JNS|a|jns.org
Jewish Insider|s|jewishinsider.com
Tablet Magazine|m|tabletmag.com
Jewish Currents|m|jewishcurrents.org
Mondoweiss|s|mondoweiss.net
The Electronic Intifada;Electronic Intifada|s|electronicintifada.net
Jadaliyya|s|jadaliyya.com
Long War Journal;The Long War Journal|s|longwarjournal.org
Business Insider|s|businessinsider.com
Quartz?|s|qz.com
The Information?|s|theinformation.com
TechCrunch|s|techcrunch.com
The Verge^|s|theverge.com
Ars Technica|s|arstechnica.com
Engadget|s|engadget.com
CNET|s|cnet.com
ZDNet|s|zdnet.com
Gizmodo|s|gizmodo.com
404 Media|s|404media.co
Rest of World?|s|restofworld.org
Inside Climate News|s|insideclimatenews.org
Grist?|s|grist.org
STAT News|s|statnews.com
KFF Health News|s|kffhealthnews.org
Undark|s|undark.org
Space.com|s|space.com
La Opinión (US)|d|laopinion.com|es
El Diario NY;El Diario La Prensa|d|eldiariony.com|es
Epoch Times;The Epoch Times|d|theepochtimes.com
World Journal?|d|worldjournal.com|zh
Haitian Times|s|haitiantimes.com
Honolulu Star-Advertiser|d|staradvertiser.com
Anchorage Daily News|d|adn.com

@IE en
The Irish Catholic|w|irishcatholic.com
Irish Daily Mirror;Irish Mirror|d|irishmirror.ie
Irish Daily Mail|d|
Irish Mail on Sunday|w|
Irish Sunday Mirror|w|
Irish Sun on Sunday|w|
The Herald (IE)|d|
BreakingNews.ie|s|breakingnews.ie
Irish Daily Star;Irish Star|d|
The Irish Sun|d|thesun.ie
The Kerryman|w|
Connacht Tribune|w|connachttribune.ie
The Connaught Telegraph|w|con-telegraph.ie
The Anglo-Celt|w|anglocelt.ie
The Clare Champion|w|clarechampion.ie
Limerick Leader|w|limerickleader.ie
Donegal Democrat|w|
Sligo Champion|w|
The Mayo News|w|mayonews.ie
Kilkenny People|w|kilkennypeople.ie
Drogheda Independent|w|
Irish Farmers Journal|w|farmersjournal.ie
The Irish Times|d|irishtimes.com
Irish Independent|d|independent.ie
Irish Examiner|d|irishexaminer.com
Sunday Independent|w|
Business Post;Sunday Business Post|w|businesspost.ie
RTÉ;RTE|b|rte.ie
TheJournal.ie;The Journal?|s|thejournal.ie
Newstalk|r|newstalk.com
Village Magazine|m|villagemagazine.ie

@FR fr
Contrepoints|s|
Puremédias|s|
Positif?|m|
Le Moniteur|w|lemoniteur.fr
C8?|t|
Nord Littoral|d|nordlittoral.fr
Radio Classique|r|radioclassique.fr
Acteurs publics|m|acteurspublics.fr
Imaz Press|s|imazpress.com
La Tribune Afrique|s|
L'Ardennais|d|lardennais.fr
L'Alsace?=;Le Pays (FR)|d|lalsace.fr
Vosges Matin|d|vosgesmatin.fr
Presse Océan;Presse-Océan|d|
Le Courrier de l'Ouest;Courrier de l'Ouest|d|
Le Maine libre;Maine libre|d|
Le Bien public;Bien public?|d|bienpublic.com
Le Journal de Saône-et-Loire;Le JSL|d|lejsl.com
L'Yonne républicaine|d|lyonne.fr
Midi Olympique;Midi olympique|w|midi-olympique.fr
Diapason?|m|diapasonmag.fr
Classica?|m|classica.fr
Rock & Folk|m|rocknfolk.com
Cahiers du cinéma|m|cahiersducinema.com
Ça m'intéresse|m|caminteresse.fr
Terre Sauvage|m|terre-sauvage.com
Bondy Blog|s|bondyblog.fr
Socialter|m|socialter.fr
Le Revenu?=|m|lerevenu.com
Mieux vivre votre argent|m|mieuxvivre-votreargent.fr
Causette?|m|causette.fr
Femme actuelle|w|femmeactuelle.fr
Notre temps?|m|notretemps.com
Famille chrétienne|w|famillechretienne.fr
Revue XXI|m|
Vélo magazine|m|
RMC Sport|t|rmcsport.bfmtv.com
beIN Sports|t|beinsports.com
France Musique|r|
Radio Nova|r|nova.fr
Mouv'?;Le Mouv'|r|
L'Éclair des Pyrénées|d|
Monaco-Matin|d|monacomatin.mc
Le Havre Presse|d|
Le Figaro littéraire|w|
Siné Mensuel|m|sinemensuel.com
Fluide glacial|m|fluideglacial.com
L'Incorrect?=|m|lincorrect.org
Mon Quotidien|d|
L'Étudiant?=|m|letudiant.fr
Actu.fr|s|actu.fr
Rue89 Strasbourg|s|rue89strasbourg.com
Rue89 Lyon|s|rue89lyon.fr
Le Poulpe?=|s|lepoulpe.info
Le Phare de Ré|w|pharedere.com
Le Trégor|w|
Le Poher|w|
Le Pays malouin|w|
Le Pays roannais|w|
La Voix de l'Ain|w|voixdelain.fr
La Lettre de l'expansion|w|
La Correspondance de la presse|d|
CB News|m|cbnews.fr
Livres Hebdo|w|livreshebdo.fr
ActuaLitté|s|actualitte.com
Beaux Arts Magazine;Beaux-Arts Magazine|m|beauxarts.com
Connaissance des arts|m|connaissancedesarts.com
Le Journal des arts|m|lejournaldesarts.fr
Artpress|m|artpress.com
La Gazette Drouot|w|gazette-drouot.com
Le Quotidien de l'art|d|lequotidiendelart.com
Jazz Magazine|m|jazzmagazine.com
Opéra magazine|m|
Forum Opéra|s|forumopera.com
HugoDécrypte|s|
France-Guyane|d|franceguyane.fr
Mayotte Hebdo|w|mayottehebdo.com
Zinfos974|s|zinfos974.com
Outre-mer La 1ère|t|
L'Écho républicain|d|lechorepublicain.fr
Le Berry républicain|d|leberry.fr
La République du Centre|d|larep.fr
Le Populaire du Centre|d|lepopulaire.fr
Le Journal du Centre|d|lejdc.fr
L'Éveil de la Haute-Loire|d|leveil.fr
Nord Éclair|d|nordeclair.fr
Paris-Normandie|d|paris-normandie.fr
La Marseillaise?=|d|lamarseillaise.fr
L'Indépendant?=|d|lindependant.fr
Centre Presse|d|centrepresseaveyron.fr
La République des Pyrénées|d|larepubliquedespyrenees.fr
La Charente libre;Charente libre|d|charentelibre.fr
Dordogne libre|d|
L'Écho de la Haute-Vienne|d|
L'Est éclair|d|lest-eclair.fr
Le Journal de la Haute-Marne|d|jhm.fr
France-Antilles|d|franceantilles.fr
Le Quotidien de La Réunion|d|lequotidien.re
Clicanoo;Le Journal de l'Île de La Réunion|d|clicanoo.re
La Dépêche de Tahiti|d|ladepeche.pf
Public Sénat|t|publicsenat.fr
La Gazette des communes|w|lagazettedescommunes.com
Le Quotidien du médecin|d|lequotidiendumedecin.fr
L'Usine nouvelle|w|usinenouvelle.com
Le Figaro Magazine|w|
Science & Vie;Science et Vie|m|science-et-vie.com
Franc-Tireur?|w|franc-tireur.fr
L'Humanité Dimanche;L'Humanité magazine|w|
Lutte ouvrière?|w|
Boulevard Voltaire?|s|bvoltaire.fr
Acrimed|s|acrimed.org
Le Gorafi|s|legorafi.fr
Eurotopics|s|eurotopics.net
VoxEurop;Voxeurop|s|voxeurop.eu
Loopsider|s|loopsider.com
Le Point Afrique|s|
Le Monde Afrique|s|
Africanews|t|africanews.com
BBC Afrique|r|
VOA Afrique|r|
L'Opinion indépendante|w|
Le Petit Bleu d'Agen;Le Petit Bleu?=|d|
Le Courrier cauchois|w|
L'Aisne nouvelle|d|aisnenouvelle.fr
Le Monde^|d|lemonde.fr
Le Monde diplomatique;Le Monde Diplomatique;Le Diplo=|m|monde-diplomatique.fr mondediplo.com
Le Figaro^|d|lefigaro.fr
Libération?=;Libé|d|liberation.fr
Le Parisien?;Le Parisien-Aujourd'hui en France;Aujourd'hui en France|d|leparisien.fr
Les Échos^;Les Echos|d|lesechos.fr
La Croix?=|d|la-croix.com
L'Humanité?=;L'Huma^|d|humanite.fr
L'Opinion^|d|lopinion.fr
La Tribune^;La Tribune Dimanche|d|latribune.fr
L'Équipe?;L'Equipe?|d|lequipe.fr
Le Journal du Dimanche;Journal du dimanche;JDD^|w|lejdd.fr
Ouest-France|d|ouest-france.fr
Sud Ouest?|d|sudouest.fr
La Voix du Nord|d|lavoixdunord.fr
Le Dauphiné libéré;Le Dauphiné Libéré;Le Dauphiné?|d|ledauphine.com
Le Progrès?=|d|leprogres.fr
Dernières Nouvelles d'Alsace;DNA?|d|dna.fr
L'Éléphant?=|m|
L'Est républicain;L'Est Républicain|d|estrepublicain.fr
Le Républicain lorrain|d|republicain-lorrain.fr
La Dépêche du Midi;La Dépêche?|d|ladepeche.fr
Midi libre;Midi Libre|d|midilibre.fr
La Provence?=|d|laprovence.com
Nice-Matin|d|nicematin.com
Var-Matin|d|varmatin.com
Le Télégramme^|d|letelegramme.fr
Corse-Matin|d|corsematin.com
La Montagne?=|d|lamontagne.fr
La Nouvelle République?;La Nouvelle République du Centre-Ouest|d|lanouvellerepublique.fr
Le Courrier picard;Courrier picard;Courier Picard|d|courrier-picard.fr
L'Union?=|d|lunion.fr
20 Minutes?|d|20minutes.fr
CNews;CNEWS|t|cnews.fr
CNews Matin|d|
Direct Matin|d|
France-Soir;France Soir|d|francesoir.fr
Le Journal de Gien;Journal de Gien|w|lejournaldegien.fr
L'Obs^;Le Nouvel Obs;Le Nouvel Observateur;Nouvel Observateur|w|nouvelobs.com
Le Point?|w|lepoint.fr
L'Express?=|w|lexpress.fr
Marianne?|w|marianne.net
Valeurs actuelles;Valeurs Actuelles|w|valeursactuelles.com
Le Canard enchaîné;Canard enchaîné;Le Canard Enchaîné;Le Canard?|w|lecanardenchaine.fr
Charlie Hebdo|w|charliehebdo.fr
Paris Match;Paris-Match|w|parismatch.com
Courrier international;Courrier International|w|courrierinternational.com
Télérama|w|telerama.fr
Challenges?|w|challenges.fr
Les Inrockuptibles;Les Inrocks|m|lesinrocks.com
Capital (FR)|m|capital.fr
Alternatives économiques;Alternatives Économiques|m|alternatives-economiques.fr
La Vie?=|w|lavie.fr
Le Pèlerin?|w|lepelerin.com
Politis|w|politis.fr
Le 1 hebdo|w|le1hebdo.fr
Esprit?|m|esprit.presse.fr
Revue des Deux Mondes|m|revuedesdeuxmondes.fr
XXI (FR)|m|revue21.fr
Le Film français|w|lefilmfrancais.com
Elle?|w|elle.fr
Jeune Afrique|m|jeuneafrique.com
Afrique Asie|m|afrique-asie.fr
Orient XXI|s|orientxxi.info
Mediapart;Médiapart|s|mediapart.fr
Rue89|s|rue89.com
Slate.fr|s|slate.fr
Le HuffPost=|s|huffingtonpost.fr
Blast?|s|blast-info.fr
Les Jours?|s|lesjours.fr
Arrêt sur images|s|arretsurimages.net
Reporterre|s|reporterre.net
Basta!?|s|basta.media
StreetPress|s|streetpress.com
Brut?|s|brut.media
Konbini|s|konbini.com
Disclose?|s|disclose.ngo
Forbidden Stories|s|forbiddenstories.org
Intelligence Online|s|intelligenceonline.com
Africa Intelligence|s|africaintelligence.com africaintelligence.fr
Atlantico|s|atlantico.fr
Contexte?|s|contexte.com
Le Grand Continent|s|legrandcontinent.eu
AFP;Agence France-Presse;Agence France Presse;France-Presse|a|afp.com
France Télévisions;France TV|b|france.tv
franceinfo;Franceinfo;France Info|b|franceinfo.fr francetvinfo.fr
France 2|t|
France 3|t|
France 5|t|
France 24;FRANCE 24|t|france24.com
France Inter|r|radiofrance.fr
France Culture|r|
Radio France|r|
ICI (FR);France Bleu|r|francebleu.fr
RFI;Radio France Internationale;Radio France internationale|r|rfi.fr
TF1|t|tf1info.fr tf1.fr
LCI|t|lci.fr
BFM TV;BFMTV;BFM-TV;BFM|t|bfmtv.com
BFM Business|t|
M6?|t|6play.fr
Canal+|t|canalplus.com
TV5 Monde;TV5Monde;TV5MONDE|t|tv5monde.com
LCP;La Chaîne parlementaire|t|lcp.fr
Arte?;ARTE?|t|arte.tv
Europe 1|r|europe1.fr
RTL (FR)|r|rtl.fr
RMC|r|rmc.bfmtv.com
Sud Radio|r|sudradio.fr
Monte Carlo Doualiya;MCD?|r|mc-doualiya.com|ar
Euronews|t|euronews.com|en
InfoMigrants|s|infomigrants.net
Numerama|s|numerama.com
Next INpact;Next?|s|next.ink
Sciences et Avenir|m|sciencesetavenir.fr
La Recherche?=|m|larecherche.fr
Usbek & Rica|m|usbeketrica.com
Causeur|m|causeur.fr
Desk Russie|s|desk-russie.eu

So Foot|m|sofoot.com
France Football|w|francefootball.fr
Onze Mondial|m|onzemondial.com
Eurosport|t|eurosport.fr
Marsactu|s|marsactu.fr
Mediacités|s|mediacites.fr
Libération Champagne|d|
La Presse de la Manche|d|lapressedelamanche.fr
Le Havre libre|d|
L'Éclair?|d|
Le Marin?|w|lemarin.fr
Terre-net|s|terre-net.fr
La France agricole|w|lafranceagricole.fr
Outremers 360;Outremers360|s|outremers360.com
Guyaweb|s|guyaweb.com
Témoignage chrétien?|w|temoignagechretien.fr
Réforme?|w|reforme.net
Radio J|r|radioj.fr
Cafebabel|s|cafebabel.com
Afrik.com|s|afrik.com
Panapress;Pana Press|a|panapress.com
@DE de
Financial Times Deutschland;FTD|d|
Lüdenscheider Nachrichten|d|come-on.de
Aller-Zeitung|d|
Bayerische Rundschau|d|
Bayerisches Landwirtschaftliches Wochenblatt|w|
Bayernkurier|m|
Bergedorfer Zeitung|d|
Bocholter-Borkener Volksblatt|d|
Böblinger Bote;Kreiszeitung Böblinger Bote|d|
Coburger Tageblatt|d|
Cuxhavener Nachrichten|d|
Delmenhorster Kreisblatt|d|
Dewezet|d|dewezet.de
Der Prignitzer|d|
Die Oberbadische|d|
Elbe-Jeetzel-Zeitung|d|
Ems-Zeitung|d|
Fränkische Landeszeitung|d|
Fränkische Nachrichten|d|
Gäubote|d|
Gelnhäuser Neue Zeitung|d|
Gmünder Tagespost|d|
Gränzbote|d|
Goslarsche Zeitung|d|
Grafschafter Nachrichten|d|
Haller Kreisblatt|d|
Hanauer Anzeiger|d|
Harz Kurier|d|
Hellweger Anzeiger|d|
Holsteinischer Courier|d|
Ibbenbürener Volkszeitung|d|
Ipf- und Jagst-Zeitung|d|
Iserlohner Kreisanzeiger|d|
Jeversches Wochenblatt|d|
Landeszeitung für die Lüneburger Heide|d|
Leonberger Kreiszeitung|d|
Main-Spitze|d|
Märkischer Bote|w|
Mittelbadische Presse|d|
Neuß-Grevenbroicher Zeitung;Neuss-Grevenbroicher Zeitung|d|
Oberbayerisches Volksblatt;OVB|d|ovb-online.de
Oberhessische Zeitung|d|
Onetz|s|
Ostfriesische Nachrichten|d|
Ostfriesischer Kurier|d|
Peiner Allgemeine Zeitung;Peiner Allgemeine|d|
Pfälzischer Merkur|d|
Remscheider General-Anzeiger|d|
Rems-Zeitung|d|
Ruhr24|s|
Schleswig-Holsteinische Landeszeitung|d|
Schwäbische Post|d|
Schwäbisches Tagblatt|d|
Siegener Zeitung|d|
Soester Anzeiger|d|
Täglicher Anzeiger Holzminden;Täglicher Anzeiger|d|
Uckermark Kurier|d|
Vogtland-Anzeiger|d|
Weser-Report|w|
Werra-Rundschau|d|
Westerwälder Zeitung|d|
Wiesbadener Tagblatt|d|
Zollern-Alb-Kurier|d|
Christ in der Gegenwart|w|
Christ und Welt;Christ & Welt|w|
Evangelische Zeitung|w|
Katholisch.de;katholisch.de|s|katholisch.de
Domradio;domradio.de|r|domradio.de
Zeitzeichen?|m|
Internationale Politik?|m|
Eulenspiegel?|m|
Sky Sport|t|
DAZN|s|dazn.com
Sportbuzzer|s|
Spox;SPOX|s|spox.com
Brand eins;brand eins;brandeins|m|brandeins.de
Finanztest|m|
Börse Online|m|
Der Aktionär|m|
Euro am Sonntag|w|
Gründerszene|s|
t3n|m|t3n.de
c't|m|
Computerbild|m|
Auto Motor und Sport;auto motor und sport|m|
ADAC Motorwelt|m|
Missy Magazine|m|
Apotheken Umschau|m|
Ärzte Zeitung|d|
Deutsches Ärzteblatt;Ärzteblatt|w|aerzteblatt.de
Pharmazeutische Zeitung|w|
Textilwirtschaft|w|
Werben & Verkaufen;W&V;w&v|w|wuv.de
turi2|s|turi2.de
Kress Pro;Kressreport;kress.de|s|kress.de
Bildblog;BILDblog|s|bildblog.de
Medieninsider|s|
dts Nachrichtenagentur|a|
Volksverpetzer|s|volksverpetzer.de
FragDenStaat|s|fragdenstaat.de
Tagesspiegel Background|s|
NachDenkSeiten;Nachdenkseiten|s|nachdenkseiten.de
Achse des Guten|s|achgut.com
Nachtkritik;nachtkritik.de|s|nachtkritik.de
Theater heute|m|
Opernwelt|m|
Kunstforum|m|
Texte zur Kunst|m|
Buchreport|m|
Sinn und Form|m|
Lettre International|m|
Watson.de|s|
RTL Aktuell|t|
RTL II;RTLzwei;RTL zwei|t|
Kabel eins|t|
tagesschau24|t|
Report Mainz|t|
Report München|t|
ZDFheute|s|
Frontal 21|t|
Kulturzeit|t|
Titel Thesen Temperamente;ttt (DE)|t|
Das Literarische Quartett|t|
Weltspiegel|t|
Auslandsjournal;auslandsjournal|t|
WDR 2;WDR2|r|
WDR 3;WDR3|r|
WDR 5;WDR5|r|
1Live|r|
NDR Info|r|
NDR 90,3|r|
Hart aber fair;hart aber fair|t|
Bericht aus Berlin|t|
Berlin direkt|t|
Sportstudio;Aktuelles Sportstudio;Aktuellen Sportstudio;Das aktuelle Sportstudio|t|
Heute-Show;heute-show|t|
NDR Kultur|r|
NDR 1 Niedersachsen|r|
NDR 2|r|
N-Joy;N-JOY|r|
Bayern 2|r|
BR-Klassik;BR Klassik|r|
SWR Aktuell|r|
SWR Kultur;SWR2;SWR 2|r|
SWR3|r|
SWR4|r|
hr-iNFO;hr-Info;HR-Info|r|
hr2-kultur;hr2|r|
MDR Aktuell;MDR AKTUELL|r|
MDR Kultur|r|
MDR Thüringen|r|
MDR Sachsen|r|
MDR Sachsen-Anhalt|r|
rbb24;RBB24|s|
RBB Inforadio;rbb Inforadio;rbb24 Inforadio;Inforadio|r|
Radioeins;radioeins;Radio Eins|r|
Radio3;radio3|r|
buten un binnen;Buten un binnen|t|
Bremen Zwei|r|
FluxFM|r|
Detektor.fm;detektor.fm|r|
Antenne Bayern|r|
Radio Hamburg|r|
Radio ffn|r|
agrarheute;Agrarheute|s|agrarheute.com
top agrar;Top Agrar|m|topagrar.com
Wochenblatt für Landwirtschaft und Landleben|w|
Unabhängige Bauernstimme;Bauernstimme|m|
Land & Forst|w|
Bauernzeitung (DE)|w|
Badische Bauern-Zeitung|w|
Wild und Hund|m|
Deutsche Jagdzeitung|m|
Immobilien Zeitung|w|
VDI nachrichten;VDI Nachrichten|w|
Energie & Management|m|
Klimareporter;klimareporter|s|klimareporter.de
News4teachers|s|news4teachers.de
Forschung & Lehre|m|
Bild der Wissenschaft;bild der wissenschaft|m|
Kontext Wochenzeitung;Kontext:Wochenzeitung|w|
Exberliner|m|
Hinz&Kunzt;Hinz & Kunzt|m|
Stuttgarter Wochenblatt|w|
Die Rheinpfalz am Sonntag|w|
Sonntag Aktuell|w|
DeutschlandRadio;Deutschlandradio|b|deutschlandradio.de
Budapester Zeitung|w|
Wohnwirtschaft heute|m|
Deutsche Handwerks Zeitung|w|
Deutsche Verkehrs-Zeitung;DVZ|w|
Lebensmittel-Praxis|m|
Fleischwirtschaft|m|
Tagesspiegel Checkpoint|s|
Gabor Steingarts Morning Briefing|s|
Platow Brief|s|
Nordbayern|s|nordbayern.de
InFranken;inFranken.de|s|infranken.de
MOZ (DE)|d|
Leipziger Zeitung|w|
Frankfurter Allgemeine Zeitung;FAZ;FAZ Online;F.A.Z.;Frankfurter Allgemeine;Frankfurter Allgemeinen Zeitung;Frankfurter Allgemeinen|d|faz.net
Frankfurter Allgemeine Sonntagszeitung;FAS?;Frankfurter Allgemeinen Sonntagszeitung|w|
Süddeutsche Zeitung;SZ^;SZ-Magazin;SZ Magazin;Süddeutsche Zeitung Magazin;Süddeutsche;Süddeutschen Zeitung;Süddeutschen;Sueddeutsche Zeitung|d|sueddeutsche.de sz.de
Die Welt?;Welt?;WELT;Welt am Sonntag|d|welt.de
Die Zeit?;Die ZEIT;Zeit Online;ZeitOnline;ZEIT Online;ZEIT ONLINE|w|zeit.de
Der Spiegel?;Spiegels?;Spiegel Online;Spiegel-Online;DER SPIEGEL;Nachrichtenmagazin Der Spiegel|w|spiegel.de
Bild?;Bild-Zeitung;Bildzeitung;BILD|d|bild.de
Bild am Sonntag;BamS|w|
Mediengruppe Bayern|d|mediengruppe-bayern.de
taz;die tageszeitung;Taz|d|taz.de
Frankfurter Rundschau;FR?|d|fr.de
Altmark-Zeitung;Altmark Zeitung|d|az-online.de
Südthüringer Zeitung|d|insuedthueringen.de
Westfälischer Anzeiger;Westfälischen Anzeiger|d|wa.de
Lippische Landes-Zeitung;Lippische Landeszeitung|d|lz.de
Der neue Tag?=|d|onetz.de
Funke Mediengruppe;Funke-Mediengruppe|d|funkemedien.de
Ippen.Media|d|ippen.media
epd medien|w|
epd Film|m|epd-film.de
Meedia|s|meedia.de
Börsenblatt|s|boersenblatt.net
Monopol?|m|monopol-magazin.de
Titanic?|m|titanic-magazin.de
Sport1|s|sport1.de
Musikexpress|m|musikexpress.de
Chrismon|m|chrismon.de
Publik-Forum|w|publik-forum.de
Sportschau?|t|sportschau.de
Welt TV|t|
DWDL|s|dwdl.de
Der Tagesspiegel^;Tagesspiegels|d|tagesspiegel.de
Berliner Zeitung|d|berliner-zeitung.de
Berliner Morgenpost|d|morgenpost.de
B.Z. (DE)|d|bz-berlin.de
Neues Deutschland;Neue Deutschland;nd (DE)|d|nd-aktuell.de
junge Welt;Junge Welt;jungen Welt|d|jungewelt.de
Jungle World|w|jungle.world
Der Freitag?|w|freitag.de
Handelsblatt;Handelsblatts|d|handelsblatt.com
WirtschaftsWoche;Wirtschaftswoche;WiWo|w|wiwo.de
Manager Magazin;manager magazin|m|manager-magazin.de
Börsen-Zeitung|d|boersen-zeitung.de
Capital (DE)|m|capital.de
Stern?;Der Stern?|w|stern.de
Focus?;Nachrichtenmagazin Focus;FOCUS Online;Focus Online|w|focus.de
Cicero?|m|cicero.de
Bunte?|w|bunte.de
Gala?|w|gala.de
Rheinische Post;Rheinischen Post|d|rp-online.de
Westdeutsche Allgemeine Zeitung;WAZ;Westdeutschen Allgemeinen Zeitung|d|waz.de
Kölner Stadt-Anzeiger;Kölner Stadtanzeiger|d|ksta.de
Kölnische Rundschau;Kölnische/Bonner Rundschau;Bonner Rundschau;Kölnischen Rundschau|d|rundschau-online.de
General-Anzeiger;Bonner General-Anzeiger|d|ga.de
Express (DE)|d|express.de
Westfälische Nachrichten|d|wn.de
Westfalenpost|d|wp.de
Neue Westfälische;Neuen Westfälischen|d|nw.de
Neue Osnabrücker Zeitung;Neuen Osnabrücker Zeitung;NOZ|d|noz.de
Hannoversche Allgemeine Zeitung;Hannoversche Allgemeine;Hannoverschen Allgemeinen Zeitung|d|haz.de
Weser-Kurier|d|weser-kurier.de
Hamburger Abendblatt;Hamburger Abendblatts;Abendblatt?|d|abendblatt.de
Hamburger Morgenpost;Mopo;MOPO|d|mopo.de
Kieler Nachrichten|d|kn-online.de
Ostsee-Zeitung|d|ostsee-zeitung.de
Nordkurier|d|nordkurier.de
Märkische Allgemeine;Märkische Allgemeine Zeitung;Märkischen Allgemeinen Zeitung|d|maz-online.de
Volksstimme?;Magdeburger Volksstimme|d|volksstimme.de
Mitteldeutsche Zeitung;Mitteldeutschen Zeitung|d|mz.de
Leipziger Volkszeitung|d|lvz.de
Sächsische Zeitung;Sächsischen Zeitung|d|saechsische.de
Freie Presse?;Freien Presse?|d|freiepresse.de
Thüringer Allgemeine;Thüringer Allgemeinen|d|thueringer-allgemeine.de
Stuttgarter Zeitung|d|stuttgarter-zeitung.de
Stuttgarter Nachrichten|d|stuttgarter-nachrichten.de
Südwest Presse|d|swp.de
Schwäbische Zeitung;Schwäbischen Zeitung|d|schwaebische.de
Badische Zeitung;Badischen Zeitung|d|badische-zeitung.de
Badische Neueste Nachrichten;Badischen Neuesten Nachrichten|d|bnn.de
Mannheimer Morgen|d|mannheimer-morgen.de
Rhein-Neckar-Zeitung|d|rnz.de
Rhein-Zeitung|d|rhein-zeitung.de
Allgemeine Zeitung Mainz|d|
Die Rheinpfalz;Rheinpfalz?|d|rheinpfalz.de
Saarbrücker Zeitung|d|saarbruecker-zeitung.de
Trierischer Volksfreund|d|volksfreund.de
Hessische/Niedersächsische Allgemeine;Hessische Niedersächsische Allgemeine;HNA|d|hna.de
Münchner Merkur;Merkur?|d|merkur.de
Abendzeitung?;Münchner Abendzeitung|d|abendzeitung-muenchen.de
tz (DE)|d|tz.de
Augsburger Allgemeine;Augsburger Allgemeinen|d|augsburger-allgemeine.de
Nürnberger Nachrichten|d|nn.de
RedaktionsNetzwerk Deutschland;Redaktionsnetzwerk Deutschland;RND|a|rnd.de
Deutsche Presse-Agentur;dpa;DPA;Deutschen Presse-Agentur;Deutsche Presseagentur|a|dpa.com
Evangelischer Pressedienst;epd|a|epd.de
Katholische Nachrichten-Agentur;KNA;Katholischen Nachrichten-Agentur|a|kna.de
Sport-Informations-Dienst;SID?|a|sid.de
ARD;Tagesschau;Tagesthemen|b|tagesschau.de ard.de daserste.de
ZDF;ZDF heute;heute journal;heute-journal|t|zdf.de
Deutschlandfunk;DLF|r|deutschlandfunk.de
Deutschlandfunk Kultur;DLF Kultur|r|deutschlandfunkkultur.de
Deutschlandfunk Nova;DLF Nova|r|deutschlandfunknova.de
Deutsche Welle;DW?;Deutschen Welle|b|dw.com
Phoenix (DE)|t|phoenix.de
3sat|t|3sat.de
Norddeutscher Rundfunk;NDR;Panorama (DE)|b|ndr.de
Westdeutscher Rundfunk;WDR|b|wdr.de
Bayerischer Rundfunk;BR24;Bayerischen Rundfunk|b|br.de
Südwestrundfunk;SWR|b|swr.de
Hessischer Rundfunk;hessenschau;Hessischen Rundfunk|b|hr.de hessenschau.de
Mitteldeutscher Rundfunk;MDR;Mitteldeutschen Rundfunk|b|mdr.de
Rundfunk Berlin-Brandenburg;RBB;rbb|b|rbb24.de rbb-online.de
Radio Bremen|b|radiobremen.de butenunbinnen.de
RTL (DE)|t|rtl.de
n-tv;ntv (DE)|t|n-tv.de
Sat.1|t|sat1.de
ProSieben|t|prosieben.de
Correctiv;CORRECTIV|s|correctiv.org
Netzpolitik.org;netzpolitik|s|netzpolitik.org
Table.Media;Table Media|s|table.media
Telepolis|s|telepolis.de
heise online;Heise Online;heise|s|heise.de
Golem.de|s|golem.de
T-Online;t-online|s|t-online.de
Watson (DE)|s|watson.de
Übermedien|s|uebermedien.de
Krautreporter|s|krautreporter.de
Nius (DE)|s|nius.de
Apollo News|s|apollo-news.net
Tichys Einblick|m|tichyseinblick.de
Junge Freiheit;Jungen Freiheit|w|jungefreiheit.de
Blätter für deutsche und internationale Politik|m|blaetter.de
Jüdische Allgemeine;Jüdischen Allgemeinen|w|juedische-allgemeine.de
Qantara;Qantara.de|s|qantara.de
zenith (DE)|m|magazin.zenith.me
Kicker?|m|kicker.de
Vorwärts?|m|vorwaerts.de
Dekoder|s|dekoder.org
Zeit Magazin;ZEITmagazin|m|
Geo (DE)|m|geo.de
Spektrum der Wissenschaft|m|spektrum.de
Enab Baladi|w|enabbaladi.net|ar
Amal Berlin|s|amalberlin.de|ar
Aachener Zeitung|d|
Aachener Nachrichten|d|
Allgäuer Zeitung|d|
Badisches Tagblatt;Badischen Tagblatt|d|
Berliner Kurier|d|
Braunschweiger Zeitung|d|
Bremer Nachrichten|d|
Cellesche Zeitung;Celleschen Zeitung|d|
Darmstädter Echo|d|
Das Parlament=|w|
Der Nordschleswiger|d|
Deister- und Weserzeitung|d|
Die Glocke=|d|
Die Tagespost;Tagespost^|w|
Dithmarscher Landeszeitung|d|
Donaukurier|d|
Dresdner Neueste Nachrichten;Dresdner Neuesten Nachrichten|d|
Eichsfelder Tageblatt|d|
Eßlinger Zeitung;Esslinger Zeitung|d|
Emder Zeitung|d|
Flensburger Tageblatt|d|
Frankenpost|d|
Frankfurter Neue Presse;Frankfurter Neuen Presse|d|
Fränkischer Tag;Fränkischen Tag|d|
Freies Wort;Freien Wort;Freien Worts|d|
Fuldaer Zeitung|d|
Gießener Allgemeine;Gießener Allgemeinen;Gießener Allgemeine Zeitung;Gießener Allgemeinen Zeitung|d|
Gießener Anzeiger|d|
Göttinger Tageblatt|d|
Heilbronner Stimme|d|
Hersfelder Zeitung|d|
Hildesheimer Allgemeine Zeitung;Hildesheimer Allgemeinen Zeitung;Hildesheimer Allgemeine;Hildesheimer Allgemeinen|d|
Höchster Kreisblatt|d|
Landshuter Zeitung|d|
Lausitzer Rundschau|d|
Lübecker Nachrichten|d|
Ludwigsburger Kreiszeitung|d|
Main-Post;Mainpost|d|
Main-Echo|d|
Märkische Oderzeitung;Märkischen Oderzeitung;Märkische Oder-Zeitung;Märkischen Oder-Zeitung;MOZ^|d|
Mittelbayerische Zeitung;Mittelbayerischen Zeitung;Mittelbayerische;Mittelbayerischen|d|
Mindener Tageblatt|d|
Münstersche Zeitung;Münsterschen Zeitung|d|
Neue Ruhr Zeitung;Neuen Ruhr Zeitung;Neue Ruhr/Neue Rhein Zeitung;Neuen Ruhr/Neuen Rhein Zeitung;NRZ|d|
Neue Presse?;Neuen Presse?|d|
Nordbayerischer Kurier;Nordbayerischen Kurier|d|
Norddeutsche Neueste Nachrichten;Norddeutschen Neuesten Nachrichten|d|
Nordsee-Zeitung|d|
Nordwest-Zeitung;NWZ^|d|
Nürnberger Zeitung|d|
Oberhessische Presse;Oberhessischen Presse|d|
Offenbach-Post|d|
Oldenburgische Volkszeitung;Oldenburgischen Volkszeitung|d|
Ostfriesen-Zeitung|d|
Ostthüringer Zeitung|d|
Passauer Neue Presse;Passauer Neuen Presse|d|
Pforzheimer Zeitung|d|
Potsdamer Neueste Nachrichten;Potsdamer Neuesten Nachrichten|d|
Recklinghäuser Zeitung|d|
Reutlinger General-Anzeiger;Reutlinger Generalanzeiger|d|
Ruhr Nachrichten;Ruhr-Nachrichten|d|
Schwarzwälder Bote|d|
Schweriner Volkszeitung|d|
Solinger Tageblatt|d|
Straubinger Tagblatt|d|
Südkurier|d|
Thüringische Landeszeitung;Thüringischen Landeszeitung|d|
Westdeutsche Zeitung;Westdeutschen Zeitung|d|
Westfalen-Blatt|d|
Westfälische Rundschau;Westfälischen Rundschau|d|
Wetzlarer Neue Zeitung;Wetzlarer Neuen Zeitung|d|
Wiesbadener Kurier|d|
Wolfsburger Allgemeine Zeitung;Wolfsburger Allgemeinen Zeitung;Wolfsburger Allgemeine;Wolfsburger Allgemeinen|d|
Der Teckbote|d|
Sport Bild;SportBild;Sport-Bild|w|
11 Freunde;11Freunde|m|
Auto Bild|w|
Computer Bild|m|
Capital?|m|
Lebensmittel Zeitung|w|
Psychologie Heute|m|
Perlentaucher|s|
Rheinischer Merkur;Rheinischen Merkur|w|
Saarländischer Rundfunk;Saarländischen Rundfunk;SR?|b|
RTL?|b|

@AT de
Neue Vorarlberger Tageszeitung|d|
Burgenländische Volkszeitung;BVZ|w|
Zur Zeit|w|
Die Tagespresse;Tagespresse|s|
ORF.at|s|
ORF III|t|
Ö3;Hitradio Ö3|r|
FM4|r|
Radio Wien|r|
Radio Kärnten|r|
Radio Steiermark|r|
Radio Tirol|r|
Krone TV|t|
oe24.TV|t|
W24|t|
Der Pragmaticus|m|
MeinBezirk;meinbezirk.at|w|
Bezirksrundschau|w|
Bezirksblätter|w|
OÖN|d|
Horizont (AT)|w|
Medianet|w|
Österreichische Bauernzeitung|w|
Top Agrar Österreich|m|
Kirche bunt|w|
Kathpress|a|
Der Standard?;DER STANDARD;Standards?|d|derstandard.at derstandard.de
Die Presse?=|d|diepresse.com
Kurier?;Kurier (AT)|d|kurier.at
Kronen Zeitung;Kronen-Zeitung;Krone?;Kronenzeitung|d|krone.at
Kleine Zeitung;Kleinen Zeitung|d|kleinezeitung.at
Wiener Zeitung|s|wienerzeitung.at
Salzburger Nachrichten|d|sn.at
Oberösterreichische Nachrichten;Oberösterreichischen Nachrichten|d|nachrichten.at
Tiroler Tageszeitung|d|tt.com
Vorarlberger Nachrichten|d|vn.at
Heute (AT)|d|heute.at
Österreich (AT);oe24|d|oe24.at
Falter?|w|falter.at
Profil?;Nachrichtenmagazin Profil|w|profil.at
News (AT)|w|news.at
Die Furche?=|w|furche.at
Niederösterreichische Nachrichten;NÖN|w|noen.at
Neues Volksblatt|d|volksblatt.at
Zackzack|s|zackzack.at
Trend (AT)|w|trend.at
ORF;Österreichischer Rundfunk;Zeit im Bild;ZiB;ZiB 2;ZIB 2;ZiB2;ZIB2;Ö1|b|orf.at
Austria Presse Agentur;APA;Austria Presse-Agentur|a|apa.at
Puls 24|t|puls24.at
ServusTV;Servus TV|t|servustv.com
Exxpress;eXXpress|s|exxpress.at
Kontrast.at|s|kontrast.at
Dossier (AT)|s|dossier.at
OÖ Nachrichten|d|
Puls 4|t|
ATV?|t|

@CH de
L'Hebdo?|w||fr
bz Basel;bz – Zeitung für die Region Basel|d|
Bieler Tagblatt|d|
Thuner Tagblatt|d|
Ostschweiz am Sonntag|w|
Zentralschweiz am Sonntag|w|
Berner Oberländer|d|
Jungfrau Zeitung|d|
Zürichsee-Zeitung|d|
Zürcher Oberländer|d|
Limmattaler Zeitung|d|
Zofinger Tagblatt|d|
Oltner Tagblatt|d|
Grenchner Tagblatt|d|
La Quotidiana|d|
Appenzeller Zeitung|d|
Urner Zeitung|d|
Höfner Volksblatt|d|
March-Anzeiger|d|
Einsiedler Anzeiger|w|
Sarganserländer|d|
Willisauer Bote|w|
Entlebucher Anzeiger|w|
Seetaler Bote|w|
Nebelspalter|m|nebelspalter.ch
Schweizer Illustrierte|w|
Finanz und Wirtschaft|w|fuw.ch
Inside Paradeplatz|s|insideparadeplatz.ch
Persoenlich.com;persoenlich.com;Persönlich.com|s|persoenlich.com
Klein Report;Kleinreport|s|kleinreport.ch
Medienwoche|s|
Bluewin|s|bluewin.ch
Zentralplus;zentralplus|s|zentralplus.ch
Bajour|s|bajour.ch
Tsüri.ch|s|tsri.ch
K-Tipp|m|
Schweizer Bauer|w|schweizerbauer.ch
BauernZeitung (CH)|w|
Tierwelt|w|
Schweizerische Ärztezeitung|w|
Schweizer Fernsehen|t|
Schweizer Radio|r|
Radio SRF 1|r|
Radio SRF 2 Kultur;SRF 2 Kultur|r|
Radio SRF 3|r|
RTR (CH)|b|
TeleZüri;Tele Züri|t|
Telebasel|t|
TeleBärn;Tele Bärn|t|
Tele M1|t|
TVO (CH)|t|
Blick TV|t|
Radio 1 (CH)|r|
Vigousse|w|vigousse.ch|fr
ATS?|a||fr
Le Quotidien jurassien|d|lqj.ch|fr
ArcInfo;Arcinfo|d|arcinfo.ch|fr
La Côte?=|d|lacote.ch|fr
L'Illustré?=|w|illustre.ch|fr
La Broye|w||fr
Le Journal du Jura|d||fr
Bon pour la tête|s||fr
Neue Zürcher Zeitung;NZZ;Neuen Zürcher Zeitung|d|nzz.ch
Schweiz am Wochenende;Schweiz am Sonntag|w|
Tages-Anzeiger;Tagesanzeiger;Tagi?|d|tagesanzeiger.ch
Der Bund?=|d|derbund.ch
Freiburger Nachrichten|d|freiburger-nachrichten.ch
Thurgauer Zeitung|d|thurgauerzeitung.ch
Solothurner Zeitung|d|solothurnerzeitung.ch
Zürcher Unterländer|d|zuonline.ch
Schaffhauser Nachrichten|d|shn.ch
Zuger Zeitung|d|zugerzeitung.ch
Bote der Urschweiz|d|bote.ch
CH Media|d|chmedia.ch
Nau?;Nau.ch|s|nau.ch
Berner Zeitung|d|bernerzeitung.ch
Basler Zeitung;BaZ|d|bazonline.ch
Aargauer Zeitung|d|aargauerzeitung.ch
Luzerner Zeitung|d|luzernerzeitung.ch
St. Galler Tagblatt|d|tagblatt.ch
Blick?;SonntagsBlick|d|blick.ch
20 Minuten|d|20min.ch
SonntagsZeitung|w|sonntagszeitung.ch
Die Weltwoche;Weltwoche|w|weltwoche.ch
WOZ;Die Wochenzeitung;WOZ Die Wochenzeitung|w|woz.ch
Republik (CH)|s|republik.ch
Watson (CH)|s|watson.ch
Südostschweiz?;Die Südostschweiz|d|suedostschweiz.ch
SRF;Radio SRF;SRF 1;SRF 3;SRF 4 News;10vor10;Schweizer Radio und Fernsehen;Echo der Zeit;Rundschau (CH)|b|srf.ch
Swissinfo;SWI swissinfo.ch;SWI Swissinfo|s|swissinfo.ch|en
Keystone-SDA;Keystone-ATS;Schweizerische Depeschenagentur|a|keystone-sda.ch
Beobachter?|m|beobachter.ch
Bilanz?|m|bilanz.ch
Finews|s|finews.ch
Le Temps^|d|letemps.ch|fr
La Tribune de Genève;Tribune de Genève|d|tdg.ch|fr
24 heures?;24 Heures|d|24heures.ch|fr
Le Matin (CH)|s|lematin.ch|fr
Le Matin Dimanche|w||fr
La Liberté?=|d|laliberte.ch|fr
Le Courrier?=;Le Courrier de Genève|d|lecourrier.ch|fr
Le Nouvelliste (CH)|d|lenouvelliste.ch|fr
L'Agefi;Agefi|d|agefi.com|fr
Heidi.news|s|heidi.news|fr
RTS (CH);Radio Télévision Suisse;Radio télévision suisse|b|rts.ch|fr
RSI (CH);Radiotelevisione svizzera|b|rsi.ch|it
Corriere del Ticino|d|cdt.ch|it
La Regione?=;laRegione|d|laregione.ch|it
Gotham City?|s|gothamcity.ch|fr
The New Humanitarian;IRIN News|s|thenewhumanitarian.org|en
Geneva Solutions|s|genevasolutions.news|en
JusticeInfo;Justice Info|s|justiceinfo.net|en
Basellandschaftliche Zeitung|d|
Bündner Tagblatt|d|
Der Landbote;Landbote?|d|
Engadiner Post|d|
Handelszeitung|w|
NZZ am Sonntag;Neue Zürcher Zeitung am Sonntag;Neuen Zürcher Zeitung am Sonntag|w|
Walliser Bote|d|
Watson?|s|
Die Republik?=|s|

Bilan?|m|bilan.ch|fr
La Gruyère?|d|lagruyere.ch|fr
RTN|r|rtn.ch|fr
RJB|r|rjb.ch|fr
RFJ|r|rfj.ch|fr
Rhône FM|r|rhonefm.ch|fr
Radio Fribourg|r|radiofr.ch|fr
Léman Bleu|t|lemanbleu.ch|fr
@IT de
Dolomiten?|d|
Südtiroler Tageszeitung;Neue Südtiroler Tageszeitung;Neuen Südtiroler Tageszeitung|d|
Salto?|s|
Alto Adige?|d|

@LI de
Liechtensteiner Vaterland|d|vaterland.li
Liechtensteiner Volksblatt|d|volksblatt.li
Radio Liechtenstein|r|radio.li
1FLTV|t|1fl.li
Liewo|w|
Lie:zeit|m|lie-zeit.li

@LU de
Reporter.lu|s|reporter.lu
Lëtzebuerger Journal|s|
Lëtzebuerger Land|w|
Woxx;woxx|w|woxx.lu
Contacto (LU)|w|
Zeitung vum Lëtzebuerger Vollek|d|
RTL Radio;RTL Radio Lëtzebuerg|r|
Radio 100,7|r|
Télécran|w|
L'Essentiel?=;L'essentiel?=|d|lessentiel.lu|fr
Luxemburger Wort|d|wort.lu
Tageblatt (LU)|d|tageblatt.lu
Le Quotidien (LU)|d|lequotidien.lu|fr
d'Lëtzebuerger Land|w|land.lu
Paperjam|s|paperjam.lu|fr
RTL (LU)|b|rtl.lu|lb

@BE fr
Doorbraak|s|
Bel RTL|r|belrtl.be
Bruzz|m|bruzz.be|nl
La Première?=|r|
Vivacité?|r|
LN24|t|ln24.be
BX1|t|bx1.be
Moustique?|m|moustique.be
Sudpresse|d|
L-Post=|s|lpost.be
Le Soir^|d|lesoir.be
La Libre Belgique;La Libre?|d|lalibre.be
La Dernière Heure;DH Les Sports;La DH?=|d|dhnet.be
L'Echo^;L'Écho|d|lecho.be
L'Avenir?=|d|lavenir.net
Sudinfo;La Meuse?=|d|sudinfo.be
Le Vif^=;Le Vif/L'Express|w|levif.be
RTBF|b|rtbf.be
RTL Info;RTL-TVI|t|rtl.be
Belga|a|belga.be
Médor|m|medor.coop
Wilfried?|m|wilfriedmag.be
De Standaard^|d|standaard.be|nl
De Morgen?=;Le Morgen?=|d|demorgen.be|nl
De Tijd?=;Le Tijd?=|d|tijd.be|nl
Het Laatste Nieuws;HLN|d|hln.be|nl
Het Nieuwsblad;Nieuwsblad|d|nieuwsblad.be|nl
Gazet van Antwerpen|d|gva.be|nl
Het Belang van Limburg|d|hbvl.be|nl
Knack?|w|knack.be|nl
Terzake|t||nl
De Afspraak?=|t||nl
De Zevende Dag?=|t||nl
Dag Allemaal|m|dagallemaal.be|nl
P-Magazine|m||nl
Tertio?|w|tertio.be|nl
Krant van West-Vlaanderen|w|kw.be|nl
DeWereldMorgen;De Wereld Morgen|s|dewereldmorgen.be|nl
Newsmonkey|s||nl
Business AM|s|businessam.be|nl
Focus-WTV|t|focus-wtv.be|nl
Studio Brussel|r|stubru.be|nl
Humo?|w|humo.be|nl
VRT;VRT NWS;Radio 1 (BE)|b|vrt.be|nl
De Zondag?=|w|dezondag.be|nl
VTM;VTM Nieuws|t|vtm.be|nl
Apache (BE)|s|apache.be|nl
MO Magazine;MO*|m|mo.be|nl
The Brussels Times;Brussels Times|s|brusselstimes.com|en
Politico Europe;POLITICO Europe|s|politico.eu|en
EUobserver|s|euobserver.com|en
Euractiv;EURACTIV|s|euractiv.com|en
Agence Europe|a|agenceurope.eu
Grenz-Echo;GrenzEcho|d|grenzecho.net|de
Sporza|s|sporza.be|nl

@NL nl
Omroep MAX|b|omroepmax.nl
Evangelische Omroep|b|eo.nl
KRO-NCRV|b|kro-ncrv.nl
AVROTROS|b|avrotros.nl
PowNed|b|powned.tv
Ziggo Sport|t|
Voetbal International|w|vi.nl
Volzin|m|volzin.nu
De Telegraaf^|d|telegraaf.nl
de Volkskrant;De Volkskrant;Volkskrant|d|volkskrant.nl
NRC;NRC Handelsblad|d|nrc.nl
Algemeen Dagblad;AD?|d|ad.nl
Trouw?|d|trouw.nl
Het Parool;Parool|d|parool.nl
Het Financieele Dagblad;Financieele Dagblad;FD?|d|fd.nl
Reformatorisch Dagblad|d|rd.nl
Nederlands Dagblad|d|nd.nl
Friesch Dagblad|d|frieschdagblad.nl
Leeuwarder Courant|d|lc.nl
Dagblad van het Noorden|d|dvhn.nl
De Gelderlander;Gelderlander|d|gelderlander.nl
Brabants Dagblad|d|bd.nl
De Limburger;De Limburger (NL)|d|limburger.nl
De Groene Amsterdammer;Groene Amsterdammer|w|groene.nl
Vrij Nederland?|m|vn.nl
Elsevier Weekblad;EW Magazine|w|ewmagazine.nl
HP/De Tijd|m|hpdetijd.nl
De Correspondent;Correspondent (NL)|s|decorrespondent.nl
Follow the Money?|s|ftm.nl ftm.eu
NOS;NOS Journaal|b|nos.nl
Nieuwsuur|t|
Buitenhof?|t|
Op1|t|
Zembla?|t|
Goedemorgen Nederland|t|
RTL Z|t|rtlz.nl
Met het Oog op Morgen|r|
Spraakmakers?|r|
WNL|b|wnl.tv
BNNVARA;BNN-VARA|b|bnnvara.nl
Omrop Fryslân|b|omropfryslan.nl
RTV Oost|b|rtvoost.nl
NH Nieuws|b|nhnieuws.nl
De Twentsche Courant Tubantia|d|
De Gooi- en Eemlander|d|gooieneemlander.nl
Antilliaans Dagblad|d|antilliaansdagblad.com
GeenStijl|s|geenstijl.nl
De Speld?=|s|speld.nl
Villamedia|m|villamedia.nl
RTL Nieuws|t|rtlnieuws.nl rtl.nl
NPO;NPO Radio 1;Radio 1 (NL)|b|npo.nl nporadio1.nl
BNR;BNR Nieuwsradio|r|bnr.nl
ANP|a|anp.nl
Het CBS?=|o|
NU.nl|s|nu.nl
DutchNews;Dutch News?;DutchNews.nl|s|dutchnews.nl|en
Radio Zamaneh;Zamaneh|r|radiozamaneh.com|fa
Radio Dabanga;Dabanga|r|dabangasudan.org|en
TV Rain;Dozhd;Doschd;Dojd|t|tvrain.tv tvrain.ru|ru
Noordhollands Dagblad|d|noordhollandsdagblad.nl
Haarlems Dagblad|d|haarlemsdagblad.nl
Leidsch Dagblad|d|leidschdagblad.nl
Eindhovens Dagblad|d|ed.nl
BN DeStem|d|bndestem.nl
Provinciale Zeeuwse Courant;PZC|d|pzc.nl
De Stentor?=|d|destentor.nl
Tubantia?|d|tubantia.nl
Omroep Brabant|b|omroepbrabant.nl
Omroep West|b|omroepwest.nl
Omroep Zeeland|b|omroepzeeland.nl
Omroep Flevoland|b|omroepflevoland.nl
Omroep Gelderland|b|gld.nl
RTV Noord|b|rtvnoord.nl
RTV Drenthe|b|rtvdrenthe.nl
RTV Utrecht|b|rtvutrecht.nl
RTV Rijnmond|b|rijnmond.nl
AT5|t|at5.nl
EenVandaag|t|eenvandaag.avrotros.nl

@ES es
Noticias de Gipuzkoa|d|noticiasdegipuzkoa.eus
Noticias de Navarra|d|noticiasdenavarra.com
Noticias de Álava|d|noticiasdealava.eus
El Periódico de Aragón|d|elperiodicodearagon.com
El Diario Montañés|d|eldiariomontanes.es
Crónica Global|s|cronicaglobal.elespanol.com
Nació Digital|s|naciodigital.cat|ca
Avui|d||ca
Regió7|d|regio7.cat|ca
Diari de Tarragona|d|diaridetarragona.com
Diari de Girona|d|diaridegirona.cat|ca
Superdeporte|d|superdeporte.es
Estadio Deportivo|d|estadiodeportivo.com
El Debate?=|s|eldebate.com
Jot Down|m|jotdown.es
Interviú|m|
Cambio16|m|cambio16.com
Radio Euskadi|r|
Radio Bilbao|r|
Radio Sevilla|r|
Radio Barcelona|r|
RAC1|r|rac1.cat|ca
Colpisa|a|
Diario Crítico;Diariocrítico|s|diariocritico.com
Estrella Digital|s|estrelladigital.es
El Plural?=|s|elplural.com
Periodista Digital|s|periodistadigital.com
Diario de Burgos|d|diariodeburgos.es
Diario Jaén|d|diariojaen.es
Málaga Hoy|d|malagahoy.es
Granada Hoy|d|granadahoy.com
Huelva Información|d|huelvainformacion.es
Europa Sur|d|europasur.es
El Día de Córdoba|d|eldiadecordoba.es
Diario de Avisos|d|diariodeavisos.com
Atlántico Diario|d|atlantico.net
El Adelantado de Segovia|d|eladelantado.com
La Voz de Cádiz|d|
Fotogramas?|m|fotogramas.es
Cinemanía|m|cinemania.20minutos.es
El Cultural?=|w|elcultural.com
Naiz|s|
El País^|d|elpais.com
El Mundo^|d|elmundo.es
ABC (ES)|d|abc.es
La Vanguardia^=|d|lavanguardia.com
El Periódico?;El Periódico de Catalunya;El Periódico de España|d|elperiodico.com
La Razón?=|d|larazon.es
El Confidencial=|s|elconfidencial.com
elDiario.es;eldiario.es;El Diario.es|s|eldiario.es
Público (ES)|s|publico.es
infoLibre;InfoLibre|s|infolibre.es
El Español?=|s|elespanol.com
OKdiario;OK Diario;Okdiario|s|okdiario.com
Libertad Digital|s|libertaddigital.com
El Independiente^|s|elindependiente.com
The Objective?|s|theobjective.com
Vozpópuli|s|vozpopuli.com
El Salto?=|s|elsaltodiario.com
Ctxt;CTXT|s|ctxt.es
Expansión?=|d|expansion.com
Cinco Días|d|cincodias.elpais.com
El Economista?=|d|eleconomista.es
Marca?|d|marca.com
Diario AS;AS?|d|as.com
Mundo Deportivo|d|mundodeportivo.com
Sport (ES)|d|sport.es
El Correo?=|d|elcorreo.com
El Diario Vasco|d|diariovasco.com
Deia?|d|deia.eus
Gara?|d|naiz.eus
Berria?|d|berria.eus|eu
La Voz de Galicia|d|lavozdegalicia.es
La Verdad?;La Verdad de Murcia;La Verdad de Murcie|d|laverdad.es
Faro de Vigo|d|farodevigo.es
La Nueva España|d|lne.es
Heraldo de Aragón|d|heraldo.es
Diario de Navarra|d|diariodenavarra.es
Diario de Sevilla|d|diariodesevilla.es
El Norte de Castilla|d|elnortedecastilla.es
Levante-EMV|d|levante-emv.com
Las Provincias?=|d|lasprovincias.es
Ara (ES)|d|ara.cat|ca
El Punt Avui|d|elpuntavui.cat|ca
VilaWeb|s|vilaweb.cat|ca
El Jueves?=|w|eljueves.es
Agencia EFE;EFE;agencia Efe;Efe|a|efe.com
Europa Press|a|europapress.es
RTVE;Televisión Española;TVE|b|rtve.es
Radio Nacional de España;RNE|r|
Cadena SER;SER (ES)|r|cadenaser.com
COPE (ES);Cadena COPE|r|cope.es
Onda Cero|r|ondacero.es
Antena 3|t|antena3.com
Telecinco|t|telecinco.es
laSexta;La Sexta?|t|lasexta.com
TV3 (ES)|t|3cat.cat|ca
À Punt|t|apuntmedia.es|ca
Atalayar|s|atalayar.com
20minutos;20 Minutos|s|20minutos.es
HuffPost España|s|huffingtonpost.es
EiTB|b|eitb.eus
Canal Sur|b|canalsur.es
Telemadrid|t|telemadrid.es
Catalunya Ràdio|r||ca
Servimedia|a|servimedia.es
La Opinión de Murcia|d|laopiniondemurcia.es
Diario de Cádiz|d|diariodecadiz.es
Diario Sur|d|diariosur.es
Diario de León|d|diariodeleon.es
Diario de Mallorca|d|diariodemallorca.es
Canarias7|d|canarias7.es
Newtral|s|newtral.es
Maldita.es|s|maldita.es

@AD ca
Diari d'Andorra|d|diariandorra.ad
El Periòdic d'Andorra|d|elperiodic.ad
BonDia (AD)|d|bondia.ad
Altaveu|s|altaveu.com
Andorra Difusió;RTVA (AD)|b|andorradifusio.ad
Ara Andorra|d|
Agència de Notícies Andorrana;ANA (AD)|a|

@PT pt
O Sol?=;Semanário Sol|w|sol.pt
Jornal i;O i?=|d|ionline.pt
CMTV|t|
Dinheiro Vivo|s|dinheirovivo.pt
Diário do Minho|d|diariodominho.pt
Diário de Aveiro|d|diarioaveiro.pt
Diário de Notícias da Madeira|d|dnoticias.pt
JM Madeira|d|jm-madeira.pt
Avante!|w|avante.pt
Rádio Observador|r|
Público;Público (PT)|d|publico.pt
Expresso?|w|expresso.pt
Diário de Notícias;DN (PT)|d|dn.pt
Jornal de Notícias;JN?|d|jn.pt
Correio da Manhã|d|cmjornal.pt
Observador?|s|observador.pt
Jornal de Negócios|d|jornaldenegocios.pt
Jornal Económico;O Jornal Económico|w|jornaleconomico.pt
Visão?|w|visao.pt
Sábado?|w|sabado.pt
Lusa;Agência Lusa;Agence Lusa|a|lusa.pt
RTP|b|rtp.pt
SIC Notícias;SIC (PT)|t|sicnoticias.pt
TVI;CNN Portugal|t|cnnportugal.iol.pt tvi.iol.pt
TSF|r|tsf.pt
Rádio Renascença;Renascença?|r|rr.pt
A Bola?=|d|abola.pt
Record (PT)|d|record.pt
Polígrafo?|s|poligrafo.sapo.pt
Nascer do Sol|w|sol.sapo.pt
Antena 1|r|
Açoriano Oriental|d|acorianooriental.pt
Diário de Coimbra|d|diariocoimbra.pt
O Jogo?=|d|ojogo.pt
Maisfutebol|s|maisfutebol.iol.pt
Diário As Beiras|d|asbeiras.pt
Jornal do Fundão|w|jornaldofundao.pt
Correio do Minho|d|correiodominho.pt
Região de Leiria|w|regiaodeleiria.pt
Diário do Alentejo|w|
Correio dos Açores|d|
Diário Insular|d|
Sul Informação|s|sulinformacao.pt
Esquerda.net|s|esquerda.net
Página Um|s|paginaum.pt
Notícias ao Minuto|s|noticiasaominuto.com
AbrilAbril|s|abrilabril.pt
Agência Ecclesia|a|
Mensagem de Lisboa|s|
The Portugal News;Portugal News|w|theportugalnews.com|en

@IT it
L'Identità?=|d|
Il Centro?=|d|ilcentro.it
La Prealpina|d|prealpina.it
Gazzetta di Mantova|d|gazzettadimantova.it
Gazzetta di Modena|d|gazzettadimodena.it
Gazzetta di Reggio|d|gazzettadireggio.it
La Nuova Ferrara|d|lanuovaferrara.it
La Nuova Venezia;La Nuova di Venezia|d|nuovavenezia.it
La Tribuna di Treviso|d|tribunatreviso.it
Corriere delle Alpi|d|corrierealpi.it
Corriere del Veneto|d|
Corriere dell'Umbria|d|corrieredellumbria.it
Corriere Adriatico|d|corriereadriatico.it
Quotidiano di Sicilia|d|qds.it
Il Quotidiano del Sud|d|quotidianodelsud.it
Radio Popolare|r|radiopopolare.it
Radio Deejay|r|deejay.it
RTL 102.5|r|rtl.it
Agensir;AgenSir|a|agensir.it
Lettera43|s|lettera43.it
Affaritaliani;Affari Italiani|s|affaritaliani.it
Secolo d'Italia|d|secoloditalia.it
La Padania^|d|
Cronache di Napoli|d|
La Voce Alessandrina|w|voceal.it
La Vita Casalese|w|
Il Nuovo Torrazzo|w|ilnuovotorrazzo.it
La Voce del Popolo|w|
Toscana Oggi|w|toscanaoggi.it
La Difesa del Popolo|w|difesapopolo.it
Gente Veneta|w|gvonline.it
La Voce e il Tempo|w|
Vita Trentina|w|vitatrentina.it
Verona Fedele|w|
La Vita del Popolo|w|
Bergamo News|s|bergamonews.it
TV Sorrisi e Canzoni|m|sorrisi.com
Novella 2000|m|novella2000.it
Diva e Donna|m|
Io Donna|m|iodonna.it
Quattroruote|m|quattroruote.it
Autosprint|m|autosprint.corrieredellosport.it
Altreconomia|m|altreconomia.it
Nigrizia|m|nigrizia.it
La Civiltà Cattolica|m|laciviltacattolica.it
Radio Maria|r|
TV2000|t|tv2000.it
CronacaQui|d|cronacaqui.it
Torino Cronaca|d|
Il Sussidiario|s|ilsussidiario.net
Start Magazine|s|startmag.it
Key4biz|s|key4biz.it
FilmTV;Film Tv|w|filmtv.it
Cineuropa|s|cineuropa.org
Rai Radio 1;Rai Radio Uno;Rai Radio1;Rai Radiouno;Radio Uno;Radiouno;Radio1 Rai;Radio 1 Rai;Radio Uno Rai;GR1;Radio 1 (IT);Radio1 (IT)|r|
Rai Radio 2;Rai Radio Due;Rai Radio2;Radio2 Rai;Radio Due Rai|r|
Rai Radio 3;Rai Radio Tre;Rai Radio3;Radio3 Rai;Radio Tre Rai;Radio3 Mondo|r|
TG2;Tg2|t|
TG3;Tg3|t|
TG La7;TgLa7;Tg La7|t|tg.la7.it
L'Arena?;L'Arena di Verona|d|larena.it
L'Adige?|d|ladige.it
Corriere della Sera;Il Corriere della Sera;Corriere?|d|corriere.it
La Repubblica?;LaRepubblica|d|repubblica.it
La Stampa?;LaStampa|d|lastampa.it
Il Sole 24 Ore;Sole 24 Ore;Il Sole-24 Ore;Il Sole?=|d|ilsole24ore.com
Il Messaggero^|d|ilmessaggero.it
Il Giornale?|d|ilgiornale.it
Il Foglio?|d|ilfoglio.it
Il Fatto Quotidiano;Il Fatto?=|d|ilfattoquotidiano.it
Libero?;Libero Quotidiano|d|liberoquotidiano.it
il manifesto?;Il Manifesto?|d|ilmanifesto.it
Avvenire?|d|avvenire.it
Domani?|d|editorialedomani.it
L'Unità?=|d|unita.it
La Verità?|d|laverita.info
Il Tempo?=|d|iltempo.it
Il Giorno?=|d|ilgiorno.it
La Nazione?=|d|lanazione.it
Il Resto del Carlino|d|ilrestodelcarlino.it
Quotidiano Nazionale;QN?;Qn?|d|quotidiano.net
Il Mattino?|d|ilmattino.it
Il Secolo XIX|d|ilsecoloxix.it
Il Gazzettino|d|ilgazzettino.it
Il Piccolo?=|d|ilpiccolo.it
La Gazzetta del Mezzogiorno|d|lagazzettadelmezzogiorno.it
Giornale di Sicilia|d|gds.it
La Sicilia?=|d|lasicilia.it
L'Unione Sarda;Unioneonline|d|unionesarda.it
Il Dubbio?|d|ildubbio.news
Il Riformista?|d|ilriformista.it
Italia Oggi;ItaliaOggi|d|italiaoggi.it
Milano Finanza;MF?|d|milanofinanza.it
La Gazzetta dello Sport;Gazzetta dello Sport|d|gazzetta.it
Corriere dello Sport|d|corrieredellosport.it
Tuttosport|d|tuttosport.com
L'Espresso^|w|lespresso.it
Panorama?|w|panorama.it
Internazionale?|w|internazionale.it
Limes?|m|limesonline.com
Il Post?=|s|ilpost.it
Linkiesta|s|linkiesta.it
Fanpage;Fanpage.it|s|fanpage.it
Open (IT)|s|open.online
Dagospia|s|dagospia.com
Formiche?|s|formiche.net
HuffPost Italia|s|huffingtonpost.it
IrpiMedia|s|irpimedia.irpi.eu
ANSA;Ansa;Agenzia ANSA|a|ansa.it
AGI?;Agenzia Italia|a|agi.it
Adnkronos|a|adnkronos.com
LaPresse|a|lapresse.it
Agenzia Nova|a|agenzianova.com
AsiaNews|a|asianews.it
RAI;Rai;Rai Südtirol;RaiNews;RaiNews24;Rai News 24;TG1|b|rainews.it rai.it
La7|t|la7.it
Mediaset;TG5;TGCOM24;Tgcom24|t|tgcom24.mediaset.it mediaset.it
Sky TG24;SkyTG24|t|tg24.sky.it
Radio Radicale|r|radioradicale.it
Radio 24|r|radio24.ilsole24ore.com
Corriere del Mezzogiorno|d|
Il Giornale di Vicenza|d|ilgiornaledivicenza.it
L'Eco di Bergamo|d|ecodibergamo.it
Giornale di Brescia|d|giornaledibrescia.it
La Provincia di Como|d|laprovinciadicomo.it
Gazzetta di Parma|d|gazzettadiparma.it
Gazzetta del Sud|d|gazzettadelsud.it
La Nuova Sardegna|d|lanuovasardegna.it
Messaggero Veneto|d|messaggeroveneto.it
Bresciaoggi|d|bresciaoggi.it
Nuovo Quotidiano di Puglia;Quotidiano di Puglia|d|quotidianodipuglia.it
Il Mattino di Padova;Mattino di Padova|d|mattinopadova.it
MicroMega|m|micromega.net
Rete 4|t|rete4.mediaset.it
Canale 5|t|canale5.mediaset.it
Il Tirreno?=|d|iltirreno.it
Radio Capital|r|capital.it
Pagella Politica|s|pagellapolitica.it
Askanews|a|askanews.it
Italpress|a|italpress.com
Famiglia Cristiana|w|famigliacristiana.it

@SM it
San Marino RTV|b|sanmarinortv.sm
La Tribuna Sammarinese;Tribuna Sammarinese|d|
L'Informazione di San Marino|d|
Libertas.sm|s|libertas.sm
San Marino Oggi|d|
GiornaleSM|s|giornale.sm
San Marino Fixing|w|

@VA it
L'Osservatore Romano;Osservatore Romano|d|osservatoreromano.va
Vatican News;Radio Vatican;Vatican Radio;Radio Vaticana|b|vaticannews.va
Agenzia Fides;Agence Fides|a|fides.org

@MT en
Times of Malta|d|timesofmalta.com
The Malta Independent;Malta Independent|d|independent.com.mt
MaltaToday;Malta Today|s|maltatoday.com.mt
The Shift News;The Shift?|s|theshiftnews.com
The Sunday Times of Malta;Sunday Times of Malta|w|
L-Orizzont|d||mt
In-Nazzjon|d||mt
Illum|w||mt
KullĦadd;KullHadd;Kulħadd|w||mt
It-Torċa|w||mt
TVM (MT);TVMnews|t|tvmnews.mt|mt
Newsbook.com.mt|s|newsbook.com.mt
Lovin Malta|s|lovinmalta.com
Malta Business Weekly;The Malta Business Weekly|w|
Amphora Media|s|

@CA en
LCN?|t||fr
Windsor Star|d|windsorstar.com
Moose Jaw Express|w|moosejawtoday.com
Regina Leader-Post|d|leaderpost.com
Halifax Examiner|s|halifaxexaminer.ca
Hamilton Spectator|d|thespec.com
Nunatsiaq News|w|nunatsiaq.com
La Voix de l'Est|d|lavoixdelest.ca|fr
La Tribune (CA)|d|latribune.ca|fr
Noovo;Noovo Info|t|noovo.info|fr
Les Affaires?=|w|lesaffaires.com|fr
Acadie Nouvelle;L'Acadie nouvelle|d|acadienouvelle.com|fr
The Globe and Mail;Globe and Mail|d|theglobeandmail.com
Toronto Star;The Toronto Star|d|thestar.com
National Post|d|nationalpost.com
Toronto Sun|d|torontosun.com
The Gazette?;Montreal Gazette;The Montreal Gazette|d|montrealgazette.com
Ottawa Citizen|d|ottawacitizen.com
Vancouver Sun|d|vancouversun.com
The Province (CA)|d|theprovince.com
Calgary Herald|d|calgaryherald.com
Edmonton Journal|d|edmontonjournal.com
Winnipeg Free Press|d|winnipegfreepress.com
Maclean's|m|macleans.ca
The Walrus?|m|thewalrus.ca
The Tyee^|s|thetyee.ca
The Narwhal?|s|thenarwhal.ca
The Logic?|s|thelogic.co
CBC;CBC News;Canadian Broadcasting Corporation|b|cbc.ca
CTV News;CTV (CA)|t|ctvnews.ca
Global News?;Global News (CA)|t|globalnews.ca
The Canadian Press;Canadian Press;La Presse canadienne;Presse canadienne|a|thecanadianpress.com
Rebel News|s|rebelnews.com
La Presse^=|d|lapresse.ca|fr
Le Devoir?|d|ledevoir.com|fr
Le Journal de Montréal;Journal de Montréal|d|journaldemontreal.com|fr
Le Journal de Québec;Journal de Québec|d|journaldequebec.com|fr
Le Soleil?=;Le Soleil de Québec|d|lesoleil.com|fr
Le Droit?=|d|ledroit.com|fr
L'Actualité?=|m|lactualite.com|fr
Radio-Canada;Ici Radio-Canada;ICI Radio-Canada|b|ici.radio-canada.ca radio-canada.ca|fr
TVA Nouvelles;TVA?|t|tvanouvelles.ca|fr

@MX es
El Norte?=|d|elnorte.com
Reporte Índigo|d|reporteindigo.com
Diario de Yucatán|d|yucatan.com.mx
El Informador?=|d|informador.mx
Contralínea|m|contralinea.com.mx
Unomásuno|d|unomasuno.com.mx
Gatopardo|m|gatopardo.com
MVS Noticias|r|mvsnoticias.com
Imagen Radio|r|imagenradio.com.mx
Mediotiempo|s|mediotiempo.com
El Universal^|d|eluniversal.com.mx
Reforma?|d|reforma.com
La Jornada?|d|jornada.com.mx
Milenio?|d|milenio.com
Excélsior?|d|excelsior.com.mx
El Financiero?|d|elfinanciero.com.mx
El Economista (MX)|d|eleconomista.com.mx
El Sol de México|d|elsoldemexico.com.mx
La Crónica de Hoy|d|cronica.com.mx
Proceso?|w|proceso.com.mx
Animal Político|s|animalpolitico.com
Aristegui Noticias|s|aristeguinoticias.com
SinEmbargo|s|sinembargo.mx
Nexos?|m|nexos.com.mx
Letras Libres|m|letraslibres.com
Televisa;N+|t|nmas.com.mx televisa.com
TV Azteca|t|tvazteca.com
Notimex|a|notimex.gob.mx
Zeta (MX);Zeta Tijuana|w|zetatijuana.com
El Heraldo de México|d|heraldodemexico.com.mx
Radio Fórmula|r|radioformula.com.mx
El Siglo de Torreón|d|elsiglodetorreon.com.mx
El Diario de Juárez|d|
Ríodoce|w|riodoce.mx
Tabasco Hoy|d|tabascohoy.com
Diario de Xalapa|d|
La Silla Rota|s|lasillarota.com
Quinto Elemento Lab|s|quintoelab.org
SDPnoticias|s|sdpnoticias.com
La Voz de Michoacán|d|
Quadratín|a|quadratin.com.mx
Mexico News Daily|s|mexiconewsdaily.com|en

@GT es
Siglo 21|d|
Nuestro Diario?|d|
Prensa Libre?;Prensa Libre (GT)|d|prensalibre.com
La Hora (GT)|d|lahora.gt
El Periódico (GT)|d|elperiodico.com.gt
Plaza Pública?|s|plazapublica.com.gt
Prensa Comunitaria|s|prensacomunitaria.org
Agencia Ocote|s|agenciaocote.com
Diario de Centro América;Diario de Centroamérica|d|dca.gob.gt
Emisoras Unidas|r|emisorasunidas.com
Guatevisión|t|guatevision.com
Soy502|s|soy502.com
Agencia Guatemalteca de Noticias|a|agn.gt
TN23|t|tn23.tv
Canal Antigua|t|
ConCriterio|s|concriterio.gt
Crónica (GT)|m|

@HN es
Proceso Digital|s|proceso.hn
La Prensa (HN)|d|laprensa.hn
El Heraldo (HN)|d|elheraldo.hn
La Tribuna (HN)|d|latribuna.hn
Diario Tiempo|d|tiempo.hn
Radio HRN|r|
Radio Progreso|r|
Contracorriente (HN)|s|contracorriente.red
Criterio.hn|s|criterio.hn
HCH Televisión|t|
Televicentro (HN)|t|
ConfidencialHN|s|confidencialhn.com
Hondudiario|s|hondudiario.com
Reporteros de Investigación|s|reporterosdeinvestigacion.com

@SV es
Gato Encerrado?;GatoEncerrado|s|gatoencerrado.news
La Prensa Gráfica|d|laprensagrafica.com
El Diario de Hoy|d|elsalvador.com
El Faro?|s|elfaro.net
El Mundo (SV)|d|diario.elmundo.sv
Diario Co Latino;CoLatino|d|diariocolatino.com
Diario El Salvador|d|diarioelsalvador.com
Revista Factum|s|revistafactum.com
Focos TV|s|focostv.com
Telecorporación Salvadoreña|t|
YSUCA|r|
YSKL|r|

@NI es
100% Noticias|t|100noticias.com.ni
Artículo 66|s|articulo66.com
El Nuevo Diario|d|
La Prensa (NI)|d|laprensani.com
Confidencial?;Confidencial (NI)|s|confidencial.digital
Nicaragua Investiga|s|nicaraguainvestiga.com
Despacho 505|s|despacho505.com
El 19 Digital|s|el19digital.com
Barricada (NI)|d|barricada.com.ni
Radio Corporación|r|
La Nueva Radio Ya;Radio Ya|r|
Radio Darío|r|
Trinchera de la Noticia|d|
Hoy (NI)|d|

@CR es
Teletica|t|teletica.com
Repretel|t|repretel.com
CRHoy|s|crhoy.com
La Teja?=|d|lateja.cr
Semanario Universidad|w|semanariouniversidad.com
Diario Extra|d|diarioextra.com
La Nación (CR)|d|nacion.com
El Observador (CR)|s|observador.cr
The Tico Times;Tico Times|s|ticotimes.net|en

@PA es
Panamá América|d|panamaamerica.com.pa
Telemetro|t|telemetro.com
La Prensa (PA)|d|prensa.com
La Estrella de Panamá|d|laestrella.com.pa
Crítica (PA)|d|critica.com.pa
El Siglo (PA)|d|elsiglo.com.pa
TVN (PA)|t|tvn-2.com
Metro Libre|d|metrolibre.com
Capital Financiero|w|
Newsroom Panama|s|newsroompanama.com|en
The Panama News|s||en
Radio Panamá|r|

@CU es
OnCuba|m|oncubanews.com
CubaNet|s|cubanet.org
Granma|d|granma.cu
Juventud Rebelde|d|juventudrebelde.cu
Prensa Latina|a|prensa-latina.cu plenglish.com
Cubadebate|s|cubadebate.cu
14ymedio|s|14ymedio.com
CiberCuba|s|cibercuba.com
Diario de Cuba|s|diariodecuba.com
Revista Bohemia|m|bohemia.cu
elTOQUE;El Toque?=|s|eltoque.com
Agencia Cubana de Noticias|a|acn.cu
Radio Rebelde|r|radiorebelde.cu
Radio Reloj|r|radioreloj.cu
Radio Habana Cuba;Radio Havana Cuba|r|radiohc.cu
ADN Cuba|s|adncuba.com
Periodismo de Barrio|s|periodismodebarrio.org
El Estornudo?=|s|revistaelestornudo.com
Cubavisión|t|
Periódico Cubano|s|periodicocubano.com
La Jiribilla|m|
La Joven Cuba|s|jovencuba.com
Tribuna de La Habana|w|

@DO es
Listín Diario|d|listindiario.com
Diario Libre|d|diariolibre.com
El Caribe (DO)|d|elcaribe.com.do
Hoy (DO);Periódico Hoy|d|hoy.com.do
El Nacional (DO)|d|elnacional.com.do
El Nuevo Diario (DO)|d|elnuevodiario.com.do
El Día (DO)|d|eldia.com.do
Noticias SIN|t|noticiassin.com
Dominican Today|s|dominicantoday.com|en
Teleantillas|t|
Z101|r|

@PR es
El Vocero?=|d|elvocero.com
El Nuevo Día|d|elnuevodia.com
Primera Hora?|d|primerahora.com
NotiCel;Noticel|s|noticel.com
Metro Puerto Rico|d|metro.pr
WAPA TV;WAPA-TV;Wapa Televisión|t|wapa.tv
Telemundo Puerto Rico|t|telemundopr.com
Periódico Claridad|w|claridadpuertorico.com
Centro de Periodismo Investigativo|s|periodismoinvestigativo.com
The San Juan Daily Star;San Juan Daily Star|d|sanjuandailystar.com|en
The San Juan Star;San Juan Star|d||en
WKAQ;Radio WKAQ|r|
NotiUno|r|notiuno.com

@HT fr
Le National|d|lenational.org
Haïti Libre|s|haitilibre.com
Gazette Haïti|s|gazettehaiti.com
Juno7|s|juno7.ht
Rezo Nòdwès|s|rezonodwes.com
Vant Bèf Info|s|
Le Nouvelliste?=|d|lenouvelliste.com
AlterPresse|a|alterpresse.org
AyiboPost|s|ayibopost.com

@JM en
The Gleaner^;Jamaica Gleaner|d|jamaica-gleaner.com
Jamaica Observer|d|jamaicaobserver.com
The Jamaica Star;Jamaica Star|d|jamaica-star.com
Radio Jamaica;RJR News|r|
Television Jamaica|t|
Irie FM|r|
CVM TV|t|
Jamaica Information Service|a|jis.gov.jm

@TT en
Trinidad and Tobago Guardian|d|guardian.co.tt
Trinidad Express|d|trinidadexpress.com
CNC3|t|cnc3.co.tt
CCN TV6|t|
Loop News;Loop Caribbean|s|loopnews.com
The Tobago News^|w|

@BB en
Barbados Today|s|barbadostoday.bb
Barbados Advocate;The Barbados Advocate|d|barbadosadvocate.com
Caribbean Broadcasting Corporation|b|
Caribbean Media Corporation;Caribbean News Agency|a|
Starcom Network|r|

@GY en
Stabroek News|d|stabroeknews.com
Kaieteur News|d|kaieteurnewsonline.com
Demerara Waves|s|demerarawaves.com
News Room Guyana;Newsroom Guyana|s|newsroom.gy
INews Guyana|s|inewsguyana.com
NCN Guyana|t|
OilNOW|s|oilnow.gy

@SR nl
De Ware Tijd|d|dwtonline.com
Starnieuws|s|starnieuws.com
Dagblad De West|d|
Dagblad Suriname|d|dbsuriname.com
Times of Suriname|d|
Suriname Herald|s|srherald.com
Waterkant.net|s|waterkant.net
GFC Nieuws|s|gfcnieuws.com
Parbode|m|parbode.com
Radio Apintie|r|

@CO es
Q'Hubo|d|
Las2Orillas|s|las2orillas.co
Pulzo|s|pulzo.com
KienyKe|s|kienyke.com
Cuestión Pública|s|cuestionpublica.com
Diario del Huila|d|diariodelhuila.com
El Tiempo?=|d|eltiempo.com
El Espectador^|d|elespectador.com
Semana?;Revista Semana|w|semana.com
El Colombiano?=|d|elcolombiano.com
El Heraldo (CO)|d|elheraldo.co
El País (CO)|d|elpais.com.co
La República (CO)|d|larepublica.co
Portafolio?|d|portafolio.co
Caracol Radio;Noticias Caracol|r|caracol.com.co
RCN;RCN Radio;Noticias RCN|b|rcnradio.com noticiasrcn.com
Blu Radio|r|bluradio.com
W Radio|r|wradio.com.co
La Silla Vacía|s|lasillavacia.com
Vanguardia (CO)|d|vanguardia.com
El Nuevo Siglo|d|elnuevosiglo.com.co
La Patria (CO)|d|lapatria.com
El Pilón (CO)|d|elpilon.com.co
Crónica del Quindío|d|
Razón Pública|s|razonpublica.com
Verdad Abierta|s|verdadabierta.com
Noticias Uno|t|
NTN24|t|ntn24.com
Contagio Radio|s|contagioradio.com
Colombia Reports|s|colombiareports.com|en
Colombiacheck|s|colombiacheck.com

@VE es
Globovisión|t|globovision.com
El Carabobeño^|d|el-carabobeno.com
Caraota Digital|s|caraotadigital.net
La Patilla^|s|lapatilla.com
El Estímulo?=|s|elestimulo.com
Noticiero Digital|s|
El Nacional?=|d|elnacional.com
El Universal (VE)|d|eluniversal.com
Últimas Noticias|d|ultimasnoticias.com.ve
Tal Cual;TalCual|d|talcualdigital.com
Telesur;teleSUR;TeleSUR|t|telesurtv.net
Efecto Cocuyo|s|efectococuyo.com
Armando.info;Armando Info|s|armando.info
El Pitazo|s|elpitazo.net
Runrun.es;Runrunes|s|runrun.es
Correo del Orinoco|d|correodelorinoco.gob.ve
Venezuelanalysis|s|venezuelanalysis.com|en

@EC es
Radio Centro|r|
Plan V|s|planv.com.ec
TC Televisión|t|
Radio Pichincha|r|
El Telégrafo|d|eltelegrafo.com.ec
Teleamazonas|t|teleamazonas.com
El Comercio (EC)|d|elcomercio.com
El Universo?=|d|eluniverso.com
Expreso (EC)|d|expreso.ec
Primicias?|s|primicias.ec
Ecuavisa|t|ecuavisa.com

@PE es
Depor|d|depor.com
El Bocón|d|elbocon.pe
Todo Sport|d|
El Peruano?=|d|elperuano.pe
Willax|t|willax.pe
Canal N|t|canaln.pe
Hildebrandt en sus Trece|w|
Trome|d|trome.com
El Comercio^|d|elcomercio.pe
La República (PE)|d|larepublica.pe
Gestión?|d|gestion.pe
Correo (PE)|d|diariocorreo.pe
Perú21;Perú 21|d|peru21.pe
Caretas?|w|caretas.pe
RPP;RPP Noticias|r|rpp.pe
IDL-Reporteros|s|idl-reporteros.pe
Ojo Público|s|ojo-publico.com
Agencia Andina|a|andina.pe
América Televisión|t|americatv.com.pe
Expreso (PE)|d|expreso.com.pe
Salud con Lupa|s|saludconlupa.com
Panamericana Televisión|t|
TV Perú|t|
Noticias SER|s|noticiasser.pe
Wayka|s|wayka.pe
Servindi|s|servindi.org
La Encerrona|s|
Semana Económica|w|semanaeconomica.com

@BO es
Correo del Sur|d|correodelsur.com
El Potosí^|d|elpotosi.net
Erbol|a|erbol.com.bo
Brújula Digital|s|brujuladigital.net
Ahora El Pueblo|d|
Unitel?|t|unitel.bo
Red Uno|t|reduno.com.bo
La Razón (BO)|d|la-razon.com
El Deber?=|d|eldeber.com.bo
Los Tiempos?=|d|lostiempos.com
Página Siete|d|paginasiete.bo

@CL es
La Cuarta?=|d|lacuarta.com
Emol|s|emol.com
Publimetro|d|publimetro.cl
El Desconcierto?=|s|eldesconcierto.cl
RedGol|s|redgol.cl
Ex-Ante|s|ex-ante.cl
El Mercurio?|d|elmercurio.com
La Tercera?|d|latercera.com
El Mostrador?=|s|elmostrador.cl
The Clinic?|w|theclinic.cl
CIPER;Ciper Chile|s|ciperchile.cl
BioBioChile;Radio Bío-Bío|r|biobiochile.cl
La Segunda (CL)|d|lasegunda.com
Diario Financiero|d|df.cl
CNN Chile|t|cnnchile.com
Radio Cooperativa|r|cooperativa.cl
ADN Radio|r|adnradio.cl
T13|t|t13.cl
Meganoticias|t|meganoticias.cl
El Dínamo?=|s|eldinamo.cl
El Mercurio de Valparaíso|d|
La Prensa Austral|d|laprensaaustral.cl
Diario UChile;Radio Universidad de Chile|r|radio.uchile.cl
Chilevisión|t|chilevision.cl
Radio Agricultura|r|
El Rancagüino|d|
Mapuexpress|s|mapuexpress.org
El Siglo (CL)|w|elsiglo.cl
El Día (CL)|d|

@AR es
BAE;BAE Negocios;Buenos Aires Económico|d|baenegocios.com
Diario Popular|d|diariopopular.com.ar
Tiempo Argentino|d|tiempoar.com.ar
Crónica?|d|cronica.com.ar
Diario Registrado|s|diarioregistrado.com
El Destape?=|s|eldestapeweb.com
iProfesional|s|iprofesional.com
Letra P|s|letrap.com.ar
El Tribuno?=|d|eltribuno.com
Radio Continental|r|
Radio 10|r|
Telefe|t|
Miradas al Sur|w|
Diario UNO|d|diariouno.com.ar
Buenos Aires Herald|d|buenosairesherald.com|en
Clarín|d|clarin.com
La Nación?=|d|lanacion.com.ar
Página/12;Página 12;Página12|d|pagina12.com.ar
Perfil?|w|perfil.com
Ámbito Financiero;Ámbito?|d|ambito.com
El Cronista|d|cronista.com
La Voz del Interior|d|lavoz.com.ar
La Capital (AR)|d|lacapital.com.ar
Los Andes (AR)|d|losandes.com.ar
Infobae|s|infobae.com
Télam|a|telam.com.ar
Todo Noticias;TN (AR)|t|tn.com.ar
Buenos Aires Times|w|batimes.com.ar|en
elDiarioAR;El Diario AR|s|eldiarioar.com
Chequeado|s|chequeado.com
Noticias (AR)|w|noticias.perfil.com
La Gaceta (AR)|d|lagaceta.com.ar
C5N|t|c5n.com
Radio Mitre|r|radiomitre.cienradios.com
TyC Sports|t|tycsports.com
Olé?|d|ole.com.ar
Noticias Argentinas|a|noticiasargentinas.com
La Nueva Provincia|d|
Diario de Cuyo|d|
El Chubut|d|elchubut.com.ar
La Opinión Austral|d|
La Izquierda Diario|s|laizquierdadiario.com
El Cohete a la Luna|s|elcohetealaluna.com
Revista Anfibia|m|revistaanfibia.com
Nueva Sociedad|m|nuso.org
La Política Online|s|lapoliticaonline.com
Radio Rivadavia|r|
Cadena 3|r|cadena3.com
MDZ Online|s|mdzol.com
Radio Con Vos|r|

@UY es
Ovación?|d|
Montevideo Portal|s|montevideo.com.uy
Caras y Caretas|w|carasycaretas.com.uy
El País (UY)|d|elpais.com.uy
El Observador^=|d|elobservador.com.uy
La Diaria?=|d|ladiaria.com.uy
Brecha?|w|brecha.com.uy
Búsqueda?|w|busqueda.com.uy
MercoPress|a|mercopress.com|en

@PY es
Radio Ñandutí;Ñandutí|r|
Telefuturo|t|
ABC Color|d|abc.com.py
Última Hora?|d|ultimahora.com
La Nación (PY)|d|lanacion.com.py
Crónica (PY)|d|cronica.com.py
Hoy (PY)|s|hoy.com.py
Diario Popular (PY)|d|
El Nacional (PY)|s|elnacional.com.py
Agencia IP;IP Paraguay;Agencia de Información Paraguaya|a|ip.gov.py
ABC Cardinal|r|
El Surtidor (PY);El Surti|s|elsurti.com
C9N|t|
Paraguay TV|t|
5Días (PY)|d|5dias.com.py

@BR pt
Folha de Pernambuco|d|folhape.com.br
Diário de Pernambuco|d|diariodepernambuco.com.br
O Liberal (BR)|d|oliberal.com
A Crítica?=|d|acritica.com
Correio da Bahia|d|
BandNews;BandNews FM|b|
CBN?|r|
RedeTV;RedeTV!|t|
Record TV;TV Record|t|
Folhapress|a|
Lance!|d|lance.com.br
Folha de S.Paulo;Folha de S. Paulo;Folha de São Paulo;A Folha?|d|folha.uol.com.br
O Globo^|d|oglobo.globo.com
O Estado de S. Paulo;O Estado de S.Paulo;O Estado de São Paulo;Estado de S. Paulo;Estadão|d|estadao.com.br
Valor Econômico|d|valor.globo.com
Correio Braziliense|d|correiobraziliense.com.br
Zero Hora?;GZH|d|gauchazh.clicrbs.com.br
Gazeta do Povo|d|gazetadopovo.com.br
Estado de Minas?|d|em.com.br
O Dia?=|d|odia.com.br odia.ig.com.br
Jornal do Brasil|d|jb.com.br
Veja?|w|veja.abril.com.br
IstoÉ|w|istoe.com.br
Época?|w|epoca.globo.com
CartaCapital;Carta Capital|w|cartacapital.com.br
Exame?|m|exame.com
Revista Piauí;revista piauí|m|piaui.folha.uol.com.br
G1 (BR);portal G1|s|g1.globo.com
UOL;UOL Notícias|s|uol.com.br noticias.uol.com.br
TV Globo;Rede Globo;GloboNews|t|globo.com
Band (BR);TV Bandeirantes|t|band.uol.com.br
Rede Record|t|r7.com
SBT|t|sbt.com.br
CBN (BR);Rádio CBN|r|cbn.globo.com
CNN Brasil|t|cnnbrasil.com.br
Jovem Pan|r|jovempan.com.br
Agência Brasil|a|agenciabrasil.ebc.com.br
Agência Pública|s|apublica.org
Nexo Jornal|s|nexojornal.com.br
Poder360|s|poder360.com.br
Metrópoles|s|metropoles.com
The Intercept Brasil;Intercept Brasil|s|intercept.com.br
Brasil de Fato|s|brasildefato.com.br
Brasil 247|s|brasil247.com
Sumaúma|s|sumauma.com
O Povo?=|d|opovo.com.br
Diário do Nordeste|d|diariodonordeste.verdesmares.com.br
A Gazeta (BR)|d|agazeta.com.br
Jornal do Commercio|d|jc.uol.com.br
TV Cultura|t|cultura.uol.com.br
Agência Estado|a|
Congresso em Foco|s|congressoemfoco.com.br
Ponte Jornalismo|s|ponte.org
ESPN Brasil|t|
Extra (BR)|d|extra.globo.com
InfoMoney|s|infomoney.com.br
JOTA (BR)|s|jota.info
Diário Catarinense|d|
Correio do Estado|d|correiodoestado.com.br
Diário de Cuiabá|d|
Diário do Grande ABC|d|dgabc.com.br
Gazeta de Alagoas|d|
Jornal da Paraíba|d|
Jornal de Brasília|d|jornaldebrasilia.com.br
Tribuna do Paraná|d|tribunapr.com.br
Hoje em Dia?|d|hojeemdia.com.br
O Tempo?=|d|otempo.com.br
Amazônia Real|s|amazoniareal.com.br
Repórter Brasil|s|reporterbrasil.org.br
O Antagonista?=|s|oantagonista.com.br
Revista Fórum|s|revistaforum.com.br
Opera Mundi|s|operamundi.uol.com.br
Revista Oeste|w|revistaoeste.com
Consultor Jurídico;Conjur|s|conjur.com.br
Agência Lupa|s|
Mídia Ninja|s|midianinja.org
Brazil Journal|s|braziljournal.com
The Brazilian Report|s|brazilian.report|en
Diário do Pará|d|
Monitor Mercantil|d|
Gazeta Mercantil|d|

@IL he
Jediot Achronot|d|
Haaretz;Ha'aretz;Haarez|d|haaretz.com haaretz.co.il
Yedioth Ahronoth;Yediot Ahronot;Yedioth Aharonoth;Yediot Aharonot;Yedioth Ahronot;Yediot Achronot;Yediot Aharonoth;Jedi'ot Acharonot;Jediot Acharonot;Jedioth Acharonot;Jediot Ahronot;Jedioth Ahronoth|d|yediot.co.il
Ynet;Ynetnews;ynet|s|ynet.co.il ynetnews.com
Israel Hayom;Israel HaYom;Yisrael Hayom;Israel Hajom;Jisrael Hajom|d|israelhayom.co.il israelhayom.com
Maariv;Ma'ariv;Maariw|d|maariv.co.il
The Jerusalem Post;Jerusalem Post|d|jpost.com|en
The Times of Israel;Times of Israel|s|timesofisrael.com|en
Globes?|d|globes.co.il
Calcalist|d|calcalist.co.il calcalistech.com
TheMarker;The Marker?|d|themarker.com
Makor Rishon|d|makorrishon.co.il
Walla;Walla!;Walla News|s|walla.co.il
Kan (IL);Kan News;Kan 11;Kan public broadcaster|b|kan.org.il
Channel 12?;Channel 12 News;Keshet 12|t|mako.co.il n12.co.il
Channel 13 (IL)|t|13tv.co.il
Channel 14 (IL)|t|now14.co.il
Army Radio;Galatz;Galei Tzahal|r|glz.co.il
i24News;i24NEWS;i24|t|i24news.tv|en
+972 Magazine;972 Magazine|s|972mag.com|en
Local Call?;Sikha Mekomit|s|mekomit.co.il
Arutz Sheva;Israel National News|s|inn.co.il israelnationalnews.com
Davar?|s|davar1.co.il
Zman Yisrael|s|zman.co.il
Shomrim|s|shomrim.news
HaMakom|s|ha-makom.co.il
Kikar HaShabbat|s|kikar.co.il
Hamodia|d|hamodia.com
Panorama (IL)|w|panet.co.il|ar
Kul al-Arab|w|alarab.com|ar

@PS ar
Wafa;WAFA|a|wafa.ps
Ma'an News Agency;Maan News Agency;Ma'an|a|maannews.net
Al-Quds (PS);Al-Quds newspaper|d|alquds.com
Al-Ayyam (PS)|d|al-ayyam.ps
Al-Hayat al-Jadida|d|alhaya.ps
Palestine Chronicle;The Palestine Chronicle|s|palestinechronicle.com|en
Al-Aqsa TV|t|
Palestine TV|t|pbc.ps
Felesteen|d|felesteen.ps
Shehab News Agency;Shehab News|a|shehabnews.com
Quds News Network|s|qudsn.co
Safa News Agency;Safa (PS)|a|safa.ps
Sama News|a|samanews.ps

@LB ar
Le Commerce du Levant|m|lecommercedulevant.com|fr
Lebanon Debate|s|lebanondebate.com|ar
L'Orient-Le Jour;L'Orient Le Jour;L'Orient - Le Jour;L'Orient Today;L'OLJ|d|lorientlejour.com today.lorientlejour.com|fr
An-Nahar;Annahar;Al-Nahar|d|annahar.com
Al-Akhbar;Al-Akhbar (LB);Al-Achbar|d|al-akhbar.com
As-Safir;Al-Safir|d|assafir.com
Al-Joumhouria;Al-Joumhouriya|d|aljoumhouria.com
Al-Liwaa;Al-Liwa|d|aliwaa.com.lb
Ad-Diyar;Al-Diyar|d|addiyar.com
Al-Binaa|d|al-binaa.com
Nidaa al-Watan;Nida al-Watan;Nida' al-Watan|d|nidaalwatan.com
Al-Mustaqbal|d|almustaqbal.com
Al-Balad|d|
Al-Anwar|d|
Raseef22|s|raseef22.net
The Daily Star (LB)|d|dailystar.com.lb|en
Al-Modon;Almodon|s|almodon.com
Daraj|s|daraj.media
Megaphone?|s|megaphone.news
The Public Source?|s|thepublicsource.org|en
NOW Lebanon|s|nowlebanon.com|en
Ici Beyrouth|s|icibeyrouth.com|fr
This is Beirut;This Is Beirut|s|thisisbeirut.com.lb|en
Naharnet|s|naharnet.com|en
Lebanon24|s|lebanon24.com
Elnashra|s|elnashra.com
Al-Manar;Al Manar TV;Al-Manar TV;Al-Manar TV channel|t|almanar.com.lb
Al-Mayadeen;Al-Mayadin;Al Mayadeen;Al-Majadin|t|almayadeen.net
LBCI;LBC (LB)|t|lbcgroup.tv
MTV Lebanon;MTV Liban;MTV (LB)|t|mtv.com.lb
Al-Jadeed;Al-Jadeed TV;Al Jadeed TV|t|aljadeed.tv
NBN (LB)|t|nbn.com.lb
OTV (LB)|t|otv.com.lb
National News Agency;Agence nationale d'information;NNA;ANI (LB)|a|nna-leb.gov.lb
Al-Markazia|a|almarkazia.net
The Cradle?|s|thecradle.co|en
L'Agenda culturel|s|agendaculturel.com|fr
Executive Magazine|m|executive-magazine.com|en

@SY ar
SANA;Syrian Arab News Agency;Agence arabe syrienne d'informations|a|sana.sy
Al-Thawra (SY)|d|thawra.sy
Tishreen;Tischrin|d|tishreen.news.sy
Al-Watan (SY)|d|alwatan.sy
Al-Baath (SY)|d|albaathmedia.sy
North Press Agency;North Press|a|npasyria.com
Hawar News Agency;ANHA|a|hawarnews.com
Syria TV;Syria Television|t|syria.tv
Orient News|t|orient-news.net
Zaman al-Wasl|s|zamanalwsl.net
Halab Today|t|halabtodaytv.net
Deir Ezzor 24;DeirEzzor24|s|deirezzor24.net
Al-Jumhuriya (SY)|s|aljumhuriya.net
Syria Direct|s|syriadirect.org|en
Raqqa Is Being Slaughtered Silently|s|raqqa-sl.com

@IQ ar
Rudaw|b|rudaw.net|ku
Kurdistan 24;Kurdistan24|t|kurdistan24.net|ku
Shafaq News|a|shafaq.com
Iraqi News Agency|a|ina.iq
Al-Sabah (IQ)|d|alsabaah.iq
Al-Mada;Al-Mada (IQ)|d|almadapaper.net
Az-Zaman;Azzaman;Al-Zaman|d|azzaman.com
Al-Sumaria;Alsumaria|t|alsumaria.tv
Iraqi Media Network;Al-Iraqiya|b|imn.iq
NRT (IQ)|t|nrttv.com|ku
Bas News;BasNews|s|basnews.com|ku

@JO ar
Petra News Agency;Petra (JO);Jordan News Agency|a|petra.gov.jo
Al-Rai (JO)|d|alrai.com
Ad-Dustour;Al-Dustour (JO);Ad-Dustur|d|addustour.com
Al-Ghad;Alghad|d|alghad.com
The Jordan Times;Jordan Times|d|jordantimes.com|en
Ammon News|s|ammonnews.net
Roya News;Roya TV|t|royanews.tv
7iber|s|7iber.com
Al-Arab al-Yawm;Al-Arab Al-Youm|d|
As-Sabeel;Al-Sabeel;Assabeel|d|assabeel.net
Al-Anbat;Alanbat|d|
Al-Mamlaka;Al-Mamlaka TV|t|almamlakatv.com
Jordan TV;Jordan Television|t|jrtv.gov.jo
AmmanNet;Radio Al-Balad|r|ammannet.net
JO24|s|jo24.net
Khaberni|s|khaberni.com
Saraya News|s|sarayanews.com
Jordan News (JO)|d|jordannews.jo|en
Sawaleif|s|sawaleif.com
Al-Majd (JO)|w|
Jafra News|s|
Shihan (JO)|w|

@SA ar
Al-Arabiya;Al Arabiya;Al-Arabiyya;Al Arabiya English;Al-Arabija|t|alarabiya.net
Al-Hadath|t|
Arab News|d|arabnews.com|en
Saudi Gazette|d|saudigazette.com.sa|en
Okaz;Okas|d|okaz.com.sa
Al-Riyadh;Al-Riad|d|alriyadh.com
Al-Watan (SA)|d|alwatan.com.sa
Al-Jazirah (SA)|d|al-jazirah.com
Al-Hayat;Al-Hayat (SA)|d|alhayat.com
Saudi Press Agency;SPA?;Agence de presse saoudienne|a|spa.gov.sa
Independent Arabia|s|independentarabia.com
Asharq News;Asharq Business|t|asharq.com
Al-Majalla;Majalla|m|majalla.com
MBC (SA)|t|mbc.net
Al-Ekhbariya;Al Ekhbariya|t|

@AE ar
The National?=|d|thenationalnews.com thenational.ae|en
Gulf News|d|gulfnews.com|en
Khaleej Times|d|khaleejtimes.com|en
Al-Khaleej;Al-Chalidsch|d|alkhaleej.ae
Al-Ittihad (AE)|d|alittihad.ae
Al-Bayan;Al-Bajan|d|albayan.ae
Emarat Al Youm|d|emaratalyoum.com
WAM;Emirates News Agency|a|wam.ae
Sky News Arabia|t|skynewsarabia.com
Al-Ain News;Al Ain News|s|al-ain.com
Al-Mashhad|t|almashhad.com
Erem News|s|eremnews.com
Arabian Business|s|arabianbusiness.com|en

@QA ar
Al-Jazeera;Al Jazeera;Aljazeera;Al Jazeera English;Al-Dschasira;Al-Jazira;Al Jazira;AJ+;AJE?;Al-Dschazira|t|aljazeera.com aljazeera.net
Al-Sharq (QA)|d|al-sharq.com
Al-Raya|d|raya.com
Al-Watan (QA)|d|al-watan.com
Gulf Times|d|gulf-times.com|en
The Peninsula?;The Peninsula Qatar|d|thepeninsulaqatar.com|en
Qatar News Agency;QNA?|a|qna.org.qa
Doha News|s|dohanews.co|en
Al-Araby TV;Al Araby TV;Al-Arabi TV|t|alaraby.com
Lusail (QA)|d|
Al-Arab (QA)|d|alarab.qa
Qatar TV;Qatar Television|t|
Al-Kass|t|alkass.net

@KW ar
Al-Qabas;Al-Kabas|d|alqabas.com
Al-Rai (KW)|d|alraimedia.com
Al-Anba (KW)|d|alanba.com.kw
Al-Jarida;Al-Jarida (KW);Al-Dscharida|d|aljarida.com
Al-Seyassah|d|alseyassah.com
Arab Times|d|arabtimesonline.com|en
Kuwait Times|d|kuwaittimes.com|en
KUNA;Kuwait News Agency|a|kuna.net.kw
Al-Watan (KW)|d|
Al-Nahar (KW)|d|
Al-Shahed (KW)|d|
Al-Taleea;Al-Talia (KW)|w|
Al-Sabah (KW)|d|
Al-Mujtama (KW);Al-Mujtamaa|m|
Kuwait TV;Kuwait Television|t|
Times Kuwait;The Times Kuwait|w|timeskuwait.com|en

@BH ar
Akhbar Al Khaleej|d|akhbar-alkhaleej.com
Gulf Daily News|d|gdnonline.com|en
Bahrain News Agency;BNA (BH)|a|bna.bh
Al-Wasat (BH)|d|alwasatnews.com
Al-Ayam (BH)|d|alayam.com
Al-Watan (BH)|d|alwatannews.net
Al-Bilad (BH)|d|albiladpress.com
Daily Tribune (BH);News of Bahrain|d|newsofbahrain.com|en
Bahrain Mirror|s|bahrainmirror.com
Bahrain TV;Bahrain Television|t|
LuaLua TV;Lualua TV|t|

@OM ar
Oman Daily Observer;Oman Observer|d|omanobserver.om|en
Times of Oman|d|timesofoman.com|en
Oman News Agency|a|omannews.gov.om
Al-Watan (OM)|d|alwatan.com
Oman TV;Oman Television|t|
Al-Roya (OM);Al-Ruya (OM)|d|alroya.om
Oman Tribune|d||en
The Arabian Stories|s|thearabianstories.com|en
Muwatin|s|muwatin.net
Al-Zaman (OM);Azamn|d|

@YE ar
Saba News Agency;Saba (YE)|a|saba.ye sabanew.net
Al-Masirah;Al-Massirah;Al Masirah TV;Al-Masirah TV|t|almasirah.net.ye
Al-Masdar Online|s|almasdaronline.com
South24|s|south24.net
Aden al-Ghad|d|adengd.net
Al-Thawra (YE)|d|
Al-Ayyam (YE)|d|alayyam.info
Yemen Times;The Yemen Times|w|yementimes.com|en
Yemen Observer|w||en
Mareb Press;Marib Press|s|marebpress.net
Al-Sahwa (YE)|w|alsahwa-yemen.net
News Yemen;NewsYemen|s|newsyemen.net
Yemen Shabab|t|
Suhail TV|t|
Al-Mahriah;Al-Mahriah TV;Al-Mahrah TV|t|almahriah.net
Al-Mawqea Post;Almawqea Post|s|almawqeapost.net
Yemen Press Agency|a|ypagency.net
Al-Wasat (YE)|w|
Yemen TV|t|
Barran Press|s|barran.press

@EG ar
Al-Ahram;Ahram Online;Al-Ahram Weekly;Al-Ahram Hebdo|d|ahram.org.eg english.ahram.org.eg
Al-Masry Al-Youm;Al-Masri al-Youm;Al-Masri al-Jaum|d|almasryalyoum.com
Egypt Independent|s|egyptindependent.com|en
Al-Akhbar (EG)|d|akhbarelyom.com
Al-Gomhuria|d|gomhuriaonline.com
Al-Mesryoon;Almesryoon|d|almesryoon.com
Al-Shorouk;Shorouk;Shorouk News;Al-Schuruk|d|shorouknews.com
Youm7;Al-Youm Al-Sabea;Al-Yawm al-Sabi|d|youm7.com
Al-Watan (EG)|d|elwatannews.com
Al-Dostor;Al-Dostour (EG)|d|dostor.org
Al-Wafd|d|alwafd.news
Mada Masr|s|madamasr.com|en
Daily News Egypt|d|dailynewsegypt.com|en
Egypt Today|m|egypttoday.com|en
Middle East News Agency;MENA news agency;MENA (EG)|a|mena.org.eg
Al-Qahera News;Al Qahera News;Al-Qahira News|t|alqaheranews.net
Rose al-Youssef;Rose al-Yusuf|w|rosaelyoussef.com
Al-Manassa|s|manassa.news

@LY ar
Libya Herald|s|libyaherald.com|en
The Libya Observer;Libya Observer|s|libyaobserver.ly|en
Al-Wasat (LY)|d|alwasat.ly
LANA (LY);Libyan News Agency|a|lana.gov.ly
Libya Al-Ahrar|t|libyaalahrar.tv

@TN fr
Assabah|d|assabah.com.tn
Réalités (TN)|w|realites.com.tn
La Presse (TN);La Presse de Tunisie;La Presse de Tunis|d|lapresse.tn
Le Temps (TN)|d|letemps.news
Le Quotidien (TN)|d|
Kapitalis|s|kapitalis.com
Business News (TN)|s|businessnews.com.tn
Nawaat|s|nawaat.org
Inkyfada|s|inkyfada.com
Webdo|s|webdo.tn
Leaders (TN)|m|leaders.com.tn
Tunis Afrique Presse;TAP?|a|tap.info.tn
Mosaïque FM|r|mosaiquefm.net
Al Chourouk (TN)|d|alchourouk.com|ar
Al Katiba|s|alqatiba.com|ar

@DZ fr
Le Matin d'Algérie|s|lematindalgerie.com
Algérie360;Algérie 360|s|algerie360.com
El Djazair|d|
Horizons (DZ)|d|
La Tribune (DZ)|d|
El Watan^=;El-Watan|d|elwatan-dz.com elwatan.com
Liberté (DZ)|d|liberte-algerie.com
Le Soir d'Algérie|d|lesoirdalgerie.com
L'Expression (DZ)|d|lexpressiondz.com
Le Quotidien d'Oran;Quotidien d'Oran|d|lequotidien-oran.com
El Moudjahid;El-Moudjahid|d|elmoudjahid.dz
Tout sur l'Algérie;TSA (DZ);TSA|s|tsa-algerie.com
L'Est républicain (DZ)|d|
Le Jeune Indépendant|d|jeune-independant.net
Algérie Presse Service;APS?|a|aps.dz
24H Algérie|s|24hdz.com
Maghreb Émergent;Radio M|s|maghrebemergent.news
Twala|s|twala.info
Interlignes|s|interlignes.com
El Khabar;El-Khabar;Al-Chabar|d|elkhabar.com|ar
Echorouk;Ech-Chourouk;Echourouk|d|echoroukonline.com|ar
Ennahar (DZ);Ennahar TV|d|ennaharonline.com|ar

@MA fr
Le Site info|s|lesiteinfo.com
Al Ahdath Al Maghribia|d|
Assahra Al Maghribia;Assahraa Al Maghribia|d||ar
Al Akhbar (MA)|d||ar
Al Ittihad Al Ichtiraki|d||ar
Les Éco;Les Inspirations Éco|d|leseco.ma
Challenge (MA)|w|
Le Matin^;Le Matin du Sahara|d|lematin.ma
L'Économiste^;L'Economiste^|d|leconomiste.com
L'Opinion (MA)|d|lopinion.ma
Aujourd'hui le Maroc|d|aujourdhui.ma
Libération (MA)|d|libe.ma
Al Bayane|d|albayane.press.ma
La Vie éco|w|lavieeco.com
TelQuel;Tel Quel?|w|telquel.ma
Le Desk=|s|ledesk.ma
Le360;Le 360=|s|le360.ma
Médias24|s|medias24.com
Hespress|s|hespress.com|ar
Yabiladi|s|yabiladi.com
Barlamane|s|barlamane.com|ar
Assabah (MA)|d|assabah.ma|ar
Akhbar Al Yaoum|d||ar
Al Massae|d|almassaa.com|ar
Maghreb Arabe Presse;MAP?|a|mapnews.ma mapexpress.ma
2M (MA);2M TV|t|2m.ma
Medi1;Médi1 TV;Medi1TV|b|medi1.com medi1tv.ma
Morocco World News|s|moroccoworldnews.com|en

@MR fr
Le Quotidien de Nouakchott|d|
Le Calame|w|lecalame.info
Al-Akhbar (MR);Alakhbar|a|alakhbar.info|ar
Cridem|s|cridem.org
Sahara Media;Sahara Médias;Sahara Medias|a|saharamedias.net|ar
Chaab (MR)|d||ar
Agence mauritanienne d'information|a|ami.mr
Agence Nouakchott d'information|a|
La Tribune (MR)|w|
Biladi (MR)|w|
L'Éveil Hebdo|w|
Nouakchott Info|d|
Rapide Info (MR)|s|
Mauriweb|s|mauriweb.info
Kassataya|s|kassataya.com
Al Mouritaniya;El Mouritaniya|t||ar
Radio Mauritanie|r|
Taqadoumy|s|
Le Rénovateur Quotidien|d|

@TR tr
Taraf?|d|
Radikal?|d|radikal.com.tr
Hürriyet|d|hurriyet.com.tr
Hürriyet Daily News;Hurriyet Daily News|d|hurriyetdailynews.com|en
Today's Zaman|d|todayszaman.com|en
Milliyet|d|milliyet.com.tr
Sabah?;Sabah (TR)|d|sabah.com.tr
Daily Sabah|d|dailysabah.com|en
Cumhuriyet|d|cumhuriyet.com.tr
Sözcü|d|sozcu.com.tr
BirGün;Birgün|d|birgun.net
Evrensel|d|evrensel.net
Yeni Şafak;Yeni Safak|d|yenisafak.com
Akşam?|d|aksam.com.tr
Star (TR)|d|star.com.tr
Türkiye (TR)|d|turkiyegazetesi.com.tr
Karar?|d|karar.com
Zaman?|d|zaman.com.tr
Yeni Akit|d|yeniakit.com.tr
Dünya?|d|dunya.com
Agos?|w|agos.com.tr
Anadolu Agency;Anadolu?;Agence Anadolu;Anadolu Ajansı;Nachrichtenagentur Anadolu;AA?|a|aa.com.tr
Demirören News Agency;DHA|a|dha.com.tr
İhlas News Agency|a|iha.com.tr
TRT;TRT World;TRT Haber|b|trthaber.com trtworld.com trt.net.tr
NTV (TR)|t|ntv.com.tr
CNN Türk|t|cnnturk.com
Noon Post;NoonPost|s|noonpost.com|ar
Habertürk;Haberturk;Haber Turk;Haber Türk|t|haberturk.com
Halk TV|t|halktv.com.tr
A Haber=|t|ahaber.com.tr
T24|s|t24.com.tr
Bianet|s|bianet.org
Diken?|s|diken.com.tr
Medyascope|s|medyascope.tv
OdaTV|s|odatv.com
Gazete Duvar|s|gazeteduvar.com.tr
Ahval|s|ahvalnews.com|en
Turkish Minute|s|turkishminute.com|en
Nordic Monitor|s|nordicmonitor.com|en
Özgürüz|s|ozguruz.org
Mezopotamya Agency|a|mezopotamyaajansi.com
Firat News Agency;ANF News;ANF (KU)|a|anfenglish.com firatnews.com|ku

@CY el
Yenidüzen|d|yeniduzen.com|tr
Halkın Sesi|d|halkinsesikibris.com|tr
Cyprus Mail|d|cyprus-mail.com|en
Phileleftheros|d|philenews.com
Politis (CY)|d|politis.com.cy
Kıbrıs?|d|kibrisgazetesi.com|tr
Cyprus News Agency|a|cna.org.cy
Havadis|d|havadiskibris.com|tr
Bayrak Radio Television;Bayrak television;Bayrak TV;Bayrak?;BRT?|b|brtk.net|tr
Kıbrıs Postası;Kibris Postasi|d|kibrispostasi.com|tr
Cyprus Today|w||en
Alithia|d|alphanews.live
Haravgi|d|dialogos.com.cy
Simerini|d|simerini.sigmalive.com
In-Cyprus|s|in-cyprus.philenews.com|en

@IR fa
IRNA;Islamic Republic News Agency|a|irna.ir
Fars News Agency;Fars News;Fars?|a|farsnews.ir
Tasnim;Tasnim News Agency;Tasnim News|a|tasnimnews.com
Mehr News Agency;Mehr News;Mehr?|a|mehrnews.com
ISNA;Iranian Students' News Agency;Iranian Students News Agency|a|isna.ir
ILNA|a|ilna.ir
YJC;Young Journalists Club|a|yjc.ir
Press TV;PressTV|t|presstv.ir|en
Al-Alam;Al-Alam TV|t|alalam.ir|ar
IRIB;Islamic Republic of Iran Broadcasting|b|irib.ir iribnews.ir
Tehran Times|d|tehrantimes.com|en
Iran Daily|d|irandaily.ir|en
Kayhan;Keyhan|d|kayhan.ir
Ettelaat|d|ettelaat.com
Shargh;Sharq Daily;Sharq;Schargh;Scharq|d|sharghdaily.com
Etemad;Etemaad|d|etemadnewspaper.ir
Hamshahri;Hamschahri|d|hamshahrionline.ir
Jomhouri Eslami|d|
Javan (IR);Javan?|d|javanonline.ir
Vatan-e Emrooz|d|vatanemrooz.ir
Arman-e Melli|d|
Ham-Mihan;Ham Mihan|d|hammihanonline.ir
Donya-e Eqtesad|d|donya-e-eqtesad.com
Financial Tribune|d|financialtribune.com|en
Nour News;Nournews|a|nournews.ir
Mizan News Agency;Mizan (IR)|a|mizanonline.ir
Khabar Online|s|khabaronline.ir
Entekhab?|s|entekhab.ir

@AF fa
TOLOnews;Tolo News|t|tolonews.com
Ariana News|t|ariananews.af
Pajhwok;Pajhwok Afghan News|a|pajhwok.com
Khaama Press|s|khaama.com|en
Hasht-e Subh;8am Media|d|8am.media
Amu TV|t|amu.tv
Etilaatroz|d|etilaatroz.com
Zan Times|s|zantimes.com
Afghanistan International|t|afintl.com
Kabul Now|s|kabulnow.com|en

@RU ru
Nowaja Gaseta Ewropa|s|
Moskowski Komsomolez|d|
RIA Nowosti;Ria Nowosti|a|
Swobodnaja Pressa|s|
TASS;Tass;ITAR-TASS;Itar-Tass|a|tass.ru tass.com
RIA Novosti;Ria Novosti;RIA?|a|ria.ru
Interfax|a|interfax.ru
Rossiya Segodnya|a|
Sputnik?;Sputnik News;Sputniknews|a|sputniknews.com sputnikglobe.com
RT?;Russia Today|t|rt.com
Kommersant;Kommersant FM|d|kommersant.ru
Vedomosti;Wedomosti|d|vedomosti.ru
Izvestia;Izvestiya;Iswestija|d|iz.ru
Rossiyskaya Gazeta;Rossiiskaïa Gazeta;Rossijskaja Gaseta|d|rg.ru
Nezavisimaya Gazeta;Nezavissimaïa Gazeta;Nesawissimaja Gaseta|d|ng.ru
Komsomolskaya Pravda;Komsomolskaïa Pravda;Komsomolskaja Prawda|d|kp.ru
The Moscow Times;Moscow Times|s|themoscowtimes.com|en
Moskovsky Komsomolets;Moskovski Komsomolets|d|mk.ru
Pravda?;Prawda?|d|pravda.ru
Krasnaya Zvezda|d|redstar.ru
Novaya Gazeta;Novaïa Gazeta;Nowaja Gaseta;Novaja Gazeta|d|novayagazeta.ru
Argumenty i Fakty|w|aif.ru
RBC (RU);RBK (RU)|s|rbc.ru
Lenta.ru|s|lenta.ru
Gazeta.ru|s|gazeta.ru
Fontanka|s|fontanka.ru
Vzglyad;Wsgljad|s|vz.ru
Rossiya 1;Rossija 1|t|vesti.ru
Rossiya 24|t|
Channel One (RU);Perviy Kanal;Perwy Kanal;Erster Kanal;Ersten Kanal;Pervy Kanal|t|1tv.ru
NTV (RU)|t|ntv.ru
Zvezda TV;TV Zvezda|t|tvzvezda.ru
Echo of Moscow;Ekho Moskvy;Echo de Moscou;Echo Moskwy|r|echo.msk.ru
Russia Beyond|s|rbth.com|en
Tsargrad|t|tsargrad.tv
Mediazona;MediaZona|s|zona.media
Kavkaz.Realii;Kavkaz Realii|s|kavkazr.com
Caucasian Knot;Kavkazsky Uzel|s|kavkaz-uzel.eu
OVD-Info|s|ovdinfo.org
Verstka;Vyorstka|s|verstka.media
Agentstvo|s|agents.media
Rybar|s|rybar.ru
The Barents Observer;Barents Observer|s|thebarentsobserver.com|en

@LV lv
Meduza|s|meduza.io|ru
Novaya Gazeta Europe;Novaya Gazeta Europa;Novaïa Gazeta Europe|s|novayagazeta.eu|ru
The Insider (LV)|s|theins.ru theins.press|ru
iStories;Important Stories?;Istories|s|istories.media|ru
Diena|d|diena.lv
Latvijas Avīze|d|la.lv
Neatkarīgā;Neatkarīgā Rīta Avīze|d|nra.lv
LSM;Latvijas Televīzija;Latvian Television|b|lsm.lv
LETA (LV)|a|leta.lv
Delfi?|s|delfi.lv delfi.lt
Re:Baltica|s|rebaltica.lv
Latvijas Radio;Latvian Radio|r|
TVNET|s|tvnet.lv
Dienas Bizness|d|db.lv
Vesti Segodnya;Vesti Segodnja|d||ru
The Baltic Times;Baltic Times|w|baltictimes.com|en
Baltic News Network|s|bnn-news.com|en
Ir (LV)|w|ir.lv
Jauns.lv|s|jauns.lv
TV3 (LV)|t|
Chas (LV)|d||ru
Telegraf (LV)|d||ru
Rīgas Balss|d|
Pietiek.com|s|pietiek.com
BB.lv|s|bb.lv|ru
Kas Jauns|w|

@EE et
Äripäev|d|
Postimees|d|postimees.ee
Eesti Päevaleht|d|epl.ee
Eesti Ekspress|w|ekspress.ee
Õhtuleht|d|ohtuleht.ee
ERR (EE);ERR News;Eesti Rahvusringhääling|b|err.ee
Baltic News Service;BNS (EE)|a|bns.ee bns.lt
Sirp|w|sirp.ee
Maaleht|w|maaleht.ee
Delovye Vedomosti|w|dv.ee|ru
MK-Estonia|w|mke.ee|ru
Molodezh Estonii;Molodjosch Estonii|d||ru
Põhjarannik|d|pohjarannik.ee
Lääne Elu|w|le.ee
Pärnu Postimees|d|parnu.postimees.ee
Tartu Postimees|d|
Saarte Hääl|w|
Virumaa Teataja|d|
Estonian World|s|estonianworld.com|en
Kanal 2 (EE)|t|
Vikerraadio|r|
Levila|s|levila.ee
Raadio 4|r||ru
Müürileht|m|muurileht.ee
Uued Uudised|s|uueduudised.ee

@LT lt
Lietuvos žinios|d|
Lietuvos rytas;Lrytas|d|lrytas.lt
15min|s|15min.lt
LRT (LT);Lithuanian National Radio and Television|b|lrt.lt
Verslo žinios|d|vz.lt
ELTA (LT)|a|elta.lt
Nasha Niva|s|nashaniva.com|be
Siena (LT)|s|siena.lt
Kauno diena|d|kaunodiena.lt
Respublika (LT)|d|respublika.lt
Veidas|m|veidas.lt
Alfa.lt|s|alfa.lt
TV3 (LT)|t|tv3.lt
LNK (LT)|t|lnk.lt
Vakarų ekspresas|d|ve.lt
Lietuvos aidas|d|
Kurier Wileński;Kurier Wilenski|d|kurierwilenski.lt|pl
Bernardinai.lt;Bernardinai|s|bernardinai.lt
Vakaro žinios|d|
Žinių radijas|r|ziniuradijas.lt
Atgimimas|w|
Wilnoteka|s|wilnoteka.lt|pl
Radio Znad Wilii|r|zw.lt|pl
Lithuania Tribune;The Lithuania Tribune|s||en
Vilniaus diena|d|

@BY ru
Nascha Niwa|w|
BelTA;Belta|a|belta.by
Sovetskaya Belorussiya;SB Belarus Segodnya|d|sb.by
Tut.by|s|tut.by
Zerkalo?;Zerkalo.io|s|zerkalo.io
Nexta|s|nexta.tv
Charter 97|s|charter97.org
Euroradio|r|euroradio.fm

@UA uk
Nowoje Wremja|w|
Ukrainska Prawda|s|
Serkalo Tyschnja;Dserkalo Tyschnja|w|
LB.ua|s|
Obozrevatel|s|
Ukrainska Pravda;Ukraïnska Pravda;Ukrajinska Prawda;Ukrayinska Pravda|s|pravda.com.ua
The Kyiv Independent;Kyiv Independent|s|kyivindependent.com|en
Kyiv Post;The Kyiv Post|d|kyivpost.com|en
European Pravda;Yevropeiska Pravda|s|eurointegration.com.ua
Ukrinform|a|ukrinform.net ukrinform.ua
Interfax-Ukraine|a|interfax.com.ua
UNIAN|a|unian.net unian.ua
RBC-Ukraine;RBK-Ukraina|a|rbc.ua
Suspilne|b|suspilne.media
Hromadske|s|hromadske.ua
Babel (UA)|s|babel.ua
NV (UA);Novoye Vremya;New Voice of Ukraine|s|nv.ua
Dzerkalo Tyzhnia;Zerkalo Nedeli|w|zn.ua
Den (UA)|d|day.kyiv.ua
LIGA.net;Liga.net|s|liga.net
Zaborona|s|zaborona.com
Slidstvo.Info|s|slidstvo.info
Bihus.Info|s|bihus.info
Detector Media|s|detector.media
Censor.net;Censor.NET|s|censor.net
Channel 24 (UA)|t|24tv.ua
1+1 (UA);TSN (UA)|t|tsn.ua
Espreso TV;Espreso|t|espreso.tv
Militarnyi|s|militarnyi.com
Defense Express|s|en.defence-ua.com defence-ua.com
Ukrayinskyi Tyzhden;The Ukrainian Week|w|tyzhden.ua
Strana.ua|s|strana.ua
Ukraina Moloda|d|
Vysokyi Zamok;Vysoky Zamok|d|
Zaxid.net|s|zaxid.net
Ukraina 24|t|
Novosti Donbassa|s|
Nashi Hroshi;Nashi Groshi|s|nashigroshi.org
Forbes Ukraine|m|
Kommersant-Ukraine;Kommersant Ukraine|d||ru
The Odessa Journal;Odessa Journal|s|odessa-journal.com|en
Korrespondent.net|w|korrespondent.net|ru
Gwara Media|s|gwaramedia.com
Vchasno|s|

@MD ro
Ziarul de Gardă|w|zdg.md
NewsMaker (MD)|s|newsmaker.md
Moldpres|a|moldpres.md
IPN (MD)|a|ipn.md
Nokta|s|nokta.md

@GE ka
Imedi;Imedi TV|t|imedi.ge
Ekho Kavkaza|r|ekhokavkaza.com|ru
Civil.ge;Civil Georgia|s|civil.ge
OC Media|s|oc-media.org|en
InterPressNews|a|interpressnews.ge
Agenda.ge|s|agenda.ge|en
JAMnews|s|jam-news.net
Rustavi 2;Rustawi 2|t|rustavi2.ge
Formula (GE)|t|formulanews.ge
Mtavari;Mtawari|t|mtavari.tv
Netgazeti|s|netgazeti.ge

@AM hy
Armenpress|a|armenpress.am
CivilNet|s|civilnet.am
Hetq|s|hetq.am
Azatutyun|r|azatutyun.am
EVN Report|s|evnreport.com|en

@AZ az
Azertac;AZERTAC|a|azertag.az
APA (AZ)|a|apa.az
Trend (AZ);Trend News Agency|a|trend.az
Turan (AZ);Turan Information Agency|a|turan.az
Meydan TV|s|meydan.tv
Abzas Media|s|abzas.org

@KZ kk
Kazinform|a|inform.kz
Tengrinews|s|tengrinews.kz|ru
Vlast (KZ)|s|vlast.kz|ru
Astana Times;The Astana Times|s|astanatimes.com|en
Orda (KZ)|s|orda.kz|ru
Vremya (KZ)|d|time.kz|ru
Express K|d|express-k.kz|ru
Ratel.kz|s|ratel.kz|ru
KazTAG|a|kaztag.kz|ru
Exclusive.kz|s|exclusive.kz|ru
Forbes Kazakhstan;Forbes.kz|m|forbes.kz|ru
Aikyn (KZ)|d|
Ana Tili|w|
Zhas Alash|w|
KTK (KZ)|t|ktk.kz|ru
BaigeNews|s|baigenews.kz|ru
Diapazon (KZ)|d|diapazon.kz|ru
Uralskaya Nedelya|w||ru
Ak Zhaiyk;Ak Zhayik|w|azh.kz|ru
Respublika (KZ)|w||ru
Kapital.kz;Kapital (KZ)|w|kapital.kz|ru
LSM.kz|s|lsm.kz|ru
Malim.kz|s|malim.kz|ru
Mediazona Central Asia|s||ru

@KG ky
The Times of Central Asia;Times of Central Asia|s|timesca.com|en
Kloop|s|kloop.kg
24.kg|a|24.kg|ru
Kabar (KG)|a|kabar.kg
Azattyk;Radio Azattyk|r|azattyk.org
AKIpress|a|akipress.com
Slovo Kyrgyzstana|d||ru
Kyrgyz Tuusu|d|
Erkin Too|d|
KTRK (KG)|b|ktrk.kg
April TV (KG)|t|
Temirov Live|s|
Tazabek (KG)|s|tazabek.kg|ru
K-News (KG);Knews.kg|s|knews.kg|ru
Economist.kg|s|economist.kg|ru
Super-Info (KG)|w|
Res Publica (KG)|w||ru
Delo No (KG)|w||ru

@UZ uz
Gazeta.uz|s|gazeta.uz
Kun.uz|s|kun.uz
UzA (UZ)|a|uza.uz
Repost.uz|s|repost.uz|ru
Anhor.uz|s|anhor.uz|ru
Spot.uz|s|spot.uz|ru
Narodnoye Slovo;Narodnoe Slovo|d||ru
Yangi O'zbekiston|d|yuz.uz
Uzreport;UzReport|s|uzreport.news
Hook.report|s|hook.report|ru
Nuz.uz|s|nuz.uz|ru
Radio Ozodlik;Ozodlik|r|ozodlik.org
Qalampir.uz|s|qalampir.uz
O'zbekiston 24;Uzbekistan 24|t|
Eltuz|s|eltuz.com
AsiaTerra|s|asiaterra.info|ru
UzNews.net|s||ru
Tashkent Times;The Tashkent Times|s|tashkenttimes.uz|en

@TJ tg
Asia-Plus;Asia Plus|s|asiaplustj.info
Khovar|a|khovar.tj
Avesta (TJ)|a|
Akhbor (TJ)|s|akhbor.com
Sadoi Mardum|d|
Farazh|w|
Ozodagon|w|
Nigoh (TJ)|w|
Pamir Daily News|s|
Your.tj|s|your.tj|ru
Azda TV|t|
Varorud|w|

@TM tk
Chronicles of Turkmenistan|s|hronikatm.com|ru
Orient.tm|s|orient.tm|ru
Türkmenistan (TM)|d|
State News Agency of Turkmenistan;TDH (TM)|a|tdh.gov.tm
Arzuw News|s|arzuw.news
Gündogar;Gundogar|s|gundogar.org|ru
Turkmenistan.ru|s|turkmenistan.ru|ru

@PL pl
Przegląd Sportowy|d|przegladsportowy.pl
Onet.pl|s|
wPolityce.pl;wPolityce|s|
Gość Niedzielny|w|
Gazeta Wyborcza;Wyborcza|d|wyborcza.pl
Rzeczpospolita|d|rp.pl
Dziennik Gazeta Prawna|d|gazetaprawna.pl
Fakt?|d|fakt.pl
Super Express|d|se.pl
Gazeta Polska|w|gazetapolska.pl
Puls Biznesu|d|pb.pl
Nasz Dziennik|d|naszdziennik.pl
Dziennik?|d|dziennik.pl
Polityka?|w|polityka.pl
Newsweek Polska|w|newsweek.pl
Wprost?|w|wprost.pl
Do Rzeczy=|w|dorzeczy.pl
Tygodnik Powszechny|w|tygodnikpowszechny.pl
Sieci?|w|wsieciprawdy.pl
Krytyka Polityczna|s|krytykapolityczna.pl
OKO.press|s|oko.press
Onet|s|onet.pl
Wirtualna Polska|s|wp.pl
Interia|s|interia.pl
PAP;Polska Agencja Prasowa;Polish Press Agency|a|pap.pl
TVP;Telewizja Polska;TVP Info;TVP World|t|tvp.info tvp.pl tvpworld.com
TVN24;TVN;TVN 24|t|tvn24.pl tvn.pl
Polsat;Polsat News|t|polsatnews.pl
Polskie Radio;Polish Radio|r|polskieradio.pl
TOK FM|r|tokfm.pl
RMF FM|r|rmf24.pl
TV Republika|t|tvrepublika.pl
Belsat|t|belsat.eu|be
Notes from Poland|s|notesfrompoland.com|en
New Eastern Europe|m|neweasterneurope.eu|en
VSquare|s|vsquare.org|en
Dziennik Polski|d|dziennikpolski24.pl
Dziennik Zachodni|d|dziennikzachodni.pl
Gazeta Krakowska|d|gazetakrakowska.pl
Głos Wielkopolski;Glos Wielkopolski|d|gloswielkopolski.pl
Gazeta Wrocławska;Gazeta Wroclawska|d|gazetawroclawska.pl
Dziennik Bałtycki;Dziennik Baltycki|d|dziennikbaltycki.pl
Kurier Lubelski|d|kurierlubelski.pl
Gazeta Pomorska|d|pomorska.pl
Kurier Szczeciński|d|
Nowa Trybuna Opolska|d|nto.pl
Tygodnik Solidarność|w|tysol.pl
Uważam Rze|w|
Kultura Liberalna|w|kulturaliberalna.pl
Radio Maryja|r|radiomaryja.pl
TV Trwam|t|
Gazeta.pl|s|gazeta.pl
naTemat;NaTemat|s|natemat.pl
Money.pl|s|money.pl

@CZ cs
Forum24|s|
Echo24|s|
Mladá fronta Dnes;MF Dnes;Mladá fronta DNES|d|idnes.cz
Lidové noviny|d|lidovky.cz
Hospodářské noviny|d|hn.cz
Právo?|d|pravo.cz
Deník N|d|denikn.cz
Deník?|d|denik.cz
Blesk|d|blesk.cz
Respekt?|w|respekt.cz
Reflex?|w|reflex.cz
Týden?|w|tyden.cz
ČTK;Czech News Agency;CTK|a|ctk.cz ceskenoviny.cz
Česká televize;Czech Television;ČT24|t|ceskatelevize.cz
Český rozhlas;Czech Radio;Radio Prague International;Radio Prague|r|rozhlas.cz radio.cz
Novinky.cz;Novinky?|s|novinky.cz
Seznam Zprávy|s|seznamzpravy.cz
Aktuálně.cz|s|aktualne.cz
iRozhlas|s|irozhlas.cz
Forum 24|s|forum24.cz
Investigace.cz|s|investigace.cz
Transitions (CZ)|s|tol.org|en
Haló noviny|d|
Hlídací pes;HlídacíPes.org|s|hlidacipes.org
Parlamentní listy|s|parlamentnilisty.cz
Deník Referendum|s|denikreferendum.cz
A2larm|s|a2larm.cz
Britské listy|s|blisty.cz
CNN Prima News|t|
DVTV|s|dvtv.cz
Literární noviny|w|
Rudé právo|d|
The Prague Post;Prague Post|w||en
Voxpot|s|voxpot.cz
LandesEcho|m||de

@SK sk
Új Szó|d||hu
Postoj|s|
SME (SK)|d|sme.sk
Pravda (SK)|d|pravda.sk
Denník N|d|dennikn.sk
Hospodárske noviny (SK)|d|hnonline.sk
Nový čas;Nový Čas|d|cas.sk
Aktuality.sk;Aktuality?|s|aktuality.sk
Denník Postoj|s|postoj.sk
Týždeň?|w|tyzden.sk
TASR|a|tasr.sk teraz.sk
SITA (SK)|a|sita.sk
STVR;RTVS|b|stvr.sk rtvs.sk
TV Markíza;Markíza|t|tvnoviny.sk markiza.sk
The Slovak Spectator;Slovak Spectator|s|spectator.sme.sk|en
Plus jeden deň|d|
Korzár (SK)|d|
Hlavné správy|s|
TA3|t|ta3.com
TV JOJ|t|
Plus 7 dní|w|

@HU hu
Magyar Hírlap|d|
Heti Világgazdaság|w|
Azonnali|s|
Magyar Nemzet|d|magyarnemzet.hu
Népszava|d|nepszava.hu
Népszabadság|d|nol.hu
Magyar Hang|w|hang.hu
HVG|w|hvg.hu
Magyar Narancs|w|magyarnarancs.hu
Élet és Irodalom|w|es.hu
Heti Válasz;Válasz Online|s|valaszonline.hu
Telex?;Telex.hu|s|telex.hu
444.hu|s|444.hu
Index (HU);Index.hu|s|index.hu
24.hu|s|24.hu
Origo?|s|origo.hu
Mandiner|s|mandiner.hu
Átlátszó|s|atlatszo.hu
Direkt36|s|direkt36.hu
MTI|a|mti.hu
RTL (HU);RTL Klub|t|rtl.hu
ATV (HU)|t|atv.hu
Hír TV|t|hirtv.hu
Klubrádió|r|klubradio.hu
Partizán?|s|partizanmedia.hu
Világgazdaság|d|vg.hu
Blikk|d|blikk.hu
Magyar Idők|d|
168 Óra|w|
Magyar Demokrata|w|demokrata.hu
PestiSrácok;Pesti Srácok|s|pestisracok.hu
Nemzeti Sport|d|nemzetisport.hu
Hungary Today|s|hungarytoday.hu|en
Daily News Hungary|s|dailynewshungary.com|en
Budapest Business Journal|w|bbj.hu|en
Pester Lloyd|w||de
Délmagyarország|d|

@RO ro
Jurnalul|d|
Cotidianul|d|
Spotmedia|s|
Adevărul|d|adevarul.ro
România liberă|d|romanialibera.ro
Libertatea?|d|libertatea.ro
Jurnalul Național|d|jurnalul.ro
Evenimentul Zilei|d|evz.ro
Ziarul Financiar|d|zf.ro
Gândul|s|gandul.ro
Revista 22|w|revista22.ro
Dilema veche|w|dilema.ro dilemaveche.ro
HotNews;Hotnews.ro;HotNews.ro|s|hotnews.ro
G4Media|s|g4media.ro
Digi24|t|digi24.ro
Antena 3 CNN|t|antena3.ro
Pro TV|t|stirileprotv.ro
Realitatea?|t|realitatea.net
TVR (RO)|t|tvr.ro
Agerpres|a|agerpres.ro
Mediafax|a|mediafax.ro
RISE Project|s|riseproject.ro
PressOne|s|pressone.ro
Recorder (RO)|s|recorder.ro
Romania Insider|s|romania-insider.com|en
Gazeta Sporturilor|d|gsp.ro
Curentul|d|
Academia Cațavencu|w|
Cațavencii|w|
România TV|t|romaniatv.net
B1 TV|t|
Radio România Internațional;Radio Romania International|r|
Allgemeine Deutsche Zeitung für Rumänien|d|adz.ro|de
Hermannstädter Zeitung|w||de
Transindex|s|transindex.ro|hu
Ziarul de Iași|d|
News.ro|a|news.ro

@BG bg
24 Tschassa|d|
Novinar|d|
Webcafé|s|
Club Z|s|
e-vestnik|s|
Dnevnik (BG)|d|dnevnik.bg
Kapital?|w|capital.bg
24 Chasa|d|24chasa.bg
Trud?|d|trud.bg
Sega?|d|segabg.com
Standart (BG)|d|standartnews.com
BTA;Bulgarian News Agency|a|bta.bg
BNT (BG)|t|bnt.bg
Bulgarian National Radio;BNR (BG)|r|bnr.bg
bTV (BG)|t|btvnovinite.bg
Nova (BG);Nova TV (BG)|t|nova.bg
Mediapool|s|mediapool.bg
Bivol|s|bivol.bg
OFFNews|s|offnews.bg
Novinite|s|novinite.com|en
168 Chasa;168 Tschassa|w|
Frognews|s|frognews.bg
Actualno|s|
Darik Radio|r|
Toest|s|toest.bg
The Sofia Globe;Sofia Globe|s|sofiaglobe.com|en
BGNES|a|bgnes.bg

@GR el
Protagon|s|
TVXS|s|
Kathimerini;I Kathimerini;Ekathimerini|d|kathimerini.gr ekathimerini.com
Ta Nea|d|tanea.gr
To Vima|w|tovima.gr tovima.com
Efimerida ton Syntakton;EfSyn;Ef.Syn.|d|efsyn.gr
Avgi;I Avgi|d|avgi.gr
Proto Thema|w|protothema.gr
Naftemporiki|d|naftemporiki.gr
Eleftherotypia|d|enet.gr
Rizospastis|d|rizospastis.gr
Dimokratia?|d|dimokratia.gr
Ethnos?|d|ethnos.gr
Documento?|w|documentonews.gr
ERT (GR)|b|ert.gr ertnews.gr
Skai?|b|skai.gr
Antenna (GR);ANT1|t|antenna.gr ant1news.gr
Mega (GR)|t|megatv.com
Athens News Agency;ANA-MPA;AMNA|a|amna.gr
in.gr|s|in.gr
Reporters United|s|reportersunited.gr
Inside Story?|s|insidestory.gr
Solomon (GR)|s|wearesolomon.com
Eleftheros Typos|d|
To Pontiki|w|topontiki.gr
Apogevmatini|d|
Parapolitika|w|parapolitika.gr
Iefimerida|s|iefimerida.gr
News247|s|news247.gr
Athens Voice|w|athensvoice.gr
The Press Project|s|thepressproject.gr
Keep Talking Greece|s|keeptalkinggreece.com|en
Griechenland Zeitung|w||de
Imerisia|d|

@AL sq
Shekulli|d|
Gazeta Shqip|d|
Top Channel|t|top-channel.tv
Koha Jonë|d|kohajone.com
Panorama (AL)|d|panorama.com.al
Shqip|d|gazeta-shqip.com
ATA (AL);Albanian Telegraphic Agency|a|ata.gov.al
Euronews Albania|t|euronews.al
Exit.al|s|exit.al
Reporter.al|s|reporter.al
Dita (AL);Gazeta Dita|d|
Mapo|d|mapo.al
Shqiptarja.com;Shqiptarja|s|shqiptarja.com
Gazeta 55|d|
Rilindja Demokratike|d|
Zëri i Popullit|d|
Gazeta Tema;Tema (AL)|d|gazetatema.net
TV Klan|t|tvklan.al
Vizion Plus|t|vizionplus.tv
BalkanWeb;Balkanweb|s|balkanweb.com
Lapsi.al|s|lapsi.al
Albanian Daily News|d|albaniandailynews.com|en
Tirana Times|w|tiranatimes.com|en
RTSH;Radio Televizioni Shqiptar|b|rtsh.al
Ora News|t|oranews.tv
Syri.net|s|syri.net
Politiko.al|s|politiko.al
Monitor (AL)|w|monitor.al
Sot (AL);Gazeta Sot|d|sot.com.al
Citizens.al|s|citizens.al
Faktoje|s|faktoje.al
ABC News Albania|t|abcnews.al

@XK sq
Gazeta Express|s|
Koha Ditore|d|koha.net
Kallxo;KALLXO|s|kallxo.com
Zëri|d|zeri.info
Bota Sot|d|botasot.info
RTK (XK);RTK?|b|rtklive.com
Prishtina Insight|s|prishtinainsight.com|en
Epoka e Re|d|
Kosova Sot|d|
Telegrafi|s|telegrafi.com
Insajderi|s|insajderi.org
RTV21;RTV 21|t|rtv21.tv
Klan Kosova|t|klankosova.tv
KosovaPress;Kosovapress|a|kosovapress.com
Ekonomia Online|s|ekonomiaonline.com
Kohavision|t|
Radio Kosova|r|
Kosovo 2.0|m|kosovotwopointzero.com|en
Sbunker|s|sbunker.org
Periskopi|s|periskopi.com
Reporteri.net|s|reporteri.net
Rilindja (XK)|d|
TV Dukagjini|t|
Kosovo Online|s|kosovo-online.com|sr
Radio Goraždevac|r||sr

@MK mk
Nova Makedonija|d|novamakedonija.com.mk
Sloboden Pechat;Sloboden Pečat|d|slobodenpecat.mk
Meta.mk|s|meta.mk
MIA (MK)|a|mia.mk
Utrinski Vesnik|d|
Dnevnik (MK)|d|
Vest (MK)|d|
Večer (MK);Vecher (MK)|d|
Sitel|t|sitel.com.mk
Kanal 5 (MK)|t|kanal5.com.mk
Alsat M;Alsat-M|t|alsat.mk|sq
A1 TV (MK)|t|
24 Vesti|t|
Makfax|a|makfax.com.mk
Plusinfo|s|plusinfo.mk
Lajm (MK)|d||sq
Kapital (MK)|w|
Republika (MK)|s|republika.mk
Fakti (MK)|d||sq
Flaka e vëllazërimit;Flaka (MK)|d||sq
Almakos|s|almakos.com|sq
Portalb|s|portalb.mk|sq
Press24|s|
Kurir (MK)|s|kurir.mk
Racin.mk|s|racin.mk
SDK.mk;Sakam da kažam|s|sdk.mk
Macedonian Radio Television;MRT (MK)|b|

@RS sr
Politika?|d|politika.rs
Blic|d|blic.rs
Danas?|d|danas.rs
Večernje novosti;Vecernje novosti;Večernje Novosti|d|novosti.rs
Kurir|d|kurir.rs
Informer (RS);Informer?|d|informer.rs
Nova (RS);Nova.rs|d|nova.rs
Vreme?|w|vreme.com
NIN (RS)|w|nin.rs
Radar (RS)|w|radar.rs
Tanjug|a|tanjug.rs
Beta (RS);Beta news agency|a|beta.rs
FoNet|a|fonet.rs
RTS (RS);Radio-Television of Serbia;Radio Television of Serbia|b|rts.rs
N1 (RS);N1 TV;N1?|t|n1info.rs n1info.com
B92|t|b92.net
KRIK|s|krik.rs
CINS (RS)|s|cins.rs
Insajder?|s|insajder.net
Balkan Insight;Balkan Investigative Reporting Network;BIRN|s|balkaninsight.com|en
Peščanik|s|pescanik.net

@HR hr
Jutarnji list|d|jutarnji.hr
Večernji list|d|vecernji.hr
24sata|d|24sata.hr
Slobodna Dalmacija|d|slobodnadalmacija.hr
Novi list|d|novilist.hr
Nacional (HR)|w|nacional.hr
Globus (HR)|w|
Novosti (HR)|w|portalnovosti.com
HINA;Hina (HR)|a|hina.hr
HRT|b|hrt.hr
Nova TV (HR)|t|dnevnik.hr
N1 (HR)|t|n1info.hr
Index.hr|s|index.hr
Telegram (HR);Telegram.hr|s|telegram.hr
H-Alter|s|h-alter.org

@SI sl
Delo?|d|delo.si
Dnevnik (SI)|d|dnevnik.si
Večer?|d|vecer.com
Finance (SI)|d|finance.si
Mladina|w|mladina.si
STA (SI);Slovenian Press Agency|a|sta.si
RTV Slovenija;RTV Slovenia|b|rtvslo.si
Pop TV;24ur|t|24ur.com
Oštro|s|ostro.si
Necenzurirano|s|necenzurirano.si

@BA bs
Oslobođenje|d|oslobodjenje.ba
Dnevni avaz|d|avaz.ba
Nezavisne novine|d|nezavisne.com
Glas Srpske|d|glassrpske.com
Dani (BA)|w|
Fena|a|fena.ba
SRNA|a|srna.rs
Al Jazeera Balkans|t|balkans.aljazeera.net
Klix|s|klix.ba
Žurnal|s|zurnal.info
Radio Sarajevo|s|radiosarajevo.ba
Detektor?|s|detektor.ba

@ME sr
Vijesti?|d|vijesti.me
Pobjeda?|d|pobjeda.me
Dan (ME)|d|dan.co.me
Monitor (ME)|w|monitor.co.me
MINA (ME)|a|mina.news
RTCG|b|rtcg.me
Cafe del Montenegro;CdM (ME)|s|cdm.me
Dnevne novine|d|
Portal Analitika|s|
TV Vijesti|t|
IN4S|s|in4s.net
Borba (ME)|s|borba.me
Nova M|t|
Adria TV|t|
CIN-CG|s|cin-cg.me
Radio Crne Gore|r|

@SE sv
Kristianstadsbladet|d|
Upsala Nya Tidning|d|
Dagens Nyheter;DN?|d|dn.se
Svenska Dagbladet;SvD|d|svd.se
Aftonbladet|d|aftonbladet.se
Expressen|d|expressen.se
Göteborgs-Posten|d|gp.se
Sydsvenskan|d|sydsvenskan.se
Dagens Industri|d|di.se
Arbetet|w|arbetet.se
Dagen (SE)|d|dagen.se
ETC (SE);Dagens ETC|d|etc.se
Flamman|w|flamman.se
Sveriges Television;SVT;SVT Nyheter|t|svt.se
Sveriges Radio|r|sverigesradio.se
TV4 (SE)|t|tv4.se
TT News Agency;TT Nyhetsbyrån;Tidningarnas Telegrambyrå|a|tt.se
The Local?;The Local Sweden|s|thelocal.com thelocal.se|en
Blankspot|s|blankspot.se
Barometern|d|
Blekinge Läns Tidning|d|blt.se
Borås Tidning|d|
Norrköpings Tidningar|d|
Nerikes Allehanda|d|na.se
Jönköpings-Posten|d|
Smålandsposten|d|
Hallandsposten|d|
Helsingborgs Dagblad|d|hd.se
Västerbottens-Kuriren|d|vk.se
Norrländska Socialdemokraten|d|
Östersunds-Posten|d|
Sundsvalls Tidning|d|
Skånska Dagbladet|d|
Dala-Demokraten|d|
Östgöta Correspondenten|d|
Bohusläningen|d|

@NO no
Se og Hør|w|seoghoer.no
Sunnmørsposten|d|smp.no
Nationen|d|nationen.no
Aftenposten|d|aftenposten.no
Verdens Gang;VG?|d|vg.no
Dagbladet|d|dagbladet.no
Dagens Næringsliv|d|dn.no
Klassekampen|d|klassekampen.no
Vårt Land|d|vl.no
Bergens Tidende|d|bt.no
Stavanger Aftenblad|d|aftenbladet.no
Adresseavisen|d|adressa.no
Nordlys?|d|nordlys.no
Morgenbladet|w|morgenbladet.no
NRK|b|nrk.no
TV 2 (NO)|t|tv2.no
NTB|a|ntb.no
Nettavisen|s|nettavisen.no
Faktisk.no|s|faktisk.no
Dagsavisen|d|dagsavisen.no
Fædrelandsvennen;Faedrelandsvennen|d|fvn.no
Drammens Tidende|d|dt.no
Bergensavisen|d|ba.no
Avisa Nordland|d|an.no
iTromsø|d|itromso.no
Finansavisen|d|finansavisen.no
Dag og Tid|w|dagogtid.no
Filter Nyheter|s|filternyheter.no
Khrono|s|khrono.no
High North News|s|highnorthnews.com|en
Svalbardposten|w|svalbardposten.no
Altaposten|d|altaposten.no

@DK da
Politiken|d|politiken.dk
Berlingske;Berlingske Tidende|d|berlingske.dk
Jyllands-Posten|d|jp.dk jyllands-posten.dk
Ekstra Bladet|d|ekstrabladet.dk
B.T. (DK)|d|bt.dk
Information (DK);Dagbladet Information|d|information.dk
Børsen|d|borsen.dk
Kristeligt Dagblad|d|kristeligt-dagblad.dk
Weekendavisen|w|weekendavisen.dk
Danmarks Radio;DR (DK)|b|dr.dk
TV 2 (DK)|t|tv2.dk
Ritzau|a|ritzau.dk
Zetland (DK)|s|zetland.dk
Altinget|s|altinget.dk
Danwatch|s|danwatch.dk
Fyens Stiftstidende|d|fyens.dk
Nordjyske|d|nordjyske.dk
Aarhus Stiftstidende;Århus Stiftstidende|d|stiften.dk
JydskeVestkysten;Jydske Vestkysten|d|jv.dk
Bornholms Tidende|d|
Ingeniøren|w|ing.dk
Frihedsbrevet|s|frihedsbrevet.dk
Den Korte Avis|s|
The Copenhagen Post;Copenhagen Post|w|cphpost.dk|en
Land og Folk|d|

@GL kl
Sermitsiaq|w|sermitsiaq.ag
KNR (GL)|b|knr.gl
Atuagagdliutit;Grønlandsposten|w|
Nuuk TV|t|

@FI fi
Karjalainen|d|
Keskisuomalainen|d|
Demokraatti|d|
Etelä-Suomen Sanomat|d|
Lapin Kansa|d|
Ilkka-Pohjalainen|d|
Savon Sanomat|d|
Helsingin Sanomat|d|hs.fi
Ilta-Sanomat|d|is.fi
Iltalehti|d|iltalehti.fi
Aamulehti|d|aamulehti.fi
Turun Sanomat|d|ts.fi
Kauppalehti|d|kauppalehti.fi
Hufvudstadsbladet|d|hbl.fi|sv
Suomen Kuvalehti|w|suomenkuvalehti.fi
Yle;YLE|b|yle.fi
MTV (FI)|t|mtvuutiset.fi
STT (FI)|a|stt.fi
Kaleva|d|kaleva.fi
Satakunnan Kansa|d|
Hämeen Sanomat|d|
Kainuun Sanomat|d|
Kymen Sanomat|d|
Vasabladet|d||sv
Åbo Underrättelser|d||sv
Ålandstidningen|d||sv
Maaseudun Tulevaisuus|d|
Kansan Uutiset|w|
Verkkouutiset|s|verkkouutiset.fi
Helsinki Times|w|helsinkitimes.fi|en

@IS is
Kjarninn|s|
Morgunblaðið;Morgunbladid|d|mbl.is
Fréttablaðið;Frettabladid;Fréttabladid|d|frettabladid.is
Vísir|s|visir.is
RÚV|b|ruv.is
Heimildin|w|heimildin.is
Stundin|s|stundin.is
Iceland Review|s|icelandreview.com|en
The Reykjavík Grapevine;Reykjavík Grapevine|m|grapevine.is|en
DV (IS);Dagblaðið Vísir|d|dv.is
Viðskiptablaðið;Vidskiptabladid|w|vb.is
Stöð 2|t|
Þjóðviljinn;Thjodviljinn|d|
Fréttatíminn|w|
Mannlíf|m|mannlif.is
Bylgjan|r|
Bændablaðið|w|bbl.is
Samstöðin|s|samstodin.is
Iceland Monitor|s||en
Víkurfréttir|w|vf.is
Skessuhorn|w|skessuhorn.is
Nútíminn|s|nutiminn.is

@IN en
The Times of India;Times of India|d|timesofindia.indiatimes.com timesofindia.com
The Hindu?|d|thehindu.com
Hindustan Times|d|hindustantimes.com
The Indian Express;Indian Express|d|indianexpress.com
The New Indian Express;New Indian Express|d|newindianexpress.com
The Telegraph (IN);The Telegraph India;The Telegraph of Calcutta|d|telegraphindia.com
The Statesman?=|d|thestatesman.com
Deccan Herald|d|deccanherald.com
Deccan Chronicle|d|deccanchronicle.com
The Tribune (IN)|d|tribuneindia.com
The Pioneer?|d|dailypioneer.com
The Economic Times;Economic Times|d|economictimes.indiatimes.com economictimes.com
Business Standard|d|business-standard.com
Mint (IN);LiveMint;Mint?|d|livemint.com
The Hindu BusinessLine;BusinessLine|d|thehindubusinessline.com
The Financial Express;Financial Express (IN)|d|financialexpress.com
Mid-Day|d|mid-day.com
Greater Kashmir|d|greaterkashmir.com
The Assam Tribune|d|assamtribune.com
Dainik Jagran|d|jagran.com|hi
Dainik Bhaskar|d|bhaskar.com|hi
Amar Ujala|d|amarujala.com|hi
Malayala Manorama|d|manoramaonline.com|ml
Mathrubhumi|d|mathrubhumi.com|ml
Anandabazar Patrika|d|anandabazar.com|bn
Eenadu|d|eenadu.net|te
Loksatta|d|loksatta.com|mr
India Today|w|indiatoday.in
Outlook (IN);Outlook India|w|outlookindia.com
Frontline (IN)|m|frontline.thehindu.com
The Caravan?;Caravan (IN)|m|caravanmagazine.in
The Week (IN)|w|theweek.in
Tehelka|w|tehelka.com
Scroll.in;Scroll?|s|scroll.in
The Wire?;The Wire (IN)|s|thewire.in
The Print?;ThePrint|s|theprint.in
The Quint^|s|thequint.com
Newslaundry|s|newslaundry.com
The News Minute|s|thenewsminute.com
Alt News;AltNews|s|altnews.in
Firstpost|s|firstpost.com
Moneycontrol|s|moneycontrol.com
Swarajya|m|swarajyamag.com
The Reporters' Collective|s|reporters-collective.in
NDTV;New Delhi Television|t|ndtv.com
CNN-News18;News18|t|news18.com
Republic TV|t|republicworld.com
Times Now?|t|timesnownews.com
Aaj Tak|t|aajtak.in|hi
Zee News|t|zeenews.india.com
WION|t|wionews.com
Doordarshan;DD News|t|ddnews.gov.in
All India Radio;Akashvani|r|newsonair.gov.in
Press Trust of India;PTI|a|ptinews.com
Asian News International;ANI?|a|aninews.in
Indo-Asian News Service;IANS|a|ians.in
United News of India;UNI?|a|uniindia.com
Siasat Daily;The Siasat Daily|d|siasat.com
Navbharat Times|d||hi
Jansatta|d|jansatta.com|hi
Rajasthan Patrika|d|patrika.com|hi
Punjab Kesari|d|punjabkesari.in|hi
Prabhat Khabar|d|prabhatkhabar.com|hi
Kerala Kaumudi|d|keralakaumudi.com|ml
Deshabhimani|d|deshabhimani.com|ml
Madhyamam|d|madhyamam.com|ml
Andhra Jyothi|d|andhrajyothy.com|te
Daily Thanthi;Dina Thanthi|d|dailythanthi.com|ta
Vijaya Karnataka|d||kn
Udayavani|d|udayavani.com|kn
Bartaman Patrika|d|bartamanpatrika.com|bn
Ganashakti|d||bn
Maharashtra Times|d||mr
Saamana|d|saamana.com|mr
Free Press Journal;The Free Press Journal|d|freepressjournal.in
The Hans India;Hans India|d|thehansindia.com
Telangana Today|d|telanganatoday.com
The Sangai Express;Sangai Express|d|thesangaiexpress.com
The Morung Express;Morung Express|d|morungexpress.com
The Arunachal Times;Arunachal Times|d|arunachaltimes.in
Daily Excelsior|d|dailyexcelsior.com
Kashmir Observer|d|kashmirobserver.net
The Asian Age;Asian Age|d|asianage.com
The Sunday Guardian;Sunday Guardian|w|sundayguardianlive.com
IndiaSpend|s|indiaspend.com
EastMojo|s|eastmojo.com
LiveLaw|s|livelaw.in
Economic and Political Weekly|w|epw.in
OpIndia|s|opindia.com
Millennium Post|d|millenniumpost.in

@PK en
Dawn?|d|dawn.com
The News International^|d|thenews.com.pk
The Express Tribune;Express Tribune|d|tribune.com.pk
The Nation (PK)|d|nation.com.pk
Daily Times (PK)|d|dailytimes.com.pk
Pakistan Observer|d|pakobserver.net
Pakistan Today|d|pakistantoday.com.pk
Business Recorder|d|brecorder.com
The Friday Times|w|thefridaytimes.com
Jang?;Daily Jang|d|jang.com.pk|ur
Nawa-i-Waqt;Nawa-e-Waqt|d|nawaiwaqt.com.pk|ur
Geo News;Geo TV|t|geo.tv
ARY News|t|arynews.tv
Samaa TV|t|samaa.tv
Dunya News|t|dunyanews.tv
Associated Press of Pakistan;APP?|a|app.com.pk
Radio Pakistan|r|radio.gov.pk
Mashaal Radio;Radio Mashaal|r|mashaalradio.com|ps

@BD bn
Prothom Alo|d|prothomalo.com
The Daily Star (BD)|d|thedailystar.net|en
Dhaka Tribune|d|dhakatribune.com|en
New Age (BD);New Age?|d|newagebd.net|en
Bangladesh Sangbad Sangstha|a|bssnews.net
Bdnews24;bdnews24.com|s|bdnews24.com|en
The Business Standard (BD)|d|tbsnews.net|en
Netra News|s|netra.news

@LK en
Daily Mirror (LK)|d|dailymirror.lk
Daily News (LK)|d|dailynews.lk
The Island (LK)|d|island.lk
Sunday Times (LK)|w|sundaytimes.lk
Colombo Telegraph|s|colombotelegraph.com
Ada Derana|t|adaderana.lk
Groundviews|s|groundviews.org
TamilNet|s|tamilnet.com
The Sunday Leader;Sunday Leader|w|
Sunday Observer (LK)|w|sundayobserver.lk
Newswire.lk|s|newswire.lk
Sri Lanka Broadcasting Corporation;SLBC (LK)|r|
Hiru News;Hiru TV|t|hirunews.lk|si
Sirasa TV;Sirasa|t||si
Rupavahini;Sri Lanka Rupavahini Corporation|t|rupavahini.lk|si
Dinamina|d|dinamina.lk|si
Thinakaran (LK)|d|thinakaran.lk|ta
Uthayan|d||ta
Lakbima|d||si
Mawbima|d||si
Ravaya|w||si
Anidda|w||si
Lanka e News;Lankaenews|s|lankaenews.com|si
Tamil Mirror|d|tamilmirror.lk|ta
Silumina|w||si
Sri Lanka Guardian|s|slguardian.org
Swarnavahini|t||si

@NP ne
Kantipur|d|ekantipur.com
The Kathmandu Post;Kathmandu Post|d|kathmandupost.com|en
The Himalayan Times;Himalayan Times|d|thehimalayantimes.com|en
Nepali Times|w|nepalitimes.com|en
Rastriya Samachar Samiti|a|rss.com.np
Setopati|s|setopati.com
Gorkhapatra|d|gorkhapatraonline.com
The Rising Nepal;Rising Nepal|d|risingnepaldaily.com|en
Naya Patrika|d|nayapatrikadaily.com
Rajdhani (NP)|d|
Nepal Samacharpatra|d|
Ratopati|s|ratopati.com
Ujyaalo Online|s|ujyaaloonline.com
Nepal Television|t|
Kantipur TV;Kantipur Television|t|
Radio Nepal|r|
Himal Khabarpatrika|m|
The Annapurna Express;Annapurna Express|d|theannapurnaexpress.com|en
Deshsanchar|s|deshsanchar.com
Khabarhub|s|khabarhub.com
Lokaantar|s|lokaantar.com
Nepal Khabar;Nepalkhabar|s|
Avenues TV|t|
Karobar (NP)|d|

@BT dz
Kuensel|d|kuenselonline.com
Business Bhutan|w||en
Bhutan Broadcasting Service;BBS (BT)|b|bbs.bt
Bhutan Times|w||en
Bhutan Observer|w||en
Bhutan Today|w||en
Daily Bhutan|s|dailybhutan.com|en

@MV dv
Mihaaru|d|mihaaru.com
The Edition (MV)|s|edition.mv|en
Sun.mv|s|sun.mv
Avas (MV)|s|avas.mv
Maldives Independent;The Maldives Independent|s|maldivesindependent.com|en
Minivan News|s|minivannews.com|en
Haveeru;Haveeru Daily|d|
Dhauru|s|dhauru.com
Adhadhu|s|adhadhu.com
Raajje TV;RaajjeTV;Raajje.mv|t|raajje.mv
PSM News|b|psmnews.mv
Television Maldives|t|
Miadhu|d|
The Times of Addu;Times of Addu|s|timesofaddu.com|en

@CN zh
Xinhua;Xinhua News Agency;Chine nouvelle;Agence Chine nouvelle;Agence Xinhua|a|news.cn xinhuanet.com
China News Service|a|chinanews.com.cn
People's Daily;Renmin Ribao;Le Quotidien du peuple|d|people.com.cn people.cn
Global Times;Huanqiu Shibao|d|globaltimes.cn huanqiu.com
China Daily|d|chinadaily.com.cn|en
PLA Daily;Jiefangjun Bao|d|81.cn
Guangming Daily|d|gmw.cn
Economic Daily (CN)|d|ce.cn
Science and Technology Daily|d|stdaily.com
Southern Weekly;Southern Weekend;Nanfang Zhoumo|w|infzm.com
Southern Metropolis Daily|d|
Beijing News;The Beijing News|d|bjnews.com.cn
Beijing Daily|d|bjd.com.cn
Caixin;Caixin Global|m|caixin.com caixinglobal.com
Caijing|m|caijing.com.cn
Yicai;Yicai Global;China Business Network|s|yicai.com yicaiglobal.com
The Paper?;Pengpai|s|thepaper.cn
Sixth Tone|s|sixthtone.com|en
Guancha|s|guancha.cn
CCTV?;China Central Television|t|cctv.com
CGTN|t|cgtn.com|en
China Radio International|r|cri.cn
Qiushi|m|qstheory.cn
Securities Times|d|stcn.com
China Digital Times|s|chinadigitaltimes.net|en
Xinmin Evening News;Xinmin Wanbao|d|
Shanghai Daily|d|shine.cn|en
Yangcheng Evening News;Yangcheng Wanbao|d|
Nanfang Daily;Nanfang Ribao|d|
Guangzhou Daily|d|
Legal Daily (CN);Fazhi Ribao|d|
21st Century Business Herald|d|
Shanghai Securities News|d|
China Securities Journal|d|
Economic Observer (CN)|w|eeo.com.cn
Workers' Daily|d|
China Newsweek|w|
Sanlian Lifeweek|w|
Reference News (CN);Cankao Xiaoxi|d|cankaoxiaoxi.com
Chongqing Daily|d|
Xinjiang Daily|d|
Tibet Daily|d|
Jiemian;Jiemian News|s|jiemian.com
China National Radio|r|cnr.cn
Beijing Review|w|bjreview.com|en
Beijing Youth Daily|d|
Yanhuang Chunqiu|m|

@HK en
South China Morning Post;SCMP|d|scmp.com
The Standard (HK)|d|thestandard.com.hk
Hong Kong Free Press;HKFP|s|hongkongfp.com
Ming Pao|d|mingpao.com|zh
Apple Daily|d|appledaily.com|zh
Sing Tao Daily;Sing Tao|d|stheadline.com|zh
Oriental Daily News;Oriental Daily|d|on.cc|zh
Hong Kong Economic Journal|d|hkej.com|zh
Ta Kung Pao|d|takungpao.com|zh
Wen Wei Po|d|wenweipo.com|zh
HK01|s|hk01.com|zh
Stand News|s|thestandnews.com|zh
Citizen News|s|hkcnews.com|zh
Initium Media;The Initium^|s|theinitium.com|zh
RTHK;Radio Television Hong Kong|b|rthk.hk
TVB|t|tvb.com|zh
Phoenix Television;Phoenix TV|t|ifeng.com|zh
Asia Times|s|asiatimes.com
Asia Sentinel|s|asiasentinel.com
Far Eastern Economic Review|w|feer.com

@MO pt
Hoje Macau|d|hojemacau.com.mo
Macau Business|s|macaubusiness.com|en
Macau Daily Times|d|macaudailytimes.com.mo|en

@TW zh
Taipei Times|d|taipeitimes.com|en
Taiwan News|s|taiwannews.com.tw|en
Liberty Times|d|ltn.com.tw
United Daily News|d|udn.com
China Times;Zhongguo Shibao|d|chinatimes.com
Economic Daily News|d|money.udn.com
Central News Agency;CNA?;Focus Taiwan|a|cna.com.tw focustaiwan.tw
CommonWealth Magazine|m|cw.com.tw
DigiTimes|s|digitimes.com|en
TVBS|t|tvbs.com.tw
FTV News;Formosa Television|t|ftvnews.com.tw
SET News|t|setn.com
The Reporter (TW)|s|twreporter.org
The News Lens|s|thenewslens.com
TaiwanPlus|t|taiwanplus.com|en
Mirror Media|w|mirrormedia.mg

@JP ja
Asahi Shimbun;The Asahi Shimbun;Asahi Shinbun;Asahi|d|asahi.com
Yomiuri Shimbun;The Yomiuri Shimbun;Yomiuri Shinbun;Yomiuri;The Japan News|d|yomiuri.co.jp
Mainichi Shimbun;The Mainichi;Mainichi Shinbun;Mainichi|d|mainichi.jp
Nikkei?;Nihon Keizai Shimbun;The Nikkei?|d|nikkei.com
Nikkei Asia;Nikkei Asian Review|w|asia.nikkei.com|en
Sankei Shimbun;Sankei|d|sankei.com
Tokyo Shimbun|d|tokyo-np.co.jp
Chunichi Shimbun|d|chunichi.co.jp
Hokkaido Shimbun|d|hokkaido-np.co.jp
Okinawa Times|d|okinawatimes.co.jp
Ryukyu Shimpo|d|ryukyushimpo.jp
Akahata|d|jcp.or.jp
The Japan Times;Japan Times|d|japantimes.co.jp|en
Japan Today|s|japantoday.com|en
Kyodo;Kyodo News;Agence Kyodo;Kyodo News Agency|a|kyodonews.net kyodonews.jp
Jiji Press;Jiji|a|jiji.com
NHK;NHK World|b|nhk.or.jp
Nippon TV;Nippon Television|t|ntv.co.jp
TBS Television;TBS News|t|tbs.co.jp
Fuji TV;Fuji Television|t|fujitv.co.jp
TV Asahi|t|tv-asahi.co.jp
Shukan Bunshun;Bunshun|w|bunshun.jp
Toyo Keizai|w|toyokeizai.net
The Diplomat?|s|thediplomat.com|en
Nippon.com|s|nippon.com
Tansa|s|tansajp.org
Kyoto Shimbun|d|kyoto-np.co.jp
Kobe Shimbun|d|kobe-np.co.jp
Shinano Mainichi Shimbun|d|shinmai.co.jp
Shizuoka Shimbun|d|
Niigata Nippo|d|niigata-nippo.co.jp
Kanagawa Shimbun|d|kanaloco.jp
Fukushima Minpo|d|minpo.jp
Fukushima Minyu|d|minyu-net.com
Kumamoto Nichinichi Shimbun|d|kumanichi.com
Nagasaki Shimbun|d|
Kochi Shimbun|d|
Shukan Shincho|w|dailyshincho.jp
Bungei Shunju|m|
TV Tokyo|t|tv-tokyo.co.jp
Japan Forward|s|japan-forward.com|en

@KR ko
Chosun Ilbo;The Chosun Ilbo;The Chosun Daily|d|chosun.com
JoongAng Ilbo;Joongang Ilbo|d|joongang.co.kr
Korea JoongAng Daily|d|koreajoongangdaily.joins.com|en
Dong-A Ilbo;Donga Ilbo|d|donga.com
Hankyoreh;The Hankyoreh|d|hani.co.kr
Kyunghyang Shinmun;The Kyunghyang Shinmun|d|khan.co.kr
Hankook Ilbo|d|hankookilbo.com
Maeil Business Newspaper;Maeil Business|d|mk.co.kr
Korea Economic Daily|d|hankyung.com
The Korea Herald;Korea Herald|d|koreaherald.com|en
The Korea Times;Korea Times|d|koreatimes.co.kr|en
Yonhap;Yonhap News Agency;Yonhap News;Agence Yonhap|a|yna.co.kr
Newsis|a|newsis.com
KBS|b|kbs.co.kr
MBC (KR)|b|imnews.imbc.com
SBS (KR)|b|sbs.co.kr
JTBC|t|jtbc.co.kr
YTN|t|ytn.co.kr
Newstapa|s|newstapa.org
NK News;NK Pro|s|nknews.org|en
Daily NK|s|dailynk.com|en
38 North|s|38north.org|en
OhmyNews|s|ohmynews.com
Seoul Shinmun|d|seoul.co.kr
Maeil Shinmun|d|imaeil.com
Kookje Shinmun|d|kookje.co.kr
Aju Business Daily|d|ajunews.com
Edaily|d|edaily.co.kr
Seoul Economic Daily|d|sedaily.com
Electronic Times;ETNews|d|etnews.com
SisaIN;Sisa IN|w|sisain.co.kr
Sisa Journal|w|sisajournal.com
TV Chosun|t|
Pressian|s|pressian.com
Nocut News;NoCut News|s|nocutnews.co.kr
Asia Business Daily|d|asiae.co.kr
Monthly Chosun;Wolgan Chosun|m|

@KP ko
KCNA;Korean Central News Agency|a|kcna.kp
Rodong Sinmun|d|rodong.rep.kp
The Pyongyang Times;Pyongyang Times|w||en
Korean Central Television;KCTV (KP)|t|
Naenara|s|naenara.com.kp
Voice of Korea|r|
DPRK Today|s|
Tongil Sinbo|w|

@MN mn
Montsame|a|montsame.mn
UB Post|w|theubposts.com|en
Unuudur;Önöödör|d|
Ödriin Sonin;Udriin Sonin|d|
Zuunii Medee|d|
Ünen (MN)|d|
Mongolian National Broadcaster;MNB (MN)|b|
Gogo.mn|s|gogo.mn
News.mn|s|news.mn
The Mongol Messenger;Mongol Messenger|w||en
Eagle News (MN)|t|
Zarig.mn|s|zarig.mn

@SG en
The Straits Times;Straits Times|d|straitstimes.com
The Business Times (SG)|d|businesstimes.com.sg
Lianhe Zaobao|d|zaobao.com.sg|zh
Berita Harian (SG)|d|beritaharian.sg|ms
Channel NewsAsia;Channel News Asia;CNA (SG)|t|channelnewsasia.com
Mothership?|s|mothership.sg
Rice Media|s|ricemedia.co
Fulcrum (SG)|s|fulcrum.sg

@MY en
The Star (MY)|d|thestar.com.my
New Straits Times|d|nst.com.my
Malay Mail|d|malaymail.com
The Edge Malaysia|w|theedgemalaysia.com
Malaysiakini|s|malaysiakini.com
Free Malaysia Today|s|freemalaysiatoday.com
Sarawak Report|s|sarawakreport.org
Bernama|a|bernama.com
Utusan Malaysia|d|utusan.com.my|ms
Berita Harian (MY)|d|bharian.com.my|ms
Sinar Harian|d|sinarharian.com.my|ms
Sin Chew Daily|d|sinchew.com.my|zh

@ID id
Kompas?|d|kompas.com kompas.id
Tempo (ID);Tempo magazine;Koran Tempo;Tempo?|w|tempo.co
The Jakarta Post;Jakarta Post|d|thejakartapost.com|en
Jakarta Globe|s|jakartaglobe.id|en
Republika?;Republika (ID)|d|republika.co.id
Media Indonesia|d|mediaindonesia.com
Jawa Pos|d|jawapos.com
Detik;Detikcom|s|detik.com
Antara?;Antara news agency;Antara News|a|antaranews.com
Tirto|s|tirto.id
CNN Indonesia|t|cnnindonesia.com
Metro TV (ID)|t|metrotvnews.com
BenarNews|s|benarnews.org
Project Multatuli|s|projectmultatuli.org
Jubi|s|jubi.id
Suara Merdeka|d|suaramerdeka.com
Kedaulatan Rakyat|d|
Sinar Harapan|d|
Kontan|d|kontan.co.id
Tribunnews;Tribun News|s|tribunnews.com
Liputan6|s|liputan6.com
Kumparan|s|kumparan.com
Bali Post|d|balipost.com
Serambi Indonesia|d|
Okezone|s|okezone.com
TVRI|t|tvri.go.id
Radio Republik Indonesia|r|rri.co.id
Cenderawasih Pos|d|
Suara Pembaruan|d|

@TL pt
Tatoli|a|tatoli.tl
Suara Timor Lorosae|d|stl.tl
Timor Post|d|
Radio Timor Leste|r|
Televisão de Timor-Leste;Televisaun Timor Leste;TVTL|t|
Tempo Semanal|w|
Hatutan|s|hatutan.com
Neon Metin|s|neonmetin.info
GMN TV|t|
The Dili Weekly;Dili Weekly|w||en
Jornal Nacional Diário;O Jornal Nacional Diário|d|
RTTL;Rádio e Televisão de Timor-Leste|b|

@BN en
Borneo Bulletin|d|borneobulletin.com.bn
Media Permata|d||ms
The Brunei Times;Brunei Times|d|
Radio Televisyen Brunei;Radio Television Brunei;RTB (BN)|b||ms
Pelita Brunei|w||ms

@PH en
Philippine Daily Inquirer;Inquirer?|d|inquirer.net
The Philippine Star;Philippine Star|d|philstar.com
Manila Bulletin|d|mb.com.ph
The Manila Times;Manila Times|d|manilatimes.net
BusinessWorld|d|bworldonline.com
Rappler|s|rappler.com
ABS-CBN;ABS-CBN News|t|abs-cbn.com news.abs-cbn.com
GMA Network;GMA News|t|gmanetwork.com
Philippine News Agency|a|pna.gov.ph
Philippine Center for Investigative Journalism|s|pcij.org
Vera Files|s|verafiles.org
MindaNews|s|mindanews.com
Interaksyon|s|interaksyon.com
Bulatlat|s|bulatlat.com
Pinoy Weekly|w|pinoyweekly.org|tl
Davao Today|s|davaotoday.com
Mindanao Times|d|
Cebu Daily News|d|
Panay News|d|panaynews.net
Bombo Radyo|r|bomboradyo.com
DZRH|r|
CNN Philippines|t|

@TH th
Bangkok Post|d|bangkokpost.com|en
The Nation (TH)|s|nationthailand.com|en
Thai Rath;Thairath|d|thairath.co.th
Matichon|d|matichon.co.th
Khaosod;Khaosod English|d|khaosod.co.th khaosodenglish.com
Prachatai|s|prachatai.com
Thai PBS|b|thaipbs.or.th
Thai Enquirer|s|thaienquirer.com|en
Thai Post|d|thaipost.net
Naewna|d|naewna.com
Prachachat Turakij|d|prachachat.net
Krungthep Turakij|d|bangkokbiznews.com
Siam Rath|d|siamrath.co.th
Voice TV (TH)|t|
MCOT|b|mcot.net
The Phuket News;Phuket News|s|thephuketnews.com|en
Isra News|s|isranews.org

@VN vi
Vietnam News Agency|a|vnanet.vn
VnExpress|s|vnexpress.net
Tuoi Tre;Tuổi Trẻ|d|tuoitre.vn
Thanh Nien;Thanh Niên|d|thanhnien.vn
Nhan Dan;Nhân Dân|d|nhandan.vn
Viet Nam News|d|vietnamnews.vn|en
VietnamNet|s|vietnamnet.vn
The Vietnamese?|s|thevietnamese.org|en
VTV (VN)|t|vtv.vn
Nguoi Lao Dong;Người Lao Động|d|nld.com.vn
Lao Dong;Lao Động|d|laodong.vn
Tien Phong;Tiền Phong|d|tienphong.vn
Sai Gon Giai Phong;Sài Gòn Giải Phóng|d|sggp.org.vn
Quan Doi Nhan Dan;Quân Đội Nhân Dân|d|qdnd.vn
Dan Tri;Dân trí|s|dantri.com.vn
VietnamPlus|s|vietnamplus.vn|en
The Saigon Times;Saigon Times|w|thesaigontimes.vn
Voice of Vietnam|r|vov.vn
Vietnam Investment Review|w|vir.com.vn|en
Le Courrier du Vietnam|w|lecourrier.vn|fr

@KH km
The Phnom Penh Post;Phnom Penh Post|d|phnompenhpost.com|en
The Cambodia Daily;Cambodia Daily|d|cambodiadaily.com|en
Khmer Times|d|khmertimeskh.com|en
CamboJA News|s|cambojanews.com
Voice of Democracy;VOD (KH)|s|vodenglish.news
Fresh News (KH)|s|freshnewsasia.com
Rasmei Kampuchea;Rasmey Kampuchea;Reaksmei Kampuchea|d|
Koh Santepheap|d|kohsantepheapdaily.com.kh
Agence Kampuchea Presse;Agence Kampuchea Press;AKP (KH)|a|akp.gov.kh
Cambodianess|s|cambodianess.com|en
Thmey Thmey|s|
Kiripost|s|kiripost.com|en
Kampuchea Thmey|d|
Bayon TV|t|
Cambodge Soir|d||fr
Southeast Asia Globe|m|southeastasiaglobe.com|en
Moneaksekar Khmer|d|
Cambodge Mag|s|cambodgemag.com|fr

@LA lo
Vientiane Times|d|vientianetimes.org.la|en
KPL (LA);Lao News Agency;Khaosan Pathet Lao|a|kpl.gov.la
Pasaxon;Pasason|d|
Vientiane Mai|d|
Lao National Radio|r|
Lao National Television|t|
The Laotian Times;Laotian Times|s|laotiantimes.com|en
Le Rénovateur (LA)|w||fr

@MM my
The Irrawaddy?;Irrawaddy (MM)|s|irrawaddy.com
Myanmar Now|s|myanmar-now.org
Frontier Myanmar|m|frontiermyanmar.net|en
Mizzima|s|mizzima.com
Democratic Voice of Burma;DVB|b|dvb.no
The Myanmar Times;Myanmar Times|d|mmtimes.com|en
The Global New Light of Myanmar;Global New Light of Myanmar|d|gnlm.com.mm|en
Khit Thit Media|s|yktnews.com

@AU en
NT News|d|ntnews.com.au
The Mandarin (AU)|s|themandarin.com.au
ABC Radio National|r|
Illawarra Mercury|d|illawarramercury.com.au
Newcastle Herald|d|newcastleherald.com.au
The Weekly Times|w|weeklytimesnow.com.au
Koori Mail|w|koorimail.com
The Australian?|d|theaustralian.com.au
The Sydney Morning Herald;Sydney Morning Herald;SMH?|d|smh.com.au
The Age?|d|theage.com.au
Australian Financial Review;The Australian Financial Review;Financial Review;AFR^|d|afr.com
The Daily Telegraph (AU)|d|dailytelegraph.com.au
Herald Sun|d|heraldsun.com.au
The Courier-Mail;Courier-Mail|d|couriermail.com.au
The Advertiser (AU);Adelaide Advertiser|d|adelaidenow.com.au
The West Australian;West Australian?|d|thewest.com.au
The Canberra Times;Canberra Times|d|canberratimes.com.au
The Mercury (AU)|d|themercury.com.au
The Saturday Paper|w|thesaturdaypaper.com.au
The Monthly?|m|themonthly.com.au
Quarterly Essay|m|quarterlyessay.com.au
Crikey?|s|crikey.com.au
Guardian Australia|s|
News.com.au|s|news.com.au
Quillette|s|quillette.com
Inside Story (AU)|s|insidestory.org.au
ABC (AU);Australian Broadcasting Corporation;ABC Australia;Four Corners?|b|abc.net.au
SBS (AU);SBS News|b|sbs.com.au
Nine News;9News|t|9news.com.au
Seven News;7NEWS|t|7news.com.au
Sky News Australia|t|skynews.com.au
Australian Associated Press;AAP^|a|aap.com.au

@NZ en
The New Zealand Herald;New Zealand Herald;NZ Herald|d|nzherald.co.nz
The Post (NZ);The Dominion Post|d|thepost.co.nz
The Press (NZ)|d|thepress.co.nz
Otago Daily Times|d|odt.co.nz
Stuff (NZ);Stuff.co.nz|s|stuff.co.nz
Newsroom (NZ)|s|newsroom.co.nz
The Spinoff?;The Spinoff (NZ)|s|thespinoff.co.nz
New Zealand Listener|w|
Radio New Zealand;RNZ|r|rnz.co.nz
TVNZ;1News|t|tvnz.co.nz 1news.co.nz
Newshub|t|newshub.co.nz

@FJ en
The Fiji Times;Fiji Times|d|fijitimes.com.fj
Fiji Sun|d|fijisun.com.fj
Islands Business|m|islandsbusiness.com
Mai TV|t|
FijiLive;Fijilive|s|
Nai Lalakai|w||fj
Shanti Dut|w||hi
Pacific Islands Monthly|m|
PACNEWS;Pacnews|a|

@PG en
Post-Courier;Papua New Guinea Post-Courier|d|postcourier.com.pg
The National (PG)|d|thenational.com.pg
Sunday Chronicle (PG)|w|
NBC PNG;National Broadcasting Corporation of Papua New Guinea|b|
EMTV;EM TV|t|
Loop PNG|s|looppng.com
PNG Bulletin;The PNG Bulletin|s|thepngbulletin.com
Inside PNG|s|insidepng.com
PNG Attitude|s|
Business Advantage PNG|m|

@WS en
Samoa Observer|d|samoaobserver.ws
Savali (WS)|w|
Talamua;Talamua Online|s|talamua.com
Samoa Global News|s|samoaglobalnews.com
Radio 2AP|r|

@NC fr
Les Nouvelles calédoniennes;Les Nouvelles Calédoniennes|s|lnc.nc
Caledonia TV|t|
Radio Rythme Bleu|r|rrb.nc
Radio Djiido|r|
Demain en Nouvelle-Calédonie|w|dnc.nc
La Voix du Caillou|s|lavoixducaillou.nc
Nouvelle-Calédonie la 1ère;NC la 1ère|b|

@PF fr
Tahiti Infos|d|tahiti-infos.com
Polynésie la 1ère|b|
Radio1 Tahiti;Radio 1 Tahiti|r|radio1.pf
Tahiti Nui Télévision;TNTV|t|tntv.pf
Tahiti Pacifique|m|
Les Nouvelles de Tahiti|d|

@ZA en
OFM|r|ofm.co.za
Mail & Guardian;The Mail & Guardian;Mail and Guardian|w|mg.co.za
Daily Maverick|s|dailymaverick.co.za
News24|s|news24.com
Sunday Times (ZA)|w|timeslive.co.za
Business Day^;Business Day (ZA)|d|businesslive.co.za businessday.co.za
The Star (ZA);IOL (ZA);IOL?|d|iol.co.za
Cape Times|d|
Cape Argus|d|
Sowetan|d|sowetanlive.co.za
The Citizen (ZA)|d|citizen.co.za
City Press^|w|
Beeld?|d||af
Die Burger?|d||af
Netwerk24|s|netwerk24.com|af
amaBhungane|s|amabhungane.org
GroundUp|s|groundup.org.za
South African Broadcasting Corporation;SABC;SABC News|b|sabc.co.za sabcnews.com
eNCA|t|enca.com
The Continent?|w|thecontinent.org
Eyewitness News|r|ewn.co.za

@NA en
The Namibian?;The Namibian newspaper|d|namibian.com.na
Allgemeine Zeitung (NA)|d|az.com.na|de
New Era (NA)|d|neweralive.na
Republikein|d|republikein.com.na|af
Namibian Broadcasting Corporation;NBC (NA)|b|nbc.na
Namibia Press Agency;NAMPA?|a|nampa.org
Confidente (NA)|w|
Informanté (NA)|w|
Namib Times|w|
Namibia Economist|w|economist.com.na
One Africa Television|t|
Eagle FM|r|

@BW en
Mmegi|d|mmegi.bw
Botswana Guardian|w|
The Voice (BW)|w|thevoicebw.com
Daily News (BW);Botswana Daily News|d|
The Patriot on Sunday;Patriot on Sunday|w|
The Ngami Times;Ngami Times|w|
The Midweek Sun;Midweek Sun|w|
Botswana Television|t|
Radio Botswana|r|
Gabz FM|r|
Botswana Press Agency|a|

@ZW en
The Herald (ZW)|d|herald.co.zw
NewsDay (ZW)|d|newsday.co.zw
The Standard (ZW)|w|thestandard.co.zw
ZimLive|s|zimlive.com
New Zimbabwe;NewZimbabwe|s|newzimbabwe.com
Daily News (ZW)|d|
H-Metro|d|hmetro.co.zw
Manica Post;The Manica Post|w|manicapost.co.zw
Financial Gazette;The Financial Gazette|w|
Kwayedza|w||sn
Zimbabwe Broadcasting Corporation;ZBC (ZW)|b|
Bulawayo24|s|bulawayo24.com
Nehanda Radio|s|nehandaradio.com
SW Radio Africa|r|
ZimEye|s|zimeye.net
Pindula News|s|
263Chat|s|263chat.com
NewsHawks;The NewsHawks|w|thenewshawks.com
Southern Eye|d|
New Ziana|a|
TellZim|w|tellzim.com
Masvingo Mirror|w|

@ZM en
Zambia Daily Mail|d|daily-mail.co.zm
Times of Zambia|d|times.co.zm
News Diggers|d|diggers.news
Lusaka Times|s|lusakatimes.com
Daily Nation (ZM)|d|
ZNBC;Zambia National Broadcasting Corporation|b|znbc.co.zm
Zambian Watchdog|s|
Zambian Observer|s|
Prime TV (ZM)|t|
Muvi TV|t|
Radio Icengelo|r|
MakanDay|s|makanday.com
Zambia Monitor|s|zambiamonitor.com
Zambia Reports|s|zambiareports.com

@MW en
Nyasa Times|s|nyasatimes.com
The Nation (MW)|d|mwnation.com
The Daily Times (MW)|d|
Malawi News|w|
Weekend Nation|w|
Malawi Broadcasting Corporation|b|
Zodiak Broadcasting Station;Zodiak Online|b|zodiakmalawi.com
Capital Radio Malawi|r|
Maravi Post;The Maravi Post|s|maravipost.com
Malawi News Agency|a|

@MZ pt
CanalMoz;Canal de Moçambique|d|canal.co.mz
Notícias (MZ)|d|jornalnoticias.co.mz
O País (MZ)|d|opais.co.mz
Savana (MZ)|w|
Carta de Moçambique|s|cartamz.com
AIM (MZ);Agência de Informação de Moçambique;Mozambique News Agency|a|aimnews.org
Jornal @Verdade;@Verdade|w|verdade.co.mz
Televisão de Moçambique|t|tvm.co.mz
Rádio Moçambique|r|rm.co.mz
STV (MZ)|t|
Magazine Independente|w|
MediaFax (MZ)|d|
Moz24h|s|
O Autarca|d|
Diário de Moçambique|d|
Dossiers & Factos|w|
Club of Mozambique|s|clubofmozambique.com|en
Zitamar News;Zitamar|s|zitamar.com|en

@AO pt
Jornal de Angola|d|jornaldeangola.ao
Angop;ANGOP|a|angop.ao
Novo Jornal?|w|novojornal.co.ao
Maka Angola|s|makaangola.org
Club-K|s|club-k.net
O País (AO)|d|
Jornal Expansão|w|
Folha 8;Folha8|w|
Semanário Angolense|w|
Televisão Pública de Angola|t|tpa.ao
Rádio Nacional de Angola|r|rna.ao
TV Zimbo|t|
Rádio Ecclesia|r|
Rádio Despertar|r|
Valor Económico (AO)|w|valoreconomico.co.ao
Ver Angola|s|verangola.net
Correio Angolense|s|
Correio da Kianda|s|correiokianda.info
Angola24Horas|s|angola24horas.com
Jornal dos Desportos|d|
Rede Angola|s|redeangola.info
Angonotícias|s|angonoticias.com

@CV pt
Expresso das Ilhas|w|expressodasilhas.cv
A Nação?=|w|anacao.cv
A Semana (CV)|w|asemana.publ.cv
Inforpress|a|inforpress.cv
Rádio Televisão Cabo-verdiana|b|rtc.cv
Rádio de Cabo Verde|r|
Televisão de Cabo Verde|t|
Santiago Magazine|s|santiagomagazine.cv
Mindelinsite|s|mindelinsite.com
Notícias do Norte|s|
Balai Cabo Verde|s|balai.cv
Rádio Morabeza|r|

@MG fr
La Gazette de la Grande Île|d|lagazette-dgi.com
Madagascar Tribune|s|madagascar-tribune.com
Les Nouvelles (MG)|d|
Newsmada|s|newsmada.com
L'Express de Madagascar|d|lexpress.mg
Midi Madagasikara|d|midi-madagasikara.mg
Tia Tanindrazana|d||mg
Ao Raha|d||mg
Gazetiko|d||mg
Taratra|d||mg
Studio Sifaka|r|studiosifaka.org
Radio Antsiva|r|
Viva Madagascar|t|
Lakroan'i Madagasikara|w||mg

2424.mg|s|2424.mg
@MU fr
5-Plus Dimanche|w|
L'Express (MU);L'Express Maurice;L'Express de Maurice|d|lexpress.mu
Le Mauricien^|d|lemauricien.com
Défi Media;Defimedia;Le Défi Quotidien|s|defimedia.info
Le Défi Plus|w|
Mauritius Broadcasting Corporation|b|
ION News|s|ionnews.mu
Mauritius Times|w|mauritiustimes.com|en
La Vie catholique (MU)|w|

@KE en
Daily Nation^;Nation Media Group|d|nation.africa
The Standard (KE)|d|standardmedia.co.ke
The Star (KE)|d|the-star.co.ke
Business Daily^;Business Daily Africa|d|businessdailyafrica.com
The EastAfrican;The East African?|w|theeastafrican.co.ke
Citizen TV|t|citizen.digital
Kenya Broadcasting Corporation|b|kbc.co.ke
Capital FM (KE)|r|capitalfm.co.ke
The Elephant (KE)|s|theelephant.info
Kenya News Agency|a|kenyanews.go.ke

@UG en
Daily Monitor^|d|monitor.co.ug
New Vision^|d|newvision.co.ug
The Independent (UG)|w|independent.co.ug
The Observer (UG)|w|observer.ug
Nile Post|s|nilepost.co.ug
Bukedde|d|bukedde.co.ug|lg
Red Pepper?;Red Pepper (UG)|d|redpepper.co.ug
Uganda Radio Network|a|ugandaradionetwork.net
Uganda Broadcasting Corporation|b|
Capital FM (UG)|r|
Radio Simba (UG)|r|
Saturday Vision|w|
Sunday Vision|w|
Saturday Monitor|w|
Sunday Monitor (UG)|w|
PML Daily|s|pmldaily.com
SoftPower News|s|softpower.ug
Watchdog Uganda|s|watchdoguganda.com
CEO East Africa|m|ceo.co.ug
Uganda Confidential|w|

@TZ en
The Citizen (TZ)|d|thecitizen.co.tz
Daily News (TZ)|d|dailynews.co.tz
Mwananchi|d|mwananchi.co.tz|sw
JamiiForums|s|jamiiforums.com|sw
The Guardian (TZ)|d|
Nipashe|d||sw
HabariLeo;Habari Leo|d|habarileo.co.tz|sw
Tanzania Daima|d||sw
Raia Mwema|w||sw
MwanaHalisi|w||sw
Uhuru (TZ)|d||sw
Tanzania Broadcasting Corporation;TBC (TZ)|b||sw
ITV Tanzania|t||sw
Azam TV|t||sw
Clouds FM|r||sw
Zanzibar Leo|d||sw
Mtanzania|d||sw

@RW en
Rwanda Today|w||fr
The New Times (RW)|d|newtimes.co.rw
Igihe|s|igihe.com
Kigali Today|s|kigalitoday.com|rw
Rwanda Broadcasting Agency;RBA (RW)|b|rba.co.rw|rw
Radio Rwanda|r||rw
Imvaho Nshya|d|imvahonshya.co.rw|rw
Umuseke|s|umuseke.rw|rw
Umuseso|w||rw
Umuvugizi|w||rw
Taarifa (RW)|s|taarifa.rw
Rwanda News Agency|a|
Radio Télévision Libre des Mille Collines;RTLM;Radio Mille Collines|r||rw
Kangura|w||rw

@BI fr
Le Renouveau (BI)|d|
Iwacu|w|iwacu-burundi.org
SOS Médias Burundi|s|sosmediasburundi.org
Radio Publique Africaine|r|
Radio Isanganiro;Isanganiro|r|isanganiro.org
Bonesha FM;Radio Bonesha|r|
RTNB;Radio-Télévision nationale du Burundi|b|rtnb.bi
Télé Renaissance|t|
Agence burundaise de presse|a|
Burundi Eco|w|burundi-eco.com
Net Press (BI)|a|
Akeza.net|s|akeza.net
Jimbere|m|jimbere.org

@CD fr
RTNC|b|rtnc.cd
Digital Congo|b|digitalcongo.net
MediaCongo|s|mediacongo.net
Congo Nouveau|d|
Le Soft;Le Soft International|d|
L'Avenir (CD)|d|
La Tempête des tropiques|d|
Forum des As|d|forumdesas.org
La Prospérité|d|
Politico.cd|s|politico.cd
Dépêche.cd|s|
Radio Okapi|r|radiookapi.net
Le Potentiel?|d|lepotentiel.cd
Actualité.cd|s|actualite.cd
Le Phare (CD)|d|lephareonline.net
7sur7.cd|s|7sur7.cd
Kivu Security Tracker|s|kivusecurity.org|en

Cas-Info|s|cas-info.ca
Econews|d|econewsrdc.com
La Référence Plus|d|
Ouragan?|s|ouragan.cd
@CG fr
Vox Congo|s|
Télé Congo|t|
La Semaine africaine|w|lasemaineafricaine.info
Le Patriote (CG)|w|
Les Dépêches de Brazzaville;Agence d'information d'Afrique centrale;ADIAC|d|adiac-congo.com
Talassa (CG)|w|
L'Observateur (CG)|w|
Journal de Brazza|s|journaldebrazza.com
Agence congolaise d'information|a|
Zenga-Mambu|s|
Congopage|s|congopage.com
Brazzanews|s|
DRTV (CG)|t|
Radio Congo|r|
La Rue Meurt|w|
Sacer Infos|s|

@GA fr
Gabon Media Time|s|gabonmediatime.com
Info241|s|info241.com
Gabonactu|s|gabonactu.com
L'Union (GA)|d|union.sonapresse.com
Gabon Review;Gabonreview|s|gabonreview.com
Gabon 24;Gabon24|t|
Agence gabonaise de presse|a|agpgabon.ga
Gabon Première;Gabon Télévision|t|
Gabon Matin|d|
Échos du Nord (GA)|w|
Moutouki|w|
Le Mbandja|w|
Africa N°1;Africa n°1|r|
Gabon Libre|s|
Dépêches 241|s|depeches241.com

@CM fr
Défis actuels|w|
Le Popoli|w|
L'Économie (CM)|d|
Info Matin (CM)|d|
La Voix du Centre (CM)|w|
L'Indépendant (CM)|w|
Le Quotidien (CM)|d|
Perspectives d'Afrique|w|
L'Actu?=|d|
Le Messager?=|d|
Journal du Cameroun|s|journalducameroun.com
L'Œil du Sahel|w|
Emergence (CM)|d|
La Nouvelle Expression|d|
EcoMatin;Ecomatin|s|ecomatin.net
Cameroon Tribune|d|cameroon-tribune.cm
Le Jour (CM)|d|lejour.info
Mutations (CM)|d|quotidienmutations.cm
Actu Cameroun|s|actucameroun.com

@CF fr
Oubangui Médias|s|
Radio Ndeke Luka|r|radiondekeluka.org
Corbeau News;Corbeau News Centrafrique|s|corbeaunews-centrafrique.org
Centrafrique Matin|d|
Agence centrafricaine de presse|a|
Radio Centrafrique|r|
Radio Guira|r|
Radio Lengo Songo;Lengo Songo|r|
Le Potentiel centrafricain|s|
Centrafrique Presse|s|
Journal de Bangui|s|
Abangui|s|abangui.com

Ndjoni Sango|s|ndjonisango.com
RJDH|s|rjdhrca.org
@TD fr
Le Pays Tchad|s|
Journal du Tchad|s|
Le Progrès (TD)|d|
L'Observateur (TD)|w|
Le N'Djam Post|s|
Tchadinfos|s|tchadinfos.com
Alwihda Info;Alwihda|s|alwihdainfo.com
ONAMA|b|
Télé Tchad|t|
FM Liberté (TD)|r|
Abba Garde|w|
Notre Temps (TD)|w|
Agence tchadienne de presse et d'édition;ATPE|a|
Tchad et Culture|m|
Electron TV|t|

Tchad Infos|s|
N'Djamena Post|s|
@ET en
Addis Standard|s|addisstandard.com
The Reporter (ET);The Ethiopian Reporter|w|thereporterethiopia.com
Addis Fortune|w|addisfortune.news
Ethiopian News Agency|a|ena.et
Fana Broadcasting Corporate;Fana;Fana Broadcasting|b|fanamc.com fanabc.com
Ethiopia Insight|s|ethiopia-insight.com
Addis Zemen|d||am
Ethiopian Broadcasting Corporation;EBC (ET)|b|ebc.et|am
Ethiopian Satellite Television;ESAT (ET)|t|ethsat.com|am
Oromia Media Network|t||om
Oromia Broadcasting Network;OBN (ET)|b||om
Amhara Media Corporation|b||am
Tigray TV;Tigrai TV;Tigrai Television|t||ti
Dimtsi Weyane;Dimtsi Woyane|t||ti
Walta Information Center;Walta Media;Walta TV|t||am
Addis Admas|w||am
Awramba Times|w|
Zehabesha|s|
Nazret.com|s|
Ethiopian Monitor|s|ethiopianmonitor.com
Ethiopia Observer|s|ethiopiaobserver.com
Sheger FM;Sheger Radio|r||am
Tikvah Ethiopia|s||am
Ethiopian Press Agency|a|press.et
Addis Maleda|w||am

@ER ti
Radio Erena|r|erena.org
Shabait|s|shabait.com|en
Haddas Ertra;Hadas Ertra;Hadas Eritrea|d|
Eritrea Profile|w||en
Eri-TV;EriTV|t|
Dimtsi Hafash|r|
Setit (ER)|w|

@SO so
Garowe Online|s|garoweonline.com|en
Hiiraan Online|s|hiiraan.com|en
Shabelle?;Radio Shabelle;Shabelle Media Network|r|shabellemedia.com
SONNA|a|sonna.so
Radio Dalsan|r|radiodalsan.com
Radio Mogadishu|r|
Radio Kulmiye|r|
Universal Somali TV|t|
Horn Cable TV;Horn Cable Television|t|
Somali National Television;SNTV (SO)|t|
Horseed Media|s|horseedmedia.net
Puntland Post|s|puntlandpost.net
Puntland Mirror|s|puntlandmirror.net|en
Wardheer News;WardheerNews|s|wardheernews.com|en
Radio Ergo|r|radioergo.org
Radio Risaala|r|
Somaliland Sun|s|somalilandsun.com|en
Somaliland Chronicle|s|somalilandchronicle.com|en
Horn Observer|s||en
Haatuf|d|
Jamhuuriya|d|
Radio Andalus;Radio al-Andalus|r|
Radio al-Furqan;Radio Al-Furqan;Radio al-Furqaan|r|
Bilan Media|s|

@DJ fr
La Nation (DJ)|d|lanation.dj
ADI (DJ)|a|adi.dj
Radiodiffusion-télévision de Djibouti|b|rtd.dj
La Voix de Djibouti|r|lavoixdedjibouti.info
Human Village|s|human-village.org
Al-Qarn (DJ)|w||ar

@SD ar
Al-Sudani|d|alsudaninews.com
Sudan Tribune|s|sudantribune.com|en
SUNA (SD);Sudan News Agency|a|suna-sd.net
Ayin Network;Ayin?|s|3ayin.com
Al-Taghyeer|s|altaghyeer.info
Al-Rakoba|s|alrakoba.net
Radio Tamazuj|r|radiotamazuj.org|en
Al-Tayyar (SD);Al-Tayar (SD)|d|
Al-Jareeda (SD);Al-Jarida (SD)|d|
Al-Ayam (SD);Al-Ayyam (SD)|d|
Al-Intibaha|d|
Al-Sahafa (SD)|d|
Al-Rai al-Aam (SD)|d|
Akhir Lahza;Akher Lahza|d|
Al-Meidan;Al-Midan (SD);Al-Maidan (SD)|w|
Sudan Vision|d||en
Sudan TV|t|
Blue Nile TV|t|
Sudanile|s|sudanile.com
Darfur 24;Darfur24|s|darfur24.com
Sudan War Monitor|s|sudanwarmonitor.com|en
Radio Omdurman;Omdurman Radio|r|
Al-Youm al-Tali|d|
Beam Reports|s|beamreports.com

@SS en
Eye Radio|r|eyeradio.org
The City Review (SS)|d|cityreviewss.com
Juba Monitor;The Juba Monitor|d|
Radio Bakhita;Bakhita Radio|r|
Radio Miraya;Miraya FM|r|radiomiraya.org
South Sudan Broadcasting Corporation;SSBC|b|
Gurtong|s|
Hot in Juba|s|hotinjuba.com
Juba Mirror;The Juba Mirror|d|
The Citizen (SS)|d|
Nyamilepedia|s|
South Sudan News Agency|s|

@NG en
BusinessDay Nigeria|d|
Aminiya|w|aminiya.ng|ha
The Punch?;Punch (NG)|d|punchng.com
The Guardian (NG);The Guardian Nigeria;Guardian Nigeria|d|guardian.ng
Vanguard?;Vanguard (NG)|d|vanguardngr.com
ThisDay;This Day|d|thisdaylive.com
The Nation (NG)|d|thenationonlineng.net
Daily Trust|d|dailytrust.com
Nigerian Tribune|d|tribuneonlineng.com
Leadership (NG)|d|leadership.ng
BusinessDay|d|businessday.ng
Premium Times|s|premiumtimesng.com
Sahara Reporters;SaharaReporters|s|saharareporters.com
TheCable|s|thecable.ng
HumAngle|s|humanglemedia.com
Channels Television;Channels TV|t|channelstv.com
Arise News;Arise TV|t|arise.tv
News Agency of Nigeria|a|nannews.ng

@GH en
Daily Graphic^;Graphic Online|d|graphic.com.gh
Ghanaian Times|d|ghanaiantimes.com.gh
Ghana News Agency|a|gna.org.gh
Joy FM;MyJoyOnline|r|myjoyonline.com
GhanaWeb|s|ghanaweb.com
The Fourth Estate (GH)|s|thefourthestategh.com

@SL en
Awoko|d|awokonewspaper.sl
Sierraloaded|s|sierraloaded.sl
Concord Times|d|
Sierra Leone Telegraph;The Sierra Leone Telegraph|s|thesierraleonetelegraph.com
Politico SL;Politico (SL)|w|politicosl.com
Standard Times (SL)|d|
Sierra Leone Broadcasting Corporation;SLBC (SL)|b|
AYV;Africa Young Voices|t|
Calabash Newspaper;The Calabash Newspaper|s|
Cocorioko|s|
Patriotic Vanguard;The Patriotic Vanguard|s|
Sierra Express Media|s|
For Di People|d|
Radio Democracy (SL)|r|
Sierra Leone News Agency|a|
Awareness Times|d|

@LR en
FrontPage Africa;FrontPageAfrica|d|frontpageafricaonline.com
Daily Observer (LR)|d|liberianobserver.com
The Inquirer (LR)|d|
The New Republic (LR)|d|
In Profile Daily|d|
Liberia Broadcasting System;ELBC|b|
Liberia News Agency|a|
The Bush Chicken;Bush Chicken|s|bushchicken.com
Liberian Investigator;The Liberian Investigator|s|
Truth FM (LR)|r|
Sky FM (LR)|r|
OK FM (LR)|r|
Spoon FM|r|
GNN Liberia|s|gnnliberia.com
Local Voices Liberia|s|

@GM en
The Point (GM)|d|thepoint.gm
The Standard (GM)|d|standard.gm
Daily Observer (GM)|d|
Kerr Fatou|s|kerrfatou.com
Askanwi|s|askanwi.com
Freedom Newspaper|s|freedomnewspaper.com
GRTS|b|
QTV Gambia|t|
The Voice (GM)|d|
Alkamba Times;The Alkamba Times|s|alkambatimes.com
Gainako|s|gainako.com
Malagen|s|malagen.org
Teranga FM;Taranga FM|r|
JollofNews;Jollof News|s|

@SN fr
Rewmi|d|rewmi.com
Kewoulo|s|kewoulo.info
Le Témoin?=|d|
Vox Populi (SN)|d|
Leral|s|leral.net
Senego|s|senego.com
Bés Bi;Bés Bi Le Jour|d|
L'Évidence?|d|
Rewmi Quotidien|d|
Yoor-Yoor|d|
Dakar Times|d|
La Tribune (SN)|d|
Le Populaire (SN)|d|
Les Échos (SN)|d|
Direct News|d|
Le Soleil (SN)|d|lesoleil.sn
Sud Quotidien|d|sudquotidien.sn
Walf Quotidien;Walfadjri;WalFadjri;Wal Fadjri;WalfQuotidien|d|walf-groupe.com
L'Observateur?;L'Observateur (SN);L'Obs (SN)|d|
Le Quotidien?=|d|lequotidien.sn
Enquête (SN);EnQuête+|d|enqueteplus.com
Agence de presse sénégalaise;Agence de Presse Sénégalaise|a|aps.sn
Seneweb|s|seneweb.com
Dakaractu|s|dakaractu.com
Seneplus|s|seneplus.com
APAnews;Agence de presse africaine|a|apanews.net
La Maison des Reporters|s|lamaisondesreporters.com
PressAfrik|s|pressafrik.com

Financial Afrik|s|financialafrik.com
L'As?=|d|
Source A?|d|
Walf|d|
@ML fr
Les Échos du Mali|d|
Malijet|s|malijet.com
Le Challenger|d|
Info-Matin|d|
Nouvel Horizon?|d|
Bamada.net;Bamada|s|bamada.net
Mali Tribune|w|
Le Soir de Bamako|d|
L'Essor (ML)|d|lessor.ml
Le Républicain (ML)|d|
L'Indépendant (ML)|d|
Maliweb|s|maliweb.net
Studio Tamani|r|studiotamani.org
Journal du Mali|w|journaldumali.com

Mali-Actu|s|maliactu.net
@BF fr
Wakat Séra;WakatSéra;Wakaséra|s|wakatsera.com
Le Quotidien (BF)|d|
Aujourd'hui au Faso;Aujourd'hui?|d|
Burkina 24;Burkina24|s|burkina24.com
L'Express du Faso|d|
L'Évènement (BF)|d|
L'Observateur Paalga|d|lobspaalga.com
Sidwaya|d|sidwaya.info
Le Pays (BF)|d|lepays.bf
Lefaso.net;LeFaso.net|s|lefaso.net
Omega FM;Radio Omega;Omega Médias|r|omegamedias.info
Agence d'information du Burkina|a|aib.media

Fasozine|s|fasozine.com
L'Économiste du Faso|w|leconomistedufaso.com
@NE fr
L'Enquêteur (NE)|d|
Nigerdiaspora|s|
Le Sahel (NE)|d|lesahel.org
ActuNiger|s|actuniger.com
Aïr Info|s|airinfoagadez.com
Studio Kalangou|r|studiokalangou.org
La Roue de l'Histoire|w|
Le Canard déchaîné (NE)|w|
Télé Sahel|t|
La Voix du Sahel|r|
Agence nigérienne de presse;ANP (NE)|a|anp.ne
Radio Anfani|r|
Ténéré TV;Télé Ténéré|t|
Dounia TV;Radio Télévision Dounia|t|
Sahel Dimanche|w|
Le Témoin (NE)|w|
Le Courrier (NE)|w|
Niamey Soir|w|
Niamey et les 2 jours|s|niameyetles2jours.com
Journal du Niger|s|

Niger Diaspora|s|nigerdiaspora.net
Tamtam Info|s|tamtaminfo.com
@CI fr
7info|s|7info.ci
Le Matin d'Abidjan|d|
LG Infos|d|
Le Quotidien d'Abidjan|d|
Nord-Sud Quotidien;Nord Sud Quotidien|d|
Le Rassemblement (CI)|d|
Le Bélier (CI)|d|
Le Panafricain (CI)|d|
Le Démocrate (CI)|d|
Dernière Heure (CI)|d|
La Matinale (CI)|d|
Soir Info|d|
L'Inter?=|d|
Le Patriote?=|d|
Notre Voie?|d|
L'Expression (CI)|d|
Koaci|s|koaci.com
Le Nouveau Réveil|d|
Le Temps (CI)|d|
La Voie originale|d|
Fraternité Matin|d|fratmat.info
L'Intelligent d'Abidjan|d|lintelligentdabidjan.info
L'Inter (CI)|d|linfodrome.com
Abidjan.net|s|abidjan.net
Agence ivoirienne de presse|a|aip.ci
RTI (CI);Radiodiffusion Télévision ivoirienne|b|rti.ci

Linfodrome|s|
Le Jour plus|d|
@GN fr
Ledjely;Le Djely|s|ledjely.com
Guinée 360;Guinee360|s|guinee360.com
Africaguinee;Africa Guinée|s|africaguinee.com
Le Lynx?=|w|lelynx.net
L'Indépendant (GN)|w|
Guinéematin;Guinee Matin|s|guineematin.com
Guinéenews;Guinée News|s|guineenews.org
Mediaguinée;Médiaguinée|s|mediaguinee.com
Mosaïque Guinée;Mosaiqueguinee|s|mosaiqueguinee.com

Aminata.com|s|aminata.com
@TG fr
Togocom|s|
Icilome|s|icilome.com
Togo Tribune|s|
Forum de la Semaine|d|
Chronique de la Semaine|w|
Togo Réveil|w|
Golfe Info|w|
Le Courrier de la République|w|
Flambeau des démocrates;Flambeau des Démocrates|w|
L'Union (TG)|w|
Waraa?|w|
Liberté Togo;Liberté (TG)|d|
Togo First|s|togofirst.com
Togo-Presse|d|
Republic of Togo (TG)|s|republicoftogo.com
L'Alternative (TG)|w|

Togo Breaking News|s|togobreakingnews.info
@BJ fr
Le Matinal (BJ)|d|
24 Heures au Bénin|s|24haubenin.info
Bénin Web TV|s|beninwebtv.com
L'Évènement précis|d|
Fraternité (BJ)|d|
La Nation (BJ)|d|lanation.bj
La Nouvelle Tribune (BJ)|d|lanouvelletribune.info
Banouto|s|banouto.bj

@NL en
Organized Crime and Corruption Reporting Project;OCCRP|s|occrp.org
Lighthouse Reports|s|lighthousereports.com
Investigate Europe|s|investigate-europe.eu
European Investigative Collaborations|s|eic.network

@GB en
Yorkshire Evening Post|d|
Telegraph & Argus;Telegraph and Argus;Bradford Telegraph and Argus|d|thetelegraphandargus.co.uk
Barnsley Chronicle|w|
Huddersfield Examiner|d|
Halifax Courier|w|
Craven Herald;Craven Herald & Pioneer|w|
Teesdale Mercury|w|
Hexham Courant|w|
Shields Gazette|d|shieldsgazette.com
Teesside Gazette;Gazette Live|d|
Northumberland Gazette|w|
Cumberland News|w|
News & Star;News and Star|d|
Westmorland Gazette|w|
Lancashire Post|d|
The Bolton News|d|
Southport Visiter|w|
The Manchester Mill;The Mill?|s|
The Sentinel?;Stoke Sentinel;Staffordshire Sentinel|d|
BirminghamLive;Birmingham Live|s|
Hereford Times|w|
Worcester News|d|
Gloucestershire Echo|w|
Stroud News & Journal;Stroud News and Journal|w|
The Bristol Cable|s|thebristolcable.org
Bath Chronicle|w|
Dorset Echo|d|
Bournemouth Echo;Bournemouth Daily Echo|d|
Southern Daily Echo|d|
Plymouth Herald|d|
The Cornishman|w|
West Briton|w|
Cornwall Live;CornwallLive|s|
Portsmouth News|d|
Isle of Wight County Press;County Press^|w|
Hampshire Chronicle|w|
Swindon Advertiser|d|
Oxford Times|w|
Newbury Weekly News;Newbury Today|w|
Bucks Free Press|w|
Watford Observer|w|
Cambridge News|d|
Peterborough Telegraph|w|
Norwich Evening News|d|
East Anglian Daily Times|d|eadt.co.uk
Bury Free Press|w|
Essex Chronicle;Essex Live|w|
Southend Echo;Echo News|d|
Romford Recorder|w|
Hackney Gazette|w|
Islington Tribune|w|
Camden New Journal|w|
MyLondon|s|mylondon.news
South London Press|w|
Southwark News|w|
Inside Croydon|s|
KentOnline;Kent Online|s|
The Argus?;Brighton Argus|d|theargus.co.uk
Jersey Evening Post|d|jerseyeveningpost.com
Guernsey Press|d|guernseypress.com
Manx Radio|r|manxradio.com
BBC Radio 5 Live;Radio 5 Live;5 Live|r|
BBC Radio Cornwall|r|
BBC Radio Scotland;Radio Scotland|r|
BBC Radio Wales;Radio Wales|r|
BBC Radio Ulster;Radio Ulster|r|
BBC Scotland|b|
BBC Wales|b|
BBC Breakfast|t|
BBC Sport|s|
BBC Alba|t|
talkRADIO|r|
Newsnight|t|
Question Time?|t|
The Critic^|m|thecritic.co.uk
PoliticsHome|s|politicshome.com
ConservativeHome|s|conservativehome.com
LabourList|s|labourlist.org
Guido Fawkes|s|order-order.com
The Lady?|m|
Country Life?|m|
Farmers Guardian|w|fginsight.com
Drapers?|m|
Retail Gazette|s|
Construction News|m|
Architects' Journal|m|
Times Higher Education|m|timeshighereducation.com
Tes?|m|
Schools Week|w|schoolsweek.co.uk
FE Week|w|
Nursing Standard|m|
Health Service Journal;HSJ|m|hsj.co.uk
Racing Post|d|racingpost.com
Horse & Hound;Horse and Hound|m|
Autocar|m|
The Stage?|w|thestage.co.uk
Kerrang!|m|
Time Out?;Time Out London|m|
Radio Times|m|radiotimes.com
Press Gazette|s|pressgazette.co.uk
The Drum?|s|
Law Gazette|m|
Jewish News|w|jewishnews.co.uk
Eastern Eye|w|
Socialist Worker|w|
MoneyWeek|m|
TradeWinds|w|
Splash247|s|
Janes|m|
UK Defence Journal|s|
Navy Lookout|s|
Evening Express|d|
Edinburgh Evening News;Edinburgh News|d|edinburghnews.scotsman.com
Glasgow Times;Evening Times?|d|glasgowtimes.co.uk
Greenock Telegraph|d|
Shetland News|s|
Inverness Courier|w|inverness-courier.co.uk
Ross-shire Journal|w|
Northern Scot^|w|
The Scottish Farmer|w|
Fife Free Press|w|
Falkirk Herald|w|
Moray Coast Radio|r|
Bella Caledonia|s|bellacaledonia.org.uk
STV News;STV (GB)|t|stv.tv
South Wales Argus|d|southwalesargus.co.uk
South Wales Evening Post|d|
Wales Online|s|
Golwg|w||cy
Tivy-Side Advertiser;Tivy-side|w|
Carmarthen Journal|w|
Western Telegraph|w|
S4C|t|s4c.cymru|cy
Derry Journal|w|derryjournal.com
News Letter;Belfast News Letter|d|newsletter.co.uk
Ulster Herald|w|
Fermanagh Herald|w|
Tyrone Courier|w|
Mourne Observer|w|
Sunday Life?;Sunday Life (GB)|w|
Slugger O'Toole|s|sluggerotoole.com
Cool FM|r|
Q Radio|r|
Sunday Post^|w|sundaypost.com
Sunday Mail;Sunday Mail (GB)|w|
Sunday World|w|sundayworld.com
Byline Investigates|s|
Unearthed?|s|
London Centric|s|
Tortoise|s|
The Economist Intelligence Unit|s|
Syria Direct Radio|r|
Amwaj;Amwaj.media|s|amwaj.media
@IE en
RTÉ Radio 1;Radio 1 (IE)|r|
Morning Ireland|r|
Prime Time?|t|
Virgin Media News|t|
Western People|w|westernpeople.ie
Galway Advertiser|w|advertiser.ie
Limerick Post|w|limerickpost.ie
Kerry's Eye|w|
Southern Star^|w|southernstar.ie
The Corkman|w|
Evening Echo?|d|echolive.ie
Leinster Leader|w|
Leinster Express|w|
Meath Chronicle|w|meathchronicle.ie
Dundalk Democrat|w|
Leitrim Observer|w|
Roscommon Herald|w|
Longford Leader|w|
Offaly Express|w|
Midland Tribune|w|
Westmeath Examiner|w|
Carlow Nationalist|w|
Wicklow People|w|
Wexford People|w|
The Detail?|s|thedetail.tv
Hot Press|m|hotpress.com
Dublin Inquirer|s|dublininquirer.com
Dublin Live|s|
Cork Beo|s|
Waterford News & Star;Waterford News and Star|w|
Munster Express|w|
Nenagh Guardian|w|
Tipperary Star|w|
Highland Radio|r|highlandradio.com
Ocean FM|r|
Midwest Radio|r|
Galway Bay FM|r|
Clare FM|r|
Radio Kerry|r|
Today FM|r|
Red FM|r|
LMFM|r|
WLR FM;WLR|r|
Gript|s|gript.ie
The Ditch?|s|ontheditch.com
Business Plus|m|
Irish Medical Times|w|
Agriland|s|agriland.ie
Tuairisc;Tuairisc.ie|s|tuairisc.ie|ga
TG4|t|tg4.ie|ga
Raidió na Gaeltachta|r||ga
@NZ en
Newstalk ZB|r|newstalkzb.co.nz
Waikato Times|d|
Taranaki Daily News|d|
Southland Times|d|
Manawatu Standard|d|
Nelson Mail|d|
Hawke's Bay Today|d|
Whanganui Chronicle|d|
Gisborne Herald|d|
Northern Advocate|d|
Bay of Plenty Times|d|
Rotorua Daily Post|d|
The Listener^|m|
North & South;North and South?|m|
Interest.co.nz|s|interest.co.nz
BusinessDesk|s|businessdesk.co.nz
National Business Review;NBR|s|
Whakaata Māori;Māori Television|t|
Waatea News|s|
@AU en
Cairns Post|d|cairnspost.com.au
Townsville Bulletin|d|
Gold Coast Bulletin|d|
Geelong Advertiser|d|
Ballarat Courier|d|
Bendigo Advertiser|d|
Border Mail|d|bordermail.com.au
RN Breakfast|r|
10 News|t|
Weekend Australian|w|
Sunday Mail (AU)|w|
PerthNow;Perth Now|s|perthnow.com.au
WAtoday|s|watoday.com.au
Brisbane Times|s|brisbanetimes.com.au
Pedestrian.TV|s|
Junkee|s|
2GB|r|2gb.com
3AW|r|3aw.com.au
6PR|r|
Triple J|r|
The New Daily|s|thenewdaily.com.au
InDaily|s|indaily.com.au
National Indigenous Times|s|nit.com.au
Northern Territory News|d|
Wyndham Star Weekly|w|
The Examiner (AU)|d|
Michael West Media|s|
The Klaxon?|s|
@FJ en
FBC News;Fiji Broadcasting Corporation;Radio Fiji|b|fbcnews.com.fj
Fijivillage;Fiji Village|s|
@TO en
Matangi Tonga|s|matangitonga.to
Kaniva Tonga|s|
Taimi 'o Tonga;Taimi o Tonga;Times of Tonga|w||to
Tonga Broadcasting Commission;Radio Tonga|b|
Kele'a|w||to
Tonga Chronicle|w|
@VU en
Vanuatu Daily Post|d|dailypost.vu
Vanuatu Broadcasting and Television Corporation;VBTC|b|
Radio Vanuatu|r|
Vanuatu Independent|w|
Television Blong Vanuatu|t|
@SB en
Solomon Star|d|solomonstarnews.com
Island Sun^|d|
Solomon Times|s|
Solomon Islands Broadcasting Corporation;SIBC (SB)|b|sibconline.com.sb
Tavuli News|s|tavulinews.com.sb
In-depth Solomons|s|indepthsolomons.com.sb
@PG en
PNG Post-Courier|d|
@CK en
Cook Islands News|d|
@GU en
Pacific Daily News|d|guampdn.com
Guam Daily Post|d|
@KE en
NTV Kenya|t|
KTN News;KTN|t|
Kenyans.co.ke|s|kenyans.co.ke
Tuko|s|tuko.co.ke
People Daily|d|
Capital FM^|r|
Africa Uncensored|s|
The Elephant?|s|
@UG en
ChimpReports|s|
NBS Television|t|
NTV Uganda|t|
@TZ en
The Chanzo|s|thechanzo.com
@RW en
KT Press|s|
@ET en
Ethiopian Herald|d|
Borkena|s|
Capital Ethiopia|w|
@SO en
Goobjoog|b|
Caasimada Online|s|
Somali Guardian|s|
@SS en
Sudans Post|s|
The City Review?|d|
@NG en
Peoples Gazette|s|gazettengr.com
Daily Sun^|d|
Daily Post Nigeria|s|
The Whistler?|s|
FIJ|s|fij.ng
Pulse Nigeria|s|
TVC News|t|
Nigeria Info|r|
Wazobia FM|r|
ICIR|s|
@GH en
Daily Guide|d|dailyguidenetwork.com
Citi FM;Citi Newsroom|r|citinewsroom.com
Ghanaian Chronicle|d|
Peace FM|r|
Starr FM|r|
TV3 (GH)|t|
@LR en
Liberian Observer|d|
New Dawn?|d|
@GM en
Foroyaa|d|foroyaa.net
The Fatu Network|s|
@ZA en
Rapport?|w||af
Newzroom Afrika|t|
TimesLIVE;Times Live|s|
Daily Dispatch|d|
Volksblad|d||af
CapeTalk;Cape Talk|r|
Radio 702;702 Talk Radio|r|
Power FM;Power 98.7|r|
Ukhozi FM|r|
Isolezwe|d||zu
@NA en
Namibian Sun|d|
Windhoek Observer|w|
@BW en
Botswana Gazette|w|
Sunday Standard^|w|
@ZW en
Zimbabwe Independent|w|
CITE (ZW)|s|
The Chronicle (ZW)|d|chronicle.co.zw
@ZM en
The Mast?|d|
Phoenix FM|r|
@MW en
Malawi24|s|
@LS en
Lesotho Times|w|lestimes.com
Sunday Express (LS)|w|
Lesotho News Agency|a|
Radio Lesotho|r|
Lesotho Television|t|
MoAfrika FM|r|
Lesotho Tribune|s|
@SZ en
Times of Swaziland;Times of Eswatini|d|times.co.sz
Eswatini Observer;Swazi Observer|d|
Swaziland News|s|
Eswatini TV;Swazi TV|t|
The Nation (SZ)|m|
Times of Swaziland Sunday|w|
@SC en
Seychelles Nation|d|nation.sc
Today in Seychelles|d|
Seychelles News Agency|a|seychellesnewsagency.com
Seychelles Broadcasting Corporation|b|sbc.sc
Seychelles Weekly|w|
@IL he
Yated Ne'eman|d|
HaPeles|d|
Srugim|s|srugim.co.il
Behadrei Haredim|s|
Mako|s|
103FM|r|
The Seventh Eye|s|
@PS ar
Donia al-Watan|s|
@IR fa
Hammihan|d|
Jomhouri-ye Eslami;Jomhouri-e Eslami;Jomhuri Eslami;Jomhuri-ye Eslami;Dschomhuri-je Eslami;Dschomhuri-ye Eslami|d|
Resalat|d|resalat-news.com
Vatan Emrooz|d|
Khorasan?|d|
Donya-ye Eqtesad|d|
Jahan-e Sanat|d|
Aftab-e Yazd|d|
Ebtekar|d|
Farhikhtegan|d|
Sobh-e No|d|
Setareh Sobh|d|
Sazandegi|d|sazandegi.com
Shahrvand|d|
Asr Iran|s|asriran.com
Jamaran|s|
Rouydad24|s|
Didban Iran|s|
Tabnak|s|tabnak.ir
Raja News;Rajanews|s|
Mashregh News;Mashregh|s|
Student News Network;SNN|a|
IRINN|t|irinn.ir
HRANA|a|
Hengaw|s|
@RU ru
Ren TV|t|ren.tv
TV Tsentr;TVTs|t|
Lenta|s|
Parlamentskaya Gazeta|d|
Zavtra|w|
Sovetskaya Rossiya|d|
Delovoy Peterburg|d|
Biznes Online|s|
Realnoe Vremya|s|
Readovka|s|
Sever.Realii|s|
Sibir.Realii|s|
Idel.Realii|s|
Novaya Vkladka|s|
People of Baikal|s|
7x7|s|
Govorit NeMoskva|s|
Ura.ru|s|
Holod;Kholod|s|holod.media
Bumaga;Paper Paper|s|
The Bell?|s|thebell.io
@UA uk
Holos Ukrainy|d|
Uriadovy Kurier|d|
Glavkom|s|
Ekonomichna Pravda|s|
Texty|s|
Graty|s|
Slovo i Dilo|s|
ICTV|t|
ZN.UA|s|
@BY ru
Charter97|s|
Pozirk|a|
Reform.news|s|
Novy Chas|w|
Salidarnast|s|
BelaPAN|a|
Onliner|s|
@MD ro
Jurnal TV|t|
TV8 (MD)|t|
ProTV Chișinău|t|
NordNews|s|
Rise Moldova|s|
@GE ka
Mtavari Arkhi|t|
TV Pirveli;Pirveli|t|
Rezonansi|d|
Batumelebi|w|
Radio Tavisupleba|r|
Kviris Palitra|w|
Georgia Today|s|georgiatoday.ge
Publika|s|
On.ge|s|
@AM hy
News.am|s|news.am
Aravot|d|aravot.am
168 Zham|d|
Hraparak|d|hraparak.am
Golos Armenii|d|
Haykakan Zhamanak|d|
Zhoghovurd|d|
1in.am|s|
Aysor|s|
Yerkir Media|t|
@AZ az
Haqqin.az;Haqqin|s|haqqin.az
Minval.az;Minval|s|
Caliber.az|s|
AzTV|t|
Yeni Musavat|d|musavat.com
Toplum TV|s|
JAM-news|s|
@US en
The Florida Times-Union|d|jacksonville.com
The Morning Call|d|mcall.com
The Post-Crescent|d|postcrescent.com
Lawrence Journal-World|d|ljworld.com
The Anniston Star|d|annistonstar.com
Knoxville News Sentinel;The News Sentinel|d|knoxnews.com
The Commercial Appeal|d|commercialappeal.com
The Spokesman-Review|d|spokesman.com
The News Journal|d|delawareonline.com
The Augusta Chronicle|d|augustachronicle.com
Sun Journal|d|sunjournal.com
Tulsa World|d|tulsaworld.com
Argus Leader|d|argusleader.com
The Birmingham News|d|
The Press-Register|d|
The Sun Herald|d|sunherald.com
The Times Leader|d|timesleader.com
The Patriot-News|d|pennlive.com
The Macon Telegraph|d|macon.com
Stockton Record|d|recordnet.com
The Free Lance-Star|d|
The Tennessean?|d|tennessean.com
The Greenville News|d|
The News & Observer|d|newsobserver.com
Asheville Citizen-Times|d|
The Journal Gazette|d|
The Repository?|d|
The Vindicator?|d|
The Oklahoman?|d|oklahoman.com
The Daily Oklahoman|d|
The Republican-American|d|
The Union Leader;New Hampshire Union Leader|d|unionleader.com
The Press Democrat|d|pressdemocrat.com
The Modesto Bee|d|
The Bakersfield Californian|d|
The Desert Sun|d|
Reno Gazette-Journal|d|rgj.com
The Statesman Journal|d|
The Register-Guard|d|
The News-Press|d|
The Palm Beach Post|d|
Sarasota Herald-Tribune|d|
Pensacola News Journal|d|
The Peoria Journal Star|d|
The State Journal-Register|d|
Quad-City Times|d|
Wisconsin State Journal|d|madison.com
Green Bay Press-Gazette|d|
Grand Forks Herald|d|
The Forum of Fargo-Moorhead|d|
Rapid City Journal|d|
The Salina Journal|d|
Springfield News-Leader|d|
The Joplin Globe|d|
Fort Worth Star-Telegram|d|star-telegram.com
The Beaumont Enterprise|d|
Corpus Christi Caller-Times|d|
Lubbock Avalanche-Journal|d|
Amarillo Globe-News|d|
The Santa Fe New Mexican|d|
The Coloradoan?|d|
Rocky Mountain News|d|
The Standard-Examiner|d|
Great Falls Tribune|d|
The Missoulian?|d|
The News Tribune|d|
The Columbian?|d|
The Press-Enterprise|d|
The Daily Breeze|d|
The Ventura County Star|d|
The Evansville Courier & Press|d|
South Bend Tribune|d|
The Roanoke Times|d|
The Charleston Gazette|d|
The Berkshire Eagle|d|
Telegram & Gazette|d|
Asbury Park Press|d|
The Press of Atlantic City|d|
The Post-Standard|d|syracuse.com
Democrat and Chronicle|d|
Erie Times-News|d|
The Scranton Times-Tribune|d|
Reading Eagle|d|
The Honolulu Advertiser|d|
Eurasianet|s|eurasianet.org
Gothamist|s|gothamist.com
SCOTUSblog|s|scotusblog.com
Courthouse News|s|courthousenews.com
Breaking Defense|s|
Task & Purpose|s|
Capital & Main|s|
Chalkbeat|s|chalkbeat.org
Block Club Chicago|s|
Mississippi Today|s|
Voice of San Diego|s|
Civil Beat|s|
High Country News|m|hcn.org
Heatmap News;Heatmap|s|
E&E News|s|
Puck News|s|
NOTUS|s|notus.org
Religion News Service|a|religionnews.com
National Catholic Reporter|w|ncronline.org
Christianity Today|m|christianitytoday.com
The Root?|s|
Teen Vogue|m|
Futurism|s|
The Register?|s|theregister.com
Platformer|s|
Alpena News|d|
Louisville Courier Journal|d|
Concord Monitor|d|
VTDigger|s|vtdigger.org
Seven Days?|w|
Deseret News|d|deseret.com
Casper Star-Tribune|d|
WyoFile|s|
Texas Observer|m|
Texas Monthly|m|texasmonthly.com
NBC 4|t|
WNYC|r|wnyc.org
WBUR|r|wbur.org
KQED|r|kqed.org
WBEZ|r|
WAMU|r|
World Politics Review|s|
@KZ kk
Nur.kz|s|nur.kz
Zakon.kz|s|zakon.kz
Azattyq;Radio Azattyq;Asattyq;Radio Asattyq;Radio Asattyk|r|
Egemen Qazaqstan|d|
Khabar 24|t|
Informburo|s|
Ulysmedia|s|
Kursiv|w|
Kazakhstanskaya Pravda|d|kazpravda.kz
@KG ky
Kaktus Media|s|kaktus.media
Vecherniy Bishkek|d|
PolitKlinika|s|
@UZ uz
Podrobno.uz|s|podrobno.uz
Daryo|s|daryo.uz
Xalq So'zi|d|
Pravda Vostoka|d|
@TJ tg
Radio Ozodi;Ozodi|r|
Jumhuriyat|d|
@TM tk
Radio Azatlyk;Azatlyk|r|
Neutral Turkmenistan|d|
Turkmenportal|s|
@TR tr
Takvim|d|
Yeniçağ|d|
Aydınlık|d|
Milli Gazete|d|
TELE1|t|
Artı Gerçek|s|
Nefes|d|
Oksijen|w|
Mezopotamya News Agency|a|
Yeni Yaşam|d|
Kısa Dalga|s|
@IQ ar
Al-Sharqiya|t|
Baghdad Today|s|
Iraq Oil Report|s|
Kirkuk Now|s|
Nas News|s|
Al-Furat TV|t|
Xendan|s|
Draw Media|s|
@LB ar
Lebanon 24|s|
The 961|s|
Legal Agenda|s|
@SY ar
Shaam Network;Shaam|s|
@SA ar
Al-Madina (SA)|d|
Argaam|s|
Al-Eqtisadiah|d|
@OM ar
Muscat Daily|d|
Al-Shabiba|d|
@QA ar
Qatar Tribune|d|
@YE ar
Yemen Monitor|s|
Belqees TV;Belqees|t|
@EG ar
Egyptian Streets|s|
Cairo24;Cairo 24|s|
Masrawy|s|
Akhbar el-Yom;Akhbar al-Youm|w|
Saheeh Masr|s|
@LY ar
Libya Update|s|
Address Libya|s|
218 TV|t|
Fawasel|s|
@TN fr
Shems FM|r|
Alqatiba|s|
Tunisie Numérique|s|
Express FM|r|
Diwan FM|r|
@DZ fr
Casbah Tribune|s|
El Bilad|d||ar
@MA fr
Bayane Al Yaoum|d||ar
Lakome|s||ar
Goud|s||ar
Chouf TV|s||ar
@SN fr
TFM|t|
2STV|t|
Walf TV|t|
Sen TV|t|
Sud FM|r|
Zik FM|r|
Senenews|s|
@ML fr
Joliba TV|t|
ORTM|b|
@BJ fr
Matin Libre|d|
24h au Bénin|s|
@CM fr
The Guardian Post|d||en
Mimi Mefo Info|s||en
Equinoxe TV|t|
Kalara|w|
@CD fr
7sur7|s|
Top Congo FM|r|
@TD fr
N'Djamena Hebdo|w|
@BI fr
Yaga|s|
@IN en
The Pioneer (IN)|d|
Sakshi (IN)|d||te
Dinamalar|d||ta
Dinamani|d||ta
Ei Samay|d||bn
Lokmat|d||mr
Gujarat Samachar|d||gu
Divya Bhaskar|d||gu
Prajavani|d||kn
Kashmir Times|d|
Rising Kashmir|d|
Sentinel Assam|d|
Nagaland Post|d|
Imphal Free Press|d|
Shillong Times|d|
@BD bn
Samakal|d|
Jugantor|d|
Kaler Kantho|d|
Ittefaq|d|
Somoy TV|t|
@LK en
Daily FT|d|ft.lk
Ceylon Today|d|
Divaina|d||si
Lankadeepa|d||si
Virakesari|d||ta
Thinakkural|d||ta
EconomyNext|s|
News First|t|
@NP ne
Republica?;Republica (NP)|d||en
Onlinekhabar|s|
Nagarik|d|
Annapurna Post|d|
The Record Nepal|s||en
@BT en
The Bhutanese|w|
@MV en
The Edition?|s|
@MM en
Eleven Media|d|
Khit Thit|s|
MRTV|t|
BBC Burmese|r|
Kachin News Group|s|
@TH th
Kom Chad Luek|d|
@KH en
Fresh News|s|
@VN vi
Vietnam News|d||en
@ID en
Pikiran Rakyat|d||id
Metro TV|t||id
Bisnis Indonesia|d||id
@MY en
The Edge (MY)|w|
The Vibes|s|
Berita Harian|d||ms
Harian Metro|d||ms
China Press|d||zh
Borneo Post|d|theborneopost.com
Sarawak Tribune|d|
@PH en
Manila Standard|d|
Malaya?|d|
BusinessMirror|d|
SunStar|d|
Abante|d||tl
Bulgar|d||tl
@SG en
Berita Minggu|d||ms
Tamil Murasu|d||ta
TODAY (SG)|s|
@CN zh
People's Liberation Army Daily|d|
Jiefang Daily|d|
China Youth Daily|d|
Study Times|w|
@HK en
The Collective HK|s||zh
@TW zh
Commercial Times|d|
Formosa TV|t|
@JP ja
Nishinippon Shimbun|d|
Chugoku Shimbun|d|
Kahoku Shimpo|d|
Weekly Bunshun|w|
Nikkan Gendai|d|
@KR ko
Segye Ilbo|d|
Kukmin Ilbo|d|
Munhwa Ilbo|d|
News1|a|
Busan Ilbo|d|
@KP ko
Minju Choson|d|
Uriminzokkiri|s|
Choson Sinbo|d|
@MN mn
Ikon|s|
@AF fa
Etilaat-e Roz|d|
Bakhtar News Agency;Bakhtar|a|
Rukhshana Media|s|
@CA en
Waterloo Region Record|d|
Yukon News|d|
Cabin Radio|s|
APTN News;APTN|t|
CP24|t|
Hill Times^|w|hilltimes.com
iPolitics|s|
Canada's National Observer|s|
Western Standard|s|
Telegraph-Journal|d|
Cape Breton Post|d|
@JM en
Nationwide Radio|r|
@TT en
Trinidad Guardian|d|
Newsday (TT);Trinidad and Tobago Newsday;Trinidad Newsday|d|
@BB en
Nation News;The Nation (BB)|d|nationnews.com
@GY en
Guyana Chronicle|d|
Guyana Times|d|
@BS en
Nassau Guardian|d|
Our News|t|
The Tribune (BS)|d|tribune242.com
Eyewitness News Bahamas|s|ewnews.com
ZNS Bahamas|b|znsbahamas.com
Freeport News|d|
@BZ en
Amandala|w|
Channel 5 Belize|t|
Belize Times;The Belize Times|w|
Love FM Belize|r|lovefm.com
Breaking Belize News|s|breakingbelizenews.com
San Pedro Sun;The San Pedro Sun|w|sanpedrosun.com
7 News Belize|t|7newsbelize.com
@RO ro
Contributors.ro|s|contributors.ro
Europa FM|r|
Republica.ro|s|
@MK mk
360 Stepeni|s|
Prizma|s|
Telma|t|
Koha (MK)|d||sq
@XK sq
KoSSev|s|kossev.info|sr
Nacionale|s|
Indeksonline|s|
@RS sr
Nova S|t|
Srpski Telegraf|d|
CINS|s|
Istinomer|s|
Vreme (RS)|w|
Južne Vesti|s|
@BA bs
Face TV|t|
BN TV|t||sr
@ME sr
Antena M|r|
@AL sq
Gazeta Shqiptare|d|
A2 CNN|t|
Report TV|t|
@KM fr
Al-Watwan|d|alwatwan.net
La Gazette des Comores|d|lagazettedescomores.com
Comores Infos;Comores-Infos|s|
ORTC (KM)|b|
HZK-Presse|s|
@GW pt
Nô Pintcha|w|
O Democrata (GW)|w|
Gazeta de Notícias (GW)|w|
Última Hora (GW)|w|
Diário de Bissau|d|
Expresso de Bissau|w|
Televisão da Guiné-Bissau|t|
Rádio Bombolom;Bombolom FM|r|
Rádio Pindjiguiti|r|
Rádio Sol Mansi;Sol Mansi|r|
Capital FM (GW)|r|
Rádio Jovem (GW)|r|
Agência de Notícias da Guiné|a|
Ditadura do Consenso|s|
@ST pt
Téla Nón|s|telanon.info
STP-Press|a|
Jornal Transparência|s|
Rádio Nacional de São Tomé e Príncipe|r|
Televisão São-Tomense|t|
RSTP|s|
@GQ es
Diario Rombe|s|diariorombe.es
AhoraEG;Ahora EG|s|ahoraeg.com
Asodegue|s|
La Gaceta de Guinea Ecuatorial|m|
RTVGE|b|
Radio Malabo|r|
Asonga TV;Televisión Asonga;Radio Asonga|t|
Guinea Ecuatorial Press|s|guineaecuatorialpress.com
@AS en
Samoa News|d|samoanews.com
Talanei|s|talanei.com
@MC fr
Monaco Hebdo|w|monaco-hebdo.com
L'Observateur de Monaco|m|
La Gazette de Monaco|m|
Monaco Tribune|s|monaco-tribune.com
Monaco Life|s|monacolife.net|en
Radio Monaco|r|
TVMonaco|t|tvmonaco.com
Monaco Info|t|
@FO fo
Dimmalætting|w|dimma.fo
Sosialurin|d|
Kringvarp Føroya;KVF (FO)|b|kvf.fo
Norðlýsið|w|
Portalurin|s|portal.fo
Vágaportalurin|s|vagaportal.fo
Local.fo|s|local.fo|en
""".encode()
