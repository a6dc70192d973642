import CollateCore
import Testing

@testable import CollateReport

@Suite struct TerminalAnswerTests {
  @Test func theAnswerNamesAccountsConflictsAndPlaces() {
    let lines = TerminalAnswer.text(TestCorpus.corpus, record: TestCorpus.record, width: 80, style: .plain)
      .split(separator: "\n")
    #expect(lines[0] == "3 files, 2 independent accounts")
    #expect(lines.contains("Conflicts: 1 material"))
    #expect(lines.contains("    A1 A2  a.txt:3:1") && lines.contains("    B1  c<b>.txt:1:6"))
    #expect(lines.contains("      “Nine people were hurt at the mill.”"))
    #expect(lines.contains("      “Fourteen people were hurt at the mill.”"))
    let headings = ["Conflicts: 1 material", "Independent accounts agree on no statement"]
    #expect(headings.compactMap { lines.firstIndex(of: Substring($0)) } == [1, 10])
    #expect(lines.contains("  A  1 statement, such as"))
    #expect(lines.contains("     “The roof fell in at noon.”"))
    #expect(lines.contains("  ⚠ d.txt: is empty (load.files)"))
  }

  @Test(arguments: [TerminalStyle.plain, .colour])
  func documentsCannotSteerTheTerminal(style: TerminalStyle) {
    let text = TerminalAnswer.text(TestCorpus.corpus, record: TestCorpus.record, width: 80, style: style)
    let own = text.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst()
    #expect(own.isEmpty == (style == .plain))
    for sequence in own {
      #expect(["[0m", "[1m", "[2m", "[32m", "[1;31m"].contains { sequence.hasPrefix($0) })
    }
    #expect(
      !text.unicodeScalars.contains {
        $0.value == 0x202E || ($0.value < 0x20 && ![0x0A, 0x1B].contains($0.value))
      })
  }

  @Test func noLineIsWiderThanAsked() {
    for line in TerminalAnswer.text(TestCorpus.corpus, record: TestCorpus.record, width: 44, style: .plain)
      .split(separator: "\n")
    {
      #expect(DisplayText.columns(String(line)) <= 44, "\(line)")
    }
  }

  @Test func whatNobodyComparedIsSaid() {
    let text = TerminalAnswer.text(TestCorpus.uncompared, record: RunRecord(), width: 80, style: .plain)
    #expect(text.contains("Conflicts were not looked for."))
    #expect(!text.contains("none found") && !text.contains("agree"))
  }

  @Test func oneFileAndNoFileHaveAnAnswer() {
    #expect(
      TerminalAnswer.text(Corpus(), record: RunRecord(), width: 80, style: .plain)
        == "0 files, nothing to compare\n")
    var corpus = Corpus()
    corpus.documents = [Document(name: "a", plain: "x")]
    #expect(
      TerminalAnswer.text(corpus, record: RunRecord(), width: 80, style: .plain).hasPrefix(
        "1 file, nothing to compare it with\n"))
  }
}
