"""Tampers with bundles, seed by seed: bytes, locks, manifests, signatures, tags, links, paths, names that differ in case.

None may be accepted: a bundle at hand must not pass its check, and one that is offered must not be taken in. What nobody
changed must pass in between. A change that leaves every byte as it was is no tampering and is drawn again.

    sharing_tampering.py COLLATE [--runs 1000] [--seed 1]
"""
import hashlib
import json
import os
import random
import shutil
import sys
import tempfile

from harness import Tally, binary_from, outputs, take_count
from sharing import GRANTS, Desk, desk_files, keygen

REFUSALS = {66, 77, 78}


def sha(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


class Project:
    """The folder of a desk that took a bundle in; every tampering begins with it as it was."""

    def __init__(self, desk):
        self.desk = desk
        self.whole = {name: data for name, data in outputs(desk.folder).items()
                      if name == "collate.lock" or name.startswith("bundles/")}

    def restore(self):
        shutil.rmtree(self.desk.path("bundles"), ignore_errors=True)
        for name, data in self.whole.items():
            self.desk.write(name, data)

    def files(self):
        return sorted(name for name in self.whole if name.startswith("bundles/hedge-watch/"))


def flipped(draw, data):
    """The bytes with one bit turned, one byte more or one byte less."""
    at = draw.randrange(len(data))
    kind = draw.randrange(3)
    if kind == 0:
        return data[:at] + bytes([data[at] ^ 1 << draw.randrange(8)]) + data[at + 1:]
    return data[:at] + (b" " + data[at:] if kind == 1 else data[at + 1:])


# What is done to a bundle at hand.

def change_file(draw, project):
    name = draw.choice(project.files())
    project.desk.write(name, flipped(draw, project.whole[name]))


def add_file(draw, project):
    folder = draw.choice(["", "plugins/hedges/", "plugins/hedges/lists/", "plugins/new/"])
    name = draw.choice(["extra.lua", ".hidden", "README.md", "extra.test.lua", "more.yaml"])
    project.desk.write(f"bundles/hedge-watch/{folder}{name}", draw.choice(["", "return 1\n"]))


def remove_file(draw, project):
    os.remove(project.desk.path(draw.choice(project.files())))


def swap_files(draw, project):
    first, second = draw.sample(project.files(), 2)
    project.desk.write(first, project.whole[second])
    project.desk.write(second, project.whole[first])


def move_file(draw, project):
    name = draw.choice(project.files())
    os.rename(project.desk.path(name), project.desk.path(name) + draw.choice([".lua", "x", "~"]))


def link_file(draw, project):
    """The same bytes behind a link, so that only the link itself gives it away."""
    name = draw.choice(project.files())
    path = project.desk.path(name)
    other = project.desk.write("elsewhere/" + os.path.basename(name), project.whole[name])
    os.remove(path)
    if draw.randrange(2):
        os.symlink(other, path)
    else:
        os.symlink(os.path.relpath(other, os.path.dirname(path)), path)


def link_folder(draw, project):
    folder = draw.choice(["plugins", "plugins/hedges", "plugins/hedges/lists", "pipelines", ""])
    path = project.desk.path("bundles/hedge-watch", folder).rstrip("/")
    other = project.desk.path("elsewhere-folder")
    shutil.rmtree(other, ignore_errors=True)
    shutil.move(path, other)
    os.symlink(other, path)


def case_clash(draw, project):
    name = draw.choice(project.files())
    folder, base = os.path.split(name)
    other = draw.choice([base.upper(), base.capitalize(), base.swapcase()])
    project.desk.write(os.path.join(folder, other), project.whole[name])


def lock_lines(project):
    return project.whole["collate.lock"].decode().splitlines(keepends=True)


def drop_lock_line(draw, project):
    # What the pipeline's name stands for is asked by name: without that line there is none.
    lines = lock_lines(project)
    del lines[draw.randrange(len(lines))]
    project.desk.write("collate.lock", "".join(lines))


def repeat_lock_line(draw, project):
    lines = lock_lines(project)
    lines.insert(draw.randrange(len(lines) + 1), draw.choice(lines))
    project.desk.write("collate.lock", "".join(lines))


def change_lock_line(draw, project):
    """One character of a line. Where a bundle came from is no part of what runs, and is left as it is."""
    lines = lock_lines(project)
    at = draw.choice([i for i, line in enumerate(lines)])
    line = lines[at]
    most = line.rindex(" ") if line.startswith("bundle ") else len(line) - 1
    place = draw.randrange(most)
    lines[at] = line[:place] + draw.choice("0123456789abcdefxyz ./-") + line[place + 1:]
    project.desk.write("collate.lock", "".join(lines))


def swap_lock_digests(draw, project):
    lines = lock_lines(project)
    first, second = draw.sample([i for i, line in enumerate(lines) if line.startswith("file ")], 2)
    one, two = lines[first].split(" ", 2), lines[second].split(" ", 2)
    one[1], two[1] = two[1], one[1]
    lines[first], lines[second] = " ".join(one), " ".join(two)
    project.desk.write("collate.lock", "".join(lines))


def grant_more(draw, project):
    grant = draw.choice(["corrects number", "dismisses discrepancies", "replaces extract.entities", "writes other.txt",
                         "data lists/other.txt", "corects number"])
    text = project.whole["collate.lock"].decode() + f"grant bundles/hedge-watch/plugins/hedges {grant}\n"
    project.desk.write("collate.lock", text)


def sign_for_another(draw, project):
    lock = project.whole["collate.lock"].decode()
    new = draw.choice([lock.replace("desk-a", "desk-b"), lock.replace("signer hedge-watch SHA256:", "signer hedge-watch SHA256:x")])
    project.desk.write("collate.lock", new)


def unsign(draw, project):
    """Says beside the signer that there is none."""
    project.desk.write("collate.lock", project.whole["collate.lock"].decode() + "unsigned hedge-watch\n")


def change_manifest(draw, project):
    name = "bundles/hedge-watch.manifest.json"
    project.desk.write(name, flipped(draw, project.whole[name]))


def change_signature(draw, project):
    name = "bundles/hedge-watch.sshsig"
    lines = project.whole[name].split(b"\n")
    at = draw.randrange(1, len(lines) - 2)
    lines[at] = flipped(draw, lines[at])
    project.desk.write(name, b"\n".join(lines))


def drop_beside(draw, project):
    os.remove(project.desk.path("bundles", draw.choice(["hedge-watch.manifest.json", "hedge-watch.sshsig"])))


def change_all_alike(draw, project):
    """A file, its line, the manifest and its digest change together: only the signature tells."""
    name = draw.choice(project.files())
    old, new = project.whole[name], flipped(draw, project.whole[name])
    manifest = project.whole["bundles/hedge-watch.manifest.json"]
    changed = manifest.replace(sha(old).encode(), sha(new).encode())
    changed = changed.replace(f'"digest":"{sha(new)}","size":{len(old)}'.encode(),
                              f'"digest":"{sha(new)}","size":{len(new)}'.encode())
    lock = project.whole["collate.lock"].decode()
    lock = lock.replace(sha(old), sha(new)).replace(sha(manifest), sha(changed))
    project.desk.write(name, new)
    project.desk.write("bundles/hedge-watch.manifest.json", changed)
    project.desk.write("collate.lock", lock)


def resign(draw, project):
    """The same, signed anew by a key that nobody lets sign."""
    change_all_alike(draw, project)
    manifest = project.desk.path("bundles/hedge-watch.manifest.json")
    os.system(f"ssh-keygen -q -Y sign -f {project.desk.path('stranger')} -n collate-pipeline {manifest} 2>/dev/null")
    os.replace(manifest + ".sig", project.desk.path("bundles/hedge-watch.sshsig"))


AT_HAND = [change_file, add_file, remove_file, swap_files, move_file, link_file, link_folder, case_clash, drop_lock_line,
           repeat_lock_line, change_lock_line, swap_lock_digests, grant_more, sign_for_another, unsign, change_manifest,
           change_signature, drop_beside, change_all_alike, resign]


# What is done to a bundle that is offered, as an image layout.

class Offer:
    def __init__(self, folder):
        self.folder = folder
        self.whole = outputs(folder)
        index = json.loads(self.whole["index.json"])
        self.bundle, self.signature = index["manifests"]
        self.manifest = json.loads(self.whole[self.blob(self.bundle["digest"])])

    @staticmethod
    def blob(digest):
        return "blobs/sha256/" + digest.removeprefix("sha256:")

    def blobs(self):
        """All but the two bytes that stand for no configuration, which nobody reads."""
        return sorted(name for name in self.whole if name.startswith("blobs/") and name != self.blob(sha(b"{}")))

    def write(self, name, data):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

    def restore(self):
        shutil.rmtree(self.folder)
        for name, data in self.whole.items():
            self.write(name, data)

    def put(self, manifest):
        """Offers another manifest under the same tag, beside the old signature."""
        data = json.dumps(manifest, separators=(",", ":"), ensure_ascii=False).encode()
        self.write(self.blob(sha(data)), data)
        bundle = dict(self.bundle, digest=sha(data), size=len(data))
        index = {"schemaVersion": 2, "manifests": [bundle, self.signature]}
        self.write("index.json", json.dumps(index).encode())


def change_blob(draw, offer):
    name = draw.choice(offer.blobs())
    offer.write(name, flipped(draw, offer.whole[name]))


def remove_blob(draw, offer):
    os.remove(os.path.join(offer.folder, draw.choice(offer.blobs())))


def change_title(draw, offer):
    manifest = json.loads(json.dumps(offer.manifest))
    layer = draw.choice(manifest["layers"])
    title = layer["annotations"]["org.opencontainers.image.title"]
    layer["annotations"]["org.opencontainers.image.title"] = draw.choice(
        ["../" + title, "/" + title, title + "/../../x", ".." + title, ".hidden", "a\\b", "cafe\u0301", title + "x", "",
         "a\nb", "x/./y", "x//y"])
    offer.put(manifest)


def clash_titles(draw, offer):
    manifest = json.loads(json.dumps(offer.manifest))
    layer = json.loads(json.dumps(draw.choice(manifest["layers"])))
    title = layer["annotations"]["org.opencontainers.image.title"]
    layer["annotations"]["org.opencontainers.image.title"] = draw.choice(
        [title, title.upper(), title.capitalize(), title + "/below"])
    manifest["layers"].append(layer)
    offer.put(manifest)


def change_size(draw, offer):
    manifest = json.loads(json.dumps(offer.manifest))
    draw.choice(manifest["layers"])["size"] += draw.choice([-1, 1, 10 ** 12])
    offer.put(manifest)


def move_tag(draw, offer):
    """The tag names a bundle that holds one file less, or another in its place."""
    manifest = json.loads(json.dumps(offer.manifest))
    layers = manifest["layers"]
    first, second = draw.sample(range(len(layers)), 2)
    if draw.randrange(2):
        del layers[first]
    else:
        for key in ["digest", "size"]:
            layers[first][key], layers[second][key] = layers[second][key], layers[first][key]
    offer.put(manifest)


def link_blob(draw, offer):
    path = os.path.join(offer.folder, draw.choice(offer.blobs()))
    other = os.path.join(offer.folder, "aside")
    os.rename(path, other)
    os.symlink(other, path)


def drop_signature(draw, offer):
    offer.write("index.json", json.dumps({"schemaVersion": 2, "manifests": [offer.bundle]}).encode())


OFFERED = [change_blob, remove_blob, change_title, clash_titles, change_size, move_tag, link_blob, drop_signature]


def main():
    arguments = sys.argv[1:]
    runs = take_count(arguments, "--runs", 1000)
    seed = take_count(arguments, "--seed", 1)
    collate = binary_from(arguments, __doc__)
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        maker = Desk(collate, os.path.join(scratch, "maker"))
        maker.write_all(desk_files())
        public = keygen(maker.path("key"))
        if public is None:
            tally.skip("tamperings", "ssh-keygen is not installed")
            return tally.finish()
        made = maker.run("pack", "pipelines/hedge-watch.yaml", "--key", "key", "--to", "layout")
        tally.check("the bundle is packed", made.code == 0, str(made))
        desk = Desk(collate, os.path.join(scratch, "desk"))
        desk.trust("desk-a", public)
        keygen(desk.path("stranger"))
        added = desk.run("add", maker.path("layout"), *GRANTS)
        tally.check("the bundle is added", added.code == 0, str(added))
        project, offer = Project(desk), Offer(maker.path("layout"))
        check = ["check", "hedge-watch", "--locked", "--quiet"]
        taker = Desk(collate, os.path.join(scratch, "taker"))
        taker.trust("desk-a", public)
        for number in range(runs):
            draw = random.Random(f"{seed}.{number}")
            at_hand = number % 10 < 7
            subject = project if at_hand else offer
            folder = desk.folder if at_hand else offer.folder
            before = tree(folder)
            while True:
                tamper = draw.choice(AT_HAND if at_hand else OFFERED)
                tamper(draw, subject)
                if tree(folder) != before:
                    break
            if at_hand:
                ended = desk.run(*check)
            else:
                ended = taker.run("add", offer.folder, *GRANTS)
                left = [name for name in outputs(taker.folder) if name.startswith("bundles/")]
                tally.check(f"seed {seed}.{number} {tamper.__name__} leaves nothing", not left)
                taker.run("remove", "hedge-watch")
            tally.check(f"seed {seed}.{number} {tamper.__name__} is refused", ended.code in REFUSALS, str(ended))
            subject.restore()
            if number % 50 == 0:
                whole = desk.run(*check)
                tally.check(f"what nobody changed passes, seed {seed}.{number}", whole.code == 0, str(whole))
        whole = taker.run("add", offer.folder, *GRANTS)
        tally.check("the bundle that nobody changed is taken in at the end", whole.code == 0, str(whole))
    return tally.finish()


def tree(folder):
    """What lies in a folder: files, links and where they lead."""
    found = {}
    for base, folders, names in os.walk(folder):
        for name in folders + names:
            path = os.path.join(base, name)
            if os.path.islink(path):
                found[os.path.relpath(path, folder)] = os.readlink(path)
            elif os.path.isfile(path):
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


if __name__ == "__main__":
    sys.exit(main())
