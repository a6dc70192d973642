// Telling the two kinds of userdata that a stage can hold apart: objects and spans. No other userdata ever reaches a
// stage, so how one begins tells, which is quicker than asking for its metatable.
#include "Docs/handles.h"

typedef enum { HANDLE_OBJECT = 0x0B1EC7, HANDLE_SPAN = 0x5BA4 } handle_kind; // unlike what memory mostly holds

typedef struct {
    uint64_t kind; // of what follows
} handle;

static inline void *as_kind(lua_State *L, int index, handle_kind kind) {
    handle *found = lua_touserdata(L, index);
    return found && found->kind == kind ? found + 1 : NULL;
}

object *host_as_object(lua_State *L, int index) {
    return as_kind(L, index, HANDLE_OBJECT);
}

span *host_as_span(lua_State *L, int index) {
    return as_kind(L, index, HANDLE_SPAN);
}

void host_new_metatable(lua_State *L, int slot, const char *name, const luaL_Reg *functions) {
    lua_newtable(L);
    host_refuse_operators(L);
    luaL_setfuncs(L, functions, 0);
    lua_pushstring(L, name);
    lua_setfield(L, -2, "__name");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_rawseti(L, LUA_REGISTRYINDEX, slot);
}

static void *new_handle(lua_State *L, handle_kind kind, int metatable, size_t size, int values) {
    handle *new = lua_newuserdatauv(L, sizeof *new + size, values);
    new->kind = kind;
    lua_rawgeti(L, LUA_REGISTRYINDEX, metatable);
    lua_setmetatable(L, -2);
    return new + 1;
}

// Its value is what was made of it for the call: the text of a document.
object *host_new_object(lua_State *L) {
    return new_handle(L, HANDLE_OBJECT, SLOT_OBJECTS, sizeof(object), 1);
}

span *host_new_span(lua_State *L) {
    return new_handle(L, HANDLE_SPAN, SLOT_SPANS, sizeof(span), 0);
}
