import CollateText
import Foundation
import Testing

@testable import CollateClean

/// Cases of the tokenizer suite that browsers' parsers are held to, where it lies beside the project.
private enum Suite {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/bench/html5lib-tests/tokenizer").path

  static var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".test") }
      .sorted()
  }
}

@Suite struct HTMLTokenizerTests {
  /// Tokens in the form of the suite: `["StartTag","a",{"b":"c"}]`, neighbouring characters joined.
  private func describe(_ input: [UInt8], mode: HTMLTokenizer.Mode, lastStartTag: String) -> [String] {
    var tokenizer = HTMLTokenizer(input)
    tokenizer.mode = mode
    tokenizer.lastStartTag = lastStartTag
    var result: [String] = []
    var text = ""
    func flush() {
      if !text.isEmpty { result.append("Character \(text.debugDescription)") }
      text = ""
    }
    while let token = tokenizer.next() {
      if case .characters(let characters) = token {
        text += String(decoding: characters.bytes, as: UTF8.self)
        continue
      }
      flush()
      switch token {
      case .characters: break
      case .startTag(let tag):
        let attributes = tag.attributes.map {
          "\($0.name)=\(String(decoding: $0.value.bytes, as: UTF8.self))"
        }
        result.append("StartTag \(tag.name) \(attributes.sorted()) \(tag.isSelfClosing)")
      case .endTag(let name): result.append("EndTag \(name)")
      case .comment(let data): result.append("Comment \(String(decoding: data, as: UTF8.self))")
      case .doctype(let type):
        result.append(
          "DOCTYPE \(type.name ?? "-") \(type.publicIdentifier ?? "-") \(type.systemIdentifier ?? "-") "
            + "\(!type.forcesQuirks)")
      }
    }
    flush()
    return result
  }

  private func expected(_ output: JSONNode, _ bytes: [UInt8], _ unescape: (String) -> String) -> [String] {
    var result: [String] = []
    var text = ""
    func string(_ node: JSONNode) -> String { node.string(in: bytes).map(unescape) ?? "-" }
    for token in output.elements ?? [] {
      guard let parts = token.elements, let kind = parts[0].string(in: bytes) else { continue }
      if kind == "Character" {
        text += string(parts[1])
        continue
      }
      if !text.isEmpty { result.append("Character \(text.debugDescription)") }
      text = ""
      switch kind {
      case "StartTag":
        var attributes: [String] = []
        if case .object(let members) = parts[2].content {
          attributes = members.map { "\(unescape($0.key))=\(string($0.value))" }
        }
        result.append("StartTag \(string(parts[1])) \(attributes.sorted()) \(parts.count > 3)")
      case "DOCTYPE":
        var isCorrect = false
        if case .bool(let value) = parts[4].content { isCorrect = value }
        result.append("DOCTYPE \(string(parts[1])) \(string(parts[2])) \(string(parts[3])) \(isCorrect)")
      default: result.append("\(kind) \(string(parts[1]))")
      }
    }
    if !text.isEmpty { result.append("Character \(text.debugDescription)") }
    return result
  }

  @Test(
    .enabled(
      if: !Suite.files.isEmpty, "../shared/bench/html5lib-tests is absent: the tokenizer suite is skipped"),
    arguments: Suite.files)
  func tokenizesAsTheStandardDoes(file: String) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Suite.folder + "/" + file)))
    let root = try JSONParser.parse(bytes, in: Span(0, bytes.count))
    let modes: [String: HTMLTokenizer.Mode] = [
      "Data state": .data, "PLAINTEXT state": .plainText, "RCDATA state": .rcdata, "RAWTEXT state": .rawText,
      "Script data state": .scriptData, "CDATA section state": .cdata,
    ]
    for test in root["tests"]?.elements ?? [] {
      var isDoubleEscaped = false
      if case .bool(let value) = test["doubleEscaped"]?.content { isDoubleEscaped = value }
      let unescape: (String) -> String = { text in
        guard isDoubleEscaped else { return text }
        let json = Array(("\"" + text.replacingOccurrences(of: "\"", with: "\\\"") + "\"").utf8)
        return (try? JSONParser.parse(json, in: Span(0, json.count)))?.string(in: json) ?? text
      }
      let input = unescape(test["input"]?.string(in: bytes) ?? "")
      let lastStartTag = test["lastStartTag"]?.string(in: bytes) ?? ""
      let states = test["initialStates"]?.elements?.compactMap { $0.string(in: bytes) } ?? ["Data state"]
      for state in states {
        let mode = try #require(modes[state])
        let found = describe(Array(input.utf8), mode: mode, lastStartTag: lastStartTag)
        let wanted = expected(try #require(test["output"]), bytes, unescape)
        #expect(
          found == wanted,
          "\(test["description"]?.string(in: bytes) ?? "") in \(state): \(input.debugDescription)")
      }
    }
  }
}
