"""English."""

from __future__ import annotations

from briefing_tui.extract.lexicon import COMMON
from briefing_tui.extract.lexicon.counting.en import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech, crossed, inflected, tagged, words
from briefing_tui.typed import Final

_SAYING: Final = (
    """attest avow bark bellow bluster counter exult groan growl grunt howl interject jest mourn
    mumble mutter object posit protest reckon recollect reflect retort roar scream shriek snarl
    snort stammer utter vent wail yelp bemoan lament hint rant rail caution heckl proclaim pronounc
    riff vow gush ponder""",
    """conced jok remonstrat enthus opin postulat theoriz hypothesiz harangu speculat surmis rav
    voic anticipat dictat""",
)
_CALLING: Final = (
    """applaud assail commend condemn extol herald insult lambast lampoon laud peg reject salut
    scold scorn skewer taunt tout trash trumpet coach command counsel credit defend hammer prod""",
    """berat chid decr deplor derid disparag endors excoriat liken rebuk repudiat ridicul savag
    welcom""",
)
"""Stems of regular verbs, then of those in "e"."""
_IZING: Final = """agon allegor apolog categor character crit critic demon dramat editorial emphas
    empath epitom eulog fantas general hypothes ideal iron ital legitim lion minim moral patron
    philosoph polem poet prophes rational recogn romantic satir scandal sensational sermon summar
    sympath synthes theor trivial verbal"""
"""Stems of those in "ise", or "ize"."""


def _forms(stems: tuple[str, str], plain: str, in_e: str) -> frozenset[str]:
    return inflected(stems[0], plain) | inflected(stems[1], in_e)


_BARE: Final = words(
    """allege assert boast caution deem emphasize emphasise exclaim imply infer maintain object
    opine plead pledge posit predict proclaim profess propose quip recommend reiterate remember
    remind repeat restate retort shout speculate swear threaten underline underscore vow whisper
    yell"""
)
_BARE_CALLING: Final = words(
    """accuse applaud assail bemoan berate bewail castigate characterize characterise chastise chide
    christen commend congratulate condemn criticize criticise decry denounce deride designate
    dismiss disparage dub endorse equate evoke excoriate extol hail insult invoke label lambast
    liken mention nickname portray depict praise promise rebuke refer regard regret reproach
    repudiate ridicule scold scorn slam taunt tout trumpet upbraid vilify vow welcome blame brand
    mock laud"""
)
"""Bare forms: what many say."""


_NUMBERED: Final = crossed(
    "number no_.", "one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10"
)

SPEECH: Final = Speech(
    numbered=_NUMBERED,
    common=COMMON["en"],
    furniture=(
        "Image caption,",
        "Image caption",
        "Share pageCopy linkAbout sharing",
        "Shareclose panel",
        "Published",
    ),
    interruptions=words(
        """advertisement advertisements advert ad read_more read_some_more loading...
        sponsored read_also article_continues_below story_continues_below
        article_continues_after_ad see_also"""
    ),
    verbs=_forms(_SAYING, "*s *ed", "*es *ed")
    | _BARE
    | _forms(_CALLING, "*s *ed", "*es *ed")
    | inflected(_IZING, "*izes *ized *ises *ised")
    | words(
        """said says say saying told tells tell added adds add wrote writes write written tweeted
        tweets tweet
        posted noted notes note argued argues argue explained explains explain claimed claims
        claim asked asks ask replied replies reply continued continues continue stated states
        announced announces announce insisted insists insist declared declares declare warned
        warns warn acknowledged acknowledges acknowledge concluded concludes conclude responded
        responds respond suggested suggests suggest admitted admits admit remarked remarks
        reported reports report observed observes observe commented comments comment recalled
        recalls recall predicted predicts asserted asserts assert affirmed affirms affirm
        confirmed confirms confirm denied denies deny complained complains joked jokes quipped
        quips puns punned urged urges urge vowed vows vow pledged pledges promised promises promise
        lamented
        laments recounted recounts maintained maintains maintain contended contends contend
        conceded concedes concede confessed confesses believed believes believe thought thinks
        think feared fears hoped hopes shouted shouts yelled yells cried cries exclaimed exclaims
        whispered murmured muttered mused muses chanted chant chants sang sings answered answers
        answer retorted retorts countered counters rejoined interjected pressed read reads
        stressed stresses stress emphasized emphasizes emphasised emphasises underlined
        underlines underline underscored underscores highlighted highlights revealed reveals
        reveal disclosed indicated indicates indicate repeated repeats reiterated reiterates
        proclaimed proclaims cautioned cautions advised advises boasted boasts bragged charged
        charges alleged alleges allege accused accuses demanded demands demand questioned
        questions wondered wonders learned estimated estimates proposed proposes recommended
        recommends ruled testified testifies implored pleaded pleads begged apologized apologised
        thanked thanks praised praises hailed hails condemned condemns criticized criticised
        criticizes slammed slams blasted blasts mocked mocks denounced denounces decried decries
        ridiculed dismissed dismisses attacked attacks summarized summarised summed opined
        reasoned pointed points emailed e-mailed texted messaged blogged quoth ranted
        raged fumed thundered barked snapped sneered scoffed implied implies hinted hints offered
        offers began begins headlined headlines ran runs titled entitled titles editorialised
        editorialized judged judges deemed reckons reckoned assured assures replies quoted quotes
        quote cite cited cites remembered remembers elaborated clarified surmised speculated intoned
        enthused gushed tells relates related recited recites guaranteed volunteered theorized
        hypothesized shot fired instructed ordered threatened threatens rebutted refuted echoed
        echoes agreed agrees agree disagreed disagrees congratulated celebrated gloated huffed
        griped groused grumbled exhorted beseeched detects detected doubts doubted diagnoses
        diagnosed discerns discerned senses sensed
        mourns mourned spots spotted calculates calculated scoffs informs informed ventured allowed
        allows
        countersigned
        broadcast crowed deadpanned tsked rejoices prefers preferred prayed prays professed
        professes portrayed swore swears quip scoff sneer muse mock joke vilified vilifies posts
        sniped snipes gibed jibed chimed gloats revel reveled parroted quibbled hollered sighed
        sobbed cackled projects projected forecast forecasts foresees foresaw envisioned
        envisions blurted recount proffered rhapsodized waxed trashed ripped rips pans panned
        bragged brag brags boast analyzes analyzed analysed marvels marvelled marveled specifies
        specified regretted rejoiced rejoices frets fretted fumes smiled laughed chuckles
        chuckled shrugged nodded grins grinned winked teased sums jests jested banters demurs
        demurred counsels counselled counseled pleads begs insinuates insinuated intimates
        intimated pontificates pontificated quibbles carps carped chides gripes grouses whines
        whined whinges moaned deduces deduced infers inferred concurs concurred dissents
        dissented foretells foretold prophesies prophesied beseeches entreats reminded reminds
        temper tempered recapitulates enumerates enumerated lets_slip confides confided imagines
        imagined assesses assessed evaluates evaluated wants_to_know paraphrased paraphrases
        misquoted misquotes translates translated fear worries worried complain wonder
        blames blamed predict dismiss urge deplore doubt whispers
        murmurs rejoins discloses implores thunders snaps snapped sneers deems
        clarifies intones gushes volunteers rebuts rebutted refutes ventures regrets laughs shrugs
        shrugged winks teases moans infers tempers bewails bewailed rues rued
        envisages envisaged salutes cheers crows sighs harrumphs harrumphed croaks croaked purrs
        purred drawls drawled hisses hissed screeches screeched avers averred
        suspects suspected assumes assumed determines supposes supposed presumes presumed
        entrusts entrusted coincides coincided communicated communicates ascertains ascertained
        exhorts reasons lament recall confess
        details relays relayed submits submitted alludes alluded
        enquires enquired inquires inquired rubbishes rubbished sustains sustained fulminates
        fulminated grumbles jeers jeered analyses decrees decreed divulges divulged forewarns
        forewarned inveighs inveighed narrates narrated precises preaches preached reaffirms
        reaffirmed reasserts reasserted reassures reassured rectifies relativises relativizes
        restates restated ripostes riposted vituperates giggles giggled sobs stutters stuttered
        queries queried elaborates choruses chorused jeers hazards hazarded sermonises admonishes
        admonished guarantees reacts reacted
        accuse admonish advise analyse analyze anticipate apologise apologize assert assure avow
        beg berate beseech bewail castigate caution chastise chide clarify condemn confide
        congratulate criticise criticize decry demonise demonize denounce deride disparage
        divulge echo elaborate emphasise emphasize enthuse envision exclaim excoriate exhort
        fret fume gloat gripe groan grouse grumble hint hope hypothesize implore imply insinuate
        interject intimate intone lambast liken mumble murmur mutter opine paraphrase plead ponder
        pontificate posit postulate praise pray proclaim prophesy propose quibble rail rant
        reaffirm reassure rebut recite reckon recommend refute reiterate rejoice relate
        remind remonstrate repeat repudiate restate retort ridicule scoff specify speculate
        summarise summarize surmise swear testify theorise theorize threaten underscore
        vilify whine whisper"""
    ),
    yielding=words(
        """hands_over attributes attributed ascribes ascribed credits_it makes_room made_room
        quotes_from quoted_from
        transmits_from transmitted_from conveys_from conveyed_from relays_from relayed_from"""
    )
    | crossed(
        "gives gave give giving given gives_also leaves left yields yielded",
        """voice space room the_floor the_word the_microphone the_last_word the_final_word
        the_last_line the_final_line the_closing_word the_closing_line the_last_sentence""",
    ),
    verb_phrases=words(
        """put_it puts_it putting_it has_it had_it have_it
        went_on goes_on shot_back fired_back chimed_in chimes_in
        weighed_in made_clear makes_clear
        made_it_clear makes_it_clear pointed_out points_out point_out
        goes_with go_with went_with puts_at put_at goes_for went_for runs_with ran_with plumps_for
        plays_up play_up played_up teases teased plumped_for
        leads_with lead_with led_with leads_on leads_its splashes_with
        splashes_on opts_for opted_for goes_big_with went_big_with goes_big_on went_big_on
        spelled_out let_it_be_known hit_back fired_off sums_up summed_up had_this_to_say
        has_this_to_say written_that holds_that held_that cut_in cuts_in butted_in
        butts_in chipped_in chips_in
        ticked_off ticks_off rattled_off rattles_off reeled_off reels_off
        ran_through runs_through piped_up pipes_up called_out calls_out cried_out cries_out
        blurted_out rule_out_that
        exclude_that hide_that
        makes_no_secret made_no_secret leaves_no_doubt left_no_doubt has_no_doubt
        draws_attention drew_attention calls_attention
        called_attention comes_to_the_conclusion came_to_the_conclusion
        arrives_at_the_conclusion arrived_at_the_conclusion reaches_the_conclusion
        reached_the_conclusion draws_the_conclusion drew_the_conclusion takes_the_view
        took_the_view shares_the_view shared_the_view shares_the_opinion proceeds_from_the_fact
        made_the_calculation makes_the_calculation made_the_observation makes_the_observation
        gave_the_assurance gives_the_assurance made_known makes_known certain_that sure_that
        convinced_that confident_that persuaded_that adamant_that afraid_that
        hopeful_that opinion_that made_the_point makes_the_point gave_notice gives_notice
        gave_an_assurance gave_assurances gives_assurances gave_to_understand gives_to_understand
        advanced_the_thesis advances_the_thesis put_forward_the_view puts_forward_the_view
        is_ironic was_ironic waxes_ironic waxed_ironic is_indignant was_indignant
        went_so_far_as_to_say goes_so_far_as_to_say was_heard_to_say let_slip"""
    )
    | crossed("feels felt seems seemed sounds sounded", "certain_that sure_that confident_that")
    | crossed(
        "keeps kept keeps_on kept_on never_tires_of never_stops",
        "saying repeating insisting telling calling asking claiming writing stressing",
    )
    | crossed(
        "likes liked loves loved prefers preferred chooses chose",
        "to_say to_repeat to_call to_put_it to_remind to_speak",
    )
    | crossed("gave gives", "the_answer this_answer the_reply this_reply the_following_answer")
    | crossed(
        "said says say saying wrote writes write writing stated states added adds noted notes",
        "the_following as_follows",
    ),
    going_on=words("went_on goes_on"),
    naming=_forms(_CALLING, "*s *ed *ing", "*es *ed *ing")
    | _BARE_CALLING
    | words(
        """called calls call calling dubbed dubs dubbing described describes describe describing
        labeled labelled labels labeling branded brands branding characterized characterised
        characterizes characterizing termed terms terming referred refers referring denounced
        denouncing decried slammed slamming blasted blasting mocked mocking praised praising
        hailed hailing condemned condemning criticized criticizing criticised dismissed dismissing
        prefers preferred considers considered
        accused accuses accusing blamed blames blaming deemed deeming
        portray portrays portrayed depict depicts depicted
        vowed vowing promised promising pledged pledging urged urging
        demanded demanding warned warning spoke speaks speaking talked talks talking cited citing
        speak used uses using needs wanted wants expressed expresses expressing
        evoked evokes evoking spoken
        mentioned mentions mentioning denied compared compares comparing celebrated lauded lauding
        qualifies qualified defines defined designates designated equates equated reproaches
        reproached names discovers references referenced referencing refer
        express mention invoke evoke compare cite
        counts counted
        saw sees seeing seen found finds baptised baptises baptized baptizes christened christens
        nicknamed nicknames greeted greets greet rated rates ranked ranks
        regards regarded congratulates congratulated congratulating likens paints painted chastises
        chastised castigates
        castigated upbraids upbraided pillories pilloried rubbishes rubbished invokes invoked
        conjures conjured bewails bewailed rues rued regrets regretted salutes encapsulates
        encapsulated deplore mourns mourned laments lamented bemoans bemoaned"""
    ),
    styling=words(
        """played plays playing cast casts casting recast recasts recasting framed frames framing
        reframed identified
        identifies identifying billed billing pitched pitches pitching presented presents
        presenting introduced introduces introducing addressed addresses addressing listed lists
        listing styled styles known waved waves waving brushed brushes
        brushing sold sells selling
        justified justifies justifying interpreted interprets interpreting viewed views viewing
        perceived perceives perceiving construed construes classified classifies classifying
        marketed markets marketing advertised advertises promoted promotes promoting knocked knocks
        knocking caricatured caricatures positioned positions rebranded rebrands misrepresented
        misrepresents discredited discredits"""
    ),
    plain=words(
        """state counter post question charge object blast slam label brand stress voice tout hammer
        command trumpet cheer protest reason shout scream howl cry hail detail project
        forecast estimate credit term pledge promise note quote"""
    ),
    impelling=words(
        """prompted prompts prompting prompt led leads leading lead caused causes causing cause
        forced forces forcing force inspired inspires inspiring spurred spurs spurring moved moves
        moving drove drives driving compelled compels compelling pushed pushes pushing provoked
        provokes provoking tempted tempts tempting emboldened obliged obliges goaded allowed allows
        allowing enabled enables enabling gets got getting persuades persuaded persuading coaxes
        coaxed coaxing convinces convinced convincing brings brought bringing prods
        prodded"""
    ),
    telling=words(
        """told tells tell telling asked asks asking informed informs assured assures reminded
        reminds
        warned answers answered"""
    ),
    hearing=words("court jury inquest inquiry tribunal hearing trial jurors mps lawmakers peers"),
    taking_object=words(
        """attacks claims demands insults assaults doubts fears pledges states estimates
        challenges"""
    ),
    participles=_forms(_SAYING, "*ing", "*ing")
    | _forms(_CALLING, "*ing", "*ing")
    | inflected(_IZING, "*izing *ising")
    | words(
        """saying adding noting calling finding telling arguing claiming
        insisting declaring stating writing
        explaining warning asking asserting suggesting tweeting predicting referring describing
        citing quoting reading remarking recalling urging promising vowing pledging proclaiming
        boasting joking shouting chanting yelling concluding admitting acknowledging maintaining
        contending stressing emphasizing emphasising underlining pointing indicating announcing
        reporting repeating reiterating lamenting complaining accusing denouncing praising mocking
        dismissing criticizing criticising condemning slamming blasting labeling dubbing
        characterizing replying responding answering wondering demanding conceding confirming
        denying alleging observing commenting implying thanking crying exclaiming singing signing
        posting musing hailing questioning speaking ruling portraying depicting talking
        admitting admonishing advising affirming agreeing alluding apologising apologizing assuring
        begging beseeching boasting bragging castigating chastising clarifying confessing confiding
        continuing counselling crowing decrying denying echoing elaborating
        exhorting fearing fretting fuming gloating griping grousing grumbling hinting hoping
        imploring informing insinuating intoning jeering likening moaning mumbling
        murmuring opining pleading pondering praying preaching professing prophesying proposing
        quipping reaffirming reassuring reciting recommending recounting referencing regretting
        rejoicing reminding restating revealing scoffing sneering specifying swearing testifying
        theorising thundering underscoring whining whispering
        branding blaming comparing congratulating deeming evoking mentioning terming"""
    ),
    writing=words("writes wrote"),
    asking=words(
        """according_to per in_the_words_of in_the_view_of in_the_opinion_of as_per to_quote
        in_the_phrase_of to_use_the_words_of to_borrow_the_words_of in_the_eyes_of
        in_the_estimation_of in_the_judgment_of in_the_judgement_of in_the_language_of
        in_whose_opinion in_whose_view in_whose_judgment in_whose_judgement in_whose_eyes
        in_whose_words for_whom under_the_signature_of under_the_pen_of from_the_pen_of
        under_the_byline_of from_the_point_of_view_of from_the_viewpoint_of
        from_the_perspective_of from_the_vantage_point_of"""
    ),
    voicing=crossed("under from", "the_pen_of the_signature_of the_byline_of"),
    questioning=words("interviewed interviews"),
    citing=words("citing quoting cites quotes cited quoted cite quote"),
    sourcing=words(
        """with_reference_to with_a_reference_to in_reference_to on_the_authority_of relying_on
        has_it_from had_it_from have_it_from heard_from hears_from
        has_heard_from learned_from learnt_from learns_from has_learned_from
        has_learnt_from"""
    ),
    cited=words(
        """over_at quoted_by cited_by reported_by interviewed_by speaking_to speaking_with spoke_to
        spoke_with carried_by aired_by shown_by shown_on aired_on published_by published_in
        gathered_by recorded_by gave_to obtained_by seen_by reviewed_by
        leaked_to talking_to quoted_in
        in_front_of_the_journalists_of in_front_of_the_cameras_of
        reached_by contacted_by approached_by asked_by questioned_by through via in_the_pages_of
        in_the_columns_of on_the_pages_of on_the_front_page_of on_the_cover_of
        on_page_one_of across_the_top_of on_the_front_cover_of on_the_back_page_of on_the_website_of
        on_the_antenna_of on_the_airwaves_of
        by_way_of at_the_microphone_of in_remarks_to in_comments_to in_a_statement_to
        cited_in reported_in report_by report_from reports_by story_by dispatch_by dispatch_from
        article_by told_to given_to speaking_on appearing_on writing_in
        writing_for wrote_in wrote_for relayed_by
        broadcast_by broadcast_on met_by joined_by taken_up_by picked_up_by republished_by
        reprinted_by
        reproduced_by rebroadcast_by spoken_to spoken_with talked_to talked_with citing
        in_conversation_with in_a_conversation_with
        in_a_talk_with guest_of guest_on a_guest_on a_guest_of a_guest_at
        answering_questions_from answering_a_question_from answering_the_question_of
        answering_the_questions_of in_reply_to_questions_from in_answer_to_questions_from
        in_response_to_questions_from in_reply_to_a_question_from in_an_appearance_on
        answered_the_questions_of answers_the_questions_of is_answering_the_questions_of
        answered_questions_from answers_questions_from consulted_by
        to_a_request_of to_a_request_from to_a_question_of to_a_question_from to_the_question_of
        to_the_questions_of his_view_with her_view_with his_views_with her_views_with
        their_views_with his_opinion_with her_opinion_with to_the_correspondent_of
        to_a_correspondent_of to_the_reporter_of in_a_comment_to in_a_comment_for
        in_a_commentary_for in_comments_for in_a_statement_for in_statements_to
        in_exclusive_statements_to in_a_telephone_conversation_with in_a_phone_conversation_with
        in_a_dialogue_with in_a_meeting_with in_the_conversation_with in_an_exchange_with"""
    )
    | crossed(
        "chose chosen chooses picked picks used uses preferred prefers opted_for opts_for",
        "the_columns_of the_pages_of the_microphone_of the_microphones_of the_airwaves_of",
    ),
    within=words(
        """in_the_paper in_the_newspaper in_the_magazine in_the_daily in_the_same_paper
        in_the_same_newspaper in_the_same_daily in_the_same_weekly
        in_an_interview_inside in_a_piece_inside in_a_column_inside on_its_inside_pages
        in_the_same_pages in_the_same_magazine on_the_same_site on_the_same_channel
        on_the_same_page in_its_pages in_its_columns in_its_letters_column in_its_letters_page
        in_its_letters_pages in_its_op-ed_pages in_its_comment_pages in_its_comment_section
        in_its_opinion_section in_its_op-ed_section on_its_website on_its_site on_its_front_page
        on_its_airwaves in_its_editorial in_its_leader on_its_pages on_its_op-ed_page
        on_its_opinion_page on_its_opinion_pages in_its_opinion_pages quoted_there cited_there
        writes_there wrote_there said_there says_there in_its_supplement in_it"""
    )
    | crossed(
        "in_its on_its",
        """business_section business_pages business_page sports_section sports_pages sports_page
        culture_section culture_pages arts_pages arts_section travel_section financial_pages
        weekend_edition weekend_supplement sunday_supplement saturday_supplement local_pages
        local_section sunday_edition saturday_edition back_page inside_pages podcast""",
    )
    | crossed(
        "its",
        "reporter reporters correspondent correspondents journalist journalists interviewer",
    )
    | crossed(
        "in_the_same on_the_same",
        "edition issue section column columns supplement programme bulletin broadcast report page",
    ),
    printing=words(
        "prints printed publishes published reprints reprinted airs aired broadcasts reproduces"
    ),
    issuing=words(
        """issued issues issuing released releases releasing published publishes publishing posted
        posts posting launched launches launching wrote writes written writing penned pens penning
        circulated circulates circulating unveiled unveils unveiling sent sends sending delivered
        delivers delivering distributed distributes aired airs airing drafted filed files tweeted
        tweets emailed emails e-mailed debuted premiered authored co-authored co-wrote gave gives"""
    ),
    framing=words(
        """ended ends closed closes opened opens began begins concluded concludes finished finishes
        capped caps prefaced prefaces punctuated punctuates signed signs kicked kicks wrapped wraps
        welcomed welcomes captioned peppered peppers"""
    ),
    venues=words("in on"),
    reread=words("read seen heard"),
    viewing=words("for to"),
    nouns=words(
        """statement statements message messages words word comment comments remark remarks quote
        quotes question questions answer response reply reaction verdict slogan motto headline
        accusation contention insistence suggestion allegation charge boast taunt complaint belief
        headlines heading title caption tweet tweets post posts email emails e-mail letter phrase
        claim claims assertion assessment description conclusion argument warning promise pledge vow
        view opinion advice note chant chants refrain pitch speech term terms criticism editorial
        op-ed report press_release release communiqué subject_line text inscription sign line
        mantra take splash page assurance assurances admission plea appeal threat
        judgement judgment diagnosis pronouncement confession quip jibe dig outburst tirade lament
        declaration
        contention prediction rejoinder retort banner tagline cry credo maxim dictum image metaphor
        formula pun wordplay coinage call calls chorus shout shouts expression comparison
        announcement sentence"""
    ),
    weighed=words(
        """statement statements comment comments remark remarks question questions claim claims
        assertion description argument promise promises pledge warning opinion view note pitch
        speech criticism editorial op-ed report tweet tweets post posts email emails e-mail letter
        words word press_release release text chant chants letter"""
    ),
    remarks=words(
        """comment remark reply answer response retort reaction warning plea appeal complaint
        promise pledge vow lament quip jibe confession admission boast taunt advice outburst
        verdict conclusion diagnosis prediction contention assurance maxim motto"""
    ),
    nicknames=words("nickname nicknames sobriquet moniker"),
    labelling=words(
        """brand brands branded branding call calls called calling dub dubs dubbed dubbing label
        labels labelled labeled labelling labeling deem deems deemed deeming term terms termed
        terming declare declares declared declaring pronounce pronounces pronounced judge judges
        judged consider considers considered considering"""
    ),
    christening=words(
        """called dubbed nicknamed christened rechristened baptized baptised known renamed
        termed call calls calling dub dubs dubbing nickname nicknaming christen christening baptize
        baptise"""
    ),
    christened=words(
        """called dubbed nicknamed christened rechristened baptized baptised known renamed
        termed"""
    ),
    known=words("known"),
    everybody=words(
        """everyone everybody people locals villagers townspeople townsfolk residents neighbours
        neighbors islanders regulars commuters passers-by readers traders users fans wits wags
        children kids insiders fishermen shopkeepers headline-writers village town
        neighbourhood neighborhood"""
    ),
    so_called=words(
        """so-called so-named self-styled vaunted much-vaunted much-advertised much-trumpeted
        much-touted much-hyped much-heralded long-promised long-awaited much-discussed oft-repeated
        proverbial"""
    ),
    terms=words(
        """word words term terms expression expressions notion notions concept concepts buzzword
        euphemism doctrine principle"""
    ),
    coming=words(
        """are_those_of were_those_of is_that_of was_that_of is_by was_by
        may_belong_to must_go_to belong_to comes_from came_from belongs_to belonged_to goes_to
        went_to is_from was_from taken_from taken_from_the_lips_of taken_from_the_mouth_of
        borrowed_from from_the_lips_of from_the_mouth_of"""
    ),
    bursting=crossed(
        "joined joins broke breaks burst bursts erupted erupts launched launches", "in into with"
    ),
    bearing=words(
        """read reads reading was is were are said says saying stated states stating declared
        declares ran runs began begins went goes came concluded concludes contained contains
        included includes bore bearing added adds noted notes continued continues titled entitled
        headed headlined that's"""
    ),
    pronouns=tagged(
        m="he he'd he's he'll",
        f="she she'd she's she'll",
        n="it it'd it's it'll",
        p="they we they'd they've they're they'll",
        x="""i you who one none nobody anyone i'd i've i'm i'll we'd we've we're we'll you'd you've
        you're you'll that's let's""",
    ),
    oneself=words("i"),
    objects=words("him them us me her"),
    owners=tagged(m="his him", f="her", n="its", p="their them", x="my our your whose"),
    rubrics=words(
        """press_review press_roundup press_digest newspaper_review paper_review
        media_review newspaper_headlines newspapers papers front_pages newspaper_front_pages
        press_round-up newspaper_round-up newspaper_roundup papers_review media_roundup
        media_round-up press quoteworthy quotable notable noteworthy worth_reading
        worth_quoting worth_noting key_quote key_takeaway takeaway takeaways the_takeaway"""
    ),
    as_said=words("as"),
    appearing=words(
        """writing_in writing_for in_the_pages_of in_the_columns_of on_the_pages_of
        on_the_airwaves_of on_the_front_page_of quoted_in reported_in published_in aired_on
        broadcast_on writes_in writes_for wrote_in wrote_for"""
    ),
    receiving=words(
        """interviewed_by in_an_interview_with in_conversation_with guest_of guest_on a_guest_on
        speaking_to spoke_to talking_to quoted_by reported_by carried_by aired_by broadcast_by
        published_by told tells in_an_interview_for in_an_interview_to asked_by reached_by
        picked_up_by taken_up_by relayed_by republished_by reprinted_by reproduced_by cited_by"""
    ),
    media_leads=crossed(
        """columnist columnists editorialist cartoonist commentator correspondent""", "for of with"
    )
    | crossed("editorial op-ed column commentary article piece essay cartoon", "in")
    | crossed("page pages columns cover headline headlines editorial editorials", "of")
    | crossed("its", "editorial, leader, cartoon, headline,")
    | words("its_front_page, writing_in writes_in wrote_in front_page_of"),
    media_talks=words("interview_with speaking_to spoke_to talking_to talks_to conversation_with"),
    media_verbs=words("quotes reports headlines headlined"),
    media_hints=words(
        """told tells quoted_by cited_by interviewed_by interview_to interview_for comments_to
        op-ed_for column_for commentary_for essay_for analysis_for
        remarks_to statements_to statement_to writing_for writes_for wrote_for article_for
        piece_for reported_by published_by carried_by offered_to"""
    )
    | crossed("its", "rival competitor colleague counterpart"),
    latter=tagged(first="former", second="latter"),
    relatives=words("who which that whom"),
    whom=words("whom"),
    owning=words("whose"),
    definite=words("the this that these those"),
    indefinite=words(
        """a an some many several one two three four five six seven eight nine ten few most more
        fewer both all
        another other others any every each no neither dozens hundreds thousands"""
    ),
    shares=words("% percent half third thirds two-thirds quarter quarters three-quarters majority"),
    some=words(
        """lot lots number numbers group groups handful couple dozen score scores section sections
        part parts rest most bulk crowd crowds band bands army string series host bunch minority
        plurality coalition range mix mixture kind sort type pair trio quartet crew generation
        class circle chorus wave swathe swath slice proportion percentage average fraction flood
        legion cluster team alliance network block bloc gang mob ring line succession procession
        member members head chief chair voice voices face front brain brains man men woman"""
    ),
    possessive=words("his her their its my our your whose"),
    inverted_endings=("ed", "s"),
    belonging=words("its"),
    linking=words("of for at from in with on to under about against between behind among"),
    gathering=words(
        """spoke_to has_spoken_to speaks_to spoke_with has_spoken_with talked_to has_talked_to
        talks_to went_to visited has_visited met_with caught_up_with interviews
        interviewed has_interviewed met meets visits profiles profiled tells_the_story
        tell_the_story told_the_story recounts recounted goes_to sent_a_reporter
        has_been_to followed follows tracked_down has_tracked_down gives_the_floor
        devotes_a_page carries_an_interview runs_an_interview publishes_an_interview
        put_the_charge_to put_the_question_to puts_the_question_to put_it_to got_hold_of
        has_been_talking_to have_been_talking_to turns_to turned_to has_turned_to has_an_essay_by
        has_a_piece_by has_a_column_by carries_a_piece_by
        publishes_an_essay_by runs_a_piece_by published_a_piece_by found finds tracks_down
        managed_to_reach manages_to_reach reached
        reaches has_reached has_asked
        have_found has_found have_met have_spoken_to have_asked visits_the rang has_rung phoned
        addressed addresses consulted consults has_consulted sounded_out has_contacted contacted
        obtained_a_statement_from obtained_a_comment_from
        has_been_able_to_reach was_able_to_reach has_been_able_to_speak_to
        was_able_to_speak_to could_reach has_been_speaking_to have_been_speaking_to
        been_talking_to has_the_story_of tells_the_story_of told_the_story_of accompanied
        accompanies has_accompanied shadowed has_an_interview prints_an_interview
        carries_a_profile runs_a_profile has_the_tale_of carries_the_story_of joined_the
        sat_down_with sits_down_with gives_room_to gave_room_to makes_room_for made_room_for
        hears_from heard_from has_heard_from listened_to listens_to questioned
        has_questioned questions went_to_interview has_gone_to_interview"""
    )
    | crossed(
        "sent has_sent sends dispatched",
        "its_reporter_to its_correspondent_to a_reporter_to a_correspondent_to",
    )
    | crossed(
        "spent has_spent spends",
        "a_night a_day a_morning an_evening an_afternoon an_hour a_week two_days three_days",
    )
    | crossed(
        "has_gone went goes_out went_out",
        "to_look_for in_search_of looking_for to_see to_find to_meet to_ask to_question",
    )
    | crossed(
        "curiosity idea patience courage",
        "to_call to_ask to_question to_visit of_calling of_asking of_questioning of_visiting",
    )
    | crossed(
        "collected has_collected collects gathered has_gathered gathers",
        "testimony_from testimonies_from reactions_from comments_from",
    )
    | crossed(
        "has had carries carried prints printed publishes published runs reprints reprinted",
        """the_denial_of the_answer_of the_reaction_of the_reply_of the_response_of
        the_confession_of the_apology_of the_account_of the_memories_of the_diary_of
        a_letter_from a_letter_by a_letter_of an_open_letter_from an_open_letter_by
        an_open_letter_of an_appeal_from an_appeal_by an_appeal_of a_text_by a_poem_by
        an_essay_by a_piece_by a_column_by a_commentary_by an_article_by""",
    )
    | crossed(
        """collected has_collected collects gathered has_gathered gathers sought canvassed has had
        brings brought carries carried""",
        """the_testimony_of testimony_of the_testimonies_of testimonies_of the_views_of
        the_reactions_of reactions_of the_opinions_of the_impressions_of the_words_of
        the_thoughts_of the_stories_of the_comments_of""",
    ),
    meeting=crossed(
        "to",
        """see meet find interview visit question talk_to talk_with speak_to speak_with hear_from
        listen_to ask call_on""",
    ),
    beside=words("with"),
    origins=words("from"),
    complement=words("of for"),
    posted=words(
        """ambassador ambassadors envoy envoys adviser advisers advisor advisors aide aides
        assistant secretary delegate delegates consultant attaché counsel representative
        representatives counsellor consul heir successor emissary legate nuncio visitor visitors
        witness witnesses party newcomer"""
    ),
    adjoined=words(
        """close_to familiar_with briefed_on involved_in loyal_to opposed_to aware_of present_at
        privy_to near_to allied_with allied_to linked_to aligned_with based_in
        with_knowledge_of with_direct_knowledge_of knowledgeable_about critical_of
        sympathetic_to"""
    ),
    prepositions=words(
        """by into after before during since until through over without within across toward towards
        upon despite amid via near outside inside around beyond following including throughout
        like unlike than as against per beside alongside beneath atop"""
    ),
    conjunctions=words(
        """but or nor yet so because while when whenever if whether although though unless where
        whereas whatever whichever once since until after before as that than then plus even how
        what why what's who's where's how's why's"""
    ),
    openers=words("but so yet or nor plus namely"),
    supposing=words("if unless lest"),
    also=words("and &"),
    that=words("that"),
    doing=words(
        """continue continues continued agree agrees agreed want wants wanted need needs needed
        begins began offered offers prefers preferred volunteered helped uses used"""
    ),
    modals=words(
        """will would can could may might must shall should won't wouldn't can't cannot couldn't
        shouldn't mustn't"""
    ),
    obliging=words("should must ought needn't mustn't shouldn't"),
    counting=words(
        """put puts believe believes believed fear fears feared count counts counted expect expects
        expected forecast forecasts recorded records registered registers tallied documented
        listed reckons reckoned projects projected"""
    ),
    stating=inflected(
        """report confirm explain reveal insist suggest assert stress claim affirm contend project
        predict boast warn reckon""",
        "*s *ed *ing",
    )
    | inflected(
        "announc disclos calculat estimat conced acknowledg argu observ alleg indicat",
        "*es *ed *ing",
    )
    | words(
        """said says say saying told tells tell telling admits admitted brags bragged noted notes
        testified testifies shows showed suggest writes informed informs points_out pointed_out"""
    ),
    facing=words("to before"),
    auxiliaries=words(
        """has have had is are was were be been being will would can could may might must shall
        should do does did has 's 've 'd 'll isn't wasn't didn't doesn't don't hasn't haven't
        won't wouldn't can't couldn't cannot not never"""
    ),
    adverbs=words(
        """also then later once again now still even just only never always often soon already
        further ever perhaps instead however though too simply rather quite almost yesterday today
        maybe
        tomorrow tonight earlier therefore thus hence meanwhile here there afterwards afterward
        first last next recently famously reportedly flatly abroad himself herself
        themselves itself back out on up elsewhere nearby upstairs downstairs long far
        well sometimes immediately yes no nevertheless nonetheless moreover furthermore
        conversely accordingly likewise indeed otherwise besides less much sooner"""
    ),
    adverb_endings=("ly",),
    verb_endings=("ed", "ing"),
    agent_endings=tuple(
        words(
            """er ers or ors ist ists ian ians man men woman women ant ants ee ees eer eon eons ent
            ents person people eur eurs -old -olds individuals smith folk ese one body railways
            justice justices"""
        )
    ),
    lying=words("in near"),
    things=words(
        """act advice analysis background backlash boom breaking budget caption chart clash climate
        conclusion context crisis cuts day deadline deal debate decision dispute episode exclusive
        explainer fact facts fallout fear finale flashback food gallery harvest headline health hope
        housing inflation interview lesson lessons live lie lies lockdown migration myth
        myths obituary opinion outlook photo photos phase politics prices reaction reality recap
        reform result results review reviews risk risks round row rule rules scandal scene score
        season solution sport sports standoff step steps strike summary tax taxes theory threat tip
        tips trade tragedy transcript transport tribute tributes trick truth update updates verdict
        verdicts verse video videos vote warning warnings welfare wildfire worry
        accent account achievement agreement amendment answer appointment argument assessment
        assumption attack attempt banner border calculation career chapter character city comment
        component computer content continent corner cover culture department deployment disaster
        document down effort election element employment encounter environment equipment event
        experiment factor failure floor future history hour hours idea improvement incident
        instrument investment issue law lawsuit letter manner matter measure measurement memory
        moment monument movement name number offer office option order page paper
        parliament part patent payment percent plan power preference present price problem question
        quarter rent river rumor rumour sector segment sentiment settlement share shelter
        something statement stage strategy street summer talent tenor tent theater thing time
        timeline tower town treatment trouble war water wave way weather week winter word words
        world year years younger older factors reason reasons reference references set sets shirt
        shirts t-shirt t-shirts"""
    ),
    plurals={"s": ("",), "men": ("man",), "people": ("person",), "folk": ("person",)},
    order_tells=True,
    past_endings=("ed",),
    sheets=words("sheet"),
    apposing=words(","),
    fictions=words("comedy drama hit sitcom soap thriller"),
    no_heads=words(
        """web initial early preliminary unconfirmed conflicting subsequent recent latest further
        additional official unofficial numerous various previous optimistic pessimistic
        local public regional private foreign"""
    ),
    grounds=words("site"),
    compounding=words(
        """ad ads advert anchor appearance appearances briefing briefings call calls card club
        conference conferences figure figures freedom hit hits host hosts mogul moguls personality
        personalities pundit pundits release releases set spot spots star stars statement strategy
        studio summary team tour"""
    ),
    heading_verbs=words(
        """has have says is are was were would could should does doesn't don't didn't isn't aren't
        wasn't won't can't tells asks claims warns urges vows slams blasts hits wants needs gets
        makes takes gives calls debunks defends accuses admits denies heckles"""
    ),
    finite_endings=("ed", "ly", "s"),
    tools=words("use uses used using"),
    weak=words(
        """think thinks thought believe believes believed hope hopes hoped fear fears feared agree
        agrees agreed learned consider considers considered call calls called describe describes
        described mention mentions mentioned want wants wanted need needs use uses used see sees
        saw seen find finds found estimated details read reads agree ran runs began begins"""
    ),
    passive=words("is are was were be been being get got gets 's"),
    branding=words(
        """accused branded described labelled labeled dismissed denounced derided criticised
        criticized hailed praised slammed lambasted mocked characterised characterized
        regarded seen portrayed condemned accused ridiculed"""
    ),
    agent=words("by"),
    addressee=words("to with"),
    greeting=words(
        """greets greet greeted greeting hails hail hailed hailing welcomes welcome welcomed
        answers answer answered replies reply replied responds respond responded salutes saluted
        dismisses dismissed mocks mocked sums summed sends"""
    ),
    handing=words("with_a with_an with_one with_just_a with_the_single_word"),
    asides=words(
        """for_its_part for_his_part for_her_part for_their_part on_its_part in_turn in_its_turn
        by_contrast in_conclusion in_its_editorial in_an_editorial in_its_leader in_its_pages
        on_its_front_page on_the_contrary on_the_other_hand by_comparison for_example in_contrast
        of_course for_one for_once for_instance in_substance in_essence in_short in_effect
        in_a_nutshell in_passing in_private in_this_connection in_this_context in_support
        in_evidence as_a_witness as_its_witness as_proof as_evidence as_an_example in_this_regard
        at_the_time at_that_time at_the_same_time at_this_time at_first at_last at_length at_times
        at_one_point at_the_outset from_the_outset from_the_start in_the_end in_the_meantime
        in_public in_response in_reply in_return in_part in_hindsight in_retrospect in_all_of_this
        in_all_this in_his_defence in_her_defence in_their_defence in_his_defense in_her_defense
        by_then by_now by_and_large on_reflection on_balance under_his_breath under_her_breath
        to_his_credit to_her_credit"""
    ),
    belonging_to=words("blame_for"),  # "is to | blame for"
    infinitive=words("to having"),
    wherein=words("where"),
    abbreviations=words("u.s u.k etc vs inc corp ltd co jr sr no dept est st mt ft ave ph d.c"),
    last_abbreviations=words("u.s u.k etc inc corp ltd co jr sr ave d.c"),
    particles=words(
        """de van von der den bin ben al el la le du da di dos del della delle dello dei degli des
        das ibn abu ter ten af zu e y ó ní mac"""
    ),
    postnominals=words(
        """kc qc sc mp mps msp mla mep mk td obe mbe cbe kbe dbe phd md dds frs esq rn jp cpa"""
    ),
    honorifics=tagged(
        m="mr sir lord king prince fr father pope sheikh señor monsieur herr signor",
        f="mrs ms miss lady dame queen princess sister doña señora madame frau signora",
        x="""advocate recorder comptroller controller marshal
        dr prof rev gen col lt capt sgt brig cpl insp supt cdr cllr maj cmdr adm sen rep gov
        hon st president vice-president
        chancellor senator congressman congresswoman representative governor mayor secretary
        minister premier ambassador general colonel captain lieutenant sergeant major admiral
        judge justice justices chief officer detective sheriff professor doctor reverend bishop
        cardinal archbishop rabbi imam ayatollah datuk dato dato' tun tengku shri smt alhaji hajia
        mallam otunba barr engr mgr msgr hojatoleslam broadcaster speaker chairman chairwoman
        director""",
    ),
    last_word=words(
        "have_the_last_word have_the_final_word has_the_last_word the_last_word the_final_word"
    ),
    singled=words(
        """one one_of_them one_of_these another the_other the_first the_second the_third
        a_second a_third"""
    ),
    people=tagged(
        m="""committeeman committeemen
        nephew grandson boyfriend fiancé stepfather son-in-law father-in-law brother-in-law
        schoolboy postman postmen milkman foreman foremen councilman gunman trawlerman trawlermen
        headmaster monk monks fisherman fishermen lumberjack spokesman chairman congressman
        businessman businessmen man men father son brother husband king prince policeman fireman
        salesman anchorman nobleman grandfather boy uncle emperor monsignor widower barman watchman
        nightwatchman boatman herdsman lifeboatman repairman handyman binman godfather godson
        stepson sons fathers uncles husbands bridegroom groundsman airman spokesmen frontman butler
        friar shaman tribesman tribesmen oilman quarryman schoolboys warehouseman townsman
        infantryman guardsman policemen ferrymen doorman doormen clergyman churchman schoolmaster
        quarrymen watchmen baritone dairyman""",
        f="""committeewoman
        councilwoman niece granddaughter girlfriend fiancée stepmother daughter-in-law
        mother-in-law
        sister-in-law schoolgirl postwoman waitress nun nuns headmistress spokeswoman chairwoman
        congresswoman businesswoman woman women mother daughter sister wife queen princess
        policewoman grandmother girl aunt actress empress widow barmaid landlady shepherdess
        seamstress godmother goddaughter stepdaughter daughters mothers aunts grandmothers wives
        bride matron ballerina deaconess abbess actresses housewife housewives schoolgirls
        schoolmistress seamstresses waitresses chambermaid usherette diva mezzo-soprano contralto
        fishwife fisherwoman airwoman spokeswomen saleswoman policewomen""",
        p="crowd crowds audience audiences",
        x="""muslim muslims hindu hindus sikh sikhs buddhist buddhists protestant protestants
        evangelical evangelicals proponent proponents politico politicos
        advocates comptroller controllers registrar registrars assessor assessors selectman
            selectmen marshals lieutenant lieutenants brewer brewers abbots sheikh
            sheikhs fiancee roommate roommates marcher marchers investigators deserter deserters
            attendee attendees autocrat disciples emigrant emigrants explorers guardians joiners
            landowner landowners stonemason merchants operators partisans pioneers pirates
            planters recruits relatives seafarer seafarers servant servants shepherds skater skaters
            sympathiser sympathisers sympathizer sympathizers terrorist terrorists theorist
            theorists trade-unionist trade-unionists valet coastguard
            filmmaker filmmakers screenwriter screenwriters scriptwriter plumber plumbers
            someone somebody trucker truckers astrophysicist astronaut astronauts laureate laureates
            director-general president vice-president leader minister secretary senator
            representative governor mayor lawmaker lawmakers official officials spokesperson
            spokespersons analyst analysts expert experts researcher researchers director
            directors head chief chair professor economist economists strategist strategists
            adviser advisers advisor advisors aide aides diplomat diplomats ambassador commander
            commanders general officer officers judge judges prosecutor prosecutors lawyer
            lawyers attorney attorneys witness witnesses resident residents voter voters
            supporter supporters critic critics activist activists protester protesters
            demonstrator demonstrators rebel rebels fighter fighters soldier soldiers insider
            insiders source sources journalist journalists reporter reporters correspondent
            correspondents editor editors columnist columnists commentator commentators author
            authors writer writers historian historians scientist scientists scholar scholars
            doctor doctors nurse teacher student students candidate candidates nominee delegate
            delegates member members colleague colleagues friend friends neighbour neighbor
            neighbors neighbours owner founder co-founder chancellor premier monarch pope bishop
            cardinal priest pastor coach player captain manager executive executives billionaire
            tycoon magnate politician politicians politico operative operatives democrat
            democrats republican republicans conservative conservatives liberal liberals
            socialist socialists people person persons fans fan user users blogger
            host moderator interviewer interviewee organizer organisers organiser organizers
            volunteer volunteers veteran veterans victim victims survivor survivors family
            relatives parent parents worker workers farmer farmers employee employees investor
            investors trader traders banker bankers staffer staffers panelist opponent opponents
            rival rivals ally allies counterpart mogul senators governors representatives ministers
            leaders presidents chairperson whistleblower engineer engineers pilot pilots refugee
            migrant migrants observers observer negotiator mediator envoy militant militants
            insurgents jihadist jihadists islamist islamists inspector inspectors refugees miner
            miners driver drivers baker bakers shopkeeper shopkeepers guide
            sailor sailors physician physicians surgeon surgeons singer singers musician
            musicians actor actors producer producers composer artist artists painter competitor
            competitors predecessor predecessors successor successors stalwart stalwarts
            heavyweight heavyweights grandee grandees firebrand maverick backbencher backbenchers
            frontbencher whip veteran heir boss bosses counterparts deputy-leader figurehead
            kingmaker mandarin spin-doctor apparatchik statesman strongman oligarch speechwriter
            pundit pundits essayists geologist hydrologist meteorologist glaciologist
            volcanologist seismologist climatologist sculptor novelist novelists poet poets
            playwright architect architects designer designers developer developers programmer
            programmers mechanic electrician plumber carpenter nurses midwife midwives pharmacist
            dentist paramedic paramedics firefighter firefighters constable superintendent
            trooper warden ranger guard guards inmate inmates prisoner prisoners detainee
            detainees suspect suspects defendant defendants plaintiff plaintiffs juror jurors
            magistrate magistrates barrister solicitor clerk clerks accountant auditor auditors
            consultant consultants contractor contractors entrepreneur entrepreneurs landlord
            tenant tenants homeowner homeowners shopper shoppers customer customers client
            clients patient patients passenger passengers tourist tourists visitor visitors guest
            guests pupil pupils teenager teenagers child children pensioner pensioners retiree
            retirees partner ex-partner ex-partners
            rapper comedian athlete athletes cyclist cyclists boxer striker
            goalkeeper midfielder defender referee skipper trainer jockey vicar chaplain preacher
            cleric clerics mufti mullah deputy deputies councillor
            freeholder freeholders counsel celebrity celebrities taoiseach tánaiste
            councillors councilor commissioner commissioners treasurer
            ombudsman consul legislator legislators mp mps mep meps contender contenders hopeful
            hopefuls incumbent challenger pollster pollsters campaigner campaigners lobbyist
            lobbyists donor donors informant hacker hackers spy agent agents sergeant corporal
            marines attacker attackers hostage hostages smuggler smugglers warlord
            dictator ruler rulers sultan emir elder elders villager villagers inhabitant
            inhabitants citizen citizens immigrant immigrants exile exiles settler settlers
            peasant peasants rancher grower growers vendor vendors seller sellers buyer buyers
            arbitrageur arbitrageurs arbitrager arbitragers distributor distributors
            shipper shippers
            refiner refiners stockholder stockholders lender lenders borrower borrowers merchant
            merchants shipowner shipowners speculator speculators depositor depositors bidder
            bidders charterer charterers
            broker brokers forecaster forecasters astronomer physicist chemist mathematician
            statistician psychiatrist therapist counselor librarian archivist curator reviewer
            reviewers essayist biographer translator publisher publishers presenter anchor
            announcer narrator photographer photographers cartoonist influencer youtuber
            podcaster reader readers listener listeners viewer viewers subscriber subscribers
            respondent respondents participant participants heckler hecklers bystander bystanders
            neighbours undersecretary under-secretary secretary-general
            general-secretary spokespeople harbourmaster lecturer lecturers dean
            rector principal instructor mentor cousin spouse millionaire
            financier industrialist philanthropist humanitarian environmentalist
            economist-in-chief theologian philosopher philosophers sociologist geographer
            angler anglers docker dockers publican florist tailor
            tailors plasterer bricklayer welder welders roofer glazier locksmith
            blacksmith beekeeper beekeepers gamekeeper gardener gardeners hairdresser
            hairdressers chef chefs waiter bartender cabbie cabbies busker
            buskers stallholder stallholders commuter commuters motorist motorists
            pedestrian bather bathers swimmers walker walkers hiker hikers climber
            climbers surfer surfers lifeguard lifeguards rower rowers conductors
            stationmaster cleaner cleaners caretaker
            caretakers janitor bouncer paralegal paralegals underwriter underwriters
            shareholder shareholders bondholder bondholders creditor creditors saver
            savers taxpayer taxpayers ratepayer ratepayers leaseholder leaseholders
            lodger lodgers grandparent grandparents toddler schoolchildren apprentice apprentices
            intern
            interns trainee trainees conscript conscripts reservist reservists cadet
            cadets brigadier lieutenant-colonel sapper sniper medic medics rescuer
            rescuers responder responders logger loggers trapper whaler
            beachcomber birdwatcher naturalist botanist zoologist entomologist
            ornithologist palaeontologist paleontologist archaeologist archaeologists
            anthropologist epidemiologist virologist native natives cardiologist oncologist
            paediatrician pediatrician gynaecologist obstetrician vet vets veterinarian
            radiographer optician biologist biologists ecologist oceanographer
            criminologist ethicist demographer demographers actuary statisticians
            urbanist planner planners surveyor surveyors auctioneer collector collectors
            dealer dealers gallerist restorer conservator organist violinist cellist
            pianist choirmaster soprano dancer dancers choreographer dramatist
            screenwriter stuntman cameraman camerawoman soundman newsreader weatherman
            sportswriter sportsman sportswoman footballer footballers cricketer golfer
            batsman winger centre-half fly-half wrestler sprinter marathoner gymnast
            oarsman yachtsman yachtswoman seaman seamen deckhand deckhands helmsman
            bosun stevedore stevedores crewman crewmen signalman stewards stewardess
            hostess trainspotter enthusiast enthusiasts hobbyist attaché counsellor
            plenipotentiary interlocutor interlocutors go-between middleman
            cartoonists contributor contributors editorialist editorialists leader-writer
            sketchwriter obituarist polemicist restaurant-critic
            linguist jurist mla mlas msp msps td tds cllr couple attorney-general attorneys-general
            solicitor-general publicist publicists prelate prelates specialist specialists
            parliamentarian parliamentarians academician academicians teachers rider riders
            hotelier hoteliers restaurateur barista headteacher headteachers schoolteacher
            schoolteachers greengrocer grocer fishmonger goatherd herder herders pastoralist
            shepherd shepherds sexton pilgrim pilgrims atheist atheists believer
            believers immunologist immunologists ethnologist ethnologists telephonist stylist
            stylists jeweler jewelers dispatcher dispatchers antiquarian alumnus
            pastoralists winemaker winemakers vintner winegrower winegrowers cheesemaker cobbler
            stonemason farmhand labourer labourers laborer laborers machinist signaller notary usher
            carer carers caregiver nanny returnee returnees evacuee evacuees squatter squatters
            hawker hawkers imam rabbi verger decorator goldsmith jeweller watchmaker bookseller
            booksellers diver divers lorry-driver taxi-driver bus-driver agronomist agronomists
            smallholder smallholders crofter crofters sharecropper picker pickers wholesaler
            exporter exporters importer importers stockbroker cashier typist receptionist technician
            technicians gravedigger undertaker mourner mourners sibling siblings cousins winners
            losers finalist finalists medallist medallists medalist swimmer runner runners umpire
            umpires players goalscorer adolescent youngster youngsters undergraduate graduate
            graduates postgraduate tutor vice-chancellor trustee trustees benefactor sponsor
            sponsors strikers whistle-blower newcomer newcomers onlooker onlookers passer-by
            passers-by spectator spectators eyewitness eyewitnesses orderly nutritionist coroner
            geneticist biochemist co-pilot navigator cosmonaut vice-chair convener sheriff jailer
            warder convict fugitive trafficker traffickers burglar lyricist songwriter drummer
            guitarist bassist harpist accordionist magician impresario promoter custodian nuncio
            admiral alderman autoworker babysitter bailiff barber barbers bellringer bookkeeper
            bookmaker builder builders bullfighter butcher butchers captor captors colonel conductor
            croupier deportee deportees distiller dockworker dockworkers dustman forester
            furrier glassblower gunner heiress innkeeper kidnapper kidnappers longshoreman maid
            matador milkmaid milliner orphan orphans overseer packer packers pedlar physiotherapist
            ploughman plucker pluckers poacher poachers porter porters robber robbers saddler
            shepherds shoemaker shoemakers steelworker steelworkers stoker supervisor supervisors
            sweeper sweepers tenor thief thieves traveller travellers weaver weavers
            ringleader mobster fellow fellows coordinator coordinators rapporteur rapporteurs
            administrator administrators orientalist orientalists arbitrator arbiter whips bodyguard
            thinker bureaucrat bureaucrats functionary functionaries loyalist loyalists headman
            chauffeur cowherd drover mountaineer mountaineers
            holidaymaker holidaymakers backpacker worshipper worshippers parishioner parishioners
            churchgoer missionary seminarian courier couriers messenger biker pastry-chef sommelier
            caterer co-chair cofounder founders inventor inventors gamer gamers mountain-guide
            interpreter interpreters proofreader sub-editor copywriter ghostwriter memoirist diarist
            satirist humorist caricaturist illustrator photojournalist documentary-maker film-maker
            taxidermist flatmate housemate pawnbroker moneylender dressmaker chieftain chieftains
            prospector beggar beggars classmate classmates unionist unionists separatist separatists
            feminist feminists pacifist hunters forager newsagent shopworker stakeholder
            stakeholders beneficiary beneficiaries claimant claimants complainant complainants
            appellant petitioner petitioners signatory signatories subcontractor subcontractors
            freelancer freelancers fellow fellows orientalist arabist sinologist ombudsperson
            coordinator coordinators provost vice-rector steward stewards driller drillers keeper
            keepers typesetter whips switchman bondholder bondholders jobseeker jobseekers dissident
            dissidents asylum-seeker asylum-seekers stowaway castaway islander islanders townspeople
            mountain-dweller
            commander-in-chief vice-admiral brigadier-general major-general lieutenant-general
            wali prefect prefects paratrooper paratroopers gendarme gendarmes detective detectives
            bailiffs ushers notaries imams rabbis priests pastors monsignors academic academics
            chronicler archbishop ayatollah breeder breeders merchants editor-in-chief
            performer vocalist soloist psychologist psychologists choreographers pianists cellists
            librettist cinematographer dramaturge projectionist stagehand boatswain purser
            llama-herder carpenters stonecutter thatcher potters bookbinder printers luthier waiters
            housekeeper concierge innkeepers farmhands goatherds rangers wardens foresters clown
            batter batters bowler bowlers spinner spinners off-spinner leg-spinner all-rounder
            scrum-half full-back centre-back left-back right-back flanker playmaker quarterback
            pitcher hurdler skier biathlete torero haulier hauliers
            puppeteer acrobat masseur newscaster showrunner speaker ex-president ceo cfo coo cio cto
            cmo ciso chro gp
            bishops
            archbishops cardinals vicars chaplains preachers mullahs muftis ayatollahs theologians
            professors rectors headmasters tutors undergraduates mayors envoys ambassadors consuls
            generals admirals colonels sergeants secretaries undersecretaries treasurers negotiators
            mediators informants whistleblowers barristers jurists managers owners partners trainers
            captains skippers referees goalkeepers defenders midfielders sportsmen presenters
            announcers composers sculptors playwrights comedians rappers librarians curators
            archivists chemists physicists astronomers mathematicians psychiatrists dentists
            pharmacists therapists accountants electricians mechanics machinists stonemasons
            blacksmiths grocers fishmongers restaurateurs ranchers billionaires millionaires tycoons
            magnates industrialists financiers environmentalists chroniclers statesmen chairmen
            congressmen firemen salesmen boatmen families couples widows widowers brothers sisters
            nephews nieces grandsons granddaughters girls boys grandfathers heirs adolescents
            toddlers convicts fugitives anaesthetist anaesthetists anesthetist anesthetists
            orthodontist scaffolder scaffolders postdoc postdocs gaucho
            linesman streamer streamers vlogger vloggers tattooist tattooists astrologer astrologers
            hitchhiker hitchhikers defector defectors militiaman militiamen bursar mayoress""",
    )
    | dict.fromkeys(_NUMBERED, "x"),
    limbs=words("head"),
    partisan=words(
        """conservative liberal socialist republican democrat islamist official communist
        nationalist jihadist centrist reformist populist veteran pioneer rebel leftist rightist
        monarchist royalist secular kemalist left-wing right-wing far-left far-right centre-left
        centre-right center-left center-right left-leaning right-leaning left-liberal
        liberal-conservative pro-government anti-government pro-opposition pro-kurdish pro-kremlin
        pro-western state-run state-owned state-controlled hardline pro-brexit anti-brexit pro-eu
        anti-eu pro-leave pro-remain pro-european pro-labour pro-tory pro-union pro-independence
        pro-business brexit-backing brexit-supporting leave-backing leave-supporting
        remain-backing remain-supporting labour-backing labour-supporting tory-backing
        tory-supporting conservative-supporting conservative-leaning tory-leaning labour-leaning
        eurosceptic europhile unionist loyalist republican-leaning free-market mid-market"""
    ),
    people_endings=(
        *("ologist", "ologists", "ographer", "ographers"),
        *("master", "keeper", "worker", "woman", "women"),
    ),
    everybodys=words("social telegram youtube whatsapp facebook instagram twitter tiktok"),
    media=tagged(
        daily="""daily newspaper newspapers paper papers tabloid tabloids broadsheet broadsheets
            dailies freesheet sheet news-sheet newssheet""",
        weekly="weekly weeklies fortnightly",
        magazine="magazine review monthly magazines periodical quarterly quarterlies bimonthly",
        broadcaster="""channel broadcaster network station channels networks broadcasters radio
        television tv tele télé""",
        agency="agency newswire wire",
        site="site website portal blog newsletter news-site",
        any="outlet outlets title publication media journal press mouthpiece organ newsletter",
    ),
    places=words("city"),
    press_names=words(
        """times post gazette herald tribune news journal chronicle observer guardian mail express
        telegraph
        star dispatch courier monitor examiner inquirer register daily weekly magazine review
        mirror globe sun bulletin reporter record standard echo argus advertiser today tv radio
        broadcasting beacon ledger sentinel banner clarion advocate democrat republican inquirer
        enquirer press shimbun ilbo pravda gazeta zeitung dagblad posten
        samachar patrika picayune gleaner nation citizen independent pioneer intelligencer mercury
        free-press age spectator statesman week digest messenger enterprise transcript bee
        patriot crier outlook weekender watchman voice leader packet eagle sketch graphic
        guardian-journal tablet investigator broadsheet evening reader pioneer-press world bugle
        mariner visiter gazetteer despatch cable trumpet comet"""
    ),
    press_kinds=words(
        """news press state state-run state-owned official semi-official wire photo private
        independent national own same other rival second english"""
    ),
    mastheads=tagged(
        sure="""gazette herald tribune chronicle courier examiner inquirer enquirer telegraph argus
        bugle advertiser clarion dispatch despatch sentinel gleaner intelligencer picayune times
        bulletin weekly zeitung dagblad shimbun ilbo posten observer mariner visiter gazetteer
        journal newsradio""",
        led="""post mail star sun mirror standard express record monitor globe news press echo
        mercury register beacon ledger banner independent guardian daily trumpet cable radio
        tv mariner comet packet review magazine today argus age evening""",
    ),
    interviews=words(
        """interview interviews piece commentary op-ed essay column article comments remarks
        statement appearance"""
    ),
    interviewing=words("with to for in on by"),
    talks=words(
        """interview interviews conversation q&a portrait profile piece op-ed column essay article
        commentary contribution letter speech sermon poem report reportage feature story stories
        tale"""
    ),
    bodies=words(
        """chain supermarket conglomerate
        ministry government administration police party campaign committee council commission
        parliament congress senate house court company firm bank group organization organisation
        union association agency institute university college department office bureau army
        military forces navy force team club federation foundation church board embassy delegation
        coalition alliance leadership movement militia authority authorities cabinet tribunal panel
        observatory center centre network corporation charity watchdog regime presidency
        opposition state city county district nation country league society trust service services
        task_force think_tank newsroom white_house kremlin pentagon chamber fund front republic
        kingdom operator airline airlines railway retailer utility supplier manufacturer insurer
        lender hospital laboratory shipyard port harbour regulator regulators
        auditor-general consortium academy school college synod diocese assembly secretariat
        directorate exchequer brokerage startup giant supermarket museum library theatre orchestra
        zoo prison garrison battalion brigade jury inquiry quango taskforce union unions banks
        companies firms ministries governments parties councils agencies committees charities
        hospitals universities airlines operators insurers retailers suppliers lenders embassies
        courts groups organisations organizations associations clubs federations churches
        ngo ngos lobby bloc junta militias
        prosecution defence defense coastguard guild nonprofit clinic brewery borough treasury
        palace parish gallery festival studio label crew start-up platform consultancy choir
        ensemble troupe dairy cooperative co-operative co-op
        co corp inc ltd plc pac holdings securities exchange laboratories industries"""
    ),
    offices=words(
        """ministry government administration police parliament congress senate army military forces
        navy court embassy presidency cabinet regime authorities white_house kremlin pentagon
        state department treasury downing_street"""
    ),
    portfolios=words(
        """agriculture arts aviation broadcasting budget business children civil commerce
        communications communities culture defence defense development economy education energy
        environment equalities families farming finance fisheries food foreign forestry health
        heritage home housing immigration industry information infrastructure innovation interior
        investment justice labor labour levelling management media mines pensions planning power
        railways research roads science security skills social sport sports technology telecoms
        tourism trade transport transportation universities urban veterans water welfare women work
        works youth"""
    ),
    paired={
        "rates": words(
            """bank birth borrowing business conviction crime death deposit discount exchange
            fertility growth infection inflation interest jobless lending literacy loan metabolic
            mortality mortgage occupancy pass pay poverty premium recovery share suicide survival
            swap tax turnout unemployment vacancy vaccination wage water"""
        ),
        "ranks": words("front junior officer party senior top"),
    },
    rank_parts=words("co deputy designate elect ex general under vice"),
    firms_behind_titles=words("atomics dynamics electric foods instruments mills motors"),
    documents=words(
        """report statement letter study survey poll document documents memo bill law resolution
        editorial article op-ed book lawsuit complaint filing indictment memorandum email e-mail
        ad website tweet post release paper transcript ruling declaration communiqué book sign
        banner headline caption video message text warrant subpoena brief order treaty agreement
        constitution note"""
    ),
    columns=words(
        """editorial editorials leader-column headline headlines caption cartoon editorial_board
        front_page frontpage cover splash leader_column leading_article editorial_page
        opinion_page unsigned_commentary unsigned_article unsigned_comment subheading strapline
        flash dispatch bulletin online_edition print_edition web_edition main_story lead_story
        top_story back_page edit"""
    ),
    columnists=words(
        """columnist columnists commentator commentators editorialist editorialists leader-writer
        cartoonist sketchwriter leader_writer"""
    ),
    resuming=words(
        """author columnist writer editor critic commentator reviewer essayist historian novelist
        economist academic journalist editorialist chronicler"""
    ),
    anyone=words("man woman boy girl"),
    hanging=words(
        """close_to familiar_with briefed_on loyal_to critical_of involved_in present_at
        aware_of sympathetic_to"""
    ),
    pieces=words(
        """column op-ed commentary editorial leader article essay blog opinion_piece comment_piece
        piece note analysis contribution report reportage feature dispatch coverage"""
    ),
    topics=words("as_for"),
    stood_in=words(
        """it_is it's it_was there_is there's there_was we_have we_find we_read we_get you_read
        you_find one_reads one_finds"""
    ),
    cleft=crossed("it_is it_was it's", "with under in by on thus so"),
    inquiring=words("asked asks asking"),
    replies=words("answer reply response retort"),
    finding=words(
        """received receives receive receiving got get gets getting found finds find finding saw
        sees see seeing spotted spots discovered discovers noticed opened came comes come met
        greeted heard hears encountered encounters confronted spied gets_back handed given sent"""
    ),
    perceiving=words("read reads"),
    headlining=words("has have had carries carried features featured sports bears offers"),
    heading=words("under with beneath above below beside alongside next_to"),
    taking_up=words("that this such so"),
    these=words("these those"),
    said_there=words("says reads"),
    pointing=words("with_these_words with_this_sentence with_this_question with_this_phrase")
    | crossed(
        "so thus",
        """begins began ends ended writes wrote says said concludes concluded headlines headlined
        titles comments judges notes asks warns reads speaks runs""",
    ),
    letting=words("lets let"),
    pronoun_names=words("i i's"),
    lowercase_names=words(
        "dpa taz faz tageszeitung n-tv ntv the_i the_i_newspaper the_i_paper il_manifesto"
    ),
    standing=words(
        """stands stood appears appeared fills filled adorns adorned tops graces spans splashed
        emblazoned plastered"""
    ),
    having_say=words(
        """have_his_say have_her_say have_their_say speak_for_himself speak_for_herself speak
        have_the_floor take_the_floor have_the_last_word have_the_final_word explain"""
    ),
    hailing=words("from"),
    housing=words("at in from"),
    authors=words(
        "author writer columnist commentator journalist editorialist essayist editor editors"
    ),
    uttered=words(
        """read spoken written penned delivered signed recited voiced uttered sworn dictated
        composed issued pronounced reported sung put raised asked posed formulated"""
    ),
    signing=words("signed signs"),
    serving=words("sent sends dispatched dispatches"),
    no_givens=words(
        """squawk newsnight fresh hard special loose late good reliable outnumbered new old american
        british european african asian arab muslim christian jewish catholic islamic inside closing
        power fast mad state countdown business big black white red green blue golden royal national
        international federal united free great north south east west northern southern eastern
        western central upper lower san santa santo los las st saint port fort lake mount river cape
        democratic republican social labour labor conservative liberal supreme high silicon wall
        downing capitol first second third world super home foreign public private open"""
    ),
    kin=words(
        """wife husband spouse widow widower partner fiancee brother sister son daughter father
        mother uncle aunt cousin nephew niece twin grandson granddaughter grandfather grandmother
        brother-in-law sister-in-law son-in-law daughter-in-law father-in-law stepson ex-wife
        ex-husband namesake"""
    ),
    qualifying=(
        *("ical", "ic", "ous", "ive", "ful", "less", "able", "ible", "higher", "lower", "better"),
        *("worse", "greater", "bigger", "smaller", "larger", "longer", "shorter", "empty"),
    ),
    of_posts=words(
        """supreme opposition majority minority floor house senate party parliamentary spiritual
        religious paramount revolution revolutionary squadron labour labor council deputy"""
    ),
    generic=words(
        """expert specialist interlocutor analyst politician diplomat scientist scholar researcher
        official speaker source lawyer academic"""
    ),
    same=words("same said"),
    alike=tagged(
        bench="judge justice magistrate jurist",
        learned="""professor academic scholar researcher scientist lecturer fellow expert specialist
            historian sociologist orientalist arabist sinologist economist hydrologist geologist
            biologist ecologist physicist chemist climatologist meteorologist seismologist
            anthropologist archaeologist criminologist demographer geographer epidemiologist
            glaciologist linguist theologian philosopher psychologist astronomer engineer""",
        cloth="""cleric clergyman churchman imam preacher priest pastor bishop archbishop cardinal
            rabbi monk mullah ayatollah hojjatoleslam sheikh vicar mufti""",
        bench_of_play="coach manager trainer",
        play="""player footballer striker midfielder defender goalkeeper forward winger captain
            batter batsman bowler spinner off-spinner leg-spinner all-rounder fly-half scrum-half
            sportsman sportswoman""",
        medicine="doctor physician surgeon medic cardiologist paediatrician pediatrician gp",
        house="""lawmaker deputy mp legislator parliamentarian senator congressman congresswoman
            mk mep backbencher rep. sen. republican democrat""",
        post="diplomat ambassador envoy consul",
        law="lawyer attorney barrister solicitor advocate counsel",
        letters="novelist poet playwright dramatist essayist author writer",
        trade="""businessman businesswoman entrepreneur industrialist executive ceo tycoon
            magnate importer exporter trader merchant manufacturer producer""",
        voice="""singer soprano mezzo-soprano mezzo contralto tenor baritone vocalist chanteuse diva
            musician rapper songwriter""",
        stage="actor actress performer comedian",
        canvas="artist painter sculptor illustrator photographer",
        kitchen="chef cook restaurateur pastry-chef",
        vine="winegrower winemaker vintner",
        sea="fisherman trawlerman skipper seaman sailor boatman",
        school="teacher schoolteacher headteacher headmaster headmistress schoolmaster",
        wheel="driver lorry-driver taxi-driver bus-driver trucker cabbie",
        cause="activist campaigner militant",
        bench_at_school="pupil student schoolboy schoolgirl",
        arms="officer soldier colonel general major lieutenant sergeant admiral brigadier",
        rule="president ex-president head_of_state leader",
        land="farmer grower breeder smallholder rancher",
    ),
    sole=words(
        """president vice-president minister secretary premier king queen prince princess pope
        emperor chancellor governor mayor ambassador spokesman spokeswoman spokesperson speaker
        commissioner chairman chairwoman chair director manager head chief leader boss general
        commander prosecutor judge captain coach principal rector dean founder owner editor
        monarch sultan emir candidate defendant plaintiff suspect victim witness attacker
        correspondent interviewer host moderator presenter"""
    ),
    headings=words("title headline heading"),
    settings=words(
        """x twitter facebook instagram telegram youtube tiktok linkedin bluesky mastodon weibo
        the_press the_media assembled_press assembled_media waiting_press waiting_media"""
    ),
    voices=words(
        """reporter reporters correspondent correspondents envoy leader-writer leader-writers
        editorialist editorialists editorial-writer cartoonist"""
    ),
    calling=words("named called by_the_name_of"),
    deskmates=words("colleague colleagues co-host co-author deskmate"),
    pages=words(
        """page pages column columns section edition website site supplement cover front back app
        airwaves programme program show podcast magazine blog readers readership viewers listeners
        subscribers"""
    ),
    staff=words(
        """columnist columnists correspondent correspondents envoy editor editors journalist
        journalists
        reporter reporters commentator commentators critic critics writer writers contributor
        contributors analyst analysts reviewer reviewers cartoonist cartoonists editorialist
        editorialists leader-writer blogger essayist pundit sketchwriter reader readers
        man woman editor-in-chief bureau
        presenter anchor host photographer restaurant-critic obituarist chronicler
        polemicist observer"""
    )
    | crossed(
        """culture arts sports sport politics political economics business foreign news science
        travel opinion opinions picture photo data features investigations education health""",
        "chief head desk",
    ),
    natives=words(
        """alabaman alaskan arizonan arkansan californian coloradan floridian georgian hawaiian
        idahoan iowan kansan kentuckian louisianan marylander michigander minnesotan mississippian
        missourian
        montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean texan utahn
        vermonter virginian washingtonian wisconsinite
        afghan albanian algerian american angolan argentine argentinian armenian australian
        aussie
        austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian botswanan
        brazilian briton bulgarian burundian cambodian cameroonian canadian chadian chilean
        colombian corsican catalan croat croatian cuban cypriot czech dane dominican
        dutchman dutchwoman ecuadorian ecuadorean egyptian englishman englishwoman eritrean estonian
        ethiopian finn frenchman frenchwoman gambian georgian german ghanaian greek guatemalan
        guinean haitian honduran hungarian icelander indian indonesian iranian iraqi irishman
        irishwoman israeli italian ivorian jamaican jordanian kazakh kenyan korean kosovan kuwaiti
        latvian liberian libyan lithuanian macedonian malawian malaysian malian
        mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan
        nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian pole qatari
        romanian russian rwandan samoan saudi scot scotsman scotswoman serb serbian
        singaporean slovak slovene slovenian somali spaniard swede syrian
        tanzanian thai tongan tunisian turk ugandan ukrainian uruguayan uzbek venezuelan welshman
        welshwoman yemeni zambian zimbabwean basque kurd californian texan londoner glaswegian
        liverpudlian mancunian mackem geordie yorkshireman parisian berliner bavarian
        sicilian"""
    ),
    parents=words("father mother parent grandfather grandmother grandparent dad mum mom"),
    former=words("former ex ex-editor late erstwhile onetime one-time retired"),
    makers=words(
        """author authors writer director singer composer creator novelist co-author producer
        star host hosts co-host presenter anchor"""
    ),
    works=words(
        """encyclical
        film movie book novel song album single play musical opera series show episode program
        programme documentary essay poem painting track game magazine newspaper article column
        titled entitled named nicknamed memoir bestseller sitcom ballad hit comedy drama thriller
        ship operation codenamed codename project campaign album exhibition podcast"""
    ),
    acting=words(
        """leads led splashes splashed carries opens opened limits confines restricts contents
        took takes taken went goes gone gave gives given made makes came comes became becomes
        kept keeps brought brings sent sends sought seeks won lost loses spent spends stood threw
        drew grew fell chose chooses paid pays met got gets did does let meant devotes dedicates
        held hoped settled wants wanted needs caught bought built dug drove ate fed fought fled flew
        forgot froze hid knew laid leapt rang rode shook sank slept slid sprang stole stuck struck
        swept swung tore understood woke wore wept withdrew interviewed put sold broke blew hung
        lent shed shrank sat swam taught wove clung crept dealt heard hears
        conveys conveyed transmits transmitted"""
    ),
    answering=words("""told_it tells_it assured_it assures_it informed_it informs_it""")
    | crossed("told tells assured assures informs informed", "her him")
    | crossed(
        """said says confided confides explained explains described describes complained complains
        admitted admits recounted recounts related relates confessed confesses""",
        "to_her to_him",
    )
    | crossed("confided explained said recounted", "to_it"),
    covering=words("covers covered writes blogs reports reviews reviewed edits"),
    assigned=words(
        """reports reported reporting writes wrote writing covers covered covering travels travelled
        traveled travelling went goes going drove flew rode walked sailed visits visited visiting
        toured tours touring spent spends spending attends attended watches watched watching
        follows followed following met meets meeting sat stayed joined joins accompanied
        accompanies interviews interviewed interviewing reviews reviewed reviewing spoke_to
        speaks_to spoke_with talked_to talked_with been_to been_in been_at been_on was_in was_at
        was_on is_in is_at is_on reached reaches returned returns tracked explored explores
        investigated investigates read reads reading looked_at looks_at asked asks analysed
        analyses analyzed analyzes describes described written edits edited runs heads signs
        draws"""
    ),
    reporting=words("reports reported quotes quoted relays relayed relates"),
    saying=words("said says say"),
    sending=words("gave gives granted grants sent wrote addressed"),
    translating=words("translates translated renders rendered"),
    retelling=words(
        """built builds bases based drew draws relied relies lifted lifts borrowed borrows picked
        picks reproduced reproduces republished republishes"""
    ),
    repeating=words(
        """put puts ran runs carried carries printed prints quoted quotes repeated repeats reprinted
        reprints published placed splashed used featured refers
        referred"""
    ),
    selecting=words("among_them one_of_them including not_least"),
    obtained=words("obtained seen reviewed leaked read"),
    missives=words(
        """letter letters note postcard card email e-mail message messages voicemail line lines
        verse verses poem haiku limerick rhyme contribution contributions one ones shortest longest
        best funniest sharpest bluntest finest wittiest angriest kindest saddest last first reply
        text missive plea joke comment comments"""
    ),
    beside_views=words("in to"),
    turning=words("more most less far no not nor"),
    views=words("view opinion eyes reading telling judgement judgment assessment words mind"),
    ranks=words("lord lady king queen prince princess pope sheikh emir sultan dame sister"),
    entitling=words(
        """titled entitled called dubbed labeled labelled termed named nicknamed branded headed
        headlined captioned tagged marked reading christened"""
    ),
    moments=words(
        """ago earlier minute minutes hour hours day days night nights week weeks weekend weekends
        month months year years morning afternoon evening spring summer autumn winter decade"""
    ),
    times=words(
        """monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december jan feb mar apr jun jul aug sep sept
        oct nov dec tue thu fri easter christmas"""
    ),
    dated_names=words("may march august jun jan april june"),
)

LANGUAGE: Final = Language(code="en", speech=SPEECH, numbers=NUMBERS, dates=DATES)
