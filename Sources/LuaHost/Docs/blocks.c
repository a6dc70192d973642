// Blocks of encoded bytes that live until the end of a call.
#include "Docs/host.h"

#include <stdlib.h>
#include <string.h>

// What a block takes beside its bytes: itself, and what the C library keeps beside both.
enum { BLOCK_SIZE = sizeof(block) + 2 * 16 };

block *host_new_block(lua_State *L, size_t name_count) {
    lua_host *host = host_of(L);
    host_reserve(L, BLOCK_SIZE + name_count);
    block *new = calloc(1, sizeof *new + name_count);
    if (!new) host_stop(L, LUA_HOST_MEMORY);
    new->name_count = name_count;
    new->next = host->blocks;
    host->blocks = new;
    return new;
}

void host_require_answer(lua_State *L, block *answer, int status) {
    host_reserve(L, answer->buffer.capacity);
    host_charge(L, 1); // the owner may have used up the budget
    if (!status) return;
    const char *message = lua_pushlstring(L, (const char *)answer->buffer.bytes, answer->buffer.count);
    host_drop_block(host_of(L), answer);
    luaL_error(L, "%s", message);
}

static void free_block(lua_host *host, block *block) {
    arena_release(&host->sandbox.arena, BLOCK_SIZE + block->name_count + block->buffer.capacity);
    free(block->buffer.bytes);
    free(block);
}

void host_drop_block(lua_host *host, block *block) {
    struct block **link = &host->blocks;
    while (*link != block) link = &(*link)->next;
    *link = block->next;
    if (block->name_count) {
        link = &host->answers[block->document];
        while (*link != block) link = &(*link)->next_answer;
        *link = block->next_answer;
    }
    free_block(host, block);
}

void host_free_blocks(lua_host *host) {
    while (host->blocks) {
        block *next = host->blocks->next;
        free_block(host, host->blocks);
        host->blocks = next;
    }
    if (host->answers) {
        arena_release(&host->sandbox.arena, host->document_count * sizeof *host->answers);
        free(host->answers);
        host->answers = NULL;
    }
    arena_release(&host->sandbox.arena, host->kept);
    host->kept = 0;
}
