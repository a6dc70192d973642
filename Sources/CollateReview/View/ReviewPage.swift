import CollateCore

/// The pages of the view: the report beside the list of what is to be decided. The list is plain forms, so that all of it
/// works without script; a script only loads both again when a run has ended.
struct ReviewPage {
  let items: [ReviewItem]
  let verdicts: [String: ReviewVerdict]
  let who: String
  /// Address of the report, which entries link into.
  let report: String

  /// The page around report and list.
  static func frame(report: String) -> String {
    page(
      "Review",
      """
      <main class="panes">
      <iframe id="report" name="report" title="Report" src="\(HTMLText.escaped(report))"></iframe>
      <iframe id="list" title="What is to be decided" src="/review"></iframe>
      </main>
      <script src="/view.js"></script>
      """)
  }

  /// The list.
  var list: String {
    let open = items.count { verdicts[$0.id]?.agreed == nil }
    return Self.page(
      "To be decided",
      """
      <main>
      <h1>\(open) of \(items.count) undecided</h1>
      <p>You sign as <b>\(HTMLText.escaped(who))</b>. The next run with <code>--reviews</code> applies what readers \
      agree on.</p>
      \(items.map(entry).joined(separator: "\n"))
      </main>
      """)
  }

  /// A message, such as what is wrong with a file.
  static func message(_ lines: [String]) -> String {
    page("Review", "<main>\(lines.map { "<p>\(HTMLText.escaped($0))</p>" }.joined())</main>")
  }

  private func entry(_ item: ReviewItem) -> String {
    let verdict = verdicts[item.id]
    let state = verdict.map { $0.agreed == nil ? "disputed" : "decided" } ?? "open"
    let kind = item.kind == .row ? "fact" : item.kind == .candidate ? "below the cut" : "conflict"
    let grade = item.severity.map { ", \($0.rawValue)" } ?? ""
    let accounts = item.accounts.map { account -> String in
      let name = HTMLText.escaped(account.outlet ?? account.file)
      let words = account.sentence.map(HTMLText.escaped)
      let date = account.date.map { ", \(HTMLText.escaped($0))" } ?? ""
      return """
        <li><span class="who">\(name)\(date) · account \(Self.letters(account.family))</span>
        <q>\(words[0])<mark>\(words[1])</mark>\(words[2])</q></li>
        """
    }
    let id = HTMLText.escaped(item.id)
    let said = verdict.map { "<p class=\"said\">\(HTMLText.escaped($0.words))</p>" } ?? ""
    return """
      <article id="\(id)" class="\(state)">
      <h2>\(HTMLText.escaped(item.label))\(grade) <small>\(kind)</small></h2>
      <p class="rule">\(HTMLText.escaped(item.rule))</p>
      <ul>\(accounts.joined())</ul>
      \(item.kind == .candidate ? "" : "<p><a href=\"\(HTMLText.escaped(report))#\(id)\" target=\"report\">Show in the report</a></p>")
      \(said)
      <form method="post" action="/marks">
      <input type="hidden" name="id" value="\(id)">
      \(item.severity == nil ? "" : Self.grades)
      <label>Note <input name="reason" maxlength="1000"></label>
      <button name="decision" value="confirmed">Confirm</button>
      <button name="decision" value="wrong">Wrong</button>
      <button name="decision" value="noise">Noise</button>
      <button name="decision" value="open">Take back</button>
      </form>
      </article>
      """
  }

  /// A family as the reports name it: `f1` is account A.
  private static func letters(_ family: String) -> String {
    guard var number = Int(family.dropFirst()), number > 0 else { return HTMLText.escaped(family) }
    var letters = ""
    while number > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((number - 1) % 26))) + letters
      number = (number - 1) / 26
    }
    return letters
  }

  private static let grades = """
    <label>Grade <select name="grade"><option value="">as it is</option><option>material</option>\
    <option>minor</option></select></label>
    """

  private static func page(_ title: String, _ body: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="/view.css">
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  static let style = """
    body { margin: 0; font: 1rem/1.45 system-ui, sans-serif; }
    main { padding: 1rem; max-width: 48rem; }
    .panes { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); height: 100vh; max-width: none;
      padding: 0; box-sizing: border-box; }
    @media (max-width: 60rem) { .panes { grid-template-columns: 1fr; grid-template-rows: 1fr 1fr; } }
    iframe { display: block; border: 0; width: 100%; height: 100%; box-sizing: border-box; min-width: 0; }
    #list { border-left: 1px solid GrayText; }
    h1 { font-size: 1.25rem; } h2 { font-size: 1rem; margin: 0; } small { font-weight: normal; }
    article { border-top: 1px solid GrayText; padding: .75rem 0 .75rem .75rem; border-left: 4px solid transparent; }
    article.open { border-left-color: Highlight; }
    article.disputed { border-left-color: CanvasText; }
    article:target { outline: 2px solid Highlight; }
    ul { padding-left: 1rem; } li { margin: .25rem 0; } .who, .rule, .said { display: block; margin: .25rem 0; }
    button, select, input { font: inherit; min-height: 2rem; } form { display: flex; flex-wrap: wrap; gap: .5rem; }
    """

  static let script = """
    let known = null;
    async function look() {
      try {
        const answer = await fetch('/state', { cache: 'no-store' });
        if (!answer.ok) return;
        const [run, marks] = (await answer.text()).split(' ');
        if (known && run !== known.run) document.getElementById('report').src += '';
        if (known && (run !== known.run || marks !== known.marks)) {
          const list = document.getElementById('list').contentWindow;
          const busy = list.document.activeElement;
          if (!busy || busy.tagName !== 'INPUT') list.location.reload(); else return;
        }
        known = { run, marks };
      } catch { /* the view has ended */ }
    }
    setInterval(look, 1500);
    look();
    """
}
