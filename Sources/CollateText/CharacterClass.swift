/// Classes of code points that tokenization needs; ASCII by arithmetic, the rest by Unicode properties.
public enum CharacterClass {
  /// Letters, and marks that combine with them.
  public static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return value >= 0xAA && has(value) { $0.isAlphabetic || $0.generalCategory == .nonspacingMark }
  }

  /// Decimal digits 0 to 9.
  public static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  /// Upper-case or title-case letters.
  public static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return has(value) { $0.generalCategory == .uppercaseLetter || $0.generalCategory == .titlecaseLetter }
  }

  /// Lower-case letters.
  public static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return has(value) { $0.generalCategory == .lowercaseLetter }
  }

  /// White space, no-break and zero-width spaces among it.
  public static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      return true
    default: return false
    }
  }

  /// Letters of scripts without spaces that are read as words of their own: Han characters and Hiragana.
  public static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// The apostrophe of a contraction or possessive: ' or U+2019.
  public static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 }

  /// Double quotation marks, straight, curly, low and angle.
  public static func isDoubleQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x300C, 0x300D, 0xFF02: return true
    default: return false
    }
  }

  /// Hyphen-minus, hyphens and dashes.
  public static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (value >= 0x2010 && value <= 0x2015) || value == 0x2212
  }

  /// Asks for Unicode properties. Never inlined: their types are set up in every function that mentions them, and most
  /// calls end with ASCII before that.
  @inline(never)
  private static func has(_ value: UInt32, _ test: (Unicode.Scalar.Properties) -> Bool) -> Bool {
    Unicode.Scalar(value).map { test($0.properties) } ?? false
  }
}
