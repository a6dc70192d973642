import CollateCore
import CollateText

extension LoadedFile {
  /// Adds the account that `make` makes, or a note that says why there is none, behind the words of `lead`.
  mutating func add(
    _ name: String, of file: OpenedFile, at place: Span?, lead: String = "",
    _ make: () throws(StageError) -> Document
  ) {
    do throws(StageError) {
      documents.append(try make())
    } catch {
      notes.append(file.note(lead + error.reason, on: name, at: place, isFailure: true))
    }
  }
}
