import CollateText

/// Holds a node against its shape, and collects all that is wrong with it. What it lets pass can be read without asking
/// again what it is.
struct FormatCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let isComplete: Bool

  /// Checks a node that messages call `name`. Where not all of the text could be read, nothing is missed.
  init(_ node: YAMLNode, _ shape: Shape, name: String, isComplete: Bool = true) {
    self.isComplete = isComplete
    check(node, shape, name)
  }

  private mutating func report(_ message: String, _ place: Diagnostic.Place, suggestion: String? = nil) {
    diagnostics.append(Diagnostic(message, at: place, suggestion: suggestion))
  }

  private mutating func check(_ node: YAMLNode, _ shape: Shape, _ name: String) {
    switch shape {
    case .value: break
    case .format:
      if node.value.int != PipelineFormat.version {
        report("this version of Collate reads files of format \(PipelineFormat.version)", node.place)
      }
    case .text: if node.scalar == nil { report("\(name) must be text", node.place) }
    case .number: if node.value.number == nil { report("\(name) must be a number", node.place) }
    case .whole: if node.value.int == nil { report("\(name) must be a whole number", node.place) }
    case .truth: if node.value.bool == nil { report("\(name) must be true or false", node.place) }
    case .choice(let words): checkWord(node, among: words, name)
    case .names(let example): checkNames(node, example, name)
    case .amount: if node.scalar == nil { report("\(name) must be an amount", node.place) }
    case .count: checkCount(node, name)
    case .mapping(let shape, let noun, let example): checkMapping(node, of: shape, noun, example, name)
    case .list(let shape):
      guard let items = node.items else {
        if isComplete || node.value != .null { report("\(name) must be a list", node.place) }
        return
      }
      if items.isEmpty { report("\(name) is empty", node.place) }
      for item in items {
        if case .record(let record) = shape {
          check(item, shape, "this \(record.noun)")
        } else {
          check(item, shape, name)
        }
      }
    case .record(let record): checkRecord(node, record, name)
    case .textOr(let record):
      if node.entries != nil { checkRecord(node, record, name) } else { check(node, .text, name) }
    }
  }

  private mutating func checkWord(_ node: YAMLNode, among words: [String], _ name: String) {
    guard let word = node.scalar else { return report("\(name) must be text", node.place) }
    if words.contains(word) { return }
    report(
      "\(name) must be one of \(words.joined(separator: ", ")), not '\(word)'", node.place,
      suggestion: EditDistance.suggestion(for: word, among: words))
  }

  private mutating func checkNames(_ node: YAMLNode, _ example: String, _ name: String) {
    for item in node.items ?? [node] where item.scalar?.isEmpty != false {
      report("\(name) must be a name or a list of names, such as '\(example)'", item.place)
    }
  }

  private mutating func checkCount(_ node: YAMLNode, _ name: String) {
    if node.entries != nil { return checkRecord(node, PipelineFormat.range, name) }
    if node.value.int.map({ $0 >= 0 }) != true {
      report(
        "\(name) must be a whole number, or a mapping such as '\(PipelineFormat.range.example)'", node.place)
    }
  }

  private mutating func checkMapping(
    _ node: YAMLNode, of shape: Shape, _ noun: String, _ example: String, _ name: String
  ) {
    guard let entries = node.entries else {
      if node.value != .null { report("\(name) must be a mapping, such as '\(example)'", node.place) }
      return
    }
    for entry in entries {
      switch shape {
      case .record, .textOr: check(entry.node, shape, "\(noun) '\(entry.key)'", at: entry.place)
      default: check(entry.node, shape, entry.key)
      }
    }
  }

  /// The same for a node with a key: what is missing in it is missing at the key.
  private mutating func check(_ node: YAMLNode, _ shape: Shape, _ name: String, at place: Diagnostic.Place) {
    if case .record(let record) = shape { return checkRecord(node, record, name, at: place) }
    if case .textOr(let record) = shape, node.entries != nil {
      return checkRecord(node, record, name, at: place)
    }
    check(node, shape, name)
  }

  private mutating func checkRecord(
    _ node: YAMLNode, _ record: Shape.Record, _ name: String, at place: Diagnostic.Place? = nil
  ) {
    guard let entries = node.entries else {
      let isBareWord = node.scalar.map { YAMLFault.bareColon(in: $0.unicodeScalars[...]) != nil } ?? false
      return report(
        isBareWord
          ? "a space is missing after the colon of '\(node.scalar ?? "")'"
          : "\(name) must be a mapping, such as '\(record.example)'", node.place)
    }
    let title =
      record.named.flatMap { key in entries.first { $0.key == key }?.node.scalar }
      .map { "\(record.noun) '\($0)'" } ?? name
    for entry in entries {
      if let key = record.key(entry.key) {
        check(entry.node, key.shape, entry.key)
      } else {
        report(
          "unknown key '\(entry.key)' in \(title)", entry.place,
          suggestion: EditDistance.suggestion(for: entry.key, among: record.keys.map(\.name)))
      }
    }
    let given = entries.map(\.key)
    for key in record.keys where isComplete && key.isRequired && !given.contains(key.name) {
      // A misspelt key is told as such.
      let isMisspelt = given.contains { other in
        record.key(other) == nil
          && EditDistance.suggestion(for: other, among: record.keys.map(\.name)) == key.name
      }
      if isMisspelt { continue }
      var advice = ""
      if case .format = key.shape { advice = ": write '\(key.name): \(PipelineFormat.version)' first" }
      report("\(title) has no '\(key.name)'\(advice)", place ?? node.place)
    }
  }
}
