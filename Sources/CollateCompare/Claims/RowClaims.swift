import CollateCore
import CollateText

/// Turns rows into claims with evidence, the most important first.
struct RowClaims {
  private let corpus: Corpus
  private let rows: FactRows
  private let support: SupportRule
  private let statements: RowStatement
  private let importance: RowImportance
  private let clauses: StandaloneClause
  private let repeats: RepeatedSentences
  private let novelty: Novelty

  /// Prepares the claims over the documents of `corpus`; `repeats` are the sentences that the rows do not hold.
  init(_ corpus: Corpus, _ rows: FactRows, support: SupportRule, repeats: RepeatedSentences) {
    self.corpus = corpus
    self.rows = rows
    self.support = support
    self.repeats = repeats
    let spun = corpus.derivation.rewriting.filter { $0.value == .machineSpun }.keys
    statements = RowStatement(rows.units.all, rows.index, spun: Set(spun))
    clauses = StandaloneClause(corpus.documents)
    novelty = Novelty(rows.index, support: support)
    importance = RowImportance(rows.units.all, support: support, documents: corpus.documents.count)
  }

  /// The claims: rows of several documents by importance, then what single files state, by place.
  func claims() -> [Claim] {
    let wide = rows.rows.filter { $0.strength != nil }
    let masses = wide.map { rows.index.mass(statements.shared(in: $0.units)) }
    let largest = masses.max() ?? 0
    let values = zip(wide, masses).map { importance.value(of: $0.units, mass: $1, largest: largest) }
    let ranked = zip(wide, values).sorted { (-$0.1, $0.0.units[0]) < (-$1.1, $1.0.units[0]) }.map(\.0)
    return named(readable((ranked + rows.rows.filter { $0.strength == nil }).compactMap(claim)))
      .map(spread)
  }

  /// The claim with the evidence of all documents that repeat a sentence of it.
  private func spread(_ claim: Claim) -> Claim {
    let further = claim.evidence.flatMap { repeats.places(of: $0.passage) }
    guard !further.isEmpty else { return claim }
    var claim = claim
    claim.evidence = (claim.evidence + further.map(evidence)).sorted { $0.passage < $1.passage }
    if claim.support == .singleFile { claim.support = .oneAccount }
    return claim
  }

  /// The claims with statements that can be read alone. Two facts of one clause are not shown by the same words: the first
  /// takes the clause, the second keeps its own.
  private func readable(_ claims: [Claim]) -> [Claim] {
    var taken = Set<Passage>()
    return claims.map { claim in
      var claim = claim
      let reading = clauses.reading(of: claim.statement)
      if !taken.contains(reading) { claim.statement = reading }
      taken.insert(claim.statement)
      return claim
    }
  }

  /// The claims with ids of the words of their statements; equal statements are told apart by the words of all evidence.
  private func named(_ claims: [Claim]) -> [Claim] {
    let contents = claims.map { claim in
      ContentID.Content(
        [words(of: claim.statement)], context: claim.evidence.map { words(of: $0.passage) }.sorted())
    }
    return zip(claims, ContentID.ids("c", for: contents)).map { claim, id in
      var claim = claim
      claim.id = id
      return claim
    }
  }

  private func words(of passage: Passage) -> String {
    WordToken.all(in: corpus.documents[passage.document].bytes, passage.span).map(\.word)
      .joined(separator: " ")
  }

  private func claim(_ row: FactRow) -> Claim? {
    let passages = row.strength == nil ? row.units.map(passage) : passages(of: row.units)
    guard let statement = statement(of: row, passages) else { return nil }
    let stated = rows.facts[statement.document]
    var claim = Claim(
      id: "",
      statement: statement,
      evidence: passages.map(evidence),
      slots: stated.slots(of: statement.span),
      certainty: stated.certainty(of: statement.span),
      confidence: row.strength.map(LinkModel.probability) ?? 1
    )
    claim.judges = rows.judges(of: row)
    claim.novelty = novelty(of: row)
    claim.support = support.verdict(documents: claim.documents, agrees: row.agrees == true)
    return claim
  }

  private func evidence(_ passage: Passage) -> Claim.Evidence {
    let document = rows.facts[passage.document]
    return Claim.Evidence(
      passage: passage, attribution: document.attribution(of: passage.span),
      factuality: document.factuality(of: passage.span), values: document.values(of: passage.span))
  }

  /// The passage that stands for a row: the best of its units over several documents, all of them over one.
  private func statement(of row: FactRow, _ passages: [Passage]) -> Passage? {
    guard row.strength != nil else {
      return passages.first.map { first in
        Passage(document: first.document, span: passages.reduce(first.span) { $0.union($1.span) })
      }
    }
    guard let chosen = statements.best(of: row.units).map(passage) else { return nil }
    return passages.first { $0.contains(chosen) }
  }

  /// How much of a row no sentence of another account holds; 0 where several accounts carry it.
  private func novelty(of row: FactRow) -> Double {
    let units = row.units.map { rows.units.all[$0] }
    guard support.families(of: units.map(\.statement.document)) == 1 else { return 0 }
    return novelty.share(of: SortedSets.make(units.flatMap(\.statement.terms)), in: units[0].sentence)
  }

  private func passage(of unit: Int) -> Passage { rows.units.all[unit].statement.passage }

  /// The places of a row; units that follow each other in one sentence are one place.
  private func passages(of row: [Int]) -> [Passage] {
    var result: [Passage] = []
    var last: Int?
    for number in row {
      let unit = rows.units.all[number]
      if let previous = last, previous == number - 1, rows.units.all[previous].sentence == unit.sentence {
        result[result.count - 1].span = result[result.count - 1].span.union(unit.statement.span)
      } else {
        result.append(unit.statement.passage)
      }
      last = number
    }
    return result
  }
}

extension Statement {
  /// Where it stands in the corpus.
  var passage: Passage { Passage(document: document, span: span) }
}
