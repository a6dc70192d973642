import CollateCore

/// Who rests on whom, with the evidence that joins or parts the files.
extension Page {
  /// Most pairs found independent that the page lists.
  private static let independentLimit = 200
  /// Most pairs that rest on one account and are all listed.
  private static let relatedLimit = 60

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
        similarity
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
      ": \(DisplayText.line(trace.reason))"
      for passage in trace.evidence.prefix(1) {
        ", such as "
        quote(passage)
      }
    }
  }

  /// How much any two files share: the pairs that were measured, as dots.
  @NodeBuilder private var similarity: [Node] {
    let files = view.fileOrder
    let pairs = view.corpus.derivation.pairs.filter { !$0.measures.isEmpty }
    if !pairs.isEmpty, files.count <= Self.columnLimit {
      let shares = Dictionary(pairs.map { ([$0.left, $0.right], $0.share) }, uniquingKeysWith: max)
      GridChart(
        title: "How much any two files share",
        rows: files.map(\.code), columns: files.map(\.code),
        values: files.map { row in
          files.map { shares[[row.index, $0.index]] ?? shares[[$0.index, row.index]] }
        },
        alternative: pairs.map { pair in
          "\(view.files[pair.left].code) and \(view.files[pair.right].code): \(Wording.percent(pair.share))"
        }.joined(separator: "; "),
        text: Wording.percent
      ).node
      aside(
        "The share of the shorter text's word pairs that also occur in the other. Pairs that share no wording have no dot."
      )
    }
  }

  @NodeBuilder private var relatedPairs: [Node] {
    let pairs = view.corpus.derivation.pairs.filter { $0.relation != .independent }
    let listed = Self.telling(pairs)
    if !pairs.isEmpty {
      element("h3") { "What joins the files (\(Wording.count(pairs.count, "pair")))" }
      for pair in listed { related(pair) }
      if listed.count < pairs.count {
        aside(
          "Of every file, the pair that joins it most. \(Wording.count(pairs.count - listed.count, "more pair")) in "
            + "result.json.")
      }
    }
  }

  /// The pairs to list: all of few, else of every file the one with which it shares most.
  static func telling(_ pairs: [Derivation.Pair]) -> [Derivation.Pair] {
    guard pairs.count > relatedLimit else { return pairs }
    var best: [Int: Int] = [:]
    for (index, pair) in pairs.enumerated() {
      for file in [pair.left, pair.right] where best[file].map({ pairs[$0].share < pair.share }) ?? true {
        best[file] = index
      }
    }
    return Set(best.values).sorted().map { pairs[$0] }
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

extension Derivation.Pair {
  /// How much of the shorter text stands in the other.
  var share: Double { measures["word-2-gram containment"] ?? measures.values.max() ?? 0 }
}
