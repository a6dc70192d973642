// A call that is over after a few milliseconds need not be counted. The hook that counts costs every instruction of Lua
// more than the instruction itself; so a call is tried without it first, under a short clock. What a trial comes to is
// what a counted call would have come to, as long as it cannot have used up the budget: C functions charge in a trial
// too, and of Lua's own instructions there were fewer than the time allows for. Everything else is undecided, and a
// counted call in another state decides it; so a stop is at the same instruction in every run.
#include "Sandbox/sandbox.h"

#include <time.h>

const double TRIAL_SECONDS = 0.005;

// More than any processor runs: an instruction of Lua takes several of the processor's.
enum { MOST_PER_NANOSECOND = 4 };

// A budget that a trial would nearly always be too long for, and a time that it would take a good part of.
enum { LEAST_BUDGET = 10000000 };
static const double LEAST_SECONDS = 0.1;

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time); // never less than the time of this thread, and cheap
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

bool sandbox_can_try(const sandbox *sandbox) {
    bool is_hasty = sandbox->limits.seconds > 0 && sandbox->limits.seconds < LEAST_SECONDS;
    return !is_hasty && (!sandbox->limits.instructions || sandbox->limits.instructions >= LEAST_BUDGET);
}

uint64_t sandbox_begin_trial(sandbox *sandbox) {
    sandbox->in_trial = true;
    return now();
}

bool sandbox_end_trial(sandbox *sandbox, uint64_t start) {
    bool is_within = !sandbox->limits.instructions || (now() - start) * MOST_PER_NANOSECOND < sandbox->remaining;
    sandbox->in_trial = false;
    return !sandbox->stopped && is_within;
}
