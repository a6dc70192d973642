import CollateCore

/// A program that is known to turn a format into text, with what it needs to be told.
public struct ReadyProgram: Sendable {
  /// The name with which pipelines ask for it.
  public let name: String
  /// The program with its arguments; `{file}` is the file.
  public let words: [String]
  /// The files that it reads.
  let claim: FileClaim

  /// All of them.
  public static let all = [
    ReadyProgram(
      name: "pdftotext", words: ["pdftotext", "-q", "-enc", "UTF-8", "-nopgbrk", "{file}", "-"],
      claim: FileClaim(suffixes: [".pdf"], marks: ["%PDF-"])),
    // --sandbox keeps it from reading files that a document names.
    ReadyProgram(
      name: "pandoc", words: ["pandoc", "--sandbox", "--to=plain", "--wrap=none", "{file}"],
      claim: FileClaim(suffixes: [".docx", ".odt", ".epub", ".rtf"])),
  ]

  /// The one of that name.
  public static func named(_ name: String) -> ReadyProgram? { all.first { $0.name == name } }
}
