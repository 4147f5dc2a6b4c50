# shellcheck shell=bash
# Counting what was tested. Sourced by ci/run.sh and .ci/run.
#
# A suite says on a line of its own `N passed, N failed`, and perhaps `, N skipped`; the last such line counts.
# What was skipped was not tested: it counts as failed.

passed=0
failed=0
step_number=0

# count LOG STATUS KIND: adds up what a step printed. KIND is `suite` (must print its counts) or `check` (may).
count() {
  local log="$1" status="$2" kind="$3" line step_passed=0 step_failed=0
  line="$(sed 's/\x1b\[[0-9;]*m//g; s/\r$//' "$log" \
    | grep -E '^[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$' | tail -n 1 || true)"
  if [[ "$line" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed(,\ ([0-9]+)\ skipped)?$ ]]; then
    step_passed="${BASH_REMATCH[1]}"
    step_failed=$((BASH_REMATCH[2] + ${BASH_REMATCH[4]:-0}))
    if ((step_passed + step_failed == 0)); then step_failed=1; fi
  elif [[ "$kind" == check && "$status" == 0 ]]; then
    step_passed=1
  fi
  # It ended badly without naming a failure, or it could not run at all.
  if ((status != 0 && step_failed == 0)) || ((step_passed + step_failed == 0)); then step_failed=1; fi
  passed=$((passed + step_passed))
  failed=$((failed + step_failed))
  local verdict=ok
  if ((step_failed > 0)); then verdict=FAILED; fi
  printf -- '--- %s: %d passed, %d failed\n' "$verdict" "$step_passed" "$step_failed"
}

# step KIND TITLE COMMAND...: runs a command in a shell of its own, shows what it prints, counts it. Never ends the run.
step() {
  local kind="$1" title="$2" log status started
  shift 2
  step_number=$((step_number + 1))
  started="$(date +%s)"
  log="$(mktemp)"
  printf '\n=== %d. %s\n' "$step_number" "$title"
  set +e
  (
    set -euo pipefail
    "$@"
  ) </dev/null 2>&1 | tee "$log"
  status="${PIPESTATUS[0]}"
  set -e
  count "$log" "$status" "$kind"
  printf -- '--- took %d s\n' "$(($(date +%s) - started))"
  rm -f "$log"
}

# closing_line: the sum, as the last line of a run. Its status is that of the run.
closing_line() {
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0 && passed > 0))
}
