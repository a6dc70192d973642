import CollateText
import Yams

/// Reads YAML within budgets. The only file that knows the YAML library; it composes nodes and never constructs objects
/// from tags.
enum YAMLReader {
  static let maximumBytes = 1 << 20
  static let maximumNodes = 20_000
  static let maximumDepth = 32
  /// Aliases are what makes a small file expand without end: with this many the expansion stays small.
  static let maximumAliases = 16
  /// Faults of syntax after which the rest of a file is left unread.
  private static let maximumRepairs = 16

  /// What a text holds, and what is wrong with it.
  struct Reading {
    /// The root node; nil where the text is empty or cannot be read at all.
    var root: YAMLNode?
    var faults: [Diagnostic] = []
    /// Lines that had to be changed so that the others could be read: what stands there was not meant so.
    var damagedLines: Set<Int> = []
  }

  /// Reads a YAML document. Where a line is no YAML, the others are read as if it were.
  static func read(_ bytes: [UInt8], file: String) -> Reading {
    func unreadable(_ fault: Diagnostic) -> Reading { Reading(root: nil, faults: [fault]) }
    guard bytes.count <= maximumBytes else {
      return unreadable(
        Diagnostic("the file is longer than \(maximumBytes) bytes", at: .init(file: file, line: 1)))
    }
    guard let text = String(validating: bytes.trimmingPrefix(UTF8Decoding.byteOrderMark), as: UTF8.self)
    else {
      return unreadable(Diagnostic("the file is not UTF-8 text", at: .init(file: file, line: 1)))
    }
    do throws(Diagnostic) {
      try checkBudgets(bytes, file)
    } catch {
      return unreadable(error)
    }
    return reading(of: text, file)
  }

  private static func reading(of text: String, _ file: String) -> Reading {
    var reading = Reading()
    var repair = YAMLRepair(YAMLShield.shielded(text))
    repairing: for _ in 0...maximumRepairs {
      do throws(YAMLFault.Problem) {
        var converter = Converter(file: file)
        reading.root = try compose(repair.text) { node in converter.root(node) }
        reading.faults += converter.faults
        return reading
      } catch {
        let fault = YAMLFault(file: file, text: repair.text)
        let diagnostic = fault.diagnostic(error)
        let isFollowUp = reading.damagedLines.contains(diagnostic.place?.line ?? 0)
        if !isFollowUp { reading.faults.append(diagnostic) }
        let lines = repair.repair(error, told: diagnostic) { text throws(YAMLFault.Problem) in
          try compose(text) { _ in }
        }
        guard let lines else { break repairing }
        reading.damagedLines.formUnion(lines)
      }
    }
    if let last = reading.faults.indices.last {
      reading.faults[last].message += "; the rest of the file is not checked until this is corrected"
    }
    return reading
  }

  /// Composes a text and hands its root over while the library still knows its anchors.
  private static func compose<Result>(
    _ text: String, _ body: (Node?) -> Result
  ) throws(YAMLFault.Problem) -> Result {
    do {
      let parser = try Parser(yaml: text)
      return try withExtendedLifetime(parser) { body(try parser.singleRoot()) }
    } catch {
      throw problem(error)
    }
  }

  /// Refuses files whose flow nesting or aliases would cost more than they say, before the library sees them.
  private static func checkBudgets(_ bytes: [UInt8], _ file: String) throws(Diagnostic) {
    var aliases = 0
    var depth = 0
    for (offset, byte) in bytes.enumerated() {
      let startsToken = offset == 0 || " \t\n\r[{,:-".utf8.contains(bytes[offset - 1])
      if byte == UInt8(ascii: "*"), startsToken { aliases += 1 }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      let faults = [
        (byte == 0, "a NUL character: the file is not text"),
        (aliases > maximumAliases, "more than \(maximumAliases) aliases"),
        (depth > maximumDepth, "nested deeper than \(maximumDepth) levels"),
      ]
      if let fault = faults.first(where: \.0) {
        let position = LineIndex(bytes).position(of: offset)
        throw Diagnostic(fault.1, at: .init(file: file, line: position.line, column: position.column))
      }
    }
  }

  private static func problem(_ error: any Error) -> YAMLFault.Problem {
    func spot(_ mark: Mark) -> YAMLFault.Spot { .init(line: mark.line, column: mark.column) }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return .syntax(problem, at: spot(mark), begunAt: (context?.mark).map(spot))
    case .duplicatedKeysInMapping(let keys, let context):
      return .repeatedKey(keys.first ?? "", firstAt: spot(context.mark))
    default: return .unreadable
    }
  }

  /// Turns nodes of the library into ours, aliases resolved, and collects what is wrong with them.
  private struct Converter {
    let file: String
    private(set) var faults: [Diagnostic] = []
    private var nodes = 0
    private var anchors: [String: YAMLNode] = [:]

    init(file: String) { self.file = file }

    mutating func root(_ node: Node?) -> YAMLNode? {
      do throws(Diagnostic) {
        return try node.map { node throws(Diagnostic) in try convert(node, depth: 0) }
      } catch {
        faults.append(error)
        return nil
      }
    }

    private mutating func count(_ number: Int, at place: Diagnostic.Place) throws(Diagnostic) {
      nodes += number
      guard nodes <= maximumNodes else { throw Diagnostic("more than \(maximumNodes) nodes", at: place) }
    }

    private mutating func convert(_ node: Node, depth: Int) throws(Diagnostic) -> YAMLNode {
      let place = place(node.mark)
      try count(1, at: place)
      guard depth <= maximumDepth else {
        throw Diagnostic("nested deeper than \(maximumDepth) levels", at: place)
      }
      let content: YAMLNode.Content
      switch node {
      case .scalar(let scalar):
        let isPlain = scalar.style == .plain
        if isPlain, let name = YAMLShield.alias(scalar.string) { return try target(of: name, at: place) }
        content = .scalar(YAMLShield.restored(scalar.string), isPlain: isPlain)
      case .sequence(let sequence):
        var items: [YAMLNode] = []
        for item in sequence { items.append(try convert(item, depth: depth + 1)) }
        content = .sequence(items)
      case .mapping(let mapping):
        var entries: [YAMLNode.Entry] = []
        for (key, value) in mapping {
          let name = name(of: key)
          let node = try convert(value, depth: depth + 1)
          if let name { entries.append(.init(key: name, place: self.place(key.mark), node: node)) }
        }
        content = .mapping(entries)
      case .alias: throw Diagnostic("an alias without its anchor", at: place)
      }
      let converted = YAMLNode(content: content, place: place)
      if let anchor = node.anchor?.rawValue { anchors[anchor] = converted }
      return converted
    }

    /// The word of a key; nil, with a fault, where it is none that a file of ours has.
    private mutating func name(of key: Node) -> String? {
      let place = place(key.mark)
      guard case .scalar(let scalar) = key, YAMLShield.alias(scalar.string) == nil else {
        faults.append(Diagnostic("a key must be a word", at: place))
        return nil
      }
      if YAMLRepair.isRenamed(scalar.string) { return nil }
      let name = YAMLShield.restored(scalar.string)
      if name == "<<" {
        faults.append(
          Diagnostic(
            "'<<' is not supported: give the whole value an anchor, or share stages with 'extends' or 'include'",
            at: place))
        return nil
      }
      return name
    }

    /// What an alias stands for, with the place of the alias: there it can be changed without changing the other use.
    private mutating func target(of name: String, at place: Diagnostic.Place) throws(Diagnostic) -> YAMLNode {
      guard let node = anchors[name] else {
        faults.append(
          Diagnostic(
            "there is no anchor '&\(name)' before this alias", at: place,
            suggestion: EditDistance.suggestion(for: name, among: anchors.keys.sorted()).map { "*" + $0 }))
        return YAMLNode(content: .scalar("", isPlain: true), place: place)
      }
      try count(node.size, at: place)
      return node.moved(to: place)
    }

    private func place(_ mark: Mark?) -> Diagnostic.Place {
      .init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
  }
}
