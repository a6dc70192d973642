import CollateCore

/// `load.files`: reads files into documents, in an order that depends on names and content only; files that
/// another stage of the pipeline takes wait for that.
enum LoadFiles {
  static let definition = StageDefinition(
    name: "load.files",
    phase: .load,
    summary:
      "Reads text, HTML, Markdown, JSON, tables, feeds, mails, WARC and archives of these, each account as one document.",
    options: [
      OptionSpec("paths", .paths, help: "Files, folders, globs, or - for standard input."),
      OptionSpec(
        "format", .choice(["auto"] + FileFormat.allCases.map(\.rawValue)), default: "auto",
        help: "Format of the files; auto decides by the content, then by the file name's ending."),
      OptionSpec(
        "field", .string, default: .string(FieldChoice.automatic),
        help:
          "The field of a JSON record (a path such as response.body) or the column of a table that holds the text; auto finds it."
      ),
      OptionSpec(
        "records", .string, default: .string(FieldChoice.automatic),
        help: "The path to the list of records inside a JSON value; auto finds it."),
      OptionSpec(
        "max-bytes", .int, default: 1_000_000, minimum: 1_000,
        help:
          "Most bytes of one account; an HTML page, mostly markup, may have sixteen times as many."
      ),
    ],
    provides: [.documents, .files],
    example: """
      - use: load.files
        with: { paths: [reports/, "wire-*.html"] }
      """
  ) { options in
    let reader = AccountReader(
      format: FileFormat(rawValue: options.string("format")),
      fields: FieldChoice(field: options.string("field"), records: options.string("records")),
      limit: options.int("max-bytes")
    )
    let paths = options.strings("paths")
    return .corpus { corpus, context in
      load(paths, context, with: reader, into: &corpus)
    }
  }

  private static func load(
    _ paths: [String], _ context: StageContext, with reader: AccountReader, into corpus: inout Corpus
  ) {
    let inputs = InputPaths(paths, except: context.outputFolder)
    corpus.notes += inputs.notes
    var unread = inputs.refused
    var ownOutputs = 0
    let order = zip(DocumentNames.names(of: inputs.files), inputs.files)
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    for (name, file) in order {
      do throws(FileReading.Failure) {
        let content = try FileReading.content(of: file)
        if let note = OwnOutputs.note(on: file, named: name, content.bytes) {
          corpus.notes.append(note)
          ownOutputs += 1
          continue
        }
        let claim = context.claims.first { $0.takes(name: name, content.bytes) }
        if let claim, !content.bytes.isEmpty {
          var waiting = reader.unread(
            content.bytes, name: name, path: file.path ?? file.baseName, asBytes: claim.readsBytes)
          waiting.text.isNamed = file.isNamed
          if content.hasChanged { waiting.text.notes.append(changeNote(on: name)) }
          corpus.files.append(waiting)
          continue
        }
        var loaded = reader.read(content.bytes, name: name, path: file.path ?? file.baseName)
        if content.hasChanged { loaded.notes.append(changeNote(on: name)) }
        if loaded.documents.isEmpty { unread.append(name) }
        let isNamed = file.isNamed && loaded.documents.count == 1
        for index in loaded.documents.indices { loaded.documents[index].isNamed = isNamed }
        corpus.documents += loaded.documents
        corpus.notes += loaded.notes
      } catch {
        unread.append(name)
        corpus.notes.append(Note(document: name, reason: error.reason, isFailure: true))
      }
    }
    corpus.intake.add(
      files: inputs.files.count + inputs.refused.count - ownOutputs, unread: unread)
  }

  private static func changeNote(on name: String) -> Note {
    Note(
      document: name, reason: "it changed while it was read; the text may mix two versions",
      isFailure: true)
  }
}
