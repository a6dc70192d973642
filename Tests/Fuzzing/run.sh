#!/usr/bin/env bash
# Fuzzes the Lua host with libFuzzer under the address and undefined-behaviour sanitizers, from seeds of the project's
# own and its plugins. The first finding ends it: its input is printed in base64.
#
#   Tests/Fuzzing/run.sh SECONDS [PROCESSES]        on each process; needs liblua5.4-dev and the clang of the Swift toolchain
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=$1 processes=${2:-1}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
clang=$(dirname "$(readlink -f "$(command -v swift)")")/clang
mapfile -t units < <(find Sources/LuaHost -name '*.c' | sort)
read -ra lua < <(pkg-config --cflags --libs lua5.4)
# The linker names symbols of the sanitizer that it keeps to itself; all else that it says is an error.
"$clang" -std=gnu11 -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
  -ISources/LuaHost -ISources/LuaHost/include Tests/Fuzzing/lua_host.c "${units[@]}" "${lua[@]}" -lm -lpthread \
  -o "$folder/lua_host" 2>"$folder/build.log" || { cat "$folder/build.log"; exit 1; }

mkdir "$folder/corpus"
cp Tests/Fuzzing/seeds/lua_host/* plugins/*/*.lua "$folder/corpus"
log=$folder/run.log
runs=()
for process in $(seq "$processes"); do
  "$folder/lua_host" -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=1024 -print_final_stats=1 \
    -artifact_prefix="$folder/" "$folder/corpus" >"$log.$process" 2>&1 &
  runs+=($!)
done
for process in "${runs[@]}"; do wait "$process" || { tail -n 60 "$log".*; exit 1; }; done
awk '/stat::number_of_executed_units/ { sum += $2 } END { print "Lua host: " sum " inputs, no finding" }' "$log".*
