#!/usr/bin/env python3
"""Runs random Lua programs in the sandbox: fuzz_lua.py COLLATE [--seconds N] [--seed N]

Every program must end with a status that `collate lua run` names, never with a signal or a hang. A program that does not
is printed with its seed, and the exit status is 1.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENDS = {"ok", "error", "instructions", "memory", "time"}
LIMITS = ["--instructions", "2000000", "--memory", "16MB", "--time", "5s"]
HANGS_AFTER = 120  # seconds on the wall: far past every limit, on the slowest machine

LIBRARY = """string.rep string.sub string.find string.match string.gmatch string.gsub string.byte string.char string.format
string.lower string.upper string.reverse string.len string.pack string.unpack string.packsize table.concat table.insert
table.remove table.move table.pack table.unpack table.sort utf8.char utf8.codes utf8.codepoint utf8.len utf8.offset
math.max math.min math.floor math.random math.tointeger math.fmod math.ult coroutine.create coroutine.resume
coroutine.wrap coroutine.close coroutine.status coroutine.running coroutine.isyieldable coroutine.yield tostring tonumber
type select next pairs ipairs rawget rawset rawequal rawlen pcall xpcall error assert load setmetatable getmetatable
print require collate.fold collate.words collate.split collate.lines collate.trim collate.sorted collate.group
collate.tally collate.distance collate.phrases collate.json.encode collate.json.decode collate.stage collate.int
doc.text doc.span doc.each doc.each_word doc.matches doc.annotate doc.each_phrase doc.sentences""".split()
EVENTS = "__index __newindex __call __len __eq __lt __le __concat __add __unm __close __tostring __pairs __name".split()
VALUES = """nil true false 0 1 -1 2 1.5 0/0 1/0 -1/0 math.maxinteger math.mininteger 1<<31 "" "a" "aa\\0b" "%a+" "(.-)%1"
"[^a" "%" "\\xff\\x80" ("x"):rep(5000) {} {1,2,3} {a=1,b={}} doc documents corpus print function(...)return(...)end v w
coroutine.create(print) string _G _ENV ...""".split()


class Program:
    """Writes one program."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def value(self, depth):
        choose = self.random
        if depth <= 0 or choose.random() < 0.4:
            return choose.choice(VALUES)
        kind = choose.randrange(8)
        if kind < 3:
            return self.call(depth - 1)
        if kind == 3:
            operator = choose.choice("+ - * / // % ^ .. == < <= and or & | << >>".split())
            return f"({self.value(depth - 1)} {operator} {self.value(depth - 1)})"
        if kind == 4:
            return f"({choose.choice(['#', '- ', 'not ', '~'])}{self.value(depth - 1)})"
        if kind == 5:
            return f"(function(...) {self.block(depth - 1)} return ... end)"
        if kind == 6:
            events = ", ".join(f"{choose.choice(EVENTS)} = {self.value(depth - 1)}" for _ in range(2))
            return f"setmetatable({{}}, {{ {events} }})"
        return f"({self.value(depth - 1)})[{self.value(depth - 1)}]"

    def call(self, depth):
        arguments = ", ".join(self.value(depth - 1) for _ in range(self.random.randrange(5)))
        return f"{self.random.choice(LIBRARY)}({arguments})"

    def statement(self, depth):
        kind = self.random.randrange(10)
        if kind < 3:
            return f"pcall({self.value(depth - 1)}, {self.value(depth - 1)})"
        if kind == 3:
            return f"v = {self.value(depth)}"
        if kind == 4:
            return f"for i = 1, 20 do w = {self.value(depth)} end"
        if kind == 5:
            return f"do local x <close> = {self.value(depth)} {self.block(depth - 1)} end"
        if kind == 6:
            return f"while {self.value(depth)} do {self.block(depth - 1)} end"
        if kind == 7:
            return f"pcall(function(...) for a, b in {self.value(depth)} do {self.block(depth - 1)} end end)"
        if kind == 8:
            return f"coroutine.wrap(function(...) {self.block(depth - 1)} end)({self.value(depth - 1)})"
        return f"pcall(function(...) {self.block(depth - 1)} end, {self.value(depth - 1)})"

    def block(self, depth):
        if depth <= 0:
            return ""
        return " ".join(self.statement(depth) for _ in range(self.random.randrange(1, 4)))

    def text(self):
        lines = [f"pcall(function(...) {self.statement(4)} end, v, w)" for _ in range(self.random.randrange(3, 12))]
        return "v, w = 1, {}\n" + "\n".join(lines) + "\n"


def fault(collate, script, account):
    """What is wrong with how a program ended, or None."""
    try:
        command = [collate, "lua", "run", script, account, "--format", "json", *LIMITS]
        ended = subprocess.run(command, capture_output=True, timeout=HANGS_AFTER)
    except subprocess.TimeoutExpired:
        return "hangs"
    if ended.returncode not in (0, 1):
        return f"exit status {ended.returncode}: {ended.stderr.decode(errors='replace')[-400:]}"
    try:
        status = json.loads(ended.stdout.splitlines()[-1])["status"]
    except (IndexError, ValueError, KeyError):
        return "has no last line with a status"
    return None if status in ENDS else f"status {status}"


def fuzz(doc, what, fault):
    """Tries one seed after the other, as the command line says, until `fault(collate, folder, seed)` finds something: what
    is wrong, and the text that shows it. Returns the exit status."""
    arguments = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("collate")
    arguments.add_argument("--seconds", type=float, default=30)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    end = time.monotonic() + options.seconds
    seed = options.seed
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            wrong, text = fault(options.collate, Path(folder), seed)
            if wrong:
                print(f"seed {seed} {wrong}\n{text}")
                return 1
            seed += 1
    print(f"{seed - options.seed} {what.format(seed=options.seed)}")
    return 0


def program_fault(collate, folder, seed):
    text = Program(seed).text()
    script, account = folder / "program.lua", folder / "account.txt"
    script.write_text(text)
    account.write_text("The dam held on Monday. Two of three gates were shut, Ana Roe said.\n")
    return fault(collate, str(script), str(account)), text


if __name__ == "__main__":
    sys.exit(fuzz(__doc__, "programs, from seed {seed}: every one ended as it should", program_fault))
