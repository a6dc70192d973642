import CollateText
import Foundation

/// The lines of one account with their verdicts: what the form of a line proves, then what a fitted model and the other
/// accounts hold likely.
struct PageLines {
  /// What is known of a line besides its form.
  struct Evidence {
    /// How likely it belongs to the account by the text alone, 0 to 1.
    var probability: Float = 1
    /// Share of its words that stand in other accounts; nil where that says nothing.
    var share: Double?
    /// Whether it stands word for word in an account that shares little else.
    var isEcho = false
  }

  /// The lines, in order.
  let lines: [TextLine]
  /// The verdict on each.
  private(set) var verdicts: [LineVerdict?]
  /// Index of the line that opens the account: its headline, or its first sentence.
  private(set) var headline: Int?

  private let evidence: [Evidence]

  /// Shares below this show that a line is no matter of the event.
  private static let foreign = 0.34
  /// What other accounts add to the logarithm of a line's odds, for each part of its words that they share, at least and
  /// at most; and what is added where one has it word for word, and where phrases speak of the site.
  private static let (byShare, least, most): (Double, Float, Float) = (4, -1, 1.5)
  private static let (byEcho, byPhrase): (Float, Float) = (-5, -5)
  /// A text of few lines gives the model, which was fitted to pages, little to go by: so much is added, parted among them.
  private static let fewLines: Float = 6
  /// From where to where the share of words that belong to the account tells a whole page from an account alone, and the
  /// probability from which on a line of the latter is kept.
  private static let (accountOnly, leastOfAccount): ((Float, Float), Float) = ((0.75, 0.9), 0.08)
  /// What the cut is multiplied by for a sentence behind one that is kept: an account rarely stops for a single line.
  private static let continuedShare: Float = 0.5
  /// Words of running a site by which a line that stands in two accounts is told from a sentence that one took over.
  private static let siteWords = 3
  /// Content words of a sentence that others must share to free it.
  private static let freed = 6

  /// Takes what rules say of each line, and what is known of it besides.
  init(lines: [TextLine], verdicts: [LineVerdict?], evidence: [Evidence]) {
    self.lines = lines
    self.verdicts = verdicts
    self.evidence = evidence
  }

  /// Leaves phrases to the model, frees sentences that other accounts share (`rescue` or more of their words), then looks
  /// for headings. In a text that was extracted from a page, the model of the page has judged its lines.
  mutating func judge(rescue: Double, isExtracted: Bool = false) {
    let phrases = verdicts
    for index in lines.indices where verdicts[index]?.isPhrase == true { verdicts[index] = nil }
    if !isExtracted { judgeByModel(rescue, phrases) }
    headline = lines.indices.first { verdicts[$0] == nil && opensAccount($0) }
    judgeBylines()
    if isExtracted { return }
    judgeBetween()
    judgeSectionHeadings()
  }

  private mutating func judgeByModel(_ rescue: Double, _ phrases: [LineVerdict?]) {
    let judged = lines.indices.map { index in
      verdicts[index] == nil ? probability(index, isPhrase: phrases[index] != nil) : 0
    }
    let cut = cut(judged)
    let isKept = lines.indices.map { verdicts[$0] == nil && judged[$0] >= cut && lines[$0].endsSentence }
    let kept = isKept.indices.filter { isKept[$0] }
    for index in lines.indices where verdicts[index] == nil && !isFreed(index, rescue) {
      let goesOn =
        index > 0 && isKept[index - 1] && lines[index].endsSentence && phrases[index] == nil && !isEcho(index)
      guard judged[index] < (goesOn ? Self.continuedShare * cut : cut) else { continue }
      // Where no sentence is like an account, it is no page of one: only phrases speak.
      guard !kept.isEmpty || phrases[index] != nil else { continue }
      verdicts[index] = phrases[index] ?? LineVerdict(kind: .label, reason: reason(index, kept))
    }
  }

  /// The probability from which on lines are kept: that of `ArticleCut` on a whole page; of a text that is all but an
  /// account, whatever may be part of it, since losing body text costs far more than keeping a line of furniture.
  private func cut(_ judged: [Float]) -> Float {
    // Words of a paragraph too long to be looked at are told by its bytes.
    let words = lines.map { $0.words.isEmpty ? max(1, $0.span.count / 6) : $0.words.count }
    let account = zip(judged, words).reduce(0) { $0 + $1.0 * Float($1.1) } / Float(max(1, words.reduce(0, +)))
    let (from, to) = Self.accountOnly
    let weight = min(1, max(0, (account - from) / (to - from)))
    return ArticleCut.probability(words: words, judged) * (1 - weight) + Self.leastOfAccount * weight
  }

  /// How likely a line belongs to the account, phrases and other accounts heard.
  private func probability(_ index: Int, isPhrase: Bool) -> Float {
    let known = evidence[index]
    let own = min(max(known.probability, 1e-4), 1 - 1e-4)
    var odds = log(own / (1 - own))
    odds += isPhrase ? Self.byPhrase : Self.fewLines / Float(lines.count)
    if isEcho(index) {
      odds += Self.byEcho
    } else if let share = known.share {
      let shift = Float(Self.byShare * (share - Self.foreign))
      odds += min(Self.most, max(lines[index].isLabelLike ? Self.least : 0, shift))
    }
    return 1 / (1 + exp(-odds))
  }

  /// Whether a line of another account speaks of the site: one account may tell a sentence in the words of another, and
  /// two may quote the same.
  private func isEcho(_ index: Int) -> Bool {
    guard evidence[index].isEcho, !lines[index].isReporting else { return false }
    let words = lines[index].words
    return words.count { FurnitureLexicon.site.contains($0) || FurnitureLexicon.address.contains($0) }
      >= Self.siteWords
  }

  private func isFreed(_ index: Int, _ rescue: Double) -> Bool {
    guard lines[index].endsSentence, !isEcho(index), let share = evidence[index].share else {
      return false
    }
    return share >= rescue && lines[index].contentWords.count >= Self.freed
  }

  private func reason(_ index: Int, _ kept: [Int]) -> String {
    if isEcho(index) { return "stands word for word in an account that shares little else" }
    guard let first = kept.first, let last = kept.last, index >= first else {
      return "above the account, and unlike it"
    }
    return index > last ? "below the account, and unlike it" : "unlike the account around it"
  }

  /// Whether a line is a label whose words no other account uses; without other accounts, one of up to three words.
  private func isForeignLabel(_ index: Int) -> Bool {
    guard lines[index].isLabelLike else { return false }
    return evidence[index].share.map { $0 < Self.foreign } ?? (lines[index].words.count <= 3)
  }

  /// Whether a line without a verdict can be the headline or first sentence: at least three words, not foreign.
  private func opensAccount(_ index: Int) -> Bool {
    let line = lines[index]
    return line.endsSentence || (line.words.count >= 3 && !isForeignLabel(index))
  }

  private func isFurniture(_ index: Int) -> Bool {
    lines.indices.contains(index) && verdicts[index] != nil
  }

  /// A person's name alone on a line, with a date line or byline label after it.
  private mutating func judgeBylines() {
    for index in lines.indices.dropLast() where ByLine.isBareName(lines[index]) {
      if index > headline ?? -1, verdicts[index + 1]?.reason.hasPrefix("date line") == true {
        verdicts[index] = LineVerdict(kind: .label, reason: "byline")
      }
    }
  }

  /// Lines between furniture: labels, and paragraphs inside an appeal.
  private mutating func judgeBetween() {
    for index in lines.indices where verdicts[index] == nil && index != headline {
      guard isFurniture(index - 1), isFurniture(index + 1), !lines[index].isReporting else { continue }
      if lines[index].isLabelLike {
        verdicts[index] = LineVerdict(kind: .label, reason: "label between furniture of the site")
      } else if verdicts[index - 1]?.kind == .prompt, verdicts[index + 1]?.kind == .prompt,
        let share = evidence[index].share, share < Self.foreign
      {
        verdicts[index] = LineVerdict(
          kind: .prompt, reason: "inside an appeal, and shared by no other account")
      }
    }
  }

  /// A few words without a full stop between two paragraphs of the account.
  private mutating func judgeSectionHeadings() {
    for index in lines.indices where verdicts[index] == nil && index != headline {
      let line = lines[index]
      guard index > 0, index + 1 < lines.count, lines[index - 1].endsSentence, lines[index + 1].endsSentence,
        !isFurniture(index - 1), !isFurniture(index + 1)
      else { continue }
      let hasDigit = line.words.contains { $0.utf8.contains { CharacterClass.isDigit(UInt32($0)) } }
      if (1...4).contains(line.words.count), !line.endsSentence, !hasDigit, line.capitalised >= 0.5 {
        verdicts[index] = LineVerdict(kind: .label, reason: "section heading")
      }
    }
  }
}
