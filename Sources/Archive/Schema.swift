internal import GRDB

/// The tables and views of an archive, as a list of named steps. 库结构
///
/// To change the schema, append a step: those that are there have been taken by archives in use and are never edited. A
/// table holds what was handed in, in the plural; a view answers questions, in the singular (see `Schema+Views.swift`).
enum Schema {
  /// Marks a file as an archive of ours: `JIED` in SQLite's `application_id`.
  static let applicationID = 0x4A49_4544

  /// All steps, in the order in which they are taken.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 visits and plans", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: visits + plans + decisions)
    }
    migrator.registerMigration("2 views", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: placementViews + planViews)
    }
    migrator.registerMigration("3 runs of benchmarks", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: runs + runViews)
    }
    return migrator
  }

  private static let visits = """
    -- 接待任务: one row a visit, with the title of its latest scenario.
    CREATE TABLE visits (
      id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
      timezone TEXT NOT NULL,
      purged_at TEXT -- since when phones and identity numbers of the visit are no longer kept
    ) STRICT;
    -- 方案文件: an edition of a scenario, by the SHA-256 of its bytes.
    CREATE TABLE scenarios (
      sha256 TEXT PRIMARY KEY NOT NULL, visit TEXT NOT NULL REFERENCES visits, file TEXT NOT NULL, title TEXT NOT NULL,
      people INTEGER NOT NULL, kept_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX scenarios_of_visit ON scenarios (visit);
    -- 原文: the scenario (position 0) and its lists; <private> stands for each number that is kept in `private`.
    CREATE TABLE files (
      scenario TEXT NOT NULL REFERENCES scenarios, position INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (scenario, position)
    ) STRICT;
    -- 隐私: phones and identity numbers, and the byte of the file's text at which each belongs. The only rows ever deleted.
    CREATE TABLE private (
      scenario TEXT NOT NULL, position INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (scenario, position, at), FOREIGN KEY (scenario, position) REFERENCES files
    ) STRICT;
    -- 人员: who is who in a scenario.
    CREATE TABLE people (
      scenario TEXT NOT NULL REFERENCES scenarios, id TEXT NOT NULL, listing INTEGER NOT NULL, name TEXT NOT NULL,
      latin TEXT, delegation TEXT NOT NULL, side TEXT NOT NULL, post TEXT, rank TEXT, role TEXT,
      PRIMARY KEY (scenario, id)
    ) STRICT;
    -- 名称: how things are called in a scenario; kind is delegation, place, hall, hotel, vehicle or activity.
    CREATE TABLE names (
      scenario TEXT NOT NULL REFERENCES scenarios, kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (scenario, kind, id)
    ) STRICT;
    """

  private static let plans = """
    -- 方案: by the SHA-256 of plan.json without its seconds. Of each goal the value and its bound, cost in thousandths.
    CREATE TABLE plans (
      id TEXT PRIMARY KEY NOT NULL, scenario TEXT NOT NULL REFERENCES scenarios, kept_at TEXT NOT NULL,
      version TEXT NOT NULL, seed INTEGER NOT NULL, complete INTEGER NOT NULL, cut_short INTEGER NOT NULL,
      unmet INTEGER NOT NULL, served INTEGER, served_bound INTEGER, precedence INTEGER, precedence_bound INTEGER,
      preferences INTEGER, preferences_bound INTEGER, vehicles INTEGER, vehicles_bound INTEGER, cost INTEGER,
      cost_bound INTEGER, comfort INTEGER, comfort_bound INTEGER
    ) STRICT;
    CREATE INDEX plans_of_scenario ON plans (scenario);
    CREATE INDEX plans_by_time ON plans (kept_at);
    -- 方案全文: plan.json, apart from `plans` so that a list of plans doesn't pass over them.
    CREATE TABLE documents (plan TEXT PRIMARY KEY NOT NULL REFERENCES plans, text TEXT NOT NULL) STRICT;
    -- 备选方案: plans that were laid before the one who decides together.
    CREATE TABLE alternatives (
      choice INTEGER NOT NULL, position INTEGER NOT NULL, plan TEXT NOT NULL REFERENCES plans, profile TEXT NOT NULL,
      label TEXT NOT NULL, kept_at TEXT NOT NULL, PRIMARY KEY (choice, position)
    ) STRICT;
    CREATE INDEX alternatives_of_plan ON alternatives (plan);
    -- 变更: what is different for whom since an earlier plan of the visit; what is time, seat, room or car.
    CREATE TABLE changes (
      plan TEXT NOT NULL REFERENCES plans, since TEXT NOT NULL REFERENCES plans, person TEXT NOT NULL,
      what TEXT NOT NULL, at TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (plan, since, person, what, at)
    ) STRICT;
    -- 印发: which papers were written, when, and where to.
    CREATE TABLE prints (
      id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans, printed_at TEXT NOT NULL, language TEXT NOT NULL,
      target TEXT NOT NULL, files INTEGER NOT NULL, UNIQUE (plan, printed_at, language, target)
    ) STRICT;
    """

  private static let decisions = """
    -- 决定: who chose which plan, when and why. The latest of a visit is in force; none is ever changed.
    CREATE TABLE decisions (
      id INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visits, plan TEXT NOT NULL REFERENCES plans,
      who TEXT NOT NULL CHECK (who <> ''), why TEXT NOT NULL CHECK (why <> ''), decided_at TEXT NOT NULL,
      UNIQUE (visit, plan, who, why, decided_at)
    ) STRICT;
    CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
      BEGIN SELECT RAISE(ABORT, 'a decision can not be changed'); END;
    CREATE TRIGGER decisions_last BEFORE DELETE ON decisions
      BEGIN SELECT RAISE(ABORT, 'a decision can not be deleted'); END;
    CREATE TRIGGER plans_stay BEFORE UPDATE ON plans BEGIN SELECT RAISE(ABORT, 'a plan can not be changed'); END;
    CREATE TRIGGER documents_stay BEFORE UPDATE ON documents
      BEGIN SELECT RAISE(ABORT, 'a plan can not be changed'); END;
    """

  private static let runs = """
    -- 评测: a run of benchmarks as its JSON file, by the SHA-256 of that text. None is ever changed.
    CREATE TABLE runs (
      id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, started_at TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX runs_by_time ON runs (started_at);
    CREATE TRIGGER runs_stay BEFORE UPDATE ON runs BEGIN SELECT RAISE(ABORT, 'a run can not be changed'); END;
    """
}
