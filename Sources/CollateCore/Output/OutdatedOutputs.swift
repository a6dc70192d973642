import CollateText
import Foundation

/// Files that an earlier run wrote and the new set does not hold: the reports on events that are told of no more, and those of
/// one answer where there are several now. Beside a new set they would pass for a part of it.
extension OutputJournal {
  /// The folders of events that an index among these files lists. Ask before the index is replaced.
  func foldersOfEvents(listedIn names: [OutputName]) -> [OutputName] {
    names.filter { $0.components.count == 1 }.flatMap { name -> [OutputName] in
      guard let file = Descriptor(name.path, in: folder.number, O_RDONLY | O_NONBLOCK),
        let bytes = file.bytes(upTo: Self.listLimit), OutputMark.isIndexOfEvents(bytes),
        let index = try? JSONParser.parse(bytes, in: Span(0, bytes.count))
      else { return [] }
      return (index["events"]?.elements ?? []).compactMap { event in
        event["folder"]?.string(in: bytes).flatMap { try? OutputName($0) }
      }.filter { $0.components.count == 2 && $0.components[0] == EventName.root }
    }
  }

  /// Removes what Collate wrote under these names and in these folders. A file that somebody else wrote or changed stays, and
  /// so does its folder.
  func removeOutdated(_ names: [OutputName], in folders: [OutputName], besides written: Set<String>) {
    for name in names where !written.contains(name.path) { removeIfOwn(name) }
    for folder in folders { removeOutdated(in: folder.components, besides: written) }
    // Fails where anything is left.
    if !folders.isEmpty { unlinkat(folder.number, EventName.root, AT_REMOVEDIR) }
  }

  private func removeOutdated(in components: [String], besides written: Set<String>) {
    guard components.count <= Self.deepest, let own = folder(components),
      let parent = folder(components.dropLast())
    else { return }
    for name in own.names() ?? [] {
      let inner = components + [name]
      if Descriptor.folder(name, in: own.number) != nil {
        removeOutdated(in: inner, besides: written)
      } else if let output = try? OutputName(inner.joined(separator: "/")), !written.contains(output.path) {
        removeIfOwn(output)
      }
    }
    unlinkat(parent.number, components[components.count - 1], AT_REMOVEDIR)
  }

  /// Folders inside each other that are looked through: the names of reports have a few parts.
  private static let deepest = 8

  private func removeIfOwn(_ name: OutputName) {
    guard let target = try? target(name), target.origin == .own,
      let parent = folder(name.components.dropLast())
    else { return }
    unlinkat(parent.number, name.components[name.components.count - 1], 0)
  }

  private func folder(_ components: some Sequence<String>) -> Descriptor? {
    components.reduce(folder) { parent, name in parent.flatMap { Descriptor.folder(name, in: $0.number) } }
  }
}
