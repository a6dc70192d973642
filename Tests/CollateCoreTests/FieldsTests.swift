import CollateCore
import Testing

@Suite struct FieldsTests {
  @Test func theyAreInTheOrderOfTheirNames() {
    let fields: Fields = ["b": 1, "a": 2, "b": 3, "c": 4]
    #expect(fields.names == ["a", "b", "c"])
    #expect(fields.map(\.value) == [2, 3, 4])
    #expect(fields == ["c": 4, "b": 3, "a": 2])
  }

  @Test(arguments: [3, 40])
  func aNameIsFoundSetAndTakenAway(count: Int) {
    var fields = Fields()
    let names = (0..<count).map { "n\($0 * 7 % count)" }
    for (value, name) in names.enumerated() { fields[name] = .int(value) }
    #expect(fields.names == names.sorted())
    for (value, name) in names.enumerated() { #expect(fields[name] == .int(value)) }
    #expect(fields["m"] == nil && fields["nobody"] == nil && fields["z"] == nil)
    fields["n1"] = "other"
    #expect(fields["n1"] == "other" && fields.count == count)
    fields["n1"] = nil
    fields["nobody"] = nil
    #expect(fields["n1"] == nil && fields.count == count - 1)
  }

  @Test func ownOnesComeBeforeOthers() {
    let own: Fields = ["a": 1, "c": 3]
    #expect(own.completed(by: ["b": 2, "c": 0]) == ["a": 1, "b": 2, "c": 3])
    #expect(own.completed(by: [:]) == own)
  }
}
