import CollateCore
import CollateLua
import CollateReport
import CollateText
import Foundation
import Testing

/// What `describe` shows, `collate lua api` and `collate lua types` print and the schema of results allows is one thing.
@Suite struct AgreementTests {
  private static let reference = ApiReference.markdown
  private static let types = EditorTypes.files.first?.text ?? ""

  /// The lines of the reference on one owner.
  private static func lines(of owner: String) -> [Substring] {
    let sections = reference.split(separator: "\n## ")
    let own = sections.first { $0.hasPrefix(owner + "\n") } ?? ""
    return own.split(separator: "\n").filter { $0.hasPrefix("- `") }
  }

  // MARK: describe

  private static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = ["The dam held.", "The dam broke."].enumerated().map { index, text in
      var document = Document(name: "\(index)", plain: text)
      document.annotate(Sentence(span: Span(0, document.bytes.count), paragraph: 0))
      return document
    }
    let passages = [0, 1].map { Passage(document: $0, span: Span(0, 7)) }
    corpus.claims = [Claim(id: "c1", statement: passages[0], evidence: passages.map { .init(passage: $0) })]
    corpus.discrepancies = [
      Discrepancy(
        id: "d1", category: .number, severity: .minor,
        sides: passages.map { .init(passage: $0, value: "\($0.document)", isDeviant: false) },
        rule: .init("r", "r"))
    ]
    corpus.derivation.families = [.init(id: "f1", members: [0, 1])]
    corpus.entities = [Entity(name: "Ana", category: .person, aliases: [], mentions: [passages[0]])]
    corpus.timeline = [TimelineEntry(date: "2024-05-14", passages: [passages[0]])]
    return corpus
  }()

  /// Things of a session by the owner of what they have.
  private static let things = [
    "document": "doc", "span": "doc:span(1, 3)", "corpus": "corpus", "collate": "collate",
    "claim": "corpus:claims()[1]", "evidence": "corpus:claims()[1].evidence[1]",
    "discrepancy": "corpus:discrepancies()[1]", "side": "corpus:discrepancies()[1].sides[1]",
    "family": "corpus:families()[1]", "entity": "corpus:entities()[1]", "moment": "corpus:timeline()[1]",
    "annotation": "doc:all('sentence')[1]", "phrases": "collate.phrases { 'a' }",
    "regex": "collate.regex 'a'",
    "measure": "collate.measure { base = tonumber }",
  ]

  @Test(arguments: things.keys.sorted())
  func describeSaysWhatTheReferenceSays(owner: String) throws {
    let prompt = try LuaPrompt(
      corpus: Self.corpus,
      layers: [.documents, Sentence.kind, .claims, .discrepancies, .families, .entities, .timeline],
      limits: StageLimits())
    let thing = try #require(Self.things[owner])
    let shown = try prompt.enter("describe(\(thing))").outcome.printed
    let lines = Self.lines(of: owner)
    #expect(!lines.isEmpty)
    // A library in a library is shown with what it holds.
    for line in lines where !line.hasPrefix("- `collate.json: ") {
      let summary = line.split(separator: "`: ", maxSplits: 1)[1].replacing(" Since api = 2.", with: "")
      #expect(shown.contains("      \(summary)\n"), "\(owner): \(line)")
    }
  }

  // MARK: The editor

  @Test func theTypesOfTheEditorSayWhatTheReferenceSays() {
    let lines = Self.reference.split(separator: "\n").filter { $0.hasPrefix("- `") && $0.contains("`: ") }
    #expect(lines.count > 150)
    for line in lines where !line.hasPrefix("- `documents`") {
      let summary = line.split(separator: "`: ", maxSplits: 1)[1].replacing(" Since api = 2.", with: "")
      let isLayer = line.prefix { $0 != ":" }.count { $0 == "`" } == 2
      #expect(isLayer || Self.types.contains(summary), "\(line)")
    }
  }

  // MARK: The schema

  /// The values that the schema of results allows for a property.
  private static func values(of property: String, in definition: String) -> Set<String> {
    let property = ResultSchema.json["$defs"][definition]["properties"][property]
    return Set((property["enum"].items + property["items"]["enum"].items).compactMap(\.text))
  }

  @Test(arguments: [
    ("claim.certainty", "claim", "certainty"), ("claim.support", "claim", "support"),
    ("evidence.status", "evidence", "status"), ("evidence.factuality", "evidence", "factuality"),
    ("discrepancy.severity", "discrepancy", "severity"), ("discrepancy.basis", "discrepancy", "basis"),
    ("discrepancy.excluded", "discrepancy", "excluded"), ("pair.relation", "pair", "relation"),
    ("entity.category", "entity", "type"),
  ])
  func valuesAreThoseOfTheSchema(field: String, definition: String, property: String) throws {
    let line = try #require(
      Self.reference.split(separator: "\n").first { $0.hasPrefix("- `\(field): ") })
    let named = line.split(separator: "`: ", maxSplits: 1)[1].split(
      separator: "`", omittingEmptySubsequences: false
    )
    .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    #expect(Set(named) == Self.values(of: property, in: definition), "\(field)")
    #expect(!named.isEmpty)
  }

  @Test func theTypesOfDiscrepanciesAreThoseOfCollate() throws {
    let line = try #require(
      Self.reference.split(separator: "\n").first { $0.hasPrefix("- `discrepancy.type") })
    for category in Discrepancy.Category.allCases { #expect(line.contains("`\(category.rawValue)`")) }
    let made = try #require(
      Self.reference.split(separator: "\n").first { $0.hasPrefix("- `corpus:rewriting(") })
    for rewriting in Derivation.Rewriting.allCases { #expect(made.contains("`\(rewriting.rawValue)`")) }
  }
}

extension JSON {
  /// The member of that name; null where there is none.
  fileprivate subscript(_ name: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    for member in members where member.key == name { return member.value }
    return .null
  }

  /// The elements of an array.
  fileprivate var items: [JSON] { if case .array(let items) = self { items } else { [] } }

  /// A string.
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
