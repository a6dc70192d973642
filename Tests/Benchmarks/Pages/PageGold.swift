import Foundation

/// What annotators say of a page.
struct PageGold: Decodable {
  let set: String
  let url: String
  let articleBody: String
  let title: String?
  let author: String?
  let date: String?

  /// Which half of the sites the page's belongs to: weights may be fitted to one and judged by the other.
  var half: Int {
    let host = URL(string: url)?.host?.split(separator: ".").suffix(2).joined(separator: ".") ?? url
    return Int(host.utf8.reduce(UInt32(0xFFFF_FFFF)) { Self.next($0, $1) } ^ 0xFFFF_FFFF) % 2
  }

  /// CRC-32, one byte on: what fit.py splits by.
  private static func next(_ sum: UInt32, _ byte: UInt8) -> UInt32 {
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
