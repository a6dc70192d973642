import Foundation
import Jail
import Testing

@Suite struct JailTests {
  @Test(arguments: [JAIL_TRY_NOTHING, JAIL_TRY_THREAD, JAIL_TRY_MEMORY])
  func whatAStageNeedsIsLeft(what: jail_try) {
    #expect(jail_outcome(what) == 0)
  }

  @Test(arguments: [
    JAIL_TRY_READ_FILE, JAIL_TRY_WRITE_FILE, JAIL_TRY_SOCKET, JAIL_TRY_EXEC, JAIL_TRY_FORK, JAIL_TRY_SIGNAL,
    JAIL_TRY_TRACE, JAIL_TRY_CODE, JAIL_TRY_LIMIT,
  ])
  func whatReachesOutsideIsRefused(what: jail_try) {
    #expect(jail_outcome(what) == EPERM)
  }

  @Test func filesThatWereOpenAreClosed() { #expect(jail_outcome(JAIL_TRY_OLD_FILE) == EBADF) }

  @Test func memoryHasALimitOutsideLuaToo() { #expect(jail_outcome(JAIL_TRY_MUCH_MEMORY) == ENOMEM) }
}
