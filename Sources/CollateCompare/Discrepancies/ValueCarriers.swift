import CollateCore
import CollateText

/// Finds the files that give a value of a slot though no detector paired them: a detector compares two passages, a
/// conflict is told of all that are linked.
struct ValueCarriers {
  private let corpus: Corpus
  /// The numbers and dates of every document, in text order.
  private let readings: [[Reading]]
  /// Every linked passage with those on the other end of its links, by document, in text order.
  private let ends: [[End]]

  /// A number or date and what it amounts to, whatever words give it.
  private struct Reading {
    var span: Span
    var value: String
  }

  private struct End {
    var span: Span
    var other: Passage
  }

  /// Reads the links, numbers and dates of a corpus.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    readings = corpus.documents.map { document in
      let numbers = document.all(Quantity.self).map {
        Reading(span: $0.span, value: "\($0.lower) \($0.upper) \($0.bound) \($0.unit ?? "")")
      }
      let dates = document.all(DateMention.self).compactMap { date in
        date.value.map { Reading(span: date.span, value: $0) }
      }
      return (numbers + dates).sorted { $0.span.start < $1.span.start }
    }
    var ends: [[End]] = corpus.documents.map { _ in [] }
    for link in corpus.links {
      ends[link.left.document].append(End(span: link.left.span, other: link.right))
      ends[link.right.document].append(End(span: link.right.span, other: link.left))
    }
    self.ends = ends
  }

  /// The sides of a slot of numbers or dates, and those of further documents whose linked passages give one of its
  /// values, through any number of links.
  func completed(_ slot: Difference) -> [Difference.Side] {
    guard slot.category == .number || slot.category == .date, !slot.isWithinDocument else {
      return slot.sides
    }
    var sides = slot.sides
    var values: [String: String] = [:]
    for side in sides { if let read = value(at: side.passage) { values[read] = side.value } }
    var known = Set(sides.map(\.passage.document))
    var next = 0
    while next < sides.count {
      let passage = sides[next].passage
      next += 1
      for end in ends[passage.document]
      where end.span.contains(passage.span) && !known.contains(end.other.document) {
        guard
          let reading = readings[end.other.document].first(where: {
            end.other.span.contains($0.span) && values[$0.value] != nil
          }), let value = values[reading.value]
        else { continue }
        known.insert(end.other.document)
        sides.append(
          Difference.Side(
            passage: Passage(document: end.other.document, span: reading.span), value: value))
      }
    }
    return sides
  }

  private func value(at passage: Passage) -> String? {
    readings[passage.document].first { $0.span.overlaps(passage.span) }?.value
  }
}
