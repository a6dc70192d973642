import ArgumentParser
import CollateSharing
import Foundation

/// Removes a bundle.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a bundle and its lines in collate.lock.",
    discussion: """
      Example: collate remove newsroom
      """)

  @Argument(help: "Name of the bundle.")
  var name: String

  @OptionGroup var shelf: ShelfOptions

  func run() throws {
    var shelf = try shelf.shelf()
    try Interrupts.whileWriting { try shelf.remove(name) }
  }
}
