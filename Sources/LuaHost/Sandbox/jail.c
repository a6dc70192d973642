#define _GNU_SOURCE
// The jail of a process that runs stages from elsewhere: what such a stage never needs is given up for good, so that even
// a fault of Lua or of this program opens nothing. The kernel holds it (seccomp, no_new_privs, rlimits).
#include "LuaHostSandbox.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "the jail knows x86_64 and aarch64"
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offsetof(struct seccomp_data, field))
#define ANSWER(what) BPF_STMT(BPF_RET | BPF_K, what)
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define IS(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(value), yes, no)
#define HAS(bits, yes, no) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (uint32_t)(bits), yes, no)
#define ALLOW(call) IS(__NR_##call, 0, 1), ANSWER(SECCOMP_RET_ALLOW)
// A call whose argument (its low half) is looked at by the rule behind; LEFT is what the rule and its answers take.
#define WHEN(call, argument, left) IS(__NR_##call, 0, (left) + 1), LOAD(args[argument])

static int install_filter(void) {
    struct sock_filter filter[] = {
        LOAD(arch), IS(ARCHITECTURE, 1, 0), ANSWER(SECCOMP_RET_KILL_PROCESS),
        LOAD(nr),
#if defined(__x86_64__)
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), ANSWER(SECCOMP_RET_KILL_PROCESS), // the x32 calls
#endif
        // The two ends that are open already, memory, locks, clocks, the end.
        ALLOW(read), ALLOW(write), ALLOW(readv), ALLOW(writev), ALLOW(close), ALLOW(munmap), ALLOW(mremap),
        ALLOW(madvise), ALLOW(brk), ALLOW(futex), ALLOW(sched_yield), ALLOW(getrandom), ALLOW(clock_gettime),
        ALLOW(clock_nanosleep), ALLOW(nanosleep), ALLOW(gettimeofday), ALLOW(restart_syscall), ALLOW(getpid),
        ALLOW(gettid), ALLOW(sched_getaffinity), ALLOW(exit), ALLOW(exit_group),
        // Threads and the signals of this process: the watch over time needs them.
        ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack), ALLOW(set_robust_list),
        ALLOW(rseq), ALLOW(timer_create), ALLOW(timer_settime), ALLOW(timer_delete), ALLOW(setitimer),
        IS(__NR_clone3, 0, 1), REFUSE(ENOSYS), // its flags lie in memory; the C library then asks with clone
        WHEN(clone, 0, 3), HAS(0x00010000 /* CLONE_THREAD */, 0, 1), ANSWER(SECCOMP_RET_ALLOW), REFUSE(EPERM),
        WHEN(tgkill, 0, 3), IS(getpid(), 0, 1), ANSWER(SECCOMP_RET_ALLOW), REFUSE(EPERM),
        // Memory that is written is never run.
        WHEN(mmap, 2, 3), HAS(PROT_EXEC, 1, 0), ANSWER(SECCOMP_RET_ALLOW), REFUSE(EPERM),
        WHEN(mprotect, 2, 3), HAS(PROT_EXEC, 1, 0), ANSWER(SECCOMP_RET_ALLOW), REFUSE(EPERM),
        REFUSE(EPERM),
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return errno;
    // For all threads at once: one that started before must not be a way out.
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program)) return errno ? errno : EPERM;
    return 0;
}

// Bytes of address space in use.
static size_t address_space(void) {
    FILE *file = fopen("/proc/self/statm", "r");
    unsigned long pages = 0;
    if (file && fscanf(file, "%lu", &pages) != 1) pages = 0;
    if (file) fclose(file);
    return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static int limit(int resource, size_t most) {
    struct rlimit value = {most, most};
    return setrlimit(resource, &value) ? errno : 0;
}

int lua_host_enter_jail(size_t memory) {
    int error = limit(RLIMIT_AS, address_space() + memory);
    if (!error) error = limit(RLIMIT_CORE, 0);
    if (!error) error = limit(RLIMIT_FSIZE, 0);
    if (!error) error = limit(RLIMIT_MEMLOCK, 0);
    if (!error && close_range(STDERR_FILENO + 1, ~0U, 0)) error = errno;
    if (!error) error = limit(RLIMIT_NOFILE, 0);
    if (!error && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)) error = errno;
    return error ? error : install_filter();
}
