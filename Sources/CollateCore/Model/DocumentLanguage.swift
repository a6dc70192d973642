extension Metadata {
  /// What stands for a language that nobody could tell.
  public static let unknownLanguage = "und"
}

extension Document {
  /// The language that the text is read in, without its region, in lower case: `es`; nil where nobody looked for it.
  public var language: String? {
    metadata[Metadata.language]?.value.string.map {
      String($0.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
  }

  /// The language where it is known and not English, whose rules must then stay off.
  public var foreignLanguage: String? {
    guard let language, language != "en", language != Metadata.unknownLanguage, !language.isEmpty else {
      return nil
    }
    return language
  }
}
