import CollateCore
import CollateText
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct GivenAnnotationTests {
  /// The fields of an annotation of the first seven bytes.
  private func completed(_ kind: Layer, _ fields: Fields = [:], text: String = "The dam")
    throws(TestCaseFault) -> Fields
  {
    let document = Document(name: "a", plain: text + " fell, Ines Hart said.")
    return try GivenAnnotation(Annotation(kind, Span(0, 7), fields), in: document).completed().fields
  }

  @Test func fieldsThatAStageAlwaysWritesAreThere() throws {
    #expect(try completed("sentence") == ["paragraph": 0, "headline": false])
    #expect(try completed("sentence", ["headline": true])["headline"] == true)
    #expect(try completed("quote", ["speaker": "Ines Hart"])["cue"] == .null)
    #expect(try completed("quote", ["form": "indirect"])["form"] == "indirect")
    #expect(try completed("entity")["canonical"] == "The dam")
    #expect(try completed("date", ["value": "2024-05-14"], text: "7 MARCH")["words"] == "7 march")
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

  @Test func placesAreWrittenAsWords() throws {
    #expect(try completed("quote", ["speakerSpan": "Ines Hart"])["speakerSpan"] == .span(Span(14, 23)))
    #expect(
      try completed("list", ["members": ["The", "dam"]])["members"]
        == [.span(Span(0, 3)), .span(Span(4, 7))])
    let source = Value.map(["name": "Hart", "span": "Ines Hart"])
    let attribution = try completed("attribution", ["sources": [source], "cueSpan": "said"])
    #expect(attribution["cueSpan"] == .span(Span(24, 28)))
    #expect(attribution["sources"]?.list?.first?.map?["span"] == .span(Span(14, 23)))
  }

  @Test func theKindsOfAnalystsStayAsTheyAre() throws {
    #expect(
      try completed("hedge", ["word": "said", "near": .map(["text": "said"])])
        == ["word": "said", "near": .span(Span(24, 28))])
  }

  @Test(arguments: [
    ("quote", "speker", "a quote has no field 'speker'", "speaker"),
    (
      "quote", "form",
      "form of the given quote 'The dam' cannot be 'x': string, `direct`, `partial` or `indirect`", nil
    ),
    (
      "quote", "speakerSpan",
      "speakerSpan of the given quote 'The dam' is 'x', which does not occur in 'a'", nil
    ),
    (
      "list", "members", "members of the given list 'The dam' cannot be 'x': span[], the members, in order",
      nil
    ),
    (
      "number", "lower",
      "lower of the given number 'The dam' cannot be 'x': number, the value, or the lower end of a range", nil
    ),
  ])
  func whatNoStageWritesIsAFault(kind: String, field: String, message: String, suggestion: String?) {
    let fault = #expect(throws: TestCaseFault.self) { try completed(Layer(kind), [field: "x"]) }
    #expect(fault?.message == message)
    #expect(fault?.suggestion == suggestion)
    #expect(fault?.key == field && fault?.entry == "The dam")
  }

  @Test func whatMustBeThereAndTheWrongOneOfSeveralAreNamed() {
    func fault(_ kind: Layer, _ fields: Fields) -> String? {
      #expect(throws: TestCaseFault.self) { try completed(kind, fields) }?.message
    }
    #expect(
      fault("number", ["unit": "km"])?.hasPrefix("the given number 'The dam' has no lower: number") == true)
    #expect(fault("attribution", [:])?.hasPrefix("the given attribution 'The dam' has no sources: {") == true)
    #expect(
      fault("entity", ["canonical": "The Dam", "category": "thing", "role": "minister"])?.hasPrefix(
        "category of the given entity 'The dam' cannot be 'thing'") == true)
  }
}
