import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// Measures that stages make for values of their own, and the comparison of such values claim by claim.
@Suite struct MeasureTests {
  /// Accounts `a`, `b` … of one claim with a price in each word that is a number.
  private static func corpus(_ texts: [String]) -> Corpus {
    var corpus = Corpus()
    corpus.documents = zip("abcdefgh", texts).map { name, text in
      var document = Document(name: String(name), plain: text)
      for word in Words.spans(in: document.bytes) {
        guard let number = Double(document.string(word)) else { continue }
        document.annotate(Annotation("price", word, ["amount": .number(number)]))
      }
      return document
    }
    let whole = corpus.documents.indices.map { index in
      Passage(document: index, span: Span(0, corpus.documents[index].bytes.count))
    }
    corpus.claims = [Claim(id: "c1", statement: whole[0], evidence: whole.map { .init(passage: $0) })]
    return corpus
  }

  private func run(_ body: String, on texts: String...) throws -> Corpus {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.prices", api = 2, summary = "Compares.", needs = { "claims", "price" },
        provides = { { discrepancy = "desk.price", sentence = "Prices differ." } },
        corpus = function(corpus)
          local function amount(price) return price.amount end
          local what = { kind = "price", type = "desk.price", severity = "material" }
          \(body)
        end,
      }
      """)
    return try LuaFixture.run(stage, on: Self.corpus(texts))
  }

  private func fault(_ body: String, on texts: String...) throws -> String {
    let notes = try run(body, on: texts[0], texts.count > 1 ? texts[1] : texts[0]).allNotes
    #expect(notes.allSatisfy { $0.isFailure })
    return try #require(notes.first?.reason)
  }

  private func values(_ corpus: Corpus) -> [[String]] { corpus.discrepancies.map { $0.sides.map(\.value) } }

  // MARK: Rows

  @Test func valuesThatAreNotTheSameAreAConflictOfTheStagesOwnType() throws {
    let corpus = try run(
      "print(corpus:compare(collate.measure { base = amount }, what))", on: "It cost 12.", "It cost 14.",
      "For 12 it was sold.")
    let found = try #require(corpus.discrepancies.first)
    #expect(corpus.discrepancies.count == 1)
    #expect(found.category.rawValue == "desk.price")
    #expect(found.claim == "c1")
    #expect(found.rule.sentence == "Prices differ.")
    #expect(found.sides.map(\.value) == ["12", "14", "12"])
    #expect(found.sides.map(\.isDeviant) == [false, true, false])
    #expect(corpus.claims[0].support == .disputed)
    #expect(corpus.allNotes.map(\.reason) == ["printed: 1"])
  }

  @Test func theToleranceIsAShareOfTheLarger() throws {
    let measure = "corpus:compare(collate.measure { base = amount, tolerance = 0.1 }, what)"
    #expect(try run(measure, on: "It cost 90.", "It cost 100.").discrepancies.isEmpty)
    #expect(try run(measure, on: "It cost 89.", "It cost 100.").discrepancies.count == 1)
    #expect(try run(measure, on: "It cost 0.", "It cost 0.").discrepancies.isEmpty)
  }

  @Test func aBaseMayBeARange() throws {
    let open = "corpus:compare(collate.measure { base = function(p) return p.amount, math.huge end }, what)"
    #expect(try run(open, on: "It cost 90.", "It cost 100.").discrepancies.isEmpty)
    let bounds =
      "corpus:compare(collate.measure { base = function(p) return p.amount, p.amount + 5 end }, what)"
    #expect(try run(bounds, on: "It cost 90.", "It cost 95.").discrepancies.isEmpty)
    #expect(try run(bounds, on: "It cost 90.", "It cost 96.").discrepancies.count == 1)
  }

  @Test func anEqualityOfItsOwnDecides() throws {
    let parity = """
      local m = collate.measure {
        equal = function(a, b) return a.amount % 2 == b.amount % 2 end,
        show = function(p) return p.amount % 2 == 0 and "even" or "odd" end,
      }
      corpus:compare(m, what)
      """
    #expect(try run(parity, on: "It cost 12.", "It cost 14.").discrepancies.isEmpty)
    let both = try run(parity, on: "It cost 12.", "It cost 13.")
    #expect(values(both) == [["even", "odd"]])
  }

  @Test func anAccountThatGivesBothAgreesWithBoth() throws {
    let measure = "corpus:compare(collate.measure { base = amount }, what)"
    #expect(try run(measure, on: "It cost 12, later 14.", "It cost 14.").discrepancies.isEmpty)
    // Whoever agrees with all is left out of what is told.
    let three = try run(measure, on: "It cost 12, later 14.", "It cost 14.", "It cost 12.")
    #expect(values(three) == [["14", "12"]])
    #expect(try run(measure, on: "It cost 12, later 14.").discrepancies.isEmpty)
  }

  @Test func valuesWithoutABaseAreNone() throws {
    let measure = """
      local m = collate.measure { base = function(p) if p.amount > 10 then return p.amount end end }
      corpus:compare(m, what)
      """
    #expect(try run(measure, on: "It cost 12.", "It cost 9.").discrepancies.isEmpty)
    #expect(try run(measure, on: "It cost 12.", "It cost 19.").discrepancies.count == 1)
  }

  @Test func twoPassagesOfOneAccountThatDifferAreNoConflictOfAccounts() throws {
    #expect(
      try run("corpus:compare(collate.measure { base = amount }, what)", on: "It cost 12 or 14.", "It sank.")
        .discrepancies.isEmpty)
  }

  // MARK: Values

  @Test func aMeasureAnswersForValuesOfAnyForm() throws {
    let corpus = try run(
      """
      local m = collate.measure { base = function(v) return v, v + 1 end }
      print(m:base(3), m:equal(1, 2), m:equal(1, 3), m:before(1, 3), m:before(1, 2), m:before(3, 1))
      """, on: "A dam.")
    #expect(corpus.allNotes.map(\.reason) == ["printed: 3.0\ttrue\tfalse\ttrue\tfalse\tfalse"])
  }

  // MARK: Faults

  @Test(arguments: [
    ("base = 3", "measure.base must be a function, not a number"),
    ("tolerance = 2, base = amount", "measure.tolerance must be a share from 0 up to 1, such as 0.02"),
    ("tolerance = 0/0, base = amount", "measure.tolerance must be a share from 0 up to 1, such as 0.02"),
    ("unit = 'km'", "a measure has no entry 'unit'; its entries are base, equal, show and tolerance"),
    ("amount", "a measure has no entry 'number'; its entries are base, equal, show and tolerance"),
    ("", "a measure has base, a function that gives the number for a value, or equal"),
    (
      "equal = amount, tolerance = 0.1",
      "a measure with equal decides alone what is the same: it has no tolerance"
    ),
  ])
  func aMeasureThatCannotBeIsRefused(entries: String, message: String) throws {
    #expect(try fault("collate.measure { \(entries) }", on: "It cost 12.").contains(message))
  }

  @Test(arguments: [
    ("base = function() return 0/0 end", "the base of a value is no number (0/0)"),
    ("base = function() return 'x' end", "the base of a value is a number, or the lowest and the highest"),
    ("base = function(p) return p.amount, 1 end", "the lowest base of a value is above its highest"),
    ("base = function() return math.huge end", "the base of a value is not finite"),
    ("base = function() error('no rate') end", "no rate"),
    ("base = function(p) return p.amuont end", "price has no field 'amuont'; did you mean 'amount'?"),
    ("equal = function(a, b) return a.amount end", "the equal of a measure says true or false, not a number"),
    ("equal = function() end", "the equal of a measure says true or false, not a nil"),
    (
      "equal = function(a, b) return a.amount < b.amount end",
      "the equal of a measure says of two values that they are the same in one order, and not in the other"
    ),
    (
      "base = amount, show = function() return '' end",
      "the show of a measure gives the words for a value, not an empty text"
    ),
    (
      "base = amount, show = function() return 'much' end",
      "two values that are not the same to the measure are both 'much'; give it a show that tells them apart"
    ),
    ("base = function() while true do end end", "instructions"),
  ])
  func aMeasureThatLiesStopsTheStageAtItsPlace(entries: String, message: String) throws {
    let reason = try fault(
      "corpus:compare(collate.measure { \(entries) }, what)", on: "It cost 12.", "It cost 14.")
    #expect(reason.contains(message), "\(reason)")
  }

  @Test(arguments: [
    ("{ kind = 'price' }", "discrepancy.type must be a string"),
    ("{ type = 'desk.price' }", "corpus:compare needs kind: the annotations whose values are compared"),
    ("{ kind = 'quote' }", "this stage does not declare that it needs 'quote'"),
    ("{ kind = 'price', sides = {} }", "corpus:compare takes no entry 'sides'"),
  ])
  func whatIsComparedIsChecked(what: String, message: String) throws {
    let reason = try fault(
      "corpus:compare(collate.measure { base = amount }, \(what))", on: "It cost 12.", "It cost 14.")
    #expect(reason.contains(message), "\(reason)")
  }

  @Test func aRowWithTooManyValuesIsNamed() throws {
    let measure = "corpus:compare(collate.measure { base = amount }, what)"
    let many = (0..<101).map(String.init).joined(separator: " ")
    #expect(
      try fault(measure, on: many, many + " dams")
        .contains("the claim c1 has more than 200 annotations of kind 'price'"))
  }
}
