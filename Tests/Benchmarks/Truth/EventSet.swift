import Foundation

/// Annotated events that are scored together.
enum EventSet: String, CaseIterable {
  case report, seeds, develop, planted, field

  /// Where the set lies below the shared data.
  private var path: String {
    switch self {
    case .report: "bench/events-gold/report"
    case .seeds: "seeds"
    case .develop: "bench/events-gold/develop"
    case .planted: "bench/events"
    case .field: "bench/field"
    }
  }

  /// Folder of the set below the folder of shared data.
  func folder(in shared: URL) -> URL { shared.appendingPathComponent(path) }

  /// What the names of its events begin with, where the folder holds others too.
  var prefix: String { self == .planted ? "planted_" : "" }
}
