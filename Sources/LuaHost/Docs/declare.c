// The declaration of a stage. C only takes it down, with the lines of its parts; its owner checks it, because the
// owner knows what options and layers there are and reports every fault at once.
#include "Docs/api.h"
#include "Docs/handles.h"
#include "Docs/host.h"

int collate_stage(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_Debug frame;
    if (lua_getstack(L, 1, &frame) && lua_getinfo(L, "l", &frame)) host_of(L)->declaration_line = frame.currentline;
    lua_pushvalue(L, 1);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    return 1;
}

// collate.int { default = 3, min = 1, help = "…" } gives an object `option` with those fields, its kind, and its line.
// Its id counts down from -1: the order in which the options were written.
int collate_option(lua_State *L) {
    lua_host *host = host_of(L);
    lua_settop(L, 1);
    if (lua_isnil(L, 1)) {
        lua_settop(L, 0);
        lua_newtable(L);
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Debug frame;
    lua_Integer line = lua_getstack(L, 1, &frame) && lua_getinfo(L, "l", &frame) ? frame.currentline : 0;
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, 2);
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_setfield(L, 2, "kind");
    lua_pushinteger(L, line);
    lua_setfield(L, 2, "line");

    block *made = host_new_block(L, 0);
    host_encode(L, 2, &made->buffer);
    object *new = host_new_object(L);
    static const uint8_t type[] = "option";
    *new = (object){
        {type, sizeof type - 1}, --host->options_made,
        {made->buffer.bytes + 1, made->buffer.bytes + made->buffer.count}, host->generation, 0};
    return 1;
}
