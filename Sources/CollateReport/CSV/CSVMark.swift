import CollateCore

/// The mark before a table by which some spreadsheets know that it is UTF-8; off unless it is asked for, since other
/// programs take it for a part of the first column's name.
enum CSVMark {
  static let option = OptionSpec(
    "bom", .bool, default: false, help: "begin with a byte order mark, which Excel needs to read UTF-8")

  /// The mark, where the options ask for it.
  static func bytes(_ options: OptionValues) -> [UInt8] {
    options.bool("bom") ? OutputMark.byteOrderMark : []
  }

  /// The body of a stage that writes one table to the file of its option `to`.
  static func writer(_ options: OptionValues, _ table: @escaping @Sendable (Presentation) -> [UInt8])
    -> StageBody
  {
    let path = options.string("to")
    let mark = bytes(options)
    return .writer { corpus, context in
      let bytes = mark + table(Presentation.shared(corpus, context))
      return ([OutputFile(path: path, bytes: bytes)], [])
    }
  }
}
