#!/usr/bin/env bash
# Put the peers into a virtual environment beside this file. It is needed for measuring only, never for the product.
set -euo pipefail
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
echo "ready: $PWD/.venv/bin/python"
