import CollateCore

extension RunDifferences {
  /// The differences for a terminal.
  public func text(width: Int, style: TerminalStyle) -> String {
    var lines =
      causes.isEmpty ? ["Nothing that went into the runs differs"] : ["What went into the runs and differs"]
    lines += causes.map { "  \($0.line)" }
    lines.append("")
    let answer = TerminalChanges.text(of: changes.map(\.change), width: width, style: style)
    lines.append(answer.trimmingSuffix { $0 == "\n" })
    lines += attribution
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many changes each set of causes accounts for, where there is more than one.
  private var attribution: [String] {
    guard causes.count > 1, !changes.isEmpty else { return [] }
    var sets: [(causes: String, count: Int)] = []
    for change in changes {
      let words = change.causes.map { "\($0.kind.rawValue) \($0.subject)" }.joined(separator: ", or ")
      if let index = sets.firstIndex(where: { $0.causes == words }) {
        sets[index].count += 1
      } else {
        sets.append((words, 1))
      }
    }
    return ["", "Caused by"] + sets.map { "  \($0.count) by \($0.causes)" }
  }

  /// The differences for programs.
  public var json: JSON {
    func json(_ cause: Cause) -> JSON {
      [
        "kind": .string(cause.kind.rawValue), "subject": .string(cause.subject),
        "detail": .string(cause.detail),
      ]
    }
    return [
      "causes": .array(causes.map(json)),
      "changes": .array(
        changes.map { change in
          let (verb, old, new) = change.change.parts
          return [
            "change": .string(verb), "kind": .string(change.change.item.identity.kind.rawValue),
            "before": JSON(old?.identity.title), "after": JSON(new?.identity.title),
            "state_before": JSON(old?.identity.state), "state_after": JSON(new?.identity.state),
            "places": .array(change.change.item.places.map(JSON.string)),
            "causes": .array(change.causes.map { .string("\($0.kind.rawValue) \($0.subject)") }),
          ]
        }),
    ]
  }
}

extension FoundChanges.Change {
  /// The change in a word, with the item before and after.
  var parts: (verb: String, before: FoundItem?, after: FoundItem?) {
    switch self {
    case .new(let item): ("new", nil, item)
    case .gone(let item): ("gone", item, nil)
    case .changed(let old, let new): ("changed", old, new)
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ predicate: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, predicate(last) { text.removeLast() }
    return String(text)
  }
}
