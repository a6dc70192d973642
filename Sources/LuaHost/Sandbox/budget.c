// The budget of one call: instructions counted by a hook, and the work of C functions charged in the same coin.
// Once it trips it stays tripped: pcall and coroutines pass the stop on, and __close handlers get one instruction.
#include "Sandbox/sandbox.h"

#include <string.h>

enum { TICK = 1000 };

void sandbox_set_place(sandbox_place *place, const lua_Debug *frame, int line) {
    strncpy(place->file, frame->source + 1, sizeof place->file - 1);
    place->line = line;
}

bool sandbox_find_place(lua_State *L, sandbox_place *place) {
    lua_Debug frame;
    for (int level = 0; lua_getstack(L, level, &frame); level++) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline <= 0 || frame.source[0] != '@') continue;
        sandbox_set_place(place, &frame, frame.currentline);
        return true;
    }
    return false;
}

// A coroutine that begins or is closed runs no line: then that of the main thread counts.
void sandbox_place_stop(sandbox *sandbox, lua_State *L) {
    if (!sandbox_find_place(L, &sandbox->stop_place)) sandbox_find_place(sandbox->L, &sandbox->stop_place);
}

void sandbox_count(lua_State *L, lua_Debug *frame) {
    if (frame->event != LUA_HOOKLINE) host_charge(L, TICK);
    else if (sandbox_of(L)->on_line) sandbox_of(L)->on_line(L, frame);
}

void sandbox_start_budget(sandbox *sandbox) {
    sandbox->remaining = sandbox->limits.instructions ? sandbox->limits.instructions : UINT64_MAX;
    memset(&sandbox->stop_place, 0, sizeof sandbox->stop_place);
    int lines = sandbox->on_line ? LUA_MASKLINE : 0, counts = sandbox->in_trial ? 0 : LUA_MASKCOUNT;
    lua_sethook(sandbox->L, sandbox_count, counts | lines, TICK); // also restarts the count: same stop, every run
}

// Lua collects at twice what was in use, or where an object of its own finds no room. The buffers of its libraries do
// not make it collect: they must find room among what the last collection left.
void sandbox_plan_collection(sandbox *sandbox) {
    enum { PART = 4, LEAST = 32 }; // of the room that is left, and of the limit
    const arena *arena = &sandbox->arena;
    size_t step = (arena->limit - arena->live) / PART, least = arena->limit / LEAST;
    sandbox->collect_above = arena->live + (step > least ? step : least);
}

__attribute__((noinline, cold)) static void collect(lua_State *L, sandbox *sandbox) {
    lua_gc(L, LUA_GCCOLLECT, 0);
    sandbox_plan_collection(sandbox);
}

void host_charge(lua_State *L, uint64_t work) {
    sandbox *sandbox = sandbox_of(L);
    if (sandbox->stopped) host_stop(L, sandbox->stopped);
    if (atomic_load_explicit(&sandbox->urgency, memory_order_relaxed)) host_stop(L, LUA_HOST_TIME);
    if ((const char *)__builtin_frame_address(0) < sandbox->stack_floor) luaL_error(L, "C stack overflow");
    if (sandbox->arena.live > sandbox->collect_above) collect(L, sandbox);
    if (work > sandbox->remaining) {
        sandbox->remaining = 0;
        host_stop(L, LUA_HOST_INSTRUCTIONS);
    }
    sandbox->remaining -= work;
}

void sandbox_debit(sandbox *sandbox, uint64_t work) {
    if (sandbox->remaining == 0) return;
    if (work < sandbox->remaining) {
        sandbox->remaining -= work;
    } else {
        sandbox->remaining = 0;
        lua_sethook(sandbox->running, sandbox_count, LUA_MASKCOUNT, 1);
    }
}

void host_stop(lua_State *L, lua_host_status status) {
    sandbox *sandbox = sandbox_of(L);
    if (!sandbox->stopped) {
        sandbox->stopped = status;
        sandbox_place_stop(sandbox, L);
    }
    lua_sethook(L, sandbox_count, LUA_MASKCOUNT, 1);
    lua_pushliteral(L, "stopped");
    lua_error(L);
    __builtin_unreachable();
}

void sandbox_note_refusal(sandbox *sandbox) {
    if (sandbox->stopped) return;
    sandbox->stopped = atomic_load_explicit(&sandbox->urgency, memory_order_relaxed) ? LUA_HOST_TIME : LUA_HOST_MEMORY;
}

void host_rethrow_stop(lua_State *L, int status) {
    sandbox *sandbox = sandbox_of(L);
    if (status == LUA_ERRMEM) sandbox_note_refusal(sandbox);
    if (sandbox->stopped) host_stop(L, sandbox->stopped);
}

void host_stop_full(lua_State *L) {
    host_stop(L, LUA_HOST_MEMORY);
}

size_t host_memory_limit(lua_State *L) {
    return sandbox_of(L)->limits.memory;
}

void sandbox_cancel(sandbox *sandbox) {
    atomic_store_explicit(&sandbox->urgency, MOST_URGENT, memory_order_relaxed);
}

// Frames of the owner lie between here and Lua, and the jump of deadline.c, out of code of Lua, must not leave those: so
// no Lua is called, not even to set the hook. The charge or the hook that comes next finds the budget used up.
bool sandbox_spend(sandbox *sandbox, uint64_t work) {
    sandbox->remaining -= work < sandbox->remaining ? work : sandbox->remaining;
    return sandbox->remaining > 0 && !atomic_load_explicit(&sandbox->urgency, memory_order_relaxed);
}

uint64_t sandbox_instructions(const sandbox *sandbox) {
    return (sandbox->limits.instructions ? sandbox->limits.instructions : UINT64_MAX) - sandbox->remaining;
}
