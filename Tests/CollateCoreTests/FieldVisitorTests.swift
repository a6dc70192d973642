import CollateText
import Testing

@testable import CollateCore

@Suite struct FieldVisitorTests {
  /// A kind with a field of every form.
  private struct Everything: AnnotationView, Equatable {
    enum Choice: String, CaseIterable { case one, two }

    static let kind: Layer = "everything"
    static let fields = describe()
    var span: Span
    var text = "", count = 0, amount = 0.0, place = Span(0, 0), choice = Choice.one
    var places: [Span] = [], texts: [String] = [], pairs: [Pair] = [], isSo = false
    var perhapsText: String?, perhapsAmount: Double?, perhapsPlace: Span?

    struct Pair: Equatable { var name: String }

    init(at span: Span) { self.span = span }

    mutating func visit(_ fields: inout FieldVisitor) {
      fields.string("text", &text, "A text.")
      fields.integer("count", &count, "A count.")
      fields.number("amount", &amount, "An amount.")
      fields.span("place", &place, "A place.")
      fields.choice("choice", &choice)
      fields.spans("places", &places, "Places.")
      fields.require(places.count < 3)
      fields.tables("pairs", &pairs, "{name: string}", "Pairs.") { pair in
        pair["name"]?.string.map(Pair.init)
      } write: {
        ["name": .string($0.name)]
      }
      fields.strings("texts", &texts, "Texts.")
      fields.bool("so", &isSo, "Whether.")
      fields.string("perhapsText", &perhapsText, "A text or nothing.")
      fields.number("perhapsAmount", &perhapsAmount, "An amount or nothing.")
      fields.span("perhapsPlace", &perhapsPlace, "A place or nothing.")
      fields.derived("derived", Choice.two)
    }
  }

  private var full: Everything {
    var view = Everything(at: Span(2, 9))
    (view.text, view.count, view.amount, view.place, view.choice) = ("t", 3, 1.5, Span(3, 4), .two)
    (view.places, view.texts, view.pairs, view.isSo) = ([Span(5, 6)], ["a"], [.init(name: "n")], true)
    (view.perhapsText, view.perhapsAmount, view.perhapsPlace) = ("p", 17, Span(7, 8))
    return view
  }

  @Test func whatIsWrittenIsRead() {
    let annotation = full.annotation
    #expect(annotation.kind == "everything" && annotation.span == Span(2, 9))
    #expect(Everything(annotation) == full)
    #expect(annotation.fields.names == Everything.fields.map(\.name).sorted())
    #expect(annotation.fields["perhapsAmount"] == .int(17), "whole numbers stay whole")
    #expect(annotation.fields["derived"] == "two")
    let empty = Everything(at: Span(0, 1))
    #expect(Everything(empty.annotation) == empty && empty.annotation.fields["perhapsText"] == .null)
  }

  @Test func aFieldIsDescribedAsItIsVisited() {
    let types = Everything.fields.map { "\($0.name): \($0.type)" }
    #expect(
      types == [
        "text: string", "count: integer", "amount: number", "place: span", "choice: string", "places: span[]",
        "pairs: {name: string}[]", "texts: string[]", "so: boolean", "perhapsText: string?",
        "perhapsAmount: number?", "perhapsPlace: span?", "derived: string",
      ])
    #expect(Everything.fields[4].values == ["one", "two"] && Everything.fields[0].summary == "A text.")
  }

  @Test func whatMustBeThereIsMissed() {
    for name in ["text", "count", "amount", "place", "choice", "places", "pairs"] {
      for wrong in [nil, Value.bool(true)] {
        var annotation = full.annotation
        annotation.fields[name] = wrong
        #expect(Everything(annotation) == nil, "\(name)")
      }
    }
    var annotation = full.annotation
    annotation.fields["places"] = [.span(Span(0, 1)), .span(Span(0, 1)), .span(Span(0, 1))]
    #expect(Everything(annotation) == nil)
    for name in ["texts", "so", "perhapsText", "perhapsAmount", "perhapsPlace", "derived"] {
      var annotation = full.annotation
      annotation.fields[name] = nil
      #expect(Everything(annotation) != nil, "\(name)")
    }
  }
}
