import CollateCore
import CollateLua

/// Two texts of a test case, and what a body `same` says of them: nothing where it does not know.
struct TestVerdict: Sendable {
  let one: String
  let other: String
  var isSame: Bool?

  /// Reads `{ "the bridge", "the crossing", true }`; throws for anything else.
  init(_ value: LuaValue, place: Int) throws(TestCaseFault) {
    guard let list = value.list, (2...3).contains(list.count), let one = list[0].string,
      let other = list[1].string, list.count == 2 || list[2].bool != nil
    else {
      throw TestCaseFault(
        message:
          "pair \(place) of same must be two texts and, where the stage knows, true or false: { \"the bridge\", \"the crossing\", true }",
        key: "same")
    }
    (self.one, self.other) = (one, other)
    isSame = list.count == 3 ? list[2].bool : nil
  }

  /// The pair as the stage is asked for it.
  var pair: SameJudge.Pair { SameJudge.Pair(one, other) }

  /// The pair as a case writes it.
  var text: String {
    SectionText.show(.list([.string(one), .string(other)] + (isSame.map { [.bool($0)] } ?? [])))
  }
}
