import ArgumentParser
import CollateCore
import CollateReview
import Foundation
import Synchronization

/// The door through which programs review a run.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Export undecided items, and import decisions.",
    discussion: """
      A person decides in a browser: collate view. Decisions change nothing by themselves; the next run applies them: \
      collate compare --reviews FILE.

      Example: collate review export result > open.jsonl
      """,
    subcommands: [Export.self, Apply.self, Ask.self])

  /// Writes what is undecided.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Print the undecided items, the most likely first, one line of JSON each.",
      discussion: """
        Every line has the id, the rule, and for each account the whole sentence with the value marked, the words that no \
        other account has, the sentences around it, and its outlet, date and family.

        Example: collate review export result --rows > open.jsonl
        """)

    @OptionGroup var folder: ReviewFolderOptions
    @OptionGroup var choice: ReviewChoice

    func run() throws {
      let folder = try folder.opened()
      let items = try choice.items(of: folder)
      Console.write(items.flatMap { $0.line + [0x0A] })
    }
  }

  /// Takes decisions in.
  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: "Add decisions to the marks of a run.",
      discussion: """
        A decision is a line of JSON: {"id": "d1a2b3c4", "decision": "confirmed | wrong | noise", "grade": "material | minor", \
        "reason": "…", "who": "…"}; grade and reason are optional. If a line is wrong, every fault is reported with its line and \
        no decision is added.

        Example: collate review apply decisions.jsonl result --who "Ana Roe"
        """)

    @Argument(help: "A file of decisions; '-' is standard input.", completion: .file(extensions: ["jsonl"]))
    var decisions: String

    @OptionGroup var folder: ReviewFolderOptions

    @Option(name: .long, help: "Who decided; a line that names somebody else is rejected.")
    var who: String?

    func run() throws {
      let folder = try folder.opened()
      let bytes =
        decisions == "-"
        ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try InputFile.read(decisions)
      let marks = try ReviewFaults.told {
        try ReviewDecisions(try folder.items(), who: who).marks(
          bytes, file: decisions == "-" ? "standard input" : decisions)
      }
      try ReviewFaults.told { try folder.add(marks) }
      Console.error(["\(marks.count) decision\(marks.count == 1 ? "" : "s") added to \(folder.marks)"])
    }
  }
}

extension ReviewCommand {
  /// Pipes what is undecided through a program.
  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask", abstract: "Send the undecided items to a program, and add its decisions.",
      discussion: """
        The command gets the lines of collate review export on its standard input and writes decisions, as collate review \
        apply takes them, on its standard output. Only the command line can name it, never a pipeline. Before anything is \
        sent, its size is reported. Question and answer are kept in DIR.answers.jsonl, and the same question is answered from there.

        Example: collate review ask result --reviewer "python3 pipelines/reviewers/chat.py" --who "model of the desk"
        """)

    @OptionGroup var folder: ReviewFolderOptions
    @OptionGroup var choice: ReviewChoice

    @Option(name: .long, help: ArgumentHelp("Command for the shell.", valueName: "command"))
    var reviewer: String

    @Option(name: .long, help: "The name that signs its decisions; by default the command.")
    var who: String?

    @Option(name: .long, help: "Most seconds that it may take.")
    var timeout: Double = 600

    @Option(name: .long, help: "Send at most this many items.")
    var most: Int?

    @Flag(name: .long, help: "Ask again, even if an answer is recorded.")
    var again = false

    func validate() throws {
      guard (0.1...86_400).contains(timeout) else {
        throw ValidationError("--timeout must be between 0.1 and 86400")
      }
      guard most.map({ $0 > 0 }) ?? true else { throw ValidationError("--most must be at least 1") }
    }

    func run() throws {
      let folder = try folder.opened()
      let items = Array(try choice.items(of: folder).prefix(most ?? .max))
      guard !items.isEmpty else { return Console.error(["nothing is undecided"]) }
      let question = ReviewerAnswer(reviewer, items)
      let known = again ? nil : try ReviewFaults.told { try question.recorded(in: folder.answers) }
      let answer = try known ?? ask(question, items)
      let marks = try ReviewFaults.told { try answer.marks(on: items, who: who ?? reviewer) }
      if known == nil { try ReviewFaults.told { try answer.keep(in: folder.answers) } }
      try ReviewFaults.told { try folder.add(marks) }
      let source = known == nil ? "" : " from the answer recorded in \(folder.answers)"
      Console.error([
        "\(marks.count) of \(items.count) decided\(source), added to \(folder.marks)"
      ])
    }

    private func ask(_ question: ReviewerAnswer, _ items: [ReviewItem]) throws -> ReviewerAnswer {
      Console.error(["collate: " + question.announcement])
      let reviewer = Reviewer(reviewer, limits: .init(seconds: timeout))
      let result = Mutex<Result<[UInt8], Reviewer.Failure>?>(nil)
      let done = DispatchSemaphore(value: 0)
      Task.detached {
        let answer: Result<[UInt8], Reviewer.Failure>
        do throws(Reviewer.Failure) {
          answer = .success(try await reviewer.answer(to: ReviewerAnswer.text(of: items)))
        } catch {
          answer = .failure(error)
        }
        result.withLock { $0 = answer }
        done.signal()
      }
      done.wait()
      switch result.withLock({ $0 }) {
      case .failure(let failure): throw Problem(.badInput, failure.reason)
      case .success(let bytes):
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw Problem(.badInput, "the reviewer's answer is not UTF-8")
        }
        var answer = question
        answer.answer = text
        return answer
      case nil: throw Problem(.badInput, "the reviewer gave no answer")
      }
    }
  }
}

/// Which run is reviewed.
struct ReviewFolderOptions: ParsableArguments {
  @Argument(
    help: "Output folder of a run; by default that of the latest recorded run.", completion: .directory)
  var folder: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file of marks; by default DIR.reviews.jsonl beside the folder.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var reviews: String?

  func opened() throws -> ReviewFolder {
    guard let path = folder ?? RunStore.all.lazy.compactMap(\.folder).first else {
      throw Problem(.noInput, "no run with an output folder is recorded: name the folder")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Problem(.noInput, "\(path): no such folder")
    }
    return try ReviewFaults.told { try ReviewFolder(path, marks: reviews) }
  }
}

/// Which items are handed out.
struct ReviewChoice: ParsableArguments {
  @Flag(name: .long, help: "Include the facts of several files, the least certain first.")
  var rows = false

  @Flag(name: .long, help: "Include what has been decided.")
  var all = false

  func items(of folder: ReviewFolder) throws -> [ReviewItem] {
    try ReviewFaults.told {
      let items = try folder.items().filter { rows || $0.kind != .row }
      return all ? items : ReviewFolder.undecided(items, try folder.readMarks())
    }
  }
}

/// Turns the faults of reviews into messages and an exit code.
enum ReviewFaults {
  static func told<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as ConfigurationError {
      throw Problem(.badInput, places: error.diagnostics)
    } catch let fault as Diagnostic {
      throw Problem(.badInput, places: [fault])
    } catch let failure as WriteFailure {
      throw Problem(failure)
    }
  }
}
