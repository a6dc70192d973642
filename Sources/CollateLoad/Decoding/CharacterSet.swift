/// A character set, with the names others know it by.
struct CharacterSet: Hashable, Sendable {
  /// IANA name, lower case.
  let name: String
  /// How its bytes are read.
  let scheme: Scheme

  /// How bytes become characters.
  enum Scheme: Hashable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, windows1252
    /// By the C library, under that name.
    case library(String)
  }

  static let utf8 = CharacterSet(name: "utf-8", scheme: .utf8)
  static let utf16LittleEndian = CharacterSet(name: "utf-16le", scheme: .utf16LittleEndian)
  static let utf16BigEndian = CharacterSet(name: "utf-16be", scheme: .utf16BigEndian)
  static let utf32LittleEndian = CharacterSet(name: "utf-32le", scheme: .utf32LittleEndian)
  static let utf32BigEndian = CharacterSet(name: "utf-32be", scheme: .utf32BigEndian)
  static let windows1252 = CharacterSet(name: "windows-1252", scheme: .windows1252)

  /// The character set that a page means by a label; nil for one that nobody knows. As in the WHATWG Encoding
  /// standard, labels of subsets name the superset that is used in their place.
  init?(label: String) {
    let key = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    if let superset = Self.supersets[key] {
      self = superset
      return
    }
    guard key.utf8.allSatisfy({ $0 < 0x80 }), !key.hasPrefix("utf-7"), CharacterConverter.knows(key) else {
      return nil
    }
    self.init(name: key, scheme: .library(key))
  }

  init(name: String, scheme: Scheme) {
    self.name = name
    self.scheme = scheme
  }

  private static func library(_ name: String, _ iconvName: String) -> CharacterSet {
    CharacterSet(name: name, scheme: .library(iconvName))
  }

  private static let supersets: [String: CharacterSet] = {
    let groups: [(CharacterSet, [String])] = [
      (utf8, ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"]),
      (
        windows1252,
        [
          "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1",
          "ascii",
          "us-ascii", "ansi_x3.4-1968",
        ]
      ),
      (library("windows-1251", "CP1251"), ["windows-1251", "cp1251", "x-cp1251"]),
      (library("windows-1254", "CP1254"), ["windows-1254", "iso-8859-9", "latin5"]),
      (library("windows-874", "CP874"), ["windows-874", "tis-620", "iso-8859-11"]),
      (library("gb18030", "GB18030"), ["gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk", "chinese"]),
      (
        library("shift_jis", "CP932"),
        ["shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji"]
      ),
      (library("euc-kr", "UHC"), ["euc-kr", "ks_c_5601-1987", "korean", "windows-949", "uhc"]),
      (library("big5-hkscs", "BIG5-HKSCS"), ["big5", "big5-hkscs", "cn-big5", "x-x-big5"]),
    ]
    var table: [String: CharacterSet] = [:]
    for (set, labels) in groups {
      for label in labels { table[label] = set }
    }
    return table
  }()
}
