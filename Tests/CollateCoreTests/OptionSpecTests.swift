import Testing

@testable import CollateCore

@Suite struct OptionSpecTests {
  private func message(_ kind: OptionSpec.Kind, _ value: Value) -> String? {
    guard case .failure(let fault) = OptionSpec("o", kind, help: "Help.").check(value) else { return nil }
    return fault.message
  }

  @Test func anOutputIsTheNameOfAFileBelowTheFolder() {
    #expect(message(.output, "deep/b.md") == nil)
    #expect(message(.output, "../b.md") == "o must not lead out of the output folder ('..')")
    #expect(message(.output, 3) == "o must be the name of a file below the output folder, not a whole number")
  }

  @Test func whatIsWrongIsSaidAsItWasWritten() {
    #expect(message(.int, 2.5) == "o must be a whole number, not 2.5")
    #expect(message(.int, "two") == "o must be a whole number, not a string")
    #expect(message(.list, ["a", 3]) == "o must be a list of strings; entry 2 is a whole number")
    #expect(message(.paths, [["a"]]) == "o must be a list of paths; entry 1 is a list")
    #expect(message(.list, 3) == "o must be a list of strings, not a whole number")
    #expect(message(.list, ["a", "b"]) == nil && message(.list, "a") == nil)
  }

  @Test func aRetiredChoiceSaysWhatToUse() {
    let spec = OptionSpec(
      "shade", .choice(["dark", "light"]), retired: ["grey": "use dark"], help: "Help.")
    guard case .failure(let fault) = spec.check("grey") else { return #expect(Bool(false)) }
    #expect(fault.message == "shade can no longer be 'grey': use dark")
    guard case .failure(let other) = spec.check("gray") else { return #expect(Bool(false)) }
    #expect(other.message == "shade must be one of dark, light, not 'gray'")
  }
}
