#!/usr/bin/env python3
"""Sets what a Lua stage costs in Collate beside what a Lua filter costs in pandoc, on the same articles.

    pandoc_share.py COLLATE           COLLATE: a release build

Both get 300 invented articles of 4 KB, and for each of them a Lua script that goes over its words and marks every 35th,
about 18 an article. What counts is the script's share alone: processor time (user and system, best of several runs that
take turns, in one thread) of a run with the script eight times over, less the time without it, by eight. For Collate the
share holds the text going into Lua, the search, and the annotations coming back; for pandoc what its document needs to go
into Lua and back, which is how its filters work.

pandoc, gmatch      over the text of an article; the marks become attributes of it: the least that a filter can do
pandoc, walk        the usual filter, called for every word, which makes a span of every marked one
collate, gmatch     over the text of an article, as in pandoc
collate, host       the words of the host, `doc:each_word()`, for which numbers are words too

The filters count the words that they see; where these are not those of the articles, the script says so and exits 1.
Only a release build tells anything. Without pandoc there is nothing to compare with, and it says so.
"""
import os
import random
import re
import shutil
import sys
import tempfile

import harness

ARTICLES = 300
BYTES = 4096
EVERY = 35
ROUNDS = 5
# So many passes in one run that their share stands out of the rest of it.
PASSES = 8

PLACES = "Vellin|Ostmark|Greyhaven|Lower Tarn|Port Mire|Kessel Bay".split("|")
PEOPLE = "Ana Roe|Marek Dunn|Lia Vance|Tomas Ferro|Irene Holt|Paul Adeyo".split("|")
THINGS = "houses|boats|roads|bridges|tents|vehicles".split("|")
EVENTS = "flood|fire|storm|landslide|blackout".split("|")
VERBS = "checked|closed|inspected|repaired|searched".split("|")

GMATCH = """
local seen = 0
function Div(article)
  local n, found = 0, {}
  for first, word, last in pandoc.utils.stringify(article):gmatch("()(%a+)()") do
    n = n + 1
    if n % EVERY == 0 then found["found-" .. first] = last - 1 .. " " .. word end
  end
  seen = seen + n
  article.attributes = found
  return article
end
"""

WALK = """
local seen, n = 0, 0
local function word(element)
  local is_found = false
  for _ in element.text:gmatch("%a+") do
    n = n + 1
    is_found = is_found or n % EVERY == 0
  end
  if is_found then return pandoc.Span({ element }, { class = "found" }) end
end
function Div(article)
  n = 0
  article = pandoc.walk_block(article, { Str = word })
  seen = seen + n
  return article
end
"""

# Says how many words there were once all articles are done; in pandoc, filters of a list run one after the other.
REPORT = """
return { { Div = Div }, { Pandoc = function() io.stderr:write("words ", seen, "\\n") end } }
"""

STAGE = """
return collate.stage {
  name = "extract.NAME", api = 1, summary = "Marks words.", needs = { "text" }, provides = { "NAME" },
  document = function(doc)
    local n = 0
    for FIELDS in ITERATOR do
      n = n + 1
      if n % EVERY == 0 then doc:annotate("NAME", doc:span(first, LAST), { word = word }) end
    end
  end,
}
"""
WAYS = {
    "gmatch": {"FIELDS": "first, word, last", "ITERATOR": 'doc:text():gmatch("()(%a+)()")', "LAST": "last - 1"},
    "host": {"FIELDS": "word, first, last", "ITERATOR": "doc:each_word()", "LAST": "last"},
}
PIPELINE = """
collate: 1
name: share
plugins: { share: share }
stages:
  - use: load.files
    with: { paths: [articles/] }
  - use: clean.normalise
"""


def sentence(choose):
    pick = choose.choice
    return pick([
        f"{pick(PEOPLE)} said {choose.randint(1, 900)} {pick(THINGS)} were lost.",
        f"We {pick(VERBS)} the {pick(THINGS)} at once, {pick(PEOPLE)} told reporters later.",
        f"The {pick(EVENTS)} struck {pick(PLACES)} on {choose.randint(1, 28)} March 2021 at noon.",
        f"More than {choose.randint(1, 5000)} people in {pick(PLACES)}, {pick(PLACES)} and {pick(PLACES)} were moved.",
        f"Officials {pick(VERBS)} about {choose.randint(1, 40)} percent of the {pick(THINGS)}, the agency reported.",
    ])


def article(choose):
    """An article that is the same as plain text and as Markdown: paragraphs of sentences."""
    text = f"A {choose.choice(EVENTS)} hits {choose.choice(PLACES)}."
    while len(text) < BYTES:
        text += ("\n\n" if choose.random() < 0.25 else " ") + sentence(choose)
    return text + "\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def filled(text, names):
    for name, value in dict(names, EVERY=str(EVERY)).items():
        text = text.replace(name, value)
    return text


def prepare(folder):
    """Writes the articles, the filters, the plugin and the pipelines; gives the number of words."""
    choose = random.Random(3)
    articles = [article(choose) for _ in range(ARTICLES)]
    for number, text in enumerate(articles):
        write(f"{folder}/articles/{number:03}.txt", text)
    # A fenced division for each article, as one file: pandoc joins its inputs, and starting it 300 times costs more.
    write(f"{folder}/articles.md", "".join(f"::: article\n{text}:::\n\n" for text in articles))
    for name, text in [("gmatch", GMATCH), ("walk", WALK)]:
        write(f"{folder}/{name}.lua", filled(text + REPORT, {}))
    write(f"{folder}/without.yaml", PIPELINE.replace("plugins: { share: share }\n", ""))
    for way, names in WAYS.items():
        pipeline = PIPELINE
        for number in range(PASSES):
            name = f"{way}-{number}"
            write(f"{folder}/share/{name}.lua", filled(STAGE, dict(names, NAME=name)))
            pipeline += f"  - use: extract.{name}\n"
        write(f"{folder}/{way}.yaml", pipeline)
    return sum(len(re.findall("[A-Za-z]+", text)) for text in articles)


def least(commands, folder):
    """The least processor time of every command, and what each wrote to standard error; the commands take turns."""
    best = {name: (float("inf"), "") for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            done = harness.run(command, cwd=folder, timeout=300)
            if done.code != 0:
                sys.exit(f"{' '.join(command)}: {done}")
            best[name] = min(best[name], (done.processor_seconds, done.err))
    return best


def main(arguments):
    collate = harness.binary_from(arguments, __doc__)
    pandoc = shutil.which("pandoc")
    if not pandoc:
        print("skip pandoc_share: there is no pandoc on this machine")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        words = prepare(folder)
        reading = [pandoc, "--from", "markdown-smart", "--to", "plain", "--output", "/dev/null", "articles.md"]
        running = [collate, "run", "--quiet", "--jobs", "1"]
        commands = {"pandoc": reading, "collate": running + ["without.yaml"]}
        for way in ("gmatch", "walk"):
            commands[f"pandoc, {way}"] = reading + ["--lua-filter", f"{way}.lua"] * PASSES
        for way in WAYS:
            commands[f"collate, {way}"] = running + [f"{way}.yaml"]
        best = least(commands, folder)
    shares = {}
    wrong = 0
    for name, (seconds, said) in best.items():
        program, _, way = name.partition(", ")
        if not way:
            continue
        shares[name] = (seconds - best[program][0]) / PASSES / ARTICLES
        print(f"{name:16} {shares[name] * 1e6:7.1f} µs an article, {1 / shares[name]:6.0f} articles a second")
        if program == "pandoc" and said.split("\n")[:-1] != [f"words {words}"] * PASSES:
            print(f"{name} did not see the {words} words of the articles: {said}")
            wrong = 1
    for left in WAYS:
        for right in ("gmatch", "walk"):
            ratio = shares[f"pandoc, {right}"] / shares[f"collate, {left}"]
            print(f"collate, {left} against pandoc, {right}: {ratio:.1f} times")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
