// A library to preload: it lets the n-th file operation of a program fail, so that a test can try every step of a writer.
//
//   cc -shared -fPIC -O1 -o faults.so faults.c -ldl
//
// FAULT_CALL    open (for writing), write, fsync, rename, unlink or mkdir
// FAULT_NUMBER  which call of that kind, from 1
// FAULT_MODE    once, always (this call and all behind it), half (half of a write), kill (the process dies there)
// FAULT_ERRNO   the error number
// FAULT_LOG     a file that gets the name of every call; with it nothing fails
// Only files count, not the standard streams. What passes the C library by (syscall(2)) is not seen.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum call { OPEN, WRITE, FSYNC, RENAME, UNLINK, MKDIR, CALLS };
static const char *const call_names[CALLS] = {"open", "write", "fsync", "rename", "unlink", "mkdir"};
static atomic_int counts[CALLS];

static int mode_is(const char *mode) {
    const char *given = getenv("FAULT_MODE");
    return given && !strcmp(given, mode);
}

static void note(const char *path, const char *name) {
    int log = NEXT(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (log < 0) return;
    char line[16];
    int length = snprintf(line, sizeof line, "%s\n", name);
    if (NEXT(write)(log, line, (size_t)length) < 0) abort();
    close(log);
}

// Whether this call must fail; the process may end here.
static int fails(enum call call) {
    int number = atomic_fetch_add(&counts[call], 1) + 1;
    const char *log = getenv("FAULT_LOG"), *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_NUMBER");
    if (log) note(log, call_names[call]);
    if (log || !wanted || !at || strcmp(wanted, call_names[call])) return 0;
    if (number != atoi(at) && !(mode_is("always") && number > atoi(at))) return 0;
    if (mode_is("kill")) raise(SIGKILL);
    const char *error = getenv("FAULT_ERRNO");
    errno = error ? atoi(error) : ENOSPC;
    return 1;
}

static int is_file(int descriptor) {
    struct stat status;
    return descriptor > STDERR_FILENO && !fstat(descriptor, &status) && S_ISREG(status.st_mode);
}

#define READ_MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = (mode_t)va_arg(rest, int); \
        va_end(rest); \
    }
#define FAILS_TO_OPEN(flags) (((flags) & O_ACCMODE) != O_RDONLY && fails(OPEN))

int open(const char *path, int flags, ...) {
    READ_MODE(flags)
    return FAILS_TO_OPEN(flags) ? -1 : NEXT(open)(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    READ_MODE(flags)
    return FAILS_TO_OPEN(flags) ? -1 : NEXT(open64)(path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...) {
    READ_MODE(flags)
    return FAILS_TO_OPEN(flags) ? -1 : NEXT(openat)(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
    READ_MODE(flags)
    return FAILS_TO_OPEN(flags) ? -1 : NEXT(openat64)(folder, path, flags, mode);
}
ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (!is_file(descriptor) || !fails(WRITE)) return NEXT(write)(descriptor, bytes, count);
    return mode_is("half") && count > 1 ? NEXT(write)(descriptor, bytes, count / 2) : -1;
}
int fsync(int descriptor) { return fails(FSYNC) ? -1 : NEXT(fsync)(descriptor); }
int rename(const char *from, const char *to) { return fails(RENAME) ? -1 : NEXT(rename)(from, to); }
int renameat(int a, const char *from, int b, const char *to) {
    return fails(RENAME) ? -1 : NEXT(renameat)(a, from, b, to);
}
int unlinkat(int folder, const char *path, int flags) {
    return fails(UNLINK) ? -1 : NEXT(unlinkat)(folder, path, flags);
}
int mkdirat(int folder, const char *path, mode_t mode) {
    return fails(MKDIR) ? -1 : NEXT(mkdirat)(folder, path, mode);
}
int mkdir(const char *path, mode_t mode) { return fails(MKDIR) ? -1 : NEXT(mkdir)(path, mode); }
