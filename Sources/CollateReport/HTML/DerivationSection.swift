import CollateCore

/// Who rests on whom, with the evidence that joins or parts the files.
extension Page {
  var derivationSection: [Node] {
    let derivation = view.corpus.derivation
    return section(.derivation, "Derivation") {
      if view.files.count > 1 {
        element("p") {
          "\(Wording.headline(view)). Files that rest on one account count once, however many they are."
        }
        for pair in derivation.pairs where pair.relation != .independent { related(pair) }
        for trace in derivation.traces { made(trace) }
        independentPairs
        for source in derivation.inferredSources { inferred(source) }
      }
    }
  }

  private func related(_ pair: Derivation.Pair) -> Node {
    element("article", .class("pair")) {
      element("header") {
        badge(pair.left)
        " "
        badge(pair.right)
        element("strong") { " \(pair.relation.rawValue)" }
        element("span", .class("rule")) { pair.reason }
      }
      measures(pair)
      if let run = pair.runs.first { sharedRun(run) }
    }
  }

  private func made(_ trace: Derivation.Trace) -> Node {
    element("p") {
      badge(trace.document)
      " "
      element("strong") { view.corpus.derivation.rewriting[trace.document]?.rawValue ?? "" }
      " \(DisplayText.line(trace.reason))"
      for passage in trace.evidence.prefix(1) {
        ", such as "
        quote(passage)
      }
    }
  }

  /// Opens on request where it fills more than a few lines.
  private func sharedRun(_ run: Derivation.SharedRun) -> Node {
    let title = "Longest shared run, \(Wording.count(run.words, "word"))"
    guard run.words > 40 else {
      return element("p") {
        title + ": "
        quote(run.left)
      }
    }
    return element("details") {
      element("summary") { title }
      element("p") { quote(run.left) }
    }
  }

  private func measures(_ pair: Derivation.Pair) -> Node {
    element("ul", .class("measures")) {
      for (name, value) in pair.measures.sorted(by: { $0.key < $1.key }) {
        element("li") { "\(name) \(Wording.percent(value))" }
      }
    }
  }

  @NodeBuilder private var independentPairs: [Node] {
    let pairs = view.corpus.derivation.pairs.filter { $0.relation == .independent }
    if !pairs.isEmpty {
      element("details") {
        element("summary") { "Pairs found independent (\(pairs.count))" }
        element("ul") {
          for pair in pairs.prefix(200) {
            element("li") {
              badge(pair.left)
              " "
              badge(pair.right)
              " \(pair.reason)"
            }
          }
        }
      }
    }
  }

  private func inferred(_ source: Derivation.InferredSource) -> Node {
    element("p", .class("inferred")) {
      element("strong") { "Inferred source: \(source.name)" }
      " behind "
      badges(
        source.documents.map { document in
          source.evidence.first { $0.document == document } ?? Passage(document: document, span: .init(0, 0))
        })
      " It is not among the files."
    }
  }
}
