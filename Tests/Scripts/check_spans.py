#!/usr/bin/env python3
"""Checks that every span of a result slices its unmodified source file to the text it claims.

    check_spans.py RESULT.json SOURCE…        SOURCE: the files that were compared, or folders that hold them

A span is any object with `file`, `start`, `end` (bytes, end exclusive) and `text`, wherever it stands. `parts`
([start, end] pairs) names the pieces when the text is not one run of the source. Bytes are decoded with the
encoding that `files[]` gives; entities, escapes and what mails are carried in are decoded where the format has them. A text
may then differ from its source only in spaces, quotation marks, dashes and the Unicode form of its letters. Where
`positions` is "decoded" the spans are those of an archive's member (`a.zip!b.txt`) or of a compressed file, which is unpacked.
"""
import binascii
import bz2
import email.header
import gzip
import hashlib
import html
import io
import json
import lzma
import os
import quopri
import re
import sys
import tarfile
import unicodedata
import zipfile

from harness import Tally

FOLD = str.maketrans({
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "\u00ad": None, "\ufeff": None,
    "\u200b": None, "\u2060": None,
})


def spans(node, path="$", texts=None):
    """Every span object under a JSON value, with the path that leads to it; its text where it names it by number."""
    if path == "$" and isinstance(node, dict):
        texts = node.get("texts")
    if isinstance(node, dict):
        if {"file", "start", "end", "words"} <= node.keys() and texts is not None and "text" not in node:
            node = {**node, "text": texts[node["words"]]}
        if {"file", "start", "end", "text"} <= node.keys():
            yield path, node
        for key, value in node.items():
            yield from spans(value, f"{path}.{key}", texts)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from spans(value, f"{path}[{index}]", texts)


def sources(paths):
    """Every source file by its path from the end: `b.txt`, `a/b.txt`, …; an ambiguous one maps to None."""
    files = []
    for path in paths:
        if os.path.isdir(path):
            files += [os.path.join(base, name) for base, _, names in os.walk(path) for name in names]
        else:
            files.append(path)
    found = {}
    for file in files:
        pieces = os.path.abspath(file).split("/")
        for length in range(1, len(pieces) + 1):
            key = "/".join(pieces[-length:])
            found[key] = None if key in found and found[key] != file else file
    return found


def fold(text):
    """The text without the differences that cleaning may make."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text.translate(FOLD)))


def unescape_json(text):
    """The text with JSON string escapes decoded; unchanged when it is no JSON string content. Half of a surrogate pair is
    no character, and reads as U+FFFD wherever text is UTF-8."""
    try:
        return re.sub("[\ud800-\udfff]", "\ufffd", json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def unpacked(raw, members):
    """The bytes of an archive's member, or of what was compressed alone."""
    for opens, unpack in ((b"\x1f\x8b", gzip.decompress), (b"BZh", bz2.decompress), (b"\xfd7zXZ", lzma.decompress)):
        if raw.startswith(opens):
            raw = unpack(raw)
    for member in members:
        if raw.startswith(b"PK"):
            raw = zipfile.ZipFile(io.BytesIO(raw)).read(member)
        else:
            raw = tarfile.open(fileobj=io.BytesIO(raw)).extractfile(member).read()
        raw = unpacked(raw, [])
    return raw


# Names of the Encoding Standard that Python has under others.
PYTHON_NAMES = {"iso-8859-8-i": "iso-8859-8", "windows-874": "cp874", "x-mac-cyrillic": "mac-cyrillic"}


def mail_readings(raw, parts, encoding):
    """What parts of a mail may read as: quoted-printable, base64, and encoded words in its header."""
    carried = [quopri.decodestring(b"".join(raw[start:end] for start, end in parts)).decode(encoding, "replace")]
    try:
        groups = b"".join(raw[start:end] for start, end in parts)
        carried.append(binascii.a2b_base64(groups + b"=" * (-len(groups) % 4)).decode(encoding, "replace"))
    except (binascii.Error, ValueError):
        pass
    words = b"".join(raw[start:end] for start, end in parts).decode("ascii", "replace")
    carried.append("".join(str(part, name or "ascii") if isinstance(part, bytes) else part
                           for part, name in email.header.decode_header(words)))
    return carried + [html.unescape(text) for text in carried]


def readings(raw, parts, encoding, written):
    """What the parts of a source file may read as: plain, with entities, with JSON escapes, with both. In the title and the
    attributes of a page the HTML standard reads NUL as U+FFFD."""
    is_page = written == "html"
    pieces = [raw[start:end].decode(encoding, "replace") for start, end in parts]
    plain = "".join(pieces)
    entities = "".join(html.unescape(piece) for piece in pieces)
    escapes = "".join(unescape_json(piece) for piece in pieces)
    unmarked = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", entities)
    pages = [entities.replace("\0", "\ufffd")] if is_page else []
    twice = html.unescape(entities) if written == "xml" else entities
    doubled = html.unescape(plain.replace('""', '"'))
    mails = mail_readings(raw, parts, encoding) if written == "mail" else []
    return [plain, entities, escapes, html.unescape(escapes), unmarked, twice, doubled, *pages, *mails]


def bounds(part):
    return (part["start"], part["end"]) if isinstance(part, dict) else tuple(part)


def check(result, given, tally):
    """Checks every span of a result; returns how many there were and how many read exactly as claimed."""
    known = sources(given)
    raw = {}
    encodings = {}
    converted = set()
    written = {entry["file"]: entry.get("format") for entry in result["files"]}
    for entry in result["files"]:
        name = entry["file"]
        # `a.jsonl#2` is one line of a file, `a.zip!b.txt` a member of one, `a.mbox#2!1` a mail attached to one.
        outer, *members = re.sub(r"#\d+(!\d+)*$", "", name).split("!")
        if entry.get("format") == "mail":
            members = [member for member in members if not member.isdigit()]
        path = known.get(name) or known.get(outer)
        if path is None:  # fails at the first span that points there
            continue
        with open(path, "rb") as file:
            raw[name] = file.read()
        if entry.get("positions") == "converted":  # by a program of the user: nobody else has that text
            del raw[name]
            converted.add(name)
            continue
        if entry.get("positions") == "decoded":
            raw[name] = unpacked(raw[name], members)
        encoding = entry.get("encoding") or "utf-8"
        encodings[name] = PYTHON_NAMES.get(encoding, encoding)
        if "sha256" in entry:
            tally.check(f"sha256 of {name}", hashlib.sha256(raw[name]).hexdigest() == entry["sha256"])
    total = exact = 0
    for path, span in spans(result):
        if span["file"] in converted:
            continue
        if span["file"] not in raw:
            tally.check(path, False, f"unknown file {span['file']!r}")
            continue
        total += 1
        bytes_ = raw[span["file"]]
        parts = [bounds(part) for part in span.get("parts") or [(span["start"], span["end"])]]
        inside = all(span["start"] <= start <= end <= span["end"] for start, end in parts)
        if not tally.check(path, inside and 0 <= span["start"] <= span["end"] <= len(bytes_), f"bounds of {span}"):
            continue
        found = readings(bytes_, parts, encodings[span["file"]], written[span["file"]])
        exact += span["text"] in found
        tally.check(path, fold(span["text"]) in map(fold, found), f"{span['text']!r} is not {found[0]!r}")
    return total, exact


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        result = json.load(file)
    tally = Tally()
    tally.check("unit is byte", result.get("unit") == "byte")
    total, exact = check(result, sys.argv[2:], tally)
    tally.check("there are spans to check", total > 0)
    print(f"{total} spans, {exact} of them exact")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
