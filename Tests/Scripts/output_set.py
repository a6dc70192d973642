"""What the scripts about the output folder share: two sets of results, and a folder that must hold one of them."""
import hashlib
import os
import shutil
import subprocess

OLD = ["The mill at Aster Quay burned on Monday. Nine people were hurt, the mayor said.",
       "Nine people were hurt when the mill at Aster Quay burned on Monday."]
NEW = ["A goods train left the rails near Dunmore on Friday. Four wagons overturned, the railway said.",
       "Five wagons of a goods train overturned near Dunmore on Friday."]


def tree(folder):
    """Path below the folder to digest of every file, and to None of every folder."""
    found = {}
    for base, folders, names in os.walk(folder):
        for name in folders:
            found[os.path.relpath(os.path.join(base, name), folder)] = None
        for name in names:
            with open(os.path.join(base, name), "rb") as file:
                found[os.path.relpath(os.path.join(base, name), folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


class Sets:
    """Accounts of two events, their whole result sets, and a folder on which runs are tried."""

    def __init__(self, collate, scratch):
        self.collate = collate
        self.scratch = scratch
        self.sources = {}
        self.sets = {}
        for name, texts in (("old", OLD), ("new", NEW)):
            folder = os.path.join(scratch, "accounts-" + name)
            os.mkdir(folder)
            for index, text in enumerate(texts):
                with open(os.path.join(folder, f"account-{index}.txt"), "w", encoding="utf-8") as file:
                    file.write(text * 3 + "\n")
            self.sources[name] = folder
            subprocess.run(self.command(name, os.path.join(scratch, name)), check=True)
            self.sets[name] = tree(os.path.join(scratch, name))
        self.folder = os.path.join(scratch, "out")

    def command(self, source="new", folder=None):
        return [self.collate, "compare", self.sources[source], "--quiet", "--out", folder or self.folder]

    def restore(self):
        """Puts the old set, and nothing else, into the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(os.path.join(self.scratch, "old"), self.folder)

    def state(self):
        """What a reader finds: old, new, or what is wrong; a journal stands for a set that is being put in place."""
        found = tree(self.folder)
        if found == self.sets["old"]:
            return "old"
        if found == self.sets["new"]:
            return "new"
        hidden = {path for path in found if path.split("/")[0].startswith(".collate-")}
        shown = {path: digest for path, digest in found.items() if path not in hidden}
        if any(digest not in (self.sets["old"].get(path), self.sets["new"].get(path)) for path, digest in shown.items()):
            return "torn: " + ", ".join(sorted(shown))
        if ".collate-journal" in hidden:
            return "journal"
        if hidden and shown == self.sets["old"]:
            return "old with a part"
        return "mixed: " + ", ".join(sorted(found))

    def settles(self):
        """Whether the next run leaves exactly the new set."""
        done = subprocess.run(self.command(), capture_output=True, text=True)
        return done.returncode == 0 and self.state() == "new" or f"exit {done.returncode}, {self.state()}: {done.stderr}"
