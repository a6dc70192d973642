// Telling the two kinds of userdata that a stage can hold apart: objects and spans. Each is known by its metatable.
#include "host.h"

object *host_as_object_or_span(lua_State *L, int index, span **of) {
    lua_host *host = host_of(L);
    void *handle = lua_touserdata(L, index);
    *of = NULL;
    if (!handle || !lua_getmetatable(L, index)) return NULL;
    const void *metatable = lua_topointer(L, -1);
    lua_pop(L, 1);
    if (metatable == host->span_metatable) *of = handle;
    return metatable == host->object_metatable ? handle : NULL;
}

object *host_as_object(lua_State *L, int index) {
    span *of;
    return host_as_object_or_span(L, index, &of);
}

span *host_as_span(lua_State *L, int index) {
    span *of;
    host_as_object_or_span(L, index, &of);
    return of;
}

const void *host_new_metatable(lua_State *L, int slot, const char *name, const luaL_Reg *functions) {
    lua_newtable(L);
    host_refuse_operators(L);
    luaL_setfuncs(L, functions, 0);
    lua_pushstring(L, name);
    lua_setfield(L, -2, "__name");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    const void *metatable = lua_topointer(L, -1);
    lua_rawseti(L, LUA_REGISTRYINDEX, slot);
    return metatable;
}

static void *new_handle(lua_State *L, int slot, size_t size, int values) {
    void *handle = lua_newuserdatauv(L, size, values);
    lua_rawgeti(L, LUA_REGISTRYINDEX, slot);
    lua_setmetatable(L, -2);
    return handle;
}

// Its value is what was made of it for the call: the text of a document.
object *host_new_object(lua_State *L) {
    return new_handle(L, SLOT_OBJECTS, sizeof(object), 1);
}

span *host_new_span(lua_State *L) {
    return new_handle(L, SLOT_SPANS, sizeof(span), 0);
}
