/// A scenario that has every key, each with a value other than its default.
enum Full {
  static let lists = ["times.csv": "from,to,minutes,km\noffice,station,30,\nstation,office,31,20\n"]

  static let text = """
    visit: {id: full, title: Full, dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Tokyo, convention: international,
            language: zh, policy: [ours, cn-foreign-guests], goals: [comfort, served], placement: {even: strict}}
    precedence: {ladder: [A, [B, C], D], by: [role, pinyin], before: [[p, q], [q, r]], strict: false, single-given-first: false}
    placement: {honour: right, even: anchor, two-person: strict, axis: principal, interpreter: mirror, photo: split,
                banquet: second-beside, minibus: door-front, mpv: rear-row, sedan-three: rear-middle, sedan: behind-driver,
                u-shape-head: open-side, lectern: seated-left}
    delegations: [{id: guests, name: Guests, side: guest, country: FR, luggage-apart: true}, {id: hosts, side: host}]
    people:
      - {id: p, name: 王国华, name-latin: WANG Guohua, delegation: guests, title: Chief, rank: C, role: principal,
         appointed: 2019, announced: 2026-10-01, gender: f, country: CN, ethnicity: 回族, luggage: 3, luggage-apart: false, away: 2026-12-03, languages: [zh, fr],
         needs: [wheelchair, ground-floor], diet: halal, spouse: q, smoker: true, companion: q, height: 176, no-four: true, priority: 2, phone: "0517", notes: N,
         arrive: {at: 2026-12-03 09:00, place: station, by: G1}, leave: {at: 2026-12-04 18:00, place: station}}
      - {id: q, name: Q, delegation: guests, rank: A, spouse: p, partner: r}
      - {id: r, name: R, delegation: guests, serves: [p], partner: q, role: staff}
      - {id: h, name: H, delegation: hosts, rank: B, local: office}
    arrivals:
      - {who: [guests, q], arrive: {at: 2026-12-03 10:00, place: station}, leave: {at: 2026-12-04 17:00, place: station}, luggage: 1}
    places:
      - {id: office, name: Office, at: [33.5, 118.5], way-out: 5m, check-in: 7m, kind: office}
      - {id: station}
    travel: {detour: 1.5, speed: 60, speeds: [{hours: 07:00 .. 09:00, speed: 20}], rows: [{from: office, to: station, time: 20m, km: 9.96, one-way: true}],
             matrix: times.csv, board: 3m, buffer: 5m}
    vehicles:
      - {id: c, name: Car, plate: X1, kind: minibus, seats: 12, luggage: 9, depot: office, driver: D, hours: [08:00 .. 12:00, 13:00 .. 24:00],
         duty: 12h, cost: {day: 100.5, km: 1.25}, class: 2, features: [wheelchair], role: spare, host-drives: true}
      - {id: l, kind: mpv, depot: office, role: luggage}
    transport: {share: false, max-wait: 30m, max-ride: 1.25, early: 15m, rest: 2h, luggage-within: 45m, escort: {at-arrival: 2}, convoys: [arrival, departure]}
    shuttles:
      - {from: office, to: station, vehicles: c, headway: 12m, last: 15m, early: 40m, who: [guests, "role:staff"], ranks: ..B}
      - {from: station, to: office, vehicles: [c], last: "22:30"}
    lodging: {standards: [{ranks: ..B, kinds: [twin], max-price: 399.5}], share: {ranks: D, same: [rank, delegation]}, keep-together: delegation,
      ceilings: [{city: Nanjing, ranks: ..B, dates: 2026-12-01 .. 2026-12-31, price: 490, source: S}]}
    hotels:
      - {id: inn, name: Inn, place: office, stars: 4,
         rooms: [{numbers: [101-103, 105], kind: suite, floor: 7, grade: 3, price: 88.8, sleeps: 3, accessible: true, near-lift: [101], connects: 105}],
         taken: [{rooms: 101-102, nights: 2026-12-03 .. 2026-12-04}],
         city: Nanjing, check-in: 14:00, check-out: 12:00, quotas: [{delegation: guests, most: 3}], blocks: [{rooms: 101-103, until: 2026-11-20}]}
    halls:
      - {id: h1, name: Hall, place: office, layout: rostrum, rows: [7, 8], audience: {rows: 4, columns: 10, aisles: [5]}, accessible: [A1],
         blocked: [A2, A3], doors: [back, left], changeover: 15m, placement: {axis: gap}}
      - {id: h2, place: office, layout: theatre, rows: 5, columns: 20, aisles: [10, 5]}
      - {id: h3, place: office, layout: classroom, rows: 5, columns: 20}
      - {id: h4, place: office, layout: call, per-side: 6}
      - {id: h5, place: office, layout: two-sided, per-side: 7, door: facing-short-side}
      - {id: h6, place: office, layout: meeting, seats: 9, chair: view}
      - {id: h7, place: office, layout: u-shape, seats: 21}
      - {id: h8, place: office, layout: hollow-square, seats: 24}
      - {id: h9, place: office, layout: round-tables, tables: [{id: T1, seats: 12, main: true, tier: 1, at: [1.5, -2]}, {id: T2, seats: 10, tier: 2}]}
      - {id: h10, place: office, layout: long-table, seats: 14, style: english}
      - {id: h11, place: office, layout: signing}
      - {id: h12, place: office, layout: photo, rows: [9, 10]}
      - {id: h13, place: office, layout: custom, seats: [{id: X, at: [1, 2], faces: -90, side: host, honour: 5, accessible: false}, {id: Y, at: [2, 2]}]}
    itinerary:
      - {id: a, title: Opening, kind: panel, halls: [h1, h2], start: 2026-12-03 14:00, duration: 1h30m, attend: [guests, h, "role:staff"],
         optional: [q], in-person: [p], deputy: {p: [q, r]}, rostrum: [p, h], chair: h, convoy: true, priority: 3}
      - {id: b, kind: signing, hall: h11, window: 2026-12-03 15:00 .. 18:00, after: {a: 10m .. 30m}, duration: 20m, attend: [guests, hosts],
         optional: true, signers: [p, h]}
      - {id: c, place: office, after: [b], duration: 2h, attend: [guests, hosts],
         seating: {host: h, second-host: p, alternate: gender, mix: delegation, order: by-side, placement: {banquet: single},
                   zones: [{id: press, for: [guests, "role:media"], rows: 2-3, columns: 4}], late: h, back-rows: height, variety: true}}
      - {id: d, hall: h9, start: 2026-12-04 12:00, duration: 1h, attend: [guests, hosts], seating: {keep: delegation}}
      - {id: e, kind: free, start: 2026-12-04 15:00, duration: 1h, attend: guests}
    free-time: [{who: q, ranks: B, window: 2026-12-04 15:00 .. 17:00, duration: 45m, priority: 2}]
    rules:
      - {together: [p, q], where: hotel, weight: 7}
      - {apart: [p, h], where: floor}
      - {beside: [p, q], side: left, at: [a, d]}
      - {near: [p, r]}
      - {pin: p, seat: 1A, table: T1, vehicle: c, room: 101, hotel: inn}
      - {languages: shared, where: table-neighbours}
      - {at-most: 2 of delegation, where: table, people: [p, q]}
      - {at-least: "1 of language:fr", where: car}
      - {at-most: "3 of side:guest", where: car}
      - {at-least: "1 of role:staff", where: table}
      - {at-most: "4 of delegation:hosts", where: table}
    limits: {time: 1m30s, gap: 0.01, nodes: 500, jobs: 2, seed: 3}
    seed: 5
    policies:
      - id: ours
        title: {zh: 本局规定, en: Our rules}
        source: S
        date: 2026-01-01
        limits:
          - {id: l1, article: "1", text: {zh: 一, en: one}, severity: error,
             check: {escorts: {kinds: [meal], bands: [{up-to: 10, base: 3}, {base: 1, over: 10, per: 3}], uncounted: [staff], exempt: {junior: [A]}}}}
          - {id: l2, text: two, check: {count: {kinds: [tour], most: 2}}}
          - {id: l3, text: three, check: {rooms: {ranks: {senior: [B]}, kinds: [twin]}}}
          - {id: l4, text: four, check: {price: {ranks: {senior: A, junior: D}, most: 350}}}
          - {id: l5, text: five, check: {stars: {ranks: {junior: D}, most: 3}}}
          - {id: l6, text: six, check: {receivers: {roles: [staff], most: 1}}}
          - {id: l7, text: seven, check: {vehicles: {ranks: {senior: B}, kinds: [sedan]}}}
          - {id: l8, text: eight, severity: note, check: reminder}
    """
}
