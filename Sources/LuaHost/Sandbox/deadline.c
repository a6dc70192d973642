#define _GNU_SOURCE
// The last resort against a call that never ends: a limit on the processor time of its thread. Lua cannot sleep, so that
// is the time it works, however busy the machine is.
//
// The kernel looks at timers on processor time only at its ticks, up to 10 ms late. So the timer runs on the clock on the
// wall, which is never slower: it is set to what is left of the limit, and where less was used it is set again.
//
// At the limit the signal asks: the next instruction and the next charge refuse. A twentieth of the limit later, every
// further allocation refuses as well. If the call is still there after another twentieth, some C function of Lua does not
// come back; then the signal leaves the call by a jump. It jumps only out of code of the Lua library: that holds no lock,
// and all it can leave half done lies in the arena, which is thrown away.
#include "Sandbox/sandbox.h"

#include <link.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

static const double PATIENCE = 0.05;  // times the limit, from one demand to the next
static const double PERSISTENCE = 1e-3; // times the limit, from one try to jump to the next
static const double SHORTEST = 50e-6; // seconds from one signal to the next
static const double LONGEST = 1e9;    // seconds that a timer can be set to

// MARK: Where Lua's code lies

static uintptr_t code_start, code_end; // empty where Lua is linked into the program itself: then nothing jumps

static int find_code(struct dl_phdr_info *object, size_t size, void *data) {
    (void)size, (void)data;
    uintptr_t lua = (uintptr_t)&lua_newstate, own = (uintptr_t)&sandbox_start_clock;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        uintptr_t start = object->dlpi_addr + part->p_vaddr, end = start + part->p_memsz;
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X) || lua < start || lua >= end) continue;
        if (own < start || own >= end) code_start = start, code_end = end;
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

static _Thread_local sandbox *running;
static _Thread_local timer_t timer;
static _Thread_local bool has_timer;
static _Thread_local double rings_at = INFINITY; // the timer, on the clock on the wall
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t at_thread_end;

static int signal_number(void) {
    return SIGRTMIN + 5;
}

static double processor_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double wall_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static bool ask_for_signal(double seconds) {
    if (seconds < SHORTEST) seconds = SHORTEST;
    if (seconds > LONGEST) seconds = LONGEST;
    time_t whole = (time_t)seconds;
    struct itimerspec once = {.it_value = {whole, (long)((seconds - (double)whole) * 1e9)}};
    rings_at = wall_time() + seconds;
    return timer_settime(timer, 0, &once, NULL) == 0;
}

static void on_signal(int number, siginfo_t *info, void *context) {
    (void)number, (void)info;
    sandbox *sandbox = running;
    rings_at = INFINITY;
    if (!sandbox) return; // it came after the call
    if (sandbox->started < 0) sandbox->started = processor_time(); // a trial is over in no time, or this long after its first signal
    double left = sandbox->seconds - sandbox_seconds(sandbox);
    if (left > 0) {
        ask_for_signal(left);
        return;
    }
    sandbox->is_late = true;
    bool is_stuck = left + sandbox->seconds * PATIENCE <= 0, is_left = left + 2 * sandbox->seconds * PATIENCE <= 0;
    atomic_store_explicit(&sandbox->urgency, is_stuck ? MOST_URGENT : URGENT, memory_order_relaxed);
    lua_sethook(sandbox->running, sandbox_count, LUA_MASKCOUNT, 1); // made to be called from a signal
    uintptr_t at = interrupted_at(context);
    if (!is_left || at < code_start || at >= code_end) {
        ask_for_signal(sandbox->seconds * (is_left ? PERSISTENCE : PATIENCE));
        return;
    }
    running = NULL;
    siglongjmp(sandbox->escape, 1);
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
    has_timer = timer_create(CLOCK_MONOTONIC, &event, &timer) == 0;
    if (!has_timer) return;
    pthread_setspecific(at_thread_end, &timer);
    sigset_t ours; // threads of a pool start with all signals blocked
    sigemptyset(&ours);
    sigaddset(&ours, signal_number());
    pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
}

bool sandbox_start_clock(sandbox *sandbox) {
    sandbox->is_late = false;
    sandbox->started = sandbox->in_trial ? -1 : processor_time(); // a system call, dear beside a trial
    sandbox->seconds = sandbox->limits.seconds;
    if (sandbox->in_trial && (sandbox->seconds <= 0 || sandbox->seconds > TRIAL_SECONDS)) sandbox->seconds = TRIAL_SECONDS;
    if (sandbox->seconds <= 0) return true;
    pthread_once(&once, set_up);
    if (!has_timer) make_timer();
    if (!has_timer) return false;
    running = sandbox;
    // A signal that comes too early asks for the next one, so a timer that an earlier call left will do.
    return rings_at <= wall_time() + sandbox->seconds || ask_for_signal(sandbox->seconds);
}

void sandbox_stop_clock(sandbox *sandbox) {
    running = NULL;
    if (!has_timer || sandbox->in_trial) return; // after a trial the next is not far: setting a timer costs more than all this
    static const struct itimerspec never;
    timer_settime(timer, 0, &never, NULL);
    rings_at = INFINITY;
}

double sandbox_seconds(const sandbox *sandbox) {
    return processor_time() - sandbox->started;
}
