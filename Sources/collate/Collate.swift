import ArgumentParser
import CollateCore

/// The command line.
@main
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares several written accounts of one event.", version: collateVersionString)
}
