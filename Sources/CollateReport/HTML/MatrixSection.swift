import CollateCore
import CollateText

/// Facts against files: a row a fact, the further clauses of its sentence as rows below it. A few files have a column each,
/// files of one family side by side; many files are named in the row.
extension Page {
  /// Most cells, and most rows of many files, that the matrix prints.
  private static let (cellLimit, rowLimit) = (20_000, 5_000)

  private var hasColumns: Bool { view.fileOrder.count <= Self.columnLimit }

  var matrixSection: [Node] {
    let files = view.fileOrder
    let limit = hasColumns ? Self.cellLimit / max(files.count, 1) : Self.rowLimit
    let rows = view.claimOrder.prefix(limit)
    return section(.claims, "Fact matrix") {
      if !view.looked.forFacts, view.files.count > 1 {
        aside("Not compared: no stage matched the statements.")
      }
      if !rows.isEmpty {
        support
        legend
        element(
          "div", .class("scroll tall"), .named("tabindex", "0"), .named("role", "region"),
          .label("Fact matrix")
        ) {
          element("table", .class("matrix")) {
            if hasColumns {
              element("colgroup") {
                element("col")
                for file in files { element("col", .class(familyClass(file.family))) }
                element("col")
              }
            }
            element("thead") { matrixHead(files) }
            for group in sentences(rows) {
              element("tbody") {
                for (place, claim) in group.enumerated() { matrixRow(claim, files, isClause: place > 0) }
              }
            }
          }
        }
        if rows.count < view.claimOrder.count {
          aside("\(view.claimOrder.count - rows.count) more statements are in result.json.")
        }
      }
    }
  }

  /// How many facts there are of each support.
  private var support: Node {
    let counts = Dictionary(view.corpus.claims.map { ($0.support, 1) }, uniquingKeysWith: +)
    return BarChart(
      title: "Facts by support",
      bars: Claim.Support.allCases.compactMap { support in
        counts[support].map { .init(label: Wording.support(support), value: Double($0)) }
      }
    ).node
  }

  /// Claims whose statements stand in one sentence, in the place of the first of them.
  private func sentences(_ claims: ArraySlice<Int>) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [Passage: Int] = [:]
    for claim in claims {
      let statement = view.corpus.claims[claim].statement
      let all = view.sentences[statement.document]
      let span = all.index(containing: statement.span).map { all[$0].span } ?? statement.span
      let sentence = Passage(document: statement.document, span: span)
      if let place = places[sentence] {
        groups[place].append(claim)
      } else {
        places[sentence] = groups.count
        groups.append([claim])
      }
    }
    return groups
  }

  private var legend: Node {
    element("p", .class("legend")) {
      for status in Claim.Status.allCases {
        element("span") { "\(Wording.symbol(status)) \(Wording.status(status))" }
      }
      element("span") { "Click a mark to see the passage, a statement to see the words of all files." }
    }
  }

  @NodeBuilder private func matrixHead(_ files: [ReportFile]) -> [Node] {
    element("tr") {
      element("th", .named("scope", "col"), .class("statement")) { "Statement" }
      if hasColumns {
        for file in files {
          element("th", .named("scope", "col"), .class("file " + familyClass(file.family))) {
            badge(file.index)
            element("span", .class("name"), .title(file.name)) { file.label }
          }
        }
      } else {
        element("th", .named("scope", "col"), .class("files")) { "Files" }
      }
      element("th", .named("scope", "col")) { "Support" }
    }
  }

  private func matrixRow(_ index: Int, _ files: [ReportFile], isClause: Bool) -> Node {
    let claim = view.corpus.claims[index]
    let wordings = self.wordings(claim)
    let has = [claim.support.rawValue] + view.codes(of: claim)
    return element(
      "tr", .id(row(index)), .class(isClause ? "clause" : "fact"),
      .named("data-has", has.joined(separator: " ")),
      who(claim.evidence.map(\.passage))
    ) {
      element("th", .named("scope", "row"), .class("statement")) {
        if wordings.isEmpty {
          element("span", .class("number")) { String(view.number(of: index)) }
          " "
          quote(claim.statement)
        } else {
          element("details") {
            element("summary") {
              element("span", .class("number")) { String(view.number(of: index)) }
              " "
              element("q") { view.quote(claim.statement) }
            }
            element("ul") { wordings }
          }
        }
      }
      if hasColumns {
        for file in files { cell(claim, file) }
      } else {
        carriers(claim)
      }
      element("td", .class(claim.support.rawValue)) {
        "\(Wording.symbol(claim.support)) \(Wording.support(claim.support))"
        for ground in Wording.grounds(of: claim, in: view.corpus) { aside(ground) }
      }
    }
  }

  /// What a file says of a claim, each thing once however many passages say it.
  private func cell(_ claim: Claim, _ file: ReportFile) -> Node {
    let own = claim.evidence.filter { $0.passage.document == file.index }
    return element("td") {
      for status in Claim.Status.allCases {
        if let evidence = own.first(where: { $0.status == status }) { sign(evidence) }
      }
    }
  }

  /// Which files say what of a claim, where there are too many for columns.
  private func carriers(_ claim: Claim) -> Node {
    element("td", .class("files")) {
      for status in Claim.Status.allCases {
        let passages = claim.evidence.filter { $0.status == status }.map(\.passage)
        if !passages.isEmpty {
          element("span", .named("role", "img"), .label(Wording.status(status))) { Wording.symbol(status) }
          " "
          badges(passages)
          " "
        }
      }
    }
  }

  /// The sign of one passage, linked to it where it is printed.
  private func sign(_ evidence: Claim.Evidence) -> Node {
    let sign = Wording.symbol(evidence.status)
    let label = Node.Attribute.label(Wording.status(evidence.status))
    guard let anchor = anchor(of: evidence.passage) else {
      return element("span", .named("role", "img"), label) { sign }
    }
    return element("a", .href(anchor), label) { sign }
  }

  /// The words of all passages but the statement itself; files that use the same words share a line.
  private func wordings(_ claim: Claim) -> [Node] {
    var lines: [Line] = []
    var places: [LineKey: Int] = [:]
    for evidence in claim.evidence where !claim.statement.contains(evidence.passage) {
      let key = LineKey(
        words: view.quote(evidence.passage), attribution: evidence.attribution, status: evidence.status)
      if let known = places[key] {
        lines[known].passages.append(evidence.passage)
      } else {
        places[key] = lines.count
        lines.append(Line(key: key, passages: [evidence.passage]))
      }
    }
    return lines.map { line in
      element("li") {
        badges(line.passages)
        " \(Wording.symbol(line.key.status)) "
        element("q") { line.key.words }
        if !line.key.attribution.isEmpty {
          element("span", .class("outlet")) { " — \(Wording.attribution(line.key.attribution))" }
        }
      }
    }
  }
}

/// What makes one line of passages: the same words of the same source.
private struct LineKey: Hashable {
  var words: String
  var attribution: [String]
  var status: Claim.Status
}

/// Files that use the same words.
private struct Line {
  var key: LineKey
  var passages: [Passage]
}
