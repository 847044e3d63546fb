from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from briefing_tui.export import Form

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = Path(__file__).resolve().parent.parent
_ARTICLE = """\
The ferries stayed in port on Friday, “a precaution and nothing more”, said Ana Ruiz.

“We have had no call since dawn”, she told the Northern Post. At least 40 boats were damaged.
"""


class Ended(Protocol):
    returncode: int
    stdout: bytes
    stderr: bytes


class Run(Protocol):
    def __call__(self, *words: str, stdin: bytes = b"", **env: str) -> Ended: ...


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Start the program, with the streams closed whose numbers CLOSED holds."""

    def start(*words: str, stdin: bytes = b"", **env: str) -> Ended:
        closed = [int(number) for number in env.pop("CLOSED", "")]
        return subprocess.run(
            [sys.executable, "-m", "briefing_tui", *words],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(_ROOT)} | env,
            input=stdin,
            capture_output=True,
            timeout=60,
            check=False,
            preexec_fn=lambda: [*map(os.close, closed)],
        )

    return start


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(_ARTICLE)
    return path


def test_export_writes_markdown_and_nothing_else(run: Run, article: Path) -> None:
    ended = run("export", "harbour.txt")
    assert (ended.returncode, ended.stderr) == (0, b"")
    text = ended.stdout.decode()
    assert text.startswith('---\ntitle: "')
    assert "> “a precaution and nothing more”\n>\n> — **Ana Ruiz**" in text


def test_export_prints_json_of_version_1(run: Run, article: Path) -> None:
    ended = run("export", "harbour.txt", "--form", "json", "--lang", "en-GB")
    values = json.loads(ended.stdout)
    assert (values["version"], values["language"]) == (1, "en-GB")
    assert values["text"] == _ARTICLE
    assert values["quotes"][0]["speaker"] == "Ana Ruiz"
    assert "rule" not in values["quotes"][0]
    assert (
        "rule"
        in json.loads(run("export", "harbour.txt", "--form=json", "--why").stdout)["quotes"][0]
    )


def test_an_article_is_split_only_when_asked_to(run: Run, tmp_path: Path) -> None:
    dam = "The dam of stone and clay holds back the lake above the valley until the storm. " * 8
    fish = "Herring, cod and crabs were sold for record prices at the market by the harbour. " * 8
    (tmp_path / "coast.txt").write_text(f"{dam}\n\n{dam}\n\n{fish}\n\n{fish}\n")
    export = ("export", "coast.txt", "--form", "json")
    assert len(json.loads(run(*export).stdout)["sections"]) == 1
    sections = json.loads(run(*export, "--split").stdout)["sections"]
    assert [section["heading"] for section in sections] == [None, None]
    assert (
        f"{dam.strip()}\n\n[Part 2]\n\n{fish.strip()}"
        in run("read", "--plain", "--split", "coast.txt").stdout.decode()
    )
    assert "[Part" not in run("read", "--plain", "coast.txt").stdout.decode()
    line = json.dumps({"text": (tmp_path / "coast.txt").read_text()}).encode()
    assert len(json.loads(run("annotate", stdin=line).stdout)["sections"]) == 1
    assert len(json.loads(run("annotate", "--split", stdin=line).stdout)["sections"]) == 2


def test_several_articles_are_several_lines_or_one_text(run: Run, article: Path) -> None:
    lines = run("export", "harbour.txt", "-", "--form", "json", stdin=b"Few words.").stdout
    assert [json.loads(line)["origin"] for line in lines.splitlines()] == ["harbour.txt", None]
    text = run("export", "harbour.txt", "harbour.txt").stdout.decode()
    assert text.startswith("# ")
    assert text.count("\n# ") == 1


@pytest.mark.parametrize("form", Form)
def test_each_form_comes_out_alone(run: Run, article: Path, form: Form) -> None:
    ended = run("export", "harbour.txt", "--form", form)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "We have had no call since dawn" in ended.stdout.decode()
    assert ended.stdout.endswith(b"\n")


def test_a_template_of_ones_own_stands_for_a_form(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "said.md.j2").write_text("{% for q in quotes %}\n* {{ q.speaker }}\n{% endfor %}\n")
    ended = run("export", "harbour.txt", "harbour.txt", "--template", "said.md.j2")
    assert (ended.stdout, ended.stderr) == (2 * b"* Ana Ruiz\n* Ana Ruiz\n", b"")
    (tmp_path / "out").mkdir()
    assert run("export", "harbour.txt", "--template", "said.md.j2", "-o", "out").returncode == 0
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".md"]
    (tmp_path / "bad.j2").write_text("\n{{ nobody }}")
    ended = run("export", "harbour.txt", "--template", "bad.j2")
    assert ended.returncode == 65
    assert ended.stderr.startswith(b"briefing: bad.j2, line 2: 'nobody' is undefined. ")
    assert run("export", "harbour.txt", "--template", "none.j2").returncode == 66


def test_several_articles_make_one_table_or_one_file_each(
    run: Run, article: Path, tmp_path: Path
) -> None:
    rows = run("export", "harbour.txt", "harbour.txt", "--form", "csv").stdout.split(b"\r\n")
    assert (len(rows), rows[1:3]) == (6, rows[3:5])
    entries = run("export", "harbour.txt", "harbour.txt", "--form", "bibtex").stdout
    assert b"}\n\n@misc{" in entries
    assert entries.count(b"@misc{") == 6
    (tmp_path / "out").mkdir()
    assert run("export", "harbour.txt", "-", "--form=html", "-o", "out", stdin=b"Few words.")
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".html", ".html"]


def test_an_export_is_never_written_over_a_file_unasked(
    run: Run, article: Path, tmp_path: Path
) -> None:
    assert run("export", "harbour.txt", "-o", "out.md").returncode == 0
    first = (tmp_path / "out.md").read_text()
    (tmp_path / "out.md").write_text("mine")
    ended = run("export", "harbour.txt", "-o", "out.md")
    assert ended.returncode == 73
    assert ended.stdout == b""
    assert b"briefing: out.md exists already. Use --force" in ended.stderr
    assert (tmp_path / "out.md").read_text() == "mine"
    ended = run("export", "harbour.txt", "-o", "out.md", "--force")
    assert (ended.returncode, ended.stderr) == (0, b"briefing: wrote out.md\n")
    assert (tmp_path / "out.md").read_text() == first


def test_a_folder_gets_one_file_for_each_article(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert run("export", "harbour.txt", "harbour.txt", "-o", "out/").returncode == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(names) == 2
    assert names[0].removesuffix(".md") == names[1].removesuffix("-2.md") or names[1].startswith(
        names[0].removesuffix("-2.md")
    )
    for folder, code in (("out.md", 2), ("missing/", 73)):
        assert run("export", "harbour.txt", "harbour.txt", "-o", folder).returncode == code


def test_a_name_that_is_made_never_takes_the_place_of_an_article(run: Run, tmp_path: Path) -> None:
    kept = {"storm.md": "A storm came.\n", "rain.md": "---\ntitle: Storm\n---\nIt rained.\n"}
    for name, words in kept.items():
        (tmp_path / name).write_text(words)
    ended = run("export", "--force", "-o", ".", *kept)
    assert ended.returncode == 0
    assert ended.stderr.split() == b"briefing: wrote storm-2.md briefing: wrote storm-3.md".split()
    assert {name: (tmp_path / name).read_text() for name in kept} == kept


def test_a_digest_is_one_file_of_many_articles(run: Run, article: Path, tmp_path: Path) -> None:
    words = ("export", "--group", "source", "harbour.txt", "missing.txt", "-")
    stdin = "“It holds”, said Ben Okri.".encode()
    ended = run(*words, stdin=stdin)
    assert ended.returncode == 66
    assert ended.stderr.startswith(b"briefing: there is no file missing.txt")
    digest = ended.stdout.decode()
    assert "# Digest of 2 articles\n\n3 quotations, by source.\n\n## Ana Ruiz\n" in digest
    (tmp_path / "out").mkdir()
    ended = run(*words, "-o", "out/", stdin=stdin)
    assert (tmp_path / "out" / "digest-by-source.md").read_text() == digest
    assert ended.stderr.endswith(b"briefing: wrote out/digest-by-source.md\n")
    ended = run("verify", "out/digest-by-source.md")
    assert ended.returncode == 66
    assert ended.stdout.endswith(b"by-source.md: 3 quotations, 2 verbatim, 1 not compared\n")
    ended = run(*words, "-o", "out", stdin=stdin)
    assert (ended.returncode, ended.stdout) == (73, b"")
    assert b"missing.txt" not in ended.stderr, "it is told before anything is read"


def test_a_digest_that_is_stopped_leaves_nothing(article: Path, tmp_path: Path) -> None:
    words = ["export", "--group", "day", "-o", "digest.md", "harbour.txt", "-"]
    process = subprocess.Popen(
        [sys.executable, "-m", "briefing_tui", *words],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
    )
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, b"")
    assert [path.name for path in tmp_path.iterdir()] == ["harbour.txt"]


def test_reading_without_a_terminal_gives_linear_text(run: Run, article: Path) -> None:
    plain = run("read", "--plain", "harbour.txt")
    assert (plain.returncode, plain.stderr) == (0, b"")
    text = plain.stdout.decode()
    assert "Quotations (2)\n\n1. “a precaution and nothing more”\n   Ana Ruiz" in text
    for words in (("read", "harbour.txt"), ("harbour.txt",), ("--plain", "harbour.txt")):
        assert run(*words).stdout == plain.stdout
    from_stdin = run("-", stdin=_ARTICLE.encode()).stdout.decode()
    assert "1. “a precaution and nothing more”" in from_stdin


def test_a_file_named_like_a_command_is_opened_by_its_path(run: Run, tmp_path: Path) -> None:
    (tmp_path / "read").write_text("A file with an odd name.")
    assert b"A file with an odd name." in run("./read").stdout
    assert b"A file with an odd name." in run("read", "read").stdout


def test_without_words_and_without_a_terminal_the_shelf_is_listed(run: Run, article: Path) -> None:
    lines = run().stdout.decode().splitlines()
    assert lines[-1].startswith("harbour.txt\t")
    assert any(line.endswith("homs.md\t" + line.partition("\t")[2]) for line in lines)


_BAD_UTF8 = "Le café est fermé, dit-on à Paris.".encode("cp1252")


@pytest.mark.parametrize(
    ("name", "data", "code", "said"),
    [
        ("missing.txt", None, 66, "there is no file missing.txt"),
        (".", None, 66, "is a folder"),
        ("binary.txt", b"\x7fELF\0\1\2\0\0\3" * 50, 66, "binary"),
        ("empty.txt", b"", 66, "empty"),
        ("yaml.md", b"---\ntitle: [a\n---\ntext", 65, "yaml.md"),
        ("source.md", b"---\nsources:\n  - 3\n---\ntext", 65, "source"),
        ("mark.md", b"# A\n\n[\xe2\x80\x9cx\xe2\x80\x9d]{.quote by=nobody}", 65, "nobody"),
        ("large.txt", None, 66, "larger than"),
        ("file:///etc/passwd", None, 66, "address"),
        ("http://127.0.0.1:9/", None, 69, "127.0.0.1"),
    ],
)
def test_bad_input_has_its_message_and_exit_code(
    run: Run, tmp_path: Path, name: str, data: bytes | None, code: int, said: str
) -> None:
    if name == "large.txt":
        with (tmp_path / name).open("wb") as file:
            file.truncate(50_000_000)
    elif data is not None:
        (tmp_path / name).write_bytes(data)
    for command in ("export", "read"):
        ended = run(command, name)
        assert (ended.returncode, ended.stdout) == (code, b""), ended.stderr
        message = ended.stderr.decode()
        assert message.startswith("briefing: ")
        assert said in message
        assert message.count("\n") == 1


def test_a_guess_at_the_encoding_is_told_and_the_text_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(_BAD_UTF8)
    ended = run("export", "old.txt", "--what", "full")
    assert ended.returncode == 0
    assert "Le café est fermé" in ended.stdout.decode()
    assert ended.stderr.startswith(b"briefing: warning: ")


def test_escape_sequences_come_out_harmless(run: Run, tmp_path: Path) -> None:
    (tmp_path / "esc.txt").write_bytes(b"A \x1b]52;c;aGk=\x07 title\n\nText \x1b[2J\xc2\x9b31m.")
    for words in (("export",), ("read",), ("export", "--form", "json"), ("export", "--what=full")):
        ended = run(*words, "esc.txt")
        assert ended.returncode == 0
        assert not set("\x1b\x07\x9b") & set(ended.stdout.decode())
    ended = run("export", "no\x1b[2Jfile")
    assert b"\x1b" not in ended.stderr


def test_one_bad_article_of_several_does_not_stop_the_others(run: Run, article: Path) -> None:
    ended = run("export", "missing.txt", "harbour.txt", "--form", "json")
    assert ended.returncode == 66
    assert len(ended.stdout.splitlines()) == 1
    assert b"missing.txt" in ended.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("export", "a", "--form", "pdf"),
        ("export", "a", "--form", "json", "--what", "quotes"),
        ("export", "a", "b", "--form", "html"),
        ("export", "a", "--form", "csv", "--what", "full"),
        ("export", "a", "--template", "b", "--what", "quotes"),
        ("export", "a", "--why"),
        ("export", "a", "--lang", "no such tag"),
        ("read", "--nonsense", "a"),
        ("export", "a", "--fo", "json"),
        ("export", "a", "-o"),
        ("--nonsense", "a"),
        ("annotate", "--jobs", "0"),
        ("annotate", "--jobs", "257"),
        ("annotate", "--jobs", "two"),
        ("annotate", "a", "b"),
        ("keys", "a"),
        ("keys", "--", "a"),
        ("export", "--group", "source", "--form", "json", "a"),
        ("export", "--group", "day", "--what", "full", "a"),
        ("export", "--group", "week", "a"),
        ("verify",),
        ("verify", "a", "--against"),
    ],
)
def test_wrong_words_end_with_2(run: Run, words: tuple[str, ...]) -> None:
    ended = run(*words)
    assert (ended.returncode, ended.stdout) == (2, b"")
    usage, problem, *others = ended.stderr.decode().splitlines()
    assert usage.startswith("usage: briefing ")
    assert problem.startswith("briefing: ")
    assert "--help" in problem
    assert not others


def test_what_is_wrong_is_told_without_escape_sequences(run: Run) -> None:
    assert b"\x1b" not in run("export", "--no\x1b[2J", "a").stderr


def test_options_stand_anywhere_and_names_of_any_look_behind_two_dashes(
    run: Run, article: Path, tmp_path: Path
) -> None:
    (tmp_path / "--why").write_text("A file with an odd name.")
    words = ("export", "harbour.txt", "--form", "json", "harbour.txt", "-o-", "--", "--why")
    ended = run(*words)
    assert (ended.returncode, ended.stderr) == (0, b"")
    origins = [json.loads(line)["origin"] for line in ended.stdout.splitlines()]
    assert origins == ["harbour.txt", "harbour.txt", "--why"]


@pytest.mark.parametrize("command", ["", "read", "export", "annotate", "verify", "keys"])
def test_each_command_explains_itself_with_an_example(run: Run, command: str) -> None:
    ended = run(*filter(None, (command, "--help")))
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert f"briefing {command}".strip().encode() in ended.stdout
    assert b"\n  briefing " in ended.stdout


def test_an_export_is_verified_and_the_exit_code_says_how(
    run: Run, article: Path, tmp_path: Path
) -> None:
    assert run("export", "harbour.txt", "--what=quotes", "-o", "notes.md").returncode == 0
    ended = run("verify", "notes.md")
    report = b"notes.md: 2 quotations, all verbatim\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, report, b"")
    markdown = (tmp_path / "notes.md").read_text()
    wrong = markdown.replace("> “a precaution", "> “no precaution").encode()
    ended = run("verify", "notes.md", "-", "--against", "harbour.txt", stdin=wrong)
    assert (ended.returncode, ended.stderr) == (65, b"")
    assert ended.stdout.startswith(report + b"standard input:16: not verbatim (harbour.txt at 3")
    article.unlink()
    assert run("verify", "notes.md").returncode == 66
    assert run("verify", "missing.md").returncode == 66


def test_a_portion_or_some_words_can_be_read_alone(run: Run, article: Path) -> None:
    quotes = run("read", "--what", "quotes", str(article)).stdout.decode()
    assert "Quotations (2)\n\n1. “a precaution and nothing more”" in quotes
    assert "The ferries stayed" not in quotes
    found = run("read", str(article), "--find", "boats")
    assert found.stdout.decode().endswith("1. At least 40 boats were damaged.\n   Lede.\n")
    assert found.returncode == 0
    missed = run("read", str(article), "--find", "trains")
    assert (missed.returncode, missed.stdout) == (1, b"")
    assert missed.stderr.decode() == "briefing: “trains” is not in the text\n"
    by = run("read", "--by", "ruiz", str(article)).stdout.decode()
    assert "“a precaution and nothing more”" in by
    missed = run("read", "--by", "Nobody", str(article))
    assert (missed.returncode, missed.stdout) == (1, b"")
    assert missed.stderr.startswith("briefing: “Nobody” is no source here".encode())
    assert run("read", "--by", "a", "--find", "b", str(article)).returncode == 2


def test_the_version_and_the_keys_are_listed(run: Run) -> None:
    assert run("--version").stdout.startswith(b"briefing ")
    assert "Go to the next quotation\n" in run("keys").stdout.decode()


def test_an_error_of_our_own_is_one_line_unless_one_debugs(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "sitecustomize.py"
    broken.write_text(
        "import briefing_tui.desk as d\ndef f(*a, **k):\n    raise ValueError('odd')\nd.read = f\n"
    )
    path = f"{tmp_path}{os.pathsep}{_ROOT}"
    ended = run("export", "x", PYTHONPATH=path)
    assert ended.returncode == 1
    assert ended.stderr.count(b"\n") == 1
    assert b"ValueError: odd. Set BRIEFING_DEBUG=1" in ended.stderr
    assert b"Traceback" in run("export", "x", PYTHONPATH=path, BRIEFING_DEBUG="1").stderr


def test_a_reader_that_goes_away_is_no_error(article: Path, tmp_path: Path) -> None:
    article.write_text(_ARTICLE * 1_000)
    words = [sys.executable, "-m", "briefing_tui", "export", "--form", "json", str(article)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=_ROOT)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 141
    process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("command", ["export", "read", "annotate", "keys"])
def test_a_full_disk_is_told_in_one_line(command: str, article: Path, tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text(json.dumps({"id": 1, "text": _ARTICLE}))
    given = {"annotate": [str(lines)], "keys": []}.get(command, [str(article)] * 2)
    words = [sys.executable, "-m", "briefing_tui", command, *given]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, cwd=_ROOT, check=False)
    assert ended.returncode == 73
    assert ended.stderr.startswith(b"briefing: standard output could not be written: no space")
    assert ended.stderr.count(b"\n") == 1


def test_ctrl_c_ends_with_130_and_no_traceback() -> None:
    words = [sys.executable, "-m", "briefing_tui", "read", "-"]
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=_ROOT
    )
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.fixture
def loaded_by(article: Path, tmp_path: Path) -> Callable[[tuple[str, ...]], set[str]]:
    """Return the modules that a command line has loaded when it is done."""
    (tmp_path / "articles.jsonl").write_text(json.dumps({"id": 1, "text": _ARTICLE}))

    def load(words: tuple[str, ...]) -> set[str]:
        program = (
            "import sys; from briefing_tui.__main__ import answer; "
            f"code = answer({list(words)!r}); print(*sys.modules, file=sys.stderr); sys.exit(code)"
        )
        ended = subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(_ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return set(ended.stderr.split())

    return load


def test_the_command_itself_imports_nothing_but_the_program() -> None:
    script = _ROOT / "bin" / "briefing"
    program = (
        "import os, sys; from briefing_tui import __main__; sys.argv[1:] = ['keys']; "
        "__main__._run = lambda _: print('re' in sys.modules, flush=True) or 3; "
        f"exec(open({str(script)!r}).read())"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=_ROOT, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout) == (3, "False\n"), run.stderr


_PARSED = (Form.BRIEFING,)
"""Forms that are read back before they are given out, which takes a parser."""
_HEAVY = {"textual", "rich", "markdown_it", "yaml", "trafilatura", "jinja2", "importlib.metadata"}


@pytest.mark.parametrize(
    "words",
    [
        ("export", "harbour.txt"),
        *(("export", "harbour.txt", "--form", form.value) for form in Form if form not in _PARSED),
        ("read", "--plain", "harbour.txt"),
        ("annotate", "articles.jsonl"),
        ("keys",),
    ],
)
def test_what_shows_no_screen_loads_nothing_for_one(
    loaded_by: Callable[[tuple[str, ...]], set[str]], words: tuple[str, ...]
) -> None:
    loaded = loaded_by(words)
    assert "briefing_tui.cli" in loaded
    assert not loaded & _HEAVY
    assert not loaded & {"multiprocessing", "string", "briefing_tui.export.article_markup"}
    assert ("argparse" in loaded) is any(word.startswith("-") for word in words)


def test_a_plain_export_loads_little_of_the_standard_library(
    loaded_by: Callable[[tuple[str, ...]], set[str]],
) -> None:
    loaded = loaded_by(("export", "harbour.txt"))
    assert not loaded & {"typing", "importlib", "heapq"}
    assert "datetime" not in loaded or sys.version_info >= (3, 12)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the module has another name there")
def test_an_export_loads_no_openssl(loaded_by: Callable[[tuple[str, ...]], set[str]]) -> None:
    assert "_hashlib" not in loaded_by(("export", "harbour.txt"))


@pytest.mark.parametrize("words", [("--help",), ("keys",), ("read", "--help"), ("keys", "-h")])
def test_what_reads_no_article_loads_nothing_that_reads_one(
    loaded_by: Callable[[tuple[str, ...]], set[str]], words: tuple[str, ...]
) -> None:
    rooms = {name.split(".")[1] for name in loaded_by(words) if name.startswith("briefing_tui.")}
    assert not rooms & {"desk", "ingest", "extract", "export", "annotate", "codec", "model"}


@pytest.fixture
def in_terminal(tmp_path: Path) -> Callable[[str], str]:
    """Run a program in a terminal of its own, with the article on its standard input."""

    def start(program: str) -> str:
        source, article_end = os.pipe()
        os.write(article_end, b"words from a pipe")
        os.close(article_end)
        child, terminal = pty.fork()
        if child == 0:
            os.dup2(source, 0)
            os.environ["PYTHONPATH"] = str(_ROOT)
            os.execv(sys.executable, [sys.executable, "-c", program])
        os.close(source)
        shown = b""
        try:
            while piece := os.read(terminal, 1024):
                shown += piece
        except OSError:  # a terminal without a program behind it
            pass
        os.close(terminal)
        os.waitpid(child, 0)
        return shown.decode()

    return start


def test_keys_come_from_the_terminal_where_the_article_comes_from_a_pipe(
    in_terminal: Callable[[str], str],
) -> None:
    shown = in_terminal(
        "import os, sys; from briefing_tui import __main__ as front, tui\n"
        "tui.run = lambda where, _=None: print(where, os.isatty(0), sys.stdin.buffer.read()) or 0\n"
        "print('code', front.answer(['-']))"
    )
    assert shown.split("\r\n")[:2] == ["- True b'words from a pipe'", "code 0"]


@pytest.mark.parametrize("where", [["-", "links.md"], ["links.md", "-"]])
def test_of_several_articles_the_piped_one_is_read_from_the_pipe(
    in_terminal: Callable[[str], str], where: list[str]
) -> None:
    shown = in_terminal(
        "import subprocess, sys; from briefing_tui import __main__ as front\n"
        "tell = 'import os, sys; is_key = os.isatty(0); '\n"
        "tell += 'print(sys.argv[1], is_key or sys.stdin.read(), flush=True)'\n"
        "call = subprocess.call\n"
        "subprocess.call = lambda words, **how: call(\n"
        "    [sys.executable, '-c', tell, words[-1]], **how)\n"
        f"front.answer(['read', *{where}])"
    )
    said = {"-": "- words from a pipe", "links.md": "links.md True"}
    assert shown.split("\r\n")[:-1] == [said[one] for one in where]


@pytest.mark.parametrize(
    ("words", "closed", "code", "said"),
    [
        (["read", "--plain", "harbour.txt"], "0", 0, b""),
        (["-"], "0", 66, b"standard input is empty"),
        (["annotate"], "0", 0, b""),
        (["read", "--plain", "harbour.txt"], "1", 73, b"standard output could not be written"),
        (["harbour.txt"], "01", 73, b"standard output could not be written"),
        (["export", "harbour.txt", "-o", "out.md"], "1", 0, b"wrote out.md"),
        (["nowhere.txt"], "2", 66, b""),
        (["read", "--plain", "harbour.txt"], "02", 0, b""),
        (["export", "harbour.txt", "-o", "out.md"], "012", 0, b""),
    ],
)
def test_a_closed_stream_is_no_fault_of_ours(
    run: Run, article: Path, words: list[str], closed: str, code: int, said: bytes
) -> None:
    ended = run(*words, CLOSED=closed)
    assert (ended.returncode, b"should not have" in ended.stderr) == (code, False), ended.stderr
    assert said in ended.stderr
    assert b"Traceback" not in ended.stderr
    if "-o" in words:
        assert "“a precaution" in (article.parent / "out.md").read_text()


@pytest.mark.parametrize(
    "words",
    [
        ["read", "--plain"],
        ["read", "--what", "quotes"],
        ["export"],
        ["export", "--form", "csv"],
        ["export", "--form", "json"],
    ],
)
def test_what_is_put_out_first_begins_as_ever_behind_an_article_that_cannot_be_read(
    run: Run, article: Path, words: list[str]
) -> None:
    several = run(*words, "nowhere.txt", article.name, article.name)
    assert several.returncode == 66
    alike = run(*words, article.name, article.name)
    assert several.stdout == alike.stdout


def test_what_is_found_in_a_later_article_begins_without_a_gap(run: Run, article: Path) -> None:
    (article.parent / "other.txt").write_text("Nothing of the kind stands here.\n")
    ended = run("read", "--find", "boats", "other.txt", article.name)
    assert ended.stdout.startswith("“boats” in".encode()), ended.stdout


@pytest.mark.parametrize(
    ("word", "meant"),
    [("exprot", "export"), ("exports", "export"), ("verfy", "verify"), ("docter", "doctor")],
)
def test_a_command_that_is_misspelt_is_no_article(
    run: Run, article: Path, word: str, meant: str
) -> None:
    ended = run(word, article.name)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert f"“briefing {meant}” perhaps?".encode() in ended.stderr
    (article.parent / word).write_text(_ARTICLE)
    assert run(word, article.name).returncode == 0


def test_a_file_that_is_missing_is_no_command(run: Run) -> None:
    for name in ("harbour", "reports", "explained", "annotations.txt", "./export"):
        assert run(name).returncode == 66, name


@pytest.mark.parametrize("words", [["annotate"], ["annotate", "-"], ["verify", "-"]])
def test_whoever_is_to_type_is_told_what_and_how_to_end(words: list[str]) -> None:
    keyboard, terminal = pty.openpty()
    os.write(keyboard, b"{}\n\x04")
    ended = subprocess.run(
        [sys.executable, "-m", "briefing_tui", *words],
        cwd=_ROOT,
        stdin=terminal,
        capture_output=True,
        timeout=60,
        check=False,
    )
    os.close(terminal)
    os.close(keyboard)
    assert ended.stderr.startswith(b"briefing: type or paste "), ended.stderr
    assert b"press Ctrl+D" in ended.stderr
    assert ended.returncode == 65
