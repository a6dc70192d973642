#!/usr/bin/env python3
"""Gives a collate program bad input of every kind and checks message, exit code, time, memory and what is still compared.

    bad_inputs.py COLLATE [NAME…]        NAME: only the cases whose name contains one of these
"""
import gzip
import io
import json
import os
import re
import shutil
import socket
import sys
import tempfile
import zipfile

import check_spans
from harness import Tally, binary_from, outputs, run

FIXTURES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Fixtures")
GOOD = [os.path.join(FIXTURES, "good", name) for name in ("first.txt", "second.txt")]
NOBODY = 65534
CASES = []

THIRD = """Market fire in Orrin Vale: café owner tells of “ten minutes of smoke”

Fourteen stalls were lost in the fire at the night market in Orrin Vale on Sunday. Nobody was hurt.

“It was ten minutes of smoke and then it was over,” said Zoë Marchetti, who owns a café next to the market.
"""


def case(function):
    """Registers a case under its name with spaces."""
    CASES.append((function.__name__.replace("_", " "), function))
    return function


class Bench:
    """One case at work: a scratch folder, the program, and the checks."""

    def __init__(self, name, binary, tally, folder):
        self.name = name
        self.binary = binary
        self.tally = tally
        self.folder = folder
        self.out = os.path.join(folder, "out")
        self.given = []
        self.done = None

    def check(self, what, ok, detail=None):
        return self.tally.check(f"{self.name}: {what}", ok, str(self.done) if detail is None else detail)

    def write(self, name, *pieces):
        """Writes a file of byte strings, or iterables of them, in the scratch folder; returns its path."""
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            for piece in pieces:
                file.writelines([piece] if isinstance(piece, bytes) else piece)
        return path

    def collate(self, *arguments, expect=0, seconds=10, megabytes=500, **options):
        """Runs the program and checks its exit code, time and memory."""
        self.done = run([self.binary, *arguments], timeout=max(60, 3 * seconds), **options)
        self.check(f"exit {expect}", self.done.code == expect)
        self.check(f"under {seconds} s", self.done.seconds < seconds and not self.done.timed_out)
        self.check(f"under {megabytes} MB", self.done.peak_mb < megabytes)

    def compare(self, *files, flags=(), **options):
        self.given = files
        self.collate("compare", "--out", self.out, *flags, *files, **options)

    def as_nobody(self):
        """A hook that runs the program as a user without rights; None when that user cannot reach it."""
        def drop():
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)

        os.chmod(self.folder, 0o777)
        self.binary = shutil.copy(self.binary, os.path.join(self.folder, "collate"))
        try:
            return drop if run([self.binary, "--version"], cwd="/", before=drop).code == 0 else None
        except OSError:
            return None

    def copies_of_good(self):
        """The good files, copied to where any user can read them."""
        return [shutil.copy(path, self.folder) for path in GOOD]

    def pipeline(self, name, **options):
        self.given = GOOD
        self.collate("run", os.path.join(FIXTURES, "bad", "pipelines", name), "--out", self.out, **options)

    def result(self):
        """The result.json of the run; an empty one, and a failure, when there is none."""
        try:
            with open(os.path.join(self.out, "result.json"), encoding="utf-8") as file:
                return json.load(file)
        except (OSError, ValueError) as error:
            self.check("result.json is there", False, f"{error}; {self.done}")
            return {"files": [], "claims": [], "notes": []}

    def names(self, *pieces):
        """Checks that the message on the terminal holds every piece."""
        text = self.done.err + self.done.out
        for piece in pieces:
            self.check(f"message names {piece}", piece in text)

    def notes(self, *pieces):
        """Checks that one note of the result holds every piece."""
        result = self.result()
        notes = result.get("notes", []) + [note for file in result["files"] for note in file.get("notes", [])]
        texts = [json.dumps(note, ensure_ascii=False) for note in notes]
        self.check(f"a note holds {' and '.join(pieces)}", any(all(p in t for p in pieces) for t in texts), str(texts))

    def still_compares(self, *files):
        """Checks that the files (the good ones, if none is named) share a claim, and that every span holds."""
        result = self.result()
        wanted = {os.path.basename(file) for file in files or GOOD}
        listed = {os.path.basename(file["file"]) for file in result["files"]}
        self.check("the good files are listed", wanted <= listed, str(sorted(listed)))
        shared = [
            claim for claim in result["claims"]
            if wanted <= {os.path.basename(evidence["file"]) for evidence in claim["evidence"]}]
        self.check("the good files share a claim", bool(shared), f"{len(result['claims'])} claims")
        spans = Tally(quiet=True)
        check_spans.check(result, self.given, spans)
        self.check("spans slice to their text", spans.failed == 0, f"{spans.failed} do not")


@case
def an_empty_file(bench):
    bench.compare(bench.write("empty.txt", b""), *GOOD)
    bench.names("empty.txt")
    bench.notes("empty.txt")
    bench.still_compares()


@case
def a_file_of_spaces(bench):
    bench.compare(bench.write("blank.txt", b" \n\t\r\n " * 50), *GOOD)
    bench.names("blank.txt")
    bench.notes("blank.txt")
    bench.still_compares()


@case
def a_missing_file(bench):
    bench.compare(os.path.join(bench.folder, "missing.txt"), *GOOD)
    bench.names("missing.txt")
    bench.notes("missing.txt")
    bench.still_compares()


@case
def a_missing_file_with_strict(bench):
    bench.compare(os.path.join(bench.folder, "missing.txt"), *GOOD, flags=["--strict"], expect=65)
    bench.names("missing.txt")
    bench.check("no result is left", not os.path.exists(os.path.join(bench.out, "result.json")))


@case
def no_readable_file(bench):
    bench.compare(os.path.join(bench.folder, "missing.txt"), bench.write("empty.txt", b""), expect=66)
    bench.names("missing.txt", "empty.txt")


@case
def a_binary_file(bench):
    noise = bytes((index * 7919 + index // 3 * 104729) % 256 for index in range(20_000))
    bench.compare(bench.write("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + noise), *GOOD)
    bench.names("photo.jpg")
    bench.notes("photo.jpg")
    bench.still_compares()


@case
def invalid_UTF_8(bench):
    data = THIRD.encode()
    at = data.index(b"said")
    bench.compare(bench.write("broken.txt", data[:at] + b"\xc3\x28\xed\xa0\x80 " + data[at:] + b"\xe2\x80"), *GOOD)
    bench.names("broken.txt")
    bench.notes("broken.txt")
    bench.still_compares()


@case
def UTF_16_with_a_byte_order_mark(bench):
    little = bench.write("little.txt", b"\xff\xfe" + THIRD.encode("utf-16-le"))
    big = bench.write("big.txt", b"\xfe\xff" + THIRD.encode("utf-16-be"))
    bench.compare(little, big, *GOOD)
    bench.still_compares(little, big)
    bench.still_compares()


@case
def Latin_1_that_says_so(bench):
    title, *paragraphs = THIRD.strip().split("\n\n")
    page = (
        f"<html><head><meta charset=iso-8859-1><title>{title}</title></head><body><article><h1>{title}</h1>"
        + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) + "</article></body></html>")
    path = bench.write("latin.html", page.replace("“", "&ldquo;").replace("”", "&rdquo;").encode("latin-1"))
    bench.compare(path, *GOOD)
    bench.still_compares(path, GOOD[0])
    text = json.dumps(bench.result(), ensure_ascii=False)
    bench.check("letters are decoded", "Zoë Marchetti" in text and "café" in text, "no Zoë Marchetti, no café")


@case
def fifty_megabytes_on_one_line(bench):
    sentence = b"The fire at the night market in Orrin Vale destroyed %d stalls on Sunday. "
    long = bench.write("long.txt", (sentence % index for index in range(650_000)))
    bench.check("it is that long", os.path.getsize(long) > 50_000_000, f"{os.path.getsize(long)} bytes")
    bench.compare(long, *GOOD, seconds=5)
    bench.still_compares()


@case
def deeply_nested_HTML(bench):
    depth = 200_000
    page = b"<html><body>" + b"<div>" * depth + THIRD.encode() + b"</div>" * depth + b"</body></html>"
    bench.compare(bench.write("deep.html", page), *GOOD, seconds=5)
    bench.still_compares()


@case
def HTML_that_never_closes(bench):
    page = b"<html><body><p>" + b"<a href='" * 100_000 + b"<!--" * 100_000 + b"<script>" + b"&am" * 100_000
    bench.compare(bench.write("open.html", page), *GOOD, seconds=5)
    bench.still_compares()


@case
def a_folder_without_read_permission(bench):
    closed = os.path.join(bench.folder, "closed")
    bench.write("closed/story.txt", THIRD.encode())
    os.chmod(closed, 0)
    try:
        before = None
        if os.geteuid() == 0:  # nothing is forbidden to root
            before = bench.as_nobody()
            if before is None:
                return bench.tally.skip(bench.name, "this program cannot be run by another user")
        bench.compare(closed, *bench.copies_of_good(), before=before)
        bench.names("closed")
        bench.notes("closed")
        bench.still_compares()
    finally:
        os.chmod(closed, 0o755)


@case
def a_pipe_that_nobody_writes_to(bench):
    pipe = os.path.join(bench.folder, "pipe.txt")
    os.mkfifo(pipe)
    bench.compare(pipe, *GOOD)
    bench.names("pipe.txt")
    bench.notes("pipe.txt")
    bench.still_compares()


@case
def a_link_that_leads_out_of_its_folder(bench):
    secret = bench.write("elsewhere/secret.txt", b"The vault opens with 4711, the keeper said on Monday.\n")
    bench.write("given/story.txt", THIRD.encode())
    given = os.path.join(bench.folder, "given")
    os.symlink(secret, os.path.join(given, "link.txt"))
    os.symlink(os.path.dirname(secret), os.path.join(given, "linked"))
    os.symlink(".", os.path.join(given, "self"))
    bench.compare(given, *GOOD)
    bench.notes("link.txt", "leads out of the folder")
    bench.notes("linked", "leads out of the folder")
    bench.check("nothing of it is in a result", all(b"4711" not in data for data in outputs(bench.out).values()))
    bench.check("3 of 5 files are read", bench.done.out.startswith("3 of 5 files read"))
    bench.compare(os.path.join(given, "link.txt"), *GOOD)
    bench.check("named, it is read", len(bench.result()["files"]) == 3)


@case
def a_name_that_is_not_UTF_8(bench):
    path = os.path.join(os.fsencode(bench.folder), b"in", b"caf\xe9.txt")
    os.mkdir(os.path.dirname(path))
    with open(path, "wb") as file:
        file.write(THIRD.encode())
    for given in (path, os.path.dirname(path)):
        bench.compare(given, *GOOD)
        names = [file["file"] for file in bench.result()["files"]]
        bench.check("it is read and shown escaped", "caf\\xE9.txt" in names, str(names))


@case
def a_folder_with_a_pipe_and_a_socket(bench):
    bench.write("in/story.txt", THIRD.encode())
    folder = os.path.join(bench.folder, "in")
    os.mkfifo(os.path.join(folder, "pipe"))
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.join(folder, "socket"))
    bench.compare(folder, *GOOD)
    bench.notes("pipe", "not a file")
    bench.notes("socket", "not a file")
    bench.check("inputs are counted", bench.result()["inputs"] == {"files": 5, "read": 3, "unread": ["pipe", "socket"]})


@case
def files_in_other_formats(bench):
    packed = gzip.compress(THIRD.encode(), mtime=0)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("story.txt", THIRD)
        file.writestr("../story.txt", THIRD)
    given = [
        bench.write("table.dat", b"id,outlet,text\n1,Post,The stalls burned.\n2,Mail,Nobody was hurt.\n"),
        bench.write("page.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n"),
        bench.write("letter.txt", b"Return-Path: <a@example.org>\nFrom: a@example.org\nSubject: Fire\n\nIt burned.\n"),
        bench.write("paper", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n"),
        bench.write("story.txt.gz", packed),
        bench.write("cut.txt.gz", packed[:-12]),
        bench.write("climbing.zip", archive.getvalue()),
        bench.write("feed.xml", b"<?xml version='1.0'?><rss><channel><title>Fire</title></channel></rss>"),
        bench.write("addresses.txt", b"https://example.org/1\nhttps://example.org/2\n"),
    ]
    bench.compare(*given, *GOOD)
    bench.notes("page.warc", "does not begin as the answer of a web server")
    bench.notes("paper", "a PDF")
    bench.notes("cut.txt.gz", "cannot be unpacked")
    bench.notes("climbing.zip", "leads out of the archive")
    bench.notes("feed.xml", "no item")
    bench.notes("addresses.txt", "a list of web addresses")
    bench.check("5 of 11 files are read", bench.done.out.startswith("5 of 11 files read"))
    bench.still_compares()


@case
def a_link_to_itself(bench):
    link = os.path.join(bench.folder, "link.txt")
    os.symlink(link, link)
    bench.compare(link, *GOOD)
    bench.names("link.txt")
    bench.notes("link.txt")
    bench.still_compares()


@case
def JSON_lines_with_a_broken_line(bench):
    lines = []
    for path in GOOD:
        with open(path, encoding="utf-8") as file:
            lines.append(json.dumps({"text": file.read()}))
    path = bench.write("wire.jsonl", "\n".join([lines[0], '{"text": "cut off', lines[1]]).encode())
    bench.compare(path)
    bench.names("wire.jsonl")
    bench.notes("wire.jsonl", "2")
    bench.check("the whole lines are compared", len(bench.result()["files"]) == 2)


@case
def two_files_with_the_same_name(bench):
    with open(GOOD[0], "rb") as first, open(GOOD[1], "rb") as second:
        paths = [bench.write("one/story.txt", first.read()), bench.write("two/story.txt", second.read())]
    bench.compare(*paths)
    names = {file["file"] for file in bench.result()["files"]}
    bench.check("both are listed under names of their own", len(names) == 2, str(names))
    bench.still_compares(*paths)


@case
def the_same_file_twice(bench):
    bench.compare(GOOD[0], *GOOD)
    bench.check("it is counted once", len(bench.result()["files"]) == 2, f"{len(bench.result()['files'])} files")
    bench.still_compares()


@case
def one_file_only(bench):
    bench.compare(GOOD[0])
    result = bench.result()
    bench.check("its statements are listed", len(result["claims"]) > 0, "no claims")
    verdicts = {claim["support"] for claim in result["claims"]}
    bench.check("nothing is corroborated", "corroborated" not in verdicts, str(verdicts))


@case
def a_result_that_cannot_be_written(bench):
    blocker = bench.write("occupied", b"a file where the folder should be")
    bench.collate("compare", "--out", os.path.join(blocker, "out"), *GOOD, expect=73)
    bench.names("occupied")


@case
def a_misspelt_option(bench):
    bench.collate("compare", "--quite", *GOOD, expect=64)
    bench.names("--quite", "--quiet")


@case
def a_Lua_stage_with_a_syntax_error(bench):
    bench.pipeline("syntax.yaml", expect=78)
    bench.names("syntax.lua:5:")


@case
def a_Lua_stage_that_fails_on_one_document(bench):
    bench.pipeline("one-document.yaml")
    bench.names("second.txt", "extract.one-document", "one-document.lua:6", "cannot work on this one")
    bench.notes("second.txt", "extract.one-document")
    bench.still_compares()


@case
def a_Lua_stage_that_loops_for_ever(bench):
    bench.pipeline("loop.yaml", expect=78, seconds=20)
    bench.names("extract.loop", "loop.lua:5")
    bench.notes("extract.loop", "first.txt")
    bench.still_compares()


@case
def a_Lua_stage_that_allocates_without_end(bench):
    bench.pipeline("allocate.yaml", expect=78, seconds=20)
    bench.names("extract.allocate", "allocate.lua:6", "memory")
    bench.notes("extract.allocate", "first.txt")
    bench.still_compares()


@case
def a_plugin_in_place_of_a_stage_of_Collate(bench):
    bench.pipeline("takes-over.yaml", expect=78)
    bench.names("takes-over.yaml:8:15: ", "extract.sentences", "replaces")
    bench.check("nothing is written", not os.path.exists(os.path.join(bench.out, "result.json")))
    bench.pipeline("says-so.yaml")
    stages = {stage["name"]: stage for stage in bench.result()["run"]["stages"]}
    stage = stages["extract.sentences"]
    bench.check("the record says so", (stage["origin"], stage.get("replaces")) == ("plugin", True), str(stage))
    bench.check("the others are built in", stages["load.files"]["origin"] == "built-in")


@case
def a_plugin_that_writes_its_input_many_times(bench):
    bench.pipeline("amplify.yaml", megabytes=300)
    size = os.path.getsize(os.path.join(bench.out, "result.json"))
    bench.check("a span takes no copy of its text", size < 10_000 * 1_000, f"{size} bytes")
    bench.still_compares()
    path = os.path.join(FIXTURES, "bad", "pipelines", "amplify.yaml")
    bench.collate("run", path, "--out", bench.out, "--max-output", "2", megabytes=300)
    bench.notes("extract.amplify", "left out")
    bench.still_compares()
    bench.collate("run", path, "--out", bench.out, "-p", "times=1000000", expect=78, megabytes=300, seconds=20)
    bench.notes("extract.amplify", "memory", "first.txt")
    bench.still_compares()


@case
def a_pipeline_with_three_faults(bench):
    bench.pipeline("three-faults.yaml", expect=78, seconds=3)
    bench.names("clean.article", "min-support", "sources", "did you mean")
    places = set(re.findall(r"three-faults\.yaml:(\d+):\d+:", bench.done.err))
    bench.check("all three places are named", {"9", "10", "15"} <= places)
    bench.check("nothing is written", not os.path.exists(os.path.join(bench.out, "result.json")))


@case
def a_pipeline_of_aliases(bench):
    levels = [f"l{index}: &l{index} [" + ", ".join([f"*l{index - 1}"] * 9) + "]" for index in range(1, 12)]
    path = bench.write("aliases.yaml", "\n".join(["collate: 1", "name: aliases", "l0: &l0 x", *levels]).encode())
    bench.collate("run", path, "--out", bench.out, expect=78, seconds=3)
    bench.names("aliases.yaml")


@case
def a_pipeline_that_is_missing(bench):
    bench.pipeline("no-such-pipeline.yaml", expect=66)
    bench.names("no-such-pipeline.yaml")


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    wanted = sys.argv[2:]
    tally = Tally()
    for name, body in CASES:
        if wanted and not any(piece in name for piece in wanted):
            continue
        with tempfile.TemporaryDirectory() as folder:
            body(Bench(name, binary, tally, folder))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
