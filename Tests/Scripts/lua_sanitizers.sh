#!/usr/bin/env bash
# The tests of the Lua host under the address and undefined-behaviour sanitizers. The host, its tests and what they compare
# with are compiled here alone: `swift test --sanitize` would build the whole package for them.
#
#   Tests/Scripts/lua_sanitizers.sh [FILTER]        needs liblua5.4-dev and the clang of the Swift toolchain
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
read -ra lua < <(pkg-config --cflags --libs lua5.4)
includes=(-ISources/LuaHost -ISources/LuaHost/include -ITests/StockLua/include -ITests/Jail/include)
mapfile -t units < <(find Sources/LuaHost Tests/StockLua Tests/Jail -name '*.c' | sort)
for unit in "${units[@]}"; do
  "$toolchain/bin/clang" -std=gnu11 -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined "${includes[@]}" \
    "${lua[@]}" -Wno-unused-command-line-argument -c "$unit" -o "$folder/${unit//\//_}.o"
done

# The host keeps the memory of Lua in a range of its own, and tells the sanitizer what of it may be used: were it not told,
# no test could find what reads a freed block.
cat >"$folder/probe.c" <<'PROBE'
#include "Sandbox/arena.h"

int main(void) {
    arena arena;
    if (!arena_open(&arena, 1 << 20)) return 2;
    volatile char *block = arena_resize(&arena, NULL, 0, 100);
    arena_resize(&arena, (void *)block, 100, 0);
    return block[50];
}
PROBE
# The linker names symbols of the sanitizer that it keeps to itself; all else that it says is an error, here and below.
"$toolchain/bin/clang" -std=gnu11 -fsanitize=address,undefined "${includes[@]}" "$folder/probe.c" \
  Sources/LuaHost/Sandbox/arena.c -o "$folder/probe" 2>"$folder/build.log" || { cat "$folder/build.log"; exit 1; }
"$folder/probe" 2>"$folder/probe.log" || true
grep -q use-after-poison "$folder/probe.log" || { echo "a read of a freed block of Lua goes unseen"; exit 1; }

for module in Sources/LuaHost Tests/StockLua Tests/Jail; do
  name=$(basename "$module")
  printf 'module %s {\n  umbrella header "%s"\n  export *\n}\n' "$name" "$PWD/$module/include/$name.h"
done >"$folder/module.modulemap"
cat >"$folder/Runner.swift" <<'RUNNER'
import Testing

@main enum Runner {
  static func main() async { await Testing.__swiftPMEntryPoint() as Never }
}
RUNNER
swiftc -swift-version 6 -parse-as-library -sanitize=address -module-name LuaHostTests \
  -I "$folder" -plugin-path "$toolchain/lib/swift/host/plugins/testing" Tests/LuaHostTests/*.swift "$folder/Runner.swift" \
  "$folder"/*.o "${lua[@]}" -lm -lpthread -o "$folder/tests" >"$folder/build.log" 2>&1 ||
  { cat "$folder/build.log"; exit 1; }
"$folder/tests" ${1:+--filter "$1"}
