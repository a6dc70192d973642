/// A tar archive of an image layout: POSIX ustar, and of that only what a layout needs. Its files have the names of a layout
/// and no others, so that nothing in an archive can name a place.
public enum LayoutArchive {
  private static let block = 512
  private static let mostFiles = 2 * SharingLimits.files

  /// An archive of the files, the same bytes for the same files on every machine and day.
  public static func bytes(of files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    for file in files {
      archive += header(path: file.path, size: file.bytes.count) + file.bytes
      archive += [UInt8](repeating: 0, count: padding(file.bytes.count))
    }
    return archive + [UInt8](repeating: 0, count: 2 * block)
  }

  private static func padding(_ size: Int) -> Int { (block - size % block) % block }

  private static func header(path: String, size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    func octal(_ value: Int, _ digits: Int) -> String {
      let text = String(value, radix: 8)
      return String(repeating: "0", count: digits - text.utf8.count) + text
    }
    put(path, at: 0)
    put(octal(0o644, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(size, 11), at: 124)
    put(octal(0, 11), at: 136)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put(octal(checksum(header[...]), 6), at: 148)
    put(" ", at: 155)
    return header
  }

  /// The sum over a header, its own field taken as spaces.
  private static func checksum(_ header: ArraySlice<UInt8>) -> Int {
    header.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
  }

  /// The files of an archive by their paths. Throws where it holds anything but the files of a layout.
  static func files(of archive: [UInt8], path: String) throws(SharingFault) -> [String: [UInt8]] {
    func fault(_ reason: String) -> SharingFault {
      SharingFault(.badConfiguration, "\(path) is not an archive of an image layout: \(reason)")
    }
    var files: [String: [UInt8]] = [:]
    var offset = 0
    while offset + block <= archive.count {
      let header = archive[offset..<(offset + block)]
      offset += block
      if header.allSatisfy({ $0 == 0 }) { return files }
      guard let sum = octal(header, 148, 8), sum == checksum(header), let size = octal(header, 124, 12) else {
        throw fault("the header before byte \(offset) is damaged")
      }
      let name = text(header, 0, 100)
      let kind = header[header.startIndex + 156]
      if kind == UInt8(ascii: "5") { continue }
      guard kind == UInt8(ascii: "0") || kind == 0 else { throw fault("'\(name)' is a link or not a file") }
      let plain = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
      guard isPartOfLayout(plain), text(header, 345, 155).isEmpty else {
        throw fault("'\(name)' does not belong into one")
      }
      guard size <= archive.count - offset else { throw fault("'\(name)' is cut off") }
      guard files.updateValue(Array(archive[offset..<(offset + size)]), forKey: plain) == nil else {
        throw fault("'\(name)' is in it twice")
      }
      guard files.count <= mostFiles else { throw fault("it holds more than \(mostFiles) files") }
      offset += min(size + padding(size), archive.count - offset)
    }
    throw fault("it is cut off")
  }

  private static func isPartOfLayout(_ name: String) -> Bool {
    if name == "oci-layout" || name == "index.json" { return true }
    let prefix = "blobs/sha256/"
    return name.hasPrefix(prefix) && Digest("sha256:" + name.dropFirst(prefix.utf8.count)) != nil
  }

  private static func text(_ header: ArraySlice<UInt8>, _ offset: Int, _ length: Int) -> String {
    let start = header.startIndex + offset
    return String(decoding: header[start..<(start + length)].prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func octal(_ header: ArraySlice<UInt8>, _ offset: Int, _ length: Int) -> Int? {
    let digits = text(header, offset, length).split(separator: " ")
    return digits.count == 1 ? Int(digits[0], radix: 8).flatMap { $0 >= 0 ? $0 : nil } : nil
  }
}
