// Regular expressions of RE2 for Swift: time grows with the text, never exponentially, and memory has a bound.
#ifndef REGEX_HOST_H
#define REGEX_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A compiled expression. It can be used from several threads at once.
typedef struct regex_host regex_host;

// Offsets in bytes, half open; -1 and -1 for a group that took no part.
typedef struct {
    int64_t start, end;
} regex_host_range;

// Compiles an expression in UTF-8. NULL where it is wrong: `message`, of `room` bytes, then says what, ended by a zero.
regex_host *regex_host_compile(const uint8_t *pattern, size_t count, bool ignores_case, char *message, size_t room);

void regex_host_free(regex_host *regex);

// Number of groups that capture.
int regex_host_groups(const regex_host *regex);

// Instructions of the compiled program: what a byte of text may cost, in the worst case.
int regex_host_size(const regex_host *regex);

// Finds the first match in UTF-8 that begins at `from` or later; what stands before is looked at by ^ and \b only. Fills
// `ranges`, which has room for the match and `regex_host_groups` groups.
bool regex_host_match(const regex_host *regex, const uint8_t *text, size_t count, size_t from, regex_host_range *ranges);

#ifdef __cplusplus
}
#endif

#endif
