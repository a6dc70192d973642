// A sandbox: one Lua state whose calls are held to limits of instructions, memory and time. It knows neither documents
// nor stages; a room above puts it first in a struct of its own. Rule of the folder: whatever can raise or allocate in
// Lua runs under lua_pcall, and C memory that must survive a raise belongs to the sandbox or to what holds it, never to a
// C frame (Lua errors are longjmp).
#ifndef SANDBOX_H
#define SANDBOX_H

#include "LuaHostSandbox.h"
#include "Sandbox/arena.h"
#include "Sandbox/charge.h"

#include <lauxlib.h>
#include <lua.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>

// How a call is asked to stop: at its next step; where no step comes, by refusing it memory too, for which Lua first
// collects all garbage.
enum { NOT_URGENT, URGENT, MOST_URGENT };

// Where a call stood: a line of a file that was loaded; 0 when unknown.
typedef struct {
    char file[256];
    int32_t line;
    int32_t last_line; // of the function whose return value is wrong, and 0 for every other failure
} sandbox_place;

typedef struct sandbox {
    arena arena;
    lua_State *L;
    lua_host_limits limits;

    // budget.c, trial.c
    uint64_t remaining;
    size_t collect_above;      // so much memory in use is garbage to a good part
    bool in_trial;             // nothing counts instructions, and the clock is that of a trial
    lua_host_status stopped;
    atomic_int urgency;        // of the wish to stop, of the clock or of another thread
    sandbox_place stop_place;
    void (*on_line)(lua_State *L, lua_Debug *frame); // is told each line; NULL where nobody asks

    // deadline.c, stack.c
    lua_State *running;        // the thread of Lua that runs: the main one or a coroutine
    double started, seconds;   // processor time of the thread when the call began, and what it may take
    volatile sig_atomic_t is_late;
    sigjmp_buf escape;
    bool collected;            // Lua was refused memory, collects and asks again
    const char *stack_floor;   // C goes no deeper

    bool knows_tables;         // insides.c
    lua_host_buffer log;       // what the last call printed
} sandbox;

static inline sandbox *sandbox_of(lua_State *L) {
    return *(sandbox **)lua_getextraspace(L);
}

// call.c
bool sandbox_open(sandbox *sandbox, lua_host_limits limits, uint32_t seed, lua_CFunction open); // false: no memory
void sandbox_close(sandbox *sandbox);

// Runs work(argument) within the limits. A call that does not end well is reported while the clock still runs. NULL, or
// why no call can begin.
typedef void sandbox_report(sandbox *sandbox, int status, void *context);
const char *sandbox_call(
    sandbox *sandbox, lua_CFunction work, void *argument, sandbox_report *report, void *context, lua_host_status *status);

// buffer.c
void sandbox_trim(sandbox *sandbox, lua_host_buffer *buffer);        // before a call: what those before held, goes
void host_grow(lua_State *L, lua_host_buffer *buffer, size_t count); // reserves what it needs
static inline uint8_t *host_extend(lua_State *L, lua_host_buffer *buffer, size_t count) { // the new bytes, to be filled
    if (count > buffer->capacity - buffer->count) host_grow(L, buffer, count);
    buffer->count += count;
    return buffer->bytes + buffer->count - count;
}
static inline void host_append(lua_State *L, lua_host_buffer *buffer, const void *bytes, size_t count) {
    if (count) memcpy(host_extend(L, buffer, count), bytes, count);
}

// budget.c
void sandbox_start_budget(sandbox *sandbox);
void sandbox_plan_collection(sandbox *sandbox);                      // the next one, from what is in use now
_Noreturn void host_stop(lua_State *L, lua_host_status status);      // raises, and every later charge raises too
void sandbox_debit(sandbox *sandbox, uint64_t work);                 // charges without raising: the next charge does
bool sandbox_spend(sandbox *sandbox, uint64_t work);                 // the same for work outside Lua; false: it is to end
void sandbox_cancel(sandbox *sandbox);                               // asks the call to stop, from any thread
uint64_t sandbox_instructions(const sandbox *sandbox);               // charged by the last call
void sandbox_note_refusal(sandbox *sandbox);                         // memory or, after the deadline, time ran out
void sandbox_count(lua_State *L, lua_Debug *frame);                  // the hook that counts instructions
void sandbox_set_place(sandbox_place *place, const lua_Debug *frame, int line); // of a function of a file
bool sandbox_find_place(lua_State *L, sandbox_place *place);         // file and line of the running Lua function
void sandbox_place_stop(sandbox *sandbox, lua_State *L);             // the same as the place of a stop

// trial.c
bool sandbox_can_try(const sandbox *sandbox);                        // whether a trial is worth its time
uint64_t sandbox_begin_trial(sandbox *sandbox);                      // gives its start
bool sandbox_end_trial(sandbox *sandbox, uint64_t start);            // false: only a counted call can tell how it ends
extern const double TRIAL_SECONDS;

// deadline.c, stack.c
bool sandbox_start_clock(sandbox *sandbox);                          // false where the system has no timer left
void sandbox_stop_clock(sandbox *sandbox);
double sandbox_seconds(const sandbox *sandbox);                      // processor time since the last call began
const char *sandbox_stack_floor(void);                               // NULL where the system does not say

// insides.c
lua_State *sandbox_open_state(sandbox *sandbox, lua_Alloc allocate, uint32_t seed); // NULL where memory does not suffice
void sandbox_learn_tables(lua_State *L);                             // once per state
void sandbox_hide_mode(lua_State *L);                                // once per state

#endif
