// A call of the host into its sandbox: what the one before left goes, and what it leaves is told.
#include "Docs/host.h"

#include <string.h>

static void trim_buffers(lua_host *host) {
    lua_host_buffer *buffers[] = {&host->output, &host->scratch, &host->shown};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) sandbox_trim(&host->sandbox, buffers[i]);
}

lua_host_status host_protect(lua_host *host, lua_CFunction work, void *argument, lua_host_failure *failure) {
    memset(failure, 0, sizeof *failure);
    failure->document = -1;
    if (host->sandbox.stopped) {
        host_describe_stop(host, failure);
        return host->sandbox.stopped;
    }
    if (!host->in_session) host->generation++;
    host->at_hand = (span){.document = -1};
    host->output.count = host->whole_output = 0;
    trim_buffers(host);
    lua_host_status status;
    const char *refusal = sandbox_call(&host->sandbox, work, argument, host_describe_error, failure, &status);
    if (refusal) return host_refuse(failure, refusal);
    if (!host->in_session) {
        host_free_blocks(host);
        host->documents = NULL;
        host->document_count = 0;
        host->generation++;
    }
    return status;
}
