import CollateCore
import Foundation

/// What a reader sent with a form of the list.
struct ReviewForm: Equatable {
  /// The fields by name, decoded.
  let fields: [String: String]

  /// Reads the body of a form; nil where a name or a value is no text, or a name stands twice.
  init?(_ body: [UInt8]) {
    guard let text = String(validating: body, as: UTF8.self) else { return nil }
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = parts.map { $0.replacing("+", with: " ").removingPercentEncoding }
      guard parts.count == 2, let name = decoded[0], let value = decoded[1],
        fields.updateValue(value, forKey: name) == nil
      else { return nil }
    }
    self.fields = fields
  }

  /// What the reader asks for.
  enum Request: Equatable {
    case mark(ReviewMark)
    case takeBack(id: String)
  }

  /// The request, on one of the items; nil where the form is none of ours.
  func request(on items: [ReviewItem], who: String) -> Request? {
    guard let item = items.first(where: { $0.id == fields["id"] }), let word = fields["decision"] else {
      return nil
    }
    if word == "open" { return .takeBack(id: item.id) }
    guard let decision = ReviewMark.Decision(rawValue: word) else { return nil }
    let named = fields["grade"] ?? ""
    let grade = Discrepancy.Severity(rawValue: named)
    guard grade != nil || named.isEmpty else { return nil }
    let isGraded = decision == .confirmed && item.kind != .row
    let reason = DisplayText.line(fields["reason"] ?? "")
    guard reason.utf8.count <= ReviewMarkReader.textLimit else { return nil }
    return .mark(
      ReviewMark(
        id: item.id, decision: decision, grade: isGraded ? grade : nil, reason: reason, who: who,
        content: item.content))
  }
}
