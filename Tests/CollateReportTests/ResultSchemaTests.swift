import CollateCore
import Testing

@testable import CollateReport

@Suite struct ResultSchemaTests {
  private let check = SchemaCheck(schema: ResultSchema.json)
  private let result = ResultJSON(TestCorpus.corrected, record: TestCorpus.record).json

  @Test func aFullResultIsValid() { #expect(check.faults(of: result) == []) }

  @Test func anEmptyResultIsValid() {
    #expect(check.faults(of: ResultJSON(Corpus(), record: RunRecord()).json) == [])
  }

  @Test func everyPropertyOfTheSchemaIsWritten() {
    for definition in ["$defs"].flatMap({ ResultSchema.json[$0]?.keys ?? [] }) {
      let properties = ResultSchema.json["$defs"]?[definition]?["properties"]?.keys ?? []
      for property in properties {
        let isWritten = keysWritten(result).contains(property) || ["parts", "words"].contains(property)
        #expect(isWritten, "\(definition).\(property)")
      }
    }
  }

  @Test func unknownKeysAndWrongTypesAreFaults() {
    guard case .object(var members) = result else { return #expect(Bool(false)) }
    members.append(.init("more", .null))
    members[0].value = "other/2"
    #expect(check.faults(of: .object(members)).count == 2)
  }

  private func keysWritten(_ json: JSON) -> Set<String> {
    switch json {
    case .array(let items): items.reduce(into: []) { $0.formUnion(keysWritten($1)) }
    case .object(let members):
      members.reduce(into: []) {
        $0.insert($1.key)
        $0.formUnion(keysWritten($1.value))
      }
    default: []
    }
  }
}
