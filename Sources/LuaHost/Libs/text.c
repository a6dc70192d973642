// Helpers for plain strings, where a pattern would be one more thing to learn. They work on bytes: what they look for is
// ASCII, or given by the stage.
#define _GNU_SOURCE // memmem
#include "Libs/libs.h"

#include <string.h>

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static const char *text_argument(lua_State *L, int index, size_t *count) {
    const char *text = luaL_checklstring(L, index, count);
    host_charge(L, 1 + *count / 8);
    return text;
}

static void add_piece(lua_State *L, lua_Integer *pieces, const char *start, const char *end) {
    host_charge(L, 3);
    lua_pushlstring(L, start, (size_t)(end - start));
    lua_rawseti(L, -2, ++*pieces);
}

static int split_at_spaces(lua_State *L, const char *text, const char *end) {
    lua_Integer pieces = 0;
    for (const char *at = text; at < end;) {
        while (at < end && is_space(*at)) at++;
        const char *start = at;
        while (at < end && !is_space(*at)) at++;
        if (at > start) add_piece(L, &pieces, start, at);
    }
    return 1;
}

int collate_split(lua_State *L) {
    size_t count, separator_count = 0;
    const char *text = text_argument(L, 1, &count), *end = text + count;
    const char *separator = luaL_optlstring(L, 2, NULL, &separator_count);
    lua_newtable(L);
    if (!separator) return split_at_spaces(L, text, end);
    luaL_argcheck(L, separator_count > 0, 2, "the separator is empty");
    lua_Integer pieces = 0;
    for (const char *found; (found = memmem(text, (size_t)(end - text), separator, separator_count)); text = found + separator_count)
        add_piece(L, &pieces, text, found);
    add_piece(L, &pieces, text, end);
    return 1;
}

int collate_lines(lua_State *L) {
    size_t count;
    const char *text = text_argument(L, 1, &count), *end = text + count;
    lua_newtable(L);
    lua_Integer pieces = 0;
    while (text < end) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));
        const char *line_end = stop ? stop : end;
        add_piece(L, &pieces, text, line_end > text && line_end[-1] == '\r' ? line_end - 1 : line_end);
        text = line_end + 1;
    }
    return 1;
}

int collate_trim(lua_State *L) {
    size_t count;
    const char *text = text_argument(L, 1, &count), *end = text + count;
    while (text < end && is_space(*text)) text++;
    while (end > text && is_space(end[-1])) end--;
    lua_pushlstring(L, text, (size_t)(end - text));
    return 1;
}

int collate_contains(lua_State *L) {
    size_t count, part_count;
    const char *text = text_argument(L, 1, &count), *part = text_argument(L, 2, &part_count);
    lua_pushboolean(L, part_count == 0 || memmem(text, count, part, part_count) != NULL);
    return 1;
}

int collate_starts_with(lua_State *L) {
    size_t count, part_count;
    const char *text = text_argument(L, 1, &count), *part = text_argument(L, 2, &part_count);
    lua_pushboolean(L, part_count <= count && memcmp(text, part, part_count) == 0);
    return 1;
}

int collate_ends_with(lua_State *L) {
    size_t count, part_count;
    const char *text = text_argument(L, 1, &count), *part = text_argument(L, 2, &part_count);
    lua_pushboolean(L, part_count <= count && memcmp(text + count - part_count, part, part_count) == 0);
    return 1;
}

// Puts a percent sign before everything that a pattern would read as more than itself.
int collate_escape(lua_State *L) {
    size_t count;
    const char *text = text_argument(L, 1, &count);
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    for (size_t i = 0; i < count; i++) {
        if (text[i] && strchr("^$()%.[]*+-?", text[i])) luaL_addchar(&out, '%');
        luaL_addchar(&out, text[i]);
    }
    luaL_pushresult(&out);
    return 1;
}
