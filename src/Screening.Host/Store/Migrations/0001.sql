-- Names this store apart from any other: decision ids begin with it.
CREATE TABLE store (name INTEGER NOT NULL) STRICT;

-- Words that filings, or decisions, have in common; compressed rows name the one they were made with.
CREATE TABLE dictionaries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, content BLOB NOT NULL) STRICT;

-- The exact files of every pack that decided, as a zip archive.
CREATE TABLE packs (
  id INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  first_used INTEGER NOT NULL,
  files BLOB NOT NULL
) STRICT;

-- Each distinct filing once, by the SHA-256 of its canonical bytes.
CREATE TABLE filings (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT;

CREATE TABLE rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- Append-only. Ids are given in the order in which filings of one barcode were screened. Times: milliseconds, ticks for as_of.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  made_at INTEGER NOT NULL,
  as_of INTEGER NOT NULL,
  filing INTEGER NOT NULL REFERENCES filings,
  pack INTEGER NOT NULL REFERENCES packs,
  outcome INTEGER NOT NULL,
  tariff_line INTEGER,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX decisions_by_time ON decisions (made_at);
CREATE INDEX decisions_by_outcome ON decisions (outcome);
CREATE INDEX decisions_by_tariff_line ON decisions (tariff_line) WHERE tariff_line IS NOT NULL;
CREATE TABLE decision_rules (rule INTEGER NOT NULL, decision INTEGER NOT NULL, PRIMARY KEY (rule, decision)) STRICT, WITHOUT ROWID;
CREATE TABLE decision_barcodes (gtin INTEGER NOT NULL, decision INTEGER NOT NULL, PRIMARY KEY (gtin, decision)) STRICT, WITHOUT ROWID;

-- What filings said of barcodes. A row is seen by decisions after its own, up to and with the one named by until, which replaced it;
-- 9223372036854775807 while nothing has. So the history that a decision saw can be read again.
CREATE TABLE observations (
  gtin INTEGER NOT NULL,
  until INTEGER NOT NULL,
  decision INTEGER NOT NULL,
  filing_id TEXT NOT NULL,
  filed_at INTEGER NOT NULL,
  seller_id TEXT,
  tariff_code TEXT,
  unit_price TEXT,
  net_content TEXT,
  net_content_unit TEXT,
  pack_count INTEGER,
  brand TEXT,
  brand_original TEXT,
  product_kind INTEGER,
  PRIMARY KEY (gtin, until, decision)
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency_keys (key TEXT PRIMARY KEY, fingerprint BLOB NOT NULL, decision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
