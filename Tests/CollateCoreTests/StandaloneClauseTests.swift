import CollateText
import Foundation
import Testing

@testable import CollateCore

@Suite("A statement is shown as the clause that can be read alone")
struct StandaloneClauseTests {
  /// A document of one sentence with one clause `The mayor … praised the crew`.
  private let text = "The mayor, back from Oslo, praised the crew for its calm on Friday."

  private func span(_ words: String) throws -> Span {
    let range = try #require(text.range(of: words))
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }

  private func reading(of words: String, hasFrame: Bool = true) throws -> String {
    var document = Document(name: "a.txt", plain: text)
    document.annotate(Sentence(span: Span(0, text.utf8.count), paragraph: 0).annotation)
    if hasFrame {
      var frame = Frame(
        span: try span("The mayor, back from Oslo, praised the crew"), predicate: "praise",
        predicateSpan: try span("praised"))
      frame.subject = .init(span: try span("The mayor"))
      frame.object = .init(span: try span("the crew"))
      document.annotate(frame.annotation)
    }
    let clause = StandaloneClause([document]).reading(of: Passage(document: 0, span: try span(words)))
    return document.string(clause.span)
  }

  @Test("A passage with its subject and its verb stays as it is")
  func whole() throws {
    #expect(
      try reading(of: "The mayor, back from Oslo, praised the crew")
        == "The mayor, back from Oslo, praised the crew")
  }

  @Test("A verb without its subject takes the subject along")
  func subject() throws {
    #expect(
      try reading(of: "praised the crew for its calm")
        == "The mayor, back from Oslo, praised the crew for its calm")
  }

  @Test("A passive clause is about whom it is done to")
  func passive() throws {
    let text = "The skipper, a Dane, was questioned by officers on Friday."
    var document = Document(name: "a.txt", plain: text)
    document.annotate(Sentence(span: Span(0, text.utf8.count), paragraph: 0).annotation)
    var frame = Frame(
      span: Span(0, 47), predicate: "question", predicateSpan: Span(25, 35), isPassive: true)
    frame.subject = .init(span: Span(39, 47))
    frame.object = .init(span: Span(0, 11))
    document.annotate(frame.annotation)
    let clause = StandaloneClause([document]).reading(of: Passage(document: 0, span: Span(21, 57)))
    #expect(document.string(clause.span) == "The skipper, a Dane, was questioned by officers on Friday")
  }

  @Test("A phrase takes its clause along, and a phrase outside every clause its sentence")
  func phrase() throws {
    #expect(try reading(of: "back from Oslo") == "The mayor, back from Oslo, praised the crew")
    #expect(try reading(of: "on Friday") == text)
    #expect(try reading(of: "praised the crew", hasFrame: false) == text)
  }
}
