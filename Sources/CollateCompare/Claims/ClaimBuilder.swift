import CollateCore
import CollateText

/// Turns linked statements into claims with evidence.
struct ClaimBuilder {
  private let corpus: Corpus
  private let support: SupportRule
  private let describe: [StatementFacts]

  /// Prepares claims over the documents of `corpus`.
  init(_ corpus: Corpus, support: SupportRule) {
    self.corpus = corpus
    self.support = support
    describe = corpus.documents.map(StatementFacts.init)
  }

  /// The claims, by first passage, numbered in that order.
  func claims(_ links: StatementLinks, _ index: StatementIndex) -> [Claim] {
    let wholes = index.sentences.map(\.whole)
    var result = CliqueCover.find(in: links.sentences).map { claim($0, wholes, links.sentences) }
    result += CliqueCover.find(in: links.clauseLinks).map { claim($0, links.clauses, links.clauseLinks) }
    result += links.alone.map { single(links.clauses[$0]) }
    result.sort { $0.passages.lexicographicallyPrecedes($1.passages) }
    for position in result.indices { result[position].id = "c\(position + 1)" }
    return result
  }

  private func claim(_ clique: CliqueCover.Clique, _ statements: [Statement], _ graph: ScoredGraph) -> Claim {
    // The statement shown is the one its fellows agree with most.
    var best = clique.nodes[0]
    var bestStrength = -Double.infinity
    for node in clique.nodes {
      let strength = graph.strength(of: node, to: clique.nodes)
      if strength > bestStrength { (best, bestStrength) = (node, strength) }
    }
    return make(
      clique.nodes.map { statements[$0].passage },
      statement: statements[best].passage,
      confidence: LinkModel.probability(clique.weakest)
    )
  }

  private func single(_ statement: Statement) -> Claim {
    make([statement.passage], statement: statement.passage, confidence: 1)
  }

  private func make(_ passages: [Passage], statement: Passage, confidence: Double) -> Claim {
    let facts = describe[statement.document]
    var claim = Claim(
      id: "",
      statement: statement,
      evidence: passages.sorted().map { passage in
        Claim.Evidence(
          passage: passage, attribution: describe[passage.document].attribution(of: passage.span),
          values: describe[passage.document].values(of: passage.span))
      },
      slots: facts.slots(of: statement.span),
      certainty: facts.certainty(of: statement.span),
      confidence: confidence
    )
    claim.support = support.verdict(documents: claim.documents)
    return claim
  }
}

extension Statement {
  /// Where it stands in the corpus.
  var passage: Passage { Passage(document: document, span: span) }
}

extension Claim {
  /// Where its evidence stands; tells any two claims apart.
  fileprivate var passages: [Passage] { evidence.map(\.passage) }
}
