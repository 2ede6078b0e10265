#!/usr/bin/env bash
# Builds everything once and runs every test project. The last line is "N passed, N failed, N skipped";
# the exit code is 0 only if nothing failed, nothing was skipped and every project has tests.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

configuration=Release
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export MSBUILDDISABLENODEREUSE=1

fail() {
  echo "tests/run.sh: $1" >&2
  exit 1
}

# Chromium shows the pages, pdftotext (poppler-utils) reads what is on paper, PostgreSQL is the other database,
# nginx stands before the web on a server.
packages='chromium poppler-utils postgresql nginx'

has_packages() {
  [[ -x /usr/bin/chromium && -x /usr/bin/pdftotext && -x /usr/sbin/nginx ]] && compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

install_packages() {
  has_packages && return
  local root=() install="apt-get update && apt-get install -y --no-install-recommends $packages"
  if [[ $EUID -ne 0 ]]; then
    sudo -n true 2>/dev/null || fail "the tests need $packages; as root, run: $install"
    root=(sudo -n)
  fi
  echo "Installing $packages"
  { "${root[@]}" env DEBIAN_FRONTEND=noninteractive bash -c "$install"; } >"$results/apt.log" 2>&1 \
    || { cat "$results/apt.log" >&2; fail "could not be installed; as root, run: $install"; }
  has_packages || fail "something is missing after: $install"
}

is_test_project() {
  [[ $(dotnet msbuild "$1" -getProperty:IsTestProject) == true ]]
}

# A number out of the summary that the test runner wrote: counter FILE NAME.
counter() {
  grep -o '<Counters [^>]*' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*' || echo 0
}

passed=0 failed=0 skipped=0 broken=0

run_project() {
  local name summary code=0 total ok bad
  name=$(basename "$1" .csproj)
  summary=$results/$name.trx
  dotnet test "$1" --configuration "$configuration" --no-build --logger "trx;LogFileName=$summary" --results-directory "$results" || code=$?

  if [[ ! -s $summary ]]; then
    echo "tests/run.sh: $name reported no tests" >&2
    broken=$((broken + 1))
    return
  fi

  total=$(counter "$summary" total) ok=$(counter "$summary" passed) bad=$(counter "$summary" failed)
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + total - ok - bad))
  if ((total == 0)); then
    echo "tests/run.sh: $name reported no tests" >&2
    broken=$((broken + 1))
  elif ((code != 0 && bad == 0)); then
    echo "tests/run.sh: $name ended with exit code $code although no test failed" >&2
    broken=$((broken + 1))
  fi
}

install_packages
if [[ ! -v QUOTECOMPARE_TEST_POSTGRES ]]; then
  rm -rf "$results"
  exec tests/postgres.sh tests/run.sh
fi

dotnet restore QuoteCompare.sln
dotnet build QuoteCompare.sln --no-restore --configuration "$configuration" -m:2 --nologo -v minimal

for project in tests/*/*.csproj; do
  if is_test_project "$project"; then
    run_project "$project"
  fi
done

# A project that did not run to its end is a failure, whatever its tests said.
failed=$((failed + broken))
echo "$passed passed, $failed failed, $skipped skipped"
((passed > 0 && failed == 0 && skipped == 0))
