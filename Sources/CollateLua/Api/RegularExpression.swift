import CollateText
import RegexHost

/// A compiled regular expression. Its places are of bytes of UTF-8.
final class RegularExpression {
  /// What a compiled expression is known by.
  struct Key: Hashable {
    let pattern: [UInt8]
    let ignoresCase: Bool
  }

  /// Why a pattern is none.
  struct Fault: Error { let reason: String }

  /// Bytes of a text that are searched in the time of an instruction by a small expression.
  private static let bytesPerStep: UInt64 = 16
  /// Instructions of a compiled expression that count as small.
  private static let smallSize: UInt64 = 64
  /// Pairs of groups whose places are carried along in the time of an instruction.
  private static let groupsPerStep = 4
  private static let mostSteps = 1e18
  private static let mostMessage = 256

  private let regex: OpaquePointer
  private let groups: Int
  private let size: UInt64

  /// Compiles an expression.
  init(_ key: Key) throws(Fault) {
    var message = [UInt8](repeating: 0, count: Self.mostMessage)
    let compiled = key.pattern.withUnsafeBufferPointer { pattern in
      message.withUnsafeMutableBytes { message in
        regex_host_compile(
          pattern.baseAddress, pattern.count, key.ignoresCase, message.bindMemory(to: CChar.self).baseAddress,
          Self.mostMessage)
      }
    }
    guard let compiled else {
      throw Fault(reason: String(decoding: message.prefix { $0 != 0 }, as: UTF8.self))
    }
    regex = compiled
    groups = Int(regex_host_groups(compiled))
    size = UInt64(regex_host_size(compiled))
  }

  deinit { regex_host_free(regex) }

  /// The matches in a part of a text, from left to right, none in another: each with the spans of its groups, nil for one
  /// that took no part. `spend` is charged for every search before it is made; nil where it refuses.
  func matches(
    in bytes: [UInt8], within part: Span, most: Int = .max, spend: (UInt64) -> Bool
  ) -> [[Span?]]? {
    var found: [[Span?]] = []
    var from = 0
    while found.count < most, from <= part.count {
      guard spend(cost(of: part.count - from)) else { return nil }
      guard let match = match(in: bytes, within: part, from: from), let whole = match[0] else { break }
      found.append(match)
      // An empty match is followed by the next one at the next character.
      from = whole.end - part.start
      if whole.isEmpty { from += width(ofCharacterAt: whole.end, in: bytes) }
    }
    return found
  }

  /// Instructions that the search of so many bytes takes. Groups are dear: every state that is alive carries the places of
  /// all of them along.
  private func cost(of count: Int) -> UInt64 {
    let states = 1 + Double(size / Self.smallSize)
    let places = 1 + Double(groups * groups / Self.groupsPerStep)
    let steps = Double(UInt64(count) / Self.bytesPerStep) * states * places + states * Double(groups)
    return UInt64(min(1 + steps, Self.mostSteps))
  }

  private func match(in bytes: [UInt8], within part: Span, from: Int) -> [Span?]? {
    var ranges = [regex_host_range](repeating: regex_host_range(start: -1, end: -1), count: groups + 1)
    let isFound = bytes.withUnsafeBufferPointer { bytes in
      regex_host_match(regex, bytes.baseAddress.map { $0 + part.start }, part.count, from, &ranges)
    }
    return isFound
      ? ranges.map { $0.start < 0 ? nil : Span(part.start + Int($0.start), part.start + Int($0.end)) } : nil
  }

  private func width(ofCharacterAt offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.dropFirst(offset + 1).prefix { $0 & 0xC0 == 0x80 }.count
  }
}
