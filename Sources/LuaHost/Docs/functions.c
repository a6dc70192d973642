// Functions that were not called, and what a for loop takes: as values they are good for nothing else, and what operators
// say of them in Lua names neither.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"
#include "Libs/patterns.h"

bool host_is_iterator(lua_State *L, int index) {
    static const lua_CFunction steps[] = {next_annotation, next_of_corpus, next_element, next_row, next_match, next_region_match, next_word};
    lua_CFunction function = lua_tocfunction(L, index);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (function == steps[i]) return true;
    return false;
}

const char *host_push_named_function(lua_State *L, int index) {
    if (host_is_iterator(L, index)) return lua_pushliteral(L, "an iterator");
    const api_row *row = api_row_of_function(L, lua_absindex(L, index));
    if (!row) return lua_pushliteral(L, "a function");
    return lua_pushfstring(L, "the function %s", api_push_name(L, &row->entry));
}

const char *host_push_use(lua_State *L, int index) {
    if (host_is_iterator(L, index))
        return lua_pushliteral(L, "; it stands behind 'in' of a for loop, without ipairs; a document's all(kind) gives a list, its "
                                  "count(kind) a number");
    const api_row *row = api_row_of_function(L, lua_absindex(L, index));
    if (!row) return lua_pushliteral(L, "; call it, with parentheses");
    return lua_pushfstring(L, "; call it: %s", api_push_usage(L, &row->entry));
}

static int has_no_field(lua_State *L) {
    const char *named = host_push_named_function(L, 1), *use = host_push_use(L, 1);
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "%s is no list%s", named, use);
    return luaL_error(L, "%s has no field '%s'%s", named, lua_tostring(L, 2), use);
}

void host_open_functions(lua_State *L) {
    lua_pushcfunction(L, has_no_field);
    lua_newtable(L); // one metatable for all functions
    host_refuse_operators(L);
    lua_pushcfunction(L, has_no_field);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, has_no_field);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}
