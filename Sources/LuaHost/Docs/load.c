// Loading: the files of a stage are compiled, and run once for what they return.
#include "Docs/api.h"
#include "Docs/codec.h"
#include "Docs/host.h"
#include "Libs/libs.h"

#include <string.h>

int host_load_text(lua_State *L, lua_host_bytes file, const char *text, size_t count) {
    host_note_file(L, file, text, count);
    lua_pushliteral(L, "@");
    lua_pushlstring(L, (const char *)file.bytes, file.count);
    lua_concat(L, 2);
    int status = luaL_loadbufferx(L, text, count, lua_tostring(L, -1), "t");
    lua_remove(L, -2);
    return status;
}

void host_compile(lua_State *L, file_to_load *file) {
    int status = host_load_text(L, file->file, (const char *)file->source.bytes, file->source.count);
    file->is_syntax_error = status == LUA_ERRSYNTAX;
    if (status != LUA_OK) lua_error(L);
}

static int add_module(lua_State *L) {
    file_to_load *file = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_MODULES);
    lua_pushlstring(L, (const char *)file->name.bytes, file->name.count);
    host_compile(L, file);
    lua_rawset(L, 2);
    return 0;
}

// Runs the compiled file on top of the stack in a fresh environment and leaves what it returns.
void host_run_file(lua_State *L) {
    lua_pushboolean(L, 0);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    libs_new_environment(L);
    lua_setupvalue(L, -2, 1);
    lua_call(L, 0, 1);
}

// A table that does not even say its API is no declaration.
static bool is_module(lua_State *L, int index) {
    if (!lua_istable(L, index)) return false;
    lua_pushliteral(L, "api");
    bool is_declaration = lua_rawget(L, index) != LUA_TNIL;
    lua_pop(L, 1);
    return !is_declaration;
}

static int load_stage(lua_State *L) {
    file_to_load *file = lua_touserdata(L, 1);
    lua_host *host = host_of(L);
    host_compile(L, file);
    lua_pushvalue(L, -1);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_STAGE);
    host_run_file(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    if (!lua_istable(L, -1) || !lua_rawequal(L, -1, -2))
        return luaL_error(L, "a stage file ends with: return collate.stage { … }%s",
                          is_module(L, lua_absindex(L, -2)) ? "; a module lies in a folder of its own, such as lib/words.lua" : "");
    lua_host_buffer *fields = &host->scratch;
    fields->count = 0;
    host_encode(L, -1, fields);
    if (fields->bytes[0] != LUA_HOST_RECORD) return luaL_error(L, "collate.stage takes named fields: name, summary, …");
    static const struct {
        uint8_t tag;
        const char type[5];
    } head = {LUA_HOST_OBJECT, "stage"};
    uint32_t type_count = sizeof head.type, size = (uint32_t)fields->count - 1;
    int64_t line = host->declaration_line;
    host_append(L, file->out, &head.tag, 1);
    host_append(L, file->out, &type_count, 4);
    host_append(L, file->out, head.type, sizeof head.type);
    host_append(L, file->out, &line, 8);
    host_append(L, file->out, &size, 4);
    host_append(L, file->out, fields->bytes + 1, size);
    return 0;
}

static int evaluate(lua_State *L) {
    file_to_load *file = lua_touserdata(L, 1);
    host_compile(L, file);
    host_run_file(L);
    host_call_cases(L, lua_gettop(L));
    host_encode(L, -1, file->out);
    return 0;
}

lua_host_status host_load_with(lua_host *host, lua_CFunction work, file_to_load *file, lua_host_failure *failure) {
    size_t before = file->out ? file->out->capacity : 0;
    lua_host_status status = host_protect(host, work, file, failure);
    if (file->out) arena_release(&host->sandbox.arena, file->out->capacity - before); // it is its owner's from here on
    return status == LUA_HOST_ERROR && file->is_syntax_error ? LUA_HOST_SYNTAX : status;
}

lua_host_status lua_host_add_module(
    lua_host *host, lua_host_bytes name, lua_host_bytes file, lua_host_bytes source, lua_host_failure *failure) {
    file_to_load module = {.name = name, .file = file, .source = source};
    return host_load_with(host, add_module, &module, failure);
}

lua_host_status lua_host_load(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *declaration,
    lua_host_failure *failure) {
    file_to_load stage = {.file = file, .source = source, .out = declaration};
    host->declaring = true;
    host->options_made = 0;
    lua_host_status status = host_load_with(host, load_stage, &stage, failure);
    host->declaring = false;
    return status;
}

lua_host_status lua_host_evaluate(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *value, lua_host_failure *failure) {
    file_to_load test = {.file = file, .source = source, .out = value};
    return host_load_with(host, evaluate, &test, failure);
}
