-- How the bots of a table bargain: 'open', 'firm' or 'hawkish'.
ALTER TABLE tables ADD COLUMN bot_temperament TEXT NOT NULL DEFAULT 'firm';
