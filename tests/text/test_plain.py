from __future__ import annotations

import sys
import textwrap
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import BlockKind, Document
from briefing_tui.text import plain
from briefing_tui.text.headings import looks_like_heading
from briefing_tui.text.parse import Form, parse
from briefing_tui.text.safe import to_safe

LEDE = (
    "The harbour of Vardal was closed on Monday after a night in which the wind tore eleven boats "
    "from their moorings, the port authority said, and nobody could say when it would open."
)
NEXT = (
    "Fishermen from the three villages on the north shore had warned the council in spring that "
    "the old breakwater would not stand another winter, and they repeated it on Tuesday."
)
LAST = (
    "“We were told to wait,” said Ida Holm, who owns two of the boats and has worked the bay for "
    "thirty years, adding that she would not wait again while others counted the damage."
)


def read(text: str) -> Document:
    return parse(text, form=Form.PLAIN)


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_paragraphs_stand_between_blank_lines() -> None:
    document = read(f"\n{LEDE}\n\n  \n{NEXT}  \n\n{LAST}\n")
    assert kinds(document) == [("paragraph", LEDE), ("paragraph", NEXT), ("paragraph", LAST)]
    assert [block.source_lines for block in document.blocks] == [(1, 2), (4, 5), (6, 7)]
    assert document.title is None


def test_paragraphs_stand_on_a_line_each() -> None:
    document = read(
        f"{LEDE}\n{NEXT}\n“It will not hold”\n{LAST}\nA second storm in the west\n{NEXT}"
    )
    assert kinds(document) == [
        ("paragraph", LEDE),
        ("paragraph", NEXT),
        ("heading", "“It will not hold”"),
        ("paragraph", LAST),
        ("heading", "A second storm in the west"),
        ("paragraph", NEXT),
    ]
    assert [block.level for block in document.blocks] == [0, 0, 2, 0, 2, 0]


@pytest.mark.parametrize("width", [40, 60, 72, 100])
def test_hard_wrapped_lines_are_one_paragraph_at_the_same_offsets(width: int) -> None:
    paragraphs = [LEDE, NEXT, "A second storm", LAST]
    text = "\n\n".join(textwrap.fill(each, width) for each in paragraphs)
    document = read(text)
    assert [words for _, words in kinds(document)] == paragraphs
    assert [kind for kind, _ in kinds(document)][2] == "heading"
    assert len(document.text) == len(text)


def test_a_wrapped_paragraph_ends_where_its_last_line_is_short() -> None:
    text = "\n".join(textwrap.fill(each, 51) for each in (LEDE, NEXT, LAST))
    assert [words for _, words in kinds(read(text))] == [LEDE, NEXT, LAST]


def test_a_stray_newline_inside_a_sentence_is_a_space() -> None:
    document = read(
        f"{LEDE}\nThe mayor of the town by the bay was asked about\nit at noon.\n{NEXT}"
    )
    assert kinds(document)[1] == (
        "paragraph",
        "The mayor of the town by the bay was asked about it at noon.",
    )


def test_a_line_that_breaks_off_before_a_name_goes_on() -> None:
    first = f"{LEDE} Ihr Reporter war dabei, als der Kiefer aus dem"
    assert kinds(read(f"{first}\nSchlamm gehoben wurde.\n{NEXT}"))[0] == (
        "paragraph",
        f"{first} Schlamm gehoben wurde.",
    )


def test_sentences_torn_where_links_stood_are_one_paragraph() -> None:
    torn = (
        'The cover of the\nNorthern Post\n: "The bridge is gone".\n"\nNo road, no bread" says'
        '\nthe\nHarbour Times\n, which is cross.\nThe Star is calm : "\nIt will be rebuilt".'
    )
    document = read(f"{LEDE}\n{torn}")
    assert [words for _, words in kinds(document)] == [
        LEDE,
        'The cover of the Northern Post : "The bridge is gone".',
        '" No road, no bread" says the Harbour Times , which is cross.',
        'The Star is calm : " It will be rebuilt".',
    ]
    assert len(document.text) == len(torn) + len(LEDE) + 1


def test_a_short_list_of_names_is_not_taken_for_wrapped_text() -> None:
    document = read("Ida Holm, owner of two boats.\nPer Lie, mayor of the town.\nAna Ruiz, pilot.")
    assert len(document.blocks) == 3


def test_headlines_below_each_other_are_not_wrapped_text() -> None:
    text = (
        "Harbour Of Vardal Closed After Storm In The Night\nFishermen Warned The Council In Spring"
    )
    assert len(read(text).blocks) == 2


@pytest.mark.parametrize(
    "title", ["Storm closes harbour", "Who pays for the storm?", "Mayor: “We were warned”"]
)
def test_a_heading_above_everything_is_the_title(title: str) -> None:
    document = read(f"{title}\n\nMonday, March 4, 2019\n\n{LEDE}\n\n{NEXT}")
    assert document.title == title
    assert (document.blocks[0].kind, document.blocks[0].level) == (BlockKind.HEADING, 1)
    assert document.blocks[1].kind is BlockKind.PARAGRAPH
    assert document.published is None


@pytest.mark.parametrize(
    "line",
    [
        "Monday, March 4, 2019",
        "4. Dezember 2019",
        "Le 21 juillet 2017 à 10h30",
        "Updated 5 May 2018, 10:30 GMT",
        "By Jane Doe",
        "Von Max Moritz und Ada Lind",
        "MOSCOW —",
        "MOSCOW (Reuters)",
        "Photo: Jane Doe",
        "He left the town.",
        "What now?",
        "– On verra bien",
        "— Jamais de la vie",
        "“We were told to wait",
        "„Wir warten noch",
        "and then nothing",
        "See https://a.example",
        "jane@a.example",
        "He came home. Nobody was there",
        "Storm | Sea | Sand",
        "1234",
        "“We were told to wait.”",
        "Three boats are still missing, and the coast guard has no helicopter that can fly today",
    ],
)
def test_what_only_looks_short_is_a_paragraph(line: str) -> None:
    document = read(f"{LEDE}\n{line}\n{NEXT}")
    assert [block.kind.value for block in document.blocks] == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The statement said:", NEXT),
        (LEDE, ""),
        (LEDE, "Short too\nShort again"),
        (LEDE, "and went on"),
    ],
)
def test_a_heading_stands_between_prose(above: str, below: str) -> None:
    document = read(f"{LEDE}\n\n{above}\n\nPeace on the bay\n\n{below}")
    assert BlockKind.HEADING not in [block.kind for block in document.blocks]


@pytest.mark.parametrize(
    "line", ["“The bridge is shut.” Le Monde", "„Die Brücke ist zu.“ Zofinger Tagblatt"]
)
def test_a_sentence_and_who_signs_it_are_no_heading(line: str) -> None:
    document = read(f"{line}\n\n{line}\n\nThe ferries ran until night fell on the bay.")
    assert [kind for kind, _ in kinds(document)] == ["paragraph"] * 3


@pytest.mark.parametrize("heading", ["Peace on the bay", "Donbass", "Mariages"])
@pytest.mark.parametrize("below", [NEXT, "The harbour master of Vardal tells the daily:"])
def test_a_line_between_prose_is_a_heading(heading: str, below: str) -> None:
    document = read(f"{LEDE}\n\n{heading}\n\n{below}\n\n{LAST}")
    assert kinds(document)[1] == ("heading", heading)


def test_a_question_is_a_heading_among_others() -> None:
    text = f"{LEDE}\n\nPeace on the bay\n\n{NEXT}\n\nWho pays for it?\n\n{LAST}"
    headings = [words for kind, words in kinds(read(text)) if kind == "heading"]
    assert headings == ["Peace on the bay", "Who pays for it?"]


def test_the_questions_of_an_interview_are_no_headings() -> None:
    asked = "".join(f"Who pays for it?\n\n{answer}\n\n" for answer in (NEXT, LAST))
    document = read(f"{LEDE}\n\nPeace on the bay\n\n{NEXT}\n\n{asked}")
    assert [words for kind, words in kinds(document) if kind == "heading"] == ["Peace on the bay"]


def test_list_lines_are_items_without_their_bullet() -> None:
    document = read(f"{LEDE}\n- eleven boats\n-   two piers\n• one crane\n1. Count\n2. Pay\n{NEXT}")
    assert kinds(document)[1:6] == [
        ("item", "eleven boats"),
        ("item", "two piers"),
        ("item", "one crane"),
        ("item", "1. Count"),
        ("item", "2. Pay"),
    ]


def test_a_bullet_or_number_alone_is_speech_or_a_sentence() -> None:
    document = read(f"{LEDE}\n- We shall see, he said.\n{NEXT}\n1. FC Vardal has lost.\n{LAST}")
    assert {block.kind.value for block in document.blocks} == {"paragraph"}


def test_a_bullet_without_words_is_no_item() -> None:
    assert kinds(read(f"{LEDE}\n\n* \n\n- \n\n{NEXT}"))[1:3] == [
        ("paragraph", "*"),
        ("paragraph", "-"),
    ]


def test_a_line_of_stars_is_a_rule() -> None:
    assert kinds(read(f"{LEDE}\n* * *\n{NEXT}"))[1] == ("rule", "* * *")


def test_line_ends_of_every_kind_count() -> None:
    document = read(f"{LEDE}\r\n\r\n{NEXT}\r{LAST}\u2028{LEDE}")
    assert [words for _, words in kinds(document)] == [LEDE, NEXT, LAST, LEDE]


@pytest.mark.parametrize("text", ["", "\n \n", "\n"])
def test_no_words_make_no_blocks(text: str) -> None:
    assert read(text).blocks == ()


def test_a_heading_may_hold_an_abbreviation() -> None:
    assert looks_like_heading("U.S. sends No. 2 envoy")


words = st.sampled_from(
    [
        LEDE,
        "“Short”",
        "Short line",
        "- item",
        "*  item",
        "- ",
        "* ",
        "2. ",
        "1. one",
        "***",
        "",
        " ",
        "a b",
        "“",
        "\u2028",
        "By A B",
    ]
)
lined = st.lists(words, max_size=12).map("\n".join)


@given(st.text(max_size=300) | lined)
def test_no_text_shifts_or_breaks_the_parser(text: str) -> None:
    document = read(text)
    assert len(document.text) == len(text)
    assert document.text.replace("\n", " ") == to_safe(text).replace("\n", " ")
    done = 0
    for block in document.blocks:
        assert done <= block.span.start < block.span.end <= len(text)
        assert document.text[done : block.span.start].strip(" \n\t-*•·‣") in ("", text[:0]) or (
            not document.text[done : block.span.start].strip()
        )
        words_there = block.span.of(document.text)
        assert words_there == words_there.strip()
        done = block.span.end
    assert not document.text[done:].strip()


def test_many_pieces_take_little_room() -> None:
    pieces = plain._Pieces(plain._Piece(n, n + 1, n, n + 1) for n in range(3))
    assert list(pieces) == [(0, 1, 0, 1), (1, 2, 1, 2), (2, 3, 2, 3)]
    assert pieces[1:4] == ((1, 2, 1, 2), (2, 3, 2, 3))
    assert pieces[-1].beyond == 3
    text = "A paragraph that is a line.\n\n" * 20_000
    tracemalloc.start()
    _, blocks = plain.take_apart(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(blocks) == 20_000
    assert peak < 100 * len(blocks)


def test_a_long_text_is_let_go_of_once_its_lines_are_unwrapped() -> None:
    wrapped = "\n".join(textwrap.wrap(f"“{LEDE}”", 60))
    tracemalloc.start()
    texts = ["\n\n".join([wrapped] * 6000)]
    size = sys.getsizeof(texts[0])
    tracemalloc.reset_peak()
    text, blocks = plain.take_apart(texts.pop())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (len(blocks), text.count("\n")) == (6000, 11_998)
    assert peak < 1.9 * size


def test_only_the_newlines_of_wrapped_paragraphs_become_spaces() -> None:
    wrapped = "\n".join(textwrap.wrap(f"{LEDE} 🛳 “Näher…”", 60))
    whole = "Ein Absatz, der auf einer Zeile steht, wie sie Leser schreiben, die nichts umbrechen."
    text = "\n\n".join([wrapped, *[whole] * 900, wrapped])
    reading, _ = plain.take_apart(text)
    flat = wrapped.replace("\n", " ")
    assert reading == "\n\n".join([flat, *[whole] * 900, flat])
