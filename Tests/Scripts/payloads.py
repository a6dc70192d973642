#!/usr/bin/env python3
"""200 documents that try to take over a page, a spreadsheet or a terminal, and what a run makes of them.

Usage: payloads.py COLLATE

Payloads stand in titles, bylines, texts, file names, addresses, JSON fields, and in what a stage in Lua says. Checked: no
node of theirs in the page and no dialog (in Chromium, where the machine has it with selenium; else by a parser), no cell
that a spreadsheet takes for a formula, no override of the writing direction and no control character in any output or on
the terminal, no raw markup in Markdown.
"""
import csv
import html
import html.parser
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import harness

PAYLOADS = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "'><svg/onload=alert(3)>", "<iframe src=javascript:alert(4)>",
    "</title><script>alert(5)</script>", "</style><script>alert(6)</script>", "</script><script>alert(7)</script>",
    "<a href=\"javascript:alert(8)\">more</a>", "<math><mtext><style><img src=x onerror=alert(9)></style></mtext></math>",
    "<details open ontoggle=alert(10)>", "<body onload=alert(11)>", "<input autofocus onfocus=alert(12)>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(13)\">", "<base href=https://evil.example/>",
    "<form action=https://evil.example><button>Go</button></form>", "<link rel=stylesheet href=https://evil.example/a.css>",
    "--><script>alert(14)</script><!--", "]]><script>alert(15)</script>", "<![CDATA[<script>alert(16)</script>]]>",
    "&lt;script&gt;alert(17)&lt;/script&gt;", "&#60;img src=x onerror=alert(18)&#62;", "\\u003cscript\\u003ealert(19)",
    "=1+1", "=HYPERLINK(\"http://evil.example\",\"see\")", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)*cmd",
    "\t=1+1", "=IMPORTXML(\"http://evil.example\")", "\uff1d1+1",
    "\u202egnp.exe\u202c", "\u2066hidden\u2069", "\u200fright\u200e", "\u061cmark", "\u202dforced\u202c",
    "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x1b]8;;http://evil.example\x07link\x1b]8;;\x07", "\x9b31m", "\x08\x08\x08back",
    "\x7fdelete", "\u2028line\u2029paragraph", "[click](javascript:alert(20))", "![x](https://evil.example/x.png)",
    "| a | b |", "`code` **bold** ~~gone~~", "{{constructor.constructor('alert(21)')()}}", "${alert(22)}", "<!--#exec cmd=\"ls\"-->",
    "<xss style=\"animation-name:x\" onanimationstart=alert(23)>",
]
# What JSON, HTML and a terminal must never carry raw: controls but for the line end, and marks that turn the direction.
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FACTS = [
    "The harbour of Ambrey was closed on 4 May 2024 after {n} people were hurt in a fire.",
    "Harbour master Ines Vale said the fire began in a paint store at noon.",
    "The Coastal Safety Board sent three boats from Tarn to the harbour.",
    "Insurers put the damage at {m} million crowns, the harbour office said.",
    "Two cranes and a warehouse of the Skerry Line were destroyed.",
]
PLUGIN = """return collate.stage {
  name = "report.echo", api = 2, summary = "Says what the accounts are called.", needs = {},
  section = function(report, corpus, opt)
    local documents = corpus:documents()
    report:title("Echo " .. documents[1].name .. " <script>alert(30)</script>")
    local rows, bars, items, labels, values = {}, {}, {}, {}, {}
    for place, doc in ipairs(documents) do
      local title = doc:metadata().title or doc.name
      rows[place] = { doc.name, tostring(title) .. "<img src=x onerror=alert(31)>" }
      bars[place] = { label = doc.name, value = place }
      items[place] = { report:strong(doc.name), " \\27[31m=1+1" }
    end
    report:table { header = { "<svg/onload=alert(32)>", "=2+2" }, rows = rows }
    report:bars { title = "\\"><script>alert(33)</script>", bars = bars }
    report:list(items)
    report:note("\\226\\128\\174 note <iframe src=javascript:alert(34)>")
  end,
}
"""
PIPELINE = """collate: 1
name: payloads
extends: compare-reports
plugins:
  echo: echo
stages:
  - after: compare.reviews
    use: report.echo
  - after: report.csv
    use: report.conflicts-csv
"""


def text(index, payload):
    facts = [fact.format(n=9 if index % 3 else 14, m=2 + index % 2) for fact in FACTS]
    facts.insert(index % len(facts), f"A witness wrote “{payload}” on a wall, and Mara {payload} Venn said so.")
    return facts


def write(folder):
    """200 documents in five formats; every payload comes in every position."""
    paths = []
    for index in range(200):
        payload, other = PAYLOADS[index % len(PAYLOADS)], PAYLOADS[(index * 7 + 3) % len(PAYLOADS)]
        lines = text(index, payload)
        kind = ["txt", "html", "json", "md", "jsonl"][index // len(PAYLOADS) + index % 2]
        # A name can hold all but the separator and NUL.
        name = f"{index:03} {other}".replace("/", "∕")[:120].encode()[:200].decode(errors="ignore") + "." + kind
        path = folder / name
        if kind == "html":
            body = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
            path.write_text(
                f"<html><head><title>{html.escape(other)}</title><link rel=canonical href=\"{html.escape(payload)}\">"
                f"<meta property=og:site_name content=\"{html.escape(payload)}\"><meta name=author content=\"{html.escape(other)}\">"
                f"<meta property=og:url content=\"javascript:alert(40)//{html.escape(payload)}\"></head>"
                f"<body><article><h1>{html.escape(other)}</h1><p>By {html.escape(payload)}</p>{body}{payload}</article></body></html>")
        elif kind in ("json", "jsonl"):
            record = {
                "title": other, "author": payload, "byline": payload, "outlet": payload, "source": other, "url": f"javascript:{payload}",
                "date": "2024-05-05", "text": "\n\n".join(lines), payload: other}
            path.write_text(json.dumps(record) + "\n")
        elif kind == "md":
            path.write_text(f"---\ntitle: {json.dumps(other)}\nauthor: {json.dumps(payload)}\n---\n# {other}\n\n" + "\n\n".join(lines) + "\n")
        else:
            path.write_text(f"{other}\n\nBy {payload}\n\n" + "\n\n".join(lines) + "\n")
        paths.append(path)
    return paths


class Nodes(html.parser.HTMLParser):
    """Tags and attributes as a browser would take them, roughly; used beside Chromium, which is the judge."""

    ALLOWED = set(
        "html head meta title style body header main section article nav p a h1 h2 h3 h4 ol ul li strong span div q b i s u mark table "
        "colgroup col thead tbody tr th td details summary dl dt dd figure figcaption svg rect text circle path g label input code "
        "script datalist option".split())

    def __init__(self):
        super().__init__()
        self.faults, self.scripts = [], 0

    def handle_starttag(self, tag, attributes):
        self.scripts += tag == "script"
        if tag not in self.ALLOWED:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name in ("src", "action", "formaction", "xlink:href") or (
                    name == "href" and not value.startswith("#")):
                self.faults.append(f"{name}={value}")


def in_browser(tally, page):
    try:
        from browser import browser
    except SystemExit:
        return
    driver = browser(1280, 800)
    try:
        driver.execute_cdp_cmd("Page.enable", {})
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": (
            "window.dialogs = []; for (const name of ['alert', 'confirm', 'prompt']) window[name] = text => { dialogs.push(text) }")})
        driver.get(page.as_uri())
        driver.execute_script("document.querySelectorAll('details').forEach(node => { node.open = true })")
        live = driver.execute_script(
            "const allowed = new Set(arguments[0]);"
            "const faults = [];"
            "for (const node of document.querySelectorAll('*')) {"
            "  if (!allowed.has(node.localName) && !['dialog', 'button', 'select', 'output'].includes(node.localName)) faults.push(node.outerHTML.slice(0, 90));"
            "  for (const name of node.getAttributeNames()) {"
            "    if (name.startsWith('on') || ['src', 'action', 'formaction'].includes(name)) faults.push(name + ' ' + node.outerHTML.slice(0, 90));"
            "    if (name === 'href' && !node.getAttribute('href').startsWith('#')) faults.push(node.getAttribute('href'));"
            "  } }"
            "return [faults, document.querySelectorAll('script').length, document.querySelectorAll('style').length];",
            sorted(Nodes.ALLOWED))
        tally.check("no live node", live == [[], 1, 1], live)
        driver.execute_script("for (const node of document.querySelectorAll('[title], a, summary')) {"
                              " node.dispatchEvent(new Event('mouseover', { bubbles: true })); node.dispatchEvent(new Event('focusin', { bubbles: true })); }")
        tally.check("no dialog", driver.execute_script("return dialogs") == [])
        raw = driver.execute_script("return document.documentElement.textContent")
        tally.check("no mark that turns the direction", not CONTROLS.search(raw), repr(CONTROLS.findall(raw)[:3]))
        messages = [entry["message"] for entry in driver.get_log("browser")]
        tally.check("no message on the console", not messages, messages[:2])
    finally:
        driver.quit()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    collate = os.path.abspath(sys.argv[1])
    tally = harness.Tally()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        (scratch / "in").mkdir()
        (scratch / "echo").mkdir()
        (scratch / "echo" / "echo.lua").write_text(PLUGIN)
        (scratch / "pipeline.yaml").write_text(PIPELINE)
        paths = write(scratch / "in")
        out = scratch / "out"
        run = subprocess.run(
            [collate, "run", str(scratch / "pipeline.yaml"), "-p", "sources=" + str(scratch / "in"), "-p", "one-event=true",
             "-p", "for-review=true", "--no-record", "--color", "never", "--out", str(out)], capture_output=True)
        tally.check("the run ends well", run.returncode == 0, run.stderr[-500:])
        result = json.loads((out / "result.json").read_bytes())
        tally.check("all documents are read", len(result["files"]) == len(paths), f"{len(result['files'])} of {len(paths)}")
        tally.check("the stage in Lua ran", not [note for note in result["notes"] if "echo" in json.dumps(note)],
                    [note for note in result["notes"] if "echo" in json.dumps(note)][:1])
        tally.check("payloads reached the answer", result["claims"] and result["discrepancies"])
        for stream, bytes in (("answer", run.stdout), ("messages", run.stderr)):
            found = CONTROLS.search(bytes.decode())
            tally.check(f"no raw control on the terminal: {stream}", not found, found and repr(bytes.decode()[found.start() - 60:found.end() + 10]))
        for path in sorted(out.iterdir()):
            found = CONTROLS.search(path.read_text().replace("\r\n", "\n"))
            tally.check(f"no raw control in {path.name}", not found, found and repr(path.read_text()[found.start() - 60:found.end() + 10]))
        for path in sorted(out.glob("*.csv")):
            cells = [cell for row in csv.reader(path.open(newline="")) for cell in row]
            formulas = [cell for cell in cells if re.match(r"\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]", cell) and not re.fullmatch(r"-?[\d.]+", cell)]
            tally.check(f"no formula in {path.name}", cells and not formulas, formulas[:3])
        nodes = Nodes()
        nodes.feed((out / "report.html").read_text())
        tally.check("no node of a document in the page", not nodes.faults and nodes.scripts == 1, (nodes.faults[:3], nodes.scripts))
        page = re.sub(r"<!-- collate sha256:[0-9a-f]{64} -->\s*$", "", (out / "report.md").read_text())
        tally.check("no markup in Markdown", not re.search(r"(?<!\\)<(?!sub|/sub|br|details|/details|summary|/summary)[a-z!/]", page, re.I),
                    re.findall(r".{30}(?<!\\)<[a-z!/].{30}", page, re.I)[:2])
        tally.check("no link in Markdown", not re.search(r"(?<!\\)\]\((?!#)", page), re.findall(r".{20}(?<!\\)\]\(.{20}", page)[:2])
        in_browser(tally, out / "report.html")
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()
