// What the prompt adds to a host: it shows values and says what a person may have meant. A hint is pushed, and is the text
// of the message after what is wrong, or empty.
#ifndef HOOKS_H
#define HOOKS_H

#include "LuaHost.h"
#include "Libs/libs.h"

struct object;

typedef struct {
    libs_hooks libs;
    void (*push_line)(lua_State *L, int index);                      // a value as a person would write it, in one line
    void (*advise)(lua_State *L, lua_host_failure *failure);         // adds to a message of Lua
    const char *(*push_kind_hint)(lua_State *L, const char *kind, size_t count, bool is_written);
    const char *(*push_field_hint)(lua_State *L, const struct object *object, const char *name, size_t count);
    const char *(*push_span_field_hint)(lua_State *L, const char *name);
} host_hooks;

#endif
