// The files that were loaded. What a message of Lua calls a file is only believed of these: a script can write any message.
#include "Docs/host.h"

#include <string.h>

typedef struct {
    uint32_t lines, name_count;
} entry;

// Lua cuts long names from the left.
static bool is_name(const lua_host_bytes *file, const char *name, size_t count) {
    static const char cut[] = "...";
    enum { CUT = sizeof cut - 1 };
    if (file->count == count) return memcmp(file->bytes, name, count) == 0;
    if (count < CUT || memcmp(name, cut, CUT) != 0 || file->count < count - CUT) return false;
    return memcmp(file->bytes + file->count - (count - CUT), name + CUT, count - CUT) == 0;
}

bool host_find_file(const lua_host *host, const char *name, size_t count, long line, lua_host_bytes *file) {
    cursor at = {host->files.bytes, host->files.bytes + host->files.count};
    while (at.at < at.end) {
        entry known;
        memcpy(&known, at.at, sizeof known);
        *file = (lua_host_bytes){at.at + sizeof known, known.name_count};
        if (line >= 1 && line <= (long)known.lines && is_name(file, name, count)) return true;
        at.at = file->bytes + file->count;
    }
    return false;
}

void host_note_file(lua_State *L, lua_host_bytes name, const char *text, size_t count) {
    lua_host *host = host_of(L);
    entry new = {1, (uint32_t)name.count};
    for (size_t i = 0; i < count; i++) new.lines += text[i] == '\n';
    lua_host_bytes known;
    if (host_find_file(host, (const char *)name.bytes, name.count, (long)new.lines, &known)) return;
    host_append(L, &host->files, &new, sizeof new);
    host_append(L, &host->files, name.bytes, name.count);
}
