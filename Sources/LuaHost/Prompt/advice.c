// What a person who is new to Lua needs beside its messages: the way that the language has for what they meant.
#include "Prompt/prompt.h"

#include <stdio.h>
#include <string.h>

// A message that begins with the first and holds the second gets the advice.
static const struct {
    const char *start, *part, *advice;
} ADVICE[] = {
    {"", "near '<\\194>'", "; a space or sign from another program stands there: type it anew"},
    {"attempt to call a table value", "for iterator", "; for a list write: for _, item in ipairs(list) do"},
    {"attempt to call a nil value", "(method", "; there is no such function, and a field is read without parentheses"},
    {"attempt to call a nil value", "", "; there is no such function"},
    {"attempt to call a string value", "", "; a field is read without parentheses"},
    {"bad argument #1 to ", "(string expected, got no value)", "; a function of a text is called with a colon: word:lower()"},
    {"bad argument #", "got object)", "; of a document take doc:text(), of all else .text"},
    {"a document cannot be called", "", "; write: for sentence in doc:each(\"sentence\") do"},
    {"a corpus cannot be called", "", "; write: for _, doc in ipairs(corpus:documents()) do"},
    {"attempt to index a number value", "(local", "; pairs gives the place first: for _, item in ipairs(list) do"},
    {"attempt to ", "integer index", "; the list has nothing at that place: lists count from 1"},
    {"attempt to ", "'?'", "; the list has nothing at that place: lists count from 1"},
    {"attempt to ", "a nil value", "; nil means that there is nothing: ask for it with if … then"},
    {"attempt to compare ", "nil", "; nil means that there is nothing: ask for it with if … then"},
    {"attempt to add a 'string'", "", "; texts are joined with two points: a .. b"},
    {"'}' expected", "near 'end'", ""},
    {"'}' expected", "near ')'", ""},
    {"'}' expected", "near ':'", "; an entry of a table is written: name = value"},
    {"'}' expected", "near '='", "; a name is made of letters, digits and _: min_words; any other key is written [\"…\"] ="},
    {"'}' expected", "near '", "; is a comma missing before it?"},
    {"')' expected near 'end'", "", ""},
    {"')' expected near '='", "", "; arguments have no names; what is equal is written =="},
    {"')' expected near '", "", "; is a comma missing before it?"},
    {"function arguments expected near ", "", "; a colon calls a method; an entry of a table is written: name = value"},
    {"<name> expected near 'end'", "", "; end is a word of Lua itself: a variable needs another name"},
    {"'(' expected near '", "", "; in a table a function is written: name = function(…)"},
    {"unexpected symbol near '<\\226>'", "", "; quotation marks around a text are the straight ones: \" or '"},
    {"unexpected symbol near '#'", "", "; a comment begins with --"},
    {"unexpected symbol near '//'", "", "; a comment begins with --"},
    {"unexpected symbol near '['", "", "; a list is written { \"a\", \"b\" }"},
    {"unexpected symbol near '{'", "", "; a table stands behind return or ="},
    {"unexpected symbol near ':'", "", "; no colon opens a block: if … then, else, for … do"},
    {"unexpected symbol near '=='", "", "; a name is given a value with one ="},
    {"unexpected symbol near '&'", "", "; in Lua it is written: and"},
    {"unexpected symbol near '|'", "", "; in Lua it is written: or"},
    {"unexpected symbol near '!'", "", "; in Lua it is written: not, and what is not equal: ~="},
    {"'", "' expected near '!'", "; what is not equal is written ~="},
    {"syntax error near '!'", "", "; what is not equal is written ~="},
    {"syntax error near '+'", "", "; to add to a value write: x = x + 1"},
    {"syntax error near '-'", "", "; to take from a value write: x = x - 1"},
    {"'then' expected near 'in'", "", "; ask a set: if set[word] then, where set = { flood = true }"},
    {"'then' expected near 'is'", "", "; what is equal is written =="},
    {"'then' expected near '='", "", "; what is equal is written =="},
};

// The first by name of the modules that returned nothing; what they left is true, as everywhere in Lua.
static const char *empty_module(lua_State *L) {
    const char *first = NULL;
    if (lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LOADED) == LUA_TTABLE) {
        lua_pushnil(L);
        for (; lua_next(L, -2); lua_pop(L, 1)) {
            const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : NULL;
            if (name && lua_isboolean(L, -1) && (!first || strcmp(name, first) < 0)) first = name;
        }
    }
    lua_pop(L, 1);
    return first;
}

static void add(lua_host_failure *failure, const char *format, const char *name) {
    size_t count = strlen(failure->message), room = sizeof failure->message - count;
    int length = snprintf(failure->message + count, room, format, name);
    // Cut advice would be worse than none.
    if (length < 0 || (size_t)length >= room) failure->message[count] = 0;
}

void prompt_advise(lua_State *L, lua_host_failure *failure) {
    char *message = failure->message;
    if (strncmp(message, "attempt to index a boolean value", 32) == 0) {
        const char *module = empty_module(L);
        if (module) add(failure, "; the module '%s' returns nothing", module);
        return;
    }
    for (size_t i = 0; i < sizeof ADVICE / sizeof *ADVICE; i++) {
        if (strncmp(message, ADVICE[i].start, strlen(ADVICE[i].start)) != 0 || !strstr(message, ADVICE[i].part)) continue;
        return add(failure, "%s", ADVICE[i].advice);
    }
}
