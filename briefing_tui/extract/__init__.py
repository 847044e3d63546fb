"""Find who said what in an article: pure functions over the reading text.

The way in is `briefing`. The rooms, in the order in which a text passes through them; the first
line of each says what it does. What they know of a language is data, and stands in `lexicon`.

Spaces: `spacing`. Quotations: `quotes`, `pairing`, `stretches`, `marks`, `lost_marks`,
`dialogue`. What in marks is none: `kinds`, `noun_terms`, `judgements`, `programmes`,
`marked_names`, `terms`.

Figures and dates, in one pass: `scan`, `windows`. Figures: `quantities`, `amounts`, `movements`,
`numbers`, `numerals`, `units`, `lookalikes`, `clock`, and `givers`, `figure_givers`, who gives
them. Dates: `dates`, `dateline`, `almanac`, `moment`, `day_months`, `weekdays`, `years`,
`relative`, `tense`.

The media in the text: `press`, `outlet_phrases`, `mastheads`. Those that no list has: `newcomers`,
`unknown_names`, `unlisted`, `company`, `apposed_media`, `placed`, `marked_papers`, `headed_names`,
`name_edges`, `surroundings`. Those that words mean: `named_media`, `described_media`,
`medium_phrases`, `past_media`, and whose journalist somebody is: `staff`, `assignments`. Whose
columns words are: `own_columns`.

Sentences: `letters`, `cutting`, `tokens`, `readings`, `tails`, `reading`, `stand_ins`. Words:
`phrasebook`, `wordforms`. Noun phrases: `phrases`, `premodifiers`, `postmodifiers`,
`phrase_ends`, `openings`, `fronted`, `left_out`, `predicates`, `relatives`; where every noun
has a capital `nouns`, `noun_groups`, `hung_nouns`, `noun_heads`.

Cues, the words that say somebody speaks: `cue_words`, `cues`. Verbs: `verbs`, `verb_places`,
`verb_lookalikes`, `verb_senses`, `verb_agreement`, `behind_verbs`, `addressees`, `adverbials`,
`doings`, `passives`, `verb_subjects`, `parted_subjects`, `likely_subjects`, `earlier_cues`,
`shared_subjects`, `governed`, `inner_clauses`, `participle_clauses`, `agents`. Verbs where the
finite one stands second: `verb_second`, `clauses`, `main_clauses`, `clause_subjects`,
`clause_speakers`, `verb_citing`, `verb_colons`. All others: `noun_cues`, `noun_owners`, `views`,
`held_views`, `opinions`, `hearsay`, `colons`, `colon_clauses`, `columns_behind`, `scenes`,
`interviews`, `citations`, `credit_lines`, `insertions`, `wherein`, `last_words`, `striking`,
`pages`, `paper_clauses`.

Who says a quotation, as its sentence tells: `sentence_speakers`, `choice`, `mentions`,
`antecedents`, `distances`, `embedding`, `clause_ends`, `next_words`, `dashed`, `rows`,
`headlines`, `label_actors`, `viewpoints`, `subjects`, `penned`, `front_pages`, `plain_words`,
`mood`, `roles`. How much is theirs: `content`. Who passed it on: `passing`, `reach`, `hanging`,
`reports_behind`, `chains`, `chain_order`, `citing`, `intermediaries`, `reporting`, `relays`,
`uptake`.

Who says it, as those before it tell: `attribution`, `paragraphs`, `discourse`, `continuation`,
`narration`, `presented`, `named_after`, `pointing`; inside another: `nested`. Whom they are about:
`focus`, `topics`, `anaphora`, `beside`, `whom_meant`, `told_above`, `answers`, `owners`,
`telling_on`, `null_subjects`, `object_clauses`. Which medium hands over: `hosts`, `reporters`,
`correspondents`, `bylines`, `papers`, `meetings`, `listeners`, `staff_told`, `gapped`,
`signatures`, `review_media`, `reviewed_paper`, `credits`, `labels`, `person_lines`,
`piece_headlines`, `contributors`.

Sources, one for each who speaks: `sources`, `roster`, `register`, `via_sources`. Names: `names`,
`full_names`, `namesakes`, `named_late`, `name_index`, `name_runs`, `names_behind`, `name_parts`,
`complements`, `speaker_nouns`, `introductions`, `appellations`, `origins`, `titles`. What they
are: `appositions`, `declension`. Words for them: `pronouns`, `agreement`, `owned_things`,
`descriptions`, `bodies`, `introduced`, `resumption`, `leaders`, `latter`, `own_words`, `pieces`,
`newsroom`, `houses`, `together`, `tellers`, `strange_names`, `firms`.

The whole: `resolution`, `drafts`, `echoes`, `sections`, `turns`.
"""
