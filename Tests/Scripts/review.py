#!/usr/bin/env python3
"""Reviews as people and programs use them: marks, export, apply, a reviewer, and the view behind its door.

    review.py COLLATE FOLDER          FOLDER: accounts of one event with conflicts
"""
import http.client
import http.server
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import urllib.parse

import harness

HERE = os.path.dirname(os.path.abspath(__file__))
CHAT = os.path.join(HERE, "..", "..", "pipelines", "reviewers", "chat.py")


class FakeChat(http.server.BaseHTTPRequestHandler):
    """A small endpoint of the chat-completions form that decides by the id, and spoils every fifth answer."""

    seen = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        item = json.loads(body["messages"][1]["content"])
        self.seen.append((self.headers.get("Authorization"), body["model"], item["id"]))
        text = "As a model I cannot." if len(self.seen) % 5 == 0 else (
            'Here it is: {"decision": "confirmed", "grade": "minor", "reason": "two “counts”"}')
        answer = json.dumps({"choices": [{"message": {"content": text}}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def run(command, stdin=b"", env=None):
    return subprocess.run(
        command, input=stdin, capture_output=True, env=dict(os.environ, **(env or {})), timeout=300)


def lines(data):
    return [json.loads(line) for line in data.splitlines()]


def marks(tally, collate, accounts, out):
    """Export, apply, and a run that applies."""
    exported = run([collate, "review", "export", out])
    items = lines(exported.stdout)
    tally.check("something is undecided", exported.returncode == 0 and len(items) > 10, exported.stderr)
    account = items[0]["accounts"][0]
    tally.check("a sentence is marked", account["sentence"]["marked"] and "sentence_after" in account)
    candidate = next(item for item in items if item["kind"] == "candidate")
    decisions = [
        {"id": items[0]["id"], "decision": "wrong", "reason": "another day"},
        {"id": candidate["id"], "decision": "confirmed", "grade": "material"},
    ]
    text = "".join(json.dumps(line) + "\n" for line in decisions).encode()
    faulty = run([collate, "review", "apply", "-", out, "--who", "Ana"], text + b'{"id":"d0","decision":"maybe"}\n')
    tally.check("faults are told at their line and nothing is taken",
                faulty.returncode == 65 and faulty.stderr.count(b"standard input:3:") == 2
                and not os.path.exists(out + ".reviews.jsonl"), faulty.stderr)
    applied = run([collate, "review", "apply", "-", out, "--who", "Ana"], text)
    tally.check("decisions are taken", applied.returncode == 0, applied.stderr)
    left = lines(run([collate, "review", "export", out]).stdout)
    tally.check("what is decided is not handed out", len(left) == len(items) - 2)
    file = out + ".reviews.jsonl"
    outcome = run([collate, "compare", "--quiet", "--reviews", file, "--out", out + "-2", *accounts])
    result = json.load(open(out + "-2/result.json"))
    tally.check("a run applies them", outcome.returncode == 0 and items[0]["id"] in [
        item["id"] for item in result["dismissed"]] and candidate["id"] in [
        item["id"] for item in result["discrepancies"] if item["severity"] == "material"], outcome.stderr)
    tally.check("the record holds the file", len(result["run"]["files"]) == 1)
    page = open(out + "-2/report.html").read()
    tally.check("the report names who decided", "Decided by readers" in page and "Ana" in page)
    other = json.dumps({"id": items[0]["id"], "decision": "confirmed", "who": "Ben",
                        "content": items[0]["content"]}) + "\n"
    second = out + "-ben.jsonl"
    open(second, "w").write(other)
    run([collate, "compare", "--quiet", "--reviews", file, "--reviews", second, "--out", out + "-3", *accounts])
    result = json.load(open(out + "-3/result.json"))
    tally.check("readers who disagree change nothing", items[0]["id"] in [
        item["id"] for item in result["discrepancies"]] and any(
        note["reason"].startswith("readers disagree on " + items[0]["id"]) for note in result["notes"]))


def reviewer(tally, collate, out):
    """A program between export and apply, and its record."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), FakeChat)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    env = {"CHAT_URL": f"http://127.0.0.1:{server.server_address[1]}/v1/chat/completions", "CHAT_MODEL": "small",
           "CHAT_KEY": "k"}
    file = out + "-judge.jsonl"
    command = [collate, "review", "ask", out, "--reviews", file, "--who", "judge", "--reviewer",
               f"{sys.executable} {CHAT}"]
    asked = run(command, env=env)
    tally.check("the example asks an endpoint", asked.returncode == 0 and FakeChat.seen, asked.stderr)
    tally.check("what is sent is said once", asked.stderr.count(b"sends ") == 1)
    tally.check("key and model go along", set(seen[:2] for seen in FakeChat.seen) == {("Bearer k", "small")})
    first = open(file, "rb").read()
    tally.check("spoiled answers stay undecided",
                len(first.splitlines()) == len(FakeChat.seen) - len(FakeChat.seen) // 5)
    os.remove(file)
    count = len(FakeChat.seen)
    again = run(command, env=env)
    tally.check("the record answers the second time, byte for byte",
                again.returncode == 0 and open(file, "rb").read() == first and len(FakeChat.seen) == count, again.stderr)
    server.shutdown()
    os.remove(file)
    for name, program, reason in [
        ("one that fails", "cat >/dev/null; exit 3", b"the reviewer failed"),
        ("one that takes too long", "sleep 60", b"took longer than"),
        ("one that says something else", "cat >/dev/null; echo Certainly", b"answer of the reviewer:1:"),
        ("one that signs with a name", "cat >/dev/null; echo '{\"id\":\"x\",\"decision\":\"wrong\",\"who\":\"Ana\"}'",
         b"signed by 'judge'"),
        ("one that is no text", "cat >/dev/null; printf '\\377'", b"not UTF-8"),
    ]:
        failed = run([collate, "review", "ask", out, "--reviews", file, "--who", "judge", "--timeout", "2",
                      "--reviewer", program])
        tally.check(name, failed.returncode == 65 and reason in failed.stderr and not os.path.exists(file),
                    failed.stderr)


class View:
    """A view and a client that is let in."""

    def __init__(self, collate, out, file):
        self.process = subprocess.Popen(
            [collate, "view", out, "--who", "Ana Roe", "--reviews", file, "--no-open"], stdout=subprocess.PIPE)
        self.address = self.process.stdout.readline().decode().strip()
        url = urllib.parse.urlsplit(self.address)
        self.host = url.netloc
        self.entrance = "/?" + url.query
        self.cookie = None

    def ask(self, path, method="GET", body=None, **headers):
        given = {"Host": self.host}
        if self.cookie:
            given["Cookie"] = self.cookie
        given.update({name.replace("_", "-"): value for name, value in headers.items()})
        connection = http.client.HTTPConnection(self.host, timeout=30)
        connection.putrequest(method, path, skip_host=True)
        for name, value in given.items():
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        return answer.status, answer.headers, data

    def end(self):
        self.process.terminate()
        return self.process.wait(timeout=30)


def view(tally, collate, accounts, out):
    """The door, the files and the forms."""
    file = out + "-view.jsonl"
    view = View(collate, out, file)
    try:
        tally.check("nobody gets in without the token", view.ask("/")[0] == 403)
        status, headers, _ = view.ask(view.entrance)
        cookie = headers.get("Set-Cookie", "")
        tally.check("the token leaves the address", status == 303 and headers.get("Location") == "/")
        tally.check("the cookie is strict", "HttpOnly" in cookie and "SameSite=Strict" in cookie)
        view.cookie = cookie.split(";")[0]
        room = re.search(rb'src="(/run/[0-9a-f]{64}/)report.html"', view.ask("/")[2]).group(1).decode()
        for path in ["/", "/review", "/state", "/view.js", "/view.css", room + "report.html", room + "result.json"]:
            tally.check(f"served: {path[-40:]}", view.ask(path)[0] == 200)
        tally.check("a report has no part in the address",
                    "sandbox" in view.ask(room + "report.html")[1].get("Content-Security-Policy", ""))
        open(out + "/mine.txt", "w").write("mine")
        os.symlink(os.path.abspath(file), out + "/link.jsonl")
        names = ["../x", "%2e%2e/x", "%2Fetc%2Fpasswd", "/etc/passwd", "mine.txt", "link.jsonl", "", ".", "report.html%00"]
        for path in [room + name for name in names] + ["/run/report.html", "/other", "/review/..", "//"]:
            tally.check(f"not served: {path[-40:]}", view.ask(path)[0] == 404, view.ask(path)[0])
        os.remove(out + "/mine.txt")
        os.remove(out + "/link.jsonl")
        for headers in [{"Host": "evil.example"}, {"Host": "localhost:" + view.host.split(":")[1]},
                        {"Origin": "http://evil.example"}, {"Origin": "null"}]:
            tally.check(f"refused: {headers}", view.ask("/review", **headers)[0] == 403)
        items = re.findall(rb'<article id="([^"]+)"', view.ask("/review")[2])
        form = f"id={items[0].decode()}&decision=wrong&reason=%3Cb%3E".encode()
        tally.check("a post from nowhere is refused", view.ask("/marks", "POST", form)[0] == 403)
        origin = {"Origin": "http://" + view.host}
        tally.check("a form is taken", view.ask("/marks", "POST", form, **origin)[0] == 303)
        tally.check("as a mark that is signed", lines(open(file, "rb").read())[0]["who"] == "Ana Roe")
        page = view.ask("/review")[2]
        tally.check("and shown without markup", b"(&lt;b&gt;)" in page and b"(<b>)" not in page)
        taken = view.ask("/marks", "POST", form.replace(b"wrong", b"open"), **origin)
        tally.check("and taken back", taken[0] == 303 and open(file).read() == "")
        for body in [b"", b"id=zz&decision=wrong", b"x" * 200_000]:
            tally.check("another form is none", view.ask("/marks", "POST", body, **origin)[0] == 400)
        before = view.ask("/state")[2]
        run([collate, "compare", "--quiet", "--for-review", "--out", out, *accounts])
        tally.check("a new run is noticed", view.ask("/state")[2].split()[0] != before.split()[0])
    finally:
        code = view.end()
    tally.check("a signal ends it", code == 143, code)
    inside = run([collate, "view", out, "--reviews", out + "/marks.jsonl", "--no-open"])
    tally.check("marks never lie among the results", inside.returncode == 65, inside.stderr)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    collate, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    accounts = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    tally = harness.Tally()
    with tempfile.TemporaryDirectory() as scratch:
        out = os.path.join(scratch, "out")
        run([collate, "compare", "--quiet", "--for-review", "--out", out, *accounts])
        marks(tally, collate, accounts, out)
        reviewer(tally, collate, out)
        view(tally, collate, accounts, out)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()
