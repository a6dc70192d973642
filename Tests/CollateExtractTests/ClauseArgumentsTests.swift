import CollateText
import Testing

@testable import CollateExtract

@Suite struct ClauseArgumentsTests {
  private func clauses(_ text: String) -> [[String?]] {
    let words = taggedSentence(text)
    let groups = VerbGroups.all(in: words)
    var arguments = ClauseArguments(words: words, groups: groups, dates: [])
    return groups.indices.map { index in
      let clause = arguments.read(index)
      return [
        clause.predicate, words.text(clause.agent), words.text(clause.patient), words.text(clause.place),
      ]
    }
  }

  @Test func anInfinitiveHasTheSubjectOfItsGovernor() {
    #expect(clauses("The union wants to close the port.").last == ["close", "the union", "the port", nil])
    #expect(clauses("The union asked the mayor to resign.").last == ["resign", "the mayor", nil, nil])
  }

  @Test func anAppositionBelongsToItsPhrase() {
    #expect(clauses("The mayor, Ana Roe, resigned.") == [["resign", "the mayor , ana roe", nil, nil]])
  }

  @Test func whatAPrepositionLeadsToStandsForAnObject() {
    #expect(
      clauses("The envoy spoke with the union in Oslo.") == [["speak", "the envoy", "the union", "oslo"]])
  }
}
