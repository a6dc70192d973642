import Foundation
import Testing

@testable import CollateText

/// The lists as they stand in the sources: what the program carries is made of these bytes.
@Suite struct LexiconListTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/CollateLexicon")

  /// `es/calendar.tsv` and so on.
  private static let paths: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".tsv") || $0.hasSuffix(".txt") }.sorted()
  }()

  private static let help = "; python3 Tests/Scripts/lexicon.py tidy sorts and counts after a line was added"

  @Test(arguments: paths)
  func aListIsSortedCountedAndHasASource(path: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let head = lines.prefix { $0.hasPrefix("# ") }
    let entries = Array(lines.dropFirst(head.count))
    #expect(head.first == "# count: \(entries.count)", "\(path)\(Self.help)")
    #expect(
      head.contains { $0.hasPrefix("# source: ") } && head.contains { $0.hasPrefix("# classes: ") }, "\(path)"
    )
    let ordered = entries.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(entries == ordered, "\(path)\(Self.help)")
  }

  @Test(arguments: LexiconList.languages)
  func theProgramCarriesWhatStandsThereAndNoWordTwiceInAClassOfOneKind(language: String) throws {
    for path in Self.paths where path.hasPrefix(language + "/") {
      let name = String(path.dropFirst(language.count + 1).prefix { $0 != "." })
      let entries = LexiconList.entries(language, name)
      let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
      #expect(entries.count == text.split(separator: "\n").count { !$0.hasPrefix("#") }, "\(path)")
      #expect(!entries.isEmpty, "\(path) is not named in language.inc, or is empty")
      let written = Dictionary(grouping: entries, by: \.written).filter { $0.value.count > 1 }
      #expect(written.isEmpty, "\(path) has twice: \(written.keys.sorted())")
      // Words that are written in two ways may be one when folded, but then they mean the same.
      let folded = Dictionary(grouping: entries, by: \.key).filter { entry in
        Set(entry.value.map { $0.kind + $0.value }).count > 1
      }
      #expect(folded.isEmpty, "\(path) has in two classes: \(folded.keys.sorted())")
    }
  }

  @Test func aWordIsInOneClassOfEnglish() {
    var seen: [String: String] = [:]
    for list in ["adjectives", "adverbs", "nouns", "verbs"] {
      for entry in LexiconList.entries("en", list) {
        #expect(
          seen[entry.written] == nil, "'\(entry.written)' is in \(list) and in \(seen[entry.written] ?? "")")
        seen[entry.written] = list
      }
    }
  }

  @Test func entriesHaveAClassAndAValueWhereTheLineGivesThem() {
    let bytes = Array("# count: 2\nenero\tmonth\t1\nde\n".utf8)
    let entries = bytes.withUnsafeBufferPointer { LexiconList.entries(in: $0) }
    #expect(entries.map(\.written) == ["enero", "de"])
    #expect(entries.map(\.kind) == ["month", ""])
    #expect(entries.map(\.number) == [1, nil])
  }

  @Test func aWordIsFolded() {
    #expect(LexiconList.Entry(written: "Miércoles", kind: "weekday", value: "2").key == "miercoles")
  }
}
