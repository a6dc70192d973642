import CollateCore

/// What an analyst reads first: who rests on whom, what independent accounts agree on, how much is in conflict.
extension Page {
  var answerSection: [Node] {
    section(.answer, "Answer") {
      element("ol", .class("families")) {
        for (index, family) in view.families.all.enumerated() {
          familyLine(index, family)
        }
      }
      if view.files.count > 1 {
        if !view.corpus.claims.isEmpty { agreement }
        tallies
      }
      failures
    }
  }

  private func familyLine(_ index: Int, _ family: Derivation.Family) -> Node {
    element("li", .class(familyClass(index))) {
      element("strong") { "Account \(ReportFile.letters(ofFamily: index))" }
      for file in view.members(ofFamily: index) {
        element("span", .class("member")) {
          badge(file.index)
          " \(file.outlet ?? file.name)"
          if let rewriting = file.rewriting {
            element("span", .class("made")) { " \(rewriting)" }
          }
        }
      }
    }
  }

  @NodeBuilder private var agreement: [Node] {
    element("h3") { Wording.agreement(answer, view) }
    if !answer.agreed.isEmpty { agreedList }
  }

  @NodeBuilder private var agreedList: [Node] {
    element("ol", .class("agreed")) {
      for index in answer.agreed {
        let claim = view.corpus.claims[index]
        element("li") {
          quote(claim.statement)
          element("span", .class("carriers")) { badges(claim.evidence.map(\.passage)) }
        }
      }
    }
    if answer.agreedCount > answer.agreed.count {
      element("p", .class("aside")) {
        "\(answer.agreed.count) of \(answer.agreedCount) shown; "
        element("a", .href(.section(.claims))) { "all statements" }
        " are in the matrix."
      }
    }
  }

  private var tallies: Node {
    element("dl", .class("tallies")) {
      element("div") {
        element("dt") { element("a", .href(.section(.conflicts))) { "Conflicts" } }
        element("dd") { Wording.conflictCounts(view) }
      }
      for summary in UniqueSummary.all(of: view).prefix(8) {
        let letters = ReportFile.letters(ofFamily: summary.family)
        element("div") {
          element("dt") { element("a", .href(.section(.unique))) { "Only in account \(letters)" } }
          element("dd") { Wording.count(summary.count, "statement") }
          if !summary.alone.isEmpty { element("dd", .class("aside")) { summary.aloneText(view) } }
        }
      }
    }
  }

  @NodeBuilder private var failures: [Node] {
    for note in view.notes where note.isFailure {
      element("p", .class("failure")) { "⚠ \(Wording.note(note))" }
    }
  }
}
