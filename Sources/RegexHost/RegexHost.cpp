#include "RegexHost.h"

#include <re2/re2.h>

#include <cstdio>
#include <new>
#include <vector>

// Of a compiled expression with all its states. Text that needs more is searched more slowly, and found all the same.
static constexpr int64_t MOST_MEMORY = 4 << 20;

struct regex_host {
    re2::RE2 regex;
};

static re2::RE2::Options options(bool ignores_case) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!ignores_case);
    options.set_max_mem(MOST_MEMORY);
    return options;
}

static re2::StringPiece piece(const uint8_t *bytes, size_t count) {
    return re2::StringPiece(reinterpret_cast<const char *>(bytes), count);
}

regex_host *regex_host_compile(const uint8_t *pattern, size_t count, bool ignores_case, char *message, size_t room) {
    regex_host *host = new (std::nothrow) regex_host{re2::RE2(piece(pattern, count), options(ignores_case))};
    if (host && host->regex.ok()) return host;
    std::snprintf(message, room, "%s", host ? host->regex.error().c_str() : "out of memory");
    delete host;
    return nullptr;
}

void regex_host_free(regex_host *regex) { delete regex; }

int regex_host_groups(const regex_host *regex) { return regex->regex.NumberOfCapturingGroups(); }

int regex_host_size(const regex_host *regex) { return regex->regex.ProgramSize(); }

bool regex_host_match(const regex_host *regex, const uint8_t *text, size_t count, size_t from, regex_host_range *ranges) {
    std::vector<re2::StringPiece> parts(static_cast<size_t>(regex_host_groups(regex)) + 1);
    const re2::StringPiece whole = piece(text, count);
    const int wanted = static_cast<int>(parts.size());
    if (!regex->regex.Match(whole, from, count, re2::RE2::UNANCHORED, parts.data(), wanted)) return false;
    for (size_t i = 0; i < parts.size(); i++) {
        const int64_t start = parts[i].data() ? parts[i].data() - whole.data() : -1;
        ranges[i] = {start, start < 0 ? -1 : start + static_cast<int64_t>(parts[i].size())};
    }
    return true;
}
