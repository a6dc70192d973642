import CollateCore

/// Gives every file a name of its own: its base name, or the shortest end of its path that tells it from the others.
enum DocumentNames {
  /// The names of `files`, in their order. Paths are distinct, so names are.
  static func names(of files: [InputFile]) -> [String] {
    let components = files.map { FileSystem.components($0.absolutePath) }
    var lengths = Array(repeating: 1, count: files.count)
    while true {
      let names = components.indices.map {
        PathText.shown(components[$0].suffix(lengths[$0]).joined(separator: "/"))
      }
      let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      var isDone = true
      for index in names.indices where counts[names[index], default: 0] > 1 {
        guard lengths[index] < components[index].count else { continue }
        lengths[index] += 1
        isDone = false
      }
      if isDone { return names }
    }
  }
}
