import Testing

@testable import CollateText

@Suite struct DatelineTests {
  /// What a sentence states behind its dateline.
  private func rest(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.string(Span(Dateline.end(in: bytes, Span(0, bytes.count)), bytes.count))
  }

  @Test(arguments: [
    ("TARVIK – The ferry sank.", "The ferry sank."),
    ("TARVIK, Norland, May 3 (Wire) – The ferry sank.", "The ferry sank."),
    ("PORT ELM (AP) - \"We swam,\" he said.", "\"We swam,\" he said."),
    ("Tarvik (Wire) – The ferry sank.", "The ferry sank."), ("ÅSGÅRD–The ferry sank.", "The ferry sank."),
  ])
  func aDatelineIsNoPartOfTheSentence(text: String, stated: String) {
    #expect(rest(text) == stated)
  }

  @Test(arguments: [
    "The ferry – an old one – sank.", "Ferry Company – Tarvik's largest – closes.", "A – The ferry sank.",
    "TARVIK – once a port – closes.", "TARVIK-LINES closes.", "TARVIK is shut.", "",
    "TARVIK and the towns of the coast – The ferry sank.",
  ])
  func otherSentencesBeginWhereTheyBegin(text: String) {
    #expect(rest(text) == text)
  }
}
