#define _GNU_SOURCE
#include "Jail.h"

#include "LuaHost.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MEMORY = 256 << 20, REFUSED_ENTRY = 255 };

static int error_of(long result) {
    return result == -1 ? errno : 0;
}

static int error_of_memory(size_t size, int protection) {
    return mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? errno : 0;
}

static void *do_nothing(void *nothing) {
    return nothing;
}

static int attempt(jail_try what, int old_file) {
    char byte;
    char *const no_arguments[] = {NULL};
    pthread_t thread;
    struct rlimit more = {1024, 1024};
    switch (what) {
    case JAIL_TRY_NOTHING: return 0;
    case JAIL_TRY_READ_FILE: return error_of(open("/etc/hostname", O_RDONLY));
    case JAIL_TRY_WRITE_FILE: return error_of(open("/tmp/collate-jail", O_WRONLY | O_CREAT, 0600));
    case JAIL_TRY_OLD_FILE: return error_of(read(old_file, &byte, 1));
    case JAIL_TRY_SOCKET: return error_of(socket(AF_INET, SOCK_STREAM, 0));
    case JAIL_TRY_EXEC: return error_of(execve("/bin/true", no_arguments, no_arguments));
    case JAIL_TRY_FORK: return error_of(fork());
    case JAIL_TRY_THREAD: {
        int error = pthread_create(&thread, NULL, do_nothing, NULL);
        return error ? error : pthread_join(thread, NULL);
    }
    case JAIL_TRY_SIGNAL: return error_of(kill(getppid(), 0));
    case JAIL_TRY_TRACE: return error_of(ptrace(PTRACE_ATTACH, getppid(), NULL, NULL));
    case JAIL_TRY_CODE: return error_of_memory(4096, PROT_READ | PROT_WRITE | PROT_EXEC);
    case JAIL_TRY_MEMORY: return error_of_memory(64 << 20, PROT_READ | PROT_WRITE);
    case JAIL_TRY_MUCH_MEMORY: return error_of_memory((size_t)MEMORY + (64 << 20), PROT_READ | PROT_WRITE);
    case JAIL_TRY_LIMIT: return error_of(setrlimit(RLIMIT_NOFILE, &more));
    }
    return 0;
}

int jail_outcome(jail_try what) {
    pid_t child = fork();
    if (child == 0) {
        int old_file = open("/etc/passwd", O_RDONLY);
        if (lua_host_enter_jail(MEMORY)) _exit(REFUSED_ENTRY);
        _exit(attempt(what, old_file));
    }
    int status;
    if (child < 0 || waitpid(child, &status, 0) != child) return -1;
    if (WIFSIGNALED(status)) return 1000 + WTERMSIG(status);
    return WEXITSTATUS(status) == REFUSED_ENTRY ? -1 : WEXITSTATUS(status);
}
