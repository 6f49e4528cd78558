#!/usr/bin/env bash
# Makes .venv-bench, with the libraries that `make bench` compares the program with, and does nothing when it is there.
# They are in an environment of their own so that the program cannot come to use them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=tests/benchmarks/others/requirements.txt
wanted=$(.venv/bin/python -c 'import sys; print(sys.version, sys.base_prefix)'; pwd; cksum <"$packages")
[ "$(cat .venv-bench/packages.stamp 2>/dev/null)" = "$wanted" ] && exit

echo "Making .venv-bench with the libraries to compare with (about 60 MB to fetch, once) …"
rm -rf .venv-bench
.venv/bin/python -m venv .venv-bench
.venv-bench/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all: -r "$packages" || {
    echo "The libraries to compare with could not be installed (see above). Is there a network? Run make bench again." >&2
    exit 1
}
printf '%s\n' "$wanted" >.venv-bench/packages.stamp
