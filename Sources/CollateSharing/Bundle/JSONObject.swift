import CollateText

/// A JSON object from elsewhere, read strictly: a key that stands twice, which two readers could read differently, is a fault.
struct JSONObject {
  private let members: [String: JSONNode]
  private let bytes: [UInt8]

  /// Reads a whole document; `what` names it in messages.
  init(_ bytes: [UInt8], what: String) throws(SharingFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SharingFault(.badConfiguration, "\(what) is not UTF-8 text")
    }
    let root: JSONNode
    do throws(JSONParser.Failure) {
      root = try JSONParser.parse(bytes, in: Span(0, bytes.count), strictly: true)
    } catch {
      throw SharingFault(.badConfiguration, "\(what) is not JSON: \(error.reason) (byte \(error.offset))")
    }
    guard !Self.repeatsKey(root) else {
      throw SharingFault(.badConfiguration, "\(what) has a key twice")
    }
    guard let object = JSONObject(root, bytes) else {
      throw SharingFault(.badConfiguration, "\(what) is not a JSON object")
    }
    self = object
  }

  private init?(_ node: JSONNode, _ bytes: [UInt8]) {
    guard case .object(let members) = node.content else { return nil }
    self.members = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    self.bytes = bytes
  }

  private static func repeatsKey(_ node: JSONNode) -> Bool {
    switch node.content {
    case .array(let elements): elements.contains(where: repeatsKey)
    case .object(let members):
      Set(members.map(\.key)).count < members.count || members.contains { repeatsKey($0.value) }
    default: false
    }
  }

  /// Whether there is such a key.
  func has(_ key: String) -> Bool { members[key] != nil }

  /// The string of a key.
  func string(_ key: String) -> String? { members[key]?.string(in: bytes) }

  /// The whole number of a key.
  func int(_ key: String) -> Int? {
    guard let node = members[key], case .number = node.content else { return nil }
    return Int(String(decoding: bytes[node.span], as: UTF8.self))
  }

  /// The object of a key.
  func object(_ key: String) -> JSONObject? { members[key].flatMap { JSONObject($0, bytes) } }

  /// The objects of an array; nil where it is none, or holds something else.
  func objects(_ key: String) -> [JSONObject]? {
    guard let elements = members[key]?.elements else { return nil }
    let objects = elements.compactMap { JSONObject($0, bytes) }
    return objects.count == elements.count ? objects : nil
  }

  /// The strings of an array; nil where it is none, or holds something else.
  func strings(_ key: String) -> [String]? {
    guard let elements = members[key]?.elements else { return nil }
    let strings = elements.compactMap { $0.string(in: bytes) }
    return strings.count == elements.count ? strings : nil
  }

  /// The members that are strings.
  var strings: [String: String] { members.compactMapValues { $0.string(in: bytes) } }
}
