// Coroutines that cannot be used to leave the budget: making one is charged (each counts its own first instructions),
// and a stop inside one goes through resume and wrap to the end.
#include "Libs/libs.h"

enum { CREATION = 1000, RESUME = 20 };

static lua_State *to_coroutine(lua_State *L, int index) {
    lua_State *thread = lua_tothread(L, index);
    if (!thread) luaL_typeerror(L, index, "coroutine");
    return thread;
}

static int create(lua_State *L) {
    luaL_checktype(L, 1, LUA_TFUNCTION);
    host_charge(L, CREATION);
    lua_State *thread = lua_newthread(L);
    lua_pushvalue(L, 1);
    lua_xmove(L, thread, 1);
    return 1;
}

// Leaves the results, or one error, on top of L; the number of results, or -1.
static int continue_in(lua_State *L, lua_State *thread, int arguments) {
    host_charge(L, RESUME);
    if (!lua_checkstack(thread, arguments)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    lua_xmove(L, thread, arguments);
    int results = 0;
    int status = host_resume(L, thread, arguments, &results);
    if (status == LUA_OK || status == LUA_YIELD) {
        if (!lua_checkstack(L, results + 1)) {
            lua_pop(thread, results);
            lua_pushliteral(L, "too many results to resume");
            return -1;
        }
        lua_xmove(thread, L, results);
        return results;
    }
    host_rethrow_stop(L, status); // before anything of the coroutine is closed: its hook is off
    lua_xmove(thread, L, 1);
    return -1;
}

static int resume(lua_State *L) {
    lua_State *thread = to_coroutine(L, 1);
    int results = continue_in(L, thread, lua_gettop(L) - 1);
    lua_pushboolean(L, results >= 0);
    if (results < 0) results = 1;
    lua_insert(L, -(results + 1));
    return results + 1;
}

static int call_wrapped(lua_State *L) {
    lua_State *thread = lua_tothread(L, lua_upvalueindex(1));
    int results = continue_in(L, thread, lua_gettop(L));
    if (results >= 0) return results;
    int status = lua_status(thread);
    if (status != LUA_OK && status != LUA_YIELD) {
        lua_xmove(L, thread, 1);
        host_reset(L, thread);
        lua_xmove(thread, L, 1); // the same error, or one of a variable that was closed
        host_rethrow_stop(L, LUA_OK);
    }
    return lua_error(L);
}

static int wrap(lua_State *L) {
    create(L);
    lua_pushcclosure(L, call_wrapped, 1);
    return 1;
}

static int close(lua_State *L) {
    lua_State *thread = to_coroutine(L, 1);
    int status = lua_status(thread);
    bool is_idle = status == LUA_YIELD || (status != LUA_OK)
        || (thread != L && lua_getstack(thread, 0, &(lua_Debug){0}) == 0);
    if (!is_idle) return luaL_error(L, "cannot close a coroutine that runs");
    host_charge(L, RESUME);
    status = host_reset(L, thread);
    host_rethrow_stop(L, status);
    lua_pushboolean(L, status == LUA_OK);
    if (status == LUA_OK) return 1;
    lua_xmove(thread, L, 1);
    return 2;
}

void libs_open_coroutines(lua_State *L, int library) {
    static const luaL_Reg own[] = {
        {"create", create}, {"resume", resume}, {"wrap", wrap}, {"close", close}, {NULL, NULL}};
    lua_pushvalue(L, library);
    luaL_setfuncs(L, own, 0);
    lua_pop(L, 1);
}
