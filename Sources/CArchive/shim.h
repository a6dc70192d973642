// libarchive, which reads ZIP and tar archives and what compresses them.
#include <archive.h>
#include <archive_entry.h>
