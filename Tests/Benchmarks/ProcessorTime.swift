import Foundation

/// Seconds of the processor that a piece of work takes in this process.
func processorTime(_ work: () throws -> Void) rethrows -> Double {
  let start = clock()
  try work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}
