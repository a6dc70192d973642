import Testing

@testable import CollateExtract

@Suite("Descriptions are resolved to the persons that a document names")
struct DescribedPersonsTests {
  /// Name of the subject of the clause with this predicate.
  private func subject(of predicate: String, in text: String) -> String? {
    frames(text).frames.first { $0.predicate == predicate }?.subject?.name
  }

  @Test("A title before a name and an apposition behind it describe the person")
  func titles() {
    let before = "Danish Prime Minister Ada Holm arrived on Monday. The prime minister praised the crew."
    #expect(subject(of: "praise", in: before) == "Ada Holm")
    let behind =
      "Ada Holm, the Danish prime minister, arrived on Monday. The Danish prime minister praised the crew."
    #expect(subject(of: "praise", in: behind) == "Ada Holm")
  }

  @Test("A description that fits two persons, or is not definite, is nobody")
  func nobody() {
    let two =
      "Foreign Minister Ada Holm met Mr. Per Lund, the defence minister, on Monday. The minister praised the crew."
    #expect(subject(of: "praise", in: two) == nil)
    let indefinite = "Prime Minister Ada Holm arrived on Monday. A prime minister praised the crew."
    #expect(subject(of: "praise", in: indefinite) == nil)
  }
}
