"""Speech behind dashes."""

from __future__ import annotations

from datetime import date

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.extract.dialogue import find_spoken
from briefing_tui.extract.quotes import find_stretches
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse


def _tells(tail: str) -> bool:
    return tail.lstrip().startswith(("dijo", "disse"))


def _words(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in find_spoken(text, 0, len(text), _tells)]


def test_dashes_part_speech_from_who_speaks() -> None:
    assert _words("—No lo sé —dijo Ana—. Vuelvan mañana.") == ["No lo sé", "Vuelvan mañana."]
    assert _words("— Não sei — disse Ana. — Voltem amanhã.") == ["Não sei", "Voltem amanhã."]


def test_a_dash_without_a_speaker_behind_it_belongs_to_what_is_said() -> None:
    assert _words("—La verdad —toda— duele.") == ["La verdad —toda— duele."]


def test_a_name_behind_a_dash_signs() -> None:
    assert _words("— Ruth Okafor, ingeniera") == []


def test_speech_never_crosses_what_stands_in_marks() -> None:
    document = parse("—No «quiero —dijo Ana— ir» a casa.", form=Form.PLAIN)
    stretches = find_stretches(document, _tells, dashes=True)
    words = [document.text[stretch.start : stretch.end] for stretch in stretches]
    assert words == ["quiero —dijo Ana— ir"]


def test_dashes_open_no_speech_where_a_language_does_not_write_so() -> None:
    document = parse("—No lo sé —dijo Ana.", form=Form.PLAIN)
    assert len(find_stretches(document, _tells)) == 0


def test_a_dash_before_no_word_is_no_quotation_that_could_be_a_name() -> None:
    document = replace(parse(" – ? ", form=Form.PLAIN), language="es")
    assert all(
        quote.speaker is None for quote in build_briefing(document, today=date(2026, 1, 1)).quotes
    )
