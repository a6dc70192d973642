#include "host.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 256, KEPT_CAPACITY = 8 * 1024 };

// The room that a buffer needs to take so many bytes more; SIZE_MAX where there cannot be so much.
static size_t capacity_for(const lua_host_buffer *buffer, size_t count) {
    if (count <= buffer->capacity - buffer->count) return buffer->capacity;
    size_t capacity = buffer->capacity > FIRST_CAPACITY ? buffer->capacity : FIRST_CAPACITY;
    while (capacity - buffer->count < count) {
        if (capacity > SIZE_MAX / 2) return SIZE_MAX;
        capacity += capacity / 2;
    }
    return capacity;
}

static bool set_capacity(lua_host_buffer *buffer, size_t capacity) {
    if (capacity == buffer->capacity) return true;
    uint8_t *grown = realloc(buffer->bytes, capacity);
    if (!grown) return false;
    buffer->bytes = grown;
    buffer->capacity = capacity;
    return true;
}

bool lua_host_append(lua_host_buffer *buffer, const void *bytes, size_t count) {
    if (!set_capacity(buffer, capacity_for(buffer, count))) return false;
    if (count) memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
    return true;
}

void host_reserve(lua_State *L, size_t size) {
    lua_host *host = host_of(L);
    if (arena_reserve(&host->arena, size)) return;
    lua_gc(L, LUA_GCCOLLECT, 0);
    if (!arena_reserve(&host->arena, size)) host_stop(L, LUA_HOST_MEMORY);
}

// The C library takes as much again to sort many items.
void host_sort(lua_State *L, void *items, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    host_reserve(L, count * size);
    qsort(items, count, size, compare);
    arena_release(&host_of(L)->arena, count * size);
}

void host_grow(lua_State *L, lua_host_buffer *buffer, size_t count) {
    size_t capacity = capacity_for(buffer, count);
    host_reserve(L, capacity - buffer->capacity);
    if (!set_capacity(buffer, capacity)) host_stop(L, LUA_HOST_MEMORY);
}

void host_trim_buffers(lua_host *host) {
    lua_host_buffer *buffers[] = {&host->output, &host->log, &host->scratch, &host->shown};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) {
        if (buffers[i]->capacity <= KEPT_CAPACITY) continue;
        arena_release(&host->arena, buffers[i]->capacity);
        free(buffers[i]->bytes);
        *buffers[i] = (lua_host_buffer){0};
    }
}

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
    arena_release(&host->arena, BLOCK_SIZE + block->name_count + block->buffer.capacity);
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
        arena_release(&host->arena, host->document_count * sizeof *host->answers);
        free(host->answers);
        host->answers = NULL;
    }
    arena_release(&host->arena, host->kept);
    host->kept = 0;
}
