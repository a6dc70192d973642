import CollateCore

/// Facts against files: one row per claim, one column per file, files of one family side by side.
extension Page {
  /// Most cells that the matrix prints.
  private static let cellLimit = 20_000

  var matrixSection: [Node] {
    let files = view.fileOrder
    let rows = view.claimOrder.prefix(Self.cellLimit / max(files.count, 1))
    return section(.claims, "Fact matrix") {
      if !view.looked.forFacts, view.files.count > 1 {
        aside("Not compared: no stage matched the statements.")
      }
      if !rows.isEmpty {
        legend
        element(
          "div", .class("scroll tall"), .named("tabindex", "0"), .named("role", "region"),
          .label("Fact matrix")
        ) {
          element("table", .class("matrix")) {
            element("colgroup") {
              element("col")
              for file in files { element("col", .class(familyClass(file.family))) }
              element("col")
            }
            element("thead") { matrixHead(files) }
            element("tbody") {
              for claim in rows { matrixRow(claim, files) }
            }
          }
        }
        if rows.count < view.claimOrder.count {
          aside("\(view.claimOrder.count - rows.count) more statements are in result.json.")
        }
      }
    }
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
      for file in files {
        element("th", .named("scope", "col"), .class("file " + familyClass(file.family))) {
          badge(file.index)
          element("span", .class("name"), .title(file.name)) { file.label }
        }
      }
      element("th", .named("scope", "col")) { "Support" }
    }
  }

  private func matrixRow(_ index: Int, _ files: [ReportFile]) -> Node {
    let claim = view.corpus.claims[index]
    let wordings = self.wordings(claim)
    let has = [claim.support.rawValue] + view.codes(of: claim)
    return element("tr", .id(row(index)), .named("data-has", has.joined(separator: " "))) {
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
      for file in files { cell(claim, file) }
      element("td", .class(claim.support.rawValue)) {
        "\(Wording.symbol(claim.support)) \(Wording.support(claim.support))"
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
    var lines: [(words: String, attribution: [String], evidence: [Claim.Evidence])] = []
    for evidence in claim.evidence where !claim.statement.contains(evidence.passage) {
      let words = view.quote(evidence.passage)
      if let known = lines.firstIndex(where: { $0.words == words && $0.attribution == evidence.attribution })
      {
        lines[known].evidence.append(evidence)
      } else {
        lines.append((words, evidence.attribution, [evidence]))
      }
    }
    return lines.map { line in
      element("li") {
        for evidence in line.evidence {
          badge(evidence.passage.document, to: anchor(of: evidence.passage))
          " \(Wording.symbol(evidence.status)) "
        }
        element("q") { line.words }
        if !line.attribution.isEmpty {
          element("span", .class("outlet")) { " — \(Wording.attribution(line.attribution))" }
        }
      }
    }
  }
}
