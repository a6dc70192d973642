"""What the scripts on sharing have in common: a desk with a pipeline of three Lua stages, and another desk.

Python 3 standard library only.
"""
import os
import subprocess

from harness import run

HEDGES = """return collate.stage {
  name = "extract.desk-hedges", api = 2,
  summary = "Finds words of the desk's own list that hedge a statement.",
  needs = { "sentence" }, provides = { "desk.hedge" },
  data = { words = "lists/hedges.txt" },
  document = function(doc, opt)
    local phrases = collate.phrases(collate.data("words"):words())
    for sentence in doc:each("sentence") do
      for span, word in sentence:each_phrase(phrases) do doc:annotate("desk.hedge", span, { word = word }) end
    end
  end,
}
"""

SHARED = """return collate.stage {
  name = "compare.desk-hedged", api = 2,
  summary = "Finds hedges that several accounts use.",
  needs = { "desk.hedge" }, provides = { "desk.hedged" },
  corpus = function(corpus, opt)
    local found = {}
    for hedge in corpus:each("desk.hedge") do
      found[hedge.word] = found[hedge.word] or {}
      table.insert(found[hedge.word], hedge.span)
    end
    for word, spans in pairs(found) do
      corpus:find("desk.hedged", { message = #spans .. " times " .. word, passages = spans })
    end
  end,
}
"""

LISTED = """return collate.stage {
  name = "report.desk-list", api = 2,
  summary = "Writes the hedges as a list.",
  needs = { "desk.hedge" },
  options = { to = collate.output { default = "hedges.txt", help = "File name below the output folder." } },
  write = function(report, corpus, opt)
    local lines = {}
    for hedge in corpus:each("desk.hedge") do lines[#lines + 1] = hedge.word .. "\\n" end
    report:write(opt.to, table.concat(lines))
  end,
}
"""

TESTS = """return {
  {
    name = "a hedge of the list is found",
    text = "He reportedly left.", annotations = { ["desk.hedge"] = { { text = "reportedly" } } },
  },
}
"""

PIPELINE = """collate: 1
name: hedge-watch
version: {version}
summary: Who hedges what, for the desk.
parameters:
  sources: {{ type: paths, default: [reports/], help: "files, folders or globs" }}
plugins:
  hedges: {plugin}
stages:
  - use: load.files
    with: {{ paths: "${{sources}}" }}
  - use: clean.normalise
  - use: extract.sentences
  - use: extract.desk-hedges
  - use: compare.desk-hedged
    id: hedged
  - use: report.desk-list
  - use: report.json
"""

# What the plugin asks for beyond findings of its own.
GRANTS = ["--grant", "data", "--grant", "writes"]


def desk_files(version="1.0.0"):
    """The files of a desk's pipeline with three Lua stages, by their paths."""
    return {
        "pipelines/hedge-watch.yaml": PIPELINE.format(version=version, plugin="../plugins/hedges"),
        "plugins/hedges/hedges.lua": HEDGES,
        "plugins/hedges/hedges.test.lua": TESTS,
        "plugins/hedges/hedged.lua": SHARED,
        "plugins/hedges/list.lua": LISTED,
        "plugins/hedges/lists/hedges.txt": "reportedly\nallegedly\nsaid to be\nabout\n",
    }


class Desk:
    """A folder in which a team works, with settings, locale and time zone of its own."""

    def __init__(self, collate, folder, **environment):
        self.collate = collate
        self.folder = folder
        self.settings = os.path.join(folder, "settings")
        os.makedirs(os.path.join(self.settings, "collate"), exist_ok=True)
        self.environment = {"XDG_CONFIG_HOME": self.settings, **environment}

    def run(self, *arguments, timeout=120, **environment):
        return run([self.collate, *arguments], cwd=self.folder, env={**self.environment, **environment},
                   timeout=timeout)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, text):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w" if isinstance(text, str) else "wb") as file:
            file.write(text)
        return path

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def write_all(self, files):
        for name, text in files.items():
            self.write(name, text)

    def trust(self, name, public_key, options=""):
        """Lets a key sign for a name."""
        kind, key = public_key.split()[:2]
        with open(os.path.join(self.settings, "collate", "allowed_signers"), "a") as file:
            file.write(f"{name} {options + ' ' if options else ''}{kind} {key}\n")


def keygen(path):
    """Makes a key with ssh-keygen; gives its public half, or None where that is not installed."""
    try:
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "desk", "-f", path], check=True)
    except FileNotFoundError:
        return None
    with open(path + ".pub") as file:
        return file.read()
