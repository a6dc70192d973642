#define _GNU_SOURCE
// The budget of one call: instructions counted by a hook, and the work of C functions charged in the same coin.
// Once it trips it stays tripped: pcall and coroutines pass the stop on, and __close handlers get one instruction.
#include "host.h"

#include <string.h>
#include <time.h>

enum { TICK = 1000 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

bool host_place(lua_State *L, lua_host_failure *failure) {
    lua_Debug frame;
    for (int level = 0; lua_getstack(L, level, &frame); level++) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline <= 0 || frame.source[0] != '@') continue;
        strncpy(failure->file, frame.source + 1, sizeof failure->file - 1);
        failure->line = frame.currentline;
        return true;
    }
    return false;
}

static void count_hook(lua_State *L, lua_Debug *frame) {
    lua_host *host = host_of(L);
    if (frame->event == LUA_HOOKLINE) {
        host_cover_line(L, frame);
        return;
    }
    host_charge(L, TICK);
    if (atomic_load_explicit(&host->cancelled, memory_order_relaxed) || (host->deadline > 0 && now() > host->deadline))
        host_stop(L, LUA_HOST_TIME);
}

void host_start_budget(lua_host *host) {
    host->remaining = host->limits.instructions ? host->limits.instructions : UINT64_MAX;
    host->deadline = host->limits.seconds > 0 ? now() + host->limits.seconds : 0;
    memset(&host->stop_place, 0, sizeof host->stop_place);
    int lines = host->coverage ? LUA_MASKLINE : 0;
    lua_sethook(host->L, count_hook, LUA_MASKCOUNT | lines, TICK); // also restarts the count: same stop, every run
}

void host_charge(lua_State *L, uint64_t work) {
    lua_host *host = host_of(L);
    if (host->stopped) host_stop(L, host->stopped);
    if (work > host->remaining) {
        host->remaining = 0;
        host_stop(L, LUA_HOST_INSTRUCTIONS);
    }
    host->remaining -= work;
}

void host_stop(lua_State *L, lua_host_status status) {
    lua_host *host = host_of(L);
    if (!host->stopped) {
        host->stopped = status;
        if (!host_place(L, &host->stop_place)) host_place(host->L, &host->stop_place);
    }
    lua_sethook(L, count_hook, LUA_MASKCOUNT, 1);
    lua_pushliteral(L, "stopped");
    lua_error(L);
    __builtin_unreachable();
}

void host_rethrow_stop(lua_State *L, int status) {
    lua_host *host = host_of(L);
    if (status == LUA_ERRMEM && !host->stopped) host->stopped = LUA_HOST_MEMORY;
    if (host->stopped) host_stop(L, host->stopped);
}

void lua_host_cancel(lua_host *host) {
    atomic_store_explicit(&host->cancelled, true, memory_order_relaxed);
}
