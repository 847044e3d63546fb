from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.codec.record import from_record, to_record
from briefing_tui.errors import BadContent, NotReadable, Unreachable
from briefing_tui.export.as_briefing import to_briefing
from briefing_tui.text.parse import Form, parse
from briefing_tui.verify import verify
from briefing_tui.verify.sources import Sources

if TYPE_CHECKING:
    from pathlib import Path

_ARTICLE = """\
The ferries stayed in port on Friday, “a precaution and nothing more”, said Ana Ruiz.

“We have had no call since dawn”, she told the Northern Post.
"""
_WHAT = {
    desk.Form.MARKDOWN: desk.What.QUOTES,
    desk.Form.JSON: desk.What.FULL,
    desk.Form.BRIEFING: desk.What.FULL,
}
_OTHER = "The bridge is shut, “for a week at least”, said Ben Okri.\n"


@pytest.fixture
def export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An export of two quotations, beside its article, in the folder we are in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "harbour.txt").write_text(_ARTICLE)
    path = tmp_path / "notes.md"
    path.write_text(_export("harbour.txt"))
    return path


def _export(where: str, form: desk.Form = desk.Form.MARKDOWN) -> str:
    what = _WHAT.get(form, desk.What.QUOTES)
    return desk.export(desk.brief(desk.read(where).document), form, what, where=where)


def _verify(*against: str) -> tuple[str, int]:
    return verify("notes.md", against=against)


def test_an_untouched_export_is_verbatim(export: Path) -> None:
    assert _verify() == ("notes.md: 2 quotations, all verbatim\n", 0)


def test_a_changed_word_is_shown_where_it_stands(export: Path) -> None:
    export.write_text(export.read_text().replace("> “We have had no call", "> “We had а call"))
    report, code = _verify()
    assert code == 65
    assert report.splitlines() == [
        "notes.md:20: not verbatim (harbour.txt at 88-118)",
        "    “We[- have-] had [-no-]{+а+} call since dawn”",
        "    the export has U+0430 cyrillic small letter a",
        "notes.md: 2 quotations, 1 verbatim, 1 not",
    ]


def test_a_word_changed_in_the_article_is_told_apart_from_one_changed_here(export: Path) -> None:
    (export.parent / "harbour.txt").write_text(_ARTICLE.replace("since dawn", "since noon"))
    report, code = _verify()
    assert code == 65
    assert "notes.md:16: verbatim, but the article has changed since (harbour" in report
    assert "notes.md:20: not verbatim any more: the article has changed since" in report
    assert "“We have had no call since [-noon-]{+dawn+}”" in report


def test_a_quotation_that_has_moved_in_the_article_is_verbatim(export: Path) -> None:
    (export.parent / "harbour.txt").write_text(f"An update.\n\n{_ARTICLE}")
    report, code = _verify()
    assert code == 0
    assert "notes.md:20: verbatim, but the article has changed since (harbour.txt at 100-130)" in (
        report.splitlines()
    )
    assert report.endswith("2 quotations, all verbatim\n")


def test_what_is_written_around_the_quotations_does_not_matter(export: Path) -> None:
    text = export.read_text().replace("— **Ana Ruiz**", "— *the harbour master*, she again,\n> so:")
    text = text.replace("a precaution and nothing", "a precaution\n> and *nothing*")
    first, second = (block for block in text.split("\n\n") if block.startswith("> “"))
    written = ("Notes.", "> My own remark.", second, "Before that:", first, "> — nobody")
    export.write_text("\n\n".join(written))
    assert _verify("harbour.txt") == ("notes.md: 2 quotations, all verbatim\n", 0)
    assert "the export does not say where article" in _verify()[0]
    assert _verify()[1] == 66
    export.write_bytes(text.replace("\n", "\r\n").encode())
    assert _verify() == ("notes.md: 2 quotations, all verbatim\n", 0)


def test_a_quotation_without_its_anchor_is_looked_for(export: Path) -> None:
    lines = export.read_text().split("\n")
    export.write_text("\n".join(line.partition(" <!--q:")[0] for line in lines))
    report, code = _verify()
    assert code == 0
    assert "notes.md:20: verbatim, but without its anchor (harbour.txt at 88-118)" in report
    export.write_text(export.read_text().replace("> “We have had no", "> “We have had one"))
    report, code = _verify()
    assert code == 65
    assert "“We have had [-no-]{+one+} call since dawn”" in report


def test_a_block_quotation_of_the_full_text_is_counted_once(export: Path) -> None:
    (export.parent / "harbour.md").write_text(f"{_ARTICLE}\n> “All of us stayed on the pier.”\n")
    briefing = desk.brief(desk.read("harbour.md").document)
    export.write_text(desk.export(briefing, desk.Form.MARKDOWN, desk.What.FULL, where="harbour.md"))
    assert _verify() == ("notes.md: 3 quotations, all verbatim\n", 0)
    text, _, listed = export.read_text().partition("on the pier")
    export.write_text(f"{text}on the quay{listed}")
    report, code = _verify()
    assert code == 65
    assert "[-pier-]{+quay+}" in report


def test_an_anchor_without_its_quotation_is_told(export: Path) -> None:
    text = export.read_text()
    export.write_text(text.replace("> “We have had no call since dawn”\n>\n> — **Ana", "Ana"))
    report, code = _verify()
    assert code == 65
    assert "notes.md:20: missing: there is an anchor, but its quotation is not there" in report
    assert "“We have had no call since dawn”" in report


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "„{}“", "*{}*"])
def test_a_quotation_taken_into_a_paragraph_is_found_there(export: Path, marks: str) -> None:
    old = "> “We have had no call since dawn”\n>\n> — **Ana Ruiz**"
    quoted = marks.format("We have had no call since dawn")
    export.write_text(export.read_text().replace(old, f"She said {quoted} that day:"))
    assert _verify() == ("notes.md: 2 quotations, all verbatim\n", 0)
    export.write_text(export.read_text().replace(f"{quoted} that", f"{quoted[:-2]} that"))
    assert _verify()[1] == 65


def test_two_quotations_that_have_grown_together_are_still_two(export: Path) -> None:
    export.write_text(export.read_text().replace("-->\n\n> “", "-->\n>\n> “"))
    assert _verify() == ("notes.md: 2 quotations, all verbatim\n", 0)


def test_an_article_that_is_gone_is_told_once(export: Path) -> None:
    (export.parent / "harbour.txt").unlink()
    report, code = _verify()
    assert code == 66
    assert report.count("there is no file harbour.txt. Name the article with --against.") == 1
    assert report.endswith("notes.md: 2 quotations, 0 verbatim, 2 not compared\n")


def test_an_article_is_looked_for_from_the_folder_of_the_export(
    export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = export.parent / "a" / "b"
    folder.mkdir(parents=True)
    shutil.move(export, folder)
    (folder / "harbour.txt").write_text(_OTHER)
    monkeypatch.chdir("/")
    report, code = verify(str(folder / "notes.md"))
    assert (code, report[-28:]) == (0, "2 quotations, all verbatim\n".rjust(28))


def test_a_pipe_that_an_export_names_is_left_alone(export: Path) -> None:
    export.write_text(export.read_text().replace('"harbour.txt"-->', '"/dev/zero"-->'))
    report, code = _verify()
    assert code == 66
    assert "there is no file /dev/zero" in report


def test_a_page_is_fetched_where_the_export_names_one(
    export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refuse(where: str) -> desk.Reading:
        asked.append(where)
        raise Unreachable("no answer")

    export.write_text(export.read_text().replace('"harbour.txt"-->', '"https://a.example/--x"-->'))
    monkeypatch.setattr(desk, "read", refuse)
    assert _verify()[1] == 69
    assert asked == ["https://a.example/--x"]


def test_each_article_of_several_is_compared_with_its_own(export: Path) -> None:
    (export.parent / "bridge.txt").write_text(_OTHER)
    export.write_text(export.read_text() + "\n" + _export("bridge.txt"))
    assert _verify() == ("notes.md: 3 quotations, all verbatim\n", 0)
    shutil.move("bridge.txt", "moved.txt")
    assert _verify()[1] == 66
    assert _verify("moved.txt")[1] == 0
    assert _verify("moved.txt", "harbour.txt")[1] == 0


@pytest.mark.parametrize("against", ["missing.txt", "."])
def test_what_it_is_compared_with_has_to_be_there(export: Path, against: str) -> None:
    with pytest.raises(NotReadable):
        _verify(against)


def test_words_that_stand_nowhere_are_shown_alone(export: Path) -> None:
    export.write_text(export.read_text() + "\n> “Never said by anybody”\n")
    report, code = _verify()
    assert code == 65
    told = ": in none of the articles, and without an anchor\n    “Never said by anybody”\n"
    assert told in report


def test_what_is_no_export_is_refused(export: Path) -> None:
    for text in ("Some notes.\n", '{"version": 1}', "{no json", "{}\n{}"):
        export.write_text(text)
        with pytest.raises(BadContent):
            _verify()


@pytest.mark.parametrize("form", sorted(set(desk.Form) - set(_WHAT)))
def test_a_form_that_is_not_read_is_named(export: Path, form: desk.Form) -> None:
    path = export.with_suffix(f".{form}")
    path.write_text(_export("harbour.txt", form))
    name = {"csv": "CSV", "html": "HTML", "org": "Org", "bibtex": "BibTeX", "csl": "CSL-JSON"}[form]
    with pytest.raises(BadContent) as caught:
        verify(path.name)
    assert caught.value.what == f"{path.name} is {name}, which verify does not read"
    assert caught.value.advice == "Give an export in Markdown, the content format or JSON"


def test_a_page_is_known_by_its_content(export: Path) -> None:
    export.write_text(_export("harbour.txt", desk.Form.HTML))
    with pytest.raises(BadContent) as caught:
        _verify()
    assert caught.value.what == "notes.md is HTML, which verify does not read"


def test_the_json_form_is_compared_as_well(export: Path) -> None:
    export.write_text(_export("harbour.txt", desk.Form.JSON) * 2)
    assert _verify() == ("notes.md: 4 quotations, all verbatim\n", 0)
    export.write_text(export.read_text().replace('"text": "We have', '"text": "He has', 1))
    report, code = _verify()
    assert code == 65
    assert "notes.md:1: not verbatim (harbour.txt at 88-118)" in report


def test_the_content_format_is_compared_by_its_marks(export: Path) -> None:
    export.write_text(_export("harbour.txt", desk.Form.BRIEFING))
    assert _verify() == ("notes.md: 2 quotations, all verbatim\n", 0)
    untouched = export.read_text()
    export.write_text(untouched.replace("[“We have", "[“He has"))
    report, code = _verify()
    assert code == 65
    assert "notes.md:10: verbatim, but without its anchor (harbour.txt at 39-68)" in report
    assert "notes.md:12: not verbatim (harbour.txt at " in report


def test_what_the_content_format_shows_counts_and_not_what_it_records(export: Path) -> None:
    document = desk.read("harbour.txt").document
    markdown = to_briefing(desk.brief(document))
    shown = markdown.replace("call since dawn", "call since noon", 1)
    start = document.text.index("dawn")
    forged = to_record(
        desk.brief(document), parse(shown, form=Form.MARKDOWN), [(start, start + 4, "dawn")]
    )
    export.write_text(shown[: shown.index("<!-- briefing record")] + forged + "\n")
    assert from_record(export.read_text(), parse(shown, form=Form.MARKDOWN)) is not None
    report, code = _verify()
    assert code == 65
    assert "[-dawn-]{+noon+}" in report


def test_control_characters_do_not_reach_the_terminal(export: Path) -> None:
    export.write_text(export.read_text().replace("> “We have", "> “We \x1b[31mhave\u202e"))
    report, code = _verify()
    assert code == 65
    assert not {"\x1b", "\u202e"} & set(report)


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="needs Pandoc")
@pytest.mark.parametrize("form", ["gfm", "commonmark", "markdown-smart"])
def test_an_export_that_went_through_pandoc_is_verbatim(export: Path, form: str) -> None:
    words = ["pandoc", "--columns=40", "-s", "-f", form, "-t", form, "notes.md", "-o", "notes.md"]
    subprocess.run(words, check=True)
    assert "> “We have had no call since dawn”" in export.read_text()
    assert _verify() == ("notes.md: 2 quotations, all verbatim\n", 0)


def test_a_name_that_no_file_can_have_is_that_of_no_file(tmp_path: Path) -> None:
    sources = Sources({"1": "a" * 300}, export=str(tmp_path / "export.md"))
    with pytest.raises(NotReadable, match="there is no file"):
        sources.open("1")
