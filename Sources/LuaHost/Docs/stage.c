// A stage in its sandbox: it is opened with what it can reach, and its bodies are run.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"
#include "Libs/libs.h"

#include <stdlib.h>
#include <string.h>

// MARK: Life

static int open_state(lua_State *L) {
    host_open_functions(L);
    libs_open(L, &host_of(L)->hooks->libs);
    host_open_api(L);
    libs_freeze(L, "collate");
    lua_setfield(L, -2, "collate");
    libs_open_environments(L);
    host_open_objects(L); // whose methods the table of the API registered
    for (int slot = SLOT_STAGE; slot <= SLOT_DOCUMENTS; slot++) {
        lua_pushboolean(L, 0);
        lua_rawseti(L, LUA_REGISTRYINDEX, slot);
    }
    return 0;
}

bool host_open(lua_host *host, lua_host_limits limits, uint32_t seed) {
    return sandbox_open(&host->sandbox, limits, seed, open_state);
}

void host_close(lua_host *host) {
    host_free_blocks(host);
    sandbox_close(&host->sandbox);
    lua_host_buffer *buffers[] = {&host->output,  &host->scratch, &host->shown, &host->options,
                                  &host->needs,   &host->provides, &host->files};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) free(buffers[i]->bytes);
}

// MARK: Running

bool lua_host_prepare(lua_host *host, lua_host_bytes options, lua_host_bytes needs, lua_host_bytes provides) {
    host->options.count = host->needs.count = host->provides.count = 0;
    bool is_copied = lua_host_append(&host->options, options.bytes, options.count)
        && lua_host_append(&host->needs, needs.bytes, needs.count)
        && lua_host_append(&host->provides, provides.bytes, provides.count);
    host_note_checked_kinds(host);
    return is_copied;
}

// Every pair is judged in a fresh environment: what a stage keeps in variables changes no verdict.
static int run_same(lua_State *L) {
    lua_host *host = host_of(L);
    for (size_t i = 0; i + 1 < host->document_count; i += 2) {
        lua_settop(L, 0);
        lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_STAGE);
        host_run_file(L);
        lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
        lua_getfield(L, -1, "same");
        lua_pushvalue(L, -1);
        lua_Debug function;
        lua_getinfo(L, ">S", &function);
        for (size_t j = i; j < i + 2; j++) {
            lua_host_bytes text = host->documents[j].text;
            lua_pushlstring(L, (const char *)text.bytes, text.count);
        }
        cursor options = {host->options.bytes, host->options.bytes + host->options.count};
        host_decode(L, &options);
        lua_call(L, 3, 1);
        if (!lua_isnil(L, -1) && !lua_isboolean(L, -1)) {
            sandbox_set_place(&host->sandbox.stop_place, &function, function.linedefined);
            host->sandbox.stop_place.last_line = function.lastlinedefined;
            return luaL_error(L, "same(…) returns true, false or nil, but this one returned %s", host_push_named(L, -1));
        }
        uint8_t verdict = lua_isnil(L, -1) ? LUA_HOST_NIL : lua_toboolean(L, -1) ? LUA_HOST_TRUE : LUA_HOST_FALSE;
        host_append(L, &host->output, &verdict, 1);
        host->whole_output = host->output.count;
    }
    return 0;
}

static int run_body(lua_State *L) {
    static const char *const bodies[] = {
        [LUA_HOST_BODY_DOCUMENT] = "document", [LUA_HOST_BODY_CORPUS] = "corpus",
        [LUA_HOST_BODY_SECTION] = "section",   [LUA_HOST_BODY_WRITE] = "write",
        [LUA_HOST_BODY_SOURCE] = "source"};
    lua_host *host = host_of(L);
    const char *body = bodies[host->body];
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_DOCUMENTS);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_STAGE);
    host_run_file(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    lua_getfield(L, -1, body);
    lua_pushvalue(L, -1);
    lua_Debug function;
    lua_getinfo(L, ">S", &function);
    int arguments = 2;
    if (host->body == LUA_HOST_BODY_DOCUMENT || host->body == LUA_HOST_BODY_SOURCE) {
        host_push_document(L, 0);
    } else {
        if (host->body == LUA_HOST_BODY_SECTION || host->body == LUA_HOST_BODY_WRITE) {
            host_push_singleton(L, "report");
            arguments++;
        }
        host_push_singleton(L, "corpus");
    }
    cursor options = {host->options.bytes, host->options.bytes + host->options.count};
    host_decode(L, &options);
    lua_call(L, arguments, 1);
    if (!lua_isnil(L, -1)) {
        sandbox_set_place(&host->sandbox.stop_place, &function, function.linedefined);
        host->sandbox.stop_place.last_line = function.lastlinedefined;
        return luaL_error(L, "%s(…) returns nothing, but this one returned %s", body, host_push_named(L, -1));
    }
    return 0;
}

lua_host_status lua_host_run(
    lua_host *host, lua_host_body body, const lua_host_document *documents, size_t count,
    lua_host_bytes *annotations, lua_host_failure *failure) {
    host->body = body;
    host->documents = documents;
    host->document_count = count;
    lua_host_status status = host_protect(host, body == LUA_HOST_BODY_SAME ? run_same : run_body, NULL, failure);
    *annotations = (lua_host_bytes){host->output.bytes, status == LUA_HOST_OK ? host->whole_output : 0};
    return status;
}

lua_host_status lua_host_try(
    lua_host *host, lua_host_body body, const lua_host_document *documents, size_t count,
    lua_host_bytes *annotations, lua_host_failure *failure) {
    if (!sandbox_can_try(&host->sandbox)) return lua_host_run(host, body, documents, count, annotations, failure);
    uint64_t start = sandbox_begin_trial(&host->sandbox);
    lua_host_status status = lua_host_run(host, body, documents, count, annotations, failure);
    return sandbox_end_trial(&host->sandbox, start) ? status : LUA_HOST_UNDECIDED;
}
