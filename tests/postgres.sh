#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own, whose connection string stands in QUOTECOMPARE_TEST_POSTGRES;
# the server and everything in it are gone afterwards:   tests/postgres.sh dotnet test tests/QuoteCompare.Storage.Tests
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[[ -n $bin ]] || { echo "tests/postgres.sh: PostgreSQL is missing; as root, run: apt-get install -y postgresql" >&2; exit 1; }

# PostgreSQL refuses to run as root; the package has made the user postgres.
as_server() {
  if [[ $EUID -eq 0 ]]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi
}

folder=$(mktemp -d)
[[ $EUID -ne 0 ]] || chown postgres "$folder"
stop() {
  as_server "$bin/pg_ctl" stop --pgdata "$folder/data" --mode immediate >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT

# Nothing in it is worth a disk's waiting: fsync is off. C: the order of names must not hang on the machine's language.
cd "$folder"
as_server "$bin/initdb" --pgdata data --username quotecompare --auth trust --encoding UTF8 --locale C >initdb.log 2>&1 \
  || { cat initdb.log >&2; exit 1; }
cd - >/dev/null

# Between the look for a free port and the start somebody else may take it: try again.
for ((attempt = 1; ; attempt++)); do
  port=$((20000 + RANDOM % 20000))
  as_server "$bin/pg_ctl" start --wait --pgdata "$folder/data" --log "$folder/server.log" \
    --options "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$folder' -c fsync=off -c max_connections=200" >/dev/null && break
  ((attempt < 10)) || { cat "$folder/server.log" >&2; exit 1; }
done

export QUOTECOMPARE_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=quotecompare;Database=postgres"
"$@"
