#!/usr/bin/env python3
"""Does what a tutorial tells its reader to do, in an empty folder, and compares what comes out with what it shows.

    guide.py COLLATE [--accept] [FILE]

Without FILE: plugins/GUIDE.md. Its blocks are taken in order. A block under `<!-- file: PATH -->` is written to that
file; one under `<!-- shows: PATH -->` must be what stands there. A `sh` block is run, a `lua` block is run with
`collate lua run`; a `text` block behind it is the output, and a line `…` in it stands for any lines. A block whose
output is not shown must succeed. `--accept` puts the outputs that came into the file; the diff is the review.
"""
import fnmatch
import os
import re
import sys
import tempfile

from harness import Tally, binary_from, run

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BLOCK = re.compile(r"(?:^<!-- (file|shows): (\S+) -->\n)?^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block:
    """A fenced block: its language, its text, its place, and the marker above it."""

    def __init__(self, match, line):
        self.marker, self.path, self.language, self.text = match.groups()
        self.start, self.end = match.span(4)
        self.line = line


def blocks_of(text):
    """The blocks of a Markdown text, in order."""
    return [Block(match, text.count("\n", 0, match.start(4))) for match in BLOCK.finditer(text)]


def as_shown(output, shown):
    """Whether an output is what is shown, where a line `…` stands for any lines."""
    pattern = "\n".join("*" if line.strip() == "…" else re.sub(r"([*?[])", r"[\1]", line) for line in shown.splitlines())
    return fnmatch.fnmatchcase(output.strip(), pattern.strip())


class Reader:
    """Follows a tutorial in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder
        path = os.path.dirname(binary) + os.pathsep + os.environ["PATH"]
        self.environment = {"PATH": path, "NO_COLOR": "1", "COLUMNS": "100"}

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, block):
        os.makedirs(os.path.dirname(self.path(block.path)), exist_ok=True)
        with open(self.path(block.path), "w", encoding="utf-8") as file:
            file.write(block.text)

    def content(self, name):
        if not os.path.exists(self.path(name)):
            return ""
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def do(self, block):
        """Runs a block; its exit code, and what it printed on both streams."""
        if block.language == "lua":
            with open(self.path("snippet.lua"), "w", encoding="utf-8") as file:
                file.write(block.text)
            command = "collate lua run snippet.lua"
        else:
            command = block.text
        done = run(["bash", "-uo", "pipefail", "-c", "exec 2>&1\n" + command], cwd=self.folder, env=self.environment)
        return done.code, done.out


def follow(reader, text, tally, name):
    """Follows a text; gives the replacements that --accept would make: (start, end, output)."""
    replacements = []
    blocks = blocks_of(text)
    for place, block in enumerate(blocks):
        label = f"{name}:{block.line}"
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if block.marker == "file":
            reader.write(block)
        elif block.marker == "shows":
            found = reader.content(block.path)
            tally.check(label, found == block.text, f"{block.path} is\n{found}")
            replacements.append((block.start, block.end, found))
        elif block.language in ("sh", "lua"):
            code, output = reader.do(block)
            if following and following.language == "text" and not following.marker:
                shown = as_shown(output, following.text)
                tally.check(label, shown, f"it gives\n{output}")
                replacements.append((following.start, following.end, following.text if shown else output))
            else:
                tally.check(label, code == 0, f"exit {code}\n{output}")
        elif block.language != "text":
            tally.check(label, False, "a block that is neither a file nor a command")
    tally.check(name, bool(blocks), "it has no blocks")
    return replacements


def main(arguments):
    binary = binary_from(arguments, __doc__)
    names = [argument for argument in arguments[1:] if argument != "--accept"]
    path = names[0] if names else os.path.join(ROOT, "plugins", "GUIDE.md")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    tally = Tally(quiet="--accept" in arguments)
    with tempfile.TemporaryDirectory() as folder:
        replacements = follow(Reader(binary, folder), text, tally, os.path.basename(path))
    if "--accept" in arguments:
        for start, end, output in reversed(replacements):
            text = text[:start] + output + text[end:]
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        print(f"accepted {len(replacements)} blocks")
        return 0
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
