import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct QuantityParserTests {
  private func quantities(_ text: String) -> [Quantity] {
    QuantityParser.quantities(in: segment(text))
  }

  /// `lower..upper bound unit counted` of every quantity, for reading in one line.
  private func summary(_ text: String) -> [String] {
    quantities(text).map { quantity in
      let values =
        quantity.lower == quantity.upper ? "\(quantity.lower)" : "\(quantity.lower)..\(quantity.upper)"
      return ([values, quantity.bound.rawValue] + [quantity.unit, quantity.counted].map { $0 ?? "-" })
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("A flock of 1,250 sheep crossed.", "1250.0 exact - sheep"),
    ("Twenty-five boats sank.", "25.0 exact - boat"),
    ("They bought two dozen candles.", "24.0 exact - candle"),
    ("Half a million visitors came.", "500000.0 exact - visitor"),
    ("The town lost 1.2 million trees.", "1200000.0 exact - tree"),
    ("A hundred goats escaped.", "100.0 exact - goat"),
    ("Two hundred and six lamps broke.", "206.0 exact - lamp"),
    ("Two-thirds of the farms closed.", "0.6666666666666666 exact - farm"),
    ("They sold 12 000 tickets.", "12000.0 exact - ticket"),
    ("The flood killed 5 and 6 people in Arn and Bol.", "5.0 exact - person"),
    ("Nearly 1,25,000 farmers came.", "125000.0 about - farmer"),
  ])
  func readsDigitsAndWords(text: String, expected: String) {
    #expect(summary(text).first == expected)
  }

  @Test(arguments: [
    ("More than 30 people fled.", "30.0 moreThan - person"),
    ("It needs at least four nurses.", "4.0 atLeast - nurse"),
    ("No more than 9 guests may enter.", "9.0 atMost - guest"),
    ("Up to 70 cars burned.", "70.0 atMost - car"),
    ("Nearly 80 houses flooded.", "80.0 about - house"),
    ("Fewer than 15 voters came.", "15.0 lessThan - voter"),
    ("Some 40 or more ducks landed.", "40.0 about - duck"),
    ("A crowd of 500 or more gathered.", "500.0 atLeast - -"),
    ("Dozens of trucks waited.", "24.0..99.0 range - truck"),
  ])
  func readsBounds(text: String, expected: String) {
    #expect(summary(text) == [expected])
  }

  @Test(arguments: [
    ("Between 3 and 5 ferries run.", "3.0..5.0 range - ferry"),
    ("It employs 35-40 cooks.", "35.0..40.0 range - cook"),
    ("From there 35 to 40 cooks walked.", "35.0..40.0 range - cook"),
    ("He saw two or three foxes.", "2.0..3.0 range - fox"),
  ])
  func readsRanges(text: String, expected: String) {
    #expect(summary(text) == [expected])
  }

  @Test(arguments: [
    ("Prices rose 4.5 per cent.", "4.5 exact percent -"),
    ("It cost $3m to build.", "3000000.0 exact USD -"),
    ("He paid 90 euros.", "90.0 exact EUR -"),
    ("It lies 12 km away.", "12.0 exact km -"),
    ("A magnitude 6.1 quake struck.", "6.1 exact magnitude -"),
    ("It burned 300 square miles.", "300.0 exact mi2 -"),
    ("It was minus 20 degrees.", "-20.0 exact deg -"),
    ("The loss was estimated at $US1 million.", "1000000.0 about USD -"),
    ("They stole EUR80 million.", "80000000.0 exact EUR -"),
    ("They stole e80 million.", "80000000.0 exact EUR -"),
    ("They stole R80 million.", "80000000.0 exact ZAR -"),
    ("They stole #80 million.", "80000000.0 exact GBP -"),
    ("They stole 80m euros.", "80000000.0 exact EUR -"),
    ("Thieves fled with a two-million-euro haul.", "2000000.0 exact EUR -"),
    ("The 170,000-square-foot hall burned.", "170000.0 exact ft2 -"),
    ("Police found a .38-caliber gun.", "38.0 exact calibre -"),
    ("The rate fell by .5 percent.", "0.5 exact percent -"),
    ("Temperatures were minus 20 as crews worked.", "-20.0 exact deg -"),
    ("A 6.1 quake struck.", "6.1 exact magnitude -"),
    ("The 36-year-old baker left.", "36.0 exact year age"),
    ("It fell by 2,4 percent.", "2.4 exact percent -"),
    ("Exports came to 934 000 t.", "934000.0 exact t -"),
    ("Rs 45 crore was set aside.", "450000000.0 exact INR -"),
    ("A magnitude-5.2 quake struck.", "5.2 exact magnitude -"),
    ("They stole a 320-gigabyte disk.", "320.0 exact GB -"),
    ("It rose 5 percentage points.", "5.0 exact percentage point -"),
    ("Ada Pell, 61, was found.", "61.0 exact year age"),
  ])
  func readsUnits(text: String, expected: String) {
    #expect(summary(text) == [expected])
  }

  @Test(arguments: [
    ("Of them, 12 were killed.", "12.0 exact - person"),
    ("The death toll rose to 12.", "12.0 exact - death"),
    ("A six-member crew sailed.", "6.0 exact - member"),
    ("The number of claims rose to 45.", "45.0 exact - claim"),
    ("Only 300 of the villagers stayed.", "300.0 exact - villager"),
    ("The ferry carried 22 crew members.", "22.0 exact - crew"),
    ("The ferry had a crew of 22.", "22.0 exact - crew"),
    ("The blast left 30 dead.", "30.0 exact - death"),
  ])
  func tellsWhatIsCounted(text: String, expected: String) {
    #expect(summary(text) == [expected])
  }

  @Test(arguments: [
    "The B-52 flew over Route 66.", "It flew the R44 and the #5 tram.", "Flight 370 vanished in 2014.",
    "Call 555-1234 at 9:30 p.m.",
    "On 18 October 2023 a Boeing 747 landed.", "The two-day visit took 48 hours.",
    "No one saw one of them.", "The G20 met at 2130 GMT.",
  ])
  func passesOverWhatCountsNothing(text: String) {
    #expect(summary(text) == [])
  }

  @Test func digitsWithTwoReadingsAreMarked() {
    #expect(quantities("It will cut 1.250 jobs.").map(\.alternative) == [1250])
    #expect(quantities("It rose 1.250 percent.").map(\.alternative) == [nil])
    #expect(quantities("It will cut 1,250 jobs.").map(\.alternative) == [nil])
  }

  @Test func flagsOrdinals() {
    let found = quantities("It was the third collapse of the 21st century bridge.")
    #expect(found.map(\.isOrdinal) == [true])
    #expect(found.map(\.counted) == ["collapse"])
  }

  @Test func spanHoldsBoundNumberAndUnit() {
    let text = "He walked more than 30 kilometres north."
    let bytes = Array(text.utf8)
    #expect(quantities(text).map { bytes.string($0.span) } == ["more than 30 kilometres"])
  }
}
