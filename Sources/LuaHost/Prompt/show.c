// Values as a person would write them, for the prompt and for print. Bounded, and free of anything a script could hook
// into: no metamethod runs, and no address is shown.
#include "Docs/documents.h"
#include "Prompt/prompt.h"

#include <string.h>

enum { DEEPEST = 4, MOST_ITEMS = 24, LONGEST_STRING = 160, LONGEST_LINE = 100, LARGEST = 16 * 1024 };

void prompt_put(lua_State *L, const char *bytes, size_t count) {
    lua_host_buffer *out = &host_of(L)->shown;
    host_charge(L, 1 + count / 16);
    if (out->count < LARGEST) host_append(L, out, bytes, count);
}

void prompt_put_text(lua_State *L, const char *text) {
    prompt_put(L, text, strlen(text));
}

// At most LONGEST_STRING bytes, cut between characters, with the escapes of a Lua literal.
static void put_quoted(lua_State *L, const char *bytes, size_t count) {
    size_t end = count;
    if (count > LONGEST_STRING)
        for (end = LONGEST_STRING; end > 0 && ((uint8_t)bytes[end] & 0xC0) == 0x80;) end--;
    prompt_put_text(L, "\"");
    for (size_t i = 0; i < end; i++) {
        uint8_t byte = (uint8_t)bytes[i];
        if (byte == '\n') prompt_put_text(L, "\\n");
        else if (byte == '"' || byte == '\\') prompt_put(L, (char[]){'\\', (char)byte}, 2);
        else if (byte < 0x20 || byte == 0x7F) prompt_put_text(L, lua_pushfstring(L, "\\%d", byte)), lua_pop(L, 1);
        else prompt_put(L, bytes + i, 1);
    }
    prompt_put_text(L, end < count ? "…\"" : "\"");
}

static void show(lua_State *L, int index, int depth, bool is_wide);

static bool is_name(const name *key) {
    for (size_t i = 0; i < key->count; i++) {
        char c = key->bytes[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!is_letter && !(i > 0 && c >= '0' && c <= '9')) return false;
    }
    return key->count > 0;
}

static void put_separator(lua_State *L, size_t *items, bool is_wide) {
    prompt_put_text(L, is_wide ? (*items ? ",\n  " : "\n  ") : (*items ? ", " : " "));
    ++*items;
}

static void put_end(lua_State *L, size_t items, size_t left, bool is_wide) {
    if (left) {
        put_separator(L, &items, is_wide);
        prompt_put_text(L, lua_pushfstring(L, "… %I more", (lua_Integer)left));
        lua_pop(L, 1);
    }
    prompt_put_text(L, items == 0 ? "}" : is_wide ? "\n}" : " }");
}

static bool is_environment(lua_State *L, int index) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    bool is_it = lua_rawequal(L, -1, index);
    lua_pop(L, 1);
    return is_it;
}

static void show_function(lua_State *L, int index, int depth) {
    bool is_iterator = host_is_iterator(L, index);
    const api_row *row = is_iterator ? NULL : api_row_of_function(L, index);
    prompt_put_text(L, is_iterator ? "an iterator" : "function");
    if (is_iterator && depth == 0) prompt_put_text(L, host_push_use(L, index));
    if (row) prompt_put_text(L, lua_pushfstring(L, " %s", api_push_name(L, &row->entry)));
}

static void show_table(lua_State *L, int index, int depth, bool is_wide) {
    if (host_push_library(L, index)) index = lua_gettop(L);
    if (depth > 0 && is_environment(L, index)) return prompt_put_text(L, "_G");
    size_t length = lua_rawlen(L, index), count = 0, found, items = 0;
    lua_pushnil(L);
    for (; lua_next(L, index); lua_pop(L, 1)) count++;
    host_charge_visit(L, index, 2 * count);
    if (depth >= DEEPEST && count) {
        prompt_put_text(L, "{ … }");
        return;
    }
    prompt_put_text(L, "{");
    for (size_t i = 1; i <= length && items < MOST_ITEMS; i++) {
        put_separator(L, &items, is_wide);
        lua_rawgeti(L, index, (lua_Integer)i);
        show(L, lua_gettop(L), depth + 1, false);
        lua_pop(L, 1);
    }
    name *names = host_push_names(L, index, count, &found);
    for (size_t i = 0; i < found && items < MOST_ITEMS; i++) {
        put_separator(L, &items, is_wide);
        if (is_name(&names[i])) {
            prompt_put(L, names[i].bytes, names[i].count);
        } else {
            prompt_put_text(L, "[");
            put_quoted(L, names[i].bytes, names[i].count);
            prompt_put_text(L, "]");
        }
        prompt_put_text(L, " = ");
        lua_pushlstring(L, names[i].bytes, names[i].count);
        lua_rawget(L, index);
        show(L, lua_gettop(L), depth + 1, false);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    put_end(L, items, count > items ? count - items : 0, is_wide);
}

static void put_words(lua_State *L, const span *of) {
    const lua_host_document *document = host_document(L, of->document);
    put_quoted(L, (const char *)document->text.bytes + of->start, (size_t)(of->stop - of->start));
}

static void show_span(lua_State *L, const span *of) {
    prompt_put_text(L, lua_pushfstring(L, "span %I..%I ", (lua_Integer)of->start + 1, (lua_Integer)of->stop));
    lua_pop(L, 1);
    put_words(L, of);
}

// A document and the like by its name, what has a span by its words; other objects with their fields.
static void show_object(lua_State *L, const object *self, int depth, bool is_wide) {
    cursor at = self->fields, value;
    uint32_t fields = 0;
    lua_host_bytes field;
    size_t items = 0;
    prompt_put_text(L, host_push_type(L, self));
    lua_pop(L, 1);
    host_read_u32(&at, &fields);
    if (fields == 0) return;
    bool is_named = host_find_field(self, "name", 4, &value) || host_find_field(self, "id", 2, &value);
    if (is_named && depth > 0) {
        prompt_put_text(L, " ");
        host_decode(L, &value);
        show(L, lua_gettop(L), depth + 1, false);
        lua_pop(L, 1);
        return;
    }
    span of;
    if (depth > 0 && host_span_of(self, &of)) {
        prompt_put_text(L, " ");
        return put_words(L, &of);
    }
    prompt_put_text(L, " {");
    for (uint32_t i = 0; i < fields && host_read_string(&at, &field); i++) {
        put_separator(L, &items, is_wide);
        prompt_put(L, (const char *)field.bytes, field.count);
        prompt_put_text(L, " = ");
        host_decode(L, &at);
        show(L, lua_gettop(L), depth + 1, false);
        lua_pop(L, 1);
    }
    put_end(L, items, 0, is_wide);
}

static void show_userdata(lua_State *L, int index, int depth, bool is_wide) {
    uint32_t generation = host_of(L)->generation;
    span *of = host_as_span(L, index);
    object *self = host_as_object(L, index);
    if (of && of->generation == generation) show_span(L, of);
    else if (self && self->generation == generation) show_object(L, self, depth, is_wide);
    else prompt_put_text(L, "a value of an earlier call");
}

static void show(lua_State *L, int index, int depth, bool is_wide) {
    size_t count;
    int top = lua_gettop(L);
    luaL_checkstack(L, 12, "a value is nested too deeply");
    switch (lua_type(L, index)) {
    case LUA_TSTRING: {
        const char *text = lua_tolstring(L, index, &count);
        put_quoted(L, text, count);
        break;
    }
    case LUA_TTABLE: show_table(L, index, depth, is_wide); break;
    case LUA_TUSERDATA: show_userdata(L, index, depth, is_wide); break;
    case LUA_TNIL:
    case LUA_TBOOLEAN:
    case LUA_TNUMBER:
        prompt_put_text(L, luaL_tolstring(L, index, NULL));
        break;
    case LUA_TFUNCTION: show_function(L, index, depth); break;
    case LUA_TLIGHTUSERDATA: prompt_put_text(L, "null"); break;
    default: prompt_put_text(L, luaL_typename(L, index));
    }
    lua_settop(L, top);
}

void prompt_show(lua_State *L, int index) {
    lua_host_buffer *out = &host_of(L)->shown;
    index = lua_absindex(L, index);
    out->count = 0;
    show(L, index, 0, false);
    if (out->count <= LONGEST_LINE) return;
    out->count = 0;
    show(L, index, 0, true);
}

void prompt_show_more(lua_State *L, int index) {
    show(L, lua_absindex(L, index), 1, false);
}

void prompt_push_shown(lua_State *L, int index) {
    prompt_show(L, index);
    lua_pushlstring(L, (const char *)host_of(L)->shown.bytes, host_of(L)->shown.count);
}

void prompt_push_line(lua_State *L, int index) {
    lua_host_buffer *out = &host_of(L)->shown;
    index = lua_absindex(L, index);
    out->count = 0;
    prompt_show_more(L, index);
    lua_pushlstring(L, (const char *)out->bytes, out->count);
}
