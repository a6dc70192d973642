/// A YAML node with its place: what the pipeline parser reads, free of the YAML library.
public struct YAMLNode: Sendable {
  /// What the node holds.
  public indirect enum Content: Sendable {
    /// A scalar; a plain one (`isPlain`) may stand for a number or a truth value, a quoted one is always text.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable {
    /// The key.
    public var key: String
    /// Where the key stands.
    public var place: Diagnostic.Place
    /// What it is set to.
    public var node: YAMLNode
  }

  /// What it holds.
  public var content: Content
  /// Where it starts.
  public var place: Diagnostic.Place

  /// The text of a scalar.
  public var scalar: String? { if case .scalar(let text, _) = content { text } else { nil } }
  /// The entries of a mapping.
  public var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
  /// The members of a sequence.
  public var items: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }

  /// The members of a sequence; of anything else, itself.
  var members: [YAMLNode] { items ?? [self] }

  /// The entry of a mapping with that key.
  func entry(_ key: String) -> Entry? { entries?.first { $0.key == key } }

  /// What a key of a mapping is set to; nil where the mapping lacks it or the node is none.
  subscript(_ key: String) -> YAMLNode? { entry(key)?.node }

  /// The node as a value, plain scalars by the core schema of YAML 1.2.
  public var value: Value {
    switch content {
    case .scalar(let text, let isPlain): isPlain ? Self.plainValue(text) : .string(text)
    case .sequence(let items): .list(items.map(\.value))
    case .mapping(let entries): .map(Fields(entries.reversed().map { .init($0.key, $0.node.value) }))
    }
  }

  /// Nodes in it, itself included.
  var size: Int {
    switch content {
    case .scalar: 1
    case .sequence(let items): items.reduce(1) { $0 + $1.size }
    case .mapping(let entries): entries.reduce(1) { $0 + $1.node.size }
    }
  }

  /// The same node as if all of it stood at one place.
  func moved(to place: Diagnostic.Place) -> YAMLNode {
    switch content {
    case .scalar: YAMLNode(content: content, place: place)
    case .sequence(let items): YAMLNode(content: .sequence(items.map { $0.moved(to: place) }), place: place)
    case .mapping(let entries):
      YAMLNode(
        content: .mapping(
          entries.map { .init(key: $0.key, place: place, node: $0.node.moved(to: place)) }), place: place)
    }
  }

  /// What a plain scalar stands for.
  public static func plainValue(_ text: String) -> Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    if let int = Int(text) { return .int(int) }
    let isNumeric = text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || "+-.eE".utf8.contains($0) }
    if isNumeric, let number = Double(text), number.isFinite { return .number(number) }
    return .string(text)
  }
}
