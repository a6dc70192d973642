import CollateCore

/// What the readers of one thing say together.
struct ReviewVerdict: Hashable {
  /// The last mark of every reader, by name.
  let marks: [ReviewMark]

  /// Takes the marks on one thing in the order in which they were made: a reader's later one counts.
  init(_ marks: [ReviewMark]) {
    var last: [String: ReviewMark] = [:]
    for mark in marks { last[mark.who] = mark }
    self.marks = last.values.sorted { $0.who < $1.who }
  }

  /// What all decided; nil where two readers disagree, and then nothing is to be applied. One who leaves the grade as it is
  /// does not disagree with one who changes it.
  var agreed: (decision: ReviewMark.Decision, grade: Discrepancy.Severity?)? {
    let decisions = Set(marks.map(\.decision))
    let grades = Set(marks.compactMap(\.grade))
    guard decisions.count == 1, let decision = decisions.first, grades.count < 2 else { return nil }
    return (decision, grades.first)
  }

  /// `Ana Roe, Ben Li`.
  var names: String { marks.map { DisplayText.line($0.who) }.joined(separator: ", ") }

  /// Why, in the readers' words.
  var reasons: String {
    let reasons = marks.map { DisplayText.line($0.reason) }.filter { !$0.isEmpty }
    return reasons.isEmpty ? "no reason given" : reasons.joined(separator: "; ")
  }

  /// Who decided what and why: `Ana Roe: wrong (another day); Ben Li: confirmed as material`.
  var words: String {
    marks.map { mark in
      let grade = mark.grade.map { " as \($0.rawValue)" } ?? ""
      let reason = DisplayText.line(mark.reason)
      return "\(DisplayText.line(mark.who)): \(mark.decision.rawValue)\(grade)"
        + (reason.isEmpty ? "" : " (\(reason))")
    }.joined(separator: "; ")
  }
}
