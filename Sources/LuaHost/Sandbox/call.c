// A sandbox from its opening to its end, and the calls in between: each runs its work in a C function under lua_pcall.
#include "Sandbox/sandbox.h"

#include <stdlib.h>

// MARK: Memory

// Lua was refused memory, collected and asked again. What is refused then too is not always an error to Lua: where the
// table of all strings cannot grow, it collects for every new string. Nor can a stage go on with next to no room.
enum { LEAST_ROOM = 16 }; // a sixteenth of the limit

static void weigh_collection(sandbox *sandbox, const void *result) {
    const arena *arena = &sandbox->arena;
    if (sandbox->stopped || (result && arena->limit - arena->live >= arena->limit / LEAST_ROOM)) return;
    sandbox_note_refusal(sandbox); // raised at the next step
    lua_sethook(sandbox->running, sandbox_count, LUA_MASKCOUNT, 1);
}

// A string this long is made anew every time; shorter ones may be there already, so what they cost depends on the past.
enum { LONG_STRING = 256 };

// A refusal, and what Lua is given or refused after it.
static void *weigh(sandbox *sandbox, void *result) {
    if (!sandbox->running) return result;
    // Lua collects and asks again; if that fails too, this is where the stage was. Reading the place allocates nothing.
    if (!result && !sandbox->stopped) sandbox_place_stop(sandbox, sandbox->running);
    if (sandbox->collected) weigh_collection(sandbox, result);
    sandbox->collected = !result;
    return result;
}

static void *allocate(void *context, void *block, size_t old_size, size_t size) {
    sandbox *sandbox = context;
    if (!size) return arena_resize(&sandbox->arena, block, old_size, 0);
    bool is_string = !block && old_size == LUA_TSTRING;
    if (!block) old_size = 0; // Lua tells the type of a new object there
    bool is_refused =
        size > old_size && atomic_load_explicit(&sandbox->urgency, memory_order_relaxed) == MOST_URGENT;
    void *result = is_refused ? NULL : arena_resize(&sandbox->arena, block, old_size, size);
    if (is_string && size >= LONG_STRING && result) sandbox_debit(sandbox, size / 16);
    return result && !sandbox->collected ? result : weigh(sandbox, result);
}

// MARK: Life

static int open_state(lua_State *L) {
    sandbox_hide_mode(L);
    sandbox_learn_tables(L);
    lua_call(L, 0, 0); // what its owner opens
    return 0;
}

bool sandbox_open(sandbox *sandbox, lua_host_limits limits, uint32_t seed, lua_CFunction open) {
    sandbox->limits = limits;
    sandbox->remaining = UINT64_MAX;
    sandbox->collect_above = SIZE_MAX;
    atomic_init(&sandbox->urgency, NOT_URGENT);
    if (!arena_open(&sandbox->arena, limits.memory)) return false;
    lua_State *L = sandbox_open_state(sandbox, allocate, seed);
    if (!L) return false;
    *(struct sandbox **)lua_getextraspace(L) = sandbox;
    lua_pushcfunction(L, open_state);
    lua_pushcfunction(L, open);
    if (lua_pcall(L, 1, 0, 0) != LUA_OK) return false;
    sandbox->L = L;
    return true;
}

void sandbox_close(sandbox *sandbox) {
    arena_close(&sandbox->arena); // the state lies in it; nothing of it owns anything outside
    free(sandbox->log.bytes);
}

// MARK: Calls

static int on_error(lua_State *L) {
    sandbox *sandbox = sandbox_of(L);
    if (!sandbox->stopped && !sandbox->stop_place.last_line) sandbox_find_place(L, &sandbox->stop_place);
    return 1;
}

// Runs what lies on the stack: handler, function, argument. A call that the clock left by a jump counts as an error.
static int call_in_time(sandbox *sandbox, sandbox_report *report, void *context) {
    int status;
    if (sigsetjmp(sandbox->escape, 0) == 0) {
        status = lua_pcall(sandbox->L, 1, 0, 1);
    } else {
        sandbox->stopped = LUA_HOST_KILLED;
        sandbox_place_stop(sandbox, sandbox->running); // only reads
        status = LUA_ERRRUN;
    }
    if (status != LUA_OK) report(sandbox, status, context); // in here: it may run a __tostring
    return status;
}

const char *sandbox_call(
    sandbox *sandbox, lua_CFunction work, void *argument, sandbox_report *report, void *context, lua_host_status *status) {
    lua_State *L = sandbox->L;
    sandbox->stack_floor = sandbox_stack_floor();
    if ((const char *)__builtin_frame_address(0) < sandbox->stack_floor)
        return "the thread has no room for a call into Lua: it needs a stack of 2 MB or more";
    lua_settop(L, 0);
    sandbox->log.count = 0;
    sandbox_trim(sandbox, &sandbox->log);
    sandbox->arena.peak = sandbox->arena.live;
    sandbox->running = L;
    atomic_store(&sandbox->urgency, NOT_URGENT);
    sandbox_start_budget(sandbox);
    sandbox_plan_collection(sandbox);
    lua_pushcfunction(L, on_error);
    lua_pushcfunction(L, work);
    lua_pushlightuserdata(L, argument);
    if (!sandbox_start_clock(sandbox)) return "the system has no timer left to watch a call into Lua";
    int outcome = call_in_time(sandbox, report, context);
    sandbox_stop_clock(sandbox);
    if (sandbox->stopped != LUA_HOST_KILLED) lua_settop(L, 0);
    *status = outcome == LUA_OK ? LUA_HOST_OK : sandbox->stopped ? sandbox->stopped : LUA_HOST_ERROR;
    return NULL;
}

// MARK: Coroutines

int host_resume(lua_State *L, lua_State *thread, int arguments, int *results) {
    sandbox *sandbox = sandbox_of(L);
    sandbox->running = thread;
    // It was made with the hook of its maker: a trial has none, a counted call has.
    if (lua_gethookmask(thread) != lua_gethookmask(L))
        lua_sethook(thread, lua_gethook(L), lua_gethookmask(L), lua_gethookcount(L));
    int status = lua_resume(thread, L, arguments, results);
    sandbox->running = L;
    return status;
}

int host_reset(lua_State *L, lua_State *thread) {
    sandbox_of(L)->running = thread;
    int status = lua_resetthread(thread);
    sandbox_of(L)->running = L;
    return status;
}
