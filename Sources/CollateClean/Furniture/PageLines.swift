import CollateText

/// The lines of one account with their verdicts, judged once more by where they stand and by what other accounts share.
///
/// Losing body text costs far more than keeping a line of furniture: neighbours may condemn only lines that are no
/// sentences, or that no other account shares a word with.
struct PageLines {
  /// The lines, in order.
  let lines: [TextLine]
  /// The verdict on each.
  private(set) var verdicts: [LineVerdict?]
  /// Share of each line's words that stand in other accounts; nil where that says nothing.
  let shares: [Double?]
  /// Index of the line that opens the account: its headline, or its first sentence.
  private(set) var headline: Int?

  /// Shares below this show that a line is no matter of the event.
  private static let foreign = 0.34

  /// Takes the verdicts of line rules.
  init(lines: [TextLine], verdicts: [LineVerdict?], shares: [Double?]) {
    self.lines = lines
    self.verdicts = verdicts
    self.shares = shares
  }

  /// Frees sentences that other accounts share (`rescue` or more of their words), then looks at neighbours. In a text
  /// that was extracted from a page they say nothing: its labels are headings.
  mutating func judge(rescue: Double, isExtracted: Bool = false) {
    for index in lines.indices where verdicts[index]?.kind == .prompt && lines[index].endsSentence {
      if lines[index].contentWords.count >= 6, let share = shares[index], share >= rescue {
        verdicts[index] = nil
      }
    }
    headline = lines.indices.first {
      verdicts[$0] == nil && opensAccount($0)
    }
    judgeBylines()
    if isExtracted { return }
    judgeHead()
    judgeBetween()
    judgeTail()
    judgeSectionHeadings()
  }

  /// Whether a line is a label whose words no other account uses; without other accounts, one of up to three words.
  private func isForeignLabel(_ index: Int) -> Bool {
    guard lines[index].isLabelLike else { return false }
    return shares[index].map { $0 < Self.foreign } ?? (lines[index].words.count <= 3)
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
    for index in lines.indices.dropLast() where verdicts[index] == nil && ByLine.isBareName(lines[index]) {
      if index > headline ?? -1, verdicts[index + 1]?.reason.hasPrefix("date line") == true {
        verdicts[index] = LineVerdict(kind: .label, reason: "byline")
      }
    }
  }

  /// Labels above the headline, where the page has other furniture there.
  private mutating func judgeHead() {
    guard let headline, headline > 0, verdicts[..<headline].contains(where: { $0 != nil }) else { return }
    for index in 0..<headline where verdicts[index] == nil && isForeignLabel(index) {
      verdicts[index] = LineVerdict(
        kind: .masthead, reason: "label above the headline")
    }
  }

  /// Lines between furniture: labels, and paragraphs inside an appeal.
  private mutating func judgeBetween() {
    for index in lines.indices where verdicts[index] == nil && index != headline {
      guard isFurniture(index - 1), isFurniture(index + 1) else { continue }
      let line = lines[index]
      if line.isLabelLike, !line.isReporting {
        verdicts[index] = LineVerdict(kind: .label, reason: "label between furniture of the site")
      } else if verdicts[index - 1]?.kind == .prompt, verdicts[index + 1]?.kind == .prompt, !line.isReporting,
        let share = shares[index], share < Self.foreign
      {
        verdicts[index] = LineVerdict(
          kind: .prompt, reason: "inside an appeal, and shared by no other account")
      }
    }
  }

  /// Labels after the last sentence, where the page has other furniture there.
  private mutating func judgeTail() {
    guard let last = lines.indices.last(where: { verdicts[$0] == nil && lines[$0].endsSentence }) else {
      return
    }
    let tail = (last + 1)..<lines.count
    guard verdicts[tail].contains(where: { $0 != nil }) else { return }
    for index in tail where verdicts[index] == nil && index != headline && isForeignLabel(index) {
      verdicts[index] = LineVerdict(
        kind: .label, reason: "label below the account that no other account shares")
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
