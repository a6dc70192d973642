import CollateCore

/// Claims against files: one row per claim, one column per file, files of one family side by side.
extension Page {
  /// Most cells that the matrix prints.
  private static let cellLimit = 20_000

  var matrixSection: [Node] {
    let files = view.fileOrder
    let rows = view.claimOrder.prefix(Self.cellLimit / max(files.count, 1))
    return section(.claims, "Claim matrix") {
      if !rows.isEmpty {
        legend
        element(
          "div", .class("scroll"), .named("tabindex", "0"), .named("role", "region"), .label("Claim matrix")
        ) {
          element("table", .class("matrix")) {
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
      element("span") { "A sign leads to its words; a statement opens to the words of all files." }
    }
  }

  @NodeBuilder private func matrixHead(_ files: [ReportFile]) -> [Node] {
    element("tr") {
      element("th", .named("scope", "col"), .class("statement")) { "Statement" }
      for file in files {
        element("th", .named("scope", "col"), .class("file " + familyClass(file.family))) {
          badge(file.index)
          element("span", .class("name"), .title(file.name)) { file.outlet ?? file.name }
        }
      }
      element("th", .named("scope", "col")) { "Support" }
    }
  }

  private func matrixRow(_ index: Int, _ files: [ReportFile]) -> Node {
    let claim = view.corpus.claims[index]
    return element("tr", .id(.claim(index))) {
      element("th", .named("scope", "row"), .class("statement")) {
        if claim.evidence.count > 1 {
          element("details") {
            element("summary") {
              element("span", .class("number")) { claim.id }
              " \(view.quote(claim.statement))"
            }
            wordings(index, claim)
          }
        } else {
          element("span", .class("number")) { claim.id }
          " "
          quote(claim.statement)
        }
      }
      for file in files { cell(index, claim, file) }
      element("td", .class("support")) { verdict(claim.support) }
    }
  }

  private func cell(_ index: Int, _ claim: Claim, _ file: ReportFile) -> Node {
    let evidence = claim.evidence.enumerated().filter { $0.element.passage.document == file.index }
    return element("td", .class(familyClass(file.family))) {
      for (position, piece) in evidence {
        let label = "\(file.code) \(Wording.status(piece.status))"
        let sign = Wording.symbol(piece.status)
        if readings[file.index].paragraph(at: piece.passage.span.start) != nil {
          element(
            "a",
            .class(piece.status.rawValue),
            .href(.evidence(claim: index, position)),
            .label(label)
          ) { sign }
        } else {
          element("span", .class(piece.status.rawValue), .label(label)) { sign }
        }
      }
    }
  }

  private func wordings(_ index: Int, _ claim: Claim) -> Node {
    element("ul", .class("wordings")) {
      for (position, evidence) in claim.evidence.enumerated() {
        element("li") {
          badge(evidence.passage.document, to: .evidence(claim: index, position))
          element("span", .class("sign"), .label(Wording.status(evidence.status))) {
            " \(Wording.symbol(evidence.status)) "
          }
          element("q") { view.quote(evidence.passage) }
          if !evidence.attribution.isEmpty {
            element("span", .class("outlet")) { " — \(Wording.attribution(evidence.attribution))" }
          }
        }
      }
    }
  }
}
