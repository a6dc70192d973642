import CollateCore
import CollateText
import Foundation

/// Groups documents by the event they tell of: documents that share nothing tell of different events.
///
/// Two documents can belong together from a low cosine of their rarer terms on, names counted twice; which of them do is
/// decided for groups (see `EventGrowth`). The line is low, because an account wrongly set apart is lost to the comparison,
/// and one wrongly kept costs time only. Pairs come from an inverted index.
struct EventGroups {
  /// Cosine from which two documents can tell of one event. The weakest link that holds one of 147 folders with accounts
  /// of one event together (ECB+, NewsWCL50, BASIL) is .2; of 300 Reuters reports and of 300 web pages drawn at random
  /// the largest group has 14 and 16.
  static let leastCosine = 0.18
  /// Cosine from which two documents are one text: what it shares with itself shows no event.
  private static let copyCosine = 0.8
  /// Terms that more documents hold find no candidates; they count in the cosine of those that rarer terms found.
  private static let commonest = 100
  /// Candidates of one document that are compared, those that share most first.
  private static let candidateLimit = 64
  /// Documents that every run is thought to hold besides its own, and how many of those hold any term: in a small run
  /// rarity says little.
  private static let thoughtDocuments = 50.0
  private static let thoughtHolders = 5.0

  /// The groups, each ascending, ordered by first member.
  private(set) var groups: [[Int]] = []

  private let documents: [Document]
  private let words: [TopicWords]
  private var vectors: [TopicVector] = []
  private var rarity: [Double] = []

  /// Groups the documents.
  init(_ documents: [Document]) {
    self.documents = documents
    var vocabulary = Vocabulary()
    let isMixed = TermReading.areMixed(documents)
    words = documents.map { TopicWords($0, isMixed: isMixed, &vocabulary) }
    let read = words.map { TopicTerms($0.all) }
    var postings = [[Int]](repeating: [], count: vocabulary.keys.count)
    for (document, terms) in read.enumerated() {
      for term in terms.terms { postings[Int(term)].append(document) }
    }
    rarity = postings.map { holders in
      log(
        1 + (Double(documents.count) + Self.thoughtDocuments) / (Double(holders.count) + Self.thoughtHolders))
    }
    vectors = read.map { TopicVector($0, rarity) }
    groups = joined(links(postings))
  }

  private struct Link {
    var cosine: Double
    var left: Int
    var right: Int
  }

  /// Pairs that can tell of one event, closest first.
  private func links(_ postings: [[Int]]) -> [Link] {
    var links: [Link] = []
    var mass = [Double](repeating: 0, count: documents.count)
    for (document, vector) in vectors.enumerated() {
      var touched: [Int] = []
      vector.forEach { term, weight in
        let holders = postings[Int(term)]
        guard holders.count <= Self.commonest else { return }
        for other in holders.prefix(while: { $0 < document }) {
          if mass[other] == 0 { touched.append(other) }
          mass[other] += weight
        }
      }
      touched.sort { (mass[$1], $0) < (mass[$0], $1) }
      for other in touched.prefix(Self.candidateLimit) {
        let cosine = self.cosine(other, document)
        if cosine >= Self.leastCosine { links.append(Link(cosine: cosine, left: other, right: document)) }
      }
      for other in touched { mass[other] = 0 }
    }
    return links.sorted { ($1.cosine, $0.left, $0.right) < ($0.cosine, $1.left, $1.right) }
  }

  /// The groups that the links hold together, copies of one text counted once.
  private func joined(_ links: [Link]) -> [[Int]] {
    var texts = DisjointSets(count: documents.count)
    for link in links where link.cosine >= Self.copyCosine { texts.join(link.left, link.right) }
    let copies = texts.sets
    var textOf = [Int](repeating: 0, count: documents.count)
    for (text, members) in copies.enumerated() { for member in members { textOf[member] = text } }
    var growth = EventGrowth(copies.map { vectors[$0[0]] })
    for link in links { growth.link(textOf[link.left], textOf[link.right]) }
    return growth.groups.map { group in group.flatMap { copies[$0] }.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// How much two documents share beside furniture: equal heads and tails round different texts.
  private func cosine(_ left: Int, _ right: Int) -> Double {
    guard vectors[left].sharesName(vectors[right]) else { return 0 }
    let whole = vectors[left].product(vectors[right])
    guard whole >= Self.leastCosine else { return whole }
    let frame = SharedFrame(documents[left], documents[right])
    guard frame.leastRest < 1, frame.leastRest >= SharedFrame.furnitureRest else { return whole }
    let rests = [(left, frame.left), (right, frame.right)].map { document, rest in
      TopicVector(TopicTerms(words[document].sentences(rest)), rarity)
    }
    return rests[0].product(rests[1])
  }
}
