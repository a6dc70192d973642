import CollateCore
import Testing

@testable import CollateCompare

@Suite struct SlotGatesTests {
  /// The gate that two numbers fail; the first number of each account is compared, the others stand beside it.
  private func gate(_ accounts: Accounts, confidence: Double = 0) -> SlotGate? {
    let reading = NumberReading(Comparison(accounts.corpus))
    let (left, right) = (reading.frames[0], reading.frames[1])
    let pair = NumberPair(
      left[0], right[0], confidence: confidence, crowd: (left.count, right.count), reading.stems)
    return SlotGate.failed(by: pair, beside: (Array(left.dropFirst()), Array(right.dropFirst())))
  }

  private func counts(
    _ left: String, _ right: String, _ values: (Double, Double) = (14, 19),
    _ nouns: (String, String) = ("person", "person")
  ) -> Accounts {
    var accounts = Accounts(left, right)
    accounts.number("so many", in: 0, values.0, counted: nouns.0)
    accounts.number("so many", in: 1, values.1, counted: nouns.1)
    return accounts
  }

  @Test func theSameHappenedToTheSame() {
    #expect(
      gate(counts("The fire killed so many people.", "So it killed so many people in the fire.")) == nil)
    #expect(gate(counts("The fire killed so many people.", "The fire injured so many people.")) == .fate)
    #expect(gate(counts("The fire took so many people.", "The fire killed so many people.")) == .fate)
  }

  @Test func otherNounsAreOtherThings() {
    let barns = counts("It burned so many barns.", "It burned so many hens.", (4, 5), ("barn", "hen"))
    #expect(gate(barns) == .countedNoun)
    // The only counts of two sentences that say the same may name one thing in two ways.
    let herd = counts(
      "The fire on the ridge near Arn killed so many sheep on the farm.",
      "The fire on the ridge near Arn killed so many animals on the farm.", (4, 5), ("sheep", "animal"))
    #expect(gate(herd, confidence: 0.9) == nil)
    let women = counts("It killed so many women.", "It killed so many children.", (4, 5), ("woman", "child"))
    #expect(gate(women, confidence: 0.95) == .countedNoun)
  }

  @Test func distanceTellsOfPairsFoundByContextOnly() {
    let (left, right) = ("The duke sold so many acres of forest.", "The duke sold so many acres of forest.")
    let far = counts(left, right, (30, 700), ("acre", "acre"))
    #expect(gate(far) == .distance)
    #expect(gate(far, confidence: 0.9) == nil)
    // A slipped point is a difference at any distance, of linked sentences: round counts are many.
    let slip = counts(left + " And more.", right, (30, 3000), ("acre", "acre"))
    #expect(gate(slip, confidence: 0.4) == nil)
    #expect(gate(slip) == .distance)
  }

  @Test func anotherParticipantIsAnotherSlot() {
    var accounts = counts(
      "Ada Pell sold so many barns.", "Jon Brandt sold so many barns.", (4, 5), ("barn", "barn"))
    accounts.entity("Ada Pell", in: 0, .person)
    accounts.entity("Jon Brandt", in: 1, .person)
    #expect(gate(accounts) == .subject)
    let towns = counts(
      "It burned so many barns in Arn.", "A wind felled so many barns in Bol.", (4, 5), ("barn", "barn"))
    #expect(gate(towns) == .argument)
  }

  @Test func anotherTimeIsAnotherSlot() {
    var years = counts("A quake killed so many people in 1998.", "The flood killed so many people in 2011.")
    years.date("1998", in: 0, "1998")
    years.date("2011", in: 1, "2011")
    #expect(gate(years) == .year)
    var month = counts(
      "A gas blast killed so many people on Friday.", "A flood killed so many people in May.")
    let friday = month.span("Friday", in: 0)
    month.date(in: 0, DateMention(span: friday, form: .relative, value: nil, words: "friday"))
    month.date("May", in: 1, "--05")
    #expect(gate(month) == .day)
  }

  @Test func aPartInOnePlaceIsAllThereIs() {
    let there = counts("It killed so many people in Melis.", "It killed another so many people in Melis.")
    #expect(gate(there) == nil)
  }

  @Test func moreAndOthersAreNoPart() {
    #expect(gate(counts("The fire hurt so many people.", "The fire hurt so many others.")) == nil)
    #expect(gate(counts("The fire hurt so many people.", "The fire hurt another so many people.")) == .part)
  }

  @Test func aLargeCountOfLinkedSentencesIsOneWhateverTheDay() {
    var accounts = counts(
      "On Friday so many barns burned.", "On Monday so many barns burned.", (1300, 1300), ("barn", "barn"))
    for (index, day) in ["Friday", "Monday"].enumerated() {
      let span = accounts.span(day, in: index)
      accounts.date(
        in: index, DateMention(span: span, form: .relative, value: nil, words: day.lowercased()))
    }
    #expect(gate(accounts, confidence: 0.4) == nil)
  }

  @Test func whatStandsInFrontOfAClauseBelongsToItsSubject() {
    var accounts = counts(
      "Ada Pell sold so many barns.", "Of so many barns, Jon Brandt sold most.", (4, 5), ("barn", "barn"))
    accounts.entity("Ada Pell", in: 0, .person)
    accounts.entity("Jon Brandt", in: 1, .person)
    #expect(gate(accounts) == .subject)
  }

  @Test func aPartIsNotTheWhole() {
    #expect(gate(counts("It killed so many people.", "It killed a further so many people.")) == .part)
    var sum = counts("It killed so many people.", "It killed so many people and 5 people.", (19, 14))
    sum.number("5", in: 1, 5, counted: "person")
    #expect(gate(sum) == .sum)
  }

  @Test func aSentenceThatTellsBothValuesKnowsTwoThings() {
    var both = counts("It killed so many people, then 19 people.", "It killed so many people.")
    both.number("19", in: 0, 19, counted: "person")
    #expect(gate(both) == .told)
  }
}
