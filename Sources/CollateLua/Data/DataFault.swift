/// What is wrong with a data file.
struct DataFault: Error, Hashable {
  /// The line, from 1.
  var line: Int
  /// What is wrong there, in one sentence.
  var reason: String
}
