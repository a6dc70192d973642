/// What a process in the jail of LuaHost can still do: tries it in a child of its own.
#ifndef JAIL_H
#define JAIL_H

#include <stddef.h>

/// What is tried.
typedef enum {
    JAIL_TRY_NOTHING,
    JAIL_TRY_READ_FILE,    // open a file that exists
    JAIL_TRY_WRITE_FILE,   // create a file
    JAIL_TRY_OLD_FILE,     // read a file that was open before
    JAIL_TRY_SOCKET,       // make a socket
    JAIL_TRY_EXEC,         // become another program
    JAIL_TRY_FORK,         // make a process
    JAIL_TRY_THREAD,       // make a thread
    JAIL_TRY_SIGNAL,       // signal another process
    JAIL_TRY_TRACE,        // trace another process
    JAIL_TRY_CODE,         // make memory that can be run
    JAIL_TRY_MEMORY,       // take 64 MB of memory
    JAIL_TRY_MUCH_MEMORY,  // take more than the jail allows
    JAIL_TRY_LIMIT,        // raise a limit again
} jail_try;

/// 0 if it worked, the `errno` with which it was refused, -1 if the jail could not be entered, or 1000 and the signal
/// that ended the process.
int jail_outcome(jail_try what);

#endif
