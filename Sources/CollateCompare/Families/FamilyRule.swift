/// Decides which documents rest on one account.
///
/// Independent reports of one event share names, formulas and quotations: up to a fifth of the shorter text's word
/// trigrams outside quotations. Texts made from one text share more, however they were shortened: that is the first rule,
/// drawn on hand-annotated events. The second finds texts that were rewritten without long runs: they tell the same in
/// the same order, more than all accounts of the event do.
enum FamilyRule {
  /// Trigram containment from which two texts rest on one account.
  static let containment = 0.2
  /// Containment that is enough where the texts also share a run too long for chance …
  static let containmentWithRun = 0.17
  /// … of so many words outside quotations.
  static let longRun = 15
  /// Containment that is enough where both texts name one outlet as their source.
  static let containmentWithOutlet = 0.12
  /// Containment by rarity from which two of many texts rest on one account.
  static let rareContainment = 0.35
  /// Alignment of the sentences that shared wording must come with: less has a text that shares a passage with another, or a
  /// form, and tells something else. Of the joined pairs of the annotated events none has less than .176.
  static let leastAlignment = 0.17
  /// A text with fewer words is an excerpt: it can share a fifth of its trigrams with a stranger by chance.
  static let excerptWords = 60
  /// Log-odds of one account: constant, weight of the alignment and of the bigrams, and where both stop counting. Fitted
  /// by logistic regression on 19 annotated events and 30 with planted copies; the fit was made outside this project.
  private static let odds = (constant: -6.60, alignment: 24.7, bigrams: 11.0, most: 0.4)
  /// Log-odds demanded where no third account shows what everybody shares, and of texts of very unequal lengths: a
  /// probability of .8.
  private static let strictOdds = 1.386
  /// Shorter by longer text below which lengths are very unequal.
  private static let unequalLengths = 0.35
  /// Part of a link's alignment that two groups must reach on average for the link to join them.
  private static let leastMeanShare = 0.5

  /// A pair of documents and how much they resemble each other.
  struct Pair {
    /// Index of the first document.
    var left: Int
    /// Index of the second document.
    var right: Int
    /// What they share as wording.
    var resemblance: Resemblance
    /// What they share as a story.
    var likeness: StoryLikeness.Value
    /// Whether that was looked at.
    var isStoryRead = false
    /// Trigram containment by the rarity of the runs, where it shows (see `Rarity`).
    var rareContainment: Double?
    /// Whether both name the same news outlet.
    var shareOutlet = false
    /// Whether they rest on one account.
    var isOneAccount = false

    /// How much of the wording of one the other has, formulas left out of account.
    var wording: Double { rareContainment ?? resemblance.trigramContainment }

    /// Log-odds that they rest on one account, by the second rule.
    var odds: Double {
      let odds = FamilyRule.odds
      return odds.constant + odds.alignment * min(odds.most, likeness.alignment)
        + odds.bigrams * min(odds.most, likeness.bigrams)
    }
  }

  /// Marks the pairs that rest on one account. An excerpt counts only with the document it resembles most, because what
  /// it shares with others it shares through that one.
  static func judge(_ pairs: [Pair], wordCounts: [Int]) -> [Pair] {
    let none = [Double](repeating: -.infinity, count: wordCounts.count)
    var closest = (wording: none, story: none)
    for pair in pairs {
      for document in [pair.left, pair.right] {
        closest.wording[document] = max(closest.wording[document], pair.wording)
        closest.story[document] = max(closest.story[document], pair.odds)
      }
    }
    return pairs.map { pair in
      var pair = pair
      let excerpts = [pair.left, pair.right].filter { wordCounts[$0] < excerptWords }
      let isClosest = (
        wording: excerpts.allSatisfy { pair.wording >= closest.wording[$0] },
        story: excerpts.allSatisfy { pair.odds >= closest.story[$0] }
      )
      pair.isOneAccount =
        (isClosest.wording && shareWording(pair)) || (isClosest.story && shareStory(pair, wordCounts))
      return pair
    }
  }

  private static func shareWording(_ pair: Pair) -> Bool {
    let value = pair.wording
    if pair.isStoryRead, pair.likeness.alignment < leastAlignment { return false }
    // Where rarity shows, formulas have lost their weight: what is left of a shared form does not count as wording.
    if pair.rareContainment != nil { return value >= rareContainment }
    return value >= containment
      || (value >= containmentWithRun && pair.resemblance.longestRun >= longRun)
      || (value >= containmentWithOutlet && pair.shareOutlet)
  }

  private static func shareStory(_ pair: Pair, _ wordCounts: [Int]) -> Bool {
    let lengths = [wordCounts[pair.left], wordCounts[pair.right]].map(Double.init).sorted()
    let isAlone = wordCounts.count < 3
    // In a few sentences on one event, any two accounts tell like things in one order.
    if isAlone, lengths[0] < Double(excerptWords) { return false }
    let isStrict = isAlone || pair.rareContainment != nil || lengths[0] < unequalLengths * lengths[1]
    return pair.odds >= (isStrict ? strictOdds : 0)
  }

  /// The families: documents joined directly or through others, the strongest pairs first; every document belongs to
  /// one, by first member. A link joins two groups only if they are alike as a whole: one text that borrows from two
  /// accounts makes them no family.
  /// `alignment` gives that of a pair which is not among `pairs`.
  static func families(
    _ pairs: [Pair], count: Int, alignment: (Int, Int) -> Double = { _, _ in 0 }
  ) -> [[Int]] {
    var familyOf = Array(0..<count)
    var members = (0..<count).map { [$0] }
    var alignments: [Int: Double] = [:]
    for pair in pairs { alignments[pair.left * count + pair.right] = pair.likeness.alignment }
    let links = pairs.filter(\.isOneAccount).sorted {
      ($1.odds, $0.left, $0.right) < ($0.odds, $1.left, $1.right)
    }
    for link in links {
      let (one, other) = (familyOf[link.left], familyOf[link.right])
      guard one != other else { continue }
      let across = sample(members[one]).flatMap { left in
        sample(members[other]).map { right in
          alignments[min(left, right) * count + max(left, right)] ?? alignment(left, right)
        }
      }
      let mean = across.reduce(0, +) / Double(across.count)
      guard mean >= leastMeanShare * link.likeness.alignment else { continue }
      for member in members[other] { familyOf[member] = one }
      members[one] += members[other]
      members[other] = []
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Most members of a group that are asked how alike it is to another.
  private static let sampleSize = 8

  private static func sample(_ members: [Int]) -> [Int] {
    let step = (members.count + sampleSize - 1) / sampleSize
    return stride(from: 0, to: members.count, by: step).map { members[$0] }
  }
}
