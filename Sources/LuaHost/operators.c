// What operators do with documents, annotations, spans and the like: they refuse. Lua's own message names the type of the
// C memory, which tells a person nothing; these name the thing, and for text the way to it.
#include "host.h"

#include <string.h>

static bool starts_with_vowel(const char *name) {
    return *name && strchr("aeiou", *name) != NULL;
}

const char *host_push_named(lua_State *L, int index) {
    object *self = host_as_object(L, index);
    if (self) host_require_current(L, self->generation);
    const char *type = self ? host_push_type(L, self) : host_as_span(L, index) ? "span" : luaL_typename(L, index);
    bool is_plural = strcmp(type, "options") == 0;
    return lua_pushfstring(L, "%s %s", is_plural ? "the" : starts_with_vowel(type) ? "an" : "a", type);
}

// The operand that has no operators; both may be one.
static int operand(lua_State *L) {
    return host_as_object(L, 1) || host_as_span(L, 1) ? 1 : 2;
}

// Upvalue: what cannot be done.
static int refuse(lua_State *L) {
    return luaL_error(L, "%s cannot be %s", host_push_named(L, operand(L)), lua_tostring(L, lua_upvalueindex(1)));
}

static int refuse_joining(lua_State *L) {
    int index = operand(L);
    object *self = host_as_object(L, index);
    const char *named = host_push_named(L, index), *field = NULL;
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
        lua_pushcclosure(L, refuse, 1);
        lua_setfield(L, -2, events[i].event);
    }
    lua_pushcfunction(L, refuse_joining);
    lua_setfield(L, -2, "__concat");
}
