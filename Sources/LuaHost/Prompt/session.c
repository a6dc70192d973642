// A session: one environment over many calls, in which a script or a person at a prompt works with documents.
#include "Prompt/prompt.h"

#include <string.h>

static void open_globals(lua_State *L) {
    lua_host *host = host_of(L);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_DOCUMENTS);
    libs_new_environment(L);
    lua_createtable(L, (int)host->document_count, 0);
    for (size_t i = 0; i < host->document_count; i++) {
        host_push_document(L, (int64_t)i);
        if (i == 0) {
            lua_pushvalue(L, -1);
            lua_setfield(L, -4, "doc");
        }
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "documents");
    host_push_singleton(L, "corpus");
    lua_setfield(L, -2, "corpus");
    lua_pushcfunction(L, session_describe);
    lua_setfield(L, -2, "describe");
}

static int open_session(lua_State *L) {
    open_globals(L);
    return 0;
}

lua_host_status lua_host_open_session(
    lua_host *host, const lua_host_document *documents, size_t count, lua_host_failure *failure) {
    host->body = LUA_HOST_BODY_CORPUS;
    host->documents = documents;
    host->document_count = count;
    host->generation++;
    host->in_session = true;
    return host_protect(host, open_session, NULL, failure);
}

static void run_here(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    lua_setupvalue(L, -2, 1);
    lua_call(L, 0, LUA_MULTRET);
}

// What a request costs: its owner looks for a file.
enum { REQUEST = 5000 };

bool session_find_module(lua_State *L, int name) {
    lua_host *host = host_of(L);
    if (!host->in_session) return false;
    lua_host_bytes wanted = {.bytes = (const uint8_t *)lua_tostring(L, name), .count = lua_rawlen(L, name)};
    host_charge(L, REQUEST);
    block *answer = host_new_block(L, 0);
    host_require_answer(L, answer, host->services.module(host->services.context, wanted, &answer->buffer));
    const lua_host_buffer *text = &answer->buffer;
    size_t name_count = strnlen((const char *)text->bytes, text->count), begin = name_count + 1;
    file_to_load file = {.file = {text->bytes, name_count}, .source = {text->bytes + begin, text->count - begin}};
    host_charge(L, file.source.count);
    host_compile(L, &file);
    host_drop_block(host, answer);
    lua_replace(L, -2);
    return true;
}

static int run_script(lua_State *L) {
    host_compile(L, lua_touserdata(L, 1));
    int below = lua_gettop(L) - 1;
    run_here(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    if (lua_gettop(L) > below + 1 && lua_istable(L, -1) && lua_rawequal(L, -1, below + 1))
        return luaL_error(L, "this file declares a stage: collate test runs it on its cases, a pipeline on accounts");
    return 0;
}

lua_host_status lua_host_run_script(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_failure *failure) {
    file_to_load script = {.file = file, .source = source};
    return host_load_with(host, run_script, &script, failure);
}

// Whether the text is an expression; leaves it compiled if so.
static bool compile_expression(lua_State *L, const file_to_load *entry) {
    lua_pushliteral(L, "return ");
    lua_pushlstring(L, (const char *)entry->source.bytes, entry->source.count);
    lua_concat(L, 2);
    size_t count;
    const char *text = lua_tolstring(L, -1, &count);
    int status = host_load_text(L, entry->file, text, count);
    lua_remove(L, -2);
    if (status != LUA_OK) lua_pop(L, 1);
    return status == LUA_OK;
}

static int enter(lua_State *L) {
    file_to_load *entry = lua_touserdata(L, 1);
    host_charge(L, entry->source.count);
    if (!compile_expression(L, entry)) host_compile(L, entry);
    int below = lua_gettop(L) - 1;
    run_here(L);
    lua_newtable(L);
    int shown = lua_gettop(L);
    for (int i = below + 1; i < shown; i++) {
        prompt_push_shown(L, i);
        lua_rawseti(L, shown, i - below);
    }
    host_encode(L, shown, entry->out);
    return 0;
}

bool lua_host_is_over(const lua_host *host) {
    return host->sandbox.stopped == LUA_HOST_KILLED || host->sandbox.stopped == LUA_HOST_MEMORY;
}

lua_host_status lua_host_enter(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *shown, lua_host_failure *failure) {
    // Nothing of the stopped call runs any more, and a stop by the hook leaves the state whole: the session goes on.
    if (!lua_host_is_over(host)) host->sandbox.stopped = LUA_HOST_OK;
    file_to_load entry = {.file = file, .source = source, .out = shown};
    return host_load_with(host, enter, &entry, failure);
}
