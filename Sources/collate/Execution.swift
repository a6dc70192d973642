import ArgumentParser
import CollateCore
import CollateLoad
import CollateReport
import CollateScale
import Foundation

/// Options shared by the commands that run a pipeline.
struct ExecutionOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Folder for the results (result.json, report.html, …); without it nothing is saved.")
  var out: String?

  @Option(name: .long, help: "Number of worker threads.")
  var jobs: Int = Self.allProcessors

  @Flag(name: .shortAndLong, help: "Show neither the answer nor progress.")
  var quiet = false

  @Flag(name: .long, help: "Stop at the first document that cannot be read or processed (exit 65).")
  var strict = false

  @Option(name: .long, help: "Most megabytes of results; plugin output beyond that is left out.")
  var maxOutput: Int = Runner.standardOutputLimit >> 20

  @Flag(name: .long, help: "Show the time of each stage on standard error.")
  var timings = false

  @Option(name: .long, help: "How to show the answer: text, or json (as result.json, on standard output).")
  var format = AnswerFormat.text

  @Option(name: .long, help: "Colour the answer: auto (on a terminal), always or never.")
  var color = ColourChoice.auto

  @Flag(
    name: .long, inversion: .prefixedNo,
    help: "Keep a record of the run for collate runs and collate diff; the default with --out.")
  var record: Bool?

  @Flag(
    name: .long, inversion: .prefixedNo,
    help: """
      Take from earlier runs what stages made of the same accounts, and keep it for later ones; done by itself where the \
      accounts have a megabyte together.
      """)
  var cache: Bool?

  /// As many threads as the machine has processors for this program.
  static var allProcessors: Int { ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard (1...65_536).contains(maxOutput) else {
      throw ValidationError("--max-output must be between 1 and 65536")
    }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be between 1 and 256") }
    guard out?.isEmpty != true else {
      throw ValidationError("--out is empty: name a folder, or leave out --out to see the answer only")
    }
  }
}

/// What makes a run a failure.
struct FailureOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Exit 1 if a discrepancy of this severity or graver was found: material, minor.",
    transform: Self.severity)
  var failOn: Discrepancy.Severity?

  /// The severity of that name; `wording` was one once.
  private static func severity(_ name: String) throws -> Discrepancy.Severity {
    if let severity = Discrepancy.Severity(rawValue: name) { return severity }
    throw ValidationError(
      name == "wording"
        ? "wording differences no longer count as discrepancies, so no run fails on them; use --fail-on minor"
        : "--fail-on takes material or minor, not '\(name)'")
  }

  /// Ends a command whose run found what it must not find.
  func check(_ corpus: Corpus) throws {
    if let failOn, corpus.discrepancies.contains(where: { $0.severity <= failOn }) {
      throw ExitStatus.findings.code
    }
  }
}

/// Runs a checked plan as the command line asks for it.
struct Execution {
  let options: ExecutionOptions

  /// Runs, writes the files, shows the answer and the notes; gives what was found.
  @discardableResult
  func run(_ plan: Plan) throws -> Corpus {
    let started = Date()
    let outcome = try result(of: plan)
    let corpus = outcome.corpus
    if options.record ?? (options.out != nil && XDGFolder.state != nil) {
      RunStore.keep(
        KeptRun(
          of: plan, corpus: corpus, files: options.out == nil ? [] : outcome.files, folder: options.out,
          started: started, seconds: Date().timeIntervalSince(started), work: outcome.work,
          cache: options.cache))
    }
    if !options.quiet { show(outcome, plan.record) }
    let failed = plan.pluginStagesThatAlwaysFailed(in: corpus)
    if !failed.isEmpty {
      throw Problem(
        .badConfiguration, failed.map { "the stage '\($0)' failed on every document; see its notes" })
    }
    return corpus
  }

  /// Runs, tells the failures that `known` does not hold, and writes the files. Throws where no account could be read.
  func result(of plan: Plan, known: [Note] = []) throws -> Runner.Outcome {
    let ungranted = plan.ungrantedPrograms
    guard ungranted.isEmpty else {
      throw Problem(
        .notPermitted,
        ungranted.map {
          "the pipeline asks for the program '\($0)', which you have not granted: add --program \($0), or name it under "
            + "programs in your settings"
        })
    }
    guard let path = options.out else { return try told(plan, in: nil, known: known) }
    do {
      // Between making the folder and knowing it no signal ends the program.
      let folder = try Interrupts.whileWriting { () throws(WriteFailure) in
        let folder = try OutputFolder(path)
        if folder.isNew { Interrupts.remove(path) }
        return folder
      }
      defer {
        folder.removeIfUnused()
        Interrupts.remove(nil)
      }
      try Interrupts.whileWriting { try folder.settle() }
      try folder.check(plan.outputs) { GivenFiles.path(of: $0, among: plan.inputs, walks: $1) }
      let outcome = try told(plan, in: folder, known: known)
      try Interrupts.whileWriting { try folder.write(outcome.files, outdated: plan.allOutputs) }
      return outcome
    } catch let failure as WriteFailure {
      throw Problem(failure)
    }
  }

  /// What a run leaves, its failures told.
  private func told(_ plan: Plan, in folder: OutputFolder?, known: [Note]) throws -> Runner.Outcome {
    let outcome = try outcome(of: plan, in: folder)
    let notes = NoteText(outcome.corpus.documents)
    let failures = outcome.corpus.allNotes.filter { $0.isFailure && !known.contains($0) }
    Console.error(failures.map { "collate: " + notes.text(of: $0) })
    guard !outcome.corpus.documents.isEmpty else { throw Problem(.noInput, "no account could be read") }
    return outcome
  }

  private func outcome(of plan: Plan, in folder: OutputFolder?) throws -> Runner.Outcome {
    let cache = UserCache.store(options.cache)
    defer {
      cache?.settle()
      Console.error((cache?.trouble).map { ["collate: the cache cannot be written: \($0)"] } ?? [])
    }
    let progress = Progress(isShown: Console.showsProgress && !options.quiet, isLogged: !options.quiet)
    let runner = Runner(
      plan: plan, workers: options.jobs, strict: options.strict, outputLimit: options.maxOutput << 20,
      outputFolder: folder?.identity, cache: cache, observe: { progress.observe($0) })
    do throws(Runner.Failure) {
      let outcome = try runner.run()
      progress.clear()
      if options.timings { Console.status(progress.table) }
      return outcome
    } catch {
      progress.clear()
      throw Problem(.badInput, NoteText.text(of: error))
    }
  }

  /// Shows the answer, and where the report lies that holds the rest.
  func show(_ outcome: Runner.Outcome, _ record: RunRecord) {
    let corpus = outcome.corpus
    let overview = corpus.tellsOfSeveralEvents ? EventOverview(corpus, events: corpus.eventParts) : nil
    let (width, style) = (Console.width, options.color.style)
    if options.format == .json {
      let result =
        overview.map { EventsJSON($0, record: record).json } ?? ResultJSON(corpus, record: record).json
      Console.write(JSONWriter.pretty(result))
      return
    }
    Console.write(
      overview.map { TerminalAnswer.text(of: $0, record: record, width: width, style: style) }
        ?? TerminalAnswer.text(corpus, record: record, shared: outcome.shared, width: width, style: style))
    guard let folder = options.out else {
      Console.write("\nNothing was saved: --out FOLDER keeps the report.\n")
      return
    }
    let page = outcome.files.first { $0.path.hasSuffix(".html") }.map { ", the report in \($0.path)" } ?? ""
    Console.write("\nWritten to \(PathText.shown(folder))\(page)\n")
  }
}
