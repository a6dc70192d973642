import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateLua

@Suite struct EditorTypesTests {
  private let meta = EditorTypes.files.first?.text ?? ""

  /// Types that Lua and LuaLS have of themselves.
  private static let basic: Set<String> = [
    "string", "number", "integer", "boolean", "any", "table", "function", "fun", "nil", "self",
  ]

  @Test func typesAreNamedInFull() {
    #expect(EditorTypes.luaType("iterator<span, ...>") == "fun(): collate.span, ...")
    #expect(EditorTypes.luaType("{span: span, x?: string[]}[]?") == "{span: collate.span, x?: string[]}[]?")
    #expect(EditorTypes.luaType("(inline | inline[])[]") == "(collate.inline | collate.inline[])[]")
    #expect(EditorTypes.luaType("collate.json") == "collate.json")
  }

  @Test func everyRowIsDeclaredWithItsParameters() {
    for entry in ApiTable.entries {
      guard let parameters = entry.parameters else {
        #expect(meta.contains("---@field \(entry.name) "), "\(entry.path)")
        continue
      }
      let names = parameters.map(\.name).joined(separator: ", ")
      let separator = entry.owner.hasPrefix("collate") ? "." : ":"
      #expect(
        meta.contains("function \(entry.owner)\(separator)\(entry.name)(\(names)) end\n"), "\(entry.path)")
    }
  }

  @Test func everyTypeThatIsNamedIsDeclaredOnce() {
    var declared = Self.basic
    for line in meta.split(separator: "\n") {
      let words = line.split { " :".contains($0) }
      guard words.count > 1, ["---@class", "---@alias"].contains(words[0]) else { continue }
      #expect(declared.insert(String(words[1])).inserted, "\(words[1])")
    }
    for entry in ApiTable.entries {
      for type in entry.returns + (entry.parameters ?? []).map(\.type) {
        for name in Self.names(in: EditorTypes.luaType(type)) {
          #expect(declared.contains(name), "\(name) of \(entry.path)")
        }
      }
    }
    for view in AnnotationKinds.builtIn {
      for field in view.fields {
        for name in Self.names(in: EditorTypes.luaType(field.type)) {
          #expect(declared.contains(name), "\(name)")
        }
      }
    }
  }

  @Test func theMetaFileIsLua() throws {
    let source = LuaSource(
      file: "collate.lua", path: "collate.lua", bytes: Array(("local collate = {}\n" + meta).utf8))
    #expect(try LuaHostHandle(limits: StageLimits()).evaluate(source) == .none)
  }

  @Test func kindsOfBuiltInStagesAreKnownByTheirFields() {
    #expect(
      meta.contains("---@class collate.annotation.sentence: collate.annotation\n---@field paragraph integer ")
    )
    #expect(
      meta.contains(
        "---@overload fun(self: collate.document, kind: \"quote\"): fun(): collate.annotation.quote\n"))
  }

  @Test func everyLayerIsExplainedAndCompleted() {
    #expect(ApiReference.layers.map(\.layer) == Layer.ofCorpus)
    for layer in Layer.ofCorpus { #expect(meta.contains("|\"\(layer.name)\"")) }
  }

  @Test func kindsOfPluginsMayHaveAnyField() {
    #expect(meta.contains("---@return fun(): collate.annotation.own\n---@overload"))
    #expect(meta.contains("---@class collate.annotation.own: collate.annotation\n---@field [string] any\n"))
    #expect(!meta.contains("---@return collate.annotation\n"))
  }

  @Test func fieldsOfKindsAreThoseThatStagesWrite() {
    let span = Span(0, 1)
    let written = [
      Sentence(span: span, paragraph: 0).annotation, Boilerplate(span: span, reason: "").annotation,
      EntityMention(span: span, category: .person, canonical: "").annotation,
      Quotation(span: span, form: .direct).annotation,
      DateMention(span: span, form: .date, value: nil, words: "").annotation,
      Quantity(span: span, lower: 1, upper: 1, bound: .exact).annotation,
      Enumeration(span: span, members: [span, span]).annotation,
      Attribution(span: span, sources: [], cue: "", cueSpan: span).annotation,
      Frame(span: span, predicate: "", predicateSpan: span).annotation,
    ]
    let known = Dictionary(
      uniqueKeysWithValues: AnnotationKinds.builtIn.map { ($0.kind, Set($0.fields.map(\.name))) })
    #expect(written.count == known.count)
    for annotation in written {
      #expect(known[annotation.kind] == Set(annotation.fields.names), "\(annotation.kind)")
    }
  }

  @Test func theReferenceOfThePluginsIsCurrent() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("plugins/API.md")
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == ApiReference.markdown, "write it anew: collate lua api > plugins/API.md")
  }

  /// The names of types in a type, without those of fields and parameters.
  private static func names(in type: String) -> [String] {
    var names: [String] = []
    var rest = type[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isLetter || $0 == "." }
      rest = word.isEmpty ? rest.dropFirst() : rest.dropFirst(word.count)
      if first.isLetter, !rest.hasPrefix(":"), !rest.hasPrefix("?:") { names.append(String(word)) }
    }
    return names
  }
}
