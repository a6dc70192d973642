import CArchive
import CollateCore
import CollateText

/// Unpacks ZIP and tar archives, and files that gzip, bzip2, xz or Zstandard compressed, by libarchive, in memory. Nothing
/// is written anywhere.
enum Archive {
  /// A file in an archive.
  struct Member {
    /// Its path in the archive, as people read it; nil where a file alone was compressed.
    var path: String?
    /// Its content.
    var bytes: [UInt8]
  }

  /// What an archive holds.
  struct Contents {
    var members: [Member] = []
    /// Hidden files, and what systems add for themselves.
    var passedOver: [String] = []
  }

  /// Archives of more members are refused.
  private static let mostMembers = 100_000

  private static let compressed: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
  ]
  private static let zip: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
  ]

  /// Whether content is an archive or compressed. Office files and books are ZIP archives and known before.
  static func isOne(_ head: ContentHead) -> Bool {
    (zip + compressed).contains { head.has($0, at: 0) } || TarHeader.opens(head)
  }

  /// Everything in an archive, in its order. Throws where it is damaged or encrypted, holds more than `most` bytes, or has a
  /// member that an honest archive of accounts has not: a path that leads out of it, a link, a device, a path that stands
  /// twice.
  static func contents(of bytes: [UInt8], most: Int) throws(StageError) -> Contents {
    var contents = Contents()
    var paths: Set<String> = []
    var left = most
    try read(bytes) { archive, entry throws(StageError) in
      if archive_format(archive) == ARCHIVE_FORMAT_RAW {
        contents.members.append(Member(path: nil, bytes: try data(archive, &left, most)))
        return
      }
      let path = path(of: entry)
      try requireHonest(path, entry)
      if archive_entry_filetype(entry) & 0o170_000 == 0o040_000 { return }
      guard paths.insert(path).inserted else {
        throw StageError("it holds the member '\(path)' twice, and programs differ in which they take")
      }
      guard paths.count <= mostMembers else { throw StageError("it holds more than \(mostMembers) members") }
      if path.split(separator: "/").contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) {
        contents.passedOver.append(path)
        return
      }
      contents.members.append(Member(path: path, bytes: try data(archive, &left, most)))
    }
    return contents
  }

  /// The content of a file that was compressed alone, as servers compress a page.
  static func unpack(_ bytes: [UInt8], most: Int) throws(StageError) -> [UInt8] {
    var content: [UInt8] = []
    var left = most
    try read(bytes) { archive, _ throws(StageError) in content += try data(archive, &left, most) }
    return content
  }

  // MARK: libarchive

  /// Calls `body` at every entry.
  private static func read(
    _ bytes: [UInt8], _ body: (OpaquePointer, OpaquePointer) throws(StageError) -> Void
  ) throws(StageError) {
    guard let archive = archive_read_new() else { throw StageError("there is no memory to unpack it") }
    defer { archive_read_free(archive) }
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_format_zip(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_gnutar(archive)
    archive_read_support_format_raw(archive)
    let failure: StageError? = bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        return damage(archive)
      }
      var entry: OpaquePointer?
      while true {
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return nil }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { return damage(archive) }
        do throws(StageError) { try body(archive, entry) } catch { return error }
      }
    }
    if let failure { throw failure }
  }

  private static func damage(_ archive: OpaquePointer) -> StageError {
    let words = archive_error_string(archive).map { String(cString: $0) }
    return StageError("it cannot be unpacked\(words.map { ": \($0)" } ?? "")")
  }

  /// The path of a member; bytes that are no UTF-8 are shown escaped.
  private static func path(of entry: OpaquePointer) -> String {
    if let path = archive_entry_pathname_utf8(entry) { return String(cString: path) }
    guard let path = archive_entry_pathname(entry) else { return "" }
    var bytes: [UInt8] = []
    while path[bytes.count] != 0 { bytes.append(UInt8(bitPattern: path[bytes.count])) }
    return PathText.shown(PathText.text(of: bytes))
  }

  private static func requireHonest(_ path: String, _ entry: OpaquePointer) throws(StageError) {
    if archive_entry_is_encrypted(entry) != 0 { throw StageError("its member '\(path)' is encrypted") }
    let kind = archive_entry_filetype(entry) & 0o170_000
    guard kind == 0o100_000 || kind == 0o040_000 || kind == 0, archive_entry_hardlink(entry) == nil,
      archive_entry_symlink(entry) == nil
    else { throw StageError("its member '\(path)' is a link or a device, not a file") }
    let isInside =
      !path.isEmpty && !path.hasPrefix("/") && !path.contains("\\") && !path.contains("\0")
      && !path.split(separator: "/").contains("..")
    guard isInside else { throw StageError("its member '\(path)' has a path that leads out of the archive") }
  }

  /// The content of the entry that was read last, as long as `left` bytes hold it.
  private static func data(_ archive: OpaquePointer, _ left: inout Int, _ most: Int) throws(StageError)
    -> [UInt8]
  {
    var content: [UInt8] = []
    let room = 1 << 16
    while true {
      var status = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        status = archive_read_data(archive, buffer.baseAddress, room)
        count = max(0, status)
      }
      guard status >= 0 else { throw damage(archive) }
      if status == 0 { return content }
      left -= status
      guard left >= 0 else { throw StageError("it holds more than \(most >> 20) MB unpacked") }
      content += chunk
    }
  }
}
