import ArgumentParser
import CollateCore
import CollateReview
import Foundation

/// Shows a run in a browser and takes what a reader decides.
struct ViewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Show a run in a browser, and mark what is right, wrong or noise.",
    discussion: """
      Serves the report on this machine only, at an address that nobody can guess, and loads it again after every run. Marks go \
      to DIR.reviews.jsonl beside the folder; the next run with --reviews applies them. Ctrl-C ends it.

      Example: collate view result --who "Ana Roe"
      """)

  @OptionGroup var folder: ReviewFolderOptions

  @Option(name: .long, help: "The name that signs the marks; your user name unless given.")
  var who: String?

  @Option(name: .long, help: "The page that is shown, below the folder.")
  var page = "report.html"

  @Option(name: .long, help: "Port of this machine; any free one unless given.")
  var port: UInt16 = 0

  @Flag(name: .long, inversion: .prefixedNo, help: "Open the browser; on a terminal it is opened by itself.")
  var open: Bool?

  func validate() throws {
    guard who.map({ !DisplayText.line($0).isEmpty }) ?? true else {
      throw ValidationError("--who is empty: give the name that signs the marks")
    }
  }

  func run() throws {
    let folder = try folder.opened()
    try ReviewFaults.told {
      _ = try folder.items()
      _ = try folder.readMarks()
    }
    let view = ReviewView(folder, who: who ?? NSUserName(), report: page)
    let opens = open ?? (isatty(STDOUT_FILENO) == 1)
    let ended = DispatchSemaphore(value: 0)
    let port = port
    Task.detached {
      do {
        try await view.serve(port: port) { address in
          Console.write("\(address)\n")
          if opens { Task.detached { _ = await Browser.open(address) } }
        }
      } catch {
        Console.error(["collate: the view ended: \(error.localizedDescription)"])
      }
      ended.signal()
    }
    ended.wait()
    throw ExitStatus.inputOutput.code
  }
}
