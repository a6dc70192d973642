/// The binary form of OpenSSH: RFC 4251, section 5.
struct SSHReader {
  private var rest: ArraySlice<UInt8>
  private let truncated: SharingFault

  /// Reads bytes; `truncated` is thrown where they end too early.
  init(_ bytes: [UInt8], truncated: SharingFault) {
    rest = bytes[...]
    self.truncated = truncated
  }

  /// Whether all has been read.
  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) throws(SharingFault) -> [UInt8] {
    guard count <= rest.count else { throw truncated }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func uint32() throws(SharingFault) -> UInt32 {
    try bytes(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Bytes with their count before them.
  mutating func string() throws(SharingFault) -> [UInt8] { try bytes(Int(try uint32())) }

  /// Such bytes as text.
  mutating func text() throws(SharingFault) -> String { String(decoding: try string(), as: UTF8.self) }
}

/// Writes the same form.
struct SSHWriter {
  private(set) var bytes: [UInt8]

  init(_ start: String = "") { bytes = Array(start.utf8) }

  mutating func add(_ value: UInt32) {
    bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  mutating func add(_ string: [UInt8]) {
    add(UInt32(string.count))
    bytes += string
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }
}
