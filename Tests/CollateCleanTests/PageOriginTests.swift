import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateClean
@testable import CollateLoad

/// Annotated pages, where they lie beside the project.
private enum Pages {
  static let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/bench/clean/html.tar.xz")

  /// Every page, or every sixteenth in a build for debugging, which takes twenty times as long.
  static func all() throws -> [(name: String, bytes: [UInt8])] {
    let content = Array(try Data(contentsOf: archive))
    let pages = try Archive.contents(of: content, most: 256 << 20).members
    var step = 1
    assert({ step = 16 }() == ())
    return stride(from: 0, to: pages.count, by: step).map { (pages[$0].path ?? "", pages[$0].bytes) }
  }
}

@Suite struct PageOriginTests {
  /// Whether bytes of a page are what a text that was made of them says: the same, or a reference, an escape, or white
  /// space and markup that give it.
  private func decodes(_ written: [UInt8], to text: ArraySlice<UInt8>) -> Bool {
    if written.elementsEqual(text) { return true }
    if text.allSatisfy({ $0 <= 0x20 }) { return true }
    let wanted = Array(text)
    var tokenizer = HTMLTokenizer(written)
    var shown: [UInt8] = []
    while let token = tokenizer.next() {
      if case .characters(let characters) = token { shown += characters.bytes }
    }
    if shown == wanted { return true }
    // What JSON escapes stands in strings of linked data, where references may be decoded once more.
    let string = "\"\(String(decoding: written, as: UTF8.self))\""
    let unescaped = try? JSONSerialization.jsonObject(with: Data(string.utf8), options: .fragmentsAllowed)
    return (unescaped as? String).map { Array($0.utf8) == wanted } ?? false
  }

  /// The first part of a text whose bytes in the page are not what it says.
  private func fault(in text: MappedText, of page: [UInt8]) -> String? {
    for piece in text.map.pieces where !piece.origin.isEmpty {
      let written = Array(page[piece.origin])
      let shown = text.bytes[piece.derived]
      if piece.isVerbatim ? !written.elementsEqual(shown) : !decodes(written, to: shown) {
        return
          "\(String(decoding: shown, as: UTF8.self)) from \(String(decoding: written, as: UTF8.self)) at \(piece.origin)"
      }
    }
    return nil
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: Pages.archive.path),
      "../shared/bench/clean is absent: the pages are skipped"))
  func everyCharacterKeptOrDroppedLeadsToBytesThatDecodeToIt() throws {
    guard case .document(let clean) = try ArticleStage.definition.make(OptionValues(specs: [])) else {
      return
    }
    var characters = 0
    for (name, bytes) in try Pages.all() {
      var document = Document(
        name: name, source: SourceFile(path: name, bytes: bytes), format: .html, encoding: "utf-8",
        readable: MappedText(identity: bytes))
      try clean(&document, StageContext(stage: "clean.article"))
      for text in [document.readable] + document.removed.map(\.text) {
        characters += text.count
        if let fault = fault(in: text, of: bytes) { Issue.record("\(name): \(fault)") }
      }
    }
    #expect(characters > 100_000)
  }
}
