#include "host.h"

#include <stdlib.h>
#include <string.h>

bool lua_host_append(lua_host_buffer *buffer, const void *bytes, size_t count) {
    if (count > buffer->capacity - buffer->count) {
        size_t capacity = buffer->capacity ? buffer->capacity : 256;
        while (capacity - buffer->count < count) {
            if (capacity > SIZE_MAX / 2) return false;
            capacity *= 2;
        }
        uint8_t *grown = realloc(buffer->bytes, capacity);
        if (!grown) return false;
        buffer->bytes = grown;
        buffer->capacity = capacity;
    }
    if (count) memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
    return true;
}

void host_append(lua_State *L, lua_host_buffer *buffer, const void *bytes, size_t count) {
    lua_host *host = host_of(L);
    if (host->block_bytes + buffer->count + count > host->limits.memory || !lua_host_append(buffer, bytes, count))
        host_stop(L, LUA_HOST_MEMORY);
}

block *host_new_block(lua_State *L) {
    lua_host *host = host_of(L);
    block *new = calloc(1, sizeof *new);
    if (!new) host_stop(L, LUA_HOST_MEMORY);
    new->next = host->blocks;
    host->blocks = new;
    return new;
}

void host_count_block(lua_State *L, const block *block) {
    lua_host *host = host_of(L);
    host->block_bytes += block->buffer.capacity;
    if (host->block_bytes > host->limits.memory) host_stop(L, LUA_HOST_MEMORY);
}

void host_drop_block(lua_host *host, block *block) {
    struct block **link = &host->blocks;
    while (*link != block) link = &(*link)->next;
    *link = block->next;
    size_t counted = block->buffer.capacity;
    host->block_bytes -= counted < host->block_bytes ? counted : host->block_bytes;
    free(block->buffer.bytes);
    free(block);
}

void host_free_blocks(lua_host *host) {
    while (host->blocks) {
        block *next = host->blocks->next;
        free(host->blocks->buffer.bytes);
        free(host->blocks);
        host->blocks = next;
    }
    host->block_bytes = 0;
}
