import CollateCore
import CollateText

/// What every readable report says and in which order: computed once, so that page, Markdown and terminal agree.
struct Presentation: Sendable {
  /// What was found.
  let corpus: Corpus
  /// What produced it.
  let record: RunRecord
  /// Who rests on whom.
  let families: Families
  /// The files, by index of the document.
  let files: [ReportFile]
  /// The files in reading order: by family, then by their number in it.
  let fileOrder: [ReportFile]
  /// Notes of the run and of all documents, sorted.
  let notes: [Note]
  /// Indices of the claims: the most accounts first, then material conflicts, then as the corpus orders them.
  let claimOrder: [Int]
  private let numbers: [Int]
  /// The conflicts, the gravest first.
  let conflicts: [Conflict]
  /// What only one account has, in every group the most newsworthy first.
  let unique: [UniqueGroup]
  /// How many statements of one account are not among them, because other accounts have sentences of like words.
  let retoldCount: Int
  private let ownFacts: [[Int]]
  /// The same by family, the groups of a family in one list, without what says
  /// nothing by itself or holds a side of a conflict.
  let newest: [[Int]]
  /// Which comparisons were made.
  let looked: Looked
  /// The sentences of each document, read once.
  let sentences: [[Sentence]]
  /// The relative dates of each document, by what they were resolved to.
  let relativeDates: [[String: [DateMention]]]

  /// Arranges a corpus for its readers.
  init(_ corpus: Corpus, record: RunRecord) {
    self.corpus = corpus
    self.record = record
    families = Families(of: corpus)
    files = ReportFile.all(of: corpus, families: families)
    fileOrder = files.sorted {
      ($0.family, $0.code.utf8.count, $0.code) < ($1.family, $1.code.utf8.count, $1.code)
    }
    notes = corpus.allNotes
    conflicts = Conflict.all(of: corpus)
    claimOrder = Self.order(of: corpus, families: families, conflicts: conflicts)
    var rank = Array(repeating: 0, count: claimOrder.count)
    for (place, claim) in claimOrder.enumerated() { rank[claim] = place }
    numbers = rank.map { $0 + 1 }
    looked = Looked(corpus, record)
    sentences = corpus.documents.map { $0.all(Sentence.self) }
    relativeDates = corpus.documents.map { document in
      Dictionary(grouping: document.all(DateMention.self).filter { $0.form == .relative }) { $0.value ?? "" }
    }
    let news = corpus.claims.map(Newsworthiness(corpus, families: families).weight)
    let unique = UniqueGroup.groups(of: corpus, families: families).map { group in
      var group = group
      let weights = group.claims.map { news[$0] }
      let ranked = zip(group.claims, weights).sorted { ($1.1, rank[$0.0]) < ($0.1, rank[$1.0]) }
      group.claims = ranked.map(\.0)
      return group
    }
    self.unique = unique
    retoldCount = UniqueGroup.retoldCount(of: corpus, families: families)
    let contested = Answer.contested(corpus)
    ownFacts = families.all.indices.map { family in
      unique.filter { $0.family == family }.flatMap(\.claims)
        .map { ($0, news[$0]) }
        .sorted { ($1.1, rank[$0.0]) < ($0.1, rank[$1.0]) }.map(\.0)
    }
    newest = ownFacts.map { claims in
      claims.filter { news[$0] > 0 && !contested.contains($0) }
    }
  }

  /// The arrangement that all writers of a run share.
  static func shared(_ corpus: Corpus, _ context: StageContext) -> Presentation {
    context.shared.value { Presentation(corpus, record: context.record) }
  }

  /// What only one account has, the most newsworthy first.
  func ownFacts(ofFamily index: Int) -> [Int] { ownFacts[index] }

  private static func order(of corpus: Corpus, families: Families, conflicts: [Conflict]) -> [Int] {
    let disputed = Set(conflicts.filter { $0.discrepancy.severity == .material }.compactMap(\.claim))
    struct Key {
      let index: Int
      let accounts: Int
      let isDisputed: Bool
      let files: Int
    }
    let keys = corpus.claims.enumerated().map { index, claim in
      Key(
        index: index,
        accounts: families.indices(of: claim).count,
        isDisputed: disputed.contains(index),
        files: claim.documents.count
      )
    }
    return keys.sorted { left, right in
      if left.accounts != right.accounts { return left.accounts > right.accounts }
      if left.isDisputed != right.isDisputed { return left.isDisputed }
      if left.files != right.files { return left.files > right.files }
      return left.index < right.index
    }.map(\.index)
  }

  /// The number of a claim in the order of the report, from 1.
  func number(of claim: Int) -> Int { numbers[claim] }

  /// The files of one family in the likely order of their making.
  func members(ofFamily index: Int) -> [ReportFile] { fileOrder.filter { $0.family == index } }

  /// What is quoted of a passage, and whether it is cut.
  func quotable(_ passage: Passage) -> (passage: Passage, isCut: Bool) {
    PassageText(corpus: corpus).quotable(passage)
  }

  /// The words of a passage as one safe line.
  func quote(_ passage: Passage) -> String { PassageText(corpus: corpus).quote(passage) }

  /// Most columns of a text set aside that a report for readers quotes; the result holds all of it.
  private static let asideLimit = 400

  /// The beginning of words that were set aside, as one safe line.
  func excerpt(of aside: SetAside) -> String {
    DisplayText.cut(DisplayText.line(aside.text), to: Self.asideLimit)
  }

  /// Headline of the first file that has one: what the report is about.
  var subject: String? { fileOrder.lazy.compactMap(\.title).first }

  /// The files' own dates, in words: `18–19 October 2023`.
  var dates: String? { ReaderDate.range(files.compactMap(\.date)) }

  /// The words around a value, whole where the context is short, else from a word before it to a word behind it.
  func surroundings(of value: Passage, in context: Passage, bytes limit: Int) -> Passage {
    guard context.span.count > limit, context.span.contains(value.span), value.span.count < limit else {
      return context.span.count > limit ? value : context
    }
    let bytes = corpus.documents[value.document].bytes
    let room = limit - value.span.count
    var start = max(context.span.start, min(value.span.start - room / 2, context.span.end - limit))
    var end = min(context.span.end, start + limit)
    while start > context.span.start, start < value.span.start, bytes[start - 1] > 0x20 { start += 1 }
    while end < context.span.end, end > value.span.end, bytes[end] > 0x20 { end -= 1 }
    return Passage(document: value.document, span: Span(start, max(end, value.span.end)))
  }

  /// Who said what, the most quoted first.
  var voices: [Voice] { Voice.all(of: corpus, order: claimOrder) }

  /// The timeline by date; entries keep their order.
  var timelineDays: [(date: String, entries: [TimelineEntry])] {
    var days: [(date: String, entries: [TimelineEntry])] = []
    for entry in corpus.timeline {
      if days.last?.date == entry.date {
        days[days.count - 1].entries.append(entry)
      } else {
        days.append((entry.date, [entry]))
      }
    }
    return days
  }

  /// The claims whose statements, as lists show them, overlap none of an earlier one: a sentence and its clauses are listed
  /// once.
  func distinct(_ claims: [Int]) -> [Int] {
    var taken: [Int: DisjointSpans] = [:]
    return claims.filter { index in
      let statement = whole(corpus.claims[index].statement)
      return taken[statement.document, default: DisjointSpans()].insert(statement.span)
    }
  }

  /// The codes of the files that carry a claim, in reading order.
  func codes(of claim: Claim) -> [String] {
    let documents = Set(claim.documents)
    return fileOrder.filter { documents.contains($0.index) }.map(\.code)
  }

  /// What stages of plugins changed in what others found.
  var corrections: Corrections { Corrections(corpus) }

  /// The conflicts of one severity.
  func conflicts(_ severity: Discrepancy.Severity) -> [Conflict] {
    conflicts.filter { $0.discrepancy.severity == severity }
  }
}
