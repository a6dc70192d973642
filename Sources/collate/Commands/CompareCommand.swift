import ArgumentParser
import CollateCore

/// The front door: the default pipeline on the files given.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare accounts of one event.",
    discussion: """
      Runs the built-in pipeline on text, HTML, Markdown, JSON and JSON-lines files, folders and globs; '-' reads \
      standard input. Files named one by one are taken as accounts of one event. Accounts in folders and globs are \
      grouped by event and compared inside their event only; with several events, each gets its reports in a folder of \
      its own, and index.html, events.csv and result.json list them.

      Example: collate compare courier.html agency.txt blog.md --out result
      """)

  @Argument(help: ArgumentHelp("Files, folders or globs.", valueName: "file"))
  var files: [String]

  @Flag(
    name: .long,
    help: "Compare all accounts with each other, even if they seem to tell of different events.")
  var oneEvent = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Compare only the accounts of the event that this one of the files tells of.", valueName: "file"),
    completion: .file())
  var event: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language of all accounts, such as es; without it, that of each is told from its text.",
      valueName: "code"))
  var language: String?

  @Flag(
    name: .long,
    help: "Also write review.jsonl, the items to decide in collate view and collate review.")
  var forReview = false

  @OptionGroup var reviews: ReviewsOptions
  @OptionGroup var options: ExecutionOptions
  @OptionGroup var failure: FailureOptions

  func run() throws {
    let inputs = ParameterInputs(
      flags: files.map { ("sources", $0) } + (oneEvent ? [("one-event", "true")] : [])
        + (event.map { [("event", $0)] } ?? []) + (language.map { [("language", $0)] } ?? [])
        + (forReview ? [("for-review", "true")] : []) + reviews.flags)
    reviews.tellOfMarks(beside: options.out)
    try failure.check(Execution(options: options).run(PipelineSource(path: nil).plan(inputs)))
  }
}
