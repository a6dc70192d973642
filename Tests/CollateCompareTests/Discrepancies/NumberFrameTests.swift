import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct NumberFrameTests {
  private func frame(
    _ text: String, _ words: String, _ value: Double, _ bound: Quantity.Bound = .exact, unit: String? = nil,
    counted: String? = nil
  ) -> NumberFrame {
    var accounts = Accounts(text)
    accounts.number(words, in: 0, value, bound, unit: unit, counted: counted)
    let comparison = Comparison(accounts.corpus)
    let quantity = accounts.corpus.documents[0].all(Quantity.self)[0]
    return NumberFrame(quantity, in: comparison.sentences[0][0])
  }

  @Test func readsWhatIsCounted() {
    let frame = frame("They seized seven assault rifles in Melis.", "seven", 7)
    #expect(frame.counted.first == Stemming.stem("assault"))
    #expect(!frame.countsPersons)
  }

  @Test func knowsPersons() {
    #expect(frame("It left 30 dead.", "30", 30).countsPersons)
    #expect(frame("It carried 30 passengers.", "30", 30).countsPersons)
  }

  @Test func boundsAllowARange() {
    #expect(frame("Some 40 ships sank.", "Some 40", 40, .about).allowed == 36...44)
    #expect(frame("It had 40 ships.", "40", 40).allowed == 40...40)
    #expect(frame("It had dozens of ships.", "dozens", 24, .atLeast).allowed == 24...120)
  }

  @Test func unitsOfOneDimensionAreOneMeasure() {
    let miles = frame("It lies 15 miles away.", "15 miles", 15, unit: "mi")
    let kilometres = frame("It lies 24 km away.", "24 km", 24, unit: "km")
    #expect(miles.hasSameValue(as: kilometres))
    #expect(!miles.hasSameValue(as: frame("It lies 40 km away.", "40 km", 40, unit: "km")))
    #expect(!miles.hasSameValue(as: frame("It lies 16 miles away.", "16 miles", 16, unit: "mi")))
    #expect(kilometres.value.hasPrefix("24 km"))
  }

  @Test func aFractionWithoutItsUnitIsTheSameNumber() {
    let bare = frame("Two quakes of 7.6 and 7.4 struck.", "7.6", 7.6)
    #expect(bare.repeats(frame("A 7.6-magnitude quake struck.", "7.6", 7.6, unit: "magnitude")))
    #expect(!bare.repeats(frame("A 7.5-magnitude quake struck.", "7.5", 7.5, unit: "magnitude")))
    #expect(!frame("It had 7 rooms.", "7", 7).repeats(frame("It lies 7 km away.", "7 km", 7, unit: "km")))
  }

  @Test func whatAHyphenJoinsIsCountedAlone() {
    #expect(frame("Two three-story hotels fell.", "three", 3).counted == [Stemming.stem("story")])
  }

  @Test func partsAndFurtherOnesAreTold() {
    #expect(frame("It killed 12 people, including 3 children.", "3", 3).isPartial)
    #expect(frame("Police held 12 men, 3 of whom were armed.", "3", 3).isPartial)
    #expect(frame("Police later held another 3 men.", "3", 3).isPartial)
    #expect(!frame("It killed more than 12 people.", "more than 12", 12, .moreThan).isPartial)
  }

  @Test func anAgeBelongsToTheNameBesideIt() {
    func age(_ text: String, _ words: String) -> NumberFrame {
      frame(text, words, 61, unit: "year", counted: "age")
    }
    let apposed = age("The baker Ada Pell, 61, was found.", "61")
    let joined = age("The 61-year-old baker Pell was found.", "61-year-old")
    let other = age("The 61-year-old guard Jon Brandt was found.", "61-year-old")
    #expect(apposed.isAgeOfSame(as: joined))
    #expect(!apposed.isAgeOfSame(as: other))
    #expect(!other.isAgeOfSame(as: age("A 61-year-old in Melis was found.", "61-year-old")))
  }
}
