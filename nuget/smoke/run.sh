#!/usr/bin/env bash
# Packs everything, then uses the packed files as a stranger would: the library and the rules from a project, the command as a tool.
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -rf nuget/out .artifacts/smoke-packages .artifacts/smoke-tool
dotnet pack --nologo -v quiet -c Release
ls nuget/out
dotnet run --project nuget/smoke -c Release
dotnet tool install Screening.Tool --tool-path .artifacts/smoke-tool --add-source nuget/out --no-cache
# From a folder without rules, so that those packed with the tool are used.
cd .artifacts
smoke-tool/screening lint
smoke-tool/screening screen ../samples/filings.ndjson --as-of 2026-11-24 --format csv --out smoke.csv 2>/dev/null
grep -q '盐酸西布曲明' smoke.csv && echo "the packed tool screens with the packed rules"
