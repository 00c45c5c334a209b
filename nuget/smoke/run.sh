#!/usr/bin/env bash
# Packs everything, then uses the packed files as a stranger would: the library and the rules from a project, the command as a tool.
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -rf nuget/out .artifacts/smoke-packages .artifacts/smoke-tool
dotnet pack --nologo -v quiet -c Release
ls nuget/out
dotnet run --project nuget/smoke -c Release
dotnet tool install Screening.Tool --tool-path .artifacts/smoke-tool --add-source nuget/out --no-cache
.artifacts/smoke-tool/screening screen samples/filings.ndjson --as-of 2026-11-24 --format csv --out .artifacts/smoke.csv
head -3 .artifacts/smoke.csv
