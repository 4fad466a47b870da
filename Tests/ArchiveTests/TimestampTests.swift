import Archive
import Testing
import Visit

@Suite("A time stamp")
struct TimestampTests {
  @Test("is written in universal time and read back")
  func text() {
    #expect(Timestamp(seconds: 0).description == "1970-01-01T00:00:00Z")
    #expect(Timestamp(seconds: -1).description == "1969-12-31T23:59:59Z")
    for seconds in [0, 1, 59, 60, 86_399, 951_782_400, 1_795_255_352, 4_102_444_799, -1, -61] {
      #expect(Timestamp(Timestamp(seconds: seconds).description)?.seconds == seconds)
    }
    for text in [
      "", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-21T10:02:32", "2026-11-21 10:02:32Z",
      "2026-11-21T24:00:00Z",
    ] {
      #expect(Timestamp(text) == nil)
    }
  }

  @Test("is the day that people have where the visit is")
  func local() {
    // Half past four in the afternoon in London is half past midnight the next day in Shanghai.
    let stamp = Timestamp("2026-11-30T16:30:00Z")
    #expect(stamp?.local(in: "Asia/Shanghai").description == "2026-12-01T00:30")
    #expect(stamp?.local(in: "Europe/London").description == "2026-11-30T16:30")
    #expect(Timestamp("2026-06-30T16:30:00Z")?.local(in: "Europe/London").clock == "17:30")
    #expect(stamp?.local(in: "nowhere").clock == "16:30")
  }
}
