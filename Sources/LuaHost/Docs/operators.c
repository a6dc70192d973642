// What operators do with documents, annotations, spans, functions and the like: they refuse. Lua's own message names the
// type of the C memory, which tells a person nothing; these name the thing, and for text the way to it.
#include "Docs/handles.h"

#include <string.h>

static bool starts_with_vowel(const char *name) {
    return *name && strchr("aeiou", *name) != NULL;
}

// An annotation is called by its kind, which for some is the name of a type of Lua too.
static bool is_also_a_type(lua_State *L, const char *name) {
    for (int type = LUA_TNIL; type < LUA_NUMTYPES; type++)
        if (strcmp(name, lua_typename(L, type)) == 0) return true;
    return strcmp(name, "list") == 0;
}

const char *host_push_named(lua_State *L, int index) {
    if (lua_isfunction(L, index)) return host_push_named_function(L, index);
    object *self = host_as_object(L, index);
    if (self) host_require_current(L, self->generation);
    const char *type = self ? host_push_type(L, self) : host_as_span(L, index) ? "span" : luaL_typename(L, index);
    if (self && is_also_a_type(L, type)) return lua_pushfstring(L, "an annotation of kind '%s'", type);
    bool is_plural = strcmp(type, "options") == 0;
    return lua_pushfstring(L, "%s %s", is_plural ? "the" : starts_with_vowel(type) ? "an" : "a", type);
}

// The operand that has no operators; both may be one.
static int operand(lua_State *L) {
    return host_as_object(L, 1) || host_as_span(L, 1) || lua_isfunction(L, 1) ? 1 : 2;
}

// What a person meant by calculating with a thing: the number in it.
static const char *value_in(const object *self) {
    cursor value;
    return self && host_find_field(self, "lower", 5, &value) ? "; its value is in .lower" : "";
}

// Upvalues: what cannot be done, and whether it is done with numbers.
static int refuse(lua_State *L) {
    int index = operand(L);
    const char *named = host_push_named(L, index), *hint = "";
    if (lua_isfunction(L, index)) hint = host_push_use(L, index);
    else if (lua_toboolean(L, lua_upvalueindex(2))) hint = value_in(host_as_object(L, index));
    return luaL_error(L, "%s cannot be %s%s", named, lua_tostring(L, lua_upvalueindex(1)), hint);
}

static int refuse_joining(lua_State *L) {
    int index = operand(L);
    object *self = host_as_object(L, index);
    const char *named = host_push_named(L, index), *field = NULL;
    if (lua_isfunction(L, index)) return luaL_error(L, "%s cannot be joined to a text%s", named, host_push_use(L, index));
    cursor value;
    span of;
    if (!self || host_span_of(self, &of)) field = "text";
    else if (host_find_field(self, "name", 4, &value)) field = "name";
    else if (host_find_field(self, "id", 2, &value)) field = "id";
    return luaL_error(L, field ? "%s cannot be joined to a text; its %s can: .%s" : "%s cannot be joined to a text", named,
                      field, field);
}

void host_refuse_operators(lua_State *L) {
    static const struct {
        const char *event, *what;
    } events[] = {
        {"__add", "calculated with"},        {"__sub", "calculated with"},        {"__mul", "calculated with"},
        {"__div", "calculated with"},        {"__mod", "calculated with"},        {"__pow", "calculated with"},
        {"__unm", "calculated with"},        {"__idiv", "calculated with"},       {"__band", "calculated with"},
        {"__bor", "calculated with"},        {"__bxor", "calculated with"},       {"__shl", "calculated with"},
        {"__shr", "calculated with"},        {"__bnot", "calculated with"},       {"__lt", "compared with < or >"},
        {"__le", "compared with <= or >="}, {"__len", "counted with #"},         {"__call", "called or looped over"},
    };
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        lua_pushstring(L, events[i].what);
        lua_pushboolean(L, strcmp(events[i].event, "__len") != 0 && strcmp(events[i].event, "__call") != 0);
        lua_pushcclosure(L, refuse, 2);
        lua_setfield(L, -2, events[i].event);
    }
    lua_pushcfunction(L, refuse_joining);
    lua_setfield(L, -2, "__concat");
}
