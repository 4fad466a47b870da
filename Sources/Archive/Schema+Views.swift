/// Views over what the plans say, for people with `sqlite3`: `seat`, `ride`, `room`, `activity`, `attendance`, `goal`,
/// `unmet`, `finding`, `record`, and `latest` and `decided`, which name a plan for each visit.
///
///     SELECT name, seat FROM seat JOIN decided USING (plan) WHERE visit = 'hongze-2026-12' AND activity = 'talks';
///
/// They read plan.json where it is kept, so nothing is kept twice. A question about one plan is quick when it says
/// `plan = '…'` or `plan GLOB 'ab12*'`, or joins `latest` or `decided`.
extension Schema {
  static let placementViews = """
    -- 座次: who sits where at which activity.
    CREATE VIEW seat AS SELECT d.plan, json_extract(j.value, '$.activity') AS activity, a.name AS title,
      json_extract(j.value, '$.person') AS person, n.name, json_extract(j.value, '$.side') AS side,
      json_extract(j.value, '$.table') AS table_id, json_extract(j.value, '$.row') AS row_no,
      json_extract(j.value, '$.honour') AS honour, json_extract(j.value, '$.seat') AS seat
    FROM documents d JOIN plans p ON p.id = d.plan, json_each(d.text, '$.seats') j
      LEFT JOIN people n ON n.scenario = p.scenario AND n.id = json_extract(j.value, '$.person')
      LEFT JOIN names a ON a.scenario = p.scenario AND a.kind = 'activity' AND a.id = json_extract(j.value, '$.activity');
    -- 乘车: who rides in which car, from where and when, to where and when.
    CREATE VIEW ride AS SELECT d.plan, json_extract(t.value, '$.id') AS trip,
      json_extract(t.value, '$.vehicle') AS vehicle, v.name AS vehicle_name,
      json_extract(t.value, '$.convoy') AS convoy, json_extract(t.value, '$.position') AS position,
      json_extract(r.value, '$.person') AS person, n.name, json_extract(r.value, '$.seat') AS seat,
      json_extract(t.value, '$.stops[' || json_extract(r.value, '$.from') || '].leave') AS leaves,
      json_extract(t.value, '$.stops[' || json_extract(r.value, '$.from') || '].place') AS from_place,
      json_extract(t.value, '$.stops[' || json_extract(r.value, '$.to') || '].arrive') AS arrives,
      json_extract(t.value, '$.stops[' || json_extract(r.value, '$.to') || '].place') AS to_place
    FROM documents d JOIN plans p ON p.id = d.plan, json_each(d.text, '$.trips') t, json_each(t.value, '$.riders') r
      LEFT JOIN people n ON n.scenario = p.scenario AND n.id = json_extract(r.value, '$.person')
      LEFT JOIN names v ON v.scenario = p.scenario AND v.kind = 'vehicle' AND v.id = json_extract(t.value, '$.vehicle');
    -- 住房: who has which room, from the first night to the morning of leaving.
    CREATE VIEW room AS SELECT d.plan, json_extract(j.value, '$.person') AS person, n.name,
      json_extract(j.value, '$.hotel') AS hotel, h.name AS hotel_name, json_extract(j.value, '$.room') AS room,
      json_extract(j.value, '$.from') AS first_night, json_extract(j.value, '$.to') AS leaves
    FROM documents d JOIN plans p ON p.id = d.plan, json_each(d.text, '$.stays') j
      LEFT JOIN people n ON n.scenario = p.scenario AND n.id = json_extract(j.value, '$.person')
      LEFT JOIN names h ON h.scenario = p.scenario AND h.kind = 'hotel' AND h.id = json_extract(j.value, '$.hotel');
    -- 日程: what happens when and where.
    CREATE VIEW activity AS SELECT d.plan, json_extract(j.value, '$.id') AS activity, a.name AS title,
      json_extract(j.value, '$.start') AS starts, json_extract(j.value, '$.end') AS ends,
      json_extract(j.value, '$.hall') AS hall, json_extract(j.value, '$.place') AS place,
      json_array_length(j.value, '$.attend') AS people
    FROM documents d JOIN plans p ON p.id = d.plan, json_each(d.text, '$.activities') j
      LEFT JOIN names a ON a.scenario = p.scenario AND a.kind = 'activity' AND a.id = json_extract(j.value, '$.id');
    -- 出席: who is there, perhaps for whom.
    CREATE VIEW attendance AS SELECT d.plan, json_extract(j.value, '$.id') AS activity, a.name AS title,
      json_extract(w.value, '$.person') AS person, n.name, json_extract(w.value, '$.for') AS stands_for
    FROM documents d JOIN plans p ON p.id = d.plan, json_each(d.text, '$.activities') j, json_each(j.value, '$.attend') w
      LEFT JOIN people n ON n.scenario = p.scenario AND n.id = json_extract(w.value, '$.person')
      LEFT JOIN names a ON a.scenario = p.scenario AND a.kind = 'activity' AND a.id = json_extract(j.value, '$.id');
    """

  static let planViews = """
    -- 目标: how good a plan is and how good it could be; cost in currency units.
    CREATE VIEW goal AS SELECT d.plan, j.key + 1 AS position, json_extract(j.value, '$.name') AS goal,
      json_extract(j.value, '$.value') AS value, json_extract(j.value, '$.bound') AS bound,
      json_extract(j.value, '$.proven') AS proven
    FROM documents d, json_each(d.text, '$.goals') j;
    -- 未落实: what could not be met.
    CREATE VIEW unmet AS SELECT d.plan, json_extract(j.value, '$.person') AS person, n.name,
      json_extract(j.value, '$.what') AS what, json_extract(j.value, '$.where') AS at, json_extract(j.value, '$.why') AS why
    FROM documents d JOIN plans p ON p.id = d.plan, json_each(d.text, '$.unmet') j
      LEFT JOIN people n ON n.scenario = p.scenario AND n.id = json_extract(j.value, '$.person');
    -- 提示: what the office should know.
    CREATE VIEW finding AS SELECT d.plan, json_extract(j.value, '$.rule') AS rule,
      json_extract(j.value, '$.severity') AS severity, json_extract(j.value, '$.message') AS message
    FROM documents d, json_each(d.text, '$.findings') j;
    -- 最新方案: the plan of each visit that was kept last.
    CREATE VIEW latest AS SELECT s.visit, p.id AS plan, max(p.kept_at || printf('%020d', p.rowid)) AS stamp, p.kept_at
    FROM plans p JOIN scenarios s ON s.sha256 = p.scenario GROUP BY s.visit;
    -- 已定方案: the plan of each visit that was decided on last.
    CREATE VIEW decided AS SELECT visit, plan, who, why, decided_at,
      max(decided_at || printf('%020d', id)) AS stamp
    FROM decisions GROUP BY visit;
    """

  static let runViews = """
    -- 评测记录: what one solver made of one instance once; all goals proven, seconds, and bytes at the peak.
    CREATE VIEW record AS SELECT r.id AS run, r.started_at, json_extract(j.value, '$.suite') AS suite,
      json_extract(j.value, '$.instance') AS instance, json_extract(j.value, '$.solver') AS solver,
      json_extract(j.value, '$.seed') AS seed, json_extract(j.value, '$.turn') AS turn,
      json_extract(j.value, '$.stop') AS stop, json_extract(j.value, '$.seconds') AS seconds,
      json_extract(j.value, '$.memory') AS memory, json_extract(j.value, '$.goals') AS goals
    FROM runs r, json_each(r.text, '$.records') j;
    """
}
