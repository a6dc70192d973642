import CollateCore
import CollateText

/// `load.command`: has a program of the user make text of files that Collate does not read.
enum LoadProgram {
  static let definition: StageDefinition = {
    var stage = StageDefinition(
      name: "load.command",
      phase: .load,
      summary:
        "Has a program that you grant make text of files that Collate does not read: PDF, DOCX, scans.",
      options: [
        OptionSpec(
          "program", .program,
          help:
            "The name of a program in your settings, or one of the ready ones: \(ready)."),
        OptionSpec(
          "suffixes", .list, default: .list([]),
          help: "Endings of the files that it reads; a ready program knows its own."),
        OptionSpec(
          "seconds", .int, default: 60, minimum: 1, maximum: 3_600, help: "Most seconds for one file."),
        OptionSpec(
          "memory", .int, default: 1_024, minimum: 16, maximum: 65_536,
          help: "Most megabytes of memory for one process."),
        OptionSpec(
          "max-text", .int, default: 16, minimum: 1, maximum: 1_024,
          help: "Most megabytes of text of one file."),
      ],
      needs: [.files],
      provides: [.documents],
      example: """
        - use: load.command
          with: { program: pdftotext }
        """
    ) { options in
      let name = options.string("program")
      if options.strings("suffixes").isEmpty, ReadyProgram.named(name) == nil {
        throw StageError(
          "say in 'suffixes' which files the program '\(name)' reads; only ready ones know theirs")
      }
      let program = options.program("program").map {
        ConversionProgram(
          name, $0,
          .init(
            seconds: options.int("seconds"), memory: options.int("memory"), output: options.int("max-text")))
      }
      return .source { file, _ in
        guard let program else { throw StageError("the program '\(name)' is not granted") }
        return try converted(file, by: program, named: name)
      }
    }
    stage.claim = { options in
      let suffixes = options.strings("suffixes")
      if !suffixes.isEmpty { return FileClaim(suffixes: suffixes, readsBytes: true) }
      var claim = ReadyProgram.named(options.string("program"))?.claim ?? FileClaim()
      claim.readsBytes = true
      return claim
    }
    return stage
  }()

  private static let ready = ReadyProgram.all.map(\.name).joined(separator: ", ")

  private static func converted(_ file: Document, by program: ConversionProgram, named name: String)
    throws(StageError) -> LoadedFile
  {
    let ending = file.name.contains(".") ? FileFormat.ending(of: file.name) : ""
    let isPlain = !ending.isEmpty && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let text = try program.text(of: file.source.bytes, ending: isPlain ? "." + ending : "")
    let source = SourceFile(path: file.source.path, bytes: text, positions: .converted)
    var loaded = AccountReader(format: nil, limit: text.count).read(source, name: file.name, ending: "txt")
    loaded.notes.append(
      Note(
        reason:
          "the program '\(name)' made its text of the file with SHA-256 \(file.source.sha256.prefix(16))…; "
          + "places count the bytes of that text"))
    return loaded
  }
}
