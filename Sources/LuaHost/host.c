// A host puts the rooms together: a stage in its sandbox, with what the prompt adds to it.
#include "Docs/host.h"
#include "LuaHost.h"
#include "Prompt/prompt.h"
#include "Sandbox/sandbox.h"

#include <stdlib.h>

lua_host *lua_host_create(lua_host_limits limits, uint32_t seed, lua_host_services services) {
    lua_host *host = calloc(1, sizeof *host);
    if (!host) return NULL;
    host->services = services;
    host->hooks = &PROMPT_HOOKS;
    if (host_open(host, limits, seed)) return host;
    lua_host_destroy(host);
    return NULL;
}

void lua_host_destroy(lua_host *host) {
    if (!host) return;
    coverage_free(host);
    host_close(host);
    free(host);
}

// MARK: The call that runs

void lua_host_cancel(lua_host *host) {
    sandbox_cancel(&host->sandbox);
}

bool lua_host_spend(lua_host *host, uint64_t work) {
    return sandbox_spend(&host->sandbox, work);
}

double lua_host_seconds(const lua_host *host) {
    return sandbox_seconds(&host->sandbox);
}

// MARK: What a call left

lua_host_bytes lua_host_log(const lua_host *host) {
    return (lua_host_bytes){host->sandbox.log.bytes, host->sandbox.log.count};
}

uint64_t lua_host_instructions(const lua_host *host) {
    return sandbox_instructions(&host->sandbox);
}

size_t lua_host_memory(const lua_host *host) {
    return host->sandbox.arena.peak;
}
