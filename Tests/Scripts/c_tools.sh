#!/usr/bin/env bash
# The C host under the tools of its trade: gcc's warnings, clang's analyzer and cppcheck, each without a finding.
#
#   Tests/Scripts/c_tools.sh        needs gcc, cppcheck, liblua5.4-dev and the clang of the Swift toolchain
set -euo pipefail
cd "$(dirname "$0")/../.."

host=Sources/LuaHost
flags=(-std=gnu11 -I"$host" -I"$host/include")
read -ra lua < <(pkg-config --cflags lua5.4)
mapfile -t units < <(find "$host" -name '*.c' | sort)
clang=$(dirname "$(readlink -f "$(command -v swift)")")/clang
found=$(mktemp)
trap 'rm -f "$found"' EXIT

for unit in "${units[@]}"; do
  gcc "${flags[@]}" "${lua[@]}" -O2 -Wall -Wextra -Wconversion -c -o /dev/null "$unit"
  "$clang" "${flags[@]}" "${lua[@]}" --analyze -Xclang -analyzer-output=text "$unit"
done 2>"$found"
cppcheck --quiet --std=c11 --enable=warning,performance,portability --suppressions-list=Tests/Scripts/cppcheck.txt \
  -I "$host" -I "$host/include" "$host" 2>>"$found"
if [ -s "$found" ]; then cat "$found"; exit 1; fi
echo "gcc, clang's analyzer and cppcheck: ${#units[@]} units, no finding"
