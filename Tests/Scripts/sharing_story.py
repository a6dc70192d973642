"""The story that pipelines/SHARING.md tells: desk A shares a pipeline with three Lua stages, and desk B, in another folder,
locale and time zone, takes it in, runs it with the same answer byte for byte, builds on it and tests it.

The bundle goes through an image layout, or with --registry through Debian's docker-registry. Python 3 standard library only.

    sharing_story.py COLLATE SOURCES [--registry]
"""
import os
import shutil
import sys
import tempfile

from harness import Tally, binary_from
from sharing import GRANTS, Desk, desk_files, keygen

# What desk B builds on the bundle: one stage more, and a parameter for a name that was fixed.
OWN = """collate: 1
name: our-hedge-watch
extends: bundles/hedge-watch/pipelines/hedge-watch.yaml
parameters:
  sources: { default: [reports/] }
  list: { type: string, default: ours.txt, help: "Name of the list of hedges." }
plugins:
  ours: plugins/ours
stages:
  - after: extract.desk-hedges
    use: extract.our-doubts
  - change: report.desk-list
    with: { to: "${list}" }
tests:
  - name: both kinds of words are found
    documents:
      a.txt: Perhaps the ferry was reportedly late on Monday.
      b.txt: The ferry was allegedly late on Monday.
    expect:
      documents: 2
"""

DOUBTS = """return collate.stage {
  name = "extract.our-doubts", api = 2,
  summary = "Finds words of doubt.",
  needs = { "sentence" }, provides = { "our.doubt" },
  document = function(doc, opt)
    local phrases = collate.phrases({ "perhaps", "maybe" })
    for sentence in doc:each("sentence") do
      for span, word in sentence:each_phrase(phrases) do doc:annotate("our.doubt", span, { word = word }) end
    end
  end,
}
"""

DOUBTS_TEST = """return {
  { name = "a doubt is found", text = "Perhaps not.", annotations = { ["our.doubt"] = { { text = "Perhaps" } } } },
}
"""


def story(collate, sources, scratch, tally, registry):
    def expect(name, ended, code=0, says=""):
        ok = ended.code == code and says in ended.out + ended.err
        return tally.check(name, ok, str(ended) + ended.out[-300:])

    # Desk A makes a pipeline, tests it, locks it and shares it under its key.
    a = Desk(collate, os.path.join(scratch, "desk-a"), LC_ALL="C", TZ="UTC")
    a.write_all(desk_files())
    public = keygen(a.path("key"))
    if public is None:
        return tally.skip("the story", "ssh-keygen is not installed")
    expect("A tests its plugin", a.run("test", "plugins/hedges"))
    expect("A locks its pipeline", a.run("lock", "pipelines/hedge-watch.yaml"), says="may: data lists/hedges.txt")
    given = ["-p", f"sources={sources}"]
    expect("A runs it as it is locked", a.run("run", "pipelines/hedge-watch.yaml", "--locked", "--quiet", *given, "--out", "out"))
    if registry:
        place = f"oci://{registry.host}/desk-a/hedge-watch:1.0.0"
        expect("A publishes it", a.run("publish", "pipelines/hedge-watch.yaml", place, "--key", "key"), says="Published as")
    else:
        place = os.path.join(scratch, "hedge-watch.tar")
        expect("A packs it", a.run("pack", "pipelines/hedge-watch.yaml", "--key", "key", "--to", place), says="Written to")

    # Desk B knows A's key from elsewhere.
    b = Desk(collate, os.path.join(scratch, "another place", "desk-b"), LC_ALL="tr_TR.UTF-8", LANG="tr_TR.UTF-8",
             TZ="Pacific/Kiritimati")
    expect("B does not know the key yet", b.run("add", place, *GRANTS), 77, "is not among the allowed signers")
    b.trust("desk-a@example.org", public, 'namespaces="collate-pipeline"')
    expect("B sees what the plugin asks for", b.run("add", place), 77, "asks for 'writes hedges.txt', which is not granted")
    tally.check("B has nothing of it until it grants that", not os.path.exists(b.path("collate.lock")))
    expect("B takes it in", b.run("add", place, *GRANTS), says="signed by desk-a@example.org")
    if registry:
        registry.stop()
    expect("B lists it", b.run("list"), says="bundles/hedge-watch/plugins/hedges may: data lists/hedges.txt")
    expect("B runs it as it is locked, without a network", b.run("run", "hedge-watch", "--locked", "--quiet", *given, "--out", "out"))
    for name in ["result.json", "hedges.txt"]:
        tally.check(f"{name} of B is that of A, byte for byte", a.read(f"out/{name}") == b.read(f"out/{name}"))
    expect("B tests the plugin", b.run("test", "bundles/hedge-watch/plugins/hedges"))

    # Desk B builds on it.
    b.write_all({"ours.yaml": OWN, "plugins/ours/doubts.lua": DOUBTS, "plugins/ours/doubts.test.lua": DOUBTS_TEST})
    expect("B tests its own stage", b.run("test", "plugins/ours"))
    expect("B tests its own pipeline", b.run("test", "ours.yaml"), says="1 case, 0 failed")
    expect("B locks its own pipeline beside", b.run("lock", "ours.yaml"))
    expect("B runs it, with its parameter", b.run("run", "ours.yaml", "--locked", "--quiet", *given, "-p", "list=b.txt", "--out", "own"))
    tally.check("the list has the name that B gave", a.read("out/hedges.txt") == b.read("own/b.txt"))
    expect("the bundle is as it was", b.run("check", "hedge-watch", "--locked"))

    # What nobody granted or signed does not run.
    lists = "bundles/hedge-watch/plugins/hedges/lists/hedges.txt"
    whole = b.read(lists)
    b.write(lists, whole + b"perhaps\n")
    expect("a changed word list ends B's own run too", b.run("run", "ours.yaml", "--quiet", *given), 77, "lists/hedges.txt has")
    expect("and the tests of the plugin", b.run("test", "bundles/hedge-watch/plugins/hedges"), 78, "lists/hedges.txt has")
    b.write(lists, whole)
    parent = "bundles/hedge-watch/pipelines/hedge-watch.yaml"
    whole = b.read(parent)
    b.write(parent, whole + b"\n")
    expect("a changed parent ends B's own run", b.run("run", "ours.yaml", "--quiet", *given), 77, "hedge-watch.yaml has")
    b.write(parent, whole)
    b.write("plugins/ours/doubts.lua", DOUBTS + "\n")
    expect("a stage that changed is drift", b.run("check", "ours.yaml", "--locked"), 78, "plugins/ours/doubts.lua changed")
    os.remove(os.path.join(b.settings, "collate", "allowed_signers"))
    b.trust("desk-c@example.org", public)
    expect("a key that is another's now ends it", b.run("check", "hedge-watch"), 77, "its key is that of desk-c@example.org")
    expect("B removes it", b.run("remove", "hedge-watch"))
    tally.check("nothing of it is left", os.listdir(b.path("bundles")) == [])


def main():
    arguments = sys.argv[1:]
    with_registry = "--registry" in arguments
    arguments = [word for word in arguments if word != "--registry"]
    collate = binary_from(arguments, __doc__)
    if len(arguments) != 2:
        sys.exit(__doc__)
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        registry = None
        if with_registry:
            if not shutil.which("docker-registry"):
                tally.skip("the story", "docker-registry is not installed")
                return tally.finish()
            from sharing_peers import Registry
            registry = Registry(os.path.join(scratch, "registry"))
        try:
            story(collate, os.path.abspath(arguments[1]), scratch, tally, registry)
        finally:
            if registry and registry.child.poll() is None:
                registry.stop()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
