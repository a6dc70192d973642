// Coverage of tests: which lines of the covered files a state has run, and which lines of a source hold code at all.
// Only files that the owner named are recorded, each in a set of fixed size: a script cannot make them grow.
#include "Prompt/prompt.h"

#include <stdlib.h>
#include <string.h>

typedef struct host_coverage {
    struct host_coverage *next;
    size_t line_count;
    uint8_t *lines;   // line n is bit n % 8 of byte n / 8
    size_t name_count;
    char name[];
} coverage;

static size_t set_size(size_t line_count) {
    return line_count / 8 + 1;
}

// MARK: Lines that ran

static coverage *find(const lua_host *host, const char *name, size_t count) {
    coverage *file = host->coverage;
    while (file && (file->name_count != count || memcmp(file->name, name, count) != 0)) file = file->next;
    return file;
}

static void cover_line(lua_State *L, lua_Debug *frame) {
    lua_getinfo(L, "S", frame);
    if (frame->source[0] != '@') return;
    coverage *file = find(host_of(L), frame->source + 1, strlen(frame->source + 1));
    if (file && frame->currentline > 0 && (size_t)frame->currentline <= file->line_count)
        file->lines[frame->currentline / 8] |= (uint8_t)(1u << frame->currentline % 8);
}

bool lua_host_cover(lua_host *host, lua_host_bytes file, size_t line_count) {
    if (find(host, (const char *)file.bytes, file.count)) return true;
    coverage *new = malloc(sizeof *new + file.count);
    uint8_t *lines = calloc(1, set_size(line_count));
    if (!new || !lines) return free(new), free(lines), false;
    new->next = host->coverage;
    new->line_count = line_count;
    new->lines = lines;
    new->name_count = file.count;
    if (file.count) memcpy(new->name, file.bytes, file.count);
    host->coverage = new;
    host->sandbox.on_line = cover_line;
    return true;
}

lua_host_bytes lua_host_lines_run(const lua_host *host, lua_host_bytes file) {
    const coverage *found = find(host, (const char *)file.bytes, file.count);
    return found ? (lua_host_bytes){found->lines, set_size(found->line_count)} : (lua_host_bytes){NULL, 0};
}

void coverage_free(lua_host *host) {
    for (coverage *file = host->coverage, *next; file; file = next) {
        next = file->next;
        free(file->lines);
        free(file);
    }
    host->coverage = NULL;
}

// MARK: Lines that hold code
//
// Lua tells the lines of a function only once the function exists, and one that no test calls never does. The dump of
// the compiled file has them all. What is read here is the format of Lua 5.4; any other is refused by its header.

typedef struct {
    const uint8_t *at, *end;
    uint8_t *lines;
    size_t line_count;
    bool failed;
} dump;

static void skip(dump *dump, size_t count) {
    if ((size_t)(dump->end - dump->at) < count) {
        dump->failed = true;
        count = (size_t)(dump->end - dump->at);
    }
    dump->at += count;
}

static uint8_t read_byte(dump *dump) {
    if (dump->at == dump->end) return dump->failed = true, 0;
    return *dump->at++;
}

// Seven bits a byte, the highest first; the last byte has its eighth bit set.
static size_t read_count(dump *dump) {
    size_t value = 0;
    for (uint8_t byte = 0; !(byte & 0x80) && !dump->failed;) {
        byte = read_byte(dump);
        if (value >> (sizeof value * 8 - 7)) dump->failed = true;
        value = value << 7 | (byte & 0x7f);
    }
    return dump->failed ? 0 : value;
}

static void skip_string(dump *dump) {
    size_t size = read_count(dump);
    if (size) skip(dump, size - 1);
}

static void skip_constants(dump *dump) {
    for (size_t count = read_count(dump); count && !dump->failed; count--) {
        switch (read_byte(dump)) {
        case LUA_TNIL: case LUA_TBOOLEAN: case LUA_TBOOLEAN | 0x10: break;
        case LUA_TNUMBER: skip(dump, sizeof(lua_Integer)); break;
        case LUA_TNUMBER | 0x10: skip(dump, sizeof(lua_Number)); break;
        case LUA_TSTRING: case LUA_TSTRING | 0x10: skip_string(dump); break;
        default: dump->failed = true;
        }
    }
}

enum { INSTRUCTION_SIZE = 4, OPCODE_MASK = 0x7f, OPCODE_TAILCALL = 69 };

static bool follows_tail_call(const uint8_t *code, size_t place) {
    uint32_t before;
    if (!place) return false;
    memcpy(&before, code + (place - 1) * INSTRUCTION_SIZE, sizeof before);
    return (before & OPCODE_MASK) == OPCODE_TAILCALL;
}

// The line of an instruction is a step from that of the one before it; -128 says that it is listed in full.
static void read_lines(dump *dump, size_t line, const uint8_t *code, size_t instructions, bool is_vararg) {
    size_t count = read_count(dump);
    if (count != instructions) dump->failed = true;
    const uint8_t *steps = dump->at;
    skip(dump, count);
    size_t listed = read_count(dump);
    for (size_t i = 0; i < count && !dump->failed; i++) {
        int8_t step = (int8_t)steps[i];
        if (step == INT8_MIN) {
            if (!listed--) dump->failed = true;
            read_count(dump);
            line = read_count(dump);
        } else {
            line += (size_t)step;
        }
        // No code of the writer: the first instruction of a vararg function, the return behind a tail call, and the last
        // instruction of every function, which returns at its `end`.
        bool is_written = !(is_vararg && i == 0) && !follows_tail_call(code, i) && i + 1 < count;
        if (is_written && line <= dump->line_count) dump->lines[line / 8] |= (uint8_t)(1u << line % 8);
    }
}

enum { MOST_DEPTH = 200 }; // that of the compiler

static void read_function(dump *dump, int depth) {
    skip_string(dump);
    size_t line = read_count(dump);
    read_count(dump);
    skip(dump, 1);
    bool is_vararg = read_byte(dump);
    skip(dump, 1);
    size_t instructions = read_count(dump);
    const uint8_t *code = dump->at;
    if (instructions > (size_t)(dump->end - dump->at) / INSTRUCTION_SIZE) dump->failed = true;
    else skip(dump, instructions * INSTRUCTION_SIZE);
    skip_constants(dump);
    for (size_t upvalues = read_count(dump); upvalues && !dump->failed; upvalues--) skip(dump, 3);
    size_t functions = read_count(dump);
    if (depth > MOST_DEPTH) dump->failed = true;
    while (functions-- && !dump->failed) read_function(dump, depth + 1);
    read_lines(dump, line, code, instructions, is_vararg);
    for (size_t locals = read_count(dump); locals && !dump->failed; locals--) {
        skip_string(dump);
        read_count(dump);
        read_count(dump);
    }
    for (size_t names = read_count(dump); names && !dump->failed; names--) skip_string(dump);
}

static void read_dump(dump *dump) {
    static const uint8_t head[] = LUA_SIGNATURE "\x54\x00\x19\x93\r\n\x1a\n\x04\x08\x08";
    if ((size_t)(dump->end - dump->at) < sizeof head || memcmp(dump->at, head, sizeof head - 1) != 0) {
        dump->failed = true;
        return;
    }
    skip(dump, sizeof head - 1 + sizeof(lua_Integer) + sizeof(lua_Number) + 1);
    read_function(dump, 0);
}

static int write_dump(lua_State *L, const void *bytes, size_t count, void *buffer) {
    (void)L;
    return !lua_host_append(buffer, bytes, count);
}

bool lua_host_code_lines(lua_host_bytes source, uint8_t *lines, size_t line_count) {
    lua_State *L = luaL_newstate(); // nothing runs in it
    lua_host_buffer buffer = {0};
    bool is_dumped = L && luaL_loadbufferx(L, (const char *)source.bytes, source.count, "@", "t") == LUA_OK
        && lua_dump(L, write_dump, &buffer, 0) == 0;
    if (L) lua_close(L);
    dump dump = {buffer.bytes, buffer.bytes + buffer.count, lines, line_count, !is_dumped};
    if (is_dumped) read_dump(&dump);
    free(buffer.bytes);
    return !dump.failed;
}
