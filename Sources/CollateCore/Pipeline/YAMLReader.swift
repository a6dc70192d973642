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

  /// The root node of a YAML document, or nil where it is empty.
  static func read(_ bytes: [UInt8], file: String) throws(Diagnostic) -> YAMLNode? {
    guard bytes.count <= maximumBytes else {
      throw Diagnostic("the file is longer than \(maximumBytes) bytes", at: .init(file: file, line: 1))
    }
    guard let text = String(validating: bytes.trimmingPrefix(UTF8Decoding.byteOrderMark), as: UTF8.self)
    else {
      throw Diagnostic("the file is not UTF-8 text", at: .init(file: file, line: 1))
    }
    try checkBudgets(bytes, file)
    let root: Node?
    do {
      root = try Yams.compose(yaml: References.shielded(text))
    } catch {
      throw diagnostic(error, YAMLFault(file: file, text: text))
    }
    guard let root else { return nil }
    var converter = Converter(file: file)
    return try converter.convert(root, depth: 0)
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
      if aliases > maximumAliases || depth > maximumDepth {
        let position = LineIndex(bytes).position(of: offset)
        throw Diagnostic(
          aliases > maximumAliases
            ? "more than \(maximumAliases) aliases" : "nested deeper than \(maximumDepth) levels",
          at: .init(file: file, line: position.line, column: position.column))
      }
    }
  }

  private static func diagnostic(_ error: any Error, _ fault: YAMLFault) -> Diagnostic {
    func place(_ mark: Mark) -> Diagnostic.Place { fault.place(line: mark.line, column: mark.column) }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return fault.diagnostic(problem, at: place(mark), begunAt: (context?.mark).map(place))
    case .duplicatedKeysInMapping(let keys, let context):
      return fault.repetition(of: keys.first ?? "", firstAt: place(context.mark))
    default: return Diagnostic("not valid YAML", at: fault.place(line: 1, column: 0))
    }
  }

  private struct Converter {
    let file: String
    var nodes = 0

    mutating func convert(_ node: Node, depth: Int) throws(Diagnostic) -> YAMLNode {
      let place = place(node.mark)
      nodes += 1
      guard nodes <= maximumNodes else { throw Diagnostic("more than \(maximumNodes) nodes", at: place) }
      guard depth <= maximumDepth else {
        throw Diagnostic("nested deeper than \(maximumDepth) levels", at: place)
      }
      switch node {
      case .scalar(let scalar):
        return YAMLNode(
          content: .scalar(References.restored(scalar.string), isPlain: scalar.style == .plain), place: place)
      case .sequence(let sequence):
        var items: [YAMLNode] = []
        for item in sequence { items.append(try convert(item, depth: depth + 1)) }
        return YAMLNode(content: .sequence(items), place: place)
      case .mapping(let mapping):
        var entries: [YAMLNode.Entry] = []
        for (key, value) in mapping {
          let keyPlace = self.place(key.mark)
          guard case .scalar(let scalar) = key else { throw Diagnostic("a key must be a word", at: keyPlace) }
          entries.append(
            .init(
              key: References.restored(scalar.string), place: keyPlace,
              node: try convert(value, depth: depth + 1)))
        }
        return YAMLNode(content: .mapping(entries), place: place)
      case .alias: throw Diagnostic("an alias without its anchor", at: place)
      }
    }

    private func place(_ mark: Mark?) -> Diagnostic.Place {
      .init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
  }
}

/// A brace ends a plain scalar inside `{ … }`, so `{ paths: ${sources} }` is no YAML by itself. The braces of references
/// are swapped for private-use characters before the library sees them, one for one, so that columns stay right.
private enum References {
  private static let open: Unicode.Scalar = "\u{E000}"
  private static let close: Unicode.Scalar = "\u{E001}"

  static func shielded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInside = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "{", previous == "$" {
        result.append(open)
        isInside = true
      } else if scalar == "}", isInside {
        result.append(close)
        isInside = false
      } else {
        isInside = isInside && scalar != "\n"
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  static func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == open || $0 == close }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case open: "{"
          case close: "}"
          default: scalar
          }
        }))
  }
}
