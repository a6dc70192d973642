import CollateCore
import CollateText

/// `compare.families`: which documents rest on one account, how each was rewritten, and what shows it.
package enum FamiliesStage {
  static let definition = definition(readsStory: true)

  /// The stage without what finds rewrites that share no long runs.
  static let ablations = [Ablation(without: "StoryLikeness", definition(readsStory: false))]

  private static func definition(readsStory: Bool) -> StageDefinition {
    StageDefinition(
      name: "compare.families",
      phase: .compare,
      summary: "Finds which accounts are copies or rewrites of one another, and what shows it.",
      needs: [Sentence.kind],
      uses: [EntityMention.kind, Quotation.kind, Quantity.kind, DateMention.kind],
      provides: [.families]
    ) { _ in
      .corpus { corpus, _ in findFamilies(in: &corpus, readsStory: readsStory) }
    }
  }

  /// Fills in `corpus.derivation`; without `readsStory` by shared wording only.
  package static func findFamilies(in corpus: inout Corpus, readsStory: Bool = true) {
    let left: Int
    (corpus.derivation, left) = derive(corpus.documents, readsStory: readsStory)
    guard left > 0 else { return }
    corpus.notes.append(
      Note(
        reason:
          "of the pairs of accounts that share wording, the \(toldPairs) closest of each account are told, with the \(fewRuns) longest runs of each; \(left) more were compared"
      ))
  }

  /// Longest runs shown for one pair.
  private static let shownRuns = 8
  /// … where there are many documents.
  private static let fewRuns = 2

  /// Trigram containment from which two independent documents share enough wording to be told.
  private static let tellingContainment = 0.05

  private static func derive(_ documents: [Document], readsStory: Bool) -> (Derivation, left: Int) {
    var vocabulary = Vocabulary()
    let sequences = documents.map { WordSequence($0, &vocabulary) }
    let outlets = NamedOutlets(documents)
    let likeness = StoryLikeness(documents, sequences)
    let candidates = FamilyCandidates.find(sequences.map(\.bigrams))
    var pairs = candidates.map { left, right in
      FamilyRule.Pair(
        left: left, right: right, resemblance: Resemblance(sequences[left], sequences[right]),
        likeness: readsStory ? likeness.value(left, right) : .none, isStoryRead: readsStory,
        shareOutlet: outlets.areShared(by: left, right))
    }
    if let rarity = Rarity(sequences.map(\.trigrams), copies: pairs) {
      for index in pairs.indices {
        let (left, right) = (sequences[pairs[index].left], sequences[pairs[index].right])
        pairs[index].rareContainment = rarity.containment(left.trigrams, right.trigrams)
      }
    }
    let wordCounts = sequences.map(\.words.count)
    pairs = FamilyRule.judge(pairs, wordCounts: wordCounts)
    for index in pairs.indices where pairs[index].isOneAccount {
      pairs[index].isOneAccount = !sharesFurnitureOnly(pairs[index], documents, sequences)
    }
    let families = FamilyRule.families(pairs, count: documents.count) {
      likeness.value($0, $1).alignment
    }
    let dates = documents.map { $0.metadata[Metadata.date]?.value.string }
    let rewriting = Rewriting(families, pairs, sequences, dates: dates) {
      likeness.ownMaterial($0, beside: $1)
    }

    var derivation = Derivation()
    derivation.families = families.enumerated().map { Derivation.Family(id: "f\($0 + 1)", members: $1) }
    let telling = pairs.filter {
      $0.isOneAccount || $0.resemblance.trigramContainment >= tellingContainment
    }
    let shown = closest(telling, count: documents.count)
    derivation.pairs = shown.map {
      describe($0, sequences, runs: documents.count > fewDocuments ? fewRuns : shownRuns)
    }
    if !documents.isEmpty { derivation.comparedPairs = [0: pairs.count] }
    derivation.rewriting = rewriting.labels
    derivation.order = rewriting.order
    derivation.traces = traces(of: ScrambledNames(sequences), documents)
    for trace in derivation.traces { derivation.rewriting[trace.document] = .machineSpun }
    derivation.inferredSources =
      families.filter { $0.count > 1 || documents[$0[0]].copies > 0 }.flatMap(outlets.sources)
    return (derivation, telling.count - shown.count)
  }

  /// Most pairs of one document that are told where there are more documents than these: of 200 accounts of one story every
  /// pair shares wording, and the families hold what they show.
  private static let (toldPairs, fewDocuments) = (4, 16)

  /// The pairs that are told, in their order: those closest to one of their documents.
  private static func closest(_ pairs: [FamilyRule.Pair], count: Int) -> [FamilyRule.Pair] {
    guard count > fewDocuments else { return pairs }
    var left = [Int](repeating: toldPairs, count: count)
    var told = Set<Int>()
    let order = pairs.indices.sorted {
      (pairs[$1].wording, pairs[$1].likeness.alignment, $0) < (
        pairs[$0].wording, pairs[$0].likeness.alignment, $1
      )
    }
    for index in order {
      let pair = pairs[index]
      guard left[pair.left] > 0 || left[pair.right] > 0 else { continue }
      left[pair.left] -= 1
      left[pair.right] -= 1
      told.insert(index)
    }
    return pairs.indices.filter(told.contains).map { pairs[$0] }
  }

  /// Whether two documents are alike in equal heads and tails only, as pages of one site are.
  private static func sharesFurnitureOnly(
    _ pair: FamilyRule.Pair, _ documents: [Document], _ sequences: [WordSequence]
  ) -> Bool {
    let frame = SharedFrame(documents[pair.left], documents[pair.right])
    guard frame.leastRest < 1, frame.leastRest >= SharedFrame.furnitureRest else { return false }
    let rests = (
      sequences[pair.left].bigrams(of: frame.left), sequences[pair.right].bigrams(of: frame.right)
    )
    return Resemblance.containment(rests.0, rests.1) < strangersContainment
  }

  /// Bigram containment below which two texts of one event share no more than its names: independent accounts of one
  /// event lie between .08 and .12.
  private static let strangersContainment = 0.12

  private static func traces(of names: ScrambledNames, _ documents: [Document]) -> [Derivation.Trace] {
    names.findings.sorted { $0.key < $1.key }.map { document, finding in
      let usual = documents[finding.holder].string(finding.usual)
      let turned = documents[document].string(finding.places[0])
      return Derivation.Trace(
        document: document,
        reason:
          "writes “\(turned)” for “\(usual)” in \(finding.places.count) places, as word-swapping software does",
        evidence: finding.places.prefix(shownRuns).map { Passage(document: document, span: $0) }
          + [Passage(document: finding.holder, span: finding.usual)]
      )
    }
  }

  private static func describe(_ pair: FamilyRule.Pair, _ sequences: [WordSequence], runs: Int)
    -> Derivation.Pair
  {
    let resemblance = pair.resemblance
    return Derivation.Pair(
      left: pair.left,
      right: pair.right,
      relation: relation(pair),
      measures: [
        "word-2-gram containment": resemblance.bigramContainment,
        "word-3-gram containment": resemblance.trigramContainment,
        "order agreement": max(0, resemblance.orderAgreement),
        "sentence alignment": pair.likeness.alignment,
        "exclusive bigrams": pair.likeness.bigrams,
      ],
      runs: resemblance.runs.prefix(runs).map { run in
        Derivation.SharedRun(
          left: Passage(document: pair.left, span: span(run.left, run.count, sequences[pair.left])),
          right: Passage(document: pair.right, span: span(run.right, run.count, sequences[pair.right])),
          words: run.count
        )
      },
      reason: reason(pair)
    )
  }

  private static func span(_ start: Int, _ count: Int, _ sequence: WordSequence) -> Span {
    Span(sequence.spans[start].start, sequence.spans[start + count - 1].end)
  }

  /// Coverage of one text from which it is a copy of the other; of both, that they are rewrites; below, of one source.
  private static func relation(_ pair: FamilyRule.Pair) -> Derivation.Relation {
    guard pair.isOneAccount else { return .independent }
    let covered = max(pair.resemblance.leftCovered, pair.resemblance.rightCovered)
    return covered >= 0.8 ? .copy : covered >= 0.5 ? .rewrite : .commonSource
  }

  private static func reason(_ pair: FamilyRule.Pair) -> String {
    let resemblance = pair.resemblance
    let share = Int((resemblance.trigramContainment * 100).rounded())
    var text =
      "\(share) % of the shorter text's three-word runs also occur in the other, quotations not counted"
    if resemblance.longestRun > 0 { text += "; longest shared run \(resemblance.longestRun) words" }
    if pair.isOneAccount, pair.odds >= 0 {
      text += "; the same facts in the same order, beyond what all accounts share"
    }
    if pair.shareOutlet { text += "; both name the same outlet" }
    if resemblance.runs.count > 1, resemblance.orderAgreement < 0.5 { text += "; shared passages were moved" }
    return text
  }
}
