#define _GNU_SOURCE
// The last resort against a call that never ends: a timer on the processor time of its thread. Lua cannot sleep, so
// that is the time it works, however busy the machine is.
//
// At the limit the signal asks: the next instruction, the next charge and every further allocation refuse. If the call
// is still there a tenth of the limit later, some C function of Lua does not come back; then the signal leaves the call
// by a jump. It jumps only out of code of the Lua library: that holds no lock, and all it can leave half done lies in
// the arena, which is thrown away.
#include "host.h"

#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

enum { SIGNALS_BEFORE_THE_JUMP = 3 }; // the first asks; the others come a twentieth of the limit apart

// MARK: Where Lua's code lies

static uintptr_t code_start, code_end; // empty where Lua is linked into the program itself: then nothing jumps

static int find_code(struct dl_phdr_info *object, size_t size, void *data) {
    (void)size, (void)data;
    uintptr_t lua = (uintptr_t)&lua_newstate, host = (uintptr_t)&host_start_clock;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        uintptr_t start = object->dlpi_addr + part->p_vaddr, end = start + part->p_memsz;
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X) || lua < start || lua >= end) continue;
        if (host < start || host >= end) code_start = start, code_end = end;
        return 1;
    }
    return 0;
}

static uintptr_t interrupted_at(const void *context) {
    const ucontext_t *at = context;
#if defined __x86_64__
    return (uintptr_t)at->uc_mcontext.gregs[REG_RIP];
#elif defined __aarch64__
    return (uintptr_t)at->uc_mcontext.pc;
#else
#error "say where this processor keeps the address of the interrupted instruction"
#endif
}

// MARK: The timer of a thread

static _Thread_local lua_host *running;
static _Thread_local timer_t timer;
static _Thread_local bool has_timer;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t at_thread_end;

static int signal_number(void) {
    return SIGRTMIN + 5;
}

static void on_signal(int number, siginfo_t *info, void *context) {
    (void)number, (void)info;
    lua_host *host = running;
    if (!host) return; // it came while the timer was being stopped
    atomic_store_explicit(&host->cancelled, true, memory_order_relaxed);
    lua_sethook(host->running, host_count, LUA_MASKCOUNT, 1); // made to be called from a signal
    if (++host->signals < SIGNALS_BEFORE_THE_JUMP) return;
    uintptr_t at = interrupted_at(context);
    if (at < code_start || at >= code_end) return; // the next signal is not far
    running = NULL;
    siglongjmp(host->escape, 1);
}

static void delete_timer(void *value) {
    (void)value;
    timer_delete(timer);
    has_timer = false;
}

static void set_up(void) {
    dl_iterate_phdr(find_code, NULL);
    pthread_key_create(&at_thread_end, delete_timer);
    struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_RESTART | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    sigaction(signal_number(), &action, NULL);
}

static void make_timer(void) {
    struct sigevent event;
    memset(&event, 0, sizeof event);
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = signal_number();
    event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
    has_timer = timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) == 0;
    if (!has_timer) return;
    pthread_setspecific(at_thread_end, &timer);
    sigset_t ours; // threads of a pool start with all signals blocked
    sigemptyset(&ours);
    sigaddset(&ours, signal_number());
    pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
}

static struct timespec duration(double seconds) {
    time_t whole = (time_t)seconds;
    return (struct timespec){whole, (long)((seconds - (double)whole) * 1e9)};
}

bool host_start_clock(lua_host *host) {
    host->signals = 0;
    double limit = host->limits.seconds;
    if (host->in_trial && (limit <= 0 || limit > TRIAL_SECONDS)) limit = TRIAL_SECONDS;
    if (limit <= 0) return true;
    pthread_once(&once, set_up);
    if (!has_timer) make_timer();
    if (!has_timer) return false;
    double seconds = limit < 1e9 ? limit : 1e9, again = seconds / 20;
    struct itimerspec times = {
        .it_value = duration(seconds > 1e-6 ? seconds : 1e-6), .it_interval = duration(again > 1e-3 ? again : 1e-3)};
    running = host;
    return timer_settime(timer, 0, &times, NULL) == 0;
}

void host_stop_clock(lua_host *host) {
    running = NULL;
    if (!has_timer) return;
    static const struct itimerspec never;
    timer_settime(timer, 0, &never, NULL);
}
