import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct GivenAnnotationTests {
  private func completed(_ kind: Layer, _ fields: [String: Value] = [:], text: String = "The dam")
    throws(TestCaseFault) -> [String: Value]
  {
    try GivenAnnotation(Annotation(kind, Span(0, 7), fields), text: text).completed().fields
  }

  @Test func fieldsThatAStageAlwaysWritesAreThere() throws {
    #expect(try completed("sentence") == ["paragraph": 0, "headline": false])
    #expect(try completed("sentence", ["headline": true])["headline"] == true)
    #expect(try completed("quote", ["speaker": "Ines Hart"])["cue"] == .null)
    #expect(try completed("quote", ["form": "indirect"])["form"] == "indirect")
    #expect(try completed("entity")["canonical"] == "The dam")
    #expect(try completed("date", ["value": "2024-05-14"], text: "14 MAY")["words"] == "14 may")
    #expect(try completed("boilerplate")["reason"] == "given")
    let number = try completed("number", ["lower": 3])
    #expect(number["lower"] == 3 && number["upper"] == 3 && number["counted"] == .null)
  }

  @Test func sourcesOfAnAttributionNeedNoPlace() throws {
    let source = Value.map(["name": "officials", "named": false])
    let fields = try completed("attribution", ["sources": .list([source])])
    #expect(fields["cue"] == "said")
    let read = fields["sources"]?.list?.first?.map
    #expect(read?["name"] == "officials" && read?["named"] == false && read?["span"] == .span(Span(0, 7)))
  }

  @Test func theKindsOfAnalystsStayAsTheyAre() throws {
    #expect(try completed("hedge", ["word": "x"]) == ["word": "x"])
  }

  @Test(arguments: [
    ("quote", "speker", "a quote has no field 'speker'", "speaker"),
    (
      "quote", "form", "the given quote 'The dam' is none that a stage could have written: { form = 'x' }",
      nil
    ),
    (
      "number", "unit", "the given number 'The dam' is none that a stage could have written: { unit = 'x' }",
      nil
    ),
  ])
  func whatNoStageWritesIsAFault(kind: String, field: String, message: String, suggestion: String?) {
    let fault = #expect(throws: TestCaseFault.self) { try completed(Layer(kind), [field: "x"]) }
    #expect(fault?.message == message)
    #expect(fault?.suggestion == suggestion)
  }
}
