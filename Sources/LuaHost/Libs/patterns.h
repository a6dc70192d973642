// An iteration over the matches of a pattern in a text, for gmatch and for the matches in a part of a document.
#ifndef PATTERNS_H
#define PATTERNS_H

#include "Libs/matcher.h"

typedef struct {
    matcher matcher;
    const char *at, *last_end; // NULL before the first match
} match_loop;

// Over the text and the pattern that lie at these places of the stack, and must stay alive.
void match_loop_open(match_loop *loop, lua_State *L, int text, int pattern);

// The start of the next match, and its end; NULL behind the last one. gmatch takes `^` for a letter: only where a loop is
// anchored does it hold the pattern to the start, where there is one match at most.
const char *match_loop_next(match_loop *loop, lua_State *L, bool is_anchored, const char **end);

int next_match(lua_State *L); // a step of gmatch

#endif
