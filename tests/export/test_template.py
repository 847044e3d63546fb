from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BadContent, NotReadable
from briefing_tui.export import as_template
from briefing_tui.export.as_template import OwnTemplate, read_template
from briefing_tui.model import replace

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_tui.model import Briefing


def _fill(source: str, briefing: Briefing) -> str:
    return OwnTemplate(source, "press.j2").fill(briefing)


def test_a_template_sees_the_names_of_the_json_form(harbour: Briefing) -> None:
    source = """\
{{ title }}, {{ published }}
{% for quote in quotes if quote.speaker %}
- {{ quote.text }} ({{ quote.speaker }}{% for via in quote.via %}, {{ via }}{% endfor %})
{% endfor %}
{% for figure in figures %}
{{ figure.value }} {{ figure.unit }}: {{ figure.source }}
{% endfor %}
{{ sources | map(attribute="name") | join("; ") }}
{{ sections[1].heading }} {{ dates | length }}
"""
    assert (
        _fill(source, harbour)
        == """\
Ferries stay in port, 2024-12-06
- a precaution and nothing more (Ana Ruiz, Northern Post)
- We have had no call since dawn (Ana Ruiz, Northern Post)
40 boat: Lindmar Port Authority
Ana Ruiz; Northern Post; Lindmar Port Authority
The cost 2
"""
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("markdown", '\\*a\\* \\<b> & "c", d\\_e'),
        ("html", "*a* &lt;b&gt; &amp; &quot;c&quot;,\nd_e"),
        ("org", '\\ast{}a* \\lt{}b> & "c", d_e'),
        ("tex", '*a* <b> \\& "c", d\\_e'),
        ("csv", '"*a* <b> & ""c"",\nd_e"'),
        ("json", '"*a* <b> & \\"c\\",\\nd_e"'),
        ("line", '*a* <b> & "c", d_e'),
    ],
)
def test_each_filter_escapes_for_its_form(harbour: Briefing, name: str, shown: str) -> None:
    document = replace(harbour.document, title='*a* <b> & "c",\nd_e')
    briefing = replace(harbour, document=document)
    assert _fill(f"{{{{ title | {name} }}}}", briefing) == shown
    assert _fill("{{ title }}", briefing) == '*a* <b> & "c",\nd_e'


def test_cells_are_defused_and_numbers_are_numbers(harbour: Briefing) -> None:
    assert _fill("{{ '=1' | csv }},{{ -1 | csv }},{{ none | csv }}", harbour) == "'=1,-1,"


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("a\n{% for x in quotes %}", "press.j2, line 2: Unexpected end of template"),
        ("a\nb {{ title | nothing }}", "press.j2, line 2: No filter named 'nothing'"),
        ("a\n\n{{ nothing }}", "press.j2, line 3: 'nothing' is undefined"),
        ("{% for q in quotes %}\n{{ q.spaeker }}{% endfor %}", "press.j2, line 2: 'dict object'"),
        ("{{ 1 / 0 }}", "press.j2, line 1: division by zero"),
        ("\n{% include '/etc/passwd' %}", "press.j2, line 2: no loader"),
        ("{% extends 'x' %}", "press.j2, line 1: no loader"),
        ("{{ title.__class__.__mro__ }}", "press.j2, line 1: access to attribute '__class__'"),
        ("{{ ''.__init__.__globals__ }}", "press.j2, line 1: access to attribute '__init__'"),
        ("{% set _ = quotes.append(1) %}", "press.j2, line 1: access to attribute 'append'"),
        ("{{ range(1000000000) | list }}", "press.j2, line 1: Range too big"),
        ("{{ 'x' * 10000000000 }}", "press.j2, line 1: it repeats words"),
        ("{{ [0] * 10000000000 }}", "press.j2, line 1: it repeats words"),
        ("{{ 10 ** 10 ** 10 }}", "press.j2, line 1: it raises to too high a power"),
        ("{{ lipsum.__globals__ }}", "press.j2, line 1: "),
    ],
)
def test_what_is_wrong_or_forbidden_is_told_with_its_line(
    harbour: Briefing, source: str, told: str
) -> None:
    with pytest.raises(BadContent) as caught:
        _fill(source, harbour)
    assert str(caught.value).startswith(told)
    assert "Traceback" not in str(caught.value)


def test_a_template_without_end_is_stopped(
    harbour: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    monkeypatch.setattr(as_template, "_TIMEOUT_S", 0.1)
    with pytest.raises(BadContent, match=r"line 1: it takes longer than 0\.1 seconds"):
        _fill(loops, harbour)
    monkeypatch.setattr(as_template, "_MAX_CHARACTERS", 1000)
    with pytest.raises(BadContent, match="it writes more than 1000 characters"):
        _fill("{% for a in range(9999) %}{{ text }}{% endfor %}", harbour)


def test_a_template_is_filled_in_a_thread_too(harbour: Briefing) -> None:
    made: list[str] = []
    thread = threading.Thread(target=lambda: made.append(_fill("{{ title }}", harbour)))
    thread.start()
    thread.join()
    assert made == ["Ferries stay in port"]


def test_what_a_template_makes_is_safe_to_show(harbour: Briefing) -> None:
    made = _fill("a\x1b]52;c;x\x07{{ '\\x1b' }}\u202e", harbour)
    assert made == "a\ufffd]52;c;x\ufffd\ufffd\u2060"


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("press.html.j2", ".html"),
        ("press.j2", ".txt"),
        ("press", ".txt"),
        ("x/a.md", ".md"),
        ("a.tex.jinja", ".tex"),
    ],
)
def test_its_name_says_what_it_makes(name: str, suffix: str) -> None:
    assert OwnTemplate("", name).suffix == suffix


def test_a_template_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NotReadable, match=r"the template .*none\.j2 cannot be read: No such file"):
        read_template(str(tmp_path / "none.j2"))
    monkeypatch.setattr(as_template, "_MAX_BYTES", 3)
    (tmp_path / "long.j2").write_text("long")
    with pytest.raises(NotReadable, match="larger than 3 bytes"):
        read_template(str(tmp_path / "long.j2"))


@pytest.mark.parametrize("name", ["", "|markdown", "|html", "|org", "|tex", "|csv", "|line"])
def test_what_is_not_known_is_left_empty(harbour: Briefing, name: str) -> None:
    untitled = replace(harbour, document=replace(harbour.document, title=None))
    assert _fill(f"<{{{{ title{name} }}}}>", untitled) == "<>"
