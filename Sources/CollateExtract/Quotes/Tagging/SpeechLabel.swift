/// What the model says of a verb: whether it reports speech, and where what is said stands.
package enum SpeechLabel: UInt8, CaseIterable, Sendable {
  /// It reports nothing.
  case none
  /// What is said follows: `The mayor said the dam held.`
  case after
  /// What is said stands before it: `The dam held, the mayor said.`
  case before
  /// What is said stands on both sides: `The dam, the mayor said, held.`
  case around
}
