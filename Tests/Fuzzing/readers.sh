#!/usr/bin/env bash
# Fuzzes what reads files from outside with libFuzzer under the address sanitizer: pages of HTML, JSON, YAML, and bytes in
# any character set; from seeds of the project's own. The first finding ends it: its input is printed in base64.
#
#   Tests/Fuzzing/readers.sh SECONDS [TARGET …]     each target on a process of its own, all at once
#
# The four modules that read are compiled here; the libraries they use are those of the release build, which must be there.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=$1
shift
targets=("$@")
[ $# -gt 0 ] || targets=(html json yaml bytes)

release=.build/release built=.build/fuzzing
mkdir -p "$built"
flags=(-O -wmo -parse-as-library -swift-version 6 -package-name collate -enable-testing -sanitize=fuzzer,address -warnings-as-errors
  -I "$built" -I "$release/Modules" -I Sources/CArchive -I Sources/CUchardet
  -Xcc "-fmodule-map-file=$PWD/$release/CollateLexicon.build/module.modulemap")
for include in .build/checkouts/{Yams/Sources/CYaml,swift-crypto/Sources/*,swift-subprocess/Sources/_SubprocessCShims,swift-system/Sources/CSystem}/include; do
  flags+=(-I "$include")
done

# A module is compiled where a file of it, or of one before it, is newer than what was made of it.
newest=
for module in CollateText CollateCore CollateLoad CollateClean; do
  object=$built/$module.o
  mapfile -t files < <(find "Sources/$module" -name '*.swift' | sort)
  if [ -n "$newest" ] || [ ! -e "$object" ] || [ -n "$(find "Sources/$module" -newer "$object" -print -quit)" ]; then
    newest=$module
    swiftc "${flags[@]}" -module-name "$module" -emit-module-path "$built/$module.swiftmodule" -c "${files[@]}" -o "$object"
  fi
done
mapfile -t libraries < <(find "$release"/{Yams,CYaml,Crypto,CryptoBoringWrapper,CCryptoBoringSSL,CCryptoBoringSSLShims}.build \
  "$release"/{CXKCP,CXKCPShims,CollateLexicon,Subprocess,_SubprocessCShims,SystemPackage,CSystem}.build -name '*.o')

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
declare -A runs
for target in "${targets[@]}"; do
  # The linker names symbols of the sanitizer that it keeps to itself; all else that it says is an error.
  swiftc "${flags[@]}" -module-name "fuzz_$target" Tests/Fuzzing/Readers/{Claims,"$target"}.swift "$built"/Collate*.o \
    "${libraries[@]}" -lstdc++ -larchive -luchardet -o "$built/$target" >"$folder/build.log" 2>&1 || { cat "$folder/build.log"; exit 1; }
  mkdir "$folder/$target"
  cp Tests/Fuzzing/seeds/"$target"/* "$folder/$target"
done
# The description of the format is made once and lives as long as the program; the boxes of its indirect cases are held by
# tagged pointers, which the leak checker does not follow.
echo "leak:PipelineFormat" >"$folder/suppressions"
export LSAN_OPTIONS="suppressions=$folder/suppressions:print_suppressions=0"
for target in "${targets[@]}"; do
  "$built/$target" -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$folder/" "$folder/$target" >"$folder/$target.log" 2>&1 &
  runs[$target]=$!
done
for target in "${targets[@]}"; do
  wait "${runs[$target]}" || { tail -n 60 "$folder/$target.log"; exit 1; }
  awk -v name="$target" '/stat::number_of_executed_units/ { print name ": " $2 " inputs, no finding" }' "$folder/$target.log"
done
