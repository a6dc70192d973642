// Blocks of encoded bytes that live until the end of the call: answers of services, encoded tables.
#ifndef BLOCKS_H
#define BLOCKS_H

#include "LuaHost.h"

#include <lua.h>

typedef struct block {
    struct block *next;
    lua_host_buffer buffer;
    struct block *next_answer; // about the same document
    int64_t document;          // what it answers: a document and a name, or nothing
    size_t name_count;         // 0: nothing
    char name[];
} block;

block *host_new_block(lua_State *L, size_t name_count);             // raises when memory ran out
void host_require_answer(lua_State *L, block *answer, int status);   // at once after its owner filled it: raises what was refused
void host_drop_block(lua_host *host, block *block);                  // before the end of the call
void host_free_blocks(lua_host *host);                               // with what the owner kept

#endif
