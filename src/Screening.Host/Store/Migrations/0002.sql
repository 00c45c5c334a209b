-- Work on whole catalogues. Times: milliseconds; ticks for as_of and modified. A line of the file is named by its number, from 1.
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  state INTEGER NOT NULL,
  is_upload INTEGER NOT NULL,
  file TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  as_of INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  finished_at INTEGER,
  -- Every line up to this one is answered, and counted in the summary; later ones may be answered too.
  lines INTEGER NOT NULL,
  busy INTEGER NOT NULL,
  summary BLOB NOT NULL,
  why TEXT
) STRICT;

-- The answer to each line: its decision, written in the same transaction; or why it could not be read, as it is told.
CREATE TABLE job_lines (job INTEGER NOT NULL, line INTEGER NOT NULL, decision INTEGER, refusal BLOB, PRIMARY KEY (job, line)) STRICT, WITHOUT ROWID;

-- Who still refers to a filing, and which key named a decision: asked when old decisions are forgotten.
CREATE INDEX decisions_by_filing ON decisions (filing);
CREATE INDEX idempotency_keys_by_decision ON idempotency_keys (decision);
