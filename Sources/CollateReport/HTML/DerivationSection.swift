import CollateCore

/// Who rests on whom, with the evidence that joins or parts the files.
extension Page {
  /// Most pairs found independent that the page lists.
  private static let independentLimit = 200

  var derivationSection: [Node] {
    let derivation = view.corpus.derivation
    return section(.derivation, "Derivation") {
      if view.files.count > 1 {
        element("p") {
          "\(Wording.headline(view)). Files that rest on one account count once, however many they are."
        }
        if view.files.count <= DerivationGraph.fileLimit {
          DerivationGraph(self).node
        } else {
          aside(
            "A drawing of more than \(DerivationGraph.fileLimit) files can't be read; the pairs are listed.")
        }
        for trace in derivation.traces { made(trace) }
        for source in derivation.inferredSources { inferred(source) }
        relatedPairs
        independentPairs
      }
    }
  }

  private func made(_ trace: Derivation.Trace) -> Node {
    element("p") {
      badge(trace.document)
      " "
      element("strong") {
        view.corpus.derivation.rewriting[trace.document].map { Wording.rewriting($0.rawValue) } ?? ""
      }
      " \(DisplayText.line(trace.reason))"
      for passage in trace.evidence.prefix(1) {
        ", such as "
        quote(passage)
      }
    }
  }

  @NodeBuilder private var relatedPairs: [Node] {
    let pairs = view.corpus.derivation.pairs.filter { $0.relation != .independent }
    if !pairs.isEmpty {
      element("h3") { "What joins the files (\(Wording.count(pairs.count, "pair")))" }
      for pair in pairs { related(pair) }
    }
  }

  /// One pair in a line; the measures and the longest passage they share open on request.
  private func related(_ pair: Derivation.Pair) -> Node {
    element("details", .class("pair")) {
      element("summary") {
        name(pair.left)
        " "
        name(pair.right)
        " \(Wording.relation(pair.relation))"
      }
      element("p", .class("rule")) { pair.reason }
      measures(pair)
      if let run = pair.runs.first {
        element("p") {
          "Longest shared run, \(Wording.count(run.words, "word")): "
          quote(run.left)
        }
      }
    }
  }

  /// The code of a file without a link, for places that are links themselves.
  private func name(_ document: Int) -> Node {
    let file = view.files[document]
    return element("span", .class("badge " + familyClass(file.family)), .title(file.label)) { file.code }
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
          for pair in pairs.prefix(Self.independentLimit) {
            element("li") {
              badge(pair.left)
              " "
              badge(pair.right)
              " \(pair.reason)"
            }
          }
        }
        if pairs.count > Self.independentLimit {
          aside("\(pairs.count - Self.independentLimit) more pairs are in result.json.")
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
