PRAGMA application_id = 1114793593;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE position (              -- where a reader left an article
            article TEXT PRIMARY KEY,        -- its path or address
            start INTEGER NOT NULL CHECK (start >= 0),
            exact TEXT NOT NULL,             -- an anchor: see text.anchors
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            kept_at TEXT NOT NULL            -- ISO 8601, UTC
        ) WITHOUT ROWID
        ;
INSERT INTO "position" VALUES('https://mill.example/a',27,'the wind came back, and the mill went round until the evening.','The mill stood still. Then ','','2025-03-14T08:00:00+00:00');
COMMIT;
