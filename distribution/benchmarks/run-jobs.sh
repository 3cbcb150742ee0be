#!/usr/bin/env bash
# Times whole jobs, each in a process of its own and in a fresh directory, and prints Markdown.
#
#   RUNS=3                 how often each job runs; the table has the median
#   JAVAS="/a /b"          Java installations; default: the one that bin/thalweg chooses
#   JOBS="list validate"   which jobs; default: all of them
#   PRODUCT=/dir           an unpacked product; default: the one in distribution/target
#   PEERS=0                leaves out what NumPy and PyTorch reach
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
runs=${RUNS:-3}
jobs=${JOBS:-list validate path animations default article}
examples=$root/distribution/examples

fail() {
  echo "run-jobs: $1" >&2
  exit 1
}

find_product() {
  local candidate
  for candidate in "${PRODUCT:-}" "$root"/distribution/target/thalweg-*/thalweg; do
    [ ! -x "$candidate/bin/thalweg" ] || product=$candidate
    [ -z "${PRODUCT:-}" ] || break
  done
  [ -n "${product:-}" ] || fail "no product was found: run 'mvn package -DskipTests' first, or set PRODUCT."
}

# Sets the array `arguments` for a job that may write to a directory.
arguments_of() {
  local spirals=$examples/spirals.yaml
  case $1 in
    list) arguments=(list) ;;
    validate) arguments=(validate "$spirals") ;;
    path) arguments=(run "$spirals" -o "$2" --set 'renderers=[{animation: {pictures: [path]}}]') ;;
    animations) arguments=(run "$spirals" -o "$2" --set 'renderers=[animation]') ;;
    default) arguments=(run "$spirals" -o "$2") ;;
    article) arguments=(run "$examples/article.yaml" -o "$2") ;;
    *) fail "there is no job '$1', expected some of: list validate path animations default article." ;;
  esac
}

# Runs a command; prints wall seconds, CPU seconds and the peak of resident kilobytes (- if unknown).
measure() {
  if [ "$has_gnu_time" = 1 ]; then
    /usr/bin/time -v -o "$scratch/time" "$@" >"$scratch/log" 2>&1 </dev/null || return 1
    awk -F': ' '
      /Elapsed/ { n = split($2, part, ":"); for (i = 1; i <= n; i++) wall = wall * 60 + part[i] }
      /User time|System time/ { cpu += $2 }
      /Maximum resident/ { peak = $2 }
      END { printf "%.2f %.2f %d\n", wall, cpu, peak }' "$scratch/time"
  else
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$scratch/log" 2>&1 </dev/null; } 2>"$scratch/time" || return 1
    awk '{ printf "%.2f %.2f -\n", $1, $2 + $3 }' "$scratch/time"
  fi
}

run_job() { # job, number of the Java
  local output=$scratch/output arguments
  rm -rf "$output"
  arguments_of "$1" "$output"
  THALWEG_JAVA=${javas[$2]} measure "$product/bin/thalweg" "${arguments[@]}" \
    >>"$scratch/$1.$2" || { cat "$scratch/log" >&2; fail "the job '$1' failed."; }
}

row() { # job, number of the Java
  sort -n "$scratch/$1.$2" | awk -v job="$1" -v java="${versions[$2]}" '
    function median(values, n) {
      return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
    }
    { wall[NR] = $1; cpu += $2; if ($3 > peak) peak = $3; known = $3 != "-" }
    END {
      memory = known ? sprintf("%.0f MB", peak * 1024 / 1e6) : "–"
      printf "| %s | %s | %.2f s (%.2f–%.2f) | %.2f s | %s |\n",
        job, java, median(wall, NR), wall[1], wall[NR], cpu / NR, memory
    }'
}

heading() {
  local model dirty=
  model=$(lscpu 2>/dev/null | sed -n 's/^Model name: *//p' | head -n 1)
  [ -z "$(git -C "$root" status --porcelain 2>/dev/null | head -n 1)" ] || dirty=+
  echo "* Machine: ${model:-$(uname -m)}, $(getconf _NPROCESSORS_ONLN) processors"
  echo "* System: $(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME, " || true)$(uname -sr)"
  echo "* Commit: $(git -C "$root" rev-parse --short HEAD 2>/dev/null || echo unknown)$dirty"
  echo "* Date: $(date -u +%Y-%m-%d); each job $runs times; load before: $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
}

find_javas() {
  local home
  javas=()
  versions=()
  for home in ${JAVAS:-}; do
    home=${home%/bin/java}
    [ -x "$home/bin/java" ] || fail "$home holds no bin/java."
    javas+=("$home")
  done
  [ ${#javas[@]} -gt 0 ] || javas=("${THALWEG_JAVA:-}")
  for home in "${javas[@]}"; do
    versions+=("$(THALWEG_JAVA=$home "$product/bin/thalweg" --version | sed 's/.* on Java //')")
  done
}

with_threads() { # number, command
  OPENBLAS_NUM_THREADS=$1 MKL_NUM_THREADS=$1 OMP_NUM_THREADS=$1 "${@:2}"
}

peers() {
  local threads shape
  python3 -c 'import numpy' 2>/dev/null || { echo "No NumPy: the practical limit of sgemm was not measured."; return; }
  for threads in 1 2; do
    echo "* float32 product of 1024 × 1024 matrices (NumPy), $threads thread(s): $(with_threads "$threads" python3 "$here/peer.py" sgemm) GFLOP/s"
  done
  python3 -c 'import torch' 2>/dev/null || { echo "* No PyTorch: nothing was compared with it."; return; }
  local finished=()
  for shape in 50 20,20,20,20,20 100,100,100,100,100; do
    THALWEG_JAVA=${javas[0]} "$product/bin/thalweg" run "$examples/spirals.yaml" \
      -o "$scratch/peer/$shape" --set "model.mlp.hidden=[$shape]" \
      --set 'renderers=[charts]' >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; return; }
    finished+=("$scratch/peer/$shape")
  done
  for threads in 1 2; do
    echo
    with_threads "$threads" python3 "$here/peer.py" torch "${finished[@]}"
  done
}

find_product
find_javas
has_gnu_time=0
! /usr/bin/time -v true >/dev/null 2>&1 || has_gnu_time=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for job in $jobs; do
  arguments_of "$job" "$scratch" # refuses what it does not know
done

heading
echo
# Rounds, not jobs, are the outer loop: what disturbs the machine for a minute disturbs all alike.
for ((round = 0; round <= runs; round++)); do
  for java in "${!javas[@]}"; do
    if [ "$round" = 0 ]; then # reads the files once, so that no job finds a cold disk
      run_job list "$java"
      rm "$scratch/list.$java"
      continue
    fi
    for job in $jobs; do
      run_job "$job" "$java"
    done
  done
done
echo "| job | Java | wall, median (min–max) | CPU, mean | peak memory |"
echo "|---|---|---|---|---|"
for job in $jobs; do
  for java in "${!javas[@]}"; do
    row "$job" "$java"
  done
done
echo
[ "${PEERS:-1}" = 0 ] || peers
