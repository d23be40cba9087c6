-- A scenario as it was when a table began: a table goes on with it even when the folder changes.
CREATE TABLE scenarios (
  hash TEXT PRIMARY KEY,
  scenario TEXT NOT NULL
) STRICT;

CREATE TABLE tables (
  code TEXT PRIMARY KEY,
  scenario TEXT NOT NULL REFERENCES scenarios (hash),
  preset TEXT NOT NULL,
  bot_pace TEXT NOT NULL,
  practice INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  acted_ms INTEGER NOT NULL,
  -- how often the public view has changed
  seq INTEGER NOT NULL,
  stage TEXT NOT NULL,
  -- {"paused", "deadlineMs", "leftMs", "asOfMs"}
  clock TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL REFERENCES tables (code) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('delegate', 'facilitator')),
  side TEXT,
  name TEXT NOT NULL,
  rejoin_hash BLOB,
  read_brief INTEGER NOT NULL,
  joined_ms INTEGER NOT NULL,
  UNIQUE (code, side),
  UNIQUE (code, rejoin_hash)
) STRICT;

-- Only hashes: whoever reads this file still cannot sit down.
CREATE TABLE seat_tokens (
  hash BLOB PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  -- the person's first, second, ... token
  nth INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_tokens_of_person ON seat_tokens (person);

CREATE TABLE facts (
  code TEXT NOT NULL REFERENCES tables (code) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (code, n)
) STRICT, WITHOUT ROWID;

-- Each command once: what was asked under an id, and what was answered.
CREATE TABLE replies (
  code TEXT NOT NULL REFERENCES tables (code) ON DELETE CASCADE,
  seat TEXT NOT NULL,
  cid TEXT NOT NULL,
  wish_hash BLOB NOT NULL,
  reply TEXT NOT NULL,
  PRIMARY KEY (code, seat, cid)
) STRICT, WITHOUT ROWID;

-- When the server was last known to be alive: what an outage took from a clock is given back.
CREATE TABLE heartbeat (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at_ms INTEGER NOT NULL
) STRICT;
