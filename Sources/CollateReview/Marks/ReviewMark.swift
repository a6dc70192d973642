import CollateCore

/// What a reader, or a program that reads, decided of a row, a conflict or a candidate.
public struct ReviewMark: Hashable, Sendable {
  /// What was decided.
  public enum Decision: String, Sendable, CaseIterable {
    /// It is what it is taken for: a conflict, or one fact of several accounts.
    case confirmed
    /// It is not: the passages can both stand, or tell of different things.
    case wrong
    /// It is, and no reader needs it.
    case noise
  }

  /// Id of the thing, made of its content.
  public var id: String
  /// What was decided.
  public var decision: Decision
  /// The severity it should have; nil leaves it as it is. Only what is confirmed has one.
  public var grade: Discrepancy.Severity?
  /// Why, in words; may be empty.
  public var reason: String
  /// Who decided.
  public var who: String
  /// What was decided about, in words by which it is known again: see `ReviewContent`.
  public var content: String

  /// Makes a mark.
  public init(
    id: String, decision: Decision, grade: Discrepancy.Severity? = nil, reason: String = "", who: String,
    content: String
  ) {
    self.id = id
    self.decision = decision
    self.grade = grade
    self.reason = reason
    self.who = who
    self.content = content
  }

  /// The mark as a line of JSON, line end included.
  public var line: [UInt8] {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("decision", .string(decision.rawValue)),
    ]
    if let grade { members.append(.init("grade", .string(grade.rawValue))) }
    if !reason.isEmpty { members.append(.init("reason", .string(reason))) }
    members += [.init("who", .string(who)), .init("content", .string(content))]
    return JSONWriter.compact(.object(members)) + [0x0A]
  }
}
