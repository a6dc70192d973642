import Crypto

/// SHA-256 of bytes, in the one form that results, records and locks write it.
public enum ContentHash {
  /// Lower-case hexadecimal SHA-256, 64 digits.
  public static func hex(of bytes: some Collection<UInt8>) -> String {
    var hash = SHA256()
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
    }
    if done == nil { Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) } }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
