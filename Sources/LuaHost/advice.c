// What a person who is new to Lua needs beside its messages: the way that the language has for what they meant.
#include "host.h"

#include <stdio.h>
#include <string.h>

// A message that begins with the first and holds the second gets the advice.
static const struct {
    const char *start, *part, *advice;
} ADVICE[] = {
    {"attempt to call a table value", "for iterator", "; for a list write: for _, item in ipairs(list) do"},
    {"attempt to call a nil value", "(method", "; there is no such function, and a field is read without parentheses"},
    {"attempt to call a nil value", "", "; there is no such function"},
    {"attempt to call a string value", "", "; a field is read without parentheses"},
    {"bad argument #", "got object)", "; of a document take doc:text(), of all else .text"},
    {"a document cannot be called", "", "; write: for sentence in doc:each(\"sentence\") do"},
    {"a corpus cannot be called", "", "; write: for _, doc in ipairs(corpus:documents()) do"},
    {"attempt to ", "integer index", "; the list has nothing at that place"},
    {"attempt to ", "a nil value", "; nil means that there is nothing: ask for it with if … then"},
    {"attempt to compare ", "nil", "; nil means that there is nothing: ask for it with if … then"},
    {"attempt to add a 'string'", "", "; texts are joined with two points: a .. b"},
    {"'}' expected", "near 'end'", ""},
    {"'}' expected", "near ')'", ""},
    {"'}' expected", "near '", "; is a comma missing before it?"},
    {"'(' expected near '", "", "; in a table a function is written: name = function(…)"},
    {"unexpected symbol near '<\\226>'", "", "; quotation marks around a text are the straight ones: \" or '"},
    {"unexpected symbol near '=='", "", "; a name is given a value with one ="},
    {"unexpected symbol near '&'", "", "; in Lua it is written: and"},
    {"unexpected symbol near '|'", "", "; in Lua it is written: or"},
    {"unexpected symbol near '!'", "", "; in Lua it is written: not, and what is not equal: ~="},
    {"'", "' expected near '!'", "; what is not equal is written ~="},
    {"syntax error near '!'", "", "; what is not equal is written ~="},
    {"syntax error near '+'", "", "; to add to a value write: x = x + 1"},
    {"syntax error near '-'", "", "; to take from a value write: x = x - 1"},
    {"'then' expected near '='", "", "; what is equal is written =="},
};

void host_advise(lua_host_failure *failure) {
    char *message = failure->message;
    size_t count = strlen(message);
    for (size_t i = 0; i < sizeof ADVICE / sizeof *ADVICE; i++) {
        if (strncmp(message, ADVICE[i].start, strlen(ADVICE[i].start)) != 0 || !strstr(message, ADVICE[i].part)) continue;
        size_t room = sizeof failure->message - count;
        // Cut advice would be worse than none.
        if (strlen(ADVICE[i].advice) < room) snprintf(message + count, room, "%s", ADVICE[i].advice);
        return;
    }
}

const char *host_advice_for_self(int index) {
    return index == 1 ? "; a method is called with a colon, as in doc:text()" : "";
}
