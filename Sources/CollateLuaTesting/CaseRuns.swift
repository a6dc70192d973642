import CollateCore
import CollateLua

/// Runs the cases of one test file twice: in their order, each in a state of its own, and shuffled, all in one state, as
/// a worker runs document after document. A case whose two results differ depends on what ran before it.
struct CaseRuns {
  /// What came of one case.
  struct Result {
    var failures: [TestFailure] = []
    /// What the stage printed in the first run.
    var printed = ""
    /// What the stage left, as text; nil where the case could not run.
    var found: String?
    /// The same where it is worth keeping: it came without an error, or the case expects one.
    var snapshot: String?
  }

  let run: TestRun
  let meter: StageMeter
  let seed: UInt64

  /// The results, in the order of the cases.
  func results(_ cases: [TestCase]) -> [Result] {
    var results = cases.map(firstRun)
    var bodies: [Fields: StageBody] = [:]
    var before: [String] = []
    for index in TestOrder.places(count: cases.count, seed: seed) {
      guard let first = results[index].found else { continue }
      let second = try? run.outcome(of: cases[index]) { options in
        if let body = bodies[options.values] { return body }
        let body = try run.stage.make(options)
        bodies[options.values] = body
        return body
      }
      if let lines = TestDifference.lines(expected: first, found: second?.text ?? "") {
        let order = before.isEmpty ? "first" : "after '\(before.joined(separator: "', '"))'"
        let message = "the result depends on what ran before: in file order (-), \(order) (+)"
        results[index].failures.append(TestFailure(message: ([message] + lines).joined(separator: "\n  ")))
      }
      before.append(cases[index].name)
    }
    return results
  }

  private func firstRun(_ testCase: TestCase) -> Result {
    do {
      _ = meter.takeUse()
      let outcome = try run.outcome(of: testCase, makeBody: run.stage.make)
      let failures = TestComparison(outcome: outcome).failures(of: testCase)
      let use = meter.takeUse()
      let isSound = outcome.errors.isEmpty && outcome.foreignError == nil || testCase.expectedError != nil
      return Result(
        failures: failures + excess(use, testCase.budget), printed: use.printed, found: outcome.text,
        snapshot: isSound ? outcome.text : nil)
    } catch let fault as TestCaseFault {
      let hint = fault.suggestion.map { "; did you mean '\($0)'?" } ?? ""
      return Result(failures: [TestFailure(message: fault.message + hint, key: fault.key)])
    } catch {
      return Result(failures: [TestFailure(message: "\(error)")])
    }
  }

  private func excess(_ use: StageMeter.Use, _ budget: TestCase.Budget) -> [TestFailure] {
    var failures: [TestFailure] = []
    if let most = budget.instructions, use.instructions > most {
      failures.append(
        TestFailure(
          message: "a call used \(use.instructions) instructions, its budget is \(most)", key: "budget"))
    }
    if let most = budget.memory, use.memory > most {
      failures.append(
        TestFailure(
          message: "a call used \(use.memory) bytes of memory, its budget is \(most)", key: "budget"))
    }
    return failures
  }
}
