// The budget of one call: instructions counted by a hook, and the work of C functions charged in the same coin.
// Once it trips it stays tripped: pcall and coroutines pass the stop on, and __close handlers get one instruction.
#include "host.h"

#include <string.h>

enum { TICK = 1000 };

void host_set_place(lua_host_failure *failure, const lua_Debug *frame, int line) {
    strncpy(failure->file, frame->source + 1, sizeof failure->file - 1);
    failure->line = line;
}

bool host_place(lua_State *L, lua_host_failure *failure) {
    lua_Debug frame;
    for (int level = 0; lua_getstack(L, level, &frame); level++) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline <= 0 || frame.source[0] != '@') continue;
        host_set_place(failure, &frame, frame.currentline);
        return true;
    }
    return false;
}

// A coroutine that begins or is closed runs no line: then that of the main thread counts.
void host_place_stop(lua_host *host, lua_State *L) {
    if (!host_place(L, &host->stop_place)) host_place(host->L, &host->stop_place);
}

void host_count(lua_State *L, lua_Debug *frame) {
    if (frame->event == LUA_HOOKLINE) return host_cover_line(L, frame);
    host_charge(L, TICK);
}

void host_start_budget(lua_host *host) {
    host->remaining = host->limits.instructions ? host->limits.instructions : UINT64_MAX;
    memset(&host->stop_place, 0, sizeof host->stop_place);
    int lines = host->coverage ? LUA_MASKLINE : 0, counts = host->in_trial ? 0 : LUA_MASKCOUNT;
    lua_sethook(host->L, host_count, counts | lines, TICK); // also restarts the count: same stop, every run
}

// Lua collects at twice what was in use, or where an object of its own finds no room. The buffers of its libraries do
// not make it collect: they must find room among what the last collection left.
void host_plan_collection(lua_host *host) {
    enum { PART = 4, LEAST = 32 }; // of the room that is left, and of the limit
    const arena *arena = &host->arena;
    size_t step = (arena->limit - arena->live) / PART, least = arena->limit / LEAST;
    host->collect_above = arena->live + (step > least ? step : least);
}

__attribute__((noinline, cold)) static void collect(lua_State *L, lua_host *host) {
    lua_gc(L, LUA_GCCOLLECT, 0);
    host_plan_collection(host);
}

void host_charge(lua_State *L, uint64_t work) {
    lua_host *host = host_of(L);
    if (host->stopped) host_stop(L, host->stopped);
    if (atomic_load_explicit(&host->urgency, memory_order_relaxed)) host_stop(L, LUA_HOST_TIME);
    if ((const char *)__builtin_frame_address(0) < host->stack_floor) luaL_error(L, "C stack overflow");
    if (host->arena.live > host->collect_above) collect(L, host);
    if (work > host->remaining) {
        host->remaining = 0;
        host_stop(L, LUA_HOST_INSTRUCTIONS);
    }
    host->remaining -= work;
}

void host_debit(lua_host *host, uint64_t work) {
    if (host->remaining == 0) return;
    if (work < host->remaining) {
        host->remaining -= work;
    } else {
        host->remaining = 0;
        lua_sethook(host->running, host_count, LUA_MASKCOUNT, 1);
    }
}

void host_stop(lua_State *L, lua_host_status status) {
    lua_host *host = host_of(L);
    if (!host->stopped) {
        host->stopped = status;
        host_place_stop(host, L);
    }
    lua_sethook(L, host_count, LUA_MASKCOUNT, 1);
    lua_pushliteral(L, "stopped");
    lua_error(L);
    __builtin_unreachable();
}

void host_note_refusal(lua_host *host) {
    if (host->stopped) return;
    host->stopped = atomic_load_explicit(&host->urgency, memory_order_relaxed) ? LUA_HOST_TIME : LUA_HOST_MEMORY;
}

void host_rethrow_stop(lua_State *L, int status) {
    lua_host *host = host_of(L);
    if (status == LUA_ERRMEM) host_note_refusal(host);
    if (host->stopped) host_stop(L, host->stopped);
}

void lua_host_cancel(lua_host *host) {
    atomic_store_explicit(&host->urgency, MOST_URGENT, memory_order_relaxed);
}

// Frames of the owner lie between here and Lua, and the jump of deadline.c, out of code of Lua, must not leave those: so
// no Lua is called, not even to set the hook. The charge or the hook that comes next finds the budget used up.
bool lua_host_spend(lua_host *host, uint64_t work) {
    host->remaining -= work < host->remaining ? work : host->remaining;
    return host->remaining > 0 && !atomic_load_explicit(&host->urgency, memory_order_relaxed);
}
