import Foundation

/// Binary data as OpenSSH puts it into text files: base64 between two lines.
enum SSHArmour {
  private static let width = 70

  static func text(_ bytes: [UInt8], label: String) -> String {
    let digits = Array(Data(bytes).base64EncodedString().utf8)
    let lines = stride(from: 0, to: digits.count, by: width).map {
      String(decoding: digits[$0..<min($0 + width, digits.count)], as: UTF8.self)
    }
    return (["-----BEGIN \(label)-----"] + lines + ["-----END \(label)-----"]).map { $0 + "\n" }.joined()
  }

  /// The bytes between the two lines; nil where the text is nothing but that.
  static func bytes(_ text: [UInt8], label: String) -> [UInt8]? {
    let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    guard lines.count >= 2, lines[0].elementsEqual("-----BEGIN \(label)-----".utf8),
      lines[lines.count - 1].elementsEqual("-----END \(label)-----".utf8)
    else { return nil }
    let digits = lines.dropFirst().dropLast().flatMap(\.self)
    return Data(base64Encoded: Data(digits)).map(Array.init)
  }
}
