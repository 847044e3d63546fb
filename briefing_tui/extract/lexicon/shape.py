"""The shape of a language module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from briefing_tui.extract.lexicon.counting import words as words
from briefing_tui.noun import NONE, Data
from briefing_tui.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.counting import Dates, Numbers


class Speech(Data):
    """The words by which a language says that somebody speaks.

    Sets hold lower-case word forms; a phrase is written with spaces, an apostrophe as "'".
    """

    common: frozenset[str] = frozenset()
    """Frequent function words; their share in a text tells its language."""
    verbs: frozenset[str] = frozenset()
    """Forms that report speech: "said", "warns"."""
    verb_phrases: frozenset[str] = frozenset()
    """The same of more than one word: "put it"."""
    going_on: frozenset[str] = frozenset()
    """Those of them that say nothing with a noun behind: "goes on" in "goes on leave"."""
    naming: frozenset[str] = frozenset()
    """Forms that quote words inside a sentence: "called", "described"."""
    styling: frozenset[str] = frozenset()
    """Forms that do so only with `as_said` before those words: "cast" in "cast X as a “Y”"."""
    dubbing: frozenset[str] = frozenset()
    """Those of them with an object, where a subject may be left out: "tacha" in "que tacha de"."""
    plain: frozenset[str] = frozenset()
    """Forms that are nouns as well unless "to" or the like leads to them: "state"."""
    impelling: frozenset[str] = frozenset()
    """Forms by which something makes its object speak: "prompted" in "prompted X to say"."""
    judging: frozenset[str] = frozenset()
    """Forms of verbs that nobody has for a subject but one who speaks: "nannte", "teilte" mit."""
    telling: frozenset[str] = frozenset()
    """Forms whose object is the one spoken to: "told"."""
    writing: frozenset[str] = frozenset()
    """Those of them by which a journalist speaks: "writes"."""
    hearing: frozenset[str] = frozenset()
    """Nouns for who, without an article in a headline, was told words: "court"."""
    taking_object: frozenset[str] = frozenset()
    """Forms of a verb with an object, and else of a noun: "attacks" in "the attacks on X"."""
    participles: frozenset[str] = frozenset()
    """Forms that share the subject of their sentence: "saying", "adding"."""
    origins: frozenset[str] = frozenset()
    """Prepositions between words and who says them: "a warning from X that"."""
    beside: frozenset[str] = frozenset()
    """Prepositions before a participle's own subject: "with" in "with many chanting"."""
    asking: frozenset[str] = frozenset()
    """Words by which a source is named in front: "according to", "selon", "laut"."""
    postpositions: frozenset[str] = frozenset()
    """Words that follow the source they name: "zufolge"."""
    so: frozenset[str] = frozenset()
    """Words that stand for a verb behind a quotation: "so" in "…“, so Merkel"."""
    citing: frozenset[str] = frozenset()
    """Forms that pass on another's words, the other following: "citing"."""
    following: frozenset[str] = frozenset()
    """Prepositions before whose words a clause says a medium has heard: "Nach X, den Y traf,"."""
    having_from: frozenset[str] = frozenset()
    """Forms for having words from somebody: "erfuhr" in "Der Kurier erfuhr von X, …"."""
    yielding: frozenset[str] = frozenset()
    """Verb phrases whose object then speaks: "donne la parole" in "donne la parole à X"."""
    requests: frozenset[str] = frozenset()
    """Nouns for what somebody answers to: "auf Anfrage"."""
    asked: frozenset[str] = frozenset()
    """Participles that close a clause about who asks, before who answers: "gefragt"."""
    questioned: frozenset[str] = frozenset()
    """Participles for who answers, the matter behind "by": "preguntado por la venta"."""
    asked_by: frozenset[str] = frozenset()
    """Participles between who asks and who is asked: "der von der taz befragte Ökonom"."""
    questioning: frozenset[str] = frozenset()
    """Forms whose object then speaks to the subject: "interviewed"."""
    cited: frozenset[str] = frozenset()
    """Phrases that name the one who passes on: "quoted by", "in an interview with"."""
    printing: frozenset[str] = frozenset()
    """Forms whose subject passes on what somebody wrote: "prints"."""
    issuing: frozenset[str] = frozenset()
    """Forms by which somebody puts out words with a title: "released" in "released a memo"."""
    framing: frozenset[str] = frozenset()
    """Forms by which somebody begins or ends what is theirs "with" words: "ended his speech"."""
    wherein: frozenset[str] = frozenset()
    """What opens a clause about what is heard in the medium before it: "où"."""
    venues: frozenset[str] = frozenset()
    """Prepositions before the medium in which somebody speaks: "in the Guardian"."""
    equating: frozenset[str] = frozenset()
    """What leads from what somebody is to their name: "qu'est" in "l'autre quotidien qu'est X"."""
    reread: frozenset[str] = frozenset()
    """Forms that head what retells one medium's report: "lu" in "Lu dans Le Monde : X"."""
    voicing: frozenset[str] = frozenset()
    """Those of `asking` before the writer whom a medium speaks through: "sous la plume de"."""
    nouns: frozenset[str] = frozenset()
    """Nouns that stand for words said: "statement", "verdict"."""
    weighed: frozenset[str] = frozenset()
    """Those of them that others pass judgement on: a "was" behind "remarks" bears no words."""
    remarks: frozenset[str] = frozenset()
    """Those of them whose "of" names who said them: "remark", and not "description"."""
    reactions: frozenset[str] = frozenset()
    """Words for how people take something: "Freude" in "Freude bei X: “…”"."""
    coming: frozenset[str] = frozenset()
    """Phrases between such a noun and whose words they are: "comes from"."""
    convictions: frozenset[str] = frozenset()
    """Words by which to be something is to think so: "überzeugt" in "“…“, ist X überzeugt"."""
    bursting: frozenset[str] = frozenset()
    """Phrases between who speaks and such a noun: "joined in" in "joined in a chant of"."""
    bearing: frozenset[str] = frozenset()
    """Forms by which such a noun or a document speaks: "read", "was", "lautete"."""
    interruptions: frozenset[str] = frozenset()
    """Lines that stand among paragraphs and are no part of the text: "Advertisement"."""
    furniture: tuple[str, ...] = ()
    """Words of a web page that copying glues to the text: "Image caption,"."""
    headlining: frozenset[str] = frozenset()
    """Forms between a newspaper and its headline that mean no saying else: "The Sun has “Wet”"."""
    heading: frozenset[str] = frozenset()
    """Prepositions before a noun for a headline: "under" in "under the headline"."""
    questions: frozenset[str] = frozenset()
    """Nouns for what somebody was asked: "Frage" in "Auf die Frage, ob er gehe: “Nein.”"."""
    predicative: frozenset[str] = frozenset()
    """What is said of a subject and may open its sentence: "Betroffen" in "Betroffen ist X"."""
    taking_up: frozenset[str] = frozenset()
    """Words that take up what was quoted: "this" in "“…”: this is the verdict of X"."""
    said_there: frozenset[str] = frozenset()
    """What "it" does where it stands for nobody: "says" in "“…”, it says in the Post"."""
    pronouns: Mapping[str, str] = NONE
    """Personal pronouns in subject form, each with "m", "f", "n" or "p" (plural), or "?"."""
    things: frozenset[str] = frozenset()
    """Nouns for what never speaks: "strategy", "week"."""
    lying: frozenset[str] = frozenset()
    """Prepositions before the name of where something is, and before nobody's: "near"."""
    numbers_of: frozenset[str] = frozenset()
    """Nouns for how many of what hangs on them: "dizaine" in "une dizaine d'élus"."""
    thing_endings: tuple[str, ...] = ("\0",)
    """Those of nouns for what never speaks, unless a noun is known to: "ité"."""
    agent_endings: tuple[str, ...] = ()
    """Those of nouns for who does something: "er" of "breeder"."""
    indefinite_alone: frozenset[str] = frozenset()
    """Words that mean some people behind an article, and nothing without it: "les uns"."""
    sheets: frozenset[str] = frozenset()
    """Nouns for a paper that mean but paper behind "a": "une feuille"."""
    fictions: frozenset[str] = frozenset()
    """Nouns for what a station airs and nobody says anything in: "the BBC drama X"."""
    no_heads: frozenset[str] = frozenset()
    """Adjectives that open a sentence and are nobody's name: "Initial reports"."""
    grounds: frozenset[str] = frozenset()
    """Nouns for a medium that mean a place where something is of it: "the site of the mill"."""
    compounding: frozenset[str] = frozenset()
    """Nouns before which one for a medium but tells of what sort they are: "a press | call"."""
    heading_verbs: frozenset[str] = frozenset()
    """Verbs that are no part of a name where every word has its capital: "has" in "Roe Has Won"."""
    finite_endings: tuple[str, ...] = ()
    """Those of what stands behind a name that is a subject: a verb's, or an adverb's before it."""
    formed_endings: tuple[str, ...] = ()
    """Those of verb forms and adjectives that may open a sentence: "Erledigt", "Zulässig"."""
    owner_endings: tuple[str, ...] = ()
    """Those of a name before what is its bearer's: "s" of "Webers" in "Webers Angaben"."""
    noun_endings: tuple[str, ...] = ("\0",)
    """Those of nouns that are no name's: "nis" of "Verständnis"."""
    demonstratives: Mapping[str, str] = NONE
    """Articles that are pronouns where a verb follows, with what they stand for: "der" -> "er"."""
    subject_genders: Mapping[str, str] = NONE
    """Articles before a subject, with the pronouns' letters that may mean it: "ein" -> "mn"."""
    oneself: frozenset[str] = frozenset()
    """Those by which somebody speaks of themselves: "I"."""
    to_us: frozenset[str] = frozenset()
    """Pronouns for who writes, where somebody tells them something: "nous" in "nous dit-il"."""
    objects: frozenset[str] = frozenset()
    """Other pronouns, which no phrase goes across: "him", "them", "us"."""
    owners: Mapping[str, str] = NONE
    """Possessives with the tag of the pronoun they go with: "his" -> "m"."""
    relatives: frozenset[str] = frozenset()
    """"who", "which"."""
    whom: frozenset[str] = frozenset()
    """Those of them that are no subject: "whom"."""
    owning: frozenset[str] = frozenset()
    """"whose"."""
    definite: frozenset[str] = frozenset()
    """Articles and the like that point at something known: "the", "this"."""
    indefinite: frozenset[str] = frozenset()
    """Articles and words of number: "a", "two", "some", "many"."""
    shares: frozenset[str] = frozenset()
    """Words for a part of some people: "half", "percent"."""
    some: frozenset[str] = frozenset()
    """Words for several of some people: "a | group | of doctors"."""
    several: frozenset[str] = frozenset()
    """Those of them before more than one: "mehrere"."""
    among: frozenset[str] = frozenset()
    """Words before one of those just told of: "darunter"."""
    possessive: frozenset[str] = frozenset()
    """"his", "their"."""
    pronoun_names: frozenset[str] = frozenset()
    """Pronouns that behind an article, and without a capital, are a paper: "the i"."""
    clipped: frozenset[str] = frozenset()
    """Words that begin with an apostrophe: "'t"."""
    twofold: Mapping[str, str] = NONE
    """Determiners that are an auxiliary or a relative as well, with one that is neither."""
    advice: frozenset[str] = frozenset()
    """Nouns for a body that with a possessive are somebody's words: "Rat" in "Ihr Rat: |"."""
    belonging: frozenset[str] = frozenset()
    """Those of them by which somebody is a medium's own: "its columnist"."""
    linking: frozenset[str] = frozenset()
    """Prepositions that hold a phrase together: "of", "for"."""
    complement: frozenset[str] = frozenset()
    """Those of them between a noun for a person and what they are in charge of: "of"."""
    posted: frozenset[str] = frozenset()
    """Nouns for people behind which "to" tells whose they are: "ambassador to France"."""
    adjoined: frozenset[str] = frozenset()
    """What links a noun for a person to what they know or stand near: "close to"."""
    prepositions: frozenset[str] = frozenset()
    """All others."""
    conjunctions: frozenset[str] = frozenset()
    """Words that join or open clauses, but for the plain "and"."""
    openers: frozenset[str] = frozenset()
    """Those of them that open a main clause: "but"."""
    supposing: frozenset[str] = frozenset()
    """Those that open a clause on what has not come about: "unless"."""
    also: frozenset[str] = frozenset()
    """"and" in a phrase."""
    that: frozenset[str] = frozenset()
    """"that" between a cue and what is said."""
    counting: frozenset[str] = frozenset()
    """Verbs whose subject gives the figure behind them, and says no words: "put" (the toll at)."""
    stating: frozenset[str] = frozenset()
    """Verbs whose subject gives a figure in what they report, with no "that": "said"."""
    facing: frozenset[str] = frozenset()
    """Prepositions before who hears words: "to" in "said to a crowd of 500"."""
    auxiliaries: frozenset[str] = frozenset()
    """"has", "will", "did"."""
    obliging: frozenset[str] = frozenset()
    """Those before what somebody else asks for: "should"."""
    doing: frozenset[str] = frozenset()
    """Verb forms by which somebody acts where an infinitive follows: "agreed" to pay."""
    modals: frozenset[str] = frozenset()
    """Those before what somebody has not done yet: "will", "could"."""
    adverbs: frozenset[str] = frozenset()
    """Adverbs found between a subject and its verb."""
    before_nouns: frozenset[str] = frozenset()
    """Adjectives between an article and a noun where most stand behind it: "petite"."""
    degrees: frozenset[str] = frozenset()
    """Those before an adjective that a medium's name follows: "très" in "le très sérieux Point"."""
    turning: frozenset[str] = frozenset()
    """Words that open a sentence which turns to somebody at its end: "More critical is X"."""
    adjective_endings: tuple[str, ...] = ()
    """Endings that every adjective before a noun has, where it has to have one."""
    qualifying: tuple[str, ...] = ()
    """Endings of adjectives, and comparatives, that have none of those: "chimerical", "higher"."""
    weak_endings: tuple[str, ...] = ()
    """Those behind an article that tells the gender itself, the longest first: "en"."""
    strong_endings: Mapping[str, str] = NONE
    """That of a subject without an article, for "m", "f", "n" and "p" (several): "er"."""
    bent_endings: tuple[str, ...] = ()
    """All that an adjective may have, the longest first."""
    adjective_stems: tuple[str, ...] = ()
    """What adjectives end with, before those, which names with a capital do not: "isch"."""
    thing_cases: Mapping[str, str] = NONE
    """The endings of a noun's cases with the genders of things that have them: "es" -> "mn"."""
    thing_genders: Mapping[str, str] = NONE
    """Nouns for bodies, media and texts, or their ends, with "m", "f", "n" or "p": "amt"."""
    articles_of_men: frozenset[str] = frozenset()
    """Articles that before a noun for one person tell of a man: "den"."""
    articles_of_women: frozenset[str] = frozenset()
    """Those that tell of a woman before a noun with an ending: "der" in "der Vorsitzenden"."""
    adverb_endings: tuple[str, ...] = ()
    """"ly"."""
    verb_endings: tuple[str, ...] = ()
    """Endings that make an unknown lower-case word a verb rather than a noun: "ed"."""
    infinitive_endings: tuple[str, ...] = ()
    having: frozenset[str] = frozenset()
    """Infinitives of auxiliaries, behind which a participle stands: "aver" in "aver visto"."""
    denying: frozenset[str] = frozenset()
    """Words before a verb by which nothing is done: "no" in "que el alcalde no dijera nada"."""
    reasons: frozenset[str] = frozenset()
    """Conjunctions that open why: "porque"."""
    intransitive: frozenset[str] = frozenset()
    """Infinitives and participles that have no object: "llegar" in "al llegar el ministro"."""
    we_endings: tuple[str, ...] = ()
    """Of verbs that tell what those who write do: "Segnaliamo", "Leemos"."""
    passive: frozenset[str] = frozenset()
    """Auxiliaries behind which a verb's subject is not the one who speaks: "was"."""
    agent: frozenset[str] = frozenset()
    """What then names the one who does: "by"."""
    addressee: frozenset[str] = frozenset()
    """Prepositions before the one spoken to: "to"."""
    infinitive: frozenset[str] = frozenset()
    """What stands before a verb that shares the subject of its sentence: "to", "having"."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence, beside forms of address and single letters."""
    last_abbreviations: frozenset[str] = frozenset()
    """Those of them that a sentence ends with, too: "at Acme Inc. He said"."""
    verb_second: bool = False
    """Whether a subject follows its verb when something else opens the sentence."""
    order_tells: bool = False
    """Whether words keep their order and have no endings that tell their part in a sentence, so
    that its place alone tells what a word is."""
    plain_endings: tuple[str, ...] = ("\0",)
    """Those of an infinitive that a verb with several for its subject has as well: "n"."""
    past_endings: tuple[str, ...] = ()
    """Those of a past tense: "ed"."""
    inverted_endings: tuple[str, ...] = ()
    """Those of any tense in which an unknown verb may follow words and precede who says them."""
    belonging_to: frozenset[str] = frozenset()
    """Verbs of saying that tell to what something belongs by the word behind them: "relève de"."""
    causing: frozenset[str] = frozenset()
    """Verbs that make somebody do what the infinitive behind them tells: "fait" bondir X."""
    moving: frozenset[str] = frozenset()
    """Words without a subject behind which something moves somebody: "de quoi" inquiéter X."""
    relational_endings: tuple[str, ...] = ()
    """Endings of adjectives that tell of what kind a noun is: "social", "économique"."""
    participle_endings: tuple[str, ...] = ()
    """Those of a past participle, which stands there behind an auxiliary: "é"."""
    weak: frozenset[str] = frozenset()
    """Forms that attribute only where no stronger one does: "thinks", "called"."""
    surnaming: frozenset[str] = frozenset()
    """Prepositions that with a capital begin a surname: "De" in "dijo De la Rosa"."""
    particles: frozenset[str] = frozenset()
    """Lower-case parts of names: "van", "de", "bin"."""
    honorifics: Mapping[str, str] = NONE
    """Forms of address, with "m", "f" or "x" for either: "mr", "mrs", "dr"."""
    postnominals: frozenset[str] = frozenset()
    """Letters behind a name that tell a rank or degree, as capitals: "kc" in "Jane Roe KC"."""
    ranks: frozenset[str] = frozenset()
    """Those of the forms of address without which one name alone is nobody's: "pope"."""
    people: Mapping[str, str] = NONE
    """Nouns for persons, with their gender: "minister", "spokeswoman"."""
    numbered: frozenset[str] = frozenset()
    """Those of a noun and a number, which are one token: "number two"."""
    limbs: frozenset[str] = frozenset()
    """Those of them that behind a possessive are part of somebody: "head"."""
    partisan: frozenset[str] = frozenset()
    """Those of them that are adjectives as well: "the conservative X"."""
    people_endings: tuple[str, ...] = ()
    """Endings of compound nouns for persons: "minister", "sprecher"."""
    media: Mapping[str, str] = NONE
    """Nouns for outlets, with the kind in the lexicon of outlets or "": "daily", "channel"."""
    other_compounds: frozenset[str] = frozenset()
    """Those whose compounds mostly are other bodies: "agentur" of "Energieagentur"."""
    press_names: frozenset[str] = frozenset()
    """Last words of newspapers' names: "gazette"."""
    mastheads: Mapping[str, str] = NONE
    """Those of them by which a newspaper is known that no lexicon knows; behind its article alone
    those tagged "led": "bugle", "post"."""
    masthead_endings: tuple[str, ...] = ()
    """Ends of compounds by which a newspaper is known so: "bote" of "Flussbote"."""
    idle: Mapping[str, frozenset[str]] = NONE
    """Papers that are common nouns, with what those do and no paper does: "Zeit" -> "läuft"; or
    with what leads to those alone: "Welt" -> "auf |", "Blick" -> "im | behalten", "hat im |"."""
    paper_genders: Mapping[str, str] = NONE
    """Last words of papers' names with their gender: "anzeiger" -> "m"."""
    everyones: frozenset[str] = frozenset()
    """Nouns for all media at once, through which nobody in particular speaks: "los medios"."""
    all_papers: frozenset[str] = frozenset()
    """Nouns for all papers together: "la presse"."""
    all_titles: frozenset[str] = frozenset()
    """Nouns for all papers of a country, before its adjective: "les | quotidiens | sénégalais"."""
    press_kinds: frozenset[str] = frozenset()
    """What stands before such a word in a noun for a medium: "Boulevard" in "Boulevard-Zeitung"."""
    interviews: frozenset[str] = frozenset()
    """Nouns that stand for a talk with a medium: "interview"."""
    interviewing: frozenset[str] = frozenset()
    """Prepositions between such a noun and the medium."""
    leading_talks: frozenset[str] = frozenset()
    """Forms by which somebody leads one: "geführt"."""
    talks: frozenset[str] = frozenset()
    """Those of them in which a medium lets somebody speak: "an interview with"."""
    bodies: frozenset[str] = frozenset()
    """Nouns for organisations: "ministry", "police", "institute"."""
    offices: frozenset[str] = frozenset()
    """Those of them that govern: "ministry", "government", "army"."""
    portfolios: frozenset[str] = frozenset()
    """What a minister is for, two of which make one office: "Trade and Industry Secretary"."""
    paired: Mapping[str, frozenset[str]] = NONE
    """Forms that are nouns behind certain others: "exchange | rates"."""
    rank_parts: frozenset[str] = frozenset()
    """What a hyphen joins to a noun for somebody: "vice" in "vice-chairman", "elect"."""
    firms_behind_titles: frozenset[str] = frozenset()
    """What closes a firm's name that begins as a title does: "General | Motors"."""
    documents: frozenset[str] = frozenset()
    """Nouns for what is written: "report", "letter"."""
    columns: frozenset[str] = frozenset()
    """What a medium says in nobody's name but its own: "editorial", "headline"."""
    acting_as: frozenset[str] = frozenset()
    """What stands before such a noun for a post that somebody has: "als Gastautorin der Zeit"."""
    covering: frozenset[str] = frozenset()
    """Verb forms that tell for which medium somebody works: "covers"."""
    assigned: frozenset[str] = frozenset()
    """Phrases for what a journalist does, before for whom: "went to" in "went to Rome for X"."""
    selecting: frozenset[str] = frozenset()
    """Phrases before one of several: "among them"."""
    obtained: frozenset[str] = frozenset()
    """Participles for how a medium has a paper: "obtained" in "a memo obtained by the Post"."""
    translating: frozenset[str] = frozenset()
    """Verb forms by which a medium puts another's words into its own language: "renders"."""
    repeating: frozenset[str] = frozenset()
    """Verb forms by which it prints them again: "put" in "a line that the Post put on page one"."""
    missives: frozenset[str] = frozenset()
    """Nouns, and words for one of several, for what people send: "the shortest, from a nurse"."""
    saying: frozenset[str] = frozenset()
    """Verb forms that do nothing but report, and take no object: "said"."""
    staff: frozenset[str] = frozenset()
    """Nouns for those through whom a medium speaks, and who write to it: "columnist", "reader"."""
    leaders: frozenset[str] = frozenset()
    """Nouns for who leads or speaks for a house: "der Chef der Zeitung" tells it nothing."""
    writers: frozenset[str] = frozenset()
    """Nouns for who has written all of a piece, whoever has spoken in it since: "Verfasser"."""
    concerning: frozenset[str] = frozenset()
    """Verbs that close a clause about whom a sentence turns to: "Was X betrifft, so"."""
    former: frozenset[str] = frozenset()
    """Words by which somebody is no longer what follows: "former"."""
    retired: frozenset[str] = frozenset()
    """Letters that begin an abbreviation for that behind a rank: "a" in "General a. D. Roe"."""
    everybodys: frozenset[str] = frozenset()
    """Words beside a noun for media that are no press, for everybody writes there: "social"."""
    places: frozenset[str] = frozenset()
    """Nouns before the name of a street, a house or the like: "rue", "lycée"."""
    interim: tuple[str, ...] = ()
    """Words behind a noun for a person by which they are it for a time: "par intérim"."""
    areas: frozenset[str] = frozenset()
    """Nouns before the name of a part of a land or sea: "région", "côte"."""
    works: frozenset[str] = frozenset()
    """Nouns before the title of a work or the name of a thing: "film", "ship"."""
    no_givens: frozenset[str] = frozenset()
    """Words that open names of programmes, places and things, but no person's: "New", "Squawk"."""
    of_posts: frozenset[str] = frozenset()
    """Words that make a post of a noun that ends names of papers, too: "Supreme Leader"."""
    makers: frozenset[str] = frozenset()
    """Nouns for who has made a work, before its title: "auteur" in "l'auteur de « X »"."""
    wordings: frozenset[str] = frozenset()
    """Nouns before a word that is but mentioned: "mot" in "s'en prend au mot « X »"."""
    reckonings: frozenset[str] = frozenset()
    """Nouns for what somebody makes of a matter: "versión" in "según la versión de X"."""
    picking: frozenset[str] = frozenset()
    """Forms by which a medium takes up what somebody has said: "relève" cette phrase."""
    these: frozenset[str] = frozenset()
    """Articles that point at what follows or has just been said: "cette"."""
    surnames: frozenset[str] = frozenset()
    """Those behind a particle and another, or that are a noun as well: "de | Sousa", "Conte"."""
    times: frozenset[str] = frozenset()
    """Capitalised words that name a time: "Monday", "May"."""
    dated_names: frozenset[str] = frozenset()
    """Those of them that are names as well: "Theresa May", "Jan Egeland"."""
    acting: frozenset[str] = frozenset()
    """Verb forms that report nothing and by which a phrase ends: "took"."""
    many_articles: frozenset[str] = frozenset()
    """Articles of several, whose adjectives never end as `many_verbs` do: "los" vecinos."""
    many_verbs: tuple[str, ...] = ()
    """Endings of what several do: "-en" in "los vecinos duermen"."""
    entitling: frozenset[str] = frozenset()
    """Past forms behind a thing that name it: "titled"."""
    moments: frozenset[str] = frozenset()
    """Other nouns that name a time, and what stands behind them: "week", "ago"."""
    nouns_capitalised: bool = False
    """Whether every noun is written with a capital."""
    separable: Mapping[str, frozenset[str]] = NONE
    """Forms that report only with a particle behind: "teilte" -> "mit"."""
    extraposes: bool = False
    """Whether an adverbial may follow the particle that closes a clause: "legt uit op tv"."""
    subordinators: frozenset[str] = frozenset()
    """Words behind which a verb that else stands second closes its clause: "wie", "dass"."""
    selves: frozenset[str] = frozenset()
    """Articles of what has just been named: "sagte das Amt | derselben Zeitung"."""
    oblique: frozenset[str] = frozenset()
    """Articles and the like that never begin a subject: "den", "dem"."""
    genitives: frozenset[str] = frozenset()
    """Articles by which one noun hangs on another: "des", "der"."""
    reflexives: frozenset[str] = frozenset()
    """Words that may stand between a verb and its subject: "sich", "dazu"."""
    beside_views: frozenset[str] = frozenset()
    """Prepositions before or behind a noun that stands for what somebody thinks: "nach"."""
    tellings: tuple[str, ...] = ()
    """Ends of compounds for what those have told that they begin with: "angaben"."""
    outcomes: frozenset[str] = frozenset()
    """Nouns for what a text says in the end, which are its words: "Ergebnis" einer Studie."""
    views: frozenset[str] = frozenset()
    """Such nouns: "Angaben", "Ansicht"."""
    intents: frozenset[str] = frozenset()
    """Those that may stand for what came before, unless it says what shall be: "Vorschlag"."""
    intending: frozenset[str] = frozenset()
    """Forms that say so: "soll" in "Nach Webers Idee soll das Los entscheiden"."""
    opinions: frozenset[str] = frozenset()
    """Those of them that hold for all behind a colon, whoever it is about: "Ansicht"."""
    as_said: frozenset[str] = frozenset()
    """Words between what is quoted and who says it: "as" in "“…”, as X explained"."""
    inquiring: frozenset[str] = frozenset()
    """Verb phrases by which somebody is asked: "fragte", "wissen , ob"."""
    queries: frozenset[str] = frozenset()
    """Nouns that lead to a question somebody is asked in a talk: "Question : “…”"."""
    replies: frozenset[str] = frozenset()
    """Nouns for what is said in answer to that: "Antwort"."""
    answering: frozenset[str] = frozenset()
    """Phrases by which somebody speaks to who spoke before: "lui a"."""
    tools: frozenset[str] = frozenset()
    """Verbs whose object may be any thing, and words only where it says so: "used the term “X”"."""
    terms: frozenset[str] = frozenset()
    """Nouns before a term that all use: "expression" in "the expression “soft debt”"."""
    shunning: frozenset[str] = frozenset()
    """Forms, and words for no, beside a word that is not said: "évite" in "évite le mot « X »"."""
    signs: frozenset[str] = frozenset()
    """Nouns for what bears words in a street: "panneau"."""
    sayings: frozenset[str] = frozenset()
    """Nouns for words that are nobody's: "proverbe"."""
    nicknames: frozenset[str] = frozenset()
    """Nouns before a name that people give: "nickname"."""
    labelling: frozenset[str] = frozenset()
    """Those between which and what they call a thing it stands itself: "brands X's plan “Y”"."""
    christening: frozenset[str] = frozenset()
    """Forms of verbs by which somebody gives a thing a name: "call", "nicknamed"."""
    christened: frozenset[str] = frozenset()
    """Those of them that are participles: "called"."""
    known: frozenset[str] = frozenset()
    """Those behind which but a word for "as" leads up to the name: "known"."""
    being_called: frozenset[str] = frozenset()
    """Those by which a thing itself bears the name: "heißt"."""
    everybody: frozenset[str] = frozenset()
    """Words for whoever is around, whose word for a thing is all people's: "locals"."""
    so_called: frozenset[str] = frozenset()
    """Words before a term that all use: "fameux"."""
    verdicts: frozenset[str] = frozenset()
    """Nouns that, with an article alone, are the view of the medium at hand: "das Fazit"."""
    columnists: frozenset[str] = frozenset()
    """Those of `staff` who write in a paper's name or column: "éditorialiste"."""
    hanging: frozenset[str] = frozenset()
    """Phrases that say more of somebody behind the noun: "close to"."""
    voices: frozenset[str] = frozenset()
    """Those of `staff` who, without a name, speak for their paper: "der Kommentator der FAZ"."""
    pieces: frozenset[str] = frozenset()
    """Nouns for what somebody writes in a paper: "column"."""
    hailing: frozenset[str] = frozenset()
    """Prepositions before where a medium is at home: "aus" in "der Abendstern aus Bozen"."""
    authors: frozenset[str] = frozenset()
    """Nouns for who wrote what a medium prints: "author" in "the author of the article"."""
    uttered: frozenset[str] = frozenset()
    """Participles between words and, behind "by", who has spoken: "read" in "an oath read by"."""
    signing: frozenset[str] = frozenset()
    """Forms before the name of who wrote a piece: "signed" in "a commentary signed X"."""
    generic: frozenset[str] = frozenset()
    """Nouns that take up whoever spoke through a medium just before: "the expert"."""
    headings: frozenset[str] = frozenset()
    """Nouns before the title of a piece: "title" in "under the title “X”"."""
    pages: frozenset[str] = frozenset()
    """Nouns for a part of a medium: "page" in "on the letters page of the Post"."""
    editors: frozenset[str] = frozenset()
    """Nouns for who runs or brings out a medium: "editore", "directeur"."""
    even: Mapping[str, str] = NONE
    """Words that may be adverbs where they open a sentence, each with one that is: "hasta".

    A conjunction is where no other clause follows: "mentre".
    """
    titling: frozenset[str] = frozenset()
    """Forms by which but a paper has a headline: "titre", "apre con"."""
    page_spots: frozenset[str] = frozenset()
    """Phrases that tell where on a page something stands: "di spalla", "en bas de page"."""
    deskmates: frozenset[str] = frozenset()
    """Nouns for somebody of the same medium as who owns them: "his colleague"."""
    airing: frozenset[str] = frozenset()
    """Those of `cited` behind which any name is a medium's: "au micro de"."""
    appearing: frozenset[str] = frozenset()
    """Those of `cited` behind which a name is a medium's that no lexicon knows: "writing in"."""
    receiving: frozenset[str] = frozenset()
    """Those behind which it is one in a review of the press: "interviewed by"."""
    media_leads: frozenset[str] = frozenset()
    """Phrases behind which nothing but a medium's name stands: "columnist for"."""
    media_hints: frozenset[str] = frozenset()
    """Those behind which people or places stand as well: "told"."""
    media_talks: frozenset[str] = frozenset()
    """Those behind which a person stands as often: "interview with"."""
    media_verbs: frozenset[str] = frozenset()
    """Words behind a name that is a medium's more often than a person's: "quotes"."""
    nominatives: Mapping[str, str] = NONE
    """Articles in other cases with that of a subject: "einen" -> "ein"."""
    ones: Mapping[str, str] = NONE
    """Words for one of several in other cases with that of a subject: "einen" -> "einer"."""
    the_one: frozenset[str] = frozenset()
    """Pronouns for a noun just used, before whose another one is: "celui" du Monde."""
    several_nominatives: Mapping[str, str] = NONE
    """Words for several in other cases with that of a subject: "einigen" -> "einige"."""
    many_endings: tuple[str, ...] = ()
    """How a noun for several ends in a case that is no subject's: "Helfern"."""
    latter: Mapping[str, str] = NONE
    """What makes a pronoun with a demonstrative, with its gender: "dernier" in "ce dernier", "?"
    where the article tells it: "la même"; or with which of two it means, "first" or "second":
    "former"."""
    mentioned: frozenset[str] = frozenset()
    """Participles behind them that but say so: "nommé" in "le premier nommé"."""
    gathering: frozenset[str] = frozenset()
    """Phrases by which a medium hands over to people, who speak next: "est allé voir"."""
    meeting: frozenset[str] = frozenset()
    """Phrases for what it goes somewhere to do: "to see" in "went to Lille to see a baker"."""
    conversing: frozenset[str] = frozenset()
    """Those of `verbs` by which a medium talks with whom `beside` leads to: "gesprochen"."""
    letting: frozenset[str] = frozenset()
    """Auxiliaries behind which the object speaks: "lässt" in "lässt X schimpfen"."""
    having_say: frozenset[str] = frozenset()
    """What those let others do: "have their say"."""
    last_word: frozenset[str] = frozenset()
    """Phrases for what a medium gives to whom it lets speak at the end: "das letzte Wort"."""
    singled: frozenset[str] = frozenset()
    """Words for one of several that open a sentence, before who it is: "one of them", "l'autre"."""
    at_word: frozenset[str] = frozenset()
    """Phrases by which who spoke last goes on: "à l'en croire"."""
    topics: frozenset[str] = frozenset()
    """Phrases that open a sentence and say whom its pronoun means: "quant à"."""
    cleft: frozenset[str] = frozenset()
    """What opens a sentence whose subject stands behind "that": "c'est" in "c'est ainsi que X"."""
    presenting: frozenset[str] = frozenset()
    """What but tells that somebody is there: "il y a"."""
    opening_verbs: frozenset[str] = frozenset()
    """Verbs whose subject stands behind them where they open a sentence: "Reste un doute"."""
    stood_in: frozenset[str] = frozenset()
    """What leads from a paper to the words that stand in it: "In the Sun | it's | “Wet”"."""
    eldest: frozenset[str] = frozenset()
    """Nouns by which one medium is told from all others: "le doyen des quotidiens"."""
    thereof: frozenset[str] = frozenset()
    """Pronouns for part of what was just told: "en" in "Le Soir en retient une phrase"."""
    same: frozenset[str] = frozenset()
    """Adjectives by which who has just spoken is meant again: "même" in "le même responsable"."""
    informants: frozenset[str] = frozenset()
    """Nouns for who tells something, be it somebody or a medium: "source"."""
    fellows: Mapping[str, str] = NONE
    """Nouns for one who writes in another paper, with their gender: "consœur"."""
    who: frozenset[str] = frozenset()
    """Words that ask for somebody: "qui" in "À qui doit-on ce titre ? Au Soir"."""
    thus: frozenset[str] = frozenset()
    """Adverbs that point at words said: "ainsi" in "en titrant ainsi, Le Soir"."""
    gerund: tuple[str, str] = ("", "")
    """What leads to a verb form for what else somebody does, and its ending: "en", "ant"."""
    unheard_of: frozenset[str] = frozenset()
    """Words before a name that nobody need know: "certain" in "le patron, un certain Gino"."""
    none: frozenset[str] = frozenset()
    """Words that open a phrase for nobody: "aucun" in "aucun journal ne parle d'un « X »"."""
    calling: frozenset[str] = frozenset()
    """Verb forms before somebody's name: "appelle" in "elle s'appelle X"."""
    pictures: frozenset[str] = frozenset()
    """Nouns for what a page shows, which says nothing itself: "photo"."""
    aiming: frozenset[str] = frozenset()
    """Words before those that lead to whom or what is hit, or told of: "tirer sur"."""
    stations: frozenset[str] = frozenset()
    """Prepositions behind which a bare name is a station's or a site's: "sur Bel RTL"."""
    settings: frozenset[str] = frozenset()
    """Nouns for where somebody speaks to all media at once: "press conference"."""
    impersonal: frozenset[str] = frozenset()
    """Pronouns by which a house speaks: "on" in "à l'Élysée, on se félicite"."""
    housing: frozenset[str] = frozenset()
    """What stands before that house: "à", "du côté de"."""
    homes: frozenset[str] = frozenset()
    """Those of them behind which any name is one: "chez"."""
    headed: frozenset[str] = frozenset()
    """Prepositions and nouns before the headline of a piece, which is nobody's: "unter titel"."""
    charging: frozenset[str] = frozenset()
    """What leads to the words of a law that somebody is tried for: "inculpé", "coupable" de."""
    branding: frozenset[str] = frozenset()
    """Participles that tell what others call somebody, or say of them: "accusé", "qualifié"."""
    apposing: frozenset[str] = frozenset()
    """What may stand before a role without an article that belongs to a name: ",", "et"."""
    proposals: frozenset[str] = frozenset()
    """Nouns for what others plan, say or decide, and one passes judgement on: "Plan"."""
    captions: frozenset[str] = frozenset()
    """Nouns for lines on a page beside `columns`: "Text" in "Text zum Foto: “…”"."""
    rubrics: frozenset[str] = frozenset()
    """What a review of the press calls itself before its headline: "revue de presse"."""
    relaying: frozenset[str] = frozenset()
    """Forms by which a medium passes on what its clause hangs on: "welche die dpa wiedergibt"."""
    retelling: frozenset[str] = frozenset()
    """Other forms by which it takes up what another one heard: "griff den Satz auf", "mise"."""
    rivals: frozenset[str] = frozenset()
    """Nouns for a medium that is named behind them: "die Konkurrenz von der Zeit"."""
    dealing: frozenset[str] = frozenset()
    """Forms by which a medium turns to what another said: "befasst sich mit der Rede"."""
    referring: frozenset[str] = frozenset()
    """Those by which it hands down what another one has: "verweist auf die dpa, der X sagte"."""
    asking_for: frozenset[str] = frozenset()
    """Forms by which a medium asks whom its clause hangs on: "den die Zeit getroffen hat"."""
    granting: frozenset[str] = frozenset()
    """Forms by which somebody says to a medium what a clause hangs on: "das er der dpa gab"."""
    manners: frozenset[str] = frozenset()
    """Adjectives that open a sentence and tell how its subject speaks: "Nüchterner urteilt X"."""
    neuter_endings: tuple[str, ...] = ()
    """Endings of an adjective that is a noun by itself: "es" of "Gutes"."""
    spelled: frozenset[str] = frozenset()
    """Bodies whose names hold a preposition, where nouns have capitals: "Ärzte ohne Grenzen"."""
    amounting: frozenset[str] = frozenset()
    """Phrases before how much of a thing there is: "in Höhe von"."""
    exceeding: frozenset[str] = frozenset()
    """Phrases before a number of people, where they are none of its adverbs: "mehr als"."""
    copulas: frozenset[str] = frozenset()
    """Forms between a word that opens a sentence and what is so: "Unklar | blieb|, wer zahlt"."""
    bare_objects: frozenset[str] = frozenset()
    """Nouns that stand without an article by what somebody does: "Wert" of "legt X Wert auf"."""
    predicate_endings: tuple[str, ...] = ()
    """Ends of adjectives that open a sentence: "är" of "Legendär ist das Wort"."""
    participle_links: frozenset[str] = frozenset()
    """Prepositions behind a participle that opens a sentence: "Angesprochen | auf | den Brief"."""
    participle_starts: tuple[str, ...] = ()
    """What participles of the past begin with: "ge" of "Gestützt auf"."""
    opening_endings: tuple[str, ...] = ()
    """Endings of participles: first that of the present, "end" of "Anspielend auf"."""
    serving: frozenset[str] = frozenset()
    """Forms by which somebody works for a medium: "gelesen" in "hat für die Zeit X gelesen"."""
    sending: frozenset[str] = frozenset()
    """Forms by which somebody writes what a clause hangs on: "der Brief, den X schrieb"."""
    standing: frozenset[str] = frozenset()
    """Forms between words and the medium that they stand in: "steht" in "“…”, steht in X"."""
    hearsay: frozenset[str] = frozenset()
    """Phrases whose source hangs on a preposition beside them: "heißt es"."""
    responding: frozenset[str] = frozenset()
    """Prepositions before what somebody answers: "Auf den Vorwurf der Union, man sei …"."""
    regarding: frozenset[str] = frozenset()
    """Prepositions beside them that tell what is spoken about, and by nobody: "zur Begründung"."""
    pointing: frozenset[str] = frozenset()
    """Words and phrases that open a sentence about what was quoted before it: "Das sagte X"."""
    reportive: frozenset[str] = frozenset()
    """Verb forms that mark a sentence as another's words: "sei", "habe"."""
    reportive_having: frozenset[str] = frozenset()
    """Auxiliaries among them, by which a paper reports that somebody told it something: "habe"."""
    reportive_endings: tuple[str, ...] = ()
    """Endings by which an unknown finite verb in the singular has that mood: "e" of "rechne"."""
    preterite_endings: tuple[str, ...] = ()
    """Those that look the same but tell the past: "te" of "rechnete"."""
    ordinal_stop: bool = False
    """Whether a full stop behind a short number makes it an ordinal: "am 3. Mai"."""
    case_endings: tuple[str, ...] = ()
    """Endings of a noun's cases that do not matter for its kind: "es" of "Verbandes"."""
    plural_endings: tuple[str, ...] = ()
    """Those of its plural that are none of these: "e" of "Offiziere"."""
    plurals: Mapping[str, tuple[str, ...]] = MappingProxyType({"s": ("",)})
    """Endings that may be a plural's, each with what the singular ends with instead."""
    verb_prefixes: frozenset[str] = frozenset()
    """What no noun is compounded with: "ab" of "Absender", who is no "Sender"."""
    feminine_endings: tuple[str, ...] = ()
    """Endings of nouns for women: "in"."""
    native_endings: tuple[str, ...] = ("\0",)
    """Those of nouns for where somebody comes from: "er" of "der Zürcher"."""
    natives: frozenset[str] = frozenset()
    """Other nouns of that sort: "Brite"."""
    either_endings: tuple[str, ...] = ("\0",)
    """Those of nouns whose article tells a man from a woman: "die Vorsitzende"."""
    greeting: frozenset[str] = frozenset()
    """Verb forms by which words are given to somebody: "salue" in "salue X d'un « Bravo »"."""
    handing: frozenset[str] = frozenset()
    """Phrases before these words: "d' un"."""
    marked_words: frozenset[str] = frozenset()
    """Words of the press that stand in quotation marks and are none: "la « Une »"."""
    lowercase_names: frozenset[str] = frozenset()
    """Names that are written with a small letter: "dpa"."""
    elided: frozenset[str] = frozenset()
    """Words that end with an apostrophe and stand before the next without a space: "l'"."""
    enclitics: tuple[str, ...] = ()
    """What is hung on a verb with a hyphen, the pronoun last: "-t-il"."""
    bare_capitals: Mapping[str, str] = NONE
    """Words that open a sentence without the accent that they else have: "a" for "à"."""
    clitics: frozenset[str] = frozenset()
    """Pronouns between a subject and its verb, which are no subject: "lui", "se"."""
    reflexive: frozenset[str] = frozenset()
    """Those by which an auxiliary of the passive makes a past tense: "s'" in "s'est félicité"."""
    preverbs: frozenset[str] = frozenset()
    """Auxiliaries between a quotation and the verb before its subject: "a" in "», a dit X"."""
    past_participles: frozenset[str] = frozenset()
    """Forms that report speech only behind an auxiliary: "déclaré"."""
    viewing: frozenset[str] = frozenset()
    """Words that name a source in front, where a comma sets it off: "pour" in "Pour X, «"."""
    genitive: frozenset[str] = frozenset()
    """Prepositions between a noun for words and who said them: "de" in "le verdict de X"."""
    genders: Mapping[str, str] = NONE
    """Articles with the gender of what they stand before: "la" -> "f"."""
    asides: frozenset[str] = frozenset()
    """Phrases between a verb and its subject behind it: "de son côté"."""
    hosting: frozenset[str] = frozenset()
    """Prepositions without an article before a programme in marks: "bei „Lanz“"."""
    seeming: frozenset[str] = frozenset()
    """Forms that quote words beside a pronoun for oneself: "zeigt" in "zeigt sich „froh“"."""
    wanting: frozenset[str] = frozenset()
    """Verb forms by which a sentence tells what somebody wants: "will"."""
    reporting: frozenset[str] = frozenset()
    """Those of `verbs` whose subject, where it stands in marks, is a medium: "meldet"."""
    confiding: frozenset[str] = frozenset()
    """Those of them by which somebody tells a medium something: "sagte"."""
    claiming: frozenset[str] = frozenset()
    """Those of them that tell whose the words before "that" or "so" are: "sagt" in "Das sagt X"."""
    disclaiming: frozenset[str] = frozenset()
    """Words beside them with which they tell it not: "nicht", and "auch", for it is another's."""
    through: frozenset[str] = frozenset()
    """Prepositions before the medium by which one does: "über"."""
    informing: frozenset[str] = frozenset()
    """Infinitives by which one lets somebody know: "wissen" in "ließ die Zeitung wissen"."""
    sourcing: frozenset[str] = frozenset()
    """Phrases before whom a medium has its report from: "unter Berufung auf"."""
    finding: frozenset[str] = frozenset()
    """Forms whose object, where it is a text, others wrote: "found" in "found a note saying"."""
    perceiving: frozenset[str] = frozenset()
    """Forms by which anybody learns what the medium named before says: "lesen wir"."""
    within: frozenset[str] = frozenset()
    """Words beside a verb for the medium named before: "y", "dans ses colonnes"."""
    therein: frozenset[str] = frozenset()
    """Those of them for a letter or the like that the sentence before names: "darin"."""
    resuming: frozenset[str] = frozenset()
    """Nouns that by themselves mean the person named before: "l'expert"."""
    anyone: frozenset[str] = frozenset()
    """Nouns that mean who was just told of by another noun: "the man", of a grower."""
    alike: Mapping[str, str] = NONE
    """Nouns of which one may stand for another, with what they share: "the judge" of a justice."""
    stand_ins: Mapping[str, str] = NONE
    """Nouns that take up a body named before, with what it is: "bank" of Acme. One of `offices`
    stands only for what is called so: "court" of the High Court."""
    sole: frozenset[str] = frozenset()
    """Nouns that never mean whoever was named: "Papst", "Sprecher"."""
    styled: Mapping[str, str] = NONE
    """Those of them by which some are called who are something else by their title, with words of
    that title: "premier" of a "presidente del Consiglio"."""
    others: frozenset[str] = frozenset()
    """Words for another one, behind an article and without a noun: "zweiter" in "ein zweiter"."""
    kin: frozenset[str] = frozenset()
    """Nouns for relatives of whoever was told of: "Mutter"."""
    selfsame: frozenset[str] = frozenset()
    """Those of them that mean whoever was named, with or without a name: "l'intéressé"."""
    parents: frozenset[str] = frozenset()
    """Nouns that with a number tell who was named: "mother" in "the mother of three"."""
    dialogue_dashes: bool = False
    """Whether a dash may open what somebody says: "—No —dijo"."""
    drops_subject: bool = False
    """Whether a verb may go without its subject: "dijo" behind a quotation."""
    subject_behind: bool = False
    """Whether a subject may follow its verb in any clause: "comme l'écrit X"."""
    adjectives_behind: bool = False
    """Whether adjectives follow their noun: "le quotidien israélien"."""
    things_have_gender: bool = False
    """Whether a newspaper or a ministry is "he" or "she"."""


class Language(Data):
    """All that is known of one language."""

    code: str
    """ISO 639-1."""
    speech: Speech
    numbers: Numbers
    dates: Dates


def tagged(**groups: str) -> dict[str, str]:
    """Return a mapping from each word of each list to the list's name; "_" as in `words`."""
    found: dict[str, str] = {}
    for tag, text in groups.items():
        found |= dict.fromkeys(words(text), tag)
    return found


def inflected(stems: str, *forms: str) -> frozenset[str]:
    """Return every form of every stem; "*" in a form stands for the stem."""
    every = stems.split()
    patterns = [form.partition("*") for pattern in forms for form in pattern.split()]
    return frozenset(
        [head + (stem if star else "") + tail for head, star, tail in patterns for stem in every]
    )


def gendered(stems: str, men: str, women: str) -> dict[str, str]:
    """Return the forms of every stem with their gender; "*" in a form stands for the stem."""
    forms = (("f", women), ("m", men))
    return {word: tag for tag, patterns in forms for word in inflected(stems, patterns)}


def crossed(first: str, second: str) -> frozenset[str]:
    """Return every word of one list followed by every word of another; "_" as in `words`."""
    behind = words(second)
    return frozenset([f"{one} {other}" for one in words(first) for other in behind])


def separated(verbs: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return the particles of each form, from the forms of each particle."""
    found: dict[str, frozenset[str]] = {}
    for particle, forms in verbs.items():
        for form in forms:
            found[form] = found.get(form, frozenset()) | {particle}
    return found


def joined(verbs: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the forms that are one word with their particle: "mitteilte"."""
    return frozenset(particle + form for particle, forms in verbs.items() for form in forms)


def respelled(speech: Speech, letters: str, instead: str) -> Speech:
    """Return the same words also as a country writes them that has other letters for some."""

    def respell(words: Iterable[str]) -> dict[str, str]:
        return {word.replace(letters, instead): word for word in words if letters in word}

    values: dict[str, Any] = {}
    for name, value in vars(speech).items():
        if isinstance(value, frozenset):
            values[name] = value.union(respell(value))
        elif isinstance(value, Mapping):
            values[name] = {new: value[old] for new, old in respell(value).items()} | {**value}
        else:
            values[name] = (*value, *respell(value)) if isinstance(value, tuple) else value
    return Speech(**values)
