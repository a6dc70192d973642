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
      Serves the report on this machine only, at an address that nobody can guess, and reloads it after every run. Marks go \
      to DIR.reviews.jsonl beside the folder; the next run with --reviews applies them. Ctrl-C ends it.

      Marks need the items that collate compare --for-review writes; for other runs only the report is shown.

      Example: collate view result --who "Ana Roe"
      """)

  @OptionGroup var folder: ReviewFolderOptions

  @Option(name: .long, help: "The name that signs the marks; by default your user name.")
  var who: String?

  @Option(
    name: .long,
    help:
      "The page to show, a path in the folder; by default index.html where there are several events, else report.html."
  )
  var page: String?

  @Option(name: .long, help: "Port on this machine; by default any free one.")
  var port: UInt16 = 0

  @Flag(name: .long, inversion: .prefixedNo, help: "Open the browser; the default on a terminal.")
  var open: Bool?

  func validate() throws {
    guard who.map({ !DisplayText.line($0).isEmpty }) ?? true else {
      throw ValidationError("--who is empty: give the name that signs the marks")
    }
  }

  func run() throws {
    let folder = try folder.opened()
    try ReviewFaults.told {
      if folder.hasItems { _ = try folder.items() }
      _ = try folder.readMarks()
    }
    let view = ReviewView(folder, who: who ?? NSUserName(), report: page ?? folder.mainPage)
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
